/* SPDX-License-Identifier: ISC */
/*
 * csv.c - CSV in, by libcsv.
 *
 * libcsv says nothing of lines, accepts NUL and any bytes, drops blank lines
 * and lets one open quote swallow the rest of the file; so it is fed line by
 * line, and what it does not check is checked here.
 */
#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "grid.h"
#include "kesbang/text.h"
#include "reader.h"
#include "spaced.h"

/* A heading is short; a longer line is not looked at for one. */
#define MOST_HEADING 16384

static const char delimiters[] = { ';', '\t', ',', '|' };

struct csv {
	struct csv_parser	 p;
	struct kb_grid		 grid;		/* what the rows are */
	struct kb_err		*err;
	const char		*file;
	long			 row;		/* where the row began */
	long			 line;		/* being fed */
	long			 quote;		/* where the open quote began */
	struct kb_buf		 bytes;		/* the cells of one row */
	size_t			*at;		/* where each cell begins */
	char			**cell;
	size_t			 n, room;
	char			 eol;		/* '\r' in old Macintosh files */
	bool			 spaced;	/* no delimiter but blanks */
	struct kb_spaced	 table;
	long			 first;		/* line of the text */
	bool			 guarded;	/* csv-excel: ' before text */
	int			 rc;
};

static void
on_cell(void *s, size_t len, void *arg)
{
	struct csv *c = arg;

	if (c->rc != 0)
		return;
	if (c->n == c->room) {
		c->room = c->room * 2 + 32;
		c->at = kb_realloc(c->at, c->room, sizeof(*c->at));
		c->cell = kb_realloc(c->cell, c->room, sizeof(*c->cell));
	}
	c->at[c->n++] = c->bytes.len;
	kb_buf_room(&c->bytes, len + 1);
	memcpy(c->bytes.s + c->bytes.len, s, len);
	c->bytes.len += len;
	c->bytes.s[c->bytes.len++] = '\0';
}

/*
 * ekspor -f csv-excel writes ' before a text that a spreadsheet would take
 * for a formula or a number; exactly those are taken off again.
 */
static char *
unguard(char *s)
{
	size_t digits;

	if (s[0] != '\'')
		return s;
	if (s[1] != '\0' && strchr("=+-@'\t\r", s[1]) != NULL)
		return s + 1;
	digits = strspn(s + 1, "0123456789");
	if (digits > 0 && s[1 + digits] == '\0' &&
	    (s[1] == '0' || digits > 15))
		return s + 1;
	return s;
}

/* libcsv's parser states: 0 between rows, 2 inside a cell. */
static bool
in_quote(const struct csv *c)
{
	return c->p.quoted && c->p.pstate == 2;
}

static int
too_long(struct csv *c)
{
	if (in_quote(c))
		return kb_fail(c->err, KB_DATA, "%s:%ld: tanda kutip yang "
		    "dibuka di baris ini tidak pernah ditutup (atau satu "
		    "catatan lebih dari 1 MiB)", c->file, c->quote);
	return kb_fail(c->err, KB_DATA, "%s:%ld: satu catatan lebih dari 1 MiB",
	    c->file, c->line);
}

static void
on_row(int end, void *arg)
{
	struct csv *c = arg;
	char *base = c->bytes.s;

	(void)end;
	if (c->rc == 0 && c->bytes.len > KB_RECORD_MAX)
		c->rc = too_long(c);
	if (c->rc != 0)
		return;
	for (size_t i = 0; i < c->n; i++) {
		c->cell[i] = base + c->at[i];
		if (c->guarded)
			c->cell[i] = unguard(c->cell[i]);
	}
	c->grid.end = c->line;
	c->rc = kb_grid_row(&c->grid, c->cell, NULL, c->n, c->row);
	c->n = 0;
	kb_buf_cut(&c->bytes, 0);
}

/* One physical line, or the last piece of the file. */
static int
feed(struct csv *c, const char *s, size_t n)
{
	struct kb_src here = { .file = c->file, .line = c->line };
	bool open = in_quote(c);
	size_t bad;

	if (!kb_utf8_ok(s, n, &bad))
		return kb_bad_utf8(c->err, &here, s, n, bad);
	if (c->spaced) {
		c->line++;
		return kb_spaced_line(&c->table, &c->grid, s, n,
		    here.line - c->first, here.line);
	}
	if (c->p.pstate == 0)
		c->row = c->line;
	if (csv_parse(&c->p, s, n, on_cell, on_row, c) != n)
		return kb_fail(c->err, KB_DATA, "%s:%ld: tanda kutip di tengah "
		    "sel; tulis dua kali (\"\") atau kurung seluruh sel dengan "
		    "kutip", c->file, c->line);
	if (c->rc != 0)
		return c->rc;
	if (in_quote(c) && !open)
		c->quote = c->line;
	if (c->bytes.len + c->p.entry_pos > KB_RECORD_MAX)
		return too_long(c);
	c->line++;
	return 0;
}

static size_t
count_outside_quotes(const char *s, size_t n, char what)
{
	bool quoted = false;
	size_t found = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] == '"')
			quoted = !quoted;
		else if (!quoted && s[i] == what)
			found++;
	}
	return found;
}

/* The delimiter that a line has most of; ties go to the earlier. */
static char
most_frequent(const char *s, size_t n)
{
	size_t most = 0;
	char best = ',';

	for (size_t i = 0; i < sizeof(delimiters); i++) {
		size_t k = count_outside_quotes(s, n, delimiters[i]);

		if (k > most) {
			most = k;
			best = delimiters[i];
		}
	}
	return best;
}

/* A line cut roughly at delim: enough to know names of columns by. */
static bool
heading_with(const struct kb_rows *rows, const char *s, size_t n, char delim)
{
	size_t cells = 1 + count_outside_quotes(s, n, delim), i = 0;
	char **cell = kb_alloc(cells * sizeof(*cell));
	char *text = kb_alloc(n + 1), *p = text;
	bool quoted = false, heading;

	cell[i++] = p;
	for (size_t at = 0; at < n; at++) {
		if (s[at] == '"')
			quoted = !quoted;
		else if (s[at] != delim || quoted)
			*p++ = s[at];
		else
			cell[i++] = ++p;
	}
	heading = kb_grid_heading(rows, cell, i);
	free(text);
	free(cell);
	return heading;
}

/* Where the row ends; an open quote takes line breaks along. */
static const char *
row_end(const char *p, const char *end, char eol)
{
	bool quoted = false;

	for (const char *q = p; q < end; q++) {
		quoted ^= *q == '"';
		if (*q == eol && !quoted)
			return q;
	}
	return memchr(p, eol, (size_t)(end - p));
}

/*
 * The delimiter that makes one of the first lines a heading; where none does,
 * the first row's.
 */
static char
delimiter(const struct kb_rows *rows, const char *s, size_t n, char eol,
    bool *known)
{
	const char *p = s, *end = s + n, *nl;
	char guess = '\0';

	*known = true;
	for (int line = 0; p < end && line < KB_HEAD_ROWS; line++) {
		nl = row_end(p, end, eol);
		n = (size_t)((nl != NULL ? nl : end) - p);
		if (line == 0)
			guess = most_frequent(p, n);
		for (size_t i = 0; i < sizeof(delimiters); i++)
			if (n < MOST_HEADING &&
			    heading_with(rows, p, n, delimiters[i]))
				return delimiters[i];
		p += n + 1;
	}
	*known = false;
	return guess;
}

/* BOM, "sep=;", delimiter: from the first bytes. Returns bytes to skip. */
static size_t
prologue(struct csv *c, const char *s, size_t n)
{
	size_t skip = n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	const char *nl;
	char delim;
	bool known;

	c->eol = memchr(s, '\n', n) == NULL && memchr(s, '\r', n) != NULL ?
	    '\r' : '\n';
	if (n - skip >= 5 && strncasecmp(s + skip, "sep=", 4) == 0) {
		delim = s[skip + 4];
		nl = memchr(s + skip, c->eol, n - skip);
		skip = nl != NULL ? (size_t)(nl - s) + 1 : n;
		c->line++;
	} else {
		delim = delimiter(c->grid.rows, s + skip, n - skip, c->eol,
		    &known);
		c->first = c->line;
		c->spaced = !known && c->grid.rows->spaced &&
		    kb_spaced_find(&c->table, c->grid.rows, s + skip,
		    n - skip, c->eol);
	}
	csv_set_delim(&c->p, (unsigned char)delim);
	c->guarded = delim == ';';
	return skip;
}

static int
at_end(struct csv *c)
{
	if (csv_fini(&c->p, on_cell, on_row, c) != 0)
		return too_long(c);
	return c->rc != 0 ? c->rc : kb_grid_end(&c->grid);
}

/*
 * Chunks of the file are cut into lines; the part of a line at a chunk's end
 * moves to the front of the buffer, so a line is always fed whole up to 1 MiB.
 */
static int
feed_all(struct csv *c, struct kb_input *in, char *buf, size_t size)
{
	size_t have = 0, from;
	bool first = true;
	ssize_t n;
	int rc;

	while ((n = kb_input_read(in, buf + have, size - have, c->err)) >= 0) {
		const char *nl;

		have += (size_t)n;
		from = first ? prologue(c, buf, have) : 0;
		first = false;
		while ((nl = memchr(buf + from, c->eol, have - from)) != NULL) {
			size_t len = (size_t)(nl - (buf + from)) + 1;

			if ((rc = feed(c, buf + from, len)) != 0)
				return rc;
			from += len;
		}
		if (n == 0)
			return have > from && (rc = feed(c, buf + from,
			    have - from)) != 0 ? rc : at_end(c);
		have -= from;
		memmove(buf, buf + from, have);
		if (have == size)
			return too_long(c);
	}
	return -1;
}

int
kb_read_csv(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct csv c = { .err = err, .line = 1, .row = 1, .file = in->name,
	    .grid = { .rows = rows, .file = in->name, .err = err } };
	size_t size = 2 * KB_RECORD_MAX + 65536;	/* all of it quotes */
	char *buf = kb_realloc(NULL, size, 1);
	int rc;

	if (csv_init(&c.p, CSV_STRICT | CSV_STRICT_FINI) != 0)
		rc = kb_fail(err, KB_INTERNAL, "libcsv tidak dapat dimulai");
	else
		rc = feed_all(&c, in, buf, size);
	csv_free(&c.p);
	kb_grid_free(&c.grid);
	kb_buf_free(&c.bytes);
	free(c.at);
	free(c.cell);
	free(buf);
	return rc;
}
