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
	induk     TEXT,
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

-- What was decided, and the way from the budget to the audit.  A payment
-- counts once, so the index of what is paid is UNIQUE, too.

CREATE TABLE koreksi_suara (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	pemilu    TEXT NOT NULL,
	partai    TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	suara     INTEGER NOT NULL,
	kursi     INTEGER,
	dasar     TEXT NOT NULL,
	sejak     TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX koreksi_suara_kunci ON koreksi_suara (kunci, kantor);

CREATE TABLE penetapan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	urutan    INTEGER NOT NULL,
	nomor_penetapan TEXT,
	tanggal   TEXT NOT NULL,
	dasar     TEXT,
	pembulatan TEXT NOT NULL,
	jumlah    INTEGER NOT NULL,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX penetapan_kunci ON penetapan (kunci, kantor);

CREATE TABLE penetapan_rincian (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	urutan    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	pemilu    TEXT NOT NULL,
	bulan     INTEGER NOT NULL,
	suara     INTEGER NOT NULL,
	nilai     TEXT NOT NULL,
	jumlah    INTEGER NOT NULL,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX penetapan_rincian_kunci ON penetapan_rincian (kunci, kantor);

CREATE TABLE banpol_anggaran (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	wilayah   TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	pagu      INTEGER NOT NULL,
	nomor_dpa TEXT,
	tanggal_dpa TEXT,
	pagu_perubahan INTEGER,
	nomor_dppa TEXT,
	tanggal_dppa TEXT,
	kode_rekening TEXT NOT NULL,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX banpol_anggaran_kunci ON banpol_anggaran (kunci, kantor);

CREATE TABLE banpol_pengurus (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	mulai     TEXT,
	berakhir  TEXT,
	tingkat   TEXT,
	ketua     TEXT,
	sekretaris TEXT,
	bendahara TEXT,
	sk_nomor  TEXT,
	sk_tanggal TEXT,
	alamat    TEXT,
	telepon   TEXT,
	npwp      TEXT,
	bank      TEXT,
	rekening  TEXT,
	atas_nama TEXT,
	diakui    TEXT,
	keputusan TEXT,
	keputusan_tanggal TEXT,
	keputusan_dasar TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX banpol_pengurus_kunci ON banpol_pengurus (mulai, kunci);

CREATE TABLE banpol_tahapan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	termin    INTEGER NOT NULL,
	tahap     TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	nomor_surat TEXT,
	urutan    INTEGER,
	kesimpulan TEXT,
	keterangan TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX banpol_tahapan_kunci ON banpol_tahapan (kunci);

CREATE TABLE pencairan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	termin    INTEGER NOT NULL,
	jumlah    INTEGER NOT NULL,
	nomor_sp2d TEXT,
	tanggal   TEXT,
	bank      TEXT,
	rekening  TEXT,
	atas_nama TEXT,
	nomor_kuitansi TEXT,
	nomor_sts TEXT,
	tanggal_sts TEXT,
	jumlah_sts INTEGER,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE UNIQUE INDEX pencairan_kunci ON pencairan (kunci, kantor);

CREATE TABLE banpol_berkas (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	syarat    TEXT NOT NULL,
	ada       TEXT,
	tidak_berlaku TEXT,
	diterima  TEXT,
	nomor_dokumen TEXT,
	tanggal_dokumen TEXT,
	berlaku_sampai TEXT,
	penanda_tangan TEXT,
	suara     INTEGER,
	sha256    TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX banpol_berkas_kunci ON banpol_berkas (kunci);

CREATE TABLE banpol_rencana (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	kode      TEXT NOT NULL,
	kegiatan  TEXT,
	uraian    TEXT NOT NULL,
	volume    TEXT,
	satuan    TEXT,
	harga_satuan INTEGER,
	jumlah    INTEGER NOT NULL,
	keterangan TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX banpol_rencana_kunci ON banpol_rencana (kunci);

CREATE TABLE belanja (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	tanggal   TEXT,
	kode      TEXT NOT NULL,
	kegiatan  TEXT,
	uraian    TEXT NOT NULL,
	volume    TEXT,
	satuan    TEXT,
	harga_satuan INTEGER,
	jumlah    INTEGER NOT NULL,
	penerima  TEXT,
	nomor_bukti TEXT,
	bukti     TEXT,
	sha256    TEXT,
	jenis_pajak TEXT,
	pajak     INTEGER,
	ntpn      TEXT,
	keterangan TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX belanja_kunci ON belanja (tanggal, kunci);

CREATE TABLE banpol_temuan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	partai    TEXT NOT NULL,
	tahun     TEXT NOT NULL,
	nomor_lhp TEXT,
	tanggal_lhp TEXT,
	jenis     TEXT NOT NULL,
	uraian    TEXT NOT NULL,
	jumlah    INTEGER,
	rekomendasi TEXT,
	tenggat   TEXT,
	tindak_lanjut TEXT,
	selesai   TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX banpol_temuan_kunci ON banpol_temuan (kunci);
