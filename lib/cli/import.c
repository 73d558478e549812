/* SPDX-License-Identifier: ISC */
/*
 * import.c - impor: all inputs are read to their end, or at least opened,
 * before the lock is taken; then everything is stored, or nothing.
 */
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "import.h"
#include "kesbang/findings.h"
#include "kesbang/text.h"

#define MOST_INPUTS 64

struct job {
	struct kb_input	 in[MOST_INPUTS];
	char		 sha[MOST_INPUTS][KB_SHA_HEX];
	size_t		 n;
	struct kb_ctx	*ctx;
	struct kb_store	*store;
	struct kb_import all;
	struct kb_sink	*rejects;
	char		**column;		/* of the file of refused rows */
	size_t		 ncolumn;
	bool		 aside;			/* refused rows are set aside */
	size_t		 warnings;
	char		*name[256];		/* that were asked after */
	size_t		 nname;
	struct passed {
		char	*what;			/* as the reader calls it */
		size_t	 n;
	}		 passed[16];		/* over, on purpose */
	size_t		 npassed;
	struct timespec	 began;
	bool		 shown;			/* progress was shown */
};

/*
 * The refused rows are written before the good ones are committed, so they
 * must not go where somebody could let us wait.
 */
static int
check_rejects(struct kb_ctx *ctx, size_t inputs, struct kb_err *err)
{
	struct stat st;

	if (inputs > 1)
		return kb_fail(err, KB_USAGE, "--tolak-ke: satu berkas sekali "
		    "impor");
	if (strcmp(ctx->opt.tolak_ke, "-") == 0 ||
	    (stat(ctx->opt.tolak_ke, &st) == 0 && !S_ISREG(st.st_mode)))
		return kb_fail(err, KB_USAGE, "--tolak-ke: '%.80s' bukan "
		    "berkas biasa", ctx->opt.tolak_ke);
	return 0;
}

int
kb_import_prepare(struct kb_ctx *ctx, struct kb_err *err)
{
	struct job *job = kb_alloc(sizeof(*job));
	enum kb_input_kind kind = KB_IN_AUTO;
	static char dash[] = "-", *std[] = { dash };
	char **path = ctx->argc > 0 ? ctx->argv : std;
	size_t n = ctx->argc > 0 ? (size_t)ctx->argc : 1;
	int rc = 0;

	ctx->priv = job;
	job->ctx = ctx;
	if (ctx->argc == 0 && isatty(STDIN_FILENO))
		return kb_fail(err, KB_USAGE, "sebutkan berkasnya: %s impor "
		    "%s FILE", ctx->tool->name, ctx->type->name);
	if (ctx->opt.tolak_ke != NULL && check_rejects(ctx, n, err) != 0)
		return -1;
	if (n > MOST_INPUTS)
		return kb_fail(err, KB_USAGE, "paling banyak %d berkas "
		    "sekali impor", MOST_INPUTS);
	if (ctx->opt.dari != NULL &&
	    (kind = kb_input_kind(ctx->opt.dari)) == KB_IN_AUTO)
		return kb_fail(err, KB_USAGE, "--dari: '%.40s' tidak dikenal; "
		    "pilihan: " KB_INPUT_KINDS, ctx->opt.dari);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		job->n++;
		rc = kb_input_open(&job->in[i], path[i], ctx->dir, kind, err);
		job->in[i].sheet = ctx->opt.lembar;
		if (rc == 0 && ctx->opt.lembar != NULL &&
		    job->in[i].kind != KB_IN_XLSX)
			rc = kb_fail(err, KB_USAGE, "--lembar: '%.80s' bukan "
			    "lembar kerja XLSX", path[i]);
		if (rc == 0)
			rc = kb_input_sha(&job->in[i], job->sha[i], err);
	}
	return rc;
}

/* ---- rows ---- */

static void
progress(struct job *job)
{
	struct timespec now;
	size_t done = job->all.fresh + job->all.changed + job->all.same;

	if (done % 1024 != 0 || kb_yes(job->ctx->opt.senyap) ||
	    !isatty(STDERR_FILENO))
		return;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (now.tv_sec - job->began.tv_sec < 1)
		return;
	fprintf(stderr, "\r%zu baris", done);
	job->shown = true;
}

/* Told, never done: a file must not turn a newer record back. */
static void
older(struct job *job, const void *rec, const struct kb_src *src)
{
	const struct kb_head *h = rec;

	if (job->warnings++ < 20)
		kb_say(job->ctx, "%s:%ld: '%s': isi berkas ini lebih lama "
		    "daripada yang tersimpan; tidak diubah", src->file,
		    src->line, h->nomor);
}

/* Was this name asked after already? It is from now on. */
static bool
asked(struct job *job, const char *name)
{
	for (size_t i = 0; i < job->nname; i++)
		if (strcmp(job->name[i], name) == 0)
			return true;
	if (job->nname < KB_LEN(job->name))
		job->name[job->nname++] = kb_strdup(name);
	return job->nname == KB_LEN(job->name);
}

/* A name that no record has: misspelt, or not registered yet. Once each. */
static void
unknown_names(struct job *job, const void *rec, uint64_t given,
    const struct kb_src *src)
{
	const struct kb_type *t = job->ctx->type;
	struct kb_buf scratch = KB_BUF_INIT;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		const char *to;

		/* Records of one type refer to each other in any order; and
		 * texts that were not given live no longer. */
		if (f->kind != KB_REF || (given >> i & 1) == 0 ||
		    strcmp(f->list, t->name) == 0 ||
		    (to = kb_get(f, rec, NULL, &scratch)) == NULL ||
		    kb_reference_known(&job->ctx->kantor, t, i, rec, given) ||
		    asked(job, to))
			continue;
		job->warnings++;
		kb_say(job->ctx, "%s:%ld: %s: '%.80s' tidak ada dalam daftar "
		    "%s", src->file, src->line, f->name, to, f->list);
	}
	kb_buf_free(&scratch);
}

/* ---- what is no record ---- */

#define MOST_TOLD 50

/* A file, line and column, and what to know of it. */
static void
on_note(void *arg, const struct kb_src *src, const char *column,
    const char *text)
{
	struct job *job = arg;
	struct kb_buf b = KB_BUF_INIT;

	if (job->warnings++ < MOST_TOLD) {
		kb_visible(&b, text);
		kb_say(job->ctx, "%s:%ld: %s%s%s", src->file, src->line,
		    column != NULL ? column : "", column != NULL ? ": " : "",
		    kb_buf_str(&b));
	}
	kb_buf_free(&b);
}

static void
on_ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	struct job *job = arg;
	struct kb_buf b = KB_BUF_INIT;
	size_t i = 0;

	while (i < job->npassed && strcmp(job->passed[i].what, what) != 0)
		i++;
	if (i == job->npassed && i < KB_LEN(job->passed))
		job->passed[job->npassed++].what = kb_strdup(what);
	if (i < KB_LEN(job->passed))
		job->passed[i].n++;
	if (text == NULL)
		return;
	kb_buf_addf(&b, "%s, dilewati: ", what);
	kb_quote(&b, text);
	on_note(job, src, NULL, b.s);
	kb_buf_free(&b);
}

static int
on_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct job *job = arg;
	enum kb_put_result result;

	/* Once a row is refused nothing will be stored: only look on. */
	if (job->ctx->errs.count > 0 && !job->aside)
		kb_store_pretend(job->store);
	if (kb_store_put(job->store, rec, given, src, errs, &result, err) != 0)
		return -1;
	if (errs->count > 0)
		return 0;
	job->all.fresh += result == KB_PUT_NEW;
	job->all.changed += result == KB_PUT_CHANGED;
	job->all.same += result == KB_PUT_SAME || result == KB_PUT_OLDER;
	if (result == KB_PUT_OLDER)
		older(job, rec, src);
	else if (result != KB_PUT_SAME)
		unknown_names(job, rec, given, src);
	progress(job);
	return 0;
}

/* ---- the refused rows, in the file's own columns ---- */

static size_t
column_of(const struct job *job, const char *name)
{
	for (size_t i = 0; i < job->ncolumn; i++)
		if (strcmp(job->column[i], name) == 0)
			return i;
	return job->ncolumn;
}

/* The columns of the first refused row are those of the file. */
static void
reject_head(struct job *job, char *const *name, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	job->column = kb_realloc(NULL, n, sizeof(*job->column));
	for (job->ncolumn = 0; job->ncolumn < n; job->ncolumn++) {
		job->column[job->ncolumn] = kb_strdup(name[job->ncolumn]);
		kb_csv_cell(&b, name[job->ncolumn], ',');
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
reject_cells(struct job *job, char *const *name, size_t nname,
    char *const *cell, size_t ncell, struct kb_buf *row, struct kb_buf *why)
{
	const char **at = kb_alloc((job->ncolumn + 1) * sizeof(*at));

	for (size_t i = 0; i < ncell; i++) {
		size_t c = i < nname ? column_of(job, name[i]) : job->ncolumn;

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

static int
on_refused(void *arg, char *const *name, size_t nname, char *const *cell,
    size_t ncell, const struct kb_src *src, const struct kb_errs *errs,
    struct kb_err *err)
{
	struct job *job = arg;
	struct kb_buf b = KB_BUF_INIT, why = KB_BUF_INIT;

	(void)err;
	job->all.refused++;
	if (job->rejects == NULL)
		return 0;			/* -n: only counted */
	if (job->column == NULL)
		reject_head(job, name, nname);
	reject_cells(job, name, nname, cell, ncell, &b, &why);
	for (size_t i = 0; i < errs->count && i < KB_ERRS_KEPT; i++)
		kb_buf_addf(&why, "%s%s", why.len > 0 ? "; " : "",
		    errs->msg[i]);
	kb_buf_addf(&b, "%ld,", src->line);
	kb_csv_cell(&b, kb_buf_str(&why), ',');
	kb_buf_addc(&b, '\n');
	kb_sink_add(job->rejects, b.s, b.len);
	kb_buf_free(&b);
	kb_buf_free(&why);
	return 0;
}

/* ---- one file, all files ---- */

static int
import_file(struct job *job, size_t i, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	struct kb_read_opt opt = { .type = ctx->type, .env = &ctx->kantor.env,
	    .skip = ctx->opt.abaikan, .rec = on_record, .arg = job,
	    .ignored = on_ignored, .note = on_note,
	    .refused = job->aside ? on_refused : NULL };
	struct kb_import before = job->all, one;

	if (kb_store_import(job->store, err) != 0 ||
	    kb_read(&job->in[i], &opt, &ctx->errs, err) != 0)
		return -1;
	if (ctx->errs.count > 0 && !job->aside)
		return 0;
	one = (struct kb_import){ job->in[i].name, job->sha[i],
	    job->all.fresh - before.fresh, job->all.changed - before.changed,
	    job->all.same - before.same, job->all.refused - before.refused };
	return kb_store_log(job->store, &one, err);
}

static int
import_all(struct job *job, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	int rc = kb_store_open(&job->store, ctx->db, ctx->type,
	    &ctx->kantor.env, err);

	clock_gettime(CLOCK_MONOTONIC, &job->began);
	for (size_t i = 0; rc == 0 && i < job->n; i++)
		rc = import_file(job, i, err);
	if (job->shown)
		fputs("\r\033[K", stderr);
	return kb_store_close(job->store, rc, err);
}

static int
outcome(struct job *job, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	struct kb_buf b = KB_BUF_INIT;

	if (ctx->errs.count > 0 && !job->aside)
		return kb_fail(err, KB_DATA, "%zu kesalahan; tidak ada yang "
		    "disimpan", ctx->errs.count);
	kb_buf_addf(&b, "%zu baru, %zu berubah, %zu tetap", job->all.fresh,
	    job->all.changed, job->all.same);
	if (job->all.refused > 0)
		kb_buf_addf(&b, ", %zu ditolak", job->all.refused);
	if (job->warnings > 0)
		kb_buf_addf(&b, ", %zu peringatan", job->warnings);
	for (size_t i = 0; i < job->npassed; i++)
		kb_buf_addf(&b, "%s%zu %s", i > 0 ? ", " : "; dilewati: ",
		    job->passed[i].n, job->passed[i].what);
	kb_say(ctx, "%s%s%s", kb_yes(ctx->opt.coba) ? "percobaan: " : "",
	    b.s, kb_yes(ctx->opt.coba) ? "; tidak ada yang disimpan" : "");
	kb_buf_free(&b);
	return job->all.refused + job->warnings > 0 ? KB_NOTE : 0;
}

int
kb_import_run(struct kb_ctx *ctx, struct kb_err *err)
{
	struct job *job = ctx->priv;
	int rc = 0;

	job->aside = ctx->opt.tolak_ke != NULL;
	if (job->aside && !kb_yes(ctx->opt.coba))
		rc = kb_sink_open(&job->rejects, ctx->opt.tolak_ke, ctx->dir,
		    err);
	if (rc == 0)
		rc = import_all(job, err);
	if (rc == 0)
		rc = outcome(job, err);
	/* The refused rows are safe before the good ones are committed. */
	if (job->rejects != NULL && job->all.refused > 0 && rc >= 0) {
		if (kb_sink_close(job->rejects, 0, err) != 0)
			rc = -1;
	} else {
		kb_sink_close(job->rejects, -1, NULL);
	}
	return rc;
}

void
kb_import_release(struct kb_ctx *ctx)
{
	struct job *job = ctx->priv;

	for (size_t i = 0; i < job->n; i++)
		kb_input_close(&job->in[i]);
	for (size_t i = 0; i < job->ncolumn; i++)
		free(job->column[i]);
	free(job->column);
	for (size_t i = 0; i < job->nname; i++)
		free(job->name[i]);
	for (size_t i = 0; i < job->npassed; i++)
		free(job->passed[i].what);
	free(job);
}
