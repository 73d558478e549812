/* SPDX-License-Identifier: ISC */
/*
 * pantau.c - the prices of a day: the mean over the markets that reported,
 * its change since the day before it in the same markets, and how far it lies
 * from what the law has as the highest.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/harga.h"
#include "kesbang/text.h"

const struct kb_word harga_tiap[] = {
	[HARGA_TIAP_PASAR - 1] = { "pasar", NULL, NULL },
	{ 0 }
};

static const struct kb_word acuan[] = {
	[ACUAN_HET - 1] = { "het", "HET", NULL },
	[ACUAN_HAP - 1] = { "hap", "HAP", NULL },
	{ 0 }
};

#define T struct harga_baris
static const struct kb_field baris_fields[] = {
	DATE(T, tanggal, "hari pemantauan"),
	TEXT(T, pasar, "pasar; kosong: semua yang melapor", .sparse = true),
	TEXT(T, komoditas, "komoditas", .show = true),
	CODE(T, satuan, "satuan", "satuan yang dihargai", .show = true),
	INT(T, banyak, "banyaknya pasar yang melaporkan harga", .show = true),
	MONEY(T, harga, "rata-rata pasar yang melapor", .show = true),
	MONEY(T, terendah, "harga terendah"),
	MONEY(T, tertinggi, "harga tertinggi"),
	DATE(T, sebelumnya, "hari yang menjadi pembanding"),
	TEXT(T, perubahan, "persen terhadap hari pemantauan sebelumnya di "
	    "pasar yang sama", .show = true),
	FLAG(T, gejolak, "perubahan mencapai ambang gejolak kantor"),
	ENUM(T, jenis, acuan, "HET atau HAP"),
	MONEY(T, batas, "batas atas yang berlaku", .show = true),
	TEXT(T, simpangan, "persen harga terendah terhadap batas atas",
	    .show = true),
	TEXT(T, simpangan_atas, "persen harga tertinggi terhadap batas "
	    "atas, bila lain dari yang terendah", .show = true,
	    .sparse = true),
	TEXT(T, dasar, "dasar hukum batas atas"),
};
#undef T

const struct kb_type harga_baris_type = {
	.name = "harga-pantau", .table = "harga_pantau",
	.help = "harga menurut hari, dengan perubahan dan batasnya",
	.size = sizeof(struct harga_baris), KB_FIELDS(baris_fields),
};

/* ---- what is read: an observation, and the one before it ---- */

struct amatan {
	kb_date		 tanggal, lalu_tanggal;
	kb_code		 wilayah;
	kb_text		 pasar, komoditas, satuan;
	kb_money	 harga_min, harga_maks, lalu_min, lalu_maks;
};

#define T struct amatan
static const struct kb_field amatan_fields[] = {
	DATE(T, tanggal, ""),
	DATE(T, lalu_tanggal, ""),
	REGION(T, wilayah, ""),
	TEXT(T, pasar, ""),
	TEXT(T, komoditas, ""),
	TEXT(T, satuan, ""),
	MONEY(T, harga_min, ""),
	MONEY(T, harga_maks, ""),
	MONEY(T, lalu_min, ""),
	MONEY(T, lalu_maks, ""),
};
#undef T

static const struct kb_type amatan_type = {
	.name = "harga", .table = "harga", .size = sizeof(struct amatan),
	KB_FIELDS(amatan_fields),
};

/* A price that nobody saw is not what the next one is compared with. */
static const char amatan_sql[] =
    "SELECT a.tanggal, a.wilayah, a.pasar, a.komoditas, a.satuan, "
    "a.harga_min, a.harga_maks, b.tanggal AS lalu_tanggal, "
    "b.harga_min AS lalu_min, b.harga_maks AS lalu_maks FROM harga a "
    "LEFT JOIN harga b ON b.baris = (SELECT c.baris FROM harga c "
    "WHERE c.komoditas = a.komoditas AND c.tanggal < a.tanggal "
    "AND c.satuan = a.satuan AND c.pasar = a.pasar AND c.kantor = a.kantor "
    "AND c.wilayah IS a.wilayah AND ifnull(c.harga_min, c.harga_maks) "
    "IS NOT NULL ORDER BY c.tanggal DESC LIMIT 1) "
    "LEFT JOIN komoditas k ON k.nama = a.komoditas "
    "WHERE a.tanggal BETWEEN ? AND ? "
    "AND ifnull(a.harga_min, a.harga_maks) IS NOT NULL "
    "ORDER BY a.tanggal, ifnull(k.urutan, 10000), a.komoditas, a.satuan, "
    "a.pasar";

/* ---- one row of the result ---- */

/* The markets that a row is the mean of. */
struct kumpul {
	struct amatan	 first;		/* its texts are the homes' */
	size_t		 n, nboth;
	int64_t		 sum, now, was;	/* of those that have both */
	kb_money	 low, high;
	kb_date		 before;
	bool		 several_days, open;
	struct harga_batas limit;
	bool		 several_limits;
};

struct susun {
	struct kb_kantor		*k;
	const struct harga_tanya	*q;
	struct harga_pantau		*p;
	struct harga_daftar		 d;
	struct kumpul			 g;
	struct kb_buf			 laws, none, undated, units;
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
add_name(struct kb_buf *b, const char *name, const char *unit)
{
	struct kb_buf one = KB_BUF_INIT;

	kb_buf_addf(&one, "%s%s%s", name, unit != NULL ? " per " : "",
	    unit != NULL ? unit : "");
	if (b->len == 0 || strstr(b->s, one.s) == NULL)
		kb_buf_addf(b, "%s%s", b->len > 0 ? ", " : "", one.s);
	kb_buf_free(&one);
}

/* Whose law: once for each, however many prices are held against it. */
static void
add_law(struct susun *s, const struct ambang *a)
{
	struct kb_buf b = KB_BUF_INIT;

	if (a->dasar != NULL) {
		kb_buf_adds(&b, a->dasar);
		if (s->laws.len == 0 || strstr(s->laws.s, b.s) == NULL)
			kb_buf_addf(&s->laws, "%s%s", s->laws.len > 0 ? "; " :
			    "", b.s);
	}
	kb_buf_free(&b);
}

static void
compare(struct susun *s, struct harga_baris *r)
{
	const struct kumpul *g = &s->g;
	const struct harga_batas *l = &g->limit;
	const char *unit = kb_code_label(s->k, "satuan", r->satuan);
	int64_t low, high;

	if (l->ambang == NULL || g->several_limits) {
		add_name(l->satuan_lain ? &s->units : &s->none, r->komoditas,
		    l->satuan_lain ? unit : NULL);
		return;
	}
	r->jenis = l->ambang->jenis;
	r->batas = (kb_money){ l->atas, true };
	r->dasar = kept(s, l->ambang->dasar);
	r->simpangan = percent(s, g->low.v, l->atas, &low);
	if (g->high.v != g->low.v)
		r->simpangan_atas = percent(s, g->high.v, l->atas, &high);
	s->p->di_atas += g->high.v > l->atas;
	add_law(s, l->ambang);
	if (l->tak_bertanggal)
		add_name(&s->undated, r->komoditas, NULL);
}

static void
close_group(struct susun *s)
{
	struct kumpul *g = &s->g;
	struct harga_baris *r;
	int64_t change;

	if (!g->open)
		return;
	s->p->baris = kb_realloc(s->p->baris, s->p->n + 1,
	    sizeof(*s->p->baris));
	r = &s->p->baris[s->p->n++];
	*r = (struct harga_baris){ .tanggal = g->first.tanggal,
	    .pasar = s->q->tiap == HARGA_TIAP_PASAR ? g->first.pasar : NULL,
	    .komoditas = g->first.komoditas, .satuan = g->first.satuan,
	    .banyak = { (int64_t)g->n, true }, .harga = harga_rata(g->sum, g->n),
	    .terendah = g->low, .tertinggi = g->high,
	    .sebelumnya = g->several_days ? (kb_date){ 0 } : g->before };
	if (g->nboth > 0 &&
	    (r->perubahan = percent(s, g->now, g->was, &change)) != NULL) {
		r->gejolak.n = harga_gejolak(change, s->d.set.gejolak) ?
		    KB_FLAG_YES : KB_FLAG_NO;
		s->p->gejolak += r->gejolak.n == KB_FLAG_YES;
	}
	compare(s, r);
	*g = (struct kumpul){ .open = false };
}

static bool
same_group(const struct susun *s, const struct amatan *a)
{
	const struct amatan *f = &s->g.first;

	return s->g.open && f->tanggal.ymd == a->tanggal.ymd &&
	    strcmp(f->komoditas, a->komoditas) == 0 &&
	    strcmp(f->satuan, a->satuan) == 0 &&
	    (s->q->tiap != HARGA_TIAP_PASAR ||
	    strcmp(f->pasar, a->pasar) == 0);
}

static void
open_group(struct susun *s, const struct amatan *a)
{
	s->g = (struct kumpul){ .first = *a, .open = true };
	kb_homes_keep(&s->p->homes, &amatan_type, &s->g.first);
}

static void
add_market(struct susun *s, const struct amatan *a)
{
	struct kumpul *g = &s->g;
	kb_money now = harga_satu(a->harga_min, a->harga_maks);
	kb_money was = harga_satu(a->lalu_min, a->lalu_maks);
	kb_money low = a->harga_min.known ? a->harga_min : a->harga_maks;
	kb_money high = a->harga_maks.known ? a->harga_maks : a->harga_min;
	struct harga_batas l = harga_batas_untuk(&s->d, a->komoditas,
	    a->satuan, a->tanggal, a->wilayah.s[0] != '\0' ? &a->wilayah :
	    &s->k->env.office);

	g->several_limits = g->several_limits || (g->n > 0 &&
	    (l.ambang != NULL) != (g->limit.ambang != NULL)) ||
	    (g->n > 0 && l.atas != g->limit.atas);
	g->limit = g->n == 0 ? l : g->limit;
	g->low = g->n == 0 || low.v < g->low.v ? low : g->low;
	g->high = g->n == 0 || high.v > g->high.v ? high : g->high;
	g->sum += now.v;
	g->n++;
	if (!was.known)
		return;
	g->several_days = g->several_days || (g->nboth > 0 &&
	    g->before.ymd != a->lalu_tanggal.ymd);
	g->before = a->lalu_tanggal;
	g->now += now.v;
	g->was += was.v;
	g->nboth++;
}

/* Is what was asked for part of the name? */
static bool
asked_for(const char *asked, const char *name)
{
	struct kb_buf a = KB_BUF_INIT, n = KB_BUF_INIT;
	bool is;

	if (asked == NULL)
		return true;
	kb_fold(&a, asked);
	kb_fold(&n, name);
	is = strstr(kb_buf_str(&n), kb_buf_str(&a)) != NULL;
	kb_buf_free(&a);
	kb_buf_free(&n);
	return is;
}

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct susun *s = arg;
	const struct amatan *a = rec;

	(void)err;
	if (!asked_for(s->q->pasar, a->pasar) ||
	    !asked_for(s->q->komoditas, a->komoditas))
		return 0;
	if (!same_group(s, a)) {
		close_group(s);
		open_group(s, a);
	}
	add_market(s, a);
	return 0;
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
	put_note(s, "Batas atas menurut", &s->laws);
	put_note(s, "Sejak kapan batasnya berlaku tidak diketahui",
	    &s->undated);
	put_note(s, "Tidak dibandingkan, sebab batasnya untuk satuan lain",
	    &s->units);
	put_note(s, "Tanpa batas atas", &s->none);
}

/* The period as two days; without one, the last day that has prices. */
static bool
days(struct kb_kantor *k, const struct kb_period *p, char from[KB_DATE_TEXT],
    char to[KB_DATE_TEXT])
{
	char *last;

	kb_date_iso(p->from.ymd != 0 ? p->from : kb_date_make(1900, 1, 1),
	    from);
	kb_date_iso(p->to.ymd != 0 ? p->to : k->env.today, to);
	if (p->from.ymd != 0 || p->to.ymd != 0)
		return true;
	last = kb_one_text(k->db, "SELECT max(tanggal) FROM harga WHERE "
	    "tanggal <= ? AND ifnull(harga_min, harga_maks) IS NOT NULL",
	    KB_ARGS1((const char *)to));
	if (last != NULL) {
		memcpy(from, last, KB_DATE_TEXT);
		memcpy(to, last, KB_DATE_TEXT);
	}
	free(last);
	return last != NULL;
}

int
harga_pantau(struct kb_kantor *k, const struct harga_tanya *q,
    struct harga_pantau *p, struct kb_err *err)
{
	struct susun s = { .k = k, .q = q, .p = p };
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	int rc;

	memset(p, 0, sizeof(*p));
	rc = harga_daftar_baca(k, &s.d, err);
	if (rc == 0 && days(k, &q->masa, from, to))
		rc = kb_query(k->db, &amatan_type, amatan_sql, KB_ARGS2(
		    (const char *)from, (const char *)to), take, &s, err);
	close_group(&s);
	tell(&s);
	kb_buf_free(&s.laws);
	kb_buf_free(&s.none);
	kb_buf_free(&s.undated);
	kb_buf_free(&s.units);
	harga_daftar_free(&s.d);
	return rc;
}

void
harga_pantau_free(struct harga_pantau *p)
{
	free(p->baris);
	kb_buf_free(&p->note);
	kb_homes_free(&p->homes);
	memset(p, 0, sizeof(*p));
}
