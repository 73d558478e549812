/* SPDX-License-Identifier: ISC */
/* timeline_text.c - spans of days in a terminal: a line each. */
#include "kesbang/text.h"
#include "timeline.h"

#define WIDTH 80
#define NAME 30

struct row {
	struct kb_buf	*b;
	const struct kb_pic_timeline *t;
	struct kb_days	 days;
	size_t		 cells;
	size_t		 today;		/* its cell; cells: none */
};

static size_t
cell(const struct row *r, int32_t day)
{
	int32_t all = r->days.to + 1 - r->days.from;
	size_t at = day < r->days.from ? 0 :
	    (size_t)(day - r->days.from) * r->cells / (size_t)all;

	return at < r->cells ? at : r->cells - 1;
}

/* In lines of that column; later ones stand in. */
static const char *
broken(const char *s, struct kb_buf *lines)
{
	struct kb_buf clean = KB_BUF_INIT;

	kb_visible(&clean, kb_pic_str(s));
	kb_wrap(lines, kb_buf_str(&clean), 0, 2, NAME);
	kb_buf_free(&clean);
	return kb_buf_str(lines);
}

static void
put(struct kb_buf *b, const char *s)
{
	size_t w = kb_width(s);

	kb_buf_adds(b, s);
	kb_buf_fill(b, ' ', w <= NAME ? NAME + 1 - w : 1);
}

static void
lines(struct kb_buf *b, const char *s)
{
	struct kb_buf line = KB_BUF_INIT, clean = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &line)) {
		kb_buf_cut(&clean, 0);
		kb_visible(&clean, kb_buf_str(&line));
		kb_wrap(b, kb_buf_str(&clean), 0, 0, WIDTH);
		kb_buf_addc(b, '\n');
	}
	kb_buf_free(&line);
	kb_buf_free(&clean);
}

/* Names of months or weeks, each where it begins and as there is room. */
static void
ticks(const struct row *r)
{
	struct kb_buf name = KB_BUF_INIT;
	size_t at = 0;
	int year = 0, its;

	kb_buf_fill(r->b, ' ', NAME + 1);
	for (int32_t d = kb_timeline_tick(&r->days, r->days.from);
	    d <= r->days.to; d = kb_timeline_tick(&r->days, d + 1)) {
		size_t c = cell(r, d);

		kb_buf_cut(&name, 0);
		its = kb_timeline_name(&name, &r->days, d, year);
		if (c < at || c + name.len > r->cells)
			continue;
		kb_buf_fill(r->b, ' ', c - at);
		kb_buf_adds(r->b, name.s);
		at = c + name.len + 1;
		kb_buf_addc(r->b, ' ');
		year = its;
	}
	while (r->b->len > 0 && r->b->s[r->b->len - 1] == ' ')
		kb_buf_cut(r->b, r->b->len - 1);
	kb_buf_addc(r->b, '\n');
	kb_buf_free(&name);
}

static void
bar(const struct row *r, const struct kb_pic_bar *p)
{
	static const char *const block[] = { [KB_PIC_PAST] = "░",
	    [KB_PIC_NOW] = "█", [KB_PIC_COMING] = "▒" };
	size_t from = p->from.ymd != 0 ? cell(r, kb_date_serial(p->from)) : 0;
	size_t to = cell(r, kb_date_serial(p->to));
	struct kb_buf words = KB_BUF_INIT, line = KB_BUF_INIT;
	const char *rest = broken(p->label, &words);

	(void)kb_next_part(&rest, '\n', &line);
	put(r->b, kb_buf_str(&line));
	for (size_t i = 0; i < r->cells; i++) {
		if (i == from && p->from.ymd == 0)
			kb_buf_addc(r->b, '?');
		else if (i >= from && i <= to)
			kb_buf_adds(r->b, block[p->when]);
		else
			kb_buf_adds(r->b, i == r->today ? "│" : " ");
	}
	kb_buf_addc(r->b, ' ');
	kb_timeline_dates(r->b, &r->days, p);
	kb_buf_addc(r->b, '\n');
	while (kb_next_part(&rest, '\n', &line))
		kb_buf_addf(r->b, "%s\n", line.s);
	kb_buf_free(&words);
	kb_buf_free(&line);
}

static void
legend(const struct row *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "░ selesai; █ berjalan; ▒ akan datang");
	if (r->today < r->cells) {
		kb_buf_adds(&b, "; │ ");
		kb_date_long(&b, r->t->today);
	}
	if (kb_timeline_open(r->t))
		kb_buf_adds(&b, "; ?: mulainya tidak diketahui");
	lines(r->b, b.s);
	kb_buf_free(&b);
}

void
kb_pic_timeline_text(struct kb_buf *b, const struct kb_pic_timeline *t)
{
	struct row r = { b, t, kb_timeline_days(t), 0, 0 };
	int32_t day = t->today.ymd != 0 ? kb_date_serial(t->today) :
	    INT32_MIN;

	r.cells = WIDTH - NAME - 2 - (r.days.years ? 17 : 11);
	r.today = day >= r.days.from && day <= r.days.to ? cell(&r, day) :
	    r.cells;
	if (!t->bare) {
		lines(b, t->mark);
		lines(b, t->title);
		lines(b, t->subtitle);
		kb_buf_addc(b, '\n');
	}
	ticks(&r);
	for (size_t i = 0; i < t->nbar; i++) {
		if (kb_timeline_group(t, i))
			lines(b, t->bar[i].group);
		bar(&r, &t->bar[i]);
	}
	kb_buf_addc(b, '\n');
	legend(&r);
	if (!t->bare)
		lines(b, t->notes);
}
