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
