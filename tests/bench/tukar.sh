# SPDX-License-Identifier: ISC
# All offices send to a centre: what run.sh reads for the exchange of bundles.
#
# BENCH_OFFICES  548 (38 provinces, 514 regencies and cities: 552 by now)
# BENCH_RECORDS  1500 of each

o=${BENCH_OFFICES:-548}
r=${BENCH_RECORDS:-1500}
mkdir "$d/tukar" || fail tukar
(cd "$d/tukar" && PATH=$X:$PATH sh "$OLDPWD/tests/exchange.sh" \
    "$o" "$r" 1 97) >"$d/tukar.txt" || fail "exchange.sh"
got() { sed -n "s/^$1 //p" "$d/tukar.txt"; }

echo
echo "$o offices, $r records each, two days; lost $(got lost), doubled $(got \
    doubled), flipped $(got flipped), signed by another $(got forged)," \
    "with a record that is not theirs $(got foreign), replayed $(got replayed)"
echo "refused by name $(got first_named); rows $(got rows), of them wrong" \
    "$(got wrong), not whole $(got periksa)"

# The same rows into a table with such a key, in one go.
{
	echo '.mode csv'
	echo "CREATE TABLE t (kantor TEXT, nomor TEXT, revisi INTEGER,
	    tanggal TEXT, judul TEXT, fakta TEXT, wilayah TEXT, bidang TEXT,
	    jenis TEXT, UNIQUE (kantor, nomor));"
	echo ".import --skip 1 $d/tukar.csv t"
} >"$d/tukar.sql"
sqlite3 -csv -header "$d/tukar/00.db" "SELECT kantor, nomor, revisi, tanggal,
    judul, fakta, wilayah, bidang, jenis FROM laporan" >"$d/tukar.csv"
rm -f "$d/peer.db"
"$measure" 1 sqlite3 "$d/peer.db" ".read $d/tukar.sql" >"$d/out" ||
    fail "sqlite3"
ms() { awk -v s="$(got "$1")" 'BEGIN { print s * 1000 }'; }
compare "terima: $(got first_bundles) bundles of all, wall" \
    "$(ms first_seconds)" "$(col 1 1)" "< 60 s; .import of their rows"
compare "terima: $(got second_bundles) bundles of a day, wall" \
    "$(ms second_seconds)" "$(col 1 1)" "< 60 s"
