/* SPDX-License-Identifier: ISC */
/*
 * sel_dokumen.c - which paper a number is of, by its words and its form, and
 * papers of several kinds in one cell.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nomor.h"
#include "sebutan.h"
#include "sel.h"

const struct ormas_dokumen ormas_dokumen[] = {
	[DOK_AHU] = { "ahu_nomor", "ahu_tanggal", NULL, "ahu" },
	[DOK_SKT] = { "skt_nomor", "skt_tanggal", "skt_berakhir", "skt" },
	[DOK_LAPOR] = { "surat_lapor_nomor", "surat_lapor_tanggal",
	    "surat_lapor_berakhir", ORMAS_LETTERS("", "") },
	[DOK_AKTA] = { "akta_nomor", "akta_tanggal", NULL, "akta|akte" },
};

static const struct ormas_dokumen *
by_column(const char *column)
{
	for (size_t i = 0; i < NDOK; i++)
		if (strcmp(ormas_dokumen[i].number, column) == 0)
			return &ormas_dokumen[i];
	return NULL;
}

/* ---- what a number is, by its words and its form ---- */

static bool
has_word(const char *s, size_t len, const char *list)
{
	const char *end = s + len;
	struct kb_buf word = KB_BUF_INIT;
	bool found = false;

	while (s < end && !found) {
		size_t n = 0;

		while (s < end && !kb_is_letter(*s))
			s++;
		while (s + n < end && kb_is_letter(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		found = n > 0 && kb_in_list(list, word.s);
		s += n;
	}
	kb_buf_free(&word);
	return found;
}

/* 01-00-00/010/D.III.4/VI/2014, 29/D.III.3/III/2008: of the Ministry. */
static bool
of_ministry(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	bool is;

	ormas_number_same(s, &b);
	is = strstr(kb_buf_str(&b), " d iii ") != NULL ||
	    strstr(kb_buf_str(&b), "01 00 00 ") != NULL;
	kb_buf_free(&b);
	return is;
}

/* Does the number begin with that code, or hold it between slashes? */
static bool
has_code(const char *number, const char *code)
{
	size_t n = code != NULL ? strlen(code) : 0;
	const char *at = number;

	if (n == 0)
		return false;
	while ((at = strcasestr(at, code)) != NULL) {
		if ((at == number || !kb_is_alnum(at[-1])) &&
		    !kb_is_alnum(at[n]))
			return true;
		at += n;
	}
	return false;
}

/*
 * Numbered by an office as it numbers its own letters: with the code of the
 * subject in its archive, with its unit's (both are settings), or with its
 * name, which all offices have.
 */
static bool
of_office(const char *s, const struct ormas_setelan *set)
{
	return strcasestr(s, "kesbang") != NULL || has_code(s, "bkbp") ||
	    (set != NULL && (has_code(s, set->kode_klasifikasi) ||
	    has_code(s, set->kode_unit)));
}

/* Do words of the text name that paper? */
bool
ormas_dokumen_named(const struct ormas_dokumen *p, const char *s,
    size_t len, const struct ormas_setelan *set)
{
	return has_word(s, len, p->label) || (set != NULL &&
	    p == &ormas_dokumen[DOK_LAPOR] &&
	    set->surat_lapor_singkatan != NULL &&
	    has_word(s, len, set->surat_lapor_singkatan));
}

typedef const struct ormas_dokumen *which_fn(const char *, const char *usual,
    const struct ormas_setelan *);

/* NULL: nothing shows which.  usual: what the heading says of the rest. */
static const struct ormas_dokumen *
which_paper(const char *s, const char *usual, const struct ormas_setelan *set)
{
	for (size_t i = 0; i < NDOK; i++)
		if (ormas_dokumen_named(&ormas_dokumen[i], s, strlen(s),
		    set))
			return &ormas_dokumen[i];
	if (of_ministry(s))
		return &ormas_dokumen[DOK_SKT];
	if (usual != NULL)
		return by_column(usual);
	return of_office(s, set) ? &ormas_dokumen[DOK_LAPOR] : NULL;
}

/* In a column of one kind only a word in front says that it is another. */
static const struct ormas_dokumen *
this_paper(const char *s, const char *usual, const struct ormas_setelan *set)
{
	size_t front = strcspn(s, "0123456789/");

	for (size_t i = 0; i < NDOK; i++)
		if (ormas_dokumen_named(&ormas_dokumen[i], s, i == DOK_AHU ?
		    strlen(s) : front, set))
			return &ormas_dokumen[i];
	return by_column(usual);
}

/* ---- several in one cell ---- */

/* Does another number begin here? */
static bool
begins_paper(const char *s, const struct ormas_setelan *set)
{
	static const char words[] = "no|nomor|ahu|sk|skt|"
	    ORMAS_LETTERS("", "");
	struct kb_buf word = KB_BUF_INIT;
	size_t n = 0, from, to;
	bool is;

	s += strspn(s, " \t\r\n-*");
	while (kb_is_letter(s[n]))
		n++;
	kb_buf_add(&word, s, n);
	is = n > 0 && (kb_in_list(words, word.s) || ormas_dokumen_named(
	    &ormas_dokumen[DOK_LAPOR], word.s, word.len, set));
	kb_buf_free(&word);
	if (is || n > 0)
		return is;
	n = strcspn(s, " \t\r\n");
	return memchr(s, '/', n) != NULL && kb_is_digit(*s) &&
	    !(ormas_date_in(s, &from, &to) && from == 0);
}

/* The next paper of the cell; *next is what follows it, or NULL. */
static char *
next_paper(char **next, const struct ormas_setelan *set)
{
	char *s = *next, *p = s;

	*next = NULL;
	for (; *p != '\0'; p++) {
		bool slash = *p == '/' && (p == s || p[-1] == ' ' ||
		    p[1] == ' ');

		if ((strchr("\n;", *p) == NULL && !slash) ||
		    !begins_paper(p + 1, set))
			continue;
		*p = '\0';
		*next = p + 1;
		break;
	}
	return kb_trim(s);
}

static void
give_all(which_fn *which, const char *usual, char *cell,
    const struct kb_facts *to)
{
	char *next = cell, *s;

	while (next != NULL) {
		const struct ormas_dokumen *p;

		s = next_paper(&next, to->settings);
		s += strspn(s, "-* ");
		if (kb_sheet_unknown(s))
			continue;
		if ((p = which(s, usual, to->settings)) != NULL)
			ormas_give_dokumen(p, s, to);
		else
			to->other(to->arg, ormas_dokumen[DOK_SKT].number, s);
	}
}

void
ormas_cell_deed(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	struct ormas_ahu a;
	bool ahu = ormas_ahu_parse(cell, &a);
	const char *digit = cell + strcspn(cell, "0123456789");

	(void)h;
	if (ahu)
		to->note(to->arg, "akta_nomor", "nomor AHU dalam kolom akta");
	ormas_give_dokumen(&ormas_dokumen[ahu && digit >= a.from ? DOK_AHU :
	    DOK_AKTA], cell, to);
}

/* A column of one kind of paper, in which others may stand. */
void
ormas_cell_number(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	give_all(this_paper, h->name, cell, to);
}

/*
 * "No. AHU/SKT": what has no form or word of another is the SKT; under a
 * heading that names the local letter, too, it may be either.
 */
void
ormas_cell_papers(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	bool local = strstr(h->name, "lapor") != NULL;

	give_all(which_paper, local ? NULL : ormas_dokumen[DOK_SKT].number, cell, to);
}
