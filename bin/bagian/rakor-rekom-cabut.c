/* SPDX-License-Identifier: ISC */
/* rakor-rekom-cabut.c - cabut: an entry that was wrong is taken back. */
#include <string.h>

#include "kesbang/cmd.h"
#include "kesbang/store.h"
#include "rakor.h"

struct cabut_opt {
	kb_text	 alasan;
};

static const struct kb_field cabut_fields[] = {
	TEXT(struct cabut_opt, alasan, "mengapa dicabut", .arg = "TEKS"),
};

const struct kb_type rakor_cabut_opt = {
	.size = sizeof(struct cabut_opt), KB_FIELDS(cabut_fields),
};

static int
put(struct kb_ctx *ctx, const char *was, struct kb_err *err)
{
	const struct kb_head *h = ctx->rec;
	struct kb_store *s;
	int rc = kb_store_open(&s, ctx->db, ctx->type, &ctx->kantor.env, err);

	if (rc == 0)
		rc = kb_store_one(s, ctx->rec, KB_ALL_BUT_IDENTITY, NULL, err);
	if (rc == 0)
		kb_say(ctx, "%sdicabut: %s, dengan catatan %s",
		    kb_yes(ctx->opt.coba) ? "akan " : "", was, h->nomor);
	return kb_store_close(s, rc, err);
}

int
rakor_run_cabut(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct cabut_opt *opt = ctx->own;
	struct kb_buf home = KB_BUF_INIT;
	struct tindak_lanjut was = { 0 };
	struct tindak_lanjut *t = ctx->rec;
	int rc;

	if (ctx->argc != 1 || opt->alasan == NULL)
		return kb_fail(err, KB_USAGE, "sebutkan satu nomor catatan "
		    "dan alasannya: cabut 2026-00012 --alasan TEKS");
	rc = kb_store_get(ctx->db, &tindak_lanjut_type, &ctx->kantor.env,
	    ctx->argv[0], &was, &home, err);
	/* Numbers are the office's whose record it is. */
	if (rc == 0 && strcmp(was.head.kantor.s,
	    ctx->kantor.env.office.s) != 0)
		rc = kb_fail(err, KB_DATA, "%s dicatat kantor %s; dicabut di "
		    "sana", ctx->argv[0], was.head.kantor.s);
	if (rc == 0) {
		*t = rakor_pencabutan(&was, opt->alasan,
		    ctx->kantor.env.today);
		rc = put(ctx, was.head.nomor, err);
	}
	kb_buf_free(&home);
	return rc;
}
