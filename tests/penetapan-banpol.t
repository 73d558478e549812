#!/bin/sh
# SPDX-License-Identifier: ISC
# A determination and what the register says since: who differs is named, the
# old amount is not paid as if nothing were, and the decision's own day is
# looked at.
. "$(dirname "$0")/lib.sh"
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kantor.yaml
kesbangpol siapkan -q kantor.yaml

cat >suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.74,2019,golkar,10000,5
64.74,2019,pdip,9000,4
64.74,2019,psi,500,0
E
cat >dewan.csv <<'E'
wilayah,pemilu,dilantik,kursi
64.74,2019,2019-08-14,25
E
cat >nilai.csv <<'E'
wilayah,tahun,nilai,dasar
64.74,2020,3000,Perwali
E
cat >anggaran.csv <<'E'
wilayah,tahun,pagu
64.74,2020,90000000
E
cat >pengurus.csv <<'E'
partai,mulai,berakhir,ketua,bank,rekening,atas_nama
golkar,2018-01-01,2028-12-31,Ketua Golkar,Bank Contoh,0010-01,DPD Golkar
pdip,2018-01-01,2028-12-31,Ketua PDIP,Bank Contoh,0010-02,DPC PDIP
psi,2018-01-01,2028-12-31,Ketua PSI,Bank Contoh,0010-03,DPD PSI
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

# corrected PARTY VOTES DAY: by the court
corrected() {
	on "$3" banpol tambah koreksi -q --wilayah 64.74 --pemilu 2019 \
	    --partai "$1" --tanggal "$3" --suara "$2" --dasar 'Putusan MK'
}

on 2020-03-02 banpol tetapkan -q --tahun 2020 --nomor 1 \
    --tanggal 2020-03-02 >"$T/tetap"

# ---- who differs ----

corrected golkar 10500 2020-06-01
corrected pdip 8500 2020-06-01
run 'a correction that keeps the sum' 1 on 2020-06-02 banpol hitung \
    --tahun 2020
err_like '^Kota Bontang 2020: berbeda dengan penetapan urutan 1, nomor 1, 2 Maret 2020: PDIP, Golkar; jumlahnya tetap Rp57\.000\.000$'

done_testing
