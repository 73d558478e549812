#!/bin/sh
# SPDX-License-Identifier: ISC
# Every kind of paper of party aid as a page and as a file for word processors:
# nothing of the template is left in them, and both say the figures, numbers,
# days and names of the files that the register was filled from.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota
export KESBANGPOL_HARI_INI=2025-06-30T09:00
kesbangpol impor -q wilayah "$D/wilayah.csv"
kesbangpol siapkan -q "$D/kantor.yaml"
for t in suara dewan nilai anggaran pengurus tahapan berkas pencairan rencana \
    belanja temuan; do
	banpol impor -q $t "$D/$t.csv"
done

# The text of a page, of a file; words with one blank between them.
text_html() {
	sed -e '1,/<\/head>/d' -e 's/<[^>]*>/ /g' "$1"
}
text_rtf() {
	sed -e '/fonttbl/d' -e 's/\\[a-z]*[-0-9]* \{0,1\}/ /g' -e 's/[{}]//g' \
	    "$1"
}

# paid PAYMENT COLUMN, step PAYMENT STEP COLUMN: of golkar's year.
paid() {
	awk -F, -v t="$1" -v c="$2" '$1 == "golkar" && $2 == 2024 && $3 == t {
		print $c
	}' "$D/pencairan.csv"
}
step() {
	awk -F, -v t="$1" -v s="$2" -v c="$3" '$1 == "golkar" && $2 == 2024 &&
	    $3 == t && $4 == s {
		print $c
	}' "$D/tahapan.csv"
}
day() {
	echo "$1" | awk -F- '{
		split("Januari Februari Maret April Mei Juni Juli Agustus " \
		    "September Oktober November Desember", m, " ")
		print $3 + 0, m[$2 + 0], $1
	}'
}
# 55032010 as Rp55.032.010
rp() {
	echo "$1" | awk '{
		while (length($0) > 3) {
			s = "." substr($0, length($0) - 2) s
			$0 = substr($0, 1, length($0) - 3)
		}
		print "Rp" $0 s
	}'
}
# Votes x 6,172.50 x months of the result, to the nearest rupiah.
right() {
	awk -F, -v year="$1" '$2 == year && $3 ~ /Golongan|[Gg]olkar/ {
		print int(($4 * 12345 * (year == 2019 ? 7 : 5) + 12) / 24)
	}' "$D/suara.csv"
}

FIRST=$(paid 1 4)
SECOND=$(paid 2 4)
YEAR=$((FIRST + SECOND))
is 'what is paid first is what the votes give' "$FIRST" "$(right 2019)"
ALL=$(awk -F, 'NR > 1 && $5 > 0 {
	s += int(($4 * 12345 * ($2 == 2019 ? 7 : 5) + 12) / 24)
    } END { print s }' "$D/suara.csv")
BOARD='DPD Partai Golongan Karya Kota Contoh'
HEAD='Contoh Ketua Golkar'
MONEY='Contoh Bendahara Golkar'

# paper KIND ARGS... <<words, a line each
paper() {
	_k=$1
	cat >want
	echo "$_k" >>had
	for _f in html rtf; do
		run "$_k as $_f" 0 banpol dokumen "$@" -f $_f
		cp "$T/.out" $_k.$_f
		text_$_f $_k.$_f | tr -s ' \n\t' '   ' >text
		while read -r _w; do
			ok "$_k as $_f: $_w" grep -qF -e "$_w" text
		done <want
		nok "$_k as $_f has nothing of its template" grep -Eq \
		    '\{[a-z_]+[}?|]|\[(bila|selesai|tabel|selain)|\(null\)' \
		    $_k.$_f
	done
}

paper pemberitahuan golkar --tahun 2024 --termin 1 <<E
$(step 1 pemberitahuan 6)
$(day "$(step 1 pemberitahuan 5)")
$BOARD
E
paper permohonan golkar --tahun 2024 <<E
$BOARD
$HEAD
$(paid 1 8)
E
paper rencana golkar --tahun 2024 <<E
$BOARD
$HEAD
$MONEY
E
paper pernyataan golkar --tahun 2024 <<E
$BOARD
$HEAD
$MONEY
E
paper tanda-terima golkar --tahun 2024 --termin 1 <<E
$(step 1 permohonan 6)
$(day "$(step 1 permohonan 5)")
E
paper verifikasi golkar --tahun 2024 --termin 1 <<E
$(step 1 verifikasi 6)
$(rp "$FIRST")
$(banpol terbilang "$FIRST")
E
paper pengantar-verifikasi --tahun 2024 --termin 1 <<E
$(step 1 verifikasi 6)
$(step 1 verifikasi 5 | awk -F- '{ print $3 "/" $2 "/" $1 }')
E
paper keputusan --tahun 2024 <<E
$(rp "$ALL")
$(banpol terbilang "$ALL")
MEMUTUSKAN:
E
paper lampiran-keputusan --tahun 2024 <<E
$(rp "$ALL")
E
paper persetujuan --tahun 2024 --termin 1 <<E
$(step 1 verifikasi 6)
$(paid 1 8)
$(rp "$FIRST")
E
paper serah-terima golkar --tahun 2024 --termin 1 <<E
$(step 1 bast 6)
$(rp "$FIRST")
$(banpol terbilang "$FIRST")
$(paid 1 5)
$(day "$(paid 1 6)")
$HEAD
$MONEY
E
paper kuitansi golkar --tahun 2024 --termin 2 <<E
$(paid 2 11)
$(rp "$SECOND")
$(banpol terbilang "$SECOND")
$(paid 2 5)
$MONEY
E
paper tidak-mengajukan perindo --tahun 2024 <<E
Perindo
Pasal 18
E
paper ditahan pbb <<E
Partai Bulan Bintang
LPJ tahun 2024 belum diperiksa BPK
E
paper pengingat-lpj golkar --tahun 2024 --hari-ini 2025-01-02 <<E
$(rp "$YEAR")
31 Januari 2025
E
paper realisasi golkar --tahun 2024 <<E
$(rp "$YEAR")
$HEAD
$MONEY
E
paper tanggung-jawab golkar --tahun 2024 <<E
$(rp "$YEAR")
$(banpol terbilang "$YEAR")
$(paid 1 8)
$HEAD
E
paper penyerahan-lpj golkar --tahun 2024 <<E
$(rp "$YEAR")
$(step 2 lhp 6)
$HEAD
E
paper tanda-terima-lpj golkar --tahun 2024 <<E
$(step 2 lpj 6)
$(day "$(step 2 lpj 5)")
$(rp "$YEAR")
E
paper pengantar-lpj --tahun 2024 --hari-ini 2025-01-16 <<E
Partai Golongan Karya
$(rp "$YEAR")
$(step 2 lpj 5 | awk -F- '{ print $3 "/" $2 "/" $1 }')
E
paper ringkasan-lpj --tahun 2024 <<E
$(rp "$YEAR")
E
paper berkas-pemeriksaan golkar --tahun 2024 <<E
$(rp "$YEAR")
$(step 1 verifikasi 6)
$(paid 2 5)
$(step 2 lhp 6)
E
# PAN gave back what it had left; before that it is reminded of it.
LEFT=$(awk -F, '$1 == "pan" && $2 == 2024 { s += $13 } END { print s }' \
    "$D/pencairan.csv")
key=$(banpol lihat pencairan --partai pan --tahun 2024 --termin 2 \
    --pilih nomor | sed 1d)
run 'before it gave back' 0 banpol ubah -q pencairan "$key" --nomor-sts '' \
    --tanggal-sts '' --jumlah-sts ''
paper pengingat-sts pan --tahun 2024 <<E
$(rp "$LEFT")
Partai Amanat Nasional
E

# ---- no signature alone on a page ----

# The rows above it go with it.
ok 'a table goes with the hand under it' grep -qF '.table + .tail' \
    lampiran-keputusan.html
nok '... without anything between them' sh -c "tr -d '\n' \
    <lampiran-keputusan.html | grep -q '</table></div><p'"
ok '... and facts, too' grep -qF 'dl + .tail' keputusan.html
ok 'in a file, too' sh -c "grep intbl lampiran-keputusan.rtf | tail -1 |
    grep -q keepn"

# ---- all of them ----

banpol dokumen --bantuan |
    sed -n '/^JENIS:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' | sort >kinds
sort had >have
same 'every kind was written' kinds have

done_testing
