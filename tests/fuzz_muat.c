/* SPDX-License-Identifier: ISC */
/*
 * An office file as text (salin-teks): refused, and then there is no file, or
 * loaded, and the file's own text loads again as the same.
 */
#include "fuzz_office.h"
#include "kesbang/read.h"

static const struct kb_who who = { "acak", "muat-teks", false };

static int
head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	(void)src, (void)err;
	return kb_plain_head(arg, name, n);
}

static int
row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	return kb_plain_row(arg, cell, n, src, err);
}

static int
line(void *arg, const char *text, size_t len, struct kb_err *err)
{
	(void)err;
	kb_buf_add(arg, text, len);
	return 0;
}

/* A text into a new file; what that says as text then is in out. */
static bool
load(const char *path, const char *text, size_t len, struct kb_buf *out,
    struct kb_plain_told *told)
{
	struct kb_rows rows = { .head = head, .row = row };
	char sha[KB_SHA_HEX];
	struct kb_err err = { 0 };
	struct kb_input in;
	struct kb_db *db;
	int64_t n;
	int rc;

	unlink(path);
	fuzz_must(kb_open(&db, path, KB_WRITE, &who, &err), &err);
	rows.arg = kb_plain_open(db);
	kb_input_text(&in, "uji", text, len, KB_IN_JSONL);
	rc = kb_read_rows(&in, &rows, &err);
	rc = kb_plain_close(rows.arg, rc, "uji", told, &err);
	kb_input_close(&in);
	if (fuzz_well(rc, &err))
		fuzz_must(kb_db_dump(db, line, out, &n, sha, &err), &err);
	kb_close(db);
	MUST(rc == 0 || access(path, F_OK) != 0);
	return rc == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct kb_buf one = KB_BUF_INIT, two = KB_BUF_INIT;
	struct kb_plain_told told;
	char *text = fuzz_string(data, size);
	const char *path = fuzz_path();

	if (load(path, text, size, &one, &told)) {
		MUST(load(path, one.s, one.len, &two, &told));
		MUST(told.compared && told.same);
		MUST(one.len == two.len && memcmp(one.s, two.s, one.len) == 0);
	}
	kb_buf_free(&one);
	kb_buf_free(&two);
	free(text);
	return 0;
}
