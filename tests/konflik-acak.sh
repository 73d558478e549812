# SPDX-License-Identifier: ISC
# konflik-acak.sh - after lib.sh: the office of a province whose ten regions
# have reported for eight quarters, 2023-T1 to 2024-T4 (what is made up, and
# how: fixtures/konflik-acak.awk).  Fifteen days were agreed; today is the last
# of January 2025.

KESBANGPOL_HARI_INI=2025-01-31T08:00

acak() {				# what
	awk -v what="$1" -f "$TESTS/fixtures/konflik-acak.awk"
}

cat >prov.yaml <<'.'
kode: "64"
nama: Badan Kesatuan Bangsa dan Politik
pemerintah: Pemerintah Provinsi Kalimantan Timur
tempat: Samarinda
kepala_nama: Nama Kepala Badan
kepala_nip: 197001011995031001
zona: WITA
konflik.hari_triwulan: 15
.
kesbangpol siapkan -q prov.yaml
for _what in potensi penilaian peristiwa tindakan pelaporan indeks; do
	acak "$_what" >"acak-$_what.csv"
	# What is doubtful is told: that is 1, not a failure.
	peta-konflik impor "$_what" -q "acak-$_what.csv" || [ $? -eq 1 ] ||
	    echo "# acak: $_what"
done
