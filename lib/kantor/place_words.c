/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "place.h"

static bool
ends_word(char c)
{
	return c == '\0' || strchr(" \t\n.,;()/:>", c) != NULL;
}

bool
kb_words_split(struct kb_place_text *t, const char *s)
{
	bool apart = true;

	for (; *s != '\0'; s++) {
		size_t n = 0;

		if (ends_word(*s)) {
			apart = apart || strchr(" \t./:", *s) == NULL;
			continue;
		}
		if (*s == '-' && ends_word(s[1])) {
			apart = true;
			continue;
		}
		while (!ends_word(s[n]))
			n++;
		if (t->n == MOST_WORDS)
			return false;
		t->caps = t->caps || (*s >= 'A' && *s <= 'Z');
		t->word[t->n++] = (struct kb_place_word){ s, n, apart, false };
		apart = false;
		s += n - 1;
	}
	return true;
}

bool
kb_word_in(const struct kb_place_word *w, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(list[i]) == w->len &&
		    strncasecmp(list[i], w->at, w->len) == 0)
			return true;
	return false;
}

bool
kb_word_address(const struct kb_place_word *w)
{
	static const char *const words[] = { "rt", "rw", "jl", "jln", "jalan",
	    "gg", "gang", "dusun", "dsn", "blok", "no", "nomor", "km",
	    "simpang", "perum", "perumahan", "lorong", "kampung", "kp" };

	return (*w->at >= '0' && *w->at <= '9') ||
	    kb_word_in(w, words, KB_LEN(words));
}

bool
kb_word_lower(const struct kb_place_word *w)
{
	return *w->at >= 'a' && *w->at <= 'z';
}

bool
kb_word_beside(const struct kb_place_text *t, const struct kb_place_word *w)
{
	static const char *const words[] = { "dekat", "depan", "samping",
	    "belakang", "sekitar", "seberang", "sebelah", "arah", "menuju",
	    "tepatnya", "di", "pada", "yang", "serta", "oleh", "untuk" };

	return kb_word_in(w, words, KB_LEN(words)) ||
	    (t->caps && kb_word_lower(w));
}

bool
kb_word_goes_on(const struct kb_place_text *t, const struct kb_place_word *w)
{
	return w->apart || kb_word_address(w) || kb_word_beside(t, w);
}

bool
kb_word_joins(const struct kb_place_word *w)
{
	static const char *const words[] = { "dan", "serta", "sampai",
	    "hingga", "&", "sd", "s" };

	return kb_word_in(w, words, KB_LEN(words));
}

int
kb_word_marks(const struct kb_place_word *w, char *kind)
{
	char *s = kb_asprintf("%.*s ", (int)w->len, w->at);
	int level = 0;

	*kind = 0;
	if (kb_place_kind(s, &level, kind) == NULL ||
	    strcasecmp(s, "kampung ") == 0)
		level = 0;
	free(s);
	return level;
}
