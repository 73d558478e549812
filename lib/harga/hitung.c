/* SPDX-License-Identifier: ISC */
/*
 * hitung.c - prices in whole numbers: means, changes, and the ceiling that
 * held on a day, in a zone, for a unit.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/harga.h"

kb_money
harga_satu(kb_money min, kb_money maks)
{
	if (!min.known || !maks.known)
		return min.known ? min : maks;
	return (kb_money){ (min.v + maks.v + 1) / 2, true };
}

kb_money
harga_rata(int64_t sum, size_t n)
{
	if (n == 0)
		return (kb_money){ 0 };
	return (kb_money){ (2 * sum + (int64_t)n) / (2 * (int64_t)n), true };
}

bool
harga_persen(int64_t now, int64_t was, int64_t *hundredths)
{
	int64_t diff = now - was, up = diff < 0 ? -diff : diff;

	if (was <= 0 || up > INT64_MAX / 30000)
		return false;
	up = (2 * up * 10000 + was) / (2 * was);
	*hundredths = diff < 0 ? -up : up;
	return true;
}

void
harga_persen_kata(struct kb_buf *b, int64_t hundredths)
{
	int64_t v = hundredths < 0 ? -hundredths : hundredths;

	kb_buf_adds(b, hundredths < 0 ? "-" : hundredths > 0 ? "+" : "");
	kb_int_dots(b, v / 100);
	kb_buf_addf(b, ",%02d", (int)(v % 100));
}

bool
harga_gejolak(int64_t hundredths, kb_rate persen)
{
	int64_t v = hundredths < 0 ? -hundredths : hundredths, left, right;

	if (persen.den == 0 || __builtin_mul_overflow(v, persen.den, &left) ||
	    __builtin_mul_overflow(persen.num, 100, &right))
		return false;
	return left >= right;
}

enum harga_ragu
harga_ragu(kb_money price, kb_money other, const struct harga_setelan *set)
{
	int64_t k = set->janggal.v;
	int64_t more;

	if (!price.known)
		return HARGA_WAJAR;
	if (other.known && !__builtin_mul_overflow(price.v, 1000, &more) &&
	    more <= other.v * k && more * k >= other.v)
		return HARGA_TANPA_RIBUAN;
	if (price.v < set->terendah.v)
		return HARGA_TANPA_RIBUAN;
	return other.known && (price.v >= other.v * k ||
	    price.v * k <= other.v) ? HARGA_JAUH : HARGA_WAJAR;
}

/* ---- the lists ---- */

int
harga_daftar_baca(struct kb_kantor *k, struct harga_daftar *d,
    struct kb_err *err)
{
	memset(d, 0, sizeof(*d));
	if (kb_settings_load(k->db, &harga_setelan_type, &d->set, &d->home,
	    err) != 0 ||
	    kb_collect(k->db, &ambang_type, "", KB_NONE, &d->ambang,
	    &d->nambang, &d->homes, err) != 0 ||
	    kb_collect(k->db, &harga_zona_type, "", KB_NONE, &d->zona,
	    &d->nzona, &d->homes, err) != 0)
		return -1;
	return kb_collect(k->db, &konversi_type, "", KB_NONE, &d->konversi,
	    &d->nkonversi, &d->homes, err);
}

void
harga_daftar_free(struct harga_daftar *d)
{
	free(d->ambang);
	free(d->zona);
	free(d->konversi);
	kb_homes_free(&d->homes);
	kb_buf_free(&d->home);
	memset(d, 0, sizeof(*d));
}

/* How near to that region a zone is said: its own code's length, of a row for
 * all zones 1, of one that it is not in 0. */
static size_t
nearness(const struct harga_daftar *d, const char *zona, const kb_code *where)
{
	size_t best = 0;

	if (zona == NULL)
		return 1;
	for (size_t i = 0; i < d->nzona; i++) {
		const struct harga_zona *z = &d->zona[i];
		size_t n = strlen(z->wilayah.s);

		if (strcmp(z->zona, zona) == 0 && n + 1 > best &&
		    (n == 0 || kb_region_within(where->s, z->wilayah.s)))
			best = n + 1;
	}
	return best;
}

static bool
over(const struct ambang *a, kb_date day)
{
	return (a->berlaku_sampai.ymd != 0 &&
	    a->berlaku_sampai.ymd < day.ymd) ||
	    a->berlaku_mulai.ymd > day.ymd;
}

/* The nearest zone, and none at last; of those one that nobody knows the
 * beginning of where no dated one holds; then the last that began. */
static bool
holds_before(const struct harga_daftar *d, const struct ambang *a,
    const struct ambang *b, const kb_code *where)
{
	bool dated_a = a->berlaku_mulai.ymd != 0;
	bool dated_b = b->berlaku_mulai.ymd != 0;
	size_t near_a = nearness(d, a->zona, where);
	size_t near_b = nearness(d, b->zona, where);

	if (near_a != near_b)
		return near_a > near_b;
	if (dated_a != dated_b)
		return dated_a;
	return a->berlaku_mulai.ymd > b->berlaku_mulai.ymd;
}

static const struct ambang *
in_force(const struct harga_daftar *d, const char *goods, const char *unit,
    kb_date day, const kb_code *where, bool *other)
{
	const struct ambang *best = NULL;

	for (size_t i = 0; i < d->nambang; i++) {
		const struct ambang *a = &d->ambang[i];

		if (strcmp(a->komoditas, goods) != 0 || over(a, day) ||
		    nearness(d, a->zona, where) == 0)
			continue;
		if (strcmp(a->satuan, unit) != 0)
			*other = true;
		else if (best == NULL || holds_before(d, a, best, where))
			best = a;
	}
	return best;
}

/* Rupiah of a unit that holds so many of another: rounded half up. */
static bool
times(int64_t v, kb_rate by, int64_t *out)
{
	int64_t twice;

	if (by.den <= 0 || __builtin_mul_overflow(v, by.num, &twice) ||
	    __builtin_mul_overflow(twice, 2, &twice) ||
	    __builtin_add_overflow(twice, by.den, &twice))
		return false;
	*out = twice / (2 * by.den);
	return true;
}

struct harga_batas
harga_batas_untuk(const struct harga_daftar *d, const char *goods,
    const char *unit, kb_date day, const kb_code *where)
{
	struct harga_batas b = { .ambang = NULL };

	b.ambang = in_force(d, goods, unit, day, where, &b.satuan_lain);
	b.atas = b.ambang != NULL ? b.ambang->batas_atas.v : 0;
	for (size_t i = 0; b.ambang == NULL && i < d->nkonversi; i++) {
		const struct konversi *c = &d->konversi[i];
		const struct ambang *a;
		bool other;

		if (strcmp(c->komoditas, goods) != 0 ||
		    strcmp(c->satuan, unit) != 0)
			continue;
		a = in_force(d, goods, c->ke, day, where, &other);
		if (a != NULL && times(a->batas_atas.v, c->faktor, &b.atas)) {
			b.ambang = a;
			b.konversi = c;
		}
	}
	b.tak_bertanggal = b.ambang != NULL &&
	    b.ambang->berlaku_mulai.ymd == 0;
	return b;
}
