/* SPDX-License-Identifier: ISC */
/* buku.c - what records about ormas say: sorted by the ormas, then asked. */
#include <stdlib.h>
#include <string.h>

#include "buku.h"
#include "kenal.h"

struct entry {
	size_t		 key;		/* of text: "kantor/nomor" */
	size_t		 ormas;		/* as the record names it */
	kb_code		 office;
	struct ormas_catatan said;
};

struct ormas_buku {
	struct kb_buf	 text;		/* keys, NUL after each */
	struct entry	*entry;		/* sorted */
	size_t		 n;
	struct kb_names	*names;
};

struct ormas_buku *
ormas_buku_new(void)
{
	struct ormas_buku *b = kb_alloc(sizeof(*b));

	b->names = kb_names_new(&ormas_type);
	return b;
}

void
ormas_buku_free(struct ormas_buku *b)
{
	if (b == NULL)
		return;
	kb_buf_free(&b->text);
	kb_names_free(b->names);
	free(b->entry);
	free(b);
}

void
ormas_buku_add(struct ormas_buku *b, const kb_code *office, const char *ormas,
    struct ormas_catatan said)
{
	if (ormas == NULL)
		return;
	b->entry = kb_grow(b->entry, b->n, sizeof(*b->entry));
	b->entry[b->n++] = (struct entry){ .ormas = b->text.len,
	    .office = *office, .said = said };
	kb_buf_adds(&b->text, ormas);
	kb_buf_addc(&b->text, '\0');
	kb_names_want(b->names, ormas);
}

static int
by_key(const void *a, const void *b, void *text)
{
	const struct entry *x = a, *y = b;
	int c = strcmp((char *)text + x->key, (char *)text + y->key);

	return c != 0 ? c : (x->key > y->key) - (x->key < y->key);
}

/* Those that speak of nobody, or of one of several, are left out. */
static void
name_all(struct ormas_buku *b)
{
	size_t n = 0;

	for (size_t i = 0; i < b->n; i++) {
		struct entry *e = &b->entry[i];
		const char *nomor = kenal_nomor(b->names, &e->office,
		    b->text.s + e->ormas);

		if (nomor == NULL)
			continue;
		e->key = b->text.len;
		kb_buf_addf(&b->text, "%s/%s", e->office.s, nomor);
		kb_buf_addc(&b->text, '\0');
		b->entry[n++] = *e;
	}
	b->n = n;
}

int
ormas_buku_sort(struct ormas_buku *b, struct kb_kantor *k,
    struct kb_err *err)
{
	if (b->n == 0)
		return 0;
	if (kb_names_wanted(b->names) &&
	    kb_names_read(b->names, k->db, err) != 0)
		return -1;
	name_all(b);
	if (b->n > 1)
		qsort_r(b->entry, b->n, sizeof(*b->entry), by_key, b->text.s);
	return 0;
}

static int
key_to_entry(const void *key, const void *elem, const void *text)
{
	return strcmp(key, (const char *)text +
	    ((const struct entry *)elem)->key);
}

void
ormas_buku_of(const struct ormas_buku *b, const struct ormas *o,
    void (*fn)(void *, const struct ormas_catatan *), void *arg)
{
	struct kb_buf key = KB_BUF_INIT;

	if (b->n == 0 || o->head.nomor == NULL)
		return;
	kb_buf_addf(&key, "%s/%s", o->head.kantor.s, o->head.nomor);
	for (size_t j = kb_lower(key.s, b->entry, b->n,
	    sizeof(*b->entry), key_to_entry, b->text.s); j < b->n && strcmp(
	    b->text.s + b->entry[j].key, key.s) == 0; j++)
		fn(arg, &b->entry[j].said);
	kb_buf_free(&key);
}
