#!/bin/sh
# run.sh TOOLSDIR BUILDDIR [TEST]... - all tests by prove(1), two at a time:
# the unit tests that make has built and the command tests.  The last line is
# "N passed, N failed"; the status is 0 only if something ran and nothing
# failed.
set -u

[ $# -ge 2 ] || {
	echo "usage: sh tests/run.sh TOOLSDIR BUILDDIR [TEST]..." >&2
	exit 64
}
cd "$(dirname "$0")/.." || exit 70
TOOLS=$(cd "$1" && pwd) || exit 66
BUILD=$(cd "$2" && pwd) || exit 66
shift 2
export TOOLS
TESTS=$PWD/tests
. tests/san.sh

command -v prove >/dev/null 2>&1 || {
	echo "run.sh: prove is missing (Debian: package perl)" >&2
	exit 69
}

TAP=$(mktemp -d) || exit 73
trap 'rm -rf "$TAP"' EXIT
trap 'exit 1' HUP INT TERM
export TAP

# prove starts each test through this, so that its lines can be counted.
cat >"$TAP/one" <<'E'
log=$TAP/$(basename "$1").tap
case $1 in
*.t)	sh "$1" ;;
*)	"$1" ;;
esac >"$log"
rc=$?
cat "$log"
exit $rc
E

if [ $# -eq 0 ]; then
	for t in "$BUILD"/tests/t-* tests/*.t; do
		case $t in
		*.t)	;;
		*.[od])	continue ;;
		*)	[ -x "$t" ] || continue ;;
		esac
		[ -e "$t" ] && set -- "$@" "$t"
	done
fi
[ $# -gt 0 ] || {
	echo "run.sh: no test found" >&2
	echo "0 passed, 1 failed"
	exit 1
}

prove -j2 --exec "sh $TAP/one" "$@"
rc=$?

skipped=$(cat "$TAP"/*.tap | grep -ac '^ok .*# SKIP')
passed=$(($(cat "$TAP"/*.tap | grep -ac '^ok ') - skipped))
known=$(cat "$TAP"/*.tap | grep -ac '^not ok .*# TODO')
failed=$(cat "$TAP"/*.tap | grep -a '^not ok ' | grep -avc '# TODO')
[ "$skipped" -eq 0 ] || echo "$skipped skipped"
[ "$known" -eq 0 ] || echo "$known known faults (TODO)"
# A test that died has no "not ok" to tell of it.
[ "$rc" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$passed" -gt 0 ] || [ "$failed" -gt 0 ] || failed=1
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
