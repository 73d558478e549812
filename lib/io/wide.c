/* SPDX-License-Identifier: ISC */
/*
 * wide.c - tables with a year or a month in each column, as they are
 * published: their cells are sums, and a row is no record.
 */
#include <ctype.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"
#include "look.h"

/* A word that says nothing but which period. */
static bool
of_period(const char *word)
{
	if (kb_in_list("tahun|thn|th|bulan|bln|triwulan|tw|semester|smt|s|d|sd|"
	    "sampai|dengan|i|ii|iii|iv|jan|feb|mar|apr|mei|jun|jul|agt|agu|"
	    "agus|sep|sept|okt|nov|des", word))
		return true;
	for (int m = 1; m <= 12; m++)
		if (kb_same_name(word, kb_month_name(m)))
			return true;
	return strlen(word) <= 2 && strspn(word, "0123456789") == strlen(word);
}

static bool
is_year(const char *word)
{
	return strlen(word) == 4 && strspn(word, "0123456789") == 4 &&
	    (strncmp(word, "19", 2) == 0 || strncmp(word, "20", 2) == 0);
}

/* "2013", "Tahun 2013", "Jan s/d 24 Juli 2013", "TW I", "Agustus". */
bool
kb_heads_period(const char *heading)
{
	static const char apart[] = " \t\n./-()";
	struct kb_buf word = KB_BUF_INIT;
	size_t words = 0, numbers = 0;
	bool all = true;

	for (const char *s = heading + strspn(heading, apart); *s != '\0' && all;
	    s += strspn(s, apart)) {
		size_t n = strcspn(s, apart);

		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		all = is_year(word.s) || of_period(word.s);
		numbers += !is_year(word.s) && isdigit((unsigned char)*word.s);
		words++;
		s += n;
	}
	kb_buf_free(&word);
	/* "Tahun" alone heads years, "No. 12" none. */
	return all && words > numbers &&
	    !kb_in_list("tahun|thn|th|bulan|bln|triwulan|tw|semester|smt|s|d|"
	    "sd|i", heading);
}

bool
kb_is_wide(const struct kb_bind *b, struct kb_buf *what)
{
	const char *p = kb_buf_str(&b->strange);
	struct kb_buf one = KB_BUF_INIT, first = KB_BUF_INIT;
	struct kb_buf last = KB_BUF_INIT;
	size_t n = 0;

	while (kb_next_part(&p, ',', &one))
		if (kb_heads_period(one.s)) {
			kb_buf_cut(&last, 0);
			kb_buf_adds(n++ == 0 ? &first : &last, one.s);
		}
	if (n > 1)
		kb_buf_addf(what, "judul '%s' %s '%s' ialah tahun atau bulan: "
		    "tabel ini rekap, bukan daftar catatan, dan tidak dimuat; "
		    "yang dimuat satu baris satu %s (bentuknya: templat %s)",
		    first.s, n == 2 ? "dan" : "sampai", last.s, b->opt->type->name, b->opt->type->name);
	kb_buf_free(&one);
	kb_buf_free(&first);
	kb_buf_free(&last);
	return n > 1;
}
