/* SPDX-License-Identifier: ISC */
/* lint.h - one record from words, and what its type says of it. */
#ifndef TESTS_LINT_H
#define TESTS_LINT_H

#include <stdlib.h>
#include <string.h>

#include "kesbang/record.h"
#include "tap.h"

struct said {
	const struct kb_type *type;
	void		*rec;
	struct kb_buf	 made, columns;
	char		*home;
};

static void
said_found(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct said *s = arg;

	(void)nomor;
	if (what == NULL || rule == NULL || *what == '\0' || *rule == '\0')
		ok(false, "%s: says what and by which rule", column);
	if (column == NULL || kb_field_find(s->type, column) < 0)
		ok(false, "%s: is a column", column);
	kb_buf_addf(&s->columns, "%s%s", s->columns.len > 0 ? " " : "",
	    column);
}

/* "nama=A|bentuk=yayasan", for people: kb_set(); "" unknown. */
static void
said_begin(struct said *s, const struct kb_type *type, const char *words)
{
	char *p, *next, *value;
	struct kb_err err;
	int i;

	*s = (struct said){ .type = type, .rec = kb_alloc(type->size),
	    .home = kb_strdup(words) };
	for (p = s->home; p != NULL && *p != '\0'; p = next) {
		next = strchr(p, '|');
		if (next != NULL)
			*next++ = '\0';
		value = strchr(p, '=');
		*value++ = '\0';
		i = kb_field_find(type, p);
		if (i < 0 || kb_set(type, (size_t)i, s->rec, value, NULL,
		    &err) != 0)
			ok(false, "%s = %s can be set", p, value);
	}
	kb_default(type, s->rec);
	if (type->complete != NULL)
		type->complete(s->rec, &s->made);
}

static void
said_end(struct said *s)
{
	free(s->rec);
	free(s->home);
	kb_buf_free(&s->made);
	kb_buf_free(&s->columns);
}

/* The columns that are doubtful, in their order. */
static inline void
lint_is(const struct kb_type *type, const char *words, const char *want)
{
	struct said s;

	said_begin(&s, type, words);
	type->lint(s.rec, &(struct kb_lint){ said_found, &s });
	is_str(kb_buf_str(&s.columns), want, "doubtful in %.90s", words);
	said_end(&s);
}

/* The columns that are refused, with the first fault's beginning. */
static inline void
check_is(const struct kb_type *type, const char *words, const char *want)
{
	struct kb_errs errs = { 0 };
	struct said s;

	said_begin(&s, type, words);
	kb_check(type, s.rec, NULL, &errs);
	for (size_t i = 0; i < errs.count; i++)
		kb_buf_addf(&s.columns, "%s%.*s", i > 0 ? " " : "",
		    (int)strcspn(errs.msg[i], ":"), errs.msg[i]);
	is_str(kb_buf_str(&s.columns), want, "refused in %.90s", words);
	kb_errs_free(&errs);
	said_end(&s);
}

#endif
