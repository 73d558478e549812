#!/bin/sh
# One record at a time, its history, and the lists.
. "$(dirname "$0")/lib.sh"
office

add() {
	laporan-harian tambah -q --tanggal 2025-12-10 --bidang politik "$@"
}

row() {
	laporan-harian lihat "$1" --pilih "$2" | sed -n '2,$p'
}

# ---- tambah ----

run tambah 1 laporan-harian tambah --tanggal 'Rabu, 10 Desember 2025' \
    --jam 7.30 --wilayah guntung --bidang Sosbud --judul 'Satu, "dua"'
out_is /dev/null
err_is <<E
tersimpan: 2025-00001
peringatan: klasifikasi: belum diisi
E
is 'tambah: what was stored' \
    "$(row 2025-00001 nomor,revisi,jenis,tanggal,jam,diterima,wilayah,bidang,judul)" \
    '2025-00001,1,harian,2025-12-10,07:30,2025-12-11T08:00:00+08:00,64.74.01.1004,sosial_budaya,"Satu, ""dua"""'
run 'tambah, trial' 1 laporan-harian tambah -n --tanggal 2025-12-10 \
    --judul C --bidang politik
err_is <<E
akan tersimpan: 2025-00002
peringatan: klasifikasi: belum diisi
E
run 'tambah, quiet' 1 add --judul C
silent
is 'the trial took no number' "$(row 2025-00002 judul)" C

printf 'baris satu\nbaris dua\n' >text
run 'tambah @FILE' 1 add --judul F --fakta @text
is 'tambah @FILE: the text' "$(row 2025-00003 fakta)" '"baris satu
baris dua"'
run 'tambah @-' 1 sh -c 'printf "dari pipa" | laporan-harian tambah \
    --tanggal 2025-12-10 --judul P --bidang politik --fakta @-'
is 'tambah @-: the text' "$(row 2025-00004 fakta)" 'dari pipa'
run 'tambah @missing' 66 add --judul F --fakta @nowhere
err_is <<E
nowhere: tidak ada
E
run 'tambah from stdin that is a latin-1 text' 64 sh -c \
    'printf "caf\351" | laporan-harian tambah --tanggal 2025-12-10 --judul P --bidang politik --fakta @-'
err_is <<E
--fakta: bukan UTF-8 (byte ke-4)
E

run 'tambah nothing' 64 laporan-harian tambah
err_is <<E
sebutkan isinya: laporan-harian tambah laporan --kolom nilai ...
E
run 'tambah too little' 65 laporan-harian tambah --jam 08:00
err_is <<E
tanggal: wajib diisi (tanggal kejadian di tempat)
judul: wajib diisi, kecuali pada laporan nihil
bidang: wajib diisi, kecuali pada laporan nihil
E
run 'tambah a bad value' 65 add --judul x --jam 25.00
err_is <<E
--jam: '25.00' bukan waktu yang ada
E
run 'tambah a nihil without its team' 65 laporan-harian tambah \
    --tanggal 2025-12-10 --jenis nihil
err_is <<E
tim: laporan nihil harus menyebut tim yang melapor
E
run 'tambah a bad source value' 65 add --judul x --nilai-informasi G7
err_is <<E
nilai_informasi: 'G7' harus satu huruf A-F dan satu angka 1-6, misalnya B2
E
run 'tambah an operand' 64 laporan-harian tambah xx --judul x
err_is <<E
'xx' tidak diharapkan di sini; apit nilai yang berspasi dengan tanda kutip, lihat 'laporan-harian tambah --bantuan'
E
run 'tambah a stamp' 64 add --judul x --diterima 2025-01-01
err_is <<E
opsi '--diterima' tidak dikenal; lihat --bantuan
E
run 'tambah with a number' 1 laporan-harian tambah --nomor X/1 \
    --tanggal 2025-12-10 --judul N --bidang politik
err_is <<E
tersimpan: X/1
peringatan: klasifikasi: belum diisi
E
run 'tambah a number that is there' 65 laporan-harian tambah --nomor X/1 \
    --tanggal 2025-12-10 --judul N --bidang politik
err_is <<E
laporan 'X/1' sudah ada; pakai 'ubah'
E
is 'nothing of all that was stored' \
    "$(laporan-harian ekspor --pilih nomor | tr '\n' ' ')" \
    'nomor 2025-00001 2025-00002 2025-00003 2025-00004 X/1 '
run 'the next year begins anew' 1 laporan-harian tambah --hari-ini 2026-01-02 \
    --tanggal 2026-01-01 --judul T --bidang politik
err_is <<E
tersimpan: 2026-00001
peringatan: klasifikasi: belum diisi
E
run 'for another office' 1 laporan-harian tambah --kantor 64.74 \
    --tanggal 2025-12-10 --judul K --bidang politik
err_is <<E
tersimpan: 2025-00001
peringatan: klasifikasi: belum diisi
E
is 'for another office: its own number' "$(row 64.74/2025-00001 kantor,judul)" \
    64.74,K
is 'for another office: ours is as it was' "$(row 2025-00001 kantor)" 64
run 'an office that is none' 64 laporan-harian tambah --kantor 64.99 \
    --tanggal 2025-12-10 --judul K --bidang politik
err_is <<E
--kantor: kode wilayah '64.99' tidak dikenal; cari dengan 'kesbangpol wilayah NAMA'
E

# ---- ubah ----

run ubah 1 laporan-harian ubah 2025-00002 --judul CC --lokasi 'RT 4'
err_is <<E
tersimpan: 2025-00002
peringatan: klasifikasi: belum diisi
E
is 'ubah: the rest stays' "$(row 2025-00002 revisi,judul,lokasi,bidang,tanggal)" \
    '2,CC,RT 4,politik,2025-12-10'
run 'ubah to the same' 0 laporan-harian ubah 2025-00002 --judul CC
err_is <<E
tetap: 2025-00002
E
run 'ubah, trial' 1 laporan-harian ubah --coba 2025-00002 --judul D
err_is <<E
akan tersimpan: 2025-00002
peringatan: klasifikasi: belum diisi
E
run 'ubah to unknown' 1 laporan-harian ubah -q 2025-00002 --lokasi ''
silent
is 'ubah to unknown: only that' "$(row 2025-00002 revisi,judul,lokasi)" 3,CC,
run 'ubah takes no required value away' 65 \
    laporan-harian ubah 2025-00002 --tanggal ''
err_is <<E
tanggal: wajib diisi (tanggal kejadian di tempat)
E
run 'ubah nothing' 64 laporan-harian ubah 2025-00002
err_is <<E
sebutkan yang diubah: laporan-harian ubah laporan KUNCI --kolom nilai ...
E
run 'ubah the number' 64 laporan-harian ubah 2025-00002 --nomor Z
err_is <<E
--nomor: kunci tidak dapat diubah
E
run 'ubah what is not there' 65 laporan-harian ubah nope --judul x
err_is <<E
laporan 'nope' tidak ditemukan
E
run 'ubah two' 64 laporan-harian ubah 2025-00002 2025-00003 --judul x
laporan-harian tambah -q tim --nama 'Tim Bontang' --berlaku-mulai 2025-01-01
run 'ubah by name, the type first' 0 \
    laporan-harian tim ubah 'tim  BONTANG' --target 4
is 'ubah by name' "$(laporan-harian lihat tim 'Tim Bontang' --pilih target)" \
    'target
4'
run 'ubah out of range' 65 laporan-harian ubah tim 'Tim Bontang' --target 100
err_is <<E
--target: 100 di luar batas 0 sampai 99
E
run 'a term that ends before it begins' 65 laporan-harian ubah tim \
    'Tim Bontang' --berlaku-sampai 2024-12-31
err_is <<E
berlaku_sampai: mendahului berlaku_mulai
E
for verb in ubah hapus; do
	run "$verb an append-only type" 64 kesbangpol $verb terbitan x
	err_is <<E
terbitan hanya ditulis oleh perintahnya sendiri (--terbit)
E
done

# ---- hapus, and numbers that are never used again ----

run 'hapus without a reason' 64 laporan-harian hapus 2025-00004
err_is <<E
hapus memerlukan --alasan TEKS
E
run 'hapus, trial' 0 laporan-harian hapus -n 2025-00004 --alasan ganda
err_is <<E
akan dihapus: 2025-00004
E
is 'hapus, trial: it is there' "$(row 2025-00004 judul)" P
run hapus 0 laporan-harian hapus 2025-00004 --alasan 'ganda; lihat X/1'
err_is <<E
dihapus: 2025-00004
E
run 'hapus again' 65 laporan-harian hapus 2025-00004 --alasan ganda
err_is <<E
laporan '2025-00004' tidak ditemukan
E
run 'the number is not given again' 1 laporan-harian tambah \
    --tanggal 2025-12-10 --judul R --bidang politik
err_is <<E
tersimpan: 2025-00005
peringatan: klasifikasi: belum diisi
E
run 'nor taken' 65 laporan-harian tambah --nomor 2025-00004 \
    --tanggal 2025-12-10 --judul R --bidang politik
err_is <<E
nomor: catatan '2025-00004' sudah dihapus (ganda; lihat X/1) dan tidak dimasukkan lagi
E

# ---- riwayat ----

T_COLUMNS=program,perintah,aksi,jenis,kantor,nomor,jumlah,rincian
run riwayat 0 laporan-harian riwayat 2025-00002 --pilih $T_COLUMNS
out_is <<'E'
program,perintah,aksi,jenis,kantor,nomor,jumlah,rincian
laporan-harian,tambah,tambah,laporan,64,2025-00002,1,
laporan-harian,ubah,ubah,laporan,64,2025-00002,0,"{""lama"":{""revisi"":1,""lokasi"":null,""judul"":""C""}}"
laporan-harian,ubah,ubah,laporan,64,2025-00002,0,"{""lama"":{""revisi"":2,""lokasi"":""RT 4""}}"
E
run 'riwayat of a deleted one' 0 laporan-harian riwayat 2025-00004 \
    --pilih aksi,nomor,jumlah
out_is <<E
aksi,nomor,jumlah
tambah,2025-00004,1
hapus,2025-00004,-1
E
run 'riwayat of a deleted one: the reason and the old values' 0 \
    laporan-harian riwayat 2025-00004 --pilih rincian -f jsonl
out_like '"alasan\\":\\"ganda; lihat X/1\\"'
out_like '"judul\\":\\"P\\"'
printf 'nomor,tanggal,judul,bidang\nI1,2025-12-01,x,politik\n' >i.csv
laporan-harian impor -q i.csv
run 'riwayat, as people read it' 0 env COLUMNS=120 laporan-harian riwayat \
    2025-00002 -f tabel --pilih aksi,rincian
out_like '^ubah +sebelumnya [a-z]+: '
nok 'no JSON for people' grep -q '{' "$T/.out"
run 'riwayat of an imported one' 0 laporan-harian riwayat I1 \
    --pilih aksi,jumlah,rincian
sed -i 's/""impor"":[0-9]*/""impor"":N/' .out	# tables came in before it
out_is <<E
aksi,jumlah,rincian
impor,1,"{""impor"":N,""berkas"":""i.csv"",""sha256"":""$(sha256sum i.csv | cut -d' ' -f1)"",""baru"":1,""berubah"":0,""tetap"":0,""ditolak"":0}"
E
laporan-harian hapus -q I1 --alasan uji
is 'riwayat of a deleted imported one' \
    "$(laporan-harian riwayat I1 --pilih aksi | tr '\n' ' ')" 'aksi impor hapus '
todo
run 'riwayat of nothing' 65 laporan-harian riwayat nope
err_is <<E
laporan 'nope' tidak ditemukan
E

# ---- lihat ----

rm -f k.db
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"

# lists 'desc' 'the numbers' options...
lists() {
	_what=$1
	_want=$2
	shift 2
	is "lihat: $_what" "$(laporan-harian lihat --pilih nomor "$@" 2>&1 |
	    sed '1{/^nomor$/d}' | tr '\n' ' ')" "${_want:+$_want }"
}

ALL='BPN-1210-1 BTG-1209-4 BTG-1210-1 BTG-1210-2 BTG-1210-3 BTG-1210-4 BTG-1210-5 BTG-1210-6 SMD-1210-1 SMD-1210-2'
B10='BTG-1210-1 BTG-1210-2 BTG-1210-3 BTG-1210-4 BTG-1210-5 BTG-1210-6'
D10='BPN-1210-1 BTG-1210-1 BTG-1210-2 BTG-1210-3 BTG-1210-4 BTG-1210-5 SMD-1210-1 SMD-1210-2'
lists all "$ALL"
lists 'a part, folded' 'BTG-1210-1 BTG-1210-2' --judul 'GENANGAN  air'
lists 'a part, accents' 'BTG-1210-1 BTG-1210-2' --judul 'genangán'
lists 'both filters' 'BTG-1210-2' --judul genangan --lokasi 'rt 11'
lists 'either text' 'BTG-1210-3 SMD-1210-1 SMD-1210-2' \
    --judul longsoran,pelajar,pokok
lists 'either word' 'BTG-1210-3 BTG-1210-4 BTG-1210-6' --bidang politik,ekonomi
lists 'a word of people' 'BTG-1209-4 BTG-1210-5' --bidang Sosbud
lists 'unknown' BPN-1210-1 --bidang ''
lists 'unknown enum' "$ALL" --athg ''
lists 'unknown date and time' BPN-1210-1 --jam ''
lists 'an enum' 'BTG-1210-1' --tahap awal
lists 'two enums' 'BTG-1210-1 BTG-1210-2' --tahap awal,perkembangan
lists 'a number' "$ALL" --revisi 1
lists 'no number' '' --revisi 2..
lists 'numbers' "$ALL" --revisi 0..3
lists 'times' 'BTG-1210-3 BTG-1210-4 BTG-1210-6 SMD-1210-1' --jam 06:00..09:00
lists 'times, one end' 'BTG-1209-4 SMD-1210-2' --jam 13:00..
lists 'times as people write them' \
    'BTG-1210-3 BTG-1210-4 BTG-1210-6 SMD-1210-1' --jam 6.00..9.00
run 'lihat: no times' 64 laporan-harian lihat --jam abc..def
lists 'a day' "$D10" --tanggal 2025-12-10
lists 'a filter twice narrows' BTG-1209-4 --tanggal 2025-12 --tanggal ..2025-12-09
lists 'either day' 'BTG-1209-4 BTG-1210-6' --tanggal 2025-12-09,2025-12-11
lists 'a stamp, in days of the office' 'BTG-1209-4 BTG-1210-1' \
    --diterima 2025-12-10 --jam ..16:30 --nomor BTG-1209,BTG-1210-1
lists 'limit' 'BPN-1210-1 BTG-1209-4' --maks 2
lists 'limit 0' '' --maks 0
lists 'order' 'BTG-1210-6 BTG-1209-4' --urut -tanggal,-nomor \
    --nomor BTG-1210-6,BTG-1209
lists 'order, the default after it' \
    'BTG-1209-4 BPN-1210-1 BTG-1210-1' --urut tanggal --maks 3

lists 'a region' "BTG-1209-4 $B10" -w 64.74
lists 'a region below' 'BTG-1209-4 BTG-1210-5 BTG-1210-6' -w 64.74.02
lists 'the province' "$ALL" -w 64
lists 'a region by name' 'BTG-1209-4 BTG-1210-5 BTG-1210-6' -w 'bontang selatan'
lists 'a town by name' "BTG-1209-4 $B10" -w Bontang
lists 'a village by name' 'BTG-1210-1 BTG-1210-2' -w Guntung
lists 'either region' 'BPN-1210-1 SMD-1210-1 SMD-1210-2' -w 64.71,64.72
lists 'a path' 'BTG-1210-1 BTG-1210-2' --wilayah 'Kota Bontang > Guntung'
run 'no region at all' 64 laporan-harian lihat -w 64.7404
err_like "'64.7404' bukan kode wilayah Kemendagri"
laporan-harian tambah -q --nomor TW --tanggal 2025-12-10 --judul w --bidang politik
lists 'unknown region' TW --wilayah ''
laporan-harian hapus -q TW --alasan uji

lists '2025' "$ALL" -p 2025
lists '2024' '' -p 2024
lists '2025-12' "$ALL" -p 2025-12
lists '2025-M50' "$ALL" -p 2025-M50
lists '2025-M49' '' -p 2025-M49
lists '2025-T4' "$ALL" -p 2025-T4
lists 'TW IV 2025' "$ALL" -p 'TW IV 2025'
lists 'TW3 2025' '' -p 'TW3 2025'
lists '2025-B12' "$ALL" -p 2025-B12
lists '2025-B08' '' -p 2025-B08
lists '2025-S2' "$ALL" -p 2025-S2
lists '2025-S1' '' -p 2025-S1
lists 'A..B' "BPN-1210-1 BTG-1209-4 $(echo $D10 | cut -d' ' -f2-)" \
    -p 2025-12-09..2025-12-10
lists '..B' BTG-1209-4 -p ..2025-12-09
lists 'A..' BTG-1210-6 -p 2025-12-11..
lists 'hari-ini' BTG-1210-6 -p hari-ini
lists 'kemarin' "$D10" -p kemarin
lists 'minggu-ini' "$ALL" -p minggu-ini
lists 'minggu-lalu' '' -p minggu-lalu
lists 'minggu-lalu, a week later' "$ALL" -p minggu-lalu --hari-ini 2025-12-15
lists 'bulan-lalu' "$ALL" -p bulan-lalu --hari-ini 2026-01-31
lists 'triwulan-ini' "$ALL" -p triwulan-ini
lists 'triwulan-lalu' "$ALL" -p triwulan-lalu --hari-ini 2026-03-31
lists 'tahun-lalu' "$ALL" -p tahun-lalu --hari-ini 2026-06-01
lists 'tahun-ini' "$ALL" -p tahun-ini

run 'no such period' 64 laporan-harian lihat -p besok
err_like "'besok' bukan periode"
run 'no such month' 64 laporan-harian lihat -p 2025-13
err_like "'2025-13' bukan bulan yang ada"
err_like '^--periode: '
todo
run 'no such column to choose' 64 laporan-harian lihat --pilih nomr
err_is <<E
kolom 'nomr' tidak dikenal; maksud Anda 'nomor'?
E
run 'no such column to order by' 64 laporan-harian lihat --urut x
err_is <<E
--urut: kolom 'x' tidak ada pada laporan
E
run 'no such word' 64 laporan-harian lihat --bidang politk
err_is <<E
--bidang: 'politk' tidak dikenal; maksud Anda 'politik'?
E
run 'no such region' 64 laporan-harian lihat -w 64.99
err_like "kode wilayah '64.99' tidak dikenal"
run 'a limit below zero' 64 laporan-harian lihat --maks -1
err_like '^--maks: -1 di luar batas'
run 'no region in that type' 64 laporan-harian lihat tim -w 64
err_is <<E
--wilayah: tim tidak berwilayah
E

run 'one record for people' 0 sh -c \
    'laporan-harian lihat BTG-1210-1 -f tabel | grep -v ^petugas'
golden lihat-satu.txt
run 'a table' 0 laporan-harian lihat -f tabel
golden lihat-tabel.txt
is 'a table: no line above 80 columns' "$(awk 'length > 80' .out | wc -l | tr -d ' ')" 0
run 'a table of one kind' 0 laporan-harian lihat tim -f tabel
out_is <<'E'
NOMOR      NAMA           BERLAKU MULAI  BERLAKU SAMPAI TARGET HARI LIBUR
2025-00001 Tim Bontang    1 Januari 2025                     3 tidak
2025-00002 Tim Samarinda  1 Januari 2025                     3 tidak
2025-00003 Tim Balikpapan 1 Januari 2025                     3 tidak

3 tim
E
run 'an empty table' 0 laporan-harian lihat tim -f tabel --nama x
out_like '^0 tim$'
run 'one record as csv' 0 laporan-harian lihat BTG-1210-1 --pilih nomor,tim
out_is <<E
nomor,tim
BTG-1210-1,Tim Bontang
E
run 'one record with its office' 0 laporan-harian lihat 64/BTG-1210-1 --pilih nomor
run 'a record that is not there' 65 laporan-harian lihat BTG
err_is <<E
laporan 'BTG' tidak ditemukan
E
run 'two records' 64 laporan-harian lihat BTG-1210-1 BTG-1210-2
nok 'publik, a private column chosen' sh -c \
    'laporan-harian lihat --publik --pilih nomor,sumber | grep contoh'
nok 'publik, one record, chosen' sh -c \
    'laporan-harian lihat --publik BTG-1210-1 --pilih sumber | grep contoh'
nok 'publik, one record as csv' sh -c \
    'laporan-harian lihat --publik BTG-1210-1 | grep contoh'
nok 'publik, one record' sh -c \
    'laporan-harian lihat --publik BTG-1210-1 -f tabel | grep contoh'
nok 'publik, the list' sh -c 'laporan-harian lihat --publik | grep contoh'

# Control characters never reach a terminal.
laporan-harian tambah -q --nomor ESC --tanggal 2025-12-10 --bidang politik \
    --judul "$(printf 'a\033[31mb\007c')"
run 'control characters' 0 laporan-harian lihat ESC -f tabel
is 'control characters: none in a record' \
    "$(tr -d '\n\40-\176\200-\377' <.out | wc -c | tr -d ' ')" 0
run 'control characters' 0 laporan-harian lihat --nomor ESC -f tabel
is 'control characters: none in a table' \
    "$(tr -d '\n\40-\176\200-\377' <.out | wc -c | tr -d ' ')" 0
run 'control characters' 65 laporan-harian lihat "$(printf '\033[31m')"
is 'control characters: none in a message' \
    "$(tr -d '\n\40-\176\200-\377' <.err | wc -c | tr -d ' ')" 0

# ---- kolom ----

for type in laporan tim; do
	run "kolom $type" 0 laporan-harian kolom $type
	golden kolom-$type.csv
done
run 'kolom needs no office' 0 laporan-harian kolom -d nowhere.db --pilih kolom
out_like '^tanggal$'

# ---- periksa of one register ----

run periksa 1 laporan-harian periksa
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
laporan,ESC,klasifikasi,belum diisi,setiap naskah berklasifikasi,laporan-harian ubah laporan ESC --klasifikasi PILIHAN
E
laporan-harian ubah -q ESC --klasifikasi biasa
run 'periksa: nothing' 0 laporan-harian periksa
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
E
laporan-harian ubah -q BTG-1210-1 --tim 'Tim Asing'
laporan-harian ubah -q BTG-1210-2 --rujukan BTG-0
run 'periksa: references' 1 laporan-harian periksa
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
laporan,BTG-1210-1,tim,'Tim Asing' tidak ada dalam daftar tim,rujukan,laporan-harian ubah laporan BTG-1210-1 --tim TEKS
laporan,BTG-1210-2,rujukan,'BTG-0' tidak ada dalam daftar laporan,rujukan,laporan-harian ubah laporan BTG-1210-2 --rujukan TEKS
laporan,BTG-1210-2,judul,"tampaknya kejadian yang sama dengan BTG-1210-1 (Tim Asing, 10 Desember 2025); rangkaikan dengan rujukan bila benar","satu kejadian, satu laporan atau satu rangkaian",laporan-harian ubah laporan BTG-1210-2 --rujukan NOMOR
E
err_is <<E
3 temuan
E
cat >lain.csv <<'E'
kantor,nomor,revisi,tanggal,jam,wilayah,tim,bidang,klasifikasi,kategori,judul
64.72,SMD-9,1,2025-12-10,,64.74,Tim Sana,politik,biasa,,Serikat pekerja berunjuk rasa
64.74,BTG-9,1,2025-12-10,,64.74,Tim Sini,politik,biasa,,Serikat pekerja berunjuk rasa
E
cp k.db dua.db
run 'reports of two offices' 0 laporan-harian impor -q -d dua.db lain.csv
nok 'one event, told by two offices: no matter' sh -c \
    'laporan-harian periksa -q -d dua.db | grep "tampaknya.*-9"'
sed 's/^64.72/64.74/' lain.csv >satu.csv
cp k.db dua.db
run 'reports of one office' 0 laporan-harian impor -q -d dua.db satu.csv
ok 'one event, told by two teams of an office' sh -c \
    'laporan-harian periksa -q -d dua.db | grep "tampaknya.*-9"'
run 'periksa one of them' 1 laporan-harian periksa --nomor BTG-1210-2 -q
err_is /dev/null

# ---- stored, but worth a second look ----

rm -f k.db
kesbangpol siapkan -q "$C/kantor.yaml"
laporan-harian tambah tim -q --nama 'Tim Bontang' --berlaku-mulai 2025-01-01
twin() {
	laporan-harian tambah --tanggal 2025-12-10 --bidang politik \
	    --judul 'Rapat warga' "$@"
}
run 'a first report' 1 twin --tim 'tim bontang'
err_is <<E
tersimpan: 2025-00001
peringatan: klasifikasi: belum diisi
E
run 'the same, of a team and after a report that are not there' 1 twin \
    --tim 'Tim Bontang Brat' --rujukan 2025-99999
err_is <<E
tersimpan: 2025-00002
peringatan: tim: 'Tim Bontang Brat' tidak ada dalam daftar tim; maksud Anda 'Tim Bontang'?
peringatan: rujukan: '2025-99999' tidak ada dalam daftar laporan
peringatan: klasifikasi: belum diisi
E
run 'the same once more' 1 twin --tim 'Tim Bontang'
err_is <<E
tersimpan: 2025-00003
peringatan: serupa dengan 2025-00001 yang sudah ada
peringatan: klasifikasi: belum diisi
E
cat >t.csv <<E
tanggal,bidang,judul,tim
2025-12-09,politik,A,Tim Siluman
2025-12-09,politik,B,Tim Siluman
E
run 'a file of a team that is not there' 1 laporan-harian impor t.csv
err_is <<E
t.csv:2: tim: 'Tim Siluman' tidak ada dalam daftar tim
2 baru, 0 berubah, 0 tetap, 1 peringatan
E
run 'every wrong option is told' 65 laporan-harian tambah --tanggal \
    31/02/2025 --bidang politix --judul x
err_is <<E
--tanggal: '31/02/2025' bukan tanggal yang ada
--bidang: 'politix' tidak dikenal; maksud Anda 'politik'?
E

# ---- names are written as their record writes them ----

laporan-harian tambah -q tim --nama 'Tim Wasdin A' --berlaku-mulai 2025-01-01
run 'a team in other letters' 1 laporan-harian tambah --tanggal 2025-12-10 \
    --bidang politik --judul T --tim 'TIM  wasdin-a' --nomor T-1
err_is <<E
tersimpan: T-1
peringatan: klasifikasi: belum diisi
E
is 'the team, as registered' "$(row T-1 tim)" 'Tim Wasdin A'
run 'an unknown team stays as it is' 1 laporan-harian tambah \
    --tanggal 2025-12-10 --bidang politik --judul U --tim 'TIM B' --nomor T-2
err_is <<E
tersimpan: T-2
peringatan: tim: 'TIM B' tidak ada dalam daftar tim; maksud Anda 'Tim Bontang'?
peringatan: klasifikasi: belum diisi
E
is 'the unknown team' "$(row T-2 tim)" 'TIM B'

done_testing
