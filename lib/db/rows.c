/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "kesbang/db.h"
#include "rows.h"

void
kb_sql_columns(struct kb_buf *b, const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		kb_buf_addf(b, "%s%s", i > 0 ? ", " : "", t->field[i].name);
}

void
kb_select(struct kb_buf *b, const struct kb_type *t)
{
	kb_buf_adds(b, "SELECT ");
	kb_sql_columns(b, t);
	kb_buf_addf(b, " FROM %s", t->table);
}

void
kb_sql_default_order(struct kb_buf *b, const struct kb_type *t)
{
	const char *sep = "";

	if (t->order != NULL || t->head) {
		kb_buf_adds(b, t->order != NULL ? t->order : "kantor, nomor");
		return;
	}
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].key) {
			kb_buf_addf(b, "%s%s", sep, t->field[i].name);
			sep = ", ";
		}
}

/* The date of a key that every record has; a type with two has none. */
int
kb_key_date(const struct kb_type *t)
{
	if (kb_has_other_key(t))
		return -1;
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].key && t->field[i].kind == KB_DATE)
			return (int)i;
	return -1;
}

char *
kb_sql_insert(const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "INSERT INTO %s (", t->table);
	kb_sql_columns(&b, t);
	kb_buf_adds(&b, ", sidik, kunci, impor) VALUES (?");
	for (size_t i = 1; i < t->nfield + 3; i++)
		kb_buf_adds(&b, ", ?");
	kb_buf_addc(&b, ')');
	return kb_buf_take(&b);
}

const char *
kb_sql_identity(const struct kb_type *t)
{
	return t->head ? "kantor = ? AND nomor = ?" : "kunci = ?";
}

char *
kb_sql_update(const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "UPDATE %s SET ", t->table);
	for (size_t i = 0; i < t->nfield; i++)
		kb_buf_addf(&b, "%s = ?, ", t->field[i].name);
	/* impor stays: it names the import that brought the row. */
	kb_buf_addf(&b, "sidik = ?, kunci = ? WHERE %s", kb_sql_identity(t));
	return kb_buf_take(&b);
}

static void
select_row(struct kb_buf *b, const struct kb_type *t)
{
	kb_buf_addf(b, "SELECT %s, impor, ", t->head ? "baris" : "0");
	kb_sql_columns(b, t);
	kb_buf_addf(b, " FROM %s", t->table);
}

char *
kb_sql_by_number(const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;

	select_row(&b, t);
	kb_buf_addf(&b, " WHERE %s", kb_sql_identity(t));
	return kb_buf_take(&b);
}

/* kunci is a checksum, so the caller may still meet another key: no matter,
 * 64 bits of one day's few records do not collide. */
char *
kb_sql_by_key(const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;
	int date = kb_key_date(t);

	select_row(&b, t);
	kb_buf_adds(&b, " WHERE kunci = ?");
	if (!t->head)
		return kb_buf_take(&b);
	if (date >= 0)
		kb_buf_addf(&b, " AND %s IS ?", t->field[date].name);
	/* "+": by the key's own index, not by all of the office. */
	kb_buf_adds(&b, " AND +kantor = ? ORDER BY nomor");
	return kb_buf_take(&b);
}

static void
bind_field(sqlite3_stmt *st, int n, const struct kb_field *f, const void *rec)
{
	struct kb_buf scratch = KB_BUF_INIT;
	const char *s = kb_get(f, rec, NULL, &scratch);

	if (s != NULL && kb_is_int(f))
		sqlite3_bind_int64(st, n, kb_int_value(f, rec));
	else
		kb_bind_copy(st, n, s);
	kb_buf_free(&scratch);
}

/* Odd, so that no two imports have one product. */
#define SPREAD UINT64_C(0x9e3779b97f4a7c15)

int64_t
kb_row_sum(const struct kb_image *im, int64_t import)
{
	return (int64_t)(kb_image_sum(im) ^ (uint64_t)import * SPREAD);
}

int
kb_bind_image(sqlite3_stmt *st, int n, const struct kb_type *t,
    const void *rec, struct kb_image *im)
{
	kb_image_of(im, t, rec);
	for (size_t i = 0; i < t->nfield; i++, n++) {
		if ((im->known >> i & 1) == 0) {
			if (t->head && i == KB_FIELD_KANTOR)
				sqlite3_bind_text(st, n, "", 0, SQLITE_STATIC);
			else
				sqlite3_bind_null(st, n);
		} else if (kb_is_int(&t->field[i])) {
			sqlite3_bind_int64(st, n,
			    kb_int_value(&t->field[i], rec));
		} else {
			sqlite3_bind_text(st, n, im->bytes.s + im->at[i],
			    (int)im->len[i], SQLITE_STATIC);
		}
	}
	return n;
}

void
kb_bind_key(sqlite3_stmt *st, const struct kb_type *t, const void *rec)
{
	const struct kb_head *h = rec;
	int date = kb_key_date(t), n = 1;

	sqlite3_bind_int64(st, n++, (int64_t)kb_key_sum(t, rec));
	if (!t->head)
		return;
	if (date >= 0)
		bind_field(st, n++, &t->field[date], rec);
	sqlite3_bind_text(st, n, h->kantor.s, -1, SQLITE_STATIC);
}

void
kb_bind_identity(sqlite3_stmt *st, int n, const struct kb_type *t,
    const void *rec)
{
	const struct kb_head *h = rec;

	if (!t->head) {
		sqlite3_bind_int64(st, n, (int64_t)kb_key_sum(t, rec));
		return;
	}
	sqlite3_bind_text(st, n++, h->kantor.s, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, n, h->nomor, -1, SQLITE_STATIC);
}
