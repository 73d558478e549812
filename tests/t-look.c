/* SPDX-License-Identifier: ISC */
/* What the cells of a column look like, and what its heading or the title of
 * a report names. */
#include <stdlib.h>

#include "kesbang/record.h"
#include "lib/io/labels.h"
#include "lib/io/look.h"
#include "tap.h"

static const struct {
	const char	*cell;
	enum kb_look	 look;
} cells[] = {
	{ "5 Desember 2025", KB_LOOK_DATE }, { "2025-12-05", KB_LOOK_DATE },
	{ "a@b.id", KB_LOOK_EMAIL }, { "a@b", KB_LOOK_TEXT },
	{ "@b.id", KB_LOOK_TEXT }, { "a.b@id", KB_LOOK_TEXT },
	{ "AHU-0001", KB_LOOK_AHU }, { "SK AHU-0001", KB_LOOK_AHU },
	{ "XAHU-0001", KB_LOOK_TEXT },
	{ "6474011203800001", KB_LOOK_NIK },
	{ "0474011203800001", KB_LOOK_NUMBER },
	{ "647401120380000x", KB_LOOK_TEXT },
	{ "01.234.567.8-901.000", KB_LOOK_NPWP },
	{ "1.234.567.89012.3456", KB_LOOK_NPWP },
	{ "012345678901000", KB_LOOK_NUMBER },
	{ "01.234.567.8/901.000", KB_LOOK_TEXT },
	{ "+62 548 20012", KB_LOOK_PHONE }, { "0548-20012", KB_LOOK_PHONE },
	{ "(0548) 20012", KB_LOOK_PHONE }, { "81234567890", KB_LOOK_PHONE },
	{ "6281234567890", KB_LOOK_PHONE },
	{ "7281234567890", KB_LOOK_NUMBER }, { "0548200", KB_LOOK_NUMBER },
	{ "0548-20012x", KB_LOOK_TEXT },
	{ "081234567890123", KB_LOOK_NUMBER },
	{ "1.500", KB_LOOK_NUMBER }, { "-7,5", KB_LOOK_NUMBER },
	{ "-", KB_LOOK_TEXT }, { "7 orang", KB_LOOK_TEXT },
	{ "", KB_LOOK_TEXT },
};

static void
test_cells(void)
{
	struct kb_column none = { 0 };

	is_int(kb_look_of(&none), KB_LOOK_EMPTY, "nothing in it");
	for (size_t i = 0; i < KB_LEN(cells); i++) {
		struct kb_column c = { 0 };

		kb_look_at(&c, cells[i].cell);
		is_str(kb_look_name(kb_look_of(&c)),
		    kb_look_name(cells[i].look), "'%s'", cells[i].cell);
		kb_look_free(&c);
	}
}

/* Most of them say what it is; of many only some are kept and looked at. */
static void
test_columns(void)
{
	struct kb_column c = { 0 };
	char cell[16];

	for (int i = 0; i < 3; i++)
		kb_look_at(&c, "a@b.id");
	is_int(c.nvalue, 1, "one value");
	is_int(c.times[0], 3, "three times");
	kb_look_at(&c, "tidak ada");
	is_int(kb_look_of(&c), KB_LOOK_EMAIL, "three of four are addresses");
	kb_look_at(&c, "belum ada");
	is_int(kb_look_of(&c), KB_LOOK_TEXT, "three of five are not enough");
	kb_look_free(&c);

	c = (struct kb_column){ 0 };
	for (int i = 1; i <= 5000; i++) {
		snprintf(cell, sizeof(cell), "%d", i);
		kb_look_at(&c, cell);
	}
	is_int(c.filled, 5000, "all are counted");
	is_int(c.counted, 5000, "they count from one");
	is_int(c.nvalue, KB_LOOK_VALUES, "some are kept");
	ok(c.more, "and there are more");
	ok(c.looked < c.filled, "some were looked at");
	is_int(kb_look_of(&c), KB_LOOK_NUMBER, "they are numbers");
	kb_look_at(&c, "1");
	is_int(c.counted, 5000, "one that begins again counts no rows");
	kb_look_free(&c);
}

/* ---- titles and labels ---- */

struct thing {
	kb_enum	 jenis, sifat;
	kb_text	 nama;
};

static const struct kb_word jenis[] = {
	{ "informasi", "Informasi", "informasi|laporan informasi" },
	{ "khusus", "Khusus", "laporan informasi khusus" },
	{ 0 }
};
static const struct kb_word sifat[] = {
	{ "penting", "Penting", "sangat penting" }, { 0 }
};

static const struct kb_field fields[] = {
	ENUM(struct thing, jenis, jenis, "jenis", .title = true),
	ENUM(struct thing, sifat, sifat, "sifat"),
	TEXT(struct thing, nama, "nama lengkap"),
};

static const struct kb_type type = {
	.name = "hal", .size = sizeof(struct thing), KB_FIELDS(fields),
};

static void
test_titles(void)
{
	static const struct {
		const char *title, *word;
	} t[] = {
		{ "LAPORAN INFORMASI", "informasi" },
		{ "Laporan informasi, Bontang", "informasi" },
		{ "Laporan informasi harian", "informasi" },
		{ "Laporan informasi khusus", "khusus" },
		{ "Laporan informasinya", NULL },
		{ "Informasi", NULL },		/* one word is no title */
		{ "Sangat penting", NULL },	/* nor is another column's */
		{ "Laporan", NULL }, { "", NULL },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		const char *column = NULL;

		is_str(kb_title_word(&type, t[i].title, &column), t[i].word,
		    "'%s'", t[i].title);
		is_str(column, t[i].word != NULL ? "jenis" : NULL,
		    "and its column");
	}
}

static void
test_labels(void)
{
	struct kb_labels l;

	kb_labels_of(&l, &type);
	ok(kb_labels_field(&l, kb_labels_find(&l, "Nama")) == &fields[2],
	    "a column by its name");
	ok(kb_labels_field(&l, kb_labels_find(&l, "warna")) == NULL,
	    "none by another");
	ok(kb_labels_field(&l, -1) == NULL, "nor by no number");
	ok(kb_labels_field(&l, 1 << 20) == NULL, "nor by one too large");
	ok(kb_labels_find(&l, "") == 0, "nothing is no name");
	kb_labels_free(&l);
}

int
main(void)
{
	test_cells();
	test_columns();
	test_titles();
	test_labels();
	return done_testing();
}
