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
run 'beside the form, else by its path' 0 rakor-rekom impor tindak-lanjut \
    kiriman/isian.csv
is 'beside it' "$(sum 64.07)" "$two"
is 'by its path' "$(sum 64.08)" "$one"
run 'sent again' 0 rakor-rekom impor tindak-lanjut kiriman/isian.csv
err_like '^0 baru, 0 berubah, 2 tetap'

look() {
	rakor-rekom periksa tindak-lanjut --pilih nomor,kolom,temuan -f csv |
	    grep berkasnya
}
cp kiriman/ba.txt .
run 'what does not fit the sum of the sender' 0 look
out_is <<M
2025-00003,bukti_berkas,berkasnya berubah sejak dicatat
M
echo tiga >sk.txt
rm ba.txt
run 'changed; gone' 0 look
out_is <<M
2025-00001,bukti_berkas,berkasnya berubah sejak dicatat
2025-00003,bukti_berkas,berkasnya berubah sejak dicatat
2025-00004,bukti_berkas,berkasnya tidak ada lagi
2025-00005,bukti_berkas,berkasnya berubah sejak dicatat
M
done_testing
