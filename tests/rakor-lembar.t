#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: what was agreed with one addressee, and what is asked of it.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-03-20T08:00
for f in rakor-2022-berau rakor-2024-paser tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml"
done

# ---- lembar ----

run 'one region' 1 rakor-rekom lembar 64.02 -f teks
golden rakor-lembar
run 'by its name, one meeting' 1 rakor-rekom lembar 'Kutai Kartanegara' \
    --rapat kaltim-2024 -f teks
out_like '^Sesuai +: 5,88% \(1 dari 17\)$'
run 'of a year' 1 rakor-rekom lembar 64.02 --tahun 2022 -f teks
out_like '^Sesuai +: 16,67% \(1 dari 6\)$'
run 'rows for programs' 1 rakor-rekom lembar 64.08 --rapat kaltim-2024 \
    --pilih rekomendasi,periode,status,waktu
is 'eight quarters' "$(grep -c '^kaltim-2024#10,' .out)" 8
is 'the last of them is near' "$(grep '2026-T1' .out)" \
    'kaltim-2024#10,2026-T1,belum,menjelang'
run 'what was done before the meeting' 1 rakor-rekom lembar 64.08 -f teks
out_like 'siberone.id, mendahului$'
run 'news of all proves nobody' 1 rakor-rekom lembar 64.03 -f teks
out_like '^ +Bukti: kabar bersama saja, 6 Juli 2023$'
out_like '^ +Diminta: keadaan dan bukti sendiri$'
run 'what does not hold any more' 1 rakor-rekom lembar 64.01 -f teks
out_like '^ +Diminta: bukti yang berlaku sekarang$'
out_like 'kedaluwarsa, berlaku$'
run 'as a page' 1 rakor-rekom lembar 64.02 -o kukar.html
ok 'on A4' grep -q '^@page { size: A4;' kukar.html
ok 'with how it stands' grep -q 'dalam proses' kukar.html
ok 'that any browser reads' perl "$TESTS/fixtures/page.pl" <kukar.html

# Periods in a row; all done, and nothing shows it.
rakor-rekom tambah -q --nomor i-25 --jenis internal --tanggal 2025-08-04 \
    --nama 'Rapat internal' --wilayah 64.74
rakor-rekom tambah rekomendasi -q --rapat i-25 --butir 1 --isi 'Melapor' \
    --penerima 'Bidang Politik' --jenis berulang --setiap bulan
rakor-rekom tambah rekomendasi -q --rapat i-25 --butir 2 --isi 'Surat' \
    --penerima 'Bidang Politik'
for m in 2025-08 2025-09 2025-11; do
	rakor-rekom tambah tindak-lanjut -q --rekomendasi 'i-25#1' \
	    --penerima 'bidang politik' --periode $m --tanggal $m-28 \
	    --status sesuai --bukti-jenis laporan
done
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'i-25#2' \
    --penerima 'bidang politik' --tanggal 2025-09-01 --status sesuai 2>/dev/null
run 'a unit, in any spelling' 1 rakor-rekom lembar 'BIDANG politik' -f teks
golden rakor-lembar-unit
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'i-25#2' \
    --penerima 'bidang politik' --tanggal 2025-09-02 --status tidak_dapat 2>/dev/null
run 'why not is asked' 1 rakor-rekom lembar 'Bidang Politik' -f teks
out_like '^ +Diminta: alasannya$'

run 'nobody' 64 rakor-rekom lembar
err_is <<M
sebutkan satu penerima: kode atau nama wilayah, 'provinsi', atau unit kantor
M
run 'a slip' 65 rakor-rekom lembar 'Bidang Politk'
err_is <<M
penerima 'Bidang Politk' tidak dikenal; maksud Anda 'Bidang Politik'?
M
run 'a slip in a region without its sort' 65 rakor-rekom surat tindak-lanjut \
    Paserr
err_is <<M
penerima 'Paserr' tidak dikenal; maksud Anda 'Kabupaten Paser'?
M
run 'a meeting that there is not' 65 rakor-rekom lembar 64.02 \
    --rapat kaltim-2025
err_is <<M
rapat 'kaltim-2025' tidak dikenal; maksud Anda 'kaltim-2022'?
M
run 'not asked in that meeting' 65 rakor-rekom lembar 64.02 --rapat i-25
err_is <<M
penerima '64.02' tidak menerima satu butir pun; yang ada: Bidang Politik
M
run 'a month is no year' 64 rakor-rekom lembar 64.02 --tahun 2024-04
err_is <<M
--tahun: tahunnya saja, misalnya 2024
M

# ---- templat: what is open, to be sent back ----

run 'what is open, as a form' 0 rakor-rekom templat tindak-lanjut -w 64.02 \
    -o isian.csv
is 'for reading what it is about, for typing the rest' \
    "$(head -1 isian.csv | cut -d, -f1-8)" \
    'rekomendasi,_isi,_keadaan,penerima,periode,tanggal,status,capaian'
is 'one that is done is not asked' "$(grep -c '#5,' isian.csv)" 0
is 'a period a row' "$(grep -c '#10,' isian.csv)" 8
is 'of how many is known' "$(grep -o '64.02,,,,,20,kecamatan' isian.csv)" \
    '64.02,,,,,20,kecamatan'
for f in csv xlsx yaml txt; do
	rakor-rekom templat tindak-lanjut -w 64.02 -o isian.$f
	run "$f: nobody wrote on it" 0 rakor-rekom impor tindak-lanjut isian.$f
	err_like '^0 baru, 0 berubah, 0 tetap; dilewati: 21 baris yang belum diisi'
done
sed 's/64.02,,,,,20,kecamatan,,,,,,,/64.02,,1\/12\/2025,selesai,20,20,kecamatan,,,,SK,1\/2025,,/' \
    isian.csv >terisi.csv
run 'one row filled in' 0 rakor-rekom impor tindak-lanjut terisi.csv
err_is <<M
1 baru, 0 berubah, 0 tetap; dilewati: 20 baris yang belum diisi
M
run 'it is done' 1 rakor-rekom lembar 64.02 -f teks --rapat kaltim-2024
out_like '^      sesuai 1 Desember 2025$'
run 'sent twice' 0 rakor-rekom impor tindak-lanjut terisi.csv
err_like '^0 baru, 0 berubah, 1 tetap; dilewati: 20 baris'
sed 's/64.02,,,,,20,kecamatan,,/64.02,,,,18,20,kecamatan,,/' isian.csv >kurang.csv
run 'half a row is no row' 65 rakor-rekom impor tindak-lanjut kurang.csv
err_like '^kurang.csv:[0-9]+: status: wajib diisi'
run 'of a unit; what nothing shows is asked again' 0 rakor-rekom templat \
    tindak-lanjut --penerima 'Bidang Politik' -f csv
is 'five months' "$(grep -c '^i-25#1,' .out)" 5
run 'all done' 65 rakor-rekom templat tindak-lanjut -w 64.08 \
    --rapat i-25 -f csv
run 'masukan, field by field' 0 rakor-rekom templat masukan -w Bontang \
    --rapat kaltim-2024 -f csv
out_is <<M
rapat,wilayah,bidang,masalah,usul
kaltim-2024,64.74,ideologi,,
kaltim-2024,64.74,politik,,
kaltim-2024,64.74,ekonomi,,
kaltim-2024,64.74,sosial_budaya,,
kaltim-2024,64.74,hankam,,
M
cp .out masukan.csv
run 'an empty one' 0 rakor-rekom impor masukan masukan.csv
err_is <<M
0 baru, 0 berubah, 0 tetap; dilewati: 5 baris yang belum diisi
M
run 'of no other records' 64 rakor-rekom templat rapat -w 64.02
err_is <<M
--penerima hanya untuk templat tindak-lanjut dan masukan
M
run 'a meeting of nobody' 64 rakor-rekom templat masukan --rapat kaltim-2024
err_is <<M
--rapat hanya bersama --penerima
M
done_testing
