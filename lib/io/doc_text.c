/* SPDX-License-Identifier: ISC */
/* doc_text.c - a document as text: 80 columns, for mail, print, terminal. */
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"

#define WIDTH 80
#define GAP 2				/* between a label and its text */
#define SIGN 44				/* where the signature begins */
#define ROOM 6				/* lines for a letterhead */

struct lay {
	struct kb_buf	*b;
	size_t		 at;		/* of the details of the last item */
	bool		 under;		/* paragraphs stand under a section */
};

/* ---- lines ---- */

static void
line(struct kb_buf *b, const char *s, size_t indent)
{
	kb_buf_fill(b, ' ', indent);
	kb_wrap(b, s, indent, indent, WIDTH);
	kb_buf_addc(b, '\n');
}

static void
center(struct kb_buf *b, const char *s)
{
	struct kb_buf all = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *p;

	kb_wrap(&all, s, 0, 0, WIDTH);
	p = kb_buf_str(&all);
	do {
		size_t n = strcspn(p, "\n"), w;

		kb_buf_cut(&one, 0);
		kb_buf_add(&one, p, n);
		w = kb_width(one.s);
		kb_buf_fill(b, ' ', w < WIDTH ? (WIDTH - w) / 2 : 0);
		kb_buf_addf(b, "%s\n", one.s);
		p += n + (p[n] == '\n');
	} while (*p != '\0');
	kb_buf_free(&all);
	kb_buf_free(&one);
}

/* Neighbours are aligned: as wide as the longest label among them. */
static void
fact(struct kb_buf *b, const struct kb_doc *d, size_t i)
{
	size_t from = i, w = 0, at;

	while (from > 0 && d->block[from - 1].kind == d->block[i].kind)
		from--;
	for (; from < d->n && d->block[from].kind == d->block[i].kind; from++)
		if ((at = kb_width(d->block[from].label)) > w)
			w = at;
	at = kb_width(d->block[i].label);
	kb_buf_adds(b, d->block[i].label);
	kb_buf_fill(b, ' ', w + GAP - at);
	kb_buf_adds(b, ": ");
	kb_wrap(b, d->block[i].text, w + GAP + 2, w + GAP + 2, WIDTH);
	kb_buf_addc(b, '\n');
}

static void
item(struct lay *l, const struct kb_block *k)
{
	size_t from = l->b->len;

	if (k->n > 0)
		kb_buf_addf(l->b, "%4zu. ", k->n);
	else
		kb_buf_adds(l->b, "   - ");
	l->at = l->b->len - from;
	kb_wrap(l->b, k->text, l->at, l->at, WIDTH);
	kb_buf_addc(l->b, '\n');
}

static void
detail(struct lay *l, const struct kb_block *k)
{
	size_t at = l->at > 0 ? l->at : KB_DOC_INDENT, start = at;

	kb_buf_fill(l->b, ' ', at);
	if (k->label != NULL) {
		kb_buf_addf(l->b, "%s: ", k->label);
		start += kb_width(k->label) + 2;
	}
	kb_wrap(l->b, k->text, start, at, WIDTH);
	kb_buf_addc(l->b, '\n');
}

/* ---- blocks ---- */

/* A blank line stands between groups of blocks, and before each section. */
enum group { NOTHING, HEAD, FACTS, SECTION, BODY, TABLE, PARA, SIGNED, PAGE,
	RIGHT, REFS, LINES };

static const enum group group_of[] = {
	[KB_BLOCK_KOP] = HEAD, [KB_BLOCK_TITLE] = HEAD,
	[KB_BLOCK_SUBTITLE] = HEAD, [KB_BLOCK_FACT] = FACTS,
	[KB_BLOCK_SECTION] = SECTION, [KB_BLOCK_GROUP] = BODY,
	[KB_BLOCK_ITEM] = BODY, [KB_BLOCK_DETAIL] = BODY,
	[KB_BLOCK_NOTE] = TABLE, [KB_BLOCK_TABLE] = TABLE,
	[KB_BLOCK_PARA] = PARA, [KB_BLOCK_SIGN] = SIGNED,
	[KB_BLOCK_PAGE] = PAGE, [KB_BLOCK_LETTER] = PAGE,
	[KB_BLOCK_RIGHT] = RIGHT, [KB_BLOCK_REF] = REFS,
	[KB_BLOCK_LINE] = LINES, [KB_BLOCK_SIGNERS] = SIGNED,
	[KB_BLOCK_ROOM] = HEAD, [KB_BLOCK_PICTURE] = PARA,
};

static bool
blank_before(enum group last, enum group now)
{
	if (last == NOTHING || (last == SECTION && now != SECTION) ||
	    (last == LINES && now == BODY))
		return false;
	return last != now || now == PARA || now == SECTION;
}

/* A fact of another thing than the one before. */
static bool
apart(const struct kb_doc *d, size_t i)
{
	return i > 0 && d->block[i].kind == KB_BLOCK_FACT &&
	    d->block[i].n > 0 && d->block[i - 1].kind == KB_BLOCK_FACT;
}

static void
rule(struct kb_buf *b)
{
	kb_buf_fill(b, '=', WIDTH);
	kb_buf_addc(b, '\n');
}

/* Its lines are as they are. */
static void
picture(struct kb_buf *b, const char *s)
{
	kb_buf_adds(b, s);
	if (b->len > 0 && b->s[b->len - 1] != '\n')
		kb_buf_addc(b, '\n');
}

static void
legend(struct kb_buf *b, const struct kb_doc *d, size_t i)
{
	struct kb_buf s = KB_BUF_INIT;

	kb_doc_legend(d, i, &s);
	if (s.len > 0)
		line(b, s.s, KB_DOC_INDENT);
	kb_buf_free(&s);
}

static void
put(struct lay *l, const struct kb_doc *d, size_t i)
{
	const struct kb_block *k = &d->block[i];

	switch (k->kind) {
	case KB_BLOCK_KOP:
		center(l->b, k->text);
		if (i + 1 == d->n || d->block[i + 1].kind != KB_BLOCK_KOP)
			rule(l->b);
		break;
	case KB_BLOCK_TITLE:
	case KB_BLOCK_SUBTITLE:
		center(l->b, k->text);
		break;
	case KB_BLOCK_FACT:
	case KB_BLOCK_REF:
		fact(l->b, d, i);
		break;
	case KB_BLOCK_SECTION:
	case KB_BLOCK_LINE:
		line(l->b, k->text, 0);
		break;
	case KB_BLOCK_RIGHT:
		line(l->b, k->text, SIGN);
		break;
	case KB_BLOCK_PARA:
		line(l->b, k->text, l->under ? KB_DOC_INDENT : 0);
		break;
	case KB_BLOCK_GROUP:
	case KB_BLOCK_NOTE:
		line(l->b, k->text, KB_DOC_INDENT);
		break;
	case KB_BLOCK_ITEM:
		item(l, k);
		break;
	case KB_BLOCK_DETAIL:
		detail(l, k);
		break;
	case KB_BLOCK_TABLE:
		kb_doc_text_table(l->b, k);
		legend(l->b, d, i);
		break;
	case KB_BLOCK_SIGN:
		line(l->b, k->text, SIGN);
		kb_buf_fill(l->b, '\n', k->n);
		break;
	case KB_BLOCK_SIGNERS:
		kb_doc_text_signers(l->b, k);
		break;
	case KB_BLOCK_ROOM:
		kb_buf_fill(l->b, '\n', ROOM);
		break;
	case KB_BLOCK_PICTURE:
		picture(l->b, k->text);
		break;
	case KB_BLOCK_LETTER:
	case KB_BLOCK_PAGE:
		rule(l->b);
		break;
	}
}

void
kb_doc_text(const struct kb_doc *doc, struct kb_buf *b)
{
	struct kb_doc parts = kb_doc_in_parts(doc, &kb_doc_text_ruler);
	const struct kb_doc *d = &parts;
	struct lay l = { .b = b };
	enum group last = NOTHING;

	if (d->mark != NULL) {
		center(b, d->mark);
		kb_buf_addc(b, '\n');
	}
	for (size_t i = d->n > 0 && d->block[0].kind == KB_BLOCK_LETTER;
	    i < d->n; i++) {
		enum group now = group_of[d->block[i].kind];

		if (blank_before(last, now) || apart(d, i) || (last == TABLE &&
		    d->block[i].kind == KB_BLOCK_TABLE))
			kb_buf_addc(b, '\n');
		l.under = last == SECTION || (l.under && last == PARA);
		if (now != BODY)
			l.at = 0;
		put(&l, d, i);
		last = now;
	}
	if (d->mark != NULL) {
		kb_buf_addc(b, '\n');
		center(b, d->mark);
	}
	kb_doc_parts_free(&parts);
}

int
kb_doc_write_text(const struct kb_doc *d, struct kb_sink *sink,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	kb_doc_text(d, &b);
	kb_sink_add(sink, kb_buf_str(&b), b.len);
	kb_buf_free(&b);
	return 0;
}
