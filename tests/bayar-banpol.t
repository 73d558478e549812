#!/bin/sh
# SPDX-License-Identifier: ISC
# What a payment's papers say: figures of the determination that held on its
# day, also when they are printed later; and lists that do not add up what is
# not known of all.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota
export KESBANGPOL_HARI_INI=2025-06-30T09:00
kesbangpol impor -q wilayah "$D/wilayah.csv"
kesbangpol siapkan -q "$D/kantor.yaml"
for t in suara dewan nilai anggaran pengurus tahapan berkas pencairan; do
	banpol impor -q $t "$D/$t.csv"
done

says() {
	run "$1: said" 0 banpol dokumen "$@"
}

# ---- a rate that was raised in the middle of the year ----

banpol tambah -q nilai --wilayah 64.99 --tahun 2024 --berlaku 2024-10-01 \
    --nilai 7000 --dasar SK
n=$(banpol lihat nilai --tahun 2024 --berlaku 2024-10-01 -f csv --pilih nomor |
    tail -1)
says verifikasi golkar --tahun 2024 --termin 1
out_like '^Rp6\.172,5 x 7/12 = Rp55\.031\.953 '
says verifikasi golkar --tahun 2024 --termin 2
out_like '^ +2019, selisih .*15\.284 +827,5 +7 +Rp7\.377\.714$'
banpol ubah -q nilai "$n" --nilai 6172,5

# Which result: by the payment's number, which is said, or as it is named.
says verifikasi golkar --tahun 2024 --termin 1
err_like '^pencairan ke-1 dihitung dari hasil Pemilu 2019; bila lain, sebutkan --pemilu$'
says verifikasi golkar --tahun 2024 --termin 2
err_like '^pencairan ke-2 dihitung dari hasil Pemilu 2024; bila lain, sebutkan --pemilu$'
says verifikasi golkar --tahun 2024 --termin 2 --pemilu 2019
err_is <<'E'
Partai Golongan Karya: titik-titik untuk diisi: tim_keputusan
Partai Golongan Karya: dicairkan Rp41.389.184, hitungannya Rp55.031.953
E
out_like '^Rp6\.172,5 x 7/12 = Rp55\.031\.953 '
run 'a result that it has no part of' 64 banpol dokumen verifikasi golkar \
    --tahun 2024 --termin 2 --pemilu 2014
err_is <<'E'
--pemilu: Partai Golongan Karya, tahun anggaran 2024, tidak mendapat bantuan dari hasil Pemilu 2014
E
run 'of no payment' 64 banpol dokumen pernyataan golkar --pemilu 2019
err_like '^--pemilu: dokumen pernyataan bukan tentang satu pencairan$'

# As it was determined; then anew.
banpol tetapkan -q --tahun 2024 --nomor 1 --dasar SK --tanggal 2024-05-20 \
    >/dev/null
banpol ubah -q nilai "$n" --nilai 7000
says verifikasi golkar --tahun 2024 --termin 1
out_like '^Rp6\.172,5 x 7/12 = Rp55\.031\.953 '
says verifikasi golkar --tahun 2024 --termin 2
out_like '^Rp6\.172,5 x 5/12 = Rp41\.389\.184 '
banpol tetapkan -q --tahun 2024 --nomor 2 --dasar SK --tanggal 2024-10-05 \
    >/dev/null
says verifikasi golkar --tahun 2024 --termin 1
out_like '^Rp6\.172,5 x 7/12 = Rp55\.031\.953 '
says verifikasi golkar --tahun 2024 --termin 2
out_like '^ +2019, selisih .*15\.284 +827,5 +7 +Rp7\.377\.714$'
out_like '^ +2024 +16\.093 +7\.000 +5 +Rp46\.937\.917$'
out_like '^ +Jumlah +Rp54\.315\.631$'
out_like '^Yang dicairkan untuk pencairan ini Rp41\.389\.184, berbeda dengan'
err_like '^Partai Golongan Karya: dicairkan Rp41\.389\.184, hitungannya Rp54\.315\.631$'
says verifikasi psi --tahun 2024 --termin 2
out_like 'Rp13\.889\.167'
says persetujuan golkar --tahun 2024 --termin 1
out_like ' Rp55\.031\.953$'
says persetujuan golkar --tahun 2024 --termin 2
out_like ' Rp54\.315\.631$'

# ---- who has no account, and what is not known of all ----

n=$(banpol lihat pengurus --partai pbb -f csv --pilih nomor | tail -1)
banpol ubah -q pengurus "$n" --rekening ''
says persetujuan --tahun 2024 --termin 1
err_like '^Partai Bulan Bintang: rekening kas umum partai belum tercatat '
{
	head -1 "$D/belanja.csv"
	grep '^golkar,2024,' "$D/belanja.csv"
} >g.csv
banpol impor -q belanja g.csv
says ringkasan-lpj --tahun 2024
out_like '^ +Jumlah +Rp[0-9.]+ *$'
out_like '^ *Pendidikan: baru 1 dari 10 partai, maka tidak dijumlahkan\.$'

# ---- reports go to BPK once ----

says pengantar-lpj --tahun 2024 --hari-ini 2025-01-16
banpol ubah -q tahapan "$(banpol lihat tahapan --partai psi --tahun 2024 \
    --tahap lpj_bpk -f csv --pilih nomor | tail -1)" --tanggal 2025-01-20
says pengantar-lpj --tahun 2024 --hari-ini 2025-01-18
out_like '^Lampiran  : 1 \(satu\) berkas$'
out_like '^ +1  Partai Solidaritas '

# ---- the stamp, and who examined it ----

says kuitansi golkar --tahun 2024 --termin 1
out_like 'Meterai *$|Meterai  '
out_like 'Rp10\.000'
run 'before the tariff began there is none' 0 banpol dokumen kuitansi golkar \
    --tahun 2024 --termin 1 --tanggal 2020-12-31
out_like 'Meterai'
ok 'no tariff' test "$(grep -c "Rp10\.000" .out)" -eq 0
banpol tambah -q temuan --partai berkarya --tahun 2024 --nomor-lhp 1 \
    --tanggal-lhp 2024-11-01 --jenis bukti --uraian X
n=$(banpol lihat tahapan --partai berkarya --tahun 2024 --tahap lhp -f csv \
    --pilih nomor | tail -1)
banpol hapus -q -y tahapan "$n" --alasan uji
says realisasi berkarya --tahun 2024
out_like '^pada tanggal \.+ sebagai'
run 'an LHP in the year itself is doubted' 1 banpol periksa temuan
out_like 'tanggal_lhp,LHP dalam tahun anggaran yang diperiksanya'

# ---- who examines it is told what periksa tells ----

says berkas-pemeriksaan berkarya --tahun 2024
out_like '^ +[0-9]+\. aturan catatan: LHP dalam tahun anggaran yang diperiksanya'
out_like '^LHP BPK +: disebut dalam temuan, tanggalnya belum tercatat, nomor 1$'
said=$(sed -n '/^16\./,/^17\./p' .out | grep -c '^   [0-9]*\. ')
ok 'as many as periksa' test "$said" -gt 0 -a "$said" -eq "$(banpol periksa \
    --partai berkarya --tahun 2024 -f csv 2>/dev/null | tail -n +2 | wc -l)"
says berkas-pemeriksaan golkar --tahun 2024
out_like '^Semula +: Rp96\.421\.137, penetapan 1 tanggal 20 Mei 2024$'

done_testing
