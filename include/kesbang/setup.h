/* SPDX-License-Identifier: ISC */
/* setup.h - siapkan, and the whole file: its copy and its return. */
#ifndef KESBANG_SETUP_H
#define KESBANG_SETUP_H

#include "kesbang/office.h"
#include "kesbang/read.h"
#include "kesbang/store.h"

struct kb_setup {
	struct kb_input	*input;
	struct kb_errs	*errs;
	/* results */
	size_t		 changed;	/* settings in the input */
	char		 group[64];	/* Unix group to share with, or "" */
};

/* All settings as YAML with their explanation; db may be NULL. */
int	 kb_setup_show(struct kb_db *, struct kb_buf *, struct kb_err *);
/*
 * Read and store; a first kode becomes the kantor of all records.  A key is
 * a column of the profile, or "laporan.target" for another subject's.
 */
int	 kb_setup_apply(struct kb_kantor *, struct kb_setup *,
	    struct kb_err *);
/* Mode 0660 and group, or 0600. */
int	 kb_setup_share(const char *path, const char *group,
	    struct kb_err *);

/* Part of a name, or a code and what is below it. */
int	 kb_region_filter(struct kb_filter *, const char *, const struct kb_env *,
	    struct kb_err *);

/*
 * Copy the file, with the texts beside it and the office's key inside the
 * copy, then open that and check it whole.  told: lines on what went along.
 */
int	 kb_backup(const char *path, const char *to, const struct kb_who *,
	    bool pretend, struct kb_buf *told, struct kb_err *);
/*
 * Checks the copy whole, and says what is in it, what is in the office file,
 * and how much of that is newer and would be gone.  Another office's is
 * refused.
 */
int	 kb_restore_look(const char *from, const char *path,
	    const struct kb_who *, struct kb_buf *told, struct kb_err *);
/* Puts it and its texts in place, and the key where there is none; told: under
 * which names it is kept what was there before. */
int	 kb_restore(const char *from, const char *path, const struct kb_who *,
	    struct kb_buf *told, struct kb_err *);

/* ---- rotation of backups in a folder ---- */

struct kb_putar {
	kb_int	 harian, mingguan, bulanan;	/* so many are kept */
};

extern const struct kb_type kb_putar_type;

/* Which of n days, sorted, are kept: the last of each span. */
void	 kb_putar(const struct kb_putar *, kb_date today, const kb_date *,
	    size_t n, bool *keep);

struct kb_putar_told {
	size_t	 gone;
	size_t	 later;			/* kept, of days to come */
};

/* Takes away those of PREFIXYYYY-MM-DD in that folder which are not kept. */
int	 kb_putar_folder(const char *dir, const char *prefix,
	    const struct kb_putar *, kb_date today, struct kb_putar_told *,
	    struct kb_err *);

#endif
