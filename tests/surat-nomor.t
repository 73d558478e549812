#!/bin/sh
# SPDX-License-Identifier: ISC
# What follows from a letter: number and date in the register, also when the
# registry gives the number later; what a reprint keeps; that a message is no
# such paper.
. "$(dirname "$0")/lib.sh"
office
ormas-skt impor -q "$C/ormas.csv"

# The region's letter as the register has it.
certificate() {
	ormas-skt lihat -f csv --nama etam --pilih \
	    surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir |
	    sed 1d
}

# ---- the number comes later ----

ormas-skt ubah -q 2025-00001 --surat-lapor-nomor 300/1/2020 \
    --surat-lapor-tanggal 2020-12-01 --surat-lapor-berakhir 2025-12-01
run 'lapor, without a number' 0 ormas-skt surat lapor yce --terbit
is 'the paper before stays until the new one is known' "$(certificate)" \
    300/1/2020,2020-12-01,2025-12-01
run 'its number by hand' 0 ormas-skt ubah komunikasi 2025-00001 \
    --nomor-surat 300/9/2025
is 'is in the register, with date and end' "$(certificate)" \
    300/9/2025,2025-12-11,2030-12-11
ormas-skt ubah -q komunikasi 2025-00001 --nomor-surat 300/10/2025
is 'a corrected number, too' "$(certificate)" 300/10/2025,2025-12-11,2030-12-11
ormas-skt ubah -q 2025-00001 --surat-lapor-nomor 300/77/2026 \
    --surat-lapor-tanggal 2026-01-05
ormas-skt ubah -q komunikasi 2025-00001 --nomor-surat 300/9/2025
is 'but a later paper stays' "$(certificate)" 300/77/2026,2026-01-05,2030-12-11
ormas-skt ubah -q 2025-00001 --surat-lapor-nomor 300/9/2025 \
    --surat-lapor-tanggal 2025-12-11
ormas-skt ubah -q 2025-00002 --surat-lapor-nomor '' --surat-lapor-berakhir ''
run 'where there is no other, date and end are known' 0 ormas-skt surat lapor \
    pcp --terbit
run 'they are in the register' 0 ormas-skt lihat -f csv --nama pesisir \
    --pilih surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
out_is <<E
surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir
,2025-12-11,2030-12-11
E

ormas-skt tambah -q permohonan --ormas fcp --prosedur perpanjangan \
    --diterima 2025-12-01 --nomor-surat 12 --perihal 'Perpanjangan SKT'
run 'pengantar, without a number' 1 ormas-skt surat pengantar fcp --terbit
run 'is forwarded, by a letter that has no number yet' 0 ormas-skt lihat \
    permohonan -f csv --pilih diteruskan,nomor_pengantar
out_is <<E
diteruskan,nomor_pengantar
2025-12-11,
E
run 'the number when it is printed again' 1 ormas-skt surat pengantar fcp \
    --terbit --nomor-surat 300/11/2025 --hari-ini 2025-12-15
out_like '^Nomor  *: 300/11/2025$'
out_like 'Samarinda, 11 Desember 2025$'
err_like '^1 surat; 1 sudah terbit dan kini bernomor$'
run 'is in the filing' 0 ormas-skt lihat permohonan -f csv \
    --pilih diteruskan,nomor_pengantar
out_is <<E
diteruskan,nomor_pengantar
2025-12-11,300/11/2025
E
run 'another number for a letter that has one' 65 ormas-skt surat pengantar \
    fcp --terbit --nomor-surat 300/12/2025
err_is <<E
Forum Contoh Pemuda: surat pengantar tanggal 11 Desember 2025 sudah bernomor 300/11/2025, bukan 300/12/2025; untuk membetulkannya ormas-skt ubah komunikasi 2025-00003 --nomor-surat 300/12/2025, untuk surat baru --ulang
E
run 'its own number once more' 1 ormas-skt surat pengantar fcp --terbit \
    --nomor-surat 300/11/2025
err_like 'sudah terbit, nomor dan tanggalnya tetap'

ormas-skt tambah -q sanksi --ormas pcp --tahap peringatan \
    --tanggal 2025-12-11 --pasal 'Pasal 59' --alasan uraian \
    --pejabat 'Wali Kota Bontang'
run 'peringatan, without a number' 0 ormas-skt surat peringatan pcp --terbit
out_like '^ *Wali Kota Bontang,$'
nok 'the office does not sign it' grep -q 'NAMA KEPALA' .out
ormas-skt ekspor komunikasi --nomor-surat '' --jenis-surat peringatan \
    --pilih kantor,nomor,ormas,nomor_surat | sed '2s|$|300/13/2025|' >n.csv
run 'numbers from a sheet' 0 ormas-skt impor komunikasi n.csv
run 'reach the sanction' 0 ormas-skt lihat sanksi -f csv --pilih nomor_surat
out_is <<E
nomor_surat
300/13/2025
E
run 'the law knows one warning' 65 ormas-skt surat peringatan pcp \
    --terbit --ulang
err_is <<'E'
Perkumpulan Contoh Pesisir: peringatan tertulis sudah terbit tanggal 11 Desember 2025 dan diberikan satu kali (UU 16/2017 Pasal 62 ayat (1)); tanpa --ulang surat itu dicetak lagi
E
run 'a number for a message' 64 ormas-skt surat lapor yce -f wa \
    --nomor-surat 1
run 'a number for a receipt' 64 ormas-skt surat tanda-terima fcp \
    --nomor-surat 1

# ---- a copy of the register says what the register says ----

ormas-skt ubah -q 2025-00001 --surat-lapor-nomor 300/9.a/2025
was=$(certificate)
for kind in ormas permohonan sanksi komunikasi; do
	ormas-skt ekspor $kind -o $kind.csv
done
(
	KESBANGPOL_DB=salinan.db
	office
	for kind in ormas permohonan sanksi komunikasi; do
		ormas-skt impor -q $kind $kind.csv 2>/dev/null
	done
	certificate >salinan
	ormas-skt ekspor -o salinan.csv
)
is 'the number that a clerk corrected' "$(cat salinan)" "$was"
ok 'and all else' cmp -s ormas.csv salinan.csv
ormas-skt ubah -q 2025-00001 --surat-lapor-nomor 300/9/2025

# ---- a message is none of these papers ----

was=$(certificate)
ormas-skt tambah -q permohonan --ormas yce --prosedur perpanjangan \
    --diterima 2025-12-02 --nomor-surat 13 --perihal 'Perpanjangan SKT'
run 'lapor by WhatsApp' 1 ormas-skt surat lapor yce -f wa --terbit \
    --hari-ini 2025-12-20
run 'pengantar by WhatsApp' 1 ormas-skt surat pengantar yce -f wa --terbit
is 'the certificate is as it was' "$(certificate)" "$was"
run 'the filing, too' 0 ormas-skt lihat permohonan -f csv --ormas etam \
    --pilih diteruskan,nomor_pengantar
out_is <<E
diteruskan,nomor_pengantar
,
E
is 'they are written down' 2 "$(ormas-skt ekspor komunikasi --cara whatsapp |
    sed 1d | wc -l | tr -d ' ')"

# ---- a reprint ----

run 'a certificate has its number for ever' 0 ormas-skt surat lapor yce \
    --terbit --hari-ini 2027-03-01
out_like '^ *Nomor: 300/9/2025$'
err_like 'sudah terbit'
kesbangpol siapkan -q - <<E
kepala_nama: KEPALA YANG BARU
E
run 'and who signed it' 0 ormas-skt surat lapor yce --terbit \
    --hari-ini 2027-03-01
out_like '^ *NAMA KEPALA BADAN$'
run 'a new one is signed by the new head' 0 ormas-skt surat lapor yce \
    --terbit --ulang --nomor-surat 2/2027 --hari-ini 2027-03-01
out_like '^ *KEPALA YANG BARU$'
run 'one whose time is over is not printed again' 0 ormas-skt surat lapor yce \
    --terbit --nomor-surat 3/2032 --hari-ini 2032-03-02
err_like '^1 surat; 1 diterbitkan$'

# ---- who is there no more ----

ormas-skt ubah -q 2025-00001 --bubar 2025-11-30
run 'dissolved' 65 ormas-skt surat lapor yce
err_is <<E
Yayasan Contoh Etam: menurut register bubar sejak 30 November 2025; Surat Keterangan Melapor tidak dibuat
E
ormas-skt tambah -q sanksi --ormas fcp --tahap pencabutan \
    --tanggal 2025-12-05 --langsung ya
run 'revoked' 65 ormas-skt surat lapor fcp --terbit
err_like 'dicabut sejak 5 Desember 2025'

# ---- which period ----

run 'a year where halves are asked for' 64 ormas-skt surat laporan-kegiatan \
    pcp -p 2024
err_is <<E
--periode: satu surat tentang satu periode kantor ini; tulis 2024-S1, lalu 2024-S2
E
run 'a half that is not over' 64 ormas-skt surat laporan-kegiatan pcp \
    -p 2025-S2
err_is <<E
--periode: 2025-S2 belum berakhir (31 Desember 2025)
E
run 'as people write it' 0 ormas-skt surat laporan-kegiatan pcp \
    -p 'semester 1 2025'
kesbangpol siapkan -q - <<E
ormas.periode_laporan: tahun
E
run 'a half where years are asked for' 64 ormas-skt surat laporan-kegiatan \
    pcp -p 2024-S1
err_like 'tidak memuat satu tahun penuh'
run 'a year' 0 ormas-skt surat laporan-kegiatan pcp -p 2024
out_like 'Tahun 2024'

# ---- a reminder of all terms is a page ----

cat >tiga.csv <<E
nama,singkatan,bentuk,induk,alamat,skt_nomor,skt_tanggal,skt_berakhir,surat_lapor_nomor,surat_lapor_tanggal,surat_lapor_berakhir,pengurus_mulai,pengurus_berakhir
Dewan Pimpinan Wilayah Lembaga Pemberdayaan Masyarakat Contoh,LPMC,tidak_berbadan_hukum,Lembaga Pusat,"Jalan Contoh 12 RT 5, Kelurahan Bontang Baru, Kecamatan Bontang Utara",01-00-00/123/D.III.4/XII/2020,2020-01-14,2025-01-13,220/14/SKM/BKBP/2020,2020-12-15,2025-12-15,2020-12-20,2025-12-20
E
ormas-skt impor -q tiga.csv 2>/dev/null
run 'of one that is over and two that are not' 0 ormas-skt surat pengingat \
    LPMC -o tiga.txt
ok 'is no longer than an A4 page holds' test \
    "$(sed '/Lampiran surat nomor/,$d' tiga.txt | wc -l)" -le 60

# ---- names with marks of WhatsApp ----

printf 'nama,bentuk,telepon,pengurus_berakhir\n%s\n' \
    '*Laskar* _Bintang_,yayasan,081234567890,2025-12-20' >tanda.csv
ormas-skt impor -q tanda.csv
run 'a name turns nothing bold' 0 ormas-skt surat pengingat \
    '*Laskar* _Bintang_' -f wa
nok 'neither in the text' grep -q '^Yth.*[*_]' .out
nok 'nor in the link' grep -q 'wa.me.*%2A' .out
done_testing
