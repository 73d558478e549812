#!/bin/sh
# SPDX-License-Identifier: ISC
# Text as people paste and send it: every message is a record, set aside with
# its reason, or passed over and counted.
. "$(dirname "$0")/lib.sh"

office

# ---- one report, as it comes ----

cat >satu.txt <<'E1'
*LAPORAN INFORMASI*
Kec. Bontang Utara

*Tanggal* : Minggu, 6 April 2025
*Pukul* : 15.00 Wita
*Tempat:* Jl. Sultan Hasanuddin
- Kelurahan : Guntung
a) Kecamatan = Bontang Utara
1. *Bidang* : Keamanan/Bencana
Perihal: Banjir
*URAIAN*
Air masuk. Rincian: 4 KK.

RT 6: 3 KK
_Saran_ : pompa
Demikian dilaporkan.
Terima kasih
Tim 1
E1
run 'a report without a head' 1 laporan-harian impor satu.txt
err_is <<'E1'
satu.txt:2: baris lepas, dilewati: 'Kec. Bontang Utara'
satu.txt:18: baris lepas, dilewati: 'Tim 1'
1 baru, 0 berubah, 0 tetap, 2 peringatan; dilewati: 2 baris lepas
E1
run 'what it says' 0 laporan-harian ekspor -f jsonl --pilih \
    jenis,tanggal,jam,wilayah,lokasi,bidang,subbidang,judul,fakta,saran
out_is <<'E1'
{"jenis":"informasi","tanggal":"2025-04-06","jam":"15:00","wilayah":"64.74.01.1004","lokasi":"Jl. Sultan Hasanuddin","bidang":"hankam","subbidang":"Bencana","judul":"Banjir","fakta":"Air masuk. Rincian: 4 KK.\n\nRT 6: 3 KK","saran":"pompa"}
E1
run 'from a pipe' 1 sh -c 'laporan-harian impor <satu.txt'
err_like '^0 baru, 0 berubah, 1 tetap, 2 peringatan; dilewati: 2 baris lepas$'
run '--dari teks' 1 laporan-harian impor --dari teks satu.txt
err_like '^0 baru, 0 berubah, 1 tetap,'

# ---- the thirteen worked reports, by ten hands ----

SAME=jenis,tanggal,jam,diperoleh,ditulis,keadaan,wilayah,tim,bidang,subbidang
SAME=$SAME,athg,kategori,tema,klasifikasi,sumber,tautan,nilai_informasi,judul
SAME=$SAME,fakta,analisis,prediksi,langkah,saran,tahap,rujukan

# In a message a long text has paragraphs, in a table it has none.
register() {
	laporan-harian ekspor -f jsonl --urut tanggal,judul --pilih "$SAME" |
	    sed 's/\\n/ /g'
}

cp "$TESTS"/fixtures/teks/*.txt .
rm -f k.db
office
laporan-harian impor -q "$C/laporan.tsv"
register >dari-tabel
rm -f k.db
office
run 'thirteen reports as text' 0 laporan-harian impor tiga-belas-*.txt
err_is <<'E1'
13 baru, 0 berubah, 0 tetap
E1
register >dari-teks
same 'the same register as from the table' dari-tabel dari-teks
run 'thirteen again' 0 laporan-harian impor tiga-belas-*.txt
err_is <<'E1'
0 baru, 0 berubah, 13 tetap
E1
run 'when they were received, and where' 0 laporan-harian ekspor \
    --urut tanggal,judul --pilih diterima,lokasi
out_is <<'E1'
diterima,lokasi
2025-12-11T08:00:00+08:00,
2024-09-15T23:58:00+08:00,
2024-10-23T06:12:00+08:00,
2025-12-11T08:00:00+08:00,
2025-02-24T17:30:59+08:00,
2025-04-06T23:41:00+08:00,
2025-05-20T19:45:02+08:00,
2025-12-11T08:00:00+08:00,Desa Muara Langon Kec. Muara Komam Kab. Paser
2025-09-01T18:04:11+08:00,
2025-11-24T16:05:00+08:00,
2025-12-10T13:20:00+08:00,
2025-12-11T08:00:00+08:00,
2026-01-26T13:05:40+08:00,
E1

# ---- 200 messages of two groups: the fate of each ----

rm -f k.db
office
run 'a group on Android' 65 laporan-harian impor grup-android.txt
err_like '^4 kesalahan; tidak ada yang disimpan$'
run 'nothing is stored' 0 laporan-harian lihat -f csv --pilih judul
out_is <<'E1'
judul
E1
# 120: 24 with reports (one has two), 6 + 74 + 12 + 2 + 1 + 1 without
is 'its messages' "$(grep -c '^[0-9/]* [0-9.]* - ' grup-android.txt)" 120
run 'the good ones' 1 laporan-harian impor --tolak-ke tolak.csv grup-android.txt
err_is <<'E1'
grup-android.txt:93: tanggal: '31 April 2025' bukan tanggal yang ada
grup-android.txt:151: tanggal: 'Senin, 6 April 2025': hari tidak cocok, 6 April 2025 adalah Minggu
grup-android.txt:210: bidang: 'kesehatan' tidak ada dalam daftar bidang; pilihan: ideologi, politik, ekonomi, sosial_budaya, hankam; menambahnya: kesbangpol tambah pilihan --daftar bidang --kode ...
grup-android.txt:216: jam: '25.10 Wita' bukan waktu yang ada
grup-android.txt:123: 'Rincian' bukan label; dibaca sebagai bagian dari 'Uraian'
grup-android.txt:129: baris lepas, dilewati: 'Tim Utara'
grup-android.txt:170: pesan berlabel satu, dilewati: 'Saran: besok semua hadir jam 8'
grup-android.txt:229: laporan tanpa label, dilewati: 'Laporan informasi'
21 baru, 0 berubah, 0 tetap, 4 ditolak, 4 peringatan; dilewati: 6 pesan sistem, 74 obrolan, 12 lampiran, 2 pesan dihapus, 1 baris lepas, 1 pesan berlabel satu, 1 laporan tanpa label
E1
# 80: 15 with reports, 4 + 44 + 14 + 2 + 1 without
is 'messages on iOS' "$(sed 's/^\xe2\x80\x8e//' grup-ios.txt | grep -c '^\[')" 80
run 'a group on iOS' 1 laporan-harian impor --tolak-ke tolak-ios.csv grup-ios.txt
err_is <<'E1'
grup-ios.txt:63: judul: wajib diisi, kecuali pada laporan nihil
grup-ios.txt:71: wilayah: 'Bontang Utara > Guntng' bukan wilayah yang dikenal; maksud Anda 'Guntung' (Bontang Utara)?
grup-ios.txt:102: kolom 'saran' ada dua kali
grup-ios.txt:49: jam: '08.30 s.d. 09.30 Wita': yang dicatat jam mulainya
grup-ios.txt:95: pesan berlabel satu, dilewati: 'Hal: undangan rapat menyusul'
12 baru, 0 berubah, 0 tetap, 3 ditolak, 2 peringatan; dilewati: 4 pesan sistem, 44 obrolan, 14 lampiran, 2 pesan dihapus, 1 pesan berlabel satu
E1
run 'what the groups gave' 0 laporan-harian ekspor --pilih \
    diterima,jenis,tanggal,jam,wilayah,lokasi,tim,bidang,judul,fakta,saran
golden teks-grup.csv
run 'again' 1 laporan-harian impor --tolak-ke lagi.csv grup-ios.txt
err_like '^0 baru, 0 berubah, 12 tetap, 3 ditolak,'
run 'the refused ones in columns' 0 cat tolak-ios.csv
golden teks-tolak.csv
sed -e 's/ > Guntng/ > Guntung/' -e 's/^\(,*8\/4\/2025,.*politik,,,,,,,,,\),/\1Rapat,/' \
    -e 's/07.30 Wita/07.45 Wita/' tolak-ios.csv >betul.csv
run 'and corrected' 0 laporan-harian impor betul.csv
err_like '^2 baru, 0 berubah, 1 tetap'

# ---- heads ----

head_of() {
	printf '%s\nTanggal: 1/8/2020\nJudul: x\nBidang: politik\n' "$1" >h.txt
	rm -f k.db
	office
	laporan-harian impor -q --dari teks h.txt 2>galat
	laporan-harian ekspor --pilih diterima | sed 1d
}

while IFS='|' read -r h want; do
	is "$h" "$(head_of "$(printf "$h")")" "$want"
done <<'E1'
07/08/20 16.32 - Nama: Lapor|2020-08-07T16:32:00+08:00
7/8/20 16.32 - Nama:|2020-08-07T16:32:00+08:00
07/08/2020, 16:32 - Nama: Lapor|2020-08-07T16:32:00+08:00
07/08/20, 4:32 PM - Nama: Lapor|2020-08-07T16:32:00+08:00
07/08/20, 12.05\342\200\257AM - Nama: Lapor|2020-08-07T00:05:00+08:00
[07/08/20 16.32.10] Nama: Lapor|2020-08-07T16:32:10+08:00
\342\200\216[07/08/20, 4.32.10\342\200\257PM] ~\342\200\257Nama: Lapor|2020-08-07T16:32:10+08:00
[16.32, 7/8/2020] Nama: Lapor|2020-08-07T16:32:00+08:00
[7/8 16.32] Nama: Lapor|2025-12-11T08:00:00+08:00
07-08-2020 16:32 - Nama: Lapor|2020-08-07T16:32:00+08:00
2020-08-07, 16:32 - Nama: Lapor|2020-08-07T16:32:00+08:00
Lapor|2025-12-11T08:00:00+08:00
07/08 nanti ada rapat|2025-12-11T08:00:00+08:00
E1
rm -f k.db
office
printf '8/13/20, 4:32 PM - Nama: Halo\n' >us.txt
run 'month before day' 65 laporan-harian impor us.txt
err_is <<'E1'
us.txt:1: '8/13/20, 4:32 PM - N...' bukan hari/bulan/tahun; setel bahasa ponsel ke Indonesia, lalu ekspor obrolan sekali lagi
E1

# ---- values and labels ----

cat >nilai.txt <<'E1'
Waktu : Minggu, 6 April 2025 pukul 15.00 Wita
Lokasi : Jl. Sultan Hasanuddin RT 12 Kel. Guntung Kec. Bontang Utara
Perihal : tanggal, jam dan wilayah dari dua baris
Bidang : Politik
Waktu memperoleh : 6 April 2025 pukul 16.00 Wita
---
Hari : Minggu
Tanggal : 6 April 2025
Kelurahan : Guntung RT 12
Alamat : Gang Damai RT 12
Bidang : Politik
Perihal : hari sendiri, RT di belakang kelurahan
Saran : posko
Tindakn : salah ketik
---
Tgl : 6/4/2025
Tempat : Kampung Selambai
Perihal : tanpa wilayah
Bidang : Politik
---
Tgl : 6/4/2025
Kel : Kanan
Perihal : wilayah keliru
Bidang : Politik
---
Tgl : 6/4/2025 pukul 10.00
Jam : 11.00
Perihal : dua jam
Bidang : Politik
E1
run 'values' 1 laporan-harian impor --tolak-ke tolak.csv nilai.txt
err_is <<'E1'
nilai.txt:22: wilayah: 'Kanan' bukan wilayah yang dikenal; maksud Anda 'Kanaan' (Bontang Barat)?
nilai.txt:27: jam: jam di sini '11:00', di kolom lain '10:00'
nilai.txt:14: 'Tindakn' bukan label (maksud Anda 'tindakan'?); dibaca sebagai bagian dari 'Saran'
nilai.txt:16: wilayah: tidak diketahui dari lokasi: tidak ada nama sesudah Kel., Desa, Kec., Kab. atau Kota
3 baru, 0 berubah, 0 tetap, 2 ditolak, 2 peringatan
E1
run 'what was understood' 0 laporan-harian ekspor \
    --pilih tanggal,jam,diperoleh,wilayah,lokasi,saran
out_is <<'E1'
tanggal,jam,diperoleh,wilayah,lokasi,saran
2025-04-06,15:00,2025-04-06T16:00:00+08:00,64.74.01.1004,Jl. Sultan Hasanuddin RT 12 Kel. Guntung Kec. Bontang Utara,
2025-04-06,,,64.74.01.1004,Gang Damai RT 12,"posko
Tindakn : salah ketik"
2025-04-06,,,,Kampung Selambai,
E1

# ---- a value of one line takes no second one ----

cat >baris.txt <<'E1'
Tanggal: 6/4/2025
Judul: Bentrok di pasar
Korban: 2 orang luka
Wilyah: Guntung
di pasar lama
Bidang: Politik
NIHIL
Isi: Warga berkumpul.
Kerugian: Rp10 juta
Pkl 10.00: bubar
Pelapor: Udin
Tim 1
E1
run 'labels that are none' 1 laporan-harian impor baris.txt
err_is <<'E1'
baris.txt:3: label tidak dikenal, dilewati: 'Korban: 2 orang luka'
baris.txt:4: 'Wilyah' bukan label (maksud Anda 'wilayah'?); dilewati
baris.txt:5: baris lepas, dilewati: 'di pasar lama'
baris.txt:7: baris lepas, dilewati: 'NIHIL'
baris.txt:9: 'Kerugian' bukan label; dibaca sebagai bagian dari 'Isi'
baris.txt:12: baris lepas, dilewati: 'Tim 1'
1 baru, 0 berubah, 0 tetap, 6 peringatan; dilewati: 2 label tidak dikenal, 3 baris lepas
E1
run 'and what is left' 0 laporan-harian ekspor --judul bentrok --pilih tim,judul,fakta
out_is <<'E1'
tim,judul,fakta
Udin,Bentrok di pasar,"Warga berkumpul.
Kerugian: Rp10 juta
Pkl 10.00: bubar"
E1

# ---- the six questions as labels, and labels cut short ----

cat >tanya.txt <<'E1'
Bid: politik
Apa: Unjuk rasa buruh
Kapan: Rabu, 9 April 2025 pukul 09.00 WITA
Di mana: Jalan Ahmad Yani, Kelurahan Guntung, Kota Bontang
Siapa: 50 orang buruh
Mengapa: menuntut upah
E1
run 'six questions' 0 laporan-harian impor tanya.txt
run 'and their answers' 0 laporan-harian ekspor --judul 'unjuk rasa buruh' \
    --pilih tanggal,jam,wilayah,bidang,judul,fakta
out_is <<'E1'
tanggal,jam,wilayah,bidang,judul,fakta
2025-04-09,09:00,64.74.01.1004,politik,Unjuk rasa buruh,"50 orang buruh
menuntut upah"
E1

# ---- several records in one text ----

cat >dua.txt <<'E1'
Tanggal: 7/4/2025
Judul: yang pertama
Bidang: politik
Isi: satu

Isi kedua tanpa label.

LAPORAN INFORMASI
Tim: Tim B
Tanggal: 8/4/2025
Judul: yang kedua
Bidang: ekonomi

Tim: Tim C
Judul: yang ketiga

Tanggal: 9/4/2025
Bidang: ekonomi
E1
{ printf '8/4/2025 10.00 - Budi: '; cat dua.txt; } >dua-wa.txt
for f in dua.txt dua-wa.txt; do
	rm -f k.db
	office
	run "two in one, $f" 1 laporan-harian impor "$f"
	err_is <<E1
$f:9: 'Tim' dibaca sebagai milik laporan yang menyusul, bukan laporan di atasnya
3 baru, 0 berubah, 0 tetap, 1 peringatan
E1
	run "each has its own, $f" 0 laporan-harian ekspor --urut tanggal \
	    --pilih jenis,tanggal,tim,judul,fakta
	out_is <<'E1'
jenis,tanggal,tim,judul,fakta
harian,2025-04-07,,yang pertama,"satu

Isi kedua tanpa label."
informasi,2025-04-08,Tim B,yang kedua,
harian,2025-04-09,Tim C,yang ketiga,
E1
done
cat >ekor.txt <<'E1'
Tanggal: 7/4/2025
Judul: ekor
Bidang: politik

Isi: satu
Tanggal: 8/4/2025
Judul: kepala
Bidang: ekonomi
E1
rm -f k.db
office
run 'what is long ends a record' 0 laporan-harian impor ekor.txt
run 'and stays in it' 0 laporan-harian ekspor --urut tanggal --pilih judul,fakta
out_is <<'E1'
judul,fakta
ekor,satu
kepala,
E1

# ---- a new record's place, whatever it comes in ----

rm -f k.db
office
L='Kel. Guntung, Kec. Bontang Utara, Kota Bontang'
printf 'Nomor: A-1\nTgl: 6/4/2025\nPerihal: x\nBidang: politik\nLokasi: %s\n' "$L" >n.txt
run 'a number of its own' 0 laporan-harian impor n.txt
printf 'tanggal;judul;bidang;lokasi\n7/4/2025;y;politik;%s\n' "$L" >n.csv
run 'a table without that column' 0 laporan-harian impor n.csv
run 'tambah' 1 laporan-harian tambah --tanggal 2025-04-08 --judul z --bidang politik --lokasi "$L"
run 'tambah, not understood' 1 laporan-harian tambah --tanggal 2025-04-09 --judul w --bidang politik --lokasi 'Kampung Selambai'
err_like '^peringatan: wilayah: tidak diketahui dari lokasi: '
run 'all have it' 0 laporan-harian ekspor --urut tanggal --pilih tanggal,wilayah
out_is <<'E1'
tanggal,wilayah
2025-04-06,64.74.01.1004
2025-04-07,64.74.01.1004
2025-04-08,64.74.01.1004
2025-04-09,
E1
printf 'Nomor: A-1\nTgl: 6/4/2025\nPerihal: x\nBidang: politik\nLokasi: Kel. Kanaan\n' >n.txt
run 'one that is there' 0 laporan-harian impor n.txt
run 'keeps its place' 0 laporan-harian ekspor --nomor A-1 --pilih wilayah,lokasi
out_is <<'E1'
wilayah,lokasi
64.74.01.1004,Kel. Kanaan
E1

# ---- a chat of an American phone ----

rm -f k.db
office
printf '[12/5/25, 9:13:44 AM] Budi: Tgl: 5/12/2025\nPerihal: x\nBidang: politik\n' >us.txt
run 'received before it happened' 65 laporan-harian impor us.txt
err_like '^us.txt:1: diterima: 12 Mei 2025 sebelum tanggal: kepala pesan ini tampaknya bulan/hari;'
printf '[12/5/25, 9:13:44 AM] Budi: Tgl: 5/5/2025\nPerihal: x\nBidang: politik\n' >us.txt
run 'it may be American' 1 laporan-harian impor us.txt
err_like '^us.txt:1: diterima: kepala pesan dengan AM atau PM dapat berarti bulan/hari; dibaca hari/bulan$'
printf '[13/5/25, 9:13:44 AM] Budi: halo\n' >>us.txt
run 'it is not' 0 laporan-harian impor us.txt

# ---- refused and corrected: received when it was; misspelt; empty ----

rm -f k.db
office
cat >form.txt <<'E1'
8/4/2025 10.00 - Budi: Tanggal:
Judul:
Bidang:
8/4/2025 11.00 - Budi: Tanggal: 8/4/2025
Judul: x
Bidang: politk sekali
Wilyah: Guntung
E1
run 'an empty form is none' 1 laporan-harian impor --tolak-ke t.csv form.txt
err_like '^0 baru, 0 berubah, 0 tetap, 1 ditolak, 1 peringatan; dilewati: 1 formulir kosong'
sed 's/politk sekali/politik/' t.csv >t2.csv
run 'corrected' 0 laporan-harian impor t2.csv
run 'received when the message was' 0 laporan-harian ekspor --pilih diterima,bidang
out_is <<'E1'
diterima,bidang
2025-04-08T11:00:00+08:00,politik
E1
run 'refused: what was noted is told' 65 laporan-harian impor -n form.txt
err_like "^peringatan: form.txt:7: 'Wilyah' bukan label \(maksud Anda 'wilayah'\?\); dilewati$"
printf 'tanggal,judul,bidang\n8/4/2025,x,"politik\nKorban"\n' >baris.csv
run 'an error is one line' 65 laporan-harian impor baris.csv
err_like "^baris.csv:2: bidang: 'politik Korban' tidak"

# ---- found by content; YAML stays YAML ----

printf 'judul: x\ntanggal: 2025-04-06\nbidang: politik\n' >kecil
run 'names of columns are YAML' 0 laporan-harian impor -n kecil
printf 'judul: x\ntanggal: 6/4/2025\nbidang: politik\nuraian: satu\ndua tiga\n' >kecil
run 'and text when they go on as text' 0 laporan-harian impor -n kecil
printf 'WILAYAH : X;;\nTAHUN : 2025;;\ntanggal;judul;bidang\n6/4/2025;x;politik\n' >judul
run 'title rows of a table are no labels' 0 laporan-harian impor -n judul
err_like '^percobaan: 1 baru, 0 berubah, 0 tetap'
printf 'halo semua, apa kabar\nbaik\n' >obrolan.txt
run 'no label at all' 1 laporan-harian impor --dari teks obrolan.txt
err_is <<'E1'
obrolan.txt:1: teks tanpa label, dilewati: 'halo semua, apa kabar'
0 baru, 0 berubah, 0 tetap, 1 peringatan; dilewati: 1 teks tanpa label
E1
run 'teams as text' 0 laporan-harian impor tim --dari teks - <<'E1'
Nama Tim: Tim Utara
Berlaku mulai: 1 Januari 2025
Target: 3

Nama Tim: Tim Selatan
Berlaku mulai: 1 Januari 2025
E1
err_is <<'E1'
2 baru, 0 berubah, 0 tetap
E1

# ---- tempel ----

rm -f k.db
office
run 'tempel from a pipe' 1 sh -c 'laporan-harian tempel <satu.txt'
err_like '^1 baru, 0 berubah, 0 tetap, 3 peringatan'

# typed 'ANSWER' [OPTION]...: pasted at a terminal
typed() {
	_answer=$1
	shift
	{ cat pasted; printf '\004'; printf "$_answer"; sleep 1; } |
	    script -qec "laporan-harian tempel $*" /dev/null >"$T/typed" 2>&1
	echo $?
	tr -d '\r' <"$T/typed" >typed.txt
}

# A chroot may have no terminals to give.
if have script && ! sanitized &&
    script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
	cat >pasted <<'E1'
*LAPORAN INFORMASI*
Tgl: 7/4/2025
Judul: banjir susulan
Bidang: hankam
Subbidang: politik
Kel: Guntung
---
Tgl: 32/4/2025
Judul: keliru
E1
	is 'declined' "$(typed 't\n')" 0
	ok 'it was shown' grep -q '^  judul           banjir susulan$' typed.txt
	ok 'with what is missing' grep -q '^  belum ada       jam, tim$' typed.txt
	ok 'with what is doubtful' grep -q '^  periksa         subbidang: bidang hankam' typed.txt
	ok 'the faulty one too' grep -q "tanggal: '32/4/2025' bukan tanggal" typed.txt
	ok 'and asked' grep -q '^Simpan 1 laporan' typed.txt
	ok 'nothing was stored' grep -q 'tidak ada yang disimpan$' typed.txt
	is 'shown only' "$(typed '' -n)" 0
	nok 'without a question' grep -q '^Simpan' typed.txt
	is 'accepted' "$(typed 'y\n')" 1
	ok 'the good one was stored' grep -q '^1 baru, 0 berubah, 0 tetap, 1 ditolak$' typed.txt
	is 'again, unasked' "$(typed '' -y)" 1
	ok 'it is the same' grep -q '^0 baru, 0 berubah, 1 tetap, 1 ditolak$' typed.txt
	printf 'Judul: x\nFakta: %05000d\n' 0 >pasted
	is 'a line that the terminal cuts off' "$(typed 'y\n')" 65
	ok 'is refused by its number' grep -q '^baris 2 terpotong oleh' typed.txt
	is 'stored once' "$(laporan-harian lihat -f csv --judul 'banjir susulan' --pilih judul | wc -l | tr -d ' ')" 2
else
	skip 16 'no script(1), or a variant that is too slow for it'
fi

# ---- a line is read once, whatever stands in it ----

for unit in '*a ' '_a*b ' '*_' 'a_ *' '* ' '1.' 'a: '; do
	awk -v unit="$unit" 'BEGIN {
		for (n = 0; n < 900000; n += length(unit))
			printf "%s", unit
		print ""
	}' >panjang.txt
	run "900 kB of '$unit'" 65 sh -c 'ulimit -t 10
	    exec laporan-harian impor -n panjang.txt'
done
# ---- one column under two labels ----

printf 'Tanggal: 6-4-2025\nBidang: politik\nJudul: Dua label\nUraian: satu\ndua\nKeterangan: tiga\n' >dua.txt
run 'two long texts follow each other' 0 laporan-harian impor --dari teks dua.txt
is 'line after line' "$(laporan-harian lihat --judul 'dua label' --pilih fakta | sed 1d)" \
    '"satu
dua
tiga"'
printf 'Tanggal: 6-4-2025\nBidang: politik\nJudul: Satu tim\nPelapor: Udin\nUraian: satu\nTim: Tim X\n' >satu.txt
run 'two labels for a value of one line' 65 laporan-harian impor --dari teks satu.txt
err_like "'Tim' berarti kolom 'tim', yang sudah diisi label lain"

done_testing
