#!/bin/sh
# SPDX-License-Identifier: ISC
# Who is meant when a record names an ormas: branches of one name, a name that
# changed, an abbreviation.
. "$(dirname "$0")/lib.sh"
office

cat >ormas.csv <<'E'
nama,singkatan,bentuk,alamat,wilayah,skt_nomor,skt_tanggal,skt_berakhir
Laskar Contoh,LC,tidak_berbadan_hukum,Jalan A 1,64.74.01,1/2022,2022-01-04,2026-01-04
Forum Contoh Peduli,FCP,tidak_berbadan_hukum,Jalan B 2,64.74.02,3/2022,2022-01-04,2026-01-04
E
cat >cabang.csv <<'E'
nama,singkatan,bentuk,alamat,wilayah,skt_nomor,skt_tanggal,skt_berakhir
Laskar Contoh,LC,tidak_berbadan_hukum,Jalan C 3,64.74.02,2/2022,2022-01-04,2026-01-04
E
run 'a register' 0 ormas-skt impor -q ormas.csv
run 'one of the name: it will do' 0 ormas-skt tambah -q kunjungan \
    --ormas 'LASKAR CONTOH' --tanggal 2025-11-03 --bentuk kunjungan \
    --alamat-ditemukan ya
run 'a branch of that name' 0 ormas-skt impor -q cabang.csv

# ---- a name that two bear ----

two="sebut nomornya (2025-00001 di Bontang Utara, 2025-00003 di Bontang Selatan)"
cabut='--tahap pencabutan --tanggal 2025-12-01 --pasal 61 --alasan x'
# shellcheck disable=SC2086
run 'a name that is not clear is refused' 65 ormas-skt tambah -q sanksi \
    --ormas 'laskar contoh' $cabut
err_is <<E
ormas: ada 2 ormas bernama 'laskar contoh': $two
E
# shellcheck disable=SC2086
run 'their abbreviation as well' 65 ormas-skt tambah -q sanksi --ormas LC $cabut
err_is <<E
ormas: ada 2 ormas bernama 'LC': $two
E
# shellcheck disable=SC2086
run 'by number' 1 ormas-skt tambah -q sanksi --ormas 2025-00003 $cabut
run 'stored as the number' 0 ormas-skt lihat sanksi -f csv --pilih nomor,ormas
out_is <<'E'
nomor,ormas
2025-00001,2025-00003
E
run 'the other one is not revoked' 0 ormas-skt status -q --pilih nomor,keadaan
out_is <<'E'
nomor,keadaan
2025-00001,skt_akan_berakhir
2025-00002,skt_akan_berakhir
2025-00003,dicabut
E
printf 'ormas,tanggal,papan_nama\nLaskar Contoh,2025-11-04,ya\n' >k.csv
run 'in a sheet' 65 ormas-skt impor kunjungan k.csv
err_is <<E
k.csv:2: ormas: ada 2 ormas bernama 'Laskar Contoh': $two
1 kesalahan; tidak ada yang disimpan
E
run 'what came before the second is told' 1 ormas-skt periksa kunjungan \
    -q --pilih nomor,temuan
out_is <<E
nomor,temuan
2025-00001,"ada 2 ormas bernama 'Laskar Contoh': $two"
E
run 'and can be changed otherwise' 1 ormas-skt ubah -q kunjungan 2025-00001 \
    --catatan y
run 'but not to what is not clear' 65 ormas-skt ubah -q kunjungan 2025-00001 \
    --ormas lc
ormas-skt ekspor kunjungan >keluar.csv
run 'nor is what was written out refused' 0 ormas-skt impor kunjungan keluar.csv
ormas-skt ekspor >semua.csv
run 'elsewhere' 0 ormas-skt impor -q -d lain.db semua.csv
run 'elsewhere it is told' 1 ormas-skt impor -d lain.db kunjungan keluar.csv
err_like "^keluar.csv:2: ormas: ada 2 ormas bernama 'Laskar Contoh': "
run 'put right' 0 ormas-skt ubah -q kunjungan 2025-00001 --ormas 2025-00001
run 'nothing is unclear' 0 ormas-skt periksa kunjungan -q
run 'one was visited' 0 ormas-skt kartu 2025-00001
out_like '3 November 2025'
run 'the other was not' 0 ormas-skt kartu 2025-00003
if grep -q 'November' "$T/.out"; then
	result 1 'no visit of the other'
else
	result 0 'no visit of the other'
fi
run 'a letter' 0 ormas-skt surat pengingat 2025-00001 --terbit -q
run 'its entry says which' 0 ormas-skt lihat komunikasi -f csv --pilih ormas
out_is <<'E'
ormas
2025-00001
E

# ---- a branch, and whose it is ----

run 'of two nobody knows which' 65 ormas-skt tambah --nama 'PAC Laskar' \
    --bentuk tidak_berbadan_hukum --induk 'laskar contoh'
err_is <<E
induk: ada 2 ormas bernama 'laskar contoh': $two
E
cat >ranting.csv <<'E'
nama,bentuk,alamat,induk
Ikatan Contoh,tidak_berbadan_hukum,Jalan D,
Ikatan Contoh,tidak_berbadan_hukum,Jalan E,Ikatan Contoh
E
run 'its parent bears its name' 0 ormas-skt impor -q ranting.csv
run 'it is the other one' 0 ormas-skt lihat --nama Ikatan -f csv \
    --pilih nomor,induk
out_is <<'E'
nomor,induk
2025-00004,
2025-00005,2025-00004
E
run 'the same sheet again' 0 ormas-skt impor ranting.csv
err_is <<'E'
0 baru, 0 berubah, 2 tetap
E

# ---- a name that changes (PP 58/2016 Ps 16) ----

run 'a call' 0 ormas-skt tambah -q komunikasi --ormas fcp --cara telepon \
    --perihal 'Data pengurus'
run 'a new name' 1 ormas-skt ubah 2025-00002 --nama 'Forum Contoh Lestari' \
    --singkatan FCL
err_like "^dicatat pada nama_lain: 'Forum Contoh Peduli', 'FCP'$"
run 'the old ones are kept' 0 ormas-skt lihat -f csv \
    --pilih singkatan,nama_lain --nama Lestari
out_is <<'E'
singkatan,nama_lain
FCL,Forum Contoh Peduli|FCP
E
run 'what spoke of it still does' 0 ormas-skt kartu fcl
out_like 'telepon, Data pengurus'
run 'no reference is lost' 0 ormas-skt periksa komunikasi -q
run 'by its old abbreviation' 0 ormas-skt tambah -q laporan-kegiatan \
    --ormas fcp --periode 2025-S1 --diterima 2025-07-10 --cara tertulis
run 'it has reported' 1 ormas-skt kelengkapan -q -p 2025-S1 \
    --pilih nomor,keadaan
out_like '^2025-00002,tepat_waktu$'
printf 'nomor,nama\n2025-00002,Forum Contoh Abadi\n' >ganti.csv
run 'in a sheet, too' 0 ormas-skt impor -q ganti.csv
run 'both names before' 0 ormas-skt lihat -f csv --pilih nama_lain \
    --nama Abadi
out_is <<'E'
nama_lain
Forum Contoh Peduli|FCP|Forum Contoh Lestari
E
run 'the same again' 0 ormas-skt impor ganti.csv
err_is <<'E'
0 baru, 0 berubah, 1 tetap
E
run 'a spelling is no other name' 1 ormas-skt ubah -q 2025-00002 \
    --nama 'FORUM CONTOH ABADI'
run 'nothing was added' 0 ormas-skt lihat -f csv --pilih nama_lain --nama Abadi
out_like '^Forum Contoh Peduli.FCP.Forum Contoh Lestari$'

# ---- KUNCI as references are ----

for c in 'status' 'kartu' 'surat pengingat'; do
	# shellcheck disable=SC2086
	run "$c: by abbreviation" 0 ormas-skt $c 'F.C.P' -f teks
	out_like 'FORUM CONTOH ABADI'
	# shellcheck disable=SC2086
	run "$c: of two" 65 ormas-skt $c lc
	err_is <<E
ada 2 ormas bernama 'lc': $two
E
done
run 'sanctions by another name' 65 ormas-skt sanksi fcp
err_is <<'E'
tidak ada catatan sanksi tentang FORUM CONTOH ABADI
E
run 'sanctions of two' 65 ormas-skt sanksi lc
err_like '^ada 2 ormas bernama'
run 'a filing' 1 ormas-skt tambah -q permohonan --ormas fcl \
    --prosedur skt_baru --diterima 2025-12-01
run 'by another name' 0 ormas-skt berkas 'forum contoh lestari' -q
out_like '^surat,'
run 'nobody is called so' 65 ormas-skt status 'Tidak Ada'
err_like "^ormas 'Tidak Ada' tidak ditemukan; coba: ormas-skt cari"

# ---- a name that was clear when it was written means the same for ever ----

KESBANGPOL_DB=$T/lama.db
export KESBANGPOL_DB
{
	kesbangpol siapkan -q "$C/kantor.yaml"
	ormas-skt tambah -q --nama 'Garda Contoh' --skt-nomor 1/2025 \
	    --bentuk tidak_berbadan_hukum --skt-tanggal 2025-01-02 \
	    --alamat 'Jalan A'
	ormas-skt tambah -q sanksi --ormas 'Garda Contoh' --pasal 61 \
	    --tahap pencabutan --tanggal 2025-06-02 --alasan x
	ormas-skt tambah -q --nama 'Garda Contoh' --skt-nomor 2/2025 \
	    --bentuk tidak_berbadan_hukum --skt-tanggal 2025-07-02 \
	    --alamat 'Jalan B'
} 2>/dev/null
run 'who came later is another' 0 ormas-skt status -q -f csv \
    --pilih nomor,keadaan
out_is <<'E'
nomor,keadaan
2025-00001,dicabut
2025-00002,skt_berlaku
E
ormas-skt ubah -q 2025-00001 --nama 'Garda Lama' 2>/dev/null
run 'also when the first one has a new name' 0 ormas-skt status -q -f csv \
    --pilih nomor,keadaan
out_is <<'E'
nomor,keadaan
2025-00001,dicabut
2025-00002,skt_berlaku
E
# ---- a filter finds what speaks of it by any of its names ----

ormas-skt tambah -q --nama 'Ikatan Contoh Lama' --singkatan ICL \
    --nomor ICL-1 --alamat 'Jalan Lain 9'
for n in 'Ikatan Contoh Lama' 'Ikatan Contoh Kini' ICL-1; do
	run "named so then: $n" 0 ormas-skt tambah -q komunikasi --cara surat \
	    --ormas "$n" --waktu 2025-12-01 --perihal "ini $n"
	ormas-skt ubah -q ICL-1 --nama 'Ikatan Contoh Kini'
done
for n in 'ikatan contoh kini' 'IKATAN CONTOH LAMA' icl ICL-1; do
	run "filter: $n" 0 ormas-skt lihat komunikasi --ormas "$n" -q \
	    --pilih ormas --perihal ini
	out_is <<'E'
ormas
Ikatan Contoh Lama
Ikatan Contoh Kini
ICL-1
E
done

done_testing
