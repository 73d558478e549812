-- ormas-skt: organisations, their filings, letters, visits.

CREATE TABLE ormas (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	nama      TEXT NOT NULL,
	singkatan TEXT,
	bentuk    TEXT,
	bidang    TEXT,
	kekhususan TEXT,
	lingkup   TEXT,
	induk     TEXT,
	tanggal_berdiri TEXT,
	akta_nomor TEXT,
	akta_tanggal TEXT,
	notaris   TEXT,
	ahu_nomor TEXT,
	ahu_tanggal TEXT,
	skt_nomor TEXT,
	skt_tanggal TEXT,
	skt_berakhir TEXT,
	surat_lapor_nomor TEXT,
	surat_lapor_tanggal TEXT,
	surat_lapor_berakhir TEXT,
	npwp      TEXT,
	alamat    TEXT,
	wilayah   TEXT,
	telepon   TEXT,
	email     TEXT,
	ketua     TEXT,
	sekretaris TEXT,
	bendahara TEXT,
	pengurus_mulai TEXT,
	pengurus_berakhir TEXT,
	catatan   TEXT,
	izin_nomor TEXT,
	izin_tanggal TEXT,
	izin_berakhir TEXT,
	jenis     TEXT,
	berjenjang TEXT,
	nama_lain TEXT,
	sengketa  TEXT,
	bubar     TEXT,
	tak_terbaca TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX ormas_kunci ON ormas (kunci);
-- What ends, and what was issued without an end (lib/ormas/jatuh_tempo.c).
CREATE INDEX ormas_skt ON ormas (skt_berakhir)
	WHERE skt_berakhir IS NOT NULL;
CREATE INDEX ormas_skt_tanggal ON ormas (skt_tanggal)
	WHERE skt_berakhir IS NULL
	AND coalesce(skt_tanggal, skt_nomor) IS NOT NULL;
CREATE INDEX ormas_pengurus ON ormas (pengurus_berakhir)
	WHERE pengurus_berakhir IS NOT NULL;
CREATE INDEX ormas_surat_lapor ON ormas (surat_lapor_berakhir)
	WHERE surat_lapor_berakhir IS NOT NULL;
CREATE INDEX ormas_surat_lapor_tanggal ON ormas (surat_lapor_tanggal)
	WHERE surat_lapor_berakhir IS NULL AND surat_lapor_tanggal IS NOT NULL;
CREATE INDEX ormas_izin ON ormas (izin_berakhir)
	WHERE izin_berakhir IS NOT NULL;
CREATE INDEX ormas_izin_tanggal ON ormas (izin_tanggal)
	WHERE izin_berakhir IS NULL AND izin_tanggal IS NOT NULL;

CREATE TABLE permohonan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	ormas     TEXT NOT NULL,
	prosedur  TEXT NOT NULL,
	diterima  TEXT NOT NULL,
	nomor_surat TEXT,
	perihal   TEXT,
	dikembalikan TEXT,
	dilengkapi TEXT,
	diteruskan TEXT,
	nomor_pengantar TEXT,
	dicatat   TEXT,
	terbit    TEXT,
	ditolak   TEXT,
	alasan    TEXT,
	catatan   TEXT,
	tanggal_perubahan TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX permohonan_kunci ON permohonan (diterima, kunci);

CREATE TABLE komunikasi (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	ormas     TEXT NOT NULL,
	waktu     TEXT NOT NULL,
	cara      TEXT NOT NULL,
	arah      TEXT NOT NULL,
	perihal   TEXT NOT NULL,
	tujuan    TEXT,
	nomor_surat TEXT,
	hasil     TEXT,
	isi       TEXT,
	jenis_surat TEXT,
	tanggal_surat TEXT,
	masa      TEXT,
	tentang   TEXT,
	urutan    INTEGER,
	sidik_surat TEXT,
	penandatangan TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX komunikasi_kunci ON komunikasi (kunci);

CREATE TABLE kunjungan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	ormas     TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	bentuk    TEXT NOT NULL,
	tim       TEXT,
	alamat_ditemukan TEXT,
	alamat_baru TEXT,
	sekretariat TEXT,
	papan_nama TEXT,
	pengurus_sesuai TEXT,
	sengketa  TEXT,
	telepon_aktif TEXT,
	dokumen_asli TEXT,
	anggota   INTEGER,
	kegiatan  TEXT,
	kesimpulan TEXT,
	tindak_lanjut TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX kunjungan_kunci ON kunjungan (tanggal, kunci);

CREATE TABLE ormas_berkas (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	permohonan TEXT NOT NULL,
	syarat    TEXT NOT NULL,
	ada       TEXT,
	diterima  TEXT,
	nomor_dokumen TEXT,
	tanggal_dokumen TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX ormas_berkas_kunci ON ormas_berkas (kunci);

CREATE TABLE laporan_kegiatan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	ormas     TEXT NOT NULL,
	periode   TEXT NOT NULL,
	diterima  TEXT NOT NULL,
	cara      TEXT NOT NULL,
	bertanda_tangan TEXT,
	kegiatan  INTEGER,
	ringkasan TEXT,
	catatan   TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX laporan_kegiatan_kunci ON laporan_kegiatan (kunci);

CREATE TABLE pengawasan (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	tanggal   TEXT NOT NULL,
	jenis     TEXT NOT NULL,
	ormas     TEXT,
	pengadu   TEXT,
	subjek    TEXT,
	objek     TEXT,
	materi    TEXT,
	instansi  TEXT,
	temuan    TEXT,
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
CREATE INDEX pengawasan_kunci ON pengawasan (tanggal, kunci);

CREATE TABLE tim_terpadu (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	instansi  TEXT NOT NULL,
	nama      TEXT,
	jabatan   TEXT,
	kedudukan TEXT NOT NULL,
	sk_nomor  TEXT,
	berlaku_mulai TEXT,
	berlaku_sampai TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX tim_terpadu_kunci ON tim_terpadu (kunci);

CREATE TABLE ormas_sanksi (
	kantor    TEXT NOT NULL,
	nomor     TEXT NOT NULL,
	revisi    INTEGER NOT NULL,
	ormas     TEXT NOT NULL,
	tahap     TEXT NOT NULL,
	tanggal   TEXT NOT NULL,
	nomor_surat TEXT,
	pejabat   TEXT,
	pasal     TEXT,
	alasan    TEXT,
	bukti     TEXT,
	dipatuhi  TEXT,
	catatan   TEXT,
	langkah   TEXT,
	langsung  TEXT,
	petugas   TEXT,
	impor     INTEGER NOT NULL,
	sidik     INTEGER NOT NULL,
	kunci     INTEGER NOT NULL,
	baris     INTEGER PRIMARY KEY,
	UNIQUE (kantor, nomor)
) STRICT;
CREATE INDEX ormas_sanksi_kunci ON ormas_sanksi (tanggal, kunci);
