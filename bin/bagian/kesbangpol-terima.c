/* SPDX-License-Identifier: ISC */
/*
 * kesbangpol-terima.c - terima: files of bundles and receipts, each in a
 * transaction of its own; then those that waited for them.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"
#include "kesbangpol-terima.h"

static int
signers(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct terima *t = arg;

	t->kept = tukar_titipan_ada(ctx->db);
	return tukar_kunci_berkas(&ctx->kantor, &t->key, err) != 0 ? -1 :
	    tukar_penanda(ctx->db, &t->signers, err);
}

static int
put_back(struct kb_ctx *ctx, void *back, struct kb_err *err)
{
	return tukar_titipan_kembali(&ctx->kantor, kb_all_types, back, err);
}

static int
apply(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct terima *t = arg;
	int rc = tukar_terapkan(&ctx->kantor, kb_all_types, &t->b, t->bytes,
	    t->sealed, &t->r, err);

	t->at_fault = rc != 0 && !kb_db_damaged(ctx->db);
	return rc;
}

struct refusal {
	struct terima	*t;
	const char	*why;
};

static int
refuse(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct refusal *x = arg;

	return tukar_tolak(&ctx->kantor, &x->t->b, x->why, &x->t->r, err);
}

/* ---- one bundle ---- */

static void
tell_refusal(struct terima *t, const struct kb_err *why)
{
	struct refusal x = { t, why->msg };
	struct kb_err err;

	t->n[REFUSED]++;
	terima_gagal(t, why);
	if (why->status != KB_DATA || !t->at_fault || t->b.m == NULL ||
	    kb_yes(t->ctx->opt.coba))
		return;
	tukar_hasil_free(&t->r);
	t->r = (struct tukar_hasil){ 0 };
	if (kb_office_run(t->ctx, KB_TO_CHANGE, refuse, &x, &err) == 0)
		terima_tanda(t);
	else
		terima_gagal(t, &err);
}

/* In a folder that goes round, what is another's, or our own, is no fault. */
static bool
of_others(const struct terima *t)
{
	const char *own = t->signers.own.s;
	const struct tukar_bundel *b = &t->b;

	return t->shared && tukar_bukan_untuk(b, own);
}

static void
one(struct terima *t, const char *name, const struct kb_buf *bytes)
{
	struct kb_err err;

	t->files++;
	t->bytes = bytes;
	t->r = (struct tukar_hasil){ 0 };
	t->at_fault = false;
	if (tukar_buka(name, bytes->s, bytes->len, &t->signers, &t->b,
	    &err) != 0) {
		t->n[of_others(t) ? STRAY : REFUSED]++;
		if (!of_others(t))
			terima_gagal(t, &err);
	} else if (of_others(t)) {
		t->n[STRAY]++;
	} else if (kb_office_run(t->ctx, KB_TO_CHANGE, apply, t, &err) == 0) {
		terima_kata(t);
	} else {
		tell_refusal(t, &err);
	}
	tukar_tutup(&t->b);
	tukar_hasil_free(&t->r);
}

static int
unseal(struct terima *t, struct kb_buf *bytes, struct kb_err *err)
{
	struct kb_buf open = KB_BUF_INIT;
	struct kb_err why;

	t->sealed = kb_is_sealed(bytes);
	if (!t->sealed)
		return 0;
	if (kb_unseal(t->key, bytes, &open, &why) != 0) {
		kb_buf_free(&open);
		return kb_fail(err, (enum kb_status)why.status, "%s: %s",
		    t->path, why.msg);
	}
	kb_buf_free(bytes);
	*bytes = open;
	return 0;
}

static bool
is_key(const struct kb_buf *b)
{
	struct kb_buf bytes = KB_BUF_INIT;
	const char *why;
	char *line = kb_asprintf("%.*s", (int)strcspn(kb_buf_str(b), "\r\n"),
	    kb_buf_str(b));
	bool is = kb_pub_bytes(line, &bytes, &why);

	kb_buf_free(&bytes);
	free(line);
	return is;
}

static void
one_file(struct terima *t, const char *path)
{
	struct kb_buf bytes = KB_BUF_INIT;
	struct kb_err err;

	t->path = path;
	if (kesbangpol_read(t->ctx, path, &bytes, &err) != 0 ||
	    unseal(t, &bytes, &err) != 0 ||
	    (is_key(&bytes) && kb_fail(&err, KB_DATA, "%s: ini kunci publik; "
	    "catat dengan: kesbangpol kunci FILE.pub", path) != 0)) {
		t->files++;
		t->n[REFUSED]++;
		terima_gagal(t, &err);
	} else {
		one(t, strcmp(path, "-") == 0 ? "masukan" : path, &bytes);
	}
	kb_buf_free(&bytes);
}

/* What in a folder is called like a bundle when it begins: receipts that are
 * written beside them meanwhile are not read.  None is no fault. */
static void
folder(struct terima *t, const char *path)
{
	struct dirent **e = NULL;
	struct kb_err err;
	int n = scandir(path, &e, kesbangpol_is_bundle, alphasort);

	if (n < 0) {
		kb_fail_errno(&err, KB_NOINPUT, path);
		t->files++;
		t->n[REFUSED]++;
		terima_gagal(t, &err);
	}
	t->shared = true;
	for (int i = 0; i < n; i++) {
		char *file = kb_path(path, e[i]->d_name);

		one_file(t, file);
		free(file);
		free(e[i]);
	}
	t->shared = false;
	/* Receipts of those that waited for them go there, too. */
	free(t->folder);
	t->path = t->folder = kb_path(path, ".");
	free(e);
}

/* ---- those that waited ---- */

struct ready {
	struct terima	*t;
	struct terimaan	*row;
	size_t		 n, at;
	struct kb_homes	 homes;
	struct kb_buf	 bytes;		/* of the one at that place */
};

/* The first whose turn it is and that was not tried yet, with its bytes. */
static int
find_ready(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct ready *r = arg;
	const char *tried = kb_buf_str(&r->t->woken);
	int rc = tukar_siap(ctx->db, &r->row, &r->n, &r->homes, err);

	while (rc == 0 && r->at < r->n && strstr(tried,
	    r->row[r->at].sha256) != NULL)
		r->at++;
	if (rc != 0 || r->at == r->n)
		return rc;
	rc = kb_berkas_get(ctx->db, r->row[r->at].sha256, &r->bytes, err);
	return rc < 0 ? -1 : 0;
}

static int
give_up(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct ready *r = arg;

	return tukar_lenyap(&ctx->kantor, &r->row[r->at], err);
}

static int
take_ready(struct terima *t, struct ready *r, struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT;

	if (r->bytes.len == 0) {
		kb_say(t->ctx, "bundel %lld dari kantor %s yang menunggu tidak "
		    "ada lagi; minta dikirim ulang", (long long)
		    r->row[r->at].urut.v, r->row[r->at].kantor.s);
		t->note = true;
		return kb_office_run(t->ctx, KB_TO_CHANGE, give_up, r, err);
	}
	kesbangpol_name(&r->row[r->at], &name);
	t->sealed = kb_yes(r->row[r->at].sandi);
	t->signers.came = true;
	one(t, name.s, &r->bytes);
	t->signers.came = false;
	kb_buf_free(&name);
	return 0;
}

/* false: none more that was not tried. */
static bool
wake(struct terima *t)
{
	struct ready r = { .t = t };
	struct kb_err err;
	int rc = kb_office_run(t->ctx, KB_TO_LOOK, find_ready, &r, &err);
	bool more = rc == 0 && r.at < r.n;

	if (more) {
		kb_buf_adds(&t->woken, r.row[r.at].sha256);
		rc = take_ready(t, &r, &err);
	}
	if (rc != 0)
		terima_gagal(t, &err);
	free(r.row);
	kb_homes_free(&r.homes);
	kb_buf_free(&r.bytes);
	return more && rc == 0;
}

/* ---- all ---- */

int
kesbangpol_run_terima(struct kb_ctx *ctx, struct kb_err *err)
{
	struct terima t = { .ctx = ctx, .path = "-" };
	const char *to = ctx->opt.keluaran;
	size_t back = 0;
	int rc;

	if (ctx->argc == 0)
		return kb_fail(err, KB_USAGE, "sebutkan FILE bundel, sebuah "
		    "FOLDER, atau '-'");
	if (to != NULL && strcmp(to, "-") != 0 && !kesbangpol_folder(to))
		return kb_fail(err, KB_CREATE, "%s: bukan folder; tanda terima "
		    "ditulis ke folder yang sudah ada", to);
	rc = kb_office_run(ctx, KB_TO_LOOK, signers, &t, err);
	if (rc == 0 && t.kept)
		rc = kb_office_run(ctx, KB_TO_CHANGE, put_back, &back, err);
	if (rc == 0 && back > 0)
		kb_say(ctx, "%zu catatan dilengkapi dengan isi titipan yang "
		    "kini dikenal", back);
	for (int i = 0; rc == 0 && i < ctx->argc; i++)
		if (kesbangpol_folder(ctx->argv[i]))
			folder(&t, ctx->argv[i]);
		else
			one_file(&t, ctx->argv[i]);
	while (rc == 0 && !kb_yes(ctx->opt.coba) && wake(&t))
		;
	if (rc == 0 && t.destroyed > 0 && !kb_yes(ctx->opt.coba))
		rc = kb_office_run(ctx, KB_TO_CHANGE, kesbangpol_wipe,
		    NULL, err);
	if (rc == 0)
		terima_jumlah(&t);
	tukar_penanda_free(&t.signers);
	free(t.folder);
	free(t.key);
	kb_buf_free(&t.woken);
	if (rc != 0)
		return rc;
	/* What failed here is no fault of the bundles: once more. */
	if (t.status == KB_IO || t.status == KB_BUSY || t.status == KB_INTERNAL ||
	    (t.n[REFUSED] > 0 && t.n[REFUSED] == t.files))
		return t.status;
	return t.note || t.status != 0 ? KB_NOTE : 0;
}
