/* SPDX-License-Identifier: ISC */
/* banpol-hitung.c - the computation as sheets for people, rows for programs. */
#include <stdlib.h>
#include <string.h>

#include "banpol.h"
#include "kesbang/hitung.h"
#include "kesbang/text.h"

struct hitung_opt {
	kb_text	 tahun;
	kb_code	 wilayah;
	kb_enum	 pembulatan;
};

static const struct kb_field hitung_fields[] = {
	TEXT(struct hitung_opt, tahun, "tahun anggaran; tanpa ini tahun "
	    "berjalan", .arg = "2019[..2024]"),
	REGION(struct hitung_opt, wilayah, "DPRD wilayah ini dan semua di "
	    "bawahnya", .letter = 'w', .arg = "KODE"),
	ENUM(struct hitung_opt, pembulatan, banpol_pembulatan, "tanpa ini "
	    "seperti penetapan terakhirnya, atau setelan "
	    "banpol.pembulatan"),
};

const struct kb_type banpol_hitung_opt = {
	.size = sizeof(struct hitung_opt), KB_FIELDS(hitung_fields),
};

/* Sums of one budget year over all councils that are shown. */
struct year {
	int		 tahun;
	size_t		 councils, rows;
	int64_t		 sum;
	bool		 over;			/* it does not fit */
};

struct run {
	struct kb_ctx	*ctx;
	struct kb_doc	*doc;			/* NULL: rows are printed */
	struct banpol_luar out;
	struct kb_buf	 left, sums, notes, name;
	struct year	*year;
	size_t		 nyear, sheets;
	kb_code		 council;		/* the last */
	bool		 message, several, attention;
};

static const char *
called(struct run *r, const struct banpol_lembar *l)
{
	return kb_region_name(&r->ctx->kantor, l->wilayah.s, &r->name);
}

static void
count(struct run *r, const struct banpol_lembar *l)
{
	struct year *y = &r->year[l->tahun - r->year[0].tahun];

	y->councils++;
	y->rows += l->nbaris;
	y->over = y->over || __builtin_add_overflow(y->sum, l->jumlah,
	    &y->sum);
	r->several = r->several || (r->sheets > 0 &&
	    strcmp(r->council.s, l->wilayah.s) != 0);
	r->council = l->wilayah;
	r->sheets++;
}

/* "Kota Balikpapan 2019: 17 baris, Rp1.141...; sebelum dibulatkan ...", and
 * its notes, each with the council and year that it is about. */
static void
tell(struct run *r, const struct banpol_lembar *l)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *p = l->catatan;

	kb_buf_addf(&r->sums, "%s %d: %zu baris, ", called(r, l), l->tahun,
	    l->nbaris);
	kb_money_text(&r->sums, l->jumlah);
	kb_buf_addf(&r->sums, "; sebelum dibulatkan Rp%s, selisih %s",
	    l->pasti, l->selisih);
	if (l->pagu.known) {
		kb_buf_adds(&r->sums, "; pagu ");
		kb_money_text(&r->sums, l->pagu.v);
	}
	kb_buf_addc(&r->sums, '\n');
	while (kb_next_part(&p, '\n', &one))
		kb_buf_addf(&r->notes, "%s %d: %s\n", called(r, l), l->tahun,
		    one.s);
	if (l->beda != NULL)
		kb_buf_addf(&r->notes, "%s %d: %s\n", called(r, l), l->tahun,
		    l->beda);
	kb_buf_free(&one);
}

static int
sheet(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct run *r = arg;
	int rc = 0;

	r->attention = r->attention || l->perhatian || l->beda != NULL;
	banpol_luar_add(&r->out, l);
	if (l->kurang != NULL)
		return 0;
	if (r->message)
		banpol_lembar_message(&r->ctx->kantor, r->doc, l);
	else if (r->doc != NULL)
		banpol_lembar_doc(&r->ctx->kantor, r->doc, l, r->sheets == 0);
	else
		tell(r, l);
	for (size_t i = 0; r->doc == NULL && rc == 0 && i < l->nbaris; i++)
		rc = kb_list_row(r->ctx, &l->baris[i], err);
	count(r, l);
	return rc;
}

/* Of many councils a line a year. */
static void
tell_years(struct run *r)
{
	kb_buf_cut(&r->sums, 0);
	for (size_t i = 0; i < r->nyear; i++) {
		const struct year *y = &r->year[i];

		if (y->councils == 0)
			continue;
		kb_buf_addf(&r->sums, "%d: %zu DPRD, %zu baris, ", y->tahun,
		    y->councils, y->rows);
		if (y->over)
			kb_buf_adds(&r->sums, "jumlahnya terlalu besar");
		else
			kb_money_text(&r->sums, y->sum);
		kb_buf_addc(&r->sums, '\n');
	}
}

static int
finish(struct run *r, const struct hitung_opt *opt, struct kb_err *err)
{
	struct kb_ctx *ctx = r->ctx;
	int rc = 0;

	banpol_luar_add(&r->out, NULL);
	if (r->several)
		tell_years(r);
	if (r->doc == NULL) {
		kb_say_lines(ctx, "", kb_buf_str(&r->sums));
		kb_say_lines(ctx, "", kb_buf_str(&r->notes));
		kb_list_end(ctx);
	} else if (r->sheets > 0) {
		rc = kb_put_doc(ctx, r->doc, err);
	}
	kb_say_lines(ctx, "", kb_buf_str(&r->left));
	if (r->sheets == 0 && r->out.n == 0) {
		kb_say(ctx, "%s: belum ada suara dalam register (banpol impor "
		    "suara)", opt->wilayah.s[0] != '\0' ? kb_region_name(
		    &ctx->kantor, opt->wilayah.s, &r->name) : "banpol");
		r->attention = true;
	}
	return rc;
}

static int
compute(struct run *r, const struct banpol_want *w, struct kb_err *err)
{
	struct kb_ctx *ctx = r->ctx;

	r->nyear = (size_t)(w->to - w->from + 1);
	r->year = kb_alloc(r->nyear * sizeof(*r->year));
	for (size_t i = 0; i < r->nyear; i++)
		r->year[i].tahun = w->from + (int)i;
	if (kb_wants_doc(ctx))
		r->doc = kb_doc_new();
	else if (kb_list_begin(ctx, &banpol_baris_type, NULL, err) != 0)
		return -1;
	r->message = r->doc != NULL && ctx->opt.format != NULL &&
	    strcmp(ctx->opt.format, "wa") == 0;
	return banpol_hitung(&ctx->kantor, w, sheet, r, err);
}

int
banpol_run_hitung(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct hitung_opt *opt = ctx->own;
	struct banpol_want w = { .wilayah = opt->wilayah, .below = true,
	    .pembulatan = opt->pembulatan };
	struct run r = { .ctx = ctx, .out = { .k = &ctx->kantor,
	    .note = &r.left } };
	int rc = banpol_years(opt->tahun, ctx->kantor.env.today, &w.from,
	    &w.to, err);
	kb_code council;

	if (rc == 0 && opt->wilayah.s[0] != '\0')
		rc = banpol_council(&ctx->kantor, opt->wilayah.s, &council,
		    err);
	if (rc == 0)
		rc = compute(&r, &w, err);
	if (rc == 0)
		rc = finish(&r, opt, err);
	kb_doc_free(r.doc);
	kb_buf_free(&r.left);
	kb_buf_free(&r.sums);
	kb_buf_free(&r.notes);
	kb_buf_free(&r.name);
	kb_buf_free(&r.out.why);
	free(r.year);
	return rc == 0 && r.attention ? KB_NOTE : rc;
}
