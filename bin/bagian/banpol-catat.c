/* SPDX-License-Identifier: ISC */
/* banpol-catat.c - catat: a step of parties' aid is entered. */
#include <stdlib.h>

#include "banpol.h"
#include "kesbang/proses.h"
#include "kesbang/text.h"

struct catat_opt {
	kb_text	 partai;
	kb_date	 tanggal;
	kb_text	 nomor;
	struct banpol_of of;
	kb_int	 termin;
	kb_enum	 kesimpulan;
	kb_text	 keterangan, catatan;
	kb_money jumlah;
	kb_text	 bank, rekening, atas_nama, kuitansi;
	kb_text	 tetap;
};

#define T struct catat_opt
static const struct kb_field catat_fields[] = {
	TEXT(T, partai, "partainya: kode, nama atau singkatan; beberapa "
	    "dipisah koma; 'semua': semua yang berhak atau, sesudah cair, "
	    "semua penerima", .need = true, .arg = "PARTAI,..."),
	DATE(T, tanggal, "harinya; tanpa ini hari ini"),
	TEXT(T, nomor, "nomor suratnya, Berita Acara, SP2D atau LHP"),
	BANPOL_TAHUN(T, "; tanpa ini tahun tanggalnya, sejak LPJ tahun "
	    "terakhir yang menunggu langkah itu"),
	INT(T, termin, "pencairan ke berapa; tanpa ini yang sedang diurus",
	    .min = 1, .max = 12),
	ENUM(T, kesimpulan, banpol_kesimpulan, "lhp: kesimpulannya"),
	TEXT(T, keterangan, "alasan dikembalikan atau ditahan; hal surat"),
	TEXT(T, catatan, "catatan kantor"),
	MONEY(T, jumlah, "sp2d: rupiahnya; tanpa ini hak yang belum dibayar",
	    .min = 1, .max = INT64_MAX),
	TEXT(T, bank, "sp2d: bank penerima; tanpa ini yang ada pada pengurus"),
	TEXT(T, rekening, "sp2d: nomor rekening penerima; tanpa ini yang ada "
	    "pada pengurus"),
	TEXT(T, atas_nama, "sp2d: pemilik rekening itu"),
	TEXT(T, kuitansi, "bast: nomor kuitansi partai"),
	TEXT(T, tetap, "alasan mencatat juga yang seharusnya belum dapat; "
	    "masuk catatan", .arg = "ALASAN"),
};
#undef T

const struct kb_type banpol_catat_opt = {
	.size = sizeof(struct catat_opt), KB_FIELDS(catat_fields),
};

const char *
banpol_step_word(size_t i, const char **help)
{
	if (help != NULL)
		*help = banpol_tahap[i].label;
	return banpol_tahap[i].name;
}

/* In the order of the way. */
static int
which_step(struct kb_err *err)
{
	struct kb_buf all = KB_BUF_INIT;

	for (size_t i = 0; banpol_tahap[i].name != NULL; i++)
		kb_buf_addf(&all, "%s%s", i > 0 ? ", " : "",
		    banpol_tahap[i].name);
	kb_fail(err, KB_USAGE, "sebutkan TAHAP, yang terjadi: %s", all.s);
	kb_buf_free(&all);
	return -1;
}

/* "berita acara", "LPJ ke BPK": as words, too. */
static int
read_step(struct kb_ctx *ctx, kb_enum *step, struct kb_err *err)
{
	int at = kb_field_find(&tahapan_type, "tahap");
	struct kb_buf words = KB_BUF_INIT;
	struct tahapan t = { 0 };
	struct kb_err e;
	int rc;

	for (int i = 0; i < ctx->argc; i++)
		kb_buf_addf(&words, "%s%s", i > 0 ? " " : "", ctx->argv[i]);
	if (words.len == 0)
		rc = which_step(err);
	else if (kb_set(&tahapan_type, (size_t)at, &t, words.s,
	    &ctx->kantor.env, &e) != 0)
		rc = kb_fail(err, KB_USAGE, "TAHAP: %s", e.msg);
	else
		rc = 0;
	*step = t.tahap;
	kb_buf_free(&words);
	return rc;
}

static int
check(const struct catat_opt *o, kb_enum step, kb_date today,
    struct kb_err *err)
{
	const struct {
		bool		 given;
		const char	*name;
		enum banpol_tahap of;
	} only[] = {
		{ o->jumlah.known, "jumlah", BANPOL_SP2D },
		{ o->bank != NULL, "bank", BANPOL_SP2D },
		{ o->rekening != NULL, "rekening", BANPOL_SP2D },
		{ o->atas_nama != NULL, "atas-nama", BANPOL_SP2D },
		{ o->kuitansi != NULL, "kuitansi", BANPOL_BAST },
		{ o->kesimpulan.n != 0, "kesimpulan", BANPOL_LHP },
	};

	for (size_t i = 0; i < KB_LEN(only); i++)
		if (only[i].given && step.n != only[i].of)
			return kb_fail(err, KB_USAGE, "--%s hanya untuk %s",
			    only[i].name, banpol_tahap[only[i].of - 1].name);
	if (o->tanggal.ymd > today.ymd)
		return kb_fail(err, KB_USAGE, "--tanggal: belum terjadi; "
		    "yang dicatat ialah yang sudah");
	if (o->partai == NULL)
		return kb_fail(err, KB_USAGE, "sebutkan --partai");
	return 0;
}

/* What became of each; true: somebody should look. */
static bool
tell(struct kb_ctx *ctx, const struct banpol_catat *c)
{
	bool look = false, differ = false;

	for (size_t i = 0; i < c->n; i++) {
		const struct banpol_tercatat *r = &c->satu[i];
		char *front = kb_asprintf("peringatan: %s%s", c->n > 1 ?
		    r->nama.s : "", c->n > 1 ? ": " : "");

		if (r->lewat.len > 0)
			kb_say(ctx, "dilewati: %s %d: %s", r->nama.s,
			    r->tahun, r->lewat.s);
		else
			kb_say(ctx, "%s%s", kb_yes(ctx->opt.coba) ? "akan " :
			    "", kb_buf_str(&r->kata));
		kb_say_lines(ctx, front, kb_buf_str(&r->ragu));
		free(front);
		differ = differ || r->tahun != c->satu[0].tahun;
		look = look || r->ragu.len > 0 || r->lewat.len > 0;
	}
	if (differ)
		kb_say(ctx, "peringatan: tahunnya tidak sama untuk semua "
		    "partai itu; bila keliru, sebutkan --tahun");
	return look || differ;
}

/* The arithmetic; of several parties each with its name. */
static int
put_sums(struct kb_ctx *ctx, const struct banpol_catat *c, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	for (size_t i = 0; i < c->n; i++) {
		const struct banpol_tercatat *r = &c->satu[i];

		if (r->rumus.len > 0 && c->n > 1)
			kb_buf_addf(&b, "%s:\n", r->nama.s);
		kb_buf_adds(&b, kb_buf_str(&r->rumus));
	}
	rc = b.len > 0 ? kb_put(ctx, &b, err) : 0;
	kb_buf_free(&b);
	return rc;
}

int
banpol_run_catat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct catat_opt *o = ctx->own;
	struct banpol_asked a;
	struct banpol_catat c = {
	    .t = { .tahun = o->of.tahun, .termin = o->termin,
	    .tanggal = o->tanggal, .nomor_surat = o->nomor,
	    .kesimpulan = o->kesimpulan, .keterangan = o->keterangan,
	    .catatan = o->catatan },
	    .uang = { .jumlah = o->jumlah, .bank = o->bank,
	    .rekening = o->rekening, .atas_nama = o->atas_nama,
	    .nomor_kuitansi = o->kuitansi }, .partai = o->partai,
	    .tetap = o->tetap, .tolak = &ctx->errs };
	bool look = false;
	int rc;

	if (read_step(ctx, &c.t.tahap, err) != 0 || check(o, c.t.tahap,
	    ctx->kantor.env.today, err) != 0 || banpol_asked(ctx, &o->of, 0,
	    NULL, &a, err) != 0)
		return -1;
	c.wilayah = a.council;
	rc = banpol_catat(&ctx->kantor, &c, err);
	if (rc == 0)
		look = tell(ctx, &c);
	if (rc == 0)
		rc = put_sums(ctx, &c, err);
	banpol_catat_free(&c);
	return rc != 0 ? rc : look ? KB_NOTE : 0;
}
