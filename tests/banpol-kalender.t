#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol kalender and temuan: the days that matter, as on any of them; deadlines
# as the office writes them.
. "$(dirname "$0")/lib.sh"

# siapkan with those lines more
set_up() {
	{
		printf 'kode: "64.74"\nnama: Badan Kesbangpol\nzona: WITA\n'
		printf '%s\n' "$@"
	} >kantor.yaml
	kesbangpol siapkan kantor.yaml
}

# ---- settings ----

for day in '31 Foo' '29 Februari' '31 Januari 2021' 31 '31 Juni' besok; do
	run "batas_lpj: $day" 65 set_up "banpol.batas_lpj: $day"
	err_is <<E
kantor.yaml: batas_lpj: '$day' bukan hari dan bulan yang ada setiap tahun; tulis misalnya '31 Januari'
1 kesalahan; tidak ada yang disimpan
E
done
run "the office's own is looked at, too" 65 set_up \
    'banpol.batas_lpj_kantor: akhir tahun'
err_like "batas_lpj_kantor: 'akhir tahun' bukan hari dan bulan"
run 'and comes first' 65 set_up 'banpol.batas_lpj_kantor: 1 Februari'
err_is <<'E'
kantor.yaml: batas_lpj_kantor: '1 Februari' sesudah batas_lpj '31 Januari'; batas kantor mendahuluinya
1 kesalahan; tidak ada yang disimpan
E
run 'a day of the year itself comes before one of the next' 0 set_up \
    'banpol.batas_lpj_kantor: 26 Desember'
run 'in figures' 0 set_up 'banpol.batas_lpj: 31/1' \
    'banpol.batas_lpj_kantor: 10-01'

# ---- a city's year ----

D=$C/banpol-kota
rm -f k.db*
kesbangpol impor -q wilayah "$D/wilayah.csv" && kesbangpol siapkan -q \
    "$D/kantor.yaml" || exit 1
for t in suara dewan nilai pengurus tahapan pencairan temuan; do
	banpol impor -q $t "$D/$t.csv" || exit 1
done

# on DAY ARGUMENT...: the calendar of that day, a line a deadline
on() {
	_day=$1
	shift
	banpol kalender -q --hari-ini "$_day" "$@" --pilih \
	    tanggal,sisa_hari,kegiatan,tahun,partai,keadaan >.rows
	_status=$?
	sed 1d .rows
	return $_status
}

run 'in December: who is not paid yet, the report before long' 0 \
    banpol kalender -f tabel --hari-ini 2024-12-20
golden banpol-kalender.txt
run 'for programs a row a party' 0 on 2024-12-20 --kegiatan lpj_bpk \
    --partai golkar,pdip
out_is <<'E'
2025-01-31,42,lpj_bpk,2024,golkar,mendatang
2025-01-31,42,lpj_bpk,2024,pdip,mendatang
E
run 'unpaid money lapses with the year' 0 on 2024-12-31 --kegiatan belum_cair
out_is <<'E'
2024-12-31,0,belum_cair,2024,perindo,hari_ini
E
run 'and is not asked for in the next' 1 on 2025-01-12 --partai perindo,pbb
out_is <<'E'
2025-01-10,-2,lpj_kantor,2024,pbb,lewat
2025-01-31,19,lpj_bpk,2024,pbb,mendatang
E
run 'on the last day it is not late' 0 on 2025-01-31 --partai pbb \
    --kegiatan lpj_bpk
out_is <<'E'
2025-01-31,0,lpj_bpk,2024,pbb,hari_ini
E
run 'on the next one it is; the inner deadline is no more' 1 on 2025-02-01 \
    --partai pbb
out_is <<'E'
2025-01-31,-1,lpj_bpk,2024,pbb,lewat
E
run 'higher rates are asked for until the end of February' 0 on 2024-02-29 \
    --kegiatan kenaikan_nilai
out_is <<'E'
2024-02-29,0,kenaikan_nilai,2025,,hari_ini
E
run 'and after it nobody is late with it' 0 on 2024-03-01 \
    --kegiatan kenaikan_nilai
out_is </dev/null
run 'audited within three months, of the year and of the receipt' 0 \
    on 2025-02-20 --kegiatan periksa_bpk,lhp --partai golkar --tahun 2024
out_is <<'E'
2025-04-17,56,periksa_bpk,2024,golkar,mendatang
2025-05-17,86,lhp,2024,golkar,mendatang
E
run 'to the head of region within a month of it' 0 on 2025-05-01 \
    --kegiatan lpj_kdh --partai golkar
out_is <<'E'
2025-05-24,23,lpj_kdh,2024,golkar,mendatang
E
sent=$(banpol ekspor tahapan --partai golkar --tahun 2024 --tahap lpj_bpk \
    --pilih nomor | sed 1d)
run 'sent on the last day' 0 banpol ubah -q tahapan "$sent" \
    --tanggal 2025-01-31
run 'it is in time, and audited so' 0 on 2025-02-20 --partai golkar \
    --kegiatan periksa_bpk,lpj_bpk --semua --tahun 2024
out_is <<'E'
2025-01-31,0,lpj_bpk,2024,golkar,selesai
2025-04-30,69,periksa_bpk,2024,golkar,mendatang
E
run 'by no day late' 0 banpol kalender -q --semua --tahun 2024 --partai golkar \
    --kegiatan lpj_bpk --pilih keterangan --hari-ini 2025-02-20
out_is <<'E'
keterangan
31 Januari 2025
E
old=$(banpol ekspor tahapan --partai golkar --tahun 2023 --tahap lpj_bpk,lhp \
    --pilih nomor | sed 1d)
for i in $old; do
	banpol ubah -q tahapan "$i" --tahun 2022 || exit 1
done
run 'who was paid since has reported' 0 on 2025-06-01 --partai golkar \
    --kegiatan lpj_bpk
out_is </dev/null
run 'unless that year is asked for' 1 on 2025-06-01 --partai golkar \
    --kegiatan lpj_bpk --tahun 2023
out_is <<'E'
2024-01-31,-487,lpj_bpk,2023,golkar,lewat
E
run 'or all of them' 1 on 2025-06-01 --partai golkar --kegiatan lpj_bpk --semua
out_is <<'E'
2024-01-31,-487,lpj_bpk,2023,golkar,lewat
2025-01-31,0,lpj_bpk,2024,golkar,selesai
E
for i in $old; do
	banpol ubah -q tahapan "$i" --tahun 2023 || exit 1
done
old=$(banpol ekspor tahapan --partai perindo --tahun 2023 \
    --tahap lpj_bpk,lhp,lpj_kdh --pilih nomor | sed 1d)
for i in $old; do
	banpol ubah -q tahapan "$i" --tahun 2022 || exit 1
done
run 'who was not is waited for' 1 on 2025-06-01 --tanggal ..2025-05-01
out_is <<'E'
2024-01-31,-487,lpj_bpk,2023,perindo,lewat
E
for i in $old; do
	banpol ubah -q tahapan "$i" --tahun 2023 || exit 1
done
run 'what is done is told when it is asked for' 0 banpol kalender -q \
    --semua --tahun 2024 --kegiatan lpj_bpk --partai pbb,pks \
    --pilih tanggal,sisa_hari,partai,keadaan,keterangan --hari-ini 2025-06-30
out_is <<'E'
tanggal,sisa_hari,partai,keadaan,keterangan
2025-01-31,-17,pbb,selesai,"17 Februari 2025, 17 hari sesudah batas"
2025-01-31,14,pks,selesai,17 Januari 2025
E
run 'a finding has its sixty days' 0 on 2025-06-23 --kegiatan temuan
out_is <<'E'
2025-06-23,0,temuan,2024,pks,hari_ini
E
run 'and no more' 1 on 2025-06-24
out_is <<'E'
2025-06-23,-1,temuan,2024,pks,lewat
E
run 'a board that ends before all is done' 1 on 2026-02-01 \
    --kegiatan sk_pengurus,temuan
out_is <<'E'
2025-06-23,-223,temuan,2024,pks,lewat
2026-02-28,27,sk_pengurus,2024,pbb,mendatang
E
run 'by its decree' 1 banpol kalender --hari-ini 2026-02-01 -q \
    --pilih partai,keterangan
out_like '^pbb,109/SK/DPP/2021; LPJ belum selesai$'
board=$(banpol ekspor pengurus --partai pbb --pilih nomor | sed 1d)
run 'whose number nobody wrote down' 0 banpol ubah -q pengurus "$board" \
    --sk-nomor ''
run 'is said to have none here' 1 banpol kalender --hari-ini 2026-02-01 -q \
    --pilih partai,keterangan
out_like '^pbb,nomor SK belum dicatat; LPJ belum selesai$'
run 'without an end it lasts' 0 banpol ubah -q pengurus "$board" --berakhir ''
run 'and is not waited for' 0 on 2026-02-01 --kegiatan sk_pengurus
out_is </dev/null
run 'its end again' 0 banpol ubah -q pengurus "$board" --berakhir 2026-02-28
run 'has a successor' 0 banpol tambah -q pengurus --partai pbb \
    --mulai 2026-03-01 --ketua 'Ketua Berikut' --sk-nomor 1/SK/2026
run 'so nothing is missing' 0 on 2026-02-01 --kegiatan sk_pengurus
out_is </dev/null
run 'only as far as it is asked' 0 on 2024-12-20 --dalam 12h --kegiatan lpj_bpk
out_is </dev/null
run 'to the day' 0 on 2024-12-20 --dalam 42h --kegiatan lpj_bpk --partai pks
out_is <<'E'
2025-01-31,42,lpj_bpk,2024,pks,mendatang
E
run 'a month of it' 0 on 2024-12-20 -p 2025-01 --maks 1
out_is <<'E'
2025-01-10,21,lpj_kantor,2024,berkarya,mendatang
E

# ---- temuan ----

run 'what is open' 1 banpol temuan -f tabel --hari-ini 2025-06-30
golden banpol-temuan.txt
run 'settled ones, too' 1 banpol temuan --semua --hari-ini 2025-06-30 --pilih \
    partai,tahun,jenis,jumlah,tenggat,sisa_hari,keadaan,berulang,tahun_berulang
out_is <<'E'
partai,tahun,jenis,jumlah,tenggat,sisa_hari,keadaan,berulang,tahun_berulang
pks,2023,bukti,2750000,2024-06-17,12,selesai,1,2023
hanura,2024,klasifikasi,,2025-06-23,18,selesai,1,2024
pks,2024,bukti,1500000,2025-06-23,-7,lewat,2,"2023, 2024"
E
err_is <<'E'
1 temuan belum selesai, 1 lewat tenggat; masih dipersoalkan Rp1.500.000; 1 berulang dari tahun sebelumnya
E
run 'of one party' 0 banpol temuan PKS --hari-ini 2025-06-01 --pilih \
    partai,tenggat
out_is <<'E'
partai,tenggat
pks,2025-06-23
E
run 'of another: none' 0 banpol temuan 'Partai Golkar' -f tabel
out_is <<'E'
tidak ada temuan yang belum selesai
E
run 'repeats alone' 1 banpol temuan --semua --hari-ini 2025-06-30 \
    --berulang 2.. --pilih partai
out_is <<'E'
partai
pks
E
run 'two parties' 64 banpol temuan pks pan
err_like 'sebutkan satu partai'
nomor=$(banpol ekspor temuan --partai pks --tahun 2024 --pilih nomor | sed 1d)
run 'a day of its own goes first' 0 banpol ubah -q temuan "$nomor" \
    --tenggat 2025-07-31
run 'it is not late then' 0 banpol temuan pks --hari-ini 2025-06-30 \
    --pilih tenggat,sisa_hari,keadaan
out_is <<'E'
tenggat,sisa_hari,keadaan
2025-07-31,31,mendatang
E
run 'of another kind' 0 banpol ubah -q temuan "$nomor" --jenis harga
run 'it is the first' 0 banpol temuan pks --hari-ini 2025-06-30 \
    --pilih jenis,berulang
out_is <<'E'
jenis,berulang
harga,1
E
run 'settled' 0 banpol ubah -q temuan "$nomor" --selesai 2025-06-30 \
    --hari-ini 2025-06-30
run 'and gone' 0 banpol temuan -f tabel --hari-ini 2026-01-01
out_is <<'E'
tidak ada temuan yang belum selesai
E
run 'no office' 66 banpol kalender -d tidak-ada.db

done_testing
