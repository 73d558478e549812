#!/bin/sh
# SPDX-License-Identifier: ISC
# Backups as an office meets them: a stick that is not in, a clock that went
# wrong, a computer that died, a file of another office; and what is lost on
# the way back.

. "${0%/*}/lib.sh"

kesbangpol siapkan -q "$C/kantor.yaml"
add() {
	laporan-harian tambah -q --tanggal 2025-12-10 --jam 09:00 \
	    --bidang politik --wilayah 64 --judul "$@"
}

# Nothing but what is doubtful in a record.
whole() {
	run "$1" 1 kesbangpol periksa
	is "$1: the file" "$(sed 1d "$T/.out" | grep -cv '^laporan,2025-')" 0
}

# ---- to where ----

run 'a stick that is not in' 73 kesbangpol cadangkan -q mnt_usb
err_like '^mnt_usb: folder ini tidak ada; periksa apakah cakramnya terpasang'
nok 'and no file of its name' test -e mnt_usb
run 'tried: the same status' 73 kesbangpol cadangkan -n mnt_usb
run 'with a slash' 73 kesbangpol cadangkan mnt_usb/
err_like '^mnt_usb/: folder ini tidak ada'
run 'a hidden one' 73 kesbangpol cadangkan ./.usb
mkdir folder
run 'one that is there' 0 kesbangpol cadangkan -q folder
ok 'by its own name' test -s folder/k.db.cadangan-2025-12-11
run 'a folder that takes no file' 73 kesbangpol cadangkan /proc/x.db
err_like '^/proc/x\.db'
nok 'it is not the office file' grep -q k.db: "$T/.err"

# ---- a clock that went wrong ----

mkdir putar
for d in 05 06 07 08 09 10 12; do
	cp folder/k.db.cadangan-2025-12-11 putar/k.db.cadangan-2025-12-$d
done
printf 'cadangan.harian: 1\ncadangan.mingguan: 0\ncadangan.bulanan: 0\n' \
    >satu.yaml
kesbangpol siapkan -q satu.yaml
run 'a backup of a day to come' 1 kesbangpol cadangkan putar
err_like '^putar: 1 cadangan bertanggal sesudah hari ini; periksa jam komputer ini$'
err_like '^6 cadangan lama dihapus$'
run 'today'"'"'s is kept, and that one' 0 ls putar
out_is <<'X'
k.db.cadangan-2025-12-11
k.db.cadangan-2025-12-12
X
run 'a clock that went back' 1 kesbangpol cadangkan putar \
    --hari-ini 2025-12-01
run 'the one just made is there' 0 ls putar
out_is <<'X'
k.db.cadangan-2025-12-01
k.db.cadangan-2025-12-11
k.db.cadangan-2025-12-12
X

# ---- what is newer than the backup ----

kesbangpol kunci -q >kunci.pub
add Pertama
kesbangpol cadangkan -q lama.db
add Kedua
add Ketiga
kesbangpol kirim -q --kepada 00 -o a.kbundel
run 'tried: what is lost' 0 kesbangpol pulihkan -n lama.db
less_told
err_is <<'X'
lebih baru daripada cadangan, dan tidak ikut: 3 entri jejak, 2 catatan, 1 bundel terkirim
akan dipulihkan dari: lama.db
X
run 'back' 0 kesbangpol pulihkan lama.db
less_told
err_is <<'X'
lebih baru daripada cadangan, dan tidak ikut: 3 entri jejak, 2 catatan, 1 bundel terkirim
dipulihkan dari: lama.db
berkas lama disimpan: k.db.sebelum-pulih-1
X
add Keempat
run 'a number that was given is not given again' 0 laporan-harian lihat \
    --pilih nomor,judul --urut nomor
out_is <<'X'
nomor,judul
2025-00001,Pertama
2025-00004,Keempat
X
run 'the trail has it' 0 kesbangpol jejak -p 2020-01-01.. --aksi pulihkan \
    --pilih rincian
out_like '""entri"":3,""catatan"":2,""bundel"":1'
whole 'and its chain holds'
if can_sql; then
	is 'another era' "$(sql k.db "SELECT terakhir > 0 FROM nomor_urut
	    WHERE jenis = 'babak'")" 1
	cp k.db sebelum.db
	kesbangpol pulihkan -q lama.db
	is 'and another' "$(sql k.db "SELECT terakhir FROM nomor_urut WHERE
	    jenis = 'babak'")" "$(sql sebelum.db "SELECT terakhir + 1 FROM
	    nomor_urut WHERE jenis = 'babak'")"
else
	skip 2 'no sqlite3'
fi
laporan-harian impor -q "$C/laporan-tim.csv"
run 'records of an import' 0 kesbangpol pulihkan -n lama.db
err_like "tidak ikut: .*, $(laporan-harian ekspor | sed '1d; /Pertama/d' |
    grep -c .) catatan\$"
head -c 5000 lama.db >k.db
run 'over a file that is broken' 0 kesbangpol pulihkan lama.db
err_like '^yang lebih baru daripada cadangan tidak diketahui: k.db: '
err_like '^nomor yang diberikan sesudah cadangan itu tidak terbaca'
whole 'it is whole'
: >foto.jpg
run 'an empty file' 65 kesbangpol pulihkan foto.jpg
err_is <<'X'
foto.jpg: kosong, bukan berkas kantor Perkakas Kesbangpol; cadangan ini tidak dipakai, berkas kantor tidak diubah; pakai cadangan lain
X

rm k.db
run 'on a new computer' 0 kesbangpol pulihkan lama.db
err_like '^berkas lama tidak ada: nomor yang diberikan sesudah cadangan itu dapat'

# ---- another office's ----

sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >btg.yaml
kesbangpol siapkan -q -d btg.db btg.yaml
cp k.db sebelum.db
run 'a file of another office' 78 kesbangpol pulihkan btg.db
err_like '^btg.db: berkas kantor 64\.74, .*, bukan kantor ini \(64\)'
same 'nothing was changed' sebelum.db k.db
run 'to a place of its own' 0 kesbangpol pulihkan -q btg.db -d lain.db

if have script; then
	at() {			# at WORD command: at a terminal, who types it
		printf '%s\n' "$1" | script -qec "$2" /dev/null
	}
	run 'at a terminal it asks: no' 0 at t 'kesbangpol pulihkan lama.db'
	out_like '^cadangan: .* \(64\), 1 catatan, terakhir ditulisi'
	out_like '^sekarang: .* \(64\), 1 catatan'
	out_like '^Pulihkan\? \[y/t\] '
	out_like 'tidak dipulihkan'
	same 'nothing was changed' sebelum.db k.db
	run 'yes' 0 at y 'kesbangpol pulihkan lama.db'
	out_like 'dipulihkan dari: lama.db'
	nok 'it was' cmp -s sebelum.db k.db
	run 'without a question' 0 at '' 'kesbangpol pulihkan -y lama.db'
	nok 'none' grep -q 'Pulihkan?' "$T/.out"
else
	skip 11 'no script(1)'
fi

# ---- the key ----

kesbangpol cadangkan dengan.db 2>err
ok 'it is said that the key is inside' grep -q \
    '^beserta kunci kantor ini, di dalamnya' err
is 'the backup is for its owner' "$(stat -c %a dengan.db)" 600
cp k.db.kunci-kantor asli
rm k.db.kunci-kantor*
run 'the key comes back' 0 kesbangpol pulihkan dengan.db
err_like '^kunci kantor dikembalikan: k.db.kunci-kantor$'
same 'the same one' asli k.db.kunci-kantor
is 'its mode' "$(stat -c %a k.db.kunci-kantor)" 600
same 'and its public half' kunci.pub k.db.kunci-kantor.pub
run 'it signs' 0 kesbangpol kirim -q --kepada 00 -o b.kbundel
run 'one that is there' 0 kesbangpol pulihkan dengan.db
nok 'nothing is said of it' grep -q kunci "$T/.err"
rm k.db.kunci-kantor*
kesbangpol kunci -q >lain.pub
cp k.db.kunci-kantor lain
run 'another one that is there' 0 kesbangpol pulihkan dengan.db
err_like '^kunci kantor di k.db.kunci-kantor lain daripada yang di cadangan'
same 'stays' lain k.db.kunci-kantor
if can_sql; then
	sql dengan.db "UPDATE berkas_data SET isi = x'41', sidik =
	    '559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd'
	    WHERE nama = 'kunci-kantor'"
	rm k.db.kunci-kantor*
	run 'what is no key' 0 kesbangpol pulihkan dengan.db
	err_like '^kunci kantor tidak dikembalikan: '
	nok 'is not written' test -e k.db.kunci-kantor
	cp k.db sebelum.db
	for name in ../luar.txt /tmp/luar.txt surat/../../luar.txt .luar \
	    surat/.luar surat/ ''; do
		cp dengan.db jahat.db
		sql jahat.db "DELETE FROM berkas_data WHERE nama <> 'kunci-kantor';
		    UPDATE berkas_data SET nama = '$name'"
		run "texts that lead elsewhere: '$name'" 65 \
		    kesbangpol pulihkan -q jahat.db
		err_is <<X
cadangan: nama berkas '$name' tidak wajar
X
	done
	same 'and nothing was put back' sebelum.db k.db
else
	skip 18 'no sqlite3'
fi

# ---- what is not written over ----

kesbangpol siapkan -q -d u.db "$C/kantor.yaml"
laporan-harian tambah -q -d u.db --tanggal 2025-12-10 --bidang politik --judul x
kesbangpol kunci -q -d u.db >u.pub
kesbangpol cadangkan -q -d u.db u.cad
cp u.db u0.db
cp u.db.kunci-kantor u.kunci
cp u.cad u0.cad
for to in u.db u.cad u.db.kunci-kantor; do
	for c in 'kesbangpol salin-teks' 'laporan-harian ekspor -f csv' \
	    'laporan-harian ringkas --terbit -f html' 'kesbangpol jejak -f json'
	do
		run "$c over $to" 73 $c -d u.db -o $to
		err_like "^$to: berkas kantor, cadangan atau kuncinya, dan tidak"
	done
done
same 'the office file' u0.db u.db
same 'the backup' u0.cad u.cad
same 'the key' u.kunci u.db.kunci-kantor
run 'nor by a bundle' 73 kesbangpol kirim --semua --kepada 00 -d u.db -o u.db
run 'it is whole' 0 kesbangpol periksa --keutuhan -d u.db
echo penting >catatan.txt
run 'a text is no backup' 73 kesbangpol cadangkan -d u.db catatan.txt
err_like '^catatan.txt: sudah ada, bukan cadangan, dan tidak ditimpa'
is 'it stays' "$(cat catatan.txt)" penting
mkdir stik
kesbangpol cadangkan -q -d u.db stik
cp stik/* malam
: >u.db
laporan-harian tambah -q -d u.db --tanggal 2025-12-10 --bidang politik --judul y
run 'an office that began anew keeps the last good copy' 73 \
    kesbangpol cadangkan -d u.db stik
err_like '^stik/u.db.cadangan-.*: memuat [0-9]+ entri jejak dan 1 catatan yang tidak ada di u.db, dan tidak ditimpa'
same 'which is whole' malam stik/*
run 'and it is put back' 0 kesbangpol pulihkan -q -d u.db stik/u.db.cadangan-*
run 'and copied again' 0 kesbangpol cadangkan -q -d u.db stik

# ---- a file that may only be read ----

if [ "$(id -u)" -eq 0 ]; then
	skip 4 'root may write anything'
else
	chmod 444 u.db
	run 'it is not replaced' 77 kesbangpol pulihkan -d u.db u.cad
	err_like '^u.db: hanya dapat dibaca, tidak dapat ditulis$'
	chmod 644 u.db
	run 'and is as before' 0 kesbangpol periksa -d u.db --keutuhan
	run 'to be written, too' 0 kesbangpol cadangkan -q -d u.db stik
fi

# ---- what the office above has already ----

sed 's/^kode: .*/kode: "64"/' "$C/kantor.yaml" >prov.yaml
kesbangpol siapkan -q -d p.db prov.yaml
kesbangpol kunci -q -d p.db >p.pub
kesbangpol kunci -q -d btg.db >btg.pub
kesbangpol tambah -q kunci-kantor -d btg.db --kantor 64 \
    --kunci-publik "$(cat p.pub)"
kesbangpol tambah -q kunci-kantor -d p.db --kantor 64.74 \
    --kunci-publik "$(cat btg.pub)"
send() {			# send FOLDER TITLE: typed, sent, received
	add "$2" -d btg.db
	mkdir "$1"
	kesbangpol kirim -q -d btg.db -o "$1" &&
	    kesbangpol terima -q -d p.db -o "$1" "$1"/64.74-*.kbundel
}
send satu 'Sebelum cadangan'
kesbangpol cadangkan -q -d btg.db btg.cad
send dua 'Sesudah cadangan'
kesbangpol pulihkan -q -d btg.db btg.cad
run 'the first bundle afterwards' 1 send tiga 'Sesudah pulih'
ok 'what its owner has no more is laid aside' grep -q 'Sesudah cadangan' \
    p.db.tukar/konflik/*.laporan.jsonl
run 'and above it is as with its owner' 0 laporan-harian lihat -d p.db --kantor 64.74 \
    --pilih nomor,judul
out_is <<'X'
nomor,judul
2025-00001,Sebelum cadangan
2025-00003,Sesudah pulih
X

# ---- a disk without second names ----

cc=$(command -v cc || command -v gcc || command -v clang || :)
if sanitized || [ -z "$cc" ]; then
	skip 4 'no preloads'
else
	ok 'a shim that says vfat' "$cc" -shared -fPIC -o "$T/vfat.so" \
	    "$TESTS/fixtures/vfat.c"
	cp k.db sebelum.db
	rm k.db.sebelum-pulih-*
	run 'back on such a disk' 0 env LD_PRELOAD="$T/vfat.so" \
	    kesbangpol pulihkan lama.db
	err_like '^berkas lama disimpan: k.db.sebelum-pulih-1$'
	same 'the old one is kept' sebelum.db k.db.sebelum-pulih-1
fi

done_testing
