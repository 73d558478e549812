#!/bin/sh
# SPDX-License-Identifier: ISC
# cron.sh [PAIRS] - the day's summary is issued by two at once, before, over
# and after midnight, in each zone: a day has one number, and each its own.
. "$(dirname "$0")/lib.sh"

# faketime(1) itself takes a name for each process, which may be another's.
clock=$(faketime now printenv LD_PRELOAD 2>/dev/null) || lacks 'no faketime'
traces || lacks 'no strace'
have sqlite3 || lacks 'no sqlite3'
unset KESBANGPOL_HARI_INI
export TZ=UTC
offices
cp base.db office.db
cp base.db.kunci-kantor k.db.kunci-kantor

# issue WHEN FILE: the day's summary, at that time of the world.
issue() {
	${around-} env LD_PRELOAD="$clock" FAKETIME="@$1" laporan-harian ringkas --terbit \
	    >"$2.txt" 2>"$2"
	echo $? >"$2.status"
}

pair() {
	issue "$1" one &
	issue "$2" two
	wait
	points=$((points + 2))
	cat one two >said
	for f in one two; do
		status=$(cat $f.status)
		if [ "$status" -gt 1 ] || ! grep -q '^diterbitkan: ' $f; then
			fault crashed "$zone, $1 and $2: status $status"
			continue
		fi
		acknowledged=$((acknowledged + 1))
		echo "$(sed -n 5,9p $f.txt | grep -c "$(
		    sed -n 's/^diterbitkan: //p' $f)")" | grep -qx 1 ||
		    fault torn "$1: not the number on it"
		sed -n 's/^diterbitkan: //p' $f >>told
	done
}

# Two days, and no more than two numbers.
night() {
	cp office.db k.db
	printf 'zona: %s\n' "$zone" | kesbangpol siapkan -q - 2>/dev/null
	: >told
	midnight=$(date -u -d "$1 + 1 day - $ahead hours" '+%Y-%m-%d %H:%M:%S')
	eve=$(date -u -d "$midnight UTC - 1 second" '+%Y-%m-%d %H:%M:%S')
	# What is issued first, one day twice or two days at once, takes turns.
	turn=$((1 - ${turn-0}))
	[ $turn -eq 0 ] || pair "$eve.99" "$midnight.0"
	pair "$eve.0" "$eve.0"
	[ $turn -eq 1 ] || pair "$eve.99" "$midnight.0"
	pair "$eve.995" "$eve.995"
	pair "$midnight.0" "$midnight.1"
	issued=$(sqlite3 k.db "SELECT count(*) || ' ' || count(DISTINCT sampai)
	    || ' ' || count(DISTINCT nomor_dokumen) || ' ' || min(sampai) ||
	    ' ' || max(sampai) FROM terbitan")
	want="2 2 2 $1 $(date -u -d "$1 + 1 day" +%Y-%m-%d)"
	cp told said
	[ "$issued" = "$want" ] ||
	    fault torn "$zone, $1: issued $issued, want $want"
	sqlite3 k.db 'SELECT nomor_dokumen FROM terbitan' | sort >there
	sort -u told | comm -23 - there >gone
	[ ! -s gone ] || fault lost "$zone, $1: $(cat gone)"
}

# Nights until there were so many pairs.
nights() {
	left=$1
	while :; do
		for day in 2024-02-28 2024-02-29 2025-02-28 2025-12-31 \
		    2025-06-30; do
			for z in WIB=7 WITA=8 WIT=9; do
				zone=${z%=*} ahead=${z#*=}
				night $day
				left=$((left - 4))
				[ $left -gt 0 ] || return
				[ -z "$quiet" ] || [ $((lost + torn +
				    crashed)) -eq 0 ] || return
			done
		done
	done
}

quiet=
nights "${1:-1000}"
mutation
# And writing takes a while, so that the two meet.
around='strace -f --seccomp-bpf -o /dev/null -e trace=flock,fcntl,fdatasync
    -e inject=flock,fcntl:retval=0 -e inject=fdatasync:delay_enter=20000'
nights 200
caught 'locks that hold'
total
