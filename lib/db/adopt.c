/* SPDX-License-Identifier: ISC */
/* adopt.c - siapkan: records without an office get its code. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "kesbang/trail.h"
#include "rows.h"
#include "sqlite.h"

struct adopt {
	struct kb_db		*db;
	const struct kb_type	*type;
	const char		*code;
	sqlite3_stmt		*st;
	struct kb_image		 im;
	int64_t			 n;
};

static int
adopt_row(struct adopt *a, void *rec, int64_t import, struct kb_err *err)
{
	struct kb_head *h = rec;
	int n;

	memcpy(h->kantor.s, a->code, strlen(a->code) + 1);
	n = kb_bind_image(a->st, 1, a->type, rec, &a->im);
	sqlite3_bind_int64(a->st, n, kb_row_sum(&a->im, import));
	sqlite3_bind_text(a->st, n + 1, h->nomor, -1, SQLITE_STATIC);
	switch (sqlite3_step(a->st) & 0xff) {
	case SQLITE_DONE:
		break;
	case SQLITE_CONSTRAINT:
		return kb_fail(err, KB_DATA, "%s %s ada dua: satu belum "
		    "berkantor, satu milik kantor %s; hapus salah satunya "
		    "dahulu", a->type->name, h->nomor, a->code);
	default:
		return kb_sql_fail(a->db, err);
	}
	sqlite3_reset(a->st);
	a->n++;
	return 0;
}

static char *
adopt_sql(const struct kb_type *type)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "UPDATE %s SET ", type->table);
	for (size_t i = 0; i < type->nfield; i++)
		kb_buf_addf(&b, "%s = ?, ", type->field[i].name);
	kb_buf_adds(&b, "sidik = ? WHERE kantor = '' AND nomor = ?");
	return kb_buf_take(&b);
}

/* Sorted: the sorter holds the rows while they are being changed. */
static char *
without_office(const struct kb_type *type)
{
	struct kb_buf sql = KB_BUF_INIT;

	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, type);
	kb_buf_addf(&sql, ", impor FROM %s WHERE kantor = '' "
	    "ORDER BY +revisi, +nomor", type->table);
	return kb_buf_take(&sql);
}

static int
adopt_each(struct adopt *a, sqlite3_stmt *st, struct kb_err *err)
{
	int map[KB_MAX_FIELDS + 1], n = (int)a->type->nfield, rc = 0, step;
	void *rec = kb_alloc(a->type->size);

	for (int i = 0; i < n; i++)
		map[i] = i;
	map[n] = -1;
	while (rc == 0 && (step = sqlite3_step(st)) != SQLITE_DONE) {
		if (step != SQLITE_ROW)
			rc = kb_sql_fail(a->db, err);
		else if ((rc = kb_fetch(st, a->type, map, rec, err)) == 0)
			rc = adopt_row(a, rec, sqlite3_column_int64(st, n), err);
	}
	free(rec);
	return rc;
}

static int
adopt_rows(struct adopt *a, struct kb_err *err)
{
	char *update = adopt_sql(a->type), *select = without_office(a->type);
	sqlite3_stmt *st = NULL;
	int rc = kb_prepare(a->db, update, KB_NONE, &a->st, err);

	if (rc == 0)
		rc = kb_prepare(a->db, select, KB_NONE, &st, err);
	if (rc == 0)
		rc = adopt_each(a, st, err);
	sqlite3_finalize(st);
	sqlite3_finalize(a->st);
	kb_image_free(&a->im);
	free(select);
	free(update);
	return rc;
}

int
kb_store_adopt(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const char *code, struct kb_err *err)
{
	struct adopt a = { .db = db, .type = type, .code = code };
	struct kb_trail t = { .aksi = "atur", .jenis = type->table,
	    .kantor = code };
	char *detail;
	int rc;

	(void)env;
	if (!type->head)
		return 0;
	if (adopt_rows(&a, err) != 0 ||
	    kb_exec(db, "INSERT INTO nomor_urut SELECT jenis, ?, tahun, terakhir "
	    "FROM nomor_urut WHERE kantor = '' AND jenis = ? ON CONFLICT DO "
	    "UPDATE SET terakhir = max(terakhir, excluded.terakhir)",
	    KB_ARGS2(code, type->table), err) != 0 ||
	    kb_exec(db, "DELETE FROM nomor_urut WHERE kantor = '' AND "
	    "jenis = ?", KB_ARGS1(type->table), err) != 0 ||
	    kb_exec(db, "UPDATE nisan SET kantor = ? WHERE kantor = '' "
	    "AND jenis = ?", KB_ARGS2(code, type->table), err) != 0)
		return -1;
	if (a.n == 0)
		return 0;
	detail = kb_asprintf("{\"kantor_diisi\":%lld}", (long long)a.n);
	t.rincian = detail;
	rc = kb_trail_add(db, &t, err);
	free(detail);
	return rc;
}
