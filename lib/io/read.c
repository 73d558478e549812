/* SPDX-License-Identifier: ISC */
/* read.c - rows of cells to records, and what is refused of them. */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "labels.h"
#include "kesbang/text.h"

static int
refuse(struct kb_bind *b, char **cell, size_t n, const struct kb_src *src,
    struct kb_errs *row, struct kb_err *err)
{
	const char **name = kb_alloc(b->n * sizeof(*name));
	const char *p = kb_buf_str(&b->names);
	size_t at;
	int rc = 0;

	for (size_t i = 0; i < b->n; i++) {
		name[i] = p;
		p += strlen(p) + 1;
	}
	at = kb_bind_carried(b, cell, n);
	/* The heading over it, or its words mean another thing there. */
	if (b->titled && at < b->n) {
		char **title = kb_alloc(b->n * sizeof(*title));

		title[at] = b->title.s;
		b->titled = false;
		rc = b->opt->refused(b->opt->arg, (char *const *)(void *)name,
		    b->n, title, b->n, src, NULL, err);
		free(title);
	}
	if (rc == 0)
		rc = b->opt->refused(b->opt->arg, (char *const *)(void *)name,
		    b->n, cell, n, src, row, err);
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
		name[f] = strcmp(t->field[f].name, &KB_RECEIVED[1]) == 0 ?
		    KB_RECEIVED : t->field[f].name;
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

/* "NIHIL", "- nihil -" */
static bool
says_nil(const char *cell)
{
	return kb_in_list("nihil|n i h i l|nil|tidak ada|tidak ada kejadian|"
	    "tidak ada peristiwa|tidak ada potensi", cell);
}

/* A row that says only this: it is no record, and may be meant as one. */
static void
pass_text(struct kb_bind *b, const char *only, const struct kb_src *src)
{
	bool nil = says_nil(only);
	struct kb_buf why = KB_BUF_INIT;

	kb_bind_ignored(b, src, nil ? "baris nihil" : "baris yang hanya berisi "
	    "teks di kolom nomor", NULL);
	if (nil && b->opt->note != NULL) {
		kb_quote(&why, only);
		kb_buf_addf(&why, ": tidak disimpan; %s", b->opt->type->nil !=
		    NULL ? b->opt->type->nil : "baris ini bukan catatan");
		b->opt->note(b->opt->arg, src, NULL, why.s);
	}
	kb_buf_free(&why);
}

/*
 * A row left empty in a spreadsheet, a form that nobody filled in; a row that
 * was numbered beforehand, or says that there was nothing.
 */
static bool
nothing(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src)
{
	const char *only = NULL;
	bool numbered = false;

	for (size_t i = 0; i < n; i++) {
		bool counts = i < b->n && b->field[i] == KB_COUNTS;
		size_t from;

		if (src->wrong != NULL && src->wrong[i] != NULL)
			return false;
		if (cell[i] == NULL || cell[i][from = strspn(cell[i],
		    " \t\r\n")] == '\0')
			continue;
		if (counts && strlen(cell[i] + from) < 5 &&
		    !says_nil(cell[i])) {
			numbered = true;
			continue;
		}
		if (only != NULL || !(counts || (b->table &&
		    says_nil(cell[i]))))
			return false;
		only = cell[i] + from;
	}
	if (only != NULL)
		pass_text(b, only, src);
	else if (numbered)
		kb_bind_ignored(b, src, "baris yang hanya bernomor", NULL);
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
	int of = kb_field_date(t), f = kb_field_find(t, &KB_RECEIVED[1]);
	struct kb_buf came = KB_BUF_INIT;
	kb_date day, got;
	void *at;

	if (src->turned == 0 || of < 0 || f < 0 ||
	    t->field[of].kind != KB_DATE)
		return;
	day = *(kb_date *)(void *)((char *)b->rec + t->field[of].at);
	at = (char *)b->rec + t->field[f].at;
	got = t->field[f].kind == KB_STAMP ? kb_stamp_date(*(kb_stamp *)at,
	    b->env.zone) : *(kb_date *)at;
	if (got.ymd >= day.ymd || src->turned < day.ymd)
		return;
	kb_date_long(&came, got);
	kb_errs_add(row, src, &KB_RECEIVED[1], "%s sebelum %s: kepala pesan ini "
	    "tampaknya bulan/hari; setel bahasa ponsel ke Indonesia, lalu "
	    "ekspor obrolan sekali lagi", kb_buf_str(&came),
	    t->field[of].name);
	kb_buf_free(&came);
}

/*
 * The heading of a group is told and passed over, or goes to the refused rows
 * where somebody looks at those.
 */
static bool
heading_of_group(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src, struct kb_errs *row)
{
	const char *name = b->opt->lone ? NULL : kb_bind_group(b, cell, n);
	struct kb_buf why = KB_BUF_INIT;

	if (name == NULL)
		return false;
	kb_quote(&why, name);
	kb_buf_adds(&why, ": hanya nama yang terisi; agaknya judul kelompok, "
	    "tidak disimpan (bila bukan, impor dengan --ya)");
	if (b->opt->refused != NULL) {
		kb_errs_add(row, src, NULL, "%s", why.s);
	} else {
		kb_bind_ignored(b, src, "judul kelompok", NULL);
		if (b->opt->note != NULL)
			b->opt->note(b->opt->arg, src, NULL, why.s);
	}
	kb_buf_free(&why);
	return b->opt->refused == NULL;
}

static void
pass_heading(struct kb_bind *b, const struct kb_src *src, const char *doubt)
{
	struct kb_buf why = KB_BUF_INIT;

	kb_bind_ignored(b, src, "judul kelompok", NULL);
	if (doubt != NULL && b->opt->note != NULL) {
		kb_quote(&why, doubt);
		kb_buf_adds(&why, ": hanya ini yang terisi; dilewati sebagai "
		    "judul kelompok");
		b->opt->note(b->opt->arg, src, NULL, why.s);
	}
	kb_buf_free(&why);
}

static int
take_row(struct kb_bind *b, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_errs row = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	struct kb_src at = *src;
	const char *doubt;
	char **kept;
	int rc = 0;

	if (kb_bind_carries(b, cell, n, &doubt, src, &row)) {
		pass_heading(b, src, doubt);
		kb_sums_mark(b);
		return 0;
	}
	if (nothing(b, cell, n, src) ||
	    heading_of_group(b, cell, n, src, &row))
		return 0;
	kept = b->opt->refused != NULL ? keep_cells(cell, n, &home) : NULL;
	if (b->opt->rows != NULL)
		(*b->opt->rows)++;
	memset(b->rec, 0, b->opt->type->size);
	if (b->opt->every != NULL)
		memcpy(b->rec, b->opt->every, b->opt->type->size);
	kb_buf_cut(&b->unread, 0);
	b->left = 0;
	b->row = b->given | b->opt->every_set;
	if (b->bad.msg[0] != '\0')
		kb_errs_add(&row, src, NULL, "%s", b->bad.msg);
	kb_across_set(b, src, &row);
	if (n != b->n)
		kb_errs_add(&row, src, NULL,
		    "ada %zu sel untuk %zu kolom judul", n, b->n);
	else if (row.count == 0)
		kb_bind_cells(b, cell, n, src, &row);
	if (row.count == 0)
		kb_bind_carry(b, src, &row);
	at.received = at.received || (b->received > 0 && b->received <= n &&
	    cell[b->received - 1] != NULL);
	if (b->unread.len > 0)
		at.unread = b->unread.s;
	if (row.count == 0)
		month_first(b, src, &row);
	if (row.count == 0)
		rc = b->opt->rec(b->opt->arg, b->rec, b->row, &at, &row, err);
	kb_sums_add(b, row.count == 0);
	if (rc == 0 && row.count > 0 && kept != NULL)
		rc = (b->each ? refuse_each : refuse)(b, kept, n, src, &row,
		    err);
	kb_faults_move(b, &row, src);
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
	return any ? kb_across_rows(b, b->held.cell, b->held.n, &b->held.src,
	    take_row, err) : 0;
}

static int
on_row(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_bind *b = arg;
	int rc;

	if (b->tabular)
		kb_bind_counts(b, cell, n, src);
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
on_total(void *arg, char *const *cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	struct kb_bind *b = arg;

	if (take_held(b, err) != 0)
		return -1;
	kb_sums_total(b, cell, n, src);
	kb_stated_keep(b, cell, n, src);
	return 0;
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
	struct kb_rows rows = { .head = kb_bind_head, .row = on_row, .arg = &b,
	    .ignored = kb_bind_ignored, .total = on_total, .note = note };
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
	if (in->kind == KB_IN_CSV || in->kind == KB_IN_XLSX ||
	    (in->kind == KB_IN_FORM && opt->type->sheet != NULL &&
	    opt->type->sheet->pasted))
		b.sheet = opt->type->sheet;
	b.tabular = b.table = b.sums.wanted = in->kind == KB_IN_CSV ||
	    in->kind == KB_IN_XLSX;
	kb_bind_names(&rows);
	rc = opt->map != NULL ? kb_map_check(opt->map, opt->env, err) : 0;
	if (rc == 0)
		rc = kb_read_rows(in, &rows, err);
	if (rc == 0)
		rc = take_held(&b, err);
	if (rc == 0)
		kb_sums_end(&b, 1);
	if (rc == 0)
		rc = kb_stated_take(&b, take_row, err);
	kb_stated_free(&b.stated);
	free(b.rec);
	free(b.was);
	free(b.field);
	free(b.rank);
	free(b.level);
	kb_buf_free(&b.narrow);
	free(b.heading);
	free(b.beside);
	free(b.across);
	kb_buf_free(&b.besides);
	kb_buf_free(&b.unread);
	kb_buf_free(&b.carried);
	kb_buf_free(&b.carry);
	kb_buf_free(&b.title);
	kb_buf_free(&b.meant);
	kb_sums_free(&b.sums);
	kb_buf_free(&b.strange);
	kb_held_free(&b.held);
	kb_labels_free(&b.labels);
	kb_buf_free(&b.names);
	kb_buf_free(&b.joined);
	kb_buf_free(&b.words);
	return rc;
}
