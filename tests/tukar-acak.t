#!/bin/sh
# SPDX-License-Identifier: ISC
# tukar-acak.t [OFFICES STEPS FIRST LAST] - offices that exchange at random, with
# all that goes wrong; seeds FIRST to LAST.

. "${0%/*}/lib.sh"

offices=${1-3} steps=${2-50} seed=${3-200} last=${4-${3-201}}
unset KESBANGPOL_DB KESBANGPOL_HARI_INI
while [ "$seed" -le "$last" ]; do
	mkdir "$seed"
	cd "$seed" || exit 1
	run "seed $seed: every register as its owner has it" 0 \
	    perl "$TESTS/tukar-acak.pl" "$offices" "$steps" "$seed"
	ok 'something was compared' sh -c 'grep -q "^rows [1-9]" "$1"' - \
	    "$T/.out"
	cd "$T" && rm -rf "./$seed"
	seed=$((seed + 1))
done

done_testing
