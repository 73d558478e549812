#!/bin/sh
# SPDX-License-Identifier: ISC
# Every record type of every tool: out and in again in every format, and the
# verbs that each type has.  A type is known from its tool's help; a new one
# needs a file tests/fixtures/catatan/JENIS.csv (TOOL-JENIS.csv, where two tools
# have one of that name), and in it some value for each of its columns.
. "$(dirname "$0")/lib.sh"

# Formats that come in as they went out, and those that only go out.
BOTH='csv csv-excel tsv json jsonl yaml xlsx'
OUT='tabel html rtf wa ics'

types() {
	"$1" --bantuan | awk '/^Jenis catatan/ { on = 1; next } /^[^ ]/ { on = 0 }
	    on && /^  [a-z]/ { print $1 }'
}

# With all other types' records in it, so that no reference leads nowhere.
new_office() {
	[ -e "base-$tool-$type.db" ] || fill
	cp "base-$tool-$type.db" "$1"
}

fill() {
	kesbangpol siapkan -q -d "base-$tool-$type.db" "$C/kantor.yaml"
	while read -r _t _tool; do
		[ "$_t $_tool" = "$type $tool" ] || "$_tool" impor -q \
		    -d "base-$tool-$type.db" "$_t" "$(example "$_t" "$_tool")"
	done <owners
} >/dev/null 2>&1

# example JENIS TOOL
example() {
	_e=$TESTS/fixtures/catatan/$2-$1.csv
	[ -e "$_e" ] || _e=$TESTS/fixtures/catatan/$1.csv
	echo "$_e"
}

named=$(kesbangpol lihat --bantuan | awk '
    match($0, /bentuk daftar: /) { on = 1; $0 = substr($0, RSTART + RLENGTH) }
    on { if ($0 ~ /^ *-/) exit; gsub(/[ ,]+/, " "); printf "%s ", $0 }')
for f in $named; do
	case " $BOTH $OUT " in
	*" $f "*) result 0 "format $f: is looked at" ;;
	*) result 1 "format $f: is looked at; see BOTH and OUT" ;;
	esac
done
is 'the formats are known' "$([ -n "$named" ]; echo $?)" 0

for tool in $(tools); do
	types "$tool" | sed "s/\$/ $tool/"
done >owners
ok 'there are tools with record types' test -s owners

# ---- out and in ----

round() {
	file=out-$type.${1%-excel}
	"$tool" ekspor "$type" -f "$1" -o "$file" -d one.db
	new_office two.db
	taken "$tool $type $1: in" "$tool" impor -q -d two.db "$type" "$file"
	"$tool" ekspor "$type" -f "$1" -d two.db -o "again.${1%-excel}"
	same "$tool $type $1: out again" "$file" "again.${1%-excel}"
	"$tool" ekspor "$type" -d two.db >again.csv
	same "$tool $type $1: the same as csv" "all-$type.csv" again.csv
	run "$tool $type $1: in again" 0 "$tool" impor -d two.db "$type" "$file"
	err_like '^0 baru, 0 berubah, [0-9]+ tetap$'
}

# taken NAME COMMAND...: all of it, though some of it is doubtful
taken() {
	_name=$1
	shift
	"$@" >"$T/.out" 2>"$T/.err"
	is "$_name" "$([ $? -le 1 ]; echo $?)" 0
}

# Columns that are empty in every row of the csv on stdin.
never_filled() {
	awk -F, 'NR == 1 { n = split($0, name); next }
	{ text = text $0 "\n" }
	END {
		# One field after the other; quoted ones may hold anything.
		for (i = 1; text != ""; ) {
			if (text ~ /^"/) {
				match(text, /^"([^"]|"")*"/)
				v = substr(text, 1, RLENGTH)
				text = substr(text, RLENGTH + 1)
			} else {
				match(text, /^[^,\n]*/)
				v = substr(text, 1, RLENGTH)
				text = substr(text, RLENGTH + 1)
			}
			if (v != "")
				full[i] = 1
			i = substr(text, 1, 1) == "\n" ? 1 : i + 1
			text = substr(text, 2)
		}
		for (i = 1; i <= n; i++)
			if (!full[i])
				printf "%s ", name[i]
	}'
}

# ---- the verbs that need no example of their own ----

verbs() {
	number=$(awk -F, 'NR == 2 { print $2 }' "all-$type.csv")
	run "$tool lihat $type" 0 "$tool" lihat "$type" -d one.db -f tabel
	# Of kesbangpol it is another command: the whole file.
	if [ "$tool" != kesbangpol ]; then
		"$tool" periksa "$type" -d one.db >/dev/null 2>&1
		is "$tool periksa $type" "$([ $? -le 1 ]; echo $?)" 0
	fi
	head -1 "all-$type.csv" | grep -q '^kantor,nomor,' || return 0
	run "$tool lihat $type NOMOR" 0 \
	    "$tool" lihat "$type" "$number" -d one.db --pilih nomor
	out_like "^$number\$"
	run "$tool riwayat $type" 0 "$tool" riwayat "$type" "$number" -d one.db
	out_like ",impor,"
	"$tool" hapus "$type" "$number" --alasan uji --tetap -d one.db \
	    2>err
	case $? in
	0)	nok "$tool hapus $type" \
		    "$tool" lihat "$type" "$number" -d one.db ;;
	*)	ok "$tool hapus $type: not of this type" \
		    grep -Eq 'hanya (dapat ditambah|ditulis)' err ;;
	esac
}

while read -r type tool; do
	fixture=$(example "$type" "$tool")
	if [ ! -e "$fixture" ]; then
		run "$tool impor $type: not from a file, as it has no \
tests/fixtures/catatan/$type.csv" 64 "$tool" impor "$type" /dev/null
		err_like 'hanya ditulis oleh perintahnya sendiri'
		continue
	fi
	new_office one.db
	taken "$tool impor $type" "$tool" impor -q -d one.db "$type" "$fixture"
	silent
	"$tool" ekspor "$type" -d one.db >"all-$type.csv"
	is "$tool $type: a value for each column" \
	    "$(never_filled <"all-$type.csv")" ''
	for f in $BOTH; do
		round "$f"
	done
	verbs
done <owners

sed 's/\(.*\) \(.*\)/\1\n\2-\1/' owners >names
for f in "$TESTS"/fixtures/catatan/*.csv; do
	t=${f##*/}
	ok "$t: is of a record type" grep -qx "${t%.csv}" names
done
is 'a column that is never filled is found' \
    "$(printf 'a,b,c\n1,,"x,\ny"\n"",,3\n' | never_filled)" 'b '
done_testing
