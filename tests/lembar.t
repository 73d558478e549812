#!/bin/sh
# SPDX-License-Identifier: ISC
# Spreadsheets as people keep them: read as they stand, or refused with a word.
. "${0%/*}/lib.sh"
office
laporan-harian impor -q "$C/laporan.tsv"
laporan-harian ekspor >want.csv
F=$TESTS/fixtures

# The reports alone.
fresh() {
	rm -f k.db*
	office
}

# ---- as LibreOffice saves it ----

# Titles over merged cells, a heading of two lines, a row of column numbers,
# years between the rows, a total; dates in three formats and times as numbers.
fresh
run 'saved by LibreOffice' 0 laporan-harian impor "$F/laporan-libreoffice.xlsx"
err_is <<E2
13 baru, 0 berubah, 0 tetap; dilewati: 1 baris nomor kolom, 3 baris pemisah, 1 baris jumlah, 1 lembar lain
E2
laporan-harian ekspor >got.csv
same 'the 13 reports are those of the text' want.csv got.csv
run 'again' 0 laporan-harian impor -q "$F/laporan-libreoffice.xlsx"
silent
run 'from a pipe, under no name' 0 \
    sh -c "laporan-harian impor <'$F/laporan-libreoffice.xlsx'"
err_like '^0 baru, 0 berubah, 13 tetap;'
cp "$F/laporan-libreoffice.xlsx" sebenarnya.csv
run 'under a wrong name' 0 laporan-harian impor sebenarnya.csv
err_like '^0 baru, 0 berubah, 13 tetap;'
run 'only tried' 0 laporan-harian impor -n "$F/laporan-libreoffice.xlsx"
err_like '^percobaan: 0 baru, .*tidak ada yang disimpan$'

run 'another sheet' 0 laporan-harian impor tim --lembar Tim \
    "$F/laporan-libreoffice.xlsx"
err_is <<E2
2 baru, 0 berubah, 0 tetap
E2
run 'where nobody says which' 65 laporan-harian impor tim \
    "$F/laporan-libreoffice.xlsx"
err_like "; yang dibaca lembar 'Laporan', lembar lain 'Tim': pilih dengan --lembar$"
run 'what it holds' 0 laporan-harian ekspor tim --pilih \
    nama,berlaku_mulai,target,hari_libur
out_is <<E2
nama,berlaku_mulai,target,hari_libur
Tim Bontang,2025-01-01,3,ya
007,2025-02-01,2,tidak
E2
run 'by its place among those that are seen' 0 laporan-harian impor tim \
    --lembar 2 "$F/laporan-libreoffice.xlsx"
err_is <<E2
0 baru, 0 berubah, 2 tetap
E2
run 'a hidden one, by its name' 65 laporan-harian impor --lembar petunjuk \
    "$F/laporan-libreoffice.xlsx"
err_like "laporan-libreoffice.xlsx:1: kolom 'Isi lembar Laporan' tidak dikenal"
run 'one that is not there' 65 laporan-harian impor --lembar Maret \
    "$F/laporan-libreoffice.xlsx"
err_is <<E2
$F/laporan-libreoffice.xlsx: lembar 'Maret' tidak ada; yang ada: 'Laporan', 'Petunjuk', 'Tim'
E2
run 'a sheet of a text' 64 laporan-harian impor --lembar 1 "$C/laporan.tsv"
err_is <<E2
--lembar: '$C/laporan.tsv' bukan lembar kerja XLSX
E2
run 'a text is no spreadsheet' 65 laporan-harian impor --dari xlsx \
    "$C/laporan.tsv"
err_is <<E2
$C/laporan.tsv: bukan berkas XLSX; bila isinya CSV, pakai --dari csv
E2

# ---- as we write it ----

fresh
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian ekspor >want.csv
laporan-harian ekspor -o semua.xlsx
laporan-harian lihat -o daftar.xlsx
run 'an export over itself' 0 laporan-harian impor semua.xlsx
err_is <<E2
0 baru, 0 berubah, 10 tetap
E2
fresh
laporan-harian impor -q tim "$C/tim.csv"
run 'an export into an empty file' 0 laporan-harian impor -q semua.xlsx
silent
laporan-harian ekspor >got.csv
same 'comes back as it was' want.csv got.csv
run 'a list for people: what stands below it is told' 1 \
    laporan-harian impor -n daftar.xlsx
err_like '^daftar.xlsx:13: baris di bawah tabel, dilewati: .10 laporan.$'

# ---- a workbook from parts ----

NS=http://schemas.openxmlformats.org
MAIN="xmlns=\"$NS/spreadsheetml/2006/main\""
cat >rels <<E2
<Relationships xmlns="$NS/package/2006/relationships"><Relationship Id="r1" Type="$NS/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
E2
cat >book <<E2
<workbook $MAIN xmlns:r="$NS/officeDocument/2006/relationships"><sheets><sheet name="Satu" sheetId="1" r:id="r1"/></sheets></workbook>
E2

# pack OUT: from book, rels and sheet
pack() {
	perl "$F/zip.pl" "$1" xl/workbook.xml=book \
	    xl/_rels/workbook.xml.rels=rels xl/worksheets/sheet1.xml=sheet
}

# row CELL...: texts; N:1 is a number, E:... an error, F: a formula uncomputed
row() {
	printf '<row>'
	for _c in "$@"; do
		case $_c in
		N:*)	printf '<c><v>%s</v></c>' "${_c#N:}" ;;
		E:*)	printf '<c t="e"><v>%s</v></c>' "${_c#E:}" ;;
		F:)	printf '<c><f>A1</f></c>' ;;
		*)	printf '<c t="inlineStr"><is><t>%s</t></is></c>' "$_c" ;;
		esac
	done
	printf '</row>\n'
}

sheet() {
	{
		echo "<worksheet $MAIN><sheetData>"
		cat
		echo '</sheetData></worksheet>'
	} >sheet
}

{
	row tanggal judul bidang fakta
	row 2025-12-01 satu politik 'E:#REF!'
	row 2025-12-02 dua politik 'E:#N/A'
	row 2025-12-03 tiga politik F:
	row 2025-12-04 empat politik N:6474012345678901
	row N:45996 lima politik x
} | sheet
pack salah.xlsx
cp k.db before.db
run 'cells that hold no value' 65 laporan-harian impor salah.xlsx
err_is <<E2
salah.xlsx:2: fakta: '#REF!': galat rumus dalam lembar kerja
salah.xlsx:4: fakta: '': rumus belum dihitung; buka berkasnya lalu simpan lagi
salah.xlsx:5: fakta: '6474012345678900': lembar kerja membulatkan bilangan lebih dari 15 angka; ketik ulang sebagai teks
salah.xlsx:6: tanggal: '45996' bukan tanggal; bila angka tanggal Excel, itu 5 Desember 2025: ubah format selnya menjadi tanggal
4 kesalahan; tidak ada yang disimpan
E2
same 'nothing stored' before.db k.db
run 'the good row of them' 1 laporan-harian impor --tolak-ke t.csv salah.xlsx
err_like '1 baru, 0 berubah, 0 tetap, 4 ditolak$'
is 'the others are kept as they were seen' "$(cut -d, -f1-5 t.csv)" \
    'tanggal,judul,bidang,fakta,_baris
2025-12-01,satu,politik,#REF!,2
2025-12-03,tiga,politik,,4
2025-12-04,empat,politik,6474012345678900,5
45996,lima,politik,x,6'

# ---- refused ----

laporan-harian ekspor >before

# refuse 'desc' FILE 'message': quickly, in little memory, nothing stored
refuse() {
	if sanitized; then
		run "$1" 65 laporan-harian impor "$2"
	else
		run "$1" 65 sh -c 'ulimit -v 300000; ulimit -t 10
		    exec laporan-harian impor "$1"' - "$2"
	fi
	echo "$2: $3" >message
	err_is message
	laporan-harian ekspor >after
	same "$1: nothing stored" before after
}

zeros() {
	head -c "$1" /dev/zero | tr '\0' ' '
}

{ echo '<worksheet>'; zeros 100000000; } >sheet
pack bom.xlsx
refuse 'a zip bomb by its ratio' bom.xlsx \
    'isinya membengkak melewati batas (1024 MiB, atau 200 kali); tidak dibaca'
{ row a; } | sheet
pack kecil.xlsx
# The same bomb, said to be small: the sizes stand in the central directory.
perl -0777 -pe 's/(PK\x01\x02.{20}).{4}(.{18}xl\/worksheets)/$1\x10\x27\0\0$2/s' \
    bom.xlsx >bohong.xlsx
refuse 'a zip bomb that lies' bohong.xlsx \
    'isinya membengkak melewati batas (1024 MiB, atau 200 kali); tidak dibaca'
perl -0777 -pe 's/(PK\x01\x02.{20}).{4}/$1\0\0\0\x7f/gs' kecil.xlsx >besar.xlsx
refuse 'a zip that says it is too big' besar.xlsx \
    'isinya membengkak melewati batas (1024 MiB, atau 200 kali); tidak dibaca'
i=0
: >kosong
set --
while [ $i -lt 4097 ]; do
	set -- "$@" "f$i=kosong"
	i=$((i + 1))
done
perl "$F/zip.pl" banyak.xlsx "$@"
refuse 'a zip of very many parts' banyak.xlsx \
    'zip dengan 4097 bagian; lembar kerja paling banyak 4096'
head -c 400 kecil.xlsx >putus.xlsx
refuse 'cut off' putus.xlsx \
    'berkas XLSX terpotong atau rusak; salin atau simpan ulang'
head -c 6000 "$F/laporan-libreoffice.xlsx" >putus2.xlsx
refuse 'half of a good one' putus2.xlsx \
    'berkas XLSX terpotong atau rusak; salin atau simpan ulang'
perl -0777 -pe 'substr($_, index($_, "xl/sharedStrings.xml") + 500, 20) = "x" x 20' \
    "$F/laporan-libreoffice.xlsx" >rusak.xlsx
refuse 'damaged in the middle' rusak.xlsx \
    'berkas XLSX terpotong atau rusak; salin atau simpan ulang'
perl -0777 -pe 's/(PK\x01\x02.{4}).{2}/$1\x01\0/gs' kecil.xlsx >kunci.xlsx
refuse 'with a password' kunci.xlsx \
    'dikunci dengan kata sandi; buka, hapus kata sandinya, simpan ulang'
{
	echo '<!DOCTYPE x ['
	echo '<!ENTITY a "aaaaaaaaaa">'
	for i in b:a c:b d:c e:d f:e g:f h:g i:h j:i; do
		e="&${i#*:};"
		echo "<!ENTITY ${i%:*} \"$e$e$e$e$e$e$e$e$e$e\">"
	done
	echo ']><worksheet><sheetData><row><c t="str"><v>&j;</v></c></row>'
	echo '</sheetData></worksheet>'
} >sheet
pack tawa.xlsx
refuse 'an XML bomb' tawa.xlsx "xl/worksheets/sheet1.xml: memuat DOCTYPE, yang tidak ada dalam lembar kerja; tidak dibaca"
{ printf '<worksheet x="'; zeros 8000000 | tr ' ' x; } >sheet
pack tag.xlsx
refuse 'an endless tag' tag.xlsx \
    'xl/worksheets/sheet1.xml: satu unsur XML lebih dari 1 MiB; tidak dibaca'
printf '\320\317\021\340\241\261\032\341%01000d' 0 >lama.xls
refuse 'the old format' lama.xls 'lembar kerja .xls lama; simpan ulang sebagai .xlsx'
{
	printf '\320\317\021\340\241\261\032\341\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\011\0'
	head -c 16 /dev/zero
	printf '\001\0\0\0'
	head -c 972 /dev/zero
	printf 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'
} >sandi.xlsx
refuse 'with a password, as Excel does it' sandi.xlsx \
    'dikunci dengan kata sandi; buka, hapus kata sandinya, simpan ulang'
printf 'application/vnd.oasis.opendocument.spreadsheet' >mime
perl "$F/zip.pl" x.ods mimetype=mime content.xml=kosong
refuse 'an OpenDocument' x.ods \
    'berkas OpenDocument (ODS); simpan ulang sebagai .xlsx'
perl "$F/zip.pl" x.docx word/document.xml=kosong
refuse 'a Word document' x.docx \
    'dokumen Word; pindahkan tabelnya ke lembar kerja .xlsx'
perl "$F/zip.pl" x.zip foto.jpg=kosong
refuse 'a zip of something' x.zip 'bukan lembar kerja XLSX'
printf '%%PDF-1.7\n' >x.pdf
refuse 'a PDF' x.pdf 'berkas PDF; minta lembar kerjanya (.xlsx)'

mkdir lib
: >"lib/libzip.so.$(readlink "$(cc -print-file-name=libzip.so)" |
    sed 's/.*libzip\.so\.//')"
run 'no library' 69 env LD_LIBRARY_PATH=lib laporan-harian impor \
    "$F/laporan-libreoffice.xlsx"
err_like '^membaca xlsx memerlukan pustaka libzip\.so\.[0-9]+ \(paket Debian libzip[0-9]+\)'
done_testing
