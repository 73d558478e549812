#!/bin/sh
# SPDX-License-Identifier: ISC
# Runs each built fuzzer: fuzz.sh [SECONDS [NAME...]]
#
# It begins with the seeds of tests/fuzz-seeds, with what the tree holds of that
# kind, and with the public corpora that are at hand (korpora.sh).  New inputs
# stay in a folder that is removed at the end; what a fuzzer finds is kept in
# build/fuzz/temuan and told, and the status is 1.  A run may take 25 seconds by
# the clock: the machine may be busy with other things.
set -u
cd "$(dirname "$0")/.." || exit 70
seconds=${1:-60}
[ $# -gt 0 ] && shift
root=$PWD
dir=$root/build/fuzz/tests
found=$root/build/fuzz/temuan
work=$(mktemp -d) || exit 70
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir -p "$found"
sh tests/korpora.sh >/dev/null 2>&1

[ $# -gt 0 ] || set -- $(cd "$dir" 2>/dev/null && ls | sed -n 's/^fuzz_\([a-z]*\)$/\1/p')
if [ $# -eq 0 ]; then
	echo "fuzz.sh: nothing is built; run 'make fuzz'" >&2
	exit 69
fi

# under PREFIX FILE...: copies, of names that do not meet
under() {
	_p=$1
	shift
	for f in "$@"; do
		[ -f "$f" ] && cp "$f" "$in/$_p-$(echo "$f" | cksum |
		    cut -d ' ' -f 1)"
	done
}

# all ENDING FOLDER...: files of that ending in them
all() {
	_e=$1
	shift
	find "$@" -type f -name "*.$_e" 2>/dev/null
}

# Every record type by its examples and by what offices hand in, each with the
# line that says what it is.
imports() {
	for f in tests/fixtures/catatan/*.csv; do
		n=$(basename "$f" .csv)
		{ echo "$n csv"; cat "$f"; } >"$in/contoh-$n"
	done
	while read -r f tool type rest; do
		case $f in
		*.csv)	kind=csv ;;
		*.yaml)	kind=yaml ;;
		*.jsonl) kind=jsonl ;;
		*.txt)	kind=teks ;;
		*)	continue ;;
		esac
		{ echo "$type $kind"; cat "tests/berkas-jelek/$f"; } >"$in/$f"
	done <tests/berkas-jelek/putusan.tsv
}

# What there is besides the seeds of its own.
more() {
	case $1 in
	csv)	under korpus $(all csv build/korpora tests/berkas-jelek) ;;
	jsonl)	under korpus $(all json build/korpora) \
		    $(all jsonl tests/berkas-jelek) ;;
	yaml)	under korpus $(all yaml build/korpora tests/berkas-jelek) ;;
	form)	under korpus $(all txt tests/berkas-jelek) ;;
	xlsx)	under korpus $(all xlsx tests/berkas-jelek) ;;
	impor)	imports ;;
	rubrik)	under data data/rubrik/*.yaml ;;
	padanan) under data data/padanan/*.yaml ;;
	siapkan) under data data/contoh/kantor.yaml ;;
	esac
}

clean=0
bad=0
for name in "$@"; do
	in=$work/$name
	mkdir -p "$in" "$work/tmp"
	[ ! -d "tests/fuzz-seeds/$name" ] ||
	    cp "tests/fuzz-seeds/$name/"* "$in/"
	more "$name"
	if TMPDIR=$work/tmp "$dir/fuzz_$name" -max_total_time="$seconds" \
	    -max_len=8192 -dict="$root/tests/fuzz-seeds/kata.dict" \
	    -rss_limit_mb=512 -timeout=25 -print_final_stats=1 \
	    -artifact_prefix="$found/$name-" "$in" \
	    > "$work/$name.log" 2>&1; then
		clean=$((clean + 1))
		what=clean
	else
		bad=$((bad + 1))
		what=FOUND
	fi
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")
	printf '%-8s %10s runs, %s inputs kept: %s\n' "$name" "${runs:-?}" \
	    "$(ls "$in" | wc -l)" "$what"
	[ "$what" = clean ] ||
	    grep -aE '^(SUMMARY|==[0-9]+==ERROR|.*Test unit written|.*runtime error)' \
	    "$work/$name.log" >&2 || tail -n 5 "$work/$name.log" >&2
	rm -rf "$work/tmp"
done
rmdir "$found" 2>/dev/null
echo "$clean fuzzers clean, $bad with findings, $seconds seconds each"
[ "$bad" -eq 0 ]
