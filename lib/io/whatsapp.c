/* SPDX-License-Identifier: ISC */
/* whatsapp.c - heads of messages, emphasis, and WhatsApp's own notices. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/date.h"
#include "kesbang/text.h"
#include "whatsapp.h"

/* ---- marks of direction (iOS), blanks of another width (12 hours) ---- */

static size_t
mark(const char *p)
{
	static const char *const marks[] = { "\xe2\x80\x8e", "\xe2\x80\x8f",
	    "\xe2\x80\xaa", "\xe2\x80\xab", "\xe2\x80\xac", "\xe2\x80\xad",
	    "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x81\xa7", "\xe2\x81\xa8",
	    "\xe2\x81\xa9", "\xef\xbb\xbf", "\xe2\x80\x8b" };

	if ((unsigned char)*p < 0xe2)
		return 0;
	for (size_t i = 0; i < KB_LEN(marks); i++)
		if (strncmp(p, marks[i], 3) == 0)
			return 3;
	return 0;
}

static size_t
blank(const char *p)
{
	if (*p == ' ' || *p == '\t')
		return 1;
	if (strncmp(p, "\xc2\xa0", 2) == 0)
		return 2;
	return strncmp(p, "\xe2\x80\xaf", 3) == 0 ? 3 : 0;
}

static bool
skip(const char **p)
{
	const char *from = *p;
	size_t n;

	while ((n = mark(*p)) > 0 || (n = blank(*p)) > 0)
		*p += n;
	return *p > from;
}

/* ---- the head of a message ---- */

struct clock {
	int	 n[3];			/* as they stand */
	int	 len[3];
	int	 count;
	char	 sep;
};

/* Up to three numbers with one sign between them: 07/08/20, 16.32.10. */
static bool
numbers(const char **p, const char *seps, struct clock *c)
{
	const char *s = *p;

	*c = (struct clock){ .count = 0 };
	for (;;) {
		int *n = &c->n[c->count], *len = &c->len[c->count];

		for (; *s >= '0' && *s <= '9' && *len < 5; s++, ++*len)
			*n = *n * 10 + (*s - '0');
		if (*len == 0 || *len > 4)
			return false;
		c->count++;
		if (c->count == 3 || strchr(seps, *s) == NULL || *s == '\0' ||
		    (c->sep != '\0' && *s != c->sep) ||
		    s[1] < '0' || s[1] > '9')
			break;
		c->sep = *s++;
	}
	*p = s;
	return c->count >= 2;
}

/* "16.32", "4:32:10 PM" to seconds of the day; -1: no time of day. */
static int
read_clock(const char **p)
{
	struct clock c;
	const char *s = *p;

	if (!numbers(&s, ".:", &c) || c.len[0] > 2 || c.len[1] != 2 ||
	    (c.count == 3 && c.len[2] != 2))
		return -1;
	*p = s;
	skip(&s);
	if (strncasecmp(s, "am", 2) == 0 || strncasecmp(s, "pm", 2) == 0 ||
	    strncasecmp(s, "a.m.", 4) == 0 || strncasecmp(s, "p.m.", 4) == 0) {
		if (c.n[0] < 1 || c.n[0] > 12)
			return -1;
		c.n[0] = c.n[0] % 12 + ((*s | 0x20) == 'p' ? 12 : 0);
		*p = s + (s[1] == '.' ? 4 : 2);
	}
	if (c.n[0] > 23 || c.n[1] > 59 || c.n[2] > 59)
		return -1;
	return (c.n[0] * 60 + c.n[1]) * 60 + c.n[2];
}

/*
 * 0 a date, with or without a year; -1 one that does not exist; 1 none.
 * day[1]: the other date that it may be, month before day.
 */
static int
read_day(const char **p, bool yearless, kb_date day[2])
{
	struct clock c;

	day[0].ymd = day[1].ymd = 0;
	if (!numbers(p, "/-.", &c) || (c.count == 2 && !yearless))
		return 1;
	if (c.len[0] == 4 && c.count == 3 && c.len[2] <= 2) {
		day[0] = kb_date_make(c.n[0], c.n[1], c.n[2]);
		return day[0].ymd != 0 ? 0 : -1;
	}
	if (c.len[0] > 2 || c.len[1] > 2 ||
	    (c.count == 3 && c.len[2] != 2 && c.len[2] != 4))
		return 1;
	if (c.count == 2)
		return kb_date_make(2000, c.n[1], c.n[0]).ymd != 0 ? 0 : 1;
	if (c.len[2] == 2)
		c.n[2] += 2000;
	day[0] = kb_date_make(c.n[2], c.n[1], c.n[0]);
	if (c.n[0] != c.n[1])
		day[1] = kb_date_make(c.n[2], c.n[0], c.n[1]);
	return day[0].ymd != 0 ? 0 : -1;
}

static void
comma(const char **p)
{
	skip(p);
	if (**p == ',') {
		++*p;
		skip(p);
	}
}

/* "07/08/20, 16.32.10" or, as WhatsApp Web copies it, "16.32, 7/8/2020". */
static int
read_moment(const char **p, bool bracket, kb_date day[2], int *secs)
{
	const char *s = *p;
	int rc;

	if (bracket && (*secs = read_clock(&s)) >= 0 && *s == ',') {
		s++;
		skip(&s);
		rc = read_day(&s, false, day);
	} else {
		s = *p;
		if ((rc = read_day(&s, bracket, day)) > 0)
			return rc;
		comma(&s);
		if ((*secs = read_clock(&s)) < 0)
			return 1;
	}
	*p = s;
	return rc;
}

static bool
by_whatsapp(const char *s, size_t n)
{
	static const char *const does[] = { "mengubah nama grup",
	    "mengubah subjek", "mengubah deskripsi", "mengubah ikon",
	    "mengubah setelan", "membuat grup", "menambahkan", "changed the",
	    "created group" };
	char *copy = kb_asprintf("%.*s", (int)n, s);
	bool found = false;

	for (size_t i = 0; i < KB_LEN(does) && !found; i++)
		found = strcasestr(copy, does[i]) != NULL;
	free(copy);
	return found;
}

/* "Nama: " - in an export without a name it is WhatsApp that speaks. */
static bool
read_sender(const char *p, bool bracket, struct kb_wa_head *h)
{
	const char *colon = strchr(p, ':');

	while (colon != NULL && colon[1] != '\0' && blank(colon + 1) == 0 &&
	    mark(colon + 1) == 0)
		colon = strchr(colon + 1, ':');
	h->sender = colon != NULL && colon > p && colon - p < 120 &&
	    !by_whatsapp(p, (size_t)(colon - p));
	h->body = h->sender ? colon + 1 : p;
	if (h->sender) {
		while (blank(h->body) > 0)
			h->body += blank(h->body);
		h->marked = mark(h->body) > 0;
	}
	return h->sender || !bracket;
}

int
kb_wa_head(const char *line, struct kb_wa_head *h)
{
	const char *p = line;
	char day_text[KB_DATE_TEXT];
	bool bracket;
	kb_date day[2];
	int secs, rc;

	*h = (struct kb_wa_head){ .body = line };
	skip(&p);
	bracket = *p == '[';
	p += bracket;
	if (*p < '0' || *p > '9' ||
	    (rc = read_moment(&p, bracket, day, &secs)) > 0)
		return 0;
	/* A date and a time have no letters but AM and PM. */
	for (const char *q = line; q < p; q++)
		h->twelve = h->twelve || (*q | 0x20) == 'm';
	if (bracket && *p++ != ']')
		return 0;
	if (!skip(&p) || (!bracket && (*p++ != '-' || !skip(&p))))
		return 0;
	if (!read_sender(p, bracket, h))
		return 0;
	h->turned = day[1];
	h->dayfirst = day[1].ymd == 0 && day[0].ymd % 100 > 12;
	if (rc == 0 && day[0].ymd != 0) {
		kb_date_iso(day[0], day_text);
		snprintf(h->stamp, sizeof(h->stamp), "%sT%02u:%02u:%02u",
		    day_text, (unsigned)secs / 3600 % 24,
		    (unsigned)secs / 60 % 60, (unsigned)secs % 60);
	}
	return rc == 0 ? 1 : -1;
}

/* ---- emphasis ---- */

static bool
wordy(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	    (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/*
 * Where the sign that opens at p is closed, as WhatsApp reads it; or NULL.
 * last is what stands before p; signs taken out are NUL up to end.  That a
 * sign closes does not change when others are taken out, so that *seek, the
 * first place where one may, never goes back: a line is read once.
 */
static char *
closing(char last, const char *p, const char *end, char **seek)
{
	const char *next = p + 1;

	while (next < end && *next == '\0')
		next++;
	if (wordy(last) || *next == *p || blank(next) > 0)
		return NULL;
	for (; *seek < end; ++*seek)
		if (*seek > p && **seek == *p && (*seek)[-1] != ' ' &&
		    !wordy((*seek)[1]))
			return *seek;
	return NULL;
}

/* Without the marks of direction; where it ends. */
static char *
unmarked(char *line)
{
	char *to = line;
	size_t n;

	for (const char *p = line; *p != '\0';)
		if ((n = mark(p)) > 0)
			p += n;
		else
			*to++ = *p++;
	*to = '\0';
	return to;
}

bool
kb_wa_plain(char *line)
{
	char *end = unmarked(line), *to = line, *tail = end, *close;
	char *seek[2] = { line, line };
	bool all = false, blanks = true;

	while (tail > line && strchr(" \t*_:", tail[-1]) != NULL)
		tail--;
	for (char *p = line; p < end; p++) {
		if ((*p == '*' || *p == '_') && (close = closing(to > line ?
		    to[-1] : '\0', p, end, &seek[*p == '_'])) != NULL) {
			all = all || (blanks && close + 1 >= tail);
			*close = '\0';
		} else if (*p != '\0') {
			blanks = blanks && (*p == ' ' || *p == '\t');
			*to++ = *p;
		}
	}
	*to = '\0';
	return all;
}

/* ---- what WhatsApp itself says ---- */

enum where { WHOLE, FRONT, BACK, INSIDE };

struct phrase {
	const char	*text;		/* folded */
	enum where	 where;
};

static bool
has(const char *s, const struct phrase *p, size_t n)
{
	size_t len = strlen(s);

	for (size_t i = 0; i < n; i++) {
		size_t k = strlen(p[i].text);
		bool there = p[i].where == WHOLE ? strcmp(s, p[i].text) == 0 :
		    p[i].where == FRONT ? strncmp(s, p[i].text, k) == 0 :
		    p[i].where == BACK ? len >= k &&
		    strcmp(s + len - k, p[i].text) == 0 :
		    strstr(s, p[i].text) != NULL;

		if (there)
			return true;
	}
	return false;
}

static const struct phrase enclosed[] = {
	{ "<media tidak disertakan>", WHOLE }, { "<media omitted>", WHOLE },
	{ "foto tidak disertakan", WHOLE },
	{ "gambar tidak disertakan", WHOLE },
	{ "video tidak disertakan", WHOLE },
	{ "audio tidak disertakan", WHOLE },
	{ "stiker tidak disertakan", WHOLE }, { "gif tidak disertakan", WHOLE },
	{ "dokumen tidak disertakan", BACK },
	{ "kartu kontak tidak disertakan", BACK },
	{ "image omitted", WHOLE }, { "video omitted", WHOLE },
	{ "audio omitted", WHOLE }, { "sticker omitted", WHOLE },
	{ "gif omitted", WHOLE }, { "document omitted", BACK },
	{ "contact card omitted", BACK },
	{ "(file terlampir)", BACK }, { "(berkas terlampir)", BACK },
	{ "(file attached)", BACK }, { "<terlampir:", FRONT },
	{ "<attached:", FRONT },
};
static const struct phrase shared[] = {
	{ "null", WHOLE },			/* seen once, and gone */
	{ "lokasi: https://", FRONT }, { "location: https://", FRONT },
	{ "lokasi langsung dibagikan", WHOLE },
	{ "live location shared", WHOLE },
};
static const struct phrase deleted[] = {
	{ "pesan ini dihapus", FRONT }, { "pesan ini telah dihapus", FRONT },
	{ "anda menghapus pesan ini", FRONT },
	{ "anda telah menghapus pesan ini", FRONT },
	{ "this message was deleted", FRONT },
	{ "you deleted this message", FRONT },
};
static const struct phrase systems[] = {
	{ "terenkripsi secara end-to-end", INSIDE },
	{ "dienkripsi secara end-to-end", INSIDE },
	{ "terenkripsi end-to-end", INSIDE },
	{ "are end-to-end encrypted", INSIDE },
	{ "kode keamanan", INSIDE }, { "security code changed", INSIDE },
	{ "bergabung menggunakan tautan", INSIDE },
	{ "joined using this", INSIDE }, { "mengganti nomor", INSIDE },
	{ "changed their phone number", INSIDE },
	{ "panggilan suara tak terjawab", FRONT },
	{ "panggilan video tak terjawab", FRONT },
	{ "missed voice call", FRONT }, { "missed video call", FRONT },
	{ "menunggu pesan ini", FRONT }, { "waiting for this message", FRONT },
};

const char *
kb_wa_notice(const char *line, bool alone, bool marked)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *s, *what = NULL;

	kb_fold(&b, line);
	s = kb_buf_str(&b);
	if ((b.len <= 120 && has(s, enclosed, KB_LEN(enclosed))) ||
	    (alone && has(s, shared, KB_LEN(shared))))
		what = "lampiran";
	else if (alone && has(s, deleted, KB_LEN(deleted)))
		what = "pesan dihapus";
	else if (marked || (alone && has(s, systems, KB_LEN(systems))))
		what = "pesan sistem";
	kb_buf_free(&b);
	return what;
}

void
kb_wa_unedit(char *line)
{
	static const char *const ends[] = { "<Pesan ini diedit>",
	    "<This message was edited>" };
	size_t n = strlen(line);

	for (size_t i = 0; i < KB_LEN(ends); i++) {
		size_t k = strlen(ends[i]);

		if (n >= k && strcasecmp(line + n - k, ends[i]) == 0)
			line[n - k] = '\0';
	}
}
