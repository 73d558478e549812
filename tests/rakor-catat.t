#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: what is asked of an entry of the follow-up when it is stored,
# and how a wrong one is taken back.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-03-20T08:00
for f in rakor-2022-berau rakor-2024-paser tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml"
done

# ---- cabut: it stays, and counts nowhere ----

five() {
	rakor-rekom terlambat --semua --butir 5 -w 64.01 -q \
	    --pilih status,uraian,tanggal | sed 1d
}
is 'as it was' "$(five)" 'belum,,'
run 'a wrong entry' 1 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.01 --tanggal 2026-01-10 \
    --status sesuai --uraian 'Rapat Tim Terpadu'
wrong=$(sed -n 's/^tersimpan: //p' .err)
is 'it counts' "$(five)" 'sesuai,Rapat Tim Terpadu,2026-01-10'
run 'not without a reason' 64 rakor-rekom cabut "$wrong"
err_is <<M
sebutkan satu nomor catatan dan alasannya: cabut 2026-00012 --alasan TEKS
M
run 'not one that there is not' 65 rakor-rekom cabut 2026-99999 --alasan x
run 'only said' 0 rakor-rekom cabut "$wrong" --alasan 'salah kabupaten' -n
err_like "^akan dicabut: $wrong, dengan catatan "
is 'it still counts' "$(five)" 'sesuai,Rapat Tim Terpadu,2026-01-10'
run 'taken back' 0 rakor-rekom cabut "$wrong" --alasan 'salah kabupaten'
back=$(sed 's/.*catatan //' .err)
is 'it does not count any more' "$(five)" 'belum,,'
is 'neither in sums' "$(rakor-rekom rekap --butir 5 -w 64.01 -q |
    awk -F, 'NR == 2 { print $5, $6, $8 }')" '1 0 1'
run 'both stay, and say so' 0 rakor-rekom lihat tindak-lanjut -q -f csv \
    --rekomendasi 'kaltim-2024#5' --penerima 64.01 \
    --pilih nomor,uraian,membatalkan
out_is <<M
nomor,uraian,membatalkan
$wrong,Rapat Tim Terpadu,
$back,salah kabupaten,$wrong
M
run 'the one says that it was, the other that it does' 0 rakor-rekom lihat \
    tindak-lanjut -q -f csv --rekomendasi 'kaltim-2024#5' --penerima 64.01 \
    --pilih nomor,revisi,status,dicabut_oleh
out_is <<M
nomor,revisi,status,dicabut_oleh
$wrong,2,sesuai,$back
$back,1,pencabutan,
M
run 'what is sesuai and holds' 0 rakor-rekom lihat tindak-lanjut -q -f csv \
    --status sesuai --dicabut-oleh '' --penerima 64.01 --pilih nomor
nok 'is neither of them' grep -q "$wrong\|$back" .out
run 'at a terminal, too' 0 rakor-rekom lihat tindak-lanjut -q -f tabel \
    --rekomendasi 'kaltim-2024#5' --penerima 64.01
out_like 'DICABUT OLEH'
run 'the file is whole' 0 kesbangpol periksa --keutuhan -q
run 'no state is only that' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.01 --tanggal 2026-01-10 \
    --status pencabutan
err_is <<'M'
status: 'pencabutan' hanya untuk catatan yang mencabut; jalankan 'rakor-rekom cabut NOMOR --alasan TEKS'
M
run 'nor is the mark put by hand' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.01 --tanggal 2026-01-10 \
    --status belum --dicabut-oleh "$back"
err_is <<'M'
dicabut_oleh: diisi oleh 'rakor-rekom cabut NOMOR --alasan TEKS'; kosongkan
M
run 'in its trace, with the reason' 0 rakor-rekom jejak 'kaltim-2024#5'
out_like '10/01/2026 +Kabupaten +dicabut: +Rapat Tim Terpadu; dicabut 20'
run 'periksa has no doubts about it' 1 rakor-rekom periksa tindak-lanjut -q
nok 'neither of it nor of the other' grep -q "$wrong\|$back" .out
run 'it held on the day before' 0 rakor-rekom terlambat --semua --butir 5 \
    -w 64.01 -q --pilih status --hari-ini 2026-03-19
out_is <<M
status
sesuai
M
run 'once' 65 rakor-rekom cabut "$wrong" --alasan lagi
err_is <<M
membatalkan: $wrong sudah dicabut oleh $back
M
run 'what takes back is not taken back' 65 rakor-rekom cabut "$back" \
    --alasan 'ternyata benar'
err_is <<M
membatalkan: $back sendiri mencabut $wrong; catat lagi yang benar
M
run 'of the same place only' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.02 --tanggal 2026-01-10 \
    --status belum --membatalkan 2026-00001
err_like "^membatalkan: 2026-00001 tentang kaltim-2022#d, penerima provinsi$"
err_like '^uraian: sebutkan mengapa 2026-00001 dicabut$'
run 'not before what it takes back' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.01 --tanggal 2026-01-09 \
    --status belum --uraian keliru --membatalkan "$wrong"
err_is <<M
tanggal: mendahului yang dicabut, $wrong tanggal 2026-01-10
M
run 'a slip of the year' 1 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.03 --tanggal 2062-01-10 \
    --status proses --uraian 'surat edaran disusun'
late=$(sed -n 's/^tersimpan: //p' .err)
run 'is taken back on that day, not before it' 0 rakor-rekom cabut "$late" \
    --alasan 'salah tahun'
run 'so it is dated' 0 rakor-rekom lihat tindak-lanjut -q -f csv \
    --membatalkan "$late" --pilih tanggal
out_is <<'M'
tanggal
2062-01-10
M
# By an imported row, too.
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'kaltim-2024#5' \
    --penerima 64.03 --tanggal 2026-01-11 --status proses --uraian 'salah lagi'
again=$(rakor-rekom ekspor tindak-lanjut -q | grep 'salah lagi' | cut -d, -f2)
cat > cabut.csv <<M
rekomendasi,penerima,tanggal,status,uraian,membatalkan
kaltim-2024#5,64.03,2026-01-12,pencabutan,keliru,$again
M
run 'taken back by an imported row' 0 rakor-rekom impor tindak-lanjut cabut.csv
err_is <<M
1 baru, 0 berubah, 0 tetap
M
run '... both say so' 0 rakor-rekom lihat tindak-lanjut -q -f csv \
    --rekomendasi 'kaltim-2024#5' --penerima 64.03 --tanggal 2026-01-11.. \
    --uraian 'salah lagi' --pilih revisi,dicabut_oleh
out_like '^2,2026-'
run '... once' 0 rakor-rekom impor tindak-lanjut cabut.csv
err_is <<M
0 baru, 0 berubah, 1 tetap
M
run 'the file is still whole' 0 kesbangpol periksa --keutuhan -q
run 'another office takes back its own' 65 rakor-rekom cabut 64/2026-00001 \
    --kantor 64.08 --alasan x
err_is <<M
64/2026-00001 dicatat kantor 64; dicabut di sana
M
run 'the same again: a copy of the file' 0 rakor-rekom ekspor tindak-lanjut \
    -o copy.csv -q
run 'in another office file' 1 rakor-rekom impor tindak-lanjut copy.csv -q \
    -d other.db
run 'is the same there' 0 rakor-rekom ekspor tindak-lanjut -q -d other.db
same 'both' copy.csv .out
run 'a document has neither' 0 rakor-rekom naskah kaltim-2024 \
    --tindak-lanjut
nok 'as it has no numbers' grep -q 'Rapat Tim Terpadu\|salah kabupaten' .out

# ---- the door: what cannot be is refused, what is doubtful is told ----

put() {			# what is put by hand, besides the place and the day
	rakor-rekom tambah tindak-lanjut --penerima 64.02 --status proses "$@"
}
refused() {		# desc, message, columns
	desc=$1
	echo "$2" >want
	shift 2
	run "$desc" 65 put "$@"
	same "$desc: said" .err want
}
warned() {
	desc=$1
	text=$2
	shift 2
	run "$desc" 1 put "$@"
	err_like "^peringatan: $text\$"
}
before=$(rakor-rekom ekspor tindak-lanjut -q | wc -l)
refused 'a year is no quarter' \
    "periode: '2025' bukan satu triwulan; kaltim-2024#10 diminta setiap triwulan: 2025-T1 s.d. 2025-T4" \
    --rekomendasi 'kaltim-2024#10' --tanggal 2025-12-30 --periode 2025
refused 'nor is half a year' \
    "periode: '2024-S2' bukan satu triwulan; kaltim-2024#10 diminta setiap triwulan: 2024-T3 s.d. 2024-T4" \
    --rekomendasi 'kaltim-2024#10' --tanggal 2025-12-30 --periode 2024-S2
refused 'nor is a month' \
    "periode: '2025-02' bukan satu triwulan; kaltim-2024#10 diminta setiap triwulan: 2025-T1" \
    --rekomendasi 'kaltim-2024#10' --tanggal 2025-12-30 --periode 2025-02
refused 'put off to what is past' \
    'ditunda_ke: mendahului tanggal' \
    --rekomendasi 'kaltim-2024#5' --tanggal 2025-12-30 --status tertunda \
    --ditunda-ke 2025-03
refused 'evidence that held until before it was made' \
    'berlaku_sampai: mendahului bukti_tanggal' \
    --rekomendasi 'kaltim-2024#5' --tanggal 2025-12-30 --bukti-nomor 1 \
    --bukti-tanggal 2025-12-01 --berlaku-sampai 2024
refused 'of what nobody recommended' \
    "rekomendasi: 'kaltim-2024#99' tidak ada dalam daftar rekomendasi" \
    --rekomendasi 'kaltim-2024#99' --tanggal 2025-12-30
cat >tl.csv <<M
rekomendasi,penerima,tanggal,status,periode
kaltim-2024#10,64.02,2025-12-30,proses,2025
kaltim-2024#99,64.02,2025-12-30,proses,
M
run 'nor from a sheet' 65 rakor-rekom impor tindak-lanjut tl.csv
err_is <<M
tl.csv:2: periode: '2025' bukan satu triwulan; kaltim-2024#10 diminta setiap triwulan: 2025-T1 s.d. 2025-T4
tl.csv:3: rekomendasi: 'kaltim-2024#99' tidak ada dalam daftar rekomendasi
2 kesalahan; tidak ada yang disimpan
M
is 'nothing of it is stored' "$(rakor-rekom ekspor tindak-lanjut -q | wc -l)" \
    "$before"
cat >baru.yaml <<'M'
rakor: {id: x-2025, nama: Rapat X, tanggal: 2025-04-23}
rekomendasi:
  - {nomor: 1, teks: a, penerima: ["64.02"], jenis: berulang, setiap: triwulan}
tindak_lanjut:
  - {rek: 1, penerima: "64.02", tanggal: 2025-07-01, status: proses, periode: 2025-T2}
M
run 'with the recommendation it comes in' 0 rakor-rekom impor baru.yaml
sed 's/jenis: berulang/jenis: berulung/; s/x-2025/x-2026/' baru.yaml >buruk.yaml
run 'a faulty one is one fault' 65 rakor-rekom impor buruk.yaml
err_like '^1 kesalahan; tidak ada yang disimpan$'
sed 's/2025-T2}/2025-S1}/; s/x-2025/x-2026/' baru.yaml >buruk.yaml
run 'of a document, too' 65 rakor-rekom impor buruk.yaml
err_like "^buruk.yaml:5: periode: '2025-S1' bukan satu triwulan; x-2026#1 "
warned 'before its meeting' \
    'tanggal: 1 Maret 2024, sebelum rapatnya, 23 April 2024' \
    --rekomendasi 'kaltim-2024#5' --tanggal 2024-03-01
warned 'a place that was not asked' \
    'penerima: Kota Bontang bukan penerima kaltim-2024#11b' \
    --rekomendasi 'kaltim-2024#11b' --tanggal 2025-12-30 --penerima 64.74
warned 'a file that is not there' \
    "bukti_berkas: berkas ini tidak ada di folder berkas kantor; salin ke sana, lalu jalankan 'periksa'" \
    --rekomendasi 'kaltim-2024#5' --tanggal 2025-12-29 --bukti-berkas sk.pdf
n=10
for no in https://x.go.id/a.pdf x.go.id/berita.html www.x.com/a.pdf \
    instankaltim.com 'map 3' 220/5/Kesbangpol.I; do
	n=$((n + 1))
	run "no file: $no" 0 put --rekomendasi 'kaltim-2024#5' \
	    --tanggal 2025-12-$n --bukti-berkas "$no"
done
run 'what a place outside brings' 1 rakor-rekom tambah masukan \
    --wilayah 31.71 --bidang politik --masalah x
err_like '^peringatan: wilayah: di luar wilayah kantor$'
run 'what a place of the office brings' 0 rakor-rekom tambah masukan \
    --wilayah 64.74 --bidang politik --masalah x
run 'nothing doubtful: silent, and 0' 0 put --rekomendasi 'kaltim-2024#5' \
    --tanggal 2025-12-30
err_like '^tersimpan: '
is 'one line' "$(wc -l <.err | tr -d ' ')" 1

# ---- one rule: a person is told of each doubt, of the rows of a file periksa
# tells ----

cat >isian.txt <<M
Rekomendasi: kaltim-2024#5
Penerima: 64.03
Tanggal: 2025-12-30
Status: sesuai
M
run 'entered: told, and 1' 1 sh -c \
    'rakor-rekom tempel tindak-lanjut <isian.txt'
err_like '^masukan:1: bukti_berkas: sesuai tanpa bukti$'
err_like '^1 baru, 0 berubah, 0 tetap, 1 peringatan'
cat >tl.csv <<M
rekomendasi,penerima,tanggal,status
kaltim-2024#5,64.09,2025-12-30,sesuai
M
run 'of a file, too: a form that came back' 1 rakor-rekom impor \
    tindak-lanjut tl.csv
err_is <<M
tl.csv:2: bukti_berkas: sesuai tanpa bukti
1 baru, 0 berubah, 0 tetap, 1 peringatan
M
run 'what is there is not told of again' 0 rakor-rekom impor \
    tindak-lanjut tl.csv
err_is <<M
0 baru, 0 berubah, 1 tetap
M
run 'periksa tells of both' 1 rakor-rekom periksa tindak-lanjut -q -f csv \
    --pilih nomor,temuan
for at in 64.03 64.09; do
	no=$(rakor-rekom lihat tindak-lanjut -q -f csv --penerima $at \
	    --tanggal 2025-12-30 --pilih nomor | sed 1d)
	ok "$at" grep -q "^$no,sesuai tanpa bukti" .out
done

# ---- a file that comes again after its row was taken back ----

rakor-rekom cabut -q "$no" --alasan 'salah kabupaten'
run 'what was taken back stays so, and is told of' 1 rakor-rekom impor \
    tindak-lanjut tl.csv
err_is <<M
tl.csv:2: sudah dicabut, dan tetap tidak dihitung
yang sudah dicabut: perbaiki barisnya lalu impor lagi, atau catat yang benar dengan 'tambah'
0 baru, 0 berubah, 1 tetap, 1 peringatan
M
sed 's/sesuai/proses/' tl.csv >benar.csv
run 'mended it is entered' 0 rakor-rekom impor tindak-lanjut benar.csv
err_is <<M
1 baru, 0 berubah, 0 tetap
M
run 'by hand the same is another one' 1 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#5' --penerima 64.09 --tanggal 2025-12-30 \
    --status sesuai
err_like '^tersimpan: '
rakor-rekom ekspor tindak-lanjut -q -o salinan.csv
run 'our own list tells of it itself' 0 rakor-rekom impor tindak-lanjut \
    salinan.csv
err_like '^0 baru, 0 berubah, [0-9]* tetap$'

# ---- the sum of a file that came late ----

sum() {
	rakor-rekom lihat tindak-lanjut -q -f csv --bukti-berkas sk.pdf \
	    --pilih bukti_sidik | sed 1d
}
finding() {
	rakor-rekom periksa tindak-lanjut -q -f csv --pilih kolom,temuan |
	    grep '^bukti_berkas,.*berkas'
}
is 'no file, no sum' "$(sum)" ''
nok 'and no finding' finding
echo isi >sk.pdf
is 'there it is: periksa says how its sum is taken' "$(finding)" \
    'bukti_berkas,"sidik berkasnya belum dicatat, jadi perubahannya tidak terlihat"'
rakor-rekom ekspor tindak-lanjut -q -o semua.csv
run 'out and in' 0 rakor-rekom impor tindak-lanjut semua.csv
err_like '^0 baru, 1 berubah, '
is 'it is taken' "$(sum)" "$(sha256sum sk.pdf | cut -d' ' -f1)"
nok 'nothing is said any more' finding
echo lain >sk.pdf
rakor-rekom ekspor tindak-lanjut -q -o semua.csv \
    --pilih kantor,nomor,rekomendasi,penerima,tanggal,status,uraian,bukti_berkas
run 'once' 0 rakor-rekom impor tindak-lanjut semua.csv
err_like '^0 baru, 0 berubah, '
is 'it is what it was' "$(sum)" "$(echo isi | sha256sum | cut -d' ' -f1)"
is 'and periksa sees the change' "$(finding)" \
    'bukti_berkas,berkasnya berubah sejak dicatat'
sed 's/sesuai,/proses,/' semua.csv >lain.csv
run 'nothing else of an entry comes late' 65 rakor-rekom impor \
    tindak-lanjut lain.csv

# ---- numbers of people stand as in the rest of a paper ----

put --rekomendasi 'kaltim-2024#6' --tanggal 2025-12-30 --capaian 1200 \
    --capaian-dari 1500 --satuan orang 2>/dev/null
rakor-rekom jejak 'kaltim-2024#6' >.out
ok 'its trace' grep -q ' 1\.200/1\.500' .out
rakor-rekom impor -q "$C/rapat-internal-bontang-2020.yaml"
meeting=$(rakor-rekom lihat rapat -q -f csv --jenis internal --pilih nomor |
    sed 1d)
put_told() {
	rakor-rekom tambah bahasan -q --rapat "$meeting" --jenis progres --unit umum \
	    "$@"
}
put_told --isi 'Sosialisasi bagi 1200 pemilih' --jumlah 1200 --satuan orang
rakor-rekom notula "$meeting" -f teks >.out
ok 'of a meeting' grep -q '1\.200 orang' .out
ok 'a text stays' grep -q 'bagi 1200 pemilih' .out

done_testing
