/* SPDX-License-Identifier: ISC */
/*
 * surat_catat.c - what was written to whom, so that nobody gets the same
 * letter twice, and that it is written down when one is issued.
 */
#include <stdlib.h>
#include <string.h>

#include "kenal.h"
#include "kesbang/text.h"
#include "surat.h"

/* ---- lists ---- */

static const struct kb_field lama_fields[] = {
	TEXT(struct surat_lama, ormas, ""), TEXT(struct surat_lama, nomor, ""),
	TEXT(struct surat_lama, nomor_surat, ""),
	TEXT(struct surat_lama, tentang, ""),
	TEXT(struct surat_lama, sidik_surat, ""),
	TEXT(struct surat_lama, penandatangan, ""),
	DATE(struct surat_lama, tanggal_surat, ""),
	INT(struct surat_lama, urutan, ""), STAMP(struct surat_lama, waktu, ""),
	ENUM(struct surat_lama, hasil, ormas_hasil_words, ""),
};

static const struct kb_type lama_type = {
	.name = "komunikasi", .size = sizeof(struct surat_lama),
	KB_FIELDS(lama_fields),
};

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct surat_daftar *d = arg;
	struct kb_buf home = KB_BUF_INIT;

	(void)err;
	d->row = kb_grow(d->row, d->n, sizeof(*d->row));
	d->home = kb_grow(d->home, d->n, sizeof(*d->home));
	kb_rec_keep(&lama_type, rec, &home);
	d->row[d->n] = *(struct surat_lama *)rec;
	d->home[d->n++] = home;
	return 0;
}

static void
list_free(struct surat_daftar *d)
{
	for (size_t i = 0; i < d->n; i++)
		kb_buf_free(&d->home[i]);
	free(d->row);
	free(d->home);
	kb_names_free(d->names);
}

static int
by_ormas(const void *a, const void *b)
{
	const struct surat_lama *x = a, *y = b;
	int c = strcmp(x->ormas, y->ormas);

	if (c == 0)
		c = (x->waktu.sec > y->waktu.sec) -
		    (x->waktu.sec < y->waktu.sec);
	return c != 0 || x->nomor == NULL ? c : strcmp(x->nomor, y->nomor);
}

/* Reads rows, and knows who is meant: by nomor where the register does. */
static int
list_load(struct surat *s, struct surat_daftar *d, const char *sql,
    const struct kb_arg *arg, struct kb_err *err)
{
	if (kb_query(s->k->db, &lama_type, sql, arg, add, d, err) != 0)
		return -1;
	if (d->n == 0)
		return 0;
	d->names = kb_names_new(&ormas_type);
	for (size_t i = 0; i < d->n; i++)
		kb_names_want(d->names, d->row[i].ormas);
	if (kb_names_wanted(d->names) &&
	    kb_names_read(d->names, s->k->db, err) != 0)
		return -1;
	for (size_t i = 0; i < d->n; i++) {
		const char *nomor = kenal_nomor(d->names, &s->k->env.office,
		    d->row[i].ormas);

		if (nomor != NULL)
			d->row[i].ormas = nomor;
	}
	qsort(d->row, d->n, sizeof(*d->row), by_ormas);
	return 0;
}

static int
ormas_to_row(const void *ormas, const void *row, const void *none)
{
	(void)none;
	return strcmp(ormas, ((const struct surat_lama *)row)->ormas);
}

static bool
same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* The last row of that ormas about that; about NULL: about anything. */
static const struct surat_lama *
last_as(const struct surat_daftar *d, const char *ormas, const char *about)
{
	const struct surat_lama *best = NULL;

	for (size_t i = kb_lower(ormas, d->row, d->n, sizeof(*d->row),
	    ormas_to_row, NULL); i < d->n &&
	    strcmp(d->row[i].ormas, ormas) == 0; i++)
		if ((about == NULL || same_text(d->row[i].tentang, about)) &&
		    (best == NULL || d->row[i].waktu.sec >= best->waktu.sec))
			best = &d->row[i];
	return best;
}

/* Who files may be nobody that the register knows: then by name. */
static const struct surat_lama *
last_of(const struct surat_daftar *d, const struct ormas *o,
    const char *about)
{
	return last_as(d, o->head.nomor != NULL ? o->head.nomor : o->nama,
	    about);
}

const struct surat_lama *
surat_last(const struct surat *s, const struct ormas *o, const char *about)
{
	return last_of(&s->written, o, about);
}

const struct surat_lama *
surat_answer(const struct surat *s, const struct ormas *o)
{
	return last_of(&s->answer, o, NULL);
}

#define KIND(s)	ormas_surat_words[(s)->jenis->id - 1].name
#define WAY(s)	((s)->want->message ? "whatsapp" : "surat")

int
surat_reported_load(struct surat *s, struct kb_err *err)
{
	return list_load(s, &s->reported, "SELECT ormas FROM "
	    "laporan_kegiatan WHERE kantor = ?1 AND periode IN (?2, "
	    "substr(?2, 1, 4))", KB_ARGS2((const char *)
	    s->k->env.office.s, (const char *)s->period), err);
}

bool
surat_reported(const struct surat *s, const struct ormas *o)
{
	return last_of(&s->reported, o, NULL) != NULL;
}

int
surat_past_load(struct surat *s, struct kb_err *err)
{
	const char *office = s->k->env.office.s;

	if (list_load(s, &s->written, "SELECT ormas, nomor, nomor_surat, "
	    "tentang, sidik_surat, penandatangan, tanggal_surat, urutan, "
	    "waktu FROM komunikasi WHERE kantor = ? AND jenis_surat = ? AND "
	    "cara = ?", KB_ARGS3(office, KIND(s), WAY(s)), err) != 0)
		return -1;
	return list_load(s, &s->answer, "SELECT ormas, nomor, waktu, hasil "
	    "FROM komunikasi WHERE kantor = ? AND hasil IS NOT NULL",
	    KB_ARGS1(office), err);
}

void
surat_past_free(struct surat *s)
{
	list_free(&s->written);
	list_free(&s->answer);
	list_free(&s->reported);
}

/* ---- numbers ---- */

/* By hand, by the pattern, or left to the registry. */
static int
give_number(struct surat *s, struct surat_satu *l, kb_int *urutan,
    struct kb_err *err)
{
	const struct ormas_setelan *set = &s->hari.set;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_number n;
	struct kb_err e;

	l->number = s->jenis->receipt ? l->tentang : s->want->number;
	if (l->number != NULL || set->pola_nomor == NULL || s->want->message)
		return 0;
	if (s->next == 0)
		s->next = s->want->first > 0 ? s->want->first : kb_number_next(
		    s->k, "komunikasi", "tanggal_surat", l->date, NULL);
	*urutan = (kb_int){ s->next++, true };
	n = (struct kb_number){ urutan->v, l->date, set->kode_klasifikasi,
	    set->kode_unit };
	if (kb_number_check(set->pola_nomor, &n, &e) != 0)
		return kb_fail(err, KB_CONFIG, "setelan ormas.pola_nomor: %s",
		    e.msg);
	kb_number_write(&b, set->pola_nomor, &n);
	l->number = surat_keep_buf(l, &b);
	return 0;
}

/* ---- writing down ---- */

static int
enter(struct surat *s, struct surat_satu *l, const char *sum, kb_int urutan,
    struct kb_err *err)
{
	struct surat_isi *i = &l->isi;
	struct komunikasi c = { .head.kantor = s->k->env.office,
	    .ormas = ormas_called(s->k, &i->o), .waktu = s->k->env.now,
	    .perihal = i->hal, .tujuan = s->want->message ? i->seluler :
	    i->o.alamat, .nomor_surat = l->number, .tanggal_surat = l->date,
	    .masa = l->masa, .tentang = l->tentang, .urutan = urutan,
	    .sidik_surat = sum, .penandatangan = s->want->message ? NULL :
	    l->hand };
	int cara = kb_field_find(&komunikasi_type, "cara"),
	    arah = kb_field_find(&komunikasi_type, "arah");

	c.jenis_surat.n = (uint8_t)s->jenis->id;
	kb_load(&komunikasi_type.field[cara], &c, WAY(s), NULL);
	kb_load(&komunikasi_type.field[arah], &c, "keluar", NULL);
	if (s->log == NULL && kb_store_open(&s->log, s->k->db,
	    &komunikasi_type, &s->k->env, err) != 0)
		return -1;
	if (kb_store_one(s->log, &c, ~(UINT64_C(1) << KB_FIELD_NOMOR),
	    NULL, err) != 0)
		return -1;
	if (l->number == NULL && !s->want->message)
		surat_name(&s->want->unnumbered, c.head.nomor);
	return 0;
}

int
surat_issue(struct surat *s, struct surat_satu *l, const char *sum,
    struct kb_err *err)
{
	kb_int urutan = { 0 };

	l->date = s->k->env.today;
	if (give_number(s, l, &urutan, err) != 0 ||
	    enter(s, l, sum, urutan, err) != 0)
		return -1;
	s->want->fresh++;
	return 0;
}
