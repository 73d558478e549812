#!/bin/sh
# SPDX-License-Identifier: ISC
# The agenda in the weeks of an election, and of reports of ormas.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2020-08-26T09:00
export KESBANGPOL_HARI_INI
office

# due SUBJECT [OPTION...]
due() {
	_of=$1
	shift
	kesbangpol agenda -q -f csv --bidang "$_of" \
	    --pilih tanggal,waktu,urusan,pokok,banyak "$@" | sed 1d
}
is 'an office without a desk has nothing of it' "$(due desk)" ''
set -- --pilkada 2020 --dibutuhkan 2 --tenggat 2020-08-20
laporan-harian tambah -q peralatan "$@" --nama Tenda --tersedia 1
laporan-harian tambah -q peralatan "$@" --nama Meja --tersedia 2
laporan-harian tambah -q laporan-desk --pilkada 2020 --wilayah 64.74 \
    --tanggal 2020-08-24 --diterima 2020-08-24 --nihil ya
due desk --dalam 9h >.out
desc='what is missing, who is silent, what begins'
out_is <<'X'
2020-08-17,lewat,laporan mingguan desk belum masuk,Kabupaten Paser dan 9 lainnya,10
2020-08-20,lewat,peralatan desk belum lengkap,Tenda,1
2020-08-24,lewat,laporan mingguan desk belum masuk,Kabupaten Paser dan 8 lainnya,9
2020-08-28,mendatang,tahapan pemilihan mulai,Pengumuman pendaftaran pasangan calon,1
2020-08-30,mendatang,tahapan pemilihan mulai,Rekapitulasi tingkat desa/kelurahan,1
2020-09-02,mendatang,tahapan pemilihan mulai,Rekapitulasi tingkat kecamatan,1
2020-09-04,mendatang,tahapan pemilihan mulai,"Pendaftaran pasangan calon, Verifikasi persyaratan pencalonan dan calon",2
X
is 'a longer time has more' "$(due desk --dalam 60h | tail -1)" \
    '2020-10-17,mendatang,tahapan pemilihan mulai,"Rekapitulasi DPT provinsi, Penyampaian DPT kepada PPS",2'
laporan-harian tambah -q tahapan --pilkada Lain --tahapan Kampanye \
    --mulai 2020-08-01 --selesai 2020-09-30
is 'of two elections none is meant' "$(due desk)" ''
printf 'desk.pilkada: 2020\n' | kesbangpol siapkan -q -
is 'but the one that the office says' "$(due desk --dalam 3h | tail -1)" \
    '2020-08-28,mendatang,tahapan pemilihan mulai,Pengumuman pendaftaran pasangan calon,1'

# ---- reports of ormas, once there are any ----

cat >o.csv <<X
kantor,nomor,revisi,nama,bentuk,wilayah
64,2020-00001,1,Satu,perkumpulan,64.74
64,2020-00002,1,Dua,perkumpulan,64.74
64.71,2020-00001,1,Tiga,perkumpulan,64.71
X
ormas-skt impor -q ormas o.csv
is 'nobody reported ever: nobody is asked' "$(due ormas)" ''
ormas-skt tambah -q laporan-kegiatan --ormas Satu --periode 2020-S1 \
    --diterima 2020-07-20
due ormas >.out
desc='who did not'
out_is <<'X'
2020-07-30,lewat,laporan kegiatan 2020-S1 belum masuk,"Dua, Tiga (Kota Balikpapan)",2
X
is 'of the other office its own' "$(due ormas --kantor 64.71)" \
    '2020-07-30,lewat,laporan kegiatan 2020-S1 belum masuk,Tiga,1'
done_testing
