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

SUITE=${SUITE:-bookworm}
MIRROR=${MIRROR:-http://deb.debian.org/debian}
[ $# -gt 0 ] || set -- demo check

[ "$(id -u)" -eq 0 ] || { echo "bare.sh: root only" >&2; exit 77; }
command -v debootstrap >/dev/null || {
	echo "bare.sh: debootstrap is missing (apt-get install debootstrap)" >&2
	exit 69
}
cd "$(dirname "$0")/.."
tree=$PWD
dir=$(mktemp -d /var/tmp/kesbang-bare.XXXXXX)
chmod 755 "$dir"
seed=$dir/seed

finish() {
	for m in "$dir"/*/proc "$dir"/*/dev; do
		mountpoint -q "$m" && umount -l "$m"
	done
	if [ -n "${KEEP-}" ]; then
		echo "kept: $dir"
	else
		rm -rf --one-file-system "$dir"
	fi
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

step() {
	printf '\n== %s\n' "$*"
}

inside() {
	root=$1
	shift
	env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
	    DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

step "debootstrap --variant=minbase $SUITE"
debootstrap --variant=minbase "$SUITE" "$seed" "$MIRROR" >"$dir/log" ||
    { tail -20 "$dir/log"; exit 1; }

# This machine's way to the mirror.
cp -a /etc/apt/apt.conf.d/. "$seed/etc/apt/apt.conf.d/"
[ ! -e /etc/apt/auth.conf.d ] || cp -a /etc/apt/auth.conf.d "$seed/etc/apt/"
rm -f "$seed"/etc/apt/apt.conf.d/*packagekit "$seed"/etc/apt/apt.conf.d/*appstream
if [ "$SUITE" = "$(. /etc/os-release; echo "$VERSION_CODENAME")" ]; then
	rm -f "$seed/etc/apt/sources.list"
	cp -a /etc/apt/sources.list* "$seed/etc/apt/" 2>/dev/null || :
fi
for f in /etc/resolv.conf /etc/hosts; do
	cp -L "$f" "$seed$f"
done
[ ! -d /usr/local/share/ca-certificates ] ||
    cp -a /usr/local/share/ca-certificates "$seed/usr/local/share/"

inside "$seed" apt-get -qq update
inside "$seed" apt-get -qq -y install --no-install-recommends make >/dev/null
inside "$seed" apt-get clean

prepare() {		# NAME: a copy of the bare system with the tree in it
	root=$dir/$1
	cp -a "$seed" "$root"
	mount -t proc proc "$root/proc" 2>/dev/null ||
	    echo "(no /proc in this sandbox)"
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
umount -l "$dir/root/proc" 2>/dev/null || :
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
