#!/bin/sh
# SPDX-License-Identifier: ISC
# What leads to a person's door is hidden in lists; --lengkap shows it and
# leaves a trace; a hidden value never comes in again.
. "$(dirname "$0")/lib.sh"
office
cat >o.csv <<'E'
nama,bentuk,alamat,telepon,email,npwp
Yayasan Contoh Etam,yayasan,Jalan Cendrawasih 12,081234567878,etam@contoh.id,01.234.567.8-901.000
Forum Contoh Pemuda,tidak_berbadan_hukum,Jl. Pattimura 3,,,
E
ormas-skt impor -q o.csv
cols=nama,alamat,telepon,email,npwp

# entries: how many --lengkap left
entries() {
	sql k.db "SELECT count(*) FROM jejak WHERE aksi = 'lengkap'"
}

run 'a list' 0 ormas-skt lihat --pilih $cols
out_is <<'E'
nama,alamat,telepon,email,npwp
Yayasan Contoh Etam,Jalan C••••,0812••••78,e••@c••,01.2••••00
Forum Contoh Pemuda,Jl. P••••,,,
E
cp .out hidden.csv
for f in tabel csv csv-excel tsv json jsonl yaml html rtf wa; do
	for v in lihat 'cari contoh' 'lihat 2025-00001'; do
		run "$v -f $f" 0 ormas-skt $v -f $f --pilih $cols
		out_like '0812(••••|([\]u8226[?]){4})78'
		nok "$v -f $f: hidden" grep -Eq \
		    '4567878|Cendrawasih|etam@|234.567' .out
	done
done
run 'xlsx' 0 ormas-skt lihat -o hidden.xlsx --pilih $cols
run 'xlsx: hidden, and so refused' 65 ormas-skt impor hidden.xlsx
err_like "telepon: '0812••••78' disamarkan"
run 'one record' 0 ormas-skt lihat -f tabel 2025-00001
out_like '^telepon +0812••••78$'
run 'one record as a page' 0 ormas-skt lihat -f html 2025-00001
nok 'as a page: hidden' grep -q 4567878 .out
run 'what is sought may be hidden' 0 ormas-skt cari cendrawasih --pilih alamat
out_is <<'E'
alamat
Jalan C••••
E
is 'nothing of this left a trace' "$(entries)" 0

# ---- --lengkap ----

run 'one record, whole' 0 ormas-skt lihat -f tabel 2025-00001 --lengkap
out_like '^telepon +081234567878$'
run 'a list, whole' 0 ormas-skt lihat --lengkap --pilih nama,telepon
out_is <<'E'
nama,telepon
Yayasan Contoh Etam,081234567878
Forum Contoh Pemuda,
E
run 'found, whole' 0 ormas-skt cari etam --lengkap --pilih email
out_like '^etam@contoh.id$'
run 'each left a trace' 0 sql k.db "SELECT program, perintah, jenis, nomor,
    jumlah, rincian FROM jejak WHERE aksi = 'lengkap'"
out_is <<'E'
ormas-skt|lihat|ormas|2025-00001|0|{"ditampilkan":1}
ormas-skt|lihat|ormas||0|{"ditampilkan":2}
ormas-skt|cari|ormas||0|{"ditampilkan":1}
E
run 'the trail holds' 0 kesbangpol periksa --keutuhan
run 'a trace or nothing' 64 ormas-skt lihat --lengkap --coba
out_is </dev/null
err_is <<'E'
--lengkap dicatat dalam jejak, jadi tidak dapat bersama --coba
E
run 'no office file is made' 66 ormas-skt lihat --lengkap -d none.db
out_is </dev/null
nok 'no office file is made: none' test -e none.db
if [ "$(id -u)" = 0 ] && have setpriv; then
	chmod 755 "$T"
	chmod 444 k.db
	run 'who may not write sees nothing' 77 as_nobody ormas-skt lihat \
	    --lengkap
	out_is </dev/null
	err_like 'dicatat dalam jejak'
	run 'but the list' 0 as_nobody ormas-skt lihat --pilih telepon
	out_like '0812••••78'
	chmod 644 k.db
else
	skip 5 'needs root'
fi
run 'not where nothing is hidden' 64 ormas-skt lihat permohonan --lengkap
run 'not where all comes out' 64 ormas-skt ekspor --lengkap

run 'kartu' 0 ormas-skt kartu 2025-00001
out_like '0812••••78'
nok 'kartu: hidden' grep -Eq '4567878|Cendrawasih' .out
run 'kartu, whole' 0 ormas-skt kartu 2025-00001 --lengkap
out_like '081234567878'
is 'kartu, whole: a trace' "$(sql k.db "SELECT perintah FROM jejak WHERE aksi =
    'lengkap' ORDER BY urut DESC LIMIT 1")" kartu

# ---- in and out ----

run 'ekspor is whole' 0 ormas-skt ekspor --pilih telepon
out_like '^081234567878$'
run 'as a file' 0 ormas-skt ekspor -o all.xlsx
run 'ekspor for people is a list' 0 ormas-skt ekspor -f html
nok 'ekspor for people: hidden' grep -q 4567878 .out
run 'as is one without such a column' 0 ormas-skt ekspor --pilih nomor,nama
run 'and what the public may have' 0 ormas-skt ekspor --publik
run 'what leaves whole leaves a trace' 0 sql k.db "SELECT perintah, jenis, rincian
    FROM jejak WHERE aksi = 'lengkap' AND perintah = 'ekspor'"
out_is <<E
ekspor|ormas|{"ditampilkan":2}
ekspor|ormas|{"ditampilkan":2,"salinan":"$T/all.xlsx"}
E
run 'or does not leave' 64 ormas-skt ekspor --coba
err_is <<'E'
ekspor dicatat dalam jejak, jadi tidak dapat bersama --coba
E
run 'a hidden value is none' 65 ormas-skt impor hidden.csv
err_like "^hidden.csv:2: alamat: 'Jalan C••••' disamarkan, jadi bukan nilainya; buang kolom ini, atau ambil dari 'ekspor'$"
run 'nor typed' 65 ormas-skt ubah 2025-00001 --telepon '0812••••78'
out_is </dev/null

# ---- what it was ----

ormas-skt ubah -q 2025-00001 --telepon 0811111111
run 'riwayat' 0 ormas-skt riwayat 2025-00001 -f tabel
out_like '0812••••78'
out_like ' lengkap ormas 2025-00001 +0 1 ditampilkan'
run 'riwayat for programs' 0 ormas-skt riwayat 2025-00001 -f jsonl
nok 'riwayat for programs: hidden' grep -q 4567878 .out
run 'riwayat, whole' 0 ormas-skt riwayat 2025-00001 -f tabel --lengkap
out_like '081234567878'
run 'kolom says which' 0 ormas-skt kolom --pilih kolom,disamarkan
out_like '^npwp,ya$'
out_like '^ketua,tidak$'

# ---- cells that could not be read ----

cat >sel.csv <<'E'
nomor,nama,bentuk,telepon,tak_terbaca
B-2,Forum Nol,yayasan,8123456789,
B-1,Forum Sel,yayasan,,"telepon '081255554444 / 081366665555'; alamat 'Gang Mawar dekat pos'; akta_tanggal '2018'; alamat_dan_telepon 'Gang Mawar 081255554444'"
E
ormas-skt impor -q sel.csv >/dev/null 2>&1
run 'unread' 0 ormas-skt lihat B-1 --pilih tak_terbaca -f tsv
out_is <<'E'
tak_terbaca
telepon '0812••••55'; alamat 'Gang M••••'; akta_tanggal '2018'; alamat_dan_telepon 'Gang M••••'
E
run 'unread, whole' 0 ormas-skt lihat B-1 --lengkap --pilih tak_terbaca
out_like '081366665555.*dekat pos'
run 'unread, as findings' 1 ormas-skt periksa --nomor B-
out_like "telepon,belum terbaca dari lembar asal: '0812••••55'"
out_like "alamat,belum terbaca dari lembar asal: 'Gang M••••'"
out_like 'hilang: 0812••••89'
nok 'unread, as findings: hidden' grep -E '6666|5555|dekat|3456' .out
ormas-skt ubah -q B-1 --tak-terbaca '' >/dev/null 2>&1
run 'unread, as it was' 0 ormas-skt riwayat B-1
out_like "telepon '0812••••55'; alamat 'Gang M••••'; akta_tanggal '2018'"
nok 'unread, as it was: hidden' grep -E '6666|5555[^ ]|dekat' .out
done_testing
