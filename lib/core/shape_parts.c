/* SPDX-License-Identifier: ISC */
/*
 * shape_parts.c - parts that a file has twice, and parts over each other.
 *
 * What is inside two parts is inside an even number of rings, and would be
 * drawn empty.
 */
#include <stdlib.h>
#include <string.h>

#include "shape_tree.h"

/* ---- twice ---- */

/* Wherever it begins and whichever way it runs, it is the same ring. */
struct sign {
	uint64_t	 sum;		/* of its points */
	size_t		 owner;		/* of a hole: its outer ring, from 1 */
	size_t		 i;
};

static uint64_t
mix(uint64_t h)
{
	h = (h ^ (h >> 32)) * 0x9e3779b97f4a7c15;
	h = (h ^ (h >> 29)) * 0xbf58476d1ce4e5b9;
	return h ^ (h >> 32);
}

static uint64_t
sign_of(const struct kb_ring *r)
{
	uint64_t sum = r->n;

	for (size_t i = 0; i + 1 < r->n; i++) {
		double p[2] = { r->pt[i][0] + 0.0, r->pt[i][1] + 0.0 };
		uint64_t bits[2];

		memcpy(bits, p, sizeof(bits));
		sum += mix(mix(bits[0]) + bits[1]);
	}
	return sum;
}

static int
by_sign(const void *a, const void *b)
{
	const struct sign *p = a, *q = b;

	if (p->sum != q->sum)
		return p->sum < q->sum ? -1 : 1;
	if (p->owner != q->owner)
		return p->owner < q->owner ? -1 : 1;
	return (p->i > q->i) - (p->i < q->i);
}

size_t
kb_shape_once(struct kb_shape *s)
{
	struct sign *of = kb_realloc(NULL, s->nring + 1, sizeof(*of));
	bool *again = kb_alloc(s->nring + 1), gone = false;
	size_t owner = 0, kept = 0, n = 0;

	for (size_t i = 0; i < s->nring; i++) {
		owner = s->ring[i].hole ? owner : i + 1;
		of[i] = (struct sign){ sign_of(&s->ring[i]),
		    s->ring[i].hole ? owner : 0, i };
	}
	qsort(of, s->nring, sizeof(*of), by_sign);
	for (size_t i = 1; i < s->nring; i++)
		again[of[i].i] = of[i].sum == of[i - 1].sum &&
		    of[i].owner == of[i - 1].owner;
	for (size_t i = 0; i < s->nring; i++) {
		struct kb_ring *r = &s->ring[i];

		if (!r->hole) {
			gone = again[i];	/* and its holes with it */
			n += gone;
		}
		if (gone || again[i])
			kb_ring_free(r);
		else
			s->ring[kept++] = *r;
	}
	s->nring = kept;
	free(of);
	free(again);
	return n;
}

/* ---- over each other ---- */

/* A part: an outer ring and its holes. */
struct part {
	const struct kb_ring *ring;
	size_t		 n;
};

static struct part
part_at(const struct kb_shape *s, size_t i)
{
	struct part p = { &s->ring[i], 1 };

	while (i + p.n < s->nring && s->ring[i + p.n].hole)
		p.n++;
	return p;
}

static bool
part_holds(const struct part *p, const double at[2])
{
	bool in = false;

	for (size_t i = 0; i < p->n; i++)
		in ^= kb_ring_holds(&p->ring[i], at[0], at[1]);
	return in;
}

static int
by_number(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Well inside the part, on that latitude: neighbours whose borders are not
 * drawn quite alike do not lie over each other. */
static bool
middle_of(const struct part *p, double lat, double at[2])
{
	size_t room = 0, n = 0;
	double *x = NULL, most = 0;

	for (size_t i = 0; i < p->n; i++)
		for (size_t k = 0; k + 1 < p->ring[i].n; k++) {
			const double *a = p->ring[i].pt[k];
			const double *b = p->ring[i].pt[k + 1];

			if ((a[1] > lat) == (b[1] > lat))
				continue;
			if (n == room) {
				room = room > 0 ? 2 * room : 16;
				x = kb_realloc(x, room, sizeof(*x));
			}
			x[n++] = a[0] + (lat - a[1]) / (b[1] - a[1]) *
			    (b[0] - a[0]);
		}
	if (n > 0)
		qsort(x, n, sizeof(*x), by_number);
	at[1] = lat;
	for (size_t i = 0; i + 1 < n; i += 2)
		if (x[i + 1] - x[i] > most) {
			most = x[i + 1] - x[i];
			at[0] = (x[i] + x[i + 1]) / 2;
		}
	free(x);
	return most > 0;
}

/* Is that place of the part in another one, too? */
static bool
covered(const struct kb_shape *s, const struct part *p, const double at[2],
    size_t *effort)
{
	struct part other;

	for (size_t i = 0; i < s->nring; i += other.n) {
		other = part_at(s, i);
		if (*effort < other.n)
			return false;
		*effort -= other.n;
		if (other.ring != p->ring && part_holds(&other, at))
			return true;
	}
	return false;
}

bool
kb_shape_covered(const struct kb_shape *s, size_t *effort, double at[2])
{
	struct part p;

	for (size_t i = 0; i < s->nring; i += p.n) {
		const struct kb_box *b = &s->ring[i].box[1];

		p = part_at(s, i);
		for (int k = 1; k < 4 && p.n < s->nring; k++)
			if (middle_of(&p, b->south + (b->north - b->south) *
			    k / 4, at) && covered(s, &p, at, effort))
				return true;
	}
	return false;
}
