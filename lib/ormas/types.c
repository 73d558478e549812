/* SPDX-License-Identifier: ISC */
/* types.c - the records of ormas-skt. */
#include "rules.h"

static const struct kb_word bentuk[] = {
	[ORMAS_YAYASAN - 1] = { "yayasan", NULL, "badan hukum yayasan" },
	[ORMAS_PERKUMPULAN - 1] = { "perkumpulan", NULL,
	    "badan hukum perkumpulan" },
	[ORMAS_TIDAK_BERBADAN_HUKUM - 1] = { "tidak_berbadan_hukum",
	    "tidak berbadan hukum",
	    "non badan hukum|belum berbadan hukum|tbh|nbh|non bh" },
	[ORMAS_ASING - 1] = { "asing", "ormas asing", "organisasi asing" },
	{ 0 }
};

static const struct kb_word lingkup[] = {
	{ "nasional", NULL, "pusat" },
	{ "provinsi", NULL, "tingkat provinsi" },
	{ "kabkota", "kabupaten/kota", "kabupaten|kota|lokal|daerah" },
	{ 0 }
};

/*
 * Private are the board, what leads to a person, and the address: many a
 * secretariat is somebody's home, and the register does not say which.
 * Headings as the sheets of a dozen offices have them.
 */
static const struct kb_field ormas_fields[] = {
	KB_HEAD(struct ormas),
	TEXT(struct ormas, nama, "nama lengkap menurut akta", .need = true,
	    .key = KB_KEY, .show = true, .find = true, .called = true,
	    .alias = "nama ormas|nama organisasi|nama lembaga|"
	    "nama organisasi kemasyarakatan|nama ormas/lsm|nama lsm"),
	TEXT(struct ormas, singkatan, "nama singkat", .find = true, .called = true,
	    .alias = "nama singkatan|akronim"),
	ENUM(struct ormas, bentuk, bentuk, "bentuk hukum", .need = true,
	    .show = true, .alias = "bentuk hukum|badan hukum|"
	    "status badan hukum|jenis kelembagaan|legalitas"),
	CODE(struct ormas, bidang, "bidang_ormas", "bidang kegiatan",
	    .show = true, .alias = "bidang kegiatan|bidang usaha"),
	CODE(struct ormas, kekhususan, "kekhususan_ormas",
	    "kekhususan atau ciri khusus",
	    .alias = "ciri khusus|kekhususan ormas|sifat kekhususan"),
	ENUM(struct ormas, lingkup, lingkup, "lingkup kepengurusan",
	    .alias = "tingkat|ruang lingkup|tingkat kepengurusan"),
	REF(struct ormas, induk, "ormas", "ormas pusat atau tingkat di "
	    "atasnya: nomor atau nama", .alias = "organisasi induk"),
	PDATE(struct ormas, tanggal_berdiri, "tanggal, bulan atau tahun "
	    "berdiri", .alias = "tahun berdiri|waktu pendirian|tgl berdiri"),
	TEXT(struct ormas, akta_nomor, "nomor akta notaris", .key = KB_KEY,
	    .find = true, .alias = "no akta|no. akta|nomor akta|"
	    "nomor akta notaris|no akta notaris"),
	DATE(struct ormas, akta_tanggal, "tanggal akta notaris",
	    .alias = "tgl akta|tanggal akta|tanggal akta notaris"),
	TEXT(struct ormas, notaris, "nama notaris",
	    .alias = "nama notaris"),
	TEXT(struct ormas, ahu_nomor, "nomor keputusan pengesahan badan hukum "
	    "(AHU)", .key = KB_KEY, .find = true, .alias = "no ahu|no. ahu|"
	    "nomor ahu|sk kemenkumham|nomor sk kemenkumham|sk ahu|"
	    "sk pengesahan"),
	DATE(struct ormas, ahu_tanggal, "tanggal keputusan pengesahan",
	    .alias = "tgl ahu|tanggal ahu|tanggal sk kemenkumham"),
	TEXT(struct ormas, skt_nomor, "nomor SKT", .key = KB_KEY,
	    .show = true, .find = true,
	    .alias = "skt|no skt|no. skt|nomor skt|nomor skt kemendagri"),
	DATE(struct ormas, skt_tanggal, "tanggal SKT diterbitkan",
	    .alias = "tgl skt|tanggal skt|tanggal terbit"),
	DATE(struct ormas, skt_berakhir, "hari terakhir SKT berlaku, seperti "
	    "tercetak", .show = true, .alias = "masa berlaku|masa berlaku skt|"
	    "berlaku sampai|berakhir|tanggal berakhir|skt berlaku sampai"),
	TEXT(struct ormas, surat_lapor_nomor, "nomor surat keterangan lapor "
	    "dari daerah", .find = true, .alias = "nomor skm|nomor skl|"
	    "nomor skko|nomor skk|nomor sktl|nomor sttl|nomor stl|nomor skpo|"
	    "no skm|no skl|no skko|no skk"),
	DATE(struct ormas, surat_lapor_tanggal, "tanggal surat lapor",
	    .alias = "tanggal skm|tanggal skl|tanggal skko|tanggal skk"),
	DATE(struct ormas, surat_lapor_berakhir, "hari terakhir surat lapor "
	    "berlaku", .alias = "skm berakhir|skl berakhir|skko berakhir|"
	    "skk berakhir"),
	TEXT(struct ormas, npwp, "NPWP atas nama ormas", .private = true,
	    .alias = "nomor npwp|no npwp"),
	TEXT(struct ormas, alamat, "alamat sekretariat", .key = KB_KEY,
	    .private = true, .find = true, .alias = "alamat sekretariat|"
	    "alamat kantor|alamat kantor/sekretariat|sekretariat|domisili"),
	REGION(struct ormas, wilayah, "kecamatan atau kelurahan sekretariat",
	    .show = true, .many = true, .alias = KB_PLACE_HEADINGS),
	TEXT(struct ormas, telepon, "nomor telepon", .private = true,
	    .alias = "no telp|no. telp|no hp|no. hp|nomor telepon|"
	    "no telepon|kontak|hp|telp"),
	TEXT(struct ormas, email, "alamat surel", .private = true,
	    .alias = "e-mail|surel"),
	TEXT(struct ormas, ketua, "ketua", .private = true, .show = true,
	    .find = true, .alias = "nama ketua|ketua umum|pimpinan"),
	TEXT(struct ormas, sekretaris, "sekretaris", .private = true,
	    .alias = "nama sekretaris"),
	TEXT(struct ormas, bendahara, "bendahara", .private = true,
	    .alias = "nama bendahara"),
	DATE(struct ormas, pengurus_mulai, "awal masa bakti pengurus",
	    .alias = "masa bakti mulai|masa bhakti mulai"),
	DATE(struct ormas, pengurus_berakhir, "akhir masa bakti pengurus",
	    .alias = "masa bakti berakhir|masa bhakti berakhir|masa bakti|"
	    "masa bhakti|masa bhakti kepengurusan"),
	TEXT(struct ormas, catatan, "catatan kantor", .private = true,
	    .alias = "keterangan|ket"),
	TEXT(struct ormas, izin_nomor, "ormas asing: nomor izin operasional",
	    .find = true, .alias = "nomor izin operasional"),
	DATE(struct ormas, izin_tanggal, "tanggal izin operasional"),
	DATE(struct ormas, izin_berakhir, "hari terakhir izin operasional "
	    "berlaku"),
	KB_TAIL(struct ormas),
};

const struct kb_type ormas_type = {
	.name = "ormas", .table = "ormas",
	.help = "organisasi kemasyarakatan yang dikenal kantor",
	.size = sizeof(struct ormas), KB_FIELDS(ormas_fields),
	.check = ormas_check, .lint = ormas_lint, .head = true,
};

/* The register is for everyone; what the office does with one body is not. */
#define WORK_IN_HAND \
	.public = "0", .withheld = "catatan kerja kantor dengan satu ormas"

/* ---- permohonan: a filing and its way (PP 58/2016 Ps 10-19) ---- */

struct permohonan {
	struct kb_head	 head;
	kb_text		 ormas, prosedur;
	kb_date		 diterima;
	kb_text		 nomor_surat, perihal;
	kb_date		 dikembalikan, dilengkapi, diteruskan;
	kb_text		 nomor_pengantar;
	kb_date		 dicatat, terbit, ditolak;
	kb_text		 alasan, catatan, petugas;
};

static const struct kb_field permohonan_fields[] = {
	KB_HEAD(struct permohonan),
	REF(struct permohonan, ormas, "ormas", "pemohon: nomor atau nama "
	    "ormas", .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas|pemohon"),
	CODE(struct permohonan, prosedur, "prosedur_ormas", "yang diurus",
	    .need = true, .key = KB_KEY, .show = true,
	    .alias = "jenis permohonan"),
	DATE(struct permohonan, diterima, "berkas diterima kantor",
	    .need = true, .key = KB_KEY, .show = true,
	    .alias = "tanggal diterima|tanggal masuk"),
	TEXT(struct permohonan, nomor_surat, "nomor surat permohonan",
	    .find = true),
	TEXT(struct permohonan, perihal, "perihal surat permohonan",
	    .alias = "hal"),
	DATE(struct permohonan, dikembalikan, "dikembalikan untuk dilengkapi",
	    .show = true),
	DATE(struct permohonan, dilengkapi, "kembali lengkap"),
	DATE(struct permohonan, diteruskan, "diteruskan ke Kementerian",
	    .show = true),
	TEXT(struct permohonan, nomor_pengantar, "nomor surat pengantar"),
	DATE(struct permohonan, dicatat, "masuk daftar registrasi Kementerian; "
	    "sejak itu dihitung hari kerjanya"),
	DATE(struct permohonan, terbit, "SKT atau surat diterbitkan",
	    .show = true),
	DATE(struct permohonan, ditolak, "ditolak", .show = true),
	TEXT(struct permohonan, alasan, "alasan dikembalikan atau ditolak"),
	TEXT(struct permohonan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct permohonan),
};

static void
check_permohonan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct permohonan *p = rec;

	kb_date_order(errs, src, "diterima", p->diterima, "dikembalikan",
	    p->dikembalikan);
	kb_date_order(errs, src, "dikembalikan", p->dikembalikan,
	    "dilengkapi", p->dilengkapi);
	kb_date_order(errs, src, "diterima", p->diterima, "diteruskan",
	    p->diteruskan);
	kb_date_order(errs, src, "diteruskan", p->diteruskan, "dicatat",
	    p->dicatat);
	kb_date_order(errs, src, "diterima", p->diterima, "terbit", p->terbit);
	kb_date_order(errs, src, "diterima", p->diterima, "ditolak",
	    p->ditolak);
	if (p->terbit.ymd != 0 && p->ditolak.ymd != 0)
		kb_errs_add(errs, src, "ditolak", "permohonan ini sudah "
		    "terbit; yang diajukan lagi dicatat sebagai permohonan "
		    "baru");
}

/* What the Ministry really sent files back for. */
static void
lint_permohonan(const void *rec, const struct kb_lint *l)
{
	const struct permohonan *p = rec;

	if (p->nomor_surat == NULL)
		kb_doubt(l, "nomor_surat", "surat permohonan tanpa nomor",
		    "alasan pengembalian yang nyata (2019)");
	if (p->perihal == NULL)
		kb_doubt(l, "perihal", "surat permohonan tanpa perihal",
		    "alasan pengembalian yang nyata (2019)");
	if ((p->dikembalikan.ymd != 0 || p->ditolak.ymd != 0) &&
	    p->alasan == NULL)
		kb_doubt(l, "alasan", "dikembalikan atau ditolak tanpa alasan",
		    "PP 58/2016 Pasal 14, 15");
}

const struct kb_type permohonan_type = {
	.name = "permohonan", .table = "permohonan",
	.help = "berkas yang diajukan ormas dan perjalanannya",
	.size = sizeof(struct permohonan), KB_FIELDS(permohonan_fields),
	.check = check_permohonan, .lint = lint_permohonan, .head = true,
	WORK_IN_HAND,
};

/* ---- komunikasi: letters, calls, messages ---- */

struct komunikasi {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_stamp	 waktu;
	kb_enum		 cara, arah;
	kb_text		 perihal, tujuan, nomor_surat;
	kb_enum		 hasil;
	kb_text		 isi, petugas;
};

static const struct kb_word cara[] = {
	{ "surat", NULL, "surat dinas|pos" }, { "telepon", NULL, "telp" },
	{ "whatsapp", "WhatsApp", "wa" }, { "surel", NULL, "email|e-mail" },
	{ "tatap_muka", "tatap muka", "datang|loket" }, { 0 }
};

static const struct kb_word arah[] = {
	{ "keluar", "dari kantor", NULL }, { "masuk", "kepada kantor", NULL },
	{ 0 }
};

static const struct kb_word hasil[] = {
	{ "tersampaikan", NULL, "sampai|terkirim" },
	{ "dijawab", NULL, "dibalas" },
	{ "tidak_dijawab", "tidak dijawab", "tidak diangkat" },
	{ "tidak_aktif", "nomor tidak aktif", "nomor mati" },
	{ "tidak_ditemukan", "alamat tidak ditemukan", "kembali|pindah" },
	{ 0 }
};

static const struct kb_field komunikasi_fields[] = {
	KB_HEAD(struct komunikasi),
	REF(struct komunikasi, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	STAMP(struct komunikasi, waktu, "saat dikirim atau berbicara",
	    .need = true, .key = KB_KEY, .show = true,
	    .alias = "tanggal|tanggal jam"),
	ENUM(struct komunikasi, cara, cara, "dengan apa", .need = true,
	    .key = KB_KEY, .show = true, .alias = "media"),
	ENUM(struct komunikasi, arah, arah, "siapa yang memulai",
	    .dflt = "keluar"),
	TEXT(struct komunikasi, perihal, "tentang apa", .need = true,
	    .key = KB_KEY, .show = true, .find = true, .alias = "hal"),
	TEXT(struct komunikasi, tujuan, "nomor telepon atau alamat yang "
	    "dipakai", .private = true),
	TEXT(struct komunikasi, nomor_surat, "nomor surat", .find = true),
	ENUM(struct komunikasi, hasil, hasil, "hasilnya", .show = true),
	TEXT(struct komunikasi, isi, "isi atau jawaban", .private = true),
	KB_TAIL(struct komunikasi),
};

const struct kb_type komunikasi_type = {
	.name = "komunikasi", .table = "komunikasi",
	.help = "surat, telepon dan pesan kepada dan dari ormas",
	.size = sizeof(struct komunikasi), KB_FIELDS(komunikasi_fields),
	.head = true, WORK_IN_HAND,
};

/* ---- kunjungan: visits (Sambang Omas), guidance of many at once ---- */

struct kunjungan {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_date		 tanggal;
	kb_enum		 bentuk;
	kb_text		 tim;
	kb_enum		 alamat_ditemukan;
	kb_text		 alamat_baru;
	kb_enum		 sekretariat, papan_nama, pengurus_sesuai, sengketa,
			 telepon_aktif, dokumen_asli;
	kb_int		 anggota;
	kb_text		 kegiatan, kesimpulan, tindak_lanjut, catatan, petugas;
};

static const struct kb_word bentuk_kunjungan[] = {
	{ "sambang", "sambang ormas", "kunjungan|sambang omas" },
	{ "pembinaan", NULL, "sosialisasi" },
	{ "monitoring", "monitoring dan evaluasi", "monev|pengawasan" },
	{ 0 }
};

static const struct kb_word sekretariat[] = {
	{ "milik", "milik sendiri", "hak milik" }, { "sewa", NULL, "kontrak" },
	{ "pinjam", "pinjam pakai", "izin pakai" },
	{ "rumah_pengurus", "rumah pengurus", NULL }, { 0 }
};

static const struct kb_field kunjungan_fields[] = {
	KB_HEAD(struct kunjungan),
	REF(struct kunjungan, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	DATE(struct kunjungan, tanggal, "tanggal kunjungan", .need = true,
	    .key = KB_KEY, .show = true),
	ENUM(struct kunjungan, bentuk, bentuk_kunjungan, "bentuk kunjungan",
	    .dflt = "sambang", .show = true),
	TEXT(struct kunjungan, tim, "unsur yang datang"),
	FLAG(struct kunjungan, alamat_ditemukan, "alamat ditemukan",
	    .show = true),
	TEXT(struct kunjungan, alamat_baru, "alamat yang ditemukan, bila "
	    "pindah", .private = true),
	ENUM(struct kunjungan, sekretariat, sekretariat,
	    "kedudukan sekretariat"),
	FLAG(struct kunjungan, papan_nama, "papan nama terpasang",
	    .show = true),
	FLAG(struct kunjungan, pengurus_sesuai, "pengurus sesuai keputusan",
	    .show = true),
	FLAG(struct kunjungan, sengketa, "ada sengketa kepengurusan",
	    .show = true),
	FLAG(struct kunjungan, telepon_aktif, "nomor telepon aktif"),
	FLAG(struct kunjungan, dokumen_asli, "dokumen asli diperlihatkan"),
	INT(struct kunjungan, anggota, "jumlah anggota", .min = 0,
	    .max = 100000000),
	TEXT(struct kunjungan, kegiatan, "kegiatan terakhir"),
	TEXT(struct kunjungan, kesimpulan, "kesimpulan", .private = true),
	TEXT(struct kunjungan, tindak_lanjut, "tindak lanjut",
	    .private = true),
	TEXT(struct kunjungan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct kunjungan),
};

static void
lint_kunjungan(const void *rec, const struct kb_lint *l)
{
	const struct kunjungan *k = rec;

	if (k->alamat_ditemukan.n == KB_FLAG_NO && k->papan_nama.n ==
	    KB_FLAG_YES && k->alamat_baru == NULL)
		kb_doubt(l, "alamat_baru", "alamat tidak ditemukan tetapi "
		    "papan nama terpasang: di mana?", "isian kunjungan");
	if (kb_yes(k->sengketa) && k->catatan == NULL &&
	    k->kesimpulan == NULL)
		kb_doubt(l, "kesimpulan", "sengketa tanpa keterangan", "isian "
		    "kunjungan");
}

const struct kb_type kunjungan_type = {
	.name = "kunjungan", .table = "kunjungan",
	.help = "kunjungan dan pembinaan ormas",
	.size = sizeof(struct kunjungan), KB_FIELDS(kunjungan_fields),
	.lint = lint_kunjungan, .head = true, WORK_IN_HAND,
};

const struct kb_type *const ormas_types[] = {
	&ormas_type, &permohonan_type, &komunikasi_type, &kunjungan_type, NULL
};
