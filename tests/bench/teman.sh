# SPDX-License-Identifier: ISC
# Peers, as Debian has them: the same reports, the same questions, each in its
# usual way.  Sourced by tabel.sh.
#
# A peer that is not there, or would take too long for so many reports, has no
# figure.  Its import makes what its other jobs read: a file of SQLite with the
# keys that ours has, or recutils' own; miller and csvjson read the CSV.

# peer | most reports | its version
peers='
kami	0	-
sqlite3	1000000	sqlite3 --version
sqlite-utils	100000	sqlite-utils --version
csvkit	100000	csvcut --version
miller	1000000	mlr --version
recutils	100000	recsel --version
'

# job | runs | what README calls it
jobs='
mulai	5	start, `--version`
impor	1	import
satu	3	one report, by its number
bulan	3	count by field, of one month
rekap	1	count by field and month, of all
csv	1	export as CSV
json	1	export as JSON
'

# job | peer | command; csv2rec has no option for where to.  recutils knows no
# part of a date: its reports have the month as a column of their own.
commands='
mulai	kami	"$tool" --versi
mulai	sqlite3	sqlite3 --version
mulai	sqlite-utils	sqlite-utils --version
mulai	csvkit	csvcut --version
mulai	miller	mlr --version
mulai	recutils	recsel --version
impor	kami	"$tool" impor -q -d "$d/kami" "$rows"
impor	sqlite3	sqlite3 "$d/sqlite3" ".read $d/import.sql"
impor	sqlite-utils	sh -c "sqlite-utils insert $d/sqlite-utils laporan $rows --csv --silent --pk kantor --pk nomor && sqlite-utils create-index $d/sqlite-utils laporan tanggal"
impor	csvkit	csvsql --db "sqlite:///$d/csvkit" --insert --tables laporan -I -y 0 --unique-constraint kantor,nomor --after-insert "CREATE INDEX hari ON laporan (tanggal)" "$rows"
impor	recutils	sh -c "csv2rec -t laporan $rows.bulan > $d/recutils"
satu	kami	"$tool" lihat $key -f csv -d "$d/kami"
satu	sqlite3	sqlite3 -csv -header "$d/sqlite3" "SELECT * FROM laporan $one"
satu	sqlite-utils	sqlite-utils query "$d/sqlite-utils" "SELECT * FROM laporan $one" --csv
satu	csvkit	sql2csv --db "sqlite:///$d/csvkit" --query "SELECT * FROM laporan $one"
satu	miller	mlr --icsv --ocsv filter "\$nomor == \"$key\"" then head -n 1 "$rows"
satu	recutils	recsel -t laporan -e "nomor = \"$key\"" "$d/recutils"
bulan	kami	"$tool" rekap --baris bidang -p $month -f csv -d "$d/kami"
bulan	sqlite3	sqlite3 -csv -header "$d/sqlite3" "$count $of GROUP BY 1"
bulan	sqlite-utils	sqlite-utils query "$d/sqlite-utils" "$count $of GROUP BY 1" --csv
bulan	csvkit	sql2csv --db "sqlite:///$d/csvkit" --query "$count $of GROUP BY 1"
bulan	miller	mlr --icsv --ocsv filter "substr(\$tanggal, 0, 6) == \"$month\"" then count-distinct -f bidang "$rows"
rekap	kami	"$tool" rekap --baris bidang --kolom bulan -f csv -d "$d/kami"
rekap	sqlite3	sqlite3 -csv -header "$d/sqlite3" "$counts GROUP BY 1, 2"
rekap	sqlite-utils	sqlite-utils query "$d/sqlite-utils" "$counts GROUP BY 1, 2" --csv
rekap	csvkit	sql2csv --db "sqlite:///$d/csvkit" --query "$counts GROUP BY 1, 2"
rekap	miller	mlr --icsv --ocsv put "\$bulan = substr(\$tanggal, 0, 6)" then count-distinct -f bidang,bulan "$rows"
rekap	recutils	recsel -t laporan -G bidang,bulan -p "bidang,bulan,Count(nomor)" "$d/recutils"
csv	kami	"$tool" ekspor -f csv -d "$d/kami"
csv	sqlite3	sqlite3 -csv -header "$d/sqlite3" "SELECT * FROM laporan"
csv	sqlite-utils	sqlite-utils rows "$d/sqlite-utils" laporan --csv
csv	csvkit	sql2csv --db "sqlite:///$d/csvkit" --query "SELECT * FROM laporan"
csv	miller	mlr --icsv --ocsv cat "$rows"
csv	recutils	rec2csv -t laporan "$d/recutils"
json	kami	"$tool" ekspor -f json -d "$d/kami"
json	sqlite3	sqlite3 -json "$d/sqlite3" "SELECT * FROM laporan"
json	sqlite-utils	sqlite-utils rows "$d/sqlite-utils" laporan
json	csvkit	csvjson -I -y 0 "$rows"
json	miller	mlr --icsv --ojson cat "$rows"
'
export SQLALCHEMY_SILENCE_UBER_WARNING=1
tab='	'

# of LIST WORD...: the lines that begin with these words, what follows them
of() {
	list=$1 begin=$(shift; printf "%s$tab" "$@")
	echo "$list" | sed -n "s/^$begin//p"
}

here() {				# is it, and does it take so many?
	most=$(of "$peers" "$1" | cut -f1)
	version=$(of "$peers" "$1" | cut -f2)
	[ "$1" = kami ] || { command -v "${version%% *}" > /dev/null &&
	    [ "$n" -le "$most" ] && case ${BENCH_PEERS-$1} in
		*$1*)	true ;;
		*)	false ;;
	    esac; }
}

# What the import of each writes is not there before: fresh.sh NUMBER
fresh() {
	{
		echo "set -- \$1 $*"
		echo 'shift $1'
		echo "rm -f '$d'/\$1 '$d'/\$1-journal"
		echo "[ \$1 != kami ] || cp '$d/empty.db' '$d/kami'"
	} > "$d/fresh.sh"
	{
		echo "CREATE TABLE laporan ($(head -n 1 "$rows" |
		    sed 's/,/ TEXT, /g; s/$/ TEXT/'),"
		echo 'PRIMARY KEY (kantor, nomor));'
		echo 'CREATE INDEX hari ON laporan (tanggal);'
		echo ".import --csv --skip 1 $rows laporan"
	} > "$d/import.sql"
}

# All give the count that they should: of the last field of each line.
same() {				# job, peer
	case $1 in
	bulan)	want=$(awk -F, -v m="$month" 'substr($5, 1, 7) == m' "$rows" | wc -l) ;;
	rekap)	want=$n ;;
	csv)	want=$n ;;
	satu)	want=1 ;;
	*)	return 0 ;;
	esac
	eval "$(of "$commands" "$1" "$2")" 2> "$d/said" | case $1$2 in
	satu*|csv*)	grep -c "64.74.*199[0-9]-[0-9]\|64.74.*20[0-9][0-9]-[0-9]\|^nomor: " ;;
	*)	awk -F'[,: ]+' '$NF ~ /^[0-9]+\r?$/ && !/-[0-9]+$/ { s += $NF }
		    END { print s }' ;;
	esac > "$d/got"
	[ "$(cat "$d/got")" -eq "$want" ] ||
	    fail "$2 answers $1 with $(cat "$d/got"), not $want"
}

job() {					# its name; those that can
	name=$1 often=$(of "$jobs" "$1" | cut -f1)
	shift
	script= who=
	for p; do
		c=$(of "$commands" "$name" "$p")
		[ -n "$c" ] || continue
		who="$who $p"
		script="$script${script:+ -- }$c"
	done
	before=
	[ "$name" != impor ] || { fresh $who; before="-b $d/fresh.sh"; }
	eval "\"\$measure\" $before $((often * runs)) $script" \
	    > "$d/out" 2> "$d/said" || fail "$name: $(tail -n 2 "$d/said")"
	for p in $who; do
		same "$name" "$p"
		figure teman "$n" "$name" "$p" "$(sed -n 1p "$d/out")"
		sed -i 1d "$d/out"
	done
}

runs=${BENCH_RUNS:-3}
rows=$d/rows.csv
new_office "$d/empty.db" 64.74
count='SELECT bidang, count(*) FROM laporan'
counts='SELECT bidang, substr(tanggal, 1, 7), count(*) FROM laporan'
for p in $(echo "$peers" | cut -f1); do
	figure peer "$p"
done
echo "$jobs" | while IFS=$tab read -r name often words; do
	[ -z "$name" ] || figure job "$name" "$words"
done
for n in ${BENCH_ROWS:-100000 1000000}; do
	"$d/gen" "$n" > "$rows" || fail gen
	# Its first five fields have no quotes.
	awk -F, '{ print (NR == 1 ? "bulan" : substr($5, 1, 7)) "," $0 }' \
	    "$rows" > "$rows.bulan"
	middle=$(sed -n "$((n / 2 + 1))p" "$rows")
	key=$(echo "$middle" | cut -d, -f2)
	month=$(echo "$middle" | cut -d, -f5)
	month=${month%-*}
	one="WHERE kantor = '64.74' AND nomor = '$key'"
	of="WHERE tanggal BETWEEN '$month-01' AND '$month-31'"
	able=
	for p in $(echo "$peers" | cut -f1); do
		if here "$p"; then able="$able $p"; fi
	done
	for j in $(echo "$jobs" | cut -f1); do
		job "$j" $able
	done
done
rm -f "$rows" "$rows.bulan"
for p in $(echo "$peers" | cut -f1); do
	rm -f "$d/$p"
done
