/* SPDX-License-Identifier: ISC */
/* banpol-tetapkan.c - freezes the computation of one council and year. */
#include "banpol.h"
#include "kesbang/hitung.h"
#include "kesbang/text.h"

struct tetapkan_opt {
	struct banpol_of of;
	kb_text	 nomor;
	kb_date	 tanggal;
	kb_text	 dasar, catatan;
	kb_enum	 pembulatan, ulang;
};

static const struct kb_field tetapkan_fields[] = {
	BANPOL_TAHUN(struct tetapkan_opt, ""),
	BANPOL_WILAYAH(struct tetapkan_opt, ""),
	TEXT(struct tetapkan_opt, nomor, "nomor keputusannya"),
	DATE(struct tetapkan_opt, tanggal, "tanggal keputusannya",
	    .past = true),
	TEXT(struct tetapkan_opt, dasar, "dasar keputusan itu"),
	TEXT(struct tetapkan_opt, catatan, "catatan kantor"),
	ENUM(struct tetapkan_opt, pembulatan, banpol_pembulatan, "tanpa ini "
	    "seperti penetapan terakhirnya, atau setelan "
	    "banpol.pembulatan"),
	FLAG(struct tetapkan_opt, ulang, "juga bila angkanya tidak berubah: "
	    "keputusan lain, atau nomornya salah tulis"),
};

const struct kb_type banpol_tetapkan_opt = {
	.size = sizeof(struct tetapkan_opt), KB_FIELDS(tetapkan_fields),
};

static int
wanted(struct kb_ctx *ctx, struct banpol_tetapan *t, struct kb_err *err)
{
	const struct tetapkan_opt *opt = ctx->own;
	struct banpol_asked a;

	if (opt->of.tahun.ymd == 0 || opt->nomor == NULL || opt->tanggal.ymd == 0)
		return kb_fail(err, KB_USAGE, "sebutkan --tahun, dan --nomor "
		    "serta --tanggal keputusannya");
	if (banpol_asked(ctx, &opt->of, 0, NULL, &a, err) != 0)
		return -1;
	if (opt->tanggal.ymd > ctx->kantor.env.today.ymd)
		return kb_fail(err, KB_USAGE, "--tanggal: sesudah hari ini");
	if (opt->tanggal.ymd / 10000 < a.year - 1)
		return kb_fail(err, KB_USAGE, "--tanggal: lebih dari setahun "
		    "sebelum tahun anggaran %d", a.year);
	*t = (struct banpol_tetapan){ .tahun = a.year,
	    .wilayah = a.council,
	    .pembulatan = opt->pembulatan, .nomor = opt->nomor,
	    .tanggal = opt->tanggal, .dasar = opt->dasar,
	    .catatan = opt->catatan, .again = kb_yes(opt->ulang) };
	return 0;
}

/* "Kota Balikpapan 2019, urutan 2: 11 partai, Rp1.082.697.635 (semula ...)" */
static void
tell_written(struct kb_ctx *ctx, const struct banpol_tetapan *t)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	kb_buf_addf(&b, "%s: %s %d, urutan %lld, ", kb_yes(ctx->opt.coba) ?
	    "akan ditetapkan" : "ditetapkan", kb_region_name(&ctx->kantor,
	    t->wilayah.s, &name), t->tahun, (long long)t->urutan);
	kb_money_text(&b, t->jumlah);
	if (t->urutan > 1) {
		kb_buf_adds(&b, ", semula ");
		kb_money_text(&b, t->semula);
	}
	kb_say(ctx, "%s", b.s);
	kb_buf_free(&b);
	kb_buf_free(&name);
}

static void
tell_same(struct kb_ctx *ctx, const struct banpol_tetapan *t)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	kb_buf_addf(&b, "%s %d: sama dengan penetapan urutan %lld",
	    kb_region_name(&ctx->kantor, t->wilayah.s, &name), t->tahun,
	    (long long)t->urutan);
	if (t->nomor_semula != NULL)
		kb_buf_addf(&b, ", nomor %s", t->nomor_semula);
	kb_buf_adds(&b, ", ");
	kb_date_long(&b, t->tanggal_semula);
	kb_buf_adds(&b, "; tidak ada yang ditulis");
	if (t->other)
		kb_buf_adds(&b, " (nomor atau tanggal lain dengan angka yang "
		    "sama: --ulang)");
	kb_say(ctx, "%s", b.s);
	kb_buf_free(&b);
	kb_buf_free(&name);
}

static int
put(struct kb_ctx *ctx, const struct banpol_tetapan *t, struct kb_err *err)
{
	int rc;

	if (!t->written) {
		tell_same(ctx, t);
		return 0;
	}
	rc = kb_list_begin(ctx, &banpol_beda_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < t->nbeda; i++)
		rc = kb_list_row(ctx, &t->beda[i], err);
	if (rc == 0) {
		kb_list_end(ctx);
		tell_written(ctx, t);
	}
	return rc;
}

int
banpol_run_tetapkan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct banpol_tetapan t = { 0 };
	int rc = wanted(ctx, &t, err);

	if (rc == 0)
		rc = banpol_tetapkan(&ctx->kantor, &t, err);
	if (rc == 0)
		rc = put(ctx, &t, err);
	if (rc == 0 && t.written)
		kb_say_lines(ctx, "", kb_buf_str(&t.note));
	if (rc == 0 && (t.perhatian || (!t.written && t.other)))
		rc = KB_NOTE;
	banpol_tetapan_free(&t);
	return rc;
}
