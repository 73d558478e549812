#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol terbilang: amounts and dates in words, and what is refused.  The
# words themselves are looked at by t-terbilang.c.
. "$(dirname "$0")/lib.sh"

run 'one amount' 0 banpol terbilang Rp185.421.427
out_is <<'E'
seratus delapan puluh lima juta empat ratus dua puluh satu ribu empat ratus dua puluh tujuh rupiah
E
run 'several, a line each' 0 banpol terbilang 0 1.500 'Rp 1.000.001,50' -- -5
out_is <<'E'
nol rupiah
seribu lima ratus rupiah
satu juta satu rupiah lima puluh sen
minus lima rupiah
E
run 'dates' 0 banpol terbilang --sebagai tanggal 02/03/2020 \
    'Jumat, 7 Agustus 2020'
out_is <<'E'
Senin tanggal dua bulan Maret tahun dua ribu dua puluh
Jumat tanggal tujuh bulan Agustus tahun dua ribu dua puluh
E
run 'votes' 0 banpol terbilang --sebagai bilangan 67.705
out_is <<'E'
enam puluh tujuh ribu tujuh ratus lima
E
printf '11\r\n\n  21.000 \n9223372036854775807' >angka
run 'lines stay beside what they are of' 0 sh -c 'banpol terbilang - <angka'
out_is <<'E'
sebelas rupiah

dua puluh satu ribu rupiah
sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus tujuh rupiah
E
run 'no input, no lines' 0 sh -c 'banpol terbilang - </dev/null'
silent

run 'nothing to read' 64 banpol terbilang
err_is <<'E'
sebutkan angkanya, seperti 1.234.567, atau - untuk membacanya dari masukan
E
run 'two readings' 65 banpol terbilang 1.500 1,500
err_is <<'E'
'1,500' dapat berarti 1500 atau 1,5: tulis 1500; tidak satu pun ditulis
E
run 'thousands in another notation' 65 banpol terbilang 1.5
err_is <<'E'
'1.5' dapat berarti 15 atau 1,5: tulis ribuan dengan titik, tiap tiga angka, seperti 1.500, dan sen dua angka di belakang koma, seperti 0,50
E
run 'less than a sen' 65 banpol terbilang 0,005
err_is <<'E'
'0,005': sen ditulis dua angka di belakang koma, seperti 0,50
E
run 'a line of several' 65 sh -c 'printf "1\n2 3\n" | banpol terbilang -'
err_is <<'E'
-:2: '2 3': hapus spasi di dalam bilangan; tidak satu pun ditulis
E
run 'no day' 65 banpol terbilang --sebagai tanggal 31/02/2024
err_is <<'E'
'31/02/2024' bukan tanggal yang ada
E
run 'sen where none are counted' 65 banpol terbilang --sebagai bilangan 1,50
err_is <<'E'
'1,50': tulis bilangan bulat tanpa koma
E
for bytes in '1\0002' '1\377' "$(printf '%0300d' 1)"; do
	run "bytes $(echo "$bytes" | cut -c 1-8)" 65 \
	    sh -c "printf '$bytes\n' | banpol terbilang -"
	err_like '^-:1: baris ini bukan '
done
done_testing
