/* SPDX-License-Identifier: ISC */
/* sample.h - a record with a field of each kind that templates name. */
#ifndef TESTS_SAMPLE_H
#define TESTS_SAMPLE_H

#include "kesbang/template.h"

struct sample {
	kb_text	 nama, singkatan, skt, syarat;
	kb_date	 berakhir;
	kb_enum	 bentuk, lewat;
};

static const struct kb_word sample_bentuk[] = {
	{ "yayasan", "Yayasan", NULL },
	{ "tidak_berbadan_hukum", "Tidak berbadan hukum", NULL },
	{ NULL, NULL, NULL }
};

static const struct kb_field sample_fields[] = {
	TEXT(struct sample, nama, "nama"),
	TEXT(struct sample, singkatan, "singkatan"),
	TEXT(struct sample, skt, "nomor SKT"),
	TEXT(struct sample, syarat, "yang belum ada"),
	DATE(struct sample, berakhir, "hari terakhir"),
	ENUM(struct sample, bentuk, sample_bentuk, "bentuk"),
	FLAG(struct sample, lewat, "sudah lewat"),
};

static const struct kb_type sample_type = {
	.name = "contoh", .size = sizeof(struct sample),
	KB_FIELDS(sample_fields),
};

static const char *const sample_labels[] = { "Hal", "Yth", "Tembusan", NULL };

#endif
