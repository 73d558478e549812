/* SPDX-License-Identifier: ISC */
/*
 * jsonl.c - JSON in: one flat object a line, or one array of flat objects.
 * Strings, numbers, true, false and null are values; a number is kept as the
 * text it is, so no digit is lost.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "reader.h"

struct json {
	struct kb_input	*in;
	struct kb_err	*err;
	struct kb_src	 src;
	char		*buf;
	size_t		 have, at;
	bool		 failed;
	struct kb_buf	 name, value;
	struct kb_pairs	 pairs;
};

#define CHUNK 65536
#define END (-1)

static int
peek(struct json *j)
{
	ssize_t n;

	if (j->at < j->have)
		return (unsigned char)j->buf[j->at];
	if (j->failed)
		return END;
	n = kb_input_read(j->in, j->buf, CHUNK, j->err);
	j->failed = n < 0;
	j->have = n > 0 ? (size_t)n : 0;
	j->at = 0;
	return n > 0 ? (unsigned char)j->buf[0] : END;
}

static int
get(struct json *j)
{
	int c = peek(j);

	if (c != END)
		j->at++;
	if (c == '\n')
		j->src.line++;
	return c;
}

static int
wrong(struct json *j, const char *what)
{
	if (j->failed)
		return -1;
	return kb_fail(j->err, KB_DATA, "%s:%ld: JSON: %s", j->src.file,
	    j->src.line, what);
}

static int
blanks(struct json *j)
{
	int c;

	while ((c = peek(j)) == ' ' || c == '\t' || c == '\r' || c == '\n')
		get(j);
	return c;
}

static int
hex4(struct json *j, unsigned *u)
{
	*u = 0;
	for (int i = 0; i < 4; i++) {
		int c = get(j);

		if (c >= '0' && c <= '9')
			*u = *u * 16 + (unsigned)(c - '0');
		else if ((c | 32) >= 'a' && (c | 32) <= 'f')
			*u = *u * 16 + (unsigned)((c | 32) - 'a') + 10;
		else
			return wrong(j, "\\u harus diikuti empat angka heksa");
	}
	return 0;
}

static void
put_utf8(struct kb_buf *b, unsigned u)
{
	if (u < 0x80) {
		kb_buf_addc(b, (char)u);
	} else if (u < 0x800) {
		kb_buf_addc(b, (char)(0xc0 | u >> 6));
		kb_buf_addc(b, (char)(0x80 | (u & 63)));
	} else if (u < 0x10000) {
		kb_buf_addc(b, (char)(0xe0 | u >> 12));
		kb_buf_addc(b, (char)(0x80 | (u >> 6 & 63)));
		kb_buf_addc(b, (char)(0x80 | (u & 63)));
	} else {
		kb_buf_addc(b, (char)(0xf0 | u >> 18));
		kb_buf_addc(b, (char)(0x80 | (u >> 12 & 63)));
		kb_buf_addc(b, (char)(0x80 | (u >> 6 & 63)));
		kb_buf_addc(b, (char)(0x80 | (u & 63)));
	}
}

static int
unicode(struct json *j, struct kb_buf *out)
{
	unsigned u, low;

	if (hex4(j, &u) != 0)
		return -1;
	if (u >= 0xd800 && u < 0xdc00) {
		if (get(j) != '\\' || get(j) != 'u')
			return wrong(j, "pasangan \\u tidak lengkap");
		if (hex4(j, &low) != 0)
			return -1;
		if (low < 0xdc00 || low > 0xdfff)
			return wrong(j, "pasangan \\u tidak lengkap");
		u = 0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00);
	} else if ((u >= 0xdc00 && u <= 0xdfff) || u == 0) {
		return wrong(j, "\\u ini bukan karakter");
	}
	put_utf8(out, u);
	return 0;
}

static int
escape(struct json *j, struct kb_buf *out)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	int c = get(j);
	const char *p = c > 0 ? strchr(from, c) : NULL;

	if (c == 'u')
		return unicode(j, out);
	if (p == NULL || *p == '\0')
		return wrong(j, "garis miring terbalik diikuti tanda yang "
		    "tidak dikenal");
	kb_buf_addc(out, to[p - from]);
	return 0;
}

/* After the opening quote. */
static int
string(struct json *j, struct kb_buf *out)
{
	size_t bad;
	int c;

	kb_buf_cut(out, 0);
	while ((c = get(j)) != '"') {
		if (c == END || c == '\n')
			return wrong(j, "teks tidak ditutup dengan kutip");
		if (c < 0x20)
			return wrong(j, "karakter kendali di dalam teks");
		if (c == '\\') {
			if (escape(j, out) != 0)
				return -1;
		} else {
			kb_buf_addc(out, (char)c);
		}
		if (out->len > KB_RECORD_MAX)
			return wrong(j, "satu catatan lebih dari 1 MiB");
	}
	if (!kb_utf8_ok(kb_buf_str(out), out->len, &bad))
		return wrong(j, "teks bukan UTF-8");
	return 0;
}

static bool
is_number(const char *s)
{
	s += *s == '-';
	if (*s == '0')
		s++;
	else if (strspn(s, "0123456789") == 0)
		return false;
	else
		s += strspn(s, "0123456789");
	if (*s == '.') {
		s++;
		if (strspn(s, "0123456789") == 0)
			return false;
		s += strspn(s, "0123456789");
	}
	return *s == '\0';
}

/* true, false, null, a number; *null tells. */
static int
bare(struct json *j, struct kb_buf *out, bool *null)
{
	int c;

	kb_buf_cut(out, 0);
	while ((c = peek(j)) != END && c > ' ' && c != ',' && c != '}' &&
	    c != ']' && out->len < 64)
		kb_buf_addc(out, (char)get(j));
	*null = strcmp(kb_buf_str(out), "null") == 0;
	if (*null)
		return 0;
	if (strcmp(kb_buf_str(out), "true") == 0) {
		kb_buf_cut(out, 0);
		kb_buf_adds(out, "ya");
	} else if (strcmp(kb_buf_str(out), "false") == 0) {
		kb_buf_cut(out, 0);
		kb_buf_adds(out, "tidak");
	} else if (!is_number(kb_buf_str(out))) {
		return wrong(j, "nilai harus teks berkutip, angka biasa, true, "
		    "false atau null");
	}
	return 0;
}

static int
pair(struct json *j)
{
	bool null = false;
	int c;

	if (blanks(j) != '"')
		return wrong(j, "nama kolom berkutip diharapkan di sini");
	get(j);
	if (string(j, &j->name) != 0)
		return -1;
	if (blanks(j) != ':')
		return wrong(j, "titik dua sesudah nama kolom tidak ada");
	get(j);
	c = blanks(j);
	if (c == '{' || c == '[')
		return wrong(j, "nilai harus satu teks atau angka, bukan daftar");
	if (c == '"') {
		get(j);
		if (string(j, &j->value) != 0)
			return -1;
	} else if (bare(j, &j->value, &null) != 0) {
		return -1;
	}
	return kb_pairs_add(&j->pairs, kb_buf_str(&j->name),
	    null ? NULL : kb_buf_str(&j->value), &j->src, j->err);
}

/* After the opening brace. */
static int
object(struct json *j, const struct kb_rows *rows)
{
	struct kb_src start = j->src;
	int c;

	kb_pairs_begin(&j->pairs);
	if (blanks(j) == '}')
		return wrong(j, "catatan tanpa isi");
	do {
		if (pair(j) != 0)
			return -1;
		c = blanks(j);
		get(j);
	} while (c == ',');
	if (c != '}')
		return wrong(j, "koma atau kurung tutup } diharapkan di sini");
	return kb_pairs_end(&j->pairs, rows, &start, j->err);
}

static void
skip_bom(struct json *j)
{
	peek(j);
	if (j->have >= 3 && memcmp(j->buf, "\xef\xbb\xbf", 3) == 0)
		j->at = 3;
}

static int
at_end(struct json *j)
{
	if (blanks(j) != END || j->failed)
		return wrong(j, "ada sesuatu sesudah kurung tutup ]");
	return 0;
}

static int
stream(struct json *j, const struct kb_rows *rows)
{
	bool array = false;
	int c, rc;

	skip_bom(j);
	if (blanks(j) == '[') {
		array = true;
		get(j);
		if (blanks(j) == ']') {
			get(j);
			return at_end(j);
		}
	}
	for (;;) {
		if ((c = blanks(j)) == END && !array)
			return j->failed ? -1 : 0;
		if (c != '{')
			return wrong(j, "kurung buka { diharapkan di sini");
		get(j);
		if ((rc = object(j, rows)) != 0)
			return rc;
		if (!array)
			continue;
		c = blanks(j);
		get(j);
		if (c == ']')
			return at_end(j);
		if (c != ',')
			return wrong(j, "koma atau ] diharapkan di sini");
	}
}

int
kb_read_jsonl(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct json j = { .in = in, .err = err, .src = { in->name, 1, NULL } };
	int rc;

	j.buf = kb_realloc(NULL, CHUNK, 1);
	rc = stream(&j, rows);
	free(j.buf);
	kb_buf_free(&j.name);
	kb_buf_free(&j.value);
	kb_pairs_free(&j.pairs);
	return rc;
}
