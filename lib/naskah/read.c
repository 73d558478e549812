/* SPDX-License-Identifier: ISC */
/* read.c - a text into pieces. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "numbers.h"

#define WORD_MAX 24			/* no word of the lexicon is longer */

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    ((unsigned char)c >= 0xc3 && (unsigned char)c < 0xe0);
}

/* Typographic marks as plain ones; blanks beyond ASCII as a blank. */
static char
wide_mark(const char *s, size_t *n)
{
	static const struct { char bytes[4], plain; } marks[] = {
		{ "\xe2\x80\x93", '-' }, { "\xe2\x80\x94", '-' },
		{ "\xe2\x80\x90", '-' }, { "\xe2\x80\x91", '-' },
		{ "\xe2\x88\x92", '-' }, { "\xe2\x80\x9c", '"' },
		{ "\xe2\x80\x9d", '"' }, { "\xe2\x80\xa2", '*' },
		{ "\xe2\x80\xa6", '+' }, { "\xc2\xa0", ' ' },
		{ "\xe2\x80\xaf", ' ' }, { "\xef\xbb\xbf", ' ' },
	};

	for (size_t i = 0; i < KB_LEN(marks); i++) {
		*n = strlen(marks[i].bytes);
		if (strncmp(s, marks[i].bytes, *n) == 0)
			return marks[i].plain;
	}
	*n = 1;
	return '\0';
}

static struct teks_piece *
add(struct teks *t, enum teks_kind kind, const char *s, size_t n, bool blank)
{
	struct teks_piece *p = &t->p[t->n++];

	*p = (struct teks_piece){ .s = s, .len = (uint32_t)n,
	    .kind = (uint8_t)kind, .tight = !blank };
	return p;
}

/* "s.d." and "s/d" are a word, whatever their marks. */
static size_t
range_word(const char *s)
{
	size_t n = 0;

	if ((s[0] | 0x20) == 's' && (s[1] == '.' || s[1] == '/') &&
	    (s[2] | 0x20) == 'd' && !letter(s[3]))
		n = s[3] == '.' ? 4 : 3;
	return n;
}

/* An apostrophe inside a word, typographic or not: how many bytes. */
static size_t
apostrophe(const char *s)
{
	size_t n = *s == '\'' ? 1 : strncmp(s, "\xe2\x80\x99", 3) == 0 ? 3 : 0;

	return n > 0 && letter(s[n]) ? n : 0;
}

/* How many bytes the word's next letter has; 0: the word ends. */
static size_t
word_step(const char *s, size_t at)
{
	size_t n;

	if (at > 0 && (n = apostrophe(s)) > 0)
		return n;
	if ((unsigned char)*s < 0x80)
		return letter(*s);
	if (at > 0 && wide_mark(s, &n) != '\0')
		return 0;
	for (n = 1; ((unsigned char)s[n] & 0xc0) == 0x80; n++)
		continue;
	return n;
}

static size_t
read_word(struct teks *t, const char *s, bool blank)
{
	struct teks_piece *p;
	char low[WORD_MAX];
	size_t n = range_word(s), len = 0, step;

	if (n > 0 || *s == '&') {
		p = add(t, TEKS_WORD, s, n > 0 ? n : 1, blank);
		p->word =
		    n > 0 ? naskah_lookup("sd", 2) : naskah_lookup("&", 1);
		return p->len;
	}
	for (; (step = word_step(&s[n], n)) > 0; n += step) {
		if (len < WORD_MAX)
			low[len] = !letter(s[n]) ? '\'' : (char)(s[n] |
			    ((unsigned char)s[n] < 0x80 ? 0x20 : 0));
		len++;
	}
	p = add(t, TEKS_WORD, s, n, blank);
	p->capital = (*s >= 'A' && *s <= 'Z') || (unsigned char)*s >= 0x80;
	if (len <= WORD_MAX)
		p->word = naskah_lookup(low, len);
	return n;
}

/* The rupiah sign in front of a number: how many bytes, 0 none. */
static size_t
rupiah(const char *s)
{
	size_t n = 2;

	if ((s[0] | 0x20) != 'r' || (s[1] | 0x20) != 'p')
		return 0;
	n += s[n] == '.';
	n += s[n] == ' ';
	if (strncmp(&s[n], "\xc2\xa0", 2) == 0)
		n += 2;
	return kb_is_digit(s[n]) ? n : 0;
}

static size_t
read_number(struct teks *t, const char *s, size_t sign, bool blank)
{
	struct teks_piece *p = add(t, TEKS_NUMBER, s, sign, blank);
	size_t n = sign + naskah_digits(p, s + sign);

	if (sign > 0) {
		p->form |= N_MONEY;
		if (s[n] == ',' && s[n + 1] == '-')	/* Rp15.000,- */
			n += 2;
	}
	p->len = (uint32_t)n;
	return n;
}

/*
 * A full stop ends a sentence unless it stands after an abbreviation or an
 * initial.
 */
static bool
abbreviates(const struct teks *t)
{
	const struct teks_piece *last = &t->p[t->n - 1];

	return last->kind == TEKS_WORD && ((last->len == 1 && last->capital) ||
	    (naskah_is(t, t->n - 1) & (T_ABBR | T_RANGE)) != 0);
}

static size_t
read_mark(struct teks *t, const char *s, bool *blank)
{
	size_t n = 1;
	char c = *s;

	if ((unsigned char)c >= 0x80)
		c = wide_mark(s, &n);
	if (c == ' ' || c == '\t' || c == '\r') {
		*blank = true;
		return n;
	}
	if (c == '\0')
		return 0;			/* a letter after all */
	if (c == '.' && abbreviates(t))
		return n;
	add(t, TEKS_MARK, s, n, *blank)->mark = c;
	*blank = c == '\n';
	return n;
}

void
naskah_read(struct teks *t, const char *s)
{
	bool blank = true;
	size_t n;

	t->text = s;
	t->n = 0;
	t->p = kb_realloc(NULL, strlen(s) + TEKS_MARGIN + 1, sizeof(*t->p));
	add(t, TEKS_END, s, 0, true);
	while (*s != '\0') {
		if (kb_is_digit(*s)) {
			n = read_number(t, s, 0, blank);
		} else if ((n = rupiah(s)) > 0 && (blank || t->n == 1 ||
		    t->p[t->n - 1].kind == TEKS_MARK)) {
			n = read_number(t, s, n, blank);
		} else if ((*s >= 'a' && *s <= 'z') ||
		    (*s >= 'A' && *s <= 'Z') || *s == '&') {
			n = read_word(t, s, blank);
		} else if ((n = read_mark(t, s, &blank)) > 0) {
			s += n;
			continue;
		} else {
			n = read_word(t, s, blank);
		}
		blank = false;
		s += n;
	}
	naskah_join_numbers(t);
	for (int i = 0; i < TEKS_MARGIN; i++)	/* to look ahead freely */
		add(t, TEKS_END, s, 0, true);
	t->n -= TEKS_MARGIN;
}
