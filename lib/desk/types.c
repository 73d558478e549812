/* SPDX-License-Identifier: ISC */
/* types.c - the records of the election desk. */
#include "kesbang/hari_desk.h"
#include "periksa.h"
#include "types.h"

static const struct kb_field tahapan_fields[] = {
	ELECTION(struct desk_tahapan),
	WHERE(struct desk_tahapan, "hanya di wilayah ini, misalnya pemungutan "
	    "suara ulang; kosong: di mana-mana", .need = false),
	TEXT(struct desk_tahapan, tahapan, "nama tahapan", .need = true,
	    .key = true, .show = true, .max = 200, .alias = "nama tahapan|"
	    "kegiatan"),
	DATE(struct desk_tahapan, mulai, "mulai; kosong: tidak disebut",
	    .key = true, .show = true, .alias = "awal"),
	DATE(struct desk_tahapan, selesai, "selesai", .need = true,
	    .show = true, .alias = "akhir|sampai"),
	TEXT(struct desk_tahapan, kebutuhan, "yang dipantau atau diperlukan "
	    "pada tahapan ini"),
	TEXT(struct desk_tahapan, dasar, "dasar hukum", .basis = true),
};

static void
check_tahapan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct desk_tahapan *t = rec;

	kb_date_order(errs, src, "mulai", t->mulai, "selesai", t->selesai);
}

const struct kb_type desk_tahapan_type = {
	.name = "tahapan", .table = "desk_tahapan",
	.help = "tahapan pemilihan",
	.size = sizeof(struct desk_tahapan), KB_FIELDS(tahapan_fields),
	.check = check_tahapan, .seed = "data/tahapan.csv",
	.audit = desk_audit_tahapan, .fault = desk_fault_tahapan,
	.order = "pilkada, mulai, selesai, tahapan, wilayah",
};

const struct kb_word desk_kondisi[] = {
	[DESK_BAIK - 1] = { "baik", NULL, NULL },
	[DESK_RUSAK_RINGAN - 1] = { "rusak_ringan", "rusak ringan", NULL },
	[DESK_RUSAK_BERAT - 1] = { "rusak_berat", "rusak berat", "rusak" },
	{ 0 }
};

static const struct kb_field peralatan_fields[] = {
	KB_HEAD(struct peralatan),
	ELECTION(struct peralatan),
	TEXT(struct peralatan, nama, "nama peralatan", .need = true,
	    .key = true, .show = true, .max = 120, .alias = "peralatan|"
	    "nama barang|perlengkapan|barang"),
	TEXT(struct peralatan, tahapan, "untuk tahapan yang mana; kosong: "
	    "semua", .key = true, .show = true, .sparse = true),
	INT(struct peralatan, dibutuhkan, "banyaknya yang dibutuhkan",
	    .need = true, .min = 0, .max = 1000000, .show = true,
	    .alias = "kebutuhan|butuh"),
	INT(struct peralatan, tersedia, "banyaknya yang tersedia",
	    .min = 0, .max = 1000000, .show = true, .alias = "ada"),
	TEXT(struct peralatan, satuan, "satuan"),
	ENUM(struct peralatan, kondisi, desk_kondisi, "keadaannya", .show = true),
	TEXT(struct peralatan, pemegang, "bagian yang memegang atau "
	    "menyediakan", .show = true, .alias = "penanggung jawab"),
	DATE(struct peralatan, tenggat, "harus ada paling lambat",
	    .show = true, .alias = "batas waktu"),
	REMARK(struct peralatan),
	KB_TAIL(struct peralatan),
};

const struct kb_type peralatan_type = {
	.name = "peralatan", .table = "peralatan",
	.help = "peralatan desk: kebutuhan dan yang tersedia",
	.size = sizeof(struct peralatan), KB_FIELDS(peralatan_fields),
	.head = true, .audit = desk_audit_peralatan,
	.fault = desk_fault_peralatan, .against = &desk_against,
};

static const struct kb_field laporan_desk_fields[] = {
	KB_HEAD(struct laporan_desk),
	ELECTION(struct laporan_desk),
	WHERE(struct laporan_desk, "wilayah yang melapor", .need = true),
	DATE(struct laporan_desk, tanggal, "hari laporan itu diminta",
	    .need = true, .key = true, .show = true, .alias = "tgl|minggu|hari|"
	    "hari tanggal|hari tgl|hari lapor"),
	DATE(struct laporan_desk, diterima, "tanggal diterima",
	    .need = true, .show = true, .past = true, .posted = true,
	    .alias = "tanggal diterima"),
	FLAG(struct laporan_desk, nihil, "tidak ada kejadian", .show = true,
	    .need = true),
	TEXT(struct laporan_desk, keadaan, "keadaan terkini", .show = true,
	    .alias = "kondisi terkini|situasi"),
	TEXT(struct laporan_desk, masalah, "masalah", .alias = "permasalahan|"
	    "kendala"),
	TEXT(struct laporan_desk, langkah, "langkah yang diambil",
	    .alias = "tindak lanjut|penanganan"),
	TEXT(struct laporan_desk, nomor_surat, "nomor suratnya"),
	REMARK(struct laporan_desk),
	KB_TAIL(struct laporan_desk),
};

static void
check_laporan_desk(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct laporan_desk *l = rec;

	if (l->nihil.n == KB_FLAG_YES && l->masalah != NULL)
		kb_errs_add(errs, src, "masalah", "laporan nihil tidak "
		    "menyebut masalah; yang terkini ditulis pada keadaan");
	if (l->nihil.n == KB_FLAG_NO && l->masalah == NULL)
		kb_errs_add(errs, src, "masalah", "wajib diisi, kecuali pada "
		    "laporan nihil");
}

/* A form comes with all regions: those that did not report stay empty. */
static const char *
untouched(const void *rec, uint64_t given)
{
	const struct laporan_desk *l = rec;

	(void)given;
	return l->wilayah.s[0] != '\0' && l->diterima.ymd == 0 &&
	    l->nihil.n == 0 && l->keadaan == NULL && l->masalah == NULL &&
	    l->langkah == NULL && l->nomor_surat == NULL &&
	    l->catatan == NULL ? "" : NULL;
}

const struct kb_type laporan_desk_type = {
	.name = "laporan-desk", .table = "laporan_desk",
	.help = "laporan mingguan desk menurut wilayah",
	.size = sizeof(struct laporan_desk), KB_FIELDS(laporan_desk_fields),
	.head = true, .check = check_laporan_desk,
	.untouched = untouched, .lint = desk_lint_laporan,
	.audit = desk_audit_laporan, .fault = desk_fault_laporan,
	.against = &desk_against,
};

static const struct kb_field pandemi_fields[] = {
	KB_HEAD(struct pandemi),
	WHERE(struct pandemi, "wilayah: kode atau nama", .need = true),
	DATE(struct pandemi, tanggal, "keadaan per tanggal", .need = true,
	    .key = true, .show = true, .past = true, .alias = "tgl|per"),
	TEXT(struct pandemi, ukuran, "yang dihitung, misalnya kasus aktif",
	    .need = true, .key = true, .show = true, .max = 120,
	    .alias = "indikator|yang dihitung"),
	INT(struct pandemi, jumlah, "angkanya", .need = true, .max = INT64_MAX,
	    .show = true, .alias = "jml|nilai"),
	TEXT(struct pandemi, sumber, "sumber angkanya", .key = true,
	    .show = true, .alias = "sumber data|instansi"),
	REMARK(struct pandemi),
	KB_TAIL(struct pandemi),
};

const struct kb_type pandemi_type = {
	.name = "pandemi", .table = "pandemi",
	.help = "penanganan pandemi menurut hitungan kantor",
	.size = sizeof(struct pandemi), KB_FIELDS(pandemi_fields),
	.head = true, .audit = desk_audit_pandemi,
	.fault = desk_fault_pandemi, .against = &desk_against,
};

static const struct kb_field setelan_fields[] = {
	TEXT(struct desk_setelan, pilkada, "pemilihan yang desknya sedang "
	    "bertugas, misalnya 2024; kosong: tidak ada"),
	TEXT(struct desk_setelan, hari, "hari laporan mingguan desk",
	    .dflt = "senin"),
	INT(struct desk_setelan, tenggang, "hari sesudah hari itu yang masih "
	    "tepat waktu", .dflt = "0", .max = 31),
	FLAG(struct desk_setelan, geser_libur, "laporan yang harinya libur "
	    "ditunggu sampai hari kerja berikutnya", .dflt = "tidak"),
	TEXT(struct desk_setelan, kecuali, "wilayah yang tidak ikut memilih, "
	    "jadi tidak diminta melapor: kodenya, atau PEMILIHAN/KODE, "
	    "misalnya 2020/64.09; dipisah koma"),
	DATE(struct desk_setelan, mulai_lapor, "laporan mingguan diminta "
	    "sejak hari ini, bagi pemilihan yang tahapannya memuatnya; kosong: "
	    "sejak tahapan pertama"),
};

static void
check_setelan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct desk_setelan *s = rec;

	if (s->hari != NULL && kb_weekday_parse(s->hari) == 0)
		kb_errs_add(errs, src, "desk.hari", "'%.40s' bukan nama hari; "
		    "tulis misalnya senin", s->hari);
}

/* An election that nothing is known of would stop the desk each time. */
static int
verify_setelan(struct kb_db *db, const struct kb_env *env, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	const struct desk_setelan *s = rec;
	struct kb_homes homes = { NULL, 0, 0 };
	const char *as;
	struct kb_err e;

	(void)env, (void)err;
	if (s->pilkada != NULL && desk_dikenal(db, s->pilkada, &homes, &as,
	    "", KB_DATA, &e) != 0)
		kb_errs_add(errs, src, "desk.pilkada", "%s; masukkan dahulu "
		    "tahapannya", e.msg);
	kb_homes_free(&homes);
	return 0;
}

const struct kb_type desk_setelan_type = {
	.name = "desk", .help = "setelan desk pilkada",
	.size = sizeof(struct desk_setelan), KB_FIELDS(setelan_fields),
	.check = check_setelan, .verify = verify_setelan,
};
