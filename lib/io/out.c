/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "writers.h"

static const struct kb_format formats[] = {
	{ "tabel", NULL, true, kb_table_begin, kb_table_row, kb_table_end,
	    kb_table_drop },
	{ "csv", "csv", false, kb_csv_begin, kb_csv_row, kb_csv_end, NULL },
	{ "csv-excel", NULL, false, kb_excel_begin, kb_excel_row,
	    kb_excel_end, NULL },
	{ "tsv", "tsv", false, kb_tsv_begin, kb_tsv_row, kb_tsv_end, NULL },
	{ "json", "json", false, kb_json_begin, kb_json_row, kb_json_end, NULL },
	{ "jsonl", "jsonl", false, kb_jsonl_begin, kb_jsonl_row,
	    kb_jsonl_end, NULL },
	{ "yaml", "yaml", false, kb_yaml_begin, kb_yaml_row, kb_yaml_end, NULL },
	{ "xlsx", "xlsx", true, kb_sheet_begin, kb_sheet_row, kb_sheet_end,
	    kb_sheet_drop, true },
	{ "html", "html", true, kb_doc_out_begin, kb_doc_out_row,
	    kb_doc_out_end, kb_doc_out_drop },
	{ "rtf", "rtf", true, kb_doc_out_begin, kb_doc_out_row,
	    kb_doc_out_end, kb_doc_out_drop },
	{ "wa", NULL, true, kb_doc_out_begin, kb_doc_out_row, kb_doc_out_end,
	    kb_doc_out_drop },
	{ "ics", "ics", true, kb_ics_begin, kb_ics_row, kb_ics_end,
	    kb_ics_drop, .dated = true },
};

/* Forms to fill in: a record handed to one is filled in already. */
static const struct kb_format blanks[] = {
	{ "teks", "txt", false, kb_blank_begin, kb_blank_text_row,
	    kb_blank_text_end, NULL },
	{ "xlsx", "xlsx", true, kb_blank_sheet_begin, kb_sheet_row,
	    kb_blank_sheet_end, kb_sheet_drop },
	{ "csv", "csv", false, kb_csv_begin, kb_csv_row, kb_csv_end, NULL },
	{ "yaml", "yaml", false, kb_blank_begin, kb_blank_yaml_row,
	    kb_blank_yaml_end, NULL },
};

static void
names(const struct kb_format *f, size_t n, struct kb_buf *out)
{
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(out, "%s%s", i > 0 ? ", " : "", f[i].name);
}

void
kb_format_names(struct kb_buf *out)
{
	names(formats, KB_LEN(formats), out);
}

void
kb_blank_names(struct kb_buf *out)
{
	names(blanks, KB_LEN(blanks), out);
}

void
kb_no_format(struct kb_choice *c, struct kb_err *err)
{
	kb_choice_fail(c, KB_USAGE, "format", err, "tidak dikenal; pilihan: "
	    "%s", c->all);
}

static const struct kb_format *
named(const struct kb_format *f, size_t n, const char *name,
    struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(name);

	for (size_t i = 0; i < n; i++)
		if (strcmp(f[i].name, name) == 0)
			return &f[i];
	for (size_t i = 0; i < n; i++)
		kb_choice_add(&c, f[i].name);
	kb_no_format(&c, err);
	return NULL;
}

const struct kb_format *
kb_format(const char *name, struct kb_err *err)
{
	return named(formats, KB_LEN(formats), name, err);
}

const struct kb_format *
kb_blank(const char *name, struct kb_err *err)
{
	return named(blanks, KB_LEN(blanks), name, err);
}

bool
kb_path_ends(const char *path, const char *ending)
{
	const char *dot = strrchr(path, '.');

	return ending != NULL && dot != NULL &&
	    strcasecmp(ending, dot + 1) == 0;
}

static const struct kb_format *
of_path(const struct kb_format *f, size_t n, const char *path)
{
	for (size_t i = 0; i < n; i++)
		if (kb_path_ends(path, f[i].ending))
			return &f[i];
	return NULL;
}

const char *
kb_foreign_ending(const char *path)
{
	static const struct {
		const char	*ending, *instead;
	} foreign[] = {
		{ "pdf", "tulis x.html lalu cetak, atau x.rtf" },
		{ "doc", "tulis x.rtf, yang dibuka pengolah kata" },
		{ "docx", "tulis x.rtf, yang dibuka pengolah kata" },
		{ "odt", "tulis x.rtf, yang dibuka pengolah kata" },
		{ "xls", "tulis x.xlsx" },
		{ "xlsm", "tulis x.xlsx" },
		{ "ods", "tulis x.xlsx" },
	};

	for (size_t i = 0; i < KB_LEN(foreign); i++)
		if (kb_path_ends(path, foreign[i].ending))
			return foreign[i].instead;
	return NULL;
}

const struct kb_format *
kb_format_of_path(const char *path)
{
	return of_path(formats, KB_LEN(formats), path);
}

const struct kb_format *
kb_blank_of_path(const char *path)
{
	return of_path(blanks, KB_LEN(blanks), path);
}

static bool
hides(const struct kb_out *o, const struct kb_field *f)
{
	return f->private && !(o->numbered && f->numbered);
}

static int
column(struct kb_out *o, const char *name, bool public, struct kb_err *err)
{
	int f = kb_field_find(o->type, name);
	struct kb_choice c;

	if (f < 0) {
		c = kb_field_choice(o->type, name);
		return kb_choice_fail(&c, KB_USAGE, "kolom", err, "tidak ada "
		    "pada %s", o->type->name);
	}
	if (public && hides(o, &o->type->field[f]))
		return kb_fail(err, KB_USAGE, "kolom '%s' tidak ikut --publik",
		    o->type->field[f].name);
	if (o->blank && o->type->field[f].stamp)
		return kb_fail(err, KB_USAGE, "kolom '%s' diisi oleh alat",
		    o->type->field[f].name);
	if (o->n == KB_MAX_FIELDS)
		return kb_fail(err, KB_USAGE, "terlalu banyak kolom");
	o->field[o->n++] = (uint8_t)f;
	return 0;
}

static int
chosen(struct kb_out *o, const char *list, bool public, struct kb_err *err)
{
	struct kb_buf one = KB_BUF_INIT;
	int rc = 0;

	while (rc == 0 && kb_next_part(&list, ',', &one))
		rc = column(o, kb_trim(one.s), public, err);
	kb_buf_free(&one);
	return rc;
}

/* Nobody fills these in: also the number that the tool gives. */
static bool
by_tool(const struct kb_type *type, size_t i)
{
	return type->field[i].stamp || (type->head && i == KB_FIELD_NOMOR);
}

/* The day that a calendar has a row under: the first that lists show, or that
 * there is. */
static int
the_date(struct kb_out *o, bool public, struct kb_err *err)
{
	o->date = kb_field_date(o->type);
	for (size_t i = o->type->nfield; i-- > 0; )
		if (o->type->field[i].kind == KB_DATE && o->type->field[i].show)
			o->date = (int)i;
	if (o->date < 0)
		return kb_fail(err, KB_USAGE, "%s tidak bertanggal, jadi tidak "
		    "dapat menjadi kalender; pakai format lain", o->type->name);
	if (public && o->type->field[o->date].private)
		return kb_fail(err, KB_USAGE, "kolom '%s' tidak ikut --publik",
		    o->type->field[o->date].name);
	return 0;
}

int
kb_out_columns(struct kb_out *o, const char *list, bool without_private,
    struct kb_err *err)
{
	bool marked;
	bool any = false;
	int whose = -1;

	o->n = 0;
	if (o->format->dated && the_date(o, without_private, err) != 0)
		return -1;
	if (list != NULL)
		return chosen(o, list, without_private, err);
	for (size_t i = 0; i < o->type->nfield; i++)
		any = any || o->type->field[i].show;
	marked = o->format->people && !o->exact && any;
	if (marked && o->offices)
		whose = kb_field_named(o->type, "kantor");
	if (whose >= 0)
		o->field[o->n++] = (uint8_t)whose;
	for (size_t i = 0; i < o->type->nfield; i++) {
		const struct kb_field *f = &o->type->field[i];

		if ((int)i == whose || (marked && !f->show) || (without_private && hides(o, f)) ||
		    (o->blank && by_tool(o->type, i)))
			continue;
		o->field[o->n++] = (uint8_t)i;
	}
	return 0;
}

void
kb_out_flush(struct kb_out *o)
{
	kb_sink_add(o->sink, kb_buf_str(&o->buf), o->buf.len);
	kb_buf_cut(&o->buf, 0);
}

void
kb_out_begin(struct kb_out *o)
{
	o->format->begin(o);
}

static const void *
masked(struct kb_out *o, const void *rec)
{
	if (o->copy == NULL)
		o->copy = kb_alloc(o->type->size);
	memcpy(o->copy, rec, o->type->size);
	kb_mask_rec(o->type, o->copy, &o->masked);
	return o->copy;
}

void
kb_out_row(struct kb_out *o, const void *rec)
{
	o->rows++;
	o->format->row(o, o->mask ? masked(o, rec) : rec);
	if (o->buf.len >= 65536)
		kb_out_flush(o);
}

void
kb_out_end(struct kb_out *o)
{
	o->format->end(o);
	kb_out_flush(o);
}

void
kb_out_free(struct kb_out *o)
{
	if (o->priv != NULL)
		o->format->drop(o);
	kb_buf_free(&o->buf);
	kb_buf_free(&o->scratch);
	kb_buf_free(&o->masked);
	free(o->copy);
	kb_buf_free(&o->note);
}
