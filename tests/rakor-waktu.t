#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: what is late, what is due, as lists and as a calendar; one
# recommendation through the years; sums.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-03-20T08:00
for f in rakor-2022-berau rakor-2024-paser tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml"
done

# ---- terlambat ----

run 'one region, as a clerk sees it' 1 rakor-rekom terlambat -w 64.02 -f tabel
golden rakor-terlambat
is 'in 80 columns' "$(awk 'length > 80' .out)" ''
run 'as a message it is short, too' 1 rakor-rekom terlambat -w 64.02 -f wa
out_like '^isi: 2024-T2: Menyampaikan laporan Peta Potensi Konflik dan…$'
run 'the longest late first, then by addressee' 1 rakor-rekom terlambat -q \
    --rapat kaltim-2024 --jenis peristiwa --maks 3 \
    --pilih jatuh_tempo,sisa_hari,penerima,rekomendasi
out_is <<M
jatuh_tempo,sisa_hari,penerima,rekomendasi
2024-11-30,-475,64,kaltim-2024#3
2024-11-30,-475,64.01,kaltim-2024#2
2024-11-30,-475,64.01,kaltim-2024#3
M
run 'what is taken up again is counted only' 1 rakor-rekom terlambat \
    --penerima 64.08
out_like '^kaltim-2024#10,'
nok 'not twice' grep -q '^kaltim-2022#g,' .out
run 'near ones besides' 1 rakor-rekom terlambat --menjelang -w 64.08 \
    --pilih periode,waktu
out_like '^2026-T1,menjelang$'
err_is <<M
13 lewat batas waktu, 1 jatuh dalam 30 hari
M
run 'none is late: nobody has to look' 0 rakor-rekom terlambat --semua \
    --waktu selesai_terlambat --pilih penerima,rekomendasi,selesai
out_is <<M
penerima,rekomendasi,selesai
64,kaltim-2024#11a,2025-06-25
64.09,kaltim-2024#11a,2025-06-25
64.02,kaltim-2024#5,2026-02-10
M
err_is <<M
3 selesai sesudah batasnya
M
run 'nothing at all' 0 rakor-rekom terlambat --hari-ini 2022-04-01
err_is <<M
tidak ada yang lewat batas waktu
M

# ---- rekap: how many of how many ----

rakor-rekom impor -q "$C/rapat-internal-bontang-2020.yaml"
run 'a line a meeting' 0 rakor-rekom rekap -f tabel
golden rakor-rekap
run 'for programs no line of sums' 0 rakor-rekom rekap --tahun 2024
out_is <<M
kode,nama,resmi,butir,jumlah,sesuai,proses,belum,tertunda,tidak_dapat,tidak_berlaku,terlambat,pembagi,persen
kaltim-2024,Rapat Koordinasi Kesbangpol se-Kalimantan Timur Tahun 2024,11,12,179,7,1,171,0,0,0,113,179,"3,91% (7 dari 179)"
M
err_is <<M
sesuai: 3,91% (7 dari 179)
M
run 'a region' 0 rakor-rekom rekap --baris penerima -w 64.08 -q
out_like '^64.08,Kabupaten Kutai Timur,,17,24,3,0,21,.*,13,24,"12,50% \(3 dari 24\)"$'
run 'of some there is no share' 0 rakor-rekom rekap --status belum -q \
    --tahun 2024
out_like ',0,-$'
run 'by two measures' 0 rakor-rekom rekap --baris jenis --kolom waktu \
    --rapat kaltim-2024 -q
out_like '^sekali,selesai_terlambat,3$'
run 'with the share below' 0 rakor-rekom rekap --baris penerima \
    --kolom status --rapat kaltim-2024 -f teks
out_like '^ +Sesuai: 3,91% \(7 dari 179\)$'
is 'the sums of both are one' \
    "$(rakor-rekom rekap --baris penerima -q | sed 1d | awk -F, '
    { n += $5 } END { print n }')" \
    "$(rakor-rekom rekap --baris triwulan --kolom bukti -q | sed 1d |
    awk -F, '{ n += $3 } END { print n }')"
is 'items as lists run' "$(rakor-rekom rekap --baris rekomendasi -q \
    --rapat kaltim-2024 | sed 1d | cut -d, -f1 | cut -d'#' -f2 |
    tr '\n' ' ')" '1 2 3 5 6 7 8 9a 9b 10 11a 11b '
run 'by their texts' 0 rakor-rekom rekap --baris rekomendasi -q \
    --rekomendasi kaltim-2024#9b
out_like '^kaltim-2024#9b,FKDM Kecamatan\.,,1,'
run 'a spreadsheet' 0 rakor-rekom rekap -q -o r.xlsx
run 'a page says of which day' 0 rakor-rekom rekap -q -f html
out_like 'Keadaan 20 Maret 2026'
run 'nothing' 0 rakor-rekom rekap -q --tahun 1999
out_is <<M
kode,nama,resmi,butir,jumlah,sesuai,proses,belum,tertunda,tidak_dapat,tidak_berlaku,terlambat,pembagi,persen
M
run 'groups that were reached' 0 rakor-rekom jangkauan
out_is <<M
baris,kolom,jumlah,belum_diketahui
partai_politik,inovasi,0,0
partai_politik,partai,10,0
,inovasi,5,0
,partai,0,0
M
err_is <<M
jumlahnya meliputi 2 satuan yang berlainan; saring dengan --satuan
M
run 'of one unit of count' 0 rakor-rekom jangkauan --satuan partai \
    --baris program
out_is <<M
baris,jumlah,belum_diketahui
banpol,10,0
M
err_is </dev/null
told() {				# JENIS JUMLAH
	rakor-rekom tambah bahasan -q --rapat bontang-2020-06-16 \
	    --unit 'Bidang Uji' --jenis "$1" --isi "$1" --sasaran santri \
	    --jumlah "$2" --satuan orang --ditunda-ke "$3" --alasan "$4"
}
told progres 30 '' ''
told rencana 1250 '' ''
told tertunda 400 2026-09 efisiensi_anggaran
run 'a plan has reached nobody' 0 rakor-rekom jangkauan --sasaran santri \
    --baris unit
out_is <<M
baris,jumlah,belum_diketahui
Bidang Uji,30,0
M
run 'but is counted where it is asked for' 0 rakor-rekom jangkauan \
    --sasaran santri --baris unit --jenis rencana
out_is <<M
baris,jumlah,belum_diketahui
Bidang Uji,1250,0
M

# ---- put off: another day decides ----

rakor-rekom tambah tindak-lanjut -q --rekomendasi 'kaltim-2024#5' \
    --penerima 64.01 --tanggal 2026-01-10 --status tertunda \
    --ditunda-ke 2026-04 --alasan keadaan_kahar
five() {
	rakor-rekom "$@" --butir 5 -w 64.01 \
	    --pilih jatuh_tempo,batas,sisa_hari,waktu 2>/dev/null
}
run 'not late until then' 0 five terlambat
run 'due on the new day' 0 five kalender
out_is <<M
jatuh_tempo,batas,sisa_hari,waktu
2026-04-30,2025-12-31,41,ditunda
M
run 'and late from it on' 1 five terlambat --hari-ini 2026-05-02
out_is <<M
jatuh_tempo,batas,sisa_hari,waktu
2026-04-30,2025-12-31,-2,terlambat
M
# The words of sheets and letters count from the same day.
says() {
	rakor-rekom lembar 64.01 --rapat kaltim-2024 -f teks "$@" |
	    tr -s ' \n' ' ' |
	    grep -o 'tertunda sampai [^;]*; [^;]*semula [0-9]* [A-Za-z]* [0-9]*'
}
run 'in words' 0 says
out_is <<M
tertunda sampai 30 April 2026; 41 hari lagi, batas semula 31 Desember 2025
M
run 'the new day is near' 0 five terlambat --menjelang --hari-ini 2026-04-28
out_is <<M
jatuh_tempo,batas,sisa_hari,waktu
2026-04-30,2025-12-31,2,menjelang
M
run 'and past' 0 says --hari-ini 2026-05-02
out_is <<M
tertunda sampai 30 April 2026; lewat 2 hari, batas semula 31 Desember 2025
M

run 'a letter names the new day' 0 rakor-rekom surat pengingat 64.01 -f wa \
    --hari-ini 2026-04-28
out_like 'kaltim-2024#5, batas 30 April 2026: '

# ---- taken up by a later meeting ----

rakor-rekom tambah -q --nomor kaltim-2025 --jenis rakor --nama 'Rakor 2025' \
    --tanggal 2025-06-24 --wilayah 64
rakor-rekom tambah rekomendasi -q --rapat kaltim-2025 --butir 1 \
    --isi 'Pendidikan wawasan kebangsaan' --penerima 64.02 --batas 2026 \
    --mengulang 'kaltim-2024#6'
run 'a line says so' 0 rakor-rekom terlambat -w 64.02 --tahun 2024 \
    --jenis sekali
nok 'the old one is not listed' grep -q '#6' .out
err_like '; 1 tidak dimuat karena diteruskan rapat kemudian$'
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'kaltim-2024#6' \
    --penerima 64.02 --tanggal 2025-08-01 --status proses --uraian Modul
run 'what was entered under the old number' 1 rakor-rekom lembar 64.02 -f teks
tr -s ' \n' '  ' <.out >.flat
ok 'stands at the new one, and says where from' \
    grep -q 'dalam proses (pada kaltim-2024#6); batas 31 Desember 2026' .flat
run 'a letter names the meetings of all that it tells' 0 \
    rakor-rekom surat tindak-lanjut 64.02 -f teks
out_like '[(]butir dan periode[)]$'
out_like 'Rakor 2025, 24 Juni 2025'
run 'in lists the old one is neither late nor near' 1 rakor-rekom matriks kaltim-2024 \
    --penerima 64.02 --pilih diteruskan,waktu,asal,rekomendasi -f csv -q
out_like '^kaltim-2025#1,,,kaltim-2024#6$'
run 'and the new one names it' 0 rakor-rekom matriks kaltim-2025 \
    --pilih asal,rekomendasi -f csv -q
out_like '^kaltim-2024#6,kaltim-2025#1$'

# ---- kalender ----

run 'in the order of days' 1 rakor-rekom kalender -w 64.02 \
    --pilih jatuh_tempo,periode
is 'sorted' "$(sed 1d .out | sort -c 2>&1)" ''
run 'how far' 1 rakor-rekom kalender -w 64.02 --dalam 5h --pilih waktu
nok 'nothing ahead' grep -qv 'terlambat\|^waktu$' .out
run 'as events' 1 rakor-rekom kalender -w 64.08 -o k.ics
is 'one a row' "$(grep -c ^BEGIN:VEVENT k.ics)" \
    "$(rakor-rekom kalender -w 64.08 -q | sed 1d | grep -c '^kaltim')"
is 'they remind of what is to come' "$(tr -d '\r' <k.ics | \
    sed -n '/^BEGIN:VALARM/,/^TRIGGER/p' | tr '\n' ' ')" \
    'BEGIN:VALARM ACTION:DISPLAY TRIGGER:-P30D '
grep ^UID k.ics | sort >uid
run 'later, with news' 0 rakor-rekom tambah tindak-lanjut -q \
    --rekomendasi 'kaltim-2024#10' --penerima 64.08 --tanggal 2026-03-20 \
    --periode 2026-T1 --status proses
run 'written again' 1 rakor-rekom kalender -w 64.08 -f ics
grep ^UID .out | sort >again
same 'the events are the same' uid again

# ---- jejak: through the years ----

run 'the older and the newer' 0 rakor-rekom jejak 'kaltim-2022#g'
golden rakor-jejak
cp .out other
run 'from either end' 0 rakor-rekom jejak 'kaltim-2024#10'
is 'the same thread' "$(sed 2d .out)" "$(sed 2d other)"
run 'a part' 0 rakor-rekom jejak 'kaltim-2024#9b'
out_like '^   21/10/2025 +Kabupaten +sesuai +FKDM semua kecamatan'
nok 'without its brother' grep -q '(kaltim-2024#9a)' .out
run 'an item with its parts' 0 rakor-rekom jejak 'kaltim-2024#9'
out_like '\(kaltim-2024#9a\)$'
# Two that repeat one, of which one is repeated; and a circle.
for i in '2025 2 kaltim-2024#6' '2026 1 kaltim-2025#1' \
    '2026 2 kaltim-2025#1' '2026 3 kaltim-2026#3'; do
	set -- $i
	rakor-rekom tambah -q --nomor "kaltim-$1" --jenis rakor --nama "R $1" \
	    --tanggal "$1-02-0$2" --wilayah 64 2>/dev/null
	rakor-rekom tambah rekomendasi -q --rapat "kaltim-$1" --butir "$2" \
	    --isi "isi $1 $2" --penerima 64.02 --mengulang "$3" 2>/dev/null
done
rakor-rekom ubah rekomendasi -q 'kaltim-2025#2' --mengulang 'kaltim-2026#2' \
    2>/dev/null
run 'several, and in a circle' 0 rakor-rekom jejak 'kaltim-2026#2'
is 'all of the thread' "$(grep -o '(kaltim-[0-9]*#[0-9]*)$' .out |
    tr -d '()\n')" \
    'kaltim-2024#6kaltim-2025#1kaltim-2026#1kaltim-2026#2'
out_like '^     Diteruskan: kaltim-2026#1, kaltim-2026#2$'
run 'as a page' 0 rakor-rekom jejak 'kaltim-2024#10' -o j.html
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'kaltim-2024#10' \
    --penerima 64.01 --tanggal 2026-03-01 --status belum 2>/dev/null
rakor-rekom jejak 'kaltim-2024#10' >.out
ok 'no word is broken that a line holds' grep -qw ditindaklanjuti .out
run 'there is no such' 65 rakor-rekom jejak 'kaltim-2024#100'
err_is <<M
rekomendasi 'kaltim-2024#100' tidak dikenal; maksud Anda 'kaltim-2024#10'?
M
run 'none' 64 rakor-rekom jejak
err_is <<M
sebutkan satu nomor rekomendasi, misalnya kaltim-2024#10
M

# ---- all, of where? ----

KESBANGPOL_DB=kosong.db
export KESBANGPOL_DB
rakor-rekom tambah -q --nomor a-1 --jenis rakor --nama Rapat \
    --tanggal 2024-04-23
run 'all of no province' 65 rakor-rekom tambah rekomendasi --rapat a-1 \
    --butir 1 --isi Peta --penerima semua
err_like "^penerima: 'semua', tetapi .* isi wilayah rapat a-1, atau profil kantor dengan 'kesbangpol siapkan'\$"
cat >a-2.yaml <<Y
rakor:
  id: a-2
  nama: Rakor
  tanggal: 2025-02-03
rekomendasi:
  - nomor: 1
    teks: Data
    penerima: [semua]
Y
run 'nor in a document' 65 rakor-rekom impor a-2.yaml
err_like "^a-2.yaml:8: penerima: 'semua', tetapi .* isi wilayah rapat a-2, "
is 'nothing of it is stored' "$(rakor-rekom lihat rapat -q -f csv \
    --pilih nomor | tr '\n' ' ')" 'nomor a-1 '
rakor-rekom ubah -q a-1 --wilayah 64.01
run 'of this one' 0 rakor-rekom tambah -q rekomendasi --rapat a-1 \
    --butir 1 --isi Peta --penerima semua
rakor-rekom ubah -q a-1 --wilayah ''
run 'what is stored stops no command' 0 rakor-rekom rekap --baris penerima \
    -q -f csv
out_like '^semua,'
run 'and periksa says what to fill in' 1 rakor-rekom periksa rekomendasi -q \
    -f csv
out_like "a-1#1,penerima,.*isi wilayah rapat a-1, "
run 'no letter to nobody' 0 rakor-rekom surat tindak-lanjut --massal -q
rakor-rekom ubah -q a-1 --wilayah 64.01
done_testing
