#!/bin/sh
# SPDX-License-Identifier: ISC
# Grants for an election: what was paid of each agreement, the sums, what is
# doubtful.  The figures are invented; the sums are made again by awk(1).
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2024-06-30T08:00
export KESBANGPOL_HARI_INI
office
cat >nphd.csv <<'X'
Pemilihan,Kab/Kota,Penerima,Nomor NPHD,Tanggal NPHD,Nilai NPHD
2024,Kabupaten Paser,KPU,1/NPHD/2023,10 November 2023,"Rp39.700.000.001"
2024,Kabupaten Kutai Kartanegara,KPU,2/NPHD/2023,10 November 2023,"Rp86.000.000.000"
2024,Kabupaten Berau,KPU,3/NPHD/2023,13 November 2023,"Rp45.312.500.007"
2024,Kabupaten Kutai Barat,Bawaslu,4/NPHD/2023,9 November 2023,"Rp9.999.999.999"
2024,Kabupaten Kutai Timur,KPU,5/NPHD/2023,10 November 2023,"Rp64.123.456.789"
2024,Kabupaten Penajam Paser Utara,KPU,6/NPHD/2023,10 November 2023,"Rp22.000.000.000"
2024,Kabupaten Mahakam Ulu,Polres,7/NPHD/2023,8 November 2023,"Rp3.333.333.333"
2024,Kota Balikpapan,KPU,8/NPHD/2023,10 November 2023,"Rp52.800.000.000"
2024,Kota Samarinda,KPU,9/NPHD/2023,10 November 2023,"Rp71.234.567.891"
2024,Kota Bontang,KPU,10/NPHD/2023,10 November 2023,"Rp25.000.000.000"
2024,Kota Bontang,Kodim,11/NPHD/2023,10 November 2023,"Rp7"
X
cat >cair.csv <<'X'
Nomor NPHD,Tahap,Tanggal,Jumlah,SP2D
1/NPHD/2023,1,2023-11-23,15880000000,A-01
2/NPHD/2023,1,2023-11-22,34400000000,A-02
2/NPHD/2023,2,2024-06-24,51600000000,A-03
3/NPHD/2023,1,2023-11-27,18125000003,A-04
4/NPHD/2023,1,2023-11-20,3333333333,A-05
5/NPHD/2023,1,2023-11-24,25649382716,A-06
5/NPHD/2023,2,2024-06-27,38474074073,A-07
7/NPHD/2023,1,2023-11-21,1,A-08
8/NPHD/2023,1,2023-11-24,21120000000,A-09
9/NPHD/2023,1,2023-11-24,28493827156,A-10
10/NPHD/2023,1,2023-11-24,10000000000,A-11
11/NPHD/2023,1,2023-11-24,3,A-12
X
run 'agreements as a sheet has them' 0 laporan-harian impor nphd nphd.csv
run 'payments by the number of the agreement' 0 \
    laporan-harian impor nphd-cair cair.csv
is 'a payment points to the record' "$(laporan-harian lihat nphd-cair -f csv \
    --pilih nphd,sp2d | sed -n '/A-08/p')" '2024-00007,A-08'

# ---- the rupiah, by another way ----

# figures DAY: region, receiver, value, paid until DAY, rest, per cent
figures() {
	laporan-harian ekspor nphd -q -f tsv >n.tsv
	laporan-harian ekspor nphd-cair -q -f tsv >c.tsv
	awk -F'\t' -v day="$1" 'FNR == 1 { for (i = 1; i <= NF; i++) at[$i] = i
	    next }
	    FILENAME == "c.tsv" { if ($at["tanggal"] <= day)
		paid[$at["nphd"]] += $at["jumlah"]; next }
	    $at["tanggal"] > day { next }
	    { v = $at["nilai"]; p = paid[$at["nomor"]] + 0
	      h = int((p * 20000 + v) / (2 * v))
	      if (h == 0 && p > 0) h = 1
	      if (h == 10000 && p != v) h += p < v ? -1 : 1
	      s = sprintf("%d.%02d", int(h / 100), h % 100)
	      sub(/0$/, "", s); sub(/0$/, "", s); sub(/\.$/, "", s)
	      printf "%s,%s,%.0f,%.0f,%.0f,%s\n", $at["wilayah"],
		$at["penerima"], v, p, v - p, s }' c.tsv n.tsv | sort
}

ours() {
	laporan-harian nphd -q -f csv "$@" --pilih \
	    wilayah,penerima,nilai,cair,sisa,persen | sed 1d | sort
}

sums() {
	awk -F, '{ v += $3; p += $4 } END { printf "%.0f %.0f %.0f %.2f\n", v, p,
	    v - p, int((p * 20000 + v) / (2 * v)) / 100 }' "$1"
}

for day in 2024-06-30 2023-11-23 2023-11-09; do
	figures "$day" >want
	ours -p "2023-01-01..$day" >got
	same "each agreement on $day, to the rupiah" want got
done
is 'two were agreed on by then' "$(wc -l <got | tr -d ' ')" 2
figures 2024-06-30 >want
run 'to read' 0 laporan-harian nphd -f tabel
golden nphd.txt
narrow 'in 80 columns'
is 'the sum line is theirs' "$(awk '$1 == "Jumlah" && $2 ~ /^[0-9.]+$/ {
    gsub(/\./, "", $0); gsub(/,/, ".", $0); print $2, $3 }' .out | tr '\n' ' ')" \
    "$(sums want) "
run 'what was paid in a week' 0 laporan-harian nphd -p 2024-M26 -f csv
is 'its sum' "$(awk -F, 'NR > 1 { n += $(NF - 1) } END { printf "%.0f", n }' \
    .out)" 90074074073
run 'half is up' 0 laporan-harian nphd --penerima tni -f csv --pilih persen
out_is <<X
persen
42.86
X
run 'of one region' 0 laporan-harian nphd -w bontang -f tabel
out_like 'Pemberi hibah +: Kota Bontang'
for f in json jsonl yaml html xlsx rtf wa csv-excel teks; do
	run "as $f" 0 laporan-harian nphd -f $f -o x.$f
	ok "as $f: something" test -s x.$f
done
is 'in a sheet money is a number' "$(perl "$TESTS/fixtures/cells.pl" -x \
    x.xlsx xl/worksheets/sheet1.xml | grep -c '<v>86000000000</v>')" 1
run 'what travels' 0 laporan-harian nphd --publik -f csv
nok 'without remarks' grep -q Rahasia .out

# ---- a picture, and what is read of a sheet that has all ----

run 'a region a bar' 0 laporan-harian nphd --grafik
golden nphd-grafik.txt
run 'drawn' 0 laporan-harian nphd --grafik -f svg
out_like '^<svg'
run 'in a page' 0 laporan-harian nphd --grafik -f html
out_like '<svg'
run 'a picture of a list' 64 laporan-harian nphd -f svg
err_is <<'X'
svg hanya untuk --grafik
X
run 'nothing to draw' 65 laporan-harian nphd --grafik --pilkada 2020
cat >both.csv <<'X'
PENCAIRAN NPHD PILKADA 2024,,,,,,,,,
No,Pemilihan,Kab/Kota,Penerima,Nomor NPHD,Nilai NPHD,Tahap I (40%),Pencairan Tahap 2,Total Cair,Sisa
1,2024,Kabupaten Paser,Bawaslu,21/N/2023,1.000,400,600,1.000,0
2,2024,Kabupaten Berau,Bawaslu,22/N/2023,2.000,800,0,800,1.200
3,2024,Kabupaten Berau,TNI,23/N/2023,2.000,,,0,2.000
,,,Jumlah,,5.000,1.200,600,1.800,3.200
X
KESBANGPOL_DB=both.db
office
run 'one sheet of both' 65 laporan-harian impor nphd both.csv
err_is <<'X'
both.csv:2: kolom 'Tahap I (40%),Pencairan Tahap 2,Total Cair,Sisa' bukan kolom nphd: pencairan dicatat tersendiri. Impor NPHD-nya dengan --abaikan kolom itu; lalu pencairannya dari lembar yang sama, tiap tahap dengan tanggalnya: 'laporan-harian impor nphd-cair FILE --tanggal TANGGAL', dengan --abaikan kolom yang lain
X
run '... as it says' 0 laporan-harian impor nphd both.csv \
    --abaikan 'Tahap I (40%),Pencairan Tahap 2,Total Cair,Sisa'
no='Pemilihan,Kab/Kota,Penerima,Nilai NPHD,Total Cair,Sisa'
run 'its first stage' 0 laporan-harian impor nphd-cair both.csv \
    --tanggal 2023-11-24 --abaikan "$no,Pencairan Tahap 2"
err_is <<'X'
2 baru, 0 berubah, 0 tetap; dilewati: 1 baris jumlah, 1 baris tanpa isi di kolom-kolomnya
X
run 'its second: 0 is none yet' 0 laporan-harian impor nphd-cair both.csv \
    --tanggal 2024-06-20 --abaikan "$no,Tahap I (40%)"
err_is <<'X'
1 baru, 0 berubah, 0 tetap; dilewati: 1 baris yang belum diisi, 1 baris jumlah, 1 baris tanpa isi di kolom-kolomnya
X
run 'both together' 0 laporan-harian nphd -f csv --pilih \
    wilayah,penerima,nilai,cair,sisa,persen,kali
out_is <<'X'
wilayah,penerima,nilai,cair,sisa,persen,kali
64.01,bawaslu,1000,1000,0,100,2
64.03,bawaslu,2000,800,1200,40,1
64.03,tni,2000,0,2000,0,0
X
run 'a date for a stage is none' 65 sh -c "sed '2s/Total Cair/Tanggal Tahap I/' \
    both.csv | laporan-harian impor nphd-cair - --tanggal 2024-06-20 \
    --abaikan '$no'"
err_like "kolom 'Tanggal Tahap I' tidak dikenal"
KESBANGPOL_DB=later.db
office
run 'payments come first' 0 laporan-harian impor nphd-cair cair.csv
run 'nobody knows of what' 1 laporan-harian nphd
err_like '^12 pencairan tidak diketahui NPHD-nya'
run 'agreements after them' 0 laporan-harian impor nphd nphd.csv
ours >got
same 'they find each other' want got
KESBANGPOL_DB=k.db

# ---- the week's report ----

section() {
	laporan-harian mingguan "$@" | sed -n '/^XI\./,/^TIDAK/p' | sed '$d'
}
sed '/^laporan.bagian_mingguan:/d' "$C/kantor.yaml" >w.yaml
echo 'laporan.bagian_mingguan: arahan-2020' >>w.yaml
kesbangpol siapkan -q w.yaml
section -p 2024-M26 >.out
golden nphd-mingguan.txt
narrow 'in 80 columns'
section -p 2024-M25 >.out
out_like '^   Tidak ada pencairan yang tercatat dalam periode ini\.'
is 'not yet agreed on: nothing' "$(section -p 2023-M44 | sed 1d)" \
    '   Tidak ada laporan.'
is 'over: nothing' "$(section -p 2025-M30 --hari-ini 2025-08-01 | sed 1d)" \
    '   Tidak ada laporan.'
laporan-harian tambah -q nphd --pilkada 2020 --wilayah paser --penerima kpu \
    --tanggal 2019-10-01 --nilai 7
is 'an election that is over is not told' \
    "$(section -p 2024-M26 | grep -c '^   Pemilihan')" 1
echo 'desk.pilkada: "2020"' >>w.yaml
kesbangpol siapkan -q w.yaml
is 'nor where the office says so, as on the desk' \
    "$(section -p 2024-M26 | grep '^   Pemilihan')" \
    '   Pemilihan 2024, keadaan 30 Juni 2024.'
sed 's/^desk.pilkada.*/desk.pilkada: "2024"/
    s/^\(laporan.bagian_mingguan:\).*/\1 umum/' w.yaml >k.yaml
kesbangpol siapkan -q k.yaml
laporan-harian hapus -q -y nphd 2024-00012 --alasan uji

# ---- what is doubtful ----

run 'told as it is entered' 1 laporan-harian tambah nphd-cair \
    --nphd 1/NPHD/2023 --tahap 1 --tanggal 2023-11-01 --jumlah 23820000002 \
    --sp2d a-01
err_is <<'X'
tersimpan: 2024-00013
peringatan: nilai: cair Rp39.700.000.002, lebih Rp1 dari nilainya Rp39.700.000.001: periksa nilai (adendum?) dan pencairannya
peringatan: tanggal: cair 1 November 2023, sebelum tanggal NPHD-nya 10 November 2023: periksa kedua tanggalnya
X
run 'more than was agreed on, too early, twice: told' 1 \
    laporan-harian nphd -f jsonl -w paser --pilih sisa,persen,catatan
out_is <<'X'
{"sisa":-1,"persen":"100.01","catatan":"cair melebihi nilai; cair sebelum tanggal NPHD; SP2D ganda; tahap dicairkan dua kali"}
X
run 'but not the public' 0 laporan-harian nphd --publik -w paser -f jsonl
nok 'no doubt leaves' grep -q melebihi .out
run 'and found' 1 laporan-harian periksa nphd -f csv
out_is <<'X'
jenis,nomor,kolom,temuan,dasar,perbaikan
nphd,2024-00001,nilai,"cair Rp39.700.000.002, lebih Rp1 dari nilainya Rp39.700.000.001: periksa nilai (adendum?) dan pencairannya",melebihi nilai,laporan-harian ubah nphd 2024-00001 --nilai RUPIAH
X
run 'payments, too' 1 laporan-harian periksa nphd-cair -f csv
out_is <<'X'
jenis,nomor,kolom,temuan,dasar,perbaikan
nphd-cair,2024-00013,tanggal,"cair 1 November 2023, sebelum tanggal NPHD-nya 10 November 2023: periksa kedua tanggalnya",tanggal NPHD,laporan-harian ubah nphd-cair 2024-00013 --tanggal TANGGAL
nphd-cair,2024-00001,sp2d,SP2D A-01 juga dipakai pencairan 2024-00013: hapus yang tercatat dua kali,SP2D ganda,laporan-harian hapus nphd-cair 2024-00001 --alasan TEKS
nphd-cair,2024-00001,tahap,"tahap 1 juga dicairkan dengan 2024-00013: ubah tahapnya, atau hapus yang tercatat dua kali",tahap ganda,laporan-harian ubah nphd-cair 2024-00001 --tahap N
X
laporan-harian hapus -q -y nphd-cair 2024-00013 --alasan 'salah catat'
run 'mended: nothing is left' 0 laporan-harian periksa nphd-cair
laporan-harian tambah -q nphd-cair --nphd 10/NPHD/2023 --tahap 3 \
    --tanggal 2023-11-20 --jumlah 5
run 'the third part before the first' 1 laporan-harian periksa nphd-cair \
    -f csv
out_like 'tahap 1 cair 24 November 2023, tahap 3 sudah 20 November 2023'
laporan-harian hapus -q -y nphd-cair 2024-00014 --alasan 'salah catat'
run 'another agreement, told as it is entered' 1 laporan-harian tambah \
    nphd --pilkada 2024 --wilayah bontang --penerima kpu \
    --naskah 10A/NPHD/2024 --tanggal 2024-05-02 --nilai 30000000000
err_like '^peringatan: penerima: ada juga 2024-00010 NPHD 10/NPHD/2023'
run 'two agreements of other values' 1 laporan-harian periksa nphd -f csv
out_like '^nphd,2024-00010,penerima,"ada juga 2024-00013 NPHD 10A/NPHD/2024, Rp30\.000\.000\.000, bagi penerima yang sama'
laporan-harian hapus -q -y nphd 2024-00013 --alasan 'adendum'

# ---- unknown is not 0 ----

laporan-harian tambah -q nphd --pilkada 2024 --wilayah bontang \
    --penerima polri
run 'a value that nobody told' 0 laporan-harian nphd -w bontang -f csv \
    --penerima polri --pilih nilai,cair,sisa,persen
out_is <<'X'
nilai,cair,sisa,persen
,0,,
X
run 'and no rest of all' 0 laporan-harian nphd -w bontang -f tabel
out_like '^   1 NPHD pemilihan 2024 belum diketahui nilainya'
out_like '^   Jumlah +25\.000\.000\.007 +10\.000\.000\.003$'
laporan-harian hapus -q -y nphd 2024-00014 --alasan 'belum ada'

# ---- what the rules ask for is a setting ----

run 'none is set: nothing is judged' 0 laporan-harian periksa nphd
cat >>k.yaml <<'X'
nphd.awal_persen: "40"
nphd.awal_hari: "14"
nphd.lunas_bulan: "5"
nphd.dasar: Permendagri contoh
X
run 'set' 0 kesbangpol siapkan -q k.yaml
run 'too little at first, or not all in time' 1 laporan-harian periksa nphd \
    -f csv
out_like '^nphd,2024-00004,nilai,"sampai 23 November 2023 tercatat cair Rp3\.333\.333\.333, kurang dari 40 persen nilainya \(Permendagri contoh\)",pencairan awal,laporan-harian tambah nphd-cair --nphd 2024-00004 --tanggal TANGGAL --jumlah RUPIAH$'
out_like '^nphd,2024-00001,nilai,sampai 27 Juni 2024 tercatat cair Rp15\.880\.000\.000 dari Rp39\.700\.000\.001 \(Permendagri contoh\),pelunasan,laporan-harian tambah nphd-cair --nphd 2024-00001 --tanggal TANGGAL --jumlah RUPIAH$'
nok 'nor what was paid in full' grep -q '2024-00002' .out
is 'just 40 per cent is enough' "$(grep -c '2024-00008.*awal' .out)" 0
is 'and of an odd value its whole rupiah' \
    "$(grep -c '2024-00001.*awal' .out)" 0
laporan-harian ubah -q nphd-cair 2024-00009 --jumlah 21119999999
run 'a rupiah less' 1 laporan-harian periksa nphd -f csv
is 'one rupiah less is not' "$(grep -c '2024-00008.*awal' .out)" 1

# ---- an election by another name ----

run 'spelt otherwise' 1 laporan-harian tambah nphd --pilkada 'Pilkada 2024' \
    --wilayah berau --penerima tni --naskah 14/NPHD/2023 --nilai 5
err_like "^peringatan: pilkada: pemilihan 'Pilkada 2024' tidak ada dalam daftar tahapan; maksudnya '2024'\?"
run 'so there are two sums' 0 laporan-harian nphd -w berau -f tabel --publik
is 'never added' "$(grep -c '^PEMILIHAN' .out)" 2
run 'and no picture of both' 64 laporan-harian nphd --grafik
err_like '^--grafik: sebutkan satu pemilihan dengan --pilkada'
laporan-harian hapus -q -y nphd 2024-00015 --alasan ejaan

printf 'pilkada,wilayah,penerima,naskah,nilai\n2024,berau,tni,15/N,0\n' >o.csv
laporan-harian impor -q nphd o.csv
is 'a value of 0 is one' "$(laporan-harian nphd -q --penerima tni -w berau \
    -f csv --pilih nilai,sisa,persen | tail -n 1)" '0,0,'

# ---- two offices in one file ----

cat >dari-bontang.csv <<'X'
kantor,nomor,revisi,pilkada,wilayah,penerima,naskah,tanggal,nilai
64.74,B-1,1,2024,64.74,kpu,10/NPHD/2023,2023-11-10,25000000001
64.74,B-2,1,2024,64.74,bawaslu,12/NPHD/2023,2023-11-10,5000000000
X
laporan-harian impor -q nphd dari-bontang.csv
run 'the nearest record holds, once' 1 laporan-harian nphd -w bontang -f csv \
    --pilih kantor,nomor,penerima,nilai
out_is <<'X'
kantor,nomor,penerima,nilai
64.74,B-2,bawaslu,5000000000
64,2024-00010,kpu,25000000000
64,2024-00011,tni,7
X
err_like '^1 catatan kantor lain tentang NPHD yang sama tidak ikut dihitung'
run 'what the other says' 1 laporan-harian periksa nphd -f csv
out_like '^nphd,2024-00010,nilai,"?catatan kantor 64\.74 B-1: Rp25\.000\.000\.001; yang dihitung catatan ini'

# ---- stages as sheets write them ----

cat >stages.csv <<'X'
NPHD,Tahap,Tanggal,Jumlah
9/nphd/2023,Tahap II (60%),24 Juni 2024,Rp1
9/nphd/2023,iii,25 Juni 2024,Rp2
X
run 'Roman numerals' 0 laporan-harian impor nphd-cair stages.csv
is 'are numbers' "$(laporan-harian lihat nphd-cair --nphd 2024-00009 -f csv \
    --pilih tahap,jumlah | tail -n 2 | tr '\n' ' ')" '2,1 3,2 '
printf 'nphd,tahap,tanggal,jumlah\n9/nphd/2023,akhir,2024-06-26,1\n' >stage.csv
run 'but no other word' 65 laporan-harian impor nphd-cair stage.csv

# ---- a section of one's own ----

run 'a section' 0 laporan-harian tambah bagian --urutan 11 \
    --judul 'Pencairan NPHD' --isi rekap --tambahan nphd
section() {
	laporan-harian mingguan "$@" | sed -n '/^XI\./,/^TIDAK/p'
}
section -p 2024-M26 >.out
out_like '^XI\. PENCAIRAN NPHD'
out_like '^   Pemilihan 2024, keadaan 30 Juni 2024\.'

# ---- wrong input ----

run 'no such agreement' 65 laporan-harian tambah nphd-cair --nphd 99/X \
    --tanggal 2024-01-01 --jumlah 1
err_like "^nphd: '99/X' tidak ada dalam daftar nphd"
run 'nothing was paid' 65 laporan-harian tambah nphd-cair \
    --nphd 1/NPHD/2023 --tanggal 2024-01-01 --jumlah 0
run 'less than nothing' 65 laporan-harian tambah nphd --pilkada 2024 \
    --wilayah paser --penerima tni --nilai -5
run 'tomorrow' 65 laporan-harian tambah nphd-cair --nphd 1/NPHD/2023 \
    --tanggal 2024-07-01 --jumlah 5
run 'a time to come' 64 laporan-harian nphd -p 2025
err_is <<'X'
--periode: belum mulai
X
run 'a village gives none' 65 laporan-harian tambah nphd --pilkada 2024 \
    --wilayah guntung --penerima kpu
run 'one with no number twice' 0 laporan-harian tambah -q nphd \
    --pilkada 2024 --wilayah paser --penerima polri --nilai 1
run '... is the same one' 65 laporan-harian tambah -q nphd \
    --pilkada 2024 --wilayah paser --penerima polri --nilai 2
run 'a sum that does not fit' 65 sh -c "laporan-harian tambah -q nphd \
    --pilkada 2024 --wilayah paser --penerima tni \
    --nilai 9223372036854775807 && laporan-harian nphd"
err_like 'jumlahnya tidak muat'
done_testing
