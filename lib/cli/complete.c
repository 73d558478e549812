/* SPDX-License-Identifier: ISC */
/*
 * complete.c - what may stand next on a command line: the shells ask with
 * "TOOL --lengkapi WORD...", the last word being the one that is typed.
 */
#include "complete.h"
#include "kesbang/text.h"
#include "options.h"
#include "verbs.h"

#define FILES "@berkas"			/* the shell completes names of files */

struct line {
	const struct kb_tool	*tool;
	const struct kb_cmd	*cmd;		/* NULL: not typed yet */
	const struct kb_type	*type;
	bool			 named;		/* the type was */
	bool			 builtin;	/* --bawaan was */
	const char		*word, *before;
	const char		*db;		/* of -d, or NULL */
	char			*head;		/* of a list, to its comma */
	struct kb_buf		 out;
};

/* Before a command is typed: what every one of them has. */
static const struct kb_cmd any = { .name = "" };

static const struct kb_cmd *
known(const struct line *l)
{
	return l->cmd != NULL ? l->cmd : &any;
}

static void
offer(struct line *l, const char *prefix, const char *word)
{
	kb_buf_addf(&l->out, "%s%s%s\n", l->head != NULL ? l->head : "",
	    prefix, word);
}

static void
commands(struct line *l)
{
	for (const struct kb_cmd *c = l->tool->cmds; c->name != NULL; c++)
		offer(l, "", c->name);
	for (const struct kb_cmd *c = kb_verbs; c->name != NULL; c++)
		if (kb_cmd_find(l->tool, c->name) == c)
			offer(l, "", c->name);
}

static bool
takes(const struct kb_cmd *cmd, const struct kb_type *type)
{
	struct kb_err e;

	return kb_refuse_type(&(struct kb_ctx){ .cmd = cmd, .type = type },
	    &e) == 0;
}

static void
types(struct line *l)
{
	for (size_t i = 0; l->tool->types[i] != NULL; i++)
		if (takes(l->cmd, l->tool->types[i]))
			offer(l, "", l->tool->types[i]->name);
}

/* "tabel, csv, tsv" one by one. */
static void
listed(struct line *l, const struct kb_buf *names)
{
	char *copy = kb_strdup(kb_buf_str(names)), *next;

	for (char *p = copy; p != NULL; p = next) {
		if ((next = strchr(p, ',')) != NULL)
			*next++ = '\0';
		offer(l, "", kb_trim(p));
	}
	free(copy);
}

/* ---- words that the office itself has ---- */

static void
offer_name(void *arg, const char *name)
{
	offer(arg, "", name);
}

static void
peek(struct line *l, kb_office_fn *fn, const struct kb_field *f)
{
	struct kb_wanted w = { .field = f, .type = l->type, .word = l->word,
	    .offer = offer_name, .arg = l };

	kb_office_peek(l->tool, known(l), l->db, fn, &w);
}

/* The option's value is the code of an office, or a list of them. */
static bool
names_office(const struct kb_option *o, const struct kb_field *f)
{
	return strcmp(o->name, "kantor") == 0 || strcmp(o->name, "kepada") ==
	    0 || (f->kind == KB_REGION && f->level == KB_OFFICE);
}

/* The values of the option before the word, or of what follows its comma. */
static void
values(struct line *l, const struct kb_option *o)
{
	const struct kb_field *f = kb_option_field(o);
	struct kb_buf names = KB_BUF_INIT;
	const char *comma = strrchr(l->word, ',');
	struct line rest = *l;

	if (comma != NULL && l->head == NULL) {
		rest.head = kb_asprintf("%.*s", (int)(comma + 1 - l->word),
		    l->word);
		rest.word = comma + 1;
		values(&rest, o);
		l->out = rest.out;
		free(rest.head);
		return;
	}

	for (size_t i = 0; f->word != NULL && f->word[i].name != NULL; i++)
		offer(l, "", f->word[i].name);
	if (f->kind == KB_FLAG) {
		offer(l, "", "ya");
		offer(l, "", "tidak");
	}
	if (f->kind == KB_CODE || f->kind == KB_REF)
		peek(l, kb_complete_words, f);
	if (names_office(o, f))
		peek(l, kb_complete_offices, f);
	if (o->to == KB_TO_COMMON && f->list != NULL) {
		kb_option_list(f->list, &names);
		listed(l, &names);
	}
	if (f->arg != NULL && strncmp(f->arg, "FILE", 4) == 0 &&
	    l->head == NULL)
		offer(l, "", FILES);
	for (size_t i = 0; o->to == KB_TO_COMMON && l->type != NULL &&
	    f->arg != NULL && strncmp(f->arg, "a,", 2) == 0 &&
	    i < l->type->nfield; i++)
		offer(l, l->word[0] == '-' ? "-" : "", l->type->field[i].name);
	kb_buf_free(&names);
}

static const struct kb_option *
option_before(const struct line *l, const struct kb_option *o, size_t n)
{
	const char *w = l->before;

	for (size_t i = 0; w != NULL && w[0] == '-' && i < n; i++)
		if (w[1] == '-' ? strcmp(w + 2, o[i].name) == 0 :
		    w[1] == kb_option_field(&o[i])->letter && w[2] == '\0')
			return kb_option_flag(&o[i]) ? NULL : &o[i];
	return NULL;
}

/* What the first operand may be. */
static void
operands(struct line *l)
{
	const char *word;

	for (size_t i = 0; (word = l->cmd->word(i, NULL)) != NULL; i++)
		offer(l, "", word);
}

/* The NAMA of templat --bawaan. */
static void
built_in(struct line *l)
{
	const char *name;

	for (size_t i = 0; (name = kb_built_in_nth(l->tool, i)) != NULL; i++)
		offer(l, "", name);
}

/* KUNCI, right behind the command or the type. */
static bool
wants_key(const struct line *l)
{
	return (l->cmd->flags & KB_JENIS) != 0 &&
	    strstr(kb_cmd_args(l->cmd), "KUNCI") != NULL &&
	    takes(l->cmd, l->type) && l->before != NULL &&
	    strcmp(l->before, l->named ? l->type->name : l->cmd->name) == 0;
}

static void
arguments(struct line *l)
{
	if ((l->cmd->flags & KB_JENIS) != 0 && !l->named)
		types(l);
	if (l->cmd->word != NULL && l->before != NULL &&
	    strcmp(l->before, l->cmd->name) == 0)
		operands(l);
	if (wants_key(l))
		peek(l, kb_complete_keys, NULL);
	if (strstr(kb_cmd_args(l->cmd), "FILE") != NULL)
		offer(l, "", FILES);
}

static void
next_word(struct line *l)
{
	struct kb_option o[KB_MAX_OPTIONS];
	size_t n = kb_options_of(known(l), kb_cmd_rows(known(l), l->type), o);
	const struct kb_option *before = option_before(l, o, n);

	if (before != NULL)
		values(l, before);
	else if (l->word[0] == '-')
		for (size_t i = 0; i < n; i++) {
			if (*o[i].name != '\0')
				offer(l, "--", o[i].name);
		}
	else if (l->cmd == NULL)
		commands(l);
	else if (l->builtin)
		built_in(l);
	else
		arguments(l);
	kb_options_free(o, n);
}

/* "forum tambah": the type, though there is a command of that name, too. */
static bool
before_verb(const struct kb_tool *tool, int argc, char **argv, int i)
{
	const struct kb_cmd *c = i + 2 < argc ?
	    kb_cmd_find(tool, argv[i + 1]) : NULL;

	return c != NULL && (c->flags & KB_JENIS) != 0;
}

/* -d FILE, --db FILE, --db=FILE: whose words are offered. */
static void
which_office(struct line *l, int argc, char **argv)
{
	for (int i = 0; i + 1 < argc; i++)
		if (strncmp(argv[i], "--db=", 5) == 0)
			l->db = argv[i] + 5;
		else if (i + 2 < argc && (strcmp(argv[i], "-d") == 0 ||
		    strcmp(argv[i], "--db") == 0))
			l->db = argv[i + 1];
}

int
kb_complete(const struct kb_tool *tool, int argc, char **argv)
{
	struct line l = { .tool = tool, .type = tool->types[0],
	    .word = argc > 0 ? argv[argc - 1] : "" };
	char *option = NULL;
	int rc;

	which_office(&l, argc, argv);

	for (int i = 0; i + 1 < argc; i++) {
		const struct kb_type *t = kb_type_named(tool, argv[i]);

		if (l.cmd == NULL && argv[i][0] != '-' &&
		    !(t != NULL && before_verb(tool, argc, argv, i)) &&
		    (l.cmd = kb_cmd_find(tool, argv[i])) != NULL)
			t = NULL;
		l.builtin |= strcmp(argv[i], "--bawaan") == 0;
		if (l.cmd != NULL && l.cmd->of != NULL && !l.named)
			l.type = l.cmd->of;
		if (t != NULL && !l.named) {
			l.type = t;
			l.named = true;
		}
		l.before = argv[i];
	}
	/* --name=value: the shells put the name in front again. */
	if (strncmp(l.word, "--", 2) == 0 && strchr(l.word, '=') != NULL) {
		option = kb_strdup(l.word);
		option[strcspn(option, "=")] = '\0';
		l.before = option;
		l.word = strchr(l.word, '=') + 1;
	}
	next_word(&l);
	free(option);
	rc = fputs(kb_buf_str(&l.out), stdout) >= 0 && fflush(stdout) == 0 ?
	    KB_OK : KB_IO;
	kb_buf_free(&l.out);
	return rc;
}
