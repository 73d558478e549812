/* SPDX-License-Identifier: ISC */
/* nest_out.c - documents that hold one thing inside the other, written. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/nest.h"
#include "kesbang/text.h"
#include "writers.h"

#define WIDTH 80
#define STEP 2

static void
begin(struct kb_nest_out *o)
{
	kb_buf_addf(o->to, "%*s%s", o->indent - (o->dash ? STEP : 0), "",
	    o->dash ? "- " : "");
	o->dash = false;
}

static size_t
column(const struct kb_nest_out *o)
{
	const char *line = strrchr(kb_buf_str(o->to), '\n');

	return kb_width(line != NULL ? line + 1 : kb_buf_str(o->to));
}

/*
 * A scalar as it is written, over several lines: a line end between two words
 * is read as one blank.
 */
static void
fold(struct kb_nest_out *o, char *s, int indent)
{
	size_t at = column(o);

	for (char *word = s, *next; word != NULL; word = next) {
		size_t n;

		next = strchr(word + 1, ' ');
		while (next != NULL && (next[1] == ' ' || next[-1] == ' ' ||
		    next[1] == '-' || next[1] == '.' || next[1] == '\0'))
			next = strchr(next + 1, ' ');
		if (next != NULL)
			*next++ = '\0';
		n = kb_width(word);
		if (word != s && at + 1 + n > WIDTH) {
			kb_buf_addf(o->to, "\n%*s", indent, "");
			at = (size_t)indent;
		} else if (word != s) {
			kb_buf_addc(o->to, ' ');
			at++;
		}
		kb_buf_adds(o->to, word);
		at += n;
	}
}

void
kb_nest_begin(struct kb_nest_out *o, const char *key)
{
	begin(o);
	kb_buf_addf(o->to, "%s:\n", key);
	o->indent += STEP;
}

void
kb_nest_end(struct kb_nest_out *o)
{
	o->indent -= STEP;
	o->dash = false;
}

void
kb_nest_item(struct kb_nest_out *o)
{
	o->indent += STEP;
	o->dash = true;
}

void
kb_nest_put(struct kb_nest_out *o, const char *key, const struct kb_field *f,
    const char *value)
{
	struct kb_buf b = KB_BUF_INIT;

	begin(o);
	if (key != NULL)
		kb_buf_addf(o->to, "%s: ", key);
	kb_yaml_value(&b, f, value);
	fold(o, b.s, o->indent + (key != NULL ? STEP : 0));
	kb_buf_addc(o->to, '\n');
	kb_buf_free(&b);
}

/* [a, b] where that fits into the line. */
static bool
flow(struct kb_nest_out *o, const char *key, const char *const *text, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	bool fits;

	for (size_t i = 0; i < n; i++) {
		kb_buf_adds(&b, i > 0 ? ", " : "[");
		kb_yaml_value(&b, NULL, text[i]);
	}
	kb_buf_addc(&b, ']');
	fits = (size_t)o->indent + strlen(key) + 2 + kb_width(b.s) <= WIDTH;
	if (fits) {
		begin(o);
		kb_buf_addf(o->to, "%s: %s\n", key, b.s);
	}
	kb_buf_free(&b);
	return fits;
}

void
kb_nest_list(struct kb_nest_out *o, const char *key, const char *const *text,
    size_t n)
{
	if (flow(o, key, text, n))
		return;
	kb_nest_begin(o, key);
	for (size_t i = 0; i < n; i++) {
		kb_nest_item(o);
		kb_nest_put(o, NULL, NULL, text[i]);
		kb_nest_end(o);
	}
	kb_nest_end(o);
}

void
kb_nest_note(struct kb_nest_out *o, const char *text)
{
	struct kb_buf b = KB_BUF_INIT, line = KB_BUF_INIT;
	int indent = o->indent - (o->dash ? STEP : 0);
	const char *rest;

	kb_wrap(&b, text, 0, 0, (size_t)(WIDTH - indent - 2));
	rest = kb_buf_str(&b);
	while (kb_next_part(&rest, '\n', &line)) {
		kb_buf_addf(o->to, "%*s# ", indent, "");
		kb_visible(o->to, kb_buf_str(&line));
		kb_buf_addc(o->to, '\n');
	}
	kb_buf_free(&line);
	kb_buf_free(&b);
}
