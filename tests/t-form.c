/* SPDX-License-Identifier: ISC */
/* Forms: signers beside each other, tables with shares, letters on their
 * side, as each layout shows them. */
#include <expat.h>

#include "laid.h"

#define BOX "+--------------+"

static void
row(struct kb_doc *d, const char *a, const char *b)
{
	const struct kb_signer cell[] = {
		{ a != NULL && strcmp(a, "ttd") == 0 ? KB_SIGN_HAND :
		    a != NULL && strncmp(a, "Meterai", 7) == 0 ? KB_SIGN_STAMP :
		    KB_SIGN_TEXT, a },
		{ b != NULL && strcmp(b, "ttd") == 0 ? KB_SIGN_HAND :
		    KB_SIGN_TEXT, b },
	};

	kb_doc_signers_row(d, 0, cell, b != NULL ? 2 : a != NULL ? 1 : 0);
}

static void
listed(struct kb_doc *d, size_t n, const char *name, const char *as)
{
	const struct kb_signer cell[] = {
		{ KB_SIGN_TEXT, name }, { KB_SIGN_TEXT, as },
	};

	kb_doc_signers_row(d, n, cell, 2);
}

/* Minutes of handing over, as form F of Permendagri 78/2020 has them. */
static struct kb_doc *
minutes(void)
{
	struct kb_doc *d = kb_doc_new();

	kb_doc_letter(d, "Berita acara");
	kb_doc_para(d, "Isi.");
	kb_doc_signers(d);
	row(d, "PIHAK KEDUA", "PIHAK PERTAMA");
	row(d, "Meterai Rp10.000", "ttd");
	row(d, "(SATU)", "DUA");
	row(d, "", "NIP 1");
	row(d, NULL, NULL);
	row(d, "Mengetahui,", NULL);
	row(d, "ttd", NULL);
	row(d, "TIGA", NULL);
	row(d, NULL, NULL);
	listed(d, 1, "EMPAT", "Ketua");
	listed(d, 2, "LIMA, yang namanya panjang sekali sampai dua baris",
	    "Anggota");
	return d;
}

static void
as_text(void)
{
	struct kb_doc *d = minutes();
	char *s = laid(d, "teks");

	is_str(s, "Isi.\n\n"
	    "              PIHAK KEDUA                            PIHAK PERTAMA\n"
	    "            " BOX "\n"
	    "            |   Meterai    |\n"
	    "            |   Rp10.000   |\n"
	    "            " BOX "\n"
	    "                 (SATU)                                   DUA\n"
	    "                                                         NIP 1\n"
	    "\n"
	    "                                  Mengetahui,\n"
	    "\n\n\n"
	    "                                      TIGA\n"
	    "\n"
	    "   1. EMPAT                          Ketua               "
	    "(....................)\n"
	    "\n"
	    "   2. LIMA, yang namanya panjang     Anggota             "
	    "(....................)\n"
	    "      sekali sampai dua baris\n", "teks: who signs where");
	free(s);
	kb_doc_free(d);
}

static void
elsewhere(void)
{
	struct kb_doc *d = minutes();
	char *s = laid(d, "rtf");

	is_int(count(s, "\\trowd"), 11, "rtf: a row each");
	is_int(count(s, "\\qc\\b\\ul DUA\\cell"), 1, "rtf: a name");
	is_int(count(s, "\\qc (SATU)\\cell"), 1, "rtf: one in brackets");
	is_int(count(s, "\\brdrdash"), 4, "rtf: the box of a stamp");
	free(s);
	ok(has(d, "html", "<td class=\"named\">DUA</td>"), "html: a name");
	ok(has(d, "html", "<td colspan=\"2\" class=\"named\">TIGA</td>"),
	    "html: a name in the middle");
	ok(has(d, "html", "<span class=\"stamp\">Meterai Rp10.000</span>"),
	    "html: the box of a stamp");
	ok(has(d, "html", "<td>1.</td>\n<td>EMPAT</td>\n<td>Ketua</td>\n"
	    "<td>(....................)</td>"), "html: a list");
	s = laid(d, "html");
	ok(strstr(s, "<div class=\"tail\">\n<p>Isi.</p>\n<table class=\"hands\">")
	    != NULL, "html: not alone on a page");
	ok(strstr(s, ">ttd<") == NULL, "html: the place is empty");
	free(s);
	s = laid(d, "wa");
	is_str(s, "Isi.\n", "wa: a message is not signed");
	free(s);
	s = laid(d, "xlsx");
	ok(strncmp(s, "PK", 2) == 0, "xlsx: a sheet");
	free(s);
	kb_doc_free(d);
}

/* ---- what was written by others ---- */

static struct kb_doc *
all_of(const char *s)
{
	static const struct kb_column column[] = {
		{ "No", KB_CELL_TEXT, 1 }, { "Uraian", KB_CELL_TEXT, 5 },
		{ "Rp", KB_CELL_INT, 3 },
	};
	struct kb_doc *d = kb_doc_new();

	kb_doc_letter(d, s);
	kb_doc_broad(d);
	kb_doc_room(d, s);
	kb_doc_table(d, column, KB_LEN(column));
	kb_doc_numbered(d);
	kb_doc_strong(d);
	kb_doc_cell(d, s);
	kb_doc_row(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell_under(d, 2, s);
	kb_doc_cell_int(d, INT64_MIN);
	kb_doc_signers(d);
	row(d, s, s);
	row(d, "Meterai", "ttd");
	row(d, s, s);
	row(d, s, NULL);
	listed(d, 1, s, s);
	return d;
}

static bool
is_xml(const char *s)
{
	XML_Parser p = XML_ParserCreate("UTF-8");
	bool good = XML_Parse(p, s, (int)strlen(s), 1) == XML_STATUS_OK;

	if (!good)
		printf("# line %lu: %s\n", XML_GetCurrentLineNumber(p),
		    XML_ErrorString(XML_GetErrorCode(p)));
	XML_ParserFree(p);
	return good;
}

static void
harmless(void)
{
	static const char *const evil[] = {
		"A<b>&\"'\x1b[31m</td>{\\par}\\cell ]]>|", "", "a\nb\n\nc",
		"1. ", "(", ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
		    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
	};

	for (size_t i = 0; i < KB_LEN(evil); i++) {
		struct kb_doc *d = all_of(evil[i]);
		char *s = laid(d, "html");
		long depth = 0, least = 0;

		ok(is_xml(s) && strchr(s, '\x1b') == NULL, "html %zu: a page",
		    i);
		free(s);
		s = laid(d, "rtf");
		for (const char *p = s; *p != '\0'; p++) {
			if (*p == '\\')
				p++;
			else if (*p == '{' || *p == '}')
				depth += *p == '{' ? 1 : -1;
			least = depth < least ? depth : least;
		}
		ok(depth == 0 && least == 0 && strchr(s, '\x1b') == NULL,
		    "rtf %zu: every group ends", i);
		is_int(count(s, "\\cellx"), 23, "rtf %zu: its cells", i);
		is_int(count(s, "\\cell}"), 23, "rtf %zu: and no others", i);
		free(s);
		s = laid(d, "teks");
		ok(widest(s) <= 80, "teks %zu: in 80 columns, %zu", i,
		    widest(s));
		free(s);
		free(laid(d, "xlsx"));
		kb_doc_free(d);
	}
}

/* ---- tables ---- */

/* Forms A and G of Permendagri 78/2020. */
static struct kb_doc *
form(void)
{
	static const struct kb_column column[] = {
		{ "No", KB_CELL_TEXT, 5 }, { "Jenis pengeluaran", KB_CELL_TEXT,
		    29 }, { "Jenis kegiatan", KB_CELL_TEXT, 20 },
		{ "Volume kegiatan", KB_CELL_TEXT, 13 },
		{ "Realisasi (Rp)", KB_CELL_INT, 16 },
		{ "Keterangan", KB_CELL_TEXT, 17 },
	};
	struct kb_doc *d = kb_doc_new();

	kb_doc_letter(d, "G");
	kb_doc_table(d, column, KB_LEN(column));
	kb_doc_numbered(d);
	kb_doc_strong(d);
	kb_doc_cell(d, "B");
	kb_doc_cell(d, "OPERASIONAL SEKRETARIAT");
	kb_doc_row(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell_under(d, 1, "1. Administrasi Umum");
	kb_doc_row(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell_under(d, 2, "a. keperluan alat tulis kantor;");
	kb_doc_cell(d, "Pembelian kertas");
	kb_doc_cell(d, "12 bulan");
	kb_doc_cell_int(d, 185421427);
	kb_doc_total(d);
	kb_doc_cell(d, "C");
	kb_doc_cell(d, "SALDO");
	kb_doc_cell(d, NULL);
	kb_doc_cell(d, NULL);
	kb_doc_cell_int(d, 0);
	return d;
}

static void
shares(void)
{
	struct kb_doc *d = form();
	char *s = laid(d, "teks");

	is_str(s,
	    "   No   Jenis pengeluaran   Jenis          Volume      Realisasi  "
	    "Keterangan\n"
	    "                            kegiatan       kegiatan         (Rp)\n"
	    "   1    2                   3              4                   5  "
	    "6\n"
	    "   B    OPERASIONAL\n"
	    "        SEKRETARIAT\n"
	    "          1. Administrasi\n"
	    "             Umum\n"
	    "            a. keperluan    Pembelian      12 bulan  185.421.427\n"
	    "               alat tulis   kertas\n"
	    "               kantor;\n"
	    "   ---------------------------------------------------------------"
	    "-----------\n"
	    "   C    SALDO                                                  0\n",
	    "teks: six columns, rows under others");
	free(s);
	ok(has(d, "html", "<col style=\"width: 29.0%\"/>"), "html: shares");
	ok(has(d, "html", "<tr class=\"numbers\">\n<th>1</th>"),
	    "html: numbers");
	ok(has(d, "html", "<td style=\"padding-left: 2.90em; text-indent: "
	    "-1.30em\">a. keperluan"), "html: a row under others");
	s = laid(d, "html");
	is_int(count(s, "<table"), 1, "html: never in parts");
	free(s);
	s = laid(d, "rtf");
	is_int(count(s, "\\trhdr"), 2, "rtf: headings and numbers");
	is_int(count(s, "\\cellx9355"), 6, "rtf: as broad as the page");
	ok(strstr(s, "\\li440\\fi-220 a. keperluan") != NULL,
	    "rtf: a row under others");
	free(s);
	kb_doc_free(d);
}

/* Whoever signs a form of many rows does so under its last ones. */
static void
not_alone(void)
{
	struct kb_doc *d = form();
	char *s;

	for (int i = 0; i < 20; i++) {
		kb_doc_row(d);
		kb_doc_cell(d, "baris");
	}
	kb_doc_signers(d);
	row(d, "KETUA", NULL);
	s = laid(d, "html");
	ok(is_xml(s) && count(s, "<tr") == 26 + 1 && count(s, "<thead>") == 1,
	    "html: all rows, once, under one heading");
	s = strstr(s, "<div class=\"tail\">") != NULL ? s : NULL;
	ok(s != NULL && count(strstr(s, "<div class=\"tail\">"),
	    ">baris<") == 3, "html: the last with the signature");
	free(s);
	kb_doc_free(d);
}

/* Many rows, each of all columns, whatever was left out. */
static void
left_out(void)
{
	static const struct kb_column two[] = {
		{ "A", KB_CELL_TEXT, 0 }, { "B", KB_CELL_TEXT, 0 },
	};
	struct kb_doc *d = kb_doc_new(), *all = kb_doc_new();
	char *s;

	kb_doc_row(d);				/* no table: nothing */
	kb_doc_numbered(d);
	kb_doc_table(d, two, 2);
	for (int i = 0; i < 100; i++) {
		kb_doc_row(d);
		kb_doc_cell(d, "x");
	}
	kb_doc_append(all, d);
	kb_doc_free(d);
	for (int i = 0; i < 100; i++) {		/* a copy can be added to */
		kb_doc_cell(all, i == 0 ? "y" : "z");
		kb_doc_cell(all, "w");
	}
	s = laid(all, "teks");
	is_int(count(s, "   x\n"), 99, "cells left out are empty");
	is_int(count(s, "   x  y\n"), 1, "the last row of a copy is filled");
	is_int(count(s, "   w  z\n"), 99, "and more are added");
	free(s);
	kb_doc_free(all);
}

/* ---- pages ---- */

static void
sides(void)
{
	static const bool broad[] = { false, true, true, false };
	struct kb_doc *d = kb_doc_new();
	char *s;

	for (size_t i = 0; i < KB_LEN(broad); i++) {
		kb_doc_letter(d, "x");
		if (broad[i])
			kb_doc_broad(d);
		kb_doc_para(d, "Isi.");
	}
	s = laid(d, "html");
	is_int(count(s, "<section class=\"letter broad\">"), 2,
	    "html: two letters on their side");
	free(s);
	s = laid(d, "rtf");
	is_int(count(s, "\\sect\\"), 2, "rtf: two changes");
	is_int(count(s, "\\lndscpsxn"), 1, "rtf: one to the side");
	is_int(count(s, "\\pagebb"), 1, "rtf: and one page of the same");
	free(s);
	kb_doc_free(d);
}

static void
papers(void)
{
	static const struct {
		enum kb_paper	 paper;
		const char	*html, *rtf, *line;
	} t[] = {
		{ KB_PAPER_ANY, "@page { size: A4; margin",
		    "\\paperw11906\\paperh16838\\margl",
		    "\\cellx9355" },
		{ KB_PAPER_A4, "@page { size: 210mm 297mm; }",
		    "\\paperw11906\\paperh16838\\margl", "\\cellx9355" },
		{ KB_PAPER_F4, "@page { size: 215mm 330mm; }",
		    "\\paperw12189\\paperh18709\\margl", "\\cellx9638" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_doc *d = form();

		kb_doc_paper(d, t[i].paper);
		ok(has(d, "html", t[i].html), "html: %zu", i);
		ok(has(d, "rtf", t[i].rtf) && has(d, "rtf", t[i].line),
		    "rtf: %zu", i);
		kb_doc_free(d);
	}
}

int
main(void)
{
	if (mkdtemp(laid_dir) == NULL)
		return 1;
	as_text();
	elsewhere();
	harmless();
	shares();
	not_alone();
	left_out();
	sides();
	papers();
	rmdir(laid_dir);
	return done_testing();
}
