/* SPDX-License-Identifier: ISC */
/* What goes out for others to read: calendars, YAML to fill in; and documents
 * of several records that come back. */
#include <stdlib.h>
#include <unistd.h>

#include "kesbang/nest.h"
#include "kesbang/out.h"
#include "kesbang/read.h"
#include "kesbang/text.h"
#include "tap.h"

struct thing {
	kb_text	 nama, isi;
	kb_int	 jumlah;
	kb_enum	 sifat;
	kb_pdate tanggal;
};

static const struct kb_word sifat[] = {
	{ "biasa", "biasa", NULL }, { "rahasia", "sangat rahasia", NULL },
	{ 0 }
};

#define T struct thing
static const struct kb_field loose_fields[] = {
	TEXT(T, nama, "nama"), TEXT(T, isi, "isi"), INT(T, jumlah, "jumlah"),
	ENUM(T, sifat, sifat, "sifat"),
	PDATE(T, tanggal, "tanggal", .show = true),
};
static const struct kb_field keyed_fields[] = {
	TEXT(T, nama, "nama", .key = true), TEXT(T, isi, "isi"),
	INT(T, jumlah, "jumlah"), ENUM(T, sifat, sifat, "sifat"),
	PDATE(T, tanggal, "tanggal", .show = true),
};
#undef T

static const struct kb_type loose = {
	.name = "lepas", .help = "hal", .size = sizeof(struct thing),
	KB_FIELDS(loose_fields),
}, keyed = {
	.name = "kunci", .help = "hal", .size = sizeof(struct thing),
	KB_FIELDS(keyed_fields),
};

static const struct kb_env env = { .zone = KB_WITA, .today = { 20250601 } };

/* ---- calendars ---- */

/* The calendar of these records, its lines ended by '\n' alone. */
static char *
calendar(const struct kb_type *type, const struct kb_env *with,
    unsigned remind, const struct thing *t, size_t n, size_t *undated)
{
	char path[] = "/tmp/kesbang-uji-XXXXXX";
	struct kb_out o = { .type = type, .env = with, .remind = remind };
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	int fd = mkstemp(path), c;
	FILE *f;

	close(fd);
	o.format = kb_format("ics", &err);
	ok(o.format != NULL && kb_sink_open(&o.sink, path, NULL, &err) == 0 &&
	    kb_out_columns(&o, "nama,isi,jumlah,sifat", false, &err) == 0,
	    "a calendar begins %s", err.msg);
	kb_out_begin(&o);
	for (size_t i = 0; i < n; i++)
		kb_out_row(&o, &t[i]);
	kb_out_end(&o);
	*undated = o.undated;
	ok(kb_sink_close(o.sink, 0, &err) == 0, "and ends %s", err.msg);
	kb_out_free(&o);
	f = fopen(path, "r");
	while (f != NULL && (c = getc(f)) != EOF)
		if (c != '\r')
			kb_buf_addc(&b, (char)c);
	if (f != NULL)
		fclose(f);
	unlink(path);
	return kb_buf_take(&b);
}

static char *
line_of(const char *ics, const char *name)
{
	const char *at = strstr(ics, name);

	return at == NULL ? kb_strdup("") :
	    kb_asprintf("%.*s", (int)strcspn(at, "\n"), at);
}

static void
has_line(const char *ics, const char *name, const char *want, const char *what)
{
	char *line = line_of(ics, name);

	is_str(line, want, "%s", what);
	free(line);
}

static void
test_event(void)
{
	const struct thing t = { .nama = "A;\x01\x7f, b\\\nc",
	    .isi = "teks", .jumlah = { 7, true }, .sifat = { 2 },
	    .tanggal = { 20250605 } };
	const struct thing none = { .nama = "B" };
	size_t undated;
	char *s = calendar(&loose, &env, 3, &t, 1, &undated);

	has_line(s, "SUMMARY", "SUMMARY:A\\;\\, b\\\\ c - teks - sangat rahasia",
	    "signs have a meaning, controls have no place");
	has_line(s, "CATEGORIES", "CATEGORIES:sangat rahasia", "its words");
	has_line(s, "TRIGGER", "TRIGGER:-P3D", "three days before");
	has_line(s, "DTSTAMP", "DTSTAMP:20250601T000000Z", "as of today");
	is_int(undated, 0, "it has its day");
	free(s);
	s = calendar(&loose, NULL, 3, &t, 1, &undated);
	has_line(s, "TRIGGER", "", "nobody knows today: no alarm");
	has_line(s, "DTSTAMP", "DTSTAMP:20250605T000000Z", "as of its day");
	free(s);
	s = calendar(&loose, &env, 0, &t, 1, &undated);
	has_line(s, "TRIGGER", "", "nobody asks for an alarm");
	free(s);
	s = calendar(&loose, NULL, 0, &none, 1, &undated);
	is_int(undated, 1, "what has no day is left out");
	has_line(s, "TZID", "TZID:WIB", "a calendar of nothing has a zone");
	free(s);
	s = calendar(&loose, &env, 0, NULL, 0, &undated);
	has_line(s, "TZID", "TZID:WITA", "that of the office");
	free(s);
}

static void
test_past(void)
{
	const struct thing t = { .nama = "A", .tanggal = { 20250500 } };
	size_t undated;
	char *s = calendar(&loose, &env, 3, &t, 1, &undated);

	has_line(s, "TRIGGER", "", "what is past has no alarm");
	has_line(s, "DTSTART", "DTSTART;VALUE=DATE:20250501", "a month's first");
	has_line(s, "DTEND", "DTEND;VALUE=DATE:20250601", "and its end");
	free(s);
}

/* Which identity a record has in a calendar of its own. */
static char *
uid(const struct kb_type *type, const char *nama, const char *isi, int jumlah)
{
	const struct thing t = { .nama = nama, .isi = isi,
	    .jumlah = { jumlah, true }, .tanggal = { 20250605 } };
	size_t undated;
	char *s = calendar(type, &env, 0, &t, 1, &undated);
	char *line = line_of(s, "UID:");

	free(s);
	return line;
}

static void
test_identity(void)
{
	static const struct {
		const struct kb_type *type;
		const char *nama, *isi;
		int jumlah;
		bool same;
		const char *what;
	} t[] = {
		{ &loose, "A", "x", 2, true, "figures are not who it is" },
		{ &loose, "A", "y", 1, false, "other words are" },
		{ &keyed, "A", "y", 2, true, "beside a key nothing is" },
		{ &keyed, "B", "x", 1, false, "but the key" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		char *a = uid(t[i].type, "A", "x", 1);
		char *b = uid(t[i].type, t[i].nama, t[i].isi, t[i].jumlah);

		is_int(strcmp(a, b) == 0, t[i].same, "%s", t[i].what);
		free(a);
		free(b);
	}
}

/* Of many each has its own, those that come again their number. */
static void
test_many(void)
{
	enum { MANY = 500 };
	struct thing *t = kb_alloc((MANY + 2) * sizeof(*t));
	char name[MANY][16];
	size_t undated, bad = 0, numbered = 0;
	char *s;

	for (size_t i = 0; i < MANY; i++) {
		snprintf(name[i], sizeof(name[i]), "nama %zu", i);
		t[i] = (struct thing){ .nama = name[i],
		    .tanggal = { 20250605 } };
	}
	t[MANY] = t[MANY + 1] = t[0];
	s = calendar(&loose, &env, 0, t, MANY + 2, &undated);
	for (char *p = s; (p = strstr(p, "UID:")) != NULL;) {
		char *line = line_of(p, "UID:");

		numbered += strchr(line, '-') != NULL;
		bad += strstr(p + 4, line) != NULL;
		free(line);
		p += 4;
	}
	is_int(bad, 0, "no identity comes twice");
	is_int(numbered, 2, "two are told apart by a number");
	ok(strstr(s, "-2@kesbangpol") != NULL && strstr(s, "-3@kesbangpol") !=
	    NULL, "the second and the third");
	free(s);
	free(t);
}

/* ---- tables for the eye ---- */

static void
table_is(const struct thing *t, size_t n, size_t width, const char *note,
    const char *want, const char *what)
{
	char path[] = "/tmp/kesbang-uji-XXXXXX";
	struct kb_out o = { .type = &loose, .width = width };
	struct kb_buf b = KB_BUF_INIT;
	struct kb_err err = { 0 };
	int fd = mkstemp(path), c;
	FILE *f;

	close(fd);
	o.format = kb_format("tabel", &err);
	ok(o.format != NULL && kb_sink_open(&o.sink, path, NULL, &err) == 0 &&
	    kb_out_columns(&o, "nama,isi,jumlah", false, &err) == 0,
	    "a table begins %s", err.msg);
	kb_buf_adds(&o.note, note);
	kb_out_begin(&o);
	for (size_t i = 0; i < n; i++)
		kb_out_row(&o, &t[i]);
	kb_out_end(&o);
	ok(kb_sink_close(o.sink, 0, &err) == 0, "and ends %s", err.msg);
	kb_out_free(&o);
	f = fopen(path, "r");
	while (f != NULL && (c = getc(f)) != EOF)
		kb_buf_addc(&b, (char)c);
	if (f != NULL)
		fclose(f);
	unlink(path);
	is_str(kb_buf_str(&b), want, "%s", what);
	kb_buf_free(&b);
}

static void
test_tables(void)
{
	const struct thing t[] = {
		{ .nama = "satu\ndua\ttiga\rempat", .jumlah = { 7, true } },
		{ .nama = "lima", .isi = "kata kata kata kata kata kata" },
	};

	table_is(t, KB_LEN(t), 0, "catatan yang panjang sekali\n",
	    "NAMA                ISI                           JUMLAH\n"
	    "satu dua tiga empat                                    7\n"
	    "lima                kata kata kata kata kata kata\n"
	    "catatan yang panjang sekali\n",
	    "of any width: a line each");
	table_is(t, KB_LEN(t), 30, "catatan yang panjang sekali\n",
	    "NAMA       ISI       JUMLAH\n"
	    "satu dua                  7\n"
	    "tiga empat\n"
	    "lima       kata kata\n"
	    "           kata kata\n"
	    "           kata kata\n"
	    "catatan yang panjang sekali\n",
	    "in thirty columns");
	table_is(NULL, 0, 0, "", "", "of nothing");
}

/* ---- YAML to fill in ---- */

static int
keep_isi(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	const struct thing *t = rec;

	(void)given, (void)src, (void)errs, (void)err;
	kb_buf_adds(arg, t->isi != NULL ? t->isi : "-");
	return 0;
}

#define FIFTY "kata kata kata kata kata kata kata kata kata kata "

static const struct {
	const char *value, *form;
} forms[] = {
	{ "kata", "# isi\nisi: kata\n" },
	{ "null", "# isi\nisi: \"null\"\n" },
	{ "nan", "# isi\nisi: \"nan\"\n" },
	{ "ya: tidak", "# isi\nisi: \"ya: tidak\"\n" },
	{ "satu\ndua", "# isi\nisi: |-\n  satu\n  dua\n" },
	{ "satu\n\ndua", "# isi\nisi: |-\n  satu\n\n  dua\n" },
	{ FIFTY "ujung", "# isi\nisi: |-\n  " FIFTY "ujung\n" },
	{ "\nawal", "# isi\nisi: \"\\nawal\"\n" },
	{ " depan\nbaris", "# isi\nisi: \" depan\\nbaris\"\n" },
	{ "akhir\n", "# isi\nisi: \"akhir\\n\"\n" },
	{ "a\tb\nc", "# isi\nisi: \"a\\x09b\\nc\"\n" },
	{ "a\x7f\nc", "# isi\nisi: \"a\\x7F\\nc\"\n" },
	{ "a\xc2\x85\nc", "# isi\nisi: \"a\\x85\\nc\"\n" },
	{ "a\xc2\xa0\nc", "# isi\nisi: |-\n  a\xc2\xa0\n  c\n" },
	{ "a\xe2\x80\xa8\nc", "# isi\nisi: \"a\\u2028\\nc\"\n" },
	{ "a\xe2\x80\xa9\nc", "# isi\nisi: \"a\\u2029\\nc\"\n" },
	{ "a\xef\xbb\xbf\nc", "# isi\nisi: \"a\\uFEFF\\nc\"\n" },
	{ "a\xe2\x80\x93\nc", "# isi\nisi: |-\n  a\xe2\x80\x93\n  c\n" },
	{ "\xc2\x9f\xc2\x80", "# isi\nisi: \"\\x9F\\x80\"\n" },
	{ "a\xe2\x80\xa8 \xe2\x80\xa9 \xef\xbb\xbf",
	    "# isi\nisi: \"a\\u2028 \\u2029 \\uFEFF\"\n" },
};

static void
test_forms(void)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_yaml_form(&b, &loose, NULL, NULL, 0x9);
	is_str(kb_buf_str(&b), "# nama\nnama:\n# sifat: biasa, rahasia\n"
	    "sifat:\n", "an empty one");
	for (size_t i = 0; i < KB_LEN(forms); i++) {
		struct thing t = { .isi = forms[i].value };
		struct kb_buf got = KB_BUF_INIT;
		struct kb_read_opt opt = { .type = &loose, .rec = keep_isi,
		    .arg = &got };
		struct kb_errs errs = { 0 };
		struct kb_err err = { 0 };
		struct kb_input in;
		char *trimmed = kb_strdup(forms[i].value);

		kb_buf_cut(&b, 0);
		kb_yaml_form(&b, &loose, &t, NULL, 0x2);
		is_str(kb_buf_str(&b), forms[i].form, "form %zu", i);
		kb_input_text(&in, "f", b.s, b.len, KB_IN_YAML);
		ok(kb_read(&in, &opt, &errs, &err) == 0 && errs.count == 0,
		    "form %zu is read %s", i, err.msg);
		is_str(kb_buf_str(&got), kb_trim(trimmed),
		    "form %zu says the same", i);
		kb_input_close(&in);
		kb_errs_free(&errs);
		kb_buf_free(&got);
		free(trimmed);
	}
	kb_buf_free(&b);
}

/* ---- documents ---- */

static void
show(const struct kb_node *n, struct kb_buf *b)
{
	if (n->key != NULL)
		kb_buf_addf(b, "%s=", n->key);
	if (n->kind == KB_NODE_TEXT) {
		kb_buf_adds(b, n->text != NULL ? n->text : "~");
		return;
	}
	kb_buf_addc(b, n->kind == KB_NODE_MAP ? '{' : '[');
	for (const struct kb_node *c = n->child; c != NULL; c = c->next) {
		show(c, b);
		kb_buf_adds(b, c->next != NULL ? "," : "");
	}
	kb_buf_addc(b, n->kind == KB_NODE_MAP ? '}' : ']');
}

static const struct {
	const char *what, *in, *want;
	bool nested;
} documents[] = {
	{ "a record", "a: 1\nb: dua\nc:\n", "{a=1,b=dua,c=~}", false },
	{ "one within another", "a:\n  - b: 1\n  - [x, y]\n",
	    "{a=[{b=1},[x,y]]}", true },
	{ "several, and empty ones", "---\n---\na: 1\n---\n''\n---\n- b\n",
	    "{a=1}[b]", false },
	{ "a text", "kata\n", "kata", false },
	{ "nothing", "", "", false },
	{ "a name twice", "a: 1\nb: 2\na: 3\n", "! f:3: 'a' disebut dua kali; "
	    "sudah ada pada baris 1", false },
	{ "a name that is a list", "? [a]\n: b\n",
	    "! f:1: nama bagian harus teks", false },
	{ "a name that is nothing", "~: b\n", "! f:1: nama bagian harus teks",
	    false },
	{ "no YAML", "a: [1\n", "! f:2:1: susunan YAML tidak dapat dibaca",
	    false },
	{ "none within a part", "a:\n  b: [x, }\n", "! f:2:10: susunan YAML "
	    "tidak dapat dibaca", false },
	{ "none at a name", "a: 1\n{\n", "! f:3:1: titik dua sesudah nama "
	    "kolom tidak ada", false },
	{ "none at the beginning", "}\n", "! f:1:1: susunan YAML tidak dapat "
	    "dibaca", false },
	{ "parts within parts", "[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]\n",
	    "! f:1: terlalu banyak bagian di dalam bagian", false },
};

static void
test_documents(void)
{
	struct kb_buf b = KB_BUF_INIT, many = KB_BUF_INIT;
	struct kb_err err = { 0 };
	struct kb_input in;
	struct kb_nest t;

	for (size_t i = 0; i < KB_LEN(documents); i++) {
		kb_input_text(&in, "f", documents[i].in,
		    strlen(documents[i].in), KB_IN_YAML);
		kb_buf_cut(&b, 0);
		if (kb_nest_read(&in, &t, &err) != 0)
			kb_buf_addf(&b, "! %s", err.msg);
		else
			for (const struct kb_node *n = t.root; n != NULL;
			    n = n->next)
				show(n, &b);
		is_str(kb_buf_str(&b), documents[i].want, "%s",
		    documents[i].what);
		if (documents[i].want[0] != '!')
			is_int(kb_nest_nested(&t), documents[i].nested,
			    "more than records of texts");
		if (i == 0) {
			ok(kb_node_find(t.root, "b") != NULL &&
			    strcmp(kb_node_find(t.root, "b")->text, "dua") ==
			    0, "its part is found");
			ok(kb_node_find(t.root, "z") == NULL, "another is not");
			ok(kb_node_find(kb_node_find(t.root, "b"), "a") ==
			    NULL, "in a text there is none");
			ok(kb_node_find(NULL, "a") == NULL, "nor in nothing");
		}
		kb_nest_free(&t);
		kb_input_close(&in);
	}
	for (int i = 0; i < 257; i++)
		kb_buf_addf(&many, "a%d: 1\n", i);
	kb_input_text(&in, "f", many.s, many.len, KB_IN_YAML);
	ok(kb_nest_read(&in, &t, &err) != 0, "257 names");
	is_str(err.msg, "f:257: terlalu banyak nama dalam satu bagian",
	    "are too many");
	kb_nest_free(&t);
	kb_input_close(&in);
	kb_buf_free(&many);
	kb_buf_free(&b);
}

int
main(void)
{
	test_event();
	test_past();
	test_identity();
	test_many();
	test_tables();
	test_forms();
	test_documents();
	return done_testing();
}
