# SPDX-License-Identifier: ISC
# A register of organisations: what run.sh reads for ormas-skt.
#
# BENCH_ORMAS  how many, 100000

ormas=$X/ormas-skt
many=${BENCH_ORMAS:-100000}
day=2020-08-07 until=2020-11-05

awk -v n="$many" -v seed=7 -f tests/fixtures/ormas-acak.awk > "$d/ormas.csv" ||
    fail "ormas-acak.awk"
cp "$d/empty.db" "$d/ormas.db"
"$ormas" impor -q -d "$d/ormas.db" "$d/ormas.csv" || fail "impor ormas"
sqlite3 -csv "$d/ormas.db" "SELECT * FROM ormas ORDER BY rowid" \
    > "$d/ormas-peer.csv"
cp "$d/empty.db" "$d/ours.db"
cp "$d/empty.db" "$d/peer.db"
# Partial indexes must leave the same rows out: '' is what .import stores.
sqlite3 "$d/peer.db" "SELECT 'DROP INDEX ' || name || ';' FROM sqlite_schema
    WHERE tbl_name = 'ormas' AND sql LIKE '%WHERE%'" > "$d/drop.sql"
sqlite3 "$d/peer.db" "SELECT sql || ';' FROM sqlite_schema WHERE tbl_name =
    'ormas' AND sql LIKE '%WHERE%'" | sed "s/IS NOT NULL/<> ''/g
    s/IS NULL/= ''/g" > "$d/make.sql"
sqlite3 "$d/peer.db" < "$d/drop.sql" && sqlite3 "$d/peer.db" < "$d/make.sql" ||
    fail "indexes of the peer"
once "import of $many ormas" "" \
    "$ormas" impor -q -d "$d/ours.db" "$d/ormas.csv" -- \
    sqlite3 "$d/peer.db" -cmd "PRAGMA journal_mode=TRUNCATE" \
    -cmd "PRAGMA synchronous=FULL" -cmd "PRAGMA cache_size=-16384" \
    -cmd ".mode csv" ".import $d/ormas-peer.csv ormas"
rm -f "$d/ours.db" "$d/peer.db" "$d/ormas-peer.csv"

"$measure" 100 "$ormas" --versi > "$d/out"
start_wall=$(col 1 1) start_cpu=$(col 1 2)

# Beside sqlite3, and beside the start of a process that does nothing.
question() {				# what, runs, SQL, command...
	title="$1 of $many ormas" n=$2 sql=$3
	shift 3
	pair "$title" "$n" "" "$ormas" "$@" -q -f csv --hari-ini $day \
	    -d "$d/ormas.db" -- sqlite3 -csv "$d/ormas.db" "$sql"
	compare "$title / start, wall" "$(col 1 1)" "$start_wall" ""
	compare "$title / start, CPU" "$(col 1 2)" "$start_cpu" ""
}

# What ends between two days, of the printed dates alone.
ends() {
	for masa in skt pengurus surat_lapor izin; do
		echo "${sep-}SELECT nomor, nama, '$masa' AS masa,
		    ${masa}_berakhir AS berakhir,
		    julianday(${masa}_berakhir) - julianday('$day')
		    FROM ormas WHERE ${masa}_berakhir BETWEEN '$1' AND '$2'"
		sep=" UNION ALL "
	done
	echo "ORDER BY berakhir, nama"
}

question jatuh-tempo 10 "$(ends $day $until)" jatuh-tempo --dalam 90h
question 'jatuh-tempo, lapsed,' 3 "$(ends 0 $day)" jatuh-tempo --sudah-lewat
question status 3 "SELECT nomor, nama, CASE WHEN ahu_nomor IS NOT NULL OR
    bentuk IN ('yayasan', 'perkumpulan') THEN 'badan_hukum'
    WHEN skt_berakhir < '$day' THEN 'skt_berakhir'
    WHEN skt_berakhir <= '$until' THEN 'skt_akan_berakhir'
    WHEN skt_berakhir > '$until' THEN 'skt_berlaku'
    ELSE 'tidak_terdaftar' END, pengurus_berakhir >= '$day', skt_berakhir,
    pengurus_berakhir, surat_lapor_berakhir FROM ormas ORDER BY kantor, nomor" \
    status
question kelengkapan 3 "SELECT o.nomor, o.nama, min(l.diterima) FROM ormas o
    LEFT JOIN laporan_kegiatan l ON l.ormas = o.nama AND periode = '2020-S1'
    GROUP BY o.nomor" kelengkapan -p 2020-S1
"$ormas" cari -q -d "$d/ormas.db" --maks 1 taruna > "$d/out"
question 'cari: one name' 10 "SELECT * FROM ormas WHERE nama LIKE
    '%taruna%' AND nama LIKE '%42%' LIMIT 20" cari 'taruna 42' --maks 20
question 'cari: misspelt' 10 "SELECT * FROM ormas WHERE nama LIKE '%tarunna%'
    LIMIT 20" cari tarunna --maks 20
if "$ormas" rekap --bantuan > "$d/out" 2>&1; then
	question 'rekap bidang by bentuk' 5 "SELECT bidang, bentuk, count(*)
	    FROM ormas GROUP BY 1, 2" rekap --baris bidang --kolom bentuk
fi
