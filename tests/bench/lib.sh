# SPDX-License-Identifier: ISC
# What the scripts of this folder share: the programs of C, an office without
# reports, and a folder $d that goes again.  Sourced from the tree's top.
#
# BENCH_DIR  where the files go

X=${TOOLS:-$PWD/bin}
tool=$X/laporan-harian
office=$X/kesbangpol
unset KESBANGPOL_DB KESBANGPOL_HARI_INI

fail() {
	echo "bench: $*" >&2
	exit 70
}

for need in sqlite3 "${CC:-cc}"; do
	command -v "$need" > /dev/null ||
	    { echo "bench: $need is missing, nothing measured" >&2; exit 69; }
done
[ -x "$tool" ] || fail "run 'make' first"
d=$(mktemp -d "${BENCH_DIR:-${TMPDIR:-/tmp}}/bench.XXXXXX") || exit 70
trap 'rm -rf "$d"' EXIT
trap 'exit 130' INT TERM

for p in gen measure bare; do
	${CC:-cc} -std=c11 -O2 -D_GNU_SOURCE -o "$d/$p" \
	    tests/bench/$p.c -lsqlite3 || fail "$p.c does not compile"
done
measure=$d/measure

# new_office FILE CODE: and its teams, from 1990 on
new_office() {
	cat > "$d/kantor.yaml" <<.
kode: "$2"
nama: Badan Kesatuan Bangsa dan Politik
pemerintah: Pemerintah Kota Bontang
zona: WITA
jam_tutup: "15:30"
.
	{
		echo nama,berlaku_mulai,target
		for t in 'Bontang Utara' 'Bontang Selatan' 'Bontang Barat' \
		    Pelabuhan Kota; do
			echo "Tim $t,1990-01-01,3"
		done
	} > "$d/tim.csv"
	"$office" siapkan -q -y -d "$1" "$d/kantor.yaml" &&
	    "$tool" impor tim -q -d "$1" "$d/tim.csv" || fail "siapkan"
}
