#!/bin/sh
# SPDX-License-Identifier: ISC
# What banpol periksa finds of parties' years: each of the sixteen checks has a
# record that it finds, and with the cause the finding is gone.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota
export KESBANGPOL_HARI_INI=2025-06-30T09:00

kesbangpol impor -q wilayah "$D/wilayah.csv" && kesbangpol siapkan -q \
    "$D/kantor.yaml" || exit 1
for t in suara dewan nilai anggaran pengurus tahapan berkas pencairan rencana \
    belanja temuan; do
	banpol impor -q $t "$D/$t.csv" || exit 1
done

# finds 'desc' KIND [FILTER...] <<E: all findings of that kind, and no other
finds() {
	desc=$1
	_kind=$2
	shift 2
	banpol periksa -q --perkara "$_kind" "$@" --pilih \
	    partai,tahun,jenis,kolom,temuan </dev/null | sed 1d >"$T/.out"
	out_is
}

# key TYPE FILTER...: the number of the only such record
key() {
	_type=$1
	shift
	banpol ekspor "$_type" "$@" --pilih nomor | sed 1d
}

# change TYPE NUMBER OPTION...: quietly, or the test ends
change() {
	_type=$1
	_key=$2
	shift 2
	banpol ubah -q "$_type" "$_key" "$@" 2>"$T/.why" || [ $? -eq 1 ] || {
		cat "$T/.why" >&2
		exit 1
	}
}

# ---- a good year finds nothing but what is wrong in it ----

for kind in rekening jumlah porsi peruntukan klasifikasi harga format saldo \
    kelebihan lpj tanda_tangan angka pajak urutan catatan; do
	finds "nothing of kind $kind" $kind </dev/null
done

# ---- 1: the account ----

paid=$(key pencairan --partai golkar --tahun 2024 --termin 1)
change pencairan "$paid" --rekening 0019999999
finds '1: another account' rekening <<'E'
golkar,2024,pencairan,rekening,"Golkar 2024: SP2D ke rekening 0019999999, bukan rekening pengurus yang berlaku pada 14 Juni 2024"
E
change pencairan "$paid" --rekening 0010-001-001
finds '1: its own, with hyphens' rekening </dev/null
change pencairan "$paid" --rekening ''
finds '1: none that was written down, where others were' rekening <<'E'
golkar,2024,pencairan,rekening,Golkar 2024: rekening tujuan SP2D belum dicatat
E
change pencairan "$paid" --rekening 0010001001
change pencairan "$paid" --atas-nama 'Budi Contoh'
finds '1: a holder who is not the party' rekening <<'E'
golkar,2024,pencairan,atas_nama,Golkar 2024: pemilik rekening tujuan SP2D 'Budi Contoh' tidak menyebut partai ini
E
change pencairan "$paid" --atas-nama 'DPD PARTAI GOLONGAN KARYA'
finds '1: under its full name' rekening </dev/null

change pencairan "$paid" --atas-nama ''
finds '1: a holder that nobody wrote down' rekening <<'E'
golkar,2024,pencairan,atas_nama,Golkar 2024: pemilik rekening tujuan SP2D 0010001001 belum dicatat
E
change pencairan "$paid" --rekening 0010002002 \
    --atas-nama 'DPD Partai Golkar Kota Contoh'
finds '1: one account for two parties' rekening --jenis pencairan \
    --temuan 'yang juga' --tahun 2024 <<'E'
golkar,2024,pencairan,rekening,"Golkar 2024: SP2D ke rekening 0010002002, yang juga tujuan SP2D PDIP 2023"
pdip,2024,pencairan,rekening,"PDIP 2024: SP2D ke rekening 0010002002, yang juga tujuan SP2D Golkar 2024"
pdip,2024,pencairan,rekening,"PDIP 2024: SP2D ke rekening 0010002002, yang juga tujuan SP2D Golkar 2024"
E
finds '1: which is not its own either' rekening --temuan 'bukan rekening' <<'E'
golkar,2024,pencairan,rekening,"Golkar 2024: SP2D ke rekening 0010002002, bukan rekening pengurus yang berlaku pada 14 Juni 2024"
E
change pencairan "$paid" --rekening 0010001001
finds '1: all is as it was' rekening </dev/null

# ---- 2, 10: to the rupiah ----

line=$(key belanja --partai golkar --tahun 2023 --kode pp_akomodasi)
change belanja "$line" --jumlah 45852001
finds '2: a rupiah more than was paid' jumlah <<'E'
golkar,2023,belanja,jumlah,Golkar 2023: belanja Rp76.420.001 melebihi yang cair Rp76.420.000
E
run '2: told of the lines, too' 1 banpol periksa belanja -q --tahun 2023 \
    --pilih nomor,kolom
out_is <<E
nomor,kolom
$line,jumlah
E
change belanja "$line" --jumlah 45851999
finds '10: a rupiah less' saldo <<'E'
golkar,2023,pencairan,jumlah_sts,Golkar 2023: saldo Rp1 tanpa bukti setor (STS)
E
change belanja "$line" --jumlah 45852000
finds '2: the sum again' jumlah </dev/null
finds '10: and no balance' saldo </dev/null

# ---- 3: evidence ----

change belanja "$line" --bukti kuitansi
finds '3: evidence that lacks' bukti --partai golkar --tahun 2023 --jenis \
    belanja --temuan dokumentasi <<'E'
golkar,2023,belanja,bukti,"Golkar 2023: bukti belum ada: nota, dokumentasi, meterai"
E
change belanja "$line" --bukti \
    'kuitansi, nota, daftar hadir, dokumentasi, meterai'
finds '3: none lacks' bukti --partai golkar --tahun 2023 </dev/null

# ---- 4, 5, 6: what it was for ----

change belanja "$line" --kode um_rapat
finds '4: less for political education' porsi <<'E'
golkar,2023,belanja,jumlah,"Golkar 2023: pendidikan politik 0,00% dari belanja, bukan paling sedikit 51% (Peraturan Wali Kota Contoh Nomor 7 Tahun 2021)"
E
change belanja "$line" --kode pp_akomodasi
finds '4: enough' porsi </dev/null
atk=$(key belanja --partai golkar --tahun 2024 --kode um_atk)
change belanja "$atk" --kode um_lainnya
finds '5: what only the form names' peruntukan <<'E'
golkar,2024,belanja,kode,Golkar 2024: pastikan termasuk dukungan operasional sekretariat lainnya sesuai dengan tugas dan fungsi kesekretariatan
E
change belanja "$atk" --kode um_atk
finds '5: what the law names' peruntukan </dev/null
day=$(banpol lihat belanja "$line" -f csv --pilih tanggal | sed 1d)
change belanja "$line" --tanggal 2021-10-10
finds '5: outside the budget year' peruntukan <<'E'
golkar,2023,belanja,tanggal,"Golkar 2023: dibelanjakan 10 Oktober 2021, di luar tahun anggaran 2023"
E
run '5: of the line, too, and by what rule' 1 banpol periksa belanja -q \
    --nomor "$line" -f csv --pilih kolom,dasar
out_is <<'E'
kolom,dasar
tanggal,Permendagri 36/2018 Pasal 32
E
change belanja "$line" --tanggal "$day"
finds '5: within it' peruntukan </dev/null
change belanja "$line" --uraian 'Sewa kantor'
finds '6: rent under political education' klasifikasi <<'E'
golkar,2023,belanja,kode,Golkar 2023: 'sewa kantor' dicatat dalam bagian A; lazimnya bagian B: sewa kantor
E
change belanja "$line" --uraian 'Konsumsi dan akomodasi sarasehan kader'
finds '6: where it belongs' klasifikasi </dev/null

# ---- 7: prices ----

mkdir data
printf 'kode,uraian,satuan,harga,tahun,dasar\n,konsumsi peserta,orang,50000,2024,SSH 2024\n' \
    >data/ssh.csv
finds "7: above the office's price" harga --partai golkar <<'E'
golkar,2024,belanja,harga_satuan,Golkar 2024: harga satuan Rp55.000 di atas standar Rp50.000 untuk 'konsumsi peserta'
E
sed -i s/50000/55000/ data/ssh.csv
finds '7: at it' harga --partai golkar </dev/null
rm -r data

# ---- 8: form G ----

other=$(key belanja --partai golkar --tahun 2023 --kode um_honor)
change belanja "$line" --tahun 2022
change belanja "$other" --tahun 2022
finds '8: a report without its lines' format <<'E'
golkar,2023,tahapan,tahap,"Golkar 2023: LPJ diterima 5 Januari 2024, rinciannya belum dicatat"
E
change belanja "$line" --tahun 2023
change belanja "$other" --tahun 2023
finds '8: with them' format </dev/null
lines=$(key belanja --tahun 2023)
for i in $lines; do
	change belanja "$i" --tahun 2022
done
finds '8: lines that the office kept of nobody that year' format </dev/null
for i in $lines; do
	change belanja "$i" --tahun 2023
done

# ---- 9: late ----

finds '9: late' terlambat <<'E'
pbb,2024,tahapan,tanggal,"PBB 2024: LPJ disampaikan kepada BPK 17 Februari 2025, 17 hari sesudah batas 31 Januari 2025"
E
sent=$(key tahapan --partai pbb --tahun 2024 --tahap lpj_bpk)
change tahapan "$sent" --tanggal 2025-01-31
finds '9: on the last day' terlambat </dev/null
change tahapan "$sent" --tanggal 2025-02-01
finds '9: a day later' terlambat <<'E'
pbb,2024,tahapan,tanggal,"PBB 2024: LPJ disampaikan kepada BPK 1 Februari 2025, 1 hari sesudah batas 31 Januari 2025"
E
change tahapan "$sent" --tanggal 2025-02-17
kdh=$(key tahapan --partai golkar --tahun 2024 --tahap lpj_kdh)
change tahapan "$kdh" --tanggal 2025-05-25
finds '9: late to the head of region' terlambat --partai golkar <<'E'
golkar,2024,tahapan,tanggal,"Golkar 2024: LPJ disampaikan kepada kepala daerah 25 Mei 2025, 1 hari sesudah batas 24 Mei 2025"
E
change tahapan "$kdh" --tanggal 2025-05-24
finds '9: within its month' terlambat --partai golkar </dev/null

# ---- 10: what came back ----

back=$(key pencairan --partai pan --tahun 2024 --termin 2)
change pencairan "$back" --nomor-sts ''
finds '10: without its paper' saldo <<'E'
pan,2024,pencairan,nomor_sts,PAN 2024: Rp412.500 disetor kembali tanpa nomor STS
E
change pencairan "$back" --nomor-sts STS/0098/2024
finds '10: with it' saldo </dev/null

# ---- 11: above what it is entitled to ----

change pencairan "$paid" --jumlah 55031954
finds '11: a rupiah above' kelebihan <<'E'
golkar,2024,pencairan,jumlah,"Golkar 2024: dibayar Rp96.421.138, haknya menurut hitungan Rp96.421.137: lebih Rp1"
E
is '11: what is above is given back' "$(banpol periksa -q --perkara kelebihan \
    --pilih perbaikan | sed 1d)" "banpol ubah pencairan $(key pencairan \
    --partai golkar --tahun 2024 --termin 2) --nomor-sts NOMOR \
--tanggal-sts TANGGAL --jumlah-sts JUMLAH"
change pencairan "$paid" --jumlah 55031953
finds '11: to the rupiah' kelebihan </dev/null
late=$(key pencairan --partai golkar --tahun 2024 --termin 2)
change pencairan "$paid" --jumlah 60000000
change pencairan "$late" --jumlah 36421137
finds '11: what is due after the swearing-in, before it' kelebihan <<'E'
golkar,2024,pencairan,tanggal,"Golkar 2024: dibayar melebihi bagian hasil lama sebelum pelantikan 14 Agustus 2024: sampai 14 Juni 2024 Rp60.000.000, bagiannya Rp55.031.953, lebih Rp4.968.047"
E
change pencairan "$paid" --tanggal 2024-08-14
finds '11: on that day it is due' kelebihan </dev/null
change pencairan "$paid" --tanggal 2024-06-14 --jumlah 55031953
change pencairan "$late" --jumlah 41389184
finds '11: each part in its time' kelebihan </dev/null
more=$(key pencairan --partai pan --tahun 2024 --termin 2)
change pencairan "$more" --jumlah 14251760
finds '11: what came back is said' kelebihan --partai pan <<'E'
pan,2024,pencairan,jumlah,"PAN 2024: dibayar Rp40.687.549, disetor kembali Rp412.500, haknya menurut hitungan Rp40.275.048: lebih Rp1"
E
change pencairan "$more" --jumlah 13839259
ceiling=$(key anggaran --tahun 2023)
change anggaran "$ceiling" --pagu 386804999
finds '11: above the budget' kelebihan <<'E'
,2023,anggaran,pagu,"semua partai 2023: dicairkan Rp386.805.000, pagu dalam DPA Rp386.804.999: lebih Rp1"
E
change anggaran "$ceiling" --pagu 386805000
finds '11: all of it' kelebihan </dev/null
banpol tambah -q pencairan --partai buruh --tahun 2024 --jumlah 1000000 \
    --tanggal 2024-11-07 --nomor-sp2d 9/SP2D/2024
[ $? -eq 1 ] || exit 1
finds '11: without a seat' kelebihan <<'E'
buruh,2024,pencairan,jumlah,"Buruh 2024: dibayar Rp1.000.000, tetapi tidak berhak: tanpa kursi pada hasil pemilu yang berlaku tahun itu"
E

# ---- 12, and the order of steps, of who has only money ----

finds '12: no report' lpj <<'E'
buruh,2024,pencairan,tanggal,Buruh 2024: LPJ belum sampai pada BPK; batasnya 31 Januari 2025
E
finds 'paid without application or minutes' urutan <<'E'
buruh,2024,pencairan,tanggal,Buruh 2024: dibayar tanpa Berita Acara verifikasi
buruh,2024,pencairan,tanggal,Buruh 2024: dibayar tanpa permohonan
E
banpol hapus -q -y pencairan "$(key pencairan --partai buruh)" --alasan uji ||
    exit 1
for kind in kelebihan lpj urutan; do
	finds "with the payment gone, $kind" $kind </dev/null
done
change tahapan "$sent" --tahun 2022
finds '12: it has its seat, and no report' lpj <<'E'
pbb,2024,pencairan,tanggal,PBB 2024: LPJ belum sampai pada BPK; batasnya 31 Januari 2025; sudah pada kantor
E
run '12: before it is due' 0 banpol periksa -q --perkara lpj --partai pbb \
    --hari-ini 2025-01-31
change tahapan "$sent" --tahun 2024
finds '12: it came' lpj </dev/null
lost=$(key tahapan --partai berkarya --tahun 2024 --tahap lpj_bpk)
lhp=$(key tahapan --partai berkarya --tahun 2024 --tahap lhp)
change tahapan "$lost" --tahun 2022
change tahapan "$lhp" --tahun 2022
finds '12: it has lost its seats' lpj <<'E'
berkarya,2024,pencairan,tanggal,"Berkarya 2024: LPJ belum sampai pada BPK; batasnya 31 Januari 2025; sudah pada kantor; partai ini tidak lagi berkursi, kewajibannya tetap"
E
change tahapan "$lost" --tahun 2024
change tahapan "$lhp" --tahun 2024
finds '12: and reported all the same' lpj </dev/null

# ---- 13: who signs ----

paper=$(key berkas --partai golkar --tahun 2024 --syarat surat_permohonan)
change berkas "$paper" --penanda-tangan 'Orang Lain; Contoh Sekretaris Golkar'
finds '13: who is not of the board' tanda_tangan <<'E'
golkar,2024,berkas,penanda_tangan,"Golkar 2024: surat_permohonan ditandatangani Orang Lain, bukan pengurus yang berlaku pada 13 Mei 2024"
E
change berkas "$paper" --penanda-tangan \
    'Drs. H. CONTOH KETUA GOLKAR, M.Si; Contoh Sekretaris Golkar'
finds '13: with titles' tanda_tangan </dev/null
board=$(key pengurus --partai golkar)
change pengurus "$board" --berakhir 2024-05-12
change berkas "$paper" --penanda-tangan ''
finds '13: a board that had ended' tanda_tangan --tahun 2024 <<'E'
golkar,2024,tahapan,tanggal,"Golkar 2024: tidak ada pengurus yang berlaku ketika permohonan diajukan, 9 September 2024"
E
change pengurus "$board" --berakhir 2024-09-09
finds '13: that day was its last' tanda_tangan --tahun 2024 </dev/null
change pengurus "$board" --berakhir 2026-02-28
finds '13: one that holds' tanda_tangan </dev/null
banpol tambah -q pengurus --partai golkar --mulai 2024-12-01 \
    --ketua 'Ketua Baru' --sekretaris 'Sekretaris Baru' || exit 1
finds '13: changed within the year, without a decree' tanda_tangan <<'E'
golkar,2024,pengurus,sk_nomor,Golkar 2024: pengurus berganti 1 Desember 2024 tanpa nomor SK DPP
E
change pengurus "$(key pengurus --partai golkar --ketua 'Ketua Baru')" \
    --sk-nomor 9/SK/DPP/2024
finds '13: with one' tanda_tangan </dev/null

# ---- 14: numbers ----

kpu=$(key berkas --partai golkar --tahun 2024 --syarat autentifikasi_kpu)
change berkas "$kpu" --suara 15248
finds "14: the KPU's letter" angka <<'E'
golkar,2024,berkas,suara,"Golkar 2024: suara sah menurut surat KPU 15.248, menurut register 16.093"
E
change berkas "$kpu" --suara 16093
finds '14: of either election' angka </dev/null
votes=$(key suara --partai perindo --pemilu 2024)
change suara "$votes" --suara 3129
finds '14: one number for two parties' angka <<'E'
perindo,2024,suara,suara,"perindo 2024: 3.129 suara, sama persis dengan hanura: mungkin tersalin dua kali"
E
change suara "$votes" --suara 3046
finds '14: each its own' angka </dev/null
change pencairan "$paid" --nomor-sp2d 01016/SP2D/8.01/2024
finds '14: an SP2D of two payments' angka <<'E'
golkar,2024,pencairan,nomor_sp2d,Golkar 2024: nomor SP2D 01016/SP2D/8.01/2024 juga pada pencairan 2025-00025
pan,2024,pencairan,nomor_sp2d,PAN 2024: nomor SP2D 01016/SP2D/8.01/2024 juga pada pencairan 2025-00011
E
change pencairan "$paid" --nomor-sp2d 0711/SP2D/8.01/2024
finds '14: one each' angka </dev/null
cat >dua.csv <<'E'
partai,tahun,tanggal,kode,uraian,jumlah,nomor_bukti
golkar,2022,2022-03-01,um_atk,Kertas,100000,9/2022
golkar,2022,2022-03-01,um_atk,Kertas,100000,9/2022
golkar,2022,2022-03-01,um_atk,Kertas,100000,10/2022
golkar,2022,2022-03-01,um_atk,Tinta,100000,9/2022
golkar,2022,2022-03-01,um_atk,Kertas,100000,
golkar,2022,2022-03-01,um_atk,Kertas,100000,
E
banpol impor -q belanja dua.csv || [ $? -eq 1 ] || exit 1
twice=$(key belanja --tahun 2022 --nomor-bukti 9/2022 --uraian Kertas | sed 1d)
finds '14: a receipt that stands twice' angka --jenis belanja --nomor "$twice" \
    --temuan 'uraian dan jumlah yang sama' <<'E'
golkar,2022,belanja,nomor_bukti,Golkar 2022: bukti 9/2022 dengan uraian dan jumlah yang sama juga pada belanja 2025-00106
E
change belanja "$twice" --jumlah 100001
finds '14: of another amount' angka </dev/null
for i in $(key belanja --tahun 2022); do
	banpol hapus -q -y belanja "$i" --alasan uji || exit 1
done
cat >tetap.csv <<'E'
wilayah,tahun,urutan,tanggal,pembulatan,jumlah
64.99,2023,1,2023-02-01,terdekat,140085000
E
cat >rinci.csv <<'E'
wilayah,tahun,urutan,partai,pemilu,bulan,suara,nilai,jumlah
64.99,2023,1,golkar,2019,12,15284,5000,76420000
64.99,2023,1,pdip,2019,12,12733,5000,63665000
E
banpol impor -q penetapan tetap.csv && banpol impor -q penetapan-rincian \
    rinci.csv || exit 1
others='Gerindra, NasDem, Berkarya, PKS, Perindo, PAN, Hanura, PBB'
finds '14: votes determined that the register has not' angka <<E
,2023,penetapan,jumlah,"semua partai 2023: penetapan ke-1 berbeda dengan hitungan hari ini untuk PDIP, $others"
pdip,2023,penetapan-rincian,suara,"pdip 2023: penetapan ke-1 memakai 12.733 suara pemilu 2019, menurut register 12.731"
E
banpol tambah -q koreksi --wilayah 64.99 --pemilu 2019 --partai pdip \
    --tanggal 2019-08-09 --suara 12733 --dasar 'Putusan MK' || exit 1
finds '14: corrected, they are the same' angka --jenis penetapan-rincian \
    </dev/null
banpol hapus -q -y koreksi "$(key koreksi --partai pdip)" --alasan uji || exit 1
sed -i 's/^64.99,2023,1/64.99,2023,2/' tetap.csv rinci.csv
sed -i '3s/.*/64.99,2023,2,pdip,2019,12,12731,5000,63656000/' rinci.csv
banpol impor -q penetapan tetap.csv && banpol impor -q penetapan-rincian \
    rinci.csv || exit 1
finds '14: a product and a sum that are none' angka <<E
,2023,penetapan,jumlah,"semua partai 2023: penetapan ke-2 berbeda dengan hitungan hari ini untuk PDIP, $others"
,2023,penetapan,jumlah,"semua partai 2023: penetapan ke-2 berjumlah Rp140.085.000, barisnya Rp140.076.000"
pdip,2023,penetapan-rincian,jumlah,"pdip 2023: jumlah dalam penetapan Rp63.656.000, hasil kalinya Rp63.655.000"
E
sed -i 's/^64.99,2023,2/64.99,2023,3/; s/63656000/63655000/; s/140085000/140075000/' \
    tetap.csv rinci.csv
banpol impor -q penetapan tetap.csv && banpol impor -q penetapan-rincian \
    rinci.csv || exit 1
finds '14: determined anew, but for who is not in it' angka <<E
,2023,penetapan,jumlah,"semua partai 2023: penetapan ke-3 berbeda dengan hitungan hari ini untuk $others"
E
finds '11: who is not in the determination' kelebihan --partai pks <<'E'
pks,2023,pencairan,jumlah,"PKS 2023: dibayar Rp49.285.000, tetapi tidak berhak: tidak ada dalam penetapan tahun itu"
E

# ---- 15: again and again ----

finds '15: repeated, and open too long' berulang <<'E'
pks,2024,temuan,jenis,"PKS 2024: bukti tidak lengkap atau tidak sah: ditemukan BPK 2 tahun (2023, 2024)"
pks,2024,temuan,selesai,"PKS 2024: Nota perlengkapan peserta tanpa cap penyedia: belum selesai, tenggatnya 23 Juni 2025"
E
run '... a fact is not mended, what is open is settled' 1 banpol periksa -q \
    --perkara berulang --pilih kolom,perbaikan
out_like '^jenis,$'
out_like '^selesai,banpol ubah temuan [0-9-]+ --selesai TANGGAL$'
again=$(key temuan --partai pks --tahun 2024)
banpol tambah -q temuan --partai pks --tahun 2024 --jenis bukti --uraian lagi \
    --tanggal-lhp 2025-04-24 --selesai 2025-05-01 || exit 1
finds '15: two of a kind in one year are told once' berulang --kolom jenis <<'E'
pks,2024,temuan,jenis,"PKS 2024: bukti tidak lengkap atau tidak sah: ditemukan BPK 2 tahun (2023, 2024)"
E
banpol hapus -q -y temuan "$(key temuan --uraian lagi)" --alasan uji || exit 1
change temuan "$again" --jenis harga --selesai 2025-06-20
finds '15: another kind, and settled' berulang </dev/null

# ---- 16: tax ----

change belanja "$line" --jenis-pajak 'PPh 23' --pajak 917040
finds '16: withheld and not paid' pajak <<'E'
golkar,2023,belanja,ntpn,"Golkar 2023: PPh 23 Rp917.040 dipotong, bukti setornya (NTPN) belum dicatat"
E
change belanja "$line" --ntpn 0123456789ABCDEF
finds '16: paid' pajak </dev/null

# ---- words of lists ----

run 'a mark of a paper' 0 banpol tambah -q berkas --partai golkar \
    --tahun 2024 --syarat surat_lama --ada ya
finds 'that is not in the checklist' catatan --jenis berkas <<'E'
golkar,2024,berkas,syarat,Golkar 2024: 'surat_lama' tidak ada dalam syarat-banpol.csv
E
mkdir data
cp "$ROOT/data/syarat-banpol.csv" data/
echo 'surat_lama,,Surat lama,1,tidak,,,' >>data/syarat-banpol.csv
finds 'in the list of the office it is' catatan --jenis berkas </dev/null
rm -r data
banpol hapus -q -y berkas "$(key berkas --syarat surat_lama)" --alasan uji ||
    exit 1
run 'a finding of no kind' 65 banpol tambah temuan --partai golkar \
    --tahun 2024 --jenis surat_lama --uraian 'uji'
err_like "'surat_lama' tidak ada dalam daftar temuan_banpol"
run 'a cost of no kind' 65 banpol tambah belanja --partai golkar \
    --tahun 2024 --kode surat_lama --uraian 'uji' --jumlah 1
err_like "'surat_lama' tidak ada dalam daftar belanja_banpol"

# ---- the order of steps ----

step=$(key tahapan --partai golkar --tahun 2023 --tahap verifikasi)
change tahapan "$step" --tanggal 2023-03-01
finds 'minutes before the application' urutan <<'E'
golkar,2023,tahapan,tanggal,Golkar 2023: Berita Acara verifikasi 1 Maret 2023 mendahului permohonan diterima 6 Maret 2023
E
change tahapan "$step" --tanggal 2023-04-12
banpol tambah -q tahapan --partai golkar --tahun 2024 --tahap sp2d \
    --tanggal 2024-06-15 || exit 1
step=$(key tahapan --partai golkar --tahun 2024 --tahap sp2d)
finds 'a step and its payment differ' urutan <<'E'
golkar,2024,tahapan,tanggal,"Golkar 2024: SP2D 15 Juni 2024, pada pencairan 14 Juni 2024"
E
change tahapan "$step" --tanggal 2024-06-14 --nomor-surat 0712/SP2D
finds 'by their numbers' urutan <<'E'
golkar,2024,tahapan,nomor_surat,"Golkar 2024: SP2D nomor 0712/SP2D, pada pencairan nomor 0711/SP2D/8.01/2024"
E
change tahapan "$step" --nomor-surat 0711/SP2D/8.01/2024
finds 'both say the same' urutan </dev/null
change tahapan "$step" --termin 3
finds 'an SP2D without its payment' urutan <<'E'
golkar,2024,tahapan,tahap,Golkar 2024: SP2D 14 Juni 2024 tanpa catatan pencairan
E
banpol hapus -q -y tahapan "$step" --alasan uji || exit 1
lhp=$(key tahapan --partai golkar --tahun 2023 --tahap lhp)
change tahapan "$lhp" --tanggal 2024-06-20
change tahapan "$(key tahapan --partai golkar --tahun 2023 --tahap lpj_kdh)" \
    --tanggal 2024-06-21
finds 'paid before the last report was examined' urutan <<'E'
golkar,2024,pencairan,tanggal,"Golkar 2024: dibayar 14 Juni 2024, LPJ 2023 baru diperiksa BPK 20 Juni 2024"
E
change tahapan "$lhp" --tanggal 2024-04-18
change tahapan "$(key tahapan --partai golkar --tahun 2023 --tahap lpj_kdh)" \
    --tanggal 2024-05-13
finds 'all in order' urutan </dev/null

# ---- no false alarms ----

for day in 2023-10-01 2024-03-01 2024-07-01 2024-10-01 2025-01-20; do
	run "as the year went on, on $day" 0 banpol periksa --hari-ini $day \
	    --tahun 2024
done
printf 'kantor,nomor,partai,tahun,jumlah\n64.99,L-1,golkar,2016,5000\n64.99,L-2,pdip,2016,4000\n' \
    >lama.csv
run 'payments from before the register' 0 banpol impor -q pencairan lama.csv
run 'of which nothing else is known' 0 banpol periksa --tahun 2016
run 'are nothing to wait for' 0 banpol kalender -q --partai golkar
change pencairan "$paid" --nomor-sts STS/1 --jumlah-sts 55031953 \
    --tanggal-sts 2024-12-20
last=$(key pencairan --partai golkar --tahun 2024 --termin 2)
change pencairan "$last" --nomor-sts STS/2 --jumlah-sts 41389184 \
    --tanggal-sts 2024-12-20
gone=$(key tahapan --partai golkar --tahun 2024 --tahap lpj_bpk)
lhp=$(key tahapan --partai golkar --tahun 2024 --tahap lhp)
change tahapan "$gone" --tahun 2022
change tahapan "$lhp" --tahun 2022
finds 'who gave all of it back owes no report' lpj </dev/null
run 'and is not waited for' 0 banpol kalender -q --partai golkar --tahun 2024 \
    --kegiatan lpj_bpk
change tahapan "$gone" --tahun 2024
change tahapan "$lhp" --tahun 2024
change pencairan "$paid" --nomor-sts '' --jumlah-sts '' --tanggal-sts ''
change pencairan "$last" --nomor-sts '' --jumlah-sts '' --tanggal-sts ''
finds 'a rival board without a decree is no change' tanda_tangan \
    --partai hanura </dev/null
change pengurus "$(key pengurus --partai hanura --ketua Kedua)" --sk-nomor ''
finds 'whatever it lacks' tanda_tangan --partai hanura </dev/null

# ---- repeats over years, lists, filters ----

change tahapan "$(key tahapan --partai pbb --tahun 2023 --tahap lpj_bpk)" \
    --tanggal 2024-02-02
change tahapan "$sent" --tanggal 2025-02-17
change tahapan "$kdh" --tanggal 2025-05-26
run 'late two years running' 1 banpol periksa -f tabel --perkara terlambat \
    --pilih jenis,kolom,temuan,dasar
golden banpol-periksa.txt
change tahapan "$kdh" --tanggal 2025-05-24
run 'for programs' 1 banpol periksa -q --perkara terlambat --pilih \
    partai,tahun,perkara,berulang
out_is <<'E'
partai,tahun,perkara,berulang
pbb,2023,terlambat,1
pbb,2024,terlambat,2
E
run 'of one year' 1 banpol periksa -q --perkara terlambat --tahun 2024 \
    --partai 'Partai Bulan Bintang' --pilih partai,tahun
out_is <<'E'
partai,tahun
pbb,2024
E
run 'of one sort of record, by its own columns' 1 banpol periksa tahapan -q \
    --partai pbb --tahun 2024
out_is <<E
jenis,nomor,kolom,temuan,dasar,perbaikan
tahapan,$sent,tanggal,"PBB 2024: LPJ disampaikan kepada BPK 17 Februari 2025, 17 hari sesudah batas 31 Januari 2025",UU 2/2011 Pasal 34A ayat (1); Permendagri 36/2018 Pasal 32 dan 33,
E
run 'of other records of that party: nothing' 0 banpol periksa pencairan \
    --partai pbb --tahun 2024 -f tabel
silent
run 'a doubtful record' 1 banpol tambah -q nilai --wilayah 64.99 --tahun 2026 \
    --nilai 5000
run 'is told with all of them, with its year' 1 banpol periksa -q \
    --perkara catatan
out_like '^jenis,nomor,kolom,temuan,dasar,perkara,partai,tahun,berulang,wilayah,perbaikan$'
out_like '^nilai,.*,dasar nilai ini belum disebut,.*,catatan,,2026,,64.99,banpol ubah nilai [0-9-]+ --dasar TEKS$'
run 'the seats, too' 0 banpol ubah -q suara "$votes" --kursi 2
run 'and are of their council' 1 banpol periksa -q --perkara catatan \
    --jenis suara -w 64.99 --pilih nomor,temuan,wilayah
out_is <<'E'
nomor,temuan,wilayah
"64.99, 2024","jumlah kursi semua partai 31, kursi DPRD 30",64.99
E

run 'by year, party and kind' 1 banpol periksa -q --pilih \
    tahun,partai,perkara,kolom
golden banpol-periksa-urut.csv

# ---- each number is in the man page, from the same table ----

man=$T/banpol.1
banpol --mdoc <"$ROOT/man/banpol.1.in" >"$man"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
	ok "the man page has check $i" grep -q "^($i, " "$man"
done

done_testing
