/* SPDX-License-Identifier: ISC */
/* text.c - UTF-8: checks, width on a terminal, text made safe to print. */
#include <string.h>
#include <utf8proc.h>

#include "kesbang/text.h"
#include "refuse.h"
#include "utf8.h"

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
	/* U+FFFE and U+FFFF stand in no XML: no page, picture or sheet. */
	return s[0] == 0xef && s[1] == 0xbf && s[2] >= 0xbe ? 0 : len;
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

int32_t
kb_next_cp(const char **s)
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
		return KB_CP_BAD;
	}
	*s += n;
	return cp;
}

bool
kb_blank_wide(int32_t cp)
{
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

static bool
graphic(char c)
{
	return c > ' ' && c < 0x7f;
}

char *
kb_trim(char *s)
{
	const char *p = s, *from, *end;
	size_t n = strlen(s);

	/* Nearly every value begins and ends with a plain character. */
	if (n == 0 || (graphic(s[0]) && graphic(s[n - 1])))
		return s;
	do
		from = p;
	while (*p != '\0' && kb_blank_cp(kb_next_cp(&p)));
	for (end = p = from; *p != '\0';)
		if (!kb_blank_cp(kb_next_cp(&p)))
			end = p;
	if (from != s)
		memmove(s, from, (size_t)(end - from));
	s[end - from] = '\0';
	return s;
}

void
kb_upper(char *s)
{
	for (; *s != '\0'; s++)
		*s = (char)(*s >= 'a' && *s <= 'z' ? *s - 'a' + 'A' : *s);
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
		w += cp_width(kb_next_cp(&s));
	return w;
}

size_t
kb_longest_word(const char *s)
{
	size_t max = 0, w = 0;

	for (; *s != '\0'; max = w > max ? w : max) {
		int32_t c = kb_next_cp(&s);

		w = c == ' ' || c == '\n' ? 0 : w + cp_width(c);
	}
	return max;
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
		size_t cw = cp_width(kb_next_cp(&s));

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
		ww += cp_width(kb_next_cp(&p));
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
		bool line = *s == '\xe2' && s[1] == '\x80' &&
		    (s[2] == '\xa8' || s[2] == '\xa9');

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
		cp = kb_next_cp(&s);
		if (cp == KB_CP_BAD && s - from == 1)
			cp = (unsigned char)*from;
		else if (cp >= 0xa0 ? !reorders(cp) && (cp | 1) != 0xffff :
		    cp >= ' ' && cp < 0x7f)
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

void
kb_shorten(struct kb_buf *out, const char *s, size_t width)
{
	bool whole = kb_width(s) <= width;
	size_t begin = out->len, blank = begin, w = 0;

	for (const char *at = s; *s != '\0'; at = s) {
		int32_t cp = kb_next_cp(&s);

		w += cp_width(cp);
		if (!whole && w >= width)	/* the mark takes a column */
			break;
		if (cp == ' ' || cp == '\n' || cp == '\t') {
			blank = out->len;
			kb_buf_addc(out, ' ');
		} else
			kb_buf_add(out, at, (size_t)(s - at));
	}
	if (whole)
		return;
	if (blank > begin + width / 2)
		kb_buf_cut(out, blank);
	while (out->len > begin && strchr(" ,;:-", out->s[out->len - 1]))
		kb_buf_cut(out, out->len - 1);
	kb_buf_adds(out, "…");
}

/* Bytes of a value in a message. */
#define QUOTE_MAX 60

void
kb_quote(struct kb_buf *out, const char *s)
{
	size_t n = strnlen(s, QUOTE_MAX + 1);
	bool cut = n > QUOTE_MAX;

	if (cut)
		for (n--; n > 0 && (s[n] & 0xc0) == 0x80;)
			n--;
	kb_buf_addf(out, "'%.*s%s'", (int)n, s, cut ? "…" : "");
}

void
kb_shell_word(struct kb_buf *out, const char *s)
{
	bool plain = *s != '\0' && *s != '#' && *s != '~';

	for (const char *p = s; *p != '\0'; p++)
		plain = plain && (kb_is_alnum(*p) ||
		    strchr("#%+,-./:=@_~", *p) != NULL);
	if (plain) {
		kb_buf_adds(out, s);
		return;
	}
	kb_buf_addc(out, '\'');
	for (; *s != '\0'; s++)
		if (*s == '\'')
			kb_buf_adds(out, "'\\''");
		else
			kb_buf_addc(out, *s);
	kb_buf_addc(out, '\'');
}

int
kb_refuse(struct kb_err *err, const char *value, const char *fmt, ...)
{
	struct kb_buf b = KB_BUF_INIT;
	va_list ap;

	if (err == NULL)		/* tried on: it may be something else */
		return -1;
	kb_quote(&b, value);
	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	kb_fail(err, KB_DATA, "%s", b.s);
	kb_buf_free(&b);
	return -1;
}
