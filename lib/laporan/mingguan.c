/* SPDX-License-Identifier: ISC */
/*
 * mingguan.c - the week's report, in the sections that an office keeps as
 * records (bagian).  The seed has those that the Ministry asked for on
 * 11 September 2020, and a list without the election and the pandemic of
 * that year.
 */
#include <stdlib.h>
#include <string.h>

#include "bagian.h"

enum { REPORTS, EVENTS, PLACES };		/* tables */

static int
more(struct bahan *r, struct kb_err *err)
{
	if (bagian_load(r, err) != 0 ||
	    bahan_count(r, &r->period, "bidang", NULL, false, err) != 0 ||
	    bahan_count(r, &r->period, "bidang", NULL, true, err) != 0)
		return -1;
	return bahan_count(r, &r->period, bahan_level(r), "bidang", true, err);
}

struct week {
	const struct bahan	*r;
	struct laporan_halaman	 s;
	const struct laporan_bagian *b;
	const struct kb_doc	*more;		/* of another register; NULL */
	size_t			*told;		/* number of each item, or 0 */
};

static bool
belongs(const struct week *w, size_t i)
{
	return bagian_has(w->b, w->r->k, &w->r->item[i]);
}

/* ---- a section without an event ---- */

static const struct laporan *
said_nihil(const struct week *w)
{
	for (size_t i = 0; i < w->r->day.n; i++)
		if (w->r->day.l[i].jenis.n == LAPORAN_NIHIL &&
		    bagian_takes(w->b, w->r->k, &w->r->day.l[i]))
			return &w->r->day.l[i];
	return NULL;
}

static bool
planned(const struct week *w, const struct laporan_list *plans)
{
	for (size_t i = 0; i < plans->n; i++)
		if (bagian_takes(w->b, w->r->k, &plans->l[i]))
			return true;
	return false;
}

/* Every team that owed a report has sent one, and no day is still to come. */
static bool
all_heard(const struct bahan *r)
{
	return r->nowed > 0 && r->nsilence == 0 && !r->pending;
}

/*
 * "Nihil" is a statement: a nihil report about the very thing, or every team
 * that owed a report on a day sent one and none of them tells of it.
 * Anything less is silence.
 */
static void
put_empty(struct week *w)
{
	const struct laporan *l = said_nihil(w);
	struct kb_buf b = KB_BUF_INIT;

	if (l != NULL) {
		kb_buf_addf(&b, "Nihil, menurut laporan nihil %s, ",
		    l->tim != NULL ? l->tim : "tanpa tim");
		kb_date_long(&b, l->tanggal);
		kb_buf_addf(&b, " [%s].", l->head.nomor);
	} else if (planned(w, &w->r->unmet)) {
		kb_buf_adds(&b, "Tidak ada laporan; ada rencana yang belum "
		    "dilaporkan pelaksanaannya.");
	} else if (planned(w, &w->r->coming)) {
		kb_buf_adds(&b, "Tidak ada laporan; ada rencana yang belum "
		    "tiba waktunya.");
	} else if (w->b->nihil.n != BAGIAN_TEGAS && all_heard(w->r)) {
		kb_buf_adds(&b, "Nihil.");
	} else {
		kb_buf_adds(&b, "Tidak ada laporan.");
	}
	kb_doc_para(w->s.doc, b.s);
	kb_buf_free(&b);
}

/* ---- its three forms ---- */

static void
put_situation(struct week *w)
{
	const struct bahan *r = w->r;

	if (r->nitem == 0) {
		kb_doc_para(w->s.doc, r->masuk == 0 ?
		    "Tidak ada laporan yang diterima." : all_heard(r) ?
		    "Nihil." : r->pending ? "Sampai saat ini tidak ada "
		    "kejadian yang dilaporkan." : "Tidak ada kejadian yang "
		    "dilaporkan; tidak semua tim melapor.");
		return;
	}
	bahan_put_pairs(w->s.doc, "Bidang", &r->table[REPORTS]->r,
	    &r->table[EVENTS]->r, r->rencana);
	kb_rekap_put(w->s.doc, &r->table[PLACES]->r);
	for (size_t i = 0; i < r->nitem; i++)
		w->told[i] = i + 1;
	laporan_put_grouped(&w->s, r->item, r->nitem, laporan_any, NULL);
}

static int
by_time(const void *a, const void *b)
{
	const struct laporan *x = *(const struct laporan *const *)a;
	const struct laporan *y = *(const struct laporan *const *)b;

	if (x->tanggal.ymd != y->tanggal.ymd)
		return x->tanggal.ymd < y->tanggal.ymd ? -1 : 1;
	if (x->jam.min1 != y->jam.min1)
		return x->jam.min1 - y->jam.min1;
	return strcmp(x->head.nomor, y->head.nomor);
}

/* A list of its own: by date, its rows numbered; the report's number is what
 * leads to where it is told. */
static void
put_table(struct week *w)
{
	static const struct kb_column column[] = {
		{ "No.", KB_CELL_INT, 0 }, { "Tanggal", KB_CELL_DATE, 0 },
		{ "Tempat", KB_CELL_TEXT, 2 }, { "Kejadian", KB_CELL_TEXT, 3 },
		{ "Laporan", KB_CELL_TEXT, 0 },
	};
	const struct laporan **row = kb_alloc((w->r->nitem + 1) *
	    sizeof(const struct laporan *));
	struct kb_doc *doc = w->s.doc;
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = 0; i < w->r->nitem; i++)
		if (belongs(w, i))
			row[n++] = w->r->item[i].l;
	qsort(row, n, sizeof(const struct laporan *), by_time);
	kb_doc_table(doc, column, KB_LEN(column));
	for (size_t i = 0; i < n; i++) {
		const struct laporan *l = row[i];

		kb_doc_cell_int(doc, (int64_t)i + 1);
		kb_doc_cell_date(doc, l->tanggal);
		kb_buf_cut(&b, 0);
		laporan_place(&b, w->r->k, &l->wilayah, 4);
		kb_doc_cell(doc, b.s);
		kb_doc_cell(doc, l->judul);
		kb_doc_cell(doc, l->head.nomor);
	}
	kb_buf_free(&b);
	free(row);
}

/* With its facts, but for what was told above. */
static void
put_told(struct week *w)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < w->r->nitem; i++) {
		const struct laporan *l = w->r->item[i].l;

		if (!belongs(w, i))
			continue;
		if (w->told[i] == 0) {
			laporan_put_item(&w->s, &w->r->item[i]);
			w->told[i] = w->s.n;
			continue;
		}
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%s [%s], lihat nomor %zu", l->judul,
		    l->head.nomor, w->told[i]);
		kb_doc_item(w->s.doc, 0, b.s);
	}
	kb_buf_free(&b);
}

static void
put_section(struct week *w, size_t n)
{
	size_t events = 0;

	laporan_put_section(&w->s, n, w->b->judul);
	if (w->b->catatan != NULL)
		kb_doc_para(w->s.doc, w->b->catatan);
	if (w->b->isi.n == BAGIAN_SITUASI) {
		put_situation(w);
		return;
	}
	for (size_t i = 0; i < w->r->nitem; i++)
		events += belongs(w, i);
	if (events > 0 && w->b->isi.n == BAGIAN_REKAP)
		put_table(w);
	else if (events > 0)
		put_told(w);
	else if (w->more == NULL)
		put_empty(w);
	if (w->more != NULL)
		kb_doc_append(w->s.doc, w->more);
}

/* Nothing is lost for want of a section. */
static void
put_others(struct week *w)
{
	bool any = false;

	for (size_t i = 0; i < w->r->nitem; i++) {
		if (w->told[i] > 0)
			continue;
		if (!any)
			kb_doc_section(w->s.doc, "LAPORAN SELENGKAPNYA");
		any = true;
		laporan_put_item(&w->s, &w->r->item[i]);
		w->told[i] = w->s.n;
	}
}

static void
put_week(struct week *w)
{
	const struct kb_period *p = &w->r->period;
	struct kb_buf b = KB_BUF_INIT;
	int year, week = kb_iso_week(p->from, &year);

	kb_buf_addf(&b, "ke-%d tahun %d", week, year);
	if (kb_weekday(p->from) == 1 && kb_date_add(p->from, 6).ymd ==
	    p->to.ymd)
		kb_doc_fact(w->s.doc, "Minggu", b.s);
	kb_buf_free(&b);
}

static struct kb_doc *
doc(const struct bahan *r)
{
	struct week w = { .r = r, .s = bahan_sheet(r) };

	w.told = kb_alloc((r->nitem + 1) * sizeof(*w.told));
	put_week(&w);
	bahan_put_counts(w.s.doc, r);
	bahan_put_basis(w.s.doc, r);
	for (size_t i = 0; i < r->nsection; i++) {
		w.b = &r->section[i];
		w.more = r->section_more[i];
		put_section(&w, i);
	}
	put_others(&w);
	bahan_put_rest(&w.s, r);
	laporan_put_teams(&w.s, r->team, r->nteam);
	bahan_put_silence(&w.s, r);
	kb_doc_note(w.s.doc, "Nihil: ada laporan nihil tentang hal itu, atau "
	    "setiap tim yang wajib melapor telah melapor dan tidak satu pun "
	    "menyebutnya. Selain itu: tidak ada laporan.");
	kb_office_sign(r->k, w.s.doc, r->issued);
	free(w.told);
	return w.s.doc;
}

const struct form mingguan_form = {
	.document = "mingguan", .joined = "mingguan/semua",
	.title = offsetof(struct laporan_setelan, judul_mingguan),
	.number = offsetof(struct laporan_setelan, nomor_mingguan),
	.reach = 7, .ongoing = 30, .days = 7, .more = more, .doc = doc,
};
