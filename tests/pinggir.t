#!/bin/sh
# SPDX-License-Identifier: ISC
# The edge: what a word may have meant, endings of files, versions and help,
# how much of one thing an import tells, what completion offers.
. "$(dirname "$0")/lib.sh"
office

# ---- words that stand where none is expected ----

# meant WORD COMMAND LETTER: that it may have been -LETTER WORD; '': not
meant() {
	run "$2 $1" 64 laporan-harian $2 "$1"
	if [ -n "$3" ]; then
		err_is <<X
'$1' tidak diharapkan di sini; mungkin maksudnya -$3 $1
X
	else
		err_like "^'$1' tidak diharapkan di sini; apit nilai yang"
	fi
}
meant 2024 target p
meant 2024-01 desk p
meant 64.74 desk w
meant 64.7x desk ''
meant 64.74 target ''
meant 2024 kolom ''

# ---- endings that tell no format: a list is CSV ----

run 'as it is' 0 laporan-harian lihat -q -f csv --pilih nomor,judul
cp .out want
mkdir a
for o in rekap.2024 x. x.abcdef a/.csv .csv x.c-v x; do
	run "-o $o" 0 laporan-harian lihat -q -o "$o" --pilih nomor,judul
	same "$o" want "$o"
done
run 'one that does' 0 laporan-harian lihat -q -o x.json --pilih nomor
nok 'is no CSV' cmp -s x.json want

# ---- help and versions ----

run 'the version' 0 laporan-harian --versi
cp .out versi
for w in -V --version 'lihat --versi' 'lihat -V'; do
	run "$w" 0 laporan-harian $w
	same "$w: the same" versi .out
done
run 'help' 0 laporan-harian --bantuan
cp .out bantuan
for w in -h --help; do
	run "$w" 0 laporan-harian $w
	same "$w: the same" bantuan .out
done
run 'an option alone is no command' 64 laporan-harian -q
err_like "^perintah '-q' tidak dikenal"
for w in '-d k.db' '--db k.db' '--db=k.db' '-q -d k.db'; do
	run "$w in front" 0 laporan-harian $w lihat -f csv --pilih nomor,judul
	same "$w: the same" want .out
done

# ---- whose office file ----

# home SAYS VARIABLE...: which file is looked for, where none is said
home() {
	_says=$1
	shift
	if [ -e /var/lib/kesbangpol/kantor.db ]; then
		skip 2 'there is one for all of this machine'
		return
	fi
	run "$*" 66 env -u KESBANGPOL_DB "$@" laporan-harian lihat
	err_like "^$_says: berkas kantor belum ada"
}
home "$T/data/kesbangpol/kantor.db" "XDG_DATA_HOME=$T/data"
own=$HOME/.local/share/kesbangpol/kantor.db
home "$own" XDG_DATA_HOME=data
home "$own" XDG_DATA_HOME=
home "$own" KESBANGPOL_DB=

# ---- how much is told ----

# rows TARGET REVISI: sixty teams
rows() {
	echo kantor,nomor,revisi,nama,berlaku_mulai,target
	i=0
	while [ $i -lt 60 ]; do
		i=$((i + 1))
		printf '64,2025-%05d,%s,Tim %d,2025-01-01,%s\n' $i "$2" $i "$1"
	done
}
rows 3 1 >lama.csv
rows 4 2 >baru.csv
laporan-harian impor -q tim lama.csv
laporan-harian impor -q tim baru.csv
run 'older: fifty are told' 1 laporan-harian impor tim lama.csv
is 'told so' "$(grep -c 'isi berkas ini lebih lama' .err)" 50
is 'nothing was changed' "$(laporan-harian lihat tim -q -f csv \
    --pilih target | sort -u | tr '\n' ' ')" '4 target '

# ---- completion ----

# offers 'DESC' WORD words...
offers() {
	_want=$2 _desc=$1
	shift 2
	"$@" >offer
	ok "$_desc" grep -qxF -e "$_want" offer
}
L='laporan-harian --lengkapi'
offers 'yes and no' tidak $L tambah laporan-desk --nihil ''
offers 'behind a comma' fakta,judul $L lihat --pilih fakta,
offers 'a sorted column' judul $L lihat --urut ''
offers 'downwards' -judul $L lihat --urut -
offers 'of another office file' politik $L -d k.db lihat --bidang ''
offers 'of one said at once' politik $L --db=k.db lihat --bidang ''
offers 'by its long name' politik $L --db k.db lihat --bidang ''
offers 'offices of a province' 64.74 $L lihat --kantor ''
offers 'and above it' 00 $L lihat --kantor ''
run 'of nothing: the commands' 0 $L
out_like '^lihat$'
run 'of no such command' 0 $L tiada ''
nok 'no columns' grep -q '^--judul$' .out
done_testing
