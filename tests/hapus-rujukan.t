#!/bin/sh
# SPDX-License-Identifier: ISC
# What others refer to is not deleted without being told of them; keys of two
# parts are found as they are printed.
. "$(dirname "$0")/lib.sh"

banpol tambah -q suara --wilayah 64.74 --pemilu 2019 --partai golkar --suara 9
banpol tambah -q suara --wilayah 64.71 --pemilu 2019 --partai golkar --suara 8
banpol tambah -q rencana --partai pan --tahun 2020 --kegiatan Rapat \
    --blok pendidikan --jumlah 1000 2>/dev/null

run 'a party with votes' 65 banpol hapus partai 2019/golkar --alasan uji
err_is <<'X'
partai '2019, golkar' tidak dihapus: dirujuk 2 suara; ubah atau hapus yang merujuknya dahulu, atau tambahkan --tetap
X
is 'it is there' "$(banpol lihat partai --pemilu 2019 --kode golkar -f csv |
    sed 1d | wc -l)" 1
run 'votes of another election' 0 banpol hapus partai 2024/golkar --alasan uji
run 'all the same' 0 banpol hapus partai '2019, golkar' --alasan uji --tetap
err_is <<'X'
dihapus: 2019, golkar
X

ormas-skt tambah -q --nama 'Yayasan Contoh' --nomor Y-1
ormas-skt tambah -q kunjungan --ormas 'Yayasan Contoh' \
    --tanggal 2025-01-02 --papan-nama ya
run 'an ormas that was visited' 65 ormas-skt hapus Y-1 --alasan uji
err_like "^ormas 'Y-1' tidak dihapus: dirujuk 1 kunjungan; "
ormas-skt tambah -q --nama 'Yayasan Contoh' --nomor Y-2 --alamat 'Jl. Lain'
run 'another of that name' 0 ormas-skt hapus -q Y-2 --alasan uji

kesbangpol tambah -q pilihan --daftar bidang --kode uji --label Uji
run 'two operands' 64 kesbangpol hapus pilihan bidang uji --alasan x
err_like 'kesbangpol hapus pilihan daftar/kode; apit'
laporan-harian tambah -q --judul Uji --tanggal 2025-01-02 --bidang uji
run 'a word in use' 65 kesbangpol hapus pilihan 'bidang, uji' --alasan x
err_like "^pilihan 'bidang, uji' tidak dihapus: dirujuk 1 laporan; "
run 'as it is printed' 0 kesbangpol hapus -q pilihan 'bidang, uji' \
    --alasan x --tetap
run 'it is gone' 65 kesbangpol hapus pilihan bidang/uji --alasan x

done_testing
