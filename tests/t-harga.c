/* SPDX-License-Identifier: ISC */
/* Prices in whole numbers: means, changes, what is a shock, what is doubtful. */
#include "kesbang/harga.h"
#include "tap.h"

static kb_money
rp(int64_t v)
{
	return (kb_money){ v, v != 0 };
}

static void
means(void)
{
	is_int(harga_satu(rp(15000), rp(15500)).v, 15250, "of a range its middle");
	is_int(harga_satu(rp(3), rp(4)).v, 4, "half up");
	is_int(harga_satu(rp(0), rp(7)).v, 7, "one end alone");
	ok(!harga_satu(rp(0), rp(0)).known, "no end, no price");
	is_int(harga_rata(185001, 3).v, 61667, "a mean");
	is_int(harga_rata(5, 2).v, 3, "half up");
	ok(!harga_rata(0, 0).known, "of none there is none");
}

/* Published figures, and halves of a hundredth. */
static void
changes(void)
{
	static const struct {
		int64_t		 was, now;
		const char	*text;
	} t[] = {
		{ 73000, 53000, "-27,40" }, { 59000, 60000, "+1,69" },
		{ 41500, 60000, "+44,58" }, { 14000, 15000, "+7,14" },
		{ 13000, 12958, "-0,32" }, { 5, 5, "0,00" },
		{ 20000, 20001, "+0,01" },	/* 0.005 */
		{ 20000, 19999, "-0,01" },
		{ 80000, 80003, "0,00" },	/* 0.00375 */
		{ 1, 1000000, "+99.999.900,00" },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_buf b = KB_BUF_INIT;
		int64_t v;

		ok(harga_persen(t[i].now, t[i].was, &v), "%lld from %lld",
		    (long long)t[i].now, (long long)t[i].was);
		harga_persen_kata(&b, v);
		is_str(kb_buf_str(&b), t[i].text, "as it is printed");
		kb_buf_free(&b);
	}
}

static void
shocks(void)
{
	const kb_rate quarter = { 25, 1 }, half = { 25, 2 };
	int64_t v;

	ok(!harga_persen(5, 0, &v), "from nothing there is no change");
	ok(harga_gejolak(2500, quarter) && harga_gejolak(-2500, quarter),
	    "25 per cent reach 25 per cent, up and down");
	ok(!harga_gejolak(2499, quarter), "24.99 do not");
	ok(harga_gejolak(1250, half) && !harga_gejolak(1249, half),
	    "of 12.5, too");
}

static void
doubts(void)
{
	const struct harga_setelan set = { .janggal = { 5, true },
	    .terendah = { 500, true } };

	ok(harga_ragu(rp(60000), rp(12001), &set) == HARGA_WAJAR,
	    "less than five times");
	ok(harga_ragu(rp(60000), rp(12000), &set) == HARGA_JAUH,
	    "five times");
	ok(harga_ragu(rp(12000), rp(60000), &set) == HARGA_JAUH,
	    "a fifth");
	ok(harga_ragu(rp(600), rp(600000), &set) == HARGA_TANPA_RIBUAN,
	    "a thousandth");
	ok(harga_ragu(rp(499), rp(0), &set) == HARGA_TANPA_RIBUAN,
	    "below the floor, beside nothing");
	ok(harga_ragu(rp(0), rp(500), &set) == HARGA_WAJAR,
	    "no price is not doubtful");
}

int
main(void)
{
	means();
	changes();
	shocks();
	doubts();
	return done_testing();
}
