#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol periksa-tabel: published tables, as they were found and with the
# mistakes that are made in them.
. "$(dirname "$0")/lib.sh"
t="$TESTS/fixtures/tabel"

# Machine columns of the rows that something is wrong with.
wrong() {
	banpol periksa-tabel "$@" -q --pilih partai,tutup,sebab,kolom,usul,baris |
	    awk -F, 'NR > 1 && ($2 == "tidak" || $2 == "tak_tahu" || $3 != "")'
}

# with 'sed program': the table of Balikpapan with that done to it
with() {
	sed "$1" "$C/banpol-balikpapan-2019.csv"
}

# ---- tables that close ----

run 'Balikpapan 2019, 8 + 4 months' 0 banpol periksa-tabel \
    "$C/banpol-balikpapan-2019.csv"
golden periksa-tabel-balikpapan.csv
err_is <<E
tanpa baris total; jumlah 17 baris 1.082.697.635, jumlah tepat 1.082.697.633,33
17 dari 17 baris menutup, pembulatan terdekat
kolom yang tidak dipakai: 'periode'
E
run 'Kotamobagu 2020' 0 banpol periksa-tabel "$C/banpol-kotamobagu-2020.csv" \
    -f tabel
golden periksa-tabel-kotamobagu.txt
run 'no office file was needed, none was made' 0 test ! -e k.db

# ---- one digit, by column ----

is 'amount: two digits the wrong way round' \
    "$(with '7s/63389179/63389719/' | wrong -)" \
    PKS,tidak,angka_tertukar,jumlah,63389179,7
is 'votes: one digit' "$(with '4s/32704/32764/' | wrong -)" \
    Gerindra,tidak,satu_angka,suara,32704,4
is 'votes: one digit left out' "$(with '2s/67705/6770/' | wrong -)" \
    Golkar,tidak,angka_kurang,suara,67705,2
is 'months' "$(with '10s/,8,/,12,/' | wrong -)" PBB,tidak,bulan,bulan,8,10
is 'rate of one row' "$(with '13s/4108/4180/' | wrong -)" \
    Gerindra,tidak,angka_tertukar,nilai,4108,13
is 'two rows with their amounts exchanged' \
    "$(with '5s/71465507/68157197/;6s/68157197/71465507/' | wrong -)" \
    "Hanura,tidak,baris_tertukar,jumlah,71465507,5
Demokrat,tidak,baris_tertukar,jumlah,68157197,6"
is 'a row that is there twice' "$(with '9{p;}' | wrong -)" \
    PPP,keduanya,rangkap,partai,,10
is 'another rounding in one row' "$(with '10s/31486451/31486450/' | wrong -)" \
    PBB,bawah,pembulatan,jumlah,31486451,10
is 'rounded to thousands' "$(with '10s/31486451/31486000/' | wrong -)" \
    PBB,tidak,pembulatan,jumlah,31486451,10
is 'no amount' "$(with '10s/31486451//' | wrong -)" \
    PBB,tak_tahu,kosong,jumlah,31486451,10
is 'votes that are no number' "$(with '10s/11497/banyak/' | wrong -)" \
    PBB,tak_tahu,tak_terbaca,suara,11497,10
run 'in sentences' 1 sh -c "sed '7s/63389179/63389719/;12s/52395/52359/;
    10s/11497/banyak/;2s/67705/86770/' \
    '$C/banpol-balikpapan-2019.csv' | banpol periksa-tabel - -f tabel"
golden periksa-tabel-salah.txt

# ---- a printed total decides ----

{ with '7s/23146/23164/'; echo ',,,Jumlah,,,,1082697635'; } >votes.csv
is 'the total bears the votes out' "$(wrong votes.csv)" \
    PKS,tidak,angka_tertukar,suara,23146,7
{ with '7s/63389179/63389719/'; echo ',,,Jumlah,,,,1082697635'; } >amount.csv
is 'the total closes with the amount proposed' "$(wrong amount.csv)" \
    PKS,tidak,angka_tertukar,jumlah,63389179,7
run 'and it is said' 1 banpol periksa-tabel amount.csv
err_like 'baris 7, PKS: .*dua angka tertukar, dan total pun menutup'
err_like 'baris 19, Jumlah: total 1.082.697.635 menutup bila usul .* dipakai'
{ with ''; echo ',,,Jumlah,,,,1082697633'; } >exact.csv
run 'a total of the exact sum, rounded once' 0 banpol periksa-tabel exact.csv
err_like 'total 1.082.697.633 sama dengan jumlah tepat yang dibulatkan, jumlah 17 baris 1.082.697.635, jumlah tepat 1.082.697.633,33'
{ with ''; echo ',,,Jumlah,,,,1082967635'; } >total.csv
is 'a total with two digits the wrong way round' "$(wrong total.csv)" \
    Jumlah,tidak,angka_tertukar,jumlah,1082697635,19
{ with '9d'; echo ',,,Jumlah,,,,1082697635'; } >lost.csv
run 'a row that is missing' 1 banpol periksa-tabel lost.csv
err_like 'Jumlah: total 1.082.697.635 tidak menutup; .*satu baris tidak ada dalam tabel'
{ with ''; echo ',,,Jumlah,,,,1051211184'; } >out.csv
run 'a row that the total leaves out' 1 banpol periksa-tabel out.csv
err_like 'satu baris tidak ikut dijumlah \(baris 10, PBB\)'
{ with ''; echo ',,,Total,528698,,,1082697635'; } >sum.csv
run 'the votes are added up, too' 1 banpol periksa-tabel sum.csv
err_like 'Total: suara 528.698 tidak sama dengan suara semua barisnya, 528.689'
# The office printed 1.141.232.525; two of its 19 rows are not in our table.
{ with ''; echo ',,,Jumlah,,,,1141232525'; } >printed.csv
run 'the total as the office printed it' 1 banpol periksa-tabel printed.csv
err_like 'total 1.141.232.525 tidak menutup; jumlah 17 baris 1.082.697.635'

# ---- rates that are not what is printed ----

run 'a rate printed without its sen' 1 banpol periksa-tabel "$t/papua-barat.csv"
golden periksa-tabel-papua-barat.csv
err_like '^semua baris menutup dengan nilai 4.716,62, bukan 4.716$'
run 'a rate that is a fraction' 1 banpol periksa-tabel "$t/bogor.csv"
err_like '^semua baris menutup dengan nilai 2.275,818[0-9]*, bukan 2.275$'
run 'no rate at all' 0 sh -c "cut -d, -f1-5,7- '$C/banpol-balikpapan-2019.csv' |
    banpol periksa-tabel - --pilih nilai,tutup"
out_like '^4108,keduanya$'
err_like '^semua baris menutup dengan nilai 4.108$'
run 'nor months' 1 sh -c "cut -d, -f1-2,4-5,8 '$C/banpol-balikpapan-2019.csv' |
    banpol periksa-tabel - --pilih bulan,tutup"
err_like 'menutup dengan 8/12 atau 4/12 \(bulan tidak ditulis\)'
run 'given by hand' 0 sh -c "cut -d, -f1-2,4-5,8 \
    '$C/banpol-kotamobagu-2020.csv' |
    banpol periksa-tabel - --nilai 9.700 --bulan 12 --pembulatan terdekat"
run 'the exact fraction' 0 banpol periksa-tabel "$t/bogor.csv" \
    --abaikan 'Nilai per Suara' --nilai 1115203192/490023 -q
run 'months of all rows wrong' 1 sh -c "sed 's/,12,/,9,/' \
    '$C/banpol-kotamobagu-2020.csv' | banpol periksa-tabel -"
err_like 'semua baris menutup dengan 12/12, bukan dengan bulan yang tertulis'

cat >desimal.csv <<E
Partai;Suara;Nilai per suara;Jumlah
Golkar;12.345;146009;18.024.811
PDIP;23.456;1.460,09;34.247.871
PKS;3.456;14.600,9;5.046.071
PAN;4.567;1460.09;6.668.231
Hanura;empat ribu;1.460,09;5.840.360
E
is 'a decimal comma that is lost, or slipped' "$(wrong desimal.csv)" \
    "Golkar,tidak,pemisah,nilai,1460.09,2
PKS,tidak,pemisah,nilai,1460.09,4
Hanura,tak_tahu,tak_terbaca,suara,4000,6"
run 'amounts in thousands' 1 sh -c "printf '%s\n' \
    'Partai;Suara;Jumlah (ribu rupiah)' 'A;12.345;18.517,5' \
    'B;23.456;35.184' 'C;3.456;5.184' | banpol periksa-tabel - --nilai 1500"
err_like 'nilai 1,5, bukan 1.500: jumlahnya agaknya dalam ribuan rupiah$'
cat >dua.csv <<E
Wilayah,Tahun,Partai,Suara,Nilai,Jumlah
Kota A,2020,Golkar,12.345,1500,18.517.500
,,PKS,3.456,1500,5.184.000
,,Sub Total,,,23.701.500
Kab B,2020,Golkar,12.345,2000,24.690.000
,,PKS,3.456,2000,6.912.001
,,Sub Total,,,31.602.000
,,Grand Total,,,55.303.500
E
run 'totals of parts and of all, two rates' 1 banpol periksa-tabel dua.csv \
    --pilih wilayah,partai,tutup,sebab,usul
out_is <<E
wilayah,partai,tutup,sebab,usul
Kota A,Golkar,keduanya,,
Kota A,PKS,keduanya,,
,Sub Total,keduanya,,
Kab B,Golkar,keduanya,,
Kab B,PKS,tidak,satu_angka,6912000
,Sub Total,usul,,
,Grand Total,usul,,
E

# ---- as people write ----

run 'separators, titles, periods, who signs' 1 banpol periksa-tabel \
    "$t/kacau.csv" -f tabel
golden periksa-tabel-kacau.txt
run 'pasted from a sheet, tabs' 0 sh -c "tr , '\t' \
    <'$C/banpol-kotamobagu-2020.csv' | banpol periksa-tabel - -q"
cat >pesan.txt <<E
Partai: PDIP
Suara sah: 17.622
Nilai per suara: Rp9.700
Jumlah: Rp170.933.400,-

Partai: Nasdem
Suara sah: 14.108
Nilai per suara: Rp9.700
Jumlah: Rp136.847.600,-
E
run 'as people send it' 0 banpol periksa-tabel pesan.txt -q
out_like '^,,Nasdem,14108,9700,12,136847600,keduanya'
banpol periksa-tabel "$C/banpol-balikpapan-2019.csv" -q \
    --pilih wilayah,tahun,partai,suara,nilai,bulan,jumlah -o t.xlsx
run 'XLSX' 0 banpol periksa-tabel t.xlsx -q
golden periksa-tabel-balikpapan.csv

# ---- copied from a page: blanks between the columns, sentences around ----

cat >pdf.txt <<'E'
KEPUTUSAN WALI KOTA BONTANG TENTANG BANTUAN KEUANGAN
Menimbang bahwa untuk melaksanakan Pasal 5, perlu menetapkan
besaran bantuan keuangan kepada partai politik.

 No   Nama Partai        Perolehan Suara   Nilai per Suara     Jumlah Bantuan
 1    PDIP                        17.622             9.700        170.933.400
 2    Partai Nasdem               14.108             9.700        136.847.600
 3    Golkar                      12.345             9.700        119.746.500
      Jumlah                      44.075                          427.527.500

Ditetapkan di Bontang pada tanggal 5 Januari 2021, sebagaimana mestinya.
E
run 'columns that stand apart' 0 banpol periksa-tabel pdf.txt \
    --pilih partai,suara,nilai,jumlah,tutup,baris
out_is <<'E'
partai,suara,nilai,jumlah,tutup,baris
PDIP,17622,9700,170933400,keduanya,6
Partai Nasdem,14108,9700,136847600,keduanya,7
Golkar,12345,9700,119746500,keduanya,8
Jumlah,44075,,427527500,keduanya,9
E
err_like "^di luar tabel: 4 baris, yang pertama baris 1 'KEPUTUSAN WALI KOTA"
tr -s ' ' <pdf.txt | sed 's/^ //' >salin.txt
run 'one blank apart: numbers stand at the right' 0 banpol periksa-tabel \
    salin.txt --pilih partai,suara,nilai,jumlah,tutup,baris
is 'but the total, which lacks one' "$(tail -n 1 "$T/.out")" \
    Golkar,12345,9700,119746500,keduanya,8
err_like "^bukan baris tabel: baris 9 'Jumlah 44.075 427.527.500' .kolomnya"
sed 's/ 14.108//' salin.txt >kurang.txt
run 'a row that lacks one' 65 banpol periksa-tabel kurang.txt
err_is <<'E'
kurang.txt:7: kolom baris ini tidak dapat dibedakan; pisahkan kolom-kolomnya dengan titik koma, atau hapus barisnya
E
sed 's/ 14\.108/       /; /^ 3/s/  *12.345  */ 12.345 /' pdf.txt >geser.txt
run 'a cell under no heading, or under two' 65 banpol periksa-tabel geser.txt
err_like '^geser.txt:8: kolom baris ini tidak dapat dibedakan'

# ---- beside the register ----

office
awk -F, -v OFS=, 'NR == 1 { print "pemilu", $0, "kursi"; next }
    { print ($3 ~ /^Januari-Agustus/ ? 2014 : 2019), $0, 3 }' \
    "$C/banpol-balikpapan-2019.csv" >suara.csv
run 'the votes' 0 banpol impor suara.csv -q \
    --abaikan tahun,periode,nilai_per_suara,bulan,jumlah
banpol tambah dewan -q --wilayah Balikpapan --pemilu 2014 --dilantik 2014-08-25
banpol tambah dewan -q --wilayah Balikpapan --pemilu 2019 --dilantik 2019-08-26
banpol tambah nilai -q --wilayah Balikpapan --tahun 2019 --nilai 4108 \
    --dasar SK
run 'the same' 0 banpol periksa-tabel --register \
    "$C/banpol-balikpapan-2019.csv"
err_like '^sama dengan register$'
with '7s/23146,4108,8,63389179/23164,4108,8,63438475/;12d' >lain.csv
run 'other votes that close, a party less' 1 banpol periksa-tabel --register \
    lain.csv --pilih partai,tutup,sebab,kolom,usul
out_like '^PKS,terdekat,register,suara,23146$'
err_like '^baris 7, PKS: suara 23.164, dalam register 23.146$'
err_like '^dalam register, tidak dalam tabel: pdip, 52.395 suara \(pemilu 2019\)$'
is 'its votes stand first, where the row would close with them' \
    "$(with '7s/23146/46292/' | banpol periksa-tabel - --register -q \
    --pilih partai,kolom,usul,lain | grep ^PKS,s)" \
    'PKS,suara,23146,bulan=4; jumlah=126778357'
is 'and last, where it would not' \
    "$(with '7s/63389179/63389719/;7s/23146/99999/' |
    banpol periksa-tabel - --register -q --pilih lain | grep -c '23146$')" 1
run 'a year that the register does not know' 1 banpol periksa-tabel \
    --register --tahun 2020 "$C/banpol-balikpapan-2019.csv"
err_like '^register: '
run 'nor a council' 1 banpol periksa-tabel --register -w Bontang \
    "$C/banpol-balikpapan-2019.csv"
err_like '^register: '
run 'no year anywhere' 64 sh -c "cut -d, -f4- '$C/banpol-balikpapan-2019.csv' |
    banpol periksa-tabel - --register"
err_is <<E
--register: sebutkan tahun anggarannya dengan --tahun
E

# ---- a year of two results ----

cat >dua-suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.72,2019,golkar,12000,2
64.72,2019,pdip,24000,3
64.72,2024,golkar,18000,3
64.72,2024,pdip,36000,4
64.72,2024,pks,30000,3
E
printf 'wilayah,pemilu,dilantik\n64.72,2019,2019-08-14\n64.72,2024,2024-08-14\n' \
    >dua-dewan.csv
run 'votes of two elections' 0 banpol impor -q suara dua-suara.csv
run 'and their councils' 0 banpol impor -q dewan dua-dewan.csv
run 'a rate' 1 banpol tambah -q nilai --wilayah 64.72 --tahun 2024 \
    --nilai 1000 --dasar uji
cat >setahun.csv <<'E'
partai,suara,nilai,bulan,jumlah
Golkar,18000,1000,12,18000000
PDIP,36000,1000,12,36000000
PDIP,36000,1000,12,36000000
E
run 'a table of the new result alone, for all of the year' 1 \
    banpol periksa-tabel setahun.csv --register -w 64.72 --tahun 2024 -q \
    -f tabel
out_like '^tabel dihitung 12 bulan, dalam register 5 bulan \(pemilu 2024\)$'
out_like '^dalam register, tidak dalam tabel: hasil pemilu 2019, 7 bulan, 2 partai$'
out_like '^dalam register, tidak dalam tabel: pks, 30\.000 suara \(pemilu 2024\)$'
is 'each is told once, and a row that repeats another is no other party' \
    "$(grep -c 'register' "$T/.out")" 3
banpol hitung --tahun 2024 -w 64.72 -q >dua.csv
run 'both results, each for its months' 0 banpol periksa-tabel dua.csv \
    --register -q
cat >sering.csv <<'E'
partai,suara,nilai,bulan,jumlah
Golkar,12000,1000,7,7000000
PDIP,24000,1000,7,14000000
Golkar,18000,1000,5,7500000
PDIP,36000,1000,5,15000000
PKS,30000,1000,5,12500000
PKS,30012,1000,5,12505000
E
run 'a party more often than it should' 1 banpol periksa-tabel sering.csv \
    --register -w 64.72 --tahun 2024 -q -f tabel
out_like '^baris 7, PKS: partai ini lebih sering dalam tabel daripada dalam register$'

cat >bulan.csv <<'E'
partai,suara,nilai,bulan,jumlah
Golkar,18000,1000,6,9000000
PDIP,36000,1000,6,18000000
PKS,30000,1000,6,15000000
Entah,2,1000,6,1000
E
run 'other months, told once; and somebody unknown' 1 \
    banpol periksa-tabel bulan.csv --register -w 64.72 --tahun 2024 -q -f tabel
is 'the months' "$(grep -c '^tabel dihitung 6 bulan, dalam register 5' \
    "$T/.out")" 1
out_like '^baris 5, Entah: tidak ada dalam register$'
cat >nilai.csv <<'E'
partai,suara,nilai,bulan,jumlah
Golkar,18000,1100,5,8250000
PDIP,,1000,5,15000000
PKS,30000,,5,12500000
PAN,30000,1000,5,12500000
Jumlah,,,,48250000
E
run 'another rate, and cells that are not there' 1 banpol periksa-tabel \
    nilai.csv --register -w 64.72 --tahun 2024 -q -f tabel
out_like '^baris 2, Golkar: nilai 1\.100, dalam register 1\.000$'
out_like '^baris 5, PAN: tidak ada dalam register$'
is 'of what is not there nothing is said' "$(grep -c \
    '^baris [346], .*dalam register' "$T/.out")" 0
printf '%s\n' 'suara,nilai,bulan,jumlah' 18000,1000,5,7500000 \
    36000,1000,5,15000000 >tanpa.csv
run 'rows of nobody' 1 banpol periksa-tabel tanpa.csv --register -w 64.72 \
    --tahun 2024 -q -f tabel
out_like '^baris 2: tidak ada dalam register$'
printf '%s\n' 'wilayah,partai,suara,nilai,jumlah' A,Golkar,2,1000,2000 \
    B,Golkar,3,1000,3000 >banyak-wilayah.csv
run 'no table of one region' 64 banpol periksa-tabel banyak-wilayah.csv \
    --register -w 64.72 --tahun 2024
err_is <<'E'
--register: tabel ini memuat beberapa wilayah atau tahun; periksa satu per satu
E

# ---- the words of the office's own sheet ----

cat >peta.yaml <<'E'
Pemenang: suara
Terima: jumlah
Suara:
Urut: ''
E
cat >sendiri.csv <<'E'
Urut,partai,Suara,Pemenang,Nilai,Terima
1,Golkar,9,18000,1000,18000000
2,PDIP,9,36000,1000,36000000
E
run 'columns by a map, and two that it passes over' 0 banpol periksa-tabel \
    sendiri.csv --padanan peta.yaml --pilih partai,suara,jumlah
out_is <<'E'
partai,suara,jumlah
Golkar,18000,18000000
PDIP,36000,36000000
E
err_like "^kolom yang tidak dipakai: 'Suara'$"

# ---- sums of more than 63 bits ----

many() {				# AMOUNT VOTES TOTAL: 120 rows
	awk -v a="$1" -v v="$2" -v t="$3" 'BEGIN {
		print "Partai,Suara,Nilai,Jumlah"
		for (i = 1; i <= 120; i++)
			print "P" i "," v ",1000," a
		print "Jumlah," t }' >banyak.csv
}
many 99999999999999999 1000 120000,,1
run 'amounts that are none' 1 banpol periksa-tabel banyak.csv
err_like '^baris 122, Jumlah: total 1 tidak menutup; jumlah 120 baris 11\.999\.999\.999\.999\.999\.880:'
many 99999999999999000 99999999999999 11999999999999880,,1
run 'rows that close' 1 banpol periksa-tabel banyak.csv
err_like '^baris 122, Jumlah: total 1 tidak menutup; jumlah 120 baris 11\.999\.999\.999\.999\.880\.000$'
is 'programs get no sum that is none' "$(awk -F, 'NR == 1 {
	for (i = 1; i <= NF; i++) at[$i] = i }
    END { print "(" $at["hitung"] ")", "(" $at["usul"] ")" }' "$T/.out")" '() ()'
many 100 99999999999999999 1,,12000
run 'votes' 1 banpol periksa-tabel banyak.csv
err_like '^baris 122, Jumlah: suara 1 tidak sama dengan suara semua barisnya, 11\.999\.999\.999\.999\.999\.880$'

# ---- what is no such table ----

run 'no amounts' 65 sh -c "cut -d, -f1-5 '$C/banpol-balikpapan-2019.csv' |
    banpol periksa-tabel -"
err_is <<E
masukan:1: tidak ada kolom jumlah; tabel yang diperiksa paling sedikit memuat suara dan jumlah bantuan
E
run 'two columns for one' 65 sh -c "printf '%s\n' \
    'Partai,Suara 2014,Suara 2019,Jumlah' 'A,1,2,3' | banpol periksa-tabel -"
err_is <<E
masukan:1: judul 'Suara 2014' dan 'Suara 2019' sama-sama berarti suara; lewati yang bukan, dengan --abaikan 'Suara 2014' atau --abaikan 'Suara 2019'
E
run 'no rows' 65 sh -c 'echo Partai,Suara,Jumlah | banpol periksa-tabel -'
run 'a comma that parts thousands, unquoted' 65 sh -c "printf '%s\n' \
    'Partai,Suara,Jumlah' 'A,1,234,567' | banpol periksa-tabel -"
run 'nothing' 65 banpol periksa-tabel - </dev/null
run 'no file' 66 banpol periksa-tabel tidak-ada.csv
run 'none named' 64 banpol periksa-tabel
run 'a sheet of no workbook' 64 banpol periksa-tabel --lembar 2 \
    "$C/banpol-kotamobagu-2020.csv"

# ---- two cells of one row ----

cat >dua-sel.csv <<'E'
No;Partai Politik;Perolehan Suara Sah;Nilai per suara;Bulan;Jumlah Bantuan (Rp)
1;Golkar;23.417;3.571,43;8;55.754.784
2;PDIP;21.908;3.571,43;8;52.161.926
3;Gerindra;17.263;3.571,43;8;41.102.397
4;PKB;11.119;3.571,43;8;26.473.820
5;NasDem;9.871;3.571,43;8;23.502.390
6;PKS;7.717;3.571,43;8;18.561.674
;Jumlah;91.355;;;217.511.991
E
run 'votes and amount of one row' 1 banpol periksa-tabel dua-sel.csv -f csv \
    --pilih baris,kolom,usul
out_like '^7,suara,7777; jumlah=18516674$'
err_like '^baris 7, PKS: .*: agaknya suara 7.777 \(satu angka berbeda\) dan jumlah 18.516.674 \(dua angka tertukar\), dan total pun menutup$'
sed '/Jumlah;/s/;91.355;/;;/' dua-sel.csv >dua-total.csv
run 'whose votes have no total' 1 banpol periksa-tabel dua-total.csv -f csv
err_like 'agaknya suara 7.777 .* dan jumlah 18.516.674 '
sed 's/217.511.991/217.412.345/' dua-sel.csv >lebih.csv
run 'no row is missing where the rows are too much' 1 \
    banpol periksa-tabel lebih.csv -f csv
err_like '^baris 8, Jumlah: total 217.412.345 tidak menutup; jumlah 6 baris 217.556.991'
is 'nor said to be' "$(grep -c 'tidak ada dalam tabel' "$T/.err")" 0

done_testing
