#!/bin/sh
# SPDX-License-Identifier: ISC
# Runs each built fuzzer: fuzz.sh [SECONDS [NAME...]]
#
# New inputs stay in a folder that is removed at the end; what a fuzzer finds
# is kept in build/fuzz/temuan and told, and the status is 1.
set -u
cd "$(dirname "$0")/.." || exit 70
seconds=${1:-60}
[ $# -gt 0 ] && shift
dir=build/fuzz/tests
found=build/fuzz/temuan
work=$(mktemp -d) || exit 70
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir -p "$found"

[ $# -gt 0 ] || set -- $(cd "$dir" 2>/dev/null && ls | sed -n 's/^fuzz_\([a-z]*\)$/\1/p')
if [ $# -eq 0 ]; then
	echo "fuzz.sh: nothing is built; run 'make fuzz'" >&2
	exit 69
fi
clean=0
bad=0
for name in "$@"; do
	mkdir -p "$work/$name"
	[ ! -d "tests/fuzz-seeds/$name" ] ||
	    cp "tests/fuzz-seeds/$name/"* "$work/$name/"
	if "$dir/fuzz_$name" -max_total_time="$seconds" -max_len=8192 \
	    -dict=tests/fuzz-seeds/kata.dict \
	    -rss_limit_mb=512 -timeout=5 -print_final_stats=1 \
	    -artifact_prefix="$found/$name-" "$work/$name" \
	    > "$work/$name.log" 2>&1; then
		clean=$((clean + 1))
		what=clean
	else
		bad=$((bad + 1))
		what=FOUND
	fi
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")
	printf '%-8s %10s runs, %s inputs kept: %s\n' "$name" "${runs:-?}" \
	    "$(ls "$work/$name" | wc -l)" "$what"
	[ "$what" = clean ] ||
	    grep -E '^(SUMMARY|==[0-9]+==ERROR|.*Test unit written|.*runtime error)' \
	    "$work/$name.log" >&2 || tail -n 5 "$work/$name.log" >&2
done
rmdir "$found" 2>/dev/null
echo "$clean fuzzers clean, $bad with findings, $seconds seconds each"
[ "$bad" -eq 0 ]
