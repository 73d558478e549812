/* SPDX-License-Identifier: ISC */
/* sign.c - signatures by ssh-keygen -Y. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesbang/run.h"
#include "kesbang/sign.h"

#define PROGRAM "ssh-keygen"

static void
run_free(struct kb_run *r)
{
	kb_buf_free(&r->out);
	kb_buf_free(&r->told);
}

static int
run(struct kb_run *r, struct kb_err *err)
{
	int rc = kb_run(r, err);

	if (rc != 0 && err->status == KB_ABSENT)
		kb_fail(err, KB_ABSENT, "program ssh-keygen tidak ada; pasang "
		    "paket openssh-client");
	return rc;
}

/* The first line of what a program said. */
static int
line_of(const struct kb_buf *b)
{
	return (int)strcspn(kb_buf_str(b), "\r\n");
}

int
kb_sign_make(const char *file, const char *comment, struct kb_err *err)
{
	const char *argv[] = { PROGRAM, "-q", "-t", "ed25519", "-N", "",
	    "-C", comment, "-f", file, NULL };
	struct kb_run r = { .argv = argv };
	int rc;

	if (access(file, F_OK) == 0)
		return kb_fail(err, KB_CREATE, "%s: kunci sudah ada dan tidak "
		    "diganti", file);
	rc = run(&r, err);
	if (rc == 0 && r.status != 0)
		rc = kb_fail(err, KB_CREATE, "%s: kunci tidak dapat dibuat: "
		    "%.*s", file, line_of(&r.told), kb_buf_str(&r.told));
	run_free(&r);
	return rc;
}

int
kb_sign(const char *key, const char *purpose, const struct kb_buf *text,
    struct kb_buf *signature, struct kb_err *err)
{
	const char *argv[] = { PROGRAM, "-q", "-Y", "sign", "-f", key, "-n",
	    purpose, NULL };
	struct kb_run r = { .argv = argv, .in = text };
	int rc;

	if (access(key, R_OK) != 0)
		return kb_fail_errno(err, errno == ENOENT ? KB_CONFIG :
		    KB_PERM, key);
	rc = run(&r, err);
	if (rc == 0 && r.status != 0)
		rc = kb_fail(err, KB_SIGN, "%s: tidak dapat menandatangani: "
		    "%.*s", key, line_of(&r.told), kb_buf_str(&r.told));
	if (rc == 0)
		kb_buf_add(signature, kb_buf_str(&r.out), r.out.len);
	run_free(&r);
	return rc;
}

int
kb_sign_verify(const struct kb_buf *signers, const char *who,
    const char *purpose, kb_stamp when, const struct kb_buf *text,
    const struct kb_buf *signature, struct kb_err *err)
{
	char time[64];
	const char *argv[] = { PROGRAM, "-q", "-Y", "verify", "-f",
	    "/dev/fd/3", "-I", who, "-n", purpose, "-s", "/dev/fd/4", "-O",
	    time, NULL };
	struct kb_run r = { .argv = argv, .in = text,
	    .file = { signers, signature } };
	char utc[KB_STAMP_TEXT];
	size_t n;
	int rc;

	/* 2025-04-06T23:10:00Z as 20250406231000Z */
	kb_stamp_utc(when, utc);
	n = (size_t)snprintf(time, sizeof(time), "verify-time=");
	for (const char *p = utc; *p != '\0'; p++)
		if (*p != '-' && *p != ':' && *p != 'T')
			time[n++] = *p;
	time[n] = '\0';
	rc = run(&r, err);
	if (rc == 0 && r.status != 0)
		rc = kb_fail(err, KB_SIGN, "tanda tangan kantor %s tidak sah",
		    who);
	run_free(&r);
	return rc;
}
