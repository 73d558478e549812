#!/bin/sh
# SPDX-License-Identifier: ISC
# Reports to the desk as WhatsApp brings them: the head of a message says when.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2024-11-26T09:00
export KESBANGPOL_HARI_INI
office
D=laporan-desk

# stored: what there is of reports
stored() {
	laporan-harian lihat -q $D -f csv \
	    --pilih wilayah,tanggal,diterima,nihil,masalah | sed 1d
}

cat >satu.txt <<'E'
[25/11/24 10.12] Kasi: Pilkada: 2024
Wilayah: Kota Samarinda
Hari/Tanggal: Senin, 25 November 2024
Nihil: Nihil
[25/11/24 16.40] Kasi: Pilkada: 2024
Wilayah: Kota Bontang
Hari: Senin, 25 November 2024
Nihil: tidak
Masalah: TPS 3 tergenang
Langkah: pindah ke SD 002
E
run 'two messages' 0 laporan-harian tempel $D <satu.txt
is 'the day of the head' "$(stored)" \
    '64.72,2024-11-25,2024-11-25,ya,
64.74,2024-11-25,2024-11-25,tidak,TPS 3 tergenang'
cat >dua.txt <<'E'
[26/11/24 08.00] Kasi: Pilkada: 2024
Wilayah: Kota Balikpapan
Tanggal: 25/11/2024
Tanggal diterima: 25 November 2024
Nihil: ya
E
run 'its own line holds' 0 laporan-harian tempel $D <dua.txt
is 'and not the head' "$(stored | grep '^64\.71')" \
    '64.71,2024-11-25,2024-11-25,ya,'
run 'without a head it is asked for' 65 laporan-harian tempel $D <<'E'
Pilkada: 2024
Wilayah: Kabupaten Berau
Tanggal: 25/11/2024
Nihil: ya
E
err_like 'diterima: wajib diisi'
run 'a head of the month first' 65 laporan-harian tempel $D <<'E'
[11/25/24, 8:00:00 AM] Kasi: Pilkada: 2024
Wilayah: Kabupaten Berau
Tanggal: 25/11/2024
Nihil: ya
E
err_like 'bukan hari/bulan/tahun'
run 'which only the day of the report shows' 65 laporan-harian tempel $D <<'E'
[11/12/24, 8:00:00 AM] Kasi: Pilkada: 2024
Wilayah: Kabupaten Berau
Tanggal: 11/11/2024
Nihil: ya
E
err_like 'tanggal sesudah hari ini'
run 'and before its day' 65 laporan-harian tempel $D <<'E'
[5/1/24, 8:00:00 AM] Kasi: Pilkada: 2024
Wilayah: Kabupaten Berau
Tanggal: 29/4/2024
Nihil: ya
E
err_like '^masukan:1: diterima: 5 Januari 2024 sebelum tanggal: kepala pesan ini tampaknya bulan/hari'
cat >salah.txt <<'E'
[26/11/24 09.00] Kasi: Pilkada: 2024
Wilayah: Kabupaten Berau
Tanggal: 25/11/2024
Nihil: barangkali
E
run 'a refused one' 1 laporan-harian impor $D salah.txt --tolak-ke t.csv
sed 's/barangkali/ya/' t.csv >baik.csv
run 'mended' 0 laporan-harian impor $D baik.csv
is 'it came when its message did' "$(stored | grep '^64\.03')" \
    '64.03,2024-11-25,2024-11-26,ya,'
peta-konflik tempel -q pelaporan <<'E'
[26/11/24 08.59] Kasi: Wilayah: Kota Bontang
Laporan: triwulan
Periode: 2024-T3
E
is 'so of reports about conflicts' "$(peta-konflik lihat -q pelaporan -f csv \
    --pilih wilayah,periode,diterima | sed 1d)" '64.74,2024-T3,2024-11-26'
done_testing
