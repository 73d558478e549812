/* SPDX-License-Identifier: ISC */
/* partai_kode.c - which party a word on a command line means. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/banpol.h"
#include "kesbang/text.h"

static const char *
meant(const struct kb_kantor *k, const void *rec, const char *text,
    struct kb_buf *why)
{
	int f = kb_field_find(&suara_type, "partai");

	return k->env.ref == NULL ? NULL : k->env.ref(k->env.ref_arg,
	    &suara_type.field[f], &suara_type, rec, text, why);
}

/* At the newest election that is not after the year; then that one's. */
static const char *
at_election(const struct kb_kantor *k, const char *text, int *year)
{
	char *last = kb_asprintf("%d", *year);
	struct suara s = { 0 };

	*year = (int)kb_one(k->db, 0, "SELECT max(CAST(pemilu AS INTEGER)) "
	    "FROM partai WHERE CAST(pemilu AS INTEGER) <= CAST(?1 AS INTEGER)",
	    KB_ARGS1((const char *)last));
	free(last);
	s.pemilu.ymd = *year * 10000;
	return *year > 0 ? meant(k, &s, text, NULL) : NULL;
}

/*
 * In a year of elections the result before it holds, too (P36 Pasal 38): then
 * both must mean the same.
 */
static const char *
in_year(const struct kb_kantor *k, const char *text, int year)
{
	int election = year, before;
	const char *is = at_election(k, text, &election), *was;

	if (election != year)
		return is;
	before = election - 1;
	was = at_election(k, text, &before);
	return is == NULL ? was : was != NULL && strcmp(is, was) != 0 ? NULL :
	    is;
}

int
banpol_party(const struct kb_kantor *k, const char *text, int year,
    const char **code, struct kb_err *err)
{
	struct kb_buf why = KB_BUF_INIT;
	const char *is = meant(k, NULL, text, &why);
	int rc = 0;

	if (is == NULL && year > 0)
		is = in_year(k, text, year);
	*code = is != NULL ? is : text;
	if (kb_one(k->db, 0, "SELECT EXISTS (SELECT 1 FROM partai WHERE kode = "
	    "?1) OR EXISTS (SELECT 1 FROM suara WHERE partai = ?1)",
	    KB_ARGS1(*code)) != 1)
		rc = kb_fail(err, KB_DATA, "%s",
		    kb_buf_str(&why));
	kb_buf_free(&why);
	return rc;
}
