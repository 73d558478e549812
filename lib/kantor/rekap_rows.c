/* SPDX-License-Identifier: ISC */
/* rekap_rows.c - a cross-table for programs: a record for each cell. */
#include "kesbang/rekap.h"

static const struct kb_field row_fields[] = {
	TEXT(struct kb_rekap_row, baris, "ukuran baris; kosong: belum diisi"),
	TEXT(struct kb_rekap_row, kolom, "ukuran kolom; kosong: belum diisi"),
	INT(struct kb_rekap_row, jumlah, "yang dihitung; kosong: belum "
	    "diketahui"),
	INT(struct kb_rekap_row, belum_diketahui, "catatan yang angkanya "
	    "belum diketahui"),
};

const struct kb_type kb_rekap_type = {
	.name = "rekap", .help = "jumlah menurut satu atau dua ukuran",
	.size = sizeof(struct kb_rekap_row), KB_FIELDS(row_fields),
};

const char *
kb_rekap_columns(const struct kb_rekap *r)
{
	if (r->sum.n > 0)
		return r->column.n > 0 ? "baris,kolom,jumlah,belum_diketahui" :
		    "baris,jumlah,belum_diketahui";
	return r->column.n > 0 ? "baris,kolom,jumlah" : "baris,jumlah";
}

struct kb_rekap_row
kb_rekap_row(const struct kb_rekap *r, size_t i)
{
	struct kb_rekap_row row = { r->rows.code[i / r->columns.n],
	    r->columns.code[i % r->columns.n], { r->cell[i], true },
	    { 0, false } };

	if (r->held != NULL) {
		row.jumlah.known = r->held[i].yes > 0 ||
		    (r->held[i].no == 0 && !kb_rekap_empty(r, &r->held[i]));
		row.belum_diketahui = (kb_int){ r->held[i].no, true };
	}
	return row;
}

int
kb_rekap_rows(const struct kb_rekap *r, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	for (size_t i = 0; i < r->rows.n * r->columns.n; i++) {
		struct kb_rekap_row row = kb_rekap_row(r, i);
		int rc = fn(arg, &row, err);

		if (rc != 0)
			return rc;
	}
	return 0;
}
