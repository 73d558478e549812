#!/bin/sh
# Documents and lists as pages and as messages.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"

DAY='--tanggal 2025-12-10'

# The page without how it looks, which stands in lib/io/page.css.
body() {
	sed '/^<style>$/,/^<\/style>$/d'
}

page_ok() {
	ok "$1: a page of ours" perl "$TESTS/fixtures/page.pl" <"$2"
}

# ---- the summary ----

run 'as a page' 1 laporan-harian ringkas $DAY -f html
page_ok 'as a page' .out
body <.out >.body && mv .body .out
golden ringkas.html
run 'as a message' 1 laporan-harian ringkas $DAY -f wa
golden ringkas.wa
run 'as text' 1 laporan-harian ringkas $DAY -f teks
cp .out plain
run 'text is what comes by itself' 1 laporan-harian ringkas $DAY
same 'text is what comes by itself' plain .out

run 'by the ending' 1 laporan-harian ringkas $DAY -o r.html
page_ok 'by the ending' r.html
run 'another ending' 1 laporan-harian ringkas $DAY -o r.laporan
same 'another ending is text' plain r.laporan
for e in pdf DOCX doc odt xls ods; do
	run "-o r.$e is refused" 64 laporan-harian ringkas $DAY -o "r.$e"
	err_like "^--keluaran: .$e tidak ditulis alat ini; tulis x"
	nok "-o r.$e: nothing there" test -e "r.$e"
done
for e in csv JSON yaml tsv ics svg; do
	run "-o r.$e is a list's, or a picture's" 64 laporan-harian ringkas \
	    $DAY -o "r.$e"
	err_like "^--keluaran: .$e bukan bentuk dokumen; pilihan: teks, html, "
	nok "-o r.$e: nothing there" test -e "r.$e"
done
for e in png JPG gif mp4; do
	run "-o x.$e of a picture" 64 peta-konflik peta -p 2025-T3 -o "x.$e"
	err_like "^--keluaran: .$e bukan bentuk gambar; pilihan: .*, svg$"
	nok "-o x.$e: nothing there" test -e "x.$e"
done
run '-o x.png of a list' 64 laporan-harian lihat -o x.png
err_like '^--keluaran: .png bukan bentuk daftar; pilihan: tabel, csv, '
run '-o x.dat of a list, as said' 0 laporan-harian lihat -f csv -o x.dat
for e in 2024 T3-2024 txt; do
	run "-o ringkas.$e" 1 laporan-harian ringkas $DAY -o "ringkas.$e"
	ok "-o ringkas.$e: there" test -s "ringkas.$e"
done
run '-o x.csv of a picture' 64 peta-konflik peta -p 2025-T3 -o x.csv
err_like '^--keluaran: .csv bukan bentuk gambar; pilihan: .*, svg$'
run '-o x.pdf of a list' 64 laporan-harian ekspor -f csv -o x.pdf
err_is <<X
--keluaran: .pdf tidak ditulis alat ini; tulis x.html lalu cetak, atau x.rtf
X
run '-f outranks the ending' 1 laporan-harian ringkas $DAY -f teks -o x.html
same '-f outranks the ending' plain x.html

run 'no such layout' 64 laporan-harian ringkas $DAY -f htm
err_is <<X
format 'htm' tidak dikenal; maksud Anda 'html'?
X
run 'a list has other formats' 64 laporan-harian ringkas $DAY -f jsonlines
err_like "^format 'jsonlines' tidak dikenal; pilihan: teks, html, rtf, wa"
run 'no such layout: nothing is issued' 64 laporan-harian ringkas $DAY \
    --terbit -f pdf
is 'no such layout: nothing is issued' \
    "$(kesbangpol lihat terbitan -f jsonl | wc -l | tr -d ' ')" 0
run 'issued as a page' 1 laporan-harian ringkas $DAY --terbit -o r.html
ok 'issued: the number, no DRAF' grep -q 'Nomor: 001/' r.html
nok 'issued: the number, no DRAF' grep -q 'DRAF' r.html
run 'the same content in another layout' 1 laporan-harian ringkas $DAY \
    --terbit -f wa
out_like '^Nomor: 001/LAPSITDA/XII/2025$'

# ---- what people write ----

laporan-harian tambah -q --nomor E1 --tanggal 2025-12-01 --jam 10:00 \
    --bidang politik --wilayah 64.74 --klasifikasi biasa \
    --judul '<script>alert(1)</script> *tebal* & "kutip"' \
    --fakta 'baris satu
</style></li> _dua_'
run 'marks of a page in a text' 1 laporan-harian ringkas \
    --tanggal 2025-12-01 -f html
page_ok 'marks of a page in a text' .out
out_like '&lt;script&gt;alert\(1\)&lt;/script&gt; \*tebal\* &amp; &quot;kutip'
out_like '^<p>baris satu<br/>&lt;/style&gt;&lt;/li&gt; _dua_</p>$'
run 'marks of a message in a text' 1 laporan-harian ringkas \
    --tanggal 2025-12-01 -f wa
out_like '^1\. \*<script>alert\(1\)</script> ∗tebal∗ & "kutip" \[E1\]\*$'
run 'an empty day as a page' 1 laporan-harian ringkas --tanggal 2025-12-02 \
    -f html
page_ok 'an empty day' .out

# ---- the sum of the teams ----

for team in Bontang Samarinda; do
	laporan-harian tambah -q --tanggal 2025-12-03 --jam 10:00 \
	    --bidang politik --wilayah 64.74 --klasifikasi biasa \
	    --judul 'Rapat bersama' --tim "Tim $team"
done
run 'an event that two teams told of' 1 laporan-harian ringkas \
    --tanggal 2025-12-03
out_like '^   Jumlah +9 +2 +0 +1 +0 +7$'
out_like '^   Jumlah kejadian: yang dilaporkan beberapa tim dihitung satu\.$'
run 'none such' 1 laporan-harian ringkas $DAY
nok 'none such' grep -q 'beberapa tim' .out

# ---- the head of the office ----

for as in plt plh; do
	printf 'kepala_sebagai: %s\ntelepon: "0541-1"\nlaman: contoh.go.id\n' \
	    $as >k.yaml
	kesbangpol siapkan -q k.yaml
	run "$as" 1 laporan-harian ringkas --tanggal 2025-12-02
	out_like "^ {44}P${as#p}\\. Kepala Badan,\$"
	out_like '^ +Telepon 0541-1, laman contoh\.go\.id$'
done

# ---- lists ----

run 'a list as a page' 0 laporan-harian lihat -f html --urut nomor \
    -p 2025-12-09..2025-12-10
page_ok 'a list as a page' .out
body <.out >.body && mv .body .out
golden lihat.html
run 'a list as a message' 0 laporan-harian lihat -f wa --maks 2 -p 2025-12-10
golden lihat.wa
run 'the target as a message' 1 laporan-harian target -f wa -p 2025-12-10
golden target.wa
run 'a page by its ending' 0 laporan-harian lihat -o l.html
page_ok 'a page by its ending' l.html
run 'the columns asked for' 0 laporan-harian ekspor -f html \
    --pilih nomor,sumber --maks 1
is 'the columns asked for' "$(grep '^<th[ >]' .out | tr -d '\n')" \
    '<th>Nomor</th><th>Sumber</th>'
run 'ekspor as a page has the columns of lists' 0 laporan-harian ekspor \
    -f html --maks 1
is 'ekspor as a page' "$(grep -c '^<th[ >]' .out)" 7
run 'a broad list lies on its side' 0 laporan-harian lihat -f html
out_like '^<div class="sheet broad">$'
run 'a narrow one stands' 0 laporan-harian lihat tim -f html
out_like '^<div class="sheet">$'
run 'an empty list' 0 laporan-harian lihat --nomor TIDAK-ADA -f html
page_ok 'an empty list' .out
run 'an empty list as a message' 0 laporan-harian lihat --nomor TIDAK-ADA -f wa
out_is <<X
*Laporan situasi*

_0 laporan_
X
run 'a record as a page' 0 laporan-harian lihat BTG-1210-1 -f html
page_ok 'a record as a page' .out
# Petugas is whoever runs the tests.
run 'a record as a message' 0 sh -c 'laporan-harian lihat BTG-1210-1 -f wa |
    sed "/^Petugas: /d"'
golden lihat-satu.wa
run 'a record without what is private' 0 laporan-harian lihat BTG-1210-1 \
    -f wa --publik
nok 'a record without what is private' grep -q '^Sumber' .out

# ---- and the check of pages can fail ----

for bad in 's/<\/h1>//' 's/&amp;/\&/' 's/<p>/<p><script>/' 's/&lt;/</' \
    's/class="name"/class=name/' 's/Rabu/\x07/' 's/{/{ \@import "x";/'; do
	perl -pe "$bad" r.html >bad.html
	if cmp -s r.html bad.html; then
		perl -pe "s/Rabu/&amp;&lt;/" r.html | perl -pe "$bad" >bad.html
	fi
	nok "the check finds $bad" sh -c \
	    'perl "$1" <bad.html' - "$TESTS/fixtures/page.pl"
done

# ---- the office's paper ----

is 'A4, which a browser would not take by itself' \
    "$(grep -o '^@page { size: [^;]*;' r.html)" '@page { size: A4;'
printf 'kertas: folio\n' | kesbangpol siapkan -q /dev/stdin
laporan-harian ringkas -p hari-ini -f html -o f4.html
is 'until the office says which paper' \
    "$(grep '^@page { size' f4.html | tail -n 1)" \
    '@page { size: 215mm 330mm; }'
laporan-harian ringkas -p hari-ini -o f4.rtf
is 'for word processors, too' \
    "$(grep -c 'paperw12189.paperh18709' f4.rtf)" 1

done_testing
