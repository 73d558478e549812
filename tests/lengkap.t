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

# ---- in bash itself ----

sed 's/@ALAT@/laporan-harian/' "$ROOT/data/lengkap/bash.in" >"$T/lengkap.bash"
cat >"$T/try.bash" <<'B'
. "$T/lengkap.bash"
COMP_WORDS=(laporan-harian "$@")
COMP_CWORD=$#
compopt() { :; }
_kesbangpol_lengkapi
printf '%s\n' "${COMPREPLY[@]}"
B
if command -v bash >/dev/null; then
	export T
	is 'bash: a beginning' "$(bash "$T/try.bash" rin)" ringkas
	is 'bash: a name of two words' "$(bash "$T/try.bash" lihat --tim T)" \
	    'Tim\ Satu'
	is 'bash: a value' "$(bash "$T/try.bash" tambah --athg ga)" gangguan
fi

done_testing
