/* SPDX-License-Identifier: ISC */
/* read.c - cells to records: columns find their fields, values are set. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "labels.h"
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

static int
unknown_column(const struct kb_type *type, const char *name,
    struct kb_err *err)
{
	struct kb_choice c = kb_field_choice(type, name);
	const char *also = c.near != NULL ? " (lihat impor --tebak)" : "";
	struct kb_err why;

	kb_choice_fail(&c, KB_DATA, "kolom", &why, "tidak dikenal untuk %s; "
	    "susun padanannya dengan impor --tebak, atau lewati dengan "
	    "--abaikan", type->name);
	return kb_fail(err, KB_DATA, "%s%s", why.msg, also);
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

bool
kb_counts_rows(const char *name)
{
	return kb_in_list("no|no urut|nomor urut|urut", name);
}

/* Names that nobody reads: _alasan, what --abaikan names. */
static bool
left_out(const struct kb_bind *b, const char *name)
{
	return name[0] == '_' || in_comma_list(b->opt->skip, name);
}

/*
 * "_diterima", as the file of refused messages has it: when the message came,
 * which a column diterima alone would not be believed.
 */
#define RECEIVED "_diterima"

static int
received(const struct kb_type *type, const char *name)
{
	return strcmp(name, RECEIVED) == 0 ?
	    kb_field_find(type, &RECEIVED[1]) : KB_SKIP;
}

static void
ignored(void *arg, const struct kb_src *src, const char *what,
    const char *text)
{
	const struct kb_bind *b = arg;

	if (b->opt->ignored != NULL)
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
 * on purpose.
 */
static int
mapped(const struct kb_bind *b, const char **name, bool *pass,
    struct kb_err *err)
{
	struct kb_map_line *l = kb_map_heading(b->opt->map, *name);

	if (l == NULL)
		return 0;
	l->met = true;
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

/* The clerk is told of all of them at once; a message's label at once. */
static int
strange_column(struct kb_bind *b, size_t i, const char *name,
    struct kb_err *err)
{
	if (b->each)
		return unknown_column(b->opt->type, name, err);
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

static int
strange_columns(const struct kb_bind *b, const char *name,
    struct kb_err *err)
{
	if (b->nstrange == 1)
		return unknown_column(b->opt->type, name, err);
	return kb_fail(err, KB_DATA, "%zu kolom tidak dikenal untuk %s; susun "
	    "padanannya dengan impor --tebak, atau lewati dengan --abaikan "
	    "'%s'", b->nstrange, b->opt->type->name, b->strange.s);
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
	bool pass = false;
	int f;

	b->field[i] = KB_SKIP;
	b->heading[i] = NULL;
	if ((f = received(type, name)) >= 0)
		b->received = i + 1;
	else if (left_out(b, name))
		return 0;
	else if (mapped(b, &name, &pass, err) != 0)
		return -1;
	if (pass) {
		b->field[i] = kb_counts_rows(heading) ? KB_COUNTS : KB_SKIP;
		return 0;
	}
	if (f < 0 && b->sheet != NULL && kb_is_nik(name)) {
		ignored(b, b->at, "kolom NIK, yang tidak disimpan", NULL);
		return 0;
	}
	if (f < 0 && (b->heading[i] = kb_sheet_heading(b->sheet, name)) != NULL)
		return 0;
	if (f < 0 && (f = kb_field_find(type, name)) < 0 &&
	    kb_counts_rows(name)) {
		b->field[i] = KB_COUNTS;
		return 0;
	}
	if (f < 0)
		return strange_column(b, i, name, err);
	b->heading[i] = kb_sheet_column(b->sheet, type->field[f].name);
	if ((b->given >> f & 1) != 0 && !type->field[f].many &&
	    !(says_more(b, i) && kb_takes_lines(&type->field[f]) &&
	    !same_label(b, heading)))
		return twice(b, &type->field[f], heading, err);
	b->several |= b->given & UINT64_C(1) << f;
	b->given |= UINT64_C(1) << f;
	b->field[i] = f;
	b->rank[i] = 0;
	if (type->field[f].many) {
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

/* Only a file that we wrote has these numbers: its cells are values. */
static bool
ours(const struct kb_bind *b, char *const *name, size_t n)
{
	const struct kb_type *t = b->opt->type;

	for (size_t i = 0; t->head && i < n; i++)
		if (strcmp(name[i], t->field[KB_FIELD_REVISI].name) == 0)
			return true;
	return false;
}

static int
on_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_bind *b = arg;
	struct kb_err why;

	b->field = kb_realloc(b->field, n, sizeof(*b->field));
	b->rank = kb_realloc(b->rank, n, sizeof(*b->rank));
	b->heading = kb_realloc(b->heading, n, sizeof(*b->heading));
	if (ours(b, name, n))
		b->sheet = NULL;
	b->ranks = 0;
	b->n = n;
	b->at = src;
	b->given = b->several = 0;
	b->received = b->nstrange = 0;
	kb_buf_cut(&b->strange, 0);
	b->bad.msg[0] = '\0';
	kb_buf_cut(&b->names, 0);
	for (size_t i = 0; i < n; i++) {
		if (column(b, i, name[i], &why) != 0 &&
		    bad_column(b, &why, src, i, err) != 0)
			return -1;
		kb_buf_add(&b->names, name[i], strlen(name[i]) + 1);
	}
	if (b->nstrange > 0) {
		strange_columns(b, name[b->first_strange], &why);
		return bad_column(b, &why, src, b->first_strange, err);
	}
	if (b->given == 0) {
		kb_fail(&why, KB_DATA, "tidak ada kolom yang dikenal");
		return bad_column(b, &why, src, 0, err);
	}
	return 0;
}

static void
move_errs(struct kb_errs *to, struct kb_errs *from)
{
	for (size_t i = 0; i < from->count && i < KB_ERRS_KEPT; i++) {
		if (to->count < KB_ERRS_KEPT) {
			to->msg[to->count] = from->msg[i];
			to->at[to->count] = from->at[i];
		} else {
			free(from->msg[i]);
		}
		to->count++;
	}
	from->count = 0;
}

static int
refuse(struct kb_bind *b, char **cell, size_t n, const struct kb_src *src,
    struct kb_errs *row, struct kb_err *err)
{
	const char **name = kb_alloc(b->n * sizeof(*name));
	const char *p = kb_buf_str(&b->names);
	int rc;

	for (size_t i = 0; i < b->n; i++) {
		name[i] = p;
		p += strlen(p) + 1;
	}
	rc = b->opt->refused(b->opt->arg, (char *const *)(void *)name, b->n,
	    cell, n, src, row, err);
	free(name);
	return rc;
}

/*
 * Each record has its own labels: they are put under the type's columns, so
 * that all refused ones make one table.  What has no column comes behind.
 */
static int
refuse_each(struct kb_bind *b, char **cell, size_t n, const struct kb_src *src,
    struct kb_errs *row, struct kb_err *err)
{
	const struct kb_type *t = b->opt->type;
	const char **name = kb_alloc(t->nfield * sizeof(*name));
	char **to = kb_alloc((t->nfield + n) * sizeof(*to));
	const char *p = kb_buf_str(&b->names);
	size_t nto = t->nfield;
	int rc;

	for (size_t i = 0; i < n; i++, p += strlen(p) + 1) {
		int f = b->field[i];

		if (f < 0)
			to[nto++] = kb_asprintf("%s: %s", p,
			    cell[i] != NULL ? cell[i] : "");
		else if (to[f] == NULL && cell[i] != NULL)
			to[f] = kb_strdup(t->field[f].many ?
			    kb_bind_join(b, f, cell, n) : cell[i]);
	}
	for (size_t f = 0; f < t->nfield; f++)
		name[f] = strcmp(t->field[f].name, &RECEIVED[1]) == 0 ?
		    RECEIVED : t->field[f].name;
	rc = b->opt->refused(b->opt->arg, (char *const *)(void *)name,
	    t->nfield, to, nto, src, row, err);
	for (size_t i = 0; i < nto; i++)
		free(to[i]);
	free(to);
	free(name);
	return rc;
}

/* The cells as they came, for the file of refused rows. */
static char **
keep_cells(char **cell, size_t n, struct kb_buf *home)
{
	char **kept = kb_alloc(n * sizeof(*kept));
	size_t need = 0;

	for (size_t i = 0; i < n; i++)
		need += cell[i] != NULL ? strlen(cell[i]) + 1 : 0;
	kb_buf_room(home, need);
	for (size_t i = 0; i < n; i++) {
		if (cell[i] == NULL)
			continue;
		kept[i] = home->s + home->len;
		kb_buf_add(home, cell[i], strlen(cell[i]) + 1);
	}
	return kept;
}

/*
 * A row left empty in a spreadsheet, a form that nobody filled in; or a row
 * that was numbered beforehand.
 */
static bool
nothing(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src)
{
	bool numbered = false;

	for (size_t i = 0; i < n; i++) {
		if (src->wrong != NULL && src->wrong[i] != NULL)
			return false;
		if (cell[i] == NULL || cell[i][strspn(cell[i], " \t\r\n")] ==
		    '\0')
			continue;
		if (i >= b->n || b->field[i] != KB_COUNTS)
			return false;
		numbered = true;
	}
	if (numbered)
		ignored(b, src, "baris yang hanya bernomor", NULL);
	return true;
}

/*
 * Received before it happened, but not so with day and month the other way
 * round: the head of the message was written month first.
 */
static void
month_first(struct kb_bind *b, const struct kb_src *src, struct kb_errs *row)
{
	const struct kb_type *t = b->opt->type;
	int of = kb_field_date(t), f = kb_field_find(t, &RECEIVED[1]);
	struct kb_buf came = KB_BUF_INIT;
	kb_date day, got;

	if (src->turned == 0 || of < 0 || f < 0 ||
	    t->field[of].kind != KB_DATE)
		return;
	day = *(kb_date *)(void *)((char *)b->rec + t->field[of].at);
	got = kb_stamp_date(*(kb_stamp *)(void *)((char *)b->rec +
	    t->field[f].at), b->env.zone);
	if (got.ymd >= day.ymd || src->turned < day.ymd)
		return;
	kb_date_long(&came, got);
	kb_errs_add(row, src, &RECEIVED[1], "%s sebelum %s: kepala pesan ini "
	    "tampaknya bulan/hari; setel bahasa ponsel ke Indonesia, lalu "
	    "ekspor obrolan sekali lagi", kb_buf_str(&came),
	    t->field[of].name);
	kb_buf_free(&came);
}

static int
take_row(struct kb_bind *b, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_errs row = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	struct kb_src at = *src;
	char **kept;
	int rc = 0;

	if (nothing(b, cell, n, src))
		return 0;
	kept = b->opt->refused != NULL ? keep_cells(cell, n, &home) : NULL;
	if (b->opt->rows != NULL)
		(*b->opt->rows)++;
	memset(b->rec, 0, b->opt->type->size);
	kb_buf_cut(&b->unread, 0);
	b->left = 0;
	b->row = b->given;
	if (b->bad.msg[0] != '\0')
		kb_errs_add(&row, src, NULL, "%s", b->bad.msg);
	if (n != b->n)
		kb_errs_add(&row, src, NULL,
		    "ada %zu sel untuk %zu kolom judul", n, b->n);
	else
		kb_bind_cells(b, cell, n, src, &row);
	at.received = at.received || (b->received > 0 && b->received <= n &&
	    cell[b->received - 1] != NULL);
	if (b->unread.len > 0)
		at.unread = b->unread.s;
	if (row.count == 0)
		month_first(b, src, &row);
	if (row.count == 0)
		rc = b->opt->rec(b->opt->arg, b->rec, b->row, &at, &row, err);
	if (rc == 0 && row.count > 0 && kept != NULL)
		rc = (b->each ? refuse_each : refuse)(b, kept, n, src, &row,
		    err);
	move_errs(b->errs, &row);
	kb_buf_free(&home);
	free(kept);
	return rc;
}

/* The row that waited for those that go on with it. */
static int
take_held(struct kb_bind *b, struct kb_err *err)
{
	bool any = b->held.any;

	b->held.any = false;
	return any ? take_row(b, b->held.cell, b->held.n, &b->held.src, err) :
	    0;
}

static int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_bind *b = arg;
	int rc;

	if (b->sheet == NULL)
		return take_row(b, cell, n, src, err);
	if (kb_bind_go_on(b, cell, n, src)) {
		kb_bind_counted(b, "baris lanjutan");
		return 0;
	}
	if ((rc = take_held(b, err)) == 0)
		kb_bind_hold(b, cell, n, src);
	return rc;
}

static int
knows(void *arg, const char *name)
{
	const struct kb_bind *b = arg;

	const struct kb_map_line *l = kb_map_heading(b->opt->map, name);

	if (l != NULL && l->field >= 0)
		return kb_labels_find(&b->labels, l->to);
	if (l != NULL)			/* each its own: they stand together */
		return INT_MAX - (int)(l - b->opt->map->head);
	/* A column that nobody reads is one all the same, but no label. */
	if (!b->each && (left_out(b, name) || kb_counts_rows(name) ||
	    (b->sheet != NULL && kb_is_nik(name)) ||
	    kb_sheet_heading(b->sheet, name) != NULL))
		return KB_MAX_FIELDS + 1;
	return kb_labels_find(&b->labels, name);
}

static unsigned
ways(void *arg, int id)
{
	const struct kb_bind *b = arg;
	const struct kb_field *f = kb_labels_field(&b->labels, id);

	if (f == NULL)
		return KB_LABEL_LONG;
	return (f->need ? KB_LABEL_NEED : 0U) |
	    (kb_takes_lines(f) ? KB_LABEL_LONG : 0U);
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

void
kb_bind_names(struct kb_rows *rows)
{
	rows->knows = knows;
	rows->ways = ways;
	rows->titled = titled;
	rows->near = near;
}

static void
note(void *arg, const struct kb_src *src, const char *column,
    const char *text)
{
	const struct kb_bind *b = arg;

	if (b->opt->note != NULL)
		b->opt->note(b->opt->arg, src, column, text);
}

int
kb_read(struct kb_input *in, const struct kb_read_opt *opt,
    struct kb_errs *errs, struct kb_err *err)
{
	struct kb_bind b = { .opt = opt, .errs = errs,
	    .each = in->kind == KB_IN_FORM };
	struct kb_rows rows = { .head = on_head, .row = on_row, .arg = &b,
	    .ignored = ignored, .note = note };
	int rc;

	if (opt->env != NULL)
		b.env = *opt->env;
	b.env.note = opt->note != NULL ? kb_bind_tell : NULL;
	b.env.note_arg = &b;
	b.rec = kb_alloc(opt->type->size);
	b.was = kb_alloc(opt->type->size);
	for (size_t i = 0; i < opt->type->nfield; i++)
		b.spill[i] = opt->type->field[i].spill == NULL ? KB_SKIP :
		    (int8_t)kb_field_find(opt->type, opt->type->field[i].spill);
	kb_labels_of(&b.labels, opt->type);
	if (in->kind == KB_IN_CSV || in->kind == KB_IN_XLSX)
		b.sheet = opt->type->sheet;
	kb_bind_names(&rows);
	rc = opt->map != NULL ? kb_map_check(opt->map, opt->env, err) : 0;
	if (rc == 0)
		rc = kb_read_rows(in, &rows, err);
	if (rc == 0)
		rc = take_held(&b, err);
	free(b.rec);
	free(b.was);
	free(b.field);
	free(b.rank);
	free(b.heading);
	kb_buf_free(&b.unread);
	kb_buf_free(&b.strange);
	kb_held_free(&b.held);
	kb_labels_free(&b.labels);
	kb_buf_free(&b.names);
	kb_buf_free(&b.joined);
	kb_buf_free(&b.words);
	return rc;
}
