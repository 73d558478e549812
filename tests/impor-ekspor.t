#!/bin/sh
# Text in, text out: the same register from each format, and back again.
. "$(dirname "$0")/lib.sh"

ALL=kantor,nomor,revisi,jenis,tanggal,jam,diperoleh,ditulis,diterima,keadaan
ALL=$ALL,wilayah,lokasi,tim,bidang,subbidang,athg,kategori,tema,klasifikasi
ALL=$ALL,sumber,tautan,nilai_informasi,judul,fakta,analisis,prediksi,langkah
ALL=$ALL,saran,tahap,rujukan

# ---- the thirteen worked reports, in four formats ----

for f in laporan.tsv laporan-titik-koma.csv laporan.yaml laporan.jsonl; do
	rm -f k.db
	office
	run "$f" 0 laporan-harian impor "$C/$f"
	err_is <<E
13 baru, 0 berubah, 0 tetap
E
	run "$f: the register" 0 laporan-harian ekspor --pilih "$ALL"
	golden laporan-13.csv
	laporan-harian ekspor >before
	if can_sql; then
		entries=$(sql k.db 'SELECT count(*), max(hash) FROM jejak')
	fi
	run "$f again" 0 laporan-harian impor "$C/$f"
	err_is <<E
0 baru, 0 berubah, 13 tetap
E
	laporan-harian ekspor >after
	same "$f again: the same register" before after
	if can_sql; then
		is "$f again: the same trail" \
		    "$(sql k.db 'SELECT count(*), max(hash) FROM jejak')" "$entries"
	else
		skip 1 'no sqlite3, no python3'
	fi
done

run 'one format over another' 0 laporan-harian impor "$C/laporan.tsv" \
    "$C/laporan-titik-koma.csv" "$C/laporan.yaml" "$C/laporan.jsonl"
err_is <<E
0 baru, 0 berubah, 52 tetap
E
run 'from a pipe' 0 sh -c "laporan-harian impor <'$C/laporan.tsv'"
err_is <<E
0 baru, 0 berubah, 13 tetap
E
run 'from a pipe, the kind found' 0 \
    sh -c "cat '$C/laporan.jsonl' | laporan-harian impor -"
err_is <<E
0 baru, 0 berubah, 13 tetap
E
run 'from a pipe, YAML found' 0 \
    sh -c "cat '$C/laporan.yaml' | laporan-harian impor -"
err_is <<E
0 baru, 0 berubah, 13 tetap
E
cp "$C/laporan.jsonl" misnamed.csv
run '--dari overrides the name' 0 laporan-harian impor --dari jsonl misnamed.csv
err_is <<E
0 baru, 0 berubah, 13 tetap
E
run 'quiet' 0 laporan-harian impor -q "$C/laporan.tsv"
silent

run 'names became codes, bidang was split' 0 laporan-harian ekspor \
    --pilih nomor,jam,wilayah,bidang,subbidang
out_is <<E
nomor,jam,wilayah,bidang,subbidang
BPN-01,02:00,64.71,ekonomi,
BPN-02,,64.71,ekonomi,
BTG-01,15:00,64.74.01.1004,hankam,BENCANA
BTG-04,04:30,64.74.01.1003,hankam,BENCANA
BTG-05,,64.74,politik,
BTG-06,,64.74.03.1003,ekonomi,
KAL-01,,64,politik,
KTM-01,,64.08,politik,
PPU-01,,64.09.04.1006,hankam,ORANG ASING
PSR-02,16:30,64.01.07.2004,politik,
SMD-01,,64.72.06,politik,
SMD-02,15:00,64.72.06.1001,politik,
SMD-05,21:20,64.72.05.1010,hankam,BENCANA
E

# ---- out, into a new file, out again ----

laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian impor -q "$TESTS/fixtures/naskah-sulit.csv"
laporan-harian ubah -q BTG-01 --lokasi 'RT 4'
laporan-harian ubah -q tim 'Tim Bontang' --sabtu 1 --minggu 0
laporan-harian ekspor >laporan.csv
laporan-harian ekspor tim >tim.csv
for type in laporan tim; do
	for f in csv csv-excel tsv json jsonl yaml xlsx; do
		file=$type-$f.${f%-excel}
		run "$type $f out" 0 laporan-harian ekspor $type -f $f -o $file
		silent
		rm -f new.db
		kesbangpol siapkan -q -d new.db "$C/kantor.yaml"
		run "$type $f in" 0 laporan-harian impor -q -d new.db $type $file
		silent
		run "$type $f out again" 0 \
		    laporan-harian ekspor $type -f $f -d new.db
		out_is $file
		run "$type $f in, as csv" 0 laporan-harian ekspor $type -d new.db
		out_is $type.csv
		run "$type $f in again" 0 laporan-harian impor -d new.db $type $file
		err_like '^0 baru, 0 berubah, [0-9]+ tetap$'
	done
done
run 'from the ending' 0 laporan-harian ekspor tim -o t.yaml
same 'from the ending: yaml' tim-yaml.yaml t.yaml
run 'to a pipe' 0 sh -c 'laporan-harian ekspor tim -f jsonl | cat'
out_is tim-jsonl.jsonl

run 'difficult texts' 0 laporan-harian ekspor --pilih nomor,fakta --nomor N0
golden naskah-sulit.csv

sed 's/Kelahiran Yesus Kristus/KELAHIRAN  yesus kristus/' \
    "$ROOT/data/libur.csv" >lain.csv
nok 'another spelling' cmp -s "$ROOT/data/libur.csv" lain.csv
run 'a reference type in another spelling' 0 kesbangpol impor libur lain.csv
err_like '^0 baru, 0 berubah, [0-9]+ tetap$'
run 'and by hand' 65 kesbangpol tambah libur --tanggal 2025-12-25 \
    --nama 'kelahiran yesus kristus' --jenis libur
run 'a reference type again' 0 kesbangpol impor libur "$ROOT/data/libur.csv"
err_is <<E
0 baru, 0 berubah, $(($(wc -l <"$ROOT/data/libur.csv") - 1)) tetap
E

run 'not as a table' 64 laporan-harian ekspor -f tabel
err_is <<E
ekspor tidak menulis tabel; pakai 'lihat', atau -f csv-excel untuk lembar kerja
E
run 'publik' 0 laporan-harian ekspor -p 2025-12-10 --publik --maks 1
out_is <<E
kantor,nomor,revisi,jenis,tanggal,jam,ditulis,diterima,keadaan,wilayah,lokasi,bidang,subbidang,athg,kategori,tema,klasifikasi,judul,fakta,tahap,rujukan
64,BPN-1210-1,1,nihil,2025-12-10,,2025-12-10T14:00:00+08:00,2025-12-10T14:15:00+08:00,,64.71,,,,,,,biasa,,,,
E

# ---- an empty register is an empty result, and comes in again ----

rm -f k.db
office
for f in csv csv-excel tsv json xlsx; do
	run "nothing as $f" 0 laporan-harian ekspor -f $f -o nothing.${f%-excel}
	run "nothing as $f, in" 0 laporan-harian impor nothing.${f%-excel}
	err_is <<E
0 baru, 0 berubah, 0 tetap; tidak ada baris data
E
done

for f in jsonl yaml; do
	run "nothing as $f, through a pipe" 0 sh -c \
	    "laporan-harian ekspor -f $f | laporan-harian impor --dari $f -"
done
todo

# ---- csv-excel: the guard against formulas and lost zeros ----

cat >guard.csv <<'E'
nomor,tanggal,bidang,judul
1,2025-12-01,politik,=1+1
2,2025-12-01,politik,-5
3,2025-12-01,politik,@SUM
4,2025-12-01,politik,+62
5,2025-12-01,politik,'kutip
6,2025-12-01,politik,007
7,2025-12-01,politik,1234567890123456
8,2025-12-01,politik,123456789012345
9,2025-12-01,politik,a=b
E
laporan-harian impor -q guard.csv
run 'guard' 0 laporan-harian ekspor -f csv-excel --pilih nomor,tanggal,bidang,judul
tr -d '\r' <.out >out2
printf '\357\273\277' >want
cat >>want <<'E'
nomor;tanggal;bidang;judul
1;01/12/2025;politik;'=1+1
2;01/12/2025;politik;'-5
3;01/12/2025;politik;'@SUM
4;01/12/2025;politik;'+62
5;01/12/2025;politik;''kutip
6;01/12/2025;politik;'007
7;01/12/2025;politik;'1234567890123456
8;01/12/2025;politik;123456789012345
9;01/12/2025;politik;a=b
E
same 'guard: what stands there' want out2
is 'guard: every line ends with CR LF' "$(grep -c "$(printf '\r')\$" .out)" 10
cp .out excel.csv
run 'guard taken off' 0 laporan-harian impor excel.csv
err_is <<E
0 baru, 0 berubah, 9 tetap
E

# ---- rows without nomor: the natural key and its n-th occurrence ----

rm -f k.db
office
cat >a.csv <<'E'
tanggal,jam,wilayah,tim,judul,bidang,fakta
2025-12-01,08:00,64.74,Tim A,Satu,politik,x
2025-12-01,08:00,64.74,Tim A,Satu,politik,y
2025-12-01,08:00,64.74,Tim A,Dua,ekonomi,z
E
run 'no nomor' 0 laporan-harian impor a.csv
err_is <<E
3 baru, 0 berubah, 0 tetap
E
run 'no nomor, again' 0 laporan-harian impor a.csv
err_is <<E
0 baru, 0 berubah, 3 tetap
E
run 'numbers were given' 0 laporan-harian ekspor --pilih nomor,revisi,judul,fakta
out_is <<E
nomor,revisi,judul,fakta
2025-00001,1,Satu,x
2025-00002,1,Satu,y
2025-00003,1,Dua,z
E
sed 's/,y$/,y2/; s/Dua/"D U A"/' a.csv >a2.csv
run 'the second of one key changed, the key is folded' 0 \
    laporan-harian impor a2.csv
out=$(laporan-harian ekspor --pilih nomor,revisi,fakta)
is 'the second of one key changed' "$(echo "$out" | sed -n 3p)" \
    2025-00002,2,y2
is 'the first is as it was' "$(echo "$out" | sed -n 2p)" 2025-00001,1,x
printf 'tanggal,jam,wilayah,tim,judul,bidang,fakta\n2025-12-01,08:00,64.74,tim a,SATU,politik,x\n' >folded.csv
run 'case does not make a new record' 0 laporan-harian impor folded.csv
err_like '^0 baru, 1 berubah, 0 tetap$'
laporan-harian impor -q a.csv

cat >b.csv <<'E'
tanggal,jam,wilayah,tim,judul
2025-12-01,08:00,64.74,Tim A,Satu
E
run 'a missing column changes nothing' 0 laporan-harian impor b.csv
err_is <<E
0 baru, 0 berubah, 1 tetap
E
cat >b.csv <<'E'
tanggal,jam,wilayah,tim,judul,fakta
2025-12-01,08:00,64.74,Tim A,Satu,
E
run 'an empty cell makes it unknown' 0 laporan-harian impor b.csv
err_is <<E
b.csv:2: fakta dikosongkan
0 baru, 1 berubah, 0 tetap
E
run 'unknown now' 0 laporan-harian lihat 2025-00001 --pilih nomor,bidang,fakta
out_is <<E
nomor,bidang,fakta
2025-00001,politik,
E
for word in - n/a N/A 'data menyusul'; do
	laporan-harian ubah -q 2025-00001 --fakta ada
	sed "s|,\$|,$word|" b.csv >b2.csv
	laporan-harian impor -q b2.csv
	is "'$word' is unknown too" \
	    "$(laporan-harian lihat 2025-00001 --pilih fakta)" 'fakta'
done
printf -- '---\nnomor: 2025-00001\nfakta: ada\n' >b.yaml
run 'yaml sets it' 0 laporan-harian impor b.yaml
printf -- '---\nnomor: 2025-00001\nfakta: null\n' >b.yaml
run 'null in yaml makes it unknown' 0 laporan-harian impor b.yaml
err_is <<E
0 baru, 1 berubah, 0 tetap
E
printf '{"nomor":"2025-00001","fakta":"ada"}\n' >b.jsonl
laporan-harian impor -q b.jsonl
printf '{"nomor":"2025-00001","fakta":null}\n' >b.jsonl
run 'null in json makes it unknown' 0 laporan-harian impor b.jsonl
err_is <<E
0 baru, 1 berubah, 0 tetap
E
printf '{"nomor":"2025-00001","fakta":"null"}\n' >b.jsonl
laporan-harian impor -q b.jsonl
is 'the word null is a word' \
    "$(laporan-harian lihat 2025-00001 --pilih fakta -f jsonl)" \
    '{"fakta":"null"}'

# ---- refused rows ----

cat >bad.csv <<'E'
tanggal,jam,wilayah,tim,judul,bidang,fakta
2025-12-02,08:00,64.74,Tim A,Baik,politik,x
31/02/2025,08:00,64.74,Tim A,Buruk,politik,"y, ""z""
w"
2025-12-02,25:00,64.99,Tim A,Buruk2,politix,y
2025-12-02,09:00,64.74,Tim A,,politik,tanpa judul
2025-12-02,09:30,64.74,Tim A,Baik juga,politik,
E
laporan-harian ekspor >before
run 'one bad row refuses the file' 65 laporan-harian impor bad.csv
out_is /dev/null
err_is <<'E'
bad.csv:3: tanggal: '31/02/2025' bukan tanggal yang ada
bad.csv:5: jam: '25:00' bukan waktu yang ada
bad.csv:5: wilayah: kode wilayah '64.99' tidak dikenal; cari dengan 'kesbangpol wilayah NAMA'
bad.csv:5: bidang: 'politix' tidak dikenal; maksud Anda 'politik'?
bad.csv:6: judul: wajib diisi, kecuali pada laporan nihil
5 kesalahan; tidak ada yang disimpan
E
laporan-harian ekspor >after
same 'nothing was stored' before after
run 'coba tells the same' 65 laporan-harian impor -n bad.csv
err_like '^5 kesalahan; tidak ada yang disimpan$'

run 'tolak-ke with coba' 1 laporan-harian impor -n --tolak-ke tolak.csv bad.csv
err_like '^percobaan: 2 baru, 0 berubah, 0 tetap, 3 ditolak; tidak ada yang disimpan$'
laporan-harian ekspor >after
same 'coba stored nothing' before after
rm -f tolak.csv

run 'tolak-ke' 1 laporan-harian impor --tolak-ke tolak.csv bad.csv
err_like '^2 baru, 0 berubah, 0 tetap, 3 ditolak$'
err_like "^bad.csv:3: tanggal: '31/02/2025' bukan tanggal yang ada\$"
cat >want <<'E'
tanggal,jam,wilayah,tim,judul,bidang,fakta,_baris,_alasan
31/02/2025,08:00,64.74,Tim A,Buruk,politik,"y, ""z""
w",3,bad.csv:3: tanggal: '31/02/2025' bukan tanggal yang ada
2025-12-02,25:00,64.99,Tim A,Buruk2,politix,y,5,bad.csv:5: jam: '25:00' bukan waktu yang ada; bad.csv:5: wilayah: kode wilayah '64.99' tidak dikenal; cari dengan 'kesbangpol wilayah NAMA'; bad.csv:5: bidang: 'politix' tidak dikenal; maksud Anda 'politik'?
2025-12-02,09:00,64.74,Tim A,,politik,tanpa judul,6,"bad.csv:6: judul: wajib diisi, kecuali pada laporan nihil"
E
same 'tolak-ke: the refused rows' want tolak.csv
run 'tolak-ke: the good ones are there' 0 \
    laporan-harian lihat --judul Baik --pilih judul
out_is <<E
judul
Baik
Baik juga
E
sed 's|31/02/2025|28/02/2025|; s/25:00/15:00/; s/64\.99,/64.71,/; s/,politix,/,politik,/; s/Tim A,,pol/Tim A,Ada,pol/' \
    tolak.csv >baik.csv
run 'the refused rows, corrected' 0 laporan-harian impor baik.csv
err_is <<E
3 baru, 0 berubah, 0 tetap
E
run 'no row refused, no file' 0 \
    laporan-harian impor --tolak-ke none.csv baik.csv
nok 'no row refused, no file' test -e none.csv
mkfifo pipa
run 'tolak-ke: nowhere that somebody could let us wait' 64 \
    timeout 5 laporan-harian impor --tolak-ke pipa bad.csv
err_is <<E
--tolak-ke: 'pipa' bukan berkas biasa
E
printf 'tanggal,judul,bidang\n2025-12-03,Kurang\n2025-12-03,Lebih,politik,x,y\n2025-12-03,Pas,politik\n' >ragged.csv
cat >keys.yaml <<'Y'
---
tanggal: "2025-12-03"
judul: Baik
bidang: politik
---
tanggal: "2025-02-31"
judul: Buruk
bidang: politik
---
bidang: politik
tanggal: "2025-02-32"
lokasi: pasar
Y
run 'refused records of other keys' 1 \
    laporan-harian impor --coba --tolak-ke keys.csv keys.yaml
nok 'refused records: a trial writes nothing' test -e keys.csv
run 'refused records of other keys' 1 \
    laporan-harian impor --tolak-ke keys.csv keys.yaml
is 'refused records: each value under its name' \
    "$(cut -d, -f1-4 keys.csv)" 'tanggal,judul,bidang,_baris
2025-02-31,Buruk,politik,6
2025-02-32,,politik,10'
is 'refused records: what has no place is told' \
    "$(grep -c "lokasi: 'pasar'" keys.csv)" 1
run 'rows of another width' 1 laporan-harian impor --tolak-ke ragged.out ragged.csv
is 'rows of another width: the refused file is a table' \
    "$(awk -F, 'NR == 2 { print NF, $4 }' ragged.out)" '5 2'

echo tanggal,judul,bidang >many.csv
awk 'BEGIN { for (i = 0; i < 250; i++) print "2025-13-01,x,politik" }' >>many.csv
run 'many faults' 65 laporan-harian impor many.csv
is 'many faults: a hundred and a count' "$(wc -l <.err | tr -d ' ')" 102
is 'many faults: the count' "$(sed -n '101,$p' .err)" \
    '... dan 150 kesalahan lain
250 kesalahan; tidak ada yang disimpan'

# ---- columns ----

run 'unknown column, like another' 65 sh -c \
    'printf "tanggal,jdul,bidang\n2025-12-01,x,politik\n" | laporan-harian impor'
err_is <<E
masukan:1: kolom 'jdul' tidak dikenal; maksud Anda 'judul'? (lihat impor --tebak)
E
printf 'tanggal,judul,bidang,aneh\n2025-12-05,x,politik,1\n' >odd.csv
run 'unknown column' 65 laporan-harian impor odd.csv
err_is <<E
odd.csv:1: kolom 'aneh' tidak dikenal untuk laporan; susun padanannya dengan impor --tebak, atau lewati dengan --abaikan
E
run 'unknown column passed over' 0 laporan-harian impor odd.csv --abaikan lain,aneh
err_is <<E
1 baru, 0 berubah, 0 tetap
E
printf 'tanggal,judul,bidang,_baris,_apa\n2025-12-06,x,politik,1,2\n' >odd.csv
run 'columns with _ are skipped' 0 laporan-harian impor odd.csv
printf 'tanggal,judul,bidang,Bidang\n2025-12-06,x,politik,politik\n' >odd.csv
run 'a column twice' 65 laporan-harian impor odd.csv
err_is <<E
odd.csv:1: kolom 'bidang' ada dua kali
E
run 'headings as people write them' 0 sh -c \
    'printf "Tgl;Perihal;Isi Laporan;BIDANG;Kab/Kota\n07/12/2025;Y;z;Sosbud;Kota Bontang\n" |
    sed s,Kab/Kota,Kabupaten/Kota, | laporan-harian impor'
is 'headings as people write them' \
    "$(laporan-harian lihat --judul Y --pilih tanggal,judul,fakta,bidang,wilayah | tail -1)" \
    2025-12-07,Y,z,sosial_budaya,64.74

# ---- numbers ----

printf 'nomor,tanggal,judul,bidang\nA,2025-12-01,x,politik\nA,2025-12-01,y,politik\n' >twice.csv
run 'a number twice in one file' 65 laporan-harian impor twice.csv
err_is <<E
twice.csv:3: nomor: 'A' ada dua kali dalam masukan ini
1 kesalahan; tidak ada yang disimpan
E
printf 'nomor,tanggal,judul,bidang\nA,2025-12-01,x,politik\n' >a.csv
laporan-harian impor -q a.csv
laporan-harian hapus -q A --alasan 'salah ketik'
run 'a deleted number' 65 laporan-harian impor a.csv
err_is <<E
a.csv:2: nomor: catatan 'A' sudah dihapus (salah ketik) dan tidak dimasukkan lagi; hapus baris ini dari berkas, atau pakai --tolak-ke; bila isinya memang benar, catat dengan 'tambah'
1 kesalahan; tidak ada yang disimpan
E
cat >c.csv <<'E'
tanggal,jam,wilayah,tim,judul,bidang
2025-11-01,08:00,64.74,Tim A,Terhapus,politik
2025-11-01,08:00,64.74,Tim A,Tinggal,ekonomi
E
laporan-harian impor -q c.csv
gone=$(laporan-harian lihat --judul Terhapus --pilih nomor | tail -1)
laporan-harian hapus -q "$gone" --alasan ganda
run 'a deleted record comes again in its file' 65 laporan-harian impor c.csv
err_is <<E
c.csv:2: nomor: catatan '$gone' sudah dihapus (ganda) dan tidak dimasukkan lagi; hapus baris ini dari berkas, atau pakai --tolak-ke; bila isinya memang benar, catat dengan 'tambah'
1 kesalahan; tidak ada yang disimpan
E
run 'a deleted record comes again, set aside' 1 \
    laporan-harian impor --tolak-ke c.out c.csv
err_like '^0 baru, 0 berubah, 1 tetap, 1 ditolak$'
cat >c.csv <<'E'
tanggal,jam,wilayah,tim,judul,bidang,fakta
2025-11-02,08:00,64.74,Tim A,Kembar,politik,pertama
2025-11-02,08:00,64.74,Tim A,Kembar,politik,kedua
E
laporan-harian impor -q c.csv
gone=$(laporan-harian lihat --judul Kembar --pilih nomor | sed -n 2p)
laporan-harian hapus -q "$gone" --alasan ganda
laporan-harian impor --tolak-ke c.out c.csv 2>/dev/null
is 'the first of one key was deleted: the second is as it was' \
    "$(laporan-harian lihat --judul Kembar --pilih revisi,fakta | sed 1d)" \
    1,kedua
todo
run 'a person who types it again means it' 1 laporan-harian tambah -q \
    --tanggal 2025-11-01 --jam 08:00 --wilayah 64.74 --tim 'Tim A' \
    --judul Terhapus --bidang politik
is 'a person who types it again means it' \
    "$(laporan-harian lihat --judul Terhapus --pilih judul | sed 1d)" Terhapus
printf 'nomor,tanggal,judul,bidang\n2025-00500,2025-12-01,x,politik\n' >a.csv
laporan-harian impor -q a.csv
run 'a number from a file is not given again' 1 laporan-harian tambah \
    --tanggal 2025-12-01 --judul sesudah --bidang politik
err_is <<E
tersimpan: 2025-00501
peringatan: klasifikasi: belum diisi
E

# stamps come only with kantor and nomor
printf 'nomor,revisi,diterima,tanggal,judul,bidang\nS1,9,2025-01-01T00:00:00+08:00,2025-12-01,x,politik\n' >s.csv
laporan-harian impor -q s.csv
is 'stamps without kantor are not taken' \
    "$(laporan-harian lihat S1 --pilih revisi,diterima | tail -1)" \
    1,2025-12-11T08:00:00+08:00
printf 'kantor,nomor,revisi,diterima,tanggal,judul,bidang\n64,S2,9,2025-01-01T00:00:00+08:00,2025-12-01,x,politik\n64.74,S2,4,2025-01-02T00:00:00+08:00,2025-12-01,y,politik\n' >s.csv
laporan-harian impor -q s.csv
is 'stamps with kantor and nomor are' \
    "$(laporan-harian lihat S2 --pilih revisi,diterima | tail -1)" \
    9,2025-01-01T00:00:00+08:00
is "another office's record of that number" \
    "$(laporan-harian lihat 64.74/S2 --pilih kantor,judul | tail -1)" 64.74,y

# ---- one mebibyte a record ----

big() {
	printf 'tanggal,judul,bidang,fakta\n2025-12-08,besar,politik,"'
	awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "%s", \
	    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }'
	printf '"\n'
}
big 16000 >big.csv
run 'a record just below 1 MiB' 0 laporan-harian impor big.csv
run 'and out' 0 laporan-harian ekspor --judul besar --pilih tanggal,judul,bidang,fakta
sed 's/"//g' big.csv >big.want
out_is big.want
for size in 16500 20000 40000; do
	big $size >big.csv
	run "a record above 1 MiB: $size" 65 laporan-harian impor big.csv
	err_like '^big.csv:2: .*1 MiB'
done
# What fits into one format has to fit into each.
rm -f k.db
office
{
	printf '{"nomor":"1","tanggal":"2025-12-08","judul":"b","bidang":"politik","fakta":"'
	awk 'BEGIN { for (i = 0; i < 600000; i++) printf "\\\"" }'
	printf '"}\n'
} >quotes.jsonl
run 'a record of quotes' 0 laporan-harian impor quotes.jsonl
for f in jsonl csv yaml; do
	run "a record of quotes, out and in as $f" 0 sh -c \
	    "laporan-harian ekspor -f $f | laporan-harian impor --dari $f -"
	todo
done
big 16500 >big.csv
laporan-harian impor -q big.csv 2>/dev/null
is 'nothing of it was stored' \
    "$(laporan-harian ekspor --judul besar -f jsonl | wc -l | tr -d ' ')" 0

done_testing
