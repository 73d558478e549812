/* SPDX-License-Identifier: ISC */
/*
 * out_xlsx.c - a list as a spreadsheet that can be filtered and printed.
 * Exact lists have the stored forms under the columns' names, for impor;
 * others the labels, and totals and notes under the rows.
 */
#include <stdlib.h>
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"
#include "out_xlsx.h"

#define PORTRAIT 100.0			/* what is broader lies on its side */
#define NARROW 9.0			/* a heading and its filter's button */
#define WIDE 60.0			/* longer texts are wrapped */

const struct kb_field *
kb_sheet_field(const struct kb_out *o, size_t col)
{
	return &o->type->field[o->field[col]];
}

/* Gives the sheet up: the sink will say why. */
static void
stop(struct kb_out *o, const struct kb_err *err)
{
	struct kb_sheet *s = o->priv;

	kb_sink_fail(o->sink, err);
	kb_xlsx_close(s->x, NULL, -1, NULL);
	s->x = NULL;
}

static void
head(struct kb_out *o)
{
	struct kb_sheet *s = o->priv;
	struct kb_buf b = KB_BUF_INIT;

	for (size_t c = 0; c < o->n; c++) {
		kb_buf_cut(&b, 0);
		if (o->exact)
			kb_buf_adds(&b, kb_sheet_field(o, c)->name);
		else
			kb_field_label(kb_sheet_field(o, c), &b);
		kb_xlsx_text(s->x, 0, c, KB_LOOK_HEAD, b.s);
		s->widest[c] = kb_width(b.s) + 3;
	}
	kb_buf_free(&b);
}

int
kb_sheet_open(struct kb_out *o)
{
	struct kb_sheet *s = kb_alloc(sizeof(*s));
	struct kb_err err;

	o->priv = s;
	s->look = o->exact ? KB_LOOK_DATA : KB_LOOK_CELL;
	if (kb_xlsx_open(&s->x, kb_sink_dir(o->sink), &err) != 0) {
		kb_sink_fail(o->sink, &err);
		return -1;
	}
	kb_xlsx_sheet(s->x, o->type->name);
	kb_xlsx_freeze(s->x, 1, 0);
	return 0;
}

void
kb_sheet_begin(struct kb_out *o)
{
	if (kb_sheet_open(o) == 0)
		head(o);
}

static const void *
value(const struct kb_field *f, const void *rec)
{
	return (const char *)rec + f->at;
}

/* Years and other small numbers have no dots. */
enum kb_as
kb_sheet_as(const struct kb_field *f)
{
	if (f->kind == KB_MONEY)
		return KB_AS_MONEY;
	return f->max > 0 && f->max < 10000 ? KB_AS_PLAIN : KB_AS_INT;
}

static void
text_cell(struct kb_out *o, size_t col, const void *rec)
{
	struct kb_sheet *s = o->priv;
	const struct kb_field *f = kb_sheet_field(o, col);
	const char *text = "";
	struct kb_err err;
	size_t width;

	kb_buf_cut(&o->scratch, 0);
	if (o->exact) {
		text = kb_get(f, rec, o->env, &o->scratch);
	} else {
		kb_show(f, rec, o->env, &o->scratch);
		text = kb_buf_str(&o->scratch);
	}
	if (o->exact && !kb_xlsx_fits(text)) {
		kb_fail(&err, KB_DATA, "%s baris %zu: %s: %zu huruf tidak muat "
		    "dalam satu sel xlsx (paling banyak %d); pakai -f csv",
		    o->type->name, o->rows, f->name, kb_width(text),
		    KB_XLSX_TEXT);
		stop(o, &err);
		return;
	}
	if ((width = kb_width(text)) > s->widest[col])
		s->widest[col] = width;
	if (!o->exact && (width > (size_t)WIDE || strchr(text, '\n') != NULL)) {
		double height = kb_xlsx_lines(text, WIDE);

		if (height > s->height)
			s->height = height;
	}
	kb_xlsx_text(s->x, o->rows, col, s->look, text);
}

/* For people a number, where that can be shown; else what was stored. */
static void
rate_cell(struct kb_out *o, size_t col, const void *rec)
{
	struct kb_sheet *s = o->priv;
	const kb_rate *r = value(kb_sheet_field(o, col), rec);

	if (o->exact) {
		text_cell(o, col, rec);
		return;
	}
	kb_xlsx_number(s->x, o->rows, col, s->look, r->den == 1 ? KB_AS_INT :
	    KB_AS_NUMBER, (double)r->num / (double)r->den);
}

static void
cell(struct kb_out *o, size_t col, const void *rec)
{
	struct kb_sheet *s = o->priv;
	const struct kb_field *f = kb_sheet_field(o, col);
	const void *v = value(f, rec);
	size_t row = o->rows;
	kb_date day;

	if (!kb_known(f, rec)) {
		if (!o->exact)
			kb_xlsx_blank(s->x, row, col, s->look);
		return;
	}
	switch (f->kind) {
	case KB_INT:
	case KB_MONEY:
		kb_xlsx_int(s->x, row, col, s->look, kb_sheet_as(f),
		    kb_int_value(f, rec));
		kb_buf_cut(&o->scratch, 0);
		kb_show(f, rec, o->env, &o->scratch);
		if (o->scratch.len > s->widest[col])
			s->widest[col] = o->scratch.len;
		break;
	case KB_RATE:
		rate_cell(o, col, rec);
		break;
	case KB_DATE:
		kb_xlsx_date(s->x, row, col, s->look, *(const kb_date *)v);
		break;
	case KB_PDATE:
		day.ymd = ((const kb_pdate *)v)->ymd;
		if (day.ymd % 100 == 0)
			text_cell(o, col, rec);
		else
			kb_xlsx_date(s->x, row, col, s->look, day);
		break;
	case KB_TIME:
		kb_xlsx_time(s->x, row, col, s->look, *(const kb_time *)v);
		break;
	case KB_STAMP:
		kb_xlsx_stamp(s->x, row, col, s->look,
		    *(const kb_stamp *)v, o->env != NULL ? o->env->zone : 0);
		break;
	case KB_REAL:
		kb_xlsx_number(s->x, row, col, s->look, KB_AS_LONG,
		    ((const kb_real *)v)->v);
		break;
	default:
		text_cell(o, col, rec);
	}
}

void
kb_sheet_row(struct kb_out *o, const void *rec)
{
	struct kb_sheet *s = o->priv;

	s->height = 0;
	for (size_t c = 0; c < o->n && s->x != NULL; c++)
		cell(o, c, rec);
	if (s->x != NULL && s->height > 0)
		kb_xlsx_height(s->x, o->rows, s->height);
}

/* Of a kind that has always the same width, in 10 points. */
static double
least(const struct kb_field *f)
{
	switch (f->kind) {
	case KB_DATE:
	case KB_PDATE:
		return 11;
	case KB_STAMP:
		return 21;
	default:
		return NARROW;
	}
}

static void
widths(struct kb_out *o)
{
	struct kb_sheet *s = o->priv;
	char *title = kb_doc_type_title(o->type);
	double all = 0;

	for (size_t c = 0; c < o->n; c++) {
		double w = (double)s->widest[c] + 1;

		if (w < least(kb_sheet_field(o, c)))
			w = least(kb_sheet_field(o, c));
		if (w > WIDE)
			w = WIDE;
		all += w;
		kb_xlsx_column(s->x, c, c, w, KB_AS_LONG);
	}
	kb_xlsx_print(s->x, all > PORTRAIT, all, 1, NULL, title);
	free(title);
}

/* Totals and rules, line by line; an empty line stays one. */
static void
notes(struct kb_out *o)
{
	struct kb_sheet *s = o->priv;
	const char *p = kb_buf_str(&o->note);
	struct kb_buf line = KB_BUF_INIT;

	for (size_t row = o->rows + 1; *p != '\0'; row++) {
		size_t n = strcspn(p, "\n");

		kb_buf_cut(&line, 0);
		kb_buf_add(&line, p, n);
		if (n > 0)
			kb_xlsx_text(s->x, row, 0, KB_LOOK_NOTE, line.s);
		p += n + (p[n] == '\n');
	}
	kb_buf_free(&line);
}

void
kb_sheet_done(struct kb_out *o)
{
	struct kb_sheet *s = o->priv;
	struct kb_err err;

	if (kb_xlsx_close(s->x, o->sink, 0, &err) != 0)
		kb_sink_fail(o->sink, &err);
	s->x = NULL;
}

void
kb_sheet_end(struct kb_out *o)
{
	const struct kb_sheet *s = o->priv;

	if (s->x == NULL)
		return;
	widths(o);
	if (o->n > 0)
		kb_xlsx_filter(s->x, 0, o->rows, o->n);
	if (!o->exact)
		notes(o);
	kb_sheet_done(o);
}

void
kb_sheet_drop(struct kb_out *o)
{
	struct kb_sheet *s = o->priv;

	kb_xlsx_close(s->x, NULL, -1, NULL);
	free(s);
	o->priv = NULL;
}
