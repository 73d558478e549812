/* SPDX-License-Identifier: ISC */
/*
 * sel_pengurus.c - the board in one cell: "K : N. N." with S and B below it,
 * in rows of their own or not; "Ketua: N. N., Sekretaris: ...".
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "sel.h"

static const struct role {
	const char	*column, *words;
} roles[] = {
	{ "ketua", "k|ket|ketua|ketua umum|ketum|ketua harian|pimpinan|"
	    "direktur|presiden|koordinator|ketua yayasan" },
	{ "sekretaris", "s|sek|sekr|sekretaris|sekretaris umum|sekum|"
	    "sekretaris jenderal|sekjen|sekretaris jendral" },
	{ "bendahara", "b|bend|bendahara|bendahara umum|bendum" },
	/* Others are no part of the register's board. */
	{ NULL, "wakil|wakil ketua|waka|wk|pembina|penasihat|penasehat|"
	    "pelindung|pengawas|pendiri|wakil sekretaris|wakil bendahara|"
	    "sekretaris ii|sekretaris 2|bendahara ii|bendahara 2|anggota" },
};

/* "1. ", "a) ", "- " in front. */
static const char *
behind_number(const char *s)
{
	size_t n = strspn(s, "0123456789");

	if (n == 0 && kb_is_letter(s[0]) && s[1] == ')')
		n = 1;
	if (n > 0 && (s[n] == '.' || s[n] == ')'))
		s += n + 1;
	return s + strspn(s, " \t\r\n-*•");
}

/* A title of another kind in front of a colon: "Ketua Bidang Humas: N. N." */
static char *
title_here(char *s)
{
	size_t n = strcspn(s, ":\r\n");

	return s[n] == ':' && n > 0 && n <= 60 && !kb_is_digit(s[0]) ?
	    s + n + 1 : NULL;
}

/*
 * A role with its colon that begins here: what follows it, and which it is.
 * any: where nothing but a role stands in front of a colon.  NULL: there is
 * none.
 */
static char *
role_here(char *s, bool any, const struct role **role)
{
	char *p = s + (behind_number(s) - s), *colon = p;
	struct kb_buf word = KB_BUF_INIT;

	/* "a. Ketua"; a name may begin so: "A. Rahman". */
	if (kb_is_letter(p[0]) && p[1] == '.' && p[2] == ' ' &&
	    kb_is_letter(p[3]))
		colon = p += 3;
	*role = NULL;
	while (kb_is_alnum(*colon) || *colon == ' ' || *colon == '.')
		colon++;
	if (*colon == ':' || *colon == '=')
		kb_buf_add(&word, p, (size_t)(colon - p));
	for (size_t i = 0; i < KB_LEN(roles) && *role == NULL; i++)
		if (word.len > 0 && word.len <= 30 &&
		    kb_in_list(roles[i].words, word.s))
			*role = &roles[i];
	kb_buf_free(&word);
	if (*role == NULL && any) {
		*role = &roles[KB_LEN(roles) - 1];
		return title_here(p);
	}
	return *role != NULL ? colon + 1 : NULL;
}

/* Where the next role begins: after a break, a comma, a blank. */
static char *
next_role(char *s)
{
	const struct role *role;

	for (; *s != '\0'; s++)
		if (strchr("\n;, /", *s) != NULL &&
		    role_here(s + 1 + strspn(s + 1, " "), *s == '\n', &role) !=
		    NULL)
			return s;
	return NULL;
}

static void
give_role(const struct role *role, char *said, char *name,
    const struct kb_facts *to)
{
	size_t n;

	name = ormas_one_line(name);
	name += behind_number(name) - name;
	n = strlen(name);
	while (n > 0 && strchr(",;/", name[n - 1]) != NULL)
		name[--n] = '\0';
	name = kb_trim(name);
	if (kb_sheet_unknown(name))
		return;
	if (role->column != NULL)
		to->fact(to->arg, role->column, name);
	else
		to->other(to->arg, "pengurus lain", said);
}

void
ormas_cell_board(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	const struct role *role;
	char *name = role_here(cell, h->alias != NULL, &role), *s = cell;

	if (name == NULL && h->alias == NULL)
		to->fact(to->arg, h->name, ormas_one_line(cell));
	else if (name == NULL)
		to->unread(to->arg, "ketua", cell, "tanpa jabatan: tidak "
		    "jelas siapa ketuanya");
	while (s != NULL && name != NULL) {
		char *next = next_role(name), *said;

		if (next != NULL)
			*next++ = '\0';
		said = kb_strdup(s);
		give_role(role, said, name, to);
		free(said);
		s = next != NULL ? next + strspn(next, " ") : NULL;
		name = s != NULL ? role_here(s, true, &role) : NULL;
	}
}

/* Under a heading that says the order the names may stand alone. */
void
ormas_cell_three(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	const struct role *role;
	char *copy, *next, *line[4];
	size_t n = 0;

	if (role_here(cell, false, &role) != NULL) {
		ormas_cell_board(h, cell, to);
		return;
	}
	next = copy = kb_strdup(cell);
	while (next != NULL && n < KB_LEN(line)) {
		char *s = strsep(&next, "\n;");

		s += strspn(s, " \t\r");
		s = kb_trim(s + (behind_number(s) - s));
		if (*s != '\0')
			line[n++] = s;
	}
	for (size_t i = 0; n == 3 && i < n; i++) {
		char *name = cell + (line[i] - copy);

		name[strlen(line[i])] = '\0';
		to->fact(to->arg, roles[i].column, name);
	}
	if (n != 3)
		to->unread(to->arg, roles[0].column, cell, "tanpa jabatan, "
		    "dan bukan tiga nama");
	free(copy);
}

bool
ormas_board_goes_on(const char *cell)
{
	const struct role *role;
	char *copy = kb_strdup(cell);
	bool is = role_here(kb_trim(copy), false, &role) != NULL;

	free(copy);
	return is;
}

/* Beside names: whatever it says, it is a role, and no record begins. */
bool
ormas_role_goes_on(const char *cell)
{
	return *cell != '\0';
}

/* Roles that could not be put together with names. */
void
ormas_cell_role(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	to->other(to->arg, h->name, cell);
}
