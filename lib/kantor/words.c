/* SPDX-License-Identifier: ISC */
/* words.c - the lists of words that an office extends (table pilihan). */
#include <stdlib.h>
#include <string.h>

#include "kantor.h"
#include "kesbang/text.h"

struct kb_words {
	struct word {
		char	*list, *code, *label;
		char	*names;		/* all of it, folded: "|a|b|" */
	}	*word;			/* of one list beside each other */
	size_t	 n;
};

static char *
copy(const char *s)
{
	return s != NULL ? kb_strdup(s) : NULL;
}

/* Folded once: a word is looked for in each line of a book. */
static char *
names(const struct kb_word_rec *r)
{
	struct kb_buf b = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *alias = r->ejaan;

	kb_buf_addc(&b, '|');
	kb_fold_name(&b, r->kode);
	kb_buf_addc(&b, '|');
	kb_fold_name(&b, r->label != NULL ? r->label : "");
	while (kb_next_part(&alias, '|', &one)) {
		kb_buf_addc(&b, '|');
		kb_fold_name(&b, one.s);
	}
	kb_buf_addc(&b, '|');
	kb_buf_free(&one);
	return kb_buf_take(&b);
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct kb_words *w = arg;
	const struct kb_word_rec *r = rec;

	(void)err;
	w->word = kb_realloc(w->word, w->n + 1, sizeof(*w->word));
	w->word[w->n++] = (struct word){ copy(r->daftar), copy(r->kode),
	    copy(r->label), names(r) };
	return 0;
}

static struct kb_words *
words(struct kb_kantor *k)
{
	if (k->words != NULL || k->db == NULL)
		return k->words;
	k->words = kb_alloc(sizeof(*k->words));
	kb_query(k->db, &kb_word_type, "SELECT * FROM (SELECT daftar, kode, "
	    "label, ejaan, urutan FROM pilihan) ORDER BY daftar, urutan, kode",
	    KB_NONE, add, k->words, NULL);
	return k->words;
}

static int
list_cmp(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key, ((const struct word *)elem)->list);
}

/* The first of a list, and after one the next; NULL: there is none. */
static const struct word *
next(const struct kb_words *w, const char *list, const struct word *before)
{
	size_t i;

	if (w == NULL)
		return NULL;
	i = before != NULL ? (size_t)(before - w->word) + 1 :
	    kb_lower(list, w->word, w->n, sizeof(*w->word), list_cmp, NULL);
	return i < w->n && strcmp(w->word[i].list, list) == 0 ? &w->word[i] :
	    NULL;
}

static const struct word *
exact(const struct kb_words *w, const char *list, const char *code)
{
	const struct word *p = NULL;

	while ((p = next(w, list, p)) != NULL && strcmp(p->code, code) != 0)
		;
	return p;
}

static const struct word *
find(const struct kb_words *w, const char *list, const char *word)
{
	const struct word *p = exact(w, list, word);
	struct kb_buf name = KB_BUF_INIT;

	if (p != NULL)
		return p;
	kb_buf_addc(&name, '|');
	kb_fold_name(&name, word);
	kb_buf_addc(&name, '|');
	while (name.len > 2 && (p = next(w, list, p)) != NULL &&
	    strstr(p->names, name.s) == NULL)
		;
	kb_buf_free(&name);
	return p;
}

static int
no_such_word(const struct kb_words *w, const char *list, const char *word,
    struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);

	for (const struct word *p = NULL; (p = next(w, list, p)) != NULL;)
		kb_choice_add(&c, p->code);
	return kb_choice_fail(&c, KB_DATA, NULL, err, "tidak ada dalam daftar "
	    "%s; pilihan: %s; menambahnya: kesbangpol tambah pilihan --daftar "
	    "%s --kode ...", list, c.all, list);
}

int
kb_code_resolve(void *arg, const char *list, const char *word,
    const char **out, struct kb_err *err)
{
	const struct kb_words *w = words(arg);
	const struct word *found = find(w, list, word);

	if (found == NULL)
		return no_such_word(w, list, word, err);
	*out = found->code;
	return 0;
}

const char *
kb_code_label(struct kb_kantor *k, const char *list, const char *code)
{
	const struct word *p = exact(words(k), list, code);

	return p == NULL ? code : p->label != NULL ? p->label : p->code;
}

const char *
kb_code_nth(struct kb_kantor *k, const char *list, size_t n)
{
	const struct word *p = next(words(k), list, NULL);

	while (p != NULL && n-- > 0)
		p = next(k->words, list, p);
	return p != NULL ? p->code : NULL;
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
		free(w->word[i].names);
	}
	free(w->word);
	free(w);
}
