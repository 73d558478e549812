/* SPDX-License-Identifier: ISC */
/*
 * region.c - places: from the names people write to Kemendagri codes.
 *
 * A name is never guessed: it must mean one place.  The own office's area is
 * searched first.  Where a place and places inside it bear the same name, the
 * wider one is taken, which is true in either case.
 */
#include <stdlib.h>
#include <string.h>

#include "kantor.h"
#include "kesbang/text.h"

struct entry {
	uint32_t	 key;		/* offset of the folded name */
	kb_code		 code;
};

#define CACHE 512
#define MOST 64				/* candidates that are looked at */

struct kb_regions {
	struct kb_buf	 keys;
	struct entry	*entry;		/* sorted by key once loaded */
	size_t		 n;
	struct {
		char	 text[48];	/* "": empty; longer ones are not kept */
		kb_code	 code;
	}		 cache[CACHE];
};

struct hits {
	kb_code	 code[MOST];
	size_t	 n;
	bool	 more;
};

int
kb_region_level(const char *code)
{
	switch (strlen(code)) {
	case 2:	 return 1;
	case 5:	 return 2;
	case 8:	 return 3;
	case 13: return 4;
	default: return 0;
	}
}

kb_code
kb_region_at(const kb_code *code, int level)
{
	static const size_t len[] = { 0, 2, 5, 8, 13 };
	kb_code at = { "" };

	if (level >= 1 && level < (int)KB_LEN(len) &&
	    level <= kb_region_level(code->s))
		memcpy(at.s, code->s, len[level]);
	return at;
}

/* ---- the index of names, built when the first name is asked for ---- */

static void
add(struct kb_regions *r, const char *name, const char *code)
{
	struct entry *e;

	if (strlen(code) >= sizeof(e->code.s))
		return;
	if ((r->n & (r->n - 1)) == 0)
		r->entry = kb_realloc(r->entry, r->n ? 2 * r->n : 1,
		    sizeof(*r->entry));
	e = &r->entry[r->n++];
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
	const struct entry *x = a, *y = b;
	int d = strcmp((char *)keys + x->key, (char *)keys + y->key);

	return d != 0 ? d : strcmp(x->code.s, y->code.s);
}

static int
load(struct kb_kantor *k, struct kb_err *err)
{
	struct kb_regions *r = k->regions;

	if (r->n > 0)
		return 0;
	if (kb_query(k->db, &kb_region_type, "SELECT kode, nama FROM wilayah",
	    KB_NONE, add_region, r, err) != 0 ||
	    kb_query(k->db, &kb_region_alias_type,
	    "SELECT nama, kode FROM wilayah_alias", KB_NONE, add_alias, r,
	    err) != 0)
		return -1;
	if (r->n > 0)
		qsort_r(r->entry, r->n, sizeof(*r->entry), by_key, r->keys.s);
	return 0;
}

/* ---- searching ---- */

static bool
below(const char *code, const char *in)
{
	size_t n = strlen(in);

	return n == 0 || (strncmp(code, in, n) == 0 &&
	    (code[n] == '\0' || code[n] == '.'));
}

static void
hit(struct hits *h, const kb_code *code)
{
	for (size_t i = 0; i < h->n; i++)
		if (strcmp(h->code[i].s, code->s) == 0)
			return;
	if (h->n == MOST)
		h->more = true;
	else
		h->code[h->n++] = *code;
}

static size_t
first_with(const struct kb_regions *r, const char *key)
{
	size_t lo = 0, hi = r->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (strcmp(r->keys.s + r->entry[mid].key, key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* level 0: any; kind 'k' kabupaten, 'o' kota, 0: either. */
static void
search(const struct kb_regions *r, const char *name, int level, char kind,
    const char *in, struct hits *h)
{
	struct kb_buf key = KB_BUF_INIT;

	kb_fold_name(&key, name);
	for (size_t i = key.len > 0 ? first_with(r, key.s) : r->n; i < r->n &&
	    strcmp(r->keys.s + r->entry[i].key, key.s) == 0; i++) {
		const kb_code *c = &r->entry[i].code;
		/* Kemendagri numbers cities from 71 on. */
		char is = c->s[3] >= '7' ? 'o' : 'k';

		if ((level == 0 || kb_region_level(c->s) == level) &&
		    (kind == 0 || kind == is) && below(c->s, in))
			hit(h, c);
	}
	kb_buf_free(&key);
}

/* A leading word that says what kind of place it is. */
static const char *
kind_of_place(const char *name, int *level, char *kind)
{
	static const struct { const char *word; int level; char kind; } words[] = {
		{ "provinsi", 1, 0 }, { "prov", 1, 0 }, { "propinsi", 1, 0 },
		{ "kabupaten", 2, 'k' }, { "kab", 2, 'k' }, { "kota", 2, 'o' },
		{ "kecamatan", 3, 0 }, { "kec", 3, 0 }, { "distrik", 3, 0 },
		{ "kelurahan", 4, 0 }, { "kel", 4, 0 }, { "desa", 4, 0 },
		{ "kampung", 4, 0 },
	};

	for (size_t i = 0; i < KB_LEN(words); i++) {
		size_t n = strlen(words[i].word);

		if (strncasecmp(name, words[i].word, n) != 0 ||
		    (name[n] != ' ' && name[n] != '.'))
			continue;
		*level = words[i].level;
		*kind = words[i].kind;
		return name + n + strspn(name + n, ". ");
	}
	return NULL;
}

static void
candidates(const struct kb_regions *r, const char *name, const char *in,
    struct hits *h)
{
	const char *bare;
	char kind;
	int level;

	search(r, name, 0, 0, in, h);
	if (h->n == 0 && (bare = kind_of_place(name, &level, &kind)) != NULL)
		search(r, bare, level, kind, in, h);
}

/* Keep only the widest where all the others lie inside it. */
static void
widest(struct hits *h)
{
	for (size_t i = 0; i < h->n; i++) {
		size_t inside = 0;

		for (size_t j = 0; j < h->n; j++)
			inside += below(h->code[j].s, h->code[i].s);
		if (inside == h->n && !h->more) {
			h->code[0] = h->code[i];
			h->n = 1;
			return;
		}
	}
}

/* One step of a path: places of that name strictly inside those of before. */
static void
narrow(const struct kb_regions *r, const char *part, const char *in,
    struct hits *h, bool first)
{
	struct hits next = { .n = 0 };

	if (first) {
		candidates(r, part, in, h);
		if (h->n == 0)
			candidates(r, part, "", h);
		return;
	}
	for (size_t i = 0; i < h->n; i++) {
		struct hits one = { .n = 0 };

		candidates(r, part, h->code[i].s, &one);
		for (size_t j = 0; j < one.n; j++)
			if (strlen(one.code[j].s) > strlen(h->code[i].s))
				hit(&next, &one.code[j]);
	}
	*h = next;
}

/* "Kota Bontang > Bontang Utara > Guntung" */
static void
walk(const struct kb_regions *r, const char *path, const char *in,
    struct hits *h)
{
	char *copy = kb_strdup(path), *part = copy, *next;
	bool first = true;

	for (; part != NULL; part = next) {
		if ((next = strchr(part, '>')) != NULL)
			*next++ = '\0';
		narrow(r, kb_trim(part), in, h, first);
		first = false;
	}
	free(copy);
}

/* "Guntung, Bontang Utara, Kota Bontang" turned round. */
static char *
turned(const char *text)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *end = text + strlen(text);

	for (const char *p = end; p >= text; p--)
		if (p == text || p[-1] == ',') {
			kb_buf_addf(&b, "%s%.*s", b.len > 0 ? ">" : "",
			    (int)(end - p), p);
			end = p - 1;
		}
	return kb_buf_take(&b);
}

static int
not_one(struct kb_kantor *k, const char *text, const struct hits *h,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	for (size_t i = 0; i < h->n && i < 4; i++) {
		kb_code up = kb_region_at(&h->code[i],
		    kb_region_level(h->code[i].s) - 1);

		kb_buf_addf(&b, "%s%s (%s", i > 0 ? ", " : "", h->code[i].s,
		    kb_region_name(k, h->code[i].s, &name));
		if (up.s[0] != '\0')
			kb_buf_addf(&b, ", %s", kb_region_name(k, up.s, &name));
		kb_buf_addc(&b, ')');
	}
	if (h->n == 0)
		kb_fail(err, KB_DATA, "'%.80s' bukan wilayah yang dikenal; "
		    "cari dengan 'kesbangpol wilayah NAMA'", text);
	else
		kb_fail(err, KB_DATA, "'%.80s' dapat berarti %s%s; tulis "
		    "kodenya", text, kb_buf_str(&b),
		    h->n > 4 ? " dan lain-lain" : "");
	kb_buf_free(&b);
	kb_buf_free(&name);
	return -1;
}

static int
by_name(struct kb_kantor *k, const char *text, kb_code *out,
    struct kb_err *err)
{
	struct hits h = { .n = 0 };
	const char *in = k->env.office.s;
	char *round;

	if (load(k, err) != 0)
		return -1;
	walk(k->regions, text, in, &h);
	if (h.n == 0 && strchr(text, ',') != NULL) {
		round = turned(text);
		walk(k->regions, round, in, &h);
		free(round);
	}
	if (h.n > 1)
		widest(&h);
	if (h.n != 1 || h.more)
		return not_one(k, text, &h, err);
	*out = h.code[0];
	return 0;
}

/*
 * The village table is whole only where the office has loaded it: below a
 * kecamatan without any, a well-formed code is believed.
 */
static int
by_code(struct kb_kantor *k, const char *code, kb_code *out,
    struct kb_err *err)
{
	kb_code full = { "" }, up;
	char *after;
	int64_t found;

	if (kb_region_level(code) == 0)
		return kb_fail(err, KB_DATA, "kode wilayah '%.40s' tidak dikenal; "
		    "cari dengan 'kesbangpol wilayah NAMA'", code);
	memcpy(full.s, code, strlen(code) + 1);
	found = kb_one(k->db, 0, "SELECT 1 FROM wilayah WHERE kode = ?",
	    KB_ARGS1(code));
	if (found == 0 && kb_region_level(code) == 4) {
		up = kb_region_at(&full, 3);
		after = kb_asprintf("%s/", up.s);
		found = kb_one(k->db, 0, "SELECT count(*) = 1 FROM wilayah "
		    "WHERE kode >= ? AND kode < ?",
		    KB_ARGS2((const char *)up.s, (const char *)after));
		free(after);
	}
	if (found == 0)
		return kb_fail(err, KB_DATA, "kode wilayah '%s' tidak dikenal; "
		    "cari dengan 'kesbangpol wilayah NAMA'", code);
	*out = full;
	return 0;
}

int
kb_region_resolve(void *arg, const char *text, kb_code *out,
    struct kb_err *err)
{
	struct kb_kantor *k = arg;
	size_t len = strlen(text), slot = kb_checksum(text, len) % CACHE;
	bool digit = text[0] >= '0' && text[0] <= '9';

	if (k->regions == NULL)
		k->regions = kb_alloc(sizeof(*k->regions));
	if (strcmp(k->regions->cache[slot].text, text) == 0) {
		*out = k->regions->cache[slot].code;
		return 0;
	}
	if ((digit ? by_code : by_name)(k, text, out, err) != 0)
		return -1;
	if (len < sizeof(k->regions->cache[slot].text)) {
		memcpy(k->regions->cache[slot].text, text, len + 1);
		k->regions->cache[slot].code = *out;
	}
	return 0;
}

const char *
kb_region_name(struct kb_kantor *k, const char *code, struct kb_buf *b)
{
	char *name = kb_one_text(k->db, "SELECT nama FROM wilayah WHERE "
	    "kode = ?", KB_ARGS1(code));

	kb_buf_cut(b, 0);
	kb_buf_adds(b, name != NULL ? name : code);
	free(name);
	return b->s;
}

void
kb_regions_free(struct kb_regions *r)
{
	if (r == NULL)
		return;
	kb_buf_free(&r->keys);
	free(r->entry);
	free(r);
}
