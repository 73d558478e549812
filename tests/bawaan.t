#!/bin/sh
# templat --bawaan: built-in texts to change; and they go with the backup.
. "$(dirname "$0")/lib.sh"

mkdir kantor
KESBANGPOL_DB=kantor/k.db

run 'trial' 0 ormas-skt templat --bawaan -n
err_like '^akan ditulis: kantor/data/surat/pengingat\.txt$'
nok 'and nothing is written' test -e kantor/data

run 'all' 0 ormas-skt templat --bawaan
err_like '^ditulis: kantor/data/surat/pengingat\.txt$'
same 'as it is built in' "$ROOT/data/surat/pengingat.txt" \
    kantor/data/surat/pengingat.txt
is 'every text' "$(ls kantor/data/surat)" "$(ls "$ROOT/data/surat")"
nok 'no office file is made' test -e kantor/k.db

echo '# milik kantor' >kantor/data/surat/pengingat.txt
run 'again' 0 ormas-skt templat --bawaan
err_like '^sudah ada, tetap: kantor/data/surat/pengingat\.txt$'
is 'the office'"'"'s stays' "$(cat kantor/data/surat/pengingat.txt)" \
    '# milik kantor'

rm kantor/data/surat/pengingat.txt
for name in pengingat pengingat.txt surat/pengingat.txt; do
	run "one, as $name" 0 ormas-skt templat --bawaan $name -o lain.txt
	silent
	same "$name: the text" "$ROOT/data/surat/pengingat.txt" lain.txt
done
nok 'only there' test -e kantor/data/surat/pengingat.txt
run 'one to its place' 0 ormas-skt templat pengingat --bawaan
err_is <<'X'
ditulis: kantor/data/surat/pengingat.txt
X

run 'one that there is not' 64 ormas-skt templat --bawaan pengigat.txt
err_is <<'X'
teks bawaan 'pengigat.txt' tidak dikenal; maksud Anda 'pengingat.txt'?
X
run 'all to one file' 64 ormas-skt templat --bawaan -o x.txt
err_is <<'X'
-o menulis satu teks: sebutkan NAMA-nya
X
run 'two' 64 ormas-skt templat --bawaan a b
err_is <<'X'
sebutkan satu NAMA
X
run 'in a format' 64 ormas-skt templat --bawaan -f csv
err_is <<'X'
--bawaan menulis teks apa adanya, tanpa -f dan --pilih
X
run 'of another tool' 64 ormas-skt templat --bawaan retensi.csv
err_like "^teks bawaan 'retensi.csv' tidak ada; yang ada: "
run 'a name without --bawaan' 64 ormas-skt templat pengingat
err_like "^'pengingat' tidak diharapkan di sini"

# ---- they go with the backup, and come back with it ----

kesbangpol siapkan -q "$C/kantor.yaml"
text() {
	cat kantor/data/surat/"$1"
}
echo '# milik kantor' >kantor/data/surat/pengingat.txt
printf 'Hal: \000 bukan teks\n' >kantor/data/surat/lain.txt
echo sampah >kantor/data/surat/pengingat.txt~
mkdir kantor/data/lain && echo x >kantor/data/lain/x.csv
echo sampah >kantor/data/surat/.pengingat.swp
echo '# daftar kantor' >kantor/data/syarat.csv
head -c 1100000 /dev/zero >kantor/data/surat/foto.jpg
run 'a backup' 0 kesbangpol cadangkan c.db
err_is <<'X'
dicadangkan dan diperiksa: c.db
tidak ikut dicadangkan, bukan teks: kantor/data/surat/foto.jpg
beserta 3 berkas dari folder data
X
rm kantor/data/surat/foto.jpg kantor/data/surat/.pengingat.swp
rm kantor/data/surat/pengingat.txt~
run 'nothing has changed' 0 kesbangpol pulihkan c.db
less_told
err_is <<'X'
dipulihkan dari: c.db
berkas lama disimpan: kantor/k.db.sebelum-pulih-1
X
echo '# keliru' >kantor/data/surat/pengingat.txt
echo '# baru' >kantor/data/surat/baru.txt
echo '# daftar lain' >kantor/data/syarat.csv
cp -R kantor kantor.asli
run 'trial' 0 kesbangpol pulihkan -n c.db
ok 'and it is all as it was' diff -r kantor kantor.asli
run 'back' 0 kesbangpol pulihkan c.db
less_told
err_is <<'X'
lebih baru daripada cadangan, dan tidak ikut: 1 entri jejak
dipulihkan dari: c.db
berkas lama disimpan: kantor/k.db.sebelum-pulih-2
teks lama disimpan: kantor/data/surat.sebelum-pulih-1
teks lama disimpan: kantor/data/syarat.csv.sebelum-pulih-1
X
is 'a text' "$(text pengingat.txt)" '# milik kantor'
is 'a list' "$(cat kantor/data/syarat.csv)" '# daftar kantor'
is 'byte for byte' "$(text lain.txt | wc -c | tr -d ' ')" 18
nok 'and no newer one' test -e kantor/data/surat/baru.txt
is 'the old ones are kept' "$(cat kantor/data/surat.sebelum-pulih-1/baru.txt)" \
    '# baru'
run 'the file is whole' 0 kesbangpol periksa --keutuhan
if can_sql; then
	is 'nothing is left in it' "$(sql kantor/k.db "SELECT count(*) FROM
	    sqlite_schema WHERE name = 'berkas_data'")" 0
	cp c.db d.db
	sql d.db "UPDATE berkas_data SET isi = x'41' WHERE nama LIKE '%/lain%'"
	run 'a text that was changed' 65 kesbangpol pulihkan d.db
	err_is <<'X'
d.db: tidak utuh: surat/lain.txt: isi tidak cocok dengan sidiknya
X
	cp c.db e.db
	sql e.db "UPDATE berkas_data SET nama = '../../e.txt' WHERE
	    nama LIKE '%/lain%'"
	run 'a name that leads elsewhere' 65 kesbangpol pulihkan e.db
	err_is <<'X'
cadangan: nama berkas '../../e.txt' tidak wajar
X
	sql e.db 'DROP TABLE berkas_data'
	echo '# lebih baru' >kantor/data/surat/pengingat.txt
	run 'a backup of an older program' 0 kesbangpol pulihkan -q e.db
	is 'leaves them as they are' "$(text pengingat.txt)" '# lebih baru'
else
	skip 7 'no sqlite3(1)'
fi
is 'nothing half done is left' "$(ls kantor/data)" 'lain
surat
surat.sebelum-pulih-1
syarat.csv
syarat.csv.sebelum-pulih-1'
is 'what else lies there stays' "$(cat kantor/data/lain/x.csv)" x
rm -r kantor/data
ormas-skt templat --bawaan -q
run 'without texts' 0 kesbangpol cadangkan c.db
err_is <<'X'
dicadangkan dan diperiksa: c.db
X
mkdir -p kantor/data/surat && echo x >kantor/data/surat/x.txt
run 'back without texts' 0 kesbangpol pulihkan -q c.db
nok 'there are none' test -e kantor/data/surat

mkdir beku && chmod 500 beku
if [ "$(id -u)" -ne 0 ]; then
	run 'no permission' 77 ormas-skt templat --bawaan -d beku/k.db
else
	touch berkas
	run 'a file in the way' 73 ormas-skt templat --bawaan -d berkas/k.db
fi
done_testing
