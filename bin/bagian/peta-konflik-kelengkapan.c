/* SPDX-License-Identifier: ISC */
/* peta-konflik-kelengkapan.c - kelengkapan: who has reported. */
#include <string.h>

#include "kesbang/kelengkapan.h"
#include "konflik.h"

struct complete_opt {
	kb_enum	 laporan;
	kb_text	 periode;
};

#define T struct complete_opt
static const struct kb_field complete_fields[] = {
	ENUM(T, laporan, konflik_jam, "laporan berkala yang mana; tanpa "
	    "ini triwulan"),
	TEXT(T, periode, "periode laporan, satu atau beberapa; tanpa ini yang "
	    "terakhir selesai", .letter = 'p', .arg = "2024-T3|2024|A..B"),
};
#undef T

const struct kb_type konflik_kelengkapan_opt = {
	.size = sizeof(struct complete_opt), KB_FIELDS(complete_fields),
};

/* A calendar has the days of those that are still waited for. */
static int
list(struct kb_ctx *ctx, const struct konflik_kelengkapan *q,
    const struct kb_format *f, struct kb_err *err)
{
	size_t n = ctx->filter.limit < 0 || (size_t)ctx->filter.limit > q->l.n ?
	    q->l.n : (size_t)ctx->filter.limit;
	int rc;

	if (f->dated && ctx->opt.pilih == NULL)
		ctx->opt.pilih = "wilayah,laporan,periode,batas";
	rc = kb_list_begin(ctx, &konflik_lapor_type, NULL, err);
	ctx->out.remind = (unsigned)q->hari_menjelang.v;
	for (size_t i = 0; rc == 0 && i < n; i++)
		if (!f->dated || !konflik_lapor_masuk(&q->l.row[i]))
			rc = kb_list_row(ctx, &q->l.row[i], err);
	if (rc == 0) {
		kb_list_gap(ctx);
		konflik_kelengkapan_kata(q, &ctx->out.note);
		kb_list_end(ctx);
	}
	return rc;
}

static int
page(struct kb_ctx *ctx, const struct konflik_kelengkapan *q,
    struct kb_err *err)
{
	const char *f = ctx->opt.format;
	struct kb_doc *d = konflik_kelengkapan_doc(&ctx->kantor, q,
	    f != NULL && strcmp(f, "wa") == 0);
	int rc = kb_put_doc(ctx, d, err);

	kb_doc_free(d);
	return rc;
}

/* A catur wulan is no quarter; of weeks any span has some. */
static int
fits(const struct konflik_kelengkapan *q, struct kb_err *err)
{
	enum kb_each each = konflik_jam_setiap(q->jam);

	if (q->jam == KONFLIK_MINGGUAN ||
	    ((q->masa.from.ymd == 0 || kb_period_at(each, q->masa.from, 0,
	    NULL).from.ymd == q->masa.from.ymd) && (q->masa.to.ymd == 0 ||
	    kb_period_at(each, q->masa.to, 0, NULL).to.ymd ==
	    q->masa.to.ymd)))
		return 0;
	return kb_fail(err, KB_USAGE, "--periode: bukan periode laporan %s; "
	    "tulis misalnya %s", konflik_jam[q->jam - 1].name,
	    konflik_jam_contoh(q->jam));
}

/* In a calendar stands what is to come: also the period that runs, and the
 * next one, which may be due before it begins. */
static int
asked(struct kb_ctx *ctx, const struct kb_format *f,
    struct konflik_kelengkapan *q, struct kb_err *err)
{
	const struct complete_opt *opt = ctx->own;
	enum kb_each each;
	kb_date today = ctx->kantor.env.today;
	struct kb_err e;

	q->jam = opt->laporan.n == 0 ? KONFLIK_TRIWULAN :
	    (enum konflik_jam)opt->laporan.n;
	q->mendatang = f != NULL && f->dated;
	each = konflik_jam_setiap(q->jam);
	if (opt->periode != NULL && kb_period_parse(opt->periode, today,
	    &q->masa, &e) != 0)
		return kb_fail(err, KB_USAGE, "--periode: %s", e.msg);
	if (opt->periode == NULL && q->mendatang) {
		q->masa.from = kb_period_at(each, today, -1, NULL).from;
		q->masa.to = kb_period_at(each, today, 1, NULL).to;
	}
	return opt->periode != NULL ? fits(q, err) : 0;
}

int
konflik_run_kelengkapan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct konflik_kelengkapan q = { .filter = &ctx->filter };
	bool doc = kb_wants_doc(ctx);
	const struct kb_format *f = doc ? NULL : kb_list_format(ctx, NULL,
	    err);
	int rc = !doc && f == NULL ? -1 : asked(ctx, f, &q, err);

	if (rc == 0)
		rc = konflik_kelengkapan(&ctx->kantor, &q, err);
	if (rc == 0)
		rc = doc ? page(ctx, &q, err) : list(ctx, &q, f, err);
	if (rc == 0 && q.lewat > 0)
		rc = KB_NOTE;
	konflik_kelengkapan_free(&q);
	return rc;
}
