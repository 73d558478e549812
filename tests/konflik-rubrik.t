#!/bin/sh
# SPDX-License-Identifier: ISC
# rubrics of peta-konflik: written out for the office to change, and what one
# says wrongly is refused with file and line.
. "$(dirname "$0")/lib.sh"
office

run 'written out' 0 peta-konflik templat --bawaan rubrik/perkap-8-2013.yaml
ok 'beside the office file' test -f data/rubrik/perkap-8-2013.yaml
R=data/rubrik/perkap-8-2013.yaml
cp $R asli.yaml

judged() {
	peta-konflik tambah --tanggal 2025-01-0$1 --wilayah 64.72 \
	    --lokasi "$1" --isu ormas --sumber-konflik sda --sumber x \
	    --tingkat "$2" --kriteria-jenis 2 --kriteria-sumber 2 \
	    --kriteria-pihak 2 --kriteria-dampak 2
}
run 'its level is the one set' 0 judged 1 tinggi
sed 's/dari: 2$/dari: 2.1/' asli.yaml >$R
run 'the office moves a mark, and it is another' 1 judged 2 tinggi
err_like 'tingkat: ditetapkan Tinggi, menurut kriterianya Sedang; '
sed 's/maks: 3/maks: 1.5/' asli.yaml >$R
run 'a bound that is none' 1 judged 3 tinggi
err_like '^peringatan: .*perkap-8-2013.yaml:11: maks: '

# A rubric that is wrong keeps no record out; what reckons by it is refused.
wrong() {
	desc=$1 want=$2
	run "$desc" 78 peta-konflik periksa
	err_like "^./data/rubrik/perkap-8-2013.yaml$want"
}
sed 's/dari: 2$/dari: 1.5/' asli.yaml >$R
wrong 'cut-offs that overlap' ':[0-9]+: kelas: batas kelas 3 tidak di atas batas kelas sebelumnya: kelasnya bertumpuk'
sed 's/dari: 2.5/dari: 1.2/' asli.yaml >$R
wrong 'and that fall' ':[0-9]+: kelas: batas kelas 4 tidak di atas '
sed 's/kriteria: pihak/kriteria: massa/' asli.yaml >$R
wrong 'a criterion that is none' ":[0-9]+: kriteria: 'massa' bukan kriteria; pilih jenis, sumber, pihak atau dampak"
sed 's/tingkat: sedang/tingkat: gawat/' asli.yaml >$R
wrong 'a level that is none' ":[0-9]+: tingkat: 'gawat' tidak ada dalam daftar tingkat; "
sed '/kelas:/,$d' asli.yaml >$R
wrong 'no classes' ':.*kelas: '
sed '/dari: 1$/d' asli.yaml >$R
wrong 'a class without its mark' ':[0-9]+: dari: wajib diisi'
sed 's/^hitung:.*/hitung: median/' asli.yaml >$R
wrong 'a way that is none' ":[0-9]+: hitung: 'median' bukan cara; pilih rata-rata atau jumlah"
sed 's/^edisi:.*/warna: merah/' asli.yaml >$R
wrong 'a key that is none' ':[0-9]+: warna: bukan bagian rubrik; yang dikenal: nama, edisi, '
sed 's/bobot: 1/bobot: berat/' asli.yaml >$R
wrong 'a weight that is none' ':[0-9]+: bobot: '
printf 'a: [1, 2\n' >$R
wrong 'no YAML' ':[0-9:]+: '
printf '\377\376\000' >$R
wrong 'no text' ':.*'
: >$R
wrong 'nothing' ' kosong; hapus berkas itu'
sed 's/dari: 1$/dari: 1.2/' asli.yaml >$R
run 'below the first class there is none, and that leaves no gap' 0 sh -c \
    'peta-konflik periksa -q >/dev/null; test $? -le 1'
rm $R
run 'without the file the built-in holds again' 0 peta-konflik periksa -q

done_testing
