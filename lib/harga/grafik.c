/* SPDX-License-Identifier: ISC */
/*
 * grafik.c - the prices of one thing through the days that it was seen, a
 * line a market, under the ceiling of each day.  A day on which a market had
 * no price that counts is a gap.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/harga.h"
#include "kesbang/text.h"

static const char *
keep(struct harga_grafik *g, struct kb_buf *b)
{
	return kb_homes_text(&g->homes, b);
}

/* The place of a day, or of a market, among those before it. */
static size_t
day_of(kb_date *day, size_t *n, kb_date d)
{
	if (*n == 0 || day[*n - 1].ymd != d.ymd)
		day[(*n)++] = d;
	return *n - 1;
}

static size_t
market_of(const char **market, size_t *n, const char *name)
{
	for (size_t i = 0; i < *n; i++)
		if (strcmp(market[i], name) == 0)
			return i;
	market[(*n)++] = name;
	return *n - 1;
}

/* Of two things one chart would show neither. */
static int
one_thing(const struct harga_pantau *p, struct kb_err *err)
{
	for (size_t i = 1; i < p->n; i++)
		if (strcmp(p->baris[i].komoditas, p->baris[0].komoditas) != 0 ||
		    strcmp(p->baris[i].satuan, p->baris[0].satuan) != 0)
			return kb_fail(err, KB_USAGE, "--grafik: sebutkan satu "
			    "komoditas dengan --komoditas; yang diminta memuat "
			    "'%.60s' per %s dan '%.60s' per %s",
			    p->baris[0].komoditas, p->baris[0].satuan,
			    p->baris[i].komoditas, p->baris[i].satuan);
	return p->n > 0 ? 0 : kb_fail(err, KB_DATA, "tidak ada harga yang "
	    "tercatat untuk digambar");
}

/* "HET Rp13.100; sejak 25/08/2025 Rp14.000", of the days that are drawn. */
static void
ceilings(struct harga_grafik *g, const struct harga_pantau *p)
{
	struct kb_buf b = KB_BUF_INIT, laws = KB_BUF_INIT;
	int64_t was = 0;

	for (size_t i = 0; i < p->n; i++) {
		const struct harga_baris *r = &p->baris[i];
		char day[KB_DATE_TEXT];

		if (!r->batas.known || r->batas.v == was)
			continue;
		kb_date_slash(r->tanggal, day);
		kb_buf_adds(&b, b.len == 0 ? r->jenis.n == ACUAN_HET ? "HET " :
		    "HAP " : "; sejak ");
		if (was != 0)
			kb_buf_addf(&b, "%s ", day);
		kb_money_text(&b, r->batas.v);
		if (r->dasar != NULL)
			kb_buf_add_once(&laws, r->dasar, "; ");
		was = r->batas.v;
	}
	if (b.len > 0) {
		g->c.ceiling_label = keep(g, &b);
		g->c.ceiling_at = g->ceiling;
	}
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "Hanya hari yang ada harganya.%s%s%s", laws.len > 0 ?
	    " Batas atas menurut " : "", kb_buf_str(&laws), laws.len > 0 ? "." :
	    "");
	if (p->ragu.len > 0)
		kb_buf_addf(&b, " %s", p->ragu.s);
	g->c.notes = keep(g, &b);
	kb_buf_free(&b);
	kb_buf_free(&laws);
}

static void
labels(struct kb_kantor *k, struct harga_grafik *g,
    const struct harga_baris *last, const struct kb_period *span)
{
	const char *unit = kb_code_label(k, "satuan", last->satuan);
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "Harga %s", last->komoditas);
	g->c.title = keep(g, &b);
	kb_buf_cut(&b, 0);
	kb_period_long(&b, span);
	g->c.subtitle = keep(g, &b);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "Rp/%s", unit);
	g->c.unit = keep(g, &b);
	kb_buf_free(&b);
}

static void
series(struct harga_grafik *g, const struct harga_pantau *p)
{
	kb_date *day = kb_alloc((p->n + 1) * sizeof(*day));
	const char **market = kb_alloc((p->n + 1) * sizeof(*market));
	size_t nday = 0, nmarket = 0;
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < p->n; i++) {
		day_of(day, &nday, p->baris[i].tanggal);
		market_of(market, &nmarket, p->baris[i].pasar);
	}
	g->value = kb_alloc((nday * nmarket + 1) * sizeof(*g->value));
	g->series = kb_alloc((nmarket + 1) * sizeof(*g->series));
	g->period = kb_alloc((nday + 1) * sizeof(*g->period));
	g->ceiling = kb_alloc((nday + 1) * sizeof(*g->ceiling));
	for (size_t i = 0, d = 0; i < p->n; i++) {
		while (day[d].ymd != p->baris[i].tanggal.ymd)
			d++;
		g->value[market_of(market, &nmarket, p->baris[i].pasar) * nday +
		    d] = (struct kb_pic_value){ (double)p->baris[i].harga.v,
		    p->baris[i].harga.known };
		if (p->baris[i].batas.known)
			g->ceiling[d] = (struct kb_pic_value){
			    (double)p->baris[i].batas.v, true };
	}
	for (size_t i = 0; i < nmarket; i++) {
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, market[i]);
		g->series[i] = (struct kb_pic_series){ .label = keep(g, &b),
		    .at = &g->value[i * nday] };
	}
	for (size_t i = 0; i < nday; i++) {
		char text[KB_DATE_TEXT];

		kb_date_slash(day[i], text);
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, text);
		g->period[i] = keep(g, &b);
	}
	g->c.series = g->series;
	g->c.nseries = nmarket;
	g->c.period = g->period;
	g->c.nperiod = nday;
	kb_buf_free(&b);
	free(day);
	free(market);
}

int
harga_grafik(struct kb_kantor *k, const struct harga_tanya *q,
    struct harga_grafik *g, struct kb_err *err)
{
	struct harga_tanya each = *q;
	struct harga_pantau p;
	struct kb_period span;
	int rc;

	memset(g, 0, sizeof(*g));
	each.tiap = HARGA_TIAP_PASAR;
	rc = harga_pantau(k, &each, &p, err);
	if (rc == 0)
		rc = one_thing(&p, err);
	if (rc == 0) {
		g->c = (struct kb_pic_chart){ .id = "harga", .money = true,
		    .kind = KB_PIC_LINES, .unknown = "tidak ada harga" };
		span = (struct kb_period){ p.baris[0].tanggal,
		    p.baris[p.n - 1].tanggal };
		series(g, &p);
		labels(k, g, &p.baris[p.n - 1], &span);
		ceilings(g, &p);
	}
	harga_pantau_free(&p);
	return rc;
}

struct kb_doc *
harga_grafik_doc(struct kb_kantor *k, const struct harga_grafik *g)
{
	struct kb_doc *d = kb_doc_new();
	struct kb_buf svg = KB_BUF_INIT, told = KB_BUF_INIT, text = KB_BUF_INIT;
	struct kb_pic_chart c = g->c;

	c.bare = true;
	kb_pic_chart_svg(&svg, &c);
	kb_pic_chart_text(&text, &c, false);
	kb_pic_chart_told(&told, &c);
	kb_office_kop(k, d);
	kb_doc_title(d, c.title);
	kb_doc_subtitle(d, c.subtitle);
	kb_doc_picture(d, svg.s, kb_buf_str(&told), kb_buf_str(&text));
	kb_doc_note(d, c.notes);
	kb_buf_free(&svg);
	kb_buf_free(&told);
	kb_buf_free(&text);
	return d;
}

void
harga_grafik_free(struct harga_grafik *g)
{
	free(g->value);
	free(g->series);
	free(g->period);
	free(g->ceiling);
	kb_homes_free(&g->homes);
	memset(g, 0, sizeof(*g));
}
