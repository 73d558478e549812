/* SPDX-License-Identifier: ISC */
/*
 * doc_rtf.c - a document as a file that a word processor opens for editing
 * (Word, LibreOffice): A4, in plain paragraphs and tables.
 *
 * Numbers of items are text, so that no program counts them anew.
 */
#include <stdlib.h>
#include <string.h>

#include "doc_rtf.h"
#include "kesbang/text.h"

/* Twips, 20 to a point. */
#define HAND_AT 5100			/* where the signature begins */
#define LETTER 132			/* one of a label, about */
#define LABEL 2600			/* a label is at most so wide */
#define INDENT 567
#define ITEM 454
#define LINE 280

const struct kb_rtf_paper kb_rtf_papers[] = {
	[KB_PAPER_ANY] = { 11906, 16838, 9355, 14287 },
	[KB_PAPER_A4] = { 11906, 16838, 9355, 14287 },
	[KB_PAPER_F4] = { 12189, 18709, 9638, 16158 },
	[KB_PAPER_A3] = { 16838, 23811, 14287, 21260 },
};

struct page {
	struct kb_buf		 b;
	const struct kb_doc	*d;
	struct kb_doc_grid	 grid;
	bool			 new_page;
	bool			 broad;		/* the page lies on its side */
	bool			 item;		/* details stand under one */
};

static const struct kb_rtf_paper *
paper(const struct page *p)
{
	return &kb_rtf_papers[p->d->paper];
}

static int
line_wide(const struct page *p)
{
	return p->broad ? paper(p)->broad : paper(p)->line;
}

static size_t
rune(const unsigned char *s, uint32_t *cp)
{
	size_t n = *s < 0xe0 ? 2 : *s < 0xf0 ? 3 : 4;

	*cp = *s & (0xffU >> (n + 1));
	for (size_t i = 1; i < n; i++)
		*cp = *cp << 6 | (s[i] & 0x3fU);
	return n;
}

/* Sixteen bits with a sign, as the format wants them. */
static void
unit(struct kb_buf *b, uint32_t u)
{
	kb_buf_addf(b, "\\u%d?", u > 0x7fff ? (int)u - 0x10000 : (int)u);
}

void
kb_rtf_text(struct kb_buf *b, const char *s)
{
	uint32_t cp;

	while (*s != '\0') {
		if ((unsigned char)*s >= 0x80) {
			s += rune((const unsigned char *)s, &cp);
			if (cp > 0xffff) {
				unit(b, 0xd800 + ((cp - 0x10000) >> 10));
				cp = 0xdc00 + ((cp - 0x10000) & 0x3ff);
			}
			unit(b, cp);
			continue;
		}
		if (*s == '\n')
			kb_buf_adds(b, "\\line ");
		else if (strchr("\\{}", *s) != NULL)
			kb_buf_addf(b, "\\%c", *s);
		else
			kb_buf_addc(b, *s);
		s++;
	}
}

/* ---- paragraphs ---- */

/* how: alignment, indents and letters, as control words. */
static void
begin(struct page *p, size_t i, const char *how)
{
	kb_buf_addf(&p->b, "{\\pard%s%s%s ", p->new_page ? "\\pagebb" : "",
	    kb_doc_keeps(p->d, i) ? "\\keepn" : "", how);
	p->new_page = false;
}

static void
end(struct page *p)
{
	kb_buf_adds(&p->b, "\\par}\n");
}

static void
para(struct page *p, size_t i, const char *how)
{
	begin(p, i, how);
	kb_rtf_text(&p->b, p->d->block[i].text);
	end(p);
}

static bool
begins(const struct page *p, size_t i)
{
	return i == 0 || p->d->block[i - 1].kind != p->d->block[i].kind;
}

static bool
ends(const struct page *p, size_t i)
{
	return i + 1 == p->d->n ||
	    p->d->block[i + 1].kind != p->d->block[i].kind;
}

static void
kop(struct page *p, size_t i)
{
	static const char *const look[] = {
		[KB_KOP_GOVERNMENT] = "\\fs25", [KB_KOP_OFFICE] = "\\b\\fs29",
		[KB_KOP_ADDRESS] = "\\fs19",
	};
	char *how = kb_asprintf("\\qc%s%s", look[p->d->block[i].n],
	    ends(p, i) ? "\\brdrb\\brdrdb\\brdrw15\\brsp80\\sa240" : "");

	para(p, i, how);
	free(how);
}

/* Neighbours are aligned: as wide as the longest label among them. */
static int
label_width(const struct kb_doc *d, size_t i)
{
	enum kb_block_kind kind = d->block[i].kind;
	int wide = 0, w;

	while (i > 0 && d->block[i - 1].kind == kind)
		i--;
	for (; i < d->n && d->block[i].kind == kind; i++) {
		w = (int)kb_width(d->block[i].label) * LETTER + LETTER;
		wide = w > wide ? w : wide;
	}
	return wide < LABEL ? wide : LABEL;
}

static void
fact(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];
	int from = k->letter && k->kind == KB_BLOCK_FACT ? INDENT : 0;
	int colon = from + label_width(p->d, i), at = colon + 170;
	char *how = kb_asprintf("\\li%d\\fi%d\\tx%d\\tx%d%s%s", at, from - at,
	    colon, at, begins(p, i) || (k->kind == KB_BLOCK_FACT && k->n > 0) ?
	    "\\sb160" : "", ends(p, i) ? "\\sa160" :
	    "");

	begin(p, i, how);
	kb_rtf_text(&p->b, k->label);
	kb_buf_adds(&p->b, "\\tab :\\tab ");
	kb_rtf_text(&p->b, k->text);
	end(p);
	free(how);
}

static void
item(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];
	char *how = kb_asprintf("\\li%d\\fi-%d\\tx%d\\sa60%s", ITEM, ITEM, ITEM,
	    k->letter ? "\\qj" : k->n > 0 ? "\\b" : "");

	begin(p, i, how);
	if (k->n > 0)
		kb_buf_addf(&p->b, "%zu.\\tab ", k->n);
	else
		kb_buf_adds(&p->b, "\\u8226?\\tab ");
	kb_rtf_text(&p->b, k->text);
	end(p);
	free(how);
}

static void
detail(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];
	char *how = kb_asprintf("\\li%d\\sa60", p->item ? ITEM : 0);

	begin(p, i, how);
	if (k->label != NULL) {
		kb_buf_adds(&p->b, "{\\i ");
		kb_rtf_text(&p->b, k->label);
		kb_buf_adds(&p->b, ":} ");
	}
	kb_rtf_text(&p->b, k->text);
	end(p);
	free(how);
}

/* Where room was left for the hand the name of the signer follows; dots to be
 * written over have no line of their own. */
static void
sign(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];
	char *how = kb_asprintf("\\li%d%s\\sa%d%s", HAND_AT, begins(p, i) ?
	    "\\sb360" : "", (int)k->n * LINE, !begins(p, i) && k[-1].n > 0 ?
	    k->text[0] == '.' ? "\\b" : "\\b\\ul" : "");

	para(p, i, how);
	free(how);
}

static void
line(struct page *p, size_t i)
{
	para(p, i, begins(p, i) ? "\\sb240" : ends(p, i) &&
	    i + 1 < p->d->n && p->d->block[i + 1].kind == KB_BLOCK_PARA ?
	    "\\sa240" : "");
}

static void
title(struct page *p, size_t i)
{
	bool last = ends(p, i) && (i + 1 == p->d->n ||
	    p->d->block[i + 1].kind != KB_BLOCK_SUBTITLE);

	para(p, i, i > 0 && p->d->block[i - 1].kind == KB_BLOCK_LINE ?
	    "\\qc\\sb240\\sa160\\b\\fs25" : i > 0 &&
	    p->d->block[i - 1].kind == KB_BLOCK_RIGHT ?
	    "\\qc\\sb280\\b\\fs25" : last ?
	    "\\qc\\sa200\\b\\fs25" : "\\qc\\b\\fs25");
}

static void
table(struct page *p, size_t i)
{
	bool keep = kb_doc_keeps(p->d, i);

	if (p->new_page)			/* no table begins one */
		kb_buf_adds(&p->b, "{\\pard\\pagebb\\fs4\\par}\n");
	p->new_page = false;
	kb_rtf_table(&p->b, &p->d->block[i], &p->grid, line_wide(p),
	    keep);
	kb_buf_addf(&p->b, "{\\pard%s\\fs8\\par}\n", keep ? "\\keepn" : "");
	kb_rtf_legend(&p->b, p->d, i);
}

/* As tiles, else as lines, all on one page. */
static void
picture(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];

	if (k->ntile > 0) {
		if (p->new_page)
			kb_buf_adds(&p->b, "{\\pard\\pagebb\\fs4\\par}\n");
		p->new_page = false;
		kb_rtf_tiles(&p->b, p->d, k, KB_TONE_MUTED + 1, line_wide(p));
		return;
	}
	begin(p, i, "\\keep\\keepn\\sb160\\sa60\\fs19");
	kb_rtf_text(&p->b, k->label);
	end(p);
	para(p, i, "\\keep\\sa160\\f2\\fs15");
}

/* ---- letters on their side ---- */

/* From block i to the next letter. */
static bool
lies(const struct kb_doc *d, size_t i)
{
	if (d->landscape)
		return true;
	do {
		if (kb_doc_wants_broad(&d->block[i]))
			return true;
	} while (++i < d->n && d->block[i].kind != KB_BLOCK_LETTER);
	return false;
}

/* One that lies otherwise than the one before is a section of its own. */
static void
letter(struct page *p, size_t i)
{
	const struct kb_rtf_paper *f = paper(p);
	bool broad = lies(p->d, i);

	p->new_page = i > 0 && broad == p->broad;
	if (broad != p->broad && broad)
		kb_buf_addf(&p->b, "\\sect\\sectd\\sbkpage\\lndscpsxn"
		    "\\pgwsxn%d\\pghsxn%d\\marglsxn1276\\margrsxn1275"
		    "\\margtsxn1020\\margbsxn1020\n", f->high, f->wide);
	else if (broad != p->broad)
		kb_buf_addf(&p->b, "\\sect\\sectd\\sbkpage\\pgwsxn%d"
		    "\\pghsxn%d\\marglsxn1417\\margrsxn1134\\margtsxn850"
		    "\\margbsxn1134\n", f->wide, f->high);
	p->broad = broad;
}

/* ---- blocks ---- */

static void
block(struct page *p, size_t i)
{
	const struct kb_block *k = &p->d->block[i];

	switch (k->kind) {
	case KB_BLOCK_KOP:	kop(p, i); break;
	case KB_BLOCK_TITLE:	title(p, i); break;
	case KB_BLOCK_SUBTITLE:
		para(p, i, ends(p, i) ? "\\qc\\sa200" : "\\qc");
		break;
	case KB_BLOCK_REF:
	case KB_BLOCK_FACT:	fact(p, i); break;
	case KB_BLOCK_SECTION:	para(p, i, "\\b\\sb280\\sa80"); break;
	case KB_BLOCK_GROUP:	para(p, i, "\\i\\sb80\\sa40"); break;
	case KB_BLOCK_PARA:
		para(p, i, k->letter ? "\\qj\\fi720\\sa140" : "\\sa140");
		break;
	case KB_BLOCK_ITEM:	item(p, i); break;
	case KB_BLOCK_DETAIL:	detail(p, i); break;
	case KB_BLOCK_NOTE:	para(p, i, "\\fs19\\sa60"); break;
	case KB_BLOCK_TABLE:	table(p, i); break;
	case KB_BLOCK_SIGN:	sign(p, i); break;
	case KB_BLOCK_RIGHT:
		begin(p, i, "\\li5100");
		kb_rtf_text(&p->b, k->text);
		end(p);
		break;
	case KB_BLOCK_LINE:	line(p, i); break;
	case KB_BLOCK_SIGNERS:	kb_rtf_signers(&p->b, k, line_wide(p)); break;
	case KB_BLOCK_ROOM:
		kb_buf_adds(&p->b, "{\\pard\\sa1700\\par}\n");
		break;
	case KB_BLOCK_LETTER:	letter(p, i); break;
	case KB_BLOCK_PICTURE:	picture(p, i); break;
	case KB_BLOCK_PAGE:	p->new_page = i > 0; break;
	}
	p->item = k->kind == KB_BLOCK_ITEM ||
	    (k->kind == KB_BLOCK_DETAIL && p->item);
}

/* Its mark stands at the head and the foot of each page. */
static void
margins(struct page *p)
{
	bool letters = p->d->n > 0 && p->d->block[0].letter;

	if (p->d->mark != NULL) {
		kb_buf_adds(&p->b, "{\\header\\pard\\qc {\\b ");
		kb_rtf_text(&p->b, p->d->mark);
		kb_buf_adds(&p->b, "}\\par}\n");
	}
	if (p->d->mark == NULL && letters)
		return;
	kb_buf_adds(&p->b, "{\\footer\\pard\\qc ");
	if (p->d->mark != NULL) {
		kb_buf_adds(&p->b, "{\\b ");
		kb_rtf_text(&p->b, p->d->mark);
		kb_buf_addc(&p->b, '}');
	}
	if (!letters)
		kb_buf_addf(&p->b, "%s{\\fs19 {\\field{\\*\\fldinst PAGE}"
		    "{\\fldrslt 1}} / {\\field{\\*\\fldinst NUMPAGES}"
		    "{\\fldrslt 1}}}", p->d->mark != NULL ? "\\line " : "");
	kb_buf_adds(&p->b, "\\par}\n");
}

static void
head(struct page *p)
{
	kb_buf_adds(&p->b, "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang1057"
	    "\n{\\fonttbl{\\f0\\froman\\fprq2 Bookman Old Style"
	    "{\\*\\falt Times New Roman};}"
	    "{\\f1\\fswiss\\fprq2 Arial;}");
	if (kb_doc_pictured(p->d))
		kb_buf_adds(&p->b, "{\\f2\\fmodern\\fprq1 Courier New;}");
	kb_buf_adds(&p->b, "}\n");
	kb_rtf_tones(&p->b, p->d);
	kb_buf_adds(&p->b, "{\\info{\\title ");
	kb_rtf_text(&p->b, kb_doc_name(p->d));
	kb_buf_adds(&p->b, "}}\n");
	if (p->broad)
		kb_buf_addf(&p->b, "\\landscape\\paperw%d\\paperh%d"
		    "\\margl1276\\margr1275\\margt1020\\margb1020\n",
		    paper(p)->high, paper(p)->wide);
	else
		kb_buf_addf(&p->b, "\\paperw%d\\paperh%d\\margl1417"
		    "\\margr1134\\margt850\\margb1134\n", paper(p)->wide,
		    paper(p)->high);
	kb_buf_adds(&p->b, "\\headery500\\footery500\\widowctrl\\lang1057"
	    "\\f0\\fs22\n");
	margins(p);
}

int
kb_doc_write_rtf(const struct kb_doc *d, struct kb_sink *sink,
    struct kb_err *err)
{
	struct kb_doc parts = kb_doc_in_parts(d, &kb_doc_grid_ruler);
	struct page p = { .d = &parts };

	(void)err;
	kb_doc_grid(&p.grid, &parts);
	p.broad = parts.n > 0 && lies(&parts, 0);
	head(&p);
	for (size_t i = 0; i < parts.n; i++) {
		block(&p, i);
		kb_sink_add(sink, kb_buf_str(&p.b), p.b.len);
		kb_buf_cut(&p.b, 0);
	}
	kb_sink_add(sink, "}\n", 2);
	kb_doc_grid_free(&p.grid);
	kb_doc_parts_free(&parts);
	kb_buf_free(&p.b);
	return 0;
}
