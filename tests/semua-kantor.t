#!/bin/sh
# SPDX-License-Identifier: ISC
# A register that holds what other offices sent: what a summary leaves out is
# said, and --semua-kantor leaves nothing out.
. "$(dirname "$0")/lib.sh"
office
export KESBANGPOL_HARI_INI=2025-12-10T20:00

# One team's name, one number and one chain's number in two offices.
cat >l.csv <<'E'
kantor,nomor,revisi,tanggal,jam,diterima,wilayah,tim,bidang,judul,tahap,rujukan,klasifikasi
64,A-1,1,2025-12-10,08:00,2025-12-10T02:00:00Z,64,Tim 1,politik,Apel provinsi,,,biasa
64.74,A-1,1,2025-12-10,07:00,2025-12-10T01:00:00Z,64.74,Tim 1,ekonomi,Antrean awal,awal,,biasa
64.74,A-2,1,2025-12-10,09:00,2025-12-10T03:00:00Z,64.74,Tim 1,ekonomi,Antrean usai,penutup,A-1,terbatas
E
cat >t.csv <<'E'
kantor,nomor,revisi,nama,berlaku_mulai,target
64,T-1,1,Tim 1,2025-01-01,1
64.74,T-1,1,Tim 1,2025-01-01,3
E
laporan-harian impor -q l.csv 2>/dev/null
laporan-harian impor -q tim t.csv 2>/dev/null

run 'ours alone' 0 laporan-harian ringkas -f teks
out_like '^Laporan *: 1$'
nok '... has no report of another' grep Antrean .out
err_is <<'E'
2 laporan kantor lain tidak dihitung; semuanya dengan --semua-kantor, satu kantor dengan --kantor KODE
E
run 'nothing to say of a day on which none came' 1 \
    laporan-harian ringkas -f teks --tanggal 2025-12-09
err_is </dev/null
run 'of one of them' 1 laporan-harian ringkas -f teks --kantor 64.74
out_like '^Laporan *: 2$'
err_is <<'E'
1 laporan kantor lain tidak dihitung; semuanya dengan --semua-kantor, satu kantor dengan --kantor KODE
E
run 'of all' 1 laporan-harian ringkas -f teks --semua-kantor
out_like '^Laporan *: 3$'
out_like '^Menurut kantor *: Provinsi Kalimantan Timur 1, Kota Bontang 2$'
out_like '^Kejadian *: 2$'
out_like '^Klasifikasi *: terbatas$'
out_like 'Apel provinsi'
out_like 'Antrean usai'
err_is </dev/null
for c in mingguan bulanan; do
	run "$c: ours" 1 laporan-harian "$c" -f teks --tanggal 2025-12-10
	out_like '^Laporan *: 1$'
	err_like '^2 laporan kantor lain tidak dihitung'
	run "$c: all" 1 laporan-harian "$c" -f teks --tanggal 2025-12-10 \
	    --semua-kantor
	out_like '^Laporan *: 3$'
	out_like 'Apel provinsi'
	out_like 'Antrean usai'
done
run 'target: ours' 0 laporan-harian target -f csv --pilih tim,target,masuk
out_is <<'E'
tim,target,masuk
Tim 1,1,1
E
err_like '^2 laporan kantor lain tidak dihitung'
run 'target: teams of one name are two' 1 laporan-harian target -f csv \
    --semua-kantor --pilih tim,target,masuk,kurang
out_is <<'E'
tim,target,masuk,kurang
Kota Bontang: Tim 1,3,2,1
Tim 1,1,1,0
E
err_is </dev/null
run 'where there is none, that is said' 0 laporan-harian target -f csv \
    --hari-ini 2020-01-01
err_is <<'E'
tidak ada tim atau laporan dalam masa itu; tim dicatat dengan 'laporan-harian tambah tim'
E
run 'one or the other' 64 laporan-harian target --semua-kantor --kantor 64.74
err_is <<'E'
pakai --semua-kantor atau --kantor, jangan keduanya
E

# Two documents, and one series of numbers.
run 'ours is issued' 0 laporan-harian ringkas -f teks --terbit -o a.txt
err_like '^diterbitkan: '
run 'that of all is another one' 1 laporan-harian ringkas -f teks --terbit \
    --semua-kantor -o b.txt
is 'of the next number' "$(kesbangpol lihat terbitan -q -f csv \
    --pilih dokumen,urutan,perbaikan)" "dokumen,urutan,perbaikan
ringkas,1,0
ringkas/semua,2,0"
run 'and again the same' 1 laporan-harian ringkas -f teks --terbit \
    --semua-kantor -o c.txt
run '... byte for byte' 0 cmp b.txt c.txt

# ---- whose row is it? ----

run 'a list of several offices says it' 0 laporan-harian lihat tim -f tabel
out_like '^KANTOR +NOMOR +NAMA'
out_like '^Kota Bontang +T-1 +Tim 1'
run '... of one does not' 0 laporan-harian lihat tim -f tabel --kantor 64.74
out_like '^NOMOR +NAMA'
run '... nor where columns are chosen' 0 laporan-harian lihat tim -f tabel \
    --pilih nomor
nok 'then they are' grep -i kantor .out
run 'a number that only another office has' 0 laporan-harian lihat A-2 -f tabel
out_like 'Antrean usai'
run '... to change it one says whose' 65 laporan-harian ubah A-2 --judul X
err_is <<'E'
laporan 'A-2' milik kantor lain; tulis 64.74/A-2
E
run '... or to delete it' 65 laporan-harian hapus -y A-2 --alasan uji
run 'a number that nobody has' 65 laporan-harian lihat A-9
err_is <<'E'
laporan 'A-9' tidak ditemukan
E
sed -n '1p; s/^64.74,A-2/64.08,A-2/p' l.csv | sed 's/,64.74,/,64.08,/' >k.csv
laporan-harian impor -q k.csv 2>/dev/null
run 'one that two have' 65 laporan-harian lihat A-2
err_is <<'E'
laporan 'A-2' milik kantor lain; tulis 64.08/A-2 atau 64.74/A-2
E

# ---- one body in two registers ----

for o in 64 64.74; do
	ormas-skt tambah -q --kantor $o --nama 'Yayasan Sama' --bentuk yayasan \
	    --wilayah 64.74.01 --nomor "S-$o" 2>/dev/null
done
ormas-skt tambah -q --kantor 64.08 --nama 'Yayasan Sama' --bentuk yayasan \
    --wilayah 64.08 --nomor S-cabang 2>/dev/null
run 'is told, and a branch is none' 1 ormas-skt periksa ormas -q -f csv \
    --pilih nomor,kolom,temuan
out_like '^S-64,nama,"juga dalam register kantor lain, di wilayah yang sama: 64.74/S-64.74; dihitung dua kali"$'
for o in 64 64.74 64.08; do
	ormas-skt hapus -qy "$o/$([ $o = 64.08 ] && echo S-cabang || echo "S-$o")" \
	    --alasan uji
done

# ---- what is due, of one office ----

for o in 64 64.74; do
	ormas-skt tambah -q --kantor $o --nama "Forum $o" \
	    --bentuk tidak_berbadan_hukum --skt-nomor 1/$o \
	    --skt-tanggal 2020-12-20 --skt-berakhir 2025-12-20 2>/dev/null
	peta-konflik tambah forum -q --kantor $o --bentuk FKDM --wilayah $o \
	    --sk-nomor 1/$o --sk-tanggal 2020-12-21 --berakhir 2025-12-21 \
	    2>/dev/null
	rakor-rekom tambah rapat -q --kantor $o --nomor r$o --jenis rakor \
	    --tanggal 2025-12-15 --nama "Rapat $o" 2>/dev/null
done
run 'of all it says whose' 1 kesbangpol agenda -f csv --pilih pokok
out_like '^"Forum 64, Forum 64.74 \(Kota Bontang\)"$'
run 'of one' 1 kesbangpol agenda -q -f csv --pilih tanggal,pokok --kantor 64.74
out_is <<'E'
tanggal,pokok
2025-12-09,Tim 1
2025-12-10,Tim 1
2025-12-15,Rapat 64.74
2025-12-20,Forum 64.74
2025-12-21,Kota Bontang
E

# Numbers that came from elsewhere, of several offices and years, in any order:
# each office goes on after its own.
printf '%s\n' nomor,kantor,tanggal,bidang,judul,klasifikasi \
    2025-00007,64.74 2025-00003,64 2024-00009,64.74 2026-00002,64.71 \
    2024-00001,64 2025-00005,64.71 2026-00003,64.71 2025-00011,64.74 \
    2024-00010,64.74 2024-00002,64 2025-00004,64 2025-00002,64.71 |
    sed 's/[0-9]$/&,2024-02-01,politik,Apel,biasa/' >n.csv
run 'numbers of several offices' 0 laporan-harian impor -q n.csv
is '... the last of each' "$(sql "$KESBANGPOL_DB" "SELECT kantor, tahun,
    terakhir FROM nomor_urut WHERE jenis = 'laporan' AND tahun > 0
    ORDER BY 1, 2" | tr '\n' ' ')" \
    '64|2024|2 64|2025|4 64.71|2025|5 64.71|2026|3 64.74|2024|10 64.74|2025|11 '
for o in 64.74:12 64:5 64.71:6; do
	run "... and the next of ${o%:*}" 0 laporan-harian tambah --kantor "${o%:*}" \
	    --tanggal 2025-12-10 --bidang politik --judul Apel --klasifikasi biasa
	ok '... is that' grep -q "$(printf '2025-%05d' "${o#*:}")" .out .err
done

# What the dashboard draws.
run 'dasbor has all' 0 sh -c 'kesbangpol dasbor -q -o d.html; cat d.html'
out_like 'Laporan harian semua kantor, 14 hari terakhir'
run '... or one' 0 sh -c \
    'kesbangpol dasbor -q --kantor 64.74 -o d.html; cat d.html'
nok '... which is told' grep 'semua kantor' .out
done_testing
