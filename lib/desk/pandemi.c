/* SPDX-License-Identifier: ISC */
/* pandemi.c - the pandemic as it was counted, beside the week's reports. */
#include "kesbang/desk.h"

struct section {
	struct kb_kantor *k;
	struct kb_doc	*doc;
	size_t		 n;
	struct kb_buf	 place;
};

static int
put_count(void *arg, void *rec, struct kb_err *err)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 2 },
		{ "Yang dihitung", KB_CELL_TEXT, 2 },
		{ "Jumlah", KB_CELL_INT, 0 },
		{ "Per tanggal", KB_CELL_DATE, 0 },
		{ "Sumber", KB_CELL_TEXT, 2 },
	};
	struct section *s = arg;
	const struct pandemi *p = rec;

	(void)err;
	if (s->n++ == 0)
		kb_doc_table(s->doc, column, KB_LEN(column));
	kb_buf_cut(&s->place, 0);
	kb_doc_cell(s->doc, kb_region_name(s->k, p->wilayah.s, &s->place));
	kb_doc_cell(s->doc, p->ukuran);
	kb_doc_cell_int(s->doc, p->jumlah.v);
	kb_doc_cell_date(s->doc, p->tanggal);
	kb_doc_cell(s->doc, p->sumber);
	return 0;
}

int
desk_pandemi_bagian(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct section s = { .k = k, .doc = doc };
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	int rc;

	kb_date_iso(period->from, from);
	kb_date_iso(period->to, to);
	rc = kb_query(k->db, &pandemi_type, "SELECT wilayah, max(tanggal) AS "
	    "tanggal, ukuran, jumlah, sumber FROM pandemi WHERE tanggal "
	    "BETWEEN ? AND ? AND kantor = ? GROUP BY wilayah, ukuran, sumber "
	    "ORDER BY ukuran, wilayah, sumber", KB_ARGS3((const char *)from,
	    (const char *)to, (const char *)k->env.office.s), put_count, &s,
	    err);
	kb_buf_free(&s.place);
	*n = s.n;
	return rc;
}
