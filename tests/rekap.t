#!/bin/sh
# Counts by one or two measures.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian impor -q "$C/laporan.tsv"

# ---- by hand: few enough to count in the files ----

run 'two measures' 0 laporan-harian rekap --baris bidang --kolom tahun
out_is <<E
baris,kolom,jumlah
ideologi,2024,0
ideologi,2025,1
ideologi,2026,0
politik,2024,1
politik,2025,7
politik,2026,0
ekonomi,2024,0
ekonomi,2025,3
ekonomi,2026,1
sosial_budaya,2024,0
sosial_budaya,2025,2
sosial_budaya,2026,0
hankam,2024,3
hankam,2025,4
hankam,2026,0
,2024,0
,2025,1
,2026,0
E
err_is </dev/null
is 'nothing is dropped' "$(awk -F, 'NR > 1 { n += $3 } END { print n }' .out)" \
    "$(laporan-harian ekspor --pilih nomor | sed 1d | wc -l | tr -d ' ')"
run 'one measure' 0 laporan-harian rekap --baris tim -p 2025-12-10
out_is <<E
baris,jumlah
Tim Balikpapan,1
Tim Bontang,5
Tim Samarinda,2
,2
E
run 'a filter' 0 laporan-harian rekap --baris bidang --bidang politik,ekonomi
out_is <<E
baris,jumlah
politik,8
ekonomi,4
E
run 'another kind of file' 0 laporan-harian rekap --baris klasifikasi -f json \
    -p 2025-12-10 --tim Bontang
out_is <<'E'
[
{"baris":"biasa","jumlah":4},
{"baris":"terbatas","jumlah":1},
{"baris":"rahasia","jumlah":0},
{"baris":"sangat_rahasia","jumlah":0}
]
E

# ---- who is silent ----

run 'each day of the period, each team' 0 laporan-harian rekap --baris tim \
    --kolom hari -p 2025-12-08..2025-12-09
out_is <<E
baris,kolom,jumlah
Tim Balikpapan,2025-12-08,0
Tim Balikpapan,2025-12-09,0
Tim Bontang,2025-12-08,0
Tim Bontang,2025-12-09,1
Tim Samarinda,2025-12-08,0
Tim Samarinda,2025-12-09,0
E
run 'each place' 0 laporan-harian rekap --baris kecamatan -w Bontang \
    -p 2025-12-10
out_is <<E
baris,jumlah
64.74,1
64.74.01,3
64.74.02,1
64.74.03,1
E
run 'each regency of a province' 0 laporan-harian rekap --baris kabkota \
    -p 2025-12-08
is 'each regency: with 0' "$(grep -c ',0$' .out)" 10
run 'a place asked for' 0 laporan-harian rekap --baris kelurahan -w Guntung
out_is <<E
baris,jumlah
64.74.01.1004,3
E
run 'what has no place' 0 laporan-harian rekap --baris kecamatan -w ''
out_is <<E
baris,jumlah
E
run 'weeks by ISO, a year between' 0 laporan-harian rekap --baris minggu \
    -p 2025-12-22..2026-01-04
out_is <<E
baris,jumlah
2025-M52,0
2026-M01,0
E
run 'an open period reaches as far as the reports' 0 laporan-harian rekap \
    --baris triwulan --bidang ekonomi
out_is <<E
baris,jumlah
2025-T2,1
2025-T3,0
2025-T4,2
2026-T1,1
E

# ---- events ----

run 'events: chains as one, neither nihil nor plans' 0 laporan-harian rekap \
    --baris kecamatan --hitung kejadian -w Bontang -p 2025-12-10..2025-12-11
out_is <<E
baris,jumlah
64.74,1
64.74.01,2
64.74.02,1
64.74.03,1
E
run 'reports' 0 laporan-harian rekap --baris kecamatan -w Bontang \
    -p 2025-12-10..2025-12-11
out_is <<E
baris,jumlah
64.74,1
64.74.01,3
64.74.02,2
64.74.03,1
E
for t in Bontang Samarinda; do
	laporan-harian tambah -q --tanggal 2025-12-12 --jam 10:00 --wilayah \
	    Kanaan --bidang politik --judul 'Dua tim, satu kejadian' --tim "Tim $t"
done
run 'two teams, one event' 0 laporan-harian rekap --baris tim --kolom hari \
    --hitung kejadian -p 2025-12-12 -f tabel
golden rekap-dua-tim.txt
run 'two measures as people read them' 0 laporan-harian rekap --baris bidang \
    --kolom hari -p 2025-12-08..2025-12-12 -f tabel
golden rekap-tabel.txt
run 'on paper' 0 laporan-harian rekap --baris kecamatan --kolom athg -w 64.74 \
    --bidang hankam -f html
out_like 'Saringan'
run 'as a message' 0 laporan-harian rekap --baris bidang -p 2025-12-10 -f wa
out_like '^• .Ideologi.: jumlah 1$|^• .Ideologi.: 1$'
run 'to a spreadsheet for programs' 0 laporan-harian rekap --baris bidang \
    -p 2025-12-10 -o bidang.csv
is 'by the ending' "$(head -2 bidang.csv | tr '\n' ' ')" 'baris,jumlah ideologi,1 '
run 'wide: the table goes on below' 0 laporan-harian rekap --baris bidang \
    --kolom bulan -p 2025 -f tabel
golden rekap-lebar.txt
is 'wide: 80 columns' "$(awk 'length > 80' .out | wc -l | tr -d ' ')" 0

# ---- spelling, --publik, misuse ----

laporan-harian tambah -q --tanggal 2025-12-13 --bidang politik --judul A \
    --kategori 'Unjuk Rasa' --klasifikasi biasa
laporan-harian tambah -q --tanggal 2025-12-13 --bidang politik --judul B \
    --kategori 'unjuk  rasa' --klasifikasi terbatas
run 'one category, two spellings' 0 laporan-harian rekap --baris kategori \
    -p 2025-12-13
out_is <<E
baris,jumlah
Unjuk Rasa,2
E
run 'public' 0 laporan-harian rekap --baris kategori -p 2025-12-13 --publik
out_is <<E
baris,jumlah
Unjuk Rasa,1
E
err_is <<E
1 laporan tidak ikut --publik: di atas klasifikasi biasa atau belum diklasifikasi
E
run 'public: not by team' 64 laporan-harian rekap --baris bidang --kolom tim \
    --publik
err_is <<E
tim dan sumber tidak ikut --publik
E
run 'nothing asked' 64 laporan-harian rekap
err_like '^sebutkan --baris'
run 'no such measure' 64 laporan-harian rekap --baris bidagn
err_is <<E
--baris: 'bidagn' tidak dikenal; maksud Anda 'bidang'?
E
run 'counts are not sorted' 64 laporan-harian rekap --baris bidang --maks 3
run 'too much' 64 laporan-harian rekap --baris hari --kolom kelurahan \
    -p 2000..2025
err_like '^9497 baris dan 10[0-9][0-9] kolom terlalu banyak'
# More columns than a record has fields, and than a page has room for.
for f in teks html rtf wa xlsx; do
	run "three months as $f" 0 laporan-harian rekap --baris bidang \
	    --kolom hari -p 2025-10-01..2025-12-31 -f $f -o lebar.$f
	run "a year as $f" 0 laporan-harian rekap --baris bidang \
	    --kolom hari -p 2025 -f $f -o tahun.$f
done
perl "$TESTS/fixtures/cells.pl" tahun.xlsx >cells
is 'a heading for each day' "$(grep -c ' Des$' cells)" 31
is 'the year is said once for each part' "$(grep -c '(2025)$' cells)" \
    "$(grep -c ' Ideologi$' cells)"
perl "$TESTS/fixtures/cells.pl" -x tahun.xlsx xl/worksheets/sheet1.xml |
    grep -o 'fitToWidth="[0-9]*"' >fit
nok 'below each other, not on pages beside' grep -Eq '"([2-9]|1[0-9])"' fit
run 'more columns than a sheet has' 0 laporan-harian rekap --baris bidang \
    --kolom hari -p 1950..2025 -o luas.xlsx
perl "$TESTS/fixtures/cells.pl" luas.xlsx >cells
is 'a heading for each day of them' "$(grep -Ec ' [0-9][0-9] [A-Z][a-z]{2} [0-9]{4}$' \
    cells)" 27759
run 'an empty register' 0 laporan-harian rekap --baris bulan --bidang ideologi \
    -p 1999-01 -f tabel
golden rekap-kosong.txt
done_testing
