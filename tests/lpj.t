#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol lpj: what parties spent, in the layout of form G, to the rupiah; the
# plan, the goods, what the office's own lists change.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2021-02-03T08:00

run 'nothing yet' 0 banpol lpj -f csv
out_is <<'E'
tahun,partai,nama,cair,pendidikan,operasional,lain,saldo,sts,porsi,lpj,kurang,keadaan
E
run 'a party of nothing' 65 banpol lpj golkar
err_is <<'E'
golkar tidak punya catatan pada tahun anggaran 2020
E

# ---- a party's year ----

run 'the lines of a party' 0 banpol impor belanja "$C/banpol-lpj.csv"
err_is <<'E'
14 baru, 0 berubah, 0 tetap
E
banpol tambah -q pencairan --partai golkar --tahun 2020 --jumlah 37427500 \
    --tanggal 2020-06-30 --nomor-sp2d 123/SP2D/2020
banpol tambah -q pencairan --partai pdip --tahun 2020 --jumlah 50000000 \
    --tanggal 2020-06-30 --nomor-sp2d 124/SP2D/2020
banpol tambah -q tahapan --partai golkar --tahun 2020 --tahap lpj \
    --tanggal 2021-01-20
run 'all parties; what nobody wrote down is not 0' 1 banpol lpj
out_is <<'E'
tahun,partai,nama,cair,pendidikan,operasional,lain,saldo,sts,porsi,lpj,kurang,keadaan
2020,golkar,Golkar,37427500,25375000,11979600,,72900,,67.93,2021-01-20,0,dilaporkan
2020,pdip,PDIP,50000000,,,,,,,,,cair
E
run 'nor in the look at a party' 0 banpol lpj pdip -f teks
is 'no sum, no balance' "$(grep -Ec "Dibelanjakan|Saldo" "$T/.out")" 0
run 'for people' 1 banpol lpj -f tabel
golden lpj-semua.txt
run 'as a workbook' 1 banpol lpj -o semua.xlsx --pilih partai,porsi
perl "$ROOT/tests/fixtures/cells.pl" -x semua.xlsx xl/worksheets/sheet1.xml >s.xml
ok 'a share is a number' grep -Eq '<v>67[.]93[0-9]*</v>' s.xml
run 'on a page' 1 banpol lpj -f html --pilih partai,porsi
out_like 'class="number">67,93<'
run 'by cost' 1 banpol lpj 'P. Golkar' -f csv
golden lpj-kode.csv
is 'costs and balance are what was paid' "$(banpol lpj golkar -f csv \
    --pilih realisasi | awk '{ n += $1 } END { print n }')" 37427500
run 'form G' 1 banpol lpj golkar -f teks
golden lpj-g.txt
printf '%s\n' partai,tahun,kode,uraian,jumlah pan,2020,pp_honorarium,Honor,1 \
    pan,2020,um_atk,Kertas,2 | banpol impor -q belanja -
run 'no activity: a cost stands in its own block' 1 banpol lpj pan -f teks
is 'only once' "$(grep -c "keperluan ATK" "$T/.out")" 1
banpol ekspor belanja --partai pan --pilih nomor | sed 1d | while read -r n; do
	banpol hapus -q -y belanja "$n" --alasan uji </dev/null
done
run 'form G, line by line' 1 banpol lpj golkar --rincian -f teks
out_like '6 bulan +2\.474\.100 +bukti'
run 'as a page' 1 banpol lpj golkar -o g.html
ok 'with the sum of political education' grep -q '25\.375\.000' g.html

# ---- the balance ----

run 'the balance went back' 0 banpol ubah pencairan golkar/2020/1 \
    --nomor-sts STS-1 --tanggal-sts 2020-12-30 --jumlah-sts 72900
run 'nothing left to look at' 0 banpol lpj golkar -f csv --pilih kode
run 'and told' 0 banpol lpj golkar -f teks
out_like '^Disetor kembali +: Rp72\.900$'
banpol ubah -q pencairan golkar/2020/1 --jumlah-sts 72000
run 'not all of it' 1 banpol lpj golkar -f teks
out_like 'Saldo Rp72\.900, tetapi yang disetor kembali Rp72\.000\.'
banpol ubah -q pencairan golkar/2020/1 --jumlah 37000000 --jumlah-sts '' \
    --nomor-sts '' --tanggal-sts ''
run 'more than was paid' 1 banpol lpj golkar -f teks
out_like 'Belanja melebihi yang diterima sebesar Rp354\.600\.'
run 'also for programs' 1 banpol lpj --pilih saldo
out_is <<'E'
saldo
-354600

E
banpol ubah -q pencairan golkar/2020/1 --jumlah 37427500

# ---- evidence, the stamp, the share ----

run 'evidence lacks' 0 banpol ubah belanja 2021-00003 --bukti 'kwitansi; absensi'
run 'which' 1 banpol lpj golkar -f teks
out_like '^ +2021-00003 +003/KW/2020 +Transport +Rp6\.000\.000 +daftar transport,$'
out_like '^ +peserta +dokumentasi$'
run 'a receipt of much, and more than was paid' 1 banpol ubah belanja 2021-00010 --jumlah 5000001 \
    --harga-satuan 5000001
run 'bears a stamp' 1 banpol lpj golkar -f teks
out_like '^ +2021-00010 +023/KW/2020 +.*Rp5\.000\.001 +meterai'
banpol ubah -q belanja 2021-00010 --jumlah 2450000 --harga-satuan 2450000
printf 'banpol.meterai_di_atas: 99999\n' | kesbangpol siapkan -q /dev/stdin
run 'what bears a stamp is the office'"'"'s' 1 banpol lpj golkar -f teks
out_like '^ +peserta +dokumentasi, meterai$'
printf 'banpol.meterai_di_atas: 5000000\n' | kesbangpol siapkan -q /dev/stdin
is 'counted by cost' "$(banpol lpj golkar -f csv --pilih kode,kurang |
    grep transport)" pp_transport,1
printf 'banpol.porsi_pendidikan: 68\nbanpol.porsi_dasar: Perwali 1/2020\n' |
    kesbangpol siapkan -q /dev/stdin
run 'the share that a region asks for' 1 banpol lpj golkar -f teks
out_like '67,93% dari belanja; ketentuan: paling sedikit 68%'
out_like 'Perwali 1/2020\) - belum terpenuhi'

# ---- the plan ----

cat >rencana.csv <<'E'
partai,tahun,kode,kegiatan,uraian,jumlah
golkar,2020,pp_honorarium,Seminar,Honor,12000000
golkar,2020,um_atk,,ATK,1000000
golkar,2020,um_sewa,,Sewa kantor,24427500
E
run 'a plan' 0 banpol impor rencana rencana.csv
run 'and what became of it' 1 banpol lpj golkar --rencana -f teks
golden lpj-rencana.txt
run 'for programs, of all' 1 banpol lpj --rencana \
    --pilih kode,rencana,realisasi,selisih
out_like '^um_sewa,24427500,0,24427500$'
out_like '^um_atk,1000000,1237500,-237500$'

# ---- for BPK ----

run 'goods and services' 1 banpol lpj golkar --inventaris -f teks
golden lpj-barang.txt
is 'all that was spent' "$(banpol lpj --inventaris --pilih jumlah |
    awk '{ n += $1 } END { print n }')" 37354600

# ---- lists of the office ----

run 'lists to edit' 0 banpol templat --bawaan belanja.csv
sed -i '/^um_atk,/s/,persediaan,/,jasa,/' data/belanja.csv
is 'its version holds' "$(banpol lpj --inventaris -f csv \
    --pilih kode,golongan | grep um_atk)" um_atk,jasa
sed -i '/^pk_inventaris/d' data/belanja.csv
run 'a code less is no fault' 1 banpol lpj golkar -f csv
banpol tambah -q belanja --partai golkar --tahun 2020 --kode pk_inventaris \
    --uraian Mebel --jumlah 1000
run 'what is in no list is told' 1 banpol lpj --pilih lain,saldo
out_is <<'E'
lain,saldo
1000,71900
,
E
run 'and shown' 1 banpol lpj golkar -f teks
out_like 'Kode di luar +1\.000$'
printf 'x,B9,X,Pasal 1,,,,,,,\n' >>data/belanja.csv
run 'a fault in it' 78 banpol lpj
err_like 'data/belanja\.csv:30: induk: .B9. bukan kode yang disebut'
rm -f data/belanja.csv

# ---- a party's own sheet, of one party and year ----

cat >lembar.csv <<'E'
LAPORAN PERTANGGUNGJAWABAN,,,,,
No,Jenis Pengeluaran,Uraian,Volume,Realisasi (Rp),No. Bukti
1,pembayaran honorarium,Honor narasumber,3,4.500.000,001
2,keperluan ATK,Kertas,,250.000,002
,JUMLAH,,,4.750.000,
E
run 'the party and the year are not in it' 65 banpol impor belanja lembar.csv
run 'so they are said' 0 banpol impor belanja lembar.csv \
    --partai 'Partai Nasdem' --tahun 2020
err_is <<'E'
2 baru, 0 berubah, 0 tetap; dilewati: 1 baris jumlah
E
run 'again' 0 banpol impor belanja lembar.csv --tahun 2020 --partai nasdem
err_like '^0 baru, 0 berubah, 2 tetap'
run 'as they are stored' 0 banpol ekspor belanja --partai nasdem \
    --pilih partai,tahun,kode,jumlah,nomor_bukti
out_is <<'E'
partai,tahun,kode,jumlah,nomor_bukti
nasdem,2020,pp_honorarium,4500000,001
nasdem,2020,um_atk,250000,002
E
run 'a column that is there, too' 65 banpol impor belanja \
    "$C/banpol-lpj.csv" --partai nasdem
err_like "judul 'partai' berarti kolom 'partai', yang juga diberi untuk semua baris; hapus --partai"
run 'unless it is passed over' 0 banpol impor belanja -n \
    "$C/banpol-lpj.csv" --partai hanura --abaikan partai
err_like '^percobaan: 14 baru'
run 'a value that is none' 65 banpol impor belanja lembar.csv --tahun x
err_like '^--tahun: .x. bukan tanggal'

# ---- a sheet like form G: costs stand over their lines ----

cat >formulir.csv <<'E'
REKAPITULASI REALISASI PENERIMAAN DAN BELANJA,,,,,
No,Jenis Pengeluaran,Jenis Kegiatan,Volume,Realisasi (Rp),Keterangan
1,2,3,4,5,6
A,PENDIDIKAN POLITIK,,,,
,a. honorarium,,,,
,,Honor narasumber,3,4.500.000,hari pertama
,,Honor moderator,1,500.000,
B,OPERASIONAL SEKRETARIAT,,,,
,1. Administrasi Umum,,,,
,a. keperluan ATK;,Kertas F4,10,450.000,
,,Tinta,2,240.000,
,Rapat bulanan,,,,
,b. rapat internal sekretariat;,,,,
,,Konsumsi,20,700.000,
C,SALDO,,,100.000,
E
run 'form G' 1 banpol impor belanja formulir.csv --partai pks --tahun 2020
err_is <<'E'
formulir.csv:12: 'Rapat bulanan': hanya ini yang terisi; dilewati sebagai judul kelompok
5 baru, 0 berubah, 0 tetap, 1 peringatan; dilewati: 1 baris nomor kolom, 6 judul kelompok, 1 baris saldo
E
run 'each line has its cost' 0 banpol ekspor belanja --partai pks \
    --pilih kode,uraian,jumlah
out_is <<'E'
kode,uraian,jumlah
pp_honorarium,Honor narasumber,4500000
pp_honorarium,Honor moderator,500000
um_atk,Kertas F4,450000
um_atk,Tinta,240000
um_rapat,Konsumsi,700000
E
sed 's/^,b\. rapat.*/,2. Langganan Daya dan Jasa,,,,/' formulir.csv >lain.csv
run 'another heading ends it' 65 banpol impor belanja lain.csv --partai pks \
    --tahun 2020
err_like '^lain.csv:14: kode: wajib diisi'

# ---- the heading says what a word means ----

cat >dua.csv <<'E'
No,Jenis Pengeluaran,Uraian,Jumlah
A,Pendidikan Politik,,
1,Transport,Transport peserta seminar,20.000.000
2,ATK,Alat tulis peserta seminar,5.000.000
3,Honorarium,Honor narasumber,4.000.000
B,Operasional Sekretariat,,7.150.000
4,Honorarium,Honor staf keuangan,6.000.000
5,Transport,Transport staf,1.000.000
,4. Pemeliharaan Peralatan Kantor,,
6,penyimpanan data elektronik,Servis,100.000
7,Listrik,Token,50.000
E
run 'one word in two blocks' 0 banpol impor belanja dua.csv --partai perindo \
    --tahun 2020
err_is <<'E'
7 baru, 0 berubah, 0 tetap; dilewati: 3 judul kelompok
E
run 'is two costs; B.4 as the form prints it' 0 banpol ekspor belanja \
    --partai perindo --pilih kode,uraian
out_is <<'E'
kode,uraian
pp_transport,Transport peserta seminar
pp_perlengkapan,Alat tulis peserta seminar
pp_honorarium,Honor narasumber
um_honor,Honor staf keuangan
um_transport,Transport staf
pk_elektronik,Servis
dj_telepon,Token
E
sed 's/7\.150\.000/7.250.000/; s/Pemeliharaan Peralatan Kantor,,/&200.000/' \
    dua.csv >judul.csv
run 'sums in the headings are held against their rows' 1 \
    banpol impor belanja judul.csv --partai perindo --tahun 2020
err_is <<'E'
judul.csv:6: jumlah: jumlah di judul bagian 7.250.000, jumlah baris yang terbaca 7.150.000
judul.csv:9: jumlah: jumlah di judul bagian 200.000, jumlah baris yang terbaca 150.000
0 baru, 0 berubah, 7 tetap, 2 peringatan; dilewati: 3 judul kelompok
E
sed 's/^B,/,B. /; s/Listrik/Setrum/' dua.csv >kata.csv
run 'a heading is no word to be asked for' 1 banpol impor belanja --tebak \
    kata.csv
is 'a word is' "$(sed '1,/^kata/d' "$T/.out" | cut -d: -f1)" \
'"Transport"
"ATK"
"Honorarium"
"Setrum"'
sed '/^A,/d' dua.csv >tanpa.csv
run 'no heading: what fits both blocks is refused' 65 banpol impor belanja \
    tanpa.csv --partai perindo --tahun 2020
err_like "^tanpa.csv:2: kode: 'Transport' berarti lain .*: A pp_transport, B um_transport$"
sed '/1\. Adm/d; s/^B,OPERAS[^,]*/B,LAIN-LAIN/; s/a\. keperluan ATK;/a. honor/' \
    formulir.csv >lain2.csv
run 'nor does a block hold what is after it' 65 banpol impor belanja \
    lain2.csv --partai perindo --tahun 2020
err_like "^lain2.csv:9: kode: 'honor' berarti lain"
sed 's/,ATK,/,Sewa kantor,/' dua.csv >salah.csv
run 'a cost of the other block' 65 banpol impor belanja salah.csv \
    --partai perindo --tahun 2020
err_like "^salah.csv:4: kode: 'Sewa kantor' tidak ada dalam bagian A"
sed 's/^A,\(Pend.*\),,/I. \1,,,/; s/^B,\(Oper.*\),,.*/II. \1,,,/' dua.csv >romawi.csv
run 'with roman numbers' 0 banpol impor belanja romawi.csv -n \
    --partai perindo --tahun 2020
err_like ' 7 tetap;'
run 'typed, with the whole list' 65 banpol tambah belanja \
    --partai perindo --tahun 2020 --kode transport --uraian x --jumlah 5
err_like 'pp_transport,.*um_transport'

# ---- refused rows keep what stood above them ----

cat >asal.csv <<'E'
No,Jenis Pengeluaran,Uraian,Volume,Jumlah,No. Bukti
A,Pendidikan Politik,,,5.000.000,
1,Transpot,Peserta seminar,2,3.000.000,b1
2,Honorarium,Narasumber,1,2.000.000,b2
B,Operasional Sekretariat,,,,
,a. keperluan ATK,,,,
3,,Kertas,10,45O.000,b3
4,Transport,Staf,1,100.000,b4
5,Honorarium,Staf,1,1.000.000x,b5
E
run 'set aside' 1 banpol impor belanja asal.csv --partai gerindra \
    --tahun 2020 --tolak-ke sisa.csv
is 'with their headings and their costs' "$(cut -d, -f1-6 sisa.csv)" \
'No,Jenis Pengeluaran,Uraian,Volume,Jumlah,No. Bukti
,PENDIDIKAN POLITIK,,,,
1,Transpot,Peserta seminar,2,3.000.000,b1
,OPERASIONAL SEKRETARIAT,,,,
3,um_atk,Kertas,10,45O.000,b3
5,um_honor,Staf,1,1.000.000x,b5'
sed -i 's/Transpot/Transport/; s/45O\.000/450.000/; s/1\.000\.000x/1.000.000/' sisa.csv
run 'put right, they come in' 0 banpol impor belanja sisa.csv \
    --partai gerindra --tahun 2020
err_is <<'E'
3 baru, 0 berubah, 0 tetap; dilewati: 2 judul kelompok
E
run 'and nothing is lost' 0 banpol ekspor belanja --partai gerindra \
    --pilih nomor_bukti,kode,uraian,volume,jumlah
is 'all of them' "$(sort "$T/.out")" \
'b1,pp_transport,Peserta seminar,2,3000000
b2,pp_honorarium,Narasumber,1,2000000
b3,um_atk,Kertas,10,450000
b4,um_transport,Staf,1,100000
b5,um_honor,Staf,1,1000000
nomor_bukti,kode,uraian,volume,jumlah'
printf 'Jenis Pengeluaran,Uraian,Jumlah\nSewa,Ruko,5\n' >sewa.csv
run 'a word of one block, under no heading' 65 banpol impor belanja sewa.csv \
    --partai gerindra --tahun 2020
err_like "^sewa.csv:2: kode: 'Sewa' hanya dikenal di bawah judul bagiannya, .*kodenya: um_sewa$"

# ---- a total of the sheet is held against what was read ----

cat >jumlah.csv <<'E'
No,Jenis Pengeluaran,Uraian,Volume,Jumlah,No. Bukti,Keterangan
A,Pendidikan Politik,,,,,
1,Transport,Peserta,2,20.000.000,a1,
2,Konsumsi,Peserta,2,5.000.000,a2,
,Sub Total,,4,25.000.000,,
B,Operasional Sekretariat,,,,,
3,Honorarium,Staf,2,6.000.000,a3,
,Sub Total,,,6.000.000,,
,Jumlah,,,31.000.000,,
C,Saldo,,,77,,
E
run 'totals of parts and of all' 0 banpol impor belanja jumlah.csv \
    --partai psi --tahun 2020
err_is <<'E'
3 baru, 0 berubah, 0 tetap; dilewati: 2 judul kelompok, 3 baris jumlah, 1 baris saldo
E
sed '/,a2,/d' jumlah.csv >kurang.csv
run 'a row less than the total says' 1 banpol impor belanja kurang.csv \
    --partai psi --tahun 2020
err_is <<'E'
kurang.csv:4: jumlah: baris jumlah lembar 25.000.000, jumlah baris yang terbaca 20.000.000
kurang.csv:8: jumlah: baris jumlah lembar 31.000.000, jumlah baris yang terbaca 26.000.000
0 baru, 0 berubah, 2 tetap, 2 peringatan; dilewati: 2 judul kelompok, 3 baris jumlah, 1 baris saldo
E
sed 's/,Konsumsi,/,Tidak ada,/' jumlah.csv >tolak.csv
run 'a refused row is told already' 1 banpol impor belanja tolak.csv \
    --partai psi --tahun 2020 --tolak-ke t.csv
nok 'and nothing of the total' grep -q 'jumlah lembar' .err

# ---- at the door ----

run 'two parties' 64 banpol lpj golkar pdip
run 'two views' 64 banpol lpj golkar --rencana --inventaris
err_like 'pilih satu: --rincian, --rencana atau --inventaris'
run 'lines of all' 64 banpol lpj --rincian
run 'a day is no year' 64 banpol lpj --tahun 2020-05-01
err_like 'tahunnya saja'
run 'of another council' 0 banpol lpj -w Balikpapan
out_like '^tahun,partai'
run 'of a village' 64 banpol lpj -w Guntung
run 'another year' 0 banpol lpj --tahun 2019
out_like '^tahun,partai'
KESBANGPOL_HARI_INI=2020-07-01 run 'from July on it is this year' 1 \
    banpol lpj --pilih tahun
out_like '^2020$'

done_testing
