#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol: rekap and ekspor --publik, figures for who decides, audits and asks.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota
export KESBANGPOL_HARI_INI=2025-06-30T09:00

kesbangpol impor -q wilayah "$D/wilayah.csv"
kesbangpol siapkan -q "$D/kantor.yaml"
for t in suara dewan nilai anggaran pengurus tahapan pencairan belanja; do
	banpol impor -q $t "$D/$t.csv"
done

# ---- what people see ----

run 'rekap of one year' 0 banpol rekap --tahun 2024 -f tabel
golden rekap-banpol.txt
run 'of some parties: no budget beside them' 0 banpol rekap \
    --partai 'Partai Amanat Nasional,PSI' --tahun 2023..2024 -f tabel
golden rekap-banpol-partai.txt
run 'rates and the budget over the years' 0 banpol rekap --isi anggaran -f tabel
golden rekap-banpol-anggaran.txt
run 'party by year' 0 banpol rekap --isi cair -f tabel
golden rekap-banpol-cair.txt
run 'any two of them' 0 banpol rekap --isi saldo --baris lpj --kolom kesimpulan \
    --tahun 2024 -f tabel
golden rekap-banpol-saldo.txt
for f in html rtf xlsx; do
	run "as $f" 0 banpol rekap -o rekap.$f
	ok "$f is there" test -s rekap.$f
done
run 'a message' 0 banpol rekap --tahun 2024 -f wa
out_like '^• \*PAN\*$'
# Another council's figures stand under its name, not in the column of years.
run 'of two councils' 0 sh -c 'cp k.db two.db; export KESBANGPOL_DB=two.db
printf "wilayah,pemilu,partai,suara,kursi\n64,2024,golkar,900000,9\n" |
    banpol impor -q suara -
printf "wilayah,pemilu,dilantik\n64,2024,2024-09-02\n" |
    banpol impor -q dewan -
printf "wilayah,tahun,nilai\n64,2025,25000\n" | banpol impor -q nilai -
banpol rekap --tahun 2025 -f tabel --wilayah 64,64.99'
out_like '^   Kota Contoh$'
out_like '^   2025 +490\.000\.000 '
out_like '^   2025 +25\.000 +22\.500\.000\.000'
run 'nobody' 0 banpol rekap --tahun 1999 -f tabel
out_like 'Tidak ada catatan\.$'

# ---- what programs get: the same figures, made again from the files ----

run 'rows' 0 banpol rekap --tahun 2024
golden rekap-banpol.csv
# Votes x 6,172.50 x 7/12 or 5/12, to the nearest rupiah, of who has seats.
awk -F, -v OFS=, 'NR > 1 && $5 > 0 {
	key = tolower($3)
	sub(/^partai /, "", key)
	sub(/^pdi perjuangan$/, "pdip", key)
	n = $4 * 12345 * ($2 == 2019 ? 7 : 5)
	sum[key] += int((n + 12) / 24)
    }
    END { for (k in sum) print k, sum[k] }' "$D/suara.csv" | sort >hak.want
banpol rekap --tahun 2024 --pilih partai,hak | sed 1d | sort >hak.got
same 'what they are entitled to' hak.want hak.got
awk -F, -v OFS=, 'NR > 1 && $2 == 2024 { sum[$1] += $4 }
    END { for (k in sum) print k, sum[k] }' "$D/pencairan.csv" | sort >cair.want
banpol rekap --tahun 2024 --pilih partai,cair --cair 1.. | sed 1d | sort >cair.got
same 'what they got' cair.want cair.got
is 'SILPA is what was not paid' "$(banpol rekap --tahun 2024 --pilih silpa,hak,cair |
    awk -F, 'NR > 1 { s += $1; r += $2 - $3 } END { print s == r, s }')" '1 19384736'
run 'cells' 0 banpol rekap --isi hak --baris tahun
out_is <<'E'
baris,jumlah,belum_diketahui
2023,386805000,0
2024,482435912,0
2025,489331113,0
E
run 'cells of two' 0 banpol rekap --isi cair --baris partai --kolom tahun \
    --partai pan
out_is <<'E'
baris,kolom,jumlah,belum_diketahui
pan,2023,36710000,0
pan,2024,40275048,0
pan,2025,0,0
E
run 'counted, not added up' 0 banpol rekap --baris lpj --tahun 2024
out_is <<'E'
baris,jumlah
tepat_waktu,9
terlambat,1
tidak_wajib,1
E
run 'years' 0 banpol rekap --isi anggaran --tahun 2024 \
    --pilih tahun,nilai,pagu,hitungan,ditetapkan,cair,setor,sisa,persen
out_is <<'E'
tahun,nilai,pagu,hitungan,ditetapkan,cair,setor,sisa,persen
2024,6172.5,490000000,482435912,,463051176,412500,27361324,94.42
E
is 'percent, half up' \
    "$((((463051176 - 412500) * 20000 + 490000000) / 980000000))" 9442
run 'filters are of the rows' 0 banpol rekap --lpj terlambat \
    --pilih tahun,partai
out_is <<'E'
tahun,partai
2024,pbb
E
run 'and so is the order' 0 banpol rekap --tahun 2024 --urut -hak --maks 2 \
    --pilih partai,hak
out_is <<'E'
partai,hak
golkar,96421137
pdip,74071029
E
run 'before the year is over nothing is late' 0 banpol rekap \
    --tahun 2024 --partai pbb,perindo --pilih partai,cair,silpa,lpj \
    --hari-ini 2024-07-01
out_is <<'E'
partai,cair,silpa,lpj
pbb,10625444,0,belum
perindo,0,0,
E

# ---- money that came back after the year ----

back=$(banpol ekspor pencairan --nomor-sts STS/0098/2024 --pilih nomor | sed 1d)
ok 'a payment of which some came back' test -n "$back"
run 'came back in January' 0 banpol ubah -q pencairan "$back" \
    --tanggal-sts 2025-01-05
run 'is no part of what that year did not use' 0 banpol rekap \
    --isi anggaran --tahun 2024 \
    --pilih tahun,cair,setor,setor_sesudah,sisa,persen
out_is <<'E'
tahun,cair,setor,setor_sesudah,sisa,persen
2024,463051176,0,412500,26948824,94.5
E
run 'and stands apart' 0 banpol rekap --tahun 2024 -f tabel
ok 'with its sum' sh -c 'tr -s " \n" "  " <"$1" | grep -q \
    "Disetor sesudah tahun anggaran berakhir, .*: 2024 Rp412\.500\."' - "$T/.out"
out_like 'Disetor kembali ke kas daerah dengan STS: PAN Rp412\.500\.$'
run 'on the last day it is of the year' 0 banpol ubah -q pencairan "$back" \
    --tanggal-sts 2024-12-31
is 'as it was' "$(banpol rekap --isi anggaran --tahun 2024 \
    --pilih setor,setor_sesudah,sisa | sed 1d)" 412500,0,27361324

# ---- votes that changed after the determination ----

run 'determined' 0 banpol tetapkan -q --tahun 2024 --nomor 1/2024 \
    --tanggal 2024-03-01
run 'as computed: no word of it' 0 banpol rekap --tahun 2024 -f tabel
ok 'and none is there' sh -c '! grep -q "Hitungan hari ini berbeda" "$1"' - \
    "$T/.out"
vote=$(banpol ekspor suara --partai pdip --pemilu 2019 --pilih nomor | sed 1d)
run 'another vote' 0 banpol ubah -q suara "$vote" --suara 13000
run 'is told of, beside the determination' 0 banpol rekap --tahun 2024 -f tabel
ok 'with what was determined' sh -c 'tr -s " \n" "  " <"$1" | grep -q \
    "Hitungan hari ini berbeda dengan penetapan, .*: 2024 Rp482\.435\.912\."' \
    - "$T/.out"
run 'as it was' 0 banpol ubah -q suara "$vote" --suara 12731

# ---- wrong at the door ----

run 'no such amount' 64 banpol rekap --isi haak
err_like "haak"
run 'rows have no columns of a cross table' 64 banpol rekap --isi hak --pilih hak
err_is <<'E'
--pilih, --urut dan --maks tidak bersama --isi, --baris atau --kolom
E
run 'years are of all parties' 64 banpol rekap --isi anggaran --partai pan
err_is <<'E'
--isi anggaran disaring dan diurutkan menurut tahun dan wilayah saja
E
run 'no such year' 64 banpol rekap --tahun 20x4
run 'an office file that is not there' 66 banpol rekap -d kosong.db

# ---- open to the public ----

run 'the open table' 0 banpol ekspor --publik --tahun 2024
golden ekspor-publik-banpol.csv
is 'what was spent waits for BPK' "$(banpol ekspor --publik --tahun 2024 \
    --partai pbb --pilih cair,belanja,persen_pendidikan | sed 1d)" 18065878,,
is 'inside it does not' "$(banpol rekap --tahun 2024 --partai pbb \
    --pilih cair,belanja,persen_pendidikan | sed 1d)" 18065878,18065878,62
run 'how far the office is stays inside' 64 banpol ekspor --publik \
    --keadaan tutup
err_is <<'E'
saringan menurut keadaan tidak ikut --publik
E
run 'as a page' 0 banpol ekspor --publik -o publik.html
is 'nobody by name, no account' \
    "$(grep -ciE 'contoh ketua|rekening|00100|0541' publik.html)" 0
ok 'with the law' grep -q 'Permendagri 36/2018 Pasal 2' publik.html
ok 'and both results' grep -q 'Suara 2019 (7 bulan)' publik.html
run 'as a sheet' 0 banpol ekspor --publik -o publik.xlsx
run 'a page is no list' 64 banpol ekspor --publik -f tabel
err_like '^ekspor tidak menulis tabel'
run 'with JENIS it is what it was' 0 banpol ekspor suara --publik --maks 1
out_is <<'E'
kantor,nomor,revisi,wilayah,pemilu,partai,suara,kursi,dasar
64.99,2025-00001,1,64.99,2019,golkar,15284,6,Keputusan KPU Kota Contoh Nomor 31 Tahun 2019
E
run 'and without --publik' 0 banpol ekspor --maks 0
out_is <<'E'
kantor,nomor,revisi,wilayah,pemilu,partai,suara,kursi,dasar,catatan,petugas
E
run 'what is not open stays inside' 0 banpol ekspor pencairan --publik
err_like 'tidak ikut --publik: catatan kerja kantor'

# ---- for the systems that an office has: plain tables, in and out ----

banpol impor -q berkas "$D/berkas.csv"
banpol impor -q rencana "$D/rencana.csv"
run 'a party, its board, its tax number' 0 banpol ekspor pengurus \
    --partai golkar --pilih partai,ketua,sekretaris,bendahara,npwp
out_is <<'E'
partai,ketua,sekretaris,bendahara,npwp
golkar,Contoh Ketua Golkar,Contoh Sekretaris Golkar,Contoh Bendahara Golkar,00.000.001.0-000.000
E
run 'papers of an application' 0 banpol ekspor berkas --tahun 2024 \
    --partai psi --pilih partai,syarat,ada,diterima,nomor_dokumen
out_like '^psi,npwp,ya,2024-09-13,00\.000\.011\.0-000\.000$'
run 'a plan with its prices' 0 banpol ekspor rencana --tahun 2024 \
    --partai psi --pilih partai,kegiatan,uraian,volume,satuan,harga_satuan,jumlah
out_like '^psi,Seminar pendidikan politik,Konsumsi peserta,20,orang,55000,1100000$'
run 'what was spent' 0 banpol ekspor belanja --tahun 2024 --partai psi \
    --pilih partai,kegiatan,uraian,tanggal,nomor_bukti,jumlah
out_like '^psi,Seminar pendidikan politik,Konsumsi peserta,2024-11-23,01/PSI/2024,1100000$'
cat >simaya.csv <<'E'
Partai,Tahun,Jenis Pengeluaran,Jenis Kegiatan,Rincian,Volume,Satuan,Harga Satuan,Realisasi,No Bukti
PKS,2025,Konsumsi,Sarasehan,Nasi kotak,40,orang,Rp25.000,"Rp1.000.000,00",77
E
run 'and theirs in' 0 banpol impor belanja simaya.csv
err_is <<'E'
1 baru, 0 berubah, 0 tetap
E

# ---- too much ----

printf 'partai,tahun,termin,jumlah\npan,2025,1,%s\npsi,2025,1,%s\n' \
    9223372036854775807 9223372036854775807 |
    banpol impor -q pencairan -
run 'a sum that does not fit' 65 banpol rekap --tahun 2025
err_like 'tidak muat'

# ---- what could not be computed, of the years that are asked for ----

fresh() {				# FILE: an office with votes and councils
	KESBANGPOL_DB=$1
	kesbangpol impor -q wilayah "$D/wilayah.csv"
	kesbangpol siapkan -q "$D/kantor.yaml"
	banpol impor -q suara "$D/suara.csv"
	banpol impor -q dewan "$D/dewan.csv"
}
fresh nilai.db
printf 'wilayah,tahun,nilai\n64.99,2023,5000\n64.99,2025,6000\n' |
    banpol impor -q nilai -
lack='Kota Contoh 2024: nilai per suara belum dicatat'
for what in 'rekap --tahun 2024' 'rekap' 'rekap --isi anggaran' \
    'rekap --isi hak --tahun 2024..2025' 'ekspor --publik --tahun 2024' \
    'rekap --tahun 2023.. -f teks' 'hitung --tahun 2024'; do
	run "$what: a rate is missing" 1 banpol $what
	err_like "^$lack"
done
for what in 'rekap --tahun 2023' 'rekap --tahun 2023,2025' \
    'rekap --isi hak --baris tahun --tahun 2025' \
    'ekspor --publik --tahun 2025'; do
	run "$what: nobody asked about 2024" 0 banpol $what
	err_is </dev/null
done
run 'a year that has nothing but votes' 1 banpol rekap --tahun 2022
err_like '^Kota Contoh 2022: nilai per suara belum dicatat'
printf 'wilayah,tahun,urutan,tanggal,pembulatan,jumlah
64.99,2025,1,2025-02-01,terdekat,5\n' | banpol impor -q penetapan -
printf 'wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah
64.99,2025,1,pan,2019,1,1,1,%s\n64.99,2025,1,pan,2024,1,1,1,%s\n' \
    9223372036854775807 1 | banpol impor -q penetapan-rincian -
run 'a year that cannot be added up' 1 banpol rekap --tahun 2025 \
    --partai pan --pilih partai,hak,silpa
out_is <<X
partai,hak,silpa
pan,,
X
err_like '^Kota Contoh 2025: hak PAN menurut penetapan urutan 1 terlalu besar'
run 'stops no other one' 0 banpol rekap --tahun 2023

# ---- years that only payments tell of ----

fresh bayar.db
printf 'partai,tahun,termin,jumlah\npan,2012,1,7\npsi,2010,1,5\npan,2010,1,6\n' |
    banpol impor -q pencairan -
run 'a row each, in order' 1 banpol rekap -q --isi anggaran --pilih tahun,cair
out_is <<'E'
tahun,cair
2010,11
2012,7
E

# ---- three results in one year: their months have no columns ----

fresh tiga.db
sed -n '1p; /^64.99,2019/s/2019/2014/p' "$D/suara.csv" |
    banpol impor -q suara -
printf 'wilayah,pemilu,dilantik\n64.99,2019,2024-03-14\n' |
    banpol impor -q dewan -
printf 'wilayah,tahun,nilai\n64.99,2024,6000\n' | banpol impor -q nilai -
is 'three of them' "$(banpol hitung -q --tahun 2024 |
    awk -F, '$3 == "pan" { print $4, $5 }' | tr '\n' ';')" '2014 2;2019 5;2024 5;'
run 'no factors that do not give the amount' 1 banpol rekap --tahun 2024 \
    --partai pan,psi \
    --pilih partai,pemilu,bulan,suara,pemilu_lama,bulan_lama,suara_lama,hak
out_is <<E
partai,pemilu,bulan,suara,pemilu_lama,bulan_lama,suara_lama,hak
pan,2024,,5381,,,,$((7342 * 6000 * 7 / 12 + 5381 * 6000 * 5 / 12))
psi,2024,5,4762,,,,$((4762 * 6000 * 5 / 12))
E
err_is <<'E'
Kota Contoh 2024: 8 partai dihitung menurut lebih dari dua hasil pemilu; bulannya tidak dimuat, barisnya pada banpol hitung --tahun 2024
E
run 'and the page says so' 1 banpol ekspor --publik --tahun 2024 -o tiga.html
ok 'under the table' grep -q 'PAN, PBB, .*: haknya dihitung juga' tiga.html
nok 'who has the two of the heads is not named' \
    grep -q 'PSI.*haknya dihitung' tiga.html
is 'votes of a third stand under no other one' \
    "$(grep -o '>2\.786<' tiga.html | wc -l | tr -d ' ')" 1

# ---- a party is called as it was in that year ----

fresh nama.db
printf 'wilayah,tahun,nilai\n64.99,2023,5000\n64.99,2025,6000\n' |
    banpol impor -q nilai -
printf 'pemilu,kode,nama,singkatan\n2024,pan,Partai Amanat Nasional,PANAS\n' |
    banpol impor -q partai -
run 'then and now' 0 banpol rekap --partai pan --tahun 2023,2025 -f csv \
    --pilih tahun,singkatan
out_is <<E
tahun,singkatan
2023,PAN
2025,PANAS
E
run 'on a page, too' 0 banpol rekap --tahun 2023 -f teks
out_like '^ *PAN '
run 'over the years it is the last' 0 banpol rekap --isi hak --tahun 2023 -f teks
out_like '^ *PANAS '
done_testing
