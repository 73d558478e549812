#!/bin/sh
# SPDX-License-Identifier: ISC
# Text as people paste and send it: every message is a record, set aside with
# its reason, or passed over and counted.
. "$(dirname "$0")/lib.sh"

office

# ---- one report, as it comes ----

cat >satu.txt <<'E1'
*LAPORAN INFORMASI*
Kec. Bontang Utara

*Tanggal* : Minggu, 6 April 2025
*Pukul* : 15.00 Wita
*Tempat:* Jl. Sultan Hasanuddin
- Kelurahan : Guntung
a) Kecamatan = Bontang Utara
1. *Bidang* : Keamanan/Bencana
Perihal: Banjir
*URAIAN*
Air masuk. Rincian: 4 KK.

RT 6: 3 KK
_Saran_ : pompa
Demikian dilaporkan.
Terima kasih
Tim 1
E1
run 'a report without a head' 1 laporan-harian impor satu.txt
err_is <<'E1'
satu.txt:2: baris lepas, dilewati: 'Kec. Bontang Utara'
satu.txt:18: baris lepas, dilewati: 'Tim 1'
1 baru, 0 berubah, 0 tetap, 2 peringatan; dilewati: 2 baris lepas
E1
run 'what it says' 0 laporan-harian ekspor -f jsonl --pilih \
    jenis,tanggal,jam,wilayah,lokasi,bidang,subbidang,judul,fakta,saran
out_is <<'E1'
{"jenis":"informasi","tanggal":"2025-04-06","jam":"15:00","wilayah":"64.74.01.1004","lokasi":"Jl. Sultan Hasanuddin","bidang":"hankam","subbidang":"Bencana","judul":"Banjir","fakta":"Air masuk. Rincian: 4 KK.\n\nRT 6: 3 KK","saran":"pompa"}
E1
run 'from a pipe' 1 sh -c 'laporan-harian impor <satu.txt'
err_like '^0 baru, 0 berubah, 1 tetap, 2 peringatan; dilewati: 2 baris lepas$'
run '--dari teks' 1 laporan-harian impor --dari teks satu.txt
err_like '^0 baru, 0 berubah, 1 tetap,'

done_testing
