#!/bin/sh
# Many at once, pipes that wait, and processes that are killed.
. "$(dirname "$0")/lib.sh"

slow=1
sanitized && slow=5

# reports N PREFIX: N rows for impor.
reports() {
	awk -v n="$1" -v p="$2" 'BEGIN {
		print "nomor,tanggal,jam,wilayah,tim,bidang,judul,fakta"
		for (i = 1; i <= n; i++)
			printf "%s%06d,2025-%02d-%02d,%02d:%02d,64.74,Tim Bontang," \
			    "politik,Judul %d,Fakta laporan %d\n", p, i,
			    i % 12 + 1, i % 28 + 1, i % 24, i % 60, i, i
	}'
}

count() {
	laporan-harian ekspor --pilih nomor "$@" | sed 1d | wc -l | tr -d ' '
}

# ---- one pipe, both ends on one file ----

office
laporan-harian impor -q tim "$C/tim.csv"
reports 100000 R >big.csv
run '100,000 in' 0 laporan-harian impor big.csv
err_is <<E
100000 baru, 0 berubah, 0 tetap
E
laporan-harian ekspor >before
for f in csv jsonl; do
	run "A ekspor | B impor, $f" 0 timeout $((60 * slow)) sh -c \
	    "laporan-harian ekspor -f $f | laporan-harian impor -"
	err_is <<E
0 baru, 0 berubah, 100000 tetap
E
done
run 'A ekspor | changed | B impor' 0 timeout $((60 * slow)) sh -c \
    "laporan-harian ekspor --pilih nomor,judul --nomor R09999 |
    sed 's/Judul/Perihal/' | laporan-harian impor"
err_is <<E
0 baru, 10 berubah, 0 tetap
E
laporan-harian ekspor >after
is 'no other row was touched' \
    "$(diff before after | grep '^[<>]' | cut -c 1-8 | sort -u | tr '\n' ' ')" \
    '< 64,R09 > 64,R09 '
run 'in sum' 0 kesbangpol periksa --keutuhan
rm -f big.csv before after

# ---- ten writers, and somebody who reads and goes for coffee ----

rm -f k.db
office
laporan-harian impor -q tim "$C/tim.csv"
reports 4000 R | laporan-harian impor -q
# More than a pipe holds: the reader's tool is kept waiting in its output.
laporan-harian ekspor | (
	read -r line
	touch reading
	while [ ! -e done ]; do sleep 0.05; done
	cat
) >pager &
pager=$!
while [ ! -e reading ]; do sleep 0.02; done
writers=
for w in 0 1 2 3 4 5 6 7 8 9; do
	(
		i=0
		failed=0
		while [ $i -lt 20 ]; do
			i=$((i + 1))
			laporan-harian tambah --tanggal 2025-12-10 --bidang politik \
			    --judul "Penulis $w laporan $i" --tim 'Tim Bontang' \
			    2>>said.$w
			# 1: stored, and something is not filled in.
			[ $? -le 1 ] || { failed=1; break; }
		done
		exit $failed
	) &
	writers="$writers $!"
done
failed=0
for pid in $writers; do
	wait "$pid" || failed=$((failed + 1))
done
ok 'the reader still holds its output' kill -0 $pager
touch done
wait $pager
is 'ten writers: none failed' $failed 0
is 'ten writers: every one is there' "$(count --judul Penulis)" 200
cat said.* | sed -n 's/^tersimpan: //p' | sort >told
laporan-harian ekspor --pilih nomor --judul Penulis | sed 1d | sort >there
same 'ten writers: with the numbers that were told' told there
is 'ten writers: all distinct' "$(sort -u told | wc -l | tr -d ' ')" 200
is 'the reader: what was there when it began' "$(wc -l <pager | tr -d ' ')" 4000
run 'in sum' 0 kesbangpol periksa --keutuhan
# Imports at once.
for w in 0 1 2 3; do
	reports 500 "W$w-" >w$w.csv
	laporan-harian impor -q w$w.csv &
	eval "p$w=\$!"
done
wait $p0 && wait $p1 && wait $p2 && wait $p3
is 'four imports at once: none failed' $? 0
is 'four imports at once: all there' "$(count --nomor W)" 2000
run 'in sum' 0 kesbangpol periksa --keutuhan
if have flock; then
	flock k.db.kunci sh -c 'touch held; sleep 0.7; rm held' &
	while [ ! -e held ]; do sleep 0.02; done
	run 'a writer waits its turn' 1 laporan-harian tambah -q \
	    --tanggal 2025-12-10 --bidang politik --judul tunggu
	nok 'a writer waits its turn: it waited' test -e held
	flock k.db.kunci sh -c 'touch held; sleep 0.7; rm held' &
	while [ ! -e held ]; do sleep 0.02; done
	run 'a reader waits for nobody' 0 laporan-harian lihat --maks 1
	ok 'a reader waits for nobody: it did not wait' test -e held
	wait
else
	skip 4 'no flock'
fi

# ---- the reader of a large output goes away ----

laporan-harian ekspor | head -n 1 >one
is 'a reader that goes away' "$(cut -c 1-6 one)" kantor
run 'a reader that goes away: killed by SIGPIPE' 0 sh -c '
	{ laporan-harian ekspor -f yaml; echo $? >status; } | head -n 1 >/dev/null
	cat status'
out_is <<E
141
E

# ---- kill -9, a hundred times ----

rm -f k.db
office
laporan-harian impor -q tim "$C/tim.csv"
have_rows=0
torn=
lost=
killed=0
kept=0
# How long one import takes here, in milliseconds: kills are spread over it.
reports 600 Z >batch.csv
cp k.db try.db
t0=$(date +%s%N)
laporan-harian impor -q -d try.db batch.csv
took=$((($(date +%s%N) - t0) / 1000000 + 2))
rm -f try.db*
i=0
while [ $i -lt 100 ]; do
	i=$((i + 1))
	sed "s/^Z/K$i-/" batch.csv >now.csv
	laporan-harian impor -q now.csv 2>/dev/null &
	pid=$!
	sleep "$(awk -v i=$i -v t=$took 'BEGIN {
	    printf "%.4f", (i * 37 % 100) / 100 * t * 0.8 / 1000 }')"
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
	status=$?
	rows=$(count)
	if [ $status -eq 0 ]; then
		kept=$((kept + 1))
		[ "$rows" -eq $((have_rows + 600)) ] || lost="$lost $i:$rows"
	else
		killed=$((killed + 1))
		[ "$rows" -eq "$have_rows" ] ||
		    [ "$rows" -eq $((have_rows + 600)) ] || torn="$torn $i:$rows"
	fi
	kesbangpol periksa --keutuhan >check 2>&1 || torn="$torn periksa:$i"
	have_rows=$rows
	# Keep the file small, so that a hundred kills take little time.
	if [ "$rows" -gt 3000 ]; then
		rm -f k.db*
		office
		laporan-harian impor -q tim "$C/tim.csv"
		have_rows=0
	fi
done 2>/dev/null
is 'kill -9: all or nothing, each time' "$torn" ''
is 'kill -9: what was acknowledged is there' "$lost" ''
ok "kill -9: $killed of 100 were hit" test $killed -ge 20
run 'kill -9: the file is whole' 0 kesbangpol periksa --keutuhan
run 'kill -9: and goes on' 0 laporan-harian impor -q batch.csv
is 'kill -9: no scratch file stays behind' \
    "$(find . -name '.kesbangpol*' | wc -l | tr -d ' ')" 0

# kill -9 of one that makes the office file
rm -f k.db*
i=0
while [ $i -lt 20 ]; do
	i=$((i + 1))
	rm -f k.db k.db.kunci k.db-journal
	kesbangpol siapkan -q "$C/kantor.yaml" &
	pid=$!
	sleep "$(awk -v i=$i 'BEGIN { printf "%.4f", i * 0.002 }')"
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
	kesbangpol siapkan -q "$C/kantor.yaml" 2>again || break
	kesbangpol periksa --keutuhan >check 2>&1 || break
done 2>/dev/null
is 'kill -9 at the first write: the next one makes it whole' $i 20

done_testing
