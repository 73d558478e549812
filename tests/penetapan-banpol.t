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

run 'of whom, to an examiner' 1 on 2020-06-02 banpol periksa -q \
    --perkara angka --pilih jenis,temuan
out_like '^penetapan,"semua partai 2020: penetapan ke-1 berbeda dengan hitungan hari ini untuk PDIP, Golkar"$'

# ---- what was determined is not paid any more ----

for p in golkar pdip; do
	on 2020-06-02 banpol catat -q permohonan --partai $p
	on 2020-06-02 banpol catat -q lengkap --partai $p
done
run 'minutes' 65 on 2020-06-03 banpol catat verifikasi --partai golkar
err_is <<'E'
Golkar 2020, Berita Acara verifikasi tidak dicatat: hitungan kini Rp31.500.000, berbeda dengan penetapan urutan 1, Rp30.000.000: tetapkan dahulu ('banpol tetapkan --tahun 2020'); bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'it is what comes next' 1 on 2020-06-03 banpol status -f csv \
    --pilih partai,hak,berikutnya
out_is <<'E'
partai,hak,berikutnya
pdip,27000000,"penetapan baru, hitungan kini Rp25.500.000"
golkar,30000000,"penetapan baru, hitungan kini Rp31.500.000"
E
err_like "^hitungan PDIP, Golkar berbeda dengan penetapan: tetapkan sebelum membayar .'banpol tetapkan --tahun 2020'.$"
run 'as the day is' 1 on 2020-06-03 banpol catat verifikasi --partai pdip \
    --tetap 'surat kepala daerah'
out_is <<'E'
Pemilu 2019: 9.000 x 3.000 = 27.000.000
E
run 'a payment' 65 on 2020-06-04 banpol catat sp2d --partai pdip
err_like 'hitungan kini Rp25\.500\.000, berbeda dengan penetapan urutan 1'
on 2020-06-05 banpol tetapkan -q --tahun 2020 --nomor 2 \
    --tanggal 2020-06-05 >"$T/tetap"
run 'determined anew' 0 on 2020-06-05 banpol catat verifikasi --partai golkar
out_is <<'E'
Pemilu 2019: 10.500 x 3.000 = 31.500.000
E
on 2020-06-06 banpol catat -q persetujuan --partai golkar
run 'and paid' 0 on 2020-06-06 banpol catat sp2d --partai golkar --nomor 1/SP2D
err_like 'SP2D 6 Juni 2020, Rp31\.500\.000, haknya yang belum dibayar'
on 2020-06-07 banpol catat -q bast --partai golkar
run 'a rate that rises after it' 0 on 2020-07-01 banpol tambah nilai \
    --wilayah 64.74 --tahun 2020 --berlaku 2020-07-01 --nilai 3500 \
    --dasar Perwali
err_like "sesudah ditetapkan lagi .'banpol tetapkan --tahun 2020'.$"
run 'is determined before the rest is verified' 65 on 2020-07-01 \
    banpol catat verifikasi --partai golkar
err_is <<'E'
Golkar 2020, Berita Acara verifikasi tidak dicatat: hitungan kini Rp36.750.000, berbeda dengan penetapan urutan 2, Rp31.500.000: tetapkan dahulu ('banpol tetapkan --tahun 2020'); bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'which is what comes next' 1 on 2020-07-01 banpol status golkar -f teks
out_like '^Berikutnya +: penetapan baru, hitungan kini Rp36\.750\.000$'
on 2020-07-02 banpol tetapkan -q --tahun 2020 --nomor 3 \
    --tanggal 2020-07-02 >"$T/tetap"
run 'the arithmetic closes' 0 on 2020-07-03 banpol catat verifikasi \
    --partai golkar
out_is <<'E'
Pemilu 2019: 10.500 x 3.500 = 36.750.000
Sudah dibayar: Rp31.500.000
Pencairan ke-2: Rp5.250.000
E

# ---- without a seat ----

run 'who has no seat asks' 1 on 2020-08-03 banpol catat permohonan --partai psi
err_like '^peringatan: tidak tercatat berkursi pada hasil pemilu yang dihitung untuk 2020 .Permendagri 36/2018 Pasal 2.$'
run 'and gets no minutes' 65 on 2020-08-03 banpol catat verifikasi --partai psi
err_is <<'E'
PSI 2020, Berita Acara verifikasi tidak dicatat: tidak tercatat berkursi pada hasil pemilu yang dihitung untuk 2020 (Permendagri 36/2018 Pasal 2); bila memang demikian, tambahkan --tetap "ALASAN"
E
run 'nor money' 65 on 2020-08-03 banpol catat sp2d --partai psi --jumlah \
    1000000 --nomor 9
run 'nothing, which is known' 0 on 2020-08-03 banpol status psi -f teks
out_like '^Hak +: Rp0$'
is 'it is no row of the aid' "$(on 2020-08-03 banpol rekap -f csv -q |
    grep -c PSI)" 0
is 'nor a published one' "$(on 2020-08-03 banpol ekspor --publik -q |
    grep -c psi)" 0
on 2020-08-03 banpol catat -q verifikasi --partai psi --tetap uji >"$T/ba"
run 'nor in a letter of all' 0 on 2020-08-04 banpol dokumen \
    persetujuan --tahun 2020 --termin 1 -f teks
is 'so it is' "$(grep -c 'Solidaritas' "$T/.out")" 0

# ---- a decision is of its day ----

cat >lama.csv <<'E'
wilayah,tahun,nilai,dasar
64.74,2019,3000,Perwali
E
banpol impor -q nilai lama.csv
run 'before the council sat' 1 on 2020-08-05 banpol tetapkan --tahun 2019 \
    --nomor 7 --tanggal 2018-12-03
err_like '^tanggalnya mendahului pelantikan DPRD hasil Pemilu 2019, 14 Agustus 2019$'
run 'before what it rests on' 1 on 2020-08-05 banpol tetapkan --tahun 2020 \
    --nomor 7 --tanggal 2019-03-01 --ulang
grep '^\(tanggal\|nomor\)nya' "$T/.err" >"$T/.out"
out_is <<'E'
tanggalnya mendahului penetapan urutan 3, 2 Juli 2020
nomornya sudah dipakai penetapan tahun 2019 urutan 1, 3 Desember 2018
tanggalnya mendahului koreksi suara Putusan MK, 1 Juni 2020
tanggalnya mendahului berlakunya nilai per suara, 1 Juli 2020
E
run 'told an examiner, too' 1 on 2020-08-05 banpol periksa -q \
    --jenis penetapan --tahun 2020 --pilih kolom,temuan,dasar
out_is <<'E'
kolom,temuan,dasar
nomor_penetapan,"semua partai 2020: penetapan ke-4: nomornya sudah dipakai penetapan tahun 2019 urutan 1, 3 Desember 2018","satu nomor, satu keputusan"
tanggal,"semua partai 2020: penetapan ke-4: tanggalnya mendahului berlakunya nilai per suara, 1 Juli 2020",keputusan sesudah dasarnya
tanggal,"semua partai 2020: penetapan ke-4: tanggalnya mendahului koreksi suara Putusan MK, 1 Juni 2020",keputusan sesudah dasarnya
tanggal,"semua partai 2020: penetapan ke-4: tanggalnya mendahului penetapan urutan 3, 2 Juli 2020",keputusan sesudah dasarnya
E
on 2020-08-05 banpol tetapkan -q --tahun 2020 --nomor 8 \
    --tanggal 2020-08-05 --ulang >"$T/tetap"
run 'until it is determined anew' 0 on 2020-08-05 banpol periksa -q \
    --jenis penetapan --tahun 2020

done_testing
