/* SPDX-License-Identifier: ISC */
/* rekap.c - what potensi and peristiwa are counted by. */
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "kesbang/rekap_konflik.h"

#define UKURAN(X, day)							\
	X("tahun", "tahun", NULL, .column = day, .by = KB_BY_YEAR)	\
	X("triwulan", "triwulan", NULL, .column = day,			\
	    .by = KB_BY_QUARTER)					\
	X("bulan", "bulan", NULL, .column = day, .by = KB_BY_MONTH)	\
	X("isu", "isu", NULL, 0)					\
	X("sumber", "sumber konflik", "sumber_konflik|sumber uu",	\
	    .column = "sumber_konflik", .unknown = "(belum ditentukan)") \
	X("provinsi", "provinsi", NULL,					\
	    .column = "wilayah", .by = KB_BY_PROVINCE)			\
	X("kabkota", "kabupaten/kota", "kabupaten|kota|wilayah",	\
	    .column = "wilayah", .by = KB_BY_REGENCY, .near = true)	\
	X("kecamatan", "kecamatan", NULL,				\
	    .column = "wilayah", .by = KB_BY_DISTRICT, .near = true)	\
	X("kelurahan", "kelurahan/desa", "desa",			\
	    .column = "wilayah", .by = KB_BY_VILLAGE, .used = true)	\
	X("tingkat", "tingkat kerawanan", NULL,				\
	    .unknown = "(belum dinilai)")				\
	X("tahap", "tahap penanganan", NULL, 0)				\
	X("proses", "status proses", NULL, 0)				\
	X("tema", "tema", NULL, .used = true, .unknown = "(tanpa tema)")

const struct kb_word konflik_ukuran[] = {
	UKURAN(KB_MEASURE_WORD, "") { 0 }
};

static const struct kb_measure of_potensi[] = {
	UKURAN(KB_MEASURE_HOW, "tanggal")
}, of_peristiwa[] = {
	UKURAN(KB_MEASURE_HOW, "mulai")
};

const struct kb_word konflik_korban[] = {
	{ "tewas", "korban tewas", "meninggal" },
	{ "luka", "korban luka", NULL },
	{ "pengungsi", NULL, NULL },
	{ "bangunan", "bangunan rusak", NULL },
	{ "kerugian", "taksiran kerugian", NULL },
	{ 0 }
};

const struct kb_rekap_of konflik_rekap_potensi = {
	.type = &potensi_type, .what = "potensi",
	.counted = "potensi menurut hari dipetakan; tingkat dan proses menurut "
	    "penilaian terakhir dalam periode", .dates = "tanggal",
	.word = konflik_ukuran, .measure = of_potensi,
	.aside = { { "ditutup IS NOT NULL", "yang sudah ditutup" } },
	.first = "isu", .across = "tahun",
}, konflik_rekap_peristiwa = {
	.type = &peristiwa_type, .what = "peristiwa",
	.counted = "peristiwa menurut hari mulainya", .dates = "mulai",
	.word = konflik_ukuran, .measure = of_peristiwa,
	.aside = { { "memenuhi_uu = 'ya'", "yang memenuhi pengertian konflik "
	    "sosial UU 7/2012 Pasal 1 angka 1" } },
	.sums = konflik_korban, .first = "isu", .across = "tahun",
};

/* ---- potensi as they stand at the end of the period ---- */

static const struct kb_period ever = { { 19000101 }, { 21991231 } };

static int
put_standing(struct kb_kantor *k, const struct konflik_keadaan *s,
    struct kb_err *err)
{
	struct kb_computed *to = NULL;
	int rc = kb_computed_begin(k->db, &potensi_type, &to, err);

	for (size_t i = 0; rc == 0 && i < s->npotensi; i++) {
		struct potensi p;

		keadaan_kini(s, &s->potensi[i], &p);
		rc = kb_computed_add(to, &p, err);
	}
	kb_computed_end(to);
	return rc;
}

static int
standing(struct kb_kantor *k, const struct kb_period *asked,
    struct kb_err *err)
{
	/* Of all that is on record, as events are counted, too. */
	struct konflik_tanya ask = { .masa = ever, .wilayah = "00",
	    .tanpa_peristiwa = true };
	struct konflik_keadaan s;
	int rc;

	if (asked->to.ymd != 0)
		ask.masa.to = asked->to;
	rc = konflik_keadaan(k, &ask, &s, err);
	if (rc == 0)
		rc = put_standing(k, &s, err);
	konflik_keadaan_free(&s);
	return rc;
}

/* ---- years, quarters and months that are not whole ---- */

/* "s.d. 24 Juli 2013"; "TW III 2013 s.d. 24 Juli 2013" */
static void
relabel(char **label, const struct kb_period *year, const struct kb_period *p)
{
	bool whole = kb_period_at(KB_EACH_YEAR, year->from, 0, NULL).to.ymd ==
	    year->to.ymd && year->from.ymd % 10000 == 101;
	struct kb_buf b = KB_BUF_INIT;

	if (p->from.ymd == year->from.ymd) {
		if (!whole)
			kb_buf_addf(&b, "%s ", *label);
		kb_buf_adds(&b, "s.d. ");
		kb_date_long(&b, p->to);
	} else {
		kb_period_long(&b, p);
	}
	free(*label);
	*label = kb_buf_take(&b);
}

static void
mark_parts(struct kb_rekap_side *a, const struct kb_period *known)
{
	for (size_t i = 0; i < a->n; i++) {
		struct kb_period year, p;

		if (a->code[i] == NULL || kb_period_parse(a->code[i],
		    (kb_date){ 0 }, &year, NULL) != 0)
			continue;
		p = year;
		if (known->from.ymd > p.from.ymd)
			p.from = known->from;
		if (known->to.ymd < p.to.ymd)
			p.to = known->to;
		/* One that has not begun has nothing that is cut. */
		if (p.from.ymd <= p.to.ymd && (p.from.ymd != year.from.ymd ||
		    p.to.ymd != year.to.ymd))
			relabel(&a->label[i], &year, &p);
	}
}

/* Of what was asked for, as far as there can be any: until today. */
static void
mark_spans(struct kb_kantor *k, struct kb_rekap *r, struct kb_period asked)
{
	static const char *const span[] = { "tahun", "triwulan", "bulan" };

	if (asked.to.ymd == 0 || asked.to.ymd > k->env.today.ymd)
		asked.to = k->env.today;
	for (size_t i = 0; i < KB_LEN(span); i++) {
		kb_enum e = kb_rekap_named(r->of, span[i]);

		if (r->row.n == e.n)
			mark_parts(&r->rows, &asked);
		if (r->column.n == e.n)
			mark_parts(&r->columns, &asked);
	}
}

/* They are on record, and in no report of the office. */
static void
tell_outside(struct kb_kantor *k, struct kb_rekap *r)
{
	struct kb_buf sql = KB_BUF_INIT;
	int64_t n;

	kb_buf_addf(&sql, "SELECT count(*) FROM %s WHERE 1%s",
	    r->of->type->table, kb_buf_str(&r->filter->where));
	keadaan_di_luar(&k->env.office, &sql);
	n = kb_one(k->db, 0, sql.s, r->filter->arg);
	if (n > 0)
		kb_buf_addf(&r->note, "Termasuk %lld di luar wilayah kantor, "
		    "yang tidak ikut laporan triwulan, peta dan grafik.\n",
		    (long long)n);
	kb_buf_free(&sql);
}

static int
count(struct kb_kantor *k, struct kb_rekap *r, struct kb_err *err)
{
	const struct kb_period asked = r->period;
	int rc = kb_rekap_count(k, r, err);

	if (rc == 0) {
		mark_spans(k, r, asked);
		tell_outside(k, r);
	}
	return rc;
}

int
konflik_rekap_count(struct kb_kantor *k, struct kb_rekap *r,
    struct kb_err *err)
{
	if (r->of == &konflik_rekap_potensi &&
	    standing(k, &r->period, err) != 0)
		return -1;
	return count(k, r, err);
}

/* ---- both classifications of the same records ---- */

static const char *const sides[KONFLIK_SISI] = {
	[KONFLIK_SISI_ISU] = "isu", [KONFLIK_SISI_SUMBER] = "sumber",
};

int
konflik_sisi_count(struct kb_kantor *k, const struct kb_rekap *like,
    struct konflik_sisi *s, struct kb_err *err)
{
	memset(s, 0, sizeof(*s));
	if (like->of == &konflik_rekap_potensi &&
	    standing(k, &like->period, err) != 0)
		return -1;
	for (size_t i = 0; i < KONFLIK_SISI; i++) {
		s->r[i] = *like;
		s->r[i].row = kb_rekap_named(like->of, sides[i]);
		if (count(k, &s->r[i], err) != 0)
			return -1;
	}
	return 0;
}

void
konflik_sisi_free(struct konflik_sisi *s)
{
	for (size_t i = 0; i < KONFLIK_SISI; i++)
		kb_rekap_free(&s->r[i]);
}

#define T struct konflik_sisi_row
static const struct kb_field sisi_fields[] = {
	TEXT(T, ukuran, "isu atau sumber", .show = true),
	TEXT(T, baris, "kodenya; kosong: belum diisi", .show = true),
	TEXT(T, kolom, "ukuran ke samping", .show = true),
	INT(T, jumlah, "jumlah catatan, atau yang dijumlahkan; kosong: belum "
	    "diketahui", .show = true),
	INT(T, belum_diketahui, "catatan yang angkanya belum diketahui"),
};
#undef T

const struct kb_type konflik_sisi_type = {
	.name = "rekap", .help = "rekap menurut isu dan menurut sumber",
	.size = sizeof(struct konflik_sisi_row), KB_FIELDS(sisi_fields),
};

const char *
konflik_sisi_kolom(const struct konflik_sisi *s)
{
	return s->r[0].sum.n > 0 ? "ukuran,baris,kolom,jumlah,belum_diketahui" :
	    "ukuran,baris,kolom,jumlah";
}

int
konflik_sisi_rows(const struct konflik_sisi *s, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	for (size_t n = 0; n < KONFLIK_SISI; n++) {
		const struct kb_rekap *r = &s->r[n];

		for (size_t i = 0; i < r->rows.n * r->columns.n; i++) {
			struct kb_rekap_row c = kb_rekap_row(r, i);
			struct konflik_sisi_row row = { sides[n], c.baris,
			    c.kolom, c.jumlah, c.belum_diketahui };

			if (fn(arg, &row, err) != 0)
				return -1;
		}
	}
	return 0;
}
