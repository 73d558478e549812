/* SPDX-License-Identifier: ISC */
/*
 * kenal.h - the ormas that other records name: by nomor, name, abbreviation
 * or another name, within their office.  What several are called means none
 * of them (names.h).
 */
#ifndef KESBANG_ORMAS_KENAL_H
#define KESBANG_ORMAS_KENAL_H

#include "kesbang/names.h"
#include "rules.h"

/* The names that were wanted: the nomor of who is meant; NULL: nobody, or
 * which of several is not clear. */
const char *kenal_nomor(const struct kb_names *, const kb_code *office,
	    const char *text);

struct kenal {
	struct ormas	*o;		/* sorted by nomor and office */
	size_t		 n;
	struct kb_names	*names;
};

/* Those that a query's only column names; their texts live in the homes. */
int	 kenal_load(struct kb_kantor *, const char *sql,
	    const struct kb_arg *, struct kenal *, struct kb_homes *,
	    struct kb_err *);
const struct ormas *kenal_find(const struct kenal *, const kb_code *office,
	    const char *text);
void	 kenal_free(struct kenal *);

/*
 * By KUNCI (see ormas_get): 1: found; 0: there is none; -1: several, or
 * something went wrong.
 */
int	 kenal_who(struct kb_kantor *, const char *key, struct ormas *,
	    struct kb_buf *home, struct kb_err *);
/* All texts by which records of its office mean it, as a JSON array. */
int	 kenal_texts(struct kb_kantor *, const struct ormas *,
	    struct kb_buf *json, struct kb_err *);

#endif
