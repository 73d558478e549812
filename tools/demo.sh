#!/bin/sh
# SPDX-License-Identifier: ISC
# demo.sh [FOLDER]: a full office in that folder (build/demo), with records of
# all tools, made afresh each time; it stays.  The records are the examples of
# data/contoh, most of them invented (data/contoh/BACA.txt).
set -eu

cd "$(dirname "$0")/.."
X=${TOOLS:-$PWD/bin}
PATH=$X:$PATH
D=${1:-build/demo}
C=data/contoh
KESBANGPOL_DB=$D/kantor.db
KESBANGPOL_HARI_INI=2025-12-15T16:00	# a Monday: the week and prices are due
export PATH KESBANGPOL_DB KESBANGPOL_HARI_INI
umask 077

mkdir -p "$D"
rm -f "$D"/kantor.db* "$D/dasbor.html" "$D/agenda.ics"

# Done, also where somebody should look at it.
may_find() {
	"$@" || [ $? -eq 1 ]
}

# Show a command, then run it.
try() {
	printf '\n$ %s\n' "$1"
	may_find sh -c "$1"
}

# load TOOL FOLDER TYPE...: the example of each type, and nothing said.
load() {
	tool=$1
	from=$2
	shift 2
	for type; do
		may_find "$tool" impor -q "$type" "$C/$from$type.csv"
	done
}

# A fortnight of reports: the invented day told again for earlier ones, each
# time with another quarter left out.
fortnight() {
	for d in 01 02 03 04 05 08 09; do
		sed -e '/-1209-/d; /BTG-1210-[126]/d' -e "s/2025-12-10/2025-12-$d/g" \
		    -e "s/-1210-/-12$d-/" "$C/laporan-tim.csv" |
		    awk -v d=$d 'NR == 1 || (NR + d) % 4' |
		    may_find laporan-harian impor -q - --hari-ini "2025-12-${d}T17:00"
	done
}

echo "An office, and what its tools keep; faults and doubts are told by line."
try "kesbangpol siapkan $C/kantor.yaml"
try "laporan-harian impor tim $C/tim.csv"
fortnight
try "laporan-harian impor $C/laporan-tim.csv --hari-ini 2025-12-10T17:00"
try "laporan-harian impor $C/laporan-akhir-pekan.csv"
grep -v 2026-01 "$C/harga-klandasan.csv" |
    may_find laporan-harian impor -q harga -
load laporan-harian '' asing nphd nphd-cair
try "ormas-skt impor $C/ormas.csv"
for f in rakor-2022-berau rakor-2024-paser; do
	may_find rakor-rekom impor -q "$C/$f.yaml"
done
try "rakor-rekom impor tindak-lanjut $C/tindak-lanjut-kaltim.yaml"
load peta-konflik konflik-kaltim/ potensi peristiwa tindakan indeks
load peta-konflik konflik-tw3-2025/ potensi penilaian peristiwa tindakan \
    pelaporan forum
echo
echo "Party aid of a city that there is not, entered by the province for it."
kesbangpol impor -q wilayah "$C/banpol-kota/wilayah.csv"
for type in suara dewan nilai anggaran pengurus tahapan pencairan berkas \
    rencana belanja temuan; do
	may_find banpol impor -q "$type" "$C/banpol-kota/$type.csv" --kantor 64.99
done

echo
echo "A day of reports, and who still owes some."
try 'laporan-harian ringkas --tanggal 2025-12-10'
echo "(status 1: done, and a team is below its target or nothing came in)"
try 'laporan-harian target -p 2025-12-10 -f wa'
echo
echo "The ormas; the meetings; the quarter; the aid."
try 'ormas-skt jatuh-tempo --sudah-lewat --dalam 90h -q --pilih nama,masa,berakhir,sisa_hari -f tabel'
try 'rakor-rekom matriks -f teks'
try 'peta-konflik peta -p 2025-T3 -f teks'
try 'banpol status --kantor 64.99 --tahun 2024 -f tabel'

echo
echo "All that is due, from all tools; the same as a page with pictures."
try 'kesbangpol agenda --dalam 14h -f tabel | head -40'
may_find kesbangpol agenda -q -o "$D/agenda.ics"
try "kesbangpol dasbor -o $D/dasbor.html"
try 'kesbangpol periksa -f tabel'

echo
echo "The office file is $KESBANGPOL_DB; look at $D/dasbor.html in a browser."
echo "To go on with this office:"
echo "	export KESBANGPOL_DB=$(realpath "$KESBANGPOL_DB") PATH=$X:\$PATH"
echo "Next: man build/man/laporan-harian.1, or bin/laporan-harian --bantuan"
