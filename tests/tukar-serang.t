#!/bin/sh
# SPDX-License-Identifier: ISC
# Bundles and receipts that somebody made to do harm, each signed as it must
# be; and what breaks under them.

. "${0%/*}/lib.sh"
. "$TESTS/tukar.sh"

# receipt FILE CODE 'JSON': a receipt of that office's, as it likes.
receipt() {
	rm -rf r; mkdir r
	printf '%s\n' "$3" >r/tanda-terima.jsonl
	ssh-keygen -q -Y sign -f $2.db.kunci-kantor \
	    -n tanda-terima@kesbangpol r/tanda-terima.jsonl 2>/dev/null
	(cd r && tar --format=ustar --numeric-owner --owner=0 --group=0 \
	    --mtime=@0 --mode=644 -b 1 -cf ../$1 tanda-terima.jsonl \
	    tanda-terima.jsonl.sig)
}

# head_of OLD NEW, line_of OLD NEW: into x/, from the bundle of 64.74.
head_of() {
	unpack 64.74-64-000001.kbundel
	gzip -9n x/laporan.jsonl
	sed -i "1s/$1/$2/" x/manifest.jsonl
	pack "${3-buruk}" 64.74
}
line_of() {
	unpack 64.74-64-000001.kbundel
	sed -i "1s/$1/$2/" x/laporan.jsonl
	again laporan
	pack buruk 64.74
}

for o in 00 64 64.74 64.72 64.01; do
	office $o
done
knows 00 64; knows 64 00
for o in 64.74 64.72; do
	knows 64 $o; knows 00 $o; knows $o 64
done
knows 64.01 64
report 64.74 Satu; report 64.74 Dua
send 64.74.db
cp 64.db bersih.db

# ---- what its manifest says ----

bad='^buruk: (rusak atau berubah di jalan|manifestnya tidak masuk akal)'
for head in '"urut":1,|"urut":20000000,' '"dasar":0|"dasar":1,"sidik_dasar":"x"' \
    '"urut":1,|"urut":-1,' '"dasar":0|"dasar":-1' \
    '"babak":[0-9]*|"babak":9223372036854775807' \
    '"catatan":2|"catatan":3' '"kantor":"64.74"|"kantor":"64.74.01.2001"' \
    '"jenis":"|"jenis":"x","jenis":"'; do
	head_of "${head%|*}" "${head#*|}"
	run "a manifest with ${head#*|}" 65 kesbangpol terima --db 64.db buruk
	err_like "$bad"
done
head_of '"kepada":"64"' '"kepada":"64.72"'
run 'to a neighbour, by us' 65 kesbangpol terima --db 64.db buruk
err_like 'kantor 64.74 mengirim kepada 64.72; itu bukan untuk kantor ini'
run 'to a neighbour' 76 kesbangpol terima --db 64.72.db buruk
knows 64.72 64.74
run 'whose key it has' 65 kesbangpol terima --db 64.72.db buruk
err_like 'kantor 64.74 tidak di atas dan tidak di bawah kantor ini'

# ---- what its records say ----

line_of '"nomor":"2025-00001"' '"nomor":"2025\\u001b[2J"'
run 'a number that moves the cursor' 65 kesbangpol terima --db 64.db buruk
err_like '^buruk, laporan.jsonl.gz:1: nomor catatan memuat huruf kendali$'
for revisi in 9223372036854775807 2147483648 0 -1 null; do
	line_of '"revisi":1' "\"revisi\":$revisi"
	run "a revision of $revisi" 65 kesbangpol terima --db 64.db buruk
	err_like '^buruk, laporan.jsonl.gz:1: revisi catatan 2025-00001 tidak masuk'
done
line_of '"nomor":"2025-00001"' '"nomor":"2025\\u007f"'
run 'a number with a delete' 65 kesbangpol terima --db 64.db buruk
err_like '^buruk, laporan.jsonl.gz:1: nomor catatan memuat huruf kendali$'
for none in nomor kantor; do
	line_of "\"$none\":\"[^\"]*\"" "\"$none\":null"
	run "a record without $none" 65 kesbangpol terima --db 64.db buruk
	err_like '^buruk, laporan.jsonl.gz:1: catatan tanpa kantor atau nomor$'
done
line_of '"kantor":"64.74"' '"kantor":"64"'
run 'a record of ours' 65 kesbangpol terima --db 64.db buruk
err_like 'memuat catatan milik kantor 64 '
line_of '"kantor":"64.74"' '"kantor":"64.74.01.2001"'
run 'an office that can be none' 65 kesbangpol terima --db 64.db buruk
err_like 'memuat catatan milik kantor 64.74.01.2001 '
line_of '"jenis":"harian",' ''
run 'a record without what it must have' 65 kesbangpol terima --db 64.db buruk
err_like '^buruk, laporan.jsonl.gz:1: jenis: kosong, padahal wajib$'
sed -i '1s/"skema":[0-9]*/"skema":99/' x/manifest.jsonl
pack baru 64.74
cp 64.db 64-x.db
run 'of a newer program it waits' 1 kesbangpol terima --db 64-x.db baru
err_like '1 catatan memuat isi dari program yang lebih baru'
run 'whole' 0 kesbangpol lihat titipan --db 64-x.db --pilih nomor,isi
out_like '^2025-00001,.*judul.*Satu.*fakta'
run 'none of these left a record' 0 sql 64.db 'SELECT count(*) FROM laporan'
out_is <<'E'
0
E

# ---- too much of it ----

mkdir x2
perl -e 'for (1 .. 60000) { my $h = pack("a100a8a8a8a12a12a8aa100a6a2a32a32".
    "a8a8a155a12", "m$_", "0000644", "0000000", "0000000", "00000000000",
    "00000000000", " " x 8, "0", "", "ustar", "00", "", "", "0000000",
    "0000000", "", ""); my $s = 0; $s += ord for split //, $h;
    substr($h, 148, 8) = sprintf("%06o\0 ", $s); print $h }
    print "\0" x 1024' >banyak
run 'sixty thousand members' 65 timeout 5 kesbangpol terima --db 64.db banyak
err_like '^banyak: rusak, atau bukan bundel; minta dikirim ulang$'
unpack 64.74-64-000001.kbundel; gzip -9n x/laporan.jsonl
perl -e 'print "{\"berkas\":\"x.jsonl.gz\",\"catatan\":0,\"sha256\":\"" .
    "0" x 64 . "\"}\n" x 800000' >>x/manifest.jsonl
pack besar 64.74
run 'a manifest of 80 MB' 65 timeout 10 kesbangpol terima --db 64.db besar
err_like '^besar: rusak atau berubah di jalan; minta dikirim ulang$'
rm besar
unpack 64.74-64-000001.kbundel
head -c 1073741824 /dev/zero | tr '\0' ' ' | gzip -1n >x/laporan.jsonl.gz
rm x/laporan.jsonl
sum=$(sha256sum x/laporan.jsonl.gz | cut -c1-64)
sed -i "2s/\"sha256\":\"[0-9a-f]*\"/\"sha256\":\"$sum\"/" x/manifest.jsonl
pack bom 64.74
run 'a member of 1 GB, unpacked' 65 sh -c 'sanitized=$1
    [ "$sanitized" ] || ulimit -v 600000
    timeout 20 kesbangpol terima --db 64.db bom' - "$(sanitized && echo x)"
err_like '^bom: isinya lebih dari 64 MB setelah dibuka$'

# ---- receipts ----

kesbangpol terima -q --db 64.db -o x2 64.74-64-000001.kbundel
sha=$(tar xOf 64.74-64-000001.kbundel manifest.jsonl | sha256sum | cut -c1-64)
era=$(sql 64.74.db 'SELECT babak FROM kiriman')
said() {				# FROM NUMBER SHA ERA UPTO SHA
	echo "{\"edisi\":1,\"dari\":\"$1\",\"kantor\":\"64.74\",\"kepada\":\"64\",\
\"urut\":$2,\"sha256\":\"$3\",\"keadaan\":\"diterapkan\",\"babak\":$4,\
\"tercakup\":$5,\"sidik_tercakup\":\"$6\",\"dibuat\":\"2026-01-01T00:00:00Z\"}"
}
accepted() {
	sql 64.74.db 'SELECT count(*) FROM kiriman WHERE diterima IS NOT NULL'
}
passed() {
	sql 64.db 'SELECT count(*) FROM terimaan WHERE diteruskan IS NOT NULL'
}
knows 64.74 64.72
receipt curi 64.72 "$(said 64.72 1 $sha $era 1 $sha)"
run 'a receipt of another office' 0 kesbangpol terima --db 64.74.db curi
is 'it does not say what came' "$(accepted)" 0
kesbangpol terima -q --db 64.db curi
is 'nor what was passed on' "$(passed)" 0
receipt curi 64.72 "$(said 64 1 $sha $era 1 $sha)"
run 'in the name of ours' 76 kesbangpol terima --db 64.74.db curi
for many in "20000000 $era 1" "1 9223372036854775807 1" "1 $era 99999999" \
    "9223372036854775807 $era 1" "1 -1 1"; do
	set -- $many
	receipt besar 64 "$(said 64 $1 $sha $2 $3 $sha)"
	run "a receipt with $many" 65 kesbangpol terima --db 64.74.db besar
	err_like '^besar: tanda terima ini rusak atau berubah di jalan'
done
is 'none of it is noted' "$(accepted)" 0
other=$(echo x | sha256sum | cut -c1-64)
receipt lain 00 "$(said 00 1 $other $era 1 $other)"
kesbangpol terima -q --db 64.db lain
is 'the Ministry has another one of that number: not ours' "$(passed)" 0
receipt itu 00 "$(said 00 1 $sha $era 1 $sha)"
kesbangpol terima -q --db 64.db itu
is 'it has this one' "$(passed)" 1
kesbangpol terima -q --db 64.74.db x2/tanda-terima-64.74-64-000001.kbundel
is 'the right one counts' "$(accepted)" 1

# ---- what is handed over ----

enter() {				# FILE NUMBER TITLE
	laporan-harian tambah -q --db "$1" --kantor 64.01 --nomor "$2" \
	    --tanggal 2025-12-09 --judul "$3" --fakta x --wilayah 64.01 \
	    --bidang politik --klasifikasi biasa
}
enter 64.db 2025-00001 Paser; enter 64.db 2025-00002 Hapus
enter 64.db 2025-00003 Tiga
laporan-harian hapus -q --db 64.db --kantor 64.01 2025-00002 --alasan x
report 64.01 Milik; report 64.01 Juga
laporan-harian hapus -q --db 64.01.db 2025-00002 --alasan y
knows 64 64.01
kesbangpol kirim -q --db 64.db --kepada 64.01 --serahkan --terbuka -o serah
run 'replayed to another office' 65 kesbangpol terima --db 64.74.db serah
err_like 'dialamatkan kepada kantor 64.01, bukan kantor ini'
sql 64.01.db 'SELECT nomor, waktu, alasan FROM nisan' >before
unpack serah
printf '{"jenis":"laporan","kantor":"64.01","nomor":"2025-00001",%s\n' \
    '"waktu":"2025-12-11T00:00:00Z","alasan":"serang"}' | gzip -9n \
    >x/nisan.jsonl.gz
again laporan
sum=$(sha256sum x/nisan.jsonl.gz | cut -c1-64)
echo "{\"berkas\":\"nisan.jsonl.gz\",\"catatan\":1,\"sha256\":\"$sum\"}" \
    >>x/manifest.jsonl
sed -i '1s/"catatan":2/"catatan":3/' x/manifest.jsonl
pack nisan 64
run 'over rows that are there, with stones' 1 kesbangpol terima \
    --db 64.01.db nisan
err_like '^nisan: 1 catatan tidak diserahkan, karena nomornya di sini dipakai'
err_like '^1 bundel: 1 diterapkan; 1 catatan baru atau berubah$'
run 'the owner keeps its own' 0 sql 64.01.db 'SELECT nomor, judul FROM laporan
    ORDER BY nomor'
out_is <<'E'
2025-00001|Milik
2025-00003|Tiga
E
sql 64.01.db 'SELECT nomor, waktu, alasan FROM nisan' >after
same 'and its stones' before after
run 'what did not fit is entered anew' 0 sh -c \
    'laporan-harian impor laporan --db 64.01.db 64.01.db.tukar/konflik/*'
run 'under a number of its own' 0 sql 64.01.db "SELECT count(*) FROM laporan
    WHERE judul = 'Paser' AND nomor <> '2025-00001'"
out_is <<'E'
1
E
send 64.01.db
kesbangpol terima -q --db 64.db -o x2 64.01-64-000001.kbundel
reports 64 | grep '^64.01' >a
reports 64.01 | grep '^64.01' >b
same 'from then on it is the owner who says' b a
run 'what its owner sent is not handed back' 0 kesbangpol kirim --db 64.db \
    --kepada 64.01 --serahkan --terbuka --semua -o lagi
err_like ' 0 catatan$'

# ---- a key that comes before, and after ----

cp 00.db 00-x.db; cp 00.db.kunci-kantor 00-x.db.kunci-kantor
cp bersih.db dulu.db; cp 64.db.kunci-kantor dulu.db.kunci-kantor
enter dulu.db 2025-00009 'Tidak pernah diserahkan'
enter dulu.db 2025-00008 'Dihapus'
laporan-harian hapus -q --db dulu.db --kantor 64.01 2025-00008 --alasan x
send dulu.db --kepada 00 -o atas
knows 00 64.01
run 'the key first: passed over' 0 kesbangpol terima --db 00.db atas
err_like '^atas: 2 catatan kantor yang mengirim sendiri dilewati$'
run 'the records first: taken' 0 kesbangpol terima --db 00-x.db atas
err_like '; 1 catatan baru atau berubah$'
knows 00-x 64.01
run 'what its owner does not have is told' 1 kesbangpol terima --db 00-x.db \
    64.01-64-000001.kbundel
err_like ': 1 catatan tidak ada lagi pada pemiliknya, dan dikeluarkan$'
kesbangpol terima -q --db 00.db 64.01-64-000001.kbundel
for f in 00 00-x; do
	reports $f | grep '^64.01' >$f.csv
	sql $f.db "SELECT nomor FROM nisan WHERE kantor = '64.01'" >>$f.csv
done
same 'both end the same' 00.csv 00-x.csv
sql 64.01.db "SELECT nomor FROM nisan" >>b
same 'as its owner has it' b 00.csv

# ---- what is kept for later is gone ----

cp 64.db hilang.db; cp 64.db.kunci-kantor hilang.db.kunci-kantor
report 64.74 Tiga; send 64.74.db
kesbangpol terima -q --db 64.db -o x2 64.74-64-000002.kbundel
kesbangpol terima -q --db 64.74.db x2/tanda-terima-64.74-64-000002.kbundel
report 64.74 Empat; send 64.74.db
kesbangpol terima -q --db hilang.db 64.74-64-000003.kbundel
sql hilang.db 'DELETE FROM tukar_berkas'
run 'the one that waited' 1 kesbangpol terima --db hilang.db \
    64.74-64-000002.kbundel
err_like '^bundel 3 dari kantor 64.74 yang menunggu tidak ada lagi; minta'
run 'is asked for once' 0 kesbangpol terima --db hilang.db \
    64.74-64-000002.kbundel
run 'and comes again' 0 kesbangpol terima --db hilang.db \
    64.74-64-000003.kbundel
err_like '^1 bundel: 1 diterapkan; 1 catatan'

done_testing
