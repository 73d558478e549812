/* SPDX-License-Identifier: ISC */
/* What is read is in range and comes back from its own text. */
#include "fuzz.h"
#include "kesbang/period.h"

static void
check_err(const struct kb_err *err)
{
	MUST(err->status == KB_DATA && err->msg[0] == '\'');
	MUST(strnlen(err->msg, sizeof(err->msg)) < 300);
}

static void
check_valid(kb_date d)
{
	MUST(kb_date_make(d.ymd / 10000, d.ymd / 100 % 100, d.ymd % 100).ymd ==
	    d.ymd && d.ymd != 0);
}

/* The same day from every way in which we write it. */
static void
check_date(kb_date d)
{
	struct kb_buf b = KB_BUF_INIT;
	char text[KB_DATE_TEXT];
	kb_date again;

	check_valid(d);
	kb_date_iso(d, text);
	MUST(kb_date_parse(text, &again, NULL) == 0 && again.ymd == d.ymd);
	kb_date_slash(d, text);
	MUST(kb_date_parse(text, &again, NULL) == 0 && again.ymd == d.ymd);
	kb_date_full(&b, d);
	MUST(kb_date_parse(b.s, &again, NULL) == 0 && again.ymd == d.ymd);
	kb_buf_free(&b);
	MUST(kb_date_of_serial(kb_date_serial(d)).ymd == d.ymd);
}

static void
fuzz_dates(const char *s)
{
	struct kb_err err;
	char text[KB_DATE_TEXT];
	kb_date d;
	kb_pdate p, again;
	kb_time t, t2;

	if (kb_date_parse(s, &d, &err) == 0)
		check_date(d);
	else
		check_err(&err);
	if (kb_pdate_parse(s, &p, &err) == 0) {
		kb_pdate_iso(p, text);
		MUST(kb_pdate_parse(text, &again, &err) == 0);
		MUST(again.ymd == p.ymd);
	} else {
		check_err(&err);
		MUST(kb_date_parse(s, &d, &err) != 0);
	}
	if (kb_time_parse(s, &t, &err) == 0) {
		MUST(t.min1 >= 1 && t.min1 <= 1440);
		kb_time_iso(t, text);
		MUST(kb_time_parse(text, &t2, &err) == 0 && t2.min1 == t.min1);
	} else {
		check_err(&err);
	}
}

static void
fuzz_stamp(const char *s, int zone)
{
	struct kb_err err;
	char text[KB_STAMP_TEXT];
	kb_stamp t, again;

	if (kb_stamp_parse(s, zone, &t, &err) != 0) {
		check_err(&err);
		return;
	}
	kb_stamp_utc(t, text);
	MUST(kb_stamp_parse(text, zone, &again, &err) == 0 && again.sec == t.sec);
	kb_stamp_iso(t, zone, text);
	if (kb_stamp_date(t, zone).ymd == 0)	/* beyond the last local day */
		return;
	MUST(kb_stamp_parse(text, 0, &again, &err) == 0 && again.sec == t.sec);
	again = kb_stamp_make(kb_stamp_date(t, zone), kb_stamp_time(t, zone),
	    zone);
	MUST(again.sec == 0 || (t.sec - again.sec >= 0 && t.sec - again.sec < 60));
}

static void
fuzz_period(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err;
	struct kb_period p;

	if (kb_period_parse(s, (kb_date){ 20250409 }, &p, &err) != 0) {
		check_err(&err);
		return;
	}
	if (p.from.ymd != 0)
		check_valid(p.from);
	if (p.to.ymd != 0)
		check_valid(p.to);
	MUST(p.to.ymd == 0 || p.from.ymd <= p.to.ymd);
	kb_period_long(&b, &p);
	MUST(b.len > 0);
	kb_buf_free(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int zones[] = { 0, 420, 480, 540, -210 };
	char *s;

	if (size == 0)
		return 0;
	s = kb_alloc(size);
	memcpy(s, data + 1, size - 1);
	fuzz_dates(s);
	fuzz_stamp(s, zones[data[0] % KB_LEN(zones)]);
	fuzz_period(s);
	free(s);
	return 0;
}
