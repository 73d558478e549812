#!/bin/sh
# SPDX-License-Identifier: ISC
# Potensi and peristiwa counted, each alone; both classifications of the same
# records; years that are cut; indices that are never averaged.
. "$(dirname "$0")/lib.sh"
. "$TESTS/konflik-acak.sh"

rows() {				# of a table as sqlite counts it
	sql k.db "SELECT count(*) FROM $1"
}

total() {				# the third column of CSV
	awk -F, 'NR > 1 { n += $NF } END { print n + 0 }' "$T/.out"
}

for type in potensi peristiwa; do
	run "$type: isu and year" 0 peta-konflik rekap $type -f csv
	can_sql && is "$type: nothing is dropped" "$(total)" "$(rows $type)"
	run "$type: source and region" 0 peta-konflik rekap $type \
	    --baris sumber --kolom kabkota -f csv
	can_sql && is "$type: the same by source" "$(total)" "$(rows $type)"
done
run 'both ways' 0 peta-konflik rekap peristiwa --sisi -f csv
can_sql && is 'each record in both' "$(total)" \
    "$(($(rows peristiwa) + $(rows peristiwa)))"
is 'as many by one as by the other, in each year' "$(awk -F, 'NR > 1 {
    n[$3] += $1 == "isu" ? $4 : -$4 } END { for (y in n) if (n[y]) print y }' \
    "$T/.out")" ''
run 'both ways, to read' 0 peta-konflik rekap peristiwa --sisi -f teks \
    -p 2023..2024-07-24
golden konflik-rekap-sisi.txt
run 'neither together' 64 peta-konflik rekap forum
err_is <<M
rekap: sebutkan potensi atau peristiwa; keduanya tidak pernah dijumlahkan
M
run 'rows are said already' 64 peta-konflik rekap --sisi --baris tema
err_like '^--sisi: barisnya isu dan sumber konflik'
run 'victims, as far as they are known' 0 peta-konflik rekap peristiwa \
    --jumlah tewas --baris kabkota --kolom triwulan -p 2024 -f teks
golden konflik-rekap-tewas.txt
run 'what nobody counted is not 0' 0 peta-konflik rekap peristiwa \
    --jumlah tewas --baris kabkota --kolom triwulan -p 2024 -f csv
out_like '^baris,kolom,jumlah,belum_diketahui$'
out_like '^64.01,2024-T2,3,1$'
out_like '^64.01,2024-T3,,2$'
out_like '^64.74,2024-T1,0,0$'
run 'nor both ways' 0 peta-konflik rekap peristiwa --sisi --jumlah tewas \
    -p 2024-T3 --kolom kabkota -f csv
out_like '^ukuran,baris,kolom,jumlah,belum_diketahui$'
out_like '^isu,[a-z_]+,64.01,,1$'
run 'a quarter that has not ended' 0 peta-konflik rekap peristiwa \
    --baris triwulan -p 2024 --hari-ini 2024-11-15 -f teks
out_like '^   TW IV 2024 s.d. 15 November 2024 '
run 'of potensi nobody is hurt' 64 peta-konflik rekap potensi --jumlah tewas
err_like '^--jumlah: hanya untuk rekap'

# ---- the level that the last judgement by then gave ----

peta-konflik tambah potensi -q --nomor X-1 --tanggal 2024-01-02 \
    --wilayah 64.71 --lokasi x --isu sara --tingkat rendah --tema uji
n=$(peta-konflik ekspor potensi --tema uji --pilih nomor | sed 1d)
peta-konflik tambah penilaian -q --potensi "$n" --tanggal 2024-05-05 \
    --tingkat sangat_tinggi
run 'before it was judged again' 0 peta-konflik rekap potensi --tema uji \
    --baris tingkat -p 2024-01..2024-03 -f csv
out_like '^rendah,1$'
run 'after it' 0 peta-konflik rekap potensi --tema uji --baris tingkat \
    -p 2024 -f csv
out_like '^sangat_tinggi,1$'
out_like '^rendah,0$'
run 'a filter means that level, too' 0 peta-konflik rekap potensi \
    --tingkat sangat_tinggi --tema uji --baris isu -p 2024 -f csv
out_like '^sara,1$'
run 'without what does not leave the office' 0 peta-konflik rekap potensi \
    --publik --baris isu -f csv
is 'fewer, and not none' "$(awk -F, 'NR > 1 { n += $2 }
    END { print (n > 0 && n < 51) }' "$T/.out")" 1

# ---- indices ----

run 'beside each other' 0 peta-konflik indeks -f teks
golden konflik-indeks.txt
run 'one, by the rank of its publisher' 0 peta-konflik indeks --nama 'Indeks A' \
    -f csv --pilih wilayah,nilai,peringkat
is 'the first' "$(sed -n 2p "$T/.out")" 64.74,44.02,1


# One event of class biasa, and then what has none: it may not leave either.
class() {
	run "$1" 0 peta-konflik rekap peristiwa -p 2030 --hari-ini 2031-01-01 \
	    -f html
	out_like ">$2<"
}
for c in biasa '' terbatas; do
	peta-konflik tambah peristiwa -q --mulai 2030-01-1${#c} --wilayah 64.71 \
	    --isu ormas --sumber-konflik sda --sumber x --lokasi "k$c" \
	    --hari-ini 2031-01-01 ${c:+--klasifikasi $c}
	case $c in
	biasa)	class 'all of class biasa' BIASA ;;
	'')	class 'one has no class' 'BELUM DIKLASIFIKASI' ;;
	*)	class 'one is above both' TERBATAS ;;
	esac
done

done_testing
