/* SPDX-License-Identifier: ISC */
/*
 * What leaves the office tells no small number: not by itself, and not by any
 * sum or difference of what else leaves.  Persons are counted by region,
 * nationality and permit; sources tell some of the margins, with gaps; who
 * reads knows all that was published and can solve equations.
 */
#include <stdlib.h>
#include <string.h>

#include "tap.h"

#include "lib/asing/baca.h"

enum { PLACES = 4, NATIONS = 3, PERMITS = 2,
    ATOMS = PLACES * NATIONS * PERMITS, ROWS = 400 };
#define PRIME 1000003

static const char *const place[] = { "64.02", "64.02.01", "64.02.02",
    "64.02.03" };
static const char *const nation[] = { "A", "B", "C" };
static const char *const permit[] = { "itas", "itap" };

static const char *const part[NATIONS + 1][PERMITS + 1] = {
    { "", "itas", "itap" }, { "A", "A itas", "A itap" },
    { "B", "B itas", "B itap" }, { "C", "C itas", "C itap" } };

static unsigned seed = 1;

static unsigned
random_to(unsigned n)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % n;
}

struct world {
	int64_t			 atom[ATOMS];
	unsigned		 apart;		/* days between its numbers */
	unsigned		 day;		/* of what is told next */
	bool			 differ;	/* offices count other persons */
	struct asing_angka	 r[ROWS];
	int			 has[ROWS][ATOMS];	/* what a row counts */
	struct asing_buku	 b;
};

/* Region 0 is around the others and has persons of its own; -1: any. */
static int64_t
margin(const struct world *w, int p, int n, int m, int *has)
{
	int64_t sum = 0;

	for (int i = 0; i < ATOMS; i++) {
		int ip = i / (NATIONS * PERMITS), in = i / PERMITS % NATIONS;

		has[i] = (p == 0 || p == ip) && (n < 0 || n == in) &&
		    (m < 0 || m == i % PERMITS);
		sum += has[i] ? w->atom[i] : 0;
	}
	return sum;
}

static void
say(struct world *w, const char *office, int p, int n, int m)
{
	size_t i = w->b.n++;
	struct asing_angka *r = &w->r[i];

	*r = (struct asing_angka){ .kunci = "imigrasi/itas", .barisan =
	    { (int64_t)i, true }, .mask = (uint8_t)((n >= 0 ?
	    ASING_M_KEBANGSAAN : 0) | (m >= 0 ? ASING_M_IZIN : 0)) };
	snprintf(r->a.wilayah.s, sizeof(r->a.wilayah.s), "%s", place[p]);
	snprintf(r->a.head.kantor.s, sizeof(r->a.head.kantor.s), "%s", office);
	r->a.tanggal = kb_date_add(kb_date_make(2025, 6, 30), (int)(w->apart *
	    w->day));
	r->jauh = strcmp(office, "64") != 0;
	r->a.kebangsaan = n >= 0 ? nation[n] : NULL;
	r->a.izin = m >= 0 ? permit[m] : NULL;
	r->bagian = part[n + 1][m + 1];
	r->a.jumlah = (kb_int){ margin(w, p, n, m, w->has[i]), true };
}

/* An office tells some margins of a region, and of a list some cells. */
static void
tell(struct world *w, const char *office, int p)
{
	unsigned gaps = random_to(3);		/* 0: none */

	w->day = w->apart > 0 ? random_to(7) : 0;
	if (random_to(4) > 0)
		say(w, office, p, -1, -1);
	for (int n = 0; random_to(3) > 0 && n < NATIONS; n++)
		if (gaps == 0 || random_to(4) > 0)
			say(w, office, p, n, -1);
	if (random_to(2) > 0)
		for (int m = 0; m < PERMITS; m++)
			say(w, office, p, -1, m);
	if (random_to(4) == 0)
		for (int n = 0; n < NATIONS; n++)
			for (int m = 0; m < PERMITS; m++)
				say(w, office, p, n, m);
}

static void
persons(struct world *w)
{
	for (int i = 0; i < ATOMS; i++)
		w->atom[i] = random_to(3) == 0 ? 0 : random_to(random_to(2) ?
		    4 : 40);
}

/* apart 1: within a week, often twice; 30: months; 0: on one day. */
static void
make(struct world *w, unsigned apart, bool differ)
{
	memset(w, 0, sizeof(*w));
	w->b.r = w->r;
	w->b.set.sel_terkecil = (kb_int){ 5, true };
	w->apart = apart;
	w->differ = differ;
	persons(w);
	for (unsigned again = 0; again <= (apart > 0); again++)
		for (int p = 0; p < PLACES; p++)
			if (random_to(4) > 0)
				tell(w, "64", p);
	if (differ)
		persons(w);
	for (int p = 0; p < PLACES; p++)
		if (random_to(differ ? 2 : 8) == 0)
			tell(w, "64.02", p);
}

/* ---- who reads ---- */

enum { NUMBER = ATOMS };			/* what an equation adds up to */

struct system {
	int64_t	 row[ATOMS][ATOMS + 1];		/* reduced; by its first column */
	bool	 used[ATOMS];
};

static int64_t
power(int64_t a, int64_t e)
{
	int64_t r = 1;

	for (; e > 0; e /= 2, a = a * a % PRIME)
		r = e % 2 != 0 ? r * a % PRIME : r;
	return r;
}

/* Takes from v what is known; false: more than that is in it, which is known
 * from now on where add says so. */
static bool
reduce(struct system *s, int64_t *v, bool add)
{
	for (int c = 0; c < ATOMS; c++) {
		int64_t f = v[c];

		if (f == 0)
			continue;
		if (!s->used[c]) {
			if (!add)
				return false;
			f = power(f, PRIME - 2);
			for (int i = 0; i <= NUMBER; i++)
				s->row[c][i] = v[i] * f % PRIME;
			s->used[c] = true;
			return false;
		}
		for (int i = c; i <= NUMBER; i++)
			v[i] = ((v[i] - f * s->row[c][i]) % PRIME + PRIME) %
			    PRIME;
	}
	return true;
}

static void
know(struct system *s, const int *has, int64_t number)
{
	int64_t v[ATOMS + 1] = { 0 };

	for (int i = 0; i < ATOMS; i++)
		v[i] = has[i];
	v[NUMBER] = (number % PRIME + PRIME) % PRIME;
	reduce(s, v, true);
}

/* Does it follow that those are a few? */
static bool
few(struct system *s, const int *has)
{
	int64_t v[ATOMS + 1] = { 0 };
	bool any = false;

	for (int i = 0; i < ATOMS; i++) {
		v[i] = has[i];
		any = any || has[i] != 0;
	}
	return any && reduce(s, v, false) && v[NUMBER] > PRIME - 5 &&
	    v[NUMBER] < PRIME;
}

/* Where nobody states a total, the sum of a list is told. */
static void
add_sum(const struct world *w, size_t i, struct system *s)
{
	const struct asing_angka *r = &w->r[i];
	int has[ATOMS] = { 0 };
	int64_t sum = 0;

	for (size_t j = 0; r->dijumlah && j < w->b.n; j++) {
		const struct asing_angka *o = &w->r[j];

		if (o->mask != r->mask || strcmp(r->a.wilayah.s,
		    o->a.wilayah.s) != 0 || strcmp(r->a.head.kantor.s,
		    o->a.head.kantor.s) != 0 ||
		    r->a.tanggal.ymd != o->a.tanggal.ymd)
			continue;
		sum += o->a.jumlah.v;
		for (int k = 0; k < ATOMS; k++)
			has[k] += w->has[o->barisan.v][k];
	}
	if (r->dijumlah)
		know(s, has, sum);
}

/* Is it the last of its region and kind on that day? */
static bool
is_last(const struct world *w, const struct asing_angka *r, kb_date day)
{
	for (size_t i = 0; i < w->b.n; i++)
		if (w->r[i].mask == r->mask && strcmp(w->r[i].a.wilayah.s,
		    r->a.wilayah.s) == 0 && w->r[i].a.tanggal.ymd <= day.ymd &&
		    w->r[i].a.tanggal.ymd > r->a.tanggal.ymd)
			return false;
	return r->a.tanggal.ymd <= day.ymd;
}

/* Which office is believed about which region, a bit each: its number first,
 * and what contradicts it not at all. */
static bool
believed(const struct asing_angka *r, unsigned belief)
{
	for (unsigned p = 0; p < PLACES; p++)
		if (strcmp(place[p], r->a.wilayah.s) == 0)
			return r->jauh == (belief >> p & 1);
	return false;
}

/* Any number of a region (alone, or without those in it), nationality or
 * permit that is small and can be worked out. */
static size_t
leaks_on(const struct world *w, kb_date day, bool last, unsigned belief)
{
	static struct system s;
	int has[ATOMS];
	size_t n = 0;

	memset(&s, 0, sizeof(s));
	for (size_t i = 0; i < 2 * w->b.n; i++) {
		const struct asing_angka *r = &w->r[i % w->b.n];

		/* Whose lists are of other persons adds up regions only. */
		if ((last && !is_last(w, r, day)) ||
		    (w->differ && r->mask != 0) ||
		    believed(r, belief) != (i < w->b.n))
			continue;
		if (r->beredar)
			know(&s, w->has[r->barisan.v], r->a.jumlah.v);
		add_sum(w, i % w->b.n, &s);
	}
	for (int p = 0; p <= PLACES; p++)
		for (int k = -1; k < NATIONS; k++)
			for (int m = -1; m < PERMITS; m++) {
				margin(w, p % PLACES, k, m, has);
				for (int i = NATIONS * PERMITS; p == PLACES &&
				    i < ATOMS; i++)
					has[i] = 0;
				n += few(&s, has);
			}
	return n;
}

/* Within a week a reader takes all as of one day; of months the last of
 * each, on any day. */
static size_t
leaks(const struct world *w)
{
	size_t n = 0;

	for (unsigned belief = 0; belief < (w->differ ? 1u << PLACES : 1u);
	    belief++)
		for (unsigned i = 0; i < (w->apart > 7 ? 7 : 1); i++)
			n += leaks_on(w, kb_date_add(kb_date_make(2025, 6, 30),
			    (int)(w->apart * i)), w->apart > 7, belief);
	return n;
}

static void
many(size_t rounds, unsigned apart, bool differ, const char *what)
{
	static struct world w;
	size_t bad = 0, open = 0, closed = 0, zero = 0, first = 0, lies = 0;

	for (size_t i = 1; i <= rounds; i++) {
		size_t n;

		seed = (unsigned)i * 7919u;
		make(&w, apart, differ);
		asing_beredar(&w.b);
		n = leaks(&w);
		first = first == 0 && n > 0 ? i : first;
		bad += n;
		for (size_t j = 0; j < w.b.n; j++) {
			const struct asing_angka *r = &w.r[j];

			open += r->beredar;
			closed += !r->beredar;
			zero += r->beredar && r->a.jumlah.v == 0;
			lies += r->kecil && (r->beredar ||
			    !asing_kecil(&w.b, r->a.jumlah.v));
		}
	}
	is_int(bad, 0, "%s: no small number follows from what leaves (first: "
	    "%zu)", what, first);
	is_int(lies, 0, "%s: what is told to be small is", what);
	ok(open > closed / 8, "%s: and much leaves: %zu of %zu", what, open,
	    open + closed);
	ok(zero > 0, "%s: also 0", what);
}

/* ---- by hand ---- */

static void
one(struct world *w, const char *where, const char *who, int64_t n)
{
	struct asing_angka *r = &w->r[w->b.n++];

	*r = (struct asing_angka){ .kunci = "k", .bagian = who != NULL ? who :
	    "", .mask = who != NULL ?
	    ASING_M_KEBANGSAAN : 0 };
	snprintf(r->a.wilayah.s, sizeof(r->a.wilayah.s), "%s", where);
	r->a.tanggal = kb_date_make(2025, 6, 30);
	r->a.kebangsaan = who;
	r->a.jumlah = (kb_int){ n, true };
}

/* The same, of another office and so many days later. */
static void
other(struct world *w, const char *office, int days, const char *where,
    int64_t n)
{
	struct asing_angka *r = &w->r[w->b.n];

	one(w, where, NULL, n);
	r->a.tanggal = kb_date_add(r->a.tanggal, days);
	r->jauh = office[0] != '\0';
	snprintf(r->a.head.kantor.s, sizeof(r->a.head.kantor.s), "%s", office);
}

static void
is_open(struct world *w, const char *want, const char *what)
{
	char got[64] = "";

	asing_beredar(&w->b);
	for (size_t i = 0; i < w->b.n; i++)
		got[i] = w->r[i].beredar ? '+' : w->r[i].kecil ? '<' : '-';
	is_str(got, want, "%s", what);
	memset(w->r, 0, sizeof(w->r));
	w->b.n = 0;
}

static void
by_hand(void)
{
	static struct world w;

	w.b.r = w.r;
	w.b.set.sel_terkecil = (kb_int){ 5, true };
	one(&w, "64.02", NULL, 62);
	one(&w, "64.02", "A", 50);
	one(&w, "64.02", "B", 10);
	one(&w, "64.02", "C", 2);
	is_open(&w, "++--", "one small part takes the next with it");
	one(&w, "64.02", NULL, 60);
	one(&w, "64.02", "A", 50);
	one(&w, "64.02", "B", 10);
	one(&w, "64.02", "C", 0);
	is_open(&w, "++++", "0 hides nobody");
	one(&w, "64.02", NULL, 64);
	one(&w, "64.02", "A", 50);
	one(&w, "64.02", "B", 10);
	is_open(&w, "++-", "what no part tells is small, too");
	one(&w, "64.02", NULL, 4);
	one(&w, "64.02.01", NULL, 4);
	is_open(&w, "<-", "a small region, and what is in it");
	one(&w, "64.02.01", NULL, 4);
	one(&w, "64.02.02", NULL, 9);
	is_open(&w, "<+", "beside others, when nothing adds them up");
	one(&w, "64.02", NULL, 22);
	one(&w, "64.02.01", NULL, 4);
	one(&w, "64.02.02", NULL, 8);
	one(&w, "64.02.03", NULL, 10);
	is_open(&w, "+--+", "regions are parts of the one around them");
	one(&w, "64.02", NULL, 100);
	one(&w, "64.02", "A", 3);
	is_open(&w, "+-", "a list that is small is not its region");
	one(&w, "64.02", NULL, 20);
	one(&w, "64.02", "A", 15);
	one(&w, "64.02", "B", 5);
	is_open(&w, "+++", "5 is not less than 5");
	one(&w, "64.02", NULL, 5);
	one(&w, "64.03", NULL, 4);
	is_open(&w, "+<", "nor a total of 5");
	one(&w, "64.02", NULL, 60);
	one(&w, "64.02", "A", 30);
	one(&w, "64.02", "A", 27);
	is_open(&w, "+--", "a part told twice");
	other(&w, "", 1, "62.02", 87);
	other(&w, "", 0, "62.02.05", 27);
	other(&w, "", 0, "62.02.06", 44);
	other(&w, "", 0, "62.02.12", 3);
	other(&w, "", 0, "62.02.13", 13);
	is_open(&w, "+++--", "a regency a day after its districts");
	other(&w, "", 400, "62.02", 87);
	other(&w, "", 0, "62.02.06", 84);
	is_open(&w, "++", "more than a year is not beside it");
	other(&w, "", 0, "62.02", 87);
	other(&w, "", 6, "62.02", 90);
	other(&w, "", 13, "62.02", 91);
	is_open(&w, "-++", "told again within a week");
	other(&w, "64", 0, "64", 100);
	other(&w, "", 0, "64.02", 60);
	other(&w, "64.02", 0, "64.02", 55);
	other(&w, "64.71", 0, "64.71", 42);
	is_open(&w, "++--", "of two offices the nearest, and no mixture");
	other(&w, "", 0, "64", 100);
	other(&w, "64.02", 0, "64.02", 55);
	other(&w, "64.71", 0, "64.71", 42);
	is_open(&w, "++-", "those of other offices are parts, too");
	w.b.set.sel_terkecil = (kb_int){ 0, true };
	one(&w, "64.02", NULL, 3);
	one(&w, "64.02", "A", 1);
	is_open(&w, "++", "an office that closes nothing");
}

int
main(void)
{
	by_hand();
	many(20000, 0, false, "one day");
	many(20000, 1, false, "a week");
	many(10000, 30, false, "months");
	many(4000, 0, true, "two truths");
	many(2000, 30, true, "two truths, months");
	return done_testing();
}
