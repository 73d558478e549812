#!/bin/sh
# SPDX-License-Identifier: ISC
# An office's own sheet of its ormas, as it stands: what is said of each row,
# what the register holds then, and that the same file changes nothing.
. "${0%/*}/lib.sh"
F=$TESTS/fixtures/ormas
KOLOM=nomor,nama,singkatan,bentuk,bidang,jenis,akta_nomor,akta_tanggal
KOLOM=$KOLOM,notaris,ahu_nomor,ahu_tanggal,skt_nomor,skt_tanggal,skt_berakhir
KOLOM=$KOLOM,surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
KOLOM=$KOLOM,alamat,wilayah,telepon,ketua,sekretaris,bendahara
KOLOM=$KOLOM,pengurus_mulai,pengurus_berakhir,catatan,tak_terbaca

# sheet FILE [OPTION...]: its report and its register are golden; again.
sheet() {
	name=${1%.*}
	ext=${1##*.}
	shift
	rm -f k.db*
	office
	cp "$F/$name.$ext" "$name.$ext"
	ormas-skt impor "$name.$ext" "$@" >out 2>laporan
	echo "status $?" >>laporan
	ormas-skt ekspor -f yaml --pilih "$KOLOM" 2>err |
	    grep -v ': null$' >>laporan
	run "$name.$ext" 0 cat laporan
	golden "ormas-$name-$ext.txt"
	ormas-skt ekspor >satu.csv
	run "$name.$ext again" "$(sed -n 's/^status //p' laporan)" \
	    ormas-skt impor "$name.$ext" "$@"
	err_like '^0 baru, 0 berubah, '
	ormas-skt ekspor >dua.csv
	same "$name.$ext: nothing changed" satu.csv dua.csv
	rm -f k.db*
	office
	run "$name.$ext: what went out comes back" 0 ormas-skt impor satu.csv
	ormas-skt ekspor >dua.csv
	same "$name.$ext: as it was" satu.csv dua.csv
}

sheet tiga-baris.csv --tolak-ke tolak.csv
sheet judul-baris-tiga.csv
sheet templat-33-kolom.csv --abaikan "status_administrasi,sumber_registrasi,\
tempat_pendirian,tujuan_ormas,kode_pos,nomor_fax,jenis_akta,nama_bank,\
nomor_rekening_bank"
sheet satu-sel.csv
sheet masa-berlaku.csv
sheet titik-koma.csv
sheet campuran.csv
sheet jabatan.csv
sheet judul-dua-baris.csv
sheet kutip-berbaris.csv --abaikan Status
sheet ketua-telepon.tsv
sheet tanda-penerimaan.csv
sheet gabungan.xlsx

# ---- columns that nobody keeps: all at once, as they can be typed ----

rm -f k.db*
office
cp "$F/templat-33-kolom.csv" .
run 'unknown columns' 65 ormas-skt impor templat-33-kolom.csv
err_is <<'E'
templat-33-kolom.csv:1: 9 kolom tidak dikenal untuk ormas; susun padanannya dengan impor --tebak, atau lewati dengan --abaikan 'status_administrasi,sumber_registrasi *,tempat_pendirian,tujuan_ormas,kode_pos,nomor_fax,jenis_akta,nama_bank,nomor_rekening_bank'
E

printf 'nama ormas;jabatan;alamat\nA;Ketua;Jl. B\n' >jabatan.csv
run 'a role beside no name' 65 ormas-skt impor jabatan.csv
err_like "^jabatan.csv:1: kolom 'jabatan' tidak dikenal"

# ---- a cell that was kept is cleared by saying what it means ----

printf 'nama;tgl akta;bentuk\nA;2018;cv\n' >kosong.csv
run 'kept' 1 ormas-skt impor kosong.csv
run 'told by periksa' 1 ormas-skt periksa ormas --pilih kolom,temuan
out_like "^akta_tanggal,belum terbaca dari lembar asal: '2018'$"
run 'said by hand' 1 ormas-skt ubah 2025-00001 --akta-tanggal 2018-02-27
run 'what is known is not unread' 0 ormas-skt ekspor --pilih \
    akta_tanggal,tak_terbaca
out_is <<'E'
akta_tanggal,tak_terbaca
2018-02-27,bentuk 'cv'
E
run 'the sheet again' 1 ormas-skt impor kosong.csv
err_like '^0 baru, 0 berubah, 1 tetap, 2 peringatan$'
run 'the rest' 1 ormas-skt ubah 2025-00001 --tak-terbaca ''
run 'typed it is refused' 65 ormas-skt tambah --nama B --bentuk cv
err_like "'cv' tidak dikenal; pilihan: "

# ---- one decree in two spellings ----

rm -f k.db*
office
printf 'nama;no ahu\nA;No. AHU–0009419.AH.01.04. TAHUN 2019\n' >satu.csv
printf 'nama;no ahu\nA;AHU : 0009419.AH.01.04.Tahun.2019\n' >dua.csv
run 'a decree' 0 ormas-skt impor satu.csv
run 'otherwise spelt' 0 ormas-skt impor dua.csv
err_like '^0 baru, 1 berubah, 0 tetap; '

# ---- numbers stay as they are written, whatever their length ----

cat >ejaan.csv <<'E'
nama;no ahu
A;No. AHU:0009422.AH.01.04  Tahun - 2019
B;AHU 0009421 AH 01 04 2019
C;No-AHU/123456.AH.01.01.2023
D;Keputusan Menteri Hukum dan HAM RI Nomor : AHU.98765/AH/01/02/2020
E;Yayasan AHU-0009423.AH.01.04.TAHUN 2019X
E
rm -f k.db*
office
run 'spellings' 1 ormas-skt impor ejaan.csv
run 'are kept' 0 ormas-skt ekspor --pilih nama,ahu_nomor,tak_terbaca
out_is <<'E'
nama,ahu_nomor,tak_terbaca
A,AHU:0009422.AH.01.04 Tahun - 2019,
B,AHU 0009421 AH 01 04 2019,
C,AHU/123456.AH.01.01.2023,
D,AHU.98765/AH/01/02/2020,
E,Yayasan AHU-0009423.AH.01.04.TAHUN 2019,ahu_nomor lain 'X'
E

# ---- the office's own name of its letter, and its codes, are settings ----

cat >spko.csv <<'E'
No;Nama Ormas;No. SPKO;Tgl SPKO;Masa Berlaku SPKO;No. AHU/SKT/SKM
1;Ikatan A;SPKO No. 220/1/2024;5 Mei 2024;s.d. 5 Mei 2029;
2;Ikatan B;;;;SPKO 2/ORM/2024
3;Ikatan C;;;;000.9.6/3/2024
E
rm -f k.db*
office
run 'nobody knows it' 65 ormas-skt impor spko.csv
cat >nama.yaml <<'E'
ormas.surat_lapor_singkatan: SPKO
ormas.kode_klasifikasi: 000.9.6
E
run 'what the office calls it' 0 kesbangpol siapkan -q nama.yaml
run 'drafted' 0 ormas-skt impor --tebak spko.csv
out_like '^"No. SPKO": surat_lapor_nomor '
run 'known' 0 ormas-skt impor spko.csv
run 'its papers' 0 ormas-skt ekspor --pilih \
    nama,surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
out_is <<'E'
nama,surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
Ikatan A,220/1/2024,2024-05-05,2029-05-05
Ikatan B,2/ORM/2024,,
Ikatan C,000.9.6/3/2024,,
E

# ---- the last day of a paper is not its first; a column's own date holds ----

rm -f k.db*
office
cat >akhir.csv <<'E'
nama,no skt,tgl skt,masa bakti,no akta,no ahu
A Satu,"SKT 1/2019 (berlaku s.d. 2 Mei 2024)",2-5-2019,2018 s/d 2023,12 / 31-02-2019,
B Dua,SKT 2/2019 tanggal 1 Mei 2019,2-5-2019,5 tahun,AHU-0012345.AH.01.04.Tahun 2019,
C Tiga,4/2019 berlaku hingga 2 Mei 2024,,2023,,0023179.AH.01.07.2016
E
run 'last days' 1 ormas-skt impor akhir.csv
err_is <<'E'
akhir.csv:2: pengurus_berakhir: '2018 s/d 2023' hanya tahun: tulis tanggal akhirnya, mis. 31/12/2023; disimpan apa adanya di tak_terbaca
akhir.csv:2: akta_tanggal: '31-02-2019' bukan tanggal yang ada; disimpan apa adanya di tak_terbaca
akhir.csv:3: pengurus_berakhir: '5 tahun' hanya lamanya: tulis tanggal akhirnya; disimpan apa adanya di tak_terbaca
akhir.csv:3: skt_tanggal lain: skt_tanggal di sini '2019-05-01', di kolom lain '2019-05-02'; disimpan apa adanya di tak_terbaca
akhir.csv:3: akta_nomor: nomor AHU dalam kolom akta
akhir.csv:4: pengurus_berakhir: '2023' hanya tahun: tulis tanggal akhirnya, mis. 31/12/2023; disimpan apa adanya di tak_terbaca
3 baru, 0 berubah, 0 tetap, 6 peringatan; dibaca: 2 bentuk menurut nomor AHU
E
run 'as they are stored' 0 ormas-skt ekspor --pilih \
    skt_nomor,skt_tanggal,skt_berakhir,akta_nomor,bentuk
out_is <<'E'
skt_nomor,skt_tanggal,skt_berakhir,akta_nomor,bentuk
1/2019,2019-05-02,2024-05-02,12,
2/2019,2019-05-02,,,yayasan
4/2019,,2024-05-02,,perkumpulan
E

# ---- what an empty cell takes away is told: 20 rows, then a count ----

rm -f k.db*
office
cat >isi.csv <<'E'
nama,no skt,no hp,skt berakhir
A,1/2019/ABC,0812345678,2-5-2029
E
sed 's/0812345678,.*/,-/' isi.csv >kosong.csv
ormas-skt impor -q isi.csv
run 'cells left empty' 0 ormas-skt impor kosong.csv
err_is <<'E'
kosong.csv:2: skt_berakhir, telepon dikosongkan
0 baru, 1 berubah, 0 tetap
E
for i in $(seq 1 22); do echo "Ormas $i,2/2019/$i,0812345$i,"; done >>isi.csv
sed 's/0812345[0-9]*,.*/,-/' isi.csv >kosong.csv
ormas-skt impor -q isi.csv
run 'many of them' 0 ormas-skt impor kosong.csv
err_like '^kosong.csv:21: telepon dikosongkan$'
err_like '^3 baris lain mengosongkan kolom yang tadinya terisi$'

# ---- headings over groups of rows are no ormas ----

rm -f k.db*
office
cat >kelompok.csv <<'E'
No,Nama Ormas,Alamat,Ketua
A,KEPEMUDAAN,,
1,Pemuda Satu,Jl. A,K
2,PEMUDA DUA,,
II.,LAIN LAIN,,
,Keagamaan,,
,FORUM TIGA,,
4,AGAMA,,
E
run 'set aside' 1 ormas-skt impor -n kelompok.csv --tolak-ke tolak.csv
err_like '^percobaan: 4 baru, 0 berubah, 0 tetap, 3 ditolak;'
run 'headings of groups' 1 ormas-skt impor kelompok.csv
err_is <<'E'
kelompok.csv:2: 'KEPEMUDAAN': hanya nama yang terisi; agaknya judul kelompok, tidak disimpan (bila bukan, impor dengan --ya)
kelompok.csv:5: 'LAIN LAIN': hanya nama yang terisi; agaknya judul kelompok, tidak disimpan (bila bukan, impor dengan --ya)
kelompok.csv:6: 'Keagamaan': hanya nama yang terisi; agaknya judul kelompok, tidak disimpan (bila bukan, impor dengan --ya)
4 baru, 0 berubah, 0 tetap, 3 peringatan; dilewati: 3 judul kelompok
E
run 'they are names all the same' 0 ormas-skt impor kelompok.csv --ya
err_like '^3 baru, 0 berubah, 4 tetap$'
printf 'nama;alamat\n=SUM(A1:A3);Jl. A\n' >rumus.csv
run 'a formula is no name' 65 ormas-skt impor rumus.csv
err_is <<'E'
rumus.csv:2: nama: '=SUM(A1:A3)' ialah rumus lembar kerja, bukan nama
1 kesalahan; tidak ada yang disimpan
E

# ---- a heading of two lines: each column has the name that it is given ----

rm -f k.db*
office
cat >dua-baris.csv <<'E'
No,Nama Ormas,SKT,,Ketua,,Keterangan
,,Nomor,Tanggal,Nama,No HP,
1,A Satu,1/2019/ABC,2-5-2019,Pak K,0812345678,baik
E
run 'numbers and dates under the paper' 0 ormas-skt impor dua-baris.csv
run 'each in its column' 0 ormas-skt ekspor --pilih \
    nama,skt_nomor,skt_tanggal,telepon,ketua,catatan
out_is <<'E'
nama,skt_nomor,skt_tanggal,telepon,ketua,catatan
A Satu,1/2019/ABC,2019-05-02,0812345678,Pak K,baik
E
cat >dua-baris.csv <<'E'
DAFTAR ORMAS,,,,,
No,Legalitas,,Kepengurusan,,Status Data
,No SKT,Tgl SKT,Nama Ormas,Ketua,
1,1/2019/ABC,2-5-2019,A Satu,Pak K,baik
E
run 'what has nothing below it has its own name' 65 ormas-skt impor dua-baris.csv
err_like "kolom 'Status Data' tidak dikenal untuk ormas"
run 'and can be left out by it' 0 ormas-skt impor --abaikan 'Status Data' \
    dua-baris.csv
err_like '^0 baru, 0 berubah, 1 tetap'

# ---- rows refused of several lines come back whole ----

rm -f k.db*
office
cp "$F/tiga-baris.csv" .
run 'set aside' 1 ormas-skt impor tiga-baris.csv --tolak-ke tolak.csv
sed 's/^4,,/4,Persatuan Contoh Empat,/' tolak.csv >betul.csv
run 'mended' 0 ormas-skt impor betul.csv
run 'all of it' 0 ormas-skt ekspor --nama Persatuan --pilih \
    nama,ketua,sekretaris
out_is <<'E'
nama,ketua,sekretaris
Persatuan Contoh Empat,Ketua Empat,Sekretaris Empat
E

done_testing
