/* SPDX-License-Identifier: ISC */
/* meant.c - references of a record that is put, and those that are not clear. */
#include <string.h>

#include "storing.h"

void
kb_settle_refs(struct kb_store *s, void *rec)
{
	struct kb_buf scratch = KB_BUF_INIT;

	s->open = false;
	s->unmet = 0;
	for (size_t i = 0; i < s->type->nfield && s->refs >> i != 0; i++) {
		const struct kb_field *f = &s->type->field[i];
		const char *text;

		if ((s->refs >> i & 1) == 0 ||
		    (text = kb_get(f, rec, NULL, &scratch)) == NULL)
			continue;
		text = s->env->ref(s->env->ref_arg, f, s->type, rec, text,
		    NULL);
		if (text != NULL)
			kb_load(f, rec, text, NULL);
		else if ((s->own_refs >> i & 1) != 0)
			s->open = true;
		if (text == NULL)
			s->unmet |= BIT(i);
	}
	kb_buf_free(&scratch);
}

void
kb_refuse_several(struct kb_store *s, const void *rec, uint64_t given,
    const void *was, const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf why = KB_BUF_INIT, a = KB_BUF_INIT, b = KB_BUF_INIT;
	bool restored = s->import != 0 && s->type->head &&
	    ((const struct kb_head *)rec)->nomor != NULL &&
	    (given & (BIT(KB_FIELD_KANTOR) | BIT(KB_FIELD_NOMOR))) ==
	    (BIT(KB_FIELD_KANTOR) | BIT(KB_FIELD_NOMOR));
	uint64_t set = restored ? 0 : s->unmet & given;

	for (size_t i = 0; i < s->type->nfield && set >> i != 0; i++) {
		const struct kb_field *f = &s->type->field[i];
		const char *text, *before;

		if ((set >> i & 1) == 0 ||
		    (text = kb_get(f, rec, NULL, &a)) == NULL)
			continue;
		before = was != NULL ? kb_get(f, was, NULL, &b) : NULL;
		if (before != NULL && strcmp(text, before) == 0)
			continue;
		kb_buf_cut(&why, 0);
		s->env->ref(s->env->ref_arg, f, s->type, rec, text, &why);
		if (why.len > 0)
			kb_errs_add(errs, src, f->name, "%s", why.s);
	}
	kb_buf_free(&why);
	kb_buf_free(&a);
	kb_buf_free(&b);
}
