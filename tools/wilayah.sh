#!/bin/sh
# SPDX-License-Identifier: ISC
# Rebuild data/wilayah.csv (kode,nama) from the npm package idn-area-data.
#
# usage: tools/wilayah.sh [TARBALL]
#
# Without TARBALL the package is fetched with `npm pack`; with it no network is
# touched.  Either way the tarball must have the SHA-512 pinned below.  Kept are
# all provinces, kabupaten/kota and kecamatan, and the kelurahan/desa of the
# province $rinci.  Needs npm (only to fetch), node and tar.  The data are ODbL
# 1.0, see data/LISENSI.txt.
set -eu
LC_ALL=C
export LC_ALL

paket=idn-area-data
versi=4.0.1
# dist.integrity in the registry
sha512=PhNSIl5T7swVwwWxJOFMtCaeHAF9TUu0HLDf+36EIWZro9j7au83AFIJiBQGL+iRsBDA2OlpJ5fjiqxNYndzOQ==
rinci=64

die() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
	exit 1
}

[ $# -le 1 ] || die "usage: tools/wilayah.sh [TARBALL]"
akar=$(cd "$(dirname "$0")/.." && pwd)
hasil=$akar/data/wilayah.csv
for alat in node tar; do
	command -v "$alat" >/dev/null || die "$alat is not installed"
done

kerja=$(mktemp -d "${TMPDIR:-/tmp}/wilayah.XXXXXX")
trap 'rm -rf "$kerja" "$hasil.baru"' EXIT
trap 'exit 1' HUP INT TERM

if [ $# -eq 1 ]; then
	tarball=$1
	[ -r "$tarball" ] || die "cannot read $tarball"
else
	command -v npm >/dev/null || die "npm is not installed"
	(cd "$kerja" && npm pack --silent "$paket@$versi") >/dev/null ||
		die "npm pack $paket@$versi failed"
	tarball=$kerja/$paket-$versi.tgz
fi

node - "$tarball" "$sha512" <<'JS' || die "$tarball: SHA-512 differs, not used"
const [, , file, want] = process.argv;
const sum = require('crypto').createHash('sha512');
sum.update(require('fs').readFileSync(file));
process.exit(sum.digest('base64') === want ? 0 : 1);
JS
tar -xzf "$tarball" -C "$kerja"

node - "$kerja/package/data" "$rinci" >"$hasil.baru" <<'JS'
'use strict';
const fs = require('fs');
const [, , dir, detail] = process.argv;

/* One entry per level: file, parent column, shape of a code, rows expected.
 * The last level is cut down to the province `detail`; 1038 fits 64 only. */
const levels = [
	['provinces', null, /^\d\d$/, 38],
	['regencies', 'province_code', /^\d\d\.\d\d$/, 514],
	['districts', 'regency_code', /^\d\d\.\d\d\.\d\d$/, 7285],
	['villages', 'district_code', /^\d\d\.\d\d\.\d\d\.\d{4}$/, 1038],
];

const fail = (why) => {
	console.error('wilayah.sh: ' + why);
	process.exit(1);
};

/* RFC 4180: "" inside quotes is one quote; a quoted cell may hold , and LF. */
function parse(text) {
	const rows = [];
	let row = [], cell = '', quoted = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (quoted) {
			if (c !== '"')
				cell += c;
			else if (text[i + 1] === '"')
				cell += text[++i];
			else
				quoted = false;
		} else if (c === '"' && cell === '') {
			quoted = true;
		} else if (c === ',' || c === '\n') {
			row.push(cell);
			cell = '';
			if (c === '\n') {
				rows.push(row);
				row = [];
			}
		} else if (c !== '\r') {
			cell += c;
		}
	}
	if (quoted)
		fail('unterminated quote');
	if (cell !== '' || row.length > 0)
		rows.push([...row, cell]);
	return rows;
}

const quote = (s) => /[",\r\n]/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s;

const names = new Map();
const counts = [];
for (const [file, parentColumn, shape, expected] of levels) {
	const bytes = fs.readFileSync(`${dir}/${file}.csv`);
	const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	const [head, ...rows] = parse(text);
	const code = head.indexOf('code'), name = head.indexOf('name');
	const parent = parentColumn === null ? -1 : head.indexOf(parentColumn);
	if (code < 0 || name < 0 || (parentColumn !== null && parent < 0))
		fail(`${file}.csv: unexpected columns ${head}`);
	let n = 0;
	for (const row of rows) {
		const k = row[code];
		if (file === 'villages' && !k.startsWith(detail + '.'))
			continue;
		if (row.length !== head.length || !shape.test(k))
			fail(`${file}.csv: bad row ${row}`);
		if (!row[name] || row[name] !== row[name].trim())
			fail(`${file}.csv: ${k}: empty or padded name`);
		if (names.has(k))
			fail(`${file}.csv: ${k}: twice`);
		if (parent >= 0 && (!names.has(row[parent]) ||
		    k.slice(0, k.lastIndexOf('.')) !== row[parent]))
			fail(`${file}.csv: ${k}: no parent ${row[parent]}`);
		names.set(k, row[name]);
		n++;
	}
	if (n !== expected)
		fail(`${file}.csv: ${n} rows, expected ${expected}`);
	counts.push(n);
}

/* Codes are ASCII, so the default order is the order of their bytes. */
let out = 'kode,nama\n';
for (const k of [...names.keys()].sort())
	out += k + ',' + quote(names.get(k)) + '\n';
fs.writeFileSync(1, out);
console.error(`wilayah.csv: ${counts[0]} provinsi, ${counts[1]} kabupaten/kota, ` +
    `${counts[2]} kecamatan, ${counts[3]} kelurahan/desa (${detail})`);
JS
mv "$hasil.baru" "$hasil"
