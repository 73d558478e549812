#!/bin/sh
# SPDX-License-Identifier: ISC
# Means, changes, ceilings and the days on which prices were seen.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-26T08:00
export KESBANGPOL_HARI_INI
office
laporan-harian impor -q harga "$C/harga-klandasan.csv"

# of WHAT COLUMNS [OPTION...]: of those commodities
of() {
	_what=$1 _cols=$2
	shift 2
	laporan-harian harga -q -f jsonl --komoditas "$_what" \
	    --pilih "$_cols" "$@" 2>&1
}

# ---- a published day ----

run 'the last day' 0 laporan-harian harga -f tabel
golden harga-klandasan.txt
is 'cabai rawit' "$(of 'cabai rawit' perubahan,gejolak)" \
    '{"perubahan":"-27,40","gejolak":"ya"}'
is 'bawang merah' "$(of 'bawang merah' perubahan,batas,simpangan)" \
    '{"perubahan":"+1,69","batas":41500,"simpangan":"+44,58"}'
is 'rice: both ends of the one price over the ceiling' \
    "$(of 'beras medium' harga,batas,simpangan,di_atas)" \
    '{"harga":15250,"batas":14000,"simpangan":"+7,14 s.d. +10,71","di_atas":1}'
is 'and each by itself' "$(of 'beras medium' \
    simpangan_terendah,simpangan_tertinggi)" \
    '{"simpangan_terendah":"+7,14","simpangan_tertinggi":"+10,71"}'
is 'the ceiling of that day' \
    "$(of 'beras medium' batas --tanggal 2025-10-13)" '{"batas":14000}'
run 'eggs by the piece' 0 laporan-harian harga --tanggal 2025-10-13 \
    --komoditas telur -f tabel
out_like '^Tidak dibandingkan, sebab batasnya untuk satuan lain: Telur ayam ras'
laporan-harian tambah -q konversi --komoditas 'telur ayam ras' \
    --satuan butir --ke kg --faktor 1/16
is 'by a factor of the office' "$(of telur batas,simpangan \
    --tanggal 2025-10-13)" '{"batas":1875,"simpangan":"+22,67"}'

run 'as a page' 0 laporan-harian harga -f html
out_like '<td[^>]*>Bawang merah</td>'
run 'as a message' 0 laporan-harian harga -f wa
out_like '^• Bawang merah Rp60\.000/kg, \+1,69%; \+44,58% terhadap HAP Rp41\.500$'
out_like '^• Cabai rawit Rp53\.000/kg, -27,40%$'

for o in '' '--tiap pasar' '-p 2026-01' '--tiap pasar -p 2025-10..2026-01'; do
	# shellcheck disable=SC2086
	run "harga $o" 0 laporan-harian harga $o -f tabel
	narrow "harga $o: 80 columns"
done

# ---- through the days ----

run 'a line of marks' 0 laporan-harian harga --grafik --komoditas 'bawang merah'
golden harga-grafik.txt
run 'as SVG, with its ceiling' 0 laporan-harian harga --grafik \
    --komoditas 'bawang merah' -f svg
out_like 'HAP Rp41\.500'
out_like '^<svg'
laporan-harian tambah -q harga --tanggal 2025-08-18 --pasar Segiri \
    --komoditas 'beras medium' --satuan kg --harga 13500
run 'a ceiling that changes' 0 laporan-harian harga --grafik \
    --komoditas 'beras medium'
out_like '^! di atas HET Rp13\.100; sejak 13/10/2025 Rp14\.000$'
out_like '^18/08/2025 .*Rp13\.500!'
out_like '^13/10/2025 .*Rp14\.350!'
laporan-harian hapus -q -y harga "$(laporan-harian lihat harga -f csv \
    --pilih nomor --pasar Segiri | tail -1)"
run 'in a page' 0 laporan-harian harga --grafik --komoditas 'bawang merah' \
    -f html
out_like '<svg'
run 'one thing at a time' 64 laporan-harian harga --grafik --komoditas cabai
err_like "memuat 'Cabai .*' per kg dan 'Cabai "
run 'a picture of a list' 64 laporan-harian harga -o x.svg
err_like '^.*svg hanya untuk --grafik'
run 'a day as a line' 64 laporan-harian harga --grafik --tanggal 2026-01-26
run 'nothing to draw' 65 laporan-harian harga --grafik --komoditas bayam \
    -p 2024
run 'no such commodity' 64 laporan-harian harga --komoditas xyz
err_is <<E
--komoditas: 'xyz' tidak ada dalam catatan harga
E
run 'nearly one' 64 laporan-harian harga --komoditas 'bawang mrah'
err_is <<E
--komoditas: 'bawang mrah' tidak dikenal; maksud Anda 'Bawang merah'?
E
run 'nearly a market' 64 laporan-harian harga --grafik --komoditas bayam \
    --pasar klandsan
err_is <<E
--pasar: 'klandsan' tidak dikenal; maksud Anda 'Klandasan'?
E
run 'a commodity by another spelling' 0 laporan-harian harga -f csv \
    --komoditas lombok --pilih komoditas
out_like '^Cabai rawit$'

run 'one without prices is known' 0 laporan-harian harga -f csv \
    --komoditas jagung

# ---- in the week's report ----

laporan-harian mingguan --tanggal 2026-01-28 >week
sed -n '/^VI\. /,/^VII\. /p' week >.out
golden harga-mingguan.txt
is 'no wider than the page' "$(awk 'length > 80' week | wc -l | tr -d ' ')" 0
laporan-harian mingguan --tanggal 2026-01-14 >week
is 'a week without prices says nothing of them' "$(grep -c 'Batas atas' week)" 0

laporan-harian ringkas --tanggal 2026-01-26 >day
is 'the summary of the day, too' "$(sed -n '/^HARGA BAHAN POKOK/,$p' day |
    grep -c 'Bawang merah .*+44,58')" 1
laporan-harian ringkas --tanggal 2026-01-25 >day
is 'not that of another day' "$(grep -c 'HARGA BAHAN POKOK' day)" 0

# ---- days ----

run 'December' 1 laporan-harian harga --jadwal -p 2025-12-01..2025-12-08 -f csv
out_is <<E
tanggal,hari,keadaan,pasar,komoditas,belum,libur
2025-12-01,Senin,terlewat,0,0,,
2025-12-04,Kamis,terlewat,0,0,,
2025-12-05,Jumat,luar_jadwal,1,17,,
2025-12-08,Senin,terlewat,0,0,Pasar Klandasan,
E
run 'as a page' 1 laporan-harian harga --jadwal -p 2025-12-01..2025-12-08 \
    -f html
out_like 'PEMANTAUAN HARGA BAHAN POKOK'
run 'as a message: what was missed' 1 laporan-harian harga --jadwal \
    -p 2025-12-01..2025-12-08 -f wa
out_is <<E
*PEMANTAUAN HARGA BAHAN POKOK*
1 s.d. 8 Desember 2025

• Senin, 1 Desember 2025: tidak ada pemantauan
• Kamis, 4 Desember 2025: tidak ada pemantauan
• Senin, 8 Desember 2025: tidak ada pemantauan
_0 hari terpantau, 3 terlewat, 1 di luar jadwal._
E
run 'a holiday is not missed' 0 laporan-harian harga --jadwal -p 2025-12-25 \
    -f csv
out_like '^2025-12-25,Kamis,libur,0,0,'
run 'one day or several' 64 laporan-harian harga -p 2025 --tanggal 2025-12-05

# ---- commodities without a price ----

run 'commodities' 0 laporan-harian harga --jadwal --tiap komoditas \
    -p 2025-10..2026-01 -f csv
out_like '^Kacang panjang,3,1,2,2026-01-26$'
out_like '^Bawang merah,3,3,0,2026-01-26$'
run 'one of them' 0 laporan-harian harga --jadwal --tiap komoditas \
    -p 2025-10..2026-01 --komoditas bawang -f csv --pilih komoditas
out_is <<E
komoditas
Bawang merah
Bawang putih bonggol
E
run 'days are of all commodities' 64 laporan-harian harga --jadwal \
    --komoditas bawang
run 'and of all markets' 64 laporan-harian harga --jadwal --pasar klandasan
run 'said under a list of days' 0 laporan-harian harga -p 2025-10..2026-01 \
    --komoditas kacang -f tabel
out_like '^Hari tanpa harga, dari 3 hari pemantauan: Kacang panjang 2\.'
run 'of days only' 64 laporan-harian harga --tiap komoditas

# ---- several markets ----

cat >m.csv <<E
tanggal,pasar,komoditas,satuan,harga
2026-01-19,Segiri,Cabai rawit,kg,50000
2026-01-19,Baqa,Cabai rawit,kg,60000
2026-01-22,Segiri,Cabai rawit,kg,60000
2026-01-22,Baqa,Cabai rawit,kg,60000
2026-01-22,Kedondong,Cabai rawit,kg,65001
E
laporan-harian impor -q harga m.csv
is 'the mean of three; the change of the two that have both' \
    "$(of 'cabai rawit' banyak,harga,perubahan,sebelumnya \
    --tanggal 2026-01-22)" \
    '{"banyak":3,"harga":61667,"perubahan":"+9,09","sebelumnya":"2026-01-19"}'
is 'each market' "$(of 'cabai rawit' pasar,perubahan --tanggal 2026-01-22 \
    --tiap pasar --pasar segiri)" '{"pasar":"Segiri","perubahan":"+20,00"}'

printf 'harga.pasar: "Segiri|Baqa|Kedondong"\n' >set.yaml
kesbangpol siapkan -q set.yaml
run 'a market of three is missed' 1 laporan-harian harga --jadwal \
    -p 2026-01-19..2026-01-22 -f tabel
out_is <<E
TANGGAL         HARI  KEADAAN   PASAR KOMODITAS BELUM
19 Januari 2026 Senin terpantau     2         1 Kedondong
22 Januari 2026 Kamis terpantau     3         1

2 hari terpantau (1 tidak di semua pasar), 0 terlewat, 0 di luar jadwal.
E
printf 'harga.pasar: "Segiri"\n' >set.yaml
kesbangpol siapkan -q set.yaml
run 'which is not due' 0 laporan-harian harga --jadwal \
    -p 2026-01-19..2026-01-22 -f wa
out_is <<E
*PEMANTAUAN HARGA BAHAN POKOK*
19 s.d. 22 Januari 2026

Tidak ada hari atau pasar yang terlewat.
_2 hari terpantau, 0 terlewat, 0 di luar jadwal._
E

# ---- several markets under one ceiling, and under several ----

KESBANGPOL_DB=l.db
office
cat >l.csv <<E
tanggal,wilayah,pasar,komoditas,satuan,harga
2026-01-22,64.72,Segiri,Minyakita,liter,14500
2026-01-22,64.72,Baqa,Minyakita,liter,17500
2026-01-22,64.72,Kedondong,Minyakita,liter,20500
2026-01-22,64.72,Segiri,Beras medium,kg,14000
2026-01-22,73.71,Terong,Beras medium,kg,14000
2026-01-22,64.72,Segiri,Ikan kembung,kg,40000
2026-01-22,64.72,Segiri,Ikan bandeng,kg,30000
E
laporan-harian impor -q harga l.csv
is 'the deviation is that of the price that is printed' "$(of minyakita \
    harga,batas,simpangan,simpangan_terendah,simpangan_tertinggi,di_atas)" \
    '{"harga":17500,"batas":15700,"simpangan":"+11,46","simpangan_terendah":"-7,64","simpangan_tertinggi":"+30,57","di_atas":2}'
run 'in a message' 0 laporan-harian harga -f wa --komoditas minyakita
out_like '^• Minyak goreng rakyat \(Minyakita\) Rp17\.500/liter; \+11,46% terhadap HET Rp15\.700; 2 dari 3 pasar di atas batas$'
run 'and in a list' 0 laporan-harian harga -f tabel
out_like '^Minyak goreng rakyat +liter +3 +Rp17\.500 +Rp15\.700 +\+11,46 +2$'
out_like '^Batasnya berlainan menurut zona pasar, lihat --tiap pasar: Beras medium\.$'
narrow 'the list'
is 'each against its own ceiling' \
    "$(of 'beras medium' batas,di_atas)" '{"batas":null,"di_atas":1}'
laporan-harian mingguan --tanggal 2026-01-22 >week
ok 'in the week: the mean, and how many are above' grep -qE \
    '^ +Minyak goreng.* +liter +3 \(2\) +Rp17\.500 +Rp15\.700 +\+11,46$' week
is 'the week is no wider than the page' \
    "$(awk 'length > 80' week | wc -l | tr -d ' ')" 0

# ---- a week has several days ----

KESBANGPOL_DB=w.db
office
cat >w.csv <<E
tanggal,pasar,komoditas,satuan,harga
2026-01-22,Segiri,Garam,kg,8000
2026-01-26,Segiri,Garam,kg,12000
2026-01-29,Segiri,Telur,kg,30000
2026-01-29,Baqa,Telur,kg,32000
2026-01-30,Segiri,Bayam,ikat,5000
2026-01-31,Segiri,Telur,kg,50000
E
KESBANGPOL_HARI_INI=2026-02-02
laporan-harian impor -q harga w.csv
laporan-harian mingguan \
    --tanggal 2026-01-29 >week
ok 'of a thing its last monitoring day' grep -qE \
    '^ +Telur ayam ras +kg +2 \(1\) +Rp31\.000' week
ok 'not a stray one after it' test "$(grep -c 'Telur ayam ras  ' week)" = 1
ok 'of one without, its last day' grep -qE '^ +Bayam +ikat' week
ok 'what was last seen earlier in the week' grep -qE '^ +Garam konsumsi' week
ok 'its shock is told' grep -q 'gejolak: .*Garam konsumsi +50,00%' week

# ---- a panel: 65 days of 25 goods, 0 for what it does not have ----

awk 'BEGIN { srand(8); print "tanggal,pasar,komoditas,satuan,harga"
	split("31 30 31", len, " "); y = 2025; m = 10; d = 1
	for (i = 0; i < 65; i++) {
		for (c = 1; c <= 25; c++) {
			p = int(3001 * c * (.6 + .8 * rand()))
			if (rand() < .2) p = 0
			printf "%d-%02d-%02d,Panel,Bahan %02d,kg,%d\n", y, m, d,
			    c, p
		}
		if (++d > len[m - 9]) { d = 1; m++ }
	} }' >panel.csv
KESBANGPOL_DB=p.db
office
laporan-harian impor -q harga panel.csv
awk -F, 'NR > 1 && $5 > 0 {
	if ($3 in old) {
		x = ($5 - old[$3]) * 10000; neg = x < 0; if (neg) x = -x
		v = int((2 * x + old[$3]) / (2 * old[$3]))
		sign = v == 0 ? "" : neg ? "-" : "+"
		printf "%s,%s,%s%d.%02d\n", $1, $3, sign, int(v / 100), v % 100
	} else
		printf "%s,%s,\n", $1, $3
	old[$3] = $5
}' panel.csv | LC_ALL=C sort >want
laporan-harian harga -q -p 2025 -f csv --pilih tanggal,komoditas,perubahan |
    sed 1d | sed 's/"\([-+0-9.]*\),\([0-9]*\)"/\1:\2/;s/\([0-9]\)\.\([0-9]\)/\1\2/g;s/:/./' |
    LC_ALL=C sort >got
same 'every change as awk has it' want got
ok 'and there are many' test "$(wc -l <got)" -gt 1200

done_testing
