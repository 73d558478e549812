#!/bin/sh
# SPDX-License-Identifier: ISC
# "Sudah terdaftar?": as a clerk asks at the counter.
. "$(dirname "$0")/lib.sh"
office
cat >o.csv <<'E'
nama,singkatan,bentuk,bidang,alamat,wilayah,telepon,email,ketua,sekretaris,ahu_nomor,ahu_tanggal,skt_nomor,skt_tanggal,skt_berakhir,surat_lapor_nomor,surat_lapor_berakhir,pengurus_mulai,pengurus_berakhir,nama_lain
DPC Laskar Melayu Riau (LMR),LMR,tidak_berbadan_hukum,sosial,Jl. Pattimura No. 3 RT 05,64.74.01.1003,081254321098,,"Drs. H. Muhammad Yusuf Sanjaya, M.Si.",S,,,29/D.III.3/III/2018,2018-03-05,2023-03-05,,,2018-01-01,2023-01-01,Laskar Melayu
Yayasan Al-Ikhlas Bontang,,yayasan,agama,Jalan Awang Long 10,64.74.02.1001,0812,,Hj. Siti Nur'aini,S,No. AHU–0010870.AH.01.04.TAHUN 2019,2019-08-05,,,,220/17/SKM/2024,2029-01-01,2022-01-01,2027-01-01,Al Ikhlash
Komite Nasional Pemuda Indonesia (KNPI) Kota Bontang,KNPI,tidak_berbadan_hukum,sosial,Jl. Sudirman 1,64.74.01,,,Ahmad Fauzi,S,,,01-00-00/010/D.III.4/VI/2020,2020-06-20,2025-06-20,,,2020-01-01,2025-01-01,
Perkumpulan Pemuda Peduli Lingkungan Hidup,P2LH,perkumpulan,sosial,Jl. Cendrawasih 5,64.74.03,,,I Made Wirawan,S,AHU-0002532.AH.01.07.TAHUN 2018,2018-03-05,,,,,,2020-01-01,2025-01-01,
Kerukunan Keluarga Sulawesi Selatan,KKSS,perkumpulan,sosial,Jl. S. Parman 8,64.74.01,,,Andi Baso Tenri,S,,,,,,,,,,Kerukunan Keluarga Bugis Makassar|KKBM
Lembaga Swadaya Masyarakat Gema Rakyat,LSM GEMA,tidak_berbadan_hukum,sosial,Jl. Mulawarman 2,64.74.02,,,Bambang Sutrisno,S,,,,,,,,,,
Pemuda Pancasila,PP,tidak_berbadan_hukum,sosial,Jl. Awang Long 3,64.74.02,,,Rusdi,S,,,123/D.III.4/II/2016,2016-02-01,2021-02-01,,,,,
Forum Komunikasi Putra Putri Purnawirawan TNI/Polri,FKPPI,perkumpulan,sosial,Jl. Bhayangkara 9,64.74.01,,,Kol. (Purn) Suparman,S,AHU-0016828.AH.01.07.TAHUN 2017,2017-11-11,,,,,,,,
Majelis Ta'lim Nurul Jannah,,tidak_berbadan_hukum,agama,Lok Tuan RT 4,64.74.01.1006,,,Nurhayati,S,,,,,,220/5/SKM/2023,2028-03-03,,,
Gerakan Pemuda Ansor,GP Ansor,perkumpulan,agama,Jl. Imam Bonjol,64.74.03,,,Zainal Abidin,S,,,,,,,,,,
Paguyuban Pesisir Pemuda,,perkumpulan,sosial,Jl. Pattimura 38,64.74.03,,,Ketua A,S,AHU-0001087.AH.01.07.TAHUN 2024,,,,,,,,,
Forum Peduli Rakyat,,tidak_berbadan_hukum,sosial,Jl. Katamso 29,64.74.03,,,Ketua B,S,,,III/29/D.III.3/2018,,,,,,,
E
ormas-skt impor -q o.csv
ormas-skt cari -q apa >/dev/null

# first 'NAMA' WORD...: the first that is found; the whole list if NAMA is not
first() {
	_want=$1
	shift
	ormas-skt cari "$@" --pilih nama -f csv 2>err | sed 1d >got
	_got=$(head -n 1 got | tr -d '"')
	is "$* -> $_want" "${_got%%" Kota Bontang"}" "$_want"
}

LMR='DPC Laskar Melayu Riau (LMR)'
IKHLAS='Yayasan Al-Ikhlas Bontang'
KNPI='Komite Nasional Pemuda Indonesia (KNPI)'
NURUL="Majelis Ta'lim Nurul Jannah"
first "$LMR" laskar melayu
first "$LMR" lascar melayu
first "$LMR" lmr
first "$LMR" 29/D.III.3/III/2018
first "$LMR" yusuf sanjaya m.si
first "$LMR" muhamad yusup
first "$LMR" 081254321098
first "$LMR" pattimura 3
first "$IKHLAS" alikhlas
first "$IKHLAS" al-ikhlash
first "$IKHLAS" siti nuraini
first "$IKHLAS" AHU-0010870.AH.01.04.TAHUN 2019
first "$IKHLAS" ahu 10870
first "$IKHLAS" AHU.10870/AH/01/04/2019
first "$IKHLAS" 220/17/SKM/2024
first "$KNPI" knpi
first "$KNPI" KNPI Bontang
first "$KNPI" komite pemuda nasional
first "$KNPI" 010/D.III.4/VI/2020
first 'Perkumpulan Pemuda Peduli Lingkungan Hidup' p2lh
first 'Perkumpulan Pemuda Peduli Lingkungan Hidup' pemuda peduly lingkungan
first 'Kerukunan Keluarga Sulawesi Selatan' kkbm
first 'Kerukunan Keluarga Sulawesi Selatan' bugis makasar
first 'Gerakan Pemuda Ansor' gp ansor
first 'Lembaga Swadaya Masyarakat Gema Rakyat' lsm gemma rakyat
first "$NURUL" majlis taklim nurul janah
first "$NURUL" nuruljannah
first 'Pemuda Pancasila' pp
first 'Pemuda Pancasila' pemuda pancasila kalimantan
first 'Forum Komunikasi Putra Putri Purnawirawan TNI/Polri' fkppi
first '' tidak mungkin adalah ini

run 'one word too many is said' 0 ormas-skt cari pemuda pancasila kalimantan \
    --pilih nomor
err_is <<'E'
tidak ada yang memuat semua kata itu; yang tampil tanpa salah satunya
E
run 'a number is not nearly right' 0 ormas-skt cari 10871 --pilih nomor
out_is <<'E'
nomor
E
err_is </dev/null
run 'for people: how it stands today' 0 ormas-skt cari -f tabel knpi
out_is <<'E'
NOMOR      NAMA      SINGKATAN KEADAAN  BERAKHIR     WILAYAH KETUA
2025-00003 Komite    KNPI      SKT      20 Juni 2025 Bontang Ahmad
           Nasional            berakhir              Utara   Fauzi
           Pemuda
           Indonesia
           (KNPI)
           Kota
           Bontang

1 ormas
aturan aktif: pengurus (terdaftar, dan pengurusnya dalam masa bakti); keadaan
tiap ormas: status
E
run 'for programs: the record' 0 ormas-skt cari knpi -f csv
out_like '^kantor,nomor,revisi,nama,'

# ---- the same without an index, which nobody could write ----

run 'without the index' 0 sql k.db "DROP TABLE cari_ormas;
    DELETE FROM cari_sampai WHERE jenis = 'ormas'"
if [ "$(id -u)" = 0 ] && have setpriv; then
	chmod 755 "$T"
	chmod 444 k.db
	for q in 'ahu 10870' 'laskar melayu' 'pemuda pancasila kalimantan'; do
		run "without the index: $q" 0 as_nobody ormas-skt cari $q \
		    --pilih nomor
		out_like '^2025-'
	done
else
	skip 6 'needs root'
fi
# ---- a number glued to its letters, before and after it is indexed ----

rm k.db
office
cat >lekat.csv <<'E'
nama,ahu_nomor,akta_nomor
Satu,ahu0023179.ah.01.07.tahun2016,
Dua,,AKTA123456
E
ormas-skt impor -q lekat.csv
for q in 0023179 'ahu 23179' 'AHU-0023179.AH.01.07.TAHUN 2016' 2016; do
	first Satu $q
	first Satu $q
done
first Dua 123456

done_testing
