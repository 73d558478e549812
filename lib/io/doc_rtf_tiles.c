/* SPDX-License-Identifier: ISC */
/* doc_rtf_tiles.c - a map of tiles for word processors: cells, shaded. */
#include <stdlib.h>

#include "doc_rtf.h"

#define SIDE 2100			/* twips: a tile, at most */
#define SWATCH 500
#define COLOURS 32

/* Of all tiles of the document, each once. */
static size_t
colours(const struct kb_doc *d, unsigned *rgb, size_t room)
{
	size_t n = 0, k;

	for (size_t i = 0; i < d->n; i++)
		for (size_t t = 0; t < d->block[i].ntile; t++) {
			unsigned fill = d->block[i].tile[t].fill;

			for (k = 0; k < n && rgb[k] != fill; k++)
				;
			if (k == n && n < room)
				rgb[n++] = fill;
		}
	return n;
}

void
kb_rtf_tile_colours(struct kb_buf *b, const struct kb_doc *d)
{
	unsigned rgb[COLOURS];
	size_t n = colours(d, rgb, KB_LEN(rgb));

	for (size_t i = 0; i < n; i++)
		kb_buf_addf(b, "\\red%u\\green%u\\blue%u;", rgb[i] >> 16,
		    rgb[i] >> 8 & 0xff, rgb[i] & 0xff);
	kb_buf_adds(b, "\\red255\\green255\\blue255;");
}

struct tiles {
	struct kb_buf		*b;
	const struct kb_block	*k;
	unsigned		 rgb[COLOURS];
	size_t			 ncolour;
	int			 first;		/* number of the first colour */
	int			 rows, cols, wide;
};

static int
colour(const struct tiles *t, unsigned fill)
{
	for (size_t i = 0; i < t->ncolour; i++)
		if (t->rgb[i] == fill)
			return t->first + (int)i;
	return 0;
}

static const struct kb_doc_tile *
at(const struct tiles *t, int row, int col)
{
	for (size_t i = 0; i < t->k->ntile; i++)
		if (t->k->tile[i].row == row && t->k->tile[i].col == col)
			return &t->k->tile[i];
	return NULL;
}

static void
edge(const struct tiles *t, const struct kb_doc_tile *tile, int right)
{
	if (tile != NULL)
		kb_buf_addf(t->b, "\\clvertalc\\clbrdrt\\brdrs\\brdrw10\\clbrdrl"
		    "\\brdrs\\brdrw10\\clbrdrb\\brdrs\\brdrw10\\clbrdrr"
		    "\\brdrs\\brdrw10\\clcbpat%d", colour(t, tile->fill));
	kb_buf_addf(t->b, "\\cellx%d", right);
}

static void
words(const struct tiles *t, const struct kb_doc_tile *tile, const char *how)
{
	kb_buf_addf(t->b, "{\\pard\\intbl\\keepn\\f1\\b\\cf%d%s ", tile != NULL &&
	    tile->light ? t->first + (int)t->ncolour : 0, how);
	if (tile != NULL)
		kb_rtf_text(t->b, tile->text);
	kb_buf_adds(t->b, "\\cell}\n");
}

static void
map(const struct tiles *t)
{
	for (int r = 1; r <= t->rows; r++) {
		kb_buf_addf(t->b, "\\trowd\\trgaph40\\trqc\\trkeep\\trrh%d\n",
		    t->wide * 6 / 10);
		for (int c = 1; c <= t->cols; c++)
			edge(t, at(t, r, c), c * t->wide);
		kb_buf_addc(t->b, '\n');
		for (int c = 1; c <= t->cols; c++)
			words(t, at(t, r, c), "\\qc\\fs15");
		kb_buf_adds(t->b, "\\row\n");
	}
	kb_buf_adds(t->b, "{\\pard\\keepn\\fs8\\par}\n");
}

static void
legend(const struct tiles *t, int line)
{
	for (size_t i = 0; i < t->k->ntile; i++) {
		const struct kb_doc_tile *one = &t->k->tile[i];

		if (one->row != 0)
			continue;
		kb_buf_adds(t->b, "\\trowd\\trgaph40\\trkeep\n");
		edge(t, one, SWATCH);
		edge(t, NULL, line);
		kb_buf_addc(t->b, '\n');
		words(t, one, "\\qc\\fs15");
		kb_buf_adds(t->b, "{\\pard\\intbl\\keepn\\fs17 ");
		kb_rtf_text(t->b, one->label);
		kb_buf_adds(t->b, "\\cell}\n\\row\n");
	}
}

void
kb_rtf_tiles(struct kb_buf *b, const struct kb_doc *d, const struct kb_block *k,
    int first, int line)
{
	struct tiles t = { .b = b, .k = k, .first = first };

	t.ncolour = colours(d, t.rgb, KB_LEN(t.rgb));
	for (size_t i = 0; i < k->ntile; i++) {
		t.rows = k->tile[i].row > t.rows ? k->tile[i].row : t.rows;
		t.cols = k->tile[i].col > t.cols ? k->tile[i].col : t.cols;
	}
	t.wide = t.cols > 0 && line / t.cols < SIDE ? line / t.cols : SIDE;
	map(&t);
	legend(&t, line);
	kb_buf_adds(b, "{\\pard\\sb60\\sa160\\fs17 ");
	kb_rtf_text(b, k->rest);
	kb_buf_adds(b, "\\par}\n");
}
