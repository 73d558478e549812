#!/bin/sh
# SPDX-License-Identifier: ISC
# impor --tebak and --padanan: sheets of other offices.
. "$(dirname "$0")/lib.sh"
office
cp "$TESTS/fixtures/padanan/"*.csv .

# fill FILE SED: a draft as a clerk would complete it.
fill() {
	sed "$2" "$1" >"$1.new" && mv "$1.new" "$1"
}

# The columns that are left grow with the register.
bare() {
	fill .out '/^#/d'
}

# ---- a draft stores nothing, and shows nothing of persons ----

run 'a draft, before there is an office file' 1 ormas-skt impor -d none.db \
    --tebak provinsi.csv
nok 'none is made' test -e none.db
run 'a draft' 1 ormas-skt impor --tebak provinsi.csv
out_like '^# Kolom yang belum terpakai: bentuk, '
bare
golden padanan-provinsi.yaml
err_is <<'E'
judul: 24 dikenal, 0 perkiraan, 9 belum ditentukan
periksa lalu pakai: ormas-skt impor ormas --padanan PADANAN.yaml provinsi.csv
E
nok 'nothing of persons in it' grep -E \
    'Ketua Satu|647401|contoh@|Jl\. |12\.345' .out
run 'into a file' 1 ormas-skt impor --tebak -o prov.yaml provinsi.csv
err_like '--padanan prov.yaml provinsi.csv$'
fill prov.yaml '/^#/d'
ok 'the same' cmp prov.yaml "$TESTS/golden/padanan-provinsi.yaml"
run 'nothing was stored' 0 ormas-skt ekspor --pilih nama
out_is <<'E'
nama
E
run 'undecided headings are refused' 65 ormas-skt impor \
    --padanan prov.yaml provinsi.csv
err_is <<'E'
provinsi.csv:1: judul 'status_administrasi' belum ditentukan; isi nama kolom, atau - untuk melewati, di prov.yaml baris 4
E

# ---- filled in ----

fill prov.yaml '
s/^"sumber_registrasi \*":/& bentuk/
s/^\("[^"]*":\)  *#/\1 -   #/'
run 'words that only the office knows' 1 ormas-skt impor -n \
    --padanan prov.yaml provinsi.csv
err_is <<'E'
provinsi.csv:2: bentuk: 'skt' tidak dikenal; disimpan apa adanya di tak_terbaca
provinsi.csv:3: bentuk: 'skl' tidak dikenal; disimpan apa adanya di tak_terbaca
percobaan: 2 baru, 0 berubah, 0 tetap, 2 peringatan; tidak ada yang disimpan
E
run 'a draft over a map keeps what it says' 1 ormas-skt impor --tebak \
    --padanan prov.yaml provinsi.csv
out_like '^"masa_bakti_ketua": masa_bakti_jabatan +# tanggal$'
out_like '^"kode_pos": - +# angka$'
out_like '^kata untuk: bentuk   # pilihan: yayasan perkumpulan'
out_like '^"skt": +# 1 kali$'
err_like '33 dikenal, 0 perkiraan, 0 belum ditentukan; kata yang belum'
cp .out prov.yaml
fill prov.yaml 's/^"skt":/& tidak_berbadan_hukum/; s/^"skl":/& Perkumpulan/'
run 'now it is taken' 0 ormas-skt impor --padanan prov.yaml provinsi.csv
err_is <<'E'
2 baru, 0 berubah, 0 tetap
E
run 'as it was said' 0 ormas-skt ekspor --pilih \
    nomor,nama,bentuk,wilayah,tanggal_berdiri,pengurus_berakhir,ketua,catatan
out_is <<'E'
nomor,nama,bentuk,wilayah,tanggal_berdiri,pengurus_berakhir,ketua,catatan
ORM-1,Contoh ORMAS Pertama,tidak_berbadan_hukum,64.74,2020-01-01,2025-12-31,Ketua Satu,Data contoh
ORM-2,Contoh ORMAS Kedua,perkumpulan,64.08,2019-06-15,2026-06-30,Ketua Dua,Status sudah selesai
E
run 'again' 0 ormas-skt impor --padanan prov.yaml provinsi.csv
err_is <<'E'
0 baru, 0 berubah, 2 tetap
E
nok 'no NIK in the office file' grep -q 6474010101700001 k.db
run 'nothing is left to decide' 0 ormas-skt impor --tebak \
    --padanan prov.yaml provinsi.csv

# ---- a title above, a heading of two lines, names that nobody knows ----

run 'from a pipe' 1 sh -c 'ormas-skt impor --tebak - <kabupaten.csv'
bare
golden padanan-kabupaten.yaml
cp .out kab.yaml
fill kab.yaml '
s/^"Naam":/& nama/
s/^"Wujud":/& bentuk/
s/^"Tgl. Terbit Surat":/& skt_tanggal/
s/^"Warna Map":/& -/
s/^"Alamat Surat":/& alamat/
$a\
"Papan": kegiatan\
---\
kata untuk: bentuk\
lsm: tidak_berbadan_hukum\
ORMAS: -'
run 'a column that there is not' 65 ormas-skt impor --padanan kab.yaml \
    kabupaten.csv
err_is <<'E'
kab.yaml:9: 'Papan': kolom 'kegiatan' tidak dikenal untuk ormas; lihat daftarnya dengan perintah 'kolom', atau isi - untuk melewati
E
fill kab.yaml 's/kegiatan$/catatn/'
run 'nor this one' 65 ormas-skt impor --padanan kab.yaml kabupaten.csv
err_is <<'E'
kab.yaml:9: 'Papan': kolom 'catatn' tidak dikenal; maksud Anda 'catatan'?
E
fill kab.yaml 's/catatn$/catatan/'
run 'refused' 65 ormas-skt impor --padanan kab.yaml \
    kabupaten.csv
err_is <<'E'
kab.yaml: judul yang tidak ada dalam masukan: 'Papan'
kabupaten.csv:9: nama: wajib diisi (nama lengkap menurut akta)
1 kesalahan; tidak ada yang disimpan
E
run 'the refused row as it stood' 1 ormas-skt impor --padanan kab.yaml \
    --tolak-ke tolak.csv kabupaten.csv
err_is <<'E'
kabupaten.csv:9: nama: wajib diisi (nama lengkap menurut akta)
kab.yaml: judul yang tidak ada dalam masukan: 'Papan'
3 baru, 0 berubah, 0 tetap, 1 ditolak
E
ok 'its own words' grep -q '^4,,Ormas,03/02/2022,' tolak.csv
run 'as the sheet has it' 0 ormas-skt ekspor --nama Forum --pilih \
    nama,bentuk,skt_tanggal,telepon,wilayah,alamat
out_is <<'E'
nama,bentuk,skt_tanggal,telepon,wilayah,alamat
Forum A,tidak_berbadan_hukum,2020-02-01,081234567890,64.74.01,Jl. Satu
Forum B,,2021-04-03,81234567891,64.74.03,Jl. Dua
Forum C,tidak_berbadan_hukum,2022-05-06,081234567892,64.74.01,Jl. Tiga
E

# ---- other shapes ----

printf '%s\n' '{"Naam":"Forum D","Wujud":"LSM"}' >d.jsonl
run 'JSON lines' 0 ormas-skt impor --padanan kab.yaml d.jsonl
printf 'Naam: Forum E\nWujud: LSM\nWarna Map: hijau\nKontak Person: 0811\n' \
    >e.txt
run 'pasted text' 0 ormas-skt impor --dari teks --padanan kab.yaml e.txt
err_is <<'E'
1 baru, 0 berubah, 0 tetap
E
run 'tempel' 1 sh -c \
    'sed s/E/F/ e.txt | ormas-skt tempel -q --padanan kab.yaml'
run 'they are there' 0 ormas-skt ekspor --nama 'Forum D,Forum E,Forum F' \
    --pilih nama,bentuk,telepon
out_is <<'E'
nama,bentuk,telepon
Forum D,tidak_berbadan_hukum,
Forum E,tidak_berbadan_hukum,0811
Forum F,tidak_berbadan_hukum,0811
E
run 'a spreadsheet' 0 ormas-skt ekspor -f xlsx -o x.xlsx
run 'its sheet is remembered' 0 ormas-skt impor --tebak --lembar ormas x.xlsx
out_like '^lembar kerja: "ormas"$'
cp .out sheet.yaml
fill sheet.yaml 's/"ormas"$/"lain"/'
run 'and asked for' 65 ormas-skt impor --padanan sheet.yaml x.xlsx
err_like "x.xlsx: .*'lain'"
run 'by its number' 0 ormas-skt impor --lembar 1 --padanan sheet.yaml x.xlsx
run 'of reports no text' 0 laporan-harian impor --tebak "$C/laporan.tsv"
out_like '^"isi": fakta +# teks$'
out_like '^"kecamatan": kecamatan +# teks: .Bontang Utara., .Bontang Barat.$'
run 'reports have a map, too' 1 laporan-harian impor --tebak kabupaten.csv
out_like '^# padanan kolom untuk laporan-harian impor laporan$'

# ---- wrong maps ----

# bad 'desc' 'map' 'message'
bad() {
	printf -- "$2" >bad.yaml
	run "$1" 65 ormas-skt impor --padanan bad.yaml kabupaten.csv
	printf 'bad.yaml%s\n' "$3" >want
	err_is want
}

bad 'a NIK' 'Naam: nama\nnik_ketua: catatan\n' \
    ":2: 'nik_ketua': NIK tidak disimpan; isi - untuk melewati kolom ini"
bad 'a number of a KTP' '"No. KTP": catatan\n' \
    ":1: 'No. KTP': NIK tidak disimpan; isi - untuk melewati kolom ini"
bad 'a heading twice' 'Naam: nama\nNAAM : -\n' \
    ":2: 'NAAM': sudah ada di baris 1"
bad 'a word twice' 'kata untuk: bentuk\nLSM: asing\nlsm: yayasan\n' \
    ":3: 'lsm': sudah ada di baris 2"
bad 'a word with no such value' 'kata untuk: bentuk\nLSM: yaysan\n' \
    ":2: 'LSM': 'yaysan' tidak dikenal; maksud Anda 'yayasan'?"
bad 'words of no column' 'kata untuk: -\nLSM: yaysan\n' \
    ":1: 'kata untuk': kolom '-' tidak dikenal untuk ormas; lihat daftarnya dengan perintah 'kolom', atau isi - untuk melewati"
bad 'nothing' '' ': padanan kosong'
bad 'remarks only' '# x\n' ': tidak berisi catatan'
bad 'a list' '- Naam\n' ":1: setiap catatan harus berupa baris 'kolom: nilai'"
bad 'something within' 'Naam:\n  a: b\n' \
    ':2: Naam: nilai harus satu teks, bukan daftar atau bagian'
bad 'no name' '" ": nama\n' ":1: ' ': judul kosong"
printf 'Nama;%%;Berbadan hukum\nYayasan Etam;50;\342\210\232\n' >tanda.csv
printf 'Nama: nama\n"%%": -\nBerbadan hukum: bentuk\n---\nkata untuk: bentuk\n"\342\210\232": yayasan\n' >tanda.yaml
run 'a heading and a word that are signs' 0 ormas-skt impor -d tanda.db \
    --padanan tanda.yaml tanda.csv
run 'are what the map says' 0 ormas-skt ekspor -d tanda.db --pilih nama,bentuk
out_is <<'E'
nama,bentuk
Yayasan Etam,yayasan
E
run 'no map' 66 ormas-skt impor --padanan tiada.yaml kabupaten.csv
run 'a spreadsheet is no map' 65 ormas-skt impor --padanan x.xlsx \
    kabupaten.csv
err_is <<'E'
x.xlsx: bukan padanan (YAML); susun dengan impor --tebak
E
printf 'Naam: nama\nWujud: nama\n' >two.yaml
run 'two headings for one column' 65 ormas-skt impor --padanan two.yaml \
    --abaikan nmr,tglterbitsurat,kontakperson,warnamap,kecamtan,alamatsurat \
    kabupaten.csv
err_like "judul 'Wujud' berarti kolom 'nama', yang sudah ada di kolom lain"
run '-o is for a draft' 64 ormas-skt impor -o x.yaml kabupaten.csv
run 'one file a draft' 64 ormas-skt impor --tebak a.csv b.csv
run 'the way out is told' 65 ormas-skt impor kabupaten.csv
err_is <<'E'
kabupaten.csv:4: 7 kolom tidak dikenal untuk ormas, dan kolom wajib nama belum ada; susun padanannya dengan impor --tebak: 'Nmr,Naam,Wujud,Tgl. Terbit Surat,Warna Map,Kecamtan,Alamat Surat'
E
run 'completion offers both' 0 ormas-skt --lengkapi impor --
out_like '^--tebak'
out_like '^--padanan'

# ---- as near to several: the office says which ----

cat >sk.csv <<'E'
No,Nama Ormas,SK AHU,Tgl SK,Ketua
1,A Satu,AHU-0012345.AH.01.04.Tahun 2019,2-5-2019,K
E
run 'no guess is taken where several are as near' 1 ormas-skt impor --tebak \
    sk.csv
out_like '^"Tgl SK": +# tanggal; mungkin ahu_tanggal, skt_tanggal atau surat_lapor_tanggal$'
err_like '^judul: 4 dikenal, 0 perkiraan, 1 belum ditentukan$'

done_testing
