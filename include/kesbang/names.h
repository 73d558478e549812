/* SPDX-License-Identifier: ISC */
/*
 * names.h - what the records of one type are called, and which of them a text
 * means.  A name holds within a scope: the office, for what has one, then each
 * column marked .within, parted by KB_NAMES_PART.
 */
#ifndef KESBANG_NAMES_H
#define KESBANG_NAMES_H

#include "kesbang/db.h"

#define KB_NAMES_PART '\037'

struct kb_names;

struct kb_names_ask {
	const char	*text;
	const char	*scope;		/* NULL: any */
	/* Who asks, where it is a record of that type: it does not mean
	 * itself, but bears a name, too.  NULL: somebody else. */
	const char	*nomor, *nama;
	/*
	 * As a record has it since long: a name alone was clear when it was
	 * written, so it means the one that bore it first, whoever came later.
	 */
	bool		 stored;
};

struct kb_meant {
	size_t		 n;		/* how many; 1: that one */
	const char	*nama;		/* texts of the names */
	const char	*nomor;		/* of a type with .twins */
	bool		 shared;	/* another one bears that name, too */
};

/* The field that a reference stores; NULL: it has no name but its nomor. */
const struct kb_field *kb_name_field(const struct kb_type *);

struct kb_names *kb_names_new(const struct kb_type *);
void	 kb_names_free(struct kb_names *);		/* NULL: nothing */
/*
 * Before they are read: only whom these texts may mean, also by nomor; then
 * shared is not known.  Without it: all, by name alone.
 */
void	 kb_names_want(struct kb_names *, const char *text);
bool	 kb_names_wanted(const struct kb_names *);	/* any? */
int	 kb_names_read(struct kb_names *, struct kb_db *, struct kb_err *);
/* Has any record of that scope a name? */
bool	 kb_names_any(const struct kb_names *, const char *scope);
bool	 kb_names_own(const struct kb_names *, const char *); /* that pointer */
/* A nomor goes before a name, a name before another one's other spelling. */
struct kb_meant kb_names_meant(const struct kb_names *,
	    const struct kb_names_ask *);
/* "ada 2 ormas bernama 'Laskar': sebut nomornya (2025-00001 di Guntung, ...)" */
void	 kb_names_several(const struct kb_names *,
	    const struct kb_names_ask *, const struct kb_env *,
	    struct kb_buf *);
/* Each name, folded, of the one thing that a text means, seen from anywhere,
 * and its nomor.  Of one that was read with all others. */
void	 kb_names_spellings(const struct kb_names *, const char *text,
	    void (*fn)(void *, const char *), void *);
/* Where none of that scope (NULL: any) is so spelt: "'Tim Satu', 'Tim Dua'", those of
 * which it is a slip or a part; returns how many were looked at. */
size_t	 kb_names_near(const struct kb_names *, const char *text,
	    const char *scope, struct kb_buf *);
/* Each name, as it is stored. */
void	 kb_names_each(const struct kb_names *,
	    void (*fn)(void *, const char *name), void *);
/* The nomor of each that was wanted, perhaps more than once. */
void	 kb_names_numbers(const struct kb_names *,
	    void (*fn)(void *, const char *nomor), void *);

#endif
