#!/bin/sh
# SPDX-License-Identifier: ISC
# many.sh [WRITERS] [TIMES] - so many at once, each so many times: every record
# is there, under a number of its own, and nobody waits for long.
. "$(dirname "$0")/lib.sh"

writers=${1:-50} times=${2:-40}
traces || lacks 'no strace'
offices

# Prints how many failed, and the longest that one took, in milliseconds.
cat >at-once.pl <<'E'
use strict;
use Time::HiRes 'time';
my ($writers, $times, @command) = @ARGV;
for my $w (1 .. $writers) {
	next if fork;
	open STDERR, '>>', "said.$w" or die;
	my ($failed, $worst) = (0, 0);
	for (1 .. $times) {
		my $t = time;
		$failed += (system(@command) >> 8) > 1 || $? & 127;
		$t = time - $t;
		$worst = $t if $t > $worst;
	}
	printf "%d %d\n", $failed, $worst * 1000;
	exit 0;
}
1 while wait > 0;
E

at_once() {
	fresh
	rm -f said.*
	w=$1 t=$2; shift 2; perl at-once.pl $w $t "$@" laporan-harian tambah --tanggal 2025-12-10 \
	    --bidang politik --judul Uji --tim 'Tim Bontang' >each
	n=$((writers * times)) points=$((points + n))
	failed=$(awk '{ n += $1 } END { print n + 0 }' each)
	worst=$(awk '$2 > w { w = $2 } END { print w + 0 }' each)
	cat said.* >all.said
	sed -n 's/^tersimpan: //p' all.said | sort >told
	acknowledged=$((acknowledged + $(wc -l <told)))
	: >said
	[ "$failed" -eq 0 ] || { sort all.said | uniq -c | sort -rn |
	    sed -n '1,5p' >said; fault crashed "$failed of $n failed"; }
	uniq -d told >twice
	[ ! -s twice ] || fault torn "given twice: $(cat twice)"
	s=$("$H/judge" k.db) || fault torn "$s"
	laporan-harian ekspor --judul Uji --pilih nomor -f csv 2>/dev/null |
	    sort -u >there
	sort -u told | comm -23 - there >gone
	[ ! -s gone ] || fault lost "acknowledged, and gone: $(wc -l <gone)"
}

at_once "$writers" "$times"
echo "many: $writers at once, $times times each: $failed failed, worst" \
    "$worst ms"
mutation
writers=8 times=5
# And writing takes a while, so that they meet.
for i in 1 2 3 4 5; do
	[ $((lost + torn + crashed)) -gt 0 ] ||
	    at_once 8 5 strace -f --seccomp-bpf -o /dev/null \
	    -e trace=flock,fcntl,fdatasync -e inject=flock,fcntl:retval=0 \
	    -e inject=fdatasync:delay_enter=2000
done
caught 'locks that hold'
total
