/* SPDX-License-Identifier: ISC */
/* The terms of one ormas, what it is by them, and how SQL looks for them. */
#include "lint.h"
#include "office.h"

#include "kesbang/tempo.h"
#include "lib/ormas/rules.h"

#define TODAY 20200807

static struct ormas_setelan
settings(uint8_t end, uint8_t rule)
{
	struct ormas_setelan set = { 0 };

	kb_default(&ormas_setelan_type, &set);
	set.akhir.n = end;
	set.aktif.n = rule;
	return set;
}

/* "2020-11-05 dihitung akan_berakhir" of one term of the record. */
static void
masa_is(const char *words, enum ormas_jam jam, uint8_t end, const char *want)
{
	struct ormas_setelan set = settings(end, ORMAS_AKTIF_PENGURUS);
	struct kb_buf b = KB_BUF_INIT;
	char iso[KB_DATE_TEXT];
	struct ormas_masa m;
	struct said s;

	said_begin(&s, &ormas_type, words);
	ormas_masa(s.rec, &set, jam, (kb_date){ TODAY }, &m);
	kb_date_iso(m.berakhir, iso);
	kb_buf_addf(&b, "%s %s %s", iso, m.dasar.n == 0 ? "-" :
	    ormas_dasar[m.dasar.n - 1].name, m.keadaan.n == 0 ? "-" :
	    ormas_jalan[m.keadaan.n - 1].name);
	is_str(b.s, want, "%s: %.80s", ormas_jam[jam - 1].name, words);
	kb_buf_free(&b);
	said_end(&s);
}

#define SKT "bentuk=tidak_berbadan_hukum|skt_nomor=1"
#define SAME(words, jam, want) masa_is(words, jam, ORMAS_SAMA, want)
#define BEFORE(words, jam, want) \
	masa_is(words, jam, ORMAS_SEHARI_SEBELUM, want)

static void
printed(void)
{
	SAME(SKT "|skt_berakhir=2020-08-06", ORMAS_SKT,
	    "2020-08-06 tercetak berakhir");
	SAME(SKT "|skt_berakhir=2020-08-07", ORMAS_SKT,
	    "2020-08-07 tercetak akan_berakhir");
	SAME(SKT "|skt_berakhir=2020-11-05", ORMAS_SKT,
	    "2020-11-05 tercetak akan_berakhir");
	SAME(SKT "|skt_berakhir=2020-11-06", ORMAS_SKT,
	    "2020-11-06 tercetak berlaku");
	/* The printed date goes before what would be counted. */
	SAME(SKT "|skt_tanggal=2014-06-20|skt_berakhir=2024-06-20", ORMAS_SKT,
	    "2024-06-20 tercetak berlaku");
	SAME("pengurus_berakhir=2020-08-06", ORMAS_PENGURUS,
	    "2020-08-06 tercetak berakhir");
	SAME("pengurus_mulai=2015-08-06", ORMAS_PENGURUS, " - tanpa_tanggal");
	SAME("bentuk=yayasan", ORMAS_PENGURUS, " - -");
}

static void
counted(void)
{
	/* Issued 20 June 2014, until 20 June 2019: a real one. */
	SAME(SKT "|skt_tanggal=2014-06-20", ORMAS_SKT,
	    "2019-06-20 dihitung berakhir");
	BEFORE(SKT "|skt_tanggal=2014-06-20", ORMAS_SKT,
	    "2019-06-19 dihitung berakhir");
	SAME(SKT "|skt_tanggal=2018-03-01", ORMAS_SKT,
	    "2023-03-01 dihitung berlaku");
	BEFORE(SKT "|skt_tanggal=2018-03-01", ORMAS_SKT,
	    "2023-02-28 dihitung berlaku");
	BEFORE(SKT "|skt_tanggal=2019-03-01", ORMAS_SKT,
	    "2024-02-29 dihitung berlaku");
	/* 29 February: of a year without one its 28th, under both. */
	SAME(SKT "|skt_tanggal=2020-02-29", ORMAS_SKT,
	    "2025-02-28 dihitung berlaku");
	BEFORE(SKT "|skt_tanggal=2020-02-29", ORMAS_SKT,
	    "2025-02-28 dihitung berlaku");
	SAME("surat_lapor_tanggal=2016-02-29", ORMAS_SURAT_LAPOR,
	    "2021-02-28 dihitung berlaku");
	SAME("surat_lapor_tanggal=2016-01-31|surat_lapor_berakhir=2020-09-01",
	    ORMAS_SURAT_LAPOR, "2020-09-01 tercetak akan_berakhir");
	SAME("surat_lapor_nomor=220/1", ORMAS_SURAT_LAPOR,
	    " - tanpa_tanggal");
}

static void
at_the_latest(void)
{
	SAME(SKT "/D.III.3/III/2008", ORMAS_SKT,
	    "2013-12-31 paling_lambat berakhir");
	SAME(SKT "/D.III.3/III/2016", ORMAS_SKT,
	    "2021-12-31 paling_lambat tanpa_tanggal");
	SAME(SKT "/2018", ORMAS_SKT,
	    "2023-12-31 paling_lambat tanpa_tanggal");
	SAME(SKT, ORMAS_SKT, " - tanpa_tanggal");
	SAME("bentuk=asing|izin_nomor=1|izin_tanggal=2017-08-06", ORMAS_IZIN,
	    "2020-08-06 paling_lambat berakhir");
	SAME("bentuk=asing|izin_nomor=1|izin_tanggal=2018-08-06", ORMAS_IZIN,
	    "2021-08-06 paling_lambat tanpa_tanggal");
}

/* An office may say that an SKT holds longer; a region's never did. */
static void
local(void)
{
	struct ormas_setelan set = settings(ORMAS_SAMA, ORMAS_AKTIF_PENGURUS);
	struct ormas o = { .bentuk = { ORMAS_TIDAK_BERBADAN_HUKUM },
	    .skt_nomor = "1/2017", .skt_tanggal = { 20170731 } };
	struct ormas_masa m;

	set.skt_masa = (kb_span){ 10, 't' };
	ormas_masa(&o, &set, ORMAS_SKT, (kb_date){ 20220802 }, &m);
	is_int(m.berakhir.ymd, 20220801, "the day before the Ministry's");
	is_int(m.keadaan.n, ORMAS_BERAKHIR, "has lapsed");
	ormas_masa(&o, &set, ORMAS_SKT, (kb_date){ 20220801 }, &m);
	is_int(m.keadaan.n, ORMAS_TANPA_TANGGAL, "on that day who knows");
	o.skt_tanggal.ymd = 20170801;
	ormas_masa(&o, &set, ORMAS_SKT, (kb_date){ 20220802 }, &m);
	is_int(m.berakhir.ymd, 20270801, "the Ministry's first");
	o.skt_tanggal.ymd = 0;
	o.skt_nomor = "1/2016";
	set.skt_masa.unit = '\0';
	ormas_masa(&o, &set, ORMAS_SKT, (kb_date){ 20220802 }, &m);
	is_int(m.berakhir.ymd, 20220801, "by its number, no length set");

	/* Void at once, as one office has it; or nothing of the kind. */
	set.skt_masa = (kb_span){ 5, 't' };
	set.skt_daerah_berakhir.ymd = 20170801;
	o.skt_nomor = "1/2017";
	o.skt_tanggal.ymd = 20170731;
	ormas_masa(&o, &set, ORMAS_SKT, (kb_date){ 20200807 }, &m);
	is_int(m.berakhir.ymd, 20170801, "the office's own day");
	set.skt_daerah_berakhir.ymd = 0;
	ormas_masa(&o, &set, ORMAS_SKT, (kb_date){ 20200807 }, &m);
	is_int(m.berakhir.ymd, 20220731, "no such day: its own length");
	is_int(m.dasar.n, ORMAS_DIHITUNG, "counted as any other");
}

static void
whose(void)
{
	SAME("bentuk=yayasan|skt_nomor=1|skt_berakhir=2020-09-01", ORMAS_SKT,
	    " - -");
	SAME(SKT "|skt_berakhir=2020-09-01|ahu_nomor=AHU-0009419.AH.01.07",
	    ORMAS_SKT, " - -");
	SAME("skt_berakhir=2020-09-01", ORMAS_SKT,
	    "2020-09-01 tercetak akan_berakhir");
	SAME("bentuk=asing|izin_berakhir=2020-09-01", ORMAS_IZIN,
	    "2020-09-01 tercetak akan_berakhir");
	SAME("bentuk=asing|izin_berakhir=2020-09-01", ORMAS_SKT, " - -");
	SAME("bentuk=yayasan", ORMAS_SURAT_LAPOR, " - -");
}

/* ---- status ---- */

static void
status_is(const char *words, uint8_t rule, struct ormas_fakta f,
    const char *want)
{
	struct ormas_setelan set = settings(ORMAS_SAMA, rule);
	struct kb_buf b = KB_BUF_INIT;
	struct ormas_status now;
	struct said s;

	said_begin(&s, &ormas_type, words);
	ormas_status(s.rec, &set, &f, (kb_date){ TODAY }, &now);
	kb_buf_addf(&b, "%s %s", ormas_keadaan[now.keadaan.n - 1].name,
	    now.aktif.n == 0 ? "?" : kb_yes(now.aktif) ? "ya" : "tidak");
	is_str(b.s, want, "rule %s: %.80s", ormas_aktif[rule - 1].name, words);
	kb_buf_free(&b);
	said_end(&s);
}

#define NONE ((struct ormas_fakta){ { 0 }, { 0 }, { 0 } })
#define REVOKED(day) ((struct ormas_fakta){ { day }, { 0 }, { 0 } })
#define IN_TERM "|pengurus_berakhir=2020-08-07"
#define OVER "|pengurus_berakhir=2020-08-06"
#define TBH "bentuk=tidak_berbadan_hukum"

static void
standing(void)
{
	const uint8_t reg = ORMAS_AKTIF_TERDAFTAR;

	status_is("bentuk=yayasan", reg, NONE, "badan_hukum ya");
	status_is("ahu_nomor=AHU-1", reg, NONE, "badan_hukum ya");
	status_is(SKT "|skt_berakhir=2020-11-06", reg, NONE, "skt_berlaku ya");
	status_is(SKT "|skt_berakhir=2020-11-05", reg, NONE,
	    "skt_akan_berakhir ya");
	status_is(SKT "|skt_berakhir=2020-08-07", reg, NONE,
	    "skt_akan_berakhir ya");
	status_is(SKT "|skt_berakhir=2020-08-06", reg, NONE,
	    "skt_berakhir tidak");
	status_is(SKT, reg, NONE, "belum_diketahui ?");
	status_is(TBH, reg, NONE, "tidak_terdaftar tidak");
	status_is("nama=A", reg, NONE, "belum_diketahui ?");
	status_is("bentuk=asing|izin_berakhir=2020-08-06", reg, NONE,
	    "izin_berakhir tidak");
	status_is("bentuk=asing|izin_berakhir=2022-08-06", reg, NONE,
	    "izin_berlaku ya");
	status_is("bentuk=asing", reg, NONE, "belum_diketahui ?");
	/* A branch: what its centre is stands in what it reported. */
	status_is(TBH "|induk=Pusat", reg, NONE, "melalui_pusat ?");
	status_is(TBH "|induk=Pusat|surat_lapor_berakhir=2020-08-07", reg,
	    NONE, "melalui_pusat ya");
	status_is(TBH "|berjenjang=ya|lingkup=kabkota", reg, NONE,
	    "melalui_pusat ?");
	status_is(TBH "|berjenjang=ya|lingkup=nasional", reg, NONE,
	    "tidak_terdaftar tidak");
	status_is(TBH "|induk=Pusat|skt_berakhir=2020-08-06", reg, NONE,
	    "skt_berakhir tidak");
	/* Dissolved, revoked. */
	status_is("bentuk=yayasan|bubar=2020-08-07", reg, NONE, "bubar tidak");
	status_is("bentuk=yayasan|bubar=2020-08-08", reg, NONE,
	    "badan_hukum ya");
	status_is(SKT "|skt_berakhir=2022-01-01", reg, REVOKED(20200807),
	    "dicabut tidak");
	status_is(SKT "|skt_berakhir=2022-01-01", reg, REVOKED(20200808),
	    "skt_berlaku ya");
	status_is(SKT "|skt_tanggal=2020-01-02", reg, REVOKED(20200101),
	    "skt_berlaku ya");
}

static void
active(void)
{
	const uint8_t board = ORMAS_AKTIF_PENGURUS,
	    letter = ORMAS_AKTIF_SURAT_LAPOR, told = ORMAS_AKTIF_KEGIATAN;

	status_is("bentuk=yayasan" IN_TERM, board, NONE, "badan_hukum ya");
	status_is("bentuk=yayasan" OVER, board, NONE, "badan_hukum tidak");
	status_is("bentuk=yayasan", board, NONE, "badan_hukum ?");
	status_is(TBH, board, NONE, "tidak_terdaftar tidak");
	status_is(SKT OVER, board, NONE, "belum_diketahui tidak");
	status_is("bentuk=yayasan", letter, NONE, "badan_hukum tidak");
	status_is("bentuk=yayasan|surat_lapor_berakhir=2020-08-07", letter,
	    NONE, "badan_hukum ya");
	status_is("bentuk=yayasan|surat_lapor_nomor=1", letter, NONE,
	    "badan_hukum ?");
	status_is("bentuk=yayasan", told, NONE, "badan_hukum tidak");
	status_is(TBH, told, ((struct ormas_fakta){ .dilaporkan = {
	    20200701 } }), "tidak_terdaftar ya");
}

/* ---- periods ---- */

static void
periods(void)
{
	struct ormas_setelan set = settings(ORMAS_SAMA, ORMAS_AKTIF_KEGIATAN);
	char p[ORMAS_PERIOD_TEXT];

	ormas_period_ended(&set, (kb_date){ 20250630 }, p);
	is_str(p, "2024-S2", "on the last day a half is not over");
	ormas_period_ended(&set, (kb_date){ 20250701 }, p);
	is_str(p, "2025-S1", "on the next it is");
	ormas_period_due(&set, (kb_date){ 20250730 }, p);
	is_str(p, "2024-S2", "on its deadline it is not due");
	ormas_period_due(&set, (kb_date){ 20250731 }, p);
	is_str(p, "2025-S1", "the day after it is");
	is_int(ormas_period_deadline(&set, "2025-S2").ymd, 20260130,
	    "deadline in the next year");
	set.periode_laporan.n = ORMAS_TAHUN;
	ormas_period_ended(&set, (kb_date){ 20250731 }, p);
	is_str(p, "2024", "a year");
}

/* ---- the ways that SQL goes ---- */

static void
plans(void)
{
	static const char *const index[ORMAS_TEMPO_WAYS] = { "ormas_skt",
	    "ormas_skt_tanggal", "ormas_skt_tanggal", "ormas_pengurus",
	    "ormas_surat_lapor", "ormas_surat_lapor_tanggal", "ormas_izin",
	    "ormas_izin_tanggal" };
	struct office o;

	office_folder(&o);
	office_open(&o, "2020-08-07", NULL);
	for (size_t i = 0; i < ORMAS_TEMPO_WAYS; i++) {
		struct kb_buf sql = KB_BUF_INIT, plan = KB_BUF_INIT;
		char *want = kb_asprintf("SEARCH ormas USING INDEX %s (",
		    index[i]);

		ormas_tempo_sql(&sql, i, " AND (bidang = 'sosial')");
		if (!ok(kb_plan(o.db, sql.s, &plan, &o.err) == 0 &&
		    strstr(kb_buf_str(&plan), want) != NULL &&
		    strstr(kb_buf_str(&plan), "SCAN") == NULL,
		    "way %zu by %s", i, index[i]))
			printf("# %s\n# %s\n", sql.s, kb_buf_str(&plan));
		kb_buf_free(&sql);
		kb_buf_free(&plan);
		free(want);
	}
	office_remove(&o);
}

int
main(void)
{
	printed();
	counted();
	at_the_latest();
	local();
	whose();
	standing();
	active();
	periods();
	plans();
	return done_testing();
}
