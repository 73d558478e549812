/* SPDX-License-Identifier: ISC */
/* workbook_cell.c - one cell of a workbook, and what a cell can hold. */
#include <stdio.h>
#include <string.h>

#include "workbook_lib.h"

#define EPOCH 25569			/* 1970-01-01 as a spreadsheet's day */

size_t
kb_xlsx_units(const char *s, size_t max, size_t *at)
{
	size_t n = 0, i = 0;

	while (s[i] != '\0') {
		unsigned char c = (unsigned char)s[i];
		size_t len = c < 0x80 ? 1U : c < 0xe0 ? 2U : c < 0xf0 ? 3U : 4U;

		if (n + (len == 4 ? 2 : 1) > max)
			break;
		n += len == 4 ? 2 : 1;
		i += len;
	}
	*at = i;
	return n;
}

/* XML cannot hold these, and _x000A_ means a letter in a cell. */
static const char *
escaped(struct kb_xlsx *x, const char *s)
{
	static const char stop[] = "_\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\r"
	    "\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d"
	    "\x1e\x1f\xef";

	if (s[strcspn(s, stop)] == '\0')
		return s;
	kb_buf_cut(&x->text, 0);
	for (size_t n; *s != '\0'; s += n) {
		n = strcspn(s, stop);
		kb_buf_add(&x->text, s, n);
		if (n > 0)
			continue;
		n = 1;
		if (s[0] == '_' && s[1] == 'x') {
			kb_buf_adds(&x->text, "_x005F_");
		} else if ((unsigned char)s[0] < ' ') {
			kb_buf_addf(&x->text, "_x%04X_", (unsigned)s[0]);
		} else if (strncmp(s, "\xef\xbf\xbe", 3) == 0 ||
		    strncmp(s, "\xef\xbf\xbf", 3) == 0) {
			kb_buf_addf(&x->text, "_xFFF%c_",
			    s[2] == '\xbe' ? 'E' : 'F');
			n = 3;
		} else {
			kb_buf_addc(&x->text, s[0]);
		}
	}
	return kb_buf_str(&x->text);
}

static bool
too_long(const char *s, size_t max)
{
	size_t at;

	if (strlen(s) <= max)
		return false;
	kb_xlsx_units(s, max, &at);
	return s[at] != '\0';
}

bool
kb_xlsx_fits(const char *s)
{
	struct kb_xlsx none = { 0 };
	bool fits = !too_long(escaped(&none, s), KB_XLSX_TEXT);

	kb_buf_free(&none.text);
	return fits;
}

/* The text as a cell can hold it; lives until the next one. */
const char *
kb_xlsx_held(struct kb_xlsx *x, const char *s)
{
	static const char notice[] = " ... [dipotong: tidak muat dalam satu sel "
	    "xlsx; naskah lengkapnya ada di csv]";
	const char *e = escaped(x, s);
	size_t at;

	if (!too_long(e, KB_XLSX_TEXT))
		return e;
	if (e != x->text.s) {
		kb_buf_cut(&x->text, 0);
		kb_buf_adds(&x->text, e);
	}
	kb_xlsx_units(x->text.s, KB_XLSX_TEXT - sizeof(notice), &at);
	/* Not in the middle of an escape. */
	for (size_t i = 1; i < 7; i++)
		if (strncmp(x->text.s + at - i, "_x", 2) == 0) {
			at -= i;
			break;
		}
	kb_buf_cut(&x->text, at);
	kb_buf_adds(&x->text, notice);
	return x->text.s;
}

static void
text_as(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    enum kb_as as, const char *s)
{
	const char *text = kb_xlsx_held(x, s);

	if (*text == '\0')
		kb_xlsx_blank(x, row, col, look);
	else
		kb_xlsx_failed(x, x->lxw.worksheet_write_string(x->sheet,
		    (lxw_row_t)row, (lxw_col_t)col, text, kb_xlsx_format(x, look,
		    too_long(text, 255) ? KB_AS_LONG : as)));
}

void
kb_xlsx_text(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    const char *s)
{
	text_as(x, row, col, look, KB_AS_TEXT, s);
}

void
kb_xlsx_beside(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    const char *s)
{
	text_as(x, row, col, look, KB_AS_BESIDE, s);
}

void
kb_xlsx_word(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    const char *s)
{
	text_as(x, row, col, look, KB_AS_WORD, s);
}

void
kb_xlsx_mark(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    const char *s)
{
	text_as(x, row, col, look, KB_AS_MARK, s);
}

void
kb_xlsx_blank(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look)
{
	kb_xlsx_failed(x, x->lxw.worksheet_write_blank(x->sheet, (lxw_row_t)row,
	    (lxw_col_t)col, kb_xlsx_format(x, look, KB_AS_LONG)));
}

void
kb_xlsx_number(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    enum kb_as as, double v)
{
	kb_xlsx_failed(x, x->lxw.worksheet_write_number(x->sheet, (lxw_row_t)row,
	    (lxw_col_t)col, v, kb_xlsx_format(x, look, as)));
}

void
kb_xlsx_int(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    enum kb_as as, int64_t v)
{
	char digits[24];

	if (v >= -KB_XLSX_EXACT && v <= KB_XLSX_EXACT) {
		kb_xlsx_number(x, row, col, look, as, (double)v);
		return;
	}
	snprintf(digits, sizeof(digits), "%lld", (long long)v);
	kb_xlsx_text(x, row, col, look, digits);
}

int64_t
kb_xlsx_day(kb_date day)
{
	return kb_date_serial(day) + EPOCH;
}

void
kb_xlsx_date(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    kb_date day)
{
	char iso[KB_DATE_TEXT];

	if (day.ymd >= KB_XLSX_FIRST_DAY) {
		kb_xlsx_number(x, row, col, look, KB_AS_DATE,
		    (double)kb_xlsx_day(day));
		return;
	}
	kb_date_iso(day, iso);
	kb_xlsx_text(x, row, col, look, iso);
}

void
kb_xlsx_time(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    kb_time time)
{
	if (time.min1 != 0)
		kb_xlsx_number(x, row, col, look, KB_AS_TIME,
		    (time.min1 - 1) / 1440.0);
	else
		kb_xlsx_blank(x, row, col, look);
}

void
kb_xlsx_stamp(struct kb_xlsx *x, size_t row, size_t col, enum kb_look look,
    kb_stamp at, int zone)
{
	char iso[KB_STAMP_TEXT];
	enum kb_as as = zone == KB_WIB ? KB_AS_WIB : zone == KB_WITA ? KB_AS_WITA :
	    KB_AS_WIT;

	if (at.sec != 0 && kb_stamp_date(at, zone).ymd >= KB_XLSX_FIRST_DAY &&
	    (zone == KB_WIB || zone == KB_WITA ||
	    zone == KB_WIT)) {
		kb_xlsx_number(x, row, col, look, as,
		    (double)(at.sec + zone * 60) / 86400.0 + EPOCH);
		return;
	}
	kb_stamp_iso(at, zone, iso);
	kb_xlsx_text(x, row, col, look, iso);
}

void
kb_xlsx_wide(struct kb_xlsx *x, size_t row, size_t from, size_t to,
    enum kb_look look, const char *s)
{
	const char *text = kb_xlsx_held(x, s);

	if (from == to)
		kb_xlsx_text(x, row, from, look, s);
	else
		kb_xlsx_failed(x, x->lxw.worksheet_merge_range(x->sheet, (lxw_row_t)row,
		    (lxw_col_t)from, (lxw_row_t)row, (lxw_col_t)to, text,
		    kb_xlsx_format(x, look, KB_AS_LONG)));
}
