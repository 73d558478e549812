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
run 'the rest after it' 0 on 2019-10-01 banpol catat sp2d --partai golkar
err_like 'Rp12.500.000, haknya yang belum dibayar, pencairan ke-2'

done_testing
