/* SPDX-License-Identifier: ISC */
/*
 * doc_html.c - a document as one HTML page that needs nothing beside it: for
 * the screen, a phone and paper (A4, F4).  How it looks is in page.css.
 *
 * Every element is closed and every attribute quoted, so that an XML parser
 * can read the page, too.
 */
#include <stdlib.h>
#include <string.h>

#include "doc_html.h"

#define REST 3				/* rows that go with a signature */
#define LONG 400 	/* bytes of an item that may be broken over pages */

struct page {
	struct kb_buf		 b;
	const struct kb_doc	*d;
	struct kb_sink		*sink;
	const char		*list;		/* the open one: "ol", "ul" */
	bool			 item;		/* its last item is open */
	bool			 upright;	/* it has text, not only tables */
	bool			 letter;	/* one is open */
	bool			 part;		/* of a page for a screen, too */
	size_t			 tail;		/* where what is signed with the
						   signature begins */
};

void
kb_html_text(struct kb_buf *b, const char *s)
{
	while (*s != '\0') {
		size_t n = strcspn(s, "&<>\"'\n");

		kb_buf_add(b, s, n);
		s += n;
		switch (*s) {
		case '&': kb_buf_adds(b, "&amp;"); break;
		case '<': kb_buf_adds(b, "&lt;"); break;
		case '>': kb_buf_adds(b, "&gt;"); break;
		case '"': kb_buf_adds(b, "&quot;"); break;
		case '\'': kb_buf_adds(b, "&#39;"); break;
		case '\n': kb_buf_adds(b, "<br/>"); break;
		default: return;
		}
		s++;
	}
}

/* <tag class="class">text</tag>; class NULL: none. */
void
kb_html_element(struct kb_buf *b, const char *tag, const char *class,
    const char *s)
{
	kb_buf_addf(b, class != NULL ? "<%s class=\"%s\">" : "<%s>", tag,
	    class);
	kb_html_text(b, s);
	kb_buf_addf(b, "</%s>\n", tag);
}

static void
flush(struct page *p)
{
	kb_sink_add(p->sink, kb_buf_str(&p->b), p->b.len);
	kb_buf_cut(&p->b, 0);
}

/* ---- runs of blocks of one kind share an element ---- */

static bool
first(const struct kb_doc *d, size_t i)
{
	return i == 0 || d->block[i - 1].kind != d->block[i].kind;
}

static bool
last(const struct kb_doc *d, size_t i)
{
	return i + 1 == d->n || d->block[i + 1].kind != d->block[i].kind;
}

static void
kop(struct page *p, size_t i)
{
	static const char *const class[] = {
		[KB_KOP_GOVERNMENT] = "government", [KB_KOP_OFFICE] = "office",
		[KB_KOP_ADDRESS] = "address",
	};
	const struct kb_block *k = &p->d->block[i];

	if (first(p->d, i))
		kb_buf_adds(&p->b, "<header>\n");
	kb_html_element(&p->b, "p", class[k->n], k->text);
	if (last(p->d, i))
		kb_buf_adds(&p->b, "</header>\n");
}

static void
fact(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];
	const char *apart;

	if (first(p->d, i))
		kb_buf_adds(&p->b, k->kind == KB_BLOCK_REF ?
		    "<dl class=\"ref\">\n" : "<dl>\n");
	apart = k->kind == KB_BLOCK_FACT && k->n > 0 ? "apart" : NULL;
	kb_html_element(&p->b, "dt", apart, k->label);
	kb_html_element(&p->b, "dd", apart, k->text);
	if (last(p->d, i))
		kb_buf_adds(&p->b, "</dl>\n");
}

static void
sign(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];

	if (first(p->d, i))
		kb_buf_adds(&p->b, "<div class=\"sign\">\n");
	if (k->n > 0)		/* in lines, as high as those of the text */
		kb_buf_addf(&p->b, "<p class=\"hand\" style=\"margin-bottom: "
		    "%zu.%zuem\">", k->n * 4 / 3, k->n * 40 / 3 % 10);
	else
		kb_buf_adds(&p->b, "<p>");
	kb_html_text(&p->b, k->text);
	kb_buf_adds(&p->b, "</p>\n");
	if (last(p->d, i))
		kb_buf_adds(&p->b, "</div>\n");
}

/* ---- items ---- */

static size_t
length(const struct kb_doc *d, size_t i)
{
	size_t n = strlen(d->block[i].text);

	while (++i < d->n && d->block[i].kind == KB_BLOCK_DETAIL)
		n += strlen(d->block[i].text);
	return n;
}

static void
end_item(struct page *p)
{
	if (p->item)
		kb_buf_adds(&p->b, "</li>\n");
	p->item = false;
}

static void
end_list(struct page *p)
{
	end_item(p);
	if (p->list != NULL)
		kb_buf_addf(&p->b, "</%s>\n", p->list);
	p->list = NULL;
}

static void
item(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];
	const char *list = k->n > 0 ? "ol" : "ul";

	end_item(p);
	if (p->list != NULL && strcmp(p->list, list) != 0)
		end_list(p);
	if (p->list == NULL)
		kb_buf_addf(&p->b, "<%s>\n", list);
	p->list = list;
	p->item = true;
	kb_buf_adds(&p->b, "<li");
	if (k->n > 0)
		kb_buf_addf(&p->b, " value=\"%zu\"", k->n);
	if (length(p->d, i) > LONG)
		kb_buf_adds(&p->b, " class=\"long\"");
	kb_buf_addc(&p->b, '>');
	kb_html_element(&p->b, "p", "name", k->text);
}

static void
detail(struct page *p, const struct kb_block *k)
{
	kb_buf_adds(&p->b, "<p>");
	if (k->label != NULL) {
		kb_buf_adds(&p->b, "<b>");
		kb_html_text(&p->b, k->label);
		kb_buf_adds(&p->b, ":</b> ");
	}
	kb_html_text(&p->b, k->text);
	kb_buf_adds(&p->b, "</p>\n");
}

/* ---- blocks ---- */

static void
end_letter(struct page *p)
{
	if (p->letter)
		kb_buf_adds(&p->b, "</section>\n");
	p->letter = false;
}

static void
letter(struct page *p, const struct kb_block *k)
{
	end_letter(p);
	kb_buf_addf(&p->b, "<section class=\"letter%s\">\n", k->n > 0 ?
	    " broad" : "");
	p->letter = true;
}

/* On a screen parts may stand beside each other. */
static void
end_part(struct page *p)
{
	if (p->part)
		kb_buf_adds(&p->b, "</section>\n");
	p->part = false;
}

static void
section(struct page *p, const struct kb_block *k)
{
	end_part(p);
	if (p->d->screen)
		kb_buf_adds(&p->b, "<section>\n");
	p->part = p->d->screen;
	kb_html_element(&p->b, "h2", NULL, k->text);
}

static void
block(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];

	if (k->kind != KB_BLOCK_ITEM && k->kind != KB_BLOCK_DETAIL)
		end_list(p);
	switch (k->kind) {
	case KB_BLOCK_KOP:
		kop(p, i);
		break;
	case KB_BLOCK_TITLE:
		kb_html_element(&p->b, "h1", NULL, k->text);
		break;
	case KB_BLOCK_SUBTITLE:
		kb_html_element(&p->b, "p", "subtitle", k->text);
		break;
	case KB_BLOCK_FACT:
	case KB_BLOCK_REF:
		fact(p, i);
		break;
	case KB_BLOCK_LETTER:
		letter(p, k);
		break;
	case KB_BLOCK_RIGHT:
		kb_html_element(&p->b, "p", "right", k->text);
		break;
	case KB_BLOCK_LINE:
		kb_html_element(&p->b, "p", "line", k->text);
		break;
	case KB_BLOCK_SECTION:
		section(p, k);
		break;
	case KB_BLOCK_GROUP:
		kb_html_element(&p->b, "h3", NULL, k->text);
		break;
	case KB_BLOCK_PARA:
		kb_html_element(&p->b, "p", NULL, k->text);
		break;
	case KB_BLOCK_ITEM:
		item(p, i);
		break;
	case KB_BLOCK_DETAIL:
		detail(p, k);
		break;
	case KB_BLOCK_NOTE:
		kb_html_element(&p->b, "p", "note", k->text);
		break;
	case KB_BLOCK_TABLE:
		kb_html_table(&p->b, k, p->upright, 0, k->nrow);
		kb_html_legend(&p->b, p->d, i);
		break;
	case KB_BLOCK_SIGN:
		sign(p, i);
		break;
	case KB_BLOCK_ROOM:
		kb_html_element(&p->b, "div", "room", k->text);
		break;
	case KB_BLOCK_SIGNERS:
		kb_html_signers(&p->b, k);
		break;
	case KB_BLOCK_PICTURE:
		kb_buf_addf(&p->b, "<div class=\"picture\">\n%s</div>\n",
		    k->svg);
		break;
	case KB_BLOCK_PAGE:
		kb_buf_adds(&p->b, "<div class=\"page\"></div>\n");
		break;
	}
	flush(p);
}

static bool
signed_here(const struct kb_block *k)
{
	return k->kind == KB_BLOCK_SIGN || k->kind == KB_BLOCK_SIGNERS;
}

/*
 * A signature does not stand alone on a page: what stands right before it, a
 * paragraph or a small table with its heading and notes, goes with it.
 */
static size_t
tail_from(const struct kb_doc *d, size_t i)
{
	size_t from = i;

	while (i < d->n && !signed_here(&d->block[i]))
		i++;
	if (i == d->n)
		return SIZE_MAX;
	while (i > from && d->block[i - 1].kind == KB_BLOCK_NOTE)
		i--;
	if (i > from && (d->block[i - 1].kind == KB_BLOCK_PARA ||
	    (d->block[i - 1].kind == KB_BLOCK_TABLE &&
	    kb_html_whole(&d->block[i - 1]))))
		i--;
	if (i > from && d->block[i - 1].kind == KB_BLOCK_SECTION)
		i--;
	return i;
}

static void
begin_tail(struct page *p)
{
	end_list(p);
	kb_buf_adds(&p->b, "<div class=\"tail\">\n");
}

/* A long table right before the tail leaves its last rows to it: as columns
 * with shares are, they stand under each other. */
static bool
shares_tail(const struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];

	return i + 1 == p->tail && k->kind == KB_BLOCK_TABLE &&
	    k->nrow > REST && !kb_html_whole(k) && kb_doc_shares(k) > 0;
}

static void
table_and_tail(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];

	end_list(p);
	kb_html_table(&p->b, k, p->upright, 0, k->nrow - REST);
	begin_tail(p);
	kb_html_table(&p->b, k, p->upright, k->nrow - REST, k->nrow);
	p->tail = SIZE_MAX;			/* it has begun */
}

static void
blocks(struct page *p)
{
	const struct kb_doc *d = p->d;

	p->tail = tail_from(d, 0);
	for (size_t i = 0; i < d->n; i++) {
		if (shares_tail(p, i)) {
			table_and_tail(p, i);
			continue;
		}
		if (i == p->tail)
			begin_tail(p);
		block(p, i);
		if (signed_here(&d->block[i]) && (i + 1 == d->n ||
		    !signed_here(&d->block[i + 1]))) {
			kb_buf_adds(&p->b, "</div>\n");
			p->tail = tail_from(d, i + 1);
		}
	}
	end_list(p);
	end_part(p);
	end_letter(p);
}

static bool
has_items(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_ITEM || d->block[i].letter)
			return true;
	return false;
}

int
kb_doc_write_html(const struct kb_doc *d, struct kb_sink *sink,
    struct kb_err *err)
{
	bool text = has_items(d);
	struct kb_doc parts = kb_doc_in_parts(d, text ? &kb_html_upright :
	    &kb_html_ruler);
	struct page p = { .d = &parts, .sink = sink, .upright = text };

	(void)err;
	kb_html_head(&p.b, &parts, text);
	blocks(&p);
	kb_buf_adds(&p.b, "</main>\n");
	if (d->mark != NULL)
		kb_html_element(&p.b, "p", "mark bottom", d->mark);
	kb_buf_adds(&p.b, "</div>\n</body>\n</html>\n");
	flush(&p);
	kb_buf_free(&p.b);
	kb_doc_parts_free(&parts);
	return 0;
}
