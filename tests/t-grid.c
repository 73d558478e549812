/* SPDX-License-Identifier: ISC */
/* What stands around a table in a sheet as people keep it. */
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

int
main(void)
{
	test_grid();
	return done_testing();
}
