/* SPDX-License-Identifier: ISC */
/*
 * yaml_rows.c - records in YAML: mappings of texts, one a document ("---") or
 * as items of one sequence.  Nested values belong to documents that are read
 * as a whole (nest.h).
 */
#include "kesbang/text.h"
#include "reader.h"
#include "yaml_event.h"

struct rows {
	struct kb_yaml	*y;
	struct kb_input	*in;
	const struct kb_rows *to;
	struct kb_pairs	 pairs;
	struct kb_err	*err;
};

static int
value(struct rows *r, const char *name, const struct kb_yaml_event *e)
{
	struct kb_src src = { r->in->name, e->line, NULL };

	if (e->kind != KB_YAML_TEXT)
		return kb_fail(r->err, KB_DATA, "%s:%ld: %.60s: nilai harus "
		    "satu teks, bukan daftar atau bagian", r->in->name,
		    e->line, name);
	return kb_pairs_add(&r->pairs, name, e->text, &src, r->err);
}

/* After its beginning: pairs up to the end. */
static int
mapping(struct rows *r, long line)
{
	struct kb_src start = { r->in->name, line, NULL };
	struct kb_buf name = KB_BUF_INIT;
	struct kb_yaml_event e;
	int rc = 0;

	kb_pairs_begin(&r->pairs);
	while ((rc = kb_yaml_next(r->y, &e)) == 0 && e.kind != KB_YAML_END) {
		if (e.kind != KB_YAML_TEXT || e.text == NULL) {
			rc = kb_yaml_refuse(r->y, e.line, e.kind ==
			    KB_YAML_TEXT ? "nama kolom kosong" :
			    "nama kolom harus teks");
			break;
		}
		kb_buf_cut(&name, 0);
		kb_buf_adds(&name, e.text);
		if ((rc = kb_yaml_next(r->y, &e)) != 0 ||
		    (rc = value(r, name.s, &e)) != 0)
			break;
	}
	kb_buf_free(&name);
	if (rc != 0)
		return rc;
	return r->pairs.n == 0 ? kb_yaml_refuse(r->y, line, "catatan tanpa "
	    "isi") : kb_pairs_end(&r->pairs, r->to, &start, r->err);
}

static int
stream(struct rows *r)
{
	struct kb_yaml_event e;
	bool in_list = false, any = false;
	int rc = 0;

	while (rc == 0 && (rc = kb_yaml_next(r->y, &e)) == 0 &&
	    e.kind != KB_YAML_EOF) {
		kb_yaml_record(r->y);
		if (e.kind == KB_YAML_MAP) {
			any = true;
			rc = mapping(r, e.line);
		} else if (e.kind == KB_YAML_LIST) {
			rc = in_list ? kb_yaml_refuse(r->y, e.line, "daftar di "
			    "dalam daftar") : 0;
			in_list = true;
		} else if (e.kind == KB_YAML_END) {
			in_list = false;
		} else if (e.kind == KB_YAML_TEXT && e.text != NULL &&
		    *e.text != '\0') {		/* "---" with nothing is fine */
			rc = kb_yaml_refuse(r->y, e.line, "setiap catatan "
			    "harus berupa baris 'kolom: nilai'");
		}
	}
	if (rc == 0 && !any && !kb_yaml_empty(r->y))
		return kb_fail(r->err, KB_DATA, "%s: tidak berisi catatan",
		    r->in->name);
	return rc;
}

#define MIB (1024 * 1024)
#define WIDEST 4			/* bytes of one byte: "\x01" */

int
kb_read_yaml(struct kb_input *in, const struct kb_rows *to,
    struct kb_err *err)
{
	static const struct kb_yaml_most most = { WIDEST * KB_RECORD_MAX,
	    KB_RECORD_MAX / MIB, "catatan" };
	struct rows r = { .in = in, .to = to, .err = err,
	    .y = kb_yaml_open(in, &most, err) };
	int rc = r.y != NULL ? stream(&r) : -1;

	kb_yaml_close(r.y);
	kb_pairs_free(&r.pairs);
	return rc;
}
