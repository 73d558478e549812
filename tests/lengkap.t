#!/bin/sh
# Completion: what the programs offer, and what bash makes of it.
. "$(dirname "$0")/lib.sh"

# has 'desc' WORD words...: WORD is offered after these.
has() {
	what=$1 want=$2
	shift 2
	laporan-harian --lengkapi "$@" >"$T/offer"
	ok "$what" grep -qxF -e "$want" "$T/offer"
}

has 'a command' ringkas ''
has 'a common verb' cari ''
has 'a record type' tim impor ''
has 'files, too' @berkas impor ''
has 'no type twice' @berkas impor tim ''
nok 'no type twice: none offered' grep -qx tim "$T/offer"
has 'an option of the command' --alasan hapus --
has 'a column' --judul tambah --
has 'a filter' --bidang lihat --
has 'the words of a column' gangguan tambah --athg ''
has 'the formats' csv-excel lihat -f ''
has 'the layouts' html ringkas -f ''
has 'files after -o' @berkas lihat -o ''
has 'columns after --pilih' fakta lihat --pilih ''
has 'periods' minggu-lalu ringkas -p ''
office
laporan-harian tambah -q tim --nama 'Tim Satu' --berlaku-mulai 2025-01-01
has "the office's words" politik lihat --bidang ''
has 'the names of records' 'Tim Satu' lihat --tim ''
KESBANGPOL_DB=/nonexistent/x.db laporan-harian --lengkapi lihat --tim '' >"$T/offer"
is 'no office file: nothing, quietly' "$(cat "$T/offer")" ''
has 'a type in front of its verb' --berlaku-mulai tim tambah --
has 'after a flag: not its value' laporan lihat -q ''
nok 'a letter alone has no long name' grep -q '^--$' "$T/offer"

has 'the number of a record' 2025-00001 ubah tim ''
nok 'which is there' grep -qx 2025-00002 "$T/offer"
laporan-harian --lengkapi ubah tim 2025-00001 '' >"$T/offer"
nok 'one is enough' grep -q 2025 "$T/offer"
laporan-harian --lengkapi ubah tim 2026 >"$T/offer"
nok 'not of another beginning' grep -q 2025 "$T/offer"

# of 'desc' WORD words...: the same of kesbangpol.
of() {
	what=$1 want=$2
	shift 2
	kesbangpol --lengkapi "$@" >"$T/offer"
	ok "$what" grep -qxF -e "$want" "$T/offer"
}

for c in pulihkan cadangkan muat-teks terima siapkan; do
	of "$c: files" @berkas $c ''
done
of 'a type that is typed' kunci-kantor tambah ''
for t in setelan kiriman terimaan titipan terbitan; do
	nok "tambah: not $t" grep -qx $t "$T/offer"
done
of 'but it is looked at' kiriman lihat ''
of 'the office above' 00 kirim --kepada ''
of 'those below' 64.74 kirim --kepada ''
nok 'not what is no office' grep -q '64\.74\.' "$T/offer"
of '--kantor' 64.08 agenda --kantor ''
kesbangpol tambah -q kantor-lain --kode 63
of 'one that is known' 63 kirim --kepada ''
of 'the key of a row' 63 hapus kantor-lain ''
kesbangpol --lengkapi hapus '' >"$T/offer"
nok 'of a type that takes none' grep -q 2025 "$T/offer"

# Commands that are called as the records they show.
peta-konflik --lengkapi forum -- >"$T/offer"
ok 'a command named as a type' grep -qx -e --dalam "$T/offer"
peta-konflik --lengkapi forum --bentuk '' >"$T/offer"
ok 'and its values' grep -qx fkdm "$T/offer"
peta-konflik --lengkapi forum tambah -- >"$T/offer"
ok 'but the type before a verb' grep -qx -e --sk-nomor "$T/offer"
nok 'and the command no more' grep -qx -e --dalam "$T/offer"
peta-konflik --lengkapi templat --bawaan '' >"$T/offer"
ok 'the names of built-in texts' grep -qx padanan/acled.yaml "$T/offer"
nok 'of that tool only' grep -q '^rakor/' "$T/offer"

for t in $(cd "$ROOT" && ls bin/*.c | sed 's,.*/,,; s/\.c$//'); do
	ok "$t: offers commands" sh -c "$t --lengkapi '' | grep -qx impor"
done

has 'before the command: its options' --bantuan --
has 'the value of an option that is written in one' csv-excel lihat --format=cs
has 'what follows a comma' tanggal,fakta lihat --pilih tanggal,
has 'downwards, too' tanggal,-fakta lihat --urut tanggal,-
KESBANGPOL_DB=$T/lain.db kesbangpol siapkan -q "$C/kantor.yaml"
laporan-harian tambah -q -d lain.db tim --nama 'Tim Dua' \
    --berlaku-mulai 2025-01-01
has 'the words of the office that -d names' 'Tim Dua' lihat -d lain.db --tim ''
nok 'and of no other' grep -qx 'Tim Satu' "$T/offer"

# ---- in the shells themselves, at a terminal ----

# A name may hold anything; nothing of it is run.
laporan-harian tambah -q tim --nama 'Kota $(touch kena) & "A"' \
    --berlaku-mulai 2025-01-01
laporan-harian tambah -q tim --nama 'Pos: Utara' --berlaku-mulai 2025-01-01
mkdir meja meja/map
: >meja/tiket.csv
: >'meja/berkas satu.csv'
cd meja || exit 1
KESBANGPOL_DB=$T/k.db

# What is typed before TAB, and the words that come of it.
cat >lines <<'E'
laporan-harian rin|<ringkas>
laporan-harian lihat --tim T|<lihat><--tim><Tim Satu>
laporan-harian lihat --tim "Tim S|<lihat><--tim><Tim Satu>
laporan-harian lihat --tim=Ti|<lihat><--tim=Tim Satu>
laporan-harian lihat --tim='Ko|<lihat><--tim=Kota $(touch kena) & "A">
laporan-harian lihat --tim Ko|<lihat><--tim><Kota $(touch kena) & "A">
laporan-harian lihat --tim 'Pos: U|<lihat><--tim><Pos: Utara>
laporan-harian lihat --tim Pos:\ U|<lihat><--tim><Pos: Utara>
laporan-harian lihat --format=csv-|<lihat><--format=csv-excel>
laporan-harian lihat --pilih tanggal,fak|<lihat><--pilih><tanggal,fakta>
laporan-harian --hari-ini 2025-12-10T17:00 lihat --form|<--hari-ini><2025-12-10T17:00><lihat><--format>
laporan-harian tambah --athg ga|<tambah><--athg><gangguan>
laporan-harian impor ber|<impor><berkas satu.csv>
laporan-harian impor ti|<impor><ti>
laporan-harian impor tim ma|<impor><tim><map/>
laporan-harian lihat -o tik|<lihat><-o><tiket.csv>
laporan-harian lihat --zzz|<lihat><--zzz>
kesbangpol cadang|<cadangkan>
ormas-skt jatuh|<jatuh-tempo>
banpol tambah dewan --wila|<tambah><dewan><--wilayah>
peta-konflik ekspor potensi --publ|<ekspor><potensi><--publik>
rakor-rekom matriks -f ht|<matriks><-f><html>
E
sed 's/|.*//' lines >typed
sed 's/^\([^ ]*\).*|/<\1>/' lines >want
for t in $(tools); do
	sed "s/@ALAT@/$t/" "$ROOT/data/lengkap/bash.in" >"$T/$t.bash"
	mkdir -p "$T/zsh"
	sed "s/@ALAT@/$t/" "$ROOT/data/lengkap/zsh.in" >"$T/zsh/_$t"
	# In bash its words are what it is called with.
	echo ". '$T/$t.bash'
$t() {
	[ \"\$1\" != --lengkapi ] || { command $t \"\$@\"; return; }
	printf '<%s>' $t \"\$@\" >>'$T/got'
	echo >>'$T/got'
}"
done >"$T/bashrc"
{
	echo "PS1='\$ '; bind 'set bell-style none'"
	echo "bind 'set page-completions off'"
	echo "PROMPT_COMMAND='echo >>\"$T/prompts\"'"
} >>"$T/bashrc"
cat >"$T/zshrc" <<E
PS1=
fpath=('$T/zsh' \$fpath)
autoload -U compinit
compinit -D -u
setopt no_beep
coba() {
	zle complete-word
	local -a w=("\${(@Q)\${(z)BUFFER}}")
	print -r -- "<\${(j:><:)w}>" >>'$T/got'
	BUFFER=
	print -r SELE''SAI
}
zle -N coba
bindkey '^I' coba
print SIA''P
E
cat >"$T/type.zsh" <<'E'
zmodload zsh/zpty
zpty z zsh -f -i
wait_for() { local o; zpty -r z o "*$1*" }
zpty -w z ". $1"
wait_for SIAP
while IFS= read -r l; do
	zpty -w -n z "$l"$'\t'
	wait_for SELESAI
done
zpty -d z
E

# Each line when the one before has been read; a shell that hangs is left.
type_slowly() {
	n=0
	while IFS= read -r line; do
		n=$((n + 1))
		i=0
		while [ "$(wc -l <"$T/prompts")" -lt $n ] && [ $i -lt 100 ]; do
			sleep 0.1
			i=$((i + 1))
		done
		printf '%s\n' "$line"
	done
}

tried() {
	same "$1: at a terminal" want "$T/got"
	nok "$1: nothing of a name was run" test -e kena
	rm -f "$T/got" kena
}

if have bash && have script; then
	: >"$T/prompts"
	{ sed "s/\$/$(printf '\t')/" typed; echo exit; } | type_slowly |
	    script -qec "bash --noprofile --rcfile '$T/bashrc' -i" /dev/null \
	    >"$T/log" 2>&1
	tried bash
else
	skip 2 'no bash or no script here'
fi
if have zsh; then
	timeout 120 zsh -f "$T/type.zsh" "$T/zshrc" <typed >"$T/log" 2>&1
	tried zsh
else
	skip 2 'no zsh here'
fi
done_testing
