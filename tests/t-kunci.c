/* SPDX-License-Identifier: ISC */
/* Keys and signatures as text, and other programs by their arguments. */
#include <errno.h>

#include "kesbang/run.h"
#include "kesbang/sign.h"
#include "tap.h"

#define ED "AAAAC3NzaC1lZDI1NTE5AAAAIG+fHiOx/s4dgtK4uiXGJRZg0owx0tSTDez17rnp6236"

static const struct {
	const char	*line;
	size_t		 bytes;		/* 0: it is none, and why */
	const char	*why;
} keys[] = {
	{ "ssh-ed25519 " ED, 51, NULL },
	{ "ssh-ed25519 " ED " kantor 64", 51, NULL },
	{ "ssh-ed25519", 0, "bukan kunci publik" },
	{ "ssh-ed25519 ", 0, "terpotong" },
	{ "ssh-ed2551 " ED, 0, "bukan kunci publik" },
	{ "ssh-ed25518 " ED, 0, "bukan kunci publik" },
	{ "ssh-rsa " ED, 0, "bukan kunci publik" },
	{ "ecdsa-sha2-nistp256 " ED, 0, "terpotong" },
	{ "sk-ssh-ed25519@openssh.com " ED, 0, "terpotong" },
	{ "-----BEGIN OPENSSH PRIVATE KEY-----", 0, "kunci pribadi" },
	{ "ssh-ed25519 " ED "\nssh-ed25519 " ED, 0, "lebih dari satu baris" },
	{ "ssh-ed25519 " ED " a\tb", 0, "lebih dari satu baris" },
	{ "ssh-ed25519 " ED "\x7f", 0, "lebih dari satu baris" },
	/* letters that are none, and lengths that do not come out */
	{ "ssh-ed25519 " ED "A", 0, "terpotong" },
	{ "ssh-ed25519 " ED "AAAA", 0, "terpotong" },
	{ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG+fHiOx/s4d", 0, "terpotong" },
	{ "ssh-ed25519 AAAAC3Nz*C1lZDI1NTE5", 0, "terpotong" },
	{ "ssh-ed25519 AAA=", 0, "terpotong" },
	{ "ssh-ed25519 AA==", 0, "terpotong" },
	{ "ssh-ed25519 =AAA", 0, "terpotong" },
	{ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5", 0, "terpotong" },
	{ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAAA==", 0, "terpotong" },
	{ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE4AAAAIG+fHiOx/s4dgtK4uiXGJRZg0owx0tST"
	    "Dez17rnp6236", 0, "terpotong" },
	{ "ssh-ed25519 AAAADHNzaC1lZDI1NTE5AAAAIG+fHiOx/s4dgtK4uiXGJRZg0owx0tST"
	    "Dez17rnp6236", 0, "terpotong" },
	{ "", 0, "bukan kunci publik" },
};

static void
test_keys(void)
{
	struct kb_buf bytes = KB_BUF_INIT;
	char print[KB_PRINT_TEXT];
	const char *why;

	for (size_t i = 0; i < KB_LEN(keys); i++) {
		bool is = kb_pub_bytes(keys[i].line, &bytes, &why);

		ok(is == (keys[i].bytes > 0), "'%s'", keys[i].line);
		if (keys[i].bytes > 0)
			is_int(bytes.len, keys[i].bytes, "so many bytes");
		else
			ok(why != NULL && strstr(why, keys[i].why) != NULL,
			    "why: %s", keys[i].why);
	}
	kb_pub_bytes(keys[0].line, &bytes, &why);
	kb_pub_print(&bytes, print);
	is_str(print, "53434 42182 39894 30488 21416 07441", "its digits");
	is_str(kb_pub_comment(keys[1].line), "kantor 64", "whose it is");
	is_str(kb_pub_comment(keys[0].line), "", "nobody's");
	ok(kb_pub_seals(keys[0].line) && !kb_pub_seals(keys[7].line) &&
	    !kb_pub_seals(""), "what age can close for");
	kb_buf_free(&bytes);
}

/* Letters of "SSHSIG", version 1, and a string of two bytes. */
#define SIG "-----BEGIN SSH SIGNATURE-----\n"
static const struct {
	const char	*text;
	int		 bytes;			/* -1: it is none */
} signatures[] = {
	{ SIG "U1NIU0lHAAAAAQAAAAJBQg==\n-----END SSH SIGNATURE-----\n", 2 },
	{ SIG "U1NIU0lH\r\nAAAAAQAA\r\nAAJBQg==\r\n-----", 2 },
	{ SIG "U1NIU0lHAAAAAQAAAAJBQg==", 2 },
	{ SIG "U1NIU0lHAAAAAgAAAAJBQg==\n-----", -1 },	/* version 2 */
	{ SIG "U1NIU0lHAAAAAQAAAANBQg==\n-----", -1 },	/* three, of two */
	{ SIG "U1NIU0lHAAAAAQAA\n-----", -1 },
	{ SIG "U1NIU0lHAAAAAQ==\n-----", -1 },
	{ SIG "U1NIU0lH AAAA\n-----", -1 },
	{ SIG "\n-----", -1 },
	{ SIG, -1 },
	{ "-----BEGIN PGP SIGNATURE-----\nU1NIU0lHAAAAAQAAAAJBQg==\n", -1 },
	{ "", -1 },
};

static void
test_signatures(void)
{
	struct kb_buf text, bytes = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(signatures); i++) {
		text = (struct kb_buf)KB_BUF_INIT;
		kb_buf_adds(&text, signatures[i].text);
		is_int(kb_sig_bytes(&text, &bytes) ? (int)bytes.len : -1,
		    signatures[i].bytes, "signature %zu", i);
		kb_buf_free(&text);
	}
	kb_buf_free(&bytes);
}

/* ---- programs ---- */

static const struct kb_said says[] = {
	{ "tidak kenal", KB_SIGN, "kuncinya lain" },
	{ NULL, 0, NULL }
};

static void
test_run(void)
{
	const char *cat[] = { "cat", "-", "/dev/fd/3", "/dev/fd/4", NULL },
	    *fail[] = { "sh", "-c", "echo keluar; echo tidak kenal >&2; exit 3",
	    NULL }, *none[] = { "program-tidak-ada", NULL },
	    *killed[] = { "sh", "-c", "kill -9 $$", NULL },
	    *odd[] = { "sh", "-c", "echo aneh >&2; exit 4", NULL },
	    *args[] = { "printf", "%s|", "a b", "$(id)", "*", "", NULL };
	struct kb_buf in = KB_BUF_INIT, a = KB_BUF_INIT, b = KB_BUF_INIT;
	struct kb_run r = { .argv = cat, .in = &in, .file = { &a, &b } };
	struct kb_err err;

	kb_buf_fill(&in, 'i', 200000);		/* more than a pipe holds */
	kb_buf_adds(&a, "aaa");
	ok(kb_run(&r, &err) == 0 && r.status == 0, "it ran");
	is_int(r.out.len, 200003, "it read its input and its files");
	ok(strcmp(r.out.s + 199999, "iaaa") == 0, "in their order");
	is_int(r.told.len, 0, "and had nothing to say");
	kb_run_free(&r);

	r = (struct kb_run){ .argv = args };
	ok(kb_run(&r, &err) == 0, "arguments");
	is_str(kb_buf_str(&r.out), "a b|$(id)|*||", "as they are");
	kb_run_free(&r);

	r = (struct kb_run){ .argv = fail };
	ok(kb_run(&r, &err) == 0 && r.status == 3, "another status is no fault");
	is_str(kb_buf_str(&r.out), "keluar\n", "what it wrote");
	is_int(kb_run_fail(&r, "k.pub", says, KB_IO, &err), -1, "a failure");
	is_str(err.msg, "k.pub: kuncinya lain", "in our words");
	is_int(err.status, KB_SIGN, "and by its status");
	kb_run_free(&r);

	r = (struct kb_run){ .argv = odd };
	ok(kb_run(&r, &err) == 0 && r.status == 4, "one of another kind");
	kb_run_fail(&r, "k.pub", says, KB_IO, &err);
	is_str(err.msg, "k.pub: program sh gagal (status 4): 'aneh'",
	    "in its own words");
	is_int(err.status, KB_IO, "by the status that is said");
	kb_run_free(&r);

	r = (struct kb_run){ .argv = none };
	is_int(kb_run(&r, &err), -1, "a program that is not there");
	is_int(err.status, KB_ABSENT, "is absent");
	kb_run_free(&r);

	r = (struct kb_run){ .argv = killed };
	is_int(kb_run(&r, &err), -1, "one that a signal ends");
	is_str(err.msg, "sh: berhenti oleh sinyal 9", "is said so");
	kb_run_free(&r);
	kb_buf_free(&in);
	kb_buf_free(&a);
	kb_buf_free(&b);
}

int
main(void)
{
	test_keys();
	test_signatures();
	test_run();
	return done_testing();
}
