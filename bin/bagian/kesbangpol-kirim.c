/* SPDX-License-Identifier: ISC */
/* kesbangpol-kirim.c - a bundle into a file; who has sent. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "kesbang/tukar.h"
#include "kesbangpol.h"

/* ---- kirim ---- */

struct kirim_opt {
	kb_code	 kepada;
	kb_enum	 semua, serahkan, sandi;
};

static const struct kb_field kirim_fields[] = {
	REGION(struct kirim_opt, kepada, "kantor penerima; tanpa ini kantor di "
	    "atas kantor ini", .level = KB_OFFICE),
	FLAG(struct kirim_opt, semua, "seluruh catatan, bukan hanya sejak "
	    "kiriman terakhir yang diterima"),
	FLAG(struct kirim_opt, serahkan, "catatan milik penerima sendiri, yang "
	    "selama ini dimasukkan di sini (--kantor)"),
	FLAG(struct kirim_opt, sandi, "sandikan dengan kunci penerima, "
	    "sehingga hanya ia yang dapat membukanya (age)"),
};

const struct kb_type kesbangpol_kirim_opt = {
	.size = sizeof(struct kirim_opt), KB_FIELDS(kirim_fields),
};

/* -o: a file, "-", or a folder that it goes into by its own name. */
static char *
target(struct kb_ctx *ctx, const char *name)
{
	const char *to = ctx->opt.keluaran;

	if (to == NULL)
		return kb_strdup(name);
	return kesbangpol_folder(to) ? kb_asprintf("%s/%s", to, name) :
	    kb_strdup(to);
}

/* What an office below us sent goes on as it came, by the same carrier. */
static int
pass_one(struct kb_ctx *ctx, const struct kirim_opt *opt,
    const struct tukar_kirim *want, const struct terimaan *row,
    struct kb_err *err)
{
	struct kb_buf bytes = KB_BUF_INIT, name = KB_BUF_INIT;
	char *from, *to = NULL;
	int rc;

	kesbangpol_name(row, &name);
	from = kesbangpol_own(ctx, TITIP, name.s, err);
	rc = from == NULL ? -1 : kesbangpol_read(ctx, from, &bytes, err);
	if (rc == 0 && kb_yes(opt->sandi))
		rc = tukar_sandi(&ctx->kantor, &want->made.kepada, &bytes,
		    &name, err);
	if (rc == 0) {
		to = kb_asprintf("%s/%s", ctx->opt.keluaran, name.s);
		rc = kesbangpol_write(ctx, to, &bytes, err);
	}
	free(from);
	free(to);
	kb_buf_free(&bytes);
	kb_buf_free(&name);
	return rc;
}

static int
pass_on(struct kb_ctx *ctx, const struct tukar_kirim *want,
    struct kb_err *err)
{
	kb_code up = tukar_atasan(&ctx->kantor.env.office);
	bool folder = ctx->opt.keluaran != NULL &&
	    kesbangpol_folder(ctx->opt.keluaran);
	struct terimaan *row = NULL;
	struct kb_homes homes = { 0 };
	size_t n = 0;
	int rc = 0;

	if (strcmp(want->made.kepada.s, up.s) != 0)
		return 0;
	rc = tukar_titip(&ctx->kantor, &row, &n, &homes, err);
	for (size_t i = 0; rc == 0 && folder && i < n; i++)
		rc = pass_one(ctx, ctx->own, want, &row[i], err);
	if (rc == 0 && n > 0)
		kb_say(ctx, folder ? "dan %zu bundel kantor di bawah kantor "
		    "ini, seperti datangnya" : "%zu bundel kantor di bawah "
		    "kantor ini menunggu diteruskan; tulis ke folder: -o "
		    "FOLDER", n);
	free(row);
	kb_homes_free(&homes);
	return rc;
}

int
kesbangpol_run_kirim(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kirim_opt *opt = ctx->own;
	struct tukar_kirim want = { .types = kb_all_types,
	    .kepada = opt->kepada, .all = kb_yes(opt->semua) ||
	    kb_yes(opt->serahkan), .serah = kb_yes(opt->serahkan),
	    .seal = kb_yes(opt->sandi) };
	bool trial = kb_yes(ctx->opt.coba);
	char *to = NULL;
	int rc;

	rc = tukar_kirim(&ctx->kantor, &want, err);
	if (rc == 0) {
		to = target(ctx, want.name.s);
		if (!trial)
			rc = kesbangpol_write(ctx, to, &want.bytes, err);
	}
	if (rc == 0)
		kb_say(ctx, "%s: %s: nomor %lld kepada %s, %lld catatan",
		    trial ? "akan ditulis" : "ditulis", to,
		    (long long)want.made.urut.v, want.made.kepada.s,
		    (long long)want.made.catatan.v);
	if (rc == 0 && !trial)
		rc = pass_on(ctx, &want, err);
	free(to);
	tukar_kirim_free(&want);
	return rc;
}

/* ---- kelengkapan ---- */

static int
remind(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc;
	size_t n;
	int rc = tukar_pengingat(&ctx->kantor, kb_all_types, &doc, &n, err);

	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	if (rc == 0 && n == 0)
		kb_say(ctx, "semua kantor sudah mengirim");
	return rc == 0 && n > 0 ? KB_NOTE : rc;
}

int
kesbangpol_run_kelengkapan(struct kb_ctx *ctx, struct kb_err *err)
{
	size_t wanting;

	if (ctx->opt.format != NULL && strcmp(ctx->opt.format, "wa") == 0)
		return remind(ctx, err);
	if (kb_list_begin(ctx, &tukar_kelengkapan_type, NULL, err) != 0 ||
	    tukar_kelengkapan(&ctx->kantor, kb_all_types, kb_list_row, ctx,
	    &wanting, err) != 0)
		return -1;
	kb_list_end(ctx);
	return wanting > 0 ? KB_NOTE : 0;
}
