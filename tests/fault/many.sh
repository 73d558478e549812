#!/bin/sh
# SPDX-License-Identifier: ISC
# many.sh [WRITERS] [TIMES] - so many at once, each so many times: every record
# is there, under a number of its own, nobody gives up, and nobody is passed
# over.
#
# How long one waits depends on the machine and on who else is busy on it, so
# that is only told.  In how many turns one is served does not: with a queue
# each of the others goes first once, or now and then twice; who looks again
# and again sees some go first many times.
. "$(dirname "$0")/lib.sh"

writers=${1:-50} times=${2:-40}
[ -e "$H/turn.so" ] || lacks 'no turn.so'
offices

# Prints how many failed, and the longest that one took, in milliseconds.
cat >at-once.pl <<'P'
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
P

# Of the lock: how many had it; its median and worst wait; how long it is held;
# how many others went first, median and worst; and how many saw more than
# twice as many go first as there are others.
cat >turns.pl <<'P'
use strict;
my $others = shift() - 1;
my @turn = map { [split] } <>;
sub middle { my @s = sort { $a <=> $b } @_; return $s[$#s / 2] || 0 }
sub most { my @s = sort { $a <=> $b } @_; return $s[-1] || 0 }
my @wait = map { $$_[1] - $$_[0] } @turn;
my @first = map { my $t = $_; scalar grep { $$_[1] > $$t[0] &&
    $$_[1] < $$t[1] } @turn } @turn;
printf "%d %d %d %d %d %d %d\n", scalar @turn, middle(@wait), most(@wait),
    middle(map { $$_[2] - $$_[1] } @turn), middle(@first), most(@first),
    scalar grep { $_ > 2 * $others } @first;
P

at_once() {
	fresh
	rm -f said.* turns
	: >turns
	LD_PRELOAD=$H/turn.so TURNS=$D/turns TURN=${1-} \
	    perl at-once.pl "$writers" "$times" laporan-harian tambah \
	    --tanggal 2025-12-10 --bidang politik --judul Uji \
	    --tim 'Tim Bontang' >each
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
	in_turn
}

# Few tell nothing of a queue.
in_turn() {
	# shellcheck disable=SC2046
	set -- $(perl turns.pl "$writers" turns)
	told="lock: wait $2 ms, worst $3, held $4; $5 others first, worst $6"
	[ "$1" -ge "$n" ] || fault other "the lock was had $1 times, not $n"
	[ "$n" -lt 400 ] || [ $(($7 * 20)) -le "$n" ] ||
	    fault other "$7 of $n waited more than two rounds ($told)"
}

# Whoever holds it for long is not waited for for ever.
late() {
	have flock || return
	fresh
	flock k.db.kunci sleep 60 &
	sleep 1
	laporan-harian tambah -q --tanggal 2025-12-10 --bidang politik \
	    --judul Uji >said 2>&1
	status=$?
	points=$((points + 1))
	[ $status -eq 75 ] && grep -q 'masih ditulisi' said ||
	    fault other "locked for long: status $status"
	kill $!
}

at_once
echo "many: $writers at once, $times times each: $failed failed, worst" \
    "$worst ms; $told"
[ "$writers" -lt 50 ] || late
mutation
if [ "$writers" -ge 50 ]; then
	writers=50 times=10
	at_once poll
	caught 'a queue'
	mutation
fi
writers=8 times=5
for i in 1 2 3 4 5; do
	[ "$(findings)" -gt 0 ] || at_once none
done
caught 'locks that hold'
total
