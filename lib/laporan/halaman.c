/* SPDX-License-Identifier: ISC */
/* halaman.c - one report in a document: as an item, as a bullet. */
#include <string.h>

#include "halaman.h"

void
laporan_clock(struct kb_buf *b, kb_time t)
{
	char iso[6];

	kb_time_iso(t, iso);
	kb_buf_addf(b, "%.2s.%.2s", iso, iso + 3);
}

const char *
laporan_class(kb_enum c)
{
	return c.n == 0 ? NULL : kb_word_label(kb_klasifikasi, c);
}

void
laporan_place(struct kb_buf *b, struct kb_kantor *k, const kb_code *code,
    int from)
{
	struct kb_buf name = KB_BUF_INIT;
	int level = kb_region_level(code->s);
	bool first = true;

	if (level == 1) {
		kb_buf_addf(b, "Provinsi %s", kb_region_name(k, code->s,
		    &name));
		from = 0;
	}
	for (int i = from < level ? from : level; i >= 2; i--) {
		kb_code part = kb_region_at(code, i);

		kb_buf_addf(b, "%s%s", first ? "" : ", ",
		    kb_region_name(k, part.s, &name));
		first = false;
	}
	kb_buf_free(&name);
}

static void
detail(struct laporan_halaman *s, const char *label, const char *text)
{
	if (text != NULL)
		kb_doc_detail(s->doc, label, text);
}

static void
add_received(struct kb_buf *b, const struct laporan_halaman *s,
    const struct laporan *l)
{
	static const struct kb_field f = STAMP(struct laporan, diterima, "");

	kb_buf_adds(b, "diterima ");
	kb_show(&f, l, &s->k->env, b);
}

/* "10 Desember 2025 pukul 05.30" */
static void
add_day(struct kb_buf *b, const struct laporan *l)
{
	kb_date_long(b, l->tanggal);
	if (l->jam.min1 == 0)
		return;
	kb_buf_adds(b, " pukul ");
	laporan_clock(b, l->jam);
}

/* ---- as an item ---- */

static void
put_title(struct laporan_halaman *s, const struct laporan *l)
{
	struct kb_buf t = KB_BUF_INIT;

	kb_buf_addf(&t, "%s [%s]%s", l->judul, l->head.nomor,
	    l->keadaan.n == LAPORAN_RENCANA ? " (rencana)" :
	    l->keadaan.n == LAPORAN_BATAL ? " (batal)" : "");
	kb_doc_item(s->doc, ++s->n, t.s);
	kb_buf_free(&t);
}

/* The day only where the document is over several. */
static void
put_when_where(struct laporan_halaman *s, const struct laporan *l)
{
	struct kb_buf t = KB_BUF_INIT, name = KB_BUF_INIT;
	bool village = kb_region_level(l->wilayah.s) == 4;

	if (s->period.from.ymd != l->tanggal.ymd ||
	    s->period.to.ymd != l->tanggal.ymd)
		kb_date_full(&t, l->tanggal);
	if (l->jam.min1 != 0) {
		kb_buf_adds(&t, t.len > 0 ? ", pukul " : "Pukul ");
		laporan_clock(&t, l->jam);
		kb_buf_addf(&t, " %s", kb_zone_name(s->k->env.zone));
	}
	if (l->lokasi != NULL || village) {
		kb_buf_adds(&t, t.len > 0 ? ", di " : "Di ");
		kb_buf_adds(&t, l->lokasi != NULL ? l->lokasi : "");
		kb_buf_adds(&t, l->lokasi != NULL && village ? ", " : "");
		if (village)
			kb_buf_adds(&t, kb_region_name(s->k, l->wilayah.s,
			    &name));
	}
	if (t.len > 0) {
		kb_buf_addc(&t, '.');
		kb_doc_detail(s->doc, NULL, t.s);
	}
	kb_buf_free(&name);
	kb_buf_free(&t);
}

static void
put_source(struct laporan_halaman *s, const struct laporan *l)
{
	struct kb_buf t = KB_BUF_INIT;

	if (l->sumber != NULL)
		kb_buf_addf(&t, "%s%s%s%s", l->sumber,
		    l->nilai_informasi != NULL ? " (" : "",
		    l->nilai_informasi != NULL ? l->nilai_informasi : "",
		    l->nilai_informasi != NULL ? ")" : "");
	if (l->tim != NULL)
		kb_buf_addf(&t, "%s%s", t.len > 0 ? "; " : "", l->tim);
	if (t.len > 0)
		kb_doc_detail(s->doc, "Sumber", t.s);
	kb_buf_free(&t);
}

static void
put_history(struct laporan_halaman *s, const struct laporan_list *before)
{
	struct kb_buf t = KB_BUF_INIT;

	for (size_t i = before->n; i-- > 0; ) {
		const struct laporan *l = &before->l[i];

		kb_buf_cut(&t, 0);
		add_day(&t, l);
		kb_buf_addf(&t, ": %s [%s]", l->judul != NULL ? l->judul :
		    "(tanpa judul)", l->head.nomor);
		kb_doc_detail(s->doc, "Sebelumnya", t.s);
	}
	kb_buf_free(&t);
}

/* Only where it is late: after the minute of the closing hour. */
static void
put_received(struct laporan_halaman *s, const struct laporan *l)
{
	kb_stamp close = kb_stamp_make(l->tanggal, s->k->office.jam_tutup,
	    s->k->env.zone);
	struct kb_buf t = KB_BUF_INIT;

	if (l->diterima.sec < close.sec + 60)
		return;
	add_received(&t, s, l);
	kb_doc_detail(s->doc, "Terlambat", t.s);
	kb_buf_free(&t);
}

void
laporan_put_item(struct laporan_halaman *s, const struct laporan_item *item)
{
	const struct laporan *l = item->l;

	put_title(s, l);
	put_when_where(s, l);
	detail(s, NULL, l->fakta);
	detail(s, "Analisis", l->analisis);
	detail(s, "Prediksi", l->prediksi);
	detail(s, "Langkah", l->langkah);
	put_source(s, l);
	put_history(s, &item->before);
	put_received(s, l);
}

/* ---- as a bullet ---- */

void
laporan_put_short(struct laporan_halaman *s, const struct laporan *l,
    bool received)
{
	struct kb_buf t = KB_BUF_INIT;

	add_day(&t, l);
	if (l->judul != NULL)
		kb_buf_addf(&t, ": %s", l->judul);
	else
		kb_buf_addf(&t, ": nihil, %s", l->tim != NULL ? l->tim :
		    "tanpa tim");
	if (l->wilayah.s[0] != '\0') {
		kb_buf_adds(&t, " (");
		laporan_place(&t, s->k, &l->wilayah, 4);
		kb_buf_addc(&t, ')');
	}
	kb_buf_addf(&t, " [%s]", l->head.nomor);
	if (received) {
		kb_buf_adds(&t, ", ");
		add_received(&t, s, l);
	}
	kb_doc_item(s->doc, 0, t.s);
	if (received) {
		detail(s, NULL, l->fakta);
		detail(s, "Saran", l->saran);
	}
	kb_buf_free(&t);
}

void
laporan_put_list(struct laporan_halaman *s, const char *title,
    const struct laporan_list *list, bool received)
{
	if (list->n > 0)
		kb_doc_section(s->doc, title);
	for (size_t i = 0; i < list->n; i++)
		laporan_put_short(s, &list->l[i], received);
}
