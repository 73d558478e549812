/* SPDX-License-Identifier: ISC */
/* What stands around a table in a sheet as people keep it. */
#include "kesbang/text.h"
#include "rows.h"

static void
csv(const char *what, const char *in, const char *want)
{
	struct reading r = { .known = "No. nama tanggal isi desa kota" };

	read_bytes(&r, KB_IN_CSV, in, strlen(in));
	is_str(kb_buf_str(&r.out), want, "%s", what);
	kb_buf_free(&r.out);
}

static void
test_grid(void)
{
	csv("a title above", "DAFTAR; LAPORAN, 2025\n\nnama;tanggal;isi\n"
	    "a;b;c\n", "=3|nama|tanggal|isi\n4|a|b|c\n");
	csv("a title with more commas", "A, B, C, D\nnama;tanggal\na;b,c\n",
	    "=2|nama|tanggal\n3|a|b,c\n");
	csv("numbers under it", "nama;tanggal;isi\n1;2;3\nx;y;z\n1;2;3\n",
	    "=1|nama|tanggal|isi\n(2 baris nomor kolom)\n3|x|y|z\n4|1|2|3\n");
	csv("numbers in brackets", "nama;tanggal;isi\n(1);(2);(3)\n",
	    "=1|nama|tanggal|isi\n(2 baris nomor kolom)\n");
	csv("two numbers are a row", "nama;isi\n1;2\n",
	    "=1|nama|isi\n2|1|2\n");
	csv("not each column has its number", "nama;tanggal;isi;kota\n"
	    "1;2;3;\n", "=1|nama|tanggal|isi|kota\n2|1|2|3|\n");
	csv("tags of HXL", "nama,tanggal\n#adm1+name,#date\na,b\n#x,#y\n",
	    "=1|nama|tanggal\n(2 baris tanda HXL)\n3|a|b\n4|#x|#y\n");
	csv("a heading of two lines", "No.;nama;tempat;;isi\n;;desa;kota;\n"
	    "1;a;b;c;d\n", "=1|No.|nama|desa|kota|isi\n3|1|a|b|c|d\n");
	csv("of which only the second is known", "KEGIATAN;;LETAK;;isi\n"
	    "nama;tanggal;desa;kota;\na;b;c;d;e\n",
	    "=2|nama|tanggal|desa|kota|isi\n3|a|b|c|d|e\n");
	csv("separators", "nama;isi\nTAHUN 2019;\na;b\nJanuari 2020;;\n2021\n"
	    "II. POLITIK;\nBulan Mei s.d. Juli;\nApril Lestari;\n;TAHUN 2019\n"
	    "TAHUN 2019;x\n", "=1|nama|isi\n(2 baris pemisah)\n3|a|b\n"
	    "(4 baris pemisah)\n(5 baris pemisah)\n(6 baris pemisah)\n"
	    "(7 baris pemisah)\n8|April Lestari|\n9||TAHUN 2019\n"
	    "10|TAHUN 2019|x\n");
	csv("totals", "nama;isi;kota\nJumlah;3;\nTOTAL :;1.000;2\n"
	    ";Sub total;\nJumlah;tiga;\nTotal suara;3;\n",
	    "=1|nama|isi|kota\n(2 baris jumlah)\n(3 baris jumlah)\n"
	    "(4 baris jumlah)\n5|Jumlah|tiga|\n6|Total suara|3|\n");
	csv("the heading again", "nama;isi\na;b\nnama;isi\nc;d\n",
	    "=1|nama|isi\n2|a|b\n(3 baris judul yang berulang)\n4|c|d\n");
	csv("one column, under a title", "DAFTAR\n\nnama\na\nb\n",
	    "=3|nama\n4|a\n5|b\n");
	csv("one known name among unknown ones", "x;nama;y\na;b;c\n",
	    "=1|x|nama|y\n2|a|b|c\n");
	csv("no known name", "A\nx;y\n", "=1|A\n2|x;y\n");
	csv("a column without a name", "nama;;isi\na;;b\n",
	    "=1|nama|_2|isi\n2|a||b\n");
	csv("and with something in it", "nama;;isi\na;;b\nc;d;e\n",
	    "=1|nama|_2|isi\n2|a||b\n! f:1: judul kolom ke-2 kosong, padahal baris 3 berisi; tulis judulnya, atau kosongkan kolom itu\n");
	csv("an empty margin at the left", ";nama;isi\n;a;b\n;TAHUN 2020;\n",
	    "=1|_1|nama|isi\n2||a|b\n(3 baris pemisah)\n");
	csv("who signs it, below", "nama;tanggal;isi;desa;kota\na;b;c;d;e\n\n"
	    ";;;Bontang, 5 Desember 2025;\nMengetahui,;;;Kepala;\n\n\n"
	    ";;;NIP 1;\n", "=1|nama|tanggal|isi|desa|kota\n2|a|b|c|d|e\n"
	    "(4 baris di bawah tabel: Bontang, 5 Desember 2025)\n"
	    "(5 baris di bawah tabel: Mengetahui,)\n"
	    "(8 baris di bawah tabel: NIP 1)\n");
	csv("but not where the table goes on", "nama;tanggal;isi\na;b;c\n\n"
	    "KOTA BONTANG;;\n\nd;e;f\n", "=1|nama|tanggal|isi\n2|a|b|c\n"
	    "4|KOTA BONTANG||\n6|d|e|f\n");
	csv("nor right under its last row", "nama;tanggal;isi\na;\"b\n\nc\";\n"
	    "d;;\n", "=1|nama|tanggal|isi\n2|a|b\n\nc|\n5|d||\n");
	csv("nor half a row", "nama;tanggal;isi\na;b;c\n\nd;e;\n",
	    "=1|nama|tanggal|isi\n2|a|b|c\n4|d|e|\n");
	csv("a heading that is too far down", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"
	    "11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n21\n22\n23\n24\n25\n26\n"
	    "27\n28\n29\n30\nnama,isi\n", "=1|1\n2|2\n3|3\n4|4\n5|5\n6|6\n"
	    "7|7\n8|8\n9|9\n10|10\n11|11\n12|12\n13|13\n14|14\n15|15\n16|16\n"
	    "17|17\n18|18\n19|19\n20|20\n21|21\n22|22\n23|23\n24|24\n25|25\n"
	    "26|26\n27|27\n28|28\n29|29\n30|30\n31|nama|isi\n");
}

/* ---- as whoever reads wants them ---- */

#define FOOT "nama;tanggal;isi;desa;kota\na;b;c;d;e\n\n;;;Bontang;\n"

static const struct {
	const char	*what, *in, *want;
	struct reading	 how;
} asked[] = {
	{ "no name is known", "x;y\n1;2\n", "=1|x|y\n2|1|2\n",
	    { .known = NULL } },
	{ "nothing, where none is", "\n\n", "! f: tidak ada baris judul\n",
	    { .known = NULL } },
	{ "nobody hears of what is passed over", "nama;isi\nTAHUN 2019;\na;b\n",
	    "=1|nama|isi\n3|a|b\n", { .known = "nama isi", .quiet = true } },
	{ "totals are held against the rows", "nama;isi;kota\na;1;2\n"
	    "Jumlah;1;2\n", "=1|nama|isi|kota\n2|a|1|2\n(3 baris jumlah)\n"
	    "+3|Jumlah|1|2\n", { .known = "nama isi kota", .totals = true } },
	{ "but not below what waits", FOOT "Jumlah;;3;;\n",
	    "=1|nama|tanggal|isi|desa|kota\n2|a|b|c|d|e\n(5 baris jumlah)\n"
	    "(4 baris di bawah tabel: Bontang)\n",
	    { .known = "nama tanggal isi desa kota", .totals = true } },
	{ "whoever reads ends it at a row", "nama;isi\na;b\nc;d\n",
	    "=1|nama|isi\n2|a|b\n! henti\n",
	    { .known = "nama isi", .stop = 2 } },
	{ "at one that waited for the heading's end", "nama;isi\na;b\n",
	    "=1|nama|isi\n2|a|b\n! henti\n",
	    { .known = "nama isi", .stop = 2 } },
	{ "at one that waited below", FOOT "f;g;h;i;j\n",
	    "=1|nama|tanggal|isi|desa|kota\n2|a|b|c|d|e\n4||||Bontang|\n"
	    "! henti\n", { .known = "nama tanggal isi desa kota", .stop = 4 } },
	{ "at the last, without an end", "nama;isi\na;b\nc;d",
	    "=1|nama|isi\n2|a|b\n3|c|d\n! henti\n",
	    { .known = "nama isi", .stop = 3 } },
	{ "a chapter, a number of it, a year", "nama;isi\nIV) DUA;\n"
	    "IVXLCIVX. TIGA;\nV;\n1899;\n",
	    "=1|nama|isi\n(2 baris pemisah)\n3|IVXLCIVX. TIGA|\n"
	    "4|V|\n5|1899|\n", { .known = "nama isi" } },
	{ "tags that are none", "nama;isi\n#Adm;#date\n",
	    "=1|nama|isi\n2|#Adm|#date\n",
	    { .known = "nama isi" } },
	{ "nor these", "nama;isi\n#{;#date\n",
	    "=1|nama|isi\n2|#{|#date\n", { .known = "nama isi" } },
	{ "a balance, under the letter of a block", "nama;isi\nC;SALDO\n"
	    "D;a\nE;\n",
	    "=1|nama|isi\n(2 baris saldo)\n3|D|a\n4|E|\n", { .known = "nama isi" } },
	{ "the heading again, of more cells, and of other ones",
	    "nama;;isi\na;;b\nnama;;isi;x\nnama;y;isi\n",
	    "=1|nama|_2|isi\n2|a||b\n3|nama||isi|x\n! f:1: judul kolom ke-2 "
	    "kosong, padahal baris 4 berisi; tulis judulnya, atau kosongkan "
	    "kolom itu\n",
	    { .known = "nama isi" } },
	{ "a heading beside nothing", "nama;isi;;\na;b;;\n",
	    "=1|nama|isi\n2|a|b\n",
	    { .known = "nama isi" } },
	{ "a guard of ekspor", "nama;isi\n'=1;'\n'a;'12\n'012;'12a\n"
	    "'1234567890123456;'@\n",
	    "=1|nama|isi\n2|=1|'\n3|'a|'12\n4|012|'12a\n"
	    "5|1234567890123456|@\n", { .known = "nama isi" } },
	{ "which only semicolons have", "nama,isi\n'=1,'012\n",
	    "=1|nama|isi\n2|'=1|'012\n",
	    { .known = "nama isi" } },
	{ "a mark of the delimiter", "sep=;\nnama;isi\na;b\n",
	    "=2|nama|isi\n3|a|b\n",
	    { .known = "nama isi" } },
	{ "the mark alone", "sep=;", "! f: tidak ada baris judul\n",
	    { .known = "nama isi" } },
	{ "a heading of unknown names far down, one known", "A;\nB;\nC;\n"
	    "D;\nE;\nF;\nG;\nH;\nI;\nJ;\nnama;\n1;\n",
	    "=11|nama\n12|1\n",
	    { .known = "nama isi" } },
};

static void
test_asked(void)
{
	for (size_t i = 0; i < KB_LEN(asked); i++) {
		struct reading r = asked[i].how;

		read_bytes(&r, KB_IN_CSV, asked[i].in, strlen(asked[i].in));
		is_str(kb_buf_str(&r.out), asked[i].want, "%s", asked[i].what);
		kb_buf_free(&r.out);
	}
}

/* More below the table than waits. */
static void
test_long_foot(void)
{
	struct reading r = { .known = "nama tanggal isi desa kota" };
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, FOOT);
	for (int i = 0; i < 40; i++)
		kb_buf_addf(&b, "baris %d;;;;\n", i);
	read_bytes(&r, KB_IN_CSV, b.s, b.len);
	ok(strstr(r.out.s, "\n4||||Bontang|\n5|baris 0||||\n") != NULL,
	    "forty lines are rows");
	kb_buf_free(&r.out);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "nama;isi\na;");
	kb_buf_fill(&b, 'x', KB_RECORD_MAX);
	kb_buf_adds(&b, ";b\nc;d\n");
	read_bytes(&r, KB_IN_CSV, b.s, b.len);
	is_str(r.out.s, "! f:2: satu catatan lebih dari 1 MiB\n",
	    "a row of more than 1 MiB");
	kb_buf_free(&r.out);
	kb_buf_free(&b);
}

/* ---- tables whose columns blanks part ---- */

static int
exactly(void *arg, const char *name)
{
	static const char *const names[] = { "No", "Partai|Nama Partai",
	    "Suara|Suara Sah", "Jumlah|Jumlah Dana", "Nama|Nama Calon",
	    "Tetap|Calon Tetap", "Sah", "P", "Q", "R", "S", "P Q", "Q R",
	    "R S", "U", "V", "W X Y", "U V", "W", "X Y" };

	(void)arg;
	for (size_t i = 0; i < KB_LEN(names); i++)
		if (kb_in_list(names[i], name))
			return (int)i + 1;
	return 0;
}

static const struct {
	const char *what, *in, *want;
} spaced[] = {
	{ "a number, a text, numbers", "Suara sah per partai\n"
	    "No Partai Suara Jumlah\n1 Golkar 12.345 18.517.500\n"
	    "2 PDI Perjuangan 1 2\nJumlah 3 4\nBontang, 2025\n",
	    "(1 baris di luar tabel: Suara sah per partai)\n"
	    "=2|No|Partai|Suara|Jumlah\n3|1|Golkar|12.345|18.517.500\n"
	    "4|2|PDI Perjuangan|1|2\n(5 baris jumlah)\n"
	    "(6 baris di luar tabel: Bontang, 2025)\n" },
	{ "without numbers of rows", "Partai Suara Jumlah\nGolkar 1 2\n",
	    "=1|Partai|Suara|Jumlah\n2|Golkar|1|2\n" },
	{ "a row without its number", "No Partai Suara Jumlah\n1 Golkar 1 2\n"
	    "PDI Perjuangan 1 2\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|1|2\n"
	    "3||PDI Perjuangan|1|2\n" },
	{ "rows that begin with no number", "No Partai Suara Jumlah\n"
	    "Golkar 1 2\n",
	    "=1|No Partai Suara Jumlah\n2|Golkar 1 2\n" },
	{ "names of several words", "No Nama Partai Suara Sah Jumlah Dana\n"
	    "1 Golkar 1 2\n",
	    "=1|No|Nama Partai|Suara Sah|Jumlah Dana\n"
	    "2|1|Golkar|1|2\n" },
	{ "names that may be cut in three ways", "P Q R S\nx 1 2\n",
	    "=1|P Q R S\n2|x 1 2\n" },
	{ "that mean the same in both", "Nama Calon Tetap Suara\nx 1 2\n",
	    "=1|Nama|Calon Tetap|Suara\n2|x|1|2\n" },
	{ "of which one is shorter", "U V W X Y\nx 1 2\n",
	    "=1|U V|W|X Y\n2|x|1|2\n" },
	{ "a number too few", "No Partai Suara Jumlah\n1 Golkar 1 2\n"
	    "2 Gerindra 1\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|1|2\n"
	    "(3 baris di luar tabel: 2 Gerindra 1)\n" },
	{ "a number too many", "No Partai Suara Jumlah\n1 Golkar 1 2\n"
	    "2 Gerindra 1 2 3\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|1|2\n"
	    "! f:3: kolom baris ini tidak dapat dibedakan; pisahkan "
	    "kolom-kolomnya dengan titik koma, atau hapus barisnya\n" },
	{ "no text", "No Partai Suara Jumlah\n1 Golkar 1 2\n2 1 2\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|1|2\n"
	    "(3 baris di luar tabel: 2 1 2)\n" },
	{ "numbers alone under it", "No Partai Suara Jumlah\n1 2 3\n",
	    "=1|No Partai Suara Jumlah\n2|1 2 3\n" },
	{ "more numbers than names", "Partai Suara\nGolkar 1 2 3\n",
	    "=1|Partai Suara\n2|Golkar 1 2 3\n" },
	{ "one number", "Partai Suara\nGolkar 1\n",
	    "=1|Partai Suara\n2|Golkar 1\n" },
	{ "nothing under it", "No Partai Suara Jumlah\n\n",
	    "=1|No Partai Suara Jumlah\n" },
	{ "nor the end of a line", "No Partai Suara Jumlah",
	    "=1|No Partai Suara Jumlah\n" },
	{ "other names", "No Warna Suara Jumlah\n1 biru 1 2\n",
	    "=1|No Warna Suara Jumlah\n2|1 biru 1 2\n" },
	{ "the last line without an end", "No Partai Suara Jumlah\n"
	    "1 Golkar 1 2",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|1|2\n" },
	{ "a long sentence, an empty line, a tab", "No Partai Suara Jumlah\n"
	    "1 Golkar 1 2\n\n\t\n \na a a a a a a a a a a a a a a a a a a a "
	    "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
	    "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|1|2\n"
	    "(4 baris di luar tabel: \t)\n(6 baris di luar tabel: a a a a a a "
	    "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
	    "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
	    "a a a a a a a a a a a\n)\n" },
	{ "columns far apart", "Partai        Suara    Jumlah\n"
	    "PDI Perjuangan  12     13\nGolkar          1\n",
	    "=1|Partai|Suara|Jumlah\n2|PDI Perjuangan|12|13\n"
	    "(3 baris di luar tabel: Golkar          1)\n" },
	{ "one cell under none", "No   Partai        Suara    Jumlah\n"
	    "1    Golkar        12       13\n"
	    "     Golkar        12       13\n"
	    "     Gerindra               13\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Golkar|12|13\n"
	    "3||Golkar|12|13\n(4 baris di luar tabel: Gerindra               "
	    "13)\n" },
	{ "a cell under two of them", "No   Partai        Suara    Jumlah\n"
	    "1    Golkar Karya dan lain  13\n",
	    "(2 baris di luar tabel: 1    Golkar Karya dan lain  13)\n"
	    "=1|No|Partai|Suara|Jumlah\n" },
	{ "one between them", "No   Partai            Suara    Jumlah\n"
	    "1              Karya   x   13\n",
	    "=1|No|Partai|Suara|Jumlah\n2|1|Karya|x|13\n" },
	{ "more than there are", "Partai   Suara   Jumlah\n"
	    "a        b       c     d\n",
	    "(2 baris di luar tabel: a        b       c     d)\n"
	    "=1|Partai|Suara|Jumlah\n" },
	{ "two far apart", "Partai   Suara\na        b\n",
	    "=1|Partai   Suara\n2|a        b\n" },
};

static void
test_spaced(void)
{
	for (size_t i = 0; i < KB_LEN(spaced); i++)
		for (int quiet = 0; quiet < 2; quiet++) {
			struct reading r = { 0 };
			struct kb_rows rows = { .head = on_head, .row = on_row,
			    .arg = &r, .knows = exactly, .spaced = true,
			    .ignored = quiet ? NULL : on_ignored };
			struct kb_err err = { 0 };
			struct kb_input in;
			size_t refused = 0;

			kb_input_text(&in, "f", spaced[i].in,
			    strlen(spaced[i].in), KB_IN_CSV);
			if (kb_read_rows(&in, &rows, &err) != 0) {
				kb_buf_addf(&r.out, "! %s\n", err.msg);
				refused = 1;
			}
			kb_input_close(&in);
			if (quiet)
				is_int(refused, strstr(spaced[i].want, "! ") !=
				    NULL, "%s, and nobody is told",
				    spaced[i].what);
			else
				is_str(kb_buf_str(&r.out), spaced[i].want,
				    "%s", spaced[i].what);
			kb_buf_free(&r.out);
		}
}

int
main(void)
{
	test_grid();
	test_asked();
	test_long_foot();
	test_spaced();
	return done_testing();
}
