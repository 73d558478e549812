/* SPDX-License-Identifier: ISC */
/* region_path.c - a place by its path, each part inside the one before. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "region.h"

/* A leading word that says what kind of place it is. */
const char *
kb_place_kind(const char *name, int *level, char *kind)
{
	static const struct { const char *word; int level; char kind; } words[] = {
		{ "provinsi", 1, 0 }, { "prov", 1, 0 }, { "propinsi", 1, 0 },
		{ "kabupaten", 2, 'k' }, { "kab", 2, 'k' }, { "kota", 2, 'o' },
		{ "kab/kota", 2, 0 },
		{ "kecamatan", 3, 0 }, { "kec", 3, 0 }, { "distrik", 3, 0 },
		{ "kelurahan", 4, 0 }, { "kel", 4, 0 }, { "desa", 4, 0 },
		{ "kel/desa", 4, 0 }, { "desa/kel", 4, 0 },
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
    struct kb_hits *h)
{
	const char *bare;
	char *english, kind;
	int level;

	kb_region_search(r, name, 0, 0, in, h);
	if (h->n == 0 && (bare = kb_place_kind(name, &level, &kind)) != NULL)
		kb_region_search(r, bare, level, kind, in, h);
	if (h->n == 0 && (english = kb_region_english(name, &level, &kind)) !=
	    NULL) {
		kb_region_search(r, english, level, kind, in, h);
		free(english);
	}
}

void
kb_region_widest(struct kb_hits *h)
{
	for (size_t i = 0; i < h->n; i++) {
		size_t inside = 0;

		for (size_t j = 0; j < h->n; j++)
			inside += kb_region_below(h->code[j].s, h->code[i].s);
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
    struct kb_hits *h, bool first)
{
	struct kb_hits next = { .n = 0 };

	if (first) {
		candidates(r, part, in, h);
		if (h->n == 0)
			candidates(r, part, "", h);
		return;
	}
	for (size_t i = 0; i < h->n; i++) {
		struct kb_hits one = { .n = 0 };

		candidates(r, part, h->code[i].s, &one);
		for (size_t j = 0; j < one.n; j++)
			if (strlen(one.code[j].s) > strlen(h->code[i].s))
				kb_hit(&next, &one.code[j]);
	}
	*h = next;
}

void
kb_region_walk(const struct kb_regions *r, const char *path, const char *in,
    struct kb_hits *h)
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

char *
kb_region_turned(const char *text)
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
