#!/bin/sh
# SPDX-License-Identifier: ISC
# A term that ends while a filing about it is under way or was issued; permits,
# which are filed for ahead; cells that nobody has read yet.
. "$(dirname "$0")/lib.sh"
office
KESBANGPOL_HARI_INI=2020-08-07

due() {
	ormas-skt jatuh-tempo -q --pilih nomor,masa,diurus "$@" | sed 1d
}

# ---- under way ----

ormas-skt tambah -q --nama 'Forum Satu' --bentuk tidak_berbadan_hukum \
    --ketua K --skt-nomor 1/2015 --skt-tanggal 2015-09-20 \
    --surat-lapor-nomor 5 --surat-lapor-tanggal 2015-09-01 \
    --pengurus-mulai 2015-08-20 --pengurus-berakhir 2020-08-20
run 'nothing under way: no column' 0 ormas-skt jatuh-tempo -f tabel
nok 'no column' grep -q DIURUS .out
ormas-skt tambah -q permohonan --ormas 'Forum Satu' --prosedur perpanjangan \
    --diterima 2020-08-01 --nomor-surat 1 --perihal x
ormas-skt ubah -q permohonan 2020-00001 --diteruskan 2020-08-05
run 'a renewal under way' 0 due
out_is <<E
2020-00001,pengurus,
2020-00001,surat_lapor,
2020-00001,skt,perpanjangan diteruskan 5 Agustus 2020
E
run 'for people, too' 0 ormas-skt jatuh-tempo -f tabel
out_like 'DIURUS'
run 'and in the message' 0 ormas-skt jatuh-tempo -f wa
out_like 'SKT: 20 September 2020 .44 hari lagi., perpanjangan diteruskan'
out_like '1 sedang diurus'
run 'many are not reminded of it' 0 ormas-skt surat pengingat --massal
nok 'not of the SKT' grep -q 'Surat Keterangan Terdaftar' .out
out_like '^Hal .*: Pemberitahuan Masa Bakti Pengurus'
err_like '^1 masa sedang diurus dan tidak diingatkan; '
run 'who is named is, and it is said' 0 ormas-skt surat pengingat 2020-00001
out_like 'Surat Keterangan Terdaftar'
err_like '^1 masa sedang diurus; '
is 'the first to end stands first' "$(grep -E '^ *[1-3]\. (Masa|Surat)' .out |
    head -3 | sed 's/^ *\([1-3]\. [A-Za-z]* [A-Za-z]*\).*/\1/' | tr '\n' ,)" \
    '1. Masa bakti,2. Surat Keterangan,3. Surat Keterangan,'
run 'the card says so' 0 ormas-skt kartu 2020-00001
out_like 'perpanjangan diteruskan 5 Agustus 2020$'
run 'the page says so' 0 ormas-skt status 2020-00001 -f teks
out_like 'perpanjangan diteruskan 5 Agustus 2020'
ormas-skt ubah -q permohonan 2020-00001 --dikembalikan 2020-08-06 --alasan x
run 'what was sent back is the turn of the ormas' 0 ormas-skt surat pengingat \
    --massal
out_like 'Surat Keterangan Terdaftar'
ormas-skt ubah -q permohonan 2020-00001 --dikembalikan ''

# ---- issued ----

run 'issued: what is left to do' 0 ormas-skt ubah permohonan 2020-00001 \
    --terbit 2020-09-28 --hari-ini 2020-09-29
err_is <<E
tersimpan: 2020-00001
isi SKT barunya: ormas-skt ubah ormas 2020-00001 --skt-nomor NOMOR --skt-tanggal TANGGAL
E
run 'issued: a finding' 1 ormas-skt periksa permohonan
out_like '^permohonan,2020-00001,terbit,"terbit 28 September 2020, register masih memuat yang lama; isi SKT barunya: '
run 'issued: nobody is urged' 0 due --sudah-lewat --hari-ini 2020-09-29
out_like '^2020-00001,skt,perpanjangan terbit 28 September 2020; SKT barunya belum diisi$'
ormas-skt ubah -q ormas 2020-00001 --skt-nomor 1/2020 --skt-tanggal 2020-09-25
run 'entered: no finding' 0 ormas-skt periksa permohonan
ormas-skt ubah -q ormas 2020-00001 --skt-nomor 1/2015 --skt-tanggal 2015-09-20
ormas-skt ubah -q permohonan 2020-00001 --terbit '' --ditolak 2020-09-28 \
    --alasan x
run 'refused: as if there were none' 0 due --sudah-lewat --masa skt \
    --hari-ini 2020-09-29
out_is <<E
2020-00001,skt,
E
ormas-skt tambah -q permohonan --ormas 2020-00001 --prosedur lapor_keberadaan \
    --diterima 2020-08-02 --nomor-surat 2 --perihal x
ormas-skt tambah -q permohonan --ormas 2020-00001 \
    --prosedur perubahan_pengurus --diterima 2020-08-03 --nomor-surat 2 \
    --perihal x
run 'the letter and the board, too' 0 due
out_is <<E
2020-00001,pengurus,pemberitahuan pengurus diterima 3 Agustus 2020
2020-00001,surat_lapor,pelaporan diterima 2 Agustus 2020
2020-00001,skt,
E
run 'the letter: what is left' 0 ormas-skt ubah permohonan 2020-00002 \
    --terbit 2020-08-04
err_like '^isi surat lapor barunya: ormas-skt ubah ormas 2020-00001 --surat-lapor-nomor'
run 'the board: what is left' 0 ormas-skt ubah permohonan 2020-00003 \
    --terbit 2020-08-04
err_like '^isi pengurus barunya: .* --pengurus-mulai'

# ---- what lacks papers is sent back with the letter that says so ----

ormas-skt tambah -q --nama 'Forum Dua' --bentuk tidak_berbadan_hukum \
    --alamat 'Jalan Lama 1' --ketua K --skt-nomor 2/2015 \
    --skt-tanggal 2015-09-21
ormas-skt tambah -q permohonan --ormas 'Forum Dua' --prosedur perpanjangan \
    --diterima 2020-08-01 --nomor-surat 1 --perihal x
run 'a draft sends nothing back' 0 ormas-skt surat kekurangan 2020-00004
is 'a draft: not yet' "$(ormas-skt lihat -q permohonan 2020-00004 -f csv \
    --pilih dikembalikan | sed 1d)" ''
run 'the letter on what lacks' 0 ormas-skt surat kekurangan 2020-00004 --terbit
is 'it was sent back' "$(ormas-skt lihat -q permohonan 2020-00004 -f csv \
    --pilih dikembalikan,alasan | sed 1d)" '2020-08-07,dokumen belum lengkap'

# ---- a visit found another address ----

ormas-skt tambah -q kunjungan --ormas 'Forum Dua' --tanggal 2020-08-06 \
    --alamat-ditemukan tidak --alamat-baru 'Jalan Mawar 7' \
    --pengurus-sesuai tidak
run 'a letter to where it was' 1 ormas-skt surat pengingat 'Forum Dua'
err_like '^kunjungan menemukan alamat lain; bila sudah dilaporkan, ubah alamatnya: Forum Dua, Jalan Mawar 7 pada 6 Agustus 2020$'
run 'the card has what was found' 0 ormas-skt kartu 'Forum Dua'
out_like 'pengurus sesuai: tidak'
nok 'and hides the door' grep -q Mawar .out
run 'but for who asks' 0 ormas-skt kartu 'Forum Dua' --lengkap
out_like 'Jalan Mawar 7'
ormas-skt ubah -q 'Forum Dua' --alamat 'Jalan Mawar 7'
run 'entered: nothing is said' 0 ormas-skt surat pengingat 'Forum Dua'
nok 'nothing' grep -q 'alamat lain' .err

# ---- permits: filed for three months ahead ----

permit() {
	ormas-skt tambah -q --nama "$1" --bentuk asing --izin-nomor 9 \
	    --izin-berakhir "$2"
}
permit 'Asing Lewat' 2020-10-01
permit 'Asing Dekat' 2021-01-20
permit 'Asing Celah' 2020-11-06
permit 'Asing Jauh' 2021-03-01
run 'permits by the day to file' 0 ormas-skt jatuh-tempo -q --masa izin \
    --pilih nama,sisa_hari,keterangan -f jsonl
is 'permits: who' "$(sed 's/.*nama": *"\([^"]*\)".*/\1/' .out | tr '\n' ,)" \
    'Asing Lewat,Asing Celah,Asing Dekat,'
out_like 'batas pengajuan 1 Juli 2020 sudah lewat 37 hari; mengajukan'
out_like 'batas pengajuan 20 Oktober 2020 .74 hari lagi.; mengajukan'
is 'permits: they are ending' "$(ormas-skt status -q --nama asing \
    --keadaan izin_akan_berakhir --pilih nomor | sed 1d | wc -l | tr -d ' ')" 3
run 'permits: in the letter' 0 ormas-skt surat pengingat 'Asing Lewat'
out_like '55 hari lagi.; batas( pengajuan 1 Juli 2020)?$'
out_like '1 Juli 2020 sudah lewat 37 hari$'
run 'permits: nothing yet' 65 ormas-skt surat pengingat 'Asing Jauh'

# ---- cells that nobody has read ----

cat >lembar.csv <<E
Nama Ormas,Bentuk,Nomor SKT,Tanggal SKT,No HP
Forum Kabur,tidak berbadan hukum,,kira-kira 2018 atau 2019,0812-3456-7890 (tanya Budi)
Forum Kosong,tidak berbadan hukum,,,
E
ormas-skt impor -q lembar.csv 2>/dev/null
run 'unread is not absent' 0 ormas-skt status -q --nama forum \
    --pilih nama,keadaan
out_like '^Forum Kabur,belum_diketahui$'
out_like '^Forum Kosong,tidak_terdaftar$'
run 'the reason' 0 ormas-skt status 2020-00007 -f teks
out_like 'SKT atau pengesahan pada lembar asal belum terbaca'
run 'the card has it, and the cell' 0 ormas-skt kartu 'Forum Kabur'
out_like 'SKT atau pengesahan pada lembar asal belum terbaca'
out_like 'kira-kira 2018'
nok 'but no telephone' grep -q 3456 .out

# ---- a day by which at the latest ----

ormas-skt tambah -q --nama 'Forum Tahun' --bentuk tidak_berbadan_hukum \
    --skt-nomor 7/2015
run 'a bound, on the card' 0 ormas-skt kartu 'Forum Tahun'
out_like 'tanpa tanggal; berakhir paling lambat 31 Desember 2020$'
run 'a bound, in a list' 0 ormas-skt jatuh-tempo -f tabel --nama 'forum tahun' \
    --dalam 1t
out_like '≤ 31 Desember 2020'
run 'a bound, for programs' 0 ormas-skt jatuh-tempo -f csv --nama 'forum tahun' \
    --dalam 1t
out_like ',2020-12-31,'

done_testing
