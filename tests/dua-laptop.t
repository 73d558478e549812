#!/bin/sh
# SPDX-License-Identifier: ISC
# Two computers of one office: on one file, by ssh, numbers never clash; on
# two copies they do, and the office above tells so.

. "${0%/*}/lib.sh"

# The way to the office's computer, without a network.
mkdir bin
cat >bin/ssh <<'E2'
#!/bin/sh
[ "$1" = kantor ] || exit 255
shift
KESBANGPOL_DB=$KANTOR exec sh -c "$*"
E2
chmod 755 bin/ssh
PATH=$T/bin:$PATH
KANTOR=$T/kota.db
export PATH KANTOR
sed 's/^kode: .*/kode: "64.74"/' "$C/kantor.yaml" >kota.yaml
kesbangpol siapkan -q -d kota.db kota.yaml
unset KESBANGPOL_DB

# ---- one file ----

# laptop NAME: ten rows typed, ten in a sheet.
laptop() {
	i=0
	while [ $i -lt 10 ]; do
		i=$((i + 1))
		ssh kantor "laporan-harian tambah --tanggal 2025-12-10 \
		    --wilayah 64.74 --bidang politik --judul '$1 $i' \
		    --fakta Uji --sumber Uji" >>"$1.said" 2>&1
		[ $? -le 1 ] || return	# 1: no team was named
	done
	awk -v n="$1" 'BEGIN { print "tanggal,wilayah,bidang,judul,fakta,sumber"
	    for (i = 11; i <= 20; i++)
		print "2025-12-10,64.74,politik," n " " i ",Uji,Uji" }' |
	    ssh kantor 'laporan-harian impor -q -' >>"$1.said" 2>&1
	[ $? -le 1 ]
}

laptop satu &
one=$!
laptop dua
two=$?
wait $one
is 'both end well' "$? $two" '0 0'
ssh kantor 'laporan-harian ekspor -q --pilih nomor,judul' | sed 1d >rows
is 'all is there' "$(wc -l <rows | tr -d ' ')" 40
is 'each has a number of its own' \
    "$(cut -d, -f1 rows | sort -u | wc -l | tr -d ' ')" 40
is 'and each was told its own' "$(sed -n 's/^tersimpan: //p' satu.said dua.said |
    sort -u | wc -l | tr -d ' ')" 20
is 'none was left out' "$(cut -d, -f1 rows | sort | sed -n '1p;$p' |
    tr '\n' ' ')" '2025-00001 2025-00040 '
run 'in sum' 0 ssh kantor 'kesbangpol periksa -q --keutuhan'

# ---- two copies ----

kesbangpol siapkan -q -d prov.db "$C/kantor.yaml"
kesbangpol kunci -d kota.db >kota.pub
kesbangpol tambah kunci-kantor -q -d prov.db --kantor 64.74 \
    --kunci-publik "$(cat kota.pub)"
mkdir kedua
cp kota.db kota.db.kunci-kantor* kedua
for d in . kedua; do
	laporan-harian tambah -q -d $d/kota.db --tanggal 2025-12-11 \
	    --wilayah 64.74 --bidang politik --judul "Dari $d" --fakta Uji \
	    --sumber Uji
	kesbangpol kirim -q -d $d/kota.db -o $d/b.kbundel
done
is 'one number, two things' "$(for d in . kedua; do
	laporan-harian ekspor -q -d $d/kota.db --judul "Dari $d" --pilih nomor |
	    sed 1d; done | sort -u)" 2025-00041
run 'the first comes' 0 kesbangpol terima -q -d prov.db b.kbundel
run 'the other is refused' 65 kesbangpol terima -q -d prov.db kedua/b.kbundel
err_like 'nomor 1 dari kantor 64\.74 tidak melanjutkan yang pernah datang'
is 'nothing of it is there' "$(laporan-harian ekspor -q -d prov.db --pilih judul \
    --kantor 64.74 | grep -c 'Dari kedua')" 0

# What was entered in the copy only goes into the file without its numbers.
run 'the way out' 0 sh -c "laporan-harian ekspor -q -d kedua/kota.db |
    laporan-harian impor -d kota.db - --abaikan kantor,nomor,revisi"
err_is <<'E'
1 baru, 0 berubah, 40 tetap
E
is 'both are there' "$(laporan-harian ekspor -q -d kota.db --pilih nomor,judul |
    grep Dari | tr '\n' ' ')" '2025-00041,Dari . 2025-00042,Dari kedua '
kesbangpol kirim -q -d kota.db -o c.kbundel
run 'and come' 0 kesbangpol terima -q -d prov.db c.kbundel
is 'to the office above, too' "$(laporan-harian ekspor -q -d prov.db \
    --pilih judul --kantor 64.74 | grep -c Dari)" 2
done_testing
