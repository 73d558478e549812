#!/bin/sh
# What may leave the office: --publik.
. "$(dirname "$0")/lib.sh"
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"

run 'public' 0 laporan-harian ekspor --publik -p 2025-12-09..2025-12-11
golden publik.csv
err_is <<E
1 laporan tidak ikut --publik: di atas klasifikasi biasa atau belum diklasifikasi
E
run 'public: quiet' 0 laporan-harian ekspor --publik -q -o out.csv
silent
nok 'public: no source, no team, no opinion' grep -Eq 'contoh|Tim ' out.csv
run 'public: only what a filter leaves' 0 laporan-harian ekspor --publik \
    --bidang politik --pilih nomor
out_is <<E
nomor
BTG-1210-4
BTG-1210-6
E
err_is </dev/null
laporan-harian tambah -q --nomor BELUM --tanggal 2025-12-10 --bidang politik \
    --judul 'Belum diklasifikasi'
run 'public: nor what has no class' 0 laporan-harian lihat --publik --bidang \
    politik --pilih nomor
out_is <<E
nomor
BTG-1210-4
BTG-1210-6
E
err_is <<E
1 laporan tidak ikut --publik: di atas klasifikasi biasa atau belum diklasifikasi
E
run 'one record above biasa' 77 laporan-harian lihat --publik BTG-1210-5
out_is </dev/null
err_is <<E
laporan BTG-1210-5 tidak ikut --publik: di atas klasifikasi biasa atau belum diklasifikasi
E
run 'one record above biasa, inside' 0 laporan-harian lihat BTG-1210-5 \
    --pilih nomor
run 'one public record' 0 laporan-harian lihat --publik BTG-1210-4 \
    --pilih nomor
err_is </dev/null
run 'a type of which all is public' 0 laporan-harian ekspor tim --publik \
    --pilih nama
err_is </dev/null
done_testing
