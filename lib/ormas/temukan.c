/* SPDX-License-Identifier: ISC */
/* temukan.c - what the counter is told of an ormas that was asked for. */
#include "kesbang/tempo.h"

#define R struct ormas_found
static bool
bound(const void *rec)
{
	return ((const R *)rec)->dasar.n == ORMAS_PALING_LAMBAT;
}

static const struct kb_field found_fields[] = {
	TEXT(R, nomor, "nomor catatan", .show = true),
	TEXT(R, nama, "nama", .show = true),
	TEXT(R, singkatan, "nama singkat", .show = true),
	ENUM(R, keadaan, ormas_keadaan, "pendaftarannya hari ini",
	    .show = true),
	DATE(R, berakhir, "hari terakhir SKT atau izinnya",
	    .show = true, .bound = bound),
	REGION(R, wilayah, "kecamatan atau kelurahan", .show = true),
	TEXT(R, ketua, "ketua", .private = true, .show = true),
	DATE(R, pengurus_berakhir, "hari terakhir masa bakti pengurus"),
	TEXT(R, alamat, "alamat sekretariat", .private = true, .mask = true),
	TEXT(R, telepon, "nomor telepon", .private = true, .mask = true),
};

const struct kb_type ormas_found_type = {
	.name = "ormas", .help = "ormas yang ditemukan",
	.size = sizeof(R), KB_FIELDS(found_fields),
};

void
ormas_found_row(const struct ormas_hari *h, const struct ormas *o, R *row)
{
	struct ormas_fakta f;
	const struct ormas_masa *m;
	struct ormas_status s;

	*row = (R){ .nomor = o->head.nomor, .nama = o->nama,
	    .singkatan = o->singkatan, .wilayah = o->wilayah,
	    .ketua = o->ketua, .alamat = o->alamat, .telepon = o->telepon };
	ormas_fakta_of(h, o, &f);
	ormas_status(o, &h->set, &f, h->today, &s);
	row->keadaan = s.keadaan;
	row->pengurus_berakhir = s.masa[ORMAS_PENGURUS].berakhir;
	m = &s.masa[o->bentuk.n == ORMAS_ASING ? ORMAS_IZIN : ORMAS_SKT];
	row->berakhir = m->berakhir;
	row->dasar = m->dasar;
}
