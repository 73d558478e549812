#!/bin/sh
# SPDX-License-Identifier: ISC
# What an auditor recomputes: levels by their day, sums of a quarter, the class
# of a report, whose a potensi is.
. "$(dirname "$0")/lib.sh"

. "$TESTS/konflik-buku.sh"

# ---- a judgement holds from its day on, and none before the mapping ----

buku urut
potensi A 2024-08-10 64.08 a --tingkat rendah
nilai A 2024-05-01 sangat_tinggi
potensi B 2024-02-01 64.08 b --tingkat rendah
nilai B 2024-08-15 sedang --nomor Z9
nilai B 2024-08-15 tinggi --nomor Z10
potensi C 2024-02-01 64.08 c --tingkat sedang
nilai C 2024-11-01 rendah
triwulan 2024-T3 --paket p1
is 'one before the mapping is of nothing' "$(dari p1 A tingkat)" rendah
is 'Z10 is after Z9' "$(dari p1 B tingkat)" tinggi
is 'what is later is not yet' "$(dari p1 C tingkat)" sedang
peta-konflik rekap potensi -p 2024-T3 --baris tingkat -f csv >r 2>/dev/null
is 'the sums of the year know no other' "$(sed -n 's/^sangat_tinggi,//p' r)" 0
# The same in an office file that was brought the same rows otherwise.
peta-konflik ekspor potensi >p.csv
peta-konflik ekspor penilaian >n.csv
buku lain
peta-konflik impor potensi -q p.csv 2>/dev/null
peta-konflik impor penilaian -q n.csv 2>/dev/null
triwulan 2024-T3 --paket p2
same 'another file of them says the same' p1/potensi.csv p2/potensi.csv

# ---- mapped and closed within the quarter ----

buku tutup
potensi A 2024-02-01 64.08 a --tingkat tinggi
potensi B 2024-02-01 64.08 b --tingkat tinggi --ditutup 2024-08-01
potensi C 2024-07-05 64.08 c --tingkat sedang
potensi D 2024-07-06 64.08 d --tingkat tinggi --ditutup 2024-09-01
triwulan 2024-T3 --paket t1
triwulan 2024-T3
is 'the quarter adds up' "$(sed -n 's/^Perhitungan *: //p' lap)" \
    '2 sebelumnya + 2 dipetakan - 2 ditutup = 2 terbuka'
ok 'which of the new ones are not listed as such' grep -qx \
    ' *Baru: 1; 1 lagi sudah ditutup dan disebut di sana' lap
nok 'it was never unjudged' grep 'belum dinilai →' t1/laporan.html
is 'by region' "$(awk -F, '$1 == "64.08" { print $9 + $10 - $8, $3 }' \
    t1/rekap-wilayah.csv)" '2 2'
is 'the sums of the year say as many' "$(peta-konflik rekap potensi \
    -p 2024-T3 --baris isu -f csv 2>/dev/null | sed -n 's/^ormas,//p')" 2
buku sendiri
potensi D 2024-07-06 64.08 d --tingkat tinggi --ditutup 2024-09-01
lapor
run 'with that alone' 0 peta-konflik triwulan 2024-T3 --paket sendiri
nok 'nothing is called nihil' grep -riE 'nihil:' sendiri

buku lama
catat peristiwa --mulai 2024-06-28 --selesai 2024-09-20 --wilayah 64.08 \
    --lokasi a --isu ormas --tewas 5
lapor --nihil ya
run 'an event that began before it' 0 peta-konflik triwulan 2024-T3
nok 'makes no quarter nihil' grep '^Nihil' "$T/.out"
out_like '^Masih berlangsung *: 1 yang mulai sebelum triwulan ini$'

# ---- closed after the period ----

buku kelak
potensi A 2024-02-01 64.08 a --tingkat tinggi --ditutup 2025-01-10
run 'open at the end of 2024' 0 peta-konflik rekap potensi -p 2024 -f tabel
nok 'is not told as closed' grep 'sudah ditutup' "$T/.out"
run 'and is at the end of January' 0 peta-konflik rekap potensi -p 2024..2025-01 \
    -f tabel
out_like 'Termasuk 1 yang sudah ditutup'

# ---- the class of what is told, listed or not ----

buku rahasia
{ echo mulai,wilayah,lokasi,isu,klasifikasi
i=0
while [ $((i += 1)) -le 301 ]; do
	echo "2024-08-01,64.08,tempat $i,ormas,rahasia"
done; } >banyak.csv
peta-konflik impor peristiwa -q banyak.csv 2>/dev/null
run 'too many to be listed' 1 peta-konflik triwulan 2024-T3
out_like 'daftarnya ada dalam register'
out_like '^ *RAHASIA - DRAF$'
run 'in a bundle all go with it' 1 peta-konflik triwulan 2024-T3 --paket paket
ok 'the page says where' sh -c "tr -s ' \\n' ' ' <paket/laporan.html |
    grep -q 'semuanya ada dalam peristiwa.csv'"
is 'and there they are' "$(($(wc -l <paket/peristiwa.csv) - 1))" 301
buku sedikit
sed 4q banyak.csv >tiga.csv
peta-konflik impor peristiwa -q tiga.csv 2>/dev/null
run 'as few' 1 peta-konflik triwulan 2024-T3
out_like '^ *RAHASIA - DRAF$'

# ---- victims of whom only bounds are known ----

buku batas
korban() {
	hari=$1
	shift
	catat peristiwa --mulai "$hari" --wilayah 64.08 --lokasi "$hari" \
	    --isu ormas "$@" 2>/dev/null
}
korban 2024-07-01 --luka-min 8 --luka 10 --luka-maks 11 --tewas-min 2
korban 2024-07-11 --luka-min 3 --luka-maks 7 --tewas-maks 4
korban 2024-07-21
triwulan 2024-T3
is 'stand beside the figure, and are none' \
    "$(grep -A 1 '^Korban luka' lap | head -n 2 | sed 's/^[^:]*: //' |
    tr -s ' \n' ' ')" "10 (8 s.d. 11); 3 s.d. 7 pada 1 peristiwa yang hanya\
 diperkirakan; belum diketahui pada 1 peristiwa "
ok 'with one bound open' grep -q \
    '^Korban tewas *: paling sedikit 2 pada 2 peristiwa yang hanya' lap
for range in '3–7' '≥2' '≤4'; do
	ok "in the list: $range" grep -q " $range" lap
done

# ---- a step is for the potensi of its own office ----

buku dua
peta-konflik tambah potensi -q --kantor 64.08 --nomor 2025-00001 \
    --tanggal 2024-08-01 --wilayah 64.08 --lokasi a --isu ormas \
    --tingkat sangat_tinggi
peta-konflik tambah potensi -q --kantor 64.01 --nomor 2025-00001 \
    --tanggal 2024-08-01 --wilayah 64.01 --lokasi b --isu ormas \
    --tingkat sangat_tinggi
peta-konflik tambah tindakan -q --kantor 64.08 --induk potensi/2025-00001 \
    --tanggal 2024-08-02 --instansi Polres
triwulan 2024-T3
ok 'the other office has none' grep -q '\. 1 potensi bertingkat' lap
for o in 64.01 64.08; do
	ok "$o is said with its number" grep -q "$o/2025-00001" lap
done
triwulan 2024-T3 --paket kantor
is 'and in the list' "$(cut -d, -f1,2 kantor/potensi.csv | tr '\n' ' ')" \
    'kantor,nomor 64.01,2025-00001 64.08,2025-00001 '

# ---- whose a potensi is: one answer for what is judged and what is done ----

for jenis in 'penilaian --potensi 2025-00001 --tingkat tinggi' \
    'tindakan --induk potensi/2025-00001 --instansi Polres'; do
	# shellcheck disable=SC2086
	run "of another office: ${jenis%% *}" 65 peta-konflik tambah $jenis \
	    --tanggal 2024-08-05
	err_like '2025-00001.* tidak ada.*milik kantor 64.01: untuk bertindak'
	# shellcheck disable=SC2086
	run "acting for it: ${jenis%% *}" 0 peta-konflik tambah $jenis \
	    --tanggal 2024-08-05 --kantor 64.01
done
triwulan 2024-T3
nok 'both have a step now' grep -q '\. 1 potensi bertingkat' lap
run 'of nothing at all' 65 peta-konflik tambah tindakan --instansi Polres \
    --induk peristiwa/9 --tanggal 2024-08-05
err_like "'peristiwa/9' tidak ada$"
run 'a sheet is taken, and told of' 1 peta-konflik impor tindakan - <<.
induk,tanggal,instansi
potensi/7,2024-08-05,Polres
.
err_like "induk: 'potensi/7' tidak ada"

# ---- told as it is put ----

buku pintu
potensi A 2024-08-10 64.08 a --tingkat rendah
run 'a judgement before the mapping' 1 peta-konflik tambah penilaian \
    --potensi A --tanggal 2024-05-01 --tingkat tinggi --nomor N1
err_like 'sebelum potensi A dipetakan 10 Agustus 2024: tidak berlaku'
run 'one' 0 peta-konflik tambah penilaian --potensi A --tanggal 2024-09-01 \
    --tingkat tinggi --nomor N2
run 'a second of that day' 1 peta-konflik tambah penilaian --potensi A \
    --tanggal 2024-09-01 --tingkat sedang --nomor N3
err_like 'penilaian N2; dari satu hari berlaku nomor yang terakhir'
run 'a step before it' 1 peta-konflik tambah tindakan --induk potensi/A \
    --tanggal 2024-05-01 --instansi Polres
err_like 'sebelum potensi/A dipetakan'

# ---- what a judgement leaves as it was ----

buku tetap
potensi H 2024-02-01 64.08 a --tingkat sangat_tinggi
run 'one criterion' 0 peta-konflik tambah penilaian --potensi H \
    --tanggal 2024-08-01 --kriteria-dampak 1
triwulan 2024-T3 --paket h1
is 'which is no judgement by the rubric' "$(dari h1 H tingkat)" sangat_tinggi
run 'the others' 0 peta-konflik tambah penilaian --potensi H \
    --tanggal 2024-08-02 --kriteria-jenis 1 --kriteria-sumber 1 \
    --kriteria-pihak 1
triwulan 2024-T3 --paket h2
is 'are one' "$(dari h2 H tingkat)" rendah
run 'over' 1 peta-konflik tambah penilaian --potensi H --tanggal 2024-09-01 \
    --proses selesai
err_like 'ditutup potensi H belum diisi: masih dihitung terbuka'
peta-konflik ubah -q potensi H --ditutup 2024-09-01 2>/dev/null
run 'and closed' 0 peta-konflik periksa penilaian

# ---- outside of the office's region ----

buku luar
for jenis in "potensi --tanggal 2024-08-01 --isu ormas --tingkat tinggi" \
    "peristiwa --mulai 2024-08-01 --isu ormas --tewas 2"; do
	# shellcheck disable=SC2086
	run "${jenis%% *}" 1 peta-konflik tambah $jenis --wilayah 63.02 --nomor X
	err_like 'di luar wilayah kantor: tidak ikut laporan'
	run "periksa ${jenis%% *}" 1 peta-konflik periksa "${jenis%% *}" -f csv
	out_like '^"?[a-z]*"?,X,wilayah,di luar wilayah kantor|X,wilayah,"di luar'
done
run 'that there is nothing is for its own office to say' 65 peta-konflik \
    tambah pelaporan --laporan triwulan --periode 2024-T3 --nihil \
    --diterima 2024-10-01 --wilayah 63.02
err_is <<'E'
wilayah: 63.02 di luar wilayah kantor 64; laporannya dicatat kantor itu sendiri atau kantor di atasnya
E
peta-konflik tambah -q pelaporan --laporan triwulan --periode 2024-T4 --nihil \
    --diterima 2025-01-10 --wilayah 64.08 --nomor L-1 2>/dev/null
run 'also where a record is changed' 65 \
    peta-konflik ubah pelaporan L-1 --wilayah 63.02
cat >tetangga.csv <<'E'
kantor,nomor,revisi,wilayah,laporan,periode,diterima,nihil
64.08,N-1,1,64.71,triwulan,2024-T3,2024-10-01,ya
E
run 'or brought by a neighbour' 65 peta-konflik impor pelaporan tetangga.csv
err_like 'wilayah: 64.71 di luar wilayah kantor 64.08'
sed 's/64.71/64.08/' tetangga.csv >sendiri.csv
run 'to whom the region belongs may' 0 peta-konflik impor -q pelaporan \
    sendiri.csv
for jenis in potensi peristiwa; do
	run "the sums have $jenis" 0 peta-konflik rekap $jenis -p 2024 -f tabel
	out_like '^   Jumlah  *1$|^ *Jumlah .* 1$'
	out_like 'Termasuk 1 di luar wilayah kantor, yang tidak ikut'
done
run 'the report says what it leaves out' 1 peta-konflik triwulan 2024-T3
out_like 'di luar wilayah kantor, tidak ikut dihitung: 1 potensi; 1'
run 'and so does a map' 0 peta-konflik peta -p 2024-T3 -f teks
out_like 'di luar wilayah kantor, tidak ikut dihitung: 1 potensi; 1'
run 'of what was asked for nothing is left out' 0 peta-konflik peta \
    -p 2024-T3 -f teks -w 63
nok 'so nothing is said' grep 'di luar wilayah kantor' "$T/.out"

done_testing
