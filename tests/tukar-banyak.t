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

done_testing
