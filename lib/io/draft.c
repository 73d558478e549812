/* SPDX-License-Identifier: ISC */
/*
 * draft.c - a map drafted from a sheet: what is known of its headings, what
 * they may be, and what only the office can say.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"
#include "look.h"

#define SURE 75				/* words alike: taken */
#define APART 15			/* and no other column as near */
#define MAYBE 50
#define COMMENT 40			/* column of the remarks */
#define SAMPLES 3
#define SAMPLE_WIDTH 24
#define WIDE 78

enum how { OPEN, KNOWN, MAPPED, GUESSED };

struct drafting {
	struct kb_bind	 bind;		/* first: it is asked after names */
	struct kb_draft	*d;
	void		*rec;
	struct kb_column *column;
	size_t		 n;
	size_t		*at;		/* of the head that rows come under */
	struct fate {
		enum how	 how;
		const char	*to;	/* as the map says it; NULL: open */
		int		 field;	/* -1: none */
		int		 maybe[2];
		const char	*why;
	}		*fate;
	uint64_t	 used;
};

/* ---- reading ---- */

static size_t
column_at(struct drafting *g, const char *name)
{
	for (size_t i = 0; i < g->n; i++)
		if (kb_same_name(g->column[i].name, name))
			return i;
	g->column = kb_realloc(g->column, g->n + 1, sizeof(*g->column));
	g->column[g->n] = (struct kb_column){ .name = kb_strdup(name) };
	return g->n++;
}

static int
on_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct drafting *g = arg;

	(void)src, (void)err;
	g->at = kb_realloc(g->at, n + 1, sizeof(*g->at));
	g->bind.n = n;
	for (size_t i = 0; i < n; i++)
		g->at[i] = column_at(g, name[i]);
	return 0;
}

static int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct drafting *g = arg;

	(void)src, (void)err;
	for (size_t i = 0; i < n && i < g->bind.n; i++)
		if (cell[i] != NULL && *kb_trim(cell[i]) != '\0')
			kb_look_at(&g->column[g->at[i]], kb_trim(cell[i]));
	return 0;
}

/* ---- guessing ---- */

static bool
takes(struct drafting *g, int f, const char *value)
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
fits(struct drafting *g, int f, const struct kb_column *c)
{
	uint8_t kind = g->d->type->field[f].kind;

	if (c->filled == 0 || kind == KB_REF)
		return true;
	if (kind == KB_TEXT)
		return kb_look_of(c) != KB_LOOK_DATE;
	for (size_t i = 0; i < c->nvalue; i++)
		if (takes(g, f, c->value[i]))
			return true;
	return false;
}

static int
alike(const struct kb_field *f, const char *heading)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *p = f->alias;
	int best = kb_words_alike(heading, f->name);

	while (kb_next_part(&p, '|', &one)) {
		int score = kb_words_alike(heading, one.s);

		best = score > best ? score : best;
	}
	kb_buf_free(&one);
	return best;
}

static bool
is_free(const struct drafting *g, int f)
{
	const struct kb_field *field = &g->d->type->field[f];

	return !field->stamp && (field->many || (g->used >> f & 1) == 0);
}

static void
take(struct drafting *g, struct fate *t, int f, enum how how, const char *why)
{
	t->how = how;
	t->field = f;
	t->to = g->d->type->field[f].name;
	t->why = why;
	g->used |= UINT64_C(1) << f;
}

/* By its words; the two nearest stand in maybe. */
static void
guess_by_name(struct drafting *g, const struct kb_column *c, struct fate *t)
{
	int best = 0, second = 0;

	for (size_t i = 0; i < g->d->type->nfield; i++) {
		int f = (int)i, score = is_free(g, f) ?
		    alike(&g->d->type->field[i], c->name) : 0;

		if (score < MAYBE || score <= second || !fits(g, f, c))
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
		take(g, t, t->maybe[0], GUESSED, "perkiraan dari judulnya");
}

/* One slip of the finger. */
static void
guess_by_spelling(struct drafting *g, const struct kb_column *c,
    struct fate *t)
{
	const char *near = kb_labels_near(&g->bind.labels, c->name);
	int f = near != NULL ? kb_field_find(g->d->type, near) : -1;

	if (f >= 0 && is_free(g, f) && fits(g, f, c))
		take(g, t, f, GUESSED, "perkiraan, salah ketik?");
	if (t->how == GUESSED && g->d->type->field[f].many)
		t->to = near;			/* which level it is */
}

static void
guess_by_cells(struct drafting *g, const struct kb_column *c, struct fate *t)
{
	const char *name = kb_look_column(kb_look_of(c));
	int f = name != NULL ? kb_field_find(g->d->type, name) : -1;

	if (t->maybe[0] >= 0)
		return;
	if (f >= 0 && is_free(g, f)) {
		t->maybe[0] = f;
		return;
	}
	for (size_t i = 0; kb_look_of(c) == KB_LOOK_TEXT &&
	    i < g->d->type->nfield; i++)
		if (g->d->type->field[i].kind == KB_REGION &&
		    is_free(g, (int)i) && c->nvalue > 1 &&
		    takes(g, (int)i, c->value[0]) &&
		    takes(g, (int)i, c->value[1]))
			t->maybe[0] = (int)i;
}

static void
pass_over(struct fate *t, enum how how, const char *why)
{
	t->how = how;
	t->to = "-";
	t->why = why;
}

/* What needs no guess: what the map says, names, row numbers, NIKs. */
static void
settle(struct drafting *g, const struct kb_column *c, struct fate *t)
{
	const struct kb_map_line *l = kb_map_heading(g->d->map, c->name);
	int f = kb_field_find(g->d->type, c->name);

	*t = (struct fate){ .field = -1, .maybe = { -1, -1 } };
	if (l != NULL && l->to != NULL) {
		t->how = MAPPED;
		t->field = l->field;
		t->to = *l->to != '\0' ? l->to : "-";
		if (l->field >= 0)
			g->used |= UINT64_C(1) << l->field;
	} else if (l == NULL && f >= 0 &&
	    (g->d->type->field[f].stamp || is_free(g, f))) {
		take(g, t, f, KNOWN, NULL);
		if (g->d->type->field[f].many)	/* which level it is */
			t->to = c->name;
	} else if (kb_counts_rows(c->name)) {
		pass_over(t, KNOWN, "nomor urut baris");
	} else if (kb_is_nik(c->name) || kb_look_of(c) == KB_LOOK_NIK) {
		pass_over(t, KNOWN, "NIK tidak disimpan");
	}
}

static void
guess(struct drafting *g, const struct kb_column *c, struct fate *t)
{
	if (c->filled > 2 && c->counted == c->filled) {
		pass_over(t, GUESSED, "perkiraan: nomor urut baris");
		return;
	}
	guess_by_spelling(g, c, t);
	if (t->how == OPEN)
		guess_by_name(g, c, t);
	if (t->how == OPEN)
		guess_by_cells(g, c, t);
}

/* ---- writing ---- */

/* What stands in a line of the map after its name; the remark follows. */
static void
entry(struct kb_buf *out, const char *name, const char *to)
{
	size_t from = out->len;
	struct kb_buf line = KB_BUF_INIT;

	kb_buf_adds(&line, name);		/* as it is compared: in a line */
	for (char *p = line.s; *p != '\0'; p++)
		*p = *p < ' ' && *p > 0 ? ' ' : *p;
	kb_json_str(out, line.s);
	kb_buf_free(&line);
	kb_buf_addf(out, ":%s%s", to != NULL ? " " : "", to != NULL ? to : "");
	do
		kb_buf_addc(out, ' ');
	while (kb_width(out->s + from) < COMMENT);
	kb_buf_adds(out, "# ");
}

static void
sample(struct kb_buf *out, const char *value)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_quote(&b, value);
	if (kb_width(kb_buf_str(&b)) > SAMPLE_WIDTH) {
		size_t n = SAMPLE_WIDTH - 4;

		while (((unsigned char)b.s[n] & 0xc0) == 0x80)
			n--;
		kb_buf_cut(&b, n);
		kb_buf_adds(&b, "...'");
	}
	kb_buf_adds(out, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* Only of columns that anyone may see: a map travels between people. */
static void
remark(struct drafting *g, const struct kb_column *c, const struct fate *t,
    size_t from)
{
	const struct kb_type *type = g->d->type;
	struct kb_buf *out = g->d->out;
	struct kb_buf one = KB_BUF_INIT;

	if (t->why != NULL)
		kb_buf_addf(out, "%s; ", t->why);
	kb_buf_adds(out, kb_look_name(kb_look_of(c)));
	for (int i = 0; t->how == OPEN && i < 2 && t->maybe[i] >= 0; i++)
		kb_buf_addf(out, "%s%s", i > 0 ? " atau " : "; mungkin ",
		    type->field[t->maybe[i]].name);
	if (t->how == OPEN && t->maybe[0] < 0)
		kb_buf_adds(out, "; tidak dikenal");
	for (size_t i = 0; t->field >= 0 && !type->field[t->field].private &&
	    i < SAMPLES && i < c->nvalue; i++) {
		kb_buf_cut(&one, 0);
		sample(&one, c->value[i]);
		if (i > 0 && kb_width(out->s + from) + one.len > WIDE)
			break;
		kb_buf_addf(out, "%s%s", i > 0 ? ", " : ": ", one.s);
	}
	kb_buf_addc(out, '\n');
	kb_buf_free(&one);
}

static void
heading_lines(struct drafting *g)
{
	struct kb_draft *d = g->d;

	for (size_t i = 0; i < g->n; i++) {
		const struct fate *t = &g->fate[i];
		size_t from;

		if (g->column[i].name[0] == '_')
			continue;
		from = d->out->len;
		entry(d->out, g->column[i].name, t->to);
		remark(g, &g->column[i], t, from);
		d->known += t->how == KNOWN || t->how == MAPPED;
		d->guessed += t->how == GUESSED;
		d->open += t->how == OPEN;
	}
	/* What the map says of other sheets. */
	for (size_t i = 0; d->map != NULL && i < d->map->nhead; i++) {
		const struct kb_map_line *l = &d->map->head[i];
		bool here = false;

		for (size_t j = 0; j < g->n && !here; j++)
			here = kb_same_name(g->column[j].name, l->name);
		if (here)
			continue;
		entry(d->out, l->name, l->to == NULL || *l->to != '\0' ?
		    l->to : "-");
		kb_buf_adds(d->out, "tidak ada dalam berkas ini\n");
	}
}

/* Columns that nothing is taken for yet, for who decides. */
static void
free_columns(struct drafting *g)
{
	struct kb_buf names = KB_BUF_INIT, text = KB_BUF_INIT, line = KB_BUF_INIT;
	const char *p;

	for (size_t i = g->d->type->head ? 1 : 0; i < g->d->type->nfield; i++)
		if (is_free(g, (int)i) && (g->used >> i & 1) == 0)
			kb_buf_addf(&names, "%s%s", names.len > 0 ? ", " : "",
			    g->d->type->field[i].name);
	kb_buf_adds(&text, "Kolom yang belum terpakai: ");
	kb_buf_adds(&text, names.len > 0 ? names.s : "(tidak ada)");
	kb_wrap(&line, text.s, 0, 0, 76);
	p = kb_buf_str(&line);
	kb_buf_cut(&text, 0);
	while (kb_next_part(&p, '\n', &text))
		kb_buf_addf(g->d->out, "# %s\n", text.s);
	kb_buf_free(&names);
	kb_buf_free(&text);
	kb_buf_free(&line);
}

static bool
closed_list(const struct kb_field *f)
{
	return !f->private && (f->kind == KB_ENUM || f->kind == KB_CODE ||
	    f->kind == KB_FLAG);
}

static const char *
word_given(const struct drafting *g, int f, const char *value)
{
	const struct kb_map_line *l = kb_map_word(g->d->map, f, value);

	if (l == NULL)
		return NULL;
	return *l->to != '\0' ? l->to : "-";
}

static void
words_head(struct drafting *g, int f)
{
	const struct kb_field *field = &g->d->type->field[f];
	struct kb_buf allowed = KB_BUF_INIT;

	kb_field_allowed(field, &allowed);
	kb_buf_addf(g->d->out, "---\n%s: %s", KB_MAP_WORDS, field->name);
	kb_buf_addf(g->d->out, "%s%s\n", allowed.len > 0 ?
	    "   # pilihan: " : "", kb_buf_str(&allowed));
	kb_buf_free(&allowed);
}

/* Words of the sheet that the column has not; of the map, all. */
static void
word_lines(struct drafting *g, const struct kb_column *c, int f)
{
	struct kb_draft *d = g->d;
	bool begun = false;

	for (size_t i = 0; i < c->nvalue; i++) {
		const char *to = word_given(g, f, c->value[i]);

		if (to == NULL && takes(g, f, c->value[i]))
			continue;
		if (!begun)
			words_head(g, f);
		begun = true;
		entry(d->out, c->value[i], to);
		kb_buf_addf(d->out, "%zu kali\n", c->times[i]);
		d->words += to == NULL;
	}
	if (c->more && begun)
		kb_buf_adds(d->out, "# masih ada kata lain; impor menyebutnya\n");
}

static void
heading_of_draft(struct drafting *g, const struct kb_input *in)
{
	struct kb_draft *d = g->d;

	kb_buf_addf(d->out, "# padanan kolom untuk %s\n", d->how);
	kb_buf_adds(d->out,
	    "# Sesudah titik dua: nama kolom register, atau - untuk melewati.\n");
	free_columns(g);
	if (in->sheet != NULL && in->kind == KB_IN_XLSX) {
		kb_buf_addf(d->out, "%s: ", KB_MAP_SHEET);
		kb_json_str(d->out, in->sheet);
		kb_buf_addc(d->out, '\n');
	}
}

static void
write_draft(struct drafting *g, const struct kb_input *in)
{
	g->fate = kb_alloc((g->n + 1) * sizeof(*g->fate));
	for (size_t i = 0; i < g->n; i++)
		settle(g, &g->column[i], &g->fate[i]);
	for (size_t i = 0; i < g->n; i++)
		if (g->fate[i].how == OPEN)
			guess(g, &g->column[i], &g->fate[i]);
	heading_of_draft(g, in);
	heading_lines(g);
	for (size_t i = 0; i < g->n; i++)
		if (g->fate[i].field >= 0 &&
		    closed_list(&g->d->type->field[g->fate[i].field]))
			word_lines(g, &g->column[i], g->fate[i].field);
	free(g->fate);
}

int
kb_draft(struct kb_input *in, struct kb_draft *d, struct kb_err *err)
{
	struct kb_read_opt opt = { .type = d->type, .map = d->map };
	struct drafting g = { .bind = { .opt = &opt, .each = in->kind ==
	    KB_IN_FORM }, .d = d, .rec = kb_alloc(d->type->size) };
	struct kb_rows rows = { .head = on_head, .row = on_row, .arg = &g };
	int rc;

	kb_bind_names(&rows);
	kb_labels_of(&g.bind.labels, d->type);
	rc = kb_read_rows(in, &rows, err);
	if (rc == 0 && g.n == 0)
		rc = kb_fail(err, KB_DATA, "%s: tidak ada judul kolom yang "
		    "dapat dibaca", in->name);
	if (rc == 0)
		write_draft(&g, in);
	for (size_t i = 0; i < g.n; i++)
		kb_look_free(&g.column[i]);
	free(g.column);
	free(g.at);
	free(g.rec);
	kb_labels_free(&g.bind.labels);
	return rc;
}
