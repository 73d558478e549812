#!/bin/sh
# SPDX-License-Identifier: ISC
# hitung, tetapkan: published tables to the rupiah, years in which a council
# is sworn in, corrections, rates that change, what is left out and why, what
# was decided.
. "$(dirname "$0")/lib.sh"
office

table() {				# FILE: with the election of each row
	awk -F, -v OFS=, 'NR == 1 { print "pemilu", $0; next }
	    { print ($3 ~ /^Januari-Agustus/ ? 2014 : 2019), $0 }' "$1"
}
rest=tahun,periode,nilai_per_suara,bulan,jumlah

# ---- Balikpapan 2019, all 17 rows, from votes, rate and one date ----

table "$C/banpol-balikpapan-2019.csv" | banpol impor - -q --abaikan $rest
run 'no day and no rate' 1 banpol hitung --tahun 2019
out_is <<E
wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah,rumus,catatan
E
err_is <<E
Kota Balikpapan 2019: tanggal pelantikan DPRD hasil Pemilu 2019 belum dicatat, jadi bulannya tidak dapat dibagi (banpol tambah dewan)
E
banpol tambah dewan -q --wilayah Balikpapan --pemilu 2019 --dilantik 2019-08-26
run 'a day, and no rate' 1 banpol hitung --tahun 2019 -w Balikpapan
err_is <<E
Kota Balikpapan 2019: nilai per suara belum dicatat (banpol tambah nilai)
E
banpol tambah nilai -q --wilayah Balikpapan --tahun 2019 --nilai 4108 \
    --dasar 'Keputusan Wali Kota'
run 'Balikpapan 2019' 0 banpol hitung --tahun 2019 -w Balikpapan
golden hitung-balikpapan.csv
err_is <<E
Kota Balikpapan 2019: 17 baris, Rp1.082.697.635; sebelum dibulatkan Rp1.082.697.633,33..., selisih Rp1,66...
Kota Balikpapan 2019: tanggal pelantikan DPRD hasil Pemilu 2014 belum dicatat: dianggap sebelum 2019
Kota Balikpapan 2019: kursi 9 partai hasil Pemilu 2014 belum dicatat: dihitung sebagai penerima
Kota Balikpapan 2019: kursi 8 partai hasil Pemilu 2019 belum dicatat: dihitung sebagai penerima
E
# The published amounts, row by row, by election and votes.
awk -F, 'NR > 1 { print ($3 ~ /^Januari/ ? 2014 : 2019) "," $5 "," $7 "," $8 }' \
    "$C/banpol-balikpapan-2019.csv" | sort >want
awk -F, 'NR > 1 { print $4 "," $6 "," $5 "," $8 }' "$T/.out" | sort >got
same 'all 17 amounts are the published ones' want got
run 'quietly' 0 banpol hitung --tahun 2019 -w 64.71 -q -f json
golden hitung-balikpapan.json
err_is </dev/null
run 'the sheet' 0 banpol hitung --tahun 2019 -f teks
golden hitung-balikpapan.txt
err_is </dev/null
run 'as a message' 0 banpol hitung --tahun 2019 -f wa
golden hitung-balikpapan.wa
run 'sen dropped' 0 banpol hitung --tahun 2019 --pembulatan bawah
is 'golkar, until August' "$(awk -F, '$3 == "golkar" { print $8; exit }' \
    "$T/.out")" 185421426
err_like '^Kota Balikpapan 2019: 17 baris, Rp1\.082\.697\.627; sebelum dibulatkan Rp1\.082\.697\.633,33\.\.\., selisih -Rp6,33\.\.\.$'

# ---- Kotamobagu 2020, and a result whose day is not known ----

sed 's/^/2019,/; 1s/2019/pemilu/' "$C/banpol-kotamobagu-2020.csv" |
    banpol impor - -q --abaikan $rest
banpol tambah nilai -q --wilayah Kotamobagu --tahun 2020 --nilai 9700
run 'Kotamobagu 2020' 0 banpol hitung --tahun 2020 -w Kotamobagu
awk -F, 'NR > 1 { print $5 "," $8 }' "$C/banpol-kotamobagu-2020.csv" |
    sort >want
awk -F, 'NR > 1 { print $6 "," $8 }' "$T/.out" | sort >got
same 'all ten amounts are the published ones' want got
err_is <<E
Kota Kotamobagu 2020: 10 baris, Rp680.522.900; sebelum dibulatkan Rp680.522.900, selisih Rp0
Kota Kotamobagu 2020: tanggal pelantikan DPRD hasil Pemilu 2019 belum dicatat: dianggap sebelum 2020
Kota Kotamobagu 2020: kursi 10 partai hasil Pemilu 2019 belum dicatat: dihitung sebagai penerima
E

# ---- a rate that is a fraction, and one with two decimals ----

cat >tepat.csv <<'E'
wilayah,tahun,nilai
32.71,2017,1115203192/490023
92,2022,"4.716,62"
E
banpol impor nilai -q tepat.csv
cat >tepat-suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
32.71,2014,pdip,92673,16
32.71,2014,pbb,7000,0
92,2019,golkar,100001,5
E
banpol impor -q tepat-suara.csv
run 'Bogor 2017' 0 banpol hitung --tahun 2017 -w 32.71
out_is <<E
wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah,rumus,catatan
32.71,2017,pdip,2014,12,92673,1115203192/490023,210906887,"92.673 x 1.115.203.192/490.023 = 210.906.886,84...",
E
run 'Bogor 2017 as a sheet' 0 banpol hitung --tahun 2017 -w 32.71 -f teks
golden hitung-bogor.txt
run 'Papua Barat 2022, sen dropped' 0 \
    banpol hitung --tahun 2022 -w 92 --pembulatan bawah
out_like '^92,2022,golkar,2019,12,100001,4716\.62,471666716,"100\.001 x 4\.716,62 = 471\.666\.716,62",$'

# ---- a correction, a rate that rose, a new region, a ceiling ----

cat >suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.74,2019,golkar,20000,5
64.74,2019,pdip,15001,4
64.74,2019,psi,900,0
64.02,2019,golkar,1000,3
E
banpol impor -q suara.csv
banpol tambah dewan -q --wilayah 64.74 --pemilu 2019 --dilantik 2019-08-14
banpol tambah dewan -q --wilayah 64.02 --pemilu 2019 --dilantik 2020-10-15 \
    --induk 64.74
banpol tambah nilai -q --wilayah 64.74 --tahun 2020 --nilai 1134 --dasar Lama
banpol tambah nilai -q --wilayah 64.74 --tahun 2020 --nilai 1500 \
    --berlaku 2020-07-01 --dasar Baru
banpol tambah koreksi -q --wilayah 64.74 --pemilu 2019 --partai pdip \
    --tanggal 2019-08-09 --suara 15000 --dasar 'Putusan MK 1' --sejak 2020
banpol tambah koreksi -q --wilayah 64.74 --pemilu 2019 --partai psi \
    --tanggal 2021-01-10 --suara 950 --kursi 1 --dasar 'Putusan MK 2'
banpol tambah anggaran -q --wilayah 64.74 --tahun 2020 --pagu 50000000
run 'above the ceiling' 1 banpol hitung --tahun 2020 -w 64.74
out_is <<E
wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah,rumus,catatan
64.74,2020,pdip,2019,12,15000,1500,22500000,15.000 x 1.500 = 22.500.000,"semula 15.001 suara, 4 kursi (Putusan MK 1, 9 Agustus 2019); nilai semula 1.134"
64.74,2020,golkar,2019,12,20000,1500,30000000,20.000 x 1.500 = 30.000.000,nilai semula 1.134
E
err_is <<E
Kota Bontang 2020: 2 baris, Rp52.500.000; sebelum dibulatkan Rp52.500.000, selisih Rp0; pagu Rp50.000.000
Kota Bontang 2020: PDIP semula 15.001 suara, 4 kursi, menjadi 15.000 suara, 4 kursi (Putusan MK 1, 9 Agustus 2019)
Kota Bontang 2020: nilai per suara semula 1.134, sejak 1 Juli 2020 1.500: seluruh tahun dihitung dengan yang terakhir; selisihnya dibayarkan dengan pencairan berikutnya
Kota Bontang 2020: jumlahnya melebihi pagu Rp50.000.000 dengan Rp2.500.000
E
run 'as a sheet' 1 banpol hitung --tahun 2020 -w 64.74 -f teks
golden hitung-bontang.txt
banpol ubah anggaran 2025-00001 -q --pagu-perubahan 60000000
run 'the changed budget is the ceiling' 0 \
    banpol hitung --tahun 2020 -w 64.74 -f teks
out_like '^Pagu +: Rp60\.000\.000, sisa Rp7\.500\.000$'
run 'a new region: its months, its parent'"'"'s rate' 0 \
    banpol hitung --tahun 2020 -w 64.02
out_is <<E
wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah,rumus,catatan
64.02,2020,golkar,2019,3,1000,1500,375000,1.000 x 1.500 x 3/12 = 375.000,nilai daerah induk 64.74; nilai semula 1.134
E
err_like '^Kabupaten Kutai Kartanegara 2020: Januari-September tidak dihitung: DPRD pertama daerah itu$'
err_like '^Kabupaten Kutai Kartanegara 2020: dihitung dengan nilai daerah induk, Kota Bontang \(Permendagri 36/2018 Pasal 39\)$'
banpol tambah nilai -q --wilayah 64.74 --tahun 2021 --nilai 1500
run 'a seat that was won in court' 0 banpol hitung --tahun 2021 -w 64.74 -q
out_like '^64\.74,2021,psi,2019,12,950,1500,1425000,950 x 1\.500 = 1\.425\.000,"semula 900 suara, 0 kursi \(Putusan MK 2, 10 Januari 2021\)"$'
run 'many years: one line for those that lack the same' 1 \
    banpol hitung --tahun 2015..2022 -w 64.74 -f wa
err_is <<E
Kota Bontang 2015 s.d. 2018: belum ada hasil pemilu yang berlaku (banpol impor suara)
Kota Bontang 2019: nilai per suara belum dicatat (banpol tambah nilai)
Kota Bontang 2022: nilai per suara belum dicatat (banpol tambah nilai)
E

# ---- a region and all below it; every council ----

run 'all of the province' 1 banpol hitung --tahun 2020 -w 64 -q \
    --pilih wilayah,partai
out_is <<E
wilayah,partai
64.02,golkar
64.74,pdip
64.74,golkar
E
run 'every council' 1 banpol hitung --tahun 2017..2022
err_like '^2017: 1 DPRD, 1 baris, Rp210\.906\.887$'
err_like '^2020: 3 DPRD, 13 baris, Rp733\.397\.900$'
run 'this year, where nothing is said' 1 banpol hitung -w 64.74
err_is <<E
Kota Bontang 2025: nilai per suara belum dicatat (banpol tambah nilai)
E

# ---- the day on which a month changes hands is a setting ----

banpol tambah nilai -q --wilayah 64.74 --tahun 2019 --nilai 1200
run 'on the 14th' 1 banpol hitung --tahun 2019 -w 64.74 --pilih partai,bulan
out_like '^golkar,5$'
err_like '^Kota Bontang 2019: Januari-Juli tidak dihitung: tidak ada hasil pemilu sebelumnya dalam register$'
echo 'banpol.hari_batas: 10' >setelan.yaml
run 'a rule of the office' 0 kesbangpol siapkan -q setelan.yaml
run 'on the 14th, by another rule' 1 \
    banpol hitung --tahun 2019 -w 64.74 -q --pilih partai,bulan
out_like '^golkar,4$'

# ---- a council whose votes are not there: the old ones do not go on ----

banpol tambah dewan -q --wilayah 64.74 --pemilu 2024 --dilantik 2024-08-14
banpol tambah nilai -q --wilayah 64.74 --tahun 2023 --nilai 1500
banpol tambah nilai -q --wilayah 64.74 --tahun 2024 --nilai 1500
run 'until it is sworn in they do' 0 banpol hitung --tahun 2023 -w 64.74 -q
run 'and then not' 1 banpol hitung --tahun 2024 -w 64.74
err_is <<E
Kota Bontang 2024: suara hasil Pemilu 2024 belum dicatat (banpol impor suara)
E

# ---- what does not fit is refused, not wrapped ----

banpol tambah -q --wilayah 64.72 --pemilu 2019 --partai golkar \
    --suara 1000000000000 --kursi 1
banpol tambah nilai -q --wilayah 64.72 --tahun 2020 --nilai 1000000000
run '10^12 votes x 10^9 rupiah' 1 banpol hitung --tahun 2020 -w 64.72
out_is <<E
wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah,rumus,catatan
E
err_is <<E
Kota Samarinda 2020: bantuan Golkar terlalu besar untuk dihitung: periksa suara dan nilainya
E
run 'nor determined' 65 banpol tetapkan --tahun 2020 -w 64.72 --nomor 1 \
    --tanggal 2020-01-02
err_is <<E
Kota Samarinda 2020 tidak dapat ditetapkan: bantuan Golkar terlalu besar untuk dihitung: periksa suara dan nilainya
E

# ---- wrong at the door ----

run 'no year' 64 banpol hitung --tahun 2019-05
err_is <<E
--tahun: '2019-05' bukan tahun anggaran: tulis seperti 2019 atau 2019..2024
E
run 'no council' 64 banpol hitung -w 64.74.01
err_is <<E
64.74.01 bukan provinsi, kabupaten atau kota: bantuan dihitung menurut suara DPRD
E
run 'no votes' 1 banpol hitung -w 11 -f teks
out_is </dev/null
err_is <<E
Aceh: belum ada suara dalam register (banpol impor suara)
E
run 'no rounding' 64 banpol hitung --pembulatan atas
run 'no decision' 64 banpol tetapkan --tahun 2020
err_is <<E
sebutkan --tahun, dan --nomor serta --tanggal keputusannya
E
run 'years from one that is not there yet' 64 banpol hitung --tahun 2030..
err_is <<E
--tahun 2030..: 2030 belum tiba; sebutkan juga akhirnya, misalnya 2030..2031
E
run 'nor from the next one' 64 banpol hitung --tahun 2026..
run 'from this one it is one year' 1 banpol hitung --tahun 2025.. -w 64.74
err_like '^Kota Bontang 2025: '
run 'a decision of tomorrow' 64 banpol tetapkan --tahun 2020 --nomor 1 \
    --tanggal 2025-12-12
run 'of a month' 64 banpol tetapkan --tahun 2020-01 --nomor 1 \
    --tanggal 2020-01-02

# ---- determined ----

tetapkan() {
	banpol tetapkan --tahun 2020 -w 64.74 "$@"
}
run 'looked at first' 1 tetapkan -n --nomor 188.45/7/2020 --tanggal 2020-03-02
err_like '^akan ditetapkan: Kota Bontang 2020, urutan 1, Rp52\.500\.000$'
is 'and nothing is there' "$(banpol lihat penetapan -f csv | wc -l)" 1
run 'determined' 1 tetapkan --nomor 188.45/7/2020 --tanggal 2020-03-02 \
    --dasar 'Perwali 3/2020'
out_is <<E
wilayah,tahun,partai,nama,semula,menjadi,selisih
64.74,2020,pdip,PDIP,,22500000,
64.74,2020,golkar,Golkar,,30000000,
E
err_like '^ditetapkan: Kota Bontang 2020, urutan 1, Rp52\.500\.000$'
run 'as records' 0 banpol ekspor penetapan-rincian \
    --pilih wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah
out_is <<E
wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah
64.74,2020,1,pdip,2019,12,15000,1500,22500000
64.74,2020,1,golkar,2019,12,20000,1500,30000000
E
run 'again: nothing new' 0 tetapkan --nomor 188.45/7/2020 --tanggal 2020-03-02
out_is </dev/null
err_is <<E
Kota Bontang 2020: sama dengan penetapan urutan 1, nomor 188.45/7/2020, 2 Maret 2020; tidak ada yang ditulis
E
run 'another number for the same' 1 tetapkan --nomor 9 --tanggal 2020-03-02
err_is <<E
Kota Bontang 2020: sama dengan penetapan urutan 1, nomor 188.45/7/2020, 2 Maret 2020; tidak ada yang ditulis (nomor atau tanggal lain dengan angka yang sama: --ulang)
E
run 'the register agrees' 0 banpol hitung --tahun 2020 -w 64.74 -f teks
out_like '^Penetapan +: urutan 1, nomor 188\.45/7/2020, 2 Maret 2020: Rp52\.500\.000;'
banpol tambah koreksi -q --wilayah 64.74 --pemilu 2019 --partai golkar \
    --tanggal 2020-06-01 --suara 19000 --dasar 'Putusan MK 3'
run 'and then it does not' 1 banpol hitung --tahun 2020 -w 64.74
err_like '^Kota Bontang 2020: berbeda dengan penetapan urutan 1, nomor 188\.45/7/2020, 2 Maret 2020: Golkar; semula Rp52\.500\.000, kini Rp51\.000\.000$'
run 'a second determination' 0 tetapkan --nomor 188.45/9/2020 \
    --tanggal 2020-07-02 -f tabel
golden tetapkan-bontang.txt
err_like '^ditetapkan: Kota Bontang 2020, urutan 2, Rp51\.000\.000, semula Rp52\.500\.000$'
run 'all agree again' 0 banpol hitung --tahun 2020 -w 64.74 -q
run 'the same under another number' 0 tetapkan --nomor 188.45/10/2020 \
    --tanggal 2020-07-03 --ulang
run 'three of them' 0 banpol ekspor penetapan \
    --pilih wilayah,tahun,urutan,nomor_penetapan,tanggal,dasar,pembulatan,jumlah
out_is <<E
wilayah,tahun,urutan,nomor_penetapan,tanggal,dasar,pembulatan,jumlah
64.74,2020,1,188.45/7/2020,2020-03-02,Perwali 3/2020,terdekat,52500000
64.74,2020,2,188.45/9/2020,2020-07-02,,terdekat,51000000
64.74,2020,3,188.45/10/2020,2020-07-03,,terdekat,51000000
E
run 'they are not typed' 64 banpol tambah penetapan --wilayah 64.74
run 'another office does not go on with them' 65 banpol tetapkan \
    --kantor 64.74 --tahun 2020 -w 64.74 --nomor 1 --tanggal 2020-08-01 --ulang
err_is <<E
penetapan urutan 3 dicatat kantor 64: lanjutkan dengan --kantor 64
E

# ---- determinations that were imported need not be right ----

decided() {				# URUTAN SUM PARTY: two rows of 9e18
	printf '%s\n' wilayah,tahun,urutan,tanggal,pembulatan,jumlah \
	    "64.74,2020,$1,2020-08-01,terdekat,$2" |
	    banpol impor -q penetapan - || exit 1
	printf '%s\n' wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah \
	    "64.74,2020,$1,golkar,2014,1,1,1,9000000000000000000" \
	    "64.74,2020,$1,$3,2019,1,1,1,9000000000000000000" |
	    banpol impor -q penetapan-rincian - || exit 1
}
decided 4 5 golkar
run 'a right that does not fit is found, and all else is looked at' 1 \
    banpol periksa
out_like 'penetapan ke-4 berjumlah Rp5, barisnya terlalu besar untuk dijumlah'
run '... and told of' 0 banpol status -w 64.74 --tahun 2020
err_like '^Kota Bontang 2020: jumlah golkar dalam penetapan urutan 4 terlalu'
run 'nor what it was before' 65 tetapkan --nomor 9 --tanggal 2020-09-01
err_is <<E
jumlah golkar dalam penetapan urutan 4 terlalu besar untuk dihitung: periksa penetapan-rincian
E
run '... nor is any of it paid' 65 banpol catat sp2d --partai golkar \
    --kantor 64.74 --tahun 2020 --tanggal 2020-09-01 --nomor 1
err_like 'jumlah golkar terlalu besar untuk dihitung: periksa penetapan-rincian'
decided 5 5 pdip
run 'each fits, and all of them do not' 1 banpol periksa penetapan
out_like 'penetapan ke-5 berjumlah Rp5, barisnya terlalu besar untuk dijumlahkan'
printf '%s\n' wilayah,tahun,urutan,tanggal,pembulatan,jumlah \
    64.74,2020,6,2020-09-01,terdekat,7 >kepala.csv
banpol impor -q penetapan kepala.csv
run 'none at all' 1 banpol periksa penetapan
out_like 'penetapan ke-6 berjumlah Rp7, barisnya tidak ada'
cat >salah.csv <<E
wilayah,tahun,urutan,tanggal,pembulatan,jumlah
64.74,2024-05-01,1,2024-05-01,terdekat,5
64.74,2024,1,2024-05-01,terdekat,-5
64.74.01,2024,1,2024-05-01,terdekat,5
E
run 'a day is no budget year, and so on' 65 banpol impor penetapan salah.csv
err_is <<E
salah.csv:2: tahun: tahunnya saja, misalnya 2019
salah.csv:3: jumlah: -5 di luar batas 0 sampai 9223372036854775807
salah.csv:4: wilayah: '64.74.01' bukan provinsi, kabupaten atau kota
3 kesalahan; tidak ada yang disimpan
E
cat >salah.csv <<E
wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah
64.74,2024-05-01,1,golkar,2019,1,1,1,5
64.74,2024,1,golkar,2019-04,1,1,1,5
64.74,2024,1,golkar,2019,1,1,1,-5
64.74.01,2024,1,golkar,2019,1,1,1,5
E
run 'of rows, too' 65 banpol impor penetapan-rincian salah.csv
err_is <<E
salah.csv:2: tahun: tahunnya saja, misalnya 2019
salah.csv:3: pemilu: tahunnya saja, misalnya 2019
salah.csv:4: jumlah: -5 di luar batas 0 sampai 9223372036854775807
salah.csv:5: wilayah: '64.74.01' bukan provinsi, kabupaten atau kota
4 kesalahan; tidak ada yang disimpan
E

# ---- a province of made-up registers, beside a join in SQL ----

KESBANGPOL_DB=n.db
office
for what in partai suara dewan nilai; do
	awk -v what=$what -v seed=7 -f "$TESTS/fixtures/banpol-acak.awk" \
	    "$ROOT/data/wilayah.csv" | awk 'NR == 1 || what == "partai" ||
	    /^(64|11)/' what=$what >$what.csv
	banpol impor $what -q $what.csv
done
run 'fifteen years of two provinces' 0 banpol hitung --tahun 2010..2024 -q \
    --pilih wilayah,tahun,partai,pemilu,bulan,suara,nilai,jumlah -f csv
is 'rows' "$(wc -l <"$T/.out")" 11341
if can_sql; then
	sql n.db "$(cat "$TESTS/fixtures/banpol-hitung.sql")" | tr '|' , >join
	sed 1d "$T/.out" >rows
	same 'to the rupiah what a join in SQL computes' join rows
else
	skip 1 'no sqlite3'
fi

# ---- no floating-point number is near ----

cd "$ROOT" || exit 1
run 'no float, no double' 1 grep -nwE \
    'float|double|strtod|atof|KB_REAL|kb_real|REAL' lib/banpol/*.[ch] \
    lib/core/money.c lib/core/rate.c bin/banpol.c bin/bagian/banpol* \
    include/kesbang/banpol.h include/kesbang/hitung.h
out_is </dev/null

done_testing
