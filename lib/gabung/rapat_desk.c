/* SPDX-License-Identifier: ISC */
/* rapat_desk.c - the last and the next meeting of the desk. */
#include "kesbang/rakor.h"
#include "kesbang/rapat_desk.h"

struct told {
	struct kb_doc	*doc;
	const char	*label;
	size_t		 n;
};

static int
tell(void *arg, void *rec, struct kb_err *err)
{
	static const struct kb_column column[] = {
		{ "Rapat", KB_CELL_TEXT, 16, NULL },
		{ "Hari", KB_CELL_TEXT, 24, NULL },
		{ "Nama dan tempat", KB_CELL_TEXT, 42, NULL },
		{ "Nomor", KB_CELL_TEXT, 18, NULL },
	};
	struct told *t = arg;
	const struct rapat *r = rec;
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	if (t->n++ == 0)
		kb_doc_table(t->doc, column, KB_LEN(column));
	kb_doc_cell(t->doc, t->label);
	kb_date_full(&b, r->tanggal);
	kb_doc_cell(t->doc, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%s%s%s", r->nama != NULL ? r->nama : "",
	    r->nama != NULL && r->tempat != NULL ? ", " : "",
	    r->tempat != NULL ? r->tempat : "");
	kb_doc_cell(t->doc, b.s);
	kb_doc_cell(t->doc, r->head.nomor);
	kb_buf_free(&b);
	return 0;
}

#define SELECT "SELECT nomor, tanggal, nama, tempat FROM rapat WHERE "	\
	"jenis = 'desk' AND kantor = ?2 AND tanggal "

int
rapat_desk(struct kb_kantor *k, const kb_code *office, kb_date day,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct told t = { .doc = doc, .label = "terakhir" };
	char iso[KB_DATE_TEXT];
	const struct kb_arg *arg;
	int rc;

	kb_date_iso(day, iso);
	arg = KB_ARGS2((const char *)iso, (const char *)office->s);
	rc = kb_query(k->db, &rapat_type, SELECT "<= ?1 ORDER BY tanggal "
	    "DESC, nomor LIMIT 1", arg, tell, &t, err);
	t.label = "berikutnya";
	if (rc == 0)
		rc = kb_query(k->db, &rapat_type, SELECT "> ?1 ORDER BY "
		    "tanggal, nomor LIMIT 1", arg, tell, &t, err);
	*n = t.n;
	return rc;
}
