#!/bin/sh
# SPDX-License-Identifier: ISC
# The trail as a list; and the report that a breach of personal data needs.

. "${0%/*}/lib.sh"

unset KESBANGPOL_HARI_INI		# the trail has the real clock
kesbangpol siapkan -q "$C/kantor.yaml"
ormas-skt impor -q "$C/ormas.csv"
laporan-harian impor -q laporan "$C/laporan.tsv"
laporan-harian ubah -q laporan BTG-01 --judul 'Judul lain'
laporan-harian hapus -q laporan BTG-04 --alasan 'dua kali'
number=$(ormas-skt ekspor --pilih nomor | sed -n 2p)
ormas-skt ubah -q "$number" --telepon 081234567890
ormas-skt ubah -q "$number" --telepon 081299999999
ormas-skt lihat "$number" --lengkap >/dev/null

run 'of one kind' 0 kesbangpol jejak --jenis laporan --pilih aksi,nomor,jumlah
out_is <<'E'
aksi,nomor,jumlah
impor,,13
ubah,BTG-01,0
hapus,BTG-04,-1
E
run 'of one deed' 0 kesbangpol jejak --aksi lengkap --pilih program,perintah,jenis
out_is <<'E'
program,perintah,jenis
ormas-skt,lihat,ormas
E
run 'in words, for people' 0 kesbangpol jejak --aksi hapus -f tabel \
    --pilih aksi,nomor,rincian
out_like 'alasan: dua kali'
run 'what is hidden is hidden here' 0 kesbangpol jejak --jenis ormas \
    --aksi ubah
nok 'an old number' grep -q 081234567890 "$T/.out"
run 'another day' 0 kesbangpol jejak -p 2020-01-01
out_is <<'E'
urut,waktu,pelaku,program,perintah,aksi,jenis,kantor,nomor,jumlah,rincian,hash
E
run 'today is' 0 sh -c 'kesbangpol jejak -p hari-ini | sed 1d | grep -c .'
cp k.db lain.db
SUDO_USER=sri laporan-harian ubah -q -d lain.db BTG-01 --judul 'Judul sudo'
me=$(id -un)
[ "$(id -u)" -ne 0 ] || me="$me (sudo: sri)"
is 'who is behind sudo' "$(kesbangpol jejak -d lain.db --aksi ubah --nomor \
    BTG-01 --pilih pelaku | tail -1)" "$me"
run 'who' 0 kesbangpol jejak --pelaku "$(id -un)" --maks 1
run 'an operand' 64 kesbangpol jejak BTG-01
run 'no such column' 64 kesbangpol jejak --siapa x

run 'a breach' 0 kesbangpol jejak --insiden --diketahui '2025-12-10 08:00' \
    -p hari-ini
out_like '^Diketahui +: 10 Desember 2025 pukul 08.00$'
out_like '^Diberitahukan paling lambat \(3 x 24 jam\) +: 13 Desember 2025 pukul 08.00, sudah$'
out_like '[0-9]+ entri jejak, 4 di antaranya$|4 di antaranya menyangkut data'
out_like ' lengkap +ormas +1$'
out_like 'Penyalinan berkas kantor itu sendiri'
run 'as a page' 0 kesbangpol jejak --insiden -p hari-ini -o insiden.html
run 'it is secret' 0 grep -c RAHASIA insiden.html
run 'looks back from when it was known' 0 kesbangpol jejak --insiden \
    --diketahui 2025-12-10T08:00
out_like '^Masa yang dilihat +: 10 November 2025 s.d. '
run 'to this day' 0 kesbangpol jejak --insiden --diketahui 2025-12-10T08:00 \
    --hari-ini 2025-12-12
out_like '^Masa yang dilihat +: 10 November s.d. 12 Desember 2025$'
out_like ' 13 Desember 2025 pukul 08.00$'
run 'a day to come' 64 kesbangpol jejak --insiden --diketahui 2025-12-13 \
    --hari-ini 2025-12-12
err_like '^--diketahui: sesudah hari ini'
run 'without it, from today' 0 kesbangpol jejak --insiden
out_like ' 4 di antaranya'
run 'known yesterday' 0 kesbangpol jejak --insiden --diketahui kemarin \
    --hari-ini 2025-12-11
out_like '^Diketahui +: 10 Desember 2025 pukul 00.00$'
run 'of no breach' 64 kesbangpol jejak --diketahui 2025-12-10T08:00
err_is <<'E'
--diketahui hanya bersama --insiden
E
kesbangpol kunci -q >/dev/null
kesbangpol kirim -q --kepada 00 -o bundel
kesbangpol salin-teks -q -o teks
run 'what left the office' 0 kesbangpol jejak --insiden
out_like ' 6 di antaranya'
sed -n '/^II/,/^III/p' "$T/.out" >II
ok 'a bundle, and to whom' grep -Eq ' kirim +tambah +kiriman +1 kepada 00$' II
ok 'all of it as text' grep -Eq \
    ' salin-teks +lengkap +seluruh' II
run 'the whole file' 0 kesbangpol cadangkan -q salinan.db
run 'as a copy' 0 kesbangpol jejak --insiden
sed -n '/^II/,/^III/p' "$T/.out" >II
ok 'who copied it' grep -Eq ' cadangkan +lengkap +seluruh' II
run 'and where to' 0 kesbangpol jejak --perintah cadangkan --pilih rincian
out_like '/salinan\.db'
run 'in the copy, too' 0 kesbangpol pulihkan -n salinan.db
nok 'so that nothing is newer' grep -q 'lebih baru' "$T/.err"
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >b.yaml
kesbangpol siapkan -q --db b.db b.yaml
laporan-harian tambah -q --kantor 64.74 --tanggal 2025-12-10 --judul x \
    --fakta y --wilayah 64.74 --bidang politik --klasifikasi biasa
kesbangpol kunci -q "$(kesbangpol kunci --db b.db >b.pub; echo b.pub)"
kesbangpol kirim -q --kepada 64.74 --serahkan --terbuka -o serah
kesbangpol jejak --insiden -o serah.html
ok 'what was handed over' grep -q '1 kepada 64\.74, diserahkan<' serah.html
ok 'and what was not' grep -q '1 kepada 00<' serah.html
run 'handed over' 0 kesbangpol jejak --insiden
out_like 'diserahkan memuat semua kolom catatan penerima'
out_like 'Apakah bundel disandikan'
run 'without any' 0 kesbangpol jejak --insiden -p 2020-01-01
out_like 'Tidak ada entri jejak dalam masa ini'

done_testing
