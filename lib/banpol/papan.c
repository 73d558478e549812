/* SPDX-License-Identifier: ISC */
/* papan.c - the boards of all parties, and which of them holds on a day. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "papan.h"

static int
board_cmp(const void *key, const void *elem, const void *arg)
{
	const struct banpol_pengurus *a = key, *b = elem;
	int diff = strcmp(a->head.kantor.s, b->head.kantor.s);

	(void)arg;
	return diff != 0 ? diff : strcmp(a->partai, b->partai);
}

static int
by_party(const void *a, const void *b)
{
	const struct banpol_pengurus *x = a, *y = b;
	int diff = board_cmp(a, b, NULL);

	if (diff == 0 && x->mulai.ymd != y->mulai.ymd)
		return x->mulai.ymd < y->mulai.ymd ? -1 : 1;
	return diff != 0 ? diff : strcmp(x->head.nomor, y->head.nomor);
}

int
papan_load(struct kb_kantor *k, const kb_code *home, const char *where,
    const struct kb_arg *args, struct papan *b, struct kb_err *err)
{
	int rc;

	*b = (struct papan){ 0 };
	rc = kb_collect(k->db, &banpol_pengurus_type, where, args, &b->p,
	    &b->n, &b->homes, err);
	for (size_t i = 0; i < b->n; i++)
		if (b->p[i].head.kantor.s[0] == '\0')
			b->p[i].head.kantor = *home;
	if (b->n > 1)
		qsort(b->p, b->n, sizeof(*b->p), by_party);
	return rc;
}

void
papan_free(struct papan *b)
{
	free(b->p);
	kb_homes_free(&b->homes);
	*b = (struct papan){ 0 };
}

size_t
papan_of(const struct papan *b, const kb_code *council, const char *party,
    size_t *end)
{
	const struct banpol_pengurus key = { .head.kantor = *council,
	    .partai = party };
	size_t first = kb_lower(&key, b->p, b->n, sizeof(*b->p), board_cmp,
	    NULL);

	for (*end = first; *end < b->n &&
	    board_cmp(&key, &b->p[*end], NULL) == 0; )
		++*end;
	return first;
}

bool
papan_knows(const struct papan *b, const kb_code *council, const char *party)
{
	size_t end;

	return papan_of(b, council, party, &end) < end;
}

static bool
holds(const struct banpol_pengurus *p, kb_date day)
{
	return p->mulai.ymd <= day.ymd &&	/* unknown: always was */
	    (p->berakhir.ymd == 0 || p->berakhir.ymd >= day.ymd);
}

bool
papan_recognised(const struct banpol_pengurus *p)
{
	return kb_yes(p->diakui) && p->keputusan != NULL;
}

bool
papan_claims(const struct papan *b, size_t first, size_t i, kb_date day)
{
	const char *name = b->p[i].ketua;

	for (size_t n = first; name != NULL && n < i; n++)
		if (holds(&b->p[n], day) && b->p[n].ketua != NULL &&
		    kb_same_name(b->p[n].ketua, name))
			return false;
	return holds(&b->p[i], day);
}

const struct banpol_pengurus *
papan_next(const struct papan *b, const kb_code *council, const char *party,
    kb_date day, const struct banpol_pengurus *before)
{
	size_t end, i = papan_of(b, council, party, &end);
	bool one = false;

	for (size_t n = i; n < end; n++)
		one = one || (holds(&b->p[n], day) &&
		    papan_recognised(&b->p[n]));
	for (i = before == NULL ? i : (size_t)(before - b->p) + 1; i < end; i++)
		if (holds(&b->p[i], day) && (!one ||
		    papan_recognised(&b->p[i])))
			return &b->p[i];
	return NULL;
}

const struct banpol_pengurus *
papan_best(const struct papan *b, const kb_code *council, const char *party,
    kb_date day, size_t *claim)
{
	size_t end, first = papan_of(b, council, party, &end);
	const struct banpol_pengurus *best = NULL;

	*claim = 0;
	for (size_t i = first; i < end; i++) {
		const struct banpol_pengurus *p = &b->p[i];
		int more = best == NULL ? 1 : papan_recognised(p) -
		    papan_recognised(best);

		*claim += papan_claims(b, first, i, day);
		if (holds(p, day) && (more > 0 || (more == 0 &&
		    p->keputusan_tanggal.ymd >= best->keputusan_tanggal.ymd)))
			best = p;
	}
	return best;
}

const struct banpol_pengurus *
papan_last(const struct papan *b, const kb_code *council, const char *party,
    kb_date today)
{
	const struct banpol_pengurus *last = NULL;
	size_t end;

	for (size_t i = papan_of(b, council, party, &end); i < end; i++) {
		const struct banpol_pengurus *p = &b->p[i];

		if (p->mulai.ymd > today.ymd) {
			if (last != NULL && last->berakhir.ymd != 0 &&
			    p->mulai.ymd <= kb_date_add(last->berakhir, 1).ymd)
				return NULL;
		} else if (last == NULL ||
		    papan_recognised(p) >= papan_recognised(last)) {
			last = p;
		}
	}
	return last;
}
