/* SPDX-License-Identifier: ISC */
/*
 * parse.c - the command line, by getopt_long(3) fed from the tables.
 *
 * Long options are never abbreviated: with a new column an abbreviation would
 * change its meaning in somebody's script.
 */
#include <fcntl.h>
#include <getopt.h>
#include <unistd.h>

#include "kesbang/text.h"
#include "options.h"

struct kb_given {
	size_t	 n;
	struct {
		struct kb_option option;	/* name is not owned */
		char	*value;			/* owned */
	}	*item;
};

#define SPELT 16

struct table {
	struct kb_option o[KB_MAX_OPTIONS];
	struct option	 l[KB_MAX_OPTIONS + 8 + SPELT + 1];
	int		 to[KB_MAX_OPTIONS + 8 + SPELT];	/* index into o */
	char		*spelt[SPELT];	/* headings of sheets, as typed */
	size_t		 nspelt;
	char		 letters[2 * KB_MAX_OPTIONS + 4];
	size_t		 n, nlong;
};

static void
long_option(struct table *t, const char *name, size_t i)
{
	t->to[t->nlong] = (int)i;
	t->l[t->nlong++] = (struct option){ name,
	    kb_option_flag(&t->o[i]) ? no_argument :
	    kb_option_alone(&t->o[i], NULL) == 1 ? optional_argument :
	    required_argument, NULL, 0x1000 };
}

/* Whose heading in a sheet this is; -1: of none, or of several. */
static int
by_heading(const struct table *t, const char *name)
{
	int found = -1;

	for (size_t i = 0; i < t->n; i++) {
		const struct kb_field *f = kb_option_field(&t->o[i]);

		if (t->o[i].to != KB_TO_FIELD || f->alias == NULL ||
		    !kb_in_list(f->alias, name))
			continue;
		if (found >= 0)
			return -1;
		found = (int)i;
	}
	return found;
}

/* What a sheet may say over a column may be typed for it, too: --harga. */
static void
spellings(struct table *t, int argc, char **argv)
{
	for (int a = 1; a < argc && t->nspelt < KB_LEN(t->spelt); a++) {
		char *name;
		size_t i = 0;
		int at;

		if (strncmp(argv[a], "--", 2) != 0)
			continue;
		if (argv[a][2] == '\0')
			break;
		name = kb_strdup(argv[a] + 2);
		name[strcspn(name, "=")] = '\0';
		while (i < t->nlong && strcmp(t->l[i].name, name) != 0)
			i++;
		at = i < t->nlong ? -1 : by_heading(t, name);
		if (at < 0) {
			free(name);
			continue;
		}
		t->spelt[t->nspelt++] = name;
		long_option(t, name, (size_t)at);
	}
}

static void
build(struct table *t, const struct kb_cmd *cmd, const struct kb_type *type)
{
	char *p = t->letters;

	memset(t, 0, sizeof(*t));
	t->n = kb_options_of(cmd, type, t->o);
	*p++ = ':';
	for (size_t i = 0; i < t->n; i++) {
		const struct kb_field *f = kb_option_field(&t->o[i]);

		if (*t->o[i].name != '\0')
			long_option(t, t->o[i].name, i);
		if (t->o[i].to == KB_TO_COMMON && f->alias != NULL)
			long_option(t, f->alias, i);
		if (f->letter == '\0')
			continue;
		*p++ = f->letter;
		if (!kb_option_flag(&t->o[i]))
			*p++ = ':';
	}
}

static int
no_option(const struct table *t, const char *word, struct kb_err *err)
{
	char *name = kb_strdup(word + 2);
	struct kb_choice c = KB_CHOICE(name, .front = "--");

	name[strcspn(name, "=")] = '\0';
	for (size_t i = 0; i < t->nlong; i++)
		kb_choice_add(&c, t->l[i].name);
	kb_choice_fail(&c, KB_USAGE, "opsi", err, "tidak dikenal; lihat "
	    "--bantuan");
	free(name);
	return -1;
}

static int
bad_option(const struct table *t, int c, char *word, struct kb_err *err)
{
	if (c == ':')
		return kb_fail(err, KB_USAGE, "opsi %s memerlukan nilai", word);
	if (strncmp(word, "--", 2) != 0)
		return kb_fail(err, KB_USAGE, "opsi -%c tidak dikenal; lihat "
		    "--bantuan", optopt);
	if (optopt != 0)
		return kb_fail(err, KB_USAGE, "opsi %.*s tidak memakai nilai",
		    (int)strcspn(word, "="), word);
	return no_option(t, word, err);
}

/* The text of @FILE or @-. */
static int
text_of(const char *path, char **value, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	bool std = strcmp(path, "-") == 0;
	int fd = std ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	char part[4096];
	size_t len;
	ssize_t n = -1;

	while (fd >= 0 && (n = read(fd, part, sizeof(part))) > 0 &&
	    b.len <= KB_RECORD_MAX)
		kb_buf_add(&b, part, (size_t)n);
	len = b.len;
	*value = kb_buf_take(&b);
	if (n < 0)
		kb_fail_errno(err, KB_NOINPUT, path);
	if (fd > STDIN_FILENO)
		close(fd);
	if (n > 0)
		return kb_fail(err, KB_DATA, "%s: lebih dari 1 MiB", path);
	if (n == 0 && strlen(*value) != len)
		return kb_fail(err, KB_DATA, "%s: ada byte NUL", path);
	return n < 0 ? -1 : 0;
}

static int
value_of(const struct kb_option *o, const char *word, char **value,
    struct kb_err *err)
{
	size_t bad;

	if (o->to == KB_TO_FIELD && word != NULL && word[0] == '@') {
		if (text_of(word + 1, value, err) != 0)
			return -1;
	} else {
		*value = kb_strdup(word != NULL ? word : "ya");
	}
	if (!kb_utf8_ok(*value, strlen(*value), &bad))
		return kb_fail(err, KB_USAGE, "--%s: bukan UTF-8 (byte ke-%zu)",
		    o->name, bad + 1);
	return 0;
}

static int
keep(struct kb_given *g, const struct kb_option *o, const char *word,
    struct kb_err *err)
{
	g->item = kb_realloc(g->item, g->n + 1, sizeof(*g->item));
	g->item[g->n].option = *o;
	g->item[g->n].option.name = NULL;
	g->item[g->n].value = NULL;
	return value_of(o, word, &g->item[g->n++].value, err);
}

/* The word on the command line that getopt_long just took. */
static char *
taken(char **argv)
{
	char *word = argv[optind - 1];

	return optarg == word && optind >= 2 ? argv[optind - 2] : word;
}

/* getopt_long takes abbreviations; we do not. */
static bool
whole(const char *word, const char *name)
{
	size_t n = strlen(name);

	return strncmp(word, "--", 2) == 0 && strncmp(word + 2, name, n) == 0 &&
	    (word[2 + n] == '\0' || word[2 + n] == '=');
}

static int
letter_option(const struct table *t, int c)
{
	for (size_t i = 0; i < t->n; i++)
		if (kb_option_field(&t->o[i])->letter == c)
			return (int)i;
	return -1;
}

static int
parse(struct table *t, struct kb_given *g, int argc, char **argv,
    struct kb_err *err)
{
	int c, at = 0;

	opterr = 0;
	optind = 0;			/* 1 would go on inside a word of the
					   command line before */
	while ((c = getopt_long(argc, argv, t->letters, t->l, &at)) != -1) {
		char *word = taken(argv);

		if (c == '?' || c == ':')
			return bad_option(t, c, word, err);
		if (c == 0x1000 && !whole(word, t->l[at].name))
			return no_option(t, word, err);
		at = c == 0x1000 ? t->to[at] : letter_option(t, c);
		/* getopt_long sees only the value after a '='. */
		if (optarg == NULL && kb_option_alone(&t->o[at],
		    optind < argc ? argv[optind] : NULL) == 0)
			optarg = argv[optind++];
		if (keep(g, &t->o[at], optarg, err) != 0)
			return -1;
	}
	return 0;
}

/* "--klasifikasi-maks: reason" */
static int
bad_value(const struct kb_option *o, enum kb_status status,
    const struct kb_err *why, struct kb_err *err)
{
	char *name = kb_strdup(kb_option_field(o)->name);
	int rc;

	for (char *p = name; *p != '\0'; p++)
		*p = *p == '_' ? '-' : *p;
	rc = kb_fail(err, status, "--%s: %s", name, why->msg);
	free(name);
	return rc;
}

/* Common options are needed before the file is open. */
static int
apply_common(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_given *g = ctx->typed;
	struct kb_err e;

	for (size_t i = 0; i < g->n; i++) {
		const struct kb_option *o = &g->item[i].option;

		if (o->to != KB_TO_COMMON)
			continue;
		/* '' is a value (-w '': what has no region), and so is '-'. */
		if (kb_option_field(o)->kind == KB_TEXT)
			kb_load(kb_option_field(o), &ctx->opt,
			    g->item[i].value, NULL);
		else if (kb_set(o->type, o->field, &ctx->opt,
		    g->item[i].value, NULL, &e) != 0)
			return bad_value(o, KB_USAGE, &e, err);
	}
	return 0;
}

int
kb_options_parse(struct kb_ctx *ctx, int argc, char **argv,
    struct kb_err *err)
{
	struct table *t = kb_alloc(sizeof(*t));
	int rc;

	build(t, ctx->cmd, ctx->type);
	spellings(t, argc, argv);
	ctx->typed = kb_alloc(sizeof(*ctx->typed));
	rc = parse(t, ctx->typed, argc, argv, err);
	ctx->argc = argc - optind;
	ctx->argv = argv + optind;
	if (rc == 0)
		rc = apply_common(ctx, err);
	for (size_t i = 0; i < t->nspelt; i++)
		free(t->spelt[i]);
	kb_options_free(t->o, t->n);
	free(t);
	return rc;
}

/* A day of the command's own may also be said as hari-ini or kemarin, an
 * instant then is its beginning. */
static int
own_value(struct kb_ctx *ctx, const struct kb_option *o, char *value,
    struct kb_err *err)
{
	const struct kb_field *f = kb_option_field(o);
	char *said = kb_strdup(value), iso[KB_DATE_TEXT];
	struct kb_period p;
	int rc = kb_set(o->type, o->field, ctx->own, value, &ctx->kantor.env,
	    err);

	if (rc != 0 && (f->kind == KB_DATE || f->kind == KB_STAMP) &&
	    kb_period_parse(said, ctx->kantor.env.today, &p, NULL) == 0 &&
	    p.from.ymd == p.to.ymd) {
		kb_date_iso(p.from, iso);
		rc = kb_set(o->type, o->field, ctx->own, iso,
		    &ctx->kantor.env, err);
	}
	free(said);
	return rc;
}

static int
apply(struct kb_ctx *ctx, const struct kb_option *o, char *value,
    struct kb_err *err)
{
	switch (o->to) {
	case KB_TO_OWN:
		return own_value(ctx, o, value, err);
	case KB_TO_FIELD:
		return kb_set_given(o->type, o->field, ctx->rec, value,
		    &ctx->kantor.env, &ctx->given, err);
	case KB_TO_FILTER:
		return kb_filter_add(&ctx->filter, o->field, value,
		    &ctx->kantor.env, err);
	case KB_TO_COMMON:
		break;
	}
	return 0;
}

int
kb_options_apply(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_given *g = ctx->typed;
	struct kb_err e;

	for (size_t i = 0; i < g->n; i++) {
		const struct kb_option *o = &g->item[i].option;

		if (apply(ctx, o, g->item[i].value, &e) == 0)
			continue;
		bad_value(o, o->to == KB_TO_FIELD ? KB_DATA : KB_USAGE, &e,
		    err);
		if (o->to != KB_TO_FIELD)
			return -1;
		kb_errs_add(&ctx->errs, NULL, NULL, "%s", err->msg);
	}
	if (ctx->errs.count == 0)
		return 0;
	err->status = KB_DATA;			/* each fault is told */
	err->msg[0] = '\0';
	return -1;
}

void
kb_given_free(struct kb_given *g)
{
	for (size_t i = 0; g != NULL && i < g->n; i++)
		free(g->item[i].value);
	if (g != NULL)
		free(g->item);
	free(g);
}
