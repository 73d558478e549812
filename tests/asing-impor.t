#!/bin/sh
# SPDX-License-Identifier: ISC
# Sheets that count foreigners, sheets that list them, and what is doubtful.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2023-09-15T08:00
export KESBANGPOL_HARI_INI
office

# take FILE [OPTION...]: as of a quarter, by the manpower office
take() {
	laporan-harian impor asing "$@" --sumber 'Dinas Tenaga Kerja' \
	    --definisi TKA --tanggal 2023-03-31
}
rows() {
	laporan-harian lihat asing -q -f csv --pilih "$1" -p "$2"
}

# ---- sheets that count ----

cat >kecamatan.csv <<'EOF'
DAFTAR TENAGA KERJA ASING KABUPATEN KUTAI KARTANEGARA
No,Kecamatan,Jumlah TKA,Pengikut,Sektor
1,Tenggarong Seberang,12,2,batu bara
2,Muara Badak,3,0,minyak dan gas
3,Loa Kulu,7,1,perkebunan
,Jumlah,22,3,
EOF
run 'a district a row' 0 take kecamatan.csv
err_is <<EOF
3 baru, 0 berubah, 0 tetap; dilewati: 1 baris jumlah
EOF
rows wilayah,sektor,jumlah,pengikut 2023-03 >.out
out_is <<EOF
wilayah,sektor,jumlah,pengikut
64.02.16,batu bara,12,2
64.02.05,minyak dan gas,3,0
64.02.02,perkebunan,7,1
EOF
run 'again: nothing new' 0 take kecamatan.csv
err_like '^0 baru, 0 berubah, 3 tetap'

cat >negara.csv <<'EOF'
No,Negara,Jumlah
1,Tiongkok,200
2,Malaysia,60
3,Italia,10
,Jumlah,280
EOF
run 'a nationality a row: the total of the sheet is another one' 1 \
    take negara.csv --wilayah 64.74
err_is <<EOF
negara.csv:5: jumlah: baris jumlah lembar 280, jumlah baris yang terbaca 270
4 baru, 0 berubah, 0 tetap, 1 peringatan
EOF
is 'it is what the source states' "$(laporan-harian asing -q -f jsonl \
    -w 64.74 --pilih jumlah,rincian,selisih)" \
    '{"jumlah":280,"rincian":270,"selisih":10}'
run 'again: nothing new' 1 take negara.csv --wilayah 64.74
err_like '^0 baru, 0 berubah, 4 tetap'
cat >bagian.csv <<'EOF'
Negara,Jumlah
Tiongkok,20
Subtotal,20
Malaysia,6
Total,26
EOF
run 'of several totals none' 0 take bagian.csv --wilayah 64.09
err_is <<EOF
2 baru, 0 berubah, 0 tetap; dilewati: 2 baris jumlah
EOF

cat >silang.csv <<'EOF'
Kebangsaan,ITAS,ITAP,ITK
Tiongkok,180,20,-
Malaysia,50,10,3
Jumlah,230,30,3
EOF
run 'nationality by permit: a cell a record' 1 laporan-harian impor asing \
    silang.csv --sumber Imigrasi --definisi 'pemegang izin' --wilayah 64.72 \
    --tanggal 2023-04-30
err_is <<EOF
silang.csv:2: tanpa jumlah, tidak dicatat: yang tidak diketahui bukan 0
8 baru, 0 berubah, 0 tetap, 1 peringatan; dilewati: 1 baris yang belum diisi
EOF
laporan-harian asing -q -f csv --baris izin --pilih izin,jumlah -p 2023-04 \
    >.out
out_is <<EOF
izin,jumlah
itas,230
itap,30
itk,3
EOF
cat >silang2.csv <<'EOF'
Kebangsaan,ITAS,ITAP,Jumlah
Tiongkok,180,20,200
EOF
run 'and their sums beside them' 65 take silang2.csv --wilayah 64.72
err_is <<EOF
silang2.csv:1: kolom 'ITAS,ITAP' berisi jumlah menurut izin, tetapi jumlah juga kolom sendiri; hapus kolom itu, atau lewati yang lain dengan --abaikan 'ITAS,ITAP'
EOF

# ---- sheets that list ----

cat >orang.csv <<'EOF'
No,Nama TKA,No. Paspor,Kebangsaan,Kecamatan
1,Fulan,A1234567,Italia,Loa Kulu
EOF
run 'no register of persons' 65 take orang.csv
err_like "^orang.csv:1: kolom 'Nama TKA': daftar orang tidak disimpan, .*pivot"
run 'whatever is left out' 65 take orang.csv --abaikan 'Nama TKA,No. Paspor'
err_like "kolom 'Nama TKA': daftar orang"
cat >pt.csv <<'EOF'
Nama Perusahaan,Kebangsaan,Jumlah
PT Contoh,Tiongkok,5
EOF
run 'nor of companies' 65 take pt.csv --wilayah 64.02
err_like "^pt.csv:1: kolom 'Nama Perusahaan': angka tiap perusahaan tidak"
is 'nothing of them is there' "$(laporan-harian lihat asing -q -f csv |
    grep -c -e Fulan -e Contoh)" 0

# one COLUMN VALUE: a record by hand
one() {
	laporan-harian tambah asing --tanggal 2023-01-01 --wilayah 64.02 \
	    --sumber x --definisi y --jumlah 3 "$@"
}
run 'a passport in a note' 65 one --catatan 'paspor A1234567'
err_like '^catatan: memuat nomor seperti nomor paspor'
run 'in pasted text, too' 65 laporan-harian impor asing --dari teks - <<'EOF'
Wilayah: 64.02
Tanggal: 1/1/2023
Sumber: x
Definisi: y
Sektor: pelaut EA 1234567
Jumlah: 3
EOF
err_like 'sektor: memuat nomor seperti nomor paspor'
run 'a plate of a car is none' 0 one --catatan 'KT 1234 AB, surat B 123456'
run 'a name in a note' 1 one --sektor kapal --catatan 'menurut Mr. Smith'
err_like 'catatan: menyebut nama orang'
run 'a passport of digits' 65 one --sektor 'pelaut 533445566'
err_like '^sektor: memuat nomor seperti nomor paspor'
cat >angka.csv <<'EOF'
tanggal,wilayah,sumber,definisi,jumlah
2023-01-01,64.02,John Smith 533445566,TKA,3
EOF
run 'in what its source is called' 65 laporan-harian impor asing angka.csv
err_like 'sumber: memuat nomor seperti nomor paspor'
run 'a name in what is counted' 1 one --sektor darat \
    --sumber 'Imigrasi menurut Mr. Smith'
err_like 'sumber: menyebut nama orang'
run 'part of the parts' 65 one --kebangsaan 'Sub Total'
err_like 'kebangsaan: jumlah sebagian bukan rincian'
cat >total.csv <<'EOF'
Tanggal;Wilayah;Sumber;Definisi;Kebangsaan;Jumlah
31/12/2022;62.02;Imigrasi;ITAS;Tiongkok;30
31/12/2022;62.02;Imigrasi;ITAS;India;18
31/12/2022;62.02;Imigrasi;ITAS;Jumlah;48
31/12/2022;62.02;Disnaker;TKA;Lain-lain;5
31/12/2022;62.02;Disnaker;TKA;TOTAL;50
31/12/2022;62.02;Disnaker;TKA;Tiongkok;44
EOF
laporan-harian impor -q asing total.csv
is 'totals among the rows are what their source states' \
    "$(laporan-harian asing -q -f jsonl -p 2022-12 --pilih jumlah,rincian)" \
    '{"jumlah":50,"rincian":49}
{"jumlah":48,"rincian":48}'
for i in Cina RRT china 'Republik Rakyat Tiongkok' Elbonia; do
	laporan-harian tambah -q asing --tanggal 2022-11-30 --wilayah 64.74 \
	    --sumber Imigrasi --definisi ITAS --jumlah 20 --kebangsaan "$i"
done >/dev/null 2>&1
is 'one country by all its names, and what no list has' \
    "$(laporan-harian lihat asing -q -f csv --pilih kebangsaan -p 2022-11 |
    sort -u | tr '\n' ' ')" 'Elbonia Tiongkok kebangsaan '
run 'a day to come' 65 one --tanggal 2024-01-01
run 'more dependants than persons' 65 one --pengikut 5

# ---- periksa ----

cat >ragu.csv <<'EOF'
tanggal,wilayah,sumber,definisi,kebangsaan,jumlah,pengikut
2023-08-31,64.71,Dinas Tenaga Kerja,TKA,,83,2
2023-08-31,64.71,Dinas Tenaga Kerja,TKA,,85,2
2023-08-31,64.71.01,Dinas Tenaga Kerja,TKA,,90,
2023-08-31,64.71,Dinas Tenaga Kerja,TKA,Tiongkok,75,9
EOF
laporan-harian impor -q asing ragu.csv
run 'what is doubtful' 1 laporan-harian periksa asing -f csv --pilih \
    temuan,dasar
golden asing-periksa.txt

is 'a day that is still to come' "$(laporan-harian periksa asing -q -f csv \
    --hari-ini 2023-08-30 | grep -c 'belum tiba')" 4

cat >l.csv <<'EOF'
nama,negara,wilayah,tujuan,sasaran,tempat,mulai,berakhir,mitra,cara_kerja,sumber_dana,rekomendasi,mou_nomor,mou_tanggal
Hutan Utara,Belanda,64.03,pelestarian,desa,Tanjung Batu,2021-01-02,2023-12-01,yayasan,pendampingan,hibah,R/1,MSP/2,2020-12-20
Lembaga Lain,,64.02,,,,2022-03-01,2023-01-01,,,,,,
EOF
laporan-harian impor -q lembaga-asing l.csv
run 'societies' 1 laporan-harian periksa lembaga-asing -f csv --pilih \
    nomor,kolom,temuan
golden asing-periksa-lembaga.txt
laporan-harian ubah -q lembaga-asing 2023-00001 --berakhir 2024-12-01
is 'mended' "$(laporan-harian periksa lembaga-asing -q -f csv |
    grep -c 2023-00001)" 0

done_testing
