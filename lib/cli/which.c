/* SPDX-License-Identifier: ISC */
/* which.c - which command and which record type a command line means. */
#include "kesbang/choice.h"
#include "options.h"

const struct kb_cmd *
kb_cmd_find(const struct kb_tool *tool, const char *name)
{
	for (const struct kb_cmd *c = tool->cmds; c->name != NULL; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	for (const struct kb_cmd *c = kb_verbs; c->name != NULL; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	return NULL;
}

const struct kb_type *
kb_type_named(const struct kb_tool *tool, const char *name)
{
	for (size_t i = 0; tool->types[i] != NULL; i++)
		if (strcmp(tool->types[i]->name, name) == 0)
			return tool->types[i];
	return NULL;
}

/* What people call them elsewhere, where no spelling leads to ours. */
static const char *const elsewhere[][2] = {
	{ "add", "tambah" }, { "backup", "cadangkan" }, { "daftar", "lihat" },
	{ "dashboard", "dasbor" }, { "delete", "hapus" }, { "edit", "ubah" },
	{ "export", "ekspor" }, { "history", "riwayat" }, { "import", "impor" },
	{ "init", "siapkan" }, { "key", "kunci" }, { "list", "lihat" },
	{ "log", "jejak" }, { "receive", "terima" }, { "restore", "pulihkan" },
	{ "search", "cari" }, { "send", "kirim" }, { "setup", "siapkan" },
	{ "show", "lihat" }, { "template", "templat" }, { "verify", "periksa" },
};

static int
no_command(const struct kb_tool *tool, const char *word, struct kb_err *err)
{
	struct kb_choice names = KB_CHOICE(word);

	for (size_t i = 0; i < KB_LEN(elsewhere); i++)
		if (strcmp(word, elsewhere[i][0]) == 0 &&
		    kb_cmd_find(tool, elsewhere[i][1]) != NULL)
			return kb_fail(err, KB_USAGE, "perintah '%s' tidak "
			    "dikenal; maksud Anda '%s'?", word,
			    elsewhere[i][1]);
	for (const struct kb_cmd *c = tool->cmds; c->name != NULL; c++)
		kb_choice_add(&names, c->name);
	for (const struct kb_cmd *c = kb_verbs; c->name != NULL; c++)
		kb_choice_add(&names, c->name);
	return kb_choice_fail(&names, KB_USAGE, "perintah", err,
	    "tidak dikenal; lihat '%s --bantuan'", tool->name);
}

/* "-d FILE lihat" is "lihat -d FILE". */
static void
command_first(int argc, char **argv)
{
	int i = 1;
	char *word;

	while (i < argc && argv[i][0] == '-')
		i += kb_option_takes_next(NULL, NULL, argv[i], i + 1 < argc ?
		    argv[i + 1] : NULL) ? 2 : 1;
	if (i >= argc)
		return;
	word = argv[i];
	memmove(argv + 2, argv + 1, (size_t)(i - 1) * sizeof(*argv));
	argv[1] = word;
}

static bool
has_word(int argc, char **argv, const char *word)
{
	for (int i = 2; i < argc && strcmp(argv[i], "--") != 0; i++)
		if (strcmp(argv[i], word) == 0)
			return true;
	return false;
}

/*
 * "impor tim FILE" and also "tim impor FILE".  The record type is the first
 * operand that names one; it is taken out of argv.
 */
int
kb_find_command(struct kb_ctx *ctx, int *argc, char **argv, struct kb_err *err)
{
	const struct kb_cmd *verb;

	command_first(*argc, argv);
	if (*argc > 2 && kb_type_named(ctx->tool, argv[1]) != NULL &&
	    (verb = kb_cmd_find(ctx->tool, argv[2])) != NULL &&
	    (verb->flags & KB_JENIS) != 0) {
		char *type = argv[1];

		argv[1] = argv[2];
		argv[2] = type;
	}
	ctx->cmd = kb_cmd_find(ctx->tool, argv[1]);
	if (ctx->cmd == NULL)
		return no_command(ctx->tool, argv[1], err);
	ctx->type = ctx->cmd->of != NULL ? ctx->cmd->of :
	    ctx->cmd->open != NULL && has_word(*argc, argv, "--publik") ?
	    ctx->cmd->open : ctx->tool->types[0];
	if ((ctx->cmd->flags & KB_JENIS) == 0)
		return 0;
	for (int i = 2; i < *argc && strcmp(argv[i], "--") != 0; i++) {
		const struct kb_type *t = kb_type_named(ctx->tool, argv[i]);

		if (i > 2 && kb_option_takes_next(ctx->cmd, ctx->type,
		    argv[i - 1], argv[i]))
			continue;
		if (t == NULL && argv[i][0] != '-' &&
		    (ctx->cmd->flags & KB_WORDS) != 0)
			break;
		if (t == NULL)
			continue;
		ctx->type = t;
		memmove(argv + i, argv + i + 1,
		    (size_t)(*argc - i) * sizeof(*argv));
		--*argc;
		break;
	}
	return 0;
}

/* A command whose row names no operand but JENIS takes none. */
int
kb_no_operands(struct kb_ctx *ctx, struct kb_err *err)
{
	const char *args = kb_cmd_args(ctx->cmd);

	return strcmp(args, "") == 0 || strcmp(args, "[JENIS]") == 0 ||
	    strncmp(args, "[JENIS] --", 10) == 0 ?
	    kb_refuse_operands(ctx, err) : 0;
}

/* Whether the command has an option of this letter. */
static bool
has_letter(const struct kb_ctx *ctx, char letter)
{
	struct kb_option o[KB_MAX_OPTIONS];
	size_t n = kb_options_of(ctx->cmd, ctx->type, o);
	bool has = false;

	for (size_t i = 0; i < n; i++)
		has |= kb_option_field(&o[i])->letter == letter;
	kb_options_free(o, n);
	return has;
}

/* The letter of the option that an operand was meant for, or 0. */
static char
meant(const struct kb_ctx *ctx, const char *word)
{
	struct kb_err e;
	struct kb_period p;

	if (kb_period_parse(word, ctx->kantor.env.today, &p, &e) == 0)
		return has_letter(ctx, 'p') ? 'p' : 0;
	return word[strspn(word, "0123456789.")] == '\0' &&
	    kb_region_level(word) != 0 && has_letter(ctx, 'w') ? 'w' : 0;
}

int
kb_refuse_operands(struct kb_ctx *ctx, struct kb_err *err)
{
	char letter = ctx->argc > 0 ? meant(ctx, ctx->argv[0]) : 0;
	const struct kb_type *const *t = ctx->tool->types;
	struct kb_choice names = KB_CHOICE(ctx->argv[0]);

	if (ctx->argc == 0)
		return 0;
	if (letter != 0)
		return kb_fail(err, KB_USAGE, "'%s' tidak diharapkan di sini; "
		    "mungkin maksudnya -%c %s", ctx->argv[0], letter,
		    ctx->argv[0]);
	/* One that was meant for JENIS, where there may be one. */
	for (; (ctx->cmd->flags & KB_JENIS) != 0 && *t != NULL &&
	    kb_type_named(ctx->tool, ctx->argv[0]) == NULL; t++)
		kb_choice_add(&names, (*t)->name);
	return kb_choice_fail(&names, KB_USAGE, NULL, err, "tidak diharapkan "
	    "di sini; apit nilai yang berspasi dengan tanda kutip, lihat "
	    "'%s %s --bantuan'", ctx->tool->name, ctx->cmd->name);
}

int
kb_refuse_type(const struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_type *t = ctx->type;

	if ((ctx->cmd->flags & KB_JENIS) == 0)
		return 0;
	if ((ctx->cmd->flags & (KB_RW | KB_OWN)) != 0 && t->by_tool &&
	    (t->no_import || (ctx->cmd->flags & KB_INPUT) == 0))
		return kb_fail(err, KB_USAGE, "%s hanya ditulis oleh perintahnya "
		    "sendiri (%s)", t->name, t->no_import ? "siapkan" :
		    "--terbit");
	if (t->append_only && (ctx->cmd->flags & KB_KEEP) != 0)
		return kb_fail(err, KB_USAGE, "%s hanya dapat ditambah, tidak "
		    "diubah atau dihapus%s%s", t->name, t->instead != NULL ?
		    "; " : "", t->instead != NULL ? t->instead : "");
	return 0;
}
