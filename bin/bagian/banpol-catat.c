/* SPDX-License-Identifier: ISC */
/* banpol-catat.c - catat: a step of parties' aid is entered. */
#include <string.h>

#include "banpol.h"
#include "kesbang/proses.h"
#include "kesbang/text.h"

#define EVERYONE "semua"

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
	if (o->rekening != NULL && (kb_same_name(o->partai, EVERYONE) ||
	    strchr(o->partai, ',') != NULL))
		return kb_fail(err, KB_USAGE, "--rekening hanya untuk satu "
		    "partai: setiap partai menerima pada rekeningnya sendiri");
	return 0;
}

struct entering {
	struct kb_ctx		*ctx;
	kb_enum			 step;
	struct banpol_asked	 a;
	bool			 all, several;	/* parties */
	bool			 look;		/* somebody should */
	int			 first;		/* budget year of the first */
};

static void
tell(struct entering *e, const struct banpol_catat *c)
{
	int year = c->t.tahun.ymd / 10000;

	if (c->lewat.len > 0)
		kb_say(e->ctx, "dilewati: %s %d: %s", c->nama.s, year,
		    c->lewat.s);
	if (c->kata.len > 0)
		kb_say(e->ctx, "%s%s", kb_yes(e->ctx->opt.coba) ? "akan " : "",
		    c->kata.s);
	kb_say_lines(e->ctx, "peringatan: ", kb_buf_str(&c->ragu));
	if (e->first != 0 && e->first != year)
		kb_say(e->ctx, "peringatan: tahunnya tidak sama untuk semua "
		    "partai itu; bila keliru, sebutkan --tahun");
	e->look = e->look || c->ragu.len > 0 || c->lewat.len > 0 ||
	    (e->first != 0 && e->first != year);
	e->first = year;
}

/* The arithmetic; of several parties each with its name. */
static int
put_sum(struct entering *e, const struct banpol_catat *c, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc = 0;

	if (c->rumus.len > 0 && e->several)
		kb_buf_addf(&b, "%s:\n", c->nama.s);
	if (c->rumus.len > 0) {
		kb_buf_adds(&b, c->rumus.s);
		rc = kb_put(e->ctx, &b, err);
	}
	kb_buf_free(&b);
	return rc;
}

static int
enter(struct entering *e, const char *party, kb_pdate year, struct kb_err *err)
{
	struct kb_ctx *ctx = e->ctx;
	const struct catat_opt *o = ctx->own;
	struct banpol_catat c = {
	    .t = { .partai = party, .tahun = year, .termin = o->termin,
	    .tahap = e->step, .tanggal = o->tanggal, .nomor_surat = o->nomor,
	    .kesimpulan = o->kesimpulan, .keterangan = o->keterangan,
	    .catatan = o->catatan },
	    .uang = { .jumlah = o->jumlah, .bank = o->bank,
	    .rekening = o->rekening, .atas_nama = o->atas_nama,
	    .nomor_kuitansi = o->kuitansi }, .tetap = o->tetap,
	    .wilayah = e->a.council, .semua = e->all };
	int rc = banpol_catat(&ctx->kantor, &c, err);

	if (rc == 0)
		tell(e, &c);
	if (rc == 0)
		rc = put_sum(e, &c, err);
	banpol_catat_free(&c);
	return rc;
}

static int
enter_list(struct entering *e, struct kb_err *err)
{
	const struct catat_opt *o = e->ctx->own;
	const char *list = o->partai, *code;
	struct kb_buf name = KB_BUF_INIT;
	int rc = 0;

	e->several = strchr(list, ',') != NULL;
	while (rc == 0 && kb_next_part(&list, ',', &name)) {
		char *trimmed = kb_trim(name.s);

		if (*trimmed == '\0')
			continue;
		rc = banpol_party(&e->ctx->kantor, trimmed, &code, err);
		if (rc == 0)
			rc = enter(e, code, o->of.tahun, err);
	}
	kb_buf_free(&name);
	return rc;
}

/* Who is entitled; what is after the payment is of who got it. */
static int
enter_all(struct entering *e, struct kb_err *err)
{
	struct banpol_perjalanan p = { 0 };
	bool after = e->step.n >= BANPOL_BAST && e->step.n <= BANPOL_LPJ_KDH;
	int year = e->a.year, rc;
	size_t n = 0;

	e->all = e->several = true;
	rc = banpol_perjalanan(&e->ctx->kantor, &(struct banpol_tanya){
	    .wilayah = e->a.council, .from = year, .to = year }, &p, err);
	for (size_t i = 0; rc == 0 && i < p.n; i++) {
		const struct banpol_satu *s = &p.satu[i];

		if (after ? !s->wajib_lpj : !s->hak.known || s->hak.v == 0)
			continue;
		rc = enter(e, s->partai, (kb_pdate){ year * 10000 }, err);
		n++;
	}
	if (rc == 0 && n == 0)
		rc = kb_fail(err, KB_DATA, "tidak ada partai yang %s untuk %d",
		    after ? "menerima bantuan" : "berhak atau haknya dapat "
		    "dihitung", year);
	banpol_perjalanan_free(&p);
	return rc;
}

/* The year of the day; accountability is of the year before. */
static int
usual(const struct kb_ctx *ctx, kb_enum step)
{
	const struct catat_opt *o = ctx->own;
	kb_date day = o->tanggal.ymd != 0 ? o->tanggal : ctx->kantor.env.today;

	return day.ymd / 10000 - (step.n >= BANPOL_LPJ &&
	    step.n <= BANPOL_LPJ_KDH);
}

int
banpol_run_catat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct catat_opt *o = ctx->own;
	struct entering e = { .ctx = ctx };
	int rc;

	if (read_step(ctx, &e.step, err) != 0 || check(o, e.step,
	    ctx->kantor.env.today, err) != 0 || banpol_asked(ctx, &o->of,
	    usual(ctx, e.step), NULL, &e.a, err) != 0)
		return -1;
	rc = kb_same_name(o->partai, EVERYONE) ? enter_all(&e, err) :
	    enter_list(&e, err);
	return rc != 0 ? rc : e.look ? KB_NOTE : 0;
}
