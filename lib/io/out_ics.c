/* SPDX-License-Identifier: ISC */
/*
 * out_ics.c - a list as a calendar (iCalendar, RFC 5545), for people's own
 * tools: each row that has a day is an event of that whole day, or of the
 * month or year that is all that is known of it.  Nothing in it is of the
 * clock: the same records and the same day give the same bytes, and a row has
 * the same UID whenever it is written, so that a calendar that takes the file
 * once more changes its events and does not double them.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/period.h"
#include "kesbang/text.h"
#include "writers.h"

#define LINE 75				/* octets before CRLF, 3.1 */
#define SUMMARY 120			/* columns */
#define UID 32				/* hex digits of it */

struct ics {
	uint64_t	*seen;		/* of UIDs, a hash table; 0: free */
	uint32_t	*times;
	size_t		 n, room;
	struct kb_buf	 line, value;
};

/* ---- lines ---- */

/* No line is longer than LINE octets, and no letter is cut in two. */
static void
fold(struct kb_buf *to, const char *s, size_t n)
{
	for (size_t room = LINE; n > room; room = LINE - 1) {
		size_t cut = room;

		while (((unsigned char)s[cut] & 0xc0) == 0x80)
			cut--;
		kb_buf_add(to, s, cut);
		kb_buf_adds(to, "\r\n ");
		s += cut;
		n -= cut;
	}
	kb_buf_add(to, s, n);
	kb_buf_adds(to, "\r\n");
}

static void
put(struct kb_out *o, const char *name, const char *value)
{
	struct ics *c = o->priv;

	kb_buf_cut(&c->line, 0);
	kb_buf_addf(&c->line, "%s:%s", name, value);
	fold(&o->buf, kb_buf_str(&c->line), c->line.len);
}

/* TEXT, 3.3.11: a control character has no place in it. */
static void
escape(struct kb_buf *to, const char *s)
{
	for (; *s != '\0'; s++) {
		if (*s == '\n')
			kb_buf_adds(to, "\\n");
		else if (strchr("\\;,", *s) != NULL)
			kb_buf_addf(to, "\\%c", *s);
		else if ((unsigned char)*s >= ' ' && *s != 0x7f)
			kb_buf_addc(to, *s);
	}
}

static void
put_text(struct kb_out *o, const char *name, const char *text)
{
	struct kb_buf b = KB_BUF_INIT;

	escape(&b, text);
	put(o, name, kb_buf_str(&b));
	kb_buf_free(&b);
}

static void
put_day(struct kb_out *o, const char *name, kb_date d)
{
	char text[16];

	snprintf(text, sizeof(text), "%08d", d.ymd);
	put(o, name, text);
}

/* ---- what an event says ---- */

static const struct kb_field *
column(const struct kb_out *o, size_t i)
{
	return &o->type->field[o->field[i]];
}

static const char *
value(struct kb_out *o, const struct kb_field *f, const void *rec)
{
	struct ics *c = o->priv;

	kb_buf_cut(&c->value, 0);
	kb_show(f, rec, o->env, &c->value);
	return kb_buf_str(&c->value);
}

/* Words: no figure, not one more day, not our number. */
static bool
in_words(const struct kb_out *o, size_t i)
{
	if (strcmp(column(o, i)->name, "nomor") == 0)
		return false;
	switch (column(o, i)->kind) {
	case KB_TEXT:
	case KB_REF:
	case KB_CODE:
	case KB_REGION:
	case KB_ENUM:
		return true;
	case KB_PDATE:
		return o->field[i] != o->date;
	default:
		return false;
	}
}

static void
summary(struct kb_out *o, const void *rec, struct kb_buf *to)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < o->n; i++) {
		const char *s = in_words(o, i) ? value(o, column(o, i), rec) :
		    "";

		if (*s != '\0')
			kb_buf_addf(&b, "%s%s", b.len > 0 ? " - " : "", s);
	}
	kb_shorten(to, kb_buf_str(&b), SUMMARY);
	kb_buf_free(&b);
}

/* A figure that counts from today would be wrong tomorrow. */
static void
description(struct kb_out *o, const void *rec, struct kb_buf *to)
{
	for (size_t i = 0; i < o->n; i++) {
		const char *s = value(o, column(o, i), rec);

		if (*s == '\0' || column(o, i)->today)
			continue;
		if (to->len > 0)
			kb_buf_addc(to, '\n');
		kb_field_label(column(o, i), to);
		kb_buf_addf(to, ": %s", s);
	}
}

/* The words of closed lists. */
static void
put_categories(struct kb_out *o, const void *rec)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < o->n; i++) {
		const char *s = column(o, i)->kind == KB_ENUM ?
		    value(o, column(o, i), rec) : "";

		if (*s != '\0' && b.len > 0)
			kb_buf_addc(&b, ',');
		escape(&b, s);
	}
	if (b.len > 0)
		put(o, "CATEGORIES", kb_buf_str(&b));
	kb_buf_free(&b);
}

/* ---- who it is ---- */

/* The number of a record and whose it is; of others their key, and where the
 * type has none all that is neither counted nor a day. */
static bool
identifies(const struct kb_type *t, size_t i, bool keyed)
{
	const struct kb_field *f = &t->field[i];

	if (t->head)
		return i == KB_FIELD_KANTOR || i == KB_FIELD_NOMOR;
	if (keyed)
		return f->key != 0 || strcmp(f->name, "kantor") == 0;
	return f->kind != KB_INT && f->kind != KB_DATE;
}

static bool
has_key(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].key != 0)
			return true;
	return false;
}

static size_t
place(const struct ics *c, uint64_t h)
{
	size_t at = h % c->room;

	while (c->seen[at] != 0 && c->seen[at] != h)
		at = (at + 1) % c->room;
	return at;
}

static void
grow(struct ics *c)
{
	struct ics old = *c;

	c->room = c->room > 0 ? c->room * 2 : 256;
	c->seen = kb_alloc(c->room * sizeof(*c->seen));
	c->times = kb_alloc(c->room * sizeof(*c->times));
	for (size_t i = 0; i < old.room; i++) {
		size_t at = old.seen[i] != 0 ? place(c, old.seen[i]) : 0;

		if (old.seen[i] != 0) {
			c->seen[at] = old.seen[i];
			c->times[at] = old.times[i];
		}
	}
	free(old.seen);
	free(old.times);
}

/* How often that one came before. */
static uint32_t
before(struct ics *c, const char *hex)
{
	char head[17] = "";
	uint64_t h;
	size_t at;

	memcpy(head, hex, sizeof(head) - 1);
	h = strtoull(head, NULL, 16) | 1;
	if (c->n * 2 >= c->room)
		grow(c);
	at = place(c, h);
	c->n += c->seen[at] == 0;
	c->seen[at] = h;
	return c->times[at]++;
}

static void
put_uid(struct kb_out *o, const void *rec)
{
	const struct kb_type *t = o->type;
	struct kb_sha sha;
	char hex[KB_SHA_HEX];
	bool keyed = has_key(t);
	uint32_t again;
	char *uid;

	kb_sha_begin(&sha);
	kb_sha_add(&sha, t->name, strlen(t->name));
	for (size_t i = 0; i < t->nfield; i++) {
		const char *s = identifies(t, i, keyed) ? kb_get(&t->field[i],
		    rec, NULL, &o->scratch) : NULL;

		kb_sha_add(&sha, "", 1);
		if (s != NULL)
			kb_sha_add(&sha, s, strlen(s));
	}
	kb_sha_end(&sha, hex);
	again = before(o->priv, hex);
	uid = again == 0 ? kb_asprintf("%.*s@kesbangpol", UID, hex) :
	    kb_asprintf("%.*s-%u@kesbangpol", UID, hex, again + 1);
	put(o, "UID", uid);
	free(uid);
}

/* ---- the format ---- */

/* The days that it takes; of nothing: unknown. */
static struct kb_period
days(const struct kb_field *f, const void *rec)
{
	struct kb_period p = { 0 };
	const char *text;
	struct kb_buf b = KB_BUF_INIT;

	text = kb_get(f, rec, NULL, &b);
	if (text == NULL || kb_period_parse(text, (kb_date){ 20000101 }, &p,
	    NULL) != 0)
		p.from.ymd = 0;
	kb_buf_free(&b);
	return p;
}

void
kb_ics_begin(struct kb_out *o)
{
	o->priv = kb_alloc(sizeof(struct ics));
	put(o, "BEGIN", "VCALENDAR");
	put(o, "VERSION", "2.0");
	put_text(o, "PRODID", "-//Kesbangpol//Perkakas Kesbangpol//ID");
	put(o, "CALSCALE", "GREGORIAN");
	put(o, "METHOD", "PUBLISH");
	put_text(o, "X-WR-CALNAME", o->type->help);
}

/* So many days before; not of what is past. */
static void
put_alarm(struct kb_out *o, const char *text, kb_date day)
{
	char *when;

	if (o->remind == 0 || o->env == NULL || day.ymd < o->env->today.ymd)
		return;
	when = kb_asprintf("-P%uD", o->remind);
	put(o, "BEGIN", "VALARM");
	put(o, "ACTION", "DISPLAY");
	put(o, "TRIGGER", when);
	put_text(o, "DESCRIPTION", text);
	put(o, "END", "VALARM");
	free(when);
}

void
kb_ics_row(struct kb_out *o, const void *rec)
{
	struct kb_period p = days(&o->type->field[o->date], rec);
	struct kb_buf head = KB_BUF_INIT, body = KB_BUF_INIT;
	char *stamp;

	if (p.from.ymd == 0) {
		o->undated++;
		return;
	}
	stamp = kb_asprintf("%08dT000000Z", o->env != NULL ?
	    o->env->today.ymd : p.from.ymd);
	summary(o, rec, &head);
	description(o, rec, &body);
	put(o, "BEGIN", "VEVENT");
	put_uid(o, rec);
	put(o, "DTSTAMP", stamp);
	put_day(o, "DTSTART;VALUE=DATE", p.from);
	put_day(o, "DTEND;VALUE=DATE", kb_date_add(p.to, 1));
	put_text(o, "SUMMARY", kb_buf_str(&head));
	put_text(o, "DESCRIPTION", kb_buf_str(&body));
	put_categories(o, rec);
	put(o, "TRANSP", "TRANSPARENT");	/* nobody is busy all day */
	put_alarm(o, kb_buf_str(&head), p.from);
	put(o, "END", "VEVENT");
	free(stamp);
	kb_buf_free(&head);
	kb_buf_free(&body);
}

/* A calendar has one component at least (3.6): where no event is, the zone. */
static void
put_zone(struct kb_out *o)
{
	int zone = o->env != NULL ? o->env->zone : KB_WIB;
	char *offset = kb_asprintf("+%02d%02d", zone / 60, zone % 60);

	put(o, "BEGIN", "VTIMEZONE");
	put(o, "TZID", kb_zone_name(zone));
	put(o, "BEGIN", "STANDARD");
	put(o, "DTSTART", "19700101T000000");
	put(o, "TZOFFSETFROM", offset);
	put(o, "TZOFFSETTO", offset);
	put(o, "END", "STANDARD");
	put(o, "END", "VTIMEZONE");
	free(offset);
}

void
kb_ics_end(struct kb_out *o)
{
	if (o->rows == o->undated)
		put_zone(o);
	put(o, "END", "VCALENDAR");
}

void
kb_ics_drop(struct kb_out *o)
{
	struct ics *c = o->priv;

	free(c->seen);
	free(c->times);
	kb_buf_free(&c->line);
	kb_buf_free(&c->value);
	free(c);
	o->priv = NULL;
}
