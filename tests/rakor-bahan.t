#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: what the regions bring to a meeting.
. "$(dirname "$0")/lib.sh"
office
for f in rakor-2022-berau rakor-2024-paser tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml" 2>/dev/null
done
run 'nothing yet' 0 rakor-rekom bahan kaltim-2024 -f teks
out_like '^Masukan +: 0, dari 0 dari 10 kabupaten dan kota$'
cat >masukan.csv <<E
rapat,wilayah,bidang,masalah,usul,rekomendasi
kaltim-2024,Kota Bontang,politik,Anggaran pendidikan politik kurang,hibah dari provinsi,
kaltim-2024,64.02,politik,Dua kecamatan belum memiliki FKDM,fasilitasi pembentukan,kaltim-2024#9b
kaltim-2024,64.01,ideologi,Kepengurusan DPPI belum ada,,kaltim-2024#5
kaltim-2024,64.01,politik,TP3D belum berjalan,bimbingan teknis,
kaltim-2024,64.74,politik,Kendaraan operasional tidak ada,,kaltim-2022#a
E
run 'what they sent' 0 rakor-rekom impor masukan masukan.csv
run 'the material' 0 rakor-rekom bahan kaltim-2024 -f teks
golden rakor-bahan
run 'for phones' 0 rakor-rekom bahan kaltim-2024 -f wa
out_like '^ *usul: hibah dari provinsi$'
for f in html rtf xlsx; do
	run "as $f" 0 rakor-rekom bahan kaltim-2024 -o "b.$f"
done
ok 'a page of A4' grep -q '^@page { size: 210mm 297mm; }' b.html
ok 'with what regions brought' grep -q 'hibah dari provinsi' b.html
ok 'that any browser reads' perl "$TESTS/fixtures/page.pl" <b.html
ok 'and for a word processor' grep -q 'hibah dari provinsi' b.rtf
perl -MIO::Uncompress::Unzip=unzip -e 'unzip "b.xlsx" => "-",
    Name => "xl/worksheets/sheet1.xml" or exit 1' >b.xml
ok 'and as a sheet' grep -q 'hibah dari provinsi' b.xml
run 'for programs: not answered' 0 rakor-rekom bahan kaltim-2024 -f csv \
    --pilih wilayah,bidang,rekomendasi
is 'two of them' "$(awk -F, '$3 == ""' .out | wc -l)" 2
is 'by subject' "$(cut -d, -f2 .out | uniq | tr '\n' ' ')" \
    'bidang ideologi politik '
run 'no meeting' 64 rakor-rekom bahan
err_is <<E
sebutkan satu rapat, misalnya kaltim-2024
E
run 'a slip' 65 rakor-rekom bahan kaltim-2042
err_is <<E
rapat 'kaltim-2042' tidak dikenal; maksud Anda 'kaltim-2022'?
E
done_testing
