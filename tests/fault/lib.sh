# SPDX-License-Identifier: ISC
# lib.sh - what the fault tests share; POSIX sh.
#
# Each stands in an empty folder with an office in base.db (and others that are
# begun with) and, in `work`, the commands that are tried: a name, a tab, what
# it begins with, a tab, the command, which changes k.db and perhaps writes
# files out.* and receipts.  A try begins with fresh, ends with verdict.
#
#	fresh			k.db is $start.db again, and nothing else stands
#	states NAME COMMAND	what k.db is before and after; sets s0, s1, and
#				keeps what is written in want/
#	verdict WHERE		of one try: by what it said and returned (files
#				said, status), the file must be in state s0 or
#				s1, and in s1 if it was acknowledged; what is
#				written is all there, or not at all
#	fault WHAT		one more finding, told and counted
#	total NAME		prints the counts; status 1 with a finding
#
# A command that is several transactions (what it begins with ends in +) may
# stop between them, with status 1 too: run again, it must come to s1.
#
# A mutation is the same try with something taken away that the promise hangs
# on: `caught WHAT` wants at least one finding since `mutation`, and forgets
# them.  Those of the tools' own source are in mutasi.sh.

F=$(cd "$(dirname "$0")" && pwd)
ROOT=${F%/tests/fault}
PATH=${TOOLS:-$ROOT/bin}:$PATH
case ${TOOLS-} in
"$ROOT"/build/*/bin) H=${TOOLS%/bin}/tests/fault ;;
*)	H=$ROOT/build/normal/tests/fault ;;
esac
C=$ROOT/data/contoh
D=$(mktemp -d "${FAULT_DIR:-${TMPDIR:-/tmp}}/kesbang-fault.XXXXXX") || exit 1
trap 'cd /; rm -rf "$D"' EXIT
trap 'exit 1' HUP INT TERM
cd "$D" || exit 1
KESBANGPOL_DB=k.db
KESBANGPOL_HARI_INI=2025-12-10T17:00
HOME=$D/home
export PATH KESBANGPOL_DB KESBANGPOL_HARI_INI HOME
unset XDG_DATA_HOME LC_ALL LANG TZ EDITOR
umask 022
exec </dev/null

tab=$(printf '\t')
start=base several= only=${ONLY-}
points=0 acknowledged=0 lost=0 torn=0 crashed=0 other=0

have() {
	command -v "$1" >/dev/null 2>&1
}

# Where it is there, it may still not be allowed.
traces() {
	strace -f --seccomp-bpf -o /dev/null -e trace=write true 2>/dev/null
}

lacks() {
	echo "$(basename "$0"): not run: $*"
	exit 0
}

# Votes, councils and values: what banpol determines from.
votes() {
	cat >suara.csv <<E
wilayah,pemilu,partai,suara,kursi
64.74,2019,golkar,10000,5
64.74,2019,pdip,9000,4
E
	cat >dewan.csv <<E
wilayah,pemilu,dilantik,kursi
64.74,2019,2019-08-14,25
E
	cat >nilai.csv <<E
wilayah,tahun,nilai,dasar
64.74,2020,3000,Perwali
E
	for t in suara dewan nilai; do
		banpol impor -q $t $t.csv
	done
}

# The province's file as of before the exchange: all but the last step.
older() {
	kesbangpol siapkan -q -d old.db "$C/kantor.yaml"
	laporan-harian impor -q -d old.db tim "$C/tim.csv"
	last=$(sqlite3 old.db 'PRAGMA user_version')
	{
		sed -n 's/^CREATE TABLE \([a-z_]*\).*/DROP TABLE \1;/p' \
		    "$ROOT"/lib/db/sql/*"$last-"*
		echo "PRAGMA user_version = $((last - 1));"
	} | sqlite3 old.db
}

# What came with the first and with the second bundle of an office below us.
bundles() {
	sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >child.yaml
	kesbangpol siapkan -q -d child.db child.yaml
	kesbangpol kunci -d child.db >child.pub
	kesbangpol tambah kunci-kantor -q --kantor 64.74 \
	    --kunci-publik "$(cat child.pub)"
	kesbangpol kunci -d child.db key.pub
	laporan-harian impor -q -d child.db "$C/laporan-titik-koma.csv"
	kesbangpol kirim -q -d child.db --kepada 64 -o child.kbundel
	mkdir away
	cp k.db k.db.kunci-kantor k.db.kunci-kantor.pub away
	(cd away && kesbangpol terima -q ../child.kbundel -o .)
	mv away/tanda-terima-*.kbundel receipt.kbundel
	cp child.db.kunci-kantor sender.db.kunci-kantor
	cp child.db.kunci-kantor.pub sender.db.kunci-kantor.pub
	cp child.db sender.db
	kesbangpol terima -q -d child.db receipt.kbundel
	laporan-harian tambah -q -d child.db --tanggal 2025-12-10 \
	    --bidang politik --judul 'Yang kedua'
	kesbangpol kirim -q -d child.db --kepada 64 -o second.kbundel
	cp k.db waits.db
	cp k.db.kunci-kantor waits.db.kunci-kantor
	cp k.db.kunci-kantor.pub waits.db.kunci-kantor.pub
	kesbangpol terima -q -d waits.db second.kbundel -o away
}

# Two offices: ours in base.db, and the one below it, whose bundles we receive.
offices() {
	kesbangpol siapkan -q "$C/kantor.yaml"
	laporan-harian impor -q tim "$C/tim.csv"
	laporan-harian impor -q "$C/laporan-tim.csv"
	ormas-skt impor -q "$C/ormas.csv"
	rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
	votes
	kesbangpol kunci >key.pub
	older
	bundles
	kesbangpol cadangkan -q early.db
	kesbangpol salin-teks >k.teks
	laporan-harian ekspor >all.csv
	sed '1!s/,judul/,judul baru/' "$C/laporan-akhir-pekan.csv" >more.csv
	printf '#!/bin/sh\nsed -i "s/^judul:.*/judul: Disunting/" "$1"\n' \
	    >editor.sh
	chmod +x editor.sh
	EDITOR=$D/editor.sh
	export EDITOR
	unset VISUAL
	laporan-harian tambah -q --nomor Sesudah --tanggal 2025-12-10 \
	    --bidang politik --judul 'Sesudah cadangan'
	for f in k.db*; do
		mv "$f" "base${f#k}"
	done
	rm -f base.db.kunci base.db-journal
} 2>>setup.said

# The writing commands of all six tools.  Of what stands beside them, new is no
# file, old of an earlier schema, sender and waits amid an exchange.
commands() {
	sed "s,|,	,g" >work <<E
impor laporan|base|laporan-harian impor more.csv
tambah|base|laporan-harian tambah --tanggal 2025-12-10 --bidang politik --judul Uji --tim "Tim Bontang"
ubah|base|laporan-harian ubah SMD-1210-2 --judul Lain
sunting|base|laporan-harian sunting SMD-1210-2
hapus|base|laporan-harian hapus SMD-1210-2 --alasan keliru
ringkas|base|laporan-harian ringkas --terbit -o out.txt
ormas|base|ormas-skt tambah --nama "Yayasan Uji" --bentuk yayasan --wilayah 64.74
surat|base|ormas-skt surat lapor 2025-00001 --terbit -o out.txt
banpol|base|banpol impor $C/banpol-kotamobagu-2020.csv --abaikan tahun,periode,nilai_per_suara,bulan,jumlah --pemilu 2019
tetapkan|base|banpol tetapkan --wilayah 64.74 --tahun 2020 --nomor 1 --tanggal 2020-03-02
konflik|base|peta-konflik impor potensi $C/konflik-tw3-2025/potensi.csv
rakor|base|rakor-rekom impor $C/rakor-2022-berau.yaml
kirim|base|kesbangpol kirim --kepada 00 --semua -o out.kbundel
terima|base|kesbangpol terima child.kbundel -o .
menunggu|base|kesbangpol terima second.kbundel -o .
menyusul|waits+|kesbangpol terima child.kbundel -o .
tanda terima|sender|kesbangpol terima receipt.kbundel
cadangkan|base|kesbangpol cadangkan out.db
pulihkan|base|kesbangpol pulihkan -y early.db
musnahkan|base|kesbangpol musnahkan laporan SMD-1210-2 --terbit --persetujuan 9/2025 --nomor 9 --alasan uji -o out.txt
skema|old+|laporan-harian tambah --tanggal 2025-12-10 --bidang politik --judul Uji
ekspor|base|ormas-skt ekspor -o out.xlsx
siapkan|new|kesbangpol siapkan $C/kantor.yaml
muat-teks|new|kesbangpol muat-teks k.teks
E
}

fresh() {
	rm -rf k.db* out.* tanda-terima-*
	for f in "$D/$start".db*; do
		[ ! -e "$f" ] || cp "$f" "k.db${f#"$D/$start.db"}"
	done
}

# What it writes beside the office file.
written() {
	for f in out.* tanda-terima-*; do
		[ ! -f "$f" ] || echo "$f"
	done
}

attempt() {
	sh -c "exec $1" >said 2>&1
	status=$?
}

# What is the same each time is compared by its bytes; by its length what holds
# the time of day.
states() {
	fresh
	rm -rf "$D/want"
	mkdir "$D/want"
	s0=$("$H/judge" k.db) || { echo "$start: $s0"; exit 1; }
	attempt "$2"
	for f in $(written); do
		cp "$f" "$D/want"
	done
	fresh
	attempt "$2"
	[ $status -le 1 ] || { echo "$1: status $status"; cat said; exit 1; }
	s1=$("$H/judge" k.db) || { echo "$1: $s1"; exit 1; }
	for f in $(written); do
		case $f in
		*.kbundel|*.db) ;;
		*)	cmp -s "$f" "$D/want/$f" && continue ;;
		esac
		rm "$D/want/$f"
		wc -c <"$f" >"$D/want/$f.size"
	done
}

fault() {
	eval "$1=\$(($1 + 1))"
	[ -n "${quiet-}" ] || { echo "$1: $2"; sed 's/^/    /' said; }
}

# Statuses that the contract knows, and the two of a reader or a killer.
known_status() {
	case $1 in
	0|1|64|65|66|69|70|73|74|75|76|77|78|137|141) ;;
	*) return 1 ;;
	esac
}

# Is the file the one that is wanted?
whole() {
	case $2 in
	*.size)	[ "$(wc -c <"$1")" -ge $(($(cat "$2") * 9 / 10)) ] ;;
	*)	cmp -s "$1" "$2" ;;
	esac
}

# A receipt may be missing where that is told, or cannot be: then it comes with
# the bundle again.
files() {
	for w in "$D"/want/*; do
		f=${w##*/} f=${f%.size}
		if [ ! -e "$w" ] || { [ ! -f "$f" ] && [ "$status" -gt 1 ]; }
		then
			continue
		elif [ -f "$f" ]; then
			whole "$f" "$w" || fault torn "$1: $f is not whole"
		elif [ "$status" -ne 0 ] && grep -q \
		    'belum ditulis\|ditolak\|write fails' said; then
			attempt 'kesbangpol terima child.kbundel second.kbundel -o .'
			[ -f "$f" ] || fault lost "$1: no $f, nor again"
		else
			fault lost "$1: no $f"
		fi
	done
}

# Nothing that was left behind is in the way.
once_more() {
	attempt "$command"
	s=$("$H/judge" k.db)
	[ $status -le 1 ] && [ "$s" = "$s1" ] ||
	    fault lost "$1: and once more: status $status, '$s'"
}

verdict() {
	points=$((points + 1))
	if ! known_status "$status"; then
		fault crashed "$1: status $status"
	elif [ "$status" -ge 64 ] && [ "$status" -lt 128 ] && [ ! -s said ]
	then
		fault crashed "$1: status $status, and not a word"
	fi
	if ! s=$("$H/judge" k.db); then
		fault torn "$1: $s"
	elif [ "$status" -ne 0 ] && [ -n "$several" ] && [ "$s" != "$s1" ] &&
	    ! grep -q '^tersimpan: ' said
	then
		once_more "$1"
	elif [ "$status" -le 1 ] || grep -q '^tersimpan: \|[0-9] baru, ' said
	then
		acknowledged=$((acknowledged + 1))
		[ "$s" = "$s1" ] || fault lost "$1: acknowledged, but '$s'"
	elif [ "$s" != "$s0" ] && [ "$s" != "$s1" ]; then
		fault torn "$1: '$s' is neither '$s0' nor '$s1'"
	fi
	files "$1"
}

# A mutation of the disk: it says that it wrote page n (with +: and all after
# it) of k.db, and did not.
unwritten() {
	states "$name" "$command"
	n=0
	while [ $n -lt 8 ]; do
		n=$((n + 1))
		fresh
		strace -f -P k.db -o "$D/trace" -e trace=pwrite64 \
		    -e inject=pwrite64:retval=4096:when=$n$1 \
		    sh -c "exec $command" >said 2>&1
		status=$?
		verdict "$name: $2 $n"
	done
}

findings() {
	echo $((lost + torn + crashed + other))
}

mutation() {
	before="$lost $torn $crashed $other $points $acknowledged"
	lost=0 torn=0 crashed=0 other=0
	quiet=y
}

caught() {
	n=$(findings) without=$1
	echo "$(basename "$0" .sh): without $1: $n findings, as there must be"
	set -- $before
	lost=$1 torn=$2 crashed=$3 other=$4 points=$5 acknowledged=$6
	quiet=
	[ "$n" -gt 0 ] || fault other "without $without nothing was found"
}

total() {
	echo "$(basename "$0" .sh): $points points, $acknowledged" \
	    "acknowledged; lost $lost, torn $torn, crashed $crashed$(
	    [ $other -eq 0 ] || echo ", other $other")"
	[ $points -gt 0 ] && [ "$(findings)" -eq 0 ]
}

# Calls the function with name, start, several and command set, for each of
# them, or for those whose name matches $only.
each_command() {
	while IFS="$tab" read -r name start command <&3; do
		several=${start#"${start%+}"} start=${start%+}
		echo "$name" | grep -Eqx "${only:-.*}" && "$1"
	done 3<"$D/work"
}
