-- laporan-harian: situation reports and the teams that write them.

CREATE TABLE laporan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	jenis     TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	jam       TEXT,
	diperoleh TEXT,
	ditulis   TEXT,
	diterima  TEXT NOT NULL,
	keadaan   TEXT,
	wilayah   TEXT,
	lokasi    TEXT,
	tim       TEXT,
	bidang    TEXT,
	subbidang TEXT,
	athg      TEXT,
	kategori  TEXT,
	tema      TEXT,
	klasifikasi TEXT,
	sumber    TEXT,
	tautan    TEXT,
	nilai_informasi TEXT,
	judul     TEXT,
	fakta     TEXT,
	analisis  TEXT,
	prediksi  TEXT,
	langkah   TEXT,
	saran     TEXT,
	tahap     TEXT,
	rujukan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
-- A day's reports, and a record found again by its natural key; where hundreds
-- of offices write in one day, the rows of the others are not read.
CREATE INDEX laporan_hari ON laporan (tanggal, kunci, kantor);
-- Plans, which are asked for over many days ahead; few rows are one.
CREATE INDEX laporan_rencana ON laporan (tanggal) WHERE keadaan = 'rencana';
-- A chain's later reports; few rows have one.
CREATE INDEX laporan_rujukan ON laporan (rujukan) WHERE rujukan IS NOT NULL;

CREATE TABLE tim (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	nama      TEXT NOT NULL,
	berlaku_mulai TEXT NOT NULL,
	berlaku_sampai TEXT,
	target    INTEGER NOT NULL,
	senin     INTEGER,
	selasa    INTEGER,
	rabu      INTEGER,
	kamis     INTEGER,
	jumat     INTEGER,
	sabtu     INTEGER,
	minggu    INTEGER,
	hari_libur TEXT NOT NULL,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX tim_kunci ON tim (berlaku_mulai, kunci);

CREATE TABLE bagian (           -- sections of the weekly report
	daftar    TEXT NOT NULL,
	urutan    INTEGER NOT NULL,
	judul     TEXT NOT NULL,
	isi       TEXT NOT NULL,
	cari      TEXT,
	nihil     TEXT NOT NULL,
	catatan   TEXT,
	tambahan  TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE,
	PRIMARY KEY (daftar, urutan)
) STRICT, WITHOUT ROWID;
