/* SPDX-License-Identifier: ISC */
/* look.c - what the cells of a column look like. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "look.h"

#define ENOUGH 1000			/* cells say what a column is */

static const char digits[] = "0123456789";

static size_t
count_digits(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += kb_is_digit(*s);
	return n;
}

static bool
made_of(const char *s, const char *set)
{
	return s[strspn(s, set)] == '\0';
}

static bool
date(const char *s)
{
	struct kb_err e;
	kb_date d;

	return strpbrk(s, digits) != NULL && kb_date_parse(s, &d, &e) == 0;
}

static bool
email(const char *s)
{
	const char *at = strchr(s, '@');

	return at != NULL && at > s && strchr(at, '.') != NULL;
}

static bool
ahu(const char *s)
{
	return strncmp(s, "AHU", 3) == 0 || strstr(s, " AHU") != NULL;
}

static bool
nik(const char *s)
{
	return strlen(s) == 16 && made_of(s, digits) && *s != '0';
}

static bool
npwp(const char *s)
{
	size_t n = count_digits(s);

	return (n == 15 || n == 16) && strchr(s, '.') != NULL &&
	    made_of(s, "0123456789.-");
}

/* A leading 0 is lost where a sheet took it for a number. */
static bool
phone(const char *s)
{
	size_t n = count_digits(s);

	return n >= 8 && n <= 14 && made_of(s, "0123456789+-() ./") &&
	    (*s == '+' || *s == '0' || *s == '(' || *s == '8' ||
	    strncmp(s, "62", 2) == 0);
}

static bool
number(const char *s)
{
	return *s != '\0' && made_of(s, "0123456789.,-") &&
	    count_digits(s) > 0;
}

static bool
text(const char *s)
{
	(void)s;
	return true;
}

/* In this order: a date is not a telephone number. */
static const struct {
	const char	*name;
	const char	*column;
	bool		(*is)(const char *);
} looks[KB_LOOKS] = {
	[KB_LOOK_EMPTY] = { "kosong", NULL, NULL },
	[KB_LOOK_DATE] = { "tanggal", NULL, date },
	[KB_LOOK_EMAIL] = { "surel", "email", email },
	[KB_LOOK_AHU] = { "nomor AHU", "ahu_nomor", ahu },
	[KB_LOOK_NIK] = { "16 angka seperti NIK", NULL, nik },
	[KB_LOOK_NPWP] = { "NPWP", "npwp", npwp },
	[KB_LOOK_PHONE] = { "nomor telepon", "telepon", phone },
	[KB_LOOK_NUMBER] = { "angka", NULL, number },
	[KB_LOOK_TEXT] = { "teks", NULL, text },
};

static void
keep_value(struct kb_column *c, const char *s)
{
	for (size_t i = 0; i < c->nvalue; i++)
		if (strcmp(c->value[i], s) == 0) {
			c->times[i]++;
			return;
		}
	if (c->nvalue == KB_LOOK_VALUES) {
		c->more = true;
		return;
	}
	c->times[c->nvalue] = 1;
	c->value[c->nvalue++] = kb_strdup(s);
}

void
kb_look_at(struct kb_column *c, const char *cell)
{
	int look = KB_LOOK_EMPTY + 1;

	c->filled++;
	if (!c->more)
		keep_value(c, cell);
	if (c->counted + 1 == c->filled && made_of(cell, digits) &&
	    strtoul(cell, NULL, 10) == c->filled)
		c->counted++;
	if (c->looked == ENOUGH)
		return;
	c->looked++;
	while (!looks[look].is(cell))
		look++;
	c->seen[look]++;
}

enum kb_look
kb_look_of(const struct kb_column *c)
{
	for (int i = KB_LOOK_EMPTY + 1; i < KB_LOOKS; i++)
		if (5 * c->seen[i] > 3 * c->looked)
			return (enum kb_look)i;
	return c->looked == 0 ? KB_LOOK_EMPTY : KB_LOOK_TEXT;
}

const char *
kb_look_name(enum kb_look l)
{
	return looks[l].name;
}

const char *
kb_look_column(enum kb_look l)
{
	return looks[l].column;
}

void
kb_look_free(struct kb_column *c)
{
	for (size_t i = 0; i < c->nvalue; i++)
		free(c->value[i]);
	free(c->name);
}
