/* SPDX-License-Identifier: ISC */
/* span.c - spans of time as offices say them: 90 hari, 3 bulan, 5 tahun. */
#include <stdio.h>
#include <string.h>

#include "kesbang/date.h"
#include "kesbang/text.h"
#include "refuse.h"
#include "scan.h"

static const struct {
	char	 unit;
	const char *name;			/* for people */
	int	 most;				/* about two centuries */
} units[] = {
	{ 'h', "hari", 32000 }, { 'm', "minggu", 10000 },
	{ 'b', "bulan", 2400 }, { 't', "tahun", 200 },
};

int
kb_span_parse(const char *text, kb_span *out, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *p;
	int digits, n, rc = -1;

	kb_fold(&b, text);
	p = kb_buf_str(&b);
	for (n = 0, digits = 0; kb_is_digit(*p) && digits < 6; p++, digits++)
		n = n * 10 + (*p - '0');
	kb_skip(&p, ' ');
	for (size_t i = 0; digits > 0 && i < KB_LEN(units); i++) {
		const char *name = units[i].name;

		if (strcmp(p, name) != 0 && (*p != units[i].unit ||
		    p[1] != '\0') && (i > 0 || *p != '\0'))
			continue;
		if (n > units[i].most) {
			rc = kb_refuse(err, text, ": paling lama %d %s",
			    units[i].most, name);
		} else {
			*out = (kb_span){ (int16_t)n, units[i].unit };
			rc = 0;
		}
		kb_buf_free(&b);
		return rc;
	}
	kb_buf_free(&b);
	return kb_refuse(err, text, " bukan jangka waktu: tulis seperti 90h "
	    "(hari), 12m (minggu), 3b (bulan) atau 5t (tahun)");
}

void
kb_span_text(kb_span s, char out[KB_SPAN_TEXT])
{
	out[0] = '\0';
	if (s.unit != '\0')
		snprintf(out, KB_SPAN_TEXT, "%d%c", s.n, s.unit);
}

void
kb_span_long(struct kb_buf *b, kb_span s)
{
	for (size_t i = 0; i < KB_LEN(units); i++)
		if (units[i].unit == s.unit)
			kb_buf_addf(b, "%d %s", s.n, units[i].name);
}

kb_date
kb_date_add_span(kb_date d, kb_span s)
{
	switch (s.unit) {
	case 'h':	return kb_date_add(d, s.n);
	case 'm':	return kb_date_add(d, 7 * s.n);
	case 'b':	return kb_date_add_months(d, s.n);
	case 't':	return kb_date_add_months(d, 12 * s.n);
	default:	return (kb_date){ 0 };
	}
}

void
kb_date_apart(struct kb_buf *out, kb_date from, kb_date to)
{
	int days = kb_date_serial(to) - kb_date_serial(from);
	int months = (to.ymd / 10000 - from.ymd / 10000) * 12 +
	    to.ymd / 100 % 100 - from.ymd / 100 % 100;

	if (days <= 90) {
		kb_buf_addf(out, "%d hari", days);
		return;
	}
	months -= kb_date_add_months(from, months).ymd > to.ymd;
	if (months >= 12)
		kb_buf_addf(out, "%d tahun%s", months / 12,
		    months % 12 != 0 ? " " : "");
	if (months % 12 != 0)
		kb_buf_addf(out, "%d bulan", months % 12);
}
