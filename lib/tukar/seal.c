/* SPDX-License-Identifier: ISC */
/* seal.c - closed for one reader, by age: the carrier may be anybody. */
#include <string.h>
#include <unistd.h>

#include "kesbang/run.h"
#include "kesbang/sign.h"
#include "tukar.h"

#define HEAD "age-encryption.org/v1\n"
#define BROKEN "rusak di jalan; minta dikirim ulang"

bool
kb_is_sealed(const struct kb_buf *b)
{
	return b->len >= strlen(HEAD) &&
	    memcmp(b->s, HEAD, strlen(HEAD)) == 0;
}

static const struct kb_said said[] = {
	{ "no identity matched", KB_SIGN, "disandikan untuk kunci lain, bukan "
	    "kunci kantor ini; minta disandikan lagi dengan kunci publik yang "
	    "dicetak 'kesbangpol kunci' di sini" },
	{ "unknown identity", KB_CONFIG, "kunci kantor ini bukan kunci "
	    "OpenSSH, atau rusak; kembalikan dari cadangan" },
	{ "failed to read", KB_DATA, BROKEN },
	{ "failed to decrypt", KB_DATA, BROKEN },
	{ NULL, 0, NULL }
};

static int
run(const char *const *argv, const struct kb_buf *in,
    const struct kb_buf *key, struct kb_buf *out, const char *what,
    struct kb_err *err)
{
	struct kb_run r = { .argv = argv, .in = in, .file = { key } };
	int rc = kb_run(&r, err);

	if (rc != 0 && err->status == KB_ABSENT)
		kb_fail(err, KB_ABSENT, "program age tidak ada; pasang paket "
		    "age");
	if (rc == 0 && r.status != 0)
		rc = kb_run_fail(&r, what, said, KB_SIGN, err);
	if (rc == 0)
		kb_buf_add(out, kb_buf_str(&r.out), r.out.len);
	kb_run_free(&r);
	return rc;
}

int
kb_seal(const char *reader, const struct kb_buf *text, struct kb_buf *out,
    struct kb_err *err)
{
	const char *argv[] = { "age", "-e", "-r", reader, NULL };

	return run(argv, text, NULL, out, "tidak dapat disandikan", err);
}

int
kb_unseal(const char *key, const struct kb_buf *sealed, struct kb_buf *out,
    struct kb_err *err)
{
	const char *argv[] = { "age", "-d", "-i", KB_RUN_FILE0, NULL };
	struct kb_buf private = KB_BUF_INIT;
	int rc;

	if (access(key, F_OK) != 0)
		return kb_fail(err, KB_CONFIG, "sandinya tidak dapat dibuka: "
		    "kunci kantor ini (%s) tidak ada; kembalikan dari "
		    "cadangan, atau buat dengan 'kesbangpol kunci' dan minta "
		    "disandikan lagi", key);
	rc = kb_key_read(key, &private, err);
	if (rc == 0)
		rc = run(argv, sealed, &private, out, "sandinya tidak dapat "
		    "dibuka", err);
	kb_key_free(&private);
	return rc;
}
