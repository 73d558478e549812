-- What every office file has, whatever the subject.
--
-- Each register has besides its own columns: impor (the import that brought
-- the row, 0: typed), sidik (checksum of the row's content), kunci (checksum of
-- the folded natural key: what a row is known by where it has no nomor) and,
-- where the type has a nomor, baris, which the search index knows it by and
-- VACUUM therefore may not change.

CREATE TABLE jejak (            -- the trail; append-only, chained by hash
	urut      INTEGER PRIMARY KEY,
	waktu     TEXT NOT NULL,
	pelaku    TEXT NOT NULL,
	program   TEXT NOT NULL,
	perintah  TEXT NOT NULL,
	aksi      TEXT NOT NULL,
	jenis     TEXT,
	kantor    TEXT,
	nomor     TEXT,
	jumlah    INTEGER NOT NULL,
	rincian   TEXT,
	hash      TEXT NOT NULL
) STRICT;
CREATE INDEX jejak_catatan ON jejak (jenis, nomor);
CREATE TRIGGER jejak_tetap BEFORE UPDATE ON jejak
WHEN ifnull(new.rincian, '') NOT GLOB '{"dimusnahkan":"*"}'
BEGIN SELECT RAISE(ABORT, 'jejak tidak dapat diubah'); END;
CREATE TRIGGER jejak_utuh BEFORE DELETE ON jejak
BEGIN SELECT RAISE(ABORT, 'jejak tidak dapat dihapus'); END;

CREATE TABLE nomor_urut (       -- the last number given
	jenis     TEXT NOT NULL,
	kantor    TEXT NOT NULL,
	tahun     INTEGER NOT NULL,
	terakhir  INTEGER NOT NULL,
	PRIMARY KEY (jenis, kantor, tahun)
) STRICT, WITHOUT ROWID;

CREATE TABLE nisan (            -- tombstones of deleted records
	jenis     TEXT NOT NULL,
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	kunci     INTEGER,
	waktu     TEXT NOT NULL,
	alasan    TEXT NOT NULL,
	berita_acara TEXT,      -- its number, of what was destroyed
	PRIMARY KEY (jenis, kantor, nomor)
) STRICT, WITHOUT ROWID;

CREATE TABLE setelan (
	nama      TEXT NOT NULL PRIMARY KEY,
	nilai     TEXT NOT NULL,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE wilayah (
	kode      TEXT NOT NULL PRIMARY KEY,
	nama      TEXT NOT NULL,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE wilayah_alias (
	nama      TEXT NOT NULL PRIMARY KEY,
	kode      TEXT NOT NULL,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE libur (
	tanggal   TEXT NOT NULL,
	nama      TEXT NOT NULL,
	jenis     TEXT NOT NULL,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE,
	PRIMARY KEY (tanggal, nama)
) STRICT, WITHOUT ROWID;

CREATE TABLE pilihan (          -- words of the lists that an office extends
	daftar    TEXT NOT NULL,
	kode      TEXT NOT NULL,
	label     TEXT,
	ejaan     TEXT,
	urutan    INTEGER,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE,
	PRIMARY KEY (daftar, kode)
) STRICT, WITHOUT ROWID;

CREATE TABLE terbitan (         -- documents that were issued
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	dokumen   TEXT NOT NULL,
	dari      TEXT NOT NULL,
	sampai    TEXT NOT NULL,
	urutan    INTEGER NOT NULL,
	perbaikan INTEGER NOT NULL,
	nomor_dokumen TEXT NOT NULL,
	diterbitkan TEXT NOT NULL,
	sejak     TEXT,         -- late reports are told from this instant on
	klasifikasi TEXT,
	isi       TEXT NOT NULL,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX terbitan_kunci ON terbitan (dari, kunci);

CREATE TABLE cari_sampai (      -- how far the search index of a type reaches
	jenis     TEXT NOT NULL PRIMARY KEY,
	baris     INTEGER NOT NULL,
	kolom     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cari_ubah (        -- rows changed or deleted since
	jenis     TEXT NOT NULL,
	baris     INTEGER NOT NULL,
	versi     INTEGER NOT NULL,
	sudah     INTEGER NOT NULL,     -- this version is in the index
	PRIMARY KEY (jenis, baris)
) STRICT, WITHOUT ROWID;
