/* SPDX-License-Identifier: ISC */
/* columns.c - kolom: the data dictionary. */
#include "verbs.h"

struct column_row {
	kb_text	 kolom, jenis, arti, pilihan, ejaan;
	kb_enum	 wajib, kunci, pribadi, disamarkan;
};

static const struct kb_field column_fields[] = {
	TEXT(struct column_row, kolom, "nama kolom", .show = true),
	TEXT(struct column_row, jenis, "jenis nilai", .show = true),
	FLAG(struct column_row, wajib, "wajib diisi", .show = true),
	FLAG(struct column_row, kunci, "bagian dari kunci alami",
	    .show = true),
	FLAG(struct column_row, pribadi, "tidak ikut --publik"),
	TEXT(struct column_row, arti, "arti", .show = true),
	TEXT(struct column_row, pilihan, "nilai yang diterima", .show = true),
	TEXT(struct column_row, ejaan, "judul kolom lain yang dikenal"),
	FLAG(struct column_row, disamarkan, "disamarkan tanpa --lengkap"),
};

static const struct kb_type column_type = {
	.name = "kolom", .size = sizeof(struct column_row),
	KB_FIELDS(column_fields),
};

int
kb_run_columns(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kb_list_begin(ctx, &column_type, NULL, err) != 0)
		return -1;
	for (size_t i = 0; i < ctx->type->nfield; i++) {
		const struct kb_field *f = &ctx->type->field[i];
		struct column_row row = { .kolom = f->name,
		    .jenis = kb_kind_name(f), .arti = f->help,
		    .ejaan = f->alias,
		    .wajib = { f->need ? KB_FLAG_YES : KB_FLAG_NO },
		    .kunci = { f->key ? KB_FLAG_YES : KB_FLAG_NO },
		    .pribadi = { f->private ? KB_FLAG_YES : KB_FLAG_NO },
		    .disamarkan = { f->mask ? KB_FLAG_YES : KB_FLAG_NO } };

		kb_buf_cut(&b, 0);
		kb_field_allowed(f, &b);
		row.pilihan = b.len > 0 ? b.s : NULL;
		kb_out_row(&ctx->out, &row);
	}
	kb_list_end(ctx);
	kb_buf_free(&b);
	return 0;
}
