/* SPDX-License-Identifier: ISC */
/*
 * jumlah.c - events of a period counted, and their victims as far as they are
 * known: nobody counted is not nobody hurt.
 *
 * Event by event: GROUP BY sorts them first, and takes twice as long for a
 * million.
 */
#include <stdio.h>
#include <stdlib.h>

#include "keadaan.h"

/* What of an event is counted; the rest of the record stays where it is. */
static const struct kb_field hitung_fields[] = {
	REGION(struct peristiwa, wilayah, ""),
	FLAG(struct peristiwa, memenuhi_uu, ""),
	INT(struct peristiwa, tewas_min, ""),
	INT(struct peristiwa, tewas, ""),
	INT(struct peristiwa, tewas_maks, ""),
	INT(struct peristiwa, luka_min, ""),
	INT(struct peristiwa, luka, ""),
	INT(struct peristiwa, luka_maks, ""),
	INT(struct peristiwa, pengungsi, ""),
	INT(struct peristiwa, bangunan, ""),
	MONEY(struct peristiwa, kerugian, ""),
	ENUM(struct peristiwa, klasifikasi, kb_klasifikasi, ""),
};

static const struct kb_type hitung_type = {
	.name = "peristiwa", .table = "peristiwa",
	.size = sizeof(struct peristiwa), KB_FIELDS(hitung_fields),
};

/* A bound, where it lies on its side of the figure. */
static int64_t
lesser(kb_int bound, int64_t v)
{
	return bound.known && bound.v < v ? bound.v : v;
}

static int64_t
greater(kb_int bound, int64_t v)
{
	return bound.known && bound.v > v ? bound.v : v;
}

/* Where only bounds are known the figure is not: they stay apart.  False: the
 * sum does not fit. */
static bool
add(struct konflik_angka *a, kb_int min, kb_int v, kb_int max)
{
	if (!v.known) {
		a->tidak++;
		a->kira += min.known || max.known;
		a->terbuka = a->terbuka || (min.known && !max.known);
		return !__builtin_add_overflow(a->kira_min, min.known ? min.v :
		    0, &a->kira_min) && !__builtin_add_overflow(a->kira_maks,
		    max.known ? max.v : 0, &a->kira_maks);
	}
	a->diketahui++;
	return !__builtin_add_overflow(a->nilai, v.v, &a->nilai) &&
	    !__builtin_add_overflow(a->min, lesser(min, v.v), &a->min) &&
	    !__builtin_add_overflow(a->maks, greater(max, v.v), &a->maks);
}

static bool
count(struct konflik_jumlah *j, const struct peristiwa *p)
{
	const kb_int cost = { p->kerugian.v, p->kerugian.known };
	const kb_int law = { kb_yes(p->memenuhi_uu), p->memenuhi_uu.n != 0 };

	j->klasifikasi = konflik_klasifikasi(j->n, j->klasifikasi,
	    p->klasifikasi);
	j->n++;
	return add(&j->memenuhi_uu, law, law, law) &&
	    add(&j->tewas, p->tewas_min, p->tewas, p->tewas_maks) &&
	    add(&j->luka, p->luka_min, p->luka, p->luka_maks) &&
	    add(&j->pengungsi, p->pengungsi, p->pengungsi, p->pengungsi) &&
	    add(&j->bangunan, p->bangunan, p->bangunan, p->bangunan) &&
	    add(&j->kerugian, cost, cost, cost);
}

static int
into_places(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_keadaan *s = arg;
	const struct peristiwa *p = rec;

	/* What does not fit in a region does not fit in the whole. */
	(void)count(&s->tempat[keadaan_tempat(s, &p->wilayah)].peristiwa, p);
	return count(&s->semua.peristiwa, p) ? 0 : kb_sum_fail(err);
}

int
keadaan_tiap_peristiwa(struct kb_kantor *k, const struct konflik_tanya *ask,
    const kb_code *whole, const struct kb_type *columns, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	struct kb_buf sql = KB_BUF_INIT;
	struct kb_filter f;
	int rc = keadaan_saring(k, ask, whole, &peristiwa_type, &f, err);

	kb_date_iso(ask->masa.from, from);
	kb_date_iso(ask->masa.to, to);
	kb_select(&sql, columns);
	kb_buf_addf(&sql, " WHERE mulai BETWEEN '%s' AND '%s'%s", from, to,
	    kb_buf_str(&f.where));
	if (rc == 0)
		rc = kb_query(k->db, columns, kb_buf_str(&sql), f.arg,
		    fn, arg, err);
	kb_buf_free(&sql);
	kb_filter_free(&f);
	return rc;
}

/* Counted where they began: but a quarter that has them is not empty. */
int
keadaan_berlangsung(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	char from[KB_DATE_TEXT];
	struct kb_filter f;
	int rc = keadaan_saring(k, ask, &s->induk, &peristiwa_type, &f, err);
	char *sql;

	kb_date_iso(s->masa.from, from);
	sql = kb_asprintf("mulai < '%s' AND selesai >= '%s'", from, from);
	if (rc == 0) {
		kb_filter_add_sql(&f, sql);
		s->berlangsung = (size_t)kb_store_count(k->db, &f);
	}
	free(sql);
	kb_filter_free(&f);
	return rc;
}

int
keadaan_peristiwa(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s, struct kb_err *err)
{
	return keadaan_tiap_peristiwa(k, ask, &s->induk, &hitung_type,
	    into_places, s, err);
}
