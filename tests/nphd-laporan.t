#!/bin/sh
# SPDX-License-Identifier: ISC
# Grants in the week's report and in a picture: what is unknown is not 0, what
# is nearly all is not all, and what was not agreed on yet is not told.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2024-06-30T08:00
export KESBANGPOL_HARI_INI
sed '/^laporan.bagian_mingguan:/d' "$C/kantor.yaml" >w.yaml
echo 'laporan.bagian_mingguan: arahan-2020' >>w.yaml
# fresh DB
fresh() {
	KESBANGPOL_DB=$1
	office
	kesbangpol siapkan -q w.yaml
}
section() {
	laporan-harian mingguan "$@" | sed -n '/^XI\./,/^TIDAK/p' | sed '$d'
}

# ---- unknown is not 0; one paid, one not ----

fresh a.db
cat >n.csv <<'X'
pilkada,wilayah,penerima,naskah,tanggal,nilai
2024,bontang,kpu,1/N,2023-11-10,1000000
2024,bontang,kpu,2/N,2024-02-10,500000
2024,bontang,bawaslu,,2023-11-10,300000
2024,bontang,tni,4/N,2023-11-10,
2024,paser,tni,5/N,2023-11-10,700
X
printf '%s\n' nphd,tahap,tanggal,jumlah 1/N,1,2024-06-25,999999 \
    1/N,2,2024-01-25,1 5/N,1,2024-06-26,1 >c.csv
laporan-harian impor -q nphd n.csv
laporan-harian impor -q nphd-cair c.csv
section -p 2024-M26 >.out
golden nphd-minggu.txt
narrow 'in 80 columns'
laporan-harian hapus -q -y nphd 2024-00005 --alasan uji --tetap
laporan-harian mingguan -p 2024-M26 -f wa >wa
nok 'a message says no 0 for it' grep -q 'Nilai (Rp) 0' wa

# ---- nearly all is not all, nearly none is not none ----

fresh p.db
cat >n.csv <<'X'
pilkada,wilayah,penerima,naskah,nilai,tanggal
2024,paser,kpu,1/N,32000000000,2023-11-10
2024,berau,kpu,2/N,9999999999,2023-11-10
2024,bontang,polri,3/N,8000000001,2023-11-10
2024,kukar,kpu,4/N,3000000000,2023-11-10
2024,kutim,kpu,5/N,7,2023-11-10
2024,samarinda,kpu,6/N,5,2023-11-10
2024,balikpapan,kpu,7/N,20000,2023-11-10
X
cat >c.csv <<'X'
nphd,tahap,tanggal,jumlah
1/N,1,2024-01-10,31999000000
2/N,1,2024-01-10,9999999998
3/N,1,2024-01-10,8000000002
4/N,1,2024-01-10,1
5/N,1,2024-01-10,7
7/N,1,2024-01-10,7001
X
laporan-harian impor -q nphd n.csv
laporan-harian impor -q nphd-cair c.csv
run 'per cent' 1 laporan-harian nphd -f csv --pilih wilayah,persen
out_is <<'X'
wilayah,persen
64.01,99.99
64.02,0.01
64.03,99.99
64.08,100
64.71,35.01
64.72,0
64.74,100.01
X
section -p 2024-M26 >.out
out_like '^   Polri +1 +8\.000\.000\.001 +8\.000\.000\.002 +-1 +100,01$'

# ---- an agreement without a date ----

fresh t.db
printf '%s\n' pilkada,wilayah,penerima,naskah,tanggal,nilai \
    2024,bontang,bawaslu,1/N,,1000 2024,bontang,kpu,2/N,,2000 \
    2020,bontang,kpu,3/N,,3000 >n.csv
printf '%s\n' nphd,tahap,tanggal,jumlah 2/N,1,2022-03-02,5 >c.csv
laporan-harian impor -q nphd n.csv
laporan-harian impor -q nphd-cair c.csv
is 'in 2020 nobody knew of 2024' \
    "$(section --tanggal 2020-11-11 | grep -c 'Pemilihan 2024')" 0
is 'but of 2020' \
    "$(section --tanggal 2020-11-11 | grep -c '^   Pemilihan 2020')" 1
run 'from the first payment on' 0 laporan-harian nphd -p 2022-03-02 \
    --pilkada 2024 -f csv --pilih penerima
out_is <<'X'
penerima
kpu
X
err_like '^1 NPHD yang tanggalnya tidak diketahui belum dimuat'
run '... but not the day before' 0 laporan-harian nphd -p 2022-03-01 \
    --pilkada 2024 -f csv --pilih penerima
out_is <<'X'
penerima
X
run 'from the first stage on' 0 laporan-harian nphd -p 2024-01-26 \
    --pilkada 2024 -f csv --pilih penerima
out_is <<'X'
penerima
bawaslu
kpu
X
run '... but not the day before' 0 laporan-harian nphd -p 2024-01-25 \
    --pilkada 2024 -f csv --pilih penerima
out_is <<'X'
penerima
kpu
X
run 'and always today' 0 laporan-harian nphd -f csv --pilih pilkada,penerima
is 'all three' "$(sed 1d .out | wc -l | tr -d ' ')" 3
section -p 2024-M26 >.out
out_like '^   Tanggal 2 NPHD tidak diketahui: dimuat sejak pencairan pertamanya'

# ---- one election, spelt in two ways ----

fresh s.db
cat >s.csv <<'X'
kantor,nomor,revisi,pilkada,wilayah,penerima,naskah,tanggal,nilai
64.71,B-1,1,Pilkada 2024,64.71,kpu,1/N,2023-11-10,1000000000
64,A-1,1,PILKADA 2024,64.71,kpu,1/N,2023-11-10,1000000000
64,A-2,1,Pilkada 2020,64.71,kpu,2/N,2019-11-10,5
64,A-3,1,pilkada 2024,64.01,kpu,3/N,2023-11-10,500000000
X
laporan-harian impor -q nphd s.csv
run 'is one' 1 laporan-harian nphd -f csv --pilih pilkada,wilayah,nomor,nilai
out_is <<'X'
pilkada,wilayah,nomor,nilai
Pilkada 2020,64.71,A-2,5
pilkada 2024,64.01,A-3,500000000
PILKADA 2024,64.71,A-1,1000000000
X
err_like '^1 catatan kantor lain tentang NPHD yang sama tidak ikut dihitung'
run '... and one section' 1 laporan-harian nphd -f tabel
is 'of two' "$(grep -c '^PEMILIHAN' .out)" 2
out_like '^   Jumlah +1\.500\.000\.000 +0 +1\.500\.000\.000$'

# ---- a limit is over on the day after it ----

fresh l.db
cat >l.yaml <<'X'
nphd.awal_persen: "40"
nphd.awal_hari: "14"
nphd.lunas_bulan: "5"
X
cat w.yaml l.yaml >x.yaml
kesbangpol siapkan -q x.yaml
printf '%s\n' pilkada,wilayah,penerima,naskah,tanggal,nilai \
    2024,bontang,kpu,1/N,2023-11-10,1000 >n.csv
laporan-harian impor -q nphd n.csv
doubts() {
	laporan-harian periksa nphd -q -f csv --hari-ini "$1" 2>&1 |
	    grep -c "$2"
}
is 'the last day for the first part is none yet' \
    "$(doubts 2023-11-24 'pencairan awal')" 0
is '... the day after is' "$(doubts 2023-11-25 'pencairan awal')" 1
is 'the last day for all is none yet' "$(doubts 2024-06-27 pelunasan)" 0
is '... the day after is' "$(doubts 2024-06-28 pelunasan)" 1
printf '%s\n' nphd,tahap,tanggal,jumlah 1/N,1,2023-11-24,400 \
    1/N,2,2024-06-27,600 >c.csv
laporan-harian impor -q nphd-cair c.csv
is 'paid on the last day is in time' "$(doubts 2024-06-30 nphd)" 0
laporan-harian ubah -q nphd-cair 2024-00001 --tanggal 2023-11-25
is '... the first part a day later is not' \
    "$(doubts 2024-06-30 'pencairan awal')" 1
laporan-harian ubah -q nphd-cair 2024-00002 --tanggal 2024-06-28
is '... nor all' "$(doubts 2024-06-30 pelunasan)" 1

# ---- a picture ----

fresh g.db
cat >n.csv <<'X'
pilkada,wilayah,penerima,naskah,tanggal,nilai
2024,bontang,kpu,1/N,2023-11-10,90000000000
2024,bontang,bawaslu,2/N,2023-11-10,10000000000
2024,bontang,tni,3/N,2023-11-10,
X
printf '%s\n' nphd,tahap,tanggal,jumlah 1/N,1,2024-06-25,40000000000 \
    3/N,1,2024-06-25,1000000000 >c.csv
laporan-harian impor -q nphd n.csv
laporan-harian impor -q nphd-cair c.csv
run 'of one giver: its receivers' 0 laporan-harian nphd --grafik
golden nphd-grafik-kota.txt
run 'drawn' 0 laporan-harian nphd --grafik -f svg
nok 'what was paid is no alarm' grep -Eqi '#(e34a33|b30000|d7301f)' .out
laporan-harian tambah -q nphd --pilkada 2024 --wilayah paser --penerima kpu \
    --tanggal 2023-11-10 --nilai 5000000000
run 'of several: each, and its known rest' 0 laporan-harian nphd --grafik
out_like '^Bontang +41\.000 +60\.000 +·'
out_like '^Paser +0 +5\.000 +0'
done_testing
