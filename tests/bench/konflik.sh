# SPDX-License-Identifier: ISC
# A province's 32 years of conflict, a million events and 20,000 potensi: what
# run.sh reads for peta-konflik.

konflik=$X/peta-konflik

cat > "$d/prov.yaml" <<'.'
kode: "64"
nama: Badan Kesatuan Bangsa dan Politik
pemerintah: Pemerintah Provinsi Kalimantan Timur
zona: WITA
konflik.hari_triwulan: 15
.
at="--hari-ini 2025-01-31 -q -d $d/konflik.db"
"$office" siapkan -q -y -d "$d/konflik.db" "$d/prov.yaml" || fail "siapkan"
for what in potensi penilaian tindakan pelaporan peristiwa; do
	scale=22
	[ $what != peristiwa ] || scale=762
	awk -v what=$what -v from=1993 -v quarters=128 -v scale=$scale \
	    -f tests/fixtures/konflik-acak.awk > "$d/$what.csv" ||
	    fail "konflik-acak.awk"
	# What is perhaps one already is told: that is 1, not a failure.
	# shellcheck disable=SC2086
	"$konflik" impor $what $at "$d/$what.csv" || [ $? -eq 1 ] ||
	    fail "impor $what"
done
events=$(($(wc -l < "$d/peristiwa.csv") - 1))
start="$konflik lihat potensi P-00001 -f csv $at"
span="BETWEEN '2024-07-01' AND '2024-09-30'"
groups="SELECT wilayah, count(*), sum(memenuhi_uu = 'ya'), sum(tewas),
    sum(tewas IS NULL), sum(luka), sum(luka IS NULL) FROM peristiwa"

question() {				# what, runs, peer's SQL, command...
	title=$1 n=$2 sql=$3
	shift 3
	# shellcheck disable=SC2086
	pair "$title" "$n" "" "$konflik" "$@" $at -- \
	    sqlite3 -csv "$d/konflik.db" "$sql"
	# shellcheck disable=SC2086
	pair "$title / start of a process" "$n" "" "$konflik" "$@" $at -- \
	    $start
}

question "triwulan of $events events" 10 "$groups WHERE mulai $span GROUP BY 1;
    $groups WHERE mulai BETWEEN '2024-04-01' AND '2024-06-30' GROUP BY 1;
    $groups WHERE mulai BETWEEN '2023-07-01' AND '2023-09-30' GROUP BY 1;
    SELECT p.wilayah, p.tingkat, (SELECT tingkat FROM penilaian AS n WHERE
    n.potensi = p.nomor AND n.tanggal <= '2024-09-30' ORDER BY n.tanggal DESC
    LIMIT 1) FROM potensi AS p WHERE tanggal <= '2024-09-30' AND
    (ditutup IS NULL OR ditutup >= '2024-07-01')" triwulan 2024-T3
question "rekap of all, isu by year" 3 "SELECT isu, substr(mulai, 1, 4),
    count(*), sum(memenuhi_uu = 'ya') FROM peristiwa GROUP BY 1, 2" \
    rekap peristiwa -f csv
question "rekap of a year" 10 "SELECT isu, substr(mulai, 1, 4), count(*),
    sum(memenuhi_uu = 'ya') FROM peristiwa WHERE mulai LIKE '2024%'
    GROUP BY 1, 2" rekap peristiwa -p 2024 -f csv
question "rekap of all potensi, by level" 10 "SELECT p.tingkat, count(*)
    FROM potensi AS p LEFT JOIN penilaian AS n ON n.potensi = p.nomor
    GROUP BY 1" rekap potensi --baris tingkat -f csv

# ---- all of Indonesia: what 514 regencies and cities send, as one picture ----

grep -E '^[0-9]{2}\.[0-9]{2},' data/wilayah.csv | awk -F, '
    BEGIN { split("rendah sedang tinggi sangat_tinggi", level, " ")
	print "tanggal,wilayah,lokasi,isu,tingkat" }
    { for (i = 1; i <= 4; i++)
	printf "2024-0%d-15,%s,tempat %d,keamanan,%s\n", 2 * i, $1, i, \
	    level[1 + (NR * 7 + i) % 4] }' > "$d/semua.csv"
at="--hari-ini 2025-01-31 -q -d $d/semua.db"
"$office" siapkan -q -y -d "$d/semua.db" "$d/prov.yaml" || fail "siapkan"
# shellcheck disable=SC2086
"$konflik" impor potensi $at "$d/semua.csv" || [ $? -eq 1 ] || fail "impor"
map() {					# what, options
	# shellcheck disable=SC2086
	pair "map of $(grep -c '^2024-02' "$d/semua.csv") regions$1 / start of a process" 10 \
	    "" "$konflik" peta -p 2024-T3 -w 00 --tiap kabkota $2 $at -- \
	    "$konflik" lihat potensi 2025-00001 -f csv $at
}
map "" "-o $d/peta.svg"
map ", eight quarters" "--deret 8 -o $d/deret.svg"
map " in a terminal" "-f teks"
