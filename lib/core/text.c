/* SPDX-License-Identifier: ISC */
#include <string.h>
#include <utf8proc.h>

#include "kesbang/text.h"

#define CP_BAD 0xFFFD

/* Length of the well-formed sequence at s that has n bytes left; 0: none. */
static size_t
utf8_len(const unsigned char *s, size_t n)
{
	unsigned char lo = 0x80, hi = 0xbf;	/* bounds of the second byte */
	size_t len;

	if (s[0] < 0x80)
		return s[0] != 0;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 0;
	len = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	if (len > n)
		return 0;
	if (s[0] == 0xe0)
		lo = 0xa0;			/* overlong */
	else if (s[0] == 0xed)
		hi = 0x9f;			/* surrogates */
	else if (s[0] == 0xf0)
		lo = 0x90;			/* overlong */
	else if (s[0] == 0xf4)
		hi = 0x8f;			/* beyond U+10FFFF */
	if (s[1] < lo || s[1] > hi)
		return 0;
	for (size_t i = 2; i < len; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return len;
}

bool
kb_utf8_ok(const char *text, size_t n, size_t *bad)
{
	const unsigned char *s = (const unsigned char *)text;
	const uint64_t ones = UINT64_C(0x0101010101010101);
	const uint64_t tops = ones << 7;
	size_t i = 0, len;
	uint64_t v;

	while (i < n) {
		while (n - i >= 8) {
			memcpy(&v, s + i, 8);
			/* A borrow betrays NUL, a top bit a sequence. */
			if (((v | (v - ones)) & tops) != 0)
				break;
			i += 8;
		}
		for (size_t k = 0; k < 8 && i < n; k++) {
			len = utf8_len(s + i, n - i);
			if (len == 0) {
				if (bad != NULL)
					*bad = i;
				return false;
			}
			i += len;
		}
	}
	return true;
}

/* The code point at *s, which moves on; a stray byte reads as U+FFFD. */
static int32_t
next_cp(const char **s)
{
	const unsigned char *p = (const unsigned char *)*s;
	utf8proc_int32_t cp;
	utf8proc_ssize_t n;

	if (*p < 0x80) {
		(*s)++;
		return *p;
	}
	n = utf8proc_iterate(p, (utf8proc_ssize_t)strnlen(*s, 4), &cp);
	if (n <= 0) {
		(*s)++;
		return CP_BAD;
	}
	*s += n;
	return cp;
}

static bool
blank_cp(int32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= '\t' && cp <= '\r');
	if (cp == 0x85 || cp == 0x200b || cp == 0xfeff)
		return true;
	switch (utf8proc_category(cp)) {
	case UTF8PROC_CATEGORY_ZS:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return true;
	default:
		return false;
	}
}

char *
kb_trim(char *s)
{
	const char *p = s, *from, *end;

	do
		from = p;
	while (*p != '\0' && blank_cp(next_cp(&p)));
	for (end = p = from; *p != '\0';)
		if (!blank_cp(next_cp(&p)))
			end = p;
	if (from != s)
		memmove(s, from, (size_t)(end - from));
	s[end - from] = '\0';
	return s;
}

/* What the keyboard has for a typographic apostrophe or dash. */
static int32_t
plain_cp(int32_t cp)
{
	if (cp == 0x60 || cp == 0x2018 || cp == 0x2019 || cp == 0x2bc)
		return '\'';
	if ((cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212)
		return '-';
	return cp;
}

static bool
alnum_cp(int32_t cp)
{
	utf8proc_category_t cat = utf8proc_category(cp);

	return (cat >= UTF8PROC_CATEGORY_LU && cat <= UTF8PROC_CATEGORY_LO) ||
	    (cat >= UTF8PROC_CATEGORY_ND && cat <= UTF8PROC_CATEGORY_NO);
}

/* Where a folding stands; a blank waits until something follows it. */
struct fold {
	struct kb_buf	*out;
	size_t		 start;
	bool		 name, blank;
};

static void
fold_put(struct fold *f, const char *s, size_t n)
{
	if (f->blank && f->out->len > f->start)
		kb_buf_addc(f->out, ' ');
	f->blank = false;
	kb_buf_add(f->out, s, n);
}

static void
fold_ascii(struct fold *f, char c)
{
	if (c >= 'A' && c <= 'Z')
		c = (char)(c | 0x20);
	else if (c == '`')
		c = '\'';
	if (!f->name && blank_cp(c))
		f->blank = true;
	else if (!f->name || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
		fold_put(f, &c, 1);
}

static void
fold_wide(struct fold *f, int32_t cp)
{
	const utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
	    UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
	utf8proc_int32_t part[32];
	utf8proc_uint8_t s[4];
	utf8proc_ssize_t n;
	int class = 0;

	if (blank_cp(cp)) {
		f->blank = true;
		return;
	}
	n = utf8proc_decompose_char(plain_cp(cp), part, KB_LEN(part), how,
	    &class);
	for (utf8proc_ssize_t i = 0; i < n && i < (int)KB_LEN(part); i++) {
		if (part[i] < 0x80)
			fold_ascii(f, (char)part[i]);
		else if (!f->name || alnum_cp(part[i]))
			fold_put(f, (char *)s,
			    (size_t)utf8proc_encode_char(part[i], s));
	}
}

static void
fold(struct kb_buf *out, const char *s, bool name)
{
	struct fold f = { .out = out, .start = out->len, .name = name };

	kb_buf_room(out, strlen(s));
	while (*s != '\0') {
		if ((unsigned char)*s < 0x80)
			fold_ascii(&f, *s++);
		else
			fold_wide(&f, next_cp(&s));
		if (name)
			f.blank = false;
	}
}

void
kb_fold(struct kb_buf *out, const char *s)
{
	fold(out, s, false);
}

void
kb_fold_name(struct kb_buf *out, const char *s)
{
	fold(out, s, true);
}

bool
kb_same_name(const char *a, const char *b)
{
	struct kb_buf x = KB_BUF_INIT, y = KB_BUF_INIT;
	bool same;

	kb_fold_name(&x, a);
	kb_fold_name(&y, b);
	same = strcmp(kb_buf_str(&x), kb_buf_str(&y)) == 0;
	kb_buf_free(&x);
	kb_buf_free(&y);
	return same;
}

bool
kb_in_list(const char *list, const char *s)
{
	struct kb_buf want = KB_BUF_INIT, part = KB_BUF_INIT, one = KB_BUF_INIT;
	bool found = false;
	size_t n;

	kb_fold_name(&want, s);
	while (want.len > 0 && !found && *list != '\0') {
		n = strcspn(list, "|");
		kb_buf_cut(&part, 0);
		kb_buf_add(&part, list, n);
		kb_buf_cut(&one, 0);
		kb_fold_name(&one, part.s);
		found = strcmp(kb_buf_str(&one), want.s) == 0;
		list += n + (list[n] == '|');
	}
	kb_buf_free(&want);
	kb_buf_free(&part);
	kb_buf_free(&one);
	return found;
}

static size_t
cp_width(int32_t cp)
{
	int w;

	if (cp < 0x80)
		return cp >= ' ' && cp < 0x7f;
	w = utf8proc_charwidth(cp);
	return w > 0 ? (size_t)w : 0;
}

size_t
kb_width(const char *s)
{
	size_t w = 0;

	while (*s != '\0')
		w += cp_width(next_cp(&s));
	return w;
}

/* Where a wrapping stands; newlines wait until a word follows them. */
struct wrap {
	struct kb_buf	*out;
	size_t		 col, indent, width, newlines;
	bool		 fresh;			/* no word on this line yet */
};

static void
wrap_newline(struct wrap *w, size_t n)
{
	kb_buf_fill(w->out, '\n', n);
	kb_buf_fill(w->out, ' ', w->indent);
	w->col = w->indent;
	w->fresh = true;
}

/* A word wider than a whole line: as many characters as fit on each. */
static void
wrap_hard(struct wrap *w, const char *s, const char *end)
{
	while (s < end) {
		const char *from = s;
		size_t cw = cp_width(next_cp(&s));

		if (w->col + cw > w->width && !w->fresh)
			wrap_newline(w, 1);
		kb_buf_add(w->out, from, (size_t)(s - from));
		w->col += cw;
		w->fresh = false;
	}
}

static void
wrap_word(struct wrap *w, const char *s, const char *end)
{
	size_t ww = 0;
	bool new_line;

	for (const char *p = s; p < end;)
		ww += cp_width(next_cp(&p));
	if (w->newlines > 0)
		wrap_newline(w, w->newlines);
	w->newlines = 0;
	new_line = w->fresh ? w->col > w->indent : true;
	if (w->col + !w->fresh + ww > w->width && new_line)
		wrap_newline(w, 1);
	if (!w->fresh) {
		kb_buf_addc(w->out, ' ');
		w->col++;
	}
	wrap_hard(w, s, end);
}

void
kb_wrap(struct kb_buf *out, const char *s, size_t at, size_t indent,
    size_t width)
{
	struct wrap w = { out, at, indent, width, 0, true };
	size_t n;

	while (*s != '\0') {
		if (*s == '\n')
			w.newlines++;
		n = strcspn(s, " \t\r\n");
		if (n > 0)
			wrap_word(&w, s, s + n);
		s += n > 0 ? n : 1;
	}
}

void
kb_json_str(struct kb_buf *out, const char *s)
{
	static const char name[] = "\bb\tt\nn\ff\rr\"\"\\\\";
	const char *run = s, *at;

	kb_buf_addc(out, '"');
	for (; *s != '\0'; s++) {
		/* U+2028 and U+2029 end a line in JavaScript. */
		bool line = strncmp(s, "\xe2\x80\xa8", 3) == 0 ||
		    strncmp(s, "\xe2\x80\xa9", 3) == 0;

		if ((unsigned char)*s >= ' ' && *s != '"' && *s != '\\' &&
		    !line)
			continue;
		kb_buf_add(out, run, (size_t)(s - run));
		for (at = name; *at != '\0' && *at != *s;)
			at += 2;
		if (line)
			kb_buf_addf(out, "\\u202%d", s[2] & 0xf);
		else if (*at != '\0')
			kb_buf_addf(out, "\\%c", at[1]);
		else
			kb_buf_addf(out, "\\u%04x", (unsigned)*s);
		s += line ? 2 : 0;
		run = s + 1;
	}
	kb_buf_add(out, run, (size_t)(s - run));
	kb_buf_addc(out, '"');
}

/* Marks that make a terminal show text in another order than it stands. */
static bool
reorders(int32_t cp)
{
	return (cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069);
}

void
kb_visible(struct kb_buf *out, const char *s)
{
	const char *run = s, *from;
	int32_t cp;

	while (*s != '\0') {
		from = s;
		cp = next_cp(&s);
		if (cp == CP_BAD && s - from == 1)
			cp = (unsigned char)*from;
		else if (cp >= 0xa0 ? !reorders(cp) : cp >= ' ' && cp < 0x7f)
			continue;
		kb_buf_add(out, run, (size_t)(from - run));
		run = s;
		if (cp == '\n' || cp == '\t')
			kb_buf_addc(out, ' ');
		else if (cp > 0xff)
			kb_buf_addf(out, "\\u%04X", (unsigned)cp);
		else
			kb_buf_addf(out, "\\x%02X", (unsigned)cp);
	}
	kb_buf_add(out, run, (size_t)(s - run));
}

#define NEAR_MAX 64			/* no command or column is longer */

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Optimal string alignment: insert, delete, change, swap two neighbours. */
static size_t
edits(const char *a, size_t na, const char *b, size_t nb)
{
	size_t rows[3][NEAR_MAX + 1];
	size_t *before = rows[0], *last = rows[1], *now = rows[2], *spare;

	for (size_t j = 0; j <= nb; j++)
		last[j] = before[j] = j;
	for (size_t i = 1; i <= na; i++) {
		now[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			char x = lower(a[i - 1]), y = lower(b[j - 1]);

			now[j] = least(last[j - 1] + (x != y),
			    least(last[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && x == lower(b[j - 2]) &&
			    lower(a[i - 2]) == y)
				now[j] = least(now[j], before[j - 2] + 1);
		}
		spare = before;
		before = last;
		last = now;
		now = spare;
	}
	return last[nb];
}

const char *
kb_nearer(const char *word, const char *candidate, const char *sofar,
    size_t *best)
{
	size_t na = strlen(word), nb = strlen(candidate), d;

	if (na > NEAR_MAX || nb > NEAR_MAX || na > nb + 2 || nb > na + 2)
		return sofar;
	d = edits(word, na, candidate, nb);
	if (d > (na <= 3 ? 1 : 2) || d >= *best)
		return sofar;
	*best = d;
	return candidate;
}
