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
run 'each by the command that shows it' 1 kesbangpol agenda -q \
    --bidang ormas --pilih tanggal,perintah
kesbangpol agenda -q --bidang ormas --pilih tanggal,perintah -f tsv | sed 1d |
    while IFS=$(printf '\t') read -r day way; do
	$way -q -f csv --pilih berakhir 2>&1 | grep -qx "$day" || echo "$day $way"
done >unshown
is 'does' "$(cat unshown)" ''
kesbangpol agenda -q --bidang laporan --pilih tanggal,perintah -f tsv |
    sed 1d >ways
is 'reports by their day' "$(cut -f2 ways | sort -u)" \
    'laporan-harian target -p 2025-12-10
laporan-harian target -p 2025-12-11'
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
# ---- what no day was agreed for ----

undated() {
	kesbangpol agenda -q --bidang ${1:-konflik} --pilih tanggal,urusan,banyak |
	    grep ^,
}
weekly() {
	peta-konflik tambah -q pelaporan --wilayah Paser --laporan mingguan \
	    --periode 2025-M40 --diterima 2025-10-06
}
KESBANGPOL_DB=undated.db
kesbangpol siapkan -q "$C/kantor.yaml"
peta-konflik tambah -q pelaporan --wilayah Paser --laporan triwulan \
    --periode 2025-T3 --diterima 2025-10-03
run 'a kind is one row; weeks were never asked for' 0 undated
out_is <<'E'
,laporan RAD belum masuk,30
,laporan triwulan belum masuk,39
E
is 'as many as the tool itself says' "$(peta-konflik kelengkapan \
    --laporan triwulan -q -p 2024-T4..2025-T3 -f csv | grep -c belum_lapor)" 39
weekly
run 'one came: so they are' 0 undated
out_like '^,laporan mingguan belum masuk,[0-9]*$'
kesbangpol agenda -q --bidang konflik --pilih urusan,banyak,perintah -f tsv |
    sed -n 's/^laporan mingguan belum masuk	//p' >weeks
is 'its command shows as many' "$(cut -f1 weeks)" \
    "$($(cut -f2 weeks) -q -f csv --pilih keadaan | grep -c belum_lapor)"
run 'weeks again' 0 undated
is 'one row' "$(grep -c mingguan .out)" 1
echo 'konflik.hari_triwulan: 5' | kesbangpol siapkan -q -y -
run 'a day was agreed for one of them' 0 undated
nok 'which has it then' grep -q triwulan .out
run 'each by itself' 1 kesbangpol agenda --bidang konflik --pilih \
    tanggal,urusan,banyak
out_like '^2025-04-05,laporan Triwulan I 2025,10$'
is 'the others come after it' "$(tail -1 .out | cut -c1)" ,

# ---- forums ----

for f in 2019-01-02,2021-01-02 2022-02-03,2025-02-03; do
	peta-konflik tambah -q forum --wilayah 64.07 --bentuk fkdm \
	    --sk-nomor "SK $f" --sk-tanggal ${f%,*} --berakhir ${f#*,}
done
run 'a term that is over is told; of two decrees the last' 1 kesbangpol agenda \
    -q --bidang konflik --pilih tanggal,urusan,pokok
is 'one' "$(grep 'masa bakti' .out)" '2025-02-03,masa bakti Forum Kewaspadaan Dini Masyarakat sudah lama berakhir,Kabupaten Kutai Barat'

# ---- banpol ----

KESBANGPOL_DB=kota.db
kesbangpol impor -q wilayah "$C/banpol-kota/wilayah.csv"
kesbangpol siapkan -q "$C/banpol-kota/kantor.yaml"
for t in suara dewan nilai pengurus tahapan pencairan temuan; do
	banpol impor -q $t "$C/banpol-kota/$t.csv"
done
run 'a finding is one row, and a party as it is written' 1 kesbangpol agenda \
    -q --bidang banpol --hari-ini 2025-06-30 --pilih urusan,pokok
out_like '^temuan BPK belum ditindaklanjuti,PKS$'
is 'one' "$(grep -ci temuan .out)" 1

# ---- what is over its retention ----

KESBANGPOL_DB=k.db
run 'the schedule as built in names no years' 1 undated arsip
silent
mkdir data
sed 1q "$ROOT/data/retensi.csv" >data/retensi.csv
echo 'harga,,0,0,dinilai,x,
tindak_lanjut,,0,0,permanen,x,
rapat,,0,1,musnah,x,' >>data/retensi.csv
run 'that of the office does' 0 kesbangpol agenda --bidang arsip --pilih \
    waktu,urusan,pokok,perintah
out_is <<'E'
waktu,urusan,pokok,perintah
tanpa_hari,"harga habis masa simpannya, dinilai kembali",32,kesbangpol musnahkan
tanpa_hari,rapat habis masa simpannya,2,kesbangpol musnahkan
E
run 'as musnahkan says' 0 kesbangpol musnahkan
err_like '^32 harga habis masa simpannya dan dinilai kembali dahulu'
laporan-harian tambah harga -q --kantor 64.74 --tanggal 2024-12-02 \
    --pasar Rawa --komoditas beras_medium --satuan kg --harga 13000
run 'another office has its own' 0 kesbangpol agenda -q --bidang arsip \
    --kantor 64.74 --pilih urusan
out_is <<'E'
urusan
E
rm -r data

if can_sql; then
	laporan-harian impor -q peralatan "$TESTS/fixtures/catatan/peralatan.csv"
	sql k.db "UPDATE desk_tahapan SET mulai = 'zzz'"
	run 'a desk that cannot be read' 65 kesbangpol agenda
	err_like "^mulai: nilai tersimpan 'zzz' rusak"
else
	skip 2 'no sqlite3'
fi

done_testing
