/* SPDX-License-Identifier: ISC */
/*
 * yaml.c - strict YAML, event by event, by libyaml.  Every scalar is text
 * until a field says otherwise.  Anchors, aliases, tags and merge keys are
 * refused: no bomb to expand, nothing guessed.
 */
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "kesbang/text.h"
#include "reader.h"
#include "yaml_event.h"

#define AHEAD 65536			/* what libyaml may have read ahead */

struct kb_yaml {
	yaml_parser_t	 p;
	yaml_event_t	 ev;
	struct kb_input	*in;
	struct kb_err	*err;		/* set when reading itself failed */
	struct kb_yaml_most most;
	bool		 failed;
	size_t		 fed;		/* bytes given to libyaml */
	size_t		 began;		/* of those, when this record began */
};

/* libyaml reads ahead; a record beyond the cap is caught here. */
static int
give(void *arg, unsigned char *to, size_t size, size_t *n)
{
	struct kb_yaml *y = arg;
	ssize_t got;

	*n = 0;
	if (y->fed - y->began > y->most.bytes + AHEAD) {
		kb_fail(y->err, KB_DATA, "%s: satu %s lebih dari %zu MiB",
		    y->in->name, y->most.what, y->most.mib);
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

struct kb_yaml *
kb_yaml_open(struct kb_input *in, const struct kb_yaml_most *most,
    struct kb_err *err)
{
	struct kb_yaml *y = kb_alloc(sizeof(*y));

	y->in = in;
	y->err = err;
	y->most = *most;
	if (!yaml_parser_initialize(&y->p)) {
		(void)kb_fail(err, KB_INTERNAL, "libyaml tidak dapat dimulai");
		free(y);
		return NULL;
	}
	yaml_parser_set_input(&y->p, give, y);
	return y;
}

void
kb_yaml_close(struct kb_yaml *y)
{
	if (y == NULL)
		return;
	yaml_event_delete(&y->ev);
	yaml_parser_delete(&y->p);
	free(y);
}

void
kb_yaml_record(struct kb_yaml *y)
{
	y->began = y->fed;
}

bool
kb_yaml_empty(const struct kb_yaml *y)
{
	return y->fed == 0;
}

int
kb_yaml_refuse(struct kb_yaml *y, long line, const char *what)
{
	return kb_fail(y->err, KB_DATA, "%s:%ld: %s", y->in->name, line, what);
}

static int
parse(struct kb_yaml *y)
{
	yaml_event_delete(&y->ev);
	memset(&y->ev, 0, sizeof(y->ev));
	if (yaml_parser_parse(&y->p, &y->ev))
		return 0;
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

static const char tagged[] = "jangkar (&) dan tag (!) tidak diterima";

static int
scalar(struct kb_yaml *y, struct kb_yaml_event *e)
{
	const char *s = (const char *)y->ev.data.scalar.value;

	if (y->ev.data.scalar.anchor != NULL || y->ev.data.scalar.tag != NULL)
		return kb_yaml_refuse(y, e->line, tagged);
	if (strlen(s) != y->ev.data.scalar.length)
		return kb_yaml_refuse(y, e->line, "ada byte NUL");
	/* libyaml lets "\\uFFFF" pass. */
	if (!kb_utf8_ok(s, strlen(s), NULL))
		return kb_yaml_refuse(y, e->line, "ada U+FFFE atau U+FFFF, "
		    "yang bukan karakter");
	e->text = s;
	if (y->ev.data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	    (*s == '\0' || strcmp(s, "~") == 0 || strcmp(s, "null") == 0))
		e->text = NULL;
	return 0;
}

int
kb_yaml_next(struct kb_yaml *y, struct kb_yaml_event *e)
{
	for (;;) {
		if (parse(y) != 0)
			return -1;
		*e = (struct kb_yaml_event){
		    .line = (long)y->ev.start_mark.line + 1 };
		switch (y->ev.type) {
		case YAML_SCALAR_EVENT:
			e->kind = KB_YAML_TEXT;
			return scalar(y, e);
		case YAML_MAPPING_START_EVENT:
			e->kind = KB_YAML_MAP;
			return y->ev.data.mapping_start.anchor != NULL ||
			    y->ev.data.mapping_start.tag != NULL ?
			    kb_yaml_refuse(y, e->line, tagged) : 0;
		case YAML_SEQUENCE_START_EVENT:
			e->kind = KB_YAML_LIST;
			return y->ev.data.sequence_start.anchor != NULL ||
			    y->ev.data.sequence_start.tag != NULL ?
			    kb_yaml_refuse(y, e->line, tagged) : 0;
		case YAML_MAPPING_END_EVENT:
		case YAML_SEQUENCE_END_EVENT:
			e->kind = KB_YAML_END;
			return 0;
		case YAML_DOCUMENT_END_EVENT:
			e->kind = KB_YAML_DOCUMENT;
			return 0;
		case YAML_STREAM_END_EVENT:
			e->kind = KB_YAML_EOF;
			return 0;
		case YAML_ALIAS_EVENT:
			return kb_yaml_refuse(y, e->line, "alias (*) tidak "
			    "diterima");
		default:
			break;
		}
	}
}
