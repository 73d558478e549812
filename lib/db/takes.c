/* SPDX-License-Identifier: ISC */
/* takes.c - filters over records that are computed. */
#include <stdlib.h>

#include "kesbang/store.h"

/* The record as a table of one row, so that one meaning of filters holds. */
static char *
one_row(const struct kb_filter *f, const void *rec, struct kb_arg *args,
    char **text)
{
	struct kb_buf sql = KB_BUF_INIT, scratch = KB_BUF_INIT;

	kb_buf_adds(&sql, "SELECT 1 FROM (SELECT ");
	for (size_t i = 0; i < f->type->nfield; i++) {
		const struct kb_field *fd = &f->type->field[i];
		const char *s;

		kb_buf_addf(&sql, "%s? AS %s", i > 0 ? ", " : "", fd->name);
		if (!kb_known(fd, rec)) {
			args[i] = kb_arg_text(NULL);
		} else if (kb_is_int(fd)) {
			args[i] = kb_arg_int(kb_int_value(fd, rec));
		} else {
			s = kb_get(fd, rec, NULL, &scratch);
			text[i] = kb_strdup(s);
			args[i] = kb_arg_text(text[i]);
		}
	}
	kb_buf_addf(&sql, ") WHERE 1%s", kb_buf_str(&f->where));
	kb_buf_free(&scratch);
	return kb_buf_take(&sql);
}

bool
kb_filter_takes(struct kb_db *db, const struct kb_filter *f, const void *rec)
{
	size_t n = f->type->nfield;
	struct kb_arg *args;
	bool takes;
	char *sql, **text;

	if (f->where.len == 0)
		return true;
	args = kb_alloc((n + f->narg + 1) * sizeof(*args));
	text = kb_alloc(n * sizeof(*text));
	sql = one_row(f, rec, args, text);
	for (size_t i = 0; i < f->narg; i++)
		args[n + i] = f->arg[i];
	takes = kb_one(db, 0, sql, args) == 1;
	for (size_t i = 0; i < n; i++)
		free(text[i]);
	free(text);
	free(args);
	free(sql);
	return takes;
}
