#!/bin/sh
# SPDX-License-Identifier: ISC
# Which records are perhaps one ormas: suggested with the evidence, never
# merged; branches and double boards are said to be normal.
. "$(dirname "$0")/lib.sh"
office

# pairs: what periksa finds besides single records
pairs() {
	ormas-skt periksa -f jsonl |
	    sed -n 's/.*"nomor":"2025-0*\([0-9]*\)".*"temuan":"\(.*\)","dasar":"\(satu \|cabang\).*/\1: \2/p'
}

# ---- the same body twice, as it stands in real lists ----

cat >nyata.csv <<'E'
nama,singkatan,bentuk,alamat,wilayah,ketua,ahu_nomor
DPD LASKAR MELAYU RIAU (DPD-LMR),,tidak_berbadan_hukum,"Jl. Pattimura No. 03, RT 05",64.74.01,"Drs. N. Ketua, MA",
Laskar  Melayu Riau (LMR),LMR,perkumpulan,Jalan Pattimura 3 RT. 5,64.74.01.1004,N. Ketua,
Pemuda Pancasila,PP,tidak_berbadan_hukum,Jl. Awang Long,64.74.02,Ketua Dua,
MPC Pemuda Pancasila,,perkumpulan,Jl Awang Long,64.74.02,Ketua Dua,
Yayasan Contoh Pesisir,,yayasan,Jl. Arwana 1,64.74.03,Ketua Tiga,AHU-0009419.AH.01.04.TAHUN 2019
Contoh Pesisr,,yayasan,Jl. Bawal 2,64.74.03,Ketua Empat,No. AHU–0009419/AH/01/04 Tahun 2019
E
run 'twice in one sheet' 1 ormas-skt impor nyata.csv
err_is <<'E'
nyata.csv:3: agaknya sudah ada: 2025-00001, DPD LASKAR MELAYU RIAU (DPD-LMR) (nama, singkatan, alamat dan ketua sama; bentuk lain); yang baru 2025-00002
nyata.csv:5: agaknya sudah ada: 2025-00003, Pemuda Pancasila (nama, alamat dan ketua sama; bentuk lain); yang baru 2025-00004
nyata.csv:7: agaknya sudah ada: 2025-00005, Yayasan Contoh Pesisir (nama mirip, nomor AHU sama; alamat dan ketua lain); yang baru 2025-00006
bila ormas yang sama: hapus yang baru (hapus NOMOR --alasan TEKS), lalu ubah yang lama, atau isi kolom nomor pada barisnya dengan nomor yang lama dan impor lagi
6 baru, 0 berubah, 0 tetap, 3 peringatan
E
run 'nothing was merged' 0 ormas-skt ekspor --pilih nomor
out_is <<'E'
nomor
2025-00001
2025-00002
2025-00003
2025-00004
2025-00005
2025-00006
E
pairs >got
cat >want <<'E'
2: agaknya sama dengan 2025-00001, DPD LASKAR MELAYU RIAU (DPD-LMR) (nama, singkatan, alamat dan ketua sama; bentuk lain)
4: agaknya sama dengan 2025-00003, Pemuda Pancasila (nama, alamat dan ketua sama; bentuk lain)
6: agaknya sama dengan 2025-00005, Yayasan Contoh Pesisir (nama mirip, nomor AHU sama; alamat dan ketua lain)
E
same 'periksa says so, too' want got
run 'again: known by their keys, and not told again' 0 ormas-skt impor nyata.csv
err_is <<'E'
0 baru, 0 berubah, 6 tetap
E
run 'typed in' 1 ormas-skt tambah --nama 'PEMUDA PANCASILA' --bentuk \
    tidak_berbadan_hukum --alamat 'Awang Long' --ketua 'Ketua Dua'
err_like '^peringatan: agaknya sudah ada: 2025-0000[34], .*Pemuda Pancasila \(nama, alamat dan ketua sama'
run 'typed in: only looked' 1 ormas-skt tambah --nama 'Yang Lain Sama Sekali' \
    --ketua K
nok 'typed in: nothing like it' grep -q agaknya .err

# ---- branches, double boards ----

rm k.db
office
cat >cabang.csv <<'E'
nama,bentuk,alamat,wilayah,ketua,induk,sengketa,ahu_nomor
DPD Laskar Contoh,perkumpulan,Jl. A 1,64.74,Ketua Satu,,,AHU-0002532.AH.01.07.TAHUN 2018
DPC Laskar Contoh,perkumpulan,Jl. B 1,64.74.01,Ketua Dua,,,AHU-0002532.AH.01.07.TAHUN 2018
PAC Laskar Contoh,perkumpulan,Jl. C 1,64.74.02,Ketua Tiga,,,
Laskar Contoh,perkumpulan,Jl. D 1,64.72,Ketua Empat,,,
KNPI (versi Andi),tidak_berbadan_hukum,Jl. E 1,64.74.01,Ketua Lima,,ya,
KNPI versi Budi,tidak_berbadan_hukum,Jl. F 1,64.74.01,Ketua Enam,,ya,
Forum Contoh,tidak_berbadan_hukum,Jl. Gurami 1,64.74.03,Ketua Tujuh,,,
Forum Contoh,tidak_berbadan_hukum,Jl. Haruan 1,64.74.03,Ketua Delapan,,,
Himpunan Contoh,tidak_berbadan_hukum,Jl. I 1,64.74.01,Ketua A,,,
Himpunan Contoh,tidak_berbadan_hukum,Jl. J 1,64.74.02,Ketua B,Himpunan Contoh,,
Karang Taruna RT 12,tidak_berbadan_hukum,,64.74.01,,,,
Karang Taruna RT 13,tidak_berbadan_hukum,,64.74.01,,,,
Paguyuban A Contoh,perkumpulan,,64.74.01,,,,AHU-0001111.AH.01.07.TAHUN 2020
Perkumpulan Lain Sekali,perkumpulan,,64.74.02,,,,AHU-0001111.AH.01.07.TAHUN 2020
Perkumpulan Tahun Lain,perkumpulan,,64.74.02,,,,AHU-0001111.AH.01.07.TAHUN 2021
Ikatan Contoh Sejati,perkumpulan,,64.74.01,,,,
Ikatan Contoh Sejatti,perkumpulan,,64.74.01,,,,
E
run 'branches are no duplicates' 1 ormas-skt impor cabang.csv
err_is <<'E'
cabang.csv:15: bernomor sama dengan 2025-00013, Paguyuban A Contoh (nomor AHU sama; nama lain); yang baru 2025-00014
cabang.csv:18: agaknya sudah ada: 2025-00016, Ikatan Contoh Sejati (nama mirip; selebihnya belum diisi); yang baru 2025-00017
bila ormas yang sama: hapus yang baru (hapus NOMOR --alasan TEKS), lalu ubah yang lama, atau isi kolom nomor pada barisnya dengan nomor yang lama dan impor lagi
17 baru, 0 berubah, 0 tetap, 2 peringatan
E
pairs >got
cat >want <<'E'
17: agaknya sama dengan 2025-00016, Ikatan Contoh Sejati (nama mirip; selebihnya belum diisi)
14: bernomor sama dengan 2025-00013, Paguyuban A Contoh (nomor AHU sama; nama lain)
8: cabang, atau kepengurusan ganda: 2025-00007, Forum Contoh (nama sama; alamat dan ketua lain)
1: nama sama dengan 2025-00002, 2025-00003, 2025-00004, di tempat atau tingkat lain: agaknya cabang; isi induk bila benar
E
same 'branches and double boards are said to be normal' want got
ormas-skt ubah -q 2025-00008 --sengketa ya
ormas-skt ubah -q 2025-00002 --induk 2025-00001
ormas-skt ubah -q 2025-00003 --induk 2025-00001
ormas-skt ubah -q 2025-00004 --induk 2025-00001
is 'known branches and disputes are not told again' "$(pairs | grep -c cabang)" 0
# ---- one SKT, one ormas, however short its number and its name ----

rm k.db
office
cat >lama.csv <<'E'
nama,no skt,alamat,ketua
Perkumpulan B,7/2020,Jl. Satu No 1,Ketua Satu
Gerbang,,Jl. Dua No 1,Ketua Dua
E
cat >baru.csv <<'E'
nama,no skt,alamat,ketua
PERKUMPULAN B,7/2020,Jl. Lain No 5,Ketua Lain
Gerbang,,Jl. Empat No 4,Ketua Empat
Lain Sekali,7/2020,Jl. Lima 5,Ketua Lima
E
run 'as it was' 0 ormas-skt impor lama.csv
run 'with another address and chair' 1 ormas-skt impor baru.csv
err_is <<'E'
baru.csv:2: agaknya sudah ada: 2025-00001, Perkumpulan B (nama dan nomor SKT sama; alamat dan ketua lain); yang baru 2025-00003
baru.csv:3: kepengurusan baru, atau ormas lain yang bernama sama: 2025-00002, Gerbang (nama sama; alamat dan ketua lain); yang baru 2025-00004
bila ormas yang sama: hapus yang baru (hapus NOMOR --alasan TEKS), lalu ubah yang lama, atau isi kolom nomor pada barisnya dengan nomor yang lama dan impor lagi
3 baru, 0 berubah, 0 tetap, 2 peringatan
E
pairs >got
cat >want <<'E'
3: agaknya sama dengan 2025-00001, Perkumpulan B (nama dan nomor SKT sama; alamat dan ketua lain)
4: cabang, atau kepengurusan ganda: 2025-00002, Gerbang (nama sama; alamat dan ketua lain)
E
same 'an abbreviation that is not there is not cited' want got

done_testing
