/* SPDX-License-Identifier: ISC */
/* backup.h - the office's own texts, for the backup of its file. */
#ifndef KESBANG_GABUNG_BACKUP_H
#define KESBANG_GABUNG_BACKUP_H

#include "kesbang/db.h"

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

#endif
