/* SPDX-License-Identifier: ISC */
/* edit.c - one record at a time: tambah, ubah, hapus. */
#include "kesbang/findings.h"
#include "kesbang/text.h"
#include "import.h"
#include "verbs.h"
#include "warn.h"

/* To look at, the one that another office has will do; who changes a record
 * says whose it is. */
static int
get(struct kb_ctx *ctx, const char *key, struct kb_buf *home,
    struct kb_err *err)
{
	struct kb_buf other = KB_BUF_INIT;
	int rc = kb_store_get(ctx->db, ctx->type, &ctx->kantor.env, key,
	    ctx->rec, home, err);

	if (rc != 0 && (ctx->cmd->flags & KB_RO) != 0 && kb_store_elsewhere(
	    ctx->db, ctx->type, &ctx->kantor.env, key, &other) == 1)
		rc = kb_store_get(ctx->db, ctx->type, &ctx->kantor.env,
		    other.s, ctx->rec, home, err);
	kb_buf_free(&other);
	return rc;
}

int
kb_key_operand(struct kb_ctx *ctx, struct kb_buf *home, struct kb_err *err)
{
	struct kb_buf form = KB_BUF_INIT;

	for (size_t i = 0; ctx->argc != 1 && i < ctx->type->nfield; i++)
		if (!ctx->type->head && ctx->type->field[i].key)
			kb_buf_addf(&form, "%s%s", form.len > 0 ? "/" : "",
			    ctx->type->field[i].name);
	if (ctx->argc != 1)
		kb_fail(err, KB_USAGE, "sebutkan satu KUNCI: %s %s %s %s%s",
		    ctx->tool->name, ctx->cmd->name, ctx->type->name,
		    form.len > 0 ? form.s : "KUNCI", ctx->argc > 1 ?
		    "; apit nilai yang berspasi dengan tanda kutip" : "");
	kb_buf_free(&form);
	if (ctx->argc != 1)
		return -1;
	return get(ctx, ctx->argv[0], home, err);
}

const char *
kb_record_label(struct kb_ctx *ctx, struct kb_buf *b)
{
	const struct kb_head *h = ctx->rec;

	if (ctx->type->head)
		return h->nomor;
	kb_key_text(ctx->type, ctx->rec, b);
	return kb_buf_str(b);
}

/* Faults of options are named by option, not by file and line. */
static int
option_faults(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->errs.count == 0)
		return 0;
	err->msg[0] = '\0';
	err->status = KB_DATA;
	return -1;
}

/* One record being put, and whether something is doubtful about it. */
struct putting {
	struct kb_ctx	*ctx;
	bool		 doubts;
};

static void
tell(void *arg, const char *column, const char *text)
{
	struct putting *p = arg;

	kb_say(p->ctx, "peringatan: %s%s%s", column != NULL ? column : "",
	    column != NULL ? ": " : "", text);
	p->doubts = true;
}

static void
doubt(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	(void)nomor, (void)rule;
	tell(arg, column, what);
}

/* Says which record a new one resembles; false: none. */
static bool
alike(struct putting *p)
{
	struct kb_ctx *ctx = p->ctx;
	const struct kb_alike *a = ctx->type->alike;
	struct kb_buf what = KB_BUF_INIT;
	void *known = a != NULL ? a->begin(&ctx->kantor, 0, NULL) : NULL;
	bool is;

	if (known == NULL)
		return false;
	a->ask(known, ctx->rec, &what);
	a->end(known);
	is = what.len > 0;
	if (is)
		tell(p, NULL, what.s);
	if (is)
		kb_say(ctx, "%s", a->advice);
	kb_buf_free(&what);
	return is;
}

/* Stored all the same, but worth a second look. */
static void
warn(struct putting *p, struct kb_store *s, bool new)
{
	struct kb_ctx *ctx = p->ctx;
	const char *twin = kb_store_twin(s, ctx->rec);
	char *what = twin == NULL ? NULL : kb_asprintf("serupa dengan %s yang "
	    "sudah ada", twin);

	if (!(new && alike(p)) && twin != NULL)
		tell(p, NULL, what);
	free(what);
	kb_warn_refs(ctx, ctx->rec, ~UINT64_C(0), ~UINT64_C(0), tell, p);
	if (ctx->type->lint != NULL)
		ctx->type->lint(ctx->rec, &(struct kb_lint){ doubt, p,
		    &ctx->kantor.env });
}

static void
tell_next(struct kb_ctx *ctx)
{
	struct kb_buf b = KB_BUF_INIT;

	if (ctx->type->next != NULL)
		ctx->type->next(&ctx->kantor, ctx->rec, &b);
	if (b.len > 0)
		kb_say(ctx, "%s", b.s);
	kb_buf_free(&b);
}

int
kb_put_record(struct kb_ctx *ctx, uint64_t given, bool only_new,
    struct kb_err *err)
{
	static const char *const would = "akan ";
	struct kb_buf key = KB_BUF_INIT;
	enum kb_put_result result = KB_PUT_SAME;
	const char *apart = NULL, *why = NULL;
	char hex[KB_SHA_HEX];
	struct kb_store *s;
	struct putting p = { .ctx = ctx };
	int rc = kb_store_open(&s, ctx->db, ctx->type, &ctx->kantor.env, err);

	if (rc == 0 && only_new)
		kb_store_only_new(s);
	if (rc == 0)
		kb_place_from_text(ctx, s, ctx->rec, &given, tell, &p);
	if (rc == 0)
		apart = kb_filed_sum(ctx, ctx->rec, NULL, hex, &why);
	if (rc == 0)
		kb_refuse_refs(ctx, ctx->rec, given, NULL, &ctx->errs);
	if (rc == 0)
		rc = kb_store_put(s, ctx->rec, given, NULL, &ctx->errs,
		    &result, err);
	if (rc == 0)
		rc = option_faults(ctx, err);
	if (rc == 0 && only_new && result == KB_PUT_SAME)
		rc = kb_fail(err, KB_DATA, "%s '%.80s' sudah ada, sama",
		    ctx->type->name, kb_record_label(ctx, &key));
	if (rc == 0)
		kb_say(ctx, "%s%s: %s", kb_yes(ctx->opt.coba) ? would : "",
		    result == KB_PUT_SAME ? "tetap" : "tersimpan",
		    kb_record_label(ctx, &key));
	if (rc == 0 && kb_store_told(s) != NULL)
		kb_say(ctx, "%s", kb_store_told(s));
	if (rc == 0 && result != KB_PUT_SAME)
		warn(&p, s, result == KB_PUT_NEW);
	if (rc == 0 && result == KB_PUT_NEW && apart != NULL)
		tell(&p, apart, why);
	if (rc == 0 && result != KB_PUT_SAME)
		rc = kb_warn_against(ctx, ctx->rec, tell, &p, err);
	if (rc == 0)			/* the store has some of its texts */
		tell_next(ctx);
	kb_buf_free(&key);
	rc = kb_store_close(s, rc, err);
	return rc == 0 && p.doubts ? KB_NOTE : rc;
}

int
kb_add_record(struct kb_ctx *ctx, uint64_t given, struct kb_err *err)
{
	struct kb_head *h = ctx->type->head ? ctx->rec : NULL;
	struct kb_buf home = KB_BUF_INIT, made = KB_BUF_INIT;
	void *there = NULL;
	int rc = 0;

	if (ctx->type->complete != NULL)
		ctx->type->complete(ctx->rec, &made);
	if (h != NULL && h->nomor != NULL) {	/* else it gets a new one */
		there = kb_alloc(ctx->type->size);
		if (kb_store_get(ctx->db, ctx->type, &ctx->kantor.env,
		    h->nomor, there, &home, NULL) == 0 &&
		    strcmp(((struct kb_head *)there)->nomor, h->nomor) == 0)
			rc = kb_fail(err, KB_DATA, "%s '%s' sudah ada; pakai "
			    "'ubah'", ctx->type->name, h->nomor);
	}
	if (rc == 0)
		rc = kb_put_record(ctx, given, true, err);
	kb_buf_free(&home);
	kb_buf_free(&made);
	free(there);
	return rc;
}

/* Who writes down a call at once need not say when it was. */
static void
happened_now(struct kb_ctx *ctx)
{
	for (size_t i = 0; i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];

		if (f->kind != KB_STAMP || !f->need || kb_known(f, ctx->rec))
			continue;
		*(kb_stamp *)(void *)((char *)ctx->rec + f->at) =
		    ctx->kantor.env.now;
		ctx->given |= UINT64_C(1) << i;
	}
}

int
kb_run_add(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->given == 0)
		return kb_fail(err, KB_USAGE, "sebutkan isinya: %s tambah %s "
		    "--kolom nilai ...", ctx->tool->name, ctx->type->name);
	happened_now(ctx);
	return kb_add_record(ctx, ctx->given, err);
}

int
kb_run_change(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	void *typed = ctx->rec;
	int rc;

	if (ctx->given == 0)
		return kb_fail(err, KB_USAGE, "sebutkan yang diubah: %s ubah "
		    "%s KUNCI --kolom nilai ...", ctx->tool->name,
		    ctx->type->name);
	ctx->rec = kb_alloc(ctx->type->size);
	rc = kb_key_operand(ctx, &home, err);
	for (size_t i = 0; rc == 0 && i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];

		if ((ctx->given >> i & 1) == 0)
			continue;
		if ((ctx->type->head && i == KB_FIELD_NOMOR) ||
		    (!ctx->type->head && f->key))
			rc = kb_fail(err, KB_USAGE, "--%s: kunci tidak dapat "
			    "diubah", f->name);
		kb_copy(f, ctx->rec, typed);
	}
	/* That very record, perhaps of another office. */
	if (rc == 0)
		rc = kb_put_record(ctx, ctx->given | (ctx->type->head ?
		    UINT64_C(1) << KB_FIELD_KANTOR |
		    UINT64_C(1) << KB_FIELD_NOMOR : 0), false, err);
	free(typed);
	kb_buf_free(&home);
	return rc;
}

struct delete_opt {
	kb_text	 alasan;
	kb_enum	 tetap;
};

static const struct kb_field delete_fields[] = {
	TEXT(struct delete_opt, alasan, "mengapa dihapus", .arg = "TEKS"),
	FLAG(struct delete_opt, tetap, "juga bila catatan lain merujuknya"),
};

const struct kb_type kb_delete_type = {
	.size = sizeof(struct delete_opt), KB_FIELDS(delete_fields),
};

/* What would lead nowhere then. */
static int
refuse_referred(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf who = KB_BUF_INIT, key = KB_BUF_INIT;
	int rc = 0;

	kb_referred(&ctx->kantor, ctx->type, ctx->rec, &who);
	if (who.len > 0)
		rc = kb_fail(err, KB_DATA, "%s '%s' tidak dihapus: dirujuk "
		    "%s; ubah atau hapus yang merujuknya dahulu, atau "
		    "tambahkan --tetap", ctx->type->name,
		    kb_record_label(ctx, &key), who.s);
	kb_buf_free(&who);
	kb_buf_free(&key);
	return rc;
}

int
kb_run_delete(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct delete_opt *opt = ctx->own;
	struct kb_buf home = KB_BUF_INIT, key = KB_BUF_INIT;
	int rc;

	if (opt->alasan == NULL)
		return kb_fail(err, KB_USAGE, "hapus memerlukan --alasan TEKS");
	rc = kb_key_operand(ctx, &home, err);
	if (rc == 0 && !kb_yes(opt->tetap))
		rc = refuse_referred(ctx, err);
	if (rc == 0)
		rc = kb_store_delete(ctx->db, ctx->type, &ctx->kantor.env,
		    ctx->rec, opt->alasan, err);
	if (rc == 0)
		kb_say(ctx, "%sdihapus: %s", kb_yes(ctx->opt.coba) ? "akan " :
		    "", kb_record_label(ctx, &key));
	kb_buf_free(&home);
	kb_buf_free(&key);
	return rc;
}
