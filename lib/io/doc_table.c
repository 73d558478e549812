/* SPDX-License-Identifier: ISC */
/* doc_table.c - the builder of tables in documents. */
#include <stdlib.h>
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"

#define CROWD 18
#define PAGE_WIDE 88		/* letters of a table on an upright page */
#define LOW 20			/* lines: half of it */

/* ---- tables ---- */

void
kb_doc_table(struct kb_doc *d, const struct kb_column *column, size_t n)
{
	struct kb_block *b = kb_doc_add(d, KB_BLOCK_TABLE, 0, NULL, NULL);

	b->ncolumn = n;
	b->column = kb_alloc(n * sizeof(*b->column));
	for (size_t i = 0; i < n; i++)
		b->column[i] = (struct kb_doc_column){
		    kb_doc_clean(column[i].label), column[i].brief != NULL ?
		    kb_doc_clean(column[i].brief) : NULL, column[i].kind,
		    column[i].wide };
}

/* Rows are made whole, so that a layout may read any cell of them. */
static void
begin_row(struct kb_block *b, bool total, bool strong)
{
	b->cell = kb_grow(b->cell, b->nrow, b->ncolumn * sizeof(*b->cell));
	b->total = kb_grow(b->total, b->nrow, sizeof(*b->total));
	b->strong = kb_grow(b->strong, b->nrow, sizeof(*b->strong));
	memset(b->cell + b->nrow * b->ncolumn, 0,
	    b->ncolumn * sizeof(*b->cell));
	b->total[b->nrow] = total;
	b->strong[b->nrow++] = strong;
}

/* The table that cells go to; NULL: there is none, or it has no columns. */
static struct kb_block *
open_table(struct kb_doc *d)
{
	return d->n > 0 && d->block[d->n - 1].ncolumn > 0 ?
	    &d->block[d->n - 1] : NULL;
}

/* The kind is that of its column. */
static struct kb_doc_cell *
next_cell(struct kb_doc *d, enum kb_cell *kind)
{
	struct kb_block *b = open_table(d);

	if (b == NULL)
		return NULL;
	if (b->ncell == b->nrow * b->ncolumn)
		begin_row(b, false, false);
	if (kind != NULL)
		*kind = b->column[b->ncell % b->ncolumn].kind;
	return &b->cell[b->ncell++];
}

void
kb_doc_cell(struct kb_doc *d, const char *s)
{
	struct kb_doc_cell *c = next_cell(d, NULL);

	if (c != NULL && s != NULL)
		c->text = kb_doc_clean(s);
}

static void
number(struct kb_doc_cell *c, enum kb_cell kind, int64_t v)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kind == KB_CELL_MONEY)
		kb_money_text(&b, v);
	else
		kb_int_dots(&b, v);
	*c = (struct kb_doc_cell){ .text = kb_buf_take(&b), .typed = true,
	    .number = v };
}

void
kb_doc_cell_int(struct kb_doc *d, int64_t v)
{
	enum kb_cell kind;
	struct kb_doc_cell *c = next_cell(d, &kind);

	if (c != NULL)
		number(c, kind, v);
}

void
kb_doc_cell_date(struct kb_doc *d, kb_date date)
{
	struct kb_doc_cell *c = next_cell(d, NULL);
	char text[KB_DATE_TEXT];

	if (c == NULL || date.ymd == 0)
		return;
	kb_date_slash(date, text);	/* a column has little room */
	*c = (struct kb_doc_cell){ .text = kb_strdup(text), .typed = true,
	    .date = date };
}

void
kb_doc_cell_under(struct kb_doc *d, int depth, const char *s)
{
	struct kb_doc_cell *c = next_cell(d, NULL);

	if (c != NULL && s != NULL)
		*c = (struct kb_doc_cell){ .text = kb_doc_clean(s),
		    .depth = depth };
}

void
kb_doc_tone(struct kb_doc *d, enum kb_tone tone)
{
	struct kb_block *b = open_table(d);

	if (b != NULL && b->ncell > 0)
		b->cell[b->ncell - 1].tone = tone;
}

bool
kb_doc_chart(const struct kb_block *b)
{
	for (size_t c = 0; c < b->ncolumn; c++)
		if (b->column[c].kind == KB_CELL_MARK)
			return true;
	return false;
}

bool
kb_doc_figures(const struct kb_doc_column *c)
{
	return c->kind != KB_CELL_TEXT && c->kind != KB_CELL_DATE &&
	    c->kind != KB_CELL_MARK;
}

bool
kb_doc_beside(const struct kb_block *b, size_t c)
{
	return c > 0 && b->column[c].kind == KB_CELL_TEXT &&
	    kb_doc_figures(&b->column[c - 1]);
}

/* Lines of the row on an upright page, about. */
static size_t
row_lines(const struct kb_block *b, size_t r, size_t shares)
{
	size_t most = 1, all = 0;

	for (size_t c = 0; c < b->ncolumn; c++) {
		const char *s = b->cell[r * b->ncolumn + c].text;
		size_t n = s != NULL ? strlen(s) : 0, lines;

		all += n;
		if (shares == 0)
			continue;
		lines = (n * shares / (size_t)b->column[c].wide + PAGE_WIDE) /
		    PAGE_WIDE;
		most = lines > most ? lines : most;
	}
	return shares == 0 ? all / PAGE_WIDE + 1 : most;
}

bool
kb_doc_low(const struct kb_block *b)
{
	size_t lines = 0, shares = (size_t)kb_doc_shares(b);

	for (size_t r = 0; r < b->nrow && lines <= LOW; r++)
		lines += row_lines(b, r, shares);
	return lines <= LOW;
}

bool
kb_doc_crowded(const struct kb_block *b)
{
	return b->ncolumn > CROWD;
}

const char *
kb_doc_heading(const struct kb_block *b, size_t col)
{
	return kb_doc_crowded(b) && b->column[col].brief != NULL ?
	    b->column[col].brief : b->column[col].label;
}

bool
kb_doc_coloured(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		for (size_t c = 0; c < d->block[i].ncell; c++)
			if (d->block[i].cell[c].tone != KB_TONE_NONE)
				return true;
	return false;
}

static void
explain(const struct kb_block *t, struct kb_buf *b)
{
	for (size_t c = 0; c < t->ncolumn; c++) {
		if (t->column[c].brief == NULL)
			continue;
		if (b->len > 0)
			kb_buf_adds(b, "; ");
		kb_buf_addf(b, "%s %s", t->column[c].brief,
		    t->column[c].label);
	}
}

void
kb_doc_legend(const struct kb_doc *d, size_t i, struct kb_buf *b)
{
	struct kb_buf next = KB_BUF_INIT;

	explain(&d->block[i], b);
	for (size_t j = i + 1; b->len > 0 && next.len == 0 && j < d->n; j++)
		explain(&d->block[j], &next);
	if (next.len > 0 && strcmp(next.s, b->s) == 0)
		kb_buf_cut(b, 0);
	kb_buf_free(&next);
}

static void
next_row(struct kb_doc *d, bool total, bool strong)
{
	struct kb_block *b = open_table(d);

	if (b == NULL)
		return;
	b->ncell = b->nrow * b->ncolumn;	/* cells left out are empty */
	begin_row(b, total, strong);
}

void
kb_doc_row(struct kb_doc *d)
{
	next_row(d, false, false);
}

void
kb_doc_total(struct kb_doc *d)
{
	next_row(d, true, false);
}

void
kb_doc_strong(struct kb_doc *d)
{
	next_row(d, false, true);
}

void
kb_doc_numbered(struct kb_doc *d)
{
	struct kb_block *b = open_table(d);

	if (b != NULL)
		b->numbered = true;
}

int
kb_doc_shares(const struct kb_block *b)
{
	int all = 0;

	for (size_t c = 0; c < b->ncolumn; c++) {
		if (b->column[c].wide <= 0)
			return 0;
		all += b->column[c].wide;
	}
	return all;
}

size_t
kb_doc_hang(const char *s)
{
	size_t n = 0;

	while (n < 3 && kb_is_alnum(s[n]))
		n++;
	return n > 0 && (s[n] == '.' || s[n] == ')') && s[n + 1] == ' ' ?
	    n + 2 : 0;
}

/* ---- tables of records ---- */

static enum kb_cell
cell_kind(const struct kb_field *f)
{
	switch (f->kind) {
	case KB_INT:	return KB_CELL_INT;
	case KB_MONEY:	return KB_CELL_MONEY;
	case KB_DATE:	return KB_CELL_DATE;
	case KB_RATE:	return KB_CELL_FIGURE;
	default:	return KB_CELL_TEXT;
	}
}

static void
record_column(struct kb_block *b, size_t field)
{
	const struct kb_field *f = &b->type->field[field];
	struct kb_buf label = KB_BUF_INIT;

	kb_field_label(f, &label);
	b->field[b->ncolumn] = field;
	b->column[b->ncolumn++] = (struct kb_doc_column){ kb_buf_take(&label),
	    NULL, cell_kind(f), f->kind == KB_TEXT };
}

void
kb_doc_records(struct kb_doc *d, const struct kb_type *type,
    const char *columns)
{
	struct kb_block *b = kb_doc_add(d, KB_BLOCK_TABLE, 0, NULL, NULL);
	struct kb_buf one = KB_BUF_INIT;
	int f;

	b->type = type;
	b->column = kb_alloc(KB_MAX_FIELDS * sizeof(*b->column));
	for (size_t i = 0; columns == NULL && i < type->nfield; i++)
		if (type->field[i].show)
			record_column(b, i);
	while (columns != NULL && *columns != '\0') {
		size_t n = strcspn(columns, ",");

		kb_buf_cut(&one, 0);
		kb_buf_add(&one, columns, n);
		if ((f = kb_field_find(type, kb_buf_str(&one))) >= 0 &&
		    b->ncolumn < KB_MAX_FIELDS)
			record_column(b, (size_t)f);
		columns += n + (columns[n] == ',');
	}
	kb_buf_free(&one);
}

void
kb_doc_record(struct kb_doc *d, const void *rec, const struct kb_env *env)
{
	struct kb_buf text = KB_BUF_INIT;

	for (size_t i = 0; i < d->block[d->n - 1].ncolumn; i++) {
		const struct kb_block *b = &d->block[d->n - 1];
		const struct kb_field *f = &b->type->field[b->field[i]];

		if (!kb_known(f, rec)) {
			kb_doc_cell(d, NULL);
		} else if (b->column[i].kind == KB_CELL_DATE) {
			kb_doc_cell_date(d, *(const kb_date *)(const void *)
			    ((const char *)rec + f->at));
		} else if (kb_is_int(f)) {
			kb_doc_cell_int(d, kb_int_value(f, rec));
		} else {
			kb_buf_cut(&text, 0);
			kb_show(f, rec, env, &text);
			kb_doc_cell(d, kb_buf_str(&text));
		}
	}
	kb_buf_free(&text);
}

char *
kb_doc_type_title(const struct kb_type *type)
{
	const char *help = type->help != NULL ? type->help : type->name;
	char first[2] = { *help, '\0' };

	kb_upper(first);
	return kb_asprintf("%s%s", first, *help != '\0' ? help + 1 : "");
}

struct kb_doc *
kb_doc_of_type(const struct kb_type *type)
{
	struct kb_doc *d = kb_doc_new();
	char *title = kb_doc_type_title(type);

	kb_doc_title(d, title);
	free(title);
	return d;
}

void
kb_doc_fact_of(struct kb_doc *d, const struct kb_field *f, const char *s)
{
	struct kb_buf label = KB_BUF_INIT;

	kb_field_label(f, &label);
	kb_doc_fact(d, kb_buf_str(&label), s);
	kb_buf_free(&label);
}
