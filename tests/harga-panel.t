#!/bin/sh
# SPDX-License-Identifier: ISC
# Panels as they are published: other headings, the unit in a heading or in a
# name, printed changes, days or markets side by side.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-26T08:00
export KESBANGPOL_HARI_INI
office

rows() {
	laporan-harian lihat harga -f csv --urut tanggal,komoditas,pasar \
	    --pilih "$@" | tail -n +2
}

# fresh: another office file
fresh() {
	rm -f k.db*
	office
}

# ---- a row a price ----

cat >a.csv <<E
Tanggal,Komoditas (Rp/kg),Harga Hari Ini,Harga Kemarin,% Perubahan
12/10/2025,Beras Premium,15.400,15.400,"0,00"
12/10/2025,Beras Medium,0,13.000,-100
13 Okt 2025,Beras Premium,Rp 15.500,15.400,"0,65"
13 Okt 2025,Beras Medium,-,0,0
E
run 'a panel names no market' 65 laporan-harian impor harga a.csv
err_like 'tidak ada kolom pasar, yang wajib diisi; .* atau beri --pasar bila'
run 'said for all rows' 0 laporan-harian impor harga a.csv --pasar Panel
err_is <<E
2 baru, 0 berubah, 0 tetap; dibaca: 6 harga lalu atau perubahan tercetak, dihitung sendiri, 1 harga 0, dianggap tidak ada data, 1 harga tanpa angka; dilewati: 2 baris yang belum diisi
E
rows tanggal,komoditas,satuan,harga_min >got
cat >want <<E
2025-10-12,Beras premium,kg,15400
2025-10-13,Beras premium,kg,15500
E
same 'its unit is in a heading' want got
fresh
cat >b.csv <<E
no,city,date,commodity,unit,price,previous price,change (%)
1,KOTA BANDUNG,2025-10-12,Beras Premium (Rp/kg),Rp./Kg,15400.0,15400,0
2,KOTA BANDUNG,2025-10-12,Bawang Putih (Bonggol),RUPIAH/KG,"Rp 41,667",41667,0
3,KOTA BANDUNG,2025-10-12,Minyakita,per liter,"15,700.00",15700,0
E
run 'foreign headings and numbers' 0 laporan-harian impor harga b.csv \
    --pasar Panel
err_like '^3 baru, .* 2 harga dengan koma sebagai pemisah ribuan'
rows wilayah,komoditas,satuan,harga_min >got
cat >want <<E
32.73,Bawang putih bonggol,kg,41667
32.73,Beras premium,kg,15400
32.73,Minyak goreng rakyat (Minyakita),liter,15700
E
same 'read as they are meant' want got
run 'no decimals of a rupiah otherwise' 65 laporan-harian tambah harga \
    --tanggal 2025-10-12 --pasar P --komoditas bayam --satuan ikat \
    --harga-min 41,667
printf 'tanggal,komoditas,satuan,harga,tahun,kode\n2025-10-12,Bayam,ikat,5,2025,3\n' >c.csv
run 'columns of nobody' 65 laporan-harian impor harga c.csv --pasar P
err_like "kolom 'kode' tidak dikenal|--abaikan 'tahun,kode'"

fresh
cat >n.csv <<E
Tgl,Kab/Kota,Nama Komoditas,Harga Hari Ini (Rp),Harga Kemarin (Rp),Naik/Turun (%),HET/HAP,Status
"Minggu, 12 Oktober 2025",Kota Bandung,"Beras Premium, per kg","15.400,00",15.400,"0,00 %",15.400,tetap
13-Okt-2025,Kota Bandung,Minyakita - liter,Rp15.700,15.400,"▲ 1,95 %",15.700,naik
13-Okt-2025,Kota Bandung,Ikan Tongkol/Tuna/Cakalang (Rp/kg),Rp41.000/kg,nan,,,
13-Okt-2025,Kota Bandung,Cabai Rawit Merah/kg,NaN,NaN,nan,,
14-Okt-2025,Kota Bandung,Bawang Putih (Bonggol) (kg),n/a,,,,
E
run 'the unit behind the name' 0 laporan-harian impor harga n.csv --pasar P
err_like '^3 baru, .* 2 harga tanpa angka'
err_like '2 HET atau HAP tercetak, diambil dari daftar ambang'
rows komoditas,satuan,harga_min >got
cat >want <<E
Beras premium,kg,15400
Ikan tongkol/tuna/cakalang,kg,41000
Minyak goreng rakyat (Minyakita),liter,15700
E
same 'each its own' want got

# ---- a day a column ----

fresh
cat >d.csv <<E
HARGA PANGAN,,,,
No,Komoditas,Satuan,2025-10-12,13/10/2025,14 Okt 2025
1,Beras Premium,kg,15400,15500,15500
2,Beras Medium,Rp/kg,0,13.000,13.000
3,Cabai Rawit Merah,kg,40000,,42000
4,Bayam,,,,
E
run 'days side by side' 0 laporan-harian impor harga d.csv --pasar Panel
err_is <<E
7 baru, 0 berubah, 0 tetap; dibaca: 1 harga 0, dianggap tidak ada data; dilewati: 1 baris yang belum diisi, 1 baris tanpa isi di kolom-kolomnya
E
rows tanggal,komoditas,harga_min >got
cat >want <<E
2025-10-12,Beras premium,15400
2025-10-12,Cabai rawit merah,40000
2025-10-13,Beras medium,13000
2025-10-13,Beras premium,15500
2025-10-14,Beras medium,13000
2025-10-14,Beras premium,15500
2025-10-14,Cabai rawit merah,42000
E
same 'each cell a price of its day' want got
run 'again' 0 laporan-harian impor harga d.csv --pasar Panel
err_like '^0 baru, 0 berubah, 7 tetap'
printf 'Komoditas,Satuan,Tanggal,\n,,15/10/2025,16/10/2025\nBayam,ikat,5000,6000\n' >e.csv
printf 'Komoditas,Satuan,Harga 17 Okt 2025,Harga 18/10/2025\nBayam,ikat,5000,6000\n' >k.csv
run 'a word before the day' 0 laporan-harian impor harga k.csv --pasar Lain
err_like '^2 baru'
run 'a map of it leaves the days alone' 0 laporan-harian impor harga \
    --tebak d.csv -o d.yaml
ok 'names them' grep -q '^# 2025-10-12: tanggal, dengan harga_min di' d.yaml
run '... and serves' 0 laporan-harian impor harga d.csv --padanan d.yaml \
    --pasar Panel
err_like '^0 baru, 0 berubah, 7 tetap'
run 'their heading above them' 0 laporan-harian impor harga e.csv \
    --pasar Panel
err_like '^2 baru'
sed 's/13.000,13.000/13.000,mahal/' d.csv >f.csv
run 'one bad cell' 65 laporan-harian impor harga f.csv --pasar Panel
err_like "^f.csv:4: harga_min: 'mahal' bukan jumlah rupiah"
fresh
run '... is put aside alone' 1 laporan-harian impor harga f.csv \
    --pasar Panel --tolak-ke t.csv
is '... and the others are kept' "$(rows komoditas | grep -c .)" 6
sed 's/mahal/13100/' t.csv >t2.csv
run '... until it is mended' 0 laporan-harian impor harga t2.csv --pasar Panel
err_like '^1 baru, 0 berubah, 0 tetap'
is '... on its day' "$(rows tanggal --komoditas 'beras medium' |
    tail -1)" 2025-10-14
printf 'Tanggal,Komoditas,Satuan,2025-10-12,2025-10-13\n' >g.csv
printf '2025-10-12,Bayam,ikat,5,6\n' >>g.csv
run 'a day of its own besides' 65 laporan-harian impor harga g.csv --pasar P
err_like '^g.csv:1: '

# ---- a market a column ----

fresh
cat >h.csv <<E
Komoditas (Rp/kg),Pasar Segiri,Pasar Baqa
Cabai Rawit,Rp70.000-85.000,80.000
Bawang Merah,-,50.000
E
run 'markets side by side' 0 laporan-harian impor harga h.csv \
    --tanggal 2026-01-22
rows pasar,komoditas,harga_min,harga_maks >got
cat >want <<E
Pasar Baqa,Bawang merah,50000,
Pasar Baqa,Cabai rawit,80000,
Pasar Segiri,Cabai rawit,70000,85000
E
same 'each its own' want got

# ---- typed by the heading of a sheet ----

run 'tambah --harga' 0 laporan-harian tambah -q harga --tanggal 2026-01-22 \
    --pasar C --komoditi bayam --satuan ikat --harga '5.000-6.000'
is 'is the price' "$(rows harga_min,harga_maks --komoditas bayam)" 5000,6000
run 'ubah --harga=' 0 laporan-harian ubah -q harga --harga=5500 \
    "$(rows nomor --komoditas bayam)"
is 'too' "$(rows harga_min --komoditas bayam)" 5500
run 'no heading of any sheet' 64 laporan-harian tambah harga --hargaa 5
err_like "opsi '--hargaa' tidak dikenal"
printf 'Tanggal: 22 Januari 2026\nPasar: D\nKomoditas: Sawi\nSatuan: ikat\nHarga: Rp4.000-5.000\n' |
    laporan-harian tempel -q -y harga
is 'pasted' "$(rows harga_min,harga_maks --komoditas sawi)" 4000,5000

done_testing
