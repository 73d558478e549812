#!/bin/sh
# SPDX-License-Identifier: ISC
# Jobs of cron and systemd: each does its work, silently, also twice at once;
# what the timers and the crontab name is there.  tests/jadwal.sh has them run
# by cron and systemd themselves.

. "${0%/*}/lib.sh"
J=$ROOT/data/jadwal
S=$ROOT/data/systemd
KESBANGPOL_DB=$T/prov.db
KESBANGPOL_KELUARAN=$T/srv
export KESBANGPOL_DB KESBANGPOL_KELUARAN
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
ormas-skt impor -q "$C/ormas.csv"

# ---- the names ----

sed -n 's/^\([a-z-]*\))	.*/\1/p' "$J" | sort >jobs
is 'jobs' "$(tr '\n' ' ' <jobs)" \
    'agenda cadangkan dasbor kirim ringkas salin-teks terima '
(cd "$S" && ls kesbangpol@?*.timer) |
    sed 's/.*@\(.*\)\.timer/\1/' | sort >timers
same 'a timer for each' jobs timers
grep -v -e '^#' -e '^$' -e '^[A-Z]*=' "$ROOT/data/crontab.contoh" >lines
awk '{ print $7 }' lines | sort >cron
same 'a line of cron for each' jobs cron
is 'that is a time, the script and a job' "$(awk 'NF == 7 &&
    $1 ~ /^[0-9]+$/ && $2 ~ /^[0-9*-]+$/ && $3 $4 $5 == "***" &&
    $6 == "/etc/kesbangpol/jadwal"' lines | wc -l)" "$(wc -l <lines)"
is 'the service runs it' "$(sed -n 's/^ExecStart=//p' \
    "$S/kesbangpol@.service")" '/bin/sh /etc/kesbangpol/jadwal %i'
for l in Persistent=true WantedBy=timers.target; do
	is "each timer: $l" "$(cat "$S"/*.timer | grep -cx "$l")" \
	    "$(wc -l <timers)"
done
if have systemd-analyze; then
	ok 'times' sh -c "sed -n 's/^OnCalendar=//p' '$S'/*.timer |
	    while read -r c; do systemd-analyze calendar \"\$c\" || exit 1; done"
	mkdir units
	cp "$S"/* units
	# Its man pages are not installed here.
	sed -i '/^Documentation/d' units/*
	SYSTEMD_UNIT_PATH=$T/units: systemd-analyze verify \
	    units/kesbangpol@ringkas.timer units/kesbangpol@ringkas.service \
	    >verify 2>&1
	is 'units are understood' "$?: $(cat verify)" '0: '
	is 'the sandbox' "$(systemd-analyze security --offline=true \
	    "$T/units/kesbangpol@.service" | sed -n 's/.*: \([0-9.]*\) SAFE.*/\1/p')" 0.5
else
	skip 3 'no systemd-analyze here'
fi

# ---- the work ----

run 'no such job' 64 sh "$J" arsip
err_like "^jadwal: 'arsip' tidak dikenal; pilihan: .*cadangkan"
run 'a day summed up' 1 sh "$J" ringkas
silent
ok 'is there' grep -q 'LAPORAN SITUASI DAERAH HARIAN' srv/ringkasan.txt
is 'for its group, and nobody else' "$(stat -c %a srv/ringkasan.txt)" 640
run 'what is due' 1 sh "$J" agenda
silent
ok 'to read' grep -q '^TANGGAL' srv/agenda.txt
ok 'and for a calendar' grep -q '^BEGIN:VEVENT' srv/agenda.ics
run 'the page' 0 sh "$J" dasbor
silent
ok 'a web server shows it' grep -q '<h1>Dasbor</h1>' srv/dasbor/index.html
run 'a backup' 0 sh "$J" cadangkan
silent
ok 'can be restored' kesbangpol periksa --keutuhan -q -d srv/cadangan/prov.db.cadangan-*
run 'the text' 0 sh "$J" salin-teks
silent
ok 'can be read in' kesbangpol muat-teks -q -d text.db srv/cadangan/prov.teks
run 'nothing came' 0 sh "$J" terima
silent

# From a city to its province and back, by whoever carries the files.
kesbangpol kunci >prov.pub
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kota.yaml
kesbangpol siapkan -q -d kota.db kota.yaml
kesbangpol kunci -d kota.db >kota.pub
kesbangpol tambah kunci-kantor -q --kantor 64.74 \
    --kunci-publik "$(cat kota.pub)"
kesbangpol tambah kunci-kantor -q -d kota.db --kantor 64 \
    --kunci-publik "$(cat prov.pub)"
at_city() {
	KESBANGPOL_DB=$T/kota.db KESBANGPOL_KELUARAN=$T/kota sh "$J" "$1"
}
laporan-harian tambah -q -d kota.db --tanggal 2025-12-10 --judul Uji \
    --wilayah 64.74 --bidang politik --fakta Uji
run 'sent' 0 at_city kirim
silent
cp kota/keluar/*.kbundel srv/masuk
run 'taken' 0 sh "$J" terima
silent
is 'is there' "$(laporan-harian lihat -q -f csv --kantor 64.74 --pilih judul |
    tail -1)" Uji
cp srv/keluar/* kota/masuk
run 'the receipt' 0 at_city terima
silent
is 'sets where the next begins' "$(kesbangpol lihat kiriman -d kota.db -q \
    -f csv --pilih urut,diterima | grep -c '^1,2')" 1
is 'what was read is out of the way' "$(ls srv/masuk kota/masuk)" \
    'kota/masuk:
selesai

srv/masuk:
selesai'
is 'and is kept' "$(ls srv/masuk/selesai)" 64.74-64-000001.kbundel
touch -d '40 days ago' srv/masuk/selesai/*
cp kota/keluar/*.kbundel srv/masuk
touch -d '40 days ago' srv/masuk/*.kbundel
run 'taken again' 0 sh "$J" terima
silent
is 'kept from the day that it was read' "$(ls srv/masuk/selesai)" \
    64.74-64-000001.kbundel
touch -d '40 days ago' srv/masuk/selesai/*
run 'nothing comes' 0 sh "$J" terima
is 'not for ever' "$(ls srv/masuk/selesai)" ''
for n in 2 3; do
	laporan-harian tambah -q -d kota.db --tanggal 2025-12-10 --judul "U$n" \
	    --wilayah 64.74 --bidang politik --fakta Uji
	run "sent: $n" 0 at_city kirim
	touch kota/keluar/64.01-64.74-000001-1234567890ab.kbundel
done
is 'the last holds those before it; what is sent on stays' \
    "$(ls kota/keluar | tr '\n' ' ')" \
    '64.01-64.74-000001-1234567890ab.kbundel 64.74-64-000003.kbundel '
cp kota/keluar/64.74* srv/masuk
echo lain >kota/keluar/64.74-64-000004.kbundel
run 'a number that was used, before a backup was put back' 0 at_city kirim
is 'is not written over' "$(cat kota/keluar/64.74-64-000004-lama.kbundel)" lain
ok 'is sent' [ -e kota/keluar/64.74-64-000004.kbundel ]
echo rusak >srv/masuk/rusak.kbundel
run 'a broken one' 65 sh "$J" terima
err_like '/rusak\.kbundel: '
is 'stays, the others do not' "$(ls srv/masuk | tr '\n' ' ')" \
    'rusak.kbundel selesai '
rm srv/masuk/rusak.kbundel

# ---- twice at once ----

printf 'tukar.kepada: "00"\n' | kesbangpol siapkan -q -

while read -r job; do
	sh "$J" "$job" >"$job.1" 2>&1 &
	one=$!
	sh "$J" "$job" >"$job.2" 2>&1
	b=$?
	wait $one
	a=$?
	[ "$job" = kirim ] && cat kirim.1 kirim.2 >kirim.both
	ok "$job twice at once" [ "$a" -le 1 -a "$b" -le 1 ]
	is "$job: says nothing" "$(cat "$job.1" "$job.2")" ''
done <jobs
is 'the later bundle stands for both' "$(ls srv/keluar/64-00-*.kbundel)" \
    srv/keluar/64-00-000002.kbundel
is 'nothing is left lying' "$(find srv -name '*.tmp*' -o -name '.*' ! -name . |
    wc -l)" 0
run 'all is well' 0 kesbangpol periksa --keutuhan -q

# ---- what is not there is told ----

rm srv/agenda.ics
mkdir srv/agenda.ics
run 'of two files the first cannot be written' 73 sh "$J" agenda
err_like 'agenda\.ics'

run 'no office file' 66 env KESBANGPOL_DB="$T/tidak.db" sh "$J" dasbor
err_like 'tidak\.db'
printf x >berkas
run 'no folder can be made' 73 env KESBANGPOL_KELUARAN="$T/berkas" sh "$J" dasbor
err_like 'berkas'
done_testing
