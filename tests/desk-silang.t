#!/bin/sh
# SPDX-License-Identifier: ISC
# The desk where things meet: two reports of a week, two offices, weeks beside
# each other, who was not asked; things wanted on one day; stages twice;
# alleged violations of one place in every shape; grants and what was paid.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2020-08-26T09:00
export KESBANGPOL_HARI_INI
office

# ---- reports ----

cat >lapor.csv <<X
pilkada,wilayah,tanggal,diterima,nihil,keadaan,masalah,langkah,nomor_surat
2020,64.74.01,2020-08-10,2020-08-13,ya,kondusif,,,200/11
2020,64.74.02,2020-08-10,2020-08-10,tidak,coklit,12 RT belum,dilaporkan,
2020,64.74.01,2020-08-17,2020-08-17,ya,kondusif,,,
2020,64.74.01,2020-08-24,2020-08-24,ya,kondusif,,,
2020,64.01.01,2020-08-10,2020-08-10,ya,aman,,,
2020,64.02.01,2020-08-10,2020-08-10,ya,aman,,,
2020,64.03.01,2020-08-10,2020-08-10,ya,aman,,,
2020,64.03.01,2020-08-11,2020-08-11,ya,aman,,,
2020,64.71.01,2020-08-10,2020-08-10,ya,aman,,,
2020,64.71.01,2020-08-12,2020-08-30,ya,aman,,,
X
KESBANGPOL_HARI_INI=2020-08-30 laporan-harian impor -q laporan-desk lapor.csv
# Of another office: of what we recorded ours holds; a problem is not hidden by
# a nil report, and what came first came first.
cat >lain.csv <<X
kantor,nomor,revisi,pilkada,wilayah,tanggal,diterima,nihil,keadaan,masalah
64.74,2020-00001,1,2020,64.74.02,2020-08-17,2020-08-19,ya,aman,
64.74,2020-00002,1,2020,64.74.02,2020-08-18,2020-08-20,tidak,rawan,spanduk
64.74,2020-00003,1,2020,64.74.01,2020-08-10,2020-08-10,tidak,rawan,lain
X
laporan-harian impor -q laporan-desk lain.csv
# weeks FORMAT WHERE PERIOD
weeks() {
	laporan-harian desk --laporan -f "$1" -w "$2" -p "$3" 2>&1
}
{
	weeks teks bontang 2020-08-10..2020-08-25
	weeks teks bontang 2020-08-10..2020-08-16
	weeks wa bontang 2020-08-10..2020-08-25
	weeks wa bontang 2020-08-10..2020-08-16
} >.out
desc='weeks'
golden desk-minggu.txt
run 'a report by each week' 1 laporan-harian desk --laporan -w bontang -q \
    -p 2020-08-17..2020-08-25 -f csv \
    --pilih wilayah,tanggal,keadaan,diterima,terlambat,masalah
out_is <<X
wilayah,tanggal,keadaan,diterima,terlambat,masalah
64.74.01,2020-08-17,nihil,2020-08-17,,
64.74.02,2020-08-17,ada_masalah,2020-08-19,2,spanduk
64.74.03,2020-08-17,belum_lapor,,9,
64.74.01,2020-08-24,nihil,2020-08-24,,
64.74.02,2020-08-24,belum_lapor,,2,
64.74.03,2020-08-24,belum_lapor,,2,
X
run 'a village is asked as its district' 1 laporan-harian desk --laporan -q \
    -w 64.74.01.1001 -p 2020-08-10..2020-08-16 -f csv --pilih wilayah,keadaan
out_is <<X
wilayah,keadaan
64.74.01,nihil
X
run 'who was not asked' 1 laporan-harian desk --laporan \
    -p 2020-08-10..2020-08-16 -f csv
err_like '^Melapor juga, di luar daftar ini: .*, Bontang Utara dan 1 lainnya\.$'
run 'all of them came, if late' 1 laporan-harian desk --laporan -w 64.74.01 -f wa \
    -p 2020-08-10..2020-08-25
err_is <<X
tidak ada wilayah yang belum lapor
X
run 'no election then' 0 laporan-harian desk --laporan -f teks \
    --tanggal 2022-01-01
out_like 'Tidak ada laporan yang diminta dalam masa itu\.'

# ---- things ----

cat >alat.csv <<X
pilkada,nama,tahapan,dibutuhkan,tersedia,tenggat
2020,Tenda,,2,1,
2020,Meja,,2,1,2020-08-20
2020,Kursi,,2,1,2020-08-10
2020,Papan,,2,1,2020-08-20
2020,Papan,Kampanye,2,1,2020-08-20
2020,Lampu,,2,,
2020,Kipas,,2,2,
X
laporan-harian impor -q peralatan alat.csv
run 'the first wanted first, by name, by stage; then the rest' 1 \
    laporan-harian desk --peralatan -q -f csv --pilih nama,tahapan,hasil
sed '1d' .out >alat
cat >want <<X
Kursi,,"kurang 1, lewat 16 hari"
Meja,,"kurang 1, lewat 6 hari"
Papan,,"kurang 1, lewat 6 hari"
Papan,Kampanye,"kurang 1, lewat 6 hari"
Lampu,,tidak diketahui
Tenda,,kurang 1
X
head -6 alat >got
same 'what is wanted' want got
is 'then what is there' "$(tail -n +7 alat | cut -d, -f1)" Kipas

# ---- stages ----

set -- tahapan --pilkada 2020 --selesai 2020-12-20
laporan-harian tambah -q "$@" --mulai 2020-12-20 --wilayah 64.74 \
    --tahapan 'Pemungutan suara lanjutan'
laporan-harian tambah -q "$@" --mulai 2020-12-19 --wilayah 64.74 \
    --tahapan 'Pemungutan suara lanjutan'
laporan-harian tambah -q "$@" --mulai 2020-12-20 --wilayah 64.71 \
    --tahapan 'Pemungutan suara lanjutan'
laporan-harian tambah -q "$@" --mulai 2020-12-20 --tahapan 'PSU di TPS 3'
laporan-harian tambah -q "$@" --mulai 2020-12-20 \
    --tahapan 'Pemungutan suara susulan'
laporan-harian tambah -q tahapan --pilkada 2020 --selesai 2020-12-30 \
    --tahapan Evaluasi
laporan-harian tambah -q tahapan --pilkada 2020 --selesai 2020-12-31 \
    --mulai 2020-12-30 --tahapan evaluasi
run 'stages held again have their place, and days of their own' 1 \
    laporan-harian periksa -q tahapan -f csv --pilih kolom,temuan,dasar
golden desk-tahapan-silang.txt

# ---- violations ----

KESBANGPOL_HARI_INI=2020-09-14T08:00
KESBANGPOL_DB=p.db
office
cat >p.csv <<'X'
pilkada,wilayah,tanggal,kepala_daerah,tahapan,paslon,jenis,satuan,jumlah,putusan,sumber
2020,64,2020-09-10,gubernur,Pendaftaran pasangan calon,1,tanpa_jarak,kejadian,9,,Bawaslu
2020,64.74,2020-09-10,bupati_wali_kota,Pendaftaran pasangan calon,1,tanpa_jarak,kejadian,4,bukan_pelanggaran,Bawaslu
2020,64.74,2020-09-11,,,1,tanpa_jarak,kejadian,4,,
2020,64.74,2020-09-11,,,1,tanpa_jarak,,4,,
2020,64.71,2020-09-11,,,2,tanpa_jarak,paslon,3,pelanggaran,KPU
2020,64.71,2020-09-11,,,2,nihil,,0,,KPU
2020,64.71,2020-09-11,,,,nihil,,0,,KPU
2020,64.71,2020-09-11,,Pendaftaran pasangan calon,2,nihil,,0,,KPU
2020,64.71,2020-09-11,,,1,nihil,,0,,KPU
2020,64.02,2020-09-11,,,,tanpa_masker,,0,,
2020,64.72,2020-09-01,,Masa kampanye,2,tanpa_jarak,kejadian,3,,KPU
2020,64.72,2020-09-02,,Pendaftaran pasangan calonn,2,tanpa_jarak,kejadian,3,,KPU
2024,64.72,2020-09-02,,,2,tanpa_jarak,kejadian,3,,KPU
2031,64.72,2020-09-02,,Kampanye,2,mobilisasi_massa,kejadian,3,,KPU
X
ok 'in every shape' laporan-harian impor -q pelanggaran p.csv
run 'on a page' 0 laporan-harian pelanggaran -f teks
golden pelanggaran-silang.txt
run 'what is doubtful' 1 laporan-harian periksa pelanggaran -q -f csv \
    --pilih nomor,kolom,temuan
out_is <<'X'
nomor,kolom,temuan
2020-00004,satuan,"tidak disebut: kejadian, orang atau paslon? tanpa itu tidak dijumlahkan dengan yang lain"
2020-00005,jumlah,"3 pasangan calon, padahal yang disebut satu: paslon 2; maksudnya 3 kejadian?"
2020-00006,jenis,"nihil, padahal 2020-00005 mencatat 3 pada hari dan tahapan itu: hapus yang keliru"
2020-00007,jenis,"nihil, padahal 2020-00005 mencatat 3 pada hari dan tahapan itu: hapus yang keliru"
2020-00011,tahapan,'Masa kampanye' tidak ada dalam tahapan pemilihan 2020; lihat 'laporan-harian lihat tahapan'
2020-00012,tahapan,'Pendaftaran pasangan calonn' tidak ada dalam tahapan pemilihan 2020; maksudnya 'Pendaftaran pasangan calon'?
X
laporan-harian mingguan >week
sed -n '/^VII\. /,/^VIII\. /p' week >.out
desc='in the week'
golden pelanggaran-minggu.txt
refused() {
	_re=$1
	shift
	run "$*" 64 laporan-harian pelanggaran "$@"
	err_like "$_re"
}
refused '^pemilihan yang berlainan tidak dijumlahkan: 2020, 2024, 2031; pilih' \
    --baris paslon --sumber kpu --satuan kejadian
refused '^hitungan sumber .*: \(tidak disebut\), Bawaslu, KPU; pilih satu' \
    --baris jenis
refused '^hitungan sumber .*; untuk umum pakai daftarnya, tanpa --baris' \
    --baris jenis --publik
done_testing
