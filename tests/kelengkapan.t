#!/bin/sh
# SPDX-License-Identifier: ISC
# Reports of activities: one form of each period; in time, late, overdue.
. "$(dirname "$0")/lib.sh"
office
ormas-skt impor -q "$C/ormas.csv"

# ---- a period has one form, so that the same report is known again ----

n=0
for p in 'S1 2025' '2025-S1' 'semester I 2025' 'Semester 1 Tahun 2025' \
    'smt. 1/2025' 'Januari s.d. Juni 2025' 'jan-jun 2025'; do
	printf 'ormas,periode,diterima\nYCE,%s,2025-07-30\n' "$p" >l.csv
	run "$p" 0 ormas-skt impor laporan-kegiatan l.csv
	err_is <<E
$((n == 0)) baru, 0 berubah, $((n != 0)) tetap
E
	n=$((n + 1))
done
run 'tambah: the second half' 0 ormas-skt tambah -q laporan-kegiatan \
    --ormas yce --periode 'semester ii 2024' --diterima 2025-01-31
run 'both' 0 ormas-skt lihat laporan-kegiatan --pilih ormas,periode --urut periode
out_is <<E
ormas,periode
Yayasan Contoh Etam,2024-S2
Yayasan Contoh Etam,2025-S1
E
run 'by its key' 0 ormas-skt lihat laporan-kegiatan \
    'Yayasan Contoh Etam/2024-S2' --pilih diterima
for p in 2025-03 2025-1 'triwulan 1 2025' 'S3 2025' semester 2025-S1-S2 \
    'S1 1850' 'maret-juni 2025'; do
	run "no period: $p" 65 ormas-skt tambah laporan-kegiatan --ormas yce \
	    --periode "$p" --diterima 2025-12-01
	err_is <<E
periode: '$p' bukan semester atau tahun; tulis 2025-S1 atau 2025
E
done
run 'received before the period began' 65 ormas-skt tambah laporan-kegiatan \
    --ormas yce --periode 2025-S2 --diterima 2025-06-30
err_is <<E
diterima: mendahului awal periode 2025-S2
E

# ---- in time, late, overdue; written, or not ----

cat >l.csv <<'E'
ormas,periode,diterima,cara
Perkumpulan Contoh Pesisir,2025-S1,2025-07-31,wa
Perkumpulan Contoh Pesisir,2025-S1,2025-08-10,tertulis
2025-00003,2025-S1,2025-07-10,lisan
FCP,2025,2025-09-01,tertulis
E
ormas-skt impor -q laporan-kegiatan l.csv
run 'the last half' 1 ormas-skt kelengkapan \
    --pilih nama,periode,hasil,diterima,keadaan,hari,cara,tenggat
out_is <<E
nama,periode,hasil,diterima,keadaan,hari,cara,tenggat
Yayasan Contoh Etam,2025-S1,tepat waktu,2025-07-30,tepat_waktu,,tertulis,2025-07-30
Perkumpulan Contoh Pesisir,2025-S1,terlambat 11 hari,2025-08-10,terlambat,11,tertulis,2025-07-30
Paguyuban Contoh Rukun,2025-S1,tepat waktu (lisan),2025-07-10,tepat_waktu,,lisan,2025-07-30
Forum Contoh Pemuda,2025-S1,terlambat 33 hari,2025-09-01,terlambat,33,tertulis,2025-07-30
Perkumpulan Contoh Bakti,2025-S1,"belum, 4 bulan lewat",,belum,134,,2025-07-30
E
err_is <<E
2025-S1, tenggat 30 Juli 2025: 2 tepat waktu, 2 terlambat, 1 belum melapor; 3 tertulis, 1 lisan
5 ormas tanpa tanggal_berdiri, dianggap sudah berdiri
laporan tiap semester, tertulis, ditandatangani ketua dan sekretaris (Permendagri 57/2017 Pasal 39); tenggat 30 hari sesudah akhir periode
E
run 'for people' 1 ormas-skt kelengkapan -f tabel
golden kelengkapan.txt
run 'only those overdue' 1 ormas-skt kelengkapan --keadaan belum --pilih nama
out_is <<E
nama
Perkumpulan Contoh Bakti
E
run 'who owes, by the filters of ormas' 0 ormas-skt kelengkapan -q \
    --bentuk yayasan -p 'S1 2025' --pilih hasil
out_is <<E
hasil
tepat waktu
E
cell() {
	ormas-skt kelengkapan -q --nama Bakti --pilih hasil "$@" | sed 1d
}
is 'the deadline is in time' "$(cell --hari-ini 2025-07-30)" 'belum waktunya'
is 'the day after is not' "$(cell --hari-ini 2025-07-31)" '"belum, 1 hari lewat"'
is 'before July the half before' "$(cell --hari-ini 2025-06-30 | head -c 6)" '"belum'
is 'a year is two halves' "$(cell -p 2025 | tr '\n' ' ')" \
    '"belum, 4 bulan lewat" belum waktunya '
run 'a quarter is none' 64 ormas-skt kelengkapan -p 2025-T1
err_is <<E
--periode: '2025-T1' tidak memuat satu semester penuh; kantor ini meminta laporan tiap semester (setelan ormas.periode_laporan)
E
run 'nor is a word' 64 ormas-skt kelengkapan -p kapan
run 'an open end' 64 ormas-skt kelengkapan -p 2025..

# ---- who was not there to the end of the period owes nothing ----

ormas-skt ubah -q 2025-00005 --bubar 2025-06-30
run 'dissolved within it' 0 ormas-skt kelengkapan -q --nama Bakti
out_is <<E
nomor,nama,periode,hasil,diterima,keadaan,hari,cara,tenggat,wilayah,kantor
E
ormas-skt ubah -q 2025-00005 --bubar 2025-07-01
is 'dissolved after it' "$(cell | head -c 5)" '"belu'
ormas-skt ubah -q 2025-00005 --bubar '' --tanggal-berdiri 2025-07-01
is 'founded after it' "$(cell)" ''
ormas-skt ubah -q 2025-00005 --tanggal-berdiri 2025

# ---- an office that asks each year ----

setting() {
	printf '%s\n' "$@" | kesbangpol siapkan -q -
}

setting 'ormas.periode_laporan: tahun'
is 'each year: the last one' "$(ormas-skt kelengkapan -q --hari-ini \
    2026-07-15 --pilih nama,hasil | sed 1d | sort)" \
"Forum Contoh Pemuda,tepat waktu
Paguyuban Contoh Rukun,\"belum, 5 bulan lewat\"
Perkumpulan Contoh Bakti,\"belum, 5 bulan lewat\"
Perkumpulan Contoh Pesisir,\"belum, 5 bulan lewat\"
Yayasan Contoh Etam,\"belum, 5 bulan lewat\""
run 'half a year is none' 64 ormas-skt kelengkapan -p 2025-S1
err_like "tidak memuat satu tahun penuh"

# ---- the rule of activity ----

setting 'ormas.periode_laporan: semester' 'ormas.aktif: kegiatan'
run 'active: who reported' 0 ormas-skt status --aktif ya --pilih nama
out_is <<E
nama
Yayasan Contoh Etam
Perkumpulan Contoh Pesisir
Paguyuban Contoh Rukun
Forum Contoh Pemuda
E
err_is <<E
4 ormas, keadaan 11 Desember 2025: 4 aktif, 0 tidak
aturan aktif: kegiatan (laporan kegiatan periode terakhir yang tenggatnya lewat sudah masuk: 2025-S1)
E
is 'until the next deadline' "$(ormas-skt status -q --hari-ini 2026-01-30 \
    --aktif ya --pilih nomor | wc -l | tr -d ' ')" 5
is 'after it' "$(ormas-skt status -q --hari-ini 2026-01-31 \
    --aktif ya --pilih nama | sed 1d)" 'Forum Contoh Pemuda'
done_testing
