/* SPDX-License-Identifier: ISC */
/*
 * nphd_ragu.c - what is doubtful about a grant and its payments.  Nothing is
 * refused: an agreement may have been changed by an addendum that nobody
 * entered.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nphd.h"
#include "types.h"

/* What was paid is entered. */
#define PAID "%t tambah nphd-cair --nphd %k --tanggal TANGGAL --jumlah RUPIAH"

static const struct {
	struct kb_fault	 fault;
	const char	*kolom, *kata;
} known[NPHD_RAGU] = {
	[NPHD_LEBIH] = { { "melebihi nilai", "NPHD yang pencairannya melebihi "
	    "nilainya" }, "nilai",
	    "cair melebihi nilai" },
	[NPHD_GANDA] = { { "NPHD lain", "NPHD lain bagi penerima yang "
	    "sama", "%t hapus %j %k --alasan TEKS" }, "penerima",
	    "ada NPHD lain" },
	[NPHD_LAIN] = { { "kantor lain", "nilai atau pencairan yang lain "
	    "menurut catatan kantor lain" }, "nilai",
	    "kantor lain mencatat lain" },
	[NPHD_PEMILIHAN] = { { "pemilihan", "pemilihan yang dalam daftar "
	    "tahapan ditulis lain" }, "pilkada", "nama pemilihan" },
	[NPHD_AWAL] = { { "pencairan awal", "pencairan awal yang kurang dari "
	    "setelan nphd.awal_persen", PAID }, "nilai",
	    "pencairan awal kurang" },
	[NPHD_LUNAS] = { { "pelunasan", "NPHD yang belum cair seluruhnya pada "
	    "batas setelan nphd.lunas_bulan", PAID }, "nilai",
	    "belum cair seluruhnya" },
	[NPHD_SEBELUM] = { { "tanggal NPHD", "pencairan sebelum tanggal "
	    "NPHD" }, "tanggal",
	    "cair sebelum tanggal NPHD" },
	[NPHD_TAHAP] = { { "tahap ganda", "tahap yang dicairkan lebih dari "
	    "sekali" }, "tahap",
	    "tahap dicairkan dua kali" },
	[NPHD_URUTAN] = { { "urutan tahap", "tahap yang cair sebelum tahap di "
	    "depannya" }, "tahap",
	    "urutan tahap" },
	[NPHD_SP2D] = { { "SP2D ganda", "nomor SP2D yang dipakai dua "
	    "pencairan", "%t hapus %j %k --alasan TEKS" }, "sp2d",
	    "SP2D ganda" },
};

const struct kb_fault *
nphd_fault(size_t i)
{
	return i < NPHD_SEBELUM ? &known[i].fault : NULL;
}

const struct kb_fault *
nphd_cair_fault(size_t i)
{
	return NPHD_SEBELUM + i < NPHD_RAGU ? &known[NPHD_SEBELUM + i].fault :
	    NULL;
}

const char *
nphd_ragu_kata(enum nphd_ragu r)
{
	return known[r].kata;
}

const char *
nphd_ragu_kolom(enum nphd_ragu r)
{
	return known[r].kolom;
}

struct look {
	struct kb_kantor	*k;
	const struct nphd_semua	*a;
	const struct nphd	*n;
	const struct nphd_cair	*c;		/* its payments until then */
	size_t			 nc;
	kb_date			 on;
	nphd_ragu_fn		*fn;
	void			*arg;
	struct kb_buf		 b;
};

/* Tells what is in the buffer, and empties it. */
static void
say(struct look *l, const struct nphd_cair *c, enum nphd_ragu r)
{
	l->fn(l->arg, l->n, c, r, l->b.s);
	kb_buf_cut(&l->b, 0);
}

/* ---- of the agreement ---- */

/* Paid until that day; false: it does not fit. */
static bool
paid(const struct look *l, kb_date until, int64_t *sum)
{
	*sum = 0;
	for (size_t i = 0; i < l->nc && l->c[i].tanggal.ymd <= until.ymd; i++)
		if (__builtin_add_overflow(*sum, l->c[i].jumlah.v, sum))
			return false;
	return true;
}

static void
exceeds(struct look *l)
{
	int64_t sum;

	if (!l->n->nilai.known || !paid(l, l->on, &sum) ||
	    sum <= l->n->nilai.v)
		return;
	kb_buf_adds(&l->b, "cair ");
	kb_money_text(&l->b, sum);
	kb_buf_adds(&l->b, ", lebih ");
	kb_money_text(&l->b, sum - l->n->nilai.v);
	kb_buf_adds(&l->b, " dari nilainya ");
	kb_money_text(&l->b, l->n->nilai.v);
	kb_buf_adds(&l->b, ": periksa nilai (adendum?) dan pencairannya");
	say(l, NULL, NPHD_LEBIH);
}

static void
put_value(struct kb_buf *b, const struct nphd *n)
{
	if (n->nilai.known)
		kb_money_text(b, n->nilai.v);
	else
		kb_buf_adds(b, "nilai tidak diketahui");
}

/* What is paid of the i-th until then; sums that do not fit are told
 * elsewhere. */
static int64_t
paid_of(const struct look *l, size_t i)
{
	size_t n, at = nphd_cair_dari(l->a, i, &n);
	int64_t sum = 0;

	for (size_t j = at; j < at + n && l->a->c[j].tanggal.ymd <=
	    l->on.ymd; j++)
		if (__builtin_add_overflow(sum, l->a->c[j].jumlah.v, &sum))
			return -1;
	return sum;
}

static void
another(struct look *l, const struct nphd *o)
{
	kb_buf_addf(&l->b, "ada juga %s", o->head.nomor);
	if (o->naskah != NULL)
		kb_buf_addf(&l->b, " NPHD %s", o->naskah);
	kb_buf_adds(&l->b, ", ");
	put_value(&l->b, o);
	kb_buf_adds(&l->b, ", bagi penerima yang sama, dan keduanya "
	    "dijumlahkan: bila adendum, atau tercatat dua kali, ubah yang "
	    "lama dan hapus yang lain");
	say(l, NULL, NPHD_GANDA);
}

static void
elsewhere(struct look *l, size_t i, size_t j)
{
	const struct nphd *n = &l->a->n[i], *o = &l->a->n[j];
	int64_t sum = paid_of(l, j);

	/* An office that entered no payment says nothing of them. */
	if (n->nilai.known == o->nilai.known && n->nilai.v == o->nilai.v &&
	    (sum <= 0 || sum == paid_of(l, i)))
		return;
	kb_buf_addf(&l->b, "catatan kantor %s %s: ", o->head.kantor.s,
	    o->head.nomor);
	put_value(&l->b, o);
	if (sum > 0) {
		kb_buf_adds(&l->b, ", cair ");
		kb_money_text(&l->b, sum);
	}
	kb_buf_adds(&l->b, "; yang dihitung catatan ini");
	say(l, NULL, NPHD_LAIN);
}

/* Others of the same giver and receiver stand beside it. */
static void
others(struct look *l, size_t i)
{
	const struct nphd_semua *a = l->a;
	size_t from = i, to = i + 1;

	while (from > 0 && nphd_satu(&a->n[from - 1], &a->n[i]))
		from--;
	while (to < a->nn && nphd_satu(&a->n[to], &a->n[i]))
		to++;
	for (size_t j = from; a->pegang[i] && j < to; j++)
		if (j != i && a->pegang[j])
			another(l, &a->n[j]);
		else if (j != i)
			elsewhere(l, i, j);
}

static void
election(struct look *l)
{
	char *other = desk_mungkin(l->k, l->n->pilkada);

	if (other == NULL)
		return;
	kb_buf_adds(&l->b, "pemilihan ");
	kb_quote(&l->b, l->n->pilkada);
	kb_buf_addf(&l->b, " tidak ada dalam daftar tahapan; maksudnya '%s'? "
	    "tanpa itu tidak dijumlahkan dengannya", other);
	free(other);
	say(l, NULL, NPHD_PEMILIHAN);
}

static void
basis(struct look *l, const char *setting)
{
	if (l->a->set.dasar != NULL)
		kb_buf_addf(&l->b, " (%s)", l->a->set.dasar);
	else
		kb_buf_addf(&l->b, " (setelan %s)", setting);
}

/* By a whole rupiah at least: no fraction of one can be paid. */
static bool
less(int64_t sum, int64_t value, kb_rate percent)
{
	return ((__int128)sum + 1) * 100 * percent.den <=
	    (__int128)value * percent.num;
}

static void
first_part(struct look *l)
{
	const struct nphd_setelan *s = &l->a->set;
	kb_date until;
	int64_t sum;

	if (s->awal_persen.den == 0 || !s->awal_hari.known ||
	    l->n->tanggal.ymd == 0 || !l->n->nilai.known)
		return;
	until = kb_date_add(l->n->tanggal, (int)s->awal_hari.v);
	if (until.ymd >= l->on.ymd || !paid(l, until, &sum) ||
	    !less(sum, l->n->nilai.v, s->awal_persen))
		return;
	kb_buf_adds(&l->b, "sampai ");
	kb_date_long(&l->b, until);
	kb_buf_adds(&l->b, " tercatat cair ");
	kb_money_text(&l->b, sum);
	kb_buf_adds(&l->b, ", kurang dari ");
	kb_rate_show(&l->b, s->awal_persen);
	kb_buf_adds(&l->b, " persen nilainya");
	basis(l, "nphd.awal_persen");
	say(l, NULL, NPHD_AWAL);
}

/* Everywhere; a region that votes again does so later. */
static kb_date
voting(struct kb_kantor *k, const char *election)
{
	char *s = kb_one_text(k->db, "SELECT min(selesai) FROM desk_tahapan "
	    "WHERE pilkada = ? AND wilayah IS NULL AND tahapan = 'Pemungutan "
	    "suara' COLLATE NOCASE", KB_ARGS1(election));
	kb_date d = { 0 };

	if (s != NULL)
		kb_date_parse(s, &d, NULL);
	free(s);
	return d;
}

static void
in_full(struct look *l)
{
	const struct nphd_setelan *s = &l->a->set;
	kb_date until;
	int64_t sum;

	if (!s->lunas_bulan.known || !l->n->nilai.known)
		return;
	until = voting(l->k, l->n->pilkada);
	if (until.ymd == 0)
		return;
	until = kb_date_add_months(until, -(int)s->lunas_bulan.v);
	if (until.ymd >= l->on.ymd || !paid(l, until, &sum) ||
	    sum >= l->n->nilai.v)
		return;
	kb_buf_adds(&l->b, "sampai ");
	kb_date_long(&l->b, until);
	kb_buf_adds(&l->b, " tercatat cair ");
	kb_money_text(&l->b, sum);
	kb_buf_adds(&l->b, " dari ");
	kb_money_text(&l->b, l->n->nilai.v);
	basis(l, "nphd.lunas_bulan");
	say(l, NULL, NPHD_LUNAS);
}

/* ---- of its payments, by day ---- */

static void
before(struct look *l, const struct nphd_cair *c)
{
	if (l->n->tanggal.ymd == 0 || c->tanggal.ymd >= l->n->tanggal.ymd)
		return;
	kb_buf_adds(&l->b, "cair ");
	kb_date_long(&l->b, c->tanggal);
	kb_buf_adds(&l->b, ", sebelum tanggal NPHD-nya ");
	kb_date_long(&l->b, l->n->tanggal);
	kb_buf_adds(&l->b, ": periksa kedua tanggalnya");
	say(l, c, NPHD_SEBELUM);
}

static void
order(struct look *l, size_t i)
{
	const struct nphd_cair *c = &l->c[i];
	bool twice = false, late = false;

	for (size_t j = 0; j < i; j++) {
		const struct nphd_cair *o = &l->c[j];

		if (c->sp2d != NULL && o->sp2d != NULL &&
		    kb_same_name(c->sp2d, o->sp2d)) {
			kb_buf_addf(&l->b, "SP2D %s juga dipakai pencairan "
			    "%s: hapus yang tercatat dua kali", c->sp2d,
			    o->head.nomor);
			say(l, c, NPHD_SP2D);
		}
		if (!c->tahap.known || !o->tahap.known)
			continue;
		if (o->tahap.v == c->tahap.v && !twice) {
			twice = true;
			kb_buf_addf(&l->b, "tahap %lld juga dicairkan dengan "
			    "%s: ubah tahapnya, atau hapus yang tercatat dua "
			    "kali", (long long)c->tahap.v, o->head.nomor);
			say(l, c, NPHD_TAHAP);
		} else if (o->tahap.v > c->tahap.v && !late) {
			late = true;
			kb_buf_addf(&l->b, "tahap %lld cair ",
			    (long long)c->tahap.v);
			kb_date_long(&l->b, c->tanggal);
			kb_buf_addf(&l->b, ", tahap %lld sudah ",
			    (long long)o->tahap.v);
			kb_date_long(&l->b, o->tanggal);
			kb_buf_adds(&l->b, ": periksa tahap dan tanggalnya");
			say(l, c, NPHD_URUTAN);
		}
	}
}

void
nphd_ragu(struct kb_kantor *k, const struct nphd_semua *a, size_t i,
    kb_date on, nphd_ragu_fn *fn, void *arg)
{
	struct look l = { .k = k, .a = a, .n = &a->n[i], .on = on, .fn = fn,
	    .arg = arg };
	size_t n, first = nphd_cair_dari(a, i, &n);

	l.c = n > 0 ? a->c + first : NULL;
	while (l.nc < n && l.c[l.nc].tanggal.ymd <= on.ymd)
		l.nc++;
	exceeds(&l);
	others(&l, i);
	election(&l);
	first_part(&l);
	in_full(&l);
	for (size_t j = 0; j < l.nc; j++) {
		before(&l, &l.c[j]);
		order(&l, j);
	}
	kb_buf_free(&l.b);
}
