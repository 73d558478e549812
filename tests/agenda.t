#!/bin/sh
# SPDX-License-Identifier: ISC
# Everything that is due, from all tools, on one page.

. "${0%/*}/lib.sh"

kesbangpol siapkan -q "$C/kantor.yaml"
run 'an office that has nothing' 0 kesbangpol agenda
out_is <<'E'
tanggal,sisa_hari,waktu,bidang,urusan,pokok,banyak,perintah
E
err_is <<'E'
tidak ada yang jatuh tempo
E

ormas-skt impor -q "$C/ormas.csv"
laporan-harian impor -q tim "$C/tim.csv"
rakor-rekom impor -q "$C/rakor-2022-berau.yaml"
rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
rakor-rekom impor -q tindak-lanjut "$C/tindak-lanjut-kaltim.yaml"
grep -v 2026-01 "$C/harga-klandasan.csv" >harga.csv
laporan-harian impor -q harga harga.csv
kesbangpol tambah -q kantor-lain --kode 64.74

# by TOOL: the rows of one subject, without what changes with the day.
by() {
	kesbangpol agenda --bidang $1 \
	    --pilih tanggal,sisa_hari,waktu,urusan,pokok,banyak
}

run 'something is overdue' 1 kesbangpol agenda
run 'ormas: terms; what lapsed long ago as a number' 1 by ormas
golden agenda-ormas.csv
run 'rakor: an item, so many addressees' 1 by rakor
out_like '^2024-11-30,-376,lewat,rekomendasi kaltim-2024#2,Kabupaten Paser dan 9 lainnya,10$'
run 'as many as the tool itself says' 0 sh -c \
    "[ \$(kesbangpol agenda --bidang rakor --dalam 0h -f csv |
    awk -F, '\$3 == \"lewat\" { n += \$(NF - 1) } END { print n }') -eq \
    \$(rakor-rekom terlambat -f csv | sed 1d | wc -l) ]"
run 'harga: days that were missed, and those to come' 1 by harga
out_like '^2025-12-01,-10,lewat,pantauan harga terlewat,'
out_like '^2025-12-15,4,mendatang,pantauan harga,,1$'
nok 'a holiday is none' grep -q 2025-12-25 "$T/.out"
run 'laporan: teams' 1 by laporan
out_like '^2025-12-10,-1,lewat,laporan harian belum lengkap,'
out_like '^2025-12-11,0,hari_ini,laporan harian belum lengkap,'
run 'other offices: without a day' 0 by tukar
out_is <<'E'
tanggal,sisa_hari,waktu,urusan,pokok,banyak
,,tanpa_hari,kantor lain belum mengirim,Kabupaten Paser dan 9 lainnya,10
E
run 'settings' 0 by setelan
echo 'alamat: null' | kesbangpol siapkan -q -y -
run 'one that letters want' 0 by setelan
out_like '^,,tanpa_hari,setelan belum diisi,kantor.alamat,1$'
run 'the form says it, too' 0 kesbangpol siapkan
is 'above the empty one' "$(grep -B1 '^alamat: null' .out | sed 1q)" \
    '# alamat kantor (diperlukan surat, belum diisi)'
kesbangpol siapkan -q -y "$C/kantor.yaml"
run 'no farther than asked for' 1 kesbangpol agenda --dalam 5h
nok 'not the week after' grep -q 2025-12-22 "$T/.out"
run 'and farther' 1 kesbangpol agenda --dalam '2 bulan'
out_like '^2026-02-0'
run 'in order' 0 sh -c 'kesbangpol agenda -f csv | sed 1d |
    cut -d, -f1 | grep . | LC_ALL=C sort -c'
run 'as a calendar' 1 kesbangpol agenda -f ics
out_like '^SUMMARY:ormas - masa berlaku SKT berakhir - Forum Contoh Pemuda'
out_like '^BEGIN:VEVENT'
run 'on a terminal of 80 columns' 1 kesbangpol agenda -f tabel
narrow 'it fits'
run 'what is none' 64 kesbangpol agenda --bidang ormes
run 'an operand' 64 kesbangpol agenda besok
run 'no file' 66 kesbangpol agenda --db tidak.db
if can_sql; then
	laporan-harian impor -q peralatan "$TESTS/fixtures/catatan/peralatan.csv"
	sql k.db "UPDATE desk_tahapan SET mulai = 'zzz'"
	run 'a desk that cannot be read' 65 kesbangpol agenda
	err_like "^mulai: nilai tersimpan 'zzz' rusak"
else
	skip 2 'no sqlite3'
fi

done_testing
