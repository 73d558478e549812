#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik: what is doubtful, at the door and in periksa; what may be the
# same is suggested, and never merged.
. "$(dirname "$0")/lib.sh"
office

found() {
	desc=$1 jenis=$2
	run "$desc" "${3:-1}" peta-konflik periksa -q "$jenis" -f tsv \
	    --pilih nomor,kolom,temuan
}

# ---- potensi: texts, persons, places, levels ----

cat >p.csv <<'E'
nomor,tanggal,wilayah,lokasi,isu,sumber_konflik,pihak,samaran,klasifikasi,tingkat,kriteria_jenis,kriteria_sumber,kriteria_pihak,kriteria_dampak,proses,ditutup,uraian,sumber,skor,rubrik
P-1,2023-01-10,64.03,Kab. Kutai Kartanegara,ormas,sda,PT Maju Jaya,perusahaan Maju,biasa,rendah,3,3,3,3,dimonitor,,"Rapat Selasa, 25 Juni 2025",camat,1.5,X 1
P-2,2025-05-01,64.08.04,lahan Sdr. Fulan,sengketa_lahan,sda,Fulan,,biasa,,3,9,1,1,selesai,,,camat,,
P-4,2025-05-20,64.02,Desa A,sara,sda,,,biasa,,,,,,,2025-06-01,,camat,,
P-5,2026-01-20,64.02,Desa B 0812-3456-7890,sara,sda,,,biasa,,,,,,,,,camat,,
P-6,2025-05-01,64.71,Jl. Samarinda,ormas,sda,PT Maju,perusahaan A dan kelompok tani B,biasa,sangat_tinggi,3,3,3,3,selesai,2025-06-01,,camat,,
E
run 'levels at the door' 1 peta-konflik impor p.csv
err_is <<'E'
p.csv:2: tingkat: ditetapkan Rendah, menurut kriterianya Sangat Tinggi; yang ditetapkan berlaku, jelaskan dalam catatan
p.csv:2: skor: skor 1,5, menurut kriterianya 3 dengan rubrik kantor; kosongkan, atau sebut rubrik yang dipakai
p.csv:3: kriteria_sumber: 9 di luar 1 sampai 3 menurut rubrik Empat kriteria Perkap 8/2013: tingkat tidak dihitung
5 baru, 0 berubah, 0 tetap, 3 peringatan
E
cat >n.csv <<'E'
nomor,potensi,tanggal,tingkat,uraian
N-1,P-4,2025-07-01,sedang,naik
N-2,P-4,2025-05-01,,dahulu
E
peta-konflik impor -q penilaian n.csv
cat >t.csv <<'E'
nomor,induk,tanggal,instansi,tahap,uraian
T-1,potensi/P-4,2025-08-01,Polres,,"Selasa, 25 Juni 2025"
T-2,potensi/P-4,2025-01-01,Polres,,x
T-3,potensi/P-9,2025-01-01,Polres,,x
E
peta-konflik impor -q tindakan t.csv
found 'what is doubtful in potensi' potensi
out_is <<'E'
nomor	kolom	temuan
P-1	uraian	'Selasa, 25 Juni 2025': 25 Juni 2025 jatuh pada hari Rabu, bukan Selasa
P-1	samaran	memuat 'Maju', nama dalam kolom pihak; ganti dengan sebutan yang tidak menunjuk
P-1	wilayah	lokasi menyebut Kabupaten Kutai Kartanegara (64.02), wilayahnya Kabupaten Berau (64.03): salah satunya keliru, mungkin kode BPS
P-2	lokasi	menyebut nama orang; tulis sebutan umum, namanya ke kolom pihak
P-2	samaran	belum diisi; dengan --publik catatan ini keluar tanpa menyebut para pihak
P-2	ditutup	proses selesai, tetapi tanggal ditutup belum diisi: potensi ini masih dihitung terbuka
P-5	lokasi	nomor telepon: 0812... (12 angka)
P-5	tanggal	sesudah hari ini; periksa tanggal dan tahunnya
P-4	ditutup	ditutup 1 Juni 2025, tetapi dinilai lagi 1 Juli 2025 (penilaian N-1); kosongkan ditutup bila masih terbuka
P-4	ditutup	ditutup 1 Juni 2025, tetapi ditangani lagi 1 Agustus 2025 (tindakan T-1); kosongkan ditutup bila masih terbuka
P-1	tanggal	dipetakan 10 Januari 2023 dan masih terbuka, belum dinilai selama dua tahun; catat penilaian, atau isi ditutup
P-1	tingkat	ditetapkan Rendah, menurut kriterianya Sangat Tinggi; yang ditetapkan berlaku, jelaskan dalam catatan
P-1	skor	skor 1,5, menurut kriterianya 3 dengan rubrik kantor; kosongkan, atau sebut rubrik yang dipakai
P-2	kriteria_sumber	9 di luar 1 sampai 3 menurut rubrik Empat kriteria Perkap 8/2013: tingkat tidak dihitung
E
run 'of one region alone' 1 peta-konflik periksa -q -w 64.02 -f tsv \
    --pilih nomor
out_is <<'E'
nomor
P-5
P-5
P-4
P-4
E
found 'a judgement before its potensi' penilaian
out_is <<'E'
nomor	kolom	temuan
N-2	tanggal	penilaian 1 Mei 2025, sebelum potensi P-4 dipetakan 20 Mei 2025: tidak berlaku
E
found 'a step before it, and of none' tindakan
out_is <<'E'
nomor	kolom	temuan
T-1	uraian	'Selasa, 25 Juni 2025': 25 Juni 2025 jatuh pada hari Rabu, bukan Selasa
T-3	induk	'potensi/P-9' tidak ada
T-2	tanggal	tindakan 1 Januari 2025, sebelum potensi/P-4 dipetakan 20 Mei 2025
E
peta-konflik tambah -q penilaian --potensi P-1 --tanggal 2024-12-11 \
    --proses dimonitor
found 'judged again within two years' potensi
out_like '^P-1	tingkat'
run 'is not forgotten' 0 sh -c \
    'peta-konflik periksa -q potensi | grep -c "dua tahun" || :'
out_is <<'E'
0
E

# ---- nihil, at both doors ----

cat >l.csv <<'E'
nomor,wilayah,laporan,periode,diterima,nihil
L-1,64.02,triwulan,2025-T2,2025-07-01,ya
L-2,64.02,rad,2025-B08,2025-07-01,ya
L-3,64.08,triwulan,2025-T3,2025-07-01,ya
E
run 'nihil, though it is on record' 1 peta-konflik impor pelaporan l.csv
err_is <<'E'
l.csv:2: nihil: nihil, tetapi tercatat 1 potensi di wilayah dan periode itu; tanyakan kepada wilayahnya
3 baru, 0 berubah, 0 tetap, 1 peringatan
E
found 'later, too' pelaporan
out_like '^L-1	nihil	nihil, tetapi tercatat 1 potensi'
run 'and the other way round' 1 peta-konflik tambah peristiwa --mulai \
    2025-09-30 --wilayah 64.08.04 --isu ormas --sumber-konflik sda --sumber x
err_like 'wilayah: wilayah ini melapor nihil untuk 2025-T3; tanyakan'

# ---- peristiwa that may be one ----

cat >e.csv <<'E'
nomor,asal,id_asal,mulai,wilayah,lokasi,lintang,bujur,isu,sumber_konflik,sumber
E-1,,,2025-03-02,64.02.01,Pasar,-0.5,117.1,bentrok_warga,sara,x
E-2,,,2025-03-04,64.02.01,Lapangan,,,bentrok_warga,sara,x
E-3,,,2025-03-08,64.02.01,Lapangan,,,bentrok_warga,sara,x
E-4,,,2025-03-03,64.72,Jembatan,-0.53,117.13,bentrok_warga,sara,x
E-5,,,2025-03-03,64.72,Jauh,-0.55,117.15,bentrok_warga,sara,x
E-6,ACLED,IDN1,2025-06-03,64.72,Kota,-0.5,117.15,keamanan,sara,x
E-7,ACLED,IDN2,2025-06-03,64.72,Kota,-0.5,117.15,keamanan,sara,x
E-8,UCDP,7,2025-06-04,64.71,Kota,-0.5,117.15,keamanan,sara,x
E-9,,,2026-03-03,64.71,Kota,,,keamanan,sara,x
E
run 'near in place and days' 1 peta-konflik impor peristiwa e.csv
err_is <<'E'
e.csv:3: mungkin sudah tercatat sebagai peristiwa E-1; yang baru E-2
e.csv:5: mungkin sudah tercatat sebagai peristiwa E-1; yang baru E-4
e.csv:6: mungkin sudah tercatat sebagai peristiwa E-4; yang baru E-5
e.csv:9: mungkin sudah tercatat sebagai peristiwa E-7; yang baru E-8
bila sama, hapus salah satunya; tidak ada yang digabungkan sendiri
9 baru, 0 berubah, 0 tetap, 4 peringatan
E
run 'and none was merged' 0 sh -c \
    "peta-konflik ekspor peristiwa --pilih nomor | grep -c '^E-'"
out_is <<'E'
9
E
found 'again in periksa' peristiwa
out_is <<'E'
nomor	kolom	temuan
E-9	mulai	sesudah hari ini; periksa tanggal dan tahunnya
E-4	isu	mungkin sudah tercatat sebagai peristiwa E-1
E-5	isu	mungkin sudah tercatat sebagai peristiwa E-4
E-2	isu	mungkin sudah tercatat sebagai peristiwa E-1
E-8	isu	mungkin sudah tercatat sebagai peristiwa E-7
E

# ---- kept by two offices; of a regency, without kecamatan ----

sed 's/^kode:.*/kode: "64.08"/' "$C/kantor.yaml" >kutim.yaml
for d in kutim.db prov.db; do
	f=$C/kantor.yaml
	[ $d = prov.db ] || f=kutim.yaml
	kesbangpol -d $d siapkan -q "$f"
	peta-konflik -d $d tambah -q --tanggal 2025-08-01 --wilayah 64.08.04 \
	    --lokasi 'lahan A' --isu ormas 2>/dev/null
	peta-konflik -d $d tambah peristiwa -q --mulai 2025-08-02 \
	    --wilayah 64.08.04 --isu ormas --tewas 1 2>/dev/null
done
for t in potensi peristiwa; do
	peta-konflik -d kutim.db ekspor $t >kutim.$t.csv
done
run 'a potensi that the regency sends' 1 peta-konflik -d prov.db impor \
    kutim.potensi.csv
err_like 'mungkin potensi 2025-00001, yang masih terbuka'
run 'an event that it sends' 1 peta-konflik -d prov.db impor peristiwa \
    kutim.peristiwa.csv
err_like 'mungkin sudah tercatat sebagai peristiwa 2025-00001'
run 'once more: they are there' 0 peta-konflik -d prov.db impor peristiwa \
    kutim.peristiwa.csv
run 'later, too' 1 peta-konflik -d prov.db periksa -q peristiwa -f tsv \
    --pilih temuan
out_like '^mungkin sudah tercatat sebagai peristiwa 2025-00001$'
peta-konflik -d prov.db hapus -qy peristiwa 2025-00001 --alasan dua
run 'the other one is called by its office' 1 peta-konflik -d prov.db tambah \
    peristiwa --mulai 2025-08-02 --wilayah 64.08.04 --isu ormas \
    --sumber-konflik sda --sumber x
err_like 'sudah tercatat sebagai peristiwa 64.08/2025-00001$'
kab() {
	printf '%s\n' nomor,mulai,wilayah,lokasi,isu,sumber_konflik,sumber \
	    "$@" >kab.csv
	peta-konflik -d kab.db impor -n peristiwa kab.csv 2>&1 |
	    grep -c mungkin
}
kesbangpol -d kab.db siapkan -q "$C/kantor.yaml"
a='K-1,2025-09-15,64.08,Pasar Dolo,bentrok_warga,sara,x'
is 'on one day in one regency' "$(kab "$a" \
    'K-2,2025-09-15,64.08,"Dolo, pasar",bentrok_warga,sara,x')" 1
is 'one of them of a kecamatan' "$(kab "$a" \
    'K-2,2025-09-15,64.08.04,Pasar,bentrok_warga,sara,x')" 1
is 'on another day' "$(kab "$a" \
    'K-2,2025-09-16,64.08,"Dolo, pasar",bentrok_warga,sara,x')" 0
is 'of two kecamatan' "$(kab \
    'K-1,2025-09-15,64.08.05,Pasar A,bentrok_warga,sara,x' \
    'K-2,2025-09-15,64.08.04,Pasar B,bentrok_warga,sara,x')" 0

# ---- potensi that is on record already ----

run 'still open: a judgement is what it takes' 1 peta-konflik tambah \
    --tanggal 2025-09-30 --wilayah 64.02 --lokasi 'DESA B 0812-3456-7890' \
    --isu sara --sumber-konflik sda --sumber x
err_like '^peringatan: mungkin potensi P-5, yang masih terbuka$'
err_like '^bila sama, catat penilaian atas yang sudah ada'
run 'what was closed is another' 0 sh -c "peta-konflik tambah \
    --tanggal 2025-09-30 --wilayah 64.02 --lokasi 'Desa A' --isu sara \
    --sumber-konflik sda --sumber x 2>&1 | grep mungkin || :"
silent

run 'closed tomorrow' 65 peta-konflik ubah P-5 --ditutup 2025-12-12
err_like "ditutup: '2025-12-12': tanggal sesudah hari ini"

# ---- indeks, rad ----

cat >i.csv <<'E'
nomor,nama,edisi,wilayah,terbit,nilai
I-1,IKP,2024,64.02,2022-12-16,50
I-2,ikp,2024,64.02,2023-01-01,51
E
peta-konflik impor -q indeks i.csv
found 'one value of an index' indeks
out_is <<'E'
nomor	kolom	temuan
I-2	nilai	nilai 51, sedangkan I-1 (terbit 16 Desember 2022) menyebut 50; tidak dirata-rata: periksa pada terbitannya
E
cat >r.csv <<'E'
nomor,wilayah,tahun,butir,aksi,ukuran_b04,capaian_b04,persen_b04,capaian_b08,persen_b08,persen_b12
R-1,64.02,2025,1,x,0,0,100,3,150,90
E
peta-konflik impor -q rad r.csv
found '0 of 0 is not all, nor is more than all' rad
out_is <<'E'
nomor	kolom	temuan
R-1	persen_b04	persen dari ukuran 0; 0 dari 0 bukan 100 persen: kosongkan persennya
R-1	persen_b08	di atas 100 persen: periksa pembaginya
R-1	persen_b12	persen tanpa capaian yang disebut
E

# ---- what cannot be at all ----

printf 'tanggal,wilayah,isu,lintang,bujur\n2025-01-01,64.03,ormas,117.2,-0.5\n' \
    >s.csv
run 'latitude for longitude' 65 peta-konflik impor s.csv
err_is <<'E'
s.csv:2: lintang: '117.2' di luar batas -12 sampai 7; mungkin tertukar dengan bujur
s.csv:2: bujur: '-0.5' di luar batas 94 sampai 142; mungkin tertukar dengan lintang
2 kesalahan; tidak ada yang disimpan
E
run 'a BPS code' 65 sh -c "sed 's/64.03/6403/; s/117.2/-0.5/; s/,-0.5$/,117/' \
    s.csv >b.csv; peta-konflik impor b.csv"
err_like "wilayah: '6403' bukan kode wilayah Kemendagri .*BPS"

done_testing
