/* SPDX-License-Identifier: ISC */
/* cells.c - the cells of one row into a record. */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

/* The joined values of a row live as long as the row: none may move. */
static void
make_room(struct kb_bind *b, char **cell, size_t n)
{
	size_t all = 4;

	for (size_t i = 0; i < n; i++)
		all += cell[i] != NULL ? strlen(cell[i]) + 4 : 4;
	kb_buf_cut(&b->joined, 0);
	kb_buf_room(&b->joined, all);
}

/*
 * Several columns become one path "A > B > C", the widest place first
 * whatever their order in the file; a weekday comes before its date.
 */
char *
kb_bind_join(struct kb_bind *b, int field, char **cell, size_t n)
{
	size_t from = b->joined.len;

	for (size_t rank = 0; rank <= b->ranks; rank++)
		for (size_t i = 0; i < n; i++) {
			if (b->field[i] != field || b->rank[i] != rank ||
			    cell[i] == NULL || *kb_trim(cell[i]) == '\0')
				continue;
			if (b->joined.len > from)
				kb_buf_adds(&b->joined, " > ");
			kb_buf_adds(&b->joined, cell[i]);
		}
	kb_buf_add(&b->joined, "", 1);
	return b->joined.s + from;
}

/* What a row says twice, by a column and by what spilled from another. */
struct said {
	const struct kb_field *field;	/* NULL: nothing yet */
	struct kb_buf	 form;
	kb_text		 text;		/* of a KB_TEXT */
};

static kb_text *
text_at(const struct kb_bind *b, const struct kb_field *f)
{
	return (kb_text *)(void *)((char *)b->rec + f->at);
}

static void
said_before(struct kb_bind *b, int field, struct said *s)
{
	struct kb_buf scratch = KB_BUF_INIT;
	const char *form;

	*s = (struct said){ .field = NULL };
	if (field < 0 || !kb_known(&b->opt->type->field[field], b->rec))
		return;
	s->field = &b->opt->type->field[field];
	form = kb_get(s->field, b->rec, NULL, &scratch);
	if (form != NULL)
		kb_buf_adds(&s->form, form);
	if (s->field->kind == KB_TEXT)
		s->text = *text_at(b, s->field);
	kb_buf_free(&scratch);
}

static bool
holds(const char *all, const char *part)
{
	struct kb_buf a = KB_BUF_INIT, p = KB_BUF_INIT;
	bool is;

	kb_fold_name(&a, all);
	kb_fold_name(&p, part);
	is = strstr(kb_buf_str(&a), kb_buf_str(&p)) != NULL;
	kb_buf_free(&a);
	kb_buf_free(&p);
	return is;
}

/* Of two texts of which one holds the other the longer one stays. */
static void
says_other(struct kb_bind *b, struct said *s, const char *here,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf scratch = KB_BUF_INIT;
	const char *now = s->field == NULL ? NULL :
	    kb_get(s->field, b->rec, NULL, &scratch);
	bool other = now != NULL && !kb_same_name(now, s->form.s);

	if (other && s->field->kind == KB_TEXT) {
		other = !holds(now, s->text) && !holds(s->text, now);
		if (!other && strlen(s->text) > strlen(now))
			*text_at(b, s->field) = s->text;
	}
	if (other)
		kb_errs_add(errs, src, here, "%s di sini '%.40s', di kolom "
		    "lain '%.40s'", s->field->name, now, s->form.s);
	kb_buf_free(&scratch);
	kb_buf_free(&s->form);
}

void
kb_bind_tell(void *arg, const char *field, const char *what)
{
	const struct kb_bind *b = arg;

	b->opt->note(b->opt->arg, b->at, field, what);
}

static void
set_cell(struct kb_bind *b, int f, char *text, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct kb_type *type = b->opt->type;
	const struct kb_field *field = &type->field[f];
	int to = field->spill != NULL ? kb_field_find(type, field->spill) :
	    KB_SKIP;
	struct said own, others;
	struct kb_err e;

	b->at = src;
	said_before(b, f, &own);
	said_before(b, to, &others);
	if (kb_set_given(type, (size_t)f, b->rec, text, b->opt->env != NULL ?
	    &b->env : NULL, &b->row, &e) != 0)
		kb_errs_add(errs, src, field->name, "%s", e.msg);
	says_other(b, &own, field->name, src, errs);
	says_other(b, &others, field->name, src, errs);
}

void
kb_bind_cells(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_src at = { .file = src->file, .line = src->line };
	uint64_t done = 0;

	if (b->several != 0)
		make_room(b, cell, n);
	for (size_t i = 0; i < n; i++) {
		int f = b->field[i];
		char *text = cell[i];

		if (f >= 0 && src->wrong != NULL && src->wrong[i] != NULL) {
			kb_errs_add(errs, src, b->opt->type->field[f].name,
			    "'%.60s'%s", text != NULL ? text : "",
			    src->wrong[i]);
			continue;
		}
		if (f < 0 || (done >> f & 1) != 0)
			continue;
		if ((b->several >> f & 1) != 0) {
			text = kb_bind_join(b, f, cell, n);
			done |= UINT64_C(1) << f;
		}
		if (text == NULL || *text == '\0')
			continue;
		at.line = src->lines != NULL ? src->lines[i] : src->line;
		set_cell(b, f, text, &at, errs);
	}
}

/*
 * Pasted text names its place often in the line that says where: taken when
 * it is marked as one and can be only one, and nothing else was said.
 */
void
kb_bind_place(struct kb_bind *b, const struct kb_field *f,
    const struct kb_src *src)
{
	const struct kb_type *t = b->opt->type;
	int to = f->place != NULL ? kb_field_find(t, f->place) : KB_SKIP;
	struct kb_buf why = KB_BUF_INIT;
	struct kb_err e;
	char *copy;

	if (to < 0 || (b->row >> to & 1) != 0 || !kb_known(f, b->rec) ||
	    b->opt->env == NULL || b->opt->env->apart == NULL)
		return;
	copy = kb_strdup(*text_at(b, f));
	if (b->opt->env->apart(b->opt->env->arg, copy, true, (kb_code *)
	    (void *)((char *)b->rec + t->field[to].at), &e) == 0) {
		b->row |= UINT64_C(1) << to;
	} else if (b->opt->note != NULL) {
		kb_buf_addf(&why, "tidak diketahui dari %s: %s", f->name,
		    e.msg);
		b->opt->note(b->opt->arg, src, t->field[to].name, why.s);
	}
	kb_buf_free(&why);
	free(copy);
}
