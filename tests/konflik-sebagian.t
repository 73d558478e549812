#!/bin/sh
# SPDX-License-Identifier: ISC
# Where not all is told (--publik, a filter) what is not told is not called
# absent, and what is asked for by level is what the picture shows.
. "$(dirname "$0")/lib.sh"
. "$TESTS/konflik-buku.sh"

# ---- what may not leave ----

buku rahasia
potensi A 2024-08-01 64.08 a --tingkat sangat_tinggi --klasifikasi rahasia
catat peristiwa --mulai 2024-08-02 --wilayah 64.08 --lokasi a --isu ormas \
    --tewas 3 --klasifikasi rahasia
lapor --nihil ya
cat >batas.geojson <<.
{"type":"FeatureCollection","features":[{"type":"Feature","properties":
{"kode":"64.08"},"geometry":{"type":"Polygon","coordinates":[[[116,0],[118,0],
[118,1],[116,1],[116,0]]]}}]}
.
run 'all have reported' 0 peta-konflik triwulan 2024-T3 --publik --paket umum
nok 'the public is told of no nihil' grep -liE \
    'nihil: tidak|Timur nihil|Nihil \(sudah|tidak ada potensi (ter|yang ter)' \
    umum/laporan.html umum/laporan.rtf umum/pengantar.html umum/peta.svg
for f in laporan.html pengantar.html peta.svg; do
	ok "but that not all is told: $f" grep -q 'dapat diumumkan' "umum/$f"
done
for f in teks html svg; do
	peta-konflik peta -p 2024-T3 --publik -f $f >"m.$f" 2>/dev/null
	nok "nor by a map: $f" grep -iE 'nihil \(|tidak ada potensi' "m.$f"
	ok "which says what it tells: $f" grep -q 'Hanya catatan yang' "m.$f"
	peta-konflik grafik -p 2024-T3 --publik -f $f >"g.$f" 2>/dev/null
	ok "as a chart does: $f" grep -q 'Hanya catatan yang' "g.$f"
done
peta-konflik geojson -p 2024-T3 --publik --batas batas.geojson >g.json \
    2>/dev/null
ok 'and a file for the web' grep -q '"dimuat":"Hanya catatan' g.json
ok 'in which none is not 0' grep -q '"potensi":null' g.json
nok 'nor nihil' grep -E '"kelas":"(nihil|tanpa_potensi)"' g.json
run 'the office itself knows' 0 peta-konflik peta -p 2024-T3 -f teks
out_like '^RAHASIA$'
peta-konflik peta -p 2024-T3 -f html >m.html
ok 'a page says so at its head' grep -q 'RAHASIA' m.html
peta-konflik grafik -p 2024-T3 -f html >m.html
ok 'a chart, too' grep -q 'RAHASIA' m.html
run 'the whole set' 0 peta-konflik triwulan 2024-T3 --paket penuh
ok 'its letter is as secret as what it encloses' grep -qix \
    '.*rahasia.*' penuh/pengantar.html
buku campur
potensi A 2024-08-01 64.08 a --tingkat rendah --klasifikasi biasa
potensi B 2024-08-01 64.01 b --tingkat rendah
run 'one has no class' 1 peta-konflik triwulan 2024-T3
out_like '^ *BELUM DIKLASIFIKASI - DRAF$'

# ---- what was asked for ----

buku saring
potensi A 2024-02-01 64.08 a --tingkat rendah
nilai A 2024-08-01 sangat_tinggi
potensi B 2024-02-01 64.01 b --kriteria-jenis 3 --kriteria-sumber 3 \
    --kriteria-pihak 3 --kriteria-dampak 3
potensi C 2024-02-01 64.02 c --tingkat rendah --tema pilkada
catat peristiwa --mulai 2024-08-02 --wilayah 64.01 --lokasi b --isu ormas
lapor
gambar() {				# how many potensi a map of these draws
	peta-konflik peta -p 2024-T3 -f teks "$@" >peta.txt
	grep -o '1 potensi' peta.txt | wc -l | tr -d ' '
}
is 'by a judgement and by the rubric' "$(gambar --tingkat sangat_tinggi)" 2
ok 'events are no potensi and have no such level' grep -q '●1' peta.txt
is 'what was rendah once is not shown as that' "$(gambar --tingkat rendah)" 1
is 'nor what has no level of its own' "$(gambar --tingkat '')" 0
peta-konflik grafik -p 2024-T3 --tingkat rendah -f teks >r.txt
nok 'nor by a chart' grep -E '^ *Sangat Tinggi .*[1-9]' r.txt
for f in teks html svg; do
	peta-konflik peta -p 2024-T3 --tema pilkada -f $f >"t.$f"
	ok "a theme is told: $f" grep -q 'Saringan: tema pilkada' "t.$f"
	ok "what it hides is not called absent: $f" grep -q \
	    'tidak ada yang sesuai saringan' "t.$f"
	nok "nor nihil: $f" grep -q 'tidak ada potensi\|Nihil' "t.$f"
	peta-konflik grafik -p 2024-T3 --tema pilkada -f $f >"t.$f"
	ok "a chart tells it: $f" grep -q 'Saringan: tema pilkada' "t.$f"
done
peta-konflik geojson -p 2024-T3 --tema pilkada --batas batas.geojson \
    >t.json 2>/dev/null
ok 'so does GeoJSON' grep -q '"dimuat":"Saringan: tema pilkada' t.json

done_testing
