#!/bin/sh
# SPDX-License-Identifier: ISC
# rakor-rekom: meetings as they were published, and what the records allow.
. "$(dirname "$0")/lib.sh"
office

# ---- the worked examples: whole documents ----

whole() {
	run "$1" 0 rakor-rekom impor "$C/$1.yaml"
	err_is <<E
$2 baru, 0 berubah, 0 tetap
E
	run "$1 again" 0 rakor-rekom impor "$C/$1.yaml"
	err_is <<E
0 baru, 0 berubah, $2 tetap
E
}
whole rakor-2022-berau 9
whole rakor-2024-paser 16
whole rapat-internal-bontang-2020 28
run "follow-up" 1 rakor-rekom impor -q "$C/tindak-lanjut-kaltim.yaml"

# What they leave unknown stays so, and is told.
for t in rapat rekomendasi bahasan tindak-lanjut; do
	rakor-rekom periksa $t --pilih nomor,kolom,temuan 2>/dev/null
done >.out
out_is <<E
nomor,kolom,temuan
nomor,kolom,temuan
kaltim-2022#g,setiap,"berulang, tetapi tidak disebut setiap apa"
nomor,kolom,temuan
2025-00006,mulai,rencana tanpa waktu
2025-00008,mulai,rencana tanpa waktu
2025-00010,ditunda_ke,tertunda tanpa waktu baru
nomor,kolom,temuan
2025-00008,penerima,kabar bersama tidak membuktikan satu penerima
2025-00012,tanggal,belum tiba
2025-00010,tanggal,"2 Agustus 2017, sebelum rapatnya, 23 April 2024"
2025-00015,tanggal,"8 Mei 2023, sebelum rapatnya, 23 April 2024"
2025-00013,tanggal,"25 November 2023, sebelum rapatnya, 23 April 2024"
2025-00006,periode,"kaltim-2024#10 berulang setiap triwulan, periodenya tidak disebut"
2025-00004,penerima,Provinsi Kalimantan Timur bukan penerima kaltim-2022#g
2025-00010,berlaku_sampai,"31 Desember 2021, tidak berlaku lagi; butir ini belum ditindaklanjuti"
E

# ---- its flat parts: out as CSV, and into another office's file ----

mkdir flat
for t in rapat rekomendasi bahasan tindak-lanjut; do
	rakor-rekom ekspor $t -f csv -o flat/$t.csv
done
kesbangpol siapkan -q -d flat.db "$C/kantor.yaml"
for t in rapat=3-0 rekomendasi=30-0 bahasan=20-0 tindak-lanjut=18-1; do
	n=${t#*=}
	run "flat: $t" "${n#*-}" rakor-rekom impor -d flat.db "${t%=*}" \
	    "flat/${t%=*}.csv"
	err_like "^${n%-*} baru, 0 berubah, 0 tetap"
done

run '2024: 13 printed lines' 0 rakor-rekom lihat rekomendasi \
    --rapat kaltim-2024 --urut nomor_cetak --pilih nomor,nomor_cetak \
    --nomor-cetak 1..99
out_is <<E
nomor,nomor_cetak
kaltim-2024#1,1
kaltim-2024#2,2
kaltim-2024#3,3
kaltim-2024#4,4
kaltim-2024#5,5
kaltim-2024#6,6
kaltim-2024#7,7
kaltim-2024#8,8
kaltim-2024#9,9
kaltim-2024#9a,10
kaltim-2024#9b,11
kaltim-2024#10,12
kaltim-2024#11,13
E
is '2024: 11 official ones' "$(grep -c '#[0-9]*,' .out)" 11
run 'quarterly, and an older one sharpened' 0 rakor-rekom lihat rekomendasi \
    'kaltim-2024#10' --pilih jenis,setiap,penerima,mengulang
out_is <<E
jenis,setiap,penerima,mengulang
berulang,triwulan,semua,kaltim-2022#g
E
run 'one region' 0 rakor-rekom lihat tindak-lanjut --penerima 64.02 \
    --pilih rekomendasi,tanggal,status,capaian,capaian_dari
out_is <<E
rekomendasi,tanggal,status,capaian,capaian_dari
kaltim-2022#a,2023-07-06,sesuai,,
kaltim-2024#5,2026-02-10,sesuai,,
kaltim-2024#9b,2023-11-25,proses,18,20
E

# ---- a number says what it is ----

run 'rapat and 9c' 0 rakor-rekom tambah rekomendasi --rapat kaltim-2024 \
    --nomor 9C --isi 'FKDM Desa'
err_is <<E
tersimpan: kaltim-2024#9c
E
run 'once only' 65 rakor-rekom tambah rekomendasi --rapat kaltim-2024 \
    --butir 9c --isi lain
err_is <<E
rekomendasi 'kaltim-2024#9c' sudah ada; pakai 'ubah'
E
cat >isi.sh <<'E'
sed -e 's/^rapat:.*/rapat: kaltim-2024/; s/^butir:.*/butir: 9c/' \
    -e 's/^isi:.*/isi: TIMPA/' "$1" >baru && cat baru >"$1"
E
run 'nor in the editor' 65 env EDITOR='sh ./isi.sh' \
    rakor-rekom sunting rekomendasi
err_like "rekomendasi 'kaltim-2024#9c' sudah ada; pakai 'ubah'"
is 'what was there is there' "$(rakor-rekom lihat rekomendasi \
    'kaltim-2024#9c' --pilih isi | tail -1)" 'FKDM Desa'
run 'never renumbered' 65 rakor-rekom ubah rekomendasi 'kaltim-2024#9c' \
    --butir 9d
err_is <<E
nomor: 'kaltim-2024#9c' harus 'kaltim-2024#9d', menurut rapat dan butirnya
E
printf 'rapat,nomor,isi\nkaltim-2024,12,a\nkaltim-2024,12,b\n' >dua.csv
run 'two of one number in a file' 65 rakor-rekom impor rekomendasi dua.csv
err_is <<E
dua.csv:3: nomor: 'kaltim-2024#12' ada dua kali dalam masukan ini
1 kesalahan; tidak ada yang disimpan
E
printf 'nomor,satuan\nkaltim-2024#9c,desa\n' >satuan.csv
run 'by its number alone' 0 rakor-rekom impor rekomendasi satuan.csv
err_is <<E
0 baru, 1 berubah, 0 tetap
E
printf -- '---\nrapat: kaltim-2024\nnomor: "13"\nisi: x\npenerima: 64.1\n' \
    >kode.yaml
run 'a code that lost its zero' 65 rakor-rekom impor rekomendasi kode.yaml
err_like "^kode.yaml:2: penerima: '64\\.1' bukan kode wilayah Kemendagri"
rakor-rekom hapus rekomendasi 'kaltim-2024#9c' --alasan keliru -q
printf 'rapat,butir,isi\nkaltim-2024,9c,a\n' >hapus.csv
run 'a deleted one does not come back' 65 \
    rakor-rekom impor rekomendasi hapus.csv
err_like "'kaltim-2024#9c' sudah dihapus \\(keliru\\)"

# ---- append-only ----

run 'what was recorded is not changed' 64 rakor-rekom ubah tindak-lanjut \
    2025-00001 --uraian lain
err_is <<E
tindak-lanjut hanya dapat ditambah, tidak diubah atau dihapus; yang keliru dicabut dengan 'rakor-rekom cabut NOMOR --alasan TEKS'
E
sed 's/,18,20,/,19,20,/' flat/tindak-lanjut.csv >lain.csv
nok 'another number of districts' cmp -s flat/tindak-lanjut.csv lain.csv
run 'nor by a file' 65 rakor-rekom impor tindak-lanjut lain.csv
err_is <<E
lain.csv:14: tindak-lanjut '2025-00013' sudah tercatat dengan isi lain dan tidak diubah; tambahkan catatan baru
1 kesalahan; tidak ada yang disimpan
E
run 'it is added' 0 rakor-rekom tambah tindak-lanjut -q --penerima 64.02 \
    --rekomendasi 'kaltim-2024#9b' --tanggal 2025-12-01 --status selesai \
    --capaian 20/20 --satuan kecamatan --bukti-jenis sk --bukti-nomor 1/2025
is 'both are there' "$(rakor-rekom lihat tindak-lanjut --penerima 64.02 \
    --rekomendasi 9b --urut tanggal --pilih capaian | tr '\n' ' ')" \
    'capaian 18 20 '
run 'an unknown recommendation' 65 rakor-rekom tambah tindak-lanjut \
    --rekomendasi 'kaltim-2024#99' --penerima 64.02 --tanggal 2025-12-02 \
    --status proses
err_is <<E
rekomendasi: 'kaltim-2024#99' tidak ada dalam daftar rekomendasi
E
run "a regency answers for the province's" 1 rakor-rekom tambah tindak-lanjut \
    --kantor 64.08 --rekomendasi 'kaltim-2024#9' --penerima 64.08 \
    --tanggal 2025-12-02 --status proses
err_is <<E
tersimpan: 2025-00001
peringatan: rekomendasi: butir 9 terbagi; catat untuk kaltim-2024#9a, kaltim-2024#9b
E

# ---- masukan; what travels ----

run 'masukan' 0 rakor-rekom tambah masukan --wilayah Bontang --bidang politik \
    --masalah 'anggaran kurang' --usul hibah --rekomendasi 'kaltim-2024#9'
rakor-rekom tambah tindak-lanjut -q --rekomendasi 'bontang-2020-08#2' \
    --penerima Sekretariat --tanggal 2020-09-01 --status proses
run 'a meeting is called by one word' 65 rakor-rekom tambah \
    --nomor 'rakor 2026' --jenis rakor --tanggal 2026-01-05 --nama R
err_is <<E
nomor: 'rakor 2026' memuat spasi; kode rapat satu kata, misalnya kaltim-2024
E
printf 'rapat:\n  id: rakor 2026\n  jenis: rakor\n  tanggal: 2026-01-05\n' \
    >spasi.yaml
printf '  nama: R\n' >>spasi.yaml
run 'in a document, too' 65 rakor-rekom impor spasi.yaml
err_like "^spasi.yaml:[0-9]*: (id|nomor): 'rakor 2026' memuat spasi"
run 'publik: meetings' 0 rakor-rekom ekspor --publik --pilih nomor
out_is <<E
nomor
kaltim-2022
kaltim-2024
E
err_is <<E
1 rapat tidak ikut --publik: rapat internal dan rapat desk
E
# What nobody may see, of each kind.
for t in rekomendasi=7 tindak-lanjut=1 masukan=1; do
	rakor-rekom ekspor "${t%=*}" --publik >publik.csv 2>err
	is "publik: ${t%=*}" \
	    "$(grep -c 'Sekretariat\|#99' publik.csv) $(cut -d' ' -f1 err)" "0 ${t#*=}"
done

# Of one number in two offices an entry is of its own office's.
kesbangpol siapkan -q -d dua.db "$C/kantor.yaml"
KESBANGPOL_DB=dua.db
for i in 64:rakor:umum 64.74:internal:dalam; do
	kantor=${i%%:*} jenis=${i#*:}
	rakor-rekom tambah -q --kantor "$kantor" --nomor r-25 --jenis \
	    "${jenis%:*}" --tanggal 2025-02-03 --nama 'Rapat' --wilayah "$kantor"
	rakor-rekom tambah rekomendasi -q --kantor "$kantor" --rapat r-25 \
	    --butir 1 --isi 'Data' --penerima 64.74 2>/dev/null
	rakor-rekom tambah tindak-lanjut -q --kantor "$kantor" --rekomendasi \
	    'r-25#1' --penerima 64.74 --tanggal 2025-03-01 --status proses \
	    --uraian "${jenis#*:}" 2>/dev/null
done
run 'publik: what is said inside of that number' 0 \
    rakor-rekom ekspor tindak-lanjut --publik --pilih kantor,uraian
out_is <<E
kantor,uraian
64,umum
E
rakor-rekom tambah tindak-lanjut -q --kantor 64.08 --rekomendasi 'r-25#1' \
    --penerima 64.08 --tanggal 2025-03-02 --status proses \
    --uraian lain 2>/dev/null
run 'publik: of one who has none, the first there is' 0 \
    rakor-rekom ekspor tindak-lanjut --publik --pilih kantor,uraian
is 'two' "$(grep -c 'umum\|lain' .out)" 2
done_testing
