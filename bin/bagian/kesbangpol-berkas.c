/* SPDX-License-Identifier: ISC */
/* kesbangpol-berkas.c - bundles as files; and where that lies which did not stay
 * in the register: in FILE.tukar/konflik, beside the office file. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kesbang/tukar.h"
#include "kesbangpol.h"

void
kesbangpol_name(const struct terimaan *row, struct kb_buf *name)
{
	kb_buf_addf(name, "%s-%s-%06lld-%.8s.kbundel", row->kantor.s,
	    row->kepada.s, (long long)row->urut.v, row->sha256);
}

int
kesbangpol_is_bundle(const struct dirent *e)
{
	static const char *const ending[] = { ".kbundel", ".kbundel.age" };
	size_t n = strlen(e->d_name);

	for (size_t i = 0; i < KB_LEN(ending); i++) {
		size_t m = strlen(ending[i]);

		if (n > m && e->d_name[0] != '.' &&
		    strcmp(e->d_name + n - m, ending[i]) == 0)
			return 1;
	}
	return 0;
}

bool
kesbangpol_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

int
kesbangpol_write(struct kb_ctx *ctx, const char *path, const struct kb_buf *b,
    struct kb_err *err)
{
	struct kb_sink *sink;

	if (kb_sink_open(&sink, path, ctx->dir, err) != 0)
		return -1;
	kb_sink_add(sink, kb_buf_str(b), b->len);
	return kb_sink_close(sink, 0, err);
}

char *
kesbangpol_own(struct kb_ctx *ctx, const char *folder, const char *name,
    struct kb_err *err)
{
	char *dir = kb_asprintf("%s.tukar/%s", ctx->path, folder), *path = NULL;
	struct stat st;
	bool shared = stat(ctx->path, &st) == 0 && (st.st_mode & 0060) == 0060;

	/* Whoever may write the office file may write here. */
	if (kb_make_folder(dir, shared ? 02770 : 0700, err) == 0)
		path = kb_path(dir, name);
	if (path != NULL && shared)
		chmod(dir, 02770);
	free(dir);
	return path;
}

int
kesbangpol_read(struct kb_ctx *ctx, const char *path, struct kb_buf *b,
    struct kb_err *err)
{
	struct kb_input in;
	int rc = kb_input_open(&in, path, ctx->dir, KB_IN_JSONL, err);

	if (rc == 0)
		rc = kb_input_bytes(&in, KB_BUNDEL_MOST, b, err);
	kb_input_close(&in);
	return rc;
}
