#!/bin/sh
# SPDX-License-Identifier: ISC
# teruskan: reports become potensi or peristiwa of peta-konflik, once each;
# what a report does not say is marked, not guessed.
. "$(dirname "$0")/lib.sh"
office

cat >l.csv <<'E'
nomor,jenis,tanggal,wilayah,lokasi,tim,bidang,athg,kategori,klasifikasi,sumber,judul,fakta,keadaan,rujukan
L-1,harian,2025-12-10,64.74.01,Jl. A,Tim 1,hankam,ancaman,Sengketa lahan,biasa,Camat,Klaim lahan,Dua kelompok mengklaim lahan,,
L-2,harian,2025-12-10,64.74.02,,Tim 1,hankam,ancaman,unjuk rasa,terbatas,,Unjuk rasa,Rencana aksi,rencana,
L-3,nihil,2025-12-10,,,Tim 2,,,,,,,,,
L-4,harian,2025-12-11,64.74.01,Jl. A,Tim 1,hankam,ancaman,Sengketa lahan,biasa,Camat,Klaim lahan lagi,Mediasi,,L-1
L-5,harian,2025-12-10,,,Tim 1,hankam,gangguan,tawuran pelajar,biasa,,Tawuran,Tawuran,terjadi,
L-6,harian,2025-12-10,64.74.03,,Tim 1,hankam,hambatan,batas desa,biasa,,Batas,Batas dua kelurahan,batal,
E
laporan-harian impor -q l.csv

# ---- what comes out ----

run 'an issue that nobody said is marked' 1 laporan-harian teruskan
out_is <<'E'
---
tanggal: "2025-12-10"
wilayah: "64.74.01"
lokasi: Jl. A
isu: sengketa_lahan
sumber_konflik: null
tema: null
uraian: "Klaim lahan\nDua kelompok mengklaim lahan"
sumber: Camat
sumber_tanggal: "2025-12-10"
klasifikasi: biasa
laporan: L-1
---
tanggal: "2025-12-10"
wilayah: "64.74.02"
lokasi: null
isu: ISI
sumber_konflik: null
tema: null
uraian: "Unjuk rasa\nRencana aksi"
sumber: null
sumber_tanggal: "2025-12-10"
klasifikasi: terbatas
laporan: L-2
---
tanggal: "2025-12-10"
wilayah: ISI
lokasi: null
isu: bentrok_warga
sumber_konflik: null
tema: null
uraian: "Tawuran\nTawuran"
sumber: null
sumber_tanggal: "2025-12-10"
klasifikasi: biasa
laporan: L-5
E
err_is <<'E'
L-3 tidak diteruskan: laporan nihil
L-4 tidak diteruskan: lanjutan dari laporan L-1, yang sudah diteruskan; catat perkembangannya dengan 'peta-konflik tambah penilaian'
L-6 tidak diteruskan: kejadiannya batal
2 catatan bertanda ISI: isi dahulu (isu, wilayah), atau pakai --isu
E
run 'and the mark is no value' 65 sh -c 'laporan-harian teruskan -q \
    --athg ancaman | peta-konflik impor -'
err_like "^masukan:[0-9]+: isu: 'ISI' tidak ada dalam daftar isu; pilihan: "

# ---- the pipe of cron ----

run 'yesterday, into the register' 0 sh -c 'laporan-harian teruskan -q \
    -p kemarin --athg ancaman --isu keamanan | peta-konflik impor -'
err_is <<'E'
2 baru, 0 berubah, 0 tetap
E
run 'with the link to the report' 0 peta-konflik ekspor --pilih \
    nomor,wilayah,lokasi,isu,klasifikasi,laporan
out_is <<'E'
nomor,wilayah,lokasi,isu,klasifikasi,laporan
2025-00001,64.74.01,Jl. A,sengketa_lahan,biasa,L-1
2025-00002,64.74.02,,keamanan,terbatas,L-2
E
run 'not twice' 0 sh -c 'laporan-harian teruskan -p kemarin \
    --athg ancaman --isu keamanan >lagi.yaml; peta-konflik impor - <lagi.yaml'
err_is <<'E'
L-1 tidak diteruskan: sudah menjadi potensi 2025-00001
L-2 tidak diteruskan: sudah menjadi potensi 2025-00002
0 baru, 0 berubah, 0 tetap; tidak ada baris data
E
run 'what goes on is a judgement of it' 1 laporan-harian teruskan L-4
out_is <<'E'
[]
E
err_like 'sudah diteruskan sebagai potensi 2025-00001; catat perkembangannya'
run 'a quiet day is no fault' 0 sh -c 'laporan-harian teruskan -p 2020 |
    peta-konflik impor -'
run 'nor is it one in another format' 0 laporan-harian teruskan -p 2020 -f csv
out_is <<'E'
tanggal,wilayah,lokasi,isu,sumber_konflik,tema,uraian,sumber,sumber_tanggal,klasifikasi,laporan
E
run 'but a failure before the pipe is one' 65 sh -c \
    'laporan-harian teruskan TIDAK-ADA | peta-konflik impor -'
err_like "^laporan 'TIDAK-ADA' tidak ditemukan$"
err_like '^masukan: berkas kosong$'

# ---- another report of the same day, place and issue corrects nothing ----

laporan-harian tambah -q --nomor L-7 --jenis harian --tanggal 2025-12-10 \
    --wilayah 64.74.01 --lokasi 'jl. a' --bidang hankam \
    --kategori 'Sengketa lahan' --klasifikasi biasa --judul 'Lahan lain'
run 'it would be taken for a correction' 1 laporan-harian teruskan L-7
err_like '^L-7 tidak diteruskan: potensi 2025-00001 dari laporan lain '

# ---- peristiwa ----

laporan-harian ubah -q L-5 --wilayah 64.74.03
run 'an event' 0 sh -c 'laporan-harian teruskan --jadi peristiwa L-5 |
    peta-konflik impor peristiwa -'
run 'as an event' 0 peta-konflik ekspor peristiwa --pilih \
    mulai,wilayah,isu,bentuk,uraian,laporan
out_is <<'E'
mulai,wilayah,isu,bentuk,uraian,laporan
2025-12-10,64.74.03,bentrok_warga,tawuran pelajar,"Tawuran
Tawuran",L-5
E
laporan-harian tambah -q --nomor L-8 --jenis harian --tanggal 2025-12-11 \
    --wilayah 64.74.02 --bidang hankam --keadaan rencana \
    --kategori tawuran --klasifikasi biasa --judul 'Rencana'
run 'a plan is none' 0 laporan-harian teruskan --jadi peristiwa L-8
err_is <<'E'
L-8 tidak diteruskan: masih rencana, belum peristiwa
E

# ---- the office's own table ----

run 'its table' 0 laporan-harian templat --bawaan teruskan.csv
printf 'kolom,kata,isu,sumber_konflik\nathg,hambatan,ormas,d\n' \
    >data/teruskan.csv
laporan-harian ubah -q L-6 --keadaan terjadi
run 'is asked first' 0 laporan-harian teruskan L-6 -f csv \
    --pilih isu,sumber_konflik,laporan
out_is <<'E'
isu,sumber_konflik,laporan
ormas,sda,L-6
E
printf 'kolom,kata,isu,sumber_konflik\nathg,hambatan,ormas,x\n' \
    >data/teruskan.csv
run 'what it says wrongly is told with its line' 78 laporan-harian teruskan L-6
err_like 'teruskan.csv:2: sumber_konflik: '
run 'nothing that leaves the office' 64 laporan-harian teruskan --publik


# ---- a word is a word; a title alone is a text ----

rm data/teruskan.csv
KESBANGPOL_DB=kata.db
office
cat >kata.csv <<'E'
nomor,jenis,tanggal,wilayah,bidang,athg,kategori,klasifikasi,judul,fakta,keadaan
K-1,harian,2025-12-10,64.74.01,hankam,gangguan,antitawuran,biasa,Hanya judul,,terjadi
K-2,harian,2025-12-10,64.74.02,hankam,gangguan,tawurannya,biasa,Judul,Jelas,terjadi
K-3,harian,2025-12-10,64.74.03,hankam,gangguan,pratawuran lalu tawuran,biasa,Judul,Fakta,terjadi
K-4,harian,2025-12-10,64.71,hankam,gangguan,(tawuran),biasa,Judul,Lain,terjadi
E
laporan-harian impor -q kata.csv
laporan-harian teruskan -q >kata.yaml 2>/dev/null
is 'issues' "$(sed -n 's/^isu: //p' kata.yaml | tr '\n' ' ')" \
    'ISI ISI bentrok_warga bentrok_warga '
is 'texts' "$(sed -n 's/^uraian: //p' kata.yaml | tr '\n' ';')" \
    'Hanya judul;"Judul\nJelas";"Judul\nFakta";"Judul\nLain";'

done_testing
