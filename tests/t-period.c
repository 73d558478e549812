/* SPDX-License-Identifier: ISC */
#include "kesbang/period.h"
#include "tap.h"

#define GARBAGE " bukan periode: tulis seperti 2024, 2024-04, TW1 2024 atau " \
	"2024-01-01..2024-03-31"
#define YEARS ": tahun harus dari 1900 sampai 2199"

/* What is read on Wednesday, 2025-04-09, and "from to" or the message. */
static const struct {
	const char *in, *out;
} periods[] = {
	{ "2024", "2024-01-01 2024-12-31" },
	{ "2024-04", "2024-04-01 2024-04-30" },
	{ "2024-02", "2024-02-01 2024-02-29" },
	{ "April 2024", "2024-04-01 2024-04-30" },
	{ "04/2024", "2024-04-01 2024-04-30" },
	{ "2024-04-23", "2024-04-23 2024-04-23" },
	{ "23/04/2024", "2024-04-23 2024-04-23" },
	{ "Selasa, 23 April 2024", "2024-04-23 2024-04-23" },
	{ "2024-M17", "2024-04-22 2024-04-28" },
	{ "2024-m1", "2024-01-01 2024-01-07" },
	{ "2020-M53", "2020-12-28 2021-01-03" },
	{ "2025-M01", "2024-12-30 2025-01-05" },
	{ "2024-T1", "2024-01-01 2024-03-31" },
	{ "2024-t4", "2024-10-01 2024-12-31" },
	{ "TW1 2024", "2024-01-01 2024-03-31" },
	{ "tw 2 2024", "2024-04-01 2024-06-30" },
	{ "TW I 2024", "2024-01-01 2024-03-31" },
	{ "TW-I 2024", "2024-01-01 2024-03-31" },
	{ "TW II 2024", "2024-04-01 2024-06-30" },
	{ "TW  III  2024", "2024-07-01 2024-09-30" },
	{ "TW-IV-2024", "2024-10-01 2024-12-31" },
	{ "Triwulan I 2024", "2024-01-01 2024-03-31" },
	{ "TRIWULAN IV 2024", "2024-10-01 2024-12-31" },
	{ "Semester II 2024", "2024-07-01 2024-12-31" },
	{ "2024-B04", "2024-01-01 2024-04-30" },
	{ "2024-B08", "2024-05-01 2024-08-31" },
	{ "2013-B09", "2013-07-01 2013-09-30" },
	{ "2013-B12", "2013-09-01 2013-12-31" },
	{ "2024-b12", "2024-09-01 2024-12-31" },
	{ "B.08 2024", "2024-05-01 2024-08-31" },
	{ "B04/2024", "2024-01-01 2024-04-30" },
	{ "b12 tahun 2024", "2024-09-01 2024-12-31" },
	{ "B.09 2013", "2013-07-01 2013-09-30" },
	{ "Triwulan III Tahun 2024", "2024-07-01 2024-09-30" },
	{ "TW III/2024", "2024-07-01 2024-09-30" },
	{ "minggu ke-17 2024", "2024-04-22 2024-04-28" },
	{ "2024-S1", "2024-01-01 2024-06-30" },
	{ "2024-s2", "2024-07-01 2024-12-31" },
	{ "2024-01..2024-03", "2024-01-01 2024-03-31" },
	{ "2024-T1 .. 2024-T2", "2024-01-01 2024-06-30" },
	{ "1 April 2024..7 April 2024", "2024-04-01 2024-04-07" },
	{ "1.4.2024..7.4.2024", "2024-04-01 2024-04-07" },
	{ "2023..2024-04-05", "2023-01-01 2024-04-05" },
	{ "2024..2024-01", "2024-01-01 2024-01-31" },
	{ "2024..", "2024-01-01 " }, { "..2024", " 2024-12-31" },
	{ "..", " " }, { "kemarin..hari-ini", "2025-04-08 2025-04-09" },
	{ "hari-ini", "2025-04-09 2025-04-09" },
	{ "Hari ini", "2025-04-09 2025-04-09" },
	{ "kemarin", "2025-04-08 2025-04-08" },
	{ "minggu-ini", "2025-04-07 2025-04-13" },
	{ "MINGGU-LALU", "2025-03-31 2025-04-06" },
	{ "bulan-ini", "2025-04-01 2025-04-30" },
	{ "bulan-lalu", "2025-03-01 2025-03-31" },
	{ "triwulan-ini", "2025-04-01 2025-06-30" },
	{ "triwulan-lalu", "2025-01-01 2025-03-31" },
	{ "tahun-ini", "2025-01-01 2025-12-31" },
	{ "tahun-lalu", "2024-01-01 2024-12-31" },
	/* refused */
	{ "2024-M53", "'2024-M53': tahun 2024 mempunyai minggu M01 sampai M52" },
	{ "2020-M54", "'2020-M54': tahun 2020 mempunyai minggu M01 sampai M53" },
	{ "2024-M00", "'2024-M00': tahun 2024 mempunyai minggu M01 sampai M52" },
	{ "2024-T5", "'2024-T5': triwulan adalah T1 sampai T4" },
	{ "TW 0 2024", "'TW 0 2024': triwulan adalah T1 sampai T4" },
	{ "2024-S0", "'2024-S0': semester adalah S1 atau S2" },
	{ "2013-B03", "2013-01-01 2013-03-31" },
	{ "2013-B06", "2013-04-01 2013-06-30" },
	{ "2013-B05", "'2013-B05': catur wulan adalah B04, B08 atau "
	    "B12 (B03, B06, B09 hanya sampai tahun 2014)" },
	{ "2024-Tx", "'2024-Tx'" GARBAGE }, { "TW", "'TW'" GARBAGE },
	{ "TW1x2024", "'TW1x2024'" GARBAGE },
	{ "2024-S3", "'2024-S3': semester adalah S1 atau S2" },
	{ "2024-B03", "'2024-B03': catur wulan adalah B04, B08 atau "
	    "B12 (B03, B06, B09 hanya sampai tahun 2014)" },
	{ "2024-B06", "'2024-B06': catur wulan adalah B04, B08 atau "
	    "B12 (B03, B06, B09 hanya sampai tahun 2014)" },
	{ "2024-B09", "'2024-B09': catur wulan adalah B04, B08 atau "
	    "B12 (B03, B06, B09 hanya sampai tahun 2014)" },
	{ "1899", "'1899'" YEARS }, { "1899-T1", "'1899-T1'" YEARS },
	{ "2200-M01", "'2200-M01'" YEARS },
	{ "2024-13", "'2024-13' bukan bulan yang ada" },
	{ "31/02/2024", "'31/02/2024' bukan tanggal yang ada" },
	{ "12/31/2024",
	    "'12/31/2024' bukan tanggal yang ada (tulis hari/bulan/tahun)" },
	{ "7/8/20", "'7/8/20': tulis tahun dengan empat angka" },
	{ "Senin, 23 April 2024", "'Senin, 23 April 2024': "
	    "hari tidak cocok, 23 April 2024 adalah Selasa" },
	{ "2025..2024", "'2025..2024': awal periode sesudah akhirnya" },
	{ "2024-05..2024-04", "'2024-05..2024-04': "
	    "awal periode sesudah akhirnya" },
	{ "abc..2024", "'abc'" GARBAGE }, { "2024..abc", "'abc'" GARBAGE },
	{ "2023...2024", "'.2024'" GARBAGE },
	{ "2023..2024..2025", "'2024..2025'" GARBAGE },
	{ "", "''" GARBAGE }, { " ", "' '" GARBAGE }, { "abc", "'abc'" GARBAGE },
	{ "2024-Q1", "'2024-Q1'" GARBAGE }, { "2024-T12", "'2024-T12'" GARBAGE },
	{ "2024-T", "'2024-T'" GARBAGE }, { "2024-", "'2024-'" GARBAGE },
	{ "TW V 2024", "'TW V 2024'" GARBAGE }, { "TW1", "'TW1'" GARBAGE },
	{ "TW1 24", "'TW1 24'" GARBAGE }, { "TW1 2024x", "'TW1 2024x'" GARBAGE },
	{ "besok", "'besok'" GARBAGE }, { "hari-inix", "'hari-inix'" GARBAGE },
	{ "bulan ini juga", "'bulan ini juga'" GARBAGE },
};

static const struct {
	int32_t from, to;
	const char *text;
} longs[] = {
	{ 20250406, 20250406, "6 April 2025" },
	{ 20250401, 20250407, "1 s.d. 7 April 2025" },
	{ 20250330, 20250405, "30 Maret s.d. 5 April 2025" },
	{ 20241230, 20250105, "30 Desember 2024 s.d. 5 Januari 2025" },
	{ 20250401, 20250430, "April 2025" },
	{ 20240201, 20240229, "Februari 2024" },
	{ 20230201, 20230228, "Februari 2023" },
	{ 20240201, 20240228, "1 s.d. 28 Februari 2024" },
	{ 20250101, 20251231, "Tahun 2025" },
	{ 20250101, 20250331, "Triwulan I 2025" },
	{ 20250401, 20250630, "Triwulan II 2025" },
	{ 20250701, 20250930, "Triwulan III 2025" },
	{ 20251001, 20251231, "Triwulan IV 2025" },
	{ 20250201, 20250430, "1 Februari s.d. 30 April 2025" },
	{ 20250101, 20250630, "1 Januari s.d. 30 Juni 2025" },
	{ 20240101, 20251231, "Tahun 2024 s.d. 2025" },
	{ 20250406, 0, "sejak 6 April 2025" },
	{ 0, 20250406, "sampai dengan 6 April 2025" },
	{ 0, 0, "seluruh waktu" },
};

static void
test_parse(void)
{
	const kb_date today = { 20250409 };
	struct kb_err err;
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT], text[2 * KB_DATE_TEXT];

	for (size_t i = 0; i < KB_LEN(periods); i++) {
		struct kb_period p = { { 42 }, { 42 } };
		int rc = kb_period_parse(periods[i].in, today, &p, &err);

		if (rc != 0 && (p.from.ymd != 42 || err.status != KB_DATA))
			ok(false, "'%s': out untouched", periods[i].in);
		kb_date_iso(p.from, from);
		kb_date_iso(p.to, to);
		snprintf(text, sizeof(text), "%s %s", from, to);
		is_str(rc == 0 ? text : err.msg, periods[i].out, "period '%s'",
		    periods[i].in);
	}
}

/* The ends of the calendar, and other days to count from. */
static void
test_today(void)
{
	static const struct {
		int32_t today;
		const char *in;
		int32_t from, to;
	} t[] = {
		{ 20250101, "triwulan-lalu", 20241001, 20241231 },
		{ 20250131, "bulan-lalu", 20241201, 20241231 },
		{ 20240301, "kemarin", 20240229, 20240229 },
		{ 20250413, "minggu-ini", 20250407, 20250413 },
		{ 20250101, "minggu-ini", 20241230, 20250105 },
		{ 21991231, "tahun-ini", 21990101, 21991231 },
	};
	static const struct {
		int32_t today;
		const char *in, *out;
	} bad[] = {
		{ 19000101, "kemarin", "'kemarin'" YEARS },
		{ 19000105, "bulan-lalu", "'bulan-lalu'" YEARS },
		{ 19000105, "minggu-lalu", "'minggu-lalu'" YEARS },
		{ 21991231, "minggu-ini", "'minggu-ini'" YEARS },
		{ 0, "hari-ini", "'hari-ini': tanggal hari ini tidak "
		    "diketahui" },
	};
	struct kb_period p;
	struct kb_err err;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		p = (struct kb_period){ { 0 }, { 0 } };
		is_int(kb_period_parse(t[i].in, (kb_date){ t[i].today }, &p,
		    &err), 0, "%s on %d", t[i].in, t[i].today);
		is_int(p.from.ymd, t[i].from, "from");
		is_int(p.to.ymd, t[i].to, "to");
	}
	for (size_t i = 0; i < KB_LEN(bad); i++) {
		err.msg[0] = '\0';
		kb_period_parse(bad[i].in, (kb_date){ bad[i].today }, &p, &err);
		is_str(err.msg, bad[i].out, "%s on %d", bad[i].in, bad[i].today);
	}
	ok(kb_period_parse("x", (kb_date){ 0 }, &p, NULL) == -1,
	    "no err wanted");
}

/* One after the other, by name and back. */
static void
test_each(void)
{
	static const struct {
		enum kb_each each;
		int32_t day;
		int n;
		const char *name;
		int32_t from, to;
	} t[] = {
		{ KB_EACH_WEEK, 20240423, 0, "2024-M17", 20240422, 20240428 },
		{ KB_EACH_WEEK, 20201230, 1, "2021-M01", 20210104, 20210110 },
		{ KB_EACH_WEEK, 20210101, 0, "2020-M53", 20201228, 20210103 },
		{ KB_EACH_MONTH, 20240131, 1, "2024-02", 20240201, 20240229 },
		{ KB_EACH_QUARTER, 20240814, 0, "2024-T3", 20240701, 20240930 },
		{ KB_EACH_QUARTER, 20240101, -1, "2023-T4", 20231001,
		    20231231 },
		{ KB_EACH_QUARTER, 20241231, 5, "2026-T1", 20260101,
		    20260331 },
		{ KB_EACH_THIRD, 20240501, 0, "2024-B08", 20240501, 20240831 },
		{ KB_EACH_THIRD, 20240501, -2, "2023-B12", 20230901,
		    20231231 },
		{ KB_EACH_HALF, 20240630, 1, "2024-S2", 20240701, 20241231 },
		{ KB_EACH_YEAR, 20240630, -4, "2020", 20200101, 20201231 },
	};
	static const char *const none[] = { "", "24-T1", "2024-", "2024-X1",
	    "2024-4", "2024-04-23", "T1 2024", "2024x", "2024T1" };

	for (size_t i = 0; i < KB_LEN(t); i++) {
		char name[KB_PERIOD_NAME];
		struct kb_period p = kb_period_at(t[i].each,
		    (kb_date){ t[i].day }, t[i].n, name), back;
		struct kb_err err;

		is_str(name, t[i].name, "its name");
		is_int(p.from.ymd, t[i].from, "%s from", name);
		is_int(p.to.ymd, t[i].to, "%s to", name);
		is_int(kb_period_each(name), t[i].each, "%s is one of", name);
		is_int(kb_period_parse(name, (kb_date){ 0 }, &back, &err), 0,
		    "%s is read", name);
		ok(back.from.ymd == p.from.ymd && back.to.ymd == p.to.ymd,
		    "%s as it was", name);
	}
	for (size_t i = 0; i < KB_LEN(none); i++)
		is_int(kb_period_each(none[i]), 0, "'%s' is none", none[i]);
}

static void
test_is(void)
{
	static const struct {
		enum kb_each each;
		struct kb_period p;
		bool is;
	} t[] = {
		{ KB_EACH_MONTH, { { 20250401 }, { 20250430 } }, true },
		{ KB_EACH_MONTH, { { 20250401 }, { 20250429 } }, false },
		{ KB_EACH_MONTH, { { 20250402 }, { 20250430 } }, false },
		{ KB_EACH_YEAR, { { 20250401 }, { 20250430 } }, false },
		{ KB_EACH_MONTH, { { 0 }, { 20250430 } }, false },
		{ KB_EACH_MONTH, { { 20250401 }, { 0 } }, false },
	};

	for (size_t i = 0; i < KB_LEN(t); i++)
		is_int(kb_period_is(t[i].each, &t[i].p), t[i].is,
		    "one of those, %zu", i);
}

static void
test_has(void)
{
	const struct kb_period p = { { 20250401 }, { 20250407 } };
	const struct kb_period since = { { 20250401 }, { 0 } };
	const struct kb_period until = { { 0 }, { 20250407 } };
	const struct kb_period all = { { 0 }, { 0 } };

	ok(kb_period_has(&p, (kb_date){ 20250401 }), "first day");
	ok(kb_period_has(&p, (kb_date){ 20250407 }), "last day");
	ok(!kb_period_has(&p, (kb_date){ 20250331 }), "before");
	ok(!kb_period_has(&p, (kb_date){ 20250408 }), "after");
	ok(!kb_period_has(&p, (kb_date){ 0 }), "unknown day");
	ok(kb_period_has(&since, (kb_date){ 21990101 }), "open end");
	ok(!kb_period_has(&since, (kb_date){ 20250331 }), "before open end");
	ok(kb_period_has(&until, (kb_date){ 19000101 }), "open start");
	ok(!kb_period_has(&until, (kb_date){ 0 }), "unknown, open start");
	ok(kb_period_has(&all, (kb_date){ 0 }), "all has the unknown");
}

int
main(void)
{
	struct kb_buf b = KB_BUF_INIT;

	test_parse();
	test_today();
	test_each();
	test_is();
	test_has();
	for (size_t i = 0; i < KB_LEN(longs); i++) {
		struct kb_period p = { { longs[i].from }, { longs[i].to } };

		kb_buf_cut(&b, 0);
		kb_period_long(&b, &p);
		is_str(b.s, longs[i].text, "long '%s'", longs[i].text);
	}
	kb_buf_free(&b);
	return done_testing();
}
