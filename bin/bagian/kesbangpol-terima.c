/* SPDX-License-Identifier: ISC */
/*
 * kesbangpol-terima.c - terima: files of bundles and receipts, each in a
 * transaction of its own; then those that waited for them.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/sign.h"
#include "kesbang/text.h"
#include "kesbang/tukar.h"
#include "kesbangpol.h"

struct terima {
	struct kb_ctx		*ctx;
	struct tukar_penanda	 signers;
	char			*key;		/* file of our own */
	struct tukar_bundel	 b;
	struct tukar_hasil	 r;
	const struct kb_buf	*bytes;		/* of the bundle at hand */
	size_t			 files, applied, waiting, again, receipts;
	size_t			 failed, records, conflicts, destroyed;
	int			 status;	/* of the worst failure */
};

static int
signers(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct terima *t = arg;

	return tukar_kunci_berkas(&ctx->kantor, &t->key, err) != 0 ? -1 :
	    tukar_penanda(ctx->db, &t->signers, err);
}

static int
apply(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct terima *t = arg;

	return tukar_terapkan(&ctx->kantor, kb_all_types, &t->b, &t->r, err);
}

struct refusal {
	struct terima	*t;
	const char	*why;
};

static int
refuse(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct refusal *x = arg;

	return tukar_tolak(&ctx->kantor, &x->t->b, x->why, err);
}

/* ---- what is left behind in files ---- */

static int
keep(struct terima *t, const char *folder, struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT;
	char *path;
	int rc;

	kesbangpol_name(&t->r.row, &name);
	path = kesbangpol_own(t->ctx, folder, name.s, err);
	rc = path == NULL ? -1 : kesbangpol_write(t->ctx, path, t->bytes, err);
	free(path);
	kb_buf_free(&name);
	return rc;
}

/* Is there an office above us that it is to be sent on to? */
static bool
goes_on(const struct terima *t)
{
	const kb_code *own = &t->ctx->kantor.env.office;

	return tukar_atasan(own).s[0] != '\0' &&
	    tukar_di_bawah(&t->r.row.kantor, own);
}

/* What has come there need not lie here any more. */
static void
drop_passed(struct terima *t)
{
	struct kb_err err;

	for (size_t i = 0; i < t->r.npassed; i++) {
		struct kb_buf name = KB_BUF_INIT;
		char *path;

		kesbangpol_name(&t->r.passed[i], &name);
		path = kesbangpol_own(t->ctx, TITIP, name.s, &err);
		if (path != NULL && !kb_yes(t->ctx->opt.coba))
			unlink(path);
		free(path);
		kb_buf_free(&name);
	}
}

/* Both contents of what two bundles of one office say differently. */
static int
keep_conflict(struct terima *t, struct kb_err *err)
{
	char *name, *path;
	int rc;

	if (t->r.conflicts == 0)
		return 0;
	name = kb_asprintf("%s-%s-%06lld.jsonl", t->r.row.kantor.s,
	    t->r.row.kepada.s, (long long)t->r.row.urut.v);
	path = kesbangpol_own(t->ctx, KONFLIK, name, err);
	rc = path == NULL ? -1 : kesbangpol_write(t->ctx, path,
	    &t->r.conflict, err);
	if (rc == 0)
		kb_say(t->ctx, "%s: %zu catatan berbeda isi pada revisi yang "
		    "sama; keduanya di %s", t->b.name, t->r.conflicts, path);
	free(path);
	free(name);
	return rc;
}

struct receipt {
	struct terima	*t;
	struct kb_buf	 name, bytes;
};

static int
make_receipt(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct receipt *x = arg;

	return tukar_tanda_terima(&ctx->kantor, &x->t->r.row,
	    x->t->r.missing.len > 0 ? x->t->r.missing.s : NULL,
	    (int64_t)x->t->r.conflicts, &x->name, &x->bytes, err);
}

/* Into the folder that -o names; without it, none is written. */
static int
put_receipt(struct terima *t, struct kb_err *err)
{
	struct receipt x = { .t = t };
	const char *to = t->ctx->opt.keluaran;
	char *path;
	int rc;

	if (to == NULL || kb_yes(t->ctx->opt.coba))
		return 0;
	rc = kb_office_run(t->ctx, KB_TO_LOOK, make_receipt, &x, err);
	if (rc == 0 && x.bytes.len == 0)
		rc = kb_fail(err, KB_CONFIG, "tanda terima tidak dapat dibuat: "
		    "kantor ini belum punya kunci; 'kesbangpol kunci'");
	path = kb_asprintf("%s/%s", to, kb_buf_str(&x.name));
	if (rc == 0)
		rc = kesbangpol_write(t->ctx, path, &x.bytes, err);
	free(path);
	kb_buf_free(&x.name);
	kb_buf_free(&x.bytes);
	return rc;
}

/* ---- one bundle ---- */

static void
fail(struct terima *t, const struct kb_err *err)
{
	kb_errs_add(&t->ctx->errs, NULL, NULL, "%s", err->msg);	/* also with -q */
	t->failed++;
	t->status = err->status;
}

/* What its sender destroyed is gone here, too; but not from where no command of
 * ours reaches. */
static void
tell_destroyed(struct terima *t)
{
	if (t->r.destroyed == 0)
		return;
	kb_say(t->ctx, "%zu catatan dimusnahkan kantor pengirimnya, %s; di "
	    "sini juga", t->r.destroyed, t->r.row.kantor.s);
	if (t->destroyed == 0)
		kesbangpol_say_left(t->ctx);
	t->destroyed += t->r.destroyed;
}

static int
tell(struct terima *t, struct kb_err *err)
{
	const struct terimaan *row = &t->r.row;

	if (t->r.receipt) {
		t->receipts++;
		drop_passed(t);
		return 0;
	}
	if (t->r.again) {
		t->again++;
		return put_receipt(t, err);
	}
	switch (row->keadaan.n) {
	case TERIMAAN_MENUNGGU:
		t->waiting++;
		kb_say(t->ctx, "%s: menunggu; dari kantor %s belum datang "
		    "nomor %s", t->b.name, row->kantor.s,
		    kb_buf_str(&t->r.missing));
		if (!kb_yes(t->ctx->opt.coba) && keep(t, MENUNGGU, err) != 0)
			return -1;
		break;
	case TERIMAAN_TERCAKUP:
		t->again++;
		break;
	default:
		t->applied++;
		t->records += (size_t)row->catatan.v;
		t->conflicts += t->r.conflicts;
		tell_destroyed(t);
		if (kb_yes(t->ctx->opt.coba))
			break;
		if (keep_conflict(t, err) != 0 || (goes_on(t) &&
		    keep(t, TITIP, err) != 0))
			return -1;
	}
	return put_receipt(t, err);
}

static void
one(struct terima *t, const char *name, const struct kb_buf *bytes)
{
	struct kb_err err, e;
	struct refusal why = { t, err.msg };
	int rc;

	t->files++;
	t->bytes = bytes;
	t->r = (struct tukar_hasil){ 0 };
	if (tukar_buka(name, bytes->s, bytes->len, &t->signers, &t->b,
	    &err) != 0) {
		fail(t, &err);
	} else {
		rc = kb_office_run(t->ctx, KB_TO_CHANGE, apply, t, &err);
		if (rc == 0)
			rc = tell(t, &err);
		else if (err.status == KB_DATA && t->b.m != NULL &&
		    !kb_yes(t->ctx->opt.coba))
			kb_office_run(t->ctx, KB_TO_CHANGE, refuse, &why, &e);
		if (rc != 0)
			fail(t, &err);
	}
	tukar_tutup(&t->b);
	tukar_hasil_free(&t->r);
}

static int
unseal(const struct terima *t, const char *path, struct kb_buf *bytes,
    struct kb_err *err)
{
	struct kb_buf open = KB_BUF_INIT;
	struct kb_err why;

	if (!kb_is_sealed(bytes))
		return 0;
	if (kb_unseal(t->key, bytes, &open, &why) != 0) {
		kb_buf_free(&open);
		return kb_fail(err, (enum kb_status)why.status, "%s: %s", path, why.msg);
	}
	kb_buf_free(bytes);
	*bytes = open;
	return 0;
}

static void
one_file(struct terima *t, const char *path)
{
	struct kb_buf bytes = KB_BUF_INIT;
	const char *slash = strrchr(path, '/');
	struct kb_err err;

	if (kesbangpol_read(t->ctx, path, &bytes, &err) != 0 ||
	    unseal(t, path, &bytes, &err) != 0) {
		t->files++;
		fail(t, &err);
	} else {
		one(t, strcmp(path, "-") == 0 ? "masukan" : slash != NULL ?
		    slash + 1 : path, &bytes);
	}
	kb_buf_free(&bytes);
}

/* ---- those that waited ---- */

struct ready {
	struct terimaan	*row;
	size_t		 n;
	struct kb_homes	 homes;
};

static int
find_ready(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct ready *r = arg;

	return tukar_siap(ctx->db, &r->row, &r->n, &r->homes, err);
}

/* The bundle that a waiting one is, from its file; it is gone then. */
static void
wake(struct terima *t, const struct terimaan *row)
{
	struct kb_buf name = KB_BUF_INIT;
	struct kb_err err;
	char *path;

	kesbangpol_name(row, &name);
	path = kesbangpol_own(t->ctx, MENUNGGU, name.s, &err);
	if (path != NULL && access(path, R_OK) == 0) {
		one_file(t, path);
		unlink(path);
	} else {
		kb_fail(&err, KB_NOINPUT, "bundel %s yang menunggu tidak ada "
		    "lagi; minta dikirim ulang", name.s);
		fail(t, &err);
	}
	free(path);
	kb_buf_free(&name);
}

static int
wake_all(struct terima *t, struct kb_err *err)
{
	size_t failed = t->failed;
	int rc = 0;

	for (bool more = true; rc == 0 && more && t->failed == failed; ) {
		struct ready r = { 0 };

		rc = kb_office_run(t->ctx, KB_TO_LOOK, find_ready, &r, err);
		for (size_t i = 0; rc == 0 && i < r.n; i++)
			wake(t, &r.row[i]);
		more = r.n > 0;
		free(r.row);
		kb_homes_free(&r.homes);
	}
	return rc;
}

/* ---- all ---- */

static void
summary(struct terima *t)
{
	struct kb_buf b = KB_BUF_INIT;
	static const struct {
		size_t		 at;
		const char	*what;
	} counts[] = {
		{ offsetof(struct terima, applied), "diterapkan" },
		{ offsetof(struct terima, waiting), "menunggu" },
		{ offsetof(struct terima, again), "sudah pernah diterima" },
		{ offsetof(struct terima, receipts), "tanda terima" },
		{ offsetof(struct terima, failed), "ditolak" },
	};

	for (size_t i = 0; i < KB_LEN(counts); i++) {
		size_t n = *(size_t *)(void *)((char *)t + counts[i].at);

		if (n > 0)
			kb_buf_addf(&b, "%s%zu %s", b.len > 0 ? ", " : "", n,
			    counts[i].what);
	}
	kb_say(t->ctx, "%zu bundel: %s; %zu catatan baru atau berubah",
	    t->files, kb_buf_str(&b), t->records);
	kb_buf_free(&b);
}

int
kesbangpol_run_terima(struct kb_ctx *ctx, struct kb_err *err)
{
	struct terima t = { .ctx = ctx };
	int rc;

	if (ctx->argc == 0)
		return kb_fail(err, KB_USAGE, "sebutkan FILE bundel, atau '-'");
	if (ctx->opt.keluaran != NULL && !kesbangpol_folder(ctx->opt.keluaran))
		return kb_fail(err, KB_CREATE, "%s: bukan folder; tanda terima "
		    "ditulis ke sebuah folder", ctx->opt.keluaran);
	rc = kb_office_run(ctx, KB_TO_LOOK, signers, &t, err);
	for (int i = 0; rc == 0 && i < ctx->argc; i++)
		one_file(&t, ctx->argv[i]);
	if (rc == 0 && t.applied > 0 && !kb_yes(ctx->opt.coba))
		rc = wake_all(&t, err);
	if (rc == 0 && t.destroyed > 0 && !kb_yes(ctx->opt.coba))
		rc = kb_office_run(ctx, KB_TO_CHANGE, kesbangpol_wipe,
		    NULL, err);
	if (rc == 0)
		summary(&t);
	tukar_penanda_free(&t.signers);
	free(t.key);
	if (rc != 0)
		return rc;
	if (t.failed == t.files)
		return t.status;
	return t.failed + t.waiting + t.conflicts > 0 ? KB_NOTE : 0;
}
