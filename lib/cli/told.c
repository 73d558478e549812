/* SPDX-License-Identifier: ISC */
/* told.c - what an import says besides its counts. */
#include <string.h>

#include "job.h"
#include "output.h"
#include "warn.h"
#include "kesbang/findings.h"
#include "kesbang/text.h"

#define MOST_TOLD 50
#define MOST_EMPTIED 20

/* Told, never done: a file must not turn a newer record back. */
void
kb_job_older(struct kb_job *job, const void *rec, const struct kb_src *src)
{
	const struct kb_head *h = rec;

	if (job->warnings++ < MOST_TOLD && !job->mute)
		kb_say(job->ctx, "%s:%ld: '%s': isi berkas ini lebih lama "
		    "daripada yang tersimpan; tidak diubah", src->file,
		    src->line, h->nomor);
}

/* The same row does not put it in force again: files are imported twice. */
void
kb_job_spent(struct kb_job *job, const struct kb_src *src)
{
	kb_job_note(job, src, NULL, "sudah dicabut, dan tetap tidak "
	    "dihitung");
	job->advice = "yang sudah dicabut: perbaiki barisnya lalu impor lagi, "
	    "atau catat yang benar dengan 'tambah'";
}

/* An empty cell makes unknown; many a sheet has not meant it. */
void
kb_job_emptied(struct kb_job *job, const struct kb_src *src)
{
	uint64_t which = kb_store_emptied(job->store);
	const struct kb_type *t = job->ctx->type;
	struct kb_buf b = KB_BUF_INIT;

	if (which == 0 || (job->kind != KB_IN_CSV && job->kind != KB_IN_XLSX) ||
	    job->emptied++ >= MOST_EMPTIED || job->mute)
		return;
	for (size_t i = 0; i < t->nfield; i++)
		if ((which >> i & 1) != 0)
			kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
			    t->field[i].name);
	kb_say(job->ctx, "%s:%ld: %s dikosongkan", src->file, src->line, b.s);
	kb_buf_free(&b);
}

void
kb_job_emptied_more(const struct kb_job *job)
{
	if (job->emptied > MOST_EMPTIED && !job->mute)
		kb_say(job->ctx, "%zu baris lain mengosongkan kolom yang "
		    "tadinya terisi", job->emptied - MOST_EMPTIED);
}

/* Was this told of a name already? It is from now on. */
static bool
asked(struct kb_job *job, const char *name)
{
	for (size_t i = 0; i < job->nname; i++)
		if (strcmp(job->name[i], name) == 0)
			return true;
	if (job->nname < KB_LEN(job->name))
		job->name[job->nname++] = kb_strdup(name);
	return job->nname == KB_LEN(job->name);
}

static void
once(void *arg, const char *column, const char *text)
{
	const struct kb_told *t = arg;

	if (!asked(t->job, text))
		kb_job_note(t->job, t->src, column, text);
}

void
kb_job_names(struct kb_job *job, const void *rec, uint64_t given,
    const struct kb_src *src, bool own)
{
	uint64_t of_type = kb_own_refs(job->ctx->type);

	kb_warn_refs(job->ctx, rec, given, own ? of_type : ~of_type, once,
	    &(struct kb_told){ job, src });
}

void
kb_job_unmet(struct kb_job *job)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < job->map.nhead; i++) {
		if (job->map.head[i].met)
			continue;
		kb_buf_adds(&b, b.len > 0 ? ", " : "");
		kb_quote(&b, job->map.head[i].name);
	}
	if (b.len > 0)
		kb_say(job->ctx, "%s: judul yang tidak ada dalam masukan: %s",
		    job->map.file, b.s);
	kb_buf_free(&b);
}

void
kb_job_alike_end(struct kb_job *job)
{
	if (job->alike != NULL)
		job->asks->end(job->alike);
	job->alike = NULL;
}

/* The register is read when the first new record comes. */
int
kb_job_alike(struct kb_job *job, const void *rec, const struct kb_src *src,
    struct kb_err *err)
{
	const struct kb_alike *alike = job->ctx->type->alike;
	struct kb_buf what = KB_BUF_INIT;

	if (alike == NULL)
		return 0;
	job->asks = alike;
	if (job->alike == NULL && (job->alike = alike->begin(
	    &job->ctx->kantor, kb_store_run(job->store), err)) == NULL)
		return -1;
	alike->ask(job->alike, rec, &what);
	if (what.len > 0) {
		const struct kb_head *head = rec;

		if (job->ctx->type->head && !kb_yes(job->ctx->opt.coba))
			kb_buf_addf(&what, "; yang baru %s", head->nomor);
		kb_job_note(job, src, NULL, what.s);
		job->advice = alike->advice;
	}
	kb_buf_free(&what);
	return 0;
}

static void
doubt(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	const struct kb_told *t = arg;

	(void)nomor, (void)rule;
	kb_job_note(t->job, t->src, column, what);
}

void
kb_job_doubts(struct kb_job *job, const void *rec, const struct kb_src *src)
{
	const struct kb_type *t = job->ctx->type;

	if (job->typed && job->look == NULL && t->lint != NULL)
		t->lint(rec, &(struct kb_lint){ doubt, &(struct kb_told){
		    job, src }, &job->ctx->kantor.env });
}

/* A file, line and column, and what to know of it. */
void
kb_job_note(void *arg, const struct kb_src *src, const char *column,
    const char *text)
{
	struct kb_job *job = arg;
	struct kb_buf b = KB_BUF_INIT;
	long line = kb_src_at(src, &column);

	if (job->warnings++ < MOST_TOLD && !job->mute) {
		kb_visible(&b, text);
		kb_say(job->ctx, "%s:%ld: %s%s%s", src->file, line,
		    column != NULL ? column : "", column != NULL ? ": " : "",
		    kb_buf_str(&b));
	}
	kb_buf_free(&b);
}

static void
count(struct kb_job *job, const char *what, bool read)
{
	size_t i = 0;

	while (i < job->npassed && strcmp(job->passed[i].what, what) != 0)
		i++;
	if (i == job->npassed && i < KB_LEN(job->passed))
		job->passed[job->npassed++] = (struct passed){
		    kb_strdup(what), 0, read };
	if (i < KB_LEN(job->passed))
		job->passed[i].n++;
}

void
kb_job_counted(void *arg, const char *what)
{
	count(arg, what, true);
}

void
kb_job_ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	struct kb_job *job = arg;
	struct kb_buf b = KB_BUF_INIT;

	count(job, what, false);
	if (text == NULL)
		return;
	kb_buf_addf(&b, "%s, dilewati: ", what);
	kb_quote(&b, text);
	kb_job_note(job, src, NULL, b.s);
	kb_buf_free(&b);
}

/* Beside faults, which look like them, warnings are called so. */
void
kb_job_tell_apart(const struct kb_job *job, const char *said)
{
	struct kb_buf b = KB_BUF_INIT, line = KB_BUF_INIT;

	while (kb_next_part(&said, '\n', &line)) {
		bool of_row = false;

		for (size_t i = 0; i < job->n; i++) {
			size_t n = strlen(job->in[i].name);

			of_row = of_row || (strncmp(line.s, job->in[i].name,
			    n) == 0 && line.s[n] == ':' &&
			    kb_is_digit(line.s[n + 1]));
		}
		kb_buf_addf(&b, "%s%s%s", b.len > 0 ? "\n" : "", of_row ?
		    "peringatan: " : "", line.s);
	}
	kb_tell(kb_buf_str(&b));
	kb_buf_free(&b);
	kb_buf_free(&line);
}
