#!/bin/sh
# SPDX-License-Identifier: ISC
# Every command in README.md and SUMBER.md is run, in order and in one shell for
# each, in an empty folder with data/ in it; what it prints is compared, byte for
# byte.

. "${0%/*}/lib.sh"
unset KESBANGPOL_DB KESBANGPOL_HARI_INI	# README sets its own

# script FILE DIR: a shell script that leaves DIR/N.got of each command, and
# beside it DIR/N.want and DIR/N.line.  A line that begins with "> " goes on.
script() {
	mkdir -p "$2"
	awk -v dir="$2" '
	function finish() {
		if (n > 0 && open)
			printf "}\n} >%s/%d.got 2>&1\n", dir, n
		open = 0
	}
	/^```console$/ { inside = 1; next }
	/^```/ { finish(); inside = 0; next }
	!inside { next }
	/^\$ / {
		finish()
		n++
		open = wants = 1
		printf "%s\n", substr($0, 3) >(dir "/" n ".line")
		printf "" >(dir "/" n ".want")
		# The inner group lets a command see the status of the one before.
		printf "{\n{\n%s\n", substr($0, 3)
		fresh = 1
		next
	}
	fresh && /^> / { print substr($0, 3); next }
	{ fresh = 0; print >(dir "/" n ".want") }
	END { finish(); if (n == 0) print "exit 1" }' "$1"
}

# differ FILE DIR: runs it; prints the numbers of the commands that differ.
differ() {
	script "$1" "$2.cmp" >"$2.sh"
	rm -rf "$2"
	mkdir "$2"
	ln -s "$ROOT/data" "$2/data"
	(cd "$2" && sh "$2.sh" </dev/null) >"$2.out" 2>&1
	for w in "$2.cmp"/*.want; do
		cmp -s "$w" "${w%.want}.got" || basename "$w" .want
	done
}

for page in README SUMBER; do
	differ "$ROOT/$page.md" "$T/$page" >/dev/null
	count=$(ls "$T/$page.cmp" | grep -c '\.want$')
	is "$page: there is something to run" "$([ "$count" -ge 10 ]; echo $?)" 0
	is "$page: the shell says nothing itself" "$(cat "$T/$page.out")" ''
	i=1
	while [ "$i" -le "$count" ]; do
		# Doubled, for an echo that knows escapes.
		same "\$ $(sed 's/\\/\\\\/g' "$T/$page.cmp/$i.line")" \
		    "$T/$page.cmp/$i.want" "$T/$page.cmp/$i.got"
		i=$((i + 1))
	done
done

# ---- and it can fail ----

# Each line of output in turn would take long: one digit, one added line,
# one command.
awk '/^```console$/ { on = 1 } /^```$/ { on = 0 }
    on && !done && /^[^$].*3/ { sub(/3/, "4"); done = 1 } { print }' \
    "$ROOT/README.md" >digit.md
is 'another digit is seen' "$(differ "$T/digit.md" "$T/d" | wc -l | tr -d ' ')" 1
awk '{ print } /^\$ / && !done { print "satu baris lagi"; done = 1 }' \
    "$ROOT/README.md" >line.md
is 'another line is seen' "$(differ "$T/line.md" "$T/l")" 1
printf '```console\n$ false\n$ echo $?\n1\n$ perintah-yang-tidak-ada\n```\n' >cmd.md
is 'a command that is not there is seen, a status is kept' \
    "$(differ "$T/cmd.md" "$T/c")" 3
done_testing
