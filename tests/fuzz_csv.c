/* SPDX-License-Identifier: ISC */
/*
 * fuzz_csv.c - any bytes as CSV: what is accepted comes back, value by value,
 * from everything that we write of it.
 *
 * fuzz_yaml.c, fuzz_jsonl.c and fuzz_xlsx.c are this harness with another
 * reader.
 */
#include "fuzz.h"
#include "kesbang/laporan.h"
#include "kesbang/out.h"
#include "kesbang/read.h"

#ifndef KIND
#define KIND KB_IN_CSV
#define FORMATS "csv", "csv-excel", "tsv"
#endif
#ifndef FROM
#define FROM KIND			/* what the bytes are read as */
#endif

/* What the bytes are, and how the reader's input is made of them. */
#ifndef MAKE
#define MAKE(data, size) memcpy(kb_alloc(size + 1), data, size)
#endif

#define MOST 200			/* records of one input looked at */

static const char *const formats[] = { FORMATS };

/* Of a text that names a place the first word is left. */
static int
apart(void *arg, char *text, bool marked, kb_code *out, struct kb_err *err)
{
	(void)arg;
	if (strstr(text, marked ? "Kel." : "RT") == NULL)
		return kb_fail(err, KB_DATA, "tidak ada");
	text[strcspn(text, " ")] = '\0';
	memcpy(out->s, "64.74.01.1004", sizeof("64.74.01.1004"));
	return 0;
}

static const struct kb_env env = { .zone = 480, .today = { 20251210 },
    .now = { 1765324800 }, .office = { "64.74" }, .region = fuzz_region,
    .apart = apart };

/* What is passed over or told is text for people. */
static void
on_ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	size_t bad;

	(void)arg;
	MUST(src->file != NULL && src->line > 0 && *what != '\0');
	MUST(text == NULL || kb_utf8_ok(text, strlen(text), &bad));
}

static void
on_note(void *arg, const struct kb_src *src, const char *column,
    const char *text)
{
	(void)column;
	on_ignored(arg, src, "x", text);
}

struct seen {
	struct kb_image	 image[MOST];
	size_t		 n;
	struct kb_out	 out[KB_LEN(formats)];	/* one document of each */
};

static int
on_record(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct seen *seen = arg;

	(void)err;
	MUST(given != 0 && errs->count == 0);
	if (seen->n == MOST)
		return 0;
	kb_default(&laporan_type, rec);
	kb_check(&laporan_type, rec, src, errs);
	if (errs->count > 0)
		return 0;
	kb_image_of(&seen->image[seen->n++], &laporan_type, rec);
	for (size_t i = 0; i < KB_LEN(formats); i++) {
		seen->out[i].rows++;
		seen->out[i].format->row(&seen->out[i], rec);
	}
	return 0;
}

/* As the file of refused rows does: every name and every cell. */
static int
on_refused(void *arg, char *const *name, size_t nname, char *const *cell,
    size_t ncell, const struct kb_src *src, const struct kb_errs *errs,
    struct kb_err *err)
{
	size_t all = 0;

	(void)arg, (void)src, (void)err;
	for (size_t i = 0; i < nname; i++)
		all += strlen(name[i]);
	for (size_t i = 0; i < ncell; i++)
		all += cell[i] != NULL ? strlen(cell[i]) : 0;
	MUST(errs->count > 0 && all < KB_RECORD_MAX * 3);
	return 0;
}

/* The records of a text; faults of rows are freed, a failure must say why. */
static int
read_all(enum kb_input_kind kind, const void *text, size_t len, kb_rec_fn *fn,
    void *arg, struct kb_errs *errs)
{
	struct kb_read_opt opt = { .type = &laporan_type, .env = &env,
	    .rec = fn, .refused = on_refused, .arg = arg,
	    .ignored = on_ignored, .note = on_note };
	struct kb_err err = { 0 };
	struct kb_input in;
	int rc;

	kb_input_text(&in, "uji", text, len, kind);
	rc = kb_read(&in, &opt, errs, &err);
	MUST(rc == 0 || (err.status != 0 && err.msg[0] != '\0'));
	kb_input_close(&in);
	return rc;
}

struct again {
	const struct seen *seen;
	size_t		 n;
};

static int
on_again(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct again *a = arg;
	const struct kb_image *was = &a->seen->image[a->n];
	struct kb_image is = { 0 };

	(void)given, (void)src, (void)errs, (void)err;
	MUST(a->n++ < a->seen->n);
	kb_image_of(&is, &laporan_type, rec);
	MUST(is.known == was->known && is.bytes.len == was->bytes.len);
	MUST(memcmp(is.bytes.s, was->bytes.s, is.bytes.len) == 0);
	kb_image_free(&is);
	return 0;
}

static void
check_written(struct seen *seen, struct kb_out *o)
{
	struct again a = { seen, 0 };
	struct kb_errs errs = { 0 };

	o->format->end(o);
	if (seen->n > 0) {
		MUST(read_all(KIND, o->buf.s, o->buf.len, on_again, &a,
		    &errs) == 0);
		MUST(errs.count == 0 && a.n == seen->n);
	}
	kb_out_free(o);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct seen *seen = kb_alloc(sizeof(*seen));
	struct kb_errs errs = { 0 };
	void *text = MAKE(data, size);

	for (size_t i = 0; i < KB_LEN(formats); i++) {
		struct kb_out *o = &seen->out[i];

		*o = (struct kb_out){ .type = &laporan_type, .env = &env,
		    .format = kb_format(formats[i], NULL) };
		MUST(o->format != NULL &&
		    kb_out_columns(o, NULL, false, NULL) == 0);
		o->format->begin(o);
	}
	read_all(FROM, text, size, on_record, seen, &errs);
	for (size_t i = 0; i < KB_LEN(formats); i++)
		check_written(seen, &seen->out[i]);
	for (size_t i = 0; i < seen->n; i++)
		kb_image_free(&seen->image[i]);
	kb_errs_free(&errs);
	free(seen);
	free(text);
	return 0;
}
