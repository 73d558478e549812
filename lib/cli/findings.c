/* SPDX-License-Identifier: ISC */
/* findings.c - periksa: findings to the output. */
#include <string.h>

#include "kesbang/text.h"
#include "verbs.h"

#define MOST_MENDS 20			/* more, and nobody reads them */

void
kb_mend_told(struct kb_ctx *ctx, const char *mend)
{
	const struct kb_format *f = ctx->out.format;
	struct kb_buf line = KB_BUF_INIT;

	/* Who is sent a message has not this file. */
	if (mend == NULL || !f->people || strcmp(f->name, "wa") == 0)
		return;
	for (const char *s = mend, *end; *s != '\0'; s = end) {
		end = strstr(s, "; ");
		end = end != NULL ? end + 2 : s + strlen(s);
		kb_buf_adds(&line, "  ");
		kb_buf_add(&line, s, (size_t)(end - s));
		kb_buf_addc(&line, '\n');
	}
	if (strstr(kb_buf_str(&ctx->mends), line.s) == NULL &&
	    ctx->nmends++ < MOST_MENDS)
		kb_buf_adds(&ctx->mends, line.s);
	kb_buf_free(&line);
}

void
kb_mends_note(struct kb_ctx *ctx)
{
	if (ctx->nmends == 0)
		return;
	kb_buf_addf(&ctx->out.note, "Perbaikan (kata berhuruf besar diganti "
	    "dengan nilainya):\n%s", ctx->mends.s);
	if (ctx->nmends > MOST_MENDS)
		kb_buf_adds(&ctx->out.note, "  dan lainnya: -f csv memuat "
		    "semuanya\n");
}

int
kb_finding_row(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_finding *f = rec;

	kb_mend_told(arg, f->perbaikan);
	return kb_list_row(arg, rec, err);
}

int
kb_findings_end(struct kb_ctx *ctx)
{
	size_t rows = ctx->out.rows;

	if (rows > 0)
		kb_buf_addf(&ctx->out.note, "%zu temuan\n", rows);
	kb_mends_note(ctx);
	kb_list_end(ctx);
	return rows > 0 ? KB_NOTE : 0;
}

int
kb_check_run(struct kb_ctx *ctx, struct kb_err *err)
{
	if (kb_list_begin(ctx, &kb_finding_type, NULL, err) != 0 ||
	    kb_findings(&ctx->kantor, ctx->type, &ctx->filter, KB_AUDIT,
	    kb_finding_row, ctx, err) != 0 || kb_filed_check(ctx, ctx->type,
	    &ctx->filter, kb_finding_row, ctx, err) != 0)
		return -1;
	return kb_findings_end(ctx);
}
