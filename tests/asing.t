#!/bin/sh
# SPDX-License-Identifier: ISC
# Foreigners as numbers: sources side by side, what they add up to, what may
# leave, permits that end; foreign societies.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2023-09-15T08:00
export KESBANGPOL_HARI_INI
office

# Kaltara, August 2023, as published; and a list of nationalities that adds to
# ten fewer than its total.
cat >a.csv <<'EOF'
tanggal,wilayah,sumber,definisi,kebangsaan,izin,jumlah,pengikut,berakhir
2023-08-31,65,Kantor Imigrasi,pemegang izin tinggal,,,275,,
2023-08-31,65,Kantor Imigrasi,pemegang izin tinggal,,itas,250,,20
2023-08-31,65,Kantor Imigrasi,pemegang izin tinggal,,itap,25,,0
2023-08-31,65,Dinas Tenaga Kerja,TKA,,,83,,
2023-08-31,65,Dinas Tenaga Kerja,TKA,,,85,,
2023-06-30,65,Kantor Imigrasi,pemegang izin tinggal,,,260,,
2023-08-31,64.02,Dinas Tenaga Kerja,TKA,,,280,4,12
2023-08-31,64.02,Dinas Tenaga Kerja,TKA,Tiongkok,,200,,
2023-08-31,64.02,Dinas Tenaga Kerja,TKA,Malaysia,,60,,
2023-08-31,64.02,Dinas Tenaga Kerja,TKA,Italia,,2,,
2023-08-31,64.02,Dinas Tenaga Kerja,TKA,Jepang,,8,,
2023-05-01,64.74,Kantor Imigrasi,pemegang ITAS,,itas,30,,9
EOF
ok 'the numbers' laporan-harian impor -q asing a.csv

# of PICK [OPTION...]: rows as JSON
of() {
	_pick=$1
	shift
	laporan-harian asing -q -f jsonl --pilih "$_pick" "$@" 2>&1
}

# ---- side by side ----

run 'side by side' 0 laporan-harian asing -f tabel
golden asing.txt
is 'two totals of one source are both shown' "$(of jumlah -w 65 \
    --sumber tenaga)" '{"jumlah":85}
{"jumlah":83}'
is 'never added' "$(of jumlah,rincian,selisih -w 65 --sumber imigrasi)" \
    '{"jumlah":275,"rincian":275,"selisih":0}'
is 'parts that are fewer' "$(of jumlah,menurut,rincian,selisih -w 64.02)" \
    '{"jumlah":280,"menurut":"kebangsaan","rincian":270,"selisih":10}'
is 'no total is stated: unknown, not 0' "$(of jumlah,rincian -w 64.74)" \
    '{"jumlah":null,"rincian":30}'
is 'as of a day' "$(of tanggal,jumlah --tanggal 2023-07-01 -w 65)" \
    '{"tanggal":"2023-06-30","jumlah":260}'
is 'within a period' "$(of wilayah,tanggal -p 2023-05)" \
    '{"wilayah":"64.74","tanggal":"2023-05-01"}'
run 'a day or a period' 64 laporan-harian asing --tanggal 2023-07-01 -p 2023
run 'by nationality' 0 laporan-harian asing -f tabel --baris kebangsaan
golden asing-kebangsaan.txt
is 'by permit' "$(of izin,jumlah --baris izin -w 65)" \
    '{"izin":"itas","jumlah":250}
{"izin":"itap","jumlah":25}'
run 'by sector: nobody says' 0 laporan-harian asing --baris sektor -f csv \
    --pilih sektor,jumlah
out_is <<EOF
sektor,jumlah
EOF
err_is <<EOF
tidak ada angka orang asing yang tercatat
EOF
run 'as a page' 0 laporan-harian asing --baris kebangsaan -f teks
golden asing-halaman.txt
run 'as a message' 0 laporan-harian asing -f wa
out_like '280'
run 'a source at a time' 0 laporan-harian asing -f wa --baris kebangsaan
out_like '^_Dinas Tenaga Kerja: TKA, per 31 Agustus 2023_$'
out_like 'Tiongkok.*: jumlah 200$'

# ---- what may leave ----

run 'in public' 0 laporan-harian asing -f tabel --baris kebangsaan --publik
golden asing-publik.txt
run 'the records in public' 0 laporan-harian ekspor asing --publik \
    --pilih kebangsaan,jumlah -w 64.02
out_is <<EOF
kebangsaan,jumlah
,280
Tiongkok,200
Malaysia,60
EOF
err_like '^2 asing tidak ikut --publik: angkanya di bawah'
run 'not one of them' 77 laporan-harian lihat asing --publik 2023-00010
run 'of dependants nothing' 64 laporan-harian ekspor asing --publik \
    --pilih pengikut
run 'of permits that end nothing' 64 laporan-harian asing --berakhir --publik

# ---- permits that end ----

run 'permits that end' 1 laporan-harian asing --berakhir -f tabel
golden asing-berakhir.txt
run 'none, a year on' 0 laporan-harian asing --berakhir --tanggal 2024-09-01 \
    -f tabel
out_like '^Sudah lewat 90 hari'
is 'the 90th day is one of them' "$(laporan-harian asing -q --berakhir \
    --tanggal 2023-07-30 -w 64.74 -f jsonl --pilih berakhir)" '{"berakhir":9}'
is 'the day after is not' "$(laporan-harian asing -q --berakhir \
    --tanggal 2023-07-31 -w 64.74 -f jsonl --pilih berakhir)" ''
run 'by permit alone' 64 laporan-harian asing --berakhir --baris sektor

run 'what is not told, only of those that are asked for' 0 laporan-harian \
    asing --berakhir -w 64.74 -f tabel
out_is <<EOF
Sudah lewat 90 hari, tidak dihitung: Kota Bontang, Kantor Imigrasi (pemegang
ITAS), per 1 Mei 2023 (sampai 30 Juli 2023).
EOF
run 'nothing at all' 0 laporan-harian asing --berakhir -w 64.71 -f csv
err_is <<EOF
tidak ada angka orang asing yang tercatat
EOF

# ---- of two offices the nearest holds ----

cat >dua.csv <<'EOF'
kantor,nomor,revisi,tanggal,wilayah,sumber,definisi,jumlah
64.08,2022-00001,1,2022-06-30,64.08,Imigrasi,ITAS,31
65,2022-00001,1,2022-06-30,64.08,IMIGRASI,itas,33
EOF
laporan-harian impor -q asing dua.csv
laporan-harian tambah -q asing --tanggal 2022-06-30 --wilayah 64.08 \
    --sumber 'imigrasi' --definisi itas --kebangsaan Jepang --jumlah 31 \
    --kantor 64.08
is 'however its source is spelt' "$(of sumber,jumlah,rincian -w 64.08 \
    --kantor 64.08)" '{"sumber":"Imigrasi","jumlah":31,"rincian":31}'
is 'that of the place' "$(of jumlah -w 64.08)" '{"jumlah":31}'
laporan-harian tambah -q asing --tanggal 2022-06-30 --wilayah 64.08 \
    --sumber Imigrasi --definisi ITAS --jumlah 32
is 'our own before it' "$(of jumlah -w 64.08)" '{"jumlah":32}'
is 'or the one that is asked for' "$(of jumlah -w 64.08 --kantor 64.08)" \
    '{"jumlah":31}'

# ---- in the week's report ----

laporan-harian mingguan --tanggal 2023-08-31 >week
sed -n '/^IV\. /,/^V\. /p' week >.out
golden asing-mingguan.txt
laporan-harian mingguan --tanggal 2023-09-13 >week
is 'silence is not nihil' "$(sed -n '/^IV\. /,/^V\. /p' week |
    grep -c 'Tidak ada laporan')" 1

# ---- foreign societies ----

cat >l.csv <<'EOF'
nama,negara,wilayah,tujuan,sasaran,tempat,mulai,berakhir,mitra,cara_kerja,sumber_dana,rekomendasi,mou_nomor,mou_tanggal
Hutan Utara,Belanda,64.03,pelestarian,desa,Tanjung Batu,2021-01-02,2023-12-01,yayasan,pendampingan,hibah,R/1,MSP/2,2020-12-20
Lembaga Lain,,64.02,,,,2022-03-01,2023-01-01,,,,,,
Lembaga Baru,Jepang,64.02,kesehatan,ibu,Tenggarong,2024-01-01,2025-01-01,dinas,klinik,hibah,R/2,MSP/3,2023-08-01
EOF
ok 'societies' laporan-harian impor -q lembaga-asing l.csv
run 'whose period ends, and what is not there' 1 laporan-harian lembaga -f tabel
golden asing-lembaga.txt
is 'soon is what one asks for' "$(laporan-harian lembaga -q -f jsonl \
    --pilih keadaan,sisa_hari --nama Hutan --dalam 30h)" \
    '{"keadaan":"berjalan","sisa_hari":77}'
is 'on another day' "$(laporan-harian lembaga -q -f jsonl --pilih keadaan \
    --nama Baru --tanggal 2024-06-01)" '{"keadaan":"berjalan"}'

cat >l2.csv <<'EOF'
kantor,nomor,revisi,nama,wilayah,mulai,berakhir
64.03,2021-00001,1,HUTAN UTARA,64.03,2021-01-02,2024-06-01
EOF
laporan-harian impor -q lembaga-asing l2.csv
is 'of two offices the nearest' "$(laporan-harian lembaga -q -f jsonl \
    --nama hutan --pilih berakhir)" '{"berakhir":"2023-12-01"}'

# ---- small numbers, by region ----

cp k.db kecil.db
KESBANGPOL_DB=kecil.db
# A district with 3, 4 and 9, within a regency of 16; and one on its own.
cat >kecil.csv <<'EOF'
tanggal,wilayah,sumber,definisi,kebangsaan,jumlah,berakhir
2023-02-28,64.03,Dinas,TKA,,16,
2023-02-28,64.03.01,Dinas,TKA,,3,
2023-02-28,64.03.02,Dinas,TKA,,4,
2023-02-28,64.03.03,Dinas,TKA,,9,
2023-02-28,64.03.03,Dinas,TKA,Tiongkok,9,
2023-02-28,64.71,Dinas,TKA,,4,
2023-02-28,64.72,Dinas,TKA,,0,
2023-02-28,64.74,Dinas,TKA,Tiongkok,30,6
2023-02-28,64.74,Dinas,TKA,Jepang,2,
2023-02-28,64.74,Dinas,TKA,Korea,3,
EOF
laporan-harian impor -q asing kecil.csv
run 'regions in public: a small one, one within, none' 0 laporan-harian \
    asing --publik -p 2023-02 -f csv --pilih wilayah,jumlah,keterangan,rincian
out_is <<EOF
wilayah,jumlah,keterangan,rincian
64.03,16,,
64.03.03,9,,
64.71,,<5,
64.72,0,,
64.74,,,35
EOF
run 'of their parts what is whole' 0 laporan-harian asing --publik \
    -p 2023-02 --baris kebangsaan -f csv --pilih wilayah,kebangsaan,jumlah
out_is <<EOF
wilayah,kebangsaan,jumlah
64.74,Tiongkok,30
64.74,(yang lain),5
EOF
run 'and as records' 0 laporan-harian ekspor asing --publik -p 2023-02 -q \
    --pilih wilayah,kebangsaan,jumlah
out_is <<EOF
wilayah,kebangsaan,jumlah
64.03,,16
64.03.03,,9
64.72,,0
64.74,Tiongkok,30
EOF
run 'a district that is not told' 0 laporan-harian asing --publik \
    -p 2023-02 -w 64.03.01 -f csv --pilih wilayah
err_is <<EOF
ada angka yang tidak ikut --publik: terlalu kecil, atau yang kecil dapat dihitung darinya
EOF
run 'what a filter asks for hides as well' 0 laporan-harian asing --publik \
    -p 2023-02 --jumlah 1..4 -f csv --pilih wilayah
out_is <<EOF
wilayah
EOF
laporan-harian mingguan --tanggal 2023-02-28 >week
is 'small in the week' "$(grep -c 'Kota .*Dinas .* <5' week)" 1
is 'nor within a regency' "$(grep -c -e 'Biduk' -e 'Batu Putih' week)" 0
# A partial list that is small is not its region; what a regency counts a day
# after its districts; two offices that count the regions of one.
cat >dekat.csv <<'EOF'
kantor,nomor,revisi,tanggal,wilayah,sumber,definisi,sektor,jumlah
64.02,2021-00001,1,2021-08-30,64.02,Disnaker,TKA,,100
64.02,2021-00002,1,2021-08-30,64.02,Disnaker,TKA,tambang,3
64.02,2021-00003,1,2021-12-31,64.09,Imigrasi,ITAS,,87
64.02,2021-00004,1,2021-12-30,64.09.01,Imigrasi,ITAS,,44
64.02,2021-00005,1,2021-12-30,64.09.02,Imigrasi,ITAS,,27
64.02,2021-00006,1,2021-12-30,64.09.03,Imigrasi,ITAS,,13
64.02,2021-00007,1,2021-12-30,64.09.04,Imigrasi,ITAS,,3
64,2020-00001,1,2020-03-31,64,Kanwil,ITAS,,100
64,2020-00002,1,2020-03-31,64.02,Kanwil,ITAS,,60
64,2020-00003,1,2020-03-31,64.71,Kanwil,ITAS,,30
64.02,2020-00001,1,2020-03-31,64.02,Kanwil,ITAS,,55
64.71,2020-00001,1,2020-03-31,64.71,Kanwil,ITAS,,42
64,2020-00004,1,2020-03-31,64.72,Kanwil,ITAS,,3
EOF
laporan-harian impor -q asing dekat.csv
public() {
	laporan-harian ekspor asing --publik -q --pilih wilayah,jumlah -p "$1"
}
is 'a stated total is told' "$(of jumlah,keterangan --publik -p 2021-08)" \
    '{"jumlah":100,"keterangan":null}'
laporan-harian mingguan --tanggal 2021-08-30 >week
is 'in the week, too' "$(grep -c 'TKA .* 100' week)" 1
public 2021-12 >.out
out_is <<'EOF'
wilayah,jumlah
64.09,87
64.09.01,44
64.09.02,27
EOF
cat >orang.csv <<'EOF'
kantor,nomor,revisi,tanggal,wilayah,sumber,definisi,kebangsaan,jumlah
64.02,2019-00001,1,2019-08-30,64.02,Disnaker,a.n. Zhang Wei,,100
64.02,2019-00002,1,2019-08-30,64.02,Disnaker,TKA,,70
64.02,2019-00003,1,2019-08-30,64.02,Disnaker,TKA,Mr. Smith,40
64.02,2019-00004,1,2019-08-30,64.02,Disnaker,TKA,Jepang,30
EOF
laporan-harian impor -q asing orang.csv 2>/dev/null
run 'who is named does not travel' 0 laporan-harian ekspor asing --publik -q \
    --pilih definisi,kebangsaan,jumlah -p 2019-08
out_is <<'EOF'
definisi,kebangsaan,jumlah
TKA,,70
TKA,Jepang,30
EOF
laporan-harian mingguan --tanggal 2019-08-30 >week
laporan-harian asing --publik -p 2019-08 --baris kebangsaan -f teks >>week
is 'in no report' "$(grep -c -i -e zhang -e smith week)" 0
is 'but it is found' "$(laporan-harian periksa asing -q -f csv -p 2019-08 |
    grep -c 'menyebut nama orang')" 2
public 2020-03 >.out
golden asing-dua-kantor.txt
run 'an office that closes nothing' 0 kesbangpol siapkan -q - <<'EOF'
asing.sel_terkecil: 0
EOF
is 'closes nothing' "$(laporan-harian ekspor asing --publik -p 2023-02 \
    -q -f csv | wc -l | tr -d ' ')" 11
done_testing
