/* SPDX-License-Identifier: ISC */
/* retensi.c - the office's retention schedule: data/retensi.csv. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/letter.h"
#include "musnah.h"

static const struct kb_word nasib[] = {
	[NASIB_MUSNAH - 1] = { "musnah", NULL, "dimusnahkan" },
	[NASIB_DINILAI - 1] = { "dinilai", "dinilai kembali", NULL },
	[NASIB_PERMANEN - 1] = { "permanen", NULL, "dipermanenkan" },
	{ 0 }
};

static const struct kb_field fields[] = {
	TEXT(struct retensi, jenis, "jenis catatan, sebagai nama tabelnya",
	    .need = true),
	TEXT(struct retensi, tanggal, "kolom tanggal yang dihitung darinya; "
	    "kosong: tanggal pertama"),
	INT(struct retensi, aktif, "tahun masa aktif", .min = 0, .max = 999),
	INT(struct retensi, inaktif, "tahun masa inaktif sesudahnya",
	    .min = 0, .max = 999),
	ENUM(struct retensi, nasib, nasib, "keterangan jadwal", .need = true),
	TEXT(struct retensi, dasar, "jadwal retensi arsip kantor ini"),
	TEXT(struct retensi, verifikasi, "dari mana angkanya, dan kapan "
	    "diperiksa"),
};

static const struct kb_type retensi_type = {
	.name = "retensi", .help = "jadwal retensi",
	.size = sizeof(struct retensi), KB_FIELDS(fields),
};

int64_t
retensi_tahun(const struct retensi *r)
{
	return r->aktif.known && r->inaktif.known ? r->aktif.v +
	    r->inaktif.v : -1;
}

static bool
is_day(const struct kb_field *f)
{
	return f->kind == KB_DATE || f->kind == KB_PDATE ||
	    f->kind == KB_STAMP;
}

static int
add(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	struct jadwal *j = arg;
	struct retensi *r = rec;
	const struct kb_type *t = kb_type_of_table(r->jenis);
	size_t before = errs->count;
	int f = -1;

	(void)given, (void)err;
	if (t == NULL || !t->head)
		kb_errs_add(errs, src, "jenis", "'%.60s' bukan tabel catatan "
		    "kantor", r->jenis);
	else if (jadwal_dari(j, r->jenis) != NULL)
		kb_errs_add(errs, src, "jenis", "'%.60s' sudah ada di atas",
		    r->jenis);
	else
		f = r->tanggal != NULL ? kb_field_find(t, r->tanggal) :
		    kb_field_date(t);
	if (errs->count == before && r->tanggal != NULL && (f < 0 ||
	    !is_day(&t->field[f])))
		kb_errs_add(errs, src, "tanggal", "'%.60s' bukan kolom tanggal "
		    "%s", r->tanggal, r->jenis);
	else if (errs->count == before && f < 0 && retensi_tahun(r) >= 0)
		kb_errs_add(errs, src, "tanggal", "%s tidak bertanggal; "
		    "kosongkan tahunnya", r->jenis);
	if (errs->count > before)
		return 0;
	r->tanggal = f < 0 ? NULL : t->field[f].name;
	j->r = kb_realloc(j->r, j->n + 1, sizeof(*j->r));
	j->r[j->n] = *r;
	kb_homes_keep(&j->homes, &retensi_type, &j->r[j->n++]);
	return 0;
}

const struct retensi *
jadwal_dari(const struct jadwal *j, const char *table)
{
	for (size_t i = 0; i < j->n; i++)
		if (strcmp(j->r[i].jenis, table) == 0)
			return &j->r[i];
	return NULL;
}

int
jadwal_baca(struct kb_kantor *k, struct jadwal *j, struct kb_err *err)
{
	return kb_office_rows(k, "retensi.csv", &retensi_type, add, j, err);
}

void
jadwal_free(struct jadwal *j)
{
	free(j->r);
	kb_homes_free(&j->homes);
}
