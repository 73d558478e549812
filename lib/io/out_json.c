/* SPDX-License-Identifier: ISC */
/* out_json.c - json (one array) and jsonl (one object a line). */
#include "writers.h"

void
kb_jsonl_begin(struct kb_out *o)
{
	(void)o;
}

void
kb_jsonl_row(struct kb_out *o, const void *rec)
{
	kb_json_fields(&o->buf, o->type, rec, o->env, o->field, o->n);
	kb_buf_addc(&o->buf, '\n');
}

void
kb_jsonl_end(struct kb_out *o)
{
	(void)o;
}

void
kb_json_begin(struct kb_out *o)
{
	kb_buf_addc(&o->buf, '[');
}

void
kb_json_row(struct kb_out *o, const void *rec)
{
	kb_buf_adds(&o->buf, o->rows > 1 ? ",\n" : "\n");
	kb_json_fields(&o->buf, o->type, rec, o->env, o->field, o->n);
}

void
kb_json_end(struct kb_out *o)
{
	kb_buf_adds(&o->buf, o->rows > 0 ? "\n]\n" : "]\n");
}
