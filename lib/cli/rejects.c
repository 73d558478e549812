/* SPDX-License-Identifier: ISC */
/* rejects.c - --tolak-ke: the refused rows, in the file's own columns. */
#include <string.h>

#include "job.h"

static size_t
column_of(const struct kb_job *job, const char *name)
{
	for (size_t i = 0; i < job->ncolumn; i++)
		if (strcmp(job->column[i], name) == 0)
			return i;
	return job->ncolumn;
}

/* What we add to each row; of a file that came back, the row's new ones. */
static bool
ours(const char *name)
{
	return strcmp(name, "_baris") == 0 || strcmp(name, "_alasan") == 0;
}

/* The columns of the first refused row are those of the file. */
static void
reject_head(struct kb_job *job, char *const *name, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	job->column = kb_realloc(NULL, n, sizeof(*job->column));
	for (size_t i = 0; i < n; i++) {
		if (ours(name[i]))
			continue;
		job->column[job->ncolumn++] = kb_strdup(name[i]);
		kb_csv_cell(&b, name[i], ',');
		kb_buf_addc(&b, ',');
	}
	kb_buf_adds(&b, "_baris,_alasan\n");
	kb_sink_add(job->rejects, b.s, b.len);
	kb_buf_free(&b);
}

/*
 * The cells under their names, so that the file stays a table also when rows
 * are of another width (CSV) or have other names (YAML, JSON); what has no
 * place is told with the reason.
 */
static void
reject_cells(struct kb_job *job, char *const *name, size_t nname,
    char *const *cell, size_t ncell, struct kb_buf *row, struct kb_buf *why)
{
	const char **at = kb_alloc((job->ncolumn + 1) * sizeof(*at));

	for (size_t i = 0; i < ncell; i++) {
		size_t c = i < nname ? column_of(job, name[i]) : job->ncolumn;

		if (i < nname && ours(name[i]))
			continue;
		if (c < job->ncolumn)
			at[c] = cell[i];
		else if (cell[i] != NULL && *cell[i] != '\0')
			kb_buf_addf(why, "%s%s: '%s'", why->len > 0 ? "; " : "",
			    i < nname ? name[i] : "sel lebih", cell[i]);
	}
	for (size_t c = 0; c < job->ncolumn; c++) {
		if (at[c] != NULL)
			kb_csv_cell(row, at[c], ',');
		kb_buf_addc(row, ',');
	}
	free(at);
}

int
kb_job_refused(void *arg, char *const *name, size_t nname, char *const *cell,
    size_t ncell, const struct kb_src *src, const struct kb_errs *errs,
    struct kb_err *err)
{
	struct kb_job *job = arg;
	struct kb_buf b = KB_BUF_INIT, why = KB_BUF_INIT;

	(void)err;
	job->all.refused += errs != NULL;
	if (job->rejects == NULL)
		return 0;			/* -n: only counted */
	if (job->column == NULL)
		reject_head(job, name, nname);
	reject_cells(job, name, nname, cell, ncell, &b, &why);
	for (size_t i = 0; errs != NULL && i < errs->count &&
	    i < KB_ERRS_KEPT; i++)
		kb_buf_addf(&why, "%s%s", why.len > 0 ? "; " : "",
		    errs->msg[i]);
	if (errs != NULL)
		kb_buf_addf(&b, "%ld", src->line);
	kb_buf_addc(&b, ',');
	if (errs != NULL)
		kb_csv_cell(&b, kb_buf_str(&why), ',');
	kb_buf_addc(&b, '\n');
	kb_sink_add(job->rejects, b.s, b.len);
	kb_buf_free(&b);
	kb_buf_free(&why);
	return 0;
}
