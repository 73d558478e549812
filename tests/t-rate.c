/* SPDX-License-Identifier: ISC */
/* Exact numbers, spans of time and coordinates. */
#include <string.h>

#include "kesbang/record.h"
#include "tap.h"

/* What is read, and its stored form, or the beginning of the message. */
struct pair {
	const char *in, *out;
};

static const struct pair rates[] = {
	{ "0", "0" }, { "3000", "3000" }, { "3.000", "3000" },
	{ "Rp3.000", "3000" }, { "Rp3.000,-", "3000" }, { "Rp 3.000,50", "3000.5" },
	{ "1.234.567,25", "1234567.25" }, { "1234.5", "1234.5" },
	{ "1.125", "1125" }, { "1.1250", "1.1250" }, { "0.125", "0.1250" },
	{ "0,125", "0.1250" }, { "1,25", "1.25" }, { "2.50", "2.5" },
	{ "10/4", "10/4" }, { "1/3", "1/3" }, { "185421427/61807",
	    "185421427/61807" }, { "185.421.427/61.807", "185421427/61807" },
	{ "6/3", "6/3" }, { "987654321/276543", "987654321/276543" }, { "9223372036854775807", "9223372036854775807" },
	{ "0.000000000000000001", "0.000000000000000001" },
	{ "1/1024", "1/1024" },
	{ "1,500", "'1,500' dapat berarti ribuan atau desimal" },
	{ "-5", "'-5': tidak boleh negatif" }, { "1/0", "'1/0': dibagi nol" },
	{ "9223372036854775808", "'9223372036854775808' bukan bilangan" },
	{ "9223372036854775807,5", "'9223372036854775807,5' terlalu besar" },
	{ "0.0000000000000000001", "'0.0000000000000000001': lebih dari 18" },
	{ "170,933.400", "'170,933.400' bukan bilangan" },
	{ "1..5", "'1..5' bukan bilangan" }, { "5,", "'5,' bukan bilangan" },
	{ "a", "'a' bukan bilangan" }, { "1/", "'1/' bukan bilangan" },
	{ "/2", "'/2' bukan bilangan" }, { "1/2/3", "'1/2/3' bukan bilangan" },
	{ "1e3", "'1e3' bukan bilangan" }, { "Rp.3.000", "3000" },
	{ "1.234,567", "1234.5670" }, { "Rp", "'Rp' bukan bilangan" },
	{ "5/-2", "'5/-2': tidak boleh negatif" },
	{ "922337203685477580,8", "'922337203685477580,8' terlalu besar" },
};

static const struct pair spans[] = {
	{ "90", "90h" }, { "90h", "90h" }, { "90 hari", "90h" },
	{ "12m", "12m" }, { "12 Minggu", "12m" }, { "3b", "3b" },
	{ "3 bulan", "3b" }, { "5t", "5t" }, { "5 TAHUN", "5t" },
	{ "0h", "0h" },
	{ "h", "'h' bukan jangka waktu" }, { "5x", "'5x' bukan jangka" },
	{ "-5h", "'-5h' bukan jangka" }, { "5 hh", "'5 hh' bukan jangka" },
	{ "33000h", "'33000h': paling lama 32000 hari" },
	{ "201t", "'201t': paling lama 200 tahun" },
	{ "99999999h", "'99999999h' bukan jangka" },
};

static const struct pair reals[] = {
	{ "0", "0" }, { "117,5", "117.5" }, { "-0.1234", "-0.1234" },
	{ "0.1324567", "0.1324567" }, { "+5", "5" }, { "-0", "0" },
	{ "117.4812345", "117.4812345" },
	{ "181", "'181' di luar batas -180 sampai 180" },
	{ "1.2.3", "'1.2.3' bukan bilangan desimal" },
	{ "1e2", "'1e2' bukan bilangan desimal" }, { ".", "'.' bukan" },
	{ "nan", "'nan' bukan bilangan desimal" },
	{ "1,2,3", "'1,2,3' bukan bilangan desimal" },
	{ "12/3", "'12/3' bukan bilangan desimal" },
	{ "-181", "'-181' di luar batas -180 sampai 180" },
	{ "1234567890123456", "'1234567890123456' bukan bilangan desimal" },
};

static const struct pair free_reals[] = {
	{ "100000", "100000" }, { "-100000", "-100000" },
};

static const struct pair positive[] = {
	{ "100", "100" }, { "101", "'101' di luar batas 0 sampai 100" },
	{ "-1", "'-1' di luar batas 0 sampai 100" },
};

struct thing {
	kb_rate	 nilai;
	kb_span	 jangka;
	kb_real	 bujur, luas, persen;
};

static const struct kb_field fields[] = {
	RATE(struct thing, nilai, "nilai"),
	SPAN(struct thing, jangka, "jangka"),
	REAL(struct thing, bujur, "bujur", .min = -180, .max = 180),
	REAL(struct thing, luas, "luas"),
	REAL(struct thing, persen, "persen", .max = 100),
};

static const struct kb_type type = {
	.name = "hal", .size = sizeof(struct thing), KB_FIELDS(fields),
};

/* What was read is stored, and what is stored is read as the same. */
static void
try(size_t field, const struct pair *p)
{
	struct kb_buf a = KB_BUF_INIT, b = KB_BUF_INIT;
	struct thing t = { 0 }, again = { 0 };
	struct kb_err err = { 0 };
	char *in = kb_strdup(p->in);
	const char *got;

	if (kb_set(&type, field, &t, in, NULL, &err) != 0) {
		ok(strncmp(err.msg, p->out, strlen(p->out)) == 0,
		    "%s: %s: %s", fields[field].name, p->in, err.msg);
	} else {
		got = kb_get(&fields[field], &t, NULL, &a);
		ok(got != NULL && strcmp(got, p->out) == 0, "%s: %s is %.60s",
		    fields[field].name, p->in, got != NULL ? got : "");
		ok(got != NULL && kb_load(&fields[field], &again, got, NULL) ==
		    0 && strcmp(kb_get(&fields[field], &again, NULL, &b),
		    got) == 0, "%s: %s comes back", fields[field].name, p->in);
	}
	kb_buf_free(&a);
	kb_buf_free(&b);
	free(in);
}

static void
shown(const char *in, size_t field, const char *out)
{
	struct kb_buf b = KB_BUF_INIT;
	struct thing t = { 0 };

	kb_load(&fields[field], &t, in, NULL);
	kb_show(&fields[field], &t, NULL, &b);
	ok(strcmp(kb_buf_str(&b), out) == 0, "%s is shown as %s", in,
	    kb_buf_str(&b));
	kb_buf_free(&b);
}

/* What is not known has no text. */
static void
nothing(void)
{
	struct kb_buf b = KB_BUF_INIT;
	char rate[KB_RATE_TEXT] = "x", span[KB_SPAN_TEXT] = "x";

	kb_rate_text((kb_rate){ 0 }, rate);
	ok(*rate == '\0', "no rate");
	kb_rate_show(&b, (kb_rate){ 0 });
	ok(b.len == 0, "nor for people");
	kb_span_text((kb_span){ 0 }, span);
	ok(*span == '\0', "no span");
	kb_span_long(&b, (kb_span){ 0 });
	ok(b.len == 0, "nor for people");
	kb_buf_free(&b);
}

int
main(void)
{
	kb_date d = kb_date_make(2020, 1, 31);

	for (size_t i = 0; i < KB_LEN(rates); i++)
		try(0, &rates[i]);
	for (size_t i = 0; i < KB_LEN(spans); i++)
		try(1, &spans[i]);
	for (size_t i = 0; i < KB_LEN(reals); i++)
		try(2, &reals[i]);
	for (size_t i = 0; i < KB_LEN(free_reals); i++)
		try(3, &free_reals[i]);
	for (size_t i = 0; i < KB_LEN(positive); i++)
		try(4, &positive[i]);
	nothing();
	shown("3000.5", 0, "3.000,5");
	shown("185421427/61807", 0, "185.421.427/61.807");
	shown("90h", 1, "90 hari");
	shown("5t", 1, "5 tahun");
	ok(kb_date_add_span(d, (kb_span){ 90, 'h' }).ymd == 20200430,
	    "90 days after 31 January 2020 is 30 April");
	ok(kb_date_add_span(d, (kb_span){ 1, 'b' }).ymd == 20200229,
	    "a month after 31 January 2020 is 29 February");
	ok(kb_date_add_span(d, (kb_span){ 5, 't' }).ymd == 20250131,
	    "five years after 31 January 2020");
	return done_testing();
}
