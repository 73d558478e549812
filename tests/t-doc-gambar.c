/* SPDX-License-Identifier: ISC */
/* A picture in a document: drawn in a page, told in every other layout. */
#include "laid.h"

static const char svg[] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>"
    "Peta</title></svg>\n";

static struct kb_doc *
with(const char *what)
{
	struct kb_doc *d = kb_doc_new();

	kb_doc_title(d, "Laporan");
	kb_doc_picture(d, svg, "Bontang: Sedang.", what);
	kb_doc_para(d, "Sesudahnya.");
	return d;
}

static void
layouts(void)
{
	struct kb_doc *d = with(" BONTANG    KUTIM\n  `S` ▲        T\n");
	char *s = laid(d, "html");

	ok(strstr(s, svg) != NULL, "a page has the drawing as it is");
	ok(strstr(s, "BONTANG") == NULL, "and not its lines, too");
	free(s);
	s = laid(d, "teks");
	ok(strstr(s, "\n BONTANG    KUTIM\n  `S` ▲        T\n\n") != NULL,
	    "text has its lines as they are");
	ok(strstr(s, "svg") == NULL, "and no drawing");
	free(s);
	s = laid(d, "wa");
	ok(strstr(s, "```\n BONTANG    KUTIM\n  'S' ▲        T\n```\n") != NULL,
	    "a message has them in letters of one width");
	free(s);
	s = laid(d, "rtf");
	ok(strstr(s, "\\f2\\fs15  BONTANG    KUTIM\\line ") != NULL &&
	    strstr(s, "Courier New") != NULL && strstr(s, "Bontang: Sedang.") !=
	    NULL, "RTF has what it shows, and its lines");
	free(s);
	kb_doc_free(d);
}

/* A map of two tiles and a class, in a document and in a copy of it. */
static void
tiles(void)
{
	static const struct kb_doc_tile tile[] = {
		{ 1, 1, "BONTANG\n{T}", NULL, 0x102030, true },
		{ 2, 3, "KUTIM\nN", NULL, 0xffffff, false },
		{ 0, 1, "T", "Tinggi", 0x102030, true },
	};
	struct kb_doc *d = with("S"), *all = kb_doc_new();
	char *s;

	kb_doc_tiles(d, tile, KB_LEN(tile), "");	/* not of the picture */
	kb_doc_picture(d, svg, "Bontang: Tinggi.", "T");
	kb_doc_tiles(d, tile, KB_LEN(tile), "naik");
	kb_doc_append(all, d);
	kb_doc_free(d);
	s = laid(all, "rtf");
	ok(strstr(s, "\\red16\\green32\\blue48;\\red255\\green255\\blue255;"
	    "\\red255\\green255\\blue255;}") != NULL, "their colours, and white");
	ok(strstr(s, "BONTANG\\line \\{T\\}\\cell") != NULL, "cells, escaped");
	ok(strstr(s, "Bontang: Tinggi.") == NULL && strstr(s, "Bontang: Sedang."
	    ) != NULL, "in place of the lines of that picture only");
	ok(strstr(s, "Tinggi\\cell") != NULL && strstr(s, "naik\\par") != NULL,
	    "and what they mean");
	free(s);
	kb_doc_free(all);
}

/* What is issued is known by what a picture tells, not by how it is drawn. */
static void
sums(void)
{
	struct kb_doc *a = with("S"), *b = with("S"), *c = with("T");
	char one[KB_SHA_HEX], two[KB_SHA_HEX], three[KB_SHA_HEX];

	kb_doc_sum(a, one);
	kb_doc_sum(b, two);
	kb_doc_sum(c, three);
	is_str(one, two, "the same picture");
	ok(strcmp(one, three) != 0, "another one");
	kb_doc_free(a);
	kb_doc_free(b);
	kb_doc_free(c);
}

int
main(void)
{
	if (mkdtemp(laid_dir) == NULL)
		return 1;
	layouts();
	tiles();
	sums();
	rmdir(laid_dir);
	return done_testing();
}
