/* SPDX-License-Identifier: ISC */
#include <stdlib.h>

#include "rows.h"
#include "zip.h"

static void
read_book(struct reading *r, const struct book *b)
{
	struct zip z;

	zip_book(&z, b);
	read_bytes(r, KB_IN_XLSX, z.bytes.s, z.bytes.len);
	kb_buf_free(&z.bytes);
}

/* The rows of a sheet as <row>s, with what else its workbook has. */
static void
sheet(const char *what, const struct book *with, const char *rows,
    const char *want)
{
	struct reading r = { 0 };
	struct book b = { 0 };
	char *xml = kb_asprintf("<worksheet " BOOK_MAIN "><sheetData>%s"
	    "</sheetData></worksheet>", rows);

	if (with != NULL)
		b = *with;
	b.sheet = xml;
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), want, "%s", what);
	free(xml);
	kb_buf_free(&r.out);
}

#define TEXT_(s) "<c t=\"inlineStr\"><is><t>" s "</t></is></c>"
#define HEAD "<row r=\"1\">" TEXT_("a") "</row>"
#define HEAD3 "<row r=\"1\">" TEXT_("a") TEXT_("b") TEXT_("c") "</row>"

/* ---- values ---- */

static void
test_texts(void)
{
	const struct book strings = { .strings = "<sst " BOOK_MAIN ">"
	    "<si><t>satu</t></si>"
	    "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">du</t></r>"
	    "<r><t>a &amp; tiga</t></r></si>"
	    "<si><t>kanji</t><rPh sb=\"0\" eb=\"1\"><t>KANJI</t></rPh></si>"
	    "<si/></sst>" };

	sheet("shared strings, runs joined, readings left out", &strings,
	    HEAD3 "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c>"
	    "<c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"C4\" t=\"s\"><v>2</v></c>"
	    "</row><row><c t=\"s\"><v>3</v></c><c t=\"s\"><v>0</v></c></row>",
	    "=1|a|b|c\n4|satu|dua & tiga|kanji\n5||satu|\n");
	sheet("a shared string that is not there", &strings,
	    HEAD "<row r=\"2\"><c t=\"s\"><v>4</v></c></row>",
	    "=1|a\n! f:2: sel menunjuk teks yang tidak ada; berkas XLSX rusak\n");
	sheet("a shared string by no number", &strings,
	    HEAD "<row r=\"2\"><c t=\"s\"><v>x</v></c></row>",
	    "=1|a\n! f:2: sel menunjuk teks yang tidak ada; berkas XLSX rusak\n");
	sheet("by one below nought", &strings,
	    HEAD "<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>",
	    "=1|a\n! f:2: sel menunjuk teks yang tidak ada; berkas XLSX rusak\n");
	sheet("what stands between shared strings is none", &(struct book){
	    .strings = "<sst>x<lain/><si>y<t>satu</t></si>\n</sst>" },
	    HEAD "<row><c t=\"s\"><v>0</v></c></row>", "=1|a\n2|satu\n");
	sheet("units of UTF-16 of any length", NULL, HEAD "<row>" TEXT_(
	    "_x00E9__x00e9__x20AC_") "</row>",
	    "=1|a\n2|\xc3\xa9\xc3\xa9\xe2\x82\xac\n");
	sheet("what is none", NULL, HEAD "<row>" TEXT_("_x00!1_ _x00:1_ "
	    "_x00@1_ _x00g1_ _x0041x _xDE00_ _xD83D__x0041_ _xD83D__xE000_")
	    "</row>", "=1|a\n2|_x00!1_ _x00:1_ _x00@1_ _x00g1_ _x0041x "
	    "_xDE00_ _xD83D_A _xD83D_\xee\x80\x80\n");
	sheet("foreign elements in a number and in a row", NULL, HEAD "<row>"
	    "<lain><v>7</v></lain><c><is><t>no</t></is><v>1</v></c></row>",
	    "=1|a\n2|1\n");
	sheet("leading zeros in a text", NULL,
	    HEAD "<row>" TEXT_("0123") "</row>", "=1|a\n2|0123\n");
	sheet("_x000D_, and what only looks like it", NULL,
	    HEAD "<row>" TEXT_("x_x000D_\ny_x005F_z_x00_ _xD83D__xDE00_"
	    "_xD83D__x0000_") "</row>",
	    "=1|a\n2|x\r\ny_z_x00_ \xf0\x9f\x98\x80_xD83D__x0000_\n");
	sheet("a formula's text", NULL, HEAD "<row><c t=\"str\"><f>A1</f>"
	    "<v>kata</v></c></row>", "=1|a\n2|kata\n");
	sheet("a formula's empty text", NULL, HEAD3 "<row><c t=\"str\">"
	    "<f>A1</f><v></v></c>" TEXT_("x") "</row>",
	    "=1|a|b|c\n2||x|\n");
	sheet("a formula that nobody computed", NULL, HEAD3 "<row><c><f>1+1"
	    "</f></c>" TEXT_("x") "</row>", "=1|a|b|c\n2|!: rumus belum "
	    "dihitung; buka berkasnya lalu simpan lagi|x|\n");
	sheet("truth", NULL, HEAD3 "<row><c t=\"b\"><v>1</v></c><c t=\"b\">"
	    "<v>0</v></c></row>", "=1|a|b|c\n2|ya|tidak|\n");
	sheet("errors: not available is unknown", NULL, HEAD3 "<row>"
	    "<c t=\"e\"><v>#N/A</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
	    "<c t=\"e\"><v>#REF!</v></c></row>", "=1|a|b|c\n2||#DIV/0!!: "
	    "galat rumus dalam lembar kerja|#REF!!: galat rumus dalam lembar "
	    "kerja\n");
	sheet("a comment, CDATA and foreign elements", NULL, HEAD "<row>"
	    "<c t=\"str\"><v>a<!-- b --><![CDATA[<c>]]></v>"
	    "<x:v xmlns:x=\"urn:x\">no</x:v></c></row>", "=1|a\n2|a<c>\n");
}

static void
number(const char *stored, const char *format, const char *want)
{
	char *styles = kb_asprintf("<styleSheet " BOOK_MAIN "><numFmts>"
	    "<numFmt numFmtId=\"164\" formatCode=\"%s\"/></numFmts>"
	    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
	    "<xf numFmtId=\"0\"/><xf numFmtId=\"%s\"/></cellXfs></styleSheet>",
	    *format < '1' || *format > '9' ? format : "General",
	    *format < '1' || *format > '9' ? "164" : format);
	char *row = kb_asprintf(HEAD "<row><c s=\"1\"><v>%s</v></c></row>",
	    stored);
	char *out = kb_asprintf("=1|a\n2|%s\n", want);
	char *what = kb_asprintf("%s as %s", stored, format);

	sheet(what, &(struct book){ .styles = styles }, row, out);
	free(styles);
	free(row);
	free(out);
	free(what);
}

static void
test_numbers(void)
{
	static const char rounded[] = "!: lembar kerja membulatkan bilangan "
	    "lebih dari 15 angka; ketik ulang sebagai teks";
	struct kb_buf big = KB_BUF_INIT;

	number("1234567", "General", "1234567");
	number("0.30000000000000004", "General", "0.3");
	number("2.2999999999999998", "General", "2.3");
	number("0.99999999999999989", "General", "1");
	number("1.2E+6", "General", "1200000");
	number("1.25E-2", "General", "0.0125");
	number("1.0000000000000001E-5", "General", "0.00001");
	number("-45.50", "0.00", "-45.5");
	number("-0", "General", "0");
	number("000", "General", "0");
	number("1.125", "General", "1.1250");
	number("123456789012345", "General", "123456789012345");
	kb_buf_addf(&big, "6474012345678900%s", rounded);
	number("6.4740123456789E+15", "General", kb_buf_str(&big));
	number("6474012345678900", "General", kb_buf_str(&big));
	kb_buf_free(&big);
	number("123", "0000", "0123");
	number("12345", "0000", "12345");
	number("12.5", "0000", "12.5");
	number("0.15", "0%", "0.15");
	number("1500000", "[$Rp-421]#,##0", "1500000");
	number("1500000", "&quot;hari dan jam&quot; 0", "1500000");
	number("12", "0\\d", "12");
	number("+5", "General", "5");
	number("12", "00.0", "12");
	number("12", "000000000000000", "12");
	number("12", "0\\", "12");
	number("12", "&quot;hari", "12");
	number("12", "[]0", "12");
	number("12", "[z]0", "12");
	number("12", "[hm]0", "12");
	number("12", "99", "12");
	number("12", "-1", "12");
	number(".5", "General", "0.5");
	number("-", "General", "-! bukan bilangan; selnya rusak");
	number(".", "General", ".! bukan bilangan; selnya rusak");
	number("1e", "General", "1e! bukan bilangan; selnya rusak");
	number("1e+", "General", "1e+! bukan bilangan; selnya rusak");
	number("1e-999", "General", "1e-999! bukan bilangan; selnya rusak");
	number("x", "General", "x! bukan bilangan; selnya rusak");
	number("1e999", "General", "1e999! bukan bilangan; selnya rusak");
	number("0x10", "General", "0x10! bukan bilangan; selnya rusak");
	number("nan", "General", "nan! bukan bilangan; selnya rusak");
}

static void
test_dates(void)
{
	static const char outside[] = "!: sel tanggal di luar tahun 1900 "
	    "sampai 2199";
	struct kb_buf b = KB_BUF_INIT;

	number("45996", "14", "2025-12-05");
	number("45996", "15", "2025-12-05");
	number("45996", "16", "2025-12-05");
	number("45996", "17", "2025-12-05");
	number("45992", "17", "2025-12");
	number("0.625", "18", "15:00");
	number("0.625", "20", "15:00");
	number("0.62535879629629632", "21", "15:00:31");
	number("45996.354166666664", "22", "2025-12-05T08:30");
	number("45996", "22", "2025-12-05");
	number("45996.354166666664", "14", "2025-12-05");
	number("0.0625", "45", "01:30");
	number("1.5", "46", "36:00");
	number("45996.5", "20", "12:00");
	number("45996", "31", "2025-12-05");
	number("45996", "2", "45996");
	number("45996", "dd/mm/yyyy", "2025-12-05");
	number("45996", "[$-421]d\\ mmmm\\ yyyy;@", "2025-12-05");
	number("45996", "[$-3809]dddd, dd mmmm yyyy", "2025-12-05");
	number("45996", "yyyy\\-mm\\-dd", "2025-12-05");
	number("45992", "mmmm yyyy", "2025-12");
	number("45658", "yyyy", "2025");
	number("45996", "yyyy", "2025-12-05");
	number("45663", "yyyy", "2025-01-06");
	number("45996", "d/m", "2025-12-05");
	number("45996.9999999", "22", "2025-12-06");
	number("0.9999999", "18", "00:00");
	number("45996", "dd/mm/yyyy hh:mm &quot;WITA&quot;",
	    "2025-12-05T00:00+08:00");
	number("45996.5", "dd/mm/yyyy hh:mm &quot;WIBx&quot;",
	    "2025-12-05T12:00");
	number("0.0625", "mm:SS", "01:30");
	number("123456789", "14", "123456789");
	number("45996.75", "dd/mm/yyyy hh:mm", "2025-12-05T18:00");
	number("45996.99999999999", "dd/mm/yyyy hh:mm", "2025-12-06");
	number("0.5", "hh.mm", "12:00");
	number("0.5", "hh\\.mm", "12:00");
	number("0.5", "hh&quot; jam &quot;mm", "12:00");
	number("0.5", "[h]:mm", "12:00");
	number("0.5", "mm\\.ss", "12:00");
	number("0.5", "h:mm AM/PM", "12:00");
	number("45996", "[Red]General", "45996");
	number("1", "14", "1900-01-01");
	number("59", "14", "1900-02-28");
	number("60", "14", "1900-02-29");
	number("61", "14", "1900-03-01");
	kb_buf_addf(&b, "0%s", outside);
	number("0", "14", kb_buf_str(&b));
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "200000%s", outside);
	number("200000", "14", kb_buf_str(&b));
	kb_buf_cut(&b, 0);
	kb_buf_addf(&b, "2958466%s", outside);
	number("2958466", "14", kb_buf_str(&b));
	kb_buf_free(&b);
	number("-3", "14", "-3");
	sheet("the system of 1904", &(struct book){ .book = "<workbook "
	    BOOK_MAIN " xmlns:r=\"" BOOK_REL "\"><workbookPr date1904=\"1\"/>"
	    "<sheets><sheet name=\"x\" r:id=\"rId1\"/></sheets></workbook>",
	    .styles = "<styleSheet " BOOK_MAIN "><cellXfs>"
	    "<xf numFmtId=\"14\"/></cellXfs></styleSheet>" },
	    HEAD3 "<row><c><v>44534</v></c><c><v>0</v></c></row>",
	    "=1|a|b|c\n2|2025-12-05|1904-01-01|\n");
	sheet("dates as text", NULL, HEAD3 "<row><c t=\"d\"><v>"
	    "2025-12-05T00:00:00.000Z</v></c><c t=\"d\"><v>2025-12-05T08:30:00"
	    "</v></c><c t=\"d\"><v>2025-12-05</v></c></row>",
	    "=1|a|b|c\n2|2025-12-05|2025-12-05T08:30:00|2025-12-05\n");
}

/* ---- the sheet ---- */

static void
test_sheet(void)
{
	static const char *const nowhere[] = { "A", "", "2", "a2", "A0", "A:",
	    "ABCDE2", "A123456789", "A2x", "A2:", "A2:B" };
	struct book b = { 0 };
	struct reading r = { 0 };

	sheet("sparse rows and cells", NULL, HEAD3 "<row r=\"7\"><c r=\"C7\">"
	    "<v>1</v></c><c r=\"XFD7\" s=\"3\"/></row><row r=\"1048576\">"
	    "<c r=\"A1048576\"><v>2</v></c><c r=\"B1048576\"><v>3</v></c>"
	    "</row>", "=1|a|b|c\n7|||1\n1048576|2|3|\n");
	sheet("a value beyond the columns", NULL, HEAD "<row r=\"2\">"
	    "<c r=\"AMK2\"><v>1</v></c></row>",
	    "=1|a\n! f:2: isi di kolom ke-1025; paling banyak 1024 kolom\n");
	sheet("more cells than headings", NULL, HEAD "<row><c><v>1</v></c>"
	    "<c><v>2</v></c></row>", "=1|a\n2|1|2\n");
	sheet("rows out of order", NULL, HEAD "<row r=\"1\"/>",
	    "=1|a\n! f:1: baris tidak pada urutannya; berkas XLSX rusak\n");
	sheet("a row past the last", NULL, HEAD "<row r=\"1048577\"/>",
	    "=1|a\n! f:1: baris tidak pada urutannya; berkas XLSX rusak\n");
	sheet("cells out of order", NULL, HEAD "<row r=\"2\"><c r=\"B2\"/>"
	    "<c r=\"A2\"/></row>",
	    "=1|a\n! f:2: sel tidak pada urutannya; berkas XLSX rusak\n");
	sheet("a cell of another row", NULL, HEAD "<row r=\"2\"><c r=\"A3\"/>"
	    "</row>", "=1|a\n! f:2: sel tidak pada urutannya; berkas XLSX rusak\n");
	for (size_t i = 0; i < KB_LEN(nowhere); i++) {
		char *row = kb_asprintf(HEAD "<row r=\"2\"><c r=\"%s\"/>"
		    "</row>", nowhere[i]);

		sheet(nowhere[i], NULL, row, "=1|a\n! f:2: letak sel tidak "
		    "terbaca; berkas XLSX rusak\n");
		free(row);
	}
	sheet("a formula beyond the columns", NULL, HEAD "<row r=\"2\">"
	    "<c r=\"A2\"><v>1</v></c><c r=\"AMK2\"><f>1+1</f></c></row>",
	    "=1|a\n2|1\n");
	sheet("nothing in it", NULL, "", "! f: tidak ada baris judul\n");
	b.sheet = "<worksheet " BOOK_MAIN "><sheetData>" HEAD3
	    "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c>"
	    "<c r=\"C2\"><v>3</v></c></row><row r=\"3\"><c r=\"A3\"><v>4</v>"
	    "</c><c r=\"B3\"><v>5</v></c><c r=\"C3\"><v>6</v></c></row>"
	    "<row r=\"4\"><c r=\"A4\"><v>7</v></c></row></sheetData>"
	    "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B2:C3\"/>"
	    "</mergeCells></worksheet>";
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), "=1|a|b|c\n2|1|2|\n3|4||\n",
	    "what is left under merged cells is not read");
	b.sheet = "<worksheet><sheetData>" HEAD3 "<row r=\"2\"><c r=\"A2\">"
	    "<v>1</v></c><c r=\"B2\"><v>2</v></c></row></sheetData>"
	    "<mergeCells><mergeCell ref=\"A2:AMZ3\"/><mergeCell/>"
	    "<mergeCell ref=\"x\"/></mergeCells></worksheet>";
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), "=1|a|b|c\n2|1||\n",
	    "merged beyond the columns, and merges of nothing");
	b.sheet = "<worksheet><sheetData>" HEAD "<row r=\"2\"><c r=\"A2\">"
	    "<v>1</v></c></row></sheetData><mergeCells><mergeCell/>"
	    "</mergeCells></worksheet>";
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), "=1|a\n2|1\n", "a merge of nothing alone");
	b.sheet = "<worksheet><sheetData>" HEAD "</sheetData><mergeCell>";
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), "! f: xl/worksheets/sheet1.xml: XML rusak "
	    "pada baris 1\n", "merged cells in no XML");
	b.sheet = "<a/>";
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), "! f: tidak ada baris judul\n",
	    "hardly a sheet");
	b.sheet = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/"
	    "spreadsheetml/main\"><x:sheetData><x:row><x:c t=\"str\"><x:v>a"
	    "</x:v></x:c></x:row></x:sheetData></x:worksheet>";
	read_book(&r, &b);
	is_str(kb_buf_str(&r.out), "=1|a\n", "the strict form, with prefixes");
	kb_buf_free(&r.out);
}

static void
test_which_sheet(void)
{
	struct reading r = { 0 };
	struct zip z = { .parts = 0 };
	static const char rel[] = "<Relationships xmlns=\"" BOOK_NS "package/"
	    "2006/relationships\"><Relationship Id=\"a\" Type=\"" BOOK_REL
	    "/worksheet\" Target=\"s1.xml\"/><Relationship Id=\"b\" Type=\""
	    BOOK_REL "/worksheet\" Target=\"s2.xml\"/><Relationship Id=\"c\" "
	    "Type=\"" BOOK_REL "/worksheet\" Target=\"../lain/s3.xml\"/>"
	    "<Relationship Id=\"d\" Type=\"" BOOK_REL "/chartsheet\" "
	    "Target=\"s1.xml\"/></Relationships>";
	static const char book[] = "<workbook " BOOK_MAIN " xmlns:r=\""
	    BOOK_REL "\"><sheets><sheet name=\"Grafik\" r:id=\"d\"/>"
	    "<sheet name=\"Rahasia\" state=\"veryHidden\" r:id=\"a\"/>"
	    "<sheet name=\"Januari\" r:id=\"b\"/>"
	    "<sheet name=\"Lain\" r:id=\"c\"/></sheets></workbook>";
	struct { const char *want, *out; } samples[] = {
		{ NULL, "=1|dua\n(0 lembar lain)\n" },
		{ "1", "=1|dua\n" }, { "2", "=1|tiga\n" },
		{ "januari", "=1|dua\n" }, { "Rahasia", "=1|satu\n" },
		{ "januari 2025", "! f: lembar 'januari 2025' tidak ada; yang "
		    "ada: 'Rahasia', 'Januari', 'Lain'\n" },
		{ "3", "! f: lembar '3' tidak ada; yang ada: 'Rahasia', "
		    "'Januari', 'Lain'\n" },
		{ "Grafik", "! f: lembar 'Grafik' tidak ada; yang ada: "
		    "'Rahasia', 'Januari', 'Lain'\n" },
	};

#define ADD(name, text) zip_add(&z, name, text, strlen(text))
#define ONE(s) "<worksheet><sheetData><row>" TEXT_(s) \
	"</row></sheetData></worksheet>"
	ADD("xl/workbook.xml", book);
	ADD("xl/_rels/workbook.xml.rels", rel);
	ADD("xl/S1.xml", ONE("satu"));
	ADD("xl/s2.xml", ONE("dua"));
	ADD("lain/s3.xml", ONE("tiga"));
	zip_end(&z);
	for (size_t i = 0; i < KB_LEN(samples); i++) {
		r.sheet = samples[i].want;
		read_bytes(&r, KB_IN_XLSX, z.bytes.s, z.bytes.len);
		is_str(kb_buf_str(&r.out), samples[i].out, "sheet %s",
		    r.sheet != NULL ? r.sheet : "(none asked for)");
	}
	kb_buf_free(&z.bytes);
	kb_buf_free(&r.out);
}

/* ---- other sheets ---- */

static int
count(void *arg, char **cell, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	(void)cell, (void)n, (void)src, (void)err;
	++*(int *)arg;
	return 0;
}

static int
no_head(void *arg, char *const *name, size_t n, const struct kb_src *src,
    struct kb_err *err)
{
	(void)arg, (void)name, (void)n, (void)src, (void)err;
	return 0;
}

#define SHEETS "<workbook " BOOK_MAIN " xmlns:r=\"" BOOK_REL "\"><sheets>"
#define RELATIONS "<Relationships xmlns=\"" BOOK_NS "package/2006/" \
	"relationships\">"
#define SHEET_IS(id, target) "<Relationship Id=\"" id "\" Type=\"" \
	BOOK_REL "/worksheet\" Target=\"" target "\"/>"

/* A workbook of these sheets, of which 1 is read. */
static void
sheets(const char *what, const char *sheets, const char *first,
    const char *other, const char *want)
{
	struct reading r = { 0 };
	struct zip z = { .parts = 0 };
	char *book = kb_asprintf(SHEETS "%s</sheets></workbook>", sheets);

	ADD("xl/workbook.xml", book);
	ADD("xl/_rels/workbook.xml.rels", RELATIONS SHEET_IS("a", "s1.xml")
	    SHEET_IS("b", "s2.xml") SHEET_IS("c", "s2.xml")
	    "<Relationship Id=\"x\" Type=\"worksheet\"/>"
	    "<Relationship Id=\"x\" Target=\"s1.xml\"/>"
	    "<Relationship Type=\"worksheet\" Target=\"s1.xml\"/>"
	    "<Relationship Id=\"x\" Type=\"worksheet\" Target=\"s1.xml\" "
	    "TargetMode=\"External\"/></Relationships>");
	ADD("xl/s1.xml", first);
	ADD("xl/s2.xml", other);
	zip_end(&z);
	read_bytes(&r, KB_IN_XLSX, z.bytes.s, z.bytes.len);
	is_str(kb_buf_str(&r.out), want, "%s", what);
	kb_buf_free(&z.bytes);
	kb_buf_free(&r.out);
	free(book);
}

static void
test_other_sheets(void)
{
	static const char empty[] = "<worksheet/>";
	struct kb_buf many = KB_BUF_INIT, b = KB_BUF_INIT;

	sheets("another sheet, which is empty",
	    "<sheet name=\"Satu\" r:id=\"a\"/><sheet name=\"Dua\" r:id=\"b\"/>",
	    ONE("satu"), empty, "=1|satu\n");
	sheets("another, which is broken",
	    "<sheet name=\"Satu\" r:id=\"a\"/><sheet name=\"Dua\" r:id=\"b\"/>",
	    ONE("satu"), "<worksheet", "=1|satu\n! f: xl/s2.xml: XML rusak "
	    "pada baris 1\n");
	sheets("others, one of them hidden, one elsewhere, one nameless",
	    "<sheet name=\"Satu\" r:id=\"a\"/><sheet name=\"Dua\" r:id=\"b\" "
	    "state=\"hidden\"/><sheet name=\"Luar\" r:id=\"x\"/>"
	    "<sheet r:id=\"b\"/><sheet name=\"Tanpa\"/>",
	    ONE("satu"), ONE("dua"), "=1|satu\n");
	sheets("where a table may be, that is not here",
	    "<sheet name=\"Satu\" r:id=\"a\"/><sheet name=\"Dua\" r:id=\"b\"/>"
	    "<sheet name=\"Tiga\" r:id=\"c\"/><sheet name=\"Empat\" r:id=\"b\" "
	    "state=\"hidden\"/><sheet name=\"Luar\" r:id=\"x\"/>", empty,
	    ONE("dua"), "! f: tidak ada baris judul; yang dibaca lembar "
	    "'Satu', lembar lain 'Dua', 'Tiga': pilih dengan --lembar\n");
	sheets("no sheet is seen", "<sheet name=\"Satu\" r:id=\"a\" state="
	    "\"hidden\"/><sheet name=\"Dua\" r:id=\"b\" state=\"hidden\"/>",
	    ONE("satu"), ONE("dua"), "! f: tidak ada lembar yang tampak; pilih "
	    "dengan --lembar: 'Satu', 'Dua'\n");
	kb_buf_adds(&many, "<sheet name=\"Satu\" r:id=\"a\"/>");
	kb_buf_adds(&b, "! f: tidak ada baris judul; yang dibaca lembar "
	    "'Satu', lembar lain ");
	for (int i = 0; i < 40; i++) {
		kb_buf_addf(&many, "<sheet name=\"Lembar kerja bulan ke-%02d\" "
		    "r:id=\"b\"/>", i);
		if (i < 8)
			kb_buf_addf(&b, "%s'Lembar kerja bulan ke-%02d'",
			    i > 0 ? ", " : "", i);
	}
	kb_buf_adds(&b, ": pilih dengan --lembar\n");
	sheets("of many sheets some are named", many.s, empty, empty, b.s);
	kb_buf_free(&many);
	kb_buf_free(&b);
}

/* Whoever asks for no remarks gets none. */
static void
test_no_remarks(void)
{
	int rows = 0;
	struct kb_rows to = { .head = no_head, .row = count, .arg = &rows };
	struct kb_err err = { 0 };
	struct kb_input in;
	struct zip z;

	zip_book(&z, &(struct book){ .sheet = "<worksheet><sheetData>" HEAD
	    "<row>" TEXT_("x") "</row></sheetData></worksheet>" });
	kb_input_text(&in, "f", z.bytes.s, z.bytes.len, KB_IN_XLSX);
	ok(kb_read_rows(&in, &to, &err) == 0, "read without remarks");
	is_int(rows, 1, "a row");
	kb_input_close(&in);
	kb_buf_free(&z.bytes);
}

/* ---- where the workbook is ---- */

static void
test_relations(void)
{
#define PACKAGE(target) RELATIONS "<Relationship Id=\"r\" Type=\"" \
	"officeDocument\" Target=\"" target "\" TargetMode=\"Internal\"/>" \
	"<Relationship Id=\"q\" Type=\"" BOOK_REL "/extended-properties\" " \
	"Target=\"docProps/app.xml\"/></Relationships>"
	static const struct {
		const char *what, *package, *book, *want;
	} cases[] = {
		{ "in a folder of a folder", PACKAGE("a/b/buku.xml"),
		    "a/b/buku.xml", "=1|satu\n" },
		{ "a binary one", PACKAGE("xl/workbook.bin"), "xl/workbook.bin",
		    "! f: lembar kerja .xlsb; simpan ulang sebagai .xlsx\n" },
		{ "one that is not there", PACKAGE("xl/workbook.xml"),
		    "a/b/buku.xml", "! f: bukan lembar kerja XLSX\n" },
		{ "one with hardly a name", PACKAGE("x"), "x",
		    "! f: bukan lembar kerja XLSX\n" },
		{ "relations that are no XML", "<Relationships", "a/b/buku.xml",
		    "! f: _rels/.rels: XML rusak pada baris 1\n" },
		{ "a workbook beside a letter", PACKAGE("word/document.xml"),
		    "word/document.xml", "! f: dokumen Word; pindahkan "
		    "tabelnya ke lembar kerja .xlsx\n" },
	};

	for (size_t i = 0; i < KB_LEN(cases); i++) {
		struct reading r = { 0 };
		struct zip z = { .parts = 0 };

		ADD("_rels/.rels", cases[i].package);
		ADD(cases[i].book, SHEETS "<sheet name=\"Satu\" r:id=\"a\"/>"
		    "</sheets></workbook>");
		ADD("a/b/_rels/buku.xml.rels", RELATIONS
		    SHEET_IS("a", "../s/satu.xml") "</Relationships>");
		ADD("a/s/satu.xml", ONE("satu"));
		zip_end(&z);
		read_bytes(&r, KB_IN_XLSX, z.bytes.s, z.bytes.len);
		is_str(kb_buf_str(&r.out), cases[i].want, "%s", cases[i].what);
		kb_buf_free(&z.bytes);
		kb_buf_free(&r.out);
	}
#undef PACKAGE
}

/* ---- what is refused ---- */

/* Text, then so many times a text, then text. */
static char *
times(const char *before, int n, const char *s, const char *behind)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, before);
	for (int i = 0; i < n; i++)
		kb_buf_adds(&b, s);
	kb_buf_adds(&b, behind);
	return kb_buf_take(&b);
}

static void
test_too_much(void)
{
#define KIB "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
#define PLAIN "<worksheet><sheetData>" HEAD "</sheetData></worksheet>"
	static const struct {
		const char *what, *before, *each, *behind;
		int n;
		enum { BOOK, STYLES, STRINGS, SHEET } part;
		const char *want;
	} cases[] = {
		{ "sheets", SHEETS, "<sheet name=\"x\" r:id=\"a\"/>",
		    "</sheets></workbook>", 1025, BOOK,
		    "! f: lebih dari 1024 lembar\n" },
		{ "styles of cells", "<styleSheet><cellXfs>", "<xf/>",
		    "</cellXfs></styleSheet>", 65537, STYLES, "! f: lebih dari "
		    "65536 gaya sel; salin isinya ke berkas baru\n" },
		{ "formats", "<styleSheet><numFmts>", "<numFmt numFmtId=\"9\" "
		    "formatCode=\"0\"/>", "</numFmts></styleSheet>", 4097,
		    STYLES, "! f: lebih dari 65536 gaya sel; salin isinya ke "
		    "berkas baru\n" },
		{ "a shared text", "<sst><si><t>", KIB, "</t></si></sst>",
		    16385, STRINGS, "! f: satu sel lebih dari 1 MiB\n" },
		{ "a cell", "<worksheet><sheetData><row><c t=\"inlineStr\"><is>"
		    "<t>", KIB, "</t></is></c></row></sheetData></worksheet>",
		    16385, SHEET, "! f:1: satu sel lebih dari 1 MiB\n" },
		{ "a row", "<worksheet><sheetData><row>", TEXT_(KIB KIB KIB KIB
		    KIB KIB KIB KIB KIB KIB KIB KIB KIB KIB KIB KIB KIB KIB
		    KIB KIB), "</row></sheetData></worksheet>", 1024, SHEET,
		    "! f:1: satu catatan lebih dari 1 MiB\n" },
		{ "merged cells", "<worksheet><sheetData>" HEAD "</sheetData>"
		    "<mergeCells>", "<mergeCell ref=\"A1\"/>", "</mergeCells>"
		    "</worksheet>", 65537, SHEET,
		    "! f: lebih dari 65536 sel gabungan\n" },
		{ "no styles", "<styleSheet>", "<x>", "", 1, STYLES,
		    "! f: xl/styles.xml: XML rusak pada baris 1\n" },
		{ "formats without a name or a code", "<styleSheet>",
		    "<numFmt numFmtId=\"14\"/><numFmt formatCode=\"0\"/>"
		    "<cellXfs><numFmt numFmtId=\"0\" formatCode=\"yyyy\"/><xf/>"
		    "</cellXfs>", "</styleSheet>", 1, STYLES, "=1|a\n" },
	};

	for (size_t i = 0; i < KB_LEN(cases); i++) {
		char *part = times(cases[i].before, cases[i].n, cases[i].each,
		    cases[i].behind);
		struct book b = { .sheet = PLAIN };
		struct reading r = { 0 };

		*(cases[i].part == BOOK ? &b.book : cases[i].part == STYLES ?
		    &b.styles : cases[i].part == STRINGS ? &b.strings :
		    &b.sheet) = part;
		read_book(&r, &b);
		is_str(kb_buf_str(&r.out), cases[i].want, "%s", cases[i].what);
		free(part);
		kb_buf_free(&r.out);
	}
#undef KIB
#undef PLAIN
}

static void
refused(const char *what, const char *part, const char *text, const char *want)
{
	struct reading r = { 0 };
	struct zip z = { .parts = 0 };

	zip_add(&z, part, text, strlen(text));
	zip_end(&z);
	read_bytes(&r, KB_IN_XLSX, z.bytes.s, z.bytes.len);
	is_str(kb_buf_str(&r.out), want, "%s", what);
	kb_buf_free(&z.bytes);
	kb_buf_free(&r.out);
}

static void
test_refused(void)
{
	struct reading r = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	struct book book = { 0 };
	struct zip z;
	int bad = 0;

	refused("an OpenDocument", "content.xml", "<x/>", "! f: berkas "
	    "OpenDocument (ODS); simpan ulang sebagai .xlsx\n");
	refused("a Word document", "word/document.xml", "<x/>", "! f: dokumen "
	    "Word; pindahkan tabelnya ke lembar kerja .xlsx\n");
	refused("a zip of something", "foto.txt", "x",
	    "! f: bukan lembar kerja XLSX\n");
	refused("a workbook alone", "xl/workbook.xml", "<workbook/>",
	    "! f: bagian 'xl/_rels/workbook.xml.rels' tidak ada; berkas XLSX "
	    "rusak\n");
	refused("a DOCTYPE", "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a "
	    "\"b\">]><workbook>&a;</workbook>", "! f: xl/workbook.xml: memuat "
	    "DOCTYPE, yang tidak ada dalam lembar kerja; tidak dibaca\n");
	refused("no XML", "xl/workbook.xml", "<workbook",
	    "! f: xl/workbook.xml: XML rusak pada baris 1\n");
	for (int i = 0; i < 70; i++)
		kb_buf_adds(&b, "<a>");
	refused("nesting", "xl/workbook.xml", b.s, "! f: xl/workbook.xml: "
	    "XML bertingkat lebih dari 64; tidak dibaca\n");
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "<workbook a='");
	kb_buf_fill(&b, 'x', 2000000);
	refused("an endless tag", "xl/workbook.xml", b.s, "! f: "
	    "xl/workbook.xml: satu unsur XML lebih dari 1 MiB; tidak dibaca\n");
	kb_buf_free(&b);
	book.sheet = "<worksheet/>";
	zip_book(&z, &book);
	for (size_t n = 1; n < z.bytes.len; n++) {
		read_bytes(&r, KB_IN_XLSX, z.bytes.s, n);
		bad += strcmp(kb_buf_str(&r.out), "! f: berkas XLSX terpotong "
		    "atau rusak; salin atau simpan ulang\n") != 0;
	}
	is_int(bad, 0, "cut off anywhere, it is refused");
	kb_buf_free(&z.bytes);
	kb_buf_free(&r.out);
}

/* A text of nearly 1 MiB in each of 1100 cells: a bomb, but no zip bomb. */
static void
test_shared_bomb(void)
{
	struct kb_buf strings = KB_BUF_INIT, sheet1 = KB_BUF_INIT;
	int rows = 0;
	struct kb_rows to = { .head = no_head, .row = count, .arg = &rows };
	struct kb_err err = { 0 };
	struct kb_input in;
	struct zip z;

	kb_buf_adds(&strings, "<sst><si><t>");
	kb_buf_fill(&strings, 'x', KB_RECORD_MAX - 100);
	kb_buf_adds(&strings, "</t></si></sst>");
	kb_buf_adds(&sheet1, "<worksheet><sheetData>" HEAD);
	for (int i = 0; i < 1100; i++)
		kb_buf_adds(&sheet1, "<row><c t=\"s\"><v>0</v></c></row>");
	kb_buf_adds(&sheet1, "</sheetData></worksheet>");
	zip_book(&z, &(struct book){ .sheet = sheet1.s,
	    .strings = strings.s });
	kb_input_text(&in, "f", z.bytes.s, z.bytes.len, KB_IN_XLSX);
	is_int(kb_read_rows(&in, &to, &err), -1, "one text in 1100 cells");
	is_str(err.msg, "f:1026: isi lembar lebih dari 1024 MiB; simpan "
	    "sebagai 'CSV UTF-8'", "is stopped");
	is_int(rows, 1024, "before it is all read");
	kb_input_close(&in);
	kb_buf_free(&z.bytes);
	kb_buf_free(&strings);
	kb_buf_free(&sheet1);
}

int
main(void)
{
	test_texts();
	test_numbers();
	test_dates();
	test_sheet();
	test_which_sheet();
	test_other_sheets();
	test_no_remarks();
	test_relations();
	test_too_much();
	test_refused();
	test_shared_bomb();
	return done_testing();
}
