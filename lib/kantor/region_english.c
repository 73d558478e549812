/* SPDX-License-Identifier: ISC */
/*
 * region_english.c - names of places as registers abroad write them: "East
 * Kalimantan", "Mimika regency", "Riau Islands".
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "region.h"

struct word {
	const char	*english, *ours;
};

/* The kind of place at the end; cuts it off. */
static bool
cut_kind(char *name, int *level, char *kind)
{
	static const struct { const char *word; int level; char kind; } words[] = {
		{ " province", 1, 0 }, { " regency", 2, 'k' },
		{ " city", 2, 'o' }, { " subdistrict", 3, 0 },
		{ " district", 3, 0 },
	};
	size_t len = strlen(name);

	for (size_t i = 0; i < KB_LEN(words); i++) {
		size_t n = strlen(words[i].word);

		if (len <= n || strcasecmp(name + len - n, words[i].word) != 0)
			continue;
		*level = words[i].level;
		*kind = words[i].kind;
		name[len - n] = '\0';
		return true;
	}
	return false;
}

/* "East Kutai": what stands before the name in English stands behind it. */
static bool
turn(struct kb_buf *b, const char *name)
{
	static const struct word words[] = {
		{ "north ", "Utara" }, { "south ", "Selatan" },
		{ "east ", "Timur" }, { "west ", "Barat" },
		{ "central ", "Tengah" }, { "southeast ", "Tenggara" },
		{ "southwest ", "Barat Daya" }, { "highland ", "Pegunungan" },
	};

	for (size_t i = 0; i < KB_LEN(words); i++) {
		size_t n = strlen(words[i].english);

		if (strncasecmp(name, words[i].english, n) != 0 ||
		    name[n] == '\0')
			continue;
		kb_buf_addf(b, "%s %s", name + n, words[i].ours);
		return true;
	}
	return false;
}

/* "Riau Islands": and the other way round. */
static bool
turn_islands(struct kb_buf *b, const char *name)
{
	static const char islands[] = " islands";
	size_t len = strlen(name), n = sizeof(islands) - 1;

	if (len <= n || strcasecmp(name + len - n, islands) != 0)
		return false;
	kb_buf_addf(b, "Kepulauan %.*s", (int)(len - n), name);
	return true;
}

/* "Java" within the name. */
static bool
translate(struct kb_buf *b)
{
	static const struct word words[] = {
		{ "Java", "Jawa" }, { "Sumatra", "Sumatera" },
		{ "Moluccas", "Maluku" },
	};

	for (size_t i = 0; i < KB_LEN(words); i++) {
		size_t n = strlen(words[i].english);
		struct kb_buf to = KB_BUF_INIT;

		if (strncasecmp(kb_buf_str(b), words[i].english, n) != 0 ||
		    (b->s[n] != ' ' && b->s[n] != '\0'))
			continue;
		kb_buf_addf(&to, "%s%s", words[i].ours, b->s + n);
		kb_buf_free(b);
		*b = to;
		return true;
	}
	return false;
}

char *
kb_region_english(const char *name, int *level, char *kind)
{
	struct kb_buf b = KB_BUF_INIT;
	char *bare = kb_strdup(name);
	bool is;

	*level = 0;
	*kind = 0;
	is = cut_kind(bare, level, kind);
	if (turn(&b, bare) || turn_islands(&b, bare))
		is = true;
	else
		kb_buf_adds(&b, bare);
	if (translate(&b))
		is = true;
	free(bare);
	if (!is)
		kb_buf_free(&b);
	return is ? kb_buf_take(&b) : NULL;
}
