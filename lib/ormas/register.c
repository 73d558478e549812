/* SPDX-License-Identifier: ISC */
/* register.c - the register of organisations. */
#include "ganda.h"
#include "nomor.h"
#include "sebutan.h"

const struct kb_word ormas_bentuk[] = {
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
	[ORMAS_NASIONAL - 1] = { "nasional", NULL, "pusat" },
	[ORMAS_PROVINSI - 1] = { "provinsi", NULL, "tingkat provinsi" },
	[ORMAS_KABKOTA - 1] = { "kabkota", "kabupaten/kota",
	    "kabupaten|kota|lokal|daerah" },
	{ 0 }
};

/* Letters of a name: what is longer is a text pasted into the wrong place. */
#define ORMAS_NAME_MAX 200

/* Headings over a number with its date. */
#define WITH_DATE(what) "no tgl " what "|no dan tgl " what "|no tanggal " what \
	"|nomor tanggal " what "|nomor dan tanggal " what "|no dan tanggal " what

/*
 * Private are the board, what leads to a person, and the address: many a
 * secretariat is somebody's home, and the register does not say which.
 * Headings as the sheets of a dozen offices have them.
 */
static const struct kb_field ormas_fields[] = {
	KB_HEAD(struct ormas),
	TEXT(struct ormas, nama, "nama lengkap menurut akta", .need = true,
	    .max = ORMAS_NAME_MAX,
	    .key = KB_KEY, .show = true, .find = true, .called = true,
	    .alias = "nama ormas|nama organisasi|nama lembaga|"
	    "nama organisasi kemasyarakatan|nama ormas/lsm|nama lsm|"
	    "nama ormas dan singkatan|nama ormas/singkatan|nama ormas/okp|"
	    "nama organisasi dan singkatan|nama organisasi/lembaga|"
	    "nama lembaga/organisasi|nama ormas/lsm/yayasan|nama ormas/lembaga|"
	    "nama organisasi masyarakat|nama yayasan|nama yayasan/perkumpulan|"
	    "nama perkumpulan|nama ormas/lsm/okp|nama ormas/okp/lsm|"
	    "organisasi|ormas"),
	TEXT(struct ormas, singkatan, "nama singkat", .find = true, .called = true,
	    .max = ORMAS_NAME_MAX,
	    .alias = "nama singkatan|akronim|singkatan nama|nama singkat"),
	ENUM(struct ormas, bentuk, ormas_bentuk, "bentuk hukum",
	    .show = true, .alias = "bentuk hukum|badan hukum|"
	    "status badan hukum|legalitas|bentuk organisasi|status hukum|"
	    "bentuk badan hukum|jenis badan hukum|status legalitas"),
	CODE(struct ormas, bidang, "bidang_ormas", "bidang kegiatan",
	    .show = true, .alias = "bidang kegiatan|bidang usaha|"
	    "bidang organisasi|bidang ormas"),
	CODE(struct ormas, kekhususan, "kekhususan_ormas",
	    "kekhususan atau ciri khusus",
	    .alias = "ciri khusus|kekhususan ormas|sifat kekhususan|"
	    "ciri khusus organisasi|ciri khusus ormas"),
	ENUM(struct ormas, lingkup, lingkup, "lingkup kepengurusan",
	    .alias = "tingkat|ruang lingkup|tingkat kepengurusan"),
	REF(struct ormas, induk, "ormas", "ormas pusat atau tingkat di "
	    "atasnya: nomor atau nama", .alias = "organisasi induk"),
	PDATE(struct ormas, tanggal_berdiri, "tanggal, bulan atau tahun "
	    "berdiri", .alias = "tahun berdiri|waktu pendirian|tgl berdiri|"
	    "tanggal pendirian|tgl pendirian|tahun pendirian|berdiri"),
	TEXT(struct ormas, akta_nomor, "nomor akta notaris", .key = KB_KEY,
	    .find = true, .same = ormas_number_same, .alias = "no akta|"
	    "nomor akta|nomor akta notaris|no akta notaris|akta notaris|"
	    "akte notaris|akta notaris (nomor, tanggal, nama notaris)|no akte|nomor akte|no akte notaris|akta pendirian|"
	    "no akta pendirian|nomor akta pendirian|" WITH_DATE("akta notaris")
	    "|" WITH_DATE("akta") "|" WITH_DATE("akte notaris")),
	DATE(struct ormas, akta_tanggal, "tanggal akta notaris",
	    .alias = "tgl akta|tanggal akta|tanggal akta notaris|"
	    "tgl akta notaris|tgl akte|tanggal akte"),
	TEXT(struct ormas, notaris, "nama notaris", .max = ORMAS_NAME_MAX,
	    .alias = "nama notaris"),
	TEXT(struct ormas, ahu_nomor, "nomor keputusan pengesahan badan hukum "
	    "(AHU)", .key = KB_KEY, .find = true, .same = ormas_ahu_same,
	    .alias = "ahu|no ahu|nomor ahu|sk kemenkumham|"
	    "nomor sk kemenkumham|sk ahu|sk pengesahan|no sk kemenkumham|"
	    "no sk ahu|nomor sk ahu|sk menkumham|no sk menkumham|"
	    "nomor sk menkumham|sk badan hukum|nomor badan hukum|"
	    "no badan hukum|nomor pengesahan|nomor pengesahan kemenkumham|"
	    "no pengesahan kemenkumham|sk pengesahan kemenkumham|" WITH_DATE("ahu") "|"
	    WITH_DATE("sk kemenkumham") "|" WITH_DATE("sk ahu")),
	DATE(struct ormas, ahu_tanggal, "tanggal keputusan pengesahan",
	    .alias = "tgl ahu|tanggal ahu|tanggal sk kemenkumham|"
	    "tgl sk kemenkumham|tanggal pengesahan"),
	TEXT(struct ormas, skt_nomor, "nomor SKT", .key = KB_KEY,
	    .show = true, .find = true, .same = ormas_number_same,
	    .alias = "skt|no skt|nomor skt|nomor skt kemendagri|"
	    "no skt kemendagri|skt kemendagri|surat keterangan terdaftar|"
	    "nomor surat keterangan terdaftar|" WITH_DATE("skt")),
	DATE(struct ormas, skt_tanggal, "tanggal SKT diterbitkan",
	    .alias = "tgl skt|tanggal skt|tanggal terbit|"
	    "tanggal terbit skt|tgl terbit skt|tanggal dikeluarkan|"
	    "tgl dikeluarkan"),
	DATE(struct ormas, skt_berakhir, "hari terakhir SKT berlaku, seperti "
	    "tercetak", .show = true, .alias = ORMAS_VALIDITY "|"
	    "masa berlaku skt|skt berlaku sampai|tanggal berakhir skt|"
	    "tgl berakhir skt|berlaku sampai skt"),
	TEXT(struct ormas, surat_lapor_nomor, "nomor surat keterangan lapor "
	    "dari daerah", .find = true, .alias = ORMAS_LETTERS("", "") "|"
	    ORMAS_LETTERS("nomor ", "") "|" ORMAS_LETTERS("no ", "") "|"
	    ORMAS_LETTERS("no tgl ", "") "|"
	    ORMAS_LETTERS("no dan tgl ", "") "|"
	    ORMAS_LETTERS("nomor tanggal ", "") "|"
	    ORMAS_LETTERS("nomor dan tanggal ", "") "|nomor surat lapor|"
	    "no surat lapor|nomor tanda penerimaan laporan|"
	    "no tanda penerimaan laporan|"
	    "nomor surat keterangan|no surat keterangan"),
	DATE(struct ormas, surat_lapor_tanggal, "tanggal surat lapor",
	    .alias = ORMAS_LETTERS("tanggal ", "") "|"
	    ORMAS_LETTERS("tgl ", "") "|tgl surat lapor|"
	    "tanggal tanda penerimaan laporan|tanggal penerimaan laporan|"
	    "tanggal penerimaan"),
	DATE(struct ormas, surat_lapor_berakhir, "hari terakhir surat lapor "
	    "berlaku", .alias = ORMAS_LETTERS("", " berakhir") "|"
	    ORMAS_LETTERS("masa berlaku ", "") "|" ORMAS_LETTERS("akhir ", "")),
	TEXT(struct ormas, npwp, "NPWP atas nama ormas", .private = true,
	    .mask = true, .taxed = true,
	    .alias = "nomor npwp|no npwp"),
	TEXT(struct ormas, alamat, "alamat sekretariat", .key = KB_KEY,
	    .private = true, .mask = true, .find = true,
	    .alias = "alamat sekretariat|"
	    "alamat kantor|alamat kantor/sekretariat|sekretariat|domisili|"
	    "alamat sekretariat/kantor|alamat ormas|alamat organisasi|"
	    "alamat lengkap|alamat domisili|alamat lembaga|"
	    "alamat kantor sekretariat"),
	REGION(struct ormas, wilayah, "kecamatan atau kelurahan sekretariat",
	    .show = true, .many = true, .alias = KB_PLACE_HEADINGS),
	TEXT(struct ormas, telepon, "nomor telepon", .private = true,
	    .mask = true, .find = true,
	    .alias = "no telp|no. telp|no hp|no. hp|nomor telepon|"
	    "no telepon|kontak|hp|telp|no handphone|nomor handphone|nomor hp|"
	    "nomor telp|no wa|nomor wa|whatsapp|handphone|telp/hp|"
	    "telepon/hp|telepon/hp/wa|telp/hp/wa|no telp/hp/wa|no telp/hp|no telepon/hp|nomor telepon/hp|no hp/wa|"
	    "no hp/telp|nomor hp/wa|no kontak|nomor kontak|kontak person|"
	    "contact person|cp|telpon|no telpon"),
	TEXT(struct ormas, email, "alamat surel", .private = true,
	    .mask = true,
	    .alias = "e-mail|surel|alamat email"),
	TEXT(struct ormas, ketua, "ketua", .private = true, .show = true,
	    .max = ORMAS_NAME_MAX,
	    .find = true, .alias = "nama ketua|ketua umum|pimpinan|"
	    "nama pimpinan|ketua/pimpinan|nama ketua umum|nama ketua/pimpinan"),
	TEXT(struct ormas, sekretaris, "sekretaris", .private = true,
	    .max = ORMAS_NAME_MAX,
	    .alias = "nama sekretaris|sekretaris umum"),
	TEXT(struct ormas, bendahara, "bendahara", .private = true,
	    .max = ORMAS_NAME_MAX,
	    .alias = "nama bendahara|bendahara umum"),
	DATE(struct ormas, pengurus_mulai, "awal masa bakti pengurus",
	    .alias = "masa bakti mulai|masa bhakti mulai"),
	DATE(struct ormas, pengurus_berakhir, "akhir masa bakti pengurus",
	    .alias = "masa bakti berakhir|masa bhakti berakhir|masa bakti|"
	    "masa bhakti|masa bhakti kepengurusan|masa bakti pengurus|"
	    "masa bhakti pengurus|masa bakti kepengurusan|masa kepengurusan|"
	    "periode kepengurusan|periode pengurus|masa jabatan|periode"),
	TEXT(struct ormas, catatan, "catatan kantor", .private = true,
	    .alias = "keterangan|ket|keterangan status"),
	TEXT(struct ormas, izin_nomor, "ormas asing: nomor izin operasional",
	    .find = true, .alias = "nomor izin operasional"),
	DATE(struct ormas, izin_tanggal, "tanggal izin operasional"),
	DATE(struct ormas, izin_berakhir, "hari terakhir izin operasional "
	    "berlaku"),
	CODE(struct ormas, jenis, "jenis_ormas", "jenis lembaga menurut "
	    "kebiasaan kantor", .alias = "jenis ormas|jenis lembaga|"
	    "jenis organisasi|jenis kelembagaan|kategori ormas|kategori"),
	FLAG(struct ormas, berjenjang, "kepengurusannya berjenjang: yang "
	    "terdaftar pengurus pusatnya (PP 58/2016 Pasal 8)"),
	TEXT(struct ormas, nama_lain, "nama atau ejaan lain, dipisah |",
	    .max = 5 * ORMAS_NAME_MAX,
	    .find = true, .called = true, .alias = "alias|dikenal sebagai"),
	FLAG(struct ormas, sengketa, "ada sengketa kepengurusan yang diketahui "
	    "kantor", .private = true),
	DATE(struct ormas, bubar, "tanggal ormas membubarkan diri"),
	TEXT(struct ormas, tak_terbaca, "sel lembar kerja asal yang tidak "
	    "terbaca, dengan nama kolomnya", .private = true, .mask = true),
	KB_TAIL(struct ormas),
};

/* "aktif" means what the office says: so it is said under each list. */
static int
note(struct kb_kantor *k, struct kb_buf *b, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err);

	if (rc == 0) {
		ormas_aturan(b, &set, k->env.today);
		kb_buf_adds(b, "; keadaan tiap ormas: status\n");
	}
	kb_buf_free(&home);
	return rc;
}

const struct kb_type ormas_type = {
	.name = "ormas", .table = "ormas",
	.help = "organisasi kemasyarakatan yang dikenal kantor",
	.size = sizeof(struct ormas), KB_FIELDS(ormas_fields),
	.sheet = &ormas_sheet, .check = ormas_check, .lint = ormas_lint,
	.note = note, .head = true, .no_nik = true, .twins = true,
	.remember = ormas_remember,
	.audit = ormas_audit, .fault = ormas_fault, .alike = &ormas_alike,
};
