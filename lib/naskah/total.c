/* SPDX-License-Identifier: ISC */
/*
 * total.c - parts against the stated total: "delapan rumah: empat habis, satu
 * rusak berat, tiga rusak ringan", "RT 4 (75 KK), 6 (57 KK); jumlah 132 KK".
 * Where the parts cannot be told for certain nothing is said.
 */
#include "jumlah.h"

#define FAR 8				/* pieces between a total and its list */

/* So far apart, it is not the parts of this total that were read. */
static bool
near(int64_t sum, int64_t total)
{
	return sum >= total / 3 && sum / 3 <= total;
}

static void
tell(const struct teks *t, const struct teks_total *sum,
    const struct teks_parts *p, size_t from, size_t to)
{
	struct kb_buf b = KB_BUF_INIT;
	int64_t total = t->p[sum->at].v;
	const char *rp = sum->unit == U_MONEY ? "Rp" : "";

	if (p->unsure || p->n < 2 || p->sum == total || !near(p->sum, total))
		return;
	kb_buf_addf(&b, "rinciannya berjumlah %s", rp);
	naskah_show(&b, p->sum);
	kb_buf_addf(&b, ", tertulis %s", rp);
	naskah_show(&b, total);
	kb_buf_adds(&b, ": ");
	naskah_quote(t, &b, from, to);
	naskah_found(t, &b);
}

/* ---- the total first ---- */

static bool
countable(enum teks_unit unit)
{
	return unit != U_DAY && unit != U_TIME && unit != U_LENGTH;
}

/*
 * Where the list of parts begins: after a colon, "yaitu", "terdiri dari", a
 * bracket close behind; 0: no list follows.
 */
static size_t
opening(const struct teks *t, const struct teks_total *sum)
{
	for (size_t i = sum->unit_at + 1, end = i + FAR; i < end; i++) {
		uint32_t is = naskah_is(t, i);

		if (naskah_mark(t, i, ':'))
			return i + 1;
		if (naskah_mark(t, i, '('))
			return i <= sum->unit_at + 3 ? i + 1 : 0;
		if ((is & T_THAT) != 0 || naskah_word(t, i, "masing")) {
			i++;
			while (naskah_word(t, i, "dari") ||
			    naskah_word(t, i, "atas") ||
			    naskah_mark(t, i, ':') || naskah_mark(t, i, '-') ||
			    naskah_word(t, i, "masing") ||
			    naskah_word(t, i, "sebagai") ||
			    naskah_word(t, i, "berikut"))
				i++;
			return i;
		}
		if ((is & T_PARTLY) != 0 || naskah_number(t, i) ||
		    naskah_stop(t, i) || naskah_mark(t, i, ';') ||
		    naskah_mark(t, i, '\n') || naskah_mark(t, i, ')'))
			return 0;
	}
	return 0;
}

/* The list ends with its bracket, its sentence, its lines. */
static size_t
closing(const struct teks *t, size_t from)
{
	bool bracket = naskah_mark(t, from - 1, '('),
	     lines = naskah_mark(t, from, '\n');
	int depth = 0;
	size_t i = from;

	for (; !naskah_stop(t, i) && i < from + 400; i++) {
		if (naskah_mark(t, i, '('))
			depth++;
		if (naskah_mark(t, i, ')') && --depth < 0 && bracket)
			break;
		if (naskah_mark(t, i, '\n') && i > from && (!lines ||
		    naskah_mark(t, i + 1, '\n')))
			break;
		if (!bracket && depth == 0 &&
		    (naskah_is(t, i) & T_TOTAL) != 0 && i > from + 1)
			break;
	}
	return i;
}

/* "delapan rumah: empat habis; jalan sempit": ';' ends a list of commas. */
static size_t
semicolon(const struct teks *t, size_t from, size_t to)
{
	int depth = 0;
	bool comma = false;

	for (size_t i = from; i < to; i++) {
		depth += naskah_mark(t, i, '(') - naskah_mark(t, i, ')');
		comma = comma || (depth <= 0 && (naskah_mark(t, i, ',') ||
		    (naskah_is(t, i) & T_AND) != 0));
		if (depth <= 0 && naskah_mark(t, i, ';'))
			return comma ? i : to;
	}
	return to;
}

/* "... 288 KK. Rinciannya RT 4 75 KK, ...": the details of a sentence. */
static size_t
details(const struct teks *t, size_t i)
{
	size_t at = i;

	while (at < i + 12 && !naskah_stop(t, at) && !naskah_number(t, at))
		at++;
	if (!naskah_stop(t, at++))
		return 0;
	at += naskah_mark(t, at, '\n') || naskah_mark(t, at, '"');
	if (!naskah_word(t, at, "rinciannya") &&
	    !naskah_word(t, at, "rincian") &&
	    !naskah_word(t, at, "perincian") &&
	    !naskah_word(t, at, "perinciannya"))
		return 0;
	at++;
	return at + (naskah_mark(t, at, ',') || naskah_mark(t, at, ':') ||
	    naskah_word(t, at, "adalah"));
}

static void
total_first(const struct teks *t, size_t i)
{
	struct teks_total sum = { .at = i };
	struct teks_parts p;
	size_t from, to;

	sum.unit = naskah_unit_of(t, i, &sum.unit_at);
	if (!countable(sum.unit) || (sum.unit == U_NONE && (t->p[i + 1].kind !=
	    TEKS_WORD || t->p[i + 1].capital)))
		return;
	from = opening(t, &sum);
	if (from == 0 && sum.unit != U_NONE)
		from = details(t, sum.unit_at + 1);
	if (from == 0)
		return;
	if (sum.unit == U_PLACE && naskah_number(t, from) &&
	    naskah_separates(t, from + 1))
		return;				/* 4 RT (2, 3, 5 dan 8) */
	to = semicolon(t, from, closing(t, from));
	if (naskah_mark(t, from, '\n'))
		from++;
	naskah_add_items(t, &sum, from, to, &p);
	if (sum.unit == U_PLACE && p.n * TEKS_ONE == (size_t)t->p[i].v)
		return;				/* three desa: A 2, B 3, C 5 */
	tell(t, &sum, &p, i, to);
}

/* ---- the total last ---- */

/* The number that "jumlah", "total seluruhnya sebanyak" announces; or 0. */
static size_t
announced(const struct teks *t, size_t i)
{
	if (naskah_word(t, i - 1, "dari") || naskah_word(t, i - 1, "terhadap"))
		return 0;
	for (size_t at = i + 1, end = i + 6; at < end; at++) {
		if (naskah_amount(t, at))
			return at;
		if ((naskah_is(t, at) & (T_FILL | T_TOTAL)) == 0 &&
		    !naskah_mark(t, at, ':') && !naskah_mark(t, at, '=') &&
		    !naskah_word(t, at, "korban") &&
		    !naskah_word(t, at, "warga") &&
		    !naskah_word(t, at, "peserta") &&
		    !naskah_word(t, at, "personel") &&
		    !naskah_word(t, at, "suara"))
			return 0;
	}
	return 0;
}

/*
 * What stands before the total and belongs to it: its sentence, the one
 * before where it begins one, the lines above where it begins a line.
 */
static size_t
region(const struct teks *t, size_t i)
{
	size_t from = i;
	bool lines = naskah_mark(t, from - 1, '\n');

	if (from > 2 && naskah_stop(t, from - 1))
		from--;				/* "... 57 KK. Total 132 KK" */
	else if (from > 2 && lines && naskah_stop(t, from - 2))
		from -= 2;
	while (from > 1 && i - from < 400 && !naskah_stop(t, from - 1) &&
	    !(naskah_mark(t, from - 1, '\n') && (!lines || naskah_mark(t,
	    from - 2, '\n'))))
		from--;
	return from;
}

/* Parts that name the total's own unit: "75 KK di RT 4, 57 KK di RT 6". */
static void
add_named(const struct teks *t, const struct teks_total *sum, size_t from,
    size_t to, struct teks_parts *p)
{
	size_t at;

	*p = (struct teks_parts){ .end = to };
	for (size_t i = from; i < to; i++) {
		uint32_t before = naskah_is(t, i - 1);

		if ((naskah_is(t, i) & T_PARTLY) != 0)
			p->unsure = true;
		if (!naskah_number(t, i) ||
		    naskah_unit_of(t, i, &at) != sum->unit ||
		    (sum->unit != U_MONEY && !naskah_same_word(t, sum, at)))
			continue;
		if (!naskah_amount(t, i) || naskah_word(t, i - 1, "dari") ||
		    naskah_word(t, i - 1, "menjadi") || (before & T_TOTAL) != 0)
			p->unsure = true;
		if (__builtin_add_overflow(p->sum, t->p[i].v, &p->sum))
			p->unsure = true;
		p->n++;
	}
}

static void
total_last(const struct teks *t, size_t i)
{
	struct teks_total sum = { .at = announced(t, i) };
	struct teks_parts p = { 0 };
	size_t from, begin;

	if (sum.at == 0)
		return;
	sum.unit = naskah_unit_of(t, sum.at, &sum.unit_at);
	if (!countable(sum.unit) || (sum.unit == U_NONE && naskah_stop(t,
	    i - 1)) || (opening(t, &sum) > 0 &&
	    !naskah_mark(t, sum.unit_at + 1, '(')))
		return;
	from = begin = region(t, i);
	if (sum.unit != U_NONE)
		add_named(t, &sum, from, i, &p);
	if (p.n < 2) {
		for (size_t k = from; k < i; k++)
			if (naskah_mark(t, k, ':') &&
			    naskah_mark(t, k + 1, '\n'))
				begin = k + 2;
			else if (naskah_mark(t, k, ':') && begin == from &&
			    !naskah_number(t, k + 1))
				begin = k + 1;
		while (i > begin &&
		    (naskah_separates(t, i - 1) || naskah_stop(t, i - 1) ||
			(naskah_is(t, i - 1) & T_TOTAL) != 0 ||
			naskah_word(t, i - 1, "sehingga") ||
			naskah_word(t, i - 1, "dengan") ||
			naskah_mark(t, i - 1, '(')))
			i--;
		naskah_add_items(t, &sum, begin, i, &p);
		if (p.end != i)
			return;
	}
	tell(t, &sum, &p, from, sum.unit_at + 1);
}

/* ---- "dari 12 kecamatan 7 nihil dan 6 ada kejadian" ---- */

static bool
none_of_it(const struct teks *t, size_t i)
{
	return naskah_word(t, i, "nihil") || naskah_word(t, i, "tidak") ||
	    naskah_word(t, i, "belum") || naskah_word(t, i, "tanpa");
}

/*
 * What is in one part is not in the other where one of them says "not";
 * otherwise parts may overlap, and some may not be told at all.
 */
static void
out_of(const struct teks *t, size_t i)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t at, first;
	int64_t sum = 0;
	bool apart = false;
	int n = 0;

	if (!naskah_word(t, i - 1, "dari") || t->p[i - 2].kind == TEKS_WORD ||
	    !countable(naskah_unit_of(t, i, &at)))
		return;
	for (at++; !naskah_number(t, at) && at < i + 2 * FAR; at++)
		if (t->p[at].kind != TEKS_WORD && !naskah_mark(t, at, ','))
			return;
	for (first = at; !naskah_stop(t, at) && !naskah_mark(t, at, '\n') &&
	    !naskah_mark(t, at, ';'); at++) {
		if ((naskah_is(t, at) & T_PARTLY) != 0)
			return;
		apart = apart || none_of_it(t, at);
		if (!naskah_number(t, at))
			continue;
		if (!naskah_amount(t, at) || (at > first &&
		    !naskah_separates(t, at - 1)) ||
		    __builtin_add_overflow(sum, t->p[at].v, &sum))
			return;
		n++;
	}
	if (n < 2 || !apart || sum <= t->p[i].v || !near(sum, t->p[i].v))
		return;
	kb_buf_adds(&b, "rinciannya berjumlah ");
	naskah_show(&b, sum);
	kb_buf_adds(&b, ", tertulis dari ");
	naskah_show(&b, t->p[i].v);
	kb_buf_adds(&b, ": ");
	naskah_quote(t, &b, i - 1, at);
	naskah_found(t, &b);
}

/* ---- "3 (empat)", "Rp2.500 (dua ribu rupiah)" ---- */

static void
said_twice(const struct teks *t, size_t i)
{
	struct kb_buf b = KB_BUF_INIT;
	const struct teks_piece *p = t->p;
	size_t end = i + 3;

	if (!naskah_mark(t, i + 1, '(') || !naskah_number(t, i + 2))
		return;
	end += naskah_money(t, i) && naskah_word(t, end, "rupiah");
	if (!naskah_mark(t, end, ')') || ((p[i].form ^ p[i + 2].form) &
	    N_WORDS) == 0 || p[i].v == p[i + 2].v ||
	    ((p[i].form | p[i + 2].form) & N_ODD) != 0)
		return;
	kb_buf_adds(&b, "angka dan hurufnya berbeda: ");
	naskah_quote(t, &b, i, end + 1);
	naskah_found(t, &b);
}

void
naskah_find_sum(struct teks *t)
{
	for (size_t i = 1; i < t->n; i++) {
		if ((naskah_is(t, i) & T_TOTAL) != 0 &&
		    (naskah_is(t, i - 1) & T_TOTAL) == 0)
			total_last(t, i);	/* "jumlah total": once */
		if (!naskah_number(t, i))
			continue;
		said_twice(t, i);
		if (!naskah_amount(t, i))
			continue;
		total_first(t, i);
		out_of(t, i);
	}
}
