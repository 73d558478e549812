/* SPDX-License-Identifier: ISC */
/*
 * Numbers in words: a table, and a reader of the words that knows nothing of
 * how they were made gives the number back.
 */
#include <stdlib.h>

#include "kesbang/money.h"
#include "kesbang/terbilang.h"
#include "tap.h"

static const struct {
	int64_t		 n;
	const char	*words;
} cases[] = {
	{ 0, "nol" }, { 1, "satu" }, { 2, "dua" }, { 9, "sembilan" },
	{ 10, "sepuluh" }, { 11, "sebelas" }, { 12, "dua belas" },
	{ 13, "tiga belas" }, { 19, "sembilan belas" }, { 20, "dua puluh" },
	{ 21, "dua puluh satu" }, { 30, "tiga puluh" },
	{ 99, "sembilan puluh sembilan" }, { 100, "seratus" },
	{ 101, "seratus satu" }, { 110, "seratus sepuluh" },
	{ 111, "seratus sebelas" }, { 119, "seratus sembilan belas" },
	{ 200, "dua ratus" }, { 211, "dua ratus sebelas" },
	{ 999, "sembilan ratus sembilan puluh sembilan" },
	{ 1000, "seribu" }, { 1001, "seribu satu" }, { 1100, "seribu seratus" },
	{ 1111, "seribu seratus sebelas" }, { 2000, "dua ribu" },
	{ 10000, "sepuluh ribu" }, { 11000, "sebelas ribu" },
	{ 21000, "dua puluh satu ribu" }, { 100000, "seratus ribu" },
	{ 101000, "seratus satu ribu" }, { 111000, "seratus sebelas ribu" },
	{ 201000, "dua ratus satu ribu" }, { 1000000, "satu juta" },
	{ 1001000, "satu juta seribu" }, { 2950000,
	    "dua juta sembilan ratus lima puluh ribu" },
	{ 11000000, "sebelas juta" }, { 100000000, "seratus juta" },
	{ 185421427, "seratus delapan puluh lima juta empat ratus dua puluh "
	    "satu ribu empat ratus dua puluh tujuh" },
	{ 1000001000, "satu miliar seribu" },
	{ 1001001001, "satu miliar satu juta seribu satu" },
	{ 29340460000, "dua puluh sembilan miliar tiga ratus empat puluh juta "
	    "empat ratus enam puluh ribu" },
	{ 1000000000000, "satu triliun" },
	{ 1000000000000000, "satu kuadriliun" },
	{ 1000000000000000000, "satu kuintiliun" },
	{ INT64_MAX, "sembilan kuintiliun dua ratus dua puluh tiga kuadriliun "
	    "tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan "
	    "ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu "
	    "delapan ratus tujuh" },
	{ INT64_MIN, "minus sembilan kuintiliun dua ratus dua puluh tiga "
	    "kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam "
	    "miliar delapan ratus lima puluh empat juta tujuh ratus tujuh "
	    "puluh lima ribu delapan ratus delapan" },
	{ -1000, "minus seribu" },
};

static void
table(void)
{
	for (size_t i = 0; i < KB_LEN(cases); i++) {
		struct kb_buf b = KB_BUF_INIT;

		kb_terbilang(&b, cases[i].n);
		is_str(kb_buf_str(&b), cases[i].words, "%" PRId64, cases[i].n);
		kb_buf_free(&b);
	}
	ok(KB_LEN(cases) >= 45, "%zu cases", KB_LEN(cases));
}

/* ---- the reader ---- */

static const struct {
	const char	*word;
	uint64_t	 value;
} known[] = {
	{ "nol", 0 }, { "satu", 1 }, { "dua", 2 }, { "tiga", 3 },
	{ "empat", 4 }, { "lima", 5 }, { "enam", 6 }, { "tujuh", 7 },
	{ "delapan", 8 }, { "sembilan", 9 }, { "sepuluh", 10 },
	{ "sebelas", 11 }, { "seratus", 100 }, { "seribu", 1000 },
	{ "belas", 0 }, { "puluh", 10 }, { "ratus", 100 }, { "ribu", 1000 },
	{ "juta", 1000000 }, { "miliar", 1000000000 },
	{ "triliun", 1000000000000 }, { "kuadriliun", 1000000000000000 },
	{ "kuintiliun", 1000000000000000000 },
};

struct reader {
	uint64_t	 sum, group, digit;
};

static bool
step(struct reader *r, const char *w, size_t n)
{
	size_t i = 0;

	while (i < KB_LEN(known) && (strlen(known[i].word) != n ||
	    memcmp(known[i].word, w, n) != 0))
		i++;
	if (i == KB_LEN(known))
		return false;
	if (strcmp(known[i].word, "seribu") == 0) {
		r->sum += 1000;
	} else if (i < 13) {			/* what stands by itself */
		r->group += r->digit;
		r->digit = known[i].value;
	} else if (strcmp(known[i].word, "belas") == 0) {
		r->digit += 10;
	} else if (known[i].value < 1000) {
		r->group += r->digit * known[i].value;
		r->digit = 0;
	} else {
		r->sum += (r->group + r->digit) * known[i].value;
		r->group = r->digit = 0;
	}
	return true;
}

static bool
gives_back(int64_t v)
{
	struct kb_buf b = KB_BUF_INIT;
	struct reader r = { 0 };
	const char *s;
	bool good = true, minus;

	kb_terbilang(&b, v);
	s = b.s;
	minus = strncmp(s, "minus ", 6) == 0;
	for (s += minus ? 6 : 0; good && *s != '\0';) {
		size_t n = strcspn(s, " ");

		good = n > 0 && step(&r, s, n);
		s += n;
		if (*s == ' ')
			good = good && *++s != '\0';
	}
	r.sum += r.group + r.digit;
	good = good && minus == (v < 0) &&
	    r.sum == (v < 0 ? -(uint64_t)v : (uint64_t)v);
	if (!good)
		printf("# %" PRId64 ": %s\n", v, b.s);
	kb_buf_free(&b);
	return good;
}

static void
property(void)
{
	uint64_t seed = 20200302;
	int64_t bad = 0;

	for (int64_t v = 0; v <= 100000; v++)
		bad += !gives_back(v);
	is_int(bad, 0, "all of 0..100000 are given back");
	for (int i = 0; i < 20000; i++) {	/* of every length */
		seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
		bad += !gives_back((int64_t)(seed ^ seed >> 31) >> i % 64);
	}
	is_int(bad, 0, "and 20000 seeded ones of every length");
	for (uint64_t unit = 1; unit <= 1000000000000000000U; unit *= 10)
		for (int64_t d = -1; d <= 1; d++)
			bad += !gives_back((int64_t)unit + d);
	is_int(bad, 0, "and those about the powers of ten");
}

/* ---- rupiah, dates ---- */

static void
rupiah(void)
{
	static const struct { const char *in, *words; } t[] = {
		{ "0", "nol rupiah" }, { "Rp1.500", "seribu lima ratus rupiah" },
		{ "1.234.567,50", "satu juta dua ratus tiga puluh empat ribu "
		    "lima ratus enam puluh tujuh rupiah lima puluh sen" },
		{ "Rp 1.000,00", "seribu rupiah" }, { "1000,-", "seribu rupiah" },
		{ "1,05", "satu rupiah lima sen" }, { "0,11", "sebelas sen" },
		{ "-0,50", "minus lima puluh sen" },
		{ "-Rp2.000,25", "minus dua ribu rupiah dua puluh lima sen" },
		{ "1,500", "'1,500' dapat berarti 1500 atau 1,5: tulis 1500" },
		{ "1.50", "'1.50' dapat berarti 150 atau 1,5: tulis ribuan "
		    "dengan titik, tiap tiga angka, seperti 1.500, dan sen "
		    "dua angka di belakang koma, seperti 0,50" },
		{ "1.000,5", "'1.000,5': sen ditulis dua angka di belakang "
		    "koma, seperti 0,50" },
		{ "1,234,50", "'1,234,50': pisahkan ribuan dengan titik" },
		{ "92.736 252", "'92.736 252': hapus spasi di dalam bilangan" },
		{ "9223372036854775808", "'9223372036854775808' terlalu besar" },
		{ "seribu", "'seribu' bukan jumlah rupiah: tulis seperti "
		    "Rp1.500.000 atau 1,5 juta" },
		{ ",50", "',50' bukan jumlah rupiah: tulis seperti "
		    "Rp1.500.000 atau 1,5 juta" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_buf b = KB_BUF_INIT;
		struct kb_err err = { 0 };
		int64_t v = 0;
		int sen;

		if (kb_money_parse_sen(t[i].in, &v, &sen, &err) == 0)
			kb_terbilang_rupiah(&b, v, sen);
		else
			kb_buf_adds(&b, err.msg);
		is_str(kb_buf_str(&b), t[i].words, "'%s'", t[i].in);
		kb_buf_free(&b);
	}
}

static void
dates(void)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "hari ini ");
	kb_terbilang_date(&b, kb_date_make(2020, 3, 2));
	is_str(b.s, "hari ini Senin tanggal dua bulan Maret tahun dua ribu dua "
	    "puluh", "a date");
	kb_buf_cut(&b, 0);
	kb_terbilang_date(&b, kb_date_make(1999, 12, 31));
	is_str(b.s, "Jumat tanggal tiga puluh satu bulan Desember tahun seribu "
	    "sembilan ratus sembilan puluh sembilan", "of the last century");
	kb_buf_cut(&b, 0);
	kb_terbilang_date(&b, (kb_date){ 0 });
	is_int(b.len, 0, "of no date nothing");
	kb_buf_free(&b);
}

int
main(void)
{
	table();
	property();
	rupiah();
	dates();
	return done_testing();
}
