/* SPDX-License-Identifier: ISC */
#include "kesbang/money.h"
#include "tap.h"

/* What is read, and the number or the message. */
struct pair {
	const char *in, *out;
};

#define NO_INT " bukan bilangan bulat: tulis seperti 1500 atau 1.500"
#define NO_MONEY " bukan jumlah rupiah: tulis seperti Rp1.500.000 atau 1,5 juta"
#define BARE ": tulis ribuan dengan titik, tiap tiga angka, seperti 1.500"
#define NO_COMMA ": tulis bilangan bulat tanpa koma"
#define MAX "9223372036854775807"
#define MIN "-9223372036854775808"

static const struct pair ints[] = {
	{ "0", "0" }, { "7", "7" }, { "1234567", "1234567" },
	{ "1.234.567", "1234567" }, { "1.500", "1500" }, { "12.345", "12345" },
	{ "123.456", "123456" }, { "-5", "-5" }, { "+5", "5" },
	{ "-1.234", "-1234" }, { "–5", "-5" }, { "−5", "-5" }, { "-0", "0" },
	{ "0012", "12" }, { " 12 ", "12" }, { "\xc2\xa0" "12\t", "12" },
	{ "999999999999999999", "999999999999999999" },
	{ MAX, MAX }, { MIN, MIN }, { "9.223.372.036.854.775.807", MAX },
	{ "0000000000000000000000012", "12" },
	/* refused */
	{ "9223372036854775808", "'9223372036854775808' terlalu besar" },
	{ "-9223372036854775809", "'-9223372036854775809' terlalu besar" },
	{ "99999999999999999999", "'99999999999999999999' terlalu besar" },
	{ "1,500", "'1,500' dapat berarti 1500 atau 1,5: tulis 1500" },
	{ "-1,500", "'-1,500' dapat berarti -1500 atau -1,5: tulis -1500" },
	{ "1,000", "'1,000' dapat berarti 1000 atau 1" BARE },
	{ "1.50", "'1.50' dapat berarti 150 atau 1,5" BARE },
	{ "1.5", "'1.5' dapat berarti 15 atau 1,5" BARE },
	{ "1.2345", "'1.2345' dapat berarti 12345 atau 1,2345" BARE },
	{ "1234.567",
	    "'1234.567' dapat berarti 1234567 atau 1234,567: tulis 1234567" },
	{ "0.500", "'0.500'" NO_INT }, { "0,005", "'0,005'" NO_INT },
	{ "1,500.00", "'1,500.00' dapat berarti 150000 atau 1500" BARE },
	{ "01.5", "'01.5' dapat berarti 15 atau 1,5" BARE },
	{ "00.00", "'00.00' dapat berarti 0 atau 0" BARE },
	{ "0,50", "'0,50'" NO_COMMA },
	{ "170,933.400",
	    "'170,933.400' dapat berarti 170933400 atau 170933,4" BARE },
	{ "1.234,567", "'1.234,567' dapat berarti 1234567 atau 1234,567" BARE },
	{ "92.736 252", "'92.736 252': hapus spasi di dalam bilangan" },
	{ "5 000", "'5 000': hapus spasi di dalam bilangan" },
	{ "12,0", "'12,0'" NO_COMMA }, { "12,5", "'12,5'" NO_COMMA },
	{ "1.500,00", "'1.500,00'" NO_COMMA }, { "1,2345", "'1,2345'" NO_COMMA },
	{ "1,500,000", "'1,500,000': pisahkan ribuan dengan titik" },
	{ "12.34.567", "'12.34.567': titik ribuan harus tiap tiga angka" },
	{ "1.500.00", "'1.500.00': titik ribuan harus tiap tiga angka" },
	{ "1.234.5678", "'1.234.5678': titik ribuan harus tiap tiga angka" },
	{ "", "''" NO_INT }, { "-", "'-'" NO_INT }, { "+", "'+'" NO_INT },
	{ "--5", "'--5'" NO_INT }, { "5-", "'5-'" NO_INT },
	{ "- 5", "'- 5'" NO_INT }, { ".5", "'.5'" NO_INT },
	{ "5.", "'5.'" NO_INT }, { "1..500", "'1..500'" NO_INT },
	{ "1.,500", "'1.,500'" NO_INT }, { "12 orang", "'12 orang'" NO_INT },
	{ "1e3", "'1e3'" NO_INT }, { "0x1f", "'0x1f'" NO_INT },
	{ "Rp5", "'Rp5'" NO_INT }, { "(5)", "'(5)'" NO_INT },
	{ "5%", "'5%'" NO_INT }, { "1'500", "'1'500'" NO_INT },
	{ "½", "'½'" NO_INT }, { "５", "'５'" NO_INT },
	{ "\xff", "''" NO_INT },
	{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaébcd",
	    "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'"
	    NO_INT },
};

static const struct pair moneys[] = {
	{ "60rb", "60000" }, { "Rp60rb", "60000" }, { "60 rb", "60000" },
	{ "60 Ribu", "60000" }, { "Rp 5 ribu", "5000" },
	{ "1,5 juta", "1500000" }, { "12,25jt", "12250000" },
	{ "7,26 miliar", "7260000000" }, { "2 milyar", "2000000000" },
	{ "7.26 miliar", "'7.26 miliar'" NO_MONEY },
	{ "1.500 ribu", "'1.500 ribu'" NO_MONEY },
	{ "1,500 juta", "'1,500 juta'" NO_MONEY },
	{ "1,5,5 juta", "'1,5,5 juta'" NO_MONEY },
	{ "1, juta", "'1, juta'" NO_MONEY }, { "rb", "'rb'" NO_MONEY },
	{ "60rbu", "'60rbu'" NO_MONEY }, { "60k", "'60k'" NO_MONEY },
	{ "922337203685477580 ribu", "'922337203685477580 ribu'" NO_MONEY },
	{ "99999999999999999999 rb", "'99999999999999999999 rb'" NO_MONEY },
	{ "9223372036854775808 rb", "'9223372036854775808 rb'" NO_MONEY },
	{ "0,50", "'0,50': sen tidak dicatat, tulis rupiah bulat" },
	{ "9999999999999999 juta", "'9999999999999999 juta'" NO_MONEY },
	{ "0", "0" }, { "1234567", "1234567" }, { "1.234.567", "1234567" },
	{ "Rp1.234.567", "1234567" }, { "Rp 1.234.567,00", "1234567" },
	{ "Rp. 1.234.567,-", "1234567" }, { "rp.1234567", "1234567" },
	{ "RP1234567,00", "1234567" }, { "IDR 1.234.567", "1234567" },
	{ "1234567.00", "1234567" }, { "1234567,00", "1234567" },
	{ "1.500,-", "1500" }, { "5,-", "5" }, { "Rp\xc2\xa0" "5.000", "5000" },
	{ "-Rp5.000", "-5000" }, { "Rp-5.000", "-5000" },
	{ "Rp -5.000", "-5000" }, { "-5000", "-5000" }, { "Rp0,00", "0" },
	{ " Rp 5.000 ", "5000" }, { "Rp" MAX, MAX },
	{ "-Rp9223372036854775808", MIN },
	/* refused */
	{ "Rp9223372036854775808", "'Rp9223372036854775808' terlalu besar" },
	{ "Rp1.500,50", "'Rp1.500,50': sen tidak dicatat, tulis rupiah bulat" },
	{ "1500,01", "'1500,01': sen tidak dicatat, tulis rupiah bulat" },
	{ "1500,0", "'1500,0'" NO_COMMA }, { "1500,000,00",
	    "'1500,000,00': pisahkan ribuan dengan titik" },
	{ "1,500", "'1,500' dapat berarti 1500 atau 1,5: tulis 1500" },
	{ "Rp1,500", "'Rp1,500' dapat berarti 1500 atau 1,5: tulis 1500" },
	{ "1,500.00", "'1,500.00' dapat berarti 150000 atau 1500" BARE },
	{ "1,500,000.00",
	    "'1,500,000.00' dapat berarti 150000000 atau 1500000" BARE },
	{ "1234567.50",
	    "'1234567.50' dapat berarti 123456750 atau 1234567,5" BARE },
	{ "1.50,00", "'1.50,00' dapat berarti 15000 atau 150" BARE },
	{ "170,933.400",
	    "'170,933.400' dapat berarti 170933400 atau 170933,4" BARE },
	{ "1.500.00", "'1.500.00': titik ribuan harus tiap tiga angka" },
	{ "0,005", "'0,005'" NO_MONEY },
	{ "92.736 252", "'92.736 252': hapus spasi di dalam bilangan" },
	{ "Rp", "'Rp'" NO_MONEY }, { "", "''" NO_MONEY },
	{ "Rp,00", "'Rp,00'" NO_MONEY }, { ",-", "',-'" NO_MONEY },
	{ "Rp Rp5", "'Rp Rp5'" NO_MONEY }, { "-Rp-5", "'-Rp-5'" NO_MONEY },
	{ "1.5 juta", "'1.5 juta'" NO_MONEY }, { "$5", "'$5'" NO_MONEY },
	{ "5.000 Rp", "'5.000 Rp'" NO_MONEY }, { "Rp5--", "'Rp5--'" NO_MONEY },
};

typedef int parse_fn(const char *, int64_t *, struct kb_err *);

static void
test_table(parse_fn *parse, const struct pair *p, size_t n, const char *what)
{
	struct kb_err err;
	char text[24];

	for (size_t i = 0; i < n; i++) {
		int64_t v = 42;
		int rc = parse(p[i].in, &v, &err);

		snprintf(text, sizeof(text), "%" PRId64, v);
		is_str(rc == 0 ? text : err.msg, p[i].out, "%s '%s'", what,
		    p[i].in);
		if (rc != 0 && (v != 42 || err.status != KB_DATA))
			ok(false, "'%s': out untouched, status", p[i].in);
	}
}

/* With sen, for what is only shown. */
static void
test_sen(void)
{
	static const struct {
		const char *in, *out;
		int64_t v;
		int sen;
	} t[] = {
		{ "Rp1.500,50", NULL, 1500, 50 }, { "1500,05", NULL, 1500, 5 },
		{ "-Rp5,25", NULL, -5, -25 }, { "0,50", NULL, 0, 50 },
		{ "Rp1.500", NULL, 1500, 0 }, { "1.500,00", NULL, 1500, 0 },
		{ "1500,5", "'1500,5': sen ditulis dua angka di belakang "
		    "koma, seperti 0,50", 0, 0 },
		{ "0,5", "'0,5': sen ditulis dua angka di belakang koma, "
		    "seperti 0,50", 0, 0 },
		{ "5,x5", "'5,x5'" NO_MONEY, 0, 0 },
		{ "5,5x", "'5,5x'" NO_MONEY, 0, 0 },
		{ ",50", "',50'" NO_MONEY, 0, 0 },
		{ "1,500,50", "'1,500,50': pisahkan ribuan dengan titik", 0,
		    0 },
		{ "1.50,25", "'1.50,25' dapat berarti 15025 atau 150,25" BARE
		    ", dan sen dua angka di belakang koma, seperti 0,50", 0,
		    0 },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_err err = { 0 };
		int64_t v = 0;
		int sen = 0, rc = kb_money_parse_sen(t[i].in, &v, &sen, &err);

		is_str(rc == 0 ? NULL : err.msg, t[i].out, "sen of '%s'",
		    t[i].in);
		if (rc == 0) {
			is_int(v, t[i].v, "its rupiah");
			is_int(sen, t[i].sen, "and its sen");
		}
	}
}

static void
test_write(void)
{
	static const struct {
		int64_t v;
		const char *dots;
	} w[] = {
		{ 0, "0" }, { 7, "7" }, { 999, "999" }, { 1000, "1.000" },
		{ 1000000, "1.000.000" }, { 1234567, "1.234.567" },
		{ 10050, "10.050" }, { -5, "-5" }, { -1500, "-1.500" },
		{ INT64_MAX, "9.223.372.036.854.775.807" },
		{ INT64_MIN, "-9.223.372.036.854.775.808" },
	};
	struct kb_buf b = KB_BUF_INIT;
	int64_t v;

	for (size_t i = 0; i < KB_LEN(w); i++) {
		kb_buf_cut(&b, 0);
		kb_int_dots(&b, w[i].v);
		is_str(b.s, w[i].dots, "dots %s", w[i].dots);
		ok(kb_int_parse(b.s, &v, NULL) == 0 && v == w[i].v, "and back");
		kb_buf_cut(&b, 0);
		kb_money_text(&b, w[i].v);
		ok(kb_money_parse(b.s, &v, NULL) == 0 && v == w[i].v,
		    "%s and back", b.s);
	}
	kb_buf_cut(&b, 0);
	kb_money_text(&b, 1234567);
	is_str(b.s, "Rp1.234.567", "rupiah");
	kb_buf_cut(&b, 0);
	kb_money_text(&b, -5000);
	is_str(b.s, "-Rp5.000", "owed");
	kb_buf_free(&b);
}

int
main(void)
{
	test_table(kb_int_parse, ints, KB_LEN(ints), "int");
	test_table(kb_money_parse, moneys, KB_LEN(moneys), "money");
	test_sen();
	test_write();
	return done_testing();
}
