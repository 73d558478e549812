/* SPDX-License-Identifier: ISC */
/* findings.c - periksa. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/trail.h"

static const struct kb_field finding_fields[] = {
	TEXT(struct kb_finding, jenis, "jenis catatan", .show = true),
	TEXT(struct kb_finding, nomor, "nomor atau kunci catatan; kantor "
	    "lain: KANTOR/NOMOR", .show = true),
	TEXT(struct kb_finding, kolom, "kolom", .show = true),
	TEXT(struct kb_finding, temuan, "yang ditemukan", .show = true),
	TEXT(struct kb_finding, dasar, "aturan yang dilanggar", .show = true),
	TEXT(struct kb_finding, perbaikan, "perintah yang memperbaikinya; kata "
	    "berhuruf besar diganti dengan nilainya"),
};

const struct kb_type kb_finding_type = {
	.name = "temuan", .size = sizeof(struct kb_finding),
	KB_FIELDS(finding_fields),
};

struct check {
	struct kb_kantor	*k;
	const struct kb_type	*type;
	kb_row_fn		*fn;
	void			*arg;
	struct kb_err		*err;
	int			 rc;
	enum kb_depth		 depth;
	const void		*rec;	/* being looked at; NULL: several */
	struct kb_buf		 mend, key;
};

static void
found(struct check *c, const char *key, const char *column, const char *what,
    const char *rule)
{
	struct kb_finding f = { c->type != NULL ? c->type->name : "berkas",
	    key, column, what, rule, NULL };

	if (c->rc != 0)
		return;
	kb_buf_cut(&c->mend, 0);
	kb_buf_cut(&c->key, 0);
	kb_repair(c->k, c->type, c->rec, &f, &c->mend, &c->key);
	c->rc = c->fn(c->arg, &f, c->err);
}

/* ---- one register ---- */

static void
check_references(struct check *c, const void *rec, const char *key)
{
	struct kb_buf why = KB_BUF_INIT;

	for (size_t i = 0; i < c->type->nfield; i++) {
		const struct kb_field *f = &c->type->field[i];

		if (f->kind == KB_REF && !kb_reference_known(c->k, c->type, i,
		    rec, ~UINT64_C(0), &why))
			found(c, key, f->name, why.s, "rujukan");
	}
	kb_buf_free(&why);
}

/* ---- lint and audit of the type ---- */

struct noted {
	struct check	*c;
	const char	*key;		/* of the record being looked at */
};

static void
note(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct noted *n = arg;

	found(n->c, nomor != NULL ? nomor : n->key, column, what, rule);
}

static int
check_record(void *arg, void *rec, struct kb_err *err)
{
	struct check *c = arg;
	struct noted noted = { .c = c };
	const struct kb_head *h = c->type->head ? rec : NULL;
	struct kb_errs errs = { 0 };
	struct kb_buf key = KB_BUF_INIT;

	c->err = err;
	c->rec = rec;
	if (h != NULL)
		kb_buf_adds(&key, h->nomor);
	else
		kb_key_text(c->type, rec, &key);
	kb_check(c->type, rec, NULL, &errs);
	for (size_t i = 0; i < errs.count && i < KB_ERRS_KEPT; i++) {
		char *column = errs.msg[i] + errs.at[i].column;
		const char *text = errs.msg[i] + errs.at[i].text;
		bool named = column != text;

		if (named)			/* "column: text" */
			column[text - column - 2] = '\0';
		found(c, kb_buf_str(&key), named ? column : NULL, text,
		    "aturan catatan");
	}
	noted.key = kb_buf_str(&key);
	if (c->depth >= KB_DOUBTS && c->type->lint != NULL &&
	    (c->type->spent == NULL || !c->type->spent(c->k->db, rec)))
		c->type->lint(rec, &(struct kb_lint){ note, &noted,
		    &c->k->env });
	check_references(c, rec, kb_buf_str(&key));
	c->rec = NULL;
	kb_errs_free(&errs);
	kb_buf_free(&key);
	return c->rc;
}

int
kb_findings(struct kb_kantor *k, const struct kb_type *type,
    const struct kb_filter *filter, enum kb_depth depth, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	struct check c = { .k = k, .type = type, .fn = fn, .arg = arg,
	    .err = err, .depth = depth };
	struct noted noted = { .c = &c };
	int rc = kb_store_list(k->db, filter, check_record, &c, err);

	if (rc == 0 && depth >= KB_AUDIT && type->audit != NULL)
		rc = type->audit(k, filter, &(struct kb_lint){ note, &noted,
		    &k->env }, err);
	kb_buf_free(&c.mend);
	kb_buf_free(&c.key);
	return rc != 0 ? rc : c.rc;
}

/* ---- the whole file ---- */

static void
bad_row(void *arg, const char *key, const char *fault)
{
	found(arg, key, NULL, fault, "sidik baris");
}

static void
check_count(struct check *c, struct kb_db *db)
{
	char *sql = kb_asprintf("SELECT count(*) FROM %s", c->type->table);
	int64_t there = kb_one(db, 0, sql, KB_NONE);
	int64_t told = kb_one(db, 0, "SELECT sum(jumlah) FROM jejak WHERE "
	    "jenis = ?", KB_ARGS1(c->type->table));
	char *what;

	free(sql);
	if (there == told)
		return;
	what = kb_asprintf("ada %lld catatan, menurut jejak %lld",
	    (long long)there, (long long)told);
	found(c, NULL, NULL, what, "jejak");
	free(what);
}

static int
check_structure(struct check *c, struct kb_db *db, struct kb_err *err)
{
	struct kb_buf lines = KB_BUF_INIT;
	int64_t broken = 0, untold;
	char *line, *next, *what;

	if (kb_db_check(db, &lines, err) != 0) {
		kb_buf_free(&lines);
		return -1;
	}
	for (line = lines.s; line != NULL && *line != '\0'; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		found(c, NULL, NULL, line, "susunan berkas");
	}
	kb_buf_free(&lines);
	if (kb_trail_verify(db, &broken, err) != 0)
		return -1;
	if (broken != 0) {
		what = kb_asprintf("rantai jejak putus pada entri %lld",
		    (long long)broken);
		found(c, NULL, NULL, what, "rantai jejak");
		free(what);
	}
	untold = kb_trail_untold(db);
	if (untold != 0) {
		what = kb_asprintf("isi entri jejak %lld tidak ada lagi, tanpa "
		    "pemusnahan yang tercatat", (long long)untold);
		found(c, NULL, NULL, what, "jejak");
		free(what);
	}
	return 0;
}

static int
check_rows(struct check *c, struct kb_err *err)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++) {
			c->type = kb_all_types[i][j];
			check_count(c, c->k->db);
			if (kb_store_verify(c->k->db, c->type, bad_row, c,
			    err) != 0)
				return -1;
		}
	return c->rc;
}

int
kb_integrity(struct kb_kantor *k, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	struct check c = { .k = k, .fn = fn, .arg = arg, .err = err };
	int rc = check_structure(&c, k->db, err);

	if (rc == 0)
		rc = c.rc;
	/* Rows of an old one are checked once it is brought up. */
	if (rc == 0 && !kb_db_old(k->db))
		rc = check_rows(&c, err);
	kb_buf_free(&c.mend);
	kb_buf_free(&c.key);
	return rc;
}
