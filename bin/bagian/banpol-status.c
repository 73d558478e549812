/* SPDX-License-Identifier: ISC */
/* banpol-status.c - status: how far each party's aid has come. */
#include <stdlib.h>

#include "banpol.h"
#include "kesbang/hitung.h"
#include "kesbang/proses.h"

struct status_opt {
	struct banpol_of of;
	kb_text	 tahun;
	kb_enum	 keadaan;
};

static const struct kb_field status_fields[] = {
	TEXT(struct status_opt, tahun, "tahun anggaran; tanpa ini "
	    "tahun ini, dan dari tahun sebelumnya yang masih perlu dilihat", .arg = "2019[..2024]"),
	BANPOL_WILAYAH(struct status_opt, " dan semua di "
	    "dalamnya"),
	ENUM(struct status_opt, keadaan, banpol_keadaan, "hanya yang sampai "
	    "di situ"),
};

const struct kb_type banpol_status_opt = {
	.size = sizeof(struct status_opt), KB_FIELDS(status_fields),
};

/* Those that were asked for; of earlier years what needs a look. */
static struct banpol_perjalanan
asked(const struct status_opt *opt, const struct banpol_perjalanan *p,
    int since)
{
	struct banpol_perjalanan shown = *p;	/* their sums are told */

	shown.satu = kb_alloc((p->n + 1) * sizeof(*shown.satu));
	shown.n = 0;
	for (size_t i = 0; i < p->n; i++)
		if ((opt->keadaan.n == 0 ||
		    opt->keadaan.n == (uint8_t)p->satu[i].keadaan) &&
		    (p->satu[i].tahun >= since ||
		    banpol_perhatian(p, &p->satu[i])))
			shown.satu[shown.n++] = p->satu[i];
	return shown;
}

/* One year needs no column where people read. */
static int
begin(struct kb_ctx *ctx, const struct banpol_perjalanan *p,
    struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	bool several = false;

	for (size_t i = 1; i < p->n; i++)
		several = several || p->satu[i].tahun != p->satu[0].tahun;
	if (f == NULL)
		return -1;
	if (f->people && ctx->opt.pilih == NULL && several)
		ctx->opt.pilih = "tahun,nama,hak,keadaan,cair,berikutnya";
	return kb_list_begin(ctx, &banpol_status_type, NULL, err);
}

static int
list(struct kb_ctx *ctx, const struct banpol_perjalanan *p, int since,
    struct kb_err *err)
{
	struct banpol_perjalanan shown = asked(ctx->own, p, since);
	struct kb_buf text = KB_BUF_INIT;
	bool look = false, over = false;
	int rc = begin(ctx, &shown, err);

	for (size_t i = 0; rc == 0 && i < shown.n; i++) {
		struct banpol_status row = banpol_status(p, &shown.satu[i],
		    &text);

		look = look || banpol_perhatian(p, &shown.satu[i]);
		rc = kb_list_row(ctx, &row, err);
	}
	if (rc == 0)
		kb_list_gap(ctx);
	if (rc == 0)
		rc = banpol_status_note(&ctx->kantor, &shown, &ctx->out.note,
		    &over, err);
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
	int from = 0, to = 0;
	bool doc;

	if (rc == 0)
		rc = banpol_asked(ctx, &opt->of, 0, party, &a, err);
	if (rc == 0)
		rc = banpol_years(opt->tahun, ctx->kantor.env.today, &from,
		    &to, err);
	/* A page is of one council and year. */
	doc = rc == 0 && party != NULL && from == to && kb_wants_doc(ctx);
	if (rc == 0)
		rc = banpol_perjalanan(&ctx->kantor, &(struct banpol_tanya){
		    .wilayah = a.council, .below = a.below && !doc,
		    .from = from - (opt->tahun == NULL && !doc), .to = to,
		    .partai = a.party }, &p, err);
	if (rc == 0)
		rc = doc ? page(ctx, &p, party, to, err) :
		    list(ctx, &p, from, err);
	banpol_perjalanan_free(&p);
	return rc;
}
