/* SPDX-License-Identifier: ISC */
/*
 * blank_xlsx.c - an empty form as a workbook: a sheet to fill in, that offers
 * the words of each column, then a guide; a hidden sheet holds the words.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "out_xlsx.h"

#define ROWS 1000			/* to fill in, below what is there */
#define WORDS_SHEET "Daftar"
#define LONG 40.0

/* ---- the words of a column ---- */

/*
 * What people pick: the label, where it means the same word when it comes
 * back.  NULL after the last.
 */
static const char *
word(const struct kb_out *o, const struct kb_field *f, size_t n,
    struct kb_buf *label)
{
	static const char *const flag[] = { "ya", "tidak", NULL };
	size_t at = (size_t)(f - o->type->field);
	struct kb_buf scratch = KB_BUF_INIT;
	const char *name, *back = NULL;
	void *rec;

	if (f->kind == KB_FLAG)
		return flag[n];
	name = f->kind == KB_ENUM ? f->word[n].name : f->kind == KB_CODE &&
	    o->word != NULL ? o->word(o->word_arg, f->list, n) : NULL;
	if (name == NULL)
		return NULL;
	rec = kb_alloc(o->type->size);
	kb_buf_cut(label, 0);
	if (kb_load(f, rec, name, NULL) == 0)
		kb_show(f, rec, o->env, label);
	if (label->len > 0) {
		char *text = kb_strdup(label->s);

		kb_unset(f, rec);
		if (kb_set(o->type, at, rec, text, o->env, NULL) == 0)
			back = kb_get(f, rec, o->env, &scratch);
		if (back == NULL || strcmp(back, name) != 0)
			kb_buf_cut(label, 0);
		free(text);
	}
	if (label->len == 0)
		kb_buf_adds(label, name);
	kb_buf_free(&scratch);
	free(rec);
	return label->s;
}

/* "a, b, c", or what the kind of value says. */
static void
accepted(const struct kb_out *o, const struct kb_field *f, struct kb_buf *b)
{
	struct kb_buf label = KB_BUF_INIT;
	const char *w;
	size_t n = 0;

	for (; (w = word(o, f, n, &label)) != NULL; n++)
		kb_buf_addf(b, "%s%s", n > 0 ? ", " : "", w);
	if (n == 0) {
		kb_buf_adds(b, kb_kind_name(f));
		if (f->kind == KB_REF)
			kb_buf_addf(b, ": %s yang terdaftar", f->list);
	}
	if (f->kind != KB_TEXT && (f->min != 0 || f->max != 0))
		kb_buf_addf(b, ", %lld sampai %lld", (long long)f->min,
		    (long long)f->max);
	if (f->dflt != NULL)
		kb_buf_addf(b, " (bila kosong: %s)", f->dflt);
	kb_buf_free(&label);
}

static bool
required(const struct kb_field *f)
{
	return f->need && f->dflt == NULL;
}

/* Help and words, for where one types. */
static void
advice(const struct kb_out *o, const struct kb_field *f, struct kb_buf *b)
{
	kb_buf_addf(b, "%s%s\n", f->help, required(f) ? " (wajib diisi)" : "");
	accepted(o, f, b);
}

/* ---- the sheet to fill in ---- */

void
kb_blank_sheet_begin(struct kb_out *o)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_sheet *s;

	if (kb_sheet_open(o) != 0)
		return;
	s = o->priv;
	for (size_t c = 0; c < o->n; c++) {
		const struct kb_field *f = kb_sheet_field(o, c);

		kb_xlsx_text(s->x, 0, c, required(f) ? KB_LOOK_NEED :
		    KB_LOOK_HEAD, f->name);
		s->widest[c] = kb_width(f->name) + 3;
		kb_buf_cut(&b, 0);
		advice(o, f, &b);
		kb_xlsx_comment(s->x, 0, c, b.s);
	}
	kb_buf_free(&b);
}

/* So that what is typed stays what it is: a code is no number. */
static enum kb_as
typed_as(const struct kb_field *f)
{
	switch (f->kind) {
	case KB_INT:
	case KB_MONEY:
		return kb_sheet_as(f);
	case KB_DATE:
		return KB_AS_DATE;
	case KB_REAL:
		return KB_AS_NUMBER;
	default:
		return KB_AS_TEXT;
	}
}

static double
column_width(const struct kb_out *o, size_t col)
{
	const struct kb_sheet *s = o->priv;
	const struct kb_field *f = kb_sheet_field(o, col);
	double w = (double)s->widest[col];

	if (f->kind == KB_TEXT && w < LONG / 2)
		w = f->find ? LONG : LONG / 2;
	return w < 12 ? 12 : w > LONG ? LONG : w;
}

/* What a spreadsheet itself can see is wrong. */
static void
rule(const struct kb_out *o, size_t col, const char *words)
{
	const struct kb_sheet *s = o->priv;
	const struct kb_field *f = kb_sheet_field(o, col);
	struct kb_xlsx_rule r = { .title = f->name, .words = words,
	    .strict = f->kind == KB_ENUM || f->kind == KB_FLAG };
	struct kb_buf help = KB_BUF_INIT;

	advice(o, f, &help);
	r.help = help.s;
	if (words != NULL) {
		r.kind = KB_RULE_WORDS;
		r.fault = "Pilih salah satu dari daftar.";
	} else if (f->kind == KB_INT || f->kind == KB_MONEY) {
		bool any = f->min == 0 && f->max == 0;

		r.kind = KB_RULE_WHOLE;
		r.min = any ? -KB_XLSX_EXACT : f->min;
		r.max = any ? KB_XLSX_EXACT : f->max;
		r.fault = "Isi dengan bilangan bulat dalam batasnya.";
	} else if (f->kind == KB_DATE) {
		r.kind = KB_RULE_DATE;
		r.min = kb_xlsx_day((kb_date){ KB_XLSX_FIRST_DAY });
		r.max = kb_xlsx_day(kb_date_make(2199, 12, 31));
		r.fault = "Isi dengan tanggal, misalnya 31/12/2025.";
	}
	kb_xlsx_rule(s->x, 1, o->rows + ROWS, col, &r);
	kb_buf_free(&help);
}

/* ---- the guide ---- */

static void
guide_row(const struct kb_out *o, size_t row, const struct kb_field *f)
{
	const struct kb_sheet *s = o->priv;
	const char *sample = kb_kind_sample(f), *w;
	struct kb_buf b = KB_BUF_INIT, label = KB_BUF_INIT;
	double high = kb_xlsx_lines(f->help, LONG), h;

	accepted(o, f, &b);
	if ((w = word(o, f, 0, &label)) != NULL)
		sample = w;
	kb_xlsx_text(s->x, row, 0, required(f) ? KB_LOOK_NEED : KB_LOOK_TOTAL,
	    f->name);
	kb_xlsx_text(s->x, row, 1, KB_LOOK_CELL, f->help);
	kb_xlsx_text(s->x, row, 2, KB_LOOK_CELL, required(f) ? "ya" :
	    f->key ? "pengenal" : "");
	kb_xlsx_text(s->x, row, 3, KB_LOOK_CELL, b.s);
	kb_xlsx_text(s->x, row, 4, KB_LOOK_CELL, sample != NULL ? sample : "");
	if ((h = kb_xlsx_lines(b.s, LONG)) > high)
		high = h;
	kb_xlsx_height(s->x, row, high);
	kb_buf_free(&label);
	kb_buf_free(&b);
}

static void
guide(struct kb_out *o)
{
	static const char *const head[] = { "Kolom", "Arti", "Wajib",
	    "Nilai yang diterima", "Contoh" };
	static const double width[] = { 20, LONG, 10, LONG, 20 };
	static const char *const how[] = {
		"Satu baris satu catatan. Judul kolom jangan diubah; kolom "
		"yang tidak dipakai boleh dihapus.",
		"Judul kuning: wajib diisi. Yang belum diketahui dikosongkan, "
		"bukan diisi 0 atau tanda lain.",
		"'pengenal' di bawah Wajib: dari kolom itulah catatan yang "
		"sama dikenal kembali.",
	};
	const struct kb_sheet *s = o->priv;
	const char *p = kb_buf_str(&o->note);
	struct kb_buf b = KB_BUF_INIT;
	size_t row = 0;

	kb_xlsx_sheet(s->x, "Petunjuk");
	kb_xlsx_plain(s->x);
	kb_buf_addf(&b, "Petunjuk mengisi: %s", o->type->help);
	kb_xlsx_wide(s->x, row++, 0, KB_LEN(head) - 1, KB_LOOK_TITLE, b.s);
	for (size_t i = 0; i < KB_LEN(how); i++)
		kb_xlsx_wide(s->x, row++, 0, KB_LEN(head) - 1, KB_LOOK_TEXT,
		    how[i]);
	while (*p != '\0') {
		size_t n = strcspn(p, "\n");

		kb_buf_cut(&b, 0);
		kb_buf_add(&b, p, n);
		kb_xlsx_wide(s->x, row++, 0, KB_LEN(head) - 1, KB_LOOK_TEXT,
		    b.s);
		p += n + (p[n] == '\n');
	}
	row++;
	for (size_t c = 0; c < KB_LEN(head); c++) {
		kb_xlsx_text(s->x, row, c, KB_LOOK_HEAD, head[c]);
		kb_xlsx_column(s->x, c, c, width[c], KB_AS_LONG);
	}
	for (size_t c = 0; c < o->n; c++)
		guide_row(o, row + 1 + c, kb_sheet_field(o, c));
	kb_xlsx_print(s->x, true, 0, row + 1, NULL, o->type->help);
	kb_buf_free(&b);
}

/* ---- all of it ---- */

/*
 * The words of each column that has some, a column each: row by row, as a
 * workbook is written.
 */
static void
word_lists(struct kb_out *o, char **range)
{
	const struct kb_sheet *s = o->priv;
	struct kb_buf label = KB_BUF_INIT;
	size_t to[KB_MAX_FIELDS], lists = 0;
	bool done[KB_MAX_FIELDS] = { false }, more = true;

	kb_xlsx_sheet(s->x, WORDS_SHEET);
	for (size_t row = 0; more; row++) {
		more = false;
		for (size_t c = 0; c < o->n; c++) {
			const char *w = done[c] ? NULL : word(o,
			    kb_sheet_field(o, c), row, &label);

			if ((done[c] = w == NULL))
				continue;
			more = true;
			if (row == 0)
				to[c] = lists++;
			kb_xlsx_text(s->x, row, to[c], KB_LOOK_DATA, w);
			free(range[c]);
			range[c] = kb_xlsx_range(WORDS_SHEET, to[c], row + 1);
		}
	}
	kb_xlsx_hide(s->x);
	kb_buf_free(&label);
}

void
kb_blank_sheet_end(struct kb_out *o)
{
	struct kb_sheet *s = o->priv;
	char *range[KB_MAX_FIELDS] = { NULL };
	double all = 0;

	if (s->x == NULL)
		return;
	guide(o);
	word_lists(o, range);
	kb_xlsx_return(s->x);
	for (size_t c = 0; c < o->n; c++) {
		const struct kb_field *f = kb_sheet_field(o, c);
		double w = column_width(o, c);

		kb_xlsx_column(s->x, c, c, w, typed_as(f));
		rule(o, c, range[c]);
		free(range[c]);
		all += w;
	}
	kb_xlsx_print(s->x, true, all, 1, NULL, o->type->help);
	kb_sheet_done(o);
}
