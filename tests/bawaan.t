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
run 'a tool without any' 64 laporan-harian templat --bawaan
err_is <<'X'
laporan-harian tidak mempunyai teks bawaan yang dapat diubah
X
run 'a name without --bawaan' 64 ormas-skt templat pengingat
err_like "^'pengingat' tidak diharapkan di sini"
mkdir beku && chmod 500 beku
if [ "$(id -u)" -ne 0 ]; then
	run 'no permission' 73 ormas-skt templat --bawaan -d beku/k.db
else
	touch berkas
	run 'a file in the way' 73 ormas-skt templat --bawaan -d berkas/k.db
fi
done_testing
