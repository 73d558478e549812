/* SPDX-License-Identifier: ISC */
/* dokumen_rapat.c - the records that one meeting's document is made of. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/dokumen_rapat.h"
#include "pantau.h"

static int
by_list(const void *va, const void *vb)
{
	const struct rekomendasi *a = va, *b = vb;

	return rakor_urut_butir(a->butir, b->butir);
}

static int
by_item(const void *va, const void *vb)
{
	const struct tindak_lanjut *a = va, *b = vb;
	int c = rakor_urut_butir(a->rekomendasi, b->rekomendasi);

	if (c == 0)
		c = strcmp(a->penerima, b->penerima);
	if (c == 0)
		c = (a->tanggal.ymd > b->tanggal.ymd) -
		    (a->tanggal.ymd < b->tanggal.ymd);
	return c != 0 ? c : strcmp(a->head.nomor, b->head.nomor);
}

/* Neither what was taken back nor what took it back. */
#define HOLDS " AND membatalkan IS NULL AND NOT EXISTS (SELECT 1 FROM "	\
	"tindak_lanjut b WHERE b.membatalkan = tindak_lanjut.nomor "	\
	"AND b.kantor = tindak_lanjut.kantor)"

/* What other offices entered of this meeting; of one that bears its number and
 * is another one, nothing. */
static int
count_others(struct kb_kantor *k, struct rakor_dokumen *d,
    struct kb_err *err)
{
	const struct kb_head *h = &d->rapat.head;
	struct rakor_pantau p = pantau_mulai_dari(k);
	struct tindak_lanjut *t = NULL;
	size_t n = 0;
	int rc = pantau_rapat(k->db, &p, err);

	if (rc == 0)
		rc = kb_collect(k->db, &tindak_lanjut_type, " WHERE kantor "
		    "<> ?1 AND " PANTAU_OF_MEETING HOLDS, KB_ARGS2(
		    (const char *)h->kantor.s, h->nomor), &t, &n,
		    &p.dalam->homes, err);
	for (size_t i = 0; i < n; i++)
		d->lain += pantau_rapat_of(&p, h->nomor, &t[i].head.kantor) ==
		    pantau_rapat_of(&p, h->nomor, &h->kantor);
	free(t);
	rakor_pantau_free(&p);
	return rc;
}

static int
entries(struct kb_kantor *k, struct rakor_dokumen *d, struct kb_err *err)
{
	const struct kb_arg *of = KB_ARGS2(d->rapat.head.kantor.s,
	    d->rapat.head.nomor);

	/* Numbers do not travel in a document: nor what was taken back. */
	if (kb_collect(k->db, &tindak_lanjut_type, " WHERE kantor = ?1 AND "
	    PANTAU_OF_MEETING HOLDS, of, &d->tindak_lanjut,
	    &d->ntindak_lanjut, &d->homes, err) != 0)
		return -1;
	if (d->ntindak_lanjut > 1)
		qsort(d->tindak_lanjut, d->ntindak_lanjut,
		    sizeof(*d->tindak_lanjut), by_item);
	d->dicabut = (size_t)kb_one(k->db, 0, "SELECT count(*) FROM "
	    "tindak_lanjut WHERE kantor = ?1 AND " PANTAU_OF_MEETING " AND "
	    "membatalkan IS NOT NULL", of);
	return count_others(k, d, err);
}

static int
meeting(struct kb_kantor *k, const char *word, struct rakor_dokumen *d,
    struct kb_err *err)
{
	char *key = rakor_rapat_kunci(k, word);
	int rc = kb_store_get(k->db, &rapat_type, &k->env, key, &d->rapat,
	    &d->home, err);

	free(key);
	return rc;
}

int
rakor_dokumen(struct kb_kantor *k, const char *key, bool follow_up,
    struct rakor_dokumen *d, struct kb_err *err)
{
	static const char *const of = " WHERE kantor = ?1 AND rapat = ?2 "
	    "ORDER BY nomor";
	const char *nomor, *office;

	*d = (struct rakor_dokumen){ 0 };
	if (meeting(k, key, d, err) != 0)
		return -1;
	nomor = d->rapat.head.nomor;
	office = d->rapat.head.kantor.s;
	if (kb_collect(k->db, &rekomendasi_type, of, KB_ARGS2(office, nomor),
	    &d->rekomendasi, &d->nrekomendasi, &d->homes, err) != 0 ||
	    kb_collect(k->db, &bahasan_type, of, KB_ARGS2(office, nomor),
	    &d->bahasan, &d->nbahasan, &d->homes, err) != 0 ||
	    kb_collect(k->db, &masukan_type, of, KB_ARGS2(office, nomor),
	    &d->masukan, &d->nmasukan, &d->homes, err) != 0)
		return -1;
	if (d->nrekomendasi > 1)
		qsort(d->rekomendasi, d->nrekomendasi,
		    sizeof(*d->rekomendasi), by_list);
	return follow_up ? entries(k, d, err) : 0;
}

int
pantau_dokumen(struct kb_kantor *k, const struct rakor_pantau *p,
    struct rakor_dokumen *d, struct kb_err *err)
{
	const struct kb_head *h = &p->ditanya->head;
	char *key = kb_asprintf("%s/%s", h->kantor.s, h->nomor);
	int rc = rakor_dokumen(k, key, false, d, err);

	free(key);
	return rc;
}

void
rakor_dokumen_free(struct rakor_dokumen *d)
{
	free(d->rekomendasi);
	free(d->bahasan);
	free(d->masukan);
	free(d->tindak_lanjut);
	kb_homes_free(&d->homes);
	kb_buf_free(&d->home);
	*d = (struct rakor_dokumen){ 0 };
}
