#!/bin/sh
# SPDX-License-Identifier: ISC
# sql.sh [POINTS] - what a command asks of SQLite fails in turn, spread over all
# that it asks: once, and from then on.  Also of commands that only read: one
# that ends well must have said what it says without a fault.
. "$(dirname "$0")/lib.sh"

[ -e "$H/nosql.so" ] || lacks 'no nosql.so'
offices
commands
sed "s,|,	,g" >>work <<E
baca|base|laporan-harian ekspor
baca tim|base|laporan-harian target -p 2025-12-10
baca mingguan|base|laporan-harian mingguan -p 2025-12-08..2025-12-14
cari|base|laporan-harian cari banjir
agenda|base|kesbangpol agenda
dasbor|base|kesbangpol dasbor
memeriksa|base|kesbangpol periksa
riwayat|base|ormas-skt riwayat 2025-00001
jatuh-tempo|base|ormas-skt jatuh-tempo
matriks|base|rakor-rekom matriks
peta|base|peta-konflik peta -f svg
kelengkapan|base|kesbangpol kelengkapan
E
each=$((${1:-100000} / $(wc -l <work) / 2 + 1))

preloaded() {
	sh -c "exec env $1 LD_PRELOAD=$H/nosql.so $command" >said 2>err
	status=$?
	cat err >>said
}

# What reads, and is to say all of it or to fail.  periksa names the register
# that it could not look at, and goes on.
reads() {
	case $name in
	baca*|cari|agenda|dasbor|riwayat|jatuh-tempo|matriks|peta|kelengkapan)
		return 0 ;;
	esac
	return 1
}

fails() {
	fresh
	preloaded "FAULT_SQL=$1 FAULT_CODE=$2"
	verdict "$name: call $1 fails"
	if reads && [ $status -le 1 ] && ! cmp -s said whole; then
		fault lost "$name: call $1 fails: status $status, but says other"
	fi
}

# SQLITE_IOERR_READ, SQLITE_FULL, SQLITE_NOMEM, SQLITE_CORRUPT in turn.
code() {
	set -- $1 266 13 7 11
	shift $((1 + $1 % 4))
	echo $1
}

spread() {
	states "$name" "$command"
	fresh
	preloaded "FAULT_COUNT=$D/count"
	cp said whole
	all=$(cat count)
	n=0
	while [ $n -lt $each ] && [ $n -lt "$all" ]; do
		n=$((n + 1))
		at=$n
		[ "$all" -le $each ] || at=$((n * all / each))
		fails $at $(code $at)
		fails $at+ $(code $at)
	done
}

each_command spread

# What was asked was not done, and SQLite said that it was.
undone() {
	states "$name" "$command"
	fresh
	preloaded "FAULT_COUNT=$D/count"
	n=$(cat count)
	until [ $n -le $(($(cat count) - 20)) ]; do
		fails $n= 10
		n=$((n - 1))
	done
}
mutation
only='tambah|ubah'
each_command undone
caught 'a statement that was done'
total
