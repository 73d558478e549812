#!/bin/sh
# SPDX-License-Identifier: ISC
# The office on one page.

. "${0%/*}/lib.sh"

kesbangpol siapkan -q "$C/kantor.yaml"
run 'an office that has nothing' 0 kesbangpol dasbor -f html
out_like '<h1>Dasbor</h1>'
out_like '0 sudah lewat, 0 hari ini, 0 dalam 30 hari, 0 tanpa tanggal'
nok 'no picture of nothing' grep -q '<svg' "$T/.out"

laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q laporan "$C/laporan-tim.csv"
rakor-rekom impor -q "$C/rakor-2022-berau.yaml"
rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
for f in potensi peristiwa forum; do
	peta-konflik impor -q $f "$C/konflik-kaltim/$f.csv"
done
grep -v 2026-01 "$C/harga-klandasan.csv" >harga.csv
laporan-harian impor -q harga harga.csv
laporan-harian tambah -q nphd --pilkada 2024 --wilayah 64.74 --penerima kpu \
    --nilai 1000000000 --tanggal 2024-01-02
run 'a page' 0 kesbangpol dasbor -o d.html
silent
for what in 'Jatuh tempo' 'Kerawanan konflik, Triwulan IV 2025' \
    'Potensi yang terbuka, per triwulan' 'Peristiwa, per triwulan' \
    'Laporan harian, 14 hari terakhir' 'Harga pangan' \
    'Hibah pemilihan (NPHD)' 'Matriks Tindak Lanjut'; do
	ok "$what" grep -q "$what" d.html
done
is 'pictures' "$(grep -c '<svg' d.html)" 5
nok 'no script' grep -q '<script' d.html
nok 'nothing from elsewhere' grep -E -q '(src|href)="?(https?:)?//' d.html
ok 'dark where its user has it so' grep -q 'prefers-color-scheme: dark' d.html
ok 'secrecy' grep -q TERBATAS d.html
run 'the same again' 0 kesbangpol dasbor -o e.html
same 'is the same page' d.html e.html
run 'it says of the agenda what that says' 0 sh -c "grep -o \
    '[0-9]* sudah lewat' d.html | grep -c \"^\$(kesbangpol agenda |
    grep -c ',lewat,') \""
run 'in a terminal' 0 kesbangpol dasbor -f teks
narrow 'it fits'
run 'for a word processor' 0 kesbangpol dasbor -o d.rtf
run 'no file' 66 kesbangpol dasbor --db tidak.db -o x.html

done_testing
