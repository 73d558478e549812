/* SPDX-License-Identifier: ISC */
/* doc.c - the builder of documents, and the table of their layouts. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "doc.h"
#include "kesbang/out.h"
#include "kesbang/text.h"
#include "writers.h"

static const struct kb_layout layouts[] = {
	{ "teks", "txt", kb_doc_write_text },
	{ "html", "html", kb_doc_write_html },
	{ "rtf", "rtf", kb_doc_write_rtf },
	{ "wa", NULL, kb_doc_write_wa },
	{ "xlsx", "xlsx", kb_doc_write_xlsx },
};

/* ---- blocks ---- */

struct kb_doc *
kb_doc_new(void)
{
	return kb_alloc(sizeof(struct kb_doc));
}

static void
free_parts(struct kb_block *b)
{
	for (size_t i = 0; i < b->ncolumn; i++) {
		free(b->column[i].label);
		free(b->column[i].brief);
	}
	for (size_t i = 0; i < b->ncell; i++)
		free(b->cell[i].text);
	for (size_t i = 0; i < b->nsigners; i++)
		for (size_t c = 0; c < b->signers[i].ncell; c++)
			free(b->signers[i].cell[c].text);
	free(b->column);
	free(b->cell);
	free(b->total);
	free(b->strong);
	free(b->signers);
	free(b->svg);
	free(b->rest);
	for (size_t i = 0; i < b->ntile; i++) {
		free((void *)(uintptr_t)b->tile[i].text);
		free((void *)(uintptr_t)b->tile[i].label);
	}
	free(b->tile);
}

void
kb_doc_free(struct kb_doc *d)
{
	if (d == NULL)
		return;
	for (size_t i = 0; i < d->n; i++) {
		free_parts(&d->block[i]);
		free(d->block[i].label);
		free(d->block[i].text);
	}
	free(d->block);
	free(d->mark);
	free(d);
}

/*
 * A copy that no layout has to fear: lines stay lines, other blanks are
 * blanks, control characters are made visible.
 */
char *
kb_doc_clean(const char *s)
{
	struct kb_buf line = KB_BUF_INIT, out = KB_BUF_INIT;

	while (*s != '\0') {
		size_t n = strcspn(s, "\n");

		kb_buf_cut(&line, 0);
		kb_buf_add(&line, s, n);
		for (char *p = line.s; *p != '\0'; p++)
			*p = *p == '\t' || *p == '\r' ? ' ' : *p;
		kb_visible(&out, kb_buf_str(&line));
		if (s[n] == '\n')
			kb_buf_addc(&out, '\n');
		s += n + (s[n] == '\n');
	}
	kb_buf_free(&line);
	return kb_buf_take(&out);
}

struct kb_block *
kb_doc_add(struct kb_doc *d, enum kb_block_kind kind, size_t n,
    const char *label, const char *text)
{
	struct kb_block *b;

	d->block = kb_grow(d->block, d->n, sizeof(*b));
	b = &d->block[d->n++];
	*b = (struct kb_block){ .kind = kind, .n = n, .letter = d->letter };
	b->label = label != NULL ? kb_doc_clean(label) : NULL;
	b->text = kb_doc_clean(text != NULL ? text : "");
	return b;
}

void
kb_doc_mark(struct kb_doc *d, const char *mark)
{
	free(d->mark);
	d->mark = kb_doc_clean(mark);
}

const struct kb_word kb_papers[] = {
	[KB_PAPER_A4 - 1] = { "A4", NULL, NULL },
	[KB_PAPER_F4 - 1] = { "F4", "F4 (folio)", "folio" },
	[KB_PAPER_A3 - 1] = { "A3", NULL, NULL },
	{ 0 }
};

void
kb_doc_paper(struct kb_doc *d, enum kb_paper paper)
{
	if (d->paper == KB_PAPER_ANY)
		d->paper = paper;
}

void
kb_doc_landscape(struct kb_doc *d)
{
	d->landscape = true;
}

void
kb_doc_screen(struct kb_doc *d)
{
	d->screen = true;
}

void
kb_doc_kop(struct kb_doc *d, enum kb_kop level, const char *s)
{
	kb_doc_add(d, KB_BLOCK_KOP, level, NULL, s);
}

void
kb_doc_title(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_TITLE, 0, NULL, s);
}

void
kb_doc_subtitle(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_SUBTITLE, 0, NULL, s);
}

void
kb_doc_fact(struct kb_doc *d, const char *label, const char *s)
{
	kb_doc_add(d, KB_BLOCK_FACT, 0, label, s);
}

void
kb_doc_fact_money(struct kb_doc *d, const char *label, int64_t rupiah)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_money_text(&b, rupiah);
	kb_doc_fact(d, label, b.s);
	kb_buf_free(&b);
}

void
kb_doc_fact_apart(struct kb_doc *d, const char *label, const char *s)
{
	kb_doc_add(d, KB_BLOCK_FACT, 1, label, s);
}

void
kb_doc_section(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_SECTION, 0, NULL, s);
}

void
kb_doc_group(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_GROUP, 0, NULL, s);
}

void
kb_doc_para(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_PARA, 0, NULL, s);
}

void
kb_doc_item(struct kb_doc *d, size_t n, const char *s)
{
	kb_doc_add(d, KB_BLOCK_ITEM, n, NULL, s);
}

void
kb_doc_detail(struct kb_doc *d, const char *label, const char *s)
{
	kb_doc_add(d, KB_BLOCK_DETAIL, 0, label, s);
}

void
kb_doc_note(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_NOTE, 0, NULL, s);
}

void
kb_doc_sign(struct kb_doc *d, const char *line, int after)
{
	kb_doc_add(d, KB_BLOCK_SIGN, (size_t)after, NULL, line);
}

void
kb_doc_page(struct kb_doc *d)
{
	kb_doc_add(d, KB_BLOCK_PAGE, 0, NULL, NULL);
}

void
kb_doc_picture(struct kb_doc *d, const char *svg, const char *alt,
    const char *text)
{
	kb_doc_add(d, KB_BLOCK_PICTURE, 0, alt, text)->svg = kb_strdup(svg);
}

void
kb_doc_tiles(struct kb_doc *d, const struct kb_doc_tile *tile, size_t n,
    const char *rest)
{
	struct kb_block *b = d->n > 0 ? &d->block[d->n - 1] : NULL;

	if (b == NULL || b->kind != KB_BLOCK_PICTURE || b->ntile > 0)
		return;
	b->tile = kb_alloc((n + 1) * sizeof(*b->tile));
	b->ntile = n;
	b->rest = kb_doc_clean(rest);
	for (size_t i = 0; i < n; i++) {
		b->tile[i] = tile[i];
		b->tile[i].text = kb_doc_clean(tile[i].text);
		b->tile[i].label = kb_doc_clean(tile[i].label != NULL ?
		    tile[i].label : "");
	}
}

bool
kb_doc_pictured(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_PICTURE)
			return true;
	return false;
}

/* ---- letters ---- */

void
kb_doc_letter(struct kb_doc *d, const char *name)
{
	d->letter = true;
	kb_doc_add(d, KB_BLOCK_LETTER, 0, NULL, name);
}

void
kb_doc_broad(struct kb_doc *d)
{
	if (d->n > 0 && d->block[d->n - 1].kind == KB_BLOCK_LETTER)
		d->block[d->n - 1].n = 1;
}

void
kb_doc_room(struct kb_doc *d, const char *what)
{
	kb_doc_add(d, KB_BLOCK_ROOM, 0, NULL, what);
}

void
kb_doc_right(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_RIGHT, 0, NULL, s);
}

void
kb_doc_ref(struct kb_doc *d, const char *label, const char *s, bool about)
{
	kb_doc_add(d, KB_BLOCK_REF, about, label, s);
}

void
kb_doc_line(struct kb_doc *d, const char *s)
{
	kb_doc_add(d, KB_BLOCK_LINE, 0, NULL, s);
}

bool
kb_doc_keeps(const struct kb_doc *d, size_t i)
{
	enum kb_block_kind kind = d->block[i].kind, next;

	if (i + 1 == d->n)
		return false;
	next = d->block[i + 1].kind;
	return kind == KB_BLOCK_SECTION || kind == KB_BLOCK_GROUP ||
	    kind == KB_BLOCK_TITLE || kind == KB_BLOCK_SUBTITLE ||
	    kind == KB_BLOCK_LINE ||
	    next == KB_BLOCK_NOTE || next == KB_BLOCK_SIGN ||
	    next == KB_BLOCK_SIGNERS ||
	    (kind == KB_BLOCK_FACT && next == KB_BLOCK_TABLE) ||
	    (kind == KB_BLOCK_ITEM && next == KB_BLOCK_DETAIL);
}

const char *
kb_doc_name(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_LETTER ||
		    d->block[i].kind == KB_BLOCK_TITLE)
			return d->block[i].text;
	return "";
}

/* ---- layouts ---- */

void
kb_layout_names(struct kb_buf *out)
{
	for (size_t i = 0; i < KB_LEN(layouts); i++)
		kb_buf_addf(out, "%s%s", i > 0 ? ", " : "", layouts[i].name);
}

const struct kb_layout *
kb_layout(const char *name, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(name);

	for (size_t i = 0; i < KB_LEN(layouts); i++)
		if (strcmp(layouts[i].name, name) == 0)
			return &layouts[i];
	for (size_t i = 0; i < KB_LEN(layouts); i++)
		kb_choice_add(&c, layouts[i].name);
	kb_no_format(&c, err);
	return NULL;
}

const struct kb_layout *
kb_layout_of_path(const char *path)
{
	for (size_t i = 0; i < KB_LEN(layouts); i++)
		if (kb_path_ends(path, layouts[i].ending))
			return &layouts[i];
	return NULL;
}
