/* SPDX-License-Identifier: ISC */
/* rakor-rekom-periksa.c - periksa without JENIS: all records at once. */
#include <stdlib.h>

#include "rakor.h"

struct looking {
	struct kb_finding	*row;
	size_t			 n;
	struct kb_homes		 homes;
};

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct looking *l = arg;

	(void)err;
	l->row = kb_realloc(l->row, l->n + 1, sizeof(*l->row));
	l->row[l->n] = *(const struct kb_finding *)rec;
	kb_homes_keep(&l->homes, &kb_finding_type, &l->row[l->n++]);
	return 0;
}

static int
look(struct kb_ctx *ctx, struct looking *l, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && rakor_types[i] != NULL; i++) {
		struct kb_filter all;

		kb_filter_begin(&all, rakor_types[i]);
		rc = kb_findings(&ctx->kantor, rakor_types[i], &all, KB_AUDIT,
		    take, l, err);
		if (rc == 0)
			rc = kb_filed_check(ctx, rakor_types[i], &all, take, l,
			    err);
		kb_filter_free(&all);
	}
	return rc;
}

static int
tell(struct kb_ctx *ctx, const struct looking *l, struct kb_err *err)
{
	size_t most = ctx->filter.limit < 0 ? l->n :
	    (size_t)ctx->filter.limit;

	if (kb_list_begin(ctx, &kb_finding_type, NULL, err) != 0)
		return -1;
	for (size_t i = 0; i < l->n && i < most; i++)
		if (kb_finding_row(ctx, &l->row[i], err) != 0)
			return -1;
	return kb_findings_end(ctx);
}

int
rakor_run_periksa(struct kb_ctx *ctx, struct kb_err *err)
{
	struct looking l = { 0 };
	int rc;

	if (ctx->type != &kb_finding_type)
		return kb_check_run(ctx, err);
	rc = look(ctx, &l, err);
	if (rc == 0)
		rc = kb_filter_choose(ctx->db, &ctx->filter, l.row, &l.n, err);
	if (rc == 0)
		rc = tell(ctx, &l, err);
	free(l.row);
	kb_homes_free(&l.homes);
	return rc;
}
