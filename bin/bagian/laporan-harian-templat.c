/* SPDX-License-Identifier: ISC */
/* laporan-harian-templat.c - templat: forms; that of the desk's reports filled
 * in with who is to report. */
#include "kesbang/hari_desk.h"
#include "laporan.h"

#define COLUMNS								\
	"pilkada,wilayah,tanggal,diterima,nihil,keadaan,masalah,langkah,"	\
	"nomor_surat,catatan"

struct templat_opt {
	kb_enum	 bawaan;
	kb_date	 tanggal;
	kb_text	 pilkada;
	kb_code	 wilayah;
};

#define T struct templat_opt
static const struct kb_field templat_fields[] = {
	KB_FORM_OPTIONS(T),
	DATE(T, tanggal, "laporan-desk: untuk hari lapor ini, atau yang "
	    "pertama sesudahnya; tanpa ini sesudah hari ini"),
	TEXT(T, pilkada, "laporan-desk: pemilihan yang mana"),
	REGION(T, wilayah, "laporan-desk: desk wilayah ini; tanpa ini wilayah "
	    "kantor", .letter = 'w', .arg = "WILAYAH"),
};
#undef T

const struct kb_type laporan_templat_opt = {
	.size = sizeof(struct templat_opt), KB_FIELDS(templat_fields),
};

/* Those that have reported already are not asked again; before there is an
 * office nobody is. */
static int
rows(struct kb_ctx *ctx, const struct desk *d, kb_date on, struct kb_err *err)
{
	struct kb_period day = { on, on };
	struct desk_laporan l;
	int rc = desk_laporan(d, &day, 1, &l, err);
	bool any = l.n > 0 && d->wilayah.s[0] != '\0';

	if (rc == 0)
		rc = kb_form_begin(ctx, &laporan_desk_type, any ? COLUMNS :
		    NULL, err);
	for (size_t i = 0; rc == 0 && any && i < l.n; i++) {
		struct laporan_desk r = { .pilkada = d->pilkada,
		    .wilayah = l.row[i].wilayah,
		    .tanggal = l.row[i].tanggal };

		if (l.row[i].diterima.ymd == 0)
			rc = kb_list_row(ctx, &r, err);
	}
	if (rc == 0)
		kb_list_end(ctx);
	desk_laporan_free(&l);
	return rc;
}

static int
who_reports(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct templat_opt *o = ctx->own;
	struct desk_tanya q = { .pilkada = o->pilkada,
	    .wilayah = o->wilayah.s[0] != '\0' ? o->wilayah.s : NULL,
	    .hari = o->tanggal.ymd != 0 ? o->tanggal :
	    ctx->kantor.env.today };
	struct desk d;
	kb_date on;
	int rc;

	(void)arg;
	rc = desk_buka(&ctx->kantor, &q, &d, err);
	if (rc == 0) {
		on = desk_hari_lapor(&d, d.hari, 0);
		d.hari = on.ymd > ctx->kantor.env.today.ymd ? on :
		    ctx->kantor.env.today;
		rc = rows(ctx, &d, on, err);
	}
	desk_tutup(&d);
	return rc;
}

int
laporan_run_templat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct templat_opt *o = ctx->own;
	bool desk = ctx->type == &laporan_desk_type;

	if (!desk && (o->tanggal.ymd != 0 || o->pilkada != NULL ||
	    o->wilayah.s[0] != '\0'))
		return kb_fail(err, KB_USAGE, "--tanggal, --pilkada dan "
		    "--wilayah hanya untuk templat laporan-desk");
	return kb_form_run(ctx, o->bawaan, desk ? who_reports : NULL, NULL,
	    err);
}
