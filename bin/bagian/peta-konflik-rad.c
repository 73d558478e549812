/* SPDX-License-Identifier: ISC */
/* peta-konflik-rad.c - rad: the action plan of a year, and how far it is. */
#include <string.h>

#include "kesbang/rad.h"
#include "konflik.h"

struct rad_opt {
	kb_int	 tahun;
};

static const struct kb_field rad_fields[] = {
	INT(struct rad_opt, tahun, "tahun rencana aksi; tanpa ini tahun ini",
	    .min = 2000, .max = 2199),
};

const struct kb_type konflik_rad_opt = {
	.size = sizeof(struct rad_opt), KB_FIELDS(rad_fields),
};

static int
list(struct kb_ctx *ctx, const struct konflik_rad *r, struct kb_err *err)
{
	size_t n = ctx->filter.limit < 0 || (size_t)ctx->filter.limit > r->n ?
	    r->n : (size_t)ctx->filter.limit;
	int rc = kb_list_begin(ctx, &konflik_rad_row_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = kb_list_row(ctx, &r->row[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
page(struct kb_ctx *ctx, const struct konflik_rad *r, struct kb_err *err)
{
	const char *f = ctx->opt.format;
	struct kb_doc *d;
	int rc = konflik_rad_doc(&ctx->kantor, r, f == NULL ?
	    KONFLIK_RAD_MATRIKS : strcmp(f, "wa") == 0 ? KONFLIK_RAD_RINGKAS :
	    strcmp(f, "teks") == 0 ? KONFLIK_RAD_RINCIAN :
	    KONFLIK_RAD_MATRIKS, &d, err);

	if (rc == 0)
		rc = kb_put_doc(ctx, d, err);
	kb_doc_free(d);
	return rc;
}

int
konflik_run_rad(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rad_opt *opt = ctx->own;
	const struct kb_env *env = &ctx->kantor.env;
	struct konflik_rad_tanya q = { .filter = &ctx->filter,
	    .tahun = opt->tahun.known ? (int)opt->tahun.v : 0 };
	struct konflik_rad r = { 0 };
	kb_code where;
	struct kb_err e;
	int rc;

	if (ctx->opt.wilayah != NULL && env->region(env->arg, ctx->opt.wilayah,
	    2, &where, &e) == 0)
		q.wilayah = where.s;
	rc = konflik_rad_baca(&ctx->kantor, &q, &r, err);
	if (rc == 0)
		rc = kb_wants_doc(ctx) ? page(ctx, &r, err) :
		    list(ctx, &r, err);
	konflik_rad_free(&r);
	return rc;
}
