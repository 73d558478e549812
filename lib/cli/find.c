/* SPDX-License-Identifier: ISC */
/*
 * find.c - cari: full text.  The index catches up first when much is new and
 * the file can be written; else the search does without, and finds the same.
 */
#include <unistd.h>

#include "kesbang/search.h"
#include "kesbang/text.h"
#include "output.h"
#include "verbs.h"

#define PATIENCE 100000			/* rows that take a moment to index */
#define SCREENFUL 50

static int
behind(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	(void)err;
	*(int64_t *)arg = kb_search_behind(ctx->db, ctx->type);
	return 0;
}

static int
catch_up(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	(void)arg;
	return kb_search_catch_up(ctx->db, ctx->type, err);
}

/* Somebody is writing just now, or we may not: another time will do. */
static bool
later(const struct kb_err *why)
{
	return why->status == KB_BUSY || why->status == KB_PERM;
}

int
kb_find_prepare(struct kb_ctx *ctx, struct kb_err *err)
{
	int64_t n = 0;
	char *line;
	int rc;

	if (ctx->argc == 0)
		return kb_fail(err, KB_USAGE, "sebutkan kata yang dicari: %s "
		    "cari %s KATA...", ctx->tool->name, ctx->type->name);
	if (access(ctx->path, W_OK) != 0 || kb_yes(ctx->opt.coba))
		return 0;
	rc = kb_office_run(ctx, KB_TO_LOOK, behind, &n, err);
	if (rc != 0 || n == 0)
		return rc == 0 || later(err) ? 0 : rc;
	if (n > PATIENCE && isatty(STDERR_FILENO) &&
	    !kb_yes(ctx->opt.senyap)) {
		line = kb_asprintf("menyiapkan indeks pencarian (%lld "
		    "catatan) ...", (long long)n);
		kb_tell(line);
		free(line);
	}
	ctx->hurry = true;
	rc = kb_office_run(ctx, KB_TO_CHANGE, catch_up, NULL, err);
	ctx->hurry = false;
	return rc == 0 || later(err) ? 0 : rc;
}

/* Nothing, but there is a place of that name: say how to ask for it. */
static void
hint_place(struct kb_ctx *ctx, const char *text)
{
	kb_code code;

	if (ctx->out.rows == 0 && ctx->kantor.env.region(&ctx->kantor, text,
	    0, &code, NULL) == 0)
		kb_say(ctx, "'%s' nama wilayah; catatannya: %s lihat %s "
		    "--wilayah %s", text, ctx->tool->name, ctx->type->name,
		    code.s);
}

int
kb_find_run(struct kb_ctx *ctx, struct kb_err *err)
{
	return kb_find_as(ctx, ctx->type, kb_list_row, ctx, err);
}

int
kb_find_as(struct kb_ctx *ctx, const struct kb_type *row, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	struct kb_buf text = KB_BUF_INIT, told = KB_BUF_INIT;
	bool cut;
	int rc;

	for (int i = 0; i < ctx->argc; i++)
		kb_buf_addf(&text, "%s%s", i > 0 ? " " : "", ctx->argv[i]);
	rc = kb_list_begin(ctx, row, NULL, err);
	cut = rc == 0 && ctx->out.format->people && ctx->filter.limit < 0;
	if (cut)
		ctx->filter.limit = SCREENFUL;
	if (rc == 0)
		rc = kb_search(ctx->db, &ctx->filter, text.s, &told, fn, arg,
		    err);
	if (rc == 0 && told.len > 0 && ctx->out.rows > 0)
		kb_say(ctx, "%.*s", (int)told.len - 1, told.s);
	if (rc == 0)
		rc = kb_list_count(ctx, cut && ctx->out.rows == SCREENFUL ?
		    " pertama; selebihnya dengan --maks N" : "", err);
	if (rc == 0)
		kb_list_end(ctx);
	if (rc == 0)
		hint_place(ctx, text.s);
	kb_buf_free(&text);
	kb_buf_free(&told);
	return rc;
}
