#!/bin/sh
# SPDX-License-Identifier: ISC
# Any list with a day as a calendar: -f ics, RFC 5545.
. "$(dirname "$0")/lib.sh"
office
ormas-skt impor -q "$C/ormas.csv"

run 'terms that end' 0 ormas-skt jatuh-tempo -o tempo.ics
golden_file() {
	sed 's/$/|/' "$1" | tr -d '\r' >.out
	golden "$2"
}
golden_file tempo.ics ics-jatuh-tempo
is 'each line ends in CRLF' "$(grep -vc "$(printf '\r')\$" tempo.ics)" 0
run 'the same again' 0 ormas-skt jatuh-tempo -q -f ics
same 'byte for byte' tempo.ics .out
run 'on another day: other stamps, the same events' 0 ormas-skt jatuh-tempo \
    -q --hari-ini 2025-12-12 -f ics
is 'UID' "$(grep ^UID .out)" "$(grep ^UID tempo.ics)"
is 'stamps' "$(grep -c '^DTSTAMP:20251212T000000Z' .out)" 3

# What is long, and what has a meaning in the format.
cat >lain.csv <<'E'
nama,bentuk,bidang,skt_nomor,skt_berakhir,alamat
"Forum ""A, B; C\D"" Kesenian Daerah « Éé » yang sangat panjang namanya sekali",tidak_berbadan_hukum,sosial,1/2020,2026-01-15,Jalan
E
ormas-skt impor -q lain.csv 2>/dev/null
run 'commas, semicolons, letters of two bytes' 0 ormas-skt jatuh-tempo -q \
    --nama 'kesenian daerah' -f ics
is 'no line is longer than 75 bytes' \
    "$(tr -d '\r' <.out | LC_ALL=C awk 'length > 75' | wc -l)" 0
ok 'no letter is cut' iconv -f UTF-8 -t UTF-16 .out
tr -d '\r' <.out | sed -e ':a' -e N -e '$!ba' -e 's/\n //g' >joined
is 'escaped' "$(sed -n 's/^SUMMARY:\(.*\) Kesenian.*/\1/p' joined)" \
    'Forum "A\, B\; C\\D"'

run 'a register, by its first day' 0 ormas-skt lihat -f ics
err_like '^3 ormas tanpa tanggal tidak ikut$'
is 'rows with a day' "$(grep -c ^BEGIN:VEVENT .out)" 3
run 'one record' 0 ormas-skt lihat 2025-00004 -f ics
is 'is one event' "$(grep -c ^BEGIN:VEVENT .out)" 1
run 'ekspor, too' 0 ormas-skt ekspor -f ics -q
run 'no day at all' 64 rakor-rekom lihat rekomendasi -f ics
err_is <<E
rekomendasi tidak bertanggal, jadi tidak dapat menjadi kalender; pakai format lain
E
run 'nothing to write' 0 ormas-skt jatuh-tempo -q --nama tiadaada -f ics
is 'is a calendar, of the zone' \
    "$(tr -d '\r' <.out | sed -n '1p;/^TZ/p;$p' | tr '\n' ' ')" \
    'BEGIN:VCALENDAR TZID:WITA TZOFFSETFROM:+0800 TZOFFSETTO:+0800 END:VCALENDAR '

# Deadlines of the parties' aid: the day is the last one, not the year's.
D=$C/banpol-kota
KESBANGPOL_DB=kota.db
kesbangpol impor -q wilayah "$D/wilayah.csv" && kesbangpol siapkan -q \
    "$D/kantor.yaml" || exit 1
for t in suara dewan nilai pengurus tahapan pencairan temuan; do
	banpol impor -q $t "$D/$t.csv" || exit 1
done
run 'kalender' 0 banpol kalender -q --hari-ini 2024-12-20 -f ics
is 'an event a party' "$(grep -c ^BEGIN:VEVENT .out)" \
    "$(banpol kalender -q --hari-ini 2024-12-20 --pilih tanggal -f tsv |
    sed 1d | wc -l)"
is 'no two are one' "$(grep ^UID .out | sort | uniq -d)" ''
run 'findings' 1 banpol temuan --semua -q -f ics
out_like '^DTSTART;VALUE=DATE:20240617'
done_testing
