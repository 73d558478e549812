/* SPDX-License-Identifier: ISC */
/* tetapan.h - what is doubtful of a determination's own day and number. */
#ifndef KESBANG_BANPOL_TETAPAN_H
#define KESBANG_BANPOL_TETAPAN_H

#include "kesbang/hitung.h"

struct tetapan_ragu {
	kb_text	 nomor;			/* of the record */
	kb_text	 kolom;
	kb_code	 wilayah;
	kb_pdate tahun;
	kb_int	 urutan;
	kb_text	 hal;			/* "penetapan urutan 2" */
	kb_date	 lain;			/* its day */
};

/*
 * Which determination of its year is the last, by office.  What is joined to
 * it says +kantor: the plus keeps it from the key (kantor, nomor), which leads
 * to all rows of an office, for each of them.
 */
#define TETAPAN_TERAKHIR(table) "(SELECT kantor, wilayah, tahun, "	\
	"max(urutan) AS urutan FROM " table " GROUP BY 1, 2, 3)"

/* A struct tetapan_ragu each, of the last determination of each year; of one
 * council (NULL: all) and year. */
int	 tetapan_ragu(struct kb_kantor *, const kb_code *council, int year,
	    kb_row_fn *, void *, struct kb_err *);
/* "tanggalnya mendahului penetapan urutan 2, 10 September 2024" */
void	 tetapan_ragu_text(struct kb_buf *, const struct tetapan_ragu *);

#endif
