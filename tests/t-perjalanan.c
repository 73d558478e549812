/* SPDX-License-Identifier: ISC */
/* How far a party's year has come, day by day; boards; what holds it back. */
#include "put.h"

#include "kesbang/perjalanan.h"

static const kb_code council = { "64.74" };

/* ---- records ---- */

#define COUNCIL "wilayah=64.74|"
static void
ledger(struct office *o)
{
	static const char *const votes[] = {
		"2014|partai=golkar|suara=8000|kursi=4",
		"2014|partai=pbb|suara=2400|kursi=1",
		"2019|partai=golkar|suara=10000|kursi=5",
		"2019|partai=pan|suara=5000|kursi=2",
		"2019|partai=pkb|suara=4000|kursi=1",
		"2019|partai=berkarya|suara=3000|kursi=1",
		"2019|partai=pbb|suara=900|kursi=0",
	};
	static const char *const rest[] = {
		"2019|nilai=3000|dasar=Perwali",
		"2020|nilai=3000|dasar=Perwali",
		"2021|nilai=3000|dasar=Perwali",
		"2022|nilai=3000|dasar=Perwali",
	};
	char *words;

	for (size_t i = 0; i < KB_LEN(votes); i++) {
		words = kb_asprintf(COUNCIL "pemilu=%s", votes[i]);
		put_one(o, &suara_type, words);
		free(words);
	}
	put_one(o, &dewan_type, COUNCIL "pemilu=2014|dilantik=2014-08-20");
	put_one(o, &dewan_type, COUNCIL "pemilu=2019|dilantik=2019-08-26");
	for (size_t i = 0; i < KB_LEN(rest); i++) {
		words = kb_asprintf(COUNCIL "tahun=%s", rest[i]);
		put_one(o, &nilai_type, words);
		free(words);
	}
}

static void
step(struct office *o, const char *party, int year, const char *what,
    const char *day)
{
	char *words = kb_asprintf("partai=%s|tahun=%d|tahap=%s|tanggal=%s",
	    party, year, what, day);

	put_one(o, &tahapan_type, words);
	free(words);
}

static void
pay(struct office *o, const char *party, int year, int termin,
    const char *amount, const char *day)
{
	char *words = kb_asprintf("partai=%s|tahun=%d|termin=%d|jumlah=%s|"
	    "tanggal=%s|nomor_sp2d=1/SP2D", party, year, termin, amount, day);

	put_one(o, &pencairan_type, words);
	free(words);
}

/* ---- what is asked ---- */

static int
load(struct office *o, const char *today, int from, int to,
    struct banpol_perjalanan *p)
{
	if (today != NULL)
		(void)kb_date_parse(today, &o->k.env.today, &o->err);
	return banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .wilayah = council, .from = from, .to = to }, p, &o->err);
}

static const struct banpol_satu *
find(const struct banpol_perjalanan *p, const char *party, int year)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->satu[i].tahun == year &&
		    strcmp(p->satu[i].partai, party) == 0)
			return &p->satu[i];
	return NULL;
}

/* "cair 2020-06-10 30000000" (paid; with "+N": silpa). */
static void
is_on(struct office *o, const char *today, const char *party, int year,
    const char *want)
{
	struct banpol_perjalanan p = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	const struct banpol_satu *s;
	char day[KB_DATE_TEXT];
	int rc = load(o, today, year, year, &p);

	s = rc == 0 ? find(&p, party, year) : NULL;
	if (rc != 0)
		printf("# %s\n", o->err.msg);
	if (s == NULL) {
		is_str("-", want, "%s %d on %s", party, year, today);
	} else {
		kb_date_iso(s->sejak, day);
		kb_buf_addf(&b, "%s %s %lld", banpol_keadaan[s->keadaan -
		    1].name, day, (long long)s->cair);
		if (s->silpa > 0)
			kb_buf_addf(&b, "+%lld", (long long)s->silpa);
		is_str(b.s, want, "%s %d on %s", party, year, today);
	}
	kb_buf_free(&b);
	banpol_perjalanan_free(&p);
}

static void
why_is(struct office *o, const char *today, const char *party, int year,
    const char *want)
{
	struct banpol_perjalanan p = { 0 };
	const struct banpol_satu *s;

	(void)load(o, today, year, year, &p);
	s = find(&p, party, year);
	is_str(s != NULL ? s->sebab : "-", want, "why: %s %d on %s", party,
	    year, today);
	banpol_perjalanan_free(&p);
}

/* ---- the ways ---- */

static void
normal(struct office *o)
{
	step(o, "golkar", 2020, "pemberitahuan", "2020-01-20");
	step(o, "golkar", 2020, "permohonan", "2020-02-10");
	step(o, "golkar", 2020, "dikembalikan", "2020-02-12");
	step(o, "golkar", 2020, "lengkap", "2020-02-20");
	step(o, "golkar", 2020, "verifikasi", "2020-03-02");
	step(o, "golkar", 2020, "persetujuan", "2020-03-09");
	step(o, "golkar", 2020, "spm", "2020-06-08");
	pay(o, "golkar", 2020, 1, "30000000", "2020-06-10");
	step(o, "golkar", 2020, "bast", "2020-06-12");
	step(o, "golkar", 2020, "lpj", "2021-01-05");
	step(o, "golkar", 2020, "lpj_bpk", "2021-01-20");
	step(o, "golkar", 2020, "lhp", "2021-04-30");
	step(o, "golkar", 2020, "lpj_kdh", "2021-05-10");
	is_on(o, "2020-01-31", "golkar", 2020, "belum 2020-01-20 0");
	is_on(o, "2020-02-10", "golkar", 2020, "diajukan 2020-02-10 0");
	is_on(o, "2020-02-12", "golkar", 2020, "dilengkapi 2020-02-12 0");
	is_on(o, "2020-02-20", "golkar", 2020, "berkas_lengkap 2020-02-20 0");
	is_on(o, "2020-03-02", "golkar", 2020, "diverifikasi 2020-03-02 0");
	is_on(o, "2020-03-09", "golkar", 2020, "disetujui 2020-03-09 0");
	is_on(o, "2020-06-09", "golkar", 2020, "diproses 2020-06-08 0");
	is_on(o, "2020-06-10", "golkar", 2020, "cair 2020-06-10 30000000");
	is_on(o, "2020-12-31", "golkar", 2020, "cair 2020-06-12 30000000");
	is_on(o, "2021-01-05", "golkar", 2020,
	    "dilaporkan 2021-01-05 30000000");
	is_on(o, "2021-01-20", "golkar", 2020, "di_bpk 2021-01-20 30000000");
	is_on(o, "2021-04-30", "golkar", 2020,
	    "diperiksa 2021-04-30 30000000");
	is_on(o, "2021-05-10", "golkar", 2020, "tutup 2021-05-10 30000000");
	/* Returned once more: what was before it is taken back. */
	step(o, "pkb", 2020, "permohonan", "2020-02-10");
	step(o, "pkb", 2020, "verifikasi", "2020-03-02");
	step(o, "pkb", 2020, "dikembalikan", "2020-03-05");
	is_on(o, "2020-03-04", "pkb", 2020, "diverifikasi 2020-03-02 0");
	is_on(o, "2020-03-05", "pkb", 2020, "dilengkapi 2020-03-05 0");
	step(o, "pkb", 2020, "permohonan", "2020-04-01");
	is_on(o, "2020-04-01", "pkb", 2020, "diajukan 2020-04-01 0");
	is_on(o, "2020-12-31", "pkb", 2020, "diajukan 2020-04-01 0");
	is_on(o, "2021-01-01", "pkb", 2020, "tidak_cair 2020-12-31 0+12000000");
}

static void
nothing_asked(struct office *o)
{
	struct banpol_perjalanan p = { 0 };
	const struct banpol_satu *s;

	is_on(o, "2020-12-31", "pan", 2020, "belum  0");
	is_on(o, "2021-01-01", "pan", 2020,
	    "tidak_mengajukan 2020-12-31 0+15000000");
	(void)load(o, NULL, 2020, 2020, &p);
	s = find(&p, "pan", 2020);
	ok(s != NULL && !s->wajib_lpj && kb_yes(s->berkursi), "no LPJ is owed");
	is_str(s != NULL ? s->singkatan : NULL, "PAN", "and it is called so");
	banpol_perjalanan_free(&p);
}

static void
lost_seats(struct office *o)
{
	struct banpol_perjalanan p = { 0 };
	const struct banpol_satu *s;

	/* 2.400 x 3.000 x 8/12; none in the new council. */
	pay(o, "pbb", 2019, 1, "4800000", "2019-12-20");
	is_on(o, "2019-12-31", "pbb", 2019, "cair 2019-12-20 4800000");
	(void)load(o, "2020-02-15", 2019, 2019, &p);
	s = find(&p, "pbb", 2019);
	ok(s != NULL && s->wajib_lpj, "who lost its seats owes the LPJ");
	ok(s != NULL && s->berkursi.n == KB_FLAG_NO && s->hak.v == 4800000,
	    "and was entitled to its months");
	banpol_perjalanan_free(&p);
	is_on(o, "2020-02-15", "pbb", 2020, "-");
	/* A record without entitlement is there, too. */
	put_one(o, &banpol_temuan_type, "partai=pbb|tahun=2020|jenis=bukti|"
	    "uraian=Kuitansi|tanggal_lhp=2020-05-01");
	is_on(o, "2020-06-01", "pbb", 2020, "belum  0");
	is_on(o, "2021-06-01", "pbb", 2020, "belum  0");
}

/* P36 Pasal 32, 33. */
static void
held(struct office *o)
{
	pay(o, "berkarya", 2020, 1, "9000000", "2020-07-01");
	is_on(o, "2021-01-31", "berkarya", 2021, "belum  0");
	is_on(o, "2021-02-01", "berkarya", 2021, "tertahan 2021-02-01 0");
	why_is(o, "2021-02-01", "berkarya", 2021, "LPJ 2020 belum disampaikan "
	    "kepada BPK sampai 31 Januari 2021 (Permendagri 36/2018 Pasal 33)");
	step(o, "berkarya", 2020, "lpj_bpk", "2021-03-15");
	why_is(o, "2021-03-15", "berkarya", 2021, "LPJ 2020 disampaikan kepada "
	    "BPK 15 Maret 2021, sesudah 31 Januari 2021, dan belum diperiksa "
	    "(Permendagri 36/2018 Pasal 33)");
	is_on(o, "2021-12-31", "berkarya", 2021, "tertahan 2021-02-01 0");
	is_on(o, "2022-01-01", "berkarya", 2021,
	    "tidak_mengajukan 2021-12-31 0+9000000");
	/* It got nothing in 2021, and 2020 still is not examined. */
	is_on(o, "2022-03-01", "berkarya", 2022, "tertahan 2021-02-01 0");
	step(o, "berkarya", 2020, "lhp", "2022-05-04");
	is_on(o, "2022-05-03", "berkarya", 2022, "tertahan 2021-02-01 0");
	is_on(o, "2022-05-04", "berkarya", 2022, "belum  0");
	/* The one in time is not held, though not examined yet. */
	is_on(o, "2021-03-01", "golkar", 2021, "belum  0");
	/* By the office, until a later step. */
	put_one(o, &tahapan_type, "partai=golkar|tahun=2021|tahap=ditahan|"
	    "tanggal=2021-03-05|keterangan=menunggu klarifikasi");
	is_on(o, "2021-03-06", "golkar", 2021, "tertahan 2021-03-05 0");
	why_is(o, "2021-03-06", "golkar", 2021,
	    "ditahan 5 Maret 2021: menunggu klarifikasi");
	step(o, "golkar", 2021, "surat", "2021-03-07");
	is_on(o, "2021-03-07", "golkar", 2021, "tertahan 2021-03-05 0");
	step(o, "golkar", 2021, "permohonan", "2021-03-08");
	is_on(o, "2021-03-08", "golkar", 2021, "diajukan 2021-03-08 0");
}

/* P36 Pasal 17. */
static void
dispute(struct office *o)
{
	struct banpol_perjalanan p = { 0 };
	const struct banpol_satu *s;

	put_one(o, &banpol_pengurus_type, "partai=pan|mulai=2019-01-01|"
	    "berakhir=2021-06-30|ketua=Ketua Lama");
	put_one(o, &banpol_pengurus_type, "partai=pan|mulai=2021-05-01|"
	    "ketua=Ketua Baru|berakhir=2026-04-30");
	is_on(o, "2021-04-30", "pan", 2021, "belum  0");
	is_on(o, "2021-05-01", "pan", 2021, "sengketa 2021-05-01 0");
	why_is(o, "2021-05-01", "pan", 2021, "2 kepengurusan pada 1 Mei 2021 "
	    "(Ketua Lama; Ketua Baru), belum ada keputusan kantor tentang yang "
	    "disahkan DPP terdaftar (Permendagri 36/2018 Pasal 17)");
	is_on(o, "2021-07-01", "pan", 2021, "belum  0");
	step(o, "pan", 2021, "permohonan", "2021-06-02");
	is_on(o, "2021-07-01", "pan", 2021, "sengketa 2021-05-01 0");
	/* Renewed: the same chairman is the same board. */
	put_one(o, &banpol_pengurus_type, "partai=golkar|mulai=2020-01-01|"
	    "ketua=Ketua Golkar");
	put_one(o, &banpol_pengurus_type, "partai=golkar|mulai=2021-01-01|"
	    "ketua=KETUA GOLKAR|sk_nomor=2");
	is_on(o, "2021-03-08", "golkar", 2021, "diajukan 2021-03-08 0");
	(void)load(o, NULL, 2021, 2021, &p);
	s = find(&p, "golkar", 2021);
	is_str(s->pengurus.sk_nomor, "2", "the newest of them");
	is_int(s->npengurus, 1, "is one board");
	banpol_perjalanan_free(&p);
	put_one(o, &banpol_pengurus_type, "partai=pan|mulai=2021-05-02|"
	    "ketua=Ketua Ketiga|diakui=ya|keputusan=220/5/2021|"
	    "keputusan_tanggal=2021-07-10");
	is_on(o, "2021-07-11", "pan", 2021, "diajukan 2021-06-02 0");
	(void)load(o, NULL, 2021, 2021, &p);
	s = find(&p, "pan", 2021);
	is_str(s->pengurus.ketua, "Ketua Ketiga", "the recognised one");
	is_int(s->npengurus, 3, "of three");
	banpol_perjalanan_free(&p);
}

/* Two payments in one year, and a top-up that nobody asked for. */
static void
twice(struct office *o)
{
	step(o, "golkar", 2019, "permohonan", "2019-05-02");
	pay(o, "golkar", 2019, 1, "16000000", "2019-06-20");
	is_on(o, "2019-10-01", "golkar", 2019, "cair 2019-06-20 16000000");
	put_one(o, &tahapan_type, "partai=golkar|tahun=2019|termin=2|"
	    "tahap=permohonan|tanggal=2019-10-07");
	is_on(o, "2019-10-07", "golkar", 2019,
	    "diajukan 2019-10-07 16000000");
	pay(o, "golkar", 2019, 2, "10000000", "2019-12-12");
	is_on(o, "2019-12-12", "golkar", 2019, "cair 2019-12-12 26000000");
	step(o, "golkar", 2019, "lpj_bpk", "2020-01-30");
	is_on(o, "2020-01-30", "golkar", 2019, "di_bpk 2020-01-30 26000000");
}

static void
whole(struct office *o)
{
	struct banpol_perjalanan p = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	const struct banpol_kejadian *e;

	is_int(load(o, "2021-02-01", 2019, 2020, &p), 0, "two years at once");
	for (size_t i = 0; i < p.n; i++)
		kb_buf_addf(&b, "%s%d/%s", i > 0 ? " " : "",
		    p.satu[i].tahun, p.satu[i].partai);
	ok(strstr(b.s, "2020/pbb") != NULL && strcmp(strstr(b.s, "2020/pbb"),
	    "2020/pbb") == 0, "who has only records stands last: %s", b.s);
	e = banpol_kejadian(find(&p, "golkar", 2020), BANPOL_SP2D, true);
	is_str(e != NULL ? e->nomor_surat : NULL, "1/SP2D",
	    "a payment is an event");
	kb_buf_free(&b);
	banpol_perjalanan_free(&p);
	(void)kb_date_parse("2021-02-01", &o->k.env.today, &o->err);
	is_int(banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .wilayah = council, .from = 2020, .to = 2020, .partai = "pan" },
	    &p, &o->err), 0, "one party");
	is_int(p.n, 1, "is one");
	banpol_perjalanan_free(&p);
	is_int(banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .wilayah = { "64.71" }, .from = 2020, .to = 2020 }, &p, &o->err), 0, "another council");
	is_int(p.n, 0, "has nothing");
	banpol_perjalanan_free(&p);
	is_int(banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .from = 2019, .to = 2022 }, &p, &o->err), 0, "all councils, all years");
	ok(p.n > 10, "are these");
	banpol_perjalanan_free(&p);
	is_int(banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .wilayah = { "64" }, .from = 2020, .to = 2020 }, &p, &o->err), 0,
	    "a province's own council");
	is_int(p.n, 0, "has nothing");
	banpol_perjalanan_free(&p);
	is_int(banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .wilayah = { "64" }, .below = true, .from = 2020, .to = 2020,
	    .hari = { 20200601 } }, &p, &o->err), 0, "with those in it");
	ok(find(&p, "golkar", 2020) != NULL, "has theirs");
	ok(find(&p, "berkarya", 2020) != NULL && !find(&p, "berkarya",
	    2020)->wajib_lpj, "as of a day before a payment");
	banpol_perjalanan_free(&p);
}

static const char *
seats_in(const struct banpol_perjalanan *p, const char *party, int year)
{
	static const char *const said[] = { "?", "no", "yes" };
	const struct banpol_satu *s = find(p, party, year);

	return s == NULL ? "-" : said[s->berkursi.n];
}

/* As in the sum: from the year that a correction holds for, by the result
 * that counts in the year's last month; unknown where nothing is computed. */
static void
seats(struct office *o)
{
	struct banpol_perjalanan p = { 0 };

	put_one(o, &koreksi_type, COUNCIL "pemilu=2019|partai=pan|suara=5000|"
	    "kursi=0|tanggal=2021-11-05|sejak=2022|dasar=Putusan MK");
	step(o, "golkar", 2023, "permohonan", "2023-02-02");
	step(o, "golkar", 2018, "permohonan", "2018-02-02");
	put_one(o, &nilai_type, COUNCIL "tahun=2018|nilai=3000|dasar=Perwali");
	step(o, "pan", 2022, "permohonan", "2022-02-02");
	went_well(load(o, "2023-12-31", 2018, 2023, &p), &o->err, "loaded");
	is_str(seats_in(&p, "pan", 2021), "yes", "before it is corrected");
	is_str(seats_in(&p, "pan", 2022), "no", "corrected");
	is_str(seats_in(&p, "golkar", 2022), "yes", "not the others");
	is_str(seats_in(&p, "golkar", 2023), "?", "without a rate: unknown");
	is_str(seats_in(&p, "pbb", 2018), "yes", "by the old result");
	banpol_perjalanan_free(&p);
	/* Sworn in too late for a whole month of that year. */
	put_one(o, &suara_type, "wilayah=64.08|pemilu=2014|partai=pbb|suara=2000|"
	    "kursi=1");
	put_one(o, &suara_type, "wilayah=64.08|pemilu=2019|partai=pbb|suara=2000|"
	    "kursi=0");
	put_one(o, &suara_type, "wilayah=64.08|pemilu=2019|partai=pan|suara=2000|"
	    "kursi=1");
	put_one(o, &dewan_type, "wilayah=64.08|pemilu=2014|dilantik=2014-08-20");
	put_one(o, &dewan_type, "wilayah=64.08|pemilu=2019|dilantik=2019-12-20");
	put_one(o, &nilai_type, "wilayah=64.08|tahun=2019|nilai=3000");
	went_well(banpol_perjalanan(&o->k, &(struct banpol_tanya){
	    .wilayah = { "64.08" }, .from = 2019, .to = 2019 }, &p, &o->err), &o->err, "another council");
	is_str(seats_in(&p, "pbb", 2019), "yes", "the old result, all year");
	is_str(seats_in(&p, "pan", 2019), "-", "and not the new one");
	banpol_perjalanan_free(&p);
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2020-01-01", "64.74");
	ledger(&o);
	o.k.env.today = (kb_date){ 20221231 };
	normal(&o);
	o.k.env.today = (kb_date){ 20221231 };
	nothing_asked(&o);
	lost_seats(&o);
	held(&o);
	dispute(&o);
	twice(&o);
	whole(&o);
	seats(&o);
	office_remove(&o);
	return done_testing();
}
