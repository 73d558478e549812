/* SPDX-License-Identifier: ISC */
/*
 * berakhir.c - permits that end: sums, as their source told them.  Whose they
 * are nobody here knows, and what is told holds for 90 days.
 */
#include <stdlib.h>
#include <string.h>

#include "baca.h"
#include "kata.h"
#include "kesbang/text.h"

#define NAMED 6				/* in a sentence; the rest is counted */

struct akhir {
	const struct asing_buku	*b;
	struct asing_berakhir	*to;
	kb_date			 day;
};

/* Is the number of permits that end told by rows of that mask? */
static bool
tells(const struct asing_buku *b, struct asing_blok l)
{
	for (size_t i = l.from; i < l.to; i++)
		if (b->r[i].a.berakhir.known)
			return true;
	return false;
}

/* Those by permit first, then the total, then any parts. */
static struct asing_blok
told_by(const struct asing_buku *b, struct asing_blok k)
{
	static const uint8_t order[] = { ASING_M_IZIN,
	    ASING_M_IZIN | ASING_M_KEBANGSAAN, ASING_M_IZIN | ASING_M_SEKTOR,
	    7, 0, ASING_M_KEBANGSAAN, ASING_M_SEKTOR,
	    ASING_M_KEBANGSAAN | ASING_M_SEKTOR };
	struct asing_blok l = { k.to, k.to };

	for (size_t i = 0; i < KB_LEN(order); i++) {
		l = asing_blok_mask(b, k, order[i]);
		if (tells(b, l))
			return l;
	}
	return (struct asing_blok){ k.to, k.to };
}

kb_int
asing_blok_berakhir(const struct asing_buku *b, struct asing_blok k)
{
	struct asing_blok l = told_by(b, k);
	kb_int sum = { 0, l.from < l.to };

	if (l.from < l.to && b->r[l.from].mask == 0)
		l.to = l.from + 1;		/* of two totals the first */
	for (size_t i = l.from; i < l.to; i++) {
		sum.known = sum.known && b->r[i].a.berakhir.known;
		sum.v += b->r[i].a.berakhir.v;
	}
	return sum;
}

static struct asing_baris *
add(struct asing_baris **list, size_t *n, const struct asing_angka *r)
{
	struct asing_baris *to;

	*list = kb_grow(*list, *n, sizeof(**list));
	to = &(*list)[(*n)++];
	*to = (struct asing_baris){ .tanggal = r->a.tanggal,
	    .wilayah = r->a.wilayah, .sumber = r->a.sumber,
	    .definisi = r->a.definisi, .sampai = kb_date_add(r->a.tanggal,
	    ASING_BERAKHIR) };
	return to;
}

/* Two totals of one source are two rows; parts of one permit are added. */
static void
put_row(struct akhir *x, size_t first, const struct asing_angka *r)
{
	struct asing_pantau *p = &x->to->p;
	struct asing_baris *to;

	if (!r->a.berakhir.known)
		return;
	for (size_t i = first; i < p->n; i++) {
		to = &p->baris[i];
		if (r->mask == 0 || (to->izin == NULL) != (r->a.izin == NULL) ||
		    (to->izin != NULL && strcmp(to->izin, r->a.izin) != 0))
			continue;
		to->berakhir.v += r->a.berakhir.v;
		return;
	}
	to = add(&p->baris, &p->n, r);
	to->izin = r->a.izin;
	to->berakhir = r->a.berakhir;
}

static void
put_block(struct akhir *x, struct asing_blok k)
{
	struct asing_blok l = told_by(x->b, k);
	const struct asing_angka *r = &x->b->r[k.from];
	size_t first = x->to->p.n;

	if (l.from == l.to)
		add(&x->to->diam, &x->to->ndiam, r);
	else if (kb_date_add(r->a.tanggal, ASING_BERAKHIR).ymd < x->day.ymd)
		add(&x->to->lewat, &x->to->nlewat, r);
	else
		for (size_t i = l.from; i < l.to; i++)
			put_row(x, first, &x->b->r[i]);
}

int
asing_berakhir(struct kb_kantor *k, const struct asing_tanya *q,
    struct asing_berakhir *out, struct kb_err *err)
{
	struct asing_buku b = { .n = 0 };
	struct akhir x = { .b = &b, .to = out, .day = q->masa.to.ymd != 0 ?
	    q->masa.to : k->env.today };
	struct asing_blok blok;
	size_t at = 0;
	int rc;

	memset(out, 0, sizeof(*out));
	rc = asing_baca(k, x.day, &b, err);
	while (rc == 0 && asing_blok_next(k, &b, q, &at, &blok))
		put_block(&x, blok);
	kb_homes_join(&out->p.homes, &b.homes);
	asing_buku_free(&b);
	return rc;
}

static void
say(struct kb_kantor *k, const char *what, const struct asing_baris *r,
    size_t n, bool until, struct kb_buf *b)
{
	if (n == 0)
		return;
	kb_buf_addf(b, "%s: ", what);
	for (size_t i = 0; i < n && i < NAMED; i++) {
		kb_buf_adds(b, i > 0 ? "; " : "");
		asing_whose(k, &r[i], b);
		if (until) {
			kb_buf_adds(b, " (sampai ");
			kb_date_long(b, r[i].sampai);
			kb_buf_addc(b, ')');
		}
	}
	if (n > NAMED)
		kb_buf_addf(b, "; dan %zu lagi", n - NAMED);
	kb_buf_adds(b, ".\n");
}

void
asing_berakhir_kata(struct kb_kantor *k, const struct asing_berakhir *x,
    struct kb_buf *b)
{
	if (x->p.n > 0)
		kb_buf_adds(b, "Berakhir dalam 90 hari sejak tanggal "
		    "keadaannya; sebagian mungkin sudah.\n");
	say(k, "Sudah lewat 90 hari, tidak dihitung", x->lewat, x->nlewat,
	    true, b);
	say(k, "Tidak disebut berapa yang berakhir", x->diam, x->ndiam, false,
	    b);
}

void
asing_berakhir_free(struct asing_berakhir *b)
{
	asing_pantau_free(&b->p);
	free(b->lewat);
	free(b->diam);
}
