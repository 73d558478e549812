/* SPDX-License-Identifier: ISC */
/* draf_hari.c - when a meeting was, and what it is called, by a text. */
#include <stdlib.h>
#include <string.h>

#include "draf.h"
#include "kesbang/date.h"
#include "kesbang/text.h"
#include "kata.h"

/* ---- the meeting's days ---- */

static bool
days_at(const struct kata *w, size_t i, struct draf_hari *h, size_t *last)
{
	int from = kata_angka(w, i, 1, 31), to = from, m;
	size_t at = i + 1;
	kb_date a, b;

	if (from == 0)
		return false;
	if (kata_garis(w, at) || kata_itu(w, at, "sampai|s.d|s/d|dan|hingga")) {
		at += 1 + kata_itu(w, at + 1, "dengan");
		if ((to = kata_angka(w, at++, 1, 31)) == 0)
			return false;
	}
	m = kata_bulan(w, at);
	h->tahun = kata_tahun(w, at + 1);
	if (m == 0 || h->tahun == 0)
		return false;
	a = kb_date_make(h->tahun, m, from);
	b = kb_date_make(h->tahun, m, to);
	if (a.ymd == 0 || b.ymd == 0 || b.ymd < a.ymd)
		return false;
	kb_date_iso(a, h->mulai);
	if (to != from)
		kb_date_iso(b, h->selesai);
	*last = at + 1;
	return true;
}

/* "23-25 April 2024" as three words. */
static void
apart(struct kb_buf *b, const char *text)
{
	static const char longer[] = "\xe2\x80\x93";

	for (const char *p = text; *p != '\0'; p++) {
		size_t n = *p == '-' ? 1 : strncmp(p, longer, 3) == 0 ? 3 : 0;

		if (n > 0 && p > text && kb_is_digit(p[-1]) &&
		    kb_is_digit(p[n])) {
			kb_buf_adds(b, " - ");
			p += n - 1;
		} else {
			kb_buf_addc(b, *p);
		}
	}
}

bool
draf_hari(struct draf *d, struct draf_hari *h)
{
	struct kata *w = kb_alloc(sizeof(*w));
	struct kb_buf text = KB_BUF_INIT, b = KB_BUF_INIT;
	const char *p;
	bool found = false;

	*h = (struct draf_hari){ 0 };
	apart(&text, kb_buf_str(&d->prosa));
	/* Several days first: those are a meeting's; then a single one. */
	for (int several = 1; several >= 0 && !found; several--)
		for (p = kb_buf_str(&text); *p != '\0' && !found; ) {
			kata_pecah(w, p);
			for (size_t i = 0; i < w->n && !found; i++) {
				size_t last;

				memset(h, 0, sizeof(*h));
				if (!days_at(w, i, h, &last) ||
				    (several == 1 && *h->selesai == '\0'))
					continue;
				kata_kutip(&b, w, i, last);
				h->kata = kb_homes_text(&d->homes, &b);
				found = true;
			}
			p = w->n < KATA_MAX ? "" : w->s[KATA_MAX - 1];
		}
	kb_buf_free(&b);
	kb_buf_free(&text);
	free(w);
	return found;
}

/* ---- its name ---- */

#define NAME 14				/* words of a name */

kb_text
draf_nama(struct draf *d, int of)
{
	struct kata *w = kb_alloc(sizeof(*w));
	struct kb_buf b = KB_BUF_INIT;
	kb_text found = NULL;

	for (const char *p = kb_buf_str(&d->prosa); *p != '\0' &&
	    found == NULL; p = w->n < KATA_MAX ? "" : w->s[KATA_MAX - 1]) {
		kata_pecah(w, p);
		for (size_t i = 0; i < w->n && found == NULL; i++) {
			bool rapat = kata_itu(w, i, "rakor") ||
			    (kata_itu(w, i, "rapat") &&
			    kata_itu(w, i + 1, "koordinasi|internal"));

			for (size_t j = i + 2; rapat && j < w->n &&
			    j < i + NAME && found == NULL; j++) {
				if (strchr(".\n", w->s[j - 1][w->len[j - 1]])
				    != NULL)
					break;
				if (kata_tahun(w, j) != of ||
				    !kata_itu(w, j - 1, "tahun"))
					continue;
				kata_kutip(&b, w, i, j);
				found = kb_homes_text(&d->homes, &b);
			}
		}
	}
	kb_buf_free(&b);
	free(w);
	return found;
}
