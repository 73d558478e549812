/* SPDX-License-Identifier: ISC */
/* unread.c - cells of a sheet that could not be read, kept in one text. */
#include <string.h>

#include "kesbang/sheet.h"
#include "kesbang/text.h"

static bool
in_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
	    c == ' ';
}

/* How long the name of a part is that begins here, with its quote; 0: none. */
static size_t
name_length(const char *p)
{
	size_t n = 0;

	while (in_name(p[n]))
		n++;
	return n > 1 && p[n - 1] == ' ' && p[n] == '\'' ? n : 0;
}

void
kb_unread_add(struct kb_buf *b, const char *what, const char *cell)
{
	bool blank = false, any = false;

	kb_buf_addf(b, "%s%s '", b->len > 0 ? "; " : "", what);
	for (; *cell != '\0'; cell++) {
		if (strchr(" \t\r\n", *cell) != NULL) {
			blank = any;
			continue;
		}
		if (blank)
			kb_buf_addc(b, ' ');
		blank = false;
		any = true;
		kb_buf_addc(b, *cell);
	}
	kb_buf_addc(b, '\'');
}

bool
kb_unread_next(const char **p, struct kb_buf *what, struct kb_buf *cell)
{
	const char *s = *p, *end;
	size_t n = s != NULL ? name_length(s) : 0;

	kb_buf_cut(what, 0);
	kb_buf_cut(cell, 0);
	if (s == NULL || *s == '\0')
		return false;
	if (n == 0) {			/* a person's own words */
		kb_buf_adds(cell, s);
		*p = s + strlen(s);
		return true;
	}
	kb_buf_add(what, s, n - 1);
	s += n + 1;
	for (end = s; *end != '\0'; end++)
		if (*end == '\'' && (end[1] == '\0' ||
		    (strncmp(end + 1, "; ", 2) == 0 &&
		    name_length(end + 3) > 0)))
			break;
	kb_buf_add(cell, s, (size_t)(end - s));
	*p = *end == '\0' ? end : end[1] == '\0' ? end + 1 : end + 3;
	return true;
}

bool
kb_unread_masks(const struct kb_type *type, const char *what)
{
	size_t n = strcspn(what, " ");		/* "ahu_nomor lain" */

	for (size_t i = 0; i < type->nfield; i++)
		if (strlen(type->field[i].name) == n &&
		    strncmp(type->field[i].name, what, n) == 0)
			return type->field[i].mask;
	return true;
}

/* Is there a part of that name? */
static bool
has(const char *parts, const char *what)
{
	struct kb_buf w = KB_BUF_INIT, c = KB_BUF_INIT;
	bool found = false;

	while (!found && kb_unread_next(&parts, &w, &c))
		found = strcmp(kb_buf_str(&w), what) == 0;
	kb_buf_free(&w);
	kb_buf_free(&c);
	return found;
}

/* Is it a part that still stands? */
static bool
stands(const struct kb_type *type, const void *rec, uint64_t given,
    const char *fresh, const char *what)
{
	int f = *what != '\0' ? kb_field_find(type, what) : -1;

	if (f >= 0 && (kb_known(&type->field[f], rec) ||
	    (given >> f & 1) != 0))
		return false;
	return *what == '\0' || !has(fresh, what);
}

static void
add_standing(const struct kb_type *type, const void *rec, uint64_t given,
    const char *parts, const char *fresh, struct kb_buf *out)
{
	struct kb_buf what = KB_BUF_INIT, cell = KB_BUF_INIT;

	while (kb_unread_next(&parts, &what, &cell)) {
		if (!stands(type, rec, given, fresh, kb_buf_str(&what)))
			continue;
		if (what.len > 0)
			kb_unread_add(out, what.s, kb_buf_str(&cell));
		else
			kb_buf_addf(out, "%s%s", out->len > 0 ? "; " : "",
			    kb_buf_str(&cell));
	}
	kb_buf_free(&what);
	kb_buf_free(&cell);
}

void
kb_unread_settle(const struct kb_type *type, void *rec, uint64_t given,
    const char *fresh, struct kb_buf *home)
{
	int f = type->sheet != NULL && type->sheet->unread != NULL ?
	    kb_field_find(type, type->sheet->unread) : -1;
	kb_text *own;

	if (f < 0)
		return;
	own = (kb_text *)(void *)((char *)rec + type->field[f].at);
	if (*own == NULL && fresh == NULL)
		return;
	if ((given >> f & 1) != 0)	/* said as a whole */
		given = 0;
	kb_buf_cut(home, 0);
	add_standing(type, rec, given, *own, fresh, home);
	add_standing(type, rec, 0, fresh, NULL, home);
	*own = home->len > 0 ? home->s : NULL;
}
