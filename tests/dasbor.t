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
    'Potensi konflik yang terbuka, per triwulan' \
    'Peristiwa konflik, per triwulan' \
    'Laporan harian, 14 hari terakhir' 'Harga pangan' \
    'Hibah pemilihan (NPHD)' 'Matriks tindak lanjut'; do
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
    '[0-9]* sudah lewat' d.html | grep -c \"^\$(kesbangpol agenda </dev/null |
    grep -c ',lewat,') \""
is 'one title' "$(grep -c '<h1>' d.html)" 1
is 'a part of the page for each heading, and each is closed' \
    "$(grep -c '^<section>$' d.html) $(grep -c '^</section>$' d.html)" \
    "$(grep -c '<h2>' d.html) $(grep -c '<h2>' d.html)"
run 'in a terminal' 0 kesbangpol dasbor -f teks
narrow 'it fits'

# ---- what is due: by field, and the nearest of each kind ----

due() {
	kesbangpol dasbor -f teks "$@" | sed -n '/^Jatuh tempo/,/^  *Yang terdekat/p'
}

due >due.txt
for f in $(kesbangpol agenda -q --pilih bidang | sed 1d | sort -u); do
	label=$(echo "$f" | sed 's/laporan/laporan harian/; s/harga/harga pangan/; s/desk/desk pilkada/; s/tukar/kantor lain/')
	is "$f by when" "$(sed -n "s/^ *$label  *\([0-9]*\)  *\([0-9]*\)  *\([0-9]*\)  *\([0-9]*\)\$/\1 \2 \3 \4/p" due.txt)" \
	    "$(kesbangpol agenda -q --bidang "$f" --pilih waktu | awk '
	    { n[$1]++ } END { print n["lewat"] + 0, n["hari_ini"] + 0,
	    n["mendatang"] + 0, n["tanpa_hari"] + 0 }')"
done
is 'price days that were missed are one line, the last' \
    "$(grep -c 'pantauan harga terlewat' due.txt)" 1
ok 'and how many more' sh -c "tr -s ' \n' ' ' <due.txt | grep -q '(dan $(($(kesbangpol agenda -q --bidang harga \
    --pilih waktu | grep -c lewat) - 1)) hari lain)'"
ok 'it is the last' grep -Eq "$(kesbangpol agenda -q --bidang harga --pilih \
    tanggal,waktu | sed -n 's/^\(....\)-\(..\)-\(..\),lewat/\3.\2.\1/p' |
    tail -1) .*terlewat" due.txt
run 'for a word processor' 0 kesbangpol dasbor -o d.rtf
run 'no file' 66 kesbangpol dasbor --db tidak.db -o x.html

done_testing
