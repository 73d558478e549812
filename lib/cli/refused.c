/* SPDX-License-Identifier: ISC */
/* refused.c - what is typed at the desk names records that there are. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "warn.h"

struct refusing {
	const struct kb_src	*src;
	struct kb_errs		*errs;
};

static void
refuse(void *arg, const char *column, const char *text)
{
	struct refusing *r = arg;

	kb_errs_add(r->errs, r->src, column, "%s", text);
}

void
kb_refuse_refs(struct kb_ctx *ctx, const void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs)
{
	const struct kb_type *t = ctx->type;
	void *ours = kb_alloc(t->size);
	struct kb_head *h = ours;
	struct refusing r = { src, errs };
	uint64_t which = 0;

	/* Names hold within an office; a new record is going to be of ours. */
	memcpy(ours, rec, t->size);
	if (t->head && h->kantor.s[0] == '\0')
		h->kantor = ctx->kantor.env.office;

	for (size_t i = 0; t->strict_refs && i < t->nfield; i++)
		if (t->field[i].kind == KB_REF && t->field[i].need)
			which |= UINT64_C(1) << i;
	kb_warn_refs(ctx, ours, given, which, refuse, &r);
	if (t->strict_refs && t->refs != NULL)
		t->refs(&ctx->kantor, ours, given, src, errs);
	free(ours);
}
