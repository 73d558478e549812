#!/bin/sh
# SPDX-License-Identifier: ISC
# GeoJSON of events and regions, and boundaries from files of many hands.

. "${0%/*}/lib.sh"

kesbangpol siapkan -q - <<'.'
kode: "64"
nama: Badan Kesbangpol
zona: WITA
konflik.hari_triwulan: 15
.
KESBANGPOL_HARI_INI=2024-11-30T08:00

cat >potensi.csv <<'.'
nomor,tanggal,wilayah,isu,tingkat,klasifikasi
P1,2024-05-01,64.03,ormas,sedang,biasa
P2,2024-06-01,64.03,ormas,tinggi,terbatas
P3,2024-06-02,64.74,ormas,,biasa
.
cat >peristiwa.csv <<'.'
nomor,mulai,wilayah,lokasi,lintang,bujur,presisi_lokasi,isu,uraian,pihak_a,klasifikasi
K1,2024-08-07,64.03,"Jl. ""Mawar""",0.25,116.12345678,kecamatan,bentrok_warga,Uraian,Budi,biasa
K2,2024-08-08,64.74,,,,,bentrok_warga,,,biasa
K3,2024-09-01,64.74,,0.5,118.9,tepat,ormas,,,terbatas
K4,2024-10-01,64.03,,0.5,116.5,tepat,ormas,,,biasa
.
cat >pelaporan.csv <<'.'
wilayah,laporan,periode,diterima,nihil
64.71,triwulan,2024-T3,2024-10-10,ya
.
for j in potensi peristiwa pelaporan; do
	peta-konflik impor "$j" -q "$j.csv"
done

# square X Y: a ring of a degree, as a geometry
square() {
	printf '{"type":"Polygon","coordinates":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}' \
	    "$1" "$2" "$1" $(($2 + 1)) $(($1 + 1)) $(($2 + 1)) \
	    $(($1 + 1)) "$2" "$1" "$2"
}

# collection PROPERTIES GEOMETRY...
collection() {
	printf '{"type":"FeatureCollection","features":[\n'
	while [ $# -gt 0 ]; do
		printf '{"type":"Feature","properties":{%s},"geometry":%s}' \
		    "$1" "$2"
		shift 2
		[ $# -eq 0 ] || printf ',\n'
	done
	printf '\n]}\n'
}

collection '"KDPKAB":"64.03","WADMKK":"Berau"' "$(square 116 0)" \
    '"KDPKAB":"64.71","WADMKK":"KOTA BALIKPAPAN"' "$(square 117 0)" \
    '"KDPKAB":"64.72","WADMKK":"Kota Samarinda"' "$(square 116 -1)" \
    '"KDPKAB":"64.74","WADMKK":"Kota Bontang"' "$(square 117 -1)" \
    '"KDPKAB":"64.01","WADMKK":"Paser"' "$(square 118 -1)" \
    '"KDPKAB":"64.02","WADMKK":"Kutai Kartanegara"' "$(square 118 0)" \
    >enam.geojson

# ---- points ----

run 'events are points' 0 peta-konflik geojson -p 2024-T3
golden konflik-geojson
err_is <<E
tanpa --batas: hanya titik peristiwa, tanpa bidang wilayah
1 dari 3 peristiwa tanpa lintang dan bujur: ikut tanpa titik
1 peristiwa di atas klasifikasi biasa atau belum diklasifikasi; untuk diedarkan pakai --publik
E
is 'what is private is not in it' "$(peta-konflik geojson -q -p 2024-T3 |
    grep -cE 'Uraian|Budi')" 0
run 'for all' 0 peta-konflik geojson -q -p 2024-T3 --publik
nok 'without what is not for all' grep -q '"K3"' .out
for j in P1 P2; do
	peta-konflik ubah peristiwa K1 --potensi "$j" -q
	peta-konflik geojson -q -p 2024-T3 --publik >"$j.geojson"
done
is 'a potensi for all is named' "$(grep -c '"potensi":"P1"' P1.geojson)" 1
is 'one that stays inside is not' "$(grep -c 'P2' P2.geojson)" 0
is 'but its event is' "$(grep -c '"nomor":"K1"' P2.geojson)" 1
peta-konflik geojson -q -p 2024-T3 >P2.geojson
is 'inside it is' "$(grep -c '"potensi":"P2"' P2.geojson)" 1
peta-konflik ubah peristiwa K1 --potensi '' -q
run 'chosen' 0 peta-konflik geojson -q -p 2024 --isu ormas -o p.geojson
is 'and no others' "$(grep -c '"Feature"' p.geojson)" 2
run 'nothing in the period' 0 peta-konflik geojson -q -p 2020
out_is <<E
{"type":"FeatureCollection","periode":"Tahun 2020","features":[]}
E

# ---- regions ----

run 'regions are areas' 1 peta-konflik geojson -p 2024-T3 --batas enam.geojson
golden konflik-geojson-batas
err_is <<E
enam.geojson: 64.07 Kabupaten Kutai Barat: tidak ada bidangnya dalam berkas
enam.geojson: 64.08 Kabupaten Kutai Timur: tidak ada bidangnya dalam berkas
enam.geojson: 64.09 Kabupaten Penajam Paser Utara: tidak ada bidangnya dalam berkas
enam.geojson: 64.11 Kabupaten Mahakam Ulu: tidak ada bidangnya dalam berkas
1 dari 3 peristiwa tanpa lintang dan bujur: ikut tanpa titik
1 peristiwa di atas klasifikasi biasa atau belum diklasifikasi; untuk diedarkan pakai --publik
1 peristiwa di luar bidang wilayahnya, misalnya K3 di luar Kota Bontang
E
is 'silent, and its level known' "$(grep '"id":"64.03"' .out |
    grep -o '"stroke[-a-z]*":"*[#0-9a-z]*' | tr '\n' ' ')" \
    '"stroke":"#1a1a1a "stroke-opacity":1 "stroke-width":4 '
is 'told, and known to be nothing' "$(grep '"id":"64.71"' .out |
    grep -o '"stroke-width":[0-9]')" '"stroke-width":1'
cp .out sekali.geojson
run 'a map of it tells the same' 1 peta-konflik peta -p 2024-T3 \
    --batas enam.geojson -o peta.svg
is 'its notes' "$(grep -c 'tidak ada bidangnya dalam berkas' .err)" 4
run 'what we write we read' 1 peta-konflik geojson -q -p 2024-T3 \
    --batas sekali.geojson -o lagi.geojson
same 'and write again' sekali.geojson lagi.geojson
run 'through a pipe' 1 sh -c \
    'cat enam.geojson | peta-konflik geojson -q -p 2024-T3 --batas /dev/stdin'
same 'the same' sekali.geojson .out
is 'the level is of what may leave' "$(peta-konflik geojson -q -p 2024-T3 \
    --publik --batas enam.geojson | grep -o '"kelas":"[a-z_]*"' | sort |
    uniq -c | tr -s ' \n' ' ')" \
    ' 1 "kelas":"belum_dinilai" 3 "kelas":"belum_lapor" 1 "kelas":"sedang" 1 "kelas":"sudah_lapor" '

run 'regencies of all Indonesia' 1 peta-konflik geojson -q -p 2024-T3 \
    -w 00 --tiap kabkota --batas enam.geojson
is 'six of them are in the file' "$(grep -c '"jenis":"wilayah"' .out)" 6

# ---- points and regions ----

run 'points outside of their regions' 1 peta-konflik periksa peristiwa \
    --batas enam.geojson -f csv
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
peristiwa,K3,lintang,"titik lintang 0.5, bujur 118.9 terletak 114 km di luar Kota Bontang, di Kabupaten Kutai Kartanegara; periksa titiknya dan wilayahnya",titik di dalam wilayahnya,peta-konflik ubah peristiwa K3 --lintang BILANGAN --bujur BILANGAN
E
run 'of those that are asked for' 0 peta-konflik periksa peristiwa -p 2024-M32 \
    --batas enam.geojson -f csv
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
E
sed 's/"KDPKAB":"64...",//' enam.geojson >nama.geojson
run 'by names alone' 1 peta-konflik periksa peristiwa --batas nama.geojson \
    -f csv -q
is 'the same' "$(grep -c K3 .out)" 1
sed 's/KDPKAB/ID_DAERAH/; s/WADMKK/X/' enam.geojson >lain.geojson
run 'by a column that is named' 1 peta-konflik periksa peristiwa \
    --batas lain.geojson --kolom-kode ID_DAERAH -q
run 'no column' 65 peta-konflik periksa peristiwa --batas lain.geojson
collection '"KDPKAB":"64.03"' "$(square 116 0)" >satu.geojson
run 'a region that the file has not' 0 peta-konflik periksa peristiwa \
    --batas satu.geojson
err_is <<E
1 dari 3 titik tidak diperiksa: wilayahnya tidak ada dalam satu.geojson
E
run 'nothing has a point' 0 peta-konflik periksa --batas enam.geojson
run 'what has none' 64 peta-konflik periksa pelaporan --batas enam.geojson
err_is <<E
--batas: pelaporan tidak mempunyai lintang dan bujur; periksa potensi atau peristiwa
E
run 'a column of no file' 64 peta-konflik periksa --kolom-kode KODE

# ---- what files get wrong ----

collection '"kode":6402,"nama":"Kutai Barat"' "$(square 116 0)" \
    '"kode":6403,"nama":"Kutai Kartanegara"' "$(square 117 0)" >bps.geojson
run 'BPS codes' 65 peta-konflik geojson -p 2024-T3 --batas bps.geojson
err_is <<E
bps.geojson:2: fitur ke-1: '6402' (kolom kode) ialah 64.07 Kabupaten Kutai Barat menurut namanya, tetapi 64.02 Kabupaten Kutai Kartanegara menurut Kemendagri (2 fitur demikian): tampaknya kode BPS; bila namanya yang benar, pakai --kolom-nama nama
E
ok 'nothing was written' test ! -s .out
run 'by the name' 1 peta-konflik geojson -q -p 2024-T3 --batas bps.geojson \
    --kolom-nama nama
is 'two regions' "$(grep -c '"jenis":"wilayah"' .out)" 2
is 'the right ones' "$(grep -o '"id":"64[.0-9]*","bbox":.116' .out)" \
    '"id":"64.07","bbox":[116'

collection '"kode":"64.03"' \
    '{"type":"Polygon","coordinates":[[[0,116],[0,117],[1,117],[0,116]]]}' \
    >tukar.geojson
run 'latitude first' 65 peta-konflik geojson --batas tukar.geojson
err_like "^tukar.geojson:2: fitur ke-1 \('64.03'\): titik \[0, 116\] di luar Indonesia; dibalik menjadi \[116, 0\]"

collection '"kode":"64.03"' \
    '{"type":"Polygon","coordinates":[[[116,0],[117,1],[117,0],[116,1],[116,0]]]}' \
    '"kode":"64.99"' "$(square 116 0)" >silang.geojson
run 'a crossing, an unknown code' 1 peta-konflik geojson -o x.geojson \
    --batas silang.geojson
err_like "^silang.geojson:3: fitur ke-2 \('64.99'\): bukan kabupaten atau kota yang dikenal; dilewati$"
err_like '^silang.geojson:2: fitur ke-1 \(64.03 Kabupaten Berau\): garis batas memotong dirinya di bujur 116.5, lintang 0.5; digambar apa adanya$'

run 'a sheet' 65 peta-konflik geojson --batas potensi.csv
err_is <<E
potensi.csv:1: JSON: bukan GeoJSON: kurung buka { diharapkan di sini
E
run 'districts are asked for' 65 peta-konflik geojson -w Berau \
    --batas enam.geojson
err_is <<E
enam.geojson: tidak ada kolom berisi kode atau nama kecamatan; sebut dengan --kolom-kode atau --kolom-nama; kolom yang ada: KDPKAB, WADMKK
E
run 'a column of no file' 64 peta-konflik geojson --kolom-kode x
err_is <<E
--kolom-kode dan --kolom-nama ialah atribut berkas --batas; sebutkan berkasnya
E
run 'no file' 66 peta-konflik geojson --batas tiada.geojson

# ---- a large one: 6 MB of a ring that crosses itself ----

awk 'BEGIN {
	n = 250000
	printf "{\"type\":\"Feature\",\"properties\":{\"kode\":\"64.03\"},"
	printf "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
	for (i = 0; i < n; i++) {
		a = 6.283185307 * i / n
		r = 1 + (i % 7) / 1e7
		printf "[%.9f,%.9f],", 116 + r * cos(a), r * sin(a)
	}
	print "[115.5,0.02],[115.5,-0.02],[117,0]]]}}"
}' >besar.geojson
run 'six megabytes' 1 timeout 20 peta-konflik geojson -p 2024-T3 \
    --batas besar.geojson -o b.geojson
err_like '^besar.geojson:1: .*garis batas memotong dirinya di bujur 11[67]'
done_testing
