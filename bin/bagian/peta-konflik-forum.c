/* SPDX-License-Identifier: ISC */
/* peta-konflik-forum.c - forum: which forums and teams stand where. */
#include <string.h>

#include "kesbang/forum.h"
#include "konflik.h"

#define SOON 90				/* days, where nothing is asked for */

struct forum_opt {
	kb_text	 periode;
	kb_span	 dalam;
};

#define T struct forum_opt
static const struct kb_field forum_fields[] = {
	TEXT(T, periode, "keadaan pada hari itu, atau pada akhir periode itu; "
	    "tanpa ini hari ini", .letter = 'p', .arg = "HARI"),
	SPAN(T, dalam, "masa bakti yang berakhir dalam jangka ini disebut "
	    "segera berakhir; tanpa ini 90 hari"),
};
#undef T

const struct kb_type konflik_forum_opt = {
	.size = sizeof(struct forum_opt), KB_FIELDS(forum_fields),
};

static int
asked(struct kb_ctx *ctx, struct konflik_forum_tanya *q, kb_code *where,
    struct kb_err *err)
{
	const struct forum_opt *opt = ctx->own;
	const struct kb_env *env = &ctx->kantor.env;
	struct kb_period p;
	struct kb_err e;

	q->hari = env->today;
	if (opt->periode != NULL) {
		if (kb_period_parse(opt->periode, env->today, &p, &e) != 0)
			return kb_fail(err, KB_USAGE, "--periode: %s", e.msg);
		q->hari = p.to.ymd != 0 ? p.to : env->today;
	}
	q->segera = opt->dalam.unit == 0 ? SOON : kb_date_serial(
	    kb_date_add_span(q->hari, opt->dalam)) - kb_date_serial(q->hari);
	/* One region is shown with what lies below it; of several only they. */
	if (ctx->opt.wilayah != NULL && env->region(env->arg, ctx->opt.wilayah,
	    0, where, &e) == 0)
		q->wilayah = where->s;
	return 0;
}

static int
list(struct kb_ctx *ctx, const struct konflik_forum_semua *s,
    struct kb_err *err)
{
	size_t n = ctx->filter.limit < 0 || (size_t)ctx->filter.limit > s->n ?
	    s->n : (size_t)ctx->filter.limit;
	int rc = kb_list_begin(ctx, &konflik_forum_type, NULL, err);

	ctx->out.remind = (unsigned)s->tanya.segera;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = kb_list_row(ctx, &s->row[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
page(struct kb_ctx *ctx, const struct konflik_forum_semua *s,
    struct kb_err *err)
{
	const char *f = ctx->opt.format;
	struct kb_doc *d = konflik_forum_doc(&ctx->kantor, s, f != NULL &&
	    strcmp(f, "wa") == 0);
	int rc = kb_put_doc(ctx, d, err);

	kb_doc_free(d);
	return rc;
}

int
konflik_run_forum(struct kb_ctx *ctx, struct kb_err *err)
{
	struct konflik_forum_tanya q = { .filter = &ctx->filter };
	struct konflik_forum_semua s = { 0 };
	kb_code where;
	int rc = asked(ctx, &q, &where, err);

	if (rc == 0)
		rc = konflik_forum_baca(&ctx->kantor, &q, &s, err);
	if (rc == 0)
		rc = kb_wants_doc(ctx) ? page(ctx, &s, err) :
		    list(ctx, &s, err);
	if (rc == 0 && s.jumlah[KONFLIK_FORUM_BERAKHIR] > 0)
		rc = KB_NOTE;
	konflik_forum_free(&s);
	return rc;
}
