/* SPDX-License-Identifier: ISC */
/* rekap_rows.c - a cross-table for programs: a record for each cell. */
#include "kesbang/rekap.h"

static const struct kb_field row_fields[] = {
	TEXT(struct kb_rekap_row, baris, "ukuran baris; kosong: belum diisi"),
	TEXT(struct kb_rekap_row, kolom, "ukuran kolom; kosong: belum diisi"),
	INT(struct kb_rekap_row, jumlah, "yang dihitung"),
};

const struct kb_type kb_rekap_type = {
	.name = "rekap", .help = "jumlah menurut satu atau dua ukuran",
	.size = sizeof(struct kb_rekap_row), KB_FIELDS(row_fields),
};

const char *
kb_rekap_columns(const struct kb_rekap *r)
{
	return r->column.n > 0 ? "baris,kolom,jumlah" : "baris,jumlah";
}

int
kb_rekap_rows(const struct kb_rekap *r, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	for (size_t i = 0; i < r->rows.n; i++)
		for (size_t j = 0; j < r->columns.n; j++) {
			struct kb_rekap_row row = { r->rows.code[i],
			    r->columns.code[j],
			    { r->cell[i * r->columns.n + j], true } };
			int rc = fn(arg, &row, err);

			if (rc != 0)
				return rc;
		}
	return 0;
}
