#!/bin/sh
# SPDX-License-Identifier: ISC
# What a clerk is told at the door before a wrong figure, year or account is
# stored: a year of a swearing-in, payments by any command, several parties.
. "$(dirname "$0")/lib.sh"
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kantor.yaml
kesbangpol siapkan -q kantor.yaml

cat >suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.74,2014,golkar,12000,5
64.74,2014,pdip,6000,3
64.74,2019,golkar,10000,5
64.74,2019,pdip,9000,4
64.74,2019,pan,4000,2
64.74,2019,psi,300,0
E
cat >dewan.csv <<'E'
wilayah,pemilu,dilantik,kursi
64.74,2014,2014-08-20,25
64.74,2019,2019-08-14,25
E
for y in 2019 2020 2021 2022 2023 2024 2025; do
	echo "64.74,$y,3000,Perwali"
done | sed '1i wilayah,tahun,nilai,dasar' >nilai.csv
for y in 2019 2020 2021 2022 2023 2024 2025; do
	echo "64.74,$y,75000000"
done | sed '1i wilayah,tahun,pagu' >anggaran.csv
cat >pengurus.csv <<'E'
partai,mulai,berakhir,ketua,bank,rekening,atas_nama
golkar,2018-01-01,2028-12-31,Ketua Golkar,Bank Contoh,0010-01,DPD Golkar
pdip,2018-01-01,2028-12-31,Ketua PDIP,Bank Contoh,0010-02,DPC PDIP
pan,2018-01-01,2028-12-31,Ketua PAN,Bank Contoh,0010-03,DPD PAN
E
for t in suara dewan nilai anggaran pengurus; do
	banpol impor -q $t $t.csv
done

# on DAY command...: as that day's clerk
on() {
	_day=$1
	shift
	(KESBANGPOL_HARI_INI=$_day; "$@")
}

# verified YEAR PARTY...: as far as a payment needs it, before the summer
verified() {
	_year=$1
	shift
	for _p; do
		on "$_year-05-02" banpol catat -q permohonan --partai "$_p"
		on "$_year-05-06" banpol catat -q verifikasi --partai "$_p" \
		    >"$T/ba"
		on "$_year-05-08" banpol catat -q persetujuan --partai "$_p"
	done
}

# ---- a year in which a new council is perhaps sworn in ----

new="DPRD hasil Pemilu 2019 dilantik 14 Agustus 2019; bila DPRD baru dilantik tahun 2024, catat pemilu dan pelantikannya: hitungan ini 12 bulan"
run 'the year before it' 0 on 2023-06-10 banpol hitung -f csv --tahun 2023
run 'five years later' 1 on 2024-06-10 banpol hitung -f csv --tahun 2024
err_like "^Kota Bontang 2024: $new$"
run 'and later' 1 on 2024-06-10 banpol hitung -f csv --tahun 2025
err_like "^Kota Bontang 2025: $new$"
printf 'banpol.masa_dewan: 7 tahun\n' | kesbangpol siapkan -q /dev/stdin
run 'councils that sit longer' 0 on 2025-06-10 banpol hitung -f csv --tahun 2025
run 'a year of elections all the same' 1 on 2024-06-10 banpol hitung -f csv \
    --tahun 2024
err_like "tahun 2024, catat pemilu dan pelantikannya"
printf 'banpol.masa_dewan: 5 tahun\n' | kesbangpol siapkan -q /dev/stdin

on 2024-05-02 banpol catat -q permohonan --partai golkar
run 'verified' 1 on 2024-05-06 banpol catat verifikasi --partai golkar
err_like "^peringatan: $new$"
on 2024-05-08 banpol catat -q persetujuan --partai golkar
run 'paid' 1 on 2024-06-10 banpol catat sp2d --partai golkar --coba
err_like "^peringatan: $new$"
banpol tambah -q dewan --wilayah 64.74 --pemilu 2024 --dilantik 2025-01-06
run 'not sworn in that year' 0 on 2025-06-10 banpol hitung -f csv --tahun 2024
banpol hapus -q dewan 64.74/2024 --alasan uji

# ---- paid before the new council sits ----

verified 2019 golkar pdip pan
run 'the old part only' 0 on 2019-07-01 banpol catat sp2d --partai golkar
err_is <<'E'
tersimpan: Golkar 2019, SP2D 1 Juli 2019, Rp21.000.000, bagiannya sebelum pelantikan 14 Agustus 2019; berikutnya: BAST dan kuitansi
E
run 'more than it' 1 on 2019-07-01 banpol catat sp2d --partai pdip \
    --jumlah 20.000.000
err_like '^peringatan: SP2D ini mendahului pelantikan DPRD hasil Pemilu 2019, 14 Agustus 2019: bagian hasil sebelumnya yang belum dibayar Rp10.500.000$'
run 'no part of it' 65 on 2019-07-01 banpol catat sp2d --partai pan
err_like 'tidak ada bagian hasil sebelumnya yang belum dibayar; sisanya sesudah pelantikan DPRD hasil Pemilu 2019, 14 Agustus 2019'
run 'no amount, insisting' 64 on 2019-07-01 banpol catat sp2d --partai pan \
    --tetap uji
err_is <<'E'
sebutkan --jumlah
E
on 2019-09-02 banpol catat -q permohonan --partai golkar
run 'what the second payment comes to' 0 on 2019-09-04 banpol catat \
    verifikasi --partai golkar
out_is <<'E'
Pemilu 2014: 12.000 x 3.000 x 7/12 = 21.000.000
Pemilu 2019: 10.000 x 3.000 x 5/12 = 12.500.000
Jumlah: Rp33.500.000
Sudah dibayar: Rp21.000.000
Pencairan ke-2: Rp12.500.000
E
run 'the rest after it, not approved' 1 on 2019-10-01 banpol catat sp2d \
    --partai golkar
err_is <<'E'
tersimpan: Golkar 2019, SP2D 1 Oktober 2019, Rp12.500.000, haknya yang belum dibayar, pencairan ke-2; berikutnya: BAST dan kuitansi
peringatan: persetujuan kepala daerah untuk pencairan ke-2 belum tercatat (Permendagri 36/2018 Pasal 24)
E

# ---- whose report waits for that step ----

on 2020-01-10 banpol catat -q lpj --partai golkar,pdip
on 2020-01-20 banpol catat -q lpj_bpk --partai golkar,pdip
verified 2020 golkar
run 'paid before the audit of last year' 1 on 2020-05-20 banpol catat sp2d \
    --partai golkar
err_like '^peringatan: LHP BPK atas tahun 2019 belum tercatat \(Permendagri 36/2018 Pasal 26, 33\)$'
run 'the audit that is waited for' 0 on 2020-05-28 banpol catat lhp \
    --partai golkar,pdip
err_like '^tersimpan: Golkar 2019, LHP BPK'
err_like '^tersimpan: PDIP 2019, LHP BPK'
run 'and the report after it' 0 on 2020-06-02 banpol catat lpj_kdh \
    --partai golkar
err_like '^tersimpan: Golkar 2019, LPJ disampaikan kepada kepala daerah'
run 'then that of the next year' 0 on 2021-01-04 banpol catat lpj \
    --partai golkar
err_like '^tersimpan: Golkar 2020, LPJ'
verified 2021 pan pdip
on 2021-05-20 banpol catat -q sp2d --partai pdip
run 'years that differ are told' 1 on 2022-01-05 banpol catat lpj_bpk \
    --partai golkar,pdip
err_like '^peringatan: tahunnya tidak sama untuk semua partai itu'

# ---- one account, one number, for several ----

run 'one account for two' 64 on 2021-05-21 banpol catat sp2d \
    --partai golkar,pdip --rekening 0010-01
err_like '^--rekening hanya untuk satu partai'
run 'the account of another' 1 on 2021-05-21 banpol catat sp2d --coba \
    --partai pan --rekening '0010 02'
err_like 'rekening 0010 02 juga tercatat untuk PDIP'
err_like 'pemilik rekening penerima belum disebut \(--atas-nama\)'
banpol ubah -q pencairan pdip/2021/1 --nomor-sp2d 7/SP2D
run 'the number of another' 1 on 2021-05-21 banpol catat sp2d --coba \
    --partai pan --nomor 7/SP2D
err_like 'nomor SP2D 7/SP2D juga tercatat untuk PDIP'

# ---- what comes before, and all parties at once ----

on 2022-03-01 banpol catat -q permohonan --partai golkar,pdip
run 'approved without minutes' 1 on 2022-03-02 banpol catat persetujuan \
    --partai golkar --coba
err_like '^peringatan: Berita Acara verifikasi belum tercatat'
banpol berkas -q golkar --tahun 2022 --ada Semua >"$T/berkas"
run 'not one paper marked' 1 on 2022-03-02 banpol catat verifikasi \
    --partai pdip --coba
err_like 'belum satu pun syaratnya ditandai'
on 2022-03-02 banpol catat -q verifikasi --partai pdip >"$T/ba"
run 'all, but whom it is not for' 1 on 2022-03-03 banpol catat verifikasi \
    --partai semua
err_like '^tersimpan: Golkar 2022'
err_like '^dilewati: PDIP 2022: Berita Acara verifikasi sudah tercatat 2 Maret 2022'
err_like '^dilewati: PAN 2022: permohonan partai belum tercatat'
out_is <<'E'
Golkar:
Pemilu 2019: 10.000 x 3.000 = 30.000.000
E

# ---- not by catat ----

run 'more than its right, changed' 1 banpol ubah pencairan golkar/2020/1 \
    --jumlah 433.125.000
err_is <<'E'
tersimpan: 2020-00001
peringatan: jumlah: Golkar 2020: dibayar Rp433.125.000, haknya menurut hitungan Rp30.000.000: lebih Rp403.125.000 (Permendagri 36/2018 Pasal 2, 5, 38 dan 39)
peringatan: tanggal: Golkar 2020: dibayar 20 Mei 2020, LPJ 2019 baru diperiksa BPK 28 Mei 2020 (Permendagri 36/2018 Pasal 26 dan 33)
peringatan: semua partai 2020: dicairkan Rp433.125.000, pagu dalam DPA Rp75.000.000: lebih Rp358.125.000 (DPA)
E
run 'added without a seat' 1 banpol tambah pencairan --partai psi \
    --tahun 2021 --jumlah 1000 --coba
err_like '^peringatan: jumlah: PSI 2021: dibayar Rp1\.000, tetapi tidak berhak: tanpa kursi'
run 'a rate in the year' 0 banpol tambah nilai --wilayah 64.74 --tahun 2023 \
    --berlaku 2023-07-01 --nilai 4000 --dasar Perwali
err_like '^nilai ini berlaku untuk hitungan seluruh tahun 2023'
run 'decided two years before' 64 banpol tetapkan --tahun 2023 --nomor 1 \
    --tanggal 2021-01-01
err_like 'lebih dari setahun sebelum tahun anggaran 2023'

run 'nobody there has no sums' 0 on 2020-02-01 banpol status --tahun 2023 \
    --keadaan cair -f csv --pilih nama
err_is /dev/null

is 'a year before the register is not one without aid' "$(banpol berkas pdip \
    --tahun 2019 -f csv --pilih syarat,keadaan | grep lapor)" lapor_lalu,belum

done_testing
