# SPDX-License-Identifier: ISC
# How the work grows with the register: of one office, and of all in one file.
# Sourced by tabel.sh.

# work | runs | what README calls it | command
works='
lihat	10	one report	lihat $key
ringkas	10	the summary of a day	ringkas -q --tanggal $day --hari-ini $day
rekap	5	count by field and day, of a month	rekap -q --baris bidang --kolom hari -p ${day%-*}
jarang	5	search: a rare word, newest 20	cari -q --maks 20 badali
sering	5	search: a word of every third, newest 20	cari -q --maks 20 warga
ubah	5	change a report, not kept	ubah -q --coba $key --judul Uji
'

grow() {				# rows, file of reports, office
	cp "$3" "$d/ours"
	"$measure" 1 "$tool" impor -q -d "$d/ours" "$2" > "$d/out" ||
	    fail "impor"
	figure tumbuh "$1" "import, a report" "$(cat "$d/out")" "$1"
	line=$(sed -n "$(($1 / 2 + 1))p" "$2")
	rm -f "$2"
	key=$(echo "$line" | cut -d, -f1,2 --output-delimiter=/)
	day=$(echo "$line" | cut -d, -f5)
	# The first search makes the index.
	"$tool" cari -q --maks 1 -d "$d/ours" badali > "$d/said"
	echo "$works" | while IFS='	' read -r name often words command; do
		[ -n "$name" ] || continue
		eval "\"\$measure\" $often \"\$tool\" $command --kantor ${key%/*} -d \"\$d/ours\"" \
		    > "$d/out" 2> "$d/said" || fail "$name: $(cat "$d/said")"
		figure tumbuh "$1" "$words" "$(cat "$d/out")" 1
	done
	"$measure" 1 "$tool" ekspor -q -d "$d/ours" > "$d/out" || fail "ekspor"
	figure tumbuh "$1" "export as CSV, a report" "$(cat "$d/out")" "$1"
	rm -f "$d/ours"
}

for n in ${BENCH_GROWTH:-10000 100000 1000000}; do
	"$d/gen" "$n" > "$d/rows.csv" || fail gen
	grow "$n" "$d/rows.csv" "$d/empty.db"
done
# 548 offices, as its year has them.
new_office "$d/centre.db" 00
awk -F, 'NR > 1 && (length($1) == 2 || length($1) == 5) { print $1 }' \
    data/wilayah.csv | head -n 548 > "$d/codes"
n=${BENCH_CENTRE:-4000000}
"$d/gen" "$n" - < "$d/codes" > "$d/rows.csv" || fail gen
grow "$n" "$d/rows.csv" "$d/centre.db"
