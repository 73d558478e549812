# SPDX-License-Identifier: ISC
# tukar.sh - offices that exchange bundles, and bundles made by hand; sourced
# after lib.sh.

# office CODE: an office of its own in CODE.db, with a key.
office() {
	sed "s/^kode: .*/kode: \"$1\"/" "$C/kantor.yaml" >k.yaml
	kesbangpol siapkan -q --db $1.db k.yaml
	kesbangpol kunci -q --db $1.db >$1.pub
}

# knows A B: A has the key of B.
knows() {
	kesbangpol tambah kunci-kantor -q --db $1.db --kantor $2 \
	    --kunci-publik "$(cat $2.pub)"
}

# report CODE TITLE: a new record there.
report() {
	laporan-harian tambah -q --db $1.db --tanggal 2025-12-10 \
	    --judul "$2" --fakta x --wilayah 64.74 --bidang politik \
	    --klasifikasi biasa
}

send() { kesbangpol kirim -q --db "$@"; }
reports() { laporan-harian ekspor laporan -q --db $1.db; }

# pack BUNDLE: the members of x/ as a bundle, its manifest signed by CODE.
pack() {
	rm -f x/manifest.jsonl.sig
	ssh-keygen -q -Y sign -f $2.db.kunci-kantor -n bundel@kesbangpol \
	    x/manifest.jsonl 2>/dev/null
	(cd x && tar --format=ustar --numeric-owner --owner=0 --group=0 \
	    --mtime=@0 --mode=644 -b 1 -cf ../$1 manifest.jsonl \
	    manifest.jsonl.sig $(ls | grep gz))
}

# again JENIS: after its lines were changed, the manifest says so.
again() {
	gzip -9n <x/$1.jsonl >x/$1.jsonl.gz
	rm x/$1.jsonl
	sum=$(sha256sum x/$1.jsonl.gz | cut -c1-64)
	sed -i "/\"$1.jsonl/s/\"sha256\":\"[0-9a-f]*\"/\"sha256\":\"$sum\"/" \
	    x/manifest.jsonl
}

unpack() {
	rm -rf x; mkdir x
	tar xf $1 -C x
	gunzip x/${2:-laporan}.jsonl.gz
}
