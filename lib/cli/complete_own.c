/* SPDX-License-Identifier: ISC */
/* complete_own.c - what may stand next, as the office file knows it. */
#include <string.h>

#include "complete.h"
#include "kesbang/tukar.h"

#define MOST 100			/* keys: more help nobody */

int
kb_complete_words(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct kb_wanted *w = arg;
	const struct kb_field *f = w->field;
	const char *word;

	(void)err;
	if (f->kind == KB_REF)
		kb_ref_names(ctx->refs, f->list, w->offer, w->arg);
	for (size_t i = 0; f->kind == KB_CODE && (word =
	    kb_code_nth(&ctx->kantor, f->list, i)) != NULL; i++)
		w->offer(w->arg, word);
	return 0;
}

/* ---- offices ---- */

static int
offer_region(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_wanted *w = arg;

	(void)err;
	w->offer(w->arg, ((struct kb_region *)rec)->kode);
	return 0;
}

/* Offices are at the levels of a province and of what is in it. */
int
kb_complete_offices(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct kb_wanted *w = arg;
	kb_code own = ctx->kantor.env.office, up = tukar_atasan(&own);
	int level = kb_region_is_all(own.s) ? 0 : kb_region_level(own.s);

	if (level == 0)
		own.s[0] = '\0';
	if (up.s[0] != '\0')
		w->offer(w->arg, up.s);
	if (level < 2 && kb_region_parts(&ctx->kantor, &own, level + 1,
	    offer_region, arg, err) != 0)
		return -1;
	return kb_query(ctx->db, &kb_region_type, "SELECT kode FROM "
	    "tukar_kantor UNION SELECT kantor FROM tukar_kunci", KB_NONE,
	    offer_region, arg, err);
}

/* ---- keys of records ---- */

static int
offer_key(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_wanted *w = arg;
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	if (w->type->head)
		kb_buf_adds(&b, ((struct kb_head *)rec)->nomor);
	else
		kb_key_path(w->type, rec, &b);
	w->offer(w->arg, kb_buf_str(&b));
	kb_buf_free(&b);
	return 0;
}

int
kb_complete_keys(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct kb_wanted *w = arg;
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, w->type);
	kb_buf_addf(&sql, "%s LIMIT %d", w->type->head ? " WHERE kantor = ? "
	    "AND substr(nomor, 1, length(?2)) = ?2 ORDER BY baris DESC" : "",
	    MOST);
	rc = kb_query(ctx->db, w->type, sql.s, w->type->head ?
	    KB_ARGS2((const char *)ctx->kantor.env.office.s, w->word) :
	    KB_NONE, offer_key, arg, err);
	kb_buf_free(&sql);
	return rc;
}
