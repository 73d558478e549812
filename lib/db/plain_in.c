/* SPDX-License-Identifier: ISC */
/*
 * plain_in.c - lines of text back into an office file that has nothing yet.
 *
 * Rows are put as they are, with the sums that they bear: what somebody
 * changed in the text meanwhile is found by periksa, and by the sum at the end
 * of the text, which must be that of the file's own text.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "kesbang/text.h"
#include "plain.h"

struct kb_plain {
	struct kb_db	*db;
	struct kb_text_list	 tables;
	struct kb_text_list	 head;		/* columns of the rows to come */
	char		*table;		/* that insert is for; NULL: none */
	sqlite3_stmt	*insert;
	bool		 begun, ended;	/* the first line; the last one */
	int64_t		 schema;	/* that the text is of */
	int64_t		 rows, said;	/* so many were put; so many were told */
	char		 sha[KB_SHA_HEX];	/* that it ends with */
};

struct kb_plain *
kb_plain_open(struct kb_db *db)
{
	struct kb_plain *p = kb_alloc(sizeof(*p));

	p->db = db;
	return p;
}

static int
wrong(const struct kb_src *src, struct kb_err *err, const char *what,
    const char *value)
{
	return kb_fail(err, KB_DATA, "%s:%ld: %s%s%.60s%s", src->file,
	    src->line, what, value != NULL ? ": '" : "", value != NULL ?
	    value : "", value != NULL ? "'" : "");
}

static bool
has(const struct kb_text_list *l, const char *name)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->name[i], name) == 0)
			return true;
	return false;
}

int
kb_plain_head(struct kb_plain *p, char *const *name, size_t n)
{
	kb_text_list_free(&p->head);
	p->head.name = kb_realloc(NULL, n, sizeof(*p->head.name));
	for (; p->head.n < n; p->head.n++)
		p->head.name[p->head.n] = kb_strdup(name[p->head.n]);
	sqlite3_finalize(p->insert);
	p->insert = NULL;
	free(p->table);
	p->table = NULL;
	return 0;
}

/* By the columns of the row, which are the table's. */
static int
prepare(struct kb_plain *p, const char *table, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_text_list own, col = { p->head.name + 1, p->head.n - 1 };
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	if (!has(&p->tables, table))
		return wrong(src, err, "program ini tidak mengenal tabel",
		    table);
	rc = kb_plain_columns(p->db, table, &own, err);
	for (size_t i = 0; rc == 0 && i < col.n; i++)
		if (!has(&own, col.name[i]))
			rc = wrong(src, err, "program ini tidak mengenal kolom",
			    col.name[i]);
	kb_text_list_free(&own);
	if (rc != 0)
		return -1;
	kb_buf_addf(&sql, "INSERT INTO %s (", table);
	kb_text_list_join(&col, &sql);
	kb_buf_adds(&sql, ") VALUES (?");
	for (size_t i = 1; i < col.n; i++)
		kb_buf_adds(&sql, ", ?");
	kb_buf_addc(&sql, ')');
	p->table = kb_strdup(table);
	rc = kb_prepare(p->db, sql.s, KB_NONE, &p->insert, err);
	kb_buf_free(&sql);
	return rc;
}

static int
put(struct kb_plain *p, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	char *why;
	int rc;

	if (p->table == NULL || strcmp(p->table, cell[0]) != 0) {
		sqlite3_finalize(p->insert);
		p->insert = NULL;
		free(p->table);
		p->table = NULL;
		if (prepare(p, cell[0], src, err) != 0)
			return -1;
	}
	/* A column's own kind makes a number of a text that is one. */
	for (size_t i = 1; i < n; i++)
		sqlite3_bind_text(p->insert, (int)i, cell[i], -1,
		    SQLITE_STATIC);
	rc = sqlite3_step(p->insert);
	sqlite3_reset(p->insert);
	p->rows++;
	if (rc == SQLITE_DONE)
		return 0;
	if ((rc & 0xff) != SQLITE_CONSTRAINT)
		return kb_sql_fail(p->db, err);
	why = kb_strdup(sqlite3_errmsg(p->db->h));
	kb_fail(err, KB_DATA, "%s:%ld: baris tabel %s ini tidak dapat dimuat: "
	    "%s", src->file, src->line, cell[0],
	    (rc == SQLITE_CONSTRAINT_UNIQUE ||
	    rc == SQLITE_CONSTRAINT_PRIMARYKEY) ?
	    "baris yang sama sudah ada di atasnya" : why);
	free(why);
	return -1;
}

/* {"teks":"kesbangpol","edisi":1,"skema":7} */
static int
begin(struct kb_plain *p, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	if (n != 3 || strcmp(p->head.name[0], "teks") != 0 ||
	    cell[0] == NULL || strcmp(cell[0], "kesbangpol") != 0)
		return kb_fail(err, KB_DATA, "%s: bukan hasil 'kesbangpol "
		    "salin-teks'", src->file);
	p->schema = cell[2] != NULL ? strtoll(cell[2], NULL, 10) : 0;
	if (p->schema < 1)
		return wrong(src, err, "skema bukan bilangan", cell[2]);
	if (cell[1] == NULL || strcmp(cell[1], "1") != 0 ||
	    p->schema > kb_ladder_top())
		return kb_fail(err, KB_CONFIG, "%s: ditulis oleh program yang "
		    "lebih baru (skema %lld, program ini %lld); perbarui "
		    "program", src->file, (long long)p->schema, (long long)kb_ladder_top());
	/* Up to that step first: the later ones are of what has been put. */
	p->db->step = p->schema;
	if (kb_begin(p->db, err) != 0)
		return -1;
	p->begun = true;
	return kb_plain_tables(p->db, &p->tables, err);
}

int
kb_plain_row(struct kb_plain *p, char **cell, size_t n,
    const struct kb_src *src, struct kb_err *err)
{
	if (!p->begun)
		return begin(p, cell, n, src, err);
	if (p->ended)
		return wrong(src, err, "ada baris sesudah baris akhir", NULL);
	if (strcmp(p->head.name[0], "akhir") == 0 && n == 2 &&
	    cell[0] != NULL && cell[1] != NULL) {
		p->ended = true;
		p->said = strtoll(cell[0], NULL, 10);
		if (strlen(cell[1]) < sizeof(p->sha))
			memcpy(p->sha, cell[1], strlen(cell[1]) + 1);
		return 0;
	}
	if (strcmp(p->head.name[0], "tabel") != 0 || cell[0] == NULL || n < 2)
		return wrong(src, err, "baris tanpa nama tabel di depannya",
		    NULL);
	return put(p, cell, n, src, err);
}

static int
nowhere(void *arg, const char *line, size_t len, struct kb_err *err)
{
	(void)arg, (void)line, (void)len, (void)err;
	return 0;
}

/* Does the file now say what the text said? */
static int
compare(struct kb_plain *p, struct kb_plain_told *told, struct kb_err *err)
{
	char sha[KB_SHA_HEX];
	int64_t rows;

	told->rows = p->rows;
	told->compared = p->schema == kb_ladder_top();
	if (!told->compared)
		return kb_ladder_climb(p->db, p->schema, kb_ladder_top(), err);
	if (kb_db_dump(p->db, nowhere, NULL, &rows, sha, err) != 0)
		return -1;
	told->same = p->said == rows && strcmp(sha, p->sha) == 0;
	return 0;
}

int
kb_plain_close(struct kb_plain *p, int rc, const char *name,
    struct kb_plain_told *told, struct kb_err *err)
{
	bool begun = p->begun;

	if (rc == 0 && !p->ended)
		rc = kb_fail(err, KB_DATA, "%s: terpotong: baris akhirnya "
		    "tidak ada; tidak ada yang dimuat", name);
	sqlite3_finalize(p->insert);
	if (rc == 0)
		rc = compare(p, told, err);
	if (rc == 0)
		rc = kb_babak_new(p->db, 0, err);
	if (begun)
		rc = kb_end(p->db, rc, err);
	kb_text_list_free(&p->tables);
	kb_text_list_free(&p->head);
	free(p->table);
	free(p);
	return rc;
}
