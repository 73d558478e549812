/* SPDX-License-Identifier: ISC */
/* kesbangpol-musnahkan.c - musnahkan: a draft of the berita acara; and the end
 * of the records in it. */
#include <stdlib.h>

#include "kesbang/musnah.h"
#include "kesbangpol.h"

struct musnahkan_opt {
	kb_enum	 terbit, beserta, dinilai, bersihkan;
	kb_text	 persetujuan, alasan, nomor, lagi;
};

#define T struct musnahkan_opt
static const struct kb_field fields[] = {
	FLAG(T, terbit, "musnahkan, beri nomor dan catat berita acaranya; "
	    "tidak dapat dibatalkan"),
	TEXT(T, persetujuan, "nomor persetujuan pemusnahan; wajib dengan "
	    "--terbit"),
	TEXT(T, alasan, "alasan memusnahkan catatan KUNCI; masuk berita "
	    "acara, maka tanpa nama orang"),
	FLAG(T, beserta, "juga catatan yang merujuk catatan KUNCI"),
	FLAG(T, dinilai, "juga yang menurut jadwal dinilai kembali: "
	    "penilaiannya sudah ada"),
	TEXT(T, nomor, "nomor berita acara dari bagian umum; tanpa ini "
	    "setelan musnah.pola_nomor"),
	TEXT(T, lagi, "cetak lagi berita acara yang sudah terbit",
	    .arg = "NOMOR"),
	FLAG(T, bersihkan, "hanya tulis ulang berkas kantor, bila itu gagal "
	    "sesudah pemusnahan"),
};
#undef T

const struct kb_type kesbangpol_musnahkan_opt = {
	.size = sizeof(struct musnahkan_opt), KB_FIELDS(fields),
};

struct run {
	struct kb_musnah	 m;
	struct kb_doc		*doc;
};

static int
want(struct kb_ctx *ctx, struct kb_musnah *m, struct kb_err *err)
{
	const struct musnahkan_opt *opt = ctx->own;

	if (opt->lagi != NULL && (ctx->argc > 0 || kb_yes(opt->terbit)))
		return kb_fail(err, KB_USAGE, "--lagi hanya mencetak: tanpa "
		    "JENIS dan tanpa --terbit");
	m->beserta = kb_yes(opt->beserta);
	m->dinilai = kb_yes(opt->dinilai);
	m->alasan = opt->alasan;
	m->persetujuan = opt->persetujuan;
	m->nomor = opt->nomor;
	if (ctx->argc > 0 && (m->type = kb_musnah_jenis(ctx->argv[0],
	    err)) == NULL)
		return -1;
	m->key = ctx->argv + 1;
	m->nkey = ctx->argc > 1 ? (size_t)ctx->argc - 1 : 0;
	if ((m->nkey > 0) != (m->alasan != NULL))
		return kb_fail(err, KB_USAGE, "KUNCI dan --alasan selalu "
		    "bersama: tanpa KUNCI alasannya jadwal retensi");
	if (m->beserta && m->nkey == 0)
		return kb_fail(err, KB_USAGE, "--beserta hanya dengan KUNCI");
	if (m->dinilai && m->nkey > 0)
		return kb_fail(err, KB_USAGE, "--dinilai hanya tanpa KUNCI");
	if (m->nomor != NULL && !kb_yes(opt->terbit))
		return kb_fail(err, KB_USAGE, "--nomor hanya dengan --terbit");
	return 0;
}

static int
plan(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct musnahkan_opt *opt = ctx->own;
	struct run *r = arg;
	int rc = kb_yes(opt->terbit) ? kb_musnah_siap(&ctx->kantor, &r->m,
	    err) : 0;

	if (rc == 0)
		rc = kb_musnah_rencana(&ctx->kantor, &r->m, err);
	return rc != 0 || r->m.n == 0 ? rc :
	    kb_musnah_doc(&ctx->kantor, &r->m, &r->doc, err);
}

static int
destroy(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct run *r = arg;
	int rc = kb_musnah_terbit(&ctx->kantor, &r->m, err);

	return rc != 0 || r->m.n == 0 ? rc :
	    kb_musnah_doc(&ctx->kantor, &r->m, &r->doc, err);
}

static int
again(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct run *r = arg;
	int rc = kb_musnah_lagi(&ctx->kantor, &r->m, err);

	return rc != 0 ? rc : kb_musnah_doc(&ctx->kantor, &r->m, &r->doc, err);
}

int
kesbangpol_wipe(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	(void)arg, (void)err;
	kb_db_wipe(ctx->db);
	return 0;
}

static void
forget(struct run *r)
{
	kb_musnah_free(&r->m);
	kb_doc_free(r->doc);
	*r = (struct run){ 0 };
}

/* The file is not locked while somebody makes up his mind. */
static int
issue(struct kb_ctx *ctx, struct run *r, struct kb_err *err)
{
	uint64_t shown;
	char *question;
	bool yes = false;
	int rc = kb_office_run(ctx, KB_TO_LOOK, plan, r, err);

	if (rc != 0 || r->m.n == 0 || kb_yes(ctx->opt.coba))
		return rc;
	question = kb_asprintf("Musnahkan %zu catatan? Isinya tidak dapat "
	    "dikembalikan. [y/t] ", r->m.n);
	rc = kb_ask(ctx, question, &yes, err);
	free(question);
	shown = kb_musnah_himpunan(&r->m);
	forget(r);
	if (rc != 0)
		return -1;
	if (!yes) {
		kb_say(ctx, "tidak ada yang dimusnahkan");
		return 0;
	}
	r->m.disetujui = shown;
	/* A paper that cannot be written is told of before, not after. */
	if (want(ctx, &r->m, err) != 0 || kb_put_bytes(ctx, "", 0, err) != 0)
		return -1;
	return kb_office_run(ctx, KB_TO_CHANGE, destroy, r, err);
}

struct left {
	const struct kb_musnah	*m;
	struct kb_buf		 told;
};

static int
look_left(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct left *x = arg;

	(void)err;
	kb_musnah_sisa(ctx->db, x->m, &x->told);
	return 0;
}

static void
say_left(struct kb_ctx *ctx, const struct kb_musnah *m)
{
	struct left x = { .m = m };
	struct kb_err err;

	if (kb_office_run(ctx, KB_TO_LOOK, look_left, &x, &err) == 0)
		kb_say_lines(ctx, "isinya dapat masih ada pada ",
		    kb_buf_str(&x.told));
	kb_buf_free(&x.told);
}

void
kesbangpol_say_left(struct kb_ctx *ctx)
{
	say_left(ctx, NULL);
}

static void
tell(struct kb_ctx *ctx, const struct run *r)
{
	const struct musnahkan_opt *opt = ctx->own;

	kb_say_lines(ctx, "", kb_buf_str(&r->m.told));
	if (r->m.hari.ymd != 0 && opt->lagi == NULL) {
		kb_say(ctx, "dimusnahkan: %zu catatan, berita acara nomor %s",
		    r->m.n, r->m.nomor);
		say_left(ctx, &r->m);
	} else if (kb_yes(opt->terbit) && kb_yes(ctx->opt.coba) &&
	    r->m.n > 0) {
		kb_say(ctx, "akan dimusnahkan: %zu catatan", r->m.n);
	}
}

int
kesbangpol_run_musnahkan(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct musnahkan_opt *opt = ctx->own;
	struct run r = { 0 };
	bool asked = false;
	int rc;

	if (kb_yes(opt->bersihkan))
		return kb_office_run(ctx, KB_TO_CHANGE, kesbangpol_wipe, NULL, err);
	rc = want(ctx, &r.m, err);
	if (rc == 0 && opt->lagi != NULL) {
		r.m.nomor = opt->lagi;
		rc = kb_office_run(ctx, KB_TO_LOOK, again, &r, err);
	} else if (rc == 0 && kb_yes(opt->terbit)) {
		asked = true;
		rc = issue(ctx, &r, err);
	} else if (rc == 0) {
		rc = kb_office_run(ctx, KB_TO_LOOK, plan, &r, err);
	}
	if (rc == 0 && r.doc != NULL)
		rc = kb_put_doc(ctx, r.doc, err);
	else if (rc == 0 && (!asked || kb_buf_str(&ctx->say)[0] == '\0'))
		kb_say(ctx, "tidak ada yang dimusnahkan");
	if (rc == 0)
		tell(ctx, &r);
	forget(&r);
	return rc;
}
