#!/bin/sh
# SPDX-License-Identifier: ISC
# From the application to the payment: whole ways of a party's year, and what
# is refused, asked about, or entered with a reason.
. "$(dirname "$0")/lib.sh"
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kantor.yaml
kesbangpol siapkan -q kantor.yaml

# ---- the ledger: two results in 2019, then one ----

cat >suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.74,2014,golkar,12000,5
64.74,2014,pbb,3000,1
64.74,2019,golkar,10000,5
64.74,2019,pdip,9000,4
64.74,2019,pan,4000,2
64.74,2019,berkarya,2000,1
64.74,2019,pbb,700,0
E
cat >dewan.csv <<'E'
wilayah,pemilu,dilantik,kursi
64.74,2014,2014-08-20,25
64.74,2019,2019-08-26,25
E
cat >nilai.csv <<'E'
wilayah,tahun,berlaku,nilai,dasar
64.74,2019,,3000,Perwali
64.74,2020,,3000,Perwali
64.74,2021,,3000,Perwali
64.74,2022,,3000,Perwali
64.74,2023,,3000,Perwali
E
cat >anggaran.csv <<'E'
wilayah,tahun,pagu,nomor_dpa
64.74,2019,75000000,DPA-1
64.74,2020,75000000,DPA-2
64.74,2021,75000000,DPA-3
E
cat >pengurus.csv <<'E'
partai,mulai,berakhir,ketua,sekretaris,bendahara,bank,rekening,atas_nama
golkar,2018-01-01,2023-12-31,Ketua Golkar,S,B,Bank Contoh,0010-01,DPD Golkar
pdip,2018-01-01,2023-12-31,Ketua PDIP,S,B,Bank Contoh,0010-02,DPC PDIP
pan,2018-01-01,2023-12-31,Ketua PAN,S,B,Bank Contoh,0010-03,DPD PAN
berkarya,2018-01-01,2023-12-31,Ketua Berkarya,S,B,Bank Contoh,0010-04,DPD B
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

# state PARTY YEAR: the words for programs
state() {
	banpol status -q "$1" --tahun "$2" -f csv --pilih keadaan | sed 1d
}

# ---- 1. the usual way ----

run 'all are told' 0 on 2020-01-20 banpol catat pemberitahuan --partai semua \
    --nomor 210/7/2020
err_is <<'E'
tersimpan: PDIP 2020, surat pemberitahuan 20 Januari 2020; berikutnya: permohonan dari partai
tersimpan: Golkar 2020, surat pemberitahuan 20 Januari 2020; berikutnya: permohonan dari partai
tersimpan: Berkarya 2020, surat pemberitahuan 20 Januari 2020; berikutnya: permohonan dari partai
tersimpan: PAN 2020, surat pemberitahuan 20 Januari 2020; berikutnya: permohonan dari partai
E
out_is /dev/null
run 'asks' 0 on 2020-02-10 banpol catat permohonan \
    --partai 'Partai Golongan Karya' --nomor 05/GK/II/2020
err_is <<'E'
tersimpan: Golkar 2020, permohonan diterima 10 Februari 2020; berikutnya: pemeriksaan berkas
E
run 'is returned' 0 on 2020-02-12 banpol catat dikembalikan --partai golkar \
    --keterangan 'SK DPP belum dilegalisasi'
err_is <<'E'
tersimpan: Golkar 2020, dikembalikan untuk dilengkapi 12 Februari 2020; berikutnya: kelengkapan dari partai
E
is 'is completed' "$(on 2020-02-15 state golkar 2020)" dilengkapi
run 'is complete' 0 on 2020-02-20 banpol catat lengkap --partai GOLKAR
run 'verified: the arithmetic' 0 on 2020-03-02 banpol catat berita acara \
    --partai golkar --nomor BA/3/2020
out_is <<'E'
Pemilu 2019: 10.000 x 3.000 = 30.000.000
E
err_is <<'E'
tersimpan: Golkar 2020, Berita Acara verifikasi 2 Maret 2020; berikutnya: persetujuan kepala daerah
E
run 'approved' 0 on 2020-03-09 banpol catat persetujuan --partai golkar
run 'SPM' 0 on 2020-06-08 banpol catat SPM --partai golkar --nomor 1/SPM
run 'only tried' 0 on 2020-06-10 banpol catat sp2d --partai golkar --coba
err_is <<'E'
akan tersimpan: Golkar 2020, SP2D 10 Juni 2020, Rp30.000.000, haknya yang belum dibayar; berikutnya: BAST dan kuitansi
E
is 'changes nothing' "$(on 2020-06-10 state golkar 2020)" diproses
run 'SP2D' 0 on 2020-06-10 banpol catat sp2d --partai golkar --nomor 1/SP2D
err_is <<'E'
tersimpan: Golkar 2020, SP2D 10 Juni 2020, Rp30.000.000, haknya yang belum dibayar; berikutnya: BAST dan kuitansi
E
run 'BAST' 0 on 2020-06-12 banpol catat bast --partai golkar --nomor BAST/1 \
    --kuitansi KW-1
err_is <<'E'
tersimpan: Golkar 2020, Berita Acara Serah Terima 12 Juni 2020; berikutnya: LPJ dari partai, paling lambat 31 Januari 2021
E
run 'the payment' 0 banpol lihat pencairan --tahun 2020 -f csv --pilih \
    partai,tahun,termin,jumlah,nomor_sp2d,tanggal,bank,rekening,atas_nama,nomor_kuitansi
out_is <<'E'
partai,tahun,termin,jumlah,nomor_sp2d,tanggal,bank,rekening,atas_nama,nomor_kuitansi
golkar,2020,1,30000000,1/SP2D,2020-06-10,Bank Contoh,0010-01,DPD Golkar,KW-1
E
run 'LPJ, of the year that was paid' 0 on 2021-01-05 banpol catat lpj \
    --partai golkar
err_is <<'E'
tersimpan: Golkar 2020, LPJ diterima kantor 5 Januari 2021; berikutnya: LPJ kepada BPK, paling lambat 31 Januari 2021
E
run 'to BPK' 0 on 2021-01-20 banpol catat lpj ke bpk --partai golkar
run 'examined' 0 on 2021-04-30 banpol catat lhp --partai golkar \
    --nomor 12/LHP --kesimpulan sesuai_kecuali
err_is <<'E'
tersimpan: Golkar 2020, LHP BPK 30 April 2021; berikutnya: LPJ kepada kepala daerah, paling lambat 30 Mei 2021
E
run 'a month later' 1 on 2021-06-02 banpol catat lpj_kdh --partai golkar
err_is <<'E'
tersimpan: Golkar 2020, LPJ disampaikan kepada kepala daerah 2 Juni 2021
peringatan: sesudah 30 Mei 2021, satu bulan sejak LHP (Permendagri 36/2018 Pasal 35)
E
is 'closed' "$(state golkar 2020)" tutup
run 'on a page' 0 on 2021-06-02 banpol status golkar --tahun 2020 -f teks
golden banpol-status-golkar.txt

# ---- 2. no application: it lapses ----

is 'until the last day' "$(on 2020-12-31 state pan 2020)" belum
run 'the year is over' 0 on 2021-01-01 banpol status pan --tahun 2020 \
    -f csv --pilih nama,hak,keadaan,sejak,cair,silpa,lpj_bpk,berikutnya
out_is <<'E'
nama,hak,keadaan,sejak,cair,silpa,lpj_bpk,berikutnya
PAN,12000000,tidak_mengajukan,2020-12-31,0,12000000,,
E
run 'too late' 65 on 2021-01-04 banpol catat permohonan --partai pan \
    --tahun 2020
err_is <<'E'
PAN 2020, permohonan diterima tidak dicatat: tahun anggaran 2020 sudah berakhir (Permendagri 36/2018 Pasal 18); bila memang demikian, tambahkan --tetap "ALASAN"
E

# ---- 3. two boards ----

banpol tambah -q pengurus --partai pdip --mulai 2021-02-01 \
    --berakhir 2026-01-31 --ketua 'Ketua Kedua' --rekening 0010-22 \
    --atas-nama 'DPC PDIP'
run 'two boards ask' 1 on 2021-03-01 banpol catat permohonan --partai pdip
err_is <<'E'
tersimpan: PDIP 2021, permohonan diterima 1 Maret 2021; berikutnya: keputusan kantor tentang pengurus
peringatan: 2 kepengurusan pada 1 Maret 2021 (Ketua PDIP; Ketua Kedua), belum ada keputusan kantor tentang yang disahkan DPP terdaftar (Permendagri 36/2018 Pasal 17)
E
on 2021-03-05 banpol catat -q verifikasi --partai pdip >"$T/ba"
run 'not approved without a decision' 65 on 2021-03-08 \
    banpol catat persetujuan --partai pdip
err_like '^PDIP 2021, persetujuan kepala daerah tidak dicatat: 2 kepengurusan'
run 'nor paid' 65 on 2021-04-01 banpol catat sp2d --partai pdip
err_like 'Pasal 17\); bila memang demikian'
second=$(banpol lihat pengurus --ketua 'Ketua Kedua' -f csv --pilih nomor |
    sed 1d)
banpol ubah -q pengurus "$second" --diakui ya --keputusan 220/9/2021 \
    --keputusan-tanggal 2021-03-20 --keputusan-dasar 'Pasal 17'
run 'approved with one' 0 on 2021-03-22 banpol catat persetujuan --partai pdip
run 'to the account of the recognised one' 0 on 2021-04-01 \
    banpol catat sp2d --partai pdip --nomor 2/SP2D
is 'which is this' "$(banpol lihat pencairan --partai pdip -f csv \
    --pilih rekening | sed 1d)" 0010-22

# ---- 4. an LPJ that came late holds the next year's ----

on 2020-05-04 banpol catat -q permohonan --partai berkarya
on 2020-05-11 banpol catat -q verifikasi --partai berkarya >"$T/ba"
on 2020-05-12 banpol catat -q persetujuan --partai berkarya
on 2020-06-10 banpol catat -q sp2d --partai berkarya
run 'late' 1 on 2021-02-15 banpol catat lpj_bpk --partai berkarya
err_is <<'E'
tersimpan: Berkarya 2020, LPJ disampaikan kepada BPK 15 Februari 2021; berikutnya: LHP BPK
peringatan: sesudah batasnya, 31 Januari 2021: bantuan berikutnya ditahan sampai LPJ ini diperiksa BPK (Permendagri 36/2018 Pasal 33)
E
run 'asks all the same' 1 on 2021-03-01 banpol catat permohonan \
    --partai berkarya
err_like 'berikutnya: LHP BPK atas LPJ 2020$'
on 2021-03-02 banpol catat -q verifikasi --partai berkarya >"$T/ba"
run 'held' 65 on 2021-04-01 banpol catat sp2d --partai berkarya
err_like 'LPJ 2020 disampaikan kepada BPK 15 Februari 2021, sesudah 31 Januari 2021, dan belum diperiksa'
run 'in the list' 1 on 2021-04-01 banpol status -f csv --pilih \
    nama,keadaan,berikutnya --keadaan tertahan
out_is <<'E'
nama,keadaan,berikutnya
Berkarya,tertahan,LHP BPK atas LPJ 2020
E
run 'examined' 0 on 2021-05-03 banpol catat lhp --partai berkarya \
    --tahun 2020 --kesimpulan sesuai
run 'and free' 1 on 2021-05-10 banpol catat sp2d --partai berkarya
err_is <<'E'
tersimpan: Berkarya 2021, SP2D 10 Mei 2021, Rp6.000.000, haknya yang belum dibayar; berikutnya: BAST dan kuitansi
peringatan: persetujuan kepala daerah belum tercatat (Permendagri 36/2018 Pasal 24)
E

# ---- 5. two payments in the year of the election ----

for p in golkar pbb; do
	on 2019-05-02 banpol catat -q permohonan --partai $p
	on 2019-05-06 banpol catat -q verifikasi --partai $p >"$T/ba.$p"
	on 2019-05-08 banpol catat -q persetujuan --partai $p
done
is 'both results' "$(cat ba.golkar)" \
'Pemilu 2014: 12.000 x 3.000 x 8/12 = 24.000.000
Pemilu 2019: 10.000 x 3.000 x 4/12 = 10.000.000
Jumlah: Rp34.000.000'
is 'who lost its seats keeps its months' "$(cat ba.pbb)" \
    'Pemilu 2014: 3.000 x 3.000 x 8/12 = 6.000.000'
run 'the first eight months' 0 on 2019-06-20 banpol catat sp2d \
    --partai golkar --jumlah 24.000.000
run 'the receipt' 0 on 2019-06-21 banpol catat bast --partai golkar
err_is <<'E'
tersimpan: Golkar 2019, Berita Acara Serah Terima 21 Juni 2019; berikutnya: pencairan sisanya, Rp10.000.000
E
run 'asks again' 0 on 2019-10-07 banpol catat permohonan --partai golkar
err_is <<'E'
tersimpan: Golkar 2019, permohonan diterima 7 Oktober 2019, pencairan ke-2; berikutnya: pemeriksaan berkas
E
run 'the rest' 1 on 2019-12-02 banpol catat sp2d --partai golkar
err_is <<'E'
tersimpan: Golkar 2019, SP2D 2 Desember 2019, Rp10.000.000, haknya yang belum dibayar, pencairan ke-2; berikutnya: BAST dan kuitansi
peringatan: Berita Acara verifikasi untuk pencairan ke-2 belum tercatat (Permendagri 36/2018 Pasal 24)
peringatan: persetujuan kepala daerah untuk pencairan ke-2 belum tercatat (Permendagri 36/2018 Pasal 24)
E
run 'no third' 65 on 2019-12-03 banpol catat sp2d --partai golkar \
    --termin 3 --jumlah 1
err_like 'Rp1 melebihi hak yang belum dibayar, Rp0'
run 'who lost its seats is paid' 1 on 2019-07-01 banpol catat sp2d \
    --partai pbb
err_like '^peringatan: rekening penerima belum disebut'
is 'and owes the LPJ' "$(on 2020-01-10 banpol status -q pbb \
    --tahun 2019 -f csv --pilih keadaan,berkursi,berikutnya | sed 1d)" \
    'cair,tidak,BAST dan kuitansi'

# ---- 6. a top-up in the year ----

for p in golkar pan; do
	on 2022-03-01 banpol catat -q permohonan --partai $p
	on 2022-03-02 banpol catat -q verifikasi --partai $p >"$T/ba"
	on 2022-03-03 banpol catat -q persetujuan --partai $p
done
run 'no budget is known' 1 on 2022-04-01 banpol catat sp2d --partai pan
err_like "^peringatan: pagu 2022 belum tercatat \('banpol tambah anggaran'\)$"
banpol tambah -q nilai --wilayah 64.74 --tahun 2022 --berlaku 2022-07-01 \
    --nilai 3600 --dasar 'Perwali perubahan'
banpol tambah -q anggaran --wilayah 64.74 --tahun 2022 --pagu 12500000 \
    --pagu-perubahan 14400000
is 'the difference' "$(on 2022-10-03 banpol catat sp2d --partai pan 2>&1 |
    sed -n 's/.*2022, Rp/Rp/;s/,.*//;1p')" Rp2.400.000
run 'above the budget' 65 on 2022-10-03 banpol catat sp2d --partai golkar
err_is <<'E'
Golkar 2022, SP2D tidak dicatat: melebihi pagu 2022, Rp14.400.000, yang sudah dicairkan Rp14.400.000; bila memang demikian, tambahkan --tetap "ALASAN"
E

# ---- what cannot be yet, and what was done all the same ----

run 'no minutes' 65 on 2023-05-02 banpol catat sp2d --partai golkar
err_is <<'E'
Golkar 2023, SP2D tidak dicatat: Berita Acara verifikasi belum tercatat (Permendagri 36/2018 Pasal 24); bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'nothing was stored' 0 banpol lihat pencairan --tahun 2023 -f csv \
    --pilih nomor
out_is <<'E'
nomor
E
run 'insisting, with a reason' 1 on 2023-05-02 banpol catat sp2d \
    --partai golkar --tetap 'BA menyusul'
is 'which is kept' "$(banpol lihat pencairan --tahun 2023 -f csv \
    --pilih catatan | sed 1d)" 'tetap dicatat: BA menyusul (Berita Acara verifikasi belum tercatat (Permendagri 36/2018 Pasal 24))'
run 'the order of days' 64 on 2023-06-01 banpol catat verifikasi \
    --partai pan --tanggal 2023-02-30
err_like "'2023-02-30'"
on 2023-03-10 banpol catat -q permohonan --partai pan
run 'before what it follows' 65 on 2023-06-01 banpol catat verifikasi \
    --partai pan --tanggal '1 Maret 2023'
err_is <<'E'
PAN 2023, Berita Acara verifikasi tidak dicatat: 1 Maret 2023 mendahului permohonan diterima, 10 Maret 2023; bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'twice' 65 on 2023-06-01 banpol catat permohonan --partai pan
err_like 'permohonan diterima sudah tercatat 10 Maret 2023 \(2023-[0-9]*\)'
run 'another account' 1 on 2023-06-02 banpol catat sp2d --partai golkar \
    --termin 2 --jumlah 1 --rekening 999 --tetap uji
err_like 'rekeningnya bukan rekening partai yang tercatat pada pengurus'
run 'above what is its right' 65 on 2023-06-02 banpol catat sp2d \
    --partai pdip --jumlah 'Rp27.000.001'
err_like 'Rp27.000.001 melebihi hak yang belum dibayar, Rp27.000.000'
run 'no money, no report' 65 on 2023-06-02 banpol catat lpj --partai pan \
    --tahun 2023
err_like 'pencairan 2023 belum tercatat'
run 'a receipt of nothing' 65 on 2023-06-02 banpol catat bast --partai pan \
    --kuitansi KW-2
err_like 'SP2D belum tercatat'
run 'not even insisting' 65 on 2023-06-02 banpol catat bast --partai pan \
    --kuitansi KW-2 --tetap uji
err_like 'kuitansi disimpan pada pencairannya'
run 'who has no right' 1 on 2023-06-02 banpol catat permohonan --partai pbb
err_like 'tidak tercatat berkursi pada hasil pemilu yang dihitung untuk 2023'
run 'withheld without a reason' 1 on 2023-06-03 banpol catat ditahan \
    --partai pan
err_like 'alasannya belum disebut'

# ---- papers ----

run 'nothing is marked' 0 on 2021-06-02 banpol berkas golkar -f csv \
    --pilih syarat,keadaan
golden banpol-berkas.csv
run 'by code and by letter' 0 on 2021-06-03 banpol berkas golkar \
    --ada surat_permohonan,B,pernyataan -f csv --pilih syarat,diterima,keadaan
err_is <<'E'
3 syarat berubah
E
out_like '^npwp,2021-06-03,ada$'
run 'again' 0 on 2021-06-04 banpol berkas golkar --ada npwp -f csv
err_is <<'E'
0 syarat berubah
E
run 'a mark prints no list' 0 on 2021-06-04 banpol berkas golkar --ada npwp
is 'nothing' "$(cat "$T/.out")" ''
err_like '^masih kurang: .*rekening'
run 'and says nothing with -q' 0 on 2021-06-04 banpol berkas -q golkar \
    --ada npwp
silent
run 'only tried' 0 on 2021-06-04 banpol berkas golkar --ada rekening --coba \
    -f csv --pilih keadaan
err_is <<'E'
percobaan: 1 syarat berubah
E
run 'the votes of the letter' 0 on 2021-06-03 banpol berkas golkar \
    --ada autentifikasi_kpu --suara 10.000 --nomor 1/KPU -f csv \
    --pilih syarat,keadaan,kurang
out_like '^autentifikasi_kpu,ada,$'
run 'are others' 0 on 2021-06-03 banpol berkas golkar \
    --ada autentifikasi_kpu --suara 10.100 -f csv --pilih syarat,keadaan,kurang
out_like '^autentifikasi_kpu,perbaiki,"surat KPU menyebut 10.100 suara, hitungan 10.000"$'
run 'a decision that ended' 0 on 2021-06-03 banpol berkas golkar \
    --ada sk_dpp --berlaku-sampai 2021-05-31 -f csv --pilih syarat,kurang
out_like '^sk_dpp,berakhir 31 Mei 2021$'
run 'who did not sign' 0 on 2021-06-03 banpol berkas golkar \
    --ada pernyataan --penanda-tangan 'Ketua  GOLKAR; S' -f csv \
    --pilih syarat,kurang
out_like '^pernyataan,belum ditandatangani bendahara \(B\)$'
run 'what is wrong, said' 0 on 2021-06-03 banpol berkas golkar \
    --belum rekening --catatan 'bukan atas nama partai' -f csv \
    --pilih syarat,keadaan,kurang
out_like '^rekening,perbaiki,bukan atas nama partai$'
run 'a paper to hand over' 0 on 2021-06-03 banpol berkas golkar -f teks
golden banpol-berkas.txt
run 'not asked of this one' 0 on 2021-06-03 banpol berkas golkar -q \
    --tidak-berlaku rencana -f csv --pilih syarat,keadaan
out_like '^rencana,tidak_berlaku$'
run 'complete, it is said, and is not' 1 on 2021-06-07 banpol catat lengkap \
    --partai golkar
err_like '^peringatan: syarat yang belum ada atau perlu diperbaiki: sk_dpp, autentifikasi_kpu, rekening, lapor_lalu, pernyataan$'
run 'all of them' 0 on 2021-06-03 banpol berkas -f tabel
golden banpol-berkas-semua.txt
is 'who got nothing last year has no report' "$(on 2021-06-03 \
    banpol berkas pan -f csv --pilih syarat,keadaan | grep lapor)" \
    lapor_lalu,tidak_berlaku
is 'who got something has' "$(on 2021-06-03 \
    banpol berkas berkarya -f csv --pilih syarat,keadaan | grep lapor)" \
    lapor_lalu,belum
is 'examined it has to be' "$(on 2021-04-01 banpol berkas -q berkarya \
    --ada f -f csv --pilih syarat,kurang | grep lapor)" \
    'lapor_lalu,LHP BPK atas tahun 2020 belum tercatat'

run 'the built-in list to be changed' 0 banpol templat --bawaan syarat-banpol
ok 'is there' test -s data/syarat-banpol.csv
sed 's/^npwp,b,\([^,]*\),2/npwp,b,\1,4/' data/syarat-banpol.csv >s.csv
mv s.csv data/syarat-banpol.csv
is 'four copies here' "$(banpol berkas pan --tahun 2021 -f csv \
    --pilih syarat,rangkap | grep npwp)" npwp,4
echo 'npwp,,lagi,1,ya,kepala,umur,' >>data/syarat-banpol.csv
run 'a wrong line' 78 banpol berkas pan --tahun 2021
err_like "^\./data/syarat-banpol\.csv:14: tanda_tangan: 'kepala' bukan salah satu"
rm data/syarat-banpol.csv
run 'no such code' 64 banpol berkas pan --tahun 2021 --ada npwpp
err_like "^syarat 'npwpp' tidak dikenal; maksud Anda 'npwp'"
run 'of nobody' 64 banpol berkas --ada npwp
run 'a note on what is there' 64 banpol berkas pan --ada npwp --catatan x
run 'a number of two papers' 64 banpol berkas pan --ada npwp,rekening \
    --nomor 1
run 'papers of nobody' 65 banpol berkas khayal --tahun 2021
run 'papers of two parties' 64 banpol berkas pan golkar

# ---- wrong at every door ----

run 'nothing' 64 banpol catat
err_like '^sebutkan TAHAP, yang terjadi: pemberitahuan, permohonan, .*, lpj_kdh, '
run 'no such step' 64 banpol catat verifikasih --partai pan
err_like "verifikasih.*verifikasi"
run 'no party' 64 banpol catat lengkap
err_like '^sebutkan --partai'
run 'no such party' 65 banpol catat lengkap --partai 'Partai Khayal'
err_like "^'Partai Khayal' tidak ada dalam daftar partai"
run 'a day to come' 64 banpol catat lengkap --partai pan --tanggal 2099-01-01
run 'half a year' 64 banpol catat lengkap --partai pan --tahun 2023-05
err_like '^--tahun: tahunnya saja'
run 'an amount of another step' 64 banpol catat lengkap --partai pan \
    --jumlah 5
err_like '^--jumlah hanya untuk sp2d'
run 'a conclusion of another step' 64 banpol catat lpj --partai pan \
    --kesimpulan sesuai
run 'payment 13' 64 banpol catat sp2d --partai pan --termin 13
run 'one bad party of two' 65 banpol catat pemberitahuan \
    --partai 'pan,khayal' --tahun 2023 --tanggal 2023-01-05
is 'stores neither' "$(banpol lihat tahapan --tahun 2023 -f csv \
    --tahap pemberitahuan --pilih nomor | sed 1d)" ''
run 'nobody' 65 on 2018-06-01 banpol catat pemberitahuan --partai semua
err_like '^tidak ada partai yang berhak'

# ---- status ----

run 'a list for people' 1 on 2020-04-01 banpol status -f tabel
golden banpol-status.txt
run 'and for programs' 1 on 2021-04-01 banpol status -f csv
golden banpol-status.csv
run 'one party for programs, its LPJ overdue' 1 banpol status golkar \
    --tahun 2019 -f csv --pilih nama,hak,cair
out_is <<'E'
nama,hak,cair
Golkar,34000000,34000000
E
err_is <<'E'
2019: 1 partai, hak Rp34.000.000, cair Rp34.000.000, pagu Rp75.000.000
E
run 'years' 1 banpol status golkar --tahun 2019..2020 -q -f csv \
    --pilih tahun,nama,hak
out_is <<'E'
tahun,nama,hak
2019,Golkar,34000000
2020,Golkar,30000000
E
run 'no page of years' 64 banpol status golkar --tahun 2019..2020 -f teks
run 'no year' 64 banpol status --tahun 2019-05
run 'a year of nothing' 0 banpol status --tahun 2017 -f csv --pilih nama
out_is <<'E'
nama
E
run 'a party of nothing' 65 banpol status khayal --tahun 2020 -f teks
run 'two parties' 64 banpol status pan golkar
run 'no council' 64 banpol status -w 64.74.01
run 'another council' 0 banpol status -w Samarinda --tahun 2020 -f csv \
    --pilih nama

done_testing
