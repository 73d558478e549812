/* SPDX-License-Identifier: ISC */
/*
 * wewenang.c - who may say what an addressee did.  Of a meeting of its own an
 * office says it of all; of another office's only of its own region and those
 * below: or a neighbour could report in another's name.
 */
#include <string.h>

#include "kesbang/db.h"
#include "kesbang/text.h"
#include "pantau.h"
#include "rules.h"

/* Nobody else has an item of that number: not even a copy. */
static bool
own_item(struct kb_db *db, const struct tindak_lanjut *t)
{
	return kb_one(db, 0, "SELECT 1 FROM rekomendasi WHERE nomor = ?1 AND "
	    "kantor <> ?2 LIMIT 1", KB_ARGS2(t->rekomendasi,
	    (const char *)t->head.kantor.s)) == 0;
}

/* The region of an addressee; "": a unit of whoever held the meeting. */
static kb_code
region_of(const struct kb_env *env, const struct tindak_lanjut *t)
{
	kb_code code = { "" };
	struct kb_err err;

	if (rakor_is_province(t->penerima) || rakor_is_all(t->penerima))
		return kb_region_at(&t->head.kantor, 1);
	if (kb_region_form(t->penerima))
		memcpy(code.s, t->penerima, strlen(t->penerima) + 1);
	else if (env->region == NULL ||
	    env->region(env->arg, t->penerima, 2, &code, &err) != 0)
		code.s[0] = '\0';
	return code;
}

const char *
rakor_oversteps(struct kb_db *db, const struct kb_env *env, const void *rec,
    struct kb_buf *why)
{
	const struct tindak_lanjut *t = rec;
	const char *office = t->head.kantor.s;
	kb_code of;

	/* What takes an entry back says nothing of an addressee. */
	if (*office == '\0' || t->penerima == NULL || t->rekomendasi == NULL ||
	    t->membatalkan != NULL || t->dicabut_oleh != NULL)
		return NULL;
	of = region_of(env, t);
	if (kb_region_within(of.s, office) || own_item(db, t))
		return NULL;
	kb_buf_addf(why, "'%.60s' bukan wilayah kantor %s atau di bawahnya; "
	    "atas rekomendasi kantor lain kantor itu hanya mencatat yang "
	    "dikerjakan wilayahnya sendiri: --penerima %s", t->penerima,
	    office, office);
	return "penerima";
}
