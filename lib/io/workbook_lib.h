/* SPDX-License-Identifier: ISC */
/*
 * workbook_lib.h - libxlsxwriter, for the files that make up workbook.h: loaded when
 * a workbook is written, since linking it would double the start of every
 * command.
 */
#ifndef KESBANG_IO_WORKBOOK_LIB_H
#define KESBANG_IO_WORKBOOK_LIB_H

#include <xlsxwriter.h>

#include "library.h"
#include "workbook.h"

#define KB_XLSX_CALLS(X)							\
	X(workbook_new_opt) X(workbook_close) X(workbook_add_worksheet)	\
	X(workbook_validate_sheet_name)					\
	X(workbook_add_format) X(workbook_set_properties)		\
	X(lxw_strerror) X(lxw_workbook_free)				\
	X(lxw_worksheet_write_single_row)				\
	X(worksheet_write_string) X(worksheet_write_number)		\
	X(worksheet_write_blank) X(worksheet_merge_range)		\
	X(worksheet_write_comment_opt) X(worksheet_set_column)		\
	X(worksheet_set_row) X(worksheet_freeze_panes)			\
	X(worksheet_autofilter) X(worksheet_repeat_rows) X(worksheet_repeat_columns)		\
	X(worksheet_set_landscape) X(worksheet_set_paper)		\
	X(worksheet_set_margins) X(worksheet_fit_to_pages)		\
	X(worksheet_set_header) X(worksheet_set_footer)			\
	X(worksheet_set_h_pagebreaks) X(worksheet_print_area)		\
	X(worksheet_hide) X(worksheet_gridlines) X(worksheet_ignore_errors)		\
	X(worksheet_data_validation_range)				\
	X(format_set_font_name) X(format_set_font_size)			\
	X(format_set_bold) X(format_set_italic) X(format_set_align)	\
	X(format_set_underline) X(format_set_text_wrap) X(format_set_border)			\
	X(format_set_border_color) X(format_set_top)			\
	X(format_set_bg_color) X(format_set_indent)			\
	X(format_set_num_format)

struct kb_xlsx_calls {
	KB_XLSX_CALLS(KB_LIBRARY_CALL)
};

#define KB_XLSX_NCALLS (sizeof(struct kb_xlsx_calls) / sizeof(void *))

struct kb_xlsx {
	union {
		struct kb_xlsx_calls	 lxw;
		void		*symbol[KB_XLSX_NCALLS];
	};
	lxw_workbook	*book;
	lxw_worksheet	*sheet, *first;
	lxw_format	*format[KB_LOOKS][KB_AS_KINDS];
	int		 fd;
	char		*dir;		/* for files without a name */
	off_t		*rows;		/* bytes of each sheet */
	size_t		 nsheet;
	struct kb_buf	 text;
	int		 rc;		/* -1: err is the first failure */
	struct kb_err	 err;
};

lxw_format *kb_xlsx_format(struct kb_xlsx *, enum kb_look, enum kb_as);
/* Is there room to put the workbook together?  0, or -1 and x->err. */
int	 kb_xlsx_room(struct kb_xlsx *);
/* Is it all there now?  0 or -1. */
int	 kb_xlsx_whole(struct kb_xlsx *);
/* Keeps the first failure. */
void	 kb_xlsx_failed(struct kb_xlsx *, lxw_error);
/* Escaped, and cut where it does not fit; lives until the next one. */
const char *kb_xlsx_held(struct kb_xlsx *, const char *);
/* Units of UTF-16, at most max; *at is where they end. */
size_t	 kb_xlsx_units(const char *, size_t max, size_t *at);

#endif
