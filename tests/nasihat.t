#!/bin/sh
# SPDX-License-Identifier: ISC
# What an ormas is told to do is the same in the list, the letter, the message
# and the checklist, whatever kind it is (tempo.h: ormas_cabang).
. "$(dirname "$0")/lib.sh"
office

cat >ormas.csv <<'E'
nomor,nama,bentuk,lingkup,berjenjang,induk,skt_nomor,skt_berakhir,ahu_nomor,surat_lapor_nomor,surat_lapor_berakhir,izin_nomor,izin_berakhir
yayasan,Y,yayasan,kabkota,tidak,,,,AHU-0002531.AH.01.04.TAHUN 2018,1,2025-12-20,,
perkumpulan,P,perkumpulan,kabkota,ya,,,,AHU-0002532.AH.01.07.TAHUN 2018,2,2025-12-20,,
lokal,L,tidak_berbadan_hukum,kabkota,tidak,,3/2020,2025-12-20,,3,2025-12-20,,
asing,A,asing,kabkota,ya,,,,,4,2025-12-20,4/IZIN,2025-12-20
cabang,C,tidak_berbadan_hukum,kabkota,,pusat,5/2020,2025-12-20,,5,2025-12-20,,
tingkat,T,tidak_berbadan_hukum,kabkota,ya,,6/2020,2025-12-20,,6,2025-12-20,,
pusat,S,tidak_berbadan_hukum,nasional,ya,,7/2020,2025-12-20,,7,2025-12-20,,
buram,G,,kabkota,,,8/2020,2025-12-20,,8,2025-12-20,,
anak,H,,kabkota,,pusat,9/2020,2025-12-20,,9,2025-12-20,,
bernomor,B,,kabkota,,,10/2020,2025-12-20,AHU-0002533.AH.01.08.TAHUN 2018,10,2025-12-20,,
E
ormas-skt impor -q ormas.csv

# Who renews the SKT: "sendiri", "pusat"; nothing where none is needed.
flat() {
	tr -s ' \n' ' ' <"$1"
}
who() {
	sed -n 's/.*pusat$/pusat/p; s/.*Menteri$/sendiri/p'
}
in_list() {
	ormas-skt jatuh-tempo -q --masa skt --nomor "$1" --pilih tindakan |
	    sed -n 's/skt_perpanjangan/sendiri/p; s/skt_pusat/pusat/p'
}
in_letter() {
	flat .surat | grep -oE 'perpanjangan diajukan ((oleh )?pengurus pusat|tertulis kepada Menteri)' | who
}
in_message() {
	flat .pesan | grep -oE 'SKT diajukan (oleh pengurus pusat|kepada Menteri)' | who
}

# What it shows when it reports: the letter's words, and the papers' codes,
# with a ? where the register does not tell.
shows() {
	flat .surat | grep -oE 'dengan melampirkan [^.(]*' |
	    sed 's/.*melampirkan //; s/ $//'
}
papers() {
	ormas-skt tambah -q permohonan --nomor "P-$1" --ormas "$1" \
	    --prosedur lapor_keberadaan --diterima 2025-12-01 \
	    --nomor-surat 1 --perihal Laporan
	ormas-skt berkas -q "P-$1" -f csv --pilih syarat,keadaan |
	    sed -n 's/,belum$//; s/,belum_tentu$/?/; /^pengesahan?*$/p
	    /^skt?*$/p; /^pengurus?*$/p' | paste -sd ' ' -
}

# KIND, who renews its SKT, the letter's words on reporting, the papers
while IFS='|' read -r kind renews words codes; do
	ormas-skt surat -q pengingat "$kind" >.surat
	ormas-skt surat -q pengingat "$kind" -f wa >.pesan 2>.err
	is "$kind: the SKT in the list" "$(in_list "$kind")" "$renews"
	is "$kind: the SKT in the letter" "$(in_letter)" "$renews"
	is "$kind: the SKT in the message" "$(in_message)" "$renews"
	is "$kind: its papers in the letter" \
	    "$(grep -c '^Perpanjangan SKT$' .surat)" \
	    "$(echo "$renews" | grep -c sendiri)"
	is "$kind: reporting in the letter" "$(shows)" "$words"
	is "$kind: reporting in the checklist" "$(papers "$kind")" "$codes"
done <<'E'
yayasan||keputusan pengesahan badan hukum dan susunan pengurus di daerah|pengesahan pengurus
perkumpulan||keputusan pengesahan badan hukum dan susunan pengurus di daerah|pengesahan pengurus
bernomor||keputusan pengesahan badan hukum dan susunan pengurus di daerah|pengesahan pengurus
lokal|sendiri|susunan pengurus|pengurus
asing||susunan pengurus|pengurus
cabang|pusat|SKT pengurus pusat dan susunan pengurus di daerah|skt pengurus
tingkat|pusat|SKT pengurus pusat dan susunan pengurus di daerah|skt pengurus
pusat|sendiri|susunan pengurus|pengurus
buram|sendiri|susunan pengurus di daerah; badan hukum dengan keputusan pengesahannya|pengesahan? skt? pengurus
anak|pusat|susunan pengurus di daerah; badan hukum dengan keputusan pengesahannya|pengesahan? skt? pengurus
E

# ---- the region's letter names the article that the report rests on ----

for pair in yayasan:9 bernomor:9 cabang:8 tingkat:8 pusat: lokal: asing:; do
	ormas-skt surat -q lapor "${pair%:*}" >.surat
	is "lapor ${pair%:*}: its article" "$(sed -n \
	    '/Nomor 58 Tahun 2016/s/.*2016[^0-9]*\([0-9]*\);* dan$/\1/p' \
	    .surat)" "${pair#*:}"
done

# ---- a new board: one term, and which text says what ----

ormas-skt ubah -q lokal --pengurus-berakhir 2025-12-20
ormas-skt tambah -q permohonan --nomor P-baru --ormas lokal \
    --prosedur perubahan_pengurus --diterima 2025-12-01 --nomor-surat 2 \
    --perihal Pengurus --tanggal-perubahan 2025-11-03
term='30 hari kerja sejak terjadinya perubahan (PP 58/2016 Pasal 72 ayat (2) dan Pasal 1 angka 13; UU 17/2013 Pasal 30 ayat (2) menyebut hari saja)'
ormas-skt jatuh-tempo -q --masa pengurus --pilih keterangan >.daftar
ormas-skt surat -q pengingat lokal >.pengingat
ormas-skt surat -q lapor lokal >.lapor
ormas-skt berkas -q P-baru -f teks >.halaman
for f in .daftar .pengingat .lapor .halaman; do
	flat $f >.rata
	ok "30 working days in ${f#.}" grep -qF "$term" .rata
	is "no other days in ${f#.}" \
	    "$(grep -oE '30 (\([a-z ]*\) )?hari( kerja)?' .rata | sort -u)" \
	    '30 hari kerja'
done
ok 'so they are counted' grep -q '^Batas lapor *: 15 Desember 2025: 30' .halaman

# ---- an office's own list may ask by the same words, and by no others ----

ormas-skt templat -q --bawaan syarat.csv
sed 's/,bukan_cabang,/,berjenjang,/' data/syarat.csv >s.csv
mv s.csv data/syarat.csv
run 'a word that is none' 78 ormas-skt berkas P-lokal
err_like "untuk: 'berjenjang' bukan bentuk, bukan badan_hukum, .* cabang"
done_testing
