-- peta-konflik: what may break out, what did, what was done, who reported.

CREATE TABLE potensi (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	tanggal   TEXT NOT NULL,
	wilayah   TEXT NOT NULL,
	lokasi    TEXT,
	lintang   TEXT,
	bujur     TEXT,
	isu       TEXT NOT NULL,
	sumber_konflik TEXT,
	tema      TEXT,
	uraian    TEXT,
	pihak     TEXT,
	kriteria_jenis INTEGER,
	kriteria_sumber INTEGER,
	kriteria_pihak INTEGER,
	kriteria_dampak INTEGER,
	tingkat   TEXT,
	proses    TEXT,
	sumber    TEXT,
	presisi_lokasi TEXT,
	tahap     TEXT,
	penanganan TEXT,
	instansi  TEXT,
	ditutup   TEXT,
	skor      TEXT,
	rubrik    TEXT,
	sumber_tanggal TEXT,
	klasifikasi TEXT,
	laporan   TEXT,
	catatan   TEXT,
	samaran   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX potensi_kunci ON potensi (tanggal, kunci);

CREATE TABLE penilaian (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	potensi   TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	kriteria_jenis INTEGER,
	kriteria_sumber INTEGER,
	kriteria_pihak INTEGER,
	kriteria_dampak INTEGER,
	tingkat   TEXT,
	proses    TEXT,
	uraian    TEXT,
	sumber    TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX penilaian_kunci ON penilaian (tanggal, kunci);
CREATE INDEX penilaian_potensi ON penilaian (potensi, tanggal);

CREATE TABLE peristiwa (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	asal      TEXT,
	id_asal   TEXT,
	mulai     TEXT NOT NULL,
	selesai   TEXT,
	presisi   TEXT,
	wilayah   TEXT NOT NULL,
	lokasi    TEXT,
	lintang   TEXT,
	bujur     TEXT,
	presisi_lokasi TEXT,
	isu       TEXT NOT NULL,
	sumber_konflik TEXT,
	tema      TEXT,
	bentuk    TEXT,
	uraian    TEXT,
	pihak_a   TEXT,
	pihak_b   TEXT,
	pihak_lain TEXT,
	memenuhi_uu TEXT,
	tahap     TEXT,
	proses    TEXT,
	tingkat   TEXT,
	tewas_min INTEGER,
	tewas     INTEGER,
	tewas_maks INTEGER,
	luka_min  INTEGER,
	luka      INTEGER,
	luka_maks INTEGER,
	pengungsi INTEGER,
	bangunan  INTEGER,
	kerugian  INTEGER,
	penanganan TEXT,
	instansi  TEXT,
	potensi   TEXT,
	sumber    TEXT,
	sumber_tanggal TEXT,
	klasifikasi TEXT,
	catatan   TEXT,
	laporan   TEXT,
	samaran   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
-- It has two natural keys, so no date leads.
CREATE INDEX peristiwa_kunci ON peristiwa (kunci);
CREATE INDEX peristiwa_hari ON peristiwa (mulai);
CREATE INDEX peristiwa_selesai ON peristiwa (selesai)
    WHERE selesai IS NOT NULL;

CREATE TABLE tindakan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	induk     TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	instansi  TEXT NOT NULL,
	tahap     TEXT,
	uraian    TEXT,
	hasil     TEXT,
	sumber    TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX tindakan_kunci ON tindakan (tanggal, kunci);
CREATE INDEX tindakan_induk ON tindakan (induk, tanggal);

CREATE TABLE pelaporan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	laporan   TEXT NOT NULL,
	periode   TEXT NOT NULL,
	diterima  TEXT NOT NULL,
	nihil     TEXT NOT NULL,
	nomor_surat TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
-- Reported is reported: a key is there once.
CREATE UNIQUE INDEX pelaporan_kunci ON pelaporan (kunci, kantor);

CREATE TABLE forum (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	bentuk    TEXT NOT NULL,
	sk_nomor  TEXT,
	sk_tanggal TEXT,
	berakhir  TEXT,
	ketua     TEXT,
	anggota   INTEGER,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX forum_kunci ON forum (kunci, kantor);

CREATE TABLE rad (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	tahun     INTEGER NOT NULL,
	butir     TEXT NOT NULL,
	tahap     TEXT,
	masalah   TEXT,
	aksi      TEXT NOT NULL,
	penanggung_jawab TEXT,
	instansi  TEXT,
	kriteria  TEXT,
	ukuran_b04 TEXT,
	ukuran_b08 TEXT,
	ukuran_b12 TEXT,
	capaian_b04 TEXT,
	persen_b04 TEXT,
	capaian_b08 TEXT,
	persen_b08 TEXT,
	capaian_b12 TEXT,
	persen_b12 TEXT,
	data_dukung TEXT,
	keterangan TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX rad_kunci ON rad (kunci, kantor);

CREATE TABLE indeks (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	nama      TEXT NOT NULL,
	edisi     TEXT NOT NULL,
	wilayah   TEXT NOT NULL,
	terbit    TEXT NOT NULL,
	nilai     TEXT,
	kelas     TEXT,
	peringkat INTEGER,
	dari      INTEGER,
	sumber    TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX indeks_kunci ON indeks (terbit, kunci);
