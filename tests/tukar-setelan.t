#!/bin/sh
# SPDX-License-Identifier: ISC
# Settings of exchange that would send to the wrong office, or too much.
. "$(dirname "$0")/lib.sh"
office
set_to() {
	printf '%s\n' "$1" >s.yaml
	kesbangpol siapkan s.yaml
}

for t in laporan 'tim|permohonan' 'berkas|harga' ormas_berkas; do
	run "a type: $t" 0 set_to "tukar.tanpa: '$t'"
done
# What is taken holds back: each word is one that kirim asks for.
while IFS='|' read -r t near; do
	run "none: $t" 65 set_to "tukar.tanpa: 'tim|$t'"
	err_like "^s.yaml: tukar.tanpa: '$t' $near"
done <<'E'
buku|bukan jenis catatan yang dapat dikirim; tulis namanya
laporn|tidak dikenal; maksud Anda 'laporan'
permohonn|tidak dikenal; maksud Anda 'permohonan'
ormas-berkas|tidak dikenal; maksud Anda 'ormas_berkas'
setelan|bukan jenis catatan yang dapat dikirim
lap%|bukan jenis catatan yang dapat dikirim
E
run 'the Ministry' 0 set_to 'tukar.kepada: "00"'
for k in 64 64.74 35.78 Surabaya; do
	run "not above this office: $k" 65 set_to "tukar.kepada: \"$k\""
	err_like 'tukar.kepada: [0-9.]* bukan kantor di atas kantor ini \(64\)'
done
is 'what stood there stands' "$(kesbangpol lihat setelan -q -f csv \
    --nama tukar.kepada --pilih nilai | tail -n 1)" 00
run 'of a new file' 0 kesbangpol siapkan -d baru.db "$C/kantor.yaml"

# ---- of what other offices have, that of one ----

if command -v ssh-keygen >/dev/null; then
	for o in 64.72 64.74; do
		sed "s/^kode:.*/kode: \"$o\"/" "$C/kantor.yaml" >"$o.yaml"
		kesbangpol siapkan -q -d "$o.db" "$o.yaml"
		kesbangpol kunci -q -d "$o.db" >"$o.pub"
		kesbangpol tambah kunci-kantor -q --kantor "$o" --kunci-publik \
		    "$(cat "$o.pub")" 2>/dev/null
	done
	laporan-harian tambah -q -d 64.74.db --tanggal 2025-12-10 \
	    --wilayah 64.74 --bidang politik --judul J
	ormas-skt impor -q -d 64.74.db "$C/ormas.csv"
	sent() {
		echo "tukar.tanpa: '$1'" | kesbangpol siapkan -q -y -d 64.74.db -
		kesbangpol kirim -q -d 64.74.db -o s.kbundel
		tar tf s.kbundel | sed -En 's/^(ormas|laporan)\..*/\1/p' |
		    tr '\n' ' '
	}
	is 'both leave' "$(sent tim)" 'laporan ormas '
	is 'held back' "$(sent 'tim|laporan')" 'ormas '
	is 'the other one, too' "$(sent 'ormas|laporan')" ''
	run 'all keys' 0 kesbangpol lihat kunci-kantor -q -f csv --pilih kantor
	out_is <<'E'
kantor
64.72
64.74
E
	run 'of one office' 0 kesbangpol lihat kunci-kantor -q -f csv \
	    --pilih kantor --kantor 64.72
	out_is <<'E'
kantor
64.72
E
else
	skip 7 'ssh-keygen is not here'
fi
# ---- to whom nothing is sent ----

refused() {				# 'desc' STATUS RE OPTION...
	_d=$1 _s=$2 _re=$3
	shift 3
	run "$_d" "$_s" kesbangpol kirim --db 64.74.db -o tidak.kbundel "$@"
	err_like "$_re"
	nok "$_d: no bundle" test -e tidak.kbundel
}
refused 'to itself' 64 '^64.74 adalah kantor ini sendiri$' --kepada 64.74
refused 'to a neighbour' 64 \
    '^64.72 bukan kantor di atas atau di bawah kantor ini \(64.74\)$' \
    --kepada 64.72
refused 'to a village, which is no office' 65 \
    "^'64.74.01.1003' bukan provinsi, kabupaten atau kota" \
    --kepada 64.74.01.1003
refused 'handed over to an office above' 64 \
    '^yang diserahkan adalah catatan kantor di bawah kantor ini; 64 bukan$' \
    --kepada 64 --serahkan --terbuka
kesbangpol siapkan -q --db atas.db "$C/kantor.yaml"
run 'handed over, neither sealed nor said to be open' 64 \
    kesbangpol kirim --db atas.db --kepada 64.74 --serahkan -o tidak.kbundel
err_like 'tambahkan --sandi, atau --terbuka bila pengantarnya dapat dipercaya$'

done_testing
