/* SPDX-License-Identifier: ISC */
/* What a file is, by its name and by how it begins; its whole text. */
#include <stdlib.h>
#include <unistd.h>

#include "kesbang/read.h"
#include "lib/io/reader.h"
#include "tap.h"

#define BOM "\xef\xbb\xbf"

static const struct {
	const char	*text;
	enum kb_input_kind kind;
} begins[] = {
	{ "tanggal,judul\n", KB_IN_CSV },
	{ "tanggal;judul\n", KB_IN_CSV },
	{ BOM "  \r\n tanggal\tjudul\n", KB_IN_CSV },
	{ "{\"judul\":\"a\"}\n", KB_IN_JSONL },
	{ BOM "\n[{\"judul\":\"a\"}]", KB_IN_JSONL },
	{ "judul: a\n", KB_IN_YAML },
	{ "judul: a", KB_IN_YAML },
	{ "judul:\n  - a\n", KB_IN_YAML },
	{ "judul:\r\n  - a\r\n", KB_IN_YAML },
	{ "# catatan\n\r\n# lagi\njudul: a\n", KB_IN_YAML },
	{ "- judul: a\n- judul: b\n", KB_IN_YAML },
	{ "---\njudul: a\n...\n", KB_IN_YAML },
	{ "%YAML 1.1\n---\njudul: a\n", KB_IN_YAML },
	/* a colon makes no YAML where semicolons stand in the line, too */
	{ "judul: satu;dua\na;b\n", KB_IN_FORM },
	{ "judul:satu\n", KB_IN_FORM },
	{ "# hanya catatan", KB_IN_CSV },
	/* pasted text: labels of people, and what goes on in their way */
	{ "Tanggal: 7 Agustus 2020\nLokasi: Loktuan\nJudul: Banjir\n",
	    KB_IN_FORM },
	{ "[07/08/20 16.32.10] Sari: Tanggal: 7 Agustus 2020\nJudul: Banjir\n",
	    KB_IN_FORM },
};

static const struct {
	const char	*name, *text, *want;	/* want: the message, or NULL */
	enum kb_input_kind kind;
} named[] = {
	{ "a.csv", "judul: a\n", NULL, KB_IN_CSV },	/* the name goes first */
	{ "a.yml", "a,b\n", NULL, KB_IN_YAML },
	{ "a.jsonl", "", NULL, KB_IN_JSONL },		/* an empty register */
	{ "a.json", "[]", NULL, KB_IN_JSONL },
	{ "a.txt", "Judul: Banjir\n", NULL, KB_IN_FORM },
	{ "a.lain", "a,b\n", NULL, KB_IN_CSV },		/* no such ending */
	{ "a", "a,b\n", NULL, KB_IN_CSV },
	{ "a.csv", "", "a.csv: berkas kosong", KB_IN_AUTO },
	{ "a.csv", "PK\x03\x04zip", NULL, KB_IN_XLSX },	/* whatever it says */
	{ "a.xlsx", "a,b\n", "a.xlsx: bukan berkas XLSX; bila isinya CSV, pakai "
	    "--dari csv", KB_IN_AUTO },
};

static void
put(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	if (f != NULL) {
		fputs(text, f);
		fclose(f);
	}
}

static void
test_kinds(void)
{
	struct kb_input in;
	struct kb_err err;

	for (size_t i = 0; i < KB_LEN(begins); i++) {
		put("masuk", begins[i].text);
		is_int(kb_input_open(&in, "masuk", NULL, KB_IN_AUTO, &err), 0,
		    "'%.30s'", begins[i].text);
		is_int(in.kind, begins[i].kind, "... is of that kind");
		kb_input_close(&in);
	}
	for (size_t i = 0; i < KB_LEN(named); i++) {
		int rc;

		put(named[i].name, named[i].text);
		rc = kb_input_open(&in, named[i].name, NULL, KB_IN_AUTO, &err);
		is_str(rc == 0 ? NULL : err.msg, named[i].want, "%s of '%s'",
		    named[i].name, named[i].text);
		if (rc == 0)
			is_int(in.kind, named[i].kind, "... is of that kind");
		kb_input_close(&in);
		unlink(named[i].name);
	}
	is_int(kb_input_open(&in, "tiada", NULL, KB_IN_AUTO, &err), -1,
	    "none of that name");
	is_str(err.msg, "berkas 'tiada' tidak ditemukan", "is said");
	kb_input_close(&in);
	is_int(kb_input_open(&in, ".", NULL, KB_IN_AUTO, &err), -1, "a folder");
	is_int(err.status, KB_NOINPUT, "is no input");
	kb_input_close(&in);
}

/* 'most' bytes are read, and one more is too many. */
static void
test_whole(void)
{
	static const struct {
		const char	*text, *got, *why;
		size_t		 most;
	} whole[] = {
		{ BOM "a\r\nb\r", "a\nb", NULL, 100 },
		{ "abcd", "abcd", NULL, 4 },
		{ "abcde", NULL, "masuk.txt: lebih dari 0 KiB", 4 },
		{ "a\xff", NULL, "masuk.txt: bukan teks UTF-8; salin naskahnya "
		    "dari dokumen itu dan tempelkan", 100 },
		{ "PK\x03\x04", NULL, "masuk.txt: bukan teks UTF-8; salin "
		    "naskahnya dari dokumen itu dan tempelkan", 100 },
		{ "\xef\xbb", NULL, "masuk.txt: bukan teks UTF-8; salin "
		    "naskahnya dari dokumen itu dan tempelkan", 100 },
	};
	char hex[KB_SHA_HEX];

	for (size_t i = 0; i < KB_LEN(whole); i++) {
		struct kb_buf b = KB_BUF_INIT;
		struct kb_input in;
		struct kb_err err;
		int rc;

		put("masuk.txt", whole[i].text);
		rc = kb_input_open(&in, "masuk.txt", NULL, KB_IN_AUTO, &err);
		if (rc == 0)
			rc = kb_input_whole(&in, whole[i].most, &b, &err);
		is_str(rc == 0 ? kb_buf_str(&b) : NULL, whole[i].got,
		    "whole: '%s'", whole[i].text);
		is_str(rc == 0 ? NULL : err.msg, whole[i].why, "or why not");
		kb_buf_free(&b);
		kb_input_close(&in);
	}
	put("masuk.txt", "abc");
	for (int twice = 0; twice < 2; twice++) {
		struct kb_input in;
		struct kb_err err;
		char c[4] = "";

		is_int(kb_input_open(&in, "masuk.txt", NULL, KB_IN_CSV, &err) ==
		    0 ? kb_input_sha(&in, hex, &err) : -1, 0, "its sum");
		ok(strncmp(hex, "ba7816bf8f01cfea", 16) == 0, "is that of abc");
		is_int(kb_input_read(&in, c, 3, &err), 3,
		    "and it can be read again");
		is_str(c, "abc", "from its beginning");
		kb_input_close(&in);
	}
}

int
main(void)
{
	char dir[] = "/tmp/kesbang-input.XXXXXX";

	if (mkdtemp(dir) == NULL || chdir(dir) != 0)
		return 1;
	test_kinds();
	test_whole();
	unlink("masuk");
	unlink("masuk.txt");
	if (chdir("/") == 0)
		rmdir(dir);
	return done_testing();
}
