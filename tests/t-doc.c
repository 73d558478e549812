/* SPDX-License-Identifier: ISC */
/* Documents: what the builder makes harmless, and what each layout does. */
#include <stdlib.h>

#include "kesbang/text.h"
#include "lib/io/doc_pages.h"
#include "lib/io/writers.h"
#include "laid.h"
#include "rows.h"

/* One of each block, every text the same. */
static struct kb_doc *
all_of(const char *s)
{
	static const struct kb_column columns[] = {
		{ "Nama", KB_CELL_TEXT, 1 }, { "Isi", KB_CELL_TEXT, 2 },
		{ "Jumlah", KB_CELL_INT, 0 }, { "Hari", KB_CELL_DATE, 0 },
	};
	struct kb_doc *d = kb_doc_new();

	kb_doc_mark(d, s);
	kb_doc_kop(d, KB_KOP_OFFICE, s);
	kb_doc_title(d, s);
	kb_doc_subtitle(d, s);
	kb_doc_fact(d, "Label", s);
	kb_doc_para(d, s);
	kb_doc_section(d, s);
	kb_doc_group(d, s);
	kb_doc_item(d, 1, s);
	kb_doc_detail(d, NULL, s);
	kb_doc_detail(d, "Label", s);
	kb_doc_item(d, 0, s);
	kb_doc_table(d, columns, KB_LEN(columns));
	kb_doc_cell(d, s);
	kb_doc_cell(d, s);
	kb_doc_cell_int(d, 1234);
	kb_doc_cell_date(d, kb_date_make(2025, 12, 10));
	kb_doc_total(d);
	kb_doc_cell(d, "Jumlah");
	kb_doc_note(d, s);
	kb_doc_page(d);
	kb_doc_sign(d, s, 3);
	kb_doc_sign(d, s, 0);
	return d;
}

/* ---- what was written by others ---- */

static void
harmless(void)
{
	static const char evil[] = "A<b>&\"'\x1b[31m\x07\xc2\x9b\xe2\x80\xae</li>";
	static const char *const layouts[] = { "teks", "html", "wa" };
	struct kb_doc *d = all_of(evil);
	char *s;

	for (size_t i = 0; i < KB_LEN(layouts); i++) {
		s = laid(d, layouts[i]);
		ok(strpbrk(s, "\x1b\x07") == NULL &&
		    strstr(s, "\xc2\x9b") == NULL &&
		    strstr(s, "\xe2\x80\xae") == NULL,
		    "%s: no control character passes", layouts[i]);
		ok(strstr(s, "\\x1B[31m\\x07\\x9B\\u202E") != NULL,
		    "%s: it is made visible", layouts[i]);
		free(s);
	}
	s = laid(d, "html");
	is_int(count(s, "A<"), 0, "html: no text opens an element");
	is_int(count(s, "A&lt;b&gt;&amp;&quot;&#39;"), 20,
	    "html: each of them is escaped");
	ok(strstr(s, "content: \"A\\00003cb\\00003e\\000026\\000022\\000027") !=
	    NULL, "html: the mark stays a string of CSS");
	free(s);
	kb_doc_free(d);
}

/* A file for word processors: groups end, and only our words steer it. */
static void
rtf(void)
{
	struct kb_doc *d = all_of("a{\\b}é\n\U0001f600\\par");
	char *s = laid(d, "rtf");
	long depth = 0, least = 0, end = 0;

	for (const char *p = s; *p != '\0'; p++) {
		if (*p == '\\')
			p++;
		else if (*p == '{' || *p == '}')
			depth += *p == '{' ? 1 : -1;
		least = depth < least ? depth : least;
		end += depth == 0 && *p == '}';
	}
	ok(depth == 0 && least == 0 && end == 1, "rtf: every group ends");
	is_int(count(s, "a\\{\\\\b\\}\\u233?\\line \\u-10179?\\u-8704?"
	    "\\\\par"), 19, "rtf: each text is escaped");
	is_int(count(s, "\\cellx"), 12, "rtf: a head, a row and a sum");
	is_int(count(s, "\\trhdr"), 1, "rtf: one of them is the head");
	is_int(count(s, "\\pagebb"), 1, "rtf: a page begins");
	free(s);
	kb_doc_free(d);
}

static void
long_texts(void)
{
	char word[400];
	struct kb_doc *d;
	char *s;

	memset(word, 'x', sizeof(word) - 1);
	word[sizeof(word) - 1] = '\0';
	d = all_of(word);
	s = laid(d, "teks");
	is_int(widest(s), 80, "teks: a word of 399 letters stays in 80 columns");
	is_int(count(s, "x"), 18 * 399, "teks: and none is lost");
	free(s);
	kb_doc_free(d);
	d = all_of("dua kata\n\nsesudah baris kosong\r\n\tdan tab");
	s = laid(d, "teks");
	ok(strchr(s, '\t') == NULL && strchr(s, '\r') == NULL,
	    "teks: blanks are blanks");
	free(s);
	ok(has(d, "html", "<p>dua kata<br/><br/>sesudah"),
	    "html: lines stay lines");
	ok(has(d, "wa", "1. *dua kata sesudah baris kosong dan tab*\n"),
	    "wa: emphasis holds on one line");
	kb_doc_free(d);
}

/* ---- teks ---- */

static void
text_table(void)
{
	static const struct kb_column columns[] = {
		{ "Nama", KB_CELL_TEXT, 0 }, { "Uang", KB_CELL_MONEY, 0 },
		{ "Catatan", KB_CELL_TEXT, 0 },
	};
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_section(d, "TABEL");
	kb_doc_table(d, columns, KB_LEN(columns));
	kb_doc_cell(d, "Satu");
	kb_doc_cell_int(d, 1500);
	kb_doc_cell(d, NULL);
	kb_doc_cell(d, "Dua");
	kb_doc_cell_int(d, 25);
	kb_doc_cell(d, "catatan yang panjang sekali sehingga harus dibagi atas "
	    "beberapa baris");
	kb_doc_total(d);
	kb_doc_cell(d, "Jumlah");
	kb_doc_cell_int(d, 1525);
	kb_doc_note(d, "Rupiah.");
	kb_doc_text(d, &b);
	is_str(b.s,
	    "TABEL\n"
	    "   Nama       Uang  Catatan\n"
	    "   Satu    Rp1.500\n"
	    "   Dua        Rp25  catatan yang panjang sekali sehingga harus dibagi atas\n"
	    "                    beberapa baris\n"
	    "   ---------------------------------------------------------------------------\n"
	    "   Jumlah  Rp1.525\n"
	    "   Rupiah.\n", "teks: a table wraps its words, aligns its numbers");
	kb_buf_free(&b);
	kb_doc_free(d);
}

static void
text_blocks(void)
{
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_fact(d, "Satu", "1");
	kb_doc_fact(d, "Dua puluh", "20");
	kb_doc_section(d, "I. BAGIAN");
	kb_doc_para(d, "Nihil.");
	kb_doc_item(d, 12, "Butir");
	kb_doc_detail(d, "Isi", "x");
	kb_doc_item(d, 0, "Butir");
	kb_doc_detail(d, NULL, "y");
	kb_doc_para(d, "Penutup.");
	kb_doc_sign(d, "Kepala,", 2);
	kb_doc_sign(d, "NAMA", 0);
	kb_doc_text(d, &b);
	is_str(b.s,
	    "Satu       : 1\n"
	    "Dua puluh  : 20\n"
	    "\n"
	    "I. BAGIAN\n"
	    "   Nihil.\n"
	    "\n"
	    "  12. Butir\n"
	    "      Isi: x\n"
	    "   - Butir\n"
	    "     y\n"
	    "\n"
	    "Penutup.\n"
	    "\n"
	    "                                            Kepala,\n"
	    "\n\n"
	    "                                            NAMA\n",
	    "teks: blank lines and indents");
	kb_buf_free(&b);
	kb_doc_free(d);
}

/* ---- what a table cannot hold ---- */

static void
guards(void)
{
	static const struct kb_column two[] = {
		{ "Nama", KB_CELL_TEXT, 0 }, { "Jumlah", KB_CELL_INT, 0 },
	};
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	char *s;

	kb_doc_cell(d, "tanpa dokumen");
	kb_doc_title(d, "Judul");
	kb_doc_cell(d, "tanpa tabel");
	kb_doc_cell_int(d, 1);
	kb_doc_cell_date(d, kb_date_make(2025, 12, 10));
	kb_doc_total(d);
	kb_doc_table(d, two, 0);
	kb_doc_cell(d, "tanpa kolom");
	kb_doc_total(d);
	kb_doc_table(d, two, 2);
	kb_doc_cell(d, "Satu");
	kb_doc_total(d);
	kb_doc_cell(d, "Jumlah");
	kb_doc_cell_int(d, 7);
	kb_doc_text(d, &b);
	ok(strstr(b.s, "tanpa") == NULL, "a cell without a table is nothing");
	ok(strstr(b.s, "   Satu\n   --") != NULL && strstr(b.s,
	    "   Jumlah       7\n") != NULL, "a total begins a row");
	free(laid(d, "html"));
	free(laid(d, "wa"));
	s = laid(d, "xlsx");
	ok(strncmp(s, "PK", 2) == 0, "and a sheet is made of it");
	free(s);
	kb_buf_free(&b);
	kb_doc_free(d);
}

/* n columns of words and figures in turn, a row and a total. */
static struct kb_doc *
broad(size_t n)
{
	struct kb_column *column = kb_alloc(n * sizeof(*column));
	struct kb_doc *d = kb_doc_new();

	for (size_t i = 0; i < n; i++)
		column[i] = (struct kb_column){ i % 2 ? "Angka" : "Kata",
		    i % 2 ? KB_CELL_INT : KB_CELL_TEXT, 0 };
	kb_doc_title(d, "Lebar");
	kb_doc_fact(d, "Label", "isi");
	kb_doc_table(d, column, n);
	for (size_t r = 0; r < 2; r++) {
		if (r > 0)
			kb_doc_total(d);
		for (size_t i = 0; i < n; i++)
			if (i % 2)
				kb_doc_cell_int(d, 1234);
			else
				kb_doc_cell(d, "beberapa patah kata");
	}
	kb_doc_sign(d, "Kepala", 0);
	free(column);
	return d;
}

static void
many_columns(void)
{
	static const size_t many[] = { 39, 40, 64, 65, 66, 300 };

	for (size_t i = 0; i < KB_LEN(many); i++) {
		size_t n = many[i], words = (n + 1) / 2, figures = n / 2;
		struct kb_doc *d = broad(n);
		char *s = laid(d, "teks");

		ok(widest(s) <= 80, "teks: %zu columns in lines of %zu", n,
		    widest(s));
		ok(count(s, "patah") >= 2 * words && count(s, "1.234") ==
		    2 * figures, "teks: all of their cells");
		free(s);
		s = laid(d, "html");
		ok(count(s, ">beberapa patah kata<") >= 2 * words &&
		    count(s, ">1.234<") == 2 * figures, "html: %zu columns",
		    n);
		free(s);
		s = laid(d, "wa");
		is_int(count(s, "patah"), 2 * words, "wa: %zu columns", n);
		free(s);
		s = laid(d, "xlsx");
		ok(strncmp(s, "PK", 2) == 0, "xlsx: %zu columns", n);
		free(s);
		kb_doc_free(d);
	}
}

/* The paragraphs of its sheet, a row each. */
static size_t
paragraphs(const char *text, size_t *letters)
{
	struct kb_doc *d = kb_doc_new();
	struct reading r = { 0 };
	size_t n;
	char *s;

	kb_doc_table(d, &(struct kb_column){ "Kepala", KB_CELL_TEXT, 0 }, 1);
	kb_doc_cell(d, "x");
	kb_doc_para(d, text);
	s = laid_bytes(d, "xlsx", &n);
	read_bytes(&r, KB_IN_XLSX, s, n);
	*letters = count(kb_buf_str(&r.out), "\xc3\xa9");
	n = count(kb_buf_str(&r.out), "\n") - 2;	/* the table's */
	kb_buf_free(&r.out);
	kb_doc_free(d);
	free(s);
	return n;
}

/* No row of a sheet is higher than a page, and none is empty. */
static void
long_rows(void)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t letters;

	kb_buf_addc(&b, ' ');
	for (int i = 0; i < 2500; i++)
		kb_buf_adds(&b, "\xc3\xa9");
	is_int(paragraphs(b.s, &letters), 3, "an endless word in three rows");
	is_int(letters, 2500, "with all of its letters");
	kb_buf_cut(&b, 0);
	for (int i = 0; i < 1000; i++)
		kb_buf_adds(&b, "\xc3\xa9");
	kb_buf_adds(&b, " kata");
	is_int(paragraphs(b.s, &letters), 2, "a word of just a row");
	is_int(letters, 1000, "with all of its letters");
	kb_buf_free(&b);
}

/* ---- wa ---- */

static void
is_wa(const char *title, const char *want)
{
	struct kb_doc *d = kb_doc_new();
	char *s;

	kb_doc_title(d, title);
	s = laid(d, "wa");
	is_str(s, want, "wa: '%s'", title);
	free(s);
	kb_doc_free(d);
}

static void
emphasis(void)
{
	is_wa("biasa", "*biasa*\n");
	is_wa("  tepi  ", "*tepi*\n");
	is_wa("*tebal* dan _miring_", "*∗tebal∗ dan ˍmiringˍ*\n");
	is_wa("nama_berkas dan 2*3", "*nama_berkas dan 2*3*\n");
	is_wa("~coret~ `kode`", "*∼coret∼ 'kode'*\n");
	is_wa("a * b", "*a ∗ b*\n");
	is_wa("a`b`c a*b é*é *", "*a'b'c a*b é*é ∗*\n");
	is_wa("akhir_", "*akhirˍ*\n");
	is_wa("", "\n");
}

static void
rows(void)
{
	static const struct kb_column figures[] = {
		{ "Hari", KB_CELL_DATE, 0 }, { "Tim", KB_CELL_TEXT, 1 },
		{ "Target", KB_CELL_INT, 0 }, { "NIP", KB_CELL_INT, 0 },
		{ "Kota Bontang", KB_CELL_INT, 0 },
	}, texts[] = {
		{ "Nomor", KB_CELL_TEXT, 0 }, { "Judul", KB_CELL_TEXT, 1 },
	};
	struct kb_doc *d = kb_doc_new();
	char *s;

	kb_doc_table(d, figures, KB_LEN(figures));
	kb_doc_cell_date(d, kb_date_make(2025, 12, 9));
	kb_doc_cell(d, "Tim *A*");
	kb_doc_cell_int(d, 1000);
	kb_doc_cell(d, NULL);
	kb_doc_cell_int(d, 2);
	kb_doc_table(d, texts, KB_LEN(texts));
	kb_doc_cell(d, "X-1");
	kb_doc_cell(d, "Satu");
	kb_doc_cell(d, "X-2");
	kb_doc_cell(d, "Dua");
	s = laid(d, "wa");
	is_str(s, "• *Tim ∗A∗*: hari 09/12/2025, target 1.000, "
	    "Kota Bontang 2\n"
	    "• *X-1*\njudul: Satu\n\n• *X-2*\njudul: Dua\n",
	    "wa: figures in a line, words in lines of their own");
	free(s);
	kb_doc_free(d);
}

/* ---- tables of records ---- */

struct rec {
	kb_text	 nama;
	kb_int	 tepat_waktu;
	kb_date	 hari;
	kb_text	 rahasia;
};

static const struct kb_field rec_fields[] = {
	TEXT(struct rec, nama, "nama", .show = true),
	INT(struct rec, tepat_waktu, "jumlah", .show = true),
	DATE(struct rec, hari, "hari", .show = true),
	TEXT(struct rec, rahasia, "tidak tampil"),
};

static const struct kb_type rec_type = {
	.name = "rec", .size = sizeof(struct rec), KB_FIELDS(rec_fields),
};

static void
records(void)
{
	struct rec r = { "Satu", { 7, true }, { 20251210 }, "x" }, no = { 0 };
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_records(d, &rec_type, NULL);
	kb_doc_record(d, &r, NULL);
	kb_doc_record(d, &no, NULL);
	kb_doc_records(d, &rec_type, "rahasia,nama");
	kb_doc_record(d, &r, NULL);
	kb_doc_text(d, &b);
	ok(strstr(b.s, "Nama") != NULL && strstr(b.s, "Tepat  Hari\n") !=
	    NULL, "records: headings are the fields' names as words");
	ok(strstr(b.s, "   Satu ") != NULL && strstr(b.s, "7  10/12/2025\n") !=
	    NULL, "records: values");
	ok(strstr(b.s, "Rahasia") != NULL && strstr(b.s, "   x ") != NULL,
	    "records: the columns named");
	is_int(count(b.s, "\n"), 7, "records: a row each, two of headings, a "
	    "blank line between the tables");
	kb_buf_free(&b);
	kb_doc_free(d);
}

/* A layout that fails as the format of a list. */
static void
list_fails(void)
{
	static const struct kb_format format = { "xlsx", NULL, true,
	    kb_doc_out_begin, kb_doc_out_row, kb_doc_out_end,
	    kb_doc_out_drop };
	struct rec r = { "Satu", { 7, true }, { 20251210 }, "x" };
	struct kb_out o = { .format = &format, .type = &rec_type };
	struct kb_err err = { 0 };

	if (kb_sink_open(&o.sink, NULL, "/tidak/ada", &err) != 0)
		return;
	is_int(kb_out_columns(&o, "nama", false, &err), 0, "list: a column");
	kb_out_begin(&o);
	kb_out_row(&o, &r);
	kb_out_end(&o);
	kb_out_free(&o);
	is_int(kb_sink_close(o.sink, 0, &err), -1, "list: the failure is told");
	ok(strstr(err.msg, "/tidak/ada") != NULL, "list: and why");
}

static void
layouts(void)
{
	struct kb_err err = { 0 };
	struct kb_buf b = KB_BUF_INIT;

	kb_layout_names(&b);
	ok(strstr(b.s, "teks, html, rtf, wa") != NULL, "layouts: named");
	ok(kb_layout("htm", &err) == NULL && err.status == KB_USAGE &&
	    strstr(err.msg, "'html'") != NULL, "layouts: the nearest");
	is_str(kb_layout_of_path("a.b/ringkas.HTML")->name, "html",
	    "layouts: by the ending");
	ok(kb_layout_of_path("html") == NULL &&
	    kb_layout_of_path("a.csv") == NULL, "layouts: no such ending");
	kb_buf_free(&b);
}

/* A document of everything that the sum is taken of, one thing changed. */
static char *
sum_of(int change)
{
	struct kb_column column[] = { { "Nama", KB_CELL_TEXT,
	    change == 1 ? 3 : 0 }, { "Uang", KB_CELL_MONEY, 0 },
	    { change == 10 ? "Kapan" : "Hari", KB_CELL_DATE, 0 } };
	struct kb_doc *d = kb_doc_new();
	char *hex = kb_alloc(KB_SHA_HEX);

	kb_doc_mark(d, change == 3 ? "BIASA" : "TERBATAS");
	kb_doc_title(d, "JUDUL");
	kb_doc_fact(d, change == 4 ? "La" : "Laporan", change == 4 ?
	    "poran5" : "5");
	if (change == 5)
		kb_doc_para(d, "Butir");
	else
		kb_doc_item(d, change == 6 ? 2 : 1, "Butir");
	kb_doc_table(d, column, KB_LEN(column));
	if (change == 7)
		kb_doc_total(d);
	kb_doc_cell(d, change == 8 ? NULL : "Satu");
	kb_doc_cell_int(d, change == 9 ? 1501 : 1500);
	kb_doc_cell_date(d, (kb_date){ change == 11 ? 20251211 : 20251210 });
	kb_doc_sign(d, "Kepala,", change == 2 ? 5 : 3);
	kb_doc_sum(d, hex);
	kb_doc_free(d);
	return hex;
}

static void
sums(void)
{
	char *first = sum_of(0);

	is_str(first, "6fbf830acdec09eaa9be0bc4b8fc24bc"
	    "1df5a33093472000622ec7574800adb0", "sum: known to office files, never another");
	for (int i = 1; i <= 11; i++) {
		char *s = sum_of(i);

		is_int(strcmp(s, first) == 0, i <= 2,
		    "sum: of what is said, not of its layout");
		free(s);
	}
	free(first);
}

/* A month by day: no cell is lost, and the parts are evenly long. */
static void
parts(void)
{
	struct kb_column column[33] = { { "Tim", KB_CELL_TEXT, 0 } };
	struct kb_doc *d = kb_doc_new();
	char head[33][8], *s;

	for (int i = 1; i < 33; i++) {
		snprintf(head[i], sizeof(head[i]), "h%02d", i);
		column[i] = (struct kb_column){ head[i], KB_CELL_INT, 0 };
	}
	kb_doc_table(d, column, 33);
	kb_doc_cell(d, "Tim Bontang Utara");
	for (int i = 1; i < 33; i++)
		kb_doc_cell_int(d, 100 + i);
	s = laid(d, "html");
	is_int(count(s, "<table"), 2, "html: a wide table in two parts");
	is_int(count(s, ">Tim Bontang Utara<"), 2, "each has the names");
	is_int(count(s, ">132<"), 1, "the last cell is there once");
	ok(strstr(s, "sheet broad") != NULL, "on a broad page");
	ok(strstr(s, ">h17</th>\n</tr>") != NULL ||
	    strstr(s, ">h16</th>\n</tr>") != NULL, "evenly dealt out");
	free(s);
	kb_doc_free(d);
}

/* Rows of 10 points on pages of 30; '^' stays with the next, '|' begins. */
static void
pages_are(const char *rows, const char *want)
{
	struct kb_doc_row row[32];
	size_t at[32], n = strlen(rows), found;
	char got[64] = "";

	for (size_t i = 0; i < n; i++)
		row[i] = (struct kb_doc_row){ 10, rows[i] == '^',
		    rows[i] == '|' };
	found = kb_doc_pages(row, n, 30, at);
	for (size_t i = 0; i < found; i++)
		snprintf(got + strlen(got), sizeof(got) - strlen(got), " %zu",
		    at[i]);
	is_str(got, want, "pages of '%s'", rows);
}

static void
pages(void)
{
	pages_are("", "");
	pages_are("...", "");
	pages_are(".......", " 3 6");
	pages_are("..^....", " 2 5");
	pages_are(".^^....", " 1 4");
	pages_are("^^^^^^^", " 3 6");
	pages_are(".|.....", " 1 4");
	pages_are("^|...^.", " 1 4");
}

/* What is added to nothing of its kind is nothing. */
static void
misplaced(void)
{
	static const struct kb_signer who = { KB_SIGN_TEXT, "KETUA" };
	static const struct kb_doc_tile tile = { .text = "x" };
	struct kb_doc *d = kb_doc_new();
	char *s;

	for (int i = 0; i < 2; i++) {
		kb_doc_signers_row(d, 0, &who, 1);
		kb_doc_tiles(d, &tile, 1, "sisa");
		kb_doc_broad(d);
		kb_doc_tone(d, KB_TONE_NONE);
		kb_doc_cell(d, "sel");
		kb_doc_cell_under(d, 1, "sel");
		if (i == 0)
			kb_doc_para(d, "Isi.");
	}
	s = laid(d, "teks");
	is_str(s, "Isi.\n", "nothing but the paragraph");
	free(s);
	kb_doc_free(d);
}

/* Blanks between blocks of a message, and what of a letter is left out. */
static void
message(void)
{
	struct kb_doc *d = kb_doc_new();
	char *s;

	kb_doc_fact(d, "Satu", "1");
	kb_doc_item(d, 1, "butir");
	kb_doc_subtitle(d, "anak judul");
	kb_doc_item(d, 0, "titik");
	kb_doc_detail(d, NULL, "rinci");
	kb_doc_item(d, 0, "titik lagi");
	kb_doc_page(d);
	kb_doc_line(d, "Tembusan");
	kb_doc_sign(d, "KETUA", 3);
	kb_doc_item(d, 1, "tembusan");
	s = laid(d, "wa");
	is_str(s, "Satu: 1\n\n1. *butir*\nanak judul\n\n• titik\nrinci\n\n"
	    "• titik lagi\n\nKETUA\n", "a message");
	free(s);
	kb_doc_free(d);
}

int
main(void)
{
	if (mkdtemp(laid_dir) == NULL)
		return 1;
	harmless();
	rtf();
	long_texts();
	text_table();
	text_blocks();
	guards();
	many_columns();
	parts();
	pages();
	long_rows();
	emphasis();
	misplaced();
	message();
	rows();
	records();
	list_fails();
	layouts();
	sums();
	rmdir(laid_dir);
	return done_testing();
}
