#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik surat: letters to those whose report has not come; and a report
# that came proves in rakor-rekom what was agreed.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2024-10-28T08:00

cat >laporan.csv <<'E'
wilayah,laporan,periode,diterima,nihil,nomor_surat
Paser,triwulan,2024-T3,2024-10-10,tidak,300/12/2024
Berau,triwulan,2024-T3,2024-10-21,ya,
Kutai Timur,triwulan,2024-T2,2024-07-10,,
Paser,triwulan,2023-T4,2024-01-10,,
Paser,rad,2024-B08,2024-09-10,,
E
peta-konflik impor -q pelaporan laporan.csv
echo 'konflik.hari_triwulan: 15' >batas.yaml
kesbangpol siapkan -q batas.yaml

# ---- letters ----

run 'a reminder' 0 peta-konflik surat pengingat Kutim -f teks
golden konflik-surat-pengingat
nok 'nothing of an agreement that there is not' grep -q didasarkan .out
run 'to all that are silent' 0 peta-konflik surat pengingat --massal -f wa
is 'not to those who reported' "$(grep -c '^Kabupaten\|^Kota' .out)" 8
nok 'not to them' grep -q '^Kabupaten Paser$' .out
out_like '^Kabupaten Kutai Timur$'
run 'nothing for who has reported' 65 peta-konflik surat pengingat Paser
err_is <<'E'
Kabupaten Paser: laporannya sudah diterima, atau belum waktunya
E
run 'nihil is a report' 65 peta-konflik surat pengingat Berau
run 'thanks' 0 peta-konflik surat terima-kasih Berau -f teks
golden konflik-surat-terima-kasih
run 'thanks only for what came' 65 peta-konflik surat terima-kasih Kutim
run 'thanks in a message' 0 peta-konflik surat terima-kasih Paser -f wa
out_like 'sudah kami terima pada 10 Oktober 2024'
run 'asked for before the day' 0 peta-konflik surat permintaan-laporan Kutim \
    -f teks
golden konflik-surat-permintaan
run 'and in a message' 0 peta-konflik surat permintaan-laporan --massal -f wa
is 'of all' "$(grep -c '^Kabupaten\|^Kota' .out)" 10
run 'not after it' 65 peta-konflik surat permintaan-laporan Kutim \
    -p 2024-T2
run 'without an agreed day none is said' 0 peta-konflik surat pengingat \
    --laporan rad Kutim -f teks
nok 'none' grep -q 'batas waktu' .out
out_like 'B08 2024 \(1 Mei s.d. 31'
run 'nobody needs it' 0 peta-konflik surat pengingat --massal -p 2024-T4
err_is <<'E'
tidak ada wilayah yang memerlukan surat itu
E

# ---- numbers ----

run 'no pattern' 78 peta-konflik surat pengingat Kutim --terbit
echo 'konflik.pola_nomor: "{kode}/{urut}/{tahun}"' >pola.yaml
kesbangpol siapkan -q pola.yaml
run 'issued' 0 peta-konflik surat pengingat --massal --terbit -f teks
err_is <<'E'
8 surat diterbitkan
E
out_like '300/008/2024'
run 'the same letter keeps its number' 0 peta-konflik surat pengingat \
    'Kutai Kartanegara' --terbit -f teks
out_like '300/001/2024'
for f in html rtf; do
	run "as $f" 0 peta-konflik surat pengingat --massal -f $f -o s.$f
	ok "$f has something" test -s s.$f
done

# ---- wrong doors ----

run 'no kind' 64 peta-konflik surat
err_is <<'E'
sebutkan surat apa: pengingat, permintaan-laporan, terima-kasih
E
run 'no such kind' 64 peta-konflik surat pengigat Kutim
run 'to whom?' 64 peta-konflik surat pengingat
run 'to all and to one' 64 peta-konflik surat pengingat Kutim --massal
run 'of another province' 65 peta-konflik surat pengingat 73.71
run 'one period a letter' 64 peta-konflik surat pengingat Kutim -p 2024
err_like 'satu periode laporan untuk satu surat'
run 'an answer by yesterday' 64 peta-konflik surat pengingat Kutim \
    --jawab 2024-10-27
run 'texts are the office'"'"'s' 0 peta-konflik templat --bawaan
ok 'all six' test -f data/konflik/terima-kasih-wa.txt

# ---- what was agreed, and what proves it ----

rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
cell() {
	rakor-rekom matriks kaltim-2024 --rinci -f jsonl 2>/dev/null |
	    grep '"rekomendasi":"kaltim-2024#10"' |
	    grep "\"penerima\":\"$1\".*\"periode\":\"$2\"" |
	    sed 's/.*\("status":"[a-z_]*","waktu":[^,]*\).*/\1/'
}
is 'a report proves nothing by itself' "$(cell 64.01 2024-T3)" \
    '"status":"belum","waktu":"terlambat"'
cp "$KESBANGPOL_DB" utuh.db
rakor-rekom impor -q --kantor 64.08 "$C/rakor-2024-paser.yaml"
rakor-rekom ubah -q --kantor 64.08 rekomendasi 'kaltim-2024#10' \
    --bukti-dari pelaporan/triwulan --hari-setelah 30 2>/dev/null
is 'there it proves something' "$(KESBANGPOL_KANTOR=64.08 cell 64.01 2024-T3
    rakor-rekom lihat rekomendasi -q --pilih kantor,bukti_dari -f csv |
    grep -c '64.08,pelaporan/triwulan')" \
    '"status":"belum","waktu":"terlambat"
1'
cp utuh.db "$KESBANGPOL_DB"
run 'the office says what proves it' 1 rakor-rekom ubah -q rekomendasi \
    'kaltim-2024#10' --bukti-dari pelaporan/triwulan --hari-setelah 30
is 'it came' "$(cell 64.01 2024-T3)" \
    '"status":"sesuai","waktu":"tepat_waktu"'
is 'nihil came, too' "$(cell 64.03 2024-T3)" \
    '"status":"sesuai","waktu":"tepat_waktu"'
is 'it did not come' "$(cell 64.08 2024-T3)" \
    '"status":"belum","waktu":"menjelang"'
is 'of the period before' "$(cell 64.08 2024-T2)" \
    '"status":"sesuai","waktu":"tepat_waktu"'
is 'not of one before the meeting' "$(cell 64.01 2023-T4)" ''
run 'whence' 0 rakor-rekom jejak 'kaltim-2024#10'
golden konflik-bukti
run 'nothing is stored' 0 rakor-rekom ekspor tindak-lanjut
is 'nothing' "$(grep -c 'kaltim-2024#10' .out)" 0
rakor-rekom tambah -q tindak-lanjut --rekomendasi 'kaltim-2024#10' \
    --penerima 64.01 --tanggal 2024-10-20 --status proses \
    --periode 2024-T3 --uraian 'peta belum lengkap'
is 'what the office says later holds' "$(cell 64.01 2024-T3)" \
    '"status":"proses","waktu":"menjelang"'
run 'a document has it' 0 rakor-rekom naskah kaltim-2024
out_like 'bukti_dari: "?pelaporan/triwulan"?'
run 'not what recurs otherwise' 65 rakor-rekom ubah rekomendasi \
    'kaltim-2024#10' --bukti-dari pelaporan/rad
err_like 'bukti_dari: hanya untuk yang berulang setiap catur wulan'
# Fifteen days of the setting, thirty of the item: one agreement, one deadline.
run 'late neither here nor there' 0 peta-konflik kelengkapan -p 2024-T3 \
    -w 64.08 -f csv --pilih hasil,batas,dasar_batas
out_is <<'E'
hasil,batas,dasar_batas
belum waktunya,2024-10-30,kaltim-2024#10
E
run 'a page says whence' 0 peta-konflik kelengkapan -p 2024-T3 -f teks
out_like '^Batas waktu     : 30 Oktober 2024 [(]butir rapat kaltim-2024#10[)]$'
run 'of a period before the meeting the setting' 1 peta-konflik kelengkapan \
    -p 2023-T4 -w 64.08 -f csv --pilih batas,dasar_batas
out_like '^2024-01-15,konflik.hari_triwulan$'
run 'what contradicts is found' 1 peta-konflik periksa pelaporan -f csv \
    --pilih nomor,temuan
out_like '^konflik.hari_triwulan,"?butir rapat kaltim-2024#10 menyebut 30 hari .*setelan konflik.hari_triwulan 15 hari'
run 'nobody is reminded yet' 65 peta-konflik surat pengingat Kutim
err_like 'belum waktunya'
rakor-rekom ubah -q rekomendasi 'kaltim-2024#10' --hari-setelah '' 2>/dev/null
is 'an item without days is due as the report is' "$(cell 64.08 2024-T3
    peta-konflik kelengkapan -q -p 2024-T3 -w 64.08 -f csv --pilih batas)" \
    '"status":"belum","waktu":"terlambat"
batas
2024-10-15'
run 'then nothing contradicts' 0 peta-konflik periksa pelaporan
rakor-rekom ubah -q rekomendasi 'kaltim-2024#10' --hari-setelah 30 2>/dev/null
KESBANGPOL_HARI_INI=2024-11-01T08:00
run 'and a reminder rests on it' 0 peta-konflik surat pengingat Kutim -f teks
golden konflik-surat-dasar

# Another office's meeting of that number is not the one that it rests on.
rakor-rekom tambah -q rapat --kantor 63 --nomor kaltim-2024 \
    --jenis rakor \
    --nama 'Rapat Kalimantan Selatan' --tanggal 2023-05-05 --wilayah 63
rakor-rekom tambah -q rapat --kantor 64.08 --nomor i-1 --jenis internal \
    --nama 'Rapat internal Kutai Timur' --tanggal 2024-09-01
rakor-rekom tambah -q rekomendasi --kantor 64.08 --rapat i-1 --butir 1 \
    --isi 'Laporan triwulan' --penerima 64.08 --jenis berulang --setiap triwulan \
    --bukti-dari pelaporan/triwulan
is 'both are there' "$(rakor-rekom lihat rapat -q -f csv --pilih nomor |
    grep -c 'kaltim-2024\|i-1')" 3
run 'the same again' 0 peta-konflik surat pengingat Kutim -f teks
golden konflik-surat-dasar
done_testing
