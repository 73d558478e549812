/* SPDX-License-Identifier: ISC */
/* banpol-status.c - status: how far each party's aid has come. */
#include <stdlib.h>

#include "banpol.h"
#include "kesbang/proses.h"

struct status_opt {
	struct banpol_of of;
	kb_enum	 keadaan;
};

static const struct kb_field status_fields[] = {
	BANPOL_TAHUN(struct status_opt, "; tanpa ini tahun ini"),
	BANPOL_WILAYAH(struct status_opt, " dan semua di "
	    "dalamnya"),
	ENUM(struct status_opt, keadaan, banpol_keadaan, "hanya yang sampai "
	    "di situ"),
};

const struct kb_type banpol_status_opt = {
	.size = sizeof(struct status_opt), KB_FIELDS(status_fields),
};

static int
list(struct kb_ctx *ctx, const struct banpol_perjalanan *p, struct kb_err *err)
{
	const struct status_opt *opt = ctx->own;
	struct kb_buf text = KB_BUF_INIT;
	struct banpol_perjalanan shown = *p;	/* their sums are told */
	bool look = false, over = false;
	int rc = kb_list_begin(ctx, &banpol_status_type, NULL, err);

	shown.satu = kb_alloc((p->n + 1) * sizeof(*shown.satu));
	shown.n = 0;

	for (size_t i = 0; rc == 0 && i < p->n; i++) {
		struct banpol_status row = banpol_status(p, &p->satu[i],
		    &text);

		if (opt->keadaan.n != 0 && opt->keadaan.n != row.keadaan.n)
			continue;
		shown.satu[shown.n++] = p->satu[i];
		look = look || banpol_perhatian(p, &p->satu[i]);
		rc = kb_list_row(ctx, &row, err);
	}
	if (rc == 0)
		kb_list_gap(ctx);
	if (rc == 0)
		rc = banpol_status_note(&ctx->kantor, &shown, &ctx->out.note, &over,
		    err);
	if (rc == 0)
		kb_list_end(ctx);
	free(shown.satu);
	kb_buf_free(&text);
	return rc != 0 ? rc : look || over ? KB_NOTE : 0;
}

static int
page(struct kb_ctx *ctx, const struct banpol_perjalanan *p,
    const char *party, int year, struct kb_err *err)
{
	struct kb_doc *doc = NULL;
	int rc;

	if (p->n == 0)
		return kb_fail(err, KB_DATA, "tidak ada catatan dan tidak ada "
		    "hak partai '%s' untuk %d", party, year);
	rc = banpol_satu_doc(&ctx->kantor, p, &p->satu[0], &doc, err);
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc != 0 ? rc : banpol_perhatian(p, &p->satu[0]) ? KB_NOTE : 0;
}

int
banpol_run_status(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct status_opt *opt = ctx->own;
	struct banpol_perjalanan p = { 0 };
	struct banpol_asked a;
	const char *party;
	int rc = banpol_one_party(ctx, &party, err);
	bool doc = party != NULL && kb_wants_doc(ctx);	/* of one council */

	if (rc == 0)
		rc = banpol_asked(ctx, &opt->of, 0, party, &a, err);
	if (rc == 0)
		rc = banpol_perjalanan(&ctx->kantor, &(struct banpol_tanya){
		    .wilayah = a.council, .below = a.below && !doc,
		    .from = a.year, .to = a.year, .partai = a.party }, &p,
		    err);
	if (rc == 0)
		rc = doc ? page(ctx, &p,
		    party, a.year, err) : list(ctx, &p, err);
	banpol_perjalanan_free(&p);
	return rc;
}
