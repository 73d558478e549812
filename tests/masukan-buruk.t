#!/bin/sh
# Bad input: one clear line, the right status, and nothing stored.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian ekspor >before
root=$([ "$(id -u)" -eq 0 ] && echo yes)

# Nothing was stored, and it was said in one line that is not too long.
untouched() {
	laporan-harian ekspor >after
	same "$desc: nothing stored" before after || cp after before
}

one_line() {
	is "$desc: one line" "$(wc -l <.err | tr -d ' ')" 1
}

# refuse 'desc' STATUS FILE 'message'
refuse() {
	run "$1" "$2" laporan-harian impor "$3"
	echo "$4" >want
	err_is want
	untouched
}

# row 'desc' 'columns' 'cells' 'message after FILE:2: '
row() {
	printf 'tanggal,judul,bidang,%s\n2025-12-05,x,politik,%s\n' "$2" "$3" >row.csv
	refuse "$1" 65 row.csv "row.csv:2: $4
1 kesalahan; tidak ada yang disimpan"
}

# date 'desc' 'cell' 'message'
date_cell() {
	printf 'judul;bidang;tanggal\nx;politik;%s\n' "$2" >row.csv
	refuse "date: $1" 65 row.csv "row.csv:2: tanggal: $3
1 kesalahan; tidak ada yang disimpan"
}

# ---- values ----

date_cell '31 February' 31/02/2025 "'31/02/2025' bukan tanggal yang ada"
date_cell '31 February, ISO' 2025-02-31 "'2025-02-31' bukan tanggal yang ada"
date_cell '31 February, words' '31 Februari 2025' \
    "'31 Februari 2025' bukan tanggal yang ada"
date_cell '29 February 2019' 2019-02-29 "'2019-02-29' bukan tanggal yang ada"
date_cell 'month 13' 12/13/2025 "'12/13/2025' bukan tanggal yang ada (tulis hari/bulan/tahun)"
date_cell 'wrong weekday' 'Kamis, 10 Desember 2025' \
    "'Kamis, 10 Desember 2025': hari tidak cocok, 10 Desember 2025 adalah Rabu"
printf 'judul;bidang;tanggal\nx;politik;Rabu, 10 Desember 2025\n' >row.csv
run 'date: the right weekday' 0 laporan-harian impor -n row.csv
printf 'judul;bidang;tanggal\nx;politik;29/02/2024\n' >row.csv
run 'date: 29 February 2024' 0 laporan-harian impor -n row.csv
for bad in '45000' '10/12/25' '12.2025' 'kapan-kapan' '2025-12-10T08:00' '0000-01-01'; do
	printf 'judul;bidang;tanggal\nx;politik;%s\n' "$bad" >row.csv
	run "date: '$bad'" 65 laporan-harian impor row.csv
	err_like "^row.csv:2: tanggal: '$bad'"
	untouched
done

row 'unknown kelurahan by code' wilayah 64.74.01.1099 \
    "wilayah: kode wilayah '64.74.01.1099' tidak dikenal; cari dengan 'kesbangpol wilayah NAMA'"
row 'unknown kelurahan by name' wilayah 'Guntunk' \
    "wilayah: 'Guntunk' bukan wilayah yang dikenal; maksud Anda 'Guntung' (Bontang Utara)?"
row 'unknown kelurahan in a path' kab_kota,kelurahan 'Kota Bontang,Sepinggan' \
    "wilayah: 'Kota Bontang > Sepinggan' bukan wilayah yang dikenal; cari dengan 'kesbangpol wilayah NAMA'"
printf 'tanggal,judul,bidang,wilayah\n2025-12-05,x,politik,Sukamaju\n' >row.csv
run 'a name that means many' 65 laporan-harian impor row.csv
err_like "^row.csv:2: wilayah: 'Sukamaju' dapat berarti [0-9.]+ \(.*; tulis kodenya\$"
untouched
row 'a BPS code' wilayah 6474010003 \
    "wilayah: '6474010003' bukan kode wilayah Kemendagri (contoh 64.74 atau 64.74.01.1003; kode BPS tanpa titik tidak diterima)"
row 'time 24:01' jam 24:01 "jam: '24:01' bukan waktu yang ada"
row 'no such class' klasifikasi rahasai \
    "klasifikasi: 'rahasai' tidak dikenal; maksud Anda 'rahasia'?"
row 'no such kind' jenis apa \
    "jenis: 'apa' tidak dikenal; pilihan: harian, informasi, atensi, khusus, nihil"
row 'a report that refers to itself' nomor,rujukan A1,A1 \
    'rujukan: laporan merujuk dirinya sendiri'
row 'source value' nilai_informasi A7 \
    "nilai_informasi: 'A7' harus satu huruf A-F dan satu angka 1-6, misalnya B2"

# ---- the form of CSV ----

printf '\357\273\277tanggal,judul,bidang\n2025-12-05,BOM,politik\n' >bom.csv
run 'BOM' 0 laporan-harian impor -n bom.csv
err_is <<E
percobaan: 1 baru, 0 berubah, 0 tetap; tidak ada yang disimpan
E
printf 'tanggal,judul,bidang\r\n2025-12-05,CRLF,politik\r\n' >crlf.csv
run 'CR LF' 0 laporan-harian impor -n crlf.csv
printf 'tanggal,judul,bidang\n2025-12-05,tanpa akhir,politik' >noeol.csv
run 'no newline at the end' 0 laporan-harian impor -n noeol.csv
printf 'sep=;\ntanggal;judul;bidang\n2025-12-05;x;politik\n' >sep.csv
run 'sep=' 0 laporan-harian impor -n sep.csv
printf '\377\376t\0a\0n\0' >utf16.csv
refuse 'UTF-16, little end' 65 utf16.csv \
    "utf16.csv: berkas UTF-16; simpan ulang sebagai 'CSV UTF-8'"
printf '\376\377\0t\0a\0n' >utf16.csv
refuse 'UTF-16, big end' 65 utf16.csv \
    "utf16.csv: berkas UTF-16; simpan ulang sebagai 'CSV UTF-8'"
printf 'tanggal,judul,bidang\n2025-12-05,a\0b,politik\n' >nul.csv
refuse 'NUL' 65 nul.csv \
    'nul.csv:2: ada byte NUL (kolom byte 13); berkas rusak atau bukan teks'
printf 'tanggal,judul,bidang\n2025-12-05,caf\351,politik\n' >latin1.csv
refuse 'Latin-1' 65 latin1.csv \
    "latin1.csv:2: bukan UTF-8 (byte ke-15); simpan ulang sebagai 'CSV UTF-8'"
for bytes in '\300\257' '\355\240\200' '\364\220\200\200' '\340\200\200'; do
	printf "tanggal,judul,bidang\n2025-12-05,$bytes,politik\n" >u.csv
	run "no UTF-8: $bytes" 65 laporan-harian impor u.csv
	err_like '^u.csv:2: bukan UTF-8'
	untouched
done
{
	printf 'tanggal,judul,bidang\n2025-12-05,x,politik\n2025-12-05,"x,politik\n'
	awk 'BEGIN { for (i = 0; i < 10000; i++) print "2025-12-05,baris " i ",politik" }'
} >open.csv
refuse 'an open quote on line 3 of 10,000' 65 open.csv \
    'open.csv:3: tanda kutip yang dibuka di baris ini tidak pernah ditutup (atau satu catatan lebih dari 1 MiB)'
printf 'tanggal,judul,bidang\n2025-12-05,a"b,politik\n' >stray.csv
refuse 'a quote in a cell' 65 stray.csv \
    'stray.csv:2: tanda kutip di tengah sel; tulis dua kali ("") atau kurung seluruh sel dengan kutip'
printf 'tanggal,judul,bidang\n2025-12-05,"a"b,politik\n' >stray.csv
refuse 'text after a closing quote' 65 stray.csv \
    'stray.csv:2: tanda kutip di tengah sel; tulis dua kali ("") atau kurung seluruh sel dengan kutip'
{
	printf 'tanggal,judul,bidang,fakta\n2025-12-05,x,politik,"'
	head -c 2000000 /dev/zero | tr '\0' a
	printf '"\n'
} >cell.csv
refuse 'a cell of 2 MB' 65 cell.csv \
    'cell.csv:2: satu catatan lebih dari 1 MiB'
printf 'tanggal,judul,bidang\n2025-12-05,x\n' >short.csv
refuse 'a row too short' 65 short.csv \
    'short.csv:2: ada 2 sel untuk 3 kolom judul
1 kesalahan; tidak ada yang disimpan'
printf 'tanggal,,bidang\n2025-12-05,x,politik\n' >head.csv
refuse 'a heading without a name' 65 head.csv \
    'head.csv:1: judul kolom ke-2 kosong, padahal baris 2 berisi; tulis judulnya, atau kosongkan kolom itu'
printf 'a,b\n' >none.csv
refuse 'no heading that is known' 65 none.csv \
    "none.csv:1: 2 kolom tidak dikenal untuk laporan, dan kolom wajib tanggal belum ada; susun padanannya dengan impor --tebak: 'a,b'"
: >empty.csv
refuse 'an empty file' 65 empty.csv 'empty.csv: berkas kosong'
printf '\n\n \n' >blank.csv
refuse 'blank lines only' 65 blank.csv 'blank.csv: tidak ada baris judul'
printf 'tanggal,judul,bidang\n' >header.csv
run 'a header only' 0 laporan-harian impor header.csv
err_is <<E
0 baru, 0 berubah, 0 tetap; tidak ada baris data
E
printf 'PK\003\004xxxx' >book.xlsx
run 'a spreadsheet' 65 laporan-harian impor book.xlsx
err_like '^book.xlsx: '
one_line
untouched
head -c 3000 /dev/urandom | tr -d '\0' >noise
run 'noise' 65 laporan-harian impor noise
one_line
untouched

# ---- the form of YAML ----

yaml() {
	printf -- "$2" >x.yaml
	refuse "yaml: $1" 65 x.yaml "x.yaml:$3"
}

ROW='tanggal: 2025-12-05\nbidang: politik\n'
yaml 'an alias' "${ROW}judul: *a\n" '3: alias (*) tidak diterima'
yaml 'an anchor' "${ROW}judul: &a x\n" '3: jangkar (&) dan tag (!) tidak diterima'
yaml 'a tag' "${ROW}judul: !!str x\n" '3: jangkar (&) dan tag (!) tidak diterima'
yaml 'a tag on a record' "--- !x\n${ROW}judul: x\n" \
    '1: jangkar (&) dan tag (!) tidak diterima'
yaml 'a list in a value' "${ROW}judul: [a, b]\n" \
    '3: judul: nilai harus satu teks, bukan daftar atau bagian'
yaml 'a mapping in a value' "${ROW}judul:\n  a: b\n" \
    '4: judul: nilai harus satu teks, bukan daftar atau bagian'
yaml 'a key twice' "${ROW}judul: x\njudul: y\n" \
    "4: 'judul' ada dua kali dalam satu catatan"
yaml 'a merge key' "${ROW}judul: x\n<<: y\n" \
    "4: kolom '<<' tidak dikenal untuk laporan; susun padanannya dengan impor --tebak, atau lewati dengan --abaikan"
yaml 'a key that is a list' "? [a]\n: x\n" '1: nama kolom harus teks'
yaml 'a list of lists' '- - a: 1\n' '1: daftar di dalam daftar'
yaml 'a scalar' '--- kata\n' \
    "1: setiap catatan harus berupa baris 'kolom: nilai'"
yaml 'a record without anything' '--- {}\n' '1: catatan tanpa isi'
yaml 'a tab' "${ROW}judul:\t\t@x\n" \
    '3:9: tanda ini tidak boleh mengawali nilai (Tab atau @); pakai spasi atau kutip'
yaml 'an open quote' "${ROW}judul: \"x\n" '4:1: berkas berakhir di tengah nilai'
yaml 'a bad date in the second record' \
    "---\n${ROW}judul: x\n---\ntanggal: 2025-02-30\nbidang: politik\njudul: x\n" \
    "6: tanggal: '2025-02-30' bukan tanggal yang ada
1 kesalahan; tidak ada yang disimpan"
printf '# hanya catatan\n' >x.yaml
refuse 'yaml: only a comment' 65 x.yaml 'x.yaml: tidak berisi catatan'
printf 'judul: a\0b\n' >x.yaml
run 'yaml: NUL' 65 laporan-harian impor x.yaml
one_line
untouched
printf 'judul: caf\351\n' >x.yaml
run 'yaml: Latin-1' 65 laporan-harian impor x.yaml
err_is <<E
x.yaml: bukan UTF-8 atau ada karakter kendali (byte ke-11)
E
untouched
{
	echo 'a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]'
	for p in 'b a' 'c b' 'd c' 'e d' 'f e' 'g f' 'h g' 'i h'; do
		set -- $p
		echo "$1: &$1 [*$2,*$2,*$2,*$2,*$2,*$2,*$2,*$2,*$2]"
	done
} >bomb.yaml
run 'yaml: an alias bomb' 65 laporan-harian impor bomb.yaml
err_like '^bomb.yaml:1: '
one_line
untouched
for open in '[' '{a: '; do
	awk -v s="$open" 'BEGIN { for (i = 0; i < 20000; i++) printf "%s", s; print "" }' \
	    >deep.yaml
	run "yaml: 20,000 deep, $open" 65 timeout 20 laporan-harian impor deep.yaml
	one_line
	untouched
done
awk 'BEGIN { for (i = 0; i < 20000; i++) printf "%*s- \n", i % 900, "" }' >deep.yaml
run 'yaml: deep by its blanks' 65 timeout 20 laporan-harian impor deep.yaml
one_line
{
	printf "${ROW}judul: x\nfakta: \""
	head -c 2000000 /dev/zero | tr '\0' a
	printf '"\n'
} >x.yaml
run 'yaml: a value of 2 MB' 65 laporan-harian impor x.yaml
err_like '^x.yaml.*satu catatan lebih dari 1 MiB$'
one_line
untouched

# ---- the form of JSON ----

json() {
	printf '%s\n' "$2" >x.jsonl
	run "json: $1" 65 laporan-harian impor x.jsonl
	err_like "^x.jsonl:$3"
	one_line
	untouched
}

OK='"tanggal":"2025-12-05","bidang":"politik"'
json 'cut off in a string' "{$OK,\"judul\":\"x" '[12]: JSON: '
json 'cut off after a colon' "{$OK,\"judul\":" '[12]: JSON: '
json 'cut off after a comma' "{$OK," '[12]: JSON: '
json 'no closing brace' "{$OK,\"judul\":\"x\"" '[12]: JSON: '
json 'no colon' "{$OK,\"judul\" \"x\"}" '1: JSON: '
json 'no comma' "{$OK \"judul\":\"x\"}" '1: JSON: '
json 'a comma too many' "{$OK,\"judul\":\"x\",}" '1: JSON: '
json 'single quotes' "{'tanggal':'2025-12-05'}" '1: JSON: '
json 'a bare word' "{$OK,\"judul\":kata}" '1: JSON: '
json 'a bad escape' "{$OK,\"judul\":\"\\x\"}" '1: JSON: '
json 'a bad \u' "{$OK,\"judul\":\"\\u12g4\"}" '1: JSON: '
json 'half of a pair' "{$OK,\"judul\":\"\\ud83d\"}" '1: JSON: '
json 'a NUL by escape' "{$OK,\"judul\":\"a\\u0000b\"}" '1: JSON: '
json 'a list as value' "{$OK,\"judul\":[\"x\"]}" '1: '
json 'an object as value' "{$OK,\"judul\":{\"x\":1}}" '1: '
json 'a key twice' "{$OK,\"judul\":\"x\",\"judul\":\"y\"}" '1: '
json 'a number that is none' "{$OK,\"judul\":01}" '1: JSON: '
json 'NaN' "{$OK,\"judul\":NaN}" '1: JSON: '
json 'a string alone' '"tanggal"' '1: JSON: '
json 'text after an array' "[{$OK,\"judul\":\"x\"}] x" '1: JSON: '
json 'an array not closed' "[{$OK,\"judul\":\"x\"}" '[12]: JSON: '
json 'an array in an array' "[[{$OK,\"judul\":\"x\"}]]" '1: JSON: '
json 'a fault on the second line' "{$OK,\"judul\":\"x\"}
{$OK,\"judul\":}" '2: JSON: '
printf '{%s,"judul":"a\tb"}\n' "$OK" >x.jsonl
run 'json: a tab in a string' 65 laporan-harian impor x.jsonl
one_line
printf '{%s,"judul":"caf\351"}\n' "$OK" >x.jsonl
run 'json: Latin-1' 65 laporan-harian impor x.jsonl
one_line
untouched
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "["; print "" }' >x.json
run 'json: 100,000 deep' 65 timeout 20 laporan-harian impor x.json
one_line
{
	printf '{%s,"judul":"x","fakta":"' "$OK"
	head -c 2000000 /dev/zero | tr '\0' a
	printf '"}\n'
} >x.jsonl
run 'json: a value of 2 MB' 65 laporan-harian impor x.jsonl
err_is <<E
x.jsonl:1: byte ke-1048641: JSON: satu catatan lebih dari 1 MiB
E
untouched

# ---- files ----

mkdir folder
refuse 'a folder' 66 folder 'folder: ini folder, bukan berkas'
refuse 'a missing file' 66 nowhere.csv "berkas 'nowhere.csv' tidak ditemukan"
refuse 'a file in a missing folder' 66 nowhere/x.csv "berkas 'nowhere/x.csv' tidak ditemukan"
run 'one good file, one missing' 66 laporan-harian impor bom.csv nowhere.csv
untouched
run 'one good file, one bad' 65 laporan-harian impor bom.csv short.csv
untouched
run 'the office file is a folder' 66 laporan-harian lihat -d folder
err_like '^folder: ini folder'
echo 'ini bukan berkas kantor, hanya teks biasa' >text.db
for what in 'lihat' 'tambah --judul x'; do
	run "the office file is a text: $what" 65 laporan-harian $what -d text.db
	err_like '^text.db: '
	one_line
done
is 'the text is as it was' "$(cat text.db)" \
    'ini bukan berkas kantor, hanya teks biasa'
if can_sql; then
	sql other.db 'CREATE TABLE t (x)'
	cp other.db other.was
	for what in 'lihat' 'tambah --judul x'; do
		run "the file of another program: $what" 65 \
		    laporan-harian $what -d other.db
		err_is <<E
other.db: bukan berkas kantor Perkakas Kesbangpol
E
	done
	same 'the file of another program is as it was' other.was other.db
	cp k.db newer.db
	sql newer.db 'PRAGMA user_version = 999'
	cp newer.db newer.was
	for what in 'laporan-harian lihat' 'laporan-harian tambah --judul x' \
	    "laporan-harian impor $C/laporan.tsv" 'kesbangpol periksa' \
	    'kesbangpol cadangkan c.db'; do
		run "a newer schema: $what" 78 $what -d newer.db
		err_like '^newer.db: dibuat oleh program yang lebih baru \(skema 999, program ini [0-9]+\); perbarui program$'
		one_line
	done
	same 'a newer schema: the file is as it was' newer.was newer.db
else
	skip 24 'no sqlite3, no python3'
fi

as_user() {
	if [ "$root" ]; then
		as_nobody "$@"
	else
		"$@"
	fi
}

if [ -z "$root" ] || { have setpriv && as_nobody true; }; then
	chmod 755 "$T"
	cp bom.csv shut.csv
	chmod 000 shut.csv
	cp k.db open.db
	chmod 666 open.db
	mkdir wide tight
	chmod 777 wide
	cp k.db wide/k.db
	chmod 666 wide/k.db
	as_user test -r "$X/kesbangpol" || { mkdir tools; cp "$X"/* tools; PATH=$T/tools:$PATH; }
	run 'an input that may not be read' 77 \
	    as_user laporan-harian impor -d wide/k.db shut.csv
	err_is <<E
shut.csv: tidak ada izin
E
	cp k.db wide/shut.db
	chmod 000 wide/shut.db
	run 'an office file that may not be read' 77 \
	    as_user laporan-harian lihat -d wide/shut.db
	err_is <<E
wide/shut.db: tidak ada izin
E
	run 'an office file that may not be read, to write' 77 \
	    as_user laporan-harian tambah -d wide/shut.db --judul x
	one_line
	cp k.db wide/ro.db
	chmod 444 wide/ro.db
	run 'a read-only office file, to read' 0 \
	    as_user laporan-harian lihat -d wide/ro.db --maks 1
	run 'a read-only office file, to write' 77 \
	    as_user laporan-harian impor -d wide/ro.db bom.csv
	err_is <<E
wide/ro.db: tidak ada izin
E
	same 'a read-only office file is as it was' k.db wide/ro.db
	chmod 755 tight
	[ "$root" ] || chmod 555 tight
	run 'a folder that may not be written: the office file' 77 \
	    as_user laporan-harian tambah -d tight/k.db --tanggal 2025-12-10 \
	    --judul x --bidang politik
	one_line
	run 'a folder that may not be written: the output' 73 \
	    as_user laporan-harian lihat -d wide/k.db -o tight/out.csv
	err_like '^tight/out.csv: tidak ada izin$'
	run 'a folder that may not be written: the refused rows' 73 \
	    as_user laporan-harian impor -d wide/k.db --tolak-ke tight/t.csv short.csv
	one_line
	[ "$root" ] || chmod 755 tight
	PATH=$X:$PATH
else
	skip 14 'needs setpriv to be somebody else'
fi

# ---- output ----

run 'output into a missing folder' 73 laporan-harian ekspor -o nowhere/x.csv
err_is <<E
nowhere/x.csv: tidak ada
E
run 'output to a folder' 73 laporan-harian ekspor -o folder
err_is <<E
folder: ini folder, bukan berkas
E
run 'output to a folder that is not there' 73 laporan-harian ekspor -o nowhere/
one_line
if [ -w /dev/full ]; then
	for what in 'laporan-harian ekspor' 'laporan-harian lihat -f tabel' \
	    'laporan-harian ekspor -f jsonl' 'kesbangpol siapkan' \
	    'laporan-harian kolom' 'kesbangpol ekspor wilayah' \
	    'laporan-harian --bantuan' 'laporan-harian --versi' \
	    'laporan-harian lihat --bantuan'; do
		run "full output: $what" 74 sh -c "$what >/dev/full"
		err_is <<E
keluaran: penyimpanan penuh
E
	done
	run 'full output by name' 74 laporan-harian ekspor -o /dev/full
	err_is <<E
/dev/full: penyimpanan penuh
E
	run 'full output of a summary that is issued' 74 sh -c \
	    'laporan-harian ringkas --tanggal 2025-12-10 --terbit >/dev/full'
else
	skip 21 'no /dev/full'
fi
run 'a reader that goes away' 0 sh -c \
    'kesbangpol ekspor wilayah | head -n 1 >one; cat one'
out_is <<E
kode,nama
E
err_is /dev/null

# ---- disk ----

mounted=
room=$(($(wc -c <k.db) / 1024 + 300))	# beside what an empty office holds
if [ "$root" ] && mkdir small &&
    mount -t tmpfs -o "size=${room}k" none small 2>/dev/null; then
	mounted=yes
	trap 'cd /; umount "$T/small"; rm -rf "$T"' EXIT
	cp k.db small/k.db
	awk 'BEGIN {
		print "tanggal,judul,bidang,fakta"
		for (i = 0; i < 20000; i++)
			printf "2025-12-05,Judul %d,politik,%0200d\n", i, i
	}' >big.csv
	run 'a full disk' 74 laporan-harian impor -d small/k.db big.csv
	err_like 'penyimpanan penuh'
	one_line
	laporan-harian ekspor -d small/k.db >after 2>&1
	same 'a full disk: nothing stored' before after
	run 'a full disk: the file is whole' 0 kesbangpol periksa -d small/k.db
	run 'a full disk: a small one still fits' 1 laporan-harian tambah \
	    -d small/k.db --tanggal 2025-12-10 --judul x --bidang politik
	run 'a full disk: from a pipe' 74 sh -c \
	    'cat big.csv | laporan-harian impor -d small/k.db'
	one_line
	head -c 2000000 /dev/zero >small/fill 2>/dev/null
	run 'a full disk: output' 74 \
	    kesbangpol ekspor wilayah -f yaml -o small/w.yaml
	err_is <<E
small/w.yaml: penyimpanan penuh
E
	is 'a full disk: no half of an output is left' \
	    "$(find small -name '*w*' | wc -l | tr -d ' ')" 0
	run 'a full disk: a new office' 74 kesbangpol siapkan -d small/new.db \
	    "$C/kantor.yaml"
	one_line
	nok 'a full disk: no half of an office is left' test -e small/new.db
	run 'a full disk: a backup' 74 kesbangpol cadangkan small/backup.db
	err_is <<E
small/backup.db.sedang-disalin: penyimpanan penuh
E
	nok 'a full disk: no half of a backup is left' test -e small/backup.db
	rm -f small/fill
else
	skip 19 'needs root and a tmpfs'
fi

if sanitized; then
	skip 6 'no preloads under a sanitizer'
elif ! have cc && ! have gcc && ! have clang; then
	skip 6 'no C compiler'
else
	cc=$(command -v cc || command -v gcc || command -v clang)
	ok 'a shim that says NFS' "$cc" -shared -fPIC -o "$T/nfs.so" \
	    "$TESTS/fixtures/nfs.c" -ldl
	mkdir net
	cp k.db net/k.db
	LIES="env LD_PRELOAD=$T/nfs.so NFS_DIR=net"
	for what in 'laporan-harian lihat' 'laporan-harian tambah --judul x'; do
		run "a network file system: $what" 78 $LIES $what -d net/k.db
		err_is <<E
net: berada di penyimpanan jaringan, yang kuncinya tidak dapat dipercaya; taruh berkas kantor di cakram komputer ini
E
	done
	same 'a network file system: the file is as it was' k.db net/k.db
fi

# ---- commands, options, types ----

usage() {
	_say=$1
	shift
	run "usage: $*" 64 "$@"
	out_is /dev/null
	echo "$_say" >want
	err_is want
}

usage "perintah 'lihatt' tidak dikenal; maksud Anda 'lihat'?" laporan-harian lihatt
usage "perintah 'ringkass' tidak dikenal; maksud Anda 'ringkas'?" laporan-harian ringkass
usage "perintah 'xyzzy' tidak dikenal; lihat 'laporan-harian --bantuan'" laporan-harian xyzzy
usage "perintah 'sipakan' tidak dikenal; maksud Anda 'siapkan'?" kesbangpol sipakan
usage "'timm' tidak dikenal; maksud Anda 'tim'?" laporan-harian ekspor timm
usage "'libr' tidak dikenal; maksud Anda 'libur'?" kesbangpol ekspor libr
bare="tidak diharapkan di sini; apit nilai yang berspasi dengan tanda kutip, lihat"
usage "'rapat' $bare 'rakor-rekom rekap --bantuan'" rakor-rekom rekap rapat
usage "'tim' $bare 'laporan-harian ekspor --bantuan'" laporan-harian ekspor laporan tim
usage "'2024-T1' tidak diharapkan di sini; mungkin maksudnya -p 2024-T1" laporan-harian ekspor 2024-T1
usage "'64.74' tidak diharapkan di sini; mungkin maksudnya -w 64.74" laporan-harian ekspor 64.74
usage "opsi '--forma' tidak dikenal; maksud Anda '--format'?" laporan-harian ekspor --forma csv
usage "opsi '--form' tidak dikenal; maksud Anda '--format'?" laporan-harian ekspor --form=csv
usage "opsi '--fakt' tidak dikenal; maksud Anda '--fakta'?" laporan-harian tambah --fakt x
usage "opsi '--bantua' tidak dikenal; maksud Anda '--bantuan'?" laporan-harian lihat --bantua
usage "opsi '--s' tidak dikenal; lihat --bantuan" laporan-harian impor --s x
usage "opsi '--nilai_informasi' tidak dikenal; maksud Anda '--nilai-informasi'?" \
    laporan-harian tambah --nilai_informasi B2
usage 'opsi -Z tidak dikenal; lihat --bantuan' laporan-harian ekspor -Z
usage 'opsi -f memerlukan nilai' laporan-harian ekspor -f
usage 'opsi --format memerlukan nilai' laporan-harian ekspor --format
usage 'opsi --senyap tidak memakai nilai' laporan-harian ekspor --senyap=ya
usage "format 'xml' tidak dikenal; pilihan: tabel, csv, csv-excel, tsv, json, jsonl, yaml, xlsx, html, rtf, wa, ics" \
    laporan-harian lihat -f xml
usage "--dari: 'xls' tidak dikenal; pilihan: csv, xlsx, yaml, jsonl, teks" \
    laporan-harian impor --dari xls bom.csv
usage "--hari-ini: '2025-02-31' bukan tanggal yang ada" \
    laporan-harian lihat --hari-ini 2025-02-31
run 'usage: no command' 64 laporan-harian
out_is /dev/null
err_like '^Pakai: laporan-harian PERINTAH'
run 'usage: the end of options' 65 laporan-harian lihat -- --aneh
err_is <<E
laporan '--aneh' tidak ditemukan
E
untouched

done_testing
