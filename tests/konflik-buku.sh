# SPDX-License-Identifier: ISC
# konflik-buku.sh - after lib.sh: small registers, a few records each, for
# tests that reckon by hand.  Today is the last of January 2025.

KESBANGPOL_HARI_INI=2025-01-31T08:00

buku() {				# a register of its own
	KESBANGPOL_DB=$1.db
	cat >"$1.yaml" <<-.
	kode: "${2-64}"
	nama: Badan Kesatuan Bangsa dan Politik
	kepala_nama: Nama Kepala Badan
	zona: WITA
	.
	kesbangpol siapkan -q "$1.yaml"
}

# Doubts are told, and are no failure here.
catat() {
	_jenis=$1
	shift
	peta-konflik tambah "$_jenis" -q "$@" 2>/dev/null || [ $? -eq 1 ] ||
	    echo "# $_jenis: $*"
}

potensi() {				# nomor tanggal wilayah tempat more...
	_n=$1 _t=$2 _w=$3 _l=$4
	shift 4
	catat potensi --nomor "$_n" --tanggal "$_t" --wilayah "$_w" \
	    --lokasi "$_l" --isu ormas "$@"
}

nilai() {				# potensi tanggal tingkat more...
	_p=$1 _t=$2 _v=$3
	shift 3
	catat penilaian --potensi "$_p" --tanggal "$_t" --tingkat "$_v" "$@"
}

triwulan() {
	peta-konflik triwulan "$@" >lap 2>/dev/null
}

# The column of potensi.csv of one number.
dari() {				# folder nomor column
	awk -F, -v n="$2" -v c="$3" 'NR == 1 { for (i = 1; i <= NF; i++)
	    if ($i == c) at = i } $2 == n { print $at }' "$1/potensi.csv"
}

# All ten regions have reported for 2024-T3.
lapor() {				# columns more
	for _k in 01 02 03 07 08 09 11 71 72 74; do
		catat pelaporan --wilayah "64.$_k" --laporan triwulan \
		    --periode 2024-T3 --diterima 2024-10-01 "$@"
	done
}
