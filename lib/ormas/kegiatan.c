/* SPDX-License-Identifier: ISC */
/* kegiatan.c - reports of activities (Permendagri 57/2017 Ps 39). */
#include "rules.h"

const struct kb_word ormas_cara_lapor[] = {
	[ORMAS_TERTULIS - 1] = { "tertulis", NULL, "surat|dokumen" },
	[ORMAS_WHATSAPP - 1] = { "whatsapp", "WhatsApp", "wa|pesan" },
	[ORMAS_LISAN - 1] = { "lisan", NULL, "telepon|tatap muka" }, { 0 }
};

static const struct kb_field kegiatan_fields[] = {
	KB_HEAD(struct laporan_kegiatan),
	REF(struct laporan_kegiatan, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	TEXT(struct laporan_kegiatan, periode, "semester atau tahun yang "
	    "dilaporkan: 2025-S1, 2025", .need = true, .key = KB_KEY,
	    .show = true, .alias = "semester|periode laporan"),
	DATE(struct laporan_kegiatan, diterima, "tanggal diterima",
	    .need = true, .past = true, .show = true, .alias = "tanggal masuk"),
	ENUM(struct laporan_kegiatan, cara, ormas_cara_lapor, "bagaimana disampaikan",
	    .dflt = "tertulis", .show = true),
	FLAG(struct laporan_kegiatan, bertanda_tangan, "ditandatangani ketua "
	    "dan sekretaris"),
	INT(struct laporan_kegiatan, kegiatan, "banyaknya kegiatan yang "
	    "dilaporkan", .min = 0, .max = 100000),
	TEXT(struct laporan_kegiatan, ringkasan, "kegiatan secara singkat",
	    .find = true),
	TEXT(struct laporan_kegiatan, catatan, "catatan kantor",
	    .private = true),
	KB_TAIL(struct laporan_kegiatan),
};

/* One form of each period, so that the same one is known by it. */
static void
complete(void *rec, struct kb_buf *made)
{
	struct laporan_kegiatan *k = rec;
	char stored[ORMAS_PERIOD_TEXT];

	if (k->periode == NULL || !ormas_period_read(k->periode, stored))
		return;
	kb_buf_adds(made, stored);
	k->periode = made->s;
}

static void
check_kegiatan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct laporan_kegiatan *k = rec;
	char stored[ORMAS_PERIOD_TEXT];

	if (k->periode == NULL)
		return;
	if (!ormas_period_read(k->periode, stored))
		kb_errs_add(errs, src, "periode", "'%.40s' bukan semester atau "
		    "tahun; tulis 2025-S1 atau 2025", k->periode);
	else if (k->diterima.ymd != 0 &&
	    k->diterima.ymd < ormas_period_days(stored).from.ymd)
		kb_errs_add(errs, src, "diterima", "mendahului awal periode "
		    "%s", stored);
}

/* A report of days to come counts as in time: was another period meant? */
static void
lint_kegiatan(const void *rec, const struct kb_lint *l)
{
	const struct laporan_kegiatan *k = rec;
	char stored[ORMAS_PERIOD_TEXT];

	if (k->periode != NULL && k->diterima.ymd != 0 &&
	    ormas_period_read(k->periode, stored) &&
	    k->diterima.ymd < ormas_period_days(stored).to.ymd)
		kb_doubt(l, "diterima", "diterima sebelum periodenya berakhir?",
		    "isian laporan kegiatan");
}

const struct kb_type laporan_kegiatan_type = {
	.name = "laporan-kegiatan", .table = "laporan_kegiatan",
	.help = "laporan kegiatan ormas, tiap semester atau tahun",
	.size = sizeof(struct laporan_kegiatan), KB_FIELDS(kegiatan_fields),
	.complete = complete, .check = check_kegiatan,
	.lint = lint_kegiatan, .head = true, WORK_IN_HAND,
};
