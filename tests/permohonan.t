#!/bin/sh
# SPDX-License-Identifier: ISC
# ormas-skt berkas: filings in hand, their papers, who is late.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2019-07-12
office

cat >ormas.csv <<'E'
nomor,nama,bentuk,kekhususan,berjenjang
O-1,Forum Contoh Dakwah,tidak_berbadan_hukum,keagamaan,tidak
O-2,Yayasan Contoh Etam,yayasan,kesamaan_kegiatan,tidak
O-3,Perkumpulan Contoh Satu,perkumpulan,,
E
cat >cabang.csv <<'E'
nomor,nama,bentuk,kekhususan,berjenjang
O-4,Perkumpulan Contoh Satu,perkumpulan,,
E
cat >permohonan.csv <<'E'
nomor,ormas,prosedur,diterima,nomor_surat,perihal,dikembalikan,dilengkapi,diteruskan,dicatat,terbit,alasan,tanggal_perubahan
P-1,O-1,skt_perpanjangan,2019-06-10,,,,,,,,,
P-2,Yayasan Contoh Etam,lapor_keberadaan,2019-06-12,4/2019,Laporan,,,,,,,
P-3,Forum Contoh Dakwah,skt_baru,2019-05-02,5/2019,SKT,,,2019-05-06,2019-06-20,,,
P-4,Forum Contoh Dakwah,skt_perubahan,2019-06-17,6/2019,Alamat,,,2019-06-18,2019-06-21,,,
P-5,Perkumpulan Contoh Satu,perubahan_pengurus,2019-06-25,7/2019,Pengurus,2019-06-26,,,,,SK belum ada,2019-04-29
P-6,Ormas Belum Terdaftar,skt_baru,2019-07-01,8/2019,SKT,,,2019-07-02,,,,
P-7,O-2,lapor_keberadaan,2018-06-12,4/2018,Laporan,,,,,2018-06-14,,
E
run 'the register' 0 ormas-skt impor -q ormas ormas.csv
run 'filings, of one the ormas is not known' 1 ormas-skt impor -q permohonan permohonan.csv
run 'then a second one of a name' 1 ormas-skt impor -q ormas cabang.csv

# ---- the list: whose turn, until when ----

run 'nobody is late' 0 ormas-skt berkas --hari-ini 2019-07-11
out_is <<'E'
kantor,nomor,ormas,prosedur,diterima,keadaan,sejak,giliran,tenggat,sisa,ada,kurang
64,P-3,Forum Contoh Dakwah,skt_baru,2019-05-02,tercatat,2019-06-20,kementerian,2019-07-11,0,,
64,P-4,Forum Contoh Dakwah,skt_perubahan,2019-06-17,tercatat,2019-06-21,kementerian,2019-07-11,0,,
64,P-1,Forum Contoh Dakwah,skt_perpanjangan,2019-06-10,diterima,2019-06-10,kantor,,,,
64,P-2,Yayasan Contoh Etam,lapor_keberadaan,2019-06-12,diterima,2019-06-12,kantor,,,,
64,P-5,Perkumpulan Contoh Satu,perubahan_pengurus,2019-06-25,dikembalikan,2019-06-26,ormas,,,,
64,P-6,Ormas Belum Terdaftar,skt_baru,2019-07-01,diteruskan,2019-07-02,kementerian,,,,
E
err_like '^Ormas: melengkapi berkas tanpa batas waktu \(PP 58/2016 Pasal 14\)\.$'
run 'the Ministry is late' 1 ormas-skt berkas -f tabel
golden berkas-daftar.txt
run 'finished ones, too' 1 ormas-skt berkas -q --semua --pilih nomor,keadaan
out_like '^P-7,terbit$'
printf 'ormas.tenggat_kantor: 20\normas.hari_pertama: ya\n' |
    kesbangpol siapkan -q -
run 'the first day counts, and the office has days of its own' 1 \
    ormas-skt berkas --hari-ini 2019-07-11 --pilih nomor,tenggat,sisa
out_is <<'E'
nomor,tenggat,sisa
P-1,2019-07-05,-4
P-2,2019-07-09,-2
P-3,2019-07-10,-1
P-4,2019-07-10,-1
P-5,,
P-6,,
E
err_like '^Kantor: 20 hari kerja \(setelan ormas\.tenggat_kantor\)\.$'
err_like 'hari pertama ikut dihitung'
printf 'ormas.tenggat_kantor:\normas.hari_pertama: tidak\n' |
    kesbangpol siapkan -q -
ormas-skt tambah -q permohonan --hari-ini 2027-12-21 --nomor P-8 \
    --ormas O-2 --prosedur skt_baru \
    --diterima 2027-12-01 --dicatat 2027-12-20 --nomor-surat 1 --perihal SKT
run 'a year whose holidays are not known' 0 ormas-skt berkas P-8 -f teks
out_like '^ *Hari libur tahun 2028 belum ada dalam tabel libur'
ormas-skt hapus -q permohonan P-8 --alasan uji

# ---- papers in and out ----

run 'a trial' 0 ormas-skt berkas P-1 --ada akta -n
err_is <<'E'
percobaan: 1 syarat berubah
E
run 'changes nothing' 0 ormas-skt lihat berkas --pilih syarat
out_is <<'E'
syarat
E
run 'papers that came' 0 ormas-skt berkas P-1 --ada surat,akta,adart,npwp \
    --belum adart_ttd --catatan 'halaman akhir kosong'
err_is <<'E'
5 syarat berubah
E
run 'as records' 0 ormas-skt lihat berkas \
    --pilih permohonan,syarat,ada,diterima,catatan
out_is <<'E'
permohonan,syarat,ada,diterima,catatan
P-1,surat,ya,2019-07-12,
P-1,akta,ya,2019-07-12,
P-1,adart,ya,2019-07-12,
P-1,npwp,ya,2019-07-12,
P-1,adart_ttd,tidak,,halaman akhir kosong
E
run 'the day on which it came stays' 0 ormas-skt berkas P-1 --ada akta \
    --hari-ini 2019-07-15
err_is <<'E'
0 syarat berubah
E
run 'the checklist, by the name of who files' 65 \
    ormas-skt berkas 'forum contoh dakwah' -f teks
err_is <<'E'
'forum contoh dakwah' mempunyai 3 permohonan; sebut nomornya: P-3, P-4, P-1
E
run 'the checklist' 0 ormas-skt berkas P-1 -f teks
golden berkas-perpanjangan.txt
run 'as a list' 0 ormas-skt berkas P-1 --pilih syarat,keadaan
out_like '^rekom_agama,belum$'
out_like '^rekom_budaya,tidak_perlu$'
out_like '^surat_nomor,belum$'
out_like '^kesediaan,tidak_wajib$'
run 'it waits for the ormas' 1 ormas-skt berkas -q --pilih nomor,keadaan,giliran,ada,kurang
out_like '^P-1,menunggu_kelengkapan,ormas,4,1[0-9]$'

# ---- what files are really sent back for ----

run 'the five' 1 ormas-skt periksa permohonan --nomor P-1 --pilih kolom,temuan
out_is <<'E'
kolom,temuan
nomor_surat,surat permohonan tanpa nomor
perihal,surat permohonan tanpa perihal
berkas,AD/ART belum ditandatangani
berkas,AD/ART tanpa mekanisme penyelesaian sengketa dan pengawasan internal
berkas,AD/ART belum memuat semua yang wajib
berkas,tanpa pernyataan kesanggupan melaporkan kegiatan
berkas,"tanpa pernyataan tentang nama, lambang dan atribut"
berkas,tanpa rekomendasi Kementerian Agama
E
run 'all there' 0 ormas-skt berkas -q P-1 --ada semua
run 'a number and a subject' 0 ormas-skt ubah -q permohonan P-1 \
    --nomor-surat 1/2019 --perihal SKT
run 'nothing is doubtful' 0 ormas-skt periksa permohonan --nomor P-1
run 'the office may forward it' 1 ormas-skt berkas -q --pilih nomor,keadaan,giliran,kurang
out_like '^P-1,diterima,kantor,0$'
run 'forwarded without papers' 1 ormas-skt periksa permohonan --nomor P-6 \
    --pilih nomor,kolom,temuan
out_like '^P-6,diteruskan,"diteruskan, [0-9]+ syarat wajib belum ditandai ada"$'
run 'taken back' 0 ormas-skt berkas -q P-1 --belum npwp --pilih syarat,keadaan
out_like '^npwp,belum$'
ormas-skt tambah -q berkas --permohonan P-2 --syarat nwpw --ada ya
run 'a mark of no line' 1 ormas-skt periksa berkas --pilih kolom,temuan
out_is <<'E'
kolom,temuan
syarat,'nwpw' bukan syarat prosedur lapor_keberadaan
E

# ---- each kind of ormas has its own list ----

run 'incorporated' 0 ormas-skt berkas P-2 --pilih syarat,keadaan
out_like '^pengesahan,belum$'
out_like '^skt,tidak_perlu$'
out_like '^sk_atasan,tidak_perlu$'
run 'two are called so: what depends on them is not sure' 0 \
    ormas-skt berkas P-5 -f teks
out_like '^Batas lapor   : 19 Juni 2019; diterima sesudahnya: 30 hari kerja'
run 'not in the register' 0 ormas-skt berkas P-6 -f teks
out_like '^ *Pemohon belum ditemukan dalam register ormas\.$'
run 'a page to hand over' 0 ormas-skt berkas P-1 -f html
out_like 'Daftar kelengkapan berkas'

# ---- the office's own list ----

run 'the built-in list to be changed' 0 ormas-skt templat --bawaan syarat
run 'as it is, it says the same' 0 ormas-skt berkas P-1 -f teks
cp "$T/.out" sama.txt
rm -f "$T/data/syarat.csv"
run 'and without it' 0 ormas-skt berkas P-1 -f teks
out_is sama.txt
cat >"$T/data/syarat.csv" <<'E'
prosedur;syarat;uraian;untuk;wajib;temuan
skt_perpanjangan;map;Map hijau;keagamaan;ya;tanpa map hijau
skt_perpanjangan;meterai;Meterai;;tidak;
E
run 'ours' 0 ormas-skt berkas P-1 --pilih syarat,keadaan,temuan
out_is <<'E'
syarat,keadaan,temuan
map,belum,tanpa map hijau
meterai,tidak_wajib,
E
run 'which periksa tells' 1 ormas-skt periksa permohonan --nomor P-1 --pilih temuan
out_is <<'E'
temuan
tanpa map hijau
E
run 'a procedure without a list' 0 ormas-skt berkas P-2 -f teks
out_like '^ *Prosedur ini belum mempunyai daftar syarat'
# wrong LINES SAID: a list, and what is said of it
wrong() {
	printf 'prosedur,syarat,bagian,uraian,untuk,kolom\n%s\n' "$1" \
	    >"$T/data/syarat.csv"
	run "a list with $(echo "$1" | tail -n 1)" 78 ormas-skt berkas
	err_like "^\\./data/syarat\\.csv:$2"
}
wrong 'skt_lama,a,,A,,' "2: prosedur: 'skt_lama' "
wrong 'skt_baru,a,,A,yayassan,' "2: untuk: 'yayassan' bukan bentuk"
wrong 'skt_baru,a,b,A,,' "2: bagian: 'b' bukan syarat yang disebut di atasnya"
wrong 'skt_baru,a,,A,,nomer' "2: kolom: 'nomer' bukan kolom permohonan"
wrong 'skt_baru,,,A,,' '2: syarat: wajib diisi'
wrong 'skt_baru,a,,A,,
skt_perubahan|skt_baru,a,,B,,' "3: syarat: 'a' sudah ada"
rm -f "$T/data/syarat.csv"

# ---- wrong words ----

refused() {
	_want=$1
	shift
	run "refused: $*" "$_want" ormas-skt berkas "$@"
}
refused 64 P-1 --ada aktaa
err_is <<'E'
syarat 'aktaa' tidak dikenal; maksud Anda 'akta'?
E
refused 64 P-1 --ada surat_nomor
err_is <<'E'
syarat 'surat_nomor' dibaca dari kolom nomor_surat; isi dengan 'ormas-skt ubah permohonan P-1'
E
refused 64 --ada akta
err_is <<'E'
sebutkan PERMOHONAN yang syaratnya ditandai
E
refused 64 P-1 --catatan x
err_is <<'E'
--catatan menyertai --belum atau --ada
E
refused 64 P-1 P-2
refused 65 P-99
err_is <<'E'
permohonan 'P-99' tidak ditemukan
E
run 'told before its change' 65 ormas-skt ubah permohonan P-5 \
    --tanggal-perubahan 2019-06-26
err_like 'diterima: mendahului tanggal_perubahan'
done_testing
