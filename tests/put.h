/* SPDX-License-Identifier: ISC */
/* put.h - records into an office file, each said as "column=value|...". */
#ifndef PUT_H
#define PUT_H

#include "lint.h"
#include "office.h"

#include "kesbang/store.h"

TAP_FN void
put_one(struct office *o, const struct kb_type *type, const char *words)
{
	struct kb_errs errs = { 0 };
	enum kb_put_result result;
	struct kb_store *store;
	struct said s;
	int rc;

	said_begin(&s, type, words);
	rc = kb_store_open(&store, o->db, type, &o->k.env, &o->err);
	if (rc == 0)
		rc = kb_store_put(store, s.rec, ~UINT64_C(5), NULL, &errs,
		    &result, &o->err);
	rc = kb_store_close(store, rc, &o->err);
	if (rc != 0 || errs.count > 0)
		ok(false, "%s: %s", words, rc != 0 ? o->err.msg :
		    errs.msg[0]);
	kb_errs_free(&errs);
	said_end(&s);
}

TAP_FN void
put_all(struct office *o, const struct kb_type *type,
    const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put_one(o, type, words[i]);
}

#endif
