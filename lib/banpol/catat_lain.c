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
	    KB_ARGS3(w->c->t.partai, (const char *)w->c->wilayah.s, value));
	bool is = party != NULL;
	size_t i = 0;

	while (is && i < w->now.n && strcmp(w->now.satu[i].partai, party) != 0)
		i++;
	if (is)
		kb_buf_addf(why, "%s %s juga tercatat untuk %s", what, value,
		    i < w->now.n ? w->now.satu[i].singkatan : party);
	free(party);
	return is;
}

/* BPK's first finding: one account for several. */
bool
catat_shared_account(const struct catat *w, struct kb_buf *why)
{
	return other_party(w, account_sql, w->c->uang.rekening,
	    "rekening", why);
}

bool
catat_shared_number(const struct catat *w, struct kb_buf *why)
{
	return other_party(w, number_sql, w->c->t.nomor_surat,
	    "nomor SP2D", why);
}

/* P36 Pasal 26, 33: after the audit of the last year that it got money in. */
bool
catat_not_audited(const struct catat *w, struct kb_buf *why)
{
	char *year = kb_asprintf("%04d", w->s->tahun);
	char *day = kb_asprintf("%04d-%02d-%02d", w->c->t.tanggal.ymd / 10000,
	    w->c->t.tanggal.ymd / 100 % 100, w->c->t.tanggal.ymd % 100);
	int64_t last = kb_one(w->k->db, 0, "SELECT CAST(max(tahun) AS "
	    "INTEGER) FROM pencairan WHERE partai = ? AND kantor IN (?, '') "
	    "AND tahun < ?", KB_ARGS3(w->c->t.partai,
	    (const char *)w->c->wilayah.s, year));

	free(year);
	year = kb_asprintf("%04lld", (long long)last);
	if (last != 0 && kb_one(w->k->db, 0, "SELECT 1 FROM banpol_tahapan "
	    "WHERE partai = ? AND kantor IN (?, '') AND tahun = ? AND tahap = "
	    "'lhp' AND tanggal <= ?", KB_ARGS4(w->c->t.partai,
	    (const char *)w->c->wilayah.s, year, day)) == 0)
		kb_buf_addf(why, "LHP BPK atas tahun %s belum tercatat "
		    "(Permendagri 36/2018 Pasal 26, 33)", year);
	free(year);
	free(day);
	return why->len > 0;
}
