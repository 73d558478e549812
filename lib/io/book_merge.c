/* SPDX-License-Identifier: ISC */
/*
 * book_merge.c - merged cells: the first holds the value, and what a program
 * left behind in the others is seen by nobody.
 *
 * They stand after the cells in a sheet, so it is read beforehand for them;
 * but only when its bytes name them at all, which a register's do not.
 */
#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "xml.h"

#define MOST_RANGES 65536

/* "AB12": 28, 12; what follows it, or NULL. */
static const char *
cell_name(const char *s, int *column, long *row)
{
	int n = 0;

	*column = 0;
	*row = 0;
	for (; *s >= 'A' && *s <= 'Z' && n < 4; n++)
		*column = *column * 26 + (*s++ - 'A' + 1);
	if (n == 0 || *s < '1' || *s > '9')
		return NULL;
	for (n = 0; *s >= '0' && *s <= '9' && n < 8; n++)
		*row = *row * 10 + (*s++ - '0');
	return s;
}

bool
kb_book_range(const char *s, struct kb_book_range *r)
{
	s = cell_name(s, &r->left, &r->top);
	if (s == NULL)
		return false;
	r->right = r->left;
	r->bottom = r->top;
	if (*s == ':')
		s = cell_name(s + 1, &r->right, &r->bottom);
	return s != NULL && *s == '\0';
}

struct looking {
	struct kb_book_merged *m;
	const char	*file;
	struct kb_err	*err;
};

static int
on_open(void *arg, const char *name, const char *const *attr)
{
	struct looking *l = arg;
	struct kb_book_merged *m = l->m;
	const char *ref = strcmp(name, "mergeCell") == 0 ?
	    kb_xml_attr(attr, "ref") : NULL;

	if (ref == NULL)
		return 0;
	if (m->n == MOST_RANGES)
		return kb_fail(l->err, KB_DATA, "%s: lebih dari %d sel gabungan",
		    l->file, MOST_RANGES);
	if (m->n == m->room) {
		m->room = m->room * 2 + 64;
		m->range = kb_realloc(m->range, m->room, sizeof(*m->range));
	}
	m->n += kb_book_range(ref, &m->range[m->n]);
	return 0;
}

static int
by_top(const void *a, const void *b)
{
	const struct kb_book_range *x = a, *y = b;

	return x->top < y->top ? -1 : x->top > y->top;
}

/* 1: the part's bytes have the word. */
static int
names_any(struct kb_pack *pack, const char *part, struct kb_err *err)
{
	static const char word[] = "mergeCell";
	const size_t tail = sizeof(word) - 2;
	char buf[65536];
	size_t have = 0;
	ssize_t n;
	int found = 0;

	if (kb_pack_begin(pack, part, err) != 0)
		return -1;
	while (found == 0 && (n = kb_pack_read(pack, buf + have,
	    sizeof(buf) - have, err)) != 0) {
		if (n < 0) {
			found = -1;
			break;
		}
		have += (size_t)n;
		found = memmem(buf, have, word, sizeof(word) - 1) != NULL;
		if (have > tail) {
			memmove(buf, buf + have - tail, tail);
			have = tail;
		}
	}
	kb_pack_end(pack);
	return found;
}

int
kb_book_read_merged(struct kb_book_merged *m, struct kb_pack *pack,
    const char *part, struct kb_err *err)
{
	struct looking l = { m, kb_pack_file(pack), err };
	struct kb_xml xml = { on_open, NULL, NULL, &l };
	int rc = names_any(pack, part, err);

	if (rc <= 0 || (rc = kb_xml_read(pack, part, &xml, err)) != 0)
		return rc;
	if (m->n > 0)
		qsort(m->range, m->n, sizeof(*m->range), by_top);
	return 0;
}

/* Each range is spread over its columns once, where it begins. */
static void
begin_ranges(struct kb_book_merged *m, long row)
{
	for (; m->next < m->n && m->range[m->next].top <= row; m->next++) {
		const struct kb_book_range *r = &m->range[m->next];

		for (int c = r->left; c <= r->right && c <= KB_BOOK_COLUMNS;
		    c++) {
			m->from[c] = r->top + (c == r->left);
			m->until[c] = r->bottom;
		}
	}
}

bool
kb_book_covered(struct kb_book_merged *m, long row, int column)
{
	begin_ranges(m, row);
	return column <= KB_BOOK_COLUMNS && row >= m->from[column] &&
	    row <= m->until[column];
}

void
kb_book_merged_free(struct kb_book_merged *m)
{
	free(m->range);
}
