#!/bin/sh
# SPDX-License-Identifier: ISC
# What of the work with one ormas does not leave the office.
. "$(dirname "$0")/lib.sh"
office
cat >o.csv <<'E'
nomor,nama,bentuk,alamat,wilayah,telepon,ketua,skt_nomor,skt_tanggal,skt_berakhir
O-1,Forum Satu,tidak_berbadan_hukum,Jalan Cendrawasih 1,64.74.01,081234567878,Ketua Satu,1/2015,2015-03-01,2020-03-01
O-2,Forum Dua,tidak_berbadan_hukum,Jalan Merpati 2,64.74.01,081234567979,Ketua Dua,2/2015,2015-03-01,2020-03-01
E
ormas-skt impor -q o.csv
ormas-skt tambah kunjungan -q --ormas O-1 --tanggal 2025-05-02 \
    --alamat-ditemukan tidak --sengketa ya --catatan 'dua susunan pengurus'
ormas-skt tambah komunikasi -q --ormas O-1 --cara surat --perihal Undangan \
    --waktu 2025-06-03T08:00

# ---- a list that the public may have ----

run 'what ends' 1 ormas-skt jatuh-tempo --sudah-lewat --nama 'forum satu' \
    -f csv
out_like 'alamat tidak ditemukan, sengketa kepengurusan'
out_like '2025-05-02'
out_like '2025-06-03'
run 'what ends, in public' 1 ormas-skt jatuh-tempo --sudah-lewat --publik \
    --nama 'forum satu' -f csv
out_like '^O-1,Forum Satu,skt,2020-03-01'
nok 'what ends, in public' grep -E 'sengketa|temuan|2025-0' .out
run 'what ends, as a message' 1 ormas-skt jatuh-tempo --sudah-lewat --publik \
    -f wa
nok 'what ends, as a message' grep -E 'sengketa|temuan|0812' .out
run 'what ends: none of those columns' 64 ormas-skt jatuh-tempo --publik \
    --pilih nama,temuan
err_is <<E
kolom 'temuan' tidak ikut --publik
E

# ---- work in hand has no public form ----

for c in 'surat pengingat --massal' kunjungan kelengkapan berkas sanksi \
    pengawasan 'kartu O-1' 'cari ormas forum' periksa
do
	run "$c: nothing for the public" 64 ormas-skt $c --publik
	err_like "^opsi '*--publik"
	run "$c: nor does it offer it" 0 ormas-skt ${c%% *} --bantuan
	nok "$c: nor does it offer it" grep -e --publik .out
done

# ---- nobody is found, or sorted, by what is left out ----

for f in telepon=0812 ketua='ketua satu' alamat=Merpati sengketa=ya catatan=x
do
	for c in lihat ekspor status jatuh-tempo
	do
		run "$c: not by ${f%%=*}" 64 ormas-skt $c --publik \
		    "--${f%%=*}" "${f#*=}"
		err_is <<E
saringan menurut ${f%%=*} tidak ikut --publik
E
	done
done
run 'by name' 0 ormas-skt lihat --publik --nama satu --pilih nomor
out_is <<'E'
nomor
O-1
E
run 'not in their order' 64 ormas-skt ekspor --publik --urut nama,-ketua
err_is <<'E'
urutan menurut ketua tidak ikut --publik
E
run 'in the order of a public column' 0 ormas-skt lihat --publik \
    --urut -nomor --pilih nomor
out_is <<'E'
nomor
O-2
O-1
E
done_testing
