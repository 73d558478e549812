/* SPDX-License-Identifier: ISC */
/*
 * musnah_rujuk.c - who refers to the records that are to go: by their nomor,
 * or by their name where no other record of the office bears it, as
 * kb_referred() has it.  All of a column at once: a register has a million.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/names.h"
#include "musnah.h"

/* A column of one type that names records of another. */
struct link {
	const struct kb_type	*from, *to;
	const struct kb_field	*column;
	bool			 typed;		/* as "potensi/NOMOR" */
};

/* Those that name records of several types (kb_type.refs). */
static const struct {
	const char	*table, *column;
} typed[] = {
	{ "tindakan", "induk" },
};

typedef int link_fn(struct kb_kantor *, const struct link *, void *,
    struct kb_err *);

void
musnah_nama(const struct kb_type *t, struct kb_buf *b)
{
	const struct kb_field *f = kb_name_field(t);

	if (f == NULL)
		kb_buf_adds(b, "NULL");
	else
		kb_buf_addf(b, "iif((kantor, %s) IN (SELECT kantor, %s FROM %s "
		    "GROUP BY 1, 2 HAVING count(*) > 1), NULL, %s)", f->name,
		    f->name, t->table, f->name);
}

static bool
is_typed(const struct kb_type *t, const struct kb_field *f)
{
	for (size_t i = 0; i < KB_LEN(typed); i++)
		if (strcmp(t->table, typed[i].table) == 0 &&
		    strcmp(f->name, typed[i].column) == 0)
			return true;
	return false;
}

/* Is it one, and is any of those records chosen? */
static bool
matters(struct kb_kantor *k, const struct link *l)
{
	return l->to->head && (l->typed || (l->column->kind == KB_REF &&
	    strcmp(l->column->list, l->to->name) == 0)) &&
	    kb_one(k->db, 0, "SELECT 1 FROM " MUSNAH " WHERE tabel = ? LIMIT 1",
	    KB_ARGS1(l->to->table)) == 1;
}

static int
links_of(struct kb_kantor *k, const struct kb_type *from, link_fn *fn,
    void *arg, struct kb_err *err)
{
	for (size_t f = 0; f < from->nfield; f++)
		for (size_t i = 0; kb_all_types[i] != NULL; i++)
			for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
				struct link l = { from, kb_all_types[i][j],
				    &from->field[f],
				    is_typed(from, &from->field[f]) };

				if (matters(k, &l) && fn(k, &l, arg, err) != 0)
					return -1;
			}
	return 0;
}

static int
links(struct kb_kantor *k, link_fn *fn, void *arg, struct kb_err *err)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (links_of(k, kb_all_types[i][j], fn, arg, err) != 0)
				return -1;
	return 0;
}

/* Those that refer (s) to the chosen (m), and are not chosen themselves. */
static void
referring(const struct link *l, struct kb_buf *b)
{
	const char *column = l->column->name;

	kb_buf_addf(b, " FROM %s s CROSS JOIN " MUSNAH " m WHERE s.%s IS NOT "
	    "NULL AND m.tabel = '%s' AND ", l->from->table, column,
	    l->to->table);
	if (l->typed)
		kb_buf_addf(b, "s.%s = '%s/' || m.nomor", column, l->to->name);
	else
		kb_buf_addf(b, "(m.nomor = s.%s OR m.nama = s.%s)", column,
		    column);
	if (l->from->head)
		kb_buf_addf(b, " AND m.kantor = s.kantor AND NOT EXISTS "
		    "(SELECT 1 FROM " MUSNAH " x WHERE x.tabel = '%s' AND "
		    "x.kantor = s.kantor AND x.nomor = s.nomor)",
		    l->from->table);
}

static int
run(struct kb_kantor *k, const char *front, const struct link *l,
    const char *end, int64_t *n, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&sql, front);
	referring(l, &sql);
	kb_buf_adds(&sql, end);
	rc = kb_exec(k->db, sql.s, KB_NONE, err);
	kb_buf_free(&sql);
	if (rc == 0)
		*n += kb_one(k->db, 0, "SELECT changes()", KB_NONE);
	return rc;
}

/* ---- left out ---- */

static int
hold(struct kb_kantor *k, const struct link *l, void *n, struct kb_err *err)
{
	return run(k, "DELETE FROM " MUSNAH " WHERE (tabel, kantor, nomor) IN "
	    "(SELECT m.tabel, m.kantor, m.nomor", l, ")", n, err);
}

int
musnah_tahan(struct kb_kantor *k, struct kb_buf *told, struct kb_err *err)
{
	int64_t n, all = 0;

	do {				/* one that stays may name another */
		n = 0;
		if (links(k, hold, &n, err) != 0)
			return -1;
		all += n;
	} while (n > 0);
	if (all > 0)
		kb_buf_addf(told, "%lld catatan belum dimusnahkan, karena masih "
		    "dirujuk catatan yang belum waktunya\n", (long long)all);
	return 0;
}

/* ---- refused ---- */

struct held {
	char	*table, *key;			/* "64.74/2025-00001" */
	const char *by;				/* a type that names it */
};

static int
find_held(struct kb_kantor *k, const struct link *l, void *arg,
    struct kb_err *err)
{
	struct held *h = arg;
	struct kb_buf sql = KB_BUF_INIT;

	(void)err;
	if (h->key != NULL)
		return 0;
	kb_buf_adds(&sql, "SELECT m.kantor || '/' || m.nomor");
	referring(l, &sql);
	kb_buf_adds(&sql, " ORDER BY m.kantor, m.nomor LIMIT 1");
	h->key = kb_one_text(k->db, sql.s, KB_NONE);
	if (h->key != NULL) {
		h->table = kb_strdup(l->to->table);
		h->by = l->from->name;
	}
	kb_buf_free(&sql);
	return 0;
}

int
musnah_tolak_rujukan(struct kb_kantor *k, struct kb_err *err)
{
	struct held h = { 0 };
	struct kb_buf home = KB_BUF_INIT, who = KB_BUF_INIT;
	const struct kb_type *t;
	void *rec;
	int rc = links(k, find_held, &h, err);

	if (rc == 0 && h.key != NULL) {
		t = kb_type_of_table(h.table);
		rec = kb_alloc(t->size);
		rc = kb_store_get(k->db, t, &k->env, h.key, rec, &home, err);
		if (rc == 0)
			kb_referred(k, t, rec, &who);
		if (rc == 0)
			rc = kb_fail(err, KB_DATA, "%s '%.80s' tidak "
			    "dimusnahkan: dirujuk %s; musnahkan yang merujuknya "
			    "dahulu, atau sekaligus dengan --beserta", t->name,
			    ((struct kb_head *)rec)->nomor, who.len > 0 ?
			    who.s : h.by);
		free(rec);
	}
	kb_buf_free(&home);
	kb_buf_free(&who);
	free(h.table);
	free(h.key);
	return rc;
}

/* ---- chosen, too ---- */

static int
join(struct kb_kantor *k, const struct link *l, void *n, struct kb_err *err)
{
	int date = kb_field_date(l->from);
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	if (!l->from->head)		/* these are nobody's to destroy */
		return 0;
	kb_buf_addf(&b, "INSERT OR IGNORE INTO " MUSNAH " SELECT '%s', kantor, "
	    "nomor, ", l->from->table);
	musnah_nama(l->from, &b);
	kb_buf_addf(&b, ", substr(%s, 1, 10), NULL, NULL FROM %s WHERE "
	    "(kantor, nomor) IN (SELECT s.kantor, s.nomor", date < 0 ? "NULL" :
	    l->from->field[date].name, l->from->table);
	rc = run(k, b.s, l, ")", n, err);
	kb_buf_free(&b);
	return rc;
}

int
musnah_beserta(struct kb_kantor *k, struct kb_err *err)
{
	int64_t n;

	do {
		n = 0;
		if (links(k, join, &n, err) != 0)
			return -1;
	} while (n > 0);
	return 0;
}
