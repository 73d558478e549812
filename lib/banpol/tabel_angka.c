/* SPDX-License-Identifier: ISC */
/*
 * tabel_angka.c - a number as people print it, in the ways that it can be
 * read: "170,933.400", "92.736 252", "Rp. 17.858.56", "Rp1.460,09,-".
 *
 * The digits are taken as they stand; what is open is which of the separators
 * parts thousands and which one sen.  None is chosen here: the row that it
 * stands in closes with one of them, or with none.
 */
#include <string.h>

#include "kesbang/text.h"
#include "tabel.h"

#define MOST_DIGITS 17

static const char digits[] = "0123456789";

int64_t
tabel_pangkat(int n)
{
	int64_t v = 1;

	while (n-- > 0)
		v *= 10;
	return v;
}

kb_rate
tabel_pasti(const struct tabel_angka *a)
{
	int64_t num = a->v, den = a->den != 0 ? a->den : tabel_pangkat(a->dec);

	for (; a->den == 0 && den > 1 && num % 10 == 0; den /= 10)
		num /= 10;
	return (kb_rate){ num, den };
}

/* ---- what stands around it ---- */

/* Cuts one of the words off the end; the last in s first. */
static void
cut_behind(char *s)
{
	static const char *const behind[] = { "rupiah", "per suara", "/suara",
	    "/ suara", "suara sah", "suara", "bulan", "bln", "/bulan", ",-",
	    ".-", ",=", "-", "*", ")", "=", "," , "." };
	bool cut = true;

	while (cut) {
		cut = false;
		for (size_t i = 0; i < KB_LEN(behind) && !cut; i++) {
			size_t n = strlen(s), m = strlen(behind[i]);

			if (n <= m || strcmp(s + n - m, behind[i]) != 0)
				continue;
			for (n -= m; n > 0 && s[n - 1] == ' '; n--)
				continue;
			s[n] = '\0';
			cut = true;
		}
	}
}

static char *
skip_front(char *s)
{
	static const char *const front[] = { "rp", "idr", ".", ":", "=", "(",
	    " " };
	bool cut = true;

	while (cut) {
		cut = false;
		for (size_t i = 0; i < KB_LEN(front) && !cut; i++) {
			size_t m = strlen(front[i]);

			cut = strncmp(s, front[i], m) == 0;
			s += cut ? m : 0;
		}
	}
	return s;
}

/* ---- its groups ---- */

#define MOST_GROUPS 8

struct groups {
	char	 digit[MOST_DIGITS + 1];
	int	 len[MOST_GROUPS];	/* of each group */
	char	 sep[MOST_GROUPS];	/* behind it */
	int	 n, all;
};

static bool
part(const char *s, struct groups *g)
{
	*g = (struct groups){ 0 };
	for (;;) {
		int len = (int)strspn(s, digits);

		if (len == 0 || g->n == MOST_GROUPS ||
		    g->all + len > MOST_DIGITS)
			return false;
		memcpy(g->digit + g->all, s, (size_t)len);
		g->len[g->n++] = len;
		g->all += len;
		s += len;
		if (*s == '\0')
			return true;
		if (strchr("., '", *s) == NULL)
			return false;
		g->sep[g->n - 1] = *s++;
		while (*s == ' ')		/* "17. 858" */
			s++;
	}
}

/* Are groups 0..n-1 thousands, all parted by that one? */
static bool
thousands(const struct groups *g, int n, char sep)
{
	if (n > 1 && (g->len[0] > 3 || g->digit[0] == '0'))
		return false;
	for (int i = 1; i < n; i++)
		if (g->len[i] != 3 || g->sep[i - 1] != sep)
			return false;
	return true;
}

struct readings {
	struct tabel_angka *a;
	size_t	 n;
};

static void
add(struct readings *r, const struct groups *g, int dec, int odd)
{
	struct tabel_angka a = { .dec = dec, .odd = odd };
	int from = 0;

	for (; dec > TABEL_DESIMAL; dec--)
		from++;			/* sen of sen are nothing */
	for (int i = 0; i < g->all - from; i++)
		a.v = a.v * 10 + (g->digit[i] - '0');
	a.dec = dec;
	while (a.dec > 0 && a.v % 10 == 0 && a.dec > 2) {
		a.v /= 10;
		a.dec--;
	}
	while (a.dec > 0 && a.v % tabel_pangkat(a.dec) == 0) {
		a.v /= tabel_pangkat(a.dec);
		a.dec = 0;
	}
	for (size_t i = 0; i < r->n; i++)
		if (r->a[i].v == a.v && r->a[i].dec == a.dec)
			return;
	for (from = (int)r->n++; from > 0 && r->a[from - 1].odd > a.odd; from--)
		r->a[from] = r->a[from - 1];
	r->a[from] = a;
}

/*
 * Dots for thousands and a comma for sen, the other way round as a
 * spreadsheet in English writes, or neither.
 */
static void
read_groups(struct readings *r, const struct groups *g, enum tabel_kolom k)
{
	int n = g->n, tail = g->len[n - 1];
	char last = n > 1 ? g->sep[n - 2] : '\0';
	char first = n > 2 ? g->sep[0] : last;
	bool whole = k == TABEL_SUARA;

	if (n == 1 || thousands(g, n, '.') || thousands(g, n, ','))
		add(r, g, 0, 0);
	if (n > 1 && !whole && (last == ',' || last == '.') &&
	    (n == 2 || (first != last && thousands(g, n - 1, first)))) {
		/* 4,108 is four thousand, 4108,125 and 2.275,818 are not. */
		bool sure = tail != 3 || (n == 2 ? g->len[0] > 3 :
		    first == '.' && k == TABEL_NILAI);

		if (sure || n > 2)
			add(r, g, tail, sure ? 0 : 2);
	}
	if (r->n == 0 || n > 1)
		add(r, g, 0, 1);
	if (n > 1 && !whole && (last == ',' || last == '.') && tail != 3)
		add(r, g, tail, 1);
}

/* "1115203192/490023": a rate alone is written so. */
static size_t
fraction(const char *s, struct tabel_angka *out)
{
	struct kb_err err;
	kb_rate rate;

	if (kb_rate_parse(s, &rate, &err) != 0 || rate.num == 0)
		return 0;
	*out = (struct tabel_angka){ .v = rate.num, .den = rate.den };
	return 1;
}

size_t
tabel_baca(const char *cell, enum tabel_kolom k,
    struct tabel_angka out[TABEL_BACAAN])
{
	struct readings r = { out, 0 };
	struct kb_buf b = KB_BUF_INIT;
	struct groups g;
	char *s;

	kb_fold(&b, cell);
	kb_buf_addc(&b, '\0');
	if (k == TABEL_BULAN) {
		int months = tabel_bulan(b.s);

		*out = (struct tabel_angka){ .v = months };
		kb_buf_free(&b);
		return months > 0;
	}
	cut_behind(b.s);
	s = skip_front(b.s);
	if (k == TABEL_NILAI && strchr(s, '/') != NULL)
		r.n = fraction(s, out);
	else if (part(s, &g))
		read_groups(&r, &g, k);
	kb_buf_free(&b);
	return r.n;
}

/* ---- months ---- */

/* The month that a word of three letters or more begins, 0: none. */
static int
month(const char *s, size_t n)
{
	static const char *const other[] = { [5] = "mei", [8] = "agt|ags|agst",
	    [11] = "nop|nopember|nov", [12] = "des" };
	struct kb_buf word = KB_BUF_INIT, name = KB_BUF_INIT;
	int found = 0;

	kb_buf_add(&word, s, n);
	for (int m = 1; m <= 12 && found == 0 && n >= 3; m++) {
		kb_buf_cut(&name, 0);
		kb_fold(&name, kb_month_name(m));
		if (strncmp(name.s, word.s, n) == 0 ||
		    (other[m] != NULL && kb_in_list(other[m], word.s)))
			found = m;
	}
	kb_buf_free(&word);
	kb_buf_free(&name);
	return found;
}

/* "januari - agustus 2019": from the first month to the last one. */
static int
month_span(const char *s)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
	int first = 0, last = 0;

	for (s += strcspn(s, letters); *s != '\0'; s += strcspn(s, letters)) {
		size_t n = strspn(s, letters);
		int m = month(s, n);

		if (m > 0 && first == 0)
			first = m;
		if (m > 0)
			last = m;
		s += n;
	}
	return first > 0 && last >= first ? last - first + 1 : 0;
}

int
tabel_bulan(const char *cell)
{
	static const char *const may_follow[] = { "", "/12", " bulan", "bulan",
	    " bln", "bln", "/12 bulan", " (bulan)", ".0", ",0" };
	struct kb_buf b = KB_BUF_INIT;
	const char *s;
	int months = 0;
	size_t n;

	kb_fold(&b, cell);
	s = kb_buf_str(&b);
	s += *s == '(';
	n = strspn(s, digits);
	if (n == 0)
		months = month_span(s);
	for (size_t i = 0; n > 0 && n < 3 && i < KB_LEN(may_follow); i++)
		if (strncmp(s + n, may_follow[i], strlen(may_follow[i])) == 0 &&
		    strspn(s + n + strlen(may_follow[i]), ") ") ==
		    strlen(s + n + strlen(may_follow[i])))
			months = s[0] - '0' + (n == 2 ? 9 * (s[0] - '0') +
			    s[1] - '0' : 0);
	kb_buf_free(&b);
	return months >= 1 && months <= 12 ? months : 0;
}
