#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik forum: formed is a decree whose term has not ended.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2024-10-28T08:00

cat >forum.csv <<'E'
wilayah,bentuk,sk_nomor,sk_tanggal,berakhir
64,timdu,100.3.1/K.235/2023,2023-05-24,
64,fkdm,SK 1/2020,2020-01-02,2024-01-02
Paser,fkdm,12/2024,2024-01-02,2029-01-02
Paser,fkub,13/2020,2020-01-02,2024-11-02
Kutim,fkub,,,
Bontang,timdu,7/2019,2019-02-01,2024-02-01
Bontang,timdu,9/2024,2024-02-02,
64.01.01,fkdm,5/2024,2024-02-02,2026-01-01
64.01.02,fkdm,5/2020,2020-02-02,2022-01-01
64.01.02,tkdpd,8/2024,2024-02-02,
E
peta-konflik impor -q forum forum.csv

run 'a province, as a clerk sees it' 1 peta-konflik forum -f tabel
golden konflik-forum
narrow 'in 80 columns'
run 'a regency and its kecamatan' 1 peta-konflik forum -w Paser -f tabel
golden konflik-forum-kabupaten
run 'a row a region and a kind' 1 peta-konflik forum -f csv -w 64 \
    --keadaan berakhir,segera_berakhir,tanpa_batas_waktu \
    --pilih wilayah,bentuk,hasil,sisa_hari
out_is <<'E'
wilayah,bentuk,hasil,sisa_hari
64,fkdm,"SK 1/2020, berakhir 2 Januari 2024",-300
64,timdu,"SK 100.3.1/K.235/2023, tanpa batas waktu tercatat",
64.01,fkub,"SK 13/2020, s.d. 2 November 2024",5
64.74,timdu,"SK 9/2024, tanpa batas waktu tercatat",
E
run 'no decree is not formed' 0 peta-konflik forum -f csv -w Kutim \
    --bentuk fkub --pilih keadaan,hasil
out_is <<'E'
keadaan,hasil
belum,belum; tercatat tanpa nomor keputusan
E
run 'the decree of that day' 0 peta-konflik forum -p 2022 -w Bontang -f csv \
    --bentuk timdu --pilih keadaan,sk_nomor
out_is <<'E'
keadaan,sk_nomor
terbentuk,7/2019
E
run 'and before any' 0 peta-konflik forum -p 2018 -w Bontang -f csv \
    --bentuk timdu --pilih keadaan,hasil
out_is <<'E'
keadaan,hasil
belum,belum; keputusannya sesudah hari itu
E
run 'its last day is a day of it' 0 peta-konflik forum -p 2024-11-02 \
    -w Paser -f csv --bentuk fkub --pilih keadaan,sisa_hari
out_is <<'E'
keadaan,sisa_hari
segera_berakhir,0
E
run 'the day after it has ended' 1 peta-konflik forum -p 2024-11-03 \
    -w 64.01 -f csv --bentuk fkub --pilih keadaan,sisa_hari
out_is <<'E'
keadaan,sisa_hari
berakhir,-1
E
run 'how many kecamatan' 0 peta-konflik forum -w 64 -f csv --bentuk fkdm \
    --kecamatan 1 --pilih wilayah,kecamatan,kecamatan_dari
out_is <<'E'
wilayah,kecamatan,kecamatan_dari
64.01,1,10
E
run 'soon is what is asked for' 0 peta-konflik forum -f csv --dalam 3h \
    --bentuk fkub -w Paser --pilih keadaan
out_is <<'E'
keadaan
terbentuk
E
echo 'konflik.forum_kecamatan: fkub' >f.yaml
kesbangpol siapkan -q f.yaml
run 'which kecamatan have, the office says' 0 peta-konflik forum -f csv \
    --bentuk fkub -w 64.01 --kecamatan-dari 10 --pilih wilayah,kecamatan
out_is <<'E'
wilayah,kecamatan
64.01,0
E
run 'a message' 1 peta-konflik forum -f wa
out_like '^Masa bakti berakhir: Provinsi Kalimantan Timur \(FKDM'
run 'a calendar of the ends' 1 peta-konflik forum -q -f ics
is 'those that have one' "$(grep -c BEGIN:VEVENT .out)" 3
for f in html rtf xlsx; do
	run "as $f" 1 peta-konflik forum -f $f -o f.$f
	ok "$f has something" test -s f.$f
done
run 'no day' 64 peta-konflik forum -p kapan
run 'no kind' 64 peta-konflik forum --bentuk fkdn
done_testing
