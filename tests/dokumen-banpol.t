#!/bin/sh
# SPDX-License-Identifier: ISC
# The papers of party aid: what each kind says of a year of a city that does
# not exist, when one is refused, and what is written down.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota
export KESBANGPOL_HARI_INI=2025-06-30T09:00
kesbangpol impor -q wilayah "$D/wilayah.csv"
kesbangpol siapkan -q "$D/kantor.yaml"
for t in suara dewan nilai anggaran pengurus tahapan berkas pencairan rencana \
    belanja temuan; do
	banpol impor -q $t "$D/$t.csv"
done

# ---- what each says ----

paper() {
	run "$1" 0 banpol dokumen "$@" 2>&1
	golden "dokumen-banpol-$1.txt"
}

paper pemberitahuan golkar --tahun 2025
paper permohonan hanura --tahun 2024
paper rencana golkar --tahun 2024
paper pernyataan golkar --tahun 2024
paper tanda-terima golkar --tahun 2024
paper verifikasi golkar --tahun 2024 --termin 2
paper pengantar-verifikasi --tahun 2024 --termin 2
paper keputusan --tahun 2024
paper lampiran-keputusan --tahun 2024
paper persetujuan --tahun 2024 --termin 2
paper serah-terima golkar --tahun 2024 --termin 1
paper kuitansi golkar --tahun 2024 --termin 1
paper tidak-mengajukan perindo --tahun 2024
paper pengingat-lpj golkar --tahun 2024 --hari-ini 2025-01-02
paper realisasi golkar --tahun 2024
paper tanggung-jawab pan --tahun 2024
paper penyerahan-lpj golkar --tahun 2024
paper tanda-terima-lpj golkar --tahun 2024
paper pengantar-lpj --tahun 2024 --hari-ini 2025-01-16
paper ringkasan-lpj --tahun 2024

# ---- for the auditor ----

# The trail has the clock of this machine and who runs this.
run 'berkas-pemeriksaan' 0 banpol dokumen berkas-pemeriksaan pan --tahun 2024
out_like '^ +1\. .*: impor suara$'
out_like '^ +Berkas: suara.csv; SHA-256'
run '... without the trail' 0 sh -c 'banpol dokumen berkas-pemeriksaan pan \
    --tahun 2024 | sed "/^17\. /,\$d"'
golden dokumen-banpol-berkas-pemeriksaan.txt
run '... of who did not apply' 0 banpol dokumen berkas-pemeriksaan perindo \
    --tahun 2024
out_like '^   - pencairan \(SP2D\)$'
run '... of who has not gone all the way' 0 banpol dokumen berkas-pemeriksaan \
    pbb --tahun 2024
out_like '^   - LHP BPK$'

run 'pengingat-lpj: after the last day' 0 banpol dokumen pengingat-lpj --massal \
    --tahun 2024 --hari-ini 2025-02-10
out_like '^Yth. Ketua DPC Partai Bulan Bintang Kota Contoh$'
out_like '^Batas waktu tersebut telah lewat, dan '
run 'ditahan: why' 0 banpol dokumen ditahan pbb
out_like 'LPJ tahun 2024 belum diperiksa BPK$'
run 'verifikasi: of a part of the year' 0 banpol dokumen verifikasi berkarya \
    --tahun 2024
out_like '^Rp6\.172,5 x 7/12 = Rp10\.031\.341 '
run 'the team' 0 kesbangpol siapkan -q - <<E
banpol.tim: Dra. A, Kepala Badan | Ketua; B | Sekretaris; C | Anggota
banpol.tim_keputusan: Keputusan Wali Kota Contoh Nomor 9 Tahun 2024
E
run 'verifikasi: by whom' 0 banpol dokumen verifikasi golkar --tahun 2024 \
    --termin 1
err_is <<E
pencairan ke-1 dihitung dari hasil Pemilu 2019; bila lain, sebutkan --pemilu
E
out_like '^   1\. Dra\. A, Kepala Badan +Ketua +\(\.+\)$'

# ---- which there are ----

run 'the kinds are told' 0 banpol dokumen --bantuan
out_like '^JENIS:$'
out_like '^  kuitansi +tanda bukti penerimaan oleh partai$'
run '... and the steps of catat' 0 banpol catat --bantuan
out_like '^TAHAP:$'
out_like '^  lpj_kdh +LPJ disampaikan kepada kepala daerah$'
run '... and letters to ormas' 0 ormas-skt surat --bantuan
out_like '^  pengantar +penerusan permohonan kepada Menteri$'

# ---- layouts that are no papers (the others: dokumen-semua.t) ----

for kind in permohonan verifikasi serah-terima kuitansi realisasi \
    lampiran-keputusan; do
	case $kind in lampiran*) who= ;; *) who=golkar ;; esac
	for f in wa xlsx; do
		# shellcheck disable=SC2086
		run "$kind as $f" 0 banpol dokumen $kind $who --tahun 2024 \
		    --termin 1 -f $f -o "$kind.$f"
		ok "$kind.$f is there" test -s "$kind.$f"
	done
done

# ---- wrong input ----

run 'no kind' 64 banpol dokumen
err_like '^sebutkan dokumen apa: pemberitahuan, permohonan, '
run 'no such kind' 64 banpol dokumen kwitansi golkar
err_like "kuitansi"
run 'of whom' 64 banpol dokumen kuitansi
err_is <<E
sebutkan PARTAI, atau --massal untuk semua yang memerlukannya
E
run 'of whom, or all' 64 banpol dokumen kuitansi golkar --massal
run 'no such party' 65 banpol dokumen kuitansi golkr --tahun 2024
err_like 'golkar'
run 'a party by another spelling' 0 banpol dokumen pernyataan \
    'PDI-Perjuangan' --tahun 2024
run 'a year of nobody' 65 banpol dokumen pernyataan golkar --tahun 1999
run 'no year' 64 banpol dokumen pernyataan golkar --tahun abc
run 'which payment' 64 banpol dokumen kuitansi golkar --tahun 2024
err_is <<E
Partai Golongan Karya, tahun anggaran 2024: bantuan dibayar dalam 2 pencairan; sebutkan --termin
E
run 'which payment of all' 64 banpol dokumen persetujuan --tahun 2024
err_like 'dibayar dalam 2 pencairan; sebutkan --termin$'
run '... also of their minutes' 64 banpol dokumen pengantar-verifikasi \
    --tahun 2024
run 'reports that were sent are not sent again' 65 banpol dokumen \
    pengantar-lpj --tahun 2024 --hari-ini 2025-01-25
err_is <<E
tahun anggaran 2024: semua LPJ yang diterima sudah disampaikan kepada BPK; untuk mencetaknya lagi sebutkan PARTAI
E
run '... but by name' 0 banpol dokumen pengantar-lpj golkar --tahun 2024
run 'not for that party' 65 banpol dokumen realisasi perindo --tahun 2024
err_is <<E
Partai Perindo, tahun anggaran 2024: belum ada pencairan
E
run 'for none' 65 banpol dokumen pengingat-sts --massal --tahun 2024
err_is <<E
tahun anggaran 2024: tidak ada partai yang memerlukan pengingat-sts
E
run 'another council' 65 banpol dokumen pernyataan golkar --tahun 2024 \
    --wilayah 64.71
run 'tomorrow' 64 banpol dokumen verifikasi golkar --tanggal 2025-07-01
run 'a paper of the party is not issued' 64 banpol dokumen kuitansi golkar \
    --tahun 2024 --termin 1 --terbit
err_is <<E
--terbit: dokumen kuitansi milik partai, kantor tidak menerbitkannya
E
run 'nor one that is no step' 64 banpol dokumen persetujuan --tahun 2024 --terbit
err_is <<E
--terbit: dokumen persetujuan tidak dicatat sebagai langkah; nomornya dengan --nomor
E
run 'its number is of the party' 64 banpol dokumen kuitansi golkar \
    --tahun 2024 --termin 1 --nomor 1
run 'one number, one party' 64 banpol dokumen pemberitahuan --massal --nomor 1
run 'minutes before the papers are complete' 65 banpol dokumen verifikasi golkar \
    --tahun 2025 --terbit
err_is <<E
Partai Golongan Karya, tahun anggaran 2025: verifikasi belum diterbitkan, karena berkasnya belum dicatat lengkap
E
mkdir -p data/banpol
printf 'Judul: X\n\n{jumlh}\n' >data/banpol/kuitansi.txt
run 'a text with a fault' 78 banpol dokumen kuitansi golkar --tahun 2024 \
    --termin 1
err_like "kuitansi.txt:3: kolom 'jumlh' tidak dikenal"
rm -r data/banpol

# ---- on paper ----

run 'the annex says what of above its title' 0 sh -c 'banpol dokumen \
    lampiran-keputusan --tahun 2024 | grep -Eo "Lampiran$|DAFTAR PENERIMA"'
out_is <<E
Lampiran
DAFTAR PENERIMA
E
run 'a list in 80 columns' 0 sh -c 'banpol lpj --tahun 2024 -f tabel |
    awk "length > 80"'
out_is </dev/null

# ---- the same again ----

# again KIND PARTY YEAR OPTION...: issued twice it is byte for byte the same.
again() {
	for n in 1 2; do
		run "$1: issued, $n" 0 banpol dokumen "$@" --terbit \
		    -f html -o "again$n.html"
		err_like '^1 dokumen '
	done
	ok "$1: the same paper" cmp again1.html again2.html
}

cp "$KESBANGPOL_DB" before.db
banpol hapus -q tahapan 2025-00240 --alasan coba
again pemberitahuan perindo --tahun 2025
banpol tambah -q tahapan --partai golkar --tahun 2025 --tahap lengkap \
    --tanggal 2025-06-20
again verifikasi golkar --tahun 2025
banpol tambah -q pencairan --partai golkar --tahun 2025 --termin 1 \
    --tanggal 2025-06-30 --nomor-sp2d 1 --jumlah 1000000
again serah-terima golkar --tahun 2025 --tetap coba
again tidak-mengajukan perindo --tahun 2024
again ditahan pbb --tahun 2025
again pengingat-lpj pbb --tahun 2024 --hari-ini 2025-02-10
banpol ubah -q pencairan "$(banpol lihat pencairan --partai pan --tahun 2024 \
    --termin 2 --pilih nomor | sed 1d)" --nomor-sts '' --tanggal-sts '' \
    --jumlah-sts ''
again pengingat-sts pan --tahun 2024
run 'the trail in words' 0 banpol dokumen berkas-pemeriksaan pan --tahun 2024
out_like '^ +Isi lama: .*nomor sts '
cp before.db "$KESBANGPOL_DB"

# ---- a province ----

sed 's/^kode:.*/kode: "64"/' "$D/kantor.yaml" >pv.yaml
(
	export KESBANGPOL_DB=pv.db
	kesbangpol impor -q wilayah "$D/wilayah.csv"
	kesbangpol siapkan -q pv.yaml
	for t in suara dewan nilai tahapan; do
		sed 's/^64\.99,/64,/' "$D/$t.csv" | banpol impor -q $t -
	done
	banpol dokumen permohonan golkar --tahun 2024 >pv.txt
)
ok 'permohonan: copies of Pasal 15' grep -Eq \
    '^ +1\. Kepala Kantor Wilayah Kementerian Hukum' pv.txt

# ---- the budget in force ----

run 'persetujuan: before the DPPA' 0 banpol dokumen persetujuan --tahun 2024 \
    --termin 1 --tanggal 2024-10-06
out_like '^Dibebankan pada DPA +: DPA/'
out_like '^Pagu +: Rp480\.000\.000$'
run '... from its day on' 0 banpol dokumen persetujuan --tahun 2024 \
    --termin 1 --tanggal 2024-10-07
out_like '^Dibebankan pada DPPA +: DPPA/'
out_like '^Pagu +: Rp490\.000\.000$'

# ---- issued ----

run 'a draft is nothing yet' 0 banpol dokumen pengingat-lpj pbb --tahun 2024 \
    --hari-ini 2025-02-10
out_like '^ +DRAF$'
out_like '^Nomor     : \.+$'
run 'tried' 0 banpol dokumen pengingat-lpj pbb --tahun 2024 \
    --hari-ini 2025-02-10 --terbit --coba
err_is <<E
percobaan: tidak ada yang diterbitkan
E
run 'issued, without a pattern' 0 banpol dokumen pengingat-lpj pbb --tahun 2024 \
    --hari-ini 2025-02-10 --terbit
err_like '^1 dokumen diterbitkan dan dicatat$'
run 'and again, with the number of the registry' 0 banpol dokumen pengingat-lpj \
    pbb --tahun 2024 --hari-ini 2025-02-10 --terbit --nomor 5/II/2025
err_is <<E
1 dokumen sudah diterbitkan sebelumnya; nomor dan tanggalnya tetap
E
out_like '^Nomor     : 5/II/2025$'
run 'which it keeps' 65 banpol dokumen pengingat-lpj pbb --tahun 2024 \
    --hari-ini 2025-02-10 --terbit --nomor 6/II/2025
err_like 'sudah bernomor 5/II/2025; untuk membetulkannya banpol ubah tahapan '
run 'it is a step' 0 banpol lihat tahapan --tahap surat -f csv \
    --pilih partai,tahun,tanggal,nomor_surat
out_is <<E
partai,tahun,tanggal,nomor_surat
pbb,2024,2025-02-10,5/II/2025
E
cat >pola.yaml <<E
banpol.pola_nomor: "{kode}/{urut}/{unit}/{tahun}"
banpol.kode_unit: BKBP
E
kesbangpol siapkan -q pola.yaml
banpol tambah -q tahapan --partai golkar --tahun 2025 --tahap lengkap \
    --tanggal 2025-06-20
run 'issued by the pattern' 0 banpol dokumen verifikasi golkar --terbit
out_like '^ +NOMOR: 213/001/BKBP/2025$'
out_like '^Pada hari ini Senin tanggal tiga puluh bulan Juni tahun dua ribu dua'
run 'printed again as it was' 0 banpol dokumen verifikasi golkar \
    --hari-ini 2025-07-05
out_like '^ +NOMOR: 213/001/BKBP/2025$'
out_like '^Pada hari ini Senin tanggal tiga puluh bulan Juni tahun dua ribu dua'
run 'the next number' 0 banpol dokumen pengingat-lpj golkar --tahun 2024 \
    --hari-ini 2025-01-05 --terbit
out_like '^Nomor     : 213/002/BKBP/2025$'

# A number counts in the year of the paper's date, not in that of today, and
# a letter is the same on the day that it bears.
past() {
	banpol dokumen tidak-mengajukan perindo --tahun 2024 --terbit \
	    --hari-ini 2025-07-05 --tanggal "$1"
}
run 'of a day of last year' 0 past 2024-12-30
out_like '^Nomor     : 213/001/BKBP/2024$'
run 'of another such day' 0 past 2024-12-31
out_like '^Nomor     : 213/002/BKBP/2024$'
run 'again of that day' 0 past 2024-12-31
out_like '^Nomor     : 213/002/BKBP/2024$'
err_like '^1 dokumen sudah diterbitkan sebelumnya; nomor dan tanggalnya tetap$'
run 'of today: a letter of its own' 0 past 2025-07-05
out_like '^Nomor     : 213/003/BKBP/2025$'

# ---- one rule for the year and the council, whatever is asked ----

for what in status lpj berkas 'dokumen realisasi --massal' \
    'tetapkan --nomor 1 --tanggal 2025-01-02' 'catat surat --partai golkar'
do
	run "$what: a year and no month" 64 banpol $what --tahun 2024-05
	err_like '--tahun: (tahunnya saja, misalnya|.* tulis seperti) 2019'
done
for what in status lpj 'dokumen realisasi --massal' \
    'tetapkan --tahun 2024 --nomor 1 --tanggal 2025-01-02'; do
	run "$what: a council" 64 banpol $what --wilayah 64.72.01
	err_like 'bukan provinsi, kabupaten atau kota'
done
for what in status lpj berkas; do
	run "$what: one party" 64 banpol $what golkar pan
	err_like 'sebutkan satu PARTAI'
done

# ---- spent more than a number holds: nothing is left of what was paid ----

printf 'partai,tahun,tanggal,kode,kegiatan,uraian,jumlah,nomor_bukti
pan,2025,2025-06-01,pp_transport,x,y,%s,1
pan,2025,2025-06-01,pk_inventaris,x,y,%s,2\n' 9223372036854775807 \
    9223372036854775807 | banpol impor -q belanja -
printf 'partai,tahun,termin,jumlah,tanggal\npan,2025,1,1000,2025-05-02\n' |
    banpol impor -q pencairan -
run 'no rest to ask for' 65 banpol dokumen pengingat-sts pan --tahun 2025
err_is <<'E'
Partai Amanat Nasional, tahun anggaran 2025: tidak ada sisa yang belum disetor
E

done_testing
