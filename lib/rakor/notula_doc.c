/* SPDX-License-Identifier: ISC */
/*
 * notula_doc.c - the paper of one meeting: its facts, then unit by unit what
 * was told and how what was asked of it stands.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lembar_rakor.h"
#include "kesbang/money.h"
#include "kesbang/text.h"
#include "lembar.h"
#include "notula.h"

struct page {
	struct kb_kantor	*k;
	struct kb_doc		*d;
	const struct rakor_notula *n;
	struct kb_buf		 b;
};

static void
detail(struct page *g, const char *label)
{
	if (g->b.len > 0)
		kb_doc_detail(g->d, label, g->b.s);
	kb_buf_cut(&g->b, 0);
}

/* ---- the head ---- */

static void
fact(struct page *g, const char *label, const char *value)
{
	if (value != NULL && *value != '\0')
		kb_doc_fact(g->d, label, value);
}

static void
built(struct page *g, const char *label)
{
	fact(g, label, kb_buf_str(&g->b));
	kb_buf_cut(&g->b, 0);
}

static void
when_and_where(struct page *g, const struct rapat *r)
{
	struct kb_buf name = KB_BUF_INIT;

	kb_date_full(&g->b, r->tanggal);
	if (r->selesai.ymd != 0 && r->selesai.ymd != r->tanggal.ymd) {
		kb_buf_adds(&g->b, " s.d. ");
		kb_date_full(&g->b, r->selesai);
	}
	built(g, "Hari, tanggal");
	if (r->tempat != NULL)
		kb_buf_adds(&g->b, r->tempat);
	if (r->wilayah.s[0] != '\0')
		kb_buf_addf(&g->b, "%s%s", g->b.len > 0 ? ", " : "",
		    kb_region_name(g->k, r->wilayah.s, &name));
	built(g, "Tempat");
	kb_buf_free(&name);
}

static void
head(struct page *g)
{
	const struct rapat *r = &g->n->d.rapat;

	kb_doc_title(g->d, r->jenis.n == RAKOR_RAPAT_RAKOR ?
	    "Hasil Rapat" : "Notula Rapat");
	kb_doc_subtitle(g->d, r->nama);
	when_and_where(g, r);
	fact(g, "Tema", r->tema);
	fact(g, "Penyelenggara", r->penyelenggara);
	fact(g, "Dibuka oleh", r->dibuka_oleh);
	fact(g, "Pimpinan", r->pimpinan);
	fact(g, "Moderator", r->moderator);
	fact(g, "Narasumber", r->narasumber);
	fact(g, "Diikuti", r->unsur);
	if (rakor_kapasitas(r, &g->n->p.set, &g->b))
		kb_buf_addf(&g->b, "; lebih dari batas (%s)",
		    rakor_kapasitas_dasar(r, &g->n->p.set));
	built(g, "Peserta");
	fact(g, "Dasar", r->dasar);
	fact(g, "Sumber", r->tautan);
	fact(g, "Nomor", r->head.nomor);
	if (g->n->p.nsel > 0) {
		kb_date_long(&g->b, g->n->p.hari_ini);
		built(g, "Keadaan arahan");
	}
}

/* ---- what was told ---- */

static const char *const told_titles[] = {
	[RAKOR_BAHASAN_PROGRES] = "Perkembangan",
	[RAKOR_BAHASAN_KENDALA] = "Kendala",
	[RAKOR_BAHASAN_RENCANA] = "Rencana",
	[RAKOR_BAHASAN_TERTUNDA] = "Tertunda",
	[RAKOR_BAHASAN_INFORMASI] = "Informasi",
};

static void
group(struct page *g, const char *title, const char *sub)
{
	kb_buf_adds(&g->b, title);
	if (sub != NULL)
		kb_buf_addf(&g->b, ", %s", sub);
	kb_doc_group(g->d, g->b.s);
	kb_buf_cut(&g->b, 0);
}

static void
reached(struct page *g, const struct bahasan *t)
{
	const char *who = t->sasaran != NULL ? kb_code_label(g->k, "sasaran",
	    t->sasaran) : NULL;

	if (who != NULL)
		kb_buf_adds(&g->b, who);
	if (t->jumlah.known) {
		kb_buf_adds(&g->b, who != NULL ? ", " : "");
		kb_int_dots(&g->b, t->jumlah.v);
	}
	if (t->jumlah.known && t->satuan != NULL)
		kb_buf_addf(&g->b, " %s", t->satuan);
	detail(g, who != NULL ? "Sasaran" : "Jumlah");
}

static void
told(struct page *g, const struct bahasan *t, bool speaker)
{
	kb_doc_item(g->d, 0, t->isi);
	if (t->jenis.n == RAKOR_BAHASAN_TERTUNDA) {
		kb_buf_adds(&g->b, t->alasan != NULL ? "tertunda: " :
		    "tertunda");
		kb_buf_adds(&g->b, t->alasan != NULL ? t->alasan : "");
		kb_buf_adds(&g->b, "; waktu baru: ");
		notula_waktu(&g->b, t->ditunda_ke, (kb_pdate){ 0 });
		if (t->ditunda_ke.ymd == 0)
			kb_buf_adds(&g->b, "belum ditentukan");
		detail(g, NULL);
	}
	notula_waktu(&g->b, t->mulai, t->selesai);
	detail(g, NULL);
	if (t->program != NULL)
		kb_doc_detail(g->d, "Program", kb_code_label(g->k, "program",
		    t->program));
	reached(g, t);
	if (t->mitra != NULL)
		kb_doc_detail(g->d, "Mitra", t->mitra);
	if (t->rekomendasi != NULL) {
		notula_nomor(&g->n->d.rapat, t->rekomendasi, &g->b);
		detail(g, "Arahan");
	}
	if (speaker && t->oleh != NULL)
		kb_doc_detail(g->d, "Disampaikan", t->oleh);
}

static bool
same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : kb_same_name(a, b);
}

/* The one who told all that is of the unit; NULL: nobody did. */
static const char *
speaker(const struct rakor_notula *n, const char *unit)
{
	const char *one = NULL;

	for (size_t i = 0; i < n->d.nbahasan; i++) {
		const struct bahasan *t = &n->d.bahasan[i];

		if (!kb_same_name(t->unit, unit))
			continue;
		if (t->oleh == NULL || (one != NULL &&
		    !kb_same_name(one, t->oleh)))
			return NULL;
		one = t->oleh;
	}
	return one;
}

/* Of one part of the unit, kind by kind. */
static void
told_by(struct page *g, const char *unit, const char *sub, bool each)
{
	const struct rakor_dokumen *d = &g->n->d;

	for (size_t kind = RAKOR_BAHASAN_PROGRES;
	    kind < KB_LEN(told_titles); kind++) {
		bool any = false;

		for (size_t i = 0; i < d->nbahasan; i++) {
			const struct bahasan *t = &d->bahasan[i];

			if (t->jenis.n != kind || !same(t->sub_unit, sub) ||
			    !kb_same_name(t->unit, unit))
				continue;
			if (!any)
				group(g, told_titles[kind], sub);
			any = true;
			told(g, t, each);
		}
	}
}

static void
told_in(struct page *g, const char *unit)
{
	const struct rakor_dokumen *d = &g->n->d;
	const char *one = speaker(g->n, unit);

	if (one != NULL)
		kb_doc_fact(g->d, "Disampaikan", one);
	told_by(g, unit, NULL, one == NULL);
	for (size_t i = 0; i < d->nbahasan; i++) {
		const struct bahasan *t = &d->bahasan[i];
		bool first = t->sub_unit != NULL &&
		    kb_same_name(t->unit, unit);

		for (size_t j = 0; first && j < i; j++)
			first = !kb_same_name(d->bahasan[j].unit, unit) ||
			    !same(d->bahasan[j].sub_unit, t->sub_unit);
		if (first)
			told_by(g, unit, t->sub_unit, one == NULL);
	}
}

/* ---- what was asked ---- */

static int
as_listed(const void *va, const void *vb)
{
	const struct rakor_pokok *a = va, *b = vb;

	return a->sel < b->sel ? -1 : a->sel > b->sel;
}

static void
directive(struct page *g, const struct rakor_pokok *k)
{
	const struct rakor_butir *of = k->sel->butir;

	rakor_isi(of, &g->b);
	notula_butir(g->d, of, &g->b);
	rakor_keadaan_kata(k, &g->b);
	detail(g, NULL);
	if (of->r.ukuran != NULL)
		kb_doc_detail(g->d, "Tolok ukur", of->r.ukuran);
	if (k->sel->periode != NULL) {
		rakor_masa_kata(k, &g->b);
		detail(g, "Periode");
	}
	if (of->r.pemberi != NULL)
		kb_doc_detail(g->d, "Diberikan oleh", of->r.pemberi);
	lembar_entry(g->d, k->tercatat, &g->b);
}

static void
asked_of(struct page *g, const char *unit)
{
	const struct rakor_pantau *p = &g->n->p;
	struct rakor_lembar l;
	size_t i = 0;

	while (i < p->npenerima && !kb_same_name(p->penerima[i], unit))
		i++;
	if (i == p->npenerima)
		return;
	rakor_lembar(p, p->penerima[i], true, &l);
	if (l.n > 1)
		qsort(l.pokok, l.n, sizeof(*l.pokok), as_listed);
	for (i = 0; i < l.n; i++) {
		if (i == 0)
			group(g, "Arahan", NULL);
		directive(g, &l.pokok[i]);
	}
	rakor_lembar_free(&l);
}

/* ---- sums ---- */

static bool
same_measure(const struct bahasan *a, const struct bahasan *b)
{
	return a->jenis.n == RAKOR_BAHASAN_PROGRES && a->jumlah.known &&
	    a->sasaran != NULL && b->sasaran != NULL &&
	    strcmp(a->sasaran, b->sasaran) == 0 && same(a->satuan, b->satuan);
}

static bool
is_first(const struct rakor_dokumen *d, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (same_measure(&d->bahasan[j], &d->bahasan[i]))
			return false;
	return same_measure(&d->bahasan[i], &d->bahasan[i]);
}

/* Groups that were reached: of progress, as plans have reached nobody. */
static void
measures(struct page *g)
{
	static const struct kb_column columns[] = {
		{ .label = "Kelompok sasaran" },
		{ .label = "Jumlah", .kind = KB_CELL_INT },
		{ .label = "Satuan" },
	};
	const struct rakor_dokumen *d = &g->n->d;
	bool any = false;

	for (size_t i = 0; i < d->nbahasan; i++) {
		const struct bahasan *t = &d->bahasan[i];
		int64_t sum = 0;

		if (!is_first(d, i))
			continue;
		for (size_t j = i; j < d->nbahasan; j++)
			if (same_measure(&d->bahasan[j], t))
				sum += d->bahasan[j].jumlah.v;
		if (!any) {
			kb_doc_section(g->d, "Sasaran yang dicapai");
			kb_doc_table(g->d, columns, KB_LEN(columns));
		}
		any = true;
		kb_doc_cell(g->d, kb_code_label(g->k, "sasaran", t->sasaran));
		kb_doc_cell_int(g->d, sum);
		kb_doc_cell(g->d, t->satuan);
	}
}

/* What was only stated, or is asked of nobody, is of no unit. */
static void
others(struct page *g)
{
	bool any = false;

	for (size_t i = 0; i < g->n->p.nbutir; i++) {
		const struct rakor_butir *b = &g->n->p.butir[i];

		if (b->rapat != g->n->p.ditanya || b->n > 0 || b->bagian)
			continue;
		if (!any)
			kb_doc_section(g->d, "Tidak ditujukan kepada satu "
			    "bidang");
		any = true;
		rakor_isi(b, &g->b);
		notula_butir(g->d, b, &g->b);
	}
}

struct kb_doc *
rakor_notula_doc(struct kb_kantor *k, const struct rakor_notula *n)
{
	struct page g = { .k = k, .d = kb_doc_new(), .n = n };

	kb_doc_paper(g.d, KB_PAPER_A4);
	kb_office_kop(k, g.d);
	head(&g);
	if (n->d.rapat.jenis.n == RAKOR_RAPAT_RAKOR && n->d.nbahasan == 0) {
		notula_daftar(k, g.d, n, &g.b);
	} else {
		for (size_t i = 0; i < n->nunit; i++) {
			rakor_addressee(k, n->unit[i], &g.b);
			kb_doc_section(g.d, g.b.s);
			kb_buf_cut(&g.b, 0);
			told_in(&g, n->unit[i]);
			asked_of(&g, n->unit[i]);
		}
		others(&g);
		measures(&g);
	}
	notula_tanda_tangan(k, g.d, &n->d.rapat, &g.b);
	kb_buf_free(&g.b);
	return g.d;
}
