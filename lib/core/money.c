/* SPDX-License-Identifier: ISC */
/* money.c - whole numbers and rupiah: reading and writing them. */
#include <inttypes.h>
#include <string.h>

#include "kesbang/money.h"
#include "kesbang/text.h"
#include "refuse.h"
#include "scan.h"

enum verdict { GOOD, ODD, BIG };
enum what { COUNT, MONEY, WITH_SEN };

static int
refuse_number(struct kb_err *err, const char *raw, enum what what)
{
	return kb_refuse(err, raw, "%s", what != COUNT ?
	    " bukan jumlah rupiah: tulis seperti Rp1.500.000 atau 1,5 juta" :
	    " bukan bilangan bulat: tulis seperti 1500 atau 1.500");
}

static size_t
count(const char *s, char c)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += *s == c;
	return n;
}

/*
 * The dots must part groups of three.  "0.500" is no count that anyone
 * writes but a half in another notation, so a first group has no leading 0.
 */
static bool
grouped(const char *s)
{
	size_t n = strspn(s, "0123456789");

	if (s[n] == '\0')
		return n > 0;
	if (n < 1 || n > 3 || s[0] == '0')
		return false;
	for (s += n; *s == '.'; s += 4)
		if (strspn(s + 1, "0123456789") != 3)
			return false;
	return *s == '\0';
}

/* Digits with or without groups.  Counted downward: INT64_MIN fits. */
static enum verdict
whole(const char *s, bool neg, int64_t *out)
{
	int64_t v = 0;

	if (!grouped(s))
		return ODD;
	for (; *s != '\0'; s++) {
		if (*s == '.')
			continue;
		if (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_sub_overflow(v, *s - '0', &v))
			return BIG;
	}
	if (!neg && __builtin_sub_overflow(INT64_C(0), v, &v))
		return BIG;
	*out = v;
	return GOOD;
}

/* Append the digits among the n bytes, without leading zeros. */
static void
add_digits(struct kb_buf *b, const char *s, size_t n)
{
	size_t from = b->len;

	for (size_t i = 0; i < n; i++)
		if (kb_is_digit(s[i]) && (s[i] != '0' || b->len > from))
			kb_buf_addc(b, s[i]);
	if (b->len == from)
		kb_buf_addc(b, '0');
}

/* s has digits on both sides of its last separator: name both readings. */
static int
refuse_ambiguous(struct kb_err *err, const char *raw, const char *s, bool neg,
    enum what what)
{
	struct kb_buf all = KB_BUF_INIT, part = KB_BUF_INIT;
	size_t n = strlen(s), sep = n;
	bool sure = count(s, '.') + count(s, ',') == 1;

	while (sep > 0 && kb_is_digit(s[sep - 1]))
		sep--;
	if (neg) {
		kb_buf_addc(&all, '-');
		kb_buf_addc(&part, '-');
	}
	add_digits(&all, s, n);
	add_digits(&part, s, sep);
	/* A reading is proposed only where it is the one whole and likely. */
	sure = sure && n - sep == 3 && strcmp(s + sep, "000") != 0;
	while (n > sep && s[n - 1] == '0')
		n--;
	if (n > sep) {
		kb_buf_addc(&part, ',');
		kb_buf_add(&part, s + sep, n - sep);
	}
	kb_refuse(err, raw, " dapat berarti %s atau %s: tulis %s%s", all.s,
	    part.s, sure ? all.s : "ribuan dengan titik, tiap tiga angka, "
	    "seperti 1.500", sure || what != WITH_SEN ? "" : ", dan sen dua "
	    "angka di belakang koma, seperti 0,50");
	kb_buf_free(&all);
	kb_buf_free(&part);
	return -1;
}

/* Say why s, without sign, is no number; it is folded. */
static int
explain(struct kb_err *err, const char *raw, const char *s, bool neg,
    enum what what)
{
	size_t n = strlen(s), dots = count(s, '.'), commas = count(s, ',');
	size_t last = 0;		/* digits after the last separator */
	bool below;			/* 1: no thousands, whatever parts it */

	if (strspn(s, "0123456789., ") != n || n == 0 || !kb_is_digit(s[0]) ||
	    !kb_is_digit(s[n - 1]))
		return refuse_number(err, raw, what);
	if (memchr(s, ' ', n) != NULL)
		return kb_refuse(err, raw, ": hapus spasi di dalam bilangan");
	for (size_t i = 1; i < n; i++)
		if (!kb_is_digit(s[i]) && !kb_is_digit(s[i - 1]))
			return refuse_number(err, raw, what);
	while (kb_is_digit(s[n - 1 - last]))
		last++;
	if (commas > 1 && dots == 0)
		return kb_refuse(err, raw, ": pisahkan ribuan dengan titik");
	if (dots > 1 && commas == 0)
		return kb_refuse(err, raw,
		    ": titik ribuan harus tiap tiga angka");
	below = s[0] == '0' && !kb_is_digit(s[1]);
	if (!below && (commas != 1 || last == 3 || s[n - 1 - last] != ','))
		return refuse_ambiguous(err, raw, s, neg, what);
	if (what == WITH_SEN && (below || last != 2))
		return kb_refuse(err, raw,
		    ": sen ditulis dua angka di belakang koma, seperti 0,50");
	if (below && last != 2)
		return refuse_number(err, raw, what);
	if (what == COUNT || last != 2)
		return kb_refuse(err, raw, ": tulis bilangan bulat tanpa koma");
	if (what == MONEY && strcmp(s + n - 2, "00") != 0)
		return kb_refuse(err, raw,
		    ": sen tidak dicatat, tulis rupiah bulat");
	return refuse_ambiguous(err, raw, s, neg, what);
}

static void
skip_blank(const char **s)
{
	while (**s == ' ')
		(*s)++;
}

static bool
sign(const char **s, bool *neg)
{
	if (**s != '-' && **s != '+')
		return false;
	*neg = *(*s)++ == '-';
	return true;
}

/* "rp", "rp.", "idr" in front; a sign may stand before or after it. */
static void
currency(const char **s, bool *neg, bool signed_already)
{
	if (strncmp(*s, "rp", 2) == 0)
		*s += (*s)[2] == '.' ? 3 : 2;
	else if (strncmp(*s, "idr", 3) == 0)
		*s += 3;
	else
		return;
	skip_blank(s);
	if (!signed_already)
		sign(s, neg);
}

/*
 * The length of ",00", ",-", or ".00" where no other separator stands; with
 * room for sen also of ",50".
 */
static size_t
cents(const char *s, int *sen)
{
	size_t n = strlen(s), separators = count(s, '.') + count(s, ',');

	if (n > 2 && strcmp(s + n - 2, ",-") == 0)
		return 2;
	if (n > 3 && strcmp(s + n - 3, ",00") == 0 && count(s, ',') == 1)
		return 3;
	if (n > 3 && strcmp(s + n - 3, ".00") == 0 && separators == 1)
		return 3;
	if (sen == NULL || n < 4 || s[n - 3] != ',' || count(s, ',') != 1 ||
	    !kb_is_digit(s[n - 2]) || !kb_is_digit(s[n - 1]))
		return 0;
	*sen = (s[n - 2] - '0') * 10 + (s[n - 1] - '0');
	return 3;
}

static int
read_folded(const char *raw, char *folded, enum what what, int64_t *out,
    int *sen, struct kb_err *err)
{
	const char *s = folded;
	bool neg = false, had = sign(&s, &neg);
	enum verdict verdict;
	char *end, cut;

	if (what != COUNT)
		currency(&s, &neg, had);
	end = folded + strlen(folded) - (what != COUNT ? cents(s, sen) : 0);
	cut = *end;
	*end = '\0';
	verdict = whole(s, neg, out);
	if (sen != NULL && neg)
		*sen = -*sen;
	if (verdict == GOOD)
		return 0;
	if (verdict == BIG)
		return kb_refuse(err, raw, " terlalu besar");
	/* The reason is given for the number as it stands, cents and all. */
	*end = cut;
	return explain(err, raw, s, neg, what);
}

/*
 * "60rb", "5 ribu", "1,5 juta": as messages write it.  A point could be of
 * thousands or of a fraction there, and so could three digits behind a comma:
 * these are not read.  False: no such number, or too big.
 */
static bool
in_words(const char *folded, int64_t *out)
{
	static const struct {
		const char	*word;
		int		 zeros;
	} scale[] = { { "rb", 3 }, { "ribu", 3 }, { "jt", 6 }, { "juta", 6 },
	    { "miliar", 9 }, { "milyar", 9 } };
	const char *s = folded, *end;
	bool neg = false;
	int64_t v = 0;
	int zeros = -1, behind = -1;

	currency(&s, &neg, true);
	end = s + strspn(s, "0123456789,");
	for (size_t i = 0; i < KB_LEN(scale); i++)
		if (strcmp(end + strspn(end, " "), scale[i].word) == 0)
			zeros = scale[i].zeros;
	if (zeros < 0 || !kb_is_digit(*s))
		return false;
	for (; s < end; s++) {
		if (*s == ',' && behind >= 0)
			return false;
		behind += *s == ',' || behind >= 0;
		if (*s != ',' && (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, *s - '0', &v)))
			return false;
	}
	if (behind == 0 || behind > 2)
		return false;
	for (zeros -= behind > 0 ? behind : 0; zeros > 0; zeros--)
		if (__builtin_mul_overflow(v, 10, &v))
			return false;
	*out = v;
	return true;
}

static int
parse(const char *raw, enum what what, int64_t *out, int *sen,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t n = strspn(raw, "0123456789");
	int64_t v = 0;
	int rc;

	/* Millions are plain digits, and 18 of them always fit. */
	if (raw[n] == '\0' && n > 0 && n <= 18) {
		for (size_t i = 0; i < n; i++)
			v = v * 10 + (raw[i] - '0');
		*out = v;
		return 0;
	}
	kb_fold(&b, raw);
	rc = what != COUNT && in_words(kb_buf_str(&b), &v) ? 0 :
	    read_folded(raw, b.s, what, &v, sen, err);
	kb_buf_free(&b);
	if (rc == 0)
		*out = v;
	return rc;
}

int
kb_int_parse(const char *s, int64_t *out, struct kb_err *err)
{
	return parse(s, COUNT, out, NULL, err);
}

int
kb_money_parse(const char *s, int64_t *out, struct kb_err *err)
{
	return parse(s, MONEY, out, NULL, err);
}

int
kb_money_parse_sen(const char *s, int64_t *out, int *sen, struct kb_err *err)
{
	*sen = 0;
	return parse(s, WITH_SEN, out, sen, err);
}

static void
add_dots(struct kb_buf *out, uint64_t v)
{
	if (v >= 1000) {
		add_dots(out, v / 1000);
		kb_buf_addf(out, ".%03" PRIu64, v % 1000);
	} else {
		kb_buf_addf(out, "%" PRIu64, v);
	}
}

static uint64_t
magnitude(int64_t v)
{
	return v < 0 ? -(uint64_t)v : (uint64_t)v;
}

void
kb_int_dots(struct kb_buf *out, int64_t v)
{
	if (v < 0)
		kb_buf_addc(out, '-');
	add_dots(out, magnitude(v));
}

void
kb_money_text(struct kb_buf *out, int64_t v)
{
	kb_buf_adds(out, v < 0 ? "-Rp" : "Rp");
	add_dots(out, magnitude(v));
}

int
kb_sum_fail(struct kb_err *err)
{
	return kb_fail(err, KB_DATA, "jumlahnya tidak muat: lebih dari "
	    "9.223.372.036.854.775.807; periksa angka yang terlalu besar "
	    "dalam register");
}

int
kb_sum_add(int64_t *sum, int64_t n, struct kb_err *err)
{
	return __builtin_add_overflow(*sum, n, sum) ? kb_sum_fail(err) : 0;
}
