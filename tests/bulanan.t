#!/bin/sh
# The month's report, the summary by ATHG, and the nudge to teams.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2026-01-05T08:00
export KESBANGPOL_HARI_INI
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian impor -q "$C/laporan-akhir-pekan.csv"
laporan-harian impor -q "$C/laporan.tsv"

run "last month's report" 1 laporan-harian bulanan
golden bulanan.txt
cp .out month
is 'not wider than 80' "$(awk 'length > 80' month | wc -l | tr -d ' ')" 0
run 'the same, by any of its days' 1 laporan-harian bulanan --tanggal 2025-12-31
out_is month
run 'the same, by its name' 1 laporan-harian bulanan -p 2025-12 \
    --hari-ini 2027-07-07
out_is month

# What one table says, another says: reports and events.
facts=$(sed -n 's/^Kejadian *: \([0-9]*\).*/\1/p' month)
is 'the head and the comparison' "$(awk '$1 == "Kejadian" && NF == 4 { print $3 }' \
    month)" "$facts"
is 'the head and the weeks' "$(awk '/^II\./ { on = 1 } /^III\./ { on = 0 }
    on && $1 == "Jumlah" { n = $NF } END { print n }' month)" "$facts"
is 'the head and the places' "$(awk '/^III\./ { on = 1 } /^IV\./ { on = 0 }
    on && $1 == "Jumlah" { n = $NF } END { print n }' month)" "$facts"
is 'the head and rekap' "$(laporan-harian rekap --baris bulan -p 2025-12 \
    --hitung kejadian | sed 1d)" "2025-12,$facts"
is 'and the month before' "$(awk '$1 == "Kejadian" && NF == 4 { print $2 }' month)" \
    "$(laporan-harian rekap --baris bulan -p 2025-11 --hitung kejadian |
    sed '1d; s/.*,//')"

run 'a month without a report' 1 laporan-harian bulanan -p 2023-02
golden bulanan-kosong.txt
run 'a year: by months' 1 laporan-harian bulanan -p 2025
out_like '^II\. KEJADIAN MENURUT BIDANG DAN BULAN$'
run 'issued' 1 laporan-harian bulanan --terbit
err_is <<E
diterbitkan: 001/LAPSITDA-B/XII/2025
E
run 'as a page' 1 laporan-harian bulanan -f html
out_like '<table'

# ---- by ATHG ----

run 'by ATHG' 1 laporan-harian ringkas --athg -p 2025-12-12..2025-12-14
golden ringkas-athg.txt
run 'by ATHG, issued beside the other' 1 laporan-harian ringkas --athg \
    --tanggal 2025-12-13 --terbit
err_is <<E
diterbitkan: 001/ATHG/XII/2025
E
run 'the other' 1 laporan-harian ringkas --tanggal 2025-12-13 --terbit
err_is <<E
diterbitkan: 001/LAPSITDA/XII/2025
E
run 'two teams, one event' 1 laporan-harian ringkas --tanggal 2025-12-13
out_like '^Kejadian +: 3 dalam 4 butir: ada yang dilaporkan beberapa tim$'

# ---- the nudge ----

run 'who is short, as messages' 1 laporan-harian target -f wa \
    -p 2025-12-13..2025-12-14
golden target-wa.txt
run 'nobody is short' 0 laporan-harian target -f wa -p 2025-12-25
out_is </dev/null
err_is <<E
tidak ada tim yang kurang
E
run 'reports without a team have a name for people' 1 laporan-harian target \
    -p 2025-02-24 -f tabel
out_like '\(tanpa tim\)'
run 'and none for programs' 1 laporan-harian target -p 2025-02-24 --pilih tim,masuk
out_like '^,1$'
done_testing
