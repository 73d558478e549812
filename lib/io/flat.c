/* SPDX-License-Identifier: ISC */
/* flat.c - rows in memory, each cell with the line it came from. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/nest.h"
#include "reader.h"

struct flat_cell {
	size_t	 column, value;		/* offsets; value 0: null; both 0: a row
					   begins */
	long	 line;
};

struct kb_flat {
	struct kb_buf	 bytes;
	struct flat_cell *cell;
	size_t		 n, room;
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

void
kb_flat_row(struct kb_flat *f, long line)
{
	add(f, (struct flat_cell){ .line = line });
}

void
kb_flat_cell(struct kb_flat *f, const char *column, const char *value,
    long line)
{
	size_t name = text(f, column);

	add(f, (struct flat_cell){ name, value != NULL ? text(f, value) : 0,
	    line });
}

void
kb_flat_input(const struct kb_flat *f, const char *name, struct kb_input *in)
{
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

	for (size_t i = 0; rc == 0 && i < f->n; ) {
		struct kb_src src = { in->name, f->cell[i].line, NULL };
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
