#!/bin/sh
# The office file: its profile, its calendar and regions, its health.
. "$(dirname "$0")/lib.sh"

setting() {
	kesbangpol lihat setelan --pilih nama,nilai | sed -n "s/^$1,//p"
}

# ---- the file is made at the first write, and said ----

run 'a read before the first write' 66 laporan-harian lihat
out_is /dev/null
err_is <<E
k.db: berkas kantor belum ada; mulai dengan 'kesbangpol siapkan > kantor.yaml', isi, lalu 'kesbangpol siapkan kantor.yaml'
E
nok 'a read makes no file' test -e k.db
# Also where a command opens the file itself, and where a paper is issued.
printf 'wilayah,tahun,partai,suara,nilai,bulan,jumlah\n64.72,2019,PDIP,10,1000,12,10000\n' >t.csv
while read -r cmd; do
	# shellcheck disable=SC2086
	run "$cmd" 66 $cmd </dev/null
	out_is /dev/null
	err_like '^k\.db: berkas kantor belum ada'
done <<'E'
peta-konflik triwulan
peta-konflik triwulan --terbit
peta-konflik triwulan --paket paket
peta-konflik surat pengingat --terbit
laporan-harian ringkas --terbit
ormas-skt berkas
ormas-skt berkas P-1
banpol berkas
banpol periksa-tabel --register t.csv
kesbangpol cadangkan
peta-konflik sunting potensi P-1
E
nok 'a paper makes no file' test -e k.db
nok 'nor a folder' test -e paket
run 'forms need none' 0 peta-konflik templat potensi
printf 'tanggal,judul,bidang\n2025-02-31,x,politik\n' >bad.csv
run 'a first import that fails' 65 laporan-harian impor bad.csv
nok 'a first import that fails leaves no file' test -e k.db
nok 'a first import that fails leaves no journal' test -e k.db-journal
run 'a first trial' 0 kesbangpol siapkan -n "$C/kantor.yaml"
err_is <<E
akan tersimpan: 10 setelan
E
nok 'a first trial leaves no file' test -e k.db
run 'the first write' 1 laporan-harian tambah --tanggal 2025-12-10 \
    --judul awal --bidang politik
err_is <<E
berkas kantor dibuat: k.db
tersimpan: 2025-00001
peringatan: klasifikasi: belum diisi
E
is 'its mode' "$(stat -c %a k.db)" 600
is "its lock's mode" "$(stat -c %a k.db.kunci)" 600
run 'the second' 1 laporan-harian tambah --tanggal 2025-12-10 \
    --judul lagi --bidang politik
err_is <<E
tersimpan: 2025-00002
peringatan: klasifikasi: belum diisi
E
(umask 000; laporan-harian tambah -q -d open.db --tanggal 2025-12-10 --judul x \
    --bidang politik)
is 'its mode under another umask' "$(stat -c %a open.db)" 600
laporan-harian tambah -q -d new/deep/k.db --tanggal 2025-12-10 --judul x \
    --bidang politik
is 'the mode of the folders' "$(stat -c %a new new/deep | tr '\n' ' ')" '700 700 '

# ---- which file ----

if [ -e /var/lib/kesbangpol/kantor.db ]; then
	skip 5 'this machine has an office file'
else
	run 'in the home folder' 66 env -u KESBANGPOL_DB laporan-harian lihat
	err_like "^$T/home/.local/share/kesbangpol/kantor.db: "
	run 'in XDG_DATA_HOME' 66 env -u KESBANGPOL_DB XDG_DATA_HOME="$T/data" \
	    laporan-harian lihat
	err_like "^$T/data/kesbangpol/kantor.db: "
	run 'made there' 1 env -u KESBANGPOL_DB XDG_DATA_HOME="$T/data" \
	    laporan-harian tambah --tanggal 2025-12-10 --judul x --bidang politik
	err_like "^berkas kantor dibuat: $T/data/kesbangpol/kantor.db\$"
	ok 'made there: it is there' test -s "$T/data/kesbangpol/kantor.db"
fi
run '-d before $KESBANGPOL_DB' 66 laporan-harian lihat -d other.db
err_like '^other.db: '
run '-d before the command' 66 laporan-harian -d other.db lihat
err_like '^other.db: '
run '--db=' 66 laporan-harian lihat --db=other.db
err_like '^other.db: '

# ---- siapkan ----

is 'before siapkan: no kantor, WIB' \
    "$(laporan-harian lihat 2025-00001 --pilih kantor,diterima | tail -1)" \
    ,2025-12-11T08:00:00+07:00
printf 'nama,berlaku_mulai\nT,2025-01-01\n' >before.csv
laporan-harian impor -q tim before.csv
laporan-harian hapus -q 2025-00002 --alasan uji
printf 'kode: "64"\nnama: X\n' >half.yaml
run 'siapkan with too little' 65 kesbangpol siapkan half.yaml
err_is <<E
half.yaml: zona: wajib diisi (zona waktu kantor)
1 kesalahan; tidak ada yang disimpan
E
cat >bad.yaml <<E
kode: "64"
nama: X
zona: WIB
kepla_nama: y
jam_tutup: 25:00
laporan.target: 200
E
run 'siapkan with faults' 65 kesbangpol siapkan bad.yaml
err_like "bad.yaml:[0-9]+: setelan 'kepla_nama' tidak dikenal; maksud Anda 'kepala_nama'\\?\$"
err_like "bad.yaml:[0-9]+: jam_tutup: '25:00' bukan waktu yang ada\$"
err_like 'bad.yaml:[0-9]+: laporan.target: 200 di luar batas 0 sampai 99$'
err_like '^3 kesalahan; tidak ada yang disimpan$'
err_like '^bad.yaml:4: '
err_like '^bad.yaml:5: '
err_like '^bad.yaml:6: '
echo 'laporan.nomor_athg: "{urut}/{untit}"' >bad.yaml
run 'siapkan with a number that has no such part' 65 kesbangpol siapkan bad.yaml
err_like '^bad.yaml: laporan.nomor_athg: .* tidak dikenal: \{untit\};'
printf 'kepala_nama: A\nkepalanama: B\n' >bad.yaml
run 'siapkan with a name that is almost one' 65 kesbangpol siapkan bad.yaml
err_like "^bad.yaml:2: setelan 'kepalanama' tidak dikenal; maksud Anda 'kepala_nama'"
printf 'zona: WIT\nzona waktu: WIB\n' >bad.yaml
run 'siapkan with one setting twice' 65 kesbangpol siapkan bad.yaml
err_like '^bad.yaml:2: zona waktu: setelan yang sama sudah disebut sebelumnya$'
for jabatan in 'Plt. Kepala Badan' 'plh Kepala Badan'; do
	echo "kepala_jabatan: $jabatan" >bad.yaml
	run "siapkan: $jabatan" 65 kesbangpol siapkan bad.yaml
	err_like "^bad.yaml: kepala_jabatan: tulis 'Kepala Badan'; Plt./Plh. pada kepala_sebagai$"
done
run 'nothing is set yet' 0 kesbangpol lihat setelan
out_is <<E
nama,nilai
E
run siapkan 0 kesbangpol siapkan "$C/kantor.yaml"
err_is <<E
tersimpan: 10 setelan
E
for type in laporan tim; do
	is "the kode is in every $type" \
	    "$(laporan-harian ekspor $type --pilih kantor | sort -u | tr '\n' ' ')" \
	    '64 kantor '
done
is 'the same instant, in the zone of the office' \
    "$(laporan-harian lihat 2025-00001 --pilih diterima | tail -1)" \
    2025-12-11T09:00:00+08:00
run 'its numbers go on' 1 laporan-harian tambah --tanggal 2025-12-10 \
    --judul x --bidang politik
err_is <<E
tersimpan: 2025-00003
peringatan: klasifikasi: belum diisi
E
run 'its deleted numbers stay so' 65 laporan-harian tambah --nomor 2025-00002 \
    --tanggal 2025-12-10 --judul x --bidang politik
run 'the file is whole after that' 0 kesbangpol periksa --keutuhan
run 'siapkan again' 0 kesbangpol siapkan "$C/kantor.yaml"
run 'another kode' 78 sh -c 'echo "kode: \"64.74\"" | kesbangpol siapkan -'
err_is <<E
berkas ini milik kantor 64; kodenya tidak dapat diganti menjadi 64.74
E
is 'another kode: refused' "$(setting kantor.kode)" 64
run 'a kode that is none' 65 sh -c 'echo "kode: \"6474\"" | kesbangpol siapkan -'
err_like "^masukan:1: kode: '6474' bukan kode wilayah Kemendagri"
run 'some settings, the rest stays' 0 sh -c \
    'printf "jam_tutup: \"14.05\"\nkepala_sebagai: Plt.\nlaporan.target: 5\n" | kesbangpol siapkan -'
is 'some settings' "$(setting kantor.jam_tutup) $(setting kantor.kepala_sebagai) $(setting laporan.target) $(setting kantor.zona)" \
    '14:05 plt 5 WITA'
run 'a setting made unknown' 0 sh -c 'echo "alamat:" | kesbangpol siapkan -'
is 'a setting made unknown' "$(setting kantor.alamat)" ''
run 'not a required one' 65 sh -c 'echo "nama:" | kesbangpol siapkan -'
err_like '^masukan: nama: wajib diisi'
run 'two profiles' 65 sh -c 'printf "zona: WIB\n---\nzona: WIT\n" | kesbangpol siapkan -'
err_like '^masukan:3: profil kantor hanya satu$'
is 'two profiles: neither' "$(setting kantor.zona)" WITA
run 'the form' 0 kesbangpol siapkan
golden siapkan.yaml
cp .out form.yaml
run 'the form comes in again' 0 kesbangpol siapkan form.yaml
run 'the form comes in again: the same' 0 kesbangpol siapkan
out_is form.yaml
run 'the form, of no office' 0 kesbangpol siapkan -d none.db
out_like '^kode: null$'
out_like '^jam_tutup: "16:00"$'
nok 'the form makes no file' test -e none.db
run 'two files' 64 kesbangpol siapkan form.yaml form.yaml
run 'no such file' 66 kesbangpol siapkan nowhere.yaml
run 'every setting leaves a trail' 0 kesbangpol riwayat setelan kantor.jam_tutup \
    --pilih aksi,nomor,rincian
out_like '"ubah|^ubah,kantor.jam_tutup,.*15:30'

cp k.db before.db
run 'a group that is not there' 78 sh -c 'echo "grup: tidak-ada" | kesbangpol siapkan -'
err_is <<E
kelompok pengguna 'tidak-ada' tidak ada di komputer ini
E
is 'a group that is not there: not stored' "$(setting kantor.grup)" ''
run 'a group that is not there, trial' 78 sh -c \
    'echo "grup: tidak-ada" | kesbangpol siapkan -n -'
cp before.db k.db
group=$(id -gn)
echo "grup: $group" >group.yaml
run 'a group that shares the file' 0 kesbangpol siapkan group.yaml
is 'a group that shares the file: its mode' \
    "$(stat -c '%a %G' k.db k.db.kunci | tr '\n' ' ')" "660 $group 660 $group "
laporan-harian tambah -q --tanggal 2025-12-10 --judul x --bidang politik
is 'the mode stays' "$(stat -c %a k.db)" 660
echo 'grup:' >group.yaml
kesbangpol siapkan -q group.yaml
is 'and nobody shares it again' "$(stat -c %a k.db)" 600

# ---- today ----

is '--hari-ini sets diterima' "$(laporan-harian tambah -q --nomor H1 \
    --tanggal 2025-12-10 --judul x --bidang politik \
    --hari-ini 2024-02-29T23:59; laporan-harian lihat H1 --pilih diterima |
    tail -1)" 2024-02-29T23:59:00+08:00
is '--hari-ini before $KESBANGPOL_HARI_INI' \
    "$(laporan-harian lihat --pilih nomor -p hari-ini --hari-ini 2025-12-10 |
    wc -l | tr -d ' ')" 5
is 'the trail has the clock of the machine' "$(laporan-harian riwayat H1 \
    --pilih waktu | tail -1 | cut -c 1-4)" "$(date +%Y)"
run 'no such day' 64 laporan-harian lihat --hari-ini 2025-02-30
run 'no such day in the environment' 64 env KESBANGPOL_HARI_INI=kemarin \
    laporan-harian lihat

# ---- wilayah ----

run 'wilayah by name' 0 kesbangpol wilayah guntung
out_is <<E
kode,nama
64.74.01.1004,Guntung
E
run 'wilayah by a part of the name' 0 kesbangpol wilayah 'lok tu'
out_like '^64.74.01.1003,Lok Tuan$'
run 'wilayah by code' 0 kesbangpol wilayah 64.74.01
out_is <<E
kode,nama
64.74.01,Bontang Utara
64.74.01.1001,Bontang Kuala
64.74.01.1002,Bontang Baru
64.74.01.1003,Lok Tuan
64.74.01.1004,Guntung
64.74.01.1005,Gunung Elai
64.74.01.1006,Api-api
E
is 'Bontang: 1 + 3 + 15' "$(kesbangpol wilayah 64.74 | sed 1d | wc -l | tr -d ' ')" 19
for level in 2:38 5:514 8:7285; do
	is "as many as there are: $level" "$(kesbangpol ekspor wilayah \
	    --pilih kode | sed 1d | awk -v n="${level%:*}" 'length == n' |
	    wc -l | tr -d ' ')" "${level#*:}"
done
run 'wilayah unknown' 0 kesbangpol wilayah zzz
out_is <<E
kode,nama
E
err_is <<E
'zzz' tidak ditemukan
E
run 'wilayah as a table' 0 kesbangpol wilayah 64.74.03 -f tabel
out_like '^64.74.03.1003 +Kanaan$'
run 'wilayah, two' 64 kesbangpol wilayah a b
printf 'kode,nama\n64.74.01.1099,Uji Coba\n' >w.csv
run 'impor wilayah' 0 kesbangpol impor wilayah w.csv
err_is <<E
1 baru, 0 berubah, 0 tetap
E
run 'wilayah impor' 0 kesbangpol wilayah impor w.csv
err_is <<E
0 baru, 0 berubah, 1 tetap
E
is 'what came in is known' "$(laporan-harian lihat -w 'uji coba' 2>&1 | wc -l | tr -d ' ')" 1
printf 'kode,nama\n6474,Salah\n' >w.csv
run 'impor wilayah, a bad code' 65 kesbangpol impor wilayah w.csv
err_is <<E
w.csv:2: kode: '6474' bukan kode wilayah Kemendagri (contoh 64.74.01.1003)
1 kesalahan; tidak ada yang disimpan
E

# ---- libur, hari-kerja ----

run libur 0 kesbangpol libur 2025-12
out_is <<E
tanggal,nama,jenis
2025-12-25,Kelahiran Yesus Kristus,libur
2025-12-26,Cuti Bersama Kelahiran Yesus Kristus,cuti_bersama
E
is 'libur without a period: this year' "$(kesbangpol libur | sed 1d |
    cut -c 1-4 | sort -u)" 2025
run 'libur of a year that is not there' 0 kesbangpol libur 2030
err_is <<E
tabel libur tidak memuat periode ini
E
run 'libur, no period' 64 kesbangpol libur lusa

# work 'desc' 'until,days' arguments...
work() {
	_what=$1
	_want=$2
	shift 2
	is "hari-kerja: $_what" \
	    "$(kesbangpol hari-kerja --pilih sampai,hari_kerja "$@" | tail -1)" "$_want"
}

work '15 after 20 June 2019' 2019-07-11,15 2019-06-20 15
work '15 after 22 September 2025' 2025-10-13,15 2025-09-22 15
work 'between' 2019-07-11,15 2019-06-20 2019-07-11
work 'over Christmas' 2025-12-29,1 2025-12-24 1
work 'over a weekend' 2025-12-15,1 2025-12-12 1
work 'from a Saturday' 2025-12-15,1 2025-12-13 1
work 'none' 2025-12-10,0 2025-12-10 0
work 'back' 2025-12-24,-1 2025-12-29 -- -1
work 'nothing between' 2025-12-28,0 2025-12-26 2025-12-28
work 'as people write it' 2025-10-13,15 'Senin, 22 September 2025' 15
run 'hari-kerja as a table' 0 kesbangpol hari-kerja 2019-06-20 15 -f tabel
out_is <<'E'
DARI         SAMPAI       HARI  HARI KERJA
20 Juni 2019 11 Juli 2019 Kamis         15
E
run 'hari-kerja in a year without holidays' 0 kesbangpol hari-kerja 2030-01-01 5
err_is <<E
libur tahun 2030 belum ada dalam tabel: hanya Sabtu dan Minggu yang dilewati
E
kesbangpol tambah -q libur --tanggal 2025-12-12 --nama Daerah --jenis daerah
work 'a holiday of the office' 2025-12-15,1 2025-12-11 1
kesbangpol hapus -q libur 2025-12-12/Daerah --alasan uji
work 'and not any more' 2025-12-12,1 2025-12-11 1
run 'hari-kerja: no such day' 64 kesbangpol hari-kerja 2025-02-31 5
run 'hari-kerja: no number' 64 kesbangpol hari-kerja 2025-02-01 x
run 'hari-kerja: one word' 64 kesbangpol hari-kerja 2025-02-01
run 'hari-kerja: backwards' 64 kesbangpol hari-kerja 2025-12-10 2025-12-01

# ---- periksa finds what was done behind its back ----

rm -f k.db
office
laporan-harian impor -q tim "$C/tim.csv"
laporan-harian impor -q "$C/laporan-tim.csv"
laporan-harian ubah -q BTG-1210-1 --lokasi 'RT 4'
run 'periksa of a good file' 0 kesbangpol periksa
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
E
cp k.db good.db

# tampered 'desc' 'SQL' 'the finding'
tampered() {
	cp good.db k.db
	sql k.db "$2"
	run "tampered: $1" 1 kesbangpol periksa
	out_like "$3"
}

FREE='DROP TRIGGER jejak_tetap; DROP TRIGGER jejak_utuh; '
if can_sql; then
	tampered 'a cell' \
	    "UPDATE laporan SET fakta = 'x' WHERE nomor = 'BTG-1210-3'" \
	    '^laporan,BTG-1210-3,,isi tidak cocok dengan sidiknya,sidik baris,"cocokkan dengan sumbernya, lalu laporan-harian ubah laporan BTG-1210-3 --KOLOM NILAI"$'
	is 'tampered: a cell: only that' "$(wc -l <.out | tr -d ' ')" 2
	tampered 'unknown to known' \
	    "UPDATE laporan SET athg = 'ancaman' WHERE nomor = 'BTG-1210-3'" \
	    '^laporan,BTG-1210-3,,isi tidak cocok'
	tampered 'a checksum' \
	    "UPDATE tim SET sidik = sidik + 1 WHERE nama = 'Tim Bontang'" \
	    '^tim,2025-00001,,isi tidak cocok'
	tampered 'which import brought it' \
	    "UPDATE laporan SET impor = impor + 1 WHERE nomor = 'BTG-1210-3'" \
	    '^laporan,BTG-1210-3,,isi tidak cocok'
	tampered 'a key' \
	    "UPDATE laporan SET kunci = kunci + 1 WHERE nomor = 'BTG-1210-3'" \
	    '^laporan,BTG-1210-3,,kunci tidak cocok dengan isinya'
	tampered 'a value of no kind' \
	    "UPDATE laporan SET jenis = 'zzz' WHERE nomor = 'BTG-1210-3'" \
	    '^laporan,BTG-1210-3,'
	cp good.db rusak.db
	sql rusak.db "UPDATE laporan SET jenis = 'zzz' WHERE nomor = 'BTG-1210-3'"
	run 'and what was not seen behind it' 1 kesbangpol periksa -d rusak.db
	out_like '^laporan,,,.*zzz.*,tidak dapat diperiksa,'
	tampered 'a row deleted' \
	    "DELETE FROM laporan WHERE nomor = 'BTG-1210-3'" \
	    '^laporan,,,"ada 9 catatan, menurut jejak 10",jejak,kesbangpol pulihkan CADANGAN$'
	tampered 'a row copied' \
	    "INSERT INTO libur SELECT tanggal, nama || '!', jenis, impor, sidik, 0 FROM libur LIMIT 1" \
	    '^libur,,,"ada [0-9]+ catatan, menurut jejak [0-9]+",jejak,kesbangpol pulihkan CADANGAN$'
	tampered 'a setting' \
	    "UPDATE setelan SET nilai = '23:59' WHERE nama = 'kantor.jam_tutup'" \
	    '^setelan,'
	tampered 'who did it' "$FREE UPDATE jejak SET pelaku = 'x' WHERE urut = 3" \
	    '^berkas,,,rantai jejak putus pada entri 3,rantai jejak,kesbangpol pulihkan CADANGAN$'
	tampered 'a trail entry gone' "$FREE DELETE FROM jejak WHERE urut = 3" \
	    '^berkas,,,rantai jejak putus pada entri 3,rantai jejak,kesbangpol pulihkan CADANGAN$'
	tampered 'two entries changed places' \
	    "$FREE UPDATE jejak SET urut = -urut WHERE urut IN (3, 4); UPDATE jejak SET urut = urut + 7 WHERE urut < 0" \
	    'rantai jejak putus pada entri 3'
	tampered 'the first entry gone' "$FREE DELETE FROM jejak WHERE urut = 1" \
	    'rantai jejak putus pada entri 1'
	tampered 'the trail is empty' "$FREE DELETE FROM jejak" \
	    '^laporan,,,"ada 10 catatan, menurut jejak 0",jejak,kesbangpol pulihkan CADANGAN$'
	cp good.db k.db
	sql k.db "$FREE DELETE FROM jejak WHERE urut = (SELECT max(urut) FROM jejak)"
	run 'the last entry gone' 1 kesbangpol periksa
	cp good.db k.db
	nok 'the trail cannot be changed' sql k.db "UPDATE jejak SET pelaku = 'x'"
	nok 'the trail cannot be deleted' sql k.db 'DELETE FROM jejak'
else
	skip 35 'no sqlite3, no python3'
fi

# flip FILE OFFSET: one byte there is another.
flip() {
	_byte=$(dd if="$1" bs=1 skip="$2" count=1 2>/dev/null | od -An -tu1 | tr -d ' ')
	printf "\\$(printf %o $(((_byte + 1) % 256)))" |
	    dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

at() {
	grep -abo "$1" k.db | head -n 1 | cut -d: -f1
}

cp good.db k.db
for where in 'Pasokan cabai berkurang' 'Kecamatan menyiapkan' 'Cuti Bersama'; do
	cp good.db k.db
	flip k.db $(($(at "$where") + 3))
	run "a flipped byte in '$where'" 1 kesbangpol periksa
done
for page in 0 1 2 5 20 60; do
	cp good.db k.db
	dd if=/dev/urandom of=k.db bs=4096 seek=$page count=1 conv=notrunc 2>/dev/null
	kesbangpol periksa >.out 2>.err
	status=$?
	ok "a page of noise at $page: found ($status)" test $status -ne 0
	ok "a page of noise at $page: no crash ($status)" test $status -le 78
	laporan-harian ekspor >.out 2>.err
	status=$?
	ok "a page of noise at $page: ekspor does not crash ($status)" test $status -le 78
done
cp good.db k.db
dd if=good.db of=k.db bs=4096 count=50 2>/dev/null
run 'a file cut off' 65 laporan-harian tambah --tanggal 2025-12-10 --judul x \
    --bidang politik
err_like '^k.db: '
cp good.db k.db

# ---- cadangkan, pulihkan ----

run cadangkan 0 kesbangpol cadangkan
err_is <<E
dicadangkan dan diperiksa: k.db.cadangan-2025-12-11
E
is 'its mode' "$(stat -c %a k.db.cadangan-2025-12-11)" 600
run 'cadangkan to a name' 0 kesbangpol cadangkan backup.db
run 'a backup is an office file' 0 laporan-harian ekspor -d backup.db
laporan-harian ekspor >want
out_is want
run 'a backup of a backup is the same' 0 kesbangpol periksa -d backup.db
run 'cadangkan, trial' 0 kesbangpol cadangkan -n other-backup.db
err_is <<E
akan dicadangkan: other-backup.db
E
nok 'cadangkan, trial: none' test -e other-backup.db
run 'over itself' 64 kesbangpol cadangkan k.db
err_is <<E
k.db: cadangan tidak boleh menimpa berkas kantor
E
run 'over itself, another name' 64 kesbangpol cadangkan ./k.db
run 'into a missing folder' 73 kesbangpol cadangkan nowhere/b.db
err_like '^nowhere/b.db: '
if can_sql; then
	cp k.db sick.db
	sql sick.db "UPDATE laporan SET fakta = 'x' WHERE nomor = 'BTG-1210-3'"
	run 'cadangkan of a damaged file' 65 kesbangpol cadangkan -d sick.db sick-b.db
	nok 'it has not the name of a backup' test -e sick-b.db
else
	skip 2 'no sqlite3, no python3'
fi

cp k.db was.db
laporan-harian tambah -q --nomor BARU --tanggal 2025-12-11 --judul x --bidang politik
cp k.db newer.db
run 'pulihkan, trial' 0 kesbangpol pulihkan -n backup.db
err_like '^cadangan: Badan Kesatuan Bangsa dan Politik \(64\), 13 catatan, '
err_like '^sekarang: Badan Kesatuan Bangsa dan Politik \(64\), 14 catatan, '
less_told
err_is <<E
lebih baru daripada cadangan, dan tidak ikut: 1 entri jejak, 1 catatan
akan dipulihkan dari: backup.db
E
same 'pulihkan, trial: nothing changed' newer.db k.db
run pulihkan 0 kesbangpol pulihkan backup.db
less_told
err_is <<E
lebih baru daripada cadangan, dan tidak ikut: 1 entri jejak, 1 catatan
dipulihkan dari: backup.db
berkas lama disimpan: k.db.sebelum-pulih-1
E
same 'the old file is kept as it was' newer.db k.db.sebelum-pulih-1
run 'what was restored' 0 laporan-harian ekspor
out_is want
run 'what was restored is whole' 0 kesbangpol periksa
is 'its mode stays' "$(stat -c %a k.db)" 600
run 'it can be written' 1 laporan-harian tambah -q --tanggal 2025-12-11 \
    --judul sesudah --bidang politik
cp k.db now.db
cp backup.db hurt.db
flip hurt.db $(($(grep -abo 'Pasokan cabai berkurang' hurt.db | head -n 1 |
    cut -d: -f1) + 3))
run 'a damaged backup' 65 kesbangpol pulihkan hurt.db
err_like '^hurt.db: '
same 'a damaged backup: the office file is as it was' now.db k.db
head -c 100000 backup.db >cut.db
run 'a backup cut off' 65 kesbangpol pulihkan cut.db
same 'a backup cut off: the office file is as it was' now.db k.db
echo teks >text.db
run 'no backup at all' 65 kesbangpol pulihkan text.db
same 'no backup at all: the office file is as it was' now.db k.db
run 'a missing backup' 66 kesbangpol pulihkan nowhere.db
err_is <<E
nowhere.db: tidak ada
E
run 'from itself' 64 kesbangpol pulihkan k.db
run 'from itself, another name' 64 kesbangpol pulihkan ./k.db
same 'from itself: the office file is as it was' now.db k.db
ok 'and it is still there' test -s k.db
run 'which one' 64 kesbangpol pulihkan
rm k.db
run 'where there is none any more' 0 kesbangpol pulihkan -q backup.db
silent
run 'where there is none any more: it is there' 0 laporan-harian ekspor
out_is want
is 'nothing is left lying about' \
    "$(find . -name '*sedang*' | wc -l | tr -d ' ')" 0

# ---- output files ----

(umask 077; laporan-harian ekspor -o a.csv)
(umask 002; laporan-harian ekspor -o b.csv)
is "the user's umask holds" "$(stat -c %a a.csv b.csv | tr '\n' ' ')" '600 664 '
echo lama >secret.csv
chmod 600 secret.csv
laporan-harian ekspor -o secret.csv
is 'an output that was there keeps its mode' "$(stat -c %a secret.csv)" 600
todo
ln -s target.csv link.csv
echo >target.csv
laporan-harian ekspor -o link.csv
ok 'through a symbolic link' test -L link.csv -a -s target.csv
same 'through a symbolic link: the target' want target.csv
echo lama >c.csv
run 'an output that fails leaves the old file' 64 \
    laporan-harian ekspor -o c.csv --bidang zzz
is 'an output that fails leaves the old file' "$(cat c.csv)" lama
mkfifo pipe
timeout 60 cat pipe >got &
run 'into a named pipe' 0 laporan-harian ekspor -o pipe
wait
same 'into a named pipe' want got
run 'to a dash' 0 laporan-harian ekspor -o -
out_is want
is 'nothing is left lying about' \
    "$(find . -name '.*.csv*' | wc -l | tr -d ' ')" 0

done_testing
