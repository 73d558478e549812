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

/* Those of one rank, behind what begins at from. */
static void
join_rank(struct kb_bind *b, int field, size_t rank, size_t from, char **cell,
    size_t n)
{
	const char *sep = b->opt->type->field[field].many ? " > " : "\n";

	for (size_t i = 0; i < n; i++) {
		if (b->field[i] != field || b->rank[i] != rank ||
		    cell[i] == NULL || *kb_trim(cell[i]) == '\0')
			continue;
		if (b->joined.len > from)
			kb_buf_adds(&b->joined, sep);
		kb_buf_adds(&b->joined, cell[i]);
	}
}

/*
 * Several columns become one path "A > B > C", the widest place first
 * whatever their order in the file; a weekday comes before its date.  Long
 * texts follow each other, line after line.
 */
char *
kb_bind_join(struct kb_bind *b, int field, char **cell, size_t n)
{
	size_t from = b->joined.len;

	for (size_t rank = 0; rank <= b->ranks; rank++)
		join_rank(b, field, rank, from, cell, n);
	if (b->joined.len == from)
		join_rank(b, field, KB_SPARE, from, cell, n);
	kb_buf_add(&b->joined, "", 1);
	return b->joined.s + from;
}

/* "kab/kota Banggai": a word that says as much already stays as it is. */
static void
add_narrow(struct kb_buf *b, const char *cell, int level)
{
	static const char *const mark[] = { "", "provinsi ", "kab/kota ",
	    "kecamatan ", "kel/desa " };
	struct kb_buf first = KB_BUF_INIT;
	bool marked;

	cell += strspn(cell, " ");
	kb_buf_add(&first, cell, strcspn(cell, " ."));
	marked = *cell == '\0' || kb_is_digit(*cell) ||
	    strpbrk(cell, ",>") != NULL || kb_in_list("provinsi|prov|propinsi|"
	    "kabupaten|kab|kota|kecamatan|kec|distrik|kelurahan|kel|desa|"
	    "kampung|kab/kota|kel/desa|desa/kel", kb_buf_str(&first));
	kb_buf_addf(b, "%s%s%s", b->len > 0 ? " > " : "", marked ? "" :
	    mark[level], cell);
	kb_buf_free(&first);
}

/*
 * A name under "Kab/Kota" is that of a regency or city, and not of a kecamatan
 * called like it.  What the office's own area does not have at that level is
 * looked for as it stands, and only then elsewhere.
 */
static char *
narrowed(struct kb_bind *b, size_t i, char *text, char **cell, size_t n)
{
	int f = b->field[i];
	const struct kb_env *env = b->opt->env;
	const struct kb_field *field = &b->opt->type->field[f];
	kb_code at;

	if (b->level[i] == 0 || env == NULL || env->region == NULL)
		return text;
	kb_buf_cut(&b->narrow, 0);
	for (size_t rank = 0; rank <= b->ranks; rank++)
		for (size_t j = 0; j < n; j++)
			if (b->field[j] == f && b->rank[j] == rank &&
			    cell[j] != NULL && *kb_trim(cell[j]) != '\0')
				add_narrow(&b->narrow, cell[j], b->level[j]);
	if (b->narrow.len == 0 || strcmp(b->narrow.s, text) == 0 ||
	    env->region(env->arg, b->narrow.s, field->level, &at, NULL) != 0)
		return text;
	return strncmp(at.s, env->office.s, strlen(env->office.s)) == 0 ||
	    env->region(env->arg, text, field->level, &at, NULL) != 0 ?
	    b->narrow.s : text;
}

static kb_text *
text_at(const struct kb_bind *b, const struct kb_field *f)
{
	return (kb_text *)(void *)((char *)b->rec + f->at);
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

/*
 * What a row says twice, by a column and by what spilled from another.  Of two
 * texts of which one holds the other the longer one stays.
 */
static void
says_other(struct kb_bind *b, const struct kb_field *f, const char *here,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_buf one = KB_BUF_INIT, two = KB_BUF_INIT;
	const char *was = kb_get(f, b->was, NULL, &one);
	const char *now = kb_get(f, b->rec, NULL, &two);
	bool other = was != NULL && now != NULL && !kb_same_name(now, was);

	if (other && f->kind == KB_TEXT) {
		other = !holds(now, was) && !holds(was, now);
		if (!other && strlen(was) > strlen(now))
			*text_at(b, f) = was;
	}
	if (other)
		kb_errs_add(errs, src, here, "%s di sini '%.40s', di kolom "
		    "lain '%.40s'", f->name, now, was);
	kb_buf_free(&one);
	kb_buf_free(&two);
}

void
kb_bind_tell(void *arg, const char *field, const char *what)
{
	const struct kb_bind *b = arg;

	b->opt->note(b->opt->arg, b->at, field, what);
}

void
kb_bind_counted(const struct kb_bind *b, const char *what)
{
	if (b->opt->counted != NULL)
		b->opt->counted(b->opt->arg, what);
}

bool
kb_bind_set(struct kb_bind *b, int f, char *text, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct kb_type *type = b->opt->type;
	const struct kb_field *field = &type->field[f];
	size_t before = errs->count;
	int to = b->spill[f];
	uint64_t wrote = 0;

	b->at = src;
	kb_copy(field, b->was, b->rec);
	if (to >= 0)
		kb_copy(&type->field[to], b->was, b->rec);
	if (kb_set_given(type, (size_t)f, b->rec, text, b->opt->env != NULL ?
	    &b->env : NULL, &wrote, &b->why) != 0)
		kb_errs_add(errs, src, field->name, "%s", b->why.msg);
	b->row |= wrote;
	if (kb_known(field, b->was))
		says_other(b, field, field->name, src, errs);
	if (to >= 0 && (wrote >> to & 1) != 0)
		says_other(b, &type->field[to], field->name, src, errs);
	return errs->count == before;
}

static void
set_cell(struct kb_bind *b, size_t i, char *text, const struct kb_src *src,
    struct kb_errs *errs)
{
	if (b->sheet != NULL)
		kb_bind_cell(b, i, text, src, errs);
	else
		kb_bind_set(b, b->field[i], text, src, errs);
}

/* The office's words become the register's; they live as long as the row. */
static void
say_words(struct kb_bind *b, char **cell, size_t n)
{
	const struct kb_map *m = b->opt->map;

	kb_buf_cut(&b->words, 0);
	kb_buf_room(&b->words, n * (m->longest + 1));
	for (size_t i = 0; i < n; i++) {
		const struct kb_map_line *l = cell[i] == NULL ? NULL :
		    kb_map_word(m, b->field[i], cell[i]);

		if (l == NULL)
			continue;
		cell[i] = *l->to != '\0' ? b->words.s + b->words.len : NULL;
		kb_buf_add(&b->words, l->to, strlen(l->to) + 1);
	}
}

#define RANKS 4

/* Of a sheet: the less a cell may hold besides its value, the sooner. */
static unsigned
rank_of(const struct kb_bind *b, size_t i)
{
	if (b->sheet == NULL || b->heading[i] == NULL)
		return 0;
	if (b->field[i] < 0)
		return 3;
	return b->opt->type->field[b->field[i]].kind == KB_TEXT ? 2 : 1;
}

static void
take_cell(struct kb_bind *b, size_t i, char **cell, size_t n,
    const struct kb_src *src, uint64_t *done, struct kb_errs *errs)
{
	struct kb_src at = { .file = src->file, .line = src->lines != NULL ?
	    src->lines[i] : src->line, .named = src->named, .may = src->may };
	int f = b->field[i];
	char *text = cell[i];

	if (f < 0 && b->heading[i] == NULL)
		return;
	if (src->wrong != NULL && src->wrong[i] != NULL) {
		kb_bind_wrong(b, i, text != NULL ? text : "", src->wrong[i],
		    &at, errs);
		return;
	}
	if (f >= 0 && (*done >> f & 1) != 0)
		return;
	if (f >= 0 && (b->several >> f & 1) != 0) {
		text = kb_bind_join(b, f, cell, n);
		*done |= UINT64_C(1) << f;
	}
	if (text != NULL && *text != '\0')
		set_cell(b, i, f < 0 ? text : narrowed(b, i, text, cell, n),
		    &at, errs);
}

/* Before anything reads them: no part of such a cell is kept anywhere. */
static void
leave_niks(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src, struct kb_errs *errs)
{
	struct kb_src at = { .file = src->file, .line = src->line };

	for (size_t i = 0; i < n; i++) {
		const char *name;

		if (cell[i] == NULL || (b->field[i] < 0 &&
		    b->heading[i] == NULL) ||
		    !kb_is_unkept(b->opt->type, b->field[i], cell[i]))
			continue;
		cell[i] = NULL;
		at.line = src->lines != NULL ? src->lines[i] : src->line;
		name = b->field[i] >= 0 ? b->opt->type->field[b->field[i]].name :
		    b->heading[i]->name;
		if (b->opt->note != NULL)
			b->opt->note(b->opt->arg, &at, name, KB_UNKEPT);
		else
			kb_errs_add(errs, &at, name, "%s", KB_UNKEPT);
	}
}

void
kb_bind_cells(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src, struct kb_errs *errs)
{
	uint64_t done = 0;

	if (b->opt->type->no_nik)
		leave_niks(b, cell, n, src, errs);
	if (b->opt->map != NULL && b->opt->map->worded != 0)
		say_words(b, cell, n);
	if (b->several != 0)
		make_room(b, cell, n);
	/* A column's own cells first: what another's has besides is the other. */
	for (unsigned rank = 0; rank < RANKS; rank++)
		for (size_t i = 0; i < n; i++)
			if (rank_of(b, i) == rank)
				take_cell(b, i, cell, n, src, &done, errs);
	if (b->sheet != NULL)
		kb_bind_follows(b, src);
}
