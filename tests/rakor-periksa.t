#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: what is doubtful among several records, by periksa and at the
# door.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-03-20T08:00
for f in rapat-internal-bontang-2020 rakor-2022-berau rakor-2024-paser; do
	run "$f: nothing" 0 rakor-rekom impor "$C/$f.yaml"
	err_like '^[0-9]+ baru, 0 berubah, 0 tetap$'
done

# ---- the door: told, and stored ----

run 'a follow-up as it was published' 1 rakor-rekom impor \
    "$C/tindak-lanjut-kaltim.yaml"
err_like 'yaml:31: periode: kaltim-2024#10 berulang setiap triwulan, periodenya tidak disebut$'
err_like 'yaml:20: penerima: Provinsi Kalimantan Timur bukan penerima kaltim-2022#g$'
err_like '^18 baru, 0 berubah, 0 tetap, 5 peringatan$'

R='kaltim-2024'
warns() {		# desc, column: what; command...
	desc=$1
	text=$2
	shift 2
	run "$desc" 1 rakor-rekom "$@"
	err_like "^peringatan: $text\$"
}
add() {
	desc=$1
	text=$2
	shift 2
	warns "$desc" "$text" tambah tindak-lanjut --tanggal 2024-09-01 \
	    --status proses "$@"
}
add 'an item of parts' "rekomendasi: butir 9 terbagi; catat untuk $R#9a, $R#9b" \
    --rekomendasi "$R#9" --penerima 64.02
add 'no period' \
    "periode: $R#10 berulang setiap triwulan, periodenya tidak disebut" \
    --rekomendasi "$R#10" --penerima 64.02
add 'before the meeting' \
    'periode: 2023-T1 tidak diminta; yang diminta 2024-T2 s.d. 2026-T1' \
    --rekomendasi "$R#10" --penerima 64.02 --periode 2023-T1 --uraian a
add 'it does not recur' "periode: $R#7 tidak berulang" \
    --rekomendasi "$R#7" --penerima 64.02 --periode 2025
add 'not asked' "penerima: Kabupaten Berau bukan penerima $R#11a" \
    --rekomendasi "$R#11a" --penerima Berau
warns 'the evidence is later' 'bukti_tanggal: sesudah tanggal keadaan ini' \
    tambah tindak-lanjut --rekomendasi "$R#8" --penerima 64.02 \
    --tanggal 2024-09-01 --status sesuai --bukti-nomor 1 \
    --bukti-tanggal 2024-10-01
warns 'a day that has not come' 'tanggal: belum tiba' tambah tindak-lanjut \
    --rekomendasi "$R#8" --penerima 64.03 --tanggal 2026-09-01 \
    --status proses
warns 'printed twice' "nomor_cetak: 13 juga nomor $R#11" tambah rekomendasi \
    --rapat $R --butir 12 --isi x --nomor-cetak 13 --penerima 64.09 \
    --batas 2024-09 --mengulang "$R#11"
err_like "^peringatan: mengulang: $R#11 dari rapat itu juga\$"
warns 'a later one' \
    "mengulang: $R#1 dari rapat 23 April 2024, yang tidak lebih dahulu" \
    ubah rekomendasi 'kaltim-2022#a' --mengulang "$R#1"
# ---- periksa: all of it, and what only the whole shows ----

run 'entries' 1 rakor-rekom periksa tindak-lanjut \
    --pilih nomor,kolom,temuan,dasar
golden rakor-periksa
run 'of one addressee' 1 rakor-rekom periksa tindak-lanjut --penerima Berau \
    --pilih temuan
out_is <<E
temuan
Kabupaten Berau bukan penerima $R#11a
E
rakor-rekom tambah rekomendasi -q --rapat $R --butir 13c --isi y \
    --penerima 64.02
run 'a part of nothing' 1 rakor-rekom periksa rekomendasi --rapat $R \
    --pilih nomor,temuan --butir 13
out_is <<E
nomor,temuan
$R#13c,"butir induknya, 13, tidak tercatat"
E
run 'as many as there should be' 1 rakor-rekom periksa rapat \
    --pilih nomor,kolom,temuan,dasar
out_is <<E
nomor,kolom,temuan,dasar
$R,jumlah_resmi,"11 butir menurut naskah resmi, tercatat 12",jumlah resmi
E
run 'where not all are known it is nothing' 0 rakor-rekom periksa rapat \
    --nomor kaltim-2022

run 'all at once' 1 rakor-rekom periksa --pilih jenis,nomor,kolom
is 'of four kinds' "$(cut -d, -f1 .out | sort -u | tr '\n' ' ')" \
    'bahasan jenis rapat rekomendasi tindak-lanjut '
run 'of a kind of doubt' 1 rakor-rekom periksa --kolom mengulang \
    --pilih nomor,kolom
is 'two of them' "$(grep -c ',mengulang' .out)" 2

# ---- the words of others for a status ----

for w in 'selesai=sesuai' 'belum sesuai=proses' 'dalam proses=proses' \
    'sudah ditindaklanjuti=sesuai' 'belum ditindaklanjuti=belum' \
    'sudah ditindaklanjuti tetapi belum sesuai=proses' \
    'tidak dapat ditindaklanjuti=tidak_dapat'; do
	n=$(rakor-rekom tambah tindak-lanjut --rekomendasi "$R#3" \
	    --penerima 64.72 --tanggal 2024-10-01 --status "${w%=*}" 2>&1 |
	    sed -n 's/^tersimpan: //p')
	is "${w%=*}" "$(rakor-rekom lihat tindak-lanjut "$n" --pilih status \
	    -f csv | tail -1)" "${w#*=}"
done
run 'a word that says nothing' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi "$R#3" --penerima 64.72 --tanggal 2024-10-01 \
    --status tidak

# What was refused when it was entered comes with another day of the meeting.
rakor-rekom ubah rapat -q $R --tanggal 2024-12-23 --selesai 2024-12-25
run 'a day before the meeting' 1 rakor-rekom periksa rekomendasi \
    --nomor "$R#12" --pilih kolom,temuan
out_is <<E
kolom,temuan
nomor_cetak,13 juga nomor $R#11
batas,"30 September 2024, sebelum rapatnya, 23 Desember 2024"
mengulang,$R#11 dari rapat itu juga
E
rakor-rekom ubah rapat -q $R --tanggal 2024-04-23 --selesai 2024-04-25

# ---- how full the room was ----

warns "the meeting's own limit" 'peserta: 62 orang dari 100 kursi: 62%, batas 50% \(batas_kapasitas rapat itu\)' \
    ubah rapat bontang-2020-08 --peserta 62 --kapasitas 100
run 'by periksa' 1 rakor-rekom periksa rapat --nomor bontang --pilih temuan,dasar
out_is <<E
temuan,dasar
"62 orang dari 100 kursi: 62%, batas 50%",batas_kapasitas rapat itu
E
run 'half is not too many' 0 rakor-rekom ubah rapat bontang-2020-08 --peserta 50
run 'no limit' 0 rakor-rekom ubah rapat kaltim-2022 --peserta 201 \
    --kapasitas 300
cat >batas.yaml <<E
rakor.batas_kapasitas: 66
rakor.batas_kapasitas_dasar: Surat Edaran 1/2020
E
kesbangpol siapkan -q batas.yaml
warns "the office's limit" 'peserta: 201 orang dari 300 kursi: 67%, batas 66% \(Surat Edaran 1/2020\)' \
    ubah rapat kaltim-2022 --catatan x

# ---- told under the old number ----

LAMA='rekomendasi: dicatat pada nomor lama; yang berlaku sekarang m-25#1'
old=
for m in 22:2022-05-01 23:2023-05-01 25:2025-05-01; do
	y=${m%%:*}
	rakor-rekom tambah rapat -q --nomor "m-$y" --jenis rakor --nama "M $y" \
	    --tanggal "${m#*:}" --wilayah 64
	# shellcheck disable=SC2086
	rakor-rekom tambah rekomendasi -q --rapat "m-$y" --butir 1 --isi Data \
	    --penerima '64.02, 64.03' $old
	old="--mengulang m-$y#1"
done
warns 'the last of three' "$LAMA" tambah tindak-lanjut --status sesuai \
    --rekomendasi 'm-22#1' --penerima 64.02 --tanggal 2024-01-05 \
    --bukti-nomor 1
run 'before any took it up' 0 rakor-rekom tambah tindak-lanjut \
    --status proses --rekomendasi 'm-22#1' --penerima 64.03 \
    --tanggal 2023-01-05
err_like '^tersimpan: '
run 'under the last' 0 rakor-rekom tambah tindak-lanjut --status proses \
    --rekomendasi 'm-25#1' --penerima 64.02 --tanggal 2025-06-01
run 'and by periksa' 1 rakor-rekom periksa tindak-lanjut -q -f csv \
    --pilih kolom,temuan,dasar
is 'once' "$(grep 'm-25#1' .out)" \
    'rekomendasi,dicatat pada nomor lama; yang berlaku sekarang m-25#1,nomor lama'

# ---- reports prove what is asked: a part ----

rakor-rekom tambah rekomendasi -q --rapat $R --butir 31 --isi lapor \
    --penerima 64.02 --jenis berulang --setiap triwulan
rakor-rekom tambah rekomendasi -q --rapat $R --butir 31a --isi peta
warns 'of the whole' \
    'bukti_dari: butir 31 terbagi; isi bukti_dari pada anak butirnya' \
    ubah rekomendasi "$R#31" --bukti-dari pelaporan/triwulan
run 'found again' 1 rakor-rekom periksa rekomendasi -q -f csv
out_like "31,bukti_dari,butir 31 terbagi"

# ---- one who is asked, and not yet ----

rakor-rekom tambah rekomendasi -q --rapat $R --butir 30 --isi lapor \
    --penerima 64.02 --jenis berulang --setiap semester --mulai 2026-S2
add 'its time has not come' 'periode: 2026-S2 belum diminta' \
    --rekomendasi "$R#30" --penerima 64.02 --periode 2026-S2 --uraian dini
add 'before its first' 'periode: 2025-S2 tidak diminta' \
    --rekomendasi "$R#30" --penerima 64.02 --periode 2025-S2 --uraian lalu
add 'not asked at all' "penerima: Kabupaten Kutai Barat bukan penerima $R#30" \
    --rekomendasi "$R#30" --penerima 64.07 --periode 2026-S2 --uraian c
done_testing
