/* SPDX-License-Identifier: ISC */
/* rate.c - exact numbers: kept as fractions in lowest terms. */
#include <inttypes.h>
#include <string.h>

#include "kesbang/money.h"
#include "kesbang/rate.h"
#include "kesbang/text.h"
#include "refuse.h"

#define MOST_DECIMALS 18

static int64_t
gcd(int64_t a, int64_t b)
{
	while (b != 0) {
		int64_t r = a % b;

		a = b;
		b = r;
	}
	return a;
}

static int
no_rate(struct kb_err *err, const char *raw)
{
	return kb_refuse(err, raw, " bukan bilangan pasti: tulis seperti "
	    "3000, 1.234,56 atau 185421427/61807");
}

static int
make(int64_t num, int64_t den, const char *raw, kb_rate *out,
    struct kb_err *err)
{
	int64_t g;

	if (num < 0 || den < 0)
		return kb_refuse(err, raw, ": tidak boleh negatif");
	if (den == 0)
		return kb_refuse(err, raw, ": dibagi nol");
	g = gcd(num, den);
	*out = (kb_rate){ num / g, den / g, 0 };
	return 0;
}

static int
fraction(char *s, char *slash, const char *raw, kb_rate *out,
    struct kb_err *err)
{
	int64_t num, den;

	*slash = '\0';
	if (kb_money_parse(kb_trim(s), &num, NULL) != 0 ||
	    kb_int_parse(kb_trim(slash + 1), &den, NULL) != 0)
		return no_rate(err, raw);
	if (make(num, den, raw, out, err) != 0)
		return -1;
	out->of = den / out->den;
	return 0;
}

/*
 * Where the decimals begin (their separator), or the end.  A single dot with
 * three digits after it parts thousands, as in kb_money_parse(), but not
 * after a leading zero.
 */
static char *
decimal_point(char *s)
{
	char *comma = strchr(s, ','), *dot = strchr(s, '.');

	if (comma != NULL)
		return comma;
	if (dot == NULL || strchr(dot + 1, '.') != NULL ||
	    (strlen(dot + 1) == 3 && s[0] != '0'))
		return s + strlen(s);
	return dot;
}

static int
decimal(char *s, const char *raw, kb_rate *out, struct kb_err *err)
{
	char *point = decimal_point(s), *digit = *point != '\0' ? point + 1 :
	    point;
	size_t n = strlen(digit);
	int64_t v, scale = 1;

	if (strspn(digit, "0123456789") != n || (*point != '\0' && n == 0))
		return no_rate(err, raw);
	if (*point == ',' && n == 3 && s[0] != '0' && strchr(s, '.') == NULL)
		return kb_refuse(err, raw, " dapat berarti ribuan atau "
		    "desimal: tulis ribuan dengan titik atau tanpa tanda");
	*point = '\0';
	while (n > 0 && digit[n - 1] == '0')
		n--;
	if (n > MOST_DECIMALS)
		return kb_refuse(err, raw, ": lebih dari %d angka di belakang "
		    "koma", MOST_DECIMALS);
	if (kb_money_parse(s, &v, NULL) != 0)
		return no_rate(err, raw);
	for (size_t i = 0; i < n; i++) {
		scale *= 10;			/* at most 10^18: fits */
		if (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, digit[i] - '0', &v))
			return kb_refuse(err, raw, " terlalu besar");
	}
	return make(v, scale, raw, out, err);
}

int
kb_rate_parse(const char *raw, kb_rate *out, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	char *s, *slash;
	size_t n;
	int rc;

	kb_fold(&b, raw);
	s = (char *)(uintptr_t)kb_buf_str(&b);
	if (strncmp(s, "rp", 2) == 0) {
		s += s[2] == '.' ? 3 : 2;
		s += *s == ' ';
	}
	/* "Rp3.000,-", as kb_money_parse() has it. */
	n = strlen(s);
	if (n > 2 && strcmp(s + n - 2, ",-") == 0)
		s[n - 2] = '\0';
	slash = strchr(s, '/');
	if (*s == '\0')
		rc = no_rate(err, raw);
	else if (slash != NULL)
		rc = fraction(s, slash, raw, out, err);
	else
		rc = decimal(s, raw, out, err);
	kb_buf_free(&b);
	return rc;
}

/* The decimals of r as digits; -1 where they do not end within 18, or it was
 * written as a fraction. */
static int
decimals(kb_rate r, char digit[MOST_DECIMALS + 1])
{
	unsigned __int128 rest = (unsigned __int128)(r.num % r.den);
	int n = 0;

	while (rest != 0 && n < MOST_DECIMALS) {
		rest *= 10;
		digit[n++] = (char)('0' + (int)(rest / (uint64_t)r.den));
		rest %= (uint64_t)r.den;
	}
	digit[n] = '\0';
	return rest == 0 && r.of == 0 ? n : -1;
}

/* As it was written: both are parts of what was read, and fit. */
static kb_rate
written(kb_rate r)
{
	int64_t of = r.of > 0 ? r.of : 1;

	return (kb_rate){ r.num * of, r.den * of, of };
}

void
kb_rate_text(kb_rate r, char out[KB_RATE_TEXT])
{
	struct kb_buf b = KB_BUF_INIT;
	char digit[MOST_DECIMALS + 1];
	int n;

	out[0] = '\0';
	if (r.den == 0)
		return;
	n = decimals(r, digit);
	if (n < 0)
		r = written(r);
	if (n < 0)
		kb_buf_addf(&b, "%" PRId64 "/%" PRId64, r.num, r.den);
	else
		kb_buf_addf(&b, "%" PRId64 "%s%s%s", r.num / r.den,
		    n > 0 ? "." : "", digit, n == 3 ? "0" : "");
	memcpy(out, b.s, b.len + 1);
	kb_buf_free(&b);
}

void
kb_rate_show(struct kb_buf *b, kb_rate r)
{
	char digit[MOST_DECIMALS + 1];
	int n = r.den != 0 ? decimals(r, digit) : 0;

	if (r.den == 0)
		return;
	if (n < 0) {
		r = written(r);
		kb_int_dots(b, r.num);
		kb_buf_addc(b, '/');
		kb_int_dots(b, r.den);
		return;
	}
	kb_int_dots(b, r.num / r.den);
	if (n > 0)
		kb_buf_addf(b, ",%s", digit);
}
