/* SPDX-License-Identifier: ISC */
/* baca.c - the sums as they were told, in blocks. */
#include <stdlib.h>
#include <string.h>

#include "baca.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

#define T struct asing_angka
static const struct kb_field angka_fields[] = {
	KB_ROW_AS(T, a.head.kantor, "kantor", KB_REGION, kb_code, ""),
	KB_ROW_AS(T, a.head.nomor, "nomor", KB_TEXT, kb_text, ""),
	KB_ROW_AS(T, a.tanggal, "tanggal", KB_DATE, kb_date, ""),
	KB_ROW_AS(T, a.wilayah, "wilayah", KB_REGION, kb_code, ""),
	KB_ROW_AS(T, a.sumber, "sumber", KB_TEXT, kb_text, ""),
	KB_ROW_AS(T, a.definisi, "definisi", KB_TEXT, kb_text, ""),
	KB_ROW_AS(T, a.kebangsaan, "kebangsaan", KB_TEXT, kb_text, ""),
	KB_ROW_AS(T, a.izin, "izin", KB_TEXT, kb_text, ""),
	KB_ROW_AS(T, a.sektor, "sektor", KB_TEXT, kb_text, ""),
	KB_ROW_AS(T, a.jumlah, "jumlah", KB_INT, kb_int, ""),
	KB_ROW_AS(T, a.pengikut, "pengikut", KB_INT, kb_int, ""),
	KB_ROW_AS(T, a.berakhir, "berakhir", KB_INT, kb_int, ""),
	KB_ROW_AS(T, barisan, "baris", KB_INT, kb_int, ""),
};
#undef T

static const struct kb_type angka_type = {
	.name = "asing", .table = "asing", .size = sizeof(struct asing_angka),
	KB_FIELDS(angka_fields),
};

static void
put_part(struct kb_buf *key, const char *name)
{
	if (name != NULL)
		kb_fold_name(key, name);
	kb_buf_addc(key, '/');
}

/* "Kantor Imigrasi" and "kantor  imigrasi" are one source. */
static void
put_key(struct kb_kantor *k, struct asing_buku *b, struct asing_angka *r)
{
	struct kb_buf key = KB_BUF_INIT;
	kb_code place = kb_region_at(&r->a.wilayah, 2);

	kb_fold_name(&key, r->a.sumber);
	kb_buf_addc(&key, '/');
	kb_fold_name(&key, r->a.definisi);
	r->kunci = kb_homes_text(&b->homes, &key);
	put_part(&key, r->a.kebangsaan);
	put_part(&key, r->a.izin);
	put_part(&key, r->a.sektor);
	r->bagian = kb_homes_text(&b->homes, &key);
	kb_buf_free(&key);
	r->mask = (uint8_t)((r->a.kebangsaan != NULL ? ASING_M_KEBANGSAAN : 0) |
	    (r->a.izin != NULL ? ASING_M_IZIN : 0) |
	    (r->a.sektor != NULL ? ASING_M_SEKTOR : 0));
	/* Several offices may have recorded one thing: whose holds is as
	 * KB_NEAREST has it. */
	r->jauh = strcmp(r->a.head.kantor.s, k->env.office.s) == 0 ? 0 :
	    strcmp(r->a.head.kantor.s, place.s) == 0 ? 1 : 2;
}

static int
same_block(const struct asing_angka *x, const struct asing_angka *y)
{
	int c = strcmp(x->a.wilayah.s, y->a.wilayah.s);

	if (c == 0)
		c = strcmp(x->kunci, y->kunci);
	if (c == 0 && x->a.tanggal.ymd != y->a.tanggal.ymd)
		c = x->a.tanggal.ymd > y->a.tanggal.ymd ? -1 : 1;
	return c != 0 ? c : strcmp(x->a.head.kantor.s, y->a.head.kantor.s);
}

/* Within a list the largest first, as offices print them. */
static int
by_block(const void *a, const void *b)
{
	const struct asing_angka *x = a, *y = b;
	int c = same_block(x, y);

	if (c == 0)
		c = x->mask - y->mask;
	if (c == 0 && x->a.jumlah.v != y->a.jumlah.v)
		c = x->a.jumlah.v > y->a.jumlah.v ? -1 : 1;
	return c != 0 ? c : strcmp(x->a.head.nomor, y->a.head.nomor);
}

int
asing_baca(struct kb_kantor *k, kb_date to, struct asing_buku *b,
    struct kb_err *err)
{
	char day[KB_DATE_TEXT] = "9999-12-31";
	int rc;

	memset(b, 0, sizeof(*b));
	if (to.ymd != 0)
		kb_date_iso(to, day);
	rc = kb_settings_load(k->db, &asing_setelan_type, &b->set, &b->home,
	    err);
	if (rc == 0)
		rc = kb_collect(k->db, &angka_type, " WHERE tanggal <= ?",
		    KB_ARGS1((const char *)day), &b->r, &b->n, &b->homes, err);
	for (size_t i = 0; rc == 0 && i < b->n; i++)
		put_key(k, b, &b->r[i]);
	if (rc == 0 && b->n > 0)
		qsort(b->r, b->n, sizeof(*b->r), by_block);
	return rc;
}

void
asing_buku_free(struct asing_buku *b)
{
	free(b->r);
	kb_homes_free(&b->homes);
	kb_buf_free(&b->home);
	memset(b, 0, sizeof(*b));
}

/* ---- blocks ---- */

struct asing_blok
asing_blok_mask(const struct asing_buku *b, struct asing_blok k, unsigned mask)
{
	while (k.from < k.to && b->r[k.from].mask != mask)
		k.from++;
	for (size_t i = k.from; i < k.to; i++)
		if (b->r[i].mask != mask)
			k.to = i;
	return k;
}

static int
others(unsigned mask)
{
	return (int)((mask & 1) + (mask >> 1 & 1) + (mask >> 2 & 1));
}

unsigned
asing_blok_by(const struct asing_buku *b, struct asing_blok k,
    unsigned dimension)
{
	unsigned best = 0;

	for (size_t i = k.from; i < k.to; i++)
		if ((b->r[i].mask & dimension) != 0 && (best == 0 ||
		    others(b->r[i].mask) < others(best)))
			best = b->r[i].mask;
	return best;
}

int64_t
asing_blok_sum(const struct asing_buku *b, struct asing_blok k)
{
	int64_t sum = 0;

	for (size_t i = k.from; i < k.to; i++)
		sum += b->r[i].a.jumlah.v;
	return sum;
}

static struct asing_blok
block_at(const struct asing_buku *b, size_t at)
{
	struct asing_blok k = { at, at };

	while (k.to < b->n && same_block(&b->r[at], &b->r[k.to]) == 0)
		k.to++;
	return k;
}

bool
asing_blok_each(const struct asing_buku *b, size_t *at, struct asing_blok *out)
{
	if (*at >= b->n)
		return false;
	*out = block_at(b, *at);
	*at = out->to;
	return true;
}

static bool
same_source(const struct asing_angka *x, const struct asing_angka *y)
{
	return strcmp(x->a.wilayah.s, y->a.wilayah.s) == 0 &&
	    strcmp(x->kunci, y->kunci) == 0;
}

bool
asing_blok_next(struct kb_kantor *k, const struct asing_buku *b,
    const struct asing_tanya *q, size_t *at, struct asing_blok *out)
{
	size_t first = *at;
	bool found = false;

	for (; *at < b->n; *at = block_at(b, *at).to) {
		const struct asing_angka *r = &b->r[*at];

		if (!same_source(r, &b->r[first])) {
			if (found)
				return true;
			first = *at;
		}
		if (r->a.tanggal.ymd < q->masa.from.ymd ||
		    (q->masa.to.ymd != 0 && r->a.tanggal.ymd > q->masa.to.ymd) ||
		    (q->kantor && strcmp(r->a.head.kantor.s,
		    k->env.office.s) != 0))
			continue;
		if (!found || (b->r[out->from].a.tanggal.ymd ==
		    r->a.tanggal.ymd && r->jauh < b->r[out->from].jauh))
			*out = block_at(b, *at);
		found = true;
	}
	return found;
}

bool
asing_blok_before(const struct asing_buku *b, struct asing_blok k,
    struct asing_blok *out)
{
	const struct asing_angka *r = &b->r[k.from];

	for (size_t i = k.to; i < b->n && same_source(r, &b->r[i]); i++)
		if (b->r[i].a.tanggal.ymd < r->a.tanggal.ymd &&
		    strcmp(b->r[i].a.head.kantor.s, r->a.head.kantor.s) == 0) {
			*out = block_at(b, i);
			return true;
		}
	return false;
}
