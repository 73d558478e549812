/* SPDX-License-Identifier: ISC */
/* papan.c - the boards of all parties, and which of them holds on a day. */
#include <stdlib.h>
#include <string.h>

#include "papan.h"

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct papan *b = arg;

	(void)err;
	if ((b->n & (b->n - 1)) == 0)
		b->p = kb_realloc(b->p, b->n == 0 ? 1 : b->n * 2,
		    sizeof(*b->p));
	b->p[b->n] = *(struct banpol_pengurus *)rec;
	kb_homes_keep(&b->homes, &banpol_pengurus_type, &b->p[b->n++]);
	return 0;
}

int
papan_load(struct kb_kantor *k, struct papan *b, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	*b = (struct papan){ 0 };
	kb_select(&sql, &banpol_pengurus_type);
	kb_buf_adds(&sql, " ORDER BY kantor, partai, mulai, nomor");
	rc = kb_query(k->db, &banpol_pengurus_type, sql.s, KB_NONE, take, b,
	    err);
	kb_buf_free(&sql);
	return rc;
}

void
papan_free(struct papan *b)
{
	free(b->p);
	kb_homes_free(&b->homes);
	*b = (struct papan){ 0 };
}

/* Before siapkan records have no office: they are of any council. */
static bool
of_party(const struct banpol_pengurus *p, const kb_code *council,
    const char *party)
{
	return strcmp(p->partai, party) == 0 && (p->head.kantor.s[0] == '\0' ||
	    strcmp(p->head.kantor.s, council->s) == 0);
}

static bool
holds(const struct banpol_pengurus *p, kb_date day)
{
	return p->mulai.ymd <= day.ymd &&	/* unknown: always was */
	    (p->berakhir.ymd == 0 || p->berakhir.ymd >= day.ymd);
}

static bool
recognised(const struct banpol_pengurus *p)
{
	return kb_yes(p->diakui) && p->keputusan != NULL;
}

const struct banpol_pengurus *
papan_next(const struct papan *b, const kb_code *council, const char *party,
    kb_date day, const struct banpol_pengurus *before)
{
	bool one = false;

	for (size_t i = 0; i < b->n; i++)
		one = one || (of_party(&b->p[i], council, party) &&
		    holds(&b->p[i], day) && recognised(&b->p[i]));
	for (size_t i = before == NULL ? 0 : (size_t)(before - b->p) + 1;
	    i < b->n; i++)
		if (of_party(&b->p[i], council, party) &&
		    holds(&b->p[i], day) && (!one || recognised(&b->p[i])))
			return &b->p[i];
	return NULL;
}

bool
papan_knows(const struct papan *b, const kb_code *council, const char *party)
{
	for (size_t i = 0; i < b->n; i++)
		if (of_party(&b->p[i], council, party))
			return true;
	return false;
}

const struct banpol_pengurus *
papan_last(const struct papan *b, const kb_code *council, const char *party,
    kb_date today)
{
	const struct banpol_pengurus *last = NULL;

	for (size_t i = 0; i < b->n; i++) {
		const struct banpol_pengurus *p = &b->p[i];

		if (!of_party(p, council, party))
			continue;
		if (p->mulai.ymd > today.ymd) {
			if (last != NULL && last->berakhir.ymd != 0 &&
			    p->mulai.ymd <= kb_date_add(last->berakhir, 1).ymd)
				return NULL;
		} else if (last == NULL || recognised(p) >= recognised(last)) {
			last = p;
		}
	}
	return last;
}
