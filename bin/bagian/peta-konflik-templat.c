/* SPDX-License-Identifier: ISC */
/* peta-konflik-templat.c - templat: forms, also filled in with who has not
 * reported yet. */
#include <string.h>

#include "kesbang/kelengkapan.h"
#include "konflik.h"

#define COLUMNS "wilayah,laporan,periode,diterima,nihil,nomor_surat,catatan"

struct templat_opt {
	kb_enum	 bawaan;
	kb_enum	 laporan;
	kb_text	 periode;
};

#define T struct templat_opt
static const struct kb_field templat_fields[] = {
	KB_FORM_OPTIONS(T),
	ENUM(T, laporan, konflik_jam, "pelaporan: laporan berkala yang mana; "
	    "tanpa ini triwulan"),
	TEXT(T, periode, "pelaporan: terisi dengan wilayah yang belum lapor "
	    "untuk periode itu", .letter = 'p', .arg = "2024-T3"),
};
#undef T

const struct kb_type konflik_templat_opt = {
	.size = sizeof(struct templat_opt), KB_FIELDS(templat_fields),
};

static int
silent_ones(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct templat_opt *opt = ctx->own;
	struct konflik_kelengkapan q = { .jam = opt->laporan.n == 0 ?
	    KONFLIK_TRIWULAN : (enum konflik_jam)opt->laporan.n };
	struct kb_err e;
	int rc = 0;

	(void)arg;
	if (kb_period_parse(opt->periode, ctx->kantor.env.today, &q.masa,
	    &e) != 0)
		rc = kb_fail(err, KB_USAGE, "--periode: %s", e.msg);
	if (rc == 0)
		rc = konflik_kelengkapan(&ctx->kantor, &q, err);
	if (rc == 0)
		rc = kb_form_begin(ctx, &pelaporan_type, COLUMNS, err);
	for (size_t i = 0; rc == 0 && i < q.l.n; i++) {
		const struct konflik_lapor_row *r = &q.l.row[i];
		struct pelaporan p = { .wilayah = r->wilayah,
		    .laporan = konflik_jam[q.jam - 1].name,
		    .periode = r->periode };

		if (!konflik_lapor_masuk(r))
			rc = kb_list_row(ctx, &p, err);
	}
	if (rc == 0)
		kb_list_end(ctx);
	konflik_kelengkapan_free(&q);
	return rc;
}

int
konflik_run_templat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct templat_opt *opt = ctx->own;
	bool filled = ctx->type == &pelaporan_type && opt->periode != NULL;

	if (!filled && (opt->periode != NULL || opt->laporan.n != 0))
		return kb_fail(err, KB_USAGE, "%s", opt->periode == NULL ?
		    "--laporan hanya bersama -p PERIODE" :
		    "-p hanya untuk templat pelaporan");
	return kb_form_run(ctx, opt->bawaan, filled ? silent_ones : NULL,
	    NULL, err);
}
