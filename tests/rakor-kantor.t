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
run 'what others did is not for a regency to say' 65 \
    rakor-rekom impor --kantor 64.08 "$C/tindak-lanjut-kaltim.yaml"
err_like "penerima: 'provinsi' bukan wilayah kantor 64.08 atau di bawahnya"
err_like "penerima: 'semua' bukan wilayah kantor 64.08 atau di bawahnya"
err_like "penerima: '64.01' bukan wilayah kantor 64.08 atau di bawahnya"
err_like '[-]-penerima 64.08$'
nok '... but its own' grep "penerima: '64.08'" .err
awk '/^---/ { on = 0 } /^wilayah: "64.08"/ { on = 1 } on' \
    "$C/tindak-lanjut-kaltim.yaml" > kutim.yaml
run '... which is' 1 rakor-rekom impor -q --kantor 64.08 kutim.yaml
for p in semua Paser provinsi 'Bidang Politik'; do
	run "nor, of an item of the province, by one of $p" 65 \
	    rakor-rekom tambah tindak-lanjut --kantor 64.09 --rekomendasi \
	    'kaltim-2024#7' --penerima "$p" --tanggal 2026-02-01 --status sesuai
done
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
64.08,2026-09001,kaltim-2024#7,64.08,2026-03-02,proses,sama,1
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

# Meetings of one number that are not one are not added up.
for o in 64 64.08; do
	rakor-rekom tambah rapat -q --kantor $o --nomor i-1 --jenis internal \
	    --tanggal 2026-01-05 --nama "Rapat $o" 2>/dev/null
	for b in 1 2; do
		rakor-rekom tambah rekomendasi -q --kantor $o --rapat i-1 \
		    --butir $b --isi "Surat $b $o" --penerima Sekretariat \
		    2>/dev/null
	done
done
run 'meetings of two offices, each by itself' 0 \
    rakor-rekom rekap --baris rapat --rapat i-1 -f csv -q
out_like '^i-1,Rapat 64,,2,2,'
out_like '^64.08/i-1,Rapat 64.08,,2,2,'
run '... and their items' 0 \
    rakor-rekom rekap --baris rekomendasi --rapat i-1 -f csv -q
out_like '^i-1#1,Surat 1 64,,1,1,'
out_like '^64.08/i-1#1,Surat 1 64.08,,1,1,'
run 'an item by its key' 0 rakor-rekom jejak '64.08/i-1#1' -f teks
out_like 'Surat 1 64.08'

# Of an internal meeting another office's entries are of another meeting; of
# the rest what was taken back is not left out, for it is nowhere.
rakor-rekom tambah tindak-lanjut -q --kantor 64.08 --rekomendasi 'i-1#1' \
    --penerima Sekretariat --tanggal 2026-01-10 --status proses 2>/dev/null
run 'naskah of an internal meeting' 0 rakor-rekom naskah i-1 --tindak-lanjut
err_is </dev/null
run 'nor are those of another day' 0 \
    rakor-rekom naskah kaltim-2024 --tindak-lanjut
err_is </dev/null
rakor-rekom ubah rapat -q --kantor 64.08 kaltim-2024 --tanggal 2024-04-23 \
    2>/dev/null
n=$(rakor-rekom naskah kaltim-2024 --tindak-lanjut 2>&1 >/dev/null |
    sed 's/ .*//')
wrong=$(rakor-rekom ekspor tindak-lanjut -q -f csv |
    grep '^64.08,.*kaltim-2024#7,64.08' | cut -d, -f2)
rakor-rekom cabut -q --kantor 64.08 "$wrong" --alasan keliru
run 'one of theirs taken back' 0 \
    rakor-rekom naskah kaltim-2024 --tindak-lanjut
err_like "^$((n - 1)) tindak lanjut yang dicatat kantor lain tidak ikut"

# Their evidence lies in their own folder.
cat > luar.csv <<E
kantor,nomor,revisi,rekomendasi,penerima,tanggal,status,bukti_berkas,bukti_sidik
64.08,2026-09100,1,kaltim-2024#7,64.08,2026-03-03,sesuai,tidak-di-sini.pdf,$(printf %064d 7)
64.08,2026-09101,1,kaltim-2024#7,64.08,2026-03-04,sesuai,juga-tidak.pdf,
E
run 'their entries with papers' 0 rakor-rekom impor tindak-lanjut luar.csv
run 'are not looked for here' 0 sh -c \
    'rakor-rekom periksa tindak-lanjut -f csv -q | grep -c "2026-0910" || :'
out_is <<E
0
E
run '... but at theirs' 1 rakor-rekom periksa tindak-lanjut --kantor 64.08 \
    -f csv -q
out_like '2026-09100,bukti_berkas,berkasnya tidak ada lagi'

# Of a meeting of its own an office says it of all.
rakor-rekom tambah rapat -q --kantor 64.09 --nomor batas-2026 --jenis rakor \
    --tanggal 2026-01-05 --nama 'Rapat batas' 2>/dev/null
rakor-rekom tambah rekomendasi -q --kantor 64.09 --rapat batas-2026 --butir 1 \
    --isi 'Patok batas' --penerima 64.08 2>/dev/null
run 'what a neighbour did for its own meeting' 0 rakor-rekom tambah \
    tindak-lanjut -q --kantor 64.09 --rekomendasi 'batas-2026#1' \
    --penerima 64.08 --tanggal 2026-02-01 --status proses

# Whose row is it, that has no number?
printf 'kantor,rekomendasi,penerima,tanggal,status\n%s\n' \
    '64.08,kaltim-2024#7,64.08,2026-03-05,proses' > asing.csv
run 'a row of another office, of no number' 65 \
    rakor-rekom impor tindak-lanjut asing.csv
err_like "^asing.csv:2: kantor: '64.08' bukan kantor ini"
err_like '[-]-kantor 64.08'
run '... is theirs when one says so' 0 \
    rakor-rekom impor tindak-lanjut --kantor 64.08 asing.csv
printf 'kantor,rapat,butir,isi,penerima\n%s\n' \
    '64.08,i-1,3,Dari sana,Sekretariat' > butir.csv
run 'where the number follows it is known' 0 \
    rakor-rekom impor rekomendasi butir.csv
run '... whose it is' 0 rakor-rekom lihat rekomendasi '64.08/i-1#3' -q
done_testing
