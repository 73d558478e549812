#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol: the worked tables, parties under every spelling and election, rates
# to the last digit, keys that are keys.
. "$(dirname "$0")/lib.sh"
office

# The table of Balikpapan has two elections in it: the old council's votes
# until August, the new one's from September on.
with_election() {
	awk -F, -v OFS=, 'NR == 1 { print "pemilu", $0; next }
	    { print ($3 ~ /^Januari-Agustus/ ? 2014 : 2019), $0 }' "$1"
}
rest=tahun,periode,nilai_per_suara,bulan,jumlah

# ---- the worked example: votes ----

with_election "$C/banpol-balikpapan-2019.csv" >balikpapan.csv
run 'Balikpapan' 0 banpol impor balikpapan.csv --abaikan $rest
err_is <<E
17 baru, 0 berubah, 0 tetap
E
run 'as it is stored' 0 banpol ekspor --pilih wilayah,pemilu,partai,suara,kursi
golden banpol-balikpapan.csv
is 'votes of the old council' "$(banpol ekspor --pemilu 2014 --pilih suara |
    awk 'NR > 1 { n += $1 } END { print n }')" 261986
is 'and of the new one, by -p' "$(banpol ekspor -p 2019 --pilih suara |
    awk 'NR > 1 { n += $1 } END { print n }')" 266703
run 'again' 0 banpol impor balikpapan.csv --abaikan $rest
err_is <<E
0 baru, 0 berubah, 17 tetap
E
run 'Kotamobagu, all of 2019' 0 sh -c "sed 's/^/2019,/; 1s/2019/pemilu/' \
    '$C/banpol-kotamobagu-2020.csv' | banpol impor - --abaikan $rest"
err_is <<E
10 baru, 0 berubah, 0 tetap
E
run 'parties of Kotamobagu' 0 banpol ekspor -w Kotamobagu --pilih partai
out_is <<E
partai
pdip
nasdem
golkar
pkb
hanura
demokrat
pks
pan
gerindra
ppp
E

# ---- and rates ----

awk -F, 'NR == 1 || !seen[$1 $2]++ { print $1 "," $2 "," $6 }' \
    "$C/banpol-balikpapan-2019.csv" >nilai.csv
run 'the rate of Balikpapan' 0 banpol impor nilai nilai.csv
err_is <<E
1 baru, 0 berubah, 0 tetap
E
run 'the whole table at once is one rate too often' 65 \
    banpol impor nilai "$C/banpol-kotamobagu-2020.csv" \
    --abaikan periode,partai,suara,bulan,jumlah
err_like "banpol-kotamobagu-2020\.csv:3: '71\.74, 2020' ada dua kali dalam masukan ini"
cat >tepat.csv <<'E'
wilayah,tahun,berlaku,nilai,dasar
Kota Bontang,2017,,1115203192/490023,jumlah dibagi suara
Kota Samarinda,2018,,"1.460,09",Perda
Kota Samarinda,2018,2018-07-01,"Rp1.500",Perda perubahan
64.01,2018,,2275.818057,
64.02,2018,,"0,10",
E
run 'exact rates' 0 banpol impor nilai tepat.csv
run 'come out exact' 0 banpol ekspor nilai --pilih wilayah,tahun,berlaku,nilai \
    --tahun 2017..2018
out_is <<E
wilayah,tahun,berlaku,nilai
64.74,2017,,1115203192/490023
64.72,2018,,1460.09
64.72,2018,2018-07-01,1500
64.01,2018,,2275.818057
64.02,2018,,0.1
E
run 'exact rates again' 0 banpol impor nilai tepat.csv
err_is <<E
0 baru, 0 berubah, 5 tetap
E

# ---- one party, many spellings ----

cat >ejaan.csv <<'E'
wilayah,pemilu,partai,suara
64.74,2019,P. Golkar,1
64.74,2019,PDI-Perjuangan,2
64.74,2019,"Partai Perindo (Partai Persatuan Indonesia)",3
64.74,2019,GERINRA,4
64.74,2019,partai nasional demokrat,5
11.71,2014,PDA,6
11.71,2019,PDA,7
11.71,2024,P.D.A.,8
11.71,2024,PAS,9
64.74,2009,PKPB,10
E
run 'spellings' 0 banpol impor ejaan.csv
err_is <<E
10 baru, 0 berubah, 0 tetap
E
run 'one form each, of that election' 0 sh -c \
    'banpol ekspor --pilih wilayah,pemilu,partai,suara | grep -E "^(64.74|11.71)"'
out_is <<E
64.74,2019,golkar,1
64.74,2019,pdip,2
64.74,2019,perindo,3
64.74,2019,gerindra,4
64.74,2019,nasdem,5
11.71,2014,pda2014,6
11.71,2019,pda2019,7
11.71,2024,pda2024,8
11.71,2024,pasaceh,9
64.74,2009,PKPB,10
E
run 'the election after the party' 0 sh -c \
    'printf "partai,suara,pemilu,wilayah\nPDA,6,2014,11.71\n" | banpol impor -'
err_is <<E
0 baru, 0 berubah, 1 tetap
E
run 'filtered by any spelling' 0 banpol ekspor --partai 'Partai Golongan Karya' \
    -w 64 --pilih pemilu,partai
out_is <<E
pemilu,partai
2014,golkar
2019,golkar
2019,golkar
E
run 'filtered by a name that is three' 0 banpol ekspor --partai pda --pilih partai
out_is <<E
partai
pda2014
pda2019
pda2024
E
run 'filtered by a name within others' 0 banpol ekspor --partai PAN --pilih partai
out_is <<E
partai
pan
E
run 'not of that election' 1 banpol tambah --wilayah 64.74 --pemilu 2014 \
    --partai Perindo --suara 5
err_like "^peringatan: partai: 'Perindo' tidak ada dalam daftar partai\$"
nomor=$(banpol ekspor --pemilu 2014 -w 64.74 --pilih nomor | sed 1d)
run 'found by periksa' 1 banpol periksa suara --pemilu 2014 -w 64.74
out_like "^suara,$nomor,partai,'Perindo' tidak ada dalam daftar partai,rujukan,banpol ubah suara $nomor --partai TEKS\$"
run 'moved to its election' 0 banpol ubah -q "$nomor" --pemilu 2024
silent
run 'it has the name it has there' 0 banpol lihat "$nomor" --pilih pemilu,partai
out_is <<E
pemilu,partai
2024,perindo
E
run 'a spelling of the office' 0 banpol ubah -q partai 2019/pkb \
    --ejaan 'Partai PKB|Kebangkitan Bangsa Kota'
run 'is known at once' 0 banpol tambah -q --wilayah 64.74 --pemilu 2019 \
    --partai 'kebangkitan bangsa kota' --suara 11
silent
run 'riwayat' 0 banpol riwayat partai 2019/PKB
out_like ',ubah,partai,,"2019, pkb",'
run 'a party of an old election' 0 banpol tambah -q partai --pemilu 2009 \
    --kode pkpb --nama 'Partai Karya Peduli Bangsa' --singkatan PKPB
run 'takes in what was there' 0 banpol impor ejaan.csv
err_is <<E
0 baru, 1 berubah, 9 tetap
E
run 'the same party twice' 65 banpol tambah partai --pemilu 2009 --kode PKPB \
    --nama PKPB
err_like "^partai '2009/pkpb' sudah ada"
run 'hapus' 0 banpol hapus -q partai 2009/pkpb --alasan uji \
    --tetap
run 'cari' 0 banpol cari partai nanggroe -f csv --pilih pemilu,kode
out_like '^2019,pna$'
out_like '^2024,pna$'

# ---- a key is a key ----

run 'a second row of one council and party' 65 banpol tambah --wilayah \
    Balikpapan --pemilu 2019 --partai golkar --suara 1
err_is <<E
'64.71, 2019, golkar' sudah ada: nomor 2025-00010
E
cat >kembar.csv <<'E'
wilayah,pemilu,partai,suara
64.08,2019,PKS,1
64.08,2019,Partai PKS,2
E
run 'twice in one file, differently spelt' 65 banpol impor kembar.csv
err_is <<E
kembar.csv:3: '64.08, 2019, pks' ada dua kali dalam masukan ini
1 kesalahan; tidak ada yang disimpan
E
run 'set aside' 1 banpol impor kembar.csv --tolak-ke tolak.csv
err_is <<E
kembar.csv:3: '64.08, 2019, pks' ada dua kali dalam masukan ini
1 baru, 0 berubah, 0 tetap, 1 ditolak
E
run 'its file' 0 cat tolak.csv
out_like '^64.08,2019,Partai PKS,2,3,.*ada dua kali'
run 'changed into another that is there' 65 banpol ubah 2025-00011 --partai golkar
err_is <<E
'64.71, 2019, golkar' sudah ada: nomor 2025-00010
E
printf 'nomor,partai,suara\n2025-00011,golkar,1\n2025-00012,gerindra,2\n' >ubah.csv
run 'by a file, set aside' 1 banpol impor ubah.csv --tolak-ke tolak.csv
err_is <<E
ubah.csv:2: '64.71, 2019, golkar' sudah ada: nomor 2025-00010
0 baru, 1 berubah, 0 tetap, 1 ditolak
E
run 'and nothing is told of what was not done' 0 \
    banpol riwayat 2025-00011 -f csv --pilih aksi
out_is <<E
aksi
impor
E
run 'another office may have its own' 0 banpol tambah -q --kantor 64.71 \
    --wilayah 64.71 --pemilu 2019 --partai golkar --suara 71280
silent

# ---- councils ----

run 'dewan' 0 banpol tambah -q dewan --wilayah Balikpapan --pemilu 2019 \
    --dilantik 'Senin, 26 Agustus 2019' --kursi 45
run 'dewan, as it is' 0 banpol lihat dewan -f csv \
    --pilih wilayah,pemilu,dilantik,kursi
out_is <<E
wilayah,pemilu,dilantik,kursi
64.71,2019,2019-08-26,45
E

# ---- what cannot be ----

cat >salah.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.71,2019-04-17,pan,1,
64.71.01,2019,pan,1,
64.71,2019,pan,-5,
64.71,2019,pan,"1,5",
64.71,2019,pan,,
64.71,Pemilu,pan,1,
64.71,2019,pan,9999999999999999999,
Balikpapann,2019,pan,1,
64.71,2019,,1,
64.71,2019,pan,data menyusul,1000
E
run 'refused' 65 banpol impor salah.csv
cp "$T/.err" "$T/.out"
golden banpol-salah.txt
run 'the year of a rate' 65 banpol tambah nilai --wilayah 64.71 --tahun 2019 \
    --berlaku 2020-01-01 --nilai 5000
err_is <<E
berlaku: bukan dalam tahun anggaran 2019
E
for bad in 0 -5 1/0 1,5,0 1.5.00 abc; do
	run "rate $bad" 65 banpol tambah nilai --wilayah 64.71 --tahun 2021 \
	    "--nilai=$bad"
	err_like '^(--)?nilai: '
done
run 'sworn in before the election' 65 banpol tambah dewan --wilayah 64.71 \
    --pemilu 2024 --dilantik 2023-08-26
err_is <<E
dilantik: mendahului tahun pemilu
E

# ---- what periksa asks about ----

rm -f k.db
office
cat >ragu.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.71,2019,golkar,0,3
64.71,2019,pdip,5,9
64.71,2019,pks,5000,61
64.72,2019,pks,5000,2
64.72,2019,pan,4000,
E
banpol impor -q ragu.csv
banpol tambah -q dewan --wilayah 64.71 --pemilu 2019 --dilantik 2021-01-01 \
    --kursi 45
banpol tambah -q dewan --wilayah 64.72 --pemilu 2019 --dilantik 2019-08-26 \
    --kursi 45
banpol tambah -q nilai --wilayah 64.71 --tahun 2019 --nilai 4108
run 'doubtful votes and seats' 1 banpol periksa suara
out_is <<'E'
jenis,nomor,kolom,temuan,dasar,perbaikan
suara,2025-00001,suara,ada kursi tanpa suara,Permendagri 36/2018 Pasal 4,banpol ubah suara 2025-00001 --suara N
suara,2025-00002,kursi,kursi lebih banyak daripada suara: mungkin tertukar,Permendagri 36/2018 Pasal 4,banpol ubah suara 2025-00002 --kursi N
suara,2025-00003,kursi,"61 kursi untuk satu partai, lebih dari setelan kursi_maks (60)",setelan kantor,banpol ubah suara 2025-00003 --kursi N
suara,"64.71, 2019",kursi,"jumlah kursi semua partai 73, kursi DPRD 45",register dewan,"banpol ubah dewan '64.71, 2019' --kursi N"
E
run 'of one region; unknown seats prove nothing' 0 banpol periksa suara -w 64.72
printf 'banpol.kursi_maks: 61\n' | kesbangpol siapkan -q /dev/stdin
run 'what is plausible is the office'"'"'s' 1 banpol periksa suara -w 64.71 -f csv \
    --pilih nomor
out_is <<'E'
nomor
2025-00001
2025-00002
"64.71, 2019"
E
run 'a council sworn in late' 1 banpol periksa dewan
out_is <<'E'
jenis,nomor,kolom,temuan,dasar,perbaikan
dewan,2025-00001,dilantik,lebih dari setahun sesudah tahun pemilu,Permendagri 36/2018 Pasal 38,banpol ubah dewan 2025-00001 --dilantik TANGGAL
E
run 'a rate without a basis' 1 banpol periksa nilai
out_like '^nilai,2025-00001,dasar,dasar nilai ini belum disebut,'

# ---- and no float on the way of money ----

# Code only: comments of the headers say "never a double".
floats() {
	sed 's|/\*.*\*/||; /^ \*/d' "$@" |
	    grep -cE '\<(double|float|kb_real|strto[dfl]+|atof|l?l?round|fmod)\>'
}
is 'no float in banpol' "$(floats "$ROOT"/lib/banpol/*.[ch] \
    "$ROOT/include/kesbang/banpol.h")" 0
is 'nor in money and rates' "$(floats "$ROOT"/lib/core/money.c \
    "$ROOT"/lib/core/rate.c "$ROOT"/include/kesbang/money.h \
    "$ROOT"/include/kesbang/rate.h)" 0
is 'in core coordinates are, and nothing else' \
    "$(grep -lE '\<(double|float)\>' "$ROOT"/lib/core/*.[ch] | sed 's|.*/||' |
    grep -v '^shape')" kind_number.c
echo 'static double x;' >x.c
is 'a float is found' "$(floats x.c)" 1
for verb in ekspor periksa; do
	run "help names $verb once" 0 sh -c \
	    "banpol --bantuan | grep -c '^  $verb '"
	out_is <<E
1
E
done

# ---- the man page ----

page=$TESTS/../man/banpol.1.in
awk '/^Cm catat/ { on = 0 } /^\.Cm catat$/ { on = 1 } on' "$page" >catat
sed -n '/^\.Sh EXIT STATUS/,/^\.Sh EXAMPLES/p' "$page" >exit
for step in $(banpol catat --bantuan | awk '/^TAHAP:/ { on = 1; next }
    on && !NF { exit } on && /^  [a-z]/ { print $1 }'); do
	ok "it names the step $step" grep -q "^\.Cm $step\>" catat
done
for cmd in hitung tetapkan rekap periksa-tabel periksa status catat dokumen \
    lpj kalender temuan; do
	ok "and when $cmd asks for a look" grep -q "^\.Cm $cmd\>" exit
done

done_testing
