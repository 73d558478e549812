/* SPDX-License-Identifier: ISC */
/*
 * draf_baca.c - the numbered lines of a text, however they are numbered, and
 * what stands around them.
 */
#include <stdlib.h>
#include <string.h>

#include "draf.h"
#include "kesbang/text.h"

#define LEVELS 6
#define GAP 3				/* numbers that a list may leave out */

struct marker {
	enum draf_tanda	 tanda;
	char		 close;		/* '.' or ')', 'b' of both sides */
	long		 angka, atas;	/* 1.2: 2 of 1 */
	const char	*rest;
};

struct reading {
	struct draf	*d;
	struct marker	 level[LEVELS];
	size_t		 depth;
	bool		 open;		/* the last item may go on */
	bool		 apart;		/* prose came since */
	struct kb_buf	 text;		/* of the last item */
};

/* ---- what a line begins with ---- */

static long
roman(const char *s, size_t n)
{
	char is[8];

	for (int i = 1; i <= 12; i++) {
		int len = kb_roman(i, is);

		if ((size_t)len == n && strncasecmp(s, is, n) == 0)
			return i;
	}
	return 0;
}

static bool
ends(const char *s)
{
	return *s == '\0' || *s == ' ';
}

/* "1.2", "1.2." of an item 1. */
static bool
dotted(const char *s, struct marker *m)
{
	char *end;

	m->atas = strtol(s, &end, 10);
	if (end == s || *end != '.' || !kb_is_digit(end[1]))
		return false;
	m->angka = strtol(end + 1, &end, 10);
	end += *end == '.' || *end == ')';
	m->tanda = DRAF_BERTINGKAT;
	m->close = '.';
	m->rest = end;
	return ends(end);
}

static bool
bullet(const char *s, struct marker *m)
{
	static const char *const marks[] = { "-", "\xe2\x80\xa2",
	    "\xe2\x80\x93", "\xe2\x97\x8f", "\xe2\x96\xaa", "\xc2\xb7", "o" };

	for (size_t i = 0; i < KB_LEN(marks); i++) {
		size_t n = strlen(marks[i]);

		if (strncmp(s, marks[i], n) != 0 || s[n] != ' ')
			continue;
		*m = (struct marker){ .tanda = DRAF_GARIS, .close = '-',
		    .rest = s + n };
		return true;
	}
	return false;
}

/* 1. 1) (1) a. a) (a) i. and the like; which letter it may be comes later. */
static bool
marked(const char *s, struct marker *m)
{
	bool both = *s == '(';
	const char *p = s + both;
	size_t n = strspn(p, "0123456789");

	if (!both && bullet(s, m))
		return true;
	if (!both && n > 0 && n <= 3 && dotted(s, m))
		return true;
	*m = (struct marker){ .tanda = n > 0 ? DRAF_ANGKA : DRAF_HURUF };
	if (n == 0)
		while (kb_is_letter(p[n]))
			n++;
	if (n == 0 || n > 4 || (p[n] != ')' && (both || p[n] != '.')))
		return false;
	m->rest = p + n + 1;
	if (!ends(m->rest) && (m->tanda != DRAF_ANGKA ||
	    !kb_is_letter(*m->rest)))
		return false;
	m->close = both ? 'b' : p[n];
	if (m->tanda == DRAF_ANGKA)
		m->angka = strtol(p, NULL, 10);
	else if (n == 1)
		m->angka = (*p | 32) - 'a' + 1;
	else if ((m->angka = roman(p, n)) > 0)
		m->tanda = DRAF_ROMAWI;
	return m->angka > 0;
}

/* ---- where it belongs ---- */

static bool
same_way(const struct marker *a, const struct marker *b)
{
	return a->tanda == b->tanda && a->close == b->close;
}

static bool
follows(const struct marker *last, const struct marker *m)
{
	return m->tanda == DRAF_GARIS || (m->angka > last->angka &&
	    m->angka <= last->angka + GAP);
}

/* The number of the last item at the top. */
static long
top(const struct reading *r)
{
	return r->depth > 0 ? r->level[0].angka : 0;
}

static bool
take(struct reading *r, struct marker *m, size_t depth)
{
	r->level[depth] = *m;
	r->depth = depth + 1;
	return true;
}

/* The deepest level that it goes on; LEVELS: none. */
static size_t
level_of(const struct reading *r, const struct marker *m)
{
	for (size_t i = r->depth; i-- > 0; )
		if (same_way(&r->level[i], m) && follows(&r->level[i], m))
			return i;
	return LEVELS;
}

/* i, v and x are letters behind h, u and w, and numerals elsewhere; 0: none. */
static long
letter_numeral(long letter)
{
	return letter == 9 ? 1 : letter == 22 ? 5 : letter == 24 ? 10 : 0;
}

/* Finds its level; false: no item of a list that has begun or begins. */
static bool
place(struct reading *r, struct marker *m)
{
	long numeral = m->tanda == DRAF_HURUF ? letter_numeral(m->angka) : 0;
	size_t at = level_of(r, m);

	if (numeral > 0 && at == LEVELS) {
		struct marker one = { DRAF_ROMAWI, m->close, numeral, 0,
		    m->rest };

		*m = one;
		at = level_of(r, m);
	}
	if (m->tanda == DRAF_BERTINGKAT && m->atas != top(r))
		return false;
	if (at < LEVELS)
		return take(r, m, at);
	if (m->angka != 1 && m->tanda != DRAF_GARIS)
		return false;
	if (r->depth == 0 || r->apart || same_way(&r->level[0], m)) {
		r->d->daftar++;
		return take(r, m, 0);
	}
	return r->depth < LEVELS && take(r, m, r->depth);
}

/* ---- lines ---- */

static void
close_item(struct reading *r)
{
	if (r->d->n > 0 && r->text.len > 0)
		r->d->butir[r->d->n - 1].isi = kb_homes_text(&r->d->homes,
		    &r->text);
	kb_buf_cut(&r->text, 0);
	r->open = false;
}

static void
open_item(struct reading *r, const struct marker *m)
{
	struct draf *d = r->d;

	close_item(r);
	d->butir = kb_realloc(d->butir, d->n + 1, sizeof(*d->butir));
	d->butir[d->n++] = (struct draf_butir){ .isi = "", .tanda = m->tanda,
	    .angka = m->angka, .tingkat = r->depth - 1, .daftar = d->daftar };
	r->open = true;
	r->apart = false;
}

static void
append(struct kb_buf *b, const char *words)
{
	for (bool blank = b->len > 0; *words != '\0'; words++) {
		if (*words == ' ') {
			blank = b->len > 0;
			continue;
		}
		if (blank)
			kb_buf_addc(b, ' ');
		kb_buf_addc(b, *words);
		blank = false;
	}
}

/* The list is over: "Sekian.", "Demikian disampaikan, ..."; but "Demikian
 * pula" goes on. */
static bool
closes(const char *line)
{
	static const char *const words[] = { "sekian",
	    "sekian dan terima kasih", "sekian terima kasih", "demikian",
	    "demikianlah", "terima kasih", "terimakasih", "wassalam",
	    "wassalamu", "wassalamualaikum", "atas perhatian", "hormat kami" };
	static const char *const on[] = { "sekian ", "demikian pula",
	    "demikian juga", "demikian halnya" };
	size_t most = 0, but = 0;

	if (*line < 'A' || *line > 'Z')
		return false;
	for (size_t i = 0; i < KB_LEN(words); i++) {
		size_t n = strlen(words[i]);

		if (n > most && strncasecmp(line, words[i], n) == 0 &&
		    !kb_is_alnum(line[n]))
			most = n;
	}
	for (size_t i = 0; i < KB_LEN(on); i++)
		if (strncasecmp(line, on[i], strlen(on[i])) == 0)
			but = strlen(on[i]);
	return most > but;
}

/* A sentence has ended and another one begins: not the item's any more. */
static bool
goes_on(const struct kb_buf *item, const char *line)
{
	char last = item->len > 0 ? item->s[item->len - 1] : ' ';

	return strchr(".!?", last) == NULL || !(*line >= 'A' && *line <= 'Z');
}

/* Blanks of all kinds are blanks; marks of bold and italics go. */
static void
plain(char *s)
{
	char *to = s;
	const char *first = s + strspn(s, " \t");

	for (const char *p = s; *p != '\0'; p++) {
		if (strncmp(p, "\xc2\xa0", 2) == 0) {
			*to++ = ' ';
			p++;
		} else if (*p == '\t' || *p == '\r') {
			*to++ = ' ';
		} else if (*p != '*') {
			*to++ = *p;
		} else if (p == first && p[1] == ' ') {
			*to++ = '-';
		}
	}
	*to = '\0';
}

static void
line_of(struct reading *r, char *s)
{
	struct marker m;

	plain(s);
	s = kb_trim(s);
	if (*s == '\0') {			/* "1." and its text apart */
		if (r->text.len > 0)
			close_item(r);
		return;
	}
	if (marked(s, &m) && place(r, &m)) {
		open_item(r, &m);
		append(&r->text, m.rest);
	} else if (r->open && !closes(s) && goes_on(&r->text, s)) {
		append(&r->text, s);
	} else {
		close_item(r);
		r->apart = true;
		kb_buf_adds(&r->d->prosa, s);
		kb_buf_addc(&r->d->prosa, '\n');
	}
}

void
draf_baca(struct draf *d, const char *text)
{
	struct reading r = { .d = d };
	struct kb_buf line = KB_BUF_INIT;

	while (kb_next_part(&text, '\n', &line))
		if (line.len > 0)
			line_of(&r, line.s);
		else
			line_of(&r, (char[]){ "" });
	close_item(&r);
	kb_buf_free(&line);
	kb_buf_free(&r.text);
}
