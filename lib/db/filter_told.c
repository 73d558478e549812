/* SPDX-License-Identifier: ISC */
/* filter_told.c - what a filter was told: for people, and a part of it. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/period.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

/* A period, however it was named; false where it is none. */
static bool
period(const struct kb_field *f, const char *value, const struct kb_env *env,
    struct kb_buf *b)
{
	size_t at = b->len, n = strlen(f->name);
	struct kb_period p;

	if ((f->kind != KB_DATE && f->kind != KB_PDATE &&
	    f->kind != KB_STAMP) ||
	    kb_period_parse(value, env->today, &p, NULL) != 0)
		return false;
	kb_period_long(b, &p);
	if (b->s[at] == 'T')			/* Tahun, Triwulan */
		b->s[at] = 't';
	/* "tahun 2024" is not told as "tahun tahun 2024". */
	if (strncmp(b->s + at, f->name, n) == 0 && b->s[at + n] == ' ') {
		memmove(b->s + at, b->s + at + n + 1, b->len - at - n);
		kb_buf_cut(b, b->len - n - 1);
	}
	return true;
}

/* One value, as people read it; a text as it was typed. */
static void
one(const struct kb_type *t, size_t field, char *value,
    const struct kb_env *env, struct kb_buf *b)
{
	const struct kb_field *f = &t->field[field];
	char *said = kb_strdup(kb_trim(value));
	void *rec = kb_alloc(t->size);

	if (period(f, value, env, b))
		;
	else if (f->kind != KB_TEXT && f->kind != KB_REF &&
	    kb_set(t, field, rec, value, env, NULL) == 0)
		kb_show(f, rec, env, b);
	else
		kb_buf_adds(b, said);
	free(rec);
	free(said);
}

/* "A..B" of figures and times; false where it is no range. */
static bool
range(const struct kb_type *t, size_t field, char *value,
    const struct kb_env *env, struct kb_buf *b)
{
	bool time = t->field[field].kind == KB_TIME;
	char *to = strstr(value, "..");

	if (to == NULL || (!time && !kb_is_int(&t->field[field])))
		return false;
	*to = '\0';
	to += 2;
	if (*value == '\0')
		kb_buf_adds(b, time ? "sampai dengan " : "paling banyak ");
	else if (*to == '\0' && time)
		kb_buf_adds(b, "sejak ");
	if (*value != '\0')
		one(t, field, value, env, b);
	if (*to == '\0' && !time)
		kb_buf_adds(b, " ke atas");
	else if (*value != '\0' && *to != '\0')
		kb_buf_adds(b, " s.d. ");
	if (*to != '\0')
		one(t, field, to, env, b);
	return true;
}

static void
values(const struct kb_type *t, size_t field, const char *value,
    const struct kb_env *env, struct kb_buf *b)
{
	char *copy = kb_strdup(value), *next;

	if (*value == '\0')
		kb_buf_adds(b, "(belum diisi)");
	else if (!period(&t->field[field], value, env, b) &&
	    !range(t, field, copy, env, b))
		for (char *p = copy; p != NULL; p = next) {
			next = strchr(p, ',');
			if (next != NULL)
				*next++ = '\0';
			kb_buf_adds(b, p > copy ? " atau " : "");
			one(t, field, p, env, b);
		}
	free(copy);
}

void
kb_filter_told(const struct kb_filter *f, int except, const struct kb_env *env,
    struct kb_buf *b)
{
	const char *p = kb_buf_str(&f->told), *end = p + f->told.len;
	bool any = false;

	for (; p < end; p += strlen(p) + 1) {
		size_t field = (size_t)*p++ - 1;

		if ((int)field == except)
			continue;
		kb_buf_adds(b, any ? "; " : "");
		any = true;
		for (const char *s = f->type->field[field].name; *s != '\0';
		    s++)
			kb_buf_addc(b, *s == '_' ? ' ' : *s);
		kb_buf_addc(b, ' ');
		values(f->type, field, p, env, b);
	}
}

int
kb_filter_part(const struct kb_filter *f, const struct kb_type *type,
    const char *without, const struct kb_env *env, struct kb_filter *out,
    struct kb_err *err)
{
	const char *p = kb_buf_str(&f->told), *end = p + f->told.len;

	kb_filter_begin(out, type);
	for (; p < end; p += strlen(p) + 1) {
		const char *name = f->type->field[(size_t)*p++ - 1].name;
		int field = without != NULL && kb_in_list(without, name) ? -1 :
		    kb_field_find(type, name);

		if (field >= 0 && kb_filter_add(out, (size_t)field, p, env,
		    err) != 0)
			return -1;
	}
	return 0;
}
