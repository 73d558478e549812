#!/bin/sh
# SPDX-License-Identifier: ISC
# What the office file says against a record, said at every door: tambah, ubah,
# impor of any format.  Nothing is refused, and once is enough.
. "$(dirname "$0")/lib.sh"
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kantor.yaml
kesbangpol siapkan -q kantor.yaml
KESBANGPOL_HARI_INI=2021-06-01
export KESBANGPOL_HARI_INI

cat >suara.csv <<'E'
wilayah,pemilu,partai,suara,kursi
64.74,2019,golkar,10000,5
64.74,2019,pdip,9000,4
64.74,2019,psi,300,0
E
printf 'wilayah,pemilu,dilantik\n64.74,2019,2019-08-14\n' >dewan.csv
cat >nilai.csv <<'E'
wilayah,tahun,nilai,dasar
64.74,2019,3000,Perwali
64.74,2020,3000,Perwali
64.74,2021,3000,Perwali
E
cat >anggaran.csv <<'E'
wilayah,tahun,pagu
64.74,2020,60000000
64.74,2021,40000000
E
for t in suara dewan nilai anggaran; do
	run "quiet: $t" 0 banpol impor -q $t $t.csv
done

# ---- payments ----

cat >bayar.csv <<'E'
partai,tahun,termin,jumlah,tanggal,nomor_sp2d
golkar,2020,1,20000000,2020-06-02,1
pdip,2020,1,27000000,2020-06-02,2
golkar,2020,2,15000000,2020-09-02,3
psi,2020,1,1000000,2020-09-03,4
golkar,2021,1,30000000,2021-05-03,5
pdip,2021,1,10000000,2021-01-15,6
E
run 'a file' 1 banpol impor pencairan bayar.csv
err_is <<'E'
bayar.csv:4: jumlah: Golkar 2020: dibayar Rp35.000.000, haknya menurut hitungan Rp30.000.000: lebih Rp5.000.000 (Permendagri 36/2018 Pasal 2, 5, 38 dan 39)
bayar.csv:5: jumlah: PSI 2020: dibayar Rp1.000.000, tetapi tidak berhak: tanpa kursi pada hasil pemilu yang berlaku tahun itu (Permendagri 36/2018 Pasal 2)
bayar.csv:5: semua partai 2020: dicairkan Rp63.000.000, pagu dalam DPA Rp60.000.000: lebih Rp3.000.000 (DPA)
bayar.csv:6: tanggal: Golkar 2021: dibayar 3 Mei 2021, LPJ 2020 belum diperiksa BPK (Permendagri 36/2018 Pasal 26 dan 33)
6 baru, 0 berubah, 0 tetap, 4 peringatan
E
run 'the same file again' 0 banpol impor -q pencairan bayar.csv
run 'periksa says the same' 1 banpol periksa pencairan -f csv --pilih temuan
out_like '^"?Golkar 2020: dibayar Rp35\.000\.000, haknya menurut hitungan'
out_like 'Golkar 2021: dibayar 3 Mei 2021, LPJ 2020 belum diperiksa BPK'

over='jumlah: PDIP 2021: dibayar Rp37\.000\.000, haknya menurut hitungan Rp27\.000\.000: lebih Rp10\.000\.000 \(Permendagri'
run 'tambah' 1 banpol tambah pencairan -n --partai pdip --tahun 2021 \
    --termin 2 --jumlah 27000000 --tanggal 2021-05-04
err_like "^peringatan: $over"
err_like '^peringatan: semua partai 2021: dicairkan Rp67\.000\.000, pagu'
run 'ubah' 1 banpol ubah pencairan -n pdip/2021/1 --jumlah 37000000
err_like "^peringatan: $over"
cat >satu.yaml <<'E'
partai: pdip
tahun: 2021
termin: 2
jumlah: 27000000
tanggal: 2021-05-04
E
run 'yaml' 1 banpol impor -n pencairan satu.yaml
err_like "^satu.yaml:1: $over"
printf '{"partai":"pdip","tahun":2021,"termin":2,"jumlah":27000000}\n' >satu.jsonl
run 'jsonl' 1 banpol impor -n pencairan satu.jsonl
err_like "^satu.jsonl:1: $over"
sed -i 's/^pdip,2021,1,10000000/pdip,2021,1,x/' bayar.csv
run 'a file that is refused says its faults only' 65 banpol impor pencairan \
    bayar.csv
err_like '^bayar.csv:7: jumlah: '
nok 'no doubts' grep -q dibayar "$T/.err"
run 'of rows set aside nothing is said' 1 banpol impor -n pencairan bayar.csv \
    --tolak-ke tolak.csv
nok 'nor of what stays' grep -q dibayar "$T/.err"

# ---- the budget ----

run 'a ceiling below what was paid' 1 banpol ubah -n anggaran 64.74/2020 \
    --pagu 50000000
err_like '^peringatan: pagu: semua partai 2020: dicairkan Rp63\.000\.000, pagu'

# ---- votes that are not there ----

run 'a correction of nothing' 1 banpol tambah koreksi --wilayah 64.74 \
    --pemilu 2019 --partai pan --tanggal 2019-08-09 --suara 5 --dasar MK
err_like '^peringatan: partai: .* 2019: partai ini tidak ada dalam suara pemilu itu; koreksinya tidak ikut dihitung \('
run 'of what is there' 0 banpol tambah -n koreksi --wilayah 64.74 \
    --pemilu 2019 --partai pdip --tanggal 2019-08-09 --suara 5 --dasar MK
run 'of a council whose votes are to come' 0 banpol tambah -n koreksi \
    --wilayah 64.72 --pemilu 2019 --partai pan --tanggal 2019-08-09 --suara 5 \
    --dasar MK
run 'periksa koreksi' 1 banpol periksa koreksi -q

# ---- rates ----

cat >nilai2.csv <<'E'
wilayah,tahun,nilai,dasar
64.74,2022,30000,Perwali
64.74,2023,1499.99,Perwali
64,2023,1200,Pergub
64,2024,1199,Pergub
64,2025,5995,Pergub
64,2026,60000,Pergub
E
run 'rates' 1 banpol impor nilai nilai2.csv
err_is <<'E'
nilai2.csv:2: nilai: nilai 2022: Rp30.000 per suara, tahun sebelumnya Rp3.000 (setelan kantor)
nilai2.csv:3: nilai: nilai 2023: Rp1.499,99 per suara, kurang dari nilai kabupaten/kota Rp1.500 (Permendagri 36/2018 Pasal 5)
nilai2.csv:3: nilai: nilai 2023: Rp1.499,99 per suara, tahun sebelumnya Rp30.000 (setelan kantor)
nilai2.csv:5: nilai: nilai 2024: Rp1.199 per suara, kurang dari nilai provinsi Rp1.200 (Permendagri 36/2018 Pasal 5)
nilai2.csv:7: nilai: nilai 2026: Rp60.000 per suara, di atas setelan nilai_maks Rp50.000 (setelan kantor)
nilai2.csv:7: nilai: nilai 2026: Rp60.000 per suara, tahun sebelumnya Rp5.995 (setelan kantor)
6 baru, 0 berubah, 0 tetap, 6 peringatan
E
printf 'banpol.nilai_kali: 20\nbanpol.nilai_maks: 70000\n' |
    kesbangpol siapkan -q /dev/stdin
run 'as the office says' 0 banpol ubah -n nilai 64.74/2022 --nilai 31000
run 'its own setting' 0 banpol ubah -n nilai 64/2026 --nilai 61000

# ---- what was spent ----

run 'a cost that the year has no more' 1 banpol tambah belanja -n \
    --partai golkar --tahun 2019 --kode pp_kesehatan --uraian Masker \
    --jumlah 1000
err_like '^peringatan: kode: Golkar 2019: '
run 'before the payment is there' 0 banpol tambah belanja -n --partai golkar \
    --tahun 2022 --kode um_atk --uraian Kertas --jumlah 36000000
run 'more than was paid' 1 banpol tambah belanja -n --partai golkar \
    --tahun 2020 --kode um_atk --uraian Kertas --jumlah 36000000
err_like '^peringatan: .*Golkar 2020: .*36\.000\.000'

done_testing
