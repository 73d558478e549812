/* SPDX-License-Identifier: ISC */
/* kesbangpol-kirim.c - a bundle into a file; who has sent. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/text.h"
#include "kesbang/tukar.h"
#include "kesbangpol.h"

/* ---- kirim ---- */

struct kirim_opt {
	kb_text	 kepada;
	kb_enum	 semua, serahkan, sandi, terbuka;
};

static const struct kb_field kirim_fields[] = {
	TEXT(struct kirim_opt, kepada, "kantor penerima; beberapa dipisah "
	    "koma; 'bawah': semua yang kuncinya dikenal; tanpa ini kantor di "
	    "atas kantor ini"),
	FLAG(struct kirim_opt, semua, "seluruh catatan, bukan hanya sejak "
	    "kiriman terakhir yang diterima; menggantikan yang ada di sana"),
	FLAG(struct kirim_opt, serahkan, "catatan milik penerima sendiri, yang "
	    "selama ini dimasukkan di sini (--kantor)"),
	FLAG(struct kirim_opt, sandi, "sandikan dengan kunci penerima, "
	    "sehingga hanya ia yang dapat membukanya (age)"),
	FLAG(struct kirim_opt, terbuka, "dengan --serahkan: tanpa sandi"),
};

const struct kb_type kesbangpol_kirim_opt = {
	.size = sizeof(struct kirim_opt), KB_FIELDS(kirim_fields),
};

/* -o: a file, "-", or a folder that it goes into by its own name. */
static char *
target(struct kb_ctx *ctx, const char *name)
{
	const char *to = ctx->opt.keluaran;

	if (to == NULL)
		return kb_strdup(name);
	return kesbangpol_folder(to) ? kb_path(to, name) : kb_strdup(to);
}

/* A file that went back to a backup gives numbers again: the bundle of before
 * is not written over. */
static char *
free_target(struct kb_ctx *ctx, const struct tukar_kirim *want)
{
	char *path = target(ctx, want->name.s), *other;
	int n = (int)strcspn(want->name.s, "k") - 1;

	if ((ctx->opt.keluaran != NULL && !kesbangpol_folder(
	    ctx->opt.keluaran)) || access(path, F_OK) != 0)
		return path;
	free(path);
	other = kb_asprintf("%.*s-%.8s%s", n, want->name.s,
	    want->made.sha256, want->name.s + n);
	path = target(ctx, other);
	free(other);
	return path;
}

/* ---- what an office below us sent goes on as it came ---- */

struct passing {
	const struct kirim_opt	*opt;
	const kb_code		*to;
	bool			 folder;
	size_t			 n, gone, closed;
};

/* What came sealed leaves sealed. */
static int
pass_one(struct kb_ctx *ctx, struct passing *p, const struct terimaan *row,
    struct kb_err *err)
{
	struct kb_buf bytes = KB_BUF_INIT, name = KB_BUF_INIT;
	struct kb_err why;
	int rc = kb_berkas_get(ctx->db, row->sha256, &bytes, err);
	char *to;

	kesbangpol_name(row, &name);
	if (rc == 1 && (kb_yes(row->sandi) || kb_yes(p->opt->sandi)) &&
	    tukar_sandi(&ctx->kantor, p->to, &bytes, &name, &why) != 0) {
		p->closed++;
		rc = 0;
	}
	if (rc == 1) {
		to = kb_path(ctx->opt.keluaran, name.s);
		rc = kesbangpol_write(ctx, to, &bytes, err);
		free(to);
		p->n += rc == 0;
	}
	kb_buf_free(&bytes);
	kb_buf_free(&name);
	return rc < 0 ? -1 : 0;
}

static int
pass_all(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct passing *p = arg;
	struct terimaan *row = NULL;
	struct kb_homes homes = { 0 };
	size_t n = 0;
	int rc = tukar_titip(&ctx->kantor, &row, &n, &homes, err);

	for (size_t i = 0; rc == 0 && p->folder && i < n; i++)
		rc = pass_one(ctx, p, &row[i], err);
	if (!p->folder)
		p->n = n;
	free(row);
	kb_homes_free(&homes);
	return rc;
}

static int
pass_on(struct kb_ctx *ctx, const struct tukar_kirim *want,
    struct kb_err *err)
{
	struct passing p = { .opt = ctx->own, .to = &want->made.kepada,
	    .folder = ctx->opt.keluaran != NULL &&
	    kesbangpol_folder(ctx->opt.keluaran) };
	int rc = kb_office_run(ctx, KB_TO_LOOK, pass_all, &p, err);

	if (rc == 0 && p.n > 0)
		kb_say(ctx, p.folder ? "dan %zu bundel kantor di bawah kantor "
		    "ini, seperti datangnya" : "%zu bundel kantor di bawah "
		    "kantor ini menunggu diteruskan; tulis ke folder: -o "
		    "FOLDER", p.n);
	if (rc == 0 && p.closed > 0)
		kb_say(ctx, "%zu bundel yang datang tersandi tidak "
		    "diteruskan: kunci kantor %s belum dicatat, atau program "
		    "age tidak ada", p.closed, p.to->s);
	return rc;
}

/* ---- one receiver ---- */

static int
make(struct kb_ctx *ctx, void *want, struct kb_err *err)
{
	return tukar_kirim(&ctx->kantor, want, err);
}

/* The number is noted before the file is there: what fails in between is a
 * gap, which the next bundle fills. */
static int
send_to(struct kb_ctx *ctx, const kb_code *to, struct kb_err *err)
{
	const struct kirim_opt *opt = ctx->own;
	struct tukar_kirim want = { .types = kb_all_types, .kepada = *to,
	    .all = kb_yes(opt->semua), .serah = kb_yes(opt->serahkan),
	    .seal = kb_yes(opt->sandi), .bare = kb_yes(opt->terbuka) };
	bool trial = kb_yes(ctx->opt.coba);
	int rc = kb_office_run(ctx, KB_TO_CHANGE, make, &want, err);
	char *path = rc == 0 ? free_target(ctx, &want) : NULL;

	if (rc == 0 && !trial)
		rc = kesbangpol_write(ctx, path, &want.bytes, err);
	if (rc == 0)
		kb_say(ctx, "%s: %s: nomor %lld kepada %s, %lld catatan",
		    trial ? "akan ditulis" : "ditulis", strcmp(path, "-") ==
		    0 ? "keluaran" : path, (long long)want.made.urut.v,
		    want.made.kepada.s, (long long)want.made.catatan.v);
	if (rc == 0 && want.closed > 0)
		kb_say(ctx, "di dalamnya %lld catatan rahasia, tidak "
		    "disandikan: --sandi", (long long)want.closed);
	if (rc == 0 && !trial && want.up && !want.serah)
		rc = pass_on(ctx, &want, err);
	free(path);
	tukar_kirim_free(&want);
	return rc;
}

/* ---- to whom ---- */

struct receivers {
	kb_code	*code;
	size_t	 n;
};

static void
add_receiver(struct receivers *r, const kb_code *code)
{
	r->code = kb_realloc(r->code, r->n + 1, sizeof(*r->code));
	r->code[r->n++] = *code;
}

static int
add_below(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	add_receiver(arg, &((struct kunci_kantor *)rec)->kantor);
	return 0;
}

static int
find_receivers(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct kirim_opt *opt = ctx->own;
	struct receivers *r = arg;
	const struct kb_env *env = &ctx->kantor.env;
	const char *rest = opt->kepada;
	struct kb_buf one = KB_BUF_INIT, sql = KB_BUF_INIT;
	struct kantor_lain other = { .kode = { "" } };
	int rc = 0;

	kb_select(&sql, &kunci_kantor_type);
	kb_buf_adds(&sql, " WHERE kantor LIKE ? || '_%' AND kantor <> '00' "
	    "GROUP BY kantor ORDER BY kantor");
	if (rest == NULL)
		add_receiver(r, &other.kode);
	while (rc == 0 && kb_next_part(&rest, ',', &one))
		if (strcmp(one.s, "bawah") == 0) {
			rc = kb_query(ctx->db, &kunci_kantor_type, sql.s,
			    KB_ARGS1(strcmp(env->office.s, "00") == 0 ? "" :
			    (const char *)env->office.s), add_below, r, err);
		} else {
			rc = kb_set(&kantor_lain_type, 0, &other, one.s, env,
			    err);
			if (rc == 0)
				add_receiver(r, &other.kode);
		}
	kb_buf_free(&one);
	kb_buf_free(&sql);
	return rc;
}

int
kesbangpol_run_kirim(struct kb_ctx *ctx, struct kb_err *err)
{
	struct receivers r = { 0 };
	int rc = kb_office_run(ctx, KB_TO_LOOK, find_receivers, &r, err);

	if (rc == 0 && r.n > 1 && (ctx->opt.keluaran == NULL ||
	    !kesbangpol_folder(ctx->opt.keluaran)))
		rc = kb_fail(err, KB_USAGE, "kepada beberapa kantor: sebut "
		    "folder yang ada dengan -o");
	if (rc == 0 && r.n == 0)
		kb_say(ctx, "belum ada kantor di bawah kantor ini yang "
		    "kuncinya dikenal");
	for (size_t i = 0; rc == 0 && i < r.n; i++)
		rc = send_to(ctx, &r.code[i], err);
	free(r.code);
	return rc;
}

/* ---- kelengkapan ---- */

static int
remind(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc;
	size_t n;
	int rc = tukar_pengingat(&ctx->kantor, &doc, &n, err);

	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	if (rc == 0 && n == 0)
		kb_say(ctx, "semua kantor sudah mengirim");
	return rc == 0 && n > 0 ? KB_NOTE : rc;
}

int
kesbangpol_run_kelengkapan(struct kb_ctx *ctx, struct kb_err *err)
{
	size_t wanting;

	if (ctx->opt.format != NULL && strcmp(ctx->opt.format, "wa") == 0)
		return remind(ctx, err);
	if (kb_list_begin(ctx, &tukar_kelengkapan_type, NULL, err) != 0 ||
	    tukar_kelengkapan(&ctx->kantor, kb_all_types, kb_list_row, ctx,
	    &wanting, err) != 0)
		return -1;
	kb_list_end(ctx);
	return wanting > 0 ? KB_NOTE : 0;
}
