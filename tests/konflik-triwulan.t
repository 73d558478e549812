#!/bin/sh
# SPDX-License-Identifier: ISC
# The quarter's report: what is new, grown, calmed, closed; sums that fit;
# its edges; who is silent; nihil; versions; numbers.
. "$(dirname "$0")/lib.sh"
. "$TESTS/konflik-acak.sh"

run 'a quarter' 1 peta-konflik triwulan 2024-T3
golden konflik-triwulan.txt
cp "$T/.out" penuh
run 'by -p, as a letter has it' 1 peta-konflik triwulan -p 'TW III 2024'
same 'the same' penuh "$T/.out"
run 'the last that has ended' 1 peta-konflik triwulan
out_like '^ +TRIWULAN IV 2024$'
run "the Governor's" 1 peta-konflik triwulan 2023-T1 --gubernur
golden konflik-triwulan-gubernur.txt
run 'for all' 1 peta-konflik triwulan 2024-T3 --publik
golden konflik-triwulan-publik.txt
nok 'no party is named' grep -E 'PT Contoh|Kelompok Warga|P-0' "$T/.out"
nok 'nothing of what is withheld' grep 'PENANGANAN' "$T/.out"
for f in html rtf wa xlsx; do
	run "as $f" 1 peta-konflik triwulan 2024-T3 -f $f -o "lap.$f"
done
run 'a regency' 0 peta-konflik triwulan 2024-T4 -w 'Kutai Timur'
out_like '^   Jumlah  '
out_like '^   Telen  '

run 'no region of that name' 65 peta-konflik triwulan 2024-T4 -w Entah
err_like 'Entah'

run 'nor of a district' 64 peta-konflik triwulan 2024-T4 -w 64.08.04
err_like '^--wilayah: laporan triwulan disusun untuk provinsi'

# ---- all that is sent ----

run 'a folder' 1 peta-konflik triwulan 2024-T3 --paket satu
silent
ls satu >isi
same 'everything' - isi <<E
kelengkapan.csv
laporan.html
laporan.rtf
pengantar.html
pengantar.rtf
peristiwa.csv
peta.svg
potensi.csv
rekap-wilayah.csv
E
run 'once more' 1 peta-konflik triwulan 2024-T3 --paket dua
ok 'the same bytes' diff -r satu dua
run 'never over another' 73 peta-konflik triwulan 2024-T3 --paket satu
err_is <<E
satu: sudah ada; sebutkan folder yang baru
E
run 'nor in a folder that is not there' 73 peta-konflik triwulan 2024-T3 \
    --paket tidak/ada
err_like '^tidak/ada: folder tidak dapat dibuat: folder tempatnya tidak ada$'
run 'a file is no folder' 73 peta-konflik triwulan 2024-T3 --paket prov.yaml/x
err_like '^prov.yaml/x: folder tidak dapat dibuat: bagian dari jalurnya bukan folder$'
run 'a slash behind its name' 1 peta-konflik triwulan 2024-T3 --paket garis/
ok 'the same' diff -r satu garis
# An interruption leaves the whole folder or none.
peta-konflik triwulan 2024-T3 --paket putus & putus=$!
while [ ! -d putus ] && [ "$(echo putus.*)" = 'putus.*' ] &&
    kill -0 $putus 2>/dev/null; do :; done
kill -INT $putus 2>/dev/null; kill -TERM $putus 2>/dev/null
wait $putus 2>/dev/null
is 'nothing half done' "$(ls -d putus.* 2>/dev/null)" ''
[ ! -d putus ] || ok 'all of it' diff -r satu putus
[ -d putus ] || ok 'none' test ! -e putus
run 'the letter is classed as what it brings' 0 grep -o 'Sifat.*terbatas' \
    satu/pengantar.rtf
run 'it has its forms' 64 peta-konflik triwulan --paket tiga -f html
err_like '^--paket menulis'
mkdir -p data/konflik
echo 'Hal: {entah}' >data/konflik/pengantar.txt
run 'a text that cannot be' 78 peta-konflik triwulan 2024-T3 --paket tiga
rm -r data
is 'nothing half done is left' "$(ls -d tiga* 2>/dev/null)" ''
ok 'the letter goes to the Governor' grep -q 'Gubernur Kalimantan Timur' \
    satu/pengantar.html
if have xmllint; then
	ok 'the map is XML' xmllint --noout satu/peta.svg
else
	skip 1 'no xmllint'
fi
is 'a line each for what is in the report' "$(sed 1d satu/potensi.csv | wc -l |
    tr -d ' ')" "$(awk '/^Potensi  *:/ { n = $3 } /^Potensi ditutup/ {
    n += $4 } END { print n }' penuh)"
is 'regions add up there, too' "$(awk -F, 'NR > 1 { n += $3 } END { print n }' \
    satu/rekap-wilayah.csv)" "$(awk '/^Potensi  *:/ { print $3 }' penuh)"
run 'for all' 1 peta-konflik triwulan 2024-T3 --publik --paket umum
nok 'no party in any file' grep -rlE 'PT Contoh|Kelompok Warga|Warga 6' umum

# ---- sums ----

# Of the figures of a table that ends with Jumlah: column N of its lines.
cat >jumlah.awk <<'E'
/^ *Wilayah .*Potensi/ { on = 1; next }
on && /^ *Jumlah/ {
	for (i = 1; i <= 6; i++)
		if (sum[i] != $(1 + i))
			print "column", i, sum[i], $(1 + i)
	ended = $2 > 0
	exit
}
on && / [0-9]+  / {
	sub(/^.*[a-z]   */, "")
	for (i = 1; i <= 6; i++)
		sum[i] += $i
}
END { if (!ended) print "no table, or of nothing" }
E
run 'all of them' 1 peta-konflik triwulan 2024-T3
is 'regions add up' "$(awk -f jumlah.awk "$T/.out")" ''
is 'levels and changes add up' "$(awk '
    /^Potensi  *:/ { open = $3; getline more; all = $0 " " more
	gsub(/[^0-9]+/, " ", all); split(all, n, " ")
	if (n[1] != n[2] + n[3] + n[4] + n[5]) print "changes", all }
    /^ *(Tingkat|Sumber konflik) / { on = 1; next }
    on && /^ *Jumlah/ { if (sum != $NF || sum != open) print sum, $0, open
	on = sum = 0 }
    on && !/ 20[0-9][0-9]/ && $NF ~ /^[0-9]+$/ { sum += $NF }' "$T/.out")" ''
can_sql && is 'as the register has it' "$(sql k.db "SELECT count(*) FROM
    potensi WHERE tanggal <= '2024-09-30' AND (ditutup IS NULL OR
    ditutup > '2024-09-30')")" "$(sed -n 's/^Potensi  *: \([0-9]*\) .*/\1/p' \
    "$T/.out")"

# ---- edges ----

events() {				# of a quarter
	peta-konflik triwulan "$1" |
	    sed -n '/^I[.]/,/^II[.]/s/^Peristiwa  *: \([0-9]*\)$/\1/p'
}

before=$(events 2024-T3) after=$(events 2024-T4)
peta-konflik tambah peristiwa -q --mulai 2024-09-30 --wilayah 64.71 \
    --lokasi a --isu ormas
peta-konflik tambah peristiwa -q --mulai 2024-10-01 --wilayah 64.71 \
    --lokasi b --isu ormas
is 'the last day is in it' "$(events 2024-T3)" $((before + 1))
is 'the day after is not' "$(events 2024-T4)" $((after + 1))
run 'a month is no quarter' 64 peta-konflik triwulan 2024-05
err_is <<E
'2024-05' bukan satu triwulan; tulis misalnya 2024-T3
E
run 'nor is a RAD period' 64 peta-konflik triwulan 2024-B08
err_like "bukan satu triwulan"
run 'nor half a year' 64 peta-konflik triwulan 2024-T1..2024-T2
err_like "bukan satu triwulan"
run 'one to come' 64 peta-konflik triwulan 2025-T2
err_like 'belum dimulai'
run 'two' 64 peta-konflik triwulan 2024-T1 2024-T2
err_like '^sebutkan satu triwulan'
run 'which version' 64 peta-konflik triwulan --gubernur --publik
err_like 'jangan keduanya'

# ---- numbers ----

run 'no pattern' 78 peta-konflik triwulan 2024-T3 --terbit
err_like 'konflik.pola_nomor'
echo 'konflik.pola_nomor: "{kode}/{urut}/KBP/{tahun}"' >pola.yaml
kesbangpol siapkan -q pola.yaml
run 'issued' 1 peta-konflik triwulan 2024-T3 --terbit -o a.txt
err_is <<E
diterbitkan: 300/001/KBP/2024
E
run 'again, a day later' 1 peta-konflik triwulan 2024-T3 --terbit -o b.txt \
    --hari-ini 2025-02-01
err_is <<E
diterbitkan: 300/001/KBP/2024
E
same 'the same paper' a.txt b.txt
peta-konflik tambah peristiwa -q --mulai 2024-09-29 --wilayah 64.71 \
    --lokasi c --isu ormas
run 'something was added' 1 peta-konflik triwulan 2024-T3 --terbit -o b.txt
err_is <<E
diterbitkan: 300/001/KBP/2024-P1
E
run 'another version has its own' 1 peta-konflik triwulan 2024-T3 --terbit \
    --gubernur -o c.txt
err_is <<E
diterbitkan: 300/002/KBP/2024
E

run 'the whole set, the letter with its own number' 1 \
    peta-konflik triwulan 2024-T2 --terbit --paket resmi
err_is <<E
diterbitkan: 300/003/KBP/2024
E
ok 'which is the next' grep -q '300/004/KBP/2024' resmi/pengantar.html

# ---- nothing at all ----

kesbangpol siapkan -q -d kosong.db prov.yaml
run 'nothing is on record' 1 peta-konflik triwulan 2024-T3 -d kosong.db
golden konflik-triwulan-nihil.txt
nok 'no percentage of 0' grep '%' "$T/.out"
out_like 'ini bukan nihil|melapor: ini'
awk -F, -v OFS=, 'NR == 1 || $3 == "2023-T1" { $5 = NR == 1 ? $5 : "ya"
    if (NR == 1 || !done++)
	print }' acak-pelaporan.csv >satu.csv
for k in 01 02 03 07 08 09 11 71 72 74; do
	sed 1d satu.csv | sed "s/^64.../64.$k/"
done >sisa.csv
{ sed -n 1p satu.csv; cat sisa.csv; } >semua.csv
peta-konflik impor pelaporan -q -d kosong.db semua.csv
run 'all have said that there is nothing' 0 peta-konflik triwulan 2023-T1 \
    -d kosong.db
out_like '^Nihil: tidak ada potensi'
out_like '10 dari 10 wilayah; 10 nihil'
out_like '^   Tidak ada\.$|^Tidak ada\.$'
run 'the whole set for it' 0 peta-konflik triwulan 2023-T1 -d kosong.db \
    --paket nihil
ok 'the letter says so' grep -q 'Timur nihil: tidak ada' nihil/pengantar.html


# ---- what is secret is no message ----

peta-konflik tambah potensi -q --tanggal 2024-09-02 --wilayah Paser \
    --lokasi 'tempat lain' --isu ormas --klasifikasi rahasia
run 'a message of what is secret' 77 peta-konflik triwulan 2024-T3 -f wa
out_is /dev/null
err_like 'berklasifikasi rahasia: tidak ditulis sebagai pesan WhatsApp'
run 'nor less for all' 1 peta-konflik triwulan 2024-T3 -f wa --publik

done_testing
