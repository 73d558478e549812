/* SPDX-License-Identifier: ISC */
/* templat.c - templat: an empty form for people to fill in. */
#include "verbs.h"

static int
write_form(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	(void)arg;
	if (kb_form_begin(ctx, ctx->type, NULL, err) != 0)
		return -1;
	kb_list_end(ctx);
	return 0;
}

/* With the words of the office's lists; before there is one, the built-in. */
int
kb_run_form(struct kb_ctx *ctx, struct kb_err *err)
{
	return kb_office_run(ctx, false, write_form, NULL, err);
}
