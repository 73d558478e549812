#!/bin/sh
# SPDX-License-Identifier: ISC
# Which ceiling holds: by day, by zone, by unit.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-26T08:00
export KESBANGPOL_HARI_INI
office

# limit DATE GOODS [REGION]: the ceiling of that day
limit() {
	laporan-harian tambah -q harga --tanggal "$1" --pasar "P $3" \
	    --komoditas "$2" --satuan kg --harga 14000 --yakin \
	    ${3:+--wilayah "$3"} >/dev/null 2>&1
	laporan-harian harga -q -f csv --pilih batas --tanggal "$1" \
	    --komoditas "$2" --tiap pasar --pasar "P $3" | tail -1
}

# ---- rice, zone 2, on the border of each period ----

for d in 2017-08-31: 2017-09-01:9950 2023-03-14:9950 2023-03-15:11500 \
    2024-04-28:11500 2024-04-29:13100 2025-08-21:13100 2025-08-22:14000; do
	is "medium rice on ${d%:*}" "$(limit "${d%:*}" 'beras medium')" \
	    "${d#*:}"
done
for d in 2023-03-14:13300 2024-03-09:14400 2024-03-10:15400 \
    2025-08-22:15400; do
	is "premium rice on ${d%:*}" "$(limit "${d%:*}" 'beras premium')" \
	    "${d#*:}"
done
is 'no two of them hold on one day' "$(laporan-harian lihat ambang -f csv \
    --urut komoditas,zona,berlaku_mulai \
    --pilih komoditas,zona,berlaku_mulai,berlaku_sampai | sed 1d |
    awk -F, '/^Beras (medium|premium)/ { if ($1 $2 == was &&
	    (to == "" || $3 == "" || $3 <= to)) print; was = $1 $2; to = $4 }')" ''

# ---- zones ----

is 'Kalimantan Utara is in zone 2' "$(limit 2026-01-22 'beras medium' 65)" \
    14000
is 'Java is in zone 1' "$(limit 2026-01-22 'beras medium' 32.73)" 13500
is 'Papua is in zone 3' "$(limit 2026-01-22 'beras medium' 91)" 15500
is 'without a zone: everywhere' "$(limit 2026-01-22 'bawang merah' 91)" 41500
is 'not in another zone' "$(limit 2026-01-22 'bawang putih' 64.11)" 38000
laporan-harian tambah -q zona --wilayah 64.11 --zona 3tp --dasar contoh
is 'a zone of its own before none' \
    "$(limit 2026-01-22 'bawang putih' 64.11)" 40000
is 'and in it' "$(limit 2026-01-22 'bawang putih' 64.11.01)" 40000
is 'not beside it' "$(limit 2026-01-22 'bawang putih' 64.74)" 38000
laporan-harian tambah -q zona --wilayah 64.11 --zona 3
is 'its own row before its province'"'"'s' \
    "$(limit 2026-01-22 'beras medium' 64.11)" 15500
laporan-harian tambah -q ambang --komoditas 'bawang putih' --satuan kg \
    --jenis hap --zona 2 --batas-atas 39000
is 'its zone before none, though its day is not known' \
    "$(limit 2026-01-22 'bawang putih' 64.74)" 39000

# ---- one that is replaced ----

laporan-harian tambah -q ambang --komoditas garam --satuan kg --jenis het \
    --batas-atas 9000
laporan-harian tambah -q ambang --komoditas garam --satuan kg --jenis het \
    --batas-atas 10000 --berlaku-mulai 2026-01-05
laporan-harian tambah -q ambang --komoditas garam --satuan kg --jenis het \
    --batas-atas 11000 --berlaku-mulai 2026-01-19
is 'before any day is known' "$(limit 2026-01-04 garam)" 9000
is 'from its day on' "$(limit 2026-01-05 garam)" 10000
is 'until the next one' "$(limit 2026-01-18 garam)" 10000
is 'which replaces it' "$(limit 2026-01-19 garam)" 11000
run 'ends before it begins' 65 laporan-harian tambah ambang \
    --komoditas garam --satuan kg --jenis het --batas-atas 1 \
    --berlaku-mulai 2026-02-01 --berlaku-sampai 2026-01-01

# ---- what is there is not overwritten by one that adds ----

run 'a ceiling that is there' 65 laporan-harian tambah ambang \
    --komoditas telur --satuan kg --jenis hap --batas-atas 20000
err_is <<E
ambang 'Telur ayam ras/kg/hap' sudah ada, dengan batas_atas Rp30.000; bila memang hendak diubah: ubah ambang "Telur ayam ras/kg/hap"
E
run 'nor by pasted text' 65 laporan-harian tempel ambang <<E
Komoditas: telur
Satuan: kg
Jenis: HAP
Batas atas: 20000
E
err_like "'Telur ayam ras/kg/hap' sudah ada, dengan batas_atas Rp30.000"
run 'the same once more' 65 laporan-harian tambah ambang \
    --komoditas telur --satuan kg --jenis hap --batas-atas 30000
run 'one that changes it: the law stays' 0 laporan-harian ubah ambang \
    'Telur ayam ras/kg/hap' --batas-atas 20000
err_like "^dasar tetap 'Peraturan Badan Pangan Nasional 6/2024'; bila yang baru menurut yang lain, ubah juga --dasar"
run 'with its law' 0 laporan-harian ubah ambang \
    'Telur ayam ras/kg/hap' --batas-atas 21000 --dasar 'Perbadan 1/2026'
is 'nothing to be said' "$(grep -c 'dasar tetap' "$T/.err")" 0
printf 'komoditas,satuan,jenis,batas_atas\ntelur,kg,hap,22000\n' >t.csv
run 'an import changes it, and says so' 0 laporan-harian impor ambang t.csv
err_like '1 berubah'
run 'a stage that is there' 65 laporan-harian tambah tahapan \
    --pilkada 2024 --tahapan Kampanye --mulai 2024-09-25 --selesai 2024-11-30
err_like "sudah ada, dengan selesai 23 November 2024; .*: ubah tahapan"
laporan-harian tambah -q ambang --komoditas 'ikan tongkol' --satuan kg \
    --jenis hap --batas-atas 40000
run 'a key that holds the sign between its parts' 0 laporan-harian ubah \
    ambang 'Ikan tongkol/tuna/cakalang/kg/hap' --batas-atas 41000

# ---- a factor ----

run 'no factor' 65 laporan-harian tambah konversi --komoditas telur \
    --satuan butir --ke kg --faktor 0
err_like '^faktor: .*lebih dari 0'
run 'of a unit into itself' 65 laporan-harian tambah konversi \
    --komoditas telur --satuan kg --ke kg --faktor 2
err_like '^ke: .*sama dengan satuan asal'

done_testing
