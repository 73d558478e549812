/* SPDX-License-Identifier: ISC */
/*
 * paste.c - tempel: text is pasted, what was understood of it is shown, and
 * only then it is stored.  The office file is not open while somebody thinks.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "import.h"
#include "job.h"
#include "kesbang/text.h"
#include "output.h"

#define TTY_LINE 4095			/* a terminal cuts longer lines off */
#define VALUE 150			/* bytes of a value that are shown */
#define FULL 5				/* so many records are shown in full */

struct paste {
	struct kb_ctx	*ctx;
	struct kb_buf	 full, brief;	/* what is shown of the good ones */
	struct kb_buf	 one, missing, doubt, key;	/* the one looked at */
	size_t		 n;
};

/* ---- what is shown of a record ---- */

static void
add_value(struct kb_buf *b, const char *s)
{
	size_t n = strlen(s), cut = n;

	if (n > VALUE)
		for (cut = VALUE; cut > 0 && (s[cut] & 0xc0) == 0x80;)
			cut--;
	for (size_t i = 0; i < cut; i++)
		kb_buf_addc(b, s[i] == '\n' ? ' ' : s[i]);
	if (cut < n)
		kb_buf_addf(b, " ... (%zu huruf)", n);
}

static void
add_field(struct paste *p, const struct kb_field *f, const void *rec)
{
	struct kb_buf v = KB_BUF_INIT, shown = KB_BUF_INIT;

	kb_show(f, rec, &p->ctx->kantor.env, &v);
	add_value(&shown, kb_buf_str(&v));
	kb_buf_addf(&p->one, "  %-16s", f->name);
	kb_wrap(&p->one, kb_buf_str(&shown), 18, 18, 78);
	kb_buf_addc(&p->one, '\n');
	kb_buf_free(&v);
	kb_buf_free(&shown);
}

static void
doubtful(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct paste *p = arg;

	(void)nomor, (void)rule;
	kb_buf_addf(&p->doubt, "  periksa         %s: ", column != NULL ?
	    column : p->ctx->type->name);
	kb_wrap(&p->doubt, what, 20, 18, 78);
	kb_buf_addc(&p->doubt, '\n');
}

/* What a list would show of it, and what its key is made of. */
static void
add_missing(struct paste *p, const void *rec)
{
	const struct kb_type *t = p->ctx->type;
	size_t n = 0;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if (f->stamp || f->dflt != NULL || kb_known(f, rec) ||
		    (!f->show && !f->key) || (t->head && i == KB_FIELD_NOMOR))
			continue;
		kb_buf_addf(&p->missing, "%s%s", n++ > 0 ? ", " :
		    "  belum ada       ", f->name);
	}
	if (n > 0)
		kb_buf_addc(&p->missing, '\n');
}

/* "6 April 2025, 15.00, Guntung, Luapan DAS Guntung" */
static void
add_key(struct paste *p, const void *rec)
{
	const struct kb_type *t = p->ctx->type;

	kb_buf_cut(&p->key, 0);
	for (size_t i = 0; i < t->nfield; i++) {
		if (!t->field[i].key || !kb_known(&t->field[i], rec))
			continue;
		if (p->key.len > 0)
			kb_buf_adds(&p->key, ", ");
		kb_show(&t->field[i], rec, &p->ctx->kantor.env, &p->key);
	}
}

static void
look(void *arg, const void *rec)
{
	struct paste *p = arg;
	const struct kb_type *t = p->ctx->type;
	struct kb_lint lint = { doubtful, p, &p->ctx->kantor.env };

	kb_buf_cut(&p->one, 0);
	kb_buf_cut(&p->missing, 0);
	kb_buf_cut(&p->doubt, 0);
	for (size_t i = 0; i < t->nfield; i++)
		if (kb_known(&t->field[i], rec) && (!t->field[i].stamp ||
		    t->field[i].kind == KB_STAMP))
			add_field(p, &t->field[i], rec);
	add_missing(p, rec);
	if (t->lint != NULL)
		t->lint(rec, &lint);
	add_key(p, rec);
}

static void
looked(void *arg, enum kb_put_result result, bool refused)
{
	static const char *const words[] = { [KB_PUT_NEW] = "baru",
	    [KB_PUT_CHANGED] = "mengubah yang sudah ada",
	    [KB_PUT_SAME] = "sudah ada, sama",
	    [KB_PUT_OLDER] = "sudah ada, lebih baru" };
	struct paste *p = arg;

	if (refused)
		return;
	p->n++;
	kb_buf_addf(&p->full, "\n%s %zu (%s)\n%s%s%s", p->ctx->type->name,
	    p->n, words[result], kb_buf_str(&p->one), kb_buf_str(&p->missing),
	    kb_buf_str(&p->doubt));
	kb_buf_addf(&p->brief, "%4zu  ", p->n);
	kb_wrap(&p->brief, kb_buf_str(&p->key), 6, 6, 78);
	kb_buf_addf(&p->brief, " (%s)\n%s", words[result],
	    kb_buf_str(&p->doubt));
}

/* ---- the terminal ---- */

/*
 * A terminal takes lines of at most TTY_LINE bytes and drops the rest in
 * silence; such a line is refused.
 */
static int
check_lines(struct kb_input *in, struct kb_err *err)
{
	char buf[8192];
	size_t len = 0;
	long line = 1;
	ssize_t n;

	while ((n = read(in->fd, buf, sizeof(buf))) > 0)
		for (ssize_t i = 0; i < n; i++) {
			len = buf[i] == '\n' ? 0 : len + 1;
			line += buf[i] == '\n';
			if (len >= TTY_LINE)
				return kb_fail(err, KB_DATA, "baris %ld "
				    "terpotong oleh terminal; simpan teksnya "
				    "ke berkas, lalu 'impor --dari teks FILE'",
				    line);
		}
	if (n < 0 || lseek(in->fd, 0, SEEK_SET) < 0)
		return kb_fail_errno(err, KB_IO, in->name);
	return 0;
}

/* ---- two passes: to look, and to store ---- */

static int
look_on(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	(void)arg;
	return kb_job_run(ctx->priv, err);
}

static int
store(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	(void)arg;
	return kb_import_run(ctx, err);
}

static void
show(struct paste *p, const struct kb_job *job)
{
	struct kb_ctx *ctx = p->ctx;
	struct kb_buf b = KB_BUF_INIT;

	kb_tell(kb_buf_str(p->n > FULL ? &p->brief : &p->full));
	kb_tell("");
	for (size_t i = 0; i < ctx->errs.count && i < KB_ERRS_KEPT; i++)
		kb_tell(ctx->errs.msg[i]);
	kb_tell(kb_buf_str(&ctx->say));
	kb_job_sum(job, &b);
	kb_tell(b.s);
	kb_buf_free(&b);
}

static void
paste_free(struct paste *p)
{
	kb_buf_free(&p->full);
	kb_buf_free(&p->brief);
	kb_buf_free(&p->one);
	kb_buf_free(&p->missing);
	kb_buf_free(&p->doubt);
	kb_buf_free(&p->key);
}

/* Everything is tried, shown and taken back. */
static int
first_pass(struct kb_ctx *ctx, size_t *good, struct kb_err *err)
{
	struct paste p = { .ctx = ctx };
	struct kb_job *job = ctx->priv;
	kb_enum trial = ctx->opt.coba;
	int rc;

	job->look = look;
	job->looked = looked;
	job->look_arg = &p;
	job->aside = true;
	ctx->opt.coba.n = KB_FLAG_YES;
	rc = kb_office_run(ctx, KB_TO_CHANGE, look_on, NULL, err);
	ctx->opt.coba = trial;
	if (rc == 0)
		show(&p, job);
	*good = job->all.fresh + job->all.changed;
	paste_free(&p);
	return rc;
}

/* What the first pass has counted and told is counted anew. */
static int
again(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_job *job = ctx->priv;

	kb_job_forget(job);
	kb_errs_free(&ctx->errs);
	kb_buf_cut(&ctx->say, 0);
	job->mute = true;
	if (lseek(job->in[0].fd, 0, SEEK_SET) < 0)
		return kb_fail_errno(err, KB_IO, job->in[0].name);
	return 0;
}

static int
second_pass(struct kb_ctx *ctx, struct kb_err *err)
{
	int rc;

	if (again(ctx, err) != 0)
		return -1;
	rc = kb_office_run(ctx, KB_TO_CHANGE, store, NULL, err);
	kb_errs_free(&ctx->errs);	/* they were shown */
	return rc;
}

static int
at_terminal(struct kb_ctx *ctx, struct kb_err *err)
{
	char question[64];
	size_t good;
	bool yes;

	if (first_pass(ctx, &good, err) != 0)
		return -1;
	if (good == 0 || kb_yes(ctx->opt.coba)) {
		again(ctx, err);
		kb_say(ctx, "tidak ada yang disimpan");
		return good == 0 ? KB_NOTE : 0;
	}
	snprintf(question, sizeof(question), "Simpan %zu %s? [y/t] ", good,
	    ctx->type->name);
	if (kb_ask(ctx, question, &yes, err) != 0)
		return -1;
	if (yes)
		return second_pass(ctx, err);
	again(ctx, err);
	kb_say(ctx, "tidak ada yang disimpan");
	return 0;
}

int
kb_paste_run(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_job *job;

	if (!isatty(STDIN_FILENO)) {
		if (kb_job_begin(ctx, KB_IN_FORM, err) != 0)
			return -1;
		((struct kb_job *)ctx->priv)->typed = true;
		return kb_office_run(ctx, KB_TO_CHANGE, store, NULL, err);
	}
	kb_tell("Tempel teksnya di sini, lalu tekan Enter dan Ctrl-D:");
	if (kb_job_begin(ctx, KB_IN_FORM, err) != 0)
		return -1;
	job = ctx->priv;
	job->typed = true;
	return check_lines(&job->in[0], err) != 0 ? -1 : at_terminal(ctx, err);
}
