/* SPDX-License-Identifier: ISC */
/* computed.c - rows that are not stored, as a table of this run. */
#include <stdlib.h>

#include "kesbang/store.h"
#include "rows.h"

struct kb_computed {
	struct kb_db		*db;
	const struct kb_type	*type;
	sqlite3_stmt		*insert;
	struct kb_image		 image;
};

/* Kinds are as in the file (kb_is_int), so that filters compare alike. */
static char *
create(const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "CREATE TEMP TABLE %s (", t->table);
	for (size_t i = 0; i < t->nfield; i++)
		kb_buf_addf(&b, "%s%s %s", i > 0 ? ", " : "",
		    t->field[i].name, kb_is_int(&t->field[i]) ? "INTEGER" :
		    "TEXT");
	kb_buf_addc(&b, ')');
	return kb_buf_take(&b);
}

static char *
insert(const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "INSERT INTO temp.%s VALUES (?", t->table);
	for (size_t i = 1; i < t->nfield; i++)
		kb_buf_adds(&b, ", ?");
	kb_buf_addc(&b, ')');
	return kb_buf_take(&b);
}

int
kb_computed_begin(struct kb_db *db, const struct kb_type *t,
    struct kb_computed **out, struct kb_err *err)
{
	struct kb_computed *c = kb_alloc(sizeof(*c));
	char *make = create(t), *put = insert(t);
	int rc = kb_exec(db, make, KB_NONE, err);

	*out = c;
	c->db = db;
	c->type = t;
	if (rc == 0)
		rc = kb_prepare(db, put, KB_NONE, &c->insert, err);
	free(make);
	free(put);
	return rc;
}

int
kb_computed_add(void *arg, void *rec, struct kb_err *err)
{
	struct kb_computed *c = arg;
	int rc;

	kb_bind_image(c->insert, 1, c->type, rec, &c->image);
	rc = sqlite3_step(c->insert);
	sqlite3_reset(c->insert);
	return rc == SQLITE_DONE ? 0 : kb_sql_fail(c->db, err);
}

void
kb_computed_end(struct kb_computed *c)
{
	if (c == NULL)
		return;
	sqlite3_finalize(c->insert);
	kb_image_free(&c->image);
	free(c);
}
