/* SPDX-License-Identifier: ISC */
/* jenis.c - which records travel, and how a bundle is called. */
#include <inttypes.h>
#include <string.h>

#include "tukar.h"

static const struct kb_field nisan_fields[] = {
	TEXT(struct nisan, jenis, "jenis", .need = true),
	REGION(struct nisan, kantor, "kantor", .need = true),
	TEXT(struct nisan, nomor, "nomor", .need = true),
	TEXT(struct nisan, kunci, "kunci"),
	TEXT(struct nisan, waktu, "waktu", .need = true),
	TEXT(struct nisan, alasan, "alasan", .need = true),
	TEXT(struct nisan, berita_acara, "berita_acara"),
};

const struct kb_type nisan_type = {
	.name = "nisan", .table = "nisan", .size = sizeof(struct nisan),
	KB_FIELDS(nisan_fields),
};

void
tukar_nama(struct kb_buf *b, const kb_code *from, const kb_code *to,
    int64_t n)
{
	kb_buf_addf(b, "%s-%s-%06" PRId64, from->s, to->s, n);
}

const struct kb_type *
tukar_jenis(kb_types types, size_t at)
{
	for (size_t i = 0; types[i] != NULL; i++)
		for (size_t j = 0; types[i][j] != NULL; j++)
			if (types[i][j]->head && at-- == 0)
				return types[i][j];
	return NULL;
}

const struct kb_type *
tukar_jenis_tabel(kb_types types, const char *table)
{
	const struct kb_type *t;

	for (size_t i = 0; (t = tukar_jenis(types, i)) != NULL; i++)
		if (strcmp(t->table, table) == 0)
			return t;
	return NULL;
}
