#!/bin/sh
# SPDX-License-Identifier: ISC
# Maps and charts say what class they are of, what is not over yet and what is
# not on them.
. "$(dirname "$0")/lib.sh"
. "$TESTS/konflik-acak.sh"

has() {					# 'desc' TEXT FILE
	ok "$1" grep -qF -e "$2" "$3"
}

run 'a place is no filter' 0 peta-konflik peta -p 2024-T3 -w 64
nok 'and is not told' grep -q Saringan .out
nok 'nor does it hide anything' grep -q sesuai .out

# ---- class ----

run 'the highest class' 0 peta-konflik peta -p 2024-T3
is 'over the title' "$(head -1 .out)" TERBATAS
peta-konflik peta -p 2024-T3 -o x.svg
has 'in a picture' '>TERBATAS</text>' x.svg
for c in peta grafik 'grafik peristiwa'; do
	peta-konflik $c -p 2024-T3 -f html -o x.html
	has "$c: on a page" TERBATAS x.html
	peta-konflik $c -q -p 2024-T3 --publik -f html -o x.html
	nok "$c: none for all" grep -qE 'TERBATAS|BIASA|DIKLASIFIKASI' x.html
done
run 'nothing has no class' 0 peta-konflik peta -p 2019-T1
nok 'at all' grep -qE 'TERBATAS|DIKLASIFIKASI' .out

# ---- time ----

run 'a quarter that is not over' 0 peta-konflik peta -p 2025-T1
out_like '^Triwulan I 2025 \(belum berakhir\)$'
out_like 'Belum waktunya melapor'
run 'before reports were kept' 0 peta-konflik peta -p 2022-T4
ok 'nobody was silent' sh -c '! sed /^Tingkat/q .out | grep -q "  B "'
peta-konflik tambah potensi -q --tanggal 2022-11-01 --wilayah 64 \
    --isu ormas --tingkat sedang --ditutup 2022-12-01
run 'potensi are no word on events' 0 peta-konflik grafik peristiwa \
    -p 2022-T4..2023-T1
out_like '^T4 2022  *·$'

# ---- what is on no tile ----

peta-konflik tambah potensi -q --tanggal 2024-08-01 --wilayah 64 --isu ormas \
    --tingkat sedang
run 'a map' 0 peta-konflik peta -p 2024-T3
out_like '^Tidak pada peta \(tanpa kabupaten/kota\): 1 potensi\.$'
run 'the report' 1 peta-konflik triwulan 2024-T3
out_like '^   Tidak pada peta \(tanpa kabupaten/kota\): 1 potensi\.$'
run 'a regency' 0 peta-konflik peta -w 'Kutai Timur' -p 2024-T3
out_like '^Tidak pada peta \(tanpa kecamatan\): [0-9]'
ok 'names of two words in two lines' sh -c \
    'grep -A1 " SANGATTA" .out | grep -q UTARA'

# ---- for word processors ----

peta-konflik peta -p 2024-T3 -o x.rtf
has 'tiles are cells' '\line T ' x.rtf
has 'of their colours' 'red252\green141\blue89;' x.rtf
is 'a cell each, and of the legend' "$(grep -o 'clcbpat' x.rtf | wc -l)" \
    "$((10 + $(grep -c '^\\trowd\\trgaph40\\trkeep$' x.rtf)))"
peta-konflik peta -p 2024-T4 --deret 4 -o x.rtf
nok 'several maps are a table of letters' grep -q clcbpat x.rtf
peta-konflik triwulan 2024-T3 -o x.rtf
has 'in a report, too' clcbpat x.rtf

# ---- events ----

cat >batas.geojson <<'E'
{"type":"Feature","properties":{"kode":"64.08"},"geometry":{"type":"Polygon","coordinates":[[[116,0],[118,0],[118,2],[116,2],[116,0]]]}}
E
dots() {				# how many stand at their places
	peta-konflik peta -q -p 2021-T1 --batas batas.geojson -o x.svg
	grep -c 'circle.*r="3.2"' x.svg
}
peta-konflik tambah peristiwa -q --mulai 2021-01-05 --wilayah 64.08 \
    --isu ormas --lintang 1 --bujur 117
is 'a point of unknown precision is no place' "$(dots)" 0
peta-konflik tambah peristiwa -q --mulai 2021-01-06 --wilayah 64.08 \
    --isu ormas --lintang 1 --bujur 117 --presisi-lokasi tepat
is 'one that is known is, and in the legend' "$(dots)" 2
peta-konflik tambah peristiwa -q --mulai 2021-01-07 --wilayah 64.08 \
    --isu ormas --lintang 3 --bujur 117 --presisi-lokasi tepat
is 'one in another region is not' "$(dots)" 2
has 'and that is told' '1 peristiwa bertitik di luar wilayah catatannya' x.svg

# ---- letters ----

kesbangpol tambah pilihan -q --daftar tingkat --kode tenang --label Tenang
kesbangpol tambah pilihan -q --daftar tingkat --kode aman --label 'Éstrem'
run 'levels that begin alike' 0 peta-konflik peta -p 2024-T3
out_like '^ Te  Tenang|  Te  Tenang'
out_like ' Ti  Tinggi'
out_like ' É  *Éstrem'
done_testing
