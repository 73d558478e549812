#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik kelengkapan: who has reported for which period, on three clocks.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2024-10-28T08:00

# ---- periods as letters write them, stored in one form ----

cat >laporan.csv <<'E'
wilayah,laporan,periode,diterima,nihil,nomor_surat
Paser,triwulan,TW III 2024,2024-10-10,tidak,300/12/2024
Kutai Kartanegara,triwulan,2024-t3,2024-10-20,,
Berau,triwulan,Triwulan III Tahun 2024,2024-10-21,ya,300/1
Kutai Timur,triwulan,2024-T2,2024-07-10,,
Bontang,triwulan,2024-T3,2024-09-20,ya,
Bontang,rad,B.09 2013,2013-09-25,,
Samarinda,rad,2013-B09,2013-09-25,,
Samarinda,rad,B.08 2024,2024-09-25,,
Samarinda,mingguan,minggu ke-43 2024,2024-10-25,,
E
run 'as regions write them' 0 peta-konflik impor pelaporan laporan.csv
err_is <<E
9 baru, 0 berubah, 0 tetap
E
run 'one form' 0 peta-konflik ekspor pelaporan --pilih laporan,periode
out_is <<E
laporan,periode
triwulan,2024-T3
triwulan,2024-T3
triwulan,2024-T3
triwulan,2024-T2
triwulan,2024-T3
rad,2013-B09
rad,2013-B09
rad,2024-B08
mingguan,2024-M43
E
run 'written otherwise it is the same report' 0 sh -c "printf \
'wilayah,laporan,periode,diterima\nPaser,triwulan,TW3 2024,2024-10-10\n' |
    peta-konflik impor pelaporan -"
err_is <<E
0 baru, 0 berubah, 1 tetap
E
for p in 'B.08 2024' 'April 2024' 2024 '2024-T5'; do
	run "not of that clock: $p" 65 peta-konflik tambah pelaporan \
	    --wilayah Paser --laporan triwulan --periode "$p" \
	    --diterima 2024-10-01
	err_like 'periode'
done
run 'no quarters of action plans after 2014' 65 peta-konflik tambah \
    pelaporan --wilayah Paser --laporan rad --periode 2015-B09 \
    --diterima 2015-10-01
err_like 'B03, B06, B09 hanya sampai tahun 2014'

# ---- a report comes neither tomorrow nor before its period begins ----

run 'received tomorrow' 65 peta-konflik tambah pelaporan --wilayah Paser \
    --laporan triwulan --periode 2024-T3 --diterima 2024-10-29
err_like "diterima: '2024-10-29': tanggal sesudah hari ini"
printf '%s\n' wilayah,laporan,periode,diterima \
    Paser,triwulan,2024-T1,2023-12-30 >dini.csv
run 'received before its quarter' 1 peta-konflik impor -n pelaporan dini.csv
err_like '^dini.csv:2: diterima: 30 Desember 2023, sebelum periodenya mulai \(1 J'
cp k.db dini.db
peta-konflik -d dini.db impor -q pelaporan dini.csv 2>/dev/null
run 'found later, too' 1 peta-konflik -d dini.db periksa -q pelaporan -f tsv \
    --pilih kolom,temuan
out_like '^diterima	30 Desember 2023, sebelum periodenya mulai'

run 'a kecamatan owes none' 65 peta-konflik tambah pelaporan --wilayah \
    64.08.04 --laporan triwulan --periode 2024-T3 --diterima 2024-10-10
err_is <<'E'
wilayah: 64.08.04: yang melapor ialah provinsi, kabupaten atau kota
E
run 'on a day before it came it had not come' 1 peta-konflik kelengkapan \
    --hari-ini 2024-10-09 -w Paser -q -f csv --pilih keadaan,diterima
out_is <<'E'
keadaan,diterima
belum_lapor,
E

# ---- no day was agreed: nobody is late, but some are silent ----

run 'nobody is late' 1 peta-konflik kelengkapan -f csv \
    --pilih wilayah,hasil,batas,hari
out_is <<E
wilayah,hasil,batas,hari
64.01,sudah lapor,,
64.02,sudah lapor,,
64.03,nihil,,
64.07,belum lapor,,
64.08,belum lapor,,
64.09,belum lapor,,
64.11,belum lapor,,
64.71,belum lapor,,
64.72,belum lapor,,
64.74,nihil,,
E
err_is <<E
4 dari 10 laporan sudah diterima; 6 belum lapor; tidak ada batas waktu yang disepakati (setelan konflik.hari_triwulan)
E
run 'and the page says how to set one' 1 peta-konflik kelengkapan -f teks
out_like '^Batas waktu  : tidak ada yang disepakati$'
out_like 'konflik.hari_triwulan: sekian hari sesudah periodenya'

# ---- agreed: the 15th day after ----

echo 'konflik.hari_triwulan: 15' >batas.yaml
kesbangpol siapkan -q batas.yaml
run 'a page' 1 peta-konflik kelengkapan -f tabel
golden konflik-kelengkapan
narrow 'in 80 columns'
run 'a message says who is silent' 1 peta-konflik kelengkapan -f wa
golden konflik-kelengkapan-wa
run 'late and silent ones' 1 peta-konflik kelengkapan -q -f csv \
    --keadaan terlambat,belum_lapor --pilih wilayah,keadaan,hari
out_is <<E
wilayah,keadaan,hari
64.02,terlambat,5
64.07,belum_lapor,13
64.08,belum_lapor,13
64.09,belum_lapor,13
64.11,belum_lapor,13
64.71,belum_lapor,13
64.72,belum_lapor,13
E
run 'the first of them' 1 peta-konflik kelengkapan -q -f csv --maks 1 \
    --keadaan belum_lapor --pilih wilayah
out_is <<E
wilayah
64.07
E
run 'one that is in time: nobody has to look' 0 peta-konflik kelengkapan -q \
    -w Paser -f csv --pilih wilayah,hasil
out_is <<E
wilayah,hasil
64.01,sudah lapor
E
run 'nihil, but late' 1 peta-konflik kelengkapan -q -w Berau -f csv \
    --pilih hasil,keadaan
out_is <<E
hasil,keadaan
"nihil, terlambat 6 hari",nihil
E
run 'on the last day nobody is late' 0 peta-konflik kelengkapan -q \
    --hari-ini 2024-10-15 -w Bontang -f csv --pilih keadaan
out_is <<E
keadaan
nihil
E
run 'before it: not yet' 0 peta-konflik kelengkapan -q \
    --hari-ini 2024-10-15 -w Kutim -f csv --pilih keadaan
out_is <<E
keadaan
belum_waktunya
E
run 'a day before the period ends' 1 sh -c "echo konflik.hari_triwulan: -10 |
    kesbangpol siapkan -q - && peta-konflik kelengkapan -q -w Kutim -f csv \
    --hari-ini 2024-09-25 -p 2024-T3 --pilih batas,hasil"
out_is <<E
batas,hasil
2024-09-20,"belum lapor, lewat 5 hari"
E
kesbangpol siapkan -q batas.yaml

# ---- several periods, other clocks ----

run 'a table of region and period' 1 peta-konflik kelengkapan -p 2024 -f tabel
golden konflik-kelengkapan-tahun
run 'of the last third' 0 peta-konflik kelengkapan --laporan rad -q -f csv \
    -w Samarinda --pilih wilayah,periode,hasil
out_is <<E
wilayah,periode,hasil
64.72,2024-B08,sudah lapor
E
run 'of the last week' 0 peta-konflik kelengkapan --laporan mingguan -q \
    -f csv -w Samarinda --pilih wilayah,periode,hasil
out_is <<E
wilayah,periode,hasil
64.72,2024-M43,sudah lapor
E
run 'old years say what they can' 1 peta-konflik kelengkapan --laporan rad \
    -p 2013 -f teks
out_like 'Sampai tahun 2014 RAD dilaporkan per triwulan'
out_like '2013-B09 \(2$'

# ---- a calendar: who is waited for ----

run 'a calendar' 0 peta-konflik kelengkapan -q -f ics -w Paser
out_like '^DTSTART;VALUE=DATE:20250115'
is 'not of what came; also of the next, which has not begun' \
    "$(sed -n 's/^DTSTART;VALUE=DATE://p' .out | tr -d '\r' | tr '\n' ' ')" \
    '20250115 20250415 '
run 'all of a year to come' 0 peta-konflik kelengkapan -q -f ics -w Paser \
    -p 2025
is 'four' "$(grep -c BEGIN:VEVENT .out)" 4
run 'a catur wulan is no quarter' 64 peta-konflik kelengkapan -p 2024-B08
err_like '^--periode: bukan periode laporan triwulan; tulis misalnya 2024-T3'
run 'the same, the day after' 1 peta-konflik kelengkapan -q -f ics -w Kutim
grep '^UID' .out >uid
run 'the same, the day after' 1 peta-konflik kelengkapan -q -f ics -w Kutim \
    --hari-ini 2024-10-30
grep '^UID' .out >uid2
same 'by the same names' uid uid2

# ---- a form of those that have not reported ----

run 'a form' 0 peta-konflik templat pelaporan -p 2024-T3 -f csv
is 'of the silent ones' "$(grep -c ',triwulan,2024-T3,' .out)" 6
awk -F, 'BEGIN { OFS = "," } $1 == "64.08" { $4 = "2024-10-28" } { print }' \
    .out >isi.csv
run 'back' 0 peta-konflik impor pelaporan isi.csv
err_like '^1 baru, 0 berubah, 0 tetap'
run 'one less' 1 peta-konflik kelengkapan -q -w Kutim -f csv --pilih hasil
out_is <<E
hasil
terlambat 13 hari
E
run 'not of others' 64 peta-konflik templat forum -p 2024-T3
peta-konflik hapus -q pelaporan 2024-00010 --alasan salah

# ---- wrong doors ----

run 'not begun' 64 peta-konflik kelengkapan -p 2025
err_is <<E
--periode: periode itu belum mulai
E
run 'no beginning' 64 peta-konflik kelengkapan -p ..2024
run 'no period' 64 peta-konflik kelengkapan -p kapan
run 'no clock' 64 peta-konflik kelengkapan --laporan bulanan
err_like 'triwulan, rad, mingguan'
for f in html rtf xlsx; do
	run "as $f" 1 peta-konflik kelengkapan -p 2024 -f $f -o k.$f
	ok "$f has something" test -s k.$f
done
run 'a regency is asked itself' 1 sh -c 'peta-konflik kelengkapan -q \
    --kantor 64.08 -f csv --pilih wilayah,hasil'
out_is <<E
wilayah,hasil
64.08,"belum lapor, lewat 13 hari"
E
done_testing
