/* SPDX-License-Identifier: ISC */
/*
 * output.c - what a command prints: documents and lists through the sink,
 * lines for people on stderr.  Nothing that came from a file may steer the
 * terminal.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "kesbang/picture.h"
#include "kesbang/text.h"
#include "output.h"

void
kb_say(struct kb_ctx *ctx, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	kb_buf_vaddf(&ctx->say, fmt, ap);
	va_end(ap);
	kb_buf_addc(&ctx->say, '\n');
}

void
kb_say_lines(struct kb_ctx *ctx, const char *front, const char *lines)
{
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&lines, '\n', &one))
		kb_say(ctx, "%s%s", front, kb_buf_str(&one));
	kb_buf_free(&one);
}

bool
kb_masks(const struct kb_ctx *ctx)
{
	return !kb_yes(ctx->opt.lengkap) && (!kb_yes(ctx->opt.terbit) ||
	    kb_yes(ctx->opt.coba));
}

/* Does the list come out as impor takes it back, with nothing masked? */
static bool
exact(const struct kb_ctx *ctx, const struct kb_format *f)
{
	return (ctx->cmd->flags & KB_EXACT) != 0 && (!f->people || f->back);
}

/* Is a masked column among the names of --pilih? */
static bool
picks_masked(const struct kb_type *t, const char *names)
{
	struct kb_buf one = KB_BUF_INIT;
	bool any = names == NULL && kb_type_masks(t);

	while (!any && names != NULL && kb_next_part(&names, ',', &one)) {
		int i = kb_field_find(t, kb_trim(one.s));

		any = i >= 0 && t->field[i].mask;
	}
	kb_buf_free(&one);
	return any;
}

bool
kb_shows_all(struct kb_ctx *ctx)
{
	const struct kb_format *f;
	struct kb_err err;

	if (kb_yes(ctx->opt.lengkap) || (ctx->cmd->flags & KB_NOTED) != 0)
		return true;
	if ((ctx->cmd->flags & KB_EXACT) == 0 || kb_yes(ctx->opt.publik) ||
	    !picks_masked(ctx->type, ctx->opt.pilih))
		return false;
	f = kb_list_format(ctx, NULL, &err);
	return f != NULL && exact(ctx, f);
}

static int
open_sink(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->sink != NULL)
		return 0;
	if (kb_sink_open(&ctx->sink, ctx->opt.keluaran, ctx->dir, err) != 0)
		return -1;
	if (kb_shows_all(ctx))			/* the trail comes first */
		kb_sink_hold(ctx->sink);
	return 0;
}

/* "png" of "peta.png"; NULL: none, or a number, as in "rekap.2024". */
static const char *
ending_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *dot = strrchr(slash != NULL ? slash : path, '.');
	size_t n = dot != NULL ? strlen(dot + 1) : 0;

	if (n == 0 || n > 5 || strspn(dot + 1, "0123456789") == n ||
	    dot == path || dot[-1] == '/')
		return NULL;
	for (const char *p = dot + 1; *p != '\0'; p++)
		if (!kb_is_alnum(*p))
			return NULL;
	return dot + 1;
}

/* Does the command write what such a file is taken for? */
static bool
writes(unsigned is, const char *path)
{
	if ((is & KB_LIST) != 0 && kb_format_of_path(path) != NULL)
		return true;
	return ((is & KB_DRAWN) != 0 && kb_path_ends(path, "svg")) ||
	    kb_layout_of_path(path) != NULL;
}

/*
 * A document is no list, and neither is a photograph: text under the name of
 * one would be opened as it.
 */
static int
refuse_other(const struct kb_ctx *ctx, const char *path, struct kb_err *err)
{
	unsigned is = ctx->cmd->flags & (KB_DOC | KB_PAGE | KB_DRAWN | KB_LIST);
	struct kb_buf names = KB_BUF_INIT;

	if (is == 0 || ctx->opt.format != NULL || ending_of(path) == NULL ||
	    writes(is, path))
		return 0;
	if ((is & KB_LIST) != 0)
		kb_format_names(&names);
	else
		kb_layout_names(&names);
	kb_fail(err, KB_USAGE, "--keluaran: .%s bukan bentuk %s; pilihan: %s%s",
	    ending_of(path), (is & KB_DRAWN) != 0 ? "gambar" : (is & KB_LIST) !=
	    0 ? "daftar" : "dokumen", names.s, (is & KB_DRAWN) != 0 ? ", svg" :
	    "");
	kb_buf_free(&names);
	return -1;
}

int
kb_refuse_ending(const struct kb_ctx *ctx, struct kb_err *err)
{
	const char *path = ctx->opt.keluaran;
	const char *instead = path != NULL ? kb_foreign_ending(path) : NULL;

	if (path == NULL)
		return 0;
	return instead == NULL ? refuse_other(ctx, path, err) : kb_fail(err,
	    KB_USAGE, "--keluaran: %s tidak ditulis alat ini; %s",
	    strrchr(path, '.'), instead);
}

/* Line by line, with control characters made visible. */
static void
visible_lines(struct kb_buf *out, const char *text)
{
	struct kb_buf line = KB_BUF_INIT;

	while (kb_next_part(&text, '\n', &line)) {
		kb_visible(out, line.s);
		kb_buf_addc(out, '\n');
	}
	kb_buf_free(&line);
}

int
kb_put(struct kb_ctx *ctx, const struct kb_buf *b, struct kb_err *err)
{
	struct kb_buf out = KB_BUF_INIT;

	if (open_sink(ctx, err) != 0)
		return -1;
	visible_lines(&out, kb_buf_str(b));
	kb_sink_add(ctx->sink, kb_buf_str(&out), out.len);
	kb_buf_free(&out);
	return 0;
}

int
kb_put_bytes(struct kb_ctx *ctx, const char *s, size_t n, struct kb_err *err)
{
	if (open_sink(ctx, err) != 0)
		return -1;
	kb_sink_add(ctx->sink, s, n);
	return 0;
}

bool
kb_paints(const struct kb_ctx *ctx)
{
	const char *no = getenv("NO_COLOR");

	return ctx->opt.keluaran == NULL && isatty(STDOUT_FILENO) &&
	    (no == NULL || *no == '\0');
}

enum kb_drawn
kb_drawn(const struct kb_ctx *ctx)
{
	const char *f = ctx->opt.format;
	const struct kb_layout *l;

	if (f == NULL && ctx->opt.keluaran != NULL) {
		if (kb_path_ends(ctx->opt.keluaran, "svg"))
			return KB_DRAWN_SVG;
		l = kb_layout_of_path(ctx->opt.keluaran);
		f = l != NULL ? l->name : NULL;
	}
	if (f == NULL || strcmp(f, "teks") == 0)
		return KB_DRAWN_TEXT;
	return strcmp(f, "svg") == 0 ? KB_DRAWN_SVG : KB_DRAWN_PAGE;
}

static const struct kb_layout *
layout_of(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_layout *l = NULL;

	if (ctx->opt.format != NULL) {
		l = kb_layout(ctx->opt.format, err);
		if (l == NULL && (ctx->cmd->flags & KB_DRAWN) != 0)
			snprintf(err->msg + strlen(err->msg), sizeof(err->msg) -
			    strlen(err->msg), ", svg");
		return l;
	}
	if (ctx->opt.keluaran != NULL)
		l = kb_layout_of_path(ctx->opt.keluaran);
	return l != NULL ? l : kb_layout("teks", err);
}

bool
kb_wants_doc(struct kb_ctx *ctx)
{
	const char *f = ctx->opt.format, *path = ctx->opt.keluaran;

	if (f == NULL && path == NULL && isatty(STDOUT_FILENO))
		f = "tabel";
	if (f != NULL && strcmp(f, "tabel") == 0)
		ctx->opt.format = f = "teks";
	if (f != NULL)
		return kb_layout(f, NULL) != NULL;
	return path != NULL && kb_layout_of_path(path) != NULL;
}

int
kb_put_doc(struct kb_ctx *ctx, struct kb_doc *doc, struct kb_err *err)
{
	const struct kb_layout *l = layout_of(ctx, err);

	if (l == NULL || open_sink(ctx, err) != 0)
		return -1;
	kb_doc_paper(doc, (enum kb_paper)ctx->kantor.office.kertas.n);
	return l->write(doc, ctx->sink, err);
}

void
kb_tell(const char *lines)
{
	struct kb_buf b = KB_BUF_INIT;

	visible_lines(&b, lines);
	fputs(kb_buf_str(&b), stderr);
	kb_buf_free(&b);
}

static size_t
terminal_width(void)
{
	const char *columns = getenv("COLUMNS");
	struct winsize w;
	long n;

	if (columns != NULL && (n = strtol(columns, NULL, 10)) > 0)
		return (size_t)n;
	if (isatty(STDOUT_FILENO) &&
	    ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0)
		return w.ws_col;
	return 0;
}

const struct kb_format *
kb_list_format(struct kb_ctx *ctx, const char *dflt, struct kb_err *err)
{
	const struct kb_format *f = NULL;

	if (ctx->opt.format != NULL)
		return kb_format(ctx->opt.format, err);
	if (ctx->opt.keluaran != NULL)
		f = kb_format_of_path(ctx->opt.keluaran);
	if (f != NULL)
		return f;
	if (dflt == NULL)
		dflt = ctx->opt.keluaran == NULL && isatty(STDOUT_FILENO) ?
		    "tabel" : "csv";
	return kb_format(dflt, err);
}

/* Records of the command's type alone, which come by kb_list_row(). */
static int
number_rows(struct kb_ctx *ctx, struct kb_err *err)
{
	if (!kb_yes(ctx->opt.publik) || ctx->out.type != ctx->type ||
	    ctx->type->table == NULL || ctx->db == NULL)
		return 0;
	kb_apart_free(ctx->apart);
	ctx->apart = kb_apart_read(ctx->db, ctx->type, err);
	ctx->out.numbered = ctx->apart != NULL;
	return ctx->apart != NULL ? 0 : -1;
}

/* Are there records of others than the office that we act for?  Then a number
 * alone does not say which is meant. */
static bool
several_offices(struct kb_ctx *ctx)
{
	const struct kb_type *t = ctx->type;
	char *sql;
	bool several;

	if (ctx->db == NULL || ctx->opt.kantor != NULL || t == NULL ||
	    !t->head || t->table == NULL)
		return false;
	sql = kb_asprintf("SELECT ifnull((SELECT min(kantor) FROM %s) <> ?1 OR "
	    "(SELECT max(kantor) FROM %s) <> ?1, 0)", t->table, t->table);
	several = kb_one(ctx->db, 0, sql, KB_ARGS1((const char *)
	    ctx->kantor.env.office.s)) == 1;
	free(sql);
	return several;
}

int
kb_list_begin(struct kb_ctx *ctx, const struct kb_type *type,
    const char *dflt, struct kb_err *err)
{
	struct kb_out *o = &ctx->out;

	*o = (struct kb_out){ .type = type, .env = &ctx->kantor.env,
	    .width = terminal_width() };
	o->format = kb_list_format(ctx, dflt, err);
	if (o->format == NULL || open_sink(ctx, err) != 0)
		return -1;
	o->exact = exact(ctx, o->format);
	o->sink = ctx->sink;
	o->offices = o->format->people && !o->format->dated &&
	    several_offices(ctx);
	o->mask = !o->exact && kb_masks(ctx) && kb_type_masks(type);
	if (number_rows(ctx, err) != 0 ||
	    kb_out_columns(o, ctx->opt.pilih, kb_yes(ctx->opt.publik),
	    err) != 0)
		return -1;
	kb_out_begin(o);
	return kb_sink_check(o->sink, err);
}

/* The n-th word of a list, for a form that offers them. */
static const char *
nth_word(void *kantor, const char *list, size_t n)
{
	return kb_code_nth(kantor, list, n);
}

static const struct kb_format *
blank_of(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_format *f = NULL;

	if (ctx->opt.format != NULL)
		return kb_blank(ctx->opt.format, err);
	if (ctx->opt.keluaran != NULL)
		f = kb_blank_of_path(ctx->opt.keluaran);
	return f != NULL ? f : kb_blank("teks", err);
}

int
kb_form_begin(struct kb_ctx *ctx, const struct kb_type *type,
    const char *columns, struct kb_err *err)
{
	struct kb_out *o = &ctx->out;

	*o = (struct kb_out){ .type = type, .env = &ctx->kantor.env,
	    .exact = true, .blank = true, .word = nth_word,
	    .word_arg = &ctx->kantor };
	o->format = blank_of(ctx, err);
	if (o->format == NULL || open_sink(ctx, err) != 0)
		return -1;
	o->sink = ctx->sink;
	if (kb_out_columns(o, ctx->opt.pilih != NULL ? ctx->opt.pilih :
	    columns, false, err) != 0)
		return -1;
	kb_buf_addf(&o->note, "Sesudah diisi: %s impor %s FILE%s%s\n",
	    ctx->tool->name, type->name, o->format->ending != NULL ? "." : "",
	    o->format->ending != NULL ? o->format->ending : "");
	kb_out_begin(o);
	return kb_sink_check(o->sink, err);
}

int
kb_list_row(void *arg, void *rec, struct kb_err *err)
{
	struct kb_ctx *ctx = arg;

	(void)err;
	if (kb_yes(ctx->opt.publik) && ctx->out.type == ctx->type)
		kb_refs_public(&ctx->kantor, ctx->type, rec);
	if (ctx->out.numbered)
		kb_apart_put(ctx->apart, rec);
	kb_out_row(&ctx->out, rec);
	return 0;
}

/* Do notes stand under the list itself? */
static bool
writes_notes(const struct kb_out *o)
{
	return o->format->people && !o->format->dated;
}

void
kb_list_gap(struct kb_ctx *ctx)
{
	if (writes_notes(&ctx->out) && ctx->out.rows > 0)
		kb_buf_addc(&ctx->out.note, '\n');
}

int
kb_list_count(struct kb_ctx *ctx, const char *more, struct kb_err *err)
{
	if (!writes_notes(&ctx->out))
		return 0;
	kb_list_gap(ctx);
	kb_buf_addf(&ctx->out.note, "%zu %s%s\n", ctx->out.rows,
	    ctx->type->name, more);
	return ctx->type->note != NULL ? ctx->type->note(&ctx->kantor,
	    &ctx->out.note, err) : 0;
}

void
kb_list_end(struct kb_ctx *ctx)
{
	struct kb_out *o = &ctx->out;

	if (o->note.len > 0 && !o->blank &&
	    (!writes_notes(o) || o->exact))
		kb_buf_add(&ctx->say, o->note.s, o->note.len);
	if (o->undated > 0)
		kb_say(ctx, "%zu %s tanpa tanggal tidak ikut", o->undated,
		    o->type->name);
	kb_out_end(o);
}

int
kb_period_opt(struct kb_ctx *ctx, const char *dflt, struct kb_period *p,
    struct kb_err *err)
{
	const char *text = ctx->opt.periode != NULL ? ctx->opt.periode : dflt;
	struct kb_err e;

	if (kb_period_parse(text, ctx->kantor.env.today, p, &e) != 0)
		return kb_fail(err, KB_USAGE, "--periode: %s", e.msg);
	return 0;
}

int
kb_put_chart(struct kb_ctx *ctx, const struct kb_pic_chart *c,
    struct kb_doc *page, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	enum kb_drawn as = kb_drawn(ctx);
	int rc;

	if (as == KB_DRAWN_SVG)
		kb_pic_chart_svg(&b, c);
	else if (as == KB_DRAWN_TEXT)
		kb_pic_chart_text(&b, c, kb_paints(ctx));
	rc = as == KB_DRAWN_PAGE ? kb_put_doc(ctx, page, err) :
	    kb_put_bytes(ctx, kb_buf_str(&b), b.len, err);
	kb_doc_free(page);
	kb_buf_free(&b);
	return rc;
}
