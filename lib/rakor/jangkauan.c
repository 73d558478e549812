/* SPDX-License-Identifier: ISC */
/* jangkauan.c - groups that were reached, as units told their meetings. */
#include "kesbang/daftar_rakor.h"

#define UKURAN(X)							\
	X("sasaran", "kelompok sasaran", NULL, .used = true)		\
	X("program", "program", NULL, .used = true)			\
	X("satuan", "satuan", NULL, .used = true,			\
	    .unknown = "(tanpa satuan)")				\
	X("unit", "unit kantor", "bidang", .used = true)		\
	X("sub_unit", "subbidang", NULL, .used = true)			\
	X("rapat", "rapat", NULL, .used = true)

const struct kb_word rakor_jangkauan_ukuran[] = {
	UKURAN(KB_MEASURE_WORD) { 0 }
};
static const struct kb_measure ukuran[] = { UKURAN(KB_MEASURE_HOW) };

static const struct kb_word sums[] = {
	{ "jumlah", "banyaknya sasaran", NULL }, { 0 }
};

const struct kb_rekap_of rakor_jangkauan = {
	.type = &bahasan_type, .what = "bahasan", .counted = "bahasan",
	.word = rakor_jangkauan_ukuran, .measure = ukuran, .sums = sums,
	.first = "sasaran", .across = "satuan",
};

/* What is planned or was put off has reached nobody; asked for by its jenis
 * it is counted by itself. */
void
rakor_jangkauan_saring(struct kb_filter *f)
{
	int jenis = kb_field_named(f->type, "jenis");

	kb_filter_add_sql(f, "jumlah IS NOT NULL");
	if ((f->used >> jenis & 1) == 0)
		kb_filter_add_sql(f, "jenis NOT IN ('rencana', 'tertunda')");
}

/* Persons and parties are not added up in silence. */
int
rakor_jangkauan_count(struct kb_kantor *k, struct kb_rekap *r,
    struct kb_err *err)
{
	struct kb_rekap units = { .of = r->of, .filter = r->filter,
	    .row = kb_rekap_named(r->of, "satuan"), .sum = r->sum };
	int rc = kb_rekap_count(k, r, err);

	if (rc == 0)
		rc = kb_rekap_count(k, &units, err);
	if (rc == 0 && units.rows.n > 1)
		kb_buf_addf(&r->note, "jumlahnya meliputi %zu satuan yang "
		    "berlainan; saring dengan --satuan\n", units.rows.n);
	kb_rekap_free(&units);
	return rc;
}
