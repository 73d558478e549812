#!/bin/sh
# SPDX-License-Identifier: ISC
# full.sh [POINTS] - the disk is full after so many more bytes; then there is
# room again.  On a tmpfs of its own (root).  And nobody hears what we say.
[ "$(id -u)" -eq 0 ] && unshare -m true 2>/dev/null ||
    { echo "full.sh: not run: neither root nor a mount of one's own"; exit 0; }
[ "${FULL-}" = inside ] || FULL=inside exec unshare -m sh "$0" "$@"
. "$(dirname "$0")/lib.sh"

traces || lacks 'no strace'
offices
commands
each=$((${1:-100000} / $(wc -l <work) + 1))
step=$((1024 / each / 4 * 4))
[ $step -ge 4 ] || step=4

# Everything but the office file and what is written stays where it is.
mkdir disk
mount -t tmpfs -o size=100% none disk || lacks 'no tmpfs'
trap 'cd /; umount "$D/disk"; rm -rf "$D"' EXIT
for f in said *.*; do
	ln -s "../$f" "disk/$f"
done
cd disk || exit 1

room() {
	mount -o "remount,size=$1" none "$D/disk"
}

# KiB of room that it is given.
given() {
	fresh
	room $(($(df --output=used -k . | tail -1) + $1))k
	attempt "$command"
	room 100%
	verdict "$name: $1 KiB of room"
}

grows() {
	room 100%
	states "$name" "$command"
	kb=4 n=0 enough=0
	while [ $n -lt $each ] && [ $enough -lt 2 ]; do
		given $kb
		[ $status -gt 1 ] || enough=$((enough + 1))
		[ $status -le 1 ] || [ "$s" != "$s0" ] ||
		    once_more "$name: after room was made"
		kb=$((kb + step)) n=$((n + 1))
	done
}

each_command grows

deaf() {
	sh -c "exec $1" >/dev/full 2>said
	status=$?
	points=$((points + 1))
	[ $status -eq 74 ] && [ -s said ] ||
	    fault other "$1 >/dev/full: status $status"
}

start=base
fresh
while read -r command; do
	deaf "$command"
done <<E
laporan-harian lihat
laporan-harian ringkas
ormas-skt ekspor
ormas-skt rekap
banpol lihat partai
peta-konflik triwulan
rakor-rekom lihat
kesbangpol wilayah 64
kesbangpol --bantuan
kesbangpol kolom
kesbangpol salin-teks
laporan-harian --versi
E

# A disk that is full and does not say so.
silent() {
	unwritten + 'full from write'
}
mutation
only='impor laporan|ubah'
each_command silent
caught 'a word that it is full'
total
