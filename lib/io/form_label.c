/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "form.h"
#include "kesbang/text.h"
#include "whatsapp.h"

#define LONGEST 60			/* bytes of a label */

bool
kb_form_rule(const char *line)
{
	const char *s = line + strspn(line, " \t");

	return strncmp(s, "---", 3) == 0 && s[3 + strspn(s + 3, " \t")] == '\0';
}

/* "12", "IV", "b" in front of a point or bracket; its length. */
static size_t
list_number(const char *s)
{
	size_t n = 0;

	while (kb_is_digit(s[n]))
		n++;
	if (n == 0)
		n = strspn(s, "IVX");
	if (n == 0 && kb_is_letter(s[0]))
		n = 1;
	return n > 0 && n <= 4 && strchr(".)", s[n]) != NULL && s[n] != '\0' &&
	    !kb_is_digit(s[n + 1]) ? n + 1 : 0;
}

const char *
kb_form_bare(const char *line, bool *numbered)
{
	const char *s = line;
	size_t n;

	*numbered = false;
	for (;;) {
		/* Ornaments and emoji: all that is no letter and no digit. */
		while (*s != '\0' && !kb_is_alnum(*s) && *s != '<')
			s++;
		if (*numbered || (n = list_number(s)) == 0)
			return s;
		s += n;
		*numbered = true;
	}
}

static bool
upper(const char *s)
{
	for (; *s != '\0'; s++)
		if (*s >= 'a' && *s <= 'z')
			return false;
	return true;
}

static int
known(const struct kb_rows *rows, const char *name)
{
	return rows->knows == NULL ? 1 : rows->knows(rows->arg, name);
}

/* "Jam (Wita)" is also looked for as "Jam". */
static int
find(const struct kb_rows *rows, char *name)
{
	int id = known(rows, name);
	char *open = strchr(name, '(');

	if (id == 0 && open != NULL) {
		*open = '\0';
		id = known(rows, kb_trim(name));
		*open = '(';
	}
	return id;
}

/* A name, which begins with a letter or digit, without what stands behind. */
static void
unmark(char *s)
{
	size_t n = strlen(s);

	while (n > 0 && strchr("*_~ \t", s[n - 1]) != NULL)
		s[--n] = '\0';
}

bool
kb_form_label(const struct kb_rows *rows, const char *line, bool bold,
    struct kb_buf *copy, struct kb_form_label *l)
{
	bool numbered;
	const char *s = kb_form_bare(line, &numbered);
	size_t n = strcspn(s, ":=");

	*l = (struct kb_form_label){ .name = NULL };
	if (n == 0 || n > LONGEST)
		return false;
	kb_buf_cut(copy, 0);
	kb_buf_adds(copy, s);
	l->heading = copy->s[n] == '\0';
	copy->s[n] = '\0';
	unmark(copy->s);
	l->name = copy->s;
	l->id = find(rows, copy->s);
	l->value = "";
	if (l->heading)
		return l->id != 0 && rows->knows != NULL &&
		    (bold || numbered || upper(l->name));
	l->value = copy->s + n + 1;
	/* What is left of "* Judul :* Banjir". */
	if (s > line && memchr(line, '*', (size_t)(s - line)) != NULL &&
	    *l->value == '*')
		l->value++;
	return l->id != 0;
}

/*
 * Short words and a colon, and not a spreadsheet's title row ("KECAMATAN :
 * SEPAKU;;;").
 */
static bool
like_label(const char *line)
{
	bool numbered;
	const char *s = kb_form_bare(line, &numbered);
	size_t n = strcspn(s, ":=");

	return kb_is_letter(*s) && s[n] != '\0' && n <= LONGEST &&
	    strcspn(s, ",;\t|\"{") > n && strncmp(s + n, "://", 3) != 0 &&
	    strstr(line, ";;") == NULL && strstr(line, ",,") == NULL &&
	    strchr(line, '\t') == NULL;
}

bool
kb_form_looks(const char *head)
{
	struct kb_wa_head wa;
	size_t lines = 0, labels = 0;
	char *copy = kb_strdup(head), *next;
	bool is = false;

	for (char *p = copy; p != NULL && !is && lines < 20; p = next) {
		if ((next = strpbrk(p, "\r\n")) != NULL)
			*next++ = '\0';
		if (*kb_trim(p) == '\0')
			continue;
		lines++;
		labels += like_label(p);
		is = labels >= 2 || kb_wa_head(p, &wa) != 0;
	}
	free(copy);
	return is || (labels == 1 && lines <= 3);
}
