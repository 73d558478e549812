/* SPDX-License-Identifier: ISC */
/* petak.c - where the tiles of regions stand: the office's sheet of them. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/letter.h"
#include "kesbang/peta.h"

#define T struct konflik_petak
static const struct kb_field petak_fields[] = {
	REGION(T, kode, "kode wilayah", .need = true, .key = true,
	    .show = true),
	INT(T, baris, "baris petaknya, dari atas", .need = true, .min = 1,
	    .max = 100, .show = true),
	INT(T, kolom, "kolom petaknya, dari kiri", .need = true, .min = 1,
	    .max = 100, .show = true),
	TEXT(T, label, "sebutan pendek dalam petak", .show = true),
};
#undef T

const struct kb_type konflik_petak_type = {
	.name = "petak", .help = "letak petak wilayah pada peta",
	.size = sizeof(struct konflik_petak), KB_FIELDS(petak_fields),
};

int
konflik_susunan_tambah(void *arg, void *rec, uint64_t given,
    const struct kb_src *src, struct kb_errs *errs, struct kb_err *err)
{
	struct konflik_susunan *s = arg;
	const struct konflik_petak *p = rec;
	size_t before = errs->count;

	(void)given;
	(void)err;
	for (size_t i = 0; i < s->n; i++) {
		const struct konflik_petak *q = &s->petak[i];

		if (strcmp(q->kode.s, p->kode.s) == 0)
			kb_errs_add(errs, src, "kode", "'%s' sudah ada di "
			    "atasnya", p->kode.s);
		else if (q->baris.v == p->baris.v && q->kolom.v == p->kolom.v)
			kb_errs_add(errs, src, "kolom", "petak baris %lld kolom "
			    "%lld sudah dipakai %s; pilih petak yang kosong",
			    (long long)p->baris.v, (long long)p->kolom.v,
			    q->kode.s);
	}
	if (errs->count > before)
		return 0;
	s->petak = kb_realloc(s->petak, s->n + 1, sizeof(*s->petak));
	s->petak[s->n] = *p;
	kb_homes_keep(&s->homes, &konflik_petak_type, &s->petak[s->n++]);
	return 0;
}

int
konflik_susunan_kantor(struct kb_kantor *k, const kb_code *induk,
    struct konflik_susunan *s, struct kb_err *err)
{
	struct konflik_setelan set;
	struct kb_buf home = KB_BUF_INIT, text = KB_BUF_INIT;
	struct kb_err none;
	char *name = NULL, *where = NULL;
	int rc;

	memset(s, 0, sizeof(*s));
	rc = kb_settings_load(k->db, &konflik_setelan_type, &set, &home, err);
	if (rc == 0)
		name = kb_asprintf("petak/%s.csv", set.petak != NULL ?
		    set.petak : induk->s[0] != '\0' ? induk->s : "provinsi");
	/* Where nobody named one there need not be any. */
	if (rc == 0 && (set.petak != NULL ||
	    kb_office_file(k, name, &text, &where, &none) == 0))
		rc = kb_office_rows(k, name, &konflik_petak_type,
		    konflik_susunan_tambah, s, err);
	free(name);
	free(where);
	kb_buf_free(&text);
	kb_buf_free(&home);
	return rc;
}

int
konflik_susunan_cocok(struct kb_kantor *k, const struct konflik_susunan *s,
    const struct konflik_keadaan *of, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < s->n; i++)
		for (size_t t = 0; t + 1 < of->ntempat; t++)
			if (strcmp(s->petak[i].kode.s,
			    of->tempat[t].kode.s) == 0)
				return 0;
	if (s->n > 0)
		k->env.place(k, s->petak[0].kode.s, &b);
	kb_fail(err, KB_DATA, "--petak: tidak ada satu pun wilayah peta ini di "
	    "dalamnya; isinya antara lain %s", kb_buf_str(&b));
	kb_buf_free(&b);
	return -1;
}

void
konflik_susunan_free(struct konflik_susunan *s)
{
	free(s->petak);
	kb_homes_free(&s->homes);
	memset(s, 0, sizeof(*s));
}
