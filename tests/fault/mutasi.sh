#!/bin/sh
# SPDX-License-Identifier: ISC
# mutasi.sh [WORD] - can the fault tests fail?  In a copy of the tree each line
# below takes away something that the tools rest on; the test beside it must
# then find something.  Status 1 where it does not, or where the line to change
# is no longer there.  WORD: only those whose words match.
#
# test, points | commands of it | files | sed | what is taken away
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
D=$(mktemp -d "${FAULT_DIR:-${TMPDIR:-/tmp}}/kesbang-mutasi.XXXXXX") || exit 1
trap 'cd /; rm -rf "$D"' EXIT
trap 'exit 1' HUP INT TERM

cat >"$D/table" <<'T'
kill.sh 60|impor laporan|lib/db/db.c|s/"TRUNCATE", "truncate"/"MEMORY", "memory"/|the journal on the disk
power.sh 400|impor laporan|lib/db/db.c|s/"FULL", "2"/"OFF", "0"/|fsync of the office file
power.sh 400|ringkas|lib/io/sink.c|s/fsync(s->fd) != 0 .. //|fsync of what is written beside it
syscall.sh 1500|tambah|lib/db/db.c|/"COMMIT"/{n;s/SQLITE_OK/SQLITE_OK || true/}|a look at COMMIT
syscall.sh 6000|ekspor|lib/io/workbook.c|s/kb_xlsx_whole(x) != 0/false/|a look at the workbook
syscall.sh 9000|ringkas|lib/io/sink.c|s/s->failed = kb_write_all(s->fd/(void)kb_write_all(s->fd/|a look at write
nomem.sh 600|tambah|lib/core/base.c|s/if (p == NULL)/if (false)/|a look at malloc
many.sh 50 10||lib/db/lock.c|s/return queue(db->lock);/while (flock(db->lock, LOCK_EX \| LOCK_NB) != 0) nanosleep(\&(struct timespec){ 0, 5000000 }, NULL); return 0;/|the queue of writers
many.sh 8 5||lib/db/lock.c lib/db/db.c|s/if (flock(db->lock, LOCK_EX . LOCK_NB) == 0)/if (true)/;s/BEGIN IMMEDIATE/BEGIN/|the lock
cron.sh 30||lib/db/lock.c lib/db/db.c|s/if (flock(db->lock, LOCK_EX . LOCK_NB) == 0)/if (true)/;s/BEGIN IMMEDIATE/BEGIN/|the lock
cron.sh 12||lib/kantor/issue.c|s/strcmp(last.isi, issue->isi) == 0/false/|a look whether it was issued
cron.sh 12||lib/kantor/issue.c|s/return last + 1;/return 1;/|numbers that go on
T

copy() {
	mkdir -p "$D/tree/build"
	cd "$ROOT" && cp -a Makefile bin data include lib man tests tools \
	    "$D/tree" && cd "$D/tree" || exit 1
	[ ! -d "$ROOT/build/normal" ] || cp -a "$ROOT/build/normal" build
	built
}

built() {
	make -s -j2 all faults WARN= >make.said 2>&1 ||
	    { cat make.said; exit 1; }
}

# Each of the files must change by it.
change() {
	for f in $1; do
		cp -p "$f" "$f.whole"
		sed -i "$2" "$f"
		! cmp -s "$f" "$f.whole" || gone=$f
	done
}

back() {
	for f in $1; do
		mv "$f.whole" "$f"
		touch "$f"
	done
}

# What its line of counts says, without what it takes away by itself.
finds() {
	# shellcheck disable=SC2086
	TOOLS=$D/tree/bin ONLY=$2 sh tests/fault/$1 >found 2>&1
	grep "^${1%%.*}: .* points, " found |
	    grep -E '(lost|torn|crashed|other) [1-9]'
}

copy
rc=0
while IFS='|' read -r try only files how rest <&3; do
	# The sed may hold a bar, too.
	what=${rest##*|}
	[ "$rest" = "$what" ] || how="$how|${rest%|*}"
	echo "$try $what" | grep -q "${1-}" || continue
	gone=
	change "$files" "$how"
	built
	if [ -n "$gone" ]; then
		verdict="$gone has no such line"
		rc=1
	elif ! verdict=$(finds "$try" "$only"); then
		verdict='NOTHING WAS FOUND'
		rc=1
	fi
	echo "mutasi: $try without $what: ${verdict#*: }"
	back "$files"
done 3<"$D/table"
exit $rc
