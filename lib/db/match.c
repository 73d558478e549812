/* SPDX-License-Identifier: ISC */
/* match.c - which stored row is this record?  By number, or n-th of its key. */
#include <stdlib.h>
#include <string.h>

#include "rows.h"
#include "storing.h"

/* Rows of earlier imports that this run already met, by row number. */
static int
prepare_used(struct kb_store *s, struct kb_err *err)
{
	if (s->used != NULL)
		return 0;
	if (kb_exec(s->db, "CREATE TEMP TABLE IF NOT EXISTS pakai "
	    "(id INTEGER PRIMARY KEY)", KB_NONE, err) != 0 ||
	    kb_exec(s->db, "DELETE FROM pakai", KB_NONE, err) != 0 ||
	    kb_prepare(s->db, "SELECT 1 FROM pakai WHERE id = ?", KB_NONE,
	    &s->used, err) != 0)
		return -1;
	return kb_prepare(s->db, "INSERT INTO pakai VALUES (?)", KB_NONE,
	    &s->use, err);
}

static bool
is_used(struct kb_store *s, int64_t row)
{
	bool used;

	sqlite3_reset(s->used);
	sqlite3_bind_int64(s->used, 1, row);
	used = kb_sql_row(s->db, s->used);
	sqlite3_reset(s->used);
	return used;
}

static int
mark_used(struct kb_store *s, int64_t row, struct kb_err *err)
{
	int rc;

	sqlite3_bind_int64(s->use, 1, row);
	rc = kb_store_step(s, s->use, err);
	sqlite3_reset(s->use);
	return rc < 0 ? -1 : 0;
}

/* Was this tombstone met in this run?  If not, it is from now on. */
static bool
met_before(struct kb_store *s, const kb_code *office, const char *number)
{
	char *name = kb_asprintf("%s/%s", office->s, number);
	bool met = false;

	for (const char *p = kb_buf_str(&s->met), *end = p + s->met.len;
	    p < end && !met; p += strlen(p) + 1)
		met = strcmp(p, name) == 0;
	if (!met)
		kb_buf_add(&s->met, name, strlen(name) + 1);
	free(name);
	return met;
}

static int
prepare_grave(struct kb_store *s, const struct kb_head *h, const void *rec,
    const char *before, struct kb_err *err)
{
	if (s->grave == NULL && kb_prepare(s->db, "SELECT nomor, alasan FROM "
	    "nisan WHERE jenis = ?1 AND kantor = ?2 AND (nomor = ?3 OR "
	    "(?3 IS NULL AND ?5 AND kunci = ?4 AND (?6 IS NULL OR nomor < ?6)))"
	    " ORDER BY nomor", KB_NONE, &s->grave, err) != 0)
		return -1;
	sqlite3_bind_text(s->grave, 1, s->type->table, -1, SQLITE_STATIC);
	sqlite3_bind_text(s->grave, 2, h->kantor.s, -1, SQLITE_STATIC);
	sqlite3_bind_text(s->grave, 3, h->nomor, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s->grave, 4, (int64_t)kb_key_sum(s->type, rec));
	/* A person who types it again means it; a file that comes again not. */
	sqlite3_bind_int(s->grave, 5, s->import != 0);
	kb_bind_copy(s->grave, 6, before);
	return 0;
}

/*
 * A deleted record does not come back: by its number, or as the n-th of its
 * key, where those with a number below `before` (NULL: all) come first.
 */
int
kb_find_grave(struct kb_store *s, const struct kb_head *h, const void *rec,
    const char *before, const struct kb_src *src, struct kb_errs *errs,
    struct kb_err *err)
{
	int rc;

	if (!s->graves || h == NULL)
		return 0;
	if (prepare_grave(s, h, rec, before, err) != 0)
		return -1;
	while ((rc = kb_store_step(s, s->grave, err)) == 1)
		if (h->nomor != NULL || s->type->joins ||
		    !met_before(s, &h->kantor,
		    kb_col_text(s->grave, 0)))
			break;
	if (rc == 1)
		kb_errs_add(errs, src, "nomor", "catatan '%s' sudah dihapus "
		    "(%s) dan tidak dimasukkan lagi%s",
		    kb_col_text(s->grave, 0),
		    kb_col_text(s->grave, 1), s->import == 0 ? "" :
		    "; hapus baris ini dari berkas, atau pakai --tolak-ke; bila "
		    "isinya memang benar, catat dengan 'tambah'");
	sqlite3_reset(s->grave);
	return rc < 0 ? -1 : 0;
}

/*
 * The statement stands on the row that the record is, and 1 is returned; or 0.
 * A row that this import already brought or met is not met again: the n-th
 * record of one key is the n-th row of that key.
 */
static int
next_unmet(struct kb_store *s, sqlite3_stmt *st, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	int rc;

	while ((rc = kb_store_step(s, st, err)) == 1) {
		if (s->import == 0)
			return 1;
		if (sqlite3_column_int64(st, 1) == s->import)
			continue;
		if (prepare_used(s, err) != 0)
			return -1;
		if (!is_used(s, sqlite3_column_int64(st, 0)))
			break;
	}
	if (rc != 1)
		return rc;
	if (kb_find_grave(s, rec, rec, kb_col_text(st, 3), src, errs,
	    err) != 0)
		return -1;
	if (errs->count > 0)
		return 0;
	return mark_used(s, sqlite3_column_int64(st, 0), err) != 0 ? -1 : 1;
}

/* The one of that key, which other rows of this run may have added to. */
static int
joined(struct kb_store *s, sqlite3_stmt *st, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	int rc = kb_store_step(s, st, err);

	if (rc == 0)
		return 0;
	if (rc < 0 || prepare_used(s, err) != 0)
		return -1;
	s->again = sqlite3_column_int64(st, 1) == s->import ||
	    is_used(s, sqlite3_column_int64(st, 0));
	if (s->again)
		return 1;
	if (kb_find_grave(s, rec, rec, kb_col_text(st, 3),
	    src, errs, err) != 0)
		return -1;
	if (errs->count > 0)
		return 0;
	return mark_used(s, sqlite3_column_int64(st, 0), err) != 0 ? -1 : 1;
}

/* The same number twice in one file is a fault of the file. */
static void
twice(const struct kb_head *h, const struct kb_src *src, struct kb_errs *errs)
{
	kb_errs_add(errs, src, "nomor", "'%.60s' ada dua kali dalam masukan "
	    "ini", h->nomor);
}

void
kb_find_taken(struct kb_store *s, const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct kb_head *h = rec;
	struct kb_buf key = KB_BUF_INIT;
	char *sql = kb_asprintf("SELECT iif(impor = ?4, '', nomor) FROM %s "
	    "WHERE kunci = ?1 AND kantor = ?2 AND nomor <> ?3",
	    s->type->table);
	char *other = kb_one_text(s->db, sql, KB_ARGS4((int64_t)kb_key_sum(
	    s->type, rec), (const char *)h->kantor.s, h->nomor,
	    s->import != 0 ? s->import : -1));

	kb_key_text(s->type, rec, &key);
	if (other == NULL)
		twice(h, src, errs);
	else if (*other == '\0')
		kb_errs_add(errs, src, NULL, "'%.80s' ada dua kali dalam "
		    "masukan ini", kb_buf_str(&key));
	else
		kb_errs_add(errs, src, NULL, "'%.80s' sudah ada: nomor %s",
		    kb_buf_str(&key), other);
	kb_buf_free(&key);
	free(other);
	free(sql);
}

static int
by_number(struct kb_store *s, const struct kb_head *h,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	sqlite3_stmt *st = s->by_number;
	int rc;

	sqlite3_bind_text(st, 1, h->kantor.s, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 2, h->nomor, -1, SQLITE_STATIC);
	if ((rc = kb_store_step(s, st, err)) != 1 || s->import == 0)
		return rc;
	if (prepare_used(s, err) != 0)
		return -1;
	if (sqlite3_column_int64(st, 1) == s->import ||
	    is_used(s, sqlite3_column_int64(st, 0))) {
		twice(h, src, errs);
		return 0;
	}
	return mark_used(s, sqlite3_column_int64(st, 0), err) != 0 ? -1 : 1;
}

/* The natural key alone: twice in one file is a fault of the file. */
static int
headless(struct kb_store *s, sqlite3_stmt *st, const void *rec,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	struct kb_buf key = KB_BUF_INIT;
	int rc = kb_store_step(s, st, err);

	if (rc != 1 || s->import == 0 ||
	    sqlite3_column_int64(st, 1) != s->import)
		return rc;
	kb_key_text(s->type, rec, &key);
	kb_errs_add(errs, src, NULL, "'%.80s' ada dua kali dalam masukan ini",
	    kb_buf_str(&key));
	kb_buf_free(&key);
	return 0;
}

int
kb_find_row(struct kb_store *s, void *rec, sqlite3_stmt **st,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	struct kb_head *h = s->type->head ? rec : NULL;

	*st = NULL;
	s->again = false;
	if (h != NULL && s->fresh && s->import != 0 && !s->type->joins)
		return 0;	/* nothing was there; INSERT sees what comes twice */
	if (h != NULL && h->nomor != NULL) {
		*st = s->by_number;
		return by_number(s, h, src, errs, err);
	}
	if (h != NULL && s->import == 0)
		return 0;			/* typed in: always a new one */
	*st = s->by_key;
	kb_bind_key(*st, s->type, rec);
	return h == NULL ? headless(s, *st, rec, src, errs, err) :
	    (s->type->joins ? joined : next_unmet)(s, *st, rec, src, errs, err);
}

bool
kb_store_numbered(struct kb_store *s, const void *rec)
{
	const struct kb_head *h = s->type->head ? rec : NULL;
	bool is;

	if (h == NULL || h->nomor == NULL)
		return false;
	sqlite3_bind_text(s->by_number, 1, h->kantor.s[0] != '\0' ?
	    h->kantor.s : s->env->office.s, -1, SQLITE_STATIC);
	sqlite3_bind_text(s->by_number, 2, h->nomor, -1, SQLITE_STATIC);
	is = kb_store_step(s, s->by_number, NULL) == 1;
	sqlite3_reset(s->by_number);
	return is;
}

const char *
kb_store_twin(struct kb_store *s, const void *rec)
{
	const struct kb_head *h = rec;
	const char *number = NULL;

	if (!s->type->head)
		return NULL;
	sqlite3_reset(s->by_key);
	kb_bind_key(s->by_key, s->type, rec);
	while (kb_store_step(s, s->by_key, NULL) == 1) {
		number = kb_col_text(s->by_key, 3);
		if (h->nomor == NULL || strcmp(number, h->nomor) != 0)
			return number;
	}
	return NULL;
}
