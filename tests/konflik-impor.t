#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik: registers of others, by the padanan that come with the tool.
. "$(dirname "$0")/lib.sh"
office

run 'written out' 0 peta-konflik templat --bawaan padanan/acled.yaml
run 'and the other' 0 peta-konflik templat --bawaan padanan/ucdp.yaml

# ---- ACLED: 31 columns, three forms of dates, inter as word or number ----

cat >acled.csv <<'E'
event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
IDN1001,03 May 2024,2024,1,Demonstrations,Protests,Peaceful protest,Protesters (Indonesia),Students,Protesters,,,,60,,360,Southeast Asia,Indonesia,East Kalimantan,Kota Samarinda,Samarinda Ulu,Samarinda,-0.5022,117.1536,1,Contoh,Subnational-National,"On 3 May 2024, students, ""peacefully"", protested.",0,crowd size=no report,1715000000
IDN1002,04-05-2024,2024,2,Political violence,Riots,Mob violence,Rioters (Indonesia),,5,Civilians (Indonesia),,7,57,,360,Southeast Asia,Indonesia,East Kalimantan,Kutai Kartanegara,Tenggarong,Tenggarong,-0.4167,116.9833,2,Contoh,National,"On 4 May 2024, a fight",1,,1715000001
IDN1003,2024-05-05,2024,3,Political violence,Riots,Mob violence,Rioters (Indonesia),,5,Civilians (Indonesia),,7,57,,360,Southeast Asia,Indonesia,East Kalimantan,Berau,,Tanjung Redeb,2.15,117.5,3,Contoh,National,"x",1,,1715000001
E
run 'unknown columns are named' 65 peta-konflik impor peristiwa acled.csv
err_like '^acled.csv:1: 24 kolom tidak dikenal untuk peristiwa'
run 'ACLED' 0 peta-konflik impor peristiwa --padanan data/padanan/acled.yaml \
    --asal ACLED --isu keamanan acled.csv
err_is <<'E'
3 baru, 0 berubah, 0 tetap
E
run 'its own scale of exactness' 0 peta-konflik ekspor peristiwa --pilih \
    id_asal,asal,mulai,presisi,wilayah,lokasi,presisi_lokasi,bentuk,tewas
out_is <<'E'
id_asal,asal,mulai,presisi,wilayah,lokasi,presisi_lokasi,bentuk,tewas
IDN1001,ACLED,2024-05-03,hari,64.72.03,Samarinda,tepat,Peaceful protest,0
IDN1002,ACLED,2024-05-04,minggu,64.02.06,Tenggarong,sekitar,Mob violence,1
IDN1003,ACLED,2024-05-05,bulan,64.03,Tanjung Redeb,provinsi,Mob violence,1
E
run 'again' 0 peta-konflik impor peristiwa --padanan data/padanan/acled.yaml \
    --asal ACLED --isu keamanan acled.csv
err_is <<'E'
0 baru, 0 berubah, 3 tetap
E

# ---- a heading says of what level the names under it are ----

sed 's/^kode:.*/kode: "72"/' "$C/kantor.yaml" >sulteng.yaml
kesbangpol -d sulteng.db siapkan -q sulteng.yaml
cat >banggai.csv <<'E'
Tgl,Kab/Kota,Kecamatan,Isu,Sumber Konflik UU
1/3/2025,Banggai,,Ormas,sara
2/3/2025,,Banggai,Sara,sara
3/3/2025,Banggai Laut,Banggai,Ormas,sara
4/3/2025,Kab. Banggai,Toili,Sara,sara
5/3/2025,72.01,,Keamanan,sara
6/3/2025,,Poso,Sara,sara
E
run 'Banggai is a regency, and a kecamatan of another' 0 \
    peta-konflik -d sulteng.db impor -q banggai.csv
run 'each by its heading' 0 peta-konflik -d sulteng.db ekspor -q \
    --pilih tanggal,wilayah
out_is <<'E'
tanggal,wilayah
2025-03-01,72.01
2025-03-02,72.11.01
2025-03-03,72.11.01
2025-03-04,72.01.09
2025-03-05,72.01
2025-03-06,72.02
E
cat >sebutan.csv <<'E'
tanggal,wilayah,isu
2025-04-01,Parimo,sara
2025-04-01,Kab. Morut,sara
2025-04-01,Bumi Tadulako,sara
E
kesbangpol -d sulteng.db tambah -q wilayah-alias --nama 'Bumi Tadulako' \
    --kode 72
run 'as everybody there calls them, and an office alone' 0 \
    peta-konflik -d sulteng.db impor -q sebutan.csv
run 'by their codes' 0 peta-konflik -d sulteng.db ekspor -q -p 2025-04 \
    --pilih wilayah
out_is <<'E'
wilayah
72.08
72.12
72
E
run 'a column of places of any level says nothing' 65 sh -c '
    printf "%s\n" tanggal,wilayah,isu 2025-03-01,Banggai,sara |
    peta-konflik -d sulteng.db impor -'
err_like "wilayah: 'Banggai' dapat berarti 72.01 .*; tulis kodenya"
export C
run 'nor does one of another level take it elsewhere' 0 sh -c '
    sed s/64/81/ "$C/kantor.yaml" >maluku.yaml
    kesbangpol -d maluku.db siapkan -q maluku.yaml
    printf "%s\n" tanggal,kecamatan,isu 2025-03-01,Buru,sara |
    peta-konflik -d maluku.db impor -q - &&
    peta-konflik -d maluku.db ekspor -q --pilih wilayah'
out_is <<'E'
wilayah
81.04
E
run 'a village that the table does not have' 65 sh -c '
    printf "%s\n" tanggal,kab_kota,kecamatan,desa,isu \
    2025-03-01,Morowali,Bahodopi,Fatufia,sara |
    peta-konflik -d sulteng.db impor -'
err_like "; kelurahan dan desa di Bahodopi \(72.06.10\) belum ada .*--abaikan$"
run 'no guess far away' 65 peta-konflik tambah --tanggal 2025-03-01 --isu sara \
    --wilayah Kxprx
nok 'no guess far away' grep -q 'maksud Anda' .err
run 'what is not known is told as it was written' 65 sh -c '
    printf "%s\n" tanggal,kecamatan,isu 2025-03-01,Banggay,sara |
    peta-konflik -d sulteng.db impor -'
err_like "wilayah: 'Banggay' bukan wilayah"

# ---- UCDP GED: 49 columns, best before high and low, HXL, English names ----

cat >ged.csv <<'E'
id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
#id,,#date+year,,,,,,,,,,,,,,,,,,,,,,,,,#adm1+name,#adm2+name,#geo+lat,#geo+lon,,,,,,,,#date+start,#date+end,,,,,#affected+killed,,,,
5001,INS-2022-1-1-1,2022,1,Clear,1,1,1,A - B,1,1,A - B,1,1,Side A,2,2,Side B,-1,,Contoh,,,,1,Timika,"Mimika, x",Papua province,Mimika regency,-4.55,136.88,POINT (136.88 -4.55),1,Indonesia,850,Asia,1,2,2022-03-01,2022-03-02,1,0,0,0,9,10,9,850,
5002,INS-2022-1-1-2,2022,1,Clear,2,1,1,A - B,1,1,A - B,1,1,Side A,2,2,Side B,2,,Contoh,,,,3,Ambon,,Maluku province,Kota Ambon,-3.69,128.18,POINT (128.18 -3.69),1,Indonesia,850,Asia,1,1,2022-03-01,2022-03-01,1,0,0,0,10,9,9,850,
E
run 'UCDP' 0 peta-konflik impor peristiwa --padanan data/padanan/ucdp.yaml \
    --asal UCDP --isu keamanan ged.csv
err_is <<'E'
2 baru, 0 berubah, 0 tetap; dilewati: 1 baris tanda HXL
E
run 'as published' 0 peta-konflik ekspor peristiwa --asal UCDP --pilih \
    id_asal,mulai,selesai,presisi,wilayah,lokasi,presisi_lokasi,tewas_min,tewas,tewas_maks
out_is <<'E'
id_asal,mulai,selesai,presisi,wilayah,lokasi,presisi_lokasi,tewas_min,tewas,tewas_maks
5001,2022-03-01,2022-03-02,rentang,94.04,Timika,tepat,9,9,10
5002,2022-03-01,2022-03-01,hari,81.71,Ambon,kabkota,9,10,9
E
run 'what contradicts itself is told' 1 peta-konflik periksa -q peristiwa \
    --asal UCDP -f tsv --pilih kolom,dasar
out_like '^tewas	angka dari register asal'

# ---- where only the province is known, in English ----

grep -v IDN100[23] acled.csv | sed '2s/IDN1001/IDN2001/
2s/East Kalimantan,Kota Samarinda,Samarinda Ulu/East Kalimantan,,/' >prov.csv
run 'ACLED, of a province' 0 peta-konflik impor peristiwa -q \
    --padanan data/padanan/acled.yaml --asal ACLED --isu keamanan prov.csv
sed '4d; 3s/5001/5003/; 3s/Mimika regency//' ged.csv >prov.csv
run 'UCDP, of a province' 0 peta-konflik impor peristiwa -q \
    --padanan data/padanan/ucdp.yaml --asal UCDP --isu keamanan prov.csv
run 'theirs' 0 peta-konflik ekspor peristiwa --pilih id_asal,wilayah \
    --id-asal IDN2001,5003
out_is <<'E'
id_asal,wilayah
IDN2001,64
5003,91
E
printf 'East Kalimantan: lokasi bila kosong\n' >lokasi.yaml
run 'for a column that has one heading' 65 peta-konflik impor peristiwa \
    --padanan lokasi.yaml prov.csv
err_is <<'E'
lokasi.yaml:1: 'East Kalimantan': 'bila kosong' hanya untuk kolom yang boleh dari beberapa judul
E

# ---- years as columns are no records ----

# wide HEADINGS FIRST LAST
wide() {
	printf '%s\n1,Kaltim,1,2,3\n' "$1" >lebar.csv
	run "a wide table, $1" 65 peta-konflik impor peristiwa lebar.csv
	err_is <<E
lebar.csv:1: judul '$2' ialah tahun atau bulan: tabel ini rekap, bukan daftar catatan, dan tidak dimuat; yang dimuat satu baris satu peristiwa (bentuknya: templat peristiwa)
E
}
wide 'NO,POLDA,TAHUN 2010,2011,JAN S/D 24 JULI 2013' \
    "TAHUN 2010' sampai 'JAN S/D 24 JULI 2013"
wide 'No,Satker,2015,2016,Capaian (%)' "2015' dan '2016"
wide 'No,Kab/Kota,Januari,Feb,Jumlah' "Januari' dan 'Feb"
run 'a draft of a map says so' 1 peta-konflik impor peristiwa --tebak lebar.csv
out_like '^"Feb": +# angka; jumlah sebuah periode, bukan catatan$'
printf 'No,Tahun,Pasar 2,SK 2013\n1,2013,2,3\n' >bukan.csv
run 'a year among other words' 65 peta-konflik impor peristiwa bukan.csv
err_like '3 kolom tidak dikenal'

done_testing
