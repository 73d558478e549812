/* SPDX-License-Identifier: ISC */
/* periksa_belanja.c - what is found in the books, by the kinds of BPK. */
#include "kesbang/lpj.h"
#include "periksa.h"

struct books {
	struct periksa			*p;
	const struct banpol_satu	*satu;
	const struct banpol_lpj		*lpj;
};

static enum banpol_perkara
kind_of(const char *word)
{
	uint8_t i = 0;

	while (banpol_perkara[i].name != NULL &&
	    strcmp(banpol_perkara[i].name, word) != 0)
		i++;
	return (enum banpol_perkara)(i + 1);
}

/* What is of all lines is told of the first; what came back, of a payment. */
static struct perihal
about(const struct books *b, const struct banpol_ragu *r)
{
	struct perihal of = { belanja_type.name, r->nomor, r->kolom };

	if (r->nomor == NULL && r->kolom != NULL &&
	    kb_field_named(&belanja_type, r->kolom) < 0 &&
	    b->satu->npencairan > 0)
		return (struct perihal){ pencairan_type.name,
		    b->satu->pencairan[b->satu->npencairan - 1].head.nomor,
		    r->kolom };
	if (r->nomor == NULL && b->lpj->n > 0)
		of.nomor = b->lpj->baris[0].head.nomor;
	return of;
}

/* Is it all there?  Until the report is in, or is due, more is to come. */
static bool
closed(const struct books *b)
{
	kb_date limit;
	struct kb_err e;

	return banpol_kejadian(b->satu, BANPOL_LPJ, true) != NULL ||
	    banpol_kejadian(b->satu, BANPOL_LPJ_BPK, true) != NULL ||
	    banpol_batas(b->p->j.set.batas_lpj, b->satu->tahun, &limit,
	    &e) != 0 || b->p->j.hari_ini.ymd > limit.ymd;
}

/* Of sums; that more was spent than paid is so on any day. */
static bool
waits(const struct books *b, const struct banpol_ragu *r,
    enum banpol_perkara kind)
{
	return r->nomor == NULL && strcmp(r->kolom, "nomor_sts") != 0 &&
	    (kind == BANPOL_PORSI || b->lpj->saldo > 0) && !closed(b);
}

static void
doubtful(void *arg, const struct banpol_ragu *r)
{
	struct books *b = arg;

	if (waits(b, r, kind_of(r->jenis)))
		return;
	kb_buf_adds(&b->p->text, r->temuan);
	periksa_found(b->p, b->satu, kind_of(r->jenis), about(b, r), r->dasar);
}

/* A receipt that stands there twice, with the same words and amount. */
static void
doubled(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_lpj *l)
{
	for (size_t i = 1; i < l->n; i++) {
		const struct belanja *b = &l->baris[i], *a = b - 1;

		if (a->nomor_bukti == NULL || b->nomor_bukti == NULL ||
		    strcmp(a->nomor_bukti, b->nomor_bukti) != 0 ||
		    a->jumlah.v != b->jumlah.v ||
		    strcmp(a->uraian, b->uraian) != 0)
			continue;
		kb_buf_addf(&p->text, "bukti %s dengan uraian dan jumlah yang "
		    "sama juga pada belanja %s", b->nomor_bukti,
		    a->head.nomor);
		periksa_found(p, s, BANPOL_ANGKA, (struct perihal){
		    belanja_type.name, b->head.nomor, "nomor_bukti" },
		    "satu bukti, satu belanja");
	}
}

int
periksa_belanja(struct periksa *p, struct kb_err *err)
{
	static const kb_code all = { "" };
	struct banpol_buku books = { 0 };
	struct banpol_lpj lpj;
	int rc = 0;

	if (p->j.n > 0)
		rc = banpol_buku_load(p->k, &all, p->j.satu[0].tahun,
		    p->j.hari_ini.ymd / 10000, NULL, &books, err);
	for (size_t i = 0; rc == 0 && i < p->j.n; i++) {
		struct books b = { p, &p->j.satu[i], &lpj };

		rc = banpol_lpj(&books, b.satu, &lpj, err);
		if (rc != 0)
			break;
		banpol_periksa_lpj(&lpj, b.satu, doubtful, &b);
		doubled(p, b.satu, &lpj);
	}
	banpol_buku_free(&books);
	return rc;
}
