/* SPDX-License-Identifier: ISC */
/*
 * apart.c - a column that stays inside, with numbers in place of what it holds:
 * counts of two sources are not taken for counts of one.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "kesbang/text.h"

struct kb_apart {
	const struct kb_field	*field;
	char			**was;		/* folded */
	const char		**number;
	size_t			 n;
	struct kb_homes		 homes;
};

struct value {
	kb_text	 nilai;
};

static const struct kb_field value_fields[] = {
	TEXT(struct value, nilai, ""),
};

static const struct kb_type value_type = {
	.name = "nilai", .size = sizeof(struct value), KB_FIELDS(value_fields),
};

static size_t
place_of(const struct kb_apart *a, const char *folded)
{
	size_t i = 0;

	while (i < a->n && strcmp(a->was[i], folded) != 0)
		i++;
	return i;
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct kb_apart *a = arg;
	const struct value *v = rec;
	struct kb_buf b = KB_BUF_INIT;
	char *folded;

	(void)err;
	kb_fold_name(&b, v->nilai);
	folded = kb_buf_take(&b);
	if (place_of(a, folded) < a->n) {
		free(folded);
		return 0;
	}
	a->was = kb_grow(a->was, a->n, sizeof(*a->was));
	a->number = kb_grow(a->number, a->n, sizeof(*a->number));
	a->was[a->n] = folded;
	kb_buf_addf(&b, "%s %zu", a->field->name, a->n + 1);
	if (b.s[0] >= 'a' && b.s[0] <= 'z')
		b.s[0] = (char)(b.s[0] - 'a' + 'A');
	a->number[a->n++] = kb_homes_text(&a->homes, &b);
	kb_buf_free(&b);
	return 0;
}

struct kb_apart *
kb_apart_read(struct kb_db *db, const struct kb_type *type,
    struct kb_err *err)
{
	struct kb_apart *a;
	char *sql;
	size_t i = 0;
	int rc;

	while (i < type->nfield && !type->field[i].numbered)
		i++;
	a = kb_alloc(sizeof(*a));
	if (i == type->nfield)
		return a;
	a->field = &type->field[i];
	sql = kb_asprintf("SELECT %s AS nilai FROM %s "
	    "WHERE %s IS NOT NULL GROUP BY 1 "
	    "ORDER BY min(kantor || ' ' || nomor)",
	    a->field->name, type->table, a->field->name);
	rc = kb_query(db, &value_type, sql, NULL, add, a, err);
	free(sql);
	if (rc == 0)
		return a;
	kb_apart_free(a);
	return NULL;
}

void
kb_apart_put(const struct kb_apart *a, void *rec)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_text *v;
	size_t i;

	if (a->field == NULL)
		return;
	v = (kb_text *)(void *)((char *)rec + a->field->at);
	if (*v == NULL)
		return;
	kb_fold_name(&b, *v);
	i = place_of(a, kb_buf_str(&b));
	*v = i < a->n ? a->number[i] : NULL;
	kb_buf_free(&b);
}

void
kb_apart_free(struct kb_apart *a)
{
	if (a == NULL)
		return;
	for (size_t i = 0; i < a->n; i++)
		free(a->was[i]);
	free(a->was);
	free(a->number);
	kb_homes_free(&a->homes);
	free(a);
}
