/* SPDX-License-Identifier: ISC */
/* kesbangpol-cadang.c - the office file's copy, and its way back. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/setup.h"
#include "kesbangpol.h"

/* ---- cadangkan ---- */

struct backup {
	kb_date		 today;		/* by the office's own zone */
	struct kb_putar	 putar;
};

static int
backup_day(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct backup *b = arg;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(ctx->db, &kb_putar_type, &b->putar, &home,
	    err);

	b->today = ctx->kantor.env.today;
	kb_buf_free(&home);
	return rc;
}

/* Older ones in that folder go, but for the last of each week and month. */
static int
rotate(struct kb_ctx *ctx, const char *dir, const char *prefix,
    const struct backup *b, struct kb_err *err)
{
	struct kb_putar_told told;

	if (kb_putar_folder(dir, prefix, &b->putar, b->today, &told,
	    err) != 0)
		return -1;
	if (told.gone > 0)
		kb_say(ctx, "%zu cadangan lama dihapus", told.gone);
	if (told.later == 0)
		return 0;
	kb_say(ctx, "%s: %zu cadangan bertanggal sesudah hari ini; periksa "
	    "jam komputer ini", dir, told.later);
	return KB_NOTE;
}

/* In a folder by its own name, and by its day. */
static char *
name_of(const struct kb_ctx *ctx, const char *prefix, const struct backup *b)
{
	char day[KB_DATE_TEXT], *name, *path;

	kb_date_iso(b->today, day);
	if (ctx->argc == 0)
		return kb_asprintf("%s.cadangan-%s", ctx->path, day);
	if (!kesbangpol_folder(ctx->argv[0]))
		return kb_strdup(ctx->argv[0]);
	name = kb_asprintf("%s%s", prefix, day);
	path = kb_path(ctx->argv[0], name);
	free(name);
	return path;
}

int
kesbangpol_run_cadangkan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_who who = { ctx->tool->name, ctx->cmd->name, false };
	const char *slash = strrchr(ctx->path, '/');
	bool trial = kb_yes(ctx->opt.coba);
	struct kb_buf told = KB_BUF_INIT;
	struct backup b;
	char *prefix, *to;
	int rc;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu FILE atau FOLDER");
	if (kb_office_run(ctx, KB_TO_LOOK, backup_day, &b, err) != 0)
		return -1;
	prefix = kb_asprintf("%s.cadangan-", slash != NULL ? slash + 1 :
	    ctx->path);
	to = name_of(ctx, prefix, &b);
	rc = kb_backup(ctx->path, to, &who, trial, &told, err);
	if (rc == 0)
		kb_say(ctx, "%s: %s", trial ? "akan dicadangkan" :
		    "dicadangkan dan diperiksa", to);
	kb_buf_adds(&ctx->say, kb_buf_str(&told));
	if (rc == 0 && !trial && ctx->argc == 1 &&
	    kesbangpol_folder(ctx->argv[0]))
		rc = rotate(ctx, ctx->argv[0], prefix, &b, err);
	kb_buf_free(&told);
	free(to);
	free(prefix);
	return rc;
}

/* ---- pulihkan ---- */

/* Whoever sits there sees first what is in both files. */
static int
agreed(struct kb_ctx *ctx, const struct kb_buf *told, bool *yes,
    struct kb_err *err)
{
	char *question = kb_asprintf("%sPulihkan? [y/t] ", kb_buf_str(told));
	int rc = kb_ask(ctx, question, yes, err);

	free(question);
	return rc;
}

int
kesbangpol_run_pulihkan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_who who = { ctx->tool->name, ctx->cmd->name, false };
	bool trial = kb_yes(ctx->opt.coba), yes = true;
	struct kb_buf told = KB_BUF_INIT;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu FILE cadangan");
	rc = kb_restore_look(ctx->argv[0], ctx->path, &who, &told, err);
	if (rc == 0 && !trial && kb_asks(ctx))
		rc = agreed(ctx, &told, &yes, err);
	else
		kb_buf_adds(&ctx->say, kb_buf_str(&told));
	kb_buf_cut(&told, 0);
	if (rc == 0 && !yes) {
		kb_say(ctx, "tidak dipulihkan");
	} else if (rc == 0) {
		kb_say(ctx, "%s: %s", trial ? "akan dipulihkan dari" :
		    "dipulihkan dari", ctx->argv[0]);
		if (!trial)
			rc = kb_restore(ctx->argv[0], ctx->path, &who, &told,
			    err);
	}
	kb_buf_adds(&ctx->say, kb_buf_str(&told));
	kb_buf_free(&told);
	return rc;
}
