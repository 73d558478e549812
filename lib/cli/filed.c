/* SPDX-License-Identifier: ISC */
/* filed.c - files that records name: their SHA-256, so that a change shows. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "kesbang/letter.h"
#include "kesbang/text.h"
#include "verbs.h"

static const struct kb_filed *
filed_of(const struct kb_ctx *ctx, const struct kb_type *type)
{
	for (const struct kb_filed *f = ctx->tool->filed; f != NULL &&
	    f->type != NULL; f++)
		if (f->type == type)
			return f;
	return NULL;
}

static const struct kb_field *
column(const struct kb_type *type, const char *name)
{
	return &type->field[kb_field_named(type, name)];
}

/* Another office's papers lie where it keeps them. */
static bool
is_ours(const struct kb_ctx *ctx, const struct kb_type *type, const void *rec)
{
	const struct kb_head *h = rec;

	return !type->head || h->kantor.s[0] == '\0' ||
	    strcmp(h->kantor.s, ctx->kantor.env.office.s) == 0;
}

/* A file that lies there; an address, a folder and a number of paper are none. */
static int
sum_of(const char *path, char hex[KB_SHA_HEX])
{
	struct kb_input in;
	struct kb_err err;
	struct stat st;
	int rc;

	if (stat(path, &st) != 0 || !S_ISREG(st.st_mode) ||
	    kb_input_open(&in, path, NULL, KB_IN_CSV, &err) != 0)
		return -1;
	rc = kb_input_sha(&in, hex, &err);
	kb_input_close(&in);
	return rc;
}

/*
 * One place for a path that is not absolute, whoever sums up and whenever:
 * beside the office's file.  Where a form lay or a command ran is forgotten.
 */
static int
find(const struct kb_ctx *ctx, const char *name, char hex[KB_SHA_HEX])
{
	char *path = *name == '/' ? kb_strdup(name) :
	    kb_office_beside(ctx->path, name);
	int rc = sum_of(path, hex);

	free(path);
	return rc;
}

/* Is there one that periksa would not find? */
static bool
elsewhere(const char *name, const char *file)
{
	char hex[KB_SHA_HEX];
	char *path = file != NULL && *name != '/' ?
	    kb_office_beside(file, name) : NULL;
	int rc = path != NULL ? sum_of(path, hex) : -1;

	free(path);
	return rc == 0 || sum_of(name, hex) == 0;
}

/*
 * Is that the name of a file?  Evidence may also be an address, a folder or a
 * number of paper: "x.go.id/berita.html", "map 3", "220/5/Kesbangpol.I".
 */
static bool
is_file_name(const char *name)
{
	static const char *const top[] = { "com", "net", "org", "info" };
	const char *base = strrchr(name, '/'), *dot, *domain;
	size_t n = 0;

	base = base != NULL ? base + 1 : name;
	dot = strrchr(base, '.');
	domain = *name == '.' ? NULL : memchr(name, '.',
	    base > name ? strcspn(name, "/") : 0);
	if (dot == NULL || dot == base || domain != NULL ||
	    strstr(name, "://") != NULL || strncmp(name, "www.", 4) == 0)
		return false;
	for (size_t i = 0; i < KB_LEN(top); i++)
		if (strcasecmp(dot + 1, top[i]) == 0)
			return false;
	while (kb_is_alnum(dot[1 + n]))
		n++;
	return n >= 3 && n <= 4 && dot[1 + n] == '\0' &&
	    !kb_is_digit(dot[1]);
}

const char *
kb_filed_sum(const struct kb_ctx *ctx, void *rec, const char *file,
    char hex[KB_SHA_HEX], const char **why)
{
	const struct kb_filed *f = filed_of(ctx, ctx->type);
	const struct kb_field *path, *sum;
	struct kb_buf scratch = KB_BUF_INIT;
	const char *name;

	*why = NULL;
	if (f == NULL || !is_ours(ctx, f->type, rec))
		return NULL;
	path = column(f->type, f->path);
	sum = column(f->type, f->sum);
	if (kb_known(path, rec) && !kb_known(sum, rec)) {
		name = kb_get(path, rec, NULL, &scratch);
		if (find(ctx, name, hex) == 0)
			*(kb_text *)((char *)rec + sum->at) = hex;
		else if (elsewhere(name, file))
			*why = "berkasnya tidak ada di folder berkas kantor, "
			    "jadi perubahannya tidak akan terlihat; lebih "
			    "dahulu salin ke sana";
		else if (is_file_name(name))
			*why = "berkas ini tidak ada di folder berkas kantor; "
			    "salin ke sana, lalu jalankan 'periksa'";
	}
	kb_buf_free(&scratch);
	return *why != NULL ? f->path : NULL;
}

/* ---- periksa ---- */

/* What became of a file, and what mends it, as in kb_fault; an import takes the
 * sums of what lies there by then. */
static const struct {
	const char	*what, *mend;
} fate[] = {
	{ "berkasnya tidak ada lagi",
	    "kembalikan berkas itu ke folder berkas kantor" },
	{ "sidik berkasnya belum dicatat, jadi perubahannya tidak terlihat",
	    "%t ekspor %j --nomor %k -o x.csv && %t impor %j x.csv" },
	{ "berkasnya berubah sejak dicatat",
	    "kembalikan berkas yang asli ke folder berkas kantor" },
};

enum { GONE, UNSUMMED, CHANGED };

struct looking {
	struct kb_ctx		*ctx;
	const struct kb_filed	*f;
	kb_row_fn		*fn;
	void			*arg;
};

static int
look(void *arg, void *rec, struct kb_err *err)
{
	const struct looking *l = arg;
	const struct kb_type *t = l->f->type;
	struct kb_buf a = KB_BUF_INIT, b = KB_BUF_INIT;
	const char *was = kb_get(column(t, l->f->sum), rec, NULL, &a);
	const char *path = kb_get(column(t, l->f->path), rec, NULL, &b);
	struct kb_finding found = { .jenis = t->name, .kolom = l->f->path,
	    .nomor = ((const struct kb_head *)rec)->nomor,
	    .dasar = "berkas yang dicatat" };
	struct kb_buf mend = KB_BUF_INIT, key = KB_BUF_INIT;
	char now[KB_SHA_HEX];
	int is = -1, rc = 0;

	if (path != NULL && is_ours(l->ctx, t, rec) &&
	    (t->spent == NULL || !t->spent(l->ctx->db, rec))) {
		if (find(l->ctx, path, now) != 0)
			is = was == NULL ? -1 : GONE;
		else if (was == NULL)
			is = UNSUMMED;
		else if (strcmp(was, now) != 0)
			is = CHANGED;
	}
	if (is >= 0) {
		found.temuan = fate[is].what;
		found.perbaikan = fate[is].mend;
		kb_repair(&l->ctx->kantor, t, rec, &found, &mend, &key);
		rc = l->fn(l->arg, &found, err);
	}
	kb_buf_free(&mend);
	kb_buf_free(&key);
	kb_buf_free(&a);
	kb_buf_free(&b);
	return rc;
}

int
kb_filed_check(struct kb_ctx *ctx, const struct kb_type *type,
    const struct kb_filter *filter, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	struct looking l = { ctx, filed_of(ctx, type), fn, arg };

	return l.f == NULL ? 0 : kb_store_list(ctx->db, filter, look, &l,
	    err);
}
