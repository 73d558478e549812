#!/bin/sh
# The week's report: its sections, what an empty one says, its number.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2025-12-15T08:00
export KESBANGPOL_HARI_INI
office
laporan-harian impor -q tim "$C/tim.csv"

section() {
	awk -v s="$1" '/^[A-Z]/ { on = index($0, s) > 0; next } on && NF' \
	    "${2:-.out}" | sed 's/^ *//' | tr '\n' ' '
}

# ---- nobody said anything ----

run 'an empty week' 1 laporan-harian mingguan
golden mingguan-kosong.txt
is 'an empty week: no section is nihil' "$(grep -c '^   Nihil\.' .out)" 0

# ---- a clerk's Monday ----

laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian impor -q "$C/laporan-akhir-pekan.csv"
run 'three weekend days summed up' 1 laporan-harian ringkas \
    -p 2025-12-12..2025-12-14
golden ringkas-akhir-pekan.txt
run "last week's report" 1 laporan-harian mingguan
golden mingguan.txt
cp .out week
run 'the same bytes, whenever' 1 laporan-harian mingguan -p 2025-M50 \
    --hari-ini 2027-01-01
out_is week
run 'the week around a day' 1 laporan-harian mingguan --tanggal 2025-12-10
out_is week
run 'this week' 1 laporan-harian mingguan -p minggu-ini \
    --hari-ini 2025-12-14T15:31
out_is week
is 'not wider than 80' "$(awk 'length > 80' week | wc -l | tr -d ' ')" 0
is 'teams were silent: an empty section is not nihil' \
    "$(section 'VII. PEMILU' week)" 'Tidak ada laporan. '
is 'but where somebody said so' "$(section 'IV. ORANG ASING' week)" \
    'Nihil, menurut laporan nihil Tim Balikpapan, 13 Desember 2025 [AP-07]. '
is 'silent teams and days are named' \
    "$(section 'TIDAK MELAPOR' week | cut -d- -f2)" \
    ' Hari tanpa laporan dari siapa pun: 8 Desember 2025; 11 Desember 2025 (2 hari) '
ok 'a chain is one event, with its last figures' \
    grep -q '^ *[0-9]*\. Pembersihan lokasi kebakaran Lok Tuan selesai \[AP-03\]' week
is 'its first report is history only' "$(grep -c '^ *[0-9]*\. Kebakaran di kampung' week)" 0
ok 'plans stand apart' grep -q '^RENCANA 15 S.D. 21 DESEMBER 2025' week

# ---- nihil, and no report ----

run 'nobody was silent' 1 laporan-harian mingguan -p 2025-12-12..2025-12-14
is 'all reported, none of it: nihil' "$(section 'VII. PEMILU')" 'Nihil. '
is 'but not what teams do not look out for' "$(section 'VIII. FKDM')" \
    'Tidak ada laporan. '
laporan-harian tambah -q --jenis nihil --tanggal 2025-12-13 --tema FKDM \
    --tim 'Tim Balikpapan' --klasifikasi biasa --nomor NIHIL-FKDM
run 'somebody says so' 1 laporan-harian mingguan -p 2025-12-12..2025-12-14
is 'then it is nihil, too' "$(section 'VIII. FKDM')" \
    'Nihil, menurut laporan nihil Tim Balikpapan, 13 Desember 2025 [NIHIL-FKDM]. '
laporan-harian hapus -q NIHIL-FKDM --alasan uji
laporan-harian tambah -q --tanggal 2025-12-13 --bidang politik --judul Kampanye \
    --kategori kampanye --keadaan rencana --ditulis 2025-12-13T10:00 \
    --tim 'Tim Bontang' --klasifikasi biasa --nomor RENCANA-1
run 'a plan of which nothing was heard' 1 laporan-harian mingguan \
    -p 2025-12-12..2025-12-14
is 'a plan is no event, and no nihil' "$(section 'VII. PEMILU')" \
    'Tidak ada laporan; ada rencana yang belum dilaporkan pelaksanaannya. '
laporan-harian hapus -q RENCANA-1 --alasan uji
laporan-harian hapus -q AP-08 --alasan uji
run 'one team silent on one day' 1 laporan-harian mingguan \
    -p 2025-12-12..2025-12-14
is 'then nothing is nihil by itself' "$(section 'VII. PEMILU')" \
    'Tidak ada laporan. '
run 'a day on which nobody owes' 1 laporan-harian mingguan -p 2025-12-25
is 'silence on a holiday is no nihil' "$(section 'VII. PEMILU')" \
    'Tidak ada laporan. '

# ---- the sections are the office's ----

run 'the built-in lists' 0 laporan-harian lihat bagian --pilih daftar
is 'the built-in lists: two' "$(sed 1d .out | uniq -c | tr -s ' ' | tr '\n' ';')" \
    ' 11 arahan-2020; 10 umum;'
run 'without words' 65 laporan-harian tambah bagian --urutan 20 --judul Kosong
err_like 'cari: wajib diisi, kecuali pada bagian situasi'
cat >sections.csv <<E
daftar,urutan,judul,isi,cari,nihil,catatan
kami,1,Aksi,uraian,UNJUK RASA|unras,lengkap,Termasuk mogok kerja.
kami,2,Kebakaran,uraian,kebakaran,lengkap,
kami,3,Semua tentang ekonomi,rekap,ekonomi,lengkap,
kami,4,Aksi sekali lagi,uraian,unjuk-rasa,lengkap,
E
run 'sections in' 0 laporan-harian impor bagian sections.csv
echo 'laporan.bagian_mingguan: kami' >set.yaml
run 'the setting' 0 kesbangpol siapkan set.yaml
run 'our sections' 1 laporan-harian mingguan
golden mingguan-kami.txt
echo 'laporan.bagian_mingguan: tiada' >set.yaml
kesbangpol siapkan -q set.yaml
run 'a list that is empty' 78 laporan-harian mingguan
err_like "^daftar bagian 'tiada' kosong"
echo 'laporan.bagian_mingguan: arahan-2020' >set.yaml
kesbangpol siapkan -q set.yaml
run "the Ministry's list of 2020" 1 laporan-harian mingguan -o 2020.txt
ok "the Ministry's list: its last section" grep -q '^XI. PENCAIRAN NPHD$' 2020.txt

# ---- class, number, late reports ----

run 'above biasa' 77 laporan-harian mingguan --klasifikasi-maks biasa
err_like 'berklasifikasi terbatas, di atas batas biasa'
run 'issued' 1 laporan-harian mingguan --terbit
err_is <<E
diterbitkan: 001/LAPSITDA-M/XII/2025
E
nok 'issued: no draft' grep -q DRAF .out
cp .out issued
run 'issued again' 1 laporan-harian mingguan --terbit --hari-ini 2025-12-16
out_is issued
run 'the day has numbers of its own' 1 laporan-harian ringkas --tanggal \
    2025-12-14 --terbit -o day.txt
err_is <<E
diterbitkan: 001/LAPSITDA/XII/2025
E
for n in 1 2; do
	laporan-harian tambah -q --hari-ini 2025-12-17T09:00 --nomor TELAT-$n \
	    --tanggal 2025-12-13 --bidang politik --judul "Telat $n" \
	    --klasifikasi biasa --tim 'Tim Bontang'
done
run 'what came late makes a revision' 1 laporan-harian mingguan --terbit \
    --hari-ini 2025-12-17T10:00
err_is <<E
diterbitkan: 001/LAPSITDA-M/XII/2025-P1
E
out_like '^ *Perbaikan ke-1: menambah 2 laporan \(TELAT-1, TELAT-2\)$'
laporan-harian tambah -q --hari-ini 2025-12-17T11:00 --nomor TELAT-3 \
    --tanggal 2025-12-12 --bidang politik --judul 'Telat 3' \
    --klasifikasi biasa --tim 'Tim Bontang'
run 'or is told the next week' 1 laporan-harian mingguan \
    --hari-ini 2025-12-22T08:00
is 'what a revision told is not told again' "$(grep -c 'TELAT-[12]' .out)" 0
out_like 'Telat 3 .TELAT-3., diterima 17 Desember 2025'

# ---- paper, message, sheet ----

run 'as a page' 1 laporan-harian mingguan -f html -o week.html
ok 'as a page: the silent are in it' grep -q 'TIDAK MELAPOR' week.html
run 'as a message' 1 laporan-harian mingguan -f wa
out_like '^\*V\. '
run 'as a sheet' 1 laporan-harian mingguan -o week.xlsx
ok 'as a sheet: a zip' sh -c 'head -c2 week.xlsx | grep -q PK'

# ---- misuse ----

run 'two periods' 64 laporan-harian mingguan --tanggal 2025-12-10 -p 2025-M50
run 'an open period' 64 laporan-harian mingguan -p 2025-12-01..
err_like 'periode harus punya awal dan akhir'
# ---- what another register adds ----

cat >pandemi.csv <<'X'
wilayah,tanggal,ukuran,jumlah,sumber
64.74,2025-12-08,kasus aktif,41,Dinas Kesehatan
64.74,2025-12-11,kasus aktif,38,Dinas Kesehatan
64.74,2025-12-11,kasus aktif,40,Puskesmas
64.74,2025-12-01,posko,3,Dinas Kesehatan
X
laporan-harian impor -q pandemi pandemi.csv
laporan-harian tambah bagian --daftar wabah --urutan 1 --judul 'Pandemi' \
    --tambahan pandemi -q
laporan-harian tambah bagian --daftar wabah --urutan 2 --judul 'NPHD' \
    --cari nphd --tambahan nphd -q
printf 'laporan.bagian_mingguan: wabah\n' >wabah.yaml
kesbangpol siapkan -q wabah.yaml
run 'a register beside the reports' 1 laporan-harian mingguan
is 'each count by its last figure of the week, sources apart' \
    "$(section 'I. PANDEMI' | tr -s ' ')" "Wilayah Yang dihitung Jumlah \
Per tanggal Sumber Kota Bontang kasus aktif 38 11/12/2025 Dinas Kesehatan \
Kota Bontang kasus aktif 40 11/12/2025 Puskesmas "
is 'a register that says nothing' "$(section 'II. NPHD')" 'Tidak ada laporan. '

done_testing
