/* SPDX-License-Identifier: ISC */
/*
 * draft.c - a map drafted from a sheet: what is known of its headings, what
 * they may be, and what only the office can say.
 */
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "draft.h"
#include "kesbang/text.h"
#include "writers.h"

#define COMMENT 40			/* column of the remarks */
#define SAMPLES 3
#define SAMPLE_WIDTH 24
#define WIDE 78

/* ---- reading ---- */

static size_t
column_at(struct kb_drafting *g, const char *name)
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
	struct kb_drafting *g = arg;

	(void)src, (void)err;
	g->at = kb_realloc(g->at, n + 1, sizeof(*g->at));
	g->bind.n = n;
	for (size_t i = 0; i < n; i++)
		g->at[i] = column_at(g, name[i]);
	return 0;
}

/* A cell that only says which block begins is no word of its column. */
static bool
is_title(const struct kb_drafting *g, char *cell, size_t filled)
{
	return kb_section_find(g->bind.sheet, kb_unmarked(cell),
	    filled > 2) != NULL;
}

static int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_drafting *g = arg;
	size_t filled = 0;

	(void)src, (void)err;
	for (size_t i = 0; i < n; i++)
		filled += cell[i] != NULL && *kb_trim(cell[i]) != '\0';
	for (size_t i = 0; i < n && i < g->bind.n; i++)
		if (cell[i] != NULL && *kb_trim(cell[i]) != '\0' &&
		    !is_title(g, kb_trim(cell[i]), filled))
			kb_look_at(&g->column[g->at[i]], kb_trim(cell[i]));
	return 0;
}

/* ---- writing ---- */

/* What stands in a line of the map after its name; the remark follows. */
static void
entry(struct kb_buf *out, const char *name, const char *to)
{
	size_t from = out->len;
	struct kb_buf line = KB_BUF_INIT;

	kb_buf_adds(&line, name);	/* as it is compared: in a line */
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

/*
 * A map travels between people: nothing of persons, and no text of records
 * that may be withheld as a whole.
 */
static bool
shows(const struct kb_type *type, const struct kb_field *f)
{
	return !f->private && (type->public == NULL || (f->kind != KB_TEXT &&
	    f->kind != KB_REF));
}

static void
remark(struct kb_drafting *g, const struct kb_column *c,
    const struct kb_fate *t, size_t from)
{
	const struct kb_type *type = g->d->type;
	struct kb_buf *out = g->d->out;
	struct kb_buf one = KB_BUF_INIT;

	if (t->why != NULL)
		kb_buf_addf(out, "%s; ", t->why);
	kb_buf_adds(out, kb_look_name(kb_look_of(c)));
	for (int i = 0; t->how == KB_OPEN && i < KB_MAYBES &&
	    t->maybe[i] >= 0; i++)
		kb_buf_addf(out, "%s%s", i == 0 ? "; mungkin " :
		    i + 1 < KB_MAYBES && t->maybe[i + 1] >= 0 ? ", " :
		    " atau ", type->field[t->maybe[i]].name);
	if (t->how == KB_OPEN && t->maybe[0] < 0)
		kb_buf_adds(out, kb_heads_period(c->name) ? "; jumlah sebuah "
		    "periode, bukan catatan" : "; tidak dikenal");
	for (size_t i = 0; t->field >= 0 && shows(type, &type->field[t->field]) &&
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

/* A heading that is a value of a column needs no line in the map. */
static bool
is_value(struct kb_drafting *g, size_t i)
{
	const struct kb_across *a = g->fate[i].how == KB_OPEN ?
	    kb_across_of(&g->bind, g->column[i].name) : NULL;

	if (a == NULL)
		return false;
	kb_buf_addf(g->d->out, "# %s: %s, dengan %s di bawahnya\n",
	    g->column[i].name, a->column, a->value);
	g->d->known++;
	return true;
}

static void
heading_lines(struct kb_drafting *g)
{
	struct kb_draft *d = g->d;

	for (size_t i = 0; i < g->n; i++) {
		const struct kb_fate *t = &g->fate[i];
		size_t from;

		if (g->column[i].name[0] == '_' || is_value(g, i))
			continue;
		from = d->out->len;
		entry(d->out, g->column[i].name, t->to);
		remark(g, &g->column[i], t, from);
		d->known += t->how == KB_KNOWN || t->how == KB_MAPPED;
		d->guessed += t->how == KB_GUESSED;
		d->open += t->how == KB_OPEN;
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
free_columns(struct kb_drafting *g)
{
	struct kb_buf names = KB_BUF_INIT, text = KB_BUF_INIT;
	struct kb_buf line = KB_BUF_INIT;
	const char *p;

	for (size_t i = g->d->type->head ? 1 : 0; i < g->d->type->nfield; i++)
		if (kb_guess_free(g, (int)i) && (g->used >> i & 1) == 0)
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
word_given(const struct kb_drafting *g, int f, const char *value)
{
	const struct kb_map_line *l = kb_map_word(g->d->map, f, value);

	if (l == NULL)
		return NULL;
	return *l->to != '\0' ? l->to : "-";
}

static void
words_head(struct kb_drafting *g, int f)
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
word_lines(struct kb_drafting *g, const struct kb_column *c, int f)
{
	struct kb_draft *d = g->d;
	bool begun = false;

	for (size_t i = 0; i < c->nvalue; i++) {
		const char *to = word_given(g, f, c->value[i]);

		if (to == NULL && kb_guess_takes(g, f, c->value[i]))
			continue;
		if (!begun)
			words_head(g, f);
		begun = true;
		entry(d->out, c->value[i], to);
		kb_buf_addf(d->out, "%zu kali\n", c->times[i]);
		d->words += to == NULL;
	}
	if (c->more && begun)
		kb_buf_adds(d->out, "# masih ada kata lain; impor "
		    "menyebutnya\n");
}

static void
heading_of_draft(struct kb_drafting *g, const struct kb_input *in)
{
	struct kb_draft *d = g->d;

	kb_buf_addf(d->out, "# padanan kolom untuk %s\n", d->how);
	kb_buf_adds(d->out, "# Sesudah titik dua: nama kolom register, atau "
	    "- untuk melewati.\n");
	free_columns(g);
	if (in->sheet != NULL && in->kind == KB_IN_XLSX) {
		kb_buf_addf(d->out, "%s: ", KB_MAP_SHEET);
		kb_json_str(d->out, in->sheet);
		kb_buf_addc(d->out, '\n');
	}
}

static void
write_draft(struct kb_drafting *g, const struct kb_input *in)
{
	kb_guess(g);
	heading_of_draft(g, in);
	heading_lines(g);
	for (size_t i = 0; i < g->n; i++)
		if (g->fate[i].field >= 0 &&
		    closed_list(&g->d->type->field[g->fate[i].field]))
			word_lines(g, &g->column[i], g->fate[i].field);
	free(g->fate);
}

/* Headings and samples are as people left them, and a remark has no escapes. */
static void
printable(struct kb_buf *b)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n;

	for (size_t i = 0; i < b->len; i += (size_t)n) {
		n = utf8proc_iterate((utf8proc_uint8_t *)b->s + i,
		    (utf8proc_ssize_t)(b->len - i), &c);
		n = n > 0 ? n : 1;
		if (c != '\n' && kb_yaml_special(c))
			memset(b->s + i, ' ', (size_t)n);
	}
}

int
kb_draft(struct kb_input *in, struct kb_draft *d, struct kb_err *err)
{
	struct kb_read_opt opt = { .type = d->type, .map = d->map,
	    .settings = d->settings };
	struct kb_drafting g = { .bind = { .opt = &opt, .each = in->kind ==
	    KB_IN_FORM }, .d = d, .rec = kb_alloc(d->type->size) };
	struct kb_rows rows = { .head = on_head, .row = on_row, .arg = &g };
	int rc;

	if (in->kind == KB_IN_CSV || in->kind == KB_IN_XLSX)
		g.bind.sheet = d->type->sheet;
	kb_bind_names(&rows);
	kb_labels_of(&g.bind.labels, d->type);
	rc = kb_read_rows(in, &rows, err);
	if (rc == 0 && g.n == 0)
		rc = kb_fail(err, KB_DATA, "%s: tidak ada judul kolom yang "
		    "dapat dibaca", in->name);
	if (rc == 0) {
		write_draft(&g, in);
		printable(d->out);
	}
	for (size_t i = 0; i < g.n; i++)
		kb_look_free(&g.column[i]);
	free(g.column);
	free(g.at);
	free(g.rec);
	kb_labels_free(&g.bind.labels);
	return rc;
}
