/* SPDX-License-Identifier: ISC */
/* columns.c - headings find the fields of a type, or are told. */
#include <limits.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

static bool
in_comma_list(const char *list, const char *name)
{
	struct kb_buf one = KB_BUF_INIT;
	bool found = false;

	while (!found && kb_next_part(&list, ',', &one))
		found = kb_same_name(one.s, name);
	kb_buf_free(&one);
	return found;
}

/* The place of a header in the field's list of headers: "provinsi" first. */
static size_t
rank_of(const struct kb_field *f, const char *name)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *p = f->alias;
	size_t rank = 0;

	while (kb_next_part(&p, '|', &one) && !kb_same_name(one.s, name))
		rank++;
	kb_buf_free(&one);
	return rank;
}

/* Names that nobody reads: _alasan, what --abaikan names. */
static bool
left_out(const struct kb_bind *b, const char *name)
{
	return name[0] == '_' || in_comma_list(b->opt->skip, name);
}

static int
received(const struct kb_type *type, const char *name)
{
	return strcmp(name, KB_RECEIVED) == 0 ?
	    kb_field_find(type, &KB_RECEIVED[1]) : KB_SKIP;
}

void
kb_bind_ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	struct kb_bind *b = arg;

	if (!kb_stated_ignores(b, what) && b->opt->ignored != NULL)
		b->opt->ignored(b->opt->arg, src, what, text);
}

/* Has one of the columns before this very name? */
static bool
same_label(const struct kb_bind *b, const char *name)
{
	const char *p = kb_buf_str(&b->names), *end = p + b->names.len;

	for (; p < end; p += strlen(p) + 1)
		if (kb_same_name(p, name))
			return true;
	return false;
}

/* A sheet has two columns for it; a message says it under two labels. */
static int
twice(const struct kb_bind *b, const struct kb_field *f, const char *name,
    struct kb_err *err)
{
	if (same_label(b, name))
		return kb_fail(err, KB_DATA, "kolom '%s' ada dua kali",
		    f->name);
	if (!b->each)
		return kb_fail(err, KB_DATA, "judul '%.60s' berarti kolom "
		    "'%s', yang sudah ada di kolom lain; pilih satu dengan "
		    "--padanan", name, f->name);
	return kb_fail(err, KB_DATA, "'%.60s' berarti kolom '%s', yang sudah "
	    "diisi label lain; hapus salah satunya", name, f->name);
}

/*
 * The name that a heading goes by: its own, or what the map says; *pass: none,
 * on purpose; *spare: where the others of its field are empty.
 */
static int
mapped(const struct kb_bind *b, const char **name, bool *pass, bool *spare,
    struct kb_err *err)
{
	struct kb_map_line *l = kb_map_heading(b->opt->map, *name);

	if (l == NULL)
		return 0;
	l->met = true;
	*spare = l->spare;
	if (l->to == NULL)
		return kb_fail(err, KB_DATA, "judul '%.60s' belum ditentukan; "
		    "isi nama kolom, atau - untuk melewati, di %s baris %ld",
		    *name, b->opt->map->file, l->line);
	*pass = *l->to == '\0';
	*name = l->to;
	return 0;
}

/* May the column's field have several, line after line? */
static bool
says_more(const struct kb_bind *b, size_t i)
{
	return b->each || (b->heading[i] != NULL && b->heading[i]->several);
}

static int
kept(const struct kb_bind *b, const char *heading, struct kb_err *err)
{
	const struct kb_refusal *r = b->opt->type->sheet != NULL ?
	    b->opt->type->sheet->refused : NULL;

	for (; r != NULL && r->is != NULL; r++)
		if (r->is(heading))
			return kb_fail(err, KB_DATA, "kolom '%.60s': %s",
			    heading, r->why);
	return 0;
}

/*
 * Two columns for one field are refused, unless it takes many; of a message
 * the long texts under several labels ("Uraian", "Keterangan") follow each
 * other.
 */
static int
column(struct kb_bind *b, size_t i, const char *heading, struct kb_err *err)
{
	const struct kb_type *type = b->opt->type;
	const char *name = heading;
	bool pass = false, spare = false;
	int f;

	b->field[i] = KB_SKIP;
	b->heading[i] = NULL;
	b->across[i] = NULL;
	b->level[i] = 0;
	if (kept(b, heading, err) != 0)
		return -1;
	if ((f = received(type, name)) >= 0)
		b->received = i + 1;
	else if (left_out(b, name))
		return 0;
	else if (mapped(b, &name, &pass, &spare, err) != 0)
		return -1;
	if (pass) {
		b->field[i] = kb_counts_rows(heading) ? KB_COUNTS : KB_SKIP;
		return 0;
	}
	if (f < 0 && b->opt->type->no_nik && kb_is_nik(name)) {
		kb_bind_ignored(b, b->at, "kolom NIK, yang tidak disimpan", NULL);
		return 0;
	}
	if (f < 0)
		f = kb_bind_find(b, name, &b->heading[i]);
	if (b->heading[i] != NULL)
		return 0;
	if (f < 0 && kb_counts_rows(name)) {
		b->field[i] = KB_COUNTS;
		return 0;
	}
	if (f < 0 && (b->across[i] = kb_across_of(b, name)) != NULL)
		return 0;
	if (f < 0)
		return kb_strange_column(b, i, name, err);
	if ((b->opt->every_set >> f & 1) != 0)
		return kb_fail(err, KB_DATA, "judul '%.60s' berarti kolom "
		    "'%s', yang juga diberi untuk semua baris; hapus --%s agar "
		    "isi berkas yang dipakai", heading, type->field[f].name,
		    type->field[f].name);
	b->heading[i] = kb_sheet_column(b->sheet, type->field[f].name);
	if ((b->given >> f & 1) != 0 && !type->field[f].many &&
	    !(says_more(b, i) && kb_takes_lines(&type->field[f]) &&
	    !same_label(b, heading)))
		return twice(b, &type->field[f], heading, err);
	/* Where the office's map does not say that it is. */
	if (f == KB_FIELD_NOMOR && type->head && b->tabular &&
	    name == heading && kb_same_name(type->field[f].name, name))
		b->numbers = i + 1;
	b->several |= b->given & UINT64_C(1) << f;
	b->given |= UINT64_C(1) << f;
	b->field[i] = f;
	b->rank[i] = 0;
	b->level[i] = kb_heading_level(&type->field[f], name);
	if (spare)
		b->rank[i] = KB_SPARE;
	else if (type->field[f].many) {
		b->rank[i] = rank_of(&type->field[f], name);
		if (b->rank[i] > b->ranks)
			b->ranks = b->rank[i];
	}
	return 0;
}

/*
 * A fault in a file's header ends the reading; a message's own labels spoil
 * this message only.
 */
static int
bad_column(struct kb_bind *b, const struct kb_err *why,
    const struct kb_src *src, size_t i, struct kb_err *err)
{
	if (b->each) {
		b->bad = *why;
		return 0;
	}
	return kb_fail(err, KB_DATA, "%s:%ld: %s", src->file,
	    src->lines != NULL ? src->lines[i] : src->line, why->msg);
}

/*
 * A file that we wrote: it has the revisions, or the numbers and nothing but
 * columns under their own names.  Its cells are values.
 */
static bool
ours(const struct kb_bind *b, char *const *name, size_t n)
{
	const struct kb_type *t = b->opt->type;
	bool numbered = false, named = true;

	for (size_t i = 0; t->head && i < n; i++) {
		int f = kb_field_find(t, name[i]);

		if (f == KB_FIELD_REVISI &&
		    strcmp(name[i], t->field[f].name) == 0)
			return true;
		numbered |= f == KB_FIELD_NOMOR;
		named &= name[i][0] == '_' || (f >= 0 &&
		    strcmp(name[i], t->field[f].name) == 0);
	}
	return numbered && named;
}

int
kb_bind_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_bind *b = arg;
	struct kb_err why;

	b->field = kb_realloc(b->field, n, sizeof(*b->field));
	b->rank = kb_realloc(b->rank, n, sizeof(*b->rank));
	b->level = kb_realloc(b->level, n, sizeof(*b->level));
	b->heading = kb_realloc(b->heading, n, sizeof(*b->heading));
	b->beside = kb_realloc(b->beside, n, sizeof(*b->beside));
	b->across = kb_realloc(b->across, n, sizeof(*b->across));
	b->spread = NULL;
	if (ours(b, name, n)) {
		b->sheet = NULL;
		b->tabular = false;
	}
	b->numbers = 0;
	b->ranks = 0;
	b->n = n;
	b->at = src;
	b->head_line = src->line;
	b->given = b->several = b->lacking = 0;
	b->received = b->nstrange = 0;
	b->clash = NULL;
	kb_buf_cut(&b->strange, 0);
	b->bad.msg[0] = '\0';
	kb_buf_cut(&b->names, 0);
	for (size_t i = 0; i < n; i++) {
		if (column(b, i, name[i], &why) != 0 &&
		    bad_column(b, &why, src, i, err) != 0)
			return -1;
		kb_buf_add(&b->names, name[i], strlen(name[i]) + 1);
	}
	kb_across_settle(b, name);
	kb_sums_begin(b);
	for (size_t i = 0; i < n; i++)
		if (kb_bind_beside_head(b, i) != 0)
			kb_strange_column(b, i, name[i], &why);
	if (b->nstrange > 0) {
		kb_strange_columns(b, name[b->first_strange], &why);
		return bad_column(b, &why, src, b->first_strange, err);
	}
	if (b->given == 0) {
		kb_fail(&why, KB_DATA, "tidak ada kolom yang dikenal");
		return bad_column(b, &why, src, 0, err);
	}
	return 0;
}

/* A label of what is not kept: in no value, and what follows it neither. */
#define NIK (KB_MAX_FIELDS + 2)

static int
knows(void *arg, const char *name)
{
	const struct kb_bind *b = arg;
	const struct kb_map_line *l = kb_map_heading(b->opt->map, name);
	const struct kb_heading *h = NULL;
	int f = -1, id;

	if (l != NULL && l->field >= 0)
		return kb_labels_find(&b->labels, l->to);
	if (l != NULL)			/* each its own: they stand together */
		return INT_MAX - (int)(l - b->opt->map->head);
	/* A column that nobody reads is one all the same, but no label. */
	if (!b->each && (left_out(b, name) || kb_counts_rows(name) ||
	    (b->opt->type->no_nik && kb_is_nik(name))))
		return KB_MAX_FIELDS + 1;
	if (!b->each)
		f = kb_bind_find(b, name, &h);
	if (h != NULL)
		return KB_MAX_FIELDS + 1;
	id = kb_labels_find(&b->labels, f >= 0 ?
	    b->opt->type->field[f].name : name);
	return id == 0 && b->opt->type->no_nik && kb_is_nik(name) ? NIK : id;
}

static unsigned
ways(void *arg, int id)
{
	const struct kb_bind *b = arg;
	const struct kb_field *f = kb_labels_field(&b->labels, id);

	if (f == NULL)
		return id == NIK ? 0 : KB_LABEL_LONG;
	return (f->need ? KB_LABEL_NEED : 0U) |
	    (kb_takes_lines(f) ? KB_LABEL_LONG : 0U) |
	    (f->kind == KB_STAMP ? KB_LABEL_STAMP : 0U) |
	    (f->posted ? KB_LABEL_DAY : 0U);
}

static const char *
titled(void *arg, const char *title, const char **column)
{
	const struct kb_bind *b = arg;

	return kb_title_word(b->opt->type, title, column);
}

static const char *
near(void *arg, const char *name)
{
	const struct kb_bind *b = arg;

	return kb_labels_near(&b->labels, name);
}

static bool
heads(void *arg, const char *text)
{
	const struct kb_bind *b = arg;

	return kb_section_find(b->sheet, text, false) != NULL;
}

static bool
spread(void *arg, const char *name)
{
	return kb_across_of(arg, name) != NULL;
}

void
kb_bind_names(struct kb_rows *rows)
{
	rows->spread = spread;
	rows->heads = heads;
	rows->knows = knows;
	rows->ways = ways;
	rows->titled = titled;
	rows->near = near;
}
