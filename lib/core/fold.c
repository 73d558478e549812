/* SPDX-License-Identifier: ISC */
/* fold.c - text as it is compared: folding, lists of names, near misses. */
#include <string.h>
#include <utf8proc.h>

#include "kesbang/text.h"
#include "utf8.h"

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

/* Into room that the caller has made: every key of every row comes by. */
static void
fold_put(struct fold *f, const char *s, size_t n)
{
	struct kb_buf *out = f->out;

	if (f->blank && out->len > f->start)
		out->s[out->len++] = ' ';
	f->blank = false;
	while (n-- > 0)
		out->s[out->len++] = *s++;
}

/* What most texts are made of: folded as it is. */
static bool
folded(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static void
fold_ascii(struct fold *f, char c)
{
	if (c >= 'A' && c <= 'Z')
		c = (char)(c | 0x20);
	else if (c == '`')
		c = '\'';
	if (!f->name && kb_blank_cp(c))
		f->blank = true;
	else if (!f->name || folded(c))
		fold_put(f, &c, 1);
}

static void
fold_wide(struct fold *f, const char **s, const char *end)
{
	const utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
	    UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
	utf8proc_int32_t part[32], cp = kb_next_cp(s);
	utf8proc_uint8_t to[4];
	utf8proc_ssize_t n;
	int class = 0;

	if (kb_blank_cp(cp)) {
		f->blank = true;
		return;
	}
	n = utf8proc_decompose_char(plain_cp(cp), part, KB_LEN(part), how,
	    &class);
	kb_buf_room(f->out, sizeof(part) + 1 + (size_t)(end - *s));
	for (utf8proc_ssize_t i = 0; i < n && i < (int)KB_LEN(part); i++) {
		if (part[i] < 0x80)
			fold_ascii(f, (char)part[i]);
		else if (!f->name || alnum_cp(part[i]))
			fold_put(f, (char *)to,
			    (size_t)utf8proc_encode_char(part[i], to));
	}
}

static void
fold(struct kb_buf *out, const char *s, bool name)
{
	struct fold f = { .out = out, .start = out->len, .name = name };
	size_t n = strlen(s);
	const char *end = s + n;

	kb_buf_room(out, n);
	while (s < end) {
		if (folded(*s) && !f.blank) {
			out->s[out->len++] = *s++;
			continue;
		}
		if ((unsigned char)*s < 0x80)
			fold_ascii(&f, *s++);
		else
			fold_wide(&f, &s, end);
		if (name)
			f.blank = false;
	}
	out->s[out->len] = '\0';
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
kb_next_part(const char **s, char sep, struct kb_buf *part)
{
	const char stop[] = { sep, '\0' };
	size_t n;

	if (*s == NULL || **s == '\0')
		return false;
	n = strcspn(*s, stop);
	kb_buf_cut(part, 0);
	kb_buf_add(part, *s, n);
	*s += n + ((*s)[n] == sep);
	return true;
}

void
kb_buf_add_once(struct kb_buf *b, const char *item, const char *sep)
{
	size_t n = strlen(item), gap = strlen(sep);
	const char *list = kb_buf_str(b);

	for (const char *p = list; (p = strstr(p, item)) != NULL; p++)
		if ((p == list || ((size_t)(p - list) >= gap &&
		    memcmp(p - gap, sep, gap) == 0)) &&
		    (p[n] == '\0' || strncmp(p + n, sep, gap) == 0))
			return;
	kb_buf_addf(b, "%s%s", b->len > 0 ? sep : "", item);
}

bool
kb_in_list(const char *list, const char *s)
{
	struct kb_buf want = KB_BUF_INIT, part = KB_BUF_INIT, one = KB_BUF_INIT;
	bool found = false;

	kb_fold_name(&want, s);
	while (want.len > 0 && !found && kb_next_part(&list, '|', &part)) {
		kb_buf_cut(&one, 0);
		kb_fold_name(&one, part.s);
		found = strcmp(kb_buf_str(&one), want.s) == 0;
	}
	kb_buf_free(&want);
	kb_buf_free(&part);
	kb_buf_free(&one);
	return found;
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
	size_t na = strlen(word), nb = strlen(candidate), d, most;

	if (na > NEAR_MAX || nb > NEAR_MAX || na > nb + 2 || nb > na + 2)
		return sofar;
	/* Two edits in a short word leave little but its first letter. */
	most = na <= 3 || (na <= 5 && lower(*word) != lower(*candidate)) ? 1 :
	    2;
	d = edits(word, na, candidate, nb);
	if (d > most || d >= *best)
		return sofar;
	*best = d;
	return candidate;
}
