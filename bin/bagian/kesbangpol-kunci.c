/* SPDX-License-Identifier: ISC */
/* kesbangpol-kunci.c - the keys that offices sign with. */
#include <stdlib.h>
#include <unistd.h>

#include "kesbang/sign.h"
#include "kesbang/text.h"
#include "kesbang/tukar.h"
#include "kesbangpol.h"

static int
key_path(struct kb_ctx *ctx, void *path, struct kb_err *err)
{
	return tukar_kunci_berkas(&ctx->kantor, path, err);
}

int
kesbangpol_run_kunci(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf pub = KB_BUF_INIT;
	char *file = NULL, *name, *comment;
	int rc;

	if (kb_office_run(ctx, KB_TO_LOOK, key_path, &file, err) != 0)
		return -1;
	name = kb_asprintf("%s.pub", file);
	comment = kb_asprintf("kantor %s", ctx->kantor.env.office.s);
	rc = access(name, R_OK) == 0 || kb_yes(ctx->opt.coba) ? 0 :
	    kb_sign_make(file, comment, err);
	if (rc == 0 && kb_yes(ctx->opt.coba) && access(name, R_OK) != 0)
		kb_say(ctx, "akan dibuat: %s", file);
	else if (rc == 0 && (rc = kesbangpol_read(ctx, name, &pub, err)) == 0)
		rc = kb_put(ctx, &pub, err);
	kb_buf_free(&pub);
	free(comment);
	free(name);
	free(file);
	return rc;
}
