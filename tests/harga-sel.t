#!/bin/sh
# SPDX-License-Identifier: ISC
# Cells of price sheets one by one: what each way of writing comes to.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-26T08:00
export KESBANGPOL_HARI_INI
office

i=0
# cells COLUMNS SHOWN: for each line "CELL|CELL", a sheet of that one row; the
# status, the columns SHOWN of what it made, and what was said.
cells() {
	while read -r row; do
		i=$((i + 1))
		printf 'pasar|tanggal|%s\nP%s|2026-01-22|%s\n' "$1" "$i" \
		    "$row" >c.csv
		laporan-harian impor harga c.csv >said 2>&1 </dev/null
		echo "$row -> $? $(laporan-harian lihat harga -q -f csv \
		    --pasar "P$i" --pilih "$2" </dev/null | tail -n +2)"
		sed '/^[0-9]* baru/s/^.* tetap//; /^[0-9]* kesalahan/d
		    s/ 2026-[0-9]* --yakin/ NOMOR --yakin/; /^$/d
		    s/^/    /' said
	done
}
{
	cells 'komoditas|satuan|harga' satuan,harga_min,harga_maks,stok <<'EOF'
Cabai rawit|kg|rp 0
Cabai rawit|kg|Rp. 0,-
Cabai rawit|kg|0.5
Cabai rawit|kg|Rp15.000/ kg
Cabai rawit||Rp15.000,-/kg
Cabai rawit|kg|/kg
Cabai rawit|kg|15.000 per 5
Cabai rawit||60rb/kg
Cabai rawit||Rp 60.000 per kg
Cabai rawit|kg|Rp1,250,000.00
Cabai rawit|kg|1,250.0
Cabai rawit|kg|1,250.5
Cabai rawit|kg|0,125
Cabai rawit|kg|1234,567
Cabai rawit|kg|1,25
Cabai rawit|kg|15400.00
Cabai rawit|kg|15400.0
Cabai rawit|kg|15400.5
Cabai rawit|Rp./Kg|15000
Cabai rawit|rupiah per kg|15000
Cabai rawit|permen|15000
Cabai rawit|kg|habis
Cabai rawit|kg|n/a
Cabai rawit|kg|stok kosong
Cabai rawit|kg|ini bukan harga tetapi keterangan yang panjang
EOF
	cells 'komoditas|satuan|harga' komoditas,satuan,harga_min,harga_maks <<'EOF'
Telur (Rp/kg)||15000
Telur, per kg||15000
Telur - kg||15000
Telur/kg||15000
(kg) Telur||15000
Telur (ayam)||15000
Telur (terendah)|kg|15000
Telur (tertinggi)|kg|15000
Telur (lokal)|kg|15000
(tertinggi)|kg|15000
|kg|15000
EOF
	cells 'komoditas|satuan|harga_min|harga_maks' harga_min,harga_maks <<'EOF'
Telur (tertinggi)|kg|15000|17000
Telur|kg||17000
EOF
	cells 'komoditas|harga rp/kg' komoditas,satuan,harga_min <<'EOF'
Telur|15000
EOF
	cells 'komoditas (rp/kg)|harga' komoditas,satuan,harga_min <<'EOF'
Telur|15000
EOF
	cells 'komoditas|satuan|harga|stok' \
	    stok,stok_jumlah,stok_satuan,stok_hari <<'EOF'
Telur|kg|15000|12ton
Telur|kg|15000|12
Telur|kg|15000|aman 12 ton
Telur|kg|15000|12,5 ton
Telur|kg|15000|cukup 30 hari
Telur|kg|15000|entah
Telur|kg|15000|aman
EOF
} | sed "s, *$,," >.out
desc='cells'
golden harga-sel.txt

# refuses WHAT COLUMN TEXT command...
refuses() {
	_what=$1
	_says=$2
	shift 2
	run "$_what" 65 laporan-harian tambah "$@"
	err_like "$_says"
}
set -- --tanggal 2026-01-22 --pasar S --komoditas bayam --satuan ikat
refuses 'neither price nor stock' '^harga_min: isi harga atau stok' harga "$@"
refuses 'a stock of what?' '^stok_satuan: wajib diisi bila' harga "$@" \
    --stok-jumlah 5
run 'for so many days' 0 laporan-harian tambah -q harga "$@" --stok-hari 5
set -- konversi --komoditas bayam --satuan sisir
refuses 'of itself' '^ke: sama dengan satuan asal' "$@" --ke sisir --faktor 5
refuses 'of nothing' '^faktor: harus lebih dari 0' "$@" --ke kg --faktor 0
refuses 'a ceiling below its floor' '^batas_atas: kurang dari batas_bawah' \
    ambang --komoditas bayam --satuan kg --jenis hap --batas-bawah 20000 \
    --batas-atas 10000

# ---- a price that was said to be right ----

set -- --tanggal 2026-01-20 --pasar Y --komoditas bayam --satuan ikat
laporan-harian tambah -q harga "$@" --harga-min 5000 --yakin
n=$(laporan-harian lihat harga -q -f csv --pasar Y --pilih nomor | tail -n +2)
run 'the same price again' 0 laporan-harian ubah harga "$n" --harga-min 5000 \
    --catatan x
run 'another price' 0 laporan-harian ubah harga "$n" --harga-maks 6000
err_like 'yakin dikosongkan, sebab harganya berubah'
is 'is not known to be right' "$(laporan-harian lihat harga -q -f csv \
    --pasar Y --pilih harga_min,harga_maks,yakin | tail -n +2)" 5000,6000,
done_testing
