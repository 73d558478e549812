/* SPDX-License-Identifier: ISC */
/* ringkas_doc.c - the summary of a day or a period: by bidang, or by ATHG. */
#include <stdlib.h>
#include <string.h>

#include "bahan.h"
#include "kesbang/text.h"

/* ---- the counts at the top ---- */

static size_t
teams_heard(const struct bahan *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->nteam; i++)
		n += r->team[i].tim != NULL && r->team[i].masuk.v > 0;
	return n;
}

static size_t
teams_known(const struct bahan *r)
{
	size_t n = 0;

	/* One that owes nothing on such a day is not missed. */
	for (size_t i = 0; i < r->nteam; i++)
		n += r->team[i].tim != NULL && (r->team[i].target.v > 0 ||
		    r->team[i].masuk.v > 0);
	return n;
}

static void
put_reports_counted(struct kb_doc *doc, const struct bahan *r)
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

/* Of several offices, how much each has. */
static void
put_offices(struct kb_doc *doc, const struct bahan *r)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *before = "";

	for (;;) {
		const char *next = NULL;
		kb_code of = { "" };
		size_t n = 0;

		for (size_t i = 0; i < r->day.n; i++) {
			const char *c = r->day.l[i].head.kantor.s;

			if (strcmp(c, before) > 0 && (next == NULL ||
			    strcmp(c, next) < 0))
				next = c;
		}
		if (next == NULL)
			break;
		for (size_t i = 0; i < r->day.n; i++)
			n += strcmp(r->day.l[i].head.kantor.s, next) == 0;
		memcpy(of.s, next, strlen(next) + 1);
		kb_buf_adds(&b, b.len > 0 ? ", " : "");
		kb_region_long(r->k, &of, &b);
		kb_buf_addf(&b, " %zu", n);
		before = next;
	}
	kb_doc_fact(doc, "Menurut kantor", b.len > 0 ? b.s : "tidak ada");
	kb_buf_free(&b);
}

void
bahan_put_counts(struct kb_doc *doc, const struct bahan *r)
{
	const char *class = laporan_class(r->klasifikasi);
	struct kb_buf b = KB_BUF_INIT;

	put_reports_counted(doc, r);
	if (r->k->semua)
		put_offices(doc, r);
	kb_buf_addf(&b, "%zu", r->nevent);
	if (r->nevent < r->nitem)	/* told by two teams */
		kb_buf_addf(&b, " dalam %zu butir: ada yang dilaporkan "
		    "beberapa tim", r->nitem);
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
	kb_buf_free(&b);
}

static void
put_nothing(struct kb_doc *doc, const struct bahan *r)
{
	if (r->masuk == 0)
		kb_doc_para(doc, "Tidak ada laporan yang diterima.");
	else if (r->nitem == 0 && r->nihil > 0)
		kb_doc_para(doc, "Nihil: tidak ada kejadian yang "
		    "dilaporkan.");
}

/* ---- bidang without a report ---- */

/* Also by an earlier report of a chain that ended in another bidang. */
static bool
reported(const struct bahan *r, const char *bidang)
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
put_silent(struct kb_doc *doc, const struct bahan *r)
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

void
bahan_put_plans(struct laporan_halaman *s, const struct bahan *r)
{
	struct kb_buf t = KB_BUF_INIT;

	laporan_put_list(s, "RENCANA YANG BELUM TIBA WAKTUNYA", &r->coming,
	    false);
	kb_buf_adds(&t, "Rencana ");
	if (r->plan.from.ymd == r->plan.to.ymd)
		kb_date_full(&t, r->plan.from);
	else
		kb_period_long(&t, &r->plan);
	kb_upper(t.s);
	laporan_put_list(s, t.s, &r->planned, false);
	kb_buf_free(&t);
}

void
bahan_put_rest(struct laporan_halaman *s, const struct bahan *r)
{
	laporan_put_list(s, "RENCANA YANG BELUM DILAPORKAN PELAKSANAANNYA",
	    &r->unmet, false);
	laporan_put_list(s, "MASIH BERLANJUT, BELUM ADA KABAR BARU",
	    &r->ongoing, false);
	bahan_put_plans(s, r);
	laporan_put_list(s, "SUSULAN: DITERIMA SESUDAH RINGKASAN TERAKHIR",
	    &r->late, true);
	laporan_put_measures(s, r->item, r->nitem);
}

struct laporan_halaman
bahan_sheet(const struct bahan *r)
{
	struct laporan_halaman s = { r->k, kb_doc_new(), r->period, 0 };

	laporan_put_head(&s, bahan_setting(r, r->form->title), r->klasifikasi,
	    r->number, r->revised);
	return s;
}

/* What another register saw on that day. */
static int
read_prices(struct bahan *r, struct kb_err *err)
{
	size_t n = 0;
	int rc;

	if (r->k->tambahan == NULL)
		return 0;
	r->prices = kb_doc_new();
	rc = r->k->tambahan(r->k, "harga", &r->period, r->prices, &n, err);
	if (rc != 0 || n == 0) {
		kb_doc_free(r->prices);
		r->prices = NULL;
	}
	return rc;
}

static void
put_prices(struct kb_doc *doc, const struct bahan *r)
{
	if (r->prices == NULL)
		return;
	kb_doc_section(doc, "HARGA BAHAN POKOK");
	kb_doc_append(doc, r->prices);
}

static struct kb_doc *
ringkas_doc(const struct bahan *r)
{
	struct laporan_halaman s = bahan_sheet(r);

	bahan_put_counts(s.doc, r);
	put_nothing(s.doc, r);
	laporan_put_bidang(&s, r->item, r->nitem);
	put_silent(s.doc, r);
	bahan_put_rest(&s, r);
	put_prices(s.doc, r);
	laporan_put_teams(&s, r->team, r->nteam);
	kb_office_sign(r->k, s.doc, r->issued);
	return s.doc;
}

const struct form ringkas_form = {
	.document = "ringkas", .joined = "ringkas/semua",
	.title = offsetof(struct laporan_setelan, judul_ringkas),
	.number = offsetof(struct laporan_setelan, nomor_ringkas),
	.ongoing = 30, .more = read_prices, .doc = ringkas_doc,
};

/* ---- by ATHG: ancaman, tantangan, hambatan, gangguan ---- */

static size_t
put_athg(struct laporan_halaman *s, const struct bahan *r, kb_enum athg,
    const char *name, size_t section)
{
	struct kb_buf title = KB_BUF_INIT;
	uint64_t *event = NULL;
	size_t n = 0;

	for (size_t i = 0; i < r->nitem; i++)
		if (laporan_is_athg(&athg, &r->item[i]))
			laporan_event_add(&event, &n, laporan_event(r->k,
			    r->item[i].l));
	free(event);
	kb_buf_addf(&title, "%s: %zu kejadian", name, n);
	if (n > 0)
		laporan_put_section(s, section, title.s);
	kb_buf_free(&title);
	laporan_put_grouped(s, r->item, r->nitem, laporan_is_athg, &athg);
	return n;
}

static struct kb_doc *
athg_doc(const struct bahan *r)
{
	const struct kb_field *f = &laporan_type.field[kb_field_find(
	    &laporan_type, "athg")];
	struct laporan_halaman s = bahan_sheet(r);
	struct kb_buf none = KB_BUF_INIT;
	size_t sections = 0;

	bahan_put_counts(s.doc, r);
	put_nothing(s.doc, r);
	for (uint8_t i = 0; f->word[i].name != NULL; i++)
		if (put_athg(&s, r, (kb_enum){ (uint8_t)(i + 1) },
		    f->word[i].name, sections) > 0)
			sections++;
		else
			kb_buf_addf(&none, "%s%s", none.len > 0 ? ", " :
			    "Tanpa laporan: ", f->word[i].name);
	put_athg(&s, r, (kb_enum){ 0 }, "ATHG belum ditentukan", sections);
	kb_buf_addc(&none, '.');
	if (r->nitem > 0 && none.len > 1)
		kb_doc_para(s.doc, none.s);
	kb_buf_free(&none);
	bahan_put_rest(&s, r);
	laporan_put_teams(&s, r->team, r->nteam);
	kb_office_sign(r->k, s.doc, r->issued);
	return s.doc;
}

const struct form athg_form = {
	.document = "ringkas-athg", .joined = "ringkas-athg/semua",
	.title = offsetof(struct laporan_setelan, judul_athg),
	.number = offsetof(struct laporan_setelan, nomor_athg),
	.ongoing = 30, .doc = athg_doc,
};
