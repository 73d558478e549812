/* SPDX-License-Identifier: ISC */
/*
 * visual.c - sunting: a record as a form in the editor.  The office file is
 * open only to fetch, to check and to store; nobody waits for the person.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesbang/text.h"
#include "verbs.h"
#include "warn.h"

#define MARK "#! "			/* before a fault, above its line */

struct visual {
	void		*was;		/* as stored; NULL: a new record */
	struct kb_buf	 home;		/* its texts */
	uint64_t	 sum;		/* of its content */
	uint64_t	 fields;	/* those in the form */
	struct kb_buf	 form;		/* as it was left */
	bool		 edited;
	char		 path[1024];	/* of the form's file */
	uint64_t	 given;
	struct kb_buf	 typed;		/* texts of ctx->rec */
};

static uint64_t
content(const struct kb_type *t, const void *rec)
{
	struct kb_image im = { 0 };
	uint64_t sum;

	kb_image_of(&im, t, rec);
	sum = kb_image_sum(&im);
	kb_image_free(&im);
	return sum;
}

/* ---- the form ---- */

/* What people write: not the tool's stamps, and no key that stands. */
static uint64_t
in_form(const struct kb_type *t, bool fresh)
{
	uint64_t set = 0;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		bool stands = !fresh && (t->head ? i == KB_FIELD_NOMOR :
		    (f->key & KB_KEY) != 0);

		if (!f->stamp && !stands)
			set |= UINT64_C(1) << i;
	}
	return set;
}

static int
fetch(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct visual *v = arg;
	struct kb_buf label = KB_BUF_INIT;

	if (ctx->argc > 0) {
		if (kb_key_operand(ctx, &v->home, err) != 0)
			return -1;
		v->was = kb_alloc(ctx->type->size);
		memcpy(v->was, ctx->rec, ctx->type->size);
		v->sum = content(ctx->type, v->was);
		kb_buf_addf(&v->form, "# %s %s\n", ctx->type->name,
		    kb_record_label(ctx, &label));
	} else {
		kb_buf_addf(&v->form, "# %s baru\n", ctx->type->name);
	}
	kb_buf_adds(&v->form, "# Ubah yang perlu, simpan, lalu tutup. "
	    "Hapus seluruh isinya untuk batal.\n\n");
	v->fields = in_form(ctx->type, v->was == NULL);
	kb_yaml_form(&v->form, ctx->type, v->was, &ctx->kantor.env, v->fields);
	kb_buf_free(&label);
	return 0;
}

static int
write_form(struct visual *v, struct kb_err *err)
{
	int fd = open(v->path, O_WRONLY | O_TRUNC | O_CLOEXEC), rc = 0;

	if (fd < 0)
		return kb_fail_errno(err, KB_CREATE, v->path);
	errno = kb_write_all(fd, kb_buf_str(&v->form), v->form.len);
	if (errno != 0)
		rc = kb_fail_errno(err, KB_IO, v->path);
	if (close(fd) != 0 && rc == 0)
		rc = kb_fail_errno(err, KB_IO, v->path);
	return rc;
}

static int
read_form(struct visual *v, struct kb_err *err)
{
	int fd = open(v->path, O_RDONLY | O_CLOEXEC);
	char buf[4096];
	ssize_t n;

	if (fd < 0)
		return kb_fail_errno(err, KB_IO, v->path);
	kb_buf_cut(&v->form, 0);
	while ((n = read(fd, buf, sizeof(buf))) > 0 &&
	    v->form.len <= KB_RECORD_MAX)
		kb_buf_add(&v->form, buf, (size_t)n);
	close(fd);
	if (n < 0)
		return kb_fail_errno(err, KB_IO, v->path);
	if (v->form.len > KB_RECORD_MAX)
		return kb_fail(err, KB_DATA, "%s: lebih dari 1 MiB", v->path);
	return 0;
}

static int
make_file(struct visual *v, const struct kb_ctx *ctx, struct kb_err *err)
{
	const char *dir = getenv("TMPDIR");
	int fd;

	if (dir == NULL || *dir == '\0')
		dir = "/tmp";
	if (snprintf(v->path, sizeof(v->path), "%s/%s-XXXXXX.yaml", dir,
	    ctx->type->name) >= (int)sizeof(v->path))
		return kb_fail(err, KB_CREATE, "TMPDIR terlalu panjang");
	fd = mkostemps(v->path, 5, O_CLOEXEC);		/* mode 0600 */
	if (fd < 0)
		return kb_fail_errno(err, KB_CREATE, v->path);
	close(fd);
	return write_form(v, err);
}

/* ---- reading it back ---- */

static int
on_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct kb_ctx *ctx = arg;
	struct visual *v = ctx->priv;
	struct kb_buf home = KB_BUF_INIT;

	(void)err;
	if (v->given != 0) {
		kb_errs_add(errs, src, NULL, "hanya satu catatan sekali "
		    "sunting");
		return 0;
	}
	v->given = given & v->fields;
	memset(ctx->rec, 0, ctx->type->size);
	for (size_t i = 0; i < ctx->type->nfield; i++)
		if ((v->given >> i & 1) != 0)
			kb_copy(&ctx->type->field[i], ctx->rec, rec);
		else if (v->was != NULL)
			kb_copy(&ctx->type->field[i], ctx->rec, v->was);
	if (v->was == NULL)
		kb_default(ctx->type, ctx->rec);
	kb_rec_keep(ctx->type, ctx->rec, &home);
	kb_buf_free(&v->typed);
	v->typed = home;
	kb_check(ctx->type, ctx->rec, src, errs);
	kb_refuse_refs(ctx, ctx->rec, v->given, src, errs);
	return 0;
}

static int
understand(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct visual *v = arg;
	struct kb_read_opt opt = { .type = ctx->type,
	    .env = &ctx->kantor.env, .rec = on_record, .arg = ctx };
	struct kb_err fault = { 0 };
	struct kb_input in;
	int rc;

	(void)err;
	v->given = 0;
	kb_errs_free(&ctx->errs);
	kb_input_text(&in, "isian", kb_buf_str(&v->form), v->form.len,
	    KB_IN_YAML);
	rc = kb_read(&in, &opt, &ctx->errs, &fault);
	kb_input_close(&in);
	if (rc != 0) {			/* not YAML: also a fault to be mended */
		char *end = fault.msg;
		long line = strncmp(fault.msg, "isian:", 6) == 0 ?
		    strtol(fault.msg + 6, &end, 10) : 0;

		kb_errs_add(&ctx->errs, &(struct kb_src){ .line = line }, NULL,
		    "%s", line > 0 ? end + strspn(end, ": ") : fault.msg);
	}
	return 0;
}

/* Nothing but comments and blanks: the person gave it up. */
static bool
given_up(const struct kb_buf *form)
{
	const char *p = kb_buf_str(form);

	for (; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
		const char *q = p + strspn(p, " \t\r");

		if (*q != '#' && *q != '\n' && *q != '\0' &&
		    strncmp(q, "---", 3) != 0)
			return false;
	}
	return true;
}

/* "isian:12: tanggal: ..." above line 12; the marks of last time go. */
static void
mark_faults(struct kb_ctx *ctx, struct visual *v)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *p = kb_buf_str(&v->form);

	for (long line = 1; ; line++) {
		size_t n = strcspn(p, "\n");

		for (size_t i = 0; i < ctx->errs.count && i < KB_ERRS_KEPT;
		    i++) {
			long at = ctx->errs.at[i].line;
			const char *why = ctx->errs.msg[i] +
			    ctx->errs.at[i].column;

			if (at == line || (line == 1 && at == 0))
				kb_buf_addf(&b, MARK "%s\n", why);
		}
		if (strncmp(p, MARK, strlen(MARK)) != 0) {
			kb_buf_add(&b, p, n);
			if (p[n] == '\n')
				kb_buf_addc(&b, '\n');
		}
		if (p[n] == '\0')
			break;
		p += n + 1;
	}
	kb_buf_free(&v->form);
	v->form = b;
}

/* ---- storing ---- */

static int
store(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct visual *v = arg;
	void *rec = kb_alloc(ctx->type->size);
	struct kb_buf home = KB_BUF_INIT;
	void *typed = ctx->rec;
	int rc = 0;

	if (v->was != NULL) {
		ctx->rec = rec;
		rc = kb_key_operand(ctx, &home, err);
		ctx->rec = typed;
		if (rc == 0 && content(ctx->type, rec) != v->sum)
			rc = kb_fail(err, KB_DATA, "catatan ini diubah orang "
			    "lain sementara disunting; bandingkan dan ulangi");
	}
	if (rc == 0 && v->was == NULL)
		rc = kb_add_record(ctx, v->given, err);
	else if (rc == 0)
		rc = kb_put_record(ctx, v->given | (ctx->type->head ?
		    UINT64_C(1) << KB_FIELD_KANTOR |
		    UINT64_C(1) << KB_FIELD_NOMOR : 0), false, err);
	kb_buf_free(&home);
	free(rec);
	return rc;
}

/* Until it is right, given up, or left as it was with its faults marked. */
static int
edit_until_right(struct kb_ctx *ctx, struct visual *v, struct kb_err *err)
{
	struct kb_buf before = KB_BUF_INIT;
	int rc;

	for (;;) {
		kb_buf_cut(&before, 0);
		kb_buf_add(&before, v->form.s, v->form.len);
		rc = kb_edit(v->path, err);
		if (rc == 0)
			rc = read_form(v, err);
		else if (read_form(v, NULL) == 0)	/* saved, then it fell */
			v->edited = v->edited ||
			    strcmp(before.s, kb_buf_str(&v->form)) != 0;
		if (rc != 0)
			break;
		if (given_up(&v->form)) {
			rc = KB_NOTE;
			break;
		}
		if (strcmp(before.s, kb_buf_str(&v->form)) == 0) {
			rc = ctx->errs.count == 0 ? KB_NOTE : kb_fail(err,
			    KB_DATA, "masih ada %zu kesalahan; tidak ada yang "
			    "disimpan", ctx->errs.count);
			break;
		}
		v->edited = true;
		rc = kb_office_run(ctx, KB_TO_BEGIN, understand, v, err);
		if (rc == 0 && ctx->errs.count == 0 && v->given == 0)
			rc = KB_NOTE;		/* emptied */
		if (rc != 0 || ctx->errs.count == 0)
			break;
		mark_faults(ctx, v);
		rc = write_form(v, err);
		if (rc != 0)
			break;
	}
	kb_buf_free(&before);
	return rc;
}

/* What was typed is not lost. */
static void
keep_typed(const struct visual *v, struct kb_err *err)
{
	size_t n = strlen(err->msg);

	snprintf(err->msg + n, sizeof(err->msg) - n, "%sisian Anda ada di %s",
	    n > 0 ? "\n" : "", v->path);
}

int
kb_visual_run(struct kb_ctx *ctx, struct kb_err *err)
{
	struct visual v = { .path = "" };
	int rc;

	if (ctx->argc > 0 && ctx->type->append_only)
		return kb_fail(err, KB_USAGE, "%s hanya dapat ditambah, tidak "
		    "diubah%s%s", ctx->type->name, ctx->type->instead != NULL ?
		    "; " : "", ctx->type->instead != NULL ?
		    ctx->type->instead : "");
	ctx->priv = &v;
	rc = kb_office_run(ctx, ctx->argc > 0 ? KB_TO_LOOK : KB_TO_BEGIN, fetch,
	    &v, err);
	if (rc == 0)
		rc = make_file(&v, ctx, err);
	if (rc == 0)
		rc = edit_until_right(ctx, &v, err);
	if (rc == KB_NOTE) {
		kb_say(ctx, "tidak ada yang diubah");
		rc = KB_OK;
	} else if (rc == 0)
		rc = kb_office_run(ctx, KB_TO_CHANGE, store, &v, err);
	if (rc < 0 && v.edited)
		keep_typed(&v, err);
	else if (v.path[0] != '\0')
		unlink(v.path);
	ctx->priv = NULL;
	free(v.was);
	kb_buf_free(&v.home);
	kb_buf_free(&v.form);
	kb_buf_free(&v.typed);
	return rc;
}
