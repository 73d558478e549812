#!/bin/sh
# SPDX-License-Identifier: ISC
# peta-konflik: what may break out and what did, as regions write it; two
# natural keys; unknown is not 0; what cannot be is refused.
. "$(dirname "$0")/lib.sh"
office

# ---- potensi, as a regency's sheet has it ----

cat >tabel.csv <<'E'
No,Tgl,Kab/Kota,Kecamatan,Tempat,Isu/Pola,Sumber Konflik UU,Permasalahan,Status Proses,Tingkat Kerawanan
1,30/09/2023,Kutai Timur,Sangatta Utara,lahan kelompok tani,Sengketa lahan,SDA,Klaim atas lahan,Mediasi,S
2,30/09/2023,Paser,,,Sengketa lahan,d,Klaim atas lahan,Sudah berperkara,Sedang
3,30 September 2023,Kota Samarinda,,gedung sekolah,Konflik pada institusi pendidikan,a,,dipertemukan kedua pihak,R
4,2023-09-30,Kukar,,,isu SARA,SARA,Pendirian rumah ibadah,Dimonitor,tinggi
5,2023-09-30,PPU,,,Konflik ormas,politik ekonomi sosbud,,Diserahkan kepada para pihak,
E
run 'a quarter of potensi' 0 peta-konflik impor tabel.csv
err_is <<E
5 baru, 0 berubah, 0 tetap
E
run 'in the words of the register' 0 peta-konflik ekspor --pilih \
    tanggal,wilayah,isu,sumber_konflik,proses,tingkat
out_is <<E
tanggal,wilayah,isu,sumber_konflik,proses,tingkat
2023-09-30,64.08.04,sengketa_lahan,sda,mediasi,sedang
2023-09-30,64.01,sengketa_lahan,sda,berperkara,sedang
2023-09-30,64.72,institusi_pendidikan,politik_ekonomi_sosbud,mediasi,rendah
2023-09-30,64.02,sara,sara,dimonitor,tinggi
2023-09-30,64.09,ormas,politik_ekonomi_sosbud,diserahkan,
E
run 'again' 0 peta-konflik impor tabel.csv
err_is <<E
0 baru, 0 berubah, 5 tetap
E
run 'isu and source are independent' 0 sh -c "peta-konflik ekspor --isu sara \
    --pilih nomor | sed 1d | wc -l | tr -d ' '"
out_is <<E
1
E
run 'a quarter, a region' 0 peta-konflik lihat -p 2023-T3 -w 64.08 -f csv \
    --pilih tanggal,wilayah
out_is <<E
tanggal,wilayah
2023-09-30,64.08.04
E
for f in csv csv-excel tsv json jsonl yaml; do
	peta-konflik ekspor -f $f >"lain.${f%-excel}"
	run "potensi over itself from $f" 0 peta-konflik impor "lain.${f%-excel}"
	err_is <<E
0 baru, 0 berubah, 5 tetap
E
done

cat >nihil.csv <<'E'
No,Tgl,Kab/Kota,Isu/Pola,Sumber Konflik UU
1,30/10/2023,Paser,Sara,SDA
nihil,,,,
2,N I H I L,,,
3,,,,
Sumber: Polres Paser,,,,
E
run 'nihil is no potensi, and not lost' 1 peta-konflik impor -n nihil.csv
err_is <<E
nihil.csv:3: 'nihil': tidak disimpan; laporan nihil dicatat dengan 'tambah pelaporan --nihil'
nihil.csv:4: 'N I H I L': tidak disimpan; laporan nihil dicatat dengan 'tambah pelaporan --nihil'
percobaan: 1 baru, 0 berubah, 0 tetap, 2 peringatan; dilewati: 2 baris nihil, 1 baris yang hanya bernomor, 1 baris yang hanya berisi teks di kolom nomor; tidak ada yang disimpan
E

# ---- peristiwa: known by another register's number, else by what it is ----

cat >ucdp.csv <<'E'
id,asal,date_start,date_end,date_prec,wilayah,lokasi,latitude,longitude,isu,side_a,side_b,best,high,low
INS-1,UCDP,2024-05-03,2024-05-04,2,64.72,Samarinda,-0.5021,117.1537,keamanan,A,B,10,9,9
INS-2,UCDP,2024-05-03,,1,64.72,Samarinda,-0.5021,117.1537,keamanan,A,B,0,7961,0
E
run 'the number of another register is not ours' 0 sh -c \
    "sed '1s/^id/id_asal/' ucdp.csv >u.csv; peta-konflik impor peristiwa u.csv"
err_is <<E
2 baru, 0 berubah, 0 tetap
E
run 'kept as published, low above best' 0 peta-konflik ekspor peristiwa \
    --pilih id_asal,presisi,lintang,tewas_min,tewas,tewas_maks
out_is <<E
id_asal,presisi,lintang,tewas_min,tewas,tewas_maks
INS-1,rentang,-0.5021,9,10,9
INS-2,hari,-0.5021,0,0,7961
E
sed 's/Samarinda,/Kota Samarinda,/; s/2024-05-03/2024-05-02/' u.csv >u2.csv
run 'known again though day and place are corrected' 0 \
    peta-konflik impor peristiwa u2.csv
err_is <<E
0 baru, 2 berubah, 0 tetap
E
cat >sendiri.csv <<'E'
mulai,wilayah,lokasi,isu,luka,kerugian
2024-05-02,64.72,Simpang Lembuswana,bentrok antar warga,3,
2024-05-02,64.72,Simpang Lembuswana,bentrok antar warga,,"Rp1.500.000,00"
2024-05-02,64.72,,bentrok antar warga,0,
E
run 'our own, two of one key' 1 peta-konflik impor peristiwa sendiri.csv
err_is <<E
sendiri.csv:3: mungkin sudah tercatat sebagai peristiwa 2025-00003; yang baru 2025-00004
sendiri.csv:4: mungkin sudah tercatat sebagai peristiwa 2025-00004; yang baru 2025-00005
bila sama, hapus salah satunya; tidak ada yang digabungkan sendiri
3 baru, 0 berubah, 0 tetap, 2 peringatan
E
run 'again, n-th for n-th' 0 peta-konflik impor peristiwa sendiri.csv
err_is <<E
0 baru, 0 berubah, 3 tetap
E
sed 's/Simpang/SIMPANG /; s/,,$/,5,/' sendiri.csv >tulis.csv
run 'spelt otherwise it is the same' 0 peta-konflik impor peristiwa tulis.csv
err_like '^0 baru, '
run 'without a number it is another than with' 1 sh -c 'printf \
"mulai,wilayah,lokasi,isu\n2024-05-02,64.72,Kota Samarinda,keamanan\n" |
    peta-konflik impor peristiwa -'
err_is <<E
masukan:2: mungkin sudah tercatat sebagai peristiwa 2025-00002; yang baru 2025-00006
bila sama, hapus salah satunya; tidak ada yang digabungkan sendiri
1 baru, 0 berubah, 0 tetap, 1 peringatan
E
run 'half of the first key is not the first key' 0 sh -c 'printf \
"asal,mulai,wilayah,lokasi,isu\nwarga,2024-05-02,64.72,Kota Samarinda,keamanan\n" |
    peta-konflik impor peristiwa -'
err_is <<E
0 baru, 1 berubah, 0 tetap
E

run 'what periksa asks about' 1 peta-konflik periksa peristiwa --asal UCDP \
    --pilih nomor,kolom,temuan
out_is <<'E'
nomor,kolom,temuan
2025-00001,sumber_konflik,sumber konflik belum ditentukan
2025-00001,sumber,sumber informasi belum disebut
2025-00001,tewas,tidak terletak antara tewas_min dan tewas_maks
2025-00002,sumber_konflik,sumber konflik belum ditentukan
2025-00002,sumber,sumber informasi belum disebut
E

# ---- unknown is not 0 ----

cat >korban.jsonl <<'E'
{"mulai":"2024-06-01","wilayah":"64.74","isu":"ormas","tewas":null,"luka":0}
{"mulai":"2024-06-02","wilayah":"64.74","isu":"ormas","tewas":0,"luka":null}
{"mulai":"2024-06-03","wilayah":"64.74","isu":"ormas","tewas":"-","luka":"data menyusul"}
E
run 'unknown and none' 1 peta-konflik impor -q peristiwa korban.jsonl
run 'stay apart' 0 peta-konflik ekspor peristiwa -p 2024-06 -f jsonl \
    --pilih mulai,tewas,luka
out_is <<E
{"mulai":"2024-06-01","tewas":null,"luka":0}
{"mulai":"2024-06-02","tewas":0,"luka":null}
{"mulai":"2024-06-03","tewas":null,"luka":null}
E
run 'a filter for the unknown' 0 peta-konflik ekspor peristiwa -p 2024-06 \
    --tewas '' --pilih mulai
out_is <<E
mulai
2024-06-01
2024-06-03
E

# ---- what cannot be ----

cat >salah.csv <<'E'
tanggal,wilayah,isu,sumber konflik,lintang,bujur,tingkat,skor,rubrik,ditutup
2024-01-01,64.74,lahan,f,,,,,,
2024-01-01,64.74,lahann,,,,,,,
2024-01-01,64.74,lahan,,117.5,0.1,,,,
2024-01-01,64.74,lahan,,0.1,,,,,
2024-01-01,64.74,lahan,,"0,1.2",117,,,,
2024-01-01,64.74,lahan,,,,merah,,,
2024-01-01,64.74,lahan,,,,,2.5,,
2024-01-01,64.74,lahan,,,,,,,2023-12-31
2024-01-01,6402,lahan,,,,,,,
"Selasa, 25 Juni 2025",64.74,lahan,,,,,,,
2024-01-01,64.74,,,,,,,,
E
run 'potensi refused' 65 peta-konflik impor salah.csv
cp "$T/.err" "$T/.out"
golden konflik-salah.txt
cat >salah.csv <<'E'
asal,id_asal,mulai,selesai,wilayah,isu,tewas_min,tewas,tewas_maks,luka,luka_maks,kerugian
,,2024-01-02,2024-01-01,64.74,ormas,,,,,,
,,2024-01-02,,64.74,ormas,3,2,,,,
,,2024-01-02,,64.74,ormas,,3,2,,,
,,2024-01-02,,64.74,ormas,3,,2,,,
,,2024-01-02,,64.74,ormas,,,,5,4,
,,2024-01-02,,64.74,ormas,,-1,,,,
,,2024-01-02,,64.74,ormas,,,,,,7.26 miliar
,7,2024-01-02,,64.74,ormas,,,,,,
UCDP,7,,,64.74,ormas,,,,,,
E
run 'peristiwa refused' 65 peta-konflik impor peristiwa salah.csv
cp "$T/.err" "$T/.out"
golden konflik-salah-peristiwa.txt

# ---- steps, reports, forums ----

run 'tindakan' 0 peta-konflik tambah -q tindakan --induk potensi/2025-00001 \
    --tanggal 2023-10-02 --instansi Camat --tahap pencegahan --uraian mediasi
silent
# At the desk it is refused; in a sheet it may come before what it is of.
peta-konflik impor -q tindakan - 2>/dev/null <<E
nomor,induk,tanggal,instansi
T-9,peristiwa/9,2025-01-02,Polres
E
run 'of what is not there' 1 peta-konflik periksa tindakan --nomor T-9
out_like "^tindakan,T-9,induk,'peristiwa/9' tidak ada,rujukan,peta-konflik ubah tindakan T-9 --induk TEKS$"
is 'and only that one' "$(grep -c ',induk,' "$T/.out")" 1
peta-konflik hapus -q tindakan T-9 --alasan uji
run 'of nothing' 65 peta-konflik tambah tindakan --induk 2025-00001 \
    --tanggal 2023-10-02 --instansi Camat
err_is <<E
induk: '2025-00001' harus potensi/NOMOR atau peristiwa/NOMOR
E
cat >lapor.csv <<'E'
wilayah,laporan,periode,diterima,nihil
64.74,triwulan,2024-T3,2024-10-10,ya
64.74,TW,2024-T2,2024-07-10,
64.74,RAD terpadu,2024-B08,2024-09-01,
64.08,mingguan,2024-M17,2024-04-29,
E
run 'pelaporan' 0 peta-konflik impor pelaporan lapor.csv
run 'nihil is a report' 0 peta-konflik ekspor pelaporan \
    --pilih wilayah,laporan,periode,nihil
out_is <<E
wilayah,laporan,periode,nihil
64.74,triwulan,2024-T3,ya
64.74,triwulan,2024-T2,tidak
64.74,rad,2024-B08,tidak
64.08,mingguan,2024-M17,tidak
E
for p in 'triwulan 2024-B08' 'rad 2024-T3' 'rad 2024-B09' 'mingguan 2024' \
    'triwulan besok'; do
	run "clocks are not mixed: $p" 65 peta-konflik tambah pelaporan \
	    --wilayah 64.74 --laporan "${p% *}" "--periode=${p#* }" \
	    --diterima 2024-10-10
	err_like '^periode: '
done
cat >angka.csv <<'E'
mulai,wilayah,isu,tewas,luka,bangunan
2024-08-01,Paser,ormas,0 orang,1.055 jiwa,3 unit
E
run 'what is counted may be said' 0 sh -c 'peta-konflik -d angka.db impor -q \
    peristiwa angka.csv 2>/dev/null && peta-konflik -d angka.db ekspor -q \
    peristiwa --pilih tewas,luka,bangunan'
out_is <<'E'
tewas,luka,bangunan
0,1055,3
E
run 'nihil is a number or none' 65 peta-konflik tambah peristiwa --mulai \
    2024-08-01 --wilayah Paser --isu ormas --tewas nihil --luka '3 keluarga'
err_like "tewas: 'nihil' bukan bilangan: tulis 0 bila memang tidak ada, kosong"
err_like "luka: '3 keluarga'"

printf '%s\n' mulai,wilayah,isu,bentuk 2024-08-01,Paser,ormas,tawuran >lain.csv
run 'a file of another kind' 65 peta-konflik impor lain.csv
err_like "kolom 'mulai' bukan kolom potensi; .*sebutkan jenisnya, 'impor peristiwa'$"

# A column of yes or no is yes where its option stands alone.
cp k.db sendiri.db
nihil() {
	what=$1 want=$2
	shift 2
	peta-konflik -d sendiri.db tambah pelaporan -q --wilayah 64.71 \
	    --laporan mingguan --diterima 2024-10-10 "$@" >.said 2>&1
	is "$what" "$(cat .said; peta-konflik -d sendiri.db ekspor -q \
	    pelaporan --wilayah 64.71 --pilih nihil | tail -n 1)" "$want"
	peta-konflik -d sendiri.db hapus -qy pelaporan --alasan uji \
	    "$(peta-konflik -d sendiri.db ekspor -q pelaporan -w 64.71 \
	    --pilih nomor | tail -n 1)" >.said 2>&1
}
nihil 'alone at the end' ya --periode 2024-M31 --nihil
nihil 'alone before another' ya --nihil --periode 2024-M32
nihil 'with its word' tidak --nihil tidak --periode 2024-M33
nihil 'after =' tidak --nihil=tidak --periode 2024-M34
run 'another word is no value' 64 peta-konflik tambah pelaporan --nihil tidka
err_like "'tidka' tidak diharapkan"
run 'a filter alone' 0 peta-konflik lihat pelaporan --nihil -f csv \
    --pilih periode
out_is <<E
periode
2024-T3
E
run 'and before the record that is meant' 0 peta-konflik lihat pelaporan \
    --nihil "$(peta-konflik ekspor -q pelaporan --nihil ya \
    --pilih nomor | tail -n 1)"
run 'of a type named after it' 0 ormas-skt lihat --berjenjang ormas -f csv \
    --pilih nama
out_is <<E
nama
E
printf '%s\n' wilayah,periode,diterima 64.72,2024-M1,2024-10-10 >semua.csv
run 'of every row' 0 peta-konflik -d sendiri.db impor -q pelaporan --nihil \
    semua.csv --laporan mingguan
run 'is yes' 0 peta-konflik -d sendiri.db ekspor -q pelaporan -w 64.72 \
    --pilih nihil
out_is <<E
nihil
ya
E
run 'reported is reported' 65 peta-konflik tambah pelaporan --wilayah 64.74 \
    --laporan triwulan --periode 2024-T3 --diterima 2024-10-11
err_is <<E
'64.74, triwulan, 2024-T3' sudah ada: nomor 2025-00001
E
run 'a report of the office' 0 kesbangpol tambah -q pilihan \
    --daftar laporan_berkala --kode ikp --label 'Indeks Kerawanan'
run 'has its own clock' 0 peta-konflik tambah -q pelaporan --wilayah 64.74 \
    --laporan ikp --periode 2024 --diterima 2024-10-11
silent
run 'forum' 0 peta-konflik tambah -q forum --wilayah Bontang --bentuk FKDM \
    --sk-nomor 0123/2024 --sk-tanggal 2024-01-02 --berakhir 2029-01-02
silent
run 'its term before its decree' 65 peta-konflik tambah forum \
    --wilayah Bontang --bentuk 'Timdu PKS' --sk-tanggal 2024-01-02 \
    --berakhir 2023-01-02
err_is <<E
berakhir: mendahului sk_tanggal
E

# ---- public, search, the trail ----

run 'public: only what is classed biasa' 0 peta-konflik ekspor --publik
err_like 'potensi tidak ikut --publik: '
peta-konflik ubah -q 2025-00001 --klasifikasi biasa --pihak 'PT Contoh' \
    --uraian 'menyebut orang'
run 'public: without parties and story' 0 peta-konflik ekspor --publik -f yaml
out_like '^nomor: "?2025-00001"?$'
nok 'the parties stay in' grep -Eq '^(pihak|uraian):|Contoh' "$T/.out"
run 'cari' 0 peta-konflik cari kelompok tani -f csv --pilih nomor,lokasi
out_is <<E
nomor,lokasi
2025-00001,lahan kelompok tani
E
run 'riwayat' 0 peta-konflik riwayat 2025-00001 -f csv --pilih aksi
out_is <<E
aksi
impor
ubah
E
run 'hapus' 0 peta-konflik hapus -q 2025-00005 --alasan uji
run 'deleted, it does not come back' 65 peta-konflik impor tabel.csv
err_like 'sudah dihapus'

done_testing
