/* SPDX-License-Identifier: ISC */
/* whole.c - impor of documents that hold records of several types. */
#include <stdlib.h>

#include "job.h"

static size_t
types(const struct kb_whole *w)
{
	size_t n = 0;

	while (w->types[n] != NULL)
		n++;
	return n;
}

static int
refuse_options(const struct kb_ctx *ctx, const char *file, struct kb_err *err)
{
	const char *option = ctx->opt.tolak_ke != NULL ? "--tolak-ke" :
	    ctx->opt.padanan != NULL ? "--padanan" :
	    kb_yes(ctx->opt.tebak) ? "--tebak" :
	    ctx->opt.abaikan != NULL ? "--abaikan" : NULL;

	return option == NULL ? 0 : kb_fail(err, KB_USAGE, "%s: %s berlaku "
	    "untuk tabel, tidak untuk naskah utuh", file, option);
}

int
kb_job_unfold(struct kb_job *job, size_t i, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	const struct kb_whole *w = ctx->type->whole;
	struct kb_input *in = &job->in[i];
	struct kb_nest nest;
	int rc;

	if (w == NULL || in->kind != KB_IN_YAML)
		return 0;
	rc = kb_nest_read(in, &nest, err);
	if (rc == 0 && !kb_nest_nested(&nest)) {
		kb_nest_free(&nest);
		return kb_input_again(in, err);
	}
	if (rc == 0)
		rc = refuse_options(ctx, in->name, err);
	if (rc == 0) {
		size_t n = types(w);

		job->flat[i] = kb_alloc(n * sizeof(**job->flat));
		for (size_t t = 0; t < n; t++)
			job->flat[i][t] = kb_flat_new();
		for (const struct kb_node *r = nest.root; r != NULL;
		    r = r->next)
			w->unfold(r, in->name, job->flat[i], &job->faults);
	}
	kb_nest_free(&nest);
	return rc;
}

void
kb_job_faults(const struct kb_job *job)
{
	const struct kb_errs *f = &job->faults;
	size_t told = f->count < KB_ERRS_KEPT ? f->count : KB_ERRS_KEPT;

	for (size_t i = 0; i < told; i++) {
		size_t at = job->ctx->errs.count;

		kb_errs_add(&job->ctx->errs, NULL, NULL, "%s", f->msg[i]);
		if (at < KB_ERRS_KEPT)
			job->ctx->errs.at[at] = f->at[i];
	}
	job->ctx->errs.count += f->count - told;
}

bool
kb_job_unfolded(const struct kb_job *job)
{
	for (size_t i = 0; i < job->n; i++)
		if (job->flat[i] != NULL)
			return true;
	return false;
}

void
kb_job_flat(const struct kb_job *job, size_t i, size_t n,
    struct kb_input *in)
{
	kb_flat_input(job->flat[i][n], job->in[i].name, in);
}

void
kb_job_fold(struct kb_job *job)
{
	kb_errs_free(&job->faults);
	for (size_t i = 0; i < job->n; i++) {
		size_t n = job->flat[i] != NULL ?
		    types(job->ctx->type->whole) : 0;

		for (size_t t = 0; t < n; t++)
			kb_flat_free(job->flat[i][t]);
		free(job->flat[i]);
		job->flat[i] = NULL;
	}
}
