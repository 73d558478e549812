/* SPDX-License-Identifier: ISC */
/* rekap.c - what the register of organisations is counted by. */
#include "kesbang/ormas.h"
#include "kesbang/tempo.h"

/* ---- computed: as the ormas stands today ---- */

static void
now(const struct kb_rekap *r, const void *rec, struct ormas_status *s)
{
	const struct ormas_hari *h = r->arg;
	struct ormas_fakta f;

	ormas_fakta_of(h, rec, &f);
	ormas_status(rec, &h->set, &f, h->today, s);
}

static const char *
name(const struct kb_word *word, kb_enum e)
{
	return e.n > 0 ? word[e.n - 1].name : NULL;
}

static const char *
status(const struct kb_rekap *r, const void *rec)
{
	struct ormas_status s;

	now(r, rec, &s);
	return name(ormas_keadaan, s.keadaan);
}

static const struct kb_word activity[] = {
	{ "ya", "aktif", NULL }, { "tidak", "tidak aktif", NULL }, { 0 }
};

static const char *
aktif(const struct kb_rekap *r, const void *rec)
{
	struct ormas_status s;

	now(r, rec, &s);
	return s.aktif.n != 0 ? activity[kb_yes(s.aktif) ? 0 : 1].name : NULL;
}

/* Of what is dissolved or revoked no term runs: it is told as that. */
static const char *
masa(const struct kb_rekap *r, const void *rec, enum ormas_jam j)
{
	struct ormas_status s;

	now(r, rec, &s);
	if (s.keadaan.n == ORMAS_BUBAR || s.keadaan.n == ORMAS_DICABUT)
		return name(ormas_keadaan, s.keadaan);
	return name(ormas_jalan, s.masa[j].keadaan);
}

static const char *
pengurus(const struct kb_rekap *r, const void *rec)
{
	return masa(r, rec, ORMAS_PENGURUS);
}

static const char *
surat_lapor(const struct kb_rekap *r, const void *rec)
{
	return masa(r, rec, ORMAS_SURAT_LAPOR);
}

/* UU 17/2013 Ps 10: incorporated or not; Ps 43: of foreigners. */
static const struct kb_word badan[] = {
	{ "ya", "badan hukum", NULL }, { "tidak", "bukan badan hukum", NULL },
	{ "asing", "ormas asing", NULL }, { 0 }
};

static const char *
badan_hukum(const struct kb_rekap *r, const void *rec)
{
	const struct ormas *o = rec;

	(void)r;
	if (o->bentuk.n == ORMAS_ASING)
		return badan[2].name;
	if (ormas_incorporated(o))
		return badan[0].name;
	return o->bentuk.n != 0 ? badan[1].name : NULL;
}

/* ---- the measures ---- */

#define NO_LETTER "(tanpa surat lapor)"
#define NOT_TOLD "(belum dapat dikatakan)"

/*
 * name, label, alias; how.  Of long lists, and of the years of founding, only
 * what there is.
 */
#define UKURAN(X)							\
	X("bidang", "bidang", NULL, .used = true)			\
	X("bentuk", "bentuk hukum", NULL, 0)				\
	X("badan_hukum", "badan hukum", "bh", .of = badan_hukum,	\
	    .word = badan)						\
	X("jenis", "jenis", NULL, 0)					\
	X("kekhususan", "kekhususan", "ciri khusus", 0)			\
	X("lingkup", "lingkup", NULL, 0)				\
	X("berjenjang", "kepengurusan berjenjang", NULL, 0)		\
	X("provinsi", "provinsi", NULL,					\
	    .column = "wilayah", .by = KB_BY_PROVINCE)			\
	X("kabkota", "kabupaten/kota", "kabupaten|kota",		\
	    .column = "wilayah", .by = KB_BY_REGENCY)			\
	X("kecamatan", "kecamatan", "wilayah",				\
	    .column = "wilayah", .by = KB_BY_DISTRICT, .near = true)	\
	X("kelurahan", "kelurahan/desa", "desa",			\
	    .column = "wilayah", .by = KB_BY_VILLAGE, .near = true)	\
	X("status", "keadaan pendaftaran", "keadaan", .of = status,	\
	    .word = ormas_keadaan, .used = true)			\
	X("aktif", "keaktifan", NULL, .of = aktif, .word = activity,	\
	    .unknown = NOT_TOLD)					\
	X("pengurus", "masa bakti pengurus", NULL, .of = pengurus,	\
	    .word = ormas_jalan)					\
	X("surat_lapor", "masa surat lapor", NULL, .of = surat_lapor,	\
	    .word = ormas_jalan, .unknown = NO_LETTER)			\
	X("tahun", "tahun berdiri", NULL,				\
	    .column = "tanggal_berdiri", .by = KB_BY_YEAR, .used = true)	\
	X("tahun_ahu", "tahun pengesahan badan hukum", NULL,		\
	    .column = "ahu_tanggal", .by = KB_BY_YEAR)			\
	X("tahun_skt", "tahun SKT", NULL,				\
	    .column = "skt_tanggal", .by = KB_BY_YEAR)			\
	X("tahun_skt_berakhir", "tahun SKT berakhir", NULL,		\
	    .column = "skt_berakhir", .by = KB_BY_YEAR)			\
	X("tahun_surat_lapor", "tahun surat lapor", NULL,		\
	    .column = "surat_lapor_tanggal", .by = KB_BY_YEAR)		\
	X("sengketa", "sengketa kepengurusan", NULL, 0)

const struct kb_word ormas_ukuran[] = { UKURAN(KB_MEASURE_WORD) { 0 } };
static const struct kb_measure ukuran[] = { UKURAN(KB_MEASURE_HOW) };

const struct kb_rekap_of ormas_rekap = {
	.type = &ormas_type, .what = "ormas",
	.counted = "ormas dalam register", .word = ormas_ukuran,
	.measure = ukuran, .aside = { { "bubar IS NOT NULL",
	    "yang bertanggal bubar" } }, .columns = ORMAS_STATUS_COLUMNS,
	.first = "status", .across = "bentuk",
};

/* ---- what is said under the table ---- */

static bool
any(const struct kb_rekap *r, const char *const *names)
{
	for (; *names != NULL; names++)
		if (kb_rekap_has(r, *names))
			return true;
	return false;
}

static void
put_note(struct kb_rekap *r)
{
	static const char *const standing[] = { "status", "aktif", NULL };
	static const char *const ending[] = { "status", "pengurus",
	    "surat_lapor", NULL };
	const struct ormas_hari *h = r->arg;

	if (kb_rekap_has(r, "aktif")) {
		ormas_aturan(&r->note, &h->set, h->today);
		kb_buf_addc(&r->note, '\n');
	}
	if (any(r, ending)) {
		kb_buf_adds(&r->note, "akan berakhir: dalam ");
		kb_span_long(&r->note, h->set.peringatan);
		kb_buf_addc(&r->note, '\n');
	}
	if (any(r, standing))
		kb_buf_adds(&r->note, "dasar: UU 17/2013 Pasal 15 dan 43-46; "
		    "PP 58/2016 Pasal 5, 6 dan 8\n");
}

int
ormas_rekap_count(struct kb_kantor *k, struct kb_rekap *r, struct kb_err *err)
{
	struct ormas_hari h;
	int rc;

	if (!kb_rekap_computes(r))
		return kb_rekap_count(k, r, err);
	rc = ormas_hari_load(k, &h, err);
	r->arg = &h;
	if (rc == 0)
		rc = kb_rekap_count(k, r, err);
	if (rc == 0)
		put_note(r);
	r->arg = NULL;
	ormas_hari_free(&h);
	return rc;
}
