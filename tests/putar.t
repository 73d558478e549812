#!/bin/sh
# SPDX-License-Identifier: ISC
# Backups in a folder: made, checked, rotated.

. "${0%/*}/lib.sh"

kesbangpol siapkan -q "$C/kantor.yaml"
mkdir cadangan
run 'into a folder' 0 kesbangpol cadangkan cadangan
err_like '^dicadangkan dan diperiksa: cadangan/k.db.cadangan-2025-12-11$'
run 'tried' 0 kesbangpol cadangkan -n cadangan --hari-ini 2025-12-12
err_like '^akan dicadangkan: cadangan/k.db.cadangan-2025-12-12$'
touch cadangan/k.db.cadangan-2025-1-1 cadangan/k.db.cadangan-2020-01-01.bak \
    cadangan/lain.db.cadangan-2020-01-01 cadangan/catatan
for d in 2020-01-01 2024-10-01 2025-11-20 2025-11-28; do
	cp cadangan/k.db.cadangan-2025-12-11 cadangan/k.db.cadangan-$d
done
for d in 1 2 3 4 5 6 7 8 9; do
	cp cadangan/k.db.cadangan-2025-12-11 cadangan/k.db.cadangan-2025-12-0$d
done
run 'the next day' 0 kesbangpol cadangkan cadangan --hari-ini 2025-12-12
err_like '^4 cadangan lama dihapus$'
run 'seven days, the last of five weeks, of twelve months; what is not ours' \
    0 ls cadangan
out_is <<'E'
catatan
k.db.cadangan-2020-01-01
k.db.cadangan-2020-01-01.bak
k.db.cadangan-2024-10-01
k.db.cadangan-2025-1-1
k.db.cadangan-2025-11-20
k.db.cadangan-2025-11-28
k.db.cadangan-2025-12-05
k.db.cadangan-2025-12-06
k.db.cadangan-2025-12-07
k.db.cadangan-2025-12-08
k.db.cadangan-2025-12-09
k.db.cadangan-2025-12-11
k.db.cadangan-2025-12-12
lain.db.cadangan-2020-01-01
E
printf 'cadangan.harian: 2\ncadangan.mingguan: 0\ncadangan.bulanan: 1\n' >putar.yaml
kesbangpol siapkan -q putar.yaml
run 'as the office sets it' 0 kesbangpol cadangkan cadangan \
    --hari-ini 2025-12-13
run 'two days' 0 sh -c 'ls cadangan | grep -c "k.db.cadangan-....-..-..$"'
out_is <<'E'
2
E
run 'a file is only that' 0 kesbangpol cadangkan -q satu.db
run 'a folder that there is not' 73 kesbangpol cadangkan tidak/ada.db
run 'a copy that is put back' 0 kesbangpol pulihkan -q \
    cadangan/k.db.cadangan-2025-12-13

done_testing
