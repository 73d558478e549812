/* SPDX-License-Identifier: ISC */
/*
 * cabut.c - a follow-up that was wrong is taken back by a later entry: both
 * stay, and neither counts.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "kesbang/text.h"
#include "pantau.h"
#include "rules.h"

struct tindak_lanjut
rakor_pencabutan(const struct tindak_lanjut *t, const char *reason,
    kb_date today)
{
	return (struct tindak_lanjut){ .head.kantor = t->head.kantor,
	    .rekomendasi = t->rekomendasi, .penerima = t->penerima,
	    .tanggal = t->tanggal.ymd > today.ymd ? t->tanggal : today,
	    .status.n = RAKOR_PENCABUTAN, .uraian = reason,
	    .periode = t->periode, .membatalkan = t->head.nomor };
}

bool
rakor_dicabut(struct kb_db *db, const void *rec)
{
	const struct tindak_lanjut *t = rec;

	return kb_one(db, 0, "SELECT 1 FROM tindak_lanjut WHERE membatalkan "
	    "= ?1 AND kantor = ?2", KB_ARGS2(t->head.nomor,
	    t->head.kantor.s)) == 1;
}

/* ---- what can be taken back ---- */

static const struct tindak_lanjut *
wrong_one(struct kb_db *db, const struct tindak_lanjut *t,
    struct tindak_lanjut **all, struct kb_homes *homes)
{
	struct kb_err err;
	size_t n = 0;

	if (kb_collect(db, &tindak_lanjut_type, " WHERE kantor = ?1 AND "
	    "nomor = ?2", KB_ARGS2(t->head.kantor.s, t->membatalkan), all, &n,
	    homes, &err) != 0 || n == 0)
		return NULL;
	return *all;
}

static void
refuse_later(struct kb_db *db, const struct tindak_lanjut *t,
    const struct kb_src *src, struct kb_errs *errs)
{
	char *by = kb_one_text(db, "SELECT nomor FROM tindak_lanjut WHERE "
	    "membatalkan = ?1 AND kantor = ?2", KB_ARGS2(t->membatalkan,
	    t->head.kantor.s));

	if (by != NULL && (t->head.nomor == NULL ||
	    strcmp(by, t->head.nomor) != 0))
		kb_errs_add(errs, src, "membatalkan", "%s sudah dicabut oleh "
		    "%s", t->membatalkan, by);
	free(by);
}

/* The mark is put by what takes it back, and says nothing without that. */
static void
refuse_mark(struct kb_db *db, const struct tindak_lanjut *t,
    const struct kb_src *src, struct kb_errs *errs)
{
	if (t->head.nomor == NULL || kb_one(db, 0, "SELECT 1 FROM "
	    "tindak_lanjut WHERE nomor = ?1 AND kantor = ?2 AND membatalkan = "
	    "?3", KB_ARGS3(t->dicabut_oleh, t->head.kantor.s,
	    t->head.nomor)) != 1)
		kb_errs_add(errs, src, "dicabut_oleh", "diisi oleh "
		    "'rakor-rekom cabut NOMOR --alasan TEKS'; kosongkan");
}

void
rakor_verify_cabut(struct kb_db *db, const struct tindak_lanjut *t,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct tindak_lanjut *all = NULL;
	struct kb_homes homes = { 0 };
	const struct tindak_lanjut *was;
	char day[KB_DATE_TEXT];

	if (t->dicabut_oleh != NULL)
		refuse_mark(db, t, src, errs);
	if (t->membatalkan == NULL)
		return;
	was = wrong_one(db, t, &all, &homes);
	if (was != NULL)
		kb_date_iso(was->tanggal, day);
	if (t->uraian == NULL)
		kb_errs_add(errs, src, "uraian", "sebutkan mengapa %s dicabut",
		    t->membatalkan);
	if (was == NULL)
		kb_errs_add(errs, src, "membatalkan", "'%.60s' bukan catatan "
		    "kantor ini", t->membatalkan);
	else if (was->membatalkan != NULL)
		kb_errs_add(errs, src, "membatalkan", "%s sendiri mencabut "
		    "%s; catat lagi yang benar", t->membatalkan,
		    was->membatalkan);
	else if (!kb_same_name(was->rekomendasi, t->rekomendasi) ||
	    !kb_same_name(was->penerima, t->penerima))
		kb_errs_add(errs, src, "membatalkan", "%s tentang %s, "
		    "penerima %s", t->membatalkan, was->rekomendasi,
		    was->penerima);
	else if (t->tanggal.ymd < was->tanggal.ymd)
		kb_errs_add(errs, src, "tanggal", "mendahului yang dicabut, "
		    "%s tanggal %s", t->membatalkan, day);
	else
		refuse_later(db, t, src, errs);
	free(all);
	kb_homes_free(&homes);
}

int
rakor_follow_cabut(struct kb_db *db, const struct kb_env *env,
    const void *rec, struct kb_err *err)
{
	const struct tindak_lanjut *t = rec;
	struct tindak_lanjut was;

	if (t->membatalkan == NULL)
		return 0;
	was = (struct tindak_lanjut){ .head = { .kantor = t->head.kantor,
	    .nomor = t->membatalkan }, .dicabut_oleh = t->head.nomor };
	return kb_store_change(db, env, &tindak_lanjut_type, &was,
	    "dicabut_oleh", err);
}

/* ---- in the stock ---- */

static int
by_target(const struct tindak_lanjut *a, const char *nomor,
    const kb_code *kantor)
{
	int c = strcmp(a->membatalkan, nomor);

	return c != 0 ? c : strcmp(a->head.kantor.s, kantor->s);
}

static int
cmp(const void *va, const void *vb)
{
	const struct tindak_lanjut *const *a = va, *const *b = vb;

	return by_target(*a, (*b)->membatalkan, &(*b)->head.kantor);
}

static int
cmp_entry(const void *key, const void *elem, const void *arg)
{
	const struct tindak_lanjut *t = key;

	(void)arg;
	return -by_target(*(const struct tindak_lanjut *const *)elem,
	    t->head.nomor, &t->head.kantor);
}

void
pantau_cabut(struct rakor_pantau *p)
{
	struct pantau_dalam *in = p->dalam;

	free(in->cabut);
	in->ncabut = 0;
	in->cabut = kb_alloc((p->ncatatan + 1) * sizeof(*in->cabut));
	for (size_t i = 0; i < p->ncatatan; i++)
		if (p->catatan[i].membatalkan != NULL)
			in->cabut[in->ncabut++] = &p->catatan[i];
	if (in->ncabut > 1)
		qsort(in->cabut, in->ncabut, sizeof(*in->cabut), cmp);
}

const struct tindak_lanjut *
rakor_pencabut(const struct rakor_pantau *p, const struct tindak_lanjut *t)
{
	const struct pantau_dalam *in = p->dalam;
	size_t at;

	if (t->membatalkan != NULL)
		return t;
	at = kb_lower(t, in->cabut, in->ncabut, sizeof(*in->cabut), cmp_entry,
	    NULL);
	return at < in->ncabut && cmp_entry(t, &in->cabut[at], NULL) == 0 ?
	    in->cabut[at] : NULL;
}
