#!/bin/sh
# SPDX-License-Identifier: ISC
# Sambang Omas: whom to visit next, the papers to take along, what was found.
. "$(dirname "$0")/lib.sh"
office
cat >o.csv <<'E'
nomor,nama,bentuk,alamat,wilayah,telepon,ketua,ahu_nomor,skt_nomor,skt_tanggal,skt_berakhir,pengurus_berakhir,bubar
O-1,Forum Lewat Lama,tidak_berbadan_hukum,Jalan Cendrawasih 1,64.74.01.1003,081234567878,Ketua Satu,,1/2015,2015-03-01,2020-03-01,2027-01-01,
O-2,Forum Lewat Baru,tidak_berbadan_hukum,Jalan Pattimura 2,64.74.02,,Ketua Dua,,2/2020,2020-12-01,2025-12-01,2027-01-01,
O-3,Yayasan Alamat Hilang,yayasan,Jalan Merpati 3,64.74.01,,Ketua Tiga,AHU-0009419.AH.01.04.TAHUN 2019,,,,2027-01-01,
O-4,Yayasan Belum Dikunjungi,yayasan,Jalan Kenari 4,64.74.03,,Ketua Empat,AHU-0009420.AH.01.04.TAHUN 2019,,,,2027-01-01,
O-5,Yayasan Dulu Dikunjungi,yayasan,Jalan Nuri 5,64.74.03,,Ketua Lima,AHU-0009421.AH.01.04.TAHUN 2019,,,,2027-01-01,
O-6,Yayasan Baru Dikunjungi,yayasan,Jalan Beo 6,64.74.01,,Ketua Enam,AHU-0009422.AH.01.04.TAHUN 2019,,,,2020-01-01,
O-7,Yayasan Sudah Bubar,yayasan,Jalan Elang 7,64.74.01,,Ketua Tujuh,AHU-0009423.AH.01.04.TAHUN 2019,,,,2020-01-01,2024-01-01
O-8,Yayasan Papan,yayasan,Jalan Murai 8,,,Ketua Delapan,AHU-0009424.AH.01.04.TAHUN 2019,,,,2027-01-01,
E
cat >k.csv <<'E'
nomor,ormas,tanggal,bentuk,alamat_ditemukan,papan_nama,pengurus_sesuai,sengketa,telepon_aktif,alamat_baru
K-1,O-3,2024-05-01,sambang,tidak,,,,tidak,
K-2,O-3,2025-12-01,pembinaan,,,,,,
K-3,Yayasan Dulu Dikunjungi,2020-05-01,sambang,tidak,tidak,tidak,ya,,
K-4,Yayasan Dulu Dikunjungi,2023-05-01,monitoring,ya,ya,ya,tidak,ya,
K-5,O-6,2025-11-20,sambang,ya,ya,tidak,tidak,ya,Jalan Gagak 9
K-6,O-8,2024-05-01,sambang,ya,tidak,ya,tidak,ya,
E
ormas-skt impor -q o.csv
ormas-skt impor -q kunjungan k.csv
plan='--pilih kecamatan,nomor,sebab,kunjungan_terakhir,lewat_hari'

# ---- the plan ----

run 'grouped by kecamatan, overdue first' 0 ormas-skt kunjungan $plan
out_is <<'E'
kecamatan,nomor,sebab,kunjungan_terakhir,lewat_hari
64.74.01,O-1,SKT berakhir 1 Maret 2020; belum pernah dikunjungi,,2111
64.74.01,O-3,"alamat tidak ditemukan, telepon tidak aktif",2024-05-01,
64.74.02,O-2,SKT berakhir 1 Desember 2025; belum pernah dikunjungi,,10
64.74.03,O-4,belum pernah dikunjungi,,
64.74.03,O-5,kunjungan terakhir paling lama,2023-05-01,
,O-8,papan nama tidak ada,2024-05-01,
E
err_like '^6 ormas; 1 tidak diikutkan, dikunjungi kurang dari 180 hari yang lalu \(--semua\)$'
run 'within n visits: the most urgent of all' 0 ormas-skt kunjungan --maks 3 \
    --pilih nomor
out_is <<'E'
nomor
O-1
O-3
O-2
E
err_like '^3 ormas, 3 lain sesudahnya;'
run 'in one kecamatan' 0 ormas-skt kunjungan -w 64.74.03 --pilih nomor
out_is <<'E'
nomor
O-4
O-5
E
run 'also who was visited just now' 0 ormas-skt kunjungan --semua -w 64.74.01 \
    $plan
out_like '^64.74.01,O-6,"pengurus berakhir 1 Januari 2020; pindah alamat, pengurus tidak sesuai",2025-11-20,2171$'
nok 'never what is dissolved' grep -q O-7 .out
run 'for the road: masked' 0 ormas-skt kunjungan -w 64.74.01 -f tabel
golden kunjungan-rencana.txt
run 'for the road: whole, with a trace' 0 ormas-skt kunjungan -w 64.74.01 \
    --lengkap -f html
out_like '081234567878'
run 'a trace' 0 sql k.db "SELECT perintah, rincian FROM jejak WHERE aksi =
    'lengkap'"
out_is <<'E'
kunjungan|{"ditampilkan":2}
E

# ---- papers ----

run 'berita acara' 0 ormas-skt kunjungan --maks 1 --berita-acara --tanggal \
    2025-12-15 --tim 'Kesbangpol dan Polres'
golden kunjungan-berita-acara.txt
run 'berita acara as a page: one each' 0 ormas-skt kunjungan --maks 2 \
    --berita-acara -f html
is 'berita acara: two' "$(grep -c 'BERITA ACARA KUNJUNGAN' .out)" 2
nok 'berita acara: masked' grep -q 081234567878 .out
run 'attendance' 0 ormas-skt kunjungan --semua --daftar-hadir
golden kunjungan-hadir.txt
run 'one paper at a time' 64 ormas-skt kunjungan --isian --berita-acara
out_is </dev/null

# ---- typed back ----

run 'the form has who was planned' 0 ormas-skt kunjungan -w 64.74.01 --isian \
    -f csv --tanggal 2025-12-10 --acara sambang --tim Kesbangpol \
    --pilih ormas,tanggal,bentuk,tim,alamat_ditemukan,papan_nama
out_is <<'E'
ormas,tanggal,bentuk,tim,alamat_ditemukan,papan_nama
Forum Lewat Lama,2025-12-10,sambang,Kesbangpol,,
Yayasan Alamat Hilang,2025-12-10,sambang,Kesbangpol,,
E
sed 's/,,$/,ya,tidak/' .out >isian.csv
run 'and comes back' 0 ormas-skt impor kunjungan isian.csv
err_is <<'E'
2 baru, 0 berubah, 0 tetap
E
run 'the newest visit counts' 0 ormas-skt kunjungan --semua -w 64.74.01 $plan
out_like '^64.74.01,O-3,papan nama tidak ada,2025-12-10,$'
run 'as a spreadsheet' 0 ormas-skt kunjungan -w 64.74.02,64.74.03 --isian -o isian.xlsx \
    --tanggal 2025-12-10 --acara pembinaan
run 'as a spreadsheet: of guidance, for many at once' 0 ormas-skt impor \
    kunjungan isian.xlsx
err_like '^3 baru, 0 berubah, 0 tetap' 
run 'guidance is no visit to an address' 0 ormas-skt kunjungan $plan
out_like '^64.74.02,O-2,SKT berakhir 1 Desember 2025; belum pernah dikunjungi,,10$'

# ---- findings ----

run 'periksa: of the newest visit only' 1 ormas-skt periksa kunjungan --pilih \
    nomor,kolom,temuan
out_is <<'E'
nomor,kolom,temuan
K-3,kesimpulan,sengketa tanpa keterangan
2025-00001,papan_nama,"Forum Lewat Lama: papan nama tidak ada, 10 Desember 2025; minta dipasang"
2025-00002,papan_nama,"Yayasan Alamat Hilang: papan nama tidak ada, 10 Desember 2025; minta dipasang"
K-5,alamat_baru,"Yayasan Baru Dikunjungi: pindah alamat, 20 November 2025; perubahan alamat dilaporkan (PP 58/2016 Pasal 16)"
K-5,pengurus_sesuai,"Yayasan Baru Dikunjungi: pengurus tidak sesuai, 20 November 2025; perubahan pengurus diberitahukan (PP 58/2016 Pasal 72)"
K-6,papan_nama,"Yayasan Papan: papan nama tidak ada, 1 Mei 2024; minta dipasang"
E
run 'jatuh-tempo knows it' 1 ormas-skt jatuh-tempo --sudah-lewat --masa skt \
    --pilih nomor,terakhir_dikunjungi,temuan
out_like '^O-1,2025-12-10,papan nama tidak ada$'
out_like '^O-2,,$'
printf 'ormas.jeda_kunjungan: 0\n' >setelan.yaml
run 'how long one is left alone is a setting' 0 kesbangpol siapkan -q \
    setelan.yaml
run 'now all are planned' 0 ormas-skt kunjungan --pilih nomor
err_like '^7 ormas$'

# ---- letters that came back, numbers that are dead ----

# told ORMAS CARA HASIL DAY
told() {
	ormas-skt tambah komunikasi -q --ormas "$1" --cara "$2" --hasil "$3" \
	    --waktu "$4T09:00" --perihal "kabar $4"
}
# why ORMAS: its reason in the plan
why() {
	ormas-skt kunjungan -q --semua --nomor "$1" --pilih sebab | sed 1d
}
told O-4 surat tidak_ditemukan 2025-10-01
is 'a letter came back' "$(why O-4)" \
    'alamat tidak ditemukan; belum pernah dikunjungi'
run 'so it goes before other findings' 0 ormas-skt kunjungan --pilih nomor \
    --maks 4
out_like '^O-4$'
told 'Yayasan Belum Dikunjungi' telepon 'nomor mati' 2025-10-02
is 'and the number is dead' "$(why O-4)" \
    '"alamat tidak ditemukan, telepon tidak aktif; belum pernah dikunjungi"'
told O-4 whatsapp tersampaikan 2025-10-03
is 'the number was reached later' "$(why O-4)" \
    'alamat tidak ditemukan; belum pernah dikunjungi'
told O-4 telepon tidak_dijawab 2025-10-04
told O-4 surel tidak_aktif 2025-10-05
is 'silence is no finding, nor a mailbox a telephone' "$(why O-4)" \
    'alamat tidak ditemukan; belum pernah dikunjungi'
told O-8 surat tidak_ditemukan 2024-04-30
is 'the visit came later' "$(why O-8)" 'papan nama tidak ada'
told O-8 surat tidak_ditemukan 2024-05-01
is 'or on the same day' "$(why O-8)" 'papan nama tidak ada'
told O-8 surat tidak_ditemukan 2024-05-02
is 'the letter came later' "$(why O-8)" \
    '"alamat tidak ditemukan, papan nama tidak ada"'
told O-8 telepon tidak_aktif 2024-05-03
ormas-skt tambah kunjungan -q --ormas O-8 --tanggal 2024-06-01 \
    --alamat-ditemukan ya --papan-nama ya
is 'a visit settles what it says' "$(why O-8)" 'telepon tidak aktif'
told O-2 surat tidak_ditemukan 2025-12-05
run 'jatuh-tempo knows it' 1 ormas-skt jatuh-tempo --sudah-lewat --masa skt \
    --pilih nomor,terakhir_dikunjungi,temuan
out_like '^O-2,,alamat tidak ditemukan$'
run 'periksa tells what visits found' 1 ormas-skt periksa kunjungan \
    --pilih temuan
nok 'periksa tells what visits found' grep -E 'Forum Lewat Baru|Belum' .out
done_testing
