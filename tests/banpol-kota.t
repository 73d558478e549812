#!/bin/sh
# SPDX-License-Identifier: ISC
# A province that holds its city's records: what is told of the city is the
# city's, whichever command tells it.
. "$(dirname "$0")/lib.sh"
sed 's/^kode: .*/kode: "64"/' "$C/kantor.yaml" >kantor.yaml
kesbangpol siapkan -q kantor.yaml

on() {
	_day=$1
	shift
	(KESBANGPOL_HARI_INI=$_day; "$@")
}

K='--kantor 64.74'
cat >suara.csv <<'E'
kantor,nomor,wilayah,pemilu,partai,suara,kursi
64.74,2020-00001,64.74,2019,golkar,10000,5
64.74,2020-00002,64.74,2019,pan,4000,2
E
banpol impor -q suara suara.csv
banpol tambah -q pencairan $K --partai golkar --tahun 2020 --termin 1 \
    --tanggal 2020-06-02 --jumlah 30000000 --nomor-sp2d S-1
banpol tambah -q suara --wilayah 64.74 --pemilu 2019 --partai golkar \
    --suara 99999 --kursi 9
banpol tambah -q pencairan --partai golkar --tahun 2020 --termin 1 \
    --tanggal 2020-06-03 --jumlah 7000000 --nomor-sp2d P-1
banpol tambah -q dewan $K --wilayah 64.74 --pemilu 2019 --dilantik 2019-08-26
banpol tambah -q nilai $K --wilayah 64.74 --tahun 2020 --nilai 3000
banpol tambah -q anggaran --wilayah 64.74 --tahun 2020 --pagu 90000000
banpol tambah -q anggaran $K --wilayah 64.74 --tahun 2020 --pagu 42000000 \
    --nomor-dpa DPA-KOTA
banpol tambah -q temuan $K --partai golkar --tahun 2020 --nomor-lhp L-9 \
    --tanggal-lhp 2021-05-04 --jenis bukti --uraian 'Bukti kurang'

run 'status' 0 on 2021-06-01 banpol status golkar -q -w 64.74 --tahun 2020 \
    -f csv --pilih cair
out_is <<'E'
cair
30000000
E
run 'the auditor is shown the same' 0 on 2021-06-01 banpol dokumen \
    berkas-pemeriksaan golkar -w 64.74 --tahun 2020
for l in 'Dicairkan *: Rp30\.000\.000' '2019 .*10\.000 .*5' \
    '2020 .*3\.000' '42\.000\.000 *DPA-KOTA' '1 *S-1 ' 'L-9 ' \
    ': tambah nilai ' ': impor suara' ': tambah temuan '; do
	out_like "$l"
done
run 'and nothing of another' 1 sh -c 'banpol dokumen berkas-pemeriksaan \
    golkar -w 64.74 --tahun 2020 | grep -e P-1 -e 99\.999 -e Rp90'

# ---- what its budget holds, of several registers that say it ----

banpol tambah -q tahapan $K --partai pan --tahun 2020 --tahap verifikasi \
    --tanggal 2020-05-01
run 'a paper has the budget of the city' 0 on 2020-05-02 banpol dokumen \
    persetujuan -w 64.74 --tahun 2020
out_like 'DPA-KOTA'
run 'the sum of the states' 0 on 2020-07-01 banpol status -w 64.74 \
    --tahun 2020
err_like ', pagu Rp42\.000\.000'
banpol tambah -q anggaran --kantor 65 --wilayah 64.74 --tahun 2020 --pagu 1000
run 'periksa: no other register says it' 0 sh -c 'banpol periksa \
    | grep "pagu dalam DPA"; test $? = 1'

# ---- a determination of the same number in another register ----

cat >tetap.csv <<'E'
kantor,nomor,wilayah,tahun,urutan,nomor_penetapan,tanggal,pembulatan,jumlah
64,2020-00001,64.74,2020,1,P/1,2020-02-01,terdekat,7
64.74,2020-00002,64.74,2020,1,K/1,2020-02-02,terdekat,29000000
E
cat >rinci.csv <<'E'
kantor,nomor,wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah
64.74,2020-00001,64.74,2020,1,golkar,2019,12,10000,2900,29000000
E
banpol impor -q penetapan tetap.csv
banpol impor -q penetapan-rincian rinci.csv
run 'what is outdated is the city'"'"'s' 1 banpol periksa -w 64.74 -q -f csv \
    --tahun 2020 --pilih jenis,nomor,temuan
out_like '^penetapan,64.74/[0-9]+-00002,.*2020'

done_testing
