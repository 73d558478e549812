#!/bin/sh
# SPDX-License-Identifier: ISC
# ormas-skt rekap: the register in figures.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2025-12-11
export KESBANGPOL_HARI_INI

# ---- by hand: five, few enough to count in the file ----

ormas-skt impor -q "$C/ormas.csv"
run 'by registration: what there is' 0 ormas-skt rekap --baris status
out_is <<E
baris,jumlah
badan_hukum,3
skt_akan_berakhir,1
skt_berakhir,1
E
err_is <<E
akan berakhir: dalam 90 hari
dasar: UU 17/2013 Pasal 15 dan 43-46; PP 58/2016 Pasal 5, 6 dan 8
E
run 'the rule for active is told' 0 ormas-skt rekap --baris aktif \
    --kolom bentuk
out_is <<E
baris,kolom,jumlah
ya,yayasan,1
ya,perkumpulan,1
ya,tidak_berbadan_hukum,1
ya,asing,0
tidak,yayasan,0
tidak,perkumpulan,1
tidak,tidak_berbadan_hukum,1
tidak,asing,0
E
err_like '^aturan aktif: pengurus '
run 'but not to cron' 0 ormas-skt rekap --baris aktif -q
err_is </dev/null
echo 'ormas.aktif: terdaftar' | kesbangpol siapkan -q /dev/stdin
run 'another rule' 0 ormas-skt rekap --baris aktif
out_is <<E
baris,jumlah
ya,4
tidak,1
E
err_like '^aturan aktif: terdaftar '
echo 'ormas.aktif: pengurus' | kesbangpol siapkan -q /dev/stdin
run 'as people read it' 0 ormas-skt rekap --baris kecamatan --kolom status \
    -w Bontang -f tabel
golden rekap-ormas.txt
run 'as a message' 0 ormas-skt rekap --baris aktif -f wa
golden rekap-ormas.wa
run 'on another day' 0 ormas-skt rekap --baris status \
    --hari-ini 2025-12-16 -q
out_is <<E
baris,jumlah
badan_hukum,3
skt_berakhir,2
E
run 'a year without an SKT between' 0 ormas-skt rekap --baris tahun_skt \
    --skt-berakhir 2020..
out_is <<E
baris,jumlah
2016,1
2017,0
2018,0
2019,0
2020,1
E
run 'a list that is short stands whole' 0 ormas-skt rekap --baris lingkup -q
out_is <<E
baris,jumlah
nasional,0
provinsi,0
kabkota,0
,5
E

# ---- what papers do not say, and what is over ----

cat >lain.csv <<'E'
nama,bentuk,bubar,pengurus_berakhir,surat_lapor_nomor,tanggal_berdiri,wilayah,sengketa
Bubar,tidak_berbadan_hukum,2024-05-01,2030-01-01,,1998,64.74,
Tanpa Bentuk,,,,,2001-05,,ya
Tanpa Tanggal,yayasan,,,220/1,,64.74.01,tidak
E
ormas-skt impor -q lain.csv
run 'the board: dissolved is told as that' 0 ormas-skt rekap --baris pengurus
out_is <<E
baris,jumlah
berlaku,2
akan_berakhir,1
berakhir,2
tanpa_tanggal,0
bubar,1
,2
E
run 'the letter' 0 ormas-skt rekap --baris surat_lapor -f tabel \
    --nama 'bubar,tanpa'
golden rekap-ormas-surat.txt
run 'incorporated or not' 0 ormas-skt rekap --baris badan_hukum
out_is <<E
baris,jumlah
ya,4
tidak,3
asing,0
,1
E
run 'what cannot be told' 0 ormas-skt rekap --baris aktif -f tabel
out_like '\(belum dapat dikatakan\) +2$'
out_like 'Termasuk 1 yang bertanggal bubar\.'
run 'years of founding: a month or a year is enough' 0 ormas-skt rekap \
    --baris tahun --nama bubar,bentuk -p ..2010
out_is <<E
baris,jumlah
1998,1
2001,1
E
run 'an office of a province: regencies stand with 0, districts do not' 0 \
    ormas-skt rekap --baris kecamatan
is 'districts' "$(grep -c ',0$' .out)" 0
run 'regencies' 0 ormas-skt rekap --baris kabkota
is 'regencies with 0' "$(grep -c ',0$' .out)" 9

# ---- many: the same as counting the export ----

awk 'BEGIN {
	split("yayasan perkumpulan tidak_berbadan_hukum", b, " ")
	split("sosial agama hukum", d, " ")
	print "nama,bentuk,bidang,berjenjang,lingkup,skt_nomor,skt_tanggal," \
	    "pengurus_berakhir,tanggal_berdiri,wilayah"
	for (i = 1; i <= 300; i++) {
		k = b[1 + i % 3]
		skt = k ~ /^tidak/ && i % 5
		printf "Ormas %d,%s,%s,%s,%s,%s,%s,%s,%s,%s\n", i, k,
		    d[1 + i % 4], i % 5 ? "" : i % 2 ? "ya" : "tidak",
		    i % 7 ? "kabkota" : "", skt ? i "/X/2020" : "",
		    skt ? 2018 + i % 7 "-03-0" 1 + i % 9 : "",
		    i % 4 ? 2023 + i % 6 "-06-30" : "",
		    i % 6 ? 1990 + i % 31 (i % 2 ? "-05-17" : "") : "",
		    i % 7 ? sprintf("64.74.%02d", 1 + i % 3) : i % 2 ? "64.74" : ""
	}
}' >banyak.csv
run 'many' 0 ormas-skt impor banyak.csv
err_is <<E
300 baru, 0 berubah, 0 tetap
E
ormas-skt ekspor -f tsv -o semua.tsv
ormas-skt status -f tsv -q -o status.tsv --pilih keadaan,aktif,wilayah

# counted FILE EXPRESSION: what awk counts, of columns by their name
counted() {
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
	{ n['"$2"']++ } END { for (k in n) print k "," n[k] }' "$1" |
	    LC_ALL=C sort
}
# agree MEASURE FILE EXPRESSION
agree() {
	ormas-skt rekap -q --baris "$1" | sed '1d; /,0$/d' |
	    LC_ALL=C sort >got
	counted "$2" "$3" >want
	same "agrees with the export: $1" want got
}
for m in bidang bentuk jenis kekhususan lingkup berjenjang sengketa; do
	agree "$m" semua.tsv "\$c[\"$m\"]"
done
agree provinsi semua.tsv 'substr($c["wilayah"], 1, 2)'
agree kabkota semua.tsv 'substr($c["wilayah"], 1, 5)'
agree kecamatan semua.tsv 'substr($c["wilayah"], 1, 8)'
agree kelurahan semua.tsv '$c["wilayah"]'
agree tahun semua.tsv 'substr($c["tanggal_berdiri"], 1, 4)'
for m in skt ahu surat_lapor; do
	agree tahun_$m semua.tsv "substr(\$c[\"${m}_tanggal\"], 1, 4)"
done
agree tahun_skt_berakhir semua.tsv 'substr($c["skt_berakhir"], 1, 4)'
agree status status.tsv '$c["keadaan"]'
agree aktif status.tsv '$c["aktif"]'
is 'there is something of each' "$(cut -f2 status.tsv | sort -u |
    tr '\n' ' ')" ' aktif tidak ya '
ormas-skt rekap -q --baris status --kolom kecamatan | sed '1d; /,0$/d' |
    LC_ALL=C sort >got
counted status.tsv '$c["keadaan"] "," substr($c["wilayah"], 1, 8)' >want
same 'agrees with status: status by district' want got
is 'nothing is dropped' "$(ormas-skt rekap -q --baris aktif --kolom bidang |
    awk -F, '{ n += $3 } END { print n }')" \
    "$(($(wc -l <semua.tsv) - 1))"
for f in html xlsx; do
	run "as $f" 0 ormas-skt rekap --baris status --kolom kecamatan \
	    -o rekap.$f
done
perl "$TESTS/fixtures/cells.pl" rekap.xlsx >cells
ok 'the sum stands in the sheet' grep -q '308$' cells
ok 'the letterhead' grep -q 'BADAN KESATUAN BANGSA' rekap.html
nok 'no word that the law has not' grep -qi ilegal rekap.html

# ---- misuse ----

run 'a dispute is not for the public' 64 ormas-skt rekap --baris bidang \
    --kolom sengketa --publik
err_is <<E
sengketa tidak ikut --publik
E
run 'nor a count of those with one' 64 ormas-skt rekap --baris bidang \
    --sengketa ya --publik
err_is <<E
saringan menurut sengketa tidak ikut --publik
E
run 'the public may know the rest' 0 ormas-skt rekap --baris bentuk \
    --kolom aktif --publik
ormas-skt rekap -q --baris status --kolom bentuk >tanya.csv
run 'nothing asked: how the register stands, by form' 0 ormas-skt rekap -q
is 'the same' "$(cat .out)" "$(cat tanya.csv)"
run 'no such measure' 64 ormas-skt rekap --baris kecamtan
err_is <<E
--baris: 'kecamtan' tidak dikenal; maksud Anda 'kecamatan'?
E
run 'an empty register' 0 ormas-skt rekap --baris jenis --nama tidakada \
    --jenis lsm -f tabel
out_like '^ +Jumlah +0$'
done_testing
