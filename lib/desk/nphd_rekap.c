/* SPDX-License-Identifier: ISC */
/* nphd_rekap.c - what was paid of each agreement until a day, and the sums. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nphd.h"

#define T struct nphd_baris
static const struct kb_field fields[] = {
	REGION(T, kantor, "kantor pemilik catatan"),
	TEXT(T, nomor, "nomor catatan NPHD"),
	TEXT(T, pilkada, "pemilihan", .show = true),
	REGION(T, wilayah, "pemberi hibah", .show = true),
	CODE(T, penerima, "penerima_nphd", "penerima hibah", .show = true),
	TEXT(T, naskah, "nomor NPHD"),
	DATE(T, tanggal, "tanggal NPHD"),
	MONEY(T, nilai, "nilai hibah; kosong: belum diketahui", .show = true),
	MONEY(T, cair, "yang cair sampai akhir periode", .show = true),
	MONEY(T, sisa, "nilai dikurangi yang cair", .show = true),
	RATE(T, persen, "yang cair dalam persen nilai, dua desimal",
	    .show = true),
	INT(T, kali, "banyaknya pencairan", .show = true),
	DATE(T, terakhir, "pencairan terakhir", .show = true),
	MONEY(T, masa, "yang cair dalam periode yang diminta"),
	TEXT(T, catatan, "yang meragukan; selengkapnya: periksa",
	    .show = true),
};
#undef T

const struct kb_type nphd_baris_type = {
	.name = "nphd", .help = "pencairan hibah pemilihan",
	.size = sizeof(struct nphd_baris), KB_FIELDS(fields),
};

int64_t
nphd_persen(int64_t part, int64_t of)
{
	__int128 hundredths;

	if (of <= 0 || part < 0)
		return -1;
	hundredths = ((__int128)part * 20000 + of) / (2 * (__int128)of);
	if (hundredths == 0 && part > 0)
		hundredths = 1;
	if (hundredths == 10000 && part != of)
		hundredths += part < of ? -1 : 1;
	return hundredths > INT64_MAX ? -1 : (int64_t)hundredths;
}

static kb_rate
percent(int64_t part, int64_t of)
{
	int64_t num = nphd_persen(part, of), den = 100;

	if (num < 0)
		return (kb_rate){ 0 };
	for (int64_t p = 2; p <= 5; p += 3)
		while (num % p == 0 && den % p == 0) {
			num /= p;
			den /= p;
		}
	return (kb_rate){ num, den, 0 };
}

/* ---- a row ---- */

struct work {
	struct kb_kantor	*k;
	const struct nphd_tanya	*ask;
	struct nphd_semua	 a;
	struct nphd_rekap	*r;
	const char		*staged;	/* election, and its first day */
	kb_date			 first;
	bool			 seen[NPHD_RAGU];
	struct kb_buf		 b;
};

static void
note(void *arg, const struct nphd *n, const struct nphd_cair *c,
    enum nphd_ragu r, const char *what)
{
	struct work *w = arg;

	(void)n, (void)c, (void)what;
	if (w->seen[r])
		return;
	w->seen[r] = true;
	kb_buf_addf(&w->b, "%s%s", w->b.len > 0 ? "; " : "",
	    nphd_ragu_kata(r));
}

static int
add_paid(struct work *w, size_t i, struct nphd_baris *x, struct kb_err *err)
{
	const struct kb_period *p = &w->r->masa;
	size_t n, at = nphd_cair_dari(&w->a, i, &n);

	x->cair.known = true;
	for (size_t j = at; j < at + n; j++) {
		const struct nphd_cair *c = &w->a.c[j];

		if (c->tanggal.ymd > p->to.ymd)
			break;
		if (kb_sum_add(&x->cair.v, c->jumlah.v, err) != 0)
			return -1;
		if (p->from.ymd != 0 && c->tanggal.ymd >= p->from.ymd)
			x->masa.v += c->jumlah.v;	/* a part of cair */
		x->kali.v++;
		x->terakhir = c->tanggal;
	}
	return 0;
}

static struct nphd_jumlah *
sum_of(struct nphd_rekap *r, const char *election)
{
	struct nphd_jumlah *s;

	if (r->njumlah > 0 && kb_same_name(r->jumlah[r->njumlah - 1].pilkada,
	    election))
		return &r->jumlah[r->njumlah - 1];
	r->jumlah = kb_grow(r->jumlah, r->njumlah, sizeof(*r->jumlah));
	s = &r->jumlah[r->njumlah++];
	*s = (struct nphd_jumlah){ .pilkada = election };
	return s;
}

static int
add_sum(struct nphd_rekap *r, const struct nphd_baris *x, struct kb_err *err)
{
	struct nphd_jumlah *s = sum_of(r, x->pilkada);

	s->n++;
	s->tanpa_nilai += !x->nilai.known;
	s->tanpa_tanggal += x->tanggal.ymd == 0;
	if (kb_sum_add(&s->nilai, x->nilai.v, err) != 0 ||
	    kb_sum_add(&s->cair, x->cair.v, err) != 0)
		return -1;
	s->masa += x->masa.v;
	s->cair_bernilai += x->nilai.known ? x->cair.v : 0;
	return 0;
}

static int
add_row(struct work *w, size_t i, struct kb_err *err)
{
	struct nphd_rekap *r = w->r;
	const struct nphd *n = &w->a.n[i];
	struct nphd_baris x = { .kantor = n->head.kantor,
	    .nomor = n->head.nomor, .pilkada = n->pilkada,
	    .wilayah = n->wilayah, .penerima = n->penerima,
	    .naskah = n->naskah, .tanggal = n->tanggal, .nilai = n->nilai,
	    .kali = { 0, true }, .masa.known = r->masa.from.ymd != 0 };

	if (add_paid(w, i, &x, err) != 0)
		return -1;
	if (n->nilai.known) {
		x.sisa = (kb_money){ n->nilai.v - x.cair.v, true };
		x.persen = percent(x.cair.v, n->nilai.v);
	}
	memset(w->seen, 0, sizeof(w->seen));
	if (!w->ask->publik)
		nphd_ragu(w->k, &w->a, i, r->masa.to, note, w);
	if (w->b.len > 0) {
		r->ragu++;
		x.catatan = kb_homes_text(&r->homes, &w->b);
	}
	r->baris = kb_grow(r->baris, r->n, sizeof(*r->baris));
	r->baris[r->n++] = x;
	return add_sum(r, &x, err);
}

/* ---- which ---- */

static bool
below(const kb_code *at, const kb_code *whole)
{
	return whole->s[0] == '\0' || kb_region_within(at->s, whole->s);
}

static kb_date
first_stage(struct work *w, const char *election)
{
	char *s;

	if (w->staged != NULL && kb_same_name(w->staged, election))
		return w->first;
	w->staged = election;
	w->first = (kb_date){ 0 };
	s = kb_one_text(w->k->db, "SELECT min(ifnull(mulai, selesai)) FROM "
	    "desk_tahapan WHERE pilkada = ? COLLATE NOCASE",
	    KB_ARGS1(election));
	if (s != NULL)
		kb_date_parse(s, &w->first, NULL);
	free(s);
	return w->first;
}

/* An agreement of later than the period is not there yet; nor is, in days gone
 * by, one of nobody knows when, before anything happened. */
static bool
is_there(struct work *w, size_t i)
{
	const struct nphd *n = &w->a.n[i];
	int until = w->r->masa.to.ymd;
	kb_date stage;
	size_t paid, at = nphd_cair_dari(&w->a, i, &paid);

	if (n->tanggal.ymd != 0 || until == w->k->env.today.ymd)
		return n->tanggal.ymd <= until;
	if (paid > 0 && w->a.c[at].tanggal.ymd <= until)
		return true;
	stage = first_stage(w, n->pilkada);
	return stage.ymd != 0 && stage.ymd <= until;
}

static bool
asked(const struct work *w, const struct nphd *n)
{
	const struct nphd_tanya *q = w->ask;

	return (q->pilkada == NULL || kb_same_name(q->pilkada, n->pilkada)) &&
	    (q->di == NULL || below(&n->wilayah, q->di)) &&
	    (q->saring == NULL || kb_filter_passes(w->k->db, q->saring,
	    &n->head));
}

static int
rows(struct work *w, struct kb_err *err)
{
	for (size_t i = 0; i < w->a.nn; i++) {
		if (!asked(w, &w->a.n[i]))
			continue;
		if (!is_there(w, i)) {
			w->r->belum += w->a.n[i].tanggal.ymd == 0;
			continue;
		}
		if (!w->a.pegang[i])
			w->r->luar++;
		else if (add_row(w, i, err) != 0)
			return -1;
	}
	for (size_t i = w->a.nc; i > 0 && w->a.dari[i - 1] == w->a.nn; i--)
		w->r->lepas++;
	return 0;
}

int
nphd_rekap(struct kb_kantor *k, const struct nphd_tanya *ask,
    struct nphd_rekap *r, struct kb_err *err)
{
	struct work w = { .k = k, .ask = ask, .r = r };
	int rc;

	memset(r, 0, sizeof(*r));
	r->masa = ask->masa;
	if (r->masa.to.ymd == 0 || r->masa.to.ymd > k->env.today.ymd)
		r->masa.to = k->env.today;
	if (r->masa.from.ymd > r->masa.to.ymd)
		return kb_fail(err, KB_USAGE, "--periode: belum mulai");
	rc = nphd_baca(k, &w.a, err);
	if (rc == 0)
		rc = rows(&w, err);
	kb_homes_join(&r->homes, &w.a.homes);
	nphd_semua_free(&w.a);
	kb_buf_free(&w.b);
	return rc;
}

void
nphd_rekap_free(struct nphd_rekap *r)
{
	free(r->baris);
	free(r->jumlah);
	kb_homes_free(&r->homes);
}
