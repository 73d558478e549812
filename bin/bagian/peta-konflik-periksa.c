/* SPDX-License-Identifier: ISC */
/* peta-konflik-periksa.c - periksa, and with --batas points and regions. */
#include "kesbang/findings.h"
#include "konflik.h"

struct check_opt {
	struct konflik_batas_opt batas;
};

#define T struct check_opt
static const struct kb_field check_fields[] = {
	KONFLIK_BATAS_OPTIONS(T),
};
#undef T

const struct kb_type konflik_periksa_opt = {
	.size = sizeof(struct check_opt), KB_FIELDS(check_fields),
};

struct points {
	struct kb_ctx	*ctx;
	struct kb_err	*err;
	int		 rc;
	size_t		 n;
};

static void
take(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct points *p = arg;
	struct kb_finding f = { p->ctx->type->name, nomor, column, what, rule,
	    NULL };
	struct kb_buf mend = KB_BUF_INIT, key = KB_BUF_INIT;

	kb_repair(&p->ctx->kantor, p->ctx->type, NULL, &f, &mend, &key);
	if (p->rc == 0)
		p->rc = kb_finding_row(p->ctx, &f, p->err);
	kb_buf_free(&mend);
	kb_buf_free(&key);
}

static int
look(struct kb_ctx *ctx, const struct kb_geo *geo, struct konflik_titik *told,
    struct kb_err *err)
{
	struct points p = { .ctx = ctx, .err = err };
	const struct kb_lint l = { take, &p, &ctx->kantor.env };

	if (kb_list_begin(ctx, &kb_finding_type, NULL, err) != 0 ||
	    konflik_batas_titik(&ctx->kantor, &ctx->filter, geo, &l, told,
	    err) != 0 || p.rc != 0)
		return -1;
	return kb_findings_end(ctx);
}

int
konflik_run_periksa(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct check_opt *o = ctx->own;
	struct kb_geo geo = { .n = 0 };
	struct konflik_titik told = { 0 };
	int rc = konflik_batas_usage(&o->batas, err);

	if (rc == 0 && o->batas.berkas == NULL)
		return kb_check_run(ctx, err);
	if (rc == 0)
		rc = konflik_batas(ctx, &o->batas, NULL, &geo, err);
	if (rc == 0)
		rc = look(ctx, &geo, &told, err);
	if (rc >= 0 && told.tanpa_bidang > 0)
		kb_say(ctx, "%zu dari %zu titik tidak diperiksa: wilayahnya "
		    "tidak ada dalam %s", told.tanpa_bidang, told.titik,
		    o->batas.berkas);
	if (rc == 0 && geo.nnote > 0)
		rc = KB_NOTE;
	kb_geo_free(&geo);
	return rc;
}
