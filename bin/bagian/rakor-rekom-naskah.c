/* SPDX-License-Identifier: ISC */
/* rakor-rekom-naskah.c - naskah: a stored meeting as one document. */
#include "kesbang/dokumen_rapat.h"
#include "rakor.h"

struct naskah_opt {
	kb_enum	 tindak_lanjut;
};

static const struct kb_field naskah_fields[] = {
	FLAG(struct naskah_opt, tindak_lanjut, "juga tindak lanjutnya"),
};

const struct kb_type rakor_naskah_opt = {
	.size = sizeof(struct naskah_opt), KB_FIELDS(naskah_fields),
};

int
rakor_run_naskah(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct naskah_opt *opt = ctx->own;
	struct rakor_dokumen d;
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu rapat, misalnya "
		    "'rakor-rekom naskah kaltim-2024'");
	rc = rakor_dokumen(&ctx->kantor, ctx->argv[0],
	    kb_yes(opt->tindak_lanjut), &d, err);
	if (rc == 0)
		rakor_dokumen_tulis(&d, &b);
	if (rc == 0 && d.lain > 0)
		kb_say(ctx, "%zu tindak lanjut yang dicatat kantor lain tidak "
		    "ikut", d.lain);
	if (rc == 0 && d.dicabut > 0)
		kb_say(ctx, "%zu tindak lanjut yang sudah dicabut tidak ikut",
		    d.dicabut);
	if (rc == 0)
		rc = kb_put(ctx, &b, err);
	rakor_dokumen_free(&d);
	kb_buf_free(&b);
	return rc;
}
