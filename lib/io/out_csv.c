/* SPDX-License-Identifier: ISC */
/*
 * out_csv.c - csv and tsv for programs; csv-excel for a double click in an
 * Indonesian Excel (BOM, semicolon, CRLF, dd/mm/yyyy, formula guard).
 */
#include <string.h>

#include "writers.h"

void
kb_csv_cell(struct kb_buf *b, const char *s, char delimiter)
{
	char stop[] = { delimiter, '"', '\n', '\r', '\0' };
	size_t n = strcspn(s, stop);

	if (s[n] == '\0') {
		kb_buf_add(b, s, n);
		return;
	}
	kb_buf_addc(b, '"');
	while (*s != '\0') {
		n = strcspn(s, "\"");
		kb_buf_add(b, s, n);
		s += n;
		if (*s == '"') {
			kb_buf_add(b, "\"\"", 2);
			s++;
		}
	}
	kb_buf_addc(b, '"');
}

static void
header(struct kb_out *o, char delimiter, const char *end)
{
	for (size_t i = 0; i < o->n; i++)
		kb_buf_addf(&o->buf, "%.*s%s", i > 0, &delimiter,
		    o->type->field[o->field[i]].name);
	kb_buf_adds(&o->buf, end);
}

static void
plain_row(struct kb_out *o, const void *rec, char delimiter)
{
	for (size_t i = 0; i < o->n; i++) {
		const char *s = kb_get(&o->type->field[o->field[i]], rec,
		    o->env, &o->scratch);

		if (i > 0)
			kb_buf_addc(&o->buf, delimiter);
		if (s != NULL)
			kb_csv_cell(&o->buf, s, delimiter);
	}
	kb_buf_addc(&o->buf, '\n');
}

void
kb_csv_begin(struct kb_out *o)
{
	header(o, ',', "\n");
}

void
kb_csv_row(struct kb_out *o, const void *rec)
{
	plain_row(o, rec, ',');
}

void
kb_csv_end(struct kb_out *o)
{
	(void)o;
}

void
kb_tsv_begin(struct kb_out *o)
{
	header(o, '\t', "\n");
}

void
kb_tsv_row(struct kb_out *o, const void *rec)
{
	plain_row(o, rec, '\t');
}

void
kb_tsv_end(struct kb_out *o)
{
	(void)o;
}

/* What a spreadsheet would run as a formula or mangle as a number. */
static bool
dangerous(const char *s)
{
	size_t digits;

	if (strchr("=+-@'\t\r", s[0]) != NULL)
		return true;
	digits = strspn(s, "0123456789");
	return s[digits] == '\0' && (s[0] == '0' || digits > 15);
}

static bool
is_text(const struct kb_field *f)
{
	return f->kind == KB_TEXT || f->kind == KB_CODE || f->kind == KB_REF;
}

void
kb_excel_begin(struct kb_out *o)
{
	kb_buf_adds(&o->buf, "\xef\xbb\xbf");
	header(o, ';', "\r\n");
}

void
kb_excel_row(struct kb_out *o, const void *rec)
{
	struct kb_buf cell = KB_BUF_INIT;

	for (size_t i = 0; i < o->n; i++) {
		const struct kb_field *f = &o->type->field[o->field[i]];
		const char *s = kb_get(f, rec, o->env, &o->scratch);
		char day[KB_DATE_TEXT];

		if (i > 0)
			kb_buf_addc(&o->buf, ';');
		if (s == NULL)
			continue;
		kb_buf_cut(&cell, 0);
		if (f->kind == KB_DATE) {
			kb_date_slash(*(const kb_date *)(const void *)
			    ((const char *)rec + f->at), day);
			s = day;
		} else if (is_text(f) && dangerous(s)) {
			kb_buf_addf(&cell, "'%s", s);
			s = cell.s;
		}
		kb_csv_cell(&o->buf, s, ';');
	}
	kb_buf_adds(&o->buf, "\r\n");
	kb_buf_free(&cell);
}

void
kb_excel_end(struct kb_out *o)
{
	(void)o;
}
