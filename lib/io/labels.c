/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "labels.h"

#define RANKS 256			/* spellings of one field */
#define SHORT 5				/* too short to be nearly something */

static void
add(struct kb_labels *l, const char *name, int id)
{
	l->label = kb_realloc(l->label, l->n + 1, sizeof(*l->label));
	l->label[l->n++] = (struct kb_label){ l->names.len, id };
	kb_fold_name(&l->names, name);
	kb_buf_addc(&l->names, '\0');
}

static int
by_name(const void *a, const void *b, void *names)
{
	const struct kb_label *x = a, *y = b;
	int d = strcmp((char *)names + x->name, (char *)names + y->name);

	/* Of two columns with one spelling the first holds. */
	return d != 0 ? d : (x->id > y->id) - (x->id < y->id);
}

/*
 * The spellings of a field that joins several columns have numbers of their
 * own: "kecamatan" and "kelurahan" stand in one record.
 */
void
kb_labels_of(struct kb_labels *l, const struct kb_type *type)
{
	struct kb_buf one = KB_BUF_INIT;

	*l = (struct kb_labels){ .type = type };
	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_field *f = &type->field[i];
		const char *p = f->alias;
		int id = (int)i * RANKS + 1;

		add(l, f->name, id);
		while (kb_next_part(&p, '|', &one))
			add(l, one.s, f->many || kb_takes_lines(f) ?
			    ++id : id);
	}
	kb_buf_free(&one);
	qsort_r(l->label, l->n, sizeof(*l->label), by_name, l->names.s);
}

static int
key_to_label(const void *key, const void *elem, const void *names)
{
	return strcmp(key, (const char *)names +
	    ((const struct kb_label *)elem)->name);
}

int
kb_labels_find(const struct kb_labels *l, const char *name)
{
	struct kb_buf key = KB_BUF_INIT;
	size_t i;
	int id = 0;

	kb_fold_name(&key, name);
	i = kb_lower(kb_buf_str(&key), l->label, l->n, sizeof(*l->label),
	    key_to_label, l->names.s);
	if (key.len > 0 && i < l->n &&
	    strcmp(l->names.s + l->label[i].name, key.s) == 0)
		id = l->label[i].id;
	kb_buf_free(&key);
	return id;
}

const struct kb_field *
kb_labels_field(const struct kb_labels *l, int id)
{
	size_t i = id > 0 ? (size_t)(id - 1) / RANKS : l->type->nfield;

	return i < l->type->nfield ? &l->type->field[i] : NULL;
}

bool
kb_takes_lines(const struct kb_field *f)
{
	return f->kind == KB_TEXT && !f->key && !f->line;
}

const char *
kb_labels_near(const struct kb_labels *l, const char *name)
{
	struct kb_buf key = KB_BUF_INIT;
	const char *near = NULL;
	size_t best = 2;

	kb_fold_name(&key, name);
	for (size_t i = 0; key.len >= SHORT && i < l->n; i++)
		if (strlen(l->names.s + l->label[i].name) >= SHORT)
			near = kb_nearer(key.s, l->names.s + l->label[i].name,
			    near, &best);
	kb_buf_free(&key);
	return near;
}

void
kb_labels_free(struct kb_labels *l)
{
	kb_buf_free(&l->names);
	free(l->label);
	*l = (struct kb_labels){ 0 };
}

/* Does the folded title begin with this spelling of several words? */
static bool
begins(const char *title, const struct kb_buf *alias)
{
	size_t n = alias->len;

	return strchr(alias->s, ' ') != NULL &&
	    strncmp(title, alias->s, n) == 0 &&
	    (title[n] == '\0' || title[n] == ' ' || title[n] == ',');
}

/* Is it one of the spellings, and longer than most? */
static bool
longer(const char *title, const char *aliases, size_t *most)
{
	struct kb_buf one = KB_BUF_INIT;
	size_t before = *most;

	while (kb_next_part(&aliases, '|', &one))
		if (one.len > *most && begins(title, &one))
			*most = one.len;
	kb_buf_free(&one);
	return *most > before;
}

const char *
kb_title_word(const struct kb_type *type, const char *title,
    const char **column)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *found = NULL;
	size_t most = 0;

	kb_fold(&b, title);
	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_word *w = type->field[i].title ?
		    type->field[i].word : NULL;

		for (; w != NULL && w->name != NULL; w++)
			if (longer(kb_buf_str(&b), w->alias, &most)) {
				found = w->name;
				*column = type->field[i].name;
			}
	}
	kb_buf_free(&b);
	return found;
}
