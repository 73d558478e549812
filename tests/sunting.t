#!/bin/sh
# sunting: a record as a form in the editor.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q "$C/laporan.tsv"

# editor 'sh commands on $1': what the person does.  Calls are counted.
editor() {
	printf '#!/bin/sh\necho x >>"%s/calls"\ncp "$1" "%s/form.$(wc -l <"%s/calls")"\n%s\n' \
	    "$T" "$T" "$T" "$1" >"$T/editor"
	chmod +x "$T/editor"
	: >"$T/calls"
}
EDITOR=$T/editor
export EDITOR
unset VISUAL
TMPDIR=$T
export TMPDIR

row() {
	laporan-harian lihat "$1" --pilih "$2" | sed 1d
}

# ---- a record that is there ----

editor 'sed -i "s/^judul:.*/judul: Judul baru/; s/^klasifikasi:.*/klasifikasi: terbatas/" "$1"'
run 'change' 0 laporan-harian sunting BTG-01
err_is <<E
tersimpan: BTG-01
E
is 'what was changed' "$(row BTG-01 judul,klasifikasi,revisi,tanggal)" \
    'Judul baru,terbatas,2,2025-04-06'
is 'the form: no stamps, no key' \
    "$(grep -cE '^(kantor|nomor|revisi|diterima|petugas):' "$T/form.1")" 0
is 'the form: a meaning above each column' \
    "$(grep -B1 '^klasifikasi:' "$T/form.1" | sed 1q)" \
    '# klasifikasi keamanan laporan: biasa, terbatas, rahasia, sangat_rahasia'
is 'the form: a long text is a block' "$(grep -A1 '^fakta:' "$T/form.1" | cut -c1-40)" \
    "$(printf 'fakta: |-\n  Air sungai masuk permukiman Kelurahan ')"
is 'nothing is left behind' "$(find "$T" -name 'laporan-*.yaml')" ''
is 'a text comes back as it was' "$(row BTG-01 fakta)" \
    "$(laporan-harian impor -q -d ./lain.db "$C/laporan.tsv" &&
    laporan-harian lihat -d ./lain.db BTG-01 --pilih fakta | sed 1d)"

editor ':'
run 'left as it was' 0 laporan-harian sunting BTG-01
err_is <<E
tidak ada yang diubah
E
editor ': >"$1"'
run 'emptied: given up' 0 laporan-harian sunting BTG-01
err_is <<E
tidak ada yang diubah
E
editor 'sed -i "s/^jam:.*/jam:/" "$1"'
run 'a column emptied' 0 laporan-harian sunting BTG-01
is 'is unknown' "$(row BTG-01 jam,revisi)" ',3'

# ---- a fault: marked, and open again ----

editor 'case $(wc -l <"'"$T"'/calls") in
1) sed -i "s/^tanggal:.*/tanggal: 31-02-2025/" "$1" ;;
*) sed -i "s/^tanggal:.*/tanggal: 1-3-2025/" "$1" ;;
esac'
run 'mended at the second try' 0 laporan-harian sunting BTG-01
is 'the fault stood above its line' "$(grep -A1 '^#! ' "$T/form.2")" \
    "#! tanggal: '31-02-2025' bukan tanggal yang ada
tanggal: 31-02-2025"
is 'mended' "$(row BTG-01 tanggal)" 2025-03-01
editor 'case $(wc -l <"'"$T"'/calls") in
1) printf "judul: [a, b\n" >"$1" ;;
*) printf "judul: Betul\n" >"$1" ;;
esac'
run 'not even YAML' 0 laporan-harian sunting BTG-01
is 'a form with one column changes that one' "$(row BTG-01 judul,tanggal)" \
    'Betul,2025-03-01'

editor 'sed -i "s/^tanggal:.*/tanggal: besok/" "$1"'
run 'left with its fault' 65 laporan-harian sunting BTG-01
kept=$(sed -n 's/^isian Anda ada di //p' "$T/.err")
is 'what was typed is kept' "$(grep '^tanggal:' "$kept")" 'tanggal: besok'
is 'nothing was stored' "$(row BTG-01 tanggal)" 2025-03-01

# ---- a new record ----

editor 'sed -i "s/^tanggal:.*/tanggal: 7 Agustus 2020/; s/^bidang:.*/bidang: politik/;
s/^judul:.*/judul: Baru/" "$1"'
run 'new' 1 laporan-harian sunting
err_is <<E
tersimpan: 2025-00001
peringatan: klasifikasi: belum diisi
E
is 'the new one' "$(row 2025-00001 tanggal,bidang,judul)" '2020-08-07,politik,Baru'
editor 'sed -i "s/^tanggal:.*/tanggal: 17-8-2026/; s/^nama:.*/nama: Hari Coba/;
s/^jenis:.*/jenis: daerah/" "$1"'
run 'new, a reference type' 0 kesbangpol sunting libur
is 'the new holiday' "$(kesbangpol lihat libur --nama 'hari coba' | sed 1d)" \
    '2026-08-17,Hari Coba,daerah'

# ---- somebody else changed it meanwhile ----

editor 'laporan-harian ubah -q BTG-04 --judul Lain
sed -i "s/^judul:.*/judul: Saya/" "$1"'
run 'changed meanwhile' 65 laporan-harian sunting BTG-04
is 'theirs stands' "$(row BTG-04 judul)" Lain
is 'ours is kept' "$(grep '^judul' "$(sed -n 's/^isian Anda ada di //p' "$T/.err")")" \
    'judul: Saya'

# ---- what the form does not ask is not taken from it ----

editor 'printf "nomor: BTG-99\nkantor: 64\nrevisi: 77\npetugas: siapa\n" >>"$1"
printf "diterima: 2020-01-01T00:00\n" >>"$1"
sed -i "s/^sumber:.*/sumber: Stempel/" "$1"'
stamps=$(row BTG-05 nomor,kantor,diterima)
run 'stamps typed into the form' 1 laporan-harian sunting BTG-05
is 'the tool sets them' "$(row BTG-05 nomor,kantor,diterima)" "$stamps"
is 'not who typed' "$(row BTG-05 revisi,petugas,sumber)" \
    "2,$(id -un),Stempel"

# ---- keys that interrupt, an editor that fails ----

editor 'kill -INT $PPID; kill -QUIT $PPID
sed -i "s/^sumber:.*/sumber: Ctrl-C/" "$1"'
run 'interrupted keys are the editors' 1 laporan-harian sunting BTG-05
is 'it was stored' "$(row BTG-05 sumber)" Ctrl-C
# A shell ignores SIGINT in what it starts in the background (make check &).
editor 'kill -INT $$'
run 'they end the editor' 69 env --default-signal=INT laporan-harian \
    sunting BTG-05
err_like 'gagal; pilih dengan variabel EDITOR$'
editor 'exit 1'
run 'an editor that fails: nothing is done' 69 laporan-harian sunting BTG-05
nok 'and nothing typed' grep -q 'isian Anda' .err
editor 'sed -i "s/^sumber:.*/sumber: Tersimpan/" "$1"; exit 1'
run 'it fails, but was saved to' 69 laporan-harian sunting BTG-05
is 'what was typed is kept there, too' \
    "$(grep '^sumber' "$(sed -n 's/^isian Anda ada di //p' .err)")" \
    'sumber: Tersimpan'
is 'and not stored' "$(row BTG-05 sumber)" Ctrl-C

# ---- wrong use ----

EDITOR=/nonexistent/editor
run 'no such editor' 69 laporan-harian sunting BTG-01
err_is <<'E'
penyunting '/nonexistent/editor' gagal: tidak ada; pilih dengan variabel EDITOR
E
# Words are its arguments, and no shell reads them: the form is the last.
printf '#!/bin/sh\nprintf "%%s\\n" "$@" >"%s/words"\n' "$T" >"$T/words.sh"
chmod +x "$T/words.sh"
EDITOR="  $T/words.sh	-nw  ; touch $T/ran \$(touch $T/ran)"
run 'an editor with options' 0 laporan-harian sunting BTG-01
is 'has them as they are' "$(sed '$d' words | tr '\n' ' ')" \
    "-nw ; touch $T/ran \$(touch $T/ran) "
is 'and nothing else ran' "$(ls ran 2>&- || :)" ''
EDITOR=$T/words.sh VISUAL='  '
export VISUAL
run 'a blank VISUAL is none' 0 laporan-harian sunting BTG-01
is 'and the editor gets the form alone' "$(grep -c '^/.*/laporan-......\.yaml$' words),$(wc -l <words | tr -d ' ')" 1,1
unset VISUAL
EDITOR=$T/editor
run 'no such record' 65 laporan-harian sunting XYZ
run 'a type of its own command' 64 kesbangpol sunting setelan

# ---- a trial ----

editor 'sed -i "s/^sumber:.*/sumber: Percobaan/" "$1"'
run 'trial' 1 laporan-harian sunting -n BTG-05
is 'trial: nothing was stored' "$(row BTG-05 sumber)" Ctrl-C
is 'trial: the form is gone' "$(find "$T" -newer calls -name 'laporan-*.yaml')" ''
editor 'sed -i "s/^tanggal:.*/tanggal: 7-8-2020/; s/^bidang:.*/bidang: politik/;
s/^judul:.*/judul: Baru/" "$1"'
run 'no file yet' 1 laporan-harian sunting -d ./baru.db
err_like '^berkas kantor dibuat: \./baru.db$'

done_testing
