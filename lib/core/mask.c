/* SPDX-License-Identifier: ISC */
/*
 * mask.c - phones, addresses and the like, so that a list tells which one it
 * is and not what it is: 0812••••78, Jalan C••••, y••@c••.  What a value is
 * follows from its look, for people write each into the other's column.
 */
#include <string.h>

#include "kesbang/sheet.h"
#include "kesbang/text.h"
#include "utf8.h"

#define HIDDEN "••"			/* also what a masked value is known by */

bool
kb_is_masked(const char *s)
{
	return strstr(s, HIDDEN) != NULL;
}

bool
kb_type_masks(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].mask)
			return true;
	return false;
}

/* The bytes of the first n characters. */
static size_t
leading(const char *s, size_t n)
{
	const char *p = s;

	while (n-- > 0 && *p != '\0')
		kb_next_cp(&p);
	return (size_t)(p - s);
}

static bool
mostly_digits(const char *s)
{
	size_t digits = 0, rest = 0;

	for (; *s != '\0'; s++)
		if (kb_is_digit(*s))
			digits++;
		else if (strchr(" +-./()", *s) == NULL)
			rest++;
	return digits > 2 * rest;
}

/* Enough of a number to tell two apart; of a short one less. */
static void
mask_number(const char *s, struct kb_buf *out)
{
	size_t n = strlen(s), shown = n >= 9 ? 4 : 1;

	kb_buf_addf(out, "%.*s" HIDDEN HIDDEN "%s",
	    (int)leading(s, shown), s, n >= 9 ? s + n - 2 : "");
}

static void
mask_mail(const char *s, struct kb_buf *out)
{
	const char *at = strchr(s, '@');

	kb_buf_addf(out, "%.*s" HIDDEN "@%.*s" HIDDEN, at == s ? 0 :
	    (int)leading(s, 1), s, (int)leading(at + 1, 1), at + 1);
}

/* "Jalan C": a word that many addresses begin with, and a letter. */
static void
mask_words(const char *s, struct kb_buf *out)
{
	size_t first = strcspn(s, " "), next = first + strspn(s + first, " ");

	if (first <= 6 && s[next] != '\0' && !kb_is_digit(s[next]))
		kb_buf_addf(out, "%.*s %.*s", (int)first, s,
		    (int)leading(s + next, 1), s + next);
	else
		kb_buf_add(out, s, leading(s, 1));
	kb_buf_adds(out, HIDDEN HIDDEN);
}

void
kb_mask(const char *s, struct kb_buf *out)
{
	const char *at = strchr(s, '@');

	if (mostly_digits(s))
		mask_number(s, out);
	else if (at != NULL && strpbrk(s, " ,;") == NULL)
		mask_mail(s, out);
	else
		mask_words(s, out);
}

/* Of cells that could not be read, those that may lead to a door. */
static void
mask_unread(const struct kb_type *t, const char *s, struct kb_buf *out)
{
	struct kb_buf what = KB_BUF_INIT, cell = KB_BUF_INIT;
	struct kb_buf parts = KB_BUF_INIT, hidden = KB_BUF_INIT;

	while (kb_unread_next(&s, &what, &cell)) {
		bool hide = kb_unread_masks(t, kb_buf_str(&what));

		kb_buf_cut(&hidden, 0);
		if (hide)
			kb_mask(kb_buf_str(&cell), &hidden);
		else
			kb_buf_adds(&hidden, kb_buf_str(&cell));
		if (what.len > 0)
			kb_unread_add(&parts, what.s, kb_buf_str(&hidden));
		else
			kb_buf_addf(&parts, "%s%s", parts.len > 0 ? "; " : "",
			    kb_buf_str(&hidden));
	}
	kb_buf_adds(out, kb_buf_str(&parts));
	kb_buf_free(&what);
	kb_buf_free(&cell);
	kb_buf_free(&parts);
	kb_buf_free(&hidden);
}

static void
mask_field(const struct kb_type *t, const struct kb_field *f, const char *s,
    struct kb_buf *out)
{
	if (f->secret)
		kb_buf_adds(out, HIDDEN HIDDEN);
	else if (t->sheet != NULL && t->sheet->unread != NULL &&
	    strcmp(f->name, t->sheet->unread) == 0)
		mask_unread(t, s, out);
	else
		kb_mask(s, out);
}

void
kb_mask_rec(const struct kb_type *t, void *rec, struct kb_buf *home)
{
	size_t at[KB_MAX_FIELDS];

	kb_buf_cut(home, 0);
	for (size_t i = 0; i < t->nfield; i++) {
		at[i] = home->len;
		if (!t->field[i].mask || !kb_known(&t->field[i], rec))
			continue;
		mask_field(t, &t->field[i], *(kb_text *)(void *)((char *)rec +
		    t->field[i].at), home);
		kb_buf_addc(home, '\0');
	}
	for (size_t i = 0; i < t->nfield; i++)	/* now nothing moves */
		if (t->field[i].mask && kb_known(&t->field[i], rec))
			*(kb_text *)(void *)((char *)rec + t->field[i].at) =
			    home->s + at[i];
}

/* ---- in the trail's details ---- */

/* Behind the string that begins at s with its quote. */
static const char *
string_end(const char *s)
{
	for (s++; *s != '\0' && *s != '"'; s++)
		if (*s == '\\' && s[1] != '\0')
			s++;
	return *s == '"' ? s + 1 : s;
}

/* The masked field of that name; NULL: none. */
static const struct kb_field *
masked_field(const struct kb_type *t, const char *name, size_t n)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].mask && strlen(t->field[i].name) == n &&
		    strncmp(t->field[i].name, name, n) == 0)
			return &t->field[i];
	return NULL;
}

/* The string from..to with its quotes; with escapes in it nothing of it. */
static void
mask_string(const struct kb_type *t, const struct kb_field *f,
    const char *from, const char *to, struct kb_buf *out)
{
	struct kb_buf one = KB_BUF_INIT, hidden = KB_BUF_INIT;

	if (to - from >= 2 && to[-1] == '"')
		kb_buf_add(&one, from + 1, (size_t)(to - from) - 2);
	if (one.len == 0 || strchr(one.s, '\\') != NULL)
		kb_buf_adds(&hidden, HIDDEN HIDDEN);
	else
		mask_field(t, f, kb_buf_str(&one), &hidden);
	kb_json_str(out, kb_buf_str(&hidden));
	kb_buf_free(&one);
	kb_buf_free(&hidden);
}

void
kb_mask_json(const struct kb_type *t, const char *json, struct kb_buf *out)
{
	const struct kb_field *f;
	const char *end, *value;

	for (const char *s = json; *s != '\0'; s = end) {
		if (*s != '"') {
			end = s + 1;
			kb_buf_addc(out, *s);
			continue;
		}
		end = string_end(s);
		kb_buf_add(out, s, (size_t)(end - s));
		if (end[0] != ':' || end[1] != '"' || end - s < 3 ||
		    (f = masked_field(t, s + 1, (size_t)(end - s) - 2)) ==
		    NULL)
			continue;
		value = end + 1;
		end = string_end(value);
		kb_buf_addc(out, ':');
		mask_string(t, f, value, end, out);
	}
}
