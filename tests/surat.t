#!/bin/sh
# SPDX-License-Identifier: ISC
# Letters: what each kind says, to whom many go, that nobody gets one twice,
# and what is written down.
. "$(dirname "$0")/lib.sh"
office
ormas-skt impor -q "$C/ormas.csv"

# ---- each kind, as a draft ----

ormas-skt ubah -q 2025-00004 --alamat "Jalan Contoh 12" \
    --ketua "Ketua Empat, S.H." --telepon 0812-3456-7890
run 'pengingat: three terms in one letter' 0 ormas-skt surat pengingat fcp
golden surat-pengingat.txt
run 'pengingat: what is over' 0 ormas-skt surat pengingat pcp
golden surat-pengingat-lewat.txt
run 'pengingat: one that is over, one that is not' 0 ormas-skt surat pengingat \
    fcp --hari-ini 2025-12-20
out_like '^dan telah berakhir:$'
run 'pengingat: nothing ends' 65 ormas-skt surat pengingat yce
err_is <<E
Yayasan Contoh Etam: tidak ada masa yang berakhir sampai 2026-03-11; lihat lebih jauh dengan --dalam
E
run 'pengingat: further ahead' 0 ormas-skt surat pengingat yce --dalam '3 tahun'
out_like '31 Desember 2027 \(2 tahun lagi\)'

ormas-skt tambah -q permohonan --ormas fcp --prosedur perpanjangan \
    --diterima 2025-12-01 --nomor-surat 12/FCP/2025 --perihal 'Perpanjangan SKT'
ormas-skt berkas -q fcp --ada surat,akta,adart,program,npwp >/dev/null 2>&1
ormas-skt berkas -q fcp --belum domisili --catatan 'belum ditandatangani lurah' \
    >/dev/null 2>&1
run 'kekurangan, by the filing' 0 ormas-skt surat kekurangan 2025-00001
golden surat-kekurangan.txt
run 'tanda-terima, by the ormas' 0 ormas-skt surat tanda-terima fcp
golden surat-tanda-terima.txt
run 'pengantar, and that papers lack' 1 ormas-skt surat pengantar fcp
golden surat-pengantar.txt
err_is <<E
1 surat
diteruskan sebelum dokumennya lengkap: Forum Contoh Pemuda
E
run 'lapor' 0 ormas-skt surat lapor yce
golden surat-lapor.txt
run 'laporan-kegiatan' 0 ormas-skt surat laporan-kegiatan yce
golden surat-laporan-kegiatan.txt
ormas-skt tambah -q sanksi --ormas pcp --tahap peringatan --tanggal 2025-12-10
run 'peringatan: not without the article' 65 ormas-skt surat peringatan pcp
err_like '^sanksi 2025-00001: isi pasal yang dirujuk'
ormas-skt ubah -q sanksi 2025-00001 --pasal 'Pasal 59 ayat (2) huruf a' \
    --alasan 'uraian peristiwa'
run 'peringatan: not issued without who gives it' 65 ormas-skt surat \
    peringatan pcp --terbit
err_is <<E
sanksi 2025-00001: isi pejabat yang menjatuhkannya dahulu (ormas-skt ubah sanksi 2025-00001 --pejabat 'Gubernur Kalimantan Timur')
E
run 'peringatan: a draft has dots for him' 0 ormas-skt surat peringatan pcp
out_like '^ *\.\.\.\.*,$'
ormas-skt ubah -q sanksi 2025-00001 --pejabat 'Wali Kota Bontang'
run 'peringatan: its term runs from its own day' 65 ormas-skt surat \
    peringatan pcp --terbit
err_is <<E
sanksi 2025-00001 bertanggal 10 Desember 2025, suratnya akan bertanggal 11 Desember 2025, padahal 7 hari kerjanya dihitung dari satu tanggal; samakan dahulu: ormas-skt ubah sanksi 2025-00001 --tanggal 2025-12-11
E
ormas-skt tambah -q sanksi --ormas pcp --tahap persuasif --tanggal 2025-12-01
run 'peringatan: nothing else is one' 65 ormas-skt surat peringatan 2025-00002
err_is <<E
sanksi 2025-00002 bukan peringatan tertulis, melainkan upaya persuasif
E
run 'peringatan: 7 working days' 0 ormas-skt surat peringatan pcp
golden surat-peringatan.txt
run 'peringatan: not recorded' 65 ormas-skt surat peringatan yce
err_like 'peringatannya belum dicatat'

run 'a draft changes nothing' 0 ormas-skt ekspor komunikasi
is 'no letter was entered' "$(sed 1d .out)" ''
nok 'never that word' grep -qi ilegal .out

# ---- as a message ----

run 'wa' 0 ormas-skt surat laporan-kegiatan fcp -p 2025-S1 -f wa --lengkap
out_is <<'E'
Forum Contoh Pemuda (0812-3456-7890)
https://wa.me/6281234567890?text=Yth.%20Ketua%20Forum%20Contoh%20Pemuda%0A%0ALaporan%20kegiatan%20Semester%20I%20Tahun%202025%20belum%20kami%20terima%20%28batas%20penyampaian%2030%20Juli%202025%29.%20Mohon%20disampaikan%20kepada%20Badan%20Kesatuan%20Bangsa%20dan%20Politik%2C%20ditandatangani%20ketua%20dan%20sekretaris.%20Terima%20kasih.

Yth. Ketua Forum Contoh Pemuda

Laporan kegiatan Semester I Tahun 2025 belum kami terima (batas penyampaian 30 Juli 2025). Mohon disampaikan kepada Badan Kesatuan Bangsa dan Politik, ditandatangani ketua dan sekretaris. Terima kasih.
E
for phone in '0812-3456-7890' '+62 812 3456 7890' '6281234567890' \
    '81234567890' '+62 (0)812.3456.7890' '081234567890 / 0541-123456'; do
	ormas-skt ubah -q 2025-00004 --telepon "$phone"
	run "wa: $phone" 0 ormas-skt surat pengingat fcp -f wa --lengkap
	out_like '^https://wa\.me/6281234567890\?text=Yth'
done
for phone in '0541-123456' '0812' '0812345678901234' '(0548) 8123456'; do
	ormas-skt ubah -q 2025-00004 --telepon "$phone"
	run "wa: $phone is none" 1 ormas-skt surat pengingat fcp -f wa --lengkap
	nok "wa: no link for $phone" grep -q wa.me .out
done
ormas-skt ubah -q 2025-00004 --telepon 0812-3456-7890
for kind in pengingat kekurangan tanda-terima lapor laporan-kegiatan; do
	run "wa: $kind" 0 ormas-skt surat $kind fcp -f wa --lengkap
	out_like '^Yth\. Ketua Forum Contoh Pemuda$'
done
run 'wa: pengantar' 1 ormas-skt surat pengantar fcp -f wa --lengkap
run 'a warning is no message' 64 ormas-skt surat peringatan pcp -f wa --lengkap
err_is <<E
surat peringatan tidak dikirim sebagai pesan
E

# ---- for a mail merge ----

run 'gabung' 0 ormas-skt surat pengingat fcp pcp -f csv
is 'a row each' "$(ormas-skt surat -q pengingat fcp pcp --gabung -f jsonl |
    wc -l | tr -d ' ')" 2
run 'gabung, as a sheet' 0 ormas-skt surat pengingat fcp -o gabung.xlsx --gabung
ok 'is a file' test -s gabung.xlsx
run 'gabung: the link' 0 ormas-skt surat lapor fcp --gabung -f yaml \
    --lengkap
out_like '^ *tautan: "?https://wa\.me/6281234567890'

# ---- who has it is recorded, or it is hidden ----

NOTE='telepon, alamat dan tautan disamarkan; utuh dengan --terbit, atau dengan --lengkap, yang dicatat dalam jejak'
traces() {
	sql k.db "SELECT count(*) FROM jejak WHERE aksi = 'lengkap' AND
	    perintah = 'surat'"
}
before=$(traces)
kept=$(ormas-skt ekspor komunikasi | wc -l)
for v in 'pengingat --massal -f csv' 'pengingat fcp --gabung -f jsonl' \
    'pengingat fcp -f csv --terbit --coba' 'pengingat fcp -f wa'; do
	run "hidden: $v" 0 ormas-skt surat $v
	out_like '0812••••90'
	err_like "^$NOTE\$"
	nok "hidden: $v" grep -E '3456|Contoh 12|wa\.me' .out
done
is 'nothing of this left a trace' "$(traces)" "$before"
run 'pages say where they go' 0 ormas-skt surat pengingat fcp
out_like 'Jalan Contoh 12'
err_is <<'E'
1 surat
1 masa sedang diurus; lihat kolom diurus dari jatuh-tempo
E
run 'a row, whole' 0 ormas-skt surat pengingat fcp pcp -f csv --lengkap
out_like '0812-3456-7890'
err_is <<'E'
2 surat
1 masa sedang diurus; lihat kolom diurus dari jatuh-tempo
E
is 'it left a trace' "$(sql k.db "SELECT rincian FROM jejak WHERE aksi =
    'lengkap' ORDER BY urut DESC LIMIT 1")" '{"ditampilkan":2}'
run 'a message, whole' 0 ormas-skt surat pengingat fcp -f wa --lengkap
is 'so did it' "$(sql k.db "SELECT rincian FROM jejak WHERE aksi =
    'lengkap' ORDER BY urut DESC LIMIT 1")" '{"ditampilkan":1}'
is 'each its own' "$(traces)" $((before + 2))
is 'nothing was issued' "$(ormas-skt ekspor komunikasi | wc -l)" "$kept"
cp k.db sebelum.db
run 'issued it is whole' 0 ormas-skt surat pengingat fcp -f csv --terbit
out_like '0812-3456-7890'
is 'and in the register' "$(ormas-skt ekspor komunikasi | wc -l)" $((kept + 1))
cp sebelum.db k.db

# ---- pages ----

run 'html' 0 ormas-skt surat pengingat fcp pcp -o surat.html
if have python3; then
	ok 'html is well-formed' python3 -c '
import re, xml.dom.minidom
s = open("surat.html").read()
xml.dom.minidom.parseString(re.sub("<!DOCTYPE html>", "", s))'
else
	skip 1 'no python3'
fi
is 'a letter each' "$(grep -c '<section class="letter">' surat.html)" 2
run 'rtf' 0 ormas-skt surat pengingat fcp -o surat.rtf
ok 'rtf begins as one' grep -q '^{.rtf1' surat.rtf

# ---- who is meant ----

run 'no such kind' 64 ormas-skt surat penginggat fcp
err_is <<E
surat 'penginggat' tidak dikenal; maksud Anda 'pengingat'?
E
run 'which kinds' 64 ormas-skt surat
err_is <<E
sebutkan surat apa: pengingat, kekurangan, tanda-terima, lapor, pengantar, laporan-kegiatan, peringatan
E
run 'to nobody' 64 ormas-skt surat pengingat
err_is <<E
sebutkan KUNCI ormas, atau --massal
E
run 'to an unknown one' 65 ormas-skt surat pengingat zzz
err_is <<E
ormas 'zzz' tidak ditemukan; coba: ormas-skt cari 'zzz'
E
run 'one by one' 64 ormas-skt surat lapor --massal
run 'not forwarded' 65 sh -c "ormas-skt tambah -q permohonan --ormas yce \
    --prosedur melapor --diterima 2025-12-02 --nomor-surat 1 --perihal 2 &&
    ormas-skt surat pengantar yce"
err_like 'tidak diteruskan kepada Menteri'
cat >kembar.csv <<E
nama,bentuk,alamat,pengurus_berakhir
Laskar Contoh,tidak_berbadan_hukum,Jalan A,2025-12-20
Laskar Contoh,tidak_berbadan_hukum,Jalan B,2025-12-21
E
ormas-skt impor -q kembar.csv
run 'two of one name' 65 ormas-skt surat pengingat 'laskar contoh'
err_is <<E
ada 2 ormas bernama 'laskar contoh': sebut nomornya (2025-00006, 2025-00007)
E

# ---- issuing ----

run 'issued, number left to the registry' 0 ormas-skt surat pengingat \
    2025-00006 --terbit -o a.txt
err_is <<E
1 surat; 1 diterbitkan
tanpa nomor; sesudah diberi bagian umum: ormas-skt ubah komunikasi 2025-00001 --nomor-surat NOMOR
E
nok 'no draft' grep -q DRAF a.txt
ok 'a blank for the number' grep -q '^Nomor  *: \.\.\.' a.txt
run 'entered, by number: two bear the name' 0 ormas-skt ekspor komunikasi \
    --pilih nomor,ormas,cara,arah,perihal,jenis_surat,tanggal_surat,masa
out_is <<E
nomor,ormas,cara,arah,perihal,jenis_surat,tanggal_surat,masa
2025-00001,2025-00006,surat,keluar,Pemberitahuan Masa Bakti Pengurus,pengingat,2025-12-11,pengurus
E
ormas-skt ubah -q komunikasi 2025-00001 --nomor-surat 220/17/BKBP/2025
run 'again on another day: the old number and date' 0 ormas-skt surat \
    pengingat 2025-00006 --terbit --hari-ini 2025-12-15
err_is <<E
1 surat; 1 sudah terbit, nomor dan tanggalnya tetap (surat baru: --ulang)
E
out_like '^Nomor  *: 220/17/BKBP/2025$'
out_like 'Samarinda, 11 Desember 2025$'
out_like '\(9 hari lagi\)'
run 'the twin has had none' 0 ormas-skt surat pengingat 2025-00007 --terbit \
    --nomor-surat 220/18/BKBP/2025
out_like '^Nomor  *: 220/18/BKBP/2025$'
kesbangpol siapkan -q - <<E
ormas.pola_nomor: "{kode}/{urut}/{unit}/{bulan}/{tahun}"
ormas.kode_unit: BKBP-III
E
run 'numbers by the pattern' 0 ormas-skt surat pengingat fcp pcp --terbit \
    --mulai 41
out_like '^Nomor  *: 220/041/BKBP-III/XII/2025$'
out_like '^Nomor  *: 220/042/BKBP-III/XII/2025$'
run 'a corrected letter of the day keeps its number' 0 sh -c '
    ormas-skt ubah -q 2025-00004 --ketua "Ketua Baru" --alamat "Jalan Baru 1" &&
    ormas-skt surat pengingat fcp --terbit'
err_is <<E
1 surat; 1 diperbarui dengan nomor yang sama
1 masa sedang diurus; lihat kolom diurus dari jatuh-tempo
E
out_like '^Nomor  *: 220/041/BKBP-III/XII/2025$'
run 'a new one where it is asked for' 0 ormas-skt surat pengingat fcp --terbit \
    --ulang
out_like '^Nomor  *: 220/043/BKBP-III/XII/2025$'
run 'another day, another text: another number' 0 sh -c '
    ormas-skt ubah -q 2025-00004 --alamat "Jalan Lain 2" &&
    ormas-skt surat pengingat fcp --terbit --hari-ini 2025-12-14'
out_like '^Nomor  *: 220/044/BKBP-III/XII/2025$'
run 'a trial stays a draft' 0 ormas-skt surat pengingat pcp --terbit --ulang -n
out_like DRAF
err_like 'tidak ada yang diterbitkan'
echo 'ormas.pola_nomor: "{kode}/{nomer}"' >pola.yaml
run 'a pattern with another name' 65 kesbangpol siapkan pola.yaml
err_is <<'E'
pola.yaml: ormas.pola_nomor: '{kode}/{nomer}' memuat nama yang tidak dikenal: {nomer}; yang ada {kode}, {urut}, {unit}, {bulan}, {tahun}
1 kesalahan; tidak ada yang disimpan
E
echo 'ormas.kode_unit:' >pola.yaml
run 'a pattern with a code that is not there' 65 kesbangpol siapkan pola.yaml
err_like '^pola.yaml: ormas.pola_nomor: .* memuat \{unit\}, tetapi kodenya belum'
mkdir -p data/surat
: >data/surat/pengingat.txt
run 'an emptied text makes no letter' 78 ormas-skt surat pengingat pcp
err_is <<'E'
./data/surat/pengingat.txt kosong; hapus berkas itu untuk memakai teks bawaan
E
printf '# Hal: x\n\n  # y\n' >data/surat/pengingat.txt
run 'nor one of remarks' 78 ormas-skt surat pengingat pcp
rm data/surat/pengingat.txt
kesbangpol siapkan -q - <<'E'
ormas.pola_nomor: "{urut}/{tahun}"
E

# ---- what holds with the letter ----

run 'the letter of the region' 0 ormas-skt surat lapor pcp --terbit
run 'is in the register' 0 ormas-skt lihat -f csv --nama pesisir \
    --pilih surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
out_is <<E
surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
045/2025,2025-12-11,2030-12-11
E
run 'and the same when it is printed again' 0 ormas-skt surat lapor pcp --terbit
err_like 'sudah terbit'
ormas-skt surat -q pengantar fcp --terbit >/dev/null
run 'the filing was forwarded' 0 ormas-skt lihat permohonan -f csv \
    --ormas pemuda --pilih diteruskan,nomor_pengantar
out_is <<E
diteruskan,nomor_pengantar
2025-12-11,046/2025
E
ormas-skt ubah -q sanksi 2025-00001 --tanggal 2025-12-11
ormas-skt surat -q peringatan pcp --terbit >/dev/null
run 'the warning has its number' 0 ormas-skt lihat sanksi -f csv \
    --tahap peringatan --pilih nomor_surat
out_is <<E
nomor_surat
047/2025
E
run 'a receipt has the number of the filing' 0 ormas-skt surat tanda-terima \
    2025-00001 --terbit
out_like 'Nomor: 2025-00001$'

# ---- Plt., an office's own text, a broken one ----

kesbangpol siapkan -q - <<E
kepala_sebagai: plt
E
run 'in the place of the head' 0 ormas-skt surat pengingat pcp
out_like '^ *Plt\. Kepala Badan,$'
mkdir -p data/surat
printf 'Hal: Kabar\nYth: {nama}\n\nIsi kantor kami untuk {singkatan}.\n' \
    >data/surat/pengingat.txt
run "the office's own" 0 ormas-skt surat pengingat pcp
out_like '^Isi kantor kami untuk PCP\.$'
printf 'Hal: Kabar\n\nIsi {namma}.\n' >data/surat/pengingat.txt
run 'a broken one' 78 ormas-skt surat pengingat pcp
err_like "^(\./)?data/surat/pengingat\.txt:3: .*namma.*'nama'"
rm -r data

# ---- one ormas at the counter ----

ormas-skt tambah -q komunikasi --ormas fcp --cara telepon --waktu 2025-11-03 \
    --perihal 'masa bakti pengurus' --hasil 'nomor mati'
ormas-skt tambah -q kunjungan --ormas fcp --tanggal 2025-10-02 \
    --alamat-ditemukan ya --tindak-lanjut 'menyampaikan SK pengurus'
ormas-skt tambah -q laporan-kegiatan --ormas fcp --periode 2025-S1 \
    --diterima 2025-07-10
run 'kartu' 0 ormas-skt kartu fcp
golden kartu.txt
run 'kartu, a page' 0 ormas-skt kartu 'forum contoh pemuda' -o kartu.html
run 'kartu of nobody' 65 ormas-skt kartu zzz
run 'kartu of whom' 64 ormas-skt kartu
err_is <<E
sebutkan satu ormas: nomor, nama atau singkatannya
E

# ---- many: a register of 1,000, three terms each ----

cat >banyak.awk <<'E'
function day(n) {
	return sprintf("%04d-%02d-%02d", 2020 + int(n / 336) % 4,
	    int(n / 28) % 12 + 1, n % 28 + 1)
}
function next_seed() {
	seed = (seed * 1103515245 + 12345) % 2147483648
	return int(seed / 65536)
}
BEGIN {
	seed = 7
	print "nama,bentuk,ahu_nomor,skt_nomor,skt_berakhir," \
	    "surat_lapor_nomor,surat_lapor_berakhir,pengurus_berakhir,telepon"
	for (i = 1; i <= 1000; i++) {
		body = next_seed() % 3
		form = "tidak_berbadan_hukum"
		ahu = skt = end = ""
		if (body == 2) {
			skt = i "/D.III/2015"
			end = day(next_seed())
		} else {
			form = body == 0 ? "yayasan" : "perkumpulan"
			ahu = sprintf("AHU-%07d.AH.01.0%d.TAHUN 2018", i,
			    body == 0 ? 4 : 7)
		}
		printf "Ormas Contoh %d,%s,%s,%s,%s,%d/SKM,%s,%s,08120000%04d\n",
		    i, form, ahu, skt, end, i, day(next_seed()),
		    day(next_seed()), i
	}
}
E
awk -f banyak.awk >banyak.csv
KESBANGPOL_DB=banyak.db
KESBANGPOL_HARI_INI=2020-08-07
office
run 'a register of 1,000' 0 ormas-skt impor banyak.csv
due=$(ormas-skt jatuh-tempo -q --dalam 90h -f csv | sed 1d | cut -d, -f1 |
    sort -u | wc -l | tr -d ' ')
terms=$(ormas-skt jatuh-tempo -q --dalam 90h -f csv | sed 1d | wc -l)
ok 'some of them have several terms' test "$terms" -gt "$due"
ok 'it is not a few' test "$due" -gt 100
run 'one letter each' 0 ormas-skt surat pengingat --massal --dalam 90h \
    --terbit -o semua.html
err_like "^$due surat; $due diterbitkan\$"
is 'on pages of their own' "$(grep -c '<section class="letter">' semua.html)" \
    "$due"
is 'as many as are listed' "$(ormas-skt ekspor komunikasi |
    sed 1d | wc -l | tr -d ' ')" "$due"
cp semua.html dahulu.html
run 'run again: none' 0 ormas-skt surat pengingat --massal --dalam 90h \
    --terbit -o semua.html
err_is <<E
0 surat
$due ormas dilewati: surat yang sama sudah dikirim dalam 30 hari terakhir (--ulang: tulis juga)
E
ok 'what is there stays' cmp -s dahulu.html semua.html
run 'a message is another way' 0 ormas-skt surat pengingat --massal \
    --dalam 90h -f wa --lengkap
is 'a link each' "$(grep -c '^https://wa' .out)" "$due"
ormas-skt ekspor komunikasi --jenis-surat pengingat --nomor-surat '' \
    --pilih kantor,nomor,ormas,nomor_surat >kosong.csv
awk -F, 'NR > 1 { $4 = "220/" NR - 1 "/2020" } { print }' OFS=, kosong.csv \
    >nomor.csv
run 'numbers from the registry, all at once' 0 ormas-skt impor komunikasi \
    nomor.csv
err_is <<E
0 baru, $due berubah, 0 tetap
E
run 'after the pause again' 0 ormas-skt surat pengingat --massal --dalam 90h \
    --terbit -o dua.html --hari-ini 2020-09-06
ok 'new ones' grep -q '<section' dua.html
run 'the pause is an option' 0 ormas-skt surat pengingat --massal --dalam 90h \
    --jeda 0h -q -f csv
is 'all' "$(ormas-skt surat pengingat --massal --dalam 90h --ulang -q \
    --gabung -f jsonl | wc -l | tr -d ' ')" "$due"
run 'what came back' 0 sh -c '
    ormas-skt jatuh-tempo -q --dalam 90h -f csv --pilih nama | sed -n 2p >siapa
    ormas-skt tambah -q komunikasi --ormas "$(cat siapa)" --cara surat \
        --perihal pengingat --hasil "alamat tidak ditemukan" \
        --waktu 2020-05-03'
run 'is told' 1 ormas-skt surat pengingat --massal --dalam 90h --ulang -o x.html
err_like "^alamat tidak ditemukan, perlu didatangi: $(cat siapa) pada 3 Mei 2020\$"
run 'reports that have not come' 1 ormas-skt surat laporan-kegiatan --massal \
    -p 2020-S1 -o x.html
err_like '^1000 surat$'
ormas-skt tambah -q laporan-kegiatan --ormas 'Ormas Contoh 7' \
    --periode 2020-S1 --diterima 2020-07-10
run 'one has' 1 ormas-skt surat laporan-kegiatan --massal -p 2020-S1 -o x.html
err_like '^999 surat$'
run 'then it is not asked for' 65 ormas-skt surat laporan-kegiatan \
    'Ormas Contoh 7' -p 2020-S1
is 'the same as kelengkapan' 999 "$(ormas-skt kelengkapan -q -p 2020-S1 \
    --keadaan belum -f csv | sed 1d | wc -l | tr -d ' ')"
run 'by region' 0 ormas-skt surat laporan-kegiatan --massal -w 64.71 -o y.html
err_is <<E
0 surat
E

# ---- what other offices' ormas are told ----

ormas-skt tambah -q --kantor 64.74 --nama 'Ormas Kantor Lain' \
    --bentuk tidak_berbadan_hukum --skt-nomor 1/X --skt-tanggal 2015-01-05 \
    --skt-berakhir 2020-01-05 2>/dev/null
before=$(ormas-skt ekspor -q komunikasi | wc -l)
run 'is for their office to write' 0 ormas-skt surat pengingat --massal \
    --sudah-lewat --nama 'Kantor Lain' --terbit -o z.html
err_is <<E
0 surat
1 milik kantor lain dilewati: kantornya sendiri yang menyurati, atau --kantor KODE
E
is 'so none is written down' "$(ormas-skt ekspor -q komunikasi | wc -l)" \
    "$before"
run 'one by its key' 65 ormas-skt surat pengingat 64.74/2020-00001
err_is <<E
Ormas Kantor Lain: milik kantor 64.74; surat ini atas nama kantor ini. Biarkan kantor itu menyurati, atau tulis atas namanya: --kantor 64.74
E
run 'in its name' 0 ormas-skt surat pengingat --kantor 64.74 2020-00001 -f teks
out_like 'Ormas Kantor Lain'
run 'filters need many' 64 ormas-skt surat lapor 'ormas contoh 7' --bidang x
done_testing
