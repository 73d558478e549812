/* SPDX-License-Identifier: ISC */
/* flat.c - rows in memory, each cell with the line it came from. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/nest.h"
#include "reader.h"

struct flat_cell {
	size_t	 column, key, value;	/* offsets; value 0: null; column 0: a
					   row begins */
	long	 line;
};

struct kb_flat {
	struct kb_buf	 bytes;
	struct flat_cell *cell;
	size_t		 n, room;
	size_t		 may;		/* the first are no row's */
	struct kb_named	*named;		/* of all cells; NULL: not yet an input */
};

struct kb_flat *
kb_flat_new(void)
{
	struct kb_flat *f = kb_alloc(sizeof(*f));

	kb_buf_addc(&f->bytes, '\0');		/* so that no offset is 0 */
	return f;
}

void
kb_flat_free(struct kb_flat *f)
{
	if (f == NULL)
		return;
	kb_buf_free(&f->bytes);
	free(f->cell);
	free(f->named);
	free(f);
}

static void
add(struct kb_flat *f, struct flat_cell c)
{
	if (f->n == f->room) {
		f->room = f->room > 0 ? f->room * 2 : 64;
		f->cell = kb_realloc(f->cell, f->room, sizeof(*f->cell));
	}
	f->cell[f->n++] = c;
}

static size_t
text(struct kb_flat *f, const char *s)
{
	size_t at = f->bytes.len;

	kb_buf_add(&f->bytes, s, strlen(s) + 1);
	return at;
}

static bool
is_said(const struct kb_flat *f, const char *column)
{
	for (size_t i = 0; i < f->may; i++)
		if (strcmp(f->bytes.s + f->cell[i].column, column) == 0)
			return true;
	return false;
}

void
kb_flat_may(struct kb_flat *f, const char *column, const char *key)
{
	size_t name;

	if (f->n > f->may || is_said(f, column))
		return;
	name = text(f, column);
	add(f, (struct flat_cell){ name, text(f, key), 0, 0 });
	f->may++;
}

void
kb_flat_row(struct kb_flat *f, long line)
{
	add(f, (struct flat_cell){ .line = line });
}

void
kb_flat_cell(struct kb_flat *f, const char *column, const char *key,
    const char *value, long line)
{
	size_t name = text(f, column);
	size_t as = key != NULL ? text(f, key) : name;

	add(f, (struct flat_cell){ name, as, value != NULL ? text(f, value) :
	    0, line });
}

/* One for each cell; where a row begins the one before it ends. */
static void
name_all(struct kb_flat *f)
{
	free(f->named);
	f->named = kb_alloc((f->n + 1) * sizeof(*f->named));
	for (size_t i = 0; i < f->n; i++)
		if (f->cell[i].column != 0)
			f->named[i] = (struct kb_named){ f->bytes.s +
			    f->cell[i].column, f->bytes.s + f->cell[i].key,
			    f->cell[i].line };
}

void
kb_flat_input(struct kb_flat *f, const char *name, struct kb_input *in)
{
	name_all(f);
	*in = (struct kb_input){ .name = kb_strdup(name), .fd = -1,
	    .kind = KB_IN_FLAT, .flat = f };
}

int
kb_read_flat(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	const struct kb_flat *f = in->flat;
	struct kb_pairs pairs = { 0 };
	int rc = 0;

	for (size_t i = f->may; rc == 0 && i < f->n; ) {
		struct kb_src src = { .file = in->name,
		    .line = f->cell[i].line, .named = f->named + i + 1,
		    .may = f->may > 0 ? f->named : NULL };
		struct kb_src at = src;

		kb_pairs_begin(&pairs);
		for (i++; rc == 0 && i < f->n && f->cell[i].column != 0; i++) {
			at.line = f->cell[i].line;
			rc = kb_pairs_add(&pairs, f->bytes.s +
			    f->cell[i].column, f->cell[i].value != 0 ?
			    f->bytes.s + f->cell[i].value : NULL, &at, err);
		}
		if (rc == 0)
			rc = kb_pairs_end(&pairs, rows, &src, err);
	}
	kb_pairs_free(&pairs);
	return rc;
}
