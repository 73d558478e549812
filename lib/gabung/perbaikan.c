/* SPDX-License-Identifier: ISC */
/*
 * perbaikan.c - what mends a finding, from what is said already: its rule may
 * know (kb_fault), else its column is changed, else its type knows, else the
 * record is opened.  What is a fact has no way: a record is not changed until
 * it says something else.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/text.h"

struct repair {
	struct kb_kantor	*k;
	const struct kb_type	*type;
	const struct kb_field	*field;		/* of the finding; or NULL */
	bool			 there;		/* it is of a record */
	bool			 foreign;	/* of another office's */
	kb_code			 office;	/* whose */
	struct kb_buf		 key;		/* KUNCI */
};

/* Of the whole file, by what was looked at.  Mostly the rows can be read all
 * the same, and what stands in them makes a file anew; nothing is put in its
 * place that is not whole. */
static const struct {
	const char	*rule, *mend;
} of_file[] = {
	{ "susunan berkas", "kesbangpol salin-teks -o isi.teks && kesbangpol "
	    "muat-teks isi.teks --db baru.db && kesbangpol pulihkan baru.db; "
	    "bila gagal: kesbangpol pulihkan CADANGAN" },
	{ "rantai jejak", "kesbangpol pulihkan CADANGAN" },
	{ "jejak", "kesbangpol pulihkan CADANGAN" },
};

/* Those of its tool, and that. */
static const struct kb_type *const *
types_of(const struct kb_type *type, const char **tool)
{
	size_t i = 0, j = 0;

	while (kb_all_types[i][j] != type)
		if (kb_all_types[i][++j] == NULL)
			i++, j = 0;
	if (tool != NULL)
		*tool = kb_all_tools[i];
	return kb_all_types[i];
}

/* ---- which record ---- */

/*
 * The offices with a record of that number, ours first; several: which of them
 * is meant nobody said.  Each office is one step in the index.
 */
static bool
offices_of(struct repair *r, const char *nomor, bool *several)
{
	const char *t = r->type->table;
	char *sql = kb_asprintf("WITH RECURSIVE o(k) AS (SELECT min(kantor) "
	    "FROM %s UNION ALL SELECT (SELECT min(kantor) FROM %s WHERE kantor "
	    "> k) FROM o WHERE k IS NOT NULL), f AS (SELECT k FROM o WHERE k IS "
	    "NOT NULL AND EXISTS (SELECT 1 FROM %s WHERE kantor = k AND nomor = "
	    "?)) SELECT (SELECT count(*) FROM f) || ' ' || k FROM f LIMIT 1",
	    t, t, t);
	char *is = kb_one_text(r->k->db, sql, KB_ARGS1(nomor));
	const char *office = is != NULL ? strchr(is, ' ') + 1 : NULL;

	*several = is != NULL && strncmp(is, "1 ", 2) != 0;
	if (office != NULL && strlen(office) < sizeof(r->office.s))
		memcpy(r->office.s, office, strlen(office) + 1);
	free(is);
	free(sql);
	return office != NULL;
}

static void
find_record(struct repair *r, const void *rec, const char *nomor)
{
	const char *own = r->k->env.office.s;
	bool several = false;

	r->there = nomor != NULL;
	if (nomor != NULL && r->type->head && rec != NULL)
		r->office = ((const struct kb_head *)rec)->kantor;
	else if (nomor != NULL && r->type->head)
		r->there = offices_of(r, nomor, &several);
	r->foreign = r->there && r->type->head && !several &&
	    strcmp(r->office.s, own) != 0;
	if (several)
		kb_buf_adds(&r->key, "KANTOR/");
	else if (r->foreign || (r->there && r->type->head && *nomor == '-'))
		kb_buf_addf(&r->key, "%s/", r->office.s);
	kb_buf_adds(&r->key, nomor != NULL ? nomor : "KUNCI");
}

/* ---- what to do with it ---- */

/* --tanggal TANGGAL */
static void
option(const struct kb_field *f, struct kb_buf *out)
{
	kb_buf_adds(out, "--");
	for (const char *s = f->name; *s != '\0'; s++)
		kb_buf_addc(out, *s == '_' ? '-' : *s);
	kb_buf_addf(out, " %s", f->kind == KB_FLAG ? "PILIHAN" :
	    kb_field_arg(f));
}

static void
say(const struct repair *r, const char *mend, struct kb_buf *out)
{
	struct kb_buf name = KB_BUF_INIT;
	const char *tool = "";

	if (r->type != NULL)
		types_of(r->type, &tool);
	for (; *mend != '\0'; mend++) {
		if (*mend != '%') {
			kb_buf_addc(out, *mend);
			continue;
		}
		if (*++mend == 't')
			kb_buf_adds(out, tool);
		else if (*mend == 'j')
			kb_buf_adds(out, r->type->name);
		else if (*mend == 'k')
			kb_shell_word(out, r->key.s);
		else if (*mend == 'o' && r->field != NULL)
			option(r->field, out);
		else if (*mend == 'p')
			kb_buf_adds(out, kb_region_name(r->k, r->office.s,
			    &name));
	}
	kb_buf_free(&name);
}

static const char *
way_of_fault(const struct kb_type *t, const char *rule)
{
	const struct kb_fault *f;

	for (size_t i = 0; t->fault != NULL && (f = t->fault(i)) != NULL; i++)
		if (strcmp(f->rule, rule) == 0)
			return f->mend;
	return NULL;
}

/* One type may tell the faults of all that a subject has. */
static const char *
way_of_rule(const struct kb_type *type, const char *rule)
{
	const struct kb_type *const *t = types_of(type, NULL);
	const char *way = way_of_fault(type, rule);

	for (; type->fault == NULL && way == NULL && *t != NULL; t++)
		way = way_of_fault(*t, rule);
	return way;
}

static bool
changes(const struct repair *r)
{
	return r->there && !r->type->append_only && !r->type->by_tool;
}

/* A text that is there is corrected, and not written anew. */
static const char *
way_of_column(const struct repair *r, const void *rec)
{
	const struct kb_field *f = r->field;
	bool known = f != NULL && (rec == NULL || kb_known(f, rec));

	if (!changes(r) || f == NULL || f->stamp || (r->type->head &&
	    f == &r->type->field[KB_FIELD_NOMOR]))
		return NULL;
	return known && f->kind == KB_TEXT && f->key == 0 && f->list == NULL ?
	    "%t sunting %j %k" : "%t ubah %j %k %o";
}

/* A row whose value cannot even be read is changed in the text. */
static const char *
way_of_row(const struct repair *r)
{
	void *rec = kb_alloc(r->type->size);
	struct kb_buf home = KB_BUF_INIT;
	struct kb_err err;
	bool read = changes(r) && kb_store_get(r->k->db, r->type,
	    &r->k->env, r->key.s, rec, &home, &err) == 0;

	kb_buf_free(&home);
	free(rec);
	return read ? "cocokkan dengan sumbernya, lalu %t ubah %j %k --KOLOM "
	    "NILAI" : "kesbangpol pulihkan CADANGAN";
}

static const char *
way_of(const struct repair *r, const void *rec, const char *rule)
{
	const char *way;

	for (size_t i = 0; i < KB_LEN(of_file); i++)
		if (strcmp(of_file[i].rule, rule) == 0)
			return of_file[i].mend;
	if (r->type == NULL)
		return NULL;
	if (strcmp(rule, "sidik baris") == 0)
		return way_of_row(r);
	way = way_of_rule(r->type, rule);
	if (way == NULL)
		way = way_of_column(r, rec);
	if (way == NULL)
		way = r->type->mend;
	return way != NULL ? way : changes(r) ? "%t sunting %j %k" : NULL;
}

/* What is wrong with a record is mended by its owner, where that sends it
 * itself; only a row that was spoilt here is whole there. */
static const char *
ask_owner(const char *rule)
{
	return strcmp(rule, "sidik baris") == 0 ?
	    "kesbangpol pulihkan CADANGAN; bila cadangannya tidak ada: minta "
	    "kantor %p mengirim semuanya lagi, kesbangpol kirim --semua" :
	    "minta kantor %p memperbaikinya, lalu mengirimnya lagi";
}

void
kb_repair(struct kb_kantor *k, const struct kb_type *type, const void *rec,
    struct kb_finding *f, struct kb_buf *out, struct kb_buf *key)
{
	struct repair r = { .k = k, .type = type };
	const char *way;
	int i = type != NULL && f->kolom != NULL ?
	    kb_field_named(type, f->kolom) : -1;

	if (i >= 0)
		r.field = &type->field[i];
	if (type != NULL)
		find_record(&r, rec, f->nomor);
	way = f->perbaikan != NULL ? f->perbaikan : way_of(&r, rec, f->dasar);
	if (way != NULL && *way != '\0' && r.foreign &&
	    kb_sends_itself(k->db, &r.office))
		way = ask_owner(f->dasar);
	if (way != NULL)
		say(&r, way, out);
	f->perbaikan = out->len > 0 ? out->s : NULL;
	if (r.foreign) {
		kb_buf_addf(key, "%s/%s", r.office.s, f->nomor);
		f->nomor = key->s;
	}
	kb_buf_free(&r.key);
}
