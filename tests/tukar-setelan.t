#!/bin/sh
# SPDX-License-Identifier: ISC
# Settings of exchange that would send to the wrong office, or too much.
. "$(dirname "$0")/lib.sh"
office
set_to() {
	printf '%s\n' "$1" >s.yaml
	kesbangpol siapkan s.yaml
}

for t in laporan laporan-kegiatan 'tim|permohonan' 'berkas|harga'; do
	run "a type: $t" 0 set_to "tukar.tanpa: '$t'"
done
for t in buku laporn 'tim|permohonn' wilayah 'lap%' kegiatan_ 'laporan| tim'; do
	run "none: $t" 65 set_to "tukar.tanpa: '$t'"
	err_like "^s.yaml: tukar.tanpa: '${t#*|}' bukan jenis catatan yang dapat dikirim"
done
run 'the Ministry' 0 set_to 'tukar.kepada: "00"'
for k in 64 64.74 35.78 Surabaya; do
	run "not above this office: $k" 65 set_to "tukar.kepada: \"$k\""
	err_like 'tukar.kepada: [0-9.]* bukan kantor di atas kantor ini \(64\)'
done
is 'what stood there stands' "$(kesbangpol lihat setelan -q -f csv \
    --nama tukar.kepada --pilih nilai | tail -n 1)" 00
run 'of a new file' 0 kesbangpol siapkan -d baru.db "$C/kantor.yaml"
done_testing
