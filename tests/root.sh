# SPDX-License-Identifier: ISC
# root.sh - Debian's smallest system in a folder; as root, with debootstrap.
#
#	root_folder NAME		$dir, for such systems; they go at the end
#	root_made DIR PACKAGE...	made in DIR, with these packages
#	inside DIR COMMAND...		runs there, with nothing of this environment
#	root_opened DIR			has /proc and terminals, where that can be had
#	root_closed DIR...		what was mounted below them is not any more
#
# SUITE (bookworm), MIRROR; KEEP=1 leaves the systems where they are.

SUITE=${SUITE:-bookworm}
MIRROR=${MIRROR:-http://deb.debian.org/debian}

root_folder() {
	dir=$(mktemp -d "/var/tmp/$1.XXXXXX")
	chmod 755 "$dir"
	trap root_gone EXIT
	trap 'exit 1' HUP INT TERM
}

root_gone() {
	root_closed "$dir"/*/
	if [ -n "${KEEP-}" ]; then
		echo "kept: $dir"
	else
		rm -rf --one-file-system "$dir"
	fi
}

inside() {
	_root=$1
	shift
	env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
	    DEBIAN_FRONTEND=noninteractive chroot "$_root" "$@"
}

root_made() {
	_root=$1
	shift
	[ "$(id -u)" -eq 0 ] || { echo "${0##*/}: root only" >&2; exit 77; }
	command -v debootstrap >/dev/null || {
		echo "${0##*/}: debootstrap is missing (apt-get install debootstrap)" >&2
		exit 69
	}
	debootstrap --variant=minbase "$SUITE" "$_root" "$MIRROR" >"$_root.log" ||
	    { tail -20 "$_root.log"; exit 1; }

	# This machine's way to the mirror.
	cp -a /etc/apt/apt.conf.d/. "$_root/etc/apt/apt.conf.d/"
	[ ! -e /etc/apt/auth.conf.d ] || cp -a /etc/apt/auth.conf.d "$_root/etc/apt/"
	rm -f "$_root"/etc/apt/apt.conf.d/*packagekit "$_root"/etc/apt/apt.conf.d/*appstream
	if [ "$SUITE" = "$(. /etc/os-release; echo "$VERSION_CODENAME")" ]; then
		rm -f "$_root/etc/apt/sources.list"
		cp -a /etc/apt/sources.list* "$_root/etc/apt/" 2>/dev/null || :
	fi
	for f in /etc/resolv.conf /etc/hosts; do
		cp -L "$f" "$_root$f"
	done
	[ ! -d /usr/local/share/ca-certificates ] ||
	    cp -a /usr/local/share/ca-certificates "$_root/usr/local/share/"

	inside "$_root" apt-get -qq update
	[ $# -eq 0 ] || inside "$_root" apt-get -qq -y install \
	    --no-install-recommends "$@" >/dev/null
	inside "$_root" apt-get clean
}

root_opened() {
	mount -t proc proc "$1/proc" 2>/dev/null ||
	    echo "(no /proc in this sandbox)"
	mkdir -p "$1/dev/pts"
	mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts \
	    "$1/dev/pts" 2>/dev/null && ln -sf pts/ptmx "$1/dev/ptmx" ||
	    echo "(no terminals in this sandbox)"
}

root_closed() {
	for r; do
		for m in "$r/proc" "$r/dev/pts" "$r/dev"; do
			! mountpoint -q "$m" || umount -l "$m"
		done
	done
}
