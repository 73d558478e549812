/* SPDX-License-Identifier: ISC */
/*
 * map.h - padanan: what the headings of an office's sheet, and the words in
 * its cells, mean in a record type.  Written once (impor --tebak drafts it),
 * used with every import of such sheets.
 *
 * YAML documents: the first holds a heading and its column a line, "-" passes
 * over, nothing is not decided yet; each that follows begins with KB_MAP_WORDS
 * and a column, and holds a word and the value that it stands for a line.
 */
#ifndef KESBANG_MAP_H
#define KESBANG_MAP_H

#include "kesbang/read.h"

#define KB_MAP_WORDS "kata untuk"	/* these two are no headings */
#define KB_MAP_SHEET "lembar kerja"

struct kb_map_line {
	char		*name;		/* as it stands in the map */
	char		*key;		/* folded */
	char		*to;		/* column or value; "": pass over, or
					   unknown; NULL: not decided */
	long		 line;
	int		 field;		/* the column, or whose word; -1: none */
	bool		 spare;		/* only where its other columns of the
					   sheet are empty */
	bool		 met;		/* by a heading of the sheet */
};

struct kb_map {
	const struct kb_type *type;
	char		*file;
	char		*sheet;		/* KB_MAP_SHEET, or NULL */
	struct kb_map_line *head, *word;
	size_t		 nhead, nword;
	uint64_t	 worded;	/* columns that have words */
	size_t		 longest;	/* value of a word */
};

/* dir: where a pipe is kept while it is read.  Free it after a failure, too. */
int	 kb_map_open(struct kb_map *, const struct kb_type *, const char *path,
	    const char *dir, struct kb_err *);
void	 kb_map_free(struct kb_map *);

/* What is said of a heading; NULL: nothing.  map may be NULL. */
struct kb_map_line *kb_map_heading(const struct kb_map *, const char *);
/* And of a word of a column; only decided ones. */
const struct kb_map_line *kb_map_word(const struct kb_map *, int field,
	    const char *);
/* Is each word's value one that its column takes? */
int	 kb_map_check(const struct kb_map *, const struct kb_env *,
	    struct kb_err *);

/* Would this heading's cells be NIKs?  They are not kept, by no register. */
bool	 kb_is_nik(const char *heading);

/*
 * The draft of a map for this sheet, as text; map, or NULL, is what is
 * decided already.  Values are shown of columns that anyone may see, and only
 * of those: a map travels.
 */
struct kb_draft {
	const struct kb_type	*type;
	const struct kb_env	*env;
	const void		*settings;	/* as the type's sheet says */
	struct kb_map		*map;
	const char		*how;	/* "ormas-skt impor ormas" */
	struct kb_buf		*out;
	size_t			 known, guessed, open;	/* headings */
	size_t			 words;			/* without a value */
};

int	 kb_draft(struct kb_input *, struct kb_draft *, struct kb_err *);

#endif
