/* SPDX-License-Identifier: ISC */
/* kesbangpol-teks.c - the office file as text, and text as an office file. */
#include <sys/stat.h>
#include <unistd.h>

#include "kesbangpol.h"

static int
put_line(void *arg, const char *line, size_t len, struct kb_err *err)
{
	return kb_put_bytes(arg, line, len, err);
}

int
kesbangpol_run_salin(struct kb_ctx *ctx, struct kb_err *err)
{
	char sha[KB_SHA_HEX];
	int64_t rows;

	umask(077);			/* as the office file itself */
	if (kb_db_dump(ctx->db, put_line, ctx, &rows, sha, err) != 0)
		return -1;
	ctx->shown = (size_t)rows;
	return 0;
}

/* ---- back ---- */

static int
load_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	(void)src, (void)err;
	return kb_plain_head(arg, name, n);
}

static int
load_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	return kb_plain_row(arg, cell, n, src, err);
}

static int
load(struct kb_ctx *ctx, struct kb_input *in, struct kb_plain_told *told,
    struct kb_err *err)
{
	struct kb_who who = { ctx->tool->name, ctx->cmd->name, false };
	struct kb_rows rows = { .head = load_head, .row = load_row };
	struct kb_plain *p;
	struct kb_db *db;
	int rc;

	if (kb_open(&db, ctx->path, kb_yes(ctx->opt.coba) ? KB_TRIAL :
	    KB_WRITE, &who, err) != 0)
		return -1;
	if (kb_yes(ctx->opt.coba))
		kb_discard(db);
	rows.arg = p = kb_plain_open(db);
	rc = kb_read_rows(in, &rows, err);
	rc = kb_plain_close(p, rc, in->name, told, err);
	kb_close(db);
	return rc;
}

int
kesbangpol_run_muat(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_plain_told told = { 0 };
	struct kb_input in;
	struct stat st;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu FILE hasil "
		    "salin-teks");
	/* An empty one is what a run that was killed has left. */
	if (stat(ctx->path, &st) == 0 && st.st_size > 0)
		return kb_fail(err, KB_CREATE, "%s: berkas kantor sudah ada "
		    "dan tidak ditimpa; muat ke berkas baru dengan --db, atau "
		    "beri nama lain berkas lama itu", ctx->path);
	rc = kb_input_open(&in, ctx->argv[0], ctx->dir, KB_IN_JSONL, err);
	if (rc == 0)
		rc = load(ctx, &in, &told, err);
	kb_input_close(&in);
	if (rc != 0)
		return -1;
	kb_say(ctx, "%s: %s: %lld baris", kb_yes(ctx->opt.coba) ?
	    "akan dimuat" : "dimuat", ctx->path, (long long)told.rows);
	if (!told.compared || told.same)
		return 0;
	kb_say(ctx, "teks itu lain daripada ketika disalin; periksa dengan "
	    "'kesbangpol periksa'");
	return KB_NOTE;
}
