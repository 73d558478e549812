/* SPDX-License-Identifier: ISC */
/*
 * grafik.c - how many potensi were open at the end of each period, by level,
 * source or issue; or how many events it had, all or by source or issue.  A
 * period that is to come, or in which nothing is on record and nobody has
 * reported, is not known.
 */
#include <stdlib.h>
#include <string.h>

#include "grafik.h"

#define ISU 6				/* issues that have a line of their own */

const struct kb_word konflik_baris[] = {
	[KONFLIK_BARIS_TINGKAT - 1] = { "tingkat", NULL, NULL },
	[KONFLIK_BARIS_SUMBER - 1] = { "sumber_konflik", NULL, "sumber" },
	[KONFLIK_BARIS_ISU - 1] = { "isu", NULL, NULL },
	{ 0 }
};

static void *
keep(struct susun *s, void *p)
{
	return peta_keep(&s->g->keep, &s->g->nkeep, p);
}

char *
grafik_teks(struct susun *s, struct kb_buf *b)
{
	return keep(s, kb_buf_take(b));
}

/* ---- periods ---- */

/* Is there anything of that kind on record, or has anybody reported? */
static bool
known(const struct susun *s, const struct konflik_keadaan *now)
{
	if (now->masa.from.ymd > s->k->env.today.ymd)
		return false;
	if ((s->way->peristiwa ? now->semua.peristiwa.n : now->npotensi) > 0)
		return true;
	for (size_t i = 0; i < now->ntempat; i++)
		if (now->tempat[i].lapor != NULL &&
		    now->tempat[i].lapor->diterima.ymd != 0)
			return true;
	return false;
}

static int
periods(const struct konflik_tanya *ask, enum kb_each each, size_t *n,
    struct kb_err *err)
{
	kb_date to = kb_period_at(each, ask->masa.to, 0, NULL).to;

	for (*n = 0; *n <= KONFLIK_TITIK_MAX; (*n)++)
		if (kb_period_at(each, ask->masa.from, (int)*n, NULL).from.ymd >
		    to.ymd)
			return 0;
	return kb_fail(err, KB_USAGE, "--periode: lebih dari %d titik pada "
	    "satu grafik; persempit, atau pilih --tiap yang lebih panjang",
	    KONFLIK_TITIK_MAX);
}

static void
classify(struct susun *s, const struct konflik_keadaan *now)
{
	if (now->n > 0)
		s->class = konflik_klasifikasi(s->told, s->class,
		    now->klasifikasi);
	s->told += now->n;
}

static int
read_all(struct susun *s, const struct konflik_tanya *ask, enum kb_each each,
    const char **label, bool *told, struct kb_err *err)
{
	for (size_t i = 0; i < s->nperiod; i++) {
		struct konflik_keadaan now;
		struct konflik_tanya one = *ask;
		struct kb_buf b = KB_BUF_INIT;
		int rc;

		one.masa = kb_period_at(each, ask->masa.from, (int)i, NULL);
		rc = konflik_keadaan(s->k, &one, &now, err);
		if (rc == 0) {
			peta_brief(&one.masa, &b);
			label[i] = grafik_teks(s, &b);
			told[i] = known(s, &now);
			s->period = i;
			s->last = one.masa;
			classify(s, &now);
			rc = s->way->add(s, &now, &one, err);
		}
		if (rc == 0 && i == 0) {
			kb_buf_addf(&b, "%s, ", s->way->title);
			konflik_tempat_judul(s->k, &now.induk, &b);
			s->g->c.title = grafik_teks(s, &b);
			konflik_sebagian_kata(&now, &b);
			if (b.len > 0)
				s->part = grafik_teks(s, &b);
		}
		konflik_keadaan_free(&now);
		if (rc != 0)
			return -1;
	}
	return 0;
}

/* ---- series ---- */

static int
by_size(const void *va, const void *vb)
{
	const struct deret *a = va, *b = vb;

	if (a->all != b->all)
		return a->all > b->all ? -1 : 1;
	return strcmp(a->code, b->code);
}

static int
by_rank(const void *va, const void *vb)
{
	const struct deret *a = va, *b = vb;

	return strcmp(a->code, b->code);
}

/* The largest ones; what is left, together. */
static void
gather(struct susun *s)
{
	if (s->n > 1)
		qsort(s->d, s->n, sizeof(*s->d), s->way->baris ==
		    KONFLIK_BARIS_ISU ? by_size : by_rank);
	if (s->way->baris != KONFLIK_BARIS_ISU || s->n <= ISU)
		return;
	for (size_t i = ISU; i < s->n; i++)
		for (size_t p = 0; p < s->nperiod; p++)
			s->d[ISU - 1].at[p].v += s->d[i].at[p].v;
	s->d[ISU - 1].label = "Isu lain";
	s->n = ISU;
}

static void
finish(struct susun *s, const struct konflik_tanya *ask, const bool *told)
{
	struct kb_pic_chart *c = &s->g->c;
	struct kb_pic_series *out = keep(s, kb_alloc((s->n + 1) *
	    sizeof(*out)));
	struct kb_buf b = KB_BUF_INIT;

	gather(s);
	for (size_t i = 0; i < s->n; i++) {
		for (size_t p = 0; p < s->nperiod; p++)
			s->d[i].at[p].known = told[p];
		out[i] = (struct kb_pic_series){ s->d[i].label, s->d[i].at,
		    s->d[i].rank };
	}
	c->series = out;
	c->nseries = s->n;
	c->kind = s->way->kind;
	c->unit = s->way->unit;
	c->unknown = "belum ada laporan atau catatan";
	/* Several charts may stand in one page. */
	kb_buf_addf(&b, "grafik-%s", s->way->id);
	c->id = grafik_teks(s, &b);
	kb_period_long(&b, &ask->masa);
	if (s->part != NULL)
		kb_buf_addf(&b, "\n%s", s->part);
	c->subtitle = grafik_teks(s, &b);
	if (s->told > 0 && !ask->publik)
		c->mark = keep(s, peta_tanda(s->class));
	kb_buf_addf(&b, "%s\nSumber: register %s, keadaan ", s->way->what,
	    s->k->office.nama != NULL ? s->k->office.nama : "kantor");
	kb_date_long(&b, s->k->env.today);
	if (s->nperiod > 0 && s->last.from.ymd <= s->k->env.today.ymd &&
	    s->last.to.ymd > s->k->env.today.ymd)
		kb_buf_addf(&b, "; %s belum selesai", c->period[s->nperiod -
		    1]);
	kb_buf_adds(&b, ". Potensi dan peristiwa tidak dijumlahkan.");
	c->notes = grafik_teks(s, &b);
}

int
konflik_grafik(struct kb_kantor *k, const struct konflik_grafik_tanya *q,
    struct konflik_grafik *g, struct kb_err *err)
{
	const struct konflik_tanya *ask = &q->keadaan;
	enum kb_each each = q->tiap != 0 ? q->tiap : KB_EACH_QUARTER;
	struct susun s = { .k = k, .g = g, .way = grafik_cara(q->peristiwa,
	    q->baris) };
	const char **label;
	bool *told;
	int rc;

	memset(g, 0, sizeof(*g));
	if (s.way == NULL)
		return kb_fail(err, KB_USAGE, "--baris tingkat: peristiwa tidak "
		    "bertingkat; pilih sumber_konflik atau isu");
	rc = periods(ask, each, &s.nperiod, err);
	if (rc != 0)
		return -1;
	label = keep(&s, kb_alloc((s.nperiod + 1) * sizeof(*label)));
	told = keep(&s, kb_alloc(s.nperiod + 1));
	g->c.period = label;
	g->c.nperiod = s.nperiod;
	rc = read_all(&s, ask, each, label, told, err);
	if (rc == 0)
		finish(&s, ask, told);
	free(s.d);
	return rc;
}

void
konflik_grafik_free(struct konflik_grafik *g)
{
	for (size_t i = 0; i < g->nkeep; i++)
		free(g->keep[i]);
	free(g->keep);
	memset(g, 0, sizeof(*g));
}
