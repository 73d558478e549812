/* SPDX-License-Identifier: ISC */
/* templat.c - templat: an empty form for people to fill in. */
#include "options.h"
#include "verbs.h"

struct form_opt {
	kb_enum	 bawaan;
};

static const struct kb_field form_fields[] = {
	KB_FORM_OPTIONS(struct form_opt),
};

const struct kb_type kb_form_type = {
	.size = sizeof(struct form_opt), KB_FIELDS(form_fields),
};

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
kb_form_run(struct kb_ctx *ctx, kb_enum built_in, kb_office_fn *rows,
    void *arg, struct kb_err *err)
{
	if (kb_yes(built_in))
		return kb_built_in(ctx, err);
	if (kb_refuse_operands(ctx, err) != 0)
		return -1;
	return kb_office_run(ctx, KB_TO_BEGIN, rows != NULL ? rows :
	    write_form, arg, err);
}

int
kb_run_form(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct form_opt *opt = ctx->own;

	return kb_form_run(ctx, opt->bawaan, NULL, NULL, err);
}
