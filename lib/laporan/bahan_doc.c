/* SPDX-License-Identifier: ISC */
/* bahan_doc.c - what the week's and the month's report have in common. */
#include <stdlib.h>
#include <string.h>

#include "bahan.h"

/* The level that a document tells places by: of a province its regencies. */
const char *
bahan_level(const struct bahan *r)
{
	return strlen(r->k->env.office.s) == 2 ? "kabkota" : "kecamatan";
}

void
bahan_put_basis(struct kb_doc *doc, const struct bahan *r)
{
	if (r->set.dasar_mingguan != NULL)
		kb_doc_fact(doc, "Dasar", r->set.dasar_mingguan);
}

int64_t
bahan_sum(const struct kb_rekap *r, const char *code)
{
	for (size_t i = 0; i < r->rows.n; i++) {
		const char *c = r->rows.code[i];

		if ((c == NULL) == (code == NULL) &&
		    (c == NULL || strcmp(c, code) == 0))
			return r->rows.sum[i];
	}
	return 0;
}

/* Every event has a report, so the reports' rows are all rows. */
void
bahan_put_pairs(struct kb_doc *doc, const char *measure,
    const struct kb_rekap *reports, const struct kb_rekap *events,
    int64_t plans)
{
	const struct kb_column column[] = { { measure, KB_CELL_TEXT, 0 },
	    { "Laporan", KB_CELL_INT, 0 }, { "Kejadian", KB_CELL_INT, 0 } };
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_table(doc, column, KB_LEN(column));
	for (size_t i = 0; i < reports->rows.n; i++) {
		kb_doc_cell(doc, reports->rows.label[i]);
		kb_doc_cell_int(doc, reports->rows.sum[i]);
		kb_doc_cell_int(doc, bahan_sum(events, reports->rows.code[i]));
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	kb_doc_cell_int(doc, reports->total);
	kb_doc_cell_int(doc, events->total);
	kb_buf_adds(&b, "Kejadian: satu rangkaian laporan dihitung satu.");
	if (reports->aside[LAPORAN_REKAP_NIHIL] > 0)
		kb_buf_addf(&b, " %lld laporan nihil bukan kejadian.",
		    (long long)reports->aside[LAPORAN_REKAP_NIHIL]);
	if (plans > 0)
		kb_buf_addf(&b, " %lld rencana tidak termasuk.",
		    (long long)plans);
	kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

/* ---- who was silent, and when ---- */

struct days {
	struct kb_buf	*b;
	struct kb_period run;
	size_t		 n;
};

static void
end_run(struct days *d)
{
	if (d->run.from.ymd == 0)
		return;
	kb_buf_adds(d->b, d->b->len > 0 &&
	    d->b->s[d->b->len - 1] != ' ' ? "; " : "");
	kb_period_long(d->b, &d->run);
	d->run = (struct kb_period){ { 0 }, { 0 } };
}

static void
add_day(struct days *d, kb_date day)
{
	if (d->run.from.ymd == 0 || kb_date_add(d->run.to, 1).ymd != day.ymd) {
		end_run(d);
		d->run.from = day;
	}
	d->run.to = day;
	d->n++;
}

static void
put_days(struct laporan_halaman *s, struct days *d)
{
	end_run(d);
	if (d->n > 1)
		kb_buf_addf(d->b, " (%zu hari)", d->n);
	if (d->n > 0)
		kb_doc_item(s->doc, 0, d->b->s);
	kb_buf_free(d->b);
}

static void
put_silent_team(struct laporan_halaman *s, const struct bahan *r,
    const char *team)
{
	struct kb_buf b = KB_BUF_INIT;
	struct days d = { .b = &b };

	if (team == NULL)
		return;
	kb_buf_addf(&b, "%s: ", team);
	for (size_t i = 0; i < r->nsilence; i++)
		if (strcmp(r->silence[i].team, team) == 0)
			add_day(&d, r->silence[i].day);
	put_days(s, &d);
}

void
bahan_put_silence(struct laporan_halaman *s, const struct bahan *r)
{
	struct kb_buf b = KB_BUF_INIT;
	struct days d = { .b = &b };

	kb_buf_adds(&b, "Hari tanpa laporan dari siapa pun: ");
	for (kb_date day = r->period.from; day.ymd <= r->period.to.ymd &&
	    laporan_closed(s->k, day); day = kb_date_add(day, 1))
		if (!r->heard[kb_date_serial(day) -
		    kb_date_serial(r->period.from)])
			add_day(&d, day);
	if (d.n > 0 || r->nsilence > 0)
		kb_doc_section(s->doc, "TIDAK MELAPOR");
	put_days(s, &d);
	for (size_t i = 0; i < r->nteam; i++)
		put_silent_team(s, r, r->team[i].tim);
}
