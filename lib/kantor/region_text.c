/* SPDX-License-Identifier: ISC */
/*
 * region_text.c - the place in a text that says more than a place.
 *
 * A word such as Kel. marks the longest name that follows it; parts between
 * commas that are names count, too.  All must fit into each other, one of a
 * kind: "Kel. Guntung dan Kel. Loktuan" is no place.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "place.h"

/* ---- names ---- */

static char *
name_of(const struct kb_place_text *t, size_t from, size_t to)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = from; i < to; i++)
		kb_buf_addf(&b, "%s%.*s", i > from ? " " : "",
		    (int)t->word[i].len, t->word[i].at);
	return kb_buf_take(&b);
}

static void
hits_of(const struct kb_place_text *t, size_t from, size_t to, int level,
    char kind, const char *in, struct kb_hits *h)
{
	char *name = name_of(t, from, to);

	h->n = 0;
	h->more = false;
	kb_region_search(t->r, name, level, kind, in, h);
	free(name);
}

/* Up to the next comma or marking word, and no further than a name goes. */
static size_t
reach(const struct kb_place_text *t, size_t from, bool over_marks)
{
	size_t to = from + 1;
	char kind;

	while (to < t->n && to - from < LONGEST && !t->word[to].apart &&
	    (over_marks || kb_word_marks(&t->word[to], &kind) == 0))
		to++;
	return to;
}

static int
add_part(struct kb_place_text *t, const struct kb_place_part *p,
    struct kb_err *err)
{
	char *a, *b;
	bool same;

	for (size_t i = 0; i < t->parts; i++) {
		if (t->part[i].level != p->level)
			continue;
		a = name_of(t, t->part[i].from, t->part[i].to);
		b = name_of(t, p->from, p->to);
		same = kb_same_name(a, b);
		if (!same)
			kb_fail(err, KB_DATA, "'%.60s' dan '%.60s': lebih dari "
			    "satu tempat", a, b);
		free(a);
		free(b);
		return same ? 0 : -1;
	}
	if (t->parts == KB_LEN(t->part))
		return 0;
	t->part[t->parts++] = *p;
	for (size_t i = t->parts - 1; i > 0 && t->part[i].level <
	    t->part[i - 1].level; i--) {
		struct kb_place_part up = t->part[i - 1];

		t->part[i - 1] = t->part[i];
		t->part[i] = up;
	}
	return 0;
}

static void
use(struct kb_place_text *t, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		t->word[i].used = true;
}

static int
no_such(const struct kb_place_text *t, size_t from, size_t to,
    struct kb_err *err)
{
	char *name = name_of(t, from, to);

	kb_fail(err, KB_DATA, "'%.60s' bukan wilayah yang dikenal", name);
	free(name);
	return -1;
}

/* "Kel. Guntung Bontang Utara": a wider place follows without a word. */
static bool
wider_at(const struct kb_place_text *t, size_t i, int level)
{
	struct kb_hits h;

	hits_of(t, i, reach(t, i, false), 0, 0, "", &h);
	for (size_t k = 0; k < h.n; k++)
		if (kb_region_level(h.code[k].s) < level)
			return true;
	return false;
}

/* May a name of this level end before the word at i? */
static bool
may_end(const struct kb_place_text *t, size_t i, int level)
{
	const struct kb_place_word *w = &t->word[i];
	char kind;

	if (i >= t->n)
		return true;
	if (!w->apart && kb_word_joins(w) && i + 1 < t->n &&
	    !kb_word_lower(w + 1))
		return false;
	return kb_word_goes_on(t, w) || kb_word_marks(w, &kind) > 0 ||
	    wider_at(t, i, level);
}

/*
 * After a marking word at i: the longest name of its level.  Returns where
 * the text goes on, 0 when it is not followed by a name, -1.
 */
static int
marked_at(struct kb_place_text *t, size_t i, int level, char kind,
    struct kb_err *err)
{
	struct kb_place_part p = { i + 1, 0, level, kind, true };
	struct kb_hits h;
	char other;

	if (i + 1 >= t->n || kb_word_goes_on(t, &t->word[i + 1]))
		return 0;
	/* "Kel/Desa Guntung" */
	if (kb_word_marks(&t->word[i + 1], &other) == level) {
		use(t, i, i + 1);
		return 0;
	}
	for (p.to = reach(t, i + 1, true); p.to > p.from; p.to--) {
		hits_of(t, p.from, p.to, level, kind, "", &h);
		if (h.n > 0)
			break;
	}
	if (p.to == p.from || !may_end(t, p.to, level))
		return no_such(t, i, reach(t, i + 1, false), err);
	if (add_part(t, &p, err) != 0)
		return -1;
	t->marked = true;
	use(t, i, p.to);
	return (int)p.to;
}

/*
 * A whole part between commas that is a name.  Where the text is not given
 * as a place only names of our own area are one.
 */
static int
whole_at(struct kb_place_text *t, size_t i, bool own, struct kb_err *err)
{
	struct kb_place_part p = { i, reach(t, i, false), 0, 0, false };
	struct kb_hits h;
	char kind;

	while (p.to > i && kb_word_address(&t->word[p.to - 1]))
		p.to--;
	for (size_t k = i; k < p.to; k++)
		if (kb_word_address(&t->word[k]))
			p.to = k;
	if (p.to == i || (p.to < t->n && !t->word[p.to].apart &&
	    !kb_word_address(&t->word[p.to]) &&
	    kb_word_marks(&t->word[p.to], &kind) == 0))
		return 0;
	hits_of(t, i, p.to, 0, 0, t->in, &h);
	if (h.n == 0 && !own)
		hits_of(t, i, p.to, 0, 0, "", &h);
	if (h.n == 0)
		return 0;
	p.level = kb_region_level(h.code[0].s);
	for (size_t k = 1; k < h.n; k++)
		if (kb_region_level(h.code[k].s) < p.level)
			p.level = kb_region_level(h.code[k].s);
	if (add_part(t, &p, err) != 0)
		return -1;
	use(t, i, p.to);
	return (int)p.to;
}

static int
find_parts(struct kb_place_text *t, bool own, struct kb_err *err)
{
	static const char *const rt[] = { "rt", "rw" };
	bool start = true;
	char kind;

	for (size_t i = 0; i < t->n;) {
		int level = kb_word_marks(&t->word[i], &kind), to = 0;

		start = start || t->word[i].apart;
		if (level > 0)
			to = marked_at(t, i, level, kind, err);
		if (to == 0 && start && level == 0)
			to = whole_at(t, i, own, err);
		if (to < 0)
			return -1;
		/* After "RT 12" a name may begin as after a comma. */
		start = to > 0 || (start && kb_word_in(&t->word[i], rt, 2)) ||
		    (*t->word[i].at >= '0' && *t->word[i].at <= '9');
		i = to > 0 ? (size_t)to : i + 1;
	}
	return 0;
}

/*
 * Given as a place, what is left must look like a part of an address: else
 * it is a name that nobody knows, and the place would be a guess.
 */
static int
check_rest(const struct kb_place_text *t, struct kb_err *err)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct kb_place_word *w = &t->word[i];

		if (w->used || (i > 0 && !t->word[i - 1].used && !w->apart))
			continue;
		if (!kb_word_address(w) && !kb_word_beside(t, w))
			return no_such(t, i, reach(t, i, false), err);
	}
	return 0;
}

/* The parts as a path, the widest first, each with its marking word. */
static char *
path_of(const struct kb_place_text *t)
{
	static const char *const words[] = { "", "provinsi", "kabupaten",
	    "kecamatan", "kelurahan" };
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < t->parts; i++) {
		const struct kb_place_part *p = &t->part[i];
		char *name = name_of(t, p->from, p->to);

		kb_buf_addf(&b, "%s%s%s%s", i > 0 ? " > " : "", !p->marked ?
		    "" : p->kind == 'o' ? "kota" : words[p->level],
		    p->marked ? " " : "", name);
		free(name);
	}
	return kb_buf_take(&b);
}

/* What is not the place's name, in place: shorter than it was. */
static void
leave(const struct kb_place_text *t, char *text)
{
	size_t len = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct kb_place_word *w = &t->word[i];
		size_t from = i;
		const char *end;

		if (w->used)
			continue;
		while (i + 1 < t->n && !t->word[i + 1].used)
			i++;
		end = t->word[i].at + t->word[i].len;
		if (*end == ')' && memchr(t->word[from].at, '(',
		    (size_t)(end - t->word[from].at)) != NULL)
			end++;
		if (len > 0) {
			memcpy(text + len, ", ", 2);
			len += 2;
		}
		memmove(text + len, w->at, (size_t)(end - w->at));
		len += (size_t)(end - w->at);
	}
	text[len] = '\0';
}

static int
one_path(const struct kb_place_text *t, bool marked, struct kb_hits *h,
    struct kb_err *err)
{
	char *path;
	int rc;

	if (t->parts == 0 || (marked && !t->marked))
		return kb_fail(err, KB_DATA, "tidak ada nama sesudah Kel., "
		    "Desa, Kec., Kab. atau Kota");
	path = path_of(t);
	kb_region_walk(t->r, path, t->in, h);
	kb_region_widest(h);
	rc = h->n > 0 ? 0 : kb_fail(err, KB_DATA, "'%.120s' bukan wilayah "
	    "yang dikenal", path);
	free(path);
	return rc;
}

int
kb_place_find(const struct kb_regions *r, char *text, bool marked,
    const char *in, struct kb_hits *h, struct kb_err *err)
{
	struct kb_place_text *t = kb_alloc(sizeof(*t));
	int rc = -1;

	t->r = r;
	t->in = in;
	h->n = 0;
	h->more = false;
	if (!kb_words_split(t, text))
		kb_fail(err, KB_DATA, "teks terlalu panjang untuk nama "
		    "wilayah");
	else if (find_parts(t, marked, err) == 0 &&
	    (marked || check_rest(t, err) == 0))
		rc = one_path(t, marked, h, err);
	if (rc == 0)
		leave(t, text);
	free(t);
	return rc;
}
