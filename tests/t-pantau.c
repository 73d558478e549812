/* SPDX-License-Identifier: ISC */
/* How a recommendation stands with each addressee, of its entries and the day. */
#include "put.h"

#include "kesbang/pantau.h"

static const char *const meetings[] = {
	"nomor=k-22|jenis=rakor|tanggal=2022-03-23|selesai=2022-03-24|nama=R 22|"
	    "wilayah=64.03",
	"nomor=k-24|jenis=rakor|tanggal=2024-04-23|selesai=2024-04-25|nama=R 24|"
	    "wilayah=64.01",
	"nomor=i-20|jenis=internal|tanggal=2020-08-07|nama=Rapat internal|"
	    "wilayah=64.74",
};

static const char *const agreed[] = {
	"rapat=k-22|butir=g|isi=peta|penerima=semua|jenis=berulang|"
	    "setiap=semester",
	"rapat=k-22|butir=h|isi=rakor|penerima=provinsi, 64.08|batas=2023-02",
	"rapat=k-24|butir=4|isi=kewenangan|penerima=semua|jenis=pernyataan",
	"rapat=k-24|butir=5|isi=DPPI|penerima=provinsi, semua|batas=2025",
	"rapat=k-24|butir=9|isi=FKDM|penerima=provinsi, semua",
	"rapat=k-24|butir=9a|isi=kota|penerima=semua",
	"rapat=k-24|butir=9b|isi=kecamatan|penerima=semua|satuan=kecamatan",
	"rapat=k-24|butir=10|isi=peta|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|hari_setelah=10|mengulang=k-22#g",
	"rapat=k-24|butir=11|isi=dua|penerima=provinsi, 64.09|batas=2025-02",
	"rapat=k-24|butir=11b|isi=studi",
	"rapat=k-24|butir=11a|isi=rakor",
	"rapat=i-20|butir=1|isi=surat|penerima=Bidang Politik; Sekretariat|"
	    "batas=2020-09-30",
};

/* What the meeting of 2024 repeats, for some of those who were asked. */
static const char *const repeated[] = {
	"rapat=k-22|butir=i|isi=lapor|penerima=provinsi, 64.08, 64.09|"
	    "jenis=berulang|setiap=triwulan|hari_setelah=0",
	"rapat=k-22|butir=j|isi=forum|penerima=64.02, 64.08|batas=2022",
	"rapat=k-24|butir=12|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|hari_setelah=0|batas=2024|mengulang=k-22#i",
	"rapat=k-24|butir=13|isi=forum|penerima=64.08|batas=2025|"
	    "mengulang=k-22#j",
	"rapat=k-24|butir=14|isi=forum|penerima=64.02|jenis=pernyataan|"
	    "mengulang=k-22#j",
};

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

static const char *const done[] = {
	"rekomendasi=k-24#5|penerima=64.71|tanggal=2025-08-05|status=sesuai|"
	    "bukti_jenis=berita|berlaku_sampai=2029",
	"rekomendasi=k-24#5|penerima=64.02|tanggal=2026-02-10|status=sesuai|"
	    "bukti_jenis=berita",
	"rekomendasi=k-24#9b|penerima=64.08|tanggal=2025-10-21|status=sesuai|"
	    "capaian=18/18|bukti_jenis=berita",
	"rekomendasi=k-24#9b|penerima=64.02|tanggal=2023-11-25|status=proses|"
	    "capaian=18/20|bukti_jenis=berita",
	"rekomendasi=k-24#9b|penerima=64.01|tanggal=2017-08-02|status=sesuai|"
	    "bukti_jenis=berita|berlaku_sampai=2021",
	"rekomendasi=k-24#9a|penerima=64.08|tanggal=2023-05-08|status=sesuai|"
	    "bukti_nomor=SK|bukti_tanggal=2023-03-30|berlaku_sampai=2028",
	"rekomendasi=k-24#9a|penerima=semua|tanggal=2025-01-01|status=sesuai|"
	    "uraian=FKDM se-Kaltim|bukti_jenis=berita",
	"rekomendasi=k-24#11a|penerima=64.09|tanggal=2025-06-25|status=sesuai|"
	    "bukti_jenis=berita",
	"rekomendasi=k-24#10|penerima=64.08|tanggal=2024-07-05|status=sesuai|"
	    "periode=TW II 2024|bukti_nomor=1",
	"rekomendasi=k-24#10|penerima=64.08|tanggal=2024-10-20|status=sesuai|"
	    "periode=2024-T3|bukti_nomor=2",
	"rekomendasi=k-24#10|penerima=64.08|tanggal=2024-12-05|status=proses",
	"rekomendasi=k-22#h|penerima=64.02|tanggal=2023-02-07|status=sesuai",
	/* Later than the day that is asked for. */
	"rekomendasi=k-24#9a|penerima=64.71|tanggal=2027-01-01|status=sesuai|"
	    "bukti_jenis=berita",
	"rekomendasi=i-20#1|penerima=bidang  politik|tanggal=2020-09-01|"
	    "status=tertunda|ditunda_ke=2020-11|alasan=keadaan kahar",
};

/* "64.08 2024-T2: 2024-07-10 sesuai tepat_waktu ada 2024-07-05" */
static void
cell(const struct rakor_sel *s, struct kb_buf *b)
{
	char until[KB_DATE_TEXT], when[KB_DATE_TEXT];

	kb_date_iso(s->batas, until);
	kb_date_iso(s->selesai, when);
	kb_buf_addf(b, "%s%s%s%s: %s %s %s %s %s\n", s->luar ? "~" :
	    s->diteruskan ? "^" : "",
	    s->penerima, s->periode != NULL ? " " : "",
	    s->periode != NULL ? s->periode : "", *until ? until : "-",
	    rakor_status[s->status.n - 1].name,
	    s->waktu.n != 0 ? rakor_waktu[s->waktu.n - 1].name : "-",
	    s->bukti.n != 0 ? rakor_bukti[s->bukti.n - 1].name : "-",
	    *when ? when : "-");
}

static void
cells_are(struct office *o, const char *item, const char *who,
    const char *want)
{
	struct rakor_pantau p;
	struct kb_buf b = KB_BUF_INIT;
	int rc = rakor_pantau(&o->k, &(struct rakor_tanya){ .butir = item,
	    .penerima = who }, &p, &o->err);

	went_well(rc, &o->err, "computed");
	for (size_t i = 0; i < p.nsel; i++)
		cell(&p.sel[i], &b);
	is_str(kb_buf_str(&b), want, "%s of %s", item, who != NULL ? who :
	    "all");
	rakor_pantau_free(&p);
	kb_buf_free(&b);
}

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
	is_int((long long)p.tanpa_periode, 1, "an entry that says no period");
	is_int((long long)p.npenerima, 11, "the province and ten regions");
	is_str(p.penerima[0], "64", "the province first");
	ten = rakor_butir_find(&p, "k-24#10");
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

		if (rakor_pantau(&o->k, &(struct rakor_tanya){ .butir =
		    want[i].item, .penerima = want[i].who }, &p,
		    &o->err) != 0 || p.nsel != 1) {
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

/* ---- one meeting that two offices recorded ---- */

static const char *const shared[] = {
	"rapat=k-24|butir=5|isi=DPPI lain|penerima=64.08|batas=2024",
	"rapat=k-24|butir=9|isi=FKDM|penerima=provinsi, semua",
	"rapat=k-24|butir=15|isi=hanya di sini|penerima=64.08",
};

static const char *const told_there[] = {
	/* As the province has it, and what it has not. */
	"rekomendasi=k-24#5|penerima=64.71|tanggal=2025-08-05|status=sesuai|"
	    "bukti_jenis=berita|berlaku_sampai=2029|catatan=milik kami",
	"rekomendasi=k-24#5|penerima=64.08|tanggal=2025-12-01|status=sesuai|"
	    "bukti_nomor=9",
	"rekomendasi=x-25#1|penerima=64.08|tanggal=2025-12-01|status=sesuai|"
	    "bukti_nomor=9",
};

static void
act_for(struct office *o, const char *code)
{
	o->k.env.office = (kb_code){ "" };
	memcpy(o->k.env.office.s, code, strlen(code) + 1);
}

/* Its items, and how many are of the record of the office that we act for. */
static void
items_are(struct office *o, const char *meeting, size_t items, size_t ours)
{
	struct rakor_pantau p;
	size_t n = 0, own = 0;

	went_well(rakor_pantau(&o->k, &(struct rakor_tanya){ .rapat =
	    meeting }, &p, &o->err), &o->err, "two offices");
	for (size_t i = 0; i < p.nbutir; i++)
		if (p.butir[i].rapat == p.ditanya) {
			n++;
			own += strcmp(p.butir[i].r.head.kantor.s,
			    o->k.env.office.s) == 0;
		}
	is_int((long long)n, (long long)items, "items of %s", meeting);
	is_int((long long)own, (long long)ours, "of %s's own record",
	    o->k.env.office.s);
	rakor_pantau_free(&p);
}

static void
put_there(struct office *o)
{
	act_for(o, "64.08");
	put_one(o, &rapat_type, "nomor=k-24|jenis=rakor|tanggal=2024-04-23|nama="
	    "R 24 di sini|wilayah=64");
	put_one(o, &rapat_type, "nomor=i-20|jenis=internal|tanggal=2020-08-07|"
	    "nama=Rapat internal|wilayah=64.74");
	put_one(o, &rapat_type, "nomor=x-25|jenis=rakor|tanggal=2025-02-03|nama="
	    "Rakor kami|wilayah=64.08");
	put_all(o, &rekomendasi_type, shared, KB_LEN(shared));
	put_one(o, &rekomendasi_type, "rapat=i-20|butir=1|isi=lain|penerima="
	    "Bidang Kami");
	put_one(o, &rekomendasi_type, "rapat=x-25|butir=1|isi=data|penerima=64.08");
	put_all(o, &tindak_lanjut_type, told_there, KB_LEN(told_there));
	act_for(o, "64");
	put_one(o, &rapat_type, "nomor=x-25|jenis=rakor|tanggal=2025-02-03|nama="
	    "Rakor mereka|wilayah=64.02");
	put_one(o, &rekomendasi_type, "rapat=x-25|butir=1|isi=data|penerima=64.02");
}

static void
two_offices(struct office *o)
{
	put_there(o);
	/* One item, its text and deadline as the province has them. */
	cells_are(o, "k-24#5", "64.08",
	    "64.08: 2025-12-31 sesuai tepat_waktu ada 2025-12-01\n");
	cells_are(o, "k-24#5", "64.71",
	    "64.71: 2025-12-31 sesuai tepat_waktu ada 2025-08-05\n");
	/* What only the other has is of that meeting, too. */
	cells_are(o, "k-24#15", NULL, "64.08: - belum tanpa_batas - -\n");
	items_are(o, "k-24", 13, 12);
	items_are(o, "64.08/k-24", 13, 12);
	/* What is internal is each office's own; and elsewhere is elsewhere. */
	cells_are(o, "i-20#1", NULL,
	    "Bidang Politik: 2020-09-30 tertunda terlambat - -\n"
	    "Sekretariat: 2020-09-30 belum terlambat - -\n"
	    "Bidang Kami: - belum tanpa_batas - -\n");
	items_are(o, "i-20", 1, 1);
	cells_are(o, "x-25#1", NULL,
	    "64.02: - belum tanpa_batas - -\n"
	    "64.08: - sesuai tanpa_batas ada 2025-12-01\n");
	items_are(o, "64.08/x-25", 1, 0);
	/* For the other office its own record holds. */
	act_for(o, "64.08");
	cells_are(o, "k-24#5", NULL,
	    "~64.02: - sesuai tanpa_batas ada 2026-02-10\n"
	    "64.08: 2024-12-31 sesuai selesai_terlambat ada 2025-12-01\n"
	    "~64.71: - sesuai tanpa_batas ada 2025-08-05\n");
	items_are(o, "k-24", 13, 3);
	act_for(o, "64");
}

/* Equal entries of two offices are one, whatever each keeps to itself. */
static void
told_once(struct office *o)
{
	struct rakor_pantau p;
	size_t n = 0, all = 0;

	went_well(rakor_pantau(&o->k, &(struct rakor_tanya){ .butir = "k-24#5"
	    }, &p, &o->err), &o->err, "entries");
	for (size_t i = 0; i < p.nsel; i++) {
		if (strcmp(p.sel[i].penerima, "64.71") == 0)
			n += p.sel[i].ncatatan;
		all += p.sel[i].ncatatan;
	}
	is_int((long long)n, 1, "told by two offices");
	is_int((long long)all, 3, "and all");
	rakor_pantau_free(&p);
}

static void
take_back(struct office *o, const char *office, const char *item,
    const char *who, const char *period)
{
	char *nomor = kb_one_text(o->db, "SELECT nomor FROM tindak_lanjut "
	    "WHERE kantor = ?1 AND rekomendasi = ?2 AND penerima = ?3 AND "
	    "membatalkan IS NULL", KB_ARGS3(office, item, who));
	char *back = kb_asprintf("rekomendasi=%s|penerima=%s|tanggal="
	    "2026-03-01|status=sesuai|uraian=keliru|membatalkan=%s%s", item,
	    who, nomor, period);

	act_for(o, office);
	put_one(o, &tindak_lanjut_type, back);
	act_for(o, "64");
	free(back);
	free(nomor);
}

/* What one office takes back the other still says. */
static void
taken_back(struct office *o)
{
	take_back(o, "64", "k-24#5", "64.71", "");
	cells_are(o, "k-24#5", "64.71",
	    "64.71: 2025-12-31 sesuai tepat_waktu ada 2025-08-05\n");
	take_back(o, "64.08", "k-24#5", "64.71", "");
	cells_are(o, "k-24#5", "64.71",
	    "64.71: 2025-12-31 belum terlambat - -\n");
}

/* ---- what later meetings take over is one duty ---- */

/* The meeting of 2026-03-02 repeats what that of 2024-04-23 agreed upon. */
static const char *const chain_items[] = {
	"rapat=k-24|butir=20|isi=FKDM|penerima=64.01, 64.02, 64.03, 64.07, "
	    "64.08, 64.09, 64.71, 64.72|batas=2024",
	"rapat=k-26|butir=3|isi=FKDM lagi|penerima=64.01, 64.02, 64.03, 64.08, "
	    "64.09, 64.71, 64.72, 64.74|batas=2026-12|mengulang=k-24#20",
	"rapat=k-24|butir=21|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|mulai=2025-T4",
	"rapat=k-26|butir=4|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|mengulang=k-24#21|mulai=2026-T1",
	"rapat=k-24|butir=22|isi=dua hal|penerima=64.08",
	"rapat=k-24|butir=22a|isi=satu",
	"rapat=k-24|butir=22b|isi=dua",
	"rapat=k-26|butir=5|isi=keduanya|penerima=64.08|mengulang=k-24#22",
	"rapat=k-24|butir=23|isi=forum|penerima=64.08",
	"rapat=k-26|butir=6|isi=forum kota|penerima=64.08|mengulang=k-24#23",
	"rapat=k-26|butir=7|isi=forum desa|penerima=64.08|mengulang=k-24#23",
};

static const char *const chain_told[] = {
	/* Closed before, which the meeting knew. */
	"rekomendasi=k-24#20|penerima=64.01|tanggal=2025-05-01|status=sesuai|"
	    "bukti_nomor=1",
	/* In hand before: goes on; and its progress with it. */
	"rekomendasi=k-24#20|penerima=64.02|tanggal=2025-06-01|status=proses|"
	    "capaian=8/12|bukti_nomor=2",
	/* Closed under the old number, after. */
	"rekomendasi=k-24#20|penerima=64.03|tanggal=2026-03-05|status=sesuai|"
	    "bukti_nomor=3",
	/* Not asked again: nothing changes. */
	"rekomendasi=k-24#20|penerima=64.07|tanggal=2025-02-01|status=sesuai|"
	    "bukti_nomor=4",
	/* Put off to a day that the newer deadline is after. */
	"rekomendasi=k-24#20|penerima=64.08|tanggal=2025-07-01|"
	    "status=tertunda|ditunda_ke=2026-06|alasan=keadaan kahar",
	/* Put off beyond it. */
	"rekomendasi=k-24#20|penerima=64.09|tanggal=2025-07-01|"
	    "status=tertunda|ditunda_ke=2027-03|alasan=keadaan kahar",
	/* Done, asked again, done again: since then. */
	"rekomendasi=k-24#20|penerima=64.71|tanggal=2025-05-01|status=sesuai|"
	    "bukti_nomor=5",
	"rekomendasi=k-24#20|penerima=64.71|tanggal=2026-03-06|status=sesuai",
	/* Of the newer number, by what is older: it answers the newer. */
	"rekomendasi=k-26#3|penerima=64.72|tanggal=2025-11-01|status=sesuai|"
	    "bukti_nomor=6",
	/* Whom only the newer one asks, under the old number. */
	"rekomendasi=k-24#20|penerima=64.74|tanggal=2026-03-07|status=proses",
	"rekomendasi=k-24#21|penerima=64.08|tanggal=2026-02-20|status=sesuai|"
	    "periode=2026-T1|bukti_nomor=7",
	"rekomendasi=k-24#22a|penerima=64.08|tanggal=2026-03-08|status=sesuai|"
	    "bukti_nomor=8",
	"rekomendasi=k-24#23|penerima=64.08|tanggal=2026-03-09|status=sesuai|"
	    "bukti_nomor=9",
};

/* Where the last entry of a cell was made, and what is told beside it. */
static void
history_is(struct office *o, const char *item, const char *who,
    const char *from, const char *beside, int entries, int32_t due)
{
	struct rakor_pantau p;

	if (rakor_pantau(&o->k, &(struct rakor_tanya){ .butir = item,
	    .penerima = who }, &p, &o->err) != 0 || p.nsel != 1) {
		ok(false, "one cell of %s: %s", who, o->err.msg);
		return;
	}
	is_str(rakor_asal(&p.sel[0], p.sel[0].akhir), from, "%s: entered at",
	    who);
	is_str(p.sel[0].dahulu != NULL ? p.sel[0].dahulu->rekomendasi : NULL,
	    beside, "%s: beside", who);
	is_int((long long)p.sel[0].ncatatan, entries, "%s: entries", who);
	is_int(p.sel[0].jatuh_tempo.ymd, due, "%s: due", who);
	rakor_pantau_free(&p);
}

static void
one_duty(struct office *o)
{
	cells_are(o, "k-24#20", NULL,
	    "^64.01: 2024-12-31 sesuai selesai_terlambat ada "
	    "2025-05-01\n"
	    "^64.02: 2024-12-31 proses terlambat ada -\n"
	    "^64.03: 2024-12-31 sesuai selesai_terlambat ada "
	    "2026-03-05\n"
	    "64.07: 2024-12-31 sesuai selesai_terlambat ada 2025-02-01\n"
	    "^64.08: 2024-12-31 tertunda ditunda - -\n"
	    "^64.09: 2024-12-31 tertunda ditunda - -\n"
	    "^64.71: 2024-12-31 sesuai selesai_terlambat ada "
	    "2025-05-01\n"
	    "^64.72: 2024-12-31 belum terlambat - -\n");
	cells_are(o, "k-26#3", NULL,
	    "64.01: 2026-12-31 belum berjalan - -\n"
	    "64.02: 2026-12-31 proses berjalan mendahului -\n"
	    "64.03: 2026-12-31 sesuai tepat_waktu ada 2026-03-05\n"
	    "64.08: 2026-12-31 tertunda berjalan - -\n"
	    "64.09: 2026-12-31 tertunda ditunda - -\n"
	    "64.71: 2026-12-31 sesuai tepat_waktu tanpa 2026-03-06\n"
	    "64.72: 2026-12-31 sesuai tepat_waktu mendahului 2025-11-01\n"
	    "64.74: 2026-12-31 proses berjalan - -\n");
	history_is(o, "k-26#3", "64.01", NULL, "k-24#20", 1, 20261231);
	history_is(o, "k-26#3", "64.02", "k-24#20", NULL, 1, 20261231);
	history_is(o, "k-26#3", "64.08", "k-24#20", NULL, 1, 20261231);
	history_is(o, "k-26#3", "64.09", "k-24#20", NULL, 1, 20270331);
	history_is(o, "k-26#3", "64.71", "k-24#20", "k-24#20", 2, 20261231);
	history_is(o, "k-26#3", "64.72", NULL, NULL, 1, 20261231);
	/* A period that was delivered is not asked again. */
	cells_are(o, "k-24#21", NULL,
	    "64.08 2025-T4: 2025-12-31 belum terlambat - -\n"
	    "^64.08 2026-T1: 2026-03-31 sesuai tepat_waktu ada 2026-02-20\n");
	cells_are(o, "k-26#4", NULL,
	    "64.08 2026-T1: 2026-03-31 sesuai tepat_waktu ada 2026-02-20\n");
	take_back(o, "64", "k-24#21", "64.08", "|periode=2026-T1");
	cells_are(o, "k-24#21", NULL,
	    "64.08 2025-T4: 2025-12-31 belum terlambat - -\n");
	cells_are(o, "k-26#4", NULL,
	    "64.08 2026-T1: 2026-03-31 belum menjelang - -\n");
	/* A part does not show the whole. */
	cells_are(o, "k-24#22a", NULL,
	    "^64.08: - sesuai tanpa_batas ada 2026-03-08\n");
	cells_are(o, "k-26#5", NULL, "64.08: - belum tanpa_batas - -\n");
	/* Two of one meeting are two; the first goes on with the old one. */
	cells_are(o, "k-26#6", NULL,
	    "64.08: - sesuai tanpa_batas ada 2026-03-09\n");
	cells_are(o, "k-26#7", NULL, "64.08: - belum tanpa_batas - -\n");
}

/* Two later meetings repeat the same one: it goes on to the last. */
static void
chain_goes_on(struct office *o)
{
	put_one(o, &rapat_type, "nomor=u-26|jenis=rakor|tanggal=2026-03-10|"
	    "nama=R 26 lagi|wilayah=64.03");
	put_one(o, &rekomendasi_type, "rapat=u-26|butir=2|isi=FKDM|"
	    "penerima=64.01, 64.03, 64.08|mengulang=k-24#20");
	cells_are(o, "k-26#3", "64.01",
	    "^64.01: 2026-12-31 belum berjalan - -\n");
	/* The last meeting knew what was done by the one before it. */
	cells_are(o, "u-26#2", NULL,
	    "64.01: - belum tanpa_batas - -\n"
	    "64.03: - belum tanpa_batas - -\n"
	    "64.08: - tertunda ditunda - -\n");
	/* On the same day: by number. */
	put_one(o, &rapat_type, "nomor=v-26|jenis=rakor|tanggal=2026-03-10|"
	    "nama=R 26 ketiga|wilayah=64.02");
	put_one(o, &rekomendasi_type, "rapat=v-26|butir=1|isi=FKDM|"
	    "penerima=64.01|mengulang=k-24#20");
	cells_are(o, "u-26#2", "64.01", "^64.01: - belum tanpa_batas - -\n");
	cells_are(o, "v-26#1", NULL, "64.01: - belum tanpa_batas - -\n");
	/* One that does not ask them does not break it. */
	put_one(o, &rapat_type, "nomor=w-26|jenis=rakor|tanggal=2026-03-12|"
	    "nama=R 26 keempat|wilayah=64.02");
	put_one(o, &rekomendasi_type, "rapat=w-26|butir=1|isi=FKDM|"
	    "penerima=64.02|mengulang=v-26#1");
	cells_are(o, "k-26#3", "64.02",
	    "^64.02: 2026-12-31 belum berjalan - -\n");
	cells_are(o, "w-26#1", NULL,
	    "64.02: - proses tanpa_batas mendahului -\n");
}

/* ---- what parts of parts owe, and what was told of no asked period ---- */

static const char *const yearly[] = {
	"rapat=m-23|butir=1|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=tahun|hari_setelah=0",
	"rapat=m-24|butir=1|isi=lapor|penerima=64.08|jenis=berulang|"
	    "setiap=tahun|hari_setelah=0|mulai=2025|mengulang=m-23#1",
	"rapat=m-24|butir=1a|isi=satu",
	"rapat=m-24|butir=1a1|isi=bagian",
	"rapat=m-24|butir=1a2|isi=bagian lain",
	/* Here the part of a part is what is asked again. */
	"rapat=m-25|butir=1|isi=lagi|penerima=64.08|jenis=berulang|"
	    "setiap=tahun|hari_setelah=0|mulai=2025|mengulang=m-24#1a1",
	"rapat=m-24|butir=2|isi=lain|penerima=64.08|jenis=berulang|"
	    "setiap=triwulan|mulai=2026",
};

static const char *const yearly_told[] = {
	"rekomendasi=m-23#1|penerima=64.08|tanggal=2025-11-20|status=sesuai|"
	    "periode=2025|bukti_nomor=1",
	"rekomendasi=m-24#2|penerima=64.02|tanggal=2026-01-20|status=proses|"
	    "periode=TW IV 2025",
	"rekomendasi=m-24#2|penerima=64.03|tanggal=2026-01-20|status=proses|"
	    "periode=2025-T4",
};

static void
parts_of_parts(struct office *o)
{
	put_one(o, &rapat_type, "nomor=m-23|jenis=rakor|tanggal=2025-01-10|"
	    "nama=M 23|wilayah=64");
	put_one(o, &rapat_type, "nomor=m-24|jenis=rakor|tanggal=2025-02-10|"
	    "nama=M 24|wilayah=64");
	put_one(o, &rapat_type, "nomor=m-25|jenis=rakor|tanggal=2025-03-10|"
	    "nama=M 25|wilayah=64");
	put_all(o, &rekomendasi_type, yearly, KB_LEN(yearly));
	put_all(o, &tindak_lanjut_type, yearly_told, KB_LEN(yearly_told));
	/* 2025 was delivered: asked again of no part of a part, nor of what
	 * repeats one. */
	cells_are(o, "m-24#1a1", NULL, "");
	cells_are(o, "m-24#1a2", NULL,
	    "64.08 2026: 2026-12-31 belum berjalan - -\n");
	cells_are(o, "m-25#1", NULL,
	    "64.08 2026: 2026-12-31 belum berjalan - -\n");
	/* One period has one name, however it was typed. */
	cells_are(o, "m-24#2", NULL,
	    "~64.02 2025-T4: - proses tanpa_batas - -\n"
	    "~64.03 2025-T4: - proses tanpa_batas - -\n"
	    "64.08 2026-T1: 2026-03-31 belum menjelang - -\n");
}

/* How many meetings there are of one number, for whomever we act. */
static void
meetings_are(struct office *o, const char *office, const char *nomor,
    size_t want, size_t cells)
{
	struct rakor_pantau p;
	size_t n = 0, owed = 0;

	act_for(o, office);
	went_well(rakor_pantau(&o->k, &(struct rakor_tanya){ 0 }, &p, &o->err),
	    &o->err, "all");
	for (size_t i = 0; i < p.nrapat; i++)
		n += strcmp(p.rapat[i].head.nomor, nomor) == 0;
	for (size_t i = 0; i < p.nsel; i++)
		owed += strcmp(p.sel[i].butir->r.rapat, nomor) == 0;
	is_int((long long)n, (long long)want, "for %s: %s", office, nomor);
	is_int((long long)owed, (long long)cells, "for %s: owed", office);
	rakor_pantau_free(&p);
	act_for(o, "64");
}

/* The province's place holds both of the others', which exclude each other. */
static void
three_offices(struct office *o)
{
	static const char *const office[] = { "64", "64.02", "64.08" };

	for (size_t i = 0; i < KB_LEN(office); i++) {
		char *words = kb_asprintf("nomor=n-25|jenis=rakor|tanggal="
		    "2025-05-05|nama=N 25|wilayah=%s", office[i]);

		act_for(o, office[i]);
		put_one(o, &rapat_type, words);
		put_one(o, &rekomendasi_type, "rapat=n-25|butir=1|isi=data|"
		    "penerima=64.01, 64.02, 64.08");
		free(words);
	}
	for (size_t i = 0; i < KB_LEN(office); i++)
		meetings_are(o, office[i], "n-25", 1, 3);
	/* No third one joins them. */
	act_for(o, "64.02");
	put_one(o, &rapat_type, "nomor=o-25|jenis=rakor|tanggal=2025-05-06|"
	    "nama=O 25|wilayah=64.02");
	act_for(o, "64.08");
	put_one(o, &rapat_type, "nomor=o-25|jenis=rakor|tanggal=2025-05-06|"
	    "nama=O 25|wilayah=64.08");
	for (size_t i = 0; i < KB_LEN(office); i++)
		meetings_are(o, office[i], "o-25", 2, 0);
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
	two_offices(&o);
	told_once(&o);
	taken_back(&o);
	put_one(&o, &rapat_type, "nomor=k-26|jenis=rakor|tanggal=2026-03-02|"
	    "nama=R 26|wilayah=64");
	put_all(&o, &rekomendasi_type, chain_items, KB_LEN(chain_items));
	put_all(&o, &tindak_lanjut_type, chain_told, KB_LEN(chain_told));
	one_duty(&o);
	chain_goes_on(&o);
	parts_of_parts(&o);
	three_offices(&o);
	office_remove(&o);
	return done_testing();
}
