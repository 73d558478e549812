#!/bin/sh
# SPDX-License-Identifier: ISC
# Which terms end, and what an ormas is by them.
. "$(dirname "$0")/lib.sh"
F=$TESTS/fixtures
office
ormas-skt impor -q "$C/ormas.csv"

run 'within 90 days' 0 ormas-skt jatuh-tempo --dalam 90h \
    --pilih nama,masa,berakhir,sisa_hari,tindakan
out_is <<E
nama,masa,berakhir,sisa_hari,tindakan
Forum Contoh Pemuda,skt,2025-12-15,4,skt_perpanjangan
Forum Contoh Pemuda,pengurus,2025-12-31,20,perubahan_pengurus
Forum Contoh Pemuda,surat_lapor,2026-02-01,52,lapor_keberadaan
E
run 'lapsed' 1 ormas-skt jatuh-tempo --sudah-lewat --pilih nama,masa,sisa_hari
out_is <<E
nama,masa,sisa_hari
Paguyuban Contoh Rukun,pengurus,-1806
Paguyuban Contoh Rukun,skt,-1741
Perkumpulan Contoh Pesisir,pengurus,-529
Perkumpulan Contoh Pesisir,surat_lapor,-119
E
run 'status' 0 ormas-skt status --pilih nama,keadaan,aktif
out_is <<E
nama,keadaan,aktif
Yayasan Contoh Etam,badan_hukum,ya
Perkumpulan Contoh Pesisir,badan_hukum,tidak
Paguyuban Contoh Rukun,skt_berakhir,tidak
Forum Contoh Pemuda,skt_akan_berakhir,ya
Perkumpulan Contoh Bakti,badan_hukum,ya
E

# ---- the contract's day: both ends count, and the day before, the day after --

cat >batas.csv <<'E'
nomor,nama,bentuk,skt_nomor,skt_tanggal,skt_berakhir,ahu_nomor,bubar,induk
X-1,Batas Terakhir,tidak_berbadan_hukum,1/2015,,2020-11-05,,,
X-2,Batas Lewat,tidak_berbadan_hukum,2/2015,,2020-11-06,,,
X-3,Hari Ini,tidak_berbadan_hukum,3/2015,,2020-08-07,,,
X-4,Kemarin,tidak_berbadan_hukum,4/2015,,2020-08-06,,,
X-5,Dihitung,tidak_berbadan_hukum,5/2015,2015-11-05,,,,
X-6,Dihitung Esok,tidak_berbadan_hukum,6/2015,2015-11-06,,,,
X-7,Kabisat,tidak_berbadan_hukum,7/2016,2016-02-29,,,,
X-8,Bubar,tidak_berbadan_hukum,8/2015,,2020-09-01,,2020-08-01,
X-9,Dicabut,tidak_berbadan_hukum,9/2015,,2020-09-01,,,
X-10,Berbadan Hukum,perkumpulan,10/2015,,2020-09-01,AHU-0002532.AH.01.07.TAHUN 2018,,
X-11,Cabang,tidak_berbadan_hukum,11/2015,,2020-09-01,,,X-1
X-12,Lama,tidak_berbadan_hukum,29/D.III.3/III/2008,,,,,
E
KESBANGPOL_DB=batas.db
office
ormas-skt impor -q batas.csv
ormas-skt tambah -q sanksi --ormas X-9 --tahap pencabutan --tanggal 2020-08-01
ormas-skt tambah -q komunikasi --ormas X-3 --cara surat --perihal pengingat \
    --waktu 2020-07-01T09:00
on() {
	_day=$1
	shift
	ormas-skt jatuh-tempo -q --hari-ini "$_day" "$@"
}
run 'on 7 August 2020' 0 on 2020-08-07 --dalam 90h --pilih \
    nomor,berakhir,sisa_hari,tindakan,dasar,terakhir_disurati
out_is <<E
nomor,berakhir,sisa_hari,tindakan,dasar,terakhir_disurati
X-3,2020-08-07,0,skt_perpanjangan,tercetak,2020-07-01
X-11,2020-09-01,25,skt_pusat,tercetak,
X-1,2020-11-05,90,skt_perpanjangan,tercetak,
X-5,2020-11-05,90,skt_perpanjangan,dihitung,
E
run 'what has lapsed' 1 on 2020-08-07 --sudah-lewat --pilih nomor,berakhir,dasar
out_is <<E
nomor,berakhir,dasar
X-12,2013-12-31,paling_lambat
X-4,2020-08-06,tercetak
E
run 'both' 1 on 2020-08-07 --sudah-lewat --dalam 0h --pilih nomor
out_is <<E
nomor
X-12
X-4
X-3
E
run 'leap day, the day itself' 0 on 2021-02-28 --dalam 0h --pilih nomor
out_is <<E
nomor
X-7
E
run 'in a month' 0 on 2020-08-07 -p 2020-11 --pilih nomor
out_is <<E
nomor
X-1
X-5
X-2
X-6
E
printf 'ormas.akhir: sehari_sebelum\n' | kesbangpol siapkan -q -
run 'the day before' 0 on 2020-08-07 --dalam 90h --masa skt --nama dihitung \
    --pilih nomor,berakhir
out_is <<E
nomor,berakhir
X-5,2020-11-04
X-6,2020-11-05
E
run 'leap day, the day before' 0 on 2021-02-28 --dalam 0h --pilih nomor
out_is <<E
nomor
X-7
E
printf 'ormas.peringatan: 25 hari\n' | kesbangpol siapkan -q -
run 'how early is a setting' 0 on 2020-08-07 --pilih nomor
out_is <<E
nomor
X-3
X-11
E
run 'as a message' 1 on 2020-08-07 --sudah-lewat --dalam 90h -f wa
golden jatuh-tempo.wa
run 'a page of one' 0 ormas-skt status X-5 --hari-ini 2020-08-07 -f tabel
golden status-satu.txt
run 'none' 0 on 2030-01-01 -f tabel
out_is <<E
tidak ada masa yang berakhir 1 s.d. 26 Januari 2030
E
run 'no such term' 64 on 2020-08-07 --masa skt,pgurus
err_is <<E
--masa: 'pgurus' tidak dikenal; maksud Anda 'pengurus'?
E
run 'no such span' 64 on 2020-08-07 --dalam sebulan
run 'two spans' 64 on 2020-08-07 -p 2020 --dalam 90h
run 'its order is its own' 64 on 2020-08-07 --urut nama

# ---- a thousand, against a computation of its own ----

KESBANGPOL_DB=seribu.db
office
awk -v n=1000 -v seed=7 -f "$F/ormas-acak.awk" >seribu.csv
is 'the same seed, the same register' "$(cksum <seribu.csv)" \
    "$(awk -v n=1000 -v seed=7 -f "$F/ormas-acak.awk" | cksum)"
run 'a thousand' 0 ormas-skt impor seribu.csv
err_is <<E
1000 baru, 0 berubah, 0 tetap
E
# Whose every term ends when: nomor,masa,berakhir.
cat >tempo.awk <<'E'
function month_end(y, m) {
	return m == 2 ? 28 + ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0) : \
	    m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31
}
function years(date, k, y, m, d) {
	y = substr(date, 1, 4) + k
	m = substr(date, 6, 2) + 0
	d = substr(date, 9, 2) + 0
	if (d > month_end(y, m))
		d = month_end(y, m)
	else if (akhir == "sehari_sebelum" && --d == 0) {
		if (--m == 0) {
			m = 12
			y--
		}
		d = month_end(y, m)
	}
	return sprintf("%04d-%02d-%02d", y, m, d)
}
function out(masa, end) {
	if (end != "")
		print c["nomor"] "," masa "," end
}
NR == 1 {
	for (i = 1; i <= NF; i++)
		name[i] = $i
	next
}
{
	for (i = 1; i <= NF; i++)
		c[name[i]] = $i
	if (c["bubar"] != "" && c["bubar"] <= today)
		next
	legal = c["ahu_nomor"] != "" || c["bentuk"] == "yayasan" || \
	    c["bentuk"] == "perkumpulan"
	end = c["skt_berakhir"]
	issued = c["skt_tanggal"]
	year = c["skt_nomor"]
	sub(/.*\//, "", year)
	if (end == "" && issued == "" && year != "")
		issued = year "-12-31"
	if (end == "" && issued != "") {
		end = years(issued, lama)
		if (issued < "2017-08-01" && end > "2022-08-01")
			end = "2022-08-01"
	}
	if (!legal && c["bentuk"] != "asing")
		out("skt", end)
	out("pengurus", c["pengurus_berakhir"])
	end = c["surat_lapor_berakhir"]
	if (end == "" && c["surat_lapor_tanggal"] != "")
		end = years(c["surat_lapor_tanggal"], 5)
	out("surat_lapor", end)
	end = c["izin_berakhir"]
	if (end == "" && c["izin_tanggal"] != "")
		end = years(c["izin_tanggal"], 3)
	if (c["bentuk"] == "asing" && end != "") {
		# filed for 3 months ahead: due from then on
		y = substr(end, 1, 4) + 0
		m = substr(end, 6, 2) - 3
		d = substr(end, 9, 2) + 0
		if (m < 1) {
			m += 12
			y--
		}
		if (d > month_end(y, m))
			d = month_end(y, m)
		out("izin", end "," sprintf("%04d-%02d-%02d", y, m, d))
	}
}
E
# want TODAY FROM TO: those whose end lies there, sorted.
want() {
	awk -F, -v akhir="$rule" -v lama="$long" -v today="$1" -f tempo.awk seribu.csv |
	    awk -F, -v from="$2" -v to="$3" -v now="$1" '
		function in_span(d) { return d >= from && d <= to }
		in_span($3) || (NF > 3 && (in_span($4) || (in_span(now) &&
		    $4 < now && now <= $3))) {
			print $1 "," $2 "," $3
		}' | LC_ALL=C sort
}
# got TODAY OPTION...
got() {
	_day=$1
	shift
	ormas-skt jatuh-tempo -q --hari-ini "$_day" "$@" \
	    --pilih nomor,masa,berakhir | sed 1d | LC_ALL=C sort
}
for rule in sama sehari_sebelum; do
	long=5
	printf 'ormas.akhir: %s\n' $rule | kesbangpol siapkan -q -
	want 2020-08-07 2020-08-07 2020-11-05 >want
	got 2020-08-07 --dalam 90h >got
	same "$rule: within 90 days" want got
	ok "$rule: some of each term" test "$(cut -d, -f2 want | sort -u |
	    wc -l)" -ge 3
	want 2020-08-07 0 2020-08-06 >want
	got 2020-08-07 --sudah-lewat >got
	same "$rule: lapsed" want got
	want 2020-08-07 0 2040-08-07 >want
	got 2020-08-07 --sudah-lewat --dalam 20t >got
	same "$rule: all there are" want got
	ok "$rule: all four terms" test "$(cut -d, -f2 want | sort -u |
	    wc -l)" -eq 4
	want 2022-08-02 2022-07-01 2022-08-31 >want
	got 2022-08-02 -p 2022-07..2022-08 >got
	same "$rule: around the end of what regions issued" want got
	want 2021-02-27 2021-02-27 2021-03-01 >want
	got 2021-02-27 --dalam 2h >got
	same "$rule: at the end of February" want got
	# Whatever an office sets, what regions issued had lapsed by then.
	long=10
	printf 'ormas.skt_masa: 10t\n' | kesbangpol siapkan -q -
	want 2022-08-02 0 2022-08-01 >want
	got 2022-08-02 --sudah-lewat >got
	same "$rule: ten years, lapsed" want got
	want 2022-07-01 2022-08-01 2022-08-05 >want
	got 2022-07-01 -p 2022-08-01..2022-08-05 >got
	same "$rule: ten years, the last day of the old ones" want got
	ok "$rule: which are many" test "$(grep -c ,skt,2022-08-01 want)" -gt 50
	printf 'ormas.skt_masa: 5t\n' | kesbangpol siapkan -q -
	long=5
done
got 2020-08-07 --sudah-lewat --dalam 20t --masa izin,pengurus | cut -d, -f2 |
    sort | uniq -c | awk '{ print $2, $1 }' >got
want 2020-08-07 0 2040-08-07 | awk -F, '$2 == "izin" || $2 == "pengurus" {
    n[$2]++ } END { print "izin", n["izin"]; print "pengurus", n["pengurus"] }' >want
same 'composes with cut, sort, uniq' want got
ormas-skt jatuh-tempo -q --hari-ini 2020-08-07 --sudah-lewat \
    --pilih berakhir,nama | sed 1d >got
ok 'in order of end, then name' env LC_ALL=C sort -c -t, -k1,1 -k2,2 got
is 'by place as by hand' "$(ormas-skt jatuh-tempo -q --hari-ini 2020-08-07 \
    -w 64.74.02 --pilih nomor | sed 1d | sort)" "$(ormas-skt jatuh-tempo -q \
    --hari-ini 2020-08-07 --pilih nomor,wilayah | grep ',64.74.02' |
    cut -d, -f1 | sort)"
run 'at most so many' 0 ormas-skt jatuh-tempo --hari-ini 2020-08-07 --maks 3
is 'no more' "$(wc -l <.out | tr -d ' ')" 4
err_like '^[0-9]+ masa dari .*; ditampilkan 3$'
ormas-skt jatuh-tempo --hari-ini 2020-08-07 --sudah-lewat -q -f csv 2>err |
    head -n 1 >got
is 'a reader that goes away' "$(cat got err | wc -l | tr -d ' ')" 1
run 'the table' 0 ormas-skt jatuh-tempo --hari-ini 2020-08-07 --dalam 14h \
    -f tabel
golden jatuh-tempo.txt
run 'the sum, for programs' 0 ormas-skt jatuh-tempo --hari-ini 2020-08-07 \
    --dalam 14h
err_is <<E
$(($(wc -l <.out) - 1)) masa dari $(sed 1d .out | cut -d, -f1 | sort -u |
    wc -l) ormas; berakhir 7 s.d. 21 Agustus 2020
E

# ---- what they are: a list against its own terms ----

run 'status of all' 0 ormas-skt status -q --hari-ini 2020-08-07
cp .out semua.csv
is 'every one' "$(sed 1d semua.csv | wc -l | tr -d ' ')" 1000
ormas-skt status -q --hari-ini 2020-08-07 --pilih nomor,skt_berakhir,keadaan |
    awk -F, 'NR > 1 && $3 == "skt_berakhir" && $2 < "2020-08-07" { n++ }
    $3 == "skt_akan_berakhir" && $2 >= "2020-08-07" && $2 <= "2020-11-05" {
    n++ } $3 == "skt_berlaku" && $2 > "2020-11-05" { n++ } END { print n }' >got
ormas-skt status -q --hari-ini 2020-08-07 --pilih keadaan \
    --keadaan skt_berakhir >n1
ormas-skt status -q --hari-ini 2020-08-07 --pilih keadaan \
    --keadaan skt_berlaku >n2
ormas-skt status -q --hari-ini 2020-08-07 --pilih keadaan \
    --keadaan skt_akan_berakhir >n3
sed '/^keadaan$/d' n1 n2 n3 | wc -l | tr -d ' ' >want
same 'an SKT is what its day says' want got
is 'active, not, and who knows' "$(for a in ya tidak; do
    ormas-skt status -q --hari-ini 2020-08-07 --aktif $a --pilih nomor | sed 1d
done | wc -l | tr -d ' ')" "$(awk -F, 'NR > 1 && $4 != ""' semua.csv | wc -l |
    tr -d ' ')"
run 'at most so many of what is asked for' 0 ormas-skt status -q \
    --hari-ini 2020-08-07 --keadaan skt_berakhir --maks 2 --pilih keadaan
out_is <<E
keadaan
skt_berakhir
skt_berakhir
E
run 'the rule is said, and can be changed' 0 ormas-skt status --maks 0 -f tabel
out_is <<E
0 ormas, keadaan 11 Desember 2025: 0 aktif, 0 tidak
aturan aktif: pengurus (terdaftar, dan pengurusnya dalam masa bakti)
E
printf 'ormas.aktif: surat_lapor\n' | kesbangpol siapkan -q -
run 'under each list' 0 ormas-skt lihat --maks 1 -f tabel --pilih nomor
out_is <<E
NOMOR
A-000001

1 ormas
aturan aktif: surat_lapor (surat lapor daerahnya berlaku); keadaan tiap ormas:
status
E
run 'and search' 0 ormas-skt cari 'Yayasan Etam Bina 1' --maks 1 -f tabel \
    --pilih nomor
out_like '^aturan aktif: surat_lapor'
run 'none of that key' 65 ormas-skt status tidak-ada
run 'two keys' 64 ormas-skt status a b
# ---- SKTs that regions issued: two settings, one sentence ----

KESBANGPOL_DB=daerah.db
office
cat >daerah.csv <<'E'
nomor,nama,bentuk,skt_nomor,skt_tanggal,skt_berakhir
D-1,Sebelum,tidak_berbadan_hukum,1/2017,2017-07-31,
D-2,Sesudah,tidak_berbadan_hukum,2/2017,2017-08-01,
D-3,Menurut Nomor,tidak_berbadan_hukum,3/2016,,
D-4,Tercetak,tidak_berbadan_hukum,4/2017,2017-07-31,2027-07-31
E
ormas-skt impor -q daerah.csv
printf 'ormas.skt_masa: 10 tahun\n' | kesbangpol siapkan -q -
said='SKT yang terbit sampai dengan 31 Juli 2017 berakhir paling lambat 1 Agustus 2022 (setelan ormas.skt_daerah_berakhir)'
run 'at the latest' 1 ormas-skt jatuh-tempo --sudah-lewat \
    --pilih nomor,berakhir,dasar
out_is <<E
nomor,berakhir,dasar
D-3,2022-08-01,paling_lambat
D-1,2022-08-01,paling_lambat
E
ormas-skt jatuh-tempo --sudah-lewat -f tabel | tr '\n' ' ' >.rata
ok 'and by which settings' grep -qF "$said" .rata
run 'periksa: those that run longer' 1 ormas-skt periksa -f csv \
    --pilih nomor,kolom,temuan
grep 'sampai dengan' .out >.said
cat >.want <<E
D-1,skt_berakhir,$said
D-4,skt_berakhir,$said
E
same 'in the same words' .want .said
printf 'ormas.skt_daerah_berakhir: 2017-08-01\n' | kesbangpol siapkan -q -
run 'void at once' 1 ormas-skt jatuh-tempo -p 2017 --pilih nomor,berakhir
out_is <<E
nomor,berakhir
D-3,2017-08-01
D-1,2017-08-01
E
printf 'ormas.skt_daerah_sampai: 2015-12-31\n' | kesbangpol siapkan -q -
run 'the Ministry earlier' 0 ormas-skt jatuh-tempo -p 2026..2027 --pilih nomor,berakhir
out_is <<E
nomor,berakhir
D-3,2026-12-31
D-1,2027-07-31
D-4,2027-07-31
D-2,2027-08-01
E
run 'before they were issued' 65 sh -c \
    'echo ormas.skt_daerah_berakhir: 2015-01-01 | kesbangpol siapkan -q -'
err_like 'skt_daerah_berakhir'
done_testing
