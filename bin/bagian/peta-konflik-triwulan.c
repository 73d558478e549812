/* SPDX-License-Identifier: ISC */
/* peta-konflik-triwulan.c - triwulan: the quarter's report. */
#include "kesbang/triwulan.h"
#include "konflik.h"

struct triwulan_opt {
	kb_enum	 gubernur, publik;
	kb_code	 wilayah;
};

#define T struct triwulan_opt
static const struct kb_field triwulan_fields[] = {
	FLAG(T, gubernur, "laporan singkat kepada Gubernur, wilayah yang belum "
	    "lapor sebagai lampiran"),
	FLAG(T, publik, "hanya yang boleh keluar, para pihak disamarkan"),
	REGION(T, wilayah, "wilayah yang dilaporkan; tanpa ini wilayah "
	    "kantor", .letter = 'w', .arg = "KODE"),
};
#undef T

const struct kb_type konflik_triwulan_opt = {
	.size = sizeof(struct triwulan_opt), KB_FIELDS(triwulan_fields),
};

static int
which(const struct kb_ctx *ctx, struct konflik_triwulan *w,
    struct kb_err *err)
{
	const struct triwulan_opt *o = ctx->own;

	if (kb_yes(o->gubernur) && kb_yes(o->publik))
		return kb_fail(err, KB_USAGE, "pakai --gubernur atau --publik, "
		    "jangan keduanya");
	if (ctx->argc > 1 || (ctx->argc == 1 && ctx->opt.periode != NULL))
		return kb_fail(err, KB_USAGE, "sebutkan satu triwulan, "
		    "misalnya %s", konflik_jam_contoh(KONFLIK_TRIWULAN));
	w->versi = kb_yes(o->gubernur) ? KONFLIK_GUBERNUR :
	    kb_yes(o->publik) ? KONFLIK_PUBLIK : KONFLIK_LENGKAP;
	w->wilayah = o->wilayah.s;
	w->issue = kb_yes(ctx->opt.terbit) && !kb_yes(ctx->opt.coba);
	return 0;
}

int
konflik_run_triwulan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct konflik_triwulan w = { 0 };
	int rc = which(ctx, &w, err);

	if (rc == 0)
		rc = konflik_triwulan_masa(&ctx->kantor, ctx->argc == 1 ?
		    ctx->argv[0] : ctx->opt.periode, &w.masa, err);
	if (rc == 0)
		rc = konflik_triwulan(&ctx->kantor, &w, err);
	if (rc == 0)
		rc = kb_put_doc(ctx, w.doc, err);
	if (rc == 0 && w.number != NULL)
		kb_say(ctx, "diterbitkan: %s", w.number);
	if (rc == 0 && w.diam > 0)
		rc = KB_NOTE;
	konflik_triwulan_free(&w);
	return rc;
}
