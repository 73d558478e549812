/* SPDX-License-Identifier: ISC */
/* laporan-harian-lembaga.c - lembaga: foreign societies on a day. */
#include "kesbang/asing.h"
#include "laporan.h"

struct lembaga_opt {
	kb_date	 tanggal;
	kb_span	 dalam;
};

#define T struct lembaga_opt
static const struct kb_field lembaga_fields[] = {
	DATE(T, tanggal, "keadaan pada hari itu; tanpa ini hari ini"),
	SPAN(T, dalam, "yang berakhir dalam jangka ini disebut segera "
	    "berakhir; tanpa ini 90 hari"),
};
#undef T

const struct kb_type laporan_lembaga_opt = {
	.size = sizeof(struct lembaga_opt), KB_FIELDS(lembaga_fields),
};

static void
tell(struct kb_ctx *ctx, const struct asing_lembaga *l)
{
	struct kb_buf *b = &ctx->out.note;

	kb_list_gap(ctx);
	kb_buf_adds(b, "Keadaan ");
	kb_date_long(b, l->hari);
	kb_buf_adds(b, ". Keterangan yang diminta: Permendagri 49/2010 Pasal "
	    "19.\n");
}

static bool
needs_care(const struct asing_lembaga_baris *r)
{
	return r->keadaan.n == LEMBAGA_SEGERA ||
	    r->keadaan.n == LEMBAGA_BERAKHIR || r->kurang != NULL;
}

int
laporan_run_lembaga(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct lembaga_opt *o = ctx->own;
	struct asing_lembaga l = { .hari = o->tanggal.ymd != 0 ? o->tanggal :
	    ctx->kantor.env.today };
	bool any = false;
	int rc;

	l.segera = o->dalam.unit == 0 ? ASING_BERAKHIR : kb_date_serial(
	    kb_date_add_span(l.hari, o->dalam)) - kb_date_serial(l.hari);
	rc = asing_lembaga(&ctx->kantor, &l, err);
	if (rc == 0)
		rc = kb_filter_choose(ctx->db, &ctx->filter, l.baris, &l.n,
		    err);
	if (rc == 0)
		rc = kb_list_begin(ctx, &asing_lembaga_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < l.n && (ctx->filter.limit < 0 ||
	    i < (size_t)ctx->filter.limit); i++) {
		any = any || needs_care(&l.baris[i]);
		rc = kb_list_row(ctx, &l.baris[i], err);
	}
	if (rc == 0 && l.n > 0)
		tell(ctx, &l);
	if (rc == 0)
		kb_list_end(ctx);
	if (rc == 0 && l.n == 0)
		kb_say(ctx, "tidak ada lembaga asing yang tercatat");
	asing_lembaga_free(&l);
	return rc == 0 && any ? KB_NOTE : rc;
}
