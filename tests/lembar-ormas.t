#!/bin/sh
# SPDX-License-Identifier: ISC
# An office's own sheet of its ormas, as it stands: what is said of each row,
# what the register holds then, and that the same file changes nothing.
. "${0%/*}/lib.sh"
F=$TESTS/fixtures/ormas
KOLOM=nomor,nama,singkatan,bentuk,bidang,jenis,akta_nomor,akta_tanggal
KOLOM=$KOLOM,notaris,ahu_nomor,ahu_tanggal,skt_nomor,skt_tanggal,skt_berakhir
KOLOM=$KOLOM,surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
KOLOM=$KOLOM,alamat,wilayah,telepon,ketua,sekretaris,bendahara
KOLOM=$KOLOM,pengurus_mulai,pengurus_berakhir,catatan,tak_terbaca

# sheet FILE [OPTION...]: its report and its register are golden; again.
sheet() {
	name=${1%.*}
	ext=${1##*.}
	shift
	rm -f k.db*
	office
	cp "$F/$name.$ext" "$name.$ext"
	ormas-skt impor "$name.$ext" "$@" >out 2>laporan
	echo "status $?" >>laporan
	ormas-skt ekspor -f yaml --pilih "$KOLOM" 2>err |
	    grep -v ': null$' >>laporan
	run "$name.$ext" 0 cat laporan
	golden "ormas-$name-$ext.txt"
	ormas-skt ekspor >satu.csv
	run "$name.$ext again" "$(sed -n 's/^status //p' laporan)" \
	    ormas-skt impor "$name.$ext" "$@"
	err_like '^0 baru, 0 berubah, '
	ormas-skt ekspor >dua.csv
	same "$name.$ext: nothing changed" satu.csv dua.csv
	rm -f k.db*
	office
	run "$name.$ext: what went out comes back" 0 ormas-skt impor satu.csv
	ormas-skt ekspor >dua.csv
	same "$name.$ext: as it was" satu.csv dua.csv
}

sheet tiga-baris.csv --tolak-ke tolak.csv
sheet judul-baris-tiga.csv
sheet templat-33-kolom.csv --abaikan "status_administrasi,sumber_registrasi,\
tempat_pendirian,tujuan_ormas,kode_pos,nomor_fax,jenis_akta,nama_bank,\
nomor_rekening_bank"
sheet satu-sel.csv
sheet masa-berlaku.csv

done_testing
