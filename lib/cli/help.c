/* SPDX-License-Identifier: ISC */
/* help.c - --bantuan, and the generated parts of the man pages. */
#include <string.h>
#include <unistd.h>

#include "kesbang/embed.h"
#include "kesbang/text.h"
#include "options.h"

#define WIDTH 79
#define LEFT 28

static void
row(struct kb_buf *b, const char *left, const char *right)
{
	size_t from = b->len;

	kb_buf_addf(b, "  %s", left);
	if (b->len - from > LEFT - 2) {
		kb_buf_addc(b, '\n');
		from = b->len;
	}
	kb_buf_fill(b, ' ', LEFT - (b->len - from));
	kb_wrap(b, right, LEFT, LEFT, WIDTH);
	kb_buf_addc(b, '\n');
}

/* A verb that the tool has a command of its own for is told with those. */
static bool
has_own(const struct kb_tool *tool, const struct kb_cmd *verb)
{
	const struct kb_cmd *c = tool->cmds;

	while (c->name != NULL && strcmp(c->name, verb->name) != 0)
		c++;
	return c->name != NULL;
}

void
kb_help_tool(const struct kb_tool *tool, struct kb_buf *b)
{
	struct kb_buf left = KB_BUF_INIT;

	kb_buf_addf(b, "%s - %s\n\n", tool->name, tool->help);
	kb_buf_addf(b, "Pakai: %s PERINTAH [JENIS] [ARGUMEN...] [OPSI...]\n",
	    tool->name);
	if (tool->cmds->name != NULL)
		kb_buf_adds(b, "\nPerintah:\n");
	for (const struct kb_cmd *c = tool->cmds; c->name != NULL; c++) {
		kb_buf_cut(&left, 0);
		kb_buf_addf(&left, "%s %s", c->name, kb_cmd_args(c));
		row(b, left.s, c->help);
	}
	kb_buf_adds(b, "\nUntuk setiap jenis catatan:\n");
	for (const struct kb_cmd *c = kb_verbs; c->name != NULL; c++) {
		if (has_own(tool, c))
			continue;
		kb_buf_cut(&left, 0);
		kb_buf_addf(&left, "%s %s", c->name, kb_cmd_args(c));
		row(b, left.s, c->help);
	}
	kb_buf_adds(b, "\nJenis catatan (yang pertama berlaku bila tidak "
	    "disebut):\n");
	for (size_t i = 0; tool->types[i] != NULL; i++)
		row(b, tool->types[i]->name, tool->types[i]->help);
	kb_buf_addf(b, "\nSelengkapnya: %s PERINTAH --bantuan, man %s\n",
	    tool->name, tool->name);
	kb_buf_free(&left);
}

static const char *
argument(const struct kb_option *o)
{
	const struct kb_field *f = kb_option_field(o);

	return kb_option_flag(o) ? "" : kb_field_arg(f);
}

static void
words(const struct kb_option *o, struct kb_buf *b)
{
	const struct kb_field *f = kb_option_field(o);
	const struct kb_word *w = f->word;

	if (o->to == KB_TO_COMMON && f->list != NULL) {
		kb_buf_adds(b, ": ");
		kb_option_list(f->list, b);
	}
	if (w == NULL)
		return;
	kb_buf_adds(b, ": ");
	for (size_t i = 0; w[i].name != NULL; i++)
		kb_buf_addf(b, "%s%s", i > 0 ? ", " : "", w[i].name);
}

static void
option_row(const struct kb_option *o, struct kb_buf *b)
{
	const struct kb_field *f = kb_option_field(o);
	struct kb_buf left = KB_BUF_INIT, right = KB_BUF_INIT;

	if (f->letter != '\0')
		kb_buf_addf(&left, "-%c%s", f->letter, *o->name != '\0' ?
		    ", " : "");
	kb_buf_addf(&left, "%s%s%s%s", *o->name != '\0' ? "--" : "", o->name,
	    *argument(o) != '\0' ? " " : "", argument(o));
	kb_buf_adds(&right, f->help);
	words(o, &right);
	row(b, left.s, right.s);
	kb_buf_free(&left);
	kb_buf_free(&right);
}

static void
options(const struct kb_option *o, size_t n, enum kb_to to, const char *title,
    struct kb_buf *b)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		if (o[i].to != to)
			continue;
		if (!any)
			kb_buf_addf(b, "\n%s:\n", title);
		any = true;
		option_row(&o[i], b);
	}
}

/* What the first operand may be, under its name. */
static void
operands(const struct kb_cmd *cmd, struct kb_buf *b)
{
	const char *help, *word;

	if (cmd->word == NULL)
		return;
	kb_buf_addf(b, "\n%.*s:\n", (int)strcspn(cmd->args, " "), cmd->args);
	for (size_t i = 0; (word = cmd->word(i, &help)) != NULL; i++)
		row(b, word, help);
}

void
kb_help_cmd(const struct kb_tool *tool, const struct kb_cmd *cmd,
    const struct kb_type *type, struct kb_buf *b)
{
	struct kb_option o[KB_MAX_OPTIONS];
	size_t n = kb_options_of(cmd, kb_cmd_rows(cmd, type), o);
	struct kb_buf title = KB_BUF_INIT;

	kb_buf_addf(b, "%s %s - %s\n\nPakai: %s %s%s%s [OPSI...]\n",
	    tool->name, cmd->name, cmd->help, tool->name, cmd->name,
	    *kb_cmd_args(cmd) != '\0' ? " " : "", kb_cmd_args(cmd));
	if ((cmd->flags & KB_JENIS) != 0) {
		kb_buf_adds(b, "JENIS:");
		for (size_t i = 0; tool->types[i] != NULL; i++)
			kb_buf_addf(b, " %s", tool->types[i]->name);
		kb_buf_addc(b, '\n');
	}
	operands(cmd, b);
	options(o, n, KB_TO_OWN, "Opsi perintah ini", b);
	kb_buf_addf(&title, "Kolom %s%s", type->name, (cmd->flags &
	    KB_EVERY) != 0 ? ", satu nilai untuk semua baris" : "");
	options(o, n, KB_TO_FIELD, title.s, b);
	options(o, n, KB_TO_COMMON, "Opsi", b);
	kb_buf_cut(&title, 0);
	kb_buf_addf(&title, "Saring menurut kolom %s (bagian teks, A,B, A..B, "
	    "'' untuk yang belum diketahui)", type->name);
	options(o, n, KB_TO_FILTER, title.s, b);
	kb_options_free(o, n);
	kb_buf_free(&title);
}

/* ---- mdoc ---- */

/* Text that mdoc must not take for a request, a macro or an escape. */
static void
escaped(struct kb_buf *b, const char *s)
{
	for (; *s != '\0'; s++) {
		if (*s == '\\')
			kb_buf_adds(b, "\\e");
		else if (*s == '-')
			kb_buf_adds(b, "\\-");
		else if (*s == '.' && s[1] == ' ' && s[2] >= 'A' &&
		    s[2] <= 'Z')		/* a new sentence, a new line */
			kb_buf_adds(b, *s++ == '.' ? ".\n" : "");
		else
			kb_buf_addc(b, *s);
	}
}

static void
item(struct kb_buf *b, const char *head, const char *body)
{
	kb_buf_adds(b, ".It ");
	kb_buf_adds(b, head);
	kb_buf_addc(b, '\n');
	if (*body == '.' || *body == '\'')
		kb_buf_adds(b, "\\&");
	escaped(b, body);
	kb_buf_addc(b, '\n');
}

static void
mdoc_option(const struct kb_option *o, struct kb_buf *b)
{
	const struct kb_field *f = kb_option_field(o);
	struct kb_buf head = KB_BUF_INIT, body = KB_BUF_INIT;

	if (f->letter != '\0')
		kb_buf_addf(&head, "Fl %c%s", f->letter, *o->name != '\0' ?
		    " , " : "");
	kb_buf_adds(&head, *o->name != '\0' ? "Fl Fl " : "");
	escaped(&head, o->name);
	if (*argument(o) != '\0') {
		kb_buf_adds(&head, " Ar ");
		escaped(&head, argument(o));
	}
	kb_buf_adds(&body, f->help);
	words(o, &body);
	item(b, head.s, body.s);
	kb_buf_free(&head);
	kb_buf_free(&body);
}

/* Each option once, with the first command that has it; fields apart. */
static void
mdoc_options(const struct kb_tool *tool, struct kb_buf *b)
{
	struct kb_cmd all = { .name = "" };
	struct kb_option o[KB_MAX_OPTIONS];
	size_t n;

	for (const struct kb_cmd *c = tool->cmds; c->name != NULL; c++)
		all.flags |= c->flags;
	for (const struct kb_cmd *c = kb_verbs; c->name != NULL; c++)
		all.flags |= c->flags;
	all.flags &= ~(unsigned)(KB_TALLY | KB_SORTED);	/* less */
	n = kb_options_of(&all, NULL, o);
	kb_buf_adds(b, ".Bl -tag -width Ds\n");
	for (size_t i = 0; i < n; i++)
		mdoc_option(&o[i], b);
	kb_buf_adds(b, ".El\n");
	kb_options_free(o, n);
}

/* Those of one kind, under a title of their own or (NULL) none. */
static void
mdoc_group(const struct kb_option *o, size_t n, enum kb_to to,
    const char *title, struct kb_buf *b)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		if (o[i].to != to)
			continue;
		if (!any && title != NULL)
			kb_buf_addf(b, ".Pp\n%s\n", title);
		if (!any)
			kb_buf_adds(b, ".Bl -tag -width Ds\n");
		any = true;
		mdoc_option(&o[i], b);
	}
	if (any)
		kb_buf_adds(b, ".El\n");
}

static void
mdoc_command(const struct kb_cmd *c, struct kb_buf *b)
{
	struct kb_option o[KB_MAX_OPTIONS];
	struct kb_buf head = KB_BUF_INIT;
	size_t n = kb_options_of(c, c->of, o);
	const char *help, *word;

	kb_buf_addf(&head, "Cm %s", c->name);
	if (*kb_cmd_args(c) != '\0') {
		kb_buf_adds(&head, " Ar ");
		escaped(&head, kb_cmd_args(c));
	}
	item(b, head.s, c->help);
	for (size_t i = 0; c->word != NULL && (word = c->word(i, &help)) !=
	    NULL; i++) {
		if (i == 0)
			kb_buf_adds(b, ".Bl -tag -width Ds -compact\n");
		kb_buf_cut(&head, 0);
		kb_buf_adds(&head, "Cm ");
		escaped(&head, word);
		item(b, head.s, help);
	}
	if (c->word != NULL)
		kb_buf_adds(b, ".El\n");
	mdoc_group(o, n, KB_TO_OWN, NULL, b);
	mdoc_group(o, n, KB_TO_FILTER, "Saringan:", b);
	kb_options_free(o, n);
	kb_buf_free(&head);
}

static void
mdoc_commands(const struct kb_cmd *c, struct kb_buf *b)
{
	kb_buf_adds(b, ".Bl -tag -width Ds\n");
	for (; c->name != NULL; c++)
		mdoc_command(c, b);
	kb_buf_adds(b, ".El\n");
}

static void
mdoc_record(const struct kb_type *t, struct kb_buf *b)
{
	struct kb_buf body = KB_BUF_INIT;

	kb_buf_addf(b, ".Ss %s\n", t->name);
	escaped(b, t->help);
	kb_buf_adds(b, ".\n.Bl -tag -width Ds\n");
	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		char *head = kb_asprintf("Va %s", f->name);

		kb_buf_cut(&body, 0);
		kb_buf_addf(&body, "%s%s%s", f->help,
		    f->need ? " (wajib)" : "", f->key ? " (kunci)" : "");
		item(b, head, body.s);
		free(head);
	}
	kb_buf_adds(b, ".El\n");
	kb_buf_free(&body);
}

/* What periksa looks for in the records of that tool. */
static void
mdoc_faults(const struct kb_tool *tool, struct kb_buf *b)
{
	kb_buf_adds(b, ".Bl -tag -width Ds\n");
	for (size_t i = 0; tool->types[i] != NULL; i++) {
		const struct kb_type *t = tool->types[i];
		const struct kb_fault *f;

		for (size_t k = 0; t->fault != NULL && (f = t->fault(k)) !=
		    NULL; k++) {
			struct kb_buf head = KB_BUF_INIT;

			kb_buf_adds(&head, "Em ");
			escaped(&head, f->rule);
			item(b, head.s, f->help);
			kb_buf_free(&head);
		}
	}
	kb_buf_adds(b, ".El\n");
}

static void fill(const struct kb_tool *, const char *, struct kb_buf *);

/* What all pages say, man/NAME.inc for @NAME@; false: there is none. */
static bool
shared(const struct kb_tool *tool, const char *mark, struct kb_buf *b)
{
	char *name = kb_asprintf("man/%s", mark + 1), *text, *line, *next;
	const struct kb_embed *e;

	for (char *p = name + 4; *p != '\0'; p++)
		*p = *p >= 'A' && *p <= 'Z' ? (char)(*p | 32) : *p;
	name[strlen(name) - 1] = '\0';
	text = kb_asprintf("%s.inc", name);
	e = kb_embed(text);
	free(name);
	free(text);
	if (e == NULL)
		return false;
	text = kb_strdup(e->start);
	for (line = text; (next = strchr(line, '\n')) != NULL; line = next) {
		*next++ = '\0';
		fill(tool, line, b);
	}
	free(text);
	return true;
}

static void
fill(const struct kb_tool *tool, const char *line, struct kb_buf *b)
{
	if (strcmp(line, "@OPSI@") == 0)
		mdoc_options(tool, b);
	else if (strcmp(line, "@PERINTAH@") == 0)
		mdoc_commands(tool->cmds, b);
	else if (strcmp(line, "@VERBA@") == 0)
		mdoc_commands(kb_verbs, b);
	else if (strcmp(line, "@TEMUAN@") == 0)
		mdoc_faults(tool, b);
	else if (strcmp(line, "@CATATAN@") == 0)
		for (size_t i = 0; tool->types[i] != NULL; i++)
			mdoc_record(tool->types[i], b);
	else if (*line != '@' || !shared(tool, line, b))
		kb_buf_addf(b, "%s\n", line);
}

int
kb_mdoc(const struct kb_tool *tool)
{
	struct kb_buf b = KB_BUF_INIT;
	char *line = NULL;
	size_t room = 0;
	ssize_t n;
	int rc;

	while ((n = getline(&line, &room, stdin)) > 0) {
		if (line[n - 1] == '\n')
			line[n - 1] = '\0';
		fill(tool, line, &b);
	}
	free(line);
	rc = fwrite(kb_buf_str(&b), 1, b.len, stdout) == b.len &&
	    fflush(stdout) == 0 ? KB_OK : KB_IO;
	kb_buf_free(&b);
	return rc;
}
