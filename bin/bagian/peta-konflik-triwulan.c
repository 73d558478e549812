/* SPDX-License-Identifier: ISC */
/* peta-konflik-triwulan.c - triwulan: the quarter's report. */
#include <stdlib.h>

#include "konflik.h"

struct triwulan_opt {
	kb_enum	 gubernur, publik;
	kb_text	 wilayah, paket;
};

#define T struct triwulan_opt
static const struct kb_field triwulan_fields[] = {
	FLAG(T, gubernur, "laporan singkat kepada Gubernur, wilayah yang belum "
	    "lapor sebagai lampiran"),
	FLAG(T, publik, "hanya yang boleh keluar, para pihak disamarkan"),
	TEXT(T, wilayah, "wilayah yang dilaporkan, kode atau nama; tanpa ini "
	    "wilayah kantor", .letter = 'w', .arg = "WILAYAH"),
	TEXT(T, paket, "semua yang dikirim ke dalam folder baru ini: surat "
	    "pengantar, laporan, peta dan daftar", .arg = "FOLDER"),
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
	if (o->paket != NULL && (ctx->opt.format != NULL ||
	    ctx->opt.keluaran != NULL))
		return kb_fail(err, KB_USAGE, "--paket menulis semua bentuknya "
		    "sendiri, tanpa --format dan --keluaran");
	w->issue = kb_yes(ctx->opt.terbit) && !kb_yes(ctx->opt.coba);
	return 0;
}

/* Messages travel on: what is secret is not made into one. */
static int
no_message(const struct kb_ctx *ctx, const struct konflik_triwulan *w,
    struct kb_err *err)
{
	const char *f = ctx->opt.format;

	if (f == NULL || strcmp(f, "wa") != 0 || w->klasifikasi.n < KB_RAHASIA)
		return 0;
	return kb_fail(err, KB_PERM, "laporan ini berklasifikasi %s: tidak "
	    "ditulis sebagai pesan WhatsApp; pakai --publik, atau bentuk lain",
	    kb_klasifikasi[w->klasifikasi.n - 1].label);
}

struct run {
	struct konflik_triwulan	 w;
	kb_code			 where;
	char			*folder;	/* of --paket, without its name */
};

static int
work(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct triwulan_opt *o = ctx->own;
	struct run *r = arg;
	const struct kb_env *env = &ctx->kantor.env;
	int rc = o->wilayah == NULL || *o->wilayah == '\0' ? 0 :
	    env->region(env->arg, o->wilayah, 0, &r->where, err);

	if (rc == 0 && kb_region_level(r->where.s) > 2)
		rc = kb_fail(err, KB_USAGE, "--wilayah: laporan triwulan "
		    "disusun untuk provinsi, kabupaten atau kota");
	r->w.wilayah = r->where.s;
	if (rc == 0)
		rc = konflik_triwulan_masa(&ctx->kantor, ctx->argc == 1 ?
		    ctx->argv[0] : ctx->opt.periode, &r->w.masa, err);
	if (rc == 0)
		rc = konflik_triwulan(&ctx->kantor, &r->w, err);
	if (rc == 0)
		rc = no_message(ctx, &r->w, err);
	if (rc == 0)
		rc = o->paket != NULL ? konflik_paket_isi(ctx, &r->w,
		    o->paket, &r->folder, err) : kb_put_doc(ctx, r->w.doc,
		    err);
	return rc;
}

/* A folder is named only after what is numbered in it is recorded. */
int
konflik_run_triwulan(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct triwulan_opt *o = ctx->own;
	struct run r = { .w.surat = o->paket != NULL };
	int rc = which(ctx, &r.w, err);

	if (rc == 0)
		rc = kb_office_run(ctx, r.w.issue ? KB_TO_CHANGE : KB_TO_LOOK, work,
		    &r, err);
	if (rc == 0 && r.folder != NULL)
		rc = konflik_paket_beri_nama(r.folder, o->paket, err);
	if (rc == 0 && r.w.number != NULL)
		kb_say(ctx, "diterbitkan: %s", r.w.number);
	if (rc == 0 && r.w.diam > 0)
		rc = KB_NOTE;
	if (rc < 0)
		konflik_paket_buang(r.folder);
	else
		free(r.folder);
	konflik_triwulan_free(&r.w);
	return rc;
}
