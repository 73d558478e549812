/* SPDX-License-Identifier: ISC */
/*
 * grafik.c - how many potensi were open at the end of each period, by level,
 * source or issue; or how many events it had.  A period that is to come, or
 * in which nothing is on record and nobody has reported, is not known.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/peta.h"
#include "peta.h"

#define ISU 6				/* issues that have a line of their own */

const struct kb_word konflik_baris[] = {
	[KONFLIK_BARIS_TINGKAT - 1] = { "tingkat", NULL, NULL },
	[KONFLIK_BARIS_SUMBER - 1] = { "sumber_konflik", NULL, "sumber" },
	[KONFLIK_BARIS_ISU - 1] = { "isu", NULL, NULL },
	[KONFLIK_BARIS_PERISTIWA - 1] = { "peristiwa", NULL, NULL },
	{ 0 }
};

/* One series: of what, and its values. */
struct deret {
	const char	*code, *label;
	int		 rank;
	size_t		 all;
	struct kb_pic_value *at;
};

struct susun {
	struct kb_kantor	*k;
	struct konflik_grafik	*g;
	enum konflik_baris	 baris;
	struct deret		*d;
	size_t			 n, nperiod;
};

static void *
keep(struct susun *s, void *p)
{
	return peta_keep(&s->g->keep, &s->g->nkeep, p);
}

static char *
text(struct susun *s, struct kb_buf *b)
{
	return keep(s, kb_buf_take(b));
}

static struct deret *
series(struct susun *s, const char *code, const char *label, int rank)
{
	struct kb_buf b = KB_BUF_INIT;
	struct deret *d;

	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->d[i].code, code) == 0)
			return &s->d[i];
	s->d = kb_realloc(s->d, s->n + 1, sizeof(*s->d));
	d = &s->d[s->n++];
	memset(d, 0, sizeof(*d));
	kb_buf_adds(&b, code);
	d->code = text(s, &b);
	kb_buf_adds(&b, label);
	d->label = text(s, &b);
	d->rank = rank;
	d->at = keep(s, kb_alloc((s->nperiod + 1) * sizeof(*d->at)));
	return d;
}

static void
count(struct deret *d, size_t period, size_t n)
{
	d->at[period].v += (double)n;
	d->all += n;
}

/* ---- what is counted ---- */

static void
by_level(struct susun *s, const struct konflik_keadaan *now, size_t period)
{
	char code[24];

	for (size_t i = 0; i <= now->ntingkat; i++) {
		if (i == 0 && now->semua.per_tingkat[0] == 0)
			continue;			/* all were judged */
		snprintf(code, sizeof(code), "%zu", i);
		count(series(s, code, konflik_tingkat_label(s->k, now, i),
		    i > 0 ? kb_pic_rank((int)i,
		    (int)now->ntingkat) : KB_PIC_UNRANKED), period,
		    now->semua.per_tingkat[i]);
	}
}

static const char *
source_label(size_t i)
{
	int field = kb_field_find(&potensi_type, "sumber_konflik");
	const struct kb_word *w = potensi_type.field[field].word;

	if (i == 0)
		return "tanpa sumber";
	return w[i - 1].label != NULL ? w[i - 1].label : w[i - 1].name;
}

static void
by_source(struct susun *s, const struct konflik_keadaan *now, size_t period)
{
	char code[24];

	for (size_t i = 1; i <= KONFLIK_DISTRIBUSI_SDA + 1; i++) {
		size_t at = i % (KONFLIK_DISTRIBUSI_SDA + 1);

		if (now->semua.per_sumber[at] == 0)
			continue;
		snprintf(code, sizeof(code), "%zu", at);
		count(series(s, code, source_label(at), 0), period,
		    now->semua.per_sumber[at]);
	}
}

static void
by_issue(struct susun *s, const struct konflik_keadaan *now, size_t period)
{
	for (size_t i = 0; i < now->npotensi; i++) {
		const struct konflik_potensi *p = &now->potensi[i];
		const char *isu = p->p.isu != NULL ? p->p.isu : "";

		if (p->ubah.n != KONFLIK_DITUTUP)
			count(series(s, isu, *isu != '\0' ?
			    kb_code_label(s->k, "isu", isu) : "tanpa isu", 0),
			    period, 1);
	}
}

static void
events(struct susun *s, const struct konflik_keadaan *now, size_t period)
{
	count(series(s, "peristiwa", "Peristiwa", 0), period,
	    now->semua.peristiwa.n);
}

static const struct {
	void		(*add)(struct susun *, const struct konflik_keadaan *,
			    size_t period);
	const char	*title, *unit;
	enum kb_pic_kind kind;
} ways[] = {
	[KONFLIK_BARIS_TINGKAT] = { by_level,
	    "Potensi Konflik menurut Tingkat", "potensi", KB_PIC_STACKS },
	[KONFLIK_BARIS_SUMBER] = { by_source,
	    "Potensi Konflik menurut Sumber", "potensi", KB_PIC_LINES },
	[KONFLIK_BARIS_ISU] = { by_issue, "Potensi Konflik menurut Isu",
	    "potensi", KB_PIC_LINES },
	[KONFLIK_BARIS_PERISTIWA] = { events, "Peristiwa Konflik",
	    "peristiwa", KB_PIC_GROUPS },
};

/* ---- periods ---- */

static bool
known(const struct susun *s, const struct konflik_keadaan *now)
{
	if (now->masa.from.ymd > s->k->env.today.ymd)
		return false;
	if (now->npotensi + now->semua.peristiwa.n > 0)
		return true;
	for (size_t i = 0; i < now->ntempat; i++)
		if (now->tempat[i].kelas == KONFLIK_PETA_NIHIL ||
		    now->tempat[i].kelas == KONFLIK_PETA_KOSONG)
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
			label[i] = text(s, &b);
			told[i] = known(s, &now);
			ways[s->baris].add(s, &now, i);
		}
		if (rc == 0 && i == 0) {
			kb_buf_addf(&b, "%s, ", ways[s->baris].title);
			konflik_tempat_judul(s->k, &now.induk, &b);
			s->g->c.title = text(s, &b);
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
		qsort(s->d, s->n, sizeof(*s->d), s->baris ==
		    KONFLIK_BARIS_ISU ? by_size : by_rank);
	if (s->baris != KONFLIK_BARIS_ISU || s->n <= ISU)
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
	c->kind = ways[s->baris].kind;
	c->unit = ways[s->baris].unit;
	c->unknown = "belum ada laporan atau catatan";
	/* Several charts may stand in one page. */
	kb_buf_addf(&b, "grafik-%s", konflik_baris[s->baris - 1].name);
	c->id = text(s, &b);
	kb_period_long(&b, &ask->masa);
	c->subtitle = text(s, &b);
	kb_buf_addf(&b, "%s\nSumber: register %s, keadaan ", s->baris ==
	    KONFLIK_BARIS_PERISTIWA ? "Peristiwa yang mulai dalam periodenya." :
	    "Potensi yang terbuka pada akhir periodenya.",
	    s->k->office.nama != NULL ? s->k->office.nama : "kantor");
	kb_date_long(&b, s->k->env.today);
	kb_buf_adds(&b, ". Potensi dan peristiwa tidak dijumlahkan.");
	c->notes = text(s, &b);
}

int
konflik_grafik(struct kb_kantor *k, const struct konflik_tanya *ask,
    enum konflik_baris baris, enum kb_each each, struct konflik_grafik *g,
    struct kb_err *err)
{
	struct susun s = { .k = k, .g = g, .baris = baris };
	const char **label;
	bool *told;
	int rc;

	memset(g, 0, sizeof(*g));
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
