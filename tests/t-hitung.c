/* SPDX-License-Identifier: ISC */
/*
 * The sum: exact, beside an arithmetic of decimal digits that has nothing in
 * common with it; whose votes count in which months; what a register gives.
 */
#include "office.h"

#include "kesbang/store.h"
#include "lib/banpol/lembar.h"

static kb_rate
rate(const char *s)
{
	kb_rate r = { 0 };

	if (kb_rate_parse(s, &r, NULL) != 0)
		printf("Bail out! rate %s\n", s);
	return r;
}

/* ---- known amounts ---- */

static const struct {
	int64_t		 votes;
	const char	*rate;
	int		 months;
	int64_t		 nearest, down;	/* -1: refused */
} known[] = {
	{ 67705, "4108", 8, 185421427, 185421426 },	/* Balikpapan 2019 */
	{ 71280, "4108", 4, 97606080, 97606080 },
	{ 17622, "9700", 12, 170933400, 170933400 },	/* Kotamobagu 2020 */
	/* Bogor 2017: by the rate as it was computed, not as printed. */
	{ 92673, "1115203192/490023", 12, 210906887, 210906886 },
	{ 92673, "2275", 12, 210831075, 210831075 },
	{ 37331, "4716.62", 12, 176076141, 176076141 },	/* the rate of Papua Barat */
	/* Half a rupiah goes up, and less does not. */
	{ 1, "0.5", 12, 1, 0 }, { 1, "1.5", 12, 2, 1 }, { 1, "2.5", 12, 3, 2 },
	{ 1, "6", 1, 1, 0 }, { 1, "6", 3, 2, 1 },
	{ 1, "0.499999999999999999", 12, 0, 0 },
	{ 1, "5.999999999999999999", 1, 0, 0 },
	{ 1, "1/3", 12, 0, 0 }, { 2, "1/3", 12, 1, 0 }, { 3, "1/3", 12, 1, 1 },
	{ 0, "1500", 12, 0, 0 }, { 5, "1500", 0, 0, 0 },
	/* What does not fit is refused, and what just fits is not. */
	{ 1000000000000, "1000000000", 12, -1, -1 },
	{ 9223372036854775807, "1", 12, 9223372036854775807,
	    9223372036854775807 },
	{ 9223372036854775807, "1.5", 12, -1, -1 },
	{ 9223372036854775807, "9223372036854775807", 12, -1, -1 },
	{ 9223372036854775807, "9223372036854775807/9223372036854775806", 12,
	    -1, -1 },
	/* 2^63 - 1/2 is no longer a number of 63 bits where it is rounded. */
	{ 9223372036854775807, "18446744073709551615/18446744073709551614",
	    12, -1, -1 },
	{ 6148914691236517205, "3/2", 12, -1, 9223372036854775807 },
	{ 3, "9223372036854775807", 4, 9223372036854775807,
	    9223372036854775807 },
	{ 999999999999999, "9223", 12, 9222999999999990777,
	    9222999999999990777 },
	{ -1, "1500", 12, -1, -1 }, { 1, "1500", 13, -1, -1 },
	{ 1, "1500", -1, -1, -1 },
};

static void
amount(size_t i, enum banpol_pembulatan how, int64_t want)
{
	int64_t got = -1;
	kb_rate r = { 0 };

	if (kb_rate_parse(known[i].rate, &r, NULL) != 0)
		ok(want == -1, "%s is no rate", known[i].rate);
	else if (!banpol_jumlah(known[i].votes, r, known[i].months, how,
	    &got))
		is_int(-1, want, "%" PRId64 " x %s x %d/12 is refused",
		    known[i].votes, known[i].rate, known[i].months);
	else
		is_int(got, want, "%" PRId64 " x %s x %d/12, %s",
		    known[i].votes, known[i].rate, known[i].months,
		    banpol_pembulatan[how - 1].name);
}

/* ---- against digits, as by hand ---- */

#define DIGITS 80

/* A number in base 10, the last digit first. */
struct number { int d[DIGITS]; };

static struct number
number(uint64_t v)
{
	struct number n = { { 0 } };

	for (int i = 0; v > 0; i++, v /= 10)
		n.d[i] = (int)(v % 10);
	return n;
}

static struct number
times(struct number a, struct number b)
{
	struct number c = { { 0 } };

	for (int i = 0; i < DIGITS; i++)
		for (int j = 0; i + j < DIGITS; j++)
			c.d[i + j] += a.d[i] * b.d[j];
	for (int i = 0; i + 1 < DIGITS; i++) {
		c.d[i + 1] += c.d[i] / 10;
		c.d[i] %= 10;
	}
	return c;
}

static int
against(const struct number *a, const struct number *b)
{
	for (int i = DIGITS; i-- > 0; )
		if (a->d[i] != b->d[i])
			return a->d[i] < b->d[i] ? -1 : 1;
	return 0;
}

static void
take_away(struct number *a, const struct number *b)
{
	for (int i = 0, borrow = 0; i < DIGITS; i++) {
		a->d[i] -= b->d[i] + borrow;
		borrow = a->d[i] < 0;
		a->d[i] += borrow * 10;
	}
}

/* Long division, a digit at a time. */
static struct number
divided(struct number a, struct number by, struct number *rest)
{
	struct number q = { { 0 } };

	*rest = q;
	for (int i = DIGITS; i-- > 0; ) {
		memmove(rest->d + 1, rest->d, sizeof(rest->d) -
		    sizeof(rest->d[0]));
		rest->d[0] = a.d[i];
		for (; against(rest, &by) >= 0; q.d[i]++)
			take_away(rest, &by);
	}
	return q;
}

/* What it has to be; -1: more than 2^63 - 1. */
static int64_t
by_hand(int64_t votes, kb_rate r, int months, bool nearest)
{
	struct number most = number(INT64_MAX), two = number(2), rest, q;
	struct number den = times(number((uint64_t)r.den), number(12));
	uint64_t v = 0;

	q = divided(times(times(number((uint64_t)votes),
	    number((uint64_t)r.num)), number((uint64_t)months)), den, &rest);
	rest = times(rest, two);
	if (nearest && against(&rest, &den) >= 0)
		for (int i = 0; ++q.d[i] == 10; i++)
			q.d[i] = 0;
	if (against(&q, &most) > 0)
		return -1;
	for (int i = DIGITS; i-- > 0; )
		v = v * 10 + (uint64_t)q.d[i];
	return (int64_t)v;
}

static uint64_t
chance(uint64_t *seed)			/* splitmix64 */
{
	uint64_t z = *seed += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

/* Up to as many bits as chance has it: small ones as often as large ones. */
static int64_t
some(uint64_t *seed, unsigned bits)
{
	return (int64_t)(chance(seed) >> 1 >> (63 - 1 -
	    chance(seed) % bits));
}

static void
random_amounts(void)
{
	uint64_t seed = 20190826;
	size_t wrong = 0, refused = 0, n = 20000;

	for (size_t i = 0; i < n; i++) {
		int64_t votes = some(&seed, 50), got;
		kb_rate r = { some(&seed, i % 2 == 0 ? 60 : 24) + 1,
		    i % 3 == 0 ? some(&seed, 40) + 1 :
		    i % 3 == 1 ? 100 : 1 };
		int months = (int)(chance(&seed) % 12) + 1;

		for (int how = BANPOL_TERDEKAT; how <= BANPOL_BAWAH; how++) {
			if (!banpol_jumlah(votes, r, months,
			    (enum banpol_pembulatan)how, &got))
				got = -1;
			refused += got == -1;
			wrong += got != by_hand(votes, r, months,
			    how == BANPOL_TERDEKAT);
		}
	}
	is_int(wrong, 0, "%zu seeded cases, as by hand", n);
	ok(refused > n / 20 && refused < n, "some of them do not fit: %zu",
	    refused);
}

/* ---- how people read it ---- */

static void
texts(void)
{
	static const struct {
		int64_t		 votes;
		const char	*rate;
		int		 months;
		const char	*formula;
		int64_t		 paid;
		const char	*rest;
	} t[] = {
		{ 67705, "4108", 8, "67.705 x 4.108 x 8/12 = "
		    "185.421.426,66...", 185421427, "Rp0,33..." },
		{ 67705, "4108", 8, NULL, 185421426, "-Rp0,66..." },
		{ 67705, "4108", 8, NULL, 185421428, "Rp1,33..." },
		{ 67705, "4108", 8, NULL, 185421424, "-Rp2,66..." },
		{ 17622, "9700", 12, "17.622 x 9.700 = 170.933.400",
		    170933400, "Rp0" },
		{ 17622, "9700", 12, NULL, 170933399, "-Rp1" },
		{ 17622, "9700", 12, NULL, 170933402, "Rp2" },
		{ 92673, "1115203192/490023", 12, "92.673 x "
		    "1.115.203.192/490.023 = 210.906.886,84...", 210906887,
		    "Rp0,15..." },
		{ 3, "4716.62", 6, "3 x 4.716,62 x 6/12 = 7.074,93", 7075,
		    "Rp0,07" },
		{ 1, "0.001", 12, "1 x 0,001 = 0,00...", 0, "-Rp0,00..." },
	};
	struct kb_buf b = KB_BUF_INIT;
	struct jumlah j;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		kb_rate r = rate(t[i].rate);

		jumlah_of((jumlah_wide)(t[i].votes * t[i].months), r, &j);
		kb_buf_cut(&b, 0);
		jumlah_formula(&b, t[i].votes, r, t[i].months, &j);
		if (t[i].formula != NULL)
			is_str(b.s, t[i].formula, "formula");
		kb_buf_cut(&b, 0);
		jumlah_rest(&b, t[i].paid, &j);
		is_str(b.s, t[i].rest, "what is left of %s", t[i].rate);
	}
	jumlah_of(8 * 67705, rate("4108"), &j);
	kb_buf_cut(&b, 0);
	ok(jumlah_sen(&b, &j), "there are more decimals");
	is_str(b.s, "185.421.426,66", "two of them");
	jumlah_of(12 * 3, rate("4716.62"), &j);
	kb_buf_cut(&b, 0);
	ok(!jumlah_sen(&b, &j), "there are no more");
	is_str(b.s, "14.149,86", "two of them");
	kb_buf_free(&b);
}

/* ---- whose months ---- */

#define MAXR 4

static const struct {
	const char	*what;
	int		 year, last_day;
	struct { int election, sworn; } r[MAXR];	/* sworn 0: unknown */
	const char	*want;		/* "2014:1-8 2019:9-12"; NULL: none */
} splits[] = {
	{ "on the 1st", 2019, 15, { { 2014, 20140901 }, { 2019, 20190801 } },
	    "2014:1-7 2019:8-12" },
	{ "on the 15th", 2019, 15, { { 2014, 20140901 }, { 2019, 20190815 } },
	    "2014:1-7 2019:8-12" },
	{ "on the 16th", 2019, 15, { { 2014, 20140901 }, { 2019, 20190816 } },
	    "2014:1-8 2019:9-12" },
	{ "on the 31st", 2019, 15, { { 2014, 20140901 }, { 2019, 20190831 } },
	    "2014:1-8 2019:9-12" },
	{ "Balikpapan", 2019, 15, { { 2014, 20140825 }, { 2019, 20190826 } },
	    "2014:1-8 2019:9-12" },
	{ "the year before", 2018, 15, { { 2014, 20140825 },
	    { 2019, 20190826 } }, "2014:1-12" },
	{ "the year after", 2020, 15, { { 2014, 20140825 },
	    { 2019, 20190826 } }, "2019:1-12" },
	{ "1 January", 2020, 15, { { 2014, 20140901 }, { 2019, 20200101 } },
	    "2019:1-12" },
	{ "16 January", 2020, 15, { { 2014, 20140901 }, { 2019, 20200116 } },
	    "2014:1-1 2019:2-12" },
	{ "15 December", 2019, 15, { { 2014, 20140901 }, { 2019, 20191215 } },
	    "2014:1-11 2019:12-12" },
	{ "16 December", 2019, 15, { { 2014, 20140901 }, { 2019, 20191216 } },
	    "2014:1-12" },
	{ "31 December", 2019, 15, { { 2014, 20140901 }, { 2019, 20191231 } },
	    "2014:1-12" },
	{ "a year on", 2020, 15, { { 2014, 20140901 }, { 2019, 20191231 } },
	    "2019:1-12" },
	{ "the setting: 31", 2019, 31, { { 2014, 20140901 },
	    { 2019, 20190831 } }, "2014:1-7 2019:8-12" },
	{ "the setting: 0", 2019, 0, { { 2014, 20140901 },
	    { 2019, 20190801 } }, "2014:1-8 2019:9-12" },
	{ "twice in a year", 2019, 15, { { 2014, 20140901 },
	    { 2018, 20190310 }, { 2019, 20190826 } },
	    "2014:1-2 2018:3-8 2019:9-12" },
	{ "twice in a month", 2019, 15, { { 2014, 20140901 },
	    { 2018, 20190802 }, { 2019, 20190810 } }, "2014:1-7 2019:8-12" },
	{ "twice in a month, apart", 2019, 15, { { 2014, 20140901 },
	    { 2018, 20190802 }, { 2019, 20190820 } },
	    "2014:1-7 2018:8-8 2019:9-12" },
	{ "a first council", 2019, 15, { { 2019, 20191014 } }, "2019:10-12" },
	{ "a first council at the year's end", 2019, 15,
	    { { 2019, 20191220 } }, NULL },
	{ "nothing yet", 2013, 15, { { 2014, 20140901 } }, NULL },
	{ "unknown, of an older year", 2020, 15, { { 2014, 0 },
	    { 2019, 0 } }, "2019:1-12" },
	{ "the old one unknown", 2019, 15, { { 2014, 0 },
	    { 2019, 20190826 } }, "2014:1-8 2019:9-12" },
	{ "unknown, of that year", 2019, 15, { { 2014, 20140901 },
	    { 2019, 0 } }, NULL },
	{ "unknown, of a later year", 2019, 15, { { 2014, 20140901 },
	    { 2024, 0 } }, "2014:1-12" },
};

static void
months(void)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(splits); i++) {
		struct buku book = { .set.hari_batas = {
		    splits[i].last_day, true } };
		struct lembar_hasil h[MAXR];
		struct lembar_kerja w = { .b = &book, .hasil = h,
		    .l.tahun = splits[i].year };

		for (; w.nhasil < MAXR &&
		    splits[i].r[w.nhasil].election != 0; w.nhasil++) {
			int sworn = splits[i].r[w.nhasil].sworn;
			int election = splits[i].r[w.nhasil].election;

			h[w.nhasil] = (struct lembar_hasil){
			    .pemilu = election, .dilantik = { sworn },
			    .mulai = sworn != 0 ? sworn :
			    election * 10000 + 1231 };
		}
		lembar_masa(&w);
		kb_buf_cut(&b, 0);
		for (size_t m = 0; m < w.l.nmasa; m++)
			kb_buf_addf(&b, "%s%d:%d-%d", m > 0 ? " " : "",
			    w.l.masa[m].pemilu.ymd / 10000, w.l.masa[m].dari,
			    w.l.masa[m].sampai);
		if (splits[i].want != NULL)
			is_str(kb_buf_str(&b), splits[i].want, "%s",
			    splits[i].what);
		ok((w.l.kurang == NULL) == (splits[i].want != NULL),
		    "%s: %s", splits[i].what, w.l.kurang != NULL ?
		    w.l.kurang : "computed");
		kb_buf_free(&w.kurang);
	}
	kb_buf_free(&b);
}

static void
years(void)
{
	static const struct { const char *text; int from, to; } t[] = {
		{ NULL, 2025, 2025 }, { "2019", 2019, 2019 },
		{ "2019..2024", 2019, 2024 }, { "2019..", 2019, 2025 },
		{ "..2019", 0, 0 }, { "2019-05", 0, 0 },
		{ "2019..2020-05", 0, 0 }, { "bulan-ini", 0, 0 },
		{ "tahun-lalu", 2024, 2024 }, { "", 0, 0 }, { "x", 0, 0 },
		{ "2024..2019", 0, 0 },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		int from, to, rc = banpol_years(t[i].text,
		    (kb_date){ 20251211 }, &from, &to, &(struct kb_err){ 0 });

		ok(t[i].from != 0 ? rc == 0 && from == t[i].from &&
		    to == t[i].to : rc == -1, "--tahun %s", t[i].text != NULL ?
		    t[i].text : "(none)");
	}
}

/* ---- a register ---- */

static void
put(struct office *o, const struct kb_type *t, void *rec, const char *office)
{
	struct kb_errs errs = { 0 };
	enum kb_put_result result;
	struct kb_env env = o->k.env;
	struct kb_store *s;
	int rc;

	snprintf(env.office.s, sizeof(env.office.s), "%s", office);
	rc = kb_store_open(&s, o->db, t, &env, &o->err);
	if (rc == 0)
		rc = kb_store_put(s, rec, ~UINT64_C(0) & ~UINT64_C(7), NULL,
		    &errs, &result, &o->err);
	if (rc == 0 && errs.count > 0)
		rc = kb_fail(&o->err, KB_DATA, "%s", errs.msg[0]);
	rc = kb_store_close(s, rc, &o->err);
	if (rc != 0)
		went_well(rc, &o->err, t->name);
	kb_errs_free(&errs);
}

#define YEAR(y) { (y) * 10000 }

static void
vote(struct office *o, const char *office, const char *region, int election,
    const char *party, int64_t votes, int64_t seats)
{
	struct suara s = { .pemilu = YEAR(election), .partai = party,
	    .suara = { votes, true }, .kursi = { seats, seats >= 0 } };

	snprintf(s.wilayah.s, sizeof(s.wilayah.s), "%s", region);
	put(o, &suara_type, &s, office);
}

static void
entitled(struct office *o, int from, int to, const char *want,
    const char *note)
{
	struct kb_buf b = KB_BUF_INIT, n = KB_BUF_INIT;
	struct banpol_haks h;

	went_well(banpol_hak_load(&o->k, &(struct banpol_want){ .from = from,
	    .to = to }, &h, &n, &o->err), &o->err, "entitled to");
	for (size_t i = 0; i < h.n; i++) {
		kb_buf_addf(&b, "%s %d %s %" PRId64, h.hak[i].wilayah.s,
		    h.hak[i].tahun.ymd / 10000, h.hak[i].partai,
		    h.hak[i].jumlah.v);
		if (h.hak[i].penetapan.known)
			kb_buf_addf(&b, " * %" PRId64, h.hak[i].hitungan.v);
		kb_buf_addc(&b, '\n');
	}
	is_str(kb_buf_str(&b), want, "%d to %d", from, to);
	is_str(kb_buf_str(&n), note, "%d to %d: what is left out", from, to);
	banpol_hak_free(&h);
	kb_buf_free(&b);
	kb_buf_free(&n);
}

static void
registers(struct office *o)
{
	struct dewan d = { .wilayah = { "64.71" }, .pemilu = YEAR(2019),
	    .dilantik = { 20190826 } };
	struct nilai n = { .wilayah = { "64.71" }, .tahun = YEAR(2019),
	    .nilai = { 4108, 1 } };
	struct koreksi c = { .wilayah = { "64.71" }, .pemilu = YEAR(2019),
	    .partai = "golkar", .tanggal = { 20200807 }, .suara = { 100,
	    true }, .dasar = "Putusan MK" };
	struct penetapan_rincian r = { .wilayah = { "64.71" },
	    .tahun = YEAR(2020), .urutan = { 2, true }, .partai = "golkar",
	    .pemilu = YEAR(2019), .bulan = { 12, true },
	    .suara = { 71280, true }, .nilai = { 4108, 1 },
	    .jumlah = { 77, true } };
	struct penetapan p = { .wilayah = { "64.71" }, .tahun = YEAR(2020),
	    .urutan = { 1, true }, .tanggal = { 20200401 },
	    .pembulatan = { BANPOL_TERDEKAT }, .jumlah = { 1, true } };

	vote(o, "64.71", "64.71", 2014, "golkar", 67705, 11);
	vote(o, "64.71", "64.71", 2014, "hanura", 26095, 4);
	vote(o, "64.71", "64.71", 2019, "hanura", 5000, 0);
	vote(o, "64.71", "64.71", 2019, "perindo", 8671, 1);
	vote(o, "64.71", "64.71", 2019, "golkar", 71280, -1);
	put(o, &dewan_type, &d, "64.71");
	put(o, &nilai_type, &n, "64.71");
	/* What another office has of it, or knows otherwise, does not count. */
	vote(o, "64", "64.71", 2019, "golkar", 1, 1);
	vote(o, "64", "64.71", 2019, "pks", 36515, 6);
	entitled(o, 2018, 2019,
	    "64.71 2019 golkar 283027507\n"
	    "64.71 2019 perindo 11873489\n"
	    "64.71 2019 hanura 71465507\n",
	    "Kota Balikpapan 2018: nilai per suara belum dicatat (banpol "
	    "tambah nilai)\n");
	/* From 2020 on golkar has other votes; 2019 is as it was. */
	put(o, &koreksi_type, &c, "64.71");
	n.tahun.ymd = 20200000;
	n.head = (struct kb_head){ 0 };
	n.nilai = (kb_rate){ 1, 1 };
	put(o, &nilai_type, &n, "64.71");
	entitled(o, 2019, 2020,
	    "64.71 2019 golkar 283027507\n"
	    "64.71 2019 perindo 11873489\n"
	    "64.71 2019 hanura 71465507\n"
	    "64.71 2020 golkar 100\n"
	    "64.71 2020 perindo 8671\n", "");
	/* A decision holds, the last one; beside what is computed now. */
	put(o, &penetapan_type, &p, "64.71");
	p.head = (struct kb_head){ 0 };
	p.urutan.v = 2;
	put(o, &penetapan_type, &p, "64.71");
	put(o, &penetapan_rincian_type, &r, "64.71");
	entitled(o, 2020, 2020, "64.71 2020 golkar 77 * 100\n"
	    "64.71 2020 perindo 0 * 8671\n", "");
	entitled(o, 2010, 2013, "", "Kota Balikpapan 2010 s.d. 2013: belum ada "
	    "hasil pemilu yang berlaku (banpol impor suara)\n");
}

int
main(void)
{
	struct office o;

	for (size_t i = 0; i < KB_LEN(known); i++) {
		amount(i, BANPOL_TERDEKAT, known[i].nearest);
		amount(i, BANPOL_BAWAH, known[i].down);
	}
	random_amounts();
	texts();
	months();
	years();
	office_folder(&o);
	office_open(&o, "2020-12-31", "64.71");
	registers(&o);
	office_remove(&o);
	return done_testing();
}
