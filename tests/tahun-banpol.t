#!/bin/sh
# SPDX-License-Identifier: ISC
# One budget year of party aid as an office lives it, from the files that a
# clerk has to the audit; the sums are made again by awk from those files.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota

# csv FILE 'awk program': rows of a file, a comma between quotes is none; the
# heading is row 1, f[name] is the column of that name.
csv() {
	awk -v OFS=, '
	{
		n = split($0, part, "\"")
		line = ""
		for (i = 1; i <= n; i++) {
			if (i % 2 == 0)
				gsub(",", ";", part[i])
			line = line part[i]
		}
		n = split(line, cell, ",")
	}
	NR == 1 {
		for (i = 1; i <= n; i++)
			name[i] = cell[i]
		next
	}
	{
		for (i in name)
			f[name[i]] = cell[i]
	}
	'"$2" "$1"
}

# sum FILE COLUMN 'condition'
sum() {
	csv "$1" "$3 { s += f[\"$2\"] } END { printf \"%d\n\", s }"
}

# on DATE: it is that day from now on.
on() {
	KESBANGPOL_HARI_INI=${1}T09:00
	export KESBANGPOL_HARI_INI
}

# What the clerk gets by files until that day; golkar is typed in by catat.
# Columns: partai 1, tahun 2, and the day; what is given back has its own.
arrived() {
	for _f in tahapan:5 pencairan:6 berkas:6; do
		_c=${_f#*:}
		_f=${_f%:*}
		awk -F, -v OFS=, -v c="$_c" -v until="$1" -v file=$_f '
		NR == 1 {
			print
			next
		}
		$c > until || ($1 == "golkar" && $2 == 2024) {
			next
		}
		file == "pencairan" && $12 > until {
			$11 = $12 = $13 = ""
		}
		{
			print
		}' "$D/$_f.csv" >$_f.csv
		banpol impor -q $_f $_f.csv || echo "impor $_f: $?"
	done
}

note_step() {
	run "golkar: $1" 0 banpol catat -q "$@" --partai golkar
}
# Before the new council is recorded it is asked about.
asked_step() {
	run "golkar: $1" 1 banpol catat "$@" --partai golkar
	err_like 'bila DPRD baru dilantik tahun 2024'
}

# ---- January to May 2024: the register, and what is due ----

on 2024-05-15
run 'a city of its own' 0 kesbangpol impor -q wilayah "$D/wilayah.csv"
run 'its office' 0 kesbangpol siapkan -q "$D/kantor.yaml"
for t in nilai pengurus; do
	run "impor $t" 0 banpol impor $t "$D/$t.csv"
	err_is <<E
$(($(wc -l <"$D/$t.csv") - 1)) baru, 0 berubah, 0 tetap
E
	run "impor $t again" 0 banpol impor $t "$D/$t.csv"
	err_like '^0 baru, 0 berubah, '
done
for t in suara dewan; do
	awk -F, 'NR == 1 || $2 == 2019' "$D/$t.csv" >$t.csv
done
run 'the votes of 2019' 0 banpol impor -q suara.csv
run 'the council of 2019' 0 banpol impor -q dewan dewan.csv
csv "$D/anggaran.csv" 'BEGIN { print "wilayah,tahun,pagu,nomor_dpa,tanggal_dpa" }
    f["tahun"] < 2025 { print f["wilayah"], f["tahun"], f["pagu"],
    f["nomor_dpa"], f["tanggal_dpa"] }' >anggaran.csv
run 'the budget as it was first' 0 banpol impor -q anggaran anggaran.csv
awk -F, 'NR == 1 || $2 == 2023' "$D/belanja.csv" >belanja.csv
run 'what was spent in 2023' 0 banpol impor -q belanja belanja.csv
awk -F, 'NR == 1 || $2 == 2023' "$D/temuan.csv" >temuan.csv
sed -i 's/,2024-06-05$/,/' temuan.csv
run 'the finding of 2023, open' 0 banpol impor -q temuan temuan.csv
is 'what came by then' "$(arrived 2024-05-12)" ''
run 'seats are those of the council' 0 banpol periksa suara
is 'until anybody is sworn in all months are of 2019' \
    "$(banpol hitung --tahun 2024 | csv - '{ s += f["jumlah"] }
    END { printf "%d\n", s }')" \
    "$(csv "$D/suara.csv" 'f["pemilu"] == 2019 && f["kursi"] > 0 {
    s += int((f["suara"] * 12345 + 1) / 2) } END { printf "%d\n", s }')"

# ---- May and June: the first payment ----

on 2024-06-30
note_step pemberitahuan --tanggal 2024-04-22 --nomor 200.1.2.3/60/2024
note_step permohonan --tanggal 2024-05-13 --nomor 15/GOLKAR/V/2024
grep '^partai\|^golkar,2024' "$D/berkas.csv" >berkas.csv
run 'its papers' 0 banpol impor -q berkas berkas.csv
note_step lengkap --tanggal 2024-05-15
asked_step verifikasi --tanggal 2024-05-27 --nomor 200.1.2.3/101/BA/2024
note_step persetujuan --tanggal 2024-06-05 --nomor 900/510/2024
note_step spm --tanggal 2024-06-12 --nomor 0611/SPM/8.01/2024
run 'more than it is entitled to is not paid' 65 banpol catat sp2d \
    --partai golkar --tanggal 2024-06-14 --jumlah 99999999999
asked_step sp2d --tanggal 2024-06-14 --nomor 0711/SP2D/8.01/2024 \
    --jumlah 55.031.953
note_step bast --tanggal 2024-06-19 --nomor 200.1.2.3/131/BAST/2024 \
    --kuitansi 01/KW/2024
arrived 2024-06-30
run 'who has not applied' 0 banpol status --keadaan belum --pilih partai
out_is <<'E'
partai
perindo
E
run 'the finding is settled' 0 banpol ubah -q temuan \
    "$(banpol ekspor temuan --pilih nomor | sed 1d)" --selesai 2024-06-05
is 'paid until June' "$(banpol rekap --tahun 2024 --pilih cair |
    awk 'NR > 1 { s += $1 } END { print s }')" \
    "$(sum "$D/pencairan.csv" jumlah 'f["tahun"] == 2024 && f["termin"] == 1')"

# ---- August to November: a new council, the second payment ----

on 2024-11-30
run 'the votes of 2024' 0 banpol impor -q "$D/suara.csv"
run 'sworn in' 0 banpol impor -q dewan "$D/dewan.csv"
run 'both councils are whole' 0 banpol periksa suara
run 'plans' 0 banpol impor -q rencana "$D/rencana.csv"
run 'the changed budget' 0 banpol ubah -q anggaran \
    "$(banpol ekspor anggaran --tahun 2024 --pilih nomor | sed 1d)" \
    --pagu-perubahan 490000000 --tanggal-dppa 2024-10-07 \
    --nomor-dppa DPPA/A.1/8.01.0.00.0.00.01/001/2024
run 'the sum' 0 banpol hitung --tahun 2024
cp .out hitung.csv
csv "$D/suara.csv" 'f["kursi"] > 0 {
	n = f["suara"] * 12345 * (f["pemilu"] == 2019 ? 7 : 5)
	s += int((n + 12) / 24) } END { printf "%d\n", s }' >want
csv hitung.csv '{ s += f["jumlah"] } END { printf "%d\n", s }' >got
same 'is that of the votes' want got
run 'determined' 0 banpol tetapkan -q --tahun 2024 \
    --nomor 200.1.2.3/188/2024 --tanggal 2024-10-14
note_step pemberitahuan --termin 2 --tanggal 2024-09-02 \
    --nomor 200.1.2.3/63/2024
note_step permohonan --termin 2 --tanggal 2024-09-09 --nomor 18/GOLKAR/IX/2024
note_step lengkap --termin 2 --tanggal 2024-09-11
note_step verifikasi --termin 2 --tanggal 2024-10-14 \
    --nomor 200.1.2.3/401/BA/2024
note_step persetujuan --termin 2 --tanggal 2024-10-24 --nomor 900/540/2024
note_step spm --termin 2 --tanggal 2024-11-04 --nomor 0911/SPM/8.01/2024
note_step sp2d --termin 2 --tanggal 2024-11-07 --nomor 01011/SP2D/8.01/2024
note_step bast --termin 2 --tanggal 2024-11-12 \
    --nomor 200.1.2.3/431/BAST/2024 --kuitansi 31/KW/2024
is 'the rest of what it is entitled to' "$(banpol ekspor pencairan \
    --partai golkar --tahun 2024 --termin 2 --pilih jumlah | sed 1d)" \
    "$(sum "$D/pencairan.csv" jumlah 'f["partai"] == "golkar" && f["termin"] == 2')"
arrived 2024-11-30

# ---- January and February 2025: accountability ----

on 2025-01-20
run 'the costs of all' 0 banpol impor -q belanja "$D/belanja.csv"
note_step lpj --tanggal 2025-01-06 --nomor 03/GOLKAR/I/2025
note_step lpj_bpk --tanggal 2025-01-17 --nomor 200.1.2.3/28/2025
arrived 2025-01-20
for p in golkar pan hanura; do
	run "lpj $p" 0 banpol lpj $p --tahun 2024
	cp .out lpj.csv
	is "$p: cost by cost" "$(csv lpj.csv 'f["kode"] != "saldo" {
	    s += f["realisasi"] } END { print s }')" \
	    "$(sum "$D/belanja.csv" jumlah "f[\"partai\"] == \"$p\" && f[\"tahun\"] == 2024")"
done
is 'accounted for to the rupiah' "$(sum "$D/belanja.csv" jumlah 'f["tahun"] == 2024')" \
    $(($(sum "$D/pencairan.csv" jumlah 'f["tahun"] == 2024') - 412500))
on 2025-02-10
run 'one report is late' 1 banpol kalender
out_like 'pbb'

# ---- April to June: the audit ----

on 2025-06-30
note_step lhp --tanggal 2025-04-24 --nomor 31/LHP/CONTOH/04/2025 \
    --kesimpulan sesuai
note_step lpj_kdh --tanggal 2025-05-15 --nomor 44/GOLKAR/V/2025
arrived 2025-06-30
run 'findings' 0 banpol impor -q temuan "$D/temuan.csv"
run 'one has not been acted on, and comes again' 1 banpol temuan \
    --pilih partai,tahun,tenggat,berulang
out_is <<'E'
partai,tahun,tenggat,berulang
pks,2024,2025-06-23,2
E
run 'the year' 0 banpol rekap --tahun 2024 \
    --pilih partai,hak,cair,silpa,saldo,lpj,keadaan
golden tahun-banpol.csv
run 'whoever is late is held back next year' 1 banpol status --tahun 2025 \
    --keadaan tertahan --pilih partai,keadaan
out_like '^pbb,'
run 'the file is sound' 0 kesbangpol periksa --keutuhan

# Whether it was typed in or came by files does not show.
on 2025-06-30
banpol rekap >typed.csv
rm -f k.db
kesbangpol impor -q wilayah "$D/wilayah.csv"
kesbangpol siapkan -q "$D/kantor.yaml"
for t in suara dewan nilai anggaran pengurus tahapan berkas pencairan rencana \
    belanja temuan; do
	banpol impor -q $t "$D/$t.csv"
done
run 'all by files' 0 banpol rekap
cp .out files.csv
same 'the same year' typed.csv files.csv
done_testing
