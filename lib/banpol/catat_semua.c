/* SPDX-License-Identifier: ISC */
/*
 * catat_semua.c - a step of several parties is entered: of all of them or of
 * none, and what comes next is told.
 */
#include <stdlib.h>
#include <string.h>

#include "catat.h"
#include "kesbang/text.h"

#define INSIST "; bila memang demikian, tambahkan --tetap \"ALASAN\""

struct batch {
	struct kb_kantor	*k;
	struct banpol_catat	*c;
	char			**code;		/* of parties */
	int			*year;		/* ... and which budget year */
	size_t			 n;
	struct catat		*w;		/* as many */
	struct catat_tahun	**known;	/* by budget year */
	size_t			 nknown;
	bool			 all;
};

/* Read once, however many parties ask for it. */
static int
known(struct batch *t, int year, struct catat_tahun **y, struct kb_err *err)
{
	for (size_t i = 0; i < t->nknown; i++)
		if (t->known[i]->year == year) {
			*y = t->known[i];
			return 0;
		}
	t->known = kb_realloc(t->known, t->nknown + 1, sizeof(*t->known));
	*y = t->known[t->nknown++] = kb_alloc(sizeof(**y));
	return catat_tahun_load(t->k, &t->c->wilayah, year, &t->c->t, *y, err);
}

/* ---- whom ---- */

static void
also(struct batch *t, const char *code, int year)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->code[i], code) == 0)
			return;			/* named twice */
	t->code = kb_realloc(t->code, t->n + 1, sizeof(*t->code));
	t->year = kb_realloc(t->year, t->n + 1, sizeof(*t->year));
	t->code[t->n] = kb_strdup(code);
	t->year[t->n++] = year;
}

static int
usual_year(const struct batch *t, const char *party)
{
	const struct banpol_catat *c = t->c;

	return c->t.tahun.ymd != 0 ? c->t.tahun.ymd / 10000 : catat_year(t->k,
	    &c->wilayah, (enum banpol_tahap)c->t.tahap.n, c->t.tanggal, party);
}

/* Who is entitled; what is after the payment is of who got it. */
static int
everyone(struct batch *t, struct kb_err *err)
{
	kb_enum step = t->c->t.tahap;
	bool report = step.n >= BANPOL_LPJ && step.n <= BANPOL_LPJ_KDH,
	    after = report || step.n == BANPOL_BAST;
	int year = usual_year(t, NULL);
	struct catat_tahun *y;

	if (known(t, year, &y, err) != 0)
		return -1;
	for (size_t i = 0; i < y->now.n; i++) {
		const struct banpol_satu *s = &y->now.satu[i];

		if (report ? s->wajib_lpj : after ? s->menerima :
		    s->hak.known && s->hak.v > 0)
			also(t, s->partai, year);
	}
	return t->n > 0 ? 0 : kb_fail(err, KB_DATA, "tidak ada partai yang %s "
	    "untuk %d", after ? "menerima bantuan" : "berhak atau haknya "
	    "dapat dihitung", year);
}

static int
named(struct batch *t, struct kb_err *err)
{
	const char *list = t->c->partai, *code;
	struct kb_buf name = KB_BUF_INIT;
	int rc = 0;

	while (rc == 0 && kb_next_part(&list, ',', &name)) {
		char *trimmed = kb_trim(name.s);

		if (*trimmed == '\0')
			continue;
		rc = banpol_party(t->k, trimmed, usual_year(t, NULL), &code,
		    err);
		if (rc == 0)
			also(t, code, usual_year(t, code));
	}
	kb_buf_free(&name);
	return rc == 0 && t->n == 0 ? kb_fail(err, KB_USAGE, "sebutkan "
	    "--partai") : rc;
}

/* ---- each ---- */

void
catat_refuse(const struct catat *w, const char *why, struct kb_errs *no)
{
	kb_errs_add(no, NULL, NULL, "%s %d, %s tidak dicatat: %s",
	    w->s->singkatan, w->y->year, banpol_tahap[catat_step(w) - 1].label,
	    why);
}

/* The arithmetic; of a further payment what it comes to. */
static int
show_sum(const struct catat *w, struct kb_buf *b, struct kb_err *err)
{
	int rc = banpol_rumus(w->k, &w->council, w->y->year, w->t.partai, b,
	    err);

	if (rc != 0 || w->t.termin.v == 1 || !w->s->hak.known)
		return rc;
	kb_buf_adds(b, "Sudah dibayar: ");
	kb_money_text(b, w->s->cair);
	kb_buf_addf(b, "\nPencairan ke-%lld: ", (long long)w->t.termin.v);
	kb_money_text(b, banpol_sisa(w->s));
	kb_buf_addc(b, '\n');
	return 0;
}

/* What is refused of one of several is told with the others'. */
static int
enter(struct batch *t, size_t i, struct kb_err *err)
{
	struct banpol_catat *c = t->c;
	struct banpol_tercatat *r = &c->satu[i];
	struct catat *w = &t->w[i];
	int rc;

	*w = (struct catat){ .k = t->k, .council = c->wilayah, .t = c->t,
	    .uang = c->uang, .tetap = c->tetap };
	w->t.partai = t->code[i];
	if (known(t, t->year[i], &w->y, err) != 0 || catat_open(w, err) != 0)
		return -1;
	r->tahun = w->y->year;
	kb_buf_adds(&r->nama, w->s->singkatan);
	if (t->all && catat_pass(w, &r->lewat))
		return 0;
	rc = catat_enter(w, err);
	if (rc != 0 && (t->n == 1 || (err->status != KB_DATA &&
	    err->status != KB_USAGE)))
		return -1;
	if (rc != 0 || w->tolak.len > 0) {
		catat_refuse(w, rc != 0 ? err->msg : w->tolak.s, c->tolak);
		return 0;
	}
	kb_buf_adds(&r->ragu, kb_buf_str(&w->ragu));
	return catat_step(w) == BANPOL_VERIFIKASI ? show_sum(w, &r->rumus,
	    err) : 0;
}

int
catat_refused(struct kb_errs *no, size_t of, const char *others,
    struct kb_err *err)
{
	if (no->count == 0)
		return 0;
	if (of > 1)
		return kb_fail(err, KB_DATA, "%zu dari %zu partai ditolak, "
		    "tidak satu pun disimpan%s%s" INSIST, no->count, of,
		    others != NULL ? "; untuk yang lain: --partai " : "",
		    others != NULL ? others : "");
	(void)kb_fail(err, KB_DATA, "%s" INSIST, no->msg[0]);
	kb_errs_free(no);
	return -1;
}

static int
enter_all(struct batch *t, struct kb_err *err)
{
	struct kb_buf others = KB_BUF_INIT;
	int rc;

	t->w = kb_alloc(t->n * sizeof(*t->w));
	t->c->satu = kb_alloc(t->n * sizeof(*t->c->satu));
	t->c->n = t->n;
	for (size_t i = 0; i < t->n; i++) {
		size_t refused = t->c->tolak->count;

		if (enter(t, i, err) != 0) {
			kb_buf_free(&others);
			return -1;
		}
		if (t->c->tolak->count == refused &&
		    t->c->satu[i].lewat.len == 0)
			kb_buf_addf(&others, "%s%s", others.len > 0 ? "," :
			    "", t->code[i]);
	}
	rc = catat_refused(t->c->tolak, t->n, others.s, err);
	kb_buf_free(&others);
	return rc;
}

/* ---- told ---- */

static void
tell_amount(const struct catat *w, struct kb_buf *b)
{
	kb_buf_adds(b, ", ");
	kb_money_text(b, w->uang.jumlah.v);
	if (w->whole && catat_partial(w)) {
		kb_buf_adds(b, ", bagiannya sebelum pelantikan ");
		kb_date_long(b, w->part.dilantik);
	} else if (w->whole) {
		kb_buf_adds(b, ", haknya yang belum dibayar");
	}
}

/* "tersimpan: Golkar 2020, SP2D 10 Juni 2020, Rp...; berikutnya: BAST ..." */
static void
tell(const struct catat *w, const struct banpol_perjalanan *p,
    const struct banpol_satu *s, struct kb_buf *b)
{
	struct kb_buf next = KB_BUF_INIT;

	kb_buf_addf(b, "tersimpan: %s %d, %s ", s->singkatan, s->tahun,
	    banpol_tahap[catat_step(w) - 1].label);
	kb_date_long(b, w->t.tanggal);
	if (catat_step(w) == BANPOL_SP2D)
		tell_amount(w, b);
	if (w->t.termin.v > 1)
		kb_buf_addf(b, ", pencairan ke-%lld",
		    (long long)w->t.termin.v);
	banpol_berikutnya(p, s, &next);
	if (next.len > 0)
		kb_buf_addf(b, "; berikutnya: %s", next.s);
	kb_buf_free(&next);
}

/* How far each has come, with what was entered. */
static int
tell_year(struct batch *t, const struct catat_tahun *y, struct kb_err *err)
{
	struct banpol_perjalanan p = { 0 };
	int rc = banpol_perjalanan(t->k, &(struct banpol_tanya){
	    .wilayah = t->c->wilayah, .from = y->year, .to = y->year }, &p,
	    err);

	for (size_t i = 0; rc == 0 && i < t->n; i++)
		for (size_t j = 0; t->w[i].y == y && j < p.n; j++)
			if (t->c->satu[i].lewat.len == 0 &&
			    strcmp(p.satu[j].partai, t->code[i]) == 0)
				tell(&t->w[i], &p, &p.satu[j],
				    &t->c->satu[i].kata);
	banpol_perjalanan_free(&p);
	return rc;
}

static void
free_batch(struct batch *t)
{
	for (size_t i = 0; t->w != NULL && i < t->n; i++)
		catat_free(&t->w[i]);
	for (size_t i = 0; i < t->n; i++)
		free(t->code[i]);
	for (size_t i = 0; i < t->nknown; i++) {
		catat_tahun_free(t->known[i]);
		free(t->known[i]);
	}
	free(t->w);
	free(t->code);
	free(t->year);
	free(t->known);
}

int
banpol_catat(struct kb_kantor *k, struct banpol_catat *c, struct kb_err *err)
{
	struct batch t = { .k = k, .c = c,
	    .all = banpol_semua(c->partai) };
	int rc;

	if (c->t.tanggal.ymd == 0)
		c->t.tanggal = k->env.today;
	if (c->uang.rekening != NULL && (t.all || strchr(c->partai, ',') !=
	    NULL))
		return kb_fail(err, KB_USAGE, "--rekening hanya untuk satu "
		    "partai: setiap partai menerima pada rekeningnya sendiri");
	rc = t.all ? everyone(&t, err) : named(&t, err);
	if (rc == 0)
		rc = enter_all(&t, err);
	for (size_t i = 0; rc == 0 && i < t.nknown; i++)
		rc = tell_year(&t, t.known[i], err);
	free_batch(&t);
	return rc;
}

void
banpol_catat_free(struct banpol_catat *c)
{
	for (size_t i = 0; i < c->n; i++) {
		kb_buf_free(&c->satu[i].ragu);
		kb_buf_free(&c->satu[i].kata);
		kb_buf_free(&c->satu[i].rumus);
		kb_buf_free(&c->satu[i].lewat);
		kb_buf_free(&c->satu[i].nama);
	}
	free(c->satu);
}
