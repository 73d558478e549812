#!/bin/sh
# SPDX-License-Identifier: ISC
# Nothing acknowledged is lost, and nothing is half done, whatever fails.  Few
# points of each kind; make fault tries them all.

. "${0%/*}/lib.sh"

# Each ends with a line of counts, and 1 where it found something.
tried() {
	run "$1: $2" 0 sh "$TESTS/fault/$2.sh" $3
	if grep -q ': not run: ' .out; then
		skip 2 "$(cat .out)"
		return
	fi
	out_like "^$2: [1-9][0-9]* points, [0-9]* acknowledged; lost 0, torn 0,"
	out_like "^$2: without .* findings, as there must be$"
	note .out
}

ONLY='tambah|terima|pulihkan|siapkan'
export ONLY
if sanitized || counted; then
	skip 27 'a sanitizer has its own ideas; who is killed loses his counts'
else
	tried 'killed at any moment' kill 60
	tried 'a system call fails' syscall 120
	ONLY="$ONLY|cari|baca tim"
	tried 'SQLite fails' sql 150
	ONLY='tambah|terima|siapkan'
	tried 'no memory' nomem 120
	tried 'the power fails' power 150
	tried 'the disk is full' full 60
	tried 'many at once' many '8 5'
	tried 'cron over midnight' cron 4
	tried 'each command of a test fails first' everywhere ''
fi
done_testing
