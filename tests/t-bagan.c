/* SPDX-License-Identifier: ISC */
/* Charts in documents: marks, colours, codes for headings, large paper. */
#include "laid.h"

/* Two regions and n more, of which the chart says a mark each. */
static struct kb_doc *
chart(size_t more)
{
	struct kb_column col[64] = { { "No.", KB_CELL_MARK, 4 },
		{ "Butir", KB_CELL_TEXT, 20 },
		{ "Paser", KB_CELL_MARK, 6, "01" },
		{ "Kutai Kartanegara", KB_CELL_MARK, 6, "02" } };
	size_t n = 4;
	struct kb_doc *d = kb_doc_new();

	for (; n < 4 + more; n++)
		col[n] = (struct kb_column){ "Sangat Panjang", KB_CELL_MARK, 6,
		    "99" };
	kb_doc_landscape(d);
	kb_doc_title(d, "Bagan");
	kb_doc_table(d, col, n);
	kb_doc_cell(d, "9b (11)");
	kb_doc_cell(d, "FKDM kecamatan dengan uraian yang cukup panjang "
	    "sehingga tidak muat pada satu baris");
	kb_doc_cell(d, "S 10/10");
	kb_doc_tone(d, KB_TONE_GOOD);
	kb_doc_cell(d, "B!");
	kb_doc_tone(d, KB_TONE_POOR);
	for (size_t i = 0; i < more; i++)
		kb_doc_cell(d, "S 18/20");
	kb_doc_total(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell(d, "Sesuai");
	kb_doc_cell(d, "1/1");
	kb_doc_cell(d, "0/1");
	return d;
}

static void
text(void)
{
	struct kb_doc *d = chart(0);
	char *s = laid(d, "teks");

	is_str(strchr(s, '\n') + 2,
	    "   No.   Butir\n"
	    "         01       02\n"
	    "   9b    FKDM kecamatan dengan uraian yang cukup panjang sehingga "
	    "tidak muat\n"
	    "   (11)  pada satu baris\n"
	    "         S 10/10  B!\n"
	    "   ------------------\n"
	    "         Sesuai\n"
	    "         1/1      0/1\n"
	    "   01 Paser; 02 Kutai Kartanegara\n",
	    "teks: words above, marks below, codes explained");
	free(s);
	kb_doc_free(d);
	d = chart(9);
	s = laid(d, "teks");
	is_int(count(s, "9b "), 1, "teks: eleven columns stand in one part");
	is_int(widest(s) <= 80, 1, "teks: and on the line");
	free(s);
	kb_doc_free(d);
	d = chart(36);
	s = laid(d, "teks");
	is_int(count(s, "9b "), 4, "teks: 38 in parts");
	is_int(widest(s) <= 80, 1, "teks: each on the line");
	free(s);
	kb_doc_free(d);
}

static void
page(void)
{
	struct kb_doc *d = chart(0);

	ok(has(d, "html", "<td class=\"cell good\">S 10/10</td>") &&
	    has(d, "html", "<td class=\"cell poor\">B!</td>"),
	    "html: a cell and its tone");
	ok(has(d, "html", ".poor { background: #f3ae8d;"), "html: its colour");
	ok(has(d, "html", "<th class=\"cell\">Kutai Kartanegara</th>"),
	    "html: there is room for names");
	ok(has(d, "html", "<div class=\"sheet broad chart\">"),
	    "html: on its side");
	kb_doc_free(d);
	d = chart(36);
	ok(has(d, "html", "<th class=\"cell\">02</th>") && has(d, "html",
	    "<p class=\"note\">01 Paser; 02 Kutai Kartanegara; 99"),
	    "html: none for 38, so codes are explained");
	kb_doc_free(d);
}

static void
files(void)
{
	struct kb_doc *d = chart(0);
	char *s = laid(d, "rtf");

	is_int(count(s, "\\clcbpat1\\cellx"), 1, "rtf: one cell is good");
	is_int(count(s, "\\clcbpat3\\cellx"), 1, "rtf: one is poor");
	is_int(count(s, "\\red243\\green174\\blue141;"), 1, "rtf: its colour");
	is_int(count(s, "\\landscape"), 1, "rtf: on its side");
	free(s);
	s = laid(d, "xlsx");
	ok(strncmp(s, "PK", 2) == 0, "xlsx: a workbook");
	free(s);
	kb_doc_free(d);
}

/* What was asked for goes before what the office has. */
static void
paper(void)
{
	struct kb_doc *d = chart(0);
	char *s;

	kb_doc_paper(d, KB_PAPER_A3);
	kb_doc_paper(d, KB_PAPER_F4);
	ok(has(d, "html", "@page chart { size: 420mm 297mm; }"), "html: A3");
	ok(has(d, "rtf", "\\landscape\\paperw23811\\paperh16838"), "rtf: A3");
	kb_doc_free(d);
	d = kb_doc_new();
	kb_doc_tone(d, KB_TONE_GOOD);		/* of no cell: nothing */
	kb_doc_title(d, "T");
	kb_doc_tone(d, KB_TONE_GOOD);
	s = laid(d, "html");
	is_int(count(s, "color-adjust"), 0, "no colour, no rules");
	free(s);
	kb_doc_free(d);
}

int
main(void)
{
	if (mkdtemp(laid_dir) == NULL)
		return 1;
	text();
	page();
	files();
	paper();
	rmdir(laid_dir);
	return done_testing();
}
