#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: one meeting that two offices recorded into one file.
. "$(dirname "$0")/lib.sh"
office
export KESBANGPOL_HARI_INI=2026-03-20T08:00
for f in rakor-2022-berau rakor-2024-paser; do
	rakor-rekom impor -q "$C/$f.yaml"
done
rakor-rekom impor -q "$C/tindak-lanjut-kaltim.yaml" 2>/dev/null
rakor-rekom tambah masukan -q --rapat kaltim-2024 --wilayah 64.08 \
    --bidang ideologi --masalah 'Konflik lahan' 2>/dev/null

see() {				# file: what every count says
	{
		rakor-rekom matriks kaltim-2024 -q -f csv
		rakor-rekom terlambat -q -f csv
		rakor-rekom rekap --baris rapat -q -f csv
		rakor-rekom rekap --baris penerima -q -f csv
		rakor-rekom notula kaltim-2024 -q -f teks
		rakor-rekom bahan kaltim-2024 -q -f teks
		rakor-rekom lanjutan -q
		rakor-rekom naskah kaltim-2024 -q
		rakor-rekom jejak 'kaltim-2024#9a' -q -f teks
		rakor-rekom lembar Berau -q -f teks
		rakor-rekom surat tindak-lanjut --massal -q -f html
	} > "$1" 2>&1
}
see one
is 'there is something to see' \
    "$(test "$(wc -l < one)" -gt 200 && echo yes)" yes

# A regency imports the same documents into that file.
for f in rakor-2022-berau rakor-2024-paser; do
	run "the regency, too: $f" 0 \
	    rakor-rekom impor -q --kantor 64.08 "$C/$f.yaml"
done
rakor-rekom impor -q --kantor 64.08 "$C/tindak-lanjut-kaltim.yaml" 2>/dev/null
rakor-rekom tambah masukan -q --kantor 64.08 --rapat kaltim-2024 \
    --wilayah 64.08 --bidang ideologi --masalah 'konflik lahan' 2>/dev/null
is 'all of it is stored' "$(rakor-rekom lihat rapat -q -f csv \
    --pilih kantor,nomor | grep -c kaltim-2024)" 2
is '... twice' "$(rakor-rekom lihat masukan -q -f csv | grep -ci lahan)" 2
see two
run 'every count sees one of them' 0 diff one two
run 'nothing differs' 0 rakor-rekom periksa rapat -q
run 'of the regency, by its key' 0 rakor-rekom naskah 64.08/kaltim-2024 -q

# What the regency did counts for the one item.
rakor-rekom tambah tindak-lanjut -q --kantor 64.08 \
    --rekomendasi 'kaltim-2024#7' --penerima 64.08 --tanggal 2026-03-01 \
    --status sesuai --bukti-nomor 7 2>/dev/null
is 'told once' "$(rakor-rekom jejak 'kaltim-2024#7' -q -f teks |
    grep -c '01/03/2026')" 1

# Of a file that two offices wrote each doubt stands at its own line.
cat > dua.csv <<E
kantor,nomor,rekomendasi,penerima,tanggal,status,uraian,bukti_nomor
64,2026-09001,kaltim-2024#7,64.02,2026-03-02,proses,sama,1
64.08,2026-09001,kaltim-2024#7,64.02,2026-03-02,proses,sama,1
64,2026-09002,kaltim-2024#7,64.03,2026-03-02,proses,lain,1
64,2026-09003,kaltim-2024#11a,Berau,2026-03-02,proses,tanya,1
E
cp k.db utuh.db
run 'a file of two offices' 1 rakor-rekom impor tindak-lanjut dua.csv
err_like '^dua.csv:5: penerima: Kabupaten Berau bukan penerima'
cp utuh.db k.db

# A text that differs is named, where it does not count.
rakor-rekom ubah rekomendasi -q --kantor 64.08 'kaltim-2024#7' \
    --isi 'Isi yang lain' --batas 2026 2>/dev/null
run 'periksa names the twin' 1 rakor-rekom periksa rekomendasi -f csv -q
out_like 'kaltim-2024#7,.*berbeda dari catatan Provinsi Kalimantan Timur, yang dihitung: isi, batas'
rakor-rekom ubah rapat -q --kantor 64.08 kaltim-2024 --tanggal 2024-04-22 \
    2>/dev/null
run 'and the meeting of another day' 1 rakor-rekom periksa rapat -f csv -q
out_like 'nomor itu juga rapat lain, catatan .* April 2024'
done_testing
