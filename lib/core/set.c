/* SPDX-License-Identifier: ISC */
/* set.c - a field from what people write, and what of it is another's. */
#include <stdio.h>
#include <string.h>

#include "kesbang/text.h"
#include "kind.h"
#include "refuse.h"

/* How offices write "not known"; none of these is ever a value. */
static bool
means_unknown(const char *s)
{
	static const char *const words[] = { "-", "–", "—", "n/a", "N/A",
	    "data menyusul", "Data menyusul", "Data Menyusul",
	    "DATA MENYUSUL" };

	if (*s == '\0')
		return true;
	if (strchr("-nNdD\xe2", *s) == NULL)	/* nearly every value */
		return false;
	for (size_t i = 0; i < KB_LEN(words); i++)
		if (strcmp(s, words[i]) == 0)
			return true;
	return false;
}

bool
kb_is_unkept(const struct kb_type *type, int field, const char *text)
{
	return type->no_nik && (field < 0 || !type->field[field].taxed) &&
	    kb_holds_nik(text);
}

static int
set_own(const struct kb_field *f, void *rec, char *text, char **rest,
    const struct kb_env *env, struct kb_err *err)
{
	const struct kb_kind_op *op = kb_kind_op(f);
	void *p = (char *)rec + f->at;

	*rest = NULL;
	if (f->spill != NULL && op->part != NULL)
		return op->part(f, p, text, rest, env, err);
	if (f->spill != NULL && (*rest = strchr(text, '/')) != NULL) {
		*(*rest)++ = '\0';
		text = kb_trim(text);
		if (means_unknown(text)) {
			kb_unset(f, rec);
			return 0;
		}
	}
	return op->set(f, p, text, env, err);
}

/* Latitude for longitude: out of its own bounds, and within the other's. */
static int
perhaps_swapped(const struct kb_type *type, const struct kb_field *f,
    char *text, const struct kb_env *env, struct kb_err *err)
{
	size_t n = err != NULL ? strlen(err->msg) : 0;
	struct kb_err none;
	kb_real v;

	for (size_t i = 0; err != NULL && f->kind == KB_REAL &&
	    i < type->nfield; i++) {
		const struct kb_field *o = &type->field[i];

		if (o == f || o->kind != KB_REAL || kb_kind_op(o)->set(o, &v,
		    text, env, &none) != 0)
			continue;
		snprintf(err->msg + n, sizeof(err->msg) - n, "; mungkin "
		    "tertukar dengan %s", o->name);
		break;
	}
	return -1;
}

int
kb_set_given(const struct kb_type *type, size_t field, void *rec, char *text,
    const struct kb_env *env, uint64_t *given, struct kb_err *err)
{
	const struct kb_field *f = &type->field[field];
	char *rest;
	int other;

	*given |= UINT64_C(1) << field;
	text = kb_trim(text);
	if (means_unknown(text)) {
		kb_unset(f, rec);
		return 0;
	}
	if (f->mask && kb_is_masked(text))
		return kb_refuse(err, text, " disamarkan, jadi bukan nilainya; "
		    "buang kolom ini, atau ambil dari 'ekspor'");
	if (kb_is_unkept(type, (int)field, text))
		return kb_fail(err, KB_DATA, "%s", KB_UNKEPT);
	if (set_own(f, rec, text, &rest, env, err) != 0)
		return perhaps_swapped(type, f, text, env, err);
	if (rest == NULL || (other = kb_field_find(type, f->spill)) < 0)
		return 0;
	return kb_set_given(type, (size_t)other, rec, rest, env, given, err);
}

int
kb_set(const struct kb_type *type, size_t field, void *rec, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	uint64_t given = 0;

	return kb_set_given(type, field, rec, text, env, &given, err);
}
