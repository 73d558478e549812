/* SPDX-License-Identifier: ISC */
/* How a recommendation stands with each addressee, of its entries and the day. */
#include "pantau_contoh.h"

static const char *const delivered[] = {
	"rekomendasi=k-22#i|penerima=64.08|tanggal=2024-06-20|status=sesuai|"
	    "periode=2024-T2|bukti_nomor=1",
	"rekomendasi=k-22#i|penerima=64.08|tanggal=2024-09-20|status=proses|"
	    "periode=2024-T3",
};

/* What recurs, agreed upon when a period is nearly over. */
static const char *const late_in_year[] = {
	"rapat=k-25|butir=1|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=catur_wulan",
	"rapat=k-25|butir=2|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=catur_wulan|hari_setelah=10",
	"rapat=k-25|butir=3|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=catur_wulan|mulai=2025-12-27",
	"rapat=k-25|butir=4|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=semester|mulai=2026-S2",
};

static void
cells(struct office *o)
{
	cells_are(o, "k-24#4", NULL, "");	/* a statement is owed by none */
	cells_are(o, "k-24#5", "64.71",
	    "64.71: 2025-12-31 sesuai tepat_waktu ada 2025-08-05\n");
	cells_are(o, "k-24#5", "Kutai Kartanegara",
	    "64.02: 2025-12-31 sesuai selesai_terlambat ada 2026-02-10\n");
	cells_are(o, "k-24#5", "provinsi",
	    "64: 2025-12-31 belum terlambat - -\n");
	cells_are(o, "k-24#9b", "64.08",
	    "64.08: - sesuai tanpa_batas ada 2025-10-21\n");
	cells_are(o, "k-24#9b", "64.02",
	    "64.02: - proses tanpa_batas mendahului -\n");
	cells_are(o, "k-24#9b", "64.01",
	    "64.01: - belum tanpa_batas kedaluwarsa -\n");
	cells_are(o, "k-24#9a", "64.08",
	    "64.08: - sesuai tanpa_batas mendahului 2023-05-08\n");
	/* News of all proves nobody; what comes later is not known yet. */
	cells_are(o, "k-24#9a", "64.71",
	    "64.71: - belum tanpa_batas bersama -\n");
	/* An item's parts take over what they do not say. */
	cells_are(o, "k-24#11", NULL,
	    "64: 2025-02-28 belum terlambat - -\n"
	    "64.09: 2025-02-28 sesuai selesai_terlambat ada 2025-06-25\n"
	    "64: 2025-02-28 belum terlambat - -\n"
	    "64.09: 2025-02-28 belum terlambat - -\n");
	/* Told by somebody who was not asked. */
	cells_are(o, "k-22#h", NULL,
	    "64: 2023-02-28 belum terlambat - -\n"
	    "~64.02: - sesuai tanpa_batas tanpa 2023-02-07\n"
	    "64.08: 2023-02-28 belum terlambat - -\n");
	/* A unit's name in any spelling; put off to a month that is past. */
	cells_are(o, "i-20#1", NULL,
	    "Bidang Politik: 2020-09-30 tertunda terlambat - -\n"
	    "Sekretariat: 2020-09-30 belum terlambat - -\n");
}

static void
recurring(struct office *o)
{
	/* From the meeting's period to today's; days after it by the item. */
	cells_are(o, "k-24#10", NULL,
	    "64.08 2024-T2: 2024-07-10 sesuai tepat_waktu ada 2024-07-05\n"
	    "64.08 2024-T3: 2024-10-10 sesuai selesai_terlambat ada "
	    "2024-10-20\n"
	    "64.08 2024-T4: 2025-01-10 belum terlambat - -\n"
	    "64.08 2025-T1: 2025-04-10 belum terlambat - -\n"
	    "64.08 2025-T2: 2025-07-10 belum terlambat - -\n"
	    "64.08 2025-T3: 2025-10-10 belum terlambat - -\n"
	    "64.08 2025-T4: 2026-01-10 belum terlambat - -\n"
	    "64.08 2026-T1: 2026-04-10 belum menjelang - -\n");
	/* Until the meeting that took it up again. */
	cells_are(o, "k-22#g", "64.08",
	    "64.08 2022-S1: 2022-06-30 belum terlambat - -\n"
	    "64.08 2022-S2: 2022-12-31 belum terlambat - -\n"
	    "64.08 2023-S1: 2023-06-30 belum terlambat - -\n"
	    "64.08 2023-S2: 2023-12-31 belum terlambat - -\n");
}

/* Only for those whom the newer one asks, and from its meeting's day on. */
static void
carried(struct office *o)
{
	const kb_date today = o->k.env.today;

	o->k.env.today.ymd = 20240422;
	cells_are(o, "k-22#j", NULL,
	    "64.02: 2022-12-31 belum terlambat - -\n"
	    "64.08: 2022-12-31 belum terlambat - -\n");
	cells_are(o, "k-24#13", NULL, "");	/* not agreed upon yet */
	o->k.env.today.ymd = 20240423;
	cells_are(o, "k-22#j", NULL,
	    "64.02: 2022-12-31 belum terlambat - -\n"
	    "^64.08: 2022-12-31 belum terlambat - -\n");
	cells_are(o, "k-24#13", NULL,
	    "64.08: 2025-12-31 belum berjalan - -\n");
	/* The days before the newer one's first period are of the old one. */
	o->k.env.today.ymd = 20240701;
	cells_are(o, "k-22#i", "64.09",
	    "64.09 2022-T2: 2022-06-30 belum terlambat - -\n"
	    "64.09 2022-T3: 2022-09-30 belum terlambat - -\n"
	    "64.09 2022-T4: 2022-12-31 belum terlambat - -\n"
	    "64.09 2023-T1: 2023-03-31 belum terlambat - -\n"
	    "64.09 2023-T2: 2023-06-30 belum terlambat - -\n"
	    "64.09 2023-T3: 2023-09-30 belum terlambat - -\n"
	    "64.09 2023-T4: 2023-12-31 belum terlambat - -\n"
	    "64.09 2024-T1: 2024-03-31 belum terlambat - -\n"
	    "64.09 2024-T2: 2024-06-30 belum terlambat - -\n"
	    "64.09 2024-T3: 2024-09-30 belum berjalan - -\n");
	o->k.env.today = today;
	/* Of one rhythm a period is one duty, whichever number it was told
	 * under: what was delivered is not asked again, what was begun is. */
	cells_are(o, "k-22#i", "64.08",
	    "64.08 2022-T2: 2022-06-30 belum terlambat - -\n"
	    "64.08 2022-T3: 2022-09-30 belum terlambat - -\n"
	    "64.08 2022-T4: 2022-12-31 belum terlambat - -\n"
	    "64.08 2023-T1: 2023-03-31 belum terlambat - -\n"
	    "64.08 2023-T2: 2023-06-30 belum terlambat - -\n"
	    "64.08 2023-T3: 2023-09-30 belum terlambat - -\n"
	    "64.08 2023-T4: 2023-12-31 belum terlambat - -\n"
	    "64.08 2024-T1: 2024-03-31 belum terlambat - -\n"
	    "^64.08 2024-T2: 2024-06-30 sesuai tepat_waktu ada 2024-06-20\n"
	    "^64.08 2024-T3: 2024-09-30 proses terlambat - -\n");
	cells_are(o, "k-24#12", NULL,
	    "64.08 2024-T2: 2024-06-30 sesuai tepat_waktu ada 2024-06-20\n"
	    "64.08 2024-T3: 2024-09-30 proses terlambat - -\n"
	    "64.08 2024-T4: 2024-12-31 belum terlambat - -\n");
	put_one(o, &tindak_lanjut_type, "rekomendasi=k-24#12|penerima=64.08|"
	    "tanggal=2024-07-02|status=sesuai|periode=2024-T2|bukti_nomor=3");
	cells_are(o, "k-24#12", NULL,
	    "64.08 2024-T2: 2024-06-30 sesuai tepat_waktu ada 2024-06-20\n"
	    "64.08 2024-T3: 2024-09-30 proses terlambat - -\n"
	    "64.08 2024-T4: 2024-12-31 belum terlambat - -\n");
}

static void
begun(struct office *o)
{
	put_one(o, &rapat_type, "nomor=k-25|jenis=rakor|tanggal=2025-12-26|"
	    "selesai=2025-12-27|nama=R 25|wilayah=64");
	put_all(o, &rekomendasi_type, late_in_year, KB_LEN(late_in_year));
	cells_are(o, "k-25#1", NULL,
	    "64.08 2026-B04: 2026-04-30 belum berjalan - -\n");
	/* 14 days are left. */
	cells_are(o, "k-25#2", NULL,
	    "64.08 2025-B12: 2026-01-10 belum terlambat - -\n"
	    "64.08 2026-B04: 2026-05-10 belum berjalan - -\n");
	cells_are(o, "k-25#3", NULL,
	    "64.08 2025-B12: 2025-12-31 belum terlambat - -\n"
	    "64.08 2026-B04: 2026-04-30 belum berjalan - -\n");
	cells_are(o, "k-25#4", NULL, "");
}

/* One duty is counted once, whichever meeting is looked at. */
static void
counted_once(struct office *o)
{
	static const char *const meeting[] = { "k-22", "k-24", NULL };
	size_t all = 0, parts = 0;

	for (size_t i = 0; i < KB_LEN(meeting); i++) {
		struct rakor_hitung h = { { 0 } };
		struct rakor_pantau p;

		went_well(rakor_pantau(&o->k, &(struct rakor_tanya){ .rapat =
		    meeting[i], .penerima = "64.08" }, &p, &o->err), &o->err,
		    "of one");
		for (size_t s = 0; s < p.nsel; s++)
			rakor_hitung_add(&p, &h, &p.sel[s]);
		if (meeting[i] != NULL)
			parts += h.pembagi;
		else
			all = h.pembagi;
		rakor_pantau_free(&p);
	}
	is_int((long long)parts, (long long)all, "old and new agree");
	/* g 4, h 1, i 8, 5 1, 9a, 9b, 10 8, 12 3, 13 1 */
	is_int((long long)all, 28, "each once");
}

static void
whole(struct office *o)
{
	struct rakor_pantau p;
	struct kb_buf b = KB_BUF_INIT;
	struct rakor_hitung h = { { 0 } };
	int rc = rakor_pantau(&o->k, &(struct rakor_tanya){ .rapat = "k-24" },
	    &p, &o->err);
	const struct rakor_butir *ten;

	went_well(rc, &o->err, "one meeting");
	is_int((long long)p.npenerima, 11, "the province and ten regions");
	is_str(p.penerima[0], "64", "the province first");
	ten = rakor_butir_find(&p, "k-24#10");
	is_int((long long)ten->tanpa_periode, 1,
	    "an entry that says no period");
	is_str(ten->lama->r.head.nomor, "k-22#g", "what it repeats");
	is_str(ten->lama->baru->r.head.nomor, "k-24#10", "and that one knows");
	for (size_t i = 0; i < p.nsel; i++)
		rakor_hitung_add(&p, &h, &p.sel[i]);
	rakor_persen(&h, &b);
	/* 11 of 5, 10 of 9a, 10 of 9b, 8 of 10, 4 of 11; 2 + 1 + 1 + 2 + 1. */
	is_str(b.s, "16,28% (7 dari 43)", "how many of how many");
	rakor_pantau_free(&p);
	kb_buf_free(&b);
}

static void
shares(void)
{
	static const struct {
		int64_t n, of;
		const char *whole, *fine;
	} want[] = {
		{ 0, 7, "0%", "0,00%" }, { 7, 7, "100%", "100,00%" },
		{ 10, 16, "63%", "62,50%" }, { 1, 15, "7%", "6,67%" },
		{ 1, 20001, "1%", "0,01%" },
		{ 1, 90000, "1%", "0,01%" },
		{ 19999, 20000, "99%", "99,99%" },
		{ 89999, 90000, "99%", "99,99%" },
		{ 90001, 90000, "101%", "100,01%" },
		{ 21, 20, "105%", "105,00%" },
	};
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(want); i++) {
		kb_buf_cut(&b, 0);
		rakor_seratus(want[i].n, want[i].of, 0, &b);
		is_str(b.s, want[i].whole, "whole, %zu", i);
		kb_buf_cut(&b, 0);
		rakor_seratus(want[i].n, want[i].of, 2, &b);
		is_str(b.s, want[i].fine, "of a hundredth, %zu", i);
	}
	kb_buf_free(&b);
}

/* The day that days are counted from: the deadline, or the one put off to. */
static void
due(struct office *o)
{
	static const struct {
		const char *item, *who, *region;
		int32_t day;
		int left;
		bool open;
	} want[] = {
		{ "k-24#5", "64.01", "64.01", 20251231, -79, true },
		{ "k-24#5", "64.71", "64.71", 20251231, 0, false },
		{ "i-20#1", "Bidang Politik", "", 20201130, -1936, true },
		{ "k-24#9a", "64.01", "64.01", 0, 0, false },
	};
	struct kb_buf text = KB_BUF_INIT;
	struct rakor_pantau p;

	for (size_t i = 0; i < KB_LEN(want); i++) {
		struct rakor_keadaan row;

		if (of_item(o, want[i].item, want[i].who, &p) != 0 ||
		    p.nsel != 1) {
			ok(false, "one cell: %s", o->err.msg);
			continue;
		}
		row = rakor_keadaan(&o->k, &p.sel[0], &text);
		is_int(row.jatuh_tempo.ymd, want[i].day, "%s is due",
		    want[i].item);
		is_int(row.sisa_hari.v, want[i].left, "in so many days");
		is_int(row.sisa_hari.known, want[i].open, "or none");
		is_str(row.wilayah.s, want[i].region, "of that region");
		rakor_pantau_free(&p);
	}
	kb_buf_free(&text);
}

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2026-03-20", "64");
	put_all(&o, &rapat_type, meetings, KB_LEN(meetings));
	put_all(&o, &rekomendasi_type, agreed, KB_LEN(agreed));
	put_all(&o, &tindak_lanjut_type, done, KB_LEN(done));
	cells(&o);
	recurring(&o);
	whole(&o);
	due(&o);
	shares();
	put_all(&o, &rekomendasi_type, repeated, KB_LEN(repeated));
	put_all(&o, &tindak_lanjut_type, delivered, KB_LEN(delivered));
	carried(&o);
	counted_once(&o);
	begun(&o);
	office_remove(&o);
	return done_testing();
}
