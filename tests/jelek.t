#!/bin/sh
# SPDX-License-Identifier: ISC
# Files as offices really hand them in: tests/berkas-jelek, each with what has
# to be said of it.  putusan.tsv, a file a line, sorted:
#
#	FILE  TOOL TYPE [OPTION...]  STATUS  SAID  [COLUMN,...: ROW/ROW...]
#
# SAID is the first line on standard error, without the file's name; the rows
# are what ekspor then has in those columns.  Of a refused file nothing is
# stored: the office file is, byte by byte, as before.  A verdict is what a
# clerk needs: change it only when that is better, and read every line of
#
#	GOLDEN=write sh tests/jelek.t; git diff tests/berkas-jelek
. "$(dirname "$0")/lib.sh"
J=$TESTS/berkas-jelek
V=$J/putusan.tsv
tab=$(printf '\t')
cp "$J"/* .
office
for t in 'rakor-rekom rapat' 'rakor-rekom rekomendasi' 'peta-konflik potensi'; do
	set -- $t
	"$1" impor -q "$2" "$TESTS/fixtures/catatan/$2.csv" 2>/dev/null
done
cp k.db base.db

# judge FILE TOOL TYPE OPTION...: to got, as in putusan.tsv from STATUS on; the
# columns are $columns.
judge() {
	file=$1
	tool=$2
	type=$3
	shift 3
	"$tool" impor "$type" "$@" "$file" >out 2>err
	rc=$?
	read -r said <err || said='(nothing)'
	case $said in
	*"$file"*)	said=${said%%"$file"*}${said#*"$file"} ;;
	esac
	printf '%s\t%s' "$rc" "$said" >got
	if [ "$rc" -le 1 ]; then
		printf '\t%s: ' "$columns" >>got
		"$tool" ekspor "$type" --pilih "$columns" -f csv |
		    sed 1d | paste -s -d / - | tr -d '\n' >>got
		cp base.db k.db
	elif ! cmp -s k.db base.db; then
		printf '\tSTORED' >>got
		cp base.db k.db
	fi
}

: >new
while IFS=$tab read -r name command verdict; do
	columns=${verdict##*"$tab"}
	columns=${columns%%: *}
	# shellcheck disable=SC2086
	judge "$name" $command
	is "$name" "$(cat got)" "$verdict"
	printf '%s\t%s\t%s\n' "$name" "$command" "$(cat got)" >>new
done <"$V"
[ "${GOLDEN-}" != write ] || cp new "$V"

# ---- none is forgotten ----

cut -f 1 "$V" >named
(cd "$J" && LC_ALL=C ls | grep -vx putusan.tsv) >there
same 'each file has its verdict, and each verdict its file' named there
is 'there are 200 and more' "$([ "$(wc -l <there)" -ge 200 ]; echo $?)" 0
for tool in $(tools); do
	"$tool" --bantuan | awk '/^Jenis catatan/ { on = 1; next }
	    /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }' |
	while read -r type; do
		[ -e "$TESTS/fixtures/catatan/$type.csv" ] ||
		    [ -e "$TESTS/fixtures/catatan/$tool-$type.csv" ] || continue
		n=$(cut -f 2 "$V" | grep -Ec "^$tool $type( |\$)")
		[ "$n" -ge 3 ] || echo "$tool $type: $n"
	done
done >few
is 'three or more of each type that is imported' "$(cat few)" ''
done_testing
