/* SPDX-License-Identifier: ISC */
/* rekap.c - what reports, and the events that they tell of, are counted by. */
#include "events.h"
#include "kesbang/rekap.h"

static int
add_team(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	kb_rekap_expect(arg, ((const struct tim *)rec)->nama);
	return 0;
}

/* Teams that were registered on some day of the period. */
static int
expect_teams(struct kb_kantor *k, const struct kb_rekap *r,
    struct kb_side *side, struct kb_err *err)
{
	char from[KB_DATE_TEXT] = "", to[KB_DATE_TEXT] = "9999";

	if (r->period.from.ymd != 0)
		kb_date_iso(r->period.from, from);
	if (r->period.to.ymd != 0)
		kb_date_iso(r->period.to, to);
	return kb_query(k->db, &tim_type, "SELECT nama FROM tim WHERE "
	    "kantor = ?1 AND berlaku_mulai <= ?3 AND "
	    "coalesce(berlaku_sampai, '9999') >= ?2 ORDER BY berlaku_mulai, "
	    "nama", KB_ARGS3((const char *)k->env.office.s,
	    (const char *)from, (const char *)to), add_team, side, err);
}

static uint64_t
mark(struct kb_kantor *k, const void *rec)
{
	return laporan_event(k, rec);
}

/* name, label, alias; how */
#define UKURAN(X)							\
	X("hari", "hari", "tanggal",					\
	    .column = "tanggal", .by = KB_BY_DAY)			\
	X("minggu", "minggu", NULL,					\
	    .column = "tanggal", .by = KB_BY_WEEK)			\
	X("bulan", "bulan", NULL,					\
	    .column = "tanggal", .by = KB_BY_MONTH)			\
	X("triwulan", "triwulan", NULL,					\
	    .column = "tanggal", .by = KB_BY_QUARTER)			\
	X("tahun", "tahun", NULL,					\
	    .column = "tanggal", .by = KB_BY_YEAR)			\
	X("bidang", "bidang", NULL, 0)					\
	X("subbidang", "subbidang", NULL, 0)				\
	X("kategori", "kategori", NULL, 0)				\
	X("tema", "tema", "isu", 0)					\
	X("athg", "ATHG", NULL, 0)					\
	X("provinsi", "provinsi", NULL,					\
	    .column = "wilayah", .by = KB_BY_PROVINCE)			\
	X("kabkota", "kabupaten/kota", "kabupaten|kota",		\
	    .column = "wilayah", .by = KB_BY_REGENCY)			\
	X("kecamatan", "kecamatan", "wilayah",				\
	    .column = "wilayah", .by = KB_BY_DISTRICT)			\
	X("kelurahan", "kelurahan/desa", "desa",			\
	    .column = "wilayah", .by = KB_BY_VILLAGE)			\
	X("tim", "tim", NULL, .expect = expect_teams)			\
	X("sumber", "sumber", NULL, 0)					\
	X("jenis", "jenis", NULL, 0)					\
	X("klasifikasi", "klasifikasi", NULL, 0)

const struct kb_word laporan_ukuran[] = { UKURAN(KB_MEASURE_WORD) { 0 } };
static const struct kb_measure ukuran[] = { UKURAN(KB_MEASURE_HOW) };

#define BESIDE								\
	.type = &laporan_type, .dates = "tanggal", .word = laporan_ukuran, \
	.measure = ukuran, .aside_why = "yang bukan kejadian", .aside = {	\
		[LAPORAN_REKAP_NIHIL] = { "jenis = 'nihil'", "nihil" },	\
		[LAPORAN_REKAP_RENCANA] = { "(keadaan IS 'rencana' AND "	\
		    "jenis <> 'nihil')", "rencana" },			\
	}

const struct kb_rekap_of laporan_rekap = {
	BESIDE, .what = "laporan", .counted = "laporan",
};

const struct kb_rekap_of laporan_rekap_kejadian = {
	BESIDE, .what = "kejadian", .counted = "kejadian berbeda; satu "
	    "rangkaian laporan adalah satu kejadian",
	.aside_out = true, .mark = mark,
	.columns = "kantor,nomor,tanggal,jam,wilayah,judul,rujukan",
};
