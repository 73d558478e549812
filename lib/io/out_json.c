/* SPDX-License-Identifier: ISC */
/* out_json.c - json (one array) and jsonl (one object a line). */
#include "writers.h"

static uint64_t
fields(const struct kb_out *o)
{
	uint64_t set = 0;

	for (size_t i = 0; i < o->n; i++)
		set |= UINT64_C(1) << o->field[i];
	return set;
}

void
kb_jsonl_begin(struct kb_out *o)
{
	(void)o;
}

void
kb_jsonl_row(struct kb_out *o, const void *rec)
{
	kb_json_rec(&o->buf, o->type, rec, o->env, fields(o));
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
	kb_json_rec(&o->buf, o->type, rec, o->env, fields(o));
}

void
kb_json_end(struct kb_out *o)
{
	kb_buf_adds(&o->buf, o->rows > 0 ? "\n]\n" : "]\n");
}
