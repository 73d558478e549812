#!/bin/sh
# SPDX-License-Identifier: ISC
# A command by another word: help comes as a command, too, and what people
# call one elsewhere leads to ours.
. "$(dirname "$0")/lib.sh"
office

for word in bantuan help; do
	kesbangpol kirim --bantuan >want
	run "$word of one" 0 kesbangpol "$word" kirim
	out_is want
	laporan-harian tambah tim --bantuan >want
	run "$word of a type" 0 laporan-harian "$word" tambah tim
	out_is want
	kesbangpol --bantuan >want
	run "$word" 0 kesbangpol "$word"
	out_is want
done
run 'of none' 64 kesbangpol bantuan kirimm
err_is <<'E'
perintah 'kirimm' tidak dikenal; maksud Anda 'kirim'?
E
for w in backup=cadangkan dashboard=dasbor restore=pulihkan list=lihat; do
	run "${w%=*}" 64 kesbangpol "${w%=*}"
	err_is <<E
perintah '${w%=*}' tidak dikenal; maksud Anda '${w#*=}'?
E
done
run 'not where there is no such command' 64 laporan-harian backup
err_is <<'E'
perintah 'backup' tidak dikenal; lihat 'laporan-harian --bantuan'
E
done_testing
