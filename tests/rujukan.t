#!/bin/sh
# SPDX-License-Identifier: ISC
# References and numbers within one import: what comes later counts, too.
. "$(dirname "$0")/lib.sh"
office

cat >induk.csv <<'E'
nama,singkatan,bentuk,induk
DPD Laskar,,perkumpulan,pp contoh
Pengurus Pusat Contoh,PP Contoh,perkumpulan,
DPC Laskar,,perkumpulan,dpd LASKAR
PAC Laskar,,perkumpulan,Belum Terdaftar
PAC Laskar Dua,,perkumpulan,Belum Terdaftar
E
run 'names that come earlier or later in the file' 1 ormas-skt impor induk.csv
err_is <<'E'
induk.csv:5: induk: 'Belum Terdaftar' tidak ada dalam daftar ormas
5 baru, 0 berubah, 0 tetap, 1 peringatan
E
run 'each as it is called' 0 ormas-skt ekspor --pilih nama,revisi,induk
out_is <<'E'
nama,revisi,induk
DPD Laskar,1,Pengurus Pusat Contoh
Pengurus Pusat Contoh,1,
DPC Laskar,1,DPD Laskar
PAC Laskar,1,Belum Terdaftar
PAC Laskar Dua,1,Belum Terdaftar
E
run 'checksums hold' 0 kesbangpol periksa --keutuhan
kesbangpol periksa -q --pilih nomor,kolom,temuan | grep 'induk,.*tidak ada' >.out
out_is <<'E'
2025-00004,induk,'Belum Terdaftar' tidak ada dalam daftar ormas
2025-00005,induk,'Belum Terdaftar' tidak ada dalam daftar ormas
E
run 'again' 0 ormas-skt impor induk.csv
err_is <<'E'
0 baru, 0 berubah, 5 tetap
E
printf 'nama,bentuk,induk\nPAC Tiga,perkumpulan,Cabang Baru\n' >satu.csv
printf 'nama,bentuk\nCabang Baru,perkumpulan\n' >dua.csv
run 'in the second file' 0 ormas-skt impor satu.csv dua.csv
err_is <<'E'
2 baru, 0 berubah, 0 tetap
E
printf 'nama,alamat,induk\nPAC Laskar,,cabang empat\nCabang Empat,,\n' \
    >ubah.csv
run 'a row that changes' 0 ormas-skt impor ubah.csv
err_is <<'E'
1 baru, 1 berubah, 0 tetap
E
run 'once' 0 ormas-skt lihat --nama 'PAC Laskar' --pilih nama,revisi,induk -f csv
out_like '^PAC Laskar,2,Cabang Empat$'
run 'found by what it refers to' 0 ormas-skt ekspor --induk 'Cabang Empat' \
    --pilih nama
out_like '^PAC Laskar$'
printf 'nama,bentuk,izin_nomor,induk\nX,yayasan,,Y\nY,yayasan,1,\n' >buruk.csv
run 'what was set aside does not count' 1 ormas-skt impor \
    --tolak-ke tolak.csv buruk.csv
err_is <<'E'
buruk.csv:3: izin_nomor: izin operasional hanya untuk ormas asing (UU 17/2013 Pasal 43-46)
buruk.csv:2: induk: 'Y' tidak ada dalam daftar ormas
1 baru, 0 berubah, 0 tetap, 1 ditolak, 1 peringatan
E
run 'a report and the one before it' 1 laporan-harian impor - <<'E'
nomor,tanggal,jam,wilayah,judul,fakta,bidang,rujukan
B-2,2025-12-10,08:00,64.74,Dua,x,politik,B-1
B-1,2025-12-09,08:00,64.74,Satu,x,politik,
B-3,2025-12-10,09:00,64.74,Tiga,x,politik,B-9
E
err_is <<'E'
masukan:4: rujukan: 'B-9' tidak ada dalam daftar laporan
3 baru, 0 berubah, 0 tetap, 1 peringatan
E

# ---- numbers that the file carries go before those that we gave ----

cat >nomor.csv <<'E'
nomor,nama,bentuk
,Tanpa Satu,yayasan
,Tanpa Dua,yayasan
2025-00001,Bernomor Satu,yayasan
2025-00003,Bernomor Tiga,yayasan
,Tanpa Tiga,yayasan
2025-00004,Bernomor Empat,yayasan
E
run 'into an empty register' 0 ormas-skt impor -d n.db nomor.csv
err_like '^6 baru, 0 berubah, 0 tetap$'
run 'theirs are theirs, ours are others' 0 ormas-skt ekspor -d n.db \
    --pilih nomor,nama
out_is <<'E'
nomor,nama
2025-00001,Bernomor Satu
2025-00002,Tanpa Dua
2025-00003,Bernomor Tiga
2025-00004,Bernomor Empat
2025-00005,Tanpa Tiga
2025-00006,Tanpa Satu
E
run 'checksums hold, again' 0 kesbangpol periksa --keutuhan -d n.db
run 'again changes nothing' 0 ormas-skt impor -d n.db nomor.csv
err_is <<'E'
0 baru, 0 berubah, 6 tetap
E
run 'the next' 1 ormas-skt tambah -d n.db --nama Baru --bentuk yayasan
err_like 'tersimpan: 2025-00007$'
echo '2025-00001,Bernomor Satu Lagi,yayasan' >>nomor.csv
run 'twice in the file stays a fault' 65 ormas-skt impor -d m.db nomor.csv
err_is <<'E'
nomor.csv:8: nomor: '2025-00001' ada dua kali dalam masukan ini
1 kesalahan; tidak ada yang disimpan
E
done_testing
