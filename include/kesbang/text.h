/* SPDX-License-Identifier: ISC */
/*
 * text.h - UTF-8: checks, folding for search and matching, width on screen.
 * Every text in the toolkit is valid UTF-8 without NUL.
 */
#ifndef KESBANG_TEXT_H
#define KESBANG_TEXT_H

#include "kesbang/base.h"

/* True when the n bytes are UTF-8 without NUL; else *bad is the first fault. */
bool	 kb_utf8_ok(const char *, size_t n, size_t *bad);

/* Cut blanks (also no-break space, BOM) off both ends, in place. */
char	*kb_trim(char *);

/*
 * Folded form for search: lower case, no accents, runs of blanks as one
 * space and none at the ends, typographic apostrophes and dashes as plain
 * ones.  kb_fold_name() also drops everything that is neither letter nor
 * digit, so that "Lok Tuan", "Loktuan" and "LOK-TUAN" are equal.
 */
void	 kb_fold(struct kb_buf *, const char *);
void	 kb_fold_name(struct kb_buf *, const char *);
bool	 kb_same_name(const char *, const char *);	/* equal when folded */

/*
 * The next part of a text up to sep, in the buffer, which is emptied first;
 * *s moves behind it.  False where nothing is left: a sep at the very end
 * begins no part.  *s may be NULL: it has none.
 */
bool	 kb_next_part(const char **s, char sep, struct kb_buf *part);

static inline bool
kb_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
kb_is_letter(char c)				/* a to z, A to Z */
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool
kb_is_alnum(char c)
{
	return kb_is_letter(c) || kb_is_digit(c);
}

/*
 * Have 16 digits the form of a NIK: a province, then day (41 and up: women),
 * month and year of birth?  Is there such a number in a text?
 */
bool	 kb_nik_form(const char *digits);
bool	 kb_holds_nik(const char *);

/* Is s, folded, a member of the '|' list?  Nothing is in no list. */
bool	 kb_in_list(const char *list, const char *s);

/* Capitals of a heading, in place: the letters a to z, which names of
 * Indonesian offices and places are written with. */
void	 kb_upper(char *);

/* Columns on a terminal. */
size_t	 kb_width(const char *);
size_t	 kb_longest_word(const char *);		/* its width */

/*
 * Append s wrapped at width columns: the first line starts where the buffer
 * stands (at column "at"), the next ones after indent blanks.  Newlines in s
 * begin a new line.  No newline is appended at the end.
 */
void	 kb_wrap(struct kb_buf *, const char *s, size_t at, size_t indent,
	    size_t width);

/* Append item to a list that is parted by sep, unless it is in it. */
void	 kb_buf_add_once(struct kb_buf *, const char *item, const char *sep);

/* Append s as a JSON string with its quotes. */
void	 kb_json_str(struct kb_buf *, const char *);

/* Append s on one line, in at most width columns: what does not fit is left out
 * from a blank on, with a mark of it. */
void	 kb_shorten(struct kb_buf *, const char *s, size_t width);

/* Append s in quotes as a message names a value: its beginning, if long. */
void	 kb_quote(struct kb_buf *, const char *);
/* As one word of a command line, in quotes where it needs them. */
void	 kb_shell_word(struct kb_buf *, const char *);

/* Append s with control characters made visible: safe for a terminal. */
void	 kb_visible(struct kb_buf *, const char *);

/*
 * The candidate nearest to word, at most two edits away (one for short
 * words); NULL when none is.  *best is the distance so far: start it at 3.
 */
const char *kb_nearer(const char *word, const char *candidate,
	    const char *sofar, size_t *best);

#endif
