#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: letters and messages that ask for what was agreed.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2026-03-20T08:00
for f in rakor-2022-berau rakor-2024-paser tindak-lanjut-kaltim; do
	rakor-rekom impor -q "$C/$f.yaml"
done

run 'what is late, and all that is open' 0 rakor-rekom surat tindak-lanjut \
    64.02 --rapat kaltim-2024 --jawab 2026-04-10
golden rakor-surat
run 'as a page' 0 rakor-rekom surat tindak-lanjut 64.02 -o a.html
ok 'on A4' grep -q '^@page { size: A4;' a.html
ok 'with whom it is for' grep -q 'Kutai Kartanegara' a.html
ok 'and what is late' grep -q '<td[^>]*>[^<]*Tim Pemantau' a.html
ok 'that any browser reads' perl "$TESTS/fixtures/page.pl" <a.html
run 'for a word processor' 0 rakor-rekom surat tindak-lanjut 64.02 -o a.rtf
# A table that is longer than a page does not wait for one that it fits on.
is 'its rows may part' "$(grep -c 'keepn\\ql\\b0' a.rtf)" 0
run 'as a message' 0 rakor-rekom surat tindak-lanjut 'Kutai Timur' \
    --rapat kaltim-2022 -f wa
out_like '^• kaltim-2022#b, batas 31 Desember 2023: Mengalokasikan anggaran'
is 'only what is late' "$(grep -c '^•' .out)" 2
grep -hv '^#' "$ROOT"/data/rakor/*.txt .out >kata
nok 'nothing harsh' grep -qiE 'lalai|melanggar|teguran|sanksi|wajib' kata

run 'what is near' 0 rakor-rekom surat pengingat 64.08
out_like 'yang pertama pada tanggal 31 Maret 2026'
out_like '^ +1  Menyampaikan laporan +31/03/2026'
run 'a unit; nothing shows it' 65 rakor-rekom surat permintaan-bukti 64.71
err_is <<M
Kota Balikpapan: tidak ada yang memerlukan bukti
M
run 'to all that need it' 0 rakor-rekom surat permintaan-bukti --massal
out_like 'Kesatuan Bangsa dan Politik Kabupaten Paser$'
out_like 'pernah sesuai'
is 'one does' "$(grep -c '^Yth' .out)" 1
run 'what regions bring' 0 rakor-rekom surat permintaan-masukan --massal \
    --rapat kaltim-2024 -o masukan.html
is 'each region' "$(grep -c 'Yth\. Kepala' masukan.html)" 10
run 'one of them' 0 rakor-rekom surat permintaan-masukan Bontang \
    --rapat kaltim-2024 -f wa
out_like 'mohon masukan Kota Bontang untuk Rapat Koordinasi'

# ---- numbers ----

run 'without a pattern' 78 rakor-rekom surat tindak-lanjut 64.02 --terbit
err_like '^--terbit: pola nomor surat belum diisi'
echo 'rakor.pola_nomor: "{kode}/{urut}/{tahun}"' >pola.yaml
kesbangpol siapkan -q pola.yaml
run 'one a letter, in one series' 0 rakor-rekom surat tindak-lanjut 64.02 \
    64.08 --terbit
err_is <<M
2 surat diterbitkan
M
is 'both' "$(grep '^Nomor' .out | tr -s ' ' | tr '\n' ' ')" \
    'Nomor : 005/001/2026 Nomor : 005/002/2026 '
nok 'no draft' grep -q DRAF .out
run 'the same again' 0 rakor-rekom surat tindak-lanjut 64.08 --terbit
out_like '^Nomor +: 005/002/2026$'
run 'another kind' 0 rakor-rekom surat pengingat 64.08 --terbit
out_like '^Nomor +: 005/003/2026$'
run 'only a try' 0 rakor-rekom surat pengingat 64.01 --terbit -n
err_is <<M
percobaan: tidak ada yang diterbitkan
M
run 'by hand' 0 rakor-rekom surat pengingat 64.08 --nomor 005/99
out_like '^Nomor +: 005/99$'

# ---- the office's own text; units ----

rakor-rekom tambah -q --nomor i-25 --jenis internal --tanggal 2025-08-04 \
    --nama 'Rapat internal' --wilayah 64.74
rakor-rekom tambah rekomendasi -q --rapat i-25 --butir 1 --isi 'Surat' \
    --penerima 'Bidang Politik' --batas 2025-09
rakor-rekom templat --bawaan -q
ok 'written out' test -f data/rakor/tindak-lanjut.txt
echo 'Yth: Kepala {unit}

Mohon {butir}' >data/rakor/tindak-lanjut.txt
run 'of the office' 0 rakor-rekom surat tindak-lanjut 'bidang politik'
out_like '^Yth. Kepala Bidang Politik$'
out_like '^Mohon Surat \(i-25#1\); belum ditindaklanjuti; batas 30 September'

# ---- what cannot be ----

run 'no such letter' 64 rakor-rekom surat pengingt 64.02
err_is <<M
surat 'pengingt' tidak dikenal; maksud Anda 'pengingat'?
M
run 'to whom' 64 rakor-rekom surat pengingat
err_is <<M
sebutkan PENERIMA, atau --massal untuk semua yang memerlukannya
M
run 'of which meeting' 64 rakor-rekom surat permintaan-masukan --massal
err_is <<M
sebutkan rapatnya: --rapat NOMOR
M
run 'an answer before today' 64 rakor-rekom surat pengingat 64.02 \
    --jawab 2026-03-19
err_is <<M
--jawab: hari itu sudah lewat
M
run 'a message has no number' 64 rakor-rekom surat pengingat 64.02 -f wa \
    --terbit
err_is <<M
--terbit: pesan tidak bernomor
M
run 'today' 64 rakor-rekom surat pengingat 64.02 -p 2025
err_is <<M
--periode: surat tentang keadaan hari ini; batasi dengan --rapat
M
run 'nobody needs it' 0 rakor-rekom surat permintaan-bukti --massal \
    --rapat kaltim-2022
err_is <<M
tidak ada penerima yang memerlukan surat itu
M
done_testing
