#!/bin/sh
# SPDX-License-Identifier: ISC
# make bench: the tools beside what an office would use without them, and how
# they grow; as Markdown, for README.md (pasang.sh).  Asserts nothing but that
# all have answered the same.
#
# BENCH_ROWS    reports of each table of peers, "100000 1000000"
# BENCH_PEERS   those that run, all of teman.sh
# BENCH_RUNS    how often the long jobs run, 3; the short ones more often
# BENCH_GROWTH  reports of one office, rising, "10000 100000 1000000"
# BENCH_CENTRE  reports of 548 offices, 4000000
set -u
cd "$(dirname "$0")/../.." || exit 70
. tests/bench/lib.sh
: > "$d/figures"

# figure TABLE ROW COLUMN VALUE...: what tabel.awk lays out.
figure() {
	IFS='	'
	echo "$*" >> "$d/figures"
	unset IFS
}

. tests/bench/teman.sh
. tests/bench/tumbuh.sh

cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
mem=$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)
figure about "$(date '+%-d %B %Y'), $(nproc) cores of ${cpu:-unknown}, $mem GiB, $(
    sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release)"
awk -F '	' -f tests/bench/tabel.awk "$d/figures"
