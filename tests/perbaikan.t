#!/bin/sh
# SPDX-License-Identifier: ISC
# periksa tells what mends each finding: the command is run here as it is
# printed, with values where words in capitals stand, and the finding is gone.
. "$(dirname "$0")/lib.sh"
office

TMPDIR=$T
EDITOR=$T/editor
export TMPDIR EDITOR

# mends 'part of the finding' 'sed that fills in' command...: the first such
# finding that the command prints.  A way behind "; bila benar" is another.
mends() {
	part=$1 fill=$2
	shift 2
	desc="$* : $part"
	"$@" -q -f tsv --pilih jenis,nomor,kolom,temuan,perbaikan 2>&1 |
	    grep -F -- "$part" | sed 1q >.finding
	ok "$desc: found" test -s .finding
	way=$(cut -f5 .finding)
	cut -f1-4 .finding >.old
	echo "${way%%; bila benar*}" | sed "$fill" >.way
	sh .way >.did 2>&1 || [ $? -eq 1 ] || note .way .did
	"$@" -q -f tsv --pilih jenis,nomor,kolom,temuan >.new 2>&1
	nok "$desc: mended by $way" grep -qxF -f .old .new
}

# editor 'sed': what a person does in the form.
editor() {
	printf '#!/bin/sh\nsed -i "%s" "$1"\n' "$1" >editor
	chmod +x editor
}

# ---- reports, prices ----

laporan-harian impor -q "$C/laporan.tsv"
laporan-harian tambah -q --nomor A1 --tanggal 2025-04-07 --bidang politik \
    --klasifikasi biasa --judul 'Rapat satu' --tim T --wilayah 64.74 \
    --fakta 'Rapat Rabu, 18 Desember 2020.'
laporan-harian tambah -q --nomor "A'2" --tanggal 2025-04-07 --bidang politik \
    --judul Dua --tim 'T' --wilayah 64.74 --fakta dua
laporan-harian tambah -q --nomor K1 --tanggal 2025-04-08 --bidang politik \
    --klasifikasi biasa --judul 'Kios Citra Mas terbakar' --fakta x --tim 'T' \
    --wilayah 64.74.01.1003 --jam 05.00
laporan-harian tambah -q --nomor K2 --tanggal 2025-04-08 --bidang politik \
    --klasifikasi biasa --judul 'Kios di Pasar Citra Mas terbakar' --fakta x \
    --tim 'U' --wilayah 64.74.01.1003 --jam 05.00
laporan-harian tambah -q --nomor N1 --jenis nihil --tim T --tanggal 2025-04-07
laporan-harian tambah -q tim --nama U --berlaku-mulai 2025-01-01
editor 's/Rabu, 18/Jumat, 18/'
mends 'belum diisi' 's/PILIHAN/biasa/' laporan-harian periksa --nomor BPN-01
editor 's/^tanggal: .*/tanggal: 2025-12-01/'
mends 'sesudah diterima' '' laporan-harian periksa
editor 's/Rabu, 18/Jumat, 18/'
mends 'jatuh pada hari Jumat' '' laporan-harian periksa
mends "A'2	klasifikasi" 's/PILIHAN/biasa/' laporan-harian periksa
mends 'kejadian yang sama dengan K1' 's/NOMOR/K1/' laporan-harian periksa
mends 'nihil, tetapi' 's/TEKS/keliru/' laporan-harian periksa
mends "'T' tidak ada" 's/TEKS/U/' laporan-harian periksa

cat >harga.csv <<'E'
tanggal,pasar,komoditas,satuan,harga
2025-11-22,A,Cabai rawit,kg,70000
2025-11-22,A,Bawang merah,kg,85
2025-11-22,A,Gula pasir,kg,15000
2025-11-24,A,Gula pasir,kg,15000
2025-11-23,A,Gula pasir,kg,150000
2025-11-22,A,Bayam,ikat,5000
2025-11-23,A,Bayam,kg,5500
E
laporan-harian impor -q harga harga.csv >/dev/null 2>&1
mends 'ribuannya mungkin' 's/RUPIAH/85000/' laporan-harian periksa harga
mends 'jauh dari harga' 's/RUPIAH/15500/' laporan-harian periksa harga
mends 'sebelumnya per' 's/TEKS/ikat/' laporan-harian periksa harga

for n in 83 85; do
	laporan-harian tambah -q asing --sumber Imigrasi --tanggal 2025-04-07 \
	    --wilayah 64.74 --definisi ITAS --jumlah $n >/dev/null 2>&1
done
mends 'bila yang dihitung berbeda' "s/TEKS;.*/'termasuk pengikut'/" \
    laporan-harian periksa asing

# ---- ormas ----

ormas-skt impor -q "$C/ormas.csv"
mends 'ketua belum diketahui' "s/TEKS/'Ibu A'/" ormas-skt periksa
ormas-skt tambah -q permohonan --ormas 2025-00001 --nomor-surat 1 \
    --prosedur perpanjangan_skt --perihal x --diterima 2025-11-01 \
    --diteruskan 2025-11-10 >/dev/null 2>&1
mends 'belum ditandai' 's/SYARAT/surat/' ormas-skt periksa permohonan
mends 'perseroan terbatas' 's/TEKS/"AHU-0000001.AH.01.07.TAHUN 2020"/' ormas-skt periksa

# ---- meetings: an entry is taken back ----

rakor-rekom impor -q "$C/rakor-2024-paser.yaml"
rakor-rekom impor -q "$C/rakor-2022-berau.yaml"
mends 'setiap apa' 's/PILIHAN/bulan/' rakor-rekom periksa
rakor-rekom tambah -q tindak-lanjut --rekomendasi kaltim-2024#2 \
    --penerima 64.74 --tanggal 2017-08-02 --status proses --uraian x \
    >/dev/null 2>&1

# ---- all registers ----

run 'all of them, for programs' 1 kesbangpol periksa
is 'each register' "$(sed '1d; s/,.*//' .out | sort -u |
    tr '\n' ' ')" 'laporan permohonan tindak-lanjut '
err_like '^[0-9]+ temuan: laporan [0-9]+, permohonan [0-9]+, tindak-lanjut [0-9]+$'
run 'the file alone' 0 kesbangpol periksa --keutuhan
run 'for people one row of a kind' 1 kesbangpol periksa -f tabel
out_like '^laporan +klasifikasi +12 BPN-02 '
is 'and the command for all of them' \
    "$(grep -c '^laporan-harian periksa laporan$' .out)" 1
mkdir data
: >data/syarat.csv
run 'a file of data/ that is wrong keeps nothing else back' 1 kesbangpol periksa
out_like '^permohonan,,,.*syarat.csv kosong.*,tidak dapat diperiksa,$'
out_like '^tindak-lanjut,'
rm data/syarat.csv

mends 'sebelum rapatnya' 's/TEKS/keliru/' rakor-rekom periksa tindak-lanjut

# ---- what was not assessed for long ----

peta-konflik tambah -q potensi --nomor P1 --tanggal 2022-01-10 \
    --wilayah 64.74 --isu sengketa_lahan >/dev/null 2>&1
mends 'belum dinilai selama dua tahun' 's/TANGGAL/2025-12-01/; s/TINGKAT/tinggi/' \
    peta-konflik periksa potensi

# ---- votes and seats: a council is called by its code and election ----

banpol tambah -q dewan --wilayah 64.71 --pemilu 2019 --dilantik 2019-09-02 \
    --kursi 45
banpol tambah -q suara --wilayah 64.71 --pemilu 2019 --partai pkb \
    --suara 9000 --kursi 40
banpol tambah -q nilai --wilayah 64.71 --tahun 2026 --nilai 5000 >/dev/null 2>&1
mends 'kursi DPRD 45' 's/--kursi N/--kursi 40/' banpol periksa suara
mends 'dasar nilai' "s/TEKS/SK/" banpol periksa

# ---- a damaged file ----

kesbangpol periksa --keutuhan -q >whole.csv
kesbangpol cadangkan -q good.db
kesbangpol salin-teks -q -o whole.teks

# turned SEED: x.db is the office file with four bits turned.
turned() {
	perl -e 'srand $ARGV[0]; open F, "<", "k.db" or die; binmode F;
	    local $/; my $s = <F>; close F;
	    for my $i (1 .. 4) { my $b = int(rand(length($s) * 8));
	    substr($s, $b >> 3, 1) ^= chr(1 << ($b & 7)) }
	    open F, ">", "x.db" or die; binmode F; print F $s' "$1"
	chmod 600 x.db
	kesbangpol periksa --keutuhan -q -f tsv -d x.db \
	    --pilih dasar,perbaikan 2>/dev/null | sed 1d >found
}

# The first by that whose findings are all of the structure.
seed=0
while [ $seed -lt 200 ]; do
	seed=$((seed + 1))
	turned $seed
	[ -s found ] && ! grep -qv '^susunan berkas' found && break
done
note found
way=$(sed 1q found | cut -f2)
KESBANGPOL_DB=x.db
export KESBANGPOL_DB
run "rows that can be read make it anew (seed $seed)" 0 \
    sh -c "${way%%; bila gagal: *}"
run 'it is whole' 0 kesbangpol periksa --keutuhan
kesbangpol salin-teks -q | grep -v '"jejak"\|"nomor_urut"\|^{"akhir"' >now
grep -v '"jejak"\|"nomor_urut"\|^{"akhir"' whole.teks >then
same 'and says what it said' then now
turned $seed
run 'a backup does, too' 0 sh -c \
    "$(echo "${way##*; bila gagal: }" | sed 's/CADANGAN/good.db/')"
run 'it is whole, too' 0 kesbangpol periksa --keutuhan

done_testing
