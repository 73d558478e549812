#!/bin/sh
# SPDX-License-Identifier: ISC
# levels of peta-konflik: the office's own list of them, and which are high.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2024-11-15
cat >kantor.yaml <<'E'
kode: "64"
nama: Badan Kesatuan Bangsa dan Politik
pemerintah: Pemerintah Provinsi Kalimantan Timur
zona: WITA
E
kesbangpol siapkan -q -y kantor.yaml
for t in sedang tinggi; do
	peta-konflik tambah -q --tanggal 2024-02-01 --wilayah 64.08 --isu ormas \
	    --lokasi $t --sumber-konflik sda --sumber x --tingkat $t
done
level() {
	kesbangpol tambah pilihan -q --daftar tingkat --kode "$1" --label "$2" \
	    --urutan "$3"
}
alone='Bertingkat tinggi, tanpa tindakan'

run 'four levels' 1 peta-konflik triwulan 2024-T3
out_like "$alone"
out_like 'bertingkat Tinggi atau Sangat Tinggi'
is 'tinggi is high, sedang is not' \
    "$(sed -n "/$alone/,/^[VI]*\. /p" .out | grep -c '2024-0000')" 1
level darurat Darurat 5
level genting Genting 6
run 'levels above leave it high' 1 peta-konflik triwulan 2024-T3
out_like 'bertingkat Tinggi atau Sangat Tinggi atau Darurat atau Genting'
run 'the office says which one begins' 0 sh -c 'echo "konflik.tingkat_tinggi:\
 Sedang" >>kantor.yaml; kesbangpol siapkan -q -y kantor.yaml'
run 'so sedang is, too' 1 peta-konflik triwulan 2024-T3
is 'both' "$(sed -n "/$alone/,/^[VI]*\. /p" .out | grep -c '2024-0000')" 2
run 'a word that is none' 65 sh -c 'sed s/Sedang/gawat/ kantor.yaml |
    kesbangpol siapkan -q -y -'
err_like "konflik.tingkat_tinggi: 'gawat' tidak ada dalam daftar tingkat"
level tujuh Tujuh 7
level delapan Delapan 8
run 'eight levels' 0 peta-konflik peta -p 2024-T3 -f teks
level sembilan Sembilan 9
for c in 'triwulan 2024-T3' 'peta -p 2024-T3' 'grafik -p 2024-T3'; do
	run "nine: $c" 78 peta-konflik $c
	err_like "^daftar tingkat: lebih dari 8 tingkat \\('sembilan'\\)"
done

done_testing
