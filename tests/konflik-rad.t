#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik rad: the action plan of a year; unknown is neither 0 nor all.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2024-10-28T08:00

cat >rad.csv <<'E'
wilayah,tahun,butir,masalah,aksi,penanggung_jawab,instansi,kriteria,ukuran_b04,ukuran_b08,ukuran_b12,capaian_b04,persen_b04,capaian_b08,persen_b08,data_dukung
Kutim,2024,1.10,Sengketa kebun,Mediasi perusahaan dan kelompok tani,Kesbangpol,Dinas Perkebunan,kesepakatan,daftar pihak,pertemuan,,,,,,
Kutim,2024,1.2,Klaim lahan,"Dialog, dua kali",Kesbangpol,"BPN; Camat",terlaksana,satu kali,dua kali,kesepakatan,satu kali,100,satu kali,62.5,berita acara
Kutim,2024,2,,Patroli,,,,,,,,,,,
Paser,2024,1,Batas desa,Pemasangan pilar,Bagian Pemerintahan,,pilar terpasang,10 pilar,20 pilar,,20 pilar,200,20 pilar,100,foto
Paser,2023,1,Batas desa,Survei,Bagian Pemerintahan,,,,,,,,,99.99,
E
peta-konflik impor -q rad rad.csv
peta-konflik tambah -q pelaporan --wilayah Paser --laporan rad \
    --periode 'B.04 2024' --diterima 2024-05-10

run 'a province, as a clerk sees it' 0 peta-konflik rad -f tabel
golden konflik-rad
narrow 'in 80 columns'
run 'one region: its actions as numbered' 0 peta-konflik rad -w Kutim -f teks
golden konflik-rad-wilayah
run 'a row a region and a period' 0 peta-konflik rad -f csv \
    --rencana 1.. --pilih wilayah,periode,rencana,aksi,tercapai,diketahui,hasil
out_is <<'E'
wilayah,periode,rencana,aksi,tercapai,diketahui,hasil
64.01,2024-B04,1,1,1,1,1 dari 1
64.01,2024-B08,1,1,1,1,1 dari 1; belum lapor
64.01,2024-B12,1,0,0,0,belum waktunya
64.08,2024-B04,3,2,1,1,1 dari 2; 1 belum diketahui; belum lapor
64.08,2024-B08,3,2,0,1,0 dari 2; 1 belum diketahui; belum lapor
64.08,2024-B12,3,1,0,0,belum waktunya
E
run 'nearly all is not all' 0 peta-konflik rad --tahun 2023 -w Paser -f csv \
    --pilih periode,aksi,tercapai,hasil
out_is <<'E'
periode,aksi,tercapai,hasil
2023-B04,0,0,belum lapor
2023-B08,1,0,0 dari 1; belum lapor
2023-B12,0,0,belum lapor
E
run 'who has none' 0 peta-konflik rad -f csv --rencana 0 --periode B04 \
    --pilih wilayah,hasil --maks 1
out_is <<'E'
wilayah,hasil
64.02,belum ada rencana
E

# ---- columns are a setting ----

echo 'konflik.kolom_rad: butir,aksi,persen_b04' >kolom.yaml
kesbangpol siapkan -q kolom.yaml
run 'columns as the office says' 0 peta-konflik rad -w Kutim -f html -o r.html
ok 'with their headings' grep -q '>Persen B04<' r.html
nok 'and no others' grep -q 'Ukuran' r.html
ok 'a percent as written' grep -q '>100%<' r.html
echo 'konflik.kolom_rad: butir,aks' >salah.yaml
run 'no such column' 65 kesbangpol siapkan salah.yaml
err_like "kolom_rad: kolom 'aks' tidak dikenal; maksud Anda 'aksi'"
for f in rtf xlsx; do
	run "as $f" 0 peta-konflik rad -f $f -o r.$f
	ok "$f has something" test -s r.$f
done
run 'a message has no matrix' 0 peta-konflik rad -f wa
out_like '^Ada rencana: 2 dari 10 wilayah$'
nok 'not one action' grep -q Patroli .out
run 'a percent is no fraction of nothing' 65 peta-konflik tambah rad \
    --wilayah Paser --tahun 2024 --butir 9 --aksi X --persen-b04 0/0
run 'no year' 64 peta-konflik rad --tahun 24
run 'a year has no day' 64 peta-konflik rad -p 2024

# ---- the region's own file beside the province's ----

cat >kutim.csv <<'E'
kantor,nomor,revisi,wilayah,tahun,butir,aksi,capaian_b04,persen_b04
64.08,R-1,1,64.08,2024,1.2,Dialog menurut kabupaten,belum,10
64.08,R-2,1,64.08,2024,3,Sosialisasi,,
E
peta-konflik impor -q rad kutim.csv
run 'an action of two offices is one: ours' 0 peta-konflik rad -f csv \
    --wilayah Kutim --periode B04 --pilih rencana,tercapai
out_is <<'E'
rencana,tercapai
4,1
E

done_testing
