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
#include "pantau.h"
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

/* All of which province?  So that the stock need not guess. */
static void
all_of_where(struct kb_db *db, const struct kb_env *env,
    const struct rekomendasi *r, const struct kb_src *src,
    struct kb_errs *errs)
{
	struct rapat m = { .head.kantor = r->head.kantor };
	struct kb_buf b = KB_BUF_INIT;
	char *place;

	if (r->penerima == NULL || r->rapat == NULL)
		return;
	place = kb_one_text(db, "SELECT wilayah FROM rapat WHERE nomor = ?1 "
	    "ORDER BY " KB_NEAREST("?2", "wilayah") " LIMIT 1",
	    KB_ARGS2(r->rapat, (const char *)r->head.kantor.s));
	if (place != NULL && strlen(place) < sizeof(m.wilayah.s))
		memcpy(m.wilayah.s, place, strlen(place) + 1);
	if (pantau_provinsi(env, &m).s[0] == '\0' &&
	    rakor_semua_mana(r, &b))
		kb_errs_add(errs, src, "penerima", "%s", b.s);
	kb_buf_free(&b);
	free(place);
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
		    KB_OURS_FIRST("?2"), KB_ARGS2(at, r->head.kantor.s));
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
	all_of_where(db, env, r, src, errs);
	deadline(db, r, src, errs);
	circle(db, r, src, errs);
	return 0;
}

/* 2025 is no quarter: it would count as the first one only. */
static void
period(const struct rekomendasi *r, const struct tindak_lanjut *t,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_period told = pantau_rentang(t->periode), first, last;
	char from[KB_PERIOD_NAME], to[KB_PERIOD_NAME];
	enum rakor_setiap each = (enum rakor_setiap)r->setiap.n;

	if (!pantau_berulang(r) || told.from.ymd == 0 || told.to.ymd == 0)
		return;
	pantau_masa(each, told.from, &first, from);
	pantau_masa(each, told.to, &last, to);
	if (first.from.ymd == told.from.ymd && first.to.ymd == told.to.ymd)
		return;
	kb_errs_add(errs, src, "periode", "'%.40s' bukan satu %s; %s diminta "
	    "setiap %s: %s%s%s", t->periode, kb_word_label(rakor_setiap,
	    r->setiap), t->rekomendasi, kb_word_label(rakor_setiap, r->setiap),
	    from, strcmp(from, to) != 0 ? " s.d. " : "", strcmp(from, to) != 0 ?
	    to : "");
}

int
rakor_verify_tindak_lanjut(struct kb_db *db, const struct kb_env *env,
    const void *rec, const struct kb_src *src, struct kb_errs *errs,
    struct kb_err *err)
{
	const struct tindak_lanjut *t = rec;

	struct kb_homes homes = { 0 };
	struct rekomendasi r;
	int known = 0;

	/* It was asked when it came; what was wrong then is taken back now. */
	if (t->dicabut_oleh != NULL) {
		rakor_verify_cabut(db, t, src, errs);
		return 0;
	}
	if (t->periode != NULL)
		known = pantau_satu(db, t->rekomendasi, &t->head.kantor, &r,
		    &homes, err);
	if (known > 0)
		period(&r, t, src, errs);
	kb_homes_free(&homes);
	if (known < 0)
		return -1;
	regions(env, t->penerima, src, errs);
	rakor_verify_cabut(db, t, src, errs);
	return 0;
}
