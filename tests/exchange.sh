#!/bin/sh
# SPDX-License-Identifier: ISC
# exchange.sh OFFICES RECORDS [SEED [EVERY]] - so many offices send to a centre for two
# days, and of what they send on the first some is lost, doubled, broken,
# signed by another, replayed, or holds a record that is not theirs; all comes
# in any order.  Prints what was done and what the centre has in the end, a
# word and a number a line.  It stands in an empty folder, with the tools in
# PATH; status 0 whatever it finds: whoever calls it compares.  Each of those
# six befalls one bundle in EVERY, 97.
set -eu

offices=$1 records=$2 seed=${3:-1} every=${4:-97}
KESBANGPOL_HARI_INI=2025-12-11T08:00
export KESBANGPOL_HARI_INI
unset KESBANGPOL_DB
here=$(cd "$(dirname "$0")/.." && pwd)

now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }

office() {
	sed "s/^kode: .*/kode: \"$1\"/" "$here/data/contoh/kantor.yaml" >k.yaml
	kesbangpol siapkan -q --db "$1.db" k.yaml
	kesbangpol kunci -q --db "$1.db" >"$1.pub"
}

rows() {
	awk -v w="$1" -v n="$records" 'BEGIN {
		print "tanggal,judul,fakta,wilayah,bidang,klasifikasi,jenis"
		for (i = 0; i < n; i++)
			printf("2025-%02d-%02d,Kejadian nomor %d di %s,%s %d," \
			    "%s,politik,biasa,harian\n", i % 11 + 1,
			    i % 28 + 1, i, w, "Uraian yang kira-kira sepanjang " \
			    "laporan dari lapangan nomor", i, w)
	}'
}

# fault N: what befalls the first bundle of the N-th office; most: nothing.
fault() {
	case $(($1 % every)) in
	1)	echo lost ;;
	2)	echo doubled ;;
	3)	echo flipped ;;
	4)	echo forged ;;
	5)	echo foreign ;;
	6)	echo replayed ;;
	*)	echo good ;;
	esac
}

sign() {				# OFFICE: x/ as a bundle
	rm -f x/manifest.jsonl.sig
	ssh-keygen -q -Y sign -f "$1.db.kunci-kantor" -n bundel@kesbangpol \
	    x/manifest.jsonl 2>/dev/null
	(cd x && tar --format=ustar --numeric-owner --owner=0 --group=0 \
	    --mtime=@0 --mode=644 -b 1 -cf - manifest.jsonl \
	    manifest.jsonl.sig laporan.jsonl.gz)
}

harm() {				# OFFICE FAULT FILE
	case $2 in
	lost)	rm "$3" ;;
	doubled) cp "$3" "$3.dua" ;;
	flipped) perl -0777 -pi -e 'substr($_, length($_) - 1500, 1) ^= "\x04"' \
	    "$3" ;;
	forged|foreign)
		rm -rf x; mkdir x; tar xf "$3" -C x
		[ "$2" = forged ] || {
			gunzip x/laporan.jsonl.gz
			sed -i '1s/"kantor":"[0-9.]*"/"kantor":"00"/' \
			    x/laporan.jsonl
			gzip -9n x/laporan.jsonl
			sum=$(sha256sum x/laporan.jsonl.gz | cut -c1-64)
			sed -i "2s/\"sha256\":\"[0-9a-f]*\"/\"sha256\":\"$sum\"/" \
			    x/manifest.jsonl
		}
		signer=$1
		[ "$2" = foreign ] || signer=00
		sign "$signer" >"$3" ;;
	esac
}

office 00
sqlite3 00.db 'SELECT kode FROM wilayah WHERE length(kode) IN (2, 5)
    ORDER BY kode' | head -n "$offices" >codes
mkdir day1 day2 receipts

start=$(now)
n=0
while read -r o; do
	office "$o"
	kesbangpol tambah kunci-kantor -q --db "$o.db" --kantor 00 \
	    --kunci-publik "$(cat 00.pub)"
	rows "$o" >rows.csv
	laporan-harian impor -q --db "$o.db" rows.csv
	kesbangpol kirim -q --db "$o.db" --kepada 00 -o "day1/$o.kbundel"
	echo "$o,$(cat "$o.pub")"
done <codes >keys
{ echo kantor,kunci_publik; cat keys; } >keys.csv
kesbangpol impor -q --db 00.db kunci-kantor keys.csv
echo "made_seconds $(since "$start")"

while read -r o; do
	n=$((n + 1))
	f=$(fault $n)
	echo "$o $f" >>faults
	[ "$f" != replayed ] || cp "day1/$o.kbundel" "replay-$o"
	harm "$o" "$f" "day1/$o.kbundel"
done <codes
for f in lost doubled flipped forged foreign replayed; do
	echo "$f $(grep -c " $f$" faults || true)"
done

# In any order, and one order for one seed.
mixed() {
	find "$1" -type f | LC_ALL=C sort |
	    perl -e 'srand shift; my @l = <STDIN>; while (@l) {
		print splice @l, int rand @l, 1 }' "$seed"
}

receive() {				# FOLDER NAME
	mixed "$1" >list
	start=$(now)
	xargs kesbangpol terima --db 00.db -o receipts <list \
	    >/dev/null 2>"$2.said" || true
	echo "$2_seconds $(since "$start")"
	echo "$2_bundles $(wc -l <list)"
}

receive day1 first
echo "first_named $(grep -c -e 'rusak' -e 'tidak sah' \
    -e 'memuat catatan milik' first.said || true)"

# What the centre took, its receipts say; the next bundle builds on it.
while read -r o; do
	for r in receipts/tanda-terima-"$o"-00-*; do
		[ ! -e "$r" ] || kesbangpol terima -q --db "$o.db" "$r"
	done
	laporan-harian tambah -q --db "$o.db" --tanggal 2025-12-10 --judul baru \
	    --fakta x --wilayah "$o" --bidang politik --klasifikasi biasa
	laporan-harian ubah -q --db "$o.db" 2025-00001 --judul 'diperbaiki'
	[ "$records" -lt 2 ] || laporan-harian hapus -q --db "$o.db" \
	    2025-00002 --alasan 'dua kali'
	kesbangpol kirim -q --db "$o.db" --kepada 00 -o "day2/$o.kbundel"
done <codes
for r in replay-*; do
	[ ! -e "$r" ] || mv "$r" day2/
done
receive day2 second

# Every row of every office, as its owner has it, and no other.
columns='kantor, nomor, revisi, tanggal, judul, fakta, wilayah, bidang, jenis'
while read -r o; do
	sqlite3 "$o.db" "SELECT $columns FROM laporan"
done <codes | LC_ALL=C sort >theirs
sqlite3 00.db "SELECT $columns FROM laporan" | LC_ALL=C sort >ours
echo "rows $(wc -l <theirs)"
echo "wrong $(comm -3 theirs ours | wc -l)"
kesbangpol periksa --keutuhan --db 00.db -f csv >found 2>&1 || true
echo "periksa $(grep -c '^kunci\|sidik\|rusak\|jejak' found || true)"
# Once more, all of it: nothing changes any more.
find day2 -type f >list
xargs kesbangpol terima --db 00.db <list >/dev/null 2>&1 || true
sqlite3 00.db "SELECT $columns FROM laporan" | LC_ALL=C sort | cmp -s - ours &&
    echo 'again_changed 0' || echo 'again_changed 1'
