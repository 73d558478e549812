/* SPDX-License-Identifier: ISC */
/* kesbangpol-terima-tulis.c - what terima leaves behind in files: receipts, and
 * what did not stay in the register. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "kesbangpol-terima.h"

/* "64.74-64-000008.laporan.jsonl", as impor reads it. */
void
terima_sisih(struct terima *t)
{
	const struct terimaan *row = &t->r.row;
	struct kb_err err;

	for (size_t i = 0; i < t->r.aside_files.n; i++) {
		struct kb_member *m = &t->r.aside_files.m[i];
		char *name = kb_asprintf("%s-%s-%06lld-%.8s.%s",
		    row->kantor.s, row->kepada.s, (long long)row->urut.v,
		    row->sha256, m->name);
		char *path = kesbangpol_own(t->ctx, KONFLIK, name, &err);

		if (path == NULL || kesbangpol_write(t->ctx, path, &m->bytes,
		    &err) != 0)
			terima_gagal(t, &err);
		else
			kb_say(t->ctx, "  isinya: %s", path);
		free(path);
		free(name);
	}
}

struct receipt {
	struct terima	*t;
	struct kb_buf	 name, bytes;
};

static int
make_receipt(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct receipt *x = arg;

	return tukar_tanda_terima(&ctx->kantor, &x->t->r, &x->name,
	    &x->bytes, err);
}

/* Into the folder that -o names, else beside the bundle; NULL: nowhere. */
static char *
place(const struct terima *t, const char *name)
{
	const char *to = t->ctx->opt.keluaran;
	const char *slash = strrchr(t->path, '/');

	if (to != NULL)
		return strcmp(to, "-") == 0 ? kb_strdup(to) :
		    kb_path(to, name);
	if (strcmp(t->path, "-") == 0)
		return NULL;
	return slash == NULL ? kb_strdup(name) :
	    kb_asprintf("%.*s/%s", (int)(slash - t->path), t->path, name);
}

void
terima_tanda(struct terima *t)
{
	struct receipt x = { .t = t };
	struct kb_err err;
	char *path = NULL;
	int rc;

	if (kb_yes(t->ctx->opt.coba))
		return;
	rc = kb_office_run(t->ctx, KB_TO_LOOK, make_receipt, &x, &err);
	if (rc == 0 && x.bytes.len == 0)
		t->keyless = true;
	else if (rc == 0 && (path = place(t, kb_buf_str(&x.name))) == NULL)
		t->unwritten = true;
	else if (rc == 0)
		rc = kesbangpol_write(t->ctx, path, &x.bytes, &err);
	if (rc != 0) {
		kb_tell(err.msg);
		kb_tell(t->signers.came ? "tanda terimanya belum ditulis; "
		    "bawa lagi bundel itu, dengan -o FOLDER" : "tanda "
		    "terimanya belum ditulis; ulangi dengan -o FOLDER");
		t->note = true;
	}
	free(path);
	kb_buf_free(&x.name);
	kb_buf_free(&x.bytes);
}
