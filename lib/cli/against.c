/* SPDX-License-Identifier: ISC */
/*
 * against.c - what is stored already says against what was put: asked of each
 * new and changed record, and told once, by every command that puts one.
 */
#include <stdlib.h>
#include <string.h>

#include "job.h"
#include "warn.h"

void
kb_job_against(struct kb_job *job, const void *rec, const struct kb_src *src)
{
	const struct kb_against *a = job->ctx->type->against;
	const char *file = NULL;

	if (a == NULL)
		return;
	if (job->against == NULL)
		job->against = a->begin(job->ctx->type);
	job->place = kb_grow(job->place, job->nplace, sizeof(*job->place));
	a->ask(job->against, rec, job->nplace);
	/* An input that was unfolded is closed by then. */
	for (size_t i = 0; i < job->n; i++)
		if (strcmp(job->in[i].name, src->file) == 0)
			file = job->in[i].name;
	job->place[job->nplace++] = (struct kb_src){ .file = file,
	    .line = src->line, .named = src->named, .may = src->may };
}

static void
tell_place(void *arg, size_t which, const char *column, const char *what)
{
	struct kb_job *job = arg;

	kb_job_note(job, &job->place[which], column, what);
}

int
kb_job_against_tell(struct kb_job *job, struct kb_err *err)
{
	return job->against == NULL ? 0 : job->ctx->type->against->tell(
	    job->against, &job->ctx->kantor, tell_place, job, err);
}

void
kb_job_against_free(struct kb_job *job)
{
	if (job->against != NULL)
		job->ctx->type->against->end(job->against);
	free(job->place);
	job->against = job->place = NULL;
	job->nplace = 0;
}

/* ---- of one record ---- */

struct one {
	kb_warn_fn	*fn;
	void		*arg;
};

static void
tell_one(void *arg, size_t which, const char *column, const char *what)
{
	struct one *o = arg;

	(void)which;
	o->fn(o->arg, column, what);
}

int
kb_warn_against(struct kb_ctx *ctx, const void *rec, kb_warn_fn *fn,
    void *arg, struct kb_err *err)
{
	const struct kb_against *a = ctx->type->against;
	struct one o = { fn, arg };
	void *asked;
	int rc;

	if (a == NULL)
		return 0;
	asked = a->begin(ctx->type);
	a->ask(asked, rec, 0);
	rc = a->tell(asked, &ctx->kantor, tell_one, &o, err);
	a->end(asked);
	return rc;
}
