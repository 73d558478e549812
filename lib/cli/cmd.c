/* SPDX-License-Identifier: ISC */
/*
 * cmd.c - one run of a tool: find the command, open what it needs, run it in
 * one transaction, and only then print.
 */
#include <signal.h>
#include <libgen.h>
#include <sys/resource.h>
#include <unistd.h>

#include "kesbang/bukti_rakor.h"
#include "kesbang/findings.h"
#include "kesbang/tambahan.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "options.h"
#include "output.h"

/* ---- the office file ---- */

static bool
exists(const char *path)
{
	return access(path, F_OK) == 0;
}

static char *
office_path(const struct kb_ctx *ctx)
{
	const char *env = getenv("KESBANGPOL_DB");
	const char *data = getenv("XDG_DATA_HOME");
	const char *home = getenv("HOME");

	if (ctx->opt.db != NULL)
		return kb_strdup(ctx->opt.db);
	if (env != NULL && *env != '\0')
		return kb_strdup(env);
	if (exists("/var/lib/kesbangpol/kantor.db"))
		return kb_strdup("/var/lib/kesbangpol/kantor.db");
	if (data != NULL && *data == '/')
		return kb_asprintf("%s/kesbangpol/kantor.db", data);
	return kb_asprintf("%s/.local/share/kesbangpol/kantor.db",
	    home != NULL ? home : ".");
}

/* Where unlinked files may lie: beside the office file, once it is there. */
static char *
work_dir(const char *path)
{
	char *copy = kb_strdup(path), *dir = kb_strdup(dirname(copy));

	free(copy);
	if (access(dir, W_OK) == 0)
		return dir;
	free(dir);
	return kb_strdup(getenv("TMPDIR") != NULL ? getenv("TMPDIR") : "/tmp");
}

static int
open_office(struct kb_ctx *ctx, enum kb_mode mode, struct kb_err *err)
{
	struct kb_who who = { ctx->tool->name, ctx->cmd->name, ctx->hurry };

	if (kb_open(&ctx->db, ctx->path, mode, &who, err) != 0)
		return -1;
	kb_on_new(ctx->db, kb_seed_all);
	if (mode == KB_TRIAL)
		kb_discard(ctx->db);
	return 0;
}

static void
close_office(struct kb_ctx *ctx, int rc)
{
	ctx->made = ctx->made || (ctx->db != NULL && kb_db_made(ctx->db) &&
	    rc >= 0 && !kb_yes(ctx->opt.coba));
	kb_close(ctx->db);
	ctx->db = NULL;
}

static void
leave_office(struct kb_ctx *ctx)
{
	kb_refs_free(ctx->refs);
	ctx->refs = NULL;
	kb_kantor_free(&ctx->kantor);
}

/* An office that sends its records itself is their only owner. */
static int
refuse_joined(struct kb_ctx *ctx, struct kb_err *err)
{
	const kb_code *office = &ctx->kantor.env.office;

	if (ctx->opt.kantor == NULL || ctx->db == NULL ||
	    (ctx->cmd->flags & KB_RO) != 0 ||
	    strcmp(office->s, ctx->kantor.office.kode.s) == 0 ||
	    !kb_sends_itself(ctx->db, office))
		return 0;
	return kb_fail(err, KB_CONFIG, "--kantor: kantor %s mengirim "
	    "catatannya sendiri; yang perlu diubah diubah di sana", office->s);
}

static int
load_office(struct kb_ctx *ctx, struct kb_err *err)
{
	leave_office(ctx);
	if (kb_kantor_load(&ctx->kantor, ctx->db, ctx->opt.hari_ini,
	    ctx->opt.kantor, err) != 0)
		return -1;
	if (refuse_joined(ctx, err) != 0)
		return -1;
	ctx->kantor.luar = kb_rakor_bukti;
	ctx->kantor.tenggat = kb_rakor_tenggat;
	ctx->kantor.hari_laporan = kb_rakor_hari;
	ctx->kantor.tambahan = kb_tambahan;
	ctx->refs = kb_refs_new(&ctx->kantor);
	return 0;
}

/* Papers are issued of records: not of a file that this would make. */
static enum kb_mode
change_mode(const struct kb_ctx *ctx)
{
	if (kb_yes(ctx->opt.terbit) && !exists(ctx->path))
		return KB_READ;
	return kb_yes(ctx->opt.coba) ? KB_TRIAL : KB_WRITE;
}

/* To look: what a new file would hold where there is none. */
static enum kb_mode
look_mode(const struct kb_ctx *ctx)
{
	return exists(ctx->path) ? KB_READ : KB_TRIAL;
}

int
kb_office_run(struct kb_ctx *ctx, enum kb_purpose why, kb_office_fn *fn,
    void *arg, struct kb_err *err)
{
	enum kb_mode mode = why == KB_TO_LOOK ? KB_READ : why == KB_TO_BEGIN ?
	    look_mode(ctx) : change_mode(ctx);
	int rc;

	if (open_office(ctx, mode, err) != 0)
		return -1;
	rc = kb_begin(ctx->db, err);
	if (rc == 0) {
		rc = load_office(ctx, err);
		if (rc == 0)
			rc = fn(ctx, arg, err);
		if (kb_end(ctx->db, rc < 0 ? -1 : 0, err) != 0)
			rc = -1;
	}
	close_office(ctx, mode == KB_WRITE ? rc : -1);
	ctx->kantor.db = NULL;
	return rc;
}

/* What may not leave is left out, and how much that is, is said. */
static int
filter_public(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_filter *f = &ctx->filter;
	size_t len = f->where.len;
	char *kept;
	int64_t n;

	if (!kb_yes(ctx->opt.publik))
		return 0;
	if (kb_filter_public(f, err) != 0)
		return -1;
	if (ctx->type->public == NULL)
		return 0;
	if (ctx->type->public_begin != NULL &&
	    ctx->type->public_begin(&ctx->kantor, err) != 0)
		return -1;
	kept = kb_asprintf("NOT (%s)", ctx->type->public);
	kb_filter_add_sql(f, kept);
	n = kb_store_count(ctx->db, f);
	kb_buf_cut(&f->where, len);
	kb_filter_add_sql(f, ctx->type->public);
	if (n > 0 && ctx->argc == 0)
		kb_say(ctx, "%lld %s tidak ikut --publik: %s", (long long)n,
		    ctx->type->name, ctx->type->withheld);
	free(kept);
	return 0;
}

void
kb_office_peek(const struct kb_tool *tool, const struct kb_cmd *cmd,
    const char *db, kb_office_fn *fn, void *arg)
{
	struct kb_ctx ctx = { .tool = tool, .cmd = cmd, .hurry = true,
	    .opt.db = db };
	struct kb_err err;

	ctx.path = office_path(&ctx);
	if (exists(ctx.path))
		kb_office_run(&ctx, KB_TO_LOOK, fn, arg, &err);
	leave_office(&ctx);
	free(ctx.path);
}

/* -p filters the first date, -w the first region, of lists with filters. */
static int
filter_common(struct kb_ctx *ctx, struct kb_err *err)
{
	bool dated = ctx->opt.periode != NULL &&
	    (ctx->cmd->flags & KB_PERIOD) == 0;
	int date = kb_field_date(ctx->type), place = -1;
	int whose = kb_field_named(ctx->type, "kantor");
	struct kb_err e;

	for (size_t i = ctx->type->head ? 3 : 0; i < ctx->type->nfield; i++)
		if (place < 0 && ctx->type->field[i].kind == KB_REGION)
			place = (int)i;
	if (dated && date < 0)
		return kb_fail(err, KB_USAGE, "--periode: %s tidak bertanggal",
		    ctx->type->name);
	if (ctx->opt.wilayah != NULL && place < 0)
		return kb_fail(err, KB_USAGE, "--wilayah: %s tidak berwilayah",
		    ctx->type->name);
	if (dated && kb_filter_add(&ctx->filter,
	    (size_t)date, ctx->opt.periode, &ctx->kantor.env, &e) != 0)
		return kb_fail(err, KB_USAGE, "--periode: %s", e.msg);
	if (ctx->opt.wilayah != NULL && !kb_region_is_all(ctx->opt.wilayah) &&
	    kb_filter_add(&ctx->filter,
	    (size_t)place, ctx->opt.wilayah, &ctx->kantor.env, &e) != 0)
		return kb_fail(err, KB_USAGE, "--wilayah: %s", e.msg);
	if (ctx->opt.kantor != NULL && whose >= 0)
		kb_filter_range(&ctx->filter, (size_t)whose,
		    ctx->kantor.env.office.s, ctx->kantor.env.office.s);
	if (ctx->opt.urut != NULL &&
	    kb_filter_order(&ctx->filter, ctx->opt.urut, err) != 0)
		return -1;
	if (filter_public(ctx, err) != 0)
		return -1;
	ctx->filter.limit = ctx->opt.maks.known ? ctx->opt.maks.v : -1;
	return 0;
}

static int
run_inside(struct kb_ctx *ctx, struct kb_err *err)
{
	if (load_office(ctx, err) != 0 || kb_options_apply(ctx, err) != 0)
		return -1;
	if ((ctx->cmd->flags & KB_WHERE) != 0 && filter_common(ctx, err) != 0)
		return -1;
	return ctx->cmd->run(ctx, err);
}

/* Who saw how much of what is hidden else; not what it was. */
static int
tell_bare(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_head *h = ctx->rec;
	bool whole = (ctx->cmd->flags & KB_NOTED) != 0;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "lengkap", .jenis =
	    whole ? NULL : ctx->type->table, .nomor = ctx->shown_one };
	int rc;

	kb_buf_addf(&b, "{\"ditampilkan\":%zu", ctx->shown + ctx->out.rows);
	if (!kb_yes(ctx->opt.lengkap) && ctx->opt.keluaran != NULL) {
		kb_buf_addc(&b, ',');
		kb_trail_place(&b, ctx->opt.keluaran);
	}
	kb_buf_addc(&b, '}');
	t.rincian = b.s;
	if (ctx->shown_one != NULL)
		t.kantor = h->kantor.s;
	rc = kb_trail_add(ctx->db, &t, err);
	kb_buf_free(&b);
	return rc;
}

static const char *
bare_name(const struct kb_ctx *ctx)
{
	return kb_yes(ctx->opt.lengkap) ? "--lengkap" : ctx->cmd->name;
}

/* Who only reads learns why this once writing is asked for. */
static int
bare_failed(const struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_err why = *err;

	if (why.status != KB_PERM && why.status != KB_IO)
		return -1;
	return kb_fail(err, (enum kb_status)why.status, "%s; %s dicatat dalam "
	    "jejak, jadi berkas kantor harus dapat ditulis", why.msg,
	    bare_name(ctx));
}

static int
run(struct kb_ctx *ctx, struct kb_err *err)
{
	bool bare = kb_shows_all(ctx), look = kb_yes(ctx->opt.tebak);
	bool write = ((ctx->cmd->flags & KB_RW) != 0 && !look) ||
	    kb_yes(ctx->opt.terbit) || (bare && exists(ctx->path));
	int rc;

	if (bare && kb_yes(ctx->opt.coba))
		return kb_fail(err, KB_USAGE, "%s dicatat dalam jejak, jadi "
		    "tidak dapat bersama --coba", bare_name(ctx));
	if (ctx->cmd->prepare != NULL && ctx->cmd->prepare(ctx, err) != 0)
		return -1;
	if ((ctx->cmd->flags & (KB_NODB | KB_OWN)) != 0)
		return run_inside(ctx, err);
	if (open_office(ctx, look ? look_mode(ctx) : !write ? KB_READ :
	    change_mode(ctx), err) != 0 || kb_begin(ctx->db, err) != 0)
		return bare ? bare_failed(ctx, err) : -1;
	rc = run_inside(ctx, err);
	if (rc >= 0 && bare && tell_bare(ctx, err) != 0)
		rc = -1;
	if (kb_end(ctx->db, rc < 0 ? -1 : 0, err) != 0)
		return -1;
	return rc;
}

/* ---- the end ---- */

static void
print_faults(struct kb_ctx *ctx)
{
	for (size_t i = 0; i < ctx->errs.count && i < KB_ERRS_KEPT; i++)
		kb_tell(ctx->errs.msg[i]);
	if (ctx->errs.count > KB_ERRS_KEPT)
		fprintf(stderr, "... dan %zu kesalahan lain\n",
		    ctx->errs.count - KB_ERRS_KEPT);
}

/* After the file was let go: nobody waits for our reader. */
static int
finish(struct kb_ctx *ctx, int rc, struct kb_err *err)
{
	close_office(ctx, rc);
	if (ctx->sink != NULL) {
		int out = kb_sink_close(ctx->sink, rc < 0 ? -1 : 0, err);

		rc = out != 0 && rc >= 0 ? out : rc;
		ctx->sink = NULL;
	}
	print_faults(ctx);
	if (rc < 0) {
		if (err->msg[0] != '\0')
			kb_tell(err->msg);
		return err->status != 0 ? err->status : KB_INTERNAL;
	}
	if (ctx->made && !kb_yes(ctx->opt.senyap))
		fprintf(stderr, "berkas kantor dibuat: %s\n", ctx->path);
	if (!kb_yes(ctx->opt.senyap))
		kb_tell(kb_buf_str(&ctx->say));
	return rc;
}

static void
release(struct kb_ctx *ctx)
{
	if (ctx->priv != NULL && ctx->cmd->release != NULL)
		ctx->cmd->release(ctx);
	leave_office(ctx);
	kb_filter_free(&ctx->filter);
	kb_given_free(ctx->typed);
	kb_errs_free(&ctx->errs);
	kb_out_free(&ctx->out);
	kb_apart_free(ctx->apart);
	kb_buf_free(&ctx->say);
	kb_buf_free(&ctx->mends);
	free(ctx->own);
	free(ctx->shown_one);
	free(ctx->rec);
	free(ctx->path);
	free(ctx->dir);
}

static int
print(const struct kb_buf *b)
{
	if (fwrite(kb_buf_str(b), 1, b->len, stdout) != b->len ||
	    fflush(stdout) != 0) {
		kb_tell("keluaran: penyimpanan penuh");
		return KB_IO;
	}
	return KB_OK;
}

static int
help(const struct kb_ctx *ctx)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	if (ctx->cmd != NULL)
		kb_help_cmd(ctx->tool, ctx->cmd, ctx->type, &b);
	else
		kb_help_tool(ctx->tool, &b);
	rc = print(&b);
	kb_buf_free(&b);
	return rc;
}

static int
version(const struct kb_tool *tool)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	kb_buf_addf(&b, "%s (Perkakas Kesbangpol) %s\n", tool->name,
	    KB_VERSION);
	rc = print(&b);
	kb_buf_free(&b);
	return rc;
}

static int
command(struct kb_ctx *ctx, int argc, char **argv, struct kb_err *err)
{
	if (kb_find_command(ctx, &argc, argv, err) != 0)
		return finish(ctx, -1, err);
	if (kb_refuse_type(ctx, err) != 0)
		return finish(ctx, -1, err);
	ctx->rec = kb_alloc(ctx->type->size);
	if (ctx->cmd->opt != NULL)
		ctx->own = kb_alloc(ctx->cmd->opt->size);
	kb_filter_begin(&ctx->filter, ctx->type);
	if (kb_options_parse(ctx, argc - 1, argv + 1, err) != 0)
		return finish(ctx, -1, err);
	if (kb_yes(ctx->opt.bantuan))
		return help(ctx);
	if (kb_yes(ctx->opt.versi))
		return version(ctx->tool);
	if (kb_no_operands(ctx, err) != 0 || kb_refuse_ending(ctx, err) != 0)
		return finish(ctx, -1, err);
	ctx->path = office_path(ctx);
	ctx->dir = work_dir(ctx->path);
	/* What SQLite sorts outside memory stays beside the file, too. */
	setenv("SQLITE_TMPDIR", ctx->dir, 0);
	return finish(ctx, run(ctx, err), err);
}

/* "bantuan kirim" is "kirim --bantuan". */
static void
help_last(int argc, char **argv)
{
	static const char option[] = "--bantuan";

	if (strcmp(argv[1], "bantuan") != 0 && strcmp(argv[1], "help") != 0)
		return;
	for (int i = 1; i + 1 < argc; i++)
		argv[i] = argv[i + 1];
	argv[argc - 1] = (char *)(uintptr_t)option;	/* never written */
}

int
kb_main(const struct kb_tool *tool, int argc, char **argv)
{
	struct kb_ctx ctx = { .tool = tool };
	struct kb_err err = { 0 };
	int rc;

	if (argc < 2) {
		struct kb_buf b = KB_BUF_INIT;

		kb_help_tool(tool, &b);
		fputs(kb_buf_str(&b), stderr);
		kb_buf_free(&b);
		return KB_USAGE;
	}
	help_last(argc, argv);
	if (strcmp(argv[1], "--mdoc") == 0)
		return kb_mdoc(tool);
	if (strcmp(argv[1], "--lengkapi") == 0)
		return kb_complete(tool, argc - 2, argv + 2);
	if (strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "--bantuan") == 0 ||
	    strcmp(argv[1], "--help") == 0)
		return help(&ctx);
	if (strcmp(argv[1], "-V") == 0 || strcmp(argv[1], "--versi") == 0 ||
	    strcmp(argv[1], "--version") == 0)
		return version(tool);
	/* A core would hold what the office file holds, and its key. */
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0 });
	rc = command(&ctx, argc, argv, &err);
	release(&ctx);
	return rc;
}
