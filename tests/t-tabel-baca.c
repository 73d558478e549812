/* SPDX-License-Identifier: ISC */
/*
 * Published tables as people write them: one cell, one heading, two numbers,
 * and small tables with what is said of them.
 */
#include <stdlib.h>

#include "kesbang/hitung.h"
#include "kesbang/text.h"
#include "lib/banpol/tabel.h"
#include "tap.h"

/* ---- one cell ---- */

static const struct {
	const char	*cell;
	enum tabel_kolom kolom;
	const char	*want;		/* "v:decimals:odd", the likeliest first */
} cells[] = {
	{ "1.234.567", TABEL_JUMLAH, "1234567:0:0" },
	{ "1,234,567.50", TABEL_JUMLAH, "123456750:2:0 123456750:0:1" },
	{ "17. 858 rupiah", TABEL_JUMLAH, "17858:0:0" },
	{ "(Rp 1.500,-)", TABEL_JUMLAH, "1500:0:0" },
	{ "1234.567", TABEL_SUARA, "1234567:0:1" },
	{ "1234.567", TABEL_NILAI, "1234567:3:0 1234567:0:1" },
	{ "0.125", TABEL_NILAI, "125:0:1" },
	{ "2.275,818", TABEL_NILAI, "2275818:3:0 2275818:0:1" },
	{ "2.275,818", TABEL_JUMLAH, "2275818:0:1 2275818:3:2" },
	{ "2,275.818", TABEL_NILAI, "2275818:0:1 2275818:3:2" },
	{ "1,12345678999", TABEL_NILAI,
	    "1123456789:9:0 112345678999:0:1" },
	{ "1,5000", TABEL_NILAI, "150:2:0 15000:0:1" },
	{ "12'345", TABEL_SUARA, "12345:0:1" },
	{ "1.2.3.4.5.6.7.8", TABEL_SUARA, "12345678:0:1" },
	{ "1.2.3.4.5.6.7.8.9", TABEL_SUARA, "" },
	{ "12345678901234567", TABEL_SUARA, "12345678901234567:0:0" },
	{ "123456789012345678", TABEL_SUARA, "" },
	{ "1_000", TABEL_SUARA, "" },
	{ "1..000", TABEL_SUARA, "" },
	{ "rupiah", TABEL_JUMLAH, "" },
	{ "", TABEL_JUMLAH, "" },
	{ "1115203192/490023", TABEL_NILAI, "1115203192:0:0/490023" },
	{ "1115203192/490023", TABEL_SUARA, "" },
	{ "0/490023", TABEL_NILAI, "" },
	{ "1/2/3", TABEL_NILAI, "" },
	{ "8/12", TABEL_BULAN, "8:0:0" },
	{ "setahun", TABEL_BULAN, "" },
};

static void
one_cell(void)
{
	for (size_t i = 0; i < KB_LEN(cells); i++) {
		struct tabel_angka a[TABEL_BACAAN];
		size_t n = tabel_baca(cells[i].cell, cells[i].kolom, a);
		struct kb_buf b = KB_BUF_INIT;

		for (size_t k = 0; k < n; k++) {
			kb_buf_addf(&b, "%s%" PRId64 ":%d:%d", k > 0 ? " " : "",
			    a[k].v, a[k].dec, a[k].odd);
			if (a[k].den != 0)
				kb_buf_addf(&b, "/%" PRId64, a[k].den);
		}
		is_str(kb_buf_str(&b), cells[i].want, "'%s' as %s",
		    cells[i].cell, tabel_kolom_nama((int)cells[i].kolom));
		kb_buf_free(&b);
	}
}

static const struct { const char *cell; int months; } spans[] = {
	{ "8", 8 }, { "8 bulan", 8 }, { "(8 bulan)", 8 }, { "8/12", 8 },
	{ "12.0", 12 }, { "0", 0 }, { "13", 0 }, { "99 bulan", 0 },
	{ "123", 0 }, { "8 orang", 0 }, { "Januari - Agustus 2019", 8 },
	{ "Sept s.d. Des", 4 }, { "Mei", 1 }, { "agt-nop", 4 },
	{ "Juni-juli", 2 }, { "Desember - Januari", 0 }, { "ja - de", 0 },
	{ "mulai Oktober", 1 }, { "", 0 }, { "--", 0 },
};

static void
one_span(void)
{
	for (size_t i = 0; i < KB_LEN(spans); i++)
		is_int(tabel_bulan(spans[i].cell), spans[i].months,
		    "months of '%s'", spans[i].cell);
}

/* ---- headings ---- */

static const struct { const char *name; int isi, far; } headings[] = {
	{ "Perolehan Suara Sah", TABEL_SUARA, 0 },
	{ "Nominal", TABEL_JUMLAH, 2 },
	{ "Jumlah Bantuan TA 2019", TABEL_JUMLAH, 1 },
	{ "Total Rupiah per Suara", TABEL_JUMLAH, 1 },
	{ "Suara Pemilu 2019", TABEL_SUARA, 1 },
	{ "Besaran per Suara", TABEL_NILAI, 1 },
	{ "Banyaknya Bulan", TABEL_BULAN, 1 },
	{ "Bantuan per Bulan", TABEL_JUMLAH, 1 },
	{ "Nama Partai Penerima Dana", TABEL_PARTAI, 1 },
	{ "Pencairan", TABEL_JUMLAH, 1 },
	{ "Parpol Peserta", TABEL_PARTAI, 1 },
	{ "Daerah Pemilihan", TABEL_WILAYAH, 1 },
	{ "Tahun Pemilu", TABEL_TAHUN, 1 },
	{ "Jumlah Kursi", -1, 1 },
	{ "Catatan", -1, 1 },
};

static const struct { const char *cell; bool sums; } begins[] = {
	{ "Jumlah", true }, { "JUMLAH (Rp)", true }, { "Sub Total A", true },
	{ "Jumlahnya", false }, { "Summa", false }, { "PDIP", false },
	{ "", false },
};

static void
heading(void)
{
	for (size_t i = 0; i < KB_LEN(headings); i++) {
		int far, isi = tabel_judul(headings[i].name, &far);

		ok(isi == headings[i].isi && far == headings[i].far,
		    "'%s' is %s", headings[i].name, isi < 0 ? "none of ours" :
		    tabel_kolom_nama(isi));
	}
	for (size_t i = 0; i < KB_LEN(begins); i++)
		is_int(tabel_berjumlah(begins[i].cell), begins[i].sums,
		    "'%s' begins a row of sums, or not", begins[i].cell);
}

/* ---- two numbers, one of which should be the other ---- */

static const struct { int64_t wrote, meant; int sebab; } pairs[] = {
	{ 1234, 1235, BANPOL_SATU_ANGKA }, { 1243, 1234, BANPOL_TERTUKAR },
	{ 4231, 1234, BANPOL_TERTUKAR }, { 1299, 1234, BANPOL_DUA_ANGKA },
	{ 9876, 1234, BANPOL_BEDA }, { 123, 1234, BANPOL_KURANG },
	{ 456, 1234, BANPOL_BEDA }, { 12334, 1234, BANPOL_LEBIH },
	{ 12934, 1234, BANPOL_LEBIH }, { 91234, 1234, BANPOL_LEBIH },
	{ 98765, 1234, BANPOL_BEDA }, { 1234, 123400, BANPOL_PEMISAH },
	{ 123400, 1234, BANPOL_PEMISAH }, { 12, 123400, BANPOL_BEDA },
	{ 93, INT64_MAX, BANPOL_BEDA }, { 0, 1000, BANPOL_BEDA },
	{ 1000, 0, BANPOL_BEDA },
};

static const struct { kb_rate wrote, meant; int sebab; } rates[] = {
	{ { 4716, 1 }, { 471662, 100 }, BANPOL_DESIMAL },
	{ { 4717, 1 }, { 471662, 100 }, BANPOL_DESIMAL },
	{ { 4718, 1 }, { 471662, 100 }, BANPOL_BEDA },
	{ { 471662, 1 }, { 471662, 100 }, BANPOL_PEMISAH },
	{ { 15005, 10 }, { 15006, 10 }, BANPOL_SATU_ANGKA },
	{ { 0, 1 }, { 1500, 1 }, BANPOL_BEDA },
	{ { 10, 3 }, { 1500, 1 }, BANPOL_BEDA },
	{ { 1500, 1 }, { 10, 3 }, BANPOL_BEDA },
	{ { INT64_MAX / 2, 1 }, { 15, 10 }, BANPOL_BEDA },
	{ { 15, 10 }, { INT64_MAX / 2, 1 }, BANPOL_BEDA },
};

static void
slip(void)
{
	for (size_t i = 0; i < KB_LEN(pairs); i++)
		is_int(tabel_beda(pairs[i].wrote, pairs[i].meant).sebab,
		    pairs[i].sebab, "%" PRId64 " for %" PRId64, pairs[i].wrote,
		    pairs[i].meant);
	for (size_t i = 0; i < KB_LEN(rates); i++)
		is_int(tabel_beda_nilai(rates[i].wrote, rates[i].meant).sebab,
		    rates[i].sebab, "rate %zu", i + 1);
}

/* ---- the votes that make an amount ---- */

static const struct {
	struct tabel_hitungan h;
	struct tabel_angka a;
	int64_t	 from, to;		/* 0: none */
} makes[] = {
	{ { 0, { 1500, 1 }, 12 }, { .v = 1500000 }, 1000, 1000 },
	{ { 0, { 1, 2 }, 12 }, { .v = 500 }, 999, 1001 },
	{ { 0, { 1500, 1 }, 12 }, { .v = 15005, .dec = 1 }, 0, 0 },
	{ { 0, { 15005, 10 }, 12 }, { .v = 15005, .dec = 1 }, 1, 1 },
	{ { 0, { 1500, 1 }, 12 }, { .v = 2000 }, 0, 0 },
	{ { 0, { 0, 1 }, 12 }, { .v = 2000 }, 0, 0 },
	{ { 0, { 1500, 1 }, 0 }, { .v = 1500 }, 0, 0 },
	{ { 0, { 1500, 1 }, 12 }, { .v = 0 }, 0, 0 },
	{ { 0, { 1, 1000 }, 1 }, { .v = INT64_MAX }, 0, 0 },
	{ { 0, { 1, INT64_MAX }, 1 }, { .v = INT64_MAX }, 0, 0 },
};

static void
votes(void)
{
	for (size_t i = 0; i < KB_LEN(makes); i++) {
		int64_t from = 0, to = 0;
		bool any = tabel_suara(&makes[i].h, &makes[i].a, &from, &to);

		ok(any == (makes[i].from > 0) && (!any ||
		    (from == makes[i].from && to == makes[i].to)),
		    "votes of case %zu: %" PRId64 " to %" PRId64, i + 1, from,
		    to);
	}
}

/* What no row can be is no evidence of a rate. */
static void
evidence(void)
{
	static const struct tabel_titik all[] = {
		{ { 100, { 0, 0 }, 12 }, { .v = 150000 } },
		{ { 0, { 0, 0 }, 12 }, { .v = 150000 } },
		{ { 2000000000, { 0, 0 }, 12 }, { .v = 150000 } },
		{ { 100, { 0, 0 }, 12 }, { .v = 0 } },
		{ { 100, { 0, 0 }, 12 }, { .v = INT64_MAX } },
		{ { 200, { 0, 0 }, 12 }, { .v = 300000 } },
	};
	kb_rate r = { 0, 0 };

	is_int(tabel_efektif(all, KB_LEN(all), false, &r), 2,
	    "two rows are left");
	ok(r.num == 1500 && r.den == 1, "... that close with 1500");
	is_int(tabel_efektif(all, 0, false, &r), 0, "no rows, no rate");
}

/* ---- tables ---- */

struct way {
	const char	*skip;
	kb_rate		 rate;
	int		 months, how;
};

static const struct {
	const char	*what, *csv;
	const char	*said;		/* a line that is told, whole */
	const char	*rows;		/* lines that something is wrong with */
	struct way	 way;
} tables[] = {
	{ "a short row of sums",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "Jumlah;4.500.000\n",
	    "baris 4, Jumlah: total 4.500.000 menutup; jumlah 2 baris 4.500.000, jumlah tepat 4.500.000",
	    "" },
	{ "a short row that is none",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000\n",
	    "baris 3, B: kolom jumlah tidak ditulis; menurut kolom lain 3.000.000",
	    "3 jumlah=3000000" },
	{ "cells behind the last column",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000;;\n"
	    "B;2.000;1500;3.000.000\n",
	    "tanpa baris total; jumlah 2 baris 4.500.000, jumlah tepat 4.500.000",
	    "" },
	{ "one cell too many",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000;x\n",
	    "tabel.csv:2: ada 5 sel untuk 4 kolom judul; beri tanda kutip pada angka yang berkoma, atau pisahkan kolom dengan titik koma",
	    "" },
	{ "two headings, one nearer",
	    "Partai;Total;Suara;Jumlah\n"
	    "A;1;1.000;1.500.000\n"
	    "B;2;2.000;3.000.000\n",
	    "kolom yang tidak dipakai: 'Total'",
	    "" },
	{ "the nearer one first",
	    "Partai;Jumlah;Suara;Total\n"
	    "A;1.500.000;1.000;1\n"
	    "B;3.000.000;2.000;2\n",
	    "kolom yang tidak dipakai: 'Total'",
	    "" },
	{ "a heading left out",
	    "No;Partai;Suara;Suara lama;Jumlah\n"
	    "1;A;1.000;900;1.500.000\n"
	    "2;B;2.000;800;3.000.000\n",
	    "kolom yang tidak dipakai: 'Suara lama'",
	    "",
	    .way = { .skip = "no urut,suara lama" } },
	{ "nothing, in every way",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;-;1500;n/a\n"
	    "C;—;1500;3.000.000\n",
	    "bukan baris tabel: baris 3 'B'",
	    "4 suara=2000" },
	{ "lines between: months, a year, words",
	    "Partai;Suara;Nilai;Bulan;Jumlah\n"
	    "Januari s.d. Agustus 2019;;;;\n"
	    "A;1.200;1500;;1.200.000\n"
	    "B;2.400;1500;;2.400.000\n"
	    "September - Desember 2020;;;;\n"
	    "C;1.200;1500;;600.000\n"
	    "D;2.400;1500;4;1.200.000\n"
	    "Hasil 120 pleno;;;;\n"
	    "Tahun X2018 dan 20199;;;;\n",
	    "bukan baris tabel: baris 8 'Hasil 120 pleno', baris 9 'Tahun X2018 dan 20199'",
	    "" },
	{ "a number between that is no month",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "7;;;\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n",
	    "bukan baris tabel: baris 2 '7'",
	    "" },
	{ "votes with decimals",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000,5;1500;3.000.000\n"
	    "C;3.000;1500;4.500.000\n",
	    "baris 3, B: jumlah 3.000.000 tidak sama dengan 20.005 x 1.500 = 30.007.500: agaknya suara 2.000 (satu angka berlebih); atau suara 20.000 (satu angka berbeda) dan jumlah 30.000.000 (satu angka kurang)",
	    "3 suara=2000" },
	{ "sums under no name of a party",
	    "Suara;Nilai;Jumlah\n"
	    "1.000;1500;1.500.000\n"
	    "2.000;1500;3.000.000\n"
	    "3.000;;4.500.000\n",
	    "baris 4: kolom nilai tidak ditulis; sebutkan dengan --nilai",
	    "4 nilai=" },
	{ "sums that nothing says to be sums",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    ";3.000;;4.500.000\n",
	    "baris 4: total 4.500.000 menutup; jumlah 2 baris 4.500.000, jumlah tepat 4.500.000",
	    "" },
	{ "a text in the column of votes",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    ";Jumlah;;4.500.000\n",
	    "baris 4, Jumlah: total 4.500.000 menutup; jumlah 2 baris 4.500.000, jumlah tepat 4.500.000",
	    "" },
	{ "no rate anywhere, too few rows",
	    "Partai;Suara;Jumlah\n"
	    "A;1.000;1.500.000\n"
	    "B;2.000;3.100.000\n"
	    "Jumlah;;4.600.000\n",
	    "baris 3, B: kolom nilai tidak ditulis; sebutkan dengan --nilai",
	    "2 nilai=, 3 nilai=" },
	{ "no rate anywhere, an amount missing",
	    "Partai;Suara;Jumlah\n"
	    "A;1.000;1.500.000\n"
	    "B;2.000;\n",
	    "baris 2, A: kolom nilai tidak ditulis; sebutkan dengan --nilai",
	    "2 nilai=, 3 jumlah=" },
	{ "no rate in a row that lacks votes",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;x;;3.000.000\n"
	    "C;3.000;1500;4.500.000\n",
	    "baris 3, B: kolom suara 'x' tidak terbaca sebagai bilangan; menurut kolom lain 2.000",
	    "3 suara=2000" },
	{ "votes and amount missing",
	    "Partai;Suara;Nilai;Bulan;Jumlah\n"
	    "A;1.000;1500;12;1.500.000\n"
	    "B;x;1500;12;y\n"
	    "C;3.000;1500;12;4.500.000\n",
	    "baris 3, B: kolom suara 'x' tidak terbaca sebagai bilangan",
	    "3 suara=" },
	{ "votes missing, none fits",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;;1500;1.501\n"
	    "C;3.000;1500;4.500.000\n",
	    "baris 3, B: kolom suara tidak ditulis",
	    "3 suara=" },
	{ "votes missing, several fit",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;0,5;500\n"
	    "B;;0,5;1000\n"
	    "C;3.000;0,5;1.500\n",
	    "baris 3, B: kolom suara tidak ditulis",
	    "3 suara=" },
	{ "an amount missing, rounded down",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.001;1,5;1.501\n"
	    "B;3;1,5;4\n"
	    "C;5;1,5;\n"
	    "D;7;1,5;10\n"
	    "E;9;1,5;14\n",
	    "baris 4, C: kolom jumlah tidak ditulis; menurut kolom lain 7",
	    "4 jumlah=7, 6 jumlah=13" },
	{ "one row rounded up among those rounded down",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.001;1,5;1.501\n"
	    "B;3;1,5;4\n"
	    "C;5;1,5;7\n"
	    "D;7;1,5;10\n"
	    "E;9;1,5;14\n",
	    "baris 6, E: jumlah dibulatkan ke rupiah terdekat, baris lain ke bawah",
	    "6 jumlah=13" },
	{ "months that are no number",
	    "Partai;Suara;Nilai;Bulan;Jumlah\n"
	    "A;1.200;1500;setahun;1.800.000\n"
	    "B;2.400;1500;12;3.600.000\n",
	    "baris 2, A: kolom bulan 'setahun' tidak terbaca sebagai bilangan; menurut kolom lain 12",
	    "2 bulan=12" },
	{ "a total of votes alone",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "Jumlah;3.000;;\n",
	    "2 dari 2 baris menutup",
	    "" },
	{ "a wrong total of votes alone",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.100.000\n"
	    "Jumlah;3.100;;\n",
	    "baris 3, B: jumlah 3.100.000 tidak sama dengan 2.000 x 1.500 = 3.000.000: agaknya suara 2.100 (satu angka berbeda) dan jumlah 3.150.000 (satu angka berbeda); sama mungkin: jumlah 3.000.000 (satu angka berbeda); atau nilai 1.550 (satu angka berbeda)",
	    "3 suara=2100; jumlah=3150000" },
	{ "a total of votes alone behind another",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "Jumlah;;;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "Total;2.000;;\n",
	    "2 dari 2 baris menutup",
	    "" },
	{ "votes and amount of a total wrong",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "Jumlah;3.100;;4.600.001\n",
	    "baris 4, Jumlah: suara 3.100 tidak sama dengan suara semua barisnya, 3.000",
	    "4 jumlah=4500000" },
	{ "a total with sen",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "Jumlah;;;4.500.001,25\n",
	    "baris 4, Jumlah: total 4.500.001,25 tidak menutup; jumlah 2 baris 4.500.000",
	    "4 -=" },
	{ "rows with sen and a total that leaves one out",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.001;1,05;1.051,05\n"
	    "B;2.001;1,05;2.101,05\n"
	    "C;3.000;1,05;3.150\n"
	    "Jumlah;;;5.252,10\n",
	    "baris 5, Jumlah: total 5.252,1 tidak menutup; jumlah 3 baris 6.302,10",
	    "5 -=" },
	{ "a row of nothing in a wrong total",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;0;1500;0\n"
	    "C;2.000;1500;3.000.000\n"
	    "Jumlah;;;1.500.000\n",
	    "baris 5, Jumlah: total 1.500.000 tidak menutup; jumlah 3 baris 4.500.000: satu angka berbeda, agaknya 4.500.000",
	    "5 jumlah=4500000" },
	{ "a row twice in a total, unnamed",
	    "Suara;Nilai;Jumlah\n"
	    "1.000;1500;1.500.000\n"
	    "2.000;1500;3.000.000\n"
	    "Jumlah;;6.000.000\n",
	    "baris 4, Jumlah: total 6.000.000 tidak menutup; jumlah 2 baris 4.500.000: satu baris dijumlah dua kali (baris 2)",
	    "4 jumlah=4500000" },
	{ "a total of rows that lack an amount",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;\n"
	    "C;x;1500;3.000.000\n"
	    "Jumlah;;;7.500.000\n",
	    "baris 5, Jumlah: total 7.500.000 menutup bila usul untuk barisnya dipakai; jumlah 3 baris 4.500.000",
	    "3 jumlah=3000000, 4 suara=2000" },
	{ "a rate lost, and a total",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.234;4716;5.820.309\n"
	    "B;2.345;4716;11.060.474\n"
	    "C;3.456;4716;16.300.639\n"
	    "D;4.567;4716;21.540.804\n"
	    "Jumlah;;;54.722.226\n",
	    "semua baris menutup dengan nilai 4.716,62, bukan 4.716",
	    "2 nilai=4716.62, 3 nilai=4716.62, 4 nilai=4716.62, 5 nilai=4716.62" },
	{ "months lost, and a total",
	    "Partai;Suara;Nilai;Bulan;Jumlah\n"
	    "A;1.200;1700;9;2.040.000\n"
	    "B;2.400;1700;9;4.080.000\n"
	    "C;3.600;1700;9;6.120.000\n"
	    "Jumlah;;;;12.240.000\n",
	    "semua baris menutup dengan 12/12, bukan dengan bulan yang tertulis",
	    "2 bulan=12, 3 bulan=12, 4 bulan=12" },
	{ "regions that take turns",
	    "Wilayah;Tahun;Partai;Suara;Nilai;Jumlah\n"
	    "X;2020;A;1.000;1500;1.500.000\n"
	    "Y;2020;A;1.000;2000;2.000.000\n"
	    "X;2020;B;2.000;1500;3.000.000\n"
	    "Y;2020;B;2.000;;4.000.000\n"
	    "X;2021;A;1.000;1500;1.500.000\n"
	    "Jumlah;;;;;12.000.000\n"
	    "X;2020;C;3.000;1500;4.500.001\n"
	    "X;2020;A;1.000;1500;1.500.000\n",
	    "baris 9, A: sama dengan baris 2 (partai, suara dan jumlah)",
	    "5 nilai=, 8 jumlah=4500000, 9 partai=" },
	{ "the same votes and amount, other sen",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1,5;1.500\n"
	    "A;1.000;1,5;1.500,01\n"
	    "A;1.001;1,5;1.501,5\n"
	    ";1.000;1,5;1.500\n",
	    "baris 3, A: jumlah 1.500,01 tidak sama dengan 1.000 x 1,5 = 1.500: satu angka berbeda",
	    "3 jumlah=1500, 5 jumlah=4501" },
	{ "too many rows for one total to weigh",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "P0;1000;1500;1500003\n"
	    "P1;1001;1500;1501510\n"
	    "P2;1002;1500;1503017\n"
	    "P3;1003;1500;1504524\n"
	    "P4;1004;1500;1506031\n"
	    "P5;1005;1500;1507538\n"
	    "P6;1006;1500;1509045\n"
	    "P7;1007;1500;1510552\n"
	    "P8;1008;1500;1512059\n"
	    "P9;1009;1500;1513566\n"
	    "P10;1010;1500;1515073\n"
	    "P11;1011;1500;1516580\n"
	    "P12;1012;1500;1518087\n"
	    "P13;1013;1500;1519594\n"
	    "P14;1014;1500;1521101\n"
	    "Jumlah;;;22.657.500\n",
	    "baris 17, Jumlah: total 22.657.500 menutup bila usul untuk barisnya dipakai; jumlah 15 baris 22.658.280, jumlah tepat 22.657.500",
	    "2 jumlah=1500000, 3 jumlah=1501500, 4 jumlah=1503000, 5 jumlah=1504500, 6 jumlah=1506000, 7 jumlah=1507500, 8 jumlah=1509000, 9 jumlah=1510500, 10 jumlah=1512000, 11 jumlah=1513500, 12 jumlah=1515000, 13 jumlah=1516500, 14 jumlah=1518000, 15 jumlah=1519500, 16 jumlah=1521000" },
	{ "seven open rows under a total",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "P0;1000;1500;1501000\n"
	    "P1;1001;1500;1503500\n"
	    "P2;1002;1500;1506000\n"
	    "P3;1003;1500;1508500\n"
	    "P4;1004;1500;1511000\n"
	    "P5;1005;1500;1513500\n"
	    "P6;1006;1500;1516000\n"
	    "Jumlah;;;10.531.500\n",
	    "baris 2, P0: jumlah 1.501.000 tidak sama dengan 1.000 x 1.500 = 1.500.000: pembulatannya lain, dan total pun menutup; atau nilai 1.501 (satu angka berbeda)",
	    "2 jumlah=1500000, 3 jumlah=1501500, 4 jumlah=1503000, 5 jumlah=1504500, 6 jumlah=1506000, 7 jumlah=1507500, 8 jumlah=1509000" },
	{ "a sum that is too wide",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;99999999999999;99999999999999;1\n"
	    "B;2.000;1500;3.000.000\n"
	    "C;3.000;1500;4.500.000\n"
	    "Jumlah;;;7.500.001\n",
	    "baris 5, Jumlah: total 7.500.001 menutup; jumlah 3 baris 7.500.001, jumlah tepat 9.999.999.999.999.800.000.007.500.001",
	    "2 -=" },
	{ "a rate too long to slip",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500,123456;1.500.123\n"
	    "B;2.000;1500,123456;3.000.247\n"
	    "C;3.000;1500,123456;4.500.999\n",
	    "baris 4, C: jumlah 4.500.999 tidak sama dengan 3.000 x 1.500,123456 = 4.500.370: tidak mirip salah ketik",
	    "4 jumlah=4500370" },
	{ "a rate of its own with decimals",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500,5;1.500.500\n"
	    "B;2.000;1500,5;3.001.000\n"
	    "C;3.000;1505,5;4.501.500\n",
	    "baris 4, C: jumlah 4.501.500 tidak sama dengan 3.000 x 1.505,5 = 4.516.500: agaknya nilai 1.500,5 (satu angka berbeda); atau jumlah 4.516.500 (dua angka berbeda)",
	    "4 nilai=1500.5" },
	{ "amounts with sen that are wrong",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.001;1,05;1.051,05\n"
	    "B;2.001;1,05;2.101,05\n"
	    "C;3.001;1,05;3.152,05\n",
	    "baris 4, C: jumlah 3.152,05 tidak sama dengan 3.001 x 1,05 = 3.151: dua angka berbeda",
	    "4 jumlah=3151" },
	{ "a sum rounded to thousands, with sen",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.001;1,05;1.051,05\n"
	    "B;2.001;1,05;2.101,05\n"
	    "C;3.001;1,05;3.151,50\n",
	    "baris 4, C: jumlah 3.151,5 tidak sama dengan 3.001 x 1,05 = 3.151: satu angka berbeda",
	    "4 jumlah=3151" },
	{ "no votes at all: any rate closes",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;0;1.460,09;0\n"
	    "B;100;1.460,09;146.009\n",
	    "tanpa baris total; jumlah 2 baris 146.009, jumlah tepat 146.009",
	    "" },
	{ "a given rounding",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.001;1,5;1.502\n"
	    "B;3;1,5;5\n",
	    "baris 2, A: jumlah dibulatkan ke rupiah terdekat, baris lain ke bawah",
	    "2 jumlah=1501, 3 jumlah=4",
	    .way = { .how = BANPOL_BAWAH } },
	{ "months given",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.200;1500;900.000\n"
	    "B;2.400;1500;1.800.000\n",
	    "tanpa baris total; jumlah 2 baris 2.700.000, jumlah tepat 2.700.000",
	    "",
	    .way = { .months = 6 } },
	{ "a rate given and another found",
	    "Partai;Suara;Jumlah\n"
	    "A;1.200;1.800.000\n"
	    "B;2.400;3.600.000\n"
	    "C;3.100;4.650.000\n",
	    "semua baris menutup dengan nilai 1.500, bukan 1.600",
	    "2 nilai=1500, 3 nilai=1500, 4 nilai=1500",
	    .way = { .rate = { 1600, 1 } } },
	{ "most rows print the rate, few close",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "C;3.000;1400;4.500.000\n"
	    "D;4.000;1500;9.999.999\n"
	    "E;5.000;1400;7.500.000\n",
	    "baris 4, C: jumlah 4.500.000 tidak sama dengan 3.000 x 1.400 = 4.200.000: agaknya nilai 1.500 (satu angka berbeda)",
	    "4 nilai=1500, 5 jumlah=6000000, 6 nilai=1500" },
	{ "two votes in thousands of the same digits",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;3.000.000\n"
	    "C;12345678;1500;99\n",
	    "baris 4, C: jumlah 99 tidak sama dengan 12.345.678 x 1.500 = 18.518.517.000: tidak mirip salah ketik",
	    "4 jumlah=18518517000" },
	{ "a sum with sen of no row",
	    "Partai;Suara;Nilai;Jumlah\n"
	    "A;1.000;1500;1.500.000\n"
	    "B;2.000;1500;2.900.000,50\n"
	    "Jumlah;;;4.400.000,50\n",
	    "baris 3, B: jumlah 2.900.000,5 tidak sama dengan 2.000 x 1.500 = 3.000.000: tidak mirip salah ketik",
	    "3 jumlah=3000000" },
	{ "headings that a spreadsheet names itself",
	    "_1;Partai;Suara;Jumlah\n"
	    "1;A;1.000;1.500.000\n"
	    "2;B;2.000;3.000.000\n",
	    "semua baris menutup dengan nilai 1.500",
	    "" },
};

static char *
refused_or_told(struct banpol_tabel *seen, const char *csv, struct kb_buf *rows)
{
	struct kb_input in;
	struct kb_rows r;
	struct kb_err err = { 0 };
	struct kb_buf b = KB_BUF_INIT;

	kb_input_text(&in, "tabel.csv", csv, strlen(csv), KB_IN_CSV);
	banpol_tabel_reader(seen, &r);
	if (kb_read_rows(&in, &r, &err) != 0 ||
	    banpol_tabel_check(seen, "tabel.csv", &err) != 0) {
		kb_buf_addf(&b, "%s\n", err.msg);
	} else {
		banpol_tabel_told(seen, &b);
		for (size_t i = 0; i < banpol_tabel_count(seen); i++) {
			const struct banpol_periksa *p =
			    banpol_tabel_row(seen, i);

			if (p->sebab.n != 0)
				kb_buf_addf(rows, "%s%" PRId64 " %s=%s",
				    rows->len > 0 ? ", " : "", p->baris.v,
				    p->kolom != NULL ? p->kolom : "-",
				    p->usul != NULL ? p->usul : "");
		}
	}
	kb_input_close(&in);
	return kb_buf_take(&b);
}

static void
table(void)
{
	for (size_t i = 0; i < KB_LEN(tables); i++) {
		const struct way *w = &tables[i].way;
		struct banpol_tabel_opt opt = { .nilai = w->rate,
		    .bulan = w->months, .pembulatan = w->how,
		    .abaikan = w->skip };
		struct banpol_tabel *seen = banpol_tabel_new(&opt);
		struct kb_buf rows = KB_BUF_INIT;
		char *told = refused_or_told(seen, tables[i].csv, &rows);

		if (!ok(strstr(told, tables[i].said) != NULL, "%s: '%s'",
		    tables[i].what, tables[i].said))
			printf("# %s\n", told);
		is_str(kb_buf_str(&rows), tables[i].rows, "%s: rows",
		    tables[i].what);
		free(told);
		kb_buf_free(&rows);
		banpol_tabel_free(seen);
	}
}

int
main(void)
{
	one_cell();
	one_span();
	heading();
	slip();
	votes();
	evidence();
	table();
	return done_testing();
}
