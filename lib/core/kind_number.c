/* SPDX-License-Identifier: ISC */
/* kind_number.c - whole numbers, rupiah, exact rates, coordinates. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/shape.h"
#include "kesbang/text.h"
#include "kind.h"
#include "refuse.h"

/* ---- whole numbers and rupiah ---- */


_Static_assert(sizeof(kb_int) == sizeof(kb_money) &&
    offsetof(kb_int, known) == offsetof(kb_money, known), "one layout");

static int
in_range(const struct kb_field *f, int64_t v, struct kb_err *err)
{
	if ((f->min == 0 && f->max == 0) || (v >= f->min && v <= f->max))
		return 0;
	return kb_fail(err, KB_DATA, "%lld di luar batas %lld sampai %lld",
	    (long long)v, (long long)f->min, (long long)f->max);
}

/* "3 orang": the number of what is counted. */
static int
counted(char *text, int64_t *v, struct kb_err *err)
{
	size_t n = strspn(text, "0123456789.");

	if (n > 0 && text[n] == ' ' && kb_in_list("orang|org|jiwa|unit|buah|"
	    "bangunan|rumah", text + n))
		text[n] = '\0';
	if (kb_int_parse(text, v, err) == 0)
		return 0;
	return kb_in_list("nihil|tidak ada|tdk ada|belum ada|nol", text) ?
	    kb_refuse(err, text, " bukan bilangan: tulis 0 bila memang tidak "
	    "ada, kosongkan bila belum diketahui") : -1;
}

static int
set_number(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	kb_int *n = p;
	int64_t v;
	int rc;

	(void)env;
	rc = f->kind == KB_MONEY ? kb_money_parse(text, &v, err) :
	    counted(text, &v, err);
	if (rc != 0 || in_range(f, v, err) != 0)
		return -1;
	*n = (kb_int){ v, true };
	return 0;
}

/* Two amounts have "-", an en dash or a word between them; a sign has no digit
 * before it, and of ",-" none follows. */
static char *
second_amount(char *text)
{
	static const char *const mark[] = { "-", "–", "—", " s.d.", " s/d",
	    " sd ", " s.d ", " sampai dengan ", " sampai ", " hingga " };

	for (size_t i = 0; i < KB_LEN(mark); i++) {
		char *at = strstr(text + strcspn(text, "0123456789"), mark[i]);
		char *next;

		if (at == NULL)
			continue;
		next = at + strlen(mark[i]);
		next += strspn(next, " ");
		if (*next != 'R' && *next != 'r' && (*next < '0' || *next > '9'))
			continue;
		*at = '\0';
		return next;
	}
	return NULL;
}

/* "60-70rb", "1-1,5 juta": what is behind the upper end is of both. */
static char *
with_word_of(const char *low, const char *high)
{
	const char *word = high + strcspn(high, "0123456789");
	size_t n = strcspn(low, "0123456789"), digits;

	word += strspn(word, "0123456789,");
	word += strspn(word, " ");
	digits = strspn(low + n, "0123456789,");
	if (!kb_is_letter(*word) || digits == 0 || low[n + digits] != '\0' ||
	    strtol(low + n, NULL, 10) > strtol(high + strcspn(high,
	    "0123456789"), NULL, 10))
		return NULL;
	return kb_asprintf("%s %s", low, word);
}

static int
part_money(const struct kb_field *f, void *p, char *text, char **rest,
    const struct kb_env *env, struct kb_err *err)
{
	char *both;
	int rc;

	*rest = second_amount(text);
	text = kb_trim(text);
	both = *rest != NULL ? with_word_of(text, *rest) : NULL;
	rc = set_number(f, p, both != NULL ? both : text, env, err);
	free(both);
	return rc;
}

static const char *
get_number(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	int64_t v = ((const kb_int *)p)->v;
	uint64_t u = v < 0 ? -(uint64_t)v : (uint64_t)v;
	char digits[24], *d = digits + sizeof(digits);

	(void)f, (void)env;
	do
		*--d = (char)('0' + u % 10);
	while ((u /= 10) > 0);
	if (v < 0)
		*--d = '-';
	kb_buf_cut(scratch, 0);
	kb_buf_add(scratch, d, (size_t)(digits + sizeof(digits) - d));
	return scratch->s;
}

static void
show_int(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_int_dots(out, ((const kb_int *)p)->v);
}

static void
show_money(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_money_text(out, ((const kb_money *)p)->v);
}

static bool
known_number(const void *p)
{
	return ((const kb_int *)p)->known;
}

/* ---- exact rates ---- */

static int
set_rate(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env;
	return kb_rate_parse(text, p, err);
}

static const char *
get_rate(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_RATE_TEXT);
	kb_rate_text(*(const kb_rate *)p, scratch->s);
	return scratch->s;
}

static void
show_rate(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_rate_show(out, *(const kb_rate *)p);
}

static bool
known_rate(const void *p)
{
	return ((const kb_rate *)p)->den != 0;
}

/* ---- coordinates: degrees, with a decimal dot or comma ---- */

/* Sign, digits and one point; at most 15 digits, so that the quotient of two
 * whole numbers is the nearest double. */
static bool
real_value(const char *s, double *out)
{
	bool neg = *s == '-', point = false;
	int64_t v = 0, scale = 1;
	int digits = 0;

	for (s += *s == '-' || *s == '+'; *s != '\0'; s++) {
		if ((*s == '.' || *s == ',') && !point) {
			point = true;
			continue;
		}
		if (*s < '0' || *s > '9' || ++digits > 15)
			return false;
		v = v * 10 + (*s - '0');
		scale *= point ? 10 : 1;
	}
	*out = (double)(neg ? -v : v) / (double)scale;
	return digits > 0;
}

static int
set_real(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	double v;

	(void)env;
	if (!real_value(text, &v))
		return kb_refuse(err, text, " bukan bilangan desimal "
		    "(contoh 0.1234 atau 117,5)");
	if ((f->min != 0 || f->max != 0) &&
	    (v < (double)f->min || v > (double)f->max))
		return kb_refuse(err, text, " di luar batas %lld sampai %lld",
		    (long long)f->min, (long long)f->max);
	*(kb_real *)p = (kb_real){ v, true };
	return 0;
}

static const char *
get_real(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_degrees(scratch, ((const kb_real *)p)->v);
	return scratch->s;
}

static bool
known_real(const void *p)
{
	return ((const kb_real *)p)->known;
}

const struct kb_kind_op kb_kind_int = { sizeof(kb_int), KB_AS_INT, false,
    set_number, NULL, get_number, show_int, known_number };
const struct kb_kind_op kb_kind_money = { sizeof(kb_money), KB_AS_INT, false,
    set_number, NULL, get_number, show_money, known_number, part_money };
const struct kb_kind_op kb_kind_rate = { sizeof(kb_rate), KB_AS_TEXT, false,
    set_rate, NULL, get_rate, show_rate, known_rate };
const struct kb_kind_op kb_kind_real = { sizeof(kb_real), KB_AS_TEXT, false,
    set_real, NULL, get_real, NULL, known_real };
