-- SPDX-License-Identifier: ISC
-- 007: the standing watches: food prices, foreigners, the desk of an election.

CREATE TABLE harga (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	tanggal   TEXT NOT NULL,
	wilayah   TEXT,
	pasar     TEXT NOT NULL,
	komoditas TEXT NOT NULL,
	satuan    TEXT NOT NULL,
	harga_min INTEGER,
	harga_maks INTEGER,
	stok      TEXT,
	stok_jumlah TEXT,
	stok_satuan TEXT,
	stok_hari INTEGER,
	yakin     TEXT,
	sumber    TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX harga_kunci ON harga (tanggal, kunci);
-- One commodity's prices through the years.
CREATE INDEX harga_komoditas ON harga (komoditas, tanggal);

CREATE TABLE komoditas (
	nama      TEXT NOT NULL,
	kode      TEXT NOT NULL,
	ejaan     TEXT,
	satuan    TEXT NOT NULL,
	kelompok  TEXT,
	urutan    INTEGER,
	dasar     TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE ambang (
	komoditas TEXT NOT NULL,
	satuan    TEXT NOT NULL,
	jenis     TEXT NOT NULL,
	zona      TEXT,
	berlaku_mulai TEXT,
	berlaku_sampai TEXT,
	batas_bawah INTEGER,
	batas_atas INTEGER NOT NULL,
	dasar     TEXT,
	verifikasi TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE zona (
	wilayah   TEXT NOT NULL,
	zona      TEXT NOT NULL,
	dasar     TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE,
	PRIMARY KEY (wilayah, zona)
) STRICT, WITHOUT ROWID;

CREATE TABLE konversi (
	komoditas TEXT NOT NULL,
	satuan    TEXT NOT NULL,
	ke        TEXT NOT NULL,
	faktor    TEXT NOT NULL,
	dasar     TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE,
	PRIMARY KEY (komoditas, satuan, ke)
) STRICT, WITHOUT ROWID;

CREATE TABLE asing (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	tanggal   TEXT NOT NULL,
	wilayah   TEXT NOT NULL,
	sumber    TEXT NOT NULL,
	definisi  TEXT NOT NULL,
	kebangsaan TEXT,
	izin      TEXT,
	sektor    TEXT,
	jumlah    INTEGER NOT NULL,
	pengikut  INTEGER,
	berakhir  INTEGER,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX asing_kunci ON asing (tanggal, kunci);

CREATE TABLE lembaga_asing (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	nama      TEXT NOT NULL,
	negara    TEXT,
	wilayah   TEXT NOT NULL,
	tujuan    TEXT,
	sasaran   TEXT,
	tempat    TEXT,
	mulai     TEXT NOT NULL,
	berakhir  TEXT,
	mitra     TEXT,
	cara_kerja TEXT,
	sumber_dana TEXT,
	rekomendasi TEXT,
	mou_nomor TEXT,
	mou_tanggal TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX lembaga_asing_kunci ON lembaga_asing (mulai, kunci);

CREATE TABLE desk_tahapan (
	pilkada   TEXT NOT NULL,
	wilayah   TEXT,
	tahapan   TEXT NOT NULL,
	mulai     TEXT,
	selesai   TEXT NOT NULL,
	kebutuhan TEXT,
	dasar     TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE peralatan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	pilkada   TEXT NOT NULL,
	nama      TEXT NOT NULL,
	tahapan   TEXT,
	dibutuhkan INTEGER NOT NULL,
	tersedia  INTEGER,
	satuan    TEXT,
	kondisi   TEXT,
	pemegang  TEXT,
	tenggat   TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX peralatan_kunci ON peralatan (kunci, kantor);

CREATE TABLE laporan_desk (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	pilkada   TEXT NOT NULL,
	wilayah   TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	diterima  TEXT NOT NULL,
	nihil     TEXT NOT NULL,
	keadaan   TEXT,
	masalah   TEXT,
	langkah   TEXT,
	nomor_surat TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX laporan_desk_kunci ON laporan_desk (tanggal, kunci);

CREATE TABLE pelanggaran (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	pilkada   TEXT NOT NULL,
	wilayah   TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	kepala_daerah TEXT,
	tahapan   TEXT,
	paslon    TEXT,
	jenis     TEXT NOT NULL,
	satuan    TEXT,
	jumlah    INTEGER NOT NULL,
	putusan   TEXT,
	uraian    TEXT,
	tindakan  TEXT,
	sumber    TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX pelanggaran_kunci ON pelanggaran (tanggal, kunci);

CREATE TABLE nphd (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	pilkada   TEXT NOT NULL,
	wilayah   TEXT NOT NULL,
	penerima  TEXT NOT NULL,
	naskah    TEXT,
	tanggal   TEXT,
	nilai     INTEGER,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX nphd_kunci ON nphd (kunci, kantor);

CREATE TABLE nphd_cair (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	nphd      TEXT NOT NULL,
	tahap     INTEGER,
	tanggal   TEXT NOT NULL,
	jumlah    INTEGER NOT NULL,
	sp2d      TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX nphd_cair_kunci ON nphd_cair (tanggal, kunci);
CREATE INDEX nphd_cair_nphd ON nphd_cair (nphd, tanggal);

CREATE TABLE pandemi (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	ukuran    TEXT NOT NULL,
	jumlah    INTEGER NOT NULL,
	sumber    TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX pandemi_kunci ON pandemi (tanggal, kunci);
