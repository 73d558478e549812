-- banpol: parties of each election, votes and seats, councils, rates.
--
-- Their keys are keys: a second row of one council and party would be paid
-- twice, so the index on kunci is UNIQUE.

CREATE TABLE partai (
	pemilu    TEXT NOT NULL,
	kode      TEXT NOT NULL,
	nama      TEXT NOT NULL,
	singkatan TEXT,
	ejaan     TEXT,
	nomor_urut INTEGER,
	lingkup   TEXT NOT NULL,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE,
	PRIMARY KEY (pemilu, kode)
) STRICT, WITHOUT ROWID;

CREATE TABLE suara (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	pemilu    TEXT NOT NULL,
	partai    TEXT NOT NULL,
	suara     INTEGER NOT NULL,
	kursi     INTEGER,
	dasar     TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX suara_kunci ON suara (kunci, kantor);

CREATE TABLE dewan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	pemilu    TEXT NOT NULL,
	dilantik  TEXT NOT NULL,
	kursi     INTEGER,
	dasar     TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX dewan_kunci ON dewan (kunci, kantor);

CREATE TABLE nilai (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	berlaku   TEXT,
	nilai     TEXT NOT NULL,
	dasar     TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX nilai_kunci ON nilai (kunci, kantor);
