/* SPDX-License-Identifier: ISC */
/* refused.c - what is typed at the desk names records that there are. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/text.h"
#include "warn.h"

#define MOST_OFFERED 3

struct refusing {
	struct kb_ctx		*ctx;
	const void		*rec;
	const struct kb_src	*src;
	struct kb_errs		*errs;
	const char		*typed;
	struct kb_buf		 offered;	/* "'A', 'B'" */
	size_t			 n;
	bool			 same;		/* one has that very name */
};

static bool
holds(const char *name, const char *part)
{
	struct kb_buf all = KB_BUF_INIT, some = KB_BUF_INIT;
	bool is;

	kb_fold_name(&all, name);
	kb_fold_name(&some, part);
	is = some.len >= 4 && strstr(kb_buf_str(&all), some.s) != NULL;
	kb_buf_free(&all);
	kb_buf_free(&some);
	return is;
}

/* A slip of the finger, or a part of the name. */
static void
offer(void *arg, const char *name)
{
	struct refusing *r = arg;
	size_t best = 3;

	r->same = r->same || kb_same_name(name, r->typed);
	if (r->n == MOST_OFFERED || (kb_nearer(r->typed, name, NULL, &best) ==
	    NULL && !holds(name, r->typed) && !holds(r->typed, name)))
		return;
	kb_buf_addf(&r->offered, "%s'%.80s'", r->n++ > 0 ? ", " : "", name);
}

static void
refuse(void *arg, const char *column, const char *text)
{
	struct refusing *r = arg;
	const struct kb_type *t = r->ctx->type;
	const struct kb_field *f = &t->field[kb_field_find(t, column)];
	struct kb_buf scratch = KB_BUF_INIT;

	r->n = 0;
	r->same = false;
	kb_buf_cut(&r->offered, 0);
	r->typed = kb_get(f, r->rec, NULL, &scratch);
	if (r->ctx->kantor.env.ref_arg != NULL)
		kb_ref_names(r->ctx->kantor.env.ref_arg, f->list, offer, r);
	/* Which of several it is was asked; that there is none was not. */
	if (!r->same && r->n > 0)
		kb_errs_add(r->errs, r->src, column, "%s; maksud Anda %s?",
		    text, r->offered.s);
	else if (!r->same)
		kb_errs_add(r->errs, r->src, column, "%s", text);
	kb_buf_free(&scratch);
}

void
kb_refuse_refs(struct kb_ctx *ctx, const void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs)
{
	const struct kb_type *t = ctx->type;
	void *ours = kb_alloc(t->size);
	struct kb_head *h = ours;
	struct refusing r = { .ctx = ctx, .rec = ours, .src = src,
	    .errs = errs };
	uint64_t which = 0;

	/* Names hold within an office; a new record is going to be of ours. */
	memcpy(ours, rec, t->size);
	if (t->head && h->kantor.s[0] == '\0')
		h->kantor = ctx->kantor.env.office;

	for (size_t i = 0; t->strict_refs && i < t->nfield; i++)
		if (t->field[i].kind == KB_REF && t->field[i].need)
			which |= UINT64_C(1) << i;
	kb_warn_refs(ctx, ours, given, which, refuse, &r);
	kb_buf_free(&r.offered);
	free(ours);
}
