/* SPDX-License-Identifier: ISC */
/* bulanan.c - the month's report: figures, the events in short, the teams. */
#include <stdlib.h>
#include <string.h>

#include "bahan.h"

enum { REPORTS, EVENTS, BEFORE, BEFORE_EVENTS, WEEKS, PLACES, ATHG,
    ATHG_EVENTS };				/* tables */

#define MANY_WEEKS 62			/* days; above it months are told */

/* As many months before, or as many days. */
static struct kb_period
period_before(const struct kb_period *p)
{
	struct kb_period b = { { 0 }, kb_date_add(p->from, -1) };
	kb_date next = kb_date_add(p->to, 1);
	int months = (next.ymd / 10000 - p->from.ymd / 10000) * 12 +
	    next.ymd / 100 % 100 - p->from.ymd / 100 % 100;

	if (p->from.ymd % 100 == 1 && next.ymd % 100 == 1)
		b.from = kb_date_add_months(p->from, -months);
	else
		b.from = kb_date_add(p->from, kb_date_serial(p->from) -
		    kb_date_serial(next));
	return b;
}

static int
more(struct bahan *r, struct kb_err *err)
{
	struct kb_period before = period_before(&r->period);
	bool weeks = kb_date_serial(r->period.to) -
	    kb_date_serial(r->period.from) < MANY_WEEKS;

	if (bahan_count(r, &r->period, "bidang", NULL, false, err) != 0 ||
	    bahan_count(r, &r->period, "bidang", NULL, true, err) != 0 ||
	    bahan_count(r, &before, "bidang", NULL, false, err) != 0 ||
	    bahan_count(r, &before, "bidang", NULL, true, err) != 0 ||
	    bahan_count(r, &r->period, "bidang", weeks ? "minggu" : "bulan",
	    true, err) != 0 ||
	    bahan_count(r, &r->period, bahan_level(r), "bidang", true,
	    err) != 0 ||
	    bahan_count(r, &r->period, "athg", NULL, false, err) != 0)
		return -1;
	return bahan_count(r, &r->period, "athg", NULL, true, err);
}

/* ---- this month beside the one before: figures, no judgement ---- */

static void
put_change(struct kb_doc *doc, const char *what, int64_t before, int64_t now)
{
	kb_doc_cell(doc, what);
	kb_doc_cell_int(doc, before);
	kb_doc_cell_int(doc, now);
	kb_doc_cell_int(doc, now - before);
}

static void
put_changes(struct kb_doc *doc, const struct bahan *r)
{
	const struct kb_rekap *now = &r->table[EVENTS]->r;
	const struct kb_rekap *before = &r->table[BEFORE_EVENTS]->r;
	const struct kb_rekap *reports = &r->table[REPORTS]->r;
	const struct kb_rekap *earlier = &r->table[BEFORE]->r;
	struct kb_buf a = KB_BUF_INIT, b = KB_BUF_INIT;
	struct kb_column column[] = { { "Jumlah", KB_CELL_TEXT, 0 },
	    { NULL, KB_CELL_INT, 0 }, { NULL, KB_CELL_INT, 0 },
	    { "Selisih", KB_CELL_INT, 0 } };

	kb_period_long(&a, &before->period);
	kb_period_long(&b, &r->period);
	column[1].label = a.s;
	column[2].label = b.s;
	kb_doc_table(doc, column, KB_LEN(column));
	put_change(doc, "Laporan, tanpa rencana", earlier->total,
	    reports->total);
	put_change(doc, "- nihil", earlier->aside[LAPORAN_REKAP_NIHIL],
	    reports->aside[LAPORAN_REKAP_NIHIL]);
	put_change(doc, "Kejadian", before->total, now->total);
	for (size_t i = 0; i < now->rows.n; i++)
		if (now->rows.code[i] != NULL) {
			char *name = kb_asprintf("- %s", now->rows.label[i]);

			put_change(doc, name, bahan_sum(before,
			    now->rows.code[i]), now->rows.sum[i]);
			free(name);
		}
	kb_buf_free(&a);
	kb_buf_free(&b);
}

/* ---- the events in short ---- */

static void
put_events(struct laporan_halaman *s, const struct bahan *r)
{
	for (size_t i = 0; i < r->nitem; i++) {
		const struct laporan *l = r->item[i].l;

		if (i == 0 || strcmp(r->item[i - 1].l->bidang, l->bidang) != 0)
			kb_doc_group(s->doc, kb_code_label(r->k, "bidang",
			    l->bidang));
		laporan_put_short(s, l, false);
	}
}

/* Chains of the month without a last report, and those from before it. */
static size_t
put_open(struct laporan_halaman *s, const struct bahan *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->nitem; i++) {
		const struct laporan *l = r->item[i].l;

		if (l->tahap.n != LAPORAN_AWAL &&
		    l->tahap.n != LAPORAN_PERKEMBANGAN)
			continue;
		laporan_put_short(s, l, false);
		n++;
	}
	for (size_t i = 0; i < r->ongoing.n; i++, n++)
		laporan_put_short(s, &r->ongoing.l[i], false);
	return n;
}

static void
put_figures(struct laporan_halaman *s, const struct bahan *r)
{
	size_t n = 0;

	laporan_put_section(s, n++, "Dibandingkan dengan periode sebelumnya");
	put_changes(s->doc, r);
	laporan_put_section(s, n++, r->table[WEEKS]->r.column.n ==
	    kb_rekap_named(&laporan_rekap, "minggu").n ? "Kejadian menurut bidang dan "
	    "minggu" : "Kejadian menurut bidang dan bulan");
	kb_rekap_put(s->doc, &r->table[WEEKS]->r);
	laporan_put_section(s, n++, "Kejadian menurut wilayah dan bidang");
	kb_rekap_put(s->doc, &r->table[PLACES]->r);
	laporan_put_section(s, n++, "Menurut ATHG");
	bahan_put_pairs(s->doc, "ATHG", &r->table[ATHG]->r,
	    &r->table[ATHG_EVENTS]->r, r->rencana);
	laporan_put_section(s, n++, "Daftar kejadian");
	if (r->nitem == 0)
		kb_doc_para(s->doc, r->nihil > 0 ? "Nihil." :
		    "Tidak ada laporan.");
	put_events(s, r);
	laporan_put_section(s, n++, "Rangkaian yang masih terbuka");
	if (put_open(s, r) == 0)
		kb_doc_para(s->doc, "Tidak ada.");
}

static struct kb_doc *
doc(const struct bahan *r)
{
	struct laporan_halaman s = bahan_sheet(r);

	bahan_put_counts(s.doc, r);
	bahan_put_basis(s.doc, r);
	put_figures(&s, r);
	laporan_put_list(&s, "RENCANA YANG BELUM DILAPORKAN PELAKSANAANNYA",
	    &r->unmet, false);
	bahan_put_plans(&s, r);
	laporan_put_list(&s, "SUSULAN: DITERIMA SESUDAH LAPORAN TERAKHIR",
	    &r->late, true);
	laporan_put_rates(&s, r->team, r->nteam);
	bahan_put_silence(&s, r);
	kb_office_sign(r->k, s.doc, r->issued);
	return s.doc;
}

const struct form bulanan_form = {
	.document = "bulanan", .joined = "bulanan/semua",
	.title = offsetof(struct laporan_setelan, judul_bulanan),
	.number = offsetof(struct laporan_setelan, nomor_bulanan),
	.reach = 31, .ongoing = 92, .months = 1, .more = more, .doc = doc,
};
