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
	ok(!harga_persen(5, -1, &v), "nor from less");
	ok(!harga_persen(INT64_MAX / 20000, 1, &v), "more than can be told");
	ok(!harga_gejolak(9999, (kb_rate){ 0 }), "no share is set: no shock");
	ok(!harga_gejolak(INT64_MAX, half), "a change beyond counting");
	ok(!harga_gejolak(1, (kb_rate){ INT64_MAX / 2, 1 }),
	    "a share beyond counting");
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
	ok(harga_ragu(rp(INT64_MAX / 999), rp(0), &set) == HARGA_WAJAR,
	    "a large one beside none");
	ok(harga_ragu(rp(INT64_MAX / 999), rp(500), &set) == HARGA_JAUH,
	    "a large one beside a small one");
	ok(harga_ragu(rp(600), rp(120000), &set) == HARGA_TANPA_RIBUAN &&
	    harga_ragu(rp(600), rp(3000000), &set) == HARGA_TANPA_RIBUAN,
	    "about a thousandth");
	ok(harga_ragu(rp(600), rp(119999), &set) == HARGA_JAUH &&
	    harga_ragu(rp(600), rp(3000001), &set) == HARGA_JAUH,
	    "otherwise it is only far");
}

/* ---- ceilings: the nearest zone, the last that began ---- */

#define KG "kg"
#define DAY(y) { (y) * 10000 + 101 }

static const struct ambang ceilings[] = {
	{ .komoditas = "beras", .satuan = KG, .batas_atas = { 10, true } },
	{ .komoditas = "beras", .satuan = KG, .batas_atas = { 11, true },
	    .berlaku_mulai = DAY(2020) },
	{ .komoditas = "beras", .satuan = KG, .batas_atas = { 12, true },
	    .berlaku_mulai = DAY(2022), .berlaku_sampai = DAY(2023) },
	{ .komoditas = "beras", .satuan = KG, .batas_atas = { 13, true },
	    .berlaku_mulai = DAY(2021), .zona = "satu" },
	{ .komoditas = "beras", .satuan = KG, .batas_atas = { 14, true },
	    .berlaku_mulai = DAY(2021), .zona = "dua" },
	{ .komoditas = "beras", .satuan = KG, .batas_atas = { 15, true },
	    .berlaku_mulai = DAY(2021), .zona = "tanpa wilayah" },
	{ .komoditas = "gula", .satuan = "butir", .batas_atas = { 5, true } },
	{ .komoditas = "telur", .satuan = KG, .batas_atas = { 30001, true },
	    .berlaku_mulai = DAY(2020) },
	{ .komoditas = "emas", .satuan = KG,
	    .batas_atas = { INT64_MAX / 2, true } },
};
static const struct harga_zona zones[] = {
	{ .zona = "satu", .wilayah = { "64" } },
	{ .zona = "dua", .wilayah = { "64.74" } },
	{ .zona = "dua", .wilayah = { "65" } },
};
static const struct konversi units[] = {
	{ .komoditas = "telur", .satuan = "butir", .ke = KG,
	    .faktor = { 1, 16 } },
	{ .komoditas = "telur", .satuan = "peti", .ke = KG,
	    .faktor = { 15, 1 } },
	{ .komoditas = "telur", .satuan = "rak", .ke = "lusin",
	    .faktor = { 15, 1 } },
	{ .komoditas = "emas", .satuan = "peti", .ke = KG,
	    .faktor = { 3, 1 } },
	{ .komoditas = "emas", .satuan = "kotak", .ke = KG,
	    .faktor = { 2, 1 } },
	{ .komoditas = "emas", .satuan = "butir", .ke = KG,
	    .faktor = { 1, 0 } },
	{ .komoditas = "emas", .satuan = "ton", .ke = KG,
	    .faktor = { 1, INT64_MAX } },
};

static void
limits(void)
{
	static const struct {
		const char	*goods, *unit, *where, *what;
		int		 year;
		int64_t		 top;		/* 0: none */
	} t[] = {
		{ "beras", KG, "73", "without a day, before any began", 2019,
		    10 },
		{ "beras", KG, "73", "a dated one before it", 2020, 11 },
		{ "beras", KG, "73", "the last that began", 2022, 12 },
		{ "beras", KG, "73", "on its last day", 2023, 12 },
		{ "beras", KG, "73", "after it the one before", 2024, 11 },
		{ "beras", KG, "64.71", "of its zone before all", 2022, 13 },
		{ "beras", KG, "64.74", "of the nearest zone", 2022, 14 },
		{ "beras", KG, "65.01", "a zone of two regions", 2022, 14 },
		{ "beras", KG, "64.74", "before the zone had one", 2020, 11 },
		{ "beras", "liter", "64", "another unit", 2022, 0 },
		{ "gula", "butir", "64", "of one that is not dated", 2022, 5 },
		{ "terigu", KG, "64", "of none", 2022, 0 },
		{ "telur", "butir", "64", "a sixteenth, half up", 2022, 1875 },
		{ "telur", "peti", "64", "fifteen of it", 2022, 450015 },
		{ "telur", "rak", "64", "into a unit without one", 2022, 0 },
		{ "telur", "butir", "64", "before it began", 2019, 0 },
		{ "emas", "peti", "64", "beyond counting", 2022, 0 },
		{ "emas", "kotak", "64", "twice beyond counting", 2022, 0 },
		{ "emas", "butir", "64", "a share of nothing", 2022, 0 },
		{ "emas", "ton", "64", "half up beyond counting", 2022, 0 },
	};
	struct harga_daftar d = {
		.ambang = (struct ambang *)(uintptr_t)ceilings,
		.nambang = KB_LEN(ceilings),
		.zona = (struct harga_zona *)(uintptr_t)zones,
		.nzona = KB_LEN(zones),
		.konversi = (struct konversi *)(uintptr_t)units,
		.nkonversi = KB_LEN(units),
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		kb_code where = { "" };
		struct harga_batas b;

		snprintf(where.s, sizeof(where.s), "%s", t[i].where);
		b = harga_batas_untuk(&d, t[i].goods, t[i].unit,
		    kb_date_make(t[i].year, 1, 1), &where);
		is_int(b.ambang != NULL ? b.atas : 0, t[i].top, "%s %s: %s",
		    t[i].goods, t[i].unit, t[i].what);
	}
	ok(harga_batas_untuk(&d, "beras", "liter", kb_date_make(2022, 1, 1),
	    &(kb_code){ "64" }).satuan_lain, "it is of another unit");
	ok(harga_batas_untuk(&d, "gula", "butir", kb_date_make(2022, 1, 1),
	    &(kb_code){ "64" }).tak_bertanggal, "nobody knows since when");
}

int
main(void)
{
	means();
	changes();
	shocks();
	doubts();
	limits();
	return done_testing();
}
