/* SPDX-License-Identifier: ISC */
/* lanjutan.c - the draft of the next meeting, of what is open. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lanjutan_rakor.h"
#include "lanjutan.h"
#include "naskah.h"
#include "pantau.h"

struct writing {
	struct kb_kantor *k;
	const struct rakor_pantau *p;
	struct kb_nest_out o;
	bool		 named;
	struct rakor_lanjutan sum;
};

/* ---- which items ---- */

static bool
taken_up(const struct writing *w, const struct rakor_butir *b)
{
	if (!w->named && (b->rapat == NULL ||
	    b->rapat->jenis.n != RAKOR_RAPAT_RAKOR))
		return false;
	for (size_t i = 0; i < b->n; i++)
		if (lanjutan_terbuka(&w->p->sel[b->dari + i]))
			return true;
	return false;
}

static bool
part_of(const struct rakor_butir *b, const struct rakor_butir *top)
{
	for (b = b->induk; b != NULL; b = b->induk)
		if (b == top)
			return true;
	return false;
}

/* Parts stand after their item, among those of its meeting. */
static const struct rakor_butir *
next_part(const struct writing *w, const struct rakor_butir *top,
    const struct rakor_butir *b)
{
	const struct rakor_butir *end = w->p->butir + w->p->nbutir;

	for (b++; b < end && b->rapat == top->rapat; b++)
		if (part_of(b, top) && taken_up(w, b))
			return b;
	return NULL;
}

/* ---- one item ---- */

/* As the item says it; a part leaves it to its item. */
static void
all_of_them(struct writing *w, const struct rakor_butir *b)
{
	struct kb_homes homes = { 0 };
	const char **who = NULL, *at = NULL;
	size_t n = 0, len;

	if (b->r.penerima == NULL || (b->induk != NULL &&
	    b->induk->r.penerima == b->r.penerima))
		return;
	while ((len = rakor_next(b->r.penerima, &at)) > 0) {
		struct kb_buf one = KB_BUF_INIT;

		kb_buf_add(&one, at, len);
		who = kb_realloc(who, n + 1, sizeof(*who));
		who[n++] = kb_homes_text(&homes, &one);
	}
	kb_nest_list(&w->o, "penerima", who, n);
	free(who);
	kb_homes_free(&homes);
}

/* All who are asked, or those that are open. */
static void
addressees(struct writing *w, const struct rakor_butir *b)
{
	const char **who = kb_alloc((b->n + 1) * sizeof(*who));
	size_t n = 0, asked = 0;
	const char *last = NULL;

	for (size_t i = 0; i < b->n; i++) {
		const struct rakor_sel *s = &w->p->sel[b->dari + i];
		const char *one = strlen(s->penerima) == 2 &&
		    kb_region_form(s->penerima) ? "provinsi" : s->penerima;

		if (s->luar)
			continue;
		asked += last == NULL || strcmp(last, s->penerima) != 0;
		last = s->penerima;
		if (lanjutan_terbuka(s) && (n == 0 ||
		    strcmp(who[n - 1], one) != 0))
			who[n++] = one;
	}
	if (n == asked || n == 0)
		all_of_them(w, b);
	else
		kb_nest_list(&w->o, "penerima", who, n);
	free(who);
}

static bool
as_its_item(const struct rakor_butir *b)
{
	const struct rekomendasi *r = &b->r, *of;

	if (b->induk == NULL)
		return false;
	of = &b->induk->r;
	return of->batas == r->batas && of->setiap.n == r->setiap.n &&
	    of->hari_setelah.known == r->hari_setelah.known &&
	    of->hari_setelah.v == r->hari_setelah.v &&
	    of->peristiwa == r->peristiwa;
}

/* What is set anew, beside what it was. */
static void
old_deadline(struct writing *w, const struct rekomendasi *r, bool each)
{
	struct kb_buf b = KB_BUF_INIT;

	if (each && r->batas != NULL)
		kb_buf_addf(&b, "ISI dalam tenggat, bila ada akhirnya: "
		    "tahun: ...; akhir yang lama %s", r->batas);
	else if (r->batas != NULL)
		kb_buf_addf(&b, "tenggat: {tahun: ...} # ISI; batas yang "
		    "lama %s", r->batas);
	if (!each && r->batas != NULL && r->hari_setelah.known &&
	    r->hari_setelah.v > 0)
		kb_buf_addf(&b, ", %lld hari sesudahnya",
		    (long long)r->hari_setelah.v);
	if (!each && r->peristiwa != NULL)
		kb_buf_addf(&b, "%s; dahulu menunggu %s", b.len > 0 ? "" :
		    "tenggat: {tahun: ...} # ISI", r->peristiwa);
	if (b.len > 0)
		kb_nest_note(&w->o, b.s);
	kb_buf_free(&b);
}

/* What recurs goes on; a day that was set has to be set anew. */
static void
deadline(struct writing *w, const struct rakor_butir *b)
{
	struct rekomendasi r = b->r;
	bool each = pantau_berulang(&r);

	if (as_its_item(b))
		return;
	old_deadline(w, &r, each);
	r.batas = NULL;
	r.mulai = NULL;
	if (each)
		naskah_tulis_tenggat(&w->o, "tenggat", &r);
}

static void
repeated(struct writing *w, const struct rakor_butir *b)
{
	struct kb_buf text = KB_BUF_INIT;
	size_t times = 1;

	for (const struct rakor_butir *o = b; o->lama != NULL &&
	    times <= w->p->nbutir; o = o->lama)
		times++;
	if (times > 1) {
		kb_buf_addf(&text, "DIULANG %zu kali dengan yang ini:", times);
		for (const struct rakor_butir *o = b; o != NULL && times-- > 0;
		    o = o->lama)
			kb_buf_addf(&text, "%s %s", o == b ? "" : ",",
			    o->r.head.nomor);
		kb_nest_note(&w->o, text.s);
		w->sum.berulang++;
	}
	kb_buf_free(&text);
}

static void
put_item(struct writing *w, const struct rakor_butir *b, const char *nomor)
{
	struct kb_buf history = KB_BUF_INIT;

	repeated(w, b);
	lanjutan_riwayat(w->k, w->p, b, &history);
	if (history.len > 0)
		kb_nest_note(&w->o, history.s);
	kb_nest_item(&w->o);
	kb_nest_put(&w->o, "nomor", NULL, nomor);
	kb_nest_put(&w->o, "teks", NULL, b->r.isi);
	addressees(w, b);
	deadline(w, b);
	if (b->r.ukuran != NULL)
		kb_nest_put(&w->o, "ukuran", NULL, b->r.ukuran);
	if (b->r.satuan != NULL)
		kb_nest_put(&w->o, "satuan", NULL, b->r.satuan);
	kb_nest_put(&w->o, "mengulang", NULL, b->r.head.nomor);
	kb_buf_free(&history);
}

static void
put_parts(struct writing *w, const struct rakor_butir *top)
{
	struct kb_buf nomor = KB_BUF_INIT;
	const struct rakor_butir *b = next_part(w, top, top);
	size_t n = 0;

	if (b == NULL)
		return;
	kb_nest_begin(&w->o, "sub");
	for (; b != NULL; b = next_part(w, top, b)) {
		kb_buf_cut(&nomor, 0);
		if (n < 26)
			kb_buf_addf(&nomor, "%zu%c", w->sum.butir,
			    (char)('a' + n));
		else
			kb_buf_addf(&nomor, "%zu.%zu", w->sum.butir, n + 1);
		n++;
		put_item(w, b, nomor.s);
		kb_nest_end(&w->o);
	}
	kb_nest_end(&w->o);
	kb_buf_free(&nomor);
}

static void
put_items(struct writing *w)
{
	struct kb_buf nomor = KB_BUF_INIT;

	for (size_t i = 0; i < w->p->nbutir; i++) {
		const struct rakor_butir *b = &w->p->butir[i];

		if (b->induk != NULL || (!taken_up(w, b) &&
		    next_part(w, b, b) == NULL))
			continue;
		w->sum.butir++;
		kb_buf_cut(&nomor, 0);
		kb_buf_addf(&nomor, "%zu", w->sum.butir);
		put_item(w, b, nomor.s);
		put_parts(w, b);
		kb_nest_end(&w->o);
	}
	kb_buf_free(&nomor);
}

/* ---- the document ---- */

/* Directives of an internal meeting stay among those of one. */
static unsigned
kind_of(const struct writing *w)
{
	for (size_t i = 0; i < w->p->nbutir; i++)
		if (taken_up(w, &w->p->butir[i]) &&
		    w->p->butir[i].rapat != NULL)
			return w->p->butir[i].rapat->jenis.n;
	return RAKOR_RAPAT_RAKOR;
}

static void
head(struct writing *w, struct kb_buf *to)
{
	static const struct kb_field number = { .kind = KB_INT };
	struct kb_nest_out o = { .to = to };
	struct kb_buf b = KB_BUF_INIT;
	unsigned kind = kind_of(w);

	kb_buf_adds(&b, "Yang masih terbuka menurut catatan sampai dengan ");
	kb_date_long(&b, w->p->hari_ini);
	kb_buf_adds(&b, ", untuk rapat berikutnya. Isi yang bertanda ISI, "
	    "sunting atau hapus butirnya, lalu simpan dengan 'rakor-rekom "
	    "impor'.");
	kb_nest_note(&o, b.s);
	kb_nest_begin(&o, kind == RAKOR_RAPAT_RAKOR ? "rakor" : "rapat");
	kb_nest_note(&o, "ISI kode, nama dan tanggal rapat berikutnya");
	kb_nest_put(&o, "id", NULL, NULL);
	kb_nest_put(&o, "nama", NULL, NULL);
	kb_nest_put(&o, "tanggal", NULL, NULL);
	if (kind != RAKOR_RAPAT_RAKOR)
		kb_nest_put(&o, "jenis", NULL,
		    rakor_jenis_rapat[kind - 1].name);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "%zu", w->sum.butir);
	kb_nest_put(&o, "jumlah_resmi", &number, b.s);
	kb_nest_end(&o);
	kb_buf_adds(to, w->sum.butir > 0 ? "\nrekomendasi:\n" :
	    "\nrekomendasi: []\n");
	kb_buf_free(&b);
}

struct rakor_lanjutan
rakor_lanjutan(struct kb_kantor *k, const struct rakor_pantau *p, bool named,
    struct kb_buf *yaml)
{
	struct kb_buf list = KB_BUF_INIT;
	struct writing w = { .k = k, .p = p, .named = named,
	    .o = { .to = &list, .indent = 2 } };

	put_items(&w);
	head(&w, yaml);
	kb_buf_adds(yaml, kb_buf_str(&list));
	kb_buf_free(&list);
	return w.sum;
}
