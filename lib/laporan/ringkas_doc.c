/* SPDX-License-Identifier: ISC */
/* ringkas_doc.c - the summary of a day or a period as a document. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "ringkas.h"

/* ---- the counts at the top ---- */

static size_t
teams_heard(const struct ringkas *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->nteam; i++)
		n += r->team[i].tim != NULL && r->team[i].masuk.v > 0;
	return n;
}

static size_t
teams_known(const struct ringkas *r)
{
	size_t n = 0;

	/* One that owes nothing on such a day is not missed. */
	for (size_t i = 0; i < r->nteam; i++)
		n += r->team[i].tim != NULL && (r->team[i].target.v > 0 ||
		    r->team[i].masuk.v > 0);
	return n;
}

static void
put_reports_counted(struct kb_doc *doc, const struct ringkas *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%lld", (long long)r->masuk);
	if (r->nihil > 0)
		kb_buf_addf(&b, ", di antaranya %lld nihil",
		    (long long)r->nihil);
	if (r->rencana > 0)
		kb_buf_addf(&b, ", %s%lld rencana", r->nihil > 0 ? "" :
		    "di antaranya ", (long long)r->rencana);
	kb_doc_fact(doc, "Laporan", b.s);
	kb_buf_free(&b);
}

static void
put_counts(struct kb_doc *doc, const struct ringkas *r)
{
	const char *class = laporan_class(r->klasifikasi);
	struct kb_buf b = KB_BUF_INIT;

	put_reports_counted(doc, r);
	kb_buf_addf(&b, "%zu", r->nitem);
	kb_doc_fact(doc, "Kejadian", b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%zu dari %zu", teams_heard(r), teams_known(r));
	kb_doc_fact(doc, "Tim melapor", b.s);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, class != NULL ? class : "belum ada");
	if (r->unclassed > 0)
		kb_buf_addf(&b, " (%zu laporan belum diklasifikasi)",
		    r->unclassed);
	kb_doc_fact(doc, "Klasifikasi", b.s);
	if (r->masuk == 0)
		kb_doc_para(doc, "Tidak ada laporan yang diterima.");
	else if (r->nitem == 0 && r->nihil > 0)
		kb_doc_para(doc, "Nihil: tidak ada kejadian yang "
		    "dilaporkan.");
	kb_buf_free(&b);
}

/* ---- bidang without a report ---- */

/* Also by an earlier report of a chain that ended in another bidang. */
static bool
reported(const struct ringkas *r, const char *bidang)
{
	for (size_t i = 0; i < r->nitem; i++)
		if (strcmp(r->item[i].l->bidang, bidang) == 0)
			return true;
	for (size_t i = 0; i < r->day.n; i++)
		if (r->day.l[i].bidang != NULL &&
		    r->day.l[i].keadaan.n != LAPORAN_RENCANA &&
		    strcmp(r->day.l[i].bidang, bidang) == 0)
			return true;
	return false;
}

static void
put_silent(struct kb_doc *doc, const struct ringkas *r)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *code;

	for (size_t i = 0; (code = kb_code_nth(r->k, "bidang", i)) != NULL; i++)
		if (!reported(r, code))
			kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " :
			    "Tanpa laporan: ",
			    kb_code_label(r->k, "bidang", code));
	kb_buf_addc(&b, '.');
	if (r->nitem > 0 && b.len > 1)
		kb_doc_para(doc, b.s);
	kb_buf_free(&b);
}

static void
put_plans(struct laporan_sheet *s, const struct ringkas *r)
{
	struct kb_buf t = KB_BUF_INIT;

	kb_buf_adds(&t, "Rencana ");
	if (r->plan.from.ymd == r->plan.to.ymd)
		kb_date_full(&t, r->plan.from);
	else
		kb_period_long(&t, &r->plan);
	kb_upper(t.s);
	laporan_put_list(s, t.s, &r->planned, false);
	kb_buf_free(&t);
}

struct kb_doc *
laporan_ringkas_doc(const struct ringkas *r)
{
	struct laporan_sheet s = { r->k, kb_doc_new(), r->period, 0 };

	laporan_put_head(&s, r->set.judul_ringkas, r->klasifikasi, r->number,
	    r->revision);
	put_counts(s.doc, r);
	laporan_put_bidang(&s, r->item, r->nitem);
	put_silent(s.doc, r);
	laporan_put_list(&s, "RENCANA YANG BELUM DILAPORKAN PELAKSANAANNYA",
	    &r->unmet, false);
	laporan_put_list(&s, "MASIH BERLANJUT, BELUM ADA KABAR BARU",
	    &r->ongoing, false);
	put_plans(&s, r);
	laporan_put_list(&s, "SUSULAN: DITERIMA SESUDAH RINGKASAN TERAKHIR",
	    &r->late, true);
	laporan_put_measures(&s, r->item, r->nitem);
	laporan_put_teams(&s, r->team, r->nteam);
	kb_office_sign(r->k, s.doc);
	return s.doc;
}
