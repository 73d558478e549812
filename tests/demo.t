#!/bin/sh
# SPDX-License-Identifier: ISC
# make demo: the full office, and what it shows.

. "${0%/*}/lib.sh"
TOOLS=$X
export TOOLS
unset KESBANGPOL_DB KESBANGPOL_HARI_INI
run 'a demo' 0 sh "$ROOT/tools/demo.sh" "$T/demo"
err_like '^5 baru, 0 berubah, 0 tetap, 1 peringatan$'
nok 'nothing is refused' grep -E 'kesalahan|tidak dikenal|ditolak' "$T/.err"
KESBANGPOL_DB=$T/demo/kantor.db
KESBANGPOL_HARI_INI=2025-12-15T16:00
export KESBANGPOL_DB KESBANGPOL_HARI_INI
is 'due from the tools' "$(kesbangpol agenda -q --pilih bidang | sed 1d |
    sort -u | tr '\n' ' ')" 'banpol harga konflik laporan ormas rakor '
is 'pictures on its page' "$(grep -c '<svg' demo/dasbor.html)" 6
ok 'a calendar' grep -q '^BEGIN:VEVENT' demo/agenda.ics
run 'its file is whole' 0 kesbangpol periksa --keutuhan -q
cp demo/dasbor.html a.html
run 'again' 0 sh "$ROOT/tools/demo.sh" "$T/demo"
same 'is the same page' a.html demo/dasbor.html
done_testing
