/* SPDX-License-Identifier: ISC */
/*
 * blank.c - empty forms as text: to fill in with an editor (yaml), or to send
 * by WhatsApp and paste the answer (teks).
 */
#include "kesbang/text.h"
#include "writers.h"

static uint64_t
columns(const struct kb_out *o)
{
	uint64_t set = 0;

	for (size_t c = 0; c < o->n; c++)
		set |= UINT64_C(1) << o->field[c];
	return set;
}

void
kb_blank_begin(struct kb_out *o)
{
	(void)o;
}

/* "Label: nilai" lines; a line of dashes between two records. */
void
kb_blank_text_row(struct kb_out *o, const void *rec)
{
	if (o->rows > 1)
		kb_buf_adds(&o->buf, "---\n");
	for (size_t c = 0; c < o->n; c++) {
		const struct kb_field *f = &o->type->field[o->field[c]];
		const char *s = rec != NULL ? kb_get(f, rec, o->env,
		    &o->scratch) : NULL;

		if (f->name[0] == '_')		/* for reading only */
			kb_buf_addc(&o->buf, '_');
		kb_field_label(f, &o->buf);
		kb_buf_addf(&o->buf, ": %s\n", s != NULL ? s : "");
	}
}

void
kb_blank_text_end(struct kb_out *o)
{
	if (o->rows == 0)
		kb_blank_text_row(o, NULL);
}

/* What to do with it, as comments. */
static void
intro(struct kb_out *o)
{
	struct kb_buf line = KB_BUF_INIT;
	const char *p = kb_buf_str(&o->note);

	while (kb_next_part(&p, '\n', &line))
		kb_buf_addf(&o->buf, "# %s\n", line.s);
	kb_buf_free(&line);
}

void
kb_blank_yaml_row(struct kb_out *o, const void *rec)
{
	if (o->rows <= 1)
		intro(o);
	kb_buf_adds(&o->buf, "---\n");
	kb_yaml_form(&o->buf, o->type, rec, o->env, columns(o));
}

void
kb_blank_yaml_end(struct kb_out *o)
{
	if (o->rows == 0)
		kb_blank_yaml_row(o, NULL);
}
