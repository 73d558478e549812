/* SPDX-License-Identifier: ISC */
/*
 * ganda_nilai.c - what two records share, whether they are one ormas by that,
 * and the evidence in words.
 */
#include <string.h>

#include "ganda_satu.h"
#include "kesbang/text.h"

static const char *const called[NSLOT] = {
	[AHU] = "nomor AHU", [SKT] = "nomor SKT",
	[LETTER] = "nomor surat lapor", [AKTA] = "akta", [NPWP] = "NPWP",
	[ADDRESS] = "alamat", [CHAIR] = "ketua", [PHONE] = "telepon",
	[MAIL] = "surel", [SHORT] = "singkatan",
};

/* ---- what two of them share ---- */

static bool
shared(const struct one *a, const struct one *b, int s, int t)
{
	return (a->key[s] != 0 && (a->key[s] == b->key[s] ||
	    a->key[s] == b->key[t])) ||
	    (a->key[t] != 0 && (a->key[t] == b->key[s] ||
	    a->key[t] == b->key[t]));
}

/*
 * Two slips of the pen in one word: they change at most four letters of those
 * that are used, and leave the other words.
 */
static bool
may_be_near(const struct one *a, const struct one *b)
{
	size_t most = a->nword > b->nword ? a->nword : b->nword, found = 0;

	for (size_t i = 0; i < a->nword; i++)
		for (size_t j = 0; j < b->nword; j++)
			if (a->word[i] == b->word[j]) {
				found++;
				break;
			}
	return found + 1 >= most && a->len >= 10 && b->len >= 10 && a->len <= b->len + 2 &&
	    b->len <= a->len + 2 &&
	    __builtin_popcount(a->letters ^ b->letters) <= 4;
}

/* "RT 12" is not a misspelt "RT 13". */
static bool
same_digits(const char *x, const char *y)
{
	for (;;) {
		while (*x != '\0' && !kb_is_digit(*x))
			x++;
		while (*y != '\0' && !kb_is_digit(*y))
			y++;
		if (*x != *y)
			return false;
		if (*x == '\0')
			return true;
		x++;
		y++;
	}
}

/* The name alone must be nearly the same; with something else less will do. */
static enum likeness
names(const struct ormas_ganda *g, const struct one *a, const struct one *b,
    bool else_too, size_t *off)
{
	bool half = shared(a, b, HEAD, HEAD) || shared(a, b, TAIL, TAIL);
	const char *x = g->text.s + a->core, *y = g->text.s + b->core;
	struct ormas_name m = { .n = a->nword, .core = { .len = a->len } };
	struct ormas_name n = { .n = b->nword, .core = { .len = b->len } };

	*off = 3;
	if (shared(a, b, CORE, ALIAS))
		return SAME;
	if ((half || else_too) && may_be_near(a, b) && same_digits(x, y) &&
	    kb_nearer(x, y, NULL, off) != NULL)
		return NEAR;
	if (!else_too)
		return UNLIKE;
	memcpy(m.word, a->word, sizeof(m.word));
	memcpy(n.word, b->word, sizeof(n.word));
	return ormas_name_part(&m, &n) ? PART : UNLIKE;
}

#define NUMBERS (BIT(AHU) | BIT(SKT) | BIT(LETTER) | BIT(AKTA) | BIT(NPWP))
#define STRONG (NUMBERS | BIT(ADDRESS) | BIT(CHAIR) | BIT(PHONE) | BIT(MAIL))

struct pair
ganda_pair(const struct ormas_ganda *g, const struct one *a,
    const struct one *b)
{
	struct pair p = { .a = a, .b = b };
	for (int s = AHU; s < NSLOT; s++) {
		if (a->key[s] == 0 || b->key[s] == 0)
			continue;
		if (a->key[s] == b->key[s] && (s != AHU || a->ahu_year == 0 ||
		    b->ahu_year == 0 || a->ahu_year == b->ahu_year))
			p.same |= BIT(s) & ~(a->weak | b->weak);
		else
			p.differ |= BIT(s);
	}
	if (shared(a, b, SHORT, SHORT_TOO) && !(a->no_short && b->no_short))
		p.same |= BIT(SHORT);
	p.name = names(g, a, b, p.same != 0, &p.off);
	/* One SKT, one ormas: many have the number 1/2019, none with its name. */
	for (int s = SKT; p.name == SAME && s <= LETTER; s++)
		if (a->key[s] != 0 && a->key[s] == b->key[s])
			p.same |= BIT(s);
	return p;
}

/* Neither lies in the other; two kelurahan of one kecamatan are two. */
static bool
elsewhere(const struct one *a, const struct one *b)
{
	size_t n = strlen(a->wilayah), m = strlen(b->wilayah);

	return n > 0 && m > 0 && memcmp(a->wilayah, b->wilayah,
	    n < m ? n : m) != 0;
}

static bool
linked(const struct one *a, const struct one *b)
{
	for (int i = 0; i < 3; i++)
		if ((a->induk != 0 && a->induk == b->self[i]) ||
		    (b->induk != 0 && b->induk == a->self[i]))
			return true;
	return a->induk != 0 && a->induk == b->induk;
}

/* Nothing but the name to go by. */
static bool
alone(const struct pair *p)
{
	return p->name == SAME || (p->same & BIT(SHORT)) != 0 ||
	    (p->name == NEAR && p->off == 1 && p->a->wilayah[0] != '\0' &&
	    p->b->wilayah[0] != '\0');
}

enum ormas_mirip
ganda_judge(const struct pair *p)
{
	bool levels = p->a->level != 0 && p->b->level != 0 &&
	    p->a->level != p->b->level;
	bool far = elsewhere(p->a, p->b) && (p->same & BIT(ADDRESS)) == 0;

	if (linked(p->a, p->b))
		return ORMAS_LAIN;
	if (p->name == UNLIKE && (p->same & BIT(SHORT)) != 0 &&
	    (p->same & STRONG) != 0 && !levels && !far)
		return ORMAS_AGAKNYA_SAMA;
	if (p->name == UNLIKE)
		return (p->same & (BIT(AHU) | BIT(SKT))) != 0 ?
		    ORMAS_SATU_NOMOR : ORMAS_LAIN;
	if (levels || far)		/* its branches hold the centre's AHU */
		return p->name == SAME ? ORMAS_SAMA_NAMA : ORMAS_LAIN;
	if (p->a->dispute || p->b->dispute)
		return ORMAS_LAIN;		/* two boards, and we know */
	if ((p->same & STRONG) != 0)
		return ORMAS_AGAKNYA_SAMA;
	if ((p->differ & (BIT(ADDRESS) | BIT(CHAIR))) == 0)
		return alone(p) ? ORMAS_AGAKNYA_SAMA : ORMAS_LAIN;
	return p->name == SAME ? ORMAS_DUA_PENGURUS : ORMAS_LAIN;
}

/* ---- in words ---- */

static void
listed(struct kb_buf *b, const char *const *what, size_t n)
{
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(b, "%s%s", i == 0 ? "" : i + 1 == n ? " dan " :
		    ", ", what[i]);
}

/* "nama dan alamat sama, ketua lain" */
void
ganda_evidence(const struct pair *p, struct kb_buf *b)
{
	static const uint8_t told[] = { AHU, SKT, ADDRESS, CHAIR };
	const char *what[NSLOT + 1];
	size_t n = 0;
	bool partly = p->name == NEAR || p->name == PART;

	if (partly)
		kb_buf_adds(b, "nama mirip");
	if (p->name == SAME)
		what[n++] = "nama";
	for (int s = SHORT; s < NSLOT; s++)
		if (called[s] != NULL && (p->same & BIT(s)) != 0)
			what[n++] = called[s];
	kb_buf_adds(b, partly && n > 0 ? ", " : "");
	listed(b, what, n);
	kb_buf_adds(b, n > 0 ? " sama" : "");
	n = 0;
	if (p->name == UNLIKE)
		what[n++] = "nama";
	for (size_t i = 0; i < KB_LEN(told); i++)
		if ((p->differ & BIT(told[i])) != 0)
			what[n++] = called[told[i]];
	if (p->a->bentuk != 0 && p->b->bentuk != 0 &&
	    p->a->bentuk != p->b->bentuk)
		what[n++] = "bentuk";
	kb_buf_adds(b, n > 0 ? "; " : "");
	listed(b, what, n);
	kb_buf_adds(b, n > 0 ? " lain" : (p->same & STRONG) == 0 ?
	    "; selebihnya belum diisi" : "");
}
