#!/bin/sh
# SPDX-License-Identifier: ISC
# Grants of two offices, without a value, beyond counting; payments twice, out
# of order, before their agreement; what forms of the desk refuse.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2024-06-30T08:00
export KESBANGPOL_HARI_INI
office
cat >nphd.csv <<'X'
kantor,nomor,revisi,pilkada,wilayah,penerima,naskah,tanggal,nilai
64,2023-00001,1,2024,64.74,KPU,10/NPHD/2023,2023-11-10,1000
64,2023-00002,1,2024,64.74,KPU,,,
64,2023-00003,1,2024,64.71,KPU,12/NPHD/2023,2023-11-10,
64.71,2023-00001,1,2024,64.71,KPU,12/NPHD/2023,2023-11-10,500
64,2023-00005,1,2024,64.02,KPU,14/NPHD/2023,2023-11-10,100
64.02,2023-00001,1,2024,64.02,KPU,14/NPHD/2023,2023-11-10,100
64,2023-00006,1,2031,64.02,KPU,15/NPHD/2023,2023-11-10,100
X
cat >cair.csv <<'X'
kantor,nomor,revisi,nphd,tahap,tanggal,jumlah,sp2d
64,2023-00001,1,2023-00001,1,2023-11-01,600,A
64,2023-00002,1,2023-00001,1,2023-11-20,300,B
64,2023-00003,1,2023-00001,1,2023-11-21,200,a
64,2023-00004,1,2023-00001,,2023-11-22,1,
64,2023-00005,1,2023-00001,3,2023-11-23,1,
64,2023-00006,1,2023-00001,2,2023-11-24,1,
64,2023-00007,1,2023-00001,2,2023-11-25,1,
64,2023-00010,1,2023-00003,1,2023-11-21,100,E
64.02,2023-00001,1,2023-00001,1,2023-11-21,40,F
X
run 'agreements' 1 laporan-harian impor nphd nphd.csv
err_like 'nphd.csv:3: penerima: ada juga 2023-00001 NPHD 10/NPHD/2023, Rp1\.000,'
err_like 'nphd.csv:2: penerima: ada juga 2023-00002, nilai tidak diketahui,'
run 'payments' 1 laporan-harian impor nphd-cair cair.csv
err_like '^9 baru, 0 berubah, 0 tetap, 8 peringatan$'
run 'what is doubtful of them' 1 laporan-harian periksa nphd -q -f csv \
    --pilih nomor,kolom,temuan
out_is <<'X'
nomor,kolom,temuan
2023-00005,nilai,"catatan kantor 64.02 2023-00001: Rp100, cair Rp40; yang dihitung catatan ini"
2023-00003,nilai,catatan kantor 64.71 2023-00001: Rp500; yang dihitung catatan ini
2023-00002,penerima,"ada juga 2023-00001 NPHD 10/NPHD/2023, Rp1.000, bagi penerima yang sama, dan keduanya dijumlahkan: bila adendum, atau tercatat dua kali, ubah yang lama dan hapus yang lain"
2023-00001,nilai,"cair Rp1.104, lebih Rp104 dari nilainya Rp1.000: periksa nilai (adendum?) dan pencairannya"
2023-00001,penerima,"ada juga 2023-00002, nilai tidak diketahui, bagi penerima yang sama, dan keduanya dijumlahkan: bila adendum, atau tercatat dua kali, ubah yang lama dan hapus yang lain"
X
run 'of the payments' 1 laporan-harian periksa nphd-cair -q -f csv \
    --pilih nomor,kolom,temuan
out_is <<'X'
nomor,kolom,temuan
2023-00001,tanggal,"cair 1 November 2023, sebelum tanggal NPHD-nya 10 November 2023: periksa kedua tanggalnya"
2023-00002,tahap,"tahap 1 juga dicairkan dengan 2023-00001: ubah tahapnya, atau hapus yang tercatat dua kali"
2023-00003,sp2d,SP2D a juga dipakai pencairan 2023-00001: hapus yang tercatat dua kali
2023-00003,tahap,"tahap 1 juga dicairkan dengan 2023-00001: ubah tahapnya, atau hapus yang tercatat dua kali"
2023-00006,tahap,"tahap 2 cair 24 November 2023, tahap 3 sudah 23 November 2023: periksa tahap dan tanggalnya"
2023-00007,tahap,"tahap 2 cair 25 November 2023, tahap 3 sudah 23 November 2023: periksa tahap dan tanggalnya"
2023-00007,tahap,"tahap 2 juga dicairkan dengan 2023-00006: ubah tahapnya, atau hapus yang tercatat dua kali"
X
run 'one city' 1 laporan-harian nphd -f csv -w bontang \
    --pilih nomor,nilai,cair,sisa,persen,kali,catatan
sed 1d .out | sort >got
cat >want <<'X'
2023-00001,1000,1104,-104,110.4,7,cair melebihi nilai; ada NPHD lain; cair sebelum tanggal NPHD; tahap dicairkan dua kali; SP2D ganda; urutan tahap
2023-00002,,0,,,0,ada NPHD lain
X
same 'with what is doubtful' want got
err_like '^1 NPHD pemilihan 2024 belum diketahui nilainya: jumlah nilai tanpa itu'
run 'drawn' 1 laporan-harian nphd --grafik -w bontang
out_like '· ada NPHD yang nilainya belum diketahui'
out_like 'Yang cair melebihi nilai tidak$'
run 'of one election' 0 laporan-harian nphd -f csv --pilkada 2031 \
    --pilih nomor,sisa,persen
out_is <<'X'
nomor,sisa,persen
2023-00006,100,0
X
cat >besar.csv <<'X'
pilkada,wilayah,penerima,naskah,tanggal,nilai
2024,64.72,KPU,13/NPHD/2023,2023-11-10,9223372036854775807
X
laporan-harian impor -q nphd besar.csv
run 'sums that do not fit' 65 laporan-harian nphd -f csv
err_is <<'X'
jumlahnya tidak muat: lebih dari 9.223.372.036.854.775.807; periksa angka yang terlalu besar dalam register
X

# ---- columns of a sheet of payments ----

# headed NAME STATUS RE
headed() {
	printf 'Nomor NPHD,Tanggal,%s\n10/NPHD/2023,2024-02-01,5\n' "$1" >c.csv
	run "a column '$1'" "$2" laporan-harian impor nphd-cair c.csv -n
	err_like "$3"
}
headed 'Tahap 1' 1 '^percobaan: 1 baru'
headed 'Cair tahap 2' 1 '^percobaan: 1 baru'
headed 'Jumlah SP2D' 65 "kolom 'Jumlah SP2D' tidak dikenal"
headed 'Tahap I dan II' 65 "kolom 'Tahap I dan II' tidak dikenal"

# ---- what forms refuse ----

# refuses SAID TYPE [OPTION...]
refuses() {
	_says=$1
	shift
	run "$*" 65 laporan-harian tambah "$@"
	err_like "^$_says"
}
set -- --pilkada 2024 --wilayah 64.74 --tanggal 2024-06-03
refuses 'jumlah: nihil berarti 0; sebutkan jenis' pelanggaran "$@" \
    --jenis nihil --jumlah 3
refuses 'putusan: tidak diisi pada nihil' pelanggaran "$@" --jenis nihil \
    --jumlah 0 --putusan pelanggaran
refuses 'putusan: tidak diisi pada calon positif' pelanggaran "$@" \
    --jenis 'calon positif' --jumlah 1 --putusan pelanggaran
refuses 'jumlah: harus lebih dari 0' nphd-cair --nphd 2023-00001 \
    --tanggal 2024-01-01 --jumlah 0
refuses 'masalah: laporan nihil tidak menyebut masalah' laporan-desk "$@" \
    --diterima 2024-06-03 --nihil ya --masalah x
run 'received before it was due' 1 laporan-harian tambah laporan-desk "$@" \
    --diterima 2024-06-02 --nihil ya
err_like 'diterima: diterima sebelum hari lapornya$'
# A line of the form on which anything is written is a report.
for row in '0,,,,,,' '65,,kondusif,,,,' '65,,,masalah,,,' '65,,,,langkah,,' \
    '65,,,,,200/1,' '65,,,,,,catatan' '65,ya,,,,,'; do
	{
		echo pilkada,wilayah,tanggal,nihil,keadaan,masalah,langkah,nomor_surat,catatan
		echo "2024,64.72,2024-06-03,${row#*,}"
	} >r.csv
	run "a line with '${row#*,}'" "${row%%,*}" laporan-harian impor \
	    laporan-desk r.csv --coba
done
run 'a day that is none' 65 kesbangpol siapkan - <<'X'
desk.hari: libur
X
err_like "desk.hari: 'libur' bukan nama hari"
run 'an election that nobody recorded' 64 laporan-harian desk --pilkada 2099
err_like "^pemilihan '2099' tidak tercatat; ada: 2020, 2024, 2031$"
done_testing
