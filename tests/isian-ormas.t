#!/bin/sh
# SPDX-License-Identifier: ISC
# What the records of ormas-skt do not take, and what a clerk's tick means.
. "$(dirname "$0")/lib.sh"
office

# ---- no NIK is kept ----

cat >tempel.txt <<'E'
Nama Ormas: Yayasan Contoh
Alamat: Jalan Merdeka 5
Ketua: Budi Santoso
NIK: 6474011203800010
Sekretaris: Siti
No. KTP: 6474015203800010
di bawah KTP
Bendahara: Tono (NIK 6474011203800011)
Telepon: 081234567890
E
run 'pasted: labels of NIKs are no part of a name' 1 ormas-skt impor tempel.txt
err_is <<'E'
tempel.txt:7: baris lepas, dilewati: 'di bawah KTP'
tempel.txt:8: bendahara: angka 16 digit seperti NIK tidak disimpan
1 baru, 0 berubah, 0 tetap, 2 peringatan; dilewati: 1 baris lepas, 2 kolom NIK, yang tidak disimpan
E
run 'pasted: what is kept' 0 ormas-skt ekspor \
    --pilih ketua,sekretaris,bendahara,telepon
out_is <<'E'
ketua,sekretaris,bendahara,telepon
Budi Santoso,Siti,,081234567890
E
cat >lembar.csv <<'E'
Nama Ormas,Ketua,Telepon,Keterangan,NPWP,Masa Bakti
Forum Lembar,Budi (NIK 6474011203800010),6474011203800010,KTP 6474011203800010,6474011203800010,2020-2025 6474 0112 0380 0010
E
run 'a sheet: told, cell by cell' 1 ormas-skt impor lembar.csv
err_is <<'E'
lembar.csv:2: ketua: angka 16 digit seperti NIK tidak disimpan
lembar.csv:2: telepon: angka 16 digit seperti NIK tidak disimpan
lembar.csv:2: catatan: angka 16 digit seperti NIK tidak disimpan
lembar.csv:2: pengurus_berakhir: angka 16 digit seperti NIK tidak disimpan
1 baru, 0 berubah, 0 tetap, 4 peringatan
E
run 'a sheet: an NPWP may be one' 0 ormas-skt ekspor --nama 'Forum Lembar' \
    --pilih ketua,telepon,catatan,npwp,tak_terbaca
out_is <<'E'
ketua,telepon,catatan,npwp,tak_terbaca
,,,6474011203800010,
E
run 'typed: refused' 65 ormas-skt ubah 2025-00001 \
    --ketua 'Budi 6474011203800010'
err_is <<'E'
--ketua: angka 16 digit seperti NIK tidak disimpan
E
run 'typed: in the note of a visit, too' 65 ormas-skt tambah kunjungan \
    --ormas 'Forum Lembar' --tanggal 2025-12-01 --papan-nama ya \
    --catatan 'KTP 6474 0112 0380 0010'
err_is <<'E'
--catatan: angka 16 digit seperti NIK tidak disimpan
E

# ---- names ----

run 'no control characters' 65 ormas-skt tambah \
    --nama "$(printf 'Forum \033[31mMerah')"
err_is <<'E'
--nama: 'Forum \x1B[31mMerah' memuat karakter kendali; ketik ulang tanpa itu
E
run 'no name of a page' 65 ormas-skt tambah --nama Panjang \
    --ketua "$(printf '%0201d' 0)"
err_like '^--ketua: .*terlalu panjang: 201 huruf, paling banyak 200$'
run 'a long one' 1 ormas-skt tambah --nama "$(printf '%0200d' 0)"
run 'said in kolom' 0 ormas-skt kolom -f csv --pilih kolom,pilihan
out_like '^nama,paling banyak 200 huruf$'

# ---- quotes ----

run 'a value without its quotes' 64 ormas-skt tambah --nama Forum Baru 2015
err_like "^'Baru' tidak diharapkan di sini; apit nilai yang berspasi dengan tanda kutip"
run 'a value without its quotes, after a key' 64 ormas-skt ubah 2025-00001 \
    --nama Forum Baru
err_like 'KUNCI; apit nilai yang berspasi dengan tanda kutip$'

# ---- ticks ----

tick() {
	printf 'ormas,tanggal,papan_nama\nForum Lembar,%s,%s\n' "$2" "$1" |
	    ormas-skt impor -q kunjungan --dari csv - &&
	    ormas-skt ekspor kunjungan --tanggal "$2" --pilih papan_nama |
	    tail -n 1
}
day=0
while read -r word means; do
	day=$((day + 1))
	word=$(echo "$word" | tr _ ' ')
	is "'$word' is $means" "$(tick "$word" \
	    "2025-11-$(printf '%02d' $day)")" "$means"
done <<'E'
✓ ya
✔ ya
√ ya
v ya
V ya
Ada ya
sudah ya
tdk tidak
Tdk. tidak
tidak_ada tidak
belum tidak
BELUM_ADA tidak
E
run 'an x is none' 65 tick x 2025-11-30
err_like "papan_nama: 'x' tidak dikenal; pilihan: tidak, ya$"

# ---- a form that nobody wrote on ----

cat >isian.csv <<'E'
ormas,tanggal,bentuk,tim,alamat_ditemukan,papan_nama,kesimpulan
Forum Lembar,2025-12-02,sambang,Kesbangpol,,,
Forum Lembar,2025-12-03,sambang,Kesbangpol,,tdk,
Yayasan Contoh,2025-12-03,sambang,Kesbangpol,-,,
Yayasan Contoh,2025-12-04,pembinaan,Kesbangpol,,,
E
run 'only what has a result is a visit' 1 ormas-skt impor kunjungan isian.csv
err_is <<'E'
isian.csv:2: belum ada hasilnya; tidak dicatat sebagai kunjungan
isian.csv:4: belum ada hasilnya; tidak dicatat sebagai kunjungan
2 baru, 0 berubah, 0 tetap, 2 peringatan; dilewati: 2 baris yang belum diisi
E
run 'nor is it when typed' 65 ormas-skt tambah kunjungan \
    --ormas 'Forum Lembar' --tanggal 2025-12-05
err_is <<'E'
belum ada hasilnya; tidak dicatat sebagai kunjungan
E
run 'a column of what is there changes it' 0 sh -c "printf \
    'ormas,tanggal,tim\nForum Lembar,2025-12-03,Polres\n' |
    ormas-skt impor kunjungan --dari csv -"
err_like '^0 baru, 1 berubah'

# ---- what came has come ----

run 'a filing of tomorrow' 65 ormas-skt tambah permohonan \
    --ormas 'Forum Lembar' --prosedur skt_baru --diterima 2025-12-12
err_is <<'E'
--diterima: '2025-12-12': tanggal sesudah hari ini
E
run 'a visit of tomorrow' 65 ormas-skt tambah kunjungan \
    --ormas 'Forum Lembar' --tanggal 2025-12-12 --papan-nama ya
err_like "^--tanggal: '2025-12-12': tanggal sesudah hari ini"
run 'a report of tomorrow, in a sheet' 65 sh -c "printf \
    'ormas,periode,diterima\nForum Lembar,2025-S2,2025-12-12\n' |
    ormas-skt impor laporan-kegiatan --dari csv -"
err_like "diterima: '2025-12-12': tanggal sesudah hari ini"
run 'tomorrow it has come' 1 ormas-skt tambah laporan-kegiatan \
    --hari-ini 2025-12-12 --ormas 'Forum Lembar' --periode 2025-S2 \
    --diterima 2025-12-12
err_like '^peringatan: diterima: diterima sebelum periodenya berakhir\?$'
run 'periksa asks' 1 ormas-skt periksa laporan-kegiatan --pilih kolom,temuan
out_is <<'E'
kolom,temuan
diterima,diterima sebelum periodenya berakhir?
E
run 'a list of days to come may be asked for' 0 ormas-skt lihat kunjungan \
    --tanggal 2025-12-12

# ---- of whom? ----

run 'a filing of nobody' 65 ormas-skt tambah permohonan \
    --ormas 'Yayasan Tidak Ada' --prosedur skt_baru --diterima 2025-12-01
err_is <<'E'
ormas: 'Yayasan Tidak Ada' tidak ada dalam daftar ormas
E
run 'a slip of the finger' 65 ormas-skt tambah kunjungan \
    --ormas 'Forum Lembra' --tanggal 2025-12-06 --papan-nama ya
err_is <<'E'
ormas: 'Forum Lembra' tidak ada dalam daftar ormas; maksud Anda 'Forum Lembar'?
E
run 'half a name' 65 ormas-skt tambah sanksi --ormas Contoh \
    --tahap peringatan --tanggal 2025-12-01
err_like "maksud Anda 'Yayasan Contoh'\?$"
run 'by number' 1 ormas-skt tambah -q permohonan --nomor P-1 \
    --ormas 2025-00001 --prosedur skt_baru --diterima 2025-12-01
run 'changed to nobody' 65 ormas-skt ubah permohonan P-1 --ormas 'Tidak Ada'
run 'pasted' 65 sh -c "printf 'Ormas: Tidak Ada\nTanggal: 2025-12-01\n\
Papan nama: ya\n' | ormas-skt tempel kunjungan"
err_like "ormas: 'Tidak Ada' tidak ada dalam daftar ormas"
run 'nothing of that is stored' 0 ormas-skt ekspor permohonan \
    --pilih nomor,ormas
out_is <<'E'
nomor,ormas
P-1,2025-00001
E
run 'an import only warns' 1 sh -c "printf \
    'ormas,prosedur,diterima\nTidak Ada,skt_baru,2025-12-01\n' |
    ormas-skt impor permohonan --dari csv -"
err_like "ormas: 'Tidak Ada' tidak ada dalam daftar ormas$"
cat >sunting.sh <<'E'
sed -i 's/^ormas:.*/ormas: Forum Lembra/' "$1"
E
run 'in the editor' 65 env EDITOR="sh $T/sunting.sh" \
    ormas-skt sunting permohonan P-1
run 'papers of no filing' 65 ormas-skt tambah berkas --permohonan P-99 \
    --syarat surat_permohonan --ada ya
err_like "^permohonan: 'P-99' tidak ada dalam daftar permohonan"
done_testing
