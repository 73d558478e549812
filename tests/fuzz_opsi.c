/* SPDX-License-Identifier: ISC */
/*
 * A command line, a word a line: the first says the tool, the others are taken
 * as its arguments.  Refused and told, or the filters that it means are SQL
 * that runs.
 */
#include "fuzz_office.h"
#include "lib/cli/options.h"

#define WORDS 24

/* No word leads out of the folder that the fuzzer stands in. */
static int
split(char *text, char **word)
{
	int n = 0;

	for (char *p = text; *p != '\0'; p++)
		*p = *p == '/' ? '.' : *p;
	for (char *p = text; p != NULL && n < WORDS; n++) {
		word[n] = p;
		p = strchr(p, '\n');
		if (p != NULL)
			*p++ = '\0';
	}
	word[n] = NULL;
	return n;
}

static int
count(void *arg, void *rec, struct kb_err *err)
{
	(void)rec, (void)err;
	++*(size_t *)arg;
	return 0;
}

/* What comes once the office is known. */
static void
with_office(struct kb_ctx *ctx)
{
	struct kb_err err = { 0 };
	size_t n = 0;
	int rc;

	fuzz_begin(&ctx->kantor);
	ctx->db = fuzz_db;
	rc = kb_options_apply(ctx, &err);
	MUST(ctx->errs.count > 0 ? rc != 0 : fuzz_told(rc, &err) == (rc == 0));
	if (rc == 0 && ctx->opt.urut != NULL)
		rc = kb_filter_order(&ctx->filter, ctx->opt.urut, &err);
	if (rc == 0 && (ctx->cmd->flags & KB_WHERE) != 0 &&
	    ctx->cmd->of == NULL) {
		ctx->filter.limit = ctx->opt.maks.known ? ctx->opt.maks.v : -1;
		fuzz_must(kb_store_list(fuzz_db, &ctx->filter, count, &n,
		    &err), &err);
	}
	MUST(fuzz_rollback(&ctx->kantor) == 0);
}

static void
run(const struct kb_tool *tool, int argc, char **argv)
{
	struct kb_ctx ctx = { .tool = tool };
	struct kb_err err = { 0 };

	if (fuzz_told(kb_find_command(&ctx, &argc, argv, &err), &err) &&
	    fuzz_told(kb_refuse_type(&ctx, &err), &err)) {
		ctx.rec = kb_alloc(ctx.type->size);
		if (ctx.cmd->opt != NULL)
			ctx.own = kb_alloc(ctx.cmd->opt->size);
		kb_filter_begin(&ctx.filter, ctx.type);
		if (fuzz_told(kb_options_parse(&ctx, argc - 1, argv + 1,
		    &err), &err) && fuzz_told(kb_no_operands(&ctx, &err),
		    &err))
			with_office(&ctx);
		kb_filter_free(&ctx.filter);
	}
	kb_given_free(ctx.typed);
	kb_errs_free(&ctx.errs);
	free(ctx.rec);
	free(ctx.own);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct kb_cmd none[] = { { .name = NULL } };
	char *text = fuzz_string(data, size), *word[WORDS + 1];
	int n = split(text, word);
	struct kb_tool tool = { .name = "acak", .cmds = none };

	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		if (strcmp(kb_all_tools[i], word[0]) == 0)
			tool.types = kb_all_types[i];
	if (tool.types != NULL && n >= 2)
		run(&tool, n, word);
	free(text);
	return tool.types != NULL ? 0 : -1;
}
