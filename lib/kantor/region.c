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

#include "kesbang/text.h"
#include "region.h"

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

#define MINISTRY "00"

bool
kb_region_is_all(const char *text)
{
	return kb_in_list("00|indonesia|nasional", text);
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

/* "Kanan" of "Kel. Kanan Kec. Bontang Barat", of "Bontang Barat > Kanan". */
static char *
first_name(const char *text)
{
	const char *last = strrchr(text, '>');
	char *copy = kb_asprintf("%.*s", (int)strcspn(text, ","), last !=
	    NULL ? last + 1 : text);
	char *name, kind = 0;
	const char *bare = kb_place_kind(kb_trim(copy), &(int){ 0 }, &kind);

	name = kb_strdup(bare != NULL ? bare : kb_trim(copy));
	for (char *p = strchr(name, ' '); p != NULL; p = strchr(p + 1, ' '))
		if (kb_place_kind(p + 1, &(int){ 0 }, &kind) != NULL) {
			*p = '\0';
			break;
		}
	free(copy);
	return name;
}

/* "maksud Anda 'Kanaan' (Bontang Barat)?" */
static void
add_near(struct kb_kantor *k, const char *text, int most, struct kb_buf *b)
{
	char *first = first_name(text);
	struct kb_buf name = KB_BUF_INIT;
	kb_code code, up;

	if (kb_region_near(k->regions, first, k->env.office.s, most,
	    2, &code)) {
		kb_buf_addf(b, "maksud Anda '%s'", kb_region_name(k, code.s,
		    &name));
		up = kb_region_at(&code, kb_region_level(code.s) - 1);
		if (up.s[0] != '\0')
			kb_buf_addf(b, " (%s)", kb_region_name(k, up.s, &name));
		kb_buf_addc(b, '?');
	}
	kb_buf_free(&name);
	free(first);
}

static void
by_path(const struct kb_kantor *k, const char *text, struct kb_hits *h)
{
	const char *in = k->env.office.s;
	char *round;

	h->n = 0;
	h->more = false;
	kb_region_walk(k->regions, text, in, h);
	if (h->n == 0 && strchr(text, ',') != NULL) {
		round = kb_region_turned(text);
		kb_region_walk(k->regions, round, in, h);
		free(round);
	}
	if (h->n > 1)
		kb_region_widest(h);
}

/* The table has no villages of that kecamatan: it does not know this one. */
static void
add_villages(struct kb_kantor *k, const char *text, struct kb_buf *b)
{
	const char *last = strrchr(text, '>');
	char *front = kb_asprintf("%.*s", last != NULL ? (int)(last - text) :
	    0, text), *after;
	struct kb_buf name = KB_BUF_INIT;
	struct kb_hits h;

	by_path(k, kb_trim(front), &h);
	after = kb_asprintf("%s/", h.n == 1 ? h.code[0].s : "");
	if (h.n == 1 && kb_region_level(h.code[0].s) == 3 && kb_one(k->db, 0,
	    "SELECT count(*) FROM wilayah WHERE kode >= ? AND kode < ?",
	    KB_ARGS2((const char *)h.code[0].s, (const char *)after)) == 1)
		kb_buf_addf(b, "kelurahan dan desa di %s (%s) belum ada dalam "
		    "tabel: tambah dengan 'kesbangpol impor wilayah', atau "
		    "lewati kolomnya dengan --abaikan", kb_region_name(k,
		    h.code[0].s, &name), h.code[0].s);
	free(after);
	free(front);
	kb_buf_free(&name);
}

static int
not_one(struct kb_kantor *k, const char *text, int most,
    const struct kb_hits *h, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	if (err == NULL)		/* tried on: nobody reads why not */
		return -1;
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
		add_near(k, text, most, &b);
	if (h->n == 0 && b.len == 0)
		add_villages(k, text, &b);
	if (h->n == 0)
		kb_fail(err, KB_DATA, "'%.80s' bukan wilayah yang dikenal; %s",
		    text, b.len > 0 ? b.s : "cari dengan 'kesbangpol wilayah "
		    "NAMA'");
	else
		kb_fail(err, KB_DATA, "'%.80s' dapat berarti %s%s; tulis "
		    "kodenya", text, kb_buf_str(&b),
		    h->n > 4 ? " dan lain-lain" : "");
	kb_buf_free(&b);
	kb_buf_free(&name);
	return -1;
}

/* Those that are too deep to be meant go where others are not. */
static void
shallow(struct kb_hits *h, int most)
{
	size_t n = 0;

	for (size_t i = 0; i < h->n; i++)
		if (most == 0 || kb_region_level(h->code[i].s) <= most)
			h->code[n++] = h->code[i];
	h->n = n > 0 ? n : h->n;
}

/* A path, or a text in which there is nothing but the place. */
static int
by_name(struct kb_kantor *k, const char *text, int most, kb_code *out,
    struct kb_err *err)
{
	struct kb_hits h, in;
	char *copy;

	if (kb_regions_load(k, err) != 0)
		return -1;
	by_path(k, text, &h);
	if (h.n == 0) {
		copy = kb_strdup(text);
		if (kb_place_find(k->regions, copy, false, k->env.office.s,
		    &in, NULL) == 0 && *copy == '\0')
			h = in;
		free(copy);
	}
	shallow(&h, most);
	if (h.n != 1 || h.more)
		return not_one(k, text, most, &h, err);
	*out = h.code[0];
	return 0;
}

int
kb_region_apart(void *arg, char *text, bool marked, kb_code *out,
    struct kb_err *err)
{
	struct kb_kantor *k = arg;
	struct kb_hits h;
	char *copy;
	int rc;

	if (kb_regions_load(k, err) != 0)
		return -1;
	copy = kb_strdup(text);
	rc = kb_place_find(k->regions, copy, marked, k->env.office.s, &h, err);
	if (rc == 0 && (h.n != 1 || h.more))
		rc = not_one(k, text, 0, &h, err);
	if (rc == 0) {
		*out = h.code[0];
		memcpy(text, copy, strlen(copy) + 1);	/* it is no longer */
	}
	free(copy);
	return rc;
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

/* Where an answer is kept, or would be; NULL: of a text that is too long. */
static struct kb_region_answer *
answer(struct kb_regions *r, const char *text, int level)
{
	size_t len = strlen(text), at;
	struct kb_region_answer *a;

	if (len >= sizeof(a->text))
		return NULL;
	at = (kb_checksum(text, len) + (size_t)level) % KB_REGION_CACHE;
	for (size_t i = 0; i < KB_REGION_NEAR; i++) {
		a = &r->cache[(at + i) % KB_REGION_CACHE];
		if (a->text[0] == '\0' ||
		    (a->level == level && strcmp(a->text, text) == 0))
			return a;
	}
	return &r->cache[at];
}

int
kb_region_resolve(void *arg, const char *text, int level, kb_code *out,
    struct kb_err *err)
{
	struct kb_kantor *k = arg;
	struct kb_region_answer *a;
	bool digit = text[0] >= '0' && text[0] <= '9';

	if (k->regions == NULL)
		k->regions = kb_alloc(sizeof(*k->regions));
	a = answer(k->regions, text, level);
	if (a != NULL && a->level == level && strcmp(a->text, text) == 0) {
		*out = a->code;
		return 0;
	}
	if (level == KB_OFFICE && strcmp(text, MINISTRY) == 0) {
		memcpy(out->s, MINISTRY, sizeof(MINISTRY));
		return 0;
	}
	if ((digit ? by_code(k, text, out, err) : by_name(k, text, level, out,
	    err)) != 0)
		return -1;
	if (level == KB_OFFICE && kb_region_level(out->s) > 2)
		return kb_fail(err, KB_DATA, "'%.60s' bukan provinsi, "
		    "kabupaten atau kota: di sana tidak ada kantor", text);
	if (a != NULL) {
		memcpy(a->text, text, strlen(text) + 1);
		a->level = level;
		a->code = *out;
	}
	return 0;
}

bool
kb_region_nearly(void *arg, const char *text, int level)
{
	struct kb_kantor *k = arg;
	struct kb_hits h;
	struct kb_err err;
	kb_code code;
	char *first;
	size_t n;
	bool near;

	if (kb_regions_load(k, &err) != 0)
		return false;
	by_path(k, text, &h);
	for (size_t i = 0; i < h.n; i++)
		if (kb_region_level(h.code[i].s) <= level)
			return true;
	/* Short words are near to many: BPU to PPU, Kesra to Kepri. */
	first = first_name(text);
	n = strlen(first);
	near = n > 3 && kb_region_near(k->regions, first, k->env.office.s,
	    level, n < 8 ? 1 : 2, &code);
	free(first);
	return near;
}

const char *
kb_region_name(struct kb_kantor *k, const char *code, struct kb_buf *b)
{
	char *name = kb_one_text(k->db, "SELECT nama FROM wilayah WHERE "
	    "kode = ?", KB_ARGS1(code));

	kb_buf_cut(b, 0);
	kb_buf_adds(b, name != NULL ? name : strcmp(code, MINISTRY) == 0 ?
	    "Kementerian Dalam Negeri" : code);
	free(name);
	return b->s;
}

void
kb_regions_free(struct kb_regions *r)
{
	if (r == NULL)
		return;
	kb_buf_free(&r->keys);
	free(r->name);
	free(r);
}

int
kb_region_parts(struct kb_kantor *k, const kb_code *of, int level,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	static const int length[] = { 0, 2, 5, 8, 13 };

	if (level >= (int)KB_LEN(length))
		return 0;
	return kb_query(k->db, &kb_region_type, of->s[0] == '\0' ?
	    "SELECT kode, nama FROM wilayah WHERE length(kode) = ?2 AND "
	    "?1 = '' ORDER BY kode" :
	    "SELECT kode, nama FROM wilayah WHERE kode > ?1 || '.' AND "
	    "kode < ?1 || '/' AND length(kode) = ?2 ORDER BY kode",
	    KB_ARGS2((const char *)of->s, length[level]), fn, arg, err);
}
