#!/bin/sh
# cari: full text, with and without its index.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q "$C/laporan.tsv"

# finds 'desc' 'numbers' words...: these and no others, in this order.
finds() {
	what=$1 want=$2
	shift 2
	is "$what" "$(laporan-harian cari -q $flag --pilih nomor "$@" | sed 1d | tr '\n' ' ')" \
	    "${want:+$want }"
}

# The same answers from the index, from rows behind it, and without it.
questions() {
	finds "$1: the beginning of a word" 'BTG-04 SMD-05' kebakar
	finds "$1: all of the words, in any column" 'SMD-01 SMD-02' dprd unjuk
	finds "$1: case and accents do not matter" 'BTG-04' SÉLAMBAI
	finds "$1: no such word" '' zzzz
	finds "$1: with a filter" 'KTM-01 BTG-05 KAL-01' --bidang politik rakor
	finds "$1: with a period" 'BTG-05' -p 2025-11 rakor
	finds "$1: at most one, the newest" 'KTM-01' --maks 1 rakor
	finds "$1: signs are no words" 'BTG-01' '"luapan*" (DAS):'
}

flag=-n
questions 'without an index'
flag=
if can_sql; then
	is 'no index yet' "$(sql "$KESBANGPOL_DB" \
	    'SELECT count(*) FROM cari_sampai')" 0
fi
questions 'indexed'
if can_sql; then
	is 'there is an index' "$(sql "$KESBANGPOL_DB" \
	    'SELECT baris FROM cari_sampai')" 13
else
	skip 2 'neither sqlite3 nor python3'
fi

# ---- spelling ----

run 'a misspelt word' 0 laporan-harian cari --pilih nomor kebakran
out_is <<E
nomor
BTG-04
SMD-05
E
err_is <<E
'kebakran' tidak ada; dicari juga: kebakaran
E
finds 'one word for two' 'BPN-02 BTG-06' bawangmerah
finds 'two words for one' 'KTM-01' forkopim cam
run 'the name of a place' 0 laporan-harian cari --pilih nomor loktuan
err_is <<E
'loktuan' nama wilayah; catatannya: laporan-harian lihat laporan --wilayah 64.74.01.1003
E

finds 'its first letter, too' 'BTG-04 SMD-05' jebakaran

# ---- what changes ----

laporan-harian ubah -q BTG-04 --judul 'Api di atas air' --fakta 'Delapan rumah.' \
    --kategori lain
finds 'a changed row: not by its old words' 'SMD-05' kebakaran
finds 'a changed row: by its new ones' 'BTG-04' delapan rumah
laporan-harian ubah -q BTG-04 --judul 'Kebakaran lagi'
laporan-harian cari -n -q --pilih nomor kebakaran | sed 1d >out
is 'changed and not indexed yet' "$(tr '\n' ' ' <out)" 'BTG-04 SMD-05 '
finds 'changed twice' 'BTG-04 SMD-05' kebakaran
laporan-harian hapus -q KAL-01 --alasan coba
finds 'a deleted row is gone' 'KTM-01 BTG-05' rakor
laporan-harian tambah -q --nomor X-1 --tanggal 2026-01-02 --bidang politik \
    --judul 'Rakor baru'
finds 'a new row that takes its place' 'X-1 KTM-01 BTG-05' rakor
finds 'and nothing of what stood there' '' logistik pencoblosan
run 'the file is whole' 0 kesbangpol periksa --keutuhan
kesbangpol cadangkan -q ./salinan.db
is 'a copy finds the same' "$(laporan-harian cari -q -d salinan.db --pilih nomor \
    rakor | tr '\n' ' ')" 'nomor X-1 KTM-01 BTG-05 '

# ---- somebody else is writing: nobody waits ----

laporan-harian tambah -q --nomor X-2 --tanggal 2026-01-03 --bidang politik \
    --judul 'Rakor kedua'
( flock 9; sleep 20 ) 9>"$KESBANGPOL_DB.kunci" &
locker=$!
sleep 0.3
run 'while the file is locked' 0 timeout 3 laporan-harian cari -q \
    --pilih nomor rakor
out_is <<E
nomor
X-2
X-1
KTM-01
BTG-05
E
kill $locker

# ---- a word that the register is full of: other ways, the same answer ----

# 6000 old rows of one a day, 1 in 1000 without the word; 4000 new ones that
# all are without, so that going back from the newest takes too long.
awk 'BEGIN {
	print "nomor,tanggal,bidang,judul,fakta"
	for (i = 0; i < 10000; i++) {
		word = i % 1000 == 7 ? "jarang" : "sering"
		printf "%05d,%d-%02d-%02d,politik,Patroli,%s\n", i,
		    (i < 6000 ? 1980 : 1990) + i / 336, i / 28 % 12 + 1,
		    i % 28 + 1, (i < 6000 ? word : "baru")
	}
}' >many.csv
laporan-harian impor -q -d many.db many.csv
finds 'of old' '05999 05998 05997' -d many.db --maks 3 sering
finds 'of late' '09999 09998 09997' -d many.db --maks 3 patroli baru
finds 'of old, few' '05007 04007 03007' -d many.db --maks 3 jarang
laporan-harian ubah -q -d many.db 05998 --fakta jarang
laporan-harian hapus -q -d many.db 05997 --alasan coba
laporan-harian tambah -q -d many.db --nomor 10000 --tanggal 1997-11-12 \
    --bidang politik --judul Patroli --fakta 'sering sekali'
for flag in -n ''; do
	finds "what changed is another${flag:+, not indexed}" \
	    '10000 05999 05996' -d many.db --maks 3 patroli sering
	finds "few of them${flag:+, not indexed}" '05998 05007' -d many.db \
	    --maks 2 patroli jarang
	finds "in a month${flag:+, not indexed}" '10000 05999 05996' \
	    -d many.db -p 1997-11 --maks 3 sering
done
flag=

# ---- other types, and wrong use ----

run 'a reference type' 0 kesbangpol cari libur natal --pilih tanggal --maks 1
finds 'a JENIS stands in front only' 'BTG-05' terpadu tim
run 'no word' 64 laporan-harian cari
err_is <<E
sebutkan kata yang dicari: laporan-harian cari laporan KATA...
E
run 'only signs' 64 laporan-harian cari '!!'
err_is <<E
sebutkan kata yang dicari
E

done_testing
