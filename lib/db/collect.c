/* SPDX-License-Identifier: ISC */
/* collect.c - the rows of a query as an array, with homes for their texts. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/db.h"

struct collecting {
	const struct kb_type	*type;
	char			*row;
	size_t			 n, room;
	struct kb_homes		*homes;
};

static int
keep(void *arg, void *rec, struct kb_err *err)
{
	struct collecting *c = arg;
	char *row;

	(void)err;
	if (c->n == c->room) {
		c->room = c->room > 0 ? c->room * 2 : 16;
		c->row = kb_realloc(c->row, c->room, c->type->size);
	}
	row = memcpy(c->row + c->n++ * c->type->size, rec, c->type->size);
	kb_homes_keep(c->homes, c->type, row);
	return 0;
}

int
kb_collect(struct kb_db *db, const struct kb_type *t, const char *tail,
    const struct kb_arg *args, void *array, size_t *n, struct kb_homes *homes,
    struct kb_err *err)
{
	struct collecting c = { .type = t, .homes = homes };
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, t);
	kb_buf_adds(&sql, tail);
	rc = kb_query(db, t, sql.s, args, keep, &c, err);
	kb_buf_free(&sql);
	/* The caller's pointer is one to its struct, not to void. */
	memcpy(array, &c.row, sizeof(c.row));
	*n = c.n;
	return rc;
}
