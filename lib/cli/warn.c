/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "kesbang/text.h"
#include "warn.h"

uint64_t
kb_own_refs(const struct kb_type *t)
{
	uint64_t own = 0;

	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].kind == KB_REF &&
		    strcmp(t->field[i].list, t->name) == 0)
			own |= UINT64_C(1) << i;
	return own;
}

void
kb_warn_refs(struct kb_ctx *ctx, const void *rec, uint64_t given,
    uint64_t which, kb_warn_fn *tell, void *arg)
{
	const struct kb_type *t = ctx->type;
	struct kb_buf scratch = KB_BUF_INIT, why = KB_BUF_INIT;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		/* Texts that were not given live no longer. */
		if (f->kind != KB_REF || ((which & given) >> i & 1) == 0 ||
		    kb_get(f, rec, NULL, &scratch) == NULL ||
		    kb_reference_known(&ctx->kantor, t, i, rec, given, &why))
			continue;
		tell(arg, f->name, why.s);
	}
	kb_buf_free(&scratch);
	kb_buf_free(&why);
}
