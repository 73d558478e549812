/* SPDX-License-Identifier: ISC */
/* bagian.c - the desk in the report of a week: as it was on its last day. */
#include "tulis.h"

static size_t
stages(const struct desk *d, const struct kb_period *period,
    struct kb_doc *doc)
{
	static const struct kb_column column[] = {
		{ "Tahapan", KB_CELL_TEXT, 56, NULL },
		{ "Mulai", KB_CELL_DATE, 22, NULL },
		{ "Selesai", KB_CELL_DATE, 22, NULL },
	};
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = 0; i < d->ntahap; i++) {
		const struct desk_tahap *t = &d->tahap[i];

		if (!desk_tahap_dalam(t, period))
			continue;
		if (n++ == 0)
			kb_doc_table(doc, column, KB_LEN(column));
		kb_buf_cut(&b, 0);
		desk_tulis_tahap(d, t, &b);
		kb_doc_cell(doc, b.s);
		if (t->mulai.ymd != 0)
			kb_doc_cell_date(doc, t->mulai);
		else
			kb_doc_cell(doc, "tidak diketahui");
		kb_doc_cell_date(doc, t->selesai);
	}
	kb_buf_free(&b);
	return n;
}

/* How many, and day by day who has not. */
static void
reports(const struct desk_laporan *l, struct kb_doc *doc)
{
	struct kb_buf b = KB_BUF_INIT, who = KB_BUF_INIT;

	kb_doc_group(doc, "Laporan mingguan desk");
	desk_tulis_jumlah(l, &b);
	kb_doc_item(doc, 0, b.s);
	for (size_t i = 0; i < l->nhari; i++) {
		kb_buf_cut(&who, 0);
		desk_tulis_wilayah(l, DESK_BELUM_LAPOR, l->hari[i], &who);
		if (who.len == 0)
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "belum lapor untuk ");
		kb_date_full(&b, l->hari[i]);
		kb_buf_addf(&b, ": %s", who.s);
		kb_doc_detail(doc, NULL, b.s);
	}
	desk_tulis_masalah(doc, l);
	kb_buf_free(&b);
	kb_buf_free(&who);
}

static int
tell(const struct desk *d, const struct kb_period *period, struct kb_doc *doc,
    size_t *n, struct kb_err *err)
{
	struct desk_peralatan e = { .n = 0 };
	struct desk_laporan l = { .n = 0 };
	struct kb_buf b = KB_BUF_INIT;
	int rc = desk_peralatan(d, &e, err);

	if (rc == 0)
		rc = desk_laporan(d, period, 1, &l, err);
	if (rc == 0) {
		kb_buf_adds(&b, "Tahapan ");
		desk_nama(d->pilkada, &b);
		kb_doc_group(doc, b.s);
		*n = stages(d, period, doc);
		if (*n == 0)
			kb_doc_para(doc, "Tidak ada tahapan yang berjalan.");
		if (l.n > 0)
			reports(&l, doc);
		if (e.kurang + e.tak_diketahui > 0)
			kb_doc_group(doc, "Peralatan desk yang belum lengkap");
		desk_tulis_kurang_bagian(doc, &e);
		*n += l.n + e.kurang + e.tak_diketahui;
	}
	kb_buf_free(&b);
	desk_peralatan_free(&e);
	desk_laporan_free(&l);
	return rc;
}

int
desk_bagian(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct desk_tanya q = { .masa = *period, .hari = period->to,
	    .berjalan = true };
	struct kb_buf b = KB_BUF_INIT;
	struct desk d;
	int rc;

	if (k->env.today.ymd < q.hari.ymd)
		q.hari = k->env.today;
	rc = desk_buka(k, &q, &d, err);
	*n = 0;
	/* Of several elections the section does not choose one; the other
	 * sections of the report are none the worse for it. */
	if (rc != 0 && (err->status == KB_USAGE || err->status == KB_CONFIG)) {
		kb_buf_addf(&b, "Desk tidak dimuat: %s.", err->msg);
		kb_doc_para(doc, b.s);
		*n = 1;
		rc = 0;
	} else if (rc == 0 && d.pilkada != NULL) {
		rc = tell(&d, period, doc, n, err);
	}
	desk_tutup(&d);
	kb_buf_free(&b);
	return rc;
}
