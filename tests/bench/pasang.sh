#!/bin/sh
# SPDX-License-Identifier: ISC
# Puts what make bench measured last between its two marks in a page:
# pasang.sh [FILE [PAGE]], build/bench.txt and README.md.
set -eu
file=${1:-build/bench.txt} page=${2:-README.md}
if [ ! -s "$file" ]; then
	echo "pasang: $file is not there: make bench first" >&2
	exit 66
fi
[ "$(grep -c '^<!-- bench: \(begin\|end\) -->$' "$page")" -eq 2 ] || {
	echo "pasang: $page: '<!-- bench: begin -->' and '... end -->' are not there once each" >&2
	exit 65
}
new=$(mktemp)
trap 'rm -f "$new"' EXIT
awk -v file="$file" '
/^<!-- bench: end -->$/ { skip = 0 }
!skip { print }
/^<!-- bench: begin -->$/ {
	skip = 1
	while ((getline line <file) > 0)
		print line
}' "$page" > "$new"
cat "$new" > "$page"
