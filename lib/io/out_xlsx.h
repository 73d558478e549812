/* SPDX-License-Identifier: ISC */
/* out_xlsx.h - records in a sheet: what a list and an empty form share. */
#ifndef KESBANG_IO_OUT_XLSX_H
#define KESBANG_IO_OUT_XLSX_H

#include "workbook.h"
#include "writers.h"

struct kb_sheet {
	struct kb_xlsx	*x;		/* NULL: given up, the sink knows why */
	enum kb_look	 look;		/* of cells */
	size_t		 widest[KB_MAX_FIELDS];
	double		 height;	/* of the row that is being written */
};

int	 kb_sheet_open(struct kb_out *);	/* o->priv, and its workbook */
void	 kb_sheet_done(struct kb_out *);	/* to the sink */
const struct kb_field *kb_sheet_field(const struct kb_out *, size_t col);
enum kb_as kb_sheet_as(const struct kb_field *);	/* of whole numbers */

#endif
