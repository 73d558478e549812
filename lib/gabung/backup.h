/* SPDX-License-Identifier: ISC */
/* backup.h - what goes along with the backup of an office file. */
#ifndef KESBANG_GABUNG_BACKUP_H
#define KESBANG_GABUNG_BACKUP_H

#include "kesbang/db.h"

/* ---- the office's own texts ---- */

/* A file of at most 1 MiB: 0 taken, 1 another one, -1. */
int	 kb_data_read(const char *path, struct kb_buf *, struct kb_err *);
/* The texts beside the office file of that path; what is none of them is
 * told in note, if there is one. */
int	 kb_data_take(const char *path, struct kb_parcel *,
	    struct kb_buf *note, struct kb_err *);

/* A folder of texts or a single one, on its way back because it differs from
 * what is there. */
struct kb_data_unit {
	char		*name;			/* "surat", "syarat.csv" */
	char		*staged;		/* all of it, beside its place */
	const struct kb_parcel_file *first;	/* of n that are staged */
	size_t		 n;
};

struct kb_data {
	const char	*path;			/* of the office file */
	const struct kb_parcel *parcel;		/* outlives this */
	struct kb_data_unit *unit;
	size_t		 n;
};

/* Writes them beside their place, so that nothing is replaced by half. */
int	 kb_data_stage(const char *path, const struct kb_parcel *,
	    struct kb_data *, struct kb_err *);
/* told: under which names the old ones are kept. */
int	 kb_data_swap(struct kb_data *, struct kb_buf *told, struct kb_err *);
void	 kb_data_free(struct kb_data *);	/* and what was not used */

/* ---- the office's key ---- */

/* Both its files, where there are any; told: that, or why not. */
int	 kb_key_take(struct kb_db *, struct kb_parcel *, struct kb_buf *told,
	    struct kb_err *);
/* Into their places, where none is; told: that, or that another one is there,
 * or why it cannot be. */
int	 kb_key_put(struct kb_db *, const struct kb_parcel *,
	    struct kb_buf *told, struct kb_err *);

/* ---- what a restore loses ---- */

/* Of an office file, as its trail tells. */
struct kb_newer {
	int64_t	 entries, records, bundles;
};

/* What db has behind the last entry that both have. */
void	 kb_newer(struct kb_db *, struct kb_db *copy, struct kb_newer *);
/* Two lines, what each file holds, and one of what is newer; db: NULL where
 * there is no office file, or none that can be read.  Another office's copy
 * is refused. */
int	 kb_compare(struct kb_db *, struct kb_db *copy, struct kb_buf *told,
	    struct kb_err *);

#endif
