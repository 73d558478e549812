/* SPDX-License-Identifier: ISC */
/*
 * import.c - impor: all inputs are read to their end, or at least opened,
 * before the lock is taken; then everything is stored, or nothing.
 */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "import.h"
#include "job.h"
#include "kesbang/sheet.h"
#include "output.h"
#include "verbs.h"
#include "warn.h"

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

static int
check_options(struct kb_ctx *ctx, size_t inputs, enum kb_input_kind *kind,
    struct kb_err *err)
{
	if (ctx->opt.tolak_ke != NULL && check_rejects(ctx, inputs, err) != 0)
		return -1;
	if (kb_yes(ctx->opt.tebak) && inputs > 1)
		return kb_fail(err, KB_USAGE, "--tebak: satu berkas sekali");
	if (!kb_yes(ctx->opt.tebak) && ctx->opt.keluaran != NULL &&
	    (ctx->cmd->flags & KB_GUESS) != 0)
		return kb_fail(err, KB_USAGE, "impor memakai -o hanya bersama "
		    "--tebak");
	if (inputs > KB_MOST_INPUTS)
		return kb_fail(err, KB_USAGE, "paling banyak %d berkas "
		    "sekali impor", KB_MOST_INPUTS);
	if (ctx->opt.dari != NULL &&
	    (*kind = kb_input_kind(ctx->opt.dari)) == KB_IN_AUTO)
		return kb_fail(err, KB_USAGE, "--dari: '%.40s' tidak dikenal; "
		    "pilihan: " KB_INPUT_KINDS, ctx->opt.dari);
	return 0;
}

int
kb_job_begin(struct kb_ctx *ctx, enum kb_input_kind kind, struct kb_err *err)
{
	struct kb_job *job = kb_alloc(sizeof(*job));
	const char *sheet = ctx->opt.lembar;
	char dash[] = "-", *std[] = { dash };
	char **path = ctx->argc > 0 ? ctx->argv : std;
	size_t n = ctx->argc > 0 ? (size_t)ctx->argc : 1;
	int rc = 0;

	ctx->priv = job;
	job->ctx = ctx;
	if (check_options(ctx, n, &kind, err) != 0)
		return -1;
	if (ctx->opt.padanan != NULL)
		rc = kb_map_open(&job->map, ctx->type, ctx->opt.padanan,
		    ctx->dir, err);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		job->n++;
		rc = kb_input_open(&job->in[i], path[i], ctx->dir, kind, err);
		job->in[i].sheet = sheet != NULL ? sheet : job->map.sheet;
		if (rc == 0 && sheet != NULL &&
		    job->in[i].kind != KB_IN_XLSX)
			rc = kb_fail(err, KB_USAGE, "--lembar: '%.80s' bukan "
			    "lembar kerja XLSX", path[i]);
		if (rc == 0)
			rc = kb_input_sha(&job->in[i], job->sha[i], err);
		if (rc == 0)
			rc = kb_job_unfold(job, i, err);
	}
	return rc;
}

int
kb_import_prepare(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->argc == 0 && isatty(STDIN_FILENO))
		return kb_fail(err, KB_USAGE, "sebutkan berkasnya: %s impor "
		    "%s FILE", ctx->tool->name, ctx->type->name);
	return kb_job_begin(ctx, KB_IN_AUTO, err);
}

/* ---- rows ---- */

static void
progress(struct kb_job *job)
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

static void
no_place(void *arg, const char *column, const char *why)
{
	const struct kb_told *t = arg;

	/* A table without that column does without it, row by row. */
	if (t->job->kind != KB_IN_FORM)
		return;
	kb_job_note(t->job, t->src, column, why);
}

/* Nothing is known of what a faulty part of the document would have brought. */
static bool
refuses_refs(const struct kb_job *job, const void *rec)
{
	const struct kb_type *t = job->ctx->type;

	return job->typed || (t->firm_refs && !job->faulty && !(t->head &&
	    ((const struct kb_head *)rec)->revisi.known));
}

/* Was it taken back? */
static bool
is_spent(const struct kb_job *job, const void *rec)
{
	const struct kb_type *t = job->ctx->type;

	return t->spent != NULL && t->spent(job->ctx->db, rec);
}

static int
on_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct kb_job *job = arg;
	const struct kb_type *t = job->ctx->type;
	enum kb_put_result result;
	char hex[KB_SHA_HEX];
	const char *why, *apart, *lost;
	/* One with a number is from a list of ours, which says that it was. */
	bool copy = t->head && ((const struct kb_head *)rec)->nomor != NULL;

	if (t->untouched != NULL && errs->count == 0 &&
	    (why = t->untouched(rec, given)) != NULL) {
		if (*why != '\0')
			kb_job_note(job, src, NULL, why);
		kb_job_ignored(job, src, "baris yang belum diisi", NULL);
		return 0;
	}
	/* Once a row is refused nothing will be stored: only look on. */
	if (job->ctx->errs.count > 0 && !job->aside)
		kb_store_pretend(job->store);
	kb_place_from_text(job->ctx, job->store, rec, &given, no_place,
	    &(struct kb_told){ job, src });
	apart = kb_filed_sum(job->ctx, rec, src->file, hex, &lost);
	if (refuses_refs(job, rec))
		kb_refuse_refs(job->ctx, rec, given, src, errs);
	if (job->look != NULL)
		job->look(job->look_arg, rec);
	if (kb_store_put(job->store, rec, given, src, errs, &result, err) != 0)
		return -1;
	if (job->looked != NULL)
		job->looked(job->look_arg, result, errs->count > 0);
	if (errs->count > 0)
		return 0;
	job->all.fresh += result == KB_PUT_NEW;
	job->all.changed += result == KB_PUT_CHANGED;
	job->all.same += result == KB_PUT_SAME || result == KB_PUT_OLDER;
	if (result == KB_PUT_SAME && !copy && is_spent(job, rec))
		kb_job_spent(job, src);
	if (result == KB_PUT_OLDER)
		kb_job_older(job, rec, src);
	else if (result != KB_PUT_SAME && !job->faulty)
		kb_job_names(job, rec, given, src, false);
	if (result == KB_PUT_NEW || result == KB_PUT_CHANGED)
		kb_job_doubts(job, rec, src);
	if (result == KB_PUT_NEW && apart != NULL)
		kb_job_note(job, src, apart, lost);
	if (result == KB_PUT_CHANGED)
		kb_job_emptied(job, src);
	if ((result == KB_PUT_NEW || result == KB_PUT_CHANGED) &&
	    (job->ctx->errs.count == 0 || job->aside))
		kb_job_against(job, rec, src);
	if (result == KB_PUT_NEW && kb_job_alike(job, rec, src, err) != 0)
		return -1;
	progress(job);
	return 0;
}

/* ---- one file, all files ---- */

static int
import_file(struct kb_job *job, size_t i, struct kb_input *in,
    struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	size_t rows = 0;
	struct kb_read_opt opt = { .type = ctx->type, .env = &ctx->kantor.env,
	    .types = ctx->tool->types,
	    .settings = job->settings,
	    .every = ctx->given != 0 ? ctx->rec : NULL,
	    .every_set = ctx->given,
	    .lone = kb_yes(ctx->opt.ya), .skip = ctx->opt.abaikan,
	    .map = job->map.file != NULL ? &job->map : NULL, .rec = on_record, .arg = job,
	    .ignored = kb_job_ignored, .note = kb_job_note,
	    .counted = kb_job_counted,
	    .refused = job->aside ? kb_job_refused : NULL, .rows = &rows };
	struct kb_import before = job->all, one;

	job->kind = in->kind;
	if (kb_store_import(job->store, err) != 0 ||
	    kb_read(in, &opt, &ctx->errs, err) != 0)
		return -1;
	job->rows += rows;
	if (ctx->errs.count > 0 && !job->aside)
		return 0;
	one = (struct kb_import){ job->in[i].name, job->sha[i],
	    job->all.fresh - before.fresh, job->all.changed - before.changed,
	    job->all.same - before.same, job->all.refused - before.refused };
	return kb_store_log(job->store, &one, err);
}

static void
settled(void *arg, const void *rec, const struct kb_src *src)
{
	kb_job_names(arg, rec, ~UINT64_C(0), src, true);
}

/* Whom they refer to may have come after them. */
static int
settle(struct kb_job *job, struct kb_err *err)
{
	if (!kb_store_waits(job->store))
		return 0;
	kb_refs_again(job->ctx->refs, job->ctx->type->name);
	return kb_store_settle(job->store, settled, job, err);
}

/* The rows of ctx->type: of whole documents those that are of their n-th. */
static int
run_type(struct kb_job *job, size_t n, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	int rc = kb_store_open(&job->store, ctx->db, ctx->type,
	    &ctx->kantor.env, err);

	job->faulty = ctx->errs.count > 0;
	if (rc == 0 && job->typed)
		kb_store_only_new(job->store);
	for (size_t i = 0; rc == 0 && i < job->n; i++) {
		struct kb_input in = job->in[i];
		bool whole = job->flat[i] != NULL;

		if (whole)
			kb_job_flat(job, i, n, &in);
		else if (n > 0)
			continue;
		rc = import_file(job, i, whole ? &in : &job->in[i], err);
		if (whole)
			kb_input_close(&in);
	}
	/* What was refused is no reference that leads nowhere. */
	if (rc == 0 && (ctx->errs.count == 0 || job->aside))
		rc = settle(job, err);
	if (rc == 0 && (ctx->errs.count == 0 || job->aside))
		rc = kb_job_against_tell(job, err);
	kb_job_against_free(job);
	return kb_store_close(job->store, rc, err);
}

/* What a document brings besides, each type after those that it refers to. */
static int
run_whole(struct kb_job *job, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	const struct kb_type *type = ctx->type;
	const struct kb_type *const *of = type->whole->types;
	uint64_t given = ctx->given;
	int rc = 0;

	for (size_t n = 1; rc == 0 && of[n] != NULL; n++) {
		kb_refs_again(ctx->refs, ctx->type->name);
		kb_job_alike_end(job);
		ctx->type = of[n];
		ctx->given = 0;			/* options are of the first */
		rc = run_type(job, n, err);
	}
	ctx->type = type;
	ctx->given = given;
	return rc;
}

int
kb_job_run(struct kb_job *job, struct kb_err *err)
{
	int rc;

	clock_gettime(CLOCK_MONOTONIC, &job->began);
	kb_job_faults(job);
	rc = run_type(job, 0, err);
	if (rc == 0 && kb_job_unfolded(job))
		rc = run_whole(job, err);
	if (job->shown)
		fputs("\r\033[K", stderr);
	return rc;
}

static void
sum_counts(const struct kb_job *job, bool read, const char *intro,
    struct kb_buf *b)
{
	for (size_t i = 0; i < job->npassed; i++) {
		if (job->passed[i].read != read)
			continue;
		kb_buf_addf(b, "%s%zu %s", intro, job->passed[i].n,
		    job->passed[i].what);
		intro = ", ";
	}
}

void
kb_job_sum(const struct kb_job *job, struct kb_buf *b)
{
	kb_buf_addf(b, "%zu baru, %zu berubah, %zu tetap", job->all.fresh,
	    job->all.changed, job->all.same);
	if (job->all.refused > 0)
		kb_buf_addf(b, ", %zu ditolak", job->all.refused);
	if (job->warnings > 0)
		kb_buf_addf(b, ", %zu peringatan", job->warnings);
	if (job->rows == 0 && job->npassed == 0)
		kb_buf_adds(b, "; tidak ada baris data");
	sum_counts(job, true, "; dibaca: ", b);
	sum_counts(job, false, "; dilewati: ", b);
}

static int
outcome(struct kb_job *job, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	struct kb_buf b = KB_BUF_INIT;

	if (ctx->errs.count > 0 && !job->aside) {
		/* What was noted may tell why it is refused: a label misspelt. */
		if (!kb_yes(ctx->opt.senyap))
			kb_job_tell_apart(job, kb_buf_str(&ctx->say));
		kb_buf_cut(&ctx->say, 0);
		return kb_fail(err, KB_DATA, "%zu kesalahan; tidak ada yang "
		    "disimpan", ctx->errs.count);
	}
	if (job->advice != NULL)
		kb_say(ctx, "%s", job->advice);
	kb_job_sum(job, &b);
	kb_say(ctx, "%s%s%s", kb_yes(ctx->opt.coba) ? "percobaan: " : "",
	    b.s, kb_yes(ctx->opt.coba) ? "; tidak ada yang disimpan" : "");
	kb_buf_free(&b);
	return job->all.refused + job->warnings > 0 ? KB_NOTE : 0;
}

/* --tebak: a map to be looked over; nothing is stored. */
static int
draft(struct kb_job *job, struct kb_err *err)
{
	struct kb_ctx *ctx = job->ctx;
	struct kb_buf yaml = KB_BUF_INIT;
	char *how = kb_asprintf("%s impor %s", ctx->tool->name,
	    ctx->type->name);
	struct kb_draft d = { .type = ctx->type, .env = &ctx->kantor.env,
	    .settings = job->settings,
	    .map = job->map.file != NULL ? &job->map : NULL, .how = how,
	    .out = &yaml };
	int rc = kb_draft(&job->in[0], &d, err);

	if (rc == 0)
		rc = kb_put(ctx, &yaml, err);
	if (rc == 0)
		kb_say(ctx, "judul: %zu dikenal, %zu perkiraan, %zu belum "
		    "ditentukan%s", d.known, d.guessed, d.open, d.words > 0 ?
		    "; kata yang belum ditentukan ada di bawahnya" : "");
	if (rc == 0)
		kb_say(ctx, "periksa lalu pakai: %s --padanan %s %s", how,
		    ctx->opt.keluaran != NULL ? ctx->opt.keluaran :
		    "PADANAN.yaml", job->in[0].name);
	free(how);
	kb_buf_free(&yaml);
	return rc == 0 && d.open + d.words > 0 ? KB_NOTE : rc;
}

/* An office has words of its own for what its sheets hold. */
static int
load_settings(struct kb_job *job, struct kb_err *err)
{
	const struct kb_sheet *sheet = job->ctx->type->sheet;

	if (sheet == NULL || sheet->settings == NULL)
		return 0;
	job->settings = kb_alloc(sheet->settings->size);
	return kb_settings_load(job->ctx->db, sheet->settings, job->settings,
	    &job->settings_home, err);
}

int
kb_import_run(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_job *job = ctx->priv;
	int rc = load_settings(job, err);

	if (rc != 0)
		return rc;
	if (kb_yes(ctx->opt.tebak))
		return draft(job, err);
	job->aside = job->aside || ctx->opt.tolak_ke != NULL;
	if (ctx->opt.tolak_ke != NULL && !kb_yes(ctx->opt.coba))
		rc = kb_sink_open(&job->rejects, ctx->opt.tolak_ke, ctx->dir,
		    err);
	if (rc == 0)
		rc = kb_job_run(job, err);
	if (rc == 0 && job->kind != KB_IN_FORM)
		kb_job_unmet(job);
	if (rc == 0)
		kb_job_emptied_more(job);
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
kb_job_forget(struct kb_job *job)
{
	kb_job_alike_end(job);
	kb_job_against_free(job);
	for (size_t i = 0; i < job->nname; i++)
		free(job->name[i]);
	for (size_t i = 0; i < job->npassed; i++)
		free(job->passed[i].what);
	job->nname = job->npassed = job->warnings = job->emptied = 0;
	job->all = (struct kb_import){ 0 };
	job->rows = 0;
	job->look = NULL;
	job->looked = NULL;
}

void
kb_job_free(struct kb_job *job)
{
	kb_job_forget(job);
	kb_job_fold(job);
	for (size_t i = 0; i < job->n; i++)
		kb_input_close(&job->in[i]);
	kb_map_free(&job->map);
	free(job->settings);
	kb_buf_free(&job->settings_home);
	for (size_t i = 0; i < job->ncolumn; i++)
		free(job->column[i]);
	free(job->column);
	free(job);
}

void
kb_import_release(struct kb_ctx *ctx)
{
	kb_job_free(ctx->priv);
}
