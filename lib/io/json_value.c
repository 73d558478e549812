/* SPDX-License-Identifier: ISC */
/* json_value.c - numbers, and values within values. */
#include <string.h>

#include "json.h"

#define DEEPEST 64
#define DIGITS 18			/* that a whole number holds */

/* ---- numbers ---- */

/* Digits into the number; the first DIGITS of them count, and *dropped is how
 * many others stood before the point. */
static const char *
digits(const char *s, uint64_t *v, int *n, int *dropped)
{
	for (; *s >= '0' && *s <= '9'; s++) {
		if (*n < DIGITS) {
			*v = *v * 10 + (uint64_t)(*s - '0');
			*n += *v != 0;
		} else {
			++*dropped;
		}
	}
	return s;
}

static double
scaled(double v, int exponent)
{
	double by = 1;

	if (v <= 0)
		return v;
	for (int i = exponent < 0 ? -exponent : exponent; i > 0; i--)
		by *= 10;
	return exponent < 0 ? v / by : v * by;
}

bool
kb_json_double(const char *s, double *out)
{
	bool negative = *s == '-', down;
	uint64_t v = 0;
	int n = 0, dropped = 0, lost = 0, exponent = 0;
	const char *from, *p = s += negative;

	s = digits(s, &v, &n, &dropped);
	if (s == p || (*p == '0' && s > p + 1))
		return false;
	if (*s == '.') {
		from = ++s;
		s = digits(s, &v, &n, &lost);
		if (s == from)
			return false;
		dropped -= (int)(s - from) - lost;
	}
	if (*s == 'e' || *s == 'E') {
		down = *++s == '-';
		s += *s == '-' || *s == '+';
		from = s;
		for (; *s >= '0' && *s <= '9'; s++)
			if (exponent < 1000)
				exponent = exponent * 10 + (*s - '0');
		if (s == from)
			return false;
		dropped += down ? -exponent : exponent;
	}
	*out = scaled((double)v, dropped);
	if (negative)
		*out = -*out;
	return *s == '\0';
}

/* ---- objects and arrays ---- */

/* What follows a member or an element: a comma, or the end. */
static int
next(struct kb_json *j, char end, const char *wrong)
{
	int c = kb_json_blanks(j);

	if (c != ',' && c != end)
		return kb_json_wrong(j, wrong);
	kb_json_get(j);
	return c == ',';
}

int
kb_json_object(struct kb_json *j, struct kb_buf *name, kb_json_fn *each,
    void *arg)
{
	int rc;

	if (kb_json_blanks(j) != '{')
		return kb_json_wrong(j, "kurung buka { diharapkan di sini");
	kb_json_get(j);
	if (kb_json_blanks(j) == '}') {
		kb_json_get(j);
		return 0;
	}
	do {
		if (kb_json_blanks(j) != '"')
			return kb_json_wrong(j, "nama berkutip diharapkan di "
			    "sini");
		kb_json_get(j);
		if (kb_json_string(j, name) != 0)
			return -1;
		if (kb_json_blanks(j) != ':')
			return kb_json_wrong(j, "titik dua sesudah nama tidak "
			    "ada");
		kb_json_get(j);
		kb_json_blanks(j);
		if ((rc = each(j, arg, kb_buf_str(name))) != 0)
			return rc;
		rc = next(j, '}', "koma atau kurung tutup } diharapkan di "
		    "sini");
	} while (rc > 0);
	return rc;
}

int
kb_json_array(struct kb_json *j, kb_json_fn *each, void *arg)
{
	int rc;

	kb_json_get(j);
	if (kb_json_blanks(j) == ']') {
		kb_json_get(j);
		return 0;
	}
	do {
		kb_json_blanks(j);
		if ((rc = each(j, arg, NULL)) != 0)
			return rc;
		rc = next(j, ']', "koma atau ] diharapkan di sini");
	} while (rc > 0);
	return rc;
}

struct skipped {
	struct kb_buf	*scratch;
	int		 depth;
};

static int
skip(struct kb_json *j, void *arg, const char *name)
{
	const struct skipped *s = arg;

	(void)name;
	return kb_json_skip(j, s->scratch, s->depth);
}

int
kb_json_skip(struct kb_json *j, struct kb_buf *scratch, int depth)
{
	struct skipped s = { scratch, depth + 1 };
	int c = kb_json_blanks(j);
	const char *word;
	double v;

	if (depth > DEEPEST)
		return kb_json_wrong(j, "bersarang terlalu dalam");
	if (c == '{')
		return kb_json_object(j, scratch, skip, &s);
	if (c == '[')
		return kb_json_array(j, skip, &s);
	if (c == '"') {
		kb_json_get(j);
		return kb_json_string(j, scratch);
	}
	kb_json_word(j, scratch);
	word = kb_buf_str(scratch);
	if (strcmp(word, "null") == 0 || strcmp(word, "true") == 0 ||
	    strcmp(word, "false") == 0 || kb_json_double(word, &v))
		return 0;
	return kb_json_wrong(j, "teks berkutip, angka, true, false atau null "
	    "diharapkan di sini");
}
