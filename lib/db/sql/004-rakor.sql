-- rakor-rekom: meetings, recommendations, their follow-up, input.

CREATE TABLE rapat (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	jenis     TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	selesai   TEXT,
	nama      TEXT NOT NULL,
	tema      TEXT,
	wilayah   TEXT,
	tempat    TEXT,
	penyelenggara TEXT,
	tuan_rumah TEXT,
	dibuka_oleh TEXT,
	pimpinan  TEXT,
	notulis   TEXT,
	moderator TEXT,
	narasumber TEXT,
	unsur     TEXT,
	peserta   INTEGER,
	kapasitas INTEGER,
	jumlah_resmi INTEGER,
	lengkap   TEXT,
	batas_kapasitas INTEGER,
	dasar     TEXT,
	tautan    TEXT,
	diakses   TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX rapat_kunci ON rapat (tanggal, kunci);

CREATE TABLE rekomendasi (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	rapat     TEXT NOT NULL,
	butir     TEXT NOT NULL,
	nomor_cetak INTEGER,
	isi       TEXT NOT NULL,
	penerima  TEXT,
	jenis     TEXT,
	batas     TEXT,
	hari_setelah INTEGER,
	setiap    TEXT,
	peristiwa TEXT,
	ukuran    TEXT,
	satuan    TEXT,
	mengulang TEXT,
	catatan   TEXT,
	pemberi   TEXT,
	mulai     TEXT,
	bukti_dari TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX rekomendasi_kunci ON rekomendasi (kunci);
-- Asked for across offices: regencies answer for the province's.
CREATE INDEX rekomendasi_nomor ON rekomendasi (nomor);

CREATE TABLE tindak_lanjut (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	rekomendasi TEXT NOT NULL,
	penerima  TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	status    TEXT NOT NULL,
	uraian    TEXT,
	periode   TEXT,
	capaian   INTEGER,
	capaian_dari INTEGER,
	satuan    TEXT,
	alasan    TEXT,
	ditunda_ke TEXT,
	bukti_jenis TEXT,
	bukti_nomor TEXT,
	bukti_tanggal TEXT,
	bukti_berkas TEXT,
	bukti_sidik TEXT,
	berlaku_sampai TEXT,
	dilaporkan TEXT,
	diverifikasi TEXT,
	diverifikasi_oleh TEXT,
	catatan   TEXT,
	membatalkan TEXT,
	dicabut_oleh TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX tindak_lanjut_kunci ON tindak_lanjut (tanggal, kunci);
-- Asked of each entry that is doubtful: was it taken back?
CREATE INDEX tindak_lanjut_membatalkan ON tindak_lanjut (membatalkan)
	WHERE membatalkan IS NOT NULL;

CREATE TABLE masukan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	rapat     TEXT,
	wilayah   TEXT NOT NULL,
	bidang    TEXT NOT NULL,
	masalah   TEXT NOT NULL,
	usul      TEXT,
	rekomendasi TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX masukan_kunci ON masukan (kunci);

CREATE TABLE bahasan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	rapat     TEXT NOT NULL,
	unit      TEXT NOT NULL,
	sub_unit  TEXT,
	jenis     TEXT NOT NULL,
	isi       TEXT NOT NULL,
	program   TEXT,
	oleh      TEXT,
	mitra     TEXT,
	mulai     TEXT,
	selesai   TEXT,
	alasan    TEXT,
	ditunda_ke TEXT,
	sasaran   TEXT,
	jumlah    INTEGER,
	satuan    TEXT,
	rekomendasi TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX bahasan_kunci ON bahasan (kunci);
-- What one meeting heard, and what came of one recommendation.
CREATE INDEX bahasan_rapat ON bahasan (rapat);
CREATE INDEX rekomendasi_rapat ON rekomendasi (rapat);
CREATE INDEX tindak_lanjut_rekomendasi ON tindak_lanjut (rekomendasi);
