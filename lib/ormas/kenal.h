/* SPDX-License-Identifier: ISC */
/* kenal.h - the ormas that other records name, by nomor or by name. */
#ifndef KESBANG_ORMAS_KENAL_H
#define KESBANG_ORMAS_KENAL_H

#include "rules.h"

/* Buffers that texts of records live in, together. */
struct homes {
	struct kb_buf	*b;
	size_t		 n;
};

/* Gives the texts of rec a home among them. */
void	 homes_keep(struct homes *, const struct kb_type *, void *rec);
void	 homes_free(struct homes *);

struct kenal {
	struct ormas	*o;
	size_t		 n;
};

/* Those that a query's only column names; their texts live in the homes. */
int	 kenal_load(struct kb_kantor *, const char *sql,
	    const struct kb_arg *, struct kenal *, struct homes *,
	    struct kb_err *);
/* By nomor; else by name, if only one of that office is called so. */
const struct ormas *kenal_find(const struct kenal *, const kb_code *office,
	    const char *text);
void	 kenal_free(struct kenal *);

/* A type's columns: "SELECT a, b FROM table". */
void	 kenal_select(struct kb_buf *, const struct kb_type *);

#endif
