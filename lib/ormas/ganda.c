/* SPDX-License-Identifier: ISC */
/*
 * ganda.c - pairs of records that are perhaps one ormas.
 *
 * Each record has some keys (its name's own part, its numbers, address, chair
 * ...).  A record is compared with the last few that share one, so a register
 * of any size is one pass.
 */
#include <stdlib.h>
#include <string.h>

#include "ganda_satu.h"

/* Slots whose keys may be each other's: an abbreviation in either place. */
static const uint8_t class_of[NSLOT] = {
	[CORE] = CORE, [ALIAS] = CORE, [SHORT] = SHORT, [SHORT_TOO] = SHORT,
	[HEAD] = HEAD, [TAIL] = TAIL, [AHU] = AHU, [SKT] = SKT,
	[LETTER] = LETTER, [AKTA] = AKTA, [NPWP] = NPWP,
	[ADDRESS] = ADDRESS, [CHAIR] = CHAIR, [PHONE] = PHONE, [MAIL] = MAIL,
};

#define LONGEST 16			/* records of one key that are looked at */
#define NONE UINT32_MAX

struct ormas_ganda *
ormas_ganda_new(void)
{
	return kb_alloc(sizeof(struct ormas_ganda));
}

void
ormas_ganda_free(struct ormas_ganda *g)
{
	if (g == NULL)
		return;
	free(g->one);
	free(g->slot);
	kb_buf_free(&g->text);
	kb_buf_free(&g->work);
	ormas_name_free(&g->name);
	free(g);
}

static size_t
place_of(const struct ormas_ganda *g, uint64_t key)
{
	size_t i = (size_t)key & (g->nslot - 1);

	while (g->slot[i].key != 0 && g->slot[i].key != key)
		i = (i + 1) & (g->nslot - 1);
	return i;
}

static void
grow(struct ormas_ganda *g)
{
	struct ormas_ganda old = *g;

	if (2 * (g->used + NSLOT) < g->nslot)
		return;
	g->nslot = old.nslot > 0 ? 2 * old.nslot : 1024;
	g->slot = kb_alloc(g->nslot * sizeof(*g->slot));
	for (size_t i = 0; i < old.nslot; i++)
		if (old.slot[i].key != 0)
			g->slot[place_of(g, old.slot[i].key)] = old.slot[i];
	free(old.slot);
}

struct best {
	enum ormas_mirip is;
	struct pair	 pair;
	uint32_t	 at;
	unsigned	 weight;
};

static void
weigh(const struct ormas_ganda *g, const struct one *me, uint32_t i,
    struct best *best)
{
	const struct one *it = &g->one[i];
	struct pair p;
	enum ormas_mirip is;
	unsigned weight;

	if (it->kantor != me->kantor ||
	    (me->self[0] != 0 && it->self[0] == me->self[0]))
		return;
	p = ganda_pair(g, it, me);
	is = ganda_judge(&p);
	weight = (unsigned)p.name + 2 * (unsigned)__builtin_popcount(p.same);
	if (is > best->is || (is == best->is && is != ORMAS_LAIN &&
	    (weight > best->weight || (weight == best->weight &&
	    i < best->at))))
		*best = (struct best){ is, p, i, weight };
}

/* Those that have one of its keys; a common key's last few. */
static void
look(const struct ormas_ganda *g, const struct one *me, struct best *best)
{
	for (int s = 0; s < NSLOT; s++) {
		uint32_t i = NONE;
		size_t at;

		if (me->key[s] == 0 || g->nslot == 0)
			continue;
		at = place_of(g, me->key[s]);
		if (g->slot[at].key != 0)
			i = g->slot[at].last;
		for (int n = 0; i != NONE && n < LONGEST; n++) {
			int t = s;

			weigh(g, me, i, best);
			if (g->one[i].key[t] != me->key[s])
				for (t = 0; t < NSLOT && (class_of[t] !=
				    class_of[s] || g->one[i].key[t] !=
				    me->key[s]); t++)
					continue;
			i = t < NSLOT ? g->one[i].next[t] : NONE;
		}
	}
}

static void
remember(struct ormas_ganda *g, const struct one *me)
{
	struct one *r;

	if (g->n == g->room) {
		g->room = g->room > 0 ? 2 * g->room : 64;
		g->one = kb_realloc(g->one, g->room, sizeof(*g->one));
	}
	grow(g);
	r = &g->one[g->n];
	*r = *me;
	for (int s = 0; s < NSLOT; s++) {
		size_t at;

		r->next[s] = NONE;
		if (r->key[s] == 0)
			continue;
		at = place_of(g, r->key[s]);
		if (g->slot[at].key != 0)
			r->next[s] = g->slot[at].last;
		else
			g->used++;
		for (int t = 0; r->next[s] == g->n && t < s; t++)
			if (r->key[t] == r->key[s])	/* in both slots */
				r->next[s] = r->next[t];
		g->slot[at].key = r->key[s];
		g->slot[at].last = g->n;
	}
	g->n++;
}

enum ormas_mirip
ormas_ganda_next(struct ormas_ganda *g, const struct ormas *o,
    struct kb_buf *why, size_t *at)
{
	struct one me;
	struct best best = { .at = NONE };

	ganda_read(g, &me, o);
	look(g, &me, &best);
	if (best.is != ORMAS_LAIN)
		ganda_evidence(&best.pair, why);
	*at = best.at;
	remember(g, &me);
	return best.is;
}

void
ormas_ganda_add(struct ormas_ganda *g, const struct ormas *o)
{
	struct one me;

	ganda_read(g, &me, o);
	remember(g, &me);
}

const char *
ormas_ganda_nomor(const struct ormas_ganda *g, size_t at)
{
	return g->text.s + g->one[at].nomor;
}

const char *
ormas_ganda_nama(const struct ormas_ganda *g, size_t at)
{
	return g->text.s + g->one[at].nama;
}
