#!/bin/sh
# SPDX-License-Identifier: ISC
# What make bench prints is what README.md shows: its shape, not its figures.
. "$(dirname "$0")/lib.sh"
if sanitized || ! have sqlite3 || ! have cc; then
	skip 1 'measures the tools as they are built for use'
	done_testing
fi
cd "$ROOT" || exit 1
TOOLS=$X
export TOOLS

# shape FILE: no figure, unit, machine, or peer that is missing here
shape() {
	sed -E 's/^[0-9]+ [A-Z][a-z]+ [0-9]{4}, .*:$/MACHINE:/
	/^\|/!b
	s/-?[0-9]+([.,][0-9]+)*( (µs|ms|s|MiB))?/N/g
	s/ (N, N|N · N|N|–) (\||$)/ F \2/g; s/ (N, N|N · N|N|–) (\||$)/ F \2/g' "$1"
}

BENCH_PEERS=sqlite3 BENCH_RUNS=1 BENCH_ROWS='200 300' BENCH_GROWTH='50 100 200' \
    BENCH_CENTRE=1100 BENCH_DIR=$T sh tests/bench/tabel.sh >"$T/small.md" 2>"$T/said"
is 'it runs: every peer gives the same answers' "$?" 0
is '... and says nothing else' "$(cat "$T/said")" ''
ok '... beside sqlite3' grep -Eq '^\| 200 \|.* \| [0-9.]+ · [0-9.]+ \| – \|' \
    "$T/small.md"
# mid FILE: what stands between the marks
mid() { sed -n '/^<!-- bench: begin -->$/,/^<!-- bench: end -->$/p' "$1" | sed '1d;$d'; }
mid README.md >"$T/readme.md"
shape "$T/small.md" >"$T/want"
shape "$T/readme.md" >"$T/got"
same 'README has its shape' "$T/want" "$T/got"

# Put into a page, once and again, and nothing else of it is touched.
cp README.md "$T/page.md"
ok 'a table is put in' sh tests/bench/pasang.sh "$T/small.md" "$T/page.md"
mid "$T/page.md" >"$T/now.md"
same '... as it is' "$T/small.md" "$T/now.md"
sh tests/bench/pasang.sh "$T/readme.md" "$T/page.md"
same '... and the one before again' README.md "$T/page.md"
nok 'not where its place is not marked' sh -c \
    'echo x >"$1/p.md"; sh tests/bench/pasang.sh "$1/small.md" "$1/p.md" 2>"$1/said"' \
    sh "$T"

# One answer that differs ends it.
mkdir "$T/bin"
cat >"$T/bin/sqlite3" <<S
#!/bin/sh
$(command -v sqlite3) "\$@" | sed 's/^politik,[0-9]*/politik,1/'
S
chmod +x "$T/bin/sqlite3"
PATH=$T/bin:$PATH BENCH_PEERS=sqlite3 BENCH_RUNS=1 BENCH_ROWS=200 \
    BENCH_GROWTH=50 BENCH_CENTRE=1100 BENCH_DIR=$T \
    sh tests/bench/tabel.sh >"$T/wrong.md" 2>"$T/said"
is 'a peer that counts otherwise is told' "$(sed 's/with .*/with .../' "$T/said")" \
    'bench: sqlite3 answers bulan with ...'
done_testing
