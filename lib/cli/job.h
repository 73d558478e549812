/* SPDX-License-Identifier: ISC */
/* job.h - one import: its inputs, its counts, and what is told of it. */
#ifndef KESBANG_CLI_JOB_H
#define KESBANG_CLI_JOB_H

#include <time.h>

#include "kesbang/cmd.h"
#include "kesbang/map.h"
#include "kesbang/nest.h"

#define KB_MOST_INPUTS 64

struct kb_job {
	enum kb_input_kind kind;	/* of the file being read */
	struct kb_input	 in[KB_MOST_INPUTS];
	char		 sha[KB_MOST_INPUTS][KB_SHA_HEX];
	/* What that one unfolded into, type by type of ctx->type->whole; NULL:
	 * it has records of one type. */
	struct kb_flat	**flat[KB_MOST_INPUTS];
	struct kb_errs	 faults;	/* of the documents themselves */
	size_t		 n;
	struct kb_map	 map;			/* --padanan */
	void		*settings;		/* that sheets are read with */
	struct kb_buf	 settings_home;
	struct kb_ctx	*ctx;
	struct kb_store	*store;
	struct kb_import all;
	size_t		 rows;			/* that were read */
	struct kb_sink	*rejects;
	char		**column;	/* of the file of refused rows */
	size_t		 ncolumn;
	bool		 typed;			/* by a person at this desk */
	bool		 faulty;		/* of its types before this one */
	bool		 aside;			/* refused rows are set aside */
	size_t		 warnings;
	size_t		 emptied;		/* rows that left facts out */
	bool		 mute;			/* they were told already */
	const struct kb_alike *asks;	/* what alike was begun by */
	void		*alike;			/* once begun */
	const char	*advice;		/* of one that found something */
	void		*against;		/* of the type's, once begun */
	struct kb_src	*place;			/* of those that it was asked */
	size_t		 nplace;
	char		*name[256];		/* that were asked after */
	size_t		 nname;
	struct passed {
		char	*what;			/* as the reader calls it */
		size_t	 n;
		bool	 read;			/* no: passed over */
	}		 passed[16];		/* over, on purpose */
	size_t		 npassed;
	struct timespec	 began;
	bool		 shown;			/* progress was shown */
	/* tempel: a record as it was read, and what became of it. */
	void		(*look)(void *, const void *rec);
	void		(*looked)(void *, enum kb_put_result, bool refused);
	void		*look_arg;
};

/* ---- import.c ---- */

/* Opens the inputs named, or standard input; ctx->priv is the job. */
int	 kb_job_begin(struct kb_ctx *, enum kb_input_kind, struct kb_err *);
/* Everything read is stored, or nothing; the counts are in job->all. */
int	 kb_job_run(struct kb_job *, struct kb_err *);
/* "12 baru, 3 berubah, 85 tetap, 2 ditolak; dilewati: 3 obrolan" */
void	 kb_job_sum(const struct kb_job *, struct kb_buf *);
void	 kb_job_forget(struct kb_job *);	/* what was counted */
void	 kb_job_free(struct kb_job *);

/* ---- whole.c: documents that hold records of several types ---- */

/* Before the file is opened: does that input hold others, too? */
int	 kb_job_unfold(struct kb_job *, size_t input, struct kb_err *);
/* What was wrong with it, among the faults of the run. */
void	 kb_job_faults(const struct kb_job *);
bool	 kb_job_unfolded(const struct kb_job *);
/* What of the whole input is of its n-th type. */
void	 kb_job_flat(const struct kb_job *, size_t input, size_t n,
	    struct kb_input *);
void	 kb_job_fold(struct kb_job *);		/* frees */

/* ---- told.c ---- */

/* For a kb_warn_fn: where the record stands. */
struct kb_told {
	struct kb_job		*job;
	const struct kb_src	*src;
};

void	 kb_job_note(void *, const struct kb_src *, const char *column,
	    const char *text);
void	 kb_job_ignored(void *, const struct kb_src *, const char *what,
	    const char *text);
void	 kb_job_counted(void *, const char *what);
/* The input is older than what is stored. */
void	 kb_job_older(struct kb_job *, const void *rec, const struct kb_src *);
/* What was said of rows, which faults stand beneath: as warnings. */
void	 kb_job_tell_apart(const struct kb_job *, const char *said);
/* It is stored already, and was taken back since. */
void	 kb_job_spent(struct kb_job *, const struct kb_src *);
/* What a changed record is no longer known by: said, for it is meant. */
void	 kb_job_emptied(struct kb_job *, const struct kb_src *);
void	 kb_job_emptied_more(const struct kb_job *);
/* A new record that resembles another. */
void	 kb_job_alike_end(struct kb_job *);
int	 kb_job_alike(struct kb_job *, const void *rec, const struct kb_src *,
	    struct kb_err *);
/*
 * A name that no record has: misspelt, or not registered yet. Once each.
 * own: of records of the same type, which refer to each other in any order.
 */
void	 kb_job_names(struct kb_job *, const void *rec, uint64_t given,
	    const struct kb_src *, bool own);

/*
 * What is doubtful about one record: told of those that a person enters, by
 * whatever command; of the rows of a file periksa tells.  Whoever looks on
 * has shown it already.
 */
void	 kb_job_doubts(struct kb_job *, const void *rec,
	    const struct kb_src *);

/* Headings of the map that no sheet had. */
void	 kb_job_unmet(struct kb_job *);

/* ---- against.c ---- */

/* A record that was put; then, of all of them, what is said against them. */
void	 kb_job_against(struct kb_job *, const void *rec,
	    const struct kb_src *);
int	 kb_job_against_tell(struct kb_job *, struct kb_err *);
void	 kb_job_against_free(struct kb_job *);

/* ---- rejects.c ---- */

int	 kb_job_refused(void *, char *const *name, size_t nname,
	    char *const *cell, size_t ncell, const struct kb_src *,
	    const struct kb_errs *, struct kb_err *);

#endif
