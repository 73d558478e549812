/* SPDX-License-Identifier: ISC */
/* kesbangpol-jejak.c - jejak: who did what; and the report of a breach. */
#include "kesbang/insiden.h"
#include "kesbangpol.h"

#define BACK 30			/* days; a choice of ours */

struct jejak_opt {
	kb_enum	 insiden;
	kb_stamp diketahui;
};

static const struct kb_field jejak_fields[] = {
	FLAG(struct jejak_opt, insiden, "bahan laporan kegagalan pelindungan "
	    "data pribadi (UU 27/2022 Pasal 46); tanpa -p 30 hari terakhir"),
	STAMP(struct jejak_opt, diketahui, "dengan --insiden: kapan kegagalan "
	    "itu diketahui; tanpa ini sekarang"),
};

const struct kb_type kesbangpol_jejak_opt = {
	.size = sizeof(struct jejak_opt), KB_FIELDS(jejak_fields),
};

static int
row(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_trail *t = rec;

	return kb_trail_row(arg, kb_type_of_table(t->jenis), rec, err);
}

static int
incident(struct kb_ctx *ctx, const struct kb_period *p, struct kb_err *err)
{
	const struct jejak_opt *opt = ctx->own;
	struct kb_insiden want = { .masa = *p, .filter = &ctx->filter,
	    .diketahui = opt->diketahui };
	struct kb_doc *doc;
	int rc = kb_insiden(&ctx->kantor, &want, &doc, err);

	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}

/*
 * Where -p says nothing: a breach is found later than it happened, and what
 * was done since it was known is of it, too.
 */
static int
span(struct kb_ctx *ctx, struct kb_period *p, struct kb_err *err)
{
	const struct jejak_opt *opt = ctx->own;
	const struct kb_env *env = &ctx->kantor.env;

	if (!kb_yes(opt->insiden) || ctx->opt.periode != NULL)
		return kb_period_opt(ctx, "bulan-ini", p, err);
	p->to = env->today;
	p->from = kb_date_add(opt->diketahui.sec != 0 ? kb_stamp_date(
	    opt->diketahui, env->zone) : env->today, -BACK);
	return 0;
}

int
kesbangpol_run_jejak(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct jejak_opt *opt = ctx->own;
	struct kb_period p;
	int rc;

	if (opt->diketahui.sec != 0 && !kb_yes(opt->insiden))
		return kb_fail(err, KB_USAGE, "--diketahui hanya bersama "
		    "--insiden");
	if (opt->diketahui.sec != 0 && kb_stamp_date(opt->diketahui,
	    ctx->kantor.env.zone).ymd > ctx->kantor.env.today.ymd)
		return kb_fail(err, KB_USAGE, "--diketahui: sesudah hari ini; "
		    "tulis kapan kegagalan itu diketahui");
	if (span(ctx, &p, err) != 0)
		return -1;
	kb_jejak_masa(&ctx->filter, &p, &ctx->kantor.env);
	if (kb_yes(opt->insiden))
		return incident(ctx, &p, err);
	rc = kb_list_begin(ctx, &kb_trail_type, NULL, err);
	if (rc == 0)
		rc = kb_store_list(ctx->db, &ctx->filter, row, ctx, err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}
