#!/bin/sh
# SPDX-License-Identifier: ISC
# The Debian package, from a copy of the tree without what git ignores.
#
#	paket.sh deb		into build/paket, looked at by lintian
#	paket.sh ulang		twice, under different paths, users, days, zones,
#				languages and masks, also by make install, and the
#				checksums of all that came out: the same
#
# DEB_BUILD_OPTIONS=nocheck unless told otherwise: make check is there, and the
# suite is the package's autopkgtest.
set -eu

cd "$(dirname "$0")/.."
tree=$PWD
DEB_BUILD_OPTIONS=${DEB_BUILD_OPTIONS-nocheck parallel=$(nproc)}
export DEB_BUILD_OPTIONS
unset MAKEFLAGS MAKELEVEL MFLAGS

copy() {		# DIR
	mkdir -p "$1"
	git ls-files -z --cached --others --exclude-standard |
	    xargs -0 sh -c 'for f; do [ ! -e "$f" ] || printf "%s\0" "$f"; done' - |
	    tar -c --null -T - -f - | tar -x -C "$1" --no-same-owner -f -
}

# build DIR KIND [COMMAND...]: the tree is in it; COMMAND runs what follows.
build() {
	(cd "$1" && kind=$2 && shift 2 &&
	    "$@" dpkg-buildpackage -us -uc "$kind" >../log 2>&1) ||
	    { tail -40 "$1/../log" >&2; exit 1; }
}

deb() {
	out=$tree/build/paket
	rm -rf "$out"
	copy "$out/kesbangpol"
	build "$out/kesbangpol" -F
	rm -rf "$out/kesbangpol"
	echo "paket: build/paket:" $(cd "$out" && ls *.deb *.dsc *.tar.xz)
	lintian -EIL +pedantic --tag-display-limit 0 --allow-root \
	    --fail-on error,warning,info,pedantic,experimental "$out"/*.changes
	echo 'paket: lintian has nothing to say'
}

# What make install laid down, and the packages.
sums() {		# DIR
	(cd "$1/kesbangpol/debian/tmp" && find . -type f -exec sha256sum {} +)
	(cd "$1" && sha256sum ./*.deb)
}

# Another path, day, zone, language, mask, number of processes, and, where we
# are root, another user; no compiler's cache that remembers the first.  KEEP=1
# leaves both for diffoscope(1).
ulang() {
	CCACHE_DISABLE=1
	export CCACHE_DISABLE
	dir=$(mktemp -d "${TMPDIR:-/var/tmp}/kesbang-ulang.XXXXXX")
	[ -n "${KEEP-}" ] || trap 'rm -rf "$dir"' EXIT
	trap 'exit 1' HUP INT TERM
	chmod 755 "$dir"
	a=$dir/satu
	b=$dir/folder-lain/yang/lebih/dalam

	copy "$a/kesbangpol"
	(umask 027; mkdir -p "$b"; copy "$b/kesbangpol")
	(umask 022; export TZ=UTC LC_ALL=C HOME="$dir"
	    build "$a/kesbangpol" -b env) || exit 1

	set -- faketime -f '+400d'
	if [ "$(id -u)" -eq 0 ]; then
		chown -R 65534:65534 "$dir/folder-lain"
		set -- setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
	fi
	(umask 027; export TZ=Asia/Jayapura LC_ALL=C.UTF-8 HOME=/nonexistent
	    DEB_BUILD_OPTIONS="nocheck parallel=1"
	    build "$b/kesbangpol" -b "$@") || exit 1

	sums "$a" | LC_ALL=C sort -k2 >"$dir/a"
	sums "$b" | LC_ALL=C sort -k2 >"$dir/b"
	if cmp -s "$dir/a" "$dir/b" && [ -s "$dir/a" ]; then
		cat "$dir/a"
		echo "ulang: $(wc -l <"$dir/a") berkas dari dua pembuatan: sama"
	else
		diff "$dir/a" "$dir/b"
		echo "ulang: berbeda" >&2
		exit 1
	fi
}

case ${1-} in
deb|ulang)	"$1" ;;
*)	echo "usage: paket.sh deb | ulang" >&2; exit 64 ;;
esac
