/* SPDX-License-Identifier: ISC */
/* sheet.c - what a type says of sheets, looked up. */
#include <string.h>

#include "kesbang/sheet.h"
#include "kesbang/text.h"

const struct kb_heading *
kb_sheet_heading(const struct kb_sheet *s, const char *name)
{
	if (s == NULL)
		return NULL;
	for (const struct kb_heading *h = s->heading; h->name != NULL; h++)
		if (h->alias != NULL && (kb_same_name(h->name, name) ||
		    kb_in_list(h->alias, name)))
			return h;
	return NULL;
}

/* Where whole words of the heading are that text, whatever their case. */
static const char *
word_in(const char *name, const char *text)
{
	size_t n = strlen(text);

	for (const char *at = name; (at = strcasestr(at, text)) != NULL; at++)
		if ((at == name || !kb_is_alnum(at[-1])) &&
		    !kb_is_alnum(at[n]))
			return at;
	return NULL;
}

bool
kb_sheet_own(const struct kb_sheet *s, const void *settings,
    const char *name, struct kb_buf *out)
{
	if (s == NULL || s->own == NULL || settings == NULL)
		return false;
	for (const struct kb_own_word *w = s->own; w->field != NULL; w++) {
		int f = kb_field_find(s->settings, w->field);
		const char *text = f < 0 ? NULL : kb_get(
		    &s->settings->field[f], settings, NULL, out);
		const char *at = text != NULL && *text != '\0' ?
		    word_in(name, text) : NULL;
		size_t n = at != NULL ? strlen(text) : 0;

		kb_buf_cut(out, 0);
		if (at == NULL)
			continue;
		kb_buf_add(out, name, (size_t)(at - name));
		kb_buf_addf(out, "%s%s", w->word, at + n);
		return true;
	}
	return false;
}

const struct kb_heading *
kb_sheet_column(const struct kb_sheet *s, const char *column)
{
	if (s == NULL)
		return NULL;
	for (const struct kb_heading *h = s->heading; h->name != NULL; h++)
		if (h->alias == NULL && strcmp(h->name, column) == 0)
			return h;
	return NULL;
}

bool
kb_sheet_unknown(const char *cell)
{
	static const char words[] = "0|tidak ada|belum ada|tdk ada|blm ada|"
	    "nihil|kosong|tidak diketahui|belum diketahui|tidak tahu|none|null";
	size_t n = strspn(cell, "-. ");

	return cell[n] == '\0' || (strlen(cell) < 20 && kb_in_list(words, cell));
}
