#!/bin/sh
# Spreadsheets out: lists, typed cells, texts that stay texts.
. "$(dirname "$0")/lib.sh"

cells() {
	perl "$TESTS/fixtures/cells.pl" "$@"
}

# A1 of B2: the whole line of that cell.
cell() {
	cells "$1" | sed -n "s/^$2 //p"
}

office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian impor -q "$C/laporan.tsv"

# ---- a list for people, and one for impor ----

run 'a list' 0 laporan-harian lihat -o daftar.xlsx
silent
run 'its cells' 0 cells daftar.xlsx
golden daftar-xlsx.txt
COLUMNS_ALL=$(laporan-harian ekspor --maks 1 | sed 's/,petugas$//;q')
run 'an export' 0 laporan-harian ekspor -o ekspor.xlsx --judul guntung \
    --pilih "$COLUMNS_ALL"
silent
run 'its cells' 0 cells ekspor.xlsx
golden ekspor-xlsx.txt
ok 'the headings are the names of the columns' test \
    "$(cells ekspor.xlsx | sed -n 's/^[A-Z]*1 inlineStr @ //p' | paste -sd,)" = \
    "$COLUMNS_ALL"

cells -x daftar.xlsx xl/worksheets/sheet1.xml >sheet.xml
for part in '<pane ySplit="1" [^>]*state="frozen"/>' \
    '<autoFilter ref="A1:G[0-9]+"/>' 'orientation="landscape"' \
    'paperSize="9"' 'fitToHeight="0"'; do
	ok "the sheet has $part" grep -Eq "$part" sheet.xml
done
cells -x daftar.xlsx xl/workbook.xml >book.xml
ok 'the heading comes again on each page' grep -q \
    'Print_Titles" localSheetId="0">laporan!$1:$1<' book.xml

# ---- the same bytes, whenever and wherever ----

laporan-harian lihat -f xlsx >pipe.xlsx
same 'to standard output' daftar.xlsx pipe.xlsx
sleep 1
mkdir elsewhere
laporan-harian lihat -o elsewhere/x.xlsx
same 'a second later, in another folder' daftar.xlsx elsewhere/x.xlsx
is 'nothing is left beside it' "$(ls -A elsewhere)" x.xlsx
(umask 077 && laporan-harian lihat -o private.xlsx)
is 'the umask holds' "$(stat -c %a private.xlsx)" 600
nok 'no name of this machine in it' sh -c \
    'perl "$1"/fixtures/cells.pl -x daftar.xlsx docProps/core.xml |
	grep -q "$(id -un)"' - "$TESTS"

# ---- a document ----

run 'a document' 1 laporan-harian ringkas -p 2025-12-10 -o ringkas.xlsx
run 'its cells' 0 cells ringkas.xlsx
golden ringkas-xlsx.txt
cells -x ringkas.xlsx xl/worksheets/sheet1.xml >sheet.xml
ok 'its class stands on every page' grep -q \
    '<oddHeader>&amp;C&amp;"Arial,Bold"&amp;10TERBATAS - DRAF</oddHeader>' \
    sheet.xml
ok 'the foot, too' grep -q '<oddFooter>[^<]*TERBATAS - DRAF[^<]*Halaman' sheet.xml
ok 'on A4, as it is held' grep -q 'paperSize="9" fitToHeight="0" orientation="portrait"' sheet.xml
cells -x ringkas.xlsx xl/workbook.xml >book.xml
ok 'the mark for the screen is not printed' grep -Eq \
    "Print_Area\" [^>]*>'LAPORAN SITUASI DAERAH HARIAN'!.A.2:.[A-Z]+.[0-9]+<" book.xml
sleep 1
laporan-harian ringkas -p 2025-12-10 -f xlsx >again.xlsx
same 'the same bytes again' ringkas.xlsx again.xlsx
# Every text of the document is in its sheet.
laporan-harian ringkas -p 2025-12-10 | tr -s ' \n' '\n\n' | grep -E '^[A-Za-z]{4,}$' |
    LC_ALL=C sort -u >words
cells ringkas.xlsx >in
while read -r w; do
	grep -qF -- "$w" in || echo "$w"
done <words >missing
same 'nothing is missing in it' /dev/null missing

# ---- a text stays a text ----

laporan-harian tambah -q --nomor T1 --tanggal 2025-12-10 --tim 'Tim Bontang' \
    --wilayah 64.74 --bidang politik --judul '=HYPERLINK("http://x.id")' \
    --lokasi 007 --sumber '+62812' --tautan https://kesbangpol.example/ \
    --kategori '<b>&"x"</b>' --tema '_x0041_' --analisis "$(printf 'a\001b\rc')" \
    --prediksi "$(printf 'satu\ndua')" --saran '12/5/2024'
laporan-harian ekspor --nomor T1 -o t.xlsx --pilih \
    judul,lokasi,sumber,tautan,kategori,tema,analisis,prediksi,saran
run 'texts' 0 cells t.xlsx
out_is <<'X'
A1 inlineStr @ judul
B1 inlineStr @ lokasi
C1 inlineStr @ sumber
D1 inlineStr @ tautan
E1 inlineStr @ kategori
F1 inlineStr @ tema
G1 inlineStr @ analisis
H1 inlineStr @ prediksi
I1 inlineStr @ saran
A2 inlineStr @ =HYPERLINK("http://x.id")
B2 inlineStr @ 007
C2 inlineStr @ +62812
D2 inlineStr @ https://kesbangpol.example/
E2 inlineStr @ <b>&"x"</b>
F2 inlineStr @ _x005F_x0041_
G2 inlineStr @ a_x0001_b_x000D_c
H2 inlineStr @ satu\ndua
I2 inlineStr @ 12/5/2024
X
cells -x t.xlsx xl/worksheets/sheet1.xml >sheet.xml
nok 'no formula, no link' grep -Eq '<f>|hyperlink' sheet.xml

# ---- dates and stamps ----

laporan-harian ekspor --nomor BTG-01 -o d.xlsx --pilih tanggal,jam,diterima
is 'a date' "$(cell d.xlsx A2)" 'n dd/mm/yyyy 45753'
is 'a time' "$(cell d.xlsx B2)" 'n hh:mm 0.625'
laporan-harian ekspor --nomor BPN-1210-1 -o d.xlsx --pilih diterima
is 'a stamp, in the time of the office' "$(cell d.xlsx A2)" \
    'n dd/mm/yyyy hh:mm "WITA" 46001.59375'

# An instant stays one in another zone.
sed 's/^zona: .*/zona: WIB/' "$C/kantor.yaml" >wib.yaml
kesbangpol siapkan -q -d wib.db wib.yaml
laporan-harian ekspor --nomor BPN-1210-1 -o d.xlsx
run 'to an office in another zone' 0 laporan-harian impor -q -d wib.db d.xlsx
run 'the same instant' 0 laporan-harian ekspor -d wib.db --pilih diterima
out_is <<'X'
diterima
2025-12-10T13:15:00+07:00
X

# ---- too long for a cell ----

perl -e 'print "kata " x 8000, "\x{c3}\x{a9}" x 2000' >long
laporan-harian ubah -q T1 --fakta @long
run 'an export never cuts' 65 laporan-harian ekspor --nomor T1 -o long.xlsx
err_is <<'X'
laporan baris 1: fakta: 42000 huruf tidak muat dalam satu sel xlsx (paling banyak 32767); pakai -f csv
X
nok 'and leaves no file' test -e long.xlsx
run 'a list does, and says so' 0 laporan-harian lihat --nomor T1 \
    --pilih fakta -o long.xlsx
cells long.xlsx | sed -n 's/^A2 //p' >cut
ok 'the notice' grep -q ' \.\.\. \[dipotong: tidak muat dalam satu sel xlsx; naskah lengkapnya ada di csv\]$' cut
ok 'not longer than a cell' test "$(wc -c <cut)" -le 32790

# ---- nothing to write, and what cannot be written ----

run 'an empty list' 0 laporan-harian lihat -p 1999 -o none.xlsx
run 'its cells' 0 cells none.xlsx
out_like '^A1 inlineStr @ Nomor$'
out_like '^A2 inlineStr @ 0 laporan$'
run 'no such folder' 73 laporan-harian lihat -o none/x.xlsx

# Room for a part of it only: the library itself would end well.
many() {
	echo nomor,tanggal,tim,wilayah,bidang,judul,fakta
	awk 'BEGIN { for (i = 0; i < 3000; i++) printf "%05d,2025-12-10," \
	    "Tim Bontang,64.74,politik,Judul %d,Fakta ke-%d\n", i, i, i }'
}
many | laporan-harian impor -q -d many.db -
size=$(($(wc -c <many.db) / 1024))
mkdir small
part() {
	unshare -m sh -c 'mount -t tmpfs -o "size=$1k" none small &&
	    cp many.db small/ && shift && exec "$@"' - "$@"
}
if part $((size + 8000)) true 2>/dev/null; then
	run 'room enough' 0 part $((size + 12000)) \
	    laporan-harian ekspor -d small/many.db -f xlsx
	cp .out whole.xlsx
	ok 'all rows' test "$(cells whole.xlsx | grep -c '^B[0-9]')" = 3001
	for more in 100 1000 1500 2000 2500 3000 4000 5000; do
		part $((size + more)) laporan-harian ekspor -d small/many.db \
		    -f xlsx >part.xlsx 2>err
		status=$?
		ok "room for $more KiB: all of it or nothing" sh -c \
		    '[ $1 = 0 ] && cmp -s part.xlsx whole.xlsx ||
		    [ $1 = 74 ] && [ ! -s part.xlsx ]' - "$status"
	done
	run 'it is said' 74 part $((size + 1000)) \
	    laporan-harian ekspor -d small/many.db -f xlsx
	err_is <<'X'
xlsx: penyimpanan penuh
X
else
	skip 13 'a file system of its own needs root'
fi

# The library looks at none of its writes: each of them fails once.
if ! sanitized && have strace && strace -o /dev/null true 2>/dev/null; then
	run 'undisturbed' 0 laporan-harian lihat --nomor T1 -o part.xlsx
	mv part.xlsx whole.xlsx
	n=0 whole=0 refused=0
	while [ $n -lt 60 ] && [ $whole -lt 3 ]; do
		n=$((n + 1))
		strace -f --seccomp-bpf -o /dev/null -e trace=write -e \
		    "inject=write:error=ENOSPC:when=$n" laporan-harian lihat \
		    --nomor T1 -o part.xlsx >out 2>err
		status=$?
		if [ $status = 74 ] && [ ! -e part.xlsx ]; then
			refused=$((refused + 1)) whole=0
		elif [ $status = 0 ] && cmp -s part.xlsx whole.xlsx; then
			whole=$((whole + 1))
		else
			break
		fi
		rm -f part.xlsx
	done
	is "writes that fail: all of it or nothing ($n)" "$status $whole" '0 3'
	ok "writes that fail: $refused refused" test $refused -ge 20
	rm -f whole.xlsx part.xlsx
else
	skip 3 'no strace'
fi

mkdir lib
for so in $(sed -n 's/^#define LXW_SOVERSION "\(.*\)"/\1/p' \
    /usr/include/xlsxwriter.h); do
	: >lib/libxlsxwriter.so.$so
done
run 'no library' 69 env LD_LIBRARY_PATH=lib laporan-harian lihat -o l.xlsx
err_like '^menulis xlsx memerlukan pustaka libxlsxwriter\.so\.[0-9]+ \(paket Debian libxlsxwriter[0-9]+\)'
nok 'and no file' test -e l.xlsx
run 'other formats do not need it' 0 \
    env LD_LIBRARY_PATH=lib laporan-harian lihat --nomor T1 --pilih nomor -f csv
out_is <<'X'
nomor
T1
X
nok 'it is not linked, nor what reads' \
    sh -c 'ldd "$1"/laporan-harian | grep -E "xlsxwriter|libzip"' - "$X"
done_testing
