/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "kesbang/cmd.h"
#include "kesbang/ormas.h"

/* ---- jatuh-tempo ---- */

struct tempo_opt {
	kb_span	 dalam;
	kb_enum	 sudah_lewat;
	kb_text	 masa;
};

static const struct kb_field tempo_fields[] = {
	SPAN(struct tempo_opt, dalam, "yang berakhir dalam jangka ini, hari "
	    "terakhirnya terhitung; tanpa ini setelan ormas.peringatan"),
	FLAG(struct tempo_opt, sudah_lewat, "yang sudah lewat; dengan --dalam "
	    "kedua-duanya"),
	TEXT(struct tempo_opt, masa, "masa yang dilihat: skt, pengurus, "
	    "surat_lapor, izin; tanpa ini semua", .arg = "A,B"),
};

static const struct kb_type tempo_type = {
	.size = sizeof(struct tempo_opt), KB_FIELDS(tempo_fields),
};

/* The span of the ends that are asked for. */
static int
tempo_span(struct kb_ctx *ctx, const struct ormas_hari *h,
    struct kb_period *p, struct kb_err *err)
{
	const struct tempo_opt *opt = ctx->own;
	bool lapsed = kb_yes(opt->sudah_lewat), within = opt->dalam.unit != 0;

	if (ctx->opt.periode != NULL) {
		if (lapsed || within)
			return kb_fail(err, KB_USAGE, "pakai --periode, atau "
			    "--dalam dan --sudah-lewat, jangan keduanya");
		return kb_period_opt(ctx, NULL, p, err);
	}
	p->from = lapsed ? (kb_date){ 0 } : h->today;
	p->to = lapsed && !within ? kb_date_add(h->today, -1) :
	    kb_date_add_span(h->today, within ? opt->dalam :
	    h->set.peringatan);
	return 0;
}

static int
list_tempo(struct kb_ctx *ctx, const struct ormas_hari *h, struct kb_err *err)
{
	const struct tempo_opt *opt = ctx->own;
	struct ormas_tempo_want w = { .filter = &ctx->filter };

	if (tempo_span(ctx, h, &w.span, err) != 0 ||
	    ormas_jam_parse(opt->masa, &w.masa, err) != 0 ||
	    kb_list_begin(ctx, &ormas_tempo_type, NULL, err) != 0 ||
	    ormas_tempo_rows(&ctx->kantor, h, &w, kb_list_row, ctx, err) != 0)
		return -1;
	if (ctx->out.format->people)
		ormas_tempo_note(&ctx->out.note, h, &w);
	kb_list_end(ctx);
	return w.lapsed > 0 ? KB_NOTE : 0;
}

/* What is computed from the office's settings and the day. */
static int
with_day(struct kb_ctx *ctx, int (*fn)(struct kb_ctx *,
    const struct ormas_hari *, struct kb_err *), struct kb_err *err)
{
	struct ormas_hari h;
	int rc = ormas_hari_load(&ctx->kantor, &h, err);

	if (rc == 0)
		rc = fn(ctx, &h, err);
	ormas_hari_free(&h);
	return rc;
}

static int
run_tempo(struct kb_ctx *ctx, struct kb_err *err)
{
	return with_day(ctx, list_tempo, err);
}

/* ---- status ---- */

struct status_opt {
	kb_enum	 keadaan, aktif;
};

static const struct kb_field status_fields[] = {
	ENUM(struct status_opt, keadaan, ormas_keadaan,
	    "hanya yang pendaftarannya begitu"),
	ENUM(struct status_opt, aktif, ormas_ya_tidak,
	    "hanya yang aktif, atau yang tidak, menurut aturan kantor"),
};

static const struct kb_type status_type = {
	.size = sizeof(struct status_opt), KB_FIELDS(status_fields),
};

static int
list_status(struct kb_ctx *ctx, const struct ormas_hari *h,
    struct kb_err *err)
{
	const struct status_opt *opt = ctx->own;
	struct ormas_status_want w = { .filter = &ctx->filter,
	    .keadaan = opt->keadaan, .aktif = opt->aktif };

	if (kb_list_begin(ctx, &ormas_status_type, NULL, err) != 0 ||
	    ormas_status_rows(&ctx->kantor, h, &w, kb_list_row, ctx, err) != 0)
		return -1;
	if (ctx->out.format->people)
		ormas_status_note(&ctx->out.note, h, &w);
	kb_list_end(ctx);
	return 0;
}

static int
run_status(struct kb_ctx *ctx, struct kb_err *err)
{
	return with_day(ctx, list_status, err);
}

static const struct kb_cmd commands[] = {
	{ .name = "jatuh-tempo",
	    .help = "masa yang berakhir, dan yang perlu dilakukan ormas",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_PERIOD | KB_SORTED,
	    .opt = &tempo_type, .run = run_tempo },
	{ .name = "status",
	    .help = "keadaan ormas hari ini: terdaftar, masanya, aktif",
	    .flags = KB_RO | KB_LIST | KB_WHERE, .opt = &status_type,
	    .run = run_status },
	{ 0 }
};

static const struct kb_tool tool = {
	"ormas-skt", "register ormas, permohonan, komunikasi dan kunjungan",
	ormas_types, commands, (const char *const[]){ "surat/", NULL }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
