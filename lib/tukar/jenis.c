/* SPDX-License-Identifier: ISC */
/* jenis.c - which records travel, and how a bundle is called. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
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
tukar_nama(struct kb_buf *b, const struct tukar_deret *d, int64_t n)
{
	kb_buf_addf(b, "%s-%s-%s%06" PRId64, d->kantor.s, d->kepada.s,
	    d->serah ? "serah-" : "", n);
}

bool
tukar_kantor(const kb_code *c)
{
	return strlen(c->s) == 2 || strlen(c->s) == 5;
}

uint64_t
tukar_kolom(const struct kb_type *t, bool serah, bool pribadi)
{
	uint64_t set = 0;

	for (size_t i = 0; i < t->nfield; i++)
		if (serah || (!t->field[i].mask &&
		    (pribadi || !t->field[i].private)))
			set |= UINT64_C(1) << i;
	return set;
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

uint64_t
tukar_wajib(struct kb_db *db, const struct kb_type *t)
{
	char *names = kb_one_text(db, "SELECT group_concat(name, ' ') FROM "
	    "pragma_table_info(?) WHERE \"notnull\"", KB_ARGS1(t->table));
	const char *rest = names != NULL ? names : "";
	struct kb_buf name = KB_BUF_INIT;
	uint64_t must = 0;
	int f;

	while (kb_next_part(&rest, ' ', &name))
		if ((f = kb_field_find(t, kb_buf_str(&name))) >= 0)
			must |= UINT64_C(1) << f;
	kb_buf_free(&name);
	free(names);
	return must;
}

bool
tukar_lengkap(const struct kb_type *t, uint64_t must, const void *rec,
    const char **column)
{
	for (size_t i = 0; i < t->nfield; i++)
		if ((t->field[i].need || (must >> i & 1) != 0) &&
		    !kb_known(&t->field[i], rec)) {
			*column = t->field[i].name;
			return false;
		}
	return true;
}
