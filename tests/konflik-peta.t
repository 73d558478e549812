#!/bin/sh
# SPDX-License-Identifier: ISC
# Maps and charts: every region is on them with its class, silence is neither
# calm nor nihil, and what cannot be drawn is refused.
. "$(dirname "$0")/lib.sh"
. "$TESTS/konflik-acak.sh"

has() {					# 'desc' TEXT FILE
	ok "$1" grep -qF -e "$2" "$3"
}

# ---- in a terminal ----

run 'a quarter' 0 peta-konflik peta -p 2024-T3
golden konflik-peta
run 'eight of them' 0 peta-konflik peta -p 2024-T4 --deret 8
golden konflik-peta-deret
run 'a regency' 0 peta-konflik peta -p 2024-T3 -w 'Kutai Timur'
out_like '^Peta Potensi Konflik Sosial Kabupaten Kutai Timur$'
run 'a chart' 0 peta-konflik grafik -p 2023-T1..2025-T2
golden konflik-grafik
run 'its default: this year and the last' 0 peta-konflik grafik
out_like '^T1 2025 '
run 'of events' 0 peta-konflik grafik peristiwa --tiap tahun \
    -p 2022..2024
out_like '^2022 .*·$'
out_like '^2024 .*[0-9]$'
run 'of events by source' 0 peta-konflik grafik peristiwa \
    --baris sumber_konflik -p 2023-T1..2025-T2
golden konflik-grafik-peristiwa
run 'of events by issue' 0 peta-konflik grafik peristiwa --baris isu \
    --tiap tahun -p 2022..2024
out_like '^Peristiwa Konflik menurut Isu, Provinsi Kalimantan Timur$'
run 'as many as rekap counts' 0 sh -c 'peta-konflik grafik peristiwa \
    --tiap tahun --tema pilkada -p 2023..2024 | grep "^202. "'
cp .out grafik.txt
for y in 2023 2024; do
	is "events of $y" "$(grep "^$y" grafik.txt | grep -o '[0-9]*$')" \
	    "$(peta-konflik ekspor peristiwa -p "$y" --tema pilkada -q -f csv |
	    tail -n +2 | grep -c .)"
done
run 'events have no levels' 64 peta-konflik grafik peristiwa --baris tingkat
err_is <<'E'
--baris tingkat: peristiwa tidak bertingkat; pilih sumber_konflik atau isu
E
run 'of what is not counted' 64 peta-konflik grafik forum

# ---- further down, and all of Indonesia ----

run 'each kecamatan' 0 peta-konflik peta -p 2024-T3 --tiap kecamatan
golden konflik-peta-kecamatan
run 'all provinces' 0 peta-konflik peta -p 2024-T3 -w 00
out_like '^Peta Potensi Konflik Sosial Indonesia$'
out_like '^64 Provinsi Kalimantan Timur: '
run 'all regencies and cities' 0 peta-konflik peta -p 2024-T3 -w Indonesia \
    --tiap kabkota
ok 'of a province that keeps its reports here' sh -c \
    'grep -A2 "^64 KALTIM" "$1" | grep -q "11 B"' - "$T/.out"
ok 'of another nothing is known' sh -c \
    'grep -A1 "^31 DKI" "$1" | grep -q "01 ·  *71 ·"' - "$T/.out"
run 'as a picture' 0 peta-konflik peta -p 2024-T3 -w 00 --tiap kabkota -o s.svg
is '514 of them' "$(grep -c '^<g><title>' s.svg)" 514
has 'under the names of their provinces' '>64 KALTIM</text>' s.svg
run 'quarters of them' 0 peta-konflik peta -p 2024-T3 -w 00 --tiap kabkota \
    --deret 2 -o s.svg
is 'twice' "$(grep -c '^<g><title>' s.svg)" 1028
run 'too many' 64 peta-konflik peta -w 00 --tiap kecamatan
err_is <<'E'
Indonesia terbagi dalam 7285 kecamatan, lebih dari 1000 yang terbaca pada satu peta; persempit dengan -w
E
run 'upwards' 64 peta-konflik peta -w 64.74 --tiap provinsi
err_is <<'E'
--tiap provinsi: Kota Bontang sudah lebih rinci; pilih wilayah di atasnya dengan -w
E
run 'into what is not known here' 64 peta-konflik peta -w 11.01 --tiap kelurahan
err_is <<'E'
Kabupaten Aceh Selatan tidak terbagi dalam kelurahan/desa di register ini
E
run 'a village' 64 peta-konflik peta -w 64.74.01.1001
err_like 'tidak terbagi lagi'

# ---- pictures ----

for c in "peta -p 2024-T3" "peta -p 2024-T4 --deret 8" \
    "grafik peristiwa -p 2023..2024 --baris isu" "grafik -p 2023..2024 --baris isu"; do
	run "$c: SVG" 0 peta-konflik $c -o x.svg
	silent
	peta-konflik $c -f svg >y.svg
	same "$c: the same in a pipe" x.svg y.svg
	peta-konflik $c -f html -o x.html
	if have xmllint; then
		ok "$c: XML" xmllint --noout x.svg x.html
	else
		skip 1 'no xmllint'
	fi
	nok "$c: nothing from outside" grep -Eq '(href|src|@import)' x.svg
	has "$c: a page has the picture" '<svg xmlns=' x.html
done
peta-konflik grafik --baris isu -o x.svg
has 'charts in one page have ids of their own' 'id="grafik-isu-judul"' x.svg
peta-konflik peta -p 2024-T3 -o x.svg
for t in 'Kota Bontang: Nihil (sudah melapor).' \
    'Kabupaten Mahakam Ulu: Belum lapor' 'bukan penetapan batas hukum' \
    'belum lapor; tingkat menurut catatan kantor ini' \
    'Rubrik Empat kriteria Perkap 8/2013' 'Sangat Tinggi'; do
	has "it tells: $t" "$t" x.svg
done
run 'a theme' 0 peta-konflik peta -p 2024-T3 --tema pilkada -o x.svg
peta-konflik peta -p 2024-T3 --tema 'tidak ada' >tema.txt
nok 'a theme that nobody wrote has no potensi' grep -q ' potensi$' tema.txt
nok 'and no events' grep -q '●' tema.txt
run 'for a message' 0 peta-konflik peta -p 2024-T3 -f wa
out_like '^```$'

# ---- tiles and boundaries of one's own ----

cat >petak.csv <<'E'
kode,baris,kolom,label
64.74,1,1,Btg
64.71,1,2,Bpn
E
run 'tiles of a file' 0 peta-konflik peta -p 2024-T3 --petak petak.csv
ok 'those first' sh -c 'sed -n 5p "$1" | grep -q "Btg  *Bpn"' - "$T/.out"
out_like '^ *KUTAI TIMUR '
cat >batas.geojson <<'E'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"WADMKK":"Kutai Timur","KDPKAB":"64.08"},"geometry":{"type":"Polygon","coordinates":[[[116,0],[118,0],[118,2],[116,2],[116,0]]]}},
{"type":"Feature","properties":{"WADMKK":"Kota Bontang","KDPKAB":"64.74"},"geometry":{"type":"Polygon","coordinates":[[[118,0],[118.02,0],[118.02,0.02],[118,0.02],[118,0]]]}}
]}
E
run 'boundaries' 1 peta-konflik peta -p 2024-T3 --batas batas.geojson -o b.svg
has 'a small region has its letter beside' '<line' b.svg
has 'those without are tiles' 'Tidak ada dalam berkas batas:' b.svg
for r in Bontang Samarinda Berau Paser; do
	ok "$r is not missing" grep -Eq "<title>(Kota|Kabupaten) $r" b.svg
done
# The made-up events of 64.08 lie about 117.6 E, 0.9 N.
has 'events stand where they were' 'di tempatnya' b.svg
run 'tiles by their places' 1 peta-konflik peta -p 2024-T3 \
    --batas batas.geojson --gaya petak

# ---- what is refused ----

echo '{"type":"Feature","properties":{"kode":"6403"},' >rusak.geojson
run 'what is no GeoJSON' 65 peta-konflik peta --batas rusak.geojson
cat >jelek.csv <<'E'
kode,baris,kolom
64.01,1,1
64.02,1,1
E
run 'two in one tile' 65 peta-konflik peta --petak jelek.csv
err_is <<'E'
jelek.csv:3: kolom: petak baris 1 kolom 1 sudah dipakai 64.01; pilih petak yang kosong
E
printf 'kode,baris,kolom,label\n72.01,1,1,BANGGAI\n' >lain.csv
run 'tiles of another province' 65 peta-konflik peta --petak lain.csv
err_is <<E
--petak: tidak ada satu pun wilayah peta ini di dalamnya; isinya antara lain Kabupaten Banggai
E
run 'no such file' 66 peta-konflik peta --petak tidak-ada.csv
run 'no such boundaries' 66 peta-konflik peta --batas tidak-ada.geojson
run 'a style without its file' 64 peta-konflik peta --gaya batas
run 'both' 64 peta-konflik peta --petak petak.csv --batas batas.geojson
run 'an attribute of no file' 64 peta-konflik peta --kolom-kode KODE
run 'a series of what does not recur' 64 peta-konflik peta --deret 3 \
    -p 2024-04-23..2024-04-30
run 'an open end' 64 peta-konflik grafik -p 2024..
run 'too many points' 64 peta-konflik grafik -p 1900..2024
run 'another format' 64 peta-konflik peta -f pdf
err_like 'teks, html, rtf, wa, xlsx, svg$'

# ---- an office's own ----

mkdir -p data/petak
printf 'kode,baris,kolom,label\n64.08,1,1,KTM\n' >data/petak/64.csv
run "the office's tiles" 0 peta-konflik peta -p 2024-T3
out_like '^ *KTM$'
printf 'kode,baris,kolom,label\n64.08,nol,1,KTM\n' >data/petak/64.csv
run 'a fault in them' 78 peta-konflik peta -p 2024-T3
err_like 'petak/64.csv:2: baris: '
done_testing
