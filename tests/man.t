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
	is "$name: no quotation within another" "$(mandoc -T utf8 -O width=500 \
	    "$name" | perl -CSD -Mutf8 -ne 's/.\x08//g;
	    print if /’’|‘[^’]*‘/' | cut -c 1-200)" ''
	if have groff; then
		for d in utf8 ascii; do
			groff -ww -K utf8 -T $d -mandoc "$name" 2>&1 >/dev/null
		done >lint
		is "$name: groff has nothing to say" "$(sed -n 1,5p lint)" ''
	else
		skip 1 'no groff here'
	fi
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

# Statuses of base.h and what the environment says, on the page of each tool.
sed -n 's/^	KB_[A-Z]* = \([0-9]*\),.*/\1/p' "$ROOT/include/kesbang/base.h" >statuses
(cd "$ROOT" && grep -rhoE 'getenv\("[A-Z_]+"\)' lib bin --include='*.c') |
    cut -d '"' -f 2 | sort -u >variables
ok 'there are statuses and variables' test -s statuses -a -s variables
for page in $(tools | sed 's/$/.1/') kesbangpol.7; do
	plain "$page" >text
	gone=
	for status in $(cat statuses); do
		grep -Eq "^ {5}$status( |\$)" text || gone="$gone $status"
	done
	[ "$page" = kesbangpol.7 ] || for v in $(cat variables); do
		grep -Eq "^ {5}([A-Z_]+, )*$v( |,|\$)" text || gone="$gone $v"
	done
	is "$page: every exit status, every variable" "$gone" ''
done

# The overview: its examples run as they stand, one of each tool at least.
awk '/^\.Bd -literal -offset 2n/ { on = 1; next } /^\.Ed/ { on = 0 } on' \
    kesbangpol.7 >examples
is 'kesbangpol.7: an example of each tool' \
    "$(cut -d ' ' -f 1 examples | sort -u | tr '\n' ' ')" \
    "$(tools | tr '\n' ' ')"
cp -r "$C" contoh
while read -r line; do
	(cd contoh && KESBANGPOL_DB=../k.db sh -c "$line" >out 2>&1)
	status=$?
	ok "kesbangpol.7: $line" test $status -le 1
	[ $status -le 1 ] || note contoh/out
done <examples
sed -n '/^\.Sh GLOSSARY/,$s/^\.It Em //p' kesbangpol.7 |
    tr 'A-Z' 'a-z' | sed 's/[ ;,].*//' >words
LC_ALL=C sort -u words >sorted
same 'kesbangpol.7: the glossary is in order, no word twice' sorted words
done_testing
