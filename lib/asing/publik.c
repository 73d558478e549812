/* SPDX-License-Identifier: ISC */
/* publik.c - which records may leave, as a type's hooks. */
#include "baca.h"
#include "kesbang/store.h"

const char asing_public[] = "asing.baris IN (SELECT baris FROM "
    "temp.asing_beredar)";
const char asing_withheld[] = "angkanya di bawah setelan asing.sel_terkecil, "
    "atau dapat dihitung darinya; atau ada angka kantor yang lebih dekat, "
    "atau angka yang lebih baru dalam sepekan";

struct beredar {
	kb_int	 baris;
};

static const struct kb_field beredar_fields[] = {
	INT(struct beredar, baris, ""),
};

static const struct kb_type beredar_type = {
	.name = "asing", .table = "asing_beredar",
	.size = sizeof(struct beredar), KB_FIELDS(beredar_fields),
};

int
asing_public_begin(struct kb_kantor *k, struct kb_err *err)
{
	struct kb_computed *c = NULL;
	struct asing_buku b = { .n = 0 };
	int rc = asing_baca(k, (kb_date){ 0 }, &b, err);

	if (rc == 0)
		rc = kb_computed_begin(k->db, &beredar_type, &c, err);
	if (rc == 0)
		asing_beredar(&b);
	for (size_t i = 0; rc == 0 && i < b.n; i++)
		if (b.r[i].beredar)
			rc = kb_computed_add(c, &(struct beredar){
			    b.r[i].barisan }, err);
	kb_computed_end(c);
	asing_buku_free(&b);
	return rc;
}
