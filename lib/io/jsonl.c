/* SPDX-License-Identifier: ISC */
/*
 * jsonl.c - JSON in: one flat object a line, or one array of flat objects.
 * Strings, numbers, true, false and null are values; a number is kept as the
 * text it is, so no digit is lost.
 */
#include <string.h>

#include "json.h"

struct json {
	struct kb_json	 json;
	struct kb_buf	 name, value;
	struct kb_pairs	 pairs;
};

/* true, false, null, a number; *null tells. */
static int
bare(struct kb_json *t, struct kb_buf *out, bool *null)
{
	kb_json_word(t, out);
	*null = strcmp(kb_buf_str(out), "null") == 0;
	if (*null)
		return 0;
	if (strcmp(kb_buf_str(out), "true") == 0) {
		kb_buf_cut(out, 0);
		kb_buf_adds(out, "ya");
	} else if (strcmp(kb_buf_str(out), "false") == 0) {
		kb_buf_cut(out, 0);
		kb_buf_adds(out, "tidak");
	} else if (!kb_json_is_number(kb_buf_str(out))) {
		return kb_json_wrong(t, "nilai harus teks berkutip, angka "
		    "biasa, true, false atau null");
	}
	return 0;
}

static int
pair(struct json *j)
{
	struct kb_json *t = &j->json;
	bool null = false;
	int c;

	if (kb_json_blanks(t) != '"')
		return kb_json_wrong(t, "nama kolom berkutip diharapkan di "
		    "sini");
	kb_json_get(t);
	if (kb_json_string(t, &j->name) != 0)
		return -1;
	if (kb_json_blanks(t) != ':')
		return kb_json_wrong(t, "titik dua sesudah nama kolom tidak "
		    "ada");
	kb_json_get(t);
	c = kb_json_blanks(t);
	if (c == '{' || c == '[')
		return kb_json_wrong(t, "nilai harus satu teks atau angka, "
		    "bukan daftar");
	if (c == '"') {
		kb_json_get(t);
		if (kb_json_string(t, &j->value) != 0)
			return -1;
	} else if (bare(t, &j->value, &null) != 0) {
		return -1;
	}
	return kb_pairs_add(&j->pairs, kb_buf_str(&j->name),
	    null ? NULL : kb_buf_str(&j->value), &t->src, t->err);
}

/* After the opening brace. */
static int
object(struct json *j, const struct kb_rows *rows)
{
	struct kb_json *t = &j->json;
	struct kb_src start = t->src;
	int c;

	kb_pairs_begin(&j->pairs);
	if (kb_json_blanks(t) == '}')
		return kb_json_wrong(t, "catatan tanpa isi");
	do {
		if (pair(j) != 0)
			return -1;
		c = kb_json_blanks(t);
		kb_json_get(t);
	} while (c == ',');
	if (c != '}')
		return kb_json_wrong(t, "koma atau kurung tutup } diharapkan "
		    "di sini");
	return kb_pairs_end(&j->pairs, rows, &start, t->err);
}

static int
at_end(struct kb_json *t)
{
	if (kb_json_blanks(t) != KB_JSON_END || t->failed)
		return kb_json_wrong(t, "ada sesuatu sesudah kurung tutup ]");
	return 0;
}

static int
stream(struct json *j, const struct kb_rows *rows)
{
	struct kb_json *t = &j->json;
	bool array = false;
	int c, rc;

	if (kb_json_blanks(t) == '[') {
		array = true;
		kb_json_get(t);
		if (kb_json_blanks(t) == ']') {
			kb_json_get(t);
			return at_end(t);
		}
	}
	for (;;) {
		if ((c = kb_json_blanks(t)) == KB_JSON_END && !array)
			return t->failed ? -1 : 0;
		if (c != '{')
			return kb_json_wrong(t, "kurung buka { diharapkan di "
			    "sini");
		kb_json_get(t);
		if ((rc = object(j, rows)) != 0)
			return rc;
		if (!array)
			continue;
		c = kb_json_blanks(t);
		kb_json_get(t);
		if (c == ']')
			return at_end(t);
		if (c != ',')
			return kb_json_wrong(t, "koma atau ] diharapkan di "
			    "sini");
	}
}

int
kb_read_jsonl(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct json j = { 0 };
	int rc;

	kb_json_open(&j.json, in, 0, err);
	rc = stream(&j, rows);
	kb_json_close(&j.json);
	kb_buf_free(&j.name);
	kb_buf_free(&j.value);
	kb_pairs_free(&j.pairs);
	return rc;
}
