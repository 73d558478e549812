#!/bin/sh
# SPDX-License-Identifier: ISC
# Sheets that come again: next month's, with what changed in between; the same
# one, in each format; what we wrote ourselves.
. "${0%/*}/lib.sh"
F=$TESTS/fixtures/ormas

# ---- next month's sheet ----

cat >mei.csv <<'E'
NO;NAMA ORMAS;ALAMAT;KETUA;NO AKTA;TGL AKTA;NO SKT;TGL SKT;NO AHU
1;Ikatan Warga Melati;Jl. Melati 1;Ani Sari;12;5 Mei 2015;01-00-00/010/D.III.4/VI/2014;20 Juni 2014;
2;Forum Pemuda Teratai;Jl. Teratai 2;Budi Santoso;;;;;
3;Yayasan Bunga Kenanga;Jl. Kenanga 3;Cici Wati;7;1 Juni 2019;;;AHU-0009419.AH.01.04.TAHUN 2019
4;Paguyuban Seruni;Jl. Seruni 4;Dedi Irawan;;;;;
E
cat >juni.csv <<'E'
NO;NAMA ORMAS;ALAMAT;KETUA;NO AKTA;TGL AKTA;NO SKT;TGL SKT;NO AHU
1;Ikatan Warga Melati;Jl. Melati 1;Ani Sari;12;5 Mei 2015;01-00-00/210/D.III.4/VII/2019;1 Juli 2019;
2;Forum Pemuda Teratai;Jl. Anggrek 20;Dedi Irawan;;;;;
3;Yayasan Bunga Kenanga;Jl. Mawar 33;Evi Tamala;7;1 Juni 2019;;;AHU-0009419.AH.01.04.TAHUN 2019
4;Paguyuban Seruni;Jl. Seruni 4;Dedi Irawan;;;;;
E
office
run 'a month' 0 ormas-skt impor -q mei.csv
run 'the next' 1 ormas-skt impor juni.csv
err_is <<'E'
juni.csv:2: agaknya sudah ada: 2025-00001, Ikatan Warga Melati (nama, akta, alamat dan ketua sama; nomor SKT lain); yang baru 2025-00005
juni.csv:3: kepengurusan baru, atau ormas lain yang bernama sama: 2025-00002, Forum Pemuda Teratai (nama sama; alamat dan ketua lain); yang baru 2025-00006
juni.csv:4: agaknya sudah ada: 2025-00003, Yayasan Bunga Kenanga (nama, nomor AHU dan akta sama; alamat dan ketua lain); yang baru 2025-00007
bila ormas yang sama: hapus yang baru (hapus NOMOR --alasan TEKS), lalu ubah yang lama, atau isi kolom nomor pada barisnya dengan nomor yang lama dan impor lagi
3 baru, 0 berubah, 1 tetap, 3 peringatan; dibaca: 1 bentuk menurut nomor AHU
E
run 'renumbered' 0 ormas-skt hapus 2025-00005 --alasan 'SKT baru 2025-00001'
sed '1s/^/NOMOR;/; 2s/^/2025-00001;/; 3,$s/^/;/' juni.csv >nomor.csv
run 'with the number' 0 ormas-skt impor nomor.csv
err_like '^0 baru, 1 berubah, 3 tetap'
run 'what it is now' 0 ormas-skt ekspor --nomor 2025-00001 --pilih \
    nomor,revisi,skt_nomor
out_is <<'E'
nomor,revisi,skt_nomor
2025-00001,2,01-00-00/210/D.III.4/VII/2019
E
run 'the month after' 0 ormas-skt impor juni.csv
err_like '^0 baru, 0 berubah, 4 tetap'

done_testing
