/* SPDX-License-Identifier: ISC */
/*
 * guess.c - which column a heading means: what is known of it, what its words
 * and its cells say, and what only the office can say.
 */
#include <stdlib.h>
#include <string.h>

#include "draft.h"
#include "kesbang/text.h"

#define SURE 75				/* words alike: taken */
#define APART 15			/* and no other column as near */

bool
kb_guess_takes(struct kb_drafting *g, int f, const char *value)
{
	char *copy = kb_strdup(value);
	struct kb_err e;
	bool is;

	memset(g->rec, 0, g->d->type->size);
	is = kb_set(g->d->type, (size_t)f, g->rec, copy, g->d->env, &e) == 0;
	free(copy);
	return is;
}

/* Do the cells speak against this column? */
static bool
fits(struct kb_drafting *g, int f, const struct kb_column *c)
{
	uint8_t kind = g->d->type->field[f].kind;

	if (c->filled == 0 || kind == KB_REF)
		return true;
	if (kind == KB_TEXT)
		return kb_look_of(c) != KB_LOOK_DATE;
	for (size_t i = 0; i < c->nvalue; i++)
		if (kb_guess_takes(g, f, c->value[i]))
			return true;
	return false;
}

bool
kb_guess_free(const struct kb_drafting *g, int f)
{
	const struct kb_field *field = &g->d->type->field[f];

	return !field->stamp && (field->many || (g->used >> f & 1) == 0);
}

static void
take(struct kb_drafting *g, struct kb_fate *t, int f, enum kb_how how,
    const char *why)
{
	t->how = how;
	t->field = f;
	t->to = g->d->type->field[f].name;
	t->why = why;
	g->used |= UINT64_C(1) << f;
}

/* By its words; the two nearest stand in maybe. */
static void
guess_by_name(struct kb_drafting *g, const struct kb_column *c,
    struct kb_fate *t)
{
	int best = 0, second = 0;

	for (size_t i = 0; i < g->d->type->nfield; i++) {
		int f = (int)i, score = kb_guess_free(g, f) ?
		    kb_words_alike_field(c->name,
		    &g->d->type->field[i]) : 0;

		if (score < KB_WORDS_MAYBE || score <= second || !fits(g, f, c))
			continue;
		if (score > best) {
			t->maybe[1] = t->maybe[0];
			second = best;
			t->maybe[0] = f;
			best = score;
		} else {
			t->maybe[1] = f;
			second = score;
		}
	}
	if (best >= SURE && best >= second + APART)
		take(g, t, t->maybe[0], KB_GUESSED, "perkiraan dari judulnya");
}

static bool
open_to(struct kb_drafting *g, int f, const struct kb_column *c)
{
	return kb_guess_free(g, f) && fits(g, f, c);
}

/* Slips of the finger from the heading to the nearest of its spellings. */
static size_t
slips(const struct kb_field *f, const char *heading)
{
	struct kb_buf one = KB_BUF_INIT, a = KB_BUF_INIT, b = KB_BUF_INIT;
	const char *p = f->alias;
	size_t best = 3;

	kb_fold_name(&a, heading);
	kb_fold_name(&b, f->name);
	kb_nearer(kb_buf_str(&a), kb_buf_str(&b), NULL, &best);
	while (kb_next_part(&p, '|', &one)) {
		kb_buf_cut(&b, 0);
		kb_fold_name(&b, one.s);
		kb_nearer(kb_buf_str(&a), kb_buf_str(&b), NULL, &best);
	}
	kb_buf_free(&one);
	kb_buf_free(&a);
	kb_buf_free(&b);
	return best;
}

/* Right of a paper's number mostly stands its date: ahu_nomor, ahu_tanggal. */
static int
date_of_left(struct kb_drafting *g, size_t i)
{
	static const char number[] = "_nomor";
	const char *left = i > 0 && g->fate[i - 1].field >= 0 ?
	    g->d->type->field[g->fate[i - 1].field].name : "";
	size_t n = strlen(left), m = strlen(number);
	char *date;
	int f = -1;

	if (n <= m || strcmp(left + n - m, number) != 0)
		return -1;
	date = kb_asprintf("%.*s_tanggal", (int)(n - m), left);
	f = kb_field_find(g->d->type, date);
	free(date);
	return f >= 0 && open_to(g, f, &g->column[i]) ? f : -1;
}

/*
 * One slip of the finger.  Where several are as near, or the column to the
 * left says something else, that is for the office to say.
 */
static void
guess_by_spelling(struct kb_drafting *g, size_t at, struct kb_fate *t)
{
	const struct kb_column *c = &g->column[at];
	const char *near = kb_labels_near(&g->bind.labels, c->name);
	int f = near != NULL ? kb_field_find(g->d->type, near) : -1, left;
	size_t off, n = 0;

	if (f < 0 || !open_to(g, f, c))
		return;
	off = slips(&g->d->type->field[f], c->name);
	if ((left = date_of_left(g, at)) >= 0)
		t->maybe[n++] = left;
	for (int i = 0; i < (int)g->d->type->nfield && n < KB_MAYBES; i++)
		if (i != left && (i == f || (off < 3 && open_to(g, i, c) &&
		    slips(&g->d->type->field[i], c->name) <= off)))
			t->maybe[n++] = i;
	if (n > 1)
		return;
	take(g, t, f, KB_GUESSED, "perkiraan, salah ketik?");
	if (g->d->type->field[f].many)
		t->to = near;			/* which level it is */
}

static void
guess_by_cells(struct kb_drafting *g, const struct kb_column *c,
    struct kb_fate *t)
{
	const char *name = kb_look_column(kb_look_of(c));
	int f = name != NULL ? kb_field_find(g->d->type, name) : -1;

	if (t->maybe[0] >= 0)
		return;
	if (f >= 0 && kb_guess_free(g, f)) {
		t->maybe[0] = f;
		return;
	}
	for (size_t i = 0; kb_look_of(c) == KB_LOOK_TEXT &&
	    i < g->d->type->nfield; i++)
		if (g->d->type->field[i].kind == KB_REGION &&
		    kb_guess_free(g, (int)i) && c->nvalue > 1 &&
		    kb_guess_takes(g, (int)i, c->value[0]) &&
		    kb_guess_takes(g, (int)i, c->value[1]))
			t->maybe[0] = (int)i;
}

static void
pass_over(struct kb_fate *t, enum kb_how how, const char *why)
{
	t->how = how;
	t->to = "-";
	t->why = why;
}

/* What needs no guess: what the map says, names, row numbers, NIKs. */
static void
settle(struct kb_drafting *g, const struct kb_column *c, struct kb_fate *t)
{
	const struct kb_map_line *l = kb_map_heading(g->d->map, c->name);
	const struct kb_heading *h;
	int f = kb_bind_find(&g->bind, c->name, &h);

	*t = (struct kb_fate){ .field = -1, .maybe = { -1, -1, -1 } };
	if (l != NULL && l->to != NULL) {
		t->how = KB_MAPPED;
		t->field = l->field;
		t->to = *l->to != '\0' ? l->to : "-";
		if (l->field >= 0)
			g->used |= UINT64_C(1) << l->field;
	} else if (l == NULL && f >= 0 &&
	    (g->d->type->field[f].stamp || kb_guess_free(g, f))) {
		take(g, t, f, KB_KNOWN, NULL);
		if (g->d->type->field[f].many)	/* which level it is */
			t->to = c->name;
	} else if (l == NULL && h != NULL) {
		t->how = KB_KNOWN;
		t->to = h->name;
	} else if (kb_counts_rows(c->name)) {
		pass_over(t, KB_KNOWN, "nomor urut baris");
	} else if (kb_is_nik(c->name) || kb_look_of(c) == KB_LOOK_NIK) {
		pass_over(t, KB_KNOWN, "NIK tidak disimpan");
	}
}

static void
guess(struct kb_drafting *g, size_t i, struct kb_fate *t)
{
	const struct kb_column *c = &g->column[i];

	if (c->filled > 2 && c->counted == c->filled) {
		pass_over(t, KB_GUESSED, "perkiraan: nomor urut baris");
		return;
	}
	guess_by_spelling(g, i, t);
	if (t->how == KB_OPEN && t->maybe[0] < 0)
		guess_by_name(g, c, t);
	if (t->how == KB_OPEN)
		guess_by_cells(g, c, t);
}

/* What is sure goes first: a guess takes no column from it. */
void
kb_guess(struct kb_drafting *g)
{
	g->fate = kb_alloc((g->n + 1) * sizeof(*g->fate));
	for (size_t i = 0; i < g->n; i++)
		settle(g, &g->column[i], &g->fate[i]);
	for (size_t i = 0; i < g->n; i++)
		if (g->fate[i].how == KB_OPEN)
			guess(g, i, &g->fate[i]);
}
