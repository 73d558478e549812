#!/bin/sh
# SPDX-License-Identifier: ISC
# Headings as clerks write them: shortened, with a unit, of columns that count
# rows; and what is said of those that are nobody's.
. "$(dirname "$0")/lib.sh"
office

# ---- shortened ----

cat >pendek.csv <<'E'
No.,Parpol,Thn,Jml (Rp),No. SP2D,Tgl. SP2D,No. Rek.,Ket.
1,Golkar,2020,37.427.500,123/SP2D,30/06/2020,0061234567,lunas
E
run 'spelt out' 0 banpol impor pencairan pendek.csv
err_is <<'E'
1 baru, 0 berubah, 0 tetap
E
run 'again: the first payment is one without its number' 0 \
    banpol impor pencairan pendek.csv
err_is <<'E'
0 baru, 0 berubah, 1 tetap
E
run 'into their columns' 0 banpol ekspor pencairan \
    --pilih partai,tahun,jumlah,nomor_sp2d,tanggal,rekening,catatan
out_is <<'E'
partai,tahun,jumlah,nomor_sp2d,tanggal,rekening,catatan
golkar,2020,37427500,123/SP2D,2020-06-30,0061234567,lunas
E
printf 'Parpol,Thn,Jml,Jumlah\nPAN,2020,5,6\n' >dua.csv
run 'two columns for one' 65 banpol impor pencairan dua.csv
err_is <<'E'
dua.csv:1: judul 'Jumlah' berarti kolom 'jumlah', yang sudah ada di kolom lain; pilih satu dengan --padanan
E
printf 'Nama Ormas,Alm. Sek.\nForum Satu,Jl. Satu\n' >sek.csv
run 'what may be two words is not spelt out' 65 ormas-skt impor sek.csv
err_like "^sek.csv:1: kolom 'Alm. Sek.' tidak dikenal"
run 'nor a unit behind what is no money' 65 sh -c \
    "printf 'Parpol (Rp),Thn,Jml\nPAN,2020,5\n' | banpol impor pencairan -"
err_like "kolom 'Parpol .Rp.' tidak dikenal"

# ---- numbers of rows ----

printf 'Nomor,Parpol,Thn,Jml\n1,PKS,2020,5\n2,PAN,2020,6\n' >urut.csv
run '"Nomor" that counts rows is nobody'"'"'s' 0 banpol impor pencairan urut.csv
err_is <<'E'
2 baru, 0 berubah, 0 tetap; dilewati: 1 kolom nomor urut
E
printf 'No,Nomor,Parpol,Thn,Jml\n1,B-1,PDIP,2020,5\n' >dua-nomor.csv
run 'beside "No" it is their own' 0 banpol impor pencairan dua-nomor.csv
run 'as they are stored' 0 banpol ekspor pencairan --pilih nomor,partai
out_is <<'E'
nomor,partai
2025-00001,golkar
2025-00002,pks
2025-00003,pan
B-1,pdip
E
printf 'Nomor: nomor\nParpol: partai\nThn: tahun\nJml: jumlah\n' >peta.yaml
run 'the office may say otherwise' 0 sh -c "sed 's/2020/2018/' urut.csv |
    banpol impor pencairan -n - --padanan peta.yaml"
err_like '^percobaan: 2 baru, 0 berubah, 0 tetap; tidak'
printf 'No,Parpol,Thn,Jml\nB-1/2019,PAN,2019,6\nB-2/2019,PKS,2019,6\n' >lain.csv
run '"No" that counts none is told once' 1 banpol impor pencairan lain.csv
err_is <<'E'
lain.csv:2: 'B-1/2019' bukan nomor urut; kolom itu tidak dibaca (bila perlu, tentukan dengan impor --tebak)
2 baru, 0 berubah, 0 tetap, 1 peringatan
E

# ---- nobody's: what decides is not to be thrown away ----

printf 'Parpol,Thn,Uang Cair\nPKS,2019,5\n' >uang.csv
run 'a column is needed' 65 banpol impor pencairan uang.csv
err_is <<'E'
uang.csv:1: kolom 'Uang Cair' tidak dikenal untuk pencairan, dan kolom wajib jumlah belum ada; susun padanannya dengan impor --tebak
E
printf 'Parpol,Thn,Jumlah,Jumlah yang STS,Paraf,Warna\nPKS,2019,5,5,x,x\n' \
    >sts.csv
run 'money' 65 banpol impor pencairan sts.csv
err_is <<'E'
sts.csv:1: 3 kolom tidak dikenal untuk pencairan; susun padanannya dengan impor --tebak, atau lewati dengan --abaikan 'Paraf,Warna'; 'Jumlah yang STS' mungkin jumlah_sts
E
cut -d, -f1-4 sts.csv >satu.csv
run 'alone' 65 banpol impor pencairan satu.csv
err_is <<'E'
satu.csv:1: kolom 'Jumlah yang STS' tidak dikenal untuk pencairan; susun padanannya dengan impor --tebak; 'Jumlah yang STS' mungkin jumlah_sts
E
cut -d, -f1-3,5-6 sts.csv >hias.csv
run 'what decides nothing may go' 65 banpol impor pencairan hias.csv
err_like "; susun padanannya .*--tebak, atau lewati dengan --abaikan 'Paraf,Warna'$"

# ---- as the tables of parties head them ----

headed() {
	printf '%s\n' "$2" "$3" >umum.csv
	run "of $1: $2" 0 banpol impor "$1" umum.csv --coba
	err_is <<'E'
percobaan: 1 baru, 0 berubah, 0 tetap; tidak ada yang disimpan
E
}
for partai in 'Nama Partai Politik' 'Nama Parpol'; do
	headed suara "Kab/Kota;Pemilu;$partai;Jumlah Perolehan Suara Sah;Jml Kursi" \
	    'Kota Bontang;2019;Golkar;5;1'
done
headed suara 'Kota;Pemilu;Parpol;Jumlah Suara Sah;Perolehan Kursi' \
    'Kota Bontang;2019;Golkar;5;1'
headed nilai 'Daerah;TA;Besaran Bantuan (Rp)' 'Kota Bontang;2019;3.571,43'
headed nilai 'Daerah;TA;Nilai Bantuan per Suara Sah' 'Kota Bontang;2019;10000/3'
headed dewan 'Kota;Pemilu;Tanggal Pengucapan Sumpah;Alokasi Kursi' \
    'Kota Bontang;2019;2/9/2019;25'
headed anggaran 'Kota;TA;Alokasi Anggaran (Rp);Pagu Anggaran Perubahan' \
    'Kota Bontang;2019;Rp5.000.000;Rp6.000.000'
headed pencairan 'Nama Parpol;TA;Jumlah Bantuan Keuangan (Rp)' \
    'Golkar;2019;5.000.000'
headed partai 'Pemilu;Kode;Nama Partai Politik' '2019;baru;Partai Baru'

# ---- a column that is not there is a fault of the heading ----

printf 'Kota,Pemilu,Suara\nKota Bontang,2019,5\nKota Bontang,2019,x\n' \
    >kurang.csv
run 'no column of the party' 65 banpol impor kurang.csv
err_is <<'E'
kurang.csv:1: tidak ada kolom partai, yang wajib diisi; tambahkan, cari judulnya dengan impor --tebak, atau beri --partai bila sama untuk semua baris
kurang.csv:3: suara: 'x' bukan bilangan bulat: tulis seperti 1500 atau 1.500
2 kesalahan; tidak ada yang disimpan
E
printf 'Partai,Suara\nGolkar,5\nPKB,6\nPAN,7\n' >kurang.csv
run 'of two of them' 65 banpol impor kurang.csv
err_is <<'E'
kurang.csv:1: tidak ada kolom wilayah, pemilu, yang wajib diisi; tambahkan, cari judulnya dengan impor --tebak, atau beri --wilayah --pemilu bila sama untuk semua baris
1 kesalahan; tidak ada yang disimpan
E
run 'which are given' 0 banpol impor kurang.csv --wilayah 64.74 --pemilu 2019 -n
run 'refused rows say it all the same' 1 banpol impor kurang.csv \
    --wilayah 64.74 --tolak-ke tolak.csv
is 'each its own' "$(grep -c 'pemilu: wajib diisi' tolak.csv)" 3

# ---- a fraction stays as it was decreed, out and in again ----

banpol tambah -q nilai --wilayah 64.74 --tahun 2031 --nilai 987.654.321/276.543
run 'as it was written' 0 banpol ekspor nilai --tahun 2031 --pilih nilai
out_is <<'E'
nilai
987654321/276543
E
banpol ekspor nilai --tahun 2031 >pecahan.csv
run 'in again' 0 banpol impor nilai pecahan.csv
err_is <<'E'
0 baru, 0 berubah, 1 tetap
E
run 'for people' 0 banpol lihat nilai --tahun 2031 -f tabel
out_like '987[.]654[.]321/276[.]543'

done_testing
