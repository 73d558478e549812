# lib.sh - what the command tests share; POSIX sh.  A test begins with
#
#	. "$(dirname "$0")/lib.sh"
#
# and ends with done_testing.  It then stands in an empty folder of its own
# with its own office file k.db, on Thursday 2025-12-11 at 08:00.
#
#	run 'desc' STATUS command...	runs it; one check: its exit status
#	out_is [FILE] | out_is <<E	the whole standard output of that run
#	err_is [FILE] | err_is <<E	the whole standard error
#	out_like RE, err_like RE	a line that matches (grep -E)
#	less_told			of pulihkan: without what the two files hold, as
#					the trail's clock is the real one
#	silent				neither said anything
#	golden NAME			stdout is tests/golden/NAME
#	narrow 'desc'			no line of stdout has over 80 letters
#	same 'desc' WANT GOT		two files, byte for byte
#	ok 'desc' command...		the command succeeds
#	nok 'desc' command...		it does not
#	is 'desc' GOT WANT		two words
#	skip N 'reason'			N checks that cannot be made here
#	tools				the names of all tools
#	todo 'reason' ... todo		checks between are known to fail
#
# GOLDEN=write sh tests/x.t writes the golden files anew: read the diff.

TESTS=$(cd "$(dirname "$0")" && pwd)
ROOT=${TESTS%/*}
X=$(cd "${TOOLS:-$ROOT/bin}" && pwd) || exit 1
C=$ROOT/data/contoh
PATH=$X:$PATH
T=$(mktemp -d "${TMPDIR:-/tmp}/kesbang-test.XXXXXX") || exit 1
trap 'cd /; rm -rf "$T"' EXIT
trap 'exit 1' HUP INT TERM
cd "$T" || exit 1

KESBANGPOL_DB=k.db
KESBANGPOL_HARI_INI=2025-12-11T08:00
COLUMNS=80
HOME=$T/home
export PATH KESBANGPOL_DB KESBANGPOL_HARI_INI COLUMNS HOME
# A leak is not to be mistaken for status 1.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}exitcode=99
export ASAN_OPTIONS
. "$TESTS/san.sh"
unset LC_ALL LANG LC_CTYPE XDG_DATA_HOME TZ SUDO_USER EDITOR TMPDIR
umask 022
exec </dev/null

tap_n=0
tap_bad=0
desc=
todo=

# result 0|1 'desc': one line of TAP.
result() {
	tap_n=$((tap_n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tap_n - $2${todo:+ # TODO $todo}"
	else
		echo "not ok $tap_n - $2${todo:+ # TODO $todo}"
		[ -n "$todo" ] || tap_bad=$((tap_bad + 1))
	fi
	return "$1"
}

note() {
	cat "$@" | sed -n '1,20s/^/# /p'
}

# Letters, not bytes: without those that go on with one.
narrow() {
	LC_ALL=C tr -d '\200-\277' <"$T/.out" | LC_ALL=C awk '
	    length > 80' >"$T/.wide"
	[ -s "$T/.out" ] && [ ! -s "$T/.wide" ]
	result $? "$1" || note "$T/.wide"
}

todo() {
	todo=${1-}
}

skip() {
	_i=$1
	while [ "$_i" -gt 0 ]; do
		tap_n=$((tap_n + 1))
		_i=$((_i - 1))
		echo "ok $tap_n # SKIP $2"
	done
}

run() {
	desc=$1
	_want=$2
	shift 2
	"$@" >"$T/.out" 2>"$T/.err"
	status=$?
	if [ "$_want" = "$status" ]; then
		result 0 "$desc: status $_want"
	else
		result 1 "$desc: status $_want"
		echo "# got $status from: $*"
		note "$T/.err"
	fi
}

# same 'desc' WANT GOT
same() {
	if cmp -s "$2" "$3"; then
		result 0 "$1"
	else
		result 1 "$1"
		diff -u "$2" "$3" 2>&1 | sed -n '3,40s/^/# /p'
		return 1
	fi
}

_compare() {
	if [ $# -eq 3 ]; then
		same "$desc: $1" "$3" "$2"
	else
		cat >"$T/.want"
		same "$desc: $1" "$T/.want" "$2"
	fi
}

out_is() {
	_compare stdout "$T/.out" "$@"
}

err_is() {
	_compare stderr "$T/.err" "$@"
}

_like() {
	if grep -Eq -e "$3" "$2"; then
		result 0 "$desc: $1 like $3"
	else
		result 1 "$desc: $1 like $3"
		note "$2"
	fi
}

out_like() {
	_like stdout "$T/.out" "$1"
}

err_like() {
	_like stderr "$T/.err" "$1"
}

less_told() {
	grep -Ev '^(cadangan|sekarang): ' "$T/.err" >"$T/.less"
	mv "$T/.less" "$T/.err"
}

silent() {
	if [ ! -s "$T/.out" ] && [ ! -s "$T/.err" ]; then
		result 0 "$desc: silent"
	else
		result 1 "$desc: silent"
		note "$T/.out" "$T/.err"
	fi
}

golden() {
	if [ "${GOLDEN-}" = write ]; then
		cp "$T/.out" "$TESTS/golden/$1"
	fi
	same "$desc: golden/$1" "$TESTS/golden/$1" "$T/.out"
}

ok() {
	_d=$1
	shift
	if "$@" >"$T/.ok" 2>&1; then
		result 0 "$_d"
	else
		result 1 "$_d"
		echo "# failed: $*"
		note "$T/.ok"
	fi
}

nok() {
	_d=$1
	shift
	if "$@" >"$T/.ok" 2>&1; then
		result 1 "$_d"
		echo "# did not fail: $*"
	else
		result 0 "$_d"
	fi
}

is() {
	if [ "$2" = "$3" ]; then
		result 0 "$1"
	else
		result 1 "$1"
		echo "# got '$2', want '$3'"
	fi
}

done_testing() {
	echo "1..$tap_n"
	[ "$tap_n" -gt 0 ] && [ "$tap_bad" -eq 0 ]
	exit
}

# ---- what many tests need ----

have() {
	command -v "$1" >/dev/null 2>&1
}

# A tool built with a sanitizer has its own ideas about memory and preloads.
sanitized() {
	grep -q __asan_init "$X/kesbangpol"
}

# One that counts the branches taken, by make cov.
counted() {
	grep -q __gcov_ "$X/kesbangpol"
}

# Every tool, by the source that it has in bin/.
tools() {
	(cd "$ROOT/bin" && ls *.c | sed 's/\.c$//')
}

# The example office, and nothing said about it.
office() {
	kesbangpol siapkan -q "$C/kantor.yaml"
}

# SQL in an office file behind the tools' back: sql FILE 'STATEMENT'.
sql() {
	if have sqlite3; then
		sqlite3 "$1" "$2"
	else
		python3 "$TESTS/fixtures/sql.py" "$1" "$2"
	fi
}

can_sql() {
	have sqlite3 || { have python3 && python3 -c 'import sqlite3'; }
} 2>/dev/null

# Run as somebody who is not root; needs root.  Only for commands in $T.
as_nobody() {
	setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"
}
