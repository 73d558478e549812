#!/bin/sh
# SPDX-License-Identifier: ISC
# Measures the tools beside what would be used without them, and prints the
# ratios.  Asserts nothing: the machine is noisy, the aims are in the table.
#
# BENCH_ROWS  sizes of the import, "100000 1000000"
# BENCH_RUNS  runs of each import, 3        BENCH_DIR  where the files go
set -u
cd "$(dirname "$0")/../.." || exit 70
rows=${BENCH_ROWS:-100000 1000000}
runs=${BENCH_RUNS:-3}
tool=$PWD/bin/laporan-harian
office=$PWD/bin/kesbangpol
small=10000
unset KESBANGPOL_DB

fail() {
	echo "bench: $*" >&2
	exit 70
}

for need in sqlite3 "${CC:-cc}"; do
	command -v "$need" > /dev/null ||
	    { echo "bench: $need is missing, nothing measured"; exit 0; }
done
[ -x "$tool" ] || fail "run 'make' first"
d=$(mktemp -d "${BENCH_DIR:-${TMPDIR:-/tmp}}/bench.XXXXXX") || exit 70
trap 'rm -rf "$d"' EXIT
trap 'exit 130' INT TERM

for p in gen measure bare; do
	${CC:-cc} -std=c11 -O2 -D_GNU_SOURCE -o "$d/$p" \
	    tests/bench/$p.c -lsqlite3 || fail "$p.c does not compile"
done
measure=$d/measure

# ---- the table ----

line() { printf '%-40s %10s %10s %6s  %s\n' "$@"; }

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

# The median of column $2 of file $1.
median() { cut -d' ' -f"$2" "$1" | sort -n | awk '{ v[NR] = $1 }
    END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }

# ---- an office without reports, and the same for sqlite3 ----

cat > "$d/kantor.yaml" <<'.'
kode: "64.74"
nama: Badan Kesatuan Bangsa dan Politik
pemerintah: Pemerintah Kota Bontang
zona: WITA
jam_tutup: "15:30"
.
{
	echo nama,berlaku_mulai,target
	for t in 'Bontang Utara' 'Bontang Selatan' 'Bontang Barat' Pelabuhan \
	    Kota; do
		echo "Tim $t,1990-01-01,3"
	done
} > "$d/tim.csv"
"$office" siapkan -q -y -d "$d/empty.db" "$d/kantor.yaml" &&
    "$tool" impor tim -q -d "$d/empty.db" "$d/tim.csv" || fail "siapkan"
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
	rm -f "$d/$1.csv" "$d/$1-peer.csv" "$d/peer.db"
	mv "$d/ours.db" "$d/$1.db"
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

day=1990-06-15
pair "ringkas of a day: $big / $small rows" 40 "<= 1.1" \
    "$tool" ringkas --tanggal $day -d "$d/$big.db" -- \
    "$tool" ringkas --tanggal $day -d "$d/$small.db"
pair "mingguan: $big / $small rows" 10 "<= 1.1" \
    "$tool" mingguan --tanggal $day -d "$d/$big.db" -- \
    "$tool" mingguan --tanggal $day -d "$d/$small.db"
pair "bulanan: $big / $small rows" 5 "<= 1.1" \
    "$tool" bulanan --tanggal $day -d "$d/$big.db" -- \
    "$tool" bulanan --tanggal $day -d "$d/$small.db"
pair "rekap of $big: bidang by tahun" 3 "<= 1.2" \
    "$tool" rekap --baris bidang --kolom tahun -d "$d/$big.db" -- \
    sqlite3 -csv "$d/$big.db" "SELECT bidang, substr(tanggal, 1, 4),
    count(*), sum(jenis = 'nihil'), sum(keadaan IS 'rencana') FROM laporan
    GROUP BY 1, 2"
pair "rekap of a year of $big" 20 "" \
    "$tool" rekap --baris bidang --kolom bulan -p 1990 -d "$d/$big.db" -- \
    "$tool" rekap --baris bidang --kolom bulan -p 1990 -d "$d/$small.db"
export_pair csv -csv "<= 0.5"
export_pair json -json "<= 0.8"
export_pair yaml -csv "<= 0.7"

cat <<'.'

Medians; ours and the peer in turn.  Import: the peer is sqlite3's .import of
the same rows into the same table (STRICT, NOT NULL, the same indexes), with
TRUNCATE, FULL and our cache of 16 MiB; it checks nothing.  Its file has three
columns more (impor, sidik, kunci), and '' where ours is unknown, so its
partial index asks for rujukan <> ''.  27 reports a day, whatever the rows.
The export of yaml is beside sqlite3 -csv, which writes no YAML.
.
exit 0
