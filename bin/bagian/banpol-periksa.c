/* SPDX-License-Identifier: ISC */
/*
 * banpol-periksa.c - periksa without JENIS: each record by its own rules, and
 * all of them as BPK looks at them.
 */
#include <string.h>

#include "banpol.h"
#include "kesbang/banpol.h"
#include "kesbang/pemeriksaan.h"

struct adding {
	struct kb_kantor	*k;
	struct banpol_pemeriksaan	*found;
	const struct kb_type	*type;
};

/* A finding of a record, by its own rules. */
static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct adding *a = arg;
	const struct kb_finding *f = rec;

	(void)err;
	banpol_pemeriksaan_add(a->k, a->found, a->type,
	    &(struct banpol_pemeriksaan_baris){ .jenis = f->jenis,
	    .nomor = f->nomor, .kolom = f->kolom, .temuan = f->temuan,
	    .dasar = f->dasar, .perbaikan = f->perbaikan });
	return 0;
}

/* What BPK looks at knows its record, and not yet what to do with it. */
static void
mend(struct kb_kantor *k, struct banpol_pemeriksaan *found,
    struct banpol_pemeriksaan_baris *r)
{
	struct kb_finding f = { r->jenis, r->nomor, r->kolom, r->temuan,
	    r->dasar, NULL };
	struct kb_buf b = KB_BUF_INIT, key = KB_BUF_INIT;

	for (size_t i = 0; r->perbaikan == NULL && banpol_types[i] != NULL; i++)
		if (strcmp(banpol_types[i]->name, r->jenis) == 0)
			kb_repair(k, banpol_types[i], NULL, &f, &b, &key);
	if (b.len > 0)
		r->perbaikan = kb_homes_text(&found->homes, &b);
	if (key.len > 0)
		r->nomor = kb_homes_text(&found->homes, &key);
	kb_buf_free(&b);
	kb_buf_free(&key);
}

int
banpol_look(struct kb_kantor *k, struct banpol_pemeriksaan *found,
    struct kb_err *err)
{
	int rc = banpol_pemeriksaan_load(k, found, err);

	for (size_t i = 0; rc == 0 && banpol_types[i] != NULL; i++) {
		struct adding a = { k, found, banpol_types[i] };
		struct kb_filter all;

		kb_filter_begin(&all, a.type);
		rc = kb_findings(k, a.type, &all, KB_DOUBTS, take, &a, err);
		kb_filter_free(&all);
	}
	banpol_pemeriksaan_order(found);
	for (size_t i = 0; i < found->n; i++)
		mend(k, found, &found->row[i]);
	return rc;
}

struct looking {
	struct kb_ctx		*ctx;
	struct banpol_pemeriksaan	 found;
};

static int
tell(struct looking *l, struct kb_err *err)
{
	struct kb_ctx *ctx = l->ctx;
	size_t n = l->found.n, most = ctx->filter.limit < 0 ? n :
	    (size_t)ctx->filter.limit;

	if (kb_list_begin(ctx, &banpol_pemeriksaan_type, NULL, err) != 0)
		return -1;
	for (size_t i = 0; i < n && i < most; i++) {
		kb_mend_told(ctx, l->found.row[i].perbaikan);
		if (kb_list_row(ctx, &l->found.row[i], err) != 0)
			return -1;
	}
	if (n > 0) {
		kb_list_gap(ctx);
		kb_buf_addf(&ctx->out.note, "%zu temuan\n", n);
		banpol_pemeriksaan_sum(l->found.row, n, &ctx->out.note);
		kb_mends_note(ctx);
	}
	kb_list_end(ctx);
	return n > 0 ? KB_NOTE : 0;
}

int
banpol_run_periksa(struct kb_ctx *ctx, struct kb_err *err)
{
	struct looking l = { .ctx = ctx };
	int rc;

	if (ctx->type != &banpol_pemeriksaan_type)
		return kb_check_run(ctx, err);
	rc = banpol_look(&ctx->kantor, &l.found, err);
	if (rc == 0)
		rc = kb_filter_choose(ctx->db, &ctx->filter, l.found.row,
		    &l.found.n, err);
	if (rc == 0)
		rc = tell(&l, err);
	banpol_pemeriksaan_free(&l.found);
	return rc;
}
