#!/bin/sh
# SPDX-License-Identifier: ISC
# A new machine: Debian's smallest system with make and nothing else, first
# as root, then as an unprivileged user with sudo.  Not part of make check;
# as root, with debootstrap:
#
#	sh tests/bare.sh [TARGET...]		(demo check)
#
# SUITE (bookworm), MIRROR; KEEP=1 leaves the system where it is.  The tree
# is copied as it stands, without what git ignores.
set -eu

[ $# -gt 0 ] || set -- demo check
cd "$(dirname "$0")/.."
. tests/root.sh
tree=$PWD
root_folder kesbang-bare
seed=$dir/seed

step() {
	printf '\n== %s\n' "$*"
}

step "debootstrap --variant=minbase $SUITE"
root_made "$seed" make

prepare() {		# NAME: a copy of the bare system with the tree in it
	root=$dir/$1
	cp -a "$seed" "$root"
	root_opened "$root"
	mkdir -p "$root/src"
	(cd "$tree" && git ls-files -z --cached --others --exclude-standard |
	    xargs -0 sh -c 'for f; do [ ! -e "$f" ] || printf "%s\0" "$f"; done' - |
	    tar -c --null -T - -f -) | tar -x -C "$root/src" --no-same-owner -f -
}

# What failed is told at the end; the other ways are tried all the same.
failed=
try() {
	what=$1
	shift
	step "$what"
	"$@" || failed="$failed
  $what"
}

count() {
	inside "$1" dpkg-query -f '.\n' -W | wc -l
}

step "as root: $(count "$seed") packages, no compiler"
prepare root
for t; do
	try "as root: make $t" inside "$dir/root" make -C /src "$t"
	echo "(now $(count "$dir/root") packages)"
done
root_closed "$dir/root"
[ -n "${KEEP-}" ] || rm -rf --one-file-system "$dir/root"

step "as an unprivileged user with sudo"
prepare user
inside "$dir/user" apt-get -qq -y install --no-install-recommends sudo >/dev/null
inside "$dir/user" useradd -m -s /bin/sh sri
echo 'sri ALL=(ALL) NOPASSWD: ALL' >"$dir/user/etc/sudoers.d/sri"
chmod 440 "$dir/user/etc/sudoers.d/sri"
inside "$dir/user" chown -R sri: /src
for t; do
	try "as sri: make $t" inside "$dir/user" su sri -c "cd /src && make $t"
done
step "done${failed:+; failed:$failed}"
[ -z "$failed" ]
