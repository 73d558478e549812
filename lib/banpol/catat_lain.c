/* SPDX-License-Identifier: ISC */
/* catat_lain.c - what other records of the office say of a payment. */
#include <stdlib.h>
#include <string.h>

#include "catat.h"
#include "kesbang/text.h"

/* A value of the step's, and the first other party that has it, too. */
struct other {
	const char	*account;	/* NULL: each row asked for has it */
	char		*party;
};

static int
take_party(void *arg, void *rec, struct kb_err *err)
{
	struct other *o = arg;
	const struct pencairan *c = rec;

	(void)err;
	if (o->party == NULL && (o->account == NULL ||
	    banpol_rekening_sama(c->rekening, o->account)))
		o->party = kb_strdup(c->partai);
	return 0;
}

#define OTHERS "WHERE partai <> ?1 AND kantor IN (?2, '') AND "

static bool
other_party(const struct catat *w, const char *sql, const struct kb_arg *args,
    struct other *o, const char *value, const char *what, struct kb_buf *why)
{
	struct kb_err e;
	size_t i = 0;

	if (kb_query(w->k->db, &pencairan_type, sql, args, take_party, o,
	    &e) != 0 || o->party == NULL)
		return false;
	while (i < w->y->now.n && strcmp(w->y->now.satu[i].partai, o->party) !=
	    0)
		i++;
	kb_buf_addf(why, "%s %s juga tercatat untuk %s", what, value,
	    i < w->y->now.n ? w->y->now.satu[i].singkatan : o->party);
	free(o->party);
	return true;
}

/* BPK's first finding: one account for several. */
bool
catat_shared_account(const struct catat *w, struct kb_buf *why)
{
	struct other o = { .account = w->uang.rekening };

	return o.account != NULL && other_party(w, "SELECT partai, rekening "
	    "FROM pencairan " OTHERS "rekening <> '' UNION ALL SELECT partai, "
	    "rekening FROM banpol_pengurus " OTHERS "rekening <> ''",
	    KB_ARGS2(w->t.partai, (const char *)w->council.s), &o, o.account,
	    "rekening", why);
}

bool
catat_shared_number(const struct catat *w, struct kb_buf *why)
{
	return w->t.nomor_surat != NULL && other_party(w, "SELECT partai FROM "
	    "pencairan " OTHERS "nomor_sp2d = ?3", KB_ARGS3(w->t.partai,
	    (const char *)w->council.s, w->t.nomor_surat),
	    &(struct other){ 0 }, w->t.nomor_surat, "nomor SP2D", why);
}
