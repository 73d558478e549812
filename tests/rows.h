/* SPDX-License-Identifier: ISC */
/* rows.h - what a reader makes of some bytes, as text. */
#ifndef TESTS_ROWS_H
#define TESTS_ROWS_H

#include "kesbang/read.h"
#include "tap.h"

/* "line|cell|cell!why", the head after "=". */
struct reading {
	const char	*known;			/* names of columns, or NULL */
	const char	*sheet;
	bool		 spaced, quiet, totals;	/* as kb_rows has them */
	long		 stop;			/* at the row of this line */
	struct kb_buf	 out;
};

TAP_FN void
put_row(struct reading *r, char *const *cell, size_t n,
    const struct kb_src *src, bool head)
{
	if (head)
		kb_buf_addc(&r->out, '=');
	kb_buf_addf(&r->out, "%ld", src->line);
	for (size_t i = 0; i < n; i++)
		kb_buf_addf(&r->out, "|%s%s%s", cell[i] != NULL ? cell[i] : "",
		    src->wrong != NULL && src->wrong[i] != NULL ? "!" : "",
		    src->wrong != NULL && src->wrong[i] != NULL ?
		    src->wrong[i] : "");
	kb_buf_addc(&r->out, '\n');
}

TAP_FN int
on_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	(void)err;
	put_row(arg, name, n, src, true);
	return 0;
}

TAP_FN int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;

	put_row(r, cell, n, src, false);
	return src->line == r->stop ? kb_fail(err, KB_DATA, "henti") : 0;
}

TAP_FN int
on_total(void *arg, char *const *cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;

	(void)err;
	kb_buf_adds(&r->out, "+");
	put_row(r, cell, n, src, false);
	return 0;
}

TAP_FN int
knows(void *arg, const char *name)
{
	struct reading *r = arg;

	const char *at = strstr(r->known, name);

	return at != NULL ? (int)(at - r->known) + 1 : 0;
}

TAP_FN void
on_ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	struct reading *r = arg;

	kb_buf_addf(&r->out, "(%ld %s%s%s)\n", src->line, what,
	    text != NULL ? ": " : "", text != NULL ? text : "");
}

TAP_FN void
read_bytes(struct reading *r, enum kb_input_kind kind, const char *s, size_t n)
{
	struct kb_rows rows = { .head = on_head, .row = on_row, .arg = r,
	    .knows = r->known != NULL ? knows : NULL, .spaced = r->spaced,
	    .total = r->totals ? on_total : NULL,
	    .ignored = r->quiet ? NULL : on_ignored };
	struct kb_err err = { 0 };
	struct kb_input in;

	kb_buf_cut(&r->out, 0);
	kb_input_text(&in, "f", s, n, kind);
	in.sheet = r->sheet;
	if (kb_read_rows(&in, &rows, &err) != 0)
		kb_buf_addf(&r->out, "! %s\n", err.msg);
	kb_input_close(&in);
}

#endif
