#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: what a meeting's document may not be, at each door.
. "$(dirname "$0")/lib.sh"
office

H='rakor: {id: x-1, nama: Rapat X, tanggal: 2024-04-23}
rekomendasi:'

# refused NAME MESSAGE, the items on stdin: each line of the message
refused() {
	{ echo "$H"; cat; } >x.yaml
	run "$1" 65 rakor-rekom impor x.yaml
	err_is <<E
$2
E
}
one() {
	refused "$1" "$2
1 kesalahan; tidak ada yang disimpan"
}

# ---- how much ----

full() { { echo "$H []"; yes '# catatan' | head -c "$1"; } >penuh.yaml; }
full 15000000
run '15 MB are one document' 0 rakor-rekom impor -n penuh.yaml
full 17000000
run '17 MB are not' 65 rakor-rekom impor -n penuh.yaml
err_is <<'E'
penuh.yaml: satu naskah lebih dari 16 MiB
E
rm penuh.yaml

# ---- codes ----

one 'a region that there is not' "x.yaml:3: penerima: kode wilayah '64.99' tidak dikenal; cari dengan 'kesbangpol wilayah NAMA'" <<'E'
  - {nomor: 1, teks: a, penerima: [provinsi, "64.99"]}
E
one 'a code without quotes keeps its zero' "x.yaml:3: penerima: kode wilayah '64.10' tidak dikenal; cari dengan 'kesbangpol wilayah NAMA'" <<'E'
  - {nomor: 1, teks: a, penerima: [64.10]}
E
one 'one that lost it' "x.yaml:3: penerima: '64.1' bukan kode wilayah Kemendagri (contoh 64.74; dalam YAML di dalam tanda kutip)" <<'E'
  - {nomor: 1, teks: a, penerima: [64.1]}
E

{
	cat <<'E'
rapat: {id: i-26, jenis: internal, nama: I, tanggal: "Selasa, 15 Juni 2026"}
rekomendasi:
  - {nomor: 1, teks: a, penerima: Bidang Politik}
bahasan:
  - {unit: Bidang Politik, jenis: progres, isi: a, program: Duta Damai}
E
} >dua.yaml
run 'nothing is missed that a fault kept away' 65 rakor-rekom impor dua.yaml
err_like '^dua.yaml:1: tanggal: .*hari tidak cocok'
err_like "^dua.yaml:5: program: 'Duta Damai' tidak ada .*; menambahnya: kesbangpol tambah pilihan --daftar program --kode ..."
is 'so many lines as faults' "$(wc -l <.err | tr -d ' ')" 3
run 'a program of its own' 0 kesbangpol tambah pilihan -q --daftar program \
    --kode duta_damai --label 'Duta Damai'
sed 's/Selasa/Senin/' dua.yaml >satu.yaml
run 'is one then' 0 rakor-rekom impor -n satu.yaml

one 'what recurs is a part' "x.yaml:3: tenggat: yang berulang ditulis {bulan: setiap}, atau {bulan: setiap, hari_setelah: 10}" <<'E'
  - {nomor: 1, teks: a, penerima: semua, tenggat: setiap bulan}
E

# ---- numbers ----

one "'no' for nomor" "x.yaml:3: no: tulis 'nomor': 'no' dibaca sebagai 'tidak' oleh banyak program YAML" <<'E'
  - {no: 1, teks: a, penerima: semua}
E
one 'two of one number' "x.yaml:4: nomor: '1A' sudah dipakai butir pada baris 3" <<'E'
  - {nomor: 1a, teks: a, penerima: semua}
  - {nomor: 1A, teks: b, penerima: semua}
E
one 'printed numbers run on' "x.yaml:4: nomor_cetak: 1 tidak sesudah 2; nomor cetak bertambah menurut urutan naskah" <<'E'
  - {nomor: 1, nomor_cetak: 2, teks: a, penerima: semua}
  - {nomor: 2, nomor_cetak: 1, teks: b, penerima: semua}
E
one 'parts of a part' "x.yaml:3: sub: anak butir tidak beranak lagi" <<'E'
  - {nomor: 1, teks: a, penerima: semua, sub: [{nomor: 1a, teks: b, sub: []}]}
E
refused 'a part of another item, an item among parts' \
"x.yaml:3: nomor: '2a' bukan anak butir 1; tulis 1a, atau taruh di bawah butirnya sendiri
x.yaml:4: nomor: '2' bukan anak butir 2; tulis 2a, atau taruh di bawah butirnya sendiri
x.yaml:4: nomor: '2' sudah dipakai butir pada baris 4
x.yaml:6: nomor: '3A' sudah dipakai butir pada baris 6
4 kesalahan; tidak ada yang disimpan" <<'E'
  - {nomor: 1, teks: a, penerima: semua, sub: [{nomor: 2a, teks: b}]}
  - {nomor: 2, teks: a, penerima: semua, sub: [{nomor: 2, teks: b}]}
  - {nomor: 3, teks: a, penerima: semua,
     sub: [{nomor: a, teks: b}, {nomor: 3A, teks: b}]}
E
{ echo "$H" | sed '1s/}/, tempat: {wilayah: "64"}}/'; cat; } >huruf.yaml <<'E'
  - {nomor: 1, teks: a, penerima: semua, sub: [{nomor: a, teks: b},
      {nomor: 1b, teks: c}]}
  - {nomor: c, teks: a, penerima: semua, sub: [{nomor: 1, teks: b}]}
E
run 'a of 1 is 1a' 0 rakor-rekom impor -n huruf.yaml
rakor-rekom impor -q -d huruf.db huruf.yaml
is 'and stored as such' "$(rakor-rekom ekspor rekomendasi -d huruf.db -f csv |
    cut -d, -f2 | tr '\n' ' ')" 'nomor x-1#1 x-1#1a x-1#1b x-1#c x-1#c1 '

# ---- what a message names: the document's keys, and where they stand ----

cat >nama.yaml <<'E'
rakor:
  id: x-1
  nama: Rapat X
  tanggal: 2024-04-23
  tmpat: Bontang
rekomendasi:
  - nomor: 1
    nomor_cetak: a
    teks: a
    tengat: {tahun: 2025}
  - nomor: 2
    penerima: semua
    tenggat:
      tahun: 2024
  - nomor: 3
    teks: a
    penerima: semua
    ukuran: a
    tenggat: 2024-99
tindak_lanjut:
  - rek: 4
    penerima: semua
    tanggal: 2025-02-31
    status: proses
    capaian: {nilai: a, dari: 3}
E
run 'keys and their lines' 65 rakor-rekom impor nama.yaml
err_is <<'E'
nama.yaml:5: tmpat: tidak dikenal; maksud Anda 'tempat'?
nama.yaml:10: tengat: tidak dikenal; maksud Anda 'tenggat'?
nama.yaml:8: nomor_cetak: 'a' bukan bilangan bulat: tulis seperti 1500 atau 1.500
nama.yaml:11: teks: wajib diisi (naskah lengkap)
nama.yaml:19: tenggat: '2024-99' bukan bulan yang ada
nama.yaml:23: tanggal: '2025-02-31' bukan tanggal yang ada
nama.yaml:25: nilai: 'a' bukan bilangan bulat: tulis seperti 1500 atau 1.500
7 kesalahan; tidak ada yang disimpan
E
cat >baris.yaml <<'E'
rakor: {id: x-1, nama: Rapat X, tanggal: 2024-04-23}
rekomendasi:
  - nomor: 1
    teks: a
    penerima:
      - semua
      - Kota Bontag
    tenggat:
      tahun: 2023
  - nomor: 2
    teks: a
    penerima: Karang Taruna
E
run 'also of what is stored' 65 rakor-rekom impor baris.yaml
err_is <<'E'
baris.yaml:5: penerima: 'Kota Bontag' bukan wilayah yang dikenal; maksud Anda 'Kota Bontang' (Kalimantan Timur)?
baris.yaml:9: tenggat: '2023' sebelum rapatnya, 2024-04-23
2 kesalahan; tidak ada yang disimpan
E
sed '/Bontag/d; s/2023/2025/' baris.yaml >ragu.yaml
run 'and of doubts' 1 rakor-rekom impor -n ragu.yaml
err_like "^ragu.yaml:11: penerima: 'Karang Taruna' dicatat sebagai unit"
run '--abaikan is of tables' 64 rakor-rekom impor --abaikan tmpat nama.yaml
err_is <<'E'
nama.yaml: --abaikan berlaku untuk tabel, tidak untuk naskah utuh
E
sed 's/jumlah_resmi: 11/jumlah_resmi: 13/' "$C/rakor-2024-paser.yaml" >13.yaml
run '13 official ones of 2024' 65 rakor-rekom impor 13.yaml
err_like "^13.yaml:35: jumlah_resmi: 13, padahal ada 11 butir resmi"

# ---- days ----

refused 'deadlines before the meeting' "x.yaml:3: tenggat: '2023' sebelum rapatnya, 2024-04-23
x.yaml:4: tenggat: '2024-03' sebelum rapatnya, 2024-04-23
x.yaml:5: tenggat: '2024-T1' sebelum rapatnya, 2024-04-23
x.yaml:6: batas: '2024-04-22' sebelum rapatnya, 2024-04-23
4 kesalahan; tidak ada yang disimpan" <<'E'
  - {nomor: 1, teks: a, penerima: semua, tenggat: {tahun: 2023}}
  - {nomor: 2, teks: a, penerima: semua, tenggat: {bulan: 2024-03}}
  - {nomor: 3, teks: a, penerima: semua, tenggat: {triwulan: 1, tahun: 2024}}
  - {nomor: 4, teks: a, penerima: semua, batas: 2024-04-22}
  - {nomor: 5, teks: a, penerima: semua, batas: 2024-04-23}
  - {nomor: 6, teks: a, penerima: semua, tenggat: {tahun: 2024}}
E
one 'two deadlines' 'x.yaml:3: tenggat: satu batas saja: tahun, bulan, tanggal, atau triwulan' <<'E'
  - {nomor: 1, teks: a, penerima: semua, tenggat: {bulan: 2025-02, tanggal: 2025-02-03}}
E

# ---- repeats ----

one 'itself' "x.yaml:3: mengulang: rekomendasi mengulang dirinya sendiri" <<'E'
  - {nomor: 1, teks: a, penerima: semua, mengulang: "x-1#1"}
E
refused 'a repeats b, b repeats a' "x.yaml:4: mengulang: berputar: x-1#2 mengulang x-1#1 mengulang x-1#2
1 kesalahan; tidak ada yang disimpan" <<'E'
  - {nomor: 1, teks: a, penerima: semua, mengulang: "x-1#2"}
  - {nomor: 2, teks: b, penerima: semua, mengulang: "x-1#1"}
E
rakor-rekom impor -q "$C/rakor-2022-berau.yaml"
rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
run 'over two meetings, by ubah' 65 rakor-rekom ubah rekomendasi \
    'kaltim-2022#g' --mengulang 'kaltim-2024#10'
err_is <<E
mengulang: berputar: kaltim-2022#g mengulang kaltim-2024#10 mengulang kaltim-2022#g
E
printf 'rapat,butir,isi,mengulang\nkaltim-2024,12,a,kaltim-2024#10\n' >12.csv
rakor-rekom impor -q rekomendasi 12.csv
printf 'nomor,mengulang\nkaltim-2022#g,kaltim-2024#12\n' >g.csv
run 'and over three, by a table' 65 rakor-rekom impor rekomendasi g.csv
err_like "^g.csv:2: mengulang: berputar: kaltim-2022#g mengulang kaltim-2024#12 mengulang kaltim-2024#10 mengulang kaltim-2022#g$"
run 'at every door: an unknown region' 65 rakor-rekom tambah rekomendasi \
    --rapat kaltim-2024 --butir 14 --isi a --penerima 64.98
err_like "^penerima: kode wilayah '64.98' tidak dikenal"
run 'a deadline before the meeting' 65 rakor-rekom ubah rekomendasi \
    'kaltim-2024#8' --batas 2023
err_is <<E
batas: '2023' sebelum rapatnya, 2024-04-23
E
run 'follow-up of an unknown region' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#8' --penerima 64.98 --tanggal 2025-01-02 \
    --status proses
err_like "^penerima: kode wilayah '64.98' tidak dikenal"

# ---- follow-up of what there is not ----

cat >tl.yaml <<'E'
wilayah: "64.08"
tindak_lanjut:
  - {rek: "kaltim-2024#99", tanggal: 2024-05-01, status: proses}
E
run 'an unknown recommendation' 65 rakor-rekom impor tindak-lanjut tl.yaml
err_is <<E
tl.yaml:3: rek: 'kaltim-2024#99' tidak ada dalam daftar rekomendasi
1 kesalahan; tidak ada yang disimpan
E
sed 's/tindak_lanjut:/rekomendasi:/' tl.yaml >rek.yaml
run 'items are no follow-up' 65 rakor-rekom impor tindak-lanjut rek.yaml
err_is <<E
rek.yaml:2: rekomendasi: naskah rapat diimpor dengan 'rakor-rekom impor rapat'
1 kesalahan; tidak ada yang disimpan
E

# ---- YAML that is none of ours ----

text() {				# NAME MESSAGE, printf's text as $3
	printf "$3" >y.yaml
	run "$1" 65 rakor-rekom impor y.yaml
	err_like "$2"
}
G='rakor:\n  id: y-1\n  nama: Y\n  tanggal: 2024-04-23\n'
text 'anchors' 'jangkar .* dan tag .* tidak diterima' \
    "${G}rekomendasi:\n  - &a {nomor: 1, teks: a}\n  - *a\n"
text 'tags' 'jangkar .* dan tag .* tidak diterima' \
    "${G}rekomendasi:\n  - {nomor: !!int 1, teks: a}\n"
text 'tabs' '^y.yaml:6:1: .*Tab' "${G}rekomendasi:\n\t- {nomor: 1}\n"
text 'NUL' 'byte NUL|karakter kendali' "${G}  tema: \"a\\\\0b\"\n"
text 'not UTF-8' 'bukan UTF-8' "${G}  tema: caf\351\n"
text 'a key twice' "'id' disebut dua kali; sudah ada pada baris 2" \
    "rakor:\n  id: y\n  id: z\n"
text 'a list for a text' 'tema: nilai harus satu teks' "${G}  tema: [a, b]\n"
text 'a text for a list' 'rekomendasi: harus berupa daftar' \
    "${G}rekomendasi: semua\n"
text 'an unknown part' 'rekomendsi: bagian yang tidak dikenal' \
    "${G}rekomendsi: []\n"
text 'an unknown column' "nomer: tidak dikenal; maksud Anda 'nomor'\?" \
    "${G}rekomendasi:\n  - {nomer: 1, teks: a}\n"
text 'one that is near to none' 'qwerty: tidak dikenal; yang ada: nomor, teks,' \
    "${G}rekomendasi:\n  - {nomor: 1, teks: a, qwerty: [a]}\n"
text 'a list of lists' 'daftar di dalam daftar' \
    "${G}rekomendasi:\n  - {nomor: 1, teks: a, penerima: [[semua]]}\n"
text 'the same meeting in two documents' "'y-1' ada dua kali" "$G---\n$G"
text 'a day that it was not' 'hari tidak cocok' \
    'rakor:\n  id: y\n  nama: Y\n  tanggal: Senin, 23 April 2024\n  peserta: []\n'
text 'too deep' 'terlalu banyak bagian di dalam bagian' \
    "$(i=0; printf 'a: '; while [ $i -lt 40 ]; do printf '['; i=$((i+1)); done)x"

# ---- and what is no fault ----

works() {
	printf "$3" >z.yaml
	run "$1" 0 rakor-rekom impor z.yaml
	err_is <<E
$2
E
}
works 'BOM, and CRLF' '2 baru, 0 berubah, 0 tetap' \
    '\357\273\277rakor:\r\n  id: z-1\r\n  nama: Z\r\n  tanggal: 2024-04-23\r\nrekomendasi:\r\n  - {nomor: 1, teks: a, penerima: semua}\r\n'
works 'two meetings in one file' '2 baru, 0 berubah, 0 tetap' \
    'rakor:\n  id: z-2\n  nama: Z2\n  tanggal: 2024-05-23\n---\nrakor:\n  id: z-3\n  nama: Z3\n  tanggal: 2024-06-23\n'
works 'nothing was recommended' '0 baru, 0 berubah, 1 tetap' \
    'rakor:\n  id: z-3\n  nama: Z3\n  tanggal: 2024-06-23\nrekomendasi: []\nmasukan:\n'

# ---- many ----

awk 'BEGIN { print "rakor:\n  id: banyak\n  nama: B\n  tanggal: 2024-01-01\n" \
    "  jumlah_resmi: 10000\nrekomendasi:"
for (i = 1; i <= 10000; i++)
	printf "  - nomor: %d\n    teks: butir ke-%d\n    penerima: semua\n" \
	    "    tenggat: {tahun: 2025}\n", i, i }' >banyak.yaml
run '10,000 items' 0 rakor-rekom impor banyak.yaml
err_is <<E
10001 baru, 0 berubah, 0 tetap
E
rakor-rekom naskah banyak >naskah.yaml
run 'out and in again' 0 rakor-rekom impor naskah.yaml
err_is <<E
0 baru, 0 berubah, 10001 tetap
E
done_testing
