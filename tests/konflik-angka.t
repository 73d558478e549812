#!/bin/sh
# SPDX-License-Identifier: ISC
# What an auditor recomputes: levels by their day, sums of a quarter, the class
# of a report, whose a potensi is.
. "$(dirname "$0")/lib.sh"

KESBANGPOL_HARI_INI=2025-01-31T08:00

buku() {				# a register of its own
	KESBANGPOL_DB=$1.db
	cat >"$1.yaml" <<-.
	kode: "${2-64}"
	nama: Badan Kesatuan Bangsa dan Politik
	kepala_nama: Nama Kepala Badan
	zona: WITA
	.
	kesbangpol siapkan -q "$1.yaml"
}

# Doubts are told, and are no failure here.
catat() {
	_jenis=$1
	shift
	peta-konflik tambah "$_jenis" -q "$@" 2>/dev/null || [ $? -eq 1 ] ||
	    echo "# $_jenis: $*"
}

potensi() {				# nomor tanggal wilayah tempat more...
	_n=$1 _t=$2 _w=$3 _l=$4
	shift 4
	catat potensi --nomor "$_n" --tanggal "$_t" --wilayah "$_w" \
	    --lokasi "$_l" --isu ormas "$@"
}

nilai() {				# potensi tanggal tingkat more...
	_p=$1 _t=$2 _v=$3
	shift 3
	catat penilaian --potensi "$_p" --tanggal "$_t" --tingkat "$_v" "$@"
}

triwulan() {
	peta-konflik triwulan "$@" >lap 2>/dev/null
}

# The column of potensi.csv of one number.
dari() {				# folder nomor column
	awk -F, -v n="$2" -v c="$3" 'NR == 1 { for (i = 1; i <= NF; i++)
	    if ($i == c) at = i } $1 == n { print $at }' "$1/potensi.csv"
}

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
for k in 01 02 03 07 08 09 11 71 72 74; do
	catat pelaporan --wilayah "64.$k" --laporan triwulan --periode 2024-T3 \
	    --diterima 2024-10-01
done
run 'with that alone' 0 peta-konflik triwulan 2024-T3 --paket sendiri
nok 'nothing is called nihil' grep -riE 'nihil:' sendiri

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
out_like '^ *RAHASIA - DRAF$'
buku sedikit
sed 4q banyak.csv >tiga.csv
peta-konflik impor peristiwa -q tiga.csv 2>/dev/null
run 'as few' 1 peta-konflik triwulan 2024-T3
out_like '^ *RAHASIA - DRAF$'

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

done_testing
