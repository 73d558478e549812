#!/bin/sh
# SPDX-License-Identifier: ISC
# One bit of the office file turns: whatever then reads otherwise, periksa finds.
# BITS=1000 sh tests/bit.t tries so many; the same SEED tries the same ones.

. "${0%/*}/lib.sh"

BITS=${BITS:-60} SEED=${SEED:-1}

kesbangpol siapkan -q "$C/kantor.yaml"
laporan-harian impor -q laporan "$C/laporan.tsv"
ormas-skt impor -q "$C/ormas.csv"
rakor-rekom impor -q "$C/rakor-2022-berau.yaml"
rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
laporan-harian cari -q banjir >/dev/null 2>&1
kesbangpol periksa --keutuhan >clean 2>&1
cp k.db clean.db		# for it writes into the trail
kesbangpol salin-teks -q -d clean.db -o clean.txt

# The bits, spread evenly by chance over the file.
perl -e '($n, $seed, $size) = @ARGV; srand $seed;
    print int(rand($size * 8)), "\n" for 1 .. $n' \
    "$BITS" "$SEED" "$(wc -c <k.db)" >bits

turned=0 changed=0 missed=0 crashed=0
while read -r bit; do
	turned=$((turned + 1))
	perl -e '($f, $bit) = @ARGV; local $/; open F, "<", $f or die;
	    binmode F; $_ = <F>; close F;
	    substr($_, $bit >> 3, 1) ^= chr(1 << ($bit & 7));
	    open F, ">", "x.db" or die; binmode F; print F $_' k.db "$bit"
	chmod 600 x.db
	kesbangpol periksa --keutuhan -d x.db >found 2>&1
	status=$?
	[ $status -lt 126 ] || crashed=$((crashed + 1))
	cmp -s found clean && same=yes || same=no
	kesbangpol salin-teks -q -d x.db -o x.txt 2>/dev/null
	status=$?
	[ $status -lt 126 ] || crashed=$((crashed + 1))
	[ $status -eq 0 ] && cmp -s x.txt clean.txt && continue
	changed=$((changed + 1))
	[ $same = no ] || { missed=$((missed + 1)); echo "# bit $bit"; }
done <bits

echo "# $turned bits turned, $changed changed what is read, $missed not found"
is 'every bit was tried' "$turned" "$BITS"
ok 'some of them are of content' test "$changed" -gt 0
is 'none of those is missed' "$missed" 0
is 'and none is a crash' "$crashed" 0

done_testing
