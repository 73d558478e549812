/* SPDX-License-Identifier: ISC */
/*
 * workbook.c - workbooks, by libxlsxwriter: loaded when one is written, since
 * linking it would double the start of every command.
 *
 * The library writes to a file that has no name any more; nothing of a
 * half-written workbook is ever seen, and the bytes go on through the sink.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "kesbang/text.h"
#include "tones.h"
#include "workbook_lib.h"

/* So that two runs give the same bytes: no time of day goes in. */
#define CREATED 946684800		/* 2000-01-01 */

static const char *const call_names[] = {
	KB_XLSX_CALLS(KB_LIBRARY_NAME)
};

_Static_assert(KB_XLSX_NCALLS == KB_LEN(call_names), "a name for each");

/* ---- looks ---- */

#define GREY 0xbfbfbf
#define BLUE 0xd9e2f3
#define YELLOW 0xffe699

static const struct look {
	uint8_t	 size;
	bool	 bold, italic, underline, wrap, border, top, fixed;
	uint8_t	 align, indent;
	int	 fill;
} looks[] = {
	[KB_LOOK_CELL] = { 10, .wrap = true, .border = true },
	[KB_LOOK_DATA] = { 10, .border = true },
	[KB_LOOK_HEAD] = { 10, .bold = true, .wrap = true, .border = true,
	    .fill = BLUE, .align = LXW_ALIGN_CENTER },
	[KB_LOOK_NEED] = { 10, .bold = true, .wrap = true, .border = true,
	    .fill = YELLOW, .align = LXW_ALIGN_CENTER },
	[KB_LOOK_TOTAL] = { 10, .bold = true, .wrap = true, .border = true,
	    .fill = 0xf2f2f2 },
	[KB_LOOK_STRONG] = { 10, .bold = true, .wrap = true, .border = true },
	[KB_LOOK_NOTE] = { 9, .italic = true },
	[KB_LOOK_REMARK] = { 9, .italic = true, .wrap = true },
	[KB_LOOK_KOP] = { 12, .align = LXW_ALIGN_CENTER },
	[KB_LOOK_KOP_LARGE] = { 14, .bold = true, .align = LXW_ALIGN_CENTER },
	[KB_LOOK_KOP_SMALL] = { 9, .align = LXW_ALIGN_CENTER, .wrap = true },
	[KB_LOOK_RULE] = { 10, .top = true },
	[KB_LOOK_TITLE] = { 12, .bold = true, .align = LXW_ALIGN_CENTER,
	    .wrap = true },
	[KB_LOOK_SUBTITLE] = { 10, .align = LXW_ALIGN_CENTER, .wrap = true },
	[KB_LOOK_SECTION] = { 11, .bold = true, .wrap = true, .fill = BLUE },
	[KB_LOOK_GROUP] = { 10, .bold = true, .wrap = true },
	[KB_LOOK_LABEL] = { 10 },
	[KB_LOOK_TEXT] = { 10, .wrap = true },
	[KB_LOOK_ITEM] = { 10, .wrap = true, .indent = 1 },
	[KB_LOOK_DETAIL] = { 10, .wrap = true, .indent = 3 },
	[KB_LOOK_FIXED] = { 8, .fixed = true },
	[KB_LOOK_SIGN] = { 10, .wrap = true, .align = LXW_ALIGN_CENTER },
	[KB_LOOK_SIGNER] = { 10, .bold = true, .underline = true, .wrap = true,
	    .align = LXW_ALIGN_CENTER },
#define LOOK(NAME, name, rgb) [KB_LOOK_##NAME] = { 10, .wrap = true,	\
	    .border = true, .fill = rgb },
	KB_TONES(LOOK)
};

/* 0x421 is Indonesian: dots for thousands, whatever the machine's language. */
static const char *const kinds[] = {
	[KB_AS_TEXT] = "@",
	[KB_AS_LONG] = "General",
	[KB_AS_WORD] = "@",
	[KB_AS_BESIDE] = "@",
	[KB_AS_INT] = "[$-421]#,##0",
	[KB_AS_PLAIN] = "0",
	[KB_AS_NUMBER] = "[$-421]#,##0.############",
	[KB_AS_MONEY] = "[$Rp-421]#,##0",
	[KB_AS_PERCENT] = "[$-421]0.0%",
	[KB_AS_DATE] = "dd/mm/yyyy",
	[KB_AS_TIME] = "hh:mm",
	[KB_AS_WIB] = "dd/mm/yyyy hh:mm \"WIB\"",
	[KB_AS_WITA] = "dd/mm/yyyy hh:mm \"WITA\"",
	[KB_AS_WIT] = "dd/mm/yyyy hh:mm \"WIT\"",
	[KB_AS_MARK] = "@",
};

/* There on every machine; the widths of columns are counted in its digits. */
static void
font(struct kb_xlsx *x, lxw_format *f, uint8_t size)
{
	x->lxw.format_set_font_name(f, "Arial");
	x->lxw.format_set_font_size(f, size);
}

static lxw_format *
new_format(struct kb_xlsx *x, enum kb_look look, enum kb_as as)
{
	const struct look *l = &looks[look];
	lxw_format *f = x->lxw.workbook_add_format(x->book);

	font(x, f, l->size);
	if (l->fixed)
		x->lxw.format_set_font_name(f, "Courier New");
	if (l->bold)
		x->lxw.format_set_bold(f);
	if (l->italic)
		x->lxw.format_set_italic(f);
	if (l->underline)
		x->lxw.format_set_underline(f, LXW_UNDERLINE_SINGLE);
	if (l->wrap)
		x->lxw.format_set_text_wrap(f);
	if (l->border) {
		x->lxw.format_set_border(f, LXW_BORDER_THIN);
		x->lxw.format_set_border_color(f, GREY);
	}
	if (l->top)
		x->lxw.format_set_top(f, LXW_BORDER_DOUBLE);
	if (l->align != 0 || as >= KB_AS_DATE)
		x->lxw.format_set_align(f, l->align != 0 ? l->align :
		    LXW_ALIGN_CENTER);
	else if (as == KB_AS_WORD)
		x->lxw.format_set_align(f, LXW_ALIGN_RIGHT);
	/* Else "6" and "2 baru" would be read as one figure. */
	else if (as == KB_AS_BESIDE)
		x->lxw.format_set_indent(f, 1);
	if (l->indent != 0)
		x->lxw.format_set_indent(f, l->indent);
	if (l->fill != 0)
		x->lxw.format_set_bg_color(f, (lxw_color_t)l->fill);
	x->lxw.format_set_align(f, look == KB_LOOK_HEAD || look == KB_LOOK_NEED ?
	    LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
	x->lxw.format_set_num_format(f, kinds[as]);
	return f;
}

lxw_format *
kb_xlsx_format(struct kb_xlsx *x, enum kb_look look, enum kb_as as)
{
	if (x->format[look][as] == NULL)
		x->format[look][as] = new_format(x, look, as);
	return x->format[look][as];
}

/* ---- the workbook ---- */

int
kb_xlsx_open(struct kb_xlsx **out, const char *dir, struct kb_err *err)
{
	struct kb_xlsx *x = kb_alloc(sizeof(*x));
	lxw_workbook_options opt = { .constant_memory = LXW_TRUE };
	char name[32];
	int rc = kb_library_load("libxlsxwriter", LXW_SOVERSION, "menulis xlsx",
	    call_names, x->symbol, KB_LEN(call_names), err);

	x->fd = -1;
	x->dir = opt.tmpdir = kb_strdup(dir);
	if (rc == 0 && (x->fd = kb_scratch_file(dir)) < 0)
		rc = kb_fail_errno(err, KB_IO, dir);
	if (rc == 0) {
		snprintf(name, sizeof(name), "/proc/self/fd/%d", x->fd);
		x->book = x->lxw.workbook_new_opt(name, &opt);
		if (x->book == NULL)
			kb_out_of_memory();
		font(x, STAILQ_FIRST(x->book->formats), 10);	/* default */
		*out = x;
		kb_xlsx_title(x, NULL);
	} else {
		if (x->fd >= 0)
			close(x->fd);
		free(x->dir);
		free(x);
		*out = NULL;
	}
	return rc;
}

void
kb_xlsx_failed(struct kb_xlsx *x, lxw_error e)
{
	if (e == LXW_NO_ERROR || x->rc != 0)
		return;
	if (e == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
		x->rc = kb_fail(&x->err, KB_DATA, "lebih banyak baris daripada "
		    "yang muat di selembar xlsx (%d); persempit dengan "
		    "saringan, atau pakai -f csv", KB_XLSX_ROWS);
	else if (e == LXW_ERROR_MEMORY_MALLOC_FAILED)
		kb_out_of_memory();
	else
		x->rc = kb_fail(&x->err, KB_IO, "xlsx tidak dapat ditulis: %s",
		    x->lxw.lxw_strerror(e));
}

static void
copy(struct kb_xlsx *x, struct kb_sink *sink)
{
	char buf[65536];
	ssize_t n;

	lseek(x->fd, 0, SEEK_SET);
	while (x->rc == 0 && (n = read(x->fd, buf, sizeof(buf))) != 0) {
		if (n > 0)
			kb_sink_add(sink, buf, (size_t)n);
		else
			x->rc = kb_fail_errno(&x->err, KB_IO, "xlsx");
	}
}

int
kb_xlsx_close(struct kb_xlsx *x, struct kb_sink *sink, int rc,
    struct kb_err *err)
{
	if (x == NULL)
		return rc;
	if (x->sheet == NULL)
		kb_xlsx_sheet(x, "Lembar");
	if (rc == 0 && x->rc == 0)
		x->rc = kb_xlsx_room(x);
	/* Closing also frees it, whatever comes out. */
	if (rc == 0 && x->rc == 0)
		kb_xlsx_failed(x, x->lxw.workbook_close(x->book));
	else
		x->lxw.lxw_workbook_free(x->book);
	if (rc == 0 && x->rc == 0 && kb_xlsx_whole(x) != 0)
		x->rc = kb_fail(&x->err, KB_IO, "xlsx: tidak tertulis utuh; "
		    "penyimpanan penuh?");
	if (rc == 0 && x->rc == 0)
		copy(x, sink);
	if (rc == 0 && x->rc != 0)
		rc = kb_fail(err, (enum kb_status)x->err.status, "%s",
		    x->err.msg);
	close(x->fd);
	kb_buf_free(&x->text);
	free(x->rows);
	free(x->dir);
	free(x);
	return rc;
}

void
kb_xlsx_title(struct kb_xlsx *x, const char *title)
{
	char *copied = kb_strdup(title != NULL ? title : "");
	lxw_doc_properties p = { .title = title != NULL ? copied : NULL,
	    .created = CREATED };

	x->lxw.workbook_set_properties(x->book, &p);
	free(copied);
}

void
kb_xlsx_return(struct kb_xlsx *x)
{
	x->sheet = x->first;
}

/* At most 31 letters, none of []:*?/\ and no ' at the ends. */
static char *
sheet_name(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t letters = 0;
	char *name;

	for (; *s != '\0'; s++) {
		if ((*s & 0xc0) != 0x80 && ++letters > 31)
			break;
		kb_buf_addc(&b, strchr("[]:*?/\\'", *s) != NULL ||
		    (unsigned char)*s < ' ' ? ' ' : *s);
	}
	name = b.len > 0 ? kb_trim(b.s) : NULL;
	name = kb_strdup(name != NULL && *name != '\0' ? name : "Lembar");
	kb_buf_free(&b);
	return name;
}

void
kb_xlsx_sheet(struct kb_xlsx *x, const char *s)
{
	char *name = sheet_name(s);
	lxw_error e = x->lxw.workbook_validate_sheet_name(x->book, name);

	/* Where it is refused, another one takes the cells until the end. */
	kb_xlsx_failed(x, e);
	x->sheet = x->lxw.workbook_add_worksheet(x->book,
	    e == LXW_NO_ERROR ? name : NULL);
	if (x->sheet == NULL)
		kb_out_of_memory();
	if (x->first == NULL)
		x->first = x->sheet;
	x->rows = kb_realloc(x->rows, ++x->nsheet, sizeof(*x->rows));
	/* A code with a leading zero is right as it is. */
	x->lxw.worksheet_ignore_errors(x->sheet,
	    LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
	free(name);
}
