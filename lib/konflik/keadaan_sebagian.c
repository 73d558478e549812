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
