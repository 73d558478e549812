/* SPDX-License-Identifier: ISC */
/* kesbangpol-kunci.c - keys that offices sign with: ours, and those of others
 * from their .pub. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/sign.h"
#include "kesbang/text.h"
#include "kesbang/tukar.h"
#include "kesbangpol.h"

struct kunci_opt {
	kb_code	 kantor;
	kb_enum	 ganti;
};

static const struct kb_field kunci_fields[] = {
	REGION(struct kunci_opt, kantor, "kantor pemilik FILE.pub; tanpa FILE: "
	    "tulis kunci kantor itu yang dicatat di sini", .level = KB_OFFICE),
	FLAG(struct kunci_opt, ganti, "buat kunci baru bagi kantor ini; yang "
	    "lama disimpan di sampingnya"),
};

const struct kb_type kesbangpol_kunci_opt = {
	.size = sizeof(struct kunci_opt), KB_FIELDS(kunci_fields),
};

static void
say_print(struct kb_ctx *ctx, const char *front, const char *line)
{
	struct kb_buf bytes = KB_BUF_INIT;
	char print[KB_PRINT_TEXT];
	const char *why;

	if (kb_pub_bytes(line, &bytes, &why)) {
		kb_pub_print(&bytes, print);
		kb_say(ctx, "%s %s", front, print);
	}
	kb_buf_free(&bytes);
}

/* ---- our own ---- */

static int
key_path(struct kb_ctx *ctx, void *path, struct kb_err *err)
{
	if (ctx->kantor.env.office.s[0] == '\0')
		return kb_fail(err, KB_CONFIG, "kantor ini belum disiapkan; "
		    "mulai dengan 'kesbangpol siapkan'");
	return tukar_kunci_berkas(&ctx->kantor, path, err);
}

static int
retire(struct kb_ctx *ctx, const char *file, struct kb_err *err)
{
	char day[KB_DATE_TEXT], *kept;
	int rc = 0;

	kb_date_iso(ctx->kantor.env.today, day);
	kept = kb_asprintf("%s.lama-%s", file, day);
	if (!kb_yes(ctx->opt.coba))
		rc = kb_sign_retire(file, kept, err);
	if (rc == 0)
		kb_say(ctx, "%s: %s; kantor lain mencatat yang baru, dan "
		    "memberi yang lama hari terakhirnya", kb_yes(ctx->opt.coba)
		    ? "kunci lama akan disimpan" : "kunci lama disimpan",
		    kept);
	free(kept);
	return rc < 0 ? -1 : 0;
}

static int
show_own(struct kb_ctx *ctx, const char *file, struct kb_err *err)
{
	char *comment = kb_asprintf("kantor %s", ctx->kantor.env.office.s);
	bool trial = kb_yes(ctx->opt.coba);
	struct kb_buf line = KB_BUF_INIT;
	int rc = kb_sign_public(file, &line, err);

	if (rc == 0 && line.len == 0 && trial)
		kb_say(ctx, "akan dibuat: %s", file);
	else if (rc == 0 && line.len == 0 &&
	    (rc = kb_sign_make(file, comment, err)) == 0 &&
	    (rc = kb_sign_share(file, ctx->path, err)) == 0)
		rc = kb_sign_public(file, &line, err);
	if (rc == 0 && line.len > 0) {
		say_print(ctx, "sidik jari kunci kantor ini:", line.s);
		kb_buf_addc(&line, '\n');
		rc = kb_put(ctx, &line, err);
	}
	kb_buf_free(&line);
	free(comment);
	return rc;
}

static int
run_own(struct kb_ctx *ctx, bool anew, struct kb_err *err)
{
	char *file = NULL;
	int rc = kb_office_run(ctx, KB_TO_LOOK, key_path, &file, err);

	if (rc == 0 && anew)
		rc = retire(ctx, file, err);
	if (rc == 0 && anew && kb_yes(ctx->opt.coba))
		kb_say(ctx, "akan dibuat: %s", file);
	else if (rc == 0)
		rc = show_own(ctx, file, err);
	free(file);
	return rc;
}

/* ---- that of another, as it is recorded ---- */

struct shown {
	const kb_code	*of;
	struct kb_buf	 lines;
};

static int
show_recorded(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct shown *s = arg;
	struct tukar_penanda p;
	int rc = tukar_penanda(ctx->db, &p, err);

	for (size_t i = 0; rc == 0 && i < p.n; i++)
		if (strcmp(p.kunci[i].kantor.s, s->of->s) == 0) {
			kb_buf_addf(&s->lines, "%s\n", p.kunci[i].kunci_publik);
			kb_say(ctx, "sidik jari %s%s", p.kunci[i].sidik_jari,
			    p.kunci[i].dicabut.ymd != 0 ? " (dicabut)" : "");
		}
	if (rc == 0 && strcmp(p.own.s, s->of->s) == 0)
		rc = kb_fail(err, KB_USAGE, "%s adalah kantor ini sendiri; "
		    "kuncinya dicetak tanpa --kantor", s->of->s);
	tukar_penanda_free(&p);
	if (rc == 0 && s->lines.len == 0)
		rc = kb_fail(err, KB_DATA, "kunci kantor %s belum dicatat; "
		    "minta berkas .pub kantor itu, lalu: kesbangpol kunci "
		    "FILE.pub", s->of->s);
	return rc;
}

static int
run_recorded(struct kb_ctx *ctx, const kb_code *of, struct kb_err *err)
{
	struct shown s = { .of = of };
	int rc = kb_office_run(ctx, KB_TO_LOOK, show_recorded, &s, err);

	if (rc == 0)
		rc = kb_put(ctx, &s.lines, err);
	kb_buf_free(&s.lines);
	return rc;
}

/* ---- that of another, from its file ---- */

struct record {
	const char		*file;
	struct kunci_kantor	 k;
	struct kb_buf		 line, place, home;
	bool			 own, fresh;
};

/* Before anybody is asked: is it a key, and whose? */
static int
read_record(struct kb_ctx *ctx, struct record *r, const kb_code *of,
    struct kb_err *err)
{
	struct kb_buf bytes = KB_BUF_INIT;
	const char *why, *whose;
	int rc = kb_pub_file(r->file, ctx->dir, &r->line, err);

	if (rc == 0 && !kb_pub_bytes(kb_buf_str(&r->line), &bytes, &why))
		rc = kb_fail(err, KB_DATA, "%s: %s", r->file, why);
	kb_buf_free(&bytes);
	if (rc != 0)
		return -1;
	r->k.kunci_publik = r->line.s;
	r->k.kantor = *of;
	whose = tukar_kunci_milik(r->line.s);
	if (of->s[0] == '\0' && whose == NULL)
		return kb_fail(err, KB_USAGE, "%s: tidak menyebut kantornya; "
		    "tambahkan --kantor KODE", r->file);
	if (of->s[0] == '\0')
		memcpy(r->k.kantor.s, whose, strlen(whose) + 1);
	return 0;
}

static int
place_of(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct record *r = arg;

	(void)err;
	kb_region_long(&ctx->kantor, &r->k.kantor, &r->place);
	r->own = strcmp(r->k.kantor.s, ctx->kantor.env.office.s) == 0;
	return 0;
}

static int
agreed(struct kb_ctx *ctx, const struct record *r, bool *yes,
    struct kb_err *err)
{
	struct kb_buf bytes = KB_BUF_INIT;
	char print[KB_PRINT_TEXT], *question;
	const char *why;
	int rc;

	kb_pub_bytes(r->line.s, &bytes, &why);
	kb_pub_print(&bytes, print);
	question = kb_asprintf("Kunci kantor %s (%s), sidik jari\n  %s\n"
	    "Sama dengan yang dibacakan kantor itu lewat telepon? [y/t] ",
	    r->k.kantor.s, kb_buf_str(&r->place), print);
	rc = kb_ask(ctx, question, yes, err);
	free(question);
	kb_buf_free(&bytes);
	return rc;
}

/* From now on nobody changes here what was entered for that office. */
static void
say_entered(struct kb_ctx *ctx, const struct record *r)
{
	int64_t n = tukar_dimasukkan(ctx->db, kb_all_types, &r->k.kantor);

	if (n > 0)
		kb_say(ctx, "%" PRId64 " catatan dimasukkan di sini untuk "
		    "kantor itu; serahkan kepadanya: kesbangpol kirim "
		    "--kepada %s --serahkan", n, r->k.kantor.s);
}

static int
store_record(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct record *r = arg;
	enum kb_put_result became;
	struct kb_buf next = KB_BUF_INIT;
	int rc = tukar_kunci_catat(&ctx->kantor, &r->k, &r->home,
	    &became, err);

	if (rc == 0) {
		r->fresh = became == KB_PUT_NEW;
		kb_say(ctx, "%s: kunci kantor %s (%s)", r->fresh ?
		    kb_yes(ctx->opt.coba) ? "akan tersimpan" : "tersimpan" :
		    "tetap", r->k.kantor.s, kb_buf_str(&r->place));
		tukar_kunci_lanjut(&ctx->kantor, &r->k, &next);
		kb_say(ctx, "%s", kb_buf_str(&next));
	}
	if (rc == 0 && r->fresh)
		say_entered(ctx, r);
	kb_buf_free(&next);
	return rc;
}

/* Among several our own lies with the others, and is passed over. */
static int
run_record(struct kb_ctx *ctx, struct record *r, struct kb_err *err)
{
	bool yes = false;
	int rc = kb_office_run(ctx, KB_TO_LOOK, place_of, r, err);

	if (rc == 0 && r->own && ctx->argc > 1)
		return 0;
	if (rc == 0)
		rc = agreed(ctx, r, &yes, err);
	if (rc == 0 && yes)
		return kb_office_run(ctx, KB_TO_CHANGE, store_record, r, err);
	if (rc == 0) {
		kb_say(ctx, "%s: tidak disimpan", r->file);
		rc = KB_NOTE;
	}
	return rc;
}

/* All are read before one is recorded. */
static int
run_records(struct kb_ctx *ctx, const kb_code *of, struct kb_err *err)
{
	size_t n = (size_t)ctx->argc;
	struct record *r = kb_alloc(n * sizeof(*r));
	bool note = false, fresh = false;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++) {
		r[i].file = ctx->argv[i];
		rc = read_record(ctx, &r[i], of, err);
	}
	for (size_t i = 0; rc >= 0 && i < n; i++) {
		rc = run_record(ctx, &r[i], err);
		note = note || rc == KB_NOTE;
		fresh = fresh || r[i].fresh;
	}
	if (rc >= 0 && fresh)
		kb_say(ctx, "kantor itu memerlukan kunci kantor ini juga, "
		    "untuk tanda terima: kesbangpol kunci");
	for (size_t i = 0; i < n; i++) {
		kb_buf_free(&r[i].line);
		kb_buf_free(&r[i].place);
		kb_buf_free(&r[i].home);
	}
	free(r);
	return rc < 0 ? -1 : note ? KB_NOTE : 0;
}

int
kesbangpol_run_kunci(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kunci_opt *opt = ctx->own;

	if (ctx->argc > 1 && opt->kantor.s[0] != '\0')
		return kb_fail(err, KB_USAGE, "--kantor hanya untuk satu "
		    "FILE.pub");
	if (kb_yes(opt->ganti) && (ctx->argc > 0 || opt->kantor.s[0] != '\0'))
		return kb_fail(err, KB_USAGE, "--ganti hanya untuk kunci "
		    "kantor ini sendiri; kantor lain menggantinya di sana");
	if (ctx->argc > 0)
		return run_records(ctx, &opt->kantor, err);
	if (opt->kantor.s[0] != '\0')
		return run_recorded(ctx, &opt->kantor, err);
	return run_own(ctx, kb_yes(opt->ganti), err);
}
