/* SPDX-License-Identifier: ISC */
/* doc.c - the builder of documents, and the table of their layouts. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "doc.h"
#include "kesbang/out.h"
#include "kesbang/text.h"
#include "writers.h"

static const struct kb_layout layouts[] = {
	{ "teks", "txt", kb_doc_write_text },
	{ "html", "html", kb_doc_write_html },
	{ "rtf", "rtf", kb_doc_write_rtf },
	{ "wa", NULL, kb_doc_write_wa },
	{ "xlsx", "xlsx", kb_doc_write_xlsx },
};

/* ---- blocks ---- */

struct kb_doc *
kb_doc_new(void)
{
	return kb_alloc(sizeof(struct kb_doc));
}

static void
free_table(struct kb_block *b)
{
	for (size_t i = 0; i < b->ncolumn; i++)
		free(b->column[i].label);
	for (size_t i = 0; i < b->ncell; i++)
		free(b->cell[i].text);
	free(b->column);
	free(b->cell);
	free(b->total);
}

void
kb_doc_free(struct kb_doc *d)
{
	if (d == NULL)
		return;
	for (size_t i = 0; i < d->n; i++) {
		free_table(&d->block[i]);
		free(d->block[i].label);
		free(d->block[i].text);
	}
	free(d->block);
	free(d->mark);
	free(d);
}

/*
 * A copy that no layout has to fear: lines stay lines, other blanks are
 * blanks, control characters are made visible.
 */
static char *
clean(const char *s)
{
	struct kb_buf line = KB_BUF_INIT, out = KB_BUF_INIT;

	while (*s != '\0') {
		size_t n = strcspn(s, "\n");

		kb_buf_cut(&line, 0);
		kb_buf_add(&line, s, n);
		for (char *p = line.s; p != NULL && *p != '\0'; p++)
			*p = *p == '\t' || *p == '\r' ? ' ' : *p;
		kb_visible(&out, kb_buf_str(&line));
		if (s[n] == '\n')
			kb_buf_addc(&out, '\n');
		s += n + (s[n] == '\n');
	}
	kb_buf_free(&line);
	return kb_buf_take(&out);
}

static struct kb_block *
add(struct kb_doc *d, enum kb_block_kind kind, size_t n, const char *label,
    const char *text)
{
	struct kb_block *b;

	if ((d->n & (d->n - 1)) == 0)	/* room doubles at 1, 2, 4, ... */
		d->block = kb_realloc(d->block, 2 * d->n + 1, sizeof(*b));
	b = &d->block[d->n++];
	*b = (struct kb_block){ .kind = kind, .n = n, .letter = d->letter };
	b->label = label != NULL ? clean(label) : NULL;
	b->text = clean(text != NULL ? text : "");
	return b;
}

void
kb_doc_mark(struct kb_doc *d, const char *mark)
{
	free(d->mark);
	d->mark = clean(mark);
}

void
kb_doc_kop(struct kb_doc *d, enum kb_kop level, const char *s)
{
	add(d, KB_BLOCK_KOP, level, NULL, s);
}

void
kb_doc_title(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_TITLE, 0, NULL, s);
}

void
kb_doc_subtitle(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_SUBTITLE, 0, NULL, s);
}

void
kb_doc_fact(struct kb_doc *d, const char *label, const char *s)
{
	add(d, KB_BLOCK_FACT, 0, label, s);
}

void
kb_doc_section(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_SECTION, 0, NULL, s);
}

void
kb_doc_group(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_GROUP, 0, NULL, s);
}

void
kb_doc_para(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_PARA, 0, NULL, s);
}

void
kb_doc_item(struct kb_doc *d, size_t n, const char *s)
{
	add(d, KB_BLOCK_ITEM, n, NULL, s);
}

void
kb_doc_detail(struct kb_doc *d, const char *label, const char *s)
{
	add(d, KB_BLOCK_DETAIL, 0, label, s);
}

void
kb_doc_note(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_NOTE, 0, NULL, s);
}

void
kb_doc_sign(struct kb_doc *d, const char *line, int after)
{
	add(d, KB_BLOCK_SIGN, (size_t)after, NULL, line);
}

void
kb_doc_page(struct kb_doc *d)
{
	add(d, KB_BLOCK_PAGE, 0, NULL, NULL);
}

/* ---- letters ---- */

void
kb_doc_letter(struct kb_doc *d, const char *name)
{
	d->letter = true;
	add(d, KB_BLOCK_LETTER, 0, NULL, name);
}

void
kb_doc_right(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_RIGHT, 0, NULL, s);
}

void
kb_doc_ref(struct kb_doc *d, const char *label, const char *s, bool about)
{
	add(d, KB_BLOCK_REF, about, label, s);
}

void
kb_doc_line(struct kb_doc *d, const char *s)
{
	add(d, KB_BLOCK_LINE, 0, NULL, s);
}

bool
kb_doc_keeps(const struct kb_doc *d, size_t i)
{
	enum kb_block_kind kind = d->block[i].kind, next;

	if (i + 1 == d->n)
		return false;
	next = d->block[i + 1].kind;
	return kind == KB_BLOCK_SECTION || kind == KB_BLOCK_GROUP ||
	    kind == KB_BLOCK_TITLE || kind == KB_BLOCK_SUBTITLE ||
	    kind == KB_BLOCK_LINE ||
	    next == KB_BLOCK_NOTE || next == KB_BLOCK_SIGN ||
	    (kind == KB_BLOCK_ITEM && next == KB_BLOCK_DETAIL);
}

const char *
kb_doc_name(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_LETTER ||
		    d->block[i].kind == KB_BLOCK_TITLE)
			return d->block[i].text;
	return "";
}

/* ---- tables ---- */

void
kb_doc_table(struct kb_doc *d, const struct kb_column *column, size_t n)
{
	struct kb_block *b = add(d, KB_BLOCK_TABLE, 0, NULL, NULL);

	b->ncolumn = n;
	b->column = kb_alloc(n * sizeof(*b->column));
	for (size_t i = 0; i < n; i++)
		b->column[i] = (struct kb_doc_column){
		    clean(column[i].label), column[i].kind, column[i].wide };
}

/* Rows are made whole, so that a layout may read any cell of them. */
static void
begin_row(struct kb_block *b, bool total)
{
	if ((b->nrow & (b->nrow - 1)) == 0) {
		size_t room = 2 * b->nrow + 1;

		b->cell = kb_realloc(b->cell, room * b->ncolumn,
		    sizeof(*b->cell));
		b->total = kb_realloc(b->total, room, sizeof(*b->total));
	}
	memset(b->cell + b->nrow * b->ncolumn, 0,
	    b->ncolumn * sizeof(*b->cell));
	b->total[b->nrow++] = total;
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
		begin_row(b, false);
	if (kind != NULL)
		*kind = b->column[b->ncell % b->ncolumn].kind;
	return &b->cell[b->ncell++];
}

void
kb_doc_cell(struct kb_doc *d, const char *s)
{
	struct kb_doc_cell *c = next_cell(d, NULL);

	if (c != NULL && s != NULL)
		c->text = clean(s);
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
kb_doc_total(struct kb_doc *d)
{
	struct kb_block *b = open_table(d);

	if (b == NULL)
		return;
	b->ncell = b->nrow * b->ncolumn;	/* cells left out are empty */
	begin_row(b, true);
}

/* ---- tables of records ---- */

static enum kb_cell
cell_kind(const struct kb_field *f)
{
	switch (f->kind) {
	case KB_INT:	return KB_CELL_INT;
	case KB_MONEY:	return KB_CELL_MONEY;
	case KB_DATE:	return KB_CELL_DATE;
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
	    cell_kind(f), f->kind == KB_TEXT };
}

void
kb_doc_records(struct kb_doc *d, const struct kb_type *type,
    const char *columns)
{
	struct kb_block *b = add(d, KB_BLOCK_TABLE, 0, NULL, NULL);
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
		} else if (b->column[i].kind != KB_CELL_TEXT) {
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

/* ---- layouts ---- */

void
kb_layout_names(struct kb_buf *out)
{
	for (size_t i = 0; i < KB_LEN(layouts); i++)
		kb_buf_addf(out, "%s%s", i > 0 ? ", " : "", layouts[i].name);
}

const struct kb_layout *
kb_layout(const char *name, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(name);

	for (size_t i = 0; i < KB_LEN(layouts); i++)
		if (strcmp(layouts[i].name, name) == 0)
			return &layouts[i];
	for (size_t i = 0; i < KB_LEN(layouts); i++)
		kb_choice_add(&c, layouts[i].name);
	kb_no_format(&c, err);
	return NULL;
}

const struct kb_layout *
kb_layout_of_path(const char *path)
{
	for (size_t i = 0; i < KB_LEN(layouts); i++)
		if (kb_path_ends(path, layouts[i].ending))
			return &layouts[i];
	return NULL;
}
