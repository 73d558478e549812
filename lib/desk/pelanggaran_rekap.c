/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran_rekap.c - counts by one or two measures.  What is of several
 * sources or units is added up nowhere, so that a table of them is refused
 * unless it keeps them apart; a number is another pair in each election.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pelanggaran.h"

#define UKURAN(X)							\
	X("hari", "hari", "tanggal",					\
	    .column = "tanggal", .by = KB_BY_DAY, .used = true)		\
	X("minggu", "minggu", NULL,					\
	    .column = "tanggal", .by = KB_BY_WEEK)			\
	X("bulan", "bulan", NULL,					\
	    .column = "tanggal", .by = KB_BY_MONTH)			\
	X("tahun", "tahun", NULL,					\
	    .column = "tanggal", .by = KB_BY_YEAR)			\
	X("pilkada", "pemilihan", NULL, .used = true)			\
	X("kepala_daerah", "kepala daerah", NULL, .used = true,		\
	    .unknown = "(tidak disebut)")				\
	X("tahapan", "tahapan", NULL, .used = true,			\
	    .unknown = "(tidak disebut)")				\
	X("paslon", "pasangan calon", NULL, .used = true,		\
	    .unknown = "(tidak disebut)")				\
	X("jenis", "jenis", NULL, .used = true)				\
	X("satuan", "satuan", NULL, .used = true, .apart = true,	\
	    .unknown = "(tidak disebut)")				\
	X("putusan", "putusan", NULL, .used = true,			\
	    .unknown = "(belum diputus)")				\
	X("sumber", "sumber", NULL, .used = true, .apart = true,	\
	    .unknown = "(tidak disebut)")				\
	X("provinsi", "provinsi", NULL,					\
	    .column = "wilayah", .by = KB_BY_PROVINCE)			\
	X("kabkota", "kabupaten/kota", "kabupaten|kota|wilayah",	\
	    .column = "wilayah", .by = KB_BY_REGENCY, .used = true)	\
	X("kecamatan", "kecamatan", NULL,				\
	    .column = "wilayah", .by = KB_BY_DISTRICT, .used = true)

const struct kb_word pelanggaran_ukuran[] = {
	UKURAN(KB_MEASURE_WORD) { 0 }
};
static const struct kb_measure measures[] = { UKURAN(KB_MEASURE_HOW) };

static const struct kb_word sums[] = {
	{ "jumlah", "dugaan pelanggaran", NULL }, { 0 }
};

const struct kb_rekap_of pelanggaran_rekap = {
	.type = &pelanggaran_type, .what = "catatan",
	.counted = "dugaan pelanggaran", .dates = "tanggal",
	.word = pelanggaran_ukuran, .measure = measures, .sums = sums,
	.said = true,
};

/* ---- what may not be added up ---- */

struct value {
	kb_text	 nilai;
};

static const struct kb_field value_fields[] = {
	TEXT(struct value, nilai, ""),
};

static const struct kb_type value_type = {
	.name = "pelanggaran", .size = sizeof(struct value),
	KB_FIELDS(value_fields),
};

struct values {
	struct kb_buf	 told;
	size_t		 n;
};

static int
add_value(void *arg, void *rec, struct kb_err *err)
{
	struct values *v = arg;
	const struct value *x = rec;

	(void)err;
	if (v->n++ < 5)
		kb_buf_addf(&v->told, "%s%s", v->n > 1 ? ", " : "",
		    x->nilai != NULL ? x->nilai : "(tidak disebut)");
	return 0;
}

/* The different values of an expression among what is asked for. */
static int
different(struct kb_kantor *k, const struct kb_rekap *r, const char *what,
    struct values *v, struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT min(%s) AS nilai FROM pelanggaran "
	    "WHERE jumlah > 0%s GROUP BY lower(%s) ORDER BY 1", what,
	    kb_buf_str(&r->filter->where), what);
	int rc;

	*v = (struct values){ .n = 0 };
	rc = kb_query(k->db, &value_type, sql, r->filter->arg, add_value, v,
	    err);
	free(sql);
	return rc;
}

/* More than one of them, and no side of the table that tells them apart. */
static int
one_of(struct kb_kantor *k, const struct kb_rekap *r, const char *measure,
    const char *what, const char *why, struct kb_err *err)
{
	struct values v;
	int rc = 0;

	if (kb_rekap_has(r, measure))
		return 0;
	rc = different(k, r, what, &v, err);
	if (rc == 0 && v.n > 1)
		rc = r->public && strcmp(measure, "sumber") == 0 ?
		    kb_fail(err, KB_USAGE, "%s; untuk umum pakai daftarnya, "
		    "tanpa --baris dan --kolom", why) :
		    kb_fail(err, KB_USAGE, "%s: %s%s; pilih satu dengan --%s, "
		    "atau pakai --kolom %s", why, kb_buf_str(&v.told), v.n >
		    5 ? ", ..." : "", strcmp(measure, "kabkota") == 0 ?
		    "wilayah" : measure, measure);
	kb_buf_free(&v.told);
	return rc;
}

/* A candidate's illness is no violation. */
static int
leave_sick(struct kb_kantor *k, struct kb_rekap *r, struct kb_filter *f,
    struct kb_err *err)
{
	const char *sick = "jenis = 'calon_positif'";
	char *sql = kb_asprintf("SELECT count(*) FROM pelanggaran WHERE %s%s",
	    sick, kb_buf_str(&f->where));
	int64_t n = kb_one(k->db, 0, sql, f->arg), all;

	free(sql);
	all = kb_store_count(k->db, f);
	if (n == 0 || n == all)
		return 0;
	if ((f->used >> kb_field_find(&pelanggaran_type, "jenis") & 1) != 0)
		return kb_fail(err, KB_USAGE, "--jenis: calon positif bukan "
		    "pelanggaran dan tidak dijumlahkan dengannya; hitung "
		    "tersendiri");
	kb_filter_add_sql(f, "jenis <> 'calon_positif'");
	kb_buf_addf(&r->note, "Tidak termasuk %lld catatan tentang calon yang "
	    "positif Covid-19: itu bukan pelanggaran.\n", (long long)n);
	return 0;
}

/* That there is none is of every kind, and none of its own. */
static int
leave_nil(struct kb_kantor *k, struct kb_rekap *r, struct kb_filter *f,
    struct kb_err *err)
{
	struct values v = { .n = 0 };
	char *sql;
	int64_t n;
	int rc;

	if (!kb_rekap_has(r, "jenis"))
		return 0;
	sql = kb_asprintf("SELECT count(*) FROM pelanggaran WHERE "
	    "jenis = 'nihil'%s", kb_buf_str(&f->where));
	n = kb_one(k->db, 0, sql, f->arg);
	free(sql);
	if (n == 0)
		return 0;
	sql = kb_asprintf("SELECT min(sumber) AS nilai FROM pelanggaran WHERE "
	    "jenis = 'nihil'%s GROUP BY lower(sumber) ORDER BY 1",
	    kb_buf_str(&f->where));
	rc = kb_query(k->db, &value_type, sql, f->arg, add_value, &v, err);
	free(sql);
	kb_buf_addf(&r->note, "Nihil, tidak ada satu pun, dinyatakan dalam "
	    "%lld catatan%s%s; itu bukan jenis tersendiri.\n", (long long)n,
	    r->public ? "" : ": ", r->public ? "" : kb_buf_str(&v.told));
	kb_buf_free(&v.told);
	kb_filter_add_sql(f, "jenis <> 'nihil'");
	return rc;
}

/* What a province has counted may hold what its cities have. */
static int
tell_nested(struct kb_kantor *k, struct kb_rekap *r, struct kb_filter *f,
    struct kb_err *err)
{
	struct pelanggaran_daftar d;
	int rc = pelanggaran_baca(k, f, (kb_date){ 0 }, &d, err);

	if (rc == 0 && d.bersarang > 0)
		kb_buf_addf(&r->note, "Termasuk %zu catatan tentang wilayah di "
		    "dalam wilayah lain yang dihitung sumber yang sama: "
		    "pastikan belum terhitung di sana.\n", d.bersarang);
	pelanggaran_daftar_free(&d);
	return rc;
}

int
pelanggaran_rekap_count(struct kb_kantor *k, struct kb_rekap *r,
    struct kb_err *err)
{
	/* The command's own; it is read by nobody after this. */
	struct kb_filter *f = (struct kb_filter *)(uintptr_t)r->filter;
	size_t left = pelanggaran_saring(k, f);

	if (left > 0)
		kb_buf_addf(&r->note, "%zu catatan kantor lain tentang hal "
		    "yang sama tidak ikut dihitung.\n", left);
	if (leave_sick(k, r, f, err) != 0 ||
	    one_of(k, r, "sumber", "sumber", "hitungan sumber yang berlainan "
	    "tidak dijumlahkan", err) != 0 ||
	    one_of(k, r, "satuan", "satuan", "yang satuannya berlainan tidak "
	    "dijumlahkan", err) != 0 ||
	    one_of(k, r, "pilkada", "pilkada", "pemilihan yang berlainan tidak "
	    "dijumlahkan", err) != 0)
		return -1;
	if (kb_rekap_has(r, "paslon") &&
	    (one_of(k, r, "kabkota", "substr(wilayah, 1, 5)", "nomor urut "
	    "pasangan calon berlaku di satu wilayah", err) != 0 ||
	    one_of(k, r, "kepala_daerah", "kepala_daerah", "nomor urut "
	    "pasangan calon berlaku di satu pemilihan", err) != 0))
		return -1;
	if (leave_nil(k, r, f, err) != 0 || tell_nested(k, r, f, err) != 0)
		return -1;
	return kb_rekap_count(k, r, err);
}
