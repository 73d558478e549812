/* SPDX-License-Identifier: ISC */
/* region_index.c - all names of places, folded and sorted. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "region.h"

/* ---- the index of names, built when the first name is asked for ---- */

static void
add(struct kb_regions *r, const char *name, const char *code)
{
	struct kb_region_name *e;

	if (strlen(code) >= sizeof(e->code.s))
		return;
	r->name = kb_grow(r->name, r->n, sizeof(*r->name));
	e = &r->name[r->n++];
	e->key = (uint32_t)r->keys.len;
	memset(e->code.s, 0, sizeof(e->code.s));
	memcpy(e->code.s, code, strlen(code));
	kb_fold_name(&r->keys, name);
	kb_buf_addc(&r->keys, '\0');
}

/* "Kota Bontang" is also found as "Bontang"; only at this level. */
static int
add_region(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_region *p = rec;

	(void)err;
	add(arg, p->nama, p->kode);
	if (kb_region_level(p->kode) == 2 && strncmp(p->nama, "Kota ", 5) == 0)
		add(arg, p->nama + 5, p->kode);
	if (kb_region_level(p->kode) == 2 &&
	    strncmp(p->nama, "Kabupaten ", 10) == 0)
		add(arg, p->nama + 10, p->kode);
	return 0;
}

static int
add_alias(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_region_alias *p = rec;

	(void)err;
	add(arg, p->nama, p->kode.s);
	return 0;
}

static int
by_key(const void *a, const void *b, void *keys)
{
	const struct kb_region_name *x = a, *y = b;
	int d = strcmp((char *)keys + x->key, (char *)keys + y->key);

	return d != 0 ? d : strcmp(x->code.s, y->code.s);
}

int
kb_regions_load(struct kb_kantor *k, struct kb_err *err)
{
	struct kb_regions *r;

	if (k->regions == NULL)
		k->regions = kb_alloc(sizeof(*k->regions));
	r = k->regions;
	if (r->n > 0)
		return 0;
	if (kb_query(k->db, &kb_region_type, "SELECT kode, nama FROM wilayah",
	    KB_NONE, add_region, r, err) != 0 ||
	    kb_query(k->db, &kb_region_alias_type,
	    "SELECT nama, kode FROM wilayah_alias", KB_NONE, add_alias, r,
	    err) != 0)
		return -1;
	if (r->n > 0)
		qsort_r(r->name, r->n, sizeof(*r->name), by_key, r->keys.s);
	return 0;
}

/* ---- searching ---- */

bool
kb_region_below(const char *code, const char *in)
{
	return *in == '\0' || kb_region_within(code, in);
}

void
kb_hit(struct kb_hits *h, const kb_code *code)
{
	for (size_t i = 0; i < h->n; i++)
		if (strcmp(h->code[i].s, code->s) == 0)
			return;
	if (h->n == KB_HITS)
		h->more = true;
	else
		h->code[h->n++] = *code;
}

static int
key_to_name(const void *key, const void *elem, const void *keys)
{
	return strcmp(key, (const char *)keys +
	    ((const struct kb_region_name *)elem)->key);
}

static size_t
first_with(const struct kb_regions *r, const char *key)
{
	return kb_lower(key, r->name, r->n, sizeof(*r->name), key_to_name,
	    r->keys.s);
}

void
kb_region_search(const struct kb_regions *r, const char *name, int level,
    char kind, const char *in, struct kb_hits *h)
{
	struct kb_buf key = KB_BUF_INIT;

	kb_fold_name(&key, name);
	for (size_t i = key.len > 0 ? first_with(r, key.s) : r->n; i < r->n &&
	    strcmp(r->keys.s + r->name[i].key, key.s) == 0; i++) {
		const kb_code *c = &r->name[i].code;
		/* Kemendagri numbers cities from 71 on. */
		char is = c->s[3] >= '7' ? 'o' : 'k';

		if ((level == 0 || kb_region_level(c->s) == level) &&
		    (kind == 0 || kind == is) && kb_region_below(c->s, in))
			kb_hit(h, c);
	}
	kb_buf_free(&key);
}

static void
nearer_in(const struct kb_regions *r, const char *key, const char *in,
    int most, size_t *best, kb_code *code)
{
	const char *near = NULL;

	for (size_t i = 0; i < r->n; i++) {
		const char *name = r->keys.s + r->name[i].key, *was = near;

		if (!kb_region_below(r->name[i].code.s, in) || (most > 0 &&
		    kb_region_level(r->name[i].code.s) > most))
			continue;
		near = kb_nearer(key, name, near, best);
		if (near != was)
			*code = r->name[i].code;
	}
}

bool
kb_region_near(const struct kb_regions *r, const char *name, const char *in,
    int most, size_t edits, kb_code *code)
{
	struct kb_buf key = KB_BUF_INIT;
	size_t best = edits + 1;

	*code = (kb_code){ "" };
	kb_fold_name(&key, name);
	if (strcmp(r->keys.s + r->name[first_with(r, kb_buf_str(&key)) %
	    r->n].key, kb_buf_str(&key)) == 0)
		best = 0;		/* it is a name: none is nearer */
	if (*in != '\0')
		nearer_in(r, kb_buf_str(&key), in, most, &best, code);
	/* A short word is near to many places of a country. */
	if (*in != '\0' && key.len < 8 && best > 2)
		best = 2;
	if (code->s[0] == '\0')
		nearer_in(r, kb_buf_str(&key), "", most, &best, code);
	kb_buf_free(&key);
	return code->s[0] != '\0';
}
