/* SPDX-License-Identifier: ISC */
#include "kesbang/cmd.h"
#include "kesbang/laporan.h"

/* ---- ringkas ---- */

struct ringkas_opt {
	kb_date	 tanggal;
	kb_enum	 klasifikasi_maks;
};

static const struct kb_field ringkas_fields[] = {
	DATE(struct ringkas_opt, tanggal,
	    "hari yang diringkas; tanpa ini hari ini"),
	ENUM(struct ringkas_opt, klasifikasi_maks, kb_klasifikasi,
	    "jangan mencetak apa pun di atas klasifikasi ini"),
};

static const struct kb_type ringkas_type = {
	.size = sizeof(struct ringkas_opt), KB_FIELDS(ringkas_fields),
};

static int
run_ringkas(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct ringkas_opt *opt = ctx->own;
	struct laporan_ringkas want = { .most = opt->klasifikasi_maks,
	    .issue = kb_yes(ctx->opt.terbit) &&
	    !kb_yes(ctx->opt.coba) };	/* a trial stays a draft */
	struct kb_doc *doc = NULL;
	int rc;

	if (opt->tanggal.ymd != 0 && ctx->opt.periode != NULL)
		return kb_fail(err, KB_USAGE, "pakai --tanggal atau --periode, "
		    "jangan keduanya");
	if (opt->tanggal.ymd != 0)
		want.period = (struct kb_period){ opt->tanggal, opt->tanggal };
	else if (kb_period_opt(ctx, "hari-ini", &want.period, err) != 0)
		return -1;
	rc = laporan_ringkas(&ctx->kantor, &want, &doc, err);
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	if (rc == 0 && want.number != NULL)
		kb_say(ctx, "diterbitkan: %s", want.number);
	free(want.number);
	if (rc == 0 && (want.reports == 0 || want.short_teams > 0))
		return KB_NOTE;
	return rc;
}

/* ---- target ---- */

struct target {
	struct kb_ctx	*ctx;
	bool		 short_of;
};

static int
target_row(void *arg, void *rec, struct kb_err *err)
{
	struct target *t = arg;
	const struct laporan_target *row = rec;

	t->short_of = t->short_of || row->kurang.v > 0;
	return kb_list_row(t->ctx, rec, err);
}

static int
run_target(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_period period;
	struct target t = { ctx, false };

	if (kb_period_opt(ctx, "hari-ini", &period, err) != 0 ||
	    kb_list_begin(ctx, &laporan_target_type, NULL, err) != 0 ||
	    laporan_target_rows(&ctx->kantor, &period, target_row, &t,
	    err) != 0)
		return -1;
	kb_list_end(ctx);
	return t.short_of ? KB_NOTE : 0;
}

/* ---- rekap ---- */

static const struct kb_word counted[] = {
	{ "laporan", NULL, NULL }, { "kejadian", NULL, NULL }, { 0 }
};

struct rekap_opt {
	kb_enum	 baris, kolom, hitung;
};

static const struct kb_field rekap_fields[] = {
	ENUM(struct rekap_opt, baris, laporan_ukuran, "ukuran ke bawah"),
	ENUM(struct rekap_opt, kolom, laporan_ukuran, "ukuran ke samping"),
	ENUM(struct rekap_opt, hitung, counted, "yang dihitung"),
};

static const struct kb_type rekap_type = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(rekap_fields),
};

static int
put_rekap(struct kb_ctx *ctx, const struct laporan_rekap *r,
    struct kb_err *err)
{
	struct kb_doc *doc;
	int rc;

	if (kb_wants_doc(ctx)) {
		doc = laporan_rekap_doc(r);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
		return rc;
	}
	if (kb_list_begin(ctx, r->column.n > 0 ? &laporan_rekap_type :
	    &laporan_rekap_one_type, NULL, err) != 0 ||
	    laporan_rekap_rows(r, kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_end(ctx);
	return 0;
}

static int
run_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct laporan_rekap r = { .row = opt->baris, .column = opt->kolom,
	    .events = opt->hitung.n == 2, .filter = &ctx->filter,
	    .public = kb_yes(ctx->opt.publik) };
	int rc = 0;

	if (opt->baris.n == 0)
		return kb_fail(err, KB_USAGE, "sebutkan --baris, misalnya "
		    "--baris bidang --kolom bulan");
	if (ctx->opt.periode != NULL)
		rc = kb_period_opt(ctx, NULL, &r.period, err);
	if (rc == 0 && ctx->opt.wilayah != NULL && *ctx->opt.wilayah != '\0')
		rc = ctx->kantor.env.region(ctx->kantor.env.arg,
		    ctx->opt.wilayah, &r.place, err);
	if (rc == 0)
		rc = laporan_rekap(&ctx->kantor, &r, err);
	if (rc == 0)
		rc = put_rekap(ctx, &r, err);
	laporan_rekap_free(&r);
	return rc;
}

static const struct kb_cmd commands[] = {
	{ "ringkas", "", "ringkasan satu hari atau satu periode",
	    KB_RO | KB_DOC, &ringkas_type, run_ringkas, NULL, NULL },
	{ "target", "", "target dan laporan masuk per tim dan hari",
	    KB_RO | KB_LIST | KB_PERIOD, NULL, run_target, NULL, NULL },
	{ "rekap", "", "jumlah laporan atau kejadian menurut satu atau dua ukuran",
	    KB_RO | KB_LIST | KB_WHERE | KB_TALLY, &rekap_type, run_rekap,
	    NULL, NULL },
	{ 0 }
};

static const struct kb_tool tool = {
	"laporan-harian", "laporan situasi harian dan ringkasannya",
	laporan_types, commands
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
