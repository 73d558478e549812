#!/bin/sh
# SPDX-License-Identifier: ISC
# Which terms end, and what an ormas is by them.
. "$(dirname "$0")/lib.sh"
office
ormas-skt impor -q "$C/ormas.csv"

run 'within 90 days' 0 ormas-skt jatuh-tempo --dalam 90h \
    --pilih nama,masa,berakhir,sisa_hari,tindakan
out_is <<E
nama,masa,berakhir,sisa_hari,tindakan
Forum Contoh Pemuda,skt,2025-12-15,4,skt_perpanjangan
Forum Contoh Pemuda,pengurus,2025-12-31,20,perubahan_pengurus
Forum Contoh Pemuda,surat_lapor,2026-02-01,52,lapor_keberadaan
E
run 'lapsed' 1 ormas-skt jatuh-tempo --sudah-lewat --pilih nama,masa,sisa_hari
out_is <<E
nama,masa,sisa_hari
Paguyuban Contoh Rukun,pengurus,-1806
Paguyuban Contoh Rukun,skt,-1741
Perkumpulan Contoh Pesisir,pengurus,-529
Perkumpulan Contoh Pesisir,surat_lapor,-119
E
run 'status' 0 ormas-skt status --pilih nama,keadaan,aktif
out_is <<E
nama,keadaan,aktif
Yayasan Contoh Etam,badan_hukum,ya
Perkumpulan Contoh Pesisir,badan_hukum,tidak
Paguyuban Contoh Rukun,skt_berakhir,tidak
Forum Contoh Pemuda,skt_akan_berakhir,ya
Perkumpulan Contoh Bakti,badan_hukum,ya
E
done_testing
