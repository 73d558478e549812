/* SPDX-License-Identifier: ISC */
/* tell.c - how the finders tell what they found. */
#include <stdlib.h>
#include <string.h>

#include "teks.h"

void
naskah_show(struct kb_buf *b, int64_t v)
{
	int64_t rest = v % TEKS_ONE;
	int digits = 4;

	kb_int_dots(b, v / TEKS_ONE);
	if (rest == 0)
		return;
	for (; rest % 10 == 0; rest /= 10)
		digits--;
	kb_buf_addf(b, ",%0*d", digits, (int)rest);
}

#define QUOTED 90			/* bytes of a text that a finding shows */

/* Digits with blanks, dots and dashes between. */
struct run {
	size_t	 digits, longest, bytes;	/* longest: in one piece */
};

static struct run
digit_run(const char *s, const char *end)
{
	struct run r = { 0, 0, 0 };
	size_t here = 0;

	for (const char *p = s; p < end; p++) {
		if (*p >= '0' && *p <= '9') {
			r.digits++;
			r.bytes = (size_t)(p - s) + 1;
			if (++here > r.longest)
				r.longest = here;
		} else if (strchr(" .-", *p) == NULL) {
			break;
		} else {
			here = 0;
		}
	}
	return r;
}

/* A NIK, a telephone number, a passport: never shown whole. */
static bool
private(const char *s, const struct run *r, char before, bool money)
{
	if (money || r->longest >= 15)
		return r->longest >= 15;
	return r->digits >= 15 || (r->digits >= 9 && s[0] == '0') ||
	    (r->digits >= 10 && s[0] == '6' && s[1] == '2') ||
	    (r->digits >= 6 && before >= 'A' && before <= 'Z');
}

bool
naskah_rupiah(const char *text, const char *at)
{
	if (at > text && at[-1] == ' ')
		at--;
	if (at > text && at[-1] == '.')
		at--;
	return at - text >= 2 && (at[-2] | 0x20) == 'r' &&
	    (at[-1] | 0x20) == 'p';
}

void
naskah_quote(const struct teks *t, struct kb_buf *b, size_t from, size_t to)
{
	const char *s = t->p[from].s, *end, *p;
	size_t n;
	int open = 0;

	if (to <= from)
		to = from + 1;
	for (size_t i = from; i < to; i++)
		if (naskah_mark(t, i, '('))
			open++;
		else if (naskah_mark(t, i, ')'))
			open--;
	to += open == 1 && naskah_mark(t, to, ')');
	end = t->p[to - 1].s + t->p[to - 1].len;
	kb_buf_addc(b, '\'');
	for (p = s; p < end && p - s < QUOTED; p += n) {
		n = 1;
		if (*p >= '0' && *p <= '9') {
			struct run r = digit_run(p, end);
			bool hide = private(p, &r, p > t->text ? p[-1] : ' ',
			    naskah_rupiah(t->text, p));

			n = r.bytes;
			kb_buf_add(b, p, hide ? 2 : n);
			kb_buf_adds(b, hide ? "..." : "");
			continue;
		}
		kb_buf_addc(b, *p == '\n' || *p == '\r' || *p == '\t' ? ' ' :
		    *p);
	}
	while (p < end && ((unsigned char)*p & 0xc0) == 0x80)
		kb_buf_addc(b, *p++);		/* no half letter */
	kb_buf_adds(b, p < end ? " ...'" : "'");
}

#define MOST_TOLD 30			/* of one text */

void
naskah_found(const struct teks *t, struct kb_buf *what)
{
	if (++*t->told <= MOST_TOLD)
		kb_doubt(t->lint, t->column, kb_buf_str(what), t->fault->rule);
	kb_buf_free(what);
}

void
naskah_rest(const struct teks *t)
{
	char *what;

	if (*t->told <= MOST_TOLD)
		return;
	what = kb_asprintf("dan %zu temuan lain dalam teks ini", *t->told -
	    MOST_TOLD);
	kb_doubt(t->lint, t->column, what, t->fault->rule);
	free(what);
}
