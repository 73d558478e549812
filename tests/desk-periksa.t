#!/bin/sh
# SPDX-License-Identifier: ISC
# The desk: what is doubtful, forms that stand filled in, the week's report.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2020-08-19T09:00
export KESBANGPOL_HARI_INI
office
D=laporan-desk


# one of what is doubtful: found TYPE prints its findings
found() {
	laporan-harian periksa -q "$1" -f csv \
	    --pilih nomor,kolom,dasar | sed 1d
}

# ---- reports ----

run 'a report of its day' 0 laporan-harian tambah -q $D --pilkada 2020 \
    --wilayah 64.71 --tanggal 2020-08-10 --diterima 2020-08-10 --nihil ya
run 'of another weekday' 1 laporan-harian tambah $D --pilkada 2020 \
    --wilayah 64.72 --tanggal 2020-08-11 --diterima 2020-08-11 --nihil ya
err_like 'tanggal: Selasa, 11 Agustus 2020: hari lapor desk ialah Senin; dihitung bagi Senin, 10 Agustus 2020$'
run 'twice in a week' 1 laporan-harian tambah $D --pilkada 2020 \
    --wilayah 64.71 --tanggal 2020-08-12 --diterima 2020-08-13 --nihil ya
err_like 'sudah melapor untuk Senin, 10 Agustus 2020: 2020-00001$'
run 'before its day' 1 laporan-harian tambah $D --pilkada 2020 \
    --wilayah 64.74 --tanggal 2020-08-17 --diterima 2020-08-14 --nihil ya
err_like 'diterima: diterima sebelum hari lapornya$'
run 'of an election that had not begun' 1 laporan-harian tambah $D \
    --pilkada 2024 --wilayah 64.74 --tanggal 2020-08-17 \
    --diterima 2020-08-17 --nihil ya
err_like 'pemilihan 2024 berjalan 27 Februari s\.d\. 16 Desember 2024$'
is 'periksa says the same' "$(found $D | LC_ALL=C sort)" \
    '2020-00002,tanggal,hari lapor
2020-00003,tanggal,hari lapor
2020-00003,tanggal,satu laporan seminggu
2020-00004,diterima,hari lapor
2020-00005,pilkada,masa lapor'
run 'a report has a problem, or is nil' 65 laporan-harian tambah $D \
    --pilkada 2020 --wilayah 64.01 --tanggal 2020-08-10 \
    --diterima 2020-08-10 --nihil tidak
laporan-harian tambah -q --kantor 64.71 $D --pilkada 2020 --wilayah 64.71 \
    --tanggal 2020-08-10 --diterima 2020-08-10 --nihil ya
is "another office's record of the same is no second one" \
    "$(found $D | grep -c 'satu laporan')" 1
run 'a report of another day is that of its week' 1 laporan-harian desk \
    --laporan -q -p 2020-08-10 -f csv --pilih wilayah,keadaan,terlambat
out_like '^64\.72,nihil,1$'
run 'of two the first counts' 1 laporan-harian desk --laporan -q \
    -p 2020-08-10 -f csv --pilih wilayah,keadaan,diterima
out_like '^64\.71,nihil,2020-08-10$'
laporan-harian tambah -q $D --pilkada 2020 --wilayah 64.71 \
    --tanggal 2020-08-13 --diterima 2020-08-14 --nihil tidak \
    --masalah 'TPS tergenang' 2>/dev/null
run 'but none hides a problem' 1 laporan-harian desk --laporan -q \
    -p 2020-08-10 -f csv --pilih wilayah,keadaan,diterima,masalah
out_like '^64\.71,ada_masalah,2020-08-10,TPS tergenang$'

# ---- equipment ----

run 'nobody knows that stage' 1 laporan-harian tambah peralatan \
    --pilkada 2020 --nama Tenda --dibutuhkan 1 --tahapan 'Pemungutan suaraa'
err_like "'Pemungutan suaraa' bukan tahapan pemilihan 2020; maksudnya 'Pemungutan suara'\?$"
run 'part of a name' 1 laporan-harian tambah peralatan --pilkada 2020 \
    --nama Meja --dibutuhkan 1 --tahapan Pendaftaran
err_like "maksudnya 'Pengumuman pendaftaran pasangan calon'|maksudnya 'Pendaftaran pasangan calon'"
run 'however it is written' 0 laporan-harian tambah -q peralatan \
    --pilkada 2020 --nama Kursi --dibutuhkan 1 --tersedia 3 \
    --tenggat 2020-08-01 --tahapan 'pemungutan SUARA'
silent
run 'of an election without stages' 1 laporan-harian tambah peralatan \
    --pilkada 2030 --nama Meja --dibutuhkan 1 --tahapan Kampanye
err_like 'pemilihan 2030 belum mempunyai tahapan$'
is 'more than is needed is no finding' "$(found peralatan | cut -d, -f1)" \
    '2020-00001
2020-00002
2020-00004'

run 'an election that the stages spell otherwise' 1 laporan-harian tambah \
    peralatan --pilkada 'Pilkada 2020' --nama Meja --dibutuhkan 1
err_like "pilkada: 'Pilkada 2020' tidak mempunyai tahapan; maksudnya '2020'\?$"
run 'also of reports' 1 laporan-harian tambah $D --pilkada 'Pilkada 2020' \
    --wilayah 64.09 --tanggal 2020-08-17 --diterima 2020-08-17 --nihil ya
err_like "maksudnya '2020'\?$"

run 'of an election that nobody knows' 1 laporan-harian tambah peralatan \
    --pilkada 2031 --nama Meja --dibutuhkan 1
err_like '^[0-9-]+: pilkada: pemilihan 2031 belum mempunyai tahapan$|pilkada: pemilihan 2031 belum mempunyai tahapan$'
run 'a total is no thing' 1 laporan-harian tambah peralatan \
    --pilkada 2020 --nama Jumlah --dibutuhkan 9
err_like 'nama: tampaknya baris jumlah, bukan peralatan$'
run 'a report of somebody else' 1 laporan-harian tambah $D --pilkada 2020 \
    --wilayah 62.03 --tanggal 2020-08-17 --diterima 2020-08-17 --nihil ya
err_like 'wilayah: 62\.03 di luar wilayah kantor ini, Provinsi Kalimantan Timur$|wilayah: .*Kapuas di luar wilayah kantor ini, Provinsi Kalimantan Timur$'
run 'a province of its own is none' 0 laporan-harian tambah -q $D \
    --pilkada 2020 --wilayah 64 --tanggal 2020-08-17 --diterima 2020-08-17 \
    --nihil ya

# ---- stages ----

run 'what is built in is sound' 0 laporan-harian periksa tahapan
laporan-harian tambah -q tahapan --pilkada 2020 --tahapan kampanye \
    --mulai 2020-10-01 --selesai 2020-10-03
laporan-harian tambah -q tahapan --pilkada 2020 --selesai 2020-12-20 \
    --mulai 2020-12-20 --tahapan 'Pemungutan suara ulang'
laporan-harian tambah -q tahapan --pilkada 2020 --selesai 2020-12-20 \
    --mulai 2020-12-20 --tahapan 'Pemungutan suara ulang' --wilayah 64.74
run 'stages twice, and without their place' 1 laporan-harian periksa -q \
    tahapan -f csv --pilih kolom,temuan,dasar
out_is <<E
kolom,temuan,dasar
tahapan,tahapan ini juga tercatat 26 September s.d. 5 Desember 2020,tahapan kembar
wilayah,tanpa wilayah tahapan ini berlaku di mana-mana,wilayah pemungutan ulang
tahapan,tahapan ini juga tercatat 20 Desember 2020,tahapan kembar
E
run 'the days in their order' 65 laporan-harian tambah tahapan \
    --pilkada 2020 --tahapan X --mulai 2020-12-20 --selesai 2020-12-19

# ---- forms ----

run 'who is to report next' 0 laporan-harian templat $D -f csv -w 64.74
out_is <<E
pilkada,wilayah,tanggal,diterima,nihil,keadaan,masalah,langkah,nomor_surat,catatan
2020,64.74.01,2020-08-24,,,,,,,
2020,64.74.02,2020-08-24,,,,,,,
2020,64.74.03,2020-08-24,,,,,,,
E
cp .out form.csv
run 'nobody wrote on it' 0 laporan-harian impor $D form.csv
err_is <<E
0 baru, 0 berubah, 0 tetap; dilewati: 3 baris yang belum diisi
E
laporan-harian templat $D -f csv -w 64.74 --tanggal 2020-08-17 |
    sed '2s/2020-08-17,,/2020-08-17,2020-08-18,ya/' >isi.csv
run 'one line is filled in' 0 laporan-harian impor $D isi.csv
err_is <<E
1 baru, 0 berubah, 0 tetap; dilewati: 2 baris yang belum diisi
E
run 'who has reported is not asked again' 0 laporan-harian templat $D \
    -f csv -w 64.74 --tanggal 2020-08-17 --pilkada 2020
is 'two are left' "$(sed 1d .out | cut -d, -f2 | tr '\n' ' ')" \
    '64.74.02 64.74.03 '
run 'no election' 0 laporan-harian templat $D -f csv --tanggal 2022-01-03
is 'an empty form' "$(wc -l <.out | tr -d ' ')" 1
for f in xlsx yaml; do
	run "as $f" 0 laporan-harian templat $D -o "t.$f"
	silent
done
run 'of other types nothing is known' 64 laporan-harian templat peralatan \
    --pilkada 2020
err_like 'hanya untuk templat laporan-desk$'

# ---- the example ----

KESBANGPOL_DB=c.db
kesbangpol siapkan -q "$C/desk-bontang-2020/kantor.yaml"
rakor-rekom impor -q "$C/desk-bontang-2020/rapat.csv"
for t in peralatan laporan-desk pandemi; do
	run "the example's $t" 0 laporan-harian impor -q $t \
	    "$C/desk-bontang-2020/$t.csv"
	run 'nothing of it is doubtful' 0 laporan-harian periksa $t
done
run 'the desk of a city' 1 laporan-harian desk --tanggal 2020-08-12
golden desk-bontang.txt
narrow 'of 80 columns'

# ---- the week's report ----

KESBANGPOL_DB=w.db
KESBANGPOL_HARI_INI=2020-08-17T09:00
office
# A list that people made: of what travels nothing is private.
cat >lapor.csv <<E
pilkada,wilayah,tanggal,diterima,nihil,keadaan,masalah,langkah,catatan
2020,64.71,2020-08-10,2020-08-10,ya,kondusif,,,RAHASIA-1
2020,64.72,2020-08-10,2020-08-11,tidak,coklit,12 RT belum dicoklit,dilaporkan ke KPU,RAHASIA-2
2020,64.74,2020-08-10,2020-08-17,ya,kondusif,,,
E
cat >alat.csv <<E
pilkada,nama,dibutuhkan,tersedia,satuan,tenggat,catatan
2020,Komputer,4,3,unit,2020-08-14,RAHASIA-3
2020,Meja,1,1,buah,,
2020,Tenda,1,,buah,,
E
laporan-harian impor -q $D lapor.csv
laporan-harian impor -q peralatan alat.csv
laporan-harian mingguan >week
sed -n '/^VII\. /,/^VIII\. /p' week >.out
golden desk-mingguan.txt
narrow 'of 80 columns'
nok 'nothing private' grep -q RAHASIA week
run 'a week without an election' 1 laporan-harian mingguan \
    --tanggal 2022-01-05
nok 'says nothing of a desk' grep -qi 'laporan mingguan desk' .out
is 'the same on a later day' "$(laporan-harian mingguan \
    --tanggal 2020-08-12 --hari-ini 2020-09-30 | cmp - week && echo same)" \
    same
laporan-harian tambah -q tahapan --pilkada 'Pemilu lain' \
    --tahapan Kampanye --mulai 2020-08-01 --selesai 2020-09-30
run 'of two elections it takes none' 1 laporan-harian mingguan
sed -n '/^VII\. /,/^VIII\. /p' .out >.sec
mv .sec .out
out_like '^   Desk tidak dimuat: .* dalam masa itu \(2020, Pemilu$'
out_like '^   lain\): isi setelan desk\.pilkada\.$'

# ---- the pandemic: last figures of the week, sources beside each other ----

cat >pandemi.csv <<E
wilayah,tanggal,ukuran,jumlah,sumber
64.74,2020-08-09,kasus aktif,12,Dinas Kesehatan
64.74,2020-08-10,kasus aktif,41,Dinas Kesehatan
64.74,2020-08-13,kasus aktif,45,Dinas Kesehatan
64.74,2020-08-12,kasus aktif,47,Gugus Tugas
64.74,2020-08-14,posko,0,
64.74,2020-08-17,kasus aktif,99,Dinas Kesehatan
64.71,2020-08-17,kasus aktif,7,Dinas Kesehatan
E
laporan-harian impor -q pandemi pandemi.csv
printf 'laporan.bagian_mingguan: arahan-2020\n' | kesbangpol siapkan -q -
laporan-harian mingguan >week
sed -n '/^IV\. /,/^V\. /p' week >.out
desc='the pandemic'
golden desk-pandemi.txt
cat >lain.csv <<E
wilayah,tanggal,ukuran,jumlah,sumber
64.74,2020-08-14,Kasus  Aktif,51,dinas kesehatan
E
laporan-harian impor -q pandemi lain.csv
laporan-harian mingguan | sed -n '/^IV\. /,/^V\. /p' >.out
is 'a count however it is written' "$(grep -c 'Dinas Kes\|dinas kes' .out)" 1
out_like '^   Kota Bontang +Kasus Aktif +51 +14/08/2020 +dinas kesehatan$'
run 'two figures of a day' 1 laporan-harian tambah pandemi --wilayah 64.74 \
    --tanggal 2020-08-14 --ukuran 'kasus aktif' --jumlah 52 \
    --sumber 'Dinas Kesehatan'
err_like 'jumlah: [0-9-]+ mencatat 51 untuk hari yang sama$'
run 'said again' 1 laporan-harian periksa pandemi
out_like 'mencatat 51 untuk hari yang sama'
laporan-harian mingguan | sed -n '/^IV\. /,/^V\. /p' >.out
desc='the later one holds'
out_like '^   Kota Bontang +kasus aktif +52 '
printf 'wilayah,tanggal,ukuran,jumlah\n64.74,2020-08-14,sembuh,\n' >none.csv
run 'a figure that nobody knows is none' 65 laporan-harian impor pandemi \
    none.csv
err_like 'jumlah: wajib diisi'

# ---- grants and violations beside the desk, in the list as it comes ----

printf 'laporan.bagian_mingguan: umum\n' | kesbangpol siapkan -q -
laporan-harian tambah -q pelanggaran --pilkada 2020 --wilayah 64.74 \
    --tanggal 2020-08-12 --jenis mobilisasi_massa --satuan kejadian \
    --jumlah 3 --sumber Bawaslu
laporan-harian tambah -q nphd --pilkada 2020 --wilayah 64.74 \
    --penerima kpu --naskah 1/NPHD --tanggal 2019-10-01 --nilai 9000000
sql w.db "DELETE FROM desk_tahapan WHERE pilkada = 'Pemilu lain'"
laporan-harian mingguan | sed -n '/^VII\. /,/^VIII\. /p' >.out
desc='a section of three registers'
golden desk-bagian.txt
narrow 'of 80 columns'
laporan-harian mingguan --tanggal 2019-10-03 |
    sed -n '/^VII\. /,/^VIII\. /p' >.out
desc='where no desk stands grants are told alone'
out_like 'Pencairan NPHD'
nok 'without a desk' grep -q Tahapan .out
run 'a register that there is not' 65 laporan-harian tambah bagian \
    --urutan 12 --judul X --isi rekap --tambahan 'desk|nhpd'
err_like "tambahan: 'nhpd' bukan register yang dikenal"
done_testing
