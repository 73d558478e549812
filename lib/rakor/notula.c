/* SPDX-License-Identifier: ISC */
/* notula.c - what one meeting has: its units, in the order of the meeting. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/notula.h"
#include "kesbang/text.h"
#include "notula.h"

static void
unit(struct rakor_notula *n, kb_text name)
{
	for (size_t i = 0; i < n->nunit; i++)
		if (kb_same_name(n->unit[i], name))
			return;
	n->unit[n->nunit++] = name;
}

int
rakor_notula(struct kb_kantor *k, const char *nomor, struct rakor_notula *n,
    struct kb_err *err)
{
	*n = (struct rakor_notula){ 0 };
	if (rakor_pantau(k, &(struct rakor_tanya){ .rapat = nomor }, &n->p,
	    err) != 0 || pantau_dokumen(k, &n->p, &n->d, err) != 0)
		return -1;
	n->unit = kb_alloc((n->d.nbahasan + n->p.npenerima + 1) *
	    sizeof(*n->unit));
	for (size_t i = 0; i < n->d.nbahasan; i++)
		unit(n, n->d.bahasan[i].unit);
	for (size_t i = 0; i < n->p.npenerima; i++)
		unit(n, n->p.penerima[i]);
	return 0;
}

void
rakor_notula_free(struct rakor_notula *n)
{
	free(n->unit);
	rakor_dokumen_free(&n->d);
	rakor_pantau_free(&n->p);
	*n = (struct rakor_notula){ 0 };
}

/* ---- who signs ---- */

/* "S.Sos.", "M.Si", "MM": of the name, not a post. */
static bool
is_degree(const char *s, size_t n)
{
	bool dot = false, small = false;

	for (size_t i = 0; i < n; i++) {
		if (s[i] == ' ')
			return false;
		dot = dot || s[i] == '.';
		small = small || (s[i] >= 'a' && s[i] <= 'z');
	}
	return dot || (!small && n <= 5);
}

size_t
notula_nama(const char *who)
{
	size_t n = strcspn(who, ",;"), next, len;

	while (who[n] == ',') {
		next = n + 1 + strspn(who + n + 1, " ");
		len = strcspn(who + next, ",;");
		if (len == 0 || !is_degree(who + next, len))
			break;
		n = next + len;
	}
	return n;
}

/* ---- time ---- */

static void
month(struct kb_buf *b, kb_pdate d, bool year)
{
	char text[KB_DATE_TEXT];
	struct kb_period p;

	if (d.ymd % 10000 != 0 && d.ymd % 100 == 0) {
		kb_buf_adds(b, kb_month_name(d.ymd / 100 % 100));
		if (year)
			kb_buf_addf(b, " %d", d.ymd / 10000);
		return;
	}
	kb_pdate_iso(d, text);
	p = pantau_rentang(text);
	kb_period_long(b, &p);
}

void
notula_waktu(struct kb_buf *b, kb_pdate from, kb_pdate to)
{
	bool months = from.ymd % 100 == 0 && to.ymd % 100 == 0 &&
	    from.ymd % 10000 != 0;

	if (from.ymd != 0)
		month(b, from, !months || to.ymd == 0 ||
		    from.ymd / 10000 != to.ymd / 10000 || from.ymd == to.ymd);
	if (to.ymd == 0 || to.ymd == from.ymd)
		return;
	kb_buf_adds(b, from.ymd != 0 ? " s.d. " : "sampai ");
	month(b, to, true);
}
