/* SPDX-License-Identifier: ISC */
/*
 * doc_wa.c - a document as a message to paste into WhatsApp: short lines, its
 * own marks for emphasis, no table, no indentation.
 *
 * It is short: of an item the lines without a label are told (when, where,
 * what); what is made of it, its source and its history are left out.
 */
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"

static bool
word(char c)
{
	return kb_is_alnum(c) || (unsigned char)c >= 0x80;
}

/*
 * WhatsApp knows no escape.  A mark at the edge of a word could begin or end
 * emphasis, so a likeness stands for it; inside a word (nama_berkas) it is
 * harmless and stays.  Blanks and line ends become one blank.
 */
static void
plain(struct kb_buf *b, const char *s)
{
	static const struct { char mark; const char *like; } likes[] = {
		{ '*', "\u2217" }, { '_', "\u02cd" }, { '~', "\u223c" },
		{ '`', "'" },
	};
	char before = ' ';

	s += strspn(s, " \n");
	for (; *s != '\0'; before = *s++) {
		const char *like = NULL;

		for (size_t i = 0; i < KB_LEN(likes); i++)
			if (*s == likes[i].mark && !(word(before) &&
			    word(s[1]) && *s != '`'))
				like = likes[i].like;
		if (like != NULL)
			kb_buf_adds(b, like);
		else if (*s != ' ' && *s != '\n')
			kb_buf_addc(b, *s);
		else if (s[1] != '\0' && s[1] != ' ' && s[1] != '\n')
			kb_buf_addc(b, ' ');
	}
}

/* Emphasis holds only where no blank touches its marks from inside. */
static void
marked(struct kb_buf *b, char mark, const char *s)
{
	size_t from;

	kb_buf_addc(b, mark);
	from = b->len;
	plain(b, s);
	if (b->len > from)
		kb_buf_addc(b, mark);
	else
		kb_buf_cut(b, from - 1);
}

/* ---- tables: a bullet a row ---- */

/* What a row is called by: its first words, else its first cell. */
static size_t
name_column(const struct kb_block *k)
{
	for (size_t c = 0; c < k->ncolumn; c++)
		if (k->column[c].kind == KB_CELL_TEXT)
			return c;
	return 0;
}

/* Words need lines of their own; figures follow each other. */
static bool
wordy(const struct kb_block *k, size_t name)
{
	for (size_t c = 0; k->nrow > 0 && c < k->ncolumn; c++)
		if (c != name && k->column[c].kind == KB_CELL_TEXT)
			return true;
	return false;
}

/* "Tepat waktu": "tepat waktu"; but "NIP" and "Kota Bontang" stay. */
static void
label(struct kb_buf *b, const char *s)
{
	size_t at = b->len, capitals = 0;

	for (const char *p = s; *p != '\0'; p++)
		capitals += *p >= 'A' && *p <= 'Z';
	plain(b, s);
	if (capitals == 1 && *s >= 'A' && *s <= 'Z')
		b->s[at] = (char)(b->s[at] - 'A' + 'a');
}

static void
row(struct kb_buf *b, const struct kb_block *k, size_t r, size_t name,
    bool lines)
{
	const struct kb_doc_cell *cell = &k->cell[r * k->ncolumn];
	bool any = false;

	kb_buf_adds(b, "• ");
	marked(b, '*', cell[name].text != NULL ? cell[name].text : "-");
	for (size_t c = 0; c < k->ncolumn; c++) {
		if (c == name || cell[c].text == NULL)
			continue;
		kb_buf_adds(b, lines ? "\n" : any ? ", " : ": ");
		label(b, k->column[c].label);
		kb_buf_adds(b, lines ? ": " : " ");
		plain(b, cell[c].text);
		any = true;
	}
	kb_buf_addc(b, '\n');
}

static void
table(struct kb_buf *b, const struct kb_block *k)
{
	size_t name = name_column(k);
	bool lines = wordy(k, name);

	for (size_t r = 0; r < k->nrow; r++) {
		if (lines && r > 0)
			kb_buf_addc(b, '\n');
		row(b, k, r, name, lines);
	}
}

/* ---- blocks ---- */

/* A blank line stands before a block of another kind, but not under what
 * heads it, and between items that have more than a line. */
static bool
blank_before(const struct kb_doc *d, size_t i)
{
	enum kb_block_kind now = d->block[i].kind, last;

	if (i == 0)
		return d->mark != NULL;
	last = d->block[i - 1].kind;
	switch (now) {
	case KB_BLOCK_SECTION:
	case KB_BLOCK_TITLE:
	case KB_BLOCK_LETTER:
	case KB_BLOCK_REF:
		return true;
	case KB_BLOCK_PARA:
		if (d->block[i].letter)
			return true;
		break;
	case KB_BLOCK_SUBTITLE:
	case KB_BLOCK_DETAIL:
	case KB_BLOCK_PAGE:
		return false;
	case KB_BLOCK_NOTE:
		return last == KB_BLOCK_TABLE && wordy(&d->block[i - 1],
		    name_column(&d->block[i - 1]));
	case KB_BLOCK_GROUP:
		return last != KB_BLOCK_SECTION;
	case KB_BLOCK_ITEM:
		return last == KB_BLOCK_DETAIL || last == KB_BLOCK_FACT ||
		    last == KB_BLOCK_SUBTITLE;
	case KB_BLOCK_FACT:
		if (d->block[i].n > 0)
			return true;
		break;
	case KB_BLOCK_KOP:
	case KB_BLOCK_TABLE:
	case KB_BLOCK_SIGN:
	case KB_BLOCK_SIGNERS:
	case KB_BLOCK_ROOM:
	case KB_BLOCK_RIGHT:
	case KB_BLOCK_LINE:
	case KB_BLOCK_PICTURE:
		break;
	}
	return last != now && last != KB_BLOCK_SECTION &&
	    last != KB_BLOCK_GROUP;
}

static void
item(struct kb_buf *b, const struct kb_block *k)
{
	if (k->n > 0)
		kb_buf_addf(b, "%zu. ", k->n);
	else
		kb_buf_adds(b, "• ");
	if (k->n > 0 && !k->letter)
		marked(b, '*', k->text);
	else
		plain(b, k->text);
}

/* In letters of one width. */
static void
picture(struct kb_buf *b, const char *s)
{
	kb_buf_adds(b, "```\n");
	for (; *s != '\0'; s++)
		kb_buf_addc(b, (char)(*s == '`' ? '\'' : *s));
	if (b->s[b->len - 1] != '\n')
		kb_buf_addc(b, '\n');
	kb_buf_adds(b, "```\n");
}

static void
put(struct kb_buf *b, const struct kb_block *k)
{
	switch (k->kind) {
	case KB_BLOCK_TITLE:
	case KB_BLOCK_SECTION:
	case KB_BLOCK_REF:
		marked(b, '*', k->text);
		break;
	case KB_BLOCK_LETTER:
		kb_buf_adds(b, "──────────");
		break;
	case KB_BLOCK_GROUP:
	case KB_BLOCK_NOTE:
		marked(b, '_', k->text);
		break;
	case KB_BLOCK_FACT:
		plain(b, k->label);
		kb_buf_adds(b, ": ");
		plain(b, k->text);
		break;
	case KB_BLOCK_ITEM:
		item(b, k);
		break;
	case KB_BLOCK_TABLE:
		table(b, k);
		return;
	case KB_BLOCK_PICTURE:
		picture(b, k->text);
		return;
	case KB_BLOCK_PAGE:
	case KB_BLOCK_SIGNERS:
	case KB_BLOCK_ROOM:
		return;
	case KB_BLOCK_KOP:
	case KB_BLOCK_SUBTITLE:
	case KB_BLOCK_PARA:
	case KB_BLOCK_DETAIL:
	case KB_BLOCK_SIGN:
	case KB_BLOCK_RIGHT:
	case KB_BLOCK_LINE:
		plain(b, k->text);
		break;
	}
	kb_buf_addc(b, '\n');
}

/* Of a letter what the office keeps is left out: copies, attached to what. */
static bool
told(const struct kb_doc *d, size_t i)
{
	const struct kb_block *k = &d->block[i];

	switch (k->kind) {
	case KB_BLOCK_ITEM:
	case KB_BLOCK_LINE:
		while (i > 0 && (d->block[i].kind == KB_BLOCK_ITEM ||
		    d->block[i].kind == KB_BLOCK_LINE))
			i--;
		return d->block[i].kind != KB_BLOCK_SIGN &&
		    d->block[i].kind != KB_BLOCK_SIGNERS &&
		    (k->kind == KB_BLOCK_ITEM ||
		    d->block[i].kind != KB_BLOCK_PAGE);
	case KB_BLOCK_KOP:
		return k->n == KB_KOP_OFFICE ||
		    (k->n == KB_KOP_GOVERNMENT && !k->letter);
	case KB_BLOCK_DETAIL:
		return k->label == NULL;
	case KB_BLOCK_REF:
		return k->n > 0;
	case KB_BLOCK_RIGHT:
	case KB_BLOCK_SIGNERS:
	case KB_BLOCK_ROOM:
		return false;
	default:
		return true;
	}
}

void
kb_doc_message(const struct kb_doc *d, struct kb_buf *b)
{
	if (d->mark != NULL) {
		marked(b, '*', d->mark);
		kb_buf_addc(b, '\n');
	}
	for (size_t i = d->n > 0 && d->block[0].kind == KB_BLOCK_LETTER;
	    i < d->n; i++) {
		if (!told(d, i))
			continue;
		if (b->len > 0 && blank_before(d, i))
			kb_buf_addc(b, '\n');
		put(b, &d->block[i]);
	}
}

int
kb_doc_write_wa(const struct kb_doc *d, struct kb_sink *sink,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	kb_doc_message(d, &b);
	kb_sink_add(sink, kb_buf_str(&b), b.len);
	kb_buf_free(&b);
	return 0;
}
