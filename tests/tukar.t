#!/bin/sh
# SPDX-License-Identifier: ISC
# From office to office: bundles, receipts, and all that can go wrong between.

. "${0%/*}/lib.sh"

. "$TESTS/tukar.sh"

for o in 64 64.74 64.72; do
	office $o
done
run 'a key is made once' 0 kesbangpol kunci --db 64.db
out_is 64.pub
knows 64 64.74; knows 64 64.72; knows 64.74 64; knows 64.72 64

# ---- there and back ----

report 64.74 Satu
run 'tried' 0 kesbangpol kirim -n --db 64.74.db
err_like '^akan ditulis: 64.74-64-000001.kbundel: nomor 1 kepada 64, 1 catatan$'
nok 'nothing is written' test -e 64.74-64-000001.kbundel
run 'sent' 0 kesbangpol kirim --db 64.74.db
err_like '^ditulis: 64.74-64-000001.kbundel: nomor 1 kepada 64, 1 catatan$'
run 'any tar lists it' 0 tar tf 64.74-64-000001.kbundel
out_is <<'E'
manifest.jsonl
manifest.jsonl.sig
laporan.jsonl.gz
E
run 'GNU tar makes the same' 0 sh -c 'mkdir same && cd same &&
    tar xf ../64.74-64-000001.kbundel && tar --format=ustar --numeric-owner \
    --owner=0 --group=0 --mtime=@0 --mode=644 -b 1 -cf ../same.tar \
    manifest.jsonl manifest.jsonl.sig laporan.jsonl.gz'
same 'byte for byte' same.tar 64.74-64-000001.kbundel
run 'received, tried' 0 kesbangpol terima -n --db 64.db \
    64.74-64-000001.kbundel
run 'nothing is stored' 0 reports 64
nok 'not one' grep -q Satu "$T/.out"
mkdir tt
run 'received' 0 kesbangpol terima --db 64.db -o tt 64.74-64-000001.kbundel
err_is <<'E'
1 bundel: 1 diterapkan; 1 catatan baru atau berubah
E
reports 64.74 >a.csv
reports 64 >b.csv
same 'as its owner has it' a.csv b.csv
run 'received again' 0 kesbangpol terima --db 64.db 64.74-64-000001.kbundel
err_is <<'E'
1 bundel: 1 sudah pernah diterima; 0 catatan baru atau berubah
E
run 'the file is whole' 0 kesbangpol periksa --db 64.db
run 'the receipt' 0 kesbangpol terima --db 64.74.db \
    tt/tanda-terima-64.74-64-000001.kbundel
run 'is noted' 0 kesbangpol lihat kiriman --db 64.74.db \
    --pilih urut,diterima
out_like '^1,20[0-9-]*T'

# ---- two registers of one name ----

cp 64.72.db 64-72.db; cp 64.72.db.kunci-kantor 64-72.db.kunci-kantor
cp 64.db 64-x.db
ormas-skt tambah -q --db 64-72.db --nama 'Yayasan Contoh' --nomor Y-1
ormas-skt tambah -q permohonan --db 64-72.db --ormas Y-1 --nomor P-1 \
    --prosedur skt_baru --diterima 2025-01-01
ormas-skt tambah -q berkas --db 64-72.db --permohonan P-1 --syarat surat \
    --ada ya --nomor O-1
banpol tambah -q berkas --db 64-72.db --partai golkar --tahun 2025 \
    --syarat surat --ada ya --nomor B-1
mkdir t3
kesbangpol kirim -q --db 64-72.db -o t3/b.kbundel
run 'both in one bundle' 0 kesbangpol terima -q --db 64-x.db t3/b.kbundel
run 'each where it belongs' 0 sh -c 'for t in ormas-skt banpol; do
    $t lihat berkas --db 64-x.db --kantor 64.72 --pilih nomor; done'
out_is <<'E'
nomor
O-1
nomor
B-1
E

# ---- only what is new; what is lost is healed ----

report 64.74 Dua
laporan-harian ubah -q --db 64.74.db 2025-00001 --judul 'Satu, diperbaiki'
send 64.74.db
run 'only what is new' 0 grep -c '"dasar":1,' 64.74-64-000002.kbundel
report 64.74 Tiga
laporan-harian hapus -q --db 64.74.db 2025-00002 --alasan 'dua kali'
send 64.74.db
run 'number 2 is lost, 3 has all of it' 0 kesbangpol terima --db 64.db \
    -o tt 64.74-64-000003.kbundel
reports 64.74 >a.csv; reports 64 >b.csv
same 'the registers are one' a.csv b.csv
nok 'what was deleted is not there' grep -q Dua b.csv
run 'number 2 comes late' 0 kesbangpol terima --db 64.db \
    64.74-64-000002.kbundel
err_like '^1 bundel: 1 sudah pernah diterima'
reports 64 >c.csv
same 'and changes nothing' a.csv c.csv
run 'how it went' 0 kesbangpol lihat terimaan --db 64.db \
    --pilih urut,dasar,keadaan
out_is <<'E'
urut,dasar,keadaan
1,0,diterapkan
2,1,tercakup
3,1,diterapkan
E

# ---- a gap: what follows waits ----

kesbangpol terima -q --db 64.74.db tt/tanda-terima-64.74-64-000003.kbundel
report 64.74 Empat; send 64.74.db
mkdir t2
cp 64.db 64-copy.db; cp 64.db.kunci-kantor 64-copy.db.kunci-kantor
kesbangpol terima -q --db 64-copy.db -o t2 64.74-64-000004.kbundel
kesbangpol terima -q --db 64.74.db t2/tanda-terima-64.74-64-000004.kbundel
report 64.74 Lima; send 64.74.db
run '5 builds on 4, which has not come' 1 kesbangpol terima --db 64.db \
    64.74-64-000005.kbundel
err_is <<'E'
64.74-64-000005.kbundel: menunggu; dari kantor 64.74 belum datang nomor 4
1 bundel: 1 menunggu; 0 catatan baru atau berubah
E
run 'it is known what is missing' 1 kesbangpol kelengkapan --db 64.db \
    --pilih kantor,kabar,hilang,menunggu
out_like '^64.74,hilang,4,1$'
nok 'nothing of it is stored' sh -c 'laporan-harian ekspor laporan -q \
    --db 64.db | grep -q Lima'
cp 64.db 64-lost.db; cp 64.db.kunci-kantor 64-lost.db.kunci-kantor
kesbangpol ubah kunci-kantor -q --db 64-lost.db 64.74 --dicabut 2025-12-11
run 'of a key that is lost, nothing more is taken' 76 kesbangpol terima \
    --db 64-lost.db 64.74-64-000004.kbundel
sum=$(tar xOf 64.74-64-000004.kbundel manifest.jsonl | sha256sum | cut -c1-64)
sql 64-lost.db "UPDATE terimaan SET urut = 4, sha256 = '$sum' WHERE urut = 3"
mkdir kosong
run 'but what had come before waits for its turn' 0 kesbangpol terima \
    --db 64-lost.db kosong
err_like '^1 bundel: 1 diterapkan'
run '4 comes, and 5 follows' 0 kesbangpol terima --db 64.db \
    64.74-64-000004.kbundel
err_is <<'E'
2 bundel: 2 diterapkan; 2 catatan baru atau berubah
E
reports 64.74 >a.csv; reports 64 >b.csv
same 'one again' a.csv b.csv
run 'nothing waits any more' 0 sql 64.db 'SELECT count(*) FROM tukar_berkas'
out_is <<'E'
0
E

# ---- broken, strange, forged ----

report 64.74 Enam; send 64.74.db
good=64.74-64-000006.kbundel
run 'a bit' 76 sh -c "perl -0777 -pe 'substr(\$_, 1100, 1) ^= \"\\x01\"' $good >bad;
    kesbangpol terima --db 64.db bad"
run 'a word of its records' 65 sh -c "perl -0777 -pe 'substr(\$_, -1400, 1) ^=
    \"\\x20\"' $good >bad; kesbangpol terima --db 64.db bad"
err_like '^bad: (laporan.jsonl.gz rusak atau diubah|rusak)'
run 'a part' 65 sh -c "head -c 1536 $good >bad;
    kesbangpol terima --db 64.db bad"
err_like '^bad: rusak, atau bukan bundel; minta dikirim ulang$'
run 'another file' 65 kesbangpol terima --db 64.db a.csv
run 'a key' 65 kesbangpol terima --db 64.db 64.74.pub
err_like '^64.74.pub: ini kunci publik; catat dengan: kesbangpol kunci'
run 'no file' 66 kesbangpol terima --db 64.db tidak-ada
run 'none named' 64 kesbangpol terima --db 64.db
run 'not for us' 76 kesbangpol terima --db 64.72.db $good
err_like 'kunci kantor 64.74 belum dikenal'
knows 64.72 64.74
run 'nor with the key' 65 kesbangpol terima --db 64.72.db $good
err_like 'dialamatkan kepada kantor 64, bukan kantor ini \(64.72\)'
run 'our own' 76 kesbangpol terima --db 64.74.db $good
unpack $good
gzip -9n x/laporan.jsonl
pack forged 64.72
run 'signed by another office' 76 kesbangpol terima --db 64.db forged
err_like '^forged: tanda tangan kantor 64.74 tidak sah; tidak ada yang'
unpack $good
sed -i 's/"kantor":"64.74"/"kantor":"64.72"/' x/laporan.jsonl
again laporan
pack foreign 64.74
run 'a record of another office' 65 kesbangpol terima --db 64.db foreign
err_like '^foreign: memuat catatan milik kantor 64.72 \(laporan 2025-0000[0-9]\), yang tidak boleh dikirim kantor 64.74; tidak ada yang diterima$'
run 'is noted' 0 kesbangpol lihat terimaan --db 64.db --urut 6 \
    --keadaan ditolak --pilih urut,sebab
out_like '^6,.*milik kantor 64.72'
run 'and does not bar the right one' 0 kesbangpol terima --db 64.db $good
err_like '^1 bundel: 1 diterapkan; 1 catatan'
unpack $good
gzip -9n x/laporan.jsonl
sed -i '1s/"kepada":"64"/"kepada":"64.\/..\/..\/x"/' x/manifest.jsonl
pack jalan 64.74
run 'a receiver that is a path' 65 kesbangpol terima --db 64.db jalan
err_like '^jalan: (rusak|manifestnya tidak masuk akal)'
unpack $good
sed -i 's/Enam/Enam!/' x/laporan.jsonl
again laporan
pack other 64.74
run 'one number, two contents' 65 kesbangpol terima --db 64.db other
err_like '^other: nomor 6 dari kantor 64.74 tidak melanjutkan yang pernah datang'
run 'of several, one is bad' 1 kesbangpol terima --db 64.db other $good
err_like '^2 bundel: 1 sudah pernah diterima, 1 ditolak; 0 catatan'

# ---- an office that went back to an old backup ----

cp 64.74.db lama.db; cp 64.74.db.kunci-kantor lama.db.kunci-kantor
report 64.74 Tujuh; send 64.74.db
kesbangpol terima -q --db 64.db 64.74-64-000007.kbundel
report lama Delapan; send lama.db -o lama-7.kbundel
run 'its number is taken' 65 kesbangpol terima --db 64.db lama-7.kbundel
kesbangpol terima -q --db 64.db -o t3 64.74-64-000007.kbundel
run 'it learns so' 0 kesbangpol terima --db lama.db \
    t3/tanda-terima-64.74-64-000007.kbundel
send lama.db --semua -o lama-8.kbundel
run 'and sends all, under a new one' 1 kesbangpol terima --db 64.db \
    lama-8.kbundel
err_like '^lama-8.kbundel: 1 catatan lain isinya pada revisi yang tidak lebih'
err_like '^  laporan 64.74/2025-00007: isi di sini lain'
run 'what was here is kept' 0 sh -c \
    'grep -c Tujuh 64.db.tukar/konflik/64.74-64-00000*.laporan.jsonl'
run 'and in the trail' 0 sql 64.db "SELECT count(*) FROM jejak WHERE \
    aksi = 'ubah' AND nomor = '2025-00007' AND rincian LIKE '%Tujuh%'"
out_is <<'E'
1
E

# ---- of a newer program ----

office 64.08; knows 64 64.08
report 64.08 Lama
send 64.08.db
unpack 64.08-64-000001.kbundel
sed -i 's/"petugas"/"cuaca":"hujan \\"deras\\"","petugas"/' x/laporan.jsonl
again laporan
sed -i '1s/"skema":[0-9]*/"skema":99/' x/manifest.jsonl
pack baru 64.08
cp 64.db 64-y.db
run 'what we do not know is carried' 1 kesbangpol terima --db 64.db baru
run 'for later' 0 kesbangpol lihat titipan --db 64.db
out_is <<'E'
kantor,jenis,nomor,revisi,isi
64.08,laporan,2025-00001,1,",""cuaca"":""hujan \""deras\"""""
E
cp 64.08.db 64-08.db; cp 64.08.db.kunci-kantor 64-08.db.kunci-kantor
cp 64.db 64-x.db
kesbangpol musnahkan -q --db 64-08.db laporan 2025-00001 --alasan x --terbit \
    --persetujuan 1 --nomor 1 >/dev/null
kesbangpol kirim -q --db 64-08.db --semua -o musnah.kbundel
kesbangpol terima -q --db 64-x.db musnah.kbundel
run 'destroyed there, that goes, too' 0 kesbangpol ekspor titipan \
    --db 64-x.db
out_is <<'E'
kantor,jenis,nomor,revisi,isi
E
run 'and all is accounted for' 0 kesbangpol periksa --db 64-x.db
nok 'no byte is left' grep -q -a hujan 64-x.db
# ---- and when ours knows it ----

# What is kept is given the name of a column, and the value, that this program
# has: so the file looks after the program was brought up to the newer one.
kept() { kesbangpol ekspor titipan -q --db $1.db; }
cp 64.08.db 64-7.db; cp 64.08.db.kunci-kantor 64-7.db.kunci-kantor
report 64-7 Baru; report 64-7 Tetap; report 64-7 Lain; send 64-7.db -o dua.kbundel
unpack dua.kbundel
sed -i '/Lama/s/"petugas"/"cuaca":"hujan","angin":"5","petugas"/
    /Baru/s/2025-12-10"/2025-12-10?"/; /Baru/s/"petugas"/"angin":"6","petugas"/
    /Tetap/s/"petugas"/"cuaca":"cerah","petugas"/
    /Lain/s/"harian"/"besok"/' x/laporan.jsonl
again laporan
sed -i '1s/"skema":[0-9]*/"skema":99/' x/manifest.jsonl
pack dua 64.08
kesbangpol terima -q --db 64-y.db dua
run 'a value that its table must have: all of it waits' 0 kept 64-y
out_like '^64.08,laporan,2025-00002,1,".*""judul"":""Baru"".*""tanggal"":""2025-12-10.""'
out_like '^64.08,laporan,2025-00004,1,".*""judul"":""Lain"".*""jenis"":""besok""'
cp 64-y.db 64-z.db; cp 64-y.db 64-w.db
sql 64-y.db "UPDATE titipan SET isi = replace(replace(isi, 'cuaca', 'lokasi'),
    '10?', '10')"
sql 64-y.db "UPDATE titipan SET revisi = 2 WHERE nomor = '2025-00003'"
cp 64.08.db 64-6.db; cp 64.08.db.kunci-kantor 64-6.db.kunci-kantor
send 64-6.db --semua -o semua.kbundel
kesbangpol terima -q --db 64-z.db semua.kbundel
run 'its owner begins anew, without them' 0 kept 64-z
out_is <<'E'
kantor,jenis,nomor,revisi,isi
E
unpack semua.kbundel
sed -i 's/"petugas"/"angin":"7","petugas"/' x/laporan.jsonl
again laporan
pack semua2 64.08
kesbangpol terima -q --db 64-w.db semua2
run 'what it holds now is kept' 0 kept 64-w
out_is <<'E'
kantor,jenis,nomor,revisi,isi
64.08,laporan,2025-00001,1,",""angin"":""7"""
E
run 'tried' 0 kesbangpol terima -n --db 64-y.db dua
err_like '^2 catatan dilengkapi dengan isi titipan yang kini dikenal$'
run 'nothing is put back' 0 sql 64-y.db 'SELECT count(*) FROM titipan'
out_is <<'E'
4
E
run 'whatever comes next' 0 kesbangpol terima --db 64-y.db dua
err_like '^2 catatan dilengkapi dengan isi titipan yang kini dikenal$'
run 'a column, a whole record; not what was said of another revisi' 0 \
    laporan-harian ekspor -q --db 64-y.db --kantor 64.08 \
    --pilih nomor,revisi,judul,lokasi,tanggal
out_is <<'E'
nomor,revisi,judul,lokasi,tanggal
2025-00001,1,Lama,hujan,2025-12-10
2025-00002,1,Baru,,2025-12-10
2025-00003,1,Tetap,,2025-12-10
E
run 'what is still unknown stays' 0 sh -c \
    'kesbangpol ekspor titipan -q --db 64-y.db | grep -v Lain'
out_is <<'E'
kantor,jenis,nomor,revisi,isi
64.08,laporan,2025-00001,1,",""angin"":""5"""
64.08,laporan,2025-00002,1,",""angin"":""6"""
64.08,laporan,2025-00003,2,",""lokasi"":""cerah"""
E
run 'the trail says so' 0 sql 64-y.db "SELECT aksi, nomor, jumlah FROM jejak
    WHERE jenis = 'laporan' AND kantor = '64.08' ORDER BY urut"
out_is <<'E'
ubah|2025-00001|0
tambah|2025-00002|1
E
run 'only once' 0 kesbangpol terima --db 64-y.db dua
nok 'not again' grep -q dilengkapi "$T/.err"
run 'with what its owner sent' 0 sql 64-y.db "SELECT count(*) FROM laporan l,
    terimaan t WHERE l.kantor = '64.08' AND t.kantor = l.kantor AND
    l.impor BETWEEN t.masukan AND t.masukan_akhir"
out_is <<'E'
3
E
sql 64-y.db "UPDATE titipan SET revisi = 1, isi = replace(isi, 'lokasi',
    'cuaca') WHERE revisi = 2"
run 'all is accounted for' 0 kesbangpol periksa --db 64-y.db
kesbangpol hapus kunci-kantor -q --db 64-y.db --alasan pindah "64.08, $(
    kesbangpol lihat kunci-kantor -q --db 64-y.db --kantor 64.08 \
    --pilih sidik_jari | sed 1d)"
cp 64.db.kunci-kantor 64-y.db.kunci-kantor
send 64-y.db --kepada 00 -o naik.kbundel
unpack naik.kbundel
run 'entered for it, it goes on with its record' 0 grep -o \
    '"nomor":"2025-00003".*"cuaca":"cerah"' x/laporan.jsonl

unpack 64.08-64-000001.kbundel
sed -i '1s/"edisi":1/"edisi":2/' x/manifest.jsonl
gzip -9n x/laporan.jsonl
pack baru2 64.08
run 'a form that we do not know' 78 kesbangpol terima --db 64.db baru2
err_like 'dibuat oleh program yang lebih baru \(edisi 2\); perbarui program'

# ---- entered for an office that has not joined; then it joins ----

laporan-harian tambah -q --db 64.db --kantor 64.01 --tanggal 2025-12-09 \
    --judul Paser --fakta x --wilayah 64.01 --bidang politik \
    --klasifikasi biasa
office 00; office 64.01
knows 00 64; knows 64 00; knows 64.01 64
send 64.db -o naik
run 'the Ministry gets it from the province' 0 kesbangpol terima \
    --db 00.db naik
reports 00 >c.csv
ok 'as of that office' grep -q '^64.01,2025-00001,.*Paser' c.csv
nok 'but not those of who sends itself' grep -q '^64.74' c.csv
run 'handed over' 0 kesbangpol kirim --db 64.db --kepada 64.01 --serahkan \
    --terbuka -o serah
cp 64.01.db 64-1.db
run 'to its owner' 0 kesbangpol terima --db 64.01.db serah
unpack serah
sed -i 's/"petugas"/"cuaca":"panas","petugas"/' x/laporan.jsonl
again laporan
sed -i '1s/"skema":[0-9]*/"skema":99/' x/manifest.jsonl
pack serah2 64
kesbangpol terima -q --db 64-1.db serah2
kesbangpol terima -q --db 64-1.db serah
run 'what is handed over takes nothing away' 0 kept 64-1
out_like '^64.01,laporan,2025-00001,1,.*panas'
reports 64.01 >c.csv
ok 'who has it now' grep -q '^64.01,2025-00001,.*Paser' c.csv
knows 64 64.01; knows 00 64.01
run 'nobody else changes it any more' 78 laporan-harian ubah --db 64.db \
    --kantor 64.01 2025-00001 --judul x
err_like 'kantor 64.01 mengirim catatannya sendiri'
printf '%s\n' kantor,nomor,tanggal,bidang,judul,klasifikasi 64.09,X-1 \
    64.01,X-2 64.09,X-3 64.01,X-4 64.11,X-5 64.09,X-6 |
    sed 's/-[0-9]$/&,2025-12-10,politik,Apel,biasa/' >offices.csv
run '... nor adds to it, wherever its rows stand' 65 \
    laporan-harian impor --db 64.db offices.csv
err_is <<'E'
offices.csv:3: kantor: kantor 64.01 mengirim catatannya sendiri; yang perlu diubah diubah di sana
offices.csv:5: kantor: kantor 64.01 mengirim catatannya sendiri; yang perlu diubah diubah di sana
2 kesalahan; tidak ada yang disimpan
E
cp 64.db 64-z.db
sql 64-z.db "UPDATE laporan SET judul = 'rusak', nomor = 'U-1' \
    WHERE kantor = '64.01'"
run '... and told so at once' 65 laporan-harian ubah --db 64-z.db U-1 --judul x
err_like "milik kantor 64.01, yang mengirim catatannya sendiri: diubah di sana, di sini dilihat sebagai 64.01/U-1"
run 'what was spoilt here is whole there' 1 kesbangpol periksa -q \
    --db 64-z.db --keutuhan --pilih nomor,perbaikan
out_like '^64.01/U-1,"?kesbangpol pulihkan CADANGAN; .*minta kantor Kabupaten Paser mengirim semuanya lagi, kesbangpol kirim --semua"?$'
laporan-harian ubah -q --db 64.01.db 2025-00001 --judul 'Paser, sendiri'
send 64.01.db
run 'its first bundle is welcome' 0 kesbangpol terima --db 64.db \
    64.01-64-000001.kbundel
ok 'and newer' sh -c 'laporan-harian ekspor laporan -q --db 64.db |
    grep -q "Paser, sendiri"'

report 64.72 Lama
send 64.72.db
kesbangpol terima -q --db 64.db 64.72-64-000001.kbundel

# ---- who has sent ----

kesbangpol tambah kantor-lain -q --db 64.db --kode 64.71 --nama 'Kesbangpol X'
run 'all of them' 1 kesbangpol kelengkapan --db 64.db \
    --pilih kantor,kabar,terakhir,datang,hari,catatan
out_is <<'E'
kantor,kabar,terakhir,datang,hari,catatan
00,lancar,,,,
64.01,lancar,1,2025-12-11,0,1
64.02,belum,,,,0
64.03,belum,,,,0
64.07,belum,,,,0
64.08,lancar,1,2025-12-11,0,1
64.09,belum,,,,0
64.11,belum,,,,0
64.71,belum,,,,0
64.72,lancar,1,2025-12-11,0,1
64.74,lancar,8,2025-12-11,0,6
E
run 'nine days later' 1 kesbangpol kelengkapan --db 64.db -f wa \
    --hari-ini 2025-12-20
out_like '^.Kesbangpol X'
out_like 'terakhir kami terima 11 Desember 2025, 9 hari yang lalu'
kesbangpol hapus -q kantor-lain --db 64.db 64.71 --alasan x
run 'those that nobody entered have not' 1 kesbangpol kelengkapan --db 64.db \
    -f wa
out_like '^.Kabupaten Berau'
out_like '^Kiriman catatan belum pernah kami terima\.'
run 'when it has' 0 kesbangpol kelengkapan --db 64.db -f wa --kantor 64.74
err_is <<'E'
semua kantor sudah mengirim
E
run 'one office' 0 kesbangpol kelengkapan --db 64.db --kantor 64.72 \
    --pilih kantor,kabar
out_is <<'E'
kantor,kabar
64.72,lancar
E
cp 64.db 64-y.db
sql 64-y.db "UPDATE terimaan SET keadaan = 'ditolak', sebab = 'isinya lain' \
    WHERE kantor = '64.72'"
run 'what was refused is not at ease' 1 kesbangpol kelengkapan --db 64-y.db \
    --kantor 64.72 --pilih kantor,kabar,sebab
out_is <<'E'
kantor,kabar,sebab
64.72,ditolak,isinya lain
E
sql 64-y.db "INSERT INTO terimaan SELECT kantor, kepada, serah, babak, urut, \
    sha256 || 'b', dasar, sebelumnya, dibuat, datang, 'diterapkan', catatan, \
    sandi, diteruskan, NULL, jejak, masukan, masukan_akhir, impor, sidik, \
    kunci + 1 FROM terimaan WHERE kantor = '64.72' LIMIT 1"
run 'in one second the last that came counts' 0 kesbangpol kelengkapan \
    --db 64-y.db --kantor 64.72 --pilih kantor,kabar
out_like '^64.72,lancar$'
sql 64-y.db "DELETE FROM terimaan WHERE sha256 LIKE '%b' AND kantor = '64.72' \
    AND keadaan <> 'ditolak'; INSERT INTO terimaan SELECT kantor, kepada, \
    serah, babak, urut, sha256 || 'c', dasar, sebelumnya, dibuat, datang, \
    'ditolak', catatan, sandi, diteruskan, 'isinya lain', jejak, masukan, \
    masukan_akhir, impor, sidik, kunci + 2 FROM terimaan WHERE \
    kantor = '64.72' LIMIT 1; UPDATE terimaan SET keadaan = 'diterapkan' \
    WHERE kantor = '64.72' AND sha256 NOT LIKE '%c'"
run 'also when it was refused' 1 kesbangpol kelengkapan --db 64-y.db \
    --kantor 64.72 --pilih kantor,kabar
out_like '^64.72,ditolak$'
run '... and why is told' 1 kesbangpol kelengkapan --db 64-y.db -f wa \
    --kantor 64.72
out_like 'Kiriman terakhir tidak dapat kami terima: isinya lain\.'
run '... also in what is due' 0 kesbangpol agenda -q --db 64-y.db \
    --bidang tukar -f csv --pilih urusan
out_like '^kiriman kantor lain ditolak$'
run 'an office below nobody waits for its receipt' 0 \
    kesbangpol kelengkapan --db 64.01.db --pilih kantor,kabar,kepadanya,tanpa_tanda
out_is <<'E'
kantor,kabar,kepadanya,tanpa_tanda
64,lancar,1,1
E
run '... not for ever' 1 kesbangpol kelengkapan --db 64.01.db \
    --pilih kantor,kabar --hari-ini 2099-01-01
out_is <<'E'
kantor,kabar
64,tanpa_tanda
E
run '... and what has one waits for none' 0 kesbangpol kelengkapan \
    --db 64.74.db --pilih kantor,kepadanya,tanpa_tanda
out_like '^64,[0-9]+,[1-7]?$'

# ---- sent on unchanged ----

mkdir up t4
run 'to the Ministry, with what came from below' 0 kesbangpol kirim \
    --db 64.db -o up
err_like '^ditulis: up/64-00-000002.kbundel: nomor 2 kepada 00'
err_like '^dan [0-9]+ bundel kantor di bawah kantor ini, seperti datangnya$'
same 'as it came' 64.01-64-000001.kbundel up/64.01-64-000001-*.kbundel
knows 00 64.74; knows 00 64.72
run 'the Ministry takes them' 0 kesbangpol terima --db 00.db -o t4 \
    up/64.01-64-000001-*.kbundel
ok 'from who owns it' sh -c 'laporan-harian ekspor laporan -q --db 00.db |
    grep -q "Paser, sendiri"'
run 'says so' 0 kesbangpol terima --db 64.db \
    t4/tanda-terima-64.01-64-000001-dari-00.kbundel
err_like '^1 bundel: 1 tanda terima'
rm up/*; kesbangpol kirim -q --db 64.db -o up
nok 'it is not sent on twice' sh -c 'ls up | grep -q ^64.01'
run 'as one file, they wait' 0 kesbangpol kirim --db 64.db -o satu
err_like 'bundel kantor di bawah kantor ini menunggu diteruskan; tulis ke folder'

# ---- down: what was agreed at a rakor ----

rakor-rekom impor -q rapat --db 64.db "$C/rakor-2024-paser.yaml"
laporan-harian tambah -q --db 64.db --tanggal 2025-12-10 --judul Provinsi \
    --fakta x --wilayah 64 --bidang politik --klasifikasi biasa
run 'to an office below' 0 kesbangpol kirim --db 64.db --kepada 64.74 -o turun
run 'arrives' 0 kesbangpol terima --db 64.74.db turun
run 'the items' 0 rakor-rekom ekspor rekomendasi --db 64.74.db \
    --pilih kantor,nomor
out_like '^64,kaltim-2024#1$'
run 'what others did with them does not come: none is told of' 1 \
    rakor-rekom matriks --db 64.74.db -f csv --pilih penerima
is '... there' "$(sort -u "$T/.out" | tr '\n' ' ')" '64.74 penerima '
nok 'but no report' sh -c 'laporan-harian ekspor laporan -q --db 64.74.db |
    grep -q Provinsi'

# ---- sealed ----

if command -v age >/dev/null; then
	report 64.72 Sandi
	run 'for the receiver alone' 0 kesbangpol kirim --db 64.72.db --sandi
	err_like '^ditulis: 64.72-64-000002.kbundel.age: '
	nok 'nothing can be read' grep -q manifest 64.72-64-000002.kbundel.age
	run 'by another office neither' 76 kesbangpol terima --db 00.db \
	    64.72-64-000002.kbundel.age
	run 'by the receiver' 0 kesbangpol terima --db 64.db \
	    64.72-64-000002.kbundel.age
	ok 'it is there' sh -c 'laporan-harian ekspor laporan -q --db 64.db |
	    grep -q Sandi'
else
	skip 6 'age is not installed'
fi
run 'whose key is not known' 78 kesbangpol kirim --db 64.db --sandi \
    --kepada 64.09
err_like 'kunci kantor 64.09 belum dicatat'
mkdir half
cat >half/ssh-keygen <<'E'
#!/bin/sh
PATH=${PATH#*:}
case " $* " in
*' sign '*)	ssh-keygen "$@" | head -c 100 ;;
*)		exec ssh-keygen "$@" ;;
esac
E
chmod 755 half/ssh-keygen
run 'half a signature is none' 74 env PATH="$PWD/half:$PATH" kesbangpol kirim --db 64.db \
    --kepada 00 -o half.kbundel
err_like 'ssh-keygen tidak menulis tanda tangan yang utuh; jalankan lagi$'
nok 'and is not sent' test -e half.kbundel
run 'without the program' 69 env PATH="$T" "$X/kesbangpol" kirim --db 64.db
err_like 'program ssh-keygen tidak ada; pasang paket openssh-client'
run 'by ssh, or any pipe' 0 sh -c 'kesbangpol kirim -q --db 64.72.db -o - |
    kesbangpol terima --db 64.db -'

# ---- what an office below may not do, and what goes round on one stick ----

unpack 64.74-64-000001.kbundel
gzip -9n x/laporan.jsonl
sed -i '1s/"babak"/"serah":"ya","babak"/' x/manifest.jsonl
pack naik-serah 64.74
run 'nobody hands over to the office above' 65 kesbangpol terima --db 64.db \
    naik-serah
err_like '^naik-serah: hanya kantor di atas kantor ini yang dapat menyerahkan'
cp 64.74.db satu.db; cp 64.74.db.kunci-kantor satu.db.kunci-kantor
report 64.72 Langsung
kesbangpol kirim -q --db 64.72.db --kepada 00 -o langsung
kesbangpol kirim -q --db 64.72.db -o lewat
kesbangpol terima -q --db 64.db lewat
rm -rf up; mkdir up
kesbangpol kirim -q --db 64.db -o up
cp 00.db 00-x.db; cp 00.db.kunci-kantor 00-x.db.kunci-kantor
kesbangpol terima -q --db 00.db langsung
run 'by one way only' 1 kesbangpol terima --db 00.db up/64.72-64-*.kbundel \
    up/64-00-*.kbundel
err_like 'sudah datang di sini lewat 00; yang dialamatkan kepada 64 tidak dipakai'
mkdir stik
cp langsung stik/a.kbundel; cp lewat stik/b.kbundel
run 'what is ours, or of others, is passed by' 0 kesbangpol terima \
    --db 64.01.db stik
err_like '^2 bundel: 2 untuk kantor lain dilewati'
kesbangpol hapus -q kunci-kantor --db 64.db 64.74 --alasan x
run 'who has sent owns its records, key or not' 65 laporan-harian ubah \
    --db 64.db 64.74/2025-00001 --judul x
err_like 'kantor 64.74 mengirim catatannya sendiri'
kesbangpol kirim -q --db 64.72.db
run 'one name is not written over' 0 sh -c 'sed s/.*/x/ <64.72.pub >keep;
    cp satu.db 64-lama.db; cp satu.db.kunci-kantor 64-lama.db.kunci-kantor
    rm -rf dua; mkdir dua
    kesbangpol kirim -q --db satu.db -o dua
    kesbangpol kirim -q --db 64-lama.db --semua -o dua; ls dua | wc -l'
out_is <<'E'
2
E

# ---- destroyed there: what waits here to be sent on goes, too ----

report 64.72 Musnah
kesbangpol kirim -q --db 64.72.db -o m1
kesbangpol terima -q --db 64.db m1
n=$(laporan-harian ekspor -q --db 64.72.db --judul Musnah --pilih nomor | tail -1)
kesbangpol musnahkan -q --db 64.72.db laporan "$n" --alasan x --terbit \
    --persetujuan 1 --nomor 1 >/dev/null
kesbangpol kirim -q --db 64.72.db -o m2
is 'one waits to be sent on' "$(sql 64.db "SELECT count(*) > 0 FROM \
    tukar_berkas b JOIN terimaan t USING (sha256) WHERE t.kantor = '64.72'")" 1
run 'and it is told' 1 kesbangpol terima --db 64.db m2
err_like 'bundelnya yang menunggu di sini dapat memuat yang dimusnahkan, dan dihapus'
is 'only the one that says so is left' "$(sql 64.db "SELECT count(*) FROM \
    tukar_berkas b JOIN terimaan t USING (sha256) WHERE t.kantor = '64.72'")" 1

done_testing
