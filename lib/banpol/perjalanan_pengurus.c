/* SPDX-License-Identifier: ISC */
/*
 * perjalanan_pengurus.c - which board of a party holds.  Where several claim
 * it, the one that the DPP registered at Kemenkumham has ratified applies
 * (P36 Pasal 17); the office says which that is, and by what decision.
 */
#include <string.h>

#include "jalan.h"
#include "kesbang/text.h"

static int
board_cmp(const void *key, const void *elem, const void *arg)
{
	const struct banpol_pengurus *a = key, *b = elem;
	int diff = strcmp(a->head.kantor.s, b->head.kantor.s);

	(void)arg;
	return diff != 0 ? diff : strcmp(a->partai, b->partai);
}

static bool
holds(const struct banpol_pengurus *p, kb_date day)
{
	return (p->mulai.ymd == 0 || p->mulai.ymd <= day.ymd) &&
	    (p->berakhir.ymd == 0 || p->berakhir.ymd >= day.ymd);
}

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

static bool
recognised(const struct banpol_pengurus *p)
{
	return kb_yes(p->diakui) && p->keputusan != NULL;
}

/* The same chairman again is the same board with a new decision. */
static bool
claimed_before(const struct jalan *j, size_t first, size_t i, kb_date day)
{
	for (size_t n = first; n < i; n++)
		if (holds(&j->board[n], day) && j->board[n].ketua != NULL &&
		    j->board[i].ketua != NULL &&
		    kb_same_name(j->board[n].ketua, j->board[i].ketua))
			return true;
	return false;
}

struct claims {
	size_t			 first, end;
	kb_date			 day;
};

static struct claims
claims_of(const struct jalan *j, const struct banpol_satu *s)
{
	const struct banpol_pengurus key = { .head.kantor = s->wilayah,
	    .partai = s->partai };
	struct claims c = { .first = kb_lower(&key, j->board, j->nboard,
	    sizeof(*j->board), board_cmp, NULL), .day = day_of(j, s) };

	for (c.end = c.first; c.end < j->nboard &&
	    board_cmp(&key, &j->board[c.end], NULL) == 0; )
		c.end++;
	return c;
}

/* Of several the recognised one, by the latest decision; else the latest. */
void
jalan_board(const struct jalan *j, struct banpol_satu *s)
{
	struct claims c = claims_of(j, s);
	const struct banpol_pengurus *best = NULL;

	for (size_t i = c.first; i < c.end; i++) {
		const struct banpol_pengurus *p = &j->board[i];

		if (!holds(p, c.day))
			continue;
		s->npengurus += !claimed_before(j, c.first, i, c.day);
		if (best == NULL || recognised(p) > recognised(best) ||
		    (recognised(p) == recognised(best) &&
		    p->keputusan_tanggal.ymd >= best->keputusan_tanggal.ymd))
			best = p;
	}
	if (best != NULL)
		s->pengurus = *best;
}

/* "Ketua A; Ketua B" */
static void
chairmen(const struct jalan *j, const struct claims *c, struct kb_buf *b)
{
	const char *sep = "";

	for (size_t i = c->first; i < c->end; i++) {
		if (!holds(&j->board[i], c->day) ||
		    claimed_before(j, c->first, i, c->day))
			continue;
		kb_buf_addf(b, "%s%s", sep, j->board[i].ketua != NULL ?
		    j->board[i].ketua : "tanpa nama");
		sep = "; ";
	}
}

const char *
jalan_dispute(const struct jalan *j, const struct banpol_satu *s)
{
	struct kb_buf b = KB_BUF_INIT;
	struct claims c;

	if (s->npengurus < 2 || recognised(&s->pengurus))
		return NULL;
	c = claims_of(j, s);
	kb_buf_addf(&b, "%zu kepengurusan pada ", s->npengurus);
	kb_date_long(&b, c.day);
	kb_buf_adds(&b, " (");
	chairmen(j, &c, &b);
	kb_buf_adds(&b, "), belum ada keputusan kantor tentang yang disahkan "
	    "DPP terdaftar (Permendagri 36/2018 Pasal 17)");
	return jalan_text(j, &b);
}
