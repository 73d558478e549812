#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: whom a name may mean, at every door.
. "$(dirname "$0")/lib.sh"
office

AS=" Bila unit kantor, dahului dengan kata seperti Bidang atau Tim"
FIND="cari dengan 'kesbangpol wilayah NAMA'"
MAS="penerima: 'Gunung Mass' bukan wilayah yang dikenal; maksud Anda 'Kabupaten Gunung Mas' (Kalimantan Tengah)?$AS"

# ---- what is no region, or nearly one, is no unit ----

cat >x.yaml <<'E'
rakor: {id: x-1, nama: Rapat X, tanggal: 2024-04-23}
rekomendasi:
  - {nomor: 1, teks: a, penerima: [Gunung Mass]}
  - {nomor: 2, teks: a, penerima: [Kabupaten Entah, Kota Bontag]}
  - {nomor: 3, teks: a, penerima: [seluruh kabupaten]}
  - {nomor: 4, teks: a, penerima: Provinsi Antah Berantah}
E
run 'a document' 65 rakor-rekom impor x.yaml
err_is <<E
x.yaml:3: $MAS
x.yaml:4: penerima: 'Kabupaten Entah' bukan wilayah yang dikenal; $FIND
x.yaml:4: penerima: 'Kota Bontag' bukan wilayah yang dikenal; maksud Anda 'Kota Bontang' (Kalimantan Timur)?
x.yaml:5: penerima: 'seluruh kabupaten' tidak jelas; tulis 'semua' untuk semua kabupaten dan kota, atau kodenya satu demi satu
x.yaml:6: penerima: 'Provinsi Antah Berantah' bukan wilayah yang dikenal; $FIND
5 kesalahan; tidak ada yang disimpan
E
rakor-rekom tambah -q --nomor x-1 --jenis rakor --nama 'Rapat X' \
    --tanggal 2024-04-23
printf 'rapat,butir,isi,penerima\nx-1,1,a,"semua, Gunung Mass"\n' >x.csv
run 'a table' 65 rakor-rekom impor rekomendasi x.csv
err_like "^x.csv:2: penerima: 'Gunung Mass' bukan wilayah yang dikenal"
run 'tambah' 65 rakor-rekom tambah rekomendasi --rapat x-1 --butir 1 \
    --isi a --penerima 'Gunung Mass'
err_is <<E
$MAS
E
rakor-rekom tambah -q rekomendasi --rapat x-1 --butir 1 --isi a \
    --penerima semua
run 'ubah' 65 rakor-rekom ubah rekomendasi 'x-1#1' --penerima 'Gunung Mass'
err_is <<E
$MAS
E
run 'and an entry of the follow-up' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'x-1#1' --penerima 'Kota Bontag' --tanggal 2024-05-01 \
    --status proses
err_like "^penerima: 'Kota Bontag' bukan wilayah yang dikenal; maksud Anda"

# ---- the ways that all of them are written ----

# as NAME: what is stored of it
as() {
	rakor-rekom ubah -q rekomendasi 'x-1#1' --penerima "$1" 2>&1
	rakor-rekom lihat rekomendasi 'x-1#1' --pilih penerima -f tsv |
	    tail -1
}
for all in 'seluruh kabupaten/kota' 'semua kab/kota' 'Kabupaten/Kota' \
    'seluruh Kab. dan Kota' 'masing-masing kabupaten dan kota' \
    'Pemerintah Kabupaten/Kota' 'setiap daerah'; do
	is "$all" "$(as "$all")" semua
done
is 'the province' "$(as 'Pemerintah Provinsi, kab./kota')" 'provinsi, semua'
is 'a government is its region' \
    "$(as 'Pemkab Paser, Pemerintah Kota Bontang, Pemprov Kalimantan Selatan')" \
    'Kabupaten Paser, Kota Bontang, Provinsi Kalimantan Selatan'
run 'also who reports' 0 rakor-rekom tambah tindak-lanjut -q \
    --rekomendasi 'x-1#1' --penerima 'Pemkab Paser' --tanggal 2024-05-01 \
    --status proses
is 'and is counted as it' "$(rakor-rekom lembar 64.01 -f csv |
    grep -c '^x-1#1,.*,proses,')" 1

# ---- units ----

run 'units are units' 0 rakor-rekom ubah rekomendasi 'x-1#1' --penerima \
    'Kabupaten Paser, Sekretariat, Bidang Wasbang, Sub Bagian Umum, UPT Wasbang, Seksi A, Tim 1, KPU Kota Bontang, Polres Bontang'
err_is <<E
tersimpan: x-1#1
E
cat >y.yaml <<'E'
rakor: {id: y-1, nama: Rapat Y, tanggal: 2024-05-23}
rekomendasi:
  - {nomor: 1, teks: a, penerima: [Karang Taruna, Kesra]}
  - {nomor: 2, teks: a, penerima: [Karang Taruna]}
  - {nomor: 3, teks: a}
  - {nomor: 4, teks: a, jenis: pernyataan}
  - nomor: 5
    teks: a
    sub:
      - {nomor: 5a, teks: a, penerima: semua}
      - {nomor: 5b, teks: a}
  - {nomor: 6, teks: a, penerima: semua, sub: [{nomor: 6a, teks: a}]}
E
run 'another is told once; and who asks nobody' 1 rakor-rekom impor y.yaml
err_is <<E
y.yaml:3: penerima: 'Karang Taruna' dicatat sebagai unit kantor; bila wilayah, tulis kodenya
y.yaml:3: penerima: 'Kesra' dicatat sebagai unit kantor; bila wilayah, tulis kodenya
y.yaml:5: penerima: tidak ada yang ditugasi; sebutkan penerimanya, atau jenis pernyataan
y.yaml:11: penerima: tidak ada yang ditugasi; sebutkan penerimanya, atau jenis pernyataan
10 baru, 0 berubah, 0 tetap, 4 peringatan
E
run 'the same again' 0 rakor-rekom impor y.yaml
run 'found again' 1 rakor-rekom periksa rekomendasi --pilih nomor,dasar -f csv
out_is <<E
nomor,dasar
y-1#1,unit kantor
y-1#1,unit kantor
y-1#3,yang ditugasi
y-1#5b,yang ditugasi
E

# ---- running texts ----

rakor-rekom tambah -q masukan --rapat y-1 --wilayah 64.74 --bidang politik \
    --usul a --masalah 'Pertemuan pada Senin, 7 Agustus 2020'
rakor-rekom ubah -q rekomendasi 'y-1#2' \
    --isi 'Dilaksanakan Senin, 7 Agustus 2020'
run 'are looked at as in other tools' 1 rakor-rekom periksa
out_like '^rekomendasi,y-1#2,isi,.*7 Agustus 2020'
out_like '^masukan,.*,masalah,.*7 Agustus 2020'
done_testing
