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

/* Those between KODE# and KODE$, by the index. */
#define OF_MEETING "rekomendasi > ?2 || '#' AND rekomendasi < ?2 || '$'"

static int
entries(struct kb_db *db, struct rakor_dokumen *d, struct kb_err *err)
{
	const char *nomor = d->rapat.head.nomor, *office =
	    d->rapat.head.kantor.s;

	/* Numbers do not travel in a document: nor what was taken back. */
	if (kb_collect(db, &tindak_lanjut_type, " WHERE kantor = ?1 AND "
	    OF_MEETING " AND "
	    "membatalkan IS NULL AND nomor NOT IN (SELECT membatalkan FROM "
	    "tindak_lanjut WHERE kantor = ?1 AND membatalkan IS NOT NULL)",
	    KB_ARGS2(office, nomor), &d->tindak_lanjut, &d->ntindak_lanjut,
	    &d->homes, err) != 0)
		return -1;
	if (d->ntindak_lanjut > 1)
		qsort(d->tindak_lanjut, d->ntindak_lanjut,
		    sizeof(*d->tindak_lanjut), by_item);
	d->lain = (size_t)kb_one(db, 0, "SELECT count(*) FROM tindak_lanjut "
	    "WHERE kantor <> ?1 AND " OF_MEETING, KB_ARGS2(office, nomor));
	return 0;
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
	return follow_up ? entries(k->db, d, err) : 0;
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
