/* SPDX-License-Identifier: ISC */
/* store_one.c - one record that a command writes by itself. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "kesbang/text.h"

static uint64_t
bits_of(const struct kb_type *t, const char *columns)
{
	struct kb_buf one = KB_BUF_INIT;
	uint64_t bits = UINT64_C(1) << KB_FIELD_KANTOR |
	    UINT64_C(1) << KB_FIELD_NOMOR;
	int f;

	while (kb_next_part(&columns, ',', &one))
		if ((f = kb_field_find(t, one.s)) >= 0)
			bits |= UINT64_C(1) << f;
	kb_buf_free(&one);
	return bits;
}

int
kb_store_one(struct kb_store *store, void *rec, uint64_t given,
    enum kb_put_result *became, struct kb_err *err)
{
	struct kb_errs errs = { 0 };
	enum kb_put_result result = KB_PUT_SAME;
	int rc = kb_store_put(store, rec, given, NULL, &errs, &result, err);

	if (rc == 0 && errs.count > 0)
		rc = kb_fail(err, KB_DATA, "%s", errs.msg[0]);
	kb_errs_free(&errs);
	if (became != NULL)
		*became = result;
	return rc;
}

int
kb_store_alone(struct kb_db *db, const struct kb_env *env,
    const struct kb_type *type, const void *rec, uint64_t given,
    struct kb_err *err)
{
	struct kb_store *store;
	/* What is stored lives as long as the run: the caller's stays its own. */
	void *copy = memcpy(kb_alloc(type->size), rec, type->size);
	int rc = kb_store_open(&store, db, type, env, err);

	if (rc == 0)
		rc = kb_store_one(store, copy, given, NULL, err);
	rc = kb_store_close(store, rc, err);
	free(copy);
	return rc;
}

int
kb_store_change(struct kb_db *db, const struct kb_env *env,
    const struct kb_type *type, const void *rec, const char *columns,
    struct kb_err *err)
{
	return kb_store_alone(db, env, type, rec, bits_of(type, columns),
	    err);
}

void
kb_store_whose(struct kb_db *db, const struct kb_type *type,
    const char *office, const char *number, struct kb_buf *b)
{
	char *sql = kb_asprintf("SELECT kantor FROM %s WHERE nomor = ? AND "
	    "kantor <> ? ORDER BY kantor LIMIT 1", type->table);
	char *other = kb_one_text(db, sql, KB_ARGS2(number, office));

	if (other != NULL && *other != '\0')
		kb_buf_addf(b, "; nomor itu milik kantor %s: untuk bertindak "
		    "baginya pakai --kantor %s", other, other);
	free(other);
	free(sql);
}

#define NAMED 3

struct elsewhere {
	struct kb_buf	*b;
	const char	*number;
	size_t		 n;
};

static int
call_it(void *arg, void *rec, struct kb_err *err)
{
	struct elsewhere *e = arg;
	const struct kb_head *h = rec;

	(void)err;
	if (e->n++ < NAMED)
		kb_buf_addf(e->b, "%s%s/%s", e->n > 1 ? " atau " : "",
		    h->kantor.s, e->number);
	return 0;
}

size_t
kb_store_elsewhere(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const char *number, struct kb_buf *b)
{
	struct elsewhere e = { b, number, 0 };
	char *sql;

	if (!type->head)
		return 0;
	sql = kb_asprintf("SELECT kantor FROM %s WHERE nomor = ? AND "
	    "kantor NOT IN ('', ?) ORDER BY kantor", type->table);
	(void)kb_query(db, type, sql, KB_ARGS2(number,
	    (const char *)env->office.s), call_it, &e, NULL);
	free(sql);
	return e.n;
}
