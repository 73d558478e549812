#!/bin/sh
# SPDX-License-Identifier: ISC
# A large register, and much that is said about it: nothing is looked for once
# for each ormas.  What would be takes minutes; the limit only ends it.
. "$(dirname "$0")/lib.sh"
office
if sanitized; then
	skip 1 'sanitizers take their time'
	done_testing
fi
many=20000
awk -v n=$many -v seed=7 -f "$TESTS/fixtures/ormas-acak.awk" >o.csv
ormas-skt impor -q o.csv >/dev/null 2>&1

# within SECONDS COMMAND...: of the processor
within() {
	(
		ulimit -t "$1"
		shift
		exec "$@"
	)
}

run 'a form for visits to all' 0 within 60 ormas-skt kunjungan --isian -q -f csv
ok 'each by its name' grep -Eq '^(Yayasan|Perkumpulan|Forum|Persatuan|Lembaga)[^,]* 2,' .out
awk -v n=$many 'BEGIN {
	print "nomor,ormas,tanggal,papan_nama"
	for (i = 1; i <= n; i++)
		printf "V-%d,A-%06d,2020-07-01,tidak\n", i, i
}' >visits.csv
ormas-skt impor -q kunjungan visits.csv >/dev/null
run 'all were visited on one day' 1 within 60 ormas-skt periksa kunjungan
is 'each its finding' "$(sed 1d .out | wc -l | tr -d ' ')" $many

awk -v n=$((many / 4)) 'BEGIN {
	print "nomor,ormas,prosedur,diterima" >"p.csv"
	print "permohonan,syarat,ada" >"b.csv"
	split("surat surat_nomor surat_perihal akta adart adart_ttd " \
	    "adart_sengketa adart_muatan program", code, " ")
	for (i = 1; i <= n; i++) {
		printf "P-%d,A-%06d,skt_perpanjangan,2020-07-0%d\n", i, i,
		    1 + i % 7 >"p.csv"
		for (j = 1; j <= 9; j++)
			printf "P-%d,%s,ya\n", i, code[j] >"b.csv"
	}
}'
ormas-skt impor -q permohonan p.csv >/dev/null
ormas-skt impor -q berkas b.csv >/dev/null
run 'all filings, and their papers' 0 ormas-skt berkas -q
is 'each once' "$(sed 1d .out | wc -l | tr -d ' ')" $((many / 4))
done_testing
