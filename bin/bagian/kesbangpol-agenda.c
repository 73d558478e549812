/* SPDX-License-Identifier: ISC */
/* kesbangpol-agenda.c - agenda: everything that is due; dasbor: the office on one
 * page. */
#include "kesbang/agenda.h"
#include "kesbang/dasbor.h"
#include "kesbangpol.h"

struct agenda_opt {
	kb_span	 dalam;
	kb_enum	 bidang;
};

static const struct kb_field agenda_fields[] = {
	SPAN(struct agenda_opt, dalam, "yang jatuh dalam jangka ini; tanpa "
	    "ini 30 hari. Yang sudah lewat selalu disebut"),
	ENUM(struct agenda_opt, bidang, agenda_bidang, "hanya bidang ini"),
};

const struct kb_type kesbangpol_agenda_opt = {
	.size = sizeof(struct agenda_opt), KB_FIELDS(agenda_fields),
};

int
kesbangpol_run_agenda(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct agenda_opt *opt = ctx->own;
	struct agenda a = { .dalam = opt->dalam.unit != 0 ? opt->dalam :
	    (kb_span){ 30, 'h' },
	    .bidang = (enum agenda_bidang)opt->bidang.n };
	int rc;

	rc = agenda(&ctx->kantor, &a, err);
	if (rc == 0)
		rc = kb_list_begin(ctx, &agenda_butir_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < a.n; i++)
		rc = kb_list_row(ctx, &a.butir[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	if (rc == 0 && a.n == 0)
		kb_say(ctx, "tidak ada yang jatuh tempo");
	rc = rc != 0 ? rc : a.lewat > 0 ? KB_NOTE : 0;
	agenda_free(&a);
	return rc;
}

/* ---- dasbor ---- */

int
kesbangpol_run_dasbor(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc = NULL;
	int rc = kb_dasbor(&ctx->kantor, &doc, err);

	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}
