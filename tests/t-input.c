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
	/* what is no label though it has a colon */
	{ "Judul, isi: a\nLokasi, tempat: b\n", KB_IN_CSV },
	{ "Http://a.id\nHttp://b.id\n", KB_IN_CSV },
	{ "KECAMATAN : SEPAKU;;;\nDESA : A;;;\n", KB_IN_CSV },
	{ "KECAMATAN : SEPAKU,,,\nDESA : A,,,\n", KB_IN_CSV },
	{ "KECAMATAN : SEPAKU\tA\nDESA : A\tB\n", KB_IN_CSV },
	/* one label is enough where there is little else */
	{ "Judul: a\nb\nc\n", KB_IN_FORM },
	{ "Judul: a\nb\nc\nd\n", KB_IN_CSV },
	/* the last line may be cut off */
	{ "judul: a\nLokasi", KB_IN_YAML },
	{ "judul: a\n- lokasi: b\nD", KB_IN_YAML },
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

/* ---- what is no text ---- */

#define CFB "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#define OLD "f: lembar kerja .xls lama; simpan ulang sebagai .xlsx"
#define UTF16 "f: berkas UTF-16; simpan ulang sebagai 'CSV UTF-8'"
#define BYTES(s) (s), sizeof(s) - 1

static const struct {
	const char	*text;
	size_t		 n;
	const char	*want;
} foreign[] = {
	{ BYTES("\xff\xfe" "a\0"), UTF16 },
	{ BYTES("a\0b\0c\0d\0"), UTF16 },
	{ BYTES("\0a\0b\0c\0d"), UTF16 },
	{ BYTES("a\0 \0 \0d\0"), UTF16 },
	{ BYTES("a\0b\0c\0"), NULL },		/* too little of it */
	{ BYTES("a\0bbc\0d\0"), NULL },
	{ BYTES("a\0b\0ccd\0"), NULL },
	{ BYTES("\n\0b\0c\0d\0"), NULL },
	{ BYTES("a\0\n\0c\0d\0"), NULL },
	{ BYTES("a\0b\0\n\0d\0"), NULL },
	{ BYTES("\0a\1b\0c\0d"), NULL },
	{ BYTES("\0a\0b\1c\0d"), NULL },
	{ BYTES("\0\n\0b\0c\0d"), NULL },
	{ BYTES("\0a\0\n\0c\0d"), NULL },
	{ BYTES("\0a\0b\0\n\0d"), NULL },
	{ BYTES("%PDF-1.7"), "f: berkas PDF; minta lembar kerjanya (.xlsx)" },
	{ BYTES(CFB), OLD },
};

/* A container of Excel's, its sectors of 1 << shift bytes; the name of the
 * stream at a place, or none. */
static const struct {
	int		 shift;
	size_t		 size, at;
	const char	*want;
} containers[] = {
	{ 9, 2048, 512, "f: dikunci dengan kata sandi; buka, hapus kata "
	    "sandinya, simpan ulang" },
	{ 12, 8192, 4096, "f: dikunci dengan kata sandi; buka, hapus kata "
	    "sandinya, simpan ulang" },
	{ 9, 2048, 0, OLD },
	{ 9, 520, 0, OLD },
	{ 12, 2048, 0, OLD },				/* cut off */
	{ 5, 2048, 512, OLD },				/* no such size */
};

static void
put_bytes(const char *name, const char *text, size_t n)
{
	FILE *f = fopen(name, "w");

	if (f != NULL) {
		fwrite(text, 1, n, f);
		fclose(f);
	}
}

static void
opens(const char *text, size_t n, const char *want, const char *what)
{
	struct kb_input in;
	struct kb_err err;
	int rc;

	put_bytes("f", text, n);
	rc = kb_input_open(&in, "f", NULL, KB_IN_AUTO, &err);
	is_str(rc == 0 ? NULL : err.msg, want, "%s", what);
	kb_input_close(&in);
	unlink("f");
}

static void
test_foreign(void)
{
	static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k";

	for (size_t i = 0; i < KB_LEN(foreign); i++) {
		char what[32];

		snprintf(what, sizeof(what), "foreign bytes %zu", i);
		opens(foreign[i].text, foreign[i].n, foreign[i].want, what);
	}
	for (size_t i = 0; i < KB_LEN(containers); i++) {
		char all[8192] = CFB, what[32];

		all[0x1e] = (char)containers[i].shift;
		if (containers[i].at > 0)
			memcpy(all + containers[i].at, name, sizeof(name) - 1);
		snprintf(what, sizeof(what), "container %zu", i);
		opens(all, containers[i].size, containers[i].want, what);
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
	is_int(kb_input_open(&in, "masuk/x", NULL, KB_IN_AUTO, &err), -1,
	    "in a file that is no folder");
	is_int(err.status, KB_NOINPUT, "is no input, either");
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
		{ "ab", "ab", NULL, 4 },
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
	{
		struct kb_buf b = KB_BUF_INIT;
		struct kb_input in;
		struct kb_err err;

		kb_input_text(&in, "f", "", 0, KB_IN_FORM);
		is_int(kb_input_whole(&in, 100, &b, &err), 0, "of nothing");
		is_str(kb_buf_str(&b), "", "nothing");
		kb_input_close(&in);
		kb_buf_free(&b);
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
	test_foreign();
	test_whole();
	unlink("masuk");
	unlink("masuk.txt");
	if (chdir("/") == 0)
		rmdir(dir);
	return done_testing();
}
