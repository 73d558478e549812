#!/bin/sh
# SPDX-License-Identifier: ISC
# Man pages: made as make does it, without a word from mandoc, and with every
# command, record type, column and option of the program in them.

. "${0%/*}/lib.sh"

plain() {
	mandoc -T ascii -O width=78 "$1" | sed "s/.$(printf '\b')//g"
}

# The words of the help on stdin, in the section that begins with $1.
words() {
	awk -v section="$1" '
	index($0, section) == 1 { on = 1; next }
	/^[^ ]/ || /^$/ { on = 0 }
	on && /^  [a-z]/ { print $1 }'
}

for page in "$ROOT"/man/*.in; do
	name=${page##*/}
	name=${name%.in}
	tool=${name%.1}
	if [ "$tool" = "$name" ]; then
		cp "$page" "$name"
	else
		"$tool" --mdoc <"$page" >"$name"
	fi
	# The date, the operating system: this machine's business.
	mandoc -T lint -W warning "$name" >lint 2>&1
	is "$name: mandoc has nothing to say" "$(sed -n 1,5p lint)" ''
	nok "$name: no mark is left" grep -E '^@[A-Z]+@$' "$name"
done

for tool in $(tools); do
	page=$tool.1
	ok "$tool: has a man page" test -s "$page"
	ok "$tool: is in kesbangpol.7" grep -q "^\.It Xr $tool 1" kesbangpol.7
	ok "$tool: is in the README" grep -q "^| .$tool. |" "$ROOT/README.md"
	"$tool" --bantuan >help
	plain "$page" >text
	{
		words Perintah: <help
		words 'Untuk setiap jenis' <help
	} | sort -u >commands
	ok "$tool: the help names commands" test -s commands
	gone=
	while read -r c; do
		grep -Eq "^ {5}$c( |\$)" text || gone="$gone $c"
		"$tool" "$c" --bantuan
	done <commands >options
	is "$page: every command" "$gone" ''

	words 'Jenis catatan' <help >types
	ok "$tool: the help names record types" test -s types
	gone=
	while read -r t; do
		grep -qxF "   $t" text || gone="$gone $t"
		"$tool" kolom "$t" -f csv --pilih kolom | sed 1d >columns
		awk -v t="   $t" '$0 == t { on = 1; next } /^ ? ? ?[^ ]/ { on = 0 }
		    on && /^     [a-z]/ { print $1 }' text >told
		while read -r c; do
			grep -qxF "$c" told || gone="$gone $t.$c"
		done <columns
	done <types
	is "$page: every record type and column" "$gone" ''

	# The command's own options and the common ones; columns are above.
	awk '/^Opsi/ { on = 1; next } /^[^ ]/ { on = 0 }
	    on && match($0, /--[a-z-]+/) {
		print substr($0, RSTART, RLENGTH) }' options | sort -u >wanted
	ok "$tool: the help names options" test -s wanted
	gone=
	while read -r o; do
		grep -Eq "^ +(-[a-zA-Z], )?$o( |\$)" text || gone="$gone $o"
	done <wanted
	is "$page: every option" "$gone" ''
done

# Statuses of base.h, all of them explained.
plain kesbangpol.7 >text
gone=
for status in $(sed -n 's/^	KB_[A-Z]* = \([0-9]*\),.*/\1/p' \
    "$ROOT/include/kesbang/base.h"); do
	grep -Eq "^     $status( |\$)" text || gone="$gone $status"
done
is 'kesbangpol.7: every exit status' "$gone" ''
done_testing
