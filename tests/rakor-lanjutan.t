#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom lanjutan: what the next meeting must take up.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-11-22
export KESBANGPOL_HARI_INI

run 'nothing yet' 0 rakor-rekom lanjutan
err_is <<E
tidak ada yang terbuka
E
for f in rakor-2022-berau rakor-2024-paser rapat-internal-bontang-2020 \
    tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml"
done
run 'of all rakor' 0 rakor-rekom lanjutan
golden rakor-lanjutan.yaml
err_is <<E
16 butir; yang diulang dua kali atau lebih bertanda DIULANG
E
cp .out draf.yaml
is 'what was repeated is there once' "$(grep -c 'mengulang: "kaltim-2022#g"' \
    draf.yaml) $(grep -c 'mengulang: "kaltim-2024#10"' draf.yaml)" '0 1'
is 'no region that is done with DPPI' "$(sed -n '/nomor: "10"/,/ukuran/p' \
    draf.yaml | grep -c '64.71\|64.02')" 0
run 'an internal one by its name' 0 rakor-rekom lanjutan bontang-2020-08
golden rakor-lanjutan-internal.yaml
err_is <<E
7 butir
E
is 'which stays one' "$(sed -n '4p;/jenis:/p' .out | tr -s ' \n' ' ')" \
    'rapat: jenis: internal '
run 'a meeting that there is not' 65 rakor-rekom lanjutan kaltim-2023
err_like "kaltim-2023"
run 'one of them' 64 rakor-rekom lanjutan kaltim-2022 kaltim-2024
err_is <<E
satu rapat saja, atau tanpa nama: semua rapat koordinasi
E

# ---- said to be done, and nothing to show for it; done; put off ----

entry() {
	rakor-rekom tambah tindak-lanjut -q --tanggal 2026-01-05 "$@" 2>/dev/null
}
for r in 01 02 03 07 08 09 11 71 72 74; do
	entry --rekomendasi 'kaltim-2024#1' --penerima 64.$r --status sesuai \
	    --bukti-jenis sk --bukti-nomor $r
done
entry --rekomendasi 'kaltim-2024#2' --penerima 64.01 --status sesuai
entry --rekomendasi 'kaltim-2024#2' --penerima 64.03 --status tertunda \
    --ditunda-ke 2027 --uraian banjir
rakor-rekom lanjutan kaltim-2024 -o .yaml 2>/dev/null
is 'what is done is not taken up' "$(grep -c 'mengulang: "kaltim-2024#1"' \
    .yaml)" 0
sed -n '/^  # kaltim-2024#2/,/nomor:/p' .yaml >.out
out_is <<'E'
  # kaltim-2024#2: sesuai 10,00% (1 dari 10) sejak 25 April 2024
  # sesuai, tanpa bukti, 5 Januari 2026: Kabupaten Paser
  # belum ditindaklanjuti; lewat batas waktu: Kabupaten Kutai Kartanegara,
  # Kabupaten Kutai Barat, Kabupaten Kutai Timur, Kabupaten Penajam Paser Utara,
  # Kabupaten Mahakam Ulu, Kota Balikpapan, Kota Samarinda, Kota Bontang
  # tertunda, 5 Januari 2026: Kabupaten Berau
  - nomor: "1"
E

# ---- edited and imported ----

run 'not before it is filled in' 65 rakor-rekom impor draf.yaml
err_is <<E
draf.yaml:4: id: wajib diisi: kode rapat, misalnya kaltim-2024
1 kesalahan; tidak ada yang disimpan
E
sed -e 's/id: null/id: kaltim-2026/' -e 's/nama: null/nama: Rakor 2026/' \
    -e 's/tanggal: null/tanggal: 2026-12-01/' draf.yaml >baru.yaml
run 'then it is a meeting' 0 rakor-rekom impor baru.yaml
err_is <<E
20 baru, 0 berubah, 0 tetap
E
run 'which is taken up by itself from then on' 0 \
    env KESBANGPOL_HARI_INI=2026-12-02 rakor-rekom lanjutan
is 'each one once' "$(grep 'mengulang:' .out | grep -vc 'kaltim-2026#')" 0
is 'and it says how often' "$(grep 'DIULANG 3' .out)" \
    '  # DIULANG 3 kali dengan yang ini: kaltim-2026#15, kaltim-2024#10,'

# ---- what recurs keeps its terms; when it ends is agreed anew ----

rakor-rekom tambah -q --nomor q-26 --jenis rakor --tanggal 2026-06-02 \
    --nama 'Rakor triwulan' --wilayah 64
rakor-rekom tambah rekomendasi -q --rapat q-26 --butir 1 --isi Peta \
    --penerima 64.74 --jenis berulang --setiap triwulan --hari-setelah 10 \
    --batas 2027
rakor-rekom tambah rekomendasi -q --rapat q-26 --butir 2 --isi Data \
    --penerima 64.74 --batas 2026-08 --hari-setelah 14
run 'its terms' 0 rakor-rekom lanjutan q-26
sed -n '/nomor:/,$p' .out >terms
is 'the period, and the days after it' "$(tr -s ' \n' ' ' <terms |
    grep -o 'tenggat: triw.*: 10')" 'tenggat: triwulan: setiap hari_setelah: 10'
is 'notes' "$(grep 'lama 20' terms | sed 's/^ *//')" \
    '# ISI dalam tenggat, bila ada akhirnya: tahun: ...; akhir yang lama 2027
# tenggat: {tahun: ...} # ISI; batas yang lama 2026-08, 14 hari sesudahnya'
sed -e 's/id: null/id: q-27/' -e 's/nama: null/nama: Rakor 27/' \
    -e 's/tanggal: null/tanggal: 2027-01-12/' .out >q.yaml
run 'read again' 0 rakor-rekom impor -q q.yaml
run 'as they were' 0 rakor-rekom lihat rekomendasi --rapat q-27 \
    --pilih setiap,hari_setelah,batas
out_is <<E
setiap,hari_setelah,batas
triwulan,10,
,,
E

# ---- from which period ----

cat >mulai.yaml <<'E'
rakor: {id: q-28, nama: Rakor 28, tanggal: 2027-06-01}
rekomendasi:
  - {nomor: 1, teks: Peta, penerima: ["64.74"],
     tenggat: {triwulan: setiap, mulai: 2027-T3}}
E
run 'where it begins' 0 rakor-rekom impor -q mulai.yaml
run 'and it is written so' 0 rakor-rekom naskah q-28
out_like '^      mulai: "?2027-T3"?$'
run 'as it is shown' 1 env KESBANGPOL_HARI_INI=2027-12-01 \
    rakor-rekom kalender -w 64.74 --rapat q-28 --semua --pilih periode
out_is <<E
periode
2027-T3
2027-T4
E
run 'and not of others' 65 rakor-rekom ubah rekomendasi q-27#2 --mulai 2027
err_like 'mulai: hanya untuk jenis berulang'

# ---- told of a period that nobody asked ----

cat >luar.yaml <<'E'
rakor: {id: q-26, nama: Rakor 26, tanggal: 2026-04-01}
rekomendasi:
  - {nomor: 1, teks: Peta, penerima: ["64.71", "64.72", "64.74"],
     tenggat: {triwulan: setiap, mulai: 2026-T2}}
E
rakor-rekom impor -q luar.yaml
rakor-rekom tambah tindak-lanjut -q --rekomendasi q-26#1 --penerima 64.71 \
    --tanggal 2026-04-02 --status proses --periode 2026-T1 2>/dev/null
run 'the next meeting hears of those asked' 0 rakor-rekom lanjutan q-26
out_like '3 dari 3 periode: semua 3 penerima'
done_testing
