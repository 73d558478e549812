#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: evidence that is a file is known by its SHA-256.
. "$(dirname "$0")/lib.sh"
office
rakor-rekom tambah -q --nomor r-25 --jenis rakor --tanggal 2025-02-03 \
    --nama 'Rapat' --wilayah 64.03
rakor-rekom tambah rekomendasi -q --rapat r-25 --butir 1 --isi 'FKDM' \
    --penerima semua
echo satu >sk.txt
one=$(sha256sum sk.txt | cut -d' ' -f1)
mkdir kiriman
echo dua >kiriman/ba.txt
two=$(sha256sum kiriman/ba.txt | cut -d' ' -f1)

add() {
	rakor-rekom tambah tindak-lanjut -q --rekomendasi 'r-25#1' \
	    --tanggal 2025-03-01 --status sesuai "$@"
}
sum() {
	rakor-rekom lihat tindak-lanjut --penerima "$1" --pilih bukti_sidik \
	    -f csv | tail -1
}

run 'a file' 0 add --penerima 64.01 --bukti-berkas sk.txt
is 'is summed up' "$(sum 64.01)" "$one"
run 'an address' 0 add --penerima 64.02 --bukti-berkas instankaltim.com
is 'is no file' "$(sum 64.02)" ''
run 'a sum of the sender' 0 add --penerima 64.03 --bukti-berkas sk.txt \
    --bukti-sidik abc
is 'stays' "$(sum 64.03)" abc
cat >kiriman/isian.csv <<'C'
rekomendasi,penerima,tanggal,status,bukti_berkas
r-25#1,64.07,2025-03-02,sesuai,ba.txt
r-25#1,64.08,2025-03-02,sesuai,sk.txt
C
# One place for all: what periksa would not find is not summed up.
run 'beside the form only; beside the office' 1 rakor-rekom impor \
    tindak-lanjut kiriman/isian.csv
err_like '^kiriman/isian.csv:2: bukti_berkas: .*tidak ada di folder berkas kantor'
is 'told once' "$(grep -c 'folder berkas kantor' .err)" 1
is 'beside it only' "$(sum 64.07)" ''
is 'beside the office' "$(sum 64.08)" "$one"
mkdir tempat
echo empat >tempat/foto.txt
(cd tempat && KESBANGPOL_DB=../k.db rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'r-25#1' \
    --penerima 64.09 --tanggal 2025-03-01 --status sesuai \
    --bukti-berkas foto.txt) 2>.warn
is 'where the command runs only' "$(sum 64.09)" ''
ok 'is told too' grep -q '^peringatan: bukti_berkas: .*salin ke sana$' .warn
run 'sent again' 0 rakor-rekom impor tindak-lanjut kiriman/isian.csv
err_like '^0 baru, 0 berubah, 2 tetap'

look() {
	rakor-rekom periksa "$@" --pilih nomor,kolom,temuan -f csv |
	    grep berkasnya
}
# What lies elsewhere under that name is none of ours.
cp kiriman/ba.txt tempat/sk.txt
look_there() {
	(cd tempat && KESBANGPOL_DB=../k.db look "$@")
}
run 'from anywhere: what does not fit the sum of the sender' 0 \
    look_there tindak-lanjut
out_is <<M
2025-00003,bukti_berkas,berkasnya berubah sejak dicatat
M
echo tiga >sk.txt
run 'a changed file is no reason to refuse a form sent again' 0 \
    rakor-rekom impor tindak-lanjut kiriman/isian.csv
err_like '^0 baru, 0 berubah, 2 tetap'
is 'the sum is that of its day' "$(sum 64.08)" "$one"
run 'changed' 0 look tindak-lanjut
out_is <<M
2025-00001,bukti_berkas,berkasnya berubah sejak dicatat
2025-00003,bukti_berkas,berkasnya berubah sejak dicatat
2025-00005,bukti_berkas,berkasnya berubah sejak dicatat
M
run 'also among the findings of all records' 0 look
is 'all three' "$(grep -c 'berkasnya berubah' .out)" 3
rm sk.txt
run 'gone' 0 look tindak-lanjut
out_is <<M
2025-00001,bukti_berkas,berkasnya tidak ada lagi
2025-00003,bukti_berkas,berkasnya tidak ada lagi
2025-00005,bukti_berkas,berkasnya tidak ada lagi
M
done_testing
