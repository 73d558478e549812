#!/bin/sh
# SPDX-License-Identifier: ISC
# periksa: what is doubtful in reports is shown, with both figures, and
# nothing is changed.  How much of it is found: t-periksa.c.
. "$(dirname "$0")/lib.sh"
office

# ---- the worked reports ----

laporan-harian impor -q "$C/laporan.tsv"
run 'the 13: only what is truly wrong' 1 laporan-harian periksa
{
	echo jenis,nomor,kolom,temuan,dasar,perbaikan
	for n in BPN-01 BPN-02 BTG-01 BTG-04 BTG-05 BTG-06 KAL-01 KTM-01 \
	    PPU-01 PSR-02 SMD-01 SMD-02 SMD-05; do
		echo "laporan,$n,klasifikasi,belum diisi,setiap naskah berklasifikasi,laporan-harian ubah laporan $n --klasifikasi PILIHAN"
		[ $n != BPN-02 ] || cat <<-'.'
		laporan,BPN-02,tanggal,"kejadian 26 Januari 2026, sesudah diterima 11 Desember 2025 08:00","kejadian, diperoleh, ditulis, diterima berurutan",laporan-harian sunting laporan BPN-02
		.
	done
} >want
out_is want
err_is <<E
14 temuan
E
rm -f k.db
office
KESBANGPOL_HARI_INI=2026-01-27T08:00 laporan-harian impor -q "$C/laporan.tsv"
run 'the 13 on the day after the last' 1 laporan-harian periksa
is 'only the missing class' "$(grep -vc ',setiap naskah berklasifikasi,' .out)" 1

# ---- one fault of each kind, or a few ----

# laporan N 'text' [option...]: one report with that text, of a class.
laporan() {
	n=$1
	text=$2
	shift 2
	laporan-harian tambah -q --nomor "$n" --tanggal 2025-04-07 \
	    --bidang politik --klasifikasi biasa --judul "Laporan $n" \
	    --fakta "$text" "$@"
}

rm -f k.db
office
laporan A01 'Rapat Tim Wasdin, Rabu, 18 Desember 2020, dan Senin (7/3).'
laporan A02 'Hujan Selasa dini hari (2/6) dan Jumat, 31 November 2025.'
laporan B01 'RT terdampak: 4 (75 KK), 6 (57 KK), 11 (60 KK); jumlah 288 KK.'
laporan B02 'Delapan rumah terdampak: empat terbakar habis, satu rusak berat, dua rusak ringan.'
laporan B03 'Korban 12 orang, terdiri dari 5 luka berat dan 9 luka ringan; hadir 10 (sebelas) partai.'
laporan C01 "$(printf 'Rakor menghasilkan 11 rekomendasi yakni :\n1. patroli\n2. pendataan\n2. mediasi\n4. laporan')"
laporan D01 'Masa tenang tiga hari, 23 sampai 26 November 2024; posko 26-23 November 2024.'
laporan D02 'Cabai Rp85.000-70.000 per kg, pasar buka pukul 17.00-15.00 Wita, renstra 2024-2019.'
laporan E01 'Beras dari Rp120 ribu menjadi Rp133 ribu, telur dari Rp55 ribu menjadi Rp60 ribu.'
laporan F01 'Cabai Rp85-100 per kilogram, beras Rp41,667 per kg, dan 59,820 orang antre.'
laporan G01 'Kedelai Rp0/kg, bawang merah turun 100 persen, dan 0 KK/20 jiwa mengungsi.'
laporan H01 'Pemilih 59.820 orang, 4,95 persen lebih rendah dari 57.000 orang.'
laporan H02 'Cabai naik dari Rp70.000 menjadi Rp45.000 per kg; gula naik 25 persen dari Rp16.000 menjadi Rp18.000 per kg.'
laporan I01 'Banjir di 8 kelurahan: Guntung, Kanaan, Api-api, Lok Tuan, Belimbing, Api-Api dan Loktuan.'
laporan J01 'Ketua, NIK 6474010112800001, paspor A1234567, telepon 0812-3456-7890, surel ketua@contoh.go.id.'
laporan K01 'Tanpa klasifikasi.' --klasifikasi ''
laporan L01 'Dua bidang.' --subbidang Ekonomi
laporan L02 'Dua bidang.' --tema 'politik dan ekonomi'
laporan M01 'Mendahului.' --jam 15.00 --diperoleh 2025-04-07T14:00 \
    --ditulis 2025-04-07T16:00
laporan M02 'Terbalik.' --diperoleh 2025-04-08T14:00 --ditulis 2025-04-07T16:00
laporan N01 'Gerakan pangan murah dengan 10 ribu ton beras.'
laporan O01 x --judul 'Kebakaran kios Pasar Citra Mas' --tim 'Tim A' \
    --wilayah 64.74.01.1003 --jam 04.30
laporan O02 x --judul 'Kios di Pasar Citra Mas terbakar' --tim 'Tim B' \
    --wilayah 64.74.01.1003 --jam 05.00
run 'one of each kind' 1 laporan-harian periksa
golden periksa.csv
nok 'no number of a person is repeated' \
    grep -E '0112800001|234567|7890|ketua@' .out
run 'as a table' 1 laporan-harian periksa -f tabel --nomor A01,J01
golden periksa-tabel.txt

# ---- chains, plans, filters, other types ----

laporan-harian ubah -q O02 --rujukan O01
run 'a chain is no twin' 0 laporan-harian periksa --wilayah 64.74
laporan-harian ubah -q O02 --rujukan ''
run 'a filter holds for what several show' 0 laporan-harian periksa \
    --tim 'Tim B'
laporan P01 'Pawai.' --tanggal 2026-05-01
run 'ahead of us' 1 laporan-harian periksa --nomor P01
out_like 'kejadian 1 Mei 2026, sesudah diterima 11 Desember 2025'
laporan-harian ubah -q P01 --keadaan rencana
run 'a plan may be' 0 laporan-harian periksa --nomor P01
laporan-harian tambah -q --jenis nihil --tim 'Tim A' --tanggal 2025-04-17
run 'nihil needs no class' 0 laporan-harian periksa --jenis nihil
run 'teams' 0 laporan-harian periksa tim
run 'nothing was changed' 0 laporan-harian lihat A01 -f csv \
    --pilih fakta,revisi
out_is <<E
fakta,revisi
"Rapat Tim Wasdin, Rabu, 18 Desember 2020, dan Senin (7/3).",1
E
run 'what is doubtful is no fault of the file' 0 kesbangpol periksa --keutuhan

# ---- more than can be counted ----

laporan Y01 'APBN Rp900 triliun, terdiri dari Rp500 triliun dan Rp600 triliun.'
laporan Y02 'Dana Rp999.000.000.000.000 (sembilan ratus sembilan puluh sembilan triliun) dan sembilan ratus sembilan ratus sembilan ratus triliun triliun.'
laporan Y03 'Naik dari Rp800 triliun menjadi Rp900 triliun, naik 12,5 persen.'
run 'sums' 0 laporan-harian periksa --nomor Y01,Y02,Y03

# ---- a setting ----

run 'more may be usual' 0 sh -c \
    'echo "laporan.ton_pasar_murah: 10000" | kesbangpol siapkan -q -y -'
run 'then it is' 0 laporan-harian periksa --nomor N01

# ---- tambah and ubah say it at once ----

run tambah 1 laporan-harian tambah --nomor Z01 --tanggal 2025-12-10 \
    --bidang politik --judul 'Rapat Kamis, 10 Desember 2025' --fakta \
    'Hubungi 0812-3456-7890.'
err_is <<E
tersimpan: Z01
peringatan: judul: 'Kamis, 10 Desember 2025': 10 Desember 2025 jatuh pada hari Rabu, bukan Kamis
peringatan: fakta: nomor telepon: 0812... (12 angka)
peringatan: klasifikasi: belum diisi
E
run ubah 0 laporan-harian ubah Z01 --klasifikasi terbatas \
    --judul 'Rapat Rabu, 10 Desember 2025' --fakta 'Hubungi loket.'
err_is <<E
tersimpan: Z01
E
# ---- one team, sent again; nihil beside an event ----

rm -f k.db
office
again() {
	laporan-harian tambah -q --tim A --tanggal 2025-12-10 --bidang politik \
	    --klasifikasi biasa "$@"
}
again --nomor K1 --wilayah Guntung --judul 'Rapat pengurus' --jam 11.00
again --nomor K2 --wilayah Guntung --judul 'Rapat pengurus' --jam 12.00
again --nomor K3 --wilayah Guntung --judul 'Rapat pengurus RT 7' --jam 12.00
again --nomor K4 --wilayah Kanaan --judul 'Rapat pengurus' --jam 12.00
again --nomor N1 --jenis nihil
laporan-harian tambah -q --tim B --tanggal 2025-12-10 --jenis nihil --nomor N2
laporan-harian tambah -q --tim A --tanggal 2025-12-10 --jenis nihil \
    --tema FKDM --nomor N3
laporan-harian tambah -q --tim a --tanggal 2025-12-10 --jenis nihil --nomor N4
run 'one team, twice; a nihil that is none' 1 laporan-harian periksa \
    --pilih nomor,temuan
is 'which' "$(sed '1d; s/ (.*//; s/"//g' .out | grep '^[KN]')" \
    'K2,mungkin perbaikan dari K1
N4,nihil, tetapi a melaporkan kejadian untuk hari yang sama: K1'

done_testing
