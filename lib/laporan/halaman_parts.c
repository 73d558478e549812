/* SPDX-License-Identifier: ISC */
/* halaman_parts.c - the parts of a document over reports. */
#include <stdlib.h>
#include <string.h>

#include "halaman.h"
#include "kesbang/text.h"

void
laporan_put_head(struct laporan_halaman *s, const char *title, kb_enum class,
    const char *number, const char *revised)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_office_mark(s->doc, laporan_class(class), number == NULL);
	kb_office_kop(s->k, s->doc);
	kb_doc_title(s->doc, title);
	if (s->period.from.ymd == s->period.to.ymd)
		kb_date_full(&b, s->period.from);
	else
		kb_period_long(&b, &s->period);
	kb_doc_subtitle(s->doc, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "Nomor: %s", number != NULL ? number : "-");
	kb_doc_subtitle(s->doc, b.s);
	if (revised != NULL)
		kb_doc_subtitle(s->doc, revised);
	kb_buf_free(&b);
}

void
laporan_put_section(struct laporan_halaman *s, size_t n, const char *name)
{
	static const char *const roman[] = { "I", "II", "III", "IV", "V",
	    "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
	    "XVI", "XVII", "XVIII", "XIX", "XX" };
	char *title = n < KB_LEN(roman) ? kb_asprintf("%s. %s", roman[n],
	    name) : kb_asprintf("%zu. %s", n + 1, name);

	kb_upper(title);
	kb_doc_section(s->doc, title);
	free(title);
}

/* ---- reports by bidang and place ---- */

static void
put_place(struct laporan_halaman *s, const kb_code *at)
{
	struct kb_buf b = KB_BUF_INIT;

	laporan_place(&b, s->k, at, 3);
	kb_doc_group(s->doc, b.len > 0 ? b.s : "(wilayah belum diketahui)");
	kb_buf_free(&b);
}

/* Those of one bidang (NULL: all), in their order, a group for each place;
 * returns how many. */
static size_t
put_places(struct laporan_halaman *s, const struct laporan_item *item,
    size_t n, const char *bidang)
{
	kb_code last = { "?" };
	size_t put = 0;

	for (size_t i = 0; i < n; i++) {
		const struct laporan *l = item[i].l;
		kb_code at = kb_region_at(&l->wilayah, 3);

		if (bidang != NULL && strcmp(l->bidang, bidang) != 0)
			continue;
		if (at.s[0] == '\0')
			at = l->wilayah;
		if (strcmp(at.s, last.s) != 0)
			put_place(s, &at);
		last = at;
		laporan_put_item(s, &item[i]);
		put++;
	}
	return put;
}

size_t
laporan_put_grouped(struct laporan_halaman *s, const struct laporan_item *item,
    size_t n, laporan_pick_fn *fn, void *arg)
{
	struct kb_buf now = KB_BUF_INIT, last = KB_BUF_INIT;
	size_t put = 0;

	for (size_t i = 0; i < n; i++) {
		const struct laporan *l = item[i].l;
		kb_code at = kb_region_at(&l->wilayah, 3);

		if (!fn(arg, &item[i]))
			continue;
		kb_buf_cut(&now, 0);
		kb_buf_addf(&now, "%s: ", kb_code_label(s->k, "bidang",
		    l->bidang));
		if (l->wilayah.s[0] != '\0')
			laporan_place(&now, s->k, at.s[0] != '\0' ? &at :
			    &l->wilayah, 3);
		else
			kb_buf_adds(&now, "(wilayah belum diketahui)");
		if (put++ == 0 || strcmp(now.s, last.s) != 0)
			kb_doc_group(s->doc, now.s);
		kb_buf_cut(&last, 0);
		kb_buf_adds(&last, now.s);
		laporan_put_item(s, &item[i]);
	}
	kb_buf_free(&now);
	kb_buf_free(&last);
	return put;
}

bool
laporan_any(void *arg, const struct laporan_item *item)
{
	(void)arg;
	return item->l != NULL;
}

bool
laporan_is_athg(void *arg, const struct laporan_item *item)
{
	return item->l->athg.n == ((const kb_enum *)arg)->n;
}

static bool
has(const struct laporan_item *item, size_t n, const char *bidang)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(item[i].l->bidang, bidang) == 0)
			return true;
	return false;
}

static void
put_section(struct laporan_halaman *s, const struct laporan_item *item,
    size_t n, const char *bidang, size_t *sections)
{
	if (!has(item, n, bidang))
		return;
	laporan_put_section(s, (*sections)++, kb_code_label(s->k, "bidang",
	    bidang));
	put_places(s, item, n, bidang);
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

void
laporan_put_bidang(struct laporan_halaman *s, const struct laporan_item *item,
    size_t n)
{
	size_t sections = 0;
	const char *code;

	for (size_t i = 0; (code = kb_code_nth(s->k, "bidang", i)) != NULL; i++)
		put_section(s, item, n, code, &sections);
	for (size_t i = 0; i < n; i++)
		if (!listed(s->k, item[i].l->bidang) && (i == 0 ||
		    strcmp(item[i].l->bidang, item[i - 1].l->bidang) != 0))
			put_section(s, item, n, item[i].l->bidang, &sections);
}

/* ---- measures ---- */

static void
put_measure(struct laporan_halaman *s, const struct laporan *l, bool *any)
{
	struct kb_buf t = KB_BUF_INIT;

	if (l->saran == NULL)
		return;
	if (!*any)
		kb_doc_section(s->doc, "SARAN TINDAK");
	*any = true;
	kb_buf_addf(&t, "%s [%s]", l->saran, l->head.nomor);
	kb_doc_item(s->doc, 0, t.s);
	kb_buf_free(&t);
}

void
laporan_put_measures(struct laporan_halaman *s, const struct laporan_item *item,
    size_t n)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		const struct laporan_list *before = &item[i].before;

		for (size_t j = before->n; j-- > 0; )
			if (kb_period_has(&s->period, before->l[j].tanggal))
				put_measure(s, &before->l[j], &any);
		put_measure(s, item[i].l, &any);
	}
}
