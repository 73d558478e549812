/* SPDX-License-Identifier: ISC */
/*
 * xlsx_in.c - a sheet of a workbook as rows of cells, read as a stream.
 *
 * A cell is what the sheet shows: a formula's last result, a date as a date.
 * What it shows as an error, and a formula that was never computed, is no
 * value, and the row is refused for it.
 */
#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "grid.h"
#include "kesbang/text.h"
#include "reader.h"
#include "xml.h"

#define MOST_ROWS 1048576
#define MOST_CELLS (1L << 25)

enum value { NUMBER, SHARED, TEXT, TRUTH, ERROR, ISO };

struct sheet {
	struct kb_book	 x;
	struct kb_grid	 grid;
	struct kb_book_merged merged;
	struct kb_book_range here;		/* the cell being read */
	bool		 in_row, in_cell, in_value;
	bool		 formula, given;	/* <f>, <v> or <is> was there */
	enum value	 type;
	size_t		 style;
	struct kb_book_text text;
	struct kb_buf	 value;
	/* the row */
	struct kb_buf	 bytes;
	size_t		 at[KB_BOOK_COLUMNS];	/* in bytes, + 1; 0: empty */
	const char	*wrong[KB_BOOK_COLUMNS];
	char		*cell[KB_BOOK_COLUMNS];
	size_t		 width;
	bool		 any_wrong;
	long		 cells, total;		/* of the sheet; bytes */
};

/* ---- a cell ---- */

static enum value
value_type(const char *t)
{
	static const struct {
		const char *word;
		enum value type;
	} types[] = {
		{ "s", SHARED }, { "str", TEXT }, { "inlineStr", TEXT },
		{ "b", TRUTH }, { "e", ERROR }, { "d", ISO },
	};

	for (size_t i = 0; t != NULL && i < KB_LEN(types); i++)
		if (strcmp(types[i].word, t) == 0)
			return types[i].type;
	return NUMBER;
}

static int
broken(const struct sheet *s, const char *what)
{
	return kb_fail(s->x.err, KB_DATA, "%s:%ld: %s; berkas XLSX rusak",
	    s->x.file, s->here.top, what);
}

static int
cell_open(struct sheet *s, const char *const *attr)
{
	const char *ref = kb_xml_attr(attr, "r"), *style;
	struct kb_book_range r = s->here;

	r.left++;
	if (ref != NULL && !kb_book_range(ref, &r))
		return broken(s, "letak sel tidak terbaca");
	if (r.top != s->here.top || r.left <= s->here.left)
		return broken(s, "sel tidak pada urutannya");
	s->here = r;
	style = kb_xml_attr(attr, "s");
	s->style = style != NULL ? (size_t)strtoul(style, NULL, 10) : 0;
	s->type = value_type(kb_xml_attr(attr, "t"));
	s->in_cell = true;
	s->formula = s->given = s->in_value = false;
	s->text = (struct kb_book_text){ .to = &s->value };
	kb_buf_cut(&s->value, 0);
	return 0;
}

static const char *
shared_text(const struct sheet *s)
{
	const char *v = kb_buf_str(&s->value);
	unsigned long i = strtoul(v, NULL, 10);

	return *v < '0' || *v > '9' || i >= s->x.ntext ? NULL :
	    s->x.text.s + s->x.at[i];
}

/* The value as text at the end of the row's bytes; why it is none. */
static const char *
put_value(struct sheet *s, const char *shared)
{
	const char *v = kb_buf_str(&s->value);
	struct kb_book_format plain = { 0 };

	switch (s->type) {
	case SHARED:
		kb_buf_adds(&s->bytes, shared);
		break;
	case TEXT:
		kb_buf_adds(&s->bytes, v);
		break;
	case TRUTH:
		kb_buf_adds(&s->bytes, kb_xml_true(v) ? "ya" : "tidak");
		break;
	case ERROR:
		if (strcmp(v, "#N/A") == 0)	/* "no value is available" */
			break;
		kb_buf_adds(&s->bytes, v);
		return ": galat rumus dalam lembar kerja";
	case ISO:
		kb_book_iso(&s->bytes, v);
		break;
	case NUMBER:
		return kb_book_number(&s->bytes, v, s->style < s->x.nformat ?
		    s->x.format[s->style] : plain, s->x.since_1904);
	}
	return NULL;
}

static int
keep_value(struct sheet *s)
{
	const char *shared = NULL, *wrong;
	size_t at = s->bytes.len, i = (size_t)s->here.left - 1;

	if (s->type == SHARED && (shared = shared_text(s)) == NULL)
		return broken(s, "sel menunjuk teks yang tidak ada");
	if (s->here.left > KB_BOOK_COLUMNS)
		return kb_fail(s->x.err, KB_DATA, "%s:%ld: isi di kolom ke-%d; "
		    "paling banyak %d kolom", s->x.file, s->here.top,
		    s->here.left, KB_BOOK_COLUMNS);
	if (++s->cells > MOST_CELLS)
		return kb_fail(s->x.err, KB_DATA, "%s:%ld: lebih dari %ld sel "
		    "berisi; simpan sebagai 'CSV UTF-8'", s->x.file,
		    s->here.top, MOST_CELLS);
	if (s->type == TEXT)
		kb_book_text_plain(&s->value, 0);
	kb_buf_adds(&s->bytes, "");
	wrong = put_value(s, shared);
	if (s->bytes.len == at)
		return 0;
	kb_buf_addc(&s->bytes, '\0');
	if (s->bytes.len > KB_RECORD_MAX)
		return kb_fail(s->x.err, KB_DATA, "%s:%ld: satu catatan lebih "
		    "dari 1 MiB", s->x.file, s->here.top);
	s->at[i] = at + 1;
	s->wrong[i] = wrong;
	s->any_wrong |= wrong != NULL;
	s->width = i + 1;
	return 0;
}

static int
cell_close(struct sheet *s)
{
	size_t i = (size_t)s->here.left - 1;

	s->in_cell = false;
	if (kb_book_covered(&s->merged, s->here.top, s->here.left))
		return 0;
	if (s->value.len > 0)
		return keep_value(s);
	if (!s->formula || s->given || i >= KB_BOOK_COLUMNS)
		return 0;
	s->wrong[i] = ": rumus belum dihitung; buka berkasnya lalu simpan lagi";
	s->any_wrong = true;
	s->width = i + 1;
	return 0;
}

/* ---- a row ---- */

static int
row_open(struct sheet *s, const char *const *attr)
{
	const char *r = kb_xml_attr(attr, "r");
	long row = r != NULL ? strtol(r, NULL, 10) : s->here.top + 1;

	if (row <= s->here.top || row > MOST_ROWS)
		return broken(s, "baris tidak pada urutannya");
	s->here = (struct kb_book_range){ .top = row };
	s->in_row = true;
	for (size_t i = 0; i < s->width; i++) {
		s->at[i] = 0;
		s->wrong[i] = NULL;
	}
	s->width = 0;
	s->any_wrong = false;
	kb_buf_cut(&s->bytes, 0);
	return 0;
}

static int
row_close(struct sheet *s)
{
	s->in_row = false;
	for (size_t i = 0; i < s->width; i++)
		s->cell[i] = s->at[i] > 0 ? s->bytes.s + s->at[i] - 1 : NULL;
	/* One text may be shared by every cell. */
	s->total += (long)s->bytes.len;
	if (s->total > KB_PACK_BYTES)
		return kb_fail(s->x.err, KB_DATA, "%s:%ld: isi lembar lebih "
		    "dari %ld MiB; simpan sebagai 'CSV UTF-8'", s->x.file,
		    s->here.top, KB_PACK_BYTES >> 20);
	return kb_grid_row(&s->grid, s->cell, s->any_wrong ? s->wrong : NULL,
	    s->width, s->here.top);
}

/* ---- the sheet ---- */

static int
on_open(void *arg, const char *name, const char *const *attr)
{
	struct sheet *s = arg;

	if (s->in_cell) {
		if (strcmp(name, "v") == 0)
			s->in_value = s->given = true;
		else if (strcmp(name, "f") == 0)
			s->formula = true;
		else if (s->type == TEXT)
			kb_book_text_open(&s->text, name);
		return 0;
	}
	if (s->in_row)
		return strcmp(name, "c") == 0 ? cell_open(s, attr) : 0;
	return strcmp(name, "row") == 0 ? row_open(s, attr) : 0;
}

static int
on_close(void *arg, const char *name)
{
	struct sheet *s = arg;

	if (s->in_cell) {
		if (strcmp(name, "c") == 0)
			return cell_close(s);
		if (strcmp(name, "v") == 0)
			s->in_value = false;
		else
			kb_book_text_close(&s->text, name);
		return 0;
	}
	return s->in_row && strcmp(name, "row") == 0 ? row_close(s) : 0;
}

static int
on_text(void *arg, const char *text, size_t n)
{
	struct sheet *s = arg;

	if (s->in_value)
		kb_buf_add(&s->value, text, n);
	else if (s->in_cell)
		kb_book_text_add(&s->text, text, n);
	if (s->value.len > KB_RECORD_MAX)
		return kb_fail(s->x.err, KB_DATA, "%s:%ld: satu sel lebih dari "
		    "1 MiB", s->x.file, s->here.top);
	return 0;
}

/* ---- sheets that were not asked for ---- */

static int
any_value(void *arg, const char *name, const char *const *attr)
{
	(void)arg, (void)attr;
	return strcmp(name, "v") == 0 || strcmp(name, "is") == 0;
}

/* Somebody may think that all of the workbook was read. */
static int
tell_others(struct sheet *s, const struct kb_book_sheet *read)
{
	const struct kb_rows *rows = s->grid.rows;
	struct kb_xml xml = { any_value, NULL, NULL, NULL };
	struct kb_src src = { .file = s->x.file };

	for (size_t i = 0; rows->ignored != NULL && i < s->x.nsheet; i++) {
		const struct kb_book_sheet *other = &s->x.sheet[i];
		int rc;

		if (other == read || other->part == NULL || other->hidden)
			continue;
		rc = kb_xml_read(s->x.pack, other->part, &xml, s->x.err);
		if (rc < 0)
			return -1;
		if (rc > 0)
			rows->ignored(rows->arg, &src, "lembar lain", NULL);
	}
	return 0;
}

/* The table may stand on another sheet: which there are. */
static int
name_others(const struct sheet *s, const struct kb_book_sheet *read)
{
	struct kb_err why = *s->x.err;
	struct kb_buf names = KB_BUF_INIT;

	for (size_t i = 0; i < s->x.nsheet && names.len < 200; i++) {
		const struct kb_book_sheet *other = &s->x.sheet[i];

		if (other == read || other->part == NULL || other->hidden)
			continue;
		kb_buf_adds(&names, names.len > 0 ? ", " : "");
		kb_quote(&names, other->name);
	}
	if (names.len > 0)
		kb_fail(s->x.err, (enum kb_status)why.status, "%s; yang dibaca lembar '%.60s', "
		    "lembar lain %s: pilih dengan --lembar", why.msg,
		    read->name, names.s);
	kb_buf_free(&names);
	return -1;
}

static int
read_sheet(struct sheet *s, const char *want)
{
	struct kb_xml xml = { on_open, on_close, on_text, s };
	const struct kb_book_sheet *sheet;
	int rc;

	if (kb_book_choose(&s->x, want, &sheet) != 0 ||
	    kb_book_read_merged(&s->merged, s->x.pack, sheet->part,
	    s->x.err) != 0)
		return -1;
	rc = kb_xml_read(s->x.pack, sheet->part, &xml, s->x.err);
	if (rc == 0)
		rc = kb_grid_end(&s->grid);
	if (want != NULL)
		return rc;
	return rc != 0 ? name_others(s, sheet) : tell_others(s, sheet);
}

int
kb_read_xlsx(struct kb_input *in, const struct kb_rows *rows,
    struct kb_err *err)
{
	struct sheet *s = kb_alloc(sizeof(*s));
	int rc;

	s->grid = (struct kb_grid){ .rows = rows, .file = in->name,
	    .err = err, .ragged = true };
	rc = kb_book_open(&s->x, in, err);
	if (rc == 0)
		rc = read_sheet(s, in->sheet);
	kb_book_merged_free(&s->merged);
	kb_book_close(&s->x);
	kb_grid_free(&s->grid);
	kb_buf_free(&s->value);
	kb_buf_free(&s->bytes);
	free(s);
	return rc;
}
