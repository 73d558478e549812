/* SPDX-License-Identifier: ISC */
/* json.c - strings, numbers and words of JSON, and where they stand. */
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "kesbang/text.h"

#define CHUNK 65536
#define LONG_LINE 1000			/* bytes; then the line says little */

static bool
too_big(struct kb_json *j)
{
	if (j->most == 0 || j->before + j->have <= j->most)
		return false;
	kb_fail(j->err, KB_DATA, "%s: lebih dari %zu MiB; sederhanakan atau "
	    "bagi dahulu", j->src.file, j->most >> 20);
	return true;
}

int
kb_json_peek(struct kb_json *j)
{
	ssize_t n;

	if (j->at < j->have)
		return (unsigned char)j->buf[j->at];
	if (j->failed)
		return KB_JSON_END;
	j->before += j->have;
	n = kb_input_read(j->in, j->buf, CHUNK, j->err);
	j->have = n > 0 ? (size_t)n : 0;
	j->at = 0;
	j->failed = n < 0 || too_big(j);
	if (n <= 0 || j->failed) {
		j->have = 0;
		return KB_JSON_END;
	}
	return (unsigned char)j->buf[0];
}

int
kb_json_get(struct kb_json *j)
{
	int c = kb_json_peek(j);

	if (c != KB_JSON_END)
		j->at++;
	if (c == '\n') {
		j->src.line++;
		j->line_at = j->before + j->at;
	}
	return c;
}

int
kb_json_wrong(struct kb_json *j, const char *what)
{
	size_t at = j->before + j->at;
	struct kb_buf b = KB_BUF_INIT;

	if (j->failed)
		return -1;
	kb_buf_addf(&b, "%s:%ld: ", j->src.file, j->src.line);
	if (at - j->line_at > LONG_LINE)
		kb_buf_addf(&b, "byte ke-%zu: ", at);
	if (j->nth > 0)
		kb_buf_addf(&b, "%s ke-%zu: ", j->item, j->nth);
	kb_fail(j->err, KB_DATA, "%sJSON: %s", b.s, what);
	kb_buf_free(&b);
	return -1;
}

int
kb_json_blanks(struct kb_json *j)
{
	int c;

	while ((c = kb_json_peek(j)) == ' ' || c == '\t' || c == '\r' ||
	    c == '\n')
		kb_json_get(j);
	return c;
}

static int
hex4(struct kb_json *j, unsigned *u)
{
	*u = 0;
	for (int i = 0; i < 4; i++) {
		int c = kb_json_get(j);

		if (c >= '0' && c <= '9')
			*u = *u * 16 + (unsigned)(c - '0');
		else if ((c | 32) >= 'a' && (c | 32) <= 'f')
			*u = *u * 16 + (unsigned)((c | 32) - 'a') + 10;
		else
			return kb_json_wrong(j, "\\u harus diikuti empat "
			    "angka heksa");
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
unicode(struct kb_json *j, struct kb_buf *out)
{
	unsigned u, low;

	if (hex4(j, &u) != 0)
		return -1;
	if (u >= 0xd800 && u < 0xdc00) {
		if (kb_json_get(j) != '\\' || kb_json_get(j) != 'u')
			return kb_json_wrong(j, "pasangan \\u tidak lengkap");
		if (hex4(j, &low) != 0)
			return -1;
		if (low < 0xdc00 || low > 0xdfff)
			return kb_json_wrong(j, "pasangan \\u tidak lengkap");
		u = 0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00);
	} else if ((u >= 0xdc00 && u <= 0xdfff) || u == 0) {
		return kb_json_wrong(j, "\\u ini bukan karakter");
	}
	put_utf8(out, u);
	return 0;
}

static int
escape(struct kb_json *j, struct kb_buf *out)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	int c = kb_json_get(j);
	const char *p = c > 0 ? strchr(from, c) : NULL;	/* none at the end */

	if (c == 'u')
		return unicode(j, out);
	if (p == NULL)
		return kb_json_wrong(j, "garis miring terbalik diikuti tanda "
		    "yang tidak dikenal");
	kb_buf_addc(out, to[p - from]);
	return 0;
}

int
kb_json_string(struct kb_json *j, struct kb_buf *out)
{
	size_t bad;
	int c;

	kb_buf_cut(out, 0);
	while ((c = kb_json_get(j)) != '"') {
		if (c == KB_JSON_END || c == '\n')
			return kb_json_wrong(j, "teks tidak ditutup dengan "
			    "kutip");
		if (c < 0x20)
			return kb_json_wrong(j, "karakter kendali di dalam "
			    "teks");
		if (c == '\\') {
			if (escape(j, out) != 0)
				return -1;
		} else {
			kb_buf_addc(out, (char)c);
		}
		if (out->len > KB_RECORD_MAX)
			return kb_json_wrong(j, "satu catatan lebih "
			    "dari 1 MiB");
	}
	if (!kb_utf8_ok(kb_buf_str(out), out->len, &bad))
		return kb_json_wrong(j, "teks bukan UTF-8");
	return 0;
}

bool
kb_json_is_number(const char *s)
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

void
kb_json_word(struct kb_json *j, struct kb_buf *out)
{
	int c;

	kb_buf_cut(out, 0);
	while ((c = kb_json_peek(j)) != KB_JSON_END && c > ' ' && c != ',' &&
	    c != '}' && c != ']' && out->len < 64)
		kb_buf_addc(out, (char)kb_json_get(j));
}

void
kb_json_open(struct kb_json *j, struct kb_input *in, size_t most,
    struct kb_err *err)
{
	*j = (struct kb_json){ .in = in, .err = err, .most = most,
	    .src = { in->name, 1, NULL }, .buf = kb_realloc(NULL, CHUNK, 1) };
	kb_json_peek(j);
	if (j->have >= 3 && memcmp(j->buf, "\xef\xbb\xbf", 3) == 0)
		j->at = 3;
}

void
kb_json_close(struct kb_json *j)
{
	free(j->buf);
	j->buf = NULL;
}
