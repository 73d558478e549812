#!/bin/sh
# SPDX-License-Identifier: ISC
# Measures each question beside the SQL that answers it, and prints the ratios.
# Asserts nothing: the machine is noisy, the aims are in the table.
#
# BENCH_ROWS  sizes of the import, rising, "100000 1000000"
# BENCH_RUNS  runs of each import, 3
# BENCH_ONLY  ormas, banpol, rakor, konflik, harga, tukar: nothing but ormas.sh ...
set -u
cd "$(dirname "$0")/../.." || exit 70
rows=${BENCH_ROWS:-100000 1000000}
runs=${BENCH_RUNS:-3}
small=10000
. tests/bench/lib.sh

# ---- the table ----

line() { printf '%-44s %10s %10s %6s  %s\n' "$@"; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 0) }'; }

unit() {				# ms in what reads best
	awk -v t="$1" 'BEGIN {
		if (t < 1000) printf "%.2f ms", t; else printf "%.2f s", t / 1e3
	}'
}

compare() {				# what, ours ms, peer ms, aim
	line "$1" "$(unit "$2")" "$(unit "$3")" "$(ratio "$2" "$3")" "$4"
}

col() { sed -n "$1p" "$d/out" | cut -d' ' -f"$2"; }

# A pair in turn, measured RUNS times: what, RUNS, aim, a... -- b...
pair() {
	what=$1 n=$2 aim=$3
	shift 3
	"$measure" "$n" "$@" > "$d/out" || fail "$what"
	compare "$what, wall" "$(col 1 1)" "$(col 2 1)" "$aim"
	compare "$what, CPU" "$(col 1 2)" "$(col 2 2)" "$aim"
}

# The same done once, with what is left behind: what, aim, a... -- b...
once() {
	what=$1 aim=$2
	shift 2
	pair "$what" 1 "$aim" "$@"
}

# The median of column $2 of file $1.
median() { cut -d' ' -f"$2" "$1" | sort -n | awk '{ v[NR] = $1 }
    END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }

# ---- an office without reports, and the same for sqlite3 ----

new_office "$d/empty.db" 64.74
# What is unknown is NULL with us and '' with .import: its partial index must
# leave the same rows out.
cp "$d/empty.db" "$d/peer0.db"
sqlite3 "$d/peer0.db" "DROP INDEX laporan_rujukan; CREATE INDEX
    laporan_rujukan ON laporan (rujukan) WHERE rujukan <> ''" || fail "sqlite3"

ours() { "$measure" 1 "$tool" impor -q -d "$d/ours.db" "$d/$1.csv"; }

peer() {
	"$measure" 1 sqlite3 "$d/peer.db" -cmd "PRAGMA journal_mode=TRUNCATE" \
	    -cmd "PRAGMA synchronous=FULL" \
	    -cmd "PRAGMA cache_size=-16384" -cmd ".mode csv" \
	    ".import $d/$1-peer.csv laporan"
}

import() {				# rows
	"$d/gen" "$1" > "$d/$1.csv" || fail "gen"
	: > "$d/a"
	: > "$d/b"
	i=0
	while [ $i -lt "$runs" ]; do
		rm -f "$d/ours.db"* "$d/peer.db"*
		cp "$d/empty.db" "$d/ours.db"
		cp "$d/peer0.db" "$d/peer.db"
		sync
		ours "$1" >> "$d/a" || fail "impor"
		# The peer is given what we stored, with the same checksums.
		[ $i -gt 0 ] || sqlite3 -csv "$d/ours.db" \
		    "SELECT * FROM laporan ORDER BY rowid" > "$d/$1-peer.csv"
		sync
		peer "$1" >> "$d/b" || fail ".import"
		i=$((i + 1))
	done
	[ "$(sqlite3 "$d/ours.db" "SELECT count(*) FROM laporan")" = "$1" ] &&
	    [ "$(sqlite3 "$d/peer.db" "SELECT count(*) FROM laporan")" = "$1" ] ||
	    fail "the two imports do not hold $1 rows"
	compare "import of $1, wall" "$(median "$d/a" 1)" "$(median "$d/b" 1)" 0.5
	compare "import of $1, CPU" "$(median "$d/a" 2)" "$(median "$d/b" 2)" 0.5
	line "import of $1, peak MiB" \
	    "$(awk -v k="$(median "$d/a" 3)" 'BEGIN { printf "%.0f", k / 1024 }')" \
	    "$(awk -v k="$(median "$d/b" 3)" 'BEGIN { printf "%.0f", k / 1024 }')" \
	    "$(ratio "$(median "$d/a" 3)" "$(median "$d/b" 3)")" "ours <= 64"
	rm -f "$d/$1-peer.csv" "$d/peer.db"
	mv "$d/ours.db" "$d/$1.db"
	middle=${big:-$1}
	big=$1
}

# The size of an export is as much a question as its time: it is read once.
export_pair() {				# format, sqlite3's mode, aim
	pair "export of $big, $1" 3 "$3" "$tool" ekspor -f "$1" -d "$d/$big.db" \
	    -- sqlite3 "$2" "$d/$big.db" "SELECT * FROM laporan"
}

instructions() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 \
	    > /dev/null | sed -n 's/.*Collected : //p'
}

# ---- the run ----

line what ours peer ratio aim
line ---- ---- ---- ----- ---

case ${BENCH_ONLY-} in
ormas|banpol|rakor|konflik|harga|tukar)
	. "tests/bench/$BENCH_ONLY.sh"
	exit 0
esac
big=
for n in $small $rows; do
	[ "$n" = "$small" ] && keep=$runs && runs=1 && exec 3>&1 > /dev/null
	import "$n"
	[ "$n" = "$small" ] && runs=$keep && exec >&3
done

key=1990-00042
pair "start-up, one row of $big" 200 "<= 1.5" \
    "$tool" lihat $key -f csv -d "$d/$big.db" -- \
    "$d/bare" "$d/$big.db" 64.74 $key
pair "start-up, beside the sqlite3 CLI" 100 "" \
    "$tool" lihat $key -f csv -d "$d/$big.db" -- sqlite3 -csv "$d/$big.db" \
    "SELECT * FROM laporan WHERE kantor = '64.74' AND nomor = '$key'"
if command -v valgrind > /dev/null; then
	a=$(instructions "$tool" lihat $key -f csv -d "$d/$big.db")
	b=$(instructions "$d/bare" "$d/$big.db" 64.74 $key)
	line "start-up, instructions" "$a" "$b" "$(ratio "$a" "$b")" ""
fi

# The end of the last whole month of each.
last() {
	sqlite3 "$d/$1.db" "SELECT date(max(tanggal), 'start of month',
	    '-1 day') FROM laporan"
}
last_big=$(last "$big")
last_small=$(last $small)
at() {					# command, runs
	pair "$1 at the end: $big / $small rows" "$2" "<= 1.1" \
	    "$tool" "$1" --tanggal "$last_big" --hari-ini "$last_big" \
	    -d "$d/$big.db" -- \
	    "$tool" "$1" --tanggal "$last_small" --hari-ini "$last_small" \
	    -d "$d/$small.db"
}
at ringkas 40
at mingguan 20
at bulanan 10

rekap() {				# runs, period, condition
	pair "rekap of $big${2:+, a year}: bidang by bulan" "$1" "<= 1.2" \
	    "$tool" rekap --baris bidang --kolom bulan ${2:+-p "$2"} \
	    -d "$d/$big.db" -- \
	    sqlite3 -csv "$d/$big.db" "SELECT bidang, substr(tanggal, 1, 7),
	    count(*), sum(jenis = 'nihil'), sum(keadaan IS 'rencana')
	    FROM laporan $3 GROUP BY 1, 2"
}
rekap 1 "" ""
year=${last_big%%-*}
rekap 10 $((year - 1)) \
    "WHERE tanggal BETWEEN '$((year - 1))-01-01' AND '$((year - 1))-12-31'"

# ---- full text: the index, and what is found with it ----

columns=$(sqlite3 "$d/$big.db" "SELECT group_concat(name, ', ') FROM
    pragma_table_info('laporan') WHERE name IN ('lokasi', 'kategori', 'tema',
    'judul', 'fakta', 'analisis', 'prediksi', 'langkah', 'saran')")
word=badali				# a name of gen.c
cp "$d/$big.db" "$d/peer.db"
once "cari: index of $big rows" "<= 1" \
    "$tool" cari -q -d "$d/$big.db" --maks 1 $word -- \
    sqlite3 "$d/peer.db" "CREATE VIRTUAL TABLE teks USING fts5($columns,
    content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO teks (rowid, $columns) SELECT baris, $columns FROM laporan"
"$d/gen" $((big + 1000)) | sed "2,$((big + 1))d" > "$d/new.csv"
for f in "$big" peer; do
	"$tool" impor -q -d "$d/$f.db" "$d/new.csv" || fail "impor"
done
once "cari: index of 1000 new rows" "<= 1" \
    "$tool" cari -q -d "$d/$big.db" --maks 1 $word -- \
    sqlite3 "$d/peer.db" "INSERT INTO teks (rowid, $columns)
    SELECT baris, $columns FROM laporan WHERE baris > $big"
rm -f "$d/peer.db"

like() {				# word, condition
	echo "SELECT * FROM laporan WHERE (0$(echo "$columns" | tr , '\n' |
	    sed "s/.*/ OR & LIKE '%$1%'/")) $2
	    ORDER BY tanggal DESC, nomor LIMIT 20"
}
find() {				# what, word, condition, options...
	term=$2 where=$3 title="cari: $1"
	shift 3
	pair "$title" 3 "" "$tool" cari -f csv --maks 20 -q \
	    -d "$d/$big.db" "$term" "$@" -- \
	    sqlite3 -csv "$d/$big.db" "$(like "$term" "$where")"
	compare "$title / grep -c" "$(col 1 1)" "$grep" "<= 0.1"
}
# grep stops at the first one when nobody sees the count.
"$measure" 3 sh -c "grep -c $word '$d/$big.csv' | cat" > "$d/out"
grep=$(col 1 1)
find "a rare word" $word ""
find "a common word, newest 20" warga ""
find "misspelt" kebakran ""
month=${last_big%-*}
find "in a month" warga "AND tanggal BETWEEN '$month-01' AND '$month-31'" \
    -p "$month"
find "with all filters" warga "AND tanggal BETWEEN '$month-01' AND '$month-31'
    AND wilayah LIKE '64.74.01%' AND bidang = 'hankam' AND jenis = 'harian'
    AND tim LIKE '%utara%' AND kategori LIKE '%banjir%'" \
    -p "$month" -w 64.74.01 --bidang hankam --jenis harian --tim utara \
    --kategori banjir
if command -v rg > /dev/null; then
	pair "cari: a rare word / ripgrep" 5 "" "$tool" cari -q -f csv \
	    -d "$d/$big.db" $word -- sh -c "rg -c $word '$d/$big.csv' | cat"
fi

# ---- all rows out, and through the spreadsheet ----

export_pair csv -csv "<= 0.5"
export_pair json -json "<= 0.8"
export_pair yaml -csv "<= 0.7"
m=$d/$middle
once "export of $middle, xlsx / csv" "" \
    "$tool" ekspor -q -d "$m.db" -o "$m.xlsx" -- \
    "$tool" ekspor -q -d "$m.db" -o "$m-2.csv"
cp "$d/empty.db" "$d/x.db"
cp "$d/empty.db" "$d/c.db"
once "import of $middle, xlsx / csv" "" \
    "$tool" impor -q -d "$d/x.db" "$m.xlsx" -- \
    "$tool" impor -q -d "$d/c.db" "$m-2.csv"
once "periksa of $middle / lihat" "" "$tool" periksa -q -f csv -d "$m.db" -- \
    "$tool" lihat -f csv -d "$m.db"
line "periksa of 1000 rows" "$(unit "$(ratio "$(col 1 1)" $((middle / 1000)))")" \
    "" "" ""

. tests/bench/ormas.sh
. tests/bench/banpol.sh
. tests/bench/rakor.sh
. tests/bench/konflik.sh

cat <<'.'

Medians; ours and the peer in turn.  Import: the peer is sqlite3's .import of
the same rows into the same table (STRICT, NOT NULL, the same indexes), with
TRUNCATE, FULL and our cache of 16 MiB; it checks nothing.  Its file has three
columns more (impor, sidik, kunci), and '' where ours is unknown, so its
partial index asks for rujukan <> ''.  27 reports a day, whatever the rows.
The export of yaml is beside sqlite3 -csv, which writes no YAML.
The index of cari: beside FTS5 with the same columns and options, made by the
CLI; cari itself: beside LIKE over those columns, the newest 20, and beside
grep -c of the rare word in the same rows as CSV.
matriks: beside the last entry of each place, by GROUP BY.
hitung: beside a join in whole numbers, which prints no formula.
.
exit 0
