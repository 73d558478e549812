/* SPDX-License-Identifier: ISC */
/*
 * pantau.c - the prices of a day: the mean over the markets that reported,
 * its change since the day before it in the same markets, and how far it lies
 * from what the law has as the highest.
 */
#include <stdlib.h>
#include <string.h>

#include "deret.h"
#include "kesbang/text.h"

/* ---- one row of the result ---- */

/* The markets that a row is the mean of. */
struct kumpul {
	const struct harga_amatan *first;
	size_t		 n, nboth, ndoubt;
	size_t		 nlimit, nabove;	/* of those with a ceiling */
	int64_t		 sum, now, was;	/* of those that have both */
	kb_money	 low, high;
	kb_date		 before;
	bool		 several_days;
	struct kb_buf	 odd, doubt;	/* days, prices */
	struct harga_batas limit;
	bool		 several_limits;
};

struct susun {
	struct kb_kantor		*k;
	const struct harga_tanya	*q;
	struct harga_pantau		*p;
	struct harga_daftar		 d;
	struct harga_deret		 s;
	kb_date				 from, to;
	struct kumpul			 g;
	struct kb_buf			 laws, none, undated, units, zones,
					 doubts;
};

static const char *
percent(struct susun *s, int64_t now, int64_t was, int64_t *v)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *t = NULL;

	if (harga_persen(now, was, v)) {
		harga_persen_kata(&b, *v);
		t = kb_homes_text(&s->p->homes, &b);
	}
	kb_buf_free(&b);
	return t;
}

/* The lists are gone before the rows are. */
static const char *
kept(struct susun *s, const char *text)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *t = NULL;

	if (text != NULL) {
		kb_buf_adds(&b, text);
		t = kb_homes_text(&s->p->homes, &b);
	}
	kb_buf_free(&b);
	return t;
}

static void
add_unit(struct susun *s, const struct harga_baris *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%s per %s", r->komoditas, kb_code_label(s->k,
	    "satuan", r->satuan));
	kb_buf_add_once(&s->units, b.s, ", ");
	kb_buf_free(&b);
}

/* "+7,14", or "+7,14 s.d. +10,71" of the one price that has two ends. */
static const char *
deviation(struct susun *s, const struct harga_baris *r)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *t;
	int64_t v;

	if (s->g.n > 1 || r->simpangan_terendah == NULL ||
	    r->simpangan_tertinggi == NULL ||
	    strcmp(r->simpangan_terendah, r->simpangan_tertinggi) == 0)
		return percent(s, r->harga.v, s->g.limit.atas, &v);
	kb_buf_addf(&b, "%s s.d. %s", r->simpangan_terendah,
	    r->simpangan_tertinggi);
	t = kept(s, b.s);
	kb_buf_free(&b);
	return t;
}

static void
compare(struct susun *s, struct harga_baris *r)
{
	const struct kumpul *g = &s->g;
	const struct harga_batas *l = &g->limit;
	int64_t v;

	if (g->nlimit > 0)
		r->di_atas = (kb_int){ (int64_t)g->nabove, true };
	if (g->several_limits)
		kb_buf_add_once(&s->zones, r->komoditas, ", ");
	else if (l->ambang == NULL && l->satuan_lain)
		add_unit(s, r);
	else if (l->ambang == NULL)
		kb_buf_add_once(&s->none, r->komoditas, ", ");
	if (l->ambang == NULL || g->several_limits)
		return;
	r->jenis = l->ambang->jenis;
	r->batas = (kb_money){ l->atas, true };
	r->dasar = kept(s, l->ambang->dasar);
	r->simpangan_terendah = percent(s, g->low.v, l->atas, &v);
	r->simpangan_tertinggi = percent(s, g->high.v, l->atas, &v);
	r->simpangan = deviation(s, r);
}

/* What a reader would not expect of a change. */
static const char *
unusual(struct susun *s)
{
	struct kumpul *g = &s->g;

	if (g->nboth > 0 && g->nboth < g->n)
		kb_buf_addf(&g->odd, "%s%zu dari %zu pasar", g->odd.len > 0 ?
		    "; " : "", g->nboth, g->n);
	return g->odd.len > 0 ? kept(s, g->odd.s) : NULL;
}

static void
close_group(struct susun *s)
{
	struct kumpul *g = &s->g;
	const struct harga_amatan *f = g->first;
	struct harga_baris *r;
	int64_t change;

	if (f == NULL)
		return;
	s->p->baris = kb_grow(s->p->baris, s->p->n, sizeof(*s->p->baris));
	r = &s->p->baris[s->p->n++];
	*r = (struct harga_baris){ .tanggal = f->tanggal,
	    .pasar = s->q->tiap == HARGA_TIAP_PASAR ?
	    kept(s, s->s.pasar[f->pasar].nama) : NULL,
	    .komoditas = kept(s, f->komoditas), .satuan = kept(s, f->satuan),
	    .banyak = { (int64_t)g->n, true }, .harga = harga_rata(g->sum, g->n),
	    .terendah = g->low, .tertinggi = g->high,
	    .sebelumnya = g->several_days ? (kb_date){ 0 } : g->before,
	    .sama = { (int64_t)g->nboth, true } };
	r->ragu = (kb_int){ (int64_t)g->ndoubt, g->ndoubt > 0 };
	r->meragukan = g->doubt.len > 0 ? kept(s, g->doubt.s) : NULL;
	if (g->nboth > 0 &&
	    (r->perubahan = percent(s, g->now, g->was, &change)) != NULL) {
		r->dibanding = unusual(s);
		r->gejolak.n = harga_gejolak(change, s->d.set.gejolak) ?
		    KB_FLAG_YES : KB_FLAG_NO;
		s->p->gejolak += r->gejolak.n == KB_FLAG_YES;
	}
	if (g->n > 0)
		compare(s, r);
	kb_buf_free(&g->odd);
	kb_buf_free(&g->doubt);
	*g = (struct kumpul){ .first = NULL };
}

static bool
same_group(const struct susun *s, const struct harga_amatan *a)
{
	const struct harga_amatan *f = s->g.first;

	return f != NULL && f->tanggal.ymd == a->tanggal.ymd &&
	    f->komoditas == a->komoditas && f->satuan == a->satuan &&
	    s->q->tiap != HARGA_TIAP_PASAR;
}

/* A price that does not count is told, with its number. */
static void
add_doubt(struct susun *s, const struct harga_amatan *a)
{
	struct kb_buf *b = &s->g.doubt, *all = &s->doubts;
	const char *name = s->s.pasar[a->pasar].nama;
	char *nomor = harga_nomor(s->k, a->baris);

	s->g.ndoubt++;
	if (b->len > 0)
		kb_buf_adds(b, ", ");
	harga_tulis(b, a);
	if (s->q->tiap != HARGA_TIAP_PASAR)
		kb_buf_addf(b, " (%s)", name);
	if (s->p->meragukan++ < 10) {
		kb_buf_addf(all, "%s%s ", all->len > 0 ? "; " : "",
		    a->komoditas);
		harga_tulis(all, a);
		kb_buf_addf(all, " di %s, nomor %s%s", name, nomor != NULL ?
		    nomor : "-", a->ragu == HARGA_GANDA ?
		    " (dua harga hari itu)" : "");
	}
	if (s->p->contoh == NULL)
		s->p->contoh = nomor;
	else
		free(nomor);
}

static void
add_limit(struct susun *s, const struct harga_amatan *a)
{
	struct kumpul *g = &s->g;
	struct harga_batas l = harga_batas_untuk(&s->d, a->komoditas,
	    a->satuan, a->tanggal, &s->s.pasar[a->pasar].wilayah);
	kb_money high = a->maks.known ? a->maks : a->min;

	g->several_limits = g->several_limits || (g->n > 0 &&
	    ((l.ambang != NULL) != (g->limit.ambang != NULL) ||
	    l.atas != g->limit.atas));
	g->limit = g->n == 0 ? l : g->limit;
	if (l.ambang == NULL)
		return;
	g->nlimit++;
	g->nabove += high.v > l.atas;
	if (l.ambang->dasar != NULL)
		kb_buf_add_once(&s->laws, l.ambang->dasar, "; ");
	if (l.tak_bertanggal)
		kb_buf_add_once(&s->undated, a->komoditas, ", ");
}

/* The price of before, and its day where that is not the visit of before. */
static void
add_before(struct susun *s, const struct harga_amatan *a)
{
	const struct harga_amatan *was = &s->s.a[a->lalu];
	struct kumpul *g = &s->g;
	char day[KB_DATE_TEXT];

	g->several_days = g->several_days || (g->nboth > 0 &&
	    g->before.ymd != was->tanggal.ymd);
	g->before = was->tanggal;
	g->now += a->satu.v;
	g->was += was->satu.v;
	g->nboth++;
	if (was->tanggal.ymd == a->kunjungan.ymd)
		return;
	kb_date_slash(was->tanggal, day);
	kb_buf_add_once(&g->odd, day, ", ");
}

static void
add_market(struct susun *s, const struct harga_amatan *a)
{
	struct kumpul *g = &s->g;
	kb_money low = a->min.known ? a->min : a->maks;
	kb_money high = a->maks.known ? a->maks : a->min;

	if (a->ragu != HARGA_WAJAR) {
		add_doubt(s, a);
		return;
	}
	add_limit(s, a);
	g->low = g->n == 0 || low.v < g->low.v ? low : g->low;
	g->high = g->n == 0 || high.v > g->high.v ? high : g->high;
	g->sum += a->satu.v;
	g->n++;
	if (a->lalu != HARGA_TIADA)
		add_before(s, a);
}

static void
take(struct susun *s, const struct harga_amatan *a)
{
	if (a->kembar || a->tanggal.ymd < s->from.ymd ||
	    a->tanggal.ymd > s->to.ymd ||
	    !harga_memuat(s->q->pasar, s->s.pasar[a->pasar].nama) ||
	    !harga_memuat(s->q->komoditas, a->komoditas))
		return;
	if (!same_group(s, a)) {
		close_group(s);
		s->g.first = a;
	}
	add_market(s, a);
}

static void
put_note(struct susun *s, const char *what, const struct kb_buf *names)
{
	if (names->len > 0)
		kb_buf_addf(&s->p->note, "%s: %s.\n", what, names->s);
}

static void
tell(struct susun *s)
{
	if (s->p->meragukan > 10)
		kb_buf_addf(&s->doubts, "; dan %zu lainnya", s->p->meragukan -
		    10);
	if (s->doubts.len > 0)
		kb_buf_addf(&s->p->ragu, "Meragukan, tidak dihitung: %s.",
		    s->doubts.s);
	put_note(s, "Batas atas menurut", &s->laws);
	put_note(s, "Sejak kapan batasnya berlaku tidak diketahui",
	    &s->undated);
	put_note(s, "Tidak dibandingkan, sebab batasnya untuk satuan lain",
	    &s->units);
	put_note(s, "Batasnya berlainan menurut zona pasar, lihat --tiap "
	    "pasar", &s->zones);
	put_note(s, "Tanpa batas atas", &s->none);
}

/* The period as two days; without one, the last day that has prices. */
static bool
days(struct susun *s, struct kb_err *err)
{
	const struct kb_period *p = &s->q->masa;
	char to[KB_DATE_TEXT], *day;
	bool any;

	s->to = p->to.ymd != 0 ? p->to : s->k->env.today;
	kb_date_iso(s->to, to);
	day = kb_one_text(s->k->db, p->from.ymd != 0 || p->to.ymd != 0 ?
	    "SELECT min(tanggal) FROM harga WHERE tanggal <= ?" :
	    "SELECT max(tanggal) FROM harga WHERE tanggal <= ? AND "
	    "ifnull(harga_min, harga_maks) IS NOT NULL",
	    KB_ARGS1((const char *)to));
	any = day != NULL && kb_date_parse(day, &s->from, err) == 0;
	if (p->from.ymd == 0 && p->to.ymd == 0)
		s->to = s->from;
	else if (any && p->from.ymd > s->from.ymd)
		s->from = p->from;
	free(day);
	return any && s->from.ymd <= s->to.ymd;
}

int
harga_pantau(struct kb_kantor *k, const struct harga_tanya *q,
    struct harga_pantau *p, struct kb_err *err)
{
	struct susun s = { .k = k, .q = q, .p = p };
	int rc;

	memset(p, 0, sizeof(*p));
	rc = harga_daftar_baca(k, &s.d, err);
	if (rc == 0 && days(&s, err))
		rc = harga_deret_baca(k, &s.d.set, s.from, s.to, NULL, &s.s,
		    err);
	for (size_t i = 0; rc == 0 && i < s.s.n; i++)
		take(&s, &s.s.a[i]);
	close_group(&s);
	harga_pantau_urut(p);
	tell(&s);
	kb_buf_free(&s.laws);
	kb_buf_free(&s.none);
	kb_buf_free(&s.undated);
	kb_buf_free(&s.units);
	kb_buf_free(&s.zones);
	kb_buf_free(&s.doubts);
	harga_deret_free(&s.s);
	harga_daftar_free(&s.d);
	return rc;
}

void
harga_pantau_free(struct harga_pantau *p)
{
	free(p->baris);
	free(p->contoh);
	kb_buf_free(&p->note);
	kb_buf_free(&p->ragu);
	kb_homes_free(&p->homes);
	memset(p, 0, sizeof(*p));
}
