# SPDX-License-Identifier: ISC
# lib.sh - what the fault tests share; POSIX sh.
#
# Each stands in an empty folder with an office in base.db and, in `work`, the
# commands that are tried: a name, a tab, the command, which changes k.db and
# perhaps writes a file out.*.  A try begins with fresh, ends with verdict.
#
#	fresh			k.db is base.db again, and no other file stands
#	states NAME COMMAND	what k.db is before and after; sets s0, s1
#	verdict WHERE		of one try: by what it said and returned (files
#				said, status), the file must be in state s0 or
#				s1, and in s1 if it was acknowledged
#	fault WHAT		one more finding, told and counted
#	total NAME		prints the counts; status 1 with a finding
#
# A mutation is the same try with something taken away that the promise hangs
# on: `caught WHAT` wants at least one finding since `mutation`, and forgets
# them.

F=$(cd "$(dirname "$0")" && pwd)
ROOT=${F%/tests/fault}
PATH=${TOOLS:-$ROOT/bin}:$PATH
case ${TOOLS-} in
*/build/*/bin) H=${TOOLS%/bin}/tests/fault ;;
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
start=k only=${ONLY-}
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

# Two offices: ours in base.db, and the province, whose bundle we receive.
offices() {
	kesbangpol siapkan -q "$C/kantor.yaml"
	laporan-harian impor -q tim "$C/tim.csv"
	laporan-harian impor -q "$C/laporan-tim.csv"
	ormas-skt impor -q "$C/ormas.csv"
	rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
	kesbangpol kunci >key.pub
	sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >child.yaml
	kesbangpol siapkan -q -d child.db child.yaml
	kesbangpol kunci -d child.db >child.pub
	kesbangpol tambah kunci-kantor -q --kantor 64.74 \
	    --kunci-publik "$(cat child.pub)"
	laporan-harian impor -q -d child.db "$C/laporan-titik-koma.csv"
	kesbangpol kirim -q -d child.db --kepada 64 -o child.kbundel
	kesbangpol salin-teks >k.teks
	laporan-harian ekspor >all.csv
	sed '1!s/,judul/,judul baru/' "$C/laporan-akhir-pekan.csv" >more.csv
	mv k.db base.db
	mv k.db.kunci-kantor base.db.kunci-kantor
	mv k.db.kunci-kantor.pub base.db.kunci-kantor.pub
} 2>>setup.said

# The writing commands of all six tools; one marked new begins without a file.
commands() {
	sed "s,|,	,g" >work <<E
impor laporan|k|laporan-harian impor more.csv
tambah|k|laporan-harian tambah --tanggal 2025-12-10 --bidang politik --judul Uji --tim "Tim Bontang"
ubah|k|laporan-harian ubah SMD-1210-2 --judul Lain
hapus|k|laporan-harian hapus SMD-1210-2 --alasan keliru
ringkas|k|laporan-harian ringkas --terbit -o out.txt
ormas|k|ormas-skt tambah --nama "Yayasan Uji" --bentuk yayasan --wilayah 64.74
banpol|k|banpol impor $C/banpol-kotamobagu-2020.csv --abaikan tahun,periode,nilai_per_suara,bulan,jumlah --pemilu 2019
konflik|k|peta-konflik impor potensi $C/konflik-tw3-2025/potensi.csv
rakor|k|rakor-rekom impor $C/rakor-2022-berau.yaml
kirim|k|kesbangpol kirim --kepada 00 --semua -o out.kbundel
terima|k|kesbangpol terima child.kbundel -o .
cadangkan|k|kesbangpol cadangkan out.db
ekspor|k|ormas-skt ekspor -o out.xlsx
siapkan|new|kesbangpol siapkan $C/kantor.yaml
muat-teks|new|kesbangpol muat-teks k.teks
E
}

fresh() {
	rm -rf k.db* out.* tanda-terima-*
	[ "$start" = k ] || return 0
	cp base.db k.db
	cp base.db.kunci-kantor k.db.kunci-kantor
	cp base.db.kunci-kantor.pub k.db.kunci-kantor.pub
}

states() {
	fresh
	rm -f want.*
	s0=$("$H/judge" k.db) || { echo "base: $s0"; exit 1; }
	sh -c "$2" >said 2>&1
	status=$?
	[ $status -le 1 ] || { echo "$1: status $status"; cat said; exit 1; }
	s1=$("$H/judge" k.db) || { echo "$1: $s1"; exit 1; }
	for f in out.*; do
		[ ! -f "$f" ] || wc -c <"$f" >"want.$f"
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
	elif [ "$status" -le 1 ] || grep -q '^tersimpan: \|[0-9] baru, ' said
	then
		acknowledged=$((acknowledged + 1))
		[ "$s" = "$s1" ] || fault lost "$1: acknowledged, but '$s'"
	elif [ "$s" != "$s0" ] && [ "$s" != "$s1" ]; then
		fault torn "$1: '$s' is neither '$s0' nor '$s1'"
	fi
	for f in want.*; do
		f=${f#want.}
		[ "$f" != '*' ] || continue
		if [ ! -f "$f" ]; then
			[ "$status" -gt 1 ] || fault lost "$1: no $f"
			continue
		fi
		[ "$(wc -c <"$f")" -ge \
		    $(($(cat "want.$f") * 9 / 10)) ] ||
		    fault torn "$1: $f has only $(wc -c <"$f") bytes"
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

# Calls the function with name, start and command set, for each of them, or
# for those whose name matches $only.
each_command() {
	while IFS="$tab" read -r name start command <&3; do
		echo "$name" | grep -Eqx "${only:-.*}" && "$1"
	done 3<"$D/work"
}
