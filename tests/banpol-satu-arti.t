#!/bin/sh
# SPDX-License-Identifier: ISC
# One fact, one verdict: what several commands tell of the same records.
. "$(dirname "$0")/lib.sh"
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kantor.yaml
kesbangpol siapkan -q kantor.yaml

on() {
	_day=$1
	shift
	(KESBANGPOL_HARI_INI=$_day; "$@")
}

cat >suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.74,2019,golkar,10000,5
64.74,2019,pdip,9000,4
64.74,2019,pan,4000,2
E
printf 'wilayah,pemilu,dilantik\n64.74,2019,2019-08-26\n' >dewan.csv
echo wilayah,tahun,nilai,dasar >nilai.csv
for y in 2020 2021 2022; do echo 64.74,$y,3000,Perwali; done >>nilai.csv
cat >pencairan.csv <<'E'
partai,tahun,termin,tanggal,jumlah,nomor_sp2d
golkar,2020,1,2020-06-02,29999998,S-1
pdip,2020,1,2020-06-02,26999997,S-2
E
for t in suara dewan nilai pencairan; do
	banpol impor -q $t $t.csv
done

# ---- a rest that rounding leaves is nothing ----

banpol tambah -q tahapan --partai golkar --tahun 2020 --tahap bast \
    --tanggal 2020-06-03
banpol tambah -q tahapan --partai pdip --tahun 2020 --tahap bast \
    --tanggal 2020-06-03
run 'two rupiah are rounding, three are not' 0 on 2020-12-01 banpol status \
    -q --tahun 2020 -f csv --pilih partai,berikutnya
out_is <<'E'
partai,berikutnya
pdip,"pencairan sisanya, Rp3"
golkar,"LPJ dari partai, paling lambat 31 Januari 2021"
pan,permohonan dari partai
E
run 'the calendar' 0 on 2020-12-01 banpol kalender -q -f csv \
    --kegiatan belum_cair --pilih partai
out_is <<'E'
partai
pan
pdip
E
run 'when the year is over' 0 on 2021-01-04 banpol status -q --tahun 2020 \
    -f csv --pilih partai,silpa
out_is <<'E'
partai,silpa
pdip,3
golkar,
pan,12000000
E
run 'and there is nothing to pay' 65 on 2020-12-02 banpol catat sp2d \
    --partai golkar --termin 2
err_like 'haknya, Rp30.000.000, sudah dibayar seluruhnya'

# ---- when the report came ----

cat >tahapan.csv <<'E'
partai,tahun,tahap,tanggal
golkar,2020,lpj_bpk,2021-01-20
golkar,2020,lpj_bpk,2021-02-20
pdip,2020,lpj_bpk,2021-01-20
pdip,2020,dikembalikan,2021-02-01
E
banpol impor -q tahapan tahapan.csv
told() {
	on "$1" banpol status -q --tahun 2020 -f csv \
	    --pilih partai,keadaan,lpj_bpk | sed '1d;$d'
	on "$1" banpol status -q --tahun 2021 -f csv --pilih partai,keadaan |
	    sed '1d;$d'
	on "$1" banpol kalender -q -f csv --semua --tahun 2020 \
	    --kegiatan lpj_bpk --pilih partai,keadaan | sed 1d | sort
	on "$1" banpol rekap -q --tahun 2020 -f csv \
	    --pilih partai,lpj,tanggal_lpj | sed '1d;$d'
}
run 'the first one, unless it was returned' 0 told 2021-03-01
out_is <<'E'
pdip,cair,
golkar,di_bpk,2021-01-20
pdip,tertahan
golkar,belum
golkar,selesai
pdip,lewat
pdip,belum,
golkar,tepat_waktu,2021-01-20
E
run 'what was returned comes again' 1 on 2021-03-02 banpol catat lpj_bpk \
    --partai pdip --tahun 2020
err_like '^tersimpan: PDIP 2020, LPJ disampaikan kepada BPK 2 Maret 2021'
run 'late' 0 told 2021-03-03
out_is <<'E'
pdip,di_bpk,2021-03-02
golkar,di_bpk,2021-01-20
pdip,tertahan
golkar,belum
golkar,selesai
pdip,selesai
pdip,terlambat,2021-03-02
golkar,tepat_waktu,2021-01-20
E

# ---- more than there is room for ----

cat >belanja.csv <<'E'
partai,tahun,tanggal,kode,uraian,jumlah
golkar,2020,2020-07-01,pp_honorarium,Honor,9000000000000000000
golkar,2020,2020-07-02,pp_honorarium,Honor lagi,9000000000000000000
E
banpol impor -q belanja belanja.csv
for c in 'status --tahun 2020' 'rekap --tahun 2020' kalender \
    'catat surat --partai pan --tahun 2020 --keterangan uji' \
    'lpj --tahun 2020'; do
	run "too much: $c" 65 on 2021-03-03 banpol $c
	err_like 'banpol ubah belanja [0-9]*-0*2 '
done
banpol ubah -q belanja "$(banpol lihat belanja -f csv --pilih nomor |
    tail -1)" --jumlah 100000
run 'all is well again' 0 on 2021-03-03 banpol status -q --tahun 2020 -f csv

# ---- whose row holds: the council's own office's ----

banpol tambah -q anggaran --wilayah 64.74 --tahun 2022 --pagu 10000000
banpol tambah -q anggaran --kantor 65 --wilayah 64.74 --tahun 2022 \
    --pagu 99000000
banpol tambah -q anggaran --kantor 64 --wilayah 64.74 --tahun 2022 \
    --pagu 98000000
run 'the ceiling guards a payment' 65 on 2022-03-01 banpol catat sp2d \
    --partai golkar --tahun 2022 --jumlah 11000000
err_like 'melebihi pagu 2022, Rp10.000.000, yang sudah dicairkan Rp0'
run 'the sum of the states' 1 on 2022-03-01 banpol status --tahun 2022 \
    -f csv --pilih partai
err_like ', pagu Rp10.000.000'
banpol tambah -q dewan --kantor 65 --wilayah 64.74 --pemilu 2014 \
    --dilantik 2014-08-20 --kursi 25
banpol tambah -q suara --wilayah 64.74 --pemilu 2014 --partai pan \
    --suara 100 --kursi 20
run 'seats of the council, of any register' 1 banpol periksa suara
out_like 'jumlah kursi semua partai 20, kursi DPRD 25'

# ---- a party that nobody knows ----

for c in 'status xyz' 'temuan xyz' 'lpj xyz' 'berkas xyz' \
    'catat surat --partai xyz --keterangan uji' \
    'dokumen berkas-pemeriksaan xyz'; do
	run "unknown: $c" 65 on 2021-03-03 banpol $c
	err_is <<'E'
'xyz' tidak ada dalam daftar partai
E
done
run 'known by its votes' 1 banpol tambah -q suara --wilayah 64.74 \
    --pemilu 2019 --partai p99 --suara 10 --kursi 0
run 'only' 0 banpol status p99 -q -f csv --pilih partai
run 'nothing was found of it' 0 banpol temuan p99 -q -f csv --pilih partai

# ---- the same account, however it is written ----

banpol tambah -q pengurus --partai pan --mulai 2019-01-01 --ketua Uji \
    --bank BPD --rekening '0010-001001'
pay() {
	on 2022-03-01 banpol catat sp2d --partai "$1" --tahun 2022 --jumlah \
	    1000 --nomor "$2" --tetap uji --rekening '0010/001001 (BPD)' \
	    --atas-nama "$1" --coba
}
run 'its own' 1 pay pan Z-1
cp "$T/.err" said
run '... and nobody says otherwise' 1 grep rekening said
run 'of another party' 1 pay golkar Z-2
err_like 'rekening 0010/001001 \(BPD\) juga tercatat untuk PAN'

# ---- all of the money came back: there is nothing to report ----

cat >kembali.csv <<'E'
partai,tahun,termin,tanggal,jumlah,nomor_sp2d,jumlah_sts,tanggal_sts
pan,2021,1,2021-05-03,12000000,S-9,12000000,2021-11-30
pdip,2021,1,2021-05-04,27000000,S-8,100000,2021-11-30
E
banpol impor -q pencairan kembali.csv
banpol tambah -q tahapan --partai pan --tahun 2021 --tahap bast \
    --tanggal 2021-05-05
run 'status' 0 on 2022-02-10 banpol status pan -q --tahun 2021 -f csv \
    --pilih cair,sts,berikutnya,sebab
out_is <<'E'
cair,sts,berikutnya,sebab
12000000,12000000,,
E
run 'rekap' 0 on 2022-02-10 banpol rekap --partai pan -q --tahun 2021 -f csv \
    --pilih partai,lpj
out_like '^pan,tidak_wajib$'
run 'kalender' 1 on 2022-02-10 banpol kalender -q -f csv --tahun 2021 \
    --kegiatan lpj_bpk --pilih partai
out_is <<'E'
partai
pdip
E
run 'a reminder' 0 on 2022-02-10 sh -c 'banpol dokumen pengingat-lpj --massal \
    --tahun 2021 2>/dev/null | grep -c "Partai Amanat"; test $? -eq 1'
out_is <<'E'
0
E
run 'the next year is not held' 1 on 2022-02-10 banpol status pan -q \
    --tahun 2022 -f csv --pilih keadaan
out_is <<'E'
keadaan
belum
E

# ---- a finding shows that there is an LHP ----

banpol tambah -q temuan --partai pdip --tahun 2021 --nomor-lhp L-7 \
    --tanggal-lhp 2022-05-04 --jenis bukti --uraian 'Bukti kurang'
run 'it is not warned of' 1 on 2022-06-02 banpol catat sp2d --partai pdip \
    --tahun 2022 --jumlah 1000000 --nomor S-10 --tetap uji
cp "$T/.err" said
run '... nor is it lacking' 1 grep 'LHP BPK atas' said
run 'what waits is the next step' 0 on 2022-06-03 banpol catat lpj_kdh \
    --partai pdip
err_like '^tersimpan: PDIP 2021, '

# ---- --wilayah: that region and what is in it ----

run 'a province lists its regencies' 0 on 2020-12-01 banpol status -q -w 64 \
    --tahun 2020 -f csv --pilih wilayah,partai
out_is <<'E'
wilayah,partai
64.74,pdip
64.74,golkar
64.74,pan
E
run 'lpj, too' 1 on 2020-12-01 banpol lpj -q -w 64 --tahun 2020 -f csv \
    --pilih partai
out_like '^golkar$'

# ---- a name that is nobody's, or several parties' ----

run 'the nearest party, wherever it is named' 65 \
    banpol catat surat --partai Golkarr --keterangan uji
err_is <<'E'
'Golkarr' tidak ada dalam daftar partai; maksud Anda 'golkar'?
E
run 'a name of three elections' 65 banpol temuan PDA
err_is <<'E'
ada 3 partai bernama 'PDA': sebut kodenya (pda2014 pada 2014, pda2019 pada 2019, pda2024 pada 2024)
E
run 'in a year between elections it is clear' 65 banpol berkas PDA --tahun 2022
err_is <<'E'
tidak ada hak dan tidak ada catatan partai 'PDA' untuk 2022
E
run 'in a year of one it is not' 65 banpol berkas PDA --tahun 2024
err_like '^ada 3 partai bernama .PDA.: sebut kodenya '

run 'no village where a council is meant' 64 banpol lihat -w Antah
err_is <<'E'
--wilayah: 'Antah' bukan wilayah yang dikenal; cari dengan 'kesbangpol wilayah NAMA'
E
run 'but a regency' 64 banpol hitung -w Bontank
err_is <<'E'
--wilayah: 'Bontank' bukan wilayah yang dikenal; maksud Anda 'Kota Bontang' (Kalimantan Timur)?
E
run 'where a village may be meant it is offered' 64 ormas-skt lihat -w Antah
err_like "maksud Anda 'Anah'"

done_testing
