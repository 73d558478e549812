/* SPDX-License-Identifier: ISC */
/* catat_lain.c - what other records of the office say of a payment. */
#include <stdlib.h>
#include <string.h>

#include "catat.h"
#include "kesbang/text.h"

/* Offices write 0010-001001 and 0010.001001: by its letters and digits. */
#define BARE(x) "replace(replace(replace(" x ", ' ', ''), '-', ''), '.', '')"

static const char *const account_sql =
    "SELECT partai FROM pencairan WHERE partai <> ?1 AND kantor IN (?2, '') "
    "AND " BARE("rekening") " = " BARE("?3") " UNION ALL SELECT partai FROM "
    "banpol_pengurus WHERE partai <> ?1 AND kantor IN (?2, '') AND "
    BARE("rekening") " = " BARE("?3");

static const char *const number_sql =
    "SELECT partai FROM pencairan WHERE partai <> ?1 AND kantor IN (?2, '') "
    "AND nomor_sp2d = ?3";

/* The first party that it asks for, where what it asks by is known. */
static bool
other_party(const struct catat *w, const char *sql, const char *value,
    const char *what, struct kb_buf *why)
{
	char *party = value == NULL ? NULL : kb_one_text(w->k->db, sql,
	    KB_ARGS3(w->t.partai, (const char *)w->council.s, value));
	bool is = party != NULL;
	size_t i = 0;

	while (is && i < w->y->now.n && strcmp(w->y->now.satu[i].partai, party) != 0)
		i++;
	if (is)
		kb_buf_addf(why, "%s %s juga tercatat untuk %s", what, value,
		    i < w->y->now.n ? w->y->now.satu[i].singkatan : party);
	free(party);
	return is;
}

/* BPK's first finding: one account for several. */
bool
catat_shared_account(const struct catat *w, struct kb_buf *why)
{
	return other_party(w, account_sql, w->uang.rekening,
	    "rekening", why);
}

bool
catat_shared_number(const struct catat *w, struct kb_buf *why)
{
	return other_party(w, number_sql, w->t.nomor_surat,
	    "nomor SP2D", why);
}
