/* SPDX-License-Identifier: ISC */
/* look.h - what the cells of a column look like (look.c), and the words of its
 * heading (words.c, wide.c). */
#ifndef KESBANG_IO_LOOK_H
#define KESBANG_IO_LOOK_H

#include "kesbang/record.h"

#define KB_LOOK_VALUES 24		/* different ones that are kept */

enum kb_look {
	KB_LOOK_EMPTY, KB_LOOK_DATE, KB_LOOK_EMAIL, KB_LOOK_AHU, KB_LOOK_NIK,
	KB_LOOK_NPWP, KB_LOOK_PHONE, KB_LOOK_NUMBER, KB_LOOK_TEXT, KB_LOOKS
};

struct kb_column {
	char		*name;			/* heading */
	size_t		 filled;
	size_t		 seen[KB_LOOKS];	/* of the first cells */
	size_t		 looked;		/* at how many */
	char		*value[KB_LOOK_VALUES];
	size_t		 times[KB_LOOK_VALUES];	/* each came */
	size_t		 nvalue;
	bool		 more;			/* values than are kept */
	size_t		 counted;		/* 1, 2, 3 ... so far */
};

void	 kb_look_at(struct kb_column *, const char *cell);
/* What most of the cells are. */
enum kb_look kb_look_of(const struct kb_column *);
const char *kb_look_name(enum kb_look);		/* "tanggal" */
/* The column's usual name, "email", of what only one column holds; NULL. */
const char *kb_look_column(enum kb_look);
void	 kb_look_free(struct kb_column *);

/*
 * How near a heading is to a spelling of a column's name, by their words:
 * 0 to 100, which is the same words.
 */
int	 kb_words_alike(const char *heading, const char *spelling);
/* To the nearest spelling of that column. */
int	 kb_words_alike_field(const char *heading, const struct kb_field *);
#define KB_WORDS_MAYBE 50		/* that near is perhaps the same */
/* Is it a year, or a month? */
bool	 kb_heads_period(const char *heading);
/* With what is shortened in it spelt out, "Tgl. SP2D" as "tanggal SP2D";
 * false: nothing is. */
bool	 kb_words_spelt(const char *heading, struct kb_buf *);

#endif
