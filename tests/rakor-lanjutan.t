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
draf.yaml:6: id: wajib diisi: kode rapat, misalnya kaltim-2024
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
done_testing
