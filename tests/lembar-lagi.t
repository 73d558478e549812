#!/bin/sh
# SPDX-License-Identifier: ISC
# Sheets that come again: next month's, with what changed in between; the same
# one, in each format; what we wrote ourselves.
. "${0%/*}/lib.sh"
F=$TESTS/fixtures/ormas

# ---- next month's sheet ----

cat >mei.csv <<'E'
NO;NAMA ORMAS;ALAMAT;KETUA;NO AKTA;TGL AKTA;NO SKT;TGL SKT;NO AHU
1;Ikatan Warga Melati;Jl. Melati 1;Ani Sari;12;5 Mei 2015;01-00-00/010/D.III.4/VI/2014;20 Juni 2014;
2;Forum Pemuda Teratai;Jl. Teratai 2;Budi Santoso;;;;;
3;Yayasan Bunga Kenanga;Jl. Kenanga 3;Cici Wati;7;1 Juni 2019;;;AHU-0009419.AH.01.04.TAHUN 2019
4;Paguyuban Seruni;Jl. Seruni 4;Dedi Irawan;;;;;
E
cat >juni.csv <<'E'
NO;NAMA ORMAS;ALAMAT;KETUA;NO AKTA;TGL AKTA;NO SKT;TGL SKT;NO AHU
1;Ikatan Warga Melati;Jl. Melati 1;Ani Sari;12;5 Mei 2015;01-00-00/210/D.III.4/VII/2019;1 Juli 2019;
2;Forum Pemuda Teratai;Jl. Anggrek 20;Dedi Irawan;;;;;
3;Yayasan Bunga Kenanga;Jl. Mawar 33;Evi Tamala;7;1 Juni 2019;;;AHU-0009419.AH.01.04.TAHUN 2019
4;Paguyuban Seruni;Jl. Seruni 4;Dedi Irawan;;;;;
E
office
run 'a month' 0 ormas-skt impor -q mei.csv
run 'the next' 1 ormas-skt impor juni.csv
err_is <<'E'
juni.csv:2: agaknya sudah ada: 2025-00001, Ikatan Warga Melati (nama, akta, alamat dan ketua sama; nomor SKT lain); yang baru 2025-00005
juni.csv:3: kepengurusan baru, atau ormas lain yang bernama sama: 2025-00002, Forum Pemuda Teratai (nama sama; alamat dan ketua lain); yang baru 2025-00006
juni.csv:4: agaknya sudah ada: 2025-00003, Yayasan Bunga Kenanga (nama, nomor AHU dan akta sama; alamat dan ketua lain); yang baru 2025-00007
bila ormas yang sama: hapus yang baru (hapus NOMOR --alasan TEKS), lalu ubah yang lama, atau isi kolom nomor pada barisnya dengan nomor yang lama dan impor lagi
3 baru, 0 berubah, 1 tetap, 3 peringatan; dibaca: 1 bentuk menurut nomor AHU
E
run 'renumbered' 0 ormas-skt hapus 2025-00005 --alasan 'SKT baru 2025-00001'
sed '1s/^/NOMOR;/; 2s/^/2025-00001;/; 3,$s/^/;/' juni.csv >nomor.csv
run 'with the number' 0 ormas-skt impor nomor.csv
err_like '^0 baru, 1 berubah, 3 tetap'
run 'what it is now' 0 ormas-skt ekspor --nomor 2025-00001 --pilih \
    nomor,revisi,skt_nomor
out_is <<'E'
nomor,revisi,skt_nomor
2025-00001,2,01-00-00/210/D.III.4/VII/2019
E
run 'the month after' 0 ormas-skt impor juni.csv
err_like '^0 baru, 0 berubah, 4 tetap'

# ---- the same sheet twice changes nothing, as CSV and as a workbook ----

NS=http://schemas.openxmlformats.org
cat >rels <<E
<Relationships xmlns="$NS/package/2006/relationships"><Relationship Id="r1" Type="$NS/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
E
cat >book <<E
<workbook xmlns="$NS/spreadsheetml/2006/main" xmlns:r="$NS/officeDocument/2006/relationships"><sheets><sheet name="Satu" sheetId="1" r:id="r1"/></sheets></workbook>
E

# again WANT FILE: the register that FILE gives is WANT, and then nothing
# changes; without the columns that no register has.
again() {
	rm -f k.db*
	office
	set -- "$1" "$2" --tolak-ke "$2.tolak" --abaikan "status_administrasi,\
sumber_registrasi,tempat_pendirian,tujuan_ormas,kode_pos,nomor_fax,jenis_akta,\
nama_bank,nomor_rekening_bank,Status"
	want=$1
	shift
	ormas-skt impor "$@" >/dev/null 2>pertama
	was=$?
	ormas-skt ekspor >"$want" 2>/dev/null
	run "$1 again" $was ormas-skt impor "$@"
	err_like '^0 baru, 0 berubah, [1-9][0-9]* tetap'
	ormas-skt ekspor >dua.csv
	same "$1: nothing changed" "$want" dua.csv
}

for f in "$F"/*.csv; do
	name=$(basename "$f" .csv)
	cp "$f" .
	again satu.csv "$name.csv"
	perl "$TESTS/fixtures/buku.pl" "$name.csv" >sheet
	perl "$TESTS/fixtures/zip.pl" "$name.xlsx" xl/workbook.xml=book \
	    xl/_rels/workbook.xml.rels=rels xl/worksheets/sheet1.xml=sheet
	again buku.csv "$name.xlsx"
	same "$name: the workbook says the same" satu.csv buku.csv
done
cp "$F/gabungan.xlsx" .
again satu.csv gabungan.xlsx

# ---- refused rows of several lines come back in as they were set aside ----

for f in tiga-baris.csv tiga-baris.xlsx; do
	cp $f.tolak tolak.csv
	run "$f: what was refused" 1 ormas-skt impor tolak.csv \
	    --tolak-ke tolak2.csv
	err_is <<'E'
tolak.csv:2: nama: wajib diisi (nama lengkap menurut akta)
0 baru, 0 berubah, 0 tetap, 1 ditolak
E
	sed '2,$s/,16,tiga-baris.*/,2,/; 3s/,16,.*/,2,/' tolak.csv >want
	sed 's/,2,tolak.csv:2: .*/,2,/' tolak2.csv >got
	same "$f: is refused as it was" want got
done

# ---- what we wrote is not taken apart, in whatever format ----

rm -f k.db*
office
run 'typed' 1 ormas-skt tambah --nama 'Perkumpulan X (PX)' \
    --ketua 'K : Ani; S : Budi' --telepon '0811 / 0812' --notaris 'oleh N.' \
    --akta-nomor 'No. 5, tanggal 2 Mei 2019' --catatan '- ada' --alamat 0 \
    --ahu-nomor 'No. AHU-0009419.AH.01.04.TAHUN 2019' --skt-nomor 'SKT 1; SKT 2'
ormas-skt ekspor >asal.csv
for f in csv csv-excel xlsx; do
	ormas-skt ekspor -f $f -o "ini.${f%-excel}"
	run "$f over itself" 0 ormas-skt impor "ini.${f%-excel}"
	err_like '^0 baru, 0 berubah, 1 tetap$'
	ormas-skt ekspor -f $f --pilih nomor,nama,ketua,akta_nomor \
	    -o "sebagian.${f%-excel}"
	run "some columns of $f" 0 ormas-skt impor "sebagian.${f%-excel}"
	err_like '^0 baru, 0 berubah, 1 tetap$'
	mv k.db simpan
	rm -f k.db*
	office
	run "$f into an empty file" 0 ormas-skt impor -q "ini.${f%-excel}"
	ormas-skt ekspor >got.csv
	same "$f comes back as it was" asal.csv got.csv
	mv simpan k.db
done

# The form that a clerk fills in is a sheet with a column for each fact: a
# bracket belongs to the name; a role in front of a person does not.
ormas-skt templat -o isian.csv
awk -F, '{
	print
	for (i = 1; i <= NF; i++) {
		cell = ""
		if ($i == "nama")
			cell = "Perkumpulan Y (PPY)"
		if ($i == "ketua")
			cell = "K : Cici"
		printf "%s%s", (i > 1 ? "," : ""), cell
	}
	print ""
}' isian.csv >terisi.csv
run 'a form filled in' 0 ormas-skt impor terisi.csv
run 'as the clerk meant it' 0 ormas-skt ekspor --nama 'Perkumpulan Y' --pilih \
    nama,singkatan,ketua
out_is <<'E'
nama,singkatan,ketua
Perkumpulan Y (PPY),,Cici
E

done_testing
