/* SPDX-License-Identifier: ISC */
/* workbook_page.c - how a sheet looks on the screen and on paper. */
#include <stdlib.h>
#include <string.h>

#include "workbook_lib.h"

void
kb_xlsx_column(struct kb_xlsx *x, size_t from, size_t to, double width,
    enum kb_as as)
{
	kb_xlsx_failed(x, x->lxw.worksheet_set_column(x->sheet, (lxw_col_t)from,
	    (lxw_col_t)to, width, as == KB_AS_LONG ? NULL :
	    kb_xlsx_format(x, KB_LOOK_TEXT, as)));
}

void
kb_xlsx_height(struct kb_xlsx *x, size_t row, double points)
{
	kb_xlsx_failed(x, x->lxw.worksheet_set_row(x->sheet, (lxw_row_t)row,
	    points < 409 ? points : 409, NULL));
}

/* How wide letters of Arial are, where a digit is 1. */
static double
letter(char c)
{
	static const struct {
		const char	*letters;
		double		 width;
	} widths[] = {
		{ "ijl'|", 0.4 }, { " .,:;!/\\ftI[]`", 0.5 }, { "r()-", 0.6 },
		{ "cksvxyzJ", 0.9 }, { "FTZ", 1.1 }, { "ABEKPSVXY&", 1.2 },
		{ "CDHNRUw", 1.3 }, { "GOQ", 1.4 }, { "mM", 1.5 },
		{ "W%", 1.7 }, { "@", 1.83 },
	};

	if ((c & 0xc0) == 0x80)			/* the rest of one letter */
		return 0;
	for (size_t i = 0; i < KB_LEN(widths); i++)
		if (strchr(widths[i].letters, c) != NULL)
			return widths[i].width;
	return 1;
}

/* Word by word, as a spreadsheet wraps; with a little to spare. */
double
kb_xlsx_lines(const char *s, double width)
{
	double lines = 1, at = 0, blank = 0;

	while (*s != '\0') {
		double word = 0;

		for (; *s != '\0' && strchr(" \n", *s) == NULL; s++)
			word += letter(*s) * 1.01;
		if (at > 0 && at + blank + word > width) {
			lines++;
			at = 0;
		} else {
			at += blank;
		}
		for (at += word; at > width && word > width; at -= width)
			lines++;		/* broken within */
		blank = 0;
		for (; *s == ' '; s++)
			blank += letter(' ');
		if (*s == '\n') {
			lines++;
			at = blank = 0;
			s++;
		}
	}
	return lines * KB_XLSX_LINE;
}

void
kb_xlsx_freeze(struct kb_xlsx *x, size_t rows, size_t cols)
{
	x->lxw.worksheet_freeze_panes(x->sheet, (lxw_row_t)rows,
	    (lxw_col_t)cols);
}

void
kb_xlsx_filter(struct kb_xlsx *x, size_t row, size_t last_row, size_t cols)
{
	kb_xlsx_failed(x, x->lxw.worksheet_autofilter(x->sheet, (lxw_row_t)row, 0,
	    (lxw_row_t)last_row, (lxw_col_t)(cols - 1)));
}

/* Words for the head and foot of a page: & is a command there. */
static void
page_words(struct kb_buf *b, const char *where, const char *s)
{
	kb_buf_adds(b, where);
	for (; *s != '\0'; s++)
		kb_buf_addf(b, *s == '&' ? "&%c" : "%c", *s);
}

/* What is named at the head of each page, and a mark at its foot, too. */
static void
page_margins(struct kb_xlsx *x, const char *mark, const char *title)
{
	const char *head = mark != NULL ? mark : title;
	struct kb_buf b = KB_BUF_INIT;

	if (head != NULL) {
		page_words(&b, "&C&\"Arial,Bold\"&10", head);
		kb_xlsx_failed(x, x->lxw.worksheet_set_header(x->sheet, b.s));
	}
	kb_buf_cut(&b, 0);
	if (mark != NULL)
		page_words(&b, "&C&\"Arial,Bold\"&10", mark);
	kb_buf_adds(&b, "&R&\"Arial,Regular\"&8Halaman &P dari &N");
	kb_xlsx_failed(x, x->lxw.worksheet_set_footer(x->sheet, b.s));
	kb_buf_free(&b);
}

void
kb_xlsx_print(struct kb_xlsx *x, bool landscape, double letters,
    size_t repeat, const char *mark, const char *title)
{
	unsigned wide = (unsigned)(1 + letters / KB_XLSX_PAGE);

	if (landscape)
		x->lxw.worksheet_set_landscape(x->sheet);
	x->lxw.worksheet_set_paper(x->sheet, 9);		/* A4 */
	x->lxw.worksheet_set_margins(x->sheet, 0.6, 0.6, 0.75, 0.75);
	x->lxw.worksheet_fit_to_pages(x->sheet, (uint16_t)wide, 0);
	if (repeat > 0)
		kb_xlsx_failed(x, x->lxw.worksheet_repeat_rows(x->sheet, 0,
		    (lxw_row_t)(repeat - 1)));
	if (wide > 1)
		kb_xlsx_failed(x, x->lxw.worksheet_repeat_columns(x->sheet,
		    0, 0));
	page_margins(x, mark, title);
}

void
kb_xlsx_one_page(struct kb_xlsx *x)
{
	x->lxw.worksheet_fit_to_pages(x->sheet, 1, 1);
}

void
kb_xlsx_a3(struct kb_xlsx *x)
{
	x->lxw.worksheet_set_paper(x->sheet, 8);
}

void
kb_xlsx_repeat(struct kb_xlsx *x, size_t row)
{
	kb_xlsx_failed(x, x->lxw.worksheet_repeat_rows(x->sheet,
	    (lxw_row_t)row, (lxw_row_t)row));
}

void
kb_xlsx_breaks(struct kb_xlsx *x, const size_t *row, size_t n)
{
	lxw_row_t *at = kb_alloc((n + 1) * sizeof(*at));	/* ends with 0 */

	for (size_t i = 0; i < n; i++)
		at[i] = (lxw_row_t)row[i];
	if (n > 0)
		kb_xlsx_failed(x, x->lxw.worksheet_set_h_pagebreaks(x->sheet, at));
	free(at);
}

void
kb_xlsx_area(struct kb_xlsx *x, size_t row, size_t end, size_t cols)
{
	kb_xlsx_failed(x, x->lxw.worksheet_print_area(x->sheet, (lxw_row_t)row,
	    0, (lxw_row_t)(end > row ? end - 1 : row),
	    (lxw_col_t)(cols - 1)));
}

void
kb_xlsx_plain(struct kb_xlsx *x)
{
	x->lxw.worksheet_gridlines(x->sheet, LXW_HIDE_ALL_GRIDLINES);
}

void
kb_xlsx_hide(struct kb_xlsx *x)
{
	x->lxw.worksheet_hide(x->sheet);
}

/* At most n letters: longer ones are refused by spreadsheets. */
static char *
at_most(const char *s, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t at;

	if (s == NULL)
		return NULL;
	kb_xlsx_units(s, n, &at);
	kb_buf_add(&b, s, at);
	return kb_buf_take(&b);
}

char *
kb_xlsx_range(const char *sheet, size_t col, size_t n)
{
	char letters[8], *p = letters + sizeof(letters);

	*--p = '\0';
	for (col++; col > 0; col = (col - 1) / 26)
		*--p = (char)('A' + (col - 1) % 26);
	return kb_asprintf("=%s!$%s$1:$%s$%zu", sheet, p, p, n);
}

void
kb_xlsx_rule(struct kb_xlsx *x, size_t from, size_t to, size_t col,
    const struct kb_xlsx_rule *r)
{
	lxw_data_validation v = { .ignore_blank = LXW_VALIDATION_ON,
	    .validate = LXW_VALIDATION_TYPE_ANY,
	    .error_type = r->strict ? LXW_VALIDATION_ERROR_TYPE_STOP :
	    LXW_VALIDATION_ERROR_TYPE_WARNING,
	    .input_title = at_most(r->title, 32),
	    .input_message = at_most(r->help, 255),
	    .error_title = at_most(r->title, 32),
	    .error_message = at_most(r->fault, 255) };
	char *words = r->kind == KB_RULE_WORDS ? kb_strdup(r->words) : NULL;

	if (r->kind == KB_RULE_WORDS) {
		v.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
		v.value_formula = words;
	} else if (r->kind != KB_RULE_ANY) {
		v.validate = r->kind == KB_RULE_DATE ?
		    LXW_VALIDATION_TYPE_DATE_NUMBER :
		    LXW_VALIDATION_TYPE_INTEGER;
		v.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
		v.minimum_number = (double)r->min;
		v.maximum_number = (double)r->max;
	}
	kb_xlsx_failed(x, x->lxw.worksheet_data_validation_range(x->sheet,
	    (lxw_row_t)from, (lxw_col_t)col, (lxw_row_t)to, (lxw_col_t)col,
	    &v));
	free(v.input_title);
	free(v.input_message);
	free(v.error_title);
	free(v.error_message);
	free(words);
}

void
kb_xlsx_comment(struct kb_xlsx *x, size_t row, size_t col, const char *s)
{
	char author[] = "";
	lxw_comment_options opt = { .author = author, .width = 260,
	    .height = 90 };

	kb_xlsx_failed(x, x->lxw.worksheet_write_comment_opt(x->sheet, (lxw_row_t)row,
	    (lxw_col_t)col, kb_xlsx_held(x, s), &opt));
}
