/* SPDX-License-Identifier: ISC */
/*
 * bawaan.c - templat --bawaan: the built-in texts of letters and lists as
 * files that the office may change.  What is there already stays.
 */
#include <unistd.h>

#include "kesbang/choice.h"
#include "kesbang/embed.h"
#include "kesbang/letter.h"
#include "output.h"
#include "verbs.h"

#define DATA "data/"

/* The name below data/, if this tool has such files; else NULL. */
static const char *
own_file(const struct kb_tool *tool, const struct kb_embed *e)
{
	const char *const *folder = tool->editable;

	if (strncmp(e->name, DATA, strlen(DATA)) != 0)
		return NULL;
	for (; *folder != NULL; folder++)
		if (strncmp(e->name + strlen(DATA), *folder,
		    strlen(*folder)) == 0)
			return e->name + strlen(DATA);
	return NULL;
}

const char *
kb_built_in_nth(const struct kb_tool *tool, size_t i)
{
	const char *name;

	for (const struct kb_embed *e = kb_embeds; e->name != NULL; e++)
		if ((name = own_file(tool, e)) != NULL && i-- == 0)
			return name;
	return NULL;
}

/* Its name without folders. */
static const char *
base_of(const char *name)
{
	const char *slash = strrchr(name, '/');

	return slash != NULL ? slash + 1 : name;
}

/* "surat/pengingat.txt" is also "pengingat.txt" and "pengingat". */
static bool
is_called(const char *name, const char *word)
{
	const char *base = base_of(name);

	return strcmp(word, name) == 0 || strcmp(word, base) == 0 ||
	    (strlen(word) == strcspn(base, ".") &&
	    strncmp(word, base, strlen(word)) == 0);
}

/* ---- writing ---- */

static int
write_file(struct kb_ctx *ctx, const char *path, const struct kb_embed *e,
    struct kb_err *err)
{
	struct kb_sink *sink;

	if (kb_office_folder(ctx->path, path, err) != 0 ||
	    kb_sink_open(&sink, path, ctx->dir, err) != 0)
		return -1;
	kb_sink_add(sink, e->start, (size_t)(e->end - e->start));
	return kb_sink_close(sink, 0, err);
}

static int
put_beside(struct kb_ctx *ctx, const struct kb_embed *e, struct kb_err *err)
{
	char *path = kb_office_file_path(ctx->path, e->name + strlen(DATA));
	bool trial = kb_yes(ctx->opt.coba);
	int rc = 0;

	if (access(path, F_OK) == 0) {
		kb_say(ctx, "sudah ada, tetap: %s", path);
	} else {
		if (!trial)
			rc = write_file(ctx, path, e, err);
		if (rc == 0)
			kb_say(ctx, "%s: %s", trial ? "akan ditulis" :
			    "ditulis", path);
	}
	free(path);
	return rc;
}

static int
put_all(struct kb_ctx *ctx, struct kb_err *err)
{
	int rc = 0;

	if (ctx->opt.keluaran != NULL)
		return kb_fail(err, KB_USAGE, "-o menulis satu teks: sebutkan "
		    "NAMA-nya");
	for (const struct kb_embed *e = kb_embeds; rc == 0 && e->name != NULL;
	    e++) {
		if (own_file(ctx->tool, e) == NULL)
			continue;
		rc = put_beside(ctx, e, err);
	}
	return rc;
}

static int
put_named(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_choice names = KB_CHOICE(ctx->argv[0]);

	for (const struct kb_embed *e = kb_embeds; e->name != NULL; e++) {
		const char *name = own_file(ctx->tool, e);

		if (name == NULL)
			continue;
		if (!is_called(name, ctx->argv[0])) {
			kb_choice_add(&names, base_of(name));
			continue;
		}
		return ctx->opt.keluaran != NULL ? kb_put_bytes(ctx, e->start,
		    (size_t)(e->end - e->start), err) :
		    put_beside(ctx, e, err);
	}
	return kb_choice_fail(&names, KB_USAGE, "teks bawaan", err,
	    "tidak ada; yang ada: %s", names.len > 0 ? names.all : "-");
}

int
kb_built_in(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu NAMA");
	if (ctx->opt.format != NULL || ctx->opt.pilih != NULL)
		return kb_fail(err, KB_USAGE, "--bawaan menulis teks apa adanya, "
		    "tanpa -f dan --pilih");
	return ctx->argc == 1 ? put_named(ctx, err) : put_all(ctx, err);
}
