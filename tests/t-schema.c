/* SPDX-License-Identifier: ISC */
/*
 * The tables of a new file against the field tables of the program, and the
 * plans of the daily queries: none may read a whole register.
 */
#include "office.h"

#include "kesbang/doc.h"
#include "kesbang/embed.h"
#include "kesbang/findings.h"
#include "kesbang/laporan.h"
#include "kesbang/pemeriksaan.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "kesbang/search.h"
#include "kesbang/trail.h"
#include "lib/db/rows.h"

/* ---- columns ---- */

struct column {
	kb_int	 cid;
	kb_text	 name, type;
	kb_int	 notnull;
	kb_text	 dflt_value;
	kb_int	 pk;
};

static const struct kb_field column_fields[] = {
	INT(struct column, cid, ""), TEXT(struct column, name, ""),
	TEXT(struct column, type, ""), INT(struct column, notnull, ""),
	TEXT(struct column, dflt_value, ""), INT(struct column, pk, ""),
};

static const struct kb_type column_type = {
	.name = "column", .size = sizeof(struct column),
	KB_FIELDS(column_fields),
};

struct table {
	const struct kb_type *type;
	struct column	 col[KB_MAX_FIELDS + 8];
	char		*name[KB_MAX_FIELDS + 8], *sql[KB_MAX_FIELDS + 8];
	size_t		 n;
};

static int
add_column(void *arg, void *rec, struct kb_err *err)
{
	struct table *t = arg;
	const struct column *c = rec;

	(void)err;
	if (t->n == KB_LEN(t->col))
		return -1;
	t->name[t->n] = kb_strdup(c->name);
	t->sql[t->n] = kb_strdup(c->type);
	t->col[t->n++] = *c;
	return 0;
}

static void
read_table(struct kb_db *db, struct table *t)
{
	char *sql = kb_asprintf("PRAGMA table_info(%s)", t->type->table);
	struct kb_err err;

	went_well(kb_query(db, &column_type, sql, KB_NONE, add_column, t,
	    &err), &err, t->type->table);
	free(sql);
}

static void
free_table(struct table *t)
{
	for (size_t i = 0; i < t->n; i++) {
		free(t->name[i]);
		free(t->sql[i]);
	}
}

static int
find_column(const struct table *t, const char *name)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->name[i], name) == 0)
			return (int)i;
	return -1;
}

static const char *
sql_type(const struct kb_field *f)
{
	return f->kind == KB_INT || f->kind == KB_MONEY ? "INTEGER" : "TEXT";
}

/* Always there: asked for, filled in, or stamped by the store. */
static bool
always_known(const struct kb_type *t, size_t i)
{
	const struct kb_field *f = &t->field[i];

	return f->need || f->dflt != NULL ||
	    (t->head && i <= KB_FIELD_REVISI) ||
	    (t->head && f->stamp && f->kind == KB_STAMP);
}

static void
missing_column(const struct kb_type *t, size_t i)
{
	const struct kb_field *f = &t->field[i];

	printf("# a file that is out needs, in a new step of lib/db/sql:\n"
	    "#   ALTER TABLE %s ADD COLUMN %s %s;\n", t->table, f->name,
	    sql_type(f));
	printf("# before the first release, in its CREATE TABLE%s%s:\n"
	    "#   \t%-9s %s%s,\n", i > 0 ? " after " : "",
	    i > 0 ? t->field[i - 1].name : "", f->name, sql_type(f),
	    always_known(t, i) ? " NOT NULL" : "");
}

/* The step to paste for a type that has none. */
static void
missing_table(const struct kb_type *t)
{
	const char *date = "";

	printf("CREATE TABLE %s (\n", t->table);
	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		printf("\t%-9s %s%s,\n", f->name, sql_type(f),
		    always_known(t, i) ? " NOT NULL" : "");
		if (f->key && f->kind == KB_DATE && *date == '\0' &&
		    !kb_has_other_key(t))
			date = f->name;
	}
	printf("\timpor     INTEGER NOT NULL,\n"
	    "\tsidik     INTEGER NOT NULL,\n%s) STRICT;\n", t->head ?
	    "\tkunci     INTEGER NOT NULL,\n"
	    "\tbaris     INTEGER PRIMARY KEY,\n"
	    "\tUNIQUE (kantor, nomor)\n" :
	    "\tkunci     INTEGER NOT NULL UNIQUE\n");
	if (t->head)
		printf("CREATE INDEX %s_kunci ON %s (%s%skunci);\n", t->table,
		    t->table, date, *date != '\0' ? ", " : "");
}

static void
check_column(const struct table *t, size_t i, int at)
{
	const struct kb_field *f = &t->type->field[i];
	const struct column *c = &t->col[at];

	is_str(t->sql[at], sql_type(f), "%s.%s: type", t->type->table, f->name);
	/* A column that came by ALTER TABLE cannot be NOT NULL. */
	if (f->need && at < find_column(t, "impor"))
		ok(c->notnull.v != 0, "%s.%s: NOT NULL", t->type->table,
		    f->name);
	if (c->notnull.v != 0)
		ok(always_known(t->type, i), "%s.%s: is never unknown",
		    t->type->table, f->name);
}

/*
 * The fields in their order, then impor, sidik and, with a number, kunci and
 * "baris INTEGER PRIMARY KEY", then only what later steps of the ladder added.
 */
static void
check_table(struct kb_db *db, const struct kb_type *type)
{
	static const char *const own[] = { "impor", "sidik", "kunci",
	    "baris" };
	struct table t = { .type = type };
	size_t nown = type->head ? 4 : 3;
	int before = -1, at;

	read_table(db, &t);
	if (t.n == 0) {
		ok(false, "%s: there is a table; its step in lib/db/sql:",
		    type->table);
		missing_table(type);
		return;
	}
	for (size_t i = 0; i < type->nfield; i++) {
		at = find_column(&t, type->field[i].name);
		if (!ok(at >= 0, "%s.%s: is a column", type->table,
		    type->field[i].name)) {
			missing_column(type, i);
			continue;
		}
		check_column(&t, i, at);
		if (at > find_column(&t, own[nown - 1]))
			continue;
		ok(at == before + 1, "%s.%s: stands in its place", type->table,
		    type->field[i].name);
		before = at;
	}
	for (size_t i = 0; i < nown; i++) {
		at = find_column(&t, own[i]);
		ok(at == ++before && (i == 3 || t.col[at].notnull.v != 0) &&
		    strcmp(t.sql[at], "INTEGER") == 0, "%s.%s", type->table,
		    own[i]);
	}
	if (!is_int(t.n, type->nfield + nown, "%s: no other column",
	    type->table))
		for (size_t i = 0; i < t.n; i++)
			if (kb_field_find(type, t.name[i]) < 0 &&
			    strstr("impor sidik kunci baris", t.name[i]) == NULL)
				printf("# %s.%s has no field\n", type->table,
				    t.name[i]);
	free_table(&t);
}

/* The trail has no import and no checksum of its own: its hash is one. */
static void
check_trail(struct kb_db *db)
{
	struct table t = { .type = &kb_trail_type };

	read_table(db, &t);
	is_int(t.n, kb_trail_type.nfield, "jejak: as many columns as fields");
	for (size_t i = 0; i < t.n && i < kb_trail_type.nfield; i++) {
		is_str(t.name[i], kb_trail_type.field[i].name, "jejak: column");
		is_str(t.sql[i], sql_type(&kb_trail_type.field[i]),
		    "jejak.%s: type", t.name[i]);
	}
	free_table(&t);
}

/* ---- the field tables themselves ---- */

/* A reference names a type; what its names hold within is of its key. */
static void
check_reference(const struct kb_type *t, const struct kb_field *f)
{
	const struct kb_type *to = NULL;

	for (size_t i = 0; to == NULL && kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (strcmp(kb_all_types[i][j]->name, f->list) == 0)
				to = kb_all_types[i][j];
	if (!ok(to != NULL, "%s.%s: refers to a type", t->name, f->name))
		return;
	for (size_t i = 0; i < to->nfield; i++)
		if (to->field[i].within)
			ok(to->field[i].key, "%s.%s: %s is of its key",
			    t->name, f->name, to->field[i].name);
}

static void
check_type(const struct kb_type *t, bool record)
{
	ok(t->nfield <= KB_MAX_FIELDS, "%s: at most %d fields", t->name,
	    KB_MAX_FIELDS);
	if (record)
		ok(kb_has_key(t), "%s: has a natural key", t->name);
	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if (kb_field_find(t, f->name) != (int)i)
			ok(false, "%s.%s: a name of its own", t->name, f->name);
		for (size_t j = 0; j < i; j++)
			if (kb_same_name(f->name, t->field[j].name))
				ok(false, "%s.%s: folds like %s", t->name,
				    f->name, t->field[j].name);
		if (f->spill != NULL)
			ok(kb_field_find(t, f->spill) >= 0, "%s.%s: spills "
			    "into a field", t->name, f->name);
		if (f->kind == KB_CODE || f->kind == KB_REF)
			ok(f->list != NULL, "%s.%s: has a list", t->name,
			    f->name);
		if (f->kind == KB_REF)
			check_reference(t, f);
		if (f->kind == KB_ENUM)
			ok(f->word != NULL, "%s.%s: has words", t->name,
			    f->name);
		if (f->dflt != NULL) {
			void *rec = kb_alloc(t->size);

			ok(kb_load(f, rec, f->dflt, NULL) == 0,
			    "%s.%s: its default can be read", t->name, f->name);
			free(rec);
		}
	}
}

/* No spelling of a header may mean two fields. */
static void
check_spellings(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++) {
		const char *list = t->field[i].alias, *end;

		for (; list != NULL && *list != '\0'; list = end) {
			char *one;

			end = list + strcspn(list, "|");
			one = kb_asprintf("%.*s", (int)(end - list), list);
			end += *end == '|';
			if (kb_field_find(t, one) != (int)i)
				ok(false, "%s.%s: '%s' means another field",
				    t->name, t->field[i].name, one);
			free(one);
		}
	}
	ok(true, "%s: spellings looked at", t->name);
}

/* Two tools may have papers of their own called berkas. */
static bool
referred(const char *name)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
			const struct kb_type *t = kb_all_types[i][j];

			for (size_t f = 0; f < t->nfield; f++)
				if (t->field[f].kind == KB_REF &&
				    strcmp(t->field[f].list, name) == 0)
					return true;
		}
	return false;
}

static void
check_unique(void)
{
	const struct kb_type **all = NULL;
	size_t n = 0;

	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
			all = kb_realloc(all, n + 1, sizeof(*all));
			all[n++] = kb_all_types[i][j];
		}
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < i; j++)
			ok(strcmp(all[i]->table, all[j]->table) != 0 &&
			    (strcmp(all[i]->name, all[j]->name) != 0 ||
			    !referred(all[i]->name)),
			    "%s and %s share no table, nor a name that is "
			    "referred to", all[i]->name, all[j]->name);
		check_type(all[i], true);
		check_spellings(all[i]);
	}
	for (size_t i = 0; kb_all_settings[i] != NULL; i++) {
		for (size_t j = 0; j < i; j++)
			ok(strcmp(kb_all_settings[i]->name,
			    kb_all_settings[j]->name) != 0,
			    "settings %s and %s", kb_all_settings[i]->name,
			    kb_all_settings[j]->name);
		check_type(kb_all_settings[i], false);
		check_spellings(kb_all_settings[i]);
	}
	check_type(&kb_trail_type, false);
	free(all);
}

/* ---- plans: of the statements that the program really runs ---- */

struct seen {
	const char *of;			/* that speak of it */
	char	*sql[512];
	size_t	 n;
};

static int
collect(unsigned what, void *arg, void *stmt, void *text)
{
	struct seen *s = arg;
	const char *sql = sqlite3_sql(stmt);

	(void)what, (void)text;
	if (sql == NULL || strstr(sql, s->of) == NULL)
		return 0;
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->sql[i], sql) == 0)
			return 0;
	if (s->n < KB_LEN(s->sql))
		s->sql[s->n++] = kb_strdup(sql);
	return 0;
}

/* Is there a step that reads laporan (also as a or b) from end to end? */
static bool
reads_all(const char *plan)
{
	static const char *const steps[] = { "SCAN laporan", "SCAN a\n",
	    "SCAN b\n", "SCAN a ", "SCAN b " };

	for (size_t i = 0; i < KB_LEN(steps); i++)
		if (strstr(plan, steps[i]) != NULL)
			return true;
	return false;
}

static void
check_plan(struct kb_db *db, const char *sql)
{
	struct kb_buf plan = KB_BUF_INIT;
	struct kb_err err = { 0 };

	if (!ok(kb_plan(db, sql, &plan, &err) == 0 &&
	    !reads_all(kb_buf_str(&plan)), "reads by an index: %.60s", sql))
		printf("# %s\n# %s%s\n", sql, kb_buf_str(&plan), err.msg);
	kb_buf_free(&plan);
}

static int
ignore_row(void *arg, void *rec, struct kb_err *err)
{
	(void)arg, (void)rec, (void)err;
	return 0;
}

static void
put(struct office *o, struct kb_store *s, const char *nomor,
    const char *judul, const char *rujukan)
{
	struct laporan l = { .head.nomor = nomor, .judul = judul,
	    .tanggal = { 20250406 }, .bidang = "politik",
	    .tahap = { LAPORAN_AWAL }, .rujukan = rujukan };
	enum kb_put_result result;
	struct kb_errs errs = { 0 };

	went_well(kb_store_put(s, &l, ~UINT64_C(0) - 7 + 2, NULL, &errs,
	    &result, &o->err), &o->err, judul);
	is_int(errs.count, 0, "without a fault");
	kb_errs_free(&errs);
}

static void
write_document(struct office *o, enum laporan_form form)
{
	struct laporan_ringkas want = { .form = form, .period = { { 20250406 },
	    { 20250406 } }, .issue = true };
	struct kb_doc *doc = NULL;

	went_well(laporan_ringkas(&o->k, &want, &doc, &o->err), &o->err,
	    "a document");
	is_int(want.reports, 3, "with its reports");
	free(want.number);
	kb_doc_free(doc);
}

/* A day of the office: two imports, a look, the documents, the targets. */
static void
run_day(struct office *o)
{
	const struct kb_period day = { { 20250406 }, { 20250406 } };
	struct kb_buf home = KB_BUF_INIT;
	struct kb_filter f;
	struct kb_store *s;
	struct laporan l;

	for (int i = 0; i < 2; i++) {
		kb_store_open(&s, o->db, &laporan_type, &o->k.env, &o->err);
		went_well(kb_store_import(s, &o->err), &o->err, "an import");
		put(o, s, NULL, "Satu", NULL);
		put(o, s, "A-1", "Dua", NULL);
		put(o, s, "A-2", i == 0 ? "Dua" : "Tiga", "A-1");
		went_well(kb_store_close(s, 0, &o->err), &o->err, "is closed");
	}
	for (int i = LAPORAN_RINGKAS; i <= LAPORAN_BULANAN; i++)
		write_document(o, (enum laporan_form)i);
	went_well(laporan_target_rows(&o->k, &day, ignore_row, NULL,
	    &o->err), &o->err, "target");
	went_well(kb_store_get(o->db, &laporan_type, &o->k.env, "A-1", &l,
	    &home, &o->err), &o->err, "a report by its number");
	kb_filter_begin(&f, &laporan_type);
	kb_filter_range(&f, (size_t)kb_field_find(&laporan_type, "tanggal"),
	    "2025-04-06", "2025-04-06");
	went_well(kb_store_list(o->db, &f, ignore_row, NULL, &o->err),
	    &o->err, "a day's list");
	kb_filter_free(&f);
	kb_buf_free(&home);
}

/* What must have been met, and the index that makes it cheap. */
static const struct {
	const char *shape, *index;
} shapes[] = {
	{ "tanggal BETWEEN ?1 AND ?2 AND", "laporan_" },
	{ "AND diterima > ?4", "laporan_hari" },
	{ "tahap IN ('awal', 'perkembangan')", "laporan_hari" },
	{ "b.rujukan = a.nomor", "laporan_rujukan" },
	{ "keadaan IS NOT 'rencana'", "laporan_hari" },
	{ "AND keadaan = 'rencana'", "laporan_rencana" },
	{ "WHERE kantor = ? AND nomor = ?", "(kantor=? AND nomor=?)" },
	{ "WHERE kunci = ? AND tanggal IS ?", "(tanggal=? AND kunci=?)" },
	{ "UPDATE laporan SET", "(kantor=? AND nomor=?)" },
	{ "tanggal >= ? AND tanggal <= ?", "laporan_hari" },
	{ "GROUP BY 1, 2", "laporan_hari" },
};

static void
check_shapes(struct kb_db *db, const struct seen *seen)
{
	for (size_t i = 0; i < KB_LEN(shapes); i++) {
		struct kb_buf plan = KB_BUF_INIT;
		bool met = false, by_it = true;

		for (size_t j = 0; j < seen->n; j++) {
			if (strstr(seen->sql[j], shapes[i].shape) == NULL)
				continue;
			met = true;
			kb_buf_cut(&plan, 0);
			kb_plan(db, seen->sql[j], &plan, NULL);
			by_it = by_it && strstr(kb_buf_str(&plan),
			    shapes[i].index) != NULL;
		}
		ok(met, "is run: %s", shapes[i].shape);
		if (!ok(by_it, "by %s", shapes[i].index))
			printf("# %s\n", kb_buf_str(&plan));
		kb_buf_free(&plan);
	}
}

static void
check_plans(struct office *o)
{
	struct seen seen = { .of = "laporan" };

	sqlite3_trace_v2(o->db->h, SQLITE_TRACE_STMT, collect, &seen);
	run_day(o);
	sqlite3_trace_v2(o->db->h, 0, NULL, NULL);
	check_shapes(o->db, &seen);
	for (size_t i = 0; i < seen.n; i++) {
		/* One row, any row: to know whether the table is empty. */
		if (strcmp(seen.sql[i], "SELECT 1 FROM laporan LIMIT 1") != 0)
			check_plan(o->db, seen.sql[i]);
		free(seen.sql[i]);
	}
}

/* Hundreds of offices write in a centre's day: whose a report is, is seen in
 * the index that finds the day, and the rows of the others are not read. */
static void
check_day(struct kb_db *db)
{
	ok(kb_one(db, 0, "SELECT seqno FROM pragma_index_info('laporan_hari') "
	    "WHERE name = 'kantor'", KB_NONE) > 0,
	    "the index of a day knows the office");
}

/* The newest that have a word, of one office: by the day, not by its key. */
static void
check_search(struct office *o)
{
	struct seen seen = { .of = "coalesce(?2, ?3, ?4, '')" };
	struct kb_buf told = KB_BUF_INIT;
	struct kb_filter f;

	kb_filter_begin(&f, &laporan_type);
	kb_filter_range(&f, KB_FIELD_KANTOR, "64.74", "64.74");
	f.limit = 20;
	sqlite3_trace_v2(o->db->h, SQLITE_TRACE_STMT, collect, &seen);
	went_well(kb_search(o->db, &f, "warga", &told, ignore_row, NULL,
	    &o->err), &o->err, "a search");
	sqlite3_trace_v2(o->db->h, 0, NULL, NULL);
	ok(seen.n > 0, "it looks at reports");
	for (size_t i = 0; i < seen.n; i++) {
		struct kb_buf plan = KB_BUF_INIT;

		kb_plan(o->db, seen.sql[i], &plan, NULL);
		if (!ok(strstr(kb_buf_str(&plan), "laporan_hari") != NULL,
		    "the newest first, by the day"))
			printf("# %s\n", kb_buf_str(&plan));
		kb_buf_free(&plan);
		free(seen.sql[i]);
	}
	kb_filter_free(&f);
	kb_buf_free(&told);
}

/* Pairs of rows of one office, found by the office alone, are its rows squared:
 * a province keeps those of all its councils. */
static void
check_pairs(struct office *o)
{
	struct seen seen = { .of = " JOIN " };
	struct banpol_pemeriksaan found;

	sqlite3_trace_v2(o->db->h, SQLITE_TRACE_STMT, collect, &seen);
	went_well(banpol_pemeriksaan_load(&o->k, &found, &o->err), &o->err,
	    "findings of aid to parties");
	sqlite3_trace_v2(o->db->h, 0, NULL, NULL);
	banpol_pemeriksaan_free(&found);
	ok(seen.n > 5, "it compares");
	for (size_t i = 0; i < seen.n; i++) {
		struct kb_buf plan = KB_BUF_INIT;

		if (!ok(kb_plan(o->db, seen.sql[i], &plan, &o->err) == 0 &&
		    strstr(kb_buf_str(&plan), "(kantor=?)") == NULL,
		    "not by the office alone: %.40s", seen.sql[i]))
			printf("# %s\n# %s\n", seen.sql[i], kb_buf_str(&plan));
		kb_buf_free(&plan);
		free(seen.sql[i]);
	}
}

/* The statements that find a record, of every type. */
static void
check_finding(struct kb_db *db, const struct kb_type *t)
{
	char *sql[] = { kb_sql_by_key(t), kb_sql_update(t),
	    t->head ? kb_sql_by_number(t) : NULL };

	for (size_t i = 0; i < KB_LEN(sql); i++) {
		struct kb_buf plan = KB_BUF_INIT;
		struct kb_err err;

		if (sql[i] == NULL)
			continue;
		if (!ok(kb_plan(db, sql[i], &plan, &err) == 0 &&
		    strstr(kb_buf_str(&plan), "SCAN") == NULL &&
		    strstr(kb_buf_str(&plan), "SEARCH") != NULL,
		    "%s: statement %zu reads by an index", t->table, i))
			printf("# %s\n# %s\n", sql[i], kb_buf_str(&plan));
		kb_buf_free(&plan);
		free(sql[i]);
	}
}

/* A gap would end the ladder without a word, a double would be left out. */
static void
check_steps(void)
{
	long before = 0;

	for (const struct kb_embed *e = kb_embeds; e->name != NULL; e++) {
		if (strncmp(e->name, "lib/db/sql/", 11) != 0)
			continue;
		is_int(strtol(e->name + 11, NULL, 10), ++before,
		    "%s: the next step", e->name);
	}
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2025-04-06T10:00", "64.74");
	check_steps();
	check_unique();
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
			check_table(o.db, kb_all_types[i][j]);
			check_finding(o.db, kb_all_types[i][j]);
		}
	check_trail(o.db);
	check_plans(&o);
	check_day(o.db);
	check_search(&o);
	check_pairs(&o);
	office_remove(&o);
	return done_testing();
}
