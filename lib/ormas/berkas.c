/* SPDX-License-Identifier: ISC */
/* berkas.c - the papers of a filing, against its checklist. */
#include "rules.h"

static const struct kb_field berkas_fields[] = {
	KB_HEAD(struct ormas_berkas),
	REF(struct ormas_berkas, permohonan, "permohonan", "nomor permohonan",
	    .need = true, .key = KB_KEY, .show = true),
	TEXT(struct ormas_berkas, syarat, "kode syarat dalam daftar syarat "
	    "prosedurnya", .need = true, .key = KB_KEY, .show = true),
	FLAG(struct ormas_berkas, ada, "ada dan memenuhi syarat", .show = true),
	DATE(struct ormas_berkas, diterima, "tanggal diterima kantor",
	    .show = true),
	TEXT(struct ormas_berkas, nomor_dokumen, "nomor dokumen",
	    .find = true),
	DATE(struct ormas_berkas, tanggal_dokumen, "tanggal dokumen"),
	TEXT(struct ormas_berkas, catatan, "yang masih kurang pada dokumen "
	    "ini", .show = true),
	KB_TAIL(struct ormas_berkas),
};

const struct kb_type ormas_berkas_type = {
	.name = "berkas", .table = "ormas_berkas",
	.help = "dokumen satu permohonan menurut daftar syaratnya",
	.size = sizeof(struct ormas_berkas), KB_FIELDS(berkas_fields),
	.head = true, WORK_IN_HAND,
};
