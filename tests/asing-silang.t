#!/bin/sh
# SPDX-License-Identifier: ISC
# Foreigners by several things at once, twice, unlike their totals, a month
# after the other; what a rest may be; whom no text may name.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2023-09-15T08:00
export KESBANGPOL_HARI_INI
office

cat >silang.csv <<'EOF'
tanggal,wilayah,sumber,definisi,kebangsaan,izin,sektor,jumlah,pengikut,berakhir
2023-03-31,64.02,Dinas,TKA,,,,100,5,20
2023-03-31,64.02,Dinas,TKA,Tiongkok,itas,,60,4,15
2023-03-31,64.02,Dinas,TKA,Jepang,itas,,20,,
2023-03-31,64.02,Dinas,TKA,Tiongkok,itap,,30,3,8
2023-03-31,64.02,Dinas,TKA,,,tambang,90,,
2023-03-31,64.02,Dinas,TKA,,itas,tambang,110,2,30
2023-03-31,64,Dinas,TKA,,,,90,,
2023-03-31,64.74,Dinas,TKA,,,,10,,
2023-03-31,64.74,Imigrasi,TKA,Jepang,,,12,,5
2023-03-31,64.74,Imigrasi,TKA,Jepang,,,14,,
2023-02-28,64.02,Dinas,TKA,,,,80,5,20
2023-01-31,64.02,Dinas,TKA,,,,80,5,20
2022-12-31,64.02,Dinas,TKA,,,,90,5,20
EOF
ok 'the numbers' laporan-harian impor -q asing silang.csv

run 'regions against theirs, parts against their total' 0 laporan-harian asing \
    -f csv --pilih wilayah,sumber,jumlah,menurut,rincian,selisih
out_is <<'EOF'
wilayah,sumber,jumlah,menurut,rincian,selisih
64,Dinas,90,,,
64.02,Dinas,100,kebangsaan,110,-10
64.74,Dinas,10,,,
64.74,Imigrasi,,kebangsaan,26,
EOF
err_is <<'EOF'
Kalimantan Timur, Dinas (TKA), per 31 Maret 2023: 2 wilayah di bawahnya yang tercatat 110, jumlah yang disebut sumber 90: selisih 20.
Kabupaten Kutai Kartanegara, Dinas (TKA), per 31 Maret 2023: rincian menurut kebangsaan 110, jumlah yang disebut sumber 100: selisih 10.
Angka dari sumber atau batasan yang berlainan tidak dijumlahkan.
EOF
run 'parts by two things, by one of them' 0 laporan-harian asing -q -f csv \
    --baris kebangsaan -w 64.02 --pilih kebangsaan,jumlah,pengikut,berakhir
out_is <<'EOF'
kebangsaan,jumlah,pengikut,berakhir
Tiongkok,90,7,23
Jepang,20,,
EOF
run 'by the other' 0 laporan-harian asing -q -f csv --baris izin -w 64.02 \
    --pilih izin,jumlah,pengikut,berakhir
out_is <<'EOF'
izin,jumlah,pengikut,berakhir
itas,80,,
itap,30,3,8
EOF
run 'a part told twice' 0 laporan-harian asing -f teks --baris kebangsaan \
    -w 64.74
out_like '^ *Jepang +14 / 12$'
out_like '^ *jumlah rincian +26$'
run 'what does not fit' 1 laporan-harian periksa asing -q -f csv \
    --pilih nomor,temuan,dasar
out_is <<'EOF'
nomor,temuan,dasar
2023-00007,"Dinas per 31 Maret 2023: 2 wilayah di bawahnya berjumlah 110, lebih dari 90",wilayah
2023-00001,"Dinas per 31 Maret 2023: rincian menurut kebangsaan dan izin 110, jumlah yang disebut sumber 100: selisih 10; cocokkan dengan sumbernya",rincian
2023-00001,"Dinas per 31 Maret 2023: pengikut menurut rincian 7, menurut jumlahnya 5",bagian
2023-00001,"Dinas per 31 Maret 2023: rincian menurut sektor 90, jumlah yang disebut sumber 100: selisih 10; cocokkan dengan sumbernya",rincian
2023-00001,"Dinas per 31 Maret 2023: rincian menurut izin dan sektor 110, jumlah yang disebut sumber 100: selisih 10; cocokkan dengan sumbernya",rincian
2023-00001,"Dinas per 31 Maret 2023: izin berakhir menurut rincian 30, menurut jumlahnya 20",bagian
2023-00009,"Imigrasi per 31 Maret 2023: 12, dan 14 dalam 2023-00010 tentang hal yang sama; bila yang dihitung berbeda tulis pada definisi, bila tidak hapus salah satunya",dua angka
EOF
is 'of a day that has not come' "$(KESBANGPOL_HARI_INI=2023-03-01T08:00 \
    laporan-harian periksa asing -q -f csv --nomor 2023-00008 |
    grep -c 'belum tiba')" 1
run 'permits that end, a permit each' 1 laporan-harian asing --berakhir -q \
    --tanggal 2023-05-01 -f csv --pilih wilayah,izin,berakhir
out_is <<'EOF'
wilayah,izin,berakhir
64.02,itas,15
64.02,itap,8
64.74,,5
EOF

# week DAY: what its row of 64.02 says of the change, in one line
week() {
	laporan-harian mingguan --tanggal "$1" |
	    sed -n '/^IV\. /,/^V\. /p' | tr -s ' \n' ' '
}
week 2023-03-31 >.out
out_like ' 100 \+20 sejak 28 Kutai Februari '
week 2023-02-28 >.out
out_like ' 80 tetap sejak Kutai 31 Januari '
out_like 'Izin yang berakhir .* Kutai Kartanegara 20 menurut Dinas'
week 2023-01-31 >.out
out_like ' 80 -10 sejak 31 Kutai Desember '

# ---- the rest, in public ----

KESBANGPOL_DB=p.db
office
cat >sisa.csv <<'EOF'
tanggal,wilayah,sumber,definisi,izin,sektor,jumlah
2023-03-31,64.02,Dinas,TKA,itas,,30
2023-03-31,64.02,Dinas,TKA,itap,,2
2023-03-31,64.02,Dinas,TKA,itk,,3
2023-03-31,64.74,Dinas,TKA,,,100
2023-03-31,64.74,Dinas,TKA,,tambang,80
2023-03-31,64.74,Dinas,TKA,,tani,2
2023-03-31,64.74,Dinas,TKA,,laut,3
2023-03-31,64.71,Dinas,TKA,,tambang,2
2023-03-31,64.71,Dinas,TKA,,tani,1
EOF
laporan-harian impor -q asing sisa.csv
run 'of permits' 0 laporan-harian asing -f csv --baris izin --publik \
    --pilih wilayah,izin,jumlah,keterangan
out_is <<'EOF'
wilayah,izin,jumlah,keterangan
64.02,itas,30,
64.02,,5,digabung
EOF
err_is <<'EOF'
Angka yang terlalu kecil untuk diedarkan ditulis sebagai batasnya, atau digabung dengan yang lain.
EOF
run 'on a page' 0 laporan-harian asing -f teks --baris izin --publik
out_like '^ *\(yang lain\) +5$'
run 'of sectors: up to the total; of two small ones nothing' 0 laporan-harian \
    asing -f csv --baris sektor --publik --pilih wilayah,sektor,jumlah
out_is <<'EOF'
wilayah,sektor,jumlah
64.74,tambang,80
64.74,(yang lain),20
EOF
err_like '^ada angka yang tidak ikut --publik'
for i in 1 2 3 4 5 6 7 8; do
	echo "2022-01-31,64.74,Dinas $i,TKA,itas,,30"
done >>sisa.csv
laporan-harian impor -q asing sisa.csv
run 'many that do not tell which end' 0 laporan-harian asing -f csv --berakhir
err_like ' Dinas 3 \(TKA\), per 31 Januari 2022; dan 5 lagi\.$'
run 'four sources beside each other, then the next' 0 laporan-harian asing \
    -f teks --baris izin -w 64.74
is 'the place is a heading once' "$(grep -c '^Kota Bontang$' .out)" 1
is 'two tables' "$(grep -c '^ *Izin  ' .out)" 2

# ---- societies ----

cat >l.csv <<'EOF'
nama,negara,wilayah,tujuan,sasaran,tempat,mulai,berakhir,mitra,cara_kerja,sumber_dana,rekomendasi,mou_nomor,mou_tanggal
Hutan Utara,Belanda,64.03,pelestarian,desa,Tanjung Batu,2021-01-02,2023-12-01,yayasan,pendampingan,hibah,R/1,MSP/2,
Air Bersih,Belanda,64.03,pelestarian,desa,Tanjung Batu,2021-01-02,2023-12-01,yayasan,pendampingan,hibah,R/1,,
Air Bersih,Belanda,64.02,pelestarian,desa,Tanjung Batu,2021-01-02,2023-12-01,yayasan,pendampingan,hibah,R/1,MSP/4,2020-12-20
Tanpa Akhir,Jepang,64.02,kesehatan,ibu,Tenggarong,2023-01-01,,dinas,klinik,hibah,R/2,MSP/3,2023-08-01
Sudah Lama,Jepang,64.02,kesehatan,ibu,Tenggarong,2021-01-01,2022-01-01,dinas,klinik,hibah,R/2,MSP/3,2021-08-01
EOF
laporan-harian impor -q lembaga-asing l.csv
run 'the most urgent first, then by name' 1 laporan-harian lembaga -q -f csv \
    --pilih nama,wilayah,keadaan,sisa_hari,kurang
out_is <<'EOF'
nama,wilayah,keadaan,sisa_hari,kurang
Sudah Lama,64.02,berakhir,-622,
Air Bersih,64.03,segera_berakhir,77,memorandum saling pengertian
Air Bersih,64.02,segera_berakhir,77,
Hutan Utara,64.03,segera_berakhir,77,tanggal memorandum
Tanpa Akhir,64.02,tanpa_akhir,,akhir waktunya
EOF
run 'where to write it' 1 laporan-harian periksa lembaga-asing -q -f csv \
    --pilih nomor,kolom,temuan
out_is <<'EOF'
nomor,kolom,temuan
2023-00001,berakhir,berakhir 1 Desember 2023
2023-00001,,belum tercatat: tanggal memorandum
2023-00002,berakhir,berakhir 1 Desember 2023
2023-00002,mou_nomor,belum tercatat: memorandum saling pengertian
2023-00003,berakhir,berakhir 1 Desember 2023
2023-00004,,belum tercatat: akhir waktunya
2023-00005,berakhir,sudah berakhir 1 Januari 2022
EOF

# ---- whom no text may name ----

for head in Nama Sponsor; do
	printf 'tanggal,wilayah,sumber,definisi,%s,jumlah\n%s\n' $head \
	    2023-03-31,64.02,Dinas,TKA,x,3 >n.csv
	run "a column $head" 65 laporan-harian impor asing n.csv
	err_like "^n.csv:1: kolom '$head': .*lalu impor jumlahnya$"
done
# said STATUS DEFINITION WHAT: an entry so defined
said() {
	run "$2" "$1" laporan-harian tambah asing --tanggal 2023-03-31 \
	    --wilayah 64.08 --sumber Dinas --definisi "$2" --jumlah 9
	err_like "$3"
}
paspor='^definisi: memuat nomor seperti nomor paspor'
orang='definisi: menyebut nama orang; hapus namanya'
said 65 'TKA AB 1234567' "$paspor"
said 65 'TKA A-12345678' "$paspor"
said 65 'TKA 1234567' "$paspor"
said 65 'TKA nomor 123456789' "$paspor"
said 0 'TKA 1234567890' '^tersimpan: '
said 0 'TKA milik bapak.' '^tersimpan: '
said 0 'TKA bapak zhang' '^tersimpan: '
said 0 'TKA di atas nama kapal Laut' '^tersimpan: '
said 1 'TKA, . Tn. Zhang' "$orang"
said 1 'TKA atas nama Zhang' "$orang"
said 1 'TKA Atas nama: Zhang' "$orang"
run 'more dependants than persons' 65 laporan-harian tambah asing \
    --tanggal 2023-03-31 --wilayah 64.08 --sumber Dinas --definisi x \
    --jumlah 3 --pengikut 4 --berakhir 5
err_is <<'EOF'
pengikut: lebih dari jumlah
berakhir: lebih dari jumlah
EOF
run 'the sector Jumlah is none' 0 laporan-harian tambah -q asing \
    --tanggal 2023-03-31 --wilayah 64.09 --sumber Dinas --definisi x \
    --sektor Jumlah --jumlah 3
is 'it is the total' "$(laporan-harian asing -q -f jsonl -w 64.09 \
    --pilih sektor,jumlah)" '{"sektor":null,"jumlah":3}'
done_testing
