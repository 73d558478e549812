/* SPDX-License-Identifier: ISC */
/*
 * heading.c - which field a heading is of, and what is said of those that are
 * nobody's.
 */
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"
#include "look.h"

bool
kb_counts_rows(const char *name)
{
	return kb_in_list("no|no urut|nomor urut|urut", name);
}

/*
 * "Nomor" is a record's own, but where it begins at 1 it counts rows like
 * "No.": nobody's first record has that number, and the next sheet's rows
 * would take it for theirs.
 */
static void
count_rows(struct kb_bind *b, char *const *cell, const struct kb_src *src)
{
	size_t i = b->numbers - 1;

	b->numbers = 0;
	if (cell[i] == NULL || !kb_in_list("1|01|001", kb_trim(cell[i])))
		return;
	b->field[i] = KB_COUNTS;
	b->given &= ~(UINT64_C(1) << KB_FIELD_NOMOR);
	kb_bind_ignored(b, src, "kolom nomor urut", NULL);
}

void
kb_bind_counts(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src)
{
	struct kb_buf why = KB_BUF_INIT;

	if (b->numbers > 0 && b->numbers <= n)
		count_rows(b, cell, src);
	/* "12/SK/2020" under "No." is no row's. */
	for (size_t i = 0; i < n && i < b->n && !b->numbered; i++) {
		const char *s = b->field[i] == KB_COUNTS && cell[i] != NULL ?
		    cell[i] : "";

		b->numbered = strchr(s, '/') != NULL &&
		    strpbrk(s, "0123456789") != NULL;
		if (!b->numbered || b->opt->note == NULL)
			continue;
		kb_quote(&why, s);
		kb_buf_adds(&why, " bukan nomor urut; kolom itu tidak dibaca "
		    "(bila perlu, tentukan dengan impor --tebak)");
		b->opt->note(b->opt->arg, src, NULL, why.s);
	}
	kb_buf_free(&why);
}

static int
find_as_is(const struct kb_bind *b, const char *name,
    const struct kb_heading **h)
{
	*h = kb_sheet_heading(b->sheet, name);
	return *h != NULL ? KB_SKIP : kb_field_find(b->opt->type, name);
}

/* "Nominal (Rp)": the unit of money, and of a rate, says nothing of which. */
static int
find_money(const struct kb_bind *b, const char *name,
    const struct kb_heading **h)
{
	static const char rp[] = "rp";
	struct kb_buf bare = KB_BUF_INIT;
	int f = KB_SKIP;

	kb_fold_name(&bare, name);
	if (bare.len > 2 && strcmp(bare.s + bare.len - 2, rp) == 0) {
		kb_buf_cut(&bare, bare.len - 2);
		f = find_as_is(b, bare.s, h);
		if (f >= 0 && b->opt->type->field[f].kind != KB_MONEY &&
		    b->opt->type->field[f].kind != KB_RATE)
			f = KB_SKIP;
		*h = NULL;
	}
	kb_buf_free(&bare);
	return f;
}

/* By our words for it, or by the office's; at last with "Jml" spelt out. */
int
kb_bind_find(const struct kb_bind *b, const char *name,
    const struct kb_heading **h)
{
	struct kb_buf own = KB_BUF_INIT, spelt = KB_BUF_INIT;
	const char *as[] = { name, NULL };
	int f = KB_SKIP;

	*h = NULL;
	if (kb_words_spelt(name, &spelt))
		as[1] = spelt.s;
	for (size_t i = 0; i < KB_LEN(as) && as[i] != NULL && f < 0 &&
	    *h == NULL; i++) {
		f = find_as_is(b, as[i], h);
		if (f < 0 && *h == NULL && kb_sheet_own(b->sheet,
		    b->opt->settings, as[i], &own))
			f = find_as_is(b, own.s, h);
		if (f < 0 && *h == NULL)
			f = find_money(b, as[i], h);
	}
	kb_buf_free(&own);
	kb_buf_free(&spelt);
	return f < 0 ? KB_SKIP : f;
}

/* ---- headings that are nobody's ---- */

/* Has it no column, and nothing that stands for one? */
static bool
lacks(const struct kb_bind *b, size_t f)
{
	return ((b->given | b->opt->every_set) >> f & 1) == 0;
}

/*
 * The column that a heading perhaps is, where leaving that out would change
 * what the rows say: what is needed, what tells records apart, and money.
 */
static const struct kb_field *
decides(const struct kb_bind *b, const char *name)
{
	const struct kb_type *t = b->opt->type;
	const struct kb_field *best = NULL;
	int most = KB_WORDS_MAYBE - 1;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		int score = lacks(b, i) && !f->stamp && (f->need || f->key ||
		    f->kind == KB_MONEY) ? kb_words_alike_field(name, f) : 0;

		if (score > most) {
			best = f;
			most = score;
		}
	}
	return best;
}

/* What is needed and has no column: any of the strange ones may be it. */
static void
needed(const struct kb_bind *b, struct kb_buf *names)
{
	const struct kb_type *t = b->opt->type;

	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].need && lacks(b, i))
			kb_buf_addf(names, "%s%s", names->len > 0 ? ", " : "",
			    t->field[i].name);
}

static int
unknown_column(const struct kb_bind *b, const char *name, struct kb_err *err)
{
	const struct kb_type *type = b->opt->type;
	struct kb_choice c = kb_field_choice(type, name);
	const char *also = c.near != NULL ? " (lihat impor --tebak)" : "";
	struct kb_err why;

	kb_choice_fail(&c, KB_DATA, "kolom", &why, "tidak dikenal untuk %s; "
	    "susun padanannya dengan impor --tebak, atau lewati dengan "
	    "--abaikan", type->name);
	return kb_fail(err, KB_DATA, "%s%s", why.msg, also);
}

int
kb_strange_column(struct kb_bind *b, size_t i, const char *name,
    struct kb_err *err)
{
	if (b->each)
		return unknown_column(b, name, err);
	if (b->nstrange++ == 0)
		b->first_strange = i;
	else
		kb_buf_addc(&b->strange, ',');
	/* As --abaikan takes it: a comma and a quote of the name end nothing. */
	for (; *name != '\0'; name++)
		kb_buf_addc(&b->strange, strchr(",'\n\r", *name) != NULL ? ' ' :
		    *name);
	return 0;
}

/* Only what surely decides nothing may be passed over. */
static void
ways_out(const struct kb_bind *b, struct kb_buf *out)
{
	struct kb_buf pass = KB_BUF_INIT, keep = KB_BUF_INIT;
	struct kb_buf one = KB_BUF_INIT;
	const char *p = kb_buf_str(&b->strange);

	while (kb_next_part(&p, ',', &one)) {
		const struct kb_field *f = decides(b, one.s);

		if (f != NULL)
			kb_buf_addf(&keep, "; '%s' mungkin %s", one.s,
			    f->name);
		else
			kb_buf_addf(&pass, "%s%s", pass.len > 0 ? "," :
			    ", atau lewati dengan --abaikan '", one.s);
	}
	kb_buf_adds(out, "; susun padanannya dengan impor --tebak");
	if (pass.len > 0)
		kb_buf_addf(out, "%s'", pass.s);
	kb_buf_adds(out, kb_buf_str(&keep));
	kb_buf_free(&pass);
	kb_buf_free(&keep);
	kb_buf_free(&one);
}

/* The other type of which all columns are; NULL: none. */
static const struct kb_type *
other_type(const struct kb_bind *b)
{
	const char *end = kb_buf_str(&b->names) + b->names.len;

	for (size_t i = 0; b->opt->types != NULL && b->opt->types[i] != NULL;
	    i++) {
		const struct kb_type *t = b->opt->types[i];
		const char *p = kb_buf_str(&b->names);

		while (p < end && (*p == '_' || kb_field_find(t, p) >= 0))
			p += strlen(p) + 1;
		if (t != b->opt->type && p == end && b->names.len > 0)
			return t;
	}
	return NULL;
}

/* Columns that another register has, and what to do with them. */
static bool
elsewhere(const struct kb_bind *b, struct kb_err *err)
{
	const char *p = kb_buf_str(&b->strange), *advice = NULL, *one_advice;
	struct kb_buf one = KB_BUF_INIT, names = KB_BUF_INIT;

	if (b->sheet == NULL || b->sheet->elsewhere == NULL)
		return false;
	while (kb_next_part(&p, ',', &one)) {
		one_advice = b->sheet->elsewhere(one.s);
		if (one_advice == NULL)
			continue;
		kb_buf_addf(&names, "%s%s", names.len > 0 ? "," : "", one.s);
		advice = one_advice;
	}
	if (advice != NULL)
		kb_fail(err, KB_DATA, "kolom '%s' bukan kolom %s: %s",
		    names.s, b->opt->type->name, advice);
	kb_buf_free(&one);
	kb_buf_free(&names);
	return advice != NULL;
}

/* Which of the two has a column, or an option, of its own. */
static const char *
clashing(const struct kb_bind *b)
{
	int f = kb_field_find(b->opt->type, b->clash->column);

	return f >= 0 && ((b->given | b->opt->every_set) >> f & 1) != 0 ?
	    b->clash->column : b->clash->value;
}

int
kb_strange_columns(const struct kb_bind *b, const char *name,
    struct kb_err *err)
{
	struct kb_buf need = KB_BUF_INIT, what = KB_BUF_INIT;

	const struct kb_type *other = other_type(b);

	if (elsewhere(b, err))
		goto out;
	needed(b, &need);
	if (other != NULL) {
		kb_fail(err, KB_DATA, "kolom '%s' bukan kolom %s; semua kolomnya "
		    "kolom %s: sebutkan jenisnya, 'impor %s'", name,
		    b->opt->type->name, other->name, other->name);
		goto out;
	}
	if (b->clash == NULL && need.len > 0 && kb_is_wide(b, &what)) {
		kb_fail(err, KB_DATA, "%s", what.s);
		goto out;
	}
	if (b->clash != NULL) {
		kb_fail(err, KB_DATA, "kolom '%s' berisi %s menurut %s, tetapi "
		    "%s juga kolom sendiri; hapus kolom itu, atau lewati yang "
		    "lain dengan --abaikan '%s'", b->strange.s,
		    b->clash->value, b->clash->column, clashing(b),
		    b->strange.s);
		goto out;
	}
	if (b->nstrange == 1)
		kb_buf_addf(&what, "kolom '%s' tidak dikenal untuk %s",
		    b->strange.s, b->opt->type->name);
	else
		kb_buf_addf(&what, "%zu kolom tidak dikenal untuk %s",
		    b->nstrange, b->opt->type->name);
	if (need.len > 0) {
		kb_buf_addf(&what, ", dan kolom wajib %s belum ada; susun "
		    "padanannya dengan impor --tebak", need.s);
		if (b->nstrange > 1)
			kb_buf_addf(&what, ": '%s'", b->strange.s);
	} else if (b->nstrange == 1 && decides(b, name) == NULL) {
		kb_buf_cut(&what, 0);
		unknown_column(b, name, err);
		kb_buf_adds(&what, err->msg);
	} else {
		ways_out(b, &what);
	}
	kb_fail(err, KB_DATA, "%s", what.s);
out:
	kb_buf_free(&need);
	kb_buf_free(&what);
	return -1;
}
