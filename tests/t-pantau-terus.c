/* SPDX-License-Identifier: ISC */
/* What later meetings take over is one duty. */
#include "pantau_contoh.h"

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

	if (of_item(o, item, who, &p) != 0 || p.nsel != 1) {
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

int
main(void)
{
	struct office o;

	office_folder(&o);
	office_open(&o, "2026-03-20", "64");
	put_all(&o, &rapat_type, meetings, KB_LEN(meetings));
	put_one(&o, &rapat_type, "nomor=k-26|jenis=rakor|tanggal=2026-03-02|"
	    "nama=R 26|wilayah=64");
	put_all(&o, &rekomendasi_type, chain_items, KB_LEN(chain_items));
	put_all(&o, &tindak_lanjut_type, chain_told, KB_LEN(chain_told));
	one_duty(&o);
	chain_goes_on(&o);
	parts_of_parts(&o);
	office_remove(&o);
	return done_testing();
}
