/* SPDX-License-Identifier: ISC */
/* book_text.c - the texts that cells share, and the styles that cells have. */
#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "xml.h"

#define MOST_STYLES 65536

/* ---- texts of runs ---- */

void
kb_book_text_open(struct kb_book_text *t, const char *name)
{
	if (strcmp(name, "rPh") == 0)
		t->phonetic++;
	else if (strcmp(name, "t") == 0)
		t->inside = true;
}

void
kb_book_text_close(struct kb_book_text *t, const char *name)
{
	if (strcmp(name, "rPh") == 0)
		t->phonetic--;
	else if (strcmp(name, "t") == 0)
		t->inside = false;
}

void
kb_book_text_add(struct kb_book_text *t, const char *s, size_t n)
{
	if (t->inside && t->phonetic == 0)
		kb_buf_add(t->to, s, n);
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "_x000D_": the unit of UTF-16 that it stands for, or 0. */
static unsigned
escape(const char *s)
{
	unsigned v = 0;

	if (s[0] != '_' || s[1] != 'x')
		return 0;
	for (int i = 2; i < 6; i++) {
		if (hex(s[i]) < 0)
			return 0;
		v = v * 16 + (unsigned)hex(s[i]);
	}
	return s[6] == '_' ? v : 0;
}

static char *
put_utf8(char *to, unsigned c)
{
	if (c < 0x80) {
		*to++ = (char)c;
		return to;
	}
	if (c < 0x800) {
		*to++ = (char)(0xc0 | c >> 6);
	} else {
		if (c < 0x10000) {
			*to++ = (char)(0xe0 | c >> 12);
		} else {
			*to++ = (char)(0xf0 | c >> 18);
			*to++ = (char)(0x80 | (c >> 12 & 0x3f));
		}
		*to++ = (char)(0x80 | (c >> 6 & 0x3f));
	}
	*to++ = (char)(0x80 | (c & 0x3f));
	return to;
}

/* Decodes in place: what is read is never shorter than what is written. */
static char *
unescape(char *to, const char *p)
{
	while (*p != '\0') {
		unsigned c = escape(p), low;

		if (c >= 0xd800 && c < 0xdc00 &&
		    (low = escape(p + 7)) >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
			p += 7;
		}
		if (c == 0 || (c >= 0xd800 && c < 0xe000)) {
			*to++ = *p++;
		} else {
			to = put_utf8(to, c);
			p += 7;
		}
	}
	*to = '\0';
	return to;
}

void
kb_book_text_plain(struct kb_buf *b, size_t from)
{
	char *s;

	if (b->len == from)
		return;
	s = b->s + from;
	if (strstr(s, "_x") != NULL)
		kb_buf_cut(b, (size_t)(unescape(s, s) - b->s));
}

/* ---- shared strings ---- */

struct strings {
	struct kb_book	*x;
	struct kb_book_text text;
	bool		 item;
};

static int
string_open(void *arg, const char *name, const char *const *attr)
{
	struct strings *s = arg;
	struct kb_book *x = s->x;

	(void)attr;
	if (s->item) {
		kb_book_text_open(&s->text, name);
		return 0;
	}
	if (strcmp(name, "si") != 0)
		return 0;
	if (x->ntext == x->roomtext) {
		x->roomtext = x->roomtext * 2 + 256;
		x->at = kb_realloc(x->at, x->roomtext, sizeof(*x->at));
	}
	x->at[x->ntext++] = x->text.len;
	s->text.phonetic = 0;
	s->text.inside = false;
	s->item = true;
	return 0;
}

static int
string_close(void *arg, const char *name)
{
	struct strings *s = arg;
	struct kb_book *x = s->x;

	if (!s->item)
		return 0;
	kb_book_text_close(&s->text, name);
	if (strcmp(name, "si") != 0)
		return 0;
	s->item = false;
	kb_book_text_plain(&x->text, x->at[x->ntext - 1]);
	kb_buf_addc(&x->text, '\0');
	if (x->text.len + x->ntext * sizeof(*x->at) > KB_BOOK_TEXT)
		return kb_fail(x->err, KB_DATA, "%s: teksnya lebih dari %ld "
		    "MiB; simpan sebagai 'CSV UTF-8'", x->file,
		    KB_BOOK_TEXT >> 20);
	return 0;
}

static int
string_text(void *arg, const char *text, size_t n)
{
	struct strings *s = arg;
	struct kb_book *x = s->x;

	if (!s->item)
		return 0;
	kb_book_text_add(&s->text, text, n);
	if (x->text.len - x->at[x->ntext - 1] > KB_RECORD_MAX)
		return kb_fail(x->err, KB_DATA, "%s: satu sel lebih dari 1 MiB",
		    x->file);
	return 0;
}

int
kb_book_read_strings(struct kb_book *x)
{
	struct strings s = { .x = x, .text = { .to = &x->text } };
	struct kb_xml xml = { string_open, string_close, string_text, &s };

	return x->strings_part == NULL ? 0 : kb_xml_read(x->pack,
	    x->strings_part, &xml, x->err);
}

/* ---- styles ---- */

struct styles {
	struct kb_book	*x;
	bool		 cells;			/* inside <cellXfs> */
	struct {
		long	 id;
		struct kb_book_format format;
	}		*own;			/* formats of this workbook */
	size_t		 nown, room;
};

static struct kb_book_format
format_of(const struct styles *s, long id)
{
	for (size_t i = 0; i < s->nown; i++)
		if (s->own[i].id == id)
			return s->own[i].format;
	return kb_book_builtin(id);
}

static int
too_many_styles(const struct kb_book *x)
{
	return kb_fail(x->err, KB_DATA, "%s: lebih dari %d gaya sel; salin "
	    "isinya ke berkas baru", x->file, MOST_STYLES);
}

static int
own_format(struct styles *s, const char *id, const char *code)
{
	if (id == NULL || code == NULL)
		return 0;
	if (s->nown == MOST_STYLES / 16)	/* they are looked up in turn */
		return too_many_styles(s->x);
	if (s->nown == s->room) {
		s->room = s->room * 2 + 16;
		s->own = kb_realloc(s->own, s->room, sizeof(*s->own));
	}
	s->own[s->nown].id = strtol(id, NULL, 10);
	s->own[s->nown++].format = kb_book_format(code);
	return 0;
}

static int
cell_style(struct styles *s, const char *id)
{
	struct kb_book *x = s->x;

	if (x->nformat == MOST_STYLES)
		return too_many_styles(x);
	if (x->nformat == x->roomformat) {
		x->roomformat = x->roomformat * 2 + 64;
		x->format = kb_realloc(x->format, x->roomformat,
		    sizeof(*x->format));
	}
	x->format[x->nformat++] = format_of(s, id != NULL ?
	    strtol(id, NULL, 10) : 0);
	return 0;
}

static int
style_open(void *arg, const char *name, const char *const *attr)
{
	struct styles *s = arg;

	if (strcmp(name, "numFmt") == 0 && !s->cells)
		return own_format(s, kb_xml_attr(attr, "numFmtId"),
		    kb_xml_attr(attr, "formatCode"));
	if (strcmp(name, "cellXfs") == 0)
		s->cells = true;
	else if (s->cells && strcmp(name, "xf") == 0)
		return cell_style(s, kb_xml_attr(attr, "numFmtId"));
	return 0;
}

static int
style_close(void *arg, const char *name)
{
	struct styles *s = arg;

	if (strcmp(name, "cellXfs") == 0)
		s->cells = false;
	return 0;
}

int
kb_book_read_styles(struct kb_book *x)
{
	struct styles s = { .x = x };
	struct kb_xml xml = { style_open, style_close, NULL, &s };
	int rc = x->styles_part == NULL ? 0 : kb_xml_read(x->pack,
	    x->styles_part, &xml, x->err);

	free(s.own);
	return rc;
}
