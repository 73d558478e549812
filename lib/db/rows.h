/* SPDX-License-Identifier: ISC */
/* rows.h - SQL made from a field table, and binding by it. */
#ifndef KESBANG_DB_ROWS_H
#define KESBANG_DB_ROWS_H

#include "kesbang/record.h"
#include "sqlite.h"

void	 kb_sql_columns(struct kb_buf *, const struct kb_type *);	/* "a, b" */
/* ORDER BY of lists where none is asked for. */
void	 kb_sql_default_order(struct kb_buf *, const struct kb_type *);
/* Statements; the caller frees. */
char	*kb_sql_insert(const struct kb_type *);
char	*kb_sql_update(const struct kb_type *);
char	*kb_sql_by_number(const struct kb_type *);	/* rowid, impor, ... */
char	*kb_sql_by_key(const struct kb_type *);

/* sidik: all that the record says, and which import brought it. */
int64_t	 kb_row_sum(const struct kb_image *, int64_t import);
/* All fields in order from parameter n on; returns the next parameter. */
int	 kb_bind_image(sqlite3_stmt *, int n, const struct kb_type *,
	    const void *rec, struct kb_image *);
void	 kb_bind_key(sqlite3_stmt *, const struct kb_type *, const void *rec);
/* Which row it is, in a WHERE: by kantor and nomor, or by kunci alone. */
const char *kb_sql_identity(const struct kb_type *);
void	 kb_bind_identity(sqlite3_stmt *, int n, const struct kb_type *,
	    const void *rec);
/* The key column that is a date and leads the index, or -1. */
int	 kb_key_date(const struct kb_type *);

#endif
