/* SPDX-License-Identifier: ISC */
/* kata.c - a text as words. */
#include <stdlib.h>
#include <string.h>

#include "kata.h"
#include "kesbang/date.h"
#include "kesbang/text.h"

void
kata_pecah(struct kata *w, const char *text)
{
	static const char around[] = " \n\"(),.:;";

	w->n = 0;
	for (const char *p = text; *p != '\0' && w->n < KATA_MAX; ) {
		size_t n;

		p += strspn(p, around);
		n = strcspn(p, " \n\"(),:;");
		while (n > 0 && p[n - 1] == '.')
			n--;
		if (n > 0) {
			w->s[w->n] = p;
			w->len[w->n++] = n;
		}
		p += n;
	}
}

bool
kata_itu(const struct kata *w, size_t i, const char *list)
{
	char word[40];

	if (i >= w->n || w->len[i] >= sizeof(word))
		return false;
	memcpy(word, w->s[i], w->len[i]);
	word[w->len[i]] = '\0';
	return kb_in_list(list, word);
}

int
kata_angka(const struct kata *w, size_t i, int min, int max)
{
	int n;

	if (i >= w->n || strspn(w->s[i], "0123456789") < w->len[i] ||
	    w->len[i] > 4)
		return 0;
	n = (int)strtol(w->s[i], NULL, 10);
	return n >= min && n <= max ? n : 0;
}

int
kata_tahun(const struct kata *w, size_t i)
{
	return kata_angka(w, i, 1990, 2199);
}

int
kata_bulan(const struct kata *w, size_t i)
{
	for (int m = 1; m <= 12; m++)
		if (kata_itu(w, i, kb_month_name(m)))
			return m;
	return 0;
}

bool
kata_garis(const struct kata *w, size_t i)
{
	static const char *const dashes[] = { "-", "\xe2\x80\x93",
	    "\xe2\x80\x94" };

	for (size_t j = 0; i < w->n && j < KB_LEN(dashes); j++)
		if (w->len[i] == strlen(dashes[j]) &&
		    memcmp(w->s[i], dashes[j], w->len[i]) == 0)
			return true;
	return false;
}

void
kata_kutip(struct kb_buf *b, const struct kata *w, size_t from, size_t to)
{
	kb_buf_add(b, w->s[from], (size_t)(w->s[to] + w->len[to] -
	    w->s[from]));
	for (char *p = b->s; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
}
