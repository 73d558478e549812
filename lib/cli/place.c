/* SPDX-License-Identifier: ISC */
/*
 * place.c - a new record's place from the text that says where: one rule for
 * whatever a record comes in, a message, a table or a command line.
 */
#include <stdlib.h>
#include <string.h>

#include "import.h"

/* What a field says marks its place as one, and it can be only one. */
static bool
from_field(const struct kb_env *env, const struct kb_field *f,
    const struct kb_field *to, void *rec, struct kb_err *why)
{
	char *copy = kb_strdup(*(kb_text *)(void *)((char *)rec + f->at));
	bool is = env->apart(env->arg, copy, true, (kb_code *)(void *)
	    ((char *)rec + to->at), why) == 0;

	free(copy);
	return is;
}

void
kb_place_from_text(struct kb_ctx *ctx, struct kb_store *store, void *rec,
    uint64_t *given, kb_warn_fn *tell, void *arg)
{
	const struct kb_type *t = ctx->type;
	const struct kb_env *env = &ctx->kantor.env;
	struct kb_err e;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		int to = f->place != NULL ? kb_field_find(t, f->place) : -1;
		char *why;

		if (to < 0 || (*given >> to & 1) != 0 || !kb_known(f, rec) ||
		    env->apart == NULL || kb_store_numbered(store, rec))
			continue;
		if (from_field(env, f, &t->field[to], rec, &e)) {
			*given |= UINT64_C(1) << to;
			continue;
		}
		why = kb_asprintf("tidak diketahui dari %s: %s", f->name,
		    e.msg);
		tell(arg, t->field[to].name, why);
		free(why);
	}
}
