/* SPDX-License-Identifier: ISC */
/* template_fill.c - a template's lines to the parts of one letter. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "template_fill.h"

#define MOST (4 * 1024 * 1024)		/* bytes of one letter */

/* ---- parts ---- */

struct kb_part *
kb_fill_part(struct kb_fill *f, enum kb_part_kind kind, const char *label,
    const char *text)
{
	struct kb_filled *to = f->to;
	struct kb_part *p;

	to->part = kb_grow(to->part, to->n, sizeof(*p));
	p = &to->part[to->n++];
	*p = (struct kb_part){ .kind = kind, .label = label != NULL ?
	    kb_strdup(label) : NULL, .text = kb_strdup(text) };
	return p;
}

/* ": b. ..." is a line more of the fact before it. */
static bool
goes_under(struct kb_fill *f, const char *text)
{
	struct kb_part *last;
	char *both;

	if (f->kind != KB_PART_FACT || *f->label != '\0' || f->to->n == 0)
		return false;
	last = &f->to->part[f->to->n - 1];
	if (last->kind != KB_PART_FACT)
		return false;
	both = kb_asprintf("%s\n%s", last->text, text);
	free(last->text);
	last->text = both;
	return true;
}

static void
put(struct kb_fill *f, const char *text)
{
	struct kb_part *p;

	if (goes_under(f, text))
		return;
	p = kb_fill_part(f, f->kind, f->label, text);
	if (f->kind == KB_PART_FACT)
		p->n = f->apart && f->to->n > 1 &&
		    p[-1].kind == KB_PART_FACT;
	f->apart = false;
	/* Numbered as they come; one that begins with 1 begins anew. */
	if (f->kind == KB_PART_ITEM && f->n > 0) {
		bool goes_on = f->to->n > 1 && p[-1].kind == KB_PART_ITEM &&
		    p[-1].n > 0;

		f->last = f->n == 1 && !goes_on ? 1 : f->last + 1;
		p->n = f->last;
	}
}

/* "a\nb": each one, or "a, b" in a sentence. */
static void
put_lines(struct kb_fill *f)
{
	const char *s = kb_buf_str(&f->text);
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &one))
		if (*kb_trim(one.s) != '\0')
			put(f, one.s);
	kb_buf_free(&one);
}

void
kb_fill_dots(struct kb_fill *f)
{
	if (f->dots.len > 0)
		kb_buf_addf(&f->to->dots, "%s%s", f->to->dots.len > 0 ? ", " :
		    "", f->dots.s);
}

static void
close_part(struct kb_fill *f)
{
	bool spare = f->kind == KB_PART_FACT || f->kind == KB_PART_ITEM ||
	    f->kind == KB_PART_HEAD;

	if (!f->open)
		return;
	f->open = false;
	if (f->holes > 0 && f->known == 0 && (spare || f->text.len == 0))
		return;
	if (f->text.len == 0 && f->kind == KB_PART_FACT)
		kb_buf_adds(&f->text, KB_TEMPLATE_DOTS);
	kb_fill_dots(f);
	if (f->all)
		put_lines(f);
	else if (f->text.len > 0 || f->kind == KB_PART_PAGE)
		put(f, kb_buf_str(&f->text));
}

static void
open_part(struct kb_fill *f, enum kb_part_kind kind, const struct kb_line *l)
{
	close_part(f);
	kb_buf_cut(&f->text, 0);
	kb_buf_cut(&f->dots, 0);
	f->kind = kind;
	f->label = l->label;
	f->n = l->n;
	f->open = true;
	f->holes = f->known = 0;
	f->all = kb_hole_is_all(l->text) && kind != KB_PART_FACT;
}

/* ---- texts ---- */

/* In a sentence the lines of a value follow each other. */
static void
inline_value(struct kb_fill *f, const char *s)
{
	struct kb_buf one = KB_BUF_INIT;
	bool any = false;

	while (f->text.len <= MOST && kb_next_part(&s, '\n', &one)) {
		if (*kb_trim(one.s) == '\0')
			continue;
		kb_buf_addf(&f->text, "%s%s", any ? ", " : "", one.s);
		any = true;
	}
	kb_buf_free(&one);
}

/* A value that seemed to be all of a part stands in a sentence. */
static void
no_list(struct kb_fill *f)
{
	char *value = kb_strdup(kb_buf_str(&f->text));

	if (f->all) {
		kb_buf_cut(&f->text, 0);
		inline_value(f, value);
	}
	f->all = false;
	free(value);
}

static void
with_value(struct kb_fill *f, const struct kb_hole *h, const char *value)
{
	for (size_t i = 0; i < h->textlen; i++)
		if (h->text[i] == '*')
			inline_value(f, value);
		else
			kb_buf_addc(&f->text, h->text[i]);
}

void
kb_fill_hole(struct kb_fill *f, const struct kb_hole *h)
{
	struct kb_buf v = KB_BUF_INIT;
	bool known = kb_value_text(f->f, h->name, h->len, &v);

	f->holes++;
	f->known += known || h->mark == '|';
	if (known && h->mark == '?' && h->textlen > 0)
		with_value(f, h, kb_buf_str(&v));
	else if (known && f->all)
		kb_buf_adds(&f->text, kb_buf_str(&v));
	else if (known)
		inline_value(f, kb_buf_str(&v));
	else if (h->mark == '|')
		kb_buf_add(&f->text, h->text, h->textlen);
	else if (h->mark == '\0') {
		kb_buf_adds(&f->text, KB_TEMPLATE_DOTS);
		kb_buf_addf(&f->dots, "%s%.*s", f->dots.len > 0 ? ", " : "",
		    (int)h->len, h->name);
	}
	kb_buf_free(&v);
}

static void
add_text(struct kb_fill *f, const char *s)
{
	struct kb_hole h;

	if (f->text.len > 0 && f->text.s[f->text.len - 1] != ' ')
		kb_buf_addc(&f->text, ' ');
	f->bytes -= f->text.len;
	while (kb_hole_next(&s, &h, NULL) == 0)
		if (h.name != NULL)
			kb_fill_hole(f, &h);
		else
			kb_buf_add(&f->text, h.text, h.textlen);
	f->bytes += f->text.len;
}

/* ---- lines ---- */

/* Does this line go on what is open? */
static bool
goes_on(const struct kb_fill *f, const struct kb_line *l)
{
	return f->open && (f->kind == KB_PART_PARA || f->kind == KB_PART_ITEM ||
	    (f->kind == KB_PART_FACT && l->indented));
}

static void
table(struct kb_fill *f, const struct kb_line *l)
{
	const struct kb_given_table *g = kb_table_given(f->f, l->text);

	if (g->doc != NULL)
		kb_fill_part(f, KB_PART_TABLE, NULL, g->name)->doc = g->doc;
}

static void
line(struct kb_fill *f, const struct kb_line *l)
{
	static const enum kb_part_kind of[] = {
		[KB_LINE_HEAD] = KB_PART_HEAD, [KB_LINE_TEXT] = KB_PART_PARA,
		[KB_LINE_FACT] = KB_PART_FACT, [KB_LINE_ITEM] = KB_PART_ITEM,
		[KB_LINE_SECTION] = KB_PART_SECTION,
		[KB_LINE_PAGE] = KB_PART_PAGE,
	};

	if (l->kind == KB_LINE_BLANK || l->kind >= KB_LINE_TABLE) {
		close_part(f);
		f->apart = f->apart || l->kind == KB_LINE_BLANK;
		if (l->kind == KB_LINE_TABLE)
			table(f, l);
		else if (l->kind > KB_LINE_TABLE)
			kb_fill_signers(f, l);
		return;
	}
	if (l->kind == KB_LINE_TEXT && goes_on(f, l))
		no_list(f);
	else
		open_part(f, of[l->kind], l);
	add_text(f, l->text);
	if (l->kind != KB_LINE_TEXT && l->kind != KB_LINE_ITEM &&
	    l->kind != KB_LINE_FACT)
		close_part(f);
}

static int
lines(struct kb_fill *f, struct kb_err *err)
{
	const struct kb_template *t = f->t;

	for (size_t i = 0; i < t->n; i++) {
		const struct kb_line *l = &t->line[i];

		if (l->kind == KB_LINE_ELSE ||
		    (l->kind == KB_LINE_IF && !kb_value_is(f->f, l)))
			i = l->to;
		else if (l->kind < KB_LINE_IF)
			line(f, l);
		if (f->bytes > MOST)
			return kb_fail(err, KB_DATA, "%s:%ld: surat menjadi "
			    "terlalu panjang", t->name, l->number);
	}
	close_part(f);
	return 0;
}

int
kb_template_fill(const struct kb_template *t, const struct kb_filling *from,
    struct kb_filled *to, struct kb_err *err)
{
	struct kb_fill f = { .t = t, .f = from, .to = to };
	int rc = kb_template_check(t, from, err);

	if (rc == 0)
		rc = lines(&f, err);
	kb_doc_free(f.signers);
	kb_buf_free(&f.text);
	kb_buf_free(&f.dots);
	return rc;
}

void
kb_filled_free(struct kb_filled *d)
{
	for (size_t i = 0; i < d->n; i++) {
		free(d->part[i].label);
		free(d->part[i].text);
	}
	for (size_t i = 0; i < d->nown; i++)
		kb_doc_free(d->own[i]);
	free(d->own);
	free(d->part);
	kb_buf_free(&d->dots);
	*d = (struct kb_filled){ 0 };
}

const char *
kb_filled_head(const struct kb_filled *d, const char *label, size_t i)
{
	for (size_t n = 0; n < d->n && d->part[n].kind == KB_PART_HEAD; n++)
		if (strcmp(d->part[n].label, label) == 0 && i-- == 0)
			return d->part[n].text;
	return NULL;
}
