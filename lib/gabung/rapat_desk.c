/* SPDX-License-Identifier: ISC */
/* rapat_desk.c - the last and the next meeting of the desk. */
#include "kesbang/rakor.h"
#include "kesbang/rapat_desk.h"

struct told {
	struct kb_kantor *k;
	struct kb_doc	*doc;
	const char	*label;
	size_t		 n;
};

static int
tell(void *arg, void *rec, struct kb_err *err)
{
	struct told *t = arg;
	const struct rapat *r = rec;
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	kb_date_full(&b, r->tanggal);
	if (r->nama != NULL)
		kb_buf_addf(&b, ", %s", r->nama);
	if (r->tempat != NULL)
		kb_buf_addf(&b, ", %s", r->tempat);
	kb_buf_addf(&b, " (%s)", r->head.nomor);
	kb_doc_fact(t->doc, t->label, b.s);
	kb_buf_free(&b);
	t->n++;
	return 0;
}

#define SELECT "SELECT nomor, tanggal, nama, tempat FROM rapat WHERE "	\
	"jenis = 'desk' AND kantor = ?2 AND tanggal "

int
rapat_desk(struct kb_kantor *k, const kb_code *office, kb_date day,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct told t = { .k = k, .doc = doc, .label = "Terakhir" };
	char iso[KB_DATE_TEXT];
	const struct kb_arg *arg;
	int rc;

	kb_date_iso(day, iso);
	arg = KB_ARGS2((const char *)iso, (const char *)office->s);
	rc = kb_query(k->db, &rapat_type, SELECT "<= ?1 ORDER BY tanggal "
	    "DESC, nomor LIMIT 1", arg, tell, &t, err);
	t.label = "Berikutnya";
	if (rc == 0)
		rc = kb_query(k->db, &rapat_type, SELECT "> ?1 ORDER BY "
		    "tanggal, nomor LIMIT 1", arg, tell, &t, err);
	*n = t.n;
	return rc;
}
