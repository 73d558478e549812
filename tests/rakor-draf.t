#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom draf: a list as it was published becomes a draft document.
. "$(dirname "$0")/lib.sh"

F=$TESTS/fixtures/rakor

run 'as published' 0 rakor-rekom draf "$F/terbit-2024.txt" --rapat kaltim-2024
golden rakor-draf-2024.yaml
err_is <<E
13 baris, 11 butir resmi
5 bertanda ISI wajib dilengkapi sebelum impor
penerima 6 butir baru berupa USUL; periksa, lalu hapus tanda # di depannya
E
nok 'no office file is needed' test -e "$KESBANGPOL_DB"
cp .out draf.yaml
run 'in prose only' 0 rakor-rekom draf "$F/terbit-2022.txt"
golden rakor-draf-2022.yaml
err_is <<E
tidak ada daftar bernomor; kalimat tentang kesepakatan ditulis sebagai catatan
1 bertanda ISI wajib dilengkapi sebelum impor
E
cp .out prosa.yaml

# ---- what is drafted is imported, or says what is to be filled in ----

office
run 'not before what it asks for is filled in' 65 rakor-rekom impor draf.yaml
err_is <<E
$(awk '$2 == "ISI" { print "draf.yaml:" NR ": " $1 " masih bertanda ISI; " \
    "lengkapi, atau hapus barisnya bila tidak diketahui" }' draf.yaml)
5 kesalahan; tidak ada yang disimpan
E
cp draf.yaml tanya.yaml
sed '/: ISI$/d' tanya.yaml >draf.yaml
run 'an item that asks nobody is told' 1 rakor-rekom impor draf.yaml
err_like '^draf.yaml:[0-9]*: penerima: tidak ada yang ditugasi; sebutkan'
err_like '^14 baru, 0 berubah, 0 tetap, 12 peringatan$'
is '11 official ones, and two parts' "$(rakor-rekom lihat rekomendasi \
    --pilih butir --urut nomor_cetak | tr '\n' ' ')" \
    'butir 1 2 3 4 5 6 7 8 9 9a 9b 10 11 '
is 'what was published, to the letter' "$(rakor-rekom lihat rekomendasi \
    'kaltim-2024#9a' --pilih isi | tail -1)" 'FKDM Kabupaten/Kota.'
run 'a frame asks for its code' 65 rakor-rekom impor prosa.yaml
err_is <<E
prosa.yaml:9: id: masih bertanda ISI; lengkapi, atau hapus barisnya bila tidak diketahui
1 kesalahan; tidak ada yang disimpan
E
sed 's/id: ISI/id: kaltim-2022/' prosa.yaml >isi.yaml
run 'and then it is one' 0 rakor-rekom impor isi.yaml
is 'of 15, none is known' "$(rakor-rekom lihat kaltim-2022 \
    --pilih tanggal,selesai,jumlah_resmi,lengkap | tail -1)" \
    '2022-03-23,2022-03-24,15,tidak'
sed 's/^\( *\)# \(penerima: \[.*\)# USUL.*/\1\2/
    s/^\( *\)# \(tenggat: .*\)# USUL.*/\1\2/
    s/: ISI$/: [provinsi, semua]/' tanya.yaml >usul.yaml
run 'proposals are taken by their mark' 0 rakor-rekom impor usul.yaml
is 'as they were proposed' "$(rakor-rekom lihat rekomendasi \
    'kaltim-2024#10' --pilih penerima | tail -1)" semua
is 'and a month' "$(rakor-rekom lihat rekomendasi 'kaltim-2024#11' \
    --pilih batas | tail -1)" 2025-02

# ---- however it is numbered: numbers, parts and what was assumed ----

shape() {				# NAME WANT, with the text on stdin
	rakor-rekom draf - >.yaml 2>.err || cat .err >&2
	is "$1" "$(awk '$1 == "-" && $2 == "nomor:" { gsub("\"", ""); \
	    printf "%s ", $3 }' .yaml)" "$2 "
}
shape 'as in Word' '1 1.1 1.2 2 3' <<E
1.	Satu
	1.1	Satu satu
	1.2.	Satu dua
2.	Dua

3.	Tiga
E
shape 'as in WhatsApp' '1 2 2a 2b 3' <<E
[25/04/24 10.12.33] Budi: *HASIL RAKOR*
*1.* Pertama
lanjutannya
2) bukan butir baru
*2.* Kedua:
   a. bagian a
   b. bagian b
3.Ketiga
E
is 'a line that goes on' "$(grep -c 'Pertama lanjutannya 2) bukan' .yaml)" 1
shape 'in brackets, with letters below' '1 1a 1b 2' <<E
(1) Satu
(a) A
(b) B
(2) Dua
E
shape 'letters' 'a b c d e f g h i j' <<E
a. A
b. B
c. C
d. D
e. E
f. F
g. G
h. H
i. I
j. J
E
shape 'Roman parts' '1 1a 1b 1c 2' <<E
1. Satu
i. a
ii. b
iii. c
2. Dua
E
shape 'dashes' '1 2 2a' <<E
- Satu
- Dua
1. bagian
E
shape 'a number of its own line' '1 2' <<E
1.
Satu

2.

Dua
E
shape 'deeper ones are text' '1 1a 2' <<E
1. Satu
a. bagian
1) rinci
2) lagi
2. Dua
E
is 'of the part' "$(grep -c 'bagian; rinci; lagi' .yaml)" 1
shape 'the longest list is it' '1 2 3' <<E
1. pembukaan
2. penutup

Rapat itu menghasilkan:

1. Satu
2. Dua
3. Tiga
E
shape 'or the one with so many' '1 2' <<E
Rapat menghasilkan dua (2) kesepakatan, dihadiri 30 orang.
1. Satu
2. Dua

Susunan acara
1. a
2. b
3. c
E
list='1. Memfasilitasi:
2. FKDM Kota.
3. FKDM Kecamatan.
4. Menyampaikan laporan.'
shape 'short ones after a colon are parts' '1 1a 1b 2' <<E
$list
E
shape 'also where as many are said' '1 1a 1b 2' <<E
Menghasilkan dua rekomendasi
$list
E
shape 'but not where all of them are' '1 2 3 4' <<E
Menghasilkan 4 (empat) rekomendasi
$list
E
shape 'and where neither fits it is told' '1 1a 1b 2' <<E
Menghasilkan dua puluh dua butir kesepakatan
$list
E
is 'how many, and how many there are' "$(grep -c 'PERIKSA: 22 yang' .yaml)" 1
sed -e 's/id: ISI/id: x/;s/nama: ISI/nama: x/;s/gal: ISI/gal: 2024-01-02/
    s/: ISI$/: semua/' .yaml >kurang.yaml
run 'so it is not imported' 65 rakor-rekom impor kurang.yaml
err_like 'jumlah_resmi: 22, padahal ada 2 butir resmi; bila memang baru'

# ---- days ----

when() {				# NAME TEXT WANT
	printf '1. %s\n2. Lain\n' "$2" | rakor-rekom draf - 2>/dev/null >.yaml
	is "$1" "$(sed -n '/nomor: "1"/,/nomor: "2"/p' .yaml |
	    grep -A1 'tenggat' | tr -s ' \n' ' ')" "$3"
}
when 'at the latest a day' 'Lapor paling lambat tanggal 15 Maret 2025' \
    ' tenggat: tanggal: "2025-03-15" '
when 'a month' 'Lapor selambat-lambatnya pada bulan Maret 2025' \
    ' tenggat: bulan: "2025-03" '
when 'only a proposal' 'Rapat pada Maret 2025' \
    ' # tenggat: {bulan: 2025-03} # USUL: "Maret 2025" - nomor: "2" '
when 'every month' 'Lapor setiap bulan' ' tenggat: bulan: setiap '
when 'in this quarter only' 'Lapor pada triwulan ini' ''
when 'no such day' 'Lapor paling lambat 31 Februari 2025' \
    ' # tenggat: {bulan: 2025-02} # USUL: "31 Februari 2025" - nomor: "2" '

when 'not in a week of it' 'Lapor paling lambat minggu kedua Juli 2025' \
    ' # tenggat: {bulan: 2025-07} # USUL: "minggu kedua Juli 2025" - nomor: "2" '
when 'nor before it' 'Lapor paling lambat sebelum 17 Agustus 2025' \
    ' # tenggat: {tanggal: 2025-08-17} # USUL: "sebelum 17 Agustus 2025" - nomor: "2" '
when 'its end is what a month means' \
    'Lapor paling lambat pada akhir bulan Juli 2025' \
    ' tenggat: bulan: "2025-07" '

after() {				# NAME TEXT WANT
	printf '1. %s\n2. Lain\n' "$2" | rakor-rekom draf - 2>/dev/null >.yaml
	is "$1" "$(sed -n '/: setiap$/,/nomor: "2"/p' .yaml | sed '$d' |
	    tr -s ' \n' ' ')" "$3"
}
after 'a day after the period' 'Lapor setiap bulan paling lambat tanggal 5' \
    ' bulan: setiap # hari_setelah: 5 # USUL: "paling lambat tanggal 5" '
after 'so many days after it' \
    'Lapor setiap triwulan paling lambat 10 hari setelah berakhir' \
    ' triwulan: setiap # hari_setelah: 10 # USUL: "paling lambat 10 hari setelah berakhir" '
after 'or what has to be looked at' \
    'Lapor setiap bulan paling lambat minggu kedua' \
    ' bulan: setiap # PERIKSA: "paling lambat minggu kedua"; hari_setelah: hari sesudah akhir # masanya '
after 'so is a day of the year' \
    'Lapor setiap tahun paling lambat tanggal 31 Januari' \
    ' tahun: setiap # PERIKSA: "paling lambat tanggal 31 Januari"; hari_setelah: hari sesudah # akhir masanya '

# ---- whom it charges, and where it only happens ----

who() {					# NAME TEXT WANT
	printf '1. %s\n2. Lain\n' "$2" | rakor-rekom draf - 2>/dev/null >.yaml
	is "$1" "$(sed -n '/nomor: "1"/,/nomor: "2"/s/^[ #]*penerima: //p' \
	    .yaml | sed 's/ # USUL.*//')" "$3"
}
who 'by name' 'Pemkab Tapin dan Kota Banjarmasin menyusun RAD' \
    '["63.05", "63.71"]'
who 'several of a sort' \
    'Kabupaten Tabalong, Balangan dan Hulu Sungai Selatan membentuk posko' \
    '["63.09", "63.11", "63.06"]'
who 'heads of regions' 'Bupati Tapin dan Wali Kota Banjarbaru hadir' \
    '["63.05", "63.72"]'
who 'all of them' 'Bupati/Wali Kota segera menetapkan' '[semua]'
who 'each of them' 'Setiap daerah membentuk FKDM' '[semua]'
who 'not without their government' 'Masing-masing Pemerintah Daerah agar lapor' \
    '[semua]'
who 'from whom it comes' 'Laporan dari Kesbangpol Kota Bontang kepada Provinsi' \
    '["64.74"]'
who 'not who is told' 'Menyampaikan data kepada Provinsi' ISI
who 'only who tells' \
    'Kesbangpol Kabupaten/Kota lapor kepada Kesbangpol Provinsi' '[semua]'
who 'but who is asked' 'Diminta kepada Kabupaten Tapin agar lapor' '["63.05"]'
who 'not where it happens' \
    'Rapat dilaksanakan di Kabupaten Tapin dan Kota Banjarmasin' ISI
who 'nor with whom' 'Pemprov berkoordinasi dengan Kabupaten Tapin' '[provinsi]'
who 'no such region' 'Kabupaten Entahberantah melapor' ISI
printf '1. Kabupaten %s lapor\n' 'Tabalong, Balangan, Tapin, Banjar, '\
'Tanah Laut, Kotabaru, Tanah Bumbu, Barito Kuala dan Hulu Sungai Utara' |
    rakor-rekom draf - --rapat k-1 2>/dev/null |
    sed 's/: ISI$/: 2025-01-02/' >panjang.yaml
sed 's/^\( *\)# \(penerima: \)/\1\2/' panjang.yaml >buka.yaml
run 'many at once, by the mark of one line' 0 rakor-rekom impor buka.yaml -n

# ---- what is not of the list ----

shape 'it is over' '1 2' <<E
1. Satu
2. Dua
Sekian dan terima kasih.
E
is 'and its end is not in it' "$(grep -c Sekian .yaml)" 0
shape 'but goes on' '1 2' <<E
1. Satu
2. Dua yang
Demikian pula halnya
E
is 'as what it says' "$(grep -c 'Demikian pula' .yaml)" 1
sed 's/^kode:.*/kode: "63"/' "$C/kantor.yaml" >kalsel.yaml
KESBANGPOL_DB=kalsel.db kesbangpol siapkan -q kalsel.yaml
is 'what it hints at is of the own province' "$(printf '1. Satu\n' |
    KESBANGPOL_DB=kalsel.db rakor-rekom draf - 2>/dev/null |
    grep -c 'wilayah: "63.01"')" 1

# ---- wrong input ----

run 'a code of one word' 64 rakor-rekom draf - --rapat 'kalsel 2025'
err_is <<E
--rapat 'kalsel 2025': kode rapat tanpa spasi dan #, misalnya kaltim-2024
E

run 'nothing of the kind' 65 sh -c 'echo "Cuaca cerah." | rakor-rekom draf -'
err_is <<E
tidak ada daftar bernomor, dan tidak ada kalimat tentang kesepakatan atau rekomendasi
E
run 'no text' 65 sh -c 'printf "1. a\377b\n" | rakor-rekom draf -'
err_is <<E
masukan: bukan teks UTF-8; salin naskahnya dari dokumen itu dan tempelkan
E
run 'too long' 65 sh -c \
    'head -c 1100000 /dev/zero | tr "\0" x | rakor-rekom draf -'
err_is <<E
masukan: lebih dari 1024 KiB
E
run 'which?' 64 rakor-rekom draf
err_is <<E
sebutkan satu berkas teks, atau - untuk menempelkannya
E
printf '\357\273\2771. Satu\r\n2. Dua\r\n' >dos.txt
run 'as Windows saves it' 0 rakor-rekom draf dos.txt
ok 'no CR comes through' sh -c '! grep -q "$(printf "\r")" .out'
done_testing
