/* SPDX-License-Identifier: ISC */
/* periksa_rapat.c - meetings and their items, against each other. */
#include <string.h>

#include "periksa.h"

/* ---- what another office has otherwise ---- */

static const char *
office(struct periksa *q, const struct kb_head *h, struct kb_buf *name)
{
	kb_buf_cut(name, 0);
	rakor_addressee(q->k, h->kantor.s, name);
	return kb_buf_str(name);
}

static void
twins(struct periksa *q, const struct kb_type *type)
{
	struct kb_buf name = KB_BUF_INIT;

	for (size_t i = 0; i < q->p.dalam->nkembar; i++) {
		const struct pantau_kembar *t = &q->p.dalam->kembar[i];

		if (t->type != type)
			continue;
		kb_buf_addf(&q->b, "berbeda dari catatan %s, yang dihitung: ",
		    office(q, t->pemegang, &name));
		if (!pantau_beda(type, t->catatan, t->pemegang, &q->b))
			kb_buf_cut(&q->b, 0);
		periksa_say(q, t->catatan, type == &rapat_type ? "nama" :
		    "isi", PERIKSA_KEMBAR, NULL);
	}
	kb_buf_free(&name);
}

/* One number, and not one meeting: perhaps a day that was mistyped. */
static void
namesakes(struct periksa *q)
{
	struct kb_buf name = KB_BUF_INIT;

	for (size_t i = 0; i < q->p.nrapat; i++) {
		const struct rapat *r = &q->p.rapat[i], *o =
		    rakor_rapat_find(&q->p, r->head.nomor);

		if (o == r || r->jenis.n == RAKOR_RAPAT_INTERNAL ||
		    o->jenis.n == RAKOR_RAPAT_INTERNAL)
			continue;
		kb_buf_addf(&q->b, "nomor itu juga rapat lain, catatan %s, ",
		    office(q, &o->head, &name));
		kb_date_long(&q->b, o->tanggal);
		periksa_say(q, &r->head, "nomor", PERIKSA_KEMBAR, NULL);
	}
	kb_buf_free(&name);
}

/* ---- meetings ---- */

static void
official(struct periksa *q, const struct rapat *r)
{
	int64_t n = 0, want = r->jumlah_resmi.v;
	bool part = r->lengkap.n != 0 && !kb_yes(r->lengkap);

	for (size_t i = 0; i < q->p.nbutir; i++)
		n += q->p.butir[i].rapat == r && rakor_induk(
		    q->p.butir[i].r.butir) == 0;
	if (!r->jumlah_resmi.known || n == want || (part && n < want))
		return;
	kb_buf_addf(&q->b, "%lld butir menurut naskah resmi, tercatat %lld",
	    (long long)want, (long long)n);
	periksa_say(q, &r->head, "jumlah_resmi", PERIKSA_JUMLAH, NULL);
}

void
periksa_rapat(struct periksa *q)
{
	for (size_t i = 0; i < q->p.nrapat; i++) {
		const struct rapat *r = &q->p.rapat[i];

		if (!rakor_kapasitas(r, &q->p.set, &q->b))
			kb_buf_cut(&q->b, 0);
		periksa_say(q, &r->head, "peserta", PERIKSA_KAPASITAS,
		    rakor_kapasitas_dasar(r, &q->p.set));
		official(q, r);
	}
	twins(q, &rapat_type);
	namesakes(q);
}

/* ---- items ---- */

static void
parent(struct periksa *q, const struct rakor_butir *b)
{
	size_t n = rakor_induk(b->r.butir);

	if (n == 0 || b->induk != NULL)
		return;
	kb_buf_addf(&q->b, "butir induknya, %.*s, tidak tercatat", (int)n,
	    b->r.butir);
	periksa_say(q, &b->r.head, "butir", PERIKSA_INDUK, NULL);
}

static void
until(struct periksa *q, const struct rakor_butir *b)
{
	kb_date last = pantau_rentang(b->r.batas).to;

	if (b->rapat == NULL || last.ymd == 0 ||
	    last.ymd >= b->rapat->tanggal.ymd ||
	    (b->induk != NULL && b->r.batas == b->induk->r.batas))
		return;
	kb_date_long(&q->b, last);
	kb_buf_adds(&q->b, ", sebelum rapatnya, ");
	kb_date_long(&q->b, b->rapat->tanggal);
	periksa_say(q, &b->r.head, "batas", PERIKSA_BATAS, NULL);
}

/* Items stand as the list runs, so printed numbers rise. */
static const struct rakor_butir *
printed(struct periksa *q, const struct rakor_butir *b,
    const struct rakor_butir *last)
{
	if (!b->r.nomor_cetak.known)
		return last;
	if (last != NULL && last->rapat == b->rapat &&
	    strcmp(last->r.rapat, b->r.rapat) == 0 &&
	    last->r.nomor_cetak.v >= b->r.nomor_cetak.v) {
		kb_buf_addf(&q->b, last->r.nomor_cetak.v ==
		    b->r.nomor_cetak.v ? "%lld juga nomor %s" :
		    "%lld, padahal sebelumnya %s bernomor %lld",
		    (long long)b->r.nomor_cetak.v, last->r.head.nomor,
		    (long long)last->r.nomor_cetak.v);
		periksa_say(q, &b->r.head, "nomor_cetak", PERIKSA_CETAK,
		    NULL);
	}
	return b;
}

static const struct rakor_butir *
repeated(const struct periksa *q, const struct rakor_butir *b)
{
	return b->r.mengulang == NULL ? NULL : pantau_butir_of(&q->p,
	    b->r.mengulang, &b->r.head.kantor);
}

static void
repeats(struct periksa *q, const struct rakor_butir *b)
{
	const struct rakor_butir *old = repeated(q, b);

	if (old == NULL || b->rapat == NULL || old->rapat == NULL ||
	    old->rapat->tanggal.ymd < b->rapat->tanggal.ymd)
		return;
	kb_buf_addf(&q->b, "%s dari rapat ", old->r.head.nomor);
	if (old->rapat == b->rapat) {
		kb_buf_adds(&q->b, "itu juga");
	} else {
		kb_date_long(&q->b, old->rapat->tanggal);
		kb_buf_adds(&q->b, ", yang tidak lebih dahulu");
	}
	periksa_say(q, &b->r.head, "mengulang", PERIKSA_MENGULANG, NULL);
}

/* An item whose parts name theirs, or a part whose item does, asks nobody
 * else. */
static void
nobody(struct periksa *q, const struct rakor_butir *b)
{
	if (b->r.penerima != NULL || b->bagian ||
	    b->r.jenis.n == RAKOR_PERNYATAAN)
		return;
	kb_buf_adds(&q->b, "tidak ada yang ditugasi; sebutkan penerimanya, "
	    "atau jenis pernyataan");
	periksa_say(q, &b->r.head, "penerima", PERIKSA_TANPA_PENERIMA, NULL);
}

/* Reports prove what is asked, and of an item with parts these are. */
static void
proof(struct periksa *q, const struct rakor_butir *b)
{
	if (!b->bagian || b->r.bukti_dari.n == 0)
		return;
	kb_buf_addf(&q->b, "butir %s terbagi; isi bukti_dari pada anak "
	    "butirnya", b->r.butir);
	periksa_say(q, &b->r.head, "bukti_dari", PERIKSA_BAGIAN, NULL);
}

static bool
named_before(const struct periksa *q, size_t before, const char *name)
{
	for (size_t i = 0; i < before; i++) {
		const char *list = q->p.butir[i].r.penerima, *at = NULL;
		size_t n;

		while (list != NULL && (n = rakor_next(list, &at)) > 0)
			if (strlen(name) == n && strncasecmp(at, name, n) == 0)
				return true;
	}
	return false;
}

/* Whoever is neither a region nor called as units are, where first named. */
static void
strangers(struct periksa *q, size_t i)
{
	const struct rakor_butir *b = &q->p.butir[i];
	struct kb_buf name = KB_BUF_INIT;
	const char *at = NULL;
	size_t n;

	while (b->r.penerima != NULL &&
	    (n = rakor_next(b->r.penerima, &at)) > 0) {
		kb_buf_cut(&name, 0);
		kb_buf_add(&name, at, n);
		if (!rakor_penerima_lain(&q->k->env, name.s) ||
		    named_before(q, i, name.s))
			continue;
		kb_buf_addf(&q->b, "'%s' dicatat sebagai unit kantor; bila "
		    "wilayah, tulis kodenya", name.s);
		periksa_say(q, &b->r.head, "penerima", PERIKSA_UNIT, NULL);
	}
	kb_buf_free(&name);
}

/* As the stock has it: one cell that bears their name. */
static void
all_of_where(struct periksa *q, const struct rakor_butir *b)
{
	for (size_t i = b->dari; i < b->dari + b->n; i++)
		if (rakor_is_all(q->p.sel[i].penerima) && !q->p.sel[i].luar) {
			if (!rakor_semua_mana(&b->r, &q->b))
				kb_buf_cut(&q->b, 0);
			periksa_say(q, &b->r.head, "penerima", PERIKSA_SEMUA,
			    NULL);
			return;
		}
}

void
periksa_rekomendasi(struct periksa *q)
{
	const struct rakor_butir *last = NULL;

	for (size_t i = 0; i < q->p.nbutir; i++) {
		const struct rakor_butir *b = &q->p.butir[i];

		parent(q, b);
		last = printed(q, b, last);
		until(q, b);
		repeats(q, b);
		nobody(q, b);
		proof(q, b);
		strangers(q, i);
		all_of_where(q, b);
	}
	twins(q, &rekomendasi_type);
}
