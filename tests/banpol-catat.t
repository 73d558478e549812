#!/bin/sh
# SPDX-License-Identifier: ISC
# A step of several parties: of all or of none, each told why; which year is
# meant; the same rules by whatever command a step or a payment came.
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
E
cat >dewan.csv <<'E'
wilayah,pemilu,dilantik,kursi
64.74,2014,2014-08-20,25
64.74,2019,2019-08-14,25
E
for y in 2019 2020 2021 2022; do
	echo "64.74,$y,3000,Perwali"
done | sed '1i wilayah,tahun,nilai,dasar' >nilai.csv
for y in 2019 2020 2021 2022; do
	echo "64.74,$y,60000000"
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

# entered [JENIS]: how many steps or payments there are
entered() {
	banpol lihat "${1:-tahapan}" -f csv --pilih nomor | sed 1d | wc -l |
	    tr -d ' '
}

# ---- of all, or of none ----

run 'who is named twice is entered once' 0 on 2020-02-03 banpol catat \
    permohonan --partai 'golkar, Partai Golongan Karya, pdip,pan'
err_is <<'E'
tersimpan: Golkar 2020, permohonan diterima 3 Februari 2020; berikutnya: pemeriksaan berkas
tersimpan: PDIP 2020, permohonan diterima 3 Februari 2020; berikutnya: pemeriksaan berkas
tersimpan: PAN 2020, permohonan diterima 3 Februari 2020; berikutnya: pemeriksaan berkas
E
on 2020-02-10 banpol catat -q verifikasi --partai golkar,pan >"$T/ba"
run 'two of three cannot be paid' 65 on 2020-03-02 banpol catat sp2d \
    --partai semua --nomor 1/SP2D --jumlah 12.000.001
err_is <<'E'
PDIP 2020, SP2D tidak dicatat: Berita Acara verifikasi belum tercatat (Permendagri 36/2018 Pasal 24)
PAN 2020, SP2D tidak dicatat: Rp12.000.001 melebihi hak yang belum dibayar, Rp12.000.000
2 dari 3 partai ditolak, tidak satu pun disimpan: sebutkan yang lain saja; bila memang demikian, tambahkan --tetap "ALASAN"
E
is 'so nobody is' "$(entered pencairan)" 0
on 2020-02-10 banpol catat -q verifikasi --partai pdip >"$T/ba"
on 2020-02-11 banpol catat -q persetujuan --partai semua
run 'what one gets, another does not from the same budget' 65 \
    on 2020-03-02 banpol catat sp2d --partai semua
err_is <<'E'
PAN 2020, SP2D tidak dicatat: melebihi pagu 2020, Rp60.000.000, yang sudah dicairkan Rp57.000.000
1 dari 3 partai ditolak, tidak satu pun disimpan: sebutkan yang lain saja; bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'one number for two' 1 on 2020-03-02 banpol catat sp2d \
    --partai golkar,pdip --nomor 1/SP2D
err_like '^peringatan: nomor SP2D 1/SP2D juga tercatat untuk Golkar$'
is 'both are paid' "$(entered pencairan)" 2
run 'a receipt of who got nothing, with another who did' 65 on 2020-03-03 \
    banpol catat bast --partai golkar,pan --kuitansi KW-1 --tetap uji
err_is <<'E'
PAN 2020, Berita Acara Serah Terima tidak dicatat: kuitansi disimpan pada pencairannya, yang belum tercatat: catat SP2D dahulu
1 dari 2 partai ditolak, tidak satu pun disimpan: sebutkan yang lain saja; bila memang demikian, tambahkan --tetap "ALASAN"
E

# ---- by a paper that is issued: the same rules ----

run 'a paper that is not issued asks nothing' 64 on 2020-03-05 \
    banpol dokumen serah-terima pan --tahun 2020 --tetap uji
err_like '^--tetap hanya dengan --terbit'
run 'minutes of a payment that did not take place' 65 on 2020-03-05 \
    banpol dokumen serah-terima pan --tahun 2020 --terbit
err_is <<'E'
PAN 2020, Berita Acara Serah Terima tidak dicatat: SP2D belum tercatat; bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'before it' 65 on 2020-03-05 banpol dokumen serah-terima golkar pdip \
    --tahun 2020 --tanggal 2020-03-01 --terbit
err_is <<'E'
Golkar 2020, Berita Acara Serah Terima tidak dicatat: 1 Maret 2020 mendahului SP2D, 2 Maret 2020
PDIP 2020, Berita Acara Serah Terima tidak dicatat: 1 Maret 2020 mendahului SP2D, 2 Maret 2020
2 dari 2 partai ditolak, tidak satu pun disimpan: sebutkan yang lain saja; bila memang demikian, tambahkan --tetap "ALASAN"
E
is 'no step was entered' "$(banpol lihat tahapan --tahap bast -f csv \
    --pilih partai | sed 1d)" ''
run 'with a reason' 1 on 2020-03-05 banpol dokumen serah-terima pan \
    --tahun 2020 --terbit --nomor B/1 --tetap 'SP2D menyusul'
err_like '^1 dokumen diterbitkan dan dicatat$'
err_like '^peringatan: Partai Amanat Nasional: SP2D belum tercatat$'
is 'which is kept' "$(banpol lihat tahapan --tahap bast -f csv \
    --pilih catatan,nomor_surat | sed 1d)" \
    'tetap dicatat: SP2D menyusul (SP2D belum tercatat),B/1'
run 'again as it was' 0 on 2020-03-09 banpol dokumen serah-terima pan \
    --tahun 2020 --terbit

# ---- which year ----

run 'of all, the year whose report waits' 0 on 2021-01-11 banpol catat lpj \
    --partai semua --coba
err_like '^akan tersimpan: Golkar 2020, LPJ diterima kantor 11 Januari 2021'
run 'within the year, too' 0 on 2020-12-28 banpol catat lpj --partai semua \
    --coba
err_like '^akan tersimpan: PDIP 2020, LPJ diterima kantor 28 Desember 2020'
run 'as of one' 0 on 2020-12-28 banpol catat lpj --partai pdip
err_like '^tersimpan: PDIP 2020, LPJ diterima kantor 28 Desember 2020'

done_testing
