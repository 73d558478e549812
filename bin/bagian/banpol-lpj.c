/* SPDX-License-Identifier: ISC */
/* banpol-lpj.c - what the aid was spent on: of all parties, or of one. */
#include "banpol.h"
#include "kesbang/lpj.h"

struct lpj_opt {
	struct banpol_of of;
	kb_enum	 rincian, rencana, inventaris;
};

static const struct kb_field lpj_fields[] = {
	BANPOL_WILAYAH(struct lpj_opt, " dan semua di "
	    "dalamnya"),
	BANPOL_TAHUN(struct lpj_opt, "; tanpa ini tahun ini, sampai Juni "
	    "tahun lalu"),
	FLAG(struct lpj_opt, rincian, "satu partai: setiap baris belanja"),
	FLAG(struct lpj_opt, rencana, "rencana penggunaan (formulir A), dan "
	    "yang menjadi kenyataan"),
	FLAG(struct lpj_opt, inventaris, "rekapitulasi barang inventaris, "
	    "barang pakai habis dan jasa untuk BPK"),
};

const struct kb_type banpol_lpj_opt = {
	.size = sizeof(struct lpj_opt), KB_FIELDS(lpj_fields),
};

struct lpj {
	struct kb_ctx			*ctx;
	const struct lpj_opt		*opt;
	struct banpol_perjalanan	 p;
	struct banpol_buku		 buku;
	struct banpol_lpj_semua		 semua;
	bool				 attention;
};

/* Accountability is owed in January: until June it is the last year's. */
static int
usual(kb_date today)
{
	return today.ymd / 10000 - (today.ymd / 100 % 100 < 7);
}

static int
check(const struct kb_ctx *ctx, const struct lpj_opt *opt, struct kb_err *err)
{
	if (kb_yes(opt->rincian) + kb_yes(opt->rencana) +
	    kb_yes(opt->inventaris) > 1)
		return kb_fail(err, KB_USAGE, "pilih satu: --rincian, "
		    "--rencana atau --inventaris");
	if (kb_yes(opt->rincian) && ctx->argc == 0)
		return kb_fail(err, KB_USAGE, "--rincian untuk satu PARTAI");
	return 0;
}

/* ---- one row a party, a cost or a thing ---- */

static int
rows_of(struct lpj *j, const struct banpol_lpj *l,
    const struct banpol_satu *s, bool one, struct kb_err *err)
{
	struct banpol_lpj_baris row;

	if (kb_yes(j->opt->inventaris))
		return banpol_lpj_goods(l, kb_list_row, j->ctx, err);
	if (one || kb_yes(j->opt->rencana))
		return banpol_lpj_codes(l, kb_list_row, j->ctx, err);
	banpol_lpj_row(l, s, &row);
	if (banpol_lpj_tambah(&j->semua, &row, err) != 0)
		return -1;
	return kb_list_row(j->ctx, &row, err);
}

static const struct kb_type *
type_of(const struct lpj *j, bool one)
{
	return kb_yes(j->opt->inventaris) ? &banpol_lpj_barang_type :
	    one || kb_yes(j->opt->rencana) ? &banpol_lpj_kode_type :
	    &banpol_lpj_type;
}

/* Who has got money, or has written down what it was for. */
static bool
has_part(const struct banpol_lpj *l)
{
	return l->cair != 0 || l->n > 0 || l->nrencana > 0;
}

static int
put_rows(struct lpj *j, bool one, struct kb_err *err)
{
	int rc = kb_list_begin(j->ctx, type_of(j, one), NULL, err);

	for (size_t i = 0; rc == 0 && i < j->p.n; i++) {
		struct banpol_lpj l;

		rc = banpol_lpj(&j->buku, &j->p.satu[i], &l, err);
		if (rc != 0 || !has_part(&l))
			continue;
		j->attention |= banpol_lpj_perhatian(&l);
		rc = rows_of(j, &l, &j->p.satu[i], one, err);
	}
	if (rc != 0)
		return rc;
	kb_list_gap(j->ctx);
	banpol_lpj_semua_say(&j->semua, &j->ctx->out.note);
	kb_list_end(j->ctx);
	return 0;
}

/* ---- one party ---- */

static int
put_party(struct lpj *j, const struct banpol_satu *s, struct kb_err *err)
{
	const struct banpol_lpj_want w = { .detail = kb_yes(j->opt->rincian),
	    .plan = kb_yes(j->opt->rencana),
	    .goods = kb_yes(j->opt->inventaris) };
	struct banpol_lpj l;
	struct kb_doc *doc;
	int rc = banpol_lpj(&j->buku, s, &l, err);

	if (rc != 0)
		return rc;
	j->attention = banpol_lpj_perhatian(&l);
	doc = banpol_lpj_doc(&j->ctx->kantor, &l, s, &w);
	rc = kb_put_doc(j->ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}

static int
run(struct lpj *j, struct kb_err *err)
{
	struct kb_ctx *ctx = j->ctx;
	static const kb_code all = { "" };
	bool doc, below;
	struct banpol_asked a;
	const char *party;

	if (banpol_one_party(ctx, &party, err) != 0 ||
	    check(ctx, j->opt, err) != 0 || banpol_asked(ctx, &j->opt->of,
	    usual(ctx->kantor.env.today), party, &a, err) != 0)
		return -1;
	doc = a.party != NULL && kb_wants_doc(ctx);	/* of one council */
	below = a.below && !doc;
	if (banpol_perjalanan(&ctx->kantor, &(struct banpol_tanya){
	    .wilayah = a.council, .below = below, .from = a.year, .to = a.year,
	    .partai = a.party }, &j->p, err) != 0 ||
	    banpol_buku_load(&ctx->kantor, below ? &all : &a.council, a.year,
	    a.year, a.party, &j->buku, err) != 0)
		return -1;
	if (a.party != NULL && j->p.n == 0)
		return kb_fail(err, KB_DATA, "%s tidak punya catatan pada "
		    "tahun anggaran %d", a.party, a.year);
	if (doc)
		return put_party(j, &j->p.satu[0], err);
	return put_rows(j, a.party != NULL, err);
}

int
banpol_run_lpj(struct kb_ctx *ctx, struct kb_err *err)
{
	struct lpj j = { .ctx = ctx, .opt = ctx->own };
	int rc = run(&j, err);

	banpol_buku_free(&j.buku);
	banpol_perjalanan_free(&j.p);
	return rc == 0 && j.attention ? KB_NOTE : rc;
}
