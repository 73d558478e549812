/* SPDX-License-Identifier: ISC */
/*
 * out_doc.c - lists for people beyond the terminal: html and wa.  The rows
 * become the table of a document, which is laid out at the end; the format
 * and its layout have one name.
 */
#include <string.h>

#include "kesbang/doc.h"
#include "writers.h"

void
kb_doc_out_begin(struct kb_out *o)
{
	struct kb_buf columns = KB_BUF_INIT;

	o->priv = kb_doc_of_type(o->type);
	for (size_t i = 0; i < o->n; i++)
		kb_buf_addf(&columns, "%s%s", i > 0 ? "," : "",
		    o->type->field[o->field[i]].name);
	kb_doc_records(o->priv, o->type, kb_buf_str(&columns));
	kb_buf_free(&columns);
}

void
kb_doc_out_row(struct kb_out *o, const void *rec)
{
	kb_doc_record(o->priv, rec, o->env);
}

/* Notes stand under the table, a line each. */
void
kb_doc_out_end(struct kb_out *o)
{
	struct kb_err err;
	const struct kb_layout *layout = kb_layout(o->format->name, &err);
	const char *p = kb_buf_str(&o->note);
	struct kb_buf line = KB_BUF_INIT;

	while (*p != '\0') {
		size_t n = strcspn(p, "\n");

		kb_buf_cut(&line, 0);
		kb_buf_add(&line, p, n);
		if (n > 0)
			kb_doc_note(o->priv, line.s);
		p += n + (p[n] == '\n');
	}
	kb_buf_free(&line);
	if (layout == NULL || layout->write(o->priv, o->sink, &err) != 0)
		kb_sink_fail(o->sink, &err);
}

void
kb_doc_out_drop(struct kb_out *o)
{
	kb_doc_free(o->priv);
	o->priv = NULL;
}
