/* SPDX-License-Identifier: ISC */
/* How a province and its regions stand in a quarter: levels, change. */
#include <string.h>

#include "put.h"

#include "kesbang/keadaan.h"

static const char *const potentials[] = {
	/* Before the quarter; grows in it, by hand. */
	"nomor=A|tanggal=2024-03-01|wilayah=64.08.04|lokasi=a|"
	    "isu=sengketa_lahan|sumber_konflik=sda|tingkat=sedang",
	/* Judged by the rubric: 2,2,1,3 = 2 exactly: tinggi; then 1,2,1,1. */
	"nomor=B|tanggal=2024-03-01|wilayah=64.08|lokasi=b|isu=sara|"
	    "sumber_konflik=sara|kriteria_jenis=2|kriteria_sumber=2|"
	    "kriteria_pihak=1|kriteria_dampak=3|klasifikasi=biasa",
	"nomor=C|tanggal=2024-08-01|wilayah=64.01|lokasi=c|isu=ormas|"
	    "tingkat=rendah|tema=pilkada",
	"nomor=D|tanggal=2024-01-05|ditutup=2024-09-30|wilayah=64.01|"
	    "lokasi=d|isu=ormas|tingkat=sangat_tinggi",
	/* One criterion is not known: no level. */
	"nomor=E|tanggal=2024-01-05|wilayah=64.03|lokasi=e|isu=ormas|"
	    "kriteria_jenis=3|kriteria_sumber=3|kriteria_pihak=3",
	/* Of the province alone; closed before; mapped after. */
	"nomor=F|tanggal=2024-09-30|wilayah=64|lokasi=f|isu=keamanan",
	"nomor=G|tanggal=2024-01-05|ditutup=2024-06-30|wilayah=64.02|"
	    "lokasi=g|isu=ormas|tingkat=tinggi",
	"nomor=H|tanggal=2024-10-01|wilayah=64.02|lokasi=h|isu=ormas|"
	    "tingkat=tinggi",
};

static const char *const judgements[] = {
	"potensi=A|tanggal=2024-06-30|proses=mediasi",
	"potensi=A|tanggal=2024-08-15|tingkat=tinggi|uraian=meluas",
	"potensi=A|tanggal=2024-10-02|tingkat=rendah",
	"potensi=B|tanggal=2024-09-01|kriteria_jenis=1|kriteria_dampak=1",
};

static const char *const events[] = {
	("mulai=2024-07-01|wilayah=64.08.04|lokasi=a|isu=ormas|tewas=1|"
	    "tewas_min=0|tewas_maks=3|luka=0|kerugian=1500000"),
	"mulai=2024-09-30|wilayah=64.08|lokasi=b|isu=ormas|memenuhi_uu=ya",
	"mulai=2024-09-30|wilayah=64|lokasi=c|isu=ormas|luka=2",
	"mulai=2024-10-01|wilayah=64.08|lokasi=d|isu=ormas|tewas=9",
	"mulai=2023-08-01|wilayah=64.08|lokasi=e|isu=ormas|tewas=4",
};

static const char *const reports[] = {
	"wilayah=64.08|laporan=triwulan|periode=2024-T3|diterima=2024-10-10",
	"wilayah=64.01|laporan=triwulan|periode=2024-T3|diterima=2024-10-15",
	"wilayah=64.02|laporan=triwulan|periode=2024-T3|diterima=2024-10-15|"
	    "nihil=ya",
	"wilayah=64.71|laporan=triwulan|periode=2024-T3|diterima=2024-09-20|"
	    "nihil=ya",
	"wilayah=64.72|laporan=triwulan|periode=2024-T3|diterima=2024-10-01",
	"wilayah=64.72|laporan=rad|periode=2024-B08|diterima=2024-09-01",
};

static void
deadline(struct office *o, int days)
{
	struct konflik_setelan set = { .hari_triwulan = { days, true } };
	const struct kb_type *t = &konflik_setelan_type;

	for (size_t i = 0; i < t->nfield; i++)
		if (strcmp(t->field[i].name, "hari_triwulan") == 0)
			went_well(kb_settings_save(o->db, t, &o->k.env, &set,
			    UINT64_C(1) << i, &o->err), &o->err, "agreed");
}

static void
outcome_is(struct office *o, const char *where, const char *want)
{
	const struct kb_period q = { { 20240701 }, { 20240930 } };
	const struct konflik_lapor_row *row;
	struct konflik_laporan l;

	went_well(konflik_lapor_baca(&o->k, KONFLIK_TRIWULAN, &q, "64", 0,
	    false, &l, &o->err), &o->err, "reports read");
	is_int(l.n, 10, "one a region");
	row = konflik_lapor_dari(&l, where, "2024-T3");
	is_str(row != NULL ? row->hasil : "(none)", want, "%s", where);
	konflik_lapor_free(&l);
}

static void
clocks(struct office *o)
{
	outcome_is(o, "64.01", "sudah lapor");	/* no day was agreed */
	outcome_is(o, "64.02", "nihil");
	outcome_is(o, "64.03", "belum lapor");
	deadline(o, 15);
	outcome_is(o, "64.01", "sudah lapor");
	outcome_is(o, "64.03", "belum waktunya");	/* today: 15 October */
	deadline(o, 14);
	outcome_is(o, "64.01", "terlambat 1 hari");
	outcome_is(o, "64.02", "nihil, terlambat 1 hari");
	outcome_is(o, "64.03", "belum lapor, lewat 1 hari");
	deadline(o, -10);	/* before the period ends, as in 2013 */
	outcome_is(o, "64.71", "nihil");
	outcome_is(o, "64.08", "terlambat 20 hari");
	deadline(o, 10);
}

/* "64.08 kelas 1 tingkat 3<3 potensi 2 peristiwa 2" */
static void
place_is(const struct konflik_keadaan *s, const char *code, const char *want)
{
	for (size_t i = 0; i < s->ntempat; i++) {
		const struct konflik_tempat *t = &s->tempat[i];
		char *text;

		if (strcmp(t->kode.s, code) != 0)
			continue;
		text = kb_asprintf("kelas %d tingkat %zu<%zu potensi %zu "
		    "peristiwa %zu%s", (int)t->kelas, t->tingkat, t->semula,
		    t->potensi, t->peristiwa.n, t->belum_lapor ? " belum" :
		    "");
		is_str(text, want, "%s", code);
		free(text);
		return;
	}
	ok(false, "%s is a place", code);
}

static const struct konflik_potensi *
potential(const struct konflik_keadaan *s, const char *number)
{
	static const struct konflik_potensi none;

	for (size_t i = 0; i < s->npotensi; i++)
		if (strcmp(s->potensi[i].p.head.nomor, number) == 0)
			return &s->potensi[i];
	ok(false, "%s is there", number);
	return &none;
}

static void
change_is(const struct konflik_keadaan *s, const char *number, size_t before,
    size_t now, enum konflik_ubah change)
{
	const struct konflik_potensi *p = potential(s, number);

	is_int(p->semula, before, "%s before", number);
	is_int(p->tingkat, now, "%s now", number);
	is_int(p->ubah.n, change, "%s: change", number);
}

static void
quarter(struct office *o)
{
	const struct konflik_tanya ask = { { { 20240701 }, { 20240930 } } };
	struct konflik_keadaan s;
	char letters[8];

	went_well(konflik_keadaan(&o->k, &ask, &s, &o->err), &o->err,
	    "the quarter");
	is_int(s.ntempat, 11, "ten regions, and the whole");
	is_int(s.npotensi, 6, "open on some day of it");
	change_is(&s, "A", 2, 3, KONFLIK_MENINGKAT);
	is_str(potential(&s, "A")->p.proses, "mediasi", "as judged before");
	change_is(&s, "B", 3, 1, KONFLIK_MEREDA);
	change_is(&s, "C", 0, 1, KONFLIK_BARU);
	change_is(&s, "D", 4, 4, KONFLIK_DITUTUP);
	change_is(&s, "E", 0, 0, KONFLIK_TETAP);
	change_is(&s, "F", 0, 0, KONFLIK_BARU);
	place_is(&s, "64.08", "kelas 1 tingkat 3<3 potensi 2 peristiwa 2");
	place_is(&s, "64.01", "kelas 1 tingkat 1<4 potensi 1 peristiwa 0");
	place_is(&s, "64.02", "kelas 3 tingkat 0<0 potensi 0 peristiwa 0");
	place_is(&s, "64.03", "kelas 2 tingkat 0<0 potensi 1 peristiwa 0 "
	    "belum");
	place_is(&s, "64.07", "kelas 5 tingkat 0<0 potensi 0 peristiwa 0 "
	    "belum");
	place_is(&s, "64.72", "kelas 4 tingkat 0<0 potensi 0 peristiwa 0");
	place_is(&s, "64", "kelas 2 tingkat 0<0 potensi 1 peristiwa 1");
	is_int(s.semua.potensi, 5, "open at the end");
	is_int(s.semua.peristiwa.n, 3, "events apart");
	is_int(s.semua.peristiwa.memenuhi_uu.nilai, 1, "of the law");
	is_int(s.semua.peristiwa.tewas.nilai, 1, "dead, as known");
	is_int(s.semua.peristiwa.tewas.min, 0, "at least");
	is_int(s.semua.peristiwa.tewas.maks, 3, "at most");
	is_int(s.semua.peristiwa.tewas.tidak, 2, "two do not know");
	is_int(s.semua.peristiwa.luka.nilai, 2, "hurt");
	is_int(s.semua.peristiwa.luka.tidak, 1, "one does not know");
	konflik_tingkat_huruf(&o->k, &s, 4, letters);
	is_str(letters, "ST", "Sangat Tinggi");
	konflik_keadaan_free(&s);
}

static void
narrower(struct office *o)
{
	struct konflik_tanya ask = { .masa = { { 20240701 }, { 20240930 } },
	    .wilayah = "64.08" };
	struct konflik_keadaan s;

	went_well(konflik_keadaan(&o->k, &ask, &s, &o->err), &o->err,
	    "of one regency");
	place_is(&s, "64.08.04", "kelas 1 tingkat 3<2 potensi 1 peristiwa 1");
	place_is(&s, "64.08", "kelas 1 tingkat 1<3 potensi 1 peristiwa 1");
	is_int(s.semua.potensi, 2, "both");
	konflik_keadaan_free(&s);

	ask.publik = true;
	went_well(konflik_keadaan(&o->k, &ask, &s, &o->err), &o->err,
	    "what may leave");
	is_int(s.npotensi, 1, "only what is 'biasa'");
	is_int(s.semua.peristiwa.n, 0, "events have no class");
	konflik_keadaan_free(&s);

	ask = (struct konflik_tanya){ .masa = { { 20230701 }, { 20230930 } } };
	went_well(konflik_keadaan(&o->k, &ask, &s, &o->err), &o->err,
	    "a year before");
	is_int(s.semua.peristiwa.n, 1, "one event");
	is_int(s.semua.peristiwa.tewas.nilai, 4, "its dead");
	konflik_keadaan_free(&s);
}

/* 1.5 is of the higher class in one rubric, of the lower in the other. */
static void
rubrics(struct office *o)
{
	struct konflik_kriteria c = { { 1, true }, { 1, true }, { 2, true },
	    { 2, true } };
	struct konflik_rubrik r;
	kb_rate score;

	went_well(konflik_rubrik_baca(&o->k, "perkap-8-2013", &r, &o->err),
	    &o->err, "the rubric");
	score = konflik_skor(&r, &c);
	ok(score.num == 3 && score.den == 2, "one and a half, exactly");
	is_str(konflik_kelas(&r, score), "sedang", "from 1.5 on");
	c.pihak.v = 4;
	ok(konflik_skor(&r, &c).den == 0, "out of bounds is no score");
	c.pihak.known = false;
	ok(konflik_skor(&r, &c).den == 0, "unknown is no score");
	ok(konflik_kelas(&r, (kb_rate){ 0 }) == NULL, "and no level");
	konflik_rubrik_free(&r);

	c.pihak = (kb_int){ 2, true };
	went_well(konflik_rubrik_baca(&o->k, "depok", &r, &o->err), &o->err,
	    "the other rubric");
	is_str(konflik_kelas(&r, konflik_skor(&r, &c)), "rendah",
	    "above 1.5 only");
	konflik_rubrik_free(&r);
	ok(konflik_rubrik_baca(&o->k, "tidak-ada", &r, &o->err) != 0,
	    "there is no such rubric");
	konflik_rubrik_free(&r);
}

/* Sums that do not fit are refused: of one region, and of the whole. */
static void
too_much(struct office *o, int from, const char *const *rows, size_t n)
{
	struct konflik_tanya ask = { .masa = { { from }, { from } } };
	struct konflik_keadaan s;

	put_all(o, &peristiwa_type, rows, n);
	is_int(konflik_keadaan(&o->k, &ask, &s, &o->err), -1, "too much");
	is_int(o->err.status, KB_DATA, "as a fault of the register");
	ok(strstr(o->err.msg, "jumlahnya tidak muat") != NULL, "said so");
	konflik_keadaan_free(&s);
}

static void
bounds(struct office *o)
{
	static const char *const known[] = {
		/* A bound on the wrong side of the figure is none. */
		"mulai=2022-01-01|wilayah=64.01|isu=ormas|lokasi=a|tewas=5|"
		    "tewas_min=3|tewas_maks=9|klasifikasi=biasa",
		"mulai=2022-01-01|wilayah=64.01.01|isu=ormas|lokasi=b|"
		    "tewas=5|tewas_min=5|klasifikasi=rahasia",
		"mulai=2022-01-01|wilayah=64.02|isu=ormas|lokasi=c|"
		    "tewas_min=7|tewas_maks=8",
	}, *const one[] = {
		"mulai=2022-02-01|wilayah=64.01|isu=ormas|lokasi=a|"
		    "kerugian=9000000000000000000",
		"mulai=2022-02-01|wilayah=64.01|isu=ormas|lokasi=b|"
		    "kerugian=9000000000000000000",
	}, *const two[] = {
		"mulai=2022-03-01|wilayah=64.01|isu=ormas|lokasi=a|"
		    "kerugian=9000000000000000000",
		"mulai=2022-03-01|wilayah=64.02|isu=ormas|lokasi=b|"
		    "kerugian=9000000000000000000",
	};
	struct konflik_tanya ask = { .masa = { { 20220101 }, { 20220101 } } };
	struct konflik_keadaan s;

	put_all(o, &peristiwa_type, known, KB_LEN(known));
	went_well(konflik_keadaan(&o->k, &ask, &s, &o->err), &o->err,
	    "of a day");
	is_int(s.semua.peristiwa.tewas.nilai, 10, "dead");
	is_int(s.semua.peristiwa.tewas.min, 8, "at least");
	is_int(s.semua.peristiwa.tewas.maks, 14, "at most");
	is_int(s.semua.peristiwa.tewas.diketahui, 2, "known of two");
	is_int(s.semua.peristiwa.tewas.tidak, 1, "and of one not");
	is_int(s.semua.peristiwa.luka.diketahui, 0, "wounded of none");
	is_int(s.semua.peristiwa.luka.tidak, 3, "of all three not");
	is_int(s.semua.peristiwa.klasifikasi.n, 3, "the highest class");
	is_str(s.tempat[0].kode.s, "64.01", "the first region");
	is_int(s.tempat[0].peristiwa.n, 2, "with what is in its districts");
	konflik_keadaan_free(&s);
	too_much(o, 20220201, one, KB_LEN(one));
	too_much(o, 20220301, two, KB_LEN(two));
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2024-10-15", "64");
	put_all(&o, &potensi_type, potentials, KB_LEN(potentials));
	put_all(&o, &penilaian_type, judgements, KB_LEN(judgements));
	put_all(&o, &peristiwa_type, events, KB_LEN(events));
	put_all(&o, &pelaporan_type, reports, KB_LEN(reports));
	clocks(&o);
	quarter(&o);
	narrower(&o);
	rubrics(&o);
	bounds(&o);
	office_remove(&o);
	return done_testing();
}
