/* SPDX-License-Identifier: ISC */
/* seal.c - closed for one reader, by age: the carrier may be anybody. */
#include <string.h>

#include "kesbang/run.h"
#include "kesbang/sign.h"

#define HEAD "age-encryption.org/v1\n"

bool
kb_is_sealed(const struct kb_buf *b)
{
	return b->len >= strlen(HEAD) &&
	    memcmp(b->s, HEAD, strlen(HEAD)) == 0;
}

static int
run(const char *const *argv, const struct kb_buf *in, struct kb_buf *out,
    const char *fault, struct kb_err *err)
{
	struct kb_run r = { .argv = argv, .in = in };
	int rc = kb_run(&r, err);

	if (rc != 0 && err->status == KB_ABSENT)
		kb_fail(err, KB_ABSENT, "program age tidak ada; pasang paket "
		    "age");
	if (rc == 0 && r.status != 0)
		rc = kb_fail(err, KB_SIGN, "%s: %.*s", fault,
		    (int)strcspn(kb_buf_str(&r.told), "\r\n"),
		    kb_buf_str(&r.told));
	if (rc == 0)
		kb_buf_add(out, kb_buf_str(&r.out), r.out.len);
	kb_buf_free(&r.out);
	kb_buf_free(&r.told);
	return rc;
}

int
kb_seal(const char *reader, const struct kb_buf *text, struct kb_buf *out,
    struct kb_err *err)
{
	const char *argv[] = { "age", "-e", "-r", reader, NULL };

	return run(argv, text, out, "tidak dapat disandikan", err);
}

int
kb_unseal(const char *key, const struct kb_buf *sealed, struct kb_buf *out,
    struct kb_err *err)
{
	const char *argv[] = { "age", "-d", "-i", key, NULL };

	return run(argv, sealed, out, "sandinya tidak dapat dibuka", err);
}
