#!/bin/sh
# SPDX-License-Identifier: ISC
# make demo: a small office under build/demo, made afresh each time.
set -eu

cd "$(dirname "$0")/.."
PATH=$PWD/bin:$PATH
KESBANGPOL_DB=build/demo/kantor.db
KESBANGPOL_HARI_INI=2025-12-10T17:00  # the day of the examples
export PATH KESBANGPOL_DB KESBANGPOL_HARI_INI
umask 077

rm -rf build/demo
mkdir -p build/demo

# Show a command, then run it.  1 is a finding, not a failure.
try() {
	printf '\n$ %s\n' "$1"
	status=0
	sh -c "$1" || status=$?
	[ $status -le 1 ] || exit $status
}

try 'kesbangpol siapkan data/contoh/kantor.yaml'
try 'laporan-harian impor data/contoh/laporan.tsv'
try 'laporan-harian impor tim data/contoh/tim.csv'
try 'laporan-harian impor data/contoh/laporan-tim.csv'
try 'laporan-harian ringkas --tanggal 2025-12-10'
echo "(status 1: done, and a team is below its target or nothing came in)"
try "laporan-harian target -p 2025-12-10 | awk -F, 'NR == 1 || \$NF > 0'"
echo
echo "Ormas: the office's own sheet in; whose SKT ends in the next 30 days?"
try 'ormas-skt impor data/contoh/ormas.csv'
try 'ormas-skt lihat --skt-berakhir 2025-12-10..2026-01-09 -f tabel'
try 'ormas-skt ekspor --publik --pilih bentuk | sed 1d | sort | uniq -c'
echo
echo "Meetings: what was agreed in 2024, and how far each region is."
try 'rakor-rekom impor data/contoh/rakor-2022-berau.yaml'
try 'rakor-rekom impor data/contoh/rakor-2024-paser.yaml'
try 'rakor-rekom impor tindak-lanjut data/contoh/tindak-lanjut-kaltim.yaml'
try 'rakor-rekom lihat tindak-lanjut --rekomendasi kaltim-2024#9b \
    --pilih penerima,tanggal,status,capaian,capaian_dari -f tabel'
try 'rakor-rekom matriks -f teks'

echo
echo "Party aid: one published table, two elections in it, one spelling out."
try "awk -F, -v OFS=, 'NR == 1 { print \"pemilu\", \$0; next }
    { print (\$3 ~ /^Januari/ ? 2014 : 2019), \$0 }' \\
    data/contoh/banpol-balikpapan-2019.csv |
    banpol impor - --abaikan tahun,periode,nilai_per_suara,bulan,jumlah"
try "banpol lihat --partai 'Partai Golongan Karya' --pilih wilayah,pemilu,partai,suara -f tabel"
echo
echo "Conflicts: a quarter's table in, by the sources of UU 7/2012."
try 'peta-konflik impor data/contoh/konflik-tw3-2025/potensi.csv'
try 'peta-konflik ekspor -p 2025-T3 --pilih sumber_konflik | sed 1d | sort | uniq -c'

echo
echo "The office file is $KESBANGPOL_DB; the tools are in bin/."
echo "Next: man build/man/laporan-harian.1, or bin/laporan-harian --bantuan"
