#!/bin/sh
# What each team owed and handed in.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-05T08:00
export KESBANGPOL_HARI_INI
office

# report TEAM DAY CLOCK n...: received on that day at that clock.
report() {
	_team=$1 _day=$2 _clock=$3
	shift 3
	for _n in "$@"; do
		echo "64,$_team-$_day-$_n,$_day,$_team,politik,Judul $_n,${_day}T$_clock+08:00"
	done
}

team() {
	laporan-harian tambah -q tim --berlaku-mulai 2025-01-01 --nama "$@"
}

team Nol --target 3
team Satu --target 3
team Tiga --target 3
team Lima --target 3
team Libur --target 2 --hari-libur ya
team Pekan --target 4 --sabtu 1 --minggu 0 --rabu 2

# Wednesday 24, Thursday 25 (Christmas), Friday 26 (joint leave), Saturday
# 27, Sunday 28, Monday 29 December.
{
	echo kantor,nomor,tanggal,tim,bidang,judul,diterima
	for day in 24 25 26 27 28 29; do
		report Satu 2025-12-$day 10:00:00 1
		report Tiga 2025-12-$day 10:00:00 1 2 3
		report Lima 2025-12-$day 10:00:00 1 2 3 4 5
		report Libur 2025-12-$day 10:00:00 1
		report Pekan 2025-12-$day 10:00:00 1
	done
} >reports.csv
run 'reports in' 0 laporan-harian impor reports.csv
err_is <<E
66 baru, 0 berubah, 0 tetap
E
run 'six days' 1 laporan-harian target -p 2025-12-24..2025-12-29
golden target-libur.csv
cp .out six
run 'six days again' 1 laporan-harian target -p 2025-12-24..2025-12-29
out_is six

cell() {
	laporan-harian target -p "$2" --pilih "tim,$3" | sed -n "s/^$1,//p"
}

is 'no report: all is missing' "$(cell Nol 2025-12-24 target,masuk,kurang)" 3,0,3
is 'one of three' "$(cell Satu 2025-12-24 target,masuk,kurang)" 3,1,2
is 'three of three' "$(cell Tiga 2025-12-24 target,masuk,kurang)" 3,3,0
is 'five of three: never less than nothing missing' \
    "$(cell Lima 2025-12-24 target,masuk,kurang)" 3,5,0
is 'a holiday: nothing is owed' "$(cell Nol 2025-12-25 target,kurang)" 0,0
is 'joint leave too' "$(cell Nol 2025-12-26 target,kurang)" 0,0
is 'but what came counts' "$(cell Satu 2025-12-25 target,masuk,kurang)" 0,1,0
is 'a team that works on holidays' "$(cell Libur 2025-12-25 target,masuk,kurang)" 2,1,1
is 'a team that works on joint leave' "$(cell Libur 2025-12-26 target,kurang)" 2,1
is 'Saturday like other days' "$(cell Nol 2025-12-27 target,kurang)" 3,3
is "Saturday's own target" "$(cell Pekan 2025-12-27 target,kurang)" 1,0
is "Sunday's own target" "$(cell Pekan 2025-12-28 target,masuk,kurang)" 0,1,0
is "Wednesday's own target" "$(cell Pekan 2025-12-24 target,kurang)" 2,1
is 'Monday as usual' "$(cell Pekan 2025-12-29 target,kurang)" 4,3
is 'a weekday target does not undo a holiday' \
    "$(cell Pekan 2025-12-25 target)" 0

# ---- status ----

laporan-harian hapus -q tim Nol --alasan uji
laporan-harian hapus -q tim Satu --alasan uji
laporan-harian hapus -q tim Libur --alasan uji --tetap
run 'on a holiday nobody is below' 0 laporan-harian target -p 2025-12-25
run 'on a Monday one is' 1 laporan-harian target -p 2025-12-29
run 'as a table' 1 laporan-harian target -p 2025-12-29 -f tabel
golden target-tabel.txt
run 'some columns' 1 laporan-harian target -p 2025-12-29 --pilih tim,kurang
out_is <<E
tim,kurang
Libur,2
Lima,0
Pekan,3
Satu,2
Tiga,0
E
run 'json' 1 laporan-harian target -p 2025-12-29 -f jsonl --pilih tim,kurang
out_like '^\{"tim":"Libur","kurang":2\}$'

# ---- the closing hour, in the office's time ----

rm -f k.db
office
team A --target 3
{
	echo kantor,nomor,tanggal,tim,bidang,judul,diterima
	echo 64,a,2025-12-10,A,politik,a,2025-12-10T15:30:00+08:00
	echo 64,b,2025-12-10,A,politik,b,2025-12-10T15:30:59+08:00
	echo 64,c,2025-12-10,A,politik,c,2025-12-10T15:31:00+08:00
	echo 64,d,2025-12-10,A,politik,d,2025-12-11T07:00:00+08:00
	echo 64,e,2025-12-10,A,politik,e,2025-12-10T14:30:00+07:00
	echo 64,f,2025-12-10,A,politik,f,2025-12-10T14:31:00+07:00
	echo 64,g,2025-12-10,A,politik,g,2025-12-10T07:30:00Z
} | laporan-harian impor -q
is '15:30 is in time, 15:31 is late' \
    "$(cell A 2025-12-10 masuk,tepat_waktu)" 7,4
printf 'jam_tutup: "15:31"\n' >set.yaml
kesbangpol siapkan -q set.yaml
is 'another closing hour' "$(cell A 2025-12-10 masuk,tepat_waktu)" 7,6
laporan-harian tambah -q --tim A --tanggal 2025-12-09 --judul x --bidang politik \
    --hari-ini 2025-12-09T15:31
laporan-harian tambah -q --tim A --tanggal 2025-12-09 --judul y --bidang politik \
    --hari-ini 2025-12-09T15:32
is 'as typed in' "$(cell A 2025-12-09 masuk,tepat_waktu)" 2,1

# ---- events, nihil, plans, teams that nobody registered ----

rm -f k.db
office
team A --target 3
add() {
	laporan-harian tambah -q --tanggal 2025-12-10 --bidang politik "$@"
}
add --tim A --judul 'Satu kejadian' --jam 08:00 --wilayah Guntung
add --tim A --judul 'SATU  kejadian' --jam 8.00 --wilayah 64.74.01.1004
add --tim A --judul 'Satu kejadian' --jam 09:00 --wilayah Guntung
is 'the same twice is one event' "$(cell A 2025-12-10 masuk,kejadian)" 3,2
add --tim A --nomor K1 --judul K1 --tahap awal
add --tim A --nomor K2 --judul K2 --tahap perkembangan --rujukan K1
add --tim A --nomor K3 --judul K3 --tahap penutup --rujukan K2
is 'a chain is one event' "$(cell A 2025-12-10 masuk,kejadian)" 6,3
laporan-harian tambah -q --tim A --jenis nihil --tanggal 2025-12-10
is 'nihil is a report and no event' \
    "$(cell A 2025-12-10 masuk,kejadian,nihil)" 7,3,1
add --tim ' a ' --judul x
is "a team's name is folded" "$(cell A 2025-12-10 masuk)" 8
add --tim B --judul x
is 'a team that is not registered owes the usual' \
    "$(cell B 2025-12-10 target,masuk,kurang)" 3,1,2
printf 'laporan.target: 1\n' >set.yaml
kesbangpol siapkan -q set.yaml
is 'the usual is a setting' "$(cell B 2025-12-10 target,masuk,kurang)" 1,1,0
add --judul 'Tanpa tim'
is 'a report without a team' "$(cell '' 2025-12-10 target,masuk,kurang)" 0,1,0
laporan-harian tambah -q --tim A --tanggal 2025-12-20 --judul Rencana \
    --keadaan rencana --bidang politik --hari-ini 2025-12-12T10:00
is 'a plan counts for the day it was handed in' \
    "$(cell A 2025-12-12 masuk,tepat_waktu)" 1,1
is 'and not for the day of the event' "$(cell A 2025-12-20 masuk)" 0

# ---- terms ----

laporan-harian tambah -q tim --nama A --berlaku-mulai 2025-12-15 --target 5 \
    --berlaku-sampai 2025-12-19
is 'the later row holds in its term' "$(cell A 2025-12-15 target)" 5
is 'to its last day' "$(cell A 2025-12-19 target)" 5
is 'and then the earlier one again' "$(cell A 2025-12-20 target)" 3
is 'and before it' "$(cell A 2025-12-14 target)" 3
is 'no target before the first row' "$(cell A 2024-12-31 target)" ''

# ---- days that have not closed, and days that have not come ----

rm -f k.db
office
team A --target 3
team B --target 2
add --tim A --tanggal 2025-12-15 --judul pagi --hari-ini 2025-12-15T07:30
week='laporan-harian target -p 2025-12-13..2025-12-17'
run 'a week that is half over, before the hour' 1 \
    $week --hari-ini 2025-12-15T15:30 --pilih tanggal,tim,target,masuk,kurang
out_is <<E
tanggal,tim,target,masuk,kurang
2025-12-13,A,3,0,3
2025-12-13,B,2,0,2
2025-12-14,A,3,0,3
2025-12-14,B,2,0,2
2025-12-15,A,3,1,
2025-12-15,B,2,0,
E
err_is <<E
hari ini belum tutup: kekurangannya belum dihitung
E
run 'today before the hour: nobody is short' 0 \
    laporan-harian target --hari-ini 2025-12-15T08:10
run 'today after the hour' 1 \
    laporan-harian target --hari-ini 2025-12-15T15:31 --pilih tim,kurang
out_is <<E
tim,kurang
A,2
B,2
E
err_is </dev/null
run 'tomorrow owes nothing' 0 \
    laporan-harian target -p 2025-12-16 --hari-ini 2025-12-15T16:00
out_is <<E
tanggal,tim,target,masuk,tepat_waktu,kejadian,nihil,kurang
E
run 'before the hour a message tells the hour' 1 \
    laporan-harian target -f wa --hari-ini 2025-12-15T08:10 \
    -p 2025-12-14..2025-12-20
golden target-belum-tutup.txt
run 'the month so far' 1 laporan-harian bulanan --tanggal 2025-12-15 \
    --hari-ini 2025-12-15T08:10
out_like '^ +A +42 +1 +0,0 +1 +0,0 +42$'
out_like '^ +15 Desember 2025 belum tutup \(pukul 15.30 WITA\): target dan persen'
out_like 'siapa pun: 1 s.d. 14 Desember 2025 \(14 hari\)$'
out_like '^ +- B: 1 s.d. 14 Desember 2025 \(14 hari\)$'
run 'the day so far' 0 laporan-harian ringkas --tanggal 2025-12-15 \
    --hari-ini 2025-12-15T08:10
out_like '^ +A +3 +1 +1 +1 +0 +-$'
out_like '^Tim melapor +: 1 dari 2$'
run 'the week so far: nothing is nihil yet' 0 laporan-harian mingguan \
    -p minggu-ini --hari-ini 2025-12-15T08:10
nok 'no section says so' grep -q '^ *Nihil\.$' .out
out_like '^ +Jumlah +5 +1 +1 +1 +0 +-$'

# ---- plans: those that are past, and those to come ----

for n in 9 13; do
	laporan-harian tambah -q --tim A --nomor P$n --jam $n:00 --bidang politik \
	    --judul "Rencana pukul $n" --keadaan rencana --klasifikasi biasa \
	    --tanggal 2025-12-15 --hari-ini 2025-12-14T09:00
done
laporan-harian tambah -q --tim A --nomor P0 --bidang politik \
    --judul 'Rencana tanpa jam' --keadaan rencana --klasifikasi biasa \
    --tanggal 2025-12-15 --hari-ini 2025-12-14T09:00
# plans HEAD: what stands under that heading.
plans() {
	sed -n "/^$1/,/^\$/p" .out | grep -o 'P[0-9][0-9]*' | tr '\n' ' '
}
run 'plans at half past nine' 0 laporan-harian ringkas --tanggal 2025-12-15 \
    --hari-ini 2025-12-15T09:30
is 'one is past' "$(plans 'RENCANA YANG BELUM DILAPORKAN')" 'P9 '
is 'two are not' "$(plans 'RENCANA YANG BELUM TIBA')" 'P0 P13 '
run 'plans the next day' 1 laporan-harian ringkas --tanggal 2025-12-15 \
    --hari-ini 2025-12-16T00:00
is 'all are past' "$(plans 'RENCANA YANG BELUM DILAPORKAN')" 'P0 P9 P13 '
is 'none is not' "$(plans 'RENCANA YANG BELUM TIBA')" ''

# ---- time alone makes no revision ----

run 'issued before the hour' 0 laporan-harian ringkas --tanggal 2025-12-15 \
    --terbit --hari-ini 2025-12-15T09:30
mv .out issued
out_date='Samarinda, 15 Desember 2025'
is 'with its place and day' "$(grep -c "^ *$out_date\$" issued)" 1
run 'printed again days later' 0 laporan-harian ringkas --tanggal 2025-12-15 \
    --terbit --hari-ini 2025-12-20T10:00
out_is issued
err_is <<E
diterbitkan: 001/LAPSITDA/XII/2025
E
add --tim A --tanggal 2025-12-15 --judul sore --klasifikasi biasa \
    --hari-ini 2025-12-15T15:00
run 'with one report more: a revision as of its own day' 1 \
    laporan-harian ringkas --tanggal 2025-12-15 --terbit \
    --hari-ini 2025-12-16T10:00
out_like '^ +Samarinda, 16 Desember 2025$'
is 'where all plans are past' "$(plans 'RENCANA YANG BELUM DILAPORKAN')" \
    'P0 P9 P13 '
run 'a draft has dots' 1 laporan-harian ringkas --tanggal 2025-12-15 \
    --hari-ini 2025-12-16T10:00
out_like '^ +Samarinda, \.{20}$'

# ---- misuse ----

run 'no such period' 64 laporan-harian target -p x
err_like "^--periode: 'x' bukan periode"
run 'too long' 64 laporan-harian target -p 2000..2025
err_is <<E
periode lebih dari sepuluh tahun
E
run 'an open period' 64 laporan-harian target -p 2025-12-01..
run 'no such column' 64 laporan-harian target --pilih timm
err_is <<E
kolom 'timm' tidak dikenal; maksud Anda 'tim'?
E
run 'no such option' 64 laporan-harian target --tanggal 2025-12-10
err_like "^opsi '--tanggal' tidak dikenal"

done_testing
