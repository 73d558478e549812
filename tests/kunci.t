#!/bin/sh
# SPDX-License-Identifier: ISC
# Keys that offices sign with: what is one, whose it is, which of them is taken
# when; and what ssh-keygen and age say, in our words.

. "${0%/*}/lib.sh"

# office CODE: an office of its own in CODE.db, with a key.
office() {
	sed "s/^kode: .*/kode: \"$1\"/" "$C/kantor.yaml" >k.yaml
	kesbangpol siapkan -q --db "$1.db" k.yaml
	kesbangpol kunci -q --db "$1.db" >"$1.pub"
}

# another NAME COMMENT [KIND]: a pair of no office.
another() {
	ssh-keygen -q -t "${3:-ed25519}" -N '' -C "$2" -f "$1" </dev/null
}

record() { kesbangpol tambah kunci-kantor --db 64.db "$@"; }
change() { kesbangpol ubah kunci-kantor -q --db 64.db "$@"; }
prints() {
	kesbangpol ekspor kunci-kantor -q --db 64.db --pilih kantor,sidik_jari
}

# pack: the members of x/ as the bundle "made".
pack() {
	(cd x && tar --format=ustar --numeric-owner --owner=0 --group=0 \
	    --mtime=@0 --mode=644 -b 1 -cf ../made manifest.jsonl \
	    manifest.jsonl.sig $(ls | grep gz))
}

# made DATE: a bundle of 64.74 that says it was made then, signed again.
made() {
	rm -rf x; mkdir x; tar xf "$b" -C x
	sed -i "1s/\"dibuat\":\"[^\"]*\"/\"dibuat\":\"$1T01:00:00Z\"/" \
	    x/manifest.jsonl
	rm x/manifest.jsonl.sig
	ssh-keygen -q -Y sign -f "${2:-64.74.db.kunci-kantor}" \
	    -n bundel@kesbangpol x/manifest.jsonl 2>/dev/null
	pack
}

for o in 64 64.74 64.72; do
	office $o
done
good=$(cut -d' ' -f1,2 64.74.pub)
tab=$(printf '\t')
cr=$(printf '\r')

# ---- what is a key ----

refused() {				# 'desc' KEY RE
	run "$1" 65 record --kantor 64.74 --kunci-publik "$2"
	err_like "$3"
}
refused 'a second line signs as nobody' "$good
00 $good" '^kunci_publik: lebih dari satu baris'
refused 'nor one behind a carriage return' "$good x${cr}00 $good" \
    '^kunci_publik: lebih dari satu baris'
refused 'nor a tab' "$good${tab}x" '^kunci_publik: lebih dari satu baris'
refused 'options are no key' "cert-authority $good" \
    '^kunci_publik: bukan kunci publik'
refused 'nor is another kind' "ssh-rsa ${good#* }" \
    '^kunci_publik: bukan kunci publik'
refused 'nor one by another name' "ecdsa-sha2-nistp256 ${good#* }" \
    '^kunci_publik: kuncinya terpotong atau berubah'
refused 'nor a part of one' "${good%????????}" \
    '^kunci_publik: kuncinya terpotong atau berubah'
err_is <<'E'
kunci_publik: kuncinya terpotong atau berubah; salin lagi seluruh isi berkas .pub itu
E
refused 'nor one with something behind it' "${good}AAAA" \
    '^kunci_publik: kuncinya terpotong atau berubah'
refused 'nor base64 of another alphabet' "$(echo "$good" | sed 's/.$/_/')" \
    '^kunci_publik: kuncinya terpotong atau berubah'
refused 'a private one is not to leave' "$(cat 64.74.db.kunci-kantor)" \
    '^kunci_publik: ini kunci pribadi'
run 'by an import neither' 65 sh -c "printf '%s\n' kantor,kunci_publik \
    '64.74,\"$good' '00 $good\"' | kesbangpol impor kunci-kantor --db 64.db -"
err_like 'lebih dari satu baris'
is 'none was stored' "$(prints)" kantor,sidik_jari
for kind in ed25519 ecdsa; do
	another "k-$kind" '' $kind
	run "of kind $kind" 0 record -q --kantor 64.72 \
	    --kunci-publik "$(cat k-$kind.pub)"
done
run 'of a token' 0 record -q --kantor 64.72 --kunci-publik \
    'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIEX/dQ0v4127bEo8eeG1EV0ApO2lWbSnN6RWusn/NjqIAAAABHNzaDo= x'

# ---- whose it is ----

run 'it says whose it is' 65 record --kantor 64.08 \
    --kunci-publik "$(cat 64.74.pub)"
err_is <<'E'
kantor: kunci ini dibuat kantor 64.74 (tercantum di ujungnya), bukan 64.08
E
run 'recorded' 0 record --kantor 64.74 --kunci-publik "$(cat 64.74.pub)"
print=$(prints | sed -n 's/^64.74,//p')
err_is <<E
tersimpan: 64.74, $print
sidik jari $print: cocokkan dengan yang dibacakan kantor itu lewat telepon
E
ok 'six times five digits' sh -c "echo '$print' |
    grep -Eqx '([0-9]{5} ){5}[0-9]{5}'"
run 'one key is not two offices' 65 record --kantor 64.08 \
    --kunci-publik "$good"
err_is <<'E'
kunci_publik: sudah dicatat sebagai kunci kantor 64.74; satu kunci milik satu kantor
E
run 'nor our own' 65 record --kantor 64 --kunci-publik "$(cat 64.pub)"
err_like '^kantor: 64 adalah kantor ini sendiri'
run 'a list tells them apart' 0 kesbangpol lihat kunci-kantor --db 64.db \
    -f tabel
out_like "Kota Bontang +$print"
another new 'kantor 64.74'
run 'a second one' 0 record --kantor 64.74 --kunci-publik "$(cat new.pub)"
err_like "^kunci lain kantor itu masih diterima; .* ubah kunci-kantor '64.74/$print' --sampai TANGGAL; bila hilang: --dicabut TANGGAL$"
run 'is not changed into another' 65 kesbangpol ubah kunci-kantor \
    --db 64.db "64.74/$print" --kunci-publik "$(cat 64.72.pub)"
err_like '^kunci_publik: sidik jarinya .*, bukan '"$print"
run 'which of them is to be said' 65 kesbangpol ubah kunci-kantor \
    --db 64.db 64.74 --catatan x
err_like "cocok dengan lebih dari satu catatan; sebut seluruh kuncinya$"
kesbangpol hapus -q kunci-kantor --db 64.db --alasan x \
    "$(prints | sed -n "/$print/d; s/^64.74,/64.74\//p")"

# ---- which is taken when ----

laporan-harian tambah -q --db 64.74.db --tanggal 2025-12-10 --judul Satu \
    --fakta x --wilayah 64.74 --bidang politik --klasifikasi biasa
kesbangpol kirim -q --db 64.74.db --kepada 64
b=64.74-64-000001.kbundel
take() { kesbangpol terima -n --db 64.db "${1:-$b}"; }
key=64.74/$print
no='tanda tangan kantor 64.74 tidak sah; tidak ada yang diterima: '
run 'taken' 0 take
change "$key" --dicabut 2025-12-11
run 'lost: not what comes now, whenever it says it was made' 76 take
err_like "^$b: ${no}kuncinya \(sidik jari $print\) dicabut 11 Desember 2025; kantor itu memerlukan kunci baru"
change "$key" --dicabut '' --sampai 2025-12-10
made 2025-12-09
run 'given up: not what says that it was before' 76 take made
err_like "^made: ${no}kuncinya .* berlaku di sini sampai dengan 10 Desember 2025, dan hari ini "
change "$key" --sampai '' --mulai 2099-01-01
run 'not yet' 76 take
err_like 'berlaku di sini mulai 1 Januari 2099, dan hari ini '
change "$key" --mulai 2025-12-10
made 2020-01-01
run 'a clock that stands still there' 76 take made
err_like 'mulai 10 Desember 2025, dan ini bertanggal 1 Januari 2020; periksa jam komputer di sana, lalu minta dikirim lagi$'
change "$key" --mulai ''
made 2025-12-10 new
run 'with another key' 76 take made
err_like "^made: ${no}ditandatangani dengan kunci lain, sidik jari ([0-9]{5} ){5}[0-9]{5}; yang dicatat di sini $print. Bila kantor itu berganti kunci, minta berkas .pub"
made 2025-12-10 64.72.db.kunci-kantor
record -q --kantor 64.72 --kunci-publik "$(cat 64.72.pub)"
run 'with that of another office' 76 take made
err_like 'sidik jari .* \(kunci kantor 64.72\); yang dicatat di sini '
made 2025-12-10
sed -i '1s/2025-12-10T01/2025-12-10T02/' x/manifest.jsonl
pack
run 'changed afterwards' 76 take made
err_like "^made: ${no}isinya bukan yang ditandatangani; minta dikirim ulang$"
run 'our own comes back' 76 kesbangpol terima --db 64.74.db "$b"
err_like "^$b: dari kantor ini sendiri \(64.74\)$"
run 'of whom we have no key' 76 kesbangpol terima --db 64.72.db "$b"
err_like 'kunci kantor 64.74 belum dikenal; minta berkas .pub kantor itu, cocokkan sidik jarinya lewat telepon, lalu catat: kesbangpol kunci FILE.pub$'

# ---- what stands in the file already ----

if can_sql; then
	cp 64.db rusak.db
	sql rusak.db "UPDATE tukar_kunci SET kunci_publik = kunci_publik ||
	    char(10) || '00 ' || kunci_publik WHERE kantor = '64.74'"
	run 'a second line is told to nobody' 76 kesbangpol terima -n \
	    --db rusak.db "$b"
	err_like "$no"
else
	skip 2 'neither sqlite3 nor python3'
fi

# ---- ssh-keygen ----

chmod 644 64.74.db.kunci-kantor
run 'that others could read' 77 kesbangpol kirim -n --db 64.74.db --kepada 64
err_is <<'E'
64.74.db.kunci-kantor: izinnya 644, sehingga pengguna lain dapat membaca kunci pribadi ini; perbaiki dengan: chmod 600 '64.74.db.kunci-kantor'
E
chmod 600 64.74.db.kunci-kantor
mv 64.74.db.kunci-kantor aside
echo tidak >64.74.db.kunci-kantor
chmod 600 64.74.db.kunci-kantor
run 'that is none' 76 kesbangpol kirim -n --db 64.74.db --kepada 64
err_is <<'E'
64.74.db.kunci-kantor: bukan kunci pribadi OpenSSH, atau rusak; kembalikan dari cadangan
E
mv -f aside 64.74.db.kunci-kantor
# program NAME 'SCRIPT': a stand-in for one, first in PATH.
program() {
	mkdir -p stand
	printf '#!/bin/sh\n%s\n' "$2" >"stand/$1"
	chmod +x "stand/$1"
}
real=$(command -v ssh-keygen)
program ssh-keygen 'echo "unknown option -- Y" >&2; exit 1'
run 'too old a program' 69 env PATH="$T/stand:$PATH" kesbangpol terima \
    --db 64.db "$b"
err_like 'program ssh-keygen terlalu lama; perlu OpenSSH 8.2'
program ssh-keygen "echo \"\$*\" >>$T/asked; exec $real \"\$@\""
run 'one of 8.2 will do' 0 env PATH="$T/stand:$PATH" kesbangpol terima -n \
    --db 64.db "$b"
ok 'it was asked' grep -q 'Y verify' asked
nok 'not of days, which it does not know' grep -Eq 'verify-time|valid-' asked
program ssh-keygen 'echo "disk on fire" >&2; exit 3'
run 'what is not a bad signature is not called one' 74 \
    env PATH="$T/stand:$PATH" kesbangpol terima --db 64.db "$b"
err_like "program ssh-keygen gagal \(status 3\): 'disk on fire'$"

# ---- age ----

another later 'kantor 64'
another ec '' ecdsa
keep() { kesbangpol tambah kunci-kantor -q --db 64.74.db "$@"; }
keep --kantor 64 --kunci-publik "$(cat 64.pub)" --mulai 2025-01-01
keep --kantor 64 --kunci-publik "$(cat later.pub)" --mulai 2099-01-01
keep --kantor 00 --kunci-publik "$(cat ec.pub)"
if have age; then
	run 'closed for the key of today' 0 kesbangpol kirim -q \
	    --db 64.74.db --kepada 64 --sandi -o s.age
	run 'it opens' 0 kesbangpol terima -n --db 64.db s.age
	run 'not by another office' 76 kesbangpol terima --db 64.72.db s.age
	err_like '^s.age: sandinya tidak dapat dibuka: disandikan untuk kunci lain, bukan kunci kantor ini; minta'
	head -c 300 s.age >half.age
	run 'nor a part of it' 65 kesbangpol terima --db 64.db half.age
	err_like '^half.age: sandinya tidak dapat dibuka: rusak di jalan; minta dikirim ulang$'
	mv 64.db.kunci-kantor aside
	run 'nor without our key' 78 kesbangpol terima --db 64.db s.age
	err_like '^s.age: sandinya tidak dapat dibuka: kunci kantor ini \(.*64.db.kunci-kantor\) tidak ada; '
	mv aside 64.db.kunci-kantor
else
	skip 8 'age is not installed'
fi
run 'a key that closes nothing' 78 kesbangpol kirim --db 64.74.db \
    --kepada 00 --sandi -o s.age
err_like '^kunci kantor 00 \(ecdsa-sha2-nistp256\) dapat menandatangani, tetapi tidak dapat menyandikan; minta kunci ssh-ed25519$'
kesbangpol ubah kunci-kantor -q --db 64.74.db 00 --dicabut 2025-12-01
run 'nor does one that is lost' 78 kesbangpol kirim --db 64.74.db \
    --kepada 00 --sandi -o s.age
err_like '^kunci kantor 00 yang dicatat di sini tidak berlaku hari ini'

# ---- the command: our own pair ----

mkdir own
cd own
sed 's/^kode: .*/kode: "64.01"/' "$C/kantor.yaml" >k.yaml
run 'before it is an office' 78 sh -c 'laporan-harian tambah -q --judul x \
    --tanggal 2025-12-10 --fakta x --wilayah 64.01 --bidang politik \
    --klasifikasi biasa; kesbangpol kunci'
err_like '^kantor ini belum disiapkan; mulai dengan'
kesbangpol siapkan -q k.yaml
run 'tried' 0 kesbangpol kunci -n
err_is <<'E'
akan dibuat: k.db.kunci-kantor
E
nok 'nothing is made' test -e k.db.kunci-kantor
run 'made' 0 kesbangpol kunci -o a.pub
err_like '^sidik jari kunci kantor ini: ([0-9]{5} ){5}[0-9]{5}$'
cp "$T/.err" said
run 'once' 0 kesbangpol kunci
out_is a.pub
err_is said
same 'as ssh-keygen has it' k.db.kunci-kantor.pub a.pub
run 'quiet' 0 kesbangpol kunci -q
err_is </dev/null
mv k.db.kunci-kantor aside
run 'the private one is lost' 78 kesbangpol kunci
err_is <<'E'
k.db.kunci-kantor: kunci pribadi kantor ini tidak ada, hanya k.db.kunci-kantor.pub; kembalikan dari cadangan, atau buat yang baru dengan --ganti
E
run 'it is said so when it is needed' 78 kesbangpol kirim -n --kepada 64
err_like 'kunci kantor ini belum ada; bila pernah ada, kembalikan dari cadangan; bila tidak: kesbangpol kunci, dan kantor di atas mencatatnya$'
run 'a new one, tried' 0 kesbangpol kunci --ganti -n
ok 'nothing is moved' test -e k.db.kunci-kantor.pub
run 'a new one' 0 kesbangpol kunci --ganti
err_like '^kunci lama disimpan: k.db.kunci-kantor.lama-2025-12-11; kantor lain'
nok 'it is another' cmp -s "$T/.out" a.pub
same 'the old one is kept' a.pub k.db.kunci-kantor.lama-2025-12-11.pub
run 'it signs' 0 kesbangpol kirim -n --kepada 64
run 'not twice a day' 73 kesbangpol kunci --ganti
mv aside k.db.kunci-kantor
run 'two that do not fit' 78 kesbangpol kunci
err_like '^k.db.kunci-kantor.pub: bukan pasangan kunci pribadinya'
rm k.db.kunci-kantor.pub
run 'the public one follows from the private one' 0 kesbangpol kunci
out_is a.pub
chmod 604 k.db.kunci-kantor
run 'that others could read' 77 kesbangpol kunci
err_like 'izinnya 604, .* chmod 600'
ssh-keygen -q -t ed25519 -N rahasia -C x -f sandi
kesbangpol ubah setelan -q tukar.kunci --nilai sandi 2>/dev/null ||
    { echo 'tukar.kunci: sandi' >s.yaml; kesbangpol siapkan -q s.yaml; }
run 'a passphrase nobody is there to type' 76 kesbangpol kunci
err_is <<'E'
sandi: kunci itu berkata sandi; kunci kantor harus tanpa kata sandi
E
cd ..

# ---- the command: that of another office ----

office 00
run 'from its file' 0 kesbangpol kunci --db 00.db 64.74.pub
silent_out() { [ ! -s "$T/.out" ]; }
ok 'prints nothing' silent_out
err_is <<E
tersimpan: kunci kantor 64.74 (Kota Bontang)
sidik jari $print: cocokkan dengan yang dibacakan kantor itu lewat telepon
kantor itu memerlukan kunci kantor ini juga, untuk tanda terima: kesbangpol kunci
E
kesbangpol kunci --db 64.74.db 2>&1 >/dev/null | sed 's/.*: //' >own.print
is 'both sides see the same digits' "$(cat own.print)" "$print"
run 'again' 0 kesbangpol kunci --db 00.db 64.74.pub
err_like '^tetap: kunci kantor 64.74'
run 'tried' 0 kesbangpol kunci -n --db 00.db 64.72.pub
err_like '^akan tersimpan: kunci kantor 64.72'
run 'from a pipe, as Windows sends it' 0 sh -c "sed 's/\$/$cr/' 64.72.pub |
    kesbangpol kunci -q --db 00.db -"
silent
run 'what is recorded' 0 kesbangpol kunci --db 00.db --kantor 64.74
out_is 64.74.pub
err_is <<E
sidik jari $print
E
run 'nothing is' 65 kesbangpol kunci --db 00.db --kantor 64.08
err_like '^kunci kantor 64.08 belum dicatat; minta berkas .pub'
run 'our own is not of another' 64 kesbangpol kunci --db 00.db --kantor 00
err_like '^00 adalah kantor ini sendiri'
run 'that does not say whose it is' 64 kesbangpol kunci --db 00.db \
    k-ed25519.pub
err_like '^k-ed25519.pub: tidak menyebut kantornya; tambahkan --kantor KODE$'
run 'then it is said' 0 kesbangpol kunci -q --db 00.db k-ed25519.pub \
    --kantor 64.08
run 'as of another than it says' 65 kesbangpol kunci --db 00.db new.pub \
    --kantor 64.08
err_like '^kantor: kunci ini dibuat kantor 64.74'
run 'a new one' 0 kesbangpol kunci --db 00.db new.pub
err_like "^kunci lain kantor itu masih diterima"
kesbangpol ubah kunci-kantor -q --db 00.db "64.74/$print" --dicabut 2025-12-11
run 'a lost one is not taken up again' 0 kesbangpol kunci --db 00.db 64.74.pub
err_like '^kunci itu dicabut 11 Desember 2025, dan apa pun yang ditandatangani dengannya ditolak$'
run 'the private one' 65 kesbangpol kunci --db 00.db 64.74.db.kunci-kantor
err_like '^64.74.db.kunci-kantor: ini kunci pribadi'
run 'another file' 65 kesbangpol kunci --db 00.db k.yaml
err_like '^k.yaml: bukan kunci publik OpenSSH'
run 'a bundle' 65 kesbangpol kunci --db 00.db "$b"
err_is <<E
$b: bukan berkas .pub
E
run 'no file' 66 kesbangpol kunci --db 00.db tidak-ada.pub
run 'whose are several?' 64 kesbangpol kunci --db 00.db --kantor 64 64.pub \
    64.74.pub
err_is <<'E'
--kantor hanya untuk satu FILE.pub
E
kesbangpol kunci -q --db 00.db >00.pub
run 'our own alone' 65 kesbangpol kunci --db 00.db 00.pub
office 64.08
sed 's/^kode:.*/kode: "00"/' "$C/kantor.yaml" >atas.yaml
kesbangpol siapkan -q -d atas.db atas.yaml
for t in 1 2; do
	laporan-harian tambah -q -d atas.db --kantor 64.72 --tanggal \
	    2025-12-10 --wilayah 64.72 --bidang politik --judul "J$t"
done
run 'one of several is none' 65 kesbangpol kunci --db atas.db 64.72.pub k.yaml
run 'then none is recorded' 0 kesbangpol lihat kunci-kantor -q --db atas.db \
    -f csv --pilih kantor
out_is <<'E'
kantor
E
run 'several, and our own among them' 0 kesbangpol kunci --db atas.db 00.pub \
    64.72.pub 64.08.pub
grep -v '^sidik jari' "$T/.err" >said
cat >want <<'E'
tersimpan: kunci kantor 64.72 (Kota Samarinda)
2 catatan dimasukkan di sini untuk kantor itu; serahkan kepadanya: kesbangpol kirim --kepada 64.72 --serahkan
tersimpan: kunci kantor 64.08 (Kabupaten Kutai Timur)
kantor itu memerlukan kunci kantor ini juga, untuk tanda terima: kesbangpol kunci
E
same 'each is told, and what was entered for it' want said
run 'which is said once' 0 kesbangpol kunci --db atas.db 64.72.pub
nok 'not again' grep -q dimasukkan "$T/.err"
run 'its office makes a new one' 64 kesbangpol kunci --db 00.db --ganti \
    --kantor 64.74
if have script && ! sanitized &&
    script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
	asked() {
		{ sleep 1; echo "$1"; sleep 1; } | script -qec "kesbangpol \
		    kunci --db 00.db 64.pub $2" /dev/null | tr -d '\r'
	}
	asked t >typed
	ok 'who sits there is asked' grep -q '^Sama dengan yang dibacakan' typed
	ok 'what of whom' grep -q \
	    '^Kunci kantor 64 (Provinsi Kalimantan Timur), sidik jari$' typed
	ok 'declined' grep -q '^64.pub: tidak disimpan$' typed
	nok 'not recorded' kesbangpol kunci -q --db 00.db --kantor 64
	asked '' -y >typed
	nok 'with -y it is not' grep -q '^Sama' typed
	ok 'recorded' kesbangpol kunci -q --db 00.db --kantor 64
else
	skip 6 'no script(1), or no terminal'
fi

# ---- one office, several clerks ----

if [ "$(id -u)" = 0 ] && have setpriv && group=$(getent group 65534) &&
    ! sanitized; then
	mkdir bersama
	chmod 755 "$T"
	chmod 777 bersama
	cd bersama
	as_nobody test -r "$X/kesbangpol" || { mkdir tools; cp "$X"/* tools
	    PATH=$T/bersama/tools:$PATH; }
	sed "s/^kode: .*/kode: \"64.74\"/" "$C/kantor.yaml" >k.yaml
	echo "grup: ${group%%:*}" >>k.yaml
	kesbangpol siapkan -q k.yaml
	kesbangpol kunci -q >k.pub
	is 'whom the file is shared with' \
	    "$(stat -c '%a %g' k.db k.db.kunci-kantor | tr '\n' ' ')" \
	    '660 65534 640 65534 '
	run 'may sign' 0 as_nobody kesbangpol kirim -q --db k.db -o \
	    "$T/bersama/b"
	kesbangpol kunci -q --db ../64.db k.pub
	run 'as the office' 0 kesbangpol terima -n --db ../64.db b
	run 'and so may its owner' 0 kesbangpol kirim -n
	echo 'grup:' >k.yaml
	kesbangpol siapkan -q k.yaml
	is 'no longer' "$(stat -c %a k.db.kunci-kantor)" 600
	echo "grup: ${group%%:*}" >k.yaml
	kesbangpol siapkan -q k.yaml
	is 'again' "$(stat -c '%a %g' k.db.kunci-kantor)" '640 65534'
	cd ..
else
	skip 6 'needs setpriv to be somebody else'
fi

done_testing
