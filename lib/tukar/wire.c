/* SPDX-License-Identifier: ISC */
/* wire.c - a record as a line of JSON and back, value by value as stored. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/read.h"
#include "kesbang/text.h"
#include "wire.h"

void
kb_wire_put(struct kb_buf *b, const struct kb_type *t, const void *rec,
    uint64_t fields, const char *more)
{
	uint64_t known = 0;

	for (size_t i = 0; i < t->nfield; i++)
		if ((fields >> i & 1) != 0 && kb_known(&t->field[i], rec))
			known |= UINT64_C(1) << i;
	kb_json_rec(b, t, rec, NULL, known);
	if (more != NULL && *more != '\0') {
		kb_buf_cut(b, b->len - 1);	/* the brace */
		kb_buf_adds(b, more + (known == 0));
		kb_buf_addc(b, '}');
	}
	kb_buf_addc(b, '\n');
}

/* ---- reading ---- */

#define MOST (KB_MAX_FIELDS * 2)		/* names of one line */

struct reading {
	const struct kb_wire	*wire;
	const struct kb_type	*type;
	void			*rec;
	int			 field[MOST];	/* of each name, or -1 */
	char			*name[MOST];	/* of those without */
	size_t			 n;
	struct kb_buf		 more;
};

static void
forget(struct reading *r)
{
	for (size_t i = 0; i < r->n; i++)
		free(r->name[i]);
	free(r->rec);
	r->rec = NULL;
	r->n = 0;
}

static int
head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;

	forget(r);
	if (n > MOST)
		return kb_fail(err, KB_DATA, "%s:%ld: terlalu banyak kolom",
		    src->file, src->line);
	r->type = r->wire->type(r->wire->arg, name, n);
	if (r->type != NULL)
		r->rec = kb_alloc(r->type->size);
	for (size_t i = 0; i < n; i++) {
		r->field[i] = r->type == NULL ? -1 :
		    kb_field_named(r->type, name[i]);
		r->name[i] = r->field[i] < 0 ? kb_strdup(name[i]) : NULL;
	}
	r->n = n;
	return 0;
}

/* One value; what cannot be read of a newer program's is kept beside. */
static int
value(struct reading *r, size_t i, const char *cell,
    const struct kb_src *src, uint64_t *given, struct kb_err *err)
{
	const struct kb_field *f = r->field[i] < 0 ? NULL :
	    &r->type->field[r->field[i]];
	struct kb_err why;

	if (f != NULL && kb_load(f, r->rec, cell, &why) == 0) {
		*given |= UINT64_C(1) << r->field[i];
		return 0;
	}
	if (f != NULL && !r->wire->newer)
		return kb_fail(err, KB_DATA, "%s:%ld: %s: '%.60s' bukan nilai "
		    "kolom itu", src->file, src->line, f->name, cell);
	if (f != NULL)
		kb_unset(f, r->rec);
	kb_buf_addc(&r->more, ',');
	kb_json_str(&r->more, f != NULL ? f->name : r->name[i]);
	kb_buf_addc(&r->more, ':');
	kb_json_str(&r->more, cell);
	return 0;
}

static int
row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct reading *r = arg;
	const struct kb_type *t = r->type;
	uint64_t given = 0;

	kb_buf_cut(&r->more, 0);
	for (size_t i = 0; t != NULL && i < t->nfield; i++)
		kb_unset(&t->field[i], r->rec);
	for (size_t i = 0; i < n; i++)
		if (cell[i] != NULL &&
		    value(r, i, cell[i], src, &given, err) != 0)
			return -1;
	return r->wire->rec(r->wire->arg, t, r->rec, given,
	    kb_buf_str(&r->more), src, err);
}

int
kb_wire_read(const char *name, const char *text, size_t n,
    const struct kb_wire *wire, struct kb_err *err)
{
	struct reading r = { .wire = wire };
	struct kb_rows rows = { .head = head, .row = row, .arg = &r };
	struct kb_input in;
	int rc;

	kb_input_text(&in, name, text, n, KB_IN_JSONL);
	rc = kb_read_rows(&in, &rows, err);
	kb_input_close(&in);
	forget(&r);
	kb_buf_free(&r.more);
	return rc;
}
