/* SPDX-License-Identifier: ISC */
/* care.c - deleting, adopting, checking, copying and putting back. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "kesbang/store.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "rows.h"
#include "sqlite.h"

static int
log_delete(struct kb_db *db, const struct kb_type *type, const void *rec,
    const char *why, const char *key, struct kb_err *err)
{
	const struct kb_head *h = type->head ? rec : NULL;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "hapus", .jenis = type->table,
	    .jumlah = { -1, true } };
	int rc;

	kb_buf_adds(&b, "{\"alasan\":");
	kb_json_str(&b, why);
	kb_buf_adds(&b, ",\"lama\":");
	kb_json_rec(&b, type, rec, NULL, ~UINT64_C(0));
	kb_buf_addc(&b, '}');
	t.kantor = h != NULL ? h->kantor.s : NULL;
	t.nomor = h != NULL ? h->nomor : key;
	t.rincian = b.s;
	rc = kb_trail_add(db, &t, err);
	kb_buf_free(&b);
	return rc;
}

static int
add_tombstone(struct kb_db *db, const struct kb_type *type, const void *rec,
    const char *why, struct kb_err *err)
{
	const struct kb_head *h = rec;
	char when[KB_STAMP_TEXT];

	kb_stamp_utc((kb_stamp){ (int64_t)time(NULL) }, when);
	return kb_exec(db, "INSERT INTO nisan VALUES (?, ?, ?, ?, ?, ?)",
	    (const struct kb_arg[]){ KB_ARG(type->table),
	    KB_ARG((const char *)h->kantor.s), KB_ARG(h->nomor),
	    KB_ARG((int64_t)kb_key_sum(type, rec)), KB_ARG((const char *)when),
	    KB_ARG(why), { 0 } }, err);
}

int
kb_store_delete(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const void *rec, const char *why,
    struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT, key = KB_BUF_INIT;
	const char *sep = "";
	sqlite3_stmt *st;
	int rc;

	(void)env;
	kb_buf_addf(&sql, "DELETE FROM %s WHERE ", type->table);
	if (type->head)
		kb_buf_adds(&sql, "kantor = ? AND nomor = ?");
	for (size_t i = 0; !type->head && i < type->nfield; i++)
		if (type->field[i].key) {
			kb_buf_addf(&sql, "%s%s = ?", sep, type->field[i].name);
			sep = " AND ";
		}
	kb_key_text(type, rec, &key);
	rc = log_delete(db, type, rec, why, kb_buf_str(&key), err);
	if (rc == 0 && type->head)
		rc = add_tombstone(db, type, rec, why, err);
	if (rc == 0 && (rc = kb_prepare(db, sql.s, KB_NONE, &st, err)) == 0) {
		kb_bind_identity(st, 1, type, rec);
		if (sqlite3_step(st) != SQLITE_DONE)
			rc = kb_sql_fail(db, err);
		sqlite3_finalize(st);
	}
	kb_buf_free(&sql);
	kb_buf_free(&key);
	return rc;
}

/* ---- siapkan: the records get their office ---- */

struct adopt {
	struct kb_db		*db;
	const struct kb_type	*type;
	const char		*code;
	sqlite3_stmt		*st;
	struct kb_image		 im;
	int64_t			 n;
};

static int
adopt_row(void *arg, void *rec, struct kb_err *err)
{
	struct adopt *a = arg;
	struct kb_head *h = rec;
	int n;

	memcpy(h->kantor.s, a->code, strlen(a->code) + 1);
	n = kb_bind_image(a->st, 1, a->type, rec, &a->im);
	sqlite3_bind_int64(a->st, n, (int64_t)kb_image_sum(&a->im));
	sqlite3_bind_text(a->st, n + 1, h->nomor, -1, SQLITE_STATIC);
	if (sqlite3_step(a->st) != SQLITE_DONE)
		return kb_sql_fail(a->db, err);
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

static int
adopt_rows(struct adopt *a, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	char *update = adopt_sql(a->type);
	int rc = kb_prepare(a->db, update, KB_NONE, &a->st, err);

	free(update);
	if (rc != 0)
		return -1;
	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, a->type);
	/* Sorted: the sorter holds the rows while they are being changed. */
	kb_buf_addf(&sql, " FROM %s WHERE kantor = '' ORDER BY +revisi, +nomor",
	    a->type->table);
	rc = kb_query(a->db, a->type, sql.s, KB_NONE, adopt_row, a, err);
	sqlite3_finalize(a->st);
	kb_image_free(&a->im);
	kb_buf_free(&sql);
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
	    kb_exec(db, "UPDATE nomor_urut SET kantor = ? WHERE kantor = '' "
	    "AND jenis = ?", KB_ARGS2(code, type->table), err) != 0 ||
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

/* ---- checks ---- */

struct verify {
	const struct kb_type	*type;
	void			(*fn)(void *, const char *, const char *);
	void			*arg;
	struct kb_image		 im;
};

static int
verify_rows(struct kb_db *db, sqlite3_stmt *st, struct verify *v,
    struct kb_err *err)
{
	int map[KB_MAX_FIELDS + 2], n = (int)v->type->nfield, step;
	void *rec = kb_alloc(v->type->size);
	struct kb_buf key = KB_BUF_INIT;
	struct kb_err fault;

	for (int i = 0; i < n; i++)
		map[i] = i;
	map[n] = map[n + 1] = -1;
	while ((step = sqlite3_step(st)) == SQLITE_ROW) {
		bool ok = kb_fetch(st, v->type, map, rec, &fault) == 0;
		const char *why = ok ? NULL : fault.msg;

		kb_image_of(&v->im, v->type, rec);
		if (ok && (int64_t)kb_image_sum(&v->im) !=
		    sqlite3_column_int64(st, n))
			why = "isi tidak cocok dengan sidiknya";
		if (ok && why == NULL && v->type->head &&
		    (int64_t)kb_image_key(&v->im, v->type) !=
		    sqlite3_column_int64(st, n + 1))
			why = "kunci tidak cocok dengan isinya";
		if (why == NULL)
			continue;
		kb_buf_cut(&key, 0);
		if (v->type->head)
			kb_buf_addf(&key, "%s", sqlite3_column_text(st, 1));
		else
			kb_key_text(v->type, rec, &key);
		v->fn(v->arg, kb_buf_str(&key), why);
	}
	kb_buf_free(&key);
	free(rec);
	return step == SQLITE_DONE ? 0 : kb_sql_fail(db, err);
}

int
kb_store_verify(struct kb_db *db, const struct kb_type *type,
    void (*fn)(void *, const char *, const char *), void *arg,
    struct kb_err *err)
{
	struct verify v = { .type = type, .fn = fn, .arg = arg };
	struct kb_buf sql = KB_BUF_INIT;
	sqlite3_stmt *st;
	int rc;

	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, type);
	kb_buf_addf(&sql, ", sidik, %s FROM %s", type->head ? "kunci" : "0",
	    type->table);
	rc = kb_prepare(db, sql.s, KB_NONE, &st, err);
	kb_buf_free(&sql);
	if (rc != 0)
		return -1;
	rc = verify_rows(db, st, &v, err);
	sqlite3_finalize(st);
	kb_image_free(&v.im);
	return rc;
}

int
kb_db_check(struct kb_db *db, struct kb_buf *findings, struct kb_err *err)
{
	sqlite3_stmt *st;
	const char *s;
	int rc;

	if (kb_prepare(db, "PRAGMA integrity_check(20)", KB_NONE, &st,
	    err) != 0)
		return -1;
	while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
		s = (const char *)sqlite3_column_text(st, 0);
		if (strcmp(s, "ok") != 0)
			kb_buf_addf(findings, "%s\n", s);
	}
	if (rc != SQLITE_DONE)
		rc = kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc == SQLITE_DONE ? 0 : -1;
}

/* ---- copies ---- */

static int
sync_path(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), rc = -1;

	if (fd >= 0) {
		rc = fsync(fd);
		close(fd);
	}
	return rc;
}

/* The file's bytes, then its name, safely on the disk. */
static int
rename_safely(const char *from, const char *to, struct kb_err *err)
{
	char *copy = kb_strdup(to);
	int rc = 0;

	if (sync_path(from) != 0 || rename(from, to) != 0 ||
	    sync_path(dirname(copy)) != 0)
		rc = kb_fail_errno(err, KB_CREATE, to);
	free(copy);
	return rc;
}

int
kb_db_backup(struct kb_db *db, const char *to, struct kb_err *err)
{
	char *tmp = kb_asprintf("%s.sedang-disalin", to);
	mode_t mask = umask(077);
	int rc;

	unlink(tmp);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 1);	/* VACUUM INTO needs it */
	rc = kb_exec(db, "VACUUM INTO ?", KB_ARGS1((const char *)tmp), err);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 0);
	umask(mask);
	if (rc == 0)
		rc = rename_safely(tmp, to, err);
	if (rc != 0)
		unlink(tmp);
	free(tmp);
	return rc;
}

static int
copy_file(const char *from, const char *to, struct kb_err *err)
{
	int in = open(from, O_RDONLY | O_CLOEXEC), rc = 0;
	int out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	char buf[65536];
	ssize_t n = 0;

	if (in < 0 || out < 0)
		rc = kb_fail_errno(err, in < 0 ? KB_NOINPUT : KB_CREATE,
		    in < 0 ? from : to);
	while (rc == 0 && (n = read(in, buf, sizeof(buf))) > 0)
		if (write(out, buf, (size_t)n) != n)
			rc = kb_fail_errno(err, KB_IO, to);
	if (rc == 0 && n < 0)
		rc = kb_fail_errno(err, KB_IO, from);
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return rc;
}

/* A name for the old file that no earlier restore has taken. */
static char *
set_aside(const char *path)
{
	char *name = NULL;
	int n = 1;

	do {
		free(name);
		name = kb_asprintf("%s.sebelum-pulih-%d", path, n++);
	} while (access(name, F_OK) == 0);
	return name;
}

/* A journal with something in it: its file was being written. */
static bool
hot(const char *journal)
{
	struct stat st;

	return stat(journal, &st) == 0 && st.st_size > 0;
}

int
kb_db_restore(const char *from, const char *path, char **kept,
    struct kb_err *err)
{
	struct kb_db lock = { .path = kb_strdup(path), .lock = -1 };
	char *beside = kb_asprintf("%s.sedang-dipulihkan", path);
	char *journal = kb_asprintf("%s-journal", path), *aside;
	struct stat st;
	int rc;

	*kept = NULL;
	rc = kb_db_lock(&lock, err);
	if (rc == 0)
		rc = copy_file(from, beside, err);
	if (rc == 0 && stat(path, &st) == 0) {
		chmod(beside, st.st_mode & 0666);
		*kept = set_aside(path);
		aside = kb_asprintf("%s-journal", *kept);
		/* A journal belongs to the file that is put aside. */
		if ((hot(journal) && rename(journal, aside) != 0) ||
		    rename(path, *kept) != 0)
			rc = kb_fail_errno(err, KB_CREATE, *kept);
		free(aside);
	}
	if (rc == 0)
		rc = rename_safely(beside, path, err);
	if (rc != 0)
		unlink(beside);
	if (lock.lock >= 0)
		close(lock.lock);
	free(lock.path);
	free(beside);
	free(journal);
	return rc;
}
