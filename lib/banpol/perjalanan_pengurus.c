/* SPDX-License-Identifier: ISC */
/*
 * perjalanan_pengurus.c - which board of a party holds.  Where several claim
 * it, the one that the DPP registered at Kemenkumham has ratified applies
 * (P36 Pasal 17); the office says which that is, and by what decision.
 */
#include "jalan.h"

/* The day that counts: of the application, else today, but in that year. */
static kb_date
day_of(const struct jalan *j, const struct banpol_satu *s)
{
	const struct banpol_kejadian *e = banpol_kejadian(s,
	    BANPOL_PERMOHONAN, false);
	kb_date last = kb_date_make(s->tahun, 12, 31);

	if (e != NULL)
		return e->tanggal;
	return j->out->hari_ini.ymd > last.ymd ? last : j->out->hari_ini;
}

void
jalan_board(const struct jalan *j, struct banpol_satu *s)
{
	const struct banpol_pengurus *best = papan_best(&j->board,
	    &s->wilayah, s->partai, day_of(j, s), &s->npengurus);

	if (best != NULL)
		s->pengurus = *best;
}

/* "Ketua A; Ketua B" */
static void
chairmen(const struct jalan *j, const struct banpol_satu *s, kb_date day,
    struct kb_buf *b)
{
	size_t end, first = papan_of(&j->board, &s->wilayah, s->partai, &end);
	const char *sep = "";

	for (size_t i = first; i < end; i++) {
		const char *name = j->board.p[i].ketua;

		if (!papan_claims(&j->board, first, i, day))
			continue;
		kb_buf_addf(b, "%s%s", sep, name != NULL ? name :
		    "tanpa nama");
		sep = "; ";
	}
}

const char *
jalan_dispute(const struct jalan *j, const struct banpol_satu *s)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_date day = day_of(j, s);

	if (s->npengurus < 2 || papan_recognised(&s->pengurus))
		return NULL;
	kb_buf_addf(&b, "%zu kepengurusan pada ", s->npengurus);
	kb_date_long(&b, day);
	kb_buf_adds(&b, " (");
	chairmen(j, s, day, &b);
	kb_buf_adds(&b, "), belum ada keputusan kantor tentang yang disahkan "
	    "DPP terdaftar (Permendagri 36/2018 Pasal 17)");
	return jalan_text(j, &b);
}
