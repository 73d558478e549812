#!/bin/sh
# SPDX-License-Identifier: ISC
# banpol kalender: deadlines as the office writes them.
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

done_testing
