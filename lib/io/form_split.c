/* SPDX-License-Identifier: ISC */
/*
 * form_split.c - where one record ends in a text and the next one begins.
 *
 * The first label comes again, or after an empty line one that no record is
 * without.  The labels between that empty line and the one that came again
 * are the next record's, too: a title, a team.
 */
#include <string.h>

#include "courtesy.h"
#include "form.h"

static bool
label(struct kb_form *f, size_t i, struct kb_form_label *l)
{
	return f->rows->knows != NULL && kb_form_label(f->rows,
	    kb_form_text(f, i), f->line[i].bold, &f->copy, l);
}

static unsigned
ways(const struct kb_form *f, int id)
{
	return f->rows->ways != NULL ? f->rows->ways(f->rows->arg, id) :
	    KB_LABEL_LONG;
}

/* How often it was in the record so far. */
static size_t
times(const struct kb_form *f, int id)
{
	size_t n = 0;

	for (size_t i = 0; i < f->run.n; i++)
		n += f->run.id[i] == id;
	return n;
}

/* The first line after the last empty one in front of line i. */
static size_t
block(const struct kb_form *f, size_t i)
{
	while (i > f->run.from && kb_courtesy(kb_form_text(f, i - 1)) !=
	    KB_CY_BLANK)
		i--;
	return i;
}

/* A label or a title; what has long texts is at the end of a record. */
static size_t
opener(struct kb_form *f, size_t from, size_t i)
{
	struct kb_form_label l;
	const char *column;
	size_t at = i;
	bool numbered;

	while (i-- > from) {
		const char *s = kb_form_bare(kb_form_text(f, i), &numbered);

		if (label(f, i, &l)) {
			if ((ways(f, l.id) & KB_LABEL_LONG) != 0)
				return at;
			at = i;
			f->line[i].moved = times(f, l.id) < 2;
		} else if (f->rows->titled != NULL && f->rows->titled(
		    f->rows->arg, s, &column) != NULL) {
			at = i;
		}
	}
	return at;
}

/* The labels of the record that begins at that line. */
static void
run_from(struct kb_form *f, size_t from)
{
	struct kb_form_label l;

	f->run.n = 0;
	for (size_t i = from; i < f->n; i++) {
		if (!label(f, i, &l) || f->run.n == KB_FORM_LABELS)
			continue;
		if (f->run.n == 0)
			f->run.from = i;
		f->run.id[f->run.n++] = l.id;
	}
}

size_t
kb_form_split(struct kb_form *f)
{
	size_t i = f->n - 1, from;
	struct kb_form_label l;

	if (kb_form_rule(kb_form_text(f, i))) {
		f->run.n = 0;
		return 0;
	}
	if (!label(f, i, &l))
		return 0;
	if (f->run.n == 0)
		f->run.from = i;
	from = block(f, i);
	if (f->run.n > 0 && (l.id == f->run.id[0] || (from > f->run.from &&
	    (ways(f, l.id) & KB_LABEL_NEED) != 0 && times(f, l.id) > 0))) {
		from = from > f->run.from ? opener(f, from, i) : i;
		f->line[from].starts = true;
		run_from(f, from);
		return from;
	}
	if (f->run.n < KB_FORM_LABELS)
		f->run.id[f->run.n++] = l.id;
	return 0;
}

void
kb_form_rest(struct kb_form *f, size_t from)
{
	size_t at = f->line[from].at;

	memmove(f->bytes.s, f->bytes.s + at, f->bytes.len - at);
	kb_buf_cut(&f->bytes, f->bytes.len - at);
	f->n -= from;
	memmove(f->line, f->line + from, f->n * sizeof(*f->line));
	for (size_t i = 0; i < f->n; i++)
		f->line[i].at -= at;
	f->src.line = f->line[0].no;
	run_from(f, 0);
}
