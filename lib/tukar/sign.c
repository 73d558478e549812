/* SPDX-License-Identifier: ISC */
/* sign.c - signatures by ssh-keygen -Y. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesbang/read.h"
#include "kesbang/run.h"
#include "kesbang/sign.h"
#include "tukar.h"

#define PROGRAM "ssh-keygen"
#define PUB_MOST 8192			/* bytes of a .pub */
#define KEY_MOST 65536
#define OLD "program ssh-keygen terlalu lama; perlu OpenSSH 8.2 atau "	\
	"yang lebih baru"
#define NO_KEY "bukan kunci pribadi OpenSSH, atau rusak; kembalikan "	\
	"dari cadangan"

static const struct kb_said of_keys[] = {
	{ "passphrase", KB_SIGN, "kunci itu berkata sandi; kunci kantor "
	    "harus tanpa kata sandi" },
	{ "error in libcrypto", KB_SIGN, NO_KEY },
	{ "invalid format", KB_SIGN, NO_KEY },
	{ "load public key", KB_SIGN, NO_KEY },
	{ "private key found", KB_SIGN, NO_KEY },
	{ "option", KB_ABSENT, OLD },
	{ NULL, 0, NULL }
};

static const struct kb_said of_signatures[] = {
	{ "incorrect signature", KB_SIGN, "isinya berubah sesudah "
	    "ditandatangani" },
	{ "namespace", KB_SIGN, "ditandatangani untuk keperluan lain" },
	{ "parse signature", KB_SIGN, "tanda tangannya rusak" },
	{ "sig_verify", KB_SIGN, "tanda tangannya rusak" },
	{ "verification failed", KB_SIGN, "tanda tangannya rusak" },
	{ "option", KB_ABSENT, OLD },
	{ NULL, 0, NULL }
};

static int
run(struct kb_run *r, struct kb_err *err)
{
	int rc = kb_run(r, err);

	if (rc != 0 && err->status == KB_ABSENT)
		kb_fail(err, KB_ABSENT, "program ssh-keygen tidak ada; pasang "
		    "paket openssh-client");
	return rc;
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
		rc = kb_run_fail(&r, file, of_keys, KB_CREATE, err);
	kb_run_free(&r);
	return rc;
}

/*
 * The group may read it, as siapkan lets the office's group: ssh-keygen would
 * refuse such a file, and gets it from memory.
 */
static int
usable(const char *key, struct kb_err *err)
{
	struct stat st;

	if (access(key, F_OK) != 0 && errno == ENOENT)
		return kb_fail(err, KB_CONFIG, "%s: kunci kantor ini belum "
		    "ada; bila pernah ada, kembalikan dari cadangan; bila "
		    "tidak: kesbangpol kunci, dan kantor di atas mencatatnya",
		    key);
	if (stat(key, &st) != 0)
		return kb_fail_errno(err, KB_PERM, key);
	if ((st.st_mode & 027) != 0)
		return kb_fail(err, KB_PERM, "%s: izinnya %03o, sehingga "
		    "pengguna lain dapat membaca kunci pribadi ini; perbaiki "
		    "dengan: chmod 600 '%s'", key,
		    (unsigned)(st.st_mode & 0777), key);
	return 0;
}

int
kb_key_read(const char *file, struct kb_buf *text, struct kb_err *err)
{
	struct kb_input in;
	int rc = usable(file, err);

	if (rc != 0)
		return -1;
	rc = kb_input_open(&in, file, NULL, KB_IN_FORM, err);
	if (rc == 0)
		rc = kb_input_bytes(&in, KEY_MOST, text, err);
	kb_input_close(&in);
	return rc;
}

void
kb_key_free(struct kb_buf *text)
{
	if (text->s != NULL)
		explicit_bzero(text->s, text->len);
	kb_buf_free(text);
}

int
kb_sign_share(const char *file, const char *like, struct kb_err *err)
{
	struct stat st;
	bool shared = stat(like, &st) == 0 && (st.st_mode & 020) != 0;

	if (access(file, F_OK) != 0)
		return 0;
	if ((shared && chown(file, (uid_t)-1, st.st_gid) != 0) ||
	    chmod(file, shared ? 0640 : 0600) != 0)
		return kb_fail_errno(err, KB_PERM, file);
	return 0;
}

int
kb_pub_file(const char *path, const char *dir, struct kb_buf *line,
    struct kb_err *err)
{
	struct kb_input in;
	int rc = kb_input_open(&in, path, dir, KB_IN_FORM, err);

	if (rc == 0)
		rc = kb_input_whole(&in, PUB_MOST, line, err);
	if (rc != 0 && err->status == KB_DATA)	/* no text, or a long one */
		kb_fail(err, KB_DATA, "%s: bukan berkas .pub", path);
	kb_input_close(&in);
	while (line->len > 0 && line->s[line->len - 1] == '\n')
		kb_buf_cut(line, line->len - 1);
	return rc;
}

static int
derive(const char *file, struct kb_buf *line, struct kb_err *err)
{
	const char *argv[] = { PROGRAM, "-y", "-P", "", "-f", KB_RUN_FILE0,
	    NULL };
	struct kb_buf key = KB_BUF_INIT;
	struct kb_run r = { .argv = argv, .file = { &key } };
	int rc = kb_key_read(file, &key, err);

	if (rc == 0)
		rc = run(&r, err);
	if (rc == 0 && r.status != 0)
		rc = kb_run_fail(&r, file, of_keys, KB_CONFIG, err);
	if (rc == 0)
		kb_buf_add(line, kb_buf_str(&r.out),
		    strcspn(kb_buf_str(&r.out), "\r\n"));
	kb_key_free(&key);
	kb_run_free(&r);
	return rc;
}

static bool
one_key(const char *a, const char *b)
{
	size_t n = kb_pub_len(a);

	return n == kb_pub_len(b) && strncmp(a, b, n) == 0;
}

int
kb_sign_public(const char *file, struct kb_buf *line, struct kb_err *err)
{
	struct kb_buf pub = KB_BUF_INIT;
	char *name = kb_asprintf("%s.pub", file);
	bool private = access(file, F_OK) == 0;
	int rc = access(name, F_OK) != 0 ? 0 : kb_pub_file(name, NULL,
	    &pub, err);

	if (rc == 0 && private)
		rc = derive(file, line, err);
	if (rc == 0 && pub.len > 0 && !private)
		rc = kb_fail(err, KB_CONFIG, "%s: kunci pribadi kantor ini "
		    "tidak ada, hanya %s; kembalikan dari cadangan, atau buat "
		    "yang baru dengan --ganti", file, name);
	else if (rc == 0 && pub.len > 0 && !one_key(pub.s, line->s))
		rc = kb_fail(err, KB_CONFIG, "%s: bukan pasangan kunci "
		    "pribadinya; singkirkan berkas itu", name);
	kb_buf_free(&pub);
	free(name);
	return rc;
}

int
kb_sign_retire(const char *file, const char *kept, struct kb_err *err)
{
	char *pub = kb_asprintf("%s.pub", file);
	char *kept_pub = kb_asprintf("%s.pub", kept);
	int rc = 0;

	if (access(file, F_OK) != 0 && access(pub, F_OK) != 0)
		rc = 1;
	else if (access(kept, F_OK) == 0 || access(kept_pub, F_OK) == 0)
		rc = kb_fail(err, KB_CREATE, "%s: sudah ada; kunci hanya "
		    "diganti sekali sehari", kept);
	else if ((rename(file, kept) != 0 && errno != ENOENT) ||
	    (rename(pub, kept_pub) != 0 && errno != ENOENT))
		rc = kb_fail_errno(err, KB_CREATE, file);
	free(kept_pub);
	free(pub);
	return rc;
}

/* It has been seen to end with 0 and to have written a part, or nothing. */
static bool
whole(const struct kb_buf *b)
{
	static const char first[] = "-----BEGIN SSH SIGNATURE-----\n",
	    last[] = "\n-----END SSH SIGNATURE-----\n";
	const size_t n = sizeof(first) - 1, m = sizeof(last) - 1;

	return b->len > n + m && memcmp(b->s, first, n) == 0 &&
	    memcmp(b->s + b->len - m, last, m) == 0;
}

int
kb_sign(const char *key, const char *purpose, const struct kb_buf *text,
    struct kb_buf *signature, struct kb_err *err)
{
	const char *argv[] = { PROGRAM, "-q", "-Y", "sign", "-f", KB_RUN_FILE0,
	    "-n", purpose, NULL };
	struct kb_buf private = KB_BUF_INIT;
	struct kb_run r = { .argv = argv, .in = text, .file = { &private } };
	int rc = kb_key_read(key, &private, err);

	if (rc == 0)
		rc = run(&r, err);
	if (rc == 0 && r.status != 0)
		rc = kb_run_fail(&r, key, of_keys, KB_SIGN, err);
	if (rc == 0 && !whole(&r.out))
		rc = kb_fail(err, KB_IO, "%s: " PROGRAM " tidak menulis tanda "
		    "tangan yang utuh; jalankan lagi", key);
	if (rc == 0)
		kb_buf_add(signature, kb_buf_str(&r.out), r.out.len);
	kb_key_free(&private);
	kb_run_free(&r);
	return rc;
}

int
kb_sign_verify(const struct kb_buf *signers, const char *who,
    const char *purpose, const struct kb_buf *text,
    const struct kb_buf *signature, struct kb_err *err)
{
	const char *argv[] = { PROGRAM, "-q", "-Y", "verify", "-f",
	    KB_RUN_FILE0, "-I", who, "-n", purpose, "-s", KB_RUN_FILE1, NULL };
	struct kb_run r = { .argv = argv, .in = text,
	    .file = { signers, signature } };
	int rc = run(&r, err);

	if (rc == 0 && r.status != 0)
		rc = kb_run_fail(&r, "tanda tangan", of_signatures, KB_IO,
		    err);
	kb_run_free(&r);
	return rc;
}
