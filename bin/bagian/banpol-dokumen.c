/* SPDX-License-Identifier: ISC */
/* banpol-dokumen.c - the papers of party aid. */
#include "banpol.h"
#include "kesbang/dokumen.h"

struct dokumen_opt {
	struct banpol_of of;
	kb_int	 termin;
	kb_pdate pemilu;
	kb_enum	 massal;
	kb_text	 nomor;
	kb_date	 tanggal;
	kb_text	 tetap;
};

static const struct kb_field dokumen_fields[] = {
	BANPOL_TAHUN(struct dokumen_opt, "; tanpa ini tahun ini"),
	INT(struct dokumen_opt, termin, "pencairan ke berapa dalam tahun itu",
	    .min = 1, .max = 12),
	PDATE(struct dokumen_opt, pemilu, "hasil pemilu yang dibayar pencairan "
	    "itu, dalam tahun dengan dua hasil; tanpa ini menurut urutannya",
	    .arg = "TAHUN"),
	FLAG(struct dokumen_opt, massal, "untuk semua partai yang "
	    "memerlukannya"),
	TEXT(struct dokumen_opt, nomor, "nomor dokumen dari bagian umum, untuk "
	    "satu partai"),
	DATE(struct dokumen_opt, tanggal, "tanggal dokumen; tanpa ini "
	    "titik-titik, dengan --terbit hari ini"),
	TEXT(struct dokumen_opt, tetap, "alasan menerbitkan juga yang "
	    "langkahnya seharusnya belum dapat dicatat; masuk catatan",
	    .arg = "ALASAN"),
	BANPOL_WILAYAH(struct dokumen_opt, ""),
};

const struct kb_type banpol_dokumen_opt = {
	.size = sizeof(struct dokumen_opt), KB_FIELDS(dokumen_fields),
};

static int
want(struct kb_ctx *ctx, struct banpol_dokumen_want *w, struct kb_err *err)
{
	const struct dokumen_opt *opt = ctx->own;
	struct banpol_asked a;

	if (opt->tetap != NULL && !kb_yes(ctx->opt.terbit))
		return kb_fail(err, KB_USAGE, "--tetap hanya dengan --terbit: "
		    "selain itu tidak ada yang dicatat");
	if (banpol_asked(ctx, &opt->of, 0, NULL, &a, err) != 0)
		return -1;
	w->wilayah = a.council;
	w->tahun = a.year;
	w->jenis = ctx->argc > 0 ? ctx->argv[0] : "";
	w->partai = ctx->argv + 1;
	w->npartai = ctx->argc > 1 ? (size_t)ctx->argc - 1 : 0;
	w->termin = opt->termin;
	w->pemilu.ymd = opt->pemilu.ymd / 10000 * 10000;
	w->periksa = banpol_look;
	w->all = kb_yes(opt->massal);
	w->issue = kb_yes(ctx->opt.terbit) && !kb_yes(ctx->opt.coba);
	w->nomor = opt->nomor;
	w->tanggal = opt->tanggal;
	w->tetap = opt->tetap;
	w->tolak = &ctx->errs;
	return 0;
}

int
banpol_run_dokumen(struct kb_ctx *ctx, struct kb_err *err)
{
	struct banpol_dokumen_want w = { 0 };
	int rc = want(ctx, &w, err);

	if (rc == 0)
		rc = banpol_dokumen(&ctx->kantor, &w, err);
	if (rc == 0 && w.doc != NULL)
		rc = kb_put_doc(ctx, w.doc, err);
	if (rc == 0 && w.recorded > 0)
		kb_say(ctx, "%zu dokumen diterbitkan dan dicatat", w.recorded);
	if (rc == 0 && w.again > 0)
		kb_say(ctx, "%zu dokumen sudah diterbitkan sebelumnya; nomor "
		    "dan tanggalnya tetap", w.again);
	if (rc == 0 && kb_yes(ctx->opt.terbit) && !w.issue)
		kb_say(ctx, "percobaan: tidak ada yang diterbitkan");
	if (rc == 0)
		kb_say_lines(ctx, "", kb_buf_str(&w.told));
	rc = rc == 0 && w.look ? KB_NOTE : rc;
	banpol_dokumen_free(&w);
	return rc;
}
