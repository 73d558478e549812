#!/bin/sh
# SPDX-License-Identifier: ISC
# Several offices and a centre, with all that goes wrong on the way; the whole
# country is BENCH_ONLY=tukar make bench.

. "${0%/*}/lib.sh"

unset KESBANGPOL_DB KESBANGPOL_HARI_INI
run 'two days of exchange' 0 sh "$TESTS/exchange.sh" 16 6 1 8
cp "$T/.out" figures
got() { sed -n "s/^$1 //p" figures; }

for fault in lost doubled flipped forged foreign replayed; do
	is "bundles $fault" "$(got $fault)" 2
done
is 'those that came on the first day' "$(got first_bundles)" 16
is 'each that was refused was named' "$(got first_named)" 6
is 'rows in the end' "$(got rows)" 96
is 'of them wrong' "$(got wrong)" 0
is 'not whole' "$(got periksa)" 0
is 'once more, all of it' "$(got again_changed)" 0
run 'in another order' 0 sh -c "rm -rf ./*; sh '$TESTS/exchange.sh' 8 3 5 8"
out_like '^wrong 0$'

# ---- two clerks of the centre take the same folder at once ----

KESBANGPOL_HARI_INI=2025-12-11T08:00
export KESBANGPOL_HARI_INI
. "$TESTS/tukar.sh"
office 64
mkdir in
for o in 64.01 64.02 64.03; do
	office $o
	knows 64 $o
	knows $o 64
	for i in 1 2 3 4; do
		report $o "Judul $i"
		send $o.db --kepada 64 -o in/
	done
done
kesbangpol terima --db 64.db in >a 2>a.err &
kesbangpol terima --db 64.db in >b 2>b.err
is 'one ends well' $? 0
ok 'the other, too' wait $!
is 'each bundle is applied by one of them' "$(sed -n \
    's/^12 bundel: \([0-9]*\) diterapkan.*/\1/p' a.err b.err |
    awk '{ n += $1 } END { print n }')" 12
is 'its rows are there once' "$(reports 64 | sed 1d | wc -l)" 12
is 'one receipt of each' "$(ls in/tanda-terima-* | wc -l)" 12
run 'and the file is whole' 0 kesbangpol periksa --keutuhan --db 64.db
run 'of a folder that goes round, an office takes its own' 0 \
    kesbangpol terima --db 64.01.db in
err_is <<'E'
24 bundel: 4 tanda terima, 20 untuk kantor lain dilewati; 0 catatan baru atau berubah
E
for o in 64.01 64.02 64.03; do
	run "$o: takes its receipts" 0 kesbangpol terima -q --db $o.db \
	    in/tanda-terima-$o-*
	run "$o: nothing is left to tell" 0 kesbangpol kirim --db $o.db --kepada 64 -o in/
	err_like "^ditulis: in/$o-64-000005.kbundel: nomor 5 kepada 64, 0 catatan\$"
done

done_testing
