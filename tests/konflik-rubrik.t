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
wrong 'a score below the first class' ':[0-9]+: kelas: skornya 1 sampai 3: yang paling rendah tidak masuk kelas mana pun'
sed 's/dari: 2.5$/dari: 3.1/' asli.yaml >$R
wrong 'a class above every score' ':[0-9]+: kelas: skornya 1 sampai 3: ada kelas yang tidak pernah tercapai'
sed 's/^hitung:.*/hitung: jumlah/' asli.yaml >$R
wrong 'marks of a mean, for a sum' ':[0-9]+: kelas: skornya 4 sampai 12: ada kelas '
sed 's/tingkat: rendah/tingkat: x/; s/tingkat: sedang/tingkat: rendah/
    s/tingkat: x/tingkat: sedang/' asli.yaml >$R
wrong 'levels that fall' ":[0-9]+: kelas: 'rendah' disebut sesudah 'sedang'; urutkan seperti daftar tingkat"
sed 's/tingkat: sedang/tingkat: rendah/' asli.yaml >$R
wrong 'one level twice' ":[0-9]+: kelas: 'rendah' disebut sesudah 'rendah'"
sed 's/^\(  *\)dari: 1.5$/&\n\1lebih_dari: 1.5/' asli.yaml >$R
wrong 'a mark of both kinds' ":[0-9]+: dari: sudah ada 'lebih_dari'; pilih satu"
for w in 0 0.0; do
	sed "s/bobot: 1/bobot: $w/" asli.yaml >$R
	wrong "a weight of $w" ':[0-9]+: bobot: harus lebih dari 0'
done
for w in 1/999983 1/3 0.1234567 1000000.5; do
	sed "s,bobot: 1,bobot: $w," asli.yaml >$R
	wrong "a weight of $w" ':[0-9]+: bobot: paling besar 1.000.000, paling banyak enam angka '
done

rm $R
run 'without the file the built-in holds again' 0 peta-konflik periksa -q

# The greatest weights and marks that pass are reckoned exactly: 10, 9, 9, 9 of
# weights that differ by a millionth is a millionth of the sum above 9,25.
awk '/bobot:/ { n++; sub(/1/, n == 1 ? "1000000" : "999999.999999") }
    /maks:/ { sub(/3/, "10") } { print }' asli.yaml |
    sed 's/dari: 2.5/dari: 9.25000000000018/; s/edisi:.*/edisi: berat/' >$R
judge() {
	peta-konflik tambah -q --tanggal 2025-01-0$1 --wilayah 64.71 --isu ormas \
	    --sumber-konflik sda --sumber x --lokasi "$1" --kriteria-jenis $2 \
	    --kriteria-sumber $3 --kriteria-pihak 9 --kriteria-dampak 9
}
judge 5 10 9
judge 6 9 10
run 'reckoned exactly' 0 peta-konflik rekap --baris tingkat -p 2025 -w 64.71 \
    -f csv -q
out_like '^sangat_tinggi,1$'
out_like '^tinggi,1$'

done_testing
