/* SPDX-License-Identifier: ISC */
/* One meeting that several offices recorded. */
#include "pantau_contoh.h"

static const char *const shared[] = {
	"rapat=k-24|butir=5|isi=DPPI lain|penerima=64.08|batas=2024",
	"rapat=k-24|butir=9|isi=FKDM|penerima=provinsi, semua",
	"rapat=k-24|butir=15|isi=hanya di sini|penerima=64.08",
};

/* As the province has it: each of its own region ... */
static const char *const told_next_door[] = {
	"rekomendasi=k-24#5|penerima=64.71|tanggal=2025-08-05|status=sesuai|"
	    "bukti_jenis=berita|berlaku_sampai=2029|catatan=milik kami",
};

/* ... and what it has not. */
static const char *const told_there[] = {
	"rekomendasi=k-24#5|penerima=64.08|tanggal=2025-12-01|status=sesuai|"
	    "bukti_nomor=9",
	"rekomendasi=x-25#1|penerima=64.08|tanggal=2025-12-01|status=sesuai|"
	    "bukti_nomor=9",
};

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
	act_for(o, "64.71");
	put_all(o, &tindak_lanjut_type, told_next_door,
	    KB_LEN(told_next_door));
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

	went_well(of_item(o, "k-24#5", NULL, &p), &o->err, "entries");
	for (size_t i = 0; i < p.nsel; i++) {
		if (strcmp(p.sel[i].penerima, "64.71") == 0)
			n += p.sel[i].ncatatan;
		all += p.sel[i].ncatatan;
	}
	is_int((long long)n, 1, "told by two offices");
	is_int((long long)all, 3, "and all");
	rakor_pantau_free(&p);
}

/* What one office takes back the other still says. */
static void
taken_back(struct office *o)
{
	take_back(o, "64", "k-24#5", "64.71", "");
	cells_are(o, "k-24#5", "64.71",
	    "64.71: 2025-12-31 sesuai tepat_waktu ada 2025-08-05\n");
	take_back(o, "64.71", "k-24#5", "64.71", "");
	cells_are(o, "k-24#5", "64.71",
	    "64.71: 2025-12-31 belum terlambat - -\n");
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
	put_all(&o, &rekomendasi_type, repeated, KB_LEN(repeated));
	two_offices(&o);
	told_once(&o);
	taken_back(&o);
	three_offices(&o);
	office_remove(&o);
	return done_testing();
}
