/* SPDX-License-Identifier: ISC */
/*
 * pribadi.c - numbers and addresses of persons.  What is found is told
 * without repeating it: a finding travels, too.
 */
#include <string.h>

#include "kesbang/text.h"
#include "teks.h"

#define GROUPS 8
#define MOST 24				/* digits; no number of a person has more */

/* Groups of digits with one blank, dot or dash between them. */
struct groups {
	char	 digits[32];		/* the first of them */
	size_t	 len[GROUPS], n, all, bytes;
};

static void
read_groups(const char *s, struct groups *g)
{
	const char *p = s;

	*g = (struct groups){ 0 };
	for (;;) {
		size_t n = 0;

		for (; kb_is_digit(p[n]); n++)
			if (g->all + n < sizeof(g->digits) - 1)
				g->digits[g->all + n] = p[n];
		if (g->n < GROUPS)
			g->len[g->n++] = n;
		g->all += n;
		p += n;
		if (g->all > MOST || strchr(" .-", *p) == NULL || *p == '\0' ||
		    !kb_is_digit(p[1]))
			break;
		p++;
	}
	g->bytes = (size_t)(p - s);
}

static void
tell(const struct teks *t, const char *what, const char *s, size_t shown,
    size_t digits)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%s: %.*s... (%zu angka)", what, (int)shown, s,
	    digits);
	naskah_found(t, &b);
}

static bool
is_nik(const struct groups *g)
{
	if (g->len[0] == 16)
		return true;
	for (size_t i = 0; i < g->n; i++)
		if (g->len[i] < 2)
			return false;
	return g->all == 16 && g->n > 1 && kb_nik_form(g->digits);
}

/* How many digits of a telephone number begin at s; 0: none. */
static size_t
phone(char before, const char *s, const struct groups *g)
{
	bool plus = before == '+' && strncmp(s, "62", 2) == 0;
	bool mobile = g->len[0] >= 4 && s[0] == '0' && s[1] == '8' &&
	    strchr("1235789", s[2]) != NULL;
	bool bare = g->len[0] >= 10 && strncmp(s, "628", 3) == 0;
	size_t most = mobile ? 13 : 14, n = 0;

	if (!plus && !mobile && !bare)
		return 0;
	for (size_t i = 0; i < g->n && n + g->len[i] <= most; i++)
		n += g->len[i];
	return n >= 10 ? n : 0;
}

static void
numbers(const struct teks *t)
{
	const char *s = t->text;
	struct groups g;
	size_t n;

	for (s = strpbrk(s, "0123456789"); s != NULL;
	    s = strpbrk(s, "0123456789")) {
		char before = s > t->text ? s[-1] : ' ';

		read_groups(s, &g);
		n = g.len[0];
		if (is_nik(&g) && !naskah_rupiah(t->text, s)) {
			tell(t, "nomor serupa NIK atau nomor KK", s, 4, 16);
			n = g.len[0] == 16 ? 16 : g.bytes;
		} else if (phone(before, s, &g) > 0) {
			tell(t, "nomor telepon", s, 4, phone(before, s, &g));
			n = g.bytes;
		}
		s += n > 0 ? n : 1;
	}
}

static bool
address(char c)
{
	return kb_is_alnum(c) || (c != '\0' && strchr("._%+-", c) != NULL);
}

static void
mail(const struct teks *t)
{
	for (const char *at = strchr(t->text, '@'); at != NULL;
	    at = strchr(at + 1, '@')) {
		struct kb_buf b = KB_BUF_INIT;
		const char *from = at, *dot = NULL, *to = at + 1;

		while (from > t->text && address(from[-1]))
			from--;
		for (; kb_is_alnum(*to) || *to == '.' || *to == '-'; to++)
			if (*to == '.' && kb_is_letter(to[1]) &&
			    kb_is_letter(to[2]))
				dot = to;
		if (from == at || dot == NULL || dot == at + 1)
			continue;
		kb_buf_addf(&b, "alamat surel: %c...@...", *from);
		naskah_found(t, &b);
	}
}

/* ---- passports ---- */

static bool
travel_near(const struct teks *t, size_t i)
{
	for (size_t n = 1; n < 14 && n < i && !naskah_stop(t, i - n); n++)
		if ((naskah_is(t, i - n) & T_TRAVEL) != 0)
			return true;
	for (size_t n = 1; n < 8 && !naskah_stop(t, i + n); n++)
		if ((naskah_is(t, i + n) & T_TRAVEL) != 0)
			return true;
	return false;
}

static bool
passport_word(const struct teks *t, size_t i)
{
	return naskah_word(t, i, "paspor") || naskah_word(t, i, "passport");
}

/* "paspor nomor 123456789", without a letter. */
static bool
named(const struct teks *t, size_t i)
{
	while (i > 1 && (t->p[i - 1].kind == TEKS_MARK || naskah_word(t, i - 1,
	    "no") || naskah_word(t, i - 1, "nomor") || naskah_word(t, i - 1,
	    "bernomor")))
		i--;
	return passport_word(t, i - 1);
}

static void
passports(const struct teks *t)
{
	for (size_t i = 2; i < t->n; i++) {
		const struct teks_piece *p = &t->p[i], *letters = p - 1;

		if (p->kind != TEKS_NUMBER || p->form != 0 || p->digits < 6 ||
		    p->digits > 9)
			continue;
		if (letters->kind == TEKS_WORD && letters->capital &&
		    letters->len <= 2 && (letters->len == 1 || p->tight) &&
		    p->digits <= 8 && travel_near(t, i))
			tell(t, "nomor serupa paspor", letters->s,
			    letters->len, p->digits);
		else if (p->digits >= 7 && named(t, i))
			tell(t, "nomor serupa paspor", p->s, 2, p->digits);
	}
}

void
naskah_find_person(struct teks *t)
{
	numbers(t);
	mail(t);
	passports(t);
}
