#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: one meeting on paper.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2020-12-11T08:00
for f in rapat-internal-bontang-2020 rakor-2024-paser; do
	rakor-rekom impor -q "$C/$f.yaml"
done
rakor-rekom tambah tindak-lanjut -q --rekomendasi bontang-2020-08#2 \
    --penerima Sekretariat --tanggal 2020-08-24 --status selesai \
    --uraian 'Peralatan lengkap' --bukti-jenis ba --bukti-nomor 1/2020
rakor-rekom ubah rapat -q bontang-2020-08 --peserta 62 --kapasitas 100 \
    --notulis 'Natalia Trisnawati, S.Sos., MM, Sekretaris' 2>/dev/null

run 'an internal meeting' 0 rakor-rekom notula bontang-2020-08
golden rakor-notula
run 'for phones' 0 rakor-rekom notula bontang-2020-08 -f wa
out_like 'Agustus s.d. Oktober 2020$'
out_like 'tertunda: pandemi Covid-19; waktu baru: belum ditentukan$'
for f in html rtf; do
	run "as $f" 0 rakor-rekom notula bontang-2020-08 -o "n.$f"
	ok 'its last line' grep -q 'Sony Suwito Adicahyono' "n.$f"
done
run 'a meeting of regions' 0 rakor-rekom notula kaltim-2024
golden rakor-notula-rakor

# A directive with a day that is past.
rakor-rekom tambah rekomendasi -q --rapat bontang-2020-08 --butir 8 \
    --isi 'Menyusun jadwal' --penerima 'bidang kewaspadaan nasional dan penanganan konflik' --batas 2020-09
run 'late' 1 rakor-rekom notula bontang-2020-08
out_like 'batas 30 September 2020, lewat 72 hari$'

# The day that is signed is the day that is counted to.
rakor-rekom tambah -q --nomor k-20 --jenis rakor --tanggal 2020-11-03 \
    --nama 'Rakor 2020' --wilayah 64
item() {
	rakor-rekom tambah rekomendasi -q --rapat k-20 --penerima 64.74 "$@"
}
item --butir 1 --isi Data --batas 2020-12 --hari-setelah 14
item --butir 2 --isi Peta --jenis berulang --setiap triwulan \
    --hari-setelah 10 --batas 2022
run 'days after' 0 rakor-rekom notula k-20
out_like '^ +sampai 14 Januari 2021$'
out_like 'setiap triwulan, paling lambat 10 hari sesudahnya, sampai 31 Desember 2022$'
run 'as it is counted' 0 rakor-rekom lembar 64.74 --rapat k-20 --pilih batas
out_is <<M
batas
2021-01-10
2021-01-14
M

rakor-rekom tambah -q --nomor k-20b --jenis rakor --tanggal 2020-11-10 \
    --nama 'Rakor 2020 kedua' --wilayah 64
rakor-rekom tambah rekomendasi -q --rapat k-20b --butir 1 --isi Data \
    --penerima 64.74 --mengulang 'k-20#1'
run 'what was carried on' 0 rakor-rekom notula k-20
out_like 'Sesuai: -; 1 diteruskan rapat kemudian, dihitung di sana$'

run 'no meeting' 64 rakor-rekom notula
err_is <<E
sebutkan satu rapat, misalnya bontang-2020-08
E
run 'a slip' 65 rakor-rekom notula bontang-2020-09
err_is <<E
rapat 'bontang-2020-09' tidak dikenal; maksud Anda 'bontang-2020-08'?
E
done_testing
