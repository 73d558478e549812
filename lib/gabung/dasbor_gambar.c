/* SPDX-License-Identifier: ISC */
/* dasbor_gambar.c - charts of reports that came, and of money that was paid. */
#include <stdio.h>
#include <string.h>

#include "dasbor.h"
#include "kesbang/bantuan.h"
#include "kesbang/findings.h"
#include "kesbang/laporan.h"
#include "kesbang/nphd.h"
#include "kesbang/picture.h"

#define DAYS 14
#define YEARS 12

/* A chart as a block of the page, which has its heading. */
static void
put_chart(struct kb_doc *doc, struct kb_pic_chart *c)
{
	struct kb_buf svg = KB_BUF_INIT, told = KB_BUF_INIT;
	struct kb_buf text = KB_BUF_INIT;

	c->bare = true;
	kb_pic_chart_svg(&svg, c);
	kb_pic_chart_told(&told, c);
	kb_pic_chart_text(&text, c, false);
	kb_doc_picture(doc, kb_buf_str(&svg), kb_buf_str(&told),
	    kb_buf_str(&text));
	kb_buf_free(&svg);
	kb_buf_free(&told);
	kb_buf_free(&text);
}

/* ---- reports of the last days ---- */

struct traffic {
	kb_date			 first;
	struct kb_pic_value	 came[DAYS], lacking[DAYS];
};

static int
add_day(void *arg, void *rec, struct kb_err *err)
{
	struct traffic *t = arg;
	const struct laporan_target *r = rec;
	int at = kb_date_serial(r->tanggal) - kb_date_serial(t->first);

	(void)err;
	if (at < 0 || at >= DAYS)
		return 0;
	t->came[at].v += (double)r->masuk.v;
	t->came[at].known = true;
	if (r->kurang.known)
		t->lacking[at].v += (double)r->kurang.v;
	t->lacking[at].known = t->lacking[at].known || r->kurang.known;
	return 0;
}

int
dasbor_laporan(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	struct traffic t = { .first = kb_date_add(k->env.today, 1 - DAYS) };
	struct kb_period span = { t.first, k->env.today };
	struct kb_pic_series series[] = {
		{ .label = "masuk", .at = t.came },
		{ .label = "kurang dari target", .at = t.lacking },
	};
	char name[DAYS][8];
	const char *period[DAYS];
	struct kb_pic_chart c = { .id = "laporan", .kind = KB_PIC_STACKS,
	    .title = "Laporan harian", .period = period, .nperiod = DAYS,
	    .series = series, .nseries = KB_LEN(series), .unit = "laporan",
	    .unknown = "belum ada" };
	int64_t others;
	bool all;
	int rc;

	if (!kb_table_used(k->db, "laporan"))
		return 0;
	for (int i = 0; i < DAYS; i++) {
		kb_date d = kb_date_add(t.first, i);

		snprintf(name[i], sizeof(name[i]), "%02d/%02d",
		    d.ymd % 100, d.ymd / 100 % 100);
		period[i] = name[i];
	}
	others = laporan_lain(k, &span);
	k->semua = others > 0 && strcmp(k->env.office.s,
	    k->office.kode.s) == 0;		/* not where one was asked for */
	rc = laporan_target_rows(k, &span, add_day, &t, err);
	all = k->semua;
	k->semua = false;
	if (rc != 0)
		return -1;
	kb_doc_section(doc, all ? "Laporan harian semua kantor, 14 hari "
	    "terakhir" : "Laporan harian, 14 hari terakhir");
	put_chart(doc, &c);
	return 0;
}

/* ---- money of a year: aid to parties ---- */

struct paid {
	kb_code			 council;	/* the first, by code */
	size_t			 n;
	char			 name[YEARS][8];
	const char		*period[YEARS];
	struct kb_pic_value	 budget[YEARS], out[YEARS];
};

static int
add_year(void *arg, void *rec, struct kb_err *err)
{
	struct paid *p = arg;
	const struct realisasi *r = rec;

	(void)err;
	if (p->n == 0)
		p->council = r->wilayah;
	if (p->n == YEARS || strcmp(p->council.s, r->wilayah.s) != 0)
		return 0;
	snprintf(p->name[p->n], sizeof(p->name[0]), "%d",
	    (int)(r->tahun.ymd / 10000));
	p->period[p->n] = p->name[p->n];
	p->budget[p->n] = (struct kb_pic_value){ (double)r->pagu.v,
	    r->pagu.known };
	p->out[p->n++] = (struct kb_pic_value){ (double)r->cair.v,
	    r->cair.known };
	return 0;
}

int
dasbor_banpol(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	struct paid p = { .n = 0 };
	struct kb_pic_series series[] = {
		{ .label = "pagu", .at = p.budget },
		{ .label = "cair", .at = p.out },
	};
	struct kb_pic_chart c = { .id = "banpol", .kind = KB_PIC_GROUPS,
	    .title = "Bantuan keuangan partai politik", .period = p.period,
	    .series = series, .nseries = KB_LEN(series), .money = true,
	    .unit = "Rp", .unknown = "belum diketahui" };
	struct kb_filter f, years;
	struct kb_buf name = KB_BUF_INIT, head = KB_BUF_INIT;
	int rc;

	if (!kb_table_used(k->db, "pencairan"))
		return 0;
	kb_filter_begin(&f, &bantuan_type);
	kb_filter_begin(&years, &realisasi_type);
	rc = bantuan_fill(k, &f, false, NULL, err);
	if (rc == 0)
		rc = kb_store_list(k->db, &years, add_year, &p, err);
	c.nperiod = p.n;
	if (rc == 0 && p.n > 0) {
		kb_buf_addf(&head, "Bantuan keuangan partai politik, %s",
		    kb_region_name(k, p.council.s, &name));
		kb_doc_section(doc, head.s);
		put_chart(doc, &c);
	}
	kb_filter_free(&f);
	kb_filter_free(&years);
	kb_buf_free(&name);
	kb_buf_free(&head);
	return rc;
}

/* ---- grants of an election ---- */

int
dasbor_nphd(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	const struct nphd_tanya ask = { .masa = { { 0 }, { 0 } } };
	struct nphd_rekap r = { 0 };
	struct nphd_grafik g = { 0 };
	struct kb_err none;
	int rc;

	if (!kb_table_used(k->db, "nphd"))
		return 0;
	rc = nphd_rekap(k, &ask, &r, err);
	/* Of several elections there is no one chart: the list has them. */
	if (rc == 0 && nphd_grafik(k, &r, &g, &none) == 0) {
		kb_doc_section(doc, "Hibah pemilihan (NPHD)");
		put_chart(doc, &g.c);
	}
	nphd_grafik_free(&g);
	nphd_rekap_free(&r);
	return rc;
}
