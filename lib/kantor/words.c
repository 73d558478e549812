/* SPDX-License-Identifier: ISC */
/* words.c - the lists of words that an office extends (table pilihan). */
#include <stdlib.h>
#include <string.h>

#include "kantor.h"
#include "kesbang/text.h"

struct kb_words {
	struct word {
		char	*list, *code, *label, *alias;
	}	*word;
	size_t	 n;
};

static char *
copy(const char *s)
{
	return s != NULL ? kb_strdup(s) : NULL;
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct kb_words *w = arg;
	const struct kb_word_rec *r = rec;

	(void)err;
	w->word = kb_realloc(w->word, w->n + 1, sizeof(*w->word));
	w->word[w->n++] = (struct word){ copy(r->daftar), copy(r->kode),
	    copy(r->label), copy(r->ejaan) };
	return 0;
}

static struct kb_words *
words(struct kb_kantor *k, struct kb_err *err)
{
	if (k->words != NULL || k->db == NULL)
		return k->words;
	k->words = kb_alloc(sizeof(*k->words));
	kb_query(k->db, &kb_word_type, "SELECT * FROM (SELECT daftar, kode, "
	    "label, ejaan, urutan FROM pilihan) ORDER BY daftar, urutan, kode",
	    KB_NONE, add, k->words, err);
	return k->words;
}

static bool
means(const struct word *w, const char *word)
{
	return kb_same_name(w->code, word) ||
	    (w->label != NULL && kb_same_name(w->label, word)) ||
	    (w->alias != NULL && kb_in_list(w->alias, word));
}

static const struct word *
find(const struct kb_words *w, const char *list, const char *word)
{
	for (size_t i = 0; w != NULL && i < w->n; i++)
		if (strcmp(w->word[i].code, word) == 0 &&
		    strcmp(w->word[i].list, list) == 0)
			return &w->word[i];
	for (size_t i = 0; w != NULL && i < w->n; i++)
		if (strcmp(w->word[i].list, list) == 0 &&
		    means(&w->word[i], word))
			return &w->word[i];
	return NULL;
}

static int
no_such_word(const struct kb_words *w, const char *list, const char *word,
    struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);

	for (size_t i = 0; w != NULL && i < w->n; i++)
		if (strcmp(w->word[i].list, list) == 0)
			kb_choice_add(&c, w->word[i].code);
	return kb_choice_fail(&c, KB_DATA, NULL, err, "tidak ada dalam daftar "
	    "%s; pilihan: %s", list, c.all);
}

int
kb_code_resolve(void *arg, const char *list, const char *word,
    const char **out, struct kb_err *err)
{
	const struct kb_words *w = words(arg, err);
	const struct word *found = find(w, list, word);

	if (found == NULL)
		return no_such_word(w, list, word, err);
	*out = found->code;
	return 0;
}

const char *
kb_code_label(struct kb_kantor *k, const char *list, const char *code)
{
	struct kb_words *w = words(k, NULL);

	for (size_t i = 0; w != NULL && i < w->n; i++)
		if (strcmp(w->word[i].list, list) == 0 &&
		    strcmp(w->word[i].code, code) == 0)
			return w->word[i].label != NULL ? w->word[i].label :
			    w->word[i].code;
	return code;
}

const char *
kb_code_nth(struct kb_kantor *k, const char *list, size_t n)
{
	struct kb_words *w = words(k, NULL);

	for (size_t i = 0; w != NULL && i < w->n; i++)
		if (strcmp(w->word[i].list, list) == 0 && n-- == 0)
			return w->word[i].code;
	return NULL;
}

void
kb_words_free(struct kb_words *w)
{
	if (w == NULL)
		return;
	for (size_t i = 0; i < w->n; i++) {
		free(w->word[i].list);
		free(w->word[i].code);
		free(w->word[i].label);
		free(w->word[i].alias);
	}
	free(w->word);
	free(w);
}
