/* SPDX-License-Identifier: ISC */
/* labels.h - the names of a type's columns, ready to be looked up often. */
#ifndef KESBANG_IO_LABELS_H
#define KESBANG_IO_LABELS_H

#include "kesbang/record.h"

struct kb_labels {
	const struct kb_type	*type;
	struct kb_buf		 names;		/* folded, NUL ended */
	struct kb_label {
		size_t		 name;		/* offset */
		int		 id;
	}			*label;		/* sorted by name */
	size_t			 n;
};

void	 kb_labels_of(struct kb_labels *, const struct kb_type *);
/* As kb_rows.knows: 0 for none. */
int	 kb_labels_find(const struct kb_labels *, const char *name);
/* The field of such a number; NULL: it is none of the type's. */
const struct kb_field *kb_labels_field(const struct kb_labels *, int id);
/* May its value go on over several lines of a text? */
bool	 kb_takes_lines(const struct kb_field *);
/* The name, folded, that is one slip of the finger away; NULL: none. */
const char *kb_labels_near(const struct kb_labels *, const char *name);
void	 kb_labels_free(struct kb_labels *);

/*
 * The word that a title begins with, and its column: only spellings of
 * several words ("laporan informasi") of fields with .title.
 */
const char *kb_title_word(const struct kb_type *, const char *title,
	    const char **column);

#endif
