/* SPDX-License-Identifier: ISC */
/* auditor.h - what the files of the auditor's document share. */
#ifndef KESBANG_BANPOL_AUDITOR_H
#define KESBANG_BANPOL_AUDITOR_H

#include "dokumen.h"

struct auditor {
	struct dokumen		*d;
	struct dokumen_satu	*p;
	char			 year[KB_DATE_TEXT];
	struct kb_doc		**part;	/* of each section */
	size_t			*found;	/* rows of each */
	struct kb_doc		*doc;	/* of the section being written */
	size_t			 rows;	/* in it */
	struct kb_buf		 missing;	/* lines: steps that are not
						   recorded */
};

/* Records of a type, in columns, that SQL picks (auditor_where). */
struct auditor_table {
	const struct kb_type	*type;
	const char		*title, *columns, *where;
};

int	 auditor_records(struct auditor *, const struct auditor_table *,
	    struct kb_err *);
/*
 * " WHERE" of the records of the type that are told of, in a query with the
 * parameters that auditor_query binds: ?1 the office that we act for, ?2 the
 * council, ?3 the year, ?4 the party.
 */
void	 auditor_where(struct kb_buf *, const struct kb_type *,
	    const char *where);
int	 auditor_query(struct auditor *, const struct kb_type *,
	    const char *sql, kb_row_fn *, void *, struct kb_err *);
/* Each line an item. */
void	 auditor_lines(struct kb_doc *, const char *);

/* ---- auditor_isi.c ---- */
void	 auditor_head(struct auditor *, struct kb_doc *);
void	 auditor_missing(struct auditor *);
int	 auditor_sum(struct auditor *, struct kb_err *);
int	 auditor_steps(struct auditor *, struct kb_err *);
int	 auditor_plan(struct auditor *, struct kb_err *);
int	 auditor_spent(struct auditor *, struct kb_err *);
int	 auditor_findings(struct auditor *, struct kb_err *);
int	 auditor_trail(struct auditor *, struct kb_err *);

#endif
