#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom naskah: a stored meeting as the document that impor reads.
. "$(dirname "$0")/lib.sh"
office

for f in rakor-2022-berau rakor-2024-paser rapat-internal-bontang-2020 \
    tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml"
done

run '2022' 0 rakor-rekom naskah kaltim-2022 --tindak-lanjut
golden rakor-naskah-2022.yaml
err_is </dev/null
run 'an internal meeting' 0 rakor-rekom naskah bontang-2020-08
golden rakor-naskah-internal.yaml

# Into a new file, and out again: the same bytes.
again() {
	rakor-rekom naskah "$1" --tindak-lanjut -o "$1.yaml"
	kesbangpol siapkan -q -d "$1.db" "$C/kantor.yaml"
	run "$1: into a new file" "$3" rakor-rekom impor -d "$1.db" "$1.yaml"
	err_like "^$2 baru, 0 berubah, 0 tetap"
	run "$1: and out again" 0 rakor-rekom naskah -d "$1.db" "$1" \
	    --tindak-lanjut
	ok "$1: the same bytes" cmp "$1.yaml" .out
	run "$1: nothing changes" 0 rakor-rekom impor "$1.yaml"
	err_is <<E
0 baru, 0 berubah, $2 tetap
E
	ok "$1: no line is longer than it must be" \
	    awk 'length > 80 && !/https|00000/ { exit 1 }' "$1.yaml"
}
again kaltim-2022 17 1		# one that was not asked reports
again kaltim-2024 26 1		# it repeats what is not there
again bontang-2020-08 28 0

# ---- whatever a text may be ----

rakor-rekom tambah -q --nomor uji --jenis desk --tanggal 2024-01-10 \
    --nama '- bukan: daftar #1' --tema 'no' --tempat '"A", B' \
    --narasumber 'satu; ; dua' --unsur 'a,b, c' --dasar '  x  y  ' \
    --penyelenggara "$(printf 'baris satu\nbaris dua')"
rakor-rekom tambah rekomendasi -q --rapat uji --butir 1 --penerima 64.11,64.09 \
    --isi "$(printf 'kata\\ %077d "kutip" - dan ... akhir:' 7)" --batas 2024-M17
rakor-rekom tambah rekomendasi -q --rapat uji --butir 1.2 --isi 64.10 \
    --jenis berulang --setiap 'catur wulan' --hari-setelah 0
rakor-rekom tambah rekomendasi -q --rapat uji --butir 1.2a --isi true \
    --batas 'Februari 2025'
rakor-rekom tambah rekomendasi -q --rapat uji --butir 10 --isi '2024-01-01' \
    --batas 2024-B04 --jenis peristiwa
rakor-rekom tambah rekomendasi -q --rapat uji --butir 2 --isi '~' \
    --batas 2024-02-29 --hari-setelah 14
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'uji#2' --penerima 64.09 \
    --tanggal 2024-03-01 --status proses --capaian 1/3 --satuan desa \
    --diverifikasi 2024-03-02 --diverifikasi-oleh 'A: b'
rakor-rekom tambah masukan -q --rapat uji --wilayah Bontang --bidang politik \
    --masalah 'x: y' --usul '#z'
run 'odd texts' 0 rakor-rekom naskah uji --tindak-lanjut
golden rakor-naskah-uji.yaml
again uji 8 1

# ---- a blank one ----

run 'a blank form' 0 rakor-rekom templat naskah
cp .out kosong.yaml
ok 'each key has a comment before it' awk '/^ +-? *[a-z_]+:/ && !(prev ~ /#/) {
    exit 1 } { prev = $0 }' kosong.yaml
is 'and a flag its words' "$(grep -A1 'sebagian saja' kosong.yaml |
    tr -d '#\n' | tr -s ' ' | sed 's/.*pilihan/pilihan/')" \
    'pilihan: tidak ya'
is 'how what recurs is written' \
    "$(grep -c 'triwulan: setiap, hari_setelah: 10, mulai: ' kosong.yaml)" 1
run 'is refused at its marks, and only there' 65 rakor-rekom impor kosong.yaml
is 'one line each' "$(grep -c 'masih bertanda ISI' .err)" \
    "$(grep -c ': ISI$' kosong.yaml)"
sed 's/\(id\|nama\|teks\|unit\|isi\|usul\|masalah\|nomor\): ISI/\1: x/
    s/tanggal: ISI/tanggal: 2024-05-06/; s/jenis: ISI/jenis: informasi/
    s/status: ISI/status: proses/; s/rek: ISI/rek: x/
    s/penerima: .*/penerima: semua/; s/wilayah: ISI/wilayah: Bontang/
    s/bidang: ISI/bidang: politik/' kosong.yaml >isi.yaml
kesbangpol siapkan -q -d isi.db "$C/kantor.yaml"
run 'and filled in it is one' 0 rakor-rekom impor -d isi.db isi.yaml
err_like '^5 baru, 0 berubah, 0 tetap'

# ---- what it does not do ----

run 'which one?' 64 rakor-rekom naskah
err_is <<E
sebutkan satu rapat, misalnya 'rakor-rekom naskah kaltim-2024'
E
run 'none of that number' 65 rakor-rekom naskah kaltim-2023
err_is <<E
rapat 'kaltim-2023' tidak ditemukan
E
rakor-rekom tambah tindak-lanjut -q --kantor 64.08 --rekomendasi \
    'kaltim-2024#9' --penerima 64.08 --tanggal 2025-12-02 --status proses
run "another office's entries" 0 rakor-rekom naskah kaltim-2024 \
    --tindak-lanjut
err_is <<E
1 tindak lanjut yang dicatat kantor lain tidak ikut
E
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'kaltim-2024#9a' \
    --penerima 64.01 --tanggal 2025-12-03 --status proses
rakor-rekom cabut -q --alasan keliru "$(rakor-rekom ekspor tindak-lanjut -q |
    grep 2025-12-03 | cut -d, -f2)"
run 'what was taken back' 0 rakor-rekom naskah kaltim-2024 --tindak-lanjut
err_is <<E
1 tindak lanjut yang dicatat kantor lain tidak ikut
1 tindak lanjut yang sudah dicabut tidak ikut
E
run 'are not looked at without' 0 rakor-rekom naskah kaltim-2024
err_is </dev/null
done_testing
