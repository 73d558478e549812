#!/bin/sh
# SPDX-License-Identifier: ISC
# ormas-skt: an office's sheet as it stands, references, what may travel.
. "$(dirname "$0")/lib.sh"
office

ORMAS_PT="$C/ormas.csv:6: ahu_nomor: AH.01.01 ialah nomor \
perseroan terbatas; periksa dokumennya"
run 'a sheet with headings of offices' 1 ormas-skt impor "$C/ormas.csv"
err_is <<E
$ORMAS_PT
5 baru, 0 berubah, 0 tetap, 1 peringatan
E
run 'the register' 0 ormas-skt ekspor --pilih \
    nama,singkatan,bentuk,bidang,akta_tanggal,skt_berakhir,wilayah,ketua
out_is <<E
nama,singkatan,bentuk,bidang,akta_tanggal,skt_berakhir,wilayah,ketua
Yayasan Contoh Etam,YCE,yayasan,pendidikan,2018-02-27,,64.74.01.1004,"Ketua Satu, M.A."
Perkumpulan Contoh Pesisir,PCP,perkumpulan,perikanan,2016-08-05,,64.74.02.1003,Ketua Dua
Paguyuban Contoh Rukun,,tidak_berbadan_hukum,adat,2015-05-12,2021-03-06,64.74.03.1003,Ketua Tiga
Forum Contoh Pemuda,FCP,tidak_berbadan_hukum,pemuda_olahraga,2020-10-03,2025-12-15,64.74.01.1006,
Perkumpulan Contoh Bakti,PCB,perkumpulan,sosial,2019-09-17,,64.74.02.1001,Ketua Lima
E
run 'again' 1 ormas-skt impor "$C/ormas.csv"
err_is <<E
$ORMAS_PT
0 baru, 0 berubah, 5 tetap, 1 peringatan
E
run 'which SKT ends this month' 0 ormas-skt lihat \
    --skt-berakhir 2025-12-01..2025-12-31 --pilih nama
out_is <<E
nama
Forum Contoh Pemuda
E
run 'already registered?' 0 ormas-skt cari pesisr --pilih nama
out_is <<E
nama
Perkumpulan Contoh Pesisir
E

# ---- refused, and why ----

cat >buruk.csv <<'E'
nama,bentuk,skt_nomor,skt_tanggal,skt_berakhir,bidang
A,asing,1/2020,,,sosial
B,tidak_berbadan_hukum,1/2020,2020-06-20,2019-06-20,sosial
C,cv,,,,sosial
D,yayasan,,12/31/2020,,sosial
E,yayasan,,,,sosail
E
run 'refused' 65 ormas-skt impor buruk.csv
err_is <<'E'
peringatan: buruk.csv:4: bentuk: 'cv' tidak dikenal; disimpan apa adanya di tak_terbaca
peringatan: buruk.csv:5: skt_tanggal: '12/31/2020' bukan tanggal yang ada (tulis hari/bulan/tahun); disimpan apa adanya di tak_terbaca
peringatan: buruk.csv:6: bidang: 'sosail' tidak dikenal; maksud Anda 'sosial'?; disimpan apa adanya di tak_terbaca
buruk.csv:2: skt_nomor: ormas asing tidak memakai SKT, melainkan izin operasional (UU 17/2013 Pasal 43-46; isi izin_nomor)
buruk.csv:3: skt_berakhir: mendahului skt_tanggal
2 kesalahan; tidak ada yang disimpan
E

# ---- branches and double boards are two, whatever their name ----

cat >cabang.csv <<'E'
nama,bentuk,alamat
Laskar Contoh,tidak_berbadan_hukum,Jalan A
Laskar Contoh,tidak_berbadan_hukum,Jalan B
E
run 'same name, other address' 0 ormas-skt impor cabang.csv
err_is <<E
2 baru, 0 berubah, 0 tetap
E
sed 's/Laskar Contoh/LASKAR  contoh/; s/Jalan/jalan/' cabang.csv >huruf.csv
run 'and they are found again, however written' 0 ormas-skt impor huruf.csv
err_is <<E
0 baru, 2 berubah, 0 tetap
E

# ---- letters, calls, filings, visits ----

run 'komunikasi, by abbreviation' 0 ormas-skt tambah komunikasi --ormas yce \
    --waktu '2025-12-10 09:15' --cara wa --perihal 'masa bakti'
err_is <<E
tersimpan: 2025-00001
E
run 'komunikasi' 0 ormas-skt lihat komunikasi \
    --pilih ormas,waktu,cara,arah,perihal
out_is <<E
ormas,waktu,cara,arah,perihal
Yayasan Contoh Etam,2025-12-10T09:15:00+08:00,whatsapp,keluar,masa bakti
E
printf 'ormas,prosedur,diterima\nYayasan Asing,perpanjangan,2025-12-01\n' >p.csv
run 'permohonan of one that is not registered' 1 ormas-skt impor permohonan \
    p.csv
err_is <<E
p.csv:2: ormas: 'Yayasan Asing' tidak ada dalam daftar ormas
1 baru, 0 berubah, 0 tetap, 1 peringatan
E
run 'kunjungan' 0 ormas-skt tambah kunjungan --tanggal 10/11/2025 \
    --ormas 'perkumpulan contoh pesisir' --alamat-ditemukan ya
run 'periksa permohonan' 1 ormas-skt periksa permohonan
out_like "^permohonan,2025-00001,ormas,'Yayasan Asing' tidak ada dalam daftar ormas,rujukan,ormas-skt ubah permohonan 2025-00001 --ormas TEKS\$"

# ---- what travels ----

run 'publik' 0 ormas-skt ekspor --publik --nama Etam
out_is <<E
kantor,nomor,revisi,nama,singkatan,bentuk,bidang,kekhususan,lingkup,induk,tanggal_berdiri,akta_nomor,akta_tanggal,notaris,ahu_nomor,ahu_tanggal,skt_nomor,skt_tanggal,skt_berakhir,surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir,wilayah,pengurus_mulai,pengurus_berakhir,izin_nomor,izin_tanggal,izin_berakhir,jenis,berjenjang,nama_lain,bubar
64,2025-00001,1,Yayasan Contoh Etam,YCE,yayasan,pendidikan,,,,,,2018-02-27,,AHU-0009419.AH.01.04.TAHUN 2019,,,,,220/01/SKM/2024,,2029-03-03,64.74.01.1004,,2027-12-31,,,,,,,
E
for type in permohonan komunikasi kunjungan; do
	run "publik: no $type" 0 ormas-skt ekspor $type --publik
	is "publik: no $type" "$(sed 1d .out)" ''
	err_is <<E
1 $type tidak ikut --publik: catatan kerja kantor dengan satu ormas
E
done
nok 'NIK is not a column' sh -c "ormas-skt kolom -f csv | grep -qi '^nik,'"
run 'a call that is written down at once' 0 ormas-skt tambah komunikasi \
    --ormas yce --cara telepon --perihal 'masa bakti' --hasil 'nomor mati'
run 'was now' 0 ormas-skt lihat komunikasi --cara telepon --pilih waktu,hasil
out_is <<E
waktu,hasil
2025-12-11T08:00:00+08:00,tidak_aktif
E

# ---- a number that a narrow column of a sheet has rounded ----

printf 'nama;telepon\nYayasan Etam;8,12346E+11\n' >bulat.csv
ormas-skt impor -q -d bulat.db bulat.csv
run 'periksa: a telephone that was rounded' 1 ormas-skt periksa -d bulat.db
out_like ',telepon,"dibulatkan lembar kerja asalnya, angka aslinya hilang: '
done_testing
