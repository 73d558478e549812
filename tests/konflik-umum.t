#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik --publik: what is private stays, in every column and every
# format; what stands for it goes out.
. "$(dirname "$0")/lib.sh"
office

# Each private column has a word that stands nowhere else.
columns() {
	peta-konflik kolom "$1" -f csv
}
private() {
	columns "$1" | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++)
	    if ($i == "pribadi") p = i; next } $p == "ya" { print $1 }' |
	    grep -v '^petugas$'
}
run 'what is private is told' 0 columns potensi
for t in potensi peristiwa forum; do
	private $t | tr '\n' ' '
	echo
done >pribadi
run 'the private columns' 0 cat pribadi
out_is <<'E'
uraian pihak sumber penanganan catatan 
uraian pihak_a pihak_b pihak_lain penanganan sumber catatan 
ketua catatan 
E

place='Samarinda\|64\.72'
for t in potensi peristiwa forum; do
	head=nomor,wilayah row=X-1,64.72
	case $t in
	potensi)
		head=$head,tanggal,isu,sumber_konflik,klasifikasi,samaran
		row=$row,2025-01-01,ormas,sda,biasa,perusahaan\ A ;;
	peristiwa)
		head=$head,mulai,isu,sumber_konflik,klasifikasi,samaran
		row=$row,2025-01-01,ormas,sda,biasa,perusahaan\ A ;;
	forum)	head=$head,bentuk,sk_nomor
		row=$row,fkdm,1/2025 ;;
	esac
	for c in $(private $t); do
		# What happened is looked for by the office itself.
		word=Rahasiawan
		case $c in
		uraian)	word='Rahasiawan kronologinya' ;;
		pihak*)	word='Rahasiawan Pihakwan' ;;
		esac
		head=$head,$c row=$row,$word
	done
	printf '%s\n%s\n' "$head" "$row" >$t.csv
	peta-konflik impor -q $t $t.csv
	run "$t: it is on record" 0 peta-konflik ekspor $t
	out_like Rahasiawan
	for f in csv csv-excel tsv json jsonl yaml html wa xlsx; do
		run "$t, $f: exported" 0 peta-konflik ekspor $t --publik -q \
		    -f $f -o keluar.$f
		run "$t, $f: listed" 0 peta-konflik lihat $t --publik -q \
		    -f $f -o lihat.$f
		[ $f = xlsx ] && for x in keluar lihat; do
			perl "$TESTS/fixtures/cells.pl" -x $x.xlsx >$x.txt; mv $x.txt $x.xlsx
		done
		for x in keluar lihat; do
			ok "$t, $f: $x tells of it" grep -q "$place" $x.$f
			nok "$t, $f: $x: nothing private" \
			    grep -q Rahasiawan $x.$f
		done
		[ $t = forum ] || {
			run "$t, $f: what stands for it does" 0 \
			    grep -c 'perusahaan A' keluar.$f
		}
	done
	run "$t: one record" 0 peta-konflik lihat $t X-1 --publik
	out_like 'Samarinda|64\.72'
	nok "$t: nor so" grep -q Rahasiawan "$T/.out"
	seek=perusahaan
	[ $t != forum ] || seek=1/2025
	run "$t: it is found by what is not private" 0 \
	    peta-konflik cari $t $seek
	out_like 'X-1'
	[ $t = forum ] || {
		run "$t: and by what happened" 0 peta-konflik cari $t \
		    kronologinya
		out_like 'X-1'
	}
	run "$t: who is meant is not looked for" 0 peta-konflik cari $t \
	    Pihakwan
	nok "$t: and is not found" grep -q 'X-1' "$T/.out"
done
run 'nor by a filter' 64 peta-konflik lihat --publik --pihak Rahasiawan
peta-konflik tambah -q --tanggal 2025-01-02 --wilayah 64.71 --isu sara \
    --klasifikasi terbatas --samaran 'kelompok Z' --sumber-konflik sara \
    --sumber x
run 'what is above biasa' 0 peta-konflik ekspor -q
out_like 'kelompok Z'
run 'stays whole' 0 peta-konflik ekspor --publik -q
out_like 'perusahaan A'
nok 'nothing of it leaves' grep -q 'kelompok Z' "$T/.out"

# ---- what stays inside is not told of by what leaves ----

for c in biasa rahasia; do
	peta-konflik tambah -q --nomor "R-$c" --tanggal 2025-03-01 --isu sara \
	    --wilayah 64.71 --lokasi "$c" --klasifikasi "$c"
	peta-konflik tambah peristiwa -q --nomor "E-$c" --mulai 2025-03-02 \
	    --wilayah 64.71 --lokasi "$c" --isu sara --klasifikasi biasa \
	    --potensi "R-$c"
done 2>/dev/null
run 'a reference to it is left out' 0 sh -c "peta-konflik ekspor peristiwa -q \
    --publik -p 2025-03 --pilih nomor,potensi"
out_is <<'E'
nomor,potensi
E-biasa,R-biasa
E-rahasia,
E
nok 'nor in one record' sh -c \
    'peta-konflik lihat peristiwa E-rahasia --publik | grep R-rahasia'
ok 'inside it is there' sh -c \
    'peta-konflik lihat peristiwa E-rahasia | grep -q R-rahasia'

done_testing
