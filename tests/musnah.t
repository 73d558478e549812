#!/bin/sh
# SPDX-License-Identifier: ISC
# Records are destroyed: by the schedule, by key; what stays of them, and that
# no byte of what they said does.

. "${0%/*}/lib.sh"

if ! can_sql; then
	skip 1 'no sqlite3, no python3'
	done_testing
fi

kesbangpol siapkan -q "$C/kantor.yaml"

# report NOMOR DATE TITLE [MORE...]
report() {
	laporan-harian tambah -q --nomor "$1" --tanggal "$2" --judul "$3" \
	    --fakta 'Isi zygomorf di sini' --wilayah 64.74 --bidang politik \
	    --klasifikasi biasa --sumber 'Kwashiorkor' ${4:+"$4" "$5"}
}
# schedule LINE...: the office's own
schedule() {
	mkdir -p data
	{ sed 1q "$ROOT/data/retensi.csv"; printf '%s\n' "$@"; } \
	    >data/retensi.csv
}
# in DB WORD: how many bytes' runs of it are there
traces() { LC_ALL=C grep -a -o -i "$2" "$1" | wc -l; }
changed() { sql k.db "SELECT count(*) FROM jejak"; }

run 'as built in nothing is destroyed' 0 kesbangpol musnahkan
err_is <<'X'
tidak ada yang dimusnahkan
jadwal retensi belum menyebut tahun: isi data/retensi.csv, yang ditulis 'kesbangpol templat --bawaan retensi.csv'
X
is 'every register of records is in the schedule' "$(sed 1d \
    "$ROOT/data/retensi.csv" | cut -d, -f1 | LC_ALL=C sort)" \
    "$(sql k.db "SELECT name FROM pragma_table_list t WHERE schema = 'main' \
    AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'baris') \
    AND name NOT LIKE 'cari%' ORDER BY name")"
is 'and no year in it' "$(sed 1d "$ROOT/data/retensi.csv" |
    cut -d, -f3,4 | sort -u)" ','

# ---- by the schedule ----

report A-1 2015-03-04 'Xylofon lama'
report A-2 2019-12-10 'Xylofon enam tahun'
report A-3 2020-12-11 'Kurang sehari'
report A-4 2025-12-10 'Baru'
laporan-harian ubah -q A-1 --judul 'Xylofon diubah'
report A-5 2014-01-01 'Xylofon terhapus'
laporan-harian hapus -q A-5 --alasan 'dobel, kata Vuvuzela'
laporan-harian cari xylofon >/dev/null 2>&1
is 'the words are there' "$(traces k.db 'zygomorf\|xylofon' | awk '
    { print ($1 > 5) }')" 1
schedule 'laporan,,2,3,musnah,JRA Uji,'
before=$(changed)
run 'a draft' 0 kesbangpol musnahkan
out_like '^ +DRAF$'
out_like 'memusnahkan 3 \(tiga\) catatan|3 \(tiga\)$'
out_like '^ +1  laporan situasi +64 +A-5 +1 Januari 2014$'
nok 'says nothing of what is in them' grep -qi 'xylofon\|zygomorf' "$T/.out"
nok 'nor names what has a day left' grep -q 'A-3' "$T/.out"
is 'it changes nothing' "$(changed)" "$before"
run 'of another type' 0 kesbangpol musnahkan ormas
err_is <<'X'
tidak ada yang dimusnahkan
X
run 'without an approval' 64 kesbangpol musnahkan --terbit
err_like '--persetujuan; dan nomor berita acara: .*musnah\.pola_nomor'
run 'with a number only' 64 kesbangpol musnahkan --terbit --nomor 9
err_like '--persetujuan$'
run 'without a number' 78 kesbangpol musnahkan --terbit --persetujuan 9/2025
err_like 'musnah\.pola_nomor'
run 'tried' 0 kesbangpol musnahkan --terbit -n --persetujuan 9/2025 --nomor 9
err_like '^akan dimusnahkan: 3 catatan$'
is 'nothing yet' "$(changed)" "$before"

run 'a number of nothing' 64 kesbangpol musnahkan --nomor 9
run 'a paper that cannot be written' 73 kesbangpol musnahkan --terbit \
    --persetujuan 9/2025 --nomor 9 -o tidak/ada.txt
is 'then nothing is destroyed' "$(changed)" "$before"
run 'only written anew, tried' 0 kesbangpol musnahkan --bersihkan -n
echo 'musnah.pola_nomor: "{urut}/BA-M/{tahun}"' >more.yaml
kesbangpol siapkan -q more.yaml
kesbangpol cadangkan -q
cp k.db before.db
kesbangpol siapkan -q --db k.db.sebelum-pulih-7 "$C/kantor.yaml"
mkdir usb lepas ganti
kesbangpol cadangkan -q usb
kesbangpol cadangkan -q lepas
rm -r lepas
kesbangpol cadangkan -q ganti/x.db
rm ganti/x.db
kesbangpol salin-teks -o salin.txt
kesbangpol salin-teks >/dev/null
run 'destroyed' 0 kesbangpol musnahkan --terbit --persetujuan 9/2025
cp "$T/.out" ba.txt
err_is <<'X'
dimusnahkan: 3 catatan, berita acara nomor 001/BA-M/2025
isinya dapat masih ada pada k.db.cadangan-2025-12-11 (cadangan)
isinya dapat masih ada pada lepas (cadangan atau salinan teks; sekarang tidak terpasang)
isinya dapat masih ada pada salin.txt (salinan teks)
isinya dapat masih ada pada usb/k.db.cadangan-2025-12-11 (cadangan)
X
ok 'it bears its number' grep -q 'NOMOR: 001/BA-M/2025' ba.txt
nok 'and is no draft' grep -q DRAF ba.txt
ok 'names the backup' grep -q 'k.db.cadangan-2025-12-11' ba.txt
is 'no byte of a title' "$(traces k.db xylofon)" 0
is 'nor of why it was deleted' "$(traces k.db vuvuzela)" 0
is 'what is kept is kept' "$(traces k.db zygomorf)" 2
run 'the file is whole' 0 kesbangpol periksa
run 'the others are there' 0 laporan-harian lihat --pilih nomor
out_is <<'X'
nomor
A-3
A-4
X
run 'they are found' 0 laporan-harian cari zygomorf --pilih nomor
out_like '^A-3$'
run 'what happened to one' 0 laporan-harian riwayat A-1 --pilih aksi,rincian
out_like '^musnah,.*001/BA-M/2025.*""tanggal"":""2015-03-04""'
out_like '^ubah,"\{""dimusnahkan"":""[0-9a-f]{64}""\}"$'
run 'for people' 0 laporan-harian riwayat A-1 -f tabel --pilih aksi,rincian
out_like 'isinya dimusnahkan'
out_like 'berita acara nomor 001/BA-M/2025'
run 'it does not come back' 65 laporan-harian tambah --nomor A-1 \
    --tanggal 2015-03-04 --judul x --fakta y --wilayah 64.74 \
    --bidang politik --klasifikasi biasa
err_like 'sudah dihapus \(dimusnahkan, berita acara nomor 001/BA-M/2025\)'
run 'again' 0 kesbangpol musnahkan --lagi 001/BA-M/2025
same 'the same paper' ba.txt "$T/.out"
kesbangpol salin-teks -o sesudah.txt
kesbangpol cadangkan -q usb/sesudah.db
run 'what was copied afterwards' 0 kesbangpol musnahkan --lagi 001/BA-M/2025
same 'has nothing of it' ba.txt "$T/.out"
run 'one that there is not' 65 kesbangpol musnahkan --lagi 7
run 'that only prints' 64 kesbangpol musnahkan --lagi 7 --terbit
run 'nothing is left to do' 0 kesbangpol musnahkan --terbit --persetujuan 9
err_is <<'X'
tidak ada yang dimusnahkan
X
run 'as text, and back' 0 sh -c 'kesbangpol salin-teks -o a.txt &&
    kesbangpol muat-teks -q a.txt --db b.db && kesbangpol periksa --db b.db &&
    kesbangpol salin-teks --db b.db | cmp - a.txt'
run 'written anew' 0 kesbangpol musnahkan --bersihkan

cp k.db y.db
run 'a backup brings it back, and says so' 0 kesbangpol pulihkan --db y.db \
    k.db.cadangan-2025-12-11
err_like '^cadangan itu dari sebelum berita acara pemusnahan nomor 001/BA-M/2025: isi 3 laporan ada lagi, musnahkan lagi: kesbangpol musnahkan laporan 64/A-1 64/A-2 64/A-5 --alasan .kembali dari cadangan.$'
run 'and that does it' 0 kesbangpol musnahkan --db y.db laporan 64/A-1 64/A-2 \
    64/A-5 --alasan 'kembali dari cadangan' --terbit --persetujuan 9 --nomor 8
kesbangpol siapkan -q --db z.db "$C/kantor.yaml"
kesbangpol cadangkan -q --db z.db kosong.db
run 'what never had it' 0 kesbangpol pulihkan -n --db y.db kosong.db
nok 'has nothing to say, either' grep -q 'berita acara' "$T/.err"
run 'one of afterwards has nothing to say' 0 sh -c 'kesbangpol cadangkan -q c.db
    kesbangpol pulihkan --db y.db c.db'
nok 'nothing' grep -q 'berita acara' "$T/.err"

# Two papers, and more than a line can name.
kesbangpol siapkan -q --db q.db "$C/kantor.yaml"
i=100
while [ $i -lt 122 ]; do
	i=$((i + 1))
	echo "Q-$i,2015-03-04,x,politik,64.74"
done | sed '1i nomor,tanggal,judul,bidang,wilayah' |
    laporan-harian impor -q --db q.db - 2>/dev/null
kesbangpol cadangkan -q --db q.db q.cad
# shellcheck disable=SC2046
kesbangpol musnahkan -q --db q.db laporan Q-101 --alasan uji --terbit \
    --persetujuan 9 --nomor 10 >/dev/null 2>&1
kesbangpol musnahkan -q --db q.db laporan $(seq -f Q-%g 102 122) --alasan uji \
    --terbit --persetujuan 9 --nomor 11 >/dev/null 2>&1
run 'each paper is told' 0 kesbangpol pulihkan -n --db q.db q.cad
err_like ' nomor 10: isi 1 laporan ada lagi, musnahkan lagi: kesbangpol musnahkan laporan 64/Q-101 '
err_like ' nomor 11: isi 21 laporan ada lagi, musnahkan lagi menurut lampirannya$'

# ---- the trail cannot be emptied otherwise ----

# forget DB WHERE: empties that entry, as we would, in x.db.
forget() {
	hex=$(sql "$1" "SELECT rincian FROM jejak WHERE $2" | tr -d '\n' |
	    sha256sum | cut -c1-64)
	cp "$1" x.db
	sql x.db "UPDATE jejak SET rincian =
	    '{\"dimusnahkan\":\"$hex\"}' WHERE $2"
}
forget before.db "aksi = 'ubah'"
run 'emptied by somebody' 1 kesbangpol periksa --db x.db
out_like 'isi entri jejak [0-9]+ tidak ada lagi, tanpa pemusnahan'
nok 'though the chain holds' grep -q putus "$T/.out"
nok 'nothing else can be written there' sql x.db \
    "UPDATE jejak SET rincian = '{}' WHERE aksi = 'ubah'"
cp k.db x.db
sql x.db "UPDATE jejak SET rincian = replace(rincian, '\":\"', '\":\"0')
    WHERE rincian GLOB '{\"dimusnahkan\":*'" 2>/dev/null
run 'another hash' 1 kesbangpol periksa --db x.db
out_like 'rantai jejak putus'

# ---- by key ----

schedule 'laporan,,,,permanen,JRA Uji,'
run 'a key needs a reason' 64 kesbangpol musnahkan laporan A-4
run 'a reason needs a key' 64 kesbangpol musnahkan laporan --alasan x
run 'one that there is not' 65 kesbangpol musnahkan laporan A-9 --alasan x
run 'one that was' 65 kesbangpol musnahkan laporan A-1 --alasan x
err_like "laporan 'A-1' sudah dimusnahkan, berita acara nomor 001/BA-M/2025"
run 'a type that there is not' 64 kesbangpol musnahkan laporn A-4 --alasan x
err_like "maksud Anda 'laporan'"
run 'a name of two' 64 kesbangpol musnahkan berkas B-1 --alasan x
err_like "'berkas' ada dua: ormas_berkas, banpol_berkas"
run 'at a request' 0 kesbangpol musnahkan laporan A-4 --alasan \
    'permintaan subjek data' --terbit --persetujuan 10/2025
out_like 'dengan alasan$|dengan alasan permintaan'
err_like '^menurut jadwal retensi laporan disimpan permanen$'
err_like '^dimusnahkan: 1 catatan, berita acara nomor 002/BA-M/2025$'
is 'one is left' "$(traces k.db zygomorf)" 1

# ---- what refers to it ----

ormas-skt tambah -q --nama 'Yayasan Contoh' --nomor Y-1
ormas-skt tambah -q kunjungan --ormas 'Yayasan Contoh' --nomor K-1 \
    --tanggal 2015-01-02 --papan-nama ya
run 'one that is referred to' 65 kesbangpol musnahkan ormas Y-1 --alasan x
err_like "^ormas 'Y-1' tidak dimusnahkan: dirujuk 1 kunjungan; .*--beserta$"
schedule 'ormas,tanggal_berdiri,1,1,musnah,JRA Uji,' \
    'kunjungan,,50,0,musnah,JRA Uji,'
ormas-skt ubah -q Y-1 --tanggal-berdiri 2001-02-03
run 'by the schedule it stays' 0 kesbangpol musnahkan
err_like '^1 catatan belum dimusnahkan, karena masih dirujuk'
run 'with what refers to it' 0 kesbangpol musnahkan ormas Y-1 --alasan x \
    --beserta --terbit --persetujuan 11
out_like ' K-1 '
run 'nothing refers nowhere' 0 kesbangpol periksa
is 'nor is it there' "$(traces k.db 'yayasan contoh')" 0
peta-konflik tambah -q potensi --nomor P-1 --tanggal 2015-01-01 \
    --wilayah 64.74 --isu ormas --lokasi 'Okapi' 2>/dev/null
peta-konflik tambah -q tindakan --nomor T-1 --induk potensi/P-1 \
    --tanggal 2015-01-02 --instansi 'Okapi' 2>/dev/null
run 'a step names what it is of' 65 kesbangpol musnahkan potensi P-1 --alasan x
err_like "^potensi 'P-1' tidak dimusnahkan: dirujuk tindakan; "
run 'and goes with it' 0 kesbangpol musnahkan potensi P-1 --alasan x \
    --beserta --terbit --persetujuan 12
out_like ' T-1 '
is 'both are gone' "$(traces k.db okapi)" 0
schedule 'laporan,,1,0,dinilai,JRA Uji,'
run 'to be appraised first' 0 kesbangpol musnahkan
err_like '^1 laporan habis masa simpannya dan dinilai kembali dahulu'
run 'appraised' 0 kesbangpol musnahkan --dinilai
out_like ' A-3 '
schedule 'laporan,jam,1,0,musnah,x,'
run 'no such day' 78 kesbangpol musnahkan
err_like "retensi.csv:2: tanggal: 'jam' bukan kolom tanggal laporan"
schedule 'laporn,,1,0,musnah,x,'
run 'no such register' 78 kesbangpol musnahkan
err_like "retensi.csv:2: jenis: 'laporn' bukan tabel catatan kantor"
rm -r data

# ---- the file is written anew ----

{ echo nomor,tanggal,judul,fakta,wilayah,bidang,klasifikasi
seq 1 150 | while read -r i; do
	printf 'M-%s,2025-02-02,"Marmoset %s %0400d",x,64.74,politik,' "$i" \
	    "$i" 0
	echo biasa
done; } >m.csv
laporan-harian impor -q m.csv
run 'many' 0 kesbangpol musnahkan laporan $(seq -f M-%g 1 150) \
    --alasan x --terbit --persetujuan 12
is 'no byte of them' "$(traces k.db marmoset)" 0
is 'no page that is free' "$(sql k.db 'PRAGMA freelist_count')" 0

# ---- an office below sends it up ----

# office CODE: an office of its own in CODE.db, with a key.
office() {
	sed "s/^kode: .*/kode: \"$1\"/" "$C/kantor.yaml" >k.yaml
	kesbangpol siapkan -q --db $1.db k.yaml
	kesbangpol kunci --db $1.db >$1.pub
}
knows() {
	kesbangpol tambah kunci-kantor -q --db $1.db --kantor $2 \
	    --kunci-publik "$(cat $2.pub)"
}
mkdir p
office 64; office 64.74; office 00
knows 64 00
# It was entered for them before they had a key.
KESBANGPOL_DB=64.db report B-1 2015-01-01 'Rarissima nol' --kantor 64.74
laporan-harian ubah -q --db 64.db 64.74/B-1 --judul 'Rarissima setengah' \
    --kantor 64.74
knows 64 64.74; knows 64.74 64
KESBANGPOL_DB=64.74.db report B-1 2015-01-01 'Rarissima satu'
for i in satu dua tiga; do
	laporan-harian ubah -q --db 64.74.db B-1 --judul "Rarissima $i kali"
done
KESBANGPOL_DB=64.74.db report B-3 2015-01-01 'Rarissima tiga'
KESBANGPOL_DB=64.74.db report B-2 2025-01-01 'Dua'
KESBANGPOL_DB=64.db report B-1 2025-01-01 'Milik sendiri'
laporan-harian ubah -q --db 64.db B-1 --judul 'Milik kita'
kesbangpol kirim -q --db 64.74.db
kesbangpol terima -q --db 64.db -o p 64.74-64-000001.kbundel
kesbangpol terima -q --db 64.74.db p/*.kbundel
laporan-harian cari -q --db 64.db rarissima >/dev/null 2>&1
laporan-harian hapus -q --db 64.74.db B-3 --alasan 'Rarissima juga'
kesbangpol kirim -q --db 64.74.db
kesbangpol terima -q --db 64.db 64.74-64-000002.kbundel
is 'the parent has it' "$(traces 64.db rarissima | awk '{ print ($1 > 0) }')" 1
run 'it is not the parent that destroys it' 65 kesbangpol musnahkan \
    --db 64.db laporan 64.74/B-1 --alasan x
err_like "^laporan 'B-1' milik kantor 64.74, yang memusnahkannya sendiri"
run 'nor what its owner deleted' 65 kesbangpol musnahkan --db 64.db \
    laporan 64.74/B-3 --alasan x
err_like "^laporan 'B-3' milik kantor 64.74, yang memusnahkannya sendiri"
mkdir -p 64.db.tukar/konflik
echo '{"kantor":"64.74","nomor":"B-1","judul":"x"}' \
    >64.db.tukar/konflik/64.74-64-000009-00000000.laporan.jsonl
echo '{"kantor":"64.08","nomor":"B-1","judul":"x"}' \
    >64.db.tukar/konflik/64.08-64-000009-00000000.laporan.jsonl
kesbangpol cadangkan -q --db 64.db
kesbangpol cadangkan -q --db 00.db 64.db.cadangan-lain
run 'its owner does, and what was deleted' 0 kesbangpol musnahkan \
    --db 64.74.db laporan B-1 B-3 --alasan x --terbit --persetujuan 12 --nomor 77/2025
kesbangpol kirim -q --db 64.74.db
run 'the parent is told' 1 kesbangpol terima --db 64.db \
    64.74-64-000003.kbundel
err_like '^2 catatan dimusnahkan kantor pengirimnya'
is 'and where it may be yet' "$(grep '^isinya' "$T/.err")" \
"isinya dapat masih ada pada 64.db.cadangan-2025-12-11 (cadangan)
isinya dapat masih ada pada 64.db.tukar/konflik/64.74-64-000009-00000000.laporan.jsonl (isi yang berbeda, dari dua bundel)"
run 'back to before' 0 kesbangpol pulihkan -n --db 64.db \
    64.db.cadangan-2025-12-11
err_like 'nomor 77/2025: isi 2 laporan ada lagi; minta kantor pemiliknya '
is 'no byte of it at the parent' "$(traces 64.db rarissima)" 0
run 'its file is whole' 0 kesbangpol periksa --db 64.db
is 'a record of ours of that number keeps its past' "$(sql 64.db "SELECT
    count(*) FROM jejak WHERE rincian LIKE '%Milik sendiri%'")" 1
forget 64.db "aksi = 'ubah' AND nomor = 'B-1' AND kantor = '64'"
run 'that destruction is not of ours' 1 kesbangpol periksa --db x.db
out_like 'isi entri jejak [0-9]+ tidak ada lagi'
run 'and says why' 0 sh -c "kesbangpol salin-teks --db 64.db |
    grep '\"tabel\":\"nisan\"'"
out_like 'B-1.*"berita_acara":"77/2025"'
out_like 'B-3.*"berita_acara":"77/2025"'

cp 64.db sekarang.db
kesbangpol pulihkan -q -y --db 64.db 64.db.cadangan-2025-12-11
run 'the backup has it' 0 laporan-harian lihat --db 64.db 64.74/B-1
kesbangpol kirim -q --db 64.74.db --semua
kesbangpol terima --db 64.db 64.74-64-000004.kbundel >/dev/null 2>&1
run 'until its owner sends all' 65 laporan-harian lihat --db 64.db 64.74/B-1
cp sekarang.db 64.db

# ---- at a terminal it is asked ----

if have script && ! sanitized &&
    script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
	asked() {
		{ sleep 1; eval "$3"; echo "$1"; sleep 1; } | script -qec "kesbangpol \
		    musnahkan laporan A-3 --alasan x --terbit --persetujuan 9 \
		    $2" /dev/null | tr -d '\r'
	}
	asked t >typed
	ok 'asked' grep -q '^Musnahkan 1 catatan?.*\[y/t\]' typed
	ok 'declined' grep -q '^tidak ada yang dimusnahkan$' typed
	run 'it is there' 0 laporan-harian lihat A-3
	asked y --beserta 'laporan-harian tambah -q --tanggal 2025-12-10 \
	    --judul x --fakta x --wilayah 64.74 --bidang politik --nomor A-9 \
	    --klasifikasi biasa --rujukan A-3' >typed
	ok 'meanwhile there is more' grep -q 'sesudah ditanyakan, sekarang 2' typed
	run 'nothing is gone' 0 laporan-harian lihat A-3
	laporan-harian hapus -q A-9 --alasan x
	asked '' -y >typed
	nok 'with -y it is not' grep -q '\[y/t\]' typed
	run 'it is gone' 65 laporan-harian lihat A-3
else
	skip 7 'no script(1), or no terminal'
fi

done_testing
