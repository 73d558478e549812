#!/bin/sh
# SPDX-License-Identifier: ISC
# Which prices count: doubtful ones, two offices' rows, the price of before.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-26T08:00
export KESBANGPOL_HARI_INI
office

# of COLUMNS [OPTION...]
of() {
	_cols=$1
	shift
	laporan-harian harga -f csv --pilih "$_cols" "$@" 2>/dev/null |
	    tail -n +2
}

fresh() {
	rm -f k.db*
	office
}

# put DATE MARKET PRICE [GOODS]...: rows of chilli
put() {
	echo 'tanggal,pasar,komoditas,satuan,harga'
	while [ $# -gt 0 ]; do
		echo "$1,$2,Cabai rawit,kg,$3"
		shift 3
	done
}

doubts() {
	laporan-harian periksa harga -f csv --pilih temuan 2>/dev/null |
	    sed -n 's/^"\{0,1\}\(Rp[0-9.]*\).*/\1/p' | LC_ALL=C sort | tr '\n' ' '
}

# ---- the wrong one, not its neighbours ----

put 2026-01-05 A 50000 2026-01-08 A 520000 2026-01-12 A 52000 \
    2026-01-15 A 51000 2026-01-19 A 50000 >a.csv
run 'ten times too much' 1 laporan-harian impor harga a.csv
err_is <<E
a.csv:3: harga_min: Rp520.000 jauh dari harga 5 Januari 2026, Rp50.000. Tidak dihitung; bila benar: laporan-harian ubah harga 2026-00002 --yakin
5 baru, 0 berubah, 0 tetap, 1 peringatan
E
is 'and none beside it' "$(doubts)" 'Rp520.000 '
is 'it is no price of its day, and the next is against the one before it' \
    "$(of tanggal,harga,meragukan,perubahan,dibanding -p 2026 |
    sed -n 2,3p)" "2026-01-08,,Rp520.000 (A),,
2026-01-12,52000,,\"+4,00\",05/01/2026"
fresh
put 2026-01-05 A 5200 2026-01-08 A 52000 2026-01-12 A 52000 >b.csv
laporan-harian impor -q harga b.csv 2>/dev/null
is 'the very first of a file' "$(doubts)" 'Rp5.200 '
fresh
put 2026-01-05 A 5200 2026-01-08 A 52000 >b.csv
laporan-harian impor -q harga b.csv 2>/dev/null
is 'of two nobody knows which' "$(doubts)" 'Rp5.200 Rp52.000 '
fresh
put 2026-01-05 A 10000 2026-01-08 A 10000 2026-01-12 A 10000 \
    2026-01-15 A 60000 2026-01-19 A 60000 2026-01-22 A 60000 >b.csv
run 'another level, which stays' 0 laporan-harian impor -q harga b.csv
is 'is none' "$(doubts)" ''
sed 6,7d b.csv >c.csv
fresh
laporan-harian impor -q harga c.csv 2>/dev/null
is 'but its first day is' "$(doubts)" 'Rp60.000 '

# ---- it is said where it is read ----

fresh
put 2026-01-19 A 50000 2026-01-19 B 52000 2026-01-19 C 51000 \
    2026-01-22 A 93 2026-01-22 B 52000 2026-01-22 C 53040 >d.csv
laporan-harian impor -q harga d.csv 2>/dev/null
run 'the list' 1 laporan-harian harga -f tabel
out_is <<E
KOMODITAS   SATUAN BANYAK    HARGA RAGU PERUBAHAN BATAS SIMPANGAN
Cabai rawit kg          2 Rp52.520    1 +1,98

Harga 22 Januari 2026; perubahan dan simpangan dalam persen.
Meragukan, tidak dihitung: Cabai rawit Rp93 di A, nomor 2026-00004.
Tanpa batas atas: Cabai rawit.
Bila harganya benar: laporan-harian ubah harga 2026-00004 --yakin
E
laporan-harian mingguan --tanggal 2026-01-22 >week
is 'the week' "$(grep -c 'Cabai rawit \*)\|\*) Meragukan, tidak dihitung: Cabai rawit Rp93 di A, nomor 2026-00004' week)" 2
laporan-harian ringkas --tanggal 2026-01-22 >day
is 'of how many markets' "$(grep -c 'Cabai rawit \*)  *kg  *2  *Rp52.520' week)" 1
is 'the day' "$(grep -c 'Cabai rawit \*)' day)" 1
is 'the mean of the others' "$(of banyak,harga,perubahan)" \
    '2,52520,"+1,98"'

# ---- until it is confirmed ----

run 'confirmed' 0 laporan-harian ubah -q harga 2026-00004 --yakin
is 'it counts' "$(of banyak,harga,meragukan)" '3,35044,'
is 'and is not asked again' "$(doubts)" ''
run 'another price' 0 laporan-harian ubah harga 2026-00004 --harga 51000
err_like 'yakin dikosongkan, sebab harganya berubah'
is 'is not confirmed' "$(laporan-harian lihat harga -f csv --pilih yakin \
    --pasar A --tanggal 2026-01-22 | tail -1)" ''
is 'and counts, being near' "$(of banyak,harga)" '3,52013'
run 'not right, says the office' 1 laporan-harian ubah -q harga 2026-00004 \
    --yakin tidak
is 'does not count' "$(of banyak,meragukan)" '2,Rp51.000 (A)'
run 'periksa says so' 1 laporan-harian periksa harga -f csv --pilih dasar
out_like '^yakin$'

# ---- the price of before ----

fresh
cat >e.csv <<E
tanggal,pasar,komoditas,satuan,harga
2026-01-12,A,Cabai rawit,kg,40000
2026-01-12,B,Cabai rawit,kg,40000
2026-01-12,C,Cabai rawit,kg,40000
2026-01-19,A,Cabai rawit,kg,50000
2026-01-19,B,Bayam,ikat,5000
2026-01-19,C,Cabai rawit,kg,50000
2026-01-22,A,Cabai rawit,kg,55000
2026-01-22,B,Cabai rawit,kg,44000
E
laporan-harian impor -q harga e.csv
is 'one of three is silent on a day' \
    "$(of banyak,sama,sebelumnya,perubahan,dibanding --tanggal 2026-01-19 \
    --komoditas cabai)" '2,2,2026-01-12,"+25,00",'
is 'each against its own day; the older one is named' \
    "$(of banyak,sama,sebelumnya,perubahan,dibanding)" \
    '2,2,,"+10,00",12/01/2026'
is 'each market' "$(of pasar,sebelumnya,perubahan,dibanding --tiap pasar)" \
    'A,2026-01-19,"+10,00",
B,2026-01-12,"+10,00",12/01/2026'
put 2026-01-22 D 60000 >f.csv
laporan-harian impor -q harga f.csv
is 'a market without a price of before' \
    "$(of banyak,sama,perubahan,dibanding)" \
    '3,2,"+10,00",12/01/2026; 2 dari 3 pasar'
laporan-harian impor -q harga - <<E
$(put 2024-01-02 E 50000)
2026-01-26,E,Cabai rawit,kg,51000
E
is 'not older than a year' "$(of perubahan --tanggal 2026-01-26)" ''

# ---- two offices' rows of one market ----

fresh
cat >g.csv <<E
kantor,nomor,revisi,tanggal,wilayah,pasar,komoditas,satuan,harga_min
64.74,K-1,1,2026-01-22,,Pasar Rawa Indah,Cabai rawit,kg,60000
64.71,K-1,1,2026-01-22,64.74,PASAR RAWA INDAH,Cabai rawit,kg,50000
64.71,K-2,1,2026-01-22,,Pasar Klandasan,Cabai rawit,kg,40000
E
laporan-harian impor -q harga g.csv
is 'count once, as the office of the place has it' \
    "$(of banyak,harga)" '2,50000'
is 'each market once' "$(of pasar,harga --tiap pasar)" \
    'Pasar Klandasan,40000
Pasar Rawa Indah,60000'

# ---- two prices of one market and day ----

KESBANGPOL_DB=dua.db
office
laporan-harian tambah -q harga --tanggal 2026-01-22 --pasar Segiri \
    --komoditas telur --satuan kg --harga 31000
run 'a second one' 1 laporan-harian tambah harga --tanggal 2026-01-22 \
    --pasar SEGIRI --komoditas telur --satuan kg --harga 99000
err_like '^peringatan: harga_min: Rp99\.000, padahal pasar itu pada hari itu juga tercatat Rp31\.000; hapus yang salah\.'
laporan-harian tambah -q harga --tanggal 2026-01-22 --pasar Baqa \
    --komoditas telur --satuan kg --harga 30000
run 'neither counts, and this is said' 1 laporan-harian harga -f tabel
out_like '^Telur ayam ras kg +Rp30\.000 +2'
out_like '^Meragukan, tidak dihitung: Telur ayam ras Rp99\.000 di SEGIRI, nomor [-0-9]*$'
out_like '^\(dua harga hari itu\); Telur ayam ras Rp31\.000 '
run 'periksa names both' 1 laporan-harian periksa harga -f csv
is 'both' "$(grep -c 'dua harga' "$T/.out")" 2
first=$(laporan-harian lihat harga -f csv --pilih nomor,harga_min |
    sed -n 's/,31000//p')
run 'it is said which is right' 1 laporan-harian ubah harga "$first" --yakin
is 'that one counts' "$(laporan-harian harga -f csv \
    --pilih banyak,harga | tail -1)" '2,30500'
run 'and nothing is left to say' 0 laporan-harian periksa harga

# ---- markets of one name ----

KESBANGPOL_DB=kota.db
office
cat >h.csv <<E
tanggal,wilayah,pasar,komoditas,satuan,harga
2026-01-22,64,Pasar Pagi,Cabai rawit,kg,40000
2026-01-22,64.72,Pasar Pagi,Cabai rawit,kg,50000
2026-01-22,64.71,PASAR PAGI,Cabai rawit,kg,60000
2026-01-22,64,Pasar Baqa,Cabai rawit,kg,45000
2026-01-22,64.72,PASAR BAQA,Cabai rawit,kg,45000
E
run 'in two cities, and in their province' 0 laporan-harian impor harga h.csv
is 'are three; one that may be only one is that one' "$(laporan-harian harga \
    -f csv --pilih banyak,harga | tail -1)" '4,48750'
cat >u.csv <<E
tanggal,wilayah,pasar,komoditas,satuan,harga
2026-01-19,64.72,Pasar Pagi,Telur,butir,2000
2026-01-22,64.71,Pasar Pagi,Telur,kg,30000
E
run 'the unit of another city is no news' 0 laporan-harian impor harga u.csv

printf 'tanggal,pasar,komoditas,satuan,harga\n%s\n%s\n' \
    '2026-01-22,Rata-rata,Telur,kg,30000' '2026-01-22,HET,Telur,kg,30000' \
    >t.csv
run 'a mean is no market' 65 laporan-harian impor harga t.csv
err_like "^t.csv:2: pasar: 'Rata-rata' bukan nama pasar"
err_like "^t.csv:3: pasar: 'HET' bukan nama pasar"

done_testing
