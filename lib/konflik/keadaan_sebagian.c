/* SPDX-License-Identifier: ISC */
/*
 * keadaan_sebagian.c - of which records a state tells, and how secret they
 * are: said once for papers, maps, charts and GeoJSON.
 */
#include <string.h>

#include "keadaan.h"

kb_enum
konflik_klasifikasi(size_t n, kb_enum a, kb_enum b)
{
	return n > 0 && kb_class_rank(a) > kb_class_rank(b) ? a : b;
}

void
keadaan_kelas(struct konflik_keadaan *s)
{
	const struct konflik_jumlah *e = &s->semua.peristiwa;

	for (; s->n < s->npotensi; s->n++)
		s->klasifikasi = konflik_klasifikasi(s->n, s->klasifikasi,
		    s->potensi[s->n].p.klasifikasi);
	if (e->n > 0)
		s->klasifikasi = konflik_klasifikasi(s->n, s->klasifikasi,
		    e->klasifikasi);
	s->n += e->n;
}

void
keadaan_sebagian(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s)
{
	struct kb_buf b = KB_BUF_INIT;

	s->publik = ask->publik;
	if (ask->saring != NULL)
		kb_filter_told(ask->saring, kb_field_find(ask->saring->type,
		    "wilayah"), &k->env, &b);
	if (b.len > 0)
		s->saringan = kb_homes_text(&s->homes, &b);
	kb_buf_free(&b);
}

void
konflik_sebagian_kata(const struct konflik_keadaan *s, struct kb_buf *b)
{
	if (s->saringan != NULL)
		kb_buf_addf(b, "Saringan: %s.", s->saringan);
	if (s->publik)
		kb_buf_addf(b, "%sHanya catatan yang dapat diumumkan; yang lain "
		    "tidak dimuat.", s->saringan != NULL ? " " : "");
}

const char *
konflik_sebagian(const struct konflik_keadaan *s)
{
	return s->saringan == NULL ? s->publik ? "yang dapat diumumkan" : NULL :
	    s->publik ? "yang sesuai saringan dan dapat diumumkan" :
	    "yang sesuai saringan";
}

const char *
keadaan_sebut(const struct kb_kantor *k, const struct kb_head *h,
    struct kb_buf *b)
{
	kb_buf_cut(b, 0);
	if (strcmp(h->kantor.s, k->env.office.s) != 0)
		kb_buf_addf(b, "%s/", h->kantor.s);
	kb_buf_adds(b, h->nomor);
	return b->s;
}

/* ---- what lies elsewhere ---- */

static size_t
outside(struct kb_kantor *k, const struct konflik_tanya *ask,
    const struct kb_type *t, const char *when)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	struct kb_buf sql = KB_BUF_INIT;
	int64_t n;

	kb_date_iso(ask->masa.from, from);
	kb_date_iso(ask->masa.to, to);
	kb_buf_addf(&sql, "SELECT count(*) FROM %s WHERE %s", t->table, when);
	if (ask->publik)
		kb_buf_addf(&sql, " AND %s", t->public);
	keadaan_di_luar(&k->env.office, &sql);
	n = kb_one(k->db, 0, sql.s, KB_ARGS2((const char *)from,
	    (const char *)to));
	kb_buf_free(&sql);
	return (size_t)n;
}

/* A filter may go by what a judgement changes: it is not asked of these. */
void
keadaan_luar(struct kb_kantor *k, const struct konflik_tanya *ask,
    struct konflik_keadaan *s)
{
	if (s->saringan != NULL || k->env.office.s[0] == '\0' ||
	    strcmp(s->induk.s, k->env.office.s) != 0)
		return;
	s->luar_potensi = outside(k, ask, &potensi_type, "tanggal <= ?2 AND "
	    "?1 <> '' AND (ditutup IS NULL OR ditutup > ?2)");
	if (!ask->tanpa_peristiwa)
		s->luar_peristiwa = outside(k, ask, &peristiwa_type,
		    "mulai BETWEEN ?1 AND ?2");
}

void
konflik_luar_kata(const struct konflik_keadaan *s, struct kb_buf *b)
{
	if (s->luar_potensi + s->luar_peristiwa == 0)
		return;
	kb_buf_adds(b, "Dicatat di luar wilayah kantor, tidak ikut dihitung:");
	if (s->luar_potensi > 0)
		kb_buf_addf(b, " %zu potensi", s->luar_potensi);
	if (s->luar_peristiwa > 0)
		kb_buf_addf(b, "%s %zu peristiwa", s->luar_potensi > 0 ? ";" :
		    "", s->luar_peristiwa);
	kb_buf_adds(b, ".\n");
}
