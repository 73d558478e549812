#!/bin/sh
# SPDX-License-Identifier: ISC
# Prices in the markets: how sheets write them.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-26T08:00
export KESBANGPOL_HARI_INI
office

rows() {
	laporan-harian lihat harga -f csv --pilih "$@" | tail -n +2
}

# ---- an office's own file, its ranges in two rows ----

run 'Klandasan' 0 laporan-harian impor harga "$C/harga-klandasan.csv"
err_is <<E
49 baru, 3 berubah, 0 tetap; dibaca: 6 harga terendah atau tertinggi, disatukan
E
run 'the same again' 0 laporan-harian impor harga "$C/harga-klandasan.csv"
err_is <<E
0 baru, 0 berubah, 52 tetap; dibaca: 6 harga terendah atau tertinggi, disatukan
E
cat >want <<E
2025-10-13,13100,15600
2025-12-05,15000,15500
2026-01-26,15000,15500
E
rows tanggal,harga_min,harga_maks --komoditas 'beras medium' | sort >got
same 'both ends in one observation' want got
(sed 1q "$C/harga-klandasan.csv"
    sed 1d "$C/harga-klandasan.csv" | sort -r) >upside-down.csv
KESBANGPOL_DB=u.db
office
laporan-harian impor -q harga upside-down.csv
rows tanggal,harga_min,harga_maks --komoditas 'beras medium' | sort >got
same 'in any order' want got

# ---- cells ----

cat >a.csv <<E
tanggal,pasar,komoditas,satuan,harga,stok
2026-01-22,Pasar A,Cabai rawit,kg,Rp70.000-85.000,stok 12 ton
2026-01-22,Pasar A,Bawang merah,kg,59.000 s.d. 60.500,cukup untuk 30 hari
2026-01-22,Pasar A,Bawang putih,kg,Rp70.000–Rp85.000,aman
2026-01-22,Pasar A,Gula pasir,kg,0,
2026-01-22,Pasar A,Telur,piring,"Rp 0,00",
2026-01-22,Pasar A,Terigu,kg,kosong,
2026-01-22,Pasar A,Garam,kg,tidak dijual,
2026-01-22,Pasar A,Bandeng,kg,tidak ada,
2026-01-22,Pasar A,Daging sapi,kg,-,
2026-01-22,Pasar A,Kembung,kg,15.000 s/d 15.500,
2026-01-22,Pasar A,Tongkol,,Rp35.000/kg,
2026-01-22,Pasar A,Beras premum,karung 25 kg,"Rp400.000,-",
2026-01-22,Pasar A,Bayam,ikat,5000,menipis
E
run 'ranges, words and noughts' 1 laporan-harian impor harga a.csv
err_is <<E
a.csv:13: komoditas: 'Beras premum' tidak ada dalam daftar komoditas; maksud Anda 'Beras premium'?
9 baru, 0 berubah, 0 tetap, 1 peringatan; dibaca: 2 harga 0, dianggap tidak ada data, 4 harga tanpa angka; dilewati: 4 baris yang belum diisi
E
rows komoditas,satuan,harga_min,harga_maks,stok,stok_jumlah,stok_satuan,stok_hari \
    --pasar 'Pasar A' | sort >got
cat >want <<E
Bawang merah,kg,59000,60500,cukup,,,30
Bawang putih bonggol,kg,70000,85000,aman,,,
Bayam,ikat,5000,,menipis,,,
Beras premum,karung_25kg,400000,,,,,
Cabai rawit,kg,70000,85000,,12,ton,
Garam konsumsi,kg,,,tidak_dijual,,,
Ikan kembung,kg,15000,15500,,,,
Ikan tongkol/tuna/cakalang,kg,35000,,,,,
Tepung terigu,kg,,,kosong,,,
E
same 'as they were meant' want got
run 'again' 0 laporan-harian impor harga a.csv
err_like '^0 baru, 0 berubah, 9 tetap'
run 'typed, too' 0 laporan-harian tambah -q harga --tanggal 2026-01-22 \
    --pasar 'Pasar B' --komoditas 'cabai rawit' --satuan kg \
    --harga-min 'Rp70.000-85.000'
is 'its two ends' "$(rows harga_min,harga_maks --pasar 'Pasar B')" 70000,85000
run 'the wrong way round' 65 laporan-harian tambah harga --tanggal 2026-01-22 \
    --pasar 'Pasar C' --komoditas 'cabai rawit' --satuan kg \
    --harga-min 'Rp85.000-70.000'
err_like 'harga_maks: kurang dari harga_min'

# ---- refused ----

cat >b.csv <<E
tanggal,pasar,komoditas,harga
2026-01-23,Pasar A,Gula pasir,17.000
E
run 'no unit' 65 laporan-harian impor harga b.csv
err_like 'tidak ada kolom satuan, yang wajib .* atau beri --satuan bila sama'
run 'said for all rows' 0 laporan-harian impor -q harga b.csv --satuan kg
sed 's/17.000/"Rp41,667"/' b.csv >c.csv
run 'a comma for thousands, which no rupiah has' 0 \
    laporan-harian impor harga c.csv --satuan kg
err_like '1 harga dengan koma sebagai pemisah ribuan'
is 'read so' "$(rows harga_min --tanggal 2026-01-23)" 41667
cat >d.csv <<E
tanggal,pasar,komoditas,satuan,harga
2026-01-23,Pasar D,Gula pasir,kg,17000
2026-01-23,Pasar D,Gula pasir,kg,18000
E
run 'two prices of one thing' 65 laporan-harian impor harga d.csv
err_like 'd.csv:3: harga_min: baris lain masukan ini, .* nilai lain \(17000\)'
sed 's/18000/17000/' d.csv >e.csv
run 'the same twice' 0 laporan-harian impor harga e.csv
err_like '^1 baru, 0 berubah, 1 tetap'

# ---- doubtful, and never changed ----

KESBANGPOL_DB=r.db
office
laporan-harian impor -q harga "$C/harga-klandasan.csv"
cat >r.csv <<E
tanggal,pasar,komoditas,satuan,harga
2026-01-26,Pasar Klandasan,Telur,kg,31000
2026-01-26,Pasar Segiri,Cabai rawit,kg,Rp85-100 per kg
2026-01-26,Pasar Segiri,Bawang putih,kg,500000
2026-01-26,Pasar Segiri,Kacang tanah,kg,Rp120
E
run 'thousands left out, and far from the last' 1 laporan-harian impor harga \
    r.csv
LC_ALL=C sort .err >.out
out_is <<E
4 baru, 0 berubah, 0 tetap, 4 peringatan
r.csv:2: satuan: di pasar ini sebelumnya per butir
r.csv:3: harga_min: Rp85-100: ribuannya mungkin tidak ditulis, maksudnya Rp85.000? Tidak dihitung; bila benar: laporan-harian ubah harga 2026-00051 --yakin
r.csv:4: harga_min: Rp500.000 jauh dari harga 26 Januari 2026, Rp50.000. Tidak dihitung; bila benar: laporan-harian ubah harga 2026-00052 --yakin
r.csv:5: harga_min: Rp120: ribuannya mungkin tidak ditulis, maksudnya Rp120.000? Tidak dihitung; bila benar: laporan-harian ubah harga 2026-00053 --yakin
E
is 'as it was written' "$(rows harga_min,harga_maks --pasar segiri \
    --komoditas 'cabai rawit')" 85,100
run 'periksa' 1 laporan-harian periksa harga -f tabel
golden harga-periksa.txt
printf 'harga.terendah: 100\nharga.janggal: 20\n' >set.yaml
kesbangpol siapkan -q set.yaml
run 'as the office judges' 1 laporan-harian periksa harga -f csv \
    --pilih kolom,dasar
out_is <<E
kolom,dasar
satuan,satuan
harga_min,ribuan
E

# ---- faults and warnings of one file ----

printf 'tanggal,pasar,komoditas,satuan,harga\n%s\n%s\n%s\n' \
    '2026-01-22,Keramat,Telur,kg,mahal' '2026-01-22,Keramat,Telur,kg,93' \
    '2026-01-22,Keramat,Telr,kg,30000' >both.csv
run 'a file with both' 65 laporan-harian impor harga both.csv
is 'as many faults as are counted' "$(grep -c '^both.csv:' "$T/.err")" \
    "$(sed -n 's/ kesalahan;.*//p' "$T/.err")"

# ---- as messages write it ----

run 'pasted: a unit behind the price' 0 laporan-harian tempel harga <<E
Tanggal: 2026-01-22
Pasar: Keramat
Komoditas: Cabai rawit
Harga: Rp60.000/kg
E
is 'is its unit' "$(laporan-harian lihat harga -f csv --pasar Keramat \
    --pilih satuan,harga_min | tail -1)" 'kg,60000'
run 'thousands in words' 0 laporan-harian tempel harga <<E
Tanggal: 2026-01-22
Pasar: Keramat
Komoditas: Bawang merah
Satuan: kg
Harga: 60-65rb
E
printf 'tanggal,pasar,komoditas,satuan,harga\n%s\n%s\n' \
    '2026-01-22,Keramat,Bawang putih,kg,"Rp 40 ribu - 42,5 ribu"' \
    '2026-01-22,Keramat,Garam,kg,8rb/kg' >rb.csv
run 'in a sheet' 0 laporan-harian impor harga rb.csv
run 'as an option' 0 laporan-harian tambah harga --tanggal 2026-01-22 \
    --pasar Keramat --komoditas bayam --satuan ikat --harga '5 ribu'
laporan-harian lihat harga -f csv --pasar Keramat --tanggal 2026-01-22 \
    --pilih komoditas,harga_min,harga_maks | sed 1d | LC_ALL=C sort >.got
same 'all of them' - .got <<E
Bawang merah,60000,65000
Bawang putih bonggol,40000,42500
Bayam,5000,
Cabai rawit,60000,
Garam konsumsi,8000,
E
run 'what may be two numbers is refused' 65 laporan-harian tambah harga \
    --tanggal 2026-01-23 --pasar Keramat --komoditas bayam --satuan ikat \
    --harga '1.5 ribu'
err_like "bukan jumlah rupiah: tulis seperti Rp1.500.000 atau 1,5 juta"

done_testing
