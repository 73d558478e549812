/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <stdlib.h>

#include "kesbang/text.h"
#include "tap.h"

struct pair {
	const char *in, *out;
};
typedef void text_fn(struct kb_buf *, const char *);

static const struct pair folds[] = {
	{ "", "" }, { "Lok Tuan", "lok tuan" }, { "  A \t\n B  ", "a b" },
	{ "É", "e" }, { "e\xcc\x81", "e" }, { "Straße", "strasse" },
	{ "İ", "i" }, { "Jum’at", "jum'at" }, { "Jumʼat", "jum'at" },
	{ "Jum`at", "jum'at" }, { "a–b—c‑d", "a-b-c-d" },
	{ "a\xc2\xa0\xc2\xa0" "b", "a b" }, { "a\xe3\x80\x80" "b", "a b" },
	{ "\xef\xbb\xbf" "A", "a" }, { "a\xe2\x80\x8e" "b", "ab" },
	{ "ÅNGSTRÖM", "angstrom" }, { "中文", "中文" },
	{ "a.b, c!", "a.b, c!" }, { "a\xff" "b", "a\xef\xbf\xbd" "b" },
};
static const struct pair names[] = {
	{ "Lok Tuan", "loktuan" }, { "LOK-TUAN", "loktuan" },
	{ "Loktuan.", "loktuan" }, { "Jum'at", "jumat" }, { "É 1", "e1" },
	{ "?!", "" }, { "a_b", "ab" }, { "中 文。", "中文" }, { "½", "½" },
};
static const struct pair jsons[] = {
	{ "", "\"\"" }, { "a", "\"a\"" }, { "a\"b\\c", "\"a\\\"b\\\\c\"" },
	{ "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
	{ "\x01\x1f", "\"\\u0001\\u001f\"" }, { "\x7f", "\"\x7f\"" },
	{ "é中", "\"é中\"" }, { "a\xe2\x80\xa8" "b", "\"a\\u2028b\"" },
	{ "\xe2\x80\xa9", "\"\\u2029\"" }, { "–", "\"–\"" },
	{ "\xe2\x80", "\"\xe2\x80\"" },
};
static const struct pair visibles[] = {
	{ "", "" }, { "aé中", "aé中" }, { "a\nb\tc", "a b c" },
	{ "\x1b[31m", "\\x1B[31m" }, { "\x7f", "\\x7F" }, { "\r", "\\x0D" },
	{ "\xc2\x9b" "x", "\\x9Bx" }, { "\xc2\xa0", "\xc2\xa0" },
	{ "a\xe2\x80\xae" "b", "a\\u202Eb" }, { "\xe2\x81\xa6", "\\u2066" },
	{ "\xe2\x81\xa9", "\\u2069" }, { "\xe2\x80\xaa", "\\u202A" },
	{ "\xef\xbf\xbe", "\\uFFFE" }, { "a\xef\xbf\xbf", "a\\uFFFF" },
	{ "\x9b" "x", "\\x9Bx" }, { "\xef\xbf\xbd", "\xef\xbf\xbd" },
};
static const struct pair trims[] = {
	{ "", "" }, { " ", "" }, { "a", "a" }, { " a b\r\n", "a b" },
	{ "\xef\xbb\xbf" "a\xc2\xa0", "a" }, { "\xc2\xa0é\xc2\xa0", "é" },
	{ "\xc2\xa0", "" },
};

static void
test_table(text_fn *fn, const struct pair *p, size_t n, const char *what)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "x");
		fn(&b, p[i].in);
		is_str(b.s + 1, p[i].out, "%s to '%s'", what, p[i].out);
	}
	kb_buf_free(&b);
}

static void
test_utf8(void)
{
	static const char *const bad[] = {
		"\x80", "\xc0\x80", "\xc1\xbf", "\xc3", "\xc3(", "\xe0\x9f\xbf",
		"\xed\xa0\x80", "\xef\xbf", "\xf0\x8f\xbf\xbf",
		"\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xe2\x28\xa1",
		"\xf0\x9f\x98", "\xef\xbf\xbe", "\xef\xbf\xbf",
	};
	static const char *const good[] = {
		"", "abc", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80",
		"\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbd",
		"\xf0\x90\x80\x80",
		"\xf4\x8f\xbf\xbf", "\x01\x7f", "12345678é12345678é",
	};
	char text[40];
	size_t at, wrong = 0;

	for (size_t i = 0; i < KB_LEN(good); i++)
		ok(kb_utf8_ok(good[i], strlen(good[i]), &at), "good %zu", i);
	for (size_t i = 0; i < KB_LEN(bad); i++)
		for (size_t pad = 0; pad < 20; pad++) {
			size_t n = pad + strlen(bad[i]);

			memset(text, 'a', sizeof(text));
			memcpy(text + pad, bad[i], strlen(bad[i]));
			wrong += kb_utf8_ok(text, n, &at) || at != pad;
			wrong += kb_utf8_ok(text, sizeof(text), NULL);
		}
	is_int(wrong, 0, "every fault is found at its place");
	for (size_t pad = wrong = 0; pad < 20; pad++) {
		memset(text, 'a', sizeof(text));
		text[pad] = '\0';
		wrong += kb_utf8_ok(text, sizeof(text), &at) || at != pad;
		wrong += !kb_utf8_ok(text, pad, &at);
	}
	is_int(wrong, 0, "NUL is a fault");
}

static void
test_match(void)
{
	ok(kb_same_name("Lok Tuan", "LOK-TUAN"), "same name");
	ok(!kb_same_name("Lok Tuan", "Loktuang"), "other name");
	ok(kb_in_list("aktif|tidak aktif", "Tidak Aktif"), "last in list");
	ok(kb_in_list("aktif|tidak aktif", "AKTIF"), "first in list");
	ok(!kb_in_list("aktif|tidak aktif", "tidak"), "a part is not in list");
	ok(!kb_in_list("aktif|tidak aktif", "aktif|tidak"), "nor two");
	ok(!kb_in_list("", "a"), "the empty list");
	ok(!kb_in_list("a||b", ""), "nothing is in no list");
	is_int(kb_width(""), 0, "width of nothing");
	is_int(kb_width("abc"), 3, "width of ASCII");
	is_int(kb_width("é"), 1, "width of a letter");
	is_int(kb_width("e\xcc\x81"), 1, "width with a mark");
	is_int(kb_width("中文"), 4, "width of wide letters");
	is_int(kb_width("a\x1b" "b"), 2, "width of a control");
}

static void
is_wrapped(const char *start, const char *s, size_t indent, size_t width,
    const char *want)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, start);
	kb_wrap(&b, s, kb_width(start), indent, width);
	is_str(kb_buf_str(&b), want, "wrap at %zu", width);
	kb_buf_free(&b);
}

static void
test_wrap(void)
{
	is_wrapped("", "", 0, 10, "");
	is_wrapped("", "aaa bbb ccc", 0, 11, "aaa bbb ccc");
	is_wrapped("", "aaa bbb ccc", 0, 10, "aaa bbb\nccc");
	is_wrapped("", "aaa bbb ccc", 2, 7, "aaa bbb\n  ccc");
	is_wrapped("-o  ", "aaa bbb", 4, 8, "-o  aaa\n    bbb");
	is_wrapped("option  ", "aaa", 4, 10, "option  \n    aaa");
	is_wrapped("", "a  b\t c ", 0, 10, "a b c");
	is_wrapped("", "a\nb\n\nc\n", 1, 10, "a\n b\n\n c");
	is_wrapped("", "abcdefghij", 0, 4, "abcd\nefgh\nij");
	is_wrapped("", "x abcdefghij y", 0, 4, "x\nabcd\nefgh\nij y");
	is_wrapped("", "中文中文", 0, 5, "中文\n中文");
	is_wrapped("", "ééé ééé", 0, 3, "ééé\nééé");
	is_wrapped("", "ab", 4, 2, "ab");
	is_wrapped("", "abc", 4, 2, "ab\n    c");
	is_wrapped("", "a\xc2\xa0" "b c", 0, 3, "a\xc2\xa0" "b\nc");
	is_wrapped("", "ab", 0, 0, "a\nb");
}

static void
test_nearer(void)
{
	static const struct {
		const char *word, *candidate;
		size_t d;			/* 3: not near */
	} t[] = {
		{ "impor", "impor", 0 }, { "IMPOR", "impor", 0 },
		{ "import", "impor", 1 }, { "impro", "impor", 1 },
		{ "ipmro", "impor", 2 }, { "imp", "impor", 3 },
		{ "lihta", "lihat", 1 }, { "xxxxx", "lihat", 3 },
		{ "abc", "abd", 1 }, { "abc", "add", 3 }, { "ca", "abc", 3 },
		{ "laporan", "lapor", 2 }, { "", "a", 1 }, { "", "", 0 },
		{ "abcd", "acbde", 2 },
	};
	const char *best = NULL;
	char far[100];
	size_t d;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		d = 3;
		best = kb_nearer(t[i].word, t[i].candidate, NULL, &d);
		is_int(d, t[i].d, "'%s' from '%s'", t[i].word, t[i].candidate);
		is_str(best, t[i].d < 3 ? t[i].candidate : NULL, "and that");
	}
	d = 3;
	best = kb_nearer("lihta", "lihas", NULL, &d);
	best = kb_nearer("lihta", "lihat", best, &d);
	best = kb_nearer("lihta", "lita", best, &d);
	is_str(best, "lihat", "the nearest, and the first of equals");
	memset(far, 'a', sizeof(far));
	far[99] = '\0';
	d = 3;
	is_str(kb_nearer(far, far, NULL, &d), NULL, "too long to be a command");
}

static const struct pair parts[] = {
	{ "", "" }, { "a", "[a]" }, { "a|b", "[a][b]" }, { "a|", "[a]" },
	{ "|a", "[][a]" }, { "a||b c", "[a][][b c]" }, { "|", "[]" },
};

static void
list_parts(struct kb_buf *out, const char *s)
{
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&s, '|', &one))
		kb_buf_addf(out, "[%s]", one.s);
	ok(*s == '\0' && !kb_next_part(&s, '|', &one), "nothing is left");
	s = NULL;
	ok(!kb_next_part(&s, '|', &one), "nothing has no part");
	kb_buf_free(&one);
}

static void
test_shorten(void)
{
	static const struct { const char *in; size_t width; const char *out; }
	    cut[] = {
		{ "FKDM Kecamatan", 14, "FKDM Kecamatan" },
		{ "FKDM Kecamatan", 13, "FKDM Kecamat…" },
		{ "satu dua tiga empat", 15, "satu dua tiga…" },
		{ "satu dua, tiga empat", 13, "satu dua…" },
		{ "satu\ndua", 20, "satu dua" },
		{ "éééé éé", 5, "éééé…" },
		{ "", 5, "" },
	};
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(cut); i++) {
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "> ");
		kb_shorten(&b, cut[i].in, cut[i].width);
		is_str(b.s + 2, cut[i].out, "'%s' in %zu", cut[i].in,
		    cut[i].width);
		ok(kb_width(b.s + 2) <= cut[i].width, "and no wider");
	}
	kb_buf_free(&b);
}

static void
test_nik(void)
{
	static const char *const yes[] = { "6474011203800010",
	    "Budi (NIK 6474015203800010)", "6474 0112 0380 0010",
	    "2020-2025 6474.0112.0380.0010", "640112-710399-0001",
	    "KTP:1101013112990001." };
	static const char *const no[] = { "", "647401120380001",
	    "64740112038000101", "6474013203800010", "6474014003800010",
	    "6474017203800010", "6474011213800010", "0574011203800010",
	    "12-05-2019 12-05-2024", "6474 0112 0380 010", "081234567890",
	    "6474 0112 0380", "6474/0112/0380/0010" };

	for (size_t i = 0; i < KB_LEN(yes); i++)
		ok(kb_holds_nik(yes[i]), "a NIK: %s", yes[i]);
	for (size_t i = 0; i < KB_LEN(no); i++)
		ok(!kb_holds_nik(no[i]), "none: %s", no[i]);
}

static void
test_once(void)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_add_once(&b, "Ikan kembung", ", ");
	kb_buf_add_once(&b, "Ikan", ", ");
	kb_buf_add_once(&b, "kembung", ", ");
	kb_buf_add_once(&b, "Ikan", ", ");
	kb_buf_add_once(&b, "kembung", ", ");
	is_str(b.s, "Ikan kembung, Ikan, kembung", "once, each whole");
	kb_buf_free(&b);
}

/* ---- what all else stands on ---- */

static void
test_base(void)
{
	static const struct {
		const char *dir, *name, *path;
	} paths[] = {
		{ "a", "b", "a/b" }, { "a/", "b", "a/b" }, { "/", "b", "/b" },
		{ "", "b", "/b" },
	};
	static const struct {
		const char *in, *out;
	} lines[] = {
		{ "a\nb\tc\rd", "a b c d" },
		{ "é 中 \xf0\x9f\x98\x80", "é 中 \xf0\x9f\x98\x80" },
		{ "a\xc3", "a" }, { "a\xe4\xb8", "a" },
		{ "a\xf0\x9f\x98", "a" }, { "a\x80z", "az" },
		{ "a\xe4z", "az" },
	};
	static const struct {
		int		 num;
		const char	*msg;
		int		 status;
	} failures[] = {
		{ ENOENT, "tidak ada", KB_IO },
		{ EACCES, "tidak ada izin", KB_PERM },
		{ EPERM, "tidak ada izin", KB_PERM },
		{ EISDIR, "ini folder, bukan berkas", KB_IO },
		{ ENOTDIR, "bagian dari jalurnya bukan folder", KB_IO },
		{ ENOSPC, "penyimpanan penuh", KB_IO },
		{ EDQUOT, "penyimpanan penuh", KB_IO },
		{ EROFS, "penyimpanan hanya dapat dibaca", KB_IO },
		{ EIO, "kesalahan perangkat penyimpanan", KB_IO },
		{ EMFILE, "terlalu banyak berkas terbuka", KB_IO },
		{ ENFILE, "terlalu banyak berkas terbuka", KB_IO },
		{ EEXIST, "sudah ada", KB_IO },
		{ EFBIG, "berkas terlalu besar", KB_IO },
		{ ENAMETOOLONG, "nama berkas terlalu panjang", KB_IO },
	};
	struct kb_buf b = KB_BUF_INIT;
	struct kb_errs errs = { 0 };
	struct kb_err err;
	void *p = kb_realloc(NULL, 0, 1);

	ok(p != NULL, "room for nothing");
	free(p);
	for (size_t i = 0; i < KB_LEN(paths); i++) {
		char *s = kb_path(paths[i].dir, paths[i].name);

		is_str(s, paths[i].path, "path in '%s'", paths[i].dir);
		free(s);
	}
	for (size_t i = 0; i < KB_LEN(lines); i++) {
		kb_fail(&err, KB_DATA, "%s", lines[i].in);
		is_str(err.msg, lines[i].out, "one line, whole letters: %zu", i);
	}
	for (size_t i = 0; i < KB_LEN(failures); i++) {
		char *want = kb_asprintf("f: %s", failures[i].msg);

		errno = failures[i].num;
		ok(kb_fail_errno(&err, KB_IO, "f") == -1, "it fails");
		is_str(err.msg, want, "what is said of %d", failures[i].num);
		is_int(err.status, failures[i].status, "and its status");
		free(want);
	}
	kb_buf_cut(&b, 0);
	is_str(kb_buf_str(&b), "", "nothing is cut from nothing");
	kb_buf_adds(&b, "abc");
	kb_buf_cut(&b, 5);
	is_str(kb_buf_str(&b), "abc", "nor more than there is");
	kb_buf_free(&b);
	for (int i = 0; i < 2 * KB_ERRS_KEPT; i++)
		kb_errs_add(&errs, NULL, NULL, "%d", i);
	is_int(errs.count, 2 * KB_ERRS_KEPT, "all faults are counted");
	is_str(errs.msg[KB_ERRS_KEPT - 1] + strspn(errs.msg[KB_ERRS_KEPT - 1],
	    "0123456789"), "", "the first ones are kept");
	kb_errs_free(&errs);
}

int
main(void)
{
	test_utf8();
	test_table(kb_fold, folds, KB_LEN(folds), "fold");
	test_table(kb_fold_name, names, KB_LEN(names), "name");
	test_table(kb_json_str, jsons, KB_LEN(jsons), "json");
	test_table(kb_visible, visibles, KB_LEN(visibles), "visible");
	for (size_t i = 0; i < KB_LEN(trims); i++) {
		char *s = kb_asprintf("%s", trims[i].in);

		is_str(kb_trim(s), trims[i].out, "trim to '%s'", trims[i].out);
		free(s);
	}
	test_shorten();
	test_nik();
	test_table(list_parts, parts, KB_LEN(parts), "parts");
	test_match();
	test_wrap();
	test_nearer();
	test_once();
	test_base();
	return done_testing();
}
