/* SPDX-License-Identifier: ISC */
/* Spans of days: where they begin and end, and that nothing gets lost. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "lib/gambar/timeline.h"
#include "svg.h"

#define DAY(y, m, d) { (y) * 10000 + (m) * 100 + (d) }

static const struct kb_pic_bar bars[] = {
	{ "Tanpa awal", NULL, { 0 }, DAY(2024, 1, 26), KB_PIC_PAST },
	{ "Satu hari", NULL, DAY(2024, 11, 27), DAY(2024, 11, 27),
	    KB_PIC_NOW },
	{ "Ulang <&>", "Kabupaten A", DAY(2025, 4, 19), DAY(2025, 4, 19),
	    KB_PIC_COMING },
	{ "Ulang lagi", "Kabupaten A", DAY(2025, 5, 1), DAY(2025, 5, 24),
	    KB_PIC_COMING },
};

static const struct kb_pic_timeline all = { .title = "Tahapan", .bar = bars,
    .nbar = KB_LEN(bars), .today = DAY(2024, 11, 27) };

static void
which_days(void)
{
	struct kb_pic_timeline t = all;
	struct kb_days d = kb_timeline_days(&t);
	struct kb_buf b = KB_BUF_INIT;

	ok(kb_date_of_serial(d.from).ymd == 20240101 &&
	    kb_date_of_serial(d.to).ymd == 20250531 && !d.weeks && d.years,
	    "whole months, the unknown beginning widens nothing");
	ok(kb_date_of_serial(kb_timeline_tick(&d, d.from)).ymd == 20240101 &&
	    kb_date_of_serial(kb_timeline_tick(&d, d.from + 1)).ymd ==
	    20240201, "a tick a month");
	kb_timeline_dates(&b, &d, &bars[0]);
	is_str(b.s, "?–26/01/24", "a beginning that nobody knows");
	t.bar = &bars[1];
	t.nbar = 1;
	d = kb_timeline_days(&t);
	ok(kb_date_of_serial(d.from).ymd == 20241125 &&
	    kb_date_of_serial(d.to).ymd == 20241201 && d.weeks,
	    "of one day its week");
	ok(kb_date_of_serial(kb_timeline_tick(&d, d.from + 1)).ymd ==
	    20241202, "a tick a Monday");
	kb_buf_cut(&b, 0);
	kb_timeline_dates(&b, &d, &bars[1]);
	is_str(b.s, "27/11", "one day is no span");
	kb_buf_free(&b);
}

static void
told(void)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_pic_timeline_told(&b, &all);
	is_str(b.s, "Tanpa awal: sampai 26 Januari 2024, mulainya tidak "
	    "diketahui, selesai. Satu hari: 27 November 2024, berjalan. "
	    "Kabupaten A, Ulang <&>: 19 April 2025, akan datang. "
	    "Kabupaten A, Ulang lagi: 1 s.d. 24 Mei 2025, akan datang.",
	    "what those are told who do not see it");
	kb_buf_free(&b);
}

static void
as_svg(void)
{
	struct kb_buf b = KB_BUF_INIT;
	struct seen s = { .broad = 0 };
	const char *first;

	kb_pic_timeline_svg(&b, &all);
	ok(parse(&s, &b) && s.unknown == 0, "elements that all know");
	forget(&s);
	ok(strstr(b.s, "Ulang &lt;&amp;&gt;") != NULL && strstr(b.s,
	    "Ulang <&>") == NULL, "texts are harmless");
	first = strstr(b.s, ">Kabupaten A<");
	ok(first != NULL && strstr(first + 1, ">Kabupaten A<") == NULL,
	    "a group has one heading");
	ok(strstr(b.s, "27 November 2024") != NULL, "the day that it is");
	kb_buf_cut(&b, 0);
	kb_pic_timeline_svg(&b, &(struct kb_pic_timeline){ .title = "Kosong" });
	ok(strstr(b.s, "</svg>") != NULL, "nothing at all is a picture");
	kb_buf_free(&b);
}

static void
as_text(void)
{
	struct kb_buf b = KB_BUF_INIT, line = KB_BUF_INIT;
	const char *rest;
	bool narrow = true;

	kb_pic_timeline_text(&b, &all);
	rest = b.s;
	while (kb_next_part(&rest, '\n', &line))
		narrow = narrow && kb_width(line.s) <= 80;
	ok(narrow, "80 columns");
	ok(strstr(b.s, "Tanpa awal                     ?") != NULL,
	    "a question mark where the beginning is not known");
	ok(strstr(b.s, "Kabupaten A\nUlang") != NULL, "under its group");
	kb_buf_free(&b);
	kb_buf_free(&line);
}

int
main(void)
{
	which_days();
	told();
	as_svg();
	as_text();
	return done_testing();
}
