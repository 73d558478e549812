/* SPDX-License-Identifier: ISC */
/*
 * yaml.c - strict YAML in, by libyaml's events: mappings of scalars, one a
 * document ("---") or as items of one sequence.  Every scalar is text until
 * a field says otherwise.  Anchors, aliases, tags, merge keys and nested
 * values are refused: no bomb to expand, nothing guessed.
 */
#include <string.h>
#include <yaml.h>

#include "kesbang/text.h"
#include "reader.h"

#define WIDEST 4			/* bytes of one byte: "\x01" */
#define AHEAD 65536			/* what libyaml may have read ahead */

struct yaml {
	yaml_parser_t	 p;
	struct kb_input	*in;
	struct kb_err	*err;		/* set when reading itself failed */
	bool		 failed;
	size_t		 fed;		/* bytes given to libyaml */
	size_t		 began;		/* of those, when this record began */
	struct kb_pairs	 pairs;
};

/* libyaml reads ahead; a record beyond the cap is caught here. */
static int
give(void *arg, unsigned char *to, size_t size, size_t *n)
{
	struct yaml *y = arg;
	ssize_t got;

	*n = 0;
	if (y->fed - y->began > WIDEST * KB_RECORD_MAX + AHEAD) {
		kb_fail(y->err, KB_DATA, "%s: satu catatan lebih dari 1 MiB",
		    y->in->name);
		y->failed = true;
		return 0;
	}
	got = kb_input_read(y->in, to, size, y->err);
	y->failed = got < 0;
	*n = got > 0 ? (size_t)got : 0;
	y->fed += *n;
	return got >= 0;
}

static const char *
problem(const char *p)
{
	static const struct { const char *en, *id; } words[] = {
		{ "could not find expected ':'",
		  "titik dua sesudah nama kolom tidak ada" },
		{ "mapping values are not allowed in this context",
		  "titik dua tidak boleh di sini; kurung nilainya dengan kutip" },
		{ "found character that cannot start any token",
		  "tanda ini tidak boleh mengawali nilai (Tab atau @); "
		  "pakai spasi atau kutip" },
		{ "did not find expected key",
		  "nama kolom tidak ada atau lekukan baris tidak lurus" },
		{ "control characters are not allowed",
		  "ada karakter kendali" },
		{ "found unexpected end of stream",
		  "berkas berakhir di tengah nilai" },
		{ "found a tab character that violates indentation",
		  "tanda ini tidak boleh mengawali nilai (Tab atau @); "
		  "pakai spasi atau kutip" },
		{ "found undefined alias", "alias (*) tidak diterima" },
	};

	for (size_t i = 0; i < KB_LEN(words); i++)
		if (p != NULL && strcmp(words[i].en, p) == 0)
			return words[i].id;
	return "susunan YAML tidak dapat dibaca";
}

static int
next(struct yaml *y, yaml_event_t *ev, struct kb_src *src)
{
	if (yaml_parser_parse(&y->p, ev)) {
		src->line = (long)ev->start_mark.line + 1;
		return 0;
	}
	if (y->failed)
		return -1;
	if (y->p.error == YAML_READER_ERROR)
		return kb_fail(y->err, KB_DATA, "%s: bukan UTF-8 atau ada "
		    "karakter kendali (byte ke-%zu)", y->in->name,
		    y->p.problem_offset + 1);
	return kb_fail(y->err, KB_DATA, "%s:%zu:%zu: %s", y->in->name,
	    y->p.problem_mark.line + 1, y->p.problem_mark.column + 1,
	    problem(y->p.problem));
}

static int
refuse(struct yaml *y, const struct kb_src *src, const char *what)
{
	return kb_fail(y->err, KB_DATA, "%s:%ld: %s", src->file, src->line,
	    what);
}

/* A plain scalar: no anchor, no tag; NULL text for null. */
static int
scalar(struct yaml *y, const yaml_event_t *ev, const struct kb_src *src,
    const char **text)
{
	const char *s = (const char *)ev->data.scalar.value;
	bool plain = ev->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;

	if (ev->data.scalar.anchor != NULL || ev->data.scalar.tag != NULL)
		return refuse(y, src, "jangkar (&) dan tag (!) tidak diterima");
	if (strlen(s) != ev->data.scalar.length)
		return refuse(y, src, "ada byte NUL");
	*text = s;
	if (plain && (*s == '\0' || strcmp(s, "~") == 0 ||
	    strcmp(s, "null") == 0))
		*text = NULL;
	return 0;
}

static int
value_event(struct yaml *y, const yaml_event_t *ev, const char *name,
    const struct kb_src *src)
{
	const char *text;

	if (ev->type == YAML_ALIAS_EVENT)
		return refuse(y, src, "alias (*) tidak diterima");
	if (ev->type != YAML_SCALAR_EVENT)
		return kb_fail(y->err, KB_DATA, "%s:%ld: %.60s: nilai harus "
		    "satu teks, bukan daftar atau bagian", src->file,
		    src->line, name);
	if (scalar(y, ev, src, &text) != 0)
		return -1;
	return kb_pairs_add(&y->pairs, name, text, src, y->err);
}

/* After MAPPING_START: pairs up to MAPPING_END. */
static int
mapping(struct yaml *y, const struct kb_rows *rows, struct kb_src *start)
{
	struct kb_src src = *start;
	struct kb_buf name = KB_BUF_INIT;
	const char *text;
	yaml_event_t ev;
	int rc = 0;

	kb_pairs_begin(&y->pairs);
	while (rc == 0) {
		if (next(y, &ev, &src) != 0)
			break;
		if (ev.type == YAML_MAPPING_END_EVENT) {
			yaml_event_delete(&ev);
			kb_buf_free(&name);
			return y->pairs.n == 0 ?
			    refuse(y, start, "catatan tanpa isi") :
			    kb_pairs_end(&y->pairs, rows, start, y->err);
		}
		rc = ev.type != YAML_SCALAR_EVENT ?
		    refuse(y, &src, "nama kolom harus teks") :
		    scalar(y, &ev, &src, &text);
		if (rc == 0 && text == NULL)
			rc = refuse(y, &src, "nama kolom kosong");
		if (rc == 0) {
			kb_buf_cut(&name, 0);
			kb_buf_adds(&name, text);
		}
		yaml_event_delete(&ev);
		if (rc != 0 || next(y, &ev, &src) != 0)
			break;
		rc = value_event(y, &ev, name.s, &src);
		yaml_event_delete(&ev);
	}
	kb_buf_free(&name);
	return -1;
}

static int
stream(struct yaml *y, const struct kb_rows *rows)
{
	struct kb_src src = { y->in->name, 1, NULL };
	yaml_event_t ev;
	bool in_list = false, any = false, end = false;
	int rc = 0;

	while (rc == 0 && !end) {
		if (next(y, &ev, &src) != 0)
			return -1;
		y->began = y->fed;
		switch (ev.type) {
		case YAML_MAPPING_START_EVENT:
			any = true;
			rc = ev.data.mapping_start.anchor != NULL ||
			    ev.data.mapping_start.tag != NULL ?
			    refuse(y, &src, "jangkar (&) dan tag (!) tidak "
			    "diterima") : mapping(y, rows, &src);
			break;
		case YAML_SEQUENCE_START_EVENT:
			rc = in_list || ev.data.sequence_start.anchor != NULL ?
			    refuse(y, &src, "daftar di dalam daftar") : 0;
			in_list = true;
			break;
		case YAML_SEQUENCE_END_EVENT:
			in_list = false;
			break;
		case YAML_SCALAR_EVENT:		/* "---" with nothing is fine */
			if (ev.data.scalar.length > 0)
				rc = refuse(y, &src, "setiap catatan harus "
				    "berupa baris 'kolom: nilai'");
			break;
		case YAML_ALIAS_EVENT:
			rc = refuse(y, &src, "alias (*) tidak diterima");
			break;
		case YAML_STREAM_END_EVENT:
			end = true;
			break;
		default:
			break;
		}
		yaml_event_delete(&ev);
	}
	if (rc == 0 && !any && y->fed > 0)
		return kb_fail(y->err, KB_DATA, "%s: tidak berisi catatan",
		    y->in->name);
	return rc;
}

int
kb_read_yaml(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct yaml y = { .in = in, .err = err };
	int rc;

	if (!yaml_parser_initialize(&y.p))
		return kb_fail(err, KB_INTERNAL, "libyaml tidak dapat dimulai");
	yaml_parser_set_input(&y.p, give, &y);
	rc = stream(&y, rows);
	yaml_parser_delete(&y.p);
	kb_pairs_free(&y.pairs);
	return rc;
}
