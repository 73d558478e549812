#!/bin/sh
# SPDX-License-Identifier: ISC
# The desk of an election: stages of a day, equipment, reports on Mondays.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2020-08-12T09:00
export KESBANGPOL_HARI_INI
office

cat >alat.csv <<E
pilkada,nama,tahapan,dibutuhkan,tersedia,satuan,kondisi,pemegang,tenggat
2020,Komputer,,4,3,unit,baik,Sub Bagian Umum,2020-08-14
2020,Printer,,2,2,unit,rusak berat,Sub Bagian Umum,2020-08-10
2020,Papan informasi tahapan,,1,,buah,,Bidang Poldagri,
2020,Meja,,4,6,buah,baik,Sub Bagian Umum,2020-08-01
2020,Kursi,,4,4,buah,rusak ringan,Sub Bagian Umum,
2020,Alat semprot disinfektan,Pembentukan PPDP,2,1,buah,,,2020-07-01
2024,Proyektor,,1,0,unit,,,
E
cat >lapor.csv <<E
pilkada,wilayah,tanggal,diterima,nihil,keadaan,masalah,langkah,nomor_surat
2020,64.71,2020-08-10,2020-08-10,ya,kondusif,,,200/11
2020,64.72,2020-08-10,2020-08-12,tidak,coklit,12 RT belum dicoklit,dilaporkan ke KPU,
2020,64.74.01,2020-08-10,2020-08-10,ya,kondusif,,,
2024,64.08,2020-08-10,2020-08-10,ya,kondusif,,,
E
laporan-harian impor -q peralatan alat.csv
laporan-harian impor -q laporan-desk lapor.csv
KESBANGPOL_HARI_INI=2020-08-13 laporan-harian tambah -q laporan-desk \
    --pilkada 2020 --wilayah 64.74 --tanggal 2020-08-10 \
    --diterima 2020-08-13 --nihil ya

# atur 'NAME: VALUE'...: settings of the office
atur() {
	printf '%s\n' "$@" | kesbangpol siapkan -q -
}

# ---- which stages run ----

# on DAY [OPTION...]: their names
on() {
	_day=$1
	shift
	laporan-harian desk --tahapan -q --tanggal "$_day" -f csv \
	    --pilih keadaan,tahapan,hari_ke,lama,sisa_hari "$@" |
	    sed -n 's/^berjalan,//p'
}

is '7 August 2020' "$(on 2020-08-07)" \
    'Pencocokan dan penelitian,24,30,6
Penyusunan daftar pemilih hasil pemutakhiran oleh PPS,1,23,22'
is 'the last day belongs to a stage' "$(on 2020-08-13 | head -1)" \
    'Pencocokan dan penelitian,30,30,0'
is 'the day after does not' "$(on 2020-08-14)" \
    'Penyusunan daftar pemilih hasil pemutakhiran oleh PPS,8,23,15'
is 'the day before it began' "$(on 2020-08-06)" \
    'Pencocokan dan penelitian,23,30,7'
is 'the day of voting in 2024' "$(on 2024-11-27)" \
    'Pemungutan suara,1,1,0
Penghitungan dan rekapitulasi,1,20,19'
is 'what began nobody knows when' "$(on 2024-03-01)" \
    'Penyusunan peraturan,,,262
Pendaftaran pemantau,4,264,260'
is 'is not said to run before anything else' \
    "$(on 2020-08-12 --pilkada 2024)" ''
is 'but that it is not known' "$(laporan-harian desk --tahapan -q \
    --pilkada 2024 -f csv --pilih keadaan,tahapan | grep -c '^tak_tentu,')" 2

# Every row that is known, as another reads the same file.
awk -F, 'NR > 1 { gsub(/"[^"]*"/, "x"); print $1 "," $4 "," $5 }' \
    "$ROOT/data/tahapan.csv" | LC_ALL=C sort >want
laporan-harian lihat tahapan -f csv --pilih pilkada,mulai,selesai |
    sed 1d | LC_ALL=C sort >got
same 'all stages are seeded' want got
is 'so many of each election' "$(cut -d, -f1 got | uniq -c |
    tr -s ' ' | tr '\n' ';')" ' 28 2020; 18 2024;'
awk -F, '$1 == 2020 { print $2, $3 }' got >s2020
cp k.db all.db
for d in 2020-06-15 2020-07-14 2020-07-15 2020-09-04 2020-09-23 2020-10-09 \
    2020-12-05 2020-12-09 2020-12-26; do
	is "as many as awk counts on $d" "$(on "$d" | wc -l | tr -d ' ')" \
	    "$(awk -v d="$d" '$1 <= d && d <= $2' s2020 | wc -l | tr -d ' ')"
done

# ---- voting again, region by region ----

is 'a region votes again' "$(laporan-harian desk --tahapan -q -f csv \
    --tanggal 2025-04-19 --pilih keadaan,wilayah,tahapan |
    grep -v '^selesai')" 'keadaan,wilayah,tahapan
berjalan,64.02,Pemungutan suara ulang
akan_datang,64.11,Pemungutan suara ulang'
is 'another one does not' "$(laporan-harian desk --tahapan -q -f csv \
    --pilkada 2024 --tanggal 2025-04-19 -w 64.74 |
    grep -c 'ulang')" 0
run 'on its day' 0 laporan-harian desk --tanggal 2025-04-19 -w 64.02
out_like '^ +DESK PILKADA 2024$'
out_like '1\. Pemungutan suara ulang \(Kabupaten Kutai Kartanegara\)'
out_like '^      hari ini saja$'
run 'elsewhere nothing runs' 0 laporan-harian desk --tanggal 2025-04-19 \
    -w 64.74
out_like '^Tidak ada pemilihan yang tahapannya berjalan pada hari ini\.'
out_like 'Tercatat: 2020 \(15'
run 'reports after it' 1 laporan-harian desk --laporan -p 2025-04 -f csv \
    --hari-ini 2025-06-02
is 'of that region, once' "$(cut -d, -f1,3 .out)" 'wilayah,tanggal
64.02,2025-04-21'

# ---- the page ----

run 'a page for the head of the office' 1 laporan-harian desk
golden desk-hari.txt
narrow 'of 80 columns'
run 'of a city: its districts, its own records' 1 laporan-harian desk -w 64.74
out_like '^   Bontang Utara +nihil +10/08/2020$'
out_like '^   Bontang Barat +belum lapor$'
out_like 'Belum ada peralatan yang dicatat'
run 'stages that are near' 1 laporan-harian desk --tanggal 2020-08-25
is 'six of them' "$(sed -n '/^II\. /,/^III\. /p' .out |
    grep -c ' hari lagi')" 6
out_like 'Perlu: hadir hanya ketua dan sekretaris partai'
run 'on the day itself they are waited for' 1 laporan-harian desk \
    --tanggal 2020-08-10
out_like '^   Kota Samarinda +ditunggu$'
out_like '^   Kota Balikpapan +nihil '
for d in 2020-08-05 2020-09-02; do
	rakor-rekom tambah -q rapat --nomor "desk-$d" --jenis desk \
	    --tanggal "$d" --nama 'Rapat tim desk' --wilayah 64
done
rakor-rekom tambah -q rapat --nomor lain --jenis internal \
    --tanggal 2020-08-07 --nama 'Rapat internal' --wilayah 64
run 'meetings of the desk' 1 laporan-harian desk
out_like '^   terakhir +Rabu, 5 Agustus +Rapat tim desk +desk-2020-08-'
out_like '^   berikutnya +Rabu, 2 +Rapat tim desk +desk-2020-09-'
for f in html rtf wa; do
	run "as $f" 1 laporan-harian desk -f $f
	out_like 'Pencocokan dan penelitian'
done
run 'a message is shorter' 1 laporan-harian desk -f wa -w 64.74
out_like '^belum lapor: Bontang Selatan, Bontang Barat$'
run 'not as a list' 64 laporan-harian desk -f csv
err_like 'pakai --tahapan, --peralatan atau --laporan'

# ---- equipment ----

run 'equipment' 1 laporan-harian desk --peralatan -q -f csv \
    --pilih nama,kurang,keadaan,terlambat
out_is <<E
nama,kurang,keadaan,terlambat
Printer,2,kurang,2
Komputer,1,kurang,
Papan informasi tahapan,,tak_diketahui,
Alat semprot disinfektan,1,tak_perlu_lagi,
Kursi,0,lengkap,
Meja,0,lengkap,
E
is 'on its day nothing is late' "$(laporan-harian desk --peralatan -q -f csv \
    --tanggal 2020-08-10 --pilih nama,terlambat | sed -n 2p)" 'Printer,'
run 'as a table' 1 laporan-harian desk --peralatan -f tabel
golden desk-peralatan.txt
laporan-harian ubah -q peralatan 2020-00001 --tersedia 4
laporan-harian ubah -q peralatan 2020-00002 --kondisi baik
laporan-harian ubah -q peralatan 2020-00003 --tersedia 1
run 'nothing is missing' 0 laporan-harian desk --peralatan -f csv
run 'another election' 1 laporan-harian desk --peralatan --pilkada 2024 -f csv
out_like '^Proyektor,2024,,1,0,1,'

# ---- reports ----

run 'who has reported' 1 laporan-harian desk --laporan -q -p 2020-08-10 \
    -f csv --pilih wilayah,keadaan,diterima,terlambat
out_is <<E
wilayah,keadaan,diterima,terlambat
64.01,belum_lapor,,2
64.02,belum_lapor,,2
64.03,belum_lapor,,2
64.07,belum_lapor,,2
64.08,belum_lapor,,2
64.09,belum_lapor,,2
64.11,belum_lapor,,2
64.71,nihil,2020-08-10,
64.72,ada_masalah,2020-08-12,2
64.74,belum_lapor,,2
E
run 'a day later another one has come' 1 laporan-harian desk --laporan \
    -p 2020-08-10 -f csv --tanggal 2020-08-13
out_like '^64\.74,Kota Bontang,2020-08-10,"nihil, terlambat 3 hari",nihil,'
cp k.db dua.db
laporan-harian tambah -q -d dua.db --kantor 64.71 laporan-desk \
    --pilkada 2020 --wilayah 64.71 --tanggal 2020-08-10 \
    --diterima 2020-08-09 --nihil tidak --masalah X 2>/dev/null
laporan-harian tambah -q -d dua.db --kantor 64.71 laporan-desk \
    --pilkada 2020 --wilayah 64.71 --tanggal 2020-08-10 \
    --diterima 2020-08-11 --nihil tidak --masalah Y 2>/dev/null
run 'of two offices our record holds' 1 laporan-harian desk -d dua.db \
    --laporan -q -p 2020-08-10 -f csv --pilih wilayah,keadaan,diterima
out_like '^64\.71,nihil,2020-08-10$'
laporan-harian tambah -q -d dua.db --kantor 64.01 laporan-desk \
    --pilkada 2020 --wilayah 64.01 --tanggal 2020-08-10 \
    --diterima 2020-08-10 --nihil ya
run "where we have none another's does" 1 laporan-harian desk -d dua.db \
    --laporan -q -p 2020-08-10 -f csv --pilih wilayah,keadaan
out_like '^64\.01,nihil$'
run 'as a chart' 1 laporan-harian desk --laporan -f teks -w 64.74
golden desk-laporan.txt
narrow 'of 80 columns'
run 'of more days than stand upright' 1 timeout 60 laporan-harian desk \
    --laporan -f html -w 64.74 -p 2020-06..2020-08
out_like '<td[^>]*>Bontang Barat</td>'
run 'what is not due yet is not missing' 1 laporan-harian desk --laporan \
    -f teks -w 64.74 --tanggal 2020-08-10 -p 2020-08
out_like '^   Bontang Barat +– +· +0/1$'
out_like '^   Sudah lapor +0/3 +1/1 +1/4$'
run 'as a message to the silent ones' 1 laporan-harian desk --laporan -f wa \
    -w 64.74
golden desk-laporan.wa
run 'who was not asked is told' 1 laporan-harian desk --laporan -f csv \
    -p 2020-08-10
err_like '^Melapor juga, di luar daftar ini: Bontang Utara\.$'
cp k.db lain.db
for w in 01 02 03 04 05 06; do
	laporan-harian tambah -q -d lain.db laporan-desk --pilkada 2020 \
	    --wilayah 64.72.$w --tanggal 2020-08-10 --diterima 2020-08-10 \
	    --nihil ya
done
run 'of many only some' 1 laporan-harian desk -d lain.db --laporan -f csv \
    -p 2020-08-10
err_like '^Melapor juga, di luar daftar ini: .* dan 2 lainnya\.$'
laporan-harian tambah -q laporan-desk --pilkada 2020 --wilayah 64.74.02 \
    --tanggal 2020-08-10 --diterima 2020-08-10 --nihil ya
laporan-harian tambah -q laporan-desk --pilkada 2020 --wilayah 64.74.03 \
    --tanggal 2020-08-11 --diterima 2020-08-11 --nihil ya
run 'nobody is silent' 1 laporan-harian desk --laporan -f wa -w 64.74
err_is <<E
tidak ada wilayah yang belum lapor
E
atur 'desk.tenggang: 2'
run 'days of grace' 0 laporan-harian desk --laporan -p 2020-08-10 -f csv \
    -w 64.74
atur 'desk.tenggang: 0' 'desk.mulai_lapor: 2020-08-05'
run 'asked for from a day on' 0 laporan-harian desk --laporan -q -f csv \
    --pilih tanggal -w 64.74.01
out_is <<E
tanggal
2020-08-10
E
run 'a day of 2020 is no day of 2024' 1 laporan-harian desk --laporan \
    -p 2024-11-25 -f csv --hari-ini 2024-12-01
is 'all of them' "$(wc -l <.out | tr -d ' ')" 11
atur 'desk.hari: kamis'
is 'another day of the week' "$(laporan-harian desk --laporan -q -f csv \
    --tanggal 2020-08-20 -w 64.74.01 --pilih tanggal,keadaan)" \
    'tanggal,keadaan
2020-08-06,nihil
2020-08-13,belum_lapor
2020-08-20,ditunggu'
atur 'desk.hari: senin' 'desk.mulai_lapor: null'
# 17 August 2020, a Monday, is a holiday.
run 'a holiday moves nothing' 1 laporan-harian desk --laporan -q \
    -p 2020-08-17 -f csv --pilih tanggal,batas,keadaan -w 64.74.01 \
    --tanggal 2020-08-18
out_like '^2020-08-17,2020-08-17,belum_lapor$'
atur 'desk.geser_libur: ya'
run 'unless the office says so' 0 laporan-harian desk --laporan -q \
    -p 2020-08-17 -f csv --pilih tanggal,batas,keadaan -w 64.74.01 \
    --tanggal 2020-08-18
out_like '^2020-08-17,2020-08-18,ditunggu$'

atur 'desk.geser_libur: tidak' 'desk.kecuali: 2020/64.09, 64.11'
run 'who does not vote is not asked' 1 laporan-harian desk --laporan -q \
    -p 2020-08-10 -f csv --pilih wilayah
is 'the others are' "$(sed 1d .out | tr '\n' ' ')" \
    '64.01 64.02 64.03 64.07 64.08 64.71 64.72 64.74 '
is 'in another election it is' "$(laporan-harian desk --laporan -q \
    -p 2024-11-25 -f csv --pilih wilayah --hari-ini 2024-12-01 |
    grep -c '64\.09\|64\.11')" 1
atur 'desk.kecuali: null'

# ---- which election ----

run 'one that there is not' 64 laporan-harian desk --pilkada 2025
err_is <<E
pemilihan '2025' tidak tercatat; ada: 2020, 2024
E
laporan-harian tambah -q tahapan --pilkada 'Pemilu ulang' \
    --tahapan Kampanye --mulai 2020-08-01 --selesai 2020-09-30
run 'two of them' 64 laporan-harian desk
err_like 'beberapa pemilihan berjalan dalam masa itu \(2020, Pemilu ulang\)'
run 'without one all stages' 0 laporan-harian desk --tahapan -f tabel \
    --tanggal 2010-01-01
out_like '^Kampanye +2020 '
out_like '^Kampanye +Pemilu'
run 'one of two' 1 laporan-harian desk --pilkada 'pemilu ulang'
out_like '^ +DESK PEMILU ULANG$'
atur 'desk.pilkada: 2020'
run 'the setting says which' 1 laporan-harian desk
out_like '^ +DESK PILKADA 2020$'
run 'a setting that is none of them' 65 atur 'desk.pilkada: Pilkada 2020'
err_like "desk\\.pilkada: pemilihan 'Pilkada 2020' tidak tercatat; ada: 2020, 2024, Pemilu ulang; masukkan dahulu tahapannya"
laporan-harian tambah -q tahapan --pilkada 'Pemilu hilang' \
    --tahapan Kampanye --mulai 2030-08-01 --selesai 2030-09-30
atur 'desk.pilkada: Pemilu hilang'
sql k.db "DELETE FROM desk_tahapan WHERE pilkada = 'Pemilu hilang'"
run 'one that there is no more' 78 laporan-harian desk
err_is <<E
setelan desk.pilkada: pemilihan 'Pemilu hilang' tidak tercatat; ada: 2020, 2024, Pemilu ulang
E
run 'nor where none runs' 78 laporan-harian desk --tanggal 2010-01-01
atur 'desk.pilkada: 2020'
run 'the setting where none runs' 1 laporan-harian desk --tanggal 2010-01-01
out_like '^ +DESK PILKADA 2020$'
laporan-harian mingguan --tanggal 2010-01-06 >week
nok 'not in the report of a week' grep -q 'Tahapan Pilkada' week
run 'it does not hold where another one runs alone' 1 \
    laporan-harian desk --tanggal 2024-11-27
out_like '^ +DESK PILKADA 2024$'

atur 'desk.pilkada: 2024'
run 'nor where several others do' 64 laporan-harian desk
err_is <<E
beberapa pemilihan berjalan dalam masa itu (2020, Pemilu ulang), setelan desk.pilkada menyebut '2024': sebutkan satu dengan --pilkada, atau ubah setelan itu
E
laporan-harian mingguan --tanggal 2020-08-05 >week
ok 'the report of a week says the same' grep -q \
    '^ *Desk tidak dimuat: beberapa pemilihan berjalan dalam masa itu' week
atur 'desk.pilkada: null'

# ---- the last day of what began nobody knows when, the week after all ----

KESBANGPOL_DB=all.db
is 'a stage runs on its last day' "$(on 2024-01-26)" \
    'Perencanaan program dan anggaran,,,0'
is 'and no other one then' "$(on 2024-01-25)$(on 2024-01-27)" ''
run 'nothing is asked of anybody then' 1 laporan-harian desk \
    --tanggal 2024-01-26
out_like '^   Tidak ada laporan yang diminta untuk hari itu'
run 'the day after the last reports were due' 1 laporan-harian desk \
    --tanggal 2024-12-17
out_like '^[IV]+\. LAPORAN SENIN, 16 DESEMBER 2024$'
out_like '^   Kota Samarinda +belum lapor$'
run 'who is silent is reminded' 1 laporan-harian desk --laporan -f wa \
    --tanggal 2024-12-22
out_like 'Kota Samarinda'
run 'two weeks later it is over' 0 laporan-harian desk --laporan -f wa \
    --tanggal 2024-12-24
err_is <<E
tidak ada pemilihan yang tahapannya berjalan dalam masa itu; sebutkan --pilkada
E

KESBANGPOL_DB=k.db
# ---- wrong input ----

run 'one list at a time' 64 laporan-harian desk --tahapan --peralatan
run 'a page has no period' 64 laporan-harian desk -p 2020
err_like 'satu hari dengan --tanggal'
run 'svg of a list' 64 laporan-harian desk --tahapan -f svg
err_is <<E
svg hanya untuk --grafik
E
run 'no such place' 64 laporan-harian desk -w Entah
run 'no such weekday' 65 atur 'desk.hari: seninn'
err_like "desk\\.hari: 'seninn' bukan nama hari; tulis misalnya senin"
run 'nor of prices' 65 atur 'harga.hari: senin,jumatt'
err_like "harga\\.hari: 'jumatt' bukan nama hari; tulis misalnya senin,kamis"
run 'as people write them' 0 atur "harga.hari: Senin, Jum'at ,ahad" \
    'desk.hari: Ahad'
run 'also for the desk' 0 atur 'desk.hari: senin' 'harga.hari: "senin,kamis"'

# ---- through the days ----

KESBANGPOL_DB=all.db
run 'stages as lines' 0 laporan-harian desk --grafik
golden desk-grafik.txt
narrow 'of 80 columns'
run 'a year and its repetitions' 0 laporan-harian desk --grafik \
    --pilkada 2024 --tanggal 2024-11-27
golden desk-grafik-2024.txt
run 'as SVG' 0 laporan-harian desk --grafik -f svg
out_like '^<svg'
out_like 'Pencocokan dan penelitian: 15 Juli s\.d\. 13 Agustus 2020, berjalan\.'
ok 'which is XML' python3 -c 'import sys, xml.dom.minidom as m
m.parse(sys.argv[1])' .out
run 'in a page' 0 laporan-harian desk --grafik -f html -p 2020-08
out_like '<svg'
run 'of which election?' 64 laporan-harian desk --grafik -p 2022
err_is <<E
--grafik: tidak ada pemilihan yang tahapannya berjalan dalam masa itu; sebutkan --pilkada
E
run 'nothing to draw' 65 laporan-harian desk --grafik -p 2022 --pilkada 2020
err_is <<E
--grafik: tidak ada tahapan dalam masa itu
E
done_testing
