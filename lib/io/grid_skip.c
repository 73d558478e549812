/* SPDX-License-Identifier: ISC */
/*
 * grid_skip.c - rows of a sheet that are no rows of its table.  Each is told
 * to whoever asked for the rows; none is dropped without a word.
 */
#include <stdlib.h>
#include <string.h>

#include "grid.h"
#include "kesbang/text.h"

static const char digits[] = "0123456789";

static size_t
first_filled(char *const *cell, size_t from, size_t n)
{
	while (from < n && !kb_grid_filled(cell[from]))
		from++;
	return from;
}

/* ---- right under the heading ---- */

/* "3", "(3)": the number, 0 when it is something else. */
static long
column_number(char *cell)
{
	const char *s = kb_trim(cell);
	bool closed = *s == '(';
	size_t n;

	s += closed;
	n = strspn(s, digits);
	if (n < 1 || n > 4 || strcmp(s + n, closed ? ")" : "") != 0)
		return 0;
	return strtol(s, NULL, 10);
}

/* 1, 2, 3 under every name: fewer than three could be a row. */
static bool
numbers_row(const struct kb_grid *g, char *const *cell, size_t n)
{
	long next = 1;

	for (size_t i = 0; i < n || i < g->n; i++) {
		bool named = i < g->n && !g->unnamed[i];

		if (i >= n || !kb_grid_filled(cell[i])) {
			if (named)
				return false;
			continue;
		}
		if (!named || column_number(cell[i]) != next++)
			return false;
	}
	return next > 3;
}

/* Tags of the Humanitarian Exchange Language: #date+year, #adm1+name. */
static bool
hxl_row(char *const *cell, size_t n)
{
	size_t tags = 0;

	for (size_t i = 0; i < n; i++) {
		const char *s;

		if (!kb_grid_filled(cell[i]))
			continue;
		s = kb_trim(cell[i]);
		if (s[0] != '#' || s[1] < 'a' || s[1] > 'z')
			return false;
		tags++;
	}
	return tags > 0;
}

const char *
kb_grid_skip_under(const struct kb_grid *g, char *const *cell, size_t n)
{
	if (numbers_row(g, cell, n))
		return "baris nomor kolom";
	return hxl_row(cell, n) ? "baris tanda HXL" : NULL;
}

/* ---- anywhere ---- */

/* The heading again, on the top of each printed page. */
static bool
heading_again(const struct kb_grid *g, char *const *cell, size_t n)
{
	if (n < g->n)
		return false;
	for (size_t i = 0; i < g->n; i++)
		if (g->unnamed[i] ? kb_grid_filled(cell[i]) :
		    cell[i] == NULL || strcmp(kb_trim(cell[i]), g->name[i]) !=
		    0)
			return false;
	return first_filled(cell, g->n, n) == n;
}

/* "II. POLITIK" */
static bool
roman_section(const char *s)
{
	size_t n = strspn(s, "IVXLC");

	return n > 0 && n < 8 && (s[n] == '.' || s[n] == ')');
}

static bool
year(const char *s)
{
	return strspn(s, digits) == 4 && s[4] == '\0' &&
	    (strncmp(s, "19", 2) == 0 || strncmp(s, "20", 2) == 0);
}

/*
 * "TAHUN 2019", "Bulan Maret", "MARET 2020", "Minggu ke-2", "2019": words of
 * the calendar and numbers, and nothing else; April may be a person's name.
 */
static bool
period_section(const char *s)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	static const char times[] = "tahun|bulan|triwulan|tw|semester|minggu|"
	    "pekan|periode|januari|februari|maret|april|mei|juni|juli|agustus|"
	    "september|oktober|november|nopember|desember";
	static const char others[] = "anggaran|ke|sampai|sd|s|d|dan|keadaan";
	struct kb_buf word = KB_BUF_INIT;
	bool time = year(s), other = false;

	for (s += strcspn(s, letters); *s != '\0' && !other;
	    s += strcspn(s, letters)) {
		size_t n = strspn(s, letters);

		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		if (kb_in_list(times, word.s))
			time = true;
		else
			other = strspn(s, digits) < n && strspn(s, "IVX") < n &&
			    !kb_in_list(others, word.s);
		s += n;
	}
	kb_buf_free(&word);
	return time && !other;
}

/*
 * A line of one cell, the first, that parts the rows by time or chapter.  A
 * place or a field in such a line would be part of the rows below: it is no
 * separator, and its row is refused for what it lacks.
 */
static bool
separator(const struct kb_grid *g, char *const *cell, size_t n, size_t first)
{
	const char *s;

	if (g->n - g->first < 2 || first > g->first ||
	    first_filled(cell, first + 1, n) < n)
		return false;
	s = kb_trim(cell[first]);
	return period_section(s) || (roman_section(s) &&
	    (g->rows->heads == NULL || !g->rows->heads(g->rows->arg, s)));
}

const char kb_grid_total[] = "baris jumlah";

/* What is left is no sum of the rows. */
static const char *
total_row(const char *name)
{
	return kb_in_list("saldo|sisa saldo", name) ? "baris saldo" :
	    kb_grid_total;
}

/* "Jumlah" or "Total", and nothing but numbers after it. */
static bool
total(char *const *cell, size_t n, size_t first)
{
	static const char words[] = "jumlah|total|subtotal|jumlah total|"
	    "total jumlah|grand total|jumlah keseluruhan|total keseluruhan|"
	    "jumlah seluruhnya|jumlah semua|saldo|sisa saldo";
	const char *s = kb_trim(cell[first]);

	if (strchr("jJtTsSgG", *s) == NULL || !kb_in_list(words, s))
		return false;
	for (size_t i = first + 1; i < n; i++) {
		if (!kb_grid_filled(cell[i]))
			continue;
		s = kb_trim(cell[i]);
		if (s[strspn(s, "0123456789.,-%Rp ")] != '\0')
			return false;
	}
	return true;
}

const char *
kb_grid_skip(const struct kb_grid *g, char *const *cell, size_t n)
{
	size_t first = first_filled(cell, 0, n), second;

	if (first == n)
		return NULL;
	/* "C", "SALDO": the letter of a block may stand before it. */
	second = kb_is_letter(cell[first][0]) && cell[first][1] == '\0' ?
	    first_filled(cell, first + 1, n) : first;
	if (!g->rows->whole && second < n && total(cell, n, second))
		return total_row(kb_trim(cell[second]));
	if (!g->rows->whole && separator(g, cell, n, first))
		return "baris pemisah";
	return heading_again(g, cell, n) ? "baris judul yang berulang" : NULL;
}
