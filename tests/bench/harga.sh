# SPDX-License-Identifier: ISC
# Prices of 25 goods in 3 markets: what run.sh reads for laporan-harian harga.

harian=$X/laporan-harian

# prices DAYS: each day from 2025-01-01 on, one in ten without a price
prices() {
	awk -F, -v days="$1" 'NR > 1 && n < 25 { name[++n] = $1 }
	END { srand(5)
	print "tanggal,pasar,komoditas,satuan,harga"
	split("31 28 31 30 31 30 31 31 30 31 30 31", len, " ")
	for (m = d = 1; days-- > 0; ) {
		for (c = 1; c <= 25; c++)
			for (p = 1; p <= 3; p++) {
				v = int(4001 * c * (.9 + .2 * rand()))
				if (rand() < .1)
					v = 0
				printf "2025-%02d-%02d,Pasar %d,%s,kg,%d\n",
				    m, d, p, name[c], v
			}
		if (++d > len[m]) { d = 1; m++ }
	} }' data/komoditas.csv
}
at="--hari-ini 2026-01-02"
prices 65 > "$d/panel.csv"
prices 365 > "$d/year.csv"
cp "$d/empty.db" "$d/harga.db"
# shellcheck disable=SC2086
"$harian" impor harga -q $at -d "$d/harga.db" "$d/year.csv" ||
    fail "impor harga"

{
	echo '.mode csv'
	echo "CREATE TABLE t (tanggal TEXT, pasar TEXT, komoditas TEXT,
	    satuan TEXT, harga INTEGER);"
	echo 'CREATE INDEX a ON t (tanggal, pasar);'
	echo 'CREATE INDEX b ON t (komoditas, tanggal);'
	echo ".import --skip 1 $d/panel.csv t"
} > "$d/import.sql"
cat > "$d/import.sh" <<E
rm -f "$d/peer.db"
exec sqlite3 "$d/peer.db" < "$d/import.sql"
E
cat > "$d/ours.sh" <<E
cp "$d/empty.db" "$d/ours.db"
exec "$harian" impor harga -q $at -d "$d/ours.db" "$d/panel.csv"
E
pair "harga: impor of 65 days, 25 goods, 3 markets: .import" 5 "" \
    sh "$d/ours.sh" -- sh "$d/import.sh"

mean="SELECT tanggal, komoditas, satuan, count(*), round(avg(harga_min)),
    min(harga_min), max(harga_min) FROM harga"
# shellcheck disable=SC2086
pair "harga -p of that year: means by day and goods" 5 "" \
    "$harian" harga -p 2025 -f csv -q $at -d "$d/harga.db" -- \
    sqlite3 -csv "$d/harga.db" "$mean GROUP BY 1, 2, 3"
# With the price of before in the same market, as the change needs it.
# shellcheck disable=SC2086
pair "... with the price of before: lag()" 5 "" \
    "$harian" harga -p 2025 -f csv -q $at -d "$d/harga.db" -- \
    sqlite3 -csv "$d/harga.db" "SELECT tanggal, komoditas, satuan, count(*),
    avg(harga_min), avg(lalu) FROM (SELECT *, lag(harga_min) OVER (PARTITION
    BY komoditas, satuan, pasar ORDER BY tanggal) AS lalu FROM harga)
    GROUP BY 1, 2, 3"
# shellcheck disable=SC2086
pair "harga of its last day: means by goods" 20 "" \
    "$harian" harga -f csv -q $at -d "$d/harga.db" -- \
    sqlite3 -csv "$d/harga.db" "$mean WHERE tanggal = '2025-12-31'
    GROUP BY 1, 2, 3"
