/* SPDX-License-Identifier: ISC */
/* t-bundel.c - the archive has one form; signatures hold for what they are. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kesbang/bundel.h"
#include "kesbang/sign.h"
#include "tap.h"

static struct kb_buf
buf(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, s);
	return b;
}

static void
archive(struct kb_buf *out)
{
	struct kb_members l = { 0 };
	struct kb_buf a = buf("edisi: 1\n"), b = buf(""), c = KB_BUF_INIT;

	kb_buf_fill(&c, 'x', 512);
	kb_members_add(&l, "manifest.yaml", &a);
	kb_members_add(&l, "kosong.jsonl", &b);
	kb_members_add(&l, "penuh.jsonl", &c);
	kb_tar_write(out, &l);
	kb_members_free(&l);
}

static void
test_tar(void)
{
	struct kb_buf b = KB_BUF_INIT, again = KB_BUF_INIT;
	struct kb_members l;
	struct kb_err err;
	size_t seen = 0, cut = 0;

	archive(&b);
	ok(kb_tar_read("x", b.s, b.len, &l, &err) == 0 && l.n == 3,
	    "what is written is read");
	ok(strcmp(kb_members_find(&l, "manifest.yaml")->bytes.s,
	    "edisi: 1\n") == 0, "as it was");
	kb_tar_write(&again, &l);
	kb_members_free(&l);
	ok(again.len == b.len && memcmp(again.s, b.s, b.len) == 0,
	    "and written again, the same");
	/* Any bit: either refused, or in the bytes of a member. */
	for (size_t i = 0; i < b.len * 8; i++) {
		struct kb_buf w = KB_BUF_INIT;

		b.s[i / 8] = (char)(b.s[i / 8] ^ 1 << i % 8);
		if (kb_tar_read("x", b.s, b.len, &l, &err) == 0) {
			kb_tar_write(&w, &l);
			seen += w.len != b.len || memcmp(w.s, b.s, w.len) != 0;
		}
		kb_members_free(&l);
		kb_buf_free(&w);
		b.s[i / 8] = (char)(b.s[i / 8] ^ 1 << i % 8);
	}
	is_int((long)seen, 0, "no bit outside of the members turns unseen");
	for (size_t n = 0; n < b.len; n++) {
		cut += kb_tar_read("x", b.s, n, &l, &err) == 0;
		kb_members_free(&l);
	}
	is_int((long)cut, 0, "no part of it is one");
	kb_buf_free(&b);
	kb_buf_free(&again);
}

static void
test_gzip(void)
{
	struct kb_buf b = KB_BUF_INIT, z = KB_BUF_INIT, out = KB_BUF_INIT;
	struct kb_err err;

	kb_buf_fill(&b, 'a', 1000000);
	ok(kb_gzip(&z, b.s, b.len, &err) == 0 && z.len < 2000, "made small");
	ok(kb_gunzip("x", &out, z.s, z.len, 1000000, &err) == 0 &&
	    out.len == b.len && memcmp(out.s, b.s, b.len) == 0, "and back");
	kb_buf_cut(&out, 0);
	ok(kb_gunzip("x", &out, z.s, z.len, 99999, &err) == -1 &&
	    err.status == KB_DATA, "not more than was said");
	kb_buf_cut(&out, 0);
	ok(kb_gunzip("x", &out, z.s, z.len - 1, 1000000, &err) == -1,
	    "nor less than was written");
	kb_buf_cut(&out, 0);
	kb_buf_addc(&z, 'x');
	ok(kb_gunzip("x", &out, z.s, z.len, 1000000, &err) == -1,
	    "nor more");
	kb_buf_free(&b);
	kb_buf_free(&z);
	kb_buf_free(&out);
}

static void
test_sign(void)
{
	char dir[] = "/tmp/t-bundel.XXXXXX", *key, *pub;
	struct kb_buf text = buf("edisi: 1\n"), sig = KB_BUF_INIT;
	struct kb_buf signers = KB_BUF_INIT, other = buf("edisi: 2\n");
	struct kb_err err;
	FILE *f;
	char line[256];

	if (mkdtemp(dir) == NULL)
		abort();
	key = kb_asprintf("%s/kunci", dir);
	pub = kb_asprintf("%s/kunci.pub", dir);
	ok(kb_sign_make(key, "kantor 64.74", &err) == 0, "a key");
	ok(kb_sign_make(key, "x", &err) == -1 && err.status == KB_CREATE,
	    "is not replaced");
	ok(kb_sign(key, KB_FOR_BUNDEL, &text, &sig, &err) == 0 &&
	    strncmp(sig.s, "-----BEGIN SSH SIGNATURE-----", 29) == 0, "signs");
	f = fopen(pub, "r");
	if (f == NULL || fgets(line, sizeof(line), f) == NULL)
		abort();
	fclose(f);
	kb_buf_addf(&signers, "64.74 %s64.02 %s", line, line);
	ok(kb_sign_verify(&signers, "64.74", KB_FOR_BUNDEL, &text, &sig,
	    &err) == 0, "it holds");
	ok(kb_sign_verify(&signers, "64.74", KB_FOR_BUNDEL, &other, &sig,
	    &err) == -1 && err.status == KB_SIGN, "not for another text");
	ok(kb_sign_verify(&signers, "64.74", KB_FOR_RECEIPT, &text, &sig,
	    &err) == -1, "nor for another purpose");
	ok(kb_sign_verify(&signers, "64.71", KB_FOR_BUNDEL, &text, &sig,
	    &err) == -1, "nor of another office");
	sig.s[60] ^= 1;
	ok(kb_sign_verify(&signers, "64.74", KB_FOR_BUNDEL, &text, &sig,
	    &err) == -1, "nor with a bit of it turned");
	unlink(key);
	ok(kb_sign(key, KB_FOR_BUNDEL, &text, &sig, &err) == -1 &&
	    err.status == KB_CONFIG, "no key");
	unlink(pub);
	rmdir(dir);
	free(key);
	free(pub);
	kb_buf_free(&text);
	kb_buf_free(&sig);
	kb_buf_free(&signers);
	kb_buf_free(&other);
}

int
main(void)
{
	test_tar();
	test_gzip();
	test_sign();
	return done_testing();
}
