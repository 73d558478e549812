#!/bin/sh
# The day's summary.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q tim "$C/tim.csv"

issues() {
	kesbangpol lihat terbitan --pilih nomor_dokumen,diterbitkan |
	    sed '1d; s/:00+08:00//' | tr '\n' ' '
}

part() {
	sed -n "/^$1/,/^\$/p" "${2:-.out}"
}

# ---- nobody said anything, somebody said there is nothing ----

run 'yesterday' 1 laporan-harian ringkas --tanggal kemarin \
    --hari-ini 2025-12-09
out_like '^ *Senin, 8 Desember 2025$'
run 'a week is no day' 64 laporan-harian ringkas --tanggal minggu-lalu

run 'an empty day' 1 laporan-harian ringkas --tanggal 2025-12-08
golden ringkas-kosong.txt
laporan-harian tambah -q --jenis nihil --tanggal 2025-12-08 \
    --tim 'Tim Bontang' --hari-ini 2025-12-08T15:00
run 'a nihil-only day' 1 laporan-harian ringkas --tanggal 2025-12-08
golden ringkas-nihil.txt
for i in 1 2; do
	laporan-harian tambah -q --jenis nihil --tanggal 2025-12-08 \
	    --tim 'Tim Bontang' --hari-ini 2025-12-08T15:0$i
done
for i in 1 2 3; do
	for team in Samarinda Balikpapan; do
		laporan-harian tambah -q --jenis nihil --tanggal 2025-12-08 \
		    --tim "Tim $team" --hari-ini 2025-12-08T15:1$i
	done
done
run 'a nihil-only day, and all is there' 0 \
    laporan-harian ringkas --tanggal 2025-12-08
out_like '^Laporan      : 9, di antaranya 9 nihil$'
out_like '^Nihil: tidak ada kejadian yang dilaporkan.$'
nok 'nihil is not nothing' grep -q 'Tidak ada laporan yang diterima' .out
run 'a holiday without reports: nobody owed any' 1 \
    laporan-harian ringkas --tanggal 2025-12-25 --hari-ini 2025-12-26
out_like '^   Tim Bontang +0 +0 +0 +0 +0 +0$'
out_like '^Tidak ada laporan yang diterima.$'

# ---- a day with reports ----

laporan-harian impor -q "$C/laporan-tim.csv"
run 'a day with reports' 1 laporan-harian ringkas --tanggal 2025-12-10
golden ringkas-hari.txt
cp .out draft
run 'the same bytes' 1 laporan-harian ringkas -p 2025-12-10
out_is draft
run 'the same bytes on another day' 1 laporan-harian ringkas --tanggal \
    10/12/2025 --hari-ini 2027-01-01
out_is draft
run 'today' 1 laporan-harian ringkas --hari-ini 2025-12-10T16:00
out_is draft
run 'to a file' 1 laporan-harian ringkas -p kemarin -o summary.txt
silent
same 'to a file: the bytes' draft summary.txt
is 'not wider than 80' "$(awk 'length > 80' draft | wc -l | tr -d ' ')" 0
is 'a summary that is not issued leaves no trace' "$(issues)" ''
TZ=America/New_York LC_ALL=id_ID.UTF-8 COLUMNS=40
export TZ LC_ALL
run 'the place where it runs does not matter' 1 \
    laporan-harian ringkas --tanggal 2025-12-10
out_is draft
unset TZ LC_ALL
COLUMNS=80

# ---- numbers ----

run 'issued' 1 laporan-harian ringkas --tanggal 2025-12-10 --terbit \
    --hari-ini 2025-12-10T16:30
cp .out issued
is 'issued: it has a number and is no draft' \
    "$(diff draft issued | sed -n 's/^> *//p' | tr '\n' '|')" \
    'TERBATAS|Nomor: 001/LAPSITDA/XII/2025|Samarinda, 10 Desember 2025|TERBATAS|'
is 'issued: recorded' "$(issues)" '001/LAPSITDA/XII/2025,2025-12-10T16:30 '
run 'issued again' 1 laporan-harian ringkas --tanggal 2025-12-10 --terbit \
    --hari-ini 2025-12-10T18:30
out_is issued
is 'the same content, the old number' "$(issues)" \
    '001/LAPSITDA/XII/2025,2025-12-10T16:30 '
run 'a draft after it is the draft before it' 1 \
    laporan-harian ringkas --tanggal 2025-12-10
out_is draft

laporan-harian tambah -q --hari-ini 2025-12-10T19:00 --tanggal 2025-12-10 \
    --jam 14:00 --wilayah Kanaan --bidang ekonomi --klasifikasi biasa \
    --judul 'Laporan telat' --tim 'Tim Balikpapan'
run 'a late report, only looked at' 1 laporan-harian ringkas --tanggal \
    2025-12-10 --terbit --coba
out_like 'Nomor: -$'
is 'only looked at: not recorded' "$(issues)" \
    '001/LAPSITDA/XII/2025,2025-12-10T16:30 '
run 'a late report makes a revision' 1 laporan-harian ringkas --tanggal \
    2025-12-10 --terbit --hari-ini 2025-12-11T07:30
golden ringkas-perbaikan.txt
out_like 'Nomor: 001/LAPSITDA/XII/2025-P1$'
is 'a revision: recorded' "$(issues)" \
    '001/LAPSITDA/XII/2025,2025-12-10T16:30 001/LAPSITDA/XII/2025-P1,2025-12-11T07:30 '
laporan-harian tambah -q --hari-ini 2025-12-11T09:00 --tanggal 2025-12-10 \
    --jam 15:00 --wilayah Kanaan --bidang ekonomi --klasifikasi biasa \
    --judul 'Lebih telat lagi' --fakta 'Isi yang terlambat.' \
    --tim 'Tim Balikpapan'
run 'the next day' 1 laporan-harian ringkas --tanggal 2025-12-11 --terbit \
    --hari-ini 2025-12-11T16:00
golden ringkas-susulan.txt
out_like 'Nomor: 002/LAPSITDA/XII/2025$'
nok 'the next day: what a revision told is not told again' \
    grep -q 'Laporan telat' .out
is 'the next day: told once' "$(grep -c 'Lebih telat lagi' .out)" 1
is 'the next day: under SUSULAN' "$(part SUSULAN | grep -c 'Lebih telat')" 1
is 'the next day: with its facts' "$(part SUSULAN | grep -c 'Isi yang')" 1
run 'the day after' 1 laporan-harian ringkas --tanggal 2025-12-12 \
    --hari-ini 2025-12-12T16:00
nok 'the day after: not told again' grep -q 'Lebih telat' .out
laporan-harian tambah -q --hari-ini 2025-12-12T09:00 --tanggal 2025-12-09 \
    --bidang ekonomi --klasifikasi biasa --judul 'Sangat telat'
run 'the day after: what came since' 1 laporan-harian ringkas --tanggal \
    2025-12-12 --hari-ini 2025-12-12T16:00
is 'the day after: what came since' "$(part SUSULAN | grep -c 'telat')" 1
run 'the summary of yesterday is as it was issued' 1 \
    laporan-harian ringkas --tanggal 2025-12-11
nok 'not in yesterdays' grep -q 'Sangat telat' .out
laporan-harian tambah -q --hari-ini 2025-12-12T09:00 --tanggal 2025-12-04 \
    --bidang ekonomi --klasifikasi biasa --judul 'Delapan hari'
run 'too late' 1 laporan-harian ringkas --tanggal 2025-12-12
nok 'more than seven days back' grep -q 'Delapan hari' .out
printf 'laporan.hari_susulan: 8\nlaporan.judul_ringkas: SITUASI\nlaporan.nomor_ringkas: R/{tahun}/{bulan}/{urut}\n' >set.yaml
kesbangpol siapkan -q set.yaml
run 'the settings hold' 1 laporan-harian ringkas --tanggal 2025-12-12 --terbit
out_like 'Delapan hari'
out_like '^ +SITUASI$'
out_like 'Nomor: R/2025/XII/003$'
run 'a new year, a new row of numbers' 1 laporan-harian ringkas \
    --tanggal 2026-01-01 --terbit
out_like 'Nomor: R/2026/I/001$'

# ---- a chain: the last figures hold, the history prints ----

rm -f k.db
office
chain() {
	laporan-harian tambah -q --hari-ini "$1" --nomor "$2" \
	    --tanggal "${1%T*}" --jam "${1#*T}" --tahap "$3" --judul "$4" \
	    --fakta "$5" --bidang hankam --wilayah Guntung --klasifikasi biasa \
	    --tim 'Tim Bontang' ${6:+--rujukan "$6"}
}
chain 2025-12-01T08:00 B1 awal 'Banjir mulai' '75 KK'
chain 2025-12-01T11:00 B2 perkembangan 'Banjir naik' '288 KK' B1
chain 2025-12-02T09:00 B3 perkembangan 'Banjir surut' '40 KK' B2
run 'a chain, the first day' 1 laporan-harian ringkas --tanggal 2025-12-01
out_like '^Kejadian     : 1$'
out_like '288 KK'
out_like 'Sebelumnya: 1 Desember 2025 pukul 08.00: Banjir mulai \[B1\]'
nok 'the first figures do not print' grep -q '75 KK' .out
run 'a chain, the second day' 1 laporan-harian ringkas --tanggal 2025-12-02
golden ringkas-rangkaian.txt
run 'a chain, a day without news' 1 laporan-harian ringkas --tanggal 2025-12-03
is 'it is ongoing' "$(part 'MASIH BERLANJUT' | tail -n +2)" \
    "   - 2 Desember 2025 pukul 09.00: Banjir surut (Guntung, Bontang Utara, Kota
     Bontang) [B3]"
chain 2025-12-04T10:00 B4 penutup 'Banjir selesai' 'semua pulang' B3
run 'a chain, its last day' 1 laporan-harian ringkas --tanggal 2025-12-04
is 'the whole history' "$(grep -c Sebelumnya .out)" 3
nok 'closed on its last day' grep -q 'MASIH BERLANJUT' .out
run 'a closed chain is gone' 1 laporan-harian ringkas --tanggal 2025-12-05
nok 'a closed chain is gone: no word of it' grep -q Banjir .out
run 'a closed chain, seen from the day before' 1 \
    laporan-harian ringkas --tanggal 2025-12-03
out_like 'Banjir surut'
run 'a period of three days' 1 laporan-harian ringkas \
    -p 2025-12-01..2025-12-03
golden ringkas-periode.txt
run 'a week' 1 laporan-harian ringkas -p 2025-M49 --terbit
out_like '^ +1 s.d. 7 Desember 2025$'
out_like 'Nomor: 001/LAPSITDA/XII/2025$'
run 'a chain with no way back' 0 laporan-harian impor -q - <<'E'
nomor,tanggal,bidang,judul,rujukan,tahap,tim
P,2025-12-05,politik,Pertama,Q,perkembangan,Tim Bontang
Q,2025-12-05,politik,Kedua,P,perkembangan,Tim Bontang
E
run 'a chain that bites its tail' 1 laporan-harian ringkas --tanggal 2025-12-05
nok 'a chain that bites its tail: not "nihil"' grep -q '^Nihil' .out
ok 'a chain that bites its tail: something is told' grep -Eq 'Pertama|Kedua' .out

# ---- what is planned ----

plan() {
	laporan-harian tambah -q --hari-ini "$1" --tanggal "$2" --judul "$3" \
	    --keadaan rencana --bidang politik --wilayah 64.74 \
	    --klasifikasi "${4:-biasa}"
}
plan 2025-12-18T10:00 2025-12-19 'Aksi Jumat'
plan 2025-12-18T10:00 2025-12-20 'Aksi Sabtu'
plan 2025-12-18T10:00 2025-12-22 'Aksi Senin'
plan 2025-12-18T10:00 2025-12-23 'Aksi Selasa'
plan 2025-12-24T10:00 2025-12-29 'Aksi sesudah Natal'
plan 2025-12-24T10:00 2025-12-30 'Aksi hari berikutnya'
run 'plans on a Thursday: Friday' 0 laporan-harian ringkas --tanggal 2025-12-18
is 'plans on a Thursday' "$(part 'RENCANA JUMAT, 19 DESEMBER 2025' | grep -c Aksi)" 1
run 'plans on a Friday: to Monday' 1 laporan-harian ringkas --tanggal 2025-12-19
is 'plans on a Friday' \
    "$(part 'RENCANA 20 S.D. 22 DESEMBER 2025' | grep -o 'Aksi [A-Z][a-z]*' | tr '\n' ' ')" \
    'Aksi Sabtu Aksi Senin '
is 'a plan of which nothing was heard' \
    "$(part 'RENCANA YANG BELUM' | grep -c 'Aksi Jumat')" 1
run 'plans before a holiday: to the next working day' 0 \
    laporan-harian ringkas --tanggal 2025-12-24
is 'plans before a holiday' \
    "$(part 'RENCANA 25 S.D. 29 DESEMBER 2025' | grep -c 'Aksi sesudah Natal')" 1
nok 'plans before a holiday: no further' grep -q 'hari berikutnya' .out

# ---- classes ----

laporan-harian tambah -q --nomor C1 --tanggal 2025-11-03 --judul Satu \
    --bidang politik --klasifikasi terbatas --hari-ini 2025-11-03T10:00
for max in terbatas rahasia sangat_rahasia 'sangat rahasia' SR; do
	run "up to $max" 0 laporan-harian ringkas --tanggal 2025-11-03 \
	    --klasifikasi-maks "$max"
	out_like '^ +TERBATAS - DRAF$'
done
run 'above biasa' 77 laporan-harian ringkas --tanggal 2025-11-03 \
    --klasifikasi-maks biasa
out_is /dev/null
err_is <<E
ringkasan ini berklasifikasi terbatas, di atas batas biasa: tidak dicetak
E
run 'above biasa, to a file' 77 laporan-harian ringkas --tanggal 2025-11-03 \
    --klasifikasi-maks biasa -o secret.txt --terbit
nok 'above biasa: no file' test -e secret.txt
is 'above biasa: nothing issued' "$(issues)" \
    '001/LAPSITDA/XII/2025,2025-12-11T08:00 '
laporan-harian tambah -q --nomor C2 --tanggal 2025-11-03 --judul Dua \
    --bidang politik
run 'a report without a class' 0 laporan-harian ringkas --tanggal 2025-11-03
out_like '^Klasifikasi  : terbatas \(1 laporan belum diklasifikasi\)$'
run 'a report without a class, up to' 77 laporan-harian ringkas \
    --tanggal 2025-11-03 --klasifikasi-maks terbatas
err_is <<E
1 laporan belum diklasifikasi, jadi batas terbatas tidak dapat dijamin: tidak dicetak
E
plan 2025-11-04T10:00 2025-11-05 'Rencana rahasia' rahasia
run 'the class of what is planned counts' 77 laporan-harian ringkas \
    --tanggal 2025-11-04 --klasifikasi-maks terbatas
err_is <<E
ringkasan ini berklasifikasi rahasia, di atas batas terbatas: tidak dicetak
E
laporan-harian tambah -q --nomor C3 --tanggal 2025-11-06 --judul R1 \
    --bidang politik --klasifikasi rahasia --tahap awal \
    --hari-ini 2025-11-06T10:00
laporan-harian tambah -q --nomor C4 --tanggal 2025-11-07 --judul R2 \
    --bidang politik --klasifikasi biasa --tahap penutup --rujukan C3 \
    --hari-ini 2025-11-07T10:00
run 'the class of the history counts' 77 laporan-harian ringkas \
    --tanggal 2025-11-07 --klasifikasi-maks terbatas
err_is <<E
ringkasan ini berklasifikasi rahasia, di atas batas terbatas: tidak dicetak
E
run 'no such class' 64 laporan-harian ringkas --klasifikasi-maks biassa
err_is <<E
--klasifikasi-maks: 'biassa' tidak dikenal; maksud Anda 'biasa'?
E

# ---- misuse ----

run 'no such day' 64 laporan-harian ringkas --tanggal 2025-02-31
err_is <<E
--tanggal: '2025-02-31' bukan tanggal yang ada
E
run 'no such period' 64 laporan-harian ringkas -p lusa
err_like "^--periode: 'lusa' bukan periode"
run 'an operand' 64 laporan-harian ringkas 2025-12-10
run 'no office yet' 66 laporan-harian ringkas -d none.db
err_like '^none.db: berkas kantor belum ada'
nok 'no office yet: none made' test -e none.db

done_testing
