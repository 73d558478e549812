#!/bin/sh
# SPDX-License-Identifier: ISC
# Alleged violations: counted within one source and one unit, never beyond; in
# neutral words; pairs by their numbers.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2020-09-14T08:00
export KESBANGPOL_HARI_INI
office
cat >p.csv <<'X'
Pemilihan,Kab/Kota,Tanggal,Tahapan,Pasangan Calon,Jenis,Jumlah,Satuan,Sumber,Putusan
2020,Kota Bontang,4 September 2020,Pendaftaran pasangan calon,Paslon 01,arak-arakan,200,orang,Bawaslu,
2020,Kota Bontang,4 September 2020,Pendaftaran pasangan calon,Paslon 02,kerumunan,1,kejadian,Bawaslu,terbukti
2020,Kota Bontang,5 September 2020,pendaftaran pasangan calon,No. Urut 2,kerumunan,3,kejadian,bawaslu,
2020,Kota Bontang,5 September 2020,Pendaftaran pasangan calon,2,kerumunan,5,kejadian,Polres Bontang,
2020,Kabupaten Berau,11 September 2020,Verifikasi persyaratan pencalonan dan calon,b,calon positif,1,,KPU,
2020,Kabupaten Paser,11 September 2020,Pendaftaran pasangan calon,,nihil,,,Bawaslu,
2020,Kaltim,6 September 2020,Pendaftaran pasangan calon,,prokes,14,pasangan,Bawaslu,
X
run 'a sheet as offices have it' 0 laporan-harian impor pelanggaran p.csv
err_is <<'X'
7 baru, 0 berubah, 0 tetap
X
run 'again: the same' 0 laporan-harian impor pelanggaran p.csv
err_is <<'X'
0 baru, 0 berubah, 7 tetap
X
run 'to read' 0 laporan-harian pelanggaran -f tabel
golden pelanggaran.txt
narrow 'in 80 columns'
run 'for programs: a row each source, each unit' 0 laporan-harian pelanggaran \
    -w bontang -f csv --pilih paslon,jenis,jumlah,satuan,sumber,diputus,catatan
out_is <<'X'
paslon,jenis,jumlah,satuan,sumber,diputus,catatan
1,mobilisasi_massa,200,orang,Bawaslu,,1
2,tanpa_jarak,4,kejadian,Bawaslu,1,2
2,tanpa_jarak,5,kejadian,Polres Bontang,,1
X
err_like '^Hitungan sumber yang berlainan berdampingan dan tidak dijumlahkan'
run 'a day of them' 0 laporan-harian pelanggaran -p 2020-09-05 -f csv \
    --pilih jumlah,sumber
out_is <<'X'
jumlah,sumber
3,bawaslu
5,Polres Bontang
X
for f in json jsonl yaml html xlsx rtf wa csv-excel; do
	run "as $f" 0 laporan-harian pelanggaran -f $f -o x.$f
	ok "as $f: something" test -s x.$f
done
ok 'nobody is called guilty' sh -c "! grep -qi 'bersalah\|pelaku' x.html"
run 'an election without any' 0 laporan-harian pelanggaran --pilkada 2024 \
    -f tabel
out_like 'Tidak ada catatan; itu belum berarti nihil\.'
run 'only so many' 0 laporan-harian pelanggaran --maks 1 -f csv --pilih jumlah
out_is <<'X'
jumlah
14
X

# ---- what leaves the office ----

run 'for the public' 0 laporan-harian pelanggaran --publik -f csv
nok 'no source is named' grep -Eiq 'bawaslu|polres' .out
nok 'nobody is ill' grep -q positif .out
err_like '^1 pelanggaran tidak ikut --publik: tentang kesehatan calon'
is 'but sources are told apart' "$(awk -F, '$5 == 2 { print $9 }' .out |
    tr '\n' ' ')" 'Sumber 1 Sumber 2 '
run 'nor in an export' 0 laporan-harian ekspor pelanggaran --publik -f csv \
    --pilih nomor,jumlah,sumber
out_is <<'X'
nomor,jumlah,sumber
2020-00001,200,Sumber 1
2020-00002,1,Sumber 1
2020-00003,3,Sumber 1
2020-00004,5,Sumber 2
2020-00006,0,Sumber 1
2020-00007,14,Sumber 1
X
run 'one number all through, whatever is asked for' 0 laporan-harian \
    pelanggaran --publik -p 2020-09-05 --paslon 2 -f csv --pilih jumlah,sumber
out_is <<'X'
jumlah,sumber
3,Sumber 1
5,Sumber 2
X
for f in json jsonl yaml xlsx html wa csv-excel; do
	laporan-harian ekspor pelanggaran --publik -q -f $f -o pub.$f
	[ $f != xlsx ] || {
		perl "$TESTS/fixtures/cells.pl" -x pub.xlsx >pub.txt
		mv pub.txt pub.xlsx
	}
	nok "as $f, too" grep -aEiq 'bawaslu|polres' pub.$f
	ok "as $f: something" grep -aq '2020' pub.$f
done
run 'of one record, too' 0 laporan-harian lihat pelanggaran \
    2020-00004 --publik
nok 'no name' grep -Eiq 'polres' .out
run 'nor sorted by' 64 laporan-harian ekspor pelanggaran --publik \
    --urut sumber
run 'nor asked for' 64 laporan-harian pelanggaran --publik --sumber bawaslu

# ---- by measures ----

run 'of several sources no table' 64 laporan-harian pelanggaran --baris jenis
err_is <<'X'
hitungan sumber yang berlainan tidak dijumlahkan: Bawaslu, Polres Bontang; pilih satu dengan --sumber, atau pakai --kolom sumber
X
run 'side by side' 64 laporan-harian pelanggaran --baris jenis --kolom sumber
err_is <<'X'
yang satuannya berlainan tidak dijumlahkan: kejadian, orang, paslon; pilih satu dengan --satuan, atau pakai --kolom satuan
X
run 'side by side, of one unit' 0 laporan-harian pelanggaran --baris jenis \
    --kolom sumber --satuan kejadian -f tabel
golden pelanggaran-sumber.txt
run 'one source' 0 laporan-harian pelanggaran --sumber bawaslu --baris jenis \
    --kolom satuan -f csv
out_is <<'X'
baris,kolom,jumlah,belum_diketahui
mobilisasi_massa,kejadian,,0
mobilisasi_massa,orang,200,0
mobilisasi_massa,paslon,,0
tanpa_jarak,kejadian,4,0
tanpa_jarak,orang,,0
tanpa_jarak,paslon,,0
protokol_kesehatan,kejadian,,0
protokol_kesehatan,orang,,0
protokol_kesehatan,paslon,14,0
X
err_is <<'X'
Nihil, tidak ada satu pun, dinyatakan dalam 1 catatan: Bawaslu; itu bukan jenis tersendiri.
X
run 'to read: what nobody reported is not 0, nil is no kind' 0 \
    laporan-harian pelanggaran --sumber bawaslu --baris jenis --kolom satuan \
    -f tabel
golden pelanggaran-satuan.txt
run 'all that was said is nil' 0 laporan-harian pelanggaran -w paser \
    --baris jenis -f tabel
out_like 'dinyatakan dalam 1 catatan: Bawaslu'
out_like '^   Jumlah +-$'
run 'nil of a stage is 0 of that stage' 0 laporan-harian pelanggaran \
    -w paser --baris tahapan -f csv
out_is <<'X'
baris,jumlah,belum_diketahui
Pendaftaran pasangan calon,0,0
X
run 'a stage a row' 0 laporan-harian pelanggaran --sumber bawaslu \
    --satuan kejadian --baris tahapan --kolom paslon -f csv
out_is <<'X'
baris,kolom,jumlah,belum_diketahui
Pendaftaran pasangan calon,2,4,0
X
run 'an illness is no violation' 0 laporan-harian pelanggaran \
    --baris kabkota --sumber KPU -f csv
out_is <<'X'
baris,jumlah,belum_diketahui
64.03,1,0
X
run 'nor with them' 64 laporan-harian pelanggaran --baris tahapan \
    --jenis calon_positif,mobilisasi_massa
err_like '^--jenis: calon positif bukan pelanggaran'
run 'no table of sources outside' 64 laporan-harian pelanggaran --publik \
    --baris jenis
err_is <<'X'
hitungan sumber yang berlainan tidak dijumlahkan; untuk umum pakai daftarnya, tanpa --baris dan --kolom
X
laporan-harian tambah -q pelanggaran --pilkada 2020 --wilayah berau \
    --tanggal 2020-09-05 --tahapan 'Pendaftaran pasangan calon' --paslon 2 \
    --jenis tanpa_jarak --satuan kejadian --jumlah 7 --sumber Bawaslu
run 'pair 2 is another one elsewhere' 64 laporan-harian pelanggaran \
    --sumber bawaslu --satuan kejadian --baris paslon
err_is <<'X'
nomor urut pasangan calon berlaku di satu wilayah: 64.03, 64.74; pilih satu dengan --wilayah, atau pakai --kolom kabkota
X
run 'each with its region' 0 laporan-harian pelanggaran --sumber bawaslu \
    --satuan kejadian --baris paslon --kolom kabkota -f csv
out_is <<'X'
baris,kolom,jumlah,belum_diketahui
2,64.03,7,0
2,64.74,4,0
X
laporan-harian tambah -q pelanggaran --pilkada 2018 --wilayah bontang \
    --tanggal 2018-03-05 --jenis luar_jadwal --satuan kejadian --jumlah 7 \
    --sumber Bawaslu
run 'two elections' 64 laporan-harian pelanggaran --sumber bawaslu \
    --satuan kejadian --baris jenis
err_like '^pemilihan yang berlainan tidak dijumlahkan: 2018, 2020; pilih satu'
laporan-harian hapus -q -y pelanggaran 2020-00009 --alasan uji

# ---- the week's report ----

sed 's/^laporan.bagian_mingguan:.*//' "$C/kantor.yaml" >k.yaml
echo 'laporan.bagian_mingguan: arahan-2020' >>k.yaml
kesbangpol siapkan -q k.yaml
run 'what the Ministry asked for' 1 laporan-harian mingguan -p 2020-M37
sed -n '/^IX\./,/^TIDAK/p' .out >part && cp part .out
golden pelanggaran-mingguan.txt
run 'the week after: all of it, and that nobody reported' 1 \
    laporan-harian mingguan -p 2020-M38 --hari-ini 2020-09-21
sed -n '/^IX\./,/^TIDAK/p' .out >part && cp part .out
out_like 'Kosong: tidak ada hitungan untuk periode ini'
run 'long after it is no matter' 1 laporan-harian mingguan -p 2021-M10 \
    --hari-ini 2021-03-15
is 'neither kind is told' "$(sed -n '/^IX\./,/^XI\./p' .out |
    grep -c 'Tidak ada laporan')" 2

laporan-harian tambah -q pelanggaran --pilkada 2020 --wilayah guntung \
    --tanggal 2020-09-12 --tahapan 'Penyelesaian sengketa' --jenis tanpa_masker \
    --satuan orang --jumlah 0 --sumber KPU
laporan-harian tambah -q pelanggaran --pilkada 2020 --wilayah guntung \
    --tanggal 2020-09-12 --jenis tanpa_masker --satuan orang --jumlah 4 \
    --sumber KPU
run 'none in a village is none of the city' 0 laporan-harian pelanggaran \
    --sumber KPU --jenis tanpa_masker -f csv --pilih wilayah,jumlah
out_is <<'X'
wilayah,jumlah
64.74,4
64.74.01.1004,0
X
laporan-harian mingguan -p 2020-M37 | sed -n '/^IX\./,/^X\./p' |
    tr '\n' ' ' >.out
out_like 'Nihil dalam periode ini: .*; Guntung, Penyelesaian sengketa: Tanpa masker \(KPU\)\.'
laporan-harian hapus -q -y pelanggaran 2020-00010 --alasan uji
laporan-harian hapus -q -y pelanggaran 2020-00011 --alasan uji

# ---- doubts ----

run 'nothing is doubtful' 0 laporan-harian periksa pelanggaran
add() {
	laporan-harian tambah -q pelanggaran --pilkada 2020 --wilayah paser \
	    --jenis prokes --sumber bawaslu "$@"
}
add --tanggal 2020-09-11 --tahapan 'pendaftaran pasangan calon' --jumlah 2
add --tanggal 2020-09-01 --tahapan 'Pendaftaran pasangan calon' --jumlah 2 \
    --paslon a --satuan paslon
add --tanggal 2020-09-05 --tahapan 'Pendaftran pasangan calon' --jumlah 2 \
    --satuan kejadian
add --tanggal 2020-09-05 --tahapan 'Rapat akbar' --jumlah 2 --satuan kejadian
laporan-harian tambah -q pelanggaran --pilkada 'Pilkada 2020' \
    --wilayah paser --tanggal 2020-09-05 --jenis alat_peraga --jumlah 1 \
    --satuan kejadian
run 'doubts' 1 laporan-harian periksa pelanggaran -f csv
golden pelanggaran-periksa.csv

# ---- two offices in one file ----

cat >bontang.csv <<'X'
kantor,nomor,revisi,pilkada,wilayah,tanggal,tahapan,paslon,jenis,satuan,jumlah,sumber
64.74,B-1,1,2020,64.74,2020-09-05,Pendaftaran pasangan calon,2,tanpa_jarak,kejadian,6,Polres Bontang
64.74,B-2,1,2020,64.74,2020-09-06,Pendaftaran pasangan calon,2,tanpa_jarak,kejadian,1,Polres Bontang
X
laporan-harian impor -q pelanggaran bontang.csv
run 'one thing counts once' 0 laporan-harian pelanggaran --paslon 2 \
    -w bontang -f csv --pilih jumlah,sumber,catatan
out_is <<'X'
jumlah,sumber,catatan
4,Bawaslu,2
6,Polres Bontang,2
X
err_like '^1 catatan kantor lain tentang hal yang sama tidak ikut dihitung'
run 'in a table, too' 0 laporan-harian pelanggaran -w bontang \
    --sumber polres --baris jenis -f csv
out_is <<'X'
baris,jumlah,belum_diketahui
tanpa_jarak,6,0
X

# ---- a region, and those within it ----

KESBANGPOL_DB=s.db
office
kesbangpol siapkan -q k.yaml
cat >pg.csv <<'X'
kantor,nomor,revisi,pilkada,wilayah,tanggal,tahapan,jenis,satuan,jumlah,sumber
64,A-1,1,2020,64,2020-09-12,Penetapan pasangan calon,mobilisasi_massa,kejadian,10,Bawaslu
64,A-2,1,2020,64.74,2020-09-11,Penetapan pasangan calon,mobilisasi_massa,kejadian,3,Bawaslu
64,A-3,1,2020,64.74.01,2020-09-12,Penetapan pasangan calon,mobilisasi_massa,kejadian,4,bawaslu
64,A-4,1,2020,64.74.01.1004,2020-09-12,Penetapan pasangan calon,mobilisasi_massa,kejadian,2,Bawaslu
64,A-5,1,2020,64.01.01,2020-09-12,Penetapan pasangan calon,mobilisasi_massa,kejadian,5,Bawaslu
64,A-6,1,2020,64.01.02,2020-09-12,Penetapan pasangan calon,mobilisasi_massa,kejadian,6,Bawaslu
64,A-7,1,2020,64.74.01,2020-09-12,Penetapan pasangan calon,alat_peraga,kejadian,7,Bawaslu
X
laporan-harian impor -q pelanggaran pg.csv
run 'never a city with its district' 0 laporan-harian pelanggaran \
    -f csv --pilih wilayah,jenis,jumlah
out_is <<'X'
wilayah,jenis,jumlah
64,mobilisasi_massa,10
64.01,mobilisasi_massa,11
64.74,mobilisasi_massa,3
64.74,alat_peraga,7
64.74.01,mobilisasi_massa,4
64.74.01.1004,mobilisasi_massa,2
X
err_is <<'X'
Hitungan suatu wilayah dan wilayah di dalamnya berdampingan dan tidak dijumlahkan: boleh jadi sudah terhitung di sana.
X
laporan-harian mingguan -p 2020-M37 | sed -n '/^IX\./,/^X\./p' >.out
golden pelanggaran-wilayah.txt
narrow 'in 80 columns'
laporan-harian tambah -q pelanggaran --pilkada 2020 --wilayah 64.74.01 \
    --tanggal 2020-09-14 --tahapan 'Penetapan pasangan calon' \
    --jenis mobilisasi_massa --satuan kejadian --jumlah 16 --sumber Bawaslu
laporan-harian mingguan -p 2020-M38 --hari-ini 2020-09-20 |
    sed -n '/^IX\./,/^X\./p' >.out
out_like '^   Mobilisasi massa, +16 +20 '
is 'a district in its own line, though the city tells nothing this week' \
    "$(grep -c ' 16 ' .out)" 1
laporan-harian hapus -q -y pelanggaran 2020-00001 --alasan uji
run 'a table says so' 0 laporan-harian pelanggaran --baris jenis -f csv
err_is <<'X'
Termasuk 5 catatan tentang wilayah di dalam wilayah lain yang dihitung sumber yang sama: pastikan belum terhitung di sana.
X
run 'where they are none, it is silent' 0 laporan-harian pelanggaran \
    --baris jenis --jenis alat_peraga -f csv
err_is </dev/null
cat >city.csv <<'X'
kantor,nomor,revisi,pilkada,wilayah,tanggal,tahapan,jenis,satuan,jumlah,sumber
64.74,B-1,1,2020,64.74.01,2020-09-13,Penetapan pasangan calon,mobilisasi_massa,kejadian,8,Bawaslu
64.74,B-2,1,2020,64.74.02,2020-09-13,Penetapan pasangan calon,mobilisasi_massa,kejadian,9,Bawaslu
64,A-8,1,2020,64.74.02,2020-09-13,Penetapan pasangan calon,mobilisasi_massa,kejadian,1,bawaslu
64.03,C-1,1,2020,64.74.03,2020-09-13,Penetapan pasangan calon,mobilisasi_massa,orang,5,Bawaslu
64.74,B-3,1,2020,64.74.01,2020-09-13,Penetapan pasangan calon,mobilisasi_massa,orang,6,Bawaslu
X
laporan-harian impor -q pelanggaran city.csv
run 'a city as one office divides it' 0 laporan-harian pelanggaran \
    -p 2020-09-13 -f csv --pilih wilayah,satuan,jumlah
out_is <<'X'
wilayah,satuan,jumlah
64.74,kejadian,1
64.74,orang,6
X
err_is <<'X'
3 catatan kantor lain tentang hal yang sama tidak ikut dihitung.
X
KESBANGPOL_DB=k.db

# ---- many, added up by another way ----

KESBANGPOL_DB=m.db
office
awk 'BEGIN {
	srand(7)
	print "pilkada,wilayah,tanggal,tahapan,paslon,jenis,satuan,jumlah,sumber"
	nw = split("64.01 64.03 64.74", w, " ")
	nj = split("mobilisasi_massa tanpa_masker alat_peraga", j, " ")
	ns = split("Bawaslu,Polres,KPU", s, ",")
	nu = split("kejadian orang", u, " ")
	for (i = 0; i < 2000; i++)
		printf "2020,%s,2020-09-%02d,%s,%d,%s,%s,%d,%s\n",
		    w[1 + int(rand() * nw)], 1 + int(rand() * 14),
		    rand() < .5 ? "Kampanye" : "Masa tenang",
		    1 + int(rand() * 4), j[1 + int(rand() * nj)],
		    u[1 + int(rand() * nu)], int(rand() * 9),
		    s[1 + int(rand() * ns)]
}' >many.csv
laporan-harian impor -q pelanggaran many.csv
awk -F, 'NR > 1 { k = $2 "," $4 "," $5 "," $6 "," $7 "," $9; n[k] += $8
    c[k]++ } END { for (k in n) print k "," n[k] "," c[k] }' many.csv |
    LC_ALL=C sort >want
laporan-harian pelanggaran -q -f csv --pilih \
    wilayah,tahapan,paslon,jenis,satuan,sumber,jumlah,catatan | sed 1d |
    LC_ALL=C sort >got
same 'each row as awk has it' want got
awk -F, 'NR > 1 && $9 == "KPU" && $7 == "orang" { n[$6 "," $2] += $8 }
    END { for (k in n) print k "," n[k] }' many.csv | LC_ALL=C sort >want
laporan-harian pelanggaran -q -f csv --sumber KPU --satuan orang \
    --baris jenis --kolom kabkota | sed '1d;s/,0$//' | LC_ALL=C sort >got
same 'and the table of one source' want got
KESBANGPOL_DB=k.db

# ---- wrong input ----

run 'a name' 65 add --tanggal 2020-09-05 --jumlah 1 --paslon 'Ani dan Budi'
err_is <<'X'
paslon: tulis nomor urutnya, misalnya 2, atau satu huruf sebelum nomor diundi; nama orang tidak disimpan
X
run 'no number' 65 add --tanggal 2020-09-05 --jumlah 1 --paslon 0
run 'two of them' 65 add --tanggal 2020-09-05 --jumlah 1 --paslon '1 dan 2'
run 'some that is none' 65 add --tanggal 2020-09-05 --jumlah 3 --jenis nihil
err_is <<'X'
jumlah: nihil berarti 0; sebutkan jenis yang dihitung
X
run 'an illness that was decided on' 65 add --tanggal 2020-09-05 --jumlah 1 \
    --jenis calon_positif --putusan terbukti
run 'less than none' 65 add --tanggal 2020-09-05 --jumlah -1
run 'tomorrow' 65 add --tanggal 2020-09-15 --jumlah 1
run 'no such measure' 64 laporan-harian pelanggaran --baris siapa
done_testing
