#!/bin/sh
# SPDX-License-Identifier: ISC
# The examples of peta-konflik as a clerk takes them in: each without a doubt,
# and the figures that come out, to the row.
. "$(dirname "$0")/lib.sh"
office
K=$C/konflik-kaltim
D=$C/konflik-tw3-2025

# take FOLDER TYPE NEW
take() {
	run "$2 of ${1##*/}" 0 peta-konflik impor "$2" "$1/$2.csv"
	err_is <<E
$3 baru, 0 berubah, 0 tetap
E
	run 'again' 0 peta-konflik impor "$2" "$1/$2.csv"
	err_is <<E
0 baru, 0 berubah, $3 tetap
E
}

# ---- what the news told of a province in 2023 ----

KESBANGPOL_HARI_INI=2023-12-28
take "$K" potensi 12
take "$K" peristiwa 2
take "$K" tindakan 9
take "$K" indeks 11
take "$K" forum 4
run 'nothing doubtful' 0 peta-konflik periksa
out_is <<'E'
jenis,nomor,kolom,temuan,dasar,perbaikan
E

# 11 of 12: one was told of in the meeting of the third quarter and is of the
# fourth.  Who reported was not in the news.
run 'the third quarter' 1 peta-konflik triwulan 2023-T3
out_like '^Sudah lapor      : 0 dari 10 wilayah$'
out_like '^Potensi          : 11 terbuka pada akhir triwulan: 5 baru, 0 meningkat, 0$'
out_like '^Peristiwa        : 0$'
out_like '^   belum dinilai         -         6        11$'
out_like '^   sumber daya alam                           -         5         8$'
out_like '^   Potensi terbuka +11 +6 +\+5 \(\+83,3%\) +- +-$'
run 'the fourth, which nobody owes yet' 0 peta-konflik triwulan 2023-T4
out_like '^Belum waktunya +: 10 wilayah$'
out_like '^Potensi          : 12 terbuka pada akhir triwulan: 1 baru, 0 meningkat, 0$'
out_like '^Peristiwa +: 1$'
out_like '^Korban tewas +: belum diketahui pada 1 peristiwa$'
run 'events of all years' 0 peta-konflik lihat peristiwa -f csv --pilih \
    nomor,mulai,wilayah,tewas,luka
out_is <<'E'
nomor,mulai,wilayah,tewas,luka
KP-01,2021-04-10,64.72.01,1,6
KP-02,2023-12-27,64.01.01,,
E
run 'by region' 0 peta-konflik rekap potensi -p 2023 --baris wilayah -f csv
out_is <<'E'
baris,jumlah
64,1
64.01,7
64.02,2
64.03,0
64.07,0
64.08,0
64.09,0
64.11,0
64.71,0
64.72,1
64.74,1
E
run 'the map' 0 peta-konflik peta -p 2023-T3 -f teks
out_like '^  7 potensi$'
out_like '^Tidak pada peta \(tanpa kabupaten/kota\): 1 potensi\.$'
run 'parties as the public may be told of them' 0 sh -c \
    "peta-konflik ekspor --publik --pilih samaran | sed 1d | sort | uniq -c |
    sed 's/^ *//; s/ *$//'"
out_is <<'E'
4
1 dua pihak keturunan
3 kelompok masyarakat A dan B
1 perusahaan A dan kelompok masyarakat B
2 perusahaan A dan warga
1 yayasan A
E
run 'indices as published' 0 peta-konflik indeks -f csv --pilih \
    wilayah,nilai,kelas,peringkat,dari
out_is <<'E'
wilayah,nilai,kelas,peringkat,dari
64,77.04,tinggi,5,34
64.11,35,sedang,5,10
64.01,,sedang,,
64.02,,tinggi,,
64.03,30.5,sedang,,
64.07,,tinggi,,
64.08,,sedang,,
64.09,,sedang,,
64.71,,sedang,,
64.72,,sedang,,
64.74,,sedang,,
E
run 'a decree without its number is none' 0 sh -c "peta-konflik forum -q \
    --bentuk fkdm,timdu -f csv --pilih wilayah,bentuk,keadaan |
    grep -v ',belum$'"
out_is <<'E'
wilayah,bentuk,keadaan
64,timdu,tanpa_batas_waktu
64.08,fkdm,tanpa_batas_waktu
E

# ---- an invented quarter of all ten ----

rm -f k.db*
KESBANGPOL_HARI_INI=2025-12-10
office
echo 'konflik.hari_triwulan: 15' | kesbangpol siapkan -q -y -
take "$D" potensi 8
take "$D" penilaian 3
take "$D" peristiwa 5
take "$D" tindakan 5
take "$D" pelaporan 17
take "$D" forum 34
run 'nothing doubtful' 0 peta-konflik periksa
out_is <<'E'
jenis,nomor,kolom,temuan,dasar,perbaikan
E
run 'who has reported' 1 peta-konflik kelengkapan -p 2025-T3 -f csv \
    --pilih wilayah,hasil,diterima
out_is <<'E'
wilayah,hasil,diterima
64.01,sudah lapor,2025-10-06
64.02,sudah lapor,2025-10-10
64.03,"belum lapor, lewat 56 hari",
64.07,sudah lapor,2025-10-14
64.08,terlambat 5 hari,2025-10-20
64.09,terlambat 16 hari,2025-10-31
64.11,"belum lapor, lewat 56 hari",
64.71,sudah lapor,2025-10-15
64.72,sudah lapor,2025-10-13
64.74,nihil,2025-10-03
E
run 'the quarter' 1 peta-konflik triwulan 2025-T3
golden contoh-triwulan.txt
run 'the map' 0 peta-konflik peta -p 2025-T3 -f teks
golden contoh-peta
run 'the whole set' 1 peta-konflik triwulan 2025-T3 --paket tw3
run 'forums' 1 peta-konflik forum -f csv --bentuk fkdm --pilih \
    wilayah,keadaan,kecamatan,kecamatan_dari
out_is <<'E'
wilayah,keadaan,kecamatan,kecamatan_dari
64,belum,,
64.01,terbentuk,0,10
64.02,terbentuk,18,20
64.03,segera_berakhir,0,13
64.07,berakhir,0,16
64.08,terbentuk,0,18
64.09,belum,0,4
64.11,belum,0,5
64.71,terbentuk,0,6
64.72,terbentuk,0,10
64.74,terbentuk,0,3
E

# ---- the examples of the man page, as they stand there ----

rm -f k.db*
office
cut -d, -f1,3- "$D/potensi.csv" >potensi.csv
sed -n '/^\.Sh EXAMPLES/,/^\.Sh SEE/p' "$ROOT/man/peta-konflik.1.in" |
    sed -n '/^\.Bd/,/^\.Ed/p' | sed '/^\./d; s/\\-/-/g; s/\\e$/\\/
s/\\(dq/"/g' >contoh.sh
is 'there are some' "$(grep -c '^peta-konflik' contoh.sh)" 10
while IFS= read -r line; do
	cmd=$cmd$line
	case $line in
	*\\) cmd="${cmd%\\} "; continue;;
	esac
	sh -c "$cmd" >.out 2>.err
	[ $? -le 1 ]; result $? "$cmd"
	cmd=
done <contoh.sh
done_testing
