/* SPDX-License-Identifier: ISC */
/* kesbangpol-cadang.c - the office file's copy, and its way back. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/setup.h"
#include "kesbangpol.h"

/* ---- cadangkan ---- */

struct backup {
	char		 day[KB_DATE_TEXT];	/* by the office's own zone */
	struct kb_putar	 putar;
};

static int
backup_day(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct backup *b = arg;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(ctx->db, &kb_putar_type, &b->putar, &home,
	    err);

	kb_date_iso(ctx->kantor.env.today, b->day);
	kb_buf_free(&home);
	return rc;
}

/* Older ones in that folder go, but for the last of each week and month. */
static int
rotate(struct kb_ctx *ctx, const char *dir, const char *prefix,
    const struct backup *b, struct kb_err *err)
{
	size_t gone;

	if (kb_putar_folder(dir, prefix, &b->putar, &gone, err) != 0)
		return -1;
	if (gone > 0)
		kb_say(ctx, "%zu cadangan lama dihapus", gone);
	return 0;
}

int
kesbangpol_run_cadangkan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_who who = { ctx->tool->name, ctx->cmd->name, false };
	const char *slash = strrchr(ctx->path, '/');
	struct kb_buf told = KB_BUF_INIT;
	struct backup b;
	char *prefix, *to;
	bool folder;
	int rc = 0;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu TUJUAN");
	if (kb_office_run(ctx, KB_TO_LOOK, backup_day, &b, err) != 0)
		return -1;
	folder = ctx->argc == 1 && kesbangpol_folder(ctx->argv[0]);
	prefix = kb_asprintf("%s.cadangan-", slash != NULL ? slash + 1 :
	    ctx->path);
	to = folder ? kb_asprintf("%s/%s%s", ctx->argv[0], prefix, b.day) :
	    ctx->argc == 1 ? kb_strdup(ctx->argv[0]) :
	    kb_asprintf("%s.cadangan-%s", ctx->path, b.day);
	if (kb_yes(ctx->opt.coba)) {
		kb_say(ctx, "akan dicadangkan: %s", to);
	} else {
		rc = kb_backup(ctx->path, to, &who, &told, err);
		if (rc == 0)
			kb_say(ctx, "dicadangkan dan diperiksa: %s", to);
		kb_buf_adds(&ctx->say, kb_buf_str(&told));
		if (rc == 0 && folder)
			rc = rotate(ctx, ctx->argv[0], prefix, &b, err);
	}
	kb_buf_free(&told);
	free(to);
	free(prefix);
	return rc;
}

/* ---- pulihkan ---- */

int
kesbangpol_run_pulihkan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_who who = { ctx->tool->name, ctx->cmd->name };
	struct kb_buf told = KB_BUF_INIT;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu CADANGAN");
	rc = kb_restore(ctx->argv[0], ctx->path, &who,
	    kb_yes(ctx->opt.coba), &told, err);
	if (rc == 0)
		kb_say(ctx, "%s: %s", kb_yes(ctx->opt.coba) ?
		    "akan dipulihkan dari" : "dipulihkan dari", ctx->argv[0]);
	kb_buf_adds(&ctx->say, kb_buf_str(&told));
	kb_buf_free(&told);
	return rc;
}
