-- SPDX-License-Identifier: ISC
-- 008: exchange with other offices: who they are, what went, what came.

CREATE TABLE tukar_kantor (     -- offices that we exchange with
	kode      TEXT NOT NULL,
	nama      TEXT,
	surel     TEXT,
	telepon   TEXT,
	hari      INTEGER,
	catatan   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE tukar_kunci (      -- the keys that they sign with
	kantor    TEXT NOT NULL,
	sidik_jari TEXT NOT NULL,
	kunci_publik TEXT NOT NULL,
	mulai     TEXT,
	sampai    TEXT,
	dicabut   TEXT,
	catatan   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE kiriman (          -- bundles that we made
	kepada    TEXT NOT NULL,
	serah     TEXT,
	babak     INTEGER NOT NULL,
	urut      INTEGER NOT NULL,
	dasar     INTEGER NOT NULL,
	dibuat    TEXT NOT NULL,
	catatan   INTEGER NOT NULL,
	sha256    TEXT NOT NULL,
	lingkup   TEXT NOT NULL,
	jejak     INTEGER NOT NULL,
	masukan   INTEGER NOT NULL,
	diterima  TEXT,
	cabang    TEXT,
	sebab     TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE terimaan (         -- bundles that came
	kantor    TEXT NOT NULL,
	kepada    TEXT NOT NULL,
	serah     TEXT,
	babak     INTEGER NOT NULL,
	urut      INTEGER NOT NULL,
	sha256    TEXT NOT NULL,
	dasar     INTEGER NOT NULL,
	sebelumnya TEXT,
	dibuat    TEXT NOT NULL,
	datang    TEXT NOT NULL,
	keadaan   TEXT NOT NULL,
	catatan   INTEGER,
	sandi     TEXT,
	diteruskan TEXT,
	sebab     TEXT,
	jejak     TEXT,
	masukan   INTEGER,
	masukan_akhir INTEGER,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE titipan (          -- what a newer program wrote and ours does not know
	kantor    TEXT NOT NULL,
	jenis     TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	isi       TEXT NOT NULL,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE tukar_berkas (     -- bundles that wait, or are to be sent on
	sha256    TEXT PRIMARY KEY,
	isi       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
