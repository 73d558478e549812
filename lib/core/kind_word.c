/* SPDX-License-Identifier: ISC */
/* kind_word.c - words of a closed list, and yes or no. */
#include <string.h>

#include "kesbang/choice.h"
#include "kesbang/text.h"
#include "kind.h"
#include "refuse.h"

static const struct kb_word ya_tidak[] = {
	/* An x is no word here: a tick to some, a cross to others. */
	[KB_FLAG_NO - 1] = { "tidak", NULL,
	    "n|t|no|false|0|tdk|tak|tidak ada|tdk ada|belum|belum ada" },
	[KB_FLAG_YES - 1] = { "ya", NULL,
	    "y|yes|true|1|v|ada|sudah|sudah ada|✓|✔|☑|√|✅" },
	{ 0 }
};

/* Also a mark, of which nothing is left when it is folded. */
static bool
spelt(const char *alias, const char *text)
{
	struct kb_buf one = KB_BUF_INIT;
	bool is = kb_in_list(alias, text);

	while (!is && kb_next_part(&alias, '|', &one))
		is = strcmp(kb_buf_str(&one), text) == 0;
	kb_buf_free(&one);
	return is;
}

const struct kb_word *
kb_field_words(const struct kb_field *f)
{
	return f->kind == KB_FLAG ? ya_tidak : f->word;
}

static int
no_such_word(const struct kb_word *word, const char *text, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(text);

	if (err == NULL)		/* tried on: it may be something else */
		return -1;
	for (size_t i = 0; word[i].name != NULL; i++)
		kb_choice_add(&c, word[i].name);
	return kb_choice_fail(&c, KB_DATA, NULL, err, "tidak dikenal; "
	    "pilihan: %s", c.all);
}

static int
set_word(const struct kb_field *f, void *p, char *text,
    const struct kb_env *env, struct kb_err *err)
{
	const struct kb_word *word = kb_field_words(f);

	(void)env;
	for (size_t i = 0; word[i].name != NULL; i++)
		if (strcmp(word[i].name, text) == 0) {
			((kb_enum *)p)->n = (uint8_t)(i + 1);
			return 0;
		}
	for (size_t i = 0; word[i].name != NULL; i++)
		if (kb_same_name(word[i].name, text) ||
		    (word[i].label != NULL &&
		    kb_same_name(word[i].label, text)) ||
		    (word[i].alias != NULL && spelt(word[i].alias, text))) {
			((kb_enum *)p)->n = (uint8_t)(i + 1);
			return 0;
		}
	/* "Nihil: Nihil" says that it is so. */
	if (f->kind == KB_FLAG && kb_same_name(f->name, text)) {
		((kb_enum *)p)->n = KB_FLAG_YES;
		return 0;
	}
	return no_such_word(word, text, err);
}

static int
load_word(const struct kb_field *f, void *p, const char *text)
{
	const struct kb_word *word = kb_field_words(f);

	for (size_t i = 0; word[i].name != NULL; i++)
		if (strcmp(word[i].name, text) == 0) {
			((kb_enum *)p)->n = (uint8_t)(i + 1);
			return 0;
		}
	return -1;
}

static const char *
get_word(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *scratch)
{
	(void)env, (void)scratch;
	return kb_field_words(f)[((const kb_enum *)p)->n - 1].name;
}

static void
show_word(const struct kb_field *f, const void *p, const struct kb_env *env,
    struct kb_buf *out)
{
	(void)env;
	kb_buf_adds(out, kb_word_label(kb_field_words(f), *(const kb_enum *)p));
}

static bool
known_word(const void *p)
{
	return ((const kb_enum *)p)->n != 0;
}

const struct kb_kind_op kb_kind_enum = { sizeof(kb_enum), KB_AS_TEXT, false,
    set_word, load_word, get_word, show_word, known_word };

const char *
kb_word_label(const struct kb_word *word, kb_enum e)
{
	if (e.n == 0)
		return "";
	return word[e.n - 1].label != NULL ? word[e.n - 1].label :
	    word[e.n - 1].name;
}

bool
kb_yes(kb_enum flag)
{
	return flag.n == KB_FLAG_YES;
}
