/* SPDX-License-Identifier: ISC */
/* template_text.c - placeholders, and the values that they stand for. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/choice.h"
#include "kesbang/text.h"
#include "template.h"

/* ---- placeholders ---- */

static bool
name_char(char c)
{
	return kb_is_alnum(c) || c == '_' || c == '-';
}

static int
placeholder(const char **s, struct kb_hole *h, struct kb_err *err)
{
	const char *p = *s + 1, *end = strchr(p, '}');

	if (end == NULL)
		return kb_fail(err, KB_CONFIG, "'%.40s': '{' tanpa '}' pada "
		    "baris yang sama; tulis {{ bila kurung biasa", *s);
	p += strspn(p, " ");
	for (h->name = p; name_char(*p); p++)
		h->len++;
	p += strspn(p, " ");
	if (h->len == 0 || (p != end && *p != '?' && *p != '|') ||
	    memchr(p, '{', (size_t)(end - p)) != NULL)
		return kb_fail(err, KB_CONFIG, "'%.*s' bukan {kolom}, "
		    "{kolom?teks} atau {kolom|teks}", (int)(end - *s + 1 > 60 ?
		    60 : end - *s + 1), *s);
	if (p != end) {
		h->mark = *p++;
		h->text = p;
		h->textlen = (size_t)(end - p);
	}
	*s = end + 1;
	return 0;
}

int
kb_hole_next(const char **s, struct kb_hole *h, struct kb_err *err)
{
	*h = (struct kb_hole){ .text = *s };
	if (**s == '\0')
		return 1;
	if ((*s)[0] == '{' && (*s)[1] != '{')
		return placeholder(s, h, err);
	if (**s == '{') {			/* "{{" is one of them */
		h->textlen = 1;
		*s += 2;
		return 0;
	}
	h->textlen = strcspn(*s, "{");
	*s += h->textlen;
	return 0;
}

bool
kb_hole_is_all(const char *s)
{
	struct kb_hole h;

	return kb_hole_next(&s, &h, NULL) == 0 && h.name != NULL &&
	    h.mark == '\0' && *s == '\0';
}

size_t
kb_item_mark(const char *s, size_t *number)
{
	size_t n = 0;

	*number = 0;
	while (n < 3 && kb_is_digit(s[n]))
		*number = *number * 10 + (size_t)(s[n++] - '0');
	if (n > 0 && (s[n] == '.' || s[n] == ')') && s[n + 1] == ' ')
		return n + 2;
	*number = 0;
	if ((s[0] == '-' || s[0] == '*') && s[1] == ' ')
		return 2;
	return strncmp(s, "\xe2\x80\xa2 ", 4) == 0 ? 4 : 0;
}

/* ---- names ---- */

static const struct kb_field *
find(const struct kb_filling *f, const char *name, size_t len,
    const void **rec)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct kb_values *v = &f->from[i];
		size_t front = v->front != NULL ? strlen(v->front) : 0;

		if (len <= front || memcmp(name, v->front != NULL ? v->front :
		    "", front) != 0)
			continue;
		for (size_t c = 0; c < v->type->nfield; c++) {
			const char *s = v->type->field[c].name;

			if (strlen(s) != len - front ||
			    memcmp(s, name + front, len - front) != 0)
				continue;
			*rec = v->rec;
			return &v->type->field[c];
		}
	}
	return NULL;
}

bool
kb_value_text(const struct kb_filling *f, const char *name, size_t len,
    struct kb_buf *b)
{
	const void *rec;
	const struct kb_field *field = find(f, name, len, &rec);

	if (field == NULL || !kb_known(field, rec))
		return false;
	kb_show(field, rec, f->env, b);
	return true;
}

const struct kb_given_table *
kb_table_given(const struct kb_filling *f, const char *name)
{
	for (size_t i = 0; i < f->ntable; i++)
		if (kb_same_name(f->table[i].name, name))
			return &f->table[i];
	return NULL;
}

/* ---- conditions ---- */

static bool
is_word(const struct kb_field *field, const void *rec,
    const struct kb_env *env, const char *word)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *stored = kb_get(field, rec, env, &b);
	bool same = stored != NULL && kb_same_name(stored, word);

	kb_buf_cut(&b, 0);
	kb_show(field, rec, env, &b);
	same = same || kb_same_name(kb_buf_str(&b), word);
	kb_buf_free(&b);
	return same;
}

static bool
holds(const struct kb_filling *f, const struct kb_line *l)
{
	struct kb_buf word = KB_BUF_INIT;
	const char *s = l->label;
	const void *rec;
	const struct kb_field *field = find(f, l->text, strlen(l->text), &rec);
	bool is = false;

	if (field == NULL || !kb_known(field, rec))
		return false;
	if (s == NULL)
		return field->kind != KB_FLAG || is_word(field, rec, f->env,
		    "ya");
	while (!is && kb_next_part(&s, '|', &word))
		is = is_word(field, rec, f->env, word.s);
	kb_buf_free(&word);
	return is;
}

bool
kb_value_is(const struct kb_filling *f, const struct kb_line *l)
{
	return holds(f, l) != l->not;
}

/* ---- checks ---- */

struct check {
	const struct kb_template *t;
	const struct kb_filling	*f;
	const struct kb_line	*l;
	struct kb_err		*err;
};

static int
no_name(const struct check *c, const char *name, size_t len)
{
	char *word = kb_asprintf("%.*s", (int)(len > 60 ? 60 : len), name);
	char *what = kb_asprintf("%s:%ld: kolom", c->t->name, c->l->number);
	struct kb_choice names = KB_CHOICE(word);
	struct kb_buf keep = KB_BUF_INIT;

	for (size_t i = 0; i < c->f->n; i++)
		for (size_t n = 0; n < c->f->from[i].type->nfield; n++) {
			char *full = kb_asprintf("%s%s", c->f->from[i].front !=
			    NULL ? c->f->from[i].front : "",
			    c->f->from[i].type->field[n].name);

			if (!kb_choice_add(&names, full)) {
				free(full);
				continue;
			}
			kb_buf_cut(&keep, 0);
			kb_buf_adds(&keep, full);
			free(full);
			names.near = kb_buf_str(&keep);
		}
	kb_choice_fail(&names, KB_CONFIG, what, c->err, "tidak dikenal; yang "
	    "ada: %s", names.all);
	kb_buf_free(&keep);
	free(what);
	free(word);
	return -1;
}

static bool
has_word(const struct kb_field *field, const char *word)
{
	for (const struct kb_word *w = field->word; w->name != NULL; w++)
		if (kb_same_name(w->name, word) ||
		    (w->label != NULL && kb_same_name(w->label, word)))
			return true;
	return false;
}

/* A word of a closed list that there is not would never hold. */
static int
check_words(const struct check *c, const struct kb_field *field)
{
	char *what = kb_asprintf("%s:%ld: %s", c->t->name, c->l->number,
	    field->name);
	struct kb_buf word = KB_BUF_INIT;
	const char *s = c->l->label;
	int rc = 0;

	while (rc == 0 && kb_next_part(&s, '|', &word)) {
		struct kb_choice names = KB_CHOICE(kb_trim(word.s));

		if (has_word(field, word.s))
			continue;
		for (const struct kb_word *w = field->word; w->name != NULL;
		    w++)
			kb_choice_add(&names, w->name);
		rc = kb_choice_fail(&names, KB_CONFIG, what, c->err,
		    "tidak dikenal; yang ada: %s", names.all);
	}
	kb_buf_free(&word);
	free(what);
	return rc;
}

static int
check_if(const struct check *c)
{
	size_t len = strlen(c->l->text);
	const void *rec;
	const struct kb_field *field = find(c->f, c->l->text, len, &rec);

	if (field == NULL)
		return no_name(c, c->l->text, len);
	return c->l->label != NULL && field->word != NULL ?
	    check_words(c, field) : 0;
}

static int
check_table(const struct check *c)
{
	char *what = kb_asprintf("%s:%ld: tabel", c->t->name, c->l->number);
	struct kb_choice names = KB_CHOICE(c->l->text);
	int rc = 0;

	if (kb_table_given(c->f, c->l->text) == NULL) {
		for (size_t i = 0; i < c->f->ntable; i++)
			kb_choice_add(&names, c->f->table[i].name);
		rc = c->f->ntable == 0 ? kb_fail(c->err, KB_CONFIG, "%s "
		    "'%.60s' tidak ada: surat ini tidak mempunyai tabel", what,
		    c->l->text) : kb_choice_fail(&names, KB_CONFIG, what,
		    c->err, "tidak dikenal; yang ada: %s", names.all);
	}
	free(what);
	return rc;
}

static int
check_text(const struct check *c)
{
	const char *s = c->l->text;
	struct kb_hole h;
	const void *rec;

	while (kb_hole_next(&s, &h, NULL) == 0)
		if (h.name != NULL && find(c->f, h.name, h.len, &rec) == NULL)
			return no_name(c, h.name, h.len);
	return 0;
}

int
kb_template_check(const struct kb_template *t, const struct kb_filling *f,
    struct kb_err *err)
{
	for (size_t i = 0; i < t->n; i++) {
		struct check c = { t, f, &t->line[i], err };

		if ((c.l->kind == KB_LINE_IF ? check_if : c.l->kind ==
		    KB_LINE_TABLE ? check_table : check_text)(&c) != 0)
			return -1;
	}
	return 0;
}
