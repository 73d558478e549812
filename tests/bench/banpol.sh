# SPDX-License-Identifier: ISC
# Party aid of the whole country: what run.sh reads for banpol.

banpol=$X/banpol
years=2010..2024

cp "$d/empty.db" "$d/banpol.db"
for what in partai suara dewan nilai; do
	awk -v what=$what -v seed=7 -f tests/fixtures/banpol-acak.awk \
	    data/wilayah.csv > "$d/$what.csv" || fail "banpol-acak.awk"
	# Rates at random are doubtful, and told: that is 1, not a failure.
	"$banpol" impor $what -q -d "$d/banpol.db" "$d/$what.csv" ||
	    [ $? -eq 1 ] || fail "impor $what"
done
"$banpol" hitung --tahun $years -q -f csv -d "$d/banpol.db" > "$d/out.csv"
title="hitung: $(($(wc -l < "$d/out.csv") - 1)) rows of 552 councils"
columns8=wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah
join="$(cat tests/fixtures/banpol-hitung.sql)"
pair "$title" 5 "<= 2" "$banpol" hitung --tahun $years -q -f csv \
    -d "$d/banpol.db" -- sqlite3 -csv "$d/banpol.db" "$join"
pair "$title, its columns" 5 "<= 1.5" "$banpol" hitung --tahun $years -q \
    -f csv --pilih $columns8 -d "$d/banpol.db" -- \
    sqlite3 -csv "$d/banpol.db" "$join"
one="$(echo "$join" | sed "s/bulan > 0/& AND s.wilayah = '64.71' AND p.tahun = '2024'/")"
pair "hitung: one of them, one year" 20 "" "$banpol" hitung --tahun 2024 \
    -w 64.71 -q -f csv -d "$d/banpol.db" -- \
    sqlite3 -csv "$d/banpol.db" "$one"
# What begins with the sums of all parties and years, beside those sums.
pair "rekap of a year, of all councils" 5 "<= 1" "$banpol" rekap --tahun 2024 \
    -q -f csv -d "$d/banpol.db" -- "$banpol" hitung --tahun $years -q \
    -f csv --pilih $columns8 -d "$d/banpol.db"
pair "kalender of all councils" 5 "<= 1" "$banpol" kalender -q -f csv \
    --hari-ini 2024-12-01 -d "$d/banpol.db" -- "$banpol" hitung --tahun \
    $years -q -f csv --pilih $columns8 -d "$d/banpol.db"
