/* SPDX-License-Identifier: ISC */
/* kata.c - what is to be said of numbers that stand side by side. */
#include <string.h>

#include "baca.h"
#include "kesbang/text.h"
#include "kata.h"

bool
asing_same_day(const struct asing_baris *x, const struct asing_baris *y)
{
	return x->tanggal.ymd == y->tanggal.ymd &&
	    strcmp(x->wilayah.s, y->wilayah.s) == 0 &&
	    strcmp(x->sumber, y->sumber) == 0 &&
	    strcmp(x->definisi, y->definisi) == 0;
}

void
asing_whose(struct kb_kantor *k, const struct asing_baris *r, struct kb_buf *b)
{
	struct kb_buf place = KB_BUF_INIT;

	kb_buf_addf(b, "%s, %s (%s), per ", kb_region_name(k, r->wilayah.s,
	    &place), r->sumber, r->definisi);
	kb_date_long(b, r->tanggal);
	kb_buf_free(&place);
}

/* Is any row of its kind among those that are shown? */
static bool
shown(const struct asing_pantau *p, const struct asing_baris *t)
{
	for (size_t i = 0; i < p->n; i++)
		if (asing_same_day(&p->baris[i], t))
			return true;
	return false;
}

static void
say_difference(struct kb_kantor *k, const struct asing_baris *t,
    struct kb_buf *b)
{
	if (!t->selisih.known || t->selisih.v == 0)
		return;
	asing_whose(k, t, b);
	kb_buf_addf(b, ": rincian menurut %s ",
	    kb_word_label(asing_menurut, t->menurut));
	kb_int_dots(b, t->rincian.v);
	kb_buf_adds(b, ", jumlah yang disebut sumber ");
	kb_int_dots(b, t->jumlah.v);
	kb_buf_adds(b, ": selisih ");
	kb_int_dots(b, t->selisih.v < 0 ? -t->selisih.v : t->selisih.v);
	kb_buf_adds(b, ".\n");
}

/* The next total of the same source and day. */
static void
say_two(struct kb_kantor *k, const struct asing_baris *t,
    const struct asing_baris *next, struct kb_buf *b)
{
	if (!asing_same_day(t, next) || !t->jumlah.known ||
	    !next->jumlah.known || t->jumlah.v == next->jumlah.v)
		return;
	asing_whose(k, t, b);
	kb_buf_adds(b, ": sumber itu menyebut dua jumlah, ");
	kb_int_dots(b, next->jumlah.v);
	kb_buf_adds(b, " dan ");
	kb_int_dots(b, t->jumlah.v);
	kb_buf_adds(b, ".\n");
}

/* The regions one step below it, of the same source and day. */
static void
say_regions(struct kb_kantor *k, const struct asing_pantau *p,
    const struct asing_baris *t, struct kb_buf *b)
{
	size_t len = strlen(t->wilayah.s), n = 0;
	int level = kb_region_level(t->wilayah.s);
	int64_t sum = 0;

	for (size_t i = 0; i < p->njumlah; i++) {
		const struct asing_baris *r = &p->jumlah[i];

		if (strncmp(r->wilayah.s, t->wilayah.s, len) != 0 ||
		    kb_region_level(r->wilayah.s) != level + 1 ||
		    r->tanggal.ymd != t->tanggal.ymd ||
		    !kb_same_name(r->sumber, t->sumber) ||
		    !kb_same_name(r->definisi, t->definisi))
			continue;
		n++;
		sum += r->jumlah.known ? r->jumlah.v : r->rincian.v;
	}
	if (n == 0 || !t->jumlah.known || sum == t->jumlah.v)
		return;
	asing_whose(k, t, b);
	kb_buf_addf(b, ": %zu wilayah di bawahnya yang tercatat ", n);
	kb_int_dots(b, sum);
	kb_buf_adds(b, ", jumlah yang disebut sumber ");
	kb_int_dots(b, t->jumlah.v);
	kb_buf_adds(b, ": selisih ");
	kb_int_dots(b, sum < t->jumlah.v ? t->jumlah.v - sum :
	    sum - t->jumlah.v);
	kb_buf_adds(b, ".\n");
}

static void
say_closed(const struct asing_pantau *p, struct kb_buf *b)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->baris[i].keterangan != NULL) {
			kb_buf_adds(b, "Angka yang terlalu kecil untuk diedarkan "
			    "ditulis sebagai batasnya, atau digabung dengan "
			    "yang lain.\n");
			return;
		}
}

void
asing_pantau_kata(struct kb_kantor *k, const struct asing_tanya *q,
    const struct asing_pantau *p, struct kb_buf *b)
{
	const struct asing_baris *was = NULL;
	bool beside = false;

	for (size_t i = 0; i < p->njumlah; i++) {
		const struct asing_baris *t = &p->jumlah[i];

		if (!shown(p, t))
			continue;
		say_difference(k, t, b);
		if (i + 1 < p->njumlah)
			say_two(k, t, t + 1, b);
		if (q->menurut == ASING_WILAYAH && !q->publik)
			say_regions(k, p, t, b);
		beside = beside || (was != NULL &&
		    strcmp(t->wilayah.s, was->wilayah.s) == 0);
		was = t;
	}
	if (beside)
		kb_buf_adds(b, "Angka dari sumber atau batasan yang berlainan "
		    "tidak dijumlahkan.\n");
	if (q->publik)
		say_closed(p, b);
}
