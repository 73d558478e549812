/* SPDX-License-Identifier: ISC */
/* daftar.c - numbered lists: one, two, two, four; "11 tuntutan:" and 13. */
#include <string.h>

#include "teks.h"

#define DEPTH 4				/* lists within lists */

struct list {
	size_t	 first;			/* the piece of its number 1 */
	int	 last;			/* the number seen last */
	char	 style;			/* '.', ')', '('; 'a' "a.", 'b' "a)" */
};

/* The style of a list number at i: "1." "1)" "(1)"; 0: it is none. */
static char
style_at(const struct teks *t, size_t i)
{
	bool bracket = naskah_mark(t, i - 1, '(');
	size_t before = bracket ? i - 2 : i - 1;
	const struct teks_piece *p = &t->p[before];
	bool line = p->kind == TEKS_END || naskah_mark(t, before, '\n');

	if (naskah_plain(t, i, 2) < 1 || t->p[i + 1].kind != TEKS_MARK ||
	    !t->p[i + 1].tight || t->p[i + 2].kind == TEKS_END)
		return '\0';
	if (bracket && (naskah_is(t, before) & T_LABEL) != 0)
		return '\0';			/* ayat (2) */
	if (bracket)
		return naskah_mark(t, i + 1, ')') && t->p[i].tight &&
		    (line || !t->p[i - 1].tight) && t->p[i + 2].kind ==
		    TEKS_WORD ? '(' : '\0';
	if (!line &&
	    (p->kind != TEKS_MARK ||
		(p->mark != ':' && p->mark != ';' && p->mark != '.' &&
		    p->mark != ',')) &&
	    !((naskah_is(t, before) & T_AND) != 0 &&
		naskah_mark(t, i + 1, ')')))
		return '\0';
	if (!naskah_mark(t, i + 1, '.') && !naskah_mark(t, i + 1, ')'))
		return '\0';
	if (!line && naskah_mark(t, i + 1, '.') &&
	    t->p[i + 2].kind != TEKS_WORD)
		return '\0';
	return t->p[i + 1].mark;
}

/* The style of a list's letter at i, of a line or after a mark. */
static char
letter_at(const struct teks *t, size_t i)
{
	const struct teks_piece *p = &t->p[i], *before = p - 1;
	size_t next = i + 1;

	if (p->kind != TEKS_WORD || p->len != 1 || *p->s < 'a' || *p->s > 'z' ||
	    (p->s[1] != '.' && p->s[1] != ')') || (before->kind != TEKS_END &&
	    (before->kind != TEKS_MARK || before->mark == '\0' ||
	    strchr("\n:;.,", before->mark) == NULL)))
		return '\0';
	next += t->p[next].kind == TEKS_MARK;	/* "h." has none */
	if (t->p[next].kind != TEKS_WORD || t->p[next].tight)
		return '\0';			/* a.n. */
	return p->s[1] == '.' ? 'a' : 'b';
}

static bool
lettered(const struct list *l)
{
	return l->style == 'a' || l->style == 'b';
}

/* The list's n-th item as it is called. */
static void
call(struct kb_buf *b, const struct list *l, int n)
{
	if (lettered(l))
		kb_buf_addf(b, "%c", 'a' + n - 1);
	else
		kb_buf_addf(b, "%d", n);
}

/* "Rekomendasi rapat ada 4, yaitu": what is counted stands in front. */
static bool
counted(const struct teks *t, size_t i)
{
	if (!naskah_mark(t, i + 1, ',') && !naskah_mark(t, i + 1, ':') &&
	    (naskah_is(t, i + 1) & T_THAT) == 0)
		return false;
	for (size_t n = 1; n < 5 && n < i && t->p[i - n].kind == TEKS_WORD;
	    n++)
		if ((naskah_is(t, i - n) & T_ITEMS) != 0)
			return true;
	return false;
}

/* The number that counts the list in the sentence before it; or 0. */
static size_t
heading(const struct teks *t, size_t first)
{
	size_t i = first, at;

	if (naskah_mark(t, i - 1, '('))
		i--;
	while (naskah_mark(t, i - 1, '\n'))
		i--;
	if (!naskah_mark(t, i - 1, ':') && (naskah_is(t, i - 1) & T_THAT) == 0)
		return 0;
	for (int n = 0; n < 20 && i > 1; n++) {
		i--;
		if (naskah_stop(t, i) || naskah_mark(t, i, '\n'))
			return 0;
		at = i + 1;
		if (naskah_number(t, i) && naskah_amount(t, i) &&
		    ((naskah_is(t, at) & T_ITEMS) != 0 || counted(t, i)))
			return i;
		if (naskah_number(t, i) && naskah_is(t, at) != 0)
			return 0;
	}
	return 0;
}

static void
number_fault(const struct teks *t, const struct list *l, size_t i, int n)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, lettered(l) ? "huruf " : "nomor ");
	if (n == l->last) {
		call(&b, l, n);
		kb_buf_adds(&b, " dua kali: ");
	} else {
		call(&b, l, l->last + 1);
		kb_buf_adds(&b, " tidak ada, dari ");
		call(&b, l, l->last);
		kb_buf_adds(&b, " langsung ke ");
		call(&b, l, n);
		kb_buf_adds(&b, ": ");
	}
	naskah_quote(t, &b, i, i + 8 < t->n ? i + 8 : t->n);
	naskah_found(t, &b);
}

static void
finish(const struct teks *t, const struct list *l)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t head = l->last > 1 ? heading(t, l->first) : 0;

	if (head == 0 || t->p[head].v == l->last * TEKS_ONE)
		return;
	kb_buf_adds(&b, "tertulis ");
	naskah_show(&b, t->p[head].v);
	kb_buf_addf(&b, ", daftarnya sampai %s ", lettered(l) ? "huruf" :
	    "nomor");
	call(&b, l, l->last);
	kb_buf_adds(&b, ": ");
	naskah_quote(t, &b, head, l->first + 1);
	naskah_found(t, &b);
}

/* The innermost list of that style whose last number is n - off, or 0. */
static int
going_on(const struct list *open, int depth, char style, int n, int off)
{
	while (depth > 0 && !(open[depth - 1].style == style &&
	    open[depth - 1].last == n - off))
		depth--;
	return depth;
}

/*
 * A list number n is the next of a list, the 1 of a new one, or else the
 * innermost list has it twice or leaves one out; further away it is none.
 */
static void
take(const struct teks *t, struct list *open, int *depth, size_t i, char style)
{
	int n = naskah_number(t, i) ? naskah_plain(t, i, 2) :
	    t->p[i].s[0] - 'a' + 1;
	int d = going_on(open, *depth, style, n, 1);

	if (n == 1) {
		if (*depth == DEPTH) {
			finish(t, &open[0]);
			memmove(open, open + 1, (DEPTH - 1) * sizeof(*open));
			(*depth)--;
		}
		open[(*depth)++] = (struct list){ i, 1, style };
		return;
	}
	if (d == 0) {
		d = *depth;
		while (d > 0 && open[d - 1].style != style)
			d--;
		if (d == 0 || (n != open[d - 1].last &&
		    n != open[d - 1].last + 2))
			return;
		number_fault(t, &open[d - 1], i, n);
	}
	while (*depth > d)
		finish(t, &open[--*depth]);
	open[d - 1].last = n;
}

void
naskah_find_list(struct teks *t)
{
	struct list open[DEPTH];
	int depth = 0;
	char style;

	for (size_t i = 1; i < t->n; i++) {
		style = naskah_number(t, i) ? style_at(t, i) : letter_at(t, i);
		if (style != '\0')
			take(t, open, &depth, i, style);
	}
	while (depth > 0)
		finish(t, &open[--depth]);
}
