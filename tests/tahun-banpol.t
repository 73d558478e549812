#!/bin/sh
# SPDX-License-Identifier: ISC
# One budget year of party aid as an office lives it, from the files that a
# clerk has to the audit; the sums are made again by awk from those files.
. "$(dirname "$0")/lib.sh"
D=$C/banpol-kota
export KESBANGPOL_HARI_INI=2025-06-30T09:00

# sum FILE COLUMN [COLUMN VALUE]...: of the rows where they hold.
sum() {
	_f=$1
	shift
	awk -v want="$*" '
	{
		# A comma between quotes is none.
		n = split($0, part, "\"")
		line = ""
		for (i = 1; i <= n; i++) {
			if (i % 2 == 0)
				gsub(",", ";", part[i])
			line = line part[i]
		}
		split(line, cell, ",")
	}
	NR == 1 {
		for (i in cell)
			at[cell[i]] = i
		k = split(want, w, " ")
		next
	}
	{
		for (i = 2; i < k; i += 2)
			if (cell[at[w[i]]] != w[i + 1])
				next
		s += cell[at[w[1]]]
	}
	END { printf "%d\n", s }' "$_f"
}

# ---- the register ----

run 'a city of its own' 0 kesbangpol impor -q wilayah "$D/wilayah.csv"
run 'its office' 0 kesbangpol siapkan -q "$D/kantor.yaml"
for t in suara dewan nilai anggaran pengurus tahapan berkas pencairan rencana \
    belanja temuan; do
	run "impor $t" 0 banpol impor $t "$D/$t.csv"
	err_is <<E2
$(($(wc -l <"$D/$t.csv") - 1)) baru, 0 berubah, 0 tetap
E2
	run "impor $t again" 0 banpol impor $t "$D/$t.csv"
	err_like '^0 baru, 0 berubah, '
done
run 'seats are those of the council' 0 banpol periksa suara
run 'the file is sound' 0 kesbangpol periksa

# ---- the files agree with themselves ----

is 'what came back is in what was paid' "$(sum "$D/pencairan.csv" jumlah_sts \
    tahun 2024)" 412500
is 'accounted for to the rupiah' "$(sum "$D/belanja.csv" jumlah tahun 2024)" \
    $(($(sum "$D/pencairan.csv" jumlah tahun 2024) - 412500))
done_testing
