/* SPDX-License-Identifier: ISC */
/* kind_time.c - dates, times, instants, spans. */
#include <string.h>

#include "kesbang/text.h"
#include "kind.h"
#include "refuse.h"

static int
set_date(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	kb_date day;

	if (kb_date_parse(text, &day, err) != 0)
		return -1;
	if (f->past && env != NULL && env->today.ymd != 0 &&
	    day.ymd > env->today.ymd)
		return kb_refuse(err, text, ": tanggal sesudah hari ini");
	*(kb_date *)p = day;
	return 0;
}

static const char *
get_date(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_DATE_TEXT);
	kb_date_iso(*(const kb_date *)p, scratch->s);
	return scratch->s;
}

static void
show_date(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_date_long(out, *(const kb_date *)p);
}

static bool
known_ymd(const void *p)
{
	return ((const kb_date *)p)->ymd != 0;
}

static int
set_pdate(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env;
	return kb_pdate_parse(text, p, err);
}

static const char *
get_pdate(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_DATE_TEXT);
	kb_pdate_iso(*(const kb_pdate *)p, scratch->s);
	return scratch->s;
}

/* Of "15.00 s.d. 17.00" the start is kept, and somebody is told. */
static int
set_time(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	bool range;
	int zone;

	if (env == NULL || env->note == NULL)
		return kb_time_parse(text, p, err);
	if (kb_time_start(text, p, &zone, &range, err) != 0)
		return -1;
	if (range) {
		kb_quote(&b, text);
		kb_buf_adds(&b, ": yang dicatat jam mulainya");
		env->note(env->note_arg, f->name, b.s);
		kb_buf_free(&b);
	}
	return 0;
}

/* "Minggu, 6 April 2025 pukul 15.00 Wita": the time belongs elsewhere ... */
static int
part_date(const struct kb_field *f, void *p, char *text, char **rest,
    const struct kb_env *env, struct kb_err *err)
{
	char *date, *time;

	if (!kb_moment_split(text, &date, &time))
		return set_date(f, p, text, env, err);
	*rest = time;
	return set_date(f, p, date, env, err);
}

/* ... or the date does. */
static int
part_time(const struct kb_field *f, void *p, char *text, char **rest,
    const struct kb_env *env, struct kb_err *err)
{
	char *date, *time;
	kb_date day;

	if (kb_moment_split(text, &date, &time)) {
		*rest = date;
		return set_time(f, p, time, env, err);
	}
	if (set_time(f, p, text, env, err) == 0)
		return 0;
	if (kb_date_parse(text, &day, NULL) != 0)
		return -1;
	*rest = text;
	return 0;
}

static const char *
get_time(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, 6);
	kb_time_iso(*(const kb_time *)p, scratch->s);
	return scratch->s;
}

/* Indonesian offices write a time with a dot. */
static void
show_time(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	size_t at = out->len;
	char iso[6];

	(void)f, (void)env;
	kb_time_iso(*(const kb_time *)p, iso);
	kb_buf_adds(out, iso);
	if (out->len >= at + 5)
		out->s[at + 2] = '.';
}

static bool
known_time(const void *p)
{
	return ((const kb_time *)p)->min1 != 0;
}

static int
set_stamp(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f;
	return kb_stamp_parse(text, env != NULL ? env->zone : 0, p, err);
}

static const char *
get_stamp(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_STAMP_TEXT);
	if (env == NULL)
		kb_stamp_utc(*(const kb_stamp *)p, scratch->s);
	else
		kb_stamp_iso(*(const kb_stamp *)p, env->zone, scratch->s);
	return scratch->s;
}

static void
show_stamp(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	int zone = env != NULL ? env->zone : 0;
	kb_stamp at = *(const kb_stamp *)p;
	kb_time time = kb_stamp_time(at, zone);

	kb_date_long(out, kb_stamp_date(at, zone));
	kb_buf_adds(out, " pukul ");
	show_time(f, &time, env, out);
}

static bool
known_stamp(const void *p)
{
	return ((const kb_stamp *)p)->sec != 0;
}

static int
set_span(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	(void)f, (void)env;
	return kb_span_parse(text, p, err);
}

static const char *
get_span(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)f, (void)env;
	kb_buf_cut(scratch, 0);
	kb_buf_room(scratch, KB_SPAN_TEXT);
	kb_span_text(*(const kb_span *)p, scratch->s);
	return scratch->s;
}

static void
show_span(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)f, (void)env;
	kb_span_long(out, *(const kb_span *)p);
}

static bool
known_span(const void *p)
{
	return ((const kb_span *)p)->unit != '\0';
}

#define KIND(name, type, set, get, show, known, part)			\
	const struct kb_kind_op kb_kind_##name = { sizeof(type), KB_AS_TEXT, \
	    false, set, NULL, get, show, known, part }

KIND(date, kb_date, set_date, get_date, show_date, known_ymd, part_date);
KIND(pdate, kb_pdate, set_pdate, get_pdate, NULL, known_ymd, NULL);
KIND(time, kb_time, set_time, get_time, show_time, known_time, part_time);
KIND(stamp, kb_stamp, set_stamp, get_stamp, show_stamp, known_stamp, NULL);
KIND(span, kb_span, set_span, get_span, show_span, known_span, NULL);
