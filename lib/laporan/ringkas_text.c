/* SPDX-License-Identifier: ISC */
/* ringkas_text.c - the summary as text: 80 columns, for mail and terminal. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "ringkas.h"
#include "ringkas_text.h"

/* "   Label: text wrapped", or nothing when unknown. */
static void
labelled(struct kb_buf *b, const char *label, const char *text)
{
	size_t at = 6 + strlen(label) + 2;

	if (text == NULL)
		return;
	kb_buf_addf(b, "      %s: ", label);
	kb_wrap(b, text, at, 6, WIDTH);
	kb_buf_addc(b, '\n');
}

/* "Guntung, Bontang Utara, Kota Bontang" from level `from` up to level 2. */
static void
add_place(struct kb_buf *b, struct kb_kantor *k, const kb_code *code,
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

/* ---- one report ---- */

static void
put_title(struct kb_buf *b, const struct laporan *l, size_t n)
{
	struct kb_buf t = KB_BUF_INIT;
	size_t from = b->len;

	kb_buf_addf(&t, "%s [%s]", l->judul, l->head.nomor);
	if (l->keadaan.n == LAPORAN_RENCANA)
		kb_buf_adds(&t, " (rencana)");
	else if (l->keadaan.n == LAPORAN_BATAL)
		kb_buf_adds(&t, " (batal)");
	kb_buf_addf(b, "%4zu. ", n);
	kb_wrap(b, t.s, b->len - from, 6, WIDTH);
	kb_buf_addc(b, '\n');
	kb_buf_free(&t);
}

static void
put_when_where(struct kb_buf *b, const struct ringkas *r,
    const struct laporan *l)
{
	struct kb_buf t = KB_BUF_INIT;

	if (r->period.from.ymd != l->tanggal.ymd ||
	    r->period.to.ymd != l->tanggal.ymd)
		kb_date_full(&t, l->tanggal);
	if (l->jam.min1 != 0) {
		kb_buf_adds(&t, t.len > 0 ? ", pukul " : "Pukul ");
		laporan_clock(&t, l->jam);
		kb_buf_addf(&t, " %s", kb_zone_name(r->k->env.zone));
	}
	if (l->lokasi != NULL || kb_region_level(l->wilayah.s) == 4) {
		kb_buf_adds(&t, t.len > 0 ? ", di " : "Di ");
		if (l->lokasi != NULL)
			kb_buf_addf(&t, "%s%s", l->lokasi,
			    kb_region_level(l->wilayah.s) == 4 ? ", " : "");
		if (kb_region_level(l->wilayah.s) == 4) {
			struct kb_buf name = KB_BUF_INIT;

			kb_buf_adds(&t, kb_region_name(r->k, l->wilayah.s,
			    &name));
			kb_buf_free(&name);
		}
	}
	if (t.len > 0) {
		kb_buf_adds(b, "      ");
		kb_wrap(b, t.s, 6, 6, WIDTH);
		kb_buf_adds(b, ".\n");
	}
	kb_buf_free(&t);
}

static void
put_source(struct kb_buf *b, const struct laporan *l)
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
		labelled(b, "Sumber", t.s);
	kb_buf_free(&t);
}

static void
put_received(struct kb_buf *b, const struct ringkas *r,
    const struct laporan *l)
{
	struct kb_buf t = KB_BUF_INIT;
	static const struct kb_field f = STAMP(struct laporan, diterima, "");

	kb_buf_adds(&t, "diterima ");
	kb_show(&f, l, &r->k->env, &t);
	labelled(b, "Terlambat", t.s);
	kb_buf_free(&t);
}

static void
put_history(struct kb_buf *b, const struct laporan_list *before)
{
	struct kb_buf t = KB_BUF_INIT;

	for (size_t i = before->n; i-- > 0; ) {
		const struct laporan *l = &before->l[i];

		kb_buf_cut(&t, 0);
		kb_date_long(&t, l->tanggal);
		if (l->jam.min1 != 0) {
			kb_buf_adds(&t, " pukul ");
			laporan_clock(&t, l->jam);
		}
		kb_buf_addf(&t, ": %s [%s]", l->judul != NULL ? l->judul :
		    "(tanpa judul)", l->head.nomor);
		labelled(b, "Sebelumnya", t.s);
	}
	kb_buf_free(&t);
}

static void
put_report(struct kb_buf *b, const struct ringkas *r,
    const struct ringkas_item *item, size_t n)
{
	const struct laporan *l = item->l;
	kb_stamp close = kb_stamp_make(l->tanggal, r->k->office.jam_tutup,
	    r->k->env.zone);

	put_title(b, l, n);
	put_when_where(b, r, l);
	if (l->fakta != NULL) {
		kb_buf_adds(b, "      ");
		kb_wrap(b, l->fakta, 6, 6, WIDTH);
		kb_buf_addc(b, '\n');
	}
	labelled(b, "Analisis", l->analisis);
	labelled(b, "Prediksi", l->prediksi);
	labelled(b, "Langkah", l->langkah);
	put_source(b, l);
	put_history(b, &item->before);
	if (l->diterima.sec >= close.sec + 60)
		put_received(b, r, l);
}

/* ---- sections ---- */

static const char *const roman[] = { "I", "II", "III", "IV", "V", "VI", "VII",
    "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV" };

static void
put_bidang(struct kb_buf *b, const struct ringkas *r, const char *bidang,
    size_t section_no, size_t *n)
{
	struct kb_buf place = KB_BUF_INIT, title = KB_BUF_INIT;
	kb_code last = { "?" };
	bool any = false;

	kb_buf_addf(&title, "%s. %s", roman[section_no < KB_LEN(roman) ?
	    section_no : KB_LEN(roman) - 1],
	    kb_code_label(r->k, "bidang", bidang));
	for (char *p = title.s; *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	for (size_t i = 0; i < r->nitem; i++) {
		const struct laporan *l = r->item[i].l;
		kb_code at = kb_region_at(&l->wilayah, 3);

		if (strcmp(l->bidang, bidang) != 0)
			continue;
		if (!any)
			laporan_section(b, title.s);
		any = true;
		if (at.s[0] == '\0')
			at = l->wilayah;
		if (strcmp(at.s, last.s) != 0) {
			kb_buf_cut(&place, 0);
			add_place(&place, r->k, &at, 3);
			kb_buf_addf(b, "   %s\n", place.len > 0 ? place.s :
			    "(wilayah belum diketahui)");
			last = at;
		}
		put_report(b, r, &r->item[i], ++*n);
	}
	kb_buf_free(&place);
	kb_buf_free(&title);
}

static size_t
count_bidang(const struct ringkas *r, const char *bidang)
{
	size_t n = 0;

	for (size_t i = 0; i < r->nitem; i++)
		n += strcmp(r->item[i].l->bidang, bidang) == 0;
	return n;
}

/* Also by an earlier report of a chain that ended in another bidang. */
static bool
reported(const struct ringkas *r, const char *bidang)
{
	for (size_t i = 0; i < r->day.n; i++)
		if (r->day.l[i].bidang != NULL &&
		    r->day.l[i].keadaan.n != LAPORAN_RENCANA &&
		    strcmp(r->day.l[i].bidang, bidang) == 0)
			return true;
	return false;
}

/* What is not in the list any more still is in the reports. */
static bool
listed(struct kb_kantor *k, const char *bidang)
{
	const char *code;

	for (size_t i = 0; (code = kb_code_nth(k, "bidang", i)) != NULL; i++)
		if (strcmp(code, bidang) == 0)
			return true;
	return false;
}

static void
put_reports(struct kb_buf *b, const struct ringkas *r)
{
	struct kb_buf none = KB_BUF_INIT;
	size_t n = 0, sections = 0;
	const char *code;

	for (size_t i = 0; (code = kb_code_nth(r->k, "bidang", i)) != NULL;
	    i++) {
		if (count_bidang(r, code) > 0)
			put_bidang(b, r, code, sections++, &n);
		else if (!reported(r, code))
			kb_buf_addf(&none, "%s%s", none.len > 0 ? ", " : "",
			    kb_code_label(r->k, "bidang", code));
	}
	for (size_t i = 0; i < r->nitem; i++)
		if (!listed(r->k, r->item[i].l->bidang) && (i == 0 ||
		    strcmp(r->item[i].l->bidang, r->item[i - 1].l->bidang)))
			put_bidang(b, r, r->item[i].l->bidang, sections++, &n);
	if (r->nitem > 0 && none.len > 0) {
		kb_buf_addc(b, '\n');
		kb_buf_adds(b, "Tanpa laporan: ");
		kb_wrap(b, none.s, 15, 15, WIDTH);
		kb_buf_adds(b, ".\n");
	}
	kb_buf_free(&none);
}

static void
bullet(struct kb_buf *b, const char *text)
{
	kb_buf_adds(b, "   - ");
	kb_wrap(b, text, 5, 5, WIDTH);
	kb_buf_addc(b, '\n');
}

/*
 * A report in one or two lines: date, place, title, number.  A late one also
 * says when it came, and what it says.
 */
static void
put_short(struct kb_buf *b, const struct ringkas *r, const struct laporan *l,
    bool received)
{
	static const struct kb_field f = STAMP(struct laporan, diterima, "");
	struct kb_buf t = KB_BUF_INIT;

	kb_date_long(&t, l->tanggal);
	if (l->jam.min1 != 0) {
		kb_buf_adds(&t, " pukul ");
		laporan_clock(&t, l->jam);
	}
	kb_buf_adds(&t, ": ");
	if (l->judul != NULL)
		kb_buf_adds(&t, l->judul);
	else
		kb_buf_addf(&t, "nihil, %s", l->tim != NULL ? l->tim :
		    "tanpa tim");
	if (l->wilayah.s[0] != '\0') {
		kb_buf_adds(&t, " (");
		add_place(&t, r->k, &l->wilayah, 4);
		kb_buf_addc(&t, ')');
	}
	kb_buf_addf(&t, " [%s]", l->head.nomor);
	if (received) {
		kb_buf_adds(&t, ", diterima ");
		kb_show(&f, l, &r->k->env, &t);
	}
	bullet(b, t.s);
	if (received && l->fakta != NULL) {
		kb_buf_adds(b, "     ");
		kb_wrap(b, l->fakta, 5, 5, WIDTH);
		kb_buf_addc(b, '\n');
	}
	if (received && l->saran != NULL) {
		kb_buf_adds(b, "     Saran: ");
		kb_wrap(b, l->saran, 12, 5, WIDTH);
		kb_buf_addc(b, '\n');
	}
	kb_buf_free(&t);
}

static void
put_list(struct kb_buf *b, const struct ringkas *r, const char *title,
    const struct laporan_list *list, bool received)
{
	if (list->n == 0)
		return;
	laporan_section(b, title);
	for (size_t i = 0; i < list->n; i++)
		put_short(b, r, &list->l[i], received);
}

static void
put_plans(struct kb_buf *b, const struct ringkas *r)
{
	struct kb_buf t = KB_BUF_INIT;

	kb_buf_adds(&t, "RENCANA ");
	if (r->plan.from.ymd == r->plan.to.ymd)
		kb_date_full(&t, r->plan.from);
	else
		kb_period_long(&t, &r->plan);
	for (char *p = t.s; *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	put_list(b, r, t.s, &r->planned, false);
	kb_buf_free(&t);
}

static void
put_measure(struct kb_buf *b, const struct laporan *l, bool *any)
{
	struct kb_buf t = KB_BUF_INIT;

	if (l->saran == NULL)
		return;
	if (!*any)
		laporan_section(b, "SARAN TINDAK");
	*any = true;
	kb_buf_addf(&t, "%s [%s]", l->saran, l->head.nomor);
	bullet(b, t.s);
	kb_buf_free(&t);
}

/* Of an event's last report and of those before it in the period. */
static void
put_measures(struct kb_buf *b, const struct ringkas *r)
{
	bool any = false;

	for (size_t i = 0; i < r->nitem; i++) {
		const struct laporan_list *before = &r->item[i].before;

		for (size_t j = before->n; j-- > 0; )
			if (kb_period_has(&r->period, before->l[j].tanggal))
				put_measure(b, &before->l[j], &any);
		put_measure(b, r->item[i].l, &any);
	}
}

void
laporan_ringkas_text(const struct ringkas *r, struct kb_buf *b)
{
	laporan_put_head(b, r);
	laporan_put_counts(b, r);
	put_reports(b, r);
	put_list(b, r, "RENCANA YANG BELUM DILAPORKAN PELAKSANAANNYA", &r->unmet,
	    false);
	put_list(b, r, "MASIH BERLANJUT, BELUM ADA KABAR BARU", &r->ongoing,
	    false);
	put_plans(b, r);
	put_list(b, r, "SUSULAN: DITERIMA SESUDAH RINGKASAN TERAKHIR",
	    &r->late, true);
	put_measures(b, r);
	laporan_put_teams(b, r);
	laporan_put_signature(b, r);
	kb_buf_addc(b, '\n');
	laporan_put_mark(b, r);
}
