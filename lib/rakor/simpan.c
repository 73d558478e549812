/* SPDX-License-Identifier: ISC */
/*
 * simpan.c - rules that hold with what is stored beside a record: regions
 * that there are, a meeting before its deadlines, repeats that do not go
 * round in a circle.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/period.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "rules.h"

/* What begins with a digit has the form of a code by now. */
static void
region(const struct kb_env *env, const char *name, const struct kb_src *src,
    struct kb_errs *errs)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err why;
	kb_code found;

	if (!kb_is_digit(*name)) {
		if (rakor_penerima_tolak(env, name, &b))
			kb_errs_add(errs, src, "penerima", "%s", b.s);
	} else if (kb_region_form(name) &&
	    env->region(env->arg, name, 0, &found, &why) != 0) {
		kb_errs_add(errs, src, "penerima", "%s", why.msg);
	}
	kb_buf_free(&b);
}

static void
regions(const struct kb_env *env, const char *list, const struct kb_src *src,
    struct kb_errs *errs)
{
	struct kb_buf name = KB_BUF_INIT;
	const char *at = NULL;
	size_t n;

	while (env->region != NULL && list != NULL &&
	    (n = rakor_next(list, &at)) > 0) {
		kb_buf_cut(&name, 0);
		kb_buf_add(&name, at, n);
		region(env, name.s, src, errs);
	}
	kb_buf_free(&name);
}

/* A meeting of the same office. */
static void
deadline(struct kb_db *db, const struct rekomendasi *r,
    const struct kb_src *src, struct kb_errs *errs)
{
	static const kb_date none;
	struct kb_period p = { none, none };
	struct kb_err why;
	kb_date began;
	char *day;

	if (r->batas == NULL || r->rapat == NULL ||
	    kb_period_parse(r->batas, none, &p, &why) != 0 || p.to.ymd == 0)
		return;
	day = kb_one_text(db, "SELECT tanggal FROM rapat WHERE kantor = ?1 "
	    "AND nomor = ?2", KB_ARGS2(r->head.kantor.s, r->rapat));
	if (day != NULL && kb_date_parse(day, &began, &why) == 0 &&
	    p.to.ymd < began.ymd)
		kb_errs_add(errs, src, "batas", "'%.40s' sebelum rapatnya, %s",
		    r->batas, day);
	free(day);
}

#define CHAIN 100			/* repeats that are followed back */

static void
circle(struct kb_db *db, const struct rekomendasi *r,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf chain = KB_BUF_INIT;
	char *at = r->mengulang != NULL ? kb_strdup(r->mengulang) : NULL;

	kb_buf_adds(&chain, r->head.nomor != NULL ? r->head.nomor : "");
	for (int i = 0; at != NULL && i < CHAIN; i++) {
		char *next;

		kb_buf_addf(&chain, " mengulang %s", at);
		if (r->head.nomor != NULL && strcmp(at, r->head.nomor) == 0) {
			kb_errs_add(errs, src, "mengulang", "berputar: %s",
			    chain.s);
			break;
		}
		next = kb_one_text(db, "SELECT mengulang FROM rekomendasi "
		    "WHERE nomor = ?1 AND mengulang IS NOT NULL ORDER BY "
		    "kantor <> ?2, kantor", KB_ARGS2(at, r->head.kantor.s));
		free(at);
		at = next;
	}
	free(at);
	kb_buf_free(&chain);
}

int
rakor_verify_rekomendasi(struct kb_db *db, const struct kb_env *env,
    const void *rec, const struct kb_src *src, struct kb_errs *errs,
    struct kb_err *err)
{
	const struct rekomendasi *r = rec;

	(void)err;
	regions(env, r->penerima, src, errs);
	deadline(db, r, src, errs);
	circle(db, r, src, errs);
	return 0;
}

int
rakor_verify_tindak_lanjut(struct kb_db *db, const struct kb_env *env,
    const void *rec, const struct kb_src *src, struct kb_errs *errs,
    struct kb_err *err)
{
	const struct tindak_lanjut *t = rec;

	(void)db;
	(void)err;
	regions(env, t->penerima, src, errs);
	return 0;
}
