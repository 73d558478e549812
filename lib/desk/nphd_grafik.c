/* SPDX-License-Identifier: ISC */
/* nphd_grafik.c - what each region has paid, and what is left, as a picture; of
 * one region what each receiver got. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nphd.h"

#define MILLION 1e6

/* A region; of one region a receiver. */
struct stack {
	kb_code	 code;
	const char *penerima;		/* NULL: a region */
	double	 paid, rest;		/* rest: of those with a value */
	bool	 known;			/* all values are */
};

static size_t
stacks(const struct nphd_rekap *r, struct stack *to)
{
	bool one = nphd_satu_pemberi(r);
	size_t n = 0, at;

	for (size_t i = 0; i < r->n; i++) {
		const struct nphd_baris *x = &r->baris[i];

		for (at = 0; at < n && strcmp(one ? to[at].penerima :
		    to[at].code.s, one ? x->penerima : x->wilayah.s) != 0;
		    at++)
			continue;
		if (at == n)
			to[n++] = (struct stack){ .code = x->wilayah,
			    .penerima = one ? x->penerima : NULL,
			    .known = true };
		to[at].paid += (double)x->cair.v / MILLION;
		if (x->sisa.known && x->sisa.v > 0)
			to[at].rest += (double)x->sisa.v / MILLION;
		to[at].known = to[at].known && x->sisa.known;
	}
	return n;
}

/* "Bontang": there is no room for what it is. */
static const char *
brief(struct nphd_grafik *g, struct kb_kantor *k, const char *code)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *s = kb_region_name(k, code, &b);

	if (strncmp(s, "Kabupaten ", 10) == 0)
		s += 10;
	else if (strncmp(s, "Kota ", 5) == 0)
		s += 5;
	s = kb_homes_dup(&g->homes, s);
	kb_buf_free(&b);
	return s;
}

static void
titles(struct nphd_grafik *g, struct kb_kantor *k, const struct nphd_rekap *r)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;
	struct kb_pic_chart *c = &g->c;

	kb_buf_addf(&b, "Pencairan hibah pemilihan %s", r->jumlah[0].pilkada);
	c->title = kb_homes_text(&g->homes, &b);
	kb_buf_adds(&b, "Keadaan ");
	kb_date_long(&b, r->masa.to);
	c->subtitle = kb_homes_text(&g->homes, &b);
	if (nphd_satu_pemberi(r)) {
		kb_buf_cut(&name, 0);
		kb_buf_addf(&b, "Pemberi hibah: %s; dalam juta rupiah.",
		    kb_region_name(k, r->baris[0].wilayah.s, &name));
	} else
		kb_buf_adds(&b, "Semua penerima; dalam juta rupiah.");
	for (size_t i = 0; i < r->n; i++)
		if (r->baris[i].sisa.known && r->baris[i].sisa.v < 0) {
			kb_buf_adds(&b, " Yang cair melebihi nilai tidak "
			    "mengurangi sisa.");
			break;
		}
	kb_buf_addf(&b, "\nSumber: register %s.", k->office.nama != NULL ?
	    k->office.nama : "kantor");
	c->notes = kb_homes_text(&g->homes, &b);
	kb_buf_free(&name);
	kb_buf_free(&b);
}

/* What is left, of what has a value; what has none is a gap of its own. */
static void
series(struct nphd_grafik *g, const struct stack *at, size_t n)
{
	bool all = true;

	g->value = kb_alloc((3 * n + 1) * sizeof(*g->value));
	for (size_t i = 0; i < n; i++) {
		all = all && at[i].known;
		g->value[i] = (struct kb_pic_value){ at[i].paid, true };
		g->value[n + i] = (struct kb_pic_value){ at[i].rest, true };
		g->value[2 * n + i] = (struct kb_pic_value){ 0,
		    at[i].known };
	}
	g->series[0] = (struct kb_pic_series){ .label = "Cair",
	    .at = g->value };
	g->series[1] = (struct kb_pic_series){ .label = "Sisa",
	    .at = g->value + n };
	g->series[2] = (struct kb_pic_series){ .label = "Tanpa nilai",
	    .rank = KB_PIC_MUTED,
	    .at = g->value + 2 * n };
	g->c = (struct kb_pic_chart){ .kind = KB_PIC_STACKS,
	    .period = g->period, .nperiod = n, .series = g->series,
	    .nseries = all ? 2 : 3, .unit = "juta rupiah",
	    .unknown = "ada NPHD yang nilainya belum diketahui" };
}

int
nphd_grafik(struct kb_kantor *k, const struct nphd_rekap *r,
    struct nphd_grafik *g, struct kb_err *err)
{
	struct stack *at;
	size_t n;

	memset(g, 0, sizeof(*g));
	if (r->njumlah != 1)
		return kb_fail(err, r->njumlah == 0 ? KB_DATA : KB_USAGE,
		    r->njumlah == 0 ? "tidak ada NPHD yang dapat digambar" :
		    "--grafik: sebutkan satu pemilihan dengan --pilkada");
	at = kb_alloc((r->n + 1) * sizeof(*at));
	n = stacks(r, at);
	g->period = kb_alloc((n + 1) * sizeof(*g->period));
	for (size_t i = 0; i < n; i++)
		g->period[i] = at[i].penerima == NULL ?
		    brief(g, k, at[i].code.s) : kb_code_label(k,
		    "penerima_nphd", at[i].penerima);
	series(g, at, n);
	titles(g, k, r);
	free(at);
	return 0;
}

struct kb_doc *
nphd_grafik_doc(struct kb_kantor *k, const struct nphd_grafik *g)
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
nphd_grafik_free(struct nphd_grafik *g)
{
	free(g->value);
	free(g->period);
	kb_homes_free(&g->homes);
}
