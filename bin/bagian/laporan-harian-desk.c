/* SPDX-License-Identifier: ISC */
/* laporan-harian-desk.c - desk: a page of the day, and its lists. */
#include <string.h>

#include "kesbang/hari_desk.h"
#include "kesbang/rapat_desk.h"
#include "laporan.h"

#define LAST 8				/* days of reporting, without -p */

struct desk_opt {
	kb_date	 tanggal;
	kb_code	 wilayah;
	kb_text	 pilkada;
	kb_enum	 tahapan, peralatan, laporan, grafik;
};

#define T struct desk_opt
static const struct kb_field desk_fields[] = {
	DATE(T, tanggal, "keadaan pada hari ini; tanpa ini hari ini"),
	REGION(T, wilayah, "desk wilayah ini; tanpa ini wilayah kantor",
	    .letter = 'w', .arg = "WILAYAH"),
	TEXT(T, pilkada, "pemilihan yang mana; tanpa ini yang tahapannya "
	    "berjalan, atau setelan desk.pilkada"),
	FLAG(T, tahapan, "daftar tahapan; dengan -p yang menyentuh masa itu"),
	FLAG(T, peralatan, "daftar peralatan: yang ada, yang masih kurang"),
	FLAG(T, laporan, "laporan mingguan tiap wilayah; dengan -p dalam masa "
	    "itu, tanpa -p delapan hari lapor terakhir"),
	FLAG(T, grafik, "tahapan sebagai garis waktu; -f svg atau html "
	    "menggambarnya"),
};
#undef T

const struct kb_type laporan_desk_opt = {
	.size = sizeof(struct desk_opt), KB_FIELDS(desk_fields),
};

static int
usage(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct desk_opt *o = ctx->own;
	int n = kb_yes(o->tahapan) + kb_yes(o->peralatan) +
	    kb_yes(o->laporan) + kb_yes(o->grafik);

	if (n > 1)
		return kb_fail(err, KB_USAGE, "pilih satu: --tahapan, "
		    "--peralatan, --laporan atau --grafik");
	if (ctx->opt.periode != NULL && (n == 0 || kb_yes(o->peralatan)))
		return kb_fail(err, KB_USAGE, "--periode: hanya bersama "
		    "--tahapan, --laporan atau --grafik; satu hari dengan "
		    "--tanggal");
	if (!kb_yes(o->grafik) && kb_drawn(ctx) == KB_DRAWN_SVG)
		return kb_fail(err, KB_USAGE, "svg hanya untuk --grafik");
	return 0;
}

static int
as_page(struct kb_ctx *ctx, struct kb_doc *doc, struct kb_err *err)
{
	int rc = kb_put_doc(ctx, doc, err);

	kb_doc_free(doc);
	return rc;
}

/* ---- lists ---- */

/* Of one election its name stands under the list, not in each row. */
static void
whose(struct kb_ctx *ctx, const struct desk *d)
{
	struct kb_buf *b = &ctx->out.note;

	kb_list_gap(ctx);
	if (d->pilkada != NULL) {
		desk_nama(d->pilkada, b);
		kb_buf_adds(b, ", keadaan ");
		kb_date_long(b, d->hari);
		kb_buf_adds(b, ".\n");
	}
}

static bool
hides(const struct kb_ctx *ctx, const struct desk *d)
{
	return ctx->out.format->people && d->pilkada != NULL;
}

static int
stages(struct kb_ctx *ctx, const struct desk *d, const struct kb_period *p,
    struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &desk_tahap_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < d->ntahap; i++) {
		struct desk_tahap t = d->tahap[i];

		t.pilkada = hides(ctx, d) ? NULL : t.pilkada;
		if (desk_tahap_dalam(&t, p))
			rc = kb_list_row(ctx, &t, err);
	}
	if (rc == 0 && ctx->out.rows > 0)
		whose(ctx, d);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
equipment(struct kb_ctx *ctx, const struct desk *d, struct kb_err *err)
{
	struct desk_peralatan e;
	int rc = desk_peralatan(d, &e, err);

	if (rc == 0)
		rc = kb_list_begin(ctx, &desk_alat_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < e.n; i++) {
		struct desk_alat a = e.a[i];

		a.pilkada = hides(ctx, d) ? NULL : a.pilkada;
		rc = kb_list_row(ctx, &a, err);
	}
	if (rc == 0 && e.n > 0) {
		whose(ctx, d);
		kb_buf_addf(&ctx->out.note, "%zu kurang, %zu tidak diketahui, "
		    "%zu lewat tenggat.%s\n", e.kurang, e.tak_diketahui,
		    e.terlambat, e.rusak ? " Yang rusak berat tidak terhitung "
		    "tersedia." : "");
	}
	if (rc == 0) {
		kb_list_end(ctx);
		rc = e.kurang + e.tak_diketahui > 0 ? KB_NOTE : 0;
	}
	desk_peralatan_free(&e);
	return rc;
}

static int
report_rows(struct kb_ctx *ctx, const struct desk_laporan *l,
    struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &desk_lapor_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < l->n; i++)
		rc = kb_list_row(ctx, &l->row[i], err);
	if (rc == 0) {
		kb_list_gap(ctx);
		desk_laporan_kata(l, &ctx->out.note);
		kb_list_end(ctx);
	}
	return rc;
}

/* A list for programs, a chart for people, a message to the silent ones. */
static int
reports(struct kb_ctx *ctx, const struct desk *d, const struct kb_period *p,
    struct kb_err *err)
{
	const char *f = ctx->opt.format;
	bool wa = f != NULL && strcmp(f, "wa") == 0;
	struct desk_laporan l;
	int rc = desk_laporan(d, p, wa ? 1 : LAST, &l, err);

	if (rc == 0)
		rc = wa ? as_page(ctx, desk_pengingat(d, &l), err) :
		    kb_wants_doc(ctx) ? as_page(ctx, desk_laporan_doc(d, &l),
		    err) : report_rows(ctx, &l, err);
	if (rc == 0 && wa && l.belum == 0 && d->pilkada != NULL)
		kb_say(ctx, "tidak ada wilayah yang belum lapor");
	if (rc == 0 && l.belum + l.terlambat > 0)
		rc = KB_NOTE;
	desk_laporan_free(&l);
	return rc;
}

/* ---- pictures and pages ---- */

static int
chart(struct kb_ctx *ctx, const struct desk *d, const struct kb_period *p,
    struct kb_err *err)
{
	enum kb_drawn as = kb_drawn(ctx);
	struct kb_buf b = KB_BUF_INIT;
	struct desk_grafik g;
	int rc;

	if (d->pilkada == NULL)
		return kb_fail(err, KB_USAGE, "--grafik: tidak ada pemilihan "
		    "yang tahapannya berjalan dalam masa itu; sebutkan "
		    "--pilkada");
	desk_grafik(d, p, &g);
	if (g.c.nbar == 0) {
		desk_grafik_free(&g);
		return kb_fail(err, KB_DATA, "--grafik: tidak ada tahapan "
		    "dalam masa itu");
	}
	if (as == KB_DRAWN_SVG)
		kb_pic_timeline_svg(&b, &g.c);
	else if (as == KB_DRAWN_TEXT)
		kb_pic_timeline_text(&b, &g.c);
	rc = as == KB_DRAWN_PAGE ? as_page(ctx, desk_grafik_doc(&ctx->kantor,
	    &g), err) : kb_put_bytes(ctx, kb_buf_str(&b), b.len, err);
	kb_buf_free(&b);
	desk_grafik_free(&g);
	return rc;
}

static int
day(struct kb_ctx *ctx, const struct desk *d, struct kb_err *err)
{
	struct kb_doc *doc = NULL, *meetings = kb_doc_new();
	const char *f = ctx->opt.format;
	bool need = false;
	size_t n = 0;
	int rc = rapat_desk(&ctx->kantor, &d->kantor, d->hari, meetings, &n,
	    err);

	if (rc == 0)
		rc = desk_hari(d, n > 0 ? meetings : NULL, f != NULL &&
		    strcmp(f, "wa") == 0, &doc, &need, err);
	if (rc == 0 && f != NULL && !kb_wants_doc(ctx))
		rc = kb_fail(err, KB_USAGE, "--format: halaman desk tidak "
		    "ditulis sebagai %s; pakai --tahapan, --peralatan atau "
		    "--laporan", f);
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	kb_doc_free(meetings);
	return rc == 0 && need ? KB_NOTE : rc;
}

int
laporan_run_desk(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct desk_opt *o = ctx->own;
	struct desk_tanya q = { .pilkada = o->pilkada,
	    .wilayah = o->wilayah.s[0] != '\0' ? o->wilayah.s : NULL,
	    .hari = o->tanggal.ymd != 0 ? o->tanggal :
	    ctx->kantor.env.today };
	struct desk d = { .ntahap = 0 };
	int rc = usage(ctx, err);

	if (rc == 0 && ctx->opt.periode != NULL)
		rc = kb_period_opt(ctx, NULL, &q.masa, err);
	if (rc == 0)
		rc = desk_buka(&ctx->kantor, &q, &d, err);
	if (rc == 0)
		rc = kb_yes(o->tahapan) ? stages(ctx, &d, &q.masa, err) :
		    kb_yes(o->peralatan) ? equipment(ctx, &d, err) :
		    kb_yes(o->laporan) ? reports(ctx, &d, &q.masa, err) :
		    kb_yes(o->grafik) ? chart(ctx, &d, &q.masa, err) :
		    day(ctx, &d, err);
	if (rc >= 0 && d.pilkada == NULL && kb_yes(o->laporan))
		kb_say(ctx, "tidak ada pemilihan yang tahapannya berjalan "
		    "dalam masa itu; sebutkan --pilkada");
	desk_tutup(&d);
	return rc;
}
