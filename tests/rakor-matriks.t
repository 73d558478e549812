#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: recommendations and those they are addressed to, on one page.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-11-22T08:00

run 'no meeting yet' 65 rakor-rekom matriks
err_like '^belum ada rapat; '
for f in rakor-2022-berau rakor-2024-paser tindak-lanjut-kaltim \
    rapat-internal-bontang-2020; do
	rakor-rekom impor -q "$C/$f.yaml"
done

# ---- the last rakor, in a terminal ----

run 'the last rakor' 1 rakor-rekom matriks -f teks
golden rakor-matriks
is 'in 80 columns' "$(awk 'length > 80' .out | wc -l)" 0
run 'news of all, and what was not asked' 1 rakor-rekom matriks kaltim-2022 \
    -f teks
golden rakor-matriks-2022
run 'as of a day' 0 rakor-rekom matriks -f teks --hari-ini 2024-06-01 \
    --penerima 'Kutai Timur, provinsi'
out_like '^ +Keadaan 1 Juni 2024$'
out_like '^ +Lewat batas waktu$'
run 'columns by name and code' 1 rakor-rekom matriks -f teks \
    --penerima '64.71, Kutai Kartanegara' --jenis sekali
out_like '^   5 +Pemerintah Kabupaten/Kota'
out_like '^ +S> +S +2/2 100%$'
nok 'other kinds are left out' grep -q 'Peta Potensi' .out

run 'regions without the province' 1 rakor-rekom matriks -f teks \
    --penerima semua
nok 'no column of it' grep -q '64 Provinsi' .out

# ---- each cell, as a list ----

run 'all that is no quarter' 1 rakor-rekom matriks --jenis sekali \
    --pilih rekomendasi,penerima,status,waktu,bukti,capaian,capaian_dari
golden rakor-matriks-sel

run 'a row each cell' 1 rakor-rekom matriks \
    --pilih rekomendasi,penerima,periode,status,waktu,bukti,capaian,capaian_dari
is 'each cell' "$(wc -l <.out)" 210
cell() {
	is "$1" "$(grep "^kaltim-2024#$2," .out | sed 's/^[^,]*,[^,]*,//')" "$3"
}
cell 'Kutim 9b: 18 of 18' 9b,64.08 ',sesuai,tanpa_batas,ada,18,18'
cell 'Kukar 9b: 18 of 20' 9b,64.02 ',proses,tanpa_batas,mendahului,18,20'
cell 'Paser 9b: it ran out' 9b,64.01 ',belum,tanpa_batas,kedaluwarsa,10,10'
cell 'Kutim 9a: before the meeting' 9a,64.08 \
    ',sesuai,tanpa_batas,mendahului,,'
cell 'Paser 9a' 9a,64.01 ',sesuai,tanpa_batas,ada,,'
cell 'Balikpapan 5: in time' 5,64.71 ',sesuai,tepat_waktu,ada,,'
cell 'Kukar 5: after it' 5,64.02 ',sesuai,selesai_terlambat,ada,,'
cell 'Bontang 5: nothing told' 5,64.74 ',belum,terlambat,,,'
cell '11a: held four months late' 11a,64.09 ',sesuai,selesai_terlambat,ada,,'
cell '11b: nothing told' 11b,64 ',belum,terlambat,,,'
is '4 is a statement' "$(grep -c '^kaltim-2024#4,' .out)" 0
is '10: ten regions, eleven quarters' "$(grep -c '^kaltim-2024#10,' .out)" 110
rakor-rekom matriks kaltim-2022 -f csv \
    --pilih rekomendasi,penerima,status,bukti >2022.csv
is 'news of all proves nobody' "$(grep -c '^kaltim-2022#a,.*,belum,bersama$' \
    2022.csv)" 9
is 'but the one that told itself' "$(grep '#a,64.02' 2022.csv)" \
    'kaltim-2022#a,64.02,sesuai,ada'
is 'who was not asked is told apart' "$(rakor-rekom matriks kaltim-2022 \
    -f csv --pilih butir,penerima,luar | grep ',ya$')" 'g,64,ya'
run 'one place of a list' 1 rakor-rekom matriks --penerima 64.08 \
    --pilih rekomendasi,periode -f jsonl
is 'a quarter' "$(grep -c '"periode":"2025-T1"' .out)" 1

# ---- periods, several meetings, an internal one ----

run 'a row each quarter' 1 rakor-rekom matriks --rinci -f teks \
    --jenis berulang
is 'eleven of them' "$(grep -cE '^   20[0-9]{2}-T[1-4] ' .out)" 11
out_like '^   2024-T2 +B! '
out_like '^   2026-T4 +B +B '
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'kaltim-2024#10' \
    --penerima 64.03 --tanggal 2025-04-02 --periode 2025-T1 --status sesuai \
    --bukti-jenis surat --bukti-nomor 12/PK
run 'done once, late with the others' 1 rakor-rekom matriks \
    --jenis berulang --penerima 64.03 -f teks
out_like '^ +\(12\) +B!> 1/11 +1/11 9%$'
run 'two meetings' 1 rakor-rekom matriks --tahun 2022..2024 -f teks
is 'under each other' "$(grep -c '^   No\. *Rekomendasi$' .out)" 3
is 'codes are explained once' "$(grep -c '64 Provinsi; 01 Paser' .out)" 1
out_like '^Semua rapat di atas$'
run 'by period' 1 rakor-rekom matriks -p 2022 -f csv --pilih rapat
is 'of that year' "$(sort -u .out | tr '\n' ' ')" 'kaltim-2022 rapat '
run 'an internal meeting' 0 rakor-rekom matriks bontang-2020-08 -f teks
out_like '^   a Bidang Ideologi'
rakor-rekom tambah rekomendasi -q --rapat kaltim-2024 --butir 12 --isi Lain
run 'nobody is asked' 1 rakor-rekom matriks -f teks
out_like 'pun: butir 12\.$'

# ---- other formats ----

run 'a message' 1 rakor-rekom matriks -f wa
out_like '^\*Lewat batas waktu\*$'
out_like '^• 11b\. Kunjungan .* Selatan: Provinsi, Penajam Paser Utara$'
out_like ': semua, 10 penerima$'
run 'a page' 1 rakor-rekom matriks -f html --kertas A3
out_like '@page chart \{ size: 420mm 297mm; \}'
out_like '<td class="cell good">S 18/18</td>'
out_like '<td class="cell fair">P&lt; 18/20</td>'
out_like '<td class="cell poor">BK 10/10</td>'
ok 'that any browser reads' perl "$TESTS/fixtures/page.pl" <.out
part() {
	perl -MIO::Uncompress::Unzip=unzip \
	    -e 'unzip $ARGV[0] => "-", Name => $ARGV[1] or exit 1' "$@"
}
run 'a sheet' 1 rakor-rekom matriks -o m.xlsx --kertas A3
part m.xlsx xl/worksheets/sheet1.xml >sheet.xml
part m.xlsx xl/styles.xml >styles.xml
ok 'coloured' grep -q 'rgb="FFF3AE8D"' styles.xml
ok 'its head stays' grep -qE '<pane [^>]*ySplit="[0-9]+"[^>]*frozen' sheet.xml
ok 'on its side, on A3' grep -qE \
    'paperSize="8"[^>]*orientation="landscape"' sheet.xml
ok 'one page' grep -q '<pageSetUpPr fitToPage="1"/>' sheet.xml
nok 'and not as many as it takes' grep -q 'fitToHeight="0"' sheet.xml
run 'for a word processor' 1 rakor-rekom matriks -o m.rtf
is 'coloured' "$(grep -c 'clcbpat1' m.rtf | sed 's/^[1-9].*/some/')" some

# ---- a province of 38 ----

cat >jatim.yaml <<X
kode: "35"
nama: Badan Kesatuan Bangsa dan Politik
zona: WIB
jam_tutup: "15:30"
X
KESBANGPOL_DB=jatim.db
kesbangpol siapkan -q jatim.yaml
rakor-rekom tambah -q --nomor jatim-26 --jenis rakor --tanggal 2026-03-03 \
    --nama 'Rakor <b>' --wilayah 35
rakor-rekom tambah rekomendasi -q --rapat jatim-26 --butir 1 \
    --isi 'Menyampaikan laporan' --penerima 'provinsi, semua' --batas 2027
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'jatim-26#1' \
    --penerima 35.02 --tanggal 2026-03-05 --status sesuai
run 'in parts of 80 letters' 0 rakor-rekom matriks -f teks
is 'three of them' "$(grep -c '^   No\.' .out)" 3
is 'each place once' "$(tr ' ' '\n' <.out | grep -cx 'B')" 39
out_like '^ +B +B +S\? '
run 'with codes on a page' 0 rakor-rekom matriks -f html
out_like '<th class="cell">79</th>'
out_like '35 Provinsi; 01 Pacitan; .* 79 Kota Batu</p>'
nok 'and no element of theirs' grep -q 'Rakor <b>' .out
KESBANGPOL_DB=k.db

# ---- twenty long items with ten regions: one page ----

pages() {				# of a page as Chromium prints it
	chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
	    --print-to-pdf="$1.pdf" "$1" >.pdf 2>&1 || return 1
	pdfinfo "$1.pdf" | sed -n 's/^Pages: *//p'
}
one_page() {				# name, file
	if have chromium && have pdfinfo; then
		is "$1" "$(pages "$2")" 1
	else
		skip 1 "no chromium"
	fi
}
rakor-rekom tambah -q --nomor panjang --jenis rakor --tanggal 2026-02-10 \
    --nama 'Rakor dengan butir yang panjang' --wilayah 64
awk 'BEGIN {
	print "rapat,butir,isi,penerima,batas"
	s = "Pemerintah kabupaten dan kota menganggarkan penanganan konflik "
	for (i = 1; i <= 20; i++)
		printf "panjang,%d,%s.,\"provinsi, semua\",2026-06\n", i,
		    substr(s s s s s, 1, 299)
}' >panjang.csv
rakor-rekom impor rekomendasi -q panjang.csv
for kertas in A4 F4 A3; do
	run "twenty on $kertas" 1 rakor-rekom matriks panjang -f html \
	    --kertas $kertas
	cp .out $kertas.html
	one_page "$kertas: one page" $kertas.html
done
is 'letters that make it one' \
    "$(sed -n 's/^@media print { .dense { font-size: \(.*\); } }$/\1/p' \
    A4.html)" 7.0pt
is 'short texts on A4' "$(grep -c '<td>.\{50,70\}…</td>' A4.html)" 20
is 'whole ones on A3' "$(grep -c '<td>.\{300\}</td>' A3.html)" 20
# Headings so small that their longest word is whole, where it needs that.
heading() {
	sed -n 's/^\.shared\.dense th { font-size: 0\(.*\)em; }$/\1/p' "$1.html"
}
is 'headings of narrow columns' "$(heading A4)" .81
is 'of broad ones' "$(heading A3)" ''
nok 'no word is cut in two' grep -q 'hyphens: auto' A4.html
run 'few items' 1 rakor-rekom matriks kaltim-2024 -f html
nok 'are as large as they were' grep -q 'print { .dense' .out
run 'a hundred' 1 rakor-rekom matriks -p 2022..2026 --rinci -f html
nok 'are pages, and can be read' grep -q 'print { .dense' .out

# ---- what cannot be ----

run 'no such meeting' 65 rakor-rekom matriks kaltim-1999
err_like "^rapat 'kaltim-1999' tidak ada; "
run 'nor one of two' 65 rakor-rekom matriks kaltim-2022 kaltim-1999
err_like "^rapat 'kaltim-1999' tidak ada; "
run 'nobody is called so' 65 rakor-rekom matriks --penerima 64.08,Kutmi
err_like "^--penerima: 'Kutmi' tidak menerima satu butir pun; yang ada: Prov"
run 'nor so, but nearly' 65 rakor-rekom matriks --penerima 64.08,Beraau
err_is <<X
--penerima: 'Beraau' tidak dikenal; maksud Anda 'Kabupaten Berau'?
X
run 'nobody at all' 65 rakor-rekom matriks --penerima ,
err_like "^--penerima: ',' tidak menerima satu butir pun"
run 'no meeting then' 65 rakor-rekom matriks --tahun 1999
err_is <<X
tidak ada rapat dalam masa itu
X
run 'one way of choosing' 64 rakor-rekom matriks kaltim-2022 --tahun 2022
err_is <<X
pilih satu: RAPAT, --tahun atau -p
X
run 'a year is a year' 64 rakor-rekom matriks --tahun dua
err_like '^--tahun: tahunnya saja'

done_testing
