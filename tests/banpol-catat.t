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

# ---- of all: who never applied is passed over ----

on 2019-01-21 banpol catat -q pemberitahuan --partai semua
on 2019-02-04 banpol catat -q permohonan --partai golkar
run 'a letter to a party is no application of it' 1 \
    on 2019-02-05 banpol catat lengkap --partai semua
err_is <<'E'
dilewati: PDIP 2019: permohonan partai belum tercatat (Permendagri 36/2018 Pasal 15, 16)
tersimpan: Golkar 2019, berkas lengkap 5 Februari 2019; berikutnya: Berita Acara verifikasi
dilewati: PAN 2019: permohonan partai belum tercatat (Permendagri 36/2018 Pasal 15, 16)
E
on 2019-02-06 banpol catat -q verifikasi --partai golkar >"$T/ba"
run 'nor does it keep the others from being paid' 1 \
    on 2019-03-04 banpol catat sp2d --partai semua --coba
err_is <<'E'
dilewati: PDIP 2019: permohonan partai belum tercatat (Permendagri 36/2018 Pasal 15, 16)
akan tersimpan: Golkar 2019, SP2D 4 Maret 2019, Rp21.000.000, bagiannya sebelum pelantikan 14 Agustus 2019; berikutnya: BAST dan kuitansi
peringatan: Golkar: persetujuan kepala daerah belum tercatat (Permendagri 36/2018 Pasal 24)
dilewati: PAN 2019: permohonan partai belum tercatat (Permendagri 36/2018 Pasal 15, 16)
E

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
2 dari 3 partai ditolak, tidak satu pun disimpan; untuk yang lain: --partai golkar; bila memang demikian, tambahkan --tetap "ALASAN"
E
is 'so nobody is' "$(entered pencairan)" 0
on 2020-02-10 banpol catat -q verifikasi --partai pdip >"$T/ba"
on 2020-02-11 banpol catat -q persetujuan --partai semua
run 'what one gets, another does not from the same budget' 65 \
    on 2020-03-02 banpol catat sp2d --partai semua
err_is <<'E'
PAN 2020, SP2D tidak dicatat: melebihi pagu 2020, Rp60.000.000, yang sudah dicairkan Rp57.000.000
1 dari 3 partai ditolak, tidak satu pun disimpan; untuk yang lain: --partai pdip,golkar; bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'one number for two' 1 on 2020-03-02 banpol catat sp2d \
    --partai golkar,pdip --nomor 1/SP2D
err_like '^peringatan: PDIP: nomor SP2D 1/SP2D juga tercatat untuk Golkar$'
is 'both are paid' "$(entered pencairan)" 2
run 'a receipt of who got nothing, with another who did' 65 on 2020-03-03 \
    banpol catat bast --partai golkar,pan --kuitansi KW-1 --tetap uji
err_is <<'E'
PAN 2020, Berita Acara Serah Terima tidak dicatat: kuitansi disimpan pada pencairannya, yang belum tercatat: catat SP2D dahulu
1 dari 2 partai ditolak, tidak satu pun disimpan; untuk yang lain: --partai golkar; bila memang demikian, tambahkan --tetap "ALASAN"
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
2 dari 2 partai ditolak, tidak satu pun disimpan; bila memang demikian, tambahkan --tetap "ALASAN"
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

# ---- of all, but whom it is for already ----

run 'of all' 0 on 2020-03-09 banpol catat spm --partai semua \
    --tanggal 2020-02-20
err_like '^tersimpan: Golkar 2020, SPM 20 Februari 2020'
run 'and told in short' 1 on 2020-03-09 banpol catat spm --partai semua
err_like '^dilewati: Golkar 2020: SPM sudah tercatat 20 Februari 2020 \([0-9-]*\)$'

# ---- which year ----

run 'of all, the year whose report waits' 0 on 2021-01-11 banpol catat lpj \
    --partai semua --coba
err_like '^akan tersimpan: Golkar 2020, LPJ diterima kantor 11 Januari 2021'
run 'within the year, too' 0 on 2020-12-28 banpol catat lpj --partai semua \
    --coba
err_like '^akan tersimpan: PDIP 2020, LPJ diterima kantor 28 Desember 2020'
run 'as of one' 0 on 2020-12-28 banpol catat lpj --partai pdip
err_like '^tersimpan: PDIP 2020, LPJ diterima kantor 28 Desember 2020'

# ---- paid: by catat, by a payment of its own, by a list of steps ----

banpol ubah -q anggaran 64.74/2021 --pagu 90.000.000
on 2021-02-01 banpol catat -q permohonan --partai semua
on 2021-02-02 banpol catat -q verifikasi --partai semua >"$T/ba"
on 2021-02-03 banpol catat -q persetujuan --partai semua
on 2021-03-02 banpol catat -q sp2d --partai golkar --nomor 1/SP2D \
    --tetap 'LHP menyusul'
banpol tambah -q pencairan --partai pdip --tahun 2021 --jumlah 27.000.000 \
    --tanggal 2021-03-02 --nomor-sp2d 2/SP2D --rekening 0010-02 \
    --atas-nama 'DPC PDIP' --bank 'Bank Contoh'
printf 'partai,tahun,tahap,tanggal,nomor_surat\npan,2021,sp2d,2021-03-02,3/SP2D\n' \
    >langkah.csv
banpol impor -q tahapan langkah.csv

# paid YEAR: what each view says of who was paid in it
paid() {
	on 2021-06-20 banpol status -q --tahun "$1" -f csv \
	    --pilih partai,keadaan,sejak,cair,silpa,berikutnya
	on 2021-06-20 banpol rekap -q --tahun "$1" -f csv \
	    --pilih partai,keadaan,tanggal_sp2d,cair,silpa
	for _p in golkar pdip pan; do
		on 2021-06-20 banpol dokumen berkas-pemeriksaan $_p \
		    --tahun "$1" | sed -n 's/^Keadaan *: /'$_p': /p
			s/^Dicairkan *: /'$_p': /p'
	done
	on 2022-01-10 banpol kalender -q -f csv --pilih partai,tahun,kegiatan |
	    sed -n "/,$1,lpj_bpk/p"
}
run 'how much is unknown, not nothing' 0 paid 2021
out_is <<'E'
partai,keadaan,sejak,cair,silpa,berikutnya
pdip,cair,2021-03-02,27000000,,BAST dan kuitansi
golkar,cair,2021-03-02,30000000,,BAST dan kuitansi
pan,cair,2021-03-02,,,BAST dan kuitansi
partai,keadaan,tanggal_sp2d,cair,silpa
pdip,cair,2021-03-02,27000000,0
golkar,cair,2021-03-02,30000000,0
pan,cair,2021-03-02,,
golkar: cair
golkar: Rp30.000.000
pdip: cair
pdip: Rp27.000.000
pan: cair
golkar,2021,lpj_bpk
pan,2021,lpj_bpk
pdip,2021,lpj_bpk
E
run 'nor is anything left over' 0 on 2022-01-10 banpol status -q pan \
    --tahun 2021 -f csv --pilih cair,silpa
out_is <<'E'
cair,silpa
,
E
run 'the amount of a step that is there' 64 on 2021-03-09 banpol catat sp2d \
    --partai pan --tanggal 2021-03-02
err_is <<'E'
sebutkan --jumlah: SP2D itu sudah tercatat tanpa jumlahnya
E
run 'is stored with the payment' 0 on 2021-03-09 banpol catat sp2d \
    --partai pan --tanggal 2021-03-02 --nomor 3/SP2D --jumlah 11.500.000
run 'step and payment, and a day that differs' 0 banpol ubah pencairan \
    pan/2021/1 --tanggal 2021-03-04
run 'is told' 1 banpol periksa -q --perkara urutan --partai pan \
    -f csv --pilih kolom,temuan
out_like 'SP2D 2 Maret 2021, pada pencairan 4 Maret 2021'
run 'a payment is there once' 65 banpol tambah pencairan --partai golkar \
    --tahun 2021 --jumlah 29.000.000
err_like "'golkar, 2021, 1' sudah ada"
run 'all views agree' 0 paid 2021
out_is <<'E'
partai,keadaan,sejak,cair,silpa,berikutnya
pdip,cair,2021-03-02,27000000,,BAST dan kuitansi
golkar,cair,2021-03-02,30000000,,BAST dan kuitansi
pan,cair,2021-03-02,11500000,,BAST dan kuitansi
partai,keadaan,tanggal_sp2d,cair,silpa
pdip,cair,2021-03-02,27000000,0
golkar,cair,2021-03-02,30000000,0
pan,cair,2021-03-02,11500000,0
golkar: cair
golkar: Rp30.000.000
pdip: cair
pdip: Rp27.000.000
pan: cair
pan: Rp11.500.000
golkar,2021,lpj_bpk
pan,2021,lpj_bpk
pdip,2021,lpj_bpk
E

# ---- an audit that only a finding tells of ----

on 2022-01-10 banpol catat -q lpj_bpk --partai golkar --tahun 2021
n=$(banpol tambah temuan --partai golkar --tahun 2021 --jenis lainnya \
    --uraian uji --tanggal-lhp 2021-12-01 2>&1 | sed -n 's/^tersimpan: //p')
run 'its day is looked for where it is' 1 on 2022-06-01 banpol periksa -q \
    --perkara urutan --tahun 2021 --partai golkar -f csv \
    --pilih jenis,nomor,kolom,temuan
out_like "^temuan,$n,tanggal_lhp,.*LHP BPK 1 Desember 2021 mendahului LPJ"

done_testing
