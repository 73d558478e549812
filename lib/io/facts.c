/* SPDX-License-Identifier: ISC */
/*
 * facts.c - cells of a sheet that hold more than the value of their column,
 * or something that is none.
 *
 * The second stay in the record as they were, in a field for it; the row is
 * taken, and a person is told.  What no record is without cannot stay there.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

static void
tell(const struct kb_bind *b, const struct kb_src *src, const char *column,
    const char *text)
{
	if (b->opt->note != NULL)
		b->opt->note(b->opt->arg, src, column, text);
}

static const char *
name_of(const struct kb_bind *b, size_t i)
{
	return b->field[i] >= 0 ? b->opt->type->field[b->field[i]].name :
	    b->heading[i]->name;
}

/* ---- what could not be read ---- */

/* "pengurus lain": what a cell has besides its value. */
static bool
besides(const char *what)
{
	size_t n = strlen(what);

	return n > 5 && strcmp(what + n - 5, " lain") == 0;
}

/* why says it instead of the quoted cell. */
static void
keep_unread(struct kb_bind *b, const char *what, const char *cell,
    const char *why, const struct kb_src *src)
{
	struct kb_buf t = KB_BUF_INIT;
	int f = kb_field_find(b->opt->type, what);

	if (f >= 0)
		b->left |= UINT64_C(1) << f;
	kb_unread_add(&b->unread, what, cell);
	if (why == NULL)
		kb_quote(&t, cell);
	kb_buf_adds(&t, why != NULL ? why : besides(what) ?
	    " ikut ada dalam sel itu" : " tidak terbaca sebagai isi kolom itu");
	kb_buf_addf(&t, "; disimpan apa adanya di %s", b->sheet->unread);
	tell(b, src, what, t.s);
	kb_buf_free(&t);
}

/* What a list of ours hid is not what a sheet had. */
static bool
may_stay_unread(const struct kb_bind *b, int f, const char *text)
{
	return !kb_is_masked(text) && b->sheet != NULL && b->sheet->unread != NULL &&
	    (f < 0 || !b->opt->type->field[f].need);
}

/* All the words of a list would be said again for each row. */
static void
cut_choices(struct kb_errs *e)
{
	char *list = strstr(e->msg[0] + e->at[0].text, "; pilihan: ");

	if (list != NULL)
		*list = '\0';
}

/*
 * A value that is none, or another than a cell before had: the record keeps
 * what it knew, and the stored one what it knows.
 */
static void
set_or_keep(struct kb_bind *b, int f, char *text, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct kb_field *field = &b->opt->type->field[f];
	struct kb_errs mine = { 0 };
	uint64_t row = b->row;
	char *raw, *what;
	bool known;

	if (!may_stay_unread(b, f, text)) {
		kb_bind_set(b, f, text, src, errs);
		return;
	}
	raw = kb_strdup(kb_trim(text));
	if (!kb_bind_set(b, f, text, src, &mine)) {
		known = kb_known(field, b->was);
		kb_copy(field, b->rec, b->was);
		b->row = row;
		if (!known)
			b->row &= ~(UINT64_C(1) << f);
		cut_choices(&mine);
		what = kb_asprintf("%s%s", field->name, known ? " lain" : "");
		keep_unread(b, what, raw, mine.msg[0] + mine.at[0].text, src);
		free(what);
	}
	kb_errs_free(&mine);
	free(raw);
}

void
kb_bind_wrong(struct kb_bind *b, size_t i, const char *text, const char *why,
    const struct kb_src *src, struct kb_errs *errs)
{
	int f = b->field[i];
	char *said;

	if (!may_stay_unread(b, f, text)) {
		kb_errs_add(errs, src, name_of(b, i), "'%.60s'%s", text, why);
		return;
	}
	if (f >= 0)
		b->row &= ~(UINT64_C(1) << f);
	said = kb_asprintf("'%.60s'%s", text, why);
	keep_unread(b, name_of(b, i), text, said, src);
	free(said);
}

/* ---- several facts ---- */

struct taking {
	struct kb_bind		*b;
	const struct kb_src	*src;
	struct kb_errs		*errs;
	uint64_t		 from, to;	/* moved */
};

static bool
has(void *arg, const char *column)
{
	const struct taking *t = arg;
	int f = kb_field_find(t->b->opt->type, column);

	return f >= 0 && (t->b->given >> f & 1) != 0;
}

bool
kb_bind_reads(const struct kb_bind *b, const char *column, const char *text,
    struct kb_buf *value)
{
	const struct kb_read_opt *opt = b->opt;
	int f = kb_field_find(opt->type, column);
	void *rec = kb_alloc(opt->type->size);
	char *copy = kb_strdup(text);
	bool is = f >= 0 && kb_set(opt->type, (size_t)f, rec, copy, opt->env,
	    NULL) == 0;
	struct kb_buf scratch = KB_BUF_INIT;

	if (is && value != NULL) {
		kb_buf_cut(value, 0);
		kb_buf_adds(value, kb_get(&opt->type->field[f], rec, opt->env,
		    &scratch));
	}
	kb_buf_free(&scratch);
	free(copy);
	free(rec);
	return is;
}

bool
kb_bind_fits(const struct kb_bind *b, const char *column, const char *text)
{
	return kb_bind_reads(b, column, text, NULL);
}

static bool
fits(void *arg, const char *column, const char *text)
{
	const struct taking *t = arg;

	return kb_bind_fits(t->b, column, text);
}

static void
on_fact(void *arg, const char *column, char *text)
{
	const struct taking *t = arg;
	int f = kb_field_find(t->b->opt->type, column);

	text = kb_trim(text);
	if (f >= 0 && !kb_sheet_unknown(text))
		set_or_keep(t->b, f, text, t->src, t->errs);
}

static void
on_other(void *arg, const char *what, const char *text)
{
	const struct taking *t = arg;

	keep_unread(t->b, what, text, NULL, t->src);
}

static void
on_unread(void *arg, const char *column, const char *text, const char *why)
{
	const struct taking *t = arg;
	struct kb_buf b = KB_BUF_INIT;

	kb_quote(&b, text);
	kb_buf_addf(&b, " %s", why);
	keep_unread(t->b, column, text, b.s, t->src);
	kb_buf_free(&b);
}

static void
on_note(void *arg, const char *column, const char *text)
{
	const struct taking *t = arg;

	tell(t->b, t->src, column, text);
}

static void
on_counted(void *arg, const char *what)
{
	const struct taking *t = arg;

	kb_bind_counted(t->b, what);
}

static void
on_moved(void *arg, const char *from, const char *to)
{
	struct taking *t = arg;
	int f = kb_field_find(t->b->opt->type, from);
	int g = kb_field_find(t->b->opt->type, to);

	t->from |= f >= 0 ? UINT64_C(1) << f : 0;
	t->to |= g >= 0 ? UINT64_C(1) << g : 0;
}

static bool
zero_is_value(enum kb_kind kind)
{
	return kind == KB_INT || kind == KB_MONEY || kind == KB_RATE ||
	    kind == KB_REAL || kind == KB_SPAN || kind == KB_FLAG ||
	    kind == KB_TIME;
}

void
kb_bind_as(struct kb_bind *b, int f, const struct kb_heading *h, char *text,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct taking t = { b, src, errs, 0, 0 };
	const struct kb_facts facts = { has, fits, on_fact, on_other, on_unread,
	    on_note, on_counted, on_moved, b->opt->settings, &t };

	text = kb_trim(text);
	if (*text == '\0' || ((f < 0 ||
	    !zero_is_value(b->opt->type->field[f].kind)) &&
	    kb_sheet_unknown(text)))
		return;
	if (h != NULL)
		h->part(h, text, &facts);
	else
		set_or_keep(b, f, text, src, errs);
}

void
kb_bind_cell(struct kb_bind *b, size_t i, char *text,
    const struct kb_src *src, struct kb_errs *errs)
{
	kb_bind_as(b, b->field[i], b->heading[i], text, src, errs);
}

static uint64_t
known_fields(const struct kb_bind *b)
{
	uint64_t known = 0;

	for (size_t i = 0; i < b->opt->type->nfield; i++)
		if (kb_known(&b->opt->type->field[i], b->rec))
			known |= UINT64_C(1) << i;
	return known;
}

void
kb_bind_follows(struct kb_bind *b, const struct kb_src *src)
{
	struct taking t = { b, src, NULL, 0, 0 };
	const struct kb_facts facts = { has, fits, NULL, on_other, on_unread,
	    on_note, on_counted, on_moved, b->opt->settings, &t };
	uint64_t before;

	if (b->sheet->follows == NULL)
		return;
	before = known_fields(b);
	b->sheet->follows(b->rec, &facts);
	for (size_t i = 0; i < b->opt->type->nfield; i++) {
		if ((before >> i & 1) != 0)
			continue;
		if ((b->left >> i & 1) != 0)
			kb_unset(&b->opt->type->field[i], b->rec);
		else if (kb_known(&b->opt->type->field[i], b->rec))
			b->row &= ~(UINT64_C(1) << i);
	}
	b->row = (b->row & ~t.from) | t.to;
}
