/* SPDX-License-Identifier: ISC */
/* svg.h - what an XML parser finds in a picture. */
#ifndef SVG_H
#define SVG_H

#include <expat.h>
#include <stdlib.h>

#include "kesbang/text.h"
#include "lib/gambar/svg.h"
#include "tap.h"

/* All text, and how wide texts in tiles are. */
struct seen {
	struct kb_buf	 text, now;
	double		 tile, size;	/* width of the last box; of letters */
	bool		 bold, in_text, in_g;
	size_t		 broad;		/* texts that are wider than their tile */
	size_t		 unknown;	/* elements that not all know */
};

/* As kb_svg_num() writes them. */
static double
decimal(const char **p)
{
	double v = 0, part = 0.1;
	bool minus = **p == '-';

	for (*p += minus; kb_is_digit(**p); (*p)++)
		v = 10 * v + (**p - '0');
	for (*p += **p == '.'; kb_is_digit(**p); (*p)++, part /= 10)
		v += part * (**p - '0');
	return minus ? -v : v;
}

TAP_FN double
number(const char *s)
{
	return decimal(&s);
}

static const char *
attr(const char **a, const char *name)
{
	for (; *a != NULL; a += 2)
		if (strcmp(*a, name) == 0)
			return a[1];
	return "";
}

static void XMLCALL
on_begin(void *arg, const char *name, const char **a)
{
	static const char all[] = "|svg|title|desc|g|rect|path|line|text|"
	    "circle|";
	struct seen *s = arg;
	char *key = kb_asprintf("|%s|", name);

	s->unknown += strstr(all, key) == NULL || *attr(a, "style") != '\0' ||
	    *attr(a, "class") != '\0' || *attr(a, "href") != '\0';
	free(key);
	s->in_g = s->in_g || strcmp(name, "g") == 0;
	if (strcmp(name, "rect") == 0)
		s->tile = number(attr(a, "width"));
	s->in_text = strcmp(name, "text") == 0;
	s->size = s->in_text ? number(attr(a, "font-size")) : 0;
	s->bold = *attr(a, "font-weight") != '\0';
	kb_buf_cut(&s->now, 0);
}

static void XMLCALL
on_text(void *arg, const char *s, int n)
{
	struct seen *seen = arg;

	kb_buf_add(&seen->now, s, (size_t)n);
}

static void XMLCALL
on_end(void *arg, const char *name)
{
	struct seen *s = arg;

	if (s->in_text && s->in_g && kb_svg_width(kb_buf_str(&s->now), s->size,
	    s->bold) > s->tile)
		s->broad++;
	if (strcmp(name, "g") == 0)
		s->in_g = false;
	kb_buf_addf(&s->text, "%s\n", kb_buf_str(&s->now));
	kb_buf_cut(&s->now, 0);
	s->in_text = false;
}

TAP_FN bool
parse(struct seen *s, const struct kb_buf *svg)
{
	XML_Parser p = XML_ParserCreate("UTF-8");
	bool good;

	XML_SetUserData(p, s);
	XML_SetElementHandler(p, on_begin, on_end);
	XML_SetCharacterDataHandler(p, on_text);
	good = XML_Parse(p, svg->s, (int)svg->len, 1) == XML_STATUS_OK;
	XML_ParserFree(p);
	return good;
}

TAP_FN void
forget(struct seen *s)
{
	kb_buf_free(&s->text);
	kb_buf_free(&s->now);
}

/* How often it stands there. */
TAP_FN size_t
times(const char *s, const char *what)
{
	size_t n = 0;

	for (; (s = strstr(s, what)) != NULL; s++)
		n++;
	return n;
}

#endif
