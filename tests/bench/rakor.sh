# SPDX-License-Identifier: ISC
# A province's meetings of six years: what run.sh reads for rakor-rekom.

rakor=$X/rakor-rekom

cp "$d/empty.db" "$d/rakor.db"
for what in rapat rekomendasi tindak-lanjut; do
	awk -v what=$what -v seed=7 -v from=2021 -v to=2026 \
	    -f tests/fixtures/rakor-acak.awk > "$d/$what.csv" ||
	    fail "rakor-acak.awk"
	"$rakor" impor $what -q -d "$d/rakor.db" "$d/$what.csv"
	[ $? -le 1 ] || fail "impor $what"	# some are before their meeting
done
at="--hari-ini 2026-12-31 -q -d $d/rakor.db"
# shellcheck disable=SC2086
"$rakor" matriks --tahun 2021..2026 -f csv $at > "$d/out.csv"
title="matriks: $(($(wc -l < "$d/out.csv") - 1)) places of 6 meetings"
# The last entry of each place, without those that nobody told of.
last="SELECT rekomendasi, penerima, periode, status, max(tanggal || nomor)
    FROM tindak_lanjut"
# shellcheck disable=SC2086
pair "$title, csv" 10 "" "$rakor" matriks --tahun 2021..2026 -f csv $at -- \
    sqlite3 -csv "$d/rakor.db" "$last GROUP BY 1, 2, 3"
# shellcheck disable=SC2086
pair "$title, page" 10 "" "$rakor" matriks --tahun 2021..2026 -f html $at -- \
    sqlite3 -csv "$d/rakor.db" "$last GROUP BY 1, 2, 3"
for do in terlambat "rekap --baris penerima" lanjutan; do
	# shellcheck disable=SC2086
	pair "$do: the same places" 10 "" "$rakor" $do $at -- \
	    sqlite3 -csv "$d/rakor.db" "$last GROUP BY 1, 2, 3"
done
# shellcheck disable=SC2086
pair "kalender: the same places, ics" 5 "" "$rakor" kalender --semua -f ics \
    $at -- "$rakor" kalender --semua -f csv $at
# shellcheck disable=SC2086
pair "matriks: the last one, text" 20 "" "$rakor" matriks -f teks $at -- \
    sqlite3 -csv "$d/rakor.db" "$last WHERE rekomendasi GLOB 'r-2026#*'
    GROUP BY 1, 2, 3"
# shellcheck disable=SC2086
pair "surat tindak-lanjut: one to each of them" 10 "" "$rakor" surat \
    tindak-lanjut --massal -f rtf -o "$d/surat.rtf" $at -- \
    sqlite3 -csv "$d/rakor.db" "$last GROUP BY 1, 2, 3"

# ---- what comes in: the register is asked of each entry ----

awk -v what=tindak-lanjut -v seed=9 -v from=2021 -v to=2026 \
    -f tests/fixtures/rakor-acak.awk | awk -F, -v OFS=, 'NR > 1 {
	$6 = "kabar " NR
}
NR == 1 || (substr($3, 6) > "03" && n++ < 1000)' > "$d/lagi.csv"
# Each run puts it into the same file as the first found it.
into() {			# what, file, arguments...
	title=$1
	shift
	for from in empty rakor; do
		cp "$d/$from.db" "$d/into-$from.db"
	done
	for what in rapat rekomendasi; do
		"$rakor" impor $what -q -d "$d/into-empty.db" "$d/$what.csv" ||
		    fail "impor $what"
	done
	once "$title: into 12,600 places, into none" "" \
	    "$rakor" "$@" -q --hari-ini 2026-12-31 -d "$d/into-rakor.db" -- \
	    "$rakor" "$@" -q --hari-ini 2026-12-31 -d "$d/into-empty.db"
}
into 'impor tindak-lanjut: 1,000' impor tindak-lanjut "$d/lagi.csv"
into 'tambah tindak-lanjut: one' tambah tindak-lanjut \
    --rekomendasi 'r-2026#1' --penerima 64.01 --tanggal 2026-12-30 \
    --status proses --periode 2026-T4 --uraian kabar
