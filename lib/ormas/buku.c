/* SPDX-License-Identifier: ISC */
/* buku.c - what records about ormas say: sorted by the ormas, then asked. */
#include <stdlib.h>
#include <string.h>

#include "buku.h"
#include "kesbang/text.h"

struct entry {
	size_t		 key;		/* of text: office and folded name */
	struct ormas_catatan said;
};

struct ormas_buku {
	struct kb_buf	 text;		/* keys, NUL after each */
	struct entry	*entry;		/* sorted */
	size_t		 n;
};

struct ormas_buku *
ormas_buku_new(void)
{
	return kb_alloc(sizeof(struct ormas_buku));
}

void
ormas_buku_free(struct ormas_buku *b)
{
	if (b == NULL)
		return;
	kb_buf_free(&b->text);
	free(b->entry);
	free(b);
}

static void
key_of(struct kb_buf *b, const kb_code *office, const char *name)
{
	kb_buf_adds(b, office->s);
	kb_buf_addc(b, '/');
	kb_fold_name(b, name);
}

void
ormas_buku_add(struct ormas_buku *b, const kb_code *office, const char *ormas,
    struct ormas_catatan said)
{
	if ((b->n & (b->n - 1)) == 0)
		b->entry = kb_realloc(b->entry, b->n ? 2 * b->n : 1,
		    sizeof(*b->entry));
	b->entry[b->n++] = (struct entry){ b->text.len, said };
	key_of(&b->text, office, ormas);
	kb_buf_addc(&b->text, '\0');
}

static int
by_key(const void *a, const void *b, void *text)
{
	const struct entry *x = a, *y = b;
	int c = strcmp((char *)text + x->key, (char *)text + y->key);

	return c != 0 ? c : (x->key > y->key) - (x->key < y->key);
}

void
ormas_buku_sort(struct ormas_buku *b)
{
	if (b->n > 0)
		qsort_r(b->entry, b->n, sizeof(*b->entry), by_key, b->text.s);
}

static size_t
lower(const struct ormas_buku *b, const char *key)
{
	size_t lo = 0, hi = b->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (strcmp(b->text.s + b->entry[mid].key, key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

void
ormas_buku_of(const struct ormas_buku *b, const struct ormas *o,
    void (*fn)(void *, const struct ormas_catatan *), void *arg)
{
	const char *const names[] = { o->head.nomor, o->nama };
	struct kb_buf key = KB_BUF_INIT;

	for (size_t i = 0; b->n > 0 && i < KB_LEN(names); i++) {
		if (names[i] == NULL)
			continue;
		kb_buf_cut(&key, 0);
		key_of(&key, &o->head.kantor, names[i]);
		for (size_t j = lower(b, key.s); j < b->n && strcmp(
		    b->text.s + b->entry[j].key, key.s) == 0; j++)
			fn(arg, &b->entry[j].said);
	}
	kb_buf_free(&key);
}
