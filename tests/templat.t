#!/bin/sh
# Empty forms: for every record type, in every form; nobody's form is no
# record, a filled one imports as it is.
. "$(dirname "$0")/lib.sh"

cells() {
	perl "$TESTS/fixtures/cells.pl" "$@"
}

# Before there is an office: the built-in lists, and no file is made.
run 'without an office' 0 laporan-harian templat tim -f csv
out_is <<'X'
nama,berlaku_mulai,berlaku_sampai,target,senin,selasa,rabu,kamis,jumat,sabtu,minggu,hari_libur
X
nok 'no file' test -e k.db

office
laporan-harian impor -q tim "$C/tim.csv"

# ---- the text to send by WhatsApp ----

run 'as text' 0 laporan-harian templat
golden templat-laporan.txt
run 'only some columns' 0 laporan-harian templat \
    --pilih tanggal,jam,wilayah,tim,bidang,judul,fakta
out_is <<'X'
Tanggal: 
Jam: 
Wilayah: 
Tim: 
Bidang: 
Judul: 
Fakta: 
X
sed 's/^Tanggal: /&10 Desember 2025/; s/^Jam: /&09.30 Wita/
    s/^Wilayah: /&Guntung/; s/^Tim: /&Tim Bontang/; s/^Bidang: /&Politik/
    s/^Judul: /&Rapat persiapan/; s/^Fakta: /&Berjalan tertib./' .out >isi.txt
run 'filled in, it imports' 0 laporan-harian impor isi.txt
err_is <<'X'
1 baru, 0 berubah, 0 tetap
X
run 'as it was meant' 0 laporan-harian ekspor \
    --pilih tanggal,jam,wilayah,tim,bidang,judul,fakta
out_is <<'X'
tanggal,jam,wilayah,tim,bidang,judul,fakta
2025-12-10,09:30,64.74.01.1004,Tim Bontang,politik,Rapat persiapan,Berjalan tertib.
X

# ---- yaml ----

run 'as YAML' 0 laporan-harian templat tim -o tim.yaml
silent
sed 's/^nama:/& Tim Baru/; s/^berlaku_mulai:/& 2025-12-01/' tim.yaml >isi.yaml
run 'filled in' 0 laporan-harian impor tim isi.yaml
err_is <<'X'
1 baru, 0 berubah, 0 tetap
X
ok 'it says how to import it' grep -q \
    '^# Sesudah diisi: laporan-harian impor tim FILE.yaml$' tim.yaml

# ---- a workbook ----

kesbangpol tambah -q pilihan --daftar bidang --kode agama --label Agama
run 'as a workbook' 0 laporan-harian templat -o t.xlsx
silent
run 'the sheet to fill in: only headings' 0 cells t.xlsx 1
is 'those of the columns' \
    "$(sed 's/^[A-Z]*1 inlineStr @ //' .out | paste -sd,)" \
    "$(laporan-harian templat -f csv)"
run 'the guide' 0 cells t.xlsx 2
golden templat-petunjuk.txt
run 'the words, also those of the office' 0 cells t.xlsx 3
golden templat-daftar.txt
cells -x t.xlsx xl/workbook.xml >book.xml
ok 'they are hidden' grep -q '<sheet name="Daftar" [^>]*state="hidden"' book.xml
cells -x t.xlsx xl/worksheets/sheet1.xml >sheet.xml
rules() {
	tr '>' '\n' <sheet.xml | grep -c "$@"
}
is 'a rule for each column' "$(rules '^<dataValidation .*sqref="[A-Z]*2:[A-Z]*1001"')" \
    "$(laporan-harian templat -f csv | tr , '\n' | grep -c .)"
is 'with its help' "$(rules '^<dataValidation .*prompt=')" 26
is 'words to pick' "$(rules '^<dataValidation type="list"')" 6
ok 'a range of them' grep -q '<formula1>Daftar!\$C\$1:\$C\$6<' sheet.xml
is 'a closed list refuses, an open one warns' \
    "$(rules '^<dataValidation type="list" errorStyle="warning"')" 1
is 'dates are dates' "$(rules '^<dataValidation type="date" errorStyle="warning"')" 1
cells -x t.xlsx xl/comments1.xml >comments.xml
is 'a note on each heading' "$(grep -o '<comment ref="[A-Z]*1"' comments.xml |
    wc -l | tr -d ' ')" 26
ok 'that names its words' grep -q 'sangat rahasia' comments.xml
sleep 1
laporan-harian templat -f xlsx >again.xlsx
same 'the same bytes again' t.xlsx again.xlsx

# ---- every record type, in every form, left as it is ----

for tool in $(tools); do
	$tool --bantuan | awk '/^Jenis/ { on = 1; next } /^[^ ]/ || /^$/ { on = 0 }
	    on && /^  [a-z]/ { print $1 }' >types
	ok "$tool: its record types" test -s types
	while read -r type; do
		$tool templat "$type" -f csv >one 2>two
		status=$?
		if [ $status = 64 ] && grep -q 'hanya ditulis oleh' two; then
			ok "$tool $type: only by its command" test ! -s one
			continue
		fi
		for f in txt csv yaml xlsx; do
			run "$tool $type $f" 0 $tool templat "$type" -o "x.$f"
			run "$tool $type $f, untouched" 0 $tool impor "$type" "x.$f"
			case $f in
			xlsx)	also='; dilewati: 1 lembar lain' ;;	# the guide
			*)	also='; tidak ada baris data' ;;
			esac
			err_is <<X
0 baru, 0 berubah, 0 tetap$also
X
		done
	done <types
done

# ---- what is refused ----

run 'no such form' 64 laporan-harian templat -f pdf
err_is <<'X'
format 'pdf' tidak dikenal; pilihan: teks, xlsx, csv, yaml
X
run 'a column of the tool' 64 laporan-harian templat --pilih judul,petugas
err_is <<'X'
kolom 'petugas' diisi oleh alat
X
run 'no such column' 64 laporan-harian templat --pilih jdul
err_is <<'X'
kolom 'jdul' tidak dikenal; maksud Anda 'judul'?
X
run 'an office that is not there' 0 laporan-harian templat -d none.db -f csv
nok 'and still is not' test -e none.db
done_testing
