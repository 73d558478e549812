#!/bin/sh
# SPDX-License-Identifier: ISC
# The package on a new machine: installed in Debian's smallest system without a
# compiler, a session of every tool as a user, and purged, which leaves nothing;
# then its autopkgtest, the suite, in another.  Not part of make check; as root,
# with debootstrap and autopkgtest, after make deb:
#
#	sh tests/paket.sh [session|suite]...
#
# SUITE, MIRROR (root.sh); KEEP=1 leaves the systems where they are.
set -eu

[ $# -gt 0 ] || set -- session suite
cd "$(dirname "$0")/.."
. tests/root.sh
out=$PWD/build/paket
ls "$out"/*.dsc >/dev/null || { echo "paket.sh: make deb first" >&2; exit 66; }
root_folder kesbang-paket

# What lies there, but what apt-get, dpkg and the loader know for themselves.
files() {
	(cd "$1" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o \
	    -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \
	    -o -path ./var/log \) -prune -o -print | LC_ALL=C sort)
}

packages() {
	inside "$1" dpkg-query -f '${Package}\n' -W | LC_ALL=C sort
}

session() {
	root=$dir/polos
	root_made "$root"
	root_opened "$root"
	files "$root" >"$dir/before"
	packages "$root" >"$dir/had"
	cp "$out"/kesbangpol_*.deb debian/tests/session "$root/tmp"
	echo "== install, without what is only recommended"
	inside "$root" sh -c 'apt-get -qq -y install --no-install-recommends \
	    /tmp/kesbangpol_*.deb' >/dev/null
	inside "$root" sh -c '! command -v cc gcc pkg-config'
	echo "== a session, as nobody"
	install -d -o 65534 -g 65534 "$root/tmp/uji"
	inside "$root" setpriv --reuid=65534 --regid=65534 --clear-groups \
	    env HOME=/nonexistent AUTOPKGTEST_TMP=/tmp/uji sh /tmp/session
	echo "== purge"
	# With it what came with it; a package that was there likes sensible-utils.
	packages "$root" | LC_ALL=C comm -13 "$dir/had" - >"$dir/came"
	# shellcheck disable=SC2046
	inside "$root" apt-get -qq -y purge $(cat "$dir/came") >/dev/null
	files "$root" >"$dir/after"
	if diff "$dir/before" "$dir/after"; then
		echo "paket: nothing is left behind"
	else
		echo "paket: that was left behind, or taken away" >&2
		exit 1
	fi
	root_closed "$root"
}

suite() {
	root=$dir/uji
	root_made "$root"
	root_opened "$root"
	autopkgtest -U "$out"/kesbangpol_*.deb "$out"/libkesbang-dev_*.deb \
	    "$out"/*.dsc -- chroot "$root"
}

for part; do
	$part
done
